//! The story so far, oldest first: the same as on the page.

use super::Dossierdeel;
use crate::werk::dossier::tijdlijn;
use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Moment {
    op: Date,
    soort: String,
    titel: String,
    tekst: Option<String>,
}

/// Moments.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Tijdlijndeel {
    momenten: Vec<Moment>,
}

impl Dossierdeel for Tijdlijndeel {
    const ONDERDELEN: &'static [Onderdeel] = &tijdlijn::DELEN;

    fn van(zicht: &Zicht) -> Self {
        let momenten = tijdlijn::verhaal(zicht).into_iter().map(|moment| Moment {
            op: moment.datum,
            soort: moment.soort.code().to_owned(),
            titel: moment.titel,
            tekst: moment.tekst,
        });
        Self { momenten: momenten.collect() }
    }
}
