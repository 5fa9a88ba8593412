//! A password given by the administrator is changed before anything else.

use super::inloggen::{eigen_pagina, halve_sessie, met_sessie};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::TOKEN, pad};
use crate::taal::Taal;
use crate::vorm::{Deur, Formulier, Fouten, Label, Pagina, Soort, Tekstveld};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::IntoResponse,
};
use maud::{Markup, html};
use naast_service::{Dienstfout, Sessie, Sessiestap, account::Wachtwoord};

/// Where this page is.
pub(super) const PAD: &str = "/inloggen/wachtwoord";

/// The page.
pub(super) async fn toon(State(toestand): State<Toestand>, koppen: HeaderMap) -> Antwoord {
    let sessie = sessie(&toestand, &koppen).await?;
    Ok(pagina(&toestand, &sessie, &Fouten::new()).into_response())
}

/// Sets the new password; then the login is complete.
pub(super) async fn zet(State(toestand): State<Toestand>, koppen: HeaderMap, invoer: Invoer) -> Antwoord {
    let sessie = sessie(&toestand, &koppen).await?;
    if !sessie.token_klopt(invoer.een(TOKEN)) {
        return Err(Paginafout::Inloggen(pad::WERK.to_owned()));
    }
    let fouten = match lees_nieuw(&invoer) {
        Err(fouten) => fouten,
        Ok(nieuw) => match toestand.dienst().wijzig_wachtwoord(&sessie, None, &nieuw).await {
            Ok(token) => return Ok(met_sessie(&toestand, token, &eigen_pagina(""))),
            Err(Dienstfout::Weigering(weigering)) => Melding::van_weigering(weigering).fouten().clone(),
            Err(fout) => return Err(fout.into()),
        },
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina(&toestand, &sessie, &fouten)).into_response())
}

async fn sessie(toestand: &Toestand, koppen: &HeaderMap) -> Result<Sessie, Paginafout> {
    let sessie = halve_sessie(toestand, koppen).await?;
    if sessie.stap() == Sessiestap::WachtwoordWijzigen {
        Ok(sessie)
    } else {
        Err(Paginafout::Inloggen(pad::WERK.to_owned()))
    }
}

/// Reads the new password, twice the same.
pub(super) fn lees_nieuw(invoer: &Invoer) -> Result<Wachtwoord, Fouten> {
    let mut fouten = Fouten::new();
    let nieuw = Wachtwoord::nieuw(invoer.een("nieuw"));
    if let Err(fout) = &nieuw {
        fouten.bij_veld("nieuw", fout.to_string());
    }
    if invoer.een("nieuw") != invoer.een("nogmaals") {
        fouten.bij_veld("nogmaals", "Dit is niet hetzelfde als het nieuwe wachtwoord. Typ het nog eens.");
    }
    match nieuw {
        Ok(nieuw) if fouten.leeg() => Ok(nieuw),
        _ => Err(fouten),
    }
}

/// The two fields of a new password.
pub(super) fn velden(fouten: &Fouten, taal: Taal) -> Markup {
    html! {
        (Tekstveld::new("nieuw", Label(&taal.nieuw_wachtwoord_kop())).taal(taal).soort(Soort::NieuwWachtwoord).fout(fouten.bij("nieuw"))
            .uitleg(&taal.nieuw_wachtwoord_uitleg()))
        (Tekstveld::new("nogmaals", Label(&taal.nogmaals_kop())).taal(taal).soort(Soort::NieuwWachtwoord).fout(fouten.bij("nogmaals")))
    }
}

fn pagina(toestand: &Toestand, sessie: &Sessie, fouten: &Fouten) -> Markup {
    Pagina::new("Kies een eigen wachtwoord", Deur::Open, toestand.huisstijl())
        .fouten(fouten)
        .inleiding(
            "De beheerder gaf u een wachtwoord voor één keer. Kies nu een wachtwoord dat alleen u weet.",
        )
        .inhoud_met(|primair| {
            let formulier = Formulier::new(PAD, velden(fouten, Taal::NL), primair.knop("Wachtwoord bewaren"));
            html! { (formulier.verborgen(TOKEN, sessie.token()).onbewaakt()) }
        })
}
