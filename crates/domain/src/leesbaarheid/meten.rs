//! Words, sentences, syllables and the score of Flesch-Douma.
//!
//! Counted as the reference does (textstat 0.7.13 with the Dutch patterns): a word is what stands between spaces, without
//! its punctuation; a sentence of one or two words does not count as a sentence; a syllable ends wherever a word may be
//! broken off. The patterns come with the package `hypher` (Dutch only, 64 kB, no other packages). Those of the package
//! `hyphenation` give the same counts on every row of the reference, but come with all languages at once (8 MB).

/// How easily a text reads, in counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leesbaarheid {
    /// Words.
    pub woorden: usize,
    /// Sentences, at least one.
    pub zinnen: usize,
    /// Syllables.
    pub lettergrepen: usize,
}

/// What a score means to a reader.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Leesniveau {
    /// Most people understand it at once.
    Gemakkelijk,
    /// Understandable for who reads well.
    Gewoon,
    /// Hard for many people.
    Moeilijk,
    /// Hard for nearly everybody.
    HeelMoeilijk,
}

/// Below this many words a score says nothing: one long name decides it.
const GENOEG_WOORDEN: usize = 12;

impl Leesbaarheid {
    /// Counts a text; `None` when there is not a word in it.
    pub fn van(tekst: &str) -> Option<Self> {
        let (woorden, lettergrepen) = tel(tekst);
        (woorden > 0).then(|| Self { woorden, zinnen: zinnen(tekst), lettergrepen })
    }

    /// The score of Flesch-Douma: 100 is very easy, 0 is very hard; it can be more and less.
    #[expect(clippy::cast_precision_loss, reason = "a text has fewer than 2^52 words")]
    pub fn flesch_douma(&self) -> f64 {
        let zinslengte = self.woorden as f64 / self.zinnen as f64;
        let woordlengte = self.lettergrepen as f64 / self.woorden as f64;
        206.835 - 0.93 * zinslengte - 77.0 * woordlengte
    }

    /// What the score means; `None` for a text that is too short to tell.
    pub fn niveau(&self) -> Option<Leesniveau> {
        if self.woorden < GENOEG_WOORDEN {
            return None;
        }
        let score = self.flesch_douma();
        Some(match score {
            _ if score >= 70.0 => Leesniveau::Gemakkelijk,
            _ if score >= 60.0 => Leesniveau::Gewoon,
            _ if score >= 30.0 => Leesniveau::Moeilijk,
            _ => Leesniveau::HeelMoeilijk,
        })
    }
}

impl Leesniveau {
    /// In words.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Gemakkelijk => "gemakkelijk",
            Self::Gewoon => "gewoon",
            Self::Moeilijk => "moeilijk",
            Self::HeelMoeilijk => "heel moeilijk",
        }
    }

    /// Who can read it, said to the writer.
    pub const fn uitleg(self) -> &'static str {
        match self {
            Self::Gemakkelijk => "De meeste mensen kunnen deze tekst goed lezen.",
            Self::Gewoon => "Wie vaak leest, kan deze tekst goed lezen. Korter mag altijd.",
            Self::Moeilijk => {
                "Veel mensen vinden deze tekst moeilijk. Kortere zinnen en gewone woorden helpen."
            }
            Self::HeelMoeilijk => {
                "Bijna iedereen vindt deze tekst moeilijk. Schrijf het op zoals u het aan tafel zou vertellen."
            }
        }
    }
}

/// Words and their syllables.
fn tel(tekst: &str) -> (usize, usize) {
    let (mut aantal, mut lettergrepen) = (0, 0);
    let mut kaal = String::new();
    for stuk in tekst.split_whitespace() {
        kaal.clear();
        kaal.extend(stuk.chars().filter(|teken| is_letter(*teken)).flat_map(char::to_lowercase));
        if !kaal.is_empty() {
            aantal += 1;
            lettergrepen += hypher::hyphenate(&kaal, hypher::Lang::Dutch).count();
        }
    }
    (aantal, lettergrepen)
}

