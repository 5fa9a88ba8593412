//! The embedded store: one file, one writer, any number of readers.

mod backup;
mod group;
mod open;
mod readers;
mod searching;
mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::{Shared, StoreError};
use crate::options::Options;
use crate::record::{Record, Unreadable, Value};
use crate::root_key::{DATABASE_FILE, RootKey, create_private_dir};
use crate::shared::Context;
use crate::writer::Queue;

pub(crate) use backup::restore;
use readers::Readers;
pub(crate) use searching::Index;

/// The embedded store.
#[derive(Clone)]
pub struct SqliteStore(Arc<Inner>);

struct Inner {
    context: Arc<Context>,
    queue: Queue,
    readers: Readers,
    searches: tokio::sync::Semaphore,
    path: PathBuf,
}

impl SqliteStore {
    /// Opens or makes the store in `dir`. Blocks: call it where that is allowed.
    pub(crate) fn open(dir: &Path, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        create_private_dir(dir)?;
        let path = dir.join(DATABASE_FILE);
        let mut connection = open::writer(&path, &options)?;
        let installation = open::installation(&mut connection, &root_key)?;
        let context = Arc::new(Context::new(root_key, installation, options)?);
        let readers = Readers::new(&path);
        let (queue, jobs) = Queue::new();
        writer::start(connection, Arc::clone(&context), jobs)?;
        Ok(Self(Arc::new(Inner { context, queue, readers, searches: searching::at_once(), path })))
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.0.context
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.0.queue
    }

    /// Reads rows. Does not leave the thread: a point read takes microseconds, less than handing it over would.
    pub(crate) fn query<T>(
        &self,
        table: &'static str,
        sql: &'static str,
        parameters: &[Value],
        decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, StoreError> {
        self.0.readers.with(|connection| query(connection, table, sql, parameters, decode))
    }

    /// A connection that sees one moment of the store.
    pub(crate) fn snapshot(&self) -> Result<rusqlite::Connection, StoreError> {
        let connection = readers::connect(&self.0.path)?;
        connection.execute_batch("BEGIN").map_err(failure)?;
        // A deferred transaction begins with its first read.
        connection.query_row("SELECT count(*) FROM migratie", [], |_| Ok(())).map_err(failure)?;
        Ok(connection)
    }
}

/// Reads rows over one connection.
pub(crate) fn query<T>(
    connection: &rusqlite::Connection,
    table: &'static str,
    sql: &str,
    parameters: &[Value],
    mut decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql).map_err(failure)?;
    let mut rows = statement.query(rusqlite::params_from_iter(parameters)).map_err(failure)?;
    let mut answer = Vec::new();
    while let Some(row) = rows.next().map_err(failure)? {
        answer.push(decode(row).map_err(|unreadable| unreadable.in_table(table))?);
    }
    Ok(answer)
}

/// What a failure of SQLite means to us.
pub(crate) fn failure(error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode;
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::SchijfVol,
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => StoreError::Schijf(Shared::new(error)),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
            StoreError::Beschadigd(Shared::new(error))
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => StoreError::AlleenLezen,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Bezet,
        _ => StoreError::Database(Shared::new(error)),
    }
}
