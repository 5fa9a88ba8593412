//! Choosing a language: by a link, without JavaScript, kept until the browser closes.

use super::{COOKIE, Taal, VELD};
use crate::{
    kern::{Toestand, fout::Foutpagina, pad},
    vorm::{INGEVULD, Icoon, icoon},
};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use maud::{Markup, html};

/// The languages, each in its own words, as that is how somebody finds his: all in sight.
pub fn taalkeuze(taal: Taal) -> Markup {
    html! {
        nav class="naast-talen" aria-label=(taal.kies_taal()) { (lijst(taal)) }
    }
}

/// The same behind a small button with the language of now; opens without a script. On a page where a form came back, the
/// choice is a button of that form (`ingevuld`): what was typed goes along and is kept, and nothing is done with it yet.
pub fn taalmenu(taal: Taal, ingevuld: bool) -> Markup {
    html! {
        nav class="naast-talen" aria-label=(taal.kies_taal()) {
            details class="naast-talen__menu" {
                summary { (icoon(Icoon::Wereld)) " " (taal.eigen_naam()) span class="naast-sr" { ". " (taal.kies_taal()) } }
                @if ingevuld { (knoppen(taal)) } @else { (lijst(taal)) }
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
                        dir=(keuze.richting()) aria-current=[(keuze.code() == taal.code()).then_some("true")] {
                        (keuze.eigen_naam())
                    }
                }
            }
        }
    }
}

/// The same as buttons that send the form that came back once more, to be said in another language.
fn knoppen(taal: Taal) -> Markup {
    html! {
        ul {
            @for keuze in Taal::ALLE {
                li {
                    button class="nl-link" type="submit" form=(INGEVULD) formaction={ "?taal=" (keuze.code()) }
                        name=(ANDERS_GEZEGD) value=(keuze.code()) lang=(keuze.code()) dir=(keuze.richting())
                        aria-current=[(keuze.code() == taal.code()).then_some("true")] {
                        (keuze.eigen_naam())
                    }
                }
            }
        }
    }
}

/// The name of those buttons.
pub(crate) const ANDERS_GEZEGD: &str = "andere_taal";

/// Keeps a language that an address names (`?taal=ar`) in a cookie. It holds only the code of the language, and goes
/// when the browser closes: on a shared computer it does not tell that somebody was here.
pub async fn onthoud(State(toestand): State<Toestand>, verzoek: Request, verder: Next) -> Response {
    let gekozen = Taal::van_query(verzoek.uri().query().unwrap_or_default());
    let taal = Taal::van_bezoek(verzoek.uri(), verzoek.headers());
    let (lezen, adres) = (verzoek.method() == Method::GET, verzoek.uri().clone());
    let sessie = CookieJar::from_headers(verzoek.headers())
        .get(toestand.cookienaam())
        .map(|cookie| cookie.value().to_owned());
    let mut antwoord = verder.run(verzoek).await;
    if van_gezin(&adres) {
        let is_fout = antwoord.extensions().get::<Foutpagina>().is_some();
        let taal = if is_fout { tot_bezoeker(&toestand, sessie, taal).await } else { taal };
        antwoord = bij_gezin(antwoord, lezen, &adres, taal);
    }
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

/// Whether an address lies behind the family's door.
fn van_gezin(adres: &Uri) -> bool {
    [pad::GEZIN, crate::open::WELKOM].iter().any(|deur| pad::ligt_achter(adres.path(), deur))
}

/// A fault is said to whoever is logged in as every page is: it may be a child who reads it.
async fn tot_bezoeker(toestand: &Toestand, token: Option<String>, taal: Taal) -> Taal {
    let Some(token) = token else { return taal };
    let sessie = toestand.dienst().sessie(&token).await.ok().flatten();
    sessie.and_then(|sessie| sessie.gezin().map(|plek| taal.voor_lezer(plek))).unwrap_or(taal)
}

/// What the family's door does with every answer: a fault is said in the language of the visitor, and an address that is
/// only there for a form leads to the page above it. The choice of a language on a page that answers a form goes there.
fn bij_gezin(antwoord: Response, lezen: bool, adres: &Uri, taal: Taal) -> Response {
    if lezen && antwoord.status() == StatusCode::METHOD_NOT_ALLOWED {
        let boven = adres.path().rsplit_once('/').map_or(pad::GEZIN, |(boven, _)| boven);
        return Redirect::to(&[boven, "?", VELD, "=", taal.code()].concat()).into_response();
    }
    match antwoord.extensions().get::<Foutpagina>() {
        Some(fout) => (antwoord.status(), fout.van_het_gezin(taal)).into_response(),
        None => antwoord,
    }
}