/// Sentences of three words or more; at least one.
fn zinnen(tekst: &str) -> usize {
    let met_woorden = tekst
        .split(['.', '!', '?'])
        .filter(|zin| zin.split_whitespace().filter(|stuk| stuk.chars().any(is_letter)).nth(2).is_some());
    met_woorden.count().max(1)
}

fn is_letter(teken: char) -> bool {
    teken.is_alphanumeric() || teken == '_'
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use std::path::PathBuf;

    fn meet(tekst: &str) -> Leesbaarheid {
        Leesbaarheid::van(tekst).unwrap()
    }

    #[test]
    fn r_046_the_score_equals_the_reference_on_every_row() {
        let map = std::env::var_os("NAAST_SHARED").map_or_else(
            || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
            PathBuf::from,
        );
        let pad = map.join("data/readability/flesch_douma_reference.csv");
        let Ok(bestand) = std::fs::read_to_string(&pad) else {
            eprintln!("SKIPPED: the reference scores are not at {}; set NAAST_SHARED", pad.display());
            return;
        };
        let mut rijen = 0;
        for regel in bestand.lines().skip(1) {
            let kolommen = kolommen(regel);
            let [tekst, woorden, zinnen, lettergrepen, score] = kolommen.as_slice() else {
                panic!("onleesbare rij: {regel}")
            };
            let gemeten = meet(tekst);
            assert_eq!(gemeten.woorden.to_string(), *woorden, "woorden: {tekst}");
            assert_eq!(gemeten.zinnen.to_string(), *zinnen, "zinnen: {tekst}");
            assert_eq!(gemeten.lettergrepen.to_string(), *lettergrepen, "lettergrepen: {tekst}");
            let verwacht: f64 = score.parse().unwrap();
            // The file has the figure of another machine's arithmetic; a millionth is less than its last digit.
            assert!(
                (gemeten.flesch_douma() - verwacht).abs() < 1e-6,
                "{} ≠ {verwacht}: {tekst}",
                gemeten.flesch_douma()
            );
            rijen += 1;
        }
        assert!(rijen > 0, "het bestand is leeg");
    }

    /// The fields of one line; a field with a comma stands between quotes.
    fn kolommen(regel: &str) -> Vec<String> {
        let mut velden = vec![String::new()];
        let mut tussen_aanhaling = false;
        for teken in regel.chars() {
            match teken {
                '"' => tussen_aanhaling = !tussen_aanhaling,
                ',' if !tussen_aanhaling => velden.push(String::new()),
                anders => velden.last_mut().unwrap().push(anders),
            }
        }
        velden
    }

    #[test]
    fn r_046_a_plain_text_reads_more_easily_than_an_official_one() {
        let gewoon =
            meet("Noor komt elke maandag langs. Ze praat met ons over hoe het thuis gaat. Dat vind ik fijn.");
        let ambtelijk = meet(
            "Naar aanleiding van de geconstateerde opvoedproblematiek wordt ambulante hulpverlening geïndiceerd geacht, \
             teneinde de ontwikkelingsmogelijkheden van de minderjarige te waarborgen.",
        );
        assert_eq!(gewoon.niveau(), Some(Leesniveau::Gemakkelijk));
        assert_eq!(ambtelijk.niveau(), Some(Leesniveau::HeelMoeilijk));
    }

    #[test]
    fn punctuation_and_numbers_are_no_words_and_a_short_cry_is_no_sentence() {
        assert_eq!(meet("Nee! Ik wil dat niet.").zinnen, 1);
        assert_eq!(meet("Hij kwam - heel laat - thuis.").woorden, 5);
        assert_eq!(Leesbaarheid::van(" … – !? "), None);
        assert_eq!(meet("Stop.").niveau(), None, "too short to judge");
    }
}
