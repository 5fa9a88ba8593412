//! Loads what a group needs and writes what it came to, in two trips to the server: everything is sent before the first answer is
//! awaited, and each table is one statement however many rows there are.

use std::collections::HashMap;

use jiff::civil::Date;
use tokio::try_join;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Client, Row, Statement};
use uuid::Uuid;

use crate::chain::{join_persons, join_policies, micros};
use crate::decode;
use crate::error::StoreError;
use crate::event::StreamId;
use crate::plan::{HeadWrite, Known, Needs, RowWrites, StoredHead, Writes};
use crate::postgres::failure;
use crate::record::{Record, Unreadable, fixed};
use crate::rows::Scope;
use crate::sql::{postgres as sql, write};
use crate::vault::Vault;

type Parameters<'p, const N: usize> = [&'p (dyn ToSql + Sync); N];

/// The writer's own connection, with every statement prepared beforehand: preparing halfway would break the order of sending.
pub(super) struct Session {
    client: Client,
    statements: HashMap<&'static str, Statement>,
}

impl Session {
    pub(super) async fn new(client: Client) -> Result<Self, StoreError> {
        // Whatever the server's default is: a commit is on its disk before it is answered. A frozen process loses the pen.
        // And: this connection looks up a few rows by their keys, always. Plans that were made while a table was still small
        // would read all of it for as long as the connection lives.
        client
            .batch_execute(
                "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') IN ('off', 'local');
                 SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '20s'; SET statement_timeout = '25s';
                 SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off; SET jit = off;
                 SET plan_cache_mode = force_generic_plan",
            )
            .await
            .map_err(failure)?;
        let mut statements = HashMap::new();
        for (_, sql) in sql::ALL.iter().chain(write::ALL) {
            statements.insert(*sql, client.prepare(sql).await.map_err(failure)?);
        }
        Ok(Self { client, statements })
    }

    pub(super) fn client(&self) -> &Client {
        &self.client
    }

    pub(super) fn is_open(&self) -> bool {
        !self.client.is_closed()
    }

    pub(super) fn statement(&self, sql: &str) -> Result<&Statement, StoreError> {
        self.statements.get(sql).ok_or(StoreError::Schrijver)
    }

    pub(super) async fn begin(&self) -> Result<(), StoreError> {
        self.client.batch_execute("BEGIN").await.map_err(failure)
    }

    pub(super) async fn commit(&self) -> Result<(), StoreError> {
        self.client.batch_execute("COMMIT").await.map_err(failure)
    }

    pub(super) async fn roll_back(&self) -> Result<(), StoreError> {
        self.client.batch_execute("ROLLBACK").await.map_err(failure)
    }

    async fn query<const N: usize>(
        &self,
        sql: &str,
        parameters: Parameters<'_, N>,
    ) -> Result<Vec<Row>, StoreError> {
        self.client.query(self.statement(sql)?, &parameters).await.map_err(failure)
    }

    async fn query_if<const N: usize>(
        &self,
        needed: bool,
        sql: &str,
        parameters: Parameters<'_, N>,
    ) -> Result<Vec<Row>, StoreError> {
        if needed { self.query(sql, parameters).await } else { Ok(Vec::new()) }
    }

    async fn execute_if<const N: usize>(
        &self,
        needed: bool,
        sql: &str,
        parameters: Parameters<'_, N>,
    ) -> Result<(), StoreError> {
        if needed {
            self.client.execute(self.statement(sql)?, &parameters).await.map_err(failure)?;
        }
        Ok(())
    }
}

fn column<'i, T, C>(items: &'i [T], of: impl Fn(&'i T) -> C) -> Vec<C> {
    items.iter().map(of).collect()
}

fn gather<K, V>(
    table: &'static str,
    rows: &[Row],
    decode: impl Fn(&dyn Record) -> Result<(K, V), Unreadable>,
) -> Result<HashMap<K, V>, StoreError>
where
    K: Eq + std::hash::Hash,
{
    rows.iter()
        .map(|row| decode(row))
        .collect::<Result<_, _>>()
        .map_err(|unreadable| unreadable.in_table(table))
}

