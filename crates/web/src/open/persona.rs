//! Changing pets, and in the demonstration changing persons.

use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, pad};
use crate::vorm::{Keuze, Label, Optiegroep};
use axum::{
    extract::State,
    http::{HeaderMap, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::{
    CookieJar,
    cookie::{Cookie, SameSite},
};
use maud::html;
use naast_service::{Account, Sessiestap};
use std::sync::Arc;

/// The session cookie: not for scripts, only for this site.
pub(super) fn sessiecookie(toestand: &Toestand, token: String) -> Cookie<'static> {
    Cookie::build((toestand.cookienaam(), token))
        .path("/")
        .http_only(true)
        .secure(toestand.veilige_cookie())
        .same_site(SameSite::Lax)
        .build()
}

/// Which browser this is, for the list of one's own sessions.
pub(crate) fn apparaat(koppen: &HeaderMap) -> String {
    koppen.get(header::USER_AGENT).and_then(|waarde| waarde.to_str().ok()).unwrap_or("onbekend").to_owned()
}

/// Begins the demonstration as the first fixed face.
pub(super) async fn begin(toestand: &Toestand) -> Response {
    let accounts = toestand.dienst().accounts();
    let eerste = accounts
        .iter()
        .find(|account| account.petten.first().is_some_and(|pet| pet.pet.functie.is_lokaal()))
        .or_else(|| accounts.first());
    match eerste {
        Some(account) => speel(toestand, account, 0, "demonstratie").await,
        None => Paginafout::NietGevonden.into_response(),
    }
}

async fn speel(toestand: &Toestand, account: &Arc<Account>, pet: usize, apparaat: &str) -> Response {
    match toestand.dienst().begin_sessie(account, pet, Sessiestap::Volledig, apparaat).await {
        Ok(token) => {
            let naar = if account.is_van_gezin() { pad::GEZIN } else { pad::WERK };
            (CookieJar::new().add(sessiecookie(toestand, token)), Redirect::to(naar)).into_response()
        }
        Err(fout) => Paginafout::from(fout).into_response(),
    }
}

/// Plays somebody else. Only in a demonstration: elsewhere this page does not exist.
pub(super) async fn wissel(
    State(toestand): State<Toestand>,
    bezoek: Bezoek,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    if !toestand.is_demo() {
        return Err(Paginafout::NietGevonden);
    }
    let (account, pet) = invoer.een("persona").split_once('.').ok_or(Paginafout::NietGevonden)?;
    let account = account.parse().map_err(|_| Paginafout::NietGevonden)?;
    let pet: usize = pet.parse().map_err(|_| Paginafout::NietGevonden)?;
    let account = toestand.dienst().account(account).await?.ok_or(Paginafout::NietGevonden)?;
    bezoek.dienst().meld_af(bezoek.sessie()).await?;
    Ok(speel(&toestand, &account, pet, &apparaat(&koppen)).await)
}

/// Which pet do you wear now?
pub(super) async fn toon_petten(bezoek: Bezoek) -> Antwoord {
    let melding = Melding::Geen;
    let petten: Vec<(String, String)> = bezoek
        .sessie()
        .account()
        .petten
        .iter()
        .enumerate()
        .map(|(nummer, pet)| {
            (nummer.to_string(), [pet.pet.functie.naam(), ", ", &pet.pet.organisatie.naam].concat())
        })
        .collect();
    let gekozen = bezoek.sessie().pet().to_string();
    let pagina = bezoek
        .werkpagina("Welke pet hebt u op?", "", &melding)
        .inleiding("Wat u doet, doet u namens één organisatie. Dat staat bij alles wat u vastlegt.")
        .inhoud_met(|primair| {
            let keuzes = petten.iter().map(|(nummer, tekst)| Keuze::new(nummer, tekst)).collect();
            let velden =
                html! { (Optiegroep::new("pet", Label("Ik werk nu als"), keuzes).gekozen(&gekozen)) };
            html! { (bezoek.formulier(pad::PET, velden, primair.knop("Deze pet opzetten")).onbewaakt()) }
        });
    antwoord(pagina, &melding)
}

/// Puts on another pet.
pub(super) async fn kies_pet(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let pet = invoer.een("pet").parse().map_err(|_| Paginafout::NietGevonden)?;
    bezoek.dienst().kies_pet(bezoek.sessie(), pet).await?;
    Ok(Redirect::to(pad::WERK).into_response())
}
