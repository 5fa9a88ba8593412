//! A key of one's own: finger, face or PIN of one's own device, or a password with a code app.

use super::{APP, PASSKEY, PASSKEY_VRAAG, SLEUTEL, WACHTWOORD, hulp, komt_binnen, pagina_in_taal};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::TOKEN, pad};
use crate::open::{
    inloggen::{met_sessie, nieuwe_app},
    nieuw_wachtwoord::{lees_nieuw, velden},
    passkey::{json, vak},
};
use crate::taal::Taal;
use crate::vorm::{Formulier, Fouten, Gegevenslijst, Kaart, Knop, Label, Soort, Tekstveld, alinea, knoplink};
use axum::{
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect},
};
use maud::{Markup, Render, html};
use naast_service::{
    Dienstfout, Sessie, Sessiestap,
    account::{Codeuitkomst, Inlogmiddel, OpenCode},
};

/// Before a key was chosen.
const KIEZEN: &[Sessiestap] = &[Sessiestap::SleutelKiezen];

/// Which key?
pub(in crate::open) async fn toon(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, KIEZEN).await?;
    let open = nog_open(&toestand, &sessie).await?;
    Ok(keuze(&toestand, taal, &sessie, &open, &Fouten::new()).into_response())
}

/// The invitation may have been withdrawn in the meantime.
async fn nog_open(toestand: &Toestand, sessie: &Sessie) -> Result<OpenCode, Paginafout> {
    match toestand.dienst().welkom(sessie).await {
        Err(Dienstfout::NietGevonden) => Err(Paginafout::Elders(super::WELKOM)),
        anders => Ok(anders?),
    }
}

fn keuze(toestand: &Toestand, taal: Taal, sessie: &Sessie, open: &OpenCode, fouten: &Fouten) -> Markup {
    let titel = taal.hoi_titel(open.naam.as_str());
    let passkey = toestand.dienst().inlogmiddelen().contains(&Inlogmiddel::Passkey);
    pagina_in_taal(toestand, taal, &titel, fouten)
        .inleiding(&taal.sleutel_inleiding())
        .inhoud_met(|primair| {
            html! {
                @if passkey {
                    (Kaart::new(&taal.eigen_toestel_kop(), html! {
                        (alinea(&taal.eigen_toestel()))
                        (vak("maak", PASSKEY_VRAAG, taal, &Formulier::new(PASSKEY, html! {}, Knop::new(&taal.gebruik_toestel_knop()).render())
                            .verborgen(TOKEN, sessie.token()).verborgen("antwoord", "").onbewaakt()))
                        noscript { (alinea(&taal.alleen_met_javascript())) }
                    }))
                }
                (Kaart::new(&taal.met_wachtwoord_kop(), html! {
                    (alinea(&taal.met_wachtwoord()))
                    div class="naast-knoppen" { (primair.link(WACHTWOORD, &taal.kies_wachtwoord_knop())) }
                }))
                (hulp(taal))
            }
        })
}

/// The form for a password.
pub(in crate::open) async fn toon_wachtwoord(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, KIEZEN).await?;
    nog_open(&toestand, &sessie).await?;
    Ok(wachtwoordpagina(&toestand, taal, &sessie, &Fouten::new()).into_response())
}

/// Keeps the password; then the code app.
pub(in crate::open) async fn zet_wachtwoord(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, KIEZEN).await?;
    eigen_formulier(&sessie, &invoer)?;
    nog_open(&toestand, &sessie).await?;
    let fouten = match lees_nieuw(&invoer) {
        Err(fouten) => fouten,
        Ok(nieuw) => match toestand.dienst().welkom_wachtwoord(&sessie, &nieuw).await {
            Ok(token) => return Ok(met_sessie(&toestand, token, APP)),
            Err(Dienstfout::Weigering(weigering)) => Melding::van_weigering(weigering).fouten().clone(),
            Err(fout) => return Err(fout.into()),
        },
    };
    Ok((StatusCode::UNPROCESSABLE_ENTITY, wachtwoordpagina(&toestand, taal, &sessie, &fouten))
        .into_response())
}

fn wachtwoordpagina(toestand: &Toestand, taal: Taal, sessie: &Sessie, fouten: &Fouten) -> Markup {
    let nummer = gegroepeerd(&sessie.account().gebruikersnaam);
    pagina_in_taal(toestand, taal, &taal.kies_wachtwoord_knop(), fouten)
        .inleiding(&taal.wachtwoord_inleiding())
        .inhoud_met(|primair| {
            html! {
                (Gegevenslijst::new().regel(&taal.accountnummer(), html! { strong { (nummer) } }))
                (alinea(&taal.nummer_bewaren()))
                (Formulier::new(WACHTWOORD, velden(fouten, taal), primair.knop(&taal.verder())).verborgen(TOKEN, sessie.token()).onbewaakt())
                (knoplink(SLEUTEL, &taal.terug_gaan_knop()))
            }
        })
}

