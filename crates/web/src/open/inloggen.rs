//! Logging in with a name, a password and a code from an app.

use super::{
    nieuw_wachtwoord, passkey,
    persona::{apparaat, sessiecookie},
    welkom,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Paginafout, Toestand, bezoek::TOKEN, melding::gedaan, pad};
use crate::taal::Taal;
use crate::vorm::{Bericht, Deur, Formulier, Fouten, Label, Pagina, Soort, Tekstveld, Toon, Uitklap, alinea};
use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::CookieJar;
use maud::{Markup, html};
use naast_service::{
    Sessie, Sessiestap,
    account::{Aanmelding, Codeuitkomst, NieuweTotp, Wachtwoord},
};

/// Where the code is asked.
pub(super) const CODE: &str = "/inloggen/code";

/// The login page; who is logged in already goes on.
pub(super) async fn toon(
    State(toestand): State<Toestand>,
    bezoek: Option<Bezoek>,
    RawQuery(query): RawQuery,
) -> Response {
    let (terug, klaar) = uit_query(query.as_deref().unwrap_or_default());
    if bezoek.is_some() {
        return Redirect::to(&terug).into_response();
    }
    pagina(&toestand, &terug, "", &Fouten::new(), &klaar).into_response()
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
            let terug = eigen_pagina(invoer.een("terug"));
            Ok(met_sessie(&toestand, token, &volgende(stap, &terug)))
        }
        Aanmelding::Geweigerd { wacht } => {
            let mut fouten = Fouten::new();
            let melding = wacht.map_or_else(
                || "De naam of het wachtwoord klopt niet. Probeer het opnieuw.".to_owned(),
                te_vaak,
            );
            fouten.bij_veld("naam", melding);
            let pagina = pagina(&toestand, invoer.een("terug"), naam, &fouten, "");
            Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
        }
    }
}

/// The page for the second factor: the code, or setting it for the first time.
pub(super) async fn toon_code(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    RawQuery(query): RawQuery,
) -> Antwoord {
    let (terug, _) = uit_query(query.as_deref().unwrap_or_default());
    let sessie = halve_sessie(&toestand, &koppen).await?;
    if !matches!(sessie.stap(), Sessiestap::TweedeFactor | Sessiestap::TweedeFactorInstellen) {
        return Ok(Redirect::to(&volgende(sessie.stap(), &terug)).into_response());
    }
    Ok(codepagina(&toestand, taal, &sessie, &terug, &Fouten::new()).await?.into_response())
}

/// Checks the second factor.
pub(super) async fn controleer_code(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let sessie = halve_sessie(&toestand, &koppen).await?;
    let terug = eigen_pagina(invoer.een("terug"));
    // The form was sent once more: the code was right the first time.
    if !matches!(sessie.stap(), Sessiestap::TweedeFactor | Sessiestap::TweedeFactorInstellen) {
        return Ok(Redirect::to(&volgende(sessie.stap(), &terug)).into_response());
    }
    let mut fouten = Fouten::new();
    if !sessie.token_klopt(invoer.een(TOKEN)) {
        fouten.bij_veld("code", "Deze pagina was van een eerdere keer. Typ de code nog eens.");
        return Ok((StatusCode::FORBIDDEN, codepagina(&toestand, taal, &sessie, &terug, &fouten).await?)
            .into_response());
    }
    match toestand.dienst().tweede_factor(&sessie, invoer.een("code")).await? {
        Codeuitkomst::Gelukt { token, stap, herstelcodes } => {
            let naar = volgende(stap, &terug);
            if herstelcodes.is_empty() {
                return Ok(met_sessie(&toestand, token, &naar));
            }
            let cookies = CookieJar::new().add(sessiecookie(&toestand, token));
            return Ok((cookies, herstelpagina(&toestand, &herstelcodes, &naar)).into_response());
        }
        Codeuitkomst::Fout => fouten.bij_veld(
            "code",
            "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in de app.",
        ),
        Codeuitkomst::Wacht(seconden) => fouten.bij_veld("code", te_vaak(seconden)),
    }
    let pagina = codepagina(&toestand, taal, &sessie, &terug, &fouten).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
}

/// Ends the session.
pub(super) async fn uitloggen(State(toestand): State<Toestand>, bezoek: Bezoek) -> Antwoord {
    toestand.dienst().meld_af(bezoek.sessie()).await?;
    Ok(zonder_sessie(&bezoek))
}

