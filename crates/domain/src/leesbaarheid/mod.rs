//! How easily a Dutch text reads, and what would make it clearer (R-033, R-046, INV-36).
//!
//! [`Leesbaarheid`] measures: words, sentences, syllables and the score of Flesch-Douma. [`schrijftips`] advises: long
//! sentences, hard words, words of the trade, sentences that hide who did something. [`begrippen_in`] explains words of
//! the trade to whoever reads them. All of it helps and nothing of it decides: no rule ever refuses because of a word.

mod hint;
mod lijdend;
mod lijsten;
mod meten;
mod woorden;
mod zinnen;
mod zoeken;

pub use hint::{Taalhint, Taalhintsoort};
pub use lijsten::begrippen::{Begrip, begrippen_in};
pub use meten::{Leesbaarheid, Leesniveau};

pub(crate) use hint::orden;
pub(crate) use lijsten::{oordeel::oordelende_woorden, tijd::onzekere_woorden, tijd::vage_tijd};
pub(crate) use woorden::{Woord, woorden};

/// Advice on any text: what everybody who reads it would be helped by. In the order of the text.
pub fn schrijftips(tekst: &str) -> Vec<Taalhint> {
    let mut hints = algemeen(tekst, &woorden(tekst));
    orden(&mut hints);
    hints
}

/// The same, on words that were found before.
pub(crate) fn algemeen(tekst: &str, woorden: &[Woord]) -> Vec<Taalhint> {
    let mut hints = Vec::new();
    lijsten::moeilijk::moeilijke_woorden(woorden, &mut hints);
    lijsten::begrippen::vakwoorden(woorden, &mut hints);
    lijdend::lijdende_zinnen(woorden, &mut hints);
    zinnen::lange_zinnen(tekst, &mut hints);
    hints
}
