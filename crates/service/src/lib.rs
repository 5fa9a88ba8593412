//! Use cases: run a command, answer a question, let clocks run. The only place that joins the pure core, the access
//! rules and the store.
//!
//! Architecture invariant: no function here hands out a [`naast_domain::Dossier`]. What leaves is a
//! [`naast_access::Zicht`], and only after its read line is durable (INV-22).

mod bekijken;
mod dossiers;
mod fout;
mod geheugen;
mod klok;
mod leeslog;
mod rijen;
mod werk;
mod zoeken;

pub use bekijken::Kijkvraag;
pub use dossiers::{Geopend, Uitgevoerd};
pub use fout::Dienstfout;
pub use klok::Klok;
pub use leeslog::{Inzageregel, Inzagevraag};
pub use werk::{Caseloadregel, Openregel, Werkdag};
pub use zoeken::{Treffer, Zoekuitkomst};

use geheugen::Geheugen;
use naast_access::Beleid;
use naast_domain::{
    gebied::{Regio, RegioId, Regios},
    regels::{Rechtsmodus, Regels},
};
use naast_store::Store;
use std::sync::Arc;

/// The use cases, over one store. Cheap to clone.
#[derive(Clone)]
pub struct Dienst {
    binnen: Arc<Binnen>,
}

struct Binnen {
    store: Store,
    beleid: Beleid,
    regels: Regels,
    regios: Regios,
    klok: Klok,
    geheugen: Geheugen,
    rechtsmodus: Rechtsmodus,
}

impl Dienst {
    /// Puts the use cases over a store.
    pub fn nieuw(store: Store, beleid: Beleid, regels: Regels, regios: Regios, klok: Klok) -> Self {
        let geheugen = Geheugen::nieuw();
        Self {
            binnen: Arc::new(Binnen {
                store,
                beleid,
                regels,
                regios,
                klok,
                geheugen,
                rechtsmodus: Rechtsmodus::HuidigRecht,
            }),
        }
    }

    /// The clock.
    pub fn klok(&self) -> &Klok {
        &self.binnen.klok
    }

    /// The store, for what operators do: status, verify, backup. Never for content.
    pub fn store(&self) -> &Store {
        &self.binnen.store
    }

    /// The rules.
    pub fn regels(&self) -> &Regels {
        &self.binnen.regels
    }

    /// The regions.
    pub fn regios(&self) -> &Regios {
        &self.binnen.regios
    }

    /// A region by its id.
    pub fn regio(&self, id: &RegioId) -> Result<&Regio, Dienstfout> {
        self.binnen.regios.regio(id).ok_or_else(|| Dienstfout::OnbekendeRegio(id.to_string()))
    }
}
