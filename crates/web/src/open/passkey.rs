//! Logging in with a passkey. Needs a script in the browser; where there is none, the button is not shown.

use super::{inloggen, persona::apparaat, welkom};
use crate::assets;
use crate::kern::{Antwoord, Invoer, Toestand, pad};
use crate::taal::Taal;
use crate::vorm::{Formulier, Fouten, Knop};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{Markup, Render, html};

/// Where the answer of the passkey goes.
pub(super) const INLOGGEN: &str = "/inloggen/passkey";
/// Where the script asks what to sign.
pub(super) const VRAAG: &str = "/inloggen/passkey/vraag";

/// An answer to the script.
pub(super) fn json(status: StatusCode, tekst: &serde_json::Value) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], tekst.to_string()).into_response()
}

/// What the browser must sign.
pub(super) async fn vraag(State(toestand): State<Toestand>) -> Antwoord {
    let vraag = toestand.dienst().begin_passkey_aanmelding().await?;
    Ok(json(StatusCode::OK, &vraag))
}

/// Checks what the passkey answered.
pub(super) async fn controleer(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let (kenmerk, antwoord) = (invoer.een("kenmerk"), invoer.een("antwoord"));
    let gelukt = toestand.dienst().meld_aan_met_passkey(kenmerk, antwoord, &apparaat(&koppen)).await?;
    if let Some(token) = gelukt {
        return Ok(inloggen::met_sessie(&toestand, token, &inloggen::eigen_pagina(invoer.een("terug"))));
    }
    let mut fouten = Fouten::new();
    fouten.bij_veld(
        "",
        "Inloggen met deze passkey lukt niet. Probeer het opnieuw, of log in met uw wachtwoord.",
    );
    let pagina = if pad::ligt_achter(invoer.een("terug"), pad::GEZIN) {
        welkom::opnieuw(&toestand, taal, &fouten)
    } else {
        inloggen::pagina(&toestand, invoer.een("terug"), "", &fouten, "")
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
}

/// The part of a page that the script shows where it can be used.
pub(super) fn vak(soort: &str, vraag: &str, taal: Taal, formulier: &Formulier<'_>) -> Markup {
    html! {
        div data-passkey=(soort) data-vraag=(vraag) data-lukt-niet=(taal.passkey_lukt_nu_niet())
            data-afgebroken=(taal.passkey_afgebroken()) hidden {
            (formulier)
            p class="nl-paragraph naast-fout" role="alert" data-passkey-melding {}
        }
        @if let Some(script) = assets::url("passkey.js") { script src=(script) defer {} }
    }
}

/// The button to log in; nothing where this site has no passkeys.
pub(super) fn inlogknop(toestand: &Toestand, taal: Taal, terug: &str) -> Markup {
    if !toestand.dienst().kan_passkeys() {
        return html! {};
    }
    let knop = Knop::new(&taal.passkey_inloggen_knop()).render();
    let formulier = Formulier::new(INLOGGEN, html! {}, knop)
        .verborgen("terug", terug)
        .verborgen("kenmerk", "")
        .verborgen("antwoord", "")
        .onbewaakt();
    vak("gebruik", VRAAG, taal, &formulier)
}
