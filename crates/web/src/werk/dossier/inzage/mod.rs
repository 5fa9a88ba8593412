//! "Wie keek": who looked at this file, when, at what and why (INV-22), uses of the emergency entrance with their
//! review, and what is shielded from whom (INV-20, D-57, D-58).

mod logboek;
mod niet_tonen;
mod nood;
mod schilden;
mod verzegelen;

use super::route::blad::{Blad, begin, is_betrokken, is_gezicht, naam_van_professional};
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
    let route = |rest| pad::route(Tab::Inzage, rest);
    Router::new()
        .route(&route(""), get(logboek::toon))
        .route(&route("/noodtoegang/{noodtoegang}"), get(nood::toon).post(nood::beoordeel))
        .route(&route("/afscherming"), get(schilden::toon))
        .route(&route("/verzegelen"), get(verzegelen::toon).post(verzegelen::bewaar))
        .route(&route("/niet-tonen/{soort}/{item}"), get(niet_tonen::toon).post(niet_tonen::bewaar))
}

/// The view for whoever sets or lifts a shield.
async fn zie_schilden(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Stellingen,
        Onderdeel::Plan,
        Onderdeel::Veiligheid,
        Onderdeel::Veiligheidsplan,
        Onderdeel::Taken,
    ];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if is_betrokken(&zicht) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}
