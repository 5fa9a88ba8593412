//! One interface over both stores.

mod keeping;
mod reading;
pub(crate) mod searching;

use core::fmt;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use crate::decode::{self, StreamKeys};
use crate::destroy::{Destroy, Destroyed};
use crate::error::StoreError;
use crate::event::{Append, Appended, StoredEvent, StreamHead, StreamId, StreamKind};
use crate::options::Options;
use crate::plan::{Answer, Command, When};
use crate::postgres::PostgresStore;
use crate::prepare;
use crate::query::Tide;
use crate::reading::{ListRead, ListedDossier, ReadLine, ReadingList};
use crate::record::{Record, Unreadable, Value};
use crate::root_key::RootKey;
use crate::rows::Row;
use crate::shared::Context;
use crate::sql::read;
use crate::sqlite::SqliteStore;
use crate::writer::{Outcome, Queue, Work};

/// The store. Cloning is cheap: clones share everything.
///
/// Everything that is written is durable before the call returns. Writes of many callers are put in one transaction, so that a
/// hundred of them cost hardly more than one.
#[derive(Clone)]
pub enum Store {
    /// Embedded, in one file.
    Sqlite(SqliteStore),
    /// On a PostgreSQL server, which several processes may share.
    Postgres(PostgresStore),
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Sqlite(_) => "Store::Sqlite",
            Self::Postgres(_) => "Store::Postgres",
        })
    }
}

/// How replacing rows ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum Replaced {
    /// Done.
    Done,
    /// The stream grew in the meantime: read it again.
    Stale {
        /// The version it has.
        actual: u64,
    },
    /// A reservation is held by another dossier (INV-1).
    Occupied {
        /// The dossier that holds it.
        dossier: Uuid,
    },
}

/// Runs what would keep a thread from its other work somewhere else.
pub(crate) async fn off_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, StoreError> {
    tokio::task::spawn_blocking(work).await.unwrap_or(Err(StoreError::Schrijver))
}

impl Store {
    /// Opens the embedded store in `dir`; makes or migrates it where needed.
    pub async fn open_sqlite(dir: &Path, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        let dir = dir.to_owned();
        off_thread(move || SqliteStore::open(&dir, root_key, options)).await.map(Self::Sqlite)
    }

    /// Opens the store on a PostgreSQL server; makes or migrates it where needed. The tokio runtime it is called in must outlive
    /// the store.
    pub async fn open_postgres(url: &str, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        PostgresStore::open(url, root_key, options).await.map(Self::Postgres)
    }

    fn context(&self) -> &Arc<Context> {
        match self {
            Self::Sqlite(store) => store.context(),
            Self::Postgres(store) => store.context(),
        }
    }

    fn queue(&self) -> &Queue {
        match self {
            Self::Sqlite(store) => store.queue(),
            Self::Postgres(store) => store.queue(),
        }
    }

