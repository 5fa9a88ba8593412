//! Folded dossiers, views and working days, kept by version. The version is checked in the store on every read, so no
//! process ever serves an old one.

use crate::{Werkdag, bekijken::Gezamenlijk, werk::Gezinsdag};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel, Voorgenomen};
use naast_domain::{Dossier, ids::DossierId};
use naast_store::{CaseloadLine, Tide};
use quick_cache::{Weighter, sync::Cache};
use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Arc, Mutex, PoisonError},
};

/// How much memory dossiers take together with the views of them, in kilobytes, unless an operator gives them more.
const DOSSIERS: u64 = 20 * 1024;
/// How many views of one dossier are kept: those that were asked for last.
const ZICHTEN: usize = 8;
/// How much memory working days take together, in kilobytes.
const WERKDAGEN: u64 = 12 * 1024;

/// Which view of a dossier: who looks at which parts, on which day, and why.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Zichtsleutel {
    pub kijker: Kijker,
    pub doel: Doel,
    pub onderdelen: BTreeSet<Onderdeel>,
    pub dag: Date,
}

/// A folded dossier with views of it. They come and go together: a view shares with its dossier what it shows whole, and would
/// keep all of that in memory by itself.
pub(crate) struct Gevouwen {
    pub dossier: Arc<Dossier>,
    zichten: Mutex<VecDeque<(Zichtsleutel, Arc<Voorgenomen>)>>,
}

impl Gevouwen {
    pub fn nieuw(dossier: Dossier) -> Arc<Self> {
        Arc::new(Self { dossier: Arc::new(dossier), zichten: Mutex::default() })
    }

    pub fn zicht(&self, sleutel: &Zichtsleutel) -> Option<Arc<Voorgenomen>> {
        let zichten = self.zichten.lock().unwrap_or_else(PoisonError::into_inner);
        zichten.iter().find(|(bekend, _)| bekend == sleutel).map(|(_, zicht)| Arc::clone(zicht))
    }

    pub fn bewaar_zicht(&self, sleutel: Zichtsleutel, zicht: Arc<Voorgenomen>) {
        let mut zichten = self.zichten.lock().unwrap_or_else(PoisonError::into_inner);
        zichten.retain(|(bekend, _)| *bekend != sleutel);
        zichten.truncate(ZICHTEN - 1);
        zichten.push_front((sleutel, zicht));
    }
}

#[derive(Clone)]
pub(crate) struct Omvang;

impl Weighter<DossierId, Arc<Gevouwen>> for Omvang {
    /// As measured: some for the family itself with a view or two, and some for each event. No more than what a shard
    /// of the cache holds: the longest stories are the dearest to read again.
    fn weight(&self, _: &DossierId, gevouwen: &Arc<Gevouwen>) -> u64 {
        (20 + 2 * gevouwen.dossier.versie).min(1024)
    }
}

impl Weighter<Dagsleutel, Arc<Werkdagstand>> for Omvang {
    /// What is open stands with its family and in the day.
    fn weight(&self, _: &Dagsleutel, stand: &Arc<Werkdagstand>) -> u64 {
        let open = stand.werkdag.te_doen.len() + stand.werkdag.wacht.len();
        (8 + stand.gezinnen.len() as u64 + open as u64 / 2).min(512)
    }
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
    pub dossiers: Cache<DossierId, Arc<Gevouwen>, Omvang>,
    pub werkdagen: Cache<Dagsleutel, Arc<Werkdagstand>, Omvang>,
}

impl Geheugen {
    pub fn nieuw() -> Self {
        Self {
            dossiers: Cache::with_weighter(1000, DOSSIERS, Omvang),
            werkdagen: Cache::with_weighter(200, WERKDAGEN, Omvang),
        }
    }
}
