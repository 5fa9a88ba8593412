//! The dossier is open, but for a colleague: who opened it need not be able to see it.

use super::Aanvraag;
use crate::kern::{Antwoord, Melding, bezoek::antwoord, pad};
use crate::vorm::{Gegevenslijst, alinea, telefoon};
use crate::werk::dossier::overzicht::instroom;
use maud::html;
use naast_domain::{dossier::OpenDossier, gebied::AardErnst};

/// Says that it is open, with whom, and whether the household comes in.
pub(super) fn voor_een_ander(aanvraag: &Aanvraag<'_>, opdracht: &OpenDossier) -> Antwoord {
    let bezoek = aanvraag.bezoek;
    let gezicht = &opdracht.vast_gezicht;
    let aard_ernst: AardErnst = opdracht.onveiligheid.iter().copied().collect();
    let regio = bezoek.dienst().regio(&aanvraag.regio)?;
    let gevonden = opdracht
        .postcode
        .and_then(|postcode| regio.beoordeel_instroom(postcode, &aard_ernst, aanvraag.vandaag).ok());
    let melding = Melding::Gelukt("Het dossier is open.");
    let pagina = bezoek.werkpagina("Dossier geopend", pad::ZOEKEN, &melding).inhoud_met(|primair| {
        html! {
            (Gegevenslijst::new()
                .regel("Vast gezicht", &gezicht.naam)
                .regel("Team", &gezicht.organisatie.naam)
                .als("Telefoon", gezicht.telefoon.as_deref().map(telefoon)))
            (alinea("Bel uw collega even. Het dossier staat bij uw collega klaar; u ziet het alleen als u bij dit gezin betrokken bent."))
            @if let Some(gevonden) = &gevonden { (instroom::oordeel(gevonden)) }
            div class="naast-knoppen" { (primair.link(pad::WERK, "Naar Vandaag")) }
        }
    });
    antwoord(pagina, &melding)
}
