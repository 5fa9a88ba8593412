//! The search on the way to opening (INV-1): whoever is likely to be the same household is looked at first.

use super::{Aanvraag, mensen::Mens};
use crate::kern::{Invoer, Melding, Paginafout};
use crate::vorm::{Fouten, Keuze, Label, Vinkjes};
use crate::werk::zoeken;
use maud::{Markup, html};
use naast_domain::{
    gezin::{Huishouden, zoekadres},
    ids::DossierId,
    persoon::{Graad, zoeksleutel::Zoekvraag},
};
use naast_service::{Treffer, Zoekuitkomst};
use uuid::Uuid;

/// Form field of "this is another household".
const ANDER: &str = "ander-gezin";
/// Form field with the marks of what was looked at.
const GEZIEN: &str = "bekeken";

/// What the register knows of the people in the form.
#[derive(Default)]
pub(super) struct Zoekcheck {
    uitkomst: Zoekuitkomst,
    /// Marks of likely households that were not yet said to be others.
    onbekeken: Vec<Uuid>,
    /// Marks of likely households that were.
    bekeken: Vec<Uuid>,
}

/// Searches everybody in the form, one by one.
pub(super) async fn zoek(
    aanvraag: &Aanvraag<'_>,
    mensen: &[Mens],
    huishoudens: &[Huishouden],
) -> Result<Zoekcheck, Paginafout> {
    let bezoek = aanvraag.bezoek;
    let mut treffers: Vec<Treffer> = Vec::new();
    for mens in mensen {
        let vraag = vraag(mens, huishoudens);
        for treffer in bezoek.dienst().zoek(bezoek.kijker(), &vraag).await?.treffers {
            // The same form sent twice finds the household that it opened itself.
            if treffer.dossier == eigen(aanvraag) || treffer.graad < Graad::Waarschijnlijk {
                continue;
            }
            match treffers.iter_mut().find(|bekend| bekend.dossier == treffer.dossier) {
                Some(bekend) if bekend.graad < treffer.graad => *bekend = treffer,
                Some(_) => {}
                None => treffers.push(treffer),
            }
        }
    }
    treffers.sort_by_key(|treffer| std::cmp::Reverse(treffer.graad));
    let gezien: Vec<Uuid> =
        aanvraag.invoer.een(GEZIEN).split(' ').filter_map(|merk| merk.parse().ok()).collect();
    let bevestigd = aanvraag.invoer.aan(ANDER);
    let (bekeken, onbekeken) = treffers
        .iter()
        .map(|treffer| merk(aanvraag, treffer.dossier))
        .partition(|merk| bevestigd && gezien.contains(merk));
    Ok(Zoekcheck { uitkomst: Zoekuitkomst { treffers, meer: false }, onbekeken, bekeken })
}

/// The number that the dossier of this very form has or gets.
fn eigen(aanvraag: &Aanvraag<'_>) -> DossierId {
    DossierId(Uuid::new_v5(&aanvraag.nummer.0, b"dossier"))
}

/// What a household is called in the form. Its own number is not for who does not work there.
fn merk(aanvraag: &Aanvraag<'_>, dossier: DossierId) -> Uuid {
    Uuid::new_v5(&dossier.0, aanvraag.bezoek.sessie().token().as_bytes())
}

fn vraag(mens: &Mens, huishoudens: &[Huishouden]) -> Zoekvraag {
    let persoon = &mens.persoon;
    let thuis = huishoudens.iter().find(|thuis| thuis.leden.iter().any(|lid| lid.persoon == persoon.id));
    Zoekvraag {
        telefoon: persoon.contact.first().map(|kanaal| kanaal.waarde.to_string()).unwrap_or_default(),
        adres: thuis.and_then(|thuis| thuis.adres.as_ref()).map(zoekadres).unwrap_or_default(),
        bsn: persoon.bsn.clone(),
        ..Zoekvraag::voor_persoon(&persoon.naam, persoon.geboortedatum)
    }
}

impl Zoekcheck {
    /// Whether somebody has to look first.
    pub(super) fn houdt_tegen(&self) -> bool {
        !self.onbekeken.is_empty()
    }

    /// What stands above the page.
    pub(super) fn melding(invoer: &Invoer) -> Melding {
        // Nothing is wrong the first time: there is only something to look at.
        if invoer.een(GEZIEN).is_empty() {
            return Melding::Geen;
        }
        let mut fouten = Fouten::new();
        fouten.bij_veld(ANDER, "Kijk of dit het gezin is. Is het een ander gezin? Zet dan het vinkje.");
        Melding::Fouten(fouten)
    }

    /// The households that are likely to be the same.
    pub(super) fn waarschuwing(&self) -> Option<Markup> {
        zoeken::waarschuwing(&self.uitkomst)
    }

    /// The question that goes with it.
    pub(super) fn bevestigen(melding: &Melding) -> Markup {
        html! {
            (Vinkjes::new(ANDER, Label("Is dit hetzelfde gezin?"), vec![
                Keuze::new("ja", "Nee, dit is een ander gezin").uitleg("Is het hetzelfde gezin? Ga dan verder in het dossier dat er is, of bel het vast gezicht."),
            ]).fout(melding.fouten().bij(ANDER)))
        }
    }

    /// What was looked at travels along, so that the same question is not asked twice.
    pub(super) fn verborgen(&self, aanvraag: &Aanvraag<'_>) -> Markup {
        let nieuw: Vec<String> = self.onbekeken.iter().chain(&self.bekeken).map(Uuid::to_string).collect();
        let eerder = aanvraag.invoer.een(GEZIEN);
        let gezien = if nieuw.is_empty() { eerder.to_owned() } else { nieuw.join(" ") };
        let al_bevestigd = !self.houdt_tegen() && aanvraag.invoer.aan(ANDER);
        html! {
            @if !gezien.is_empty() { input type="hidden" name=(GEZIEN) value=(gezien); }
            @if al_bevestigd { input type="hidden" name=(ANDER) value="ja"; }
        }
    }
}
