//! Words that leave open when, how often, or whether at all.

use crate::leesbaarheid::{
    hint::{Taalhint, Taalhintsoort},
    woorden::Woord,
    zoeken::Lijst,
};
use std::sync::LazyLock;

/// Words and groups that leave open when or how often.
const VAAG: &[&str] = &[
    "af en toe|zo nu en dan|nu en dan|van tijd tot tijd",
    "altijd|nooit|steeds|telkens|continu|constant|voortdurend",
    "de laatste tijd|laatst|onlangs|recent|recentelijk|kortgeleden",
    "geregeld|regelmatig|meestal|soms|structureel|vaak|veelvuldig|wel eens|weleens|zelden",
];

/// Words and groups that leave open whether it is so.
const ONZEKER: &[&str] = &[
    "blijkbaar|kennelijk|naar verluidt|schijnbaar|schijnt|het schijnt",
    "het lijkt erop|lijkt|lijken|misschien|mogelijk|vermoedelijk|waarschijnlijk|wellicht",
    "zou|zouden",
];

static VAGE_TIJD: LazyLock<Lijst<&str>> = LazyLock::new(|| Lijst::van(VAAG, |vormen| vormen));
static ONZEKERE: LazyLock<Lijst<&str>> = LazyLock::new(|| Lijst::van(ONZEKER, |vormen| vormen));

/// Advice on words that leave open when or how often.
pub(crate) fn vage_tijd(tekst: &str, woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for (plek, _) in VAGE_TIJD.in_tekst(woorden) {
        let advies =
            format!("‘{}’ is vaag. Schrijf op hoe vaak en wanneer.", tekst[plek.clone()].to_lowercase());
        hints.push(Taalhint { soort: Taalhintsoort::VageTijd, plek, advies });
    }
}

/// Advice on words that leave open whether it is so.
pub(crate) fn onzekere_woorden(tekst: &str, woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for (plek, _) in ONZEKERE.in_tekst(woorden) {
        let woord = tekst[plek.clone()].to_lowercase();
        let advies = format!("‘{woord}’ laat open of het zo is. Is het niet zeker? Kies dan ‘vermoeden’.");
        hints.push(Taalhint { soort: Taalhintsoort::Onzeker, plek, advies });
    }
}
