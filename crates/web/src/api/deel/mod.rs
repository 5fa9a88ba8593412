//! The parts of a dossier as they go out: each built from a view, which has been through the one door, and from nothing
//! else. What is absent from the view is absent here.

mod analyse;
mod besluiten;
mod gezin;
mod inzage;
mod kaarten;
mod overzicht;
mod plan;
mod stellingen;
mod taken;
mod team;
mod tijdlijn;
mod veiligheid;
mod veiligheidsplan;

pub(super) use analyse::Analysedeel;
pub(super) use besluiten::Besluitendeel;
pub(super) use gezin::Gezinsdeel;
pub(super) use inzage::{Inzagedeel, Keer};
pub(super) use kaarten::Kaartendeel;
pub(super) use overzicht::{Dossieroverzicht, Gezichtdeel};
pub(super) use plan::Plandeel;
pub(super) use stellingen::Stellingendeel;
pub(super) use taken::Takendeel;
pub(super) use team::Teamdeel;
pub(super) use tijdlijn::Tijdlijndeel;
pub(super) use veiligheid::Veiligheidsdeel;
pub(super) use veiligheidsplan::Veiligheidsplandeel;

use naast_access::{Onderdeel, Zicht};
use naast_domain::Deel;
use serde::{Serialize, de::DeserializeOwned};

/// One part of a dossier. It can be read as well as written, because that is how its description is found out.
pub(super) trait Dossierdeel: Serialize + DeserializeOwned {
    /// Which parts of the view it is made of; the overview always goes along.
    const ONDERDELEN: &'static [Onderdeel];

    /// Takes it out of a view.
    fn van(zicht: &Zicht) -> Self;
}

/// Version of a part, to send along with a command. Not for the family: a number that goes up while nothing changes tells
/// that something is hidden (D-58).
fn deelversie(zicht: &Zicht, deel: Deel) -> Option<u64> {
    zicht.kijker().persoon().is_none().then(|| zicht.deelversie(deel))
}
