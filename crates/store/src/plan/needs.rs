//! What must be known before a group can be planned.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::chain::Pen;
use crate::event::StreamId;
use crate::merkle::Hash;
use crate::plan::Command;
use crate::prepare::{Change, Key, Put};
use crate::vault::Token;

/// What must be loaded before a group can be planned.
#[derive(Debug, Default)]
pub(crate) struct Needs {
    pub(crate) streams: HashSet<StreamId>,
    pub(crate) commands: HashSet<Uuid>,
    pub(crate) tokens: HashSet<Token>,
    pub(crate) lines: HashSet<Uuid>,
    /// Lists of dossiers that somebody looked at.
    pub(crate) lists: HashSet<Uuid>,
    /// Streams of which must be known which events still have a key.
    pub(crate) keyed: HashSet<StreamId>,
}

impl Needs {
    pub(crate) fn of<'c>(commands: impl IntoIterator<Item = &'c Command>) -> Self {
        let mut needs = Self::default();
        for command in commands {
            match command {
                Command::Append(append) => {
                    needs.streams.insert(append.stream);
                    if !append.events.is_empty() {
                        needs.commands.insert(append.command);
                    }
                    needs.rows(&append.changes);
                }
                Command::Replace(replace) => {
                    needs.streams.insert(StreamId::dossier(replace.dossier));
                    needs.rows(&replace.changes);
                }
                Command::Destroy(destroy) => {
                    needs.streams.insert(destroy.stream);
                    needs.keyed.insert(destroy.stream);
                    needs.rows(&destroy.changes);
                }
                Command::Read(line, list) => {
                    needs.lines.insert(line.id);
                    needs.lists.extend(list.as_ref().map(|list| list.id));
                }
                Command::Checkpoint(..) => {}
            }
        }
        needs
    }

    fn rows(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::Put(Put::Dossier(row)) => {
                    self.streams.insert(StreamId::dossier(row.dossier_id));
                }
                Change::Put(Put::Taak(row)) => {
                    self.streams.insert(StreamId::dossier(row.dossier_id));
                }
                Change::Put(Put::Bezetting { token, .. }) | Change::Delete(Key::Bezetting { token, .. }) => {
                    self.tokens.insert(*token);
                }
                _ => {}
            }
        }
    }
}

/// A stream as it was loaded.
#[derive(Debug)]
pub(crate) struct StoredHead {
    pub(crate) version: u64,
    pub(crate) hash: Hash,
    /// Absent: destroyed.
    pub(crate) wrapped_key: Option<Vec<u8>>,
}

/// What was loaded.
#[derive(Debug, Default)]
pub(crate) struct Known {
    pub(crate) pen: Pen,
    pub(crate) heads: HashMap<StreamId, StoredHead>,
    pub(crate) commands: HashMap<Uuid, (StreamId, u64)>,
    pub(crate) holders: HashMap<Token, Uuid>,
    pub(crate) lines: HashSet<Uuid>,
    /// Lists that were written before.
    pub(crate) lists: HashSet<Uuid>,
    /// Version and position of each event that still has a key.
    pub(crate) keyed: HashMap<StreamId, Vec<(u64, i64)>>,
}
