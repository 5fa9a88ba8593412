//! The pages of one dossier: one file per tab, each with its own routes.

mod overzicht;

use crate::kern::Toestand;
use axum::Router;

/// The routes of all tabs.
pub fn router() -> Router<Toestand> {
    Router::new().merge(overzicht::router())
}
