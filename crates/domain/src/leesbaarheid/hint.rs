//! One piece of advice at a place in a text.

use crate::regels::codelijst;
use std::ops::Range;

codelijst! {
    /// What could be clearer.
    pub enum Taalhintsoort("soort taalhint") {
        /// A word that judges, in what should be a feit.
        Oordeel = "oordeel", "oordelend woord";
        /// A word that leaves open when or how often.
        VageTijd = "vage_tijd", "vage tijd";
        /// A word that leaves open whether it is so.
        Onzeker = "onzeker", "onzeker woord";
        /// It does not say who did it.
        Lijdend = "lijdend", "lijdende vorm";
        /// A sentence of more than twenty words.
        LangeZin = "lange_zin", "lange zin";
        /// A word for which there is a plainer one.
        MoeilijkWoord = "moeilijk_woord", "moeilijk woord";
        /// A word of the trade, which has to be explained.
        Vakwoord = "vakwoord", "vakwoord";
    }
}

/// One piece of advice, at a place in the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Taalhint {
    /// What could be clearer.
    pub soort: Taalhintsoort,
    /// Where: byte positions in the text.
    pub plek: Range<usize>,
    /// What to do, in plain Dutch.
    pub advies: String,
}

/// In the order of the text. A place that is advised on as part of a longer group of words is not advised on again.
pub(crate) fn orden(hints: &mut Vec<Taalhint>) {
    hints.sort_by_key(|hint| (hint.plek.start, std::cmp::Reverse(hint.plek.end), hint.soort));
    let mut woordplekken: Vec<Range<usize>> = Vec::new();
    hints.retain(|hint| {
        if matches!(hint.soort, Taalhintsoort::LangeZin | Taalhintsoort::Lijdend) {
            return true;
        }
        let binnen =
            woordplekken.iter().any(|plek| plek.start <= hint.plek.start && hint.plek.end <= plek.end);
        if !binnen {
            woordplekken.push(hint.plek.clone());
        }
        !binnen
    });
}
