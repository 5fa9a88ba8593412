//! Streams, the events to append to them, and the events that were stored.

use core::fmt;
use core::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

use crate::rows::RowChange;

/// What a stream is about. The code is what stands in the database and in the hash chain: it never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StreamKind {
    /// One netwerkdossier of one household.
    Dossier,
    /// A melding that has no dossier yet.
    Melding,
    /// A series of MDO meetings.
    Overleg,
    /// A pilot of the Toekomstscenario.
    Pilot,
    /// A building block.
    Bouwsteen,
    /// A selection round.
    Selectie,
    /// An organisation.
    Organisatie,
    /// A region.
    Regio,
    /// A local account of a professional.
    Account,
    /// A local account of a member of a family. Apart, because there are a hundred times as many.
    Gezinsaccount,
    /// A file that a member of the family brought in: bytes, not events to fold.
    Bijlage,
    /// The system itself.
    Systeem,
}

impl StreamKind {
    /// Every kind, in the order of this file.
    pub const ALL: [Self; 12] = [
        Self::Dossier,
        Self::Melding,
        Self::Overleg,
        Self::Pilot,
        Self::Bouwsteen,
        Self::Selectie,
        Self::Organisatie,
        Self::Regio,
        Self::Account,
        Self::Gezinsaccount,
        Self::Bijlage,
        Self::Systeem,
    ];

    /// The code that is stored.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Dossier => "dossier",
            Self::Melding => "melding",
            Self::Overleg => "overleg",
            Self::Pilot => "pilot",
            Self::Bouwsteen => "bouwsteen",
            Self::Selectie => "selectie",
            Self::Organisatie => "organisatie",
            Self::Regio => "regio",
            Self::Account => "account",
            Self::Gezinsaccount => "gezinsaccount",
            Self::Bijlage => "bijlage",
            Self::Systeem => "systeem",
        }
    }
}

impl fmt::Display for StreamKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A stream kind that this version of Naast does not know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("Dit soort stroom is onbekend: {0:?}.")]
pub struct UnknownStreamKind(pub String);

impl FromStr for StreamKind {
    type Err = UnknownStreamKind;

    fn from_str(code: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.code() == code)
            .ok_or_else(|| UnknownStreamKind(code.to_owned()))
    }
}

/// Names one stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StreamId {
    /// What it is about.
    pub kind: StreamKind,
    /// Which one.
    pub id: Uuid,
}

impl StreamId {
    /// Names the stream `id` of `kind`.
    pub const fn new(kind: StreamKind, id: Uuid) -> Self {
        Self { kind, id }
    }

    /// Names the stream of a dossier.
    pub const fn dossier(id: Uuid) -> Self {
        Self::new(StreamKind::Dossier, id)
    }
}

impl fmt::Display for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind, self.id)
    }
}

/// An event that is to be stored. The payload is canonical JSON; to the store it is only bytes, and it is sealed before it is written.
#[derive(Clone, PartialEq, Eq)]
pub struct NewEvent {
    /// The name of the event, such as `DossierGeopend`. Stored in the clear: no content in here.
    pub kind: String,
    /// The version of the payload's form.
    pub schema: u16,
    /// What happened: sealed under a key of its own.
    pub payload: Vec<u8>,
}

impl fmt::Debug for NewEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NewEvent")
            .field("kind", &self.kind)
            .field("schema", &self.schema)
            .field("payload", &format_args!("<{} bytes>", self.payload.len()))
            .finish()
    }
}

/// One command's worth of writing: all of it or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Append {
    /// The id of the command. The same id a second time has no second effect ([`Appended::Repeated`]).
    pub command: Uuid,
    /// The stream that grows.
    pub stream: StreamId,
    /// The version the writer saw; 0 for a stream that does not exist yet.
    pub expected: u64,
    /// What happened. May be empty when only read models change; such a command is not remembered (its rows may be put twice without harm).
    pub events: Vec<NewEvent>,
    /// The read models that follow from it, changed in the same transaction.
    pub rows: Vec<RowChange>,
    /// When it is recorded. Kept to the microsecond.
    pub moment: Timestamp,
}

/// How an [`Append`] ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Appended {
    /// Written and durable.
    Written {
        /// The stream's version now.
        version: u64,
        /// The global position of the last event.
        position: u64,
    },
    /// This command id was written before: nothing happened now.
    Repeated {
        /// The version the stream got when the command was written.
        version: u64,
    },
    /// Somebody else wrote first: nothing happened.
    Conflict {
        /// The version the stream really has.
        actual: u64,
    },
    /// A unique reservation is held by another dossier (INV-1): nothing happened.
    Occupied {
        /// The dossier that holds it.
        dossier: Uuid,
    },
}

/// An event as it was stored, unsealed.
#[derive(Clone, PartialEq, Eq)]
pub struct StoredEvent {
    /// The stream it belongs to.
    pub stream: StreamId,
    /// Its number in the stream, from 1.
    pub version: u64,
    /// Its number in the whole store, from 1, without gaps.
    pub position: u64,
    /// The name of the event.
    pub kind: String,
    /// The version of the payload's form.
    pub schema: u16,
    /// The command that wrote it.
    pub command: Uuid,
    /// When it was recorded.
    pub recorded_at: Timestamp,
    /// What happened; `None` when it was destroyed (INV-30).
    pub payload: Option<Vec<u8>>,
    /// Its hash in the chain.
    pub hash: [u8; 32],
}

impl fmt::Debug for StoredEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoredEvent")
            .field("stream", &format_args!("{}", self.stream))
            .field("version", &self.version)
            .field("position", &self.position)
            .field("kind", &self.kind)
            .field("schema", &self.schema)
            .field("payload", &self.payload.as_ref().map(Vec::len))
            .finish_non_exhaustive()
    }
}

/// A stream and how far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamHead {
    /// The stream.
    pub stream: StreamId,
    /// Its version.
    pub version: u64,
    /// Whether its key was destroyed, and with it everything in it.
    pub destroyed: bool,
}
