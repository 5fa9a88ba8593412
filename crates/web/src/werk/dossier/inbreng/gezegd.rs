//! "Wat zei het gezin sinds u laatst keek": on the overview, so that nobody has to look for an answer.

use super::{adres, tonen};
use crate::kern::{
    Bezoek, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{kort, link};
use jiff::SignedDuration;
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{context::dag_in_nederland, ids::DossierId};
use naast_service::Gezegdsoort;
use std::collections::BTreeSet;

/// What happened within this time belongs to the visit of now.
const BEZOEK: SignedDuration = SignedDuration::from_hours(1);
/// So many lines stand on the overview.
const REGELS: usize = 6;

/// The card, when there is something new since this professional looked last. Counted over what he or she may see.
pub(in crate::werk::dossier) async fn gezegd(bezoek: &Bezoek, zicht: &Zicht) -> Result<Markup, Paginafout> {
    if bezoek.kijker().professional().is_none() || !zicht.bevat(Onderdeel::Stellingen) {
        return Ok(Markup::default());
    }
    let nu = bezoek.dienst().klok().nu();
    let voor = nu.saturating_sub(BEZOEK).unwrap_or(nu);
    let Some(sinds) = bezoek.dienst().laatst_gekeken(bezoek.kijker(), zicht.dossier(), voor).await? else {
        return Ok(Markup::default());
    };
    let mut gezegd = naast_service::gezegd(zicht);
    gezegd.retain(|een| een.op > sinds);
    gezegd.sort_by_key(|een| std::cmp::Reverse(een.op));
    // Three figures of one person are one line: they stand on the same page.
    let mut eerder = BTreeSet::new();
    gezegd.retain(|een| eerder.insert((een.wie, een.wat)));
    if gezegd.is_empty() {
        return Ok(Markup::default());
    }
    let sinds = kort(dag_in_nederland(sinds));
    Ok(tonen::kop(
        "Wat zei het gezin sinds u laatst keek",
        html! {
            p class="naast-bijschrift" { "U keek het laatst op " (sinds) "." }
            ul {
                @for een in gezegd.iter().take(REGELS) {
                    @let (wat, href) = woorden(zicht.dossier(), een.wat);
                    li { strong { (zicht.naam_van(een.wie)) } " " (link(&href, wat)) " " span class="naast-bijschrift" { (kort(dag_in_nederland(een.op))) } }
                }
            }
            @if gezegd.len() > REGELS { p { (link(&adres(zicht.dossier(), &[]), "Wat het gezin inbrengt")) } }
        },
    ))
}

/// What it was in words, and where it stands.
fn woorden(dossier: DossierId, wat: Gezegdsoort) -> (&'static str, String) {
    let stelling = |id| pad::dossier_onder(dossier, Tab::Stellingen, &[&id]);
    match wat {
        Gezegdsoort::Reactie(id) => ("reageerde op wat er staat", stelling(id)),
        Gezegdsoort::Verklaring(id) => ("schreef een eigen verklaring", stelling(id)),
        Gezegdsoort::Plan => {
            ("liet weten wat hij of zij van het plan vindt", pad::dossier(dossier, Tab::Plan))
        }
        Gezegdsoort::Veiligheidsplan => (
            "liet weten wat hij of zij van het veiligheidsplan vindt",
            pad::dossier(dossier, Tab::Veiligheid),
        ),
        Gezegdsoort::Cijfer => ("gaf een veiligheidscijfer", pad::dossier(dossier, Tab::Veiligheid)),
        Gezegdsoort::Inbreng => ("bracht iets in", adres(dossier, &[])),
        Gezegdsoort::Verhaal => ("deelt een verhaal", adres(dossier, &[])),
    }
}
