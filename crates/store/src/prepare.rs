//! Checks and blinds what callers hand over, on their own thread, so that the writer only has to write.

use std::collections::HashSet;

use jiff::civil::Date;
use uuid::Uuid;

use crate::chain::{self, micros};
use crate::destroy::{Destroy, Extent};
use crate::error::StoreError;
use crate::event::{Append, NewEvent, StreamId};
use crate::reading::{ListRead, ListedDossier, ReadLine, ReadingList, is_list};
use crate::rows::{BetrokkenRij, DossierRij, Row, RowChange, RowKey, Scope, TaakRij};
use crate::vault::{Token, Vault};

/// The most one event may hold. Attachments do not belong in events.
const MAX_PAYLOAD: usize = 16 * 1024 * 1024;
/// The most a short text such as a kind or status may hold.
const MAX_CODE: usize = 200;

/// A row of the search index, blinded.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct BlindSearch {
    pub(crate) soort: String,
    pub(crate) token: Token,
    pub(crate) dossier_id: Uuid,
    pub(crate) persoon_id: Uuid,
}

/// What a row is known by, blinded.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Dossier(Uuid),
    Betrokken { dossier_id: Uuid, professional_id: Uuid, rol: String, van: Date },
    Taak { dossier_id: Uuid, taak_id: Uuid },
    Zoek(BlindSearch),
    Bezetting { token: Token, dossier_id: Uuid },
}

/// A row, blinded. Labels are sealed later, under a key only the writer holds.
#[derive(Debug, Clone)]
pub(crate) enum Put {
    Dossier(DossierRij),
    Betrokken(BetrokkenRij),
    Taak(TaakRij),
    Zoek(BlindSearch),
    Bezetting { token: Token, dossier_id: Uuid },
}

/// A change to a read model, blinded.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Put(Put),
    Delete(Key),
    DeleteAll(Scope),
}

/// An append that is ready to be planned.
#[derive(Debug)]
pub(crate) struct PreparedAppend {
    pub(crate) command: Uuid,
    pub(crate) stream: StreamId,
    pub(crate) expected: u64,
    pub(crate) events: Vec<NewEvent>,
    pub(crate) changes: Vec<Change>,
    pub(crate) recorded_at: i64,
}

/// Rows of a dossier that are ready to be written anew.
#[derive(Debug)]
pub(crate) struct PreparedReplace {
    pub(crate) dossier: Uuid,
    /// The version the rows were made from, where they tell.
    pub(crate) version: Option<u64>,
    pub(crate) changes: Vec<Change>,
}

/// An order to destroy that is ready to be planned.
#[derive(Debug)]
pub(crate) struct PreparedDestroy {
    pub(crate) stream: StreamId,
    pub(crate) extent: Extent,
    pub(crate) ground: String,
    pub(crate) moment: jiff::Timestamp,
    pub(crate) changes: Vec<Change>,
}

fn check_text(table: &'static str, column: &str, text: &str) -> Result<(), StoreError> {
    let reason = if text.contains('\0') {
        "bevat een nulteken"
    } else if text.len() > MAX_CODE {
        "is te lang"
    } else {
        return Ok(());
    };
    Err(StoreError::OngeldigeRij { table, reason: format!("{column} {reason}.") })
}

fn check_date(table: &'static str, column: &str, date: Date) -> Result<(), StoreError> {
    if (1000..=9999).contains(&date.year()) {
        return Ok(());
    }
    Err(StoreError::OngeldigeRij {
        table,
        reason: format!("{column} heeft een jaartal dat niet kan kloppen."),
    })
}

