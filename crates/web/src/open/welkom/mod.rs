//! Coming in for the first time, and logging in, for members of the family (D-58).
//!
//! First the question who can see this screen; then the code of the letter; then a key of one's own. On every page there
//! is a way out that leaves nothing behind.

mod code;
mod inloggen;
mod sleutel;

pub(super) use inloggen::opnieuw;
pub(super) use sleutel::gegroepeerd;

use crate::kern::{Paginafout, Toestand};
use crate::taal::Taal;
use crate::vorm::{Deur, Fouten, Kaart, Pagina, alinea, telefoon};
use axum::{
    Router,
    http::HeaderMap,
    response::Redirect,
    routing::{get, post},
};
use maud::{Markup, html};
use naast_service::{Sessie, Sessiestap};

/// Type the code of the letter.
pub(crate) const WELKOM: &str = "/welkom";
/// Choose a key of one's own.
pub(crate) const SLEUTEL: &str = "/welkom/sleutel";
/// A password of one's own.
const WACHTWOORD: &str = "/welkom/wachtwoord";
/// A passkey.
const PASSKEY: &str = "/welkom/passkey";
/// What the browser must sign to make a passkey.
const PASSKEY_VRAAG: &str = "/welkom/passkey/vraag";
/// The code app that goes with a password.
const APP: &str = "/welkom/app";
/// Log in, once one has an account.
pub(crate) const INLOGGEN: &str = "/welkom/inloggen";
/// The way out.
pub(crate) const SNEL_SLUITEN: &str = "/snel-sluiten";

/// The routes of these pages.
pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(WELKOM, get(code::toon).post(code::controleer))
        .route(SLEUTEL, get(sleutel::toon))
        .route(WACHTWOORD, get(sleutel::toon_wachtwoord).post(sleutel::zet_wachtwoord))
        // Only a form goes there; who changes the language after a refusal, chooses again.
        .route(PASSKEY, get(|| async { Redirect::to(SLEUTEL) }).post(sleutel::zet_passkey))
        .route(PASSKEY_VRAAG, post(sleutel::passkey_vraag))
        .route(APP, get(sleutel::toon_app).post(sleutel::zet_app))
        .route(INLOGGEN, get(inloggen::toon).post(inloggen::controleer))
}

/// A page before one is in, in the language of the reader, who has not said yet who he is: all languages are in sight.
pub(super) fn pagina_in_taal<'p>(
    toestand: &'p Toestand,
    taal: Taal,
    titel: &'p str,
    fouten: &'p Fouten,
) -> Pagina<'p> {
    Pagina::new(titel, Deur::Gezin, toestand.huisstijl())
        .snel_sluiten(SNEL_SLUITEN)
        .fouten(fouten)
        .taal(taal)
        .vertaald()
}

/// Help that is always near, on paper as on screen.
fn hulp(taal: Taal) -> Markup {
    html! {
        (Kaart::new(&taal.hulp_nodig(), html! {
            (wie_te_bellen(taal))
            (alinea(&taal.lukt_niet()))
        }))
    }
}

/// Who can be called, day and night.
pub(super) fn wie_te_bellen(taal: Taal) -> Markup {
    html! {
        (alinea(&taal.gevaar_bel()))
        p class="nl-paragraph" { (taal.bel_veilig_thuis()) " " (telefoon("0800 2000")) ". " (taal.bel_kindertelefoon()) " " (telefoon("0800 0432")) "." }
    }
}

/// The session of somebody who is coming in, at one of these steps.
async fn komt_binnen(
    toestand: &Toestand,
    koppen: &HeaderMap,
    stappen: &[Sessiestap],
) -> Result<Sessie, Paginafout> {
    match super::inloggen::halve_sessie(toestand, koppen).await {
        Ok(sessie) if stappen.contains(&sessie.stap()) && sessie.account().is_van_gezin() => Ok(sessie),
        Ok(_) | Err(Paginafout::Inloggen(_)) => Err(Paginafout::Elders(WELKOM)),
        Err(fout) => Err(fout),
    }
}
