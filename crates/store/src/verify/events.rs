//! The chain of each stream, the seal of each event, the key table, and the Merkle tree under the checkpoints.

use std::collections::HashMap;

use uuid::Uuid;

use crate::chain::{self, NOTHING, Pen};
use crate::check::Progress;
use crate::event::{StreamId, StreamKind};
use crate::merkle::{Frontier, Hash};
use crate::record::{Record, Unreadable, Value};
use crate::sql::read;
use crate::vault::{EventPlace, StreamKey, Unopened};
use crate::verify::logs::{Checkpoints, Tombstones};
use crate::verify::{Checked, Inspection, PAGE, broken};

/// Where each stream was when the last event was looked at.
pub(super) type Streams = HashMap<StreamId, (i64, Hash)>;

/// An event row as it stands there, whatever it holds.
struct RawEvent {
    position: i64,
    stream_kind: Vec<u8>,
    stream_id: Vec<u8>,
    version: i64,
    kind: Vec<u8>,
    schema: i64,
    command: Vec<u8>,
    sealed: Vec<u8>,
    recorded_at: i64,
    previous: Vec<u8>,
    hash: Vec<u8>,
    wrapped_key: Option<Vec<u8>>,
    stream_key: Option<Vec<u8>>,
}

impl RawEvent {
    fn read(row: &dyn Record) -> Result<Self, Unreadable> {
        Ok(Self {
            position: row.number(0)?,
            stream_kind: row.bytes(1)?,
            stream_id: row.bytes(2)?,
            version: row.number(3)?,
            kind: row.bytes(4)?,
            schema: row.number(5)?,
            command: row.bytes(6)?,
            sealed: row.bytes(7)?,
            recorded_at: row.number(8)?,
            previous: row.bytes(9)?,
            hash: row.bytes(10)?,
            wrapped_key: row.optional_bytes(11)?,
            stream_key: row.optional_bytes(12)?,
        })
    }

    fn stream(&self) -> Option<StreamId> {
        stream_of(&self.stream_kind, &self.stream_id)
    }

    fn place(&self) -> EventPlace<'_> {
        EventPlace {
            stream_kind: &self.stream_kind,
            stream_id: &self.stream_id,
            version: self.version,
            position: self.position,
            kind: &self.kind,
            schema: self.schema,
            command: &self.command,
            recorded_at: self.recorded_at,
            previous: &self.previous,
        }
    }
}

pub(super) fn stream_of(kind: &[u8], id: &[u8]) -> Option<StreamId> {
    let kind: StreamKind = std::str::from_utf8(kind).ok()?.parse().ok()?;
    Some(StreamId::new(kind, Uuid::from_slice(id).ok()?))
}

