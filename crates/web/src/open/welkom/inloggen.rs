//! Logging in for members of the family: by one's own device, or a number and a password. No name is asked.

use super::{INLOGGEN, WELKOM, hulp, pagina_in_taal};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Toestand, melding::gedaan, pad};
use crate::open::{
    inloggen::{CODE, met_sessie},
    passkey,
    persona::apparaat,
};
use crate::taal::Taal;
use crate::vorm::{Formulier, Fouten, Label, Soort, Tekstveld, link};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect},
};
use maud::{Markup, html};
use naast_service::account::{Aanmelding, Wachtwoord};

/// The page.
pub(in crate::open) async fn toon(
    State(toestand): State<Toestand>,
    taal: Taal,
    bezoek: Option<Bezoek>,
    RawQuery(query): RawQuery,
) -> Antwoord {
    if bezoek.is_some_and(|bezoek| bezoek.sessie().account().is_van_gezin()) {
        return Ok(Redirect::to(pad::GEZIN).into_response());
    }
    let query = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    Ok(formulier(&toestand, taal, "", &Fouten::new(), &gedaan(query.een("klaar"))).into_response())
}

/// Checks number and password. Whether the number exists, is never told.
pub(in crate::open) async fn controleer(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let nummer = invoer.een("nummer");
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    let wacht = match toestand.dienst().meld_aan(nummer, &wachtwoord, &apparaat(&koppen)).await? {
        Aanmelding::Gelukt { token, .. } => {
            let naar = [CODE, "?terug=%2Fgezin"].concat();
            return Ok(met_sessie(&toestand, token, &naar));
        }
        Aanmelding::Geweigerd { wacht } => wacht,
    };
    let mut fouten = Fouten::new();
    let melding = wacht.map_or_else(
        || "Het nummer of het wachtwoord klopt niet. Probeer het opnieuw.".to_owned(),
        |seconden| format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw."),
    );
    fouten.bij_veld("nummer", melding);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, formulier(&toestand, taal, nummer, &fouten, &Melding::Geen))
        .into_response())
}

/// The page again, after a device of one's own did not open the door.
pub(in crate::open) fn opnieuw(toestand: &Toestand, taal: Taal, fouten: &Fouten) -> Markup {
    formulier(toestand, taal, "", fouten, &Melding::Geen)
}

fn formulier(toestand: &Toestand, taal: Taal, nummer: &str, fouten: &Fouten, melding: &Melding) -> Markup {
    pagina_in_taal(toestand, taal, &taal.inloggen_titel(), fouten)
        .bericht(melding.in_taal(taal))
        .inleiding(&taal.inloggen_inleiding())
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("nummer", Label(&taal.accountnummer())).taal(taal).soort(Soort::Gebruikersnaam).waarde(nummer)
                    .uitleg(&taal.accountnummer_uitleg()).fout(fouten.bij("nummer")))
                (Tekstveld::new("wachtwoord", Label(&taal.wachtwoord())).soort(Soort::Wachtwoord))
            };
            html! {
                (passkey::inlogknop(toestand, taal, pad::GEZIN))
                (Formulier::new(INLOGGEN, velden, primair.knop(&taal.inloggen())).onbewaakt())
                p class="nl-paragraph" { (taal.nog_geen_account()) " " (link(WELKOM, taal.typ_de_code())) "." }
                (hulp(taal))
            }
        })
}
