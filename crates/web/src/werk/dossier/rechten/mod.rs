//! "Rechten": requests of people about their data, each part with its clock (INV-19); consent that was asked, said and
//! given; what people shared of how it is. Complaints are not here: the team does not see them (D-48).

mod beslissen;
mod deel;
mod lijst;
mod opschrijven;
mod toestemming;

use crate::kern::{
    Bezoek, Paginafout, Toestand,
    pad::{self, Tab},
};
use axum::{
    Router,
    routing::{get, post},
};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::{DossierId, OrganisatieId, VerzoekId};
use naast_service::Kijkvraag;
use std::sync::Arc;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let route = |rest| pad::route(Tab::Rechten, rest);
    Router::new()
        .route(&route(""), get(lijst::toon))
        .route(&route("/opschrijven"), get(opschrijven::toon).post(opschrijven::bewaar))
        .route(&route("/toestemming"), get(toestemming::toon).post(toestemming::vraag))
        .route(&route("/toestemming/{toestemming}"), get(toestemming::toon_gezegd).post(toestemming::gezegd))
        .route(&route("/{verzoek}/{bronhouder}"), get(deel::toon))
        .route(&route("/{verzoek}/{bronhouder}/bevoegd"), post(deel::bevoegd))
        .route(&route("/{verzoek}/{bronhouder}/langer"), post(deel::langer))
        .route(&route("/{verzoek}/{bronhouder}/besluit"), get(beslissen::toon).post(beslissen::beslis))
        .route(&route("/{verzoek}/{bronhouder}/gedaan"), post(deel::gedaan))
        .route(&route("/{verzoek}/{bronhouder}/brief"), get(deel::brief))
}

/// The view of this tab; nothing for who may not see it.
async fn zie(bezoek: &Bezoek, dossier: DossierId) -> Result<Arc<Zicht>, Paginafout> {
    let delen = [
        Onderdeel::Overzicht,
        Onderdeel::Team,
        Onderdeel::Gezin,
        Onderdeel::Stellingen,
        Onderdeel::Rechten,
        Onderdeel::Ervaring,
    ];
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    if zicht.bevat(Onderdeel::Rechten) { Ok(zicht) } else { Err(Paginafout::NietGevonden) }
}

/// A part of a request, in the address.
type Deelpad = (DossierId, VerzoekId, OrganisatieId);

fn deelpad(dossier: DossierId, verzoek: VerzoekId, bronhouder: OrganisatieId, rest: &'static str) -> String {
    let pad = pad::dossier_onder(dossier, Tab::Rechten, &[&verzoek, &bronhouder]);
    if rest.is_empty() { pad } else { [&pad, "/", rest].concat() }
}
