//! Counting experience without names: one voice per person, the last one; nothing at all over too few people.

use super::{Ervaringsvraag, Meting, Score};
use crate::ids::PersoonId;
use std::collections::BTreeMap;

/// The mean of one question over enough people.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Vraagtelling {
    /// Over how many people.
    pub mensen: usize,
    /// The mean, in tenths: 37 is 3,7.
    pub gemiddelde_in_tienden: u32,
}

/// What may be known of a group: a question that too few people answered is not there.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Telling {
    /// Per question.
    pub vragen: BTreeMap<Ervaringsvraag, Vraagtelling>,
}

impl Telling {
    /// Whether there is nothing that may be shown.
    pub fn is_leeg(&self) -> bool {
        self.vragen.is_empty()
    }
}

/// Counts. Only the last time of each person is taken, so that who answers often does not count double; a question is
/// shown only from `ondergrens` people on, and never as separate answers: those would tell about one.
pub fn tel<'a>(metingen: impl IntoIterator<Item = &'a Meting>, ondergrens: u16) -> Telling {
    let mut laatste: BTreeMap<PersoonId, &Meting> = BTreeMap::new();
    for meting in metingen {
        let eerder = laatste.entry(meting.persoon).or_insert(meting);
        if (eerder.op, eerder.id) < (meting.op, meting.id) {
            *eerder = meting;
        }
    }
    let mut vragen = BTreeMap::new();
    for vraag in Ervaringsvraag::ALLE {
        let scores: Vec<u32> = laatste
            .values()
            .filter_map(|meting| meting.antwoorden.get(vraag))
            .map(|score: &Score| u32::from(u8::from(*score)))
            .collect();
        let Ok(aantal) = u32::try_from(scores.len()) else { continue };
        if aantal == 0 || aantal < u32::from(ondergrens) {
            continue;
        }
        let gemiddelde_in_tienden = (scores.iter().sum::<u32>() * 10 + aantal / 2) / aantal;
        vragen.insert(*vraag, Vraagtelling { mensen: scores.len(), gemiddelde_in_tienden });
    }
    Telling { vragen }
}
