//! How everything in the API is written: found out from the types themselves, and used three times. To describe
//! ([`schema`]), to check what comes in ([`nalezen`]), and to take out of an answer what tells a member of the family
//! about others ([`wegzeven`]).

mod bladen;
mod boek;
pub(super) mod nalezen;
pub(super) mod schema;
mod verkennen;
pub(super) mod wegzeven;

pub(super) use boek::{Boek, Keuze, Soort, Vorm};
pub(super) use verkennen::Onbeschrijfbaar;

use naast_domain::{Organisatie, Professional};
use std::any::type_name;

/// Types that a caller does not write out, but points at: who somebody is and where he works is in the accounts.
pub(super) fn is_verwijzing(soort: &str) -> bool {
    soort == type_name::<Professional>() || soort == type_name::<Organisatie>()
}
