//! Folded dossiers and views, kept by version. The version is checked in the store on every read, so no process ever
//! serves an old one.

use crate::{Werkdag, bekijken::Gezamenlijk};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel, Voorgenomen};
use naast_domain::{Dossier, ids::DossierId};
use naast_store::CaseloadLine;
use quick_cache::sync::Cache;
use std::{collections::BTreeSet, sync::Arc};

/// How many folded dossiers are kept: about 30 kB each.
const DOSSIERS: usize = 1_500;
/// How many views are kept.
const ZICHTEN: usize = 1_500;
/// How many working days are kept: about 50 kB each.
const WERKDAGEN: usize = 200;

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

/// Whose working day: who looks, and on which day.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Dagsleutel {
    pub kijker: Kijker,
    pub dag: Date,
}

/// A working day that was put together, with all it depends on: it counts for exactly these versions of these dossiers.
pub(crate) struct Werkdagstand {
    /// Which dossiers, in which role and version, as the store said.
    pub caseload: Vec<CaseloadLine>,
    /// What is shown …
    pub werkdag: Arc<Werkdag>,
    /// … and what must be durable before it is.
    pub leesregels: Vec<Gezamenlijk>,
}

pub(crate) struct Geheugen {
    pub dossiers: Cache<DossierId, Arc<Dossier>>,
    pub zichten: Cache<Zichtsleutel, Arc<Voorgenomen>>,
    pub werkdagen: Cache<Dagsleutel, Arc<Werkdagstand>>,
}

impl Geheugen {
    pub fn nieuw() -> Self {
        Self {
            dossiers: Cache::new(DOSSIERS),
            zichten: Cache::new(ZICHTEN),
            werkdagen: Cache::new(WERKDAGEN),
        }
    }
}
