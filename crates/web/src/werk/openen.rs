//! Opening a dossier.

use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord, pad};
use maud::html;

/// The form.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let melding = Melding::Geen;
    antwoord(bezoek.werkpagina("Dossier openen", pad::OPENEN, &melding).inhoud(html! {}), &melding)
}

/// Opens.
pub(super) async fn open(bezoek: Bezoek, _invoer: Invoer) -> Antwoord {
    toon(bezoek).await
}
