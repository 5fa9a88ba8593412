//! The gate before every page: where a request comes from, and what a browser may do with the answer.

use super::{Paginafout, Toestand, invoer::Invoer};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use axum_extra::extract::CookieJar;

/// Strict content security policy: nothing inline, nothing from elsewhere, no framing, forms only to ourselves.
const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; \
                   form-action 'self'; base-uri 'none'; frame-ancestors 'none'; connect-src 'self'";

/// Refuses acts that did not come from one of our own pages: by fetch metadata, then by Origin, then by the token of
/// the session in the form itself. A request with neither header is refused: every browser of the last years sends one.
pub async fn eigen_formulier(State(toestand): State<Toestand>, verzoek: Request, verder: Next) -> Response {
    if matches!(*verzoek.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return verder.run(verzoek).await;
    }
    if !is_eigen_herkomst(&verzoek) {
        return Paginafout::Afgewezen("Dit verzoek kwam niet van een pagina van Naast zelf. Open de pagina opnieuw en probeer het daar.")
            .into_response();
    }
    let cookies = CookieJar::from_headers(verzoek.headers());
    let Some(token) = cookies.get(toestand.cookienaam()).map(|cookie| cookie.value().to_owned()) else {
        return verder.run(verzoek).await;
    };
    let sessie = match toestand.dienst().sessie(&token).await {
        Ok(Some(sessie)) => sessie,
        Ok(None) => return verder.run(verzoek).await,
        Err(fout) => return Paginafout::from(fout).into_response(),
    };
    let is_formulier = verzoek
        .headers()
        .get(header::CONTENT_TYPE)
        .and_then(|waarde| waarde.to_str().ok())
        .is_some_and(|waarde| waarde.starts_with("application/x-www-form-urlencoded"));
    if !is_formulier {
        return verder.run(verzoek).await;
    }
    let (delen, inhoud) = verzoek.into_parts();
    let Ok(bytes) = axum::body::to_bytes(inhoud, super::invoer::MAX_FORMULIER).await else {
        return Paginafout::Ongeldig(
            "Dit formulier is te groot. Maak de teksten korter en probeer het opnieuw.".to_owned(),
        )
        .into_response();
    };
    if !sessie.token_klopt(Invoer::ontleed(&bytes).een(super::bezoek::TOKEN)) {
        return Paginafout::Afgewezen(
            "Deze pagina stond nog open van een eerdere keer dat u was ingelogd. Ga terug, ververs de pagina en verstuur opnieuw.",
        )
        .into_response();
    }
    verder.run(Request::from_parts(delen, Body::from(bytes))).await
}

/// An address that cannot be one of ours, such as half a number, looks like one behind which nothing is (§9.9). The router by itself
/// would say in plain words what it could not read.
pub async fn onleesbaar_adres(verzoek: Request, verder: Next) -> Response {
    let antwoord = verder.run(verzoek).await;
    let soort = antwoord.headers().get(header::CONTENT_TYPE).and_then(|waarde| waarde.to_str().ok());
    if antwoord.status() == StatusCode::BAD_REQUEST
        && soort.is_some_and(|soort| soort.starts_with("text/plain"))
    {
        return Paginafout::NietGevonden.into_response();
    }
    antwoord
}

fn is_eigen_herkomst(verzoek: &Request) -> bool {
    let kop = |naam: HeaderName| verzoek.headers().get(naam).and_then(|waarde| waarde.to_str().ok());
    if let Some(site) = kop(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let (Some(herkomst), Some(gastheer)) = (kop(header::ORIGIN), kop(header::HOST)) else { return false };
    herkomst.split_once("://").is_some_and(|(_, naam)| naam == gastheer)
}

/// Puts the security headers on every answer. Pages are never kept: a shared computer shows nothing afterwards.
pub async fn kopregels(verzoek: Request, verder: Next) -> Response {
    let is_bestand = verzoek.uri().path().starts_with("/assets/");
    let mut antwoord = verder.run(verzoek).await;
    let koppen = antwoord.headers_mut();
    let vast = [
        (header::CONTENT_SECURITY_POLICY, CSP),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::REFERRER_POLICY, "no-referrer"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (
            HeaderName::from_static("permissions-policy"),
            "camera=(), microphone=(), geolocation=(), interest-cohort=()",
        ),
    ];
    for (naam, waarde) in vast {
        koppen.insert(naam, HeaderValue::from_static(waarde));
    }
    if !is_bestand {
        koppen.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    antwoord
}
