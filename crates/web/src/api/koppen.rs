//! Headers: the version on every answer, the mark of what was read, and the way to the next page.

use super::VERSIE;
use axum::{
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use naast_access::Zicht;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// Puts the version of the API on an answer.
pub(super) fn versie(koppen: &mut HeaderMap) {
    koppen.insert(HeaderName::from_static("api-version"), HeaderValue::from_static(VERSIE));
}

/// An answer of JSON.
pub(super) fn json(status: StatusCode, inhoud: &Value) -> Response {
    let mut antwoord = (status, inhoud.to_string()).into_response();
    let koppen = antwoord.headers_mut();
    koppen.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    versie(koppen);
    antwoord
}

/// The mark of a view: another one for another version, day, looker or part. It tells nothing about what is in it.
pub(super) fn merk(zicht: &Zicht, deel: &str, inhoud: &Value) -> String {
    let mut hasher = Sha256::new();
    // A version that goes up while nothing changes would tell a member of the family that something is hidden.
    let versie = if zicht.kijker().persoon().is_none() { zicht.versie() } else { 0 };
    hasher.update(zicht.dossier().0.as_bytes());
    hasher.update(versie.to_be_bytes());
    hasher.update(deel.as_bytes());
    hasher.update(inhoud.to_string().as_bytes());
    let hash = hex::encode(&hasher.finalize()[..9]);
    format!("\"{versie}-{hash}\"")
}

/// Whether the caller already has what carries this mark.
pub(super) fn heeft_al(koppen: &HeaderMap, merk: &str) -> bool {
    koppen.get_all(header::IF_NONE_MATCH).iter().filter_map(|waarde| waarde.to_str().ok()).any(|waarde| {
        waarde.split(',').map(str::trim).any(|een| een == "*" || een.trim_start_matches("W/") == merk)
    })
}

/// The answer with its mark; without the text when the caller already has it. It was looked at all the same, so the read
/// line is there too.
pub(super) fn met_merk(koppen: &HeaderMap, merk: &str, inhoud: &Value) -> Response {
    let mut antwoord = if heeft_al(koppen, merk) {
        let mut leeg = StatusCode::NOT_MODIFIED.into_response();
        versie(leeg.headers_mut());
        leeg
    } else {
        json(StatusCode::OK, inhoud)
    };
    if let Ok(merk) = HeaderValue::from_str(merk) {
        antwoord.headers_mut().insert(header::ETAG, merk);
    }
    antwoord
}

/// Says where other pages are: relation and address.
pub(super) fn bladen(antwoord: &mut Response, links: &[(&str, String)]) {
    let tekst: Vec<String> = links.iter().map(|(rel, pad)| format!("<{pad}>; rel=\"{rel}\"")).collect();
    if let Ok(waarde) = HeaderValue::from_str(&tekst.join(", "))
        && !links.is_empty()
    {
        antwoord.headers_mut().insert(header::LINK, waarde);
    }
}
