//! What a planned group writes.

use jiff::civil::Date;
use uuid::Uuid;

use crate::chain::{LineColumns, Pen};
use crate::checkpoint::Checkpoint;
use crate::event::StreamId;
use crate::merkle::Hash;
use crate::prepare::BlindSearch;
use crate::reading::{ListedDossier, ReadLine};
use crate::rows::{BetrokkenRij, DossierRij, Scope, TaakRij};
use crate::vault::Token;

/// Everything a group writes. Keys of different tables never depend on each other, so the order of tables is free, except that
/// within the read models scopes are emptied before rows are written.
#[derive(Debug, Default)]
pub(crate) struct Writes<'c> {
    pub(crate) new_heads: Vec<HeadWrite>,
    pub(crate) heads: Vec<HeadWrite>,
    pub(crate) events: Vec<EventWrite<'c>>,
    pub(crate) lines: Vec<LineWrite<'c>>,
    /// Id of the list, and a dossier on it.
    pub(crate) listed: Vec<(Uuid, &'c ListedDossier)>,
    pub(crate) rows: RowWrites<'c>,
    /// Positions of events whose key goes.
    pub(crate) forgotten_keys: Vec<i64>,
    pub(crate) tombstones: Vec<TombstoneWrite<'c>>,
    pub(crate) checkpoints: Vec<(i64, Checkpoint)>,
    /// The pen and its seal; absent when it did not move.
    pub(crate) pen: Option<(Pen, Vec<u8>)>,
}

/// A row of `stroom`.
#[derive(Debug)]
pub(crate) struct HeadWrite {
    pub(crate) stream: StreamId,
    pub(crate) version: i64,
    pub(crate) hash: Hash,
    pub(crate) wrapped_key: Option<Vec<u8>>,
}

/// A row of `gebeurtenis`, and its row of `sleutel`.
#[derive(Debug)]
pub(crate) struct EventWrite<'c> {
    pub(crate) position: i64,
    pub(crate) stream: StreamId,
    pub(crate) version: i64,
    pub(crate) kind: &'c str,
    pub(crate) schema: i64,
    pub(crate) command: Uuid,
    pub(crate) sealed: Vec<u8>,
    pub(crate) recorded_at: i64,
    pub(crate) previous: Hash,
    pub(crate) hash: Hash,
    pub(crate) wrapped_key: Vec<u8>,
}

/// A row of `leesregel`.
#[derive(Debug)]
pub(crate) struct LineWrite<'c> {
    pub(crate) number: i64,
    pub(crate) line: &'c ReadLine,
    pub(crate) columns: LineColumns,
    pub(crate) hash: Hash,
}

/// A row of `grafsteen`.
#[derive(Debug)]
pub(crate) struct TombstoneWrite<'c> {
    pub(crate) number: i64,
    pub(crate) stream: StreamId,
    pub(crate) version: Option<i64>,
    pub(crate) ground: &'c str,
    pub(crate) moment: i64,
    pub(crate) hash: Hash,
}

/// What happens to the read models: each key at most once.
#[derive(Debug, Default)]
pub(crate) struct RowWrites<'c> {
    /// Emptied first.
    pub(crate) scopes: Vec<Scope>,
    /// Only the version of a dossier row changes, if there is one.
    pub(crate) bumps: Vec<(Uuid, i64)>,
    /// Row, version and sealed label.
    pub(crate) dossiers: Vec<(&'c DossierRij, i64, Vec<u8>)>,
    pub(crate) betrokken: Vec<&'c BetrokkenRij>,
    /// Row and sealed label.
    pub(crate) taken: Vec<(&'c TaakRij, Vec<u8>)>,
    pub(crate) zoek: Vec<&'c BlindSearch>,
    pub(crate) bezetting: Vec<(Token, Uuid)>,
    pub(crate) dossiers_gone: Vec<Uuid>,
    pub(crate) betrokken_gone: Vec<(Uuid, Uuid, &'c str, Date)>,
    pub(crate) taken_gone: Vec<(Uuid, Uuid)>,
    pub(crate) zoek_gone: Vec<&'c BlindSearch>,
    pub(crate) bezetting_gone: Vec<Token>,
}
