//! Judging the server, taking migration steps, and the first facts of an installation.

use std::collections::BTreeMap;

use tokio_postgres::Client;
use uuid::Uuid;

use crate::decode;
use crate::error::StoreError;
use crate::migration::{self, outstanding};
use crate::postgres::failure;
use crate::root_key::RootKey;
use crate::sql;

/// The lock that lets one process at a time migrate: "NAAS".
const MIGRATION_LOCK: i64 = 0x4e41_4153;

/// Refuses a server that may lose what it acknowledged, or that cannot hold our text.
pub(super) async fn check_settings(client: &Client) -> Result<(), StoreError> {
    for (setting, wanted) in [("fsync", "on"), ("server_encoding", "UTF8")] {
        let row = client.query_one(&format!("SHOW {setting}"), &[]).await.map_err(failure)?;
        let value: String = row.try_get(0).map_err(failure)?;
        if value != wanted {
            return Err(StoreError::OnveiligeInstelling { setting, wanted, value });
        }
    }
    Ok(())
}

pub(super) async fn migrate(client: &mut Client) -> Result<(), StoreError> {
    let transaction = client.transaction().await.map_err(failure)?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK]).await.map_err(failure)?;
    let row = transaction
        .query_one(
            "SELECT to_regclass('migratie') IS NOT NULL,
                    EXISTS (SELECT FROM pg_class WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p'))",
            &[],
        )
        .await
        .map_err(failure)?;
    let (is_ours, is_used): (bool, bool) = (row.get(0), row.get(1));
    if is_used && !is_ours {
        return Err(StoreError::GeenNaast {
            reason: "de database bevat tabellen van een ander programma.".into(),
        });
    }
    if !is_ours {
        transaction
            .batch_execute("CREATE TABLE migratie (nummer bigint PRIMARY KEY, naam text NOT NULL, controlesom bytea NOT NULL)")
            .await
            .map_err(failure)?;
    }
    let mut applied = BTreeMap::new();
    for row in transaction.query("SELECT nummer, controlesom FROM migratie", &[]).await.map_err(failure)? {
        let number: i64 = row.try_get(0).map_err(failure)?;
        let checksum: Vec<u8> = row.try_get(1).map_err(failure)?;
        applied.insert(u32::try_from(number).unwrap_or(u32::MAX), checksum);
    }
    for step in outstanding(migration::POSTGRES, &applied)? {
        transaction.batch_execute(step.sql).await.map_err(failure)?;
        transaction
            .execute(
                "INSERT INTO migratie (nummer, naam, controlesom) VALUES ($1, $2, $3)",
                &[&i64::from(step.number), &step.name, &step.checksum().as_slice()],
            )
            .await
            .map_err(failure)?;
    }
    transaction.commit().await.map_err(failure)
}

/// The id of the installation and of its root key; made at the first start.
pub(super) async fn installation(
    client: &mut Client,
    root_key: &RootKey,
) -> Result<(Uuid, [u8; 8]), StoreError> {
    let transaction = client.transaction().await.map_err(failure)?;
    transaction.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK]).await.map_err(failure)?;
    let known = transaction.query_opt(sql::read::INSTALLATION, &[]).await.map_err(failure)?;
    if let Some(known) = known {
        return decode::installation(&known).map_err(|unreadable| unreadable.in_table("installatie"));
    }
    let (id, key_id, pen, seal) = crate::shared::found(root_key)?;
    transaction
        .execute(
            "INSERT INTO installatie (id, installatie, sleutel_id) VALUES (1, $1, $2)",
            &[&id, &key_id.as_slice()],
        )
        .await
        .map_err(failure)?;
    transaction
        .execute(
            "INSERT INTO pen (id, positie, boom, leesregels, leesregel_hash, grafstenen, grafsteen_hash, controlepunten,
                              controle_positie, controle_leesregels, controle_moment, zegel)
             VALUES (1, 0, '', 0, $1, 0, $2, 0, 0, 0, NULL, $3)",
            &[&pen.line_hash.as_slice(), &pen.tombstone_hash.as_slice(), &seal],
        )
        .await
        .map_err(failure)?;
    transaction.commit().await.map_err(failure)?;
    Ok((id, key_id))
}