/// Goes to the login page of one's own door without a cookie.
pub(super) fn zonder_sessie(bezoek: &Bezoek) -> Response {
    let deur = if bezoek.sessie().account().is_van_gezin() { welkom::INLOGGEN } else { pad::INLOGGEN };
    let cookies = CookieJar::new().add(sessiecookie(bezoek.toestand(), String::new()));
    (cookies, Redirect::to(&[deur, "?klaar=uitgelogd"].concat())).into_response()
}

/// Goes on with a new session.
pub(crate) fn met_sessie(toestand: &Toestand, token: String, naar: &str) -> Response {
    (CookieJar::new().add(sessiecookie(toestand, token)), Redirect::to(naar)).into_response()
}

/// The session in the cookie, also when the login is not complete.
pub(super) async fn halve_sessie(toestand: &Toestand, koppen: &HeaderMap) -> Result<Sessie, Paginafout> {
    let opnieuw = || Paginafout::Inloggen(pad::WERK.to_owned());
    let cookies = CookieJar::from_headers(koppen);
    let token = cookies.get(toestand.cookienaam()).ok_or_else(opnieuw)?;
    toestand.dienst().halve_sessie(token.value()).await?.ok_or_else(opnieuw)
}

/// What comes after this step.
fn volgende(stap: Sessiestap, terug: &str) -> String {
    match stap {
        Sessiestap::TweedeFactor | Sessiestap::TweedeFactorInstellen => {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("terug", terug).finish();
            [CODE, "?", &query].concat()
        }
        Sessiestap::WachtwoordWijzigen => nieuw_wachtwoord::PAD.to_owned(),
        Sessiestap::SleutelKiezen => super::SLEUTEL.to_owned(),
        Sessiestap::Volledig => terug.to_owned(),
    }
}

fn te_vaak(seconden: i64) -> String {
    format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw.")
}

fn uit_query(query: &str) -> (String, String) {
    let geef = |naam: &str| {
        form_urlencoded::parse(query.as_bytes())
            .find(|(veld, _)| veld == naam)
            .map(|(_, waarde)| waarde.into_owned())
            .unwrap_or_default()
    };
    (eigen_pagina(&geef("terug")), geef("klaar"))
}

/// Only ever back to a page of our own.
pub(super) fn eigen_pagina(terug: &str) -> String {
    let eigen = terug.starts_with('/')
        && !terug.starts_with("//")
        && !terug.contains('\\')
        && !terug.chars().any(char::is_control);
    if eigen { terug.to_owned() } else { pad::WERK.to_owned() }
}

/// The login page.
pub(super) fn pagina(toestand: &Toestand, terug: &str, naam: &str, fouten: &Fouten, klaar: &str) -> Markup {
    let melding = gedaan(klaar);
    let pagina = Pagina::new("Inloggen", Deur::Open, toestand.huisstijl()).fouten(fouten).bericht(&melding);
    pagina.inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("naam", Label("Inlognaam")).soort(Soort::Gebruikersnaam).waarde(naam).fout(fouten.bij("naam")))
            (Tekstveld::new("wachtwoord", Label("Wachtwoord")).soort(Soort::Wachtwoord))
        };
        html! {
            (Formulier::new(pad::INLOGGEN, velden, primair.knop("Inloggen")).verborgen("terug", terug).onbewaakt())
            (passkey::inlogknop(toestand, Taal::NL, terug))
            (alinea("Wachtwoord vergeten? Vraag de beheerder van uw organisatie om een nieuw."))
        }
    })
}

/// The second factor for a member of the family, in the language of the reader.
fn gezinscode(
    toestand: &Toestand,
    taal: Taal,
    sessie: &Sessie,
    instellen: Option<&NieuweTotp>,
    terug: &str,
    fouten: &Fouten,
) -> Markup {
    let titel = if instellen.is_some() { taal.stel_app_in_titel() } else { taal.nog_een_stap_titel() };
    welkom::pagina_in_taal(toestand, taal, &titel, fouten).inhoud_met(|primair| {
        let velden = html! {
            (Tekstveld::new("code", Label(&taal.code_uit_app_kop())).taal(taal).soort(Soort::Code)
                .uitleg(&taal.zes_cijfers()).fout(fouten.bij("code")))
        };
        html! {
            @if let Some(totp) = instellen {
                (alinea(&taal.code_ook_vragen()))
                (nieuwe_app(totp, taal))
            } @else {
                (alinea(&taal.open_app_typ_code()))
            }
            (Formulier::new(CODE, velden, primair.knop(&taal.verder())).verborgen(TOKEN, sessie.token())
                .verborgen("terug", terug).onbewaakt())
            // Who comes from the family has no recovery codes: the fixed face invites again.
            (alinea(&taal.telefoon_weg()))
        }
    })
}

