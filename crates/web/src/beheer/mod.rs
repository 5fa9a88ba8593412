//! The administrators' door: regions, rules, accounts, verification, the read log. Never content (INV-23).
//!
//! Architecture invariant: nothing below this folder asks for a `Zicht`.

mod account;
mod accounts;
mod apisleutel;
mod controle;
mod functie;
mod leeslog;
mod nieuw;
mod noodtoegang;
mod overzicht;
mod regels;
mod regio;
mod regios;

use crate::kern::{Bezoek, Melding, Paginafout, Toestand, pad};
use crate::vorm::{Kruimel, Navlink, moment};
use axum::{Router, routing::get};
use jiff::{Timestamp, tz::TimeZone};
use maud::Markup;
use naast_domain::regels::Functie;
use naast_service::Dienstfout;

/// Accounts.
const ACCOUNTS: &str = "/beheer/accounts";
/// A new account.
const NIEUW: &str = "/beheer/accounts/nieuw";
/// Regions.
const REGIOS: &str = "/beheer/regios";
/// Rules.
const REGELS: &str = "/beheer/regels";
/// Verification.
const CONTROLE: &str = "/beheer/controle";
/// Who looked.
const LEESLOG: &str = "/beheer/wie-keek";
/// The emergency entrance.
const NOODTOEGANG: &str = "/beheer/noodtoegang";

/// The navigation of this door, for who has this function.
pub fn navigatie(functie: Option<Functie>) -> Vec<Navlink<'static>> {
    let mut links = vec![Navlink { tekst: "Overzicht", href: pad::BEHEER }];
    match functie {
        Some(Functie::Fg) => {
            links.push(Navlink { tekst: "Wie keek", href: LEESLOG });
            links.push(Navlink { tekst: "Noodtoegang", href: NOODTOEGANG });
        }
        _ => links.push(Navlink { tekst: "Accounts", href: ACCOUNTS }),
    }
    links.push(Navlink { tekst: "Regio’s", href: REGIOS });
    links.push(Navlink { tekst: "Regels", href: REGELS });
    links.push(Navlink { tekst: "Controle", href: CONTROLE });
    links.push(Navlink { tekst: "Mijn account", href: crate::open::ACCOUNT });
    links
}

/// The routes of this door.
pub fn router() -> Router<Toestand> {
    Router::new()
        .route(pad::BEHEER, get(overzicht::toon))
        .route(ACCOUNTS, get(accounts::toon).post(accounts::zoek))
        .route(NIEUW, get(nieuw::toon).post(nieuw::maak))
        .route("/beheer/accounts/{account}", get(account::toon).post(account::wijzig))
        .route("/beheer/accounts/{account}/blokkeren", get(account::vraag_blok).post(account::blokkeer))
        .route("/beheer/accounts/{account}/vrijgeven", axum::routing::post(account::geef_vrij))
        .route("/beheer/accounts/{account}/wachtwoord", get(account::vraag_eenmalig).post(account::eenmalig))
        .route(
            "/beheer/accounts/{account}/api-sleutels/{sleutel}/intrekken",
            get(apisleutel::vraag).post(apisleutel::trek_in),
        )
        .route("/beheer/accounts/{account}/functie", get(functie::toon).post(functie::geef))
        .route("/beheer/accounts/{account}/functie/{nummer}/weg", get(functie::vraag_weg).post(functie::neem))
        .route(REGIOS, get(regios::toon))
        .route("/beheer/regios/{regio}", get(regio::toon))
        .route(REGELS, get(regels::toon))
        .route("/beheer/regels/bevoegdheden", get(regels::bevoegdheden))
        .route("/beheer/regels/leeftijden", get(regels::leeftijden))
        .route(regels::LOOPTIJDEN, get(regels::looptijden))
        .route(CONTROLE, get(controle::toon).post(controle::begin))
        .route(LEESLOG, get(leeslog::toon))
        .route(NOODTOEGANG, get(noodtoegang::toon))
}

/// Who may come in here.
pub(crate) fn controleer(bezoek: &Bezoek) -> Result<(), Paginafout> {
    match bezoek.kijker().functie() {
        Some(Functie::Beheerder | Functie::Fg) if bezoek.kijker().geldig => Ok(()),
        _ => Err(Paginafout::NietGevonden),
    }
}

/// Only this function.
fn alleen(bezoek: &Bezoek, functie: Functie) -> Result<(), Paginafout> {
    controleer(bezoek)?;
    if bezoek.kijker().functie() == Some(functie) { Ok(()) } else { Err(Paginafout::NietGevonden) }
}

/// The moment as a person in the Netherlands reads it.
fn in_nederland(op: Timestamp) -> Markup {
    moment(&op.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC)))
}

/// A refusal becomes something above the page; anything else is no page.
fn melding(fout: Dienstfout) -> Result<Melding, Paginafout> {
    match fout {
        Dienstfout::Weigering(weigering) => Ok(Melding::van_weigering(weigering)),
        fout => Err(fout.into()),
    }
}

fn kruimels<'p>(tekst: &'p str, href: &'p str) -> Vec<Kruimel<'p>> {
    vec![Kruimel { tekst: "Beheer", href: pad::BEHEER }, Kruimel { tekst, href }]
}

/// How a text in a list begins: with a capital.
fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map(|eerste| eerste.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
