//! What the family brings in itself, for who may read it: stories by consent, wishes and ideas that wait for an answer
//! houses, drawings, photos, spoken notes, and questions about who looked (INV-22).

mod antwoord;
mod gezegd;
mod tonen;

pub(super) use gezegd::gezegd;

use crate::kern::{
    Antwoord, Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{
    Router,
    extract::Path,
    routing::{get, post},
};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::{BijdrageId, BijlageId, DossierId};
use naast_service::Kijkvraag;
use std::{fmt::Display, sync::Arc};

/// The routes of this page.
pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(&pad::route(Tab::Gezin, "/inbreng"), get(tonen::toon))
        .route(&pad::route(Tab::Gezin, "/inbreng/{bijdrage}"), post(antwoord::beantwoord))
        .route(&pad::route(Tab::Gezin, "/inbreng/vraag/{vraag}"), post(antwoord::beantwoord_vraag))
        .route(&pad::route(Tab::Gezin, "/inbreng/bestand/{bijlage}"), get(bestand))
}

/// The page, or something below it.
pub(super) fn adres(dossier: DossierId, onder: &[&dyn Display]) -> String {
    let begin: [&dyn Display; 1] = [&"inbreng"];
    let delen: Vec<&dyn Display> = begin.into_iter().chain(onder.iter().copied()).collect();
    pad::dossier_onder(dossier, Tab::Gezin, &delen)
}

/// The parts this page shows. Questions to the privacy officer come with the part about who looked.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen =
        [Onderdeel::Overzicht, Onderdeel::Team, Onderdeel::Taken, Onderdeel::Bijdragen, Onderdeel::Inzage];
    bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await
}

async fn bestand(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, BijlageId)>) -> Antwoord {
    crate::gezin::geef_bestand(&bezoek, dossier, id).await
}

/// The address of the answer to one thing.
fn antwoordadres(dossier: DossierId, id: BijdrageId) -> String {
    adres(dossier, &[&id])
}
