//! From rows to what callers get: the one place that knows the order of columns in `sql/shared/read.sql`.

use std::collections::HashMap;

use uuid::Uuid;

use crate::chain::{self, Pen};
use crate::event::{StoredEvent, StreamId, StreamKind};
use crate::merkle::Frontier;
use crate::query::{CaseloadLine, CheckpointSummary, DossierCount, Pulse, Status, TaskLine};
use crate::reading::{ReadLine, StoredReadLine};
use crate::record::{Record, Unreadable, fixed};
use crate::rows::{BetrokkenRij, DossierRij, Label, TaakRij};
use crate::session::Session;
use crate::store::searching::Lead;
use crate::vault::{EventPlace, StreamKey, Vault};

/// Columns of a dossier row with its stream's key.
const DOSSIER_COLUMNS: usize = 13;
/// Columns of a task row with its stream's key.
const TAAK_COLUMNS: usize = 10;

pub(crate) fn kind(text: &str) -> Result<StreamKind, Unreadable> {
    text.parse().map_err(|_| Unreadable)
}

/// The pen; its seal is checked, so that nobody builds on a changed one.
pub(crate) fn pen(row: &dyn Record, vault: &Vault) -> Result<Pen, Unreadable> {
    let pen = Pen {
        tree: Frontier::from_bytes(row.count(0)?, &row.bytes(1)?).ok_or(Unreadable)?,
        lines: row.count(2)?,
        line_hash: fixed(row.bytes(3)?)?,
        tombstones: row.count(4)?,
        tombstone_hash: fixed(row.bytes(5)?)?,
        checkpoints: row.count(6)?,
        checkpoint_position: row.count(7)?,
        checkpoint_lines: row.count(8)?,
        checkpoint_moment: row.optional_moment(9)?,
    };
    if pen.is_sealed_by(vault, &row.bytes(10)?) { Ok(pen) } else { Err(Unreadable) }
}

/// The installation and the id of the root key it was made with.
pub(crate) fn installation(row: &dyn Record) -> Result<(Uuid, [u8; 8]), Unreadable> {
    Ok((row.id(0)?, fixed(row.bytes(1)?)?))
}

/// An event, unsealed. Without a key its content was destroyed.
pub(crate) fn event(
    row: &dyn Record,
    vault: &Vault,
    keys: &mut StreamKeys,
) -> Result<StoredEvent, Unreadable> {
    let stream = StreamId::new(kind(&row.text(1)?)?, row.id(2)?);
    let kind = row.text(4)?;
    let (version, schema) = (row.number(3)?, row.number(5)?);
    let payload = match (row.optional_bytes(11)?, row.optional_bytes(12)?) {
        (Some(wrapped), Some(stream_key)) => {
            let place = EventPlace {
                stream_kind: stream.kind.code().as_bytes(),
                stream_id: stream.id.as_bytes(),
                version,
                position: row.number(0)?,
                kind: kind.as_bytes(),
                schema,
                command: &row.bytes(6)?,
                recorded_at: row.number(8)?,
                previous: &row.bytes(9)?,
            };
            let key = keys.unwrap(vault, stream, &stream_key)?;
            Some(key.open_event(&place, &row.bytes(7)?, &wrapped).map_err(|_| Unreadable)?)
        }
        _ => None,
    };
    Ok(StoredEvent {
        stream,
        version: u64::try_from(version).map_err(|_| Unreadable)?,
        position: row.count(0)?,
        kind,
        schema: u16::try_from(schema).map_err(|_| Unreadable)?,
        command: row.id(6)?,
        recorded_at: row.moment(8)?,
        payload,
        hash: fixed(row.bytes(10)?)?,
    })
}

/// Stream keys that were unwrapped for one answer.
#[derive(Default)]
pub(crate) struct StreamKeys(HashMap<StreamId, StreamKey>);

impl StreamKeys {
    /// Unwraps each key once for an answer.
    pub(crate) fn unwrap(
        &mut self,
        vault: &Vault,
        stream: StreamId,
        wrapped: &[u8],
    ) -> Result<&StreamKey, Unreadable> {
        use std::collections::hash_map::Entry;
        match self.0.entry(stream) {
            Entry::Occupied(entry) => Ok(entry.into_mut()),
            Entry::Vacant(entry) => {
                let code = stream.kind.code().as_bytes();
                let key =
                    vault.open_stream_key(code, stream.id.as_bytes(), wrapped).map_err(|_| Unreadable)?;
                Ok(entry.insert(key))
            }
        }
    }

    fn label(
        &mut self,
        vault: &Vault,
        table: &str,
        (dossier, item): (Uuid, Uuid),
        (sealed, wrapped): (&[u8], Option<Vec<u8>>),
    ) -> Result<Label, Unreadable> {
        let key = self.unwrap(vault, StreamId::dossier(dossier), &wrapped.ok_or(Unreadable)?)?;
        key.open_label(table, dossier, item, sealed).map(Label).map_err(|_| Unreadable)
    }
}

/// A dossier row from column `at` on.
pub(crate) fn dossier(
    row: &dyn Record,
    at: usize,
    vault: &Vault,
    keys: &mut StreamKeys,
) -> Result<DossierRij, Unreadable> {
    let dossier_id = row.id(at)?;
    let (label, key) = (row.bytes(at + 11)?, row.optional_bytes(at + 12)?);
    Ok(DossierRij {
        dossier_id,
        versie: row.count(at + 1)?,
        status: row.text(at + 2)?,
        fase: row.text(at + 3)?,
        regio: row.text(at + 4)?,
        vast_gezicht: row.id(at + 5)?,
        waarnemer: row.optional_id(at + 6)?,
        heeft_minderjarigen: row.flag(at + 7)?,
        verzegeld: row.flag(at + 8)?,
        geopend_op: row.moment(at + 9)?,
        gewijzigd_op: row.moment(at + 10)?,
        label: keys.label(vault, "dossier", (dossier_id, dossier_id), (&label, key))?,
    })
}

