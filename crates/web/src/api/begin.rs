//! `GET /`: what is here; and the description itself.

use super::{BASIS, VERSIE, document, koppen, probleem::Probleem};
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// What is here.
#[derive(Serialize, Deserialize)]
pub(super) struct Begin {
    naam: String,
    versie: String,
    beschrijving: String,
    dossiers: String,
    zoekvragen: String,
}

/// What is here.
pub(super) async fn toon() -> Response {
    let begin = Begin {
        naam: "Naast".to_owned(),
        versie: VERSIE.to_owned(),
        beschrijving: [BASIS, "/openapi.json"].concat(),
        dossiers: [BASIS, "/dossiers"].concat(),
        zoekvragen: [BASIS, "/zoekvragen"].concat(),
    };
    koppen::json(StatusCode::OK, &json!(begin))
}

/// The description, for everybody: it says nothing about anybody.
pub(super) async fn beschrijving() -> Result<Response, Probleem> {
    let document = document::openapi().map_err(|fout| Probleem::storing(fout.to_string()))?;
    let mut antwoord = koppen::json(StatusCode::OK, document);
    antwoord.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    Ok(antwoord)
}
