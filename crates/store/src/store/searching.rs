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

/// Which term, by its place, led to whom.
pub(crate) type Lead = (usize, Found);

impl Store {
    /// Who is found by any of these texts of one kind, most matches first. Reads all there is: for kinds with few people to a key.
    pub async fn search(&self, soort: &str, teksten: &[String]) -> Result<Vec<Hit>, StoreError> {
        let vault = &self.context().vault;
        let terms: Vec<(Token, &str)> =
            teksten.iter().map(|tekst| (vault.search_token(soort, tekst), soort)).collect();
        let found = self.found_by(&unique(terms), u32::MAX).await?;
        let mut hits = ranked(found.into_iter().map(|(_, found)| (1, found)));
        self.mark_sealed(&mut hits).await?;
        Ok(hits)
    }

    /// Who is found by these texts of several kinds, most telling first: see [`Hit::gewicht`]. The cost does not grow with the
    /// store: see `ENOUGH`.
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
        let (mut leading, mut common, mut read) = (Terms::default(), Terms::default(), 0);
        for (size, term) in sized {
            if leading.is_empty() || read + size <= u64::from(ENOUGH) {
                leading.push(term, weight(size));
                read += size;
            } else {
                common.push(term, weight(size));
            }
        }
        let mut hits = ranked(leading.weighed(self.found_by(&leading.terms, ENOUGH).await?));
        if !common.is_empty() {
            hits.truncate(CONFIRMED);
            let mut more: HashMap<Found, (u32, u32)> = HashMap::new();
            for (weight, found) in common.weighed(self.confirmed(&common.terms, &hits).await?) {
                let (times, weights) = more.entry(found).or_default();
                (*times, *weights) = (*times + 1, *weights + weight);
            }
            for hit in &mut hits {
                let (times, weights) =
                    more.get(&(hit.dossier_id, hit.persoon_id)).copied().unwrap_or_default();
                hit.treffers += times;
                hit.gewicht += weights;
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
    async fn found_by(&self, terms: &[(Token, &str)], at_most: u32) -> Result<Vec<Lead>, StoreError> {
        if let Self::Postgres(store) = self {
            return store.search(terms, at_most).await;
        }
        let mut found = Vec::new();
        for (place, (token, soort)) in terms.iter().enumerate() {
            let parameters = [Value::from(*token), Value::from(*soort), Value::from(at_most)];
            let by_this =
                self.query("zoekindex", read::SEARCH, &parameters, |row| decode::found(row)).await?;
            found.extend(by_this.into_iter().map(|one| (place, one)));
        }
        Ok(found)
    }

    /// Which of these hits are found by these terms too; once for each term.
    async fn confirmed(&self, terms: &[(Token, &str)], hits: &[Hit]) -> Result<Vec<Lead>, StoreError> {
        if let Self::Postgres(store) = self {
            return store.search_confirm(terms, hits).await;
        }
        let mut confirmed = Vec::new();
        for (place, (token, soort)) in terms.iter().enumerate() {
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
                    confirmed.push((place, (hit.dossier_id, hit.persoon_id)));
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

/// Terms, each with what a match of it says.
#[derive(Default)]
struct Terms<'t> {
    terms: Vec<(Token, &'t str)>,
    weights: Vec<u32>,
}

impl<'t> Terms<'t> {
    fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    fn push(&mut self, term: (Token, &'t str), weight: u32) {
        self.terms.push(term);
        self.weights.push(weight);
    }

    fn weighed(&self, leads: Vec<Lead>) -> impl Iterator<Item = (u32, Found)> {
        leads.into_iter().map(|(place, found)| (self.weights.get(place).copied().unwrap_or(1), found))
    }
}

/// What a text says that so many people share: how often the crowd is halved by it. Squared, because the texts of one name come
/// together, and a name must not outweigh a number that only one person has.
fn weight(size: u64) -> u32 {
    let crowd = u64::from(ENOUGH) + 1;
    (1 + crowd.ilog2() - size.clamp(1, crowd).ilog2()).pow(2)
}

fn rank(hit: &Hit) -> (Reverse<u32>, Reverse<u32>, Uuid, Uuid) {
    (Reverse(hit.gewicht), Reverse(hit.treffers), hit.dossier_id, hit.persoon_id)
}

/// Each who was found, with how many times and how telling, most telling first.
fn ranked(found: impl Iterator<Item = (u32, Found)>) -> Vec<Hit> {
    let mut by_whom: HashMap<Found, (u32, u32)> = HashMap::new();
    for (weight, one) in found {
        let (times, weights) = by_whom.entry(one).or_default();
        (*times, *weights) = (*times + 1, *weights + weight);
    }
    let hit = |((dossier_id, persoon_id), (treffers, gewicht))| Hit {
        dossier_id,
        persoon_id,
        treffers,
        gewicht,
        verzegeld: false,
    };
    let mut hits: Vec<Hit> = by_whom.into_iter().map(hit).collect();
    hits.sort_unstable_by_key(rank);
    hits
}
