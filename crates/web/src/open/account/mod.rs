//! One's own account: password, code app, recovery codes, passkeys, and where one is logged in.

pub(crate) mod apisleutels;
mod berichten;
mod codeapp;
mod foto;
mod passkeys;
mod sessies;
mod wachtwoord;

use super::ACCOUNT;
use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, Toestand, bestand, bezoek::antwoord};
use crate::vorm::{
    Bericht, Gegevenslijst, Label, Soort, Stand, Status, Tekstveld, Toon, alinea, knoplink, kort, moment,
};
use axum::{
    Router,
    routing::{get, post},
};
use jiff::{Timestamp, tz::TimeZone};
use maud::{Markup, Render, html};
use naast_domain::context::dag_in_nederland;
use naast_service::Dienstfout;

/// Change the password.
pub(super) const WACHTWOORD: &str = "/werk/account/wachtwoord";
/// Another code app: first the password.
pub(super) const APP: &str = "/werk/account/code-app";
/// Another code app: scan and type the first code.
pub(super) const APP_CODE: &str = "/werk/account/code-app/instellen";
/// New recovery codes.
pub(super) const HERSTEL: &str = "/werk/account/herstelcodes";
/// One's own photo.
const FOTO: &str = "/werk/account/foto";
/// The picture itself.
const FOTO_BEELD: &str = "/werk/account/foto/beeld";
/// Take it away.
const FOTO_WEG: &str = "/werk/account/foto/weg";
/// Add a passkey.
pub(super) const PASSKEY: &str = "/werk/account/passkey";
/// What the browser must sign to add one.
pub(super) const PASSKEY_VRAAG: &str = "/werk/account/passkey/vraag";
/// Take a passkey away.
pub(super) const PASSKEY_WEG: &str = "/werk/account/passkey/weg";
/// Messages that say that something waits.
const BERICHTEN: &str = "/werk/account/berichten";
/// The code that shows whose mailbox it is.
const BERICHTEN_CODE: &str = "/werk/account/berichten/code";
/// Keys for other systems.
pub(super) const API_SLEUTELS: &str = "/werk/account/api-sleutels";
/// End a session.
pub(super) const SESSIE: &str = "/werk/account/sessie";
/// Log out everywhere.
pub(super) const OVERAL: &str = "/werk/account/overal";

/// The routes of these pages.
pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(ACCOUNT, get(toon))
        .route(WACHTWOORD, get(wachtwoord::toon).post(wachtwoord::zet))
        .route(APP, get(codeapp::toon).post(codeapp::begin))
        .route(APP_CODE, get(codeapp::toon_code).post(codeapp::zet))
        .route(FOTO, get(foto::toon).post(foto::bewaar).layer(bestand::limiet()))
        .route(FOTO_BEELD, get(foto::beeld))
        .route(FOTO_WEG, post(foto::haal_weg))
        .route(BERICHTEN, get(berichten::toon).post(berichten::kies))
        .route(BERICHTEN_CODE, post(berichten::bevestig))
        .route(HERSTEL, get(codeapp::toon_herstel).post(codeapp::maak_herstel))
        .route(PASSKEY, get(passkeys::toon).post(passkeys::voeg_toe))
        .route(PASSKEY_VRAAG, post(passkeys::vraag))
        .route(PASSKEY_WEG, post(passkeys::verwijder))
        .route(API_SLEUTELS, get(apisleutels::toon).post(apisleutels::maak))
        .route(
            "/werk/account/api-sleutels/{sleutel}/intrekken",
            get(apisleutels::vraag_intrekken).post(apisleutels::trek_in),
        )
        .route(SESSIE, post(sessies::beeindig))
        .route(OVERAL, get(sessies::vraag_overal).post(sessies::overal))
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    pagina(&bezoek, Melding::Geen).await
}

