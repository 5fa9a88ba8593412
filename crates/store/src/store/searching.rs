//! Finding people by blinded keys.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::error::StoreError;
use crate::query::{Hit, Term};
use crate::sql::read;
use crate::sqlite::Index;
use crate::store::Store;
use crate::store::reading::DEFAULT_LIMIT;
use crate::vault::Token;

/// How many rows of the index one question reads. What is rare is read first, so this leaves out only what many people have in
/// common, such as a given name or a year of birth: that then confirms who was found otherwise, and finds nobody by itself.
const ENOUGH: u32 = 1000;

/// A blinded text and its kind.
pub(crate) type SearchKey = (Token, String);

/// A dossier and a person in it.
type Found = (Uuid, Uuid);

/// Which term, by its place, led to whom.
pub(crate) type Lead = (usize, Found);

impl Store {
    /// Who is found by any of these texts of one kind, most matches first. Reads all there is: for kinds with few people to a key.
    pub async fn search(&self, soort: &str, teksten: &[String]) -> Result<Vec<Hit>, StoreError> {
        let terms = self.search_keys(teksten.iter().map(|tekst| (soort, tekst.as_str())));
        let leads = match self {
            Self::Sqlite(store) => store.search(move |index| index.found_by(&terms, u32::MAX)).await?,
            Self::Postgres(store) => store.search(&terms, u32::MAX).await?,
        };
        let mut hits = ranked(leads.into_iter().map(|(_, found)| (1, found)));
        self.mark_sealed(&mut hits).await?;
        Ok(hits)
    }

    /// Who is found by these texts of several kinds, most telling first: see [`Hit::gewicht`]. The cost does not grow with the
    /// store: see `ENOUGH`.
    pub async fn search_ranked(&self, terms: &[Term], limit_to: u32) -> Result<Vec<Hit>, StoreError> {
        let terms = self.search_keys(terms.iter().map(|term| (term.soort.as_str(), term.tekst.as_str())));
        let wanted = if limit_to == 0 { DEFAULT_LIMIT } else { limit_to } as usize;
        let mut hits = match self {
            Self::Sqlite(store) => {
                let ask = move |index: &Index<'_>| {
                    let question = Question::new(index.sizes(&terms, ENOUGH + 1)?, terms);
                    let hits = question.led(index.found_by(&question.leading.terms, ENOUGH)?, wanted);
                    let confirmed = index.confirmed(&question.common.terms, &hits)?;
                    Ok(question.confirmed(hits, confirmed))
                };
                store.search(ask).await?
            }
            Self::Postgres(store) => {
                let question = Question::new(store.search_sizes(&terms, ENOUGH + 1).await?, terms);
                let hits = question.led(store.search(&question.leading.terms, ENOUGH).await?, wanted);
                let confirmed = store.search_confirm(&question.common.terms, &hits).await?;
                question.confirmed(hits, confirmed)
            }
        };
        hits.truncate(wanted);
        self.mark_sealed(&mut hits).await?;
        Ok(hits)
    }

    /// Each once: the same text twice must not count twice.
    fn search_keys<'t>(&self, texts: impl Iterator<Item = (&'t str, &'t str)>) -> Vec<SearchKey> {
        let vault = &self.context().vault;
        let mut keys: Vec<SearchKey> =
            texts.map(|(soort, tekst)| (vault.search_token(soort, tekst), soort.to_owned())).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
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

/// What is asked, apart by how many people have it.
struct Question {
    /// What leads to people, rarest first.
    leading: Terms,
    /// What too many have in common: it only confirms.
    common: Terms,
}

impl Question {
    fn new(sizes: Vec<u64>, terms: Vec<SearchKey>) -> Self {
        let mut sized: Vec<_> = sizes.into_iter().zip(terms).filter(|(size, _)| *size > 0).collect();
        sized.sort_unstable();
        let (mut leading, mut common, mut read) = (Terms::default(), Terms::default(), 0);
        for (size, term) in sized {
            if leading.terms.is_empty() || read + size <= u64::from(ENOUGH) {
                leading.push(term, weight(size));
                read += size;
            } else {
                common.push(term, weight(size));
            }
        }
        Self { leading, common }
    }

    /// Who was led to, most telling first: those who can still be among the first `wanted` after the rest was confirmed.
    fn led(&self, leads: Vec<Lead>, wanted: usize) -> Vec<Hit> {
        let mut hits = ranked(self.leading.weighed(leads));
        if let Some(last) = hits.get(wanted.saturating_sub(1)) {
            let least = last.gewicht.saturating_sub(self.common.weights.iter().sum());
            hits.truncate(hits.partition_point(|hit| hit.gewicht >= least));
        }
        hits
    }

    /// The same, with what they have in common counted too.
    fn confirmed(&self, mut hits: Vec<Hit>, leads: Vec<Lead>) -> Vec<Hit> {
        let mut more: HashMap<Found, (u32, u32)> = HashMap::new();
        for (weight, found) in self.common.weighed(leads) {
            let (times, weights) = more.entry(found).or_default();
            (*times, *weights) = (*times + 1, *weights + weight);
        }
        for hit in &mut hits {
            let (times, weights) = more.get(&(hit.dossier_id, hit.persoon_id)).copied().unwrap_or_default();
            hit.treffers += times;
            hit.gewicht += weights;
        }
        hits.sort_unstable_by_key(rank);
        hits
    }
}

/// Terms, each with what a match of it says.
#[derive(Default)]
struct Terms {
    terms: Vec<SearchKey>,
    weights: Vec<u32>,
}

impl Terms {
    fn push(&mut self, term: SearchKey, weight: u32) {
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
