//! Questions to the read models, and their answers.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::rows::{DossierRij, TaakRij};

/// One line of a professional's caseload. Nothing in it is sealed: what a household is called, is for who may look into the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseloadLine {
    /// The dossier.
    pub dossier_id: Uuid,
    /// The role the professional has there.
    pub rol: String,
    /// Since when.
    pub van: Date,
    /// The version of its stream.
    pub versie: u64,
    /// The status of §9.6.1.
    pub status: String,
    /// Whether minors live here.
    pub heeft_minderjarigen: bool,
    /// When it last changed.
    pub gewijzigd_op: Timestamp,
}

/// A task with the dossier it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskLine {
    /// The task.
    pub taak: TaakRij,
    /// The dossier.
    pub dossier: DossierRij,
}

/// Where a list goes on: the last dossier that was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DossierCursor {
    /// When it was opened.
    pub geopend_op: Timestamp,
    /// Its id.
    pub dossier_id: Uuid,
}

/// Which dossiers to list, last opened first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DossierFilter {
    /// Only of this region.
    pub regio: Option<String>,
    /// Only with this status.
    pub status: Option<String>,
    /// Go on after this one.
    pub after: Option<DossierCursor>,
    /// At most so many; 0 means 100.
    pub limit: u32,
}

/// How many dossiers a region has in a status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierCount {
    /// The region.
    pub regio: String,
    /// The status.
    pub status: String,
    /// The count.
    pub aantal: u64,
}

/// A text to search for.
#[derive(Clone, PartialEq, Eq)]
pub struct Term {
    /// What kind of text.
    pub soort: String,
    /// The normalised text.
    pub tekst: String,
}

impl core::fmt::Debug for Term {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Term").field("soort", &self.soort).finish_non_exhaustive()
    }
}

/// Somebody who was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The dossier.
    pub dossier_id: Uuid,
    /// The person.
    pub persoon_id: Uuid,
    /// How many of the texts led here.
    pub treffers: u32,
    /// How telling those are together: a citizen service number says more than a year of birth that thousands share. Counts
    /// within one search only.
    pub gewicht: u32,
    /// Whether the household is sealed: then only who already stands beside it may be told.
    pub verzegeld: bool,
}

/// The counts of `naast status`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// Dossiers.
    pub dossiers: u64,
    /// Events.
    pub gebeurtenissen: u64,
    /// Persons that can be found in a dossier.
    pub personen: u64,
    /// Tasks with a last day.
    pub open_termijnen: u64,
    /// Read lines.
    pub leesregels: u64,
    /// The last checkpoint.
    pub laatste_controlepunt: Option<CheckpointSummary>,
}

/// What grows with every write: one row by its key, for who asks every few seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pulse {
    /// Events.
    pub gebeurtenissen: u64,
    /// Read lines.
    pub leesregels: u64,
    /// The last checkpoint.
    pub laatste_controlepunt: Option<CheckpointSummary>,
}

/// A checkpoint in short.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckpointSummary {
    /// How many events it commits to.
    pub grootte: u64,
    /// How many read lines it commits to.
    pub leesregels: u64,
    /// When it was signed.
    pub moment: Timestamp,
}

/// Which tasks to list by their last day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DueFilter {
    /// The last day that is still shown.
    pub until: Date,
    /// Go on after this task (its last day, dossier and id).
    pub after: Option<(Date, Uuid, Uuid)>,
    /// At most so many; 0 means 100.
    pub limit: u32,
}

/// How far the store is: as long as this stays the same, no event came and none was destroyed.
///
/// What was read after this was asked, may be kept under it. Read models that are put right ([`crate::Store::replace_rows`])
/// do not change it: those must be thrown away by who does that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tide {
    /// Position of the last event.
    pub position: u64,
    /// How many times something was destroyed.
    pub destructions: u64,
}
