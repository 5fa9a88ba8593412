//! The family: who they are, where they live, how they belong together, who has gezag. Each change is dated, and each
//! has a page of its own.

mod afscherming;
mod contact;
mod gezag;
mod persoon;
mod relatie;
mod rol;
mod tab;
mod tekening;
mod thuis;
mod verhuizing;
mod wijzigen;

use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Paginafout, Toestand,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Conflictpaneel, Kruimel, Primair, Versie};
use axum::{Router, response::Response, routing::get};
use jiff::civil::Date;
use maud::{Markup, Render as _};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel, Opdracht,
    gezin::{GezinOpdracht, Huishouden},
    ids::{DossierId, PersoonId},
};
use naast_service::Kijkvraag;
use std::{fmt::Display, sync::Arc};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest: &str| pad::route(Tab::Gezin, rest);
    Router::new()
        .route(&route(""), get(tab::toon))
        .route(&route("/persoon/nieuw"), get(persoon::nieuw).post(persoon::voeg_toe))
        .route(&route("/persoon/{persoon}"), get(persoon::toon))
        .route(&route("/persoon/{persoon}/corrigeren"), get(wijzigen::naam).post(wijzigen::corrigeer))
        .route(&route("/persoon/{persoon}/taal"), get(wijzigen::taal).post(wijzigen::leg_taal_vast))
        .route(
            &route("/persoon/{persoon}/overlijden"),
            get(wijzigen::overlijden).post(wijzigen::leg_overlijden_vast),
        )
        .route(&route("/persoon/{persoon}/contact"), get(contact::toon).post(contact::leg_vast))
        .route(&route("/persoon/{persoon}/verhuizen"), get(verhuizing::toon).post(verhuizing::verhuis))
        .route(&route("/thuis/nieuw"), get(thuis::nieuw).post(thuis::voeg_toe))
        .route(&route("/thuis/{thuis}/adres"), get(thuis::adres).post(thuis::wijzig))
        .route(&route("/thuis/{thuis}/afschermen"), get(afscherming::toon).post(afscherming::scherm_af))
        .route(&route("/thuis/{thuis}/tonen"), get(afscherming::toon_ophef).post(afscherming::hef_op))
        .route(&route("/relatie/nieuw"), get(relatie::nieuw).post(relatie::leg_vast))
        .route(&route("/relatie/{relatie}/einde"), get(relatie::einde).post(relatie::beeindig))
        .route(&route("/gezag/{kind}/nieuw"), get(gezag::nieuw).post(gezag::leg_vast))
        .route(&route("/gezag/{kind}/{gezag}/einde"), get(gezag::einde).post(gezag::beeindig))
        .route(&route("/rol"), get(rol::toon).post(rol::leg_vast))
}

/// A page below the tab.
fn onder(dossier: DossierId, delen: &[&dyn Display]) -> String {
    pad::dossier_onder(dossier, Tab::Gezin, delen)
}

/// The page of one person.
fn persoonspad(dossier: DossierId, persoon: PersoonId) -> String {
    onder(dossier, &[&"persoon", &persoon])
}

/// Looks at the family. Who may not see it gets the same answer as for what is not there.
async fn bekijk(bezoek: &Bezoek, dossier: DossierId, ook: &[Onderdeel]) -> Result<Arc<Zicht>, Paginafout> {
    let vast =
        [Onderdeel::Overzicht, Onderdeel::Gezin, Onderdeel::Team, Onderdeel::Taken, Onderdeel::Veiligheid];
    let delen: Vec<Onderdeel> = vast.into_iter().chain(ook.iter().copied()).collect();
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if zicht.bevat(Onderdeel::Gezin) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
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
    let kop = bezoek.kop(zicht, Tab::Gezin);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let overzicht = pad::dossier(zicht.dossier(), Tab::Overzicht);
    let tab = pad::dossier(zicht.dossier(), Tab::Gezin);
    // A conflict shows both texts in the page itself; the panel above would say it twice.
    let boven = if melding.is_conflict() { &Melding::Geen } else { melding };
    let pagina = bezoek.dossierpagina(titel, &kop, boven).kruimels(vec![
        Kruimel { tekst: "Vandaag", href: pad::WERK },
        Kruimel { tekst: &gezin, href: &overzicht },
        Kruimel { tekst: "Gezin", href: &tab },
    ]);
    let pagina = if inleiding.is_empty() { pagina } else { pagina.inleiding(inleiding) };
    antwoord(pagina.inhoud_met(inhoud), melding)
}

/// Carries out a command about the family. Inside: what to say above the page when it was not done.
async fn voer_uit(
    bezoek: &Bezoek,
    dossier: DossierId,
    invoer: &Invoer,
    overschrijft: bool,
    opdracht: GezinOpdracht,
) -> Result<Option<Melding>, Paginafout> {
    let deel = overschrijft.then_some(Deel::Gezin);
    bezoek.doe(dossier, invoer, deel, Opdracht::Gezin(opdracht)).await
}

/// It is saved: back to the tab, or to the page of a person.
fn opgeslagen(naar: &str) -> Response {
    klaar(naar, "opgeslagen")
}

/// Both texts side by side when somebody else changed the family in the meantime; otherwise just the form.
fn met_conflict(melding: &Melding, onderdeel: &str, nu: &str, getypt: &str, formulier: Markup) -> Markup {
    if !melding.is_conflict() {
        return formulier;
    }
    Conflictpaneel {
        onderdeel,
        hun: Versie { wie: "Een collega", wanneer: "zo staat het er nu", tekst: nu },
        mijn: Versie { wie: "U", wanneer: "nog niet opgeslagen", tekst: getypt },
        verder: formulier,
    }
    .render()
}

/// What a home is called: by who lives there, never by its address.
fn huisnaam(zicht: &Zicht, thuis: &Huishouden) -> String {
    let vandaag = zicht.vandaag();
    let mut bewoners: Vec<_> =
        thuis.leden_op(vandaag).filter_map(|id| zicht.persoon(id)).filter(|p| p.leeft()).collect();
    bewoners.sort_by_key(|persoon| persoon.geboortedatum.vroegst().unwrap_or(Date::MAX));
    let volwassenen: Vec<_> = bewoners.iter().filter(|persoon| !persoon.is_minderjarig_op(vandaag)).collect();
    let namen: Vec<String> = if volwassenen.is_empty() {
        bewoners.iter().take(2).map(|persoon| persoon.naam.voornaam()).collect()
    } else {
        volwassenen.iter().take(2).map(|persoon| persoon.naam.voornaam()).collect()
    };
    match namen.as_slice() {
        [] => "Adres zonder bewoners".to_owned(),
        [een] => format!("Bij {een}"),
        [een, twee, ..] => format!("Bij {een} en {twee}"),
    }
}