fn put(vault: &Vault, row: Row) -> Result<Put, StoreError> {
    Ok(match row {
        Row::Dossier(row) => {
            check_text("dossier", "status", &row.status)?;
            check_text("dossier", "fase", &row.fase)?;
            check_text("dossier", "regio", &row.regio)?;
            Put::Dossier(row)
        }
        Row::Betrokken(row) => {
            check_text("betrokken", "rol", &row.rol)?;
            check_date("betrokken", "van", row.van)?;
            row.tot.map_or(Ok(()), |tot| check_date("betrokken", "tot", tot))?;
            Put::Betrokken(row)
        }
        Row::Taak(row) => {
            check_text("taak", "soort", &row.soort)?;
            check_text("taak", "regel", row.regel.as_deref().unwrap_or_default())?;
            check_text("taak", "voor_soort", &row.voor_soort)?;
            check_date("taak", "aangemaakt", row.aangemaakt)?;
            row.vervalt_op.map_or(Ok(()), |day| check_date("taak", "vervalt_op", day))?;
            Put::Taak(row)
        }
        Row::Zoek(row) => {
            check_text("zoekindex", "soort", &row.soort)?;
            let token = vault.search_token(&row.soort, &row.tekst);
            Put::Zoek(BlindSearch {
                soort: row.soort,
                token,
                dossier_id: row.dossier_id,
                persoon_id: row.persoon_id,
            })
        }
        Row::Bezetting(row) => Put::Bezetting {
            token: vault.occupancy_token(&row.soort, &row.tekst),
            dossier_id: row.dossier_id,
        },
    })
}

fn key(vault: &Vault, key: RowKey) -> Key {
    match key {
        RowKey::Dossier(id) => Key::Dossier(id),
        RowKey::Betrokken { dossier_id, professional_id, rol, van } => {
            Key::Betrokken { dossier_id, professional_id, rol, van }
        }
        RowKey::Taak { dossier_id, taak_id } => Key::Taak { dossier_id, taak_id },
        RowKey::Zoek(row) => Key::Zoek(BlindSearch {
            token: vault.search_token(&row.soort, &row.tekst),
            soort: row.soort,
            dossier_id: row.dossier_id,
            persoon_id: row.persoon_id,
        }),
        RowKey::Bezetting(row) => Key::Bezetting {
            token: vault.occupancy_token(&row.soort, &row.tekst),
            dossier_id: row.dossier_id,
        },
    }
}

fn changes(vault: &Vault, rows: Vec<RowChange>) -> Result<Vec<Change>, StoreError> {
    rows.into_iter()
        .map(|change| {
            Ok(match change {
                RowChange::Put(row) => Change::Put(put(vault, row)?),
                RowChange::Delete(row) => Change::Delete(key(vault, row)),
                RowChange::DeleteAll(scope) => Change::DeleteAll(scope),
            })
        })
        .collect()
}

pub(crate) fn append(vault: &Vault, append: Append) -> Result<PreparedAppend, StoreError> {
    for event in &append.events {
        let reason = if event.kind.is_empty()
            || event.kind.len() > MAX_CODE
            || event.kind.contains(char::is_control)
        {
            "de naam ontbreekt of is niet bruikbaar."
        } else if event.payload.len() > MAX_PAYLOAD {
            "de inhoud is groter dan 16 MB."
        } else {
            continue;
        };
        return Err(StoreError::OngeldigeGebeurtenis { reason: reason.into() });
    }
    Ok(PreparedAppend {
        command: append.command,
        stream: append.stream,
        expected: append.expected,
        events: append.events,
        changes: changes(vault, append.rows)?,
        recorded_at: micros(append.moment),
    })
}

pub(crate) fn replace(vault: &Vault, dossier: Uuid, rows: Vec<Row>) -> Result<PreparedReplace, StoreError> {
    let mut version = None;
    let mut prepared = vec![Change::Delete(Key::Dossier(dossier))];
    prepared.extend(scopes_of(dossier).map(Change::DeleteAll));
    for row in rows {
        let (table, owner) = match &row {
            Row::Dossier(row) => {
                version = Some(row.versie);
                ("dossier", row.dossier_id)
            }
            Row::Betrokken(row) => ("betrokken", row.dossier_id),
            Row::Taak(row) => ("taak", row.dossier_id),
            Row::Zoek(row) => ("zoekindex", row.dossier_id),
            Row::Bezetting(row) => ("bezetting", row.dossier_id),
        };
        if owner != dossier {
            return Err(StoreError::OngeldigeRij {
                table,
                reason: "zij hoort bij een ander dossier.".into(),
            });
        }
        prepared.push(Change::Put(put(vault, row)?));
    }
    Ok(PreparedReplace { dossier, version, changes: prepared })
}

