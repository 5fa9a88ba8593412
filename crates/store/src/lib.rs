//! The event log, keys and read models of Naast: SQLite and PostgreSQL behind one interface.
#![doc = include_str!("../README.md")]
#![cfg_attr(test, expect(clippy::unwrap_used, reason = "a test stops at the first surprise"))]

mod chain;
mod check;
mod checkpoint;
mod decode;
mod destroy;
mod error;
mod event;
mod frame;
mod merkle;
mod migration;
mod options;
mod plan;
mod postgres;
mod prepare;
mod query;
mod reading;
mod record;
mod root_key;
mod rows;
mod session;
mod shared;
mod snapshot;
mod sql;
mod sqlite;
mod store;
#[cfg(feature = "test-postgres")]
pub mod test_postgres;
mod vault;
mod verify;
mod writer;

pub use check::{Break, Progress, VerifyError, VerifyReport};
pub use checkpoint::Checkpoint;
pub use destroy::{Destroy, Destroyed, Extent};
pub use error::{Shared, StoreError};
pub use event::{
    Append, Appended, NewEvent, StoredEvent, StreamHead, StreamId, StreamKind, UnknownStreamKind,
};
pub use options::Options;
pub use postgres::PostgresStore;
pub use query::{
    CaseloadLine, CheckpointSummary, DossierCount, DossierCursor, DossierFilter, DueFilter, Hit, Pulse,
    Status, TaskLine, Term, Tide,
};
pub use reading::{ListRead, ListedDossier, ReadLine, ReadLineFilter, ReadingList, StoredReadLine};
pub use root_key::RootKey;
pub use rows::{
    BetrokkenRij, BezettingRij, DossierRij, Label, Row, RowChange, RowKey, Scope, TaakRij, ZoekRij,
};
pub use session::Session;
pub use sqlite::SqliteStore;
pub use store::{Replaced, Store};
