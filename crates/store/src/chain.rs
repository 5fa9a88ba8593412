//! What ties rows together: the chain of each stream, the chains of read lines and tombstones, and the seal of the pen.
//!
//! Event hashes are plain SHA-256, so that an outsider can follow them. Read lines, tombstones and the pen are hashed with keys
//! from the root key, so that who has only the database cannot write one that fits.

use hmac::{Hmac, Mac};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::frame::Fields;
use crate::merkle::{Frontier, Hash};
use crate::reading::ReadLine;
use crate::vault::{EventPlace, Vault};

/// What comes before the first.
pub(crate) const NOTHING: Hash = [0; 32];

/// Microseconds since 1970: what is stored and hashed.
pub(crate) fn micros(moment: Timestamp) -> i64 {
    moment.as_microsecond()
}

/// The hash of an event: over every column but the hash itself.
pub(crate) fn event_hash(place: &EventPlace<'_>, sealed: &[u8]) -> Hash {
    place.add_to(Sha256::new().field(b"naast/gebeurtenis/v1")).field(sealed).finalize().into()
}

/// A read line as the columns it is stored in.
#[derive(Debug, Clone)]
pub(crate) struct LineColumns {
    pub(crate) id: Vec<u8>,
    pub(crate) moment: i64,
    pub(crate) kijker: Vec<u8>,
    pub(crate) functie: Vec<u8>,
    pub(crate) organisatie: Vec<u8>,
    pub(crate) dossier_id: Vec<u8>,
    pub(crate) onderdeel: Vec<u8>,
    pub(crate) doel: Vec<u8>,
    pub(crate) personen: Vec<u8>,
    pub(crate) beleid: Vec<u8>,
    pub(crate) noodtoegang: bool,
    pub(crate) niet_tonen: bool,
}

impl From<&ReadLine> for LineColumns {
    fn from(line: &ReadLine) -> Self {
        Self {
            id: line.id.as_bytes().to_vec(),
            moment: micros(line.moment),
            kijker: line.kijker.as_bytes().to_vec(),
            functie: line.functie.clone().into_bytes(),
            organisatie: line.organisatie.clone().into_bytes(),
            dossier_id: line.dossier_id.as_bytes().to_vec(),
            onderdeel: line.onderdeel.clone().into_bytes(),
            doel: line.doel.clone().into_bytes(),
            personen: join_persons(&line.personen),
            beleid: join_policies(&line.beleid).into_bytes(),
            noodtoegang: line.noodtoegang,
            niet_tonen: line.niet_tonen,
        }
    }
}

/// Persons as they are stored: their ids one after the other.
pub(crate) fn join_persons(persons: &[Uuid]) -> Vec<u8> {
    persons.iter().flat_map(|person| *person.as_bytes()).collect()
}

/// Reads persons back.
pub(crate) fn split_persons(bytes: &[u8]) -> Vec<Uuid> {
    bytes.as_chunks::<16>().0.iter().map(|id| Uuid::from_bytes(*id)).collect()
}

/// Policy ids as they are stored: one on a line.
pub(crate) fn join_policies(policies: &[String]) -> String {
    policies.join("\n")
}

/// Reads policy ids back.
pub(crate) fn split_policies(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

/// The keyed hash of a read line.
pub(crate) fn line_hash(vault: &Vault, number: i64, line: &LineColumns, previous: &[u8]) -> Hash {
    vault
        .line_mac()
        .number(number)
        .field(&line.id)
        .number(line.moment)
        .field(&line.kijker)
        .field(&line.functie)
        .field(&line.organisatie)
        .field(&line.dossier_id)
        .field(&line.onderdeel)
        .field(&line.doel)
        .field(&line.personen)
        .field(&line.beleid)
        .field(&[u8::from(line.noodtoegang), u8::from(line.niet_tonen)])
        .field(previous)
        .finalize()
        .into_bytes()
        .into()
}

/// The id of a list: a keyed hash of its dossiers, each as the columns it is stored in, in the order of their ids.
pub(crate) fn list_id<'d>(
    vault: &Vault,
    dossiers: impl IntoIterator<Item = (&'d [u8], &'d [u8], &'d [u8])>,
) -> Uuid {
    let mac = dossiers.into_iter().fold(vault.list_mac(), |mac, (dossier, personen, beleid)| {
        mac.field(dossier).field(personen).field(beleid)
    });
    let hash = mac.finalize().into_bytes();
    let mut id = [0; 16];
    id.copy_from_slice(&hash[..16]);
    uuid::Builder::from_custom_bytes(id).into_uuid()
}

/// A tombstone as the columns it is stored in.
#[derive(Debug, Clone)]
pub(crate) struct TombstoneColumns {
    pub(crate) number: i64,
    pub(crate) stream_kind: Vec<u8>,
    pub(crate) stream_id: Vec<u8>,
    /// Absent: the whole stream.
    pub(crate) version: Option<i64>,
    pub(crate) ground: Vec<u8>,
    pub(crate) moment: i64,
}

/// The keyed hash of a tombstone.
pub(crate) fn tombstone_hash(vault: &Vault, stone: &TombstoneColumns, previous: &[u8]) -> Hash {
    vault
        .tombstone_mac()
        .number(stone.number)
        .field(&stone.stream_kind)
        .field(&stone.stream_id)
        .optional(stone.version.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice))
        .field(&stone.ground)
        .number(stone.moment)
        .field(previous)
        .finalize()
        .into_bytes()
        .into()
}

/// Where the next line of everything comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pen {
    pub(crate) tree: Frontier,
    pub(crate) lines: u64,
    pub(crate) line_hash: Hash,
    pub(crate) tombstones: u64,
    pub(crate) tombstone_hash: Hash,
    pub(crate) checkpoints: u64,
    pub(crate) checkpoint_position: u64,
    pub(crate) checkpoint_lines: u64,
    pub(crate) checkpoint_moment: Option<Timestamp>,
}

impl Default for Pen {
    fn default() -> Self {
        Self {
            tree: Frontier::default(),
            lines: 0,
            line_hash: NOTHING,
            tombstones: 0,
            tombstone_hash: NOTHING,
            checkpoints: 0,
            checkpoint_position: 0,
            checkpoint_lines: 0,
            checkpoint_moment: None,
        }
    }
}

impl Pen {
    /// The global position of the last event.
    pub(crate) fn position(&self) -> u64 {
        self.tree.size()
    }

    fn mac(&self, vault: &Vault) -> Hmac<Sha256> {
        let number = |n: u64| n.cast_signed();
        vault
            .pen_mac()
            .number(number(self.tree.size()))
            .field(&self.tree.to_bytes())
            .number(number(self.lines))
            .field(&self.line_hash)
            .number(number(self.tombstones))
            .field(&self.tombstone_hash)
            .number(number(self.checkpoints))
            .number(number(self.checkpoint_position))
            .number(number(self.checkpoint_lines))
            .optional(
                self.checkpoint_moment
                    .map(|moment| micros(moment).to_be_bytes())
                    .as_ref()
                    .map(<[u8; 8]>::as_slice),
            )
    }

    /// What who has no root key cannot make.
    pub(crate) fn seal(&self, vault: &Vault) -> Vec<u8> {
        self.mac(vault).finalize().into_bytes().to_vec()
    }

    /// Whether the seal is right.
    pub(crate) fn is_sealed_by(&self, vault: &Vault, seal: &[u8]) -> bool {
        self.mac(vault).verify_slice(seal).is_ok()
    }
}