/// Takes the pen and loads what must be known. Each statement sees what was committed before the pen was ours.
pub(super) async fn load(session: &Session, vault: &Vault, needs: &Needs) -> Result<Known, StoreError> {
    let streams: Vec<StreamId> = needs.streams.iter().copied().collect();
    let commands: Vec<Uuid> = needs.commands.iter().copied().collect();
    let lines: Vec<Uuid> = needs.lines.iter().copied().collect();
    let lists: Vec<Uuid> = needs.lists.iter().copied().collect();
    let tokens: Vec<&[u8]> = needs.tokens.iter().map(<[u8; 16]>::as_slice).collect();
    let (kinds, ids) = (column(&streams, |stream| stream.kind.code()), column(&streams, |stream| stream.id));
    // `biased`: sent in this order.
    let ((), pen, heads, commands, lines, lists, holders) = try_join!(
        biased;
        session.begin(),
        session.query(sql::HOLD_PEN, []),
        session.query_if(!streams.is_empty(), sql::LOAD_HEADS, [&kinds, &ids]),
        session.query_if(!commands.is_empty(), sql::LOAD_COMMANDS, [&commands]),
        session.query_if(!lines.is_empty(), sql::LOAD_LINES, [&lines]),
        session.query_if(!lists.is_empty(), sql::LOAD_LISTS, [&lists]),
        session.query_if(!tokens.is_empty(), sql::LOAD_HOLDERS, [&tokens]),
    )?;
    let pen = pen.first().ok_or(StoreError::Onleesbaar { table: "pen" })?;
    let mut known = Known {
        pen: decode::pen(pen, vault).map_err(|unreadable| unreadable.in_table("pen"))?,
        heads: gather("stroom", &heads, |row| {
            let stream = StreamId::new(decode::kind(&row.text(0)?)?, row.id(1)?);
            let head = StoredHead {
                version: row.count(2)?,
                hash: fixed(row.bytes(3)?)?,
                wrapped_key: row.optional_bytes(4)?,
            };
            Ok((stream, head))
        })?,
        commands: gather("gebeurtenis", &commands, |row| {
            Ok((row.id(0)?, (StreamId::new(decode::kind(&row.text(1)?)?, row.id(2)?), row.count(3)?)))
        })?,
        holders: gather("bezetting", &holders, |row| Ok((fixed(row.bytes(0)?)?, row.id(1)?)))?,
        lines: gather("leesregel", &lines, |row| Ok((row.id(0)?, ())))?.into_keys().collect(),
        lists: gather("leeslijst", &lists, |row| Ok((row.id(0)?, ())))?.into_keys().collect(),
        ..Known::default()
    };
    for stream in &needs.keyed {
        let rows = session.query(sql::LOAD_KEYED, [&stream.kind.code(), &stream.id]).await?;
        let keyed =
            rows.iter().map(|row| Ok((row.count(0)?, row.number(1)?))).collect::<Result<_, Unreadable>>();
        known.keyed.insert(*stream, keyed.map_err(|unreadable| unreadable.in_table("sleutel"))?);
    }
    Ok(known)
}

/// Writes everything and commits. The commit is sent along with the rest: when a statement fails, the server turns it into a
/// rollback, and the failure is what we hear first.
pub(super) async fn write_and_commit(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    try_join!(
        biased;
        heads(session, sql::INSERT_HEADS, &writes.new_heads),
        heads(session, sql::UPDATE_HEADS, &writes.heads),
        events(session, writes),
        keys(session, writes),
        session.execute_if(!writes.forgotten_keys.is_empty(), sql::DELETE_KEYS, [&writes.forgotten_keys]),
        lines(session, writes),
        listed(session, writes),
        tombstones(session, writes),
        checkpoints(session, writes),
        rows_gone(session, &writes.rows),
        rows_put(session, &writes.rows),
        pen(session, writes),
        session.commit(),
    )?;
    Ok(())
}

async fn heads(session: &Session, sql: &str, heads: &[HeadWrite]) -> Result<(), StoreError> {
    let (kinds, ids) = (column(heads, |head| head.stream.kind.code()), column(heads, |head| head.stream.id));
    let (versions, hashes) = (column(heads, |head| head.version), column(heads, |head| head.hash.as_slice()));
    let wrapped = column(heads, |head| head.wrapped_key.as_deref());
    session.execute_if(!heads.is_empty(), sql, [&kinds, &ids, &versions, &hashes, &wrapped]).await
}

async fn events(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let events = &writes.events;
    let parameters: Parameters<'_, 11> = [
        &column(events, |event| event.position),
        &column(events, |event| event.stream.kind.code()),
        &column(events, |event| event.stream.id),
        &column(events, |event| event.version),
        &column(events, |event| event.kind),
        &column(events, |event| event.schema),
        &column(events, |event| event.command),
        &column(events, |event| event.sealed.as_slice()),
        &column(events, |event| event.recorded_at),
        &column(events, |event| event.previous.as_slice()),
        &column(events, |event| event.hash.as_slice()),
    ];
    session.execute_if(!events.is_empty(), sql::INSERT_EVENTS, parameters).await
}

async fn keys(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let events = &writes.events;
    let positions = column(events, |event| event.position);
    let wrapped = column(events, |event| event.wrapped_key.as_slice());
    session.execute_if(!events.is_empty(), sql::INSERT_KEYS, [&positions, &wrapped]).await
}

