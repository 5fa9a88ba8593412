//! The door for other systems: `/api/v1`, the same commands and views as the pages, by the NL API Design Rules.
//!
//! One table of ways ([`wegen`]) makes both the router and the description, so a way that is not described does not
//! exist. How everything is written in JSON is found out from the types that read it ([`beschrijving`]).
//!
//! Architecture invariant: what goes out is built from a [`naast_access::Zicht`] and from nothing else, and no act is
//! done on a cookie.

mod begin;
mod beller;
mod beschrijving;
mod deel;
mod document;
mod dossier;
mod dossiers;
mod inhoud;
mod koppen;
mod opdrachten;
mod probleem;
mod wegen;
mod zoekvragen;

pub use document::openapi;

use crate::kern::Toestand;
use axum::{Router, response::IntoResponse};
use probleem::Probleem;
use tower_http::catch_panic::CatchPanicLayer;

/// Where it is.
const BASIS: &str = "/api/v1";
/// Version of the API; its first number stands in the address.
const VERSIE: &str = "1.0.0";

/// The routes of this door. Everything below `/api` answers in JSON, also what is not there.
pub fn router() -> Router<Toestand> {
    wegen::wegen()
        .into_iter()
        .fold(Router::new(), |router, weg| {
            let pad = [BASIS, weg.pad.trim_end_matches('/')].concat();
            router.route(&pad, (weg.doe)())
        })
        .route("/api/v1/", axum::routing::get(begin::toon))
        .route("/api", axum::routing::any(|| async { Probleem::niet_gevonden() }))
        .route("/api/{*rest}", axum::routing::any(|| async { Probleem::niet_gevonden() }))
        .method_not_allowed_fallback(|| async { Probleem::andere_methode() })
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            Probleem::storing("Er ging iets onverwachts mis. Wat was bevestigd, is bewaard.").into_response()
        }))
}
