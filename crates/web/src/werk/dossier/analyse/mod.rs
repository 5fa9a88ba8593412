//! "Samen begrijpen": the verklarende analyse, made with the family (R-135, R-136, D-22), in the order of the field:
//! questions, facts, factors, patterns, hypotheses, earlier help, what lies behind, the interest of each child, the
//! voice of each member, and who needs what.

mod achtergrond;
mod belang;
mod bewerken;
mod blad;
mod delen;
mod inlezen;
mod mensen;
mod onderdelen;
mod ontbreekt;
mod reactie;
mod stem;
mod vaststellen;
mod velden;
mod verschil;
mod versies;
mod wie_leest;
mod woorden;

use super::stellingen::{Kruimelpad, Mag, samenloop};
use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Conflictpaneel, Toon, Versie, link};
use axum::{Router, routing::get};
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    gezin::Persoon,
    ids::{AnalyseItemId, DossierId},
};
use naast_service::Kijkvraag;
use std::{fmt::Display, sync::Arc};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Analyse, rest);
    Router::new()
        .route(&route(""), get(blad::toon))
        .route(&route("/nieuw/{soort}"), get(bewerken::toon_nieuw).post(bewerken::voeg_toe))
        .route(&route("/onderdeel/{onderdeel}"), get(bewerken::toon).post(bewerken::wijzig))
        .route(
            &route("/onderdeel/{onderdeel}/weghalen"),
            get(bewerken::toon_weghalen).post(bewerken::haal_weg),
        )
        .route(
            &route("/onderdeel/{onderdeel}/publiek"),
            get(wie_leest::toon_publiek).post(wie_leest::wijzig_publiek),
        )
        .route(
            &route("/onderdeel/{onderdeel}/niet-tonen-aan"),
            get(wie_leest::toon_niet_tonen).post(wie_leest::zet_niet_tonen),
        )
        .route(&route("/achtergrond"), get(achtergrond::toon).post(achtergrond::beantwoord))
        .route(&route("/belang/{persoon}"), get(belang::toon).post(belang::beschrijf))
        .route(&route("/stem/{persoon}"), get(stem::toon).post(stem::voeg_toe))
        .route(&route("/zonder-stem/{persoon}"), get(stem::toon_zonder).post(stem::motiveer_zonder))
        .route(&route("/delen"), get(delen::toon).post(delen::deel))
        .route(&route("/versie/{nummer}"), get(versies::toon))
        .route(&route("/versie/{nummer}/reactie/{persoon}"), get(reactie::toon).post(reactie::leg_vast))
        .route(&route("/vergelijken"), get(verschil::toon))
        .route(&route("/vaststellen"), get(vaststellen::toon).post(vaststellen::stel_vast))
        .route(&route("/bijstellen"), get(vaststellen::toon_bijstellen).post(vaststellen::stel_bij))
}

/// What the pages of this tab look at.
fn vraag() -> Kijkvraag {
    Kijkvraag::begeleiden(&[
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Stellingen,
        Onderdeel::Analyse,
        Onderdeel::Taken,
    ])
}

/// The view of this tab; nothing for who may not see the analysis at all.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = bezoek.bekijk(dossier, &vraag()).await?;
    if zicht.bevat(Onderdeel::Analyse) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// The item of the work version, if it is in view.
fn vind(zicht: &Zicht, id: AnalyseItemId) -> Result<&naast_domain::analyse::Onderdeel, Paginafout> {
    zicht.analyse().werk.onderdelen.get(&id).ok_or(Paginafout::NietGevonden)
}

/// A page of this tab.
fn adres(dossier: DossierId, delen: &[&dyn Display]) -> String {
    pad::dossier_onder(dossier, Tab::Analyse, delen)
}

/// Back to a place on the sheet.
fn terug(dossier: DossierId, anker: &str) -> String {
    [&pad::dossier(dossier, Tab::Analyse), "#", anker].concat()
}

/// The members of the family, youngest first: the work centres on the children.
fn gezinsleden(zicht: &Zicht) -> Vec<&Persoon> {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    zicht.gezin().levenden().into_iter().filter(|persoon| leden.contains(&persoon.id)).collect()
}

/// Says so when the analysis was established: writing goes on in a next version.
fn als_gesloten(zicht: &Zicht) -> Markup {
    let bijstellen = adres(zicht.dossier(), &[&"bijstellen"]);
    let gezicht =
        zicht.kijker().professional().is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag()));
    html! {
        @if zicht.analyse().gesloten {
            (Bericht::new(Toon::Info, html! {
                p class="nl-paragraph" {
                    "Deze versie verandert niet meer. "
                    @if gezicht { (link(&bijstellen, "Begin eerst een volgende versie")) "." }
                    @else { "Het vast gezicht kan een volgende versie beginnen." }
                }
            }).kop("De analyse is vastgesteld"))
        }
    }
}

/// Two texts on the same piece, side by side, with the form to go on.
fn conflict(onderdeel: &str, wie: &str, wanneer: &str, hun: &str, mijn: &str, verder: Markup) -> Markup {
    html! {
        (Conflictpaneel {
            onderdeel,
            hun: Versie { wie, wanneer, tekst: hun },
            mijn: Versie { wie: "u", wanneer: "net", tekst: mijn },
            verder,
        })
    }
}
