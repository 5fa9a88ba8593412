//! Sentences that do not say who did it.

use super::hint::{Taalhint, Taalhintsoort};
use super::woorden::Woord;

/// Forms of *worden*, with which a sentence can hide who did something.
const WORDEN: &[&str] = &["werd", "werden", "word", "wordt", "worden"];

/// Forms of *zijn*. By themselves they hide nobody ("hij is gekomen"); after *er* they do ("er is besloten").
const ZIJN: &[&str] = &["is", "zijn", "was", "waren"];

/// Words that look like a past participle and are none, or say what happened by itself.
const GEEN_DEELWOORD: &[&str] = &[
    "bekend",
    "gebied",
    "gedrag",
    "geduld",
    "geld",
    "geluid",
    "gemeente",
    "gezicht",
    "gezind",
    "gezond",
    "goed",
    "verhaal",
    "verschil",
    "verstand",
    "bezoek",
    "begin",
    "gezin",
    "gesprek",
    "gevoel",
    "gevaar",
    "geweld",
    "gewoon",
    "gezag",
    "geweest",
    "geworden",
    "gebeurd",
    "gekomen",
    "gebleven",
    "gegaan",
    "gelukt",
    "gegroeid",
    "gestorven",
    "gevallen",
    "gelegen",
    "gezeten",
    "gestaan",
    "bereid",
    "beperkt",
    "bewust",
    "bezorgd",
    "verdrietig",
    "verliefd",
    "verwant",
    "verkouden",
    "ontstaan",
    "overleden",
    "gesloten",
    "geleden",
    "geven",
    "geloven",
    "gebruiken",
    "gebeuren",
    "genieten",
    "genezen",
    "geheel",
    "geregeld",
    "genoeg",
    "gelijk",
    "geboren",
    "geschikt",
];

/// Past participles in -en behind an unstressed prefix. They look like infinitives, so only these are known.
const STERK: &[&str] = &[
    "bedrogen",
    "begrepen",
    "beschreven",
    "besloten",
    "besproken",
    "bevolen",
    "bewezen",
    "herroepen",
    "ontnomen",
    "ontslagen",
    "ontvangen",
    "verbroken",
    "verboden",
    "verdreven",
    "vergeten",
    "verlaten",
    "verwezen",
    "voorgelezen",
];

/// Prefixes of verbs that come apart, before the *ge* of the participle.
const SCHEIDBAAR: &[&str] = &[
    "aan", "af", "op", "uit", "mee", "in", "weg", "toe", "over", "door", "voor", "na", "bij", "vast",
    "terug", "door",
];

/// A form of *worden*, or *er* with a form of *zijn*, with a past participle in one sentence, and nobody who did it
/// ("door …").
pub(super) fn lijdende_zinnen(woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for zin in woorden.split_inclusive(|woord| woord.einde_zin) {
        if zin.iter().any(|woord| woord.klein == "door") {
            continue;
        }
        let Some(hulp) = hulpwerkwoord(zin) else { continue };
        let deelwoord = (0..zin.len()).find(|plek| {
            let na_te = plek.checked_sub(1).is_some_and(|vorige| zin[vorige].klein == "te");
            *plek != hulp && !na_te && is_deelwoord(&zin[*plek].klein)
        });
        if let Some(deelwoord) = deelwoord {
            let (eerste, laatste) = (&zin[hulp.min(deelwoord)].plek, &zin[hulp.max(deelwoord)].plek);
            hints.push(Taalhint {
                soort: Taalhintsoort::Lijdend,
                plek: eerste.start..laatste.end,
                advies: "Hier staat niet wie dit deed. Begin de zin met de persoon.".to_owned(),
            });
        }
    }
}

fn hulpwerkwoord(zin: &[Woord]) -> Option<usize> {
    zin.iter().position(|woord| WORDEN.contains(&woord.klein.as_str())).or_else(|| {
        let paren = zin.windows(2).position(|paar| {
            let (een, twee) = (paar[0].klein.as_str(), paar[1].klein.as_str());
            (een == "er" && ZIJN.contains(&twee)) || (ZIJN.contains(&een) && twee == "er")
        })?;
        Some(if zin[paren].klein == "er" { paren + 1 } else { paren })
    })
}

fn is_deelwoord(woord: &str) -> bool {
    if STERK.contains(&woord) {
        return true;
    }
    if GEEN_DEELWOORD.contains(&woord) || woord.chars().count() < 5 {
        return false;
    }
    let met_ge = woord.starts_with("ge")
        || SCHEIDBAAR.iter().any(|voor| {
            woord.strip_prefix(voor).is_some_and(|rest| rest.starts_with("ge") && rest.chars().count() > 4)
        });
    let zonder_ge = ["be", "ver", "ont", "her"].iter().any(|voor| woord.starts_with(voor));
    if woord.ends_with("en") {
        return met_ge;
    }
    (met_ge || zonder_ge) && (woord.ends_with('d') || heeft_stemloze_t(woord, met_ge))
}

/// "gebruikt" and "gezet" can be participles; "vertelt" is what somebody does now.
fn heeft_stemloze_t(woord: &str, met_ge: bool) -> bool {
    let Some(stam) = woord.strip_suffix('t') else { return false };
    stam.ends_with(['k', 'f', 's', 'p', 'x'])
        || stam.ends_with("ch")
        || (met_ge && stam.ends_with(['e', 'i', 'o', 'u', 'a']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::leesbaarheid::woorden::woorden;

    fn is_lijdend(tekst: &str) -> bool {
        let mut hints = Vec::new();
        lijdende_zinnen(&woorden(tekst), &mut hints);
        !hints.is_empty()
    }

    #[test]
    fn r_046_a_sentence_that_hides_who_did_it_is_found() {
        for tekst in [
            "Tim werd op school geslagen.",
            "Er is besloten dat Tim bij oma gaat wonen.",
            "Gisteren is er met de school gebeld.",
            "De afspraak wordt uitgesteld.",
            "Moeder werd niet gehoord.",
            "Morgen wordt het plan besproken.",
        ] {
            assert!(is_lijdend(tekst), "{tekst}");
        }
    }

    #[test]
    fn a_sentence_that_says_who_did_it_is_left_alone() {
        for tekst in [
            "Tim werd op school door Bram geslagen.",
            "Vader werd boos en vertelt waarom.",
            "Het wordt een goed gesprek.",
            "Moeder wordt verdrietig en begint te vertellen.",
            "Er is niets gebeurd.",
            "Zij is naar huis gegaan.",
            "Oma wordt morgen zeventig. Ze heeft Tim gebeld.",
            "Hij wordt beter als wij geven wat nodig is.",
        ] {
            assert!(!is_lijdend(tekst), "{tekst}");
        }
    }
}
