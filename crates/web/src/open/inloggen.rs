//! Logging in with a name, a password and a code from an app.

use super::persona::{apparaat, sessiecookie};
use crate::kern::{Antwoord, Bezoek, Invoer, Paginafout, Toestand, bezoek::TOKEN, melding::gedaan, pad};
use crate::vorm::{Deur, Formulier, Fouten, Label, Pagina, Soort, Tekstveld, alinea};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use naast_service::{
    Sessie, Sessiestap,
    account::{Aanmelding, Wachtwoord},
};

/// The login page.
pub(super) async fn toon(State(toestand): State<Toestand>, RawQuery(query): RawQuery) -> Markup {
    let (terug, klaar) = uit_query(query.as_deref().unwrap_or_default());
    pagina(&toestand, &terug, "", &Fouten::new(), &klaar)
}

/// Checks name and password. Whether the name exists, is never told.
pub(super) async fn controleer(
    State(toestand): State<Toestand>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let naam = invoer.een("naam");
    let wachtwoord = Wachtwoord::getypt(invoer.een("wachtwoord"));
    match toestand.dienst().meld_aan(naam, &wachtwoord, &apparaat(&koppen)).await? {
        Aanmelding::Gelukt { token, stap } => {
            let naar = match stap {
                Sessiestap::TweedeFactor | Sessiestap::TweedeFactorInstellen => "/inloggen/code".to_owned(),
                Sessiestap::Volledig => veilig(invoer.een("terug")),
            };
            Ok(met_sessie(&toestand, token, &naar))
        }
        Aanmelding::Geweigerd { wacht } => {
            let mut fouten = Fouten::new();
            let melding = wacht.map_or_else(
                || "De naam of het wachtwoord klopt niet. Probeer het opnieuw.".to_owned(),
                |seconden| format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw."),
            );
            fouten.bij_veld("naam", melding);
            let pagina = pagina(&toestand, invoer.een("terug"), naam, &fouten, "");
            Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
        }
    }
}

/// The page for the second factor: the code, or setting it for the first time.
pub(super) async fn toon_code(State(toestand): State<Toestand>, koppen: HeaderMap) -> Antwoord {
    let sessie = halve_sessie(&toestand, &koppen).await?;
    Ok(codepagina(&toestand, &sessie, &Fouten::new()).await?.into_response())
}

/// Checks the second factor.
pub(super) async fn controleer_code(
    State(toestand): State<Toestand>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let sessie = halve_sessie(&toestand, &koppen).await?;
    if let Some(token) = toestand.dienst().tweede_factor(&sessie, invoer.een("code")).await? {
        return Ok(met_sessie(&toestand, token, pad::WERK));
    }
    let mut fouten = Fouten::new();
    fouten.bij_veld("code", "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in de app.");
    Ok((StatusCode::UNPROCESSABLE_ENTITY, codepagina(&toestand, &sessie, &fouten).await?).into_response())
}

/// Ends the session.
pub(super) async fn uitloggen(State(toestand): State<Toestand>, bezoek: Bezoek) -> Antwoord {
    toestand.dienst().meld_af(bezoek.sessie()).await?;
    let cookies = CookieJar::new().add(sessiecookie(&toestand, String::new()));
    Ok((cookies, Redirect::to(&[pad::INLOGGEN, "?klaar=uitgelogd"].concat())).into_response())
}

fn met_sessie(toestand: &Toestand, token: String, naar: &str) -> Response {
    (CookieJar::new().add(sessiecookie(toestand, token)), Redirect::to(naar)).into_response()
}

async fn halve_sessie(toestand: &Toestand, koppen: &HeaderMap) -> Result<Sessie, Paginafout> {
    let opnieuw = || Paginafout::Inloggen(pad::WERK.to_owned());
    let cookies = CookieJar::from_headers(koppen);
    let token = cookies.get(toestand.cookienaam()).ok_or_else(opnieuw)?;
    toestand.dienst().halve_sessie(token.value()).await?.ok_or_else(opnieuw)
}

fn uit_query(query: &str) -> (String, String) {
    let geef = |naam: &str| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(veld, _)| veld == naam)
            .map(|(_, waarde)| waarde.into_owned())
            .unwrap_or_default()
    };
    (veilig(&geef("terug")), geef("klaar"))
}

/// Only ever back to a page of our own.
fn veilig(terug: &str) -> String {
    let eigen = terug.starts_with('/') && !terug.starts_with("//") && !terug.contains('\\');
    if eigen { terug.to_owned() } else { pad::WERK.to_owned() }
}

fn pagina(toestand: &Toestand, terug: &str, naam: &str, fouten: &Fouten, klaar: &str) -> Markup {
    let melding = gedaan(klaar);
    let pagina = Pagina::new("Inloggen", Deur::Open, toestand.huisstijl()).fouten(fouten).bericht(&melding);
    pagina.inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("naam", Label("Inlognaam")).soort(Soort::Gebruikersnaam).waarde(naam).fout(fouten.bij("naam")))
            (Tekstveld::new("wachtwoord", Label("Wachtwoord")).soort(Soort::Wachtwoord))
        };
        html! {
            (Formulier::new(pad::INLOGGEN, velden, primair.knop("Inloggen")).verborgen("terug", terug).onbewaakt())
            (alinea("Wachtwoord vergeten? Vraag de beheerder van uw organisatie om een nieuw."))
        }
    })
}

async fn codepagina(toestand: &Toestand, sessie: &Sessie, fouten: &Fouten) -> Result<Markup, Paginafout> {
    let instellen = match sessie.stap() {
        Sessiestap::TweedeFactorInstellen => Some(toestand.dienst().nieuwe_totp(sessie).await?),
        _ => None,
    };
    let titel = if instellen.is_some() { "Stel een tweede sleutel in" } else { "Nog één stap" };
    let pagina = Pagina::new(titel, Deur::Open, toestand.huisstijl()).fouten(fouten);
    Ok(pagina.inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("code", Label("Code uit de app")).soort(Soort::Code).uitleg("Zes cijfers.").fout(fouten.bij("code")))
        };
        html! {
            @if let Some(totp) = &instellen {
                (alinea("Open een app voor inlogcodes op uw telefoon en scan dit plaatje. Typ daarna de code die de app toont."))
                div class="naast-qr" { (maud::PreEscaped(&totp.qr_svg)) }
                (alinea("Lukt scannen niet? Typ dan deze sleutel in de app:"))
                p class="nl-paragraph" { code { (totp.sleutel) } }
            } @else {
                (alinea("Open de app voor inlogcodes op uw telefoon en typ de code die daar staat."))
            }
            (Formulier::new("/inloggen/code", velden, primair.knop("Verder")).verborgen(TOKEN, sessie.token()).onbewaakt())
        }
    }))
}