/// Everything of a dossier but its own row.
pub(crate) fn scopes_of(dossier: Uuid) -> impl Iterator<Item = Scope> {
    [Scope::Betrokken(dossier), Scope::Taak(dossier), Scope::Zoek(dossier), Scope::Bezetting(dossier)]
        .into_iter()
}

pub(crate) fn destroy(vault: &Vault, destroy: Destroy) -> Result<PreparedDestroy, StoreError> {
    check_text("grafsteen", "grond", &destroy.ground)?;
    let extent = match destroy.extent {
        Extent::Versions(versions) => {
            let unique: HashSet<u64> = versions.into_iter().collect();
            let mut versions: Vec<u64> = unique.into_iter().collect();
            versions.sort_unstable();
            Extent::Versions(versions)
        }
        Extent::Everything => Extent::Everything,
    };
    Ok(PreparedDestroy {
        stream: destroy.stream,
        extent,
        ground: destroy.ground,
        moment: destroy.moment,
        changes: changes(vault, destroy.rows)?,
    })
}

/// Puts the dossiers of a list in order and gives it the id that follows from them.
pub(crate) fn reading_list(
    vault: &Vault,
    mut dossiers: Vec<ListedDossier>,
) -> Result<ReadingList, StoreError> {
    let refused = |reason: &str| StoreError::OngeldigeRij { table: "leeslijst", reason: reason.into() };
    dossiers.sort_by_key(|listed| listed.dossier_id);
    if dossiers.is_empty() || dossiers.windows(2).any(|two| two[0].dossier_id == two[1].dossier_id) {
        return Err(refused("zij is leeg, of een dossier staat er twee keer op."));
    }
    if dossiers.iter().any(|listed| is_list(listed.dossier_id)) {
        return Err(refused("op een lijst staan dossiers, geen lijsten."));
    }
    for listed in &dossiers {
        check_policies("leeslijst", &listed.beleid)?;
    }
    let columns: Vec<_> = dossiers
        .iter()
        .map(|listed| {
            (listed.dossier_id, chain::join_persons(&listed.personen), chain::join_policies(&listed.beleid))
        })
        .collect();
    let fields = columns.iter().map(|(dossier, personen, beleid)| {
        (dossier.as_bytes().as_slice(), personen.as_slice(), beleid.as_bytes())
    });
    let id = chain::list_id(vault, fields);
    Ok(ReadingList { id, dossiers: dossiers.into() })
}

/// A look at a list as the line it is stored as: the id of the list stands where that of a dossier would.
pub(crate) fn list_read(read: ListRead, list: &ReadingList) -> Result<ReadLine, StoreError> {
    let ListRead { id, moment, kijker, functie, organisatie, onderdeel, doel } = read;
    check_line(ReadLine {
        id,
        moment,
        kijker,
        functie,
        organisatie,
        dossier_id: list.id,
        onderdeel,
        doel,
        personen: Vec::new(),
        beleid: Vec::new(),
        noodtoegang: false,
        niet_tonen: false,
    })
}

pub(crate) fn read_line(line: ReadLine) -> Result<ReadLine, StoreError> {
    if is_list(line.dossier_id) {
        let reason = "zij gaat over een lijst, niet over een dossier.".into();
        return Err(StoreError::OngeldigeRij { table: "leesregel", reason });
    }
    check_line(line)
}

fn check_line(line: ReadLine) -> Result<ReadLine, StoreError> {
    for (column, text) in [
        ("functie", &line.functie),
        ("organisatie", &line.organisatie),
        ("onderdeel", &line.onderdeel),
        ("doel", &line.doel),
    ] {
        check_text("leesregel", column, text)?;
    }
    check_policies("leesregel", &line.beleid)?;
    Ok(line)
}

fn check_policies(table: &'static str, policies: &[String]) -> Result<(), StoreError> {
    if policies.iter().any(|id| id.is_empty() || id.contains(char::is_control)) {
        let reason = "beleid bevat een naam die niet bruikbaar is.".into();
        return Err(StoreError::OngeldigeRij { table, reason });
    }
    Ok(())
}

pub(crate) fn blinded_rows(vault: &Vault, rows: &[Row]) -> Result<Vec<Put>, StoreError> {
    rows.iter().map(|row| put(vault, row.clone())).collect()
}
