//! Decides in memory what a group of commands does, so that a database only has to load a few rows and write a few rows.
//!
//! A group is planned by whoever holds the pen: nobody else writes between loading and writing. Commands are decided one after
//! the other, each seeing what the ones before it did; a refused command leaves no trace.

mod needs;
mod rows;
mod writes;

use std::collections::{HashMap, HashSet};
use std::time::Duration;

use jiff::Timestamp;
use uuid::Uuid;

use crate::Replaced;
use crate::chain::{self, LineColumns, Pen, TombstoneColumns};
use crate::checkpoint::{Checkpoint, Notary, Statement};
use crate::destroy::{Destroyed, Extent};
use crate::error::StoreError;
use crate::event::{Appended, StreamId, StreamKind};
use crate::merkle::Hash;
use crate::prepare::{Change, PreparedAppend, PreparedDestroy, PreparedReplace, Put, scopes_of};
use crate::reading::{ReadLine, ReadingList};
use crate::vault::{EventPlace, StreamKey, Vault};

pub(crate) use needs::{Known, Needs, StoredHead};
use rows::RowPlan;
pub(crate) use writes::{EventWrite, HeadWrite, LineWrite, RowWrites, TombstoneWrite, Writes};

/// What can be asked of the writer.
#[derive(Debug)]
pub(crate) enum Command {
    Append(PreparedAppend),
    Replace(PreparedReplace),
    Destroy(PreparedDestroy),
    /// The list is given when the line is about one: it may have to be written with it.
    Read(ReadLine, Option<ReadingList>),
    Checkpoint(Timestamp, When),
}

/// When a checkpoint is signed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum When {
    Always,
    Changed,
    Due { every: u64, after: Duration },
}

/// What the writer answers.
#[derive(Debug)]
pub(crate) enum Answer {
    Appended(Appended),
    Replaced(Replaced),
    Destroyed(Destroyed),
    Read,
    Checkpoint(Option<Checkpoint>),
}

/// A stream while a group is planned.
struct Head {
    version: u64,
    hash: Hash,
    wrapped_key: Option<Vec<u8>>,
    key: Option<StreamKey>,
    is_new: bool,
    is_changed: bool,
}

/// Plans a group: one answer for each command, and what to write.
pub(crate) fn plan<'c>(
    vault: &Vault,
    origin: &str,
    known: Known,
    commands: impl IntoIterator<Item = &'c Command>,
) -> Result<(Vec<Result<Answer, StoreError>>, Writes<'c>), StoreError> {
    let mut planner = Planner {
        vault,
        origin,
        heads: known
            .heads
            .into_iter()
            .map(|(stream, head)| {
                let StoredHead { version, hash, wrapped_key } = head;
                (stream, Head { version, hash, wrapped_key, key: None, is_new: false, is_changed: false })
            })
            .collect(),
        pen: known.pen,
        pen_moved: false,
        commands: known.commands,
        keyed: known.keyed,
        lines: known.lines,
        lists: known.lists,
        rows: RowPlan::new(known.holders),
        writes: Writes::default(),
    };
    let answers = commands.into_iter().map(|command| planner.decide(command)).collect();
    Ok((answers, planner.finish()?))
}

struct Planner<'c, 'v> {
    vault: &'v Vault,
    origin: &'v str,
    heads: HashMap<StreamId, Head>,
    pen: Pen,
    pen_moved: bool,
    commands: HashMap<Uuid, (StreamId, u64)>,
    keyed: HashMap<StreamId, Vec<(u64, i64)>>,
    lines: HashSet<Uuid>,
    lists: HashSet<Uuid>,
    rows: RowPlan<'c>,
    writes: Writes<'c>,
}

