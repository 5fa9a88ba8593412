//! Destruction: keys go, a tombstone without content stays (INV-30).

use jiff::Timestamp;

use crate::event::StreamId;
use crate::rows::RowChange;

/// What is to be destroyed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Extent {
    /// These versions of the stream.
    Versions(Vec<u64>),
    /// Everything in the stream, and its rows in the read models.
    Everything,
}

/// The order to destroy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destroy {
    /// In which stream.
    pub stream: StreamId,
    /// How much of it.
    pub extent: Extent,
    /// The ground, such as an article of law or a retention rule; never content.
    pub ground: String,
    /// When.
    pub moment: Timestamp,
    /// Read models that must change with it, such as a label with a name in it.
    pub rows: Vec<RowChange>,
}

/// What was destroyed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Destroyed {
    /// How many tombstones were placed; what was destroyed before gets no second one.
    pub tombstones: u64,
}
