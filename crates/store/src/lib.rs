//! The event log, keys and read models of Naast: SQLite and PostgreSQL behind one interface.

mod check;
mod destroy;
mod error;
mod event;
mod options;
mod query;
mod reading;
mod rows;
mod session;
mod store;

use std::path::Path;

pub use check::{Break, Progress, VerifyError, VerifyReport};
pub use destroy::{Destroy, Destroyed, Extent};
pub use error::{Shared, StoreError};
pub use event::{Append, Appended, NewEvent, StoredEvent, StreamHead, StreamId, StreamKind, UnknownStreamKind};
pub use options::Options;
pub use query::{
    CaseloadLine, CheckpointSummary, DossierCount, DossierCursor, DossierFilter, DueFilter, Hit, Status, TaskLine,
    Term,
};
pub use reading::{ReadLine, ReadLineFilter, StoredReadLine};
pub use rows::{
    BetrokkenRij, BezettingRij, DossierRij, Label, Row, RowChange, RowKey, Scope, TaakRij, ZoekRij,
};
pub use session::Session;
pub use store::Store;

/// The key above all keys. It lives outside the database.
#[derive(Clone)]
pub struct RootKey([u8; 32]);

#[allow(unused_variables, dead_code, clippy::todo, clippy::allow_attributes)]
impl RootKey {
    /// A new random key.
    pub fn generate() -> Result<Self, StoreError> {
        todo!()
    }
    /// Takes key bytes from elsewhere.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    /// Reads a key file; refuses one that others may read.
    pub fn load(path: &Path) -> Result<Self, StoreError> {
        todo!()
    }
    /// Writes a new key file with mode 0600; never over an existing file.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        todo!()
    }
    /// The key of the embedded store in `dir` (file `wortelsleutel`): made at the first start, never when a database is already there.
    pub fn for_dir(dir: &Path) -> Result<Self, StoreError> {
        todo!()
    }
}

/// A signed checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many events it commits to.
    pub grootte: u64,
    /// How many read lines it commits to.
    pub leesregels: u64,
    /// When it was signed.
    pub moment: jiff::Timestamp,
    /// The signed note (C2SP tlog-checkpoint).
    pub tekst: String,
}

/// How replacing rows ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Replaced {
    /// Done.
    Done,
    /// The stream grew in the meantime: read it again.
    Stale {
        /// The version it has.
        actual: u64,
    },
    /// A reservation is held by another dossier (INV-1).
    Occupied {
        /// The dossier that holds it.
        dossier: uuid::Uuid,
    },
}
