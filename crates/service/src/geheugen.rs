//! Folded dossiers, views and working days, kept by version. The version is checked in the store on every read, so no
//! process ever serves an old one.

use crate::{Werkdag, bekijken::Gezamenlijk, werk::Gezinsdag};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel, Voorgenomen};
use naast_domain::{Dossier, ids::DossierId};
use naast_store::{CaseloadLine, Tide};
use quick_cache::{Weighter, sync::Cache};
use std::{collections::BTreeSet, sync::Arc};

/// How much memory folded dossiers take together, in kilobytes.
const DOSSIERS: u64 = 32 * 1024;
/// How much memory views take together, in kilobytes.
const ZICHTEN: u64 = 32 * 1024;
/// How many working days are kept: about 50 kB each.
const WERKDAGEN: usize = 200;

/// What a dossier or a view of it takes, in kilobytes: some for the family itself, and some for each event. No more than
/// what a shard of the cache holds: the longest stories are the dearest to read again.
fn omvang(versie: u64) -> u64 {
    (32 + 2 * versie).min(1024)
}

#[derive(Clone)]
pub(crate) struct Omvang;

impl Weighter<DossierId, Arc<Dossier>> for Omvang {
    fn weight(&self, _: &DossierId, dossier: &Arc<Dossier>) -> u64 {
        omvang(dossier.versie)
    }
}

impl Weighter<Zichtsleutel, Arc<Voorgenomen>> for Omvang {
    fn weight(&self, _: &Zichtsleutel, voorgenomen: &Arc<Voorgenomen>) -> u64 {
        omvang(voorgenomen.vastgelegd().versie())
    }
}

/// Which view: who looks at which parts, on which day, and why. A newer version takes the place of an older one.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Zichtsleutel {
    pub dossier: DossierId,
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
#[derive(Clone)]
pub(crate) struct Werkdagstand {
    /// How far the store was before the dossiers were asked for: as long as it is, they are the same.
    pub stand: Option<Tide>,
    /// Which dossiers, in which role and version, as the store said.
    pub caseload: Arc<[CaseloadLine]>,
    /// Whether this same answer of the store gives this same day.
    pub volledig: bool,
    /// What each family gave.
    pub gezinnen: Arc<[Arc<Gezinsdag>]>,
    /// What is shown …
    pub werkdag: Arc<Werkdag>,
    /// … and what must be durable before it is.
    pub leesregels: Arc<[Gezamenlijk]>,
}

pub(crate) struct Geheugen {
    pub dossiers: Cache<DossierId, Arc<Dossier>, Omvang>,
    pub zichten: Cache<Zichtsleutel, Arc<Voorgenomen>, Omvang>,
    pub werkdagen: Cache<Dagsleutel, Arc<Werkdagstand>>,
}

impl Geheugen {
    pub fn nieuw() -> Self {
        let stuks = |kilobytes: u64| usize::try_from(kilobytes / omvang(0)).unwrap_or(usize::MAX);
        Self {
            dossiers: Cache::with_weighter(stuks(DOSSIERS), DOSSIERS, Omvang),
            zichten: Cache::with_weighter(stuks(ZICHTEN), ZICHTEN, Omvang),
            werkdagen: Cache::new(WERKDAGEN),
        }
    }
}
