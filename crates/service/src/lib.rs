//! Use cases: run a command, answer a question, let clocks run. The only place that joins the pure core, the access
//! rules and the store.
//!
//! Architecture invariant: no function here hands out a [`naast_domain::Dossier`]. What leaves is a
//! [`naast_access::Zicht`], and only after its read line is durable (INV-22).

pub mod account;
mod beheer;
mod beheer_controle;
mod beheer_toezicht;
mod bekijken;
mod berichten;
pub mod bijlagen;
mod documenten;
mod dossiers;
mod eigen_inzage;
mod ervaringen;
mod fout;
mod geheugen;
mod gezegd;
mod inlezen;
mod klachten;
mod klok;
mod leeslog;
mod meetstand;
mod rijen;
mod vernietigen;
mod werk;
mod zoeken;

pub use account::{Account, Accountpet, Gezinsplek, NieuwAccount, Sessie, Sessiestap};
pub use beheer::{Eenmalig, Gegevenswijziging};
pub use beheer_controle::{Controle, Controleuitslag};
pub use beheer_toezicht::{Beheerstand, Noodgebruik};
pub use bekijken::Kijkvraag;
pub use berichten::{
    Berichtkeuze, Berichtwens, Bezorgronde, Bezorguren, Gezinsberichten, Post, Poststand, TeBevestigen,
};
pub use documenten::{Document, Documentfout, Lezerstaal};
pub use dossiers::{Geopend, Uitgevoerd};
pub use eigen_inzage::{Blikken, Blikregel};
pub use fout::Dienstfout;
pub use gezegd::{Gezegd, Gezegdsoort, gezegd};
pub use inlezen::Ingelezen;
pub use klachten::Klachtregel;
pub use klok::Klok;
pub use leeslog::{Inzageregel, Inzagevraag};
pub use meetstand::Meetstand;
pub use werk::{Afwezig, Caseloadregel, Openregel, Werkdag};
pub use zoeken::{Treffer, Zoekuitkomst};

use account::{Register, Rem};
use geheugen::Geheugen;
use naast_access::Beleid;
use naast_domain::{
    gebied::{Regio, RegioId, Regios},
    regels::Regels,
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
    register: Register,
    rem: Rem,
    passkeys: std::sync::OnceLock<account::Passkeys>,
    controle: std::sync::Mutex<Controle>,
    post: std::sync::OnceLock<Post>,
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
                register: Register::default(),
                rem: Rem::default(),
                passkeys: std::sync::OnceLock::new(),
                controle: std::sync::Mutex::default(),
                post: std::sync::OnceLock::new(),
            }),
        }
    }

    /// How much memory dossiers may take together, in MB; `None` leaves it at what is enough for a region that starts.
    pub fn gun_geheugen(&self, megabytes: Option<u16>) {
        if let Some(megabytes) = megabytes {
            self.binnen.geheugen.dossiers.set_capacity(u64::from(megabytes) * 1024);
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
