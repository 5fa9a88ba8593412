//! One moment of a store, to look at for as long as it takes while others go on writing.

use crate::error::StoreError;
use crate::record::{Record, Unreadable, Value};
use crate::{postgres, sqlite};

/// A connection with a reading transaction; it ends when this is dropped.
pub(crate) enum Snapshot {
    Sqlite(rusqlite::Connection),
    Postgres(deadpool_postgres::ClientWrapper),
}

impl Snapshot {
    /// Reads rows as they were at that moment.
    pub(crate) async fn query<T>(
        &self,
        table: &'static str,
        sql: &str,
        parameters: &[Value],
        decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
    ) -> Result<Vec<T>, StoreError> {
        match self {
            Self::Sqlite(connection) => sqlite::query(connection, table, sql, parameters, decode),
            Self::Postgres(client) => postgres::query(client, table, sql, parameters, decode).await,
        }
    }

    /// What the database itself finds wrong with its file: `None` when nothing, or when it cannot tell.
    pub(crate) fn damage(&self) -> Result<Option<String>, StoreError> {
        let Self::Sqlite(connection) = self else { return Ok(None) };
        let told: String = connection
            .query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))
            .map_err(sqlite::failure)?;
        Ok((told != "ok").then_some(told))
    }
}
