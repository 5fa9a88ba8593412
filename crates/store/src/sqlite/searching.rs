//! The index of people, asked several things at one moment of the store.

use core::num::NonZero;

use rusqlite::{Connection, params};
use tokio::sync::Semaphore;

use super::{SqliteStore, failure, query};
use crate::decode;
use crate::error::StoreError;
use crate::query::Hit;
use crate::record::Value;
use crate::sql::read;
use crate::store::off_thread;
use crate::store::searching::{Lead, SearchKey};

/// The index as it is at one moment.
pub(crate) struct Index<'c>(&'c Connection);

impl SqliteStore {
    /// Asks the index, away from the threads that answer others. In one transaction: between two of them a connection throws away
    /// what it read when anybody wrote. And no more at the same time than there are processors: more would not be found sooner, but
    /// each takes memory.
    pub(crate) async fn search<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&Index<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let _turn = self.0.searches.acquire().await.map_err(|_| StoreError::Schrijver)?;
        let store = self.clone();
        off_thread(move || {
            store.0.readers.with(|connection| {
                let moment = connection.unchecked_transaction().map_err(failure)?;
                let answer = ask(&Index(&moment))?;
                moment.finish().map_err(failure)?;
                Ok(answer)
            })
        })
        .await
    }
}

/// How many may ask at the same time.
pub(super) fn at_once() -> Semaphore {
    Semaphore::new(std::thread::available_parallelism().map_or(1, NonZero::get))
}

impl Index<'_> {
    /// How many are found by each of these terms, counted no further than `at_most`.
    pub(crate) fn sizes(&self, terms: &[SearchKey], at_most: u32) -> Result<Vec<u64>, StoreError> {
        let size = |(token, soort): &SearchKey| {
            let parameters = [Value::from(*token), Value::from(soort.as_str()), Value::from(at_most)];
            let size = query(self.0, "zoekindex", read::SEARCH_SIZE, &parameters, |row| row.count(0))?;
            Ok(size.first().copied().unwrap_or_default())
        };
        terms.iter().map(size).collect()
    }

    /// Who is found by each of these terms, at most so many for each; once for each term that leads there.
    pub(crate) fn found_by(&self, terms: &[SearchKey], at_most: u32) -> Result<Vec<Lead>, StoreError> {
        let mut leads = Vec::new();
        for (place, (token, soort)) in terms.iter().enumerate() {
            let parameters = [Value::from(*token), Value::from(soort.as_str()), Value::from(at_most)];
            leads.extend(query(self.0, "zoekindex", read::SEARCH, &parameters, |row| {
                Ok((place, decode::found(row)?))
            })?);
        }
        Ok(leads)
    }

    /// Which of these hits are found by these terms too; once for each term.
    pub(crate) fn confirmed(&self, terms: &[SearchKey], hits: &[Hit]) -> Result<Vec<Lead>, StoreError> {
        let mut leads = Vec::new();
        // In the order of the index: what lies together is read once.
        let mut people: Vec<_> = hits.iter().map(|hit| (hit.dossier_id, hit.persoon_id)).collect();
        people.sort_unstable();
        let mut statement = self.0.prepare_cached(read::SEARCH_CONFIRM).map_err(failure)?;
        for (place, (token, soort)) in terms.iter().enumerate() {
            for (dossier, person) in &people {
                let row = params![token, soort, dossier.as_bytes(), person.as_bytes()];
                if statement.exists(row).map_err(failure)? {
                    leads.push((place, (*dossier, *person)));
                }
            }
        }
        Ok(leads)
    }
}
