//! The law as data: terms, powers and age lines with their source and validity (design §2.6).

mod bevoegdheid;
mod codelijst;
mod functie;
mod rechtsmodus;
mod termijn_id;

pub use bevoegdheid::Bevoegdheid;
pub use codelijst::OnbekendeCode;
pub(crate) use codelijst::{codelijst, lees_tekst};
pub use functie::{Functie, Gezinsrol, Rol};
pub use rechtsmodus::Rechtsmodus;
pub use termijn_id::TermijnId;
