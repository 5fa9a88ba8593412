//! Local accounts: who may come in, in which functions (petten), and how they prove who they are.
//!
//! An account is a stream of events like a dossier, so that it can be seen who gave whom which function and when.
//! The accounts of professionals are kept in memory, and the last used of members of families; on every visit the version of
//! the one account is checked in the store, so that a block works at once, in every process.

mod aanmelden;
mod apisleutel;
mod berichten;
mod gebeurtenis;
mod gezin;
pub(crate) mod herstel;
mod passkey;
mod portret;
pub(crate) mod register;
mod rem;
mod sessie;
mod uitnodigen;
mod wachtwoord;

pub use aanmelden::{Aanmelding, Codeuitkomst, NieuweTotp};
pub use apisleutel::{ApiSleutel, NieuweApiSleutel, Sleuteluitkomst};
pub(crate) use berichten::Berichten;
pub use berichten::{Berichtadres, Berichtsoort, Zending, Zendingstand};
pub use gebeurtenis::{AccountGebeurtenis, Inlogwijze, NieuwAccount};
pub use gezin::{Gezinsplek, Plaats, Plek};
pub use passkey::{PasskeyFout, Passkeys};
pub(crate) use register::Register;
pub(crate) use rem::Rem;
pub use sessie::{Apparaatsessie, Sessie, Sessiestap};
pub use uitnodigen::{Codestand, Inlogmiddel, OpenCode, Uitgenodigd};
pub use wachtwoord::{Wachtwoord, WachtwoordFout};

use jiff::{Timestamp, civil::Date};
use naast_access::Kijker;
use naast_domain::{
    Pet, Professional, Wie,
    gebied::RegioId,
    ids::{BijlageId, ProfessionalId},
};
use naast_store::StreamKind;
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
    /// Where an account of a member of the family was let in; `None` for a professional.
    pub plaatsen: Option<Vec<Plaats>>,
    /// Registration in SKJ or BIG counts until (D-49); `None` where the function needs none.
    pub geregistreerd_tot: Option<Date>,
    /// Blocked, and why.
    pub geblokkeerd: Option<String>,
    /// Version of the stream.
    pub versie: u64,
    /// Which kind of stream it is.
    pub(crate) soort: StreamKind,
    pub(crate) wachtwoord: Option<String>,
    pub(crate) totp: Option<String>,
    pub(crate) passkeys: Vec<Sleutel>,
    pub(crate) apisleutels: Vec<ApiSleutel>,
    pub(crate) herstelcodes: Vec<String>,
    /// Until when a one-time password counts; `None` for a password of one's own.
    pub(crate) wachtwoord_tot: Option<Timestamp>,
    /// The last step of the clock of which a code was used.
    pub(crate) totp_stap: Option<u64>,
    pub(crate) laatst_ingelogd: Option<(Timestamp, Inlogwijze)>,
    pub(crate) berichten: Berichten,
    /// The photo of a professional.
    pub(crate) portret: Option<BijlageId>,
}

impl fmt::Debug for Account {
    /// Never a secret in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Account({}, versie {})", self.id, self.versie)
    }
}

impl Account {
    /// Whether it is an account of a demonstration: there alone a member of a family has a name here.
    pub(crate) fn is_verzonnen(&self) -> bool {
        self.is_van_gezin() && !self.naam.is_empty()
    }

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
            namens: None,
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

    /// Whether a password is set.
    pub fn heeft_wachtwoord(&self) -> bool {
        self.wachtwoord.is_some()
    }

    /// Until when a one-time password of the administrator counts; `None` when the password is one's own.
    pub fn eenmalig_wachtwoord_tot(&self) -> Option<Timestamp> {
        self.wachtwoord_tot
    }

    /// How many recovery codes are left.
    pub fn herstelcodes_over(&self) -> usize {
        self.herstelcodes.len()
    }

    /// When and how this account was last logged in to.
    pub fn laatst_ingelogd(&self) -> Option<(Timestamp, Inlogwijze)> {
        self.laatst_ingelogd
    }

    /// The passkeys.
    pub fn passkeys(&self) -> &[Sleutel] {
        &self.passkeys
    }
}
