//! Pages of Naast: three doors over the use cases, without JavaScript, on a phone, with a keyboard; and a fourth door for
//! other systems.
//!
//! Architecture invariant: nothing here ever holds a `Dossier`. Pages render a [`naast_access::Zicht`], which has been
//! through the one door out and whose read line is durable.

pub mod api;
pub mod assets;
pub mod beheer;
mod gezin;
pub mod kern;
mod open;
pub mod taal;
pub mod tekening;
pub mod vorm;
pub mod werk;

pub use kern::Toestand;

use axum::{Router, middleware, response::IntoResponse};
use kern::{Paginafout, poort};
use tower_http::{CompressionLevel, catch_panic::CatchPanicLayer, compression::CompressionLayer};

/// The pages behind all doors, before anything is laid around them.
pub fn paginas() -> Router<Toestand> {
    Router::new().merge(open::router()).merge(werk::router()).merge(gezin::router()).merge(beheer::router())
}

/// All pages.
pub fn app(toestand: Toestand) -> Router {
    paginas()
        .fallback(|| async { Paginafout::NietGevonden.into_response() })
        .layer(middleware::from_fn(poort::onleesbaar_adres))
        .layer(middleware::from_fn_with_state(toestand.clone(), poort::eigen_formulier))
        .layer(middleware::from_fn_with_state(toestand.clone(), taal::onthoud))
        .merge(assets::router())
        .merge(api::router())
        .layer(middleware::from_fn(poort::kopregels))
        .layer(CompressionLayer::new().gzip(true).quality(CompressionLevel::Fastest))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            Paginafout::Storing(
                "Er ging iets onverwachts mis. Uw laatste bevestigde werk is bewaard.".to_owned(),
            )
            .into_response()
        }))
        .layer(middleware::from_fn_with_state(toestand.clone(), kern::meting::tel))
        .with_state(toestand)
}
