//! Questions to the read models and the read log.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::check::Break;
use crate::decode::{self, StreamKeys};
use crate::error::StoreError;
use crate::event::StreamId;
use crate::prepare::{self, BlindSearch, Put};
use crate::query::{CaseloadLine, DossierCount, DossierFilter, DueFilter, Pulse, Status, TaskLine};
use crate::reading::{ReadLineFilter, StoredReadLine};
use crate::record::{Value, fixed};
use crate::rows::{BetrokkenRij, DossierRij, Row, TaakRij};
use crate::sql::read;
use crate::store::Store;
use crate::vault::Token;

/// How long a list is when nothing is said about it.
pub(super) const DEFAULT_LIMIT: u32 = 100;

fn limit(asked: u32) -> Value {
    Value::from(if asked == 0 { DEFAULT_LIMIT } else { asked })
}

/// Ends a page after the line that fills it. A line is never cut: the next page begins below its number.
fn whole_page(mut lines: Vec<StoredReadLine>, asked: u32) -> Vec<StoredReadLine> {
    let asked = if asked == 0 { DEFAULT_LIMIT } else { asked } as usize;
    if let Some(last) = lines.get(asked.saturating_sub(1)).map(|line| line.volgnummer) {
        let more = lines[asked..].iter().take_while(|line| line.volgnummer == last).count();
        lines.truncate(asked + more);
    }
    lines
}

impl Store {
    /// One dossier row.
    pub async fn dossier(&self, dossier: Uuid) -> Result<Option<DossierRij>, StoreError> {
        Ok(self.dossier_rows(read::DOSSIER, &[dossier.into()]).await?.pop())
    }

    async fn dossier_rows(
        &self,
        sql: &'static str,
        parameters: &[Value],
    ) -> Result<Vec<DossierRij>, StoreError> {
        let (vault, mut keys) = (&self.context().vault, StreamKeys::default());
        self.query("dossier", sql, parameters, |row| decode::dossier(row, 0, vault, &mut keys)).await
    }

    /// The dossier rows that exist for these ids, in the order of the ids.
    pub async fn dossiers(&self, ids: &[Uuid]) -> Result<Vec<DossierRij>, StoreError> {
        match self {
            Self::Sqlite(_) => {
                let mut rows = Vec::with_capacity(ids.len());
                for id in ids {
                    rows.extend(self.dossier(*id).await?);
                }
                Ok(rows)
            }
            Self::Postgres(store) => {
                let rows = store.dossiers(ids).await?;
                let by_id: HashMap<Uuid, DossierRij> =
                    rows.into_iter().map(|row| (row.dossier_id, row)).collect();
                Ok(ids.iter().filter_map(|id| by_id.get(id).cloned()).collect())
            }
        }
    }

    /// A page of dossier rows, last opened first.
    pub async fn dossier_page(&self, filter: &DossierFilter) -> Result<Vec<DossierRij>, StoreError> {
        let (moment, id) = match filter.after {
            Some(after) => (Value::from(after.geopend_op), Value::from(after.dossier_id)),
            None => (Value::from(i64::MAX), Value::from(Uuid::max())),
        };
        let mut parameters = vec![moment, id];
        parameters.extend(filter.regio.as_deref().map(Value::from));
        parameters.extend(filter.status.as_deref().map(Value::from));
        parameters.push(limit(filter.limit));
        let sql = match (&filter.regio, &filter.status) {
            (None, None) => read::DOSSIER_PAGE,
            (Some(_), None) => read::DOSSIER_PAGE_OF_REGION,
            (None, Some(_)) => read::DOSSIER_PAGE_OF_STATUS,
            (Some(_), Some(_)) => read::DOSSIER_PAGE_OF_REGION_AND_STATUS,
        };
        self.dossier_rows(sql, &parameters).await
    }

    /// Dossiers counted by region and status.
    pub async fn dossier_counts(&self) -> Result<Vec<DossierCount>, StoreError> {
        self.query_much("dossier", read::DOSSIER_COUNTS, decode::dossier_count).await
    }

    /// Who works with a dossier, past and present, longest first.
    pub async fn team(&self, dossier: Uuid) -> Result<Vec<BetrokkenRij>, StoreError> {
        self.query("betrokken", read::TEAM, &[dossier.into()], |row| decode::betrokken(row)).await
    }

    /// The dossiers in which a professional works on a day, in the order of their ids; once for each role.
    pub async fn caseload(&self, professional: Uuid, on: Date) -> Result<Vec<CaseloadLine>, StoreError> {
        let parameters = [professional.into(), on.into()];
        self.query("betrokken", read::CASELOAD, &parameters, |row| decode::caseload(row)).await
    }