/// The code app that goes with the password.
pub(in crate::open) async fn toon_app(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, &[Sessiestap::TweedeFactorInstellen]).await?;
    nog_open(&toestand, &sessie).await?;
    Ok(apppagina(&toestand, taal, &sessie, &Fouten::new()).await?.into_response())
}

/// The first code of the app: that uses the letter up.
pub(in crate::open) async fn zet_app(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let stappen = [Sessiestap::TweedeFactorInstellen, Sessiestap::Volledig];
    let sessie = komt_binnen(&toestand, &koppen, &stappen).await?;
    if sessie.stap() == Sessiestap::Volledig {
        // The form was sent once more: the code was right the first time.
        return Ok(Redirect::to(pad::GEZIN).into_response());
    }
    eigen_formulier(&sessie, &invoer)?;
    nog_open(&toestand, &sessie).await?;
    let mut fouten = Fouten::new();
    match toestand.dienst().tweede_factor(&sessie, invoer.een("code")).await {
        Ok(Codeuitkomst::Gelukt { token, .. }) => return Ok(met_sessie(&toestand, token, pad::GEZIN)),
        Ok(Codeuitkomst::Fout) => {
            fouten.bij_veld("code", "Deze code klopt niet. Wacht op de volgende code in de app, en typ die.");
        }
        Ok(Codeuitkomst::Wacht(seconden)) => {
            fouten.bij_veld(
                "code",
                format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw."),
            );
        }
        // Somebody else used the letter in the meantime, or it was withdrawn.
        Err(Dienstfout::NietGevonden) => return Err(Paginafout::Elders(super::WELKOM)),
        Err(fout) => return Err(fout.into()),
    }
    Ok((StatusCode::UNPROCESSABLE_ENTITY, apppagina(&toestand, taal, &sessie, &fouten).await?)
        .into_response())
}

async fn apppagina(
    toestand: &Toestand,
    taal: Taal,
    sessie: &Sessie,
    fouten: &Fouten,
) -> Result<Markup, Paginafout> {
    let totp = toestand.dienst().nieuwe_totp(sessie).await?;
    Ok(pagina_in_taal(toestand, taal, &taal.code_app_titel(), fouten)
        .inleiding(&taal.code_app_inleiding())
        .inhoud_met(|primair| {
            let velden = html! {
                (Tekstveld::new("code", Label(&taal.code_uit_app_kop())).soort(Soort::Code).uitleg(&taal.zes_cijfers()).taal(taal).fout(fouten.bij("code")))
            };
            html! {
                (nieuwe_app(&totp, taal))
                (Formulier::new(APP, velden, primair.knop(&taal.ga_naar_binnen_knop())).verborgen(TOKEN, sessie.token()).onbewaakt())
                (hulp(taal))
            }
        }))
}

/// What the browser must sign to make a passkey.
pub(in crate::open) async fn passkey_vraag(
    State(toestand): State<Toestand>,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, KIEZEN).await?;
    eigen_formulier(&sessie, &invoer)?;
    let vraag = toestand.dienst().welkom_passkey_vraag(&sessie).await?;
    Ok(json(StatusCode::OK, &vraag))
}

/// Keeps the passkey: that uses the letter up.
pub(in crate::open) async fn zet_passkey(
    State(toestand): State<Toestand>,
    taal: Taal,
    koppen: HeaderMap,
    invoer: Invoer,
) -> Antwoord {
    let sessie = komt_binnen(&toestand, &koppen, KIEZEN).await?;
    eigen_formulier(&sessie, &invoer)?;
    let open = nog_open(&toestand, &sessie).await?;
    match toestand.dienst().welkom_passkey(&sessie, invoer.een("antwoord")).await {
        Ok(token) => Ok(met_sessie(&toestand, token, pad::GEZIN)),
        Err(Dienstfout::Weigering(_)) => {
            let mut fouten = Fouten::new();
            fouten.bij_veld(
                "",
                "Het lukte niet met dit toestel. Probeer het nog een keer, of kies een wachtwoord.",
            );
            let pagina = keuze(&toestand, taal, &sessie, &open, &fouten);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, pagina).into_response())
        }
        Err(Dienstfout::NietGevonden) => Err(Paginafout::Elders(super::WELKOM)),
        Err(fout) => Err(fout.into()),
    }
}

fn eigen_formulier(sessie: &Sessie, invoer: &Invoer) -> Result<(), Paginafout> {
    if sessie.token_klopt(invoer.een(TOKEN)) {
        return Ok(());
    }
    Err(Paginafout::Afgewezen(
        "Deze pagina was van een eerdere keer. Ga terug, ververs de pagina en probeer het opnieuw.",
    ))
}

/// A number in two groups of four, as one writes it down.
pub(in crate::open) fn gegroepeerd(nummer: &str) -> String {
    match nummer.split_at_checked(4) {
        Some((voor, na)) if !na.is_empty() => [voor, " ", na].concat(),
        _ => nummer.to_owned(),
    }
}
