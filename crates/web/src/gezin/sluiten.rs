//! Quick exit: one press, and this page is gone (D-58). Works without a script.

use crate::kern::{Bezoek, Toestand};
use axum::{
    Router,
    extract::State,
    http::{HeaderMap, HeaderName, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use axum_extra::extract::{CookieJar, cookie::Cookie};

/// Where the button goes.
pub(crate) const SNEL_SLUITEN: &str = "/snel-sluiten";
/// A page that anybody could be reading: the weather. Nothing of it is loaded into our own pages.
const NEUTRAAL: &str = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

pub(super) fn router() -> Router<Toestand> {
    Router::new().route(SNEL_SLUITEN, get(sluit))
}

/// Ends the session, so that going back shows nothing, and leaves for somewhere harmless.
///
/// A link does this, not a form: it has to work in a hurry, everywhere. A page of somebody else that links here can at
/// most make somebody log in again; such a request is only sent on.
async fn sluit(State(toestand): State<Toestand>, bezoek: Option<Bezoek>, koppen: HeaderMap) -> Response {
    let van_elders = koppen
        .get(HeaderName::from_static("sec-fetch-site"))
        .is_some_and(|waarde| waarde == HeaderValue::from_static("cross-site"));
    if van_elders {
        return Redirect::to(NEUTRAAL).into_response();
    }
    if let Some(bezoek) = bezoek {
        // Leaving comes first: a failure here is noted by the service and does not keep anybody on the page.
        if let Err(fout) = bezoek.dienst().meld_af(bezoek.sessie()).await {
            tracing::error!(fout = %fout, "een sessie kon bij snel sluiten niet worden beëindigd");
        }
    }
    let weg = Cookie::build((toestand.cookienaam(), "")).path("/").secure(toestand.veilige_cookie()).build();
    let mut antwoord = (CookieJar::from_headers(&koppen).remove(weg), Redirect::to(NEUTRAAL)).into_response();
    antwoord
        .headers_mut()
        .insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static("\"cache\""));
    antwoord.headers_mut().insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    antwoord
}
