//! Cuts a text into words with their places.

use std::ops::Range;

/// One word.
pub(crate) struct Woord {
    /// In small letters.
    pub(crate) klein: String,
    /// Where: byte positions in the text.
    pub(crate) plek: Range<usize>,
    /// A sentence, or a part that stands by itself, ends behind it.
    pub(crate) einde_zin: bool,
    /// A comma, a quote or another mark stands behind it: a group of words does not run on past it.
    pub(crate) los_van_volgende: bool,
}

/// The words of a text. Hyphens and apostrophes inside a word belong to it, and so does a plus behind it (MDA++).
pub(crate) fn woorden(tekst: &str) -> Vec<Woord> {
    let mut woorden: Vec<Woord> = Vec::new();
    let mut begin = None;
    for (plek, teken) in tekst.char_indices().chain([(tekst.len(), ' ')]) {
        if teken.is_alphanumeric() || (begin.is_some() && matches!(teken, '-' | '\'' | '’' | '+')) {
            begin.get_or_insert(plek);
            continue;
        }
        if let Some(van) = begin.take() {
            let kaal = tekst[van..plek].trim_end_matches(['-', '\'', '’']);
            woorden.push(Woord {
                klein: kaal.to_lowercase().replace('’', "'"),
                plek: van..van + kaal.len(),
                einde_zin: false,
                los_van_volgende: kaal.len() < plek - van,
            });
        }
        if let Some(laatste) = woorden.last_mut() {
            laatste.einde_zin |= matches!(teken, '.' | '!' | '?' | '\n' | ';' | ':');
            laatste.los_van_volgende |= !teken.is_whitespace() || laatste.einde_zin;
        }
    }
    woorden
}