    /// The tasks of a dossier, first due first, without a last day last.
    pub async fn tasks_of_dossier(&self, dossier: Uuid) -> Result<Vec<TaakRij>, StoreError> {
        let (vault, mut keys) = (&self.context().vault, StreamKeys::default());
        self.query("taak", read::TASKS_OF_DOSSIER, &[dossier.into()], |row| {
            decode::taak(row, vault, &mut keys)
        })
        .await
    }

    async fn task_lines(&self, sql: &'static str, parameters: &[Value]) -> Result<Vec<TaskLine>, StoreError> {
        let (vault, mut keys) = (&self.context().vault, StreamKeys::default());
        self.query("taak", sql, parameters, |row| decode::task_line(row, vault, &mut keys)).await
    }

    /// The tasks in the dossiers of a professional on a day, first due first, without a last day last.
    pub async fn tasks_of_professional(
        &self,
        professional: Uuid,
        on: Date,
        limit_to: u32,
    ) -> Result<Vec<TaskLine>, StoreError> {
        self.task_lines(read::TASKS_OF_PROFESSIONAL, &[professional.into(), on.into(), limit(limit_to)]).await
    }

    /// The tasks that wait for one party, first due first, without a last day last.
    pub async fn tasks_for(
        &self,
        voor_soort: &str,
        voor_id: Uuid,
        limit_to: u32,
    ) -> Result<Vec<TaskLine>, StoreError> {
        self.task_lines(read::TASKS_FOR, &[voor_soort.into(), voor_id.into(), limit(limit_to)]).await
    }

    /// The tasks whose last day is near or past: what the clock acts on.
    pub async fn tasks_due(&self, filter: &DueFilter) -> Result<Vec<TaskLine>, StoreError> {
        let (day, dossier, task) =
            filter.after.unwrap_or((Date::constant(1, 1, 1), Uuid::nil(), Uuid::nil()));
        let parameters = [filter.until.into(), day.into(), dossier.into(), task.into(), limit(filter.limit)];
        self.task_lines(read::TASKS_DUE, &parameters).await
    }

    /// Which dossier holds a reservation (INV-1).
    pub async fn occupied_by(&self, soort: &str, tekst: &str) -> Result<Option<Uuid>, StoreError> {
        let token = self.context().vault.occupancy_token(soort, tekst);
        Ok(self.query("bezetting", read::OCCUPIED_BY, &[token.into()], |row| row.id(0)).await?.pop())
    }

    /// Read lines, newest first; a look at a list of dossiers once for each dossier on it. A page ends after the line that fills it,
    /// with all of its dossiers.
    pub async fn read_lines(&self, filter: &ReadLineFilter) -> Result<Vec<StoredReadLine>, StoreError> {
        let from = filter.from.map_or(i64::MIN, Timestamp::as_microsecond);
        let until = filter.until.map_or(i64::MAX, Timestamp::as_microsecond);
        let below =
            filter.before.map_or(i64::MAX, |number| number.min(i64::MAX.cast_unsigned()).cast_signed());
        let (sql, whose): (_, &[Uuid]) = match (filter.dossier, filter.kijker) {
            (None, None) => return self.lines_of_period(from, until, filter).await,
            (Some(dossier), Some(viewer)) => (read::LINES_OF_VIEWER_IN_DOSSIER, &[viewer, dossier]),
            (None, Some(viewer)) => (read::LINES_OF_VIEWER, &[viewer]),
            (Some(dossier), None) => (read::LINES_OF_DOSSIER, &[dossier]),
        };
        let mut parameters: Vec<Value> = whose.iter().map(|id| (*id).into()).collect();
        parameters.extend([below.into(), from.into(), until.into()]);
        parameters.push(limit(filter.limit));
        let lines = self.query("leesregel", sql, &parameters, |row| decode::read_line(row)).await?;
        Ok(whole_page(lines, filter.limit))
    }

    /// When this viewer looked at this dossier itself for the last time before that moment: not at a list with it. One row by
    /// its key, however much either was looked at.
    pub async fn last_look(
        &self,
        viewer: Uuid,
        dossier: Uuid,
        before: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let parameters = [viewer.into(), dossier.into(), before.as_microsecond().into()];
        Ok(self.query("leesregel", read::LAST_LOOK, &parameters, |row| row.moment(0)).await?.pop())
    }

    async fn lines_of_period(
        &self,
        from: i64,
        until: i64,
        filter: &ReadLineFilter,
    ) -> Result<Vec<StoredReadLine>, StoreError> {
        // A period is listed by moment, so a page goes on below the moment of the last line that was seen.
        let mut below = (until, i64::MIN);
        if let Some(number) = filter.before {
            let moment = self
                .query("leesregel", read::LINE_MOMENT, &[number.into()], |row| row.number(0))
                .await?
                .pop();
            below =
                below.min((moment.unwrap_or(i64::MAX), number.min(i64::MAX.cast_unsigned()).cast_signed()));
        }
        let parameters = [below.0.into(), below.1.into(), from.into(), limit(filter.limit)];
        let lines =
            self.query("leesregel", read::LINES_OF_PERIOD, &parameters, |row| decode::read_line(row)).await?;
        Ok(whole_page(lines, filter.limit))
    }