async fn lines(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let lines = &writes.lines;
    let parameters: Parameters<'_, 14> = [
        &column(lines, |write| write.number),
        &column(lines, |write| write.line.id),
        &column(lines, |write| write.columns.moment),
        &column(lines, |write| write.line.kijker),
        &column(lines, |write| write.line.functie.as_str()),
        &column(lines, |write| write.line.organisatie.as_str()),
        &column(lines, |write| write.line.dossier_id),
        &column(lines, |write| write.line.onderdeel.as_str()),
        &column(lines, |write| write.line.doel.as_str()),
        &column(lines, |write| write.columns.personen.as_slice()),
        &column(lines, |write| join_policies(&write.line.beleid)),
        &column(lines, |write| write.line.noodtoegang),
        &column(lines, |write| write.line.niet_tonen),
        &column(lines, |write| write.hash.as_slice()),
    ];
    session.execute_if(!lines.is_empty(), sql::INSERT_LINES, parameters).await
}

async fn listed(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let listed = &writes.listed;
    let parameters: Parameters<'_, 4> = [
        &column(listed, |(list, _)| *list),
        &column(listed, |(_, dossier)| dossier.dossier_id),
        &column(listed, |(_, dossier)| join_persons(&dossier.personen)),
        &column(listed, |(_, dossier)| join_policies(&dossier.beleid)),
    ];
    session.execute_if(!listed.is_empty(), sql::INSERT_LISTED, parameters).await
}

async fn tombstones(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let stones = &writes.tombstones;
    let parameters: Parameters<'_, 7> = [
        &column(stones, |stone| stone.number),
        &column(stones, |stone| stone.stream.kind.code()),
        &column(stones, |stone| stone.stream.id),
        &column(stones, |stone| stone.version),
        &column(stones, |stone| stone.ground),
        &column(stones, |stone| stone.moment),
        &column(stones, |stone| stone.hash.as_slice()),
    ];
    session.execute_if(!stones.is_empty(), sql::INSERT_TOMBSTONES, parameters).await
}

async fn checkpoints(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let checkpoints = &writes.checkpoints;
    let parameters: Parameters<'_, 5> = [
        &column(checkpoints, |(number, _)| *number),
        &column(checkpoints, |(_, checkpoint)| checkpoint.grootte.cast_signed()),
        &column(checkpoints, |(_, checkpoint)| checkpoint.leesregels.cast_signed()),
        &column(checkpoints, |(_, checkpoint)| micros(checkpoint.moment)),
        &column(checkpoints, |(_, checkpoint)| checkpoint.tekst.as_str()),
    ];
    session.execute_if(!checkpoints.is_empty(), sql::INSERT_CHECKPOINTS, parameters).await
}

async fn pen(session: &Session, writes: &Writes<'_>) -> Result<(), StoreError> {
    let Some((pen, seal)) = &writes.pen else { return Ok(()) };
    let parameters: Parameters<'_, 11> = [
        &pen.position().cast_signed(),
        &pen.tree.to_bytes(),
        &pen.lines.cast_signed(),
        &pen.line_hash.as_slice(),
        &pen.tombstones.cast_signed(),
        &pen.tombstone_hash.as_slice(),
        &pen.checkpoints.cast_signed(),
        &pen.checkpoint_position.cast_signed(),
        &pen.checkpoint_lines.cast_signed(),
        &pen.checkpoint_moment.map(micros),
        seal,
    ];
    session.execute_if(true, sql::UPDATE_PEN, parameters).await
}

async fn rows_gone(session: &Session, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    let (mut betrokken, mut taken, mut zoek, mut bezetting) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut dossiers, mut persons) = (Vec::new(), Vec::new());
    for scope in &rows.scopes {
        match *scope {
            Scope::Betrokken(dossier) => betrokken.push(dossier),
            Scope::Taak(dossier) => taken.push(dossier),
            Scope::Zoek(dossier) => zoek.push(dossier),
            Scope::ZoekPersoon { dossier_id, persoon_id } => {
                dossiers.push(dossier_id);
                persons.push(persoon_id);
            }
            Scope::Bezetting(dossier) => bezetting.push(dossier),
        }
    }
    let gone = &rows.betrokken_gone;
    let in_dossiers = column(gone, |key| key.0);
    let professionals = column(gone, |key| key.1);
    let roles = column(gone, |key| key.2);
    let since: Vec<Date> = column(gone, |key| key.3);
    let (of_dossiers, tasks) = (column(&rows.taken_gone, |key| key.0), column(&rows.taken_gone, |key| key.1));
    let released = column(&rows.bezetting_gone, <[u8; 16]>::as_slice);
    try_join!(
        biased;
        session.execute_if(!betrokken.is_empty(), sql::EMPTY_BETROKKEN, [&betrokken]),
        session.execute_if(!taken.is_empty(), sql::EMPTY_TAAK, [&taken]),
        session.execute_if(!zoek.is_empty(), sql::EMPTY_ZOEK, [&zoek]),
        session.execute_if(!dossiers.is_empty(), sql::EMPTY_ZOEK_PERSOON, [&dossiers, &persons]),
        session.execute_if(!bezetting.is_empty(), sql::EMPTY_BEZETTING, [&bezetting]),
        session.execute_if(!rows.dossiers_gone.is_empty(), sql::DELETE_DOSSIERS, [&rows.dossiers_gone]),
        session.execute_if(!gone.is_empty(), sql::DELETE_BETROKKEN, [&in_dossiers, &professionals, &roles, &since]),
        session.execute_if(!tasks.is_empty(), sql::DELETE_TAKEN, [&of_dossiers, &tasks]),
        search(session, sql::DELETE_ZOEK, &rows.zoek_gone),
        session.execute_if(!released.is_empty(), sql::DELETE_BEZETTING, [&released]),
    )?;
    Ok(())
}

