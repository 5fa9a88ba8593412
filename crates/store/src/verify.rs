//! Checks everything there is to check, in the order in which it was written, and stops at the first broken place.

mod events;
mod logs;
mod models;

use crate::chain::Pen;
use crate::check::{Break, Progress, VerifyError, VerifyReport};
use crate::decode;
use crate::error::StoreError;
use crate::event::StreamId;
use crate::record::{Record, Unreadable, Value};
use crate::shared::Context;
use crate::snapshot::Snapshot;
use crate::sql::read;

/// How many rows are looked at before the next are fetched.
const PAGE: u32 = 1000;

type Checked<T> = Result<T, VerifyError>;

/// What every part of the verification needs.
struct Inspection<'a, P> {
    context: &'a Context,
    snapshot: &'a Snapshot,
    progress: P,
    report: VerifyReport,
}

fn broken<T>(
    table: &'static str,
    stream: Option<StreamId>,
    version: Option<i64>,
    reason: impl Into<String>,
) -> Checked<T> {
    let version = version.and_then(|version| u64::try_from(version).ok());
    Err(VerifyError::Break(Break { stream, version, table, reason: reason.into() }))
}

/// What does not decode was changed by somebody; what cannot be reached says nothing.
fn judge<T>(outcome: Result<T, StoreError>) -> Checked<T> {
    match outcome {
        Ok(value) => Ok(value),
        Err(StoreError::Onleesbaar { table }) => {
            broken(table, None, None, "een regel is niet te openen of te lezen.")
        }
        Err(StoreError::Beschadigd(source)) => {
            broken("bestand", None, None, format!("het gegevensbestand is beschadigd ({source})."))
        }
        Err(error) => Err(VerifyError::Store(error)),
    }
}

/// Verifies one moment of a store.
pub(crate) async fn verify(
    context: &Context,
    snapshot: &Snapshot,
    progress: impl FnMut(Progress),
) -> Result<VerifyReport, VerifyError> {
    let mut inspection = Inspection { context, snapshot, progress, report: VerifyReport::default() };
    inspection.file()?;
    let pen = inspection.pen().await?;
    let tombstones = inspection.tombstones(&pen).await?;
    let checkpoints = inspection.checkpoints(&pen).await?;
    let streams = inspection.events(&pen, &tombstones, &checkpoints).await?;
    inspection.heads(&streams, &tombstones).await?;
    let lists = inspection.lists().await?;
    inspection.lines(&pen, &checkpoints, &lists).await?;
    inspection.models().await?;
    Ok(inspection.report)
}

impl<P: FnMut(Progress)> Inspection<'_, P> {
    async fn page<T>(
        &self,
        table: &'static str,
        sql: &str,
        parameters: &[Value],
        decode: impl FnMut(&dyn Record) -> Result<T, Unreadable>,
    ) -> Checked<Vec<T>> {
        judge(self.snapshot.query(table, sql, parameters, decode).await)
    }

    fn tell(&mut self, part: &'static str, done: u64, total: u64) {
        (self.progress)(Progress { part, done, total });
    }

    fn file(&mut self) -> Checked<()> {
        self.tell("bestand", 0, 1);
        if let Some(damage) = judge(self.snapshot.damage())? {
            return broken("bestand", None, None, format!("het gegevensbestand is beschadigd ({damage})."));
        }
        self.tell("bestand", 1, 1);
        Ok(())
    }

    async fn pen(&self) -> Checked<Pen> {
        let vault = &self.context.vault;
        let found =
            self.page("installatie", read::INSTALLATION, &[], |row| decode::installation(row)).await?;
        if found.first().is_none_or(|(_, key_id)| *key_id != vault.key_id()) {
            return broken(
                "installatie",
                None,
                None,
                "het nummer van de installatie of van de sleutel is veranderd.",
            );
        }
        match self.page("pen", read::PEN, &[], |row| decode::pen(row, vault)).await?.pop() {
            Some(pen) => Ok(pen),
            None => broken("pen", None, None, "de regel ontbreekt."),
        }
    }
}