async fn codepagina(
    toestand: &Toestand,
    taal: Taal,
    sessie: &Sessie,
    terug: &str,
    fouten: &Fouten,
) -> Result<Markup, Paginafout> {
    let instellen = match sessie.stap() {
        Sessiestap::TweedeFactorInstellen => Some(toestand.dienst().nieuwe_totp(sessie).await?),
        _ => None,
    };
    let met_app = instellen.is_some() || sessie.account().heeft_totp();
    if sessie.account().is_van_gezin() {
        return Ok(gezinscode(toestand, taal, sessie, instellen.as_ref(), terug, fouten));
    }
    let titel = if instellen.is_some() { "Stel een code-app in" } else { "Nog één stap" };
    let pagina = Pagina::new(titel, Deur::Open, toestand.huisstijl()).fouten(fouten);
    Ok(pagina.inhoud_met(|primair| {
        let label = Label(if met_app { "Code uit de app" } else { "Herstelcode" });
        let veld = Tekstveld::new("code", label).soort(Soort::Code).fout(fouten.bij("code"));
        let velden = html! { (if met_app { veld.uitleg("Zes cijfers.") } else { veld }) };
        html! {
            @if let Some(totp) = &instellen {
                (alinea("Naast vraagt bij het inloggen ook een code van uw telefoon. Zo komt niemand binnen met alleen uw wachtwoord."))
                (nieuwe_app(totp, Taal::NL))
            } @else if met_app {
                (alinea("Open de app voor inlogcodes op uw telefoon en typ de code die daar staat."))
            } @else {
                (alinea("Log in met uw passkey, of typ een van uw herstelcodes."))
                (passkey::inlogknop(toestand, Taal::NL, terug))
            }
            (Formulier::new(CODE, velden, primair.knop("Verder")).verborgen(TOKEN, sessie.token()).verborgen("terug", terug).onbewaakt())
            @if instellen.is_none() && met_app {
                (Uitklap::new("Ik heb mijn telefoon niet", html! {
                    (alinea("Typ in het vak een herstelcode in plaats van de code uit de app. Die hebt u gekregen toen u de app instelde. Elke herstelcode werkt één keer."))
                    (alinea("Hebt u ook geen herstelcodes meer? Vraag de beheerder van uw organisatie om hulp."))
                    (passkey::inlogknop(toestand, Taal::NL, terug))
                }))
            }
        }
    }))
}

/// What is scanned or typed over once.
pub(super) fn nieuwe_app(totp: &NieuweTotp, taal: Taal) -> Markup {
    let sleutel: Vec<String> =
        totp.sleutel.as_bytes().chunks(4).map(|vier| String::from_utf8_lossy(vier).into_owned()).collect();
    html! {
        (alinea(&taal.scan_plaatje()))
        div class="naast-qr" { (maud::PreEscaped(&totp.qr_svg)) }
        (Uitklap::new(&taal.scannen_lukt_niet_kop(), html! {
            (alinea(&taal.typ_sleutel()))
            p class="nl-paragraph" { code class="naast-code" { (sleutel.join(" ")) } }
        }))
    }
}

/// The codes themselves, shown this once.
pub(super) fn herstelcodes(codes: &[String]) -> Markup {
    html! {
        (Bericht::new(Toon::Waarschuwing, html! {
            (alinea("Dit is de enige keer dat u ze ziet. Druk ze af of schrijf ze over, en bewaar ze niet bij uw telefoon."))
        }).kop("Bewaar deze codes nu"))
        (alinea("Hebt u uw telefoon niet bij u? Dan logt u in met uw wachtwoord en een van deze codes. Elke code werkt één keer."))
        ul class="naast-lijst" { @for code in codes { li { code class="naast-code" { (code) } } } }
        (crate::vorm::afdrukken())
    }
}

fn herstelpagina(toestand: &Toestand, codes: &[String], naar: &str) -> Markup {
    Pagina::new("Uw herstelcodes", Deur::Open, toestand.huisstijl()).inhoud_met(|primair| {
        html! {
            (herstelcodes(codes))
            div class="naast-knoppen" { (primair.link(naar, "Ik heb ze bewaard, verder")) }
        }
    })
}