async fn rows_put(session: &Session, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    let (bumped, versions) = (column(&rows.bumps, |bump| bump.0), column(&rows.bumps, |bump| bump.1));
    let tokens = column(&rows.bezetting, |(token, _)| token.as_slice());
    let holders = column(&rows.bezetting, |(_, dossier)| *dossier);
    try_join!(
        biased;
        session.execute_if(!bumped.is_empty(), sql::BUMP_DOSSIERS, [&bumped, &versions]),
        dossiers(session, rows),
        team(session, rows),
        tasks(session, rows),
        search(session, sql::PUT_ZOEK, &rows.zoek),
        session.execute_if(!tokens.is_empty(), sql::PUT_BEZETTING, [&tokens, &holders]),
    )?;
    Ok(())
}

async fn dossiers(session: &Session, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    let dossiers = &rows.dossiers;
    let parameters: Parameters<'_, 12> = [
        &column(dossiers, |(row, ..)| row.dossier_id),
        &column(dossiers, |(_, version, _)| *version),
        &column(dossiers, |(row, ..)| row.status.as_str()),
        &column(dossiers, |(row, ..)| row.fase.as_str()),
        &column(dossiers, |(row, ..)| row.regio.as_str()),
        &column(dossiers, |(row, ..)| row.vast_gezicht),
        &column(dossiers, |(row, ..)| row.waarnemer),
        &column(dossiers, |(row, ..)| row.heeft_minderjarigen),
        &column(dossiers, |(row, ..)| row.verzegeld),
        &column(dossiers, |(row, ..)| micros(row.geopend_op)),
        &column(dossiers, |(row, ..)| micros(row.gewijzigd_op)),
        &column(dossiers, |(_, _, label)| label.as_slice()),
    ];
    session.execute_if(!dossiers.is_empty(), sql::PUT_DOSSIERS, parameters).await
}

async fn team(session: &Session, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    let team = &rows.betrokken;
    let parameters: Parameters<'_, 5> = [
        &column(team, |row| row.dossier_id),
        &column(team, |row| row.professional_id),
        &column(team, |row| row.rol.as_str()),
        &column(team, |row| row.van),
        &column(team, |row| row.tot),
    ];
    session.execute_if(!team.is_empty(), sql::PUT_BETROKKEN, parameters).await
}

async fn tasks(session: &Session, rows: &RowWrites<'_>) -> Result<(), StoreError> {
    let tasks = &rows.taken;
    let parameters: Parameters<'_, 9> = [
        &column(tasks, |(row, _)| row.dossier_id),
        &column(tasks, |(row, _)| row.taak_id),
        &column(tasks, |(row, _)| row.soort.as_str()),
        &column(tasks, |(row, _)| row.regel.as_deref()),
        &column(tasks, |(row, _)| row.vervalt_op),
        &column(tasks, |(row, _)| row.voor_soort.as_str()),
        &column(tasks, |(row, _)| row.voor_id),
        &column(tasks, |(row, _)| row.aangemaakt),
        &column(tasks, |(_, label)| label.as_slice()),
    ];
    session.execute_if(!tasks.is_empty(), sql::PUT_TAKEN, parameters).await
}

async fn search(
    session: &Session,
    sql: &str,
    rows: &[&crate::prepare::BlindSearch],
) -> Result<(), StoreError> {
    let parameters: Parameters<'_, 4> = [
        &column(rows, |row| row.soort.as_str()),
        &column(rows, |row| row.token.as_slice()),
        &column(rows, |row| row.dossier_id),
        &column(rows, |row| row.persoon_id),
    ];
    session.execute_if(!rows.is_empty(), sql, parameters).await
}