impl<'c> Planner<'c, '_> {
    fn decide(&mut self, command: &'c Command) -> Result<Answer, StoreError> {
        match command {
            Command::Append(append) => self.append(append).map(Answer::Appended),
            Command::Replace(replace) => self.replace(replace).map(Answer::Replaced),
            Command::Destroy(destroy) => self.destroy(destroy).map(Answer::Destroyed),
            Command::Read(line, list) => {
                self.read(line, list.as_ref());
                Ok(Answer::Read)
            }
            Command::Checkpoint(moment, when) => Ok(Answer::Checkpoint(self.checkpoint_when(*moment, *when))),
        }
    }

    fn version(&self, stream: StreamId) -> u64 {
        self.heads.get(&stream).map_or(0, |head| head.version)
    }

    fn is_destroyed(&self, stream: StreamId) -> bool {
        self.heads.get(&stream).is_some_and(|head| head.wrapped_key.is_none())
    }

    fn append(&mut self, append: &'c PreparedAppend) -> Result<Appended, StoreError> {
        let stream = append.stream;
        if let Some((written_to, version)) = self.commands.get(&append.command) {
            return if *written_to == stream {
                Ok(Appended::Repeated { version: *version })
            } else {
                Err(StoreError::OpdrachtHergebruikt { command: append.command, stream: *written_to })
            };
        }
        if self.is_destroyed(stream) {
            return Err(StoreError::Vernietigd { stream });
        }
        let actual = self.version(stream);
        if actual != append.expected {
            return Ok(Appended::Conflict { actual });
        }
        if let Some(dossier) = self.rows.occupied(&append.changes) {
            return Ok(Appended::Occupied { dossier });
        }
        let version = actual + append.events.len() as u64;
        self.check_rows(&append.changes, stream, version)?;

        // From here on nothing is refused.
        if !append.events.is_empty() {
            self.write_events(append)?;
            self.commands.insert(append.command, (stream, version));
            if stream.kind == StreamKind::Dossier {
                self.rows.bump(stream.id, version);
            }
        }
        self.rows.apply(&append.changes);
        Ok(Appended::Written { version, position: self.pen.position() })
    }

    /// Whether the rows can be right, given the version that `stream` will have.
    fn check_rows(&self, changes: &[Change], stream: StreamId, version: u64) -> Result<(), StoreError> {
        for change in changes {
            let (table, dossier, claimed) = match change {
                Change::Put(Put::Dossier(row)) => ("dossier", row.dossier_id, Some(row.versie)),
                Change::Put(Put::Taak(row)) => ("taak", row.dossier_id, None),
                _ => continue,
            };
            let owner = StreamId::dossier(dossier);
            let actual = if owner == stream { version } else { self.version(owner) };
            if actual == 0 || self.is_destroyed(owner) {
                return Err(StoreError::OngeldigeRij { table, reason: format!("{owner} is er niet.") });
            }
            if let Some(claimed) = claimed.filter(|claimed| *claimed != actual) {
                let reason =
                    format!("zij gaat over versie {claimed}, maar {owner} heeft dan versie {actual}.");
                return Err(StoreError::OngeldigeRij { table, reason });
            }
        }
        Ok(())
    }

    fn write_events(&mut self, append: &'c PreparedAppend) -> Result<(), StoreError> {
        let stream = append.stream;
        let head = match self.heads.entry(stream) {
            std::collections::hash_map::Entry::Occupied(entry) => entry.into_mut(),
            std::collections::hash_map::Entry::Vacant(entry) => {
                let (key, wrapped) = self.vault.new_stream_key(stream)?;
                entry.insert(Head {
                    version: 0,
                    hash: chain::NOTHING,
                    wrapped_key: Some(wrapped),
                    key: Some(key),
                    is_new: true,
                    is_changed: false,
                })
            }
        };
        unlock(self.vault, stream, head)?;
        // All are sealed before the first one counts: a refusal halfway must leave no trace.
        let mut sealed = Vec::with_capacity(append.events.len());
        let (mut version, mut previous, mut tree) = (head.version, head.hash, self.pen.tree.clone());
        for event in &append.events {
            version += 1;
            let position = (tree.size() + 1).cast_signed();
            let place = EventPlace {
                stream_kind: stream.kind.code().as_bytes(),
                stream_id: stream.id.as_bytes(),
                version: version.cast_signed(),
                position,
                kind: event.kind.as_bytes(),
                schema: i64::from(event.schema),
                command: append.command.as_bytes(),
                recorded_at: append.recorded_at,
                previous: &previous,
            };
            let key = head.key.as_ref().ok_or(StoreError::Vernietigd { stream })?;
            let (content, wrapped_key) = key.seal_event(&place, &event.payload)?;
            let hash = chain::event_hash(&place, &content);
            tree.push(&hash);
            sealed.push(EventWrite {
                position,
                stream,
                version: version.cast_signed(),
                kind: &event.kind,
                schema: i64::from(event.schema),
                command: append.command,
                sealed: content,
                recorded_at: append.recorded_at,
                previous,
                hash,
                wrapped_key,
            });
            previous = hash;
        }
        if let Some(keyed) = self.keyed.get_mut(&stream) {
            keyed.extend(sealed.iter().map(|event| (event.version.cast_unsigned(), event.position)));
        }
        (head.version, head.hash, head.is_changed) = (version, previous, true);
        self.pen.tree = tree;
        self.pen_moved = true;
        self.writes.events.append(&mut sealed);
        Ok(())
    }

    fn replace(&mut self, replace: &'c PreparedReplace) -> Result<Replaced, StoreError> {
        let stream = StreamId::dossier(replace.dossier);
        let actual = self.version(stream);
        if replace.version.is_some_and(|version| version != actual) {
            return Ok(Replaced::Stale { actual });
        }
        if let Some(dossier) = self.rows.occupied(&replace.changes) {
            return Ok(Replaced::Occupied { dossier });
        }
        self.check_rows(&replace.changes, stream, actual)?;
        self.rows.apply(&replace.changes);
        Ok(Replaced::Done)
    }

    fn destroy(&mut self, destroy: &'c PreparedDestroy) -> Result<Destroyed, StoreError> {
        let stream = destroy.stream;
        let actual = self.version(stream);
        let everything = destroy.extent == Extent::Everything;
        let beyond = match &destroy.extent {
            Extent::Versions(versions) => {
                versions.iter().find(|version| !(1..=actual).contains(version)).copied()
            }
            Extent::Everything => (actual == 0).then_some(1),
        };
        if let Some(version) = beyond {
            return Err(StoreError::BestaatNiet { stream, version });
        }
        if let Some(dossier) = self.rows.occupied(&destroy.changes) {
            let reason = format!("de bezetting is van dossier {dossier}.");
            return Err(StoreError::OngeldigeRij { table: "bezetting", reason });
        }
        self.check_rows(&destroy.changes, stream, actual)?;
        self.rows.apply(&destroy.changes);

        let mut stones = Vec::new();
        let keyed = self.keyed.remove(&stream).unwrap_or_default();
        let (mut kept, mut gone) = (Vec::new(), Vec::new());
        for (version, position) in keyed {
            match &destroy.extent {
                Extent::Versions(versions) if versions.binary_search(&version).is_err() => {
                    kept.push((version, position));
                }
                Extent::Versions(_) => {
                    gone.push(position);
                    stones.push(Some(version.cast_signed()));
                }
                Extent::Everything => gone.push(position),
            }
        }
        self.writes.forgotten_keys.append(&mut gone);
        self.keyed.insert(stream, kept);
        if everything {
            if let Some(head) = self.heads.get_mut(&stream).filter(|head| head.wrapped_key.is_some()) {
                (head.wrapped_key, head.key, head.is_changed) = (None, None, true);
                stones.push(None);
            }
            self.rows.clear(stream.id, scopes_of(stream.id), stream.kind == StreamKind::Dossier);
        }
        let tombstones = stones.len() as u64;
        for version in stones {
            self.place_tombstone(destroy, version);
        }
        if tombstones > 0 {
            // What was destroyed is signed for at once.
            self.sign_checkpoint(destroy.moment);
        }
        Ok(Destroyed { tombstones })
    }

    fn place_tombstone(&mut self, destroy: &'c PreparedDestroy, version: Option<i64>) {
        self.pen.tombstones += 1;
        let columns = TombstoneColumns {
            number: self.pen.tombstones.cast_signed(),
            stream_kind: destroy.stream.kind.code().as_bytes().to_vec(),
            stream_id: destroy.stream.id.as_bytes().to_vec(),
            version,
            ground: destroy.ground.clone().into_bytes(),
            moment: chain::micros(destroy.moment),
        };
        self.pen.tombstone_hash = chain::tombstone_hash(self.vault, &columns, &self.pen.tombstone_hash);
        self.pen_moved = true;
        self.writes.tombstones.push(TombstoneWrite {
            number: columns.number,
            stream: destroy.stream,
            version,
            ground: &destroy.ground,
            moment: columns.moment,
            hash: self.pen.tombstone_hash,
        });
    }

    fn read(&mut self, line: &'c ReadLine, list: Option<&'c ReadingList>) {
        if !self.lines.insert(line.id) {
            return;
        }
        if let Some(list) = list.filter(|list| self.lists.insert(list.id)) {
            self.writes.listed.extend(list.dossiers.iter().map(|dossier| (list.id, dossier)));
        }
        self.pen.lines += 1;
        self.pen_moved = true;
        let columns = LineColumns::from(line);
        let number = self.pen.lines.cast_signed();
        self.pen.line_hash = chain::line_hash(self.vault, number, &columns, &self.pen.line_hash);
        self.writes.lines.push(LineWrite { number, line, columns, hash: self.pen.line_hash });
    }

    fn checkpoint_when(&mut self, moment: Timestamp, when: When) -> Option<Checkpoint> {
        let pen = &self.pen;
        let due = match when {
            When::Always => true,
            When::Changed => added_since_checkpoint(pen) > 0,
            When::Due { every, after } => is_due(pen, moment, every, after),
        };
        due.then(|| self.sign_checkpoint(moment))
    }

    fn sign_checkpoint(&mut self, moment: Timestamp) -> Checkpoint {
        let checkpoint =
            Notary::new(self.vault.signer(), self.origin).sign(&Statement::of(&self.pen, moment));
        self.pen.checkpoints += 1;
        self.pen.checkpoint_position = self.pen.position();
        self.pen.checkpoint_lines = self.pen.lines;
        self.pen.checkpoint_moment = Some(moment);
        self.pen_moved = true;
        self.writes.checkpoints.push((self.pen.checkpoints.cast_signed(), checkpoint.clone()));
        checkpoint
    }

    fn finish(mut self) -> Result<Writes<'c>, StoreError> {
        let (vault, heads) = (self.vault, &mut self.heads);
        self.writes.rows = self.rows.finish(|table, dossier, item, label| {
            let stream = StreamId::dossier(dossier);
            let head = heads.get_mut(&stream).ok_or(StoreError::Onleesbaar { table: "stroom" })?;
            unlock(vault, stream, head)?;
            let key = head.key.as_ref().ok_or(StoreError::Vernietigd { stream })?;
            key.seal_label(table, dossier, item, label)
        })?;
        for (stream, head) in self.heads {
            if head.is_changed {
                let Head { version, hash, wrapped_key, is_new, .. } = head;
                let write = HeadWrite { stream, version: version.cast_signed(), hash, wrapped_key };
                if is_new { &mut self.writes.new_heads } else { &mut self.writes.heads }.push(write);
            }
        }
        if self.pen_moved {
            let seal = self.pen.seal(self.vault);
            self.writes.pen = Some((self.pen, seal));
        }
        Ok(self.writes)
    }
}

fn unlock(vault: &Vault, stream: StreamId, head: &mut Head) -> Result<(), StoreError> {
    if head.key.is_none() {
        let wrapped = head.wrapped_key.as_deref().ok_or(StoreError::Vernietigd { stream })?;
        let key = vault
            .open_stream_key(stream.kind.code().as_bytes(), stream.id.as_bytes(), wrapped)
            .map_err(|_| StoreError::Onleesbaar { table: "stroom" })?;
        head.key = Some(key);
    }
    Ok(())
}

fn added_since_checkpoint(pen: &Pen) -> u64 {
    (pen.position() - pen.checkpoint_position.min(pen.position()))
        + (pen.lines - pen.checkpoint_lines.min(pen.lines))
}

/// Whether enough was added, or enough time went by, for a new checkpoint.
pub(crate) fn is_due(pen: &Pen, moment: Timestamp, every: u64, after: Duration) -> bool {
    let added = added_since_checkpoint(pen);
    let old = pen.checkpoint_moment.is_none_or(|last| {
        let seconds = moment.as_second() - last.as_second();
        u64::try_from(seconds).is_ok_and(|seconds| seconds >= after.as_secs())
    });
    added > 0 && (added >= every || old)
}