    /// How much was written: cheap to ask often, unlike [`Self::status`].
    pub async fn pulse(&self) -> Result<Pulse, StoreError> {
        let found = self.query("pen", read::PULSE, &[], |row| decode::pulse(row, 0)).await?.pop();
        found.ok_or(StoreError::Onleesbaar { table: "pen" })
    }

    /// The counts of `naast status`.
    pub async fn status(&self) -> Result<Status, StoreError> {
        let found = self.query_much("pen", read::STATUS, decode::status).await?.pop();
        found.ok_or(StoreError::Onleesbaar { table: "pen" })
    }

    /// Compares the stored rows of a dossier with what they should be by its events; `Some` names the first table that differs.
    /// With [`Store::verify`] this finds any change to a read model.
    pub async fn compare_rows(&self, dossier: Uuid, rows: &[Row]) -> Result<Option<Break>, StoreError> {
        let mut expected = Tables::of(prepare::blinded_rows(&self.context().vault, rows)?);
        let differs = |table| {
            let reason = "de rijen zijn niet wat de gebeurtenissen zeggen. Draai 'naast rebuild'.".to_owned();
            Break { stream: Some(StreamId::dossier(dossier)), version: None, table, reason }
        };
        let mut stored = match self.stored_tables(dossier).await {
            Err(StoreError::Onleesbaar { table }) => return Ok(Some(differs(table))),
            outcome => outcome?,
        };
        stored.sort();
        expected.sort();
        Ok(expected.first_difference(&stored).map(differs))
    }

    async fn stored_tables(&self, dossier: Uuid) -> Result<Tables, StoreError> {
        Ok(Tables {
            dossier: self.dossier(dossier).await?.into_iter().collect(),
            betrokken: self.team(dossier).await?,
            taken: self.tasks_of_dossier(dossier).await?,
            zoek: self
                .query("zoekindex", read::SEARCH_ROWS_OF, &[dossier.into()], |row| {
                    let (dossier_id, persoon_id) = (row.id(2)?, row.id(3)?);
                    Ok(BlindSearch {
                        soort: row.text(0)?,
                        token: fixed(row.bytes(1)?)?,
                        dossier_id,
                        persoon_id,
                    })
                })
                .await?,
            bezetting: self
                .query("bezetting", read::RESERVATIONS_OF, &[dossier.into()], |row| {
                    Ok((fixed(row.bytes(0)?)?, row.id(1)?))
                })
                .await?,
        })
    }
}

/// The rows of one dossier, by table.
#[derive(Default)]
struct Tables {
    dossier: Vec<DossierRij>,
    betrokken: Vec<BetrokkenRij>,
    taken: Vec<TaakRij>,
    zoek: Vec<BlindSearch>,
    bezetting: Vec<(Token, Uuid)>,
}

fn to_the_microsecond(moment: Timestamp) -> Timestamp {
    Timestamp::from_microsecond(moment.as_microsecond()).unwrap_or(moment)
}

impl Tables {
    fn of(rows: Vec<Put>) -> Self {
        let mut tables = Self::default();
        for row in rows {
            match row {
                Put::Dossier(row) => tables.dossier.push(DossierRij {
                    geopend_op: to_the_microsecond(row.geopend_op),
                    gewijzigd_op: to_the_microsecond(row.gewijzigd_op),
                    ..row
                }),
                Put::Betrokken(row) => tables.betrokken.push(row),
                Put::Taak(row) => tables.taken.push(row),
                Put::Zoek(row) => tables.zoek.push(row),
                Put::Bezetting { token, dossier_id } => tables.bezetting.push((token, dossier_id)),
            }
        }
        tables
    }

    fn sort(&mut self) {
        self.betrokken
            .sort_by(|a, b| (a.professional_id, &a.rol, a.van).cmp(&(b.professional_id, &b.rol, b.van)));
        self.taken.sort_by_key(|row| row.taak_id);
        self.zoek.sort();
        self.zoek.dedup();
        self.bezetting.sort_unstable();
        self.bezetting.dedup();
    }

    fn first_difference(&self, other: &Self) -> Option<&'static str> {
        [
            ("dossier", self.dossier == other.dossier),
            ("betrokken", self.betrokken == other.betrokken),
            ("taak", self.taken == other.taken),
            ("zoekindex", self.zoek == other.zoek),
            ("bezetting", self.bezetting == other.bezetting),
        ]
        .into_iter()
        .find_map(|(table, same)| (!same).then_some(table))
    }
}
