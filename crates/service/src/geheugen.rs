//! Folded dossiers and views, kept by version. The version is checked in the store on every read, so no process ever
//! serves an old one.

use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel, Voorgenomen};
use naast_domain::{Dossier, ids::DossierId};
use quick_cache::sync::Cache;
use std::{collections::BTreeSet, sync::Arc};

/// How many folded dossiers are kept: about 30 kB each.
const DOSSIERS: usize = 1_500;
/// How many views are kept.
const ZICHTEN: usize = 1_500;

/// Which view: who looks at which parts of which version, on which day, and why.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Zichtsleutel {
    pub dossier: DossierId,
    pub versie: u64,
    pub kijker: Kijker,
    pub doel: Doel,
    pub onderdelen: BTreeSet<Onderdeel>,
    pub dag: Date,
}

pub(crate) struct Geheugen {
    pub dossiers: Cache<DossierId, Arc<Dossier>>,
    pub zichten: Cache<Zichtsleutel, Arc<Voorgenomen>>,
}

impl Geheugen {
    pub fn nieuw() -> Self {
        Self { dossiers: Cache::new(DOSSIERS), zichten: Cache::new(ZICHTEN) }
    }
}
