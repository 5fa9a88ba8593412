//! Finding among statements: what was told before, and what rests on what.

use super::{Inhoud, Stelling, Stellingen};
use crate::ids::{PersoonId, StellingId};
use std::collections::BTreeSet;

impl Stellingen {
    /// What stands established in the same words about one of the same persons.
    pub fn al_verteld<'a>(
        &'a self,
        inhoud: &'a Inhoud,
        over: &'a BTreeSet<PersoonId>,
    ) -> impl Iterator<Item = &'a Stelling> {
        let gezocht = genormaliseerd(inhoud.tekst());
        self.herbruikbaar().filter(move |stelling| {
            stelling.soort() == inhoud.soort()
                && !stelling.etiket.over.is_disjoint(over)
                && genormaliseerd(stelling.inhoud().tekst()) == gezocht
        })
    }
}

fn genormaliseerd(tekst: &str) -> String {
    let woorden: Vec<String> = tekst
        .split(|teken: char| !teken.is_alphanumeric())
        .filter(|woord| !woord.is_empty())
        .map(str::to_lowercase)
        .collect();
    woorden.join(" ")
}

impl Stellingen {
    /// Whether `van` rests on `op`, itself or through what it rests on.
    pub fn rust_op(&self, van: StellingId, op: StellingId) -> bool {
        let mut gezien = BTreeSet::new();
        let mut te_zien = vec![van];
        while let Some(id) = te_zien.pop() {
            if id == op {
                return true;
            }
            if gezien.insert(id)
                && let Some(stelling) = self.get(id)
            {
                te_zien.extend(stelling.inhoud().steunt_op());
            }
        }
        false
    }
}
