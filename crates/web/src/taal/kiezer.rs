//! Choosing a language: by a link, without JavaScript, kept until the browser closes.

use super::{COOKIE, Taal};
use crate::kern::Toestand;
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use maud::{Markup, html};

/// The links with which a reader chooses a language. Each leads to the very page it is on, so no address has to be
/// passed along; each name stands in its own language, as that is how somebody finds his.
pub fn taalkeuze(taal: Taal) -> Markup {
    html! {
        nav class="naast-talen" aria-label=(taal.kies_taal()) {
            ul {
                @for keuze in Taal::ALLE {
                    li {
                        a class="nl-link" href={ "?taal=" (keuze.code()) } lang=(keuze.code()) hreflang=(keuze.code())
                            dir=(keuze.richting()) aria-current=[(keuze == taal).then_some("true")] {
                            (keuze.eigen_naam())
                        }
                    }
                }
            }
        }
    }
}

/// Keeps a language that an address names (`?taal=ar`) in a cookie. It holds only the code of the language, and goes
/// when the browser closes: on a shared computer it does not tell that somebody was here.
pub async fn onthoud(State(toestand): State<Toestand>, verzoek: Request, verder: Next) -> Response {
    let gekozen = Taal::van_query(verzoek.uri().query().unwrap_or_default());
    let mut antwoord = verder.run(verzoek).await;
    if let Some(taal) = gekozen {
        let cookie = Cookie::build((COOKIE, taal.code()))
            .path("/")
            .http_only(true)
            .same_site(SameSite::Lax)
            .secure(toestand.veilige_cookie())
            .build();
        if let Ok(waarde) = HeaderValue::from_str(&cookie.to_string()) {
            antwoord.headers_mut().append(header::SET_COOKIE, waarde);
        }
    }
    antwoord
}