/// The overview, with what was just done or refused above it.
pub(super) async fn pagina(bezoek: &Bezoek, melding: Melding) -> Antwoord {
    let sessies = bezoek.dienst().eigen_sessies(bezoek.sessie()).await?;
    let pagina = bezoek
        .werkpagina("Mijn account", ACCOUNT, &melding)
        .inleiding("Hiermee komt u binnen. Alleen u kunt dit zien en veranderen.")
        .inhoud(html! {
            (gegevens(bezoek))
            (foto::deel(bezoek))
            section aria-labelledby="binnenkomen" {
                h2 class="nl-heading nl-heading--level-2" id="binnenkomen" { "Wachtwoord en code-app" }
                (sleutels(bezoek))
            }
            (berichten::deel(bezoek))
            (passkeys::lijst(bezoek))
            (apisleutels::deel(bezoek))
            (sessies::lijst(bezoek, &sessies))
        });
    antwoord(pagina, &melding)
}

fn gegevens(bezoek: &Bezoek) -> Markup {
    let account = bezoek.sessie().account();
    let petten: Vec<_> = account
        .petten
        .iter()
        .map(|pet| [pet.pet.functie.naam(), ", ", &pet.pet.organisatie.naam].concat())
        .collect();
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let registratie = account.geregistreerd_tot.map(|tot| {
        html! {
            "tot en met " (kort(tot))
            @if tot < vandaag { " " (Status::new(Stand::Ernstig, "verlopen")) }
        }
    });
    html! {
        (Gegevenslijst::new()
            .regel("Naam", account.naam.as_str())
            .regel("Inlognaam", account.gebruikersnaam.as_str())
            .als("Telefoon", account.telefoon.as_deref())
            .regel(if petten.len() == 1 { "Functie" } else { "Functies" }, html! {
                @for (nummer, pet) in petten.iter().enumerate() { @if nummer > 0 { br; } (pet) }
            })
            .als("Registratie", registratie)
            .als("Laatst ingelogd", account.laatst_ingelogd().map(|(op, wijze)| html! { (in_nederland(op)) ", met " (wijze.naam()) })))
        (alinea("Klopt hier iets niet? Vraag het de beheerder van uw organisatie."))
    }
}

fn sleutels(bezoek: &Bezoek) -> Markup {
    let account = bezoek.sessie().account();
    let over = account.herstelcodes_over();
    html! {
        @if account.heeft_wachtwoord() {
            (Gegevenslijst::new()
                .regel("Code-app", if account.heeft_totp() { "ingesteld" } else { "niet ingesteld" })
                .regel("Herstelcodes", html! {
                    (over) " over"
                    @if over < 3 { " " (Status::new(Stand::LetOp, "maak nieuwe")) }
                }))
            div class="naast-knoppen" {
                (knoplink(WACHTWOORD, "Wachtwoord veranderen"))
                (knoplink(APP, if account.heeft_totp() { "Andere code-app instellen" } else { "Code-app instellen" }))
                (knoplink(HERSTEL, "Nieuwe herstelcodes"))
            }
        } @else {
            (Bericht::new(Toon::Info, alinea("Dit account heeft geen wachtwoord. In een demonstratie kiest u bovenaan wie u bent.")))
        }
    }
}

/// Asks for the password once more, before the keys of the account are changed.
pub(super) fn wachtwoordveld(fout: Option<&str>) -> Markup {
    Tekstveld::new("wachtwoord", Label("Uw wachtwoord"))
        .soort(Soort::Wachtwoord)
        .uitleg("Zo weten we zeker dat u het bent.")
        .fout(fout)
        .render()
}

/// The moment as a person in the Netherlands reads it.
pub(super) fn in_nederland(op: Timestamp) -> Markup {
    moment(&op.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)))
}

/// A refusal becomes something above the page; anything else is no page.
pub(super) fn melding(fout: Dienstfout) -> Result<Melding, Paginafout> {
    match fout {
        Dienstfout::Weigering(weigering) => Ok(Melding::van_weigering(weigering)),
        fout => Err(fout.into()),
    }
}

/// The path to a page below the account.
pub(super) fn kruimels() -> Vec<crate::vorm::Kruimel<'static>> {
    vec![crate::vorm::Kruimel { tekst: "Mijn account", href: ACCOUNT }]
}

/// A heading of a part.
pub(super) fn kop(id: &str, tekst: &str) -> Markup {
    html! { h2 class="nl-heading nl-heading--level-2" id=(id) { (tekst) } }
}
