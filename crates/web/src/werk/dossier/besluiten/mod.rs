//! "Besluiten": what was decided and why, with the interest of each child first; in which frame each child is helped,
//! which measures a court or mayor laid down, and what each member of the family was told about his or her rights.

mod kader;
mod lijst;
mod maatregel;
mod nieuw;
mod rechten;
mod woorden;

use super::route::blad::{Blad, begin, kan_werken, kinderen, leden, lees_tekst, volwassenen};
use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{Router, routing::get};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::DossierId;
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Besluiten, rest);
    Router::new()
        .route(&route(""), get(lijst::toon))
        .route(&route("/nieuw"), get(nieuw::toon).post(nieuw::bewaar))
        .route(&route("/kader/{kind}"), get(kader::toon).post(kader::bewaar))
        .route(&route("/maatregel"), get(maatregel::toon).post(maatregel::bewaar))
        .route(
            &route("/maatregel/{maatregel}/beeindigen"),
            get(maatregel::toon_beeindigen).post(maatregel::beeindig),
        )
        .route(&route("/informeren/{persoon}"), get(rechten::toon).post(rechten::bewaar))
}

/// The view of this tab; nothing for who may not see decisions.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Stellingen,
        Onderdeel::Besluiten,
        Onderdeel::Taken,
    ];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if zicht.bevat(Onderdeel::Besluiten) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// The view for somebody who is going to write something down.
async fn zie_om_te_schrijven(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = zie(bezoek, dossier).await?;
    if kan_werken(&zicht) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}
