//! Loads what a group needs and writes what it came to.

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};
use uuid::Uuid;

use crate::chain::{join_persons, join_policies, micros};
use crate::decode;
use crate::error::StoreError;
use crate::event::StreamId;
use crate::plan::{HeadWrite, Known, Needs, RowWrites, StoredHead, Writes};
use crate::record::{Record, Unreadable, fixed};
use crate::rows::Scope;
use crate::sql::{read, sqlite as sql};
use crate::sqlite::failure;
use crate::vault::Vault;

fn one<T>(
    connection: &Connection,
    table: &'static str,
    sql: &str,
    parameters: &[&dyn ToSql],
    decode: impl FnOnce(&Row<'_>) -> Result<T, Unreadable>,
) -> Result<Option<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql).map_err(failure)?;
    let found = statement.query_row(parameters, |row| Ok(decode(row))).optional().map_err(failure)?;
    found.transpose().map_err(|unreadable| unreadable.in_table(table))
}

pub(super) fn load(connection: &Connection, vault: &Vault, needs: &Needs) -> Result<Known, StoreError> {
    let pen = one(connection, "pen", read::PEN, &[], |row| decode::pen(row, vault))?;
    let mut known = Known { pen: pen.ok_or(StoreError::Onleesbaar { table: "pen" })?, ..Known::default() };
    for stream in &needs.streams {
        let key: [&dyn ToSql; 2] = [&stream.kind.code(), stream.id.as_bytes()];
        let head = one(connection, "stroom", sql::LOAD_HEAD, &key, |row| {
            Ok(StoredHead {
                version: Record::count(row, 0)?,
                hash: fixed(row.bytes(1)?)?,
                wrapped_key: row.optional_bytes(2)?,
            })
        })?;
        known.heads.extend(head.map(|head| (*stream, head)));
    }
    for command in &needs.commands {
        let written = one(connection, "gebeurtenis", sql::LOAD_COMMAND, &[command.as_bytes()], |row| {
            Ok((StreamId::new(decode::kind(&row.text(0)?)?, row.id(1)?), Record::count(row, 2)?))
        })?;
        known.commands.extend(written.map(|written| (*command, written)));
    }
    for token in &needs.tokens {
        let holder = one(connection, "bezetting", sql::LOAD_HOLDER, &[token], |row| row.id(0))?;
        known.holders.extend(holder.map(|holder| (*token, holder)));
    }
    for line in &needs.lines {
        if one(connection, "leesregel", sql::LOAD_LINE, &[line.as_bytes()], |_| Ok(()))?.is_some() {
            known.lines.insert(*line);
        }
    }
    for list in &needs.lists {
        if one(connection, "leeslijst", sql::LOAD_LIST, &[list.as_bytes()], |_| Ok(()))?.is_some() {
            known.lists.insert(*list);
        }
    }
    for stream in &needs.keyed {
        let mut statement = connection.prepare_cached(sql::LOAD_KEYED).map_err(failure)?;
        let rows = statement
            .query_map(params![stream.kind.code(), stream.id.as_bytes()], |row| {
                Ok((row.get::<_, i64>(0)?, row.get(1)?))
            })
            .map_err(failure)?;
        let keyed = rows
            .map(|row| row.map(|(version, position)| (version.cast_unsigned(), position)))
            .collect::<Result<_, _>>()
            .map_err(failure)?;
        known.keyed.insert(*stream, keyed);
    }
    Ok(known)
}

fn each<T>(
    connection: &Connection,
    sql: &str,
    items: &[T],
    mut execute: impl FnMut(&mut rusqlite::CachedStatement<'_>, &T) -> rusqlite::Result<usize>,
) -> Result<(), StoreError> {
    if items.is_empty() {
        return Ok(());
    }
    let mut statement = connection.prepare_cached(sql).map_err(failure)?;
    for item in items {
        execute(&mut statement, item).map_err(failure)?;
    }
    Ok(())
}

pub(super) fn write(connection: &Connection, writes: &Writes<'_>) -> Result<(), StoreError> {
    let head = |statement: &mut rusqlite::CachedStatement<'_>, head: &HeadWrite| {
        statement.execute(params![
            head.stream.kind.code(),
            head.stream.id.as_bytes(),
            head.version,
            head.hash,
            head.wrapped_key
        ])
    };
    each(connection, sql::INSERT_HEAD, &writes.new_heads, head)?;
    each(connection, sql::UPDATE_HEAD, &writes.heads, head)?;
    each(connection, sql::INSERT_EVENT, &writes.events, |statement, event| {
        statement.execute(params![
            event.position,
            event.stream.kind.code(),
            event.stream.id.as_bytes(),
            event.version,
            event.kind,
            event.schema,
            event.command.as_bytes(),
            event.sealed,
            event.recorded_at,
            event.previous,
            event.hash
        ])
    })?;
    each(connection, sql::INSERT_KEY, &writes.events, |statement, event| {
        statement.execute(params![event.position, event.wrapped_key])
    })?;
    each(connection, sql::DELETE_KEY, &writes.forgotten_keys, |statement, position| {
        statement.execute([position])
    })?;
    each(connection, sql::INSERT_LINE, &writes.lines, |statement, write| {
        let (line, columns) = (write.line, &write.columns);
        statement.execute(params![
            write.number,
            columns.id,
            columns.moment,
            columns.kijker,
            line.functie,
            line.organisatie,
            columns.dossier_id,
            line.onderdeel,
            line.doel,
            columns.personen,
            join_policies(&line.beleid),
            line.noodtoegang,
            line.niet_tonen,
            write.hash
        ])
    })?;
    each(connection, sql::INSERT_LISTED, &writes.listed, |statement, (list, listed)| {
        statement.execute(params![
            list.as_bytes(),
            listed.dossier_id.as_bytes(),
            join_persons(&listed.personen),
            join_policies(&listed.beleid)
        ])
    })?;
    each(connection, sql::INSERT_TOMBSTONE, &writes.tombstones, |statement, stone| {
        let stream = stone.stream;
        statement.execute(params![
            stone.number,
            stream.kind.code(),
            stream.id.as_bytes(),
            stone.version,
            stone.ground,
            stone.moment,
            stone.hash
        ])
    })?;
    each(connection, sql::INSERT_CHECKPOINT, &writes.checkpoints, |statement, (number, checkpoint)| {
        statement.execute(params![
            number,
            checkpoint.grootte.cast_signed(),
            checkpoint.leesregels.cast_signed(),
            micros(checkpoint.moment),
            checkpoint.tekst
        ])
    })?;
    rows(connection, &writes.rows)?;
    if let Some((pen, seal)) = &writes.pen {
        let mut statement = connection.prepare_cached(sql::UPDATE_PEN).map_err(failure)?;
        statement
            .execute(params![
                pen.position().cast_signed(),
                pen.tree.to_bytes(),
                pen.lines.cast_signed(),
                pen.line_hash,
                pen.tombstones.cast_signed(),
                pen.tombstone_hash,
                pen.checkpoints.cast_signed(),
                pen.checkpoint_position.cast_signed(),
                pen.checkpoint_lines.cast_signed(),
                pen.checkpoint_moment.map(micros),
                seal
            ])
            .map_err(failure)?;
    }
    Ok(())
}

