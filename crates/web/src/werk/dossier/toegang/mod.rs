//! "Toegang": who of the family comes in, since when, who acts for whom, and for whom it must be safer than usual
//! (D-40, D-58). Everybody in the team reads this; only the fixed face changes it.

mod machtigen;
mod meekijken;
mod overzicht;
mod uitnodigen;
mod wijzigen;

use super::route::blad::{Blad, is_betrokken, is_gezicht};
use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{
    Router,
    routing::{get, post},
};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    gezin::Persoon,
    ids::{DossierId, PersoonId},
};
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Toegang, rest);
    Router::new()
        .route(&route(""), get(overzicht::toon))
        .route(&route("/uitnodigen/{persoon}"), get(uitnodigen::toon).post(uitnodigen::nodig_uit))
        .route(&route("/brief"), post(uitnodigen::brief))
        .route(&route("/scherm-geven"), post(uitnodigen::geef_scherm))
        .route(&route("/samen/{persoon}"), get(wijzigen::toon_samen).post(wijzigen::samen))
        .route(&route("/intrekken/{persoon}"), get(wijzigen::toon_intrekken).post(wijzigen::trek_in))
        .route(&route("/veilig/{persoon}"), get(wijzigen::toon_veilig).post(wijzigen::zet_veilig))
        .route(&route("/verteld/{persoon}"), get(wijzigen::toon_verteld).post(wijzigen::verteld))
        .route(&route("/machtigen/{persoon}"), get(machtigen::toon).post(machtigen::machtig))
        .route(&route("/machtiging/{machtiging}"), get(machtigen::toon_stop).post(machtigen::stop))
        .route(&route("/meekijken/{persoon}"), get(meekijken::toon).post(meekijken::meekijken))
        .route(pad::MEEKIJKEN_STOPPEN, post(meekijken::stop))
}

/// The view of this tab.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Stellingen,
        Onderdeel::Taken,
        Onderdeel::Inzage,
    ];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if is_betrokken(&zicht) && zicht.bevat(Onderdeel::Gezin) && zicht.bevat(Onderdeel::Inzage) {
        Ok(zicht)
    } else {
        Err(Paginafout::NietGevonden)
    }
}

/// The view, for who changes something: the fixed face.
async fn zie_als_gezicht(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let zicht = zie(bezoek, dossier).await?;
    if is_gezicht(&zicht) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// The living person with this number.
fn levend(zicht: &Zicht, id: PersoonId) -> Result<&Persoon, Paginafout> {
    zicht.persoon(id).filter(|persoon| persoon.leeft()).ok_or(Paginafout::NietGevonden)
}

fn begin(dossier: DossierId) -> String {
    pad::dossier(dossier, Tab::Toegang)
}

fn onder(dossier: DossierId, wat: &str, id: impl std::fmt::Display) -> String {
    pad::dossier_onder(dossier, Tab::Toegang, &[&wat, &id])
}
