//! Words of the trade with what they mean, in plain Dutch (INV-36, R-046).
//!
//! A professional is advised to explain them; a reader gets the explanation beside the text. Facts of law are told in
//! general words here: the terms themselves stand in the rules.

use super::woordenlijst::WOORDENLIJST;
use crate::leesbaarheid::{
    hint::{Taalhint, Taalhintsoort},
    woorden::{Woord, woorden},
    zoeken::Lijst,
};
use std::sync::LazyLock;

/// A word of the trade.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Begrip {
    /// Short name, for a list and for translations: "ots".
    pub code: &'static str,
    /// The word as it is written.
    pub naam: &'static str,
    /// All its forms, in small letters, with `|` between them.
    pub(super) vormen: &'static str,
    /// What it means, in one or two plain sentences.
    pub uitleg: &'static str,
}

static LIJST: LazyLock<Lijst<Begrip>> = LazyLock::new(|| Lijst::van(Begrip::ALLE, |begrip| begrip.vormen));

impl Begrip {
    /// All of them, by name.
    pub const ALLE: &'static [Self] = WOORDENLIJST;
}

/// The words of the trade in a text, each once, in the order in which they stand there.
pub fn begrippen_in(tekst: &str) -> Vec<&'static Begrip> {
    let woorden = woorden(tekst);
    let mut gevonden: Vec<&'static Begrip> = Vec::new();
    for (_, begrip) in LIJST.in_tekst(&woorden) {
        if !gevonden.contains(&begrip) {
            gevonden.push(begrip);
        }
    }
    gevonden
}

/// Advice to explain each word of the trade.
pub(in crate::leesbaarheid) fn vakwoorden(woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for (plek, begrip) in LIJST.in_tekst(woorden) {
        let advies = format!("Leg ‘{}’ uit. Bijvoorbeeld: {}", begrip.naam, begrip.uitleg);
        hints.push(Taalhint { soort: Taalhintsoort::Vakwoord, plek, advies });
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use crate::leesbaarheid::Leesbaarheid;
    use std::collections::BTreeSet;

    #[test]
    fn inv_36_a_reader_gets_each_word_of_the_trade_explained_once() {
        let tekst = "De GI voert de OTS uit. De verklarende analyse is klaar, de ots duurt een jaar.";
        let codes: Vec<&str> = begrippen_in(tekst).into_iter().map(|begrip| begrip.code).collect();
        assert_eq!(codes, ["gi", "ots", "verklarende_analyse"]);
        assert!(begrippen_in("Tim speelt met de hond.").is_empty());
    }

    #[test]
    fn inv_36_no_explanation_needs_another_word_of_the_trade_or_a_long_sentence() {
        // Names of organisations and words a family meets at once may be used to explain others; they are listed too.
        let bekend = ["veilig_thuis", "raad", "gi", "ots", "gezag", "beschikking", "veiligheidsplan"];
        for begrip in Begrip::ALLE {
            for ander in begrippen_in(begrip.uitleg) {
                assert!(
                    ander == begrip || bekend.contains(&ander.code),
                    "{}: de uitleg gebruikt ‘{}’",
                    begrip.naam,
                    ander.naam
                );
            }
            for zin in begrip.uitleg.split_inclusive('.') {
                assert!(zin.split_whitespace().count() <= 20, "{}: lange zin", begrip.naam);
            }
        }
        let samen: Vec<&str> = Begrip::ALLE.iter().map(|begrip| begrip.uitleg).collect();
        let gemeten = Leesbaarheid::van(&samen.join(" ")).unwrap();
        assert!(gemeten.flesch_douma() >= 60.0, "{:.0}", gemeten.flesch_douma());
        assert_eq!(hard_words(&samen.join(" ")), Vec::<String>::new());
    }

    fn hard_words(tekst: &str) -> Vec<String> {
        let mut hints = Vec::new();
        super::super::moeilijk::moeilijke_woorden(&woorden(tekst), &mut hints);
        hints.into_iter().map(|hint| hint.advies).collect()
    }

    #[test]
    fn every_word_of_the_trade_has_its_own_code_and_forms() {
        let codes: BTreeSet<_> = Begrip::ALLE.iter().map(|begrip| begrip.code).collect();
        assert_eq!(codes.len(), Begrip::ALLE.len());
        let vormen: Vec<&str> = Begrip::ALLE.iter().flat_map(|begrip| begrip.vormen.split('|')).collect();
        let eigen: BTreeSet<_> = vormen.iter().collect();
        assert_eq!(eigen.len(), vormen.len(), "een vorm staat in twee rijen");
        assert!(vormen.iter().all(|vorm| vorm.to_lowercase() == **vorm && vorm.trim() == *vorm));
    }
}
