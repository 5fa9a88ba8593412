//! "Wat we weten": the statements of a dossier (R-137, §9.6.3), from writing one down to hearing everybody about it.
//!
//! Writing well is made the easy way: first the kind is chosen, then the form asks only what that kind needs, and asks
//! it as a sentence. Nothing is refused because of its wording; advice stands beside it.

mod delen;
mod detail;
mod herschrijven;
pub(super) mod horen;
mod inlezen;
mod intrekken;
mod kies;
mod lijst;
mod mag;
mod opschrijven;
pub(super) mod samenloop;
mod uitstel;
pub(super) mod velden;
mod verklaring;
pub(super) mod weergave;
pub(super) mod wie_leest;
pub(super) mod woorden;

pub(super) use mag::Mag;

use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use crate::vorm::Kruimel;
use axum::{
    Router,
    routing::{get, post},
};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    ids::{DossierId, StellingId},
    stelling::Stelling,
};
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Stellingen, rest);
    Router::new()
        .route(&route(""), get(lijst::toon))
        .route(&route("/nieuw"), get(kies::toon))
        .route(&route("/nieuw/{soort}"), get(opschrijven::toon).post(opschrijven::bewaar))
        .route(&route("/{stelling}"), get(detail::toon))
        .route(&route("/{stelling}/wijzigen"), get(herschrijven::toon_wijzigen).post(herschrijven::wijzig))
        .route(
            &route("/{stelling}/corrigeren"),
            get(herschrijven::toon_corrigeren).post(herschrijven::corrigeer),
        )
        .route(&route("/{stelling}/voorleggen"), get(horen::toon_voorleggen).post(horen::leg_voor))
        .route(
            &route("/{stelling}/reactie/{persoon}"),
            get(horen::toon_reactie).post(horen::leg_reactie_vast),
        )
        .route(&route("/{stelling}/geen-reactie/{persoon}"), post(horen::markeer_geen_reactie))
        .route(&route("/{stelling}/vaststellen"), post(horen::stel_vast))
        .route(&route("/{stelling}/uitstellen"), get(uitstel::toon).post(uitstel::stel_uit))
        .route(
            &route("/{stelling}/uitstel-beoordelen"),
            get(uitstel::toon_beoordelen).post(uitstel::beoordeel),
        )
        .route(&route("/{stelling}/publiek"), get(delen::toon_publiek).post(delen::wijzig_publiek))
        .route(&route("/{stelling}/niet-tonen-aan"), get(delen::toon_niet_tonen).post(delen::zet_niet_tonen))
        .route(&route("/{stelling}/verklaring"), get(verklaring::toon).post(verklaring::voeg_toe))
        .route(&route("/{stelling}/intrekken"), get(intrekken::toon).post(intrekken::trek_in))
}

/// What the pages of this tab look at.
fn vraag() -> Kijkvraag {
    Kijkvraag::begeleiden(&[
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Stellingen,
        Onderdeel::Taken,
    ])
}

/// The view of this tab; nothing for who may not see statements at all.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = bezoek.bekijk(dossier, &vraag()).await?;
    if zicht.bevat(Onderdeel::Stellingen) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// The statement, if it is in view.
fn vind(zicht: &Zicht, id: StellingId) -> Result<&Stelling, Paginafout> {
    zicht.stellingen().get(id).ok_or(Paginafout::NietGevonden)
}

/// The page of the tab, or of one statement.
fn adres(dossier: DossierId, stelling: Option<StellingId>) -> String {
    match stelling {
        Some(id) => pad::dossier_onder(dossier, Tab::Stellingen, &[&id]),
        None => pad::dossier(dossier, Tab::Stellingen),
    }
}

/// A page of one statement.
fn onder(dossier: DossierId, stelling: StellingId, deel: &str) -> String {
    pad::dossier_onder(dossier, Tab::Stellingen, &[&stelling, &deel])
}

/// The path above a page, with its texts.
pub(super) struct Kruimelpad(Vec<(String, String)>);

impl Kruimelpad {
    /// My work › the household › the tab.
    pub(super) fn tot_tab(zicht: &Zicht, tab: Tab) -> Self {
        let id = zicht.dossier();
        Self(vec![
            ("Vandaag".to_owned(), pad::WERK.to_owned()),
            (["Gezin ", zicht.naam()].concat(), pad::dossier(id, Tab::Overzicht)),
            (tab.naam().to_owned(), pad::dossier(id, tab)),
        ])
    }

    /// My work › the household.
    pub(super) fn tot_gezin(zicht: &Zicht, tab: Tab) -> Self {
        let mut pad = Self::tot_tab(zicht, tab);
        pad.0.pop();
        pad
    }

    /// … › the statement.
    fn tot_stelling(zicht: &Zicht, stelling: &Stelling) -> Self {
        Self::tot_tab(zicht, Tab::Stellingen)
            .en(woorden::titel(zicht, stelling), adres(zicht.dossier(), Some(stelling.id)))
    }

    /// One step further.
    #[must_use]
    pub(super) fn en(mut self, tekst: impl Into<String>, href: impl Into<String>) -> Self {
        self.0.push((tekst.into(), href.into()));
        self
    }

    /// For [`crate::vorm::Pagina::kruimels`].
    pub(super) fn kruimels(&self) -> Vec<Kruimel<'_>> {
        self.0.iter().map(|(tekst, href)| Kruimel { tekst, href }).collect()
    }
}
