//! The outcome of `naast verify`.

use core::fmt;

use crate::error::StoreError;
use crate::event::StreamId;

/// The first broken place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Break {
    /// The stream, where the place is in one.
    pub stream: Option<StreamId>,
    /// The version in the stream, or the number of the line in a log without streams.
    pub version: Option<u64>,
    /// The table.
    pub table: &'static str,
    /// What is wrong, in Dutch.
    pub reason: String,
}

impl fmt::Display for Break {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "tabel {}", self.table)?;
        if let Some(stream) = self.stream {
            write!(f, ", stroom {stream}")?;
        }
        if let Some(version) = self.version {
            write!(f, ", versie {version}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// Why verification did not succeed.
#[derive(Debug, Clone, thiserror::Error)]
pub enum VerifyError {
    /// Something was changed, removed or swapped.
    #[error("{0}")]
    Break(Break),
    /// The store could not be read, so nothing can be said.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How far verification is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What is being looked at, in Dutch.
    pub part: &'static str,
    /// How many are done.
    pub done: u64,
    /// Of how many, as far as is known.
    pub total: u64,
}

/// What was verified.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VerifyReport {
    /// Events whose chain, seal and place were right.
    pub gebeurtenissen: u64,
    /// Of those: events whose content was destroyed, with a tombstone.
    pub vernietigd: u64,
    /// Streams.
    pub stromen: u64,
    /// Read lines.
    pub leesregels: u64,
    /// Checkpoints.
    pub controlepunten: u64,
    /// Rows of read models.
    pub rijen: u64,
}
