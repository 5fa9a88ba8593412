//! Sentences that are longer than most people read comfortably.

use super::hint::{Taalhint, Taalhintsoort};
use std::ops::Range;

/// The most words a sentence should have in plain Dutch (B1).
const WOORDEN_PER_ZIN: usize = 20;

/// Abbreviations after which a sentence goes on, without their point. Those with a point inside need no list.
const AFKORTINGEN: &[&str] = &[
    "art", "bijv", "bv", "ca", "dhr", "dr", "drs", "etc", "evt", "incl", "ing", "jl", "max", "mevr", "min",
    "mr", "mw", "nr", "pag", "prof", "resp", "tel", "vs",
];

/// The sentences of a text as people see them: a point in an abbreviation, a figure or a time ends nothing.
pub(super) fn zinnen(tekst: &str) -> Vec<Range<usize>> {
    let mut zinnen = Vec::new();
    let mut begin = 0;
    let mut neem = |tot: usize, begin: &mut usize| {
        let stuk = &tekst[*begin..tot];
        let van = *begin + (stuk.len() - stuk.trim_start().len());
        if !stuk.trim().is_empty() {
            zinnen.push(van..van + stuk.trim().len());
        }
        *begin = tot;
    };
    for (plek, teken) in tekst.char_indices() {
        let erna = plek + teken.len_utf8();
        let eindigt = match teken {
            '\n' | '!' | '?' => true,
            '.' => punt_eindigt(&tekst[begin..plek], &tekst[erna..]),
            _ => false,
        };
        if eindigt {
            neem(erna, &mut begin);
        }
    }
    neem(tekst.len(), &mut begin);
    zinnen
}

fn punt_eindigt(ervoor: &str, erna: &str) -> bool {
    if !erna.is_empty() && !erna.starts_with(|teken: char| teken.is_whitespace() || "\"'’”)".contains(teken))
    {
        return false;
    }
    let laatste =
        ervoor.split_whitespace().next_back().unwrap_or_default().trim_start_matches(['(', '"', '‘', '“']);
    // "d.w.z." has a point inside; a word has not.
    let afkorting = laatste.contains('.') || AFKORTINGEN.contains(&laatste.to_lowercase().as_str());
    // An initial: "J. de Vries".
    let voorletter = laatste.chars().count() == 1 && laatste.starts_with(char::is_uppercase);
    !(afkorting || voorletter)
}

pub(super) fn lange_zinnen(tekst: &str, hints: &mut Vec<Taalhint>) {
    for plek in zinnen(tekst) {
        let aantal = tekst[plek.clone()].split_whitespace().count();
        if aantal > WOORDEN_PER_ZIN {
            hints.push(Taalhint {
                soort: Taalhintsoort::LangeZin,
                plek,
                advies: format!("Een zin heeft {aantal} woorden. Maak er twee of drie zinnen van."),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_046_abbreviations_figures_and_initials_do_not_end_a_sentence() {
        let tekst = "Mevr. J. de Vries kwam om 14.30 uur, o.a. met Tim. Ze bleef 1.5 uur! Daarna niet meer";
        let gevonden: Vec<&str> = zinnen(tekst).into_iter().map(|plek| &tekst[plek]).collect();
        assert_eq!(
            gevonden,
            ["Mevr. J. de Vries kwam om 14.30 uur, o.a. met Tim.", "Ze bleef 1.5 uur!", "Daarna niet meer"]
        );
    }

    #[test]
    fn a_list_of_short_lines_is_not_one_long_sentence() {
        let mut hints = Vec::new();
        lange_zinnen(&"Tim eet brood\n".repeat(12), &mut hints);
        assert!(hints.is_empty(), "{hints:?}");
    }
}
