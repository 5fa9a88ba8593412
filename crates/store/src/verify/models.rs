//! The read models, as far as they can be judged without knowing what events mean: versions, seals, and nothing of what was destroyed.
//! Whether a row says what the events say, is for who folds them: see `Store::compare_rows`.

use uuid::Uuid;

use crate::check::Progress;
use crate::decode::{self, StreamKeys};
use crate::event::StreamId;
use crate::record::Value;
use crate::sql::read;
use crate::verify::{Checked, Inspection, PAGE, broken};

impl<P: FnMut(Progress)> Inspection<'_, P> {
    pub(super) async fn models(&mut self) -> Checked<()> {
        self.tell("leesmodellen", 0, 1);
        self.dossier_rows().await?;
        self.task_rows().await?;
        self.sessions().await?;
        let counts = self
            .page("betrokken", read::ROW_COUNTS, &[], |row| Ok([row.count(0)?, row.count(1)?, row.count(2)?]))
            .await?;
        self.report.rijen += counts.iter().flatten().sum::<u64>();
        self.tell("leesmodellen", 1, 1);
        Ok(())
    }

    async fn dossier_rows(&mut self) -> Checked<()> {
        let (vault, table) = (&self.context.vault, "dossier");
        let mut after = Uuid::nil();
        loop {
            let mut keys = StreamKeys::default();
            let page = self
                .page(table, read::DOSSIERS_IN_ORDER, &[after.into(), PAGE.into()], |row| {
                    // Whose row does not open must be known, so that is not an error yet.
                    Ok((row.id(0)?, decode::dossier_and_head(row, vault, &mut keys).ok()))
                })
                .await?;
            for (dossier, row) in &page {
                let stream = Some(StreamId::dossier(*dossier));
                match row {
                    None => return broken(table, stream, None, "de rij of het label is niet te openen."),
                    Some((row, head)) if head.map(i64::cast_unsigned) != Some(row.versie) => {
                        let reason = "de rij gaat niet over de laatste versie. Draai 'naast rebuild'.";
                        return broken(table, stream, Some(row.versie.cast_signed()), reason);
                    }
                    Some(_) => self.report.rijen += 1,
                }
            }
            match page.last() {
                Some((last, _)) => after = *last,
                None => return Ok(()),
            }
        }
    }

    async fn task_rows(&mut self) -> Checked<()> {
        let (vault, table) = (&self.context.vault, "taak");
        let mut after = (Uuid::nil(), Uuid::nil());
        loop {
            let mut keys = StreamKeys::default();
            let parameters = [Value::from(after.0), after.1.into(), PAGE.into()];
            let page = self
                .page(table, read::TASKS_IN_ORDER, &parameters, |row| {
                    Ok(((row.id(0)?, row.id(1)?), decode::taak(row, vault, &mut keys).is_ok()))
                })
                .await?;
            if let Some(((dossier, _), _)) = page.iter().find(|(_, opens)| !opens) {
                return broken(
                    table,
                    Some(StreamId::dossier(*dossier)),
                    None,
                    "de rij of het label is niet te openen.",
                );
            }
            self.report.rijen += page.len() as u64;
            match page.last() {
                Some((last, _)) => after = *last,
                None => return Ok(()),
            }
        }
    }

    async fn sessions(&mut self) -> Checked<()> {
        let vault = &self.context.vault;
        let mut after = Vec::new();
        loop {
            let parameters = [Value::from(after), PAGE.into()];
            let page = self
                .page("sessie", read::SESSIONS_IN_ORDER, &parameters, |row| decode::session(row, vault))
                .await?;
            match page.last() {
                Some(last) => after = last.token_hash.to_vec(),
                None => return Ok(()),
            }
        }
    }
}
