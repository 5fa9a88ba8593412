//! Choosing a language: by a link, without JavaScript, kept until the browser closes.

use super::{COOKIE, Taal};
use crate::{
    kern::Toestand,
    vorm::{Icoon, icoon},
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, header},
    middleware::Next,
    response::Response,
};
use axum_extra::extract::cookie::{Cookie, SameSite};
use maud::{Markup, html};

/// The languages, each in its own words, as that is how somebody finds his: all in sight.
pub fn taalkeuze(taal: Taal) -> Markup {
    html! {
        nav class="naast-talen" aria-label=(taal.kies_taal()) { (lijst(taal)) }
    }
}

/// The same behind a small button with the language of now; opens without a script.
pub fn taalmenu(taal: Taal) -> Markup {
    html! {
        nav class="naast-talen" aria-label=(taal.kies_taal()) {
            details class="naast-talen__menu" {
                summary { (icoon(Icoon::Wereld)) " " (taal.eigen_naam()) span class="naast-sr" { ". " (taal.kies_taal()) } }
                (lijst(taal))
            }
        }
    }
}

/// Links to the very page they are on, so that no address has to be passed along.
fn lijst(taal: Taal) -> Markup {
    html! {
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