/// A dossier row and the version its stream really has.
pub(crate) fn dossier_and_head(
    row: &dyn Record,
    vault: &Vault,
    keys: &mut StreamKeys,
) -> Result<(DossierRij, Option<i64>), Unreadable> {
    Ok((dossier(row, 0, vault, keys)?, row.optional_number(DOSSIER_COLUMNS)?))
}

/// A team row from the first column on.
pub(crate) fn betrokken(row: &dyn Record) -> Result<BetrokkenRij, Unreadable> {
    Ok(BetrokkenRij {
        dossier_id: row.id(0)?,
        professional_id: row.id(1)?,
        rol: row.text(2)?,
        van: row.date(3)?,
        tot: row.optional_date(4)?,
    })
}

/// A task row from the first column on.
pub(crate) fn taak(row: &dyn Record, vault: &Vault, keys: &mut StreamKeys) -> Result<TaakRij, Unreadable> {
    let (dossier_id, taak_id) = (row.id(0)?, row.id(1)?);
    let (label, key) = (row.bytes(8)?, row.optional_bytes(9)?);
    Ok(TaakRij {
        dossier_id,
        taak_id,
        soort: row.text(2)?,
        regel: row.optional_text(3)?,
        vervalt_op: row.optional_date(4)?,
        voor_soort: row.text(5)?,
        voor_id: row.optional_id(6)?,
        aangemaakt: row.date(7)?,
        label: keys.label(vault, "taak", (dossier_id, taak_id), (&label, key))?,
    })
}

pub(crate) fn caseload(row: &dyn Record) -> Result<CaseloadLine, Unreadable> {
    Ok(CaseloadLine {
        dossier_id: row.id(0)?,
        rol: row.text(1)?,
        van: row.date(2)?,
        versie: row.count(3)?,
        status: row.text(4)?,
        heeft_minderjarigen: row.flag(5)?,
        gewijzigd_op: row.moment(6)?,
    })
}

pub(crate) fn task_line(
    row: &dyn Record,
    vault: &Vault,
    keys: &mut StreamKeys,
) -> Result<TaskLine, Unreadable> {
    Ok(TaskLine { taak: taak(row, vault, keys)?, dossier: dossier(row, TAAK_COLUMNS, vault, keys)? })
}

pub(crate) fn dossier_count(row: &dyn Record) -> Result<DossierCount, Unreadable> {
    Ok(DossierCount { regio: row.text(0)?, status: row.text(1)?, aantal: row.count(2)? })
}

/// By which term, and who.
pub(crate) fn lead(row: &dyn Record) -> Result<Lead, Unreadable> {
    Ok((usize::try_from(row.count(2)?).unwrap_or(usize::MAX), found(row)?))
}

/// A dossier and a person in it.
pub(crate) fn found(row: &dyn Record) -> Result<(Uuid, Uuid), Unreadable> {
    Ok((row.id(0)?, row.id(1)?))
}

/// What the pen says, from the column `at` on.
pub(crate) fn pulse(row: &dyn Record, at: usize) -> Result<Pulse, Unreadable> {
    let checkpoint = match row.optional_moment(at + 4)? {
        Some(moment) => {
            Some(CheckpointSummary { grootte: row.count(at + 2)?, leesregels: row.count(at + 3)?, moment })
        }
        None => None,
    };
    Ok(Pulse {
        gebeurtenissen: row.count(at)?,
        leesregels: row.count(at + 1)?,
        laatste_controlepunt: checkpoint,
    })
}

pub(crate) fn status(row: &dyn Record) -> Result<Status, Unreadable> {
    let Pulse { gebeurtenissen, leesregels, laatste_controlepunt } = pulse(row, 3)?;
    Ok(Status {
        dossiers: row.count(0)?,
        personen: row.count(1)?,
        open_termijnen: row.count(2)?,
        gebeurtenissen,
        leesregels,
        laatste_controlepunt,
    })
}

pub(crate) fn read_line(row: &dyn Record) -> Result<StoredReadLine, Unreadable> {
    Ok(StoredReadLine {
        volgnummer: row.count(0)?,
        line: ReadLine {
            id: row.id(1)?,
            moment: row.moment(2)?,
            kijker: row.id(3)?,
            functie: row.text(4)?,
            organisatie: row.text(5)?,
            dossier_id: row.id(6)?,
            onderdeel: row.text(7)?,
            doel: row.text(8)?,
            personen: chain::split_persons(&row.bytes(9)?),
            beleid: chain::split_policies(&row.text(10)?),
            noodtoegang: row.flag(11)?,
            niet_tonen: row.flag(12)?,
        },
    })
}

pub(crate) fn session(row: &dyn Record, vault: &Vault) -> Result<Session, Unreadable> {
    let token_hash = fixed(row.bytes(0)?)?;
    let account_id = row.id(1)?;
    Ok(Session {
        token_hash,
        account_id,
        gemaakt: row.moment(2)?,
        laatst_gebruikt: row.moment(3)?,
        verloopt: row.moment(4)?,
        data: vault.open_session(&token_hash, account_id, &row.bytes(5)?).map_err(|_| Unreadable)?,
    })
}