fn rows(connection: &Connection, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    for scope in &rows.scopes {
        let (sql, dossier, person) = match scope {
            Scope::Betrokken(dossier) => (sql::EMPTY_BETROKKEN, dossier, None),
            Scope::Taak(dossier) => (sql::EMPTY_TAAK, dossier, None),
            Scope::Zoek(dossier) => (sql::EMPTY_ZOEK, dossier, None),
            Scope::ZoekPersoon { dossier_id, persoon_id } => {
                (sql::EMPTY_ZOEK_PERSOON, dossier_id, Some(persoon_id))
            }
            Scope::Bezetting(dossier) => (sql::EMPTY_BEZETTING, dossier, None),
        };
        let ids = std::iter::once(dossier).chain(person).map(Uuid::as_bytes);
        let mut statement = connection.prepare_cached(sql).map_err(failure)?;
        statement.execute(rusqlite::params_from_iter(ids)).map_err(failure)?;
    }
    each(connection, sql::BUMP_DOSSIER, &rows.bumps, |statement, (dossier, version)| {
        statement.execute(params![dossier.as_bytes(), version])
    })?;
    each(connection, sql::DELETE_DOSSIER, &rows.dossiers_gone, |statement, dossier| {
        statement.execute([dossier.as_bytes()])
    })?;
    each(
        connection,
        sql::DELETE_BETROKKEN,
        &rows.betrokken_gone,
        |statement, (dossier, professional, rol, van)| {
            statement.execute(params![dossier.as_bytes(), professional.as_bytes(), rol, van.to_string()])
        },
    )?;
    each(connection, sql::DELETE_TAAK, &rows.taken_gone, |statement, (dossier, task)| {
        statement.execute([dossier.as_bytes(), task.as_bytes()])
    })?;
    each(connection, sql::DELETE_ZOEK, &rows.zoek_gone, |statement, row| {
        statement.execute(params![row.soort, row.token, row.dossier_id.as_bytes(), row.persoon_id.as_bytes()])
    })?;
    each(connection, sql::DELETE_BEZETTING, &rows.bezetting_gone, |statement, token| {
        statement.execute([token])
    })?;
    each(connection, sql::PUT_DOSSIER, &rows.dossiers, |statement, (row, version, label)| {
        statement.execute(params![
            row.dossier_id.as_bytes(),
            version,
            row.status,
            row.fase,
            row.regio,
            row.vast_gezicht.as_bytes(),
            row.waarnemer.as_ref().map(Uuid::as_bytes),
            row.heeft_minderjarigen,
            row.verzegeld,
            micros(row.geopend_op),
            micros(row.gewijzigd_op),
            label
        ])
    })?;
    each(connection, sql::PUT_BETROKKEN, &rows.betrokken, |statement, row| {
        statement.execute(params![
            row.dossier_id.as_bytes(),
            row.professional_id.as_bytes(),
            row.rol,
            row.van.to_string(),
            row.tot.map(|tot| tot.to_string())
        ])
    })?;
    each(connection, sql::PUT_TAAK, &rows.taken, |statement, (row, label)| {
        statement.execute(params![
            row.dossier_id.as_bytes(),
            row.taak_id.as_bytes(),
            row.soort,
            row.regel,
            row.vervalt_op.map(|day| day.to_string()),
            row.voor_soort,
            row.voor_id.as_ref().map(Uuid::as_bytes),
            row.aangemaakt.to_string(),
            label
        ])
    })?;
    each(connection, sql::PUT_ZOEK, &rows.zoek, |statement, row| {
        statement.execute(params![row.soort, row.token, row.dossier_id.as_bytes(), row.persoon_id.as_bytes()])
    })?;
    each(connection, sql::PUT_BEZETTING, &rows.bezetting, |statement, (token, dossier)| {
        statement.execute(params![token, dossier.as_bytes()])
    })
}
