//! "Stap": the one klantroute, from the first signal to closing and, if need be, opening again with the same
//! face. What a step needs is said beforehand, never only afterwards.

pub(super) mod blad;
mod heropenen;
mod oordeel;
mod overzicht;
mod sluiten;
mod stap;
mod voorwaarden;

use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{Router, routing::get};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::DossierId;
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Route, rest);
    Router::new()
        .route(&route(""), get(overzicht::toon))
        .route(&route("/zetten"), get(stap::toon).post(stap::zet))
        .route(&route("/oordeel"), get(oordeel::toon).post(oordeel::bewaar))
        .route(&route("/afsluiten"), get(sluiten::toon).post(sluiten::sluit))
        .route(&route("/heropenen"), get(heropenen::toon).post(heropenen::heropen))
}

/// The view of this tab.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Plan,
        Onderdeel::Veiligheid,
        Onderdeel::Besluiten,
        Onderdeel::Taken,
    ];
    bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await
}

/// The view for somebody of the team of a dossier that is open.
async fn zie_om_te_schrijven(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = zie(bezoek, dossier).await?;
    if blad::kan_werken(&zicht) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}
