//! One moment of a store, to look at for as long as it takes while others go on writing.

use deadpool_postgres::Object;

use crate::error::StoreError;
use crate::record::{Record, Unreadable, Value};
use crate::{postgres, sqlite};

/// A connection with a reading transaction.
pub(crate) enum Snapshot {
    Sqlite(rusqlite::Connection),
    Postgres(Borrowed),
}

/// A connection of the pool in the middle of a transaction: it may only go back when that has ended.
pub(crate) struct Borrowed(Option<Object>);

impl Borrowed {
    pub(crate) fn new(client: Object) -> Self {
        Self(Some(client))
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        // Not ended: away with it.
        self.0.take().map(Object::take);
    }
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
            Self::Postgres(Borrowed(Some(client))) => {
                postgres::query(client, table, sql, parameters, decode).await
            }
            Self::Postgres(Borrowed(None)) => Err(StoreError::Gesloten),
        }
    }

    /// Ends the transaction, so that the connection can be used again.
    pub(crate) async fn end(self) {
        if let Self::Postgres(mut borrowed) = self
            && let Some(client) = &borrowed.0
            && client.batch_execute("ROLLBACK").await.is_ok()
        {
            drop(borrowed.0.take());
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
