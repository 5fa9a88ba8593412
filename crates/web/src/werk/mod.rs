//! The professionals' door.

pub mod dossier;
mod ervaringen;
mod klachten;
mod nood;
mod openen;
pub(crate) mod schrijfhulp;
mod vandaag;
mod zoeken;

use crate::kern::{Toestand, pad};
use axum::{Router, routing::get};

/// The routes of this door.
pub fn router() -> Router<Toestand> {
    Router::new()
        .route(pad::WERK, get(vandaag::toon))
        .route(pad::ZOEKEN, get(zoeken::toon).post(zoeken::zoek))
        .route(pad::OPENEN, get(openen::toon).post(openen::open))
        .merge(nood::router())
        .merge(klachten::router())
        .merge(ervaringen::router())
        .merge(schrijfhulp::router())
        .merge(dossier::router())
}
