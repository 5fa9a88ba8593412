//! The pure core of Naast: what a netwerkdossier is and what may happen to it.
//!
//! Commands come in, events go out: [`dossier::beslis`] judges an [`Opdracht`] against the state of a [`Dossier`]
//! and answers with [`Gebeurtenis`]sen or with a [`Weigering`]; [`Dossier::pas_toe`] folds events into state.
//! Nothing here reads a clock, draws a random number or touches a disk: moment, actor, rules, region and ids come in
//! as values ([`Context`]), so every rule can be tested in microseconds and "what was known on the day of the
//! decision?" is a fold up to that day.
//!
//! One module per part of the dossier. Each part owns its state, its `…Opdracht` and its `…Gebeurtenis`.

pub mod analyse;
pub mod bijdrage;
pub mod context;
pub mod dossier;
pub mod ervaring;
pub mod etiket;
pub mod gebeurtenis;
pub mod gebied;
pub mod gezin;
pub mod ids;
pub mod klacht;
pub mod leesbaarheid;
pub mod maanden;
pub mod opdracht;
pub mod persoon;
pub mod plan;
pub mod recht;
pub mod regels;
pub mod stelling;
pub mod taak;
pub mod team;
pub mod tekst;
pub mod toegang;
pub mod toestemming;
pub mod veiligheid;
pub mod verzwegen;
pub mod weigering;

pub use context::{Actor, Context, Kop, Organisatie, Organisatiesoort, Pet, Professional, Wie};
pub use dossier::Dossier;
pub use etiket::Etiket;
pub use gebeurtenis::{Deel, Gebeurtenis, Vastgelegd};
pub use opdracht::{Opdracht, Opdrachtbrief};
pub use weigering::{Invoerfout, Regelnummer, Weigering};
