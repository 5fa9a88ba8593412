//! "Taken": everything that is open, by rule and by agreement, and the tasks that people make for each other. What a
//! rule says is due is never rescheduled here (INV-24).

mod afronden;
mod lijst;
mod maken;

use super::route::blad::{Blad, kan_werken};
use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{
    Router,
    routing::{get, post},
};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::DossierId;
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Taken, rest);
    Router::new()
        .route(&route(""), get(lijst::toon))
        .route(&route("/nieuw"), get(maken::toon).post(maken::bewaar))
        .route(&route("/{taak}"), get(afronden::toon).post(afronden::rond_af))
        .route(&route("/{taak}/heropenen"), post(afronden::heropen))
}

/// The view of this tab; nothing for who may not see tasks.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [Onderdeel::Overzicht, Onderdeel::Team, Onderdeel::Taken];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if zicht.bevat(Onderdeel::Taken) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// The view for somebody who is going to write something down.
async fn zie_om_te_schrijven(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = zie(bezoek, dossier).await?;
    if kan_werken(&zicht) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}
