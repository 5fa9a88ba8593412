//! "Wat zei het gezin sinds u laatst keek": on the overview, so that nobody has to look for an answer.

use super::{adres, tonen};
use crate::kern::{
    Bezoek, Paginafout,
    pad::{self, Tab},
};
use crate::vorm::{kort, link};
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    context::dag_in_nederland,
    plan::{Accordering, Tekenaar, Wijze as Tekenwijze},
    stelling::Wijze,
    veiligheid::Cijfergever,
};
use std::collections::BTreeSet;

/// What happened within this time belongs to the visit of now.
const BEZOEK: SignedDuration = SignedDuration::from_hours(1);
/// So many lines stand on the overview.
const REGELS: usize = 6;

/// One thing that somebody said.
struct Gezegd {
    op: Timestamp,
    wie: String,
    wat: &'static str,
    href: String,
}

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
    let mut gezegd = verzamel(zicht);
    gezegd.retain(|een| een.op > sinds);
    gezegd.sort_by_key(|een| std::cmp::Reverse(een.op));
    // Three figures of one person are one line: they stand on the same page.
    let mut eerder = BTreeSet::new();
    gezegd.retain(|een| eerder.insert((een.wie.clone(), een.wat, een.href.clone())));
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
                    li { strong { (een.wie) } " " (link(&een.href, een.wat)) " " span class="naast-bijschrift" { (kort(dag_in_nederland(een.op))) } }
                }
            }
            @if gezegd.len() > REGELS { p { (link(&adres(zicht.dossier(), &[]), "Wat het gezin inbrengt")) } }
        },
    ))
}

/// Everything members of the family said themselves, in this view.
fn verzamel(zicht: &Zicht) -> Vec<Gezegd> {
    let id = zicht.dossier();
    let mut gezegd = Vec::new();
    for stelling in zicht.stellingen().alle() {
        let href = pad::dossier_onder(id, Tab::Stellingen, &[&stelling.id]);
        for wederhoor in stelling.huidige().wederhoor.values() {
            for gegeven in wederhoor
                .gegeven
                .iter()
                .filter(|g| matches!(g.wijze, Wijze::Zelf | Wijze::Vertegenwoordiger(_)))
            {
                let (op, wie) = (gegeven.op, zicht.naam_van(wederhoor.persoon));
                gezegd.push(Gezegd { op, wie, wat: "reageerde op wat er staat", href: href.clone() });
            }
        }
        for verklaring in &stelling.verklaringen {
            if let Some((op, _)) = verklaring.versies.last() {
                let wie = zicht.naam_van(verklaring.persoon);
                gezegd.push(Gezegd { op: *op, wie, wat: "schreef een eigen verklaring", href: href.clone() });
            }
        }
    }
    for (bron, wat, tab) in [
        (
            zicht.plan().in_wording().or(zicht.plan().actief()).map(|plan| &plan.accordering),
            "liet weten wat hij of zij van het plan vindt",
            Tab::Plan,
        ),
        (
            zicht
                .veiligheid()
                .plan_in_wording()
                .or(zicht.veiligheid().actief_plan())
                .map(|plan| &plan.accordering),
            "liet weten wat hij of zij van het veiligheidsplan vindt",
            Tab::Veiligheid,
        ),
    ] {
        gezegd.extend(getekend(zicht, bron, wat, tab));
    }
    for regel in zicht
        .veiligheid()
        .cijfers()
        .iter()
        .filter(|c| c.gever == Cijfergever::Zelf && c.opgetekend_door.is_none())
    {
        if let Some(op) = eind_van(regel.op) {
            let wie = zicht.naam_van(regel.over);
            gezegd.push(Gezegd {
                op,
                wie,
                wat: "gaf een veiligheidscijfer",
                href: pad::dossier(id, Tab::Veiligheid),
            });
        }
    }
    for bijdrage in zicht.bijdragen().alle() {
        let op = bijdrage.versies.last().map_or(bijdrage.op, |(op, _)| *op);
        gezegd.push(Gezegd {
            op,
            wie: zicht.naam_van(bijdrage.van),
            wat: "bracht iets in",
            href: adres(id, &[]),
        });
    }
    for (persoon, verhaal) in zicht.bijdragen().verhalen() {
        if let Some((op, _)) = verhaal.versies.last() {
            gezegd.push(Gezegd {
                op: *op,
                wie: zicht.naam_van(persoon),
                wat: "deelt een verhaal",
                href: adres(id, &[]),
            });
        }
    }
    gezegd
}

fn getekend<'z>(
    zicht: &'z Zicht,
    accordering: Option<&'z Accordering>,
    wat: &'static str,
    tab: Tab,
) -> impl Iterator<Item = Gezegd> + 'z {
    accordering
        .into_iter()
        .flat_map(|accordering| &accordering.handtekeningen)
        .filter(|h| matches!((&h.door, &h.wijze), (Tekenaar::Persoon(_), Tekenwijze::EigenAccount)))
        .filter_map(move |h| {
            let href = pad::dossier(zicht.dossier(), tab);
            Some(Gezegd { op: eind_van(h.op)?, wie: zicht.naam_van(h.voor), wat, href })
        })
}

/// What is known by the day counts as the end of that day: rather shown twice than missed.
fn eind_van(dag: jiff::civil::Date) -> Option<Timestamp> {
    let morgen = dag.tomorrow().ok()?.to_zoned(naast_domain::context::nederland()).ok()?;
    morgen.timestamp().checked_sub(SignedDuration::from_secs(1)).ok()
}
