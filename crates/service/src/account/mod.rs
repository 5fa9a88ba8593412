//! Local accounts: who may come in, in which functions (petten), and how they prove who they are.
//!
//! An account is a stream of events like a dossier, so that it can be seen who gave whom which function and when.
//! The register of all accounts is kept in memory; on every visit the version of the one account is checked in the
//! store, so that a block works at once, in every process.

mod aanmelden;
mod gebeurtenis;
mod register;
mod sessie;
mod wachtwoord;

pub(crate) use aanmelden::Rem;
pub use aanmelden::{Aanmelding, NieuweTotp};
pub use gebeurtenis::{AccountGebeurtenis, NieuwAccount};
pub(crate) use register::Register;
pub use sessie::{Sessie, Sessiestap};
pub use wachtwoord::{Wachtwoord, WachtwoordFout};

use jiff::civil::Date;
use naast_access::Kijker;
use naast_domain::{Pet, Professional, Wie, gebied::RegioId, ids::ProfessionalId};
use serde::{Deserialize, Serialize};
use std::fmt;

/// One function somebody can act in, and the region it counts in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Accountpet {
    /// The acting capacity.
    pub pet: Pet,
    /// The region.
    pub regio: RegioId,
}

/// A registered passkey: its public half, as the authenticator gave it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sleutel {
    /// Name the owner gave it: "telefoon", "blauwe sleutel".
    pub naam: String,
    /// The credential, as JSON of the passkey library.
    pub gegevens: serde_json::Value,
    /// Since when.
    pub sinds: Date,
}

/// An account as it stands.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Whose.
    pub id: ProfessionalId,
    /// Name to log in with.
    pub gebruikersnaam: String,
    /// Name for people.
    pub naam: String,
    /// Work telephone.
    pub telefoon: Option<String>,
    /// Functions; one is chosen per act (INV-6).
    pub petten: Vec<Accountpet>,
    /// Registration in SKJ or BIG counts until (D-49); `None` where the function needs none.
    pub geregistreerd_tot: Option<Date>,
    /// Blocked, and why.
    pub geblokkeerd: Option<String>,
    /// Version of the stream.
    pub versie: u64,
    pub(crate) wachtwoord: Option<String>,
    pub(crate) totp: Option<String>,
    pub(crate) passkeys: Vec<Sleutel>,
    pub(crate) herstelcodes: Vec<String>,
}

impl fmt::Debug for Account {
    /// Never a secret in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({}, versie {})", self.id, self.versie)
    }
}

impl Account {
    /// Whether the account may be used on `op` (§9.9 step 1).
    pub fn is_geldig_op(&self, op: Date) -> bool {
        self.geblokkeerd.is_none() && self.geregistreerd_tot.is_none_or(|tot| op <= tot)
    }

    /// As a professional, in one of the functions.
    pub fn professional(&self, pet: &Accountpet, op: Date) -> Professional {
        Professional {
            id: self.id,
            naam: self.naam.clone(),
            organisatie: pet.pet.organisatie.clone(),
            functie: pet.pet.functie,
            telefoon: self.telefoon.clone(),
            geregistreerd: self.geregistreerd_tot.is_none_or(|tot| op <= tot),
        }
    }

    /// As the one who looks and acts, wearing the pet with this number.
    pub fn kijker(&self, pet: usize, op: Date) -> Kijker {
        let pet = self.petten.get(pet).or_else(|| self.petten.first());
        Kijker {
            wie: Wie::Professional(self.id),
            naam: self.naam.clone(),
            pet: pet.map(|pet| pet.pet.clone()),
            geldig: self.is_geldig_op(op) && pet.is_some(),
        }
    }

    /// Whether a second factor is set: a TOTP app or a passkey.
    pub fn heeft_tweede_factor(&self) -> bool {
        self.totp.is_some() || !self.passkeys.is_empty()
    }

    /// Whether a TOTP app is set.
    pub fn heeft_totp(&self) -> bool {
        self.totp.is_some()
    }

    /// The passkeys.
    pub fn passkeys(&self) -> &[Sleutel] {
        &self.passkeys
    }
}
