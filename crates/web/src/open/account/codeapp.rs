//! Another code app, and new recovery codes.

use super::{ACCOUNT, APP, APP_CODE, HERSTEL, kruimels, melding, wachtwoordveld};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord, klaar};
use crate::open::inloggen::{herstelcodes, nieuwe_app};
use crate::taal::Taal;
use crate::vorm::{Label, Soort, Tekstveld, alinea};
use axum::response::{IntoResponse, Redirect};
use maud::html;
use naast_service::{Dienstfout, account::Wachtwoord};

/// First the password.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    vraag_wachtwoord(&bezoek, &Melding::Geen)
}

/// The password was typed: make a key.
pub(in crate::open) async fn begin(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    match bezoek.dienst().begin_totp(bezoek.sessie(), &wachtwoord).await {
        Ok(()) => Ok(Redirect::to(APP_CODE).into_response()),
        Err(fout) => vraag_wachtwoord(&bezoek, &melding(fout)?),
    }
}

fn vraag_wachtwoord(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let titel = "Code-app instellen";
    let pagina = bezoek.werkpagina(titel, ACCOUNT, melding).kruimels(kruimels()).inhoud_met(|primair| {
        let velden = wachtwoordveld(melding.fouten().bij("wachtwoord"));
        html! {
            (alinea("Hebt u een andere telefoon? Dan stelt u de app opnieuw in. De oude app werkt tot dat gelukt is."))
            (bezoek.formulier(APP, velden, primair.knop("Verder")).onbewaakt())
        }
    });
    antwoord(pagina, melding)
}

/// Scan, and type the first code.
pub(in crate::open) async fn toon_code(bezoek: Bezoek) -> Antwoord {
    codepagina(&bezoek, &Melding::Geen).await
}

/// The first code was typed.
pub(in crate::open) async fn zet(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    match bezoek.dienst().vervang_totp(bezoek.sessie(), invoer.een("code")).await {
        Ok(()) => Ok(klaar(ACCOUNT, "opgeslagen")),
        Err(fout) => codepagina(&bezoek, &melding(fout)?).await,
    }
}

async fn codepagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let totp = match bezoek.dienst().nieuwe_totp(bezoek.sessie()).await {
        Ok(totp) => totp,
        // Nothing was begun, or it was finished already.
        Err(Dienstfout::NietGevonden) => return Ok(Redirect::to(APP).into_response()),
        Err(fout) => return Err(fout.into()),
    };
    let titel = "Scan met de nieuwe app";
    let pagina = bezoek.werkpagina(titel, ACCOUNT, melding).kruimels(kruimels()).inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("code", Label("Code uit de app")).soort(Soort::Code).uitleg("Zes cijfers.").fout(melding.fouten().bij("code")))
        };
        html! {
            (nieuwe_app(&totp, Taal::NL))
            (bezoek.formulier(APP_CODE, velden, primair.knop("Deze app gebruiken")).onbewaakt())
        }
    });
    antwoord(pagina, melding)
}

/// New recovery codes: first the password.
pub(in crate::open) async fn toon_herstel(bezoek: Bezoek) -> Antwoord {
    herstelpagina(&bezoek, &Melding::Geen)
}

/// Makes them and shows them this once.
pub(in crate::open) async fn maak_herstel(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    match bezoek.dienst().nieuwe_herstelcodes(bezoek.sessie(), &wachtwoord).await {
        Ok(codes) => {
            let melding = Melding::Geen;
            let pagina = bezoek
                .werkpagina("Uw herstelcodes", ACCOUNT, &melding)
                .kruimels(kruimels())
                .inhoud_met(|primair| {
                    html! {
                        (herstelcodes(&codes))
                        div class="naast-knoppen" { (primair.link(ACCOUNT, "Ik heb ze bewaard")) }
                    }
                });
            antwoord(pagina, &melding)
        }
        Err(fout) => herstelpagina(&bezoek, &melding(fout)?),
    }
}

fn herstelpagina(bezoek: &Bezoek, melding: &Melding) -> Antwoord {
    let titel = "Nieuwe herstelcodes";
    let pagina = bezoek.werkpagina(titel, ACCOUNT, melding).kruimels(kruimels()).inhoud_met(|primair| {
        let velden = wachtwoordveld(melding.fouten().bij("wachtwoord"));
        html! {
            (alinea("U krijgt acht nieuwe codes. De oude werken dan niet meer."))
            (bezoek.formulier(HERSTEL, velden, primair.knop("Maak nieuwe codes")).onbewaakt())
        }
    });
    antwoord(pagina, melding)
}
