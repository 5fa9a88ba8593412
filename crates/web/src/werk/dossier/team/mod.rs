//! The team around the family: one fixed face that stays, and expertise beside it that comes and goes. Note what is not
//! here: nothing hands a family over (INV-3).

mod bevoegdheden;
mod contactpersoon;
mod erbij;
mod inzet;
mod tab;
mod waarnemen;
mod wisselen;
mod zicht;

use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Paginafout, Toestand,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Kruimel, Primair};
use axum::{
    Router,
    response::Response,
    routing::{get, post},
};
use maud::Markup;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, PersoonId},
    regels::Functie,
    team::{Modus, TeamOpdracht},
};
use naast_service::Kijkvraag;
use std::{fmt::Display, sync::Arc};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest: &str| pad::route(Tab::Team, rest);
    Router::new()
        .route(&route(""), get(tab::toon))
        .route(&route("/wisselen"), get(wisselen::toon).post(wisselen::wissel))
        .route(&route("/waarnemen"), get(waarnemen::toon).post(waarnemen::wijs_aan))
        .route(&route("/waarnemen/einde"), post(waarnemen::eindig))
        .route(&route("/erbij"), get(erbij::kies))
        .route(&route("/erbij/{collega}"), get(erbij::toon).post(erbij::haal_erbij))
        .route(&route("/inzet/{inzet}/modus"), get(inzet::modus).post(inzet::wijzig_modus))
        .route(&route("/inzet/{inzet}/loslaten"), get(inzet::loslaten).post(inzet::oordeel))
        .route(&route("/contactpersoon"), get(contactpersoon::toon).post(contactpersoon::kies))
        .route(&route("/zicht"), get(zicht::toon).post(zicht::verleg))
}

/// A page below the tab.
fn onder(dossier: DossierId, delen: &[&dyn Display]) -> String {
    pad::dossier_onder(dossier, Tab::Team, delen)
}

/// Looks at the team. Who may not see it gets the same answer as for what is not there.
async fn bekijk(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [Onderdeel::Overzicht, Onderdeel::Team, Onderdeel::Taken, Onderdeel::Gezin];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if zicht.bevat(Onderdeel::Team) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// A page with one form, below the tab.
fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    titel: &str,
    inleiding: &str,
    melding: &Melding,
    inhoud: impl FnOnce(Primair) -> Markup,
) -> Antwoord {
    let kop = bezoek.kop(zicht, Tab::Team);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let overzicht = pad::dossier(zicht.dossier(), Tab::Overzicht);
    let tab = pad::dossier(zicht.dossier(), Tab::Team);
    let pagina = bezoek.dossierpagina(titel, &kop, melding).kruimels(vec![
        Kruimel { tekst: "Vandaag", href: pad::WERK },
        Kruimel { tekst: &gezin, href: &overzicht },
        Kruimel { tekst: "Team", href: &tab },
    ]);
    let pagina = if inleiding.is_empty() { pagina } else { pagina.inleiding(inleiding) };
    antwoord(pagina.inhoud_met(inhoud), melding)
}

/// Carries out a command about the team. Inside: what to say above the page when it was not done.
async fn voer_uit(
    bezoek: &Bezoek,
    dossier: DossierId,
    invoer: &Invoer,
    overschrijft: bool,
    opdracht: TeamOpdracht,
) -> Result<Option<Melding>, Paginafout> {
    let deel = overschrijft.then_some(Deel::Team);
    bezoek.doe(dossier, invoer, deel, Opdracht::Team(opdracht)).await
}

/// It is saved: back to the tab.
fn opgeslagen(dossier: DossierId) -> Response {
    klaar(&pad::dossier(dossier, Tab::Team), "opgeslagen")
}

/// It is saved, and the one who did it may not be in the team any more.
fn opgeslagen_en_weg() -> Response {
    klaar(pad::WERK, "opgeslagen")
}

/// Whether the looker arranges the team: the fixed face (or who stands in), or the team lead.
fn regelt_team(zicht: &Zicht) -> bool {
    let kijker = zicht.kijker();
    kijker.professional().is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag()))
        || kijker.functie() == Some(Functie::Teamleider)
}

/// The people of the family to choose from, by number and name.
fn gezinsleden(zicht: &Zicht) -> Vec<(PersoonId, String, String)> {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    leden.into_iter().map(|id| (id, id.to_string(), zicht.naam_van(id))).collect()
}

/// The three ways of being beside the fixed face, with when to choose them.
const MODI: [(&str, Modus, &str, &str); 3] = [
    ("advies", Modus::Advies, "Advies", "Denkt mee met het vast gezicht, bijvoorbeeld over een dilemma."),
    (
        "ondersteunen",
        Modus::Ondersteunen,
        "Ondersteunen",
        "Helpt het vast gezicht, ook in gesprekken met het gezin.",
    ),
    ("doen", Modus::Doen, "Doen", "Werkt zelf mee met het gezin, samen met het vast gezicht."),
];

fn modus_van(code: &str) -> Option<Modus> {
    MODI.iter().find(|(bekend, ..)| *bekend == code).map(|(_, modus, ..)| *modus)
}

fn modus_code(modus: Modus) -> &'static str {
    MODI.iter().find(|(_, bekend, ..)| *bekend == modus).map_or("", |(code, ..)| code)
}
