//! Finding people by blinded keys.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::decode;
use crate::error::StoreError;
use crate::query::{Hit, Term};
use crate::record::Value;
use crate::sql::read;
use crate::store::Store;
use crate::store::reading::DEFAULT_LIMIT;
use crate::vault::Token;

/// How many rows of the index one question reads. What is rare is read first, so this leaves out only what a large part of all people
/// have in common, such as a year of birth: that then confirms who was found otherwise, and finds nobody by itself.
const ENOUGH: u32 = 4000;
/// Of how many of the best that were found is asked whether they have the common keys too.
const CONFIRMED: usize = 200;

/// A dossier and a person in it.
type Found = (Uuid, Uuid);

impl Store {
    /// Who is found by any of these texts of one kind, most matches first. Reads all there is: for kinds with few people to a key.
    pub async fn search(&self, soort: &str, teksten: &[String]) -> Result<Vec<Hit>, StoreError> {
        let vault = &self.context().vault;
        let terms: Vec<(Token, &str)> =
            teksten.iter().map(|tekst| (vault.search_token(soort, tekst), soort)).collect();
        let mut hits = ranked(self.found_by(&unique(terms), u32::MAX).await?);
        self.mark_sealed(&mut hits).await?;
        Ok(hits)
    }

    /// Who is found by these texts of several kinds, most matches first. The cost does not grow with the store: see `ENOUGH`.
    pub async fn search_ranked(&self, terms: &[Term], limit_to: u32) -> Result<Vec<Hit>, StoreError> {
        let vault = &self.context().vault;
        let terms = terms
            .iter()
            .map(|term| (vault.search_token(&term.soort, &term.tekst), term.soort.as_str()))
            .collect();
        let terms = unique(terms);
        let mut sized: Vec<_> = self.sizes(&terms).await?.into_iter().zip(terms).collect();
        sized.retain(|(size, _)| *size > 0);
        sized.sort_unstable();
        let (mut leading, mut common, mut read) = (Vec::new(), Vec::new(), 0);
        for (size, term) in sized {
            if leading.is_empty() || read + size <= u64::from(ENOUGH) {
                leading.push(term);
                read += size;
            } else {
                common.push(term);
            }
        }
        let mut hits = ranked(self.found_by(&leading, ENOUGH).await?);
        if !common.is_empty() {
            hits.truncate(CONFIRMED);
            let mut more: HashMap<Found, u32> = HashMap::new();
            for found in self.confirmed(&common, &hits).await? {
                *more.entry(found).or_default() += 1;
            }
            for hit in &mut hits {
                hit.treffers += more.get(&(hit.dossier_id, hit.persoon_id)).copied().unwrap_or_default();
            }
            hits.sort_unstable_by_key(rank);
        }
        hits.truncate(if limit_to == 0 { DEFAULT_LIMIT } else { limit_to } as usize);
        self.mark_sealed(&mut hits).await?;
        Ok(hits)
    }

    /// How many are found by each of these; of more than enough it is not counted how many more.
    async fn sizes(&self, terms: &[(Token, &str)]) -> Result<Vec<u64>, StoreError> {
        if let Self::Postgres(store) = self {
            return store.search_sizes(terms, ENOUGH + 1).await;
        }
        let mut sizes = Vec::with_capacity(terms.len());
        for (token, soort) in terms {
            let parameters = [Value::from(*token), Value::from(*soort), Value::from(ENOUGH + 1)];
            let size = self.query("zoekindex", read::SEARCH_SIZE, &parameters, |row| row.count(0)).await?;
            sizes.push(size.first().copied().unwrap_or_default());
        }
        Ok(sizes)
    }

    /// Who is found by each of these, at most so many for each.
    async fn found_by(&self, terms: &[(Token, &str)], at_most: u32) -> Result<Vec<Found>, StoreError> {
        if let Self::Postgres(store) = self {
            return store.search(terms, at_most).await;
        }
        let mut found = Vec::new();
        for (token, soort) in terms {
            let parameters = [Value::from(*token), Value::from(*soort), Value::from(at_most)];
            found.append(
                &mut self.query("zoekindex", read::SEARCH, &parameters, |row| decode::found(row)).await?,
            );
        }
        Ok(found)
    }

    /// Which of these hits are found by these terms too; once for each term.
    async fn confirmed(&self, terms: &[(Token, &str)], hits: &[Hit]) -> Result<Vec<Found>, StoreError> {
        if let Self::Postgres(store) = self {
            return store.search_confirm(terms, hits).await;
        }
        let mut confirmed = Vec::new();
        for (token, soort) in terms {
            for hit in hits {
                let parameters = [
                    Value::from(*token),
                    Value::from(*soort),
                    Value::from(hit.dossier_id),
                    Value::from(hit.persoon_id),
                ];
                let there =
                    self.query("zoekindex", read::SEARCH_CONFIRM, &parameters, |row| row.count(0)).await?;
                if there.first().is_some_and(|count| *count > 0) {
                    confirmed.push((hit.dossier_id, hit.persoon_id));
                }
            }
        }
        Ok(confirmed)
    }

    async fn mark_sealed(&self, hits: &mut [Hit]) -> Result<(), StoreError> {
        let dossiers: HashSet<Uuid> = hits.iter().map(|hit| hit.dossier_id).collect();
        let mut sealed = HashSet::new();
        match self {
            Self::Postgres(store) => sealed.extend(store.sealed(&dossiers).await?),
            Self::Sqlite(_) => {
                for dossier in dossiers {
                    let found =
                        self.query("dossier", read::IS_SEALED, &[dossier.into()], |row| row.flag(0)).await?;
                    if found.first() == Some(&true) {
                        sealed.insert(dossier);
                    }
                }
            }
        }
        for hit in hits {
            hit.verzegeld = sealed.contains(&hit.dossier_id);
        }
        Ok(())
    }
}

/// The same text twice must not count twice.
fn unique(mut terms: Vec<(Token, &str)>) -> Vec<(Token, &str)> {
    terms.sort_unstable();
    terms.dedup();
    terms
}

fn rank(hit: &Hit) -> (Reverse<u32>, Uuid, Uuid) {
    (Reverse(hit.treffers), hit.dossier_id, hit.persoon_id)
}

/// Each who was found, with how many times, most first.
fn ranked(found: Vec<Found>) -> Vec<Hit> {
    let mut times: HashMap<Found, u32> = HashMap::new();
    for one in found {
        *times.entry(one).or_default() += 1;
    }
    let hit =
        |((dossier_id, persoon_id), treffers)| Hit { dossier_id, persoon_id, treffers, verzegeld: false };
    let mut hits: Vec<Hit> = times.into_iter().map(hit).collect();
    hits.sort_unstable_by_key(rank);
    hits
}
