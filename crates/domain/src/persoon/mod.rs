//! Persons: names, birth dates, the BSN, how persons relate to each other, and how to find them again (§9.3 Persoon).
//!
//! Pure values. Nothing here knows a dossier, a clock or a store; the date "today" always comes in as an argument.

mod bsn;
mod geboortedatum;
mod geslacht;
mod gezag;
mod jeugdzorgrol;
mod naam;
mod onvolledige_datum;
mod overeenkomst;
mod relatie;
pub mod zoeksleutel;

pub use bsn::{Bsn, BsnFout};
pub use geboortedatum::{Geboortedatum, GeboortedatumFout, Leeftijd};
pub use geslacht::Geslacht;
pub use gezag::{Gezag, GezagBron, Gezagsoort, HeeftGezag};
pub use jeugdzorgrol::{Jeugdzorgrol, Rolgroep};
pub use naam::{MAX_NAAMDEEL, Naam, NaamDelen, NaamFout, Naamdeel, Naamgebruik, Partnernaam};
pub use onvolledige_datum::{DatumFout, OnvolledigeDatum};
pub use overeenkomst::{Graad, Overeenkomst, Zoekprofiel, overeenkomst};
pub use relatie::{Periode, PeriodeFout, Relatiesoort};
pub use zoeksleutel::{
    Sleutelgroep, Zoekadres, Zoekveld, Zoekvraag, naamsleutels, splits_achternaam, zoeksleutels,
};