impl<P: FnMut(Progress)> Inspection<'_, P> {
    /// Walks through all events in the order they were written.
    pub(super) async fn events(
        &mut self,
        pen: &Pen,
        tombstones: &Tombstones,
        checkpoints: &Checkpoints,
    ) -> Checked<Streams> {
        let mut walk = Walk { streams: Streams::new(), tree: Frontier::default(), open_key: None };
        let mut with_key = 0;
        checkpoints.check_root(&walk.tree)?;
        loop {
            self.tell("gebeurtenissen", walk.tree.size(), pen.position());
            let after = walk.tree.size();
            let page = self
                .page("gebeurtenis", read::FEED, &[Value::from(after), PAGE.into()], RawEvent::read)
                .await?;
            for event in &page {
                let next = (walk.tree.size() + 1).cast_signed();
                if event.position != next {
                    return self.name_missing(next, &walk.streams).await;
                }
                walk.step(event)?;
                self.unseal(event, tombstones, &mut walk.open_key)?;
                with_key += u64::from(event.wrapped_key.is_some());
                self.report.vernietigd += u64::from(event.wrapped_key.is_none());
                checkpoints.check_root(&walk.tree)?;
            }
            if page.is_empty() {
                break;
            }
        }
        if walk.tree.size() < pen.position() {
            return self.name_missing((walk.tree.size() + 1).cast_signed(), &walk.streams).await;
        }
        if walk.tree != pen.tree {
            return broken(
                "pen",
                None,
                None,
                "de boom hoort niet bij de gebeurtenissen; er staan er meer dan geschreven zijn.",
            );
        }
        self.check_counts(pen, with_key).await?;
        self.report.gebeurtenissen = walk.tree.size();
        self.report.stromen = walk.streams.len() as u64;
        Ok(walk.streams)
    }

    /// Whether no rows stand where nobody looks, such as before the first position.
    async fn check_counts(&self, pen: &Pen, with_key: u64) -> Checked<()> {
        let counted = self
            .page("gebeurtenis", read::LOG_COUNTS, &[], |row| {
                (0..5).map(|at| row.count(at)).collect::<Result<Vec<_>, _>>()
            })
            .await?
            .concat();
        let expected = [
            ("gebeurtenis", pen.position()),
            ("sleutel", with_key),
            ("leesregel", pen.lines),
            ("grafsteen", pen.tombstones),
            ("controlepunt", pen.checkpoints),
        ];
        for ((table, expected), counted) in expected.into_iter().zip(counted) {
            if counted > expected {
                return broken(
                    table,
                    None,
                    None,
                    format!("er staan {counted} regels; er horen er {expected} te staan."),
                );
            }
        }
        Ok(())
    }

    /// An event is missing: looks on to find in which stream.
    async fn name_missing<T>(&self, position: i64, streams: &Streams) -> Checked<T> {
        let gone = "een gebeurtenis ontbreekt";
        let mut after = position;
        let mut seen = streams.clone();
        loop {
            let rest = [Value::from(after), PAGE.into()];
            let page = self.page("gebeurtenis", read::FEED, &rest, RawEvent::read).await?;
            for event in &page {
                let Some(stream) = event.stream() else { break };
                let (version, _) = seen.entry(stream).or_insert((0, NOTHING));
                if event.version != *version + 1 {
                    let reason = format!("{gone} (positie {position}).");
                    return broken("gebeurtenis", Some(stream), Some(*version + 1), reason);
                }
                *version = event.version;
            }
            match page.last() {
                Some(last) => after = last.position,
                None => break,
            }
        }
        // No later event of the same stream: then its head knows.
        for (stream, version, ..) in self.all_heads().await? {
            let found = stream.and_then(|stream| seen.get(&stream)).map_or(0, |(version, _)| *version);
            if version > found {
                return broken(
                    "gebeurtenis",
                    stream,
                    Some(found + 1),
                    format!("{gone} (positie {position})."),
                );
            }
        }
        broken("gebeurtenis", None, None, format!("{gone} (positie {position})."))
    }

    /// Opens the seal of an event, or finds the tombstone that says why it cannot be opened.
    fn unseal(
        &self,
        event: &RawEvent,
        tombstones: &Tombstones,
        open_key: &mut Option<(StreamId, StreamKey)>,
    ) -> Checked<()> {
        let (stream, version) = (event.stream(), Some(event.version));
        let Some(id) = stream else {
            return broken("gebeurtenis", None, version, "het soort stroom is onbekend.");
        };
        let buried = tombstones.covers(id, event.version);
        let (wrapped, stream_key) = match (&event.wrapped_key, &event.stream_key) {
            (None, _) if buried => return Ok(()),
            (None, _) => {
                return broken("sleutel", stream, version, "de sleutel ontbreekt, zonder grafsteen.");
            }
            (Some(_), _) if buried => {
                return broken("sleutel", stream, version, "er staat een sleutel bij een grafsteen.");
            }
            (Some(_), None) => {
                return broken(
                    "stroom",
                    stream,
                    version,
                    "de sleutel van de stroom ontbreekt, zonder grafsteen.",
                );
            }
            (Some(wrapped), Some(stream_key)) => (wrapped, stream_key),
        };
        // Events of one stream often stand together.
        if open_key.as_ref().is_none_or(|(of, _)| *of != id) {
            let key = self.context.vault.open_stream_key(&event.stream_kind, &event.stream_id, stream_key);
            let Ok(key) = key else {
                return broken("stroom", stream, None, "de sleutel van de stroom is niet te openen.");
            };
            *open_key = Some((id, key));
        }
        let Some((_, key)) = open_key else { return Ok(()) };
        match key.open_event(&event.place(), &event.sealed, wrapped) {
            Ok(_) => Ok(()),
            Err(Unopened::Key) => broken("sleutel", stream, version, "de sleutel is niet te openen."),
            Err(Unopened::Content) => broken("gebeurtenis", stream, version, "de inhoud is niet te openen."),
        }
    }
}

struct Walk {
    streams: Streams,
    tree: Frontier,
    open_key: Option<(StreamId, StreamKey)>,
}

impl Walk {
    /// Checks that an event follows on the one before it in its stream.
    fn step(&mut self, event: &RawEvent) -> Checked<()> {
        let (stream, version) = (event.stream(), Some(event.version));
        let computed = chain::event_hash(&event.place(), &event.sealed);
        if event.hash != computed {
            return broken("gebeurtenis", stream, version, "de hash klopt niet met de regel.");
        }
        let Some(id) = stream else {
            return broken("gebeurtenis", None, version, "het soort stroom is onbekend.");
        };
        let (last, previous) = self.streams.entry(id).or_insert((0, NOTHING));
        if event.version != *last + 1 {
            return broken(
                "gebeurtenis",
                stream,
                version,
                format!("hier hoort versie {} te staan.", *last + 1),
            );
        }
        if event.previous != *previous {
            return broken(
                "gebeurtenis",
                stream,
                version,
                "de keten sluit niet aan op de vorige gebeurtenis.",
            );
        }
        (*last, *previous) = (event.version, computed);
        self.tree.push(&computed);
        Ok(())
    }
}