    async fn query<T>(
        &self,
        table: &'static str,
        sql: &'static str,
        parameters: &[Value],
        decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, StoreError> {
        match self {
            Self::Sqlite(store) => store.query(table, sql, parameters, decode),
            Self::Postgres(store) => store.query(table, sql, parameters, decode).await,
        }
    }

    /// As `query`, for questions that count or list all there is: not on a thread that others wait for.
    async fn query_much<T: Send + 'static>(
        &self,
        table: &'static str,
        sql: &'static str,
        decode: fn(&dyn Record) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, StoreError> {
        match self {
            Self::Sqlite(store) => {
                let store = store.clone();
                off_thread(move || store.query(table, sql, &[], decode)).await
            }
            Self::Postgres(store) => store.query(table, sql, &[], decode).await,
        }
    }

    async fn command(&self, command: Command) -> Result<Answer, StoreError> {
        match self.queue().run(Work::Command(command)).await? {
            Outcome::Answer(answer) => Ok(answer),
            Outcome::Rows(_) => Err(StoreError::Schrijver),
        }
    }

    async fn statement(&self, sql: &'static str, parameters: Vec<Value>) -> Result<u64, StoreError> {
        match self.queue().run(Work::Statement(sql, parameters)).await? {
            Outcome::Rows(changed) => Ok(changed),
            Outcome::Answer(_) => Err(StoreError::Schrijver),
        }
    }

    /// Appends to a stream, and changes the read models with it.
    ///
    /// # Errors
    /// [`StoreError::Verbinding`]: it may have been written after all; the same command again finds out, without a second effect.
    pub async fn append(&self, append: Append) -> Result<Appended, StoreError> {
        let prepared = prepare::append(&self.context().vault, append)?;
        match self.command(Command::Append(prepared)).await? {
            Answer::Appended(appended) => Ok(appended),
            _ => Err(StoreError::Schrijver),
        }
    }

    /// How far the store is: one row by its key, however large the store. `None` when that row is gone, as
    /// [`Store::verify`] will tell: then nothing can be kept.
    pub async fn tide(&self) -> Result<Option<Tide>, StoreError> {
        let decode = |row: &dyn Record| Ok(Tide { position: row.count(0)?, destructions: row.count(1)? });
        Ok(self.query("pen", read::TIDE, &[], decode).await?.pop())
    }

    /// The version of a stream, or `None` when there is none.
    pub async fn version(&self, stream: StreamId) -> Result<Option<u64>, StoreError> {
        let parameters = [stream.kind.code().into(), stream.id.into()];
        Ok(self.query("stroom", read::VERSION_OF, &parameters, |row| row.count(0)).await?.pop())
    }

    /// The events of a stream after version `after`, in order.
    pub async fn read(&self, stream: StreamId, after: u64) -> Result<Vec<StoredEvent>, StoreError> {
        let parameters = [stream.kind.code().into(), stream.id.into(), after.into()];
        let (vault, mut keys) = (&self.context().vault, StreamKeys::default());
        self.query("gebeurtenis", read::EVENTS_OF, &parameters, |row| decode::event(row, vault, &mut keys))
            .await
    }

    /// The events of all streams after a position, in global order. Never skips a lower position that commits later.
    pub async fn feed(&self, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        let parameters = [after_position.into(), limit.into()];
        let (vault, mut keys) = (&self.context().vault, StreamKeys::default());
        self.query("gebeurtenis", read::FEED, &parameters, |row| decode::event(row, vault, &mut keys)).await
    }

    /// The streams of a kind, ordered by id, after `after`.
    pub async fn list_streams(
        &self,
        kind: StreamKind,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<StreamHead>, StoreError> {
        let decode = |row: &dyn Record| {
            let stream = StreamId::new(kind, row.id(0)?);
            Ok(StreamHead { stream, version: row.count(1)?, destroyed: row.flag(2)? })
        };
        let code = Value::from(kind.code());
        match after {
            None => self.query("stroom", read::STREAMS, &[code, limit.into()], decode).await,
            Some(after) => {
                self.query("stroom", read::STREAMS_AFTER, &[code, after.into(), limit.into()], decode).await
            }
        }
    }

    /// Destroys the keys of events or of a whole stream (INV-30): what they sealed can never be read again. The chain still holds,
    /// a tombstone without content stays, and a checkpoint is signed at once.
    ///
    /// Copies made earlier still have the keys: let them expire.
    pub async fn destroy(&self, destroy: Destroy) -> Result<Destroyed, StoreError> {
        let prepared = prepare::destroy(&self.context().vault, destroy)?;
        let Answer::Destroyed(destroyed) = self.command(Command::Destroy(prepared)).await? else {
            return Err(StoreError::Schrijver);
        };
        if let Self::Postgres(store) = self {
            // The keys are gone either way; this only frees their place sooner than the server would by itself.
            let _ = store.tidy_keys().await;
        }
        Ok(destroyed)
    }

    /// Writes a read line (INV-22). If this fails, show nothing.
    pub async fn record_read(&self, line: ReadLine) -> Result<(), StoreError> {
        self.command(Command::Read(prepare::read_line(line)?, None)).await.map(drop)
    }

    /// A list of dossiers to look at together. Keep it for as long as it stays the same: its id costs a hash over all of it.
    ///
    /// # Errors
    /// [`StoreError::OngeldigeRij`] for a list that is empty or has a dossier twice.
    pub fn reading_list(&self, dossiers: Vec<ListedDossier>) -> Result<ReadingList, StoreError> {
        prepare::reading_list(&self.context().vault, dossiers)
    }

    /// Writes one line for a look at all dossiers of a list (INV-22); [`Store::read_lines`] finds it by each of them. The list itself
    /// is written with the first look at it. If this fails, show nothing.
    pub async fn record_list_read(&self, read: ListRead, list: &ReadingList) -> Result<(), StoreError> {
        let line = prepare::list_read(read, list)?;
        self.command(Command::Read(line, Some(list.clone()))).await.map(drop)
    }

    /// Writes all rows of a dossier anew (`naast rebuild`). Many at the same time go into one transaction.
    pub async fn replace_rows(&self, dossier: Uuid, rows: Vec<Row>) -> Result<Replaced, StoreError> {
        let prepared = prepare::replace(&self.context().vault, dossier, rows)?;
        match self.command(Command::Replace(prepared)).await? {
            Answer::Replaced(replaced) => Ok(replaced),
            _ => Err(StoreError::Schrijver),
        }
    }

    /// Signs a checkpoint when something was added since the last, and waits until the writer has finished. Afterwards writing
    /// answers [`StoreError::Gesloten`]; reading goes on.
    pub async fn close(&self, moment: Timestamp) -> Result<(), StoreError> {
        let signed = self.command(Command::Checkpoint(moment, When::Changed)).await;
        self.queue().close().await;
        match signed {
            Ok(_) | Err(StoreError::Gesloten) => Ok(()),
            Err(error) => Err(error),
        }
    }
}
