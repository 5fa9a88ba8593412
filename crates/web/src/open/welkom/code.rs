//! The code of the letter.

use super::{INLOGGEN, SLEUTEL, WELKOM, hulp, pagina_in_taal};
use crate::kern::{Antwoord, Bezoek, Invoer, Toestand, pad};
use crate::open::{inloggen::met_sessie, persona::apparaat};
use crate::taal::Taal;
use crate::vorm::{Bericht, Formulier, Fouten, Label, Soort, Tekstveld, Toon, Uitklap, alinea, link};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect},
};
use maud::{Markup, html};
use naast_service::account::Codestand;

/// The page.
pub(in crate::open) async fn toon(
    State(toestand): State<Toestand>,
    taal: Taal,
    bezoek: Option<Bezoek>,
) -> Antwoord {
    Ok(formulier(&toestand, taal, bezoek.as_ref(), "", &Fouten::new()).into_response())
}

/// Looks what the code opens. Whether a code ever was one, is not told.
pub(in crate::open) async fn controleer(
    State(toestand): State<Toestand>,
    taal: Taal,
    bezoek: Option<Bezoek>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let code = invoer.een("code");
    let mut fouten = Fouten::new();
    match toestand.dienst().bekijk_code(code).await? {
        Codestand::Open(_) => {
            // Who has an account and is logged in, is let in at one more place.
            if let Some(bezoek) = bezoek.as_ref().filter(|bezoek| bezoek.sessie().account().is_van_gezin()) {
                bezoek.dienst().voeg_plaats_toe(bezoek.sessie(), code).await?;
                return Ok(Redirect::to(pad::GEZIN_KIEZEN).into_response());
            }
            let token = toestand.dienst().begin_welkom(code, &apparaat(&koppen)).await?;
            return Ok(met_sessie(&toestand, token, SLEUTEL));
        }
        Codestand::Onbekend => fouten.bij_veld(
            "code",
            "Deze code werkt niet. Kijk of je hem goed hebt overgetypt. Een code werkt één keer, en veertien dagen. Lukt het niet? Bel je vaste gezicht.",
        ),
        Codestand::Wacht(seconden) => {
            fouten.bij_veld("code", format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw."));
        }
    }
    let pagina = formulier(&toestand, taal, bezoek.as_ref(), code, &fouten);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
}

fn formulier(
    toestand: &Toestand,
    taal: Taal,
    bezoek: Option<&Bezoek>,
    code: &str,
    fouten: &Fouten,
) -> Markup {
    pagina_in_taal(toestand, taal, &taal.welkom_titel(), fouten)
        .inleiding(&taal.welkom_inleiding())
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("code", Label(&taal.code_uit_de_brief())).taal(taal).soort(Soort::Naam).waarde(code)
                    .uitleg(&taal.code_uitleg()).fout(fouten.bij("code")))
            };
            let mut formulier = Formulier::new(WELKOM, velden, primair.knop(&taal.verder())).onbewaakt();
            if let Some(bezoek) = bezoek {
                formulier = formulier.verborgen(crate::kern::bezoek::TOKEN, bezoek.sessie().token());
            }
            html! {
                (Bericht::new(Toon::Waarschuwing, html! {
                    (alinea(&taal.kijk_om_je_heen()))
                    (alinea(&taal.met_snel_sluiten()))
                }).kop(&taal.wie_kijkt_mee()).taal(taal))
                (formulier)
                p class="nl-paragraph" { (taal.al_een_account()) " " (link(INLOGGEN, taal.log_dan_in())) "." }
                (Uitklap::new(&taal.wat_is_dit(), html! {
                    (alinea(&taal.wat_is_dit_dossier()))
                    (alinea(&taal.wat_is_dit_alleen()))
                    (alinea(&taal.wat_is_dit_stoppen()))
                }))
                (hulp(taal))
            }
        })
}
