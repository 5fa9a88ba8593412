//! Opening the file, taking migration steps, and the first facts of an installation.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior, params};
use uuid::Uuid;

use crate::decode;
use crate::error::StoreError;
use crate::migration::{self, outstanding};
use crate::options::Options;
use crate::root_key::{RootKey, sync_directory};
use crate::sql;
use crate::sqlite::failure;

/// "NAAS": tells our files from other SQLite files.
const APPLICATION: i32 = 0x4e41_4153;
/// How long another process may hold the file.
const PATIENCE: Duration = Duration::from_secs(10);
/// The write-ahead log is folded into the file after so many pages: rare enough not to be felt, and small enough to stay in memory.
const FOLD_AFTER_PAGES: u32 = 4000;
/// The size of a page, as SQLite chooses it for a new file.
const PAGE: u64 = 4096;

/// Opens the connection of the writer, makes the file where needed and takes the migration steps.
pub(super) fn writer(path: &Path, options: &Options) -> Result<Connection, StoreError> {
    create_private_file(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(failure)?;
    connection.busy_timeout(PATIENCE).map_err(failure)?;
    connection.set_prepared_statement_cache_capacity(128);
    keep_plans(&connection)?;
    identify(&connection)?;
    // FULL: a commit is on the disk before it is answered. Secure delete: the place of a destroyed key is overwritten.
    connection
        .execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;
             PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384;
             PRAGMA wal_autocheckpoint = {FOLD_AFTER_PAGES};"
        ))
        .map_err(failure)?;
    let mode: String =
        connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).map_err(failure)?;
    if mode != "wal" {
        // A file system without shared memory, such as some network drives: other guarantees than we promise.
        return Err(StoreError::OnveiligeInstelling { setting: "journal_mode", wanted: "wal", value: mode });
    }
    if let Some(bytes) = options.max_bytes {
        connection
            .pragma_update(None, "max_page_count", (bytes / PAGE).max(1).cast_signed())
            .map_err(failure)?;
    }
    migrate(&mut connection)?;
    Ok(connection)
}

/// A statement keeps its plan whatever values it gets: SQLite would otherwise prepare each that compares with a range anew.
pub(super) fn keep_plans(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map(|_| ()).map_err(failure)
}

fn create_private_file(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(path) {
        Ok(_) => sync_directory(path),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Refuses a file that somebody else made.
pub(super) fn identify(connection: &Connection) -> Result<(), StoreError> {
    let foreign = |reason: &str| StoreError::GeenNaast { reason: reason.to_owned() };
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(
        |error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => foreign("het is geen databasebestand."),
            _ => failure(error),
        },
    )?;
    let tables: i64 =
        connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).map_err(failure)?;
    if tables > 0 && application != APPLICATION {
        return Err(foreign("het is een database van een ander programma."));
    }
    Ok(())
}

/// Which steps were taken, with their checksums.
pub(super) fn applied(connection: &Connection) -> Result<BTreeMap<u32, Vec<u8>>, StoreError> {
    let mut statement = connection.prepare("SELECT nummer, controlesom FROM migratie").map_err(failure)?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).map_err(failure)?;
    rows.collect::<Result<_, _>>().map_err(failure)
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
    transaction
        .execute_batch(
            "CREATE TABLE IF NOT EXISTS migratie (
               nummer INTEGER PRIMARY KEY, naam TEXT NOT NULL, controlesom BLOB NOT NULL
             ) STRICT;",
        )
        .map_err(failure)?;
    for step in outstanding(migration::SQLITE, &applied(&transaction)?)? {
        transaction.execute_batch(step.sql).map_err(failure)?;
        transaction
            .execute(
                "INSERT INTO migratie (nummer, naam, controlesom) VALUES (?1, ?2, ?3)",
                params![step.number, step.name, step.checksum()],
            )
            .map_err(failure)?;
        transaction.pragma_update(None, "application_id", APPLICATION).map_err(failure)?;
    }
    transaction.commit().map_err(failure)
}

/// The id of the installation and of its root key; made at the first start.
pub(super) fn installation(
    connection: &mut Connection,
    root_key: &RootKey,
) -> Result<(Uuid, [u8; 8]), StoreError> {
    let transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(failure)?;
    let known = transaction
        .query_row(sql::read::INSTALLATION, [], |row| Ok(decode::installation(row)))
        .optional()
        .map_err(failure)?;
    if let Some(known) = known {
        return known.map_err(|unreadable| unreadable.in_table("installatie"));
    }
    let (id, key_id, pen, seal) = crate::shared::found(root_key)?;
    transaction
        .execute(
            "INSERT INTO installatie (id, installatie, sleutel_id) VALUES (1, ?1, ?2)",
            params![id.as_bytes(), key_id],
        )
        .map_err(failure)?;
    transaction
        .execute(
            "INSERT INTO pen (id, positie, boom, leesregels, leesregel_hash, grafstenen, grafsteen_hash, controlepunten,
                              controle_positie, controle_leesregels, controle_moment, zegel)
             VALUES (1, 0, x'', 0, ?1, 0, ?2, 0, 0, 0, NULL, ?3)",
            params![pen.line_hash, pen.tombstone_hash, seal],
        )
        .map_err(failure)?;
    transaction.commit().map_err(failure)?;
    Ok((id, key_id))
}
