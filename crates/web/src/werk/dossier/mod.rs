//! The pages of one dossier: one file per tab, each with its own routes.

mod besluiten;
mod gezin;
mod inbreng;
mod inzage;
pub(super) mod overzicht;
mod rechten;
mod route;
mod taken;
mod team;
pub(crate) mod tijdlijn;
mod toegang;

mod kaarten;
mod plan;
mod veiligheid;

mod analyse;
mod stellingen;

use crate::kern::Toestand;
use axum::Router;

/// The routes of all tabs.
pub fn router() -> Router<Toestand> {
    Router::new()
        .merge(overzicht::router())
        .merge(gezin::router())
        .merge(inbreng::router())
        .merge(team::router())
        .merge(stellingen::router())
        .merge(analyse::router())
        .merge(plan::router())
        .merge(veiligheid::router())
        .merge(kaarten::router())
        .merge(besluiten::router())
        .merge(taken::router())
        .merge(inzage::router())
        .merge(toegang::router())
        .merge(rechten::router())
        .merge(route::router())
        .merge(tijdlijn::router())
}
