//! Advice on wording while somebody writes a stelling. Never a refusal: nothing in the rules looks at it.

use super::Stellingsoort;
use crate::leesbaarheid;

pub use crate::leesbaarheid::{Taalhint, Taalhintsoort};

/// Advice on a text of this kind, in the order of the text. It only ever helps the writer: no rule refuses because of it.
pub fn taaladvies(tekst: &str, soort: Stellingsoort) -> Vec<Taalhint> {
    // A quote is somebody's own words: nobody tells that person how to speak.
    if soort == Stellingsoort::Citaat {
        return Vec::new();
    }
    let woorden = leesbaarheid::woorden(tekst);
    let mut hints = leesbaarheid::algemeen(tekst, &woorden);
    if soort == Stellingsoort::Feit {
        leesbaarheid::oordelende_woorden(tekst, &woorden, &mut hints);
        leesbaarheid::onzekere_woorden(tekst, &woorden, &mut hints);
    }
    leesbaarheid::vage_tijd(tekst, &woorden, &mut hints);
    leesbaarheid::orden(&mut hints);
    hints
}

#[cfg(test)]
mod tests {
    use super::*;

    fn soorten(tekst: &str, soort: Stellingsoort) -> Vec<Taalhintsoort> {
        taaladvies(tekst, soort).into_iter().map(|hint| hint.soort).collect()
    }

    #[test]
    fn r_033_a_judging_word_in_a_feit_gets_advice_and_the_place_is_the_word() {
        let tekst = "Moeder was Agressief tegen de buurman.";
        let hints = taaladvies(tekst, Stellingsoort::Feit);
        assert_eq!(hints.len(), 1);
        assert_eq!(hints[0].soort, Taalhintsoort::Oordeel);
        assert_eq!(&tekst[hints[0].plek.clone()], "Agressief");
    }

    #[test]
    fn r_033_an_opinion_may_judge_and_a_quote_is_left_alone() {
        assert_eq!(soorten("Moeder was agressief.", Stellingsoort::Mening), vec![]);
        assert_eq!(
            soorten("Hij is altijd vervelend en dat wordt nooit gezegd.", Stellingsoort::Citaat),
            vec![]
        );
    }

    #[test]
    fn r_046_vague_time_also_when_it_is_more_than_one_word() {
        assert_eq!(
            soorten("Vader komt af en toe langs.", Stellingsoort::Feit),
            vec![Taalhintsoort::VageTijd]
        );
        assert_eq!(soorten("Vader kwam langs op 3 mei.", Stellingsoort::Feit), vec![]);
    }

    #[test]
    fn r_046_a_doubt_in_a_feit_is_pointed_to_vermoeden() {
        let hints = taaladvies("Hij zou de deur hebben ingetrapt.", Stellingsoort::Feit);
        assert_eq!(hints[0].soort, Taalhintsoort::Onzeker);
        assert!(hints[0].advies.contains("vermoeden"));
    }

    #[test]
    fn r_046_a_passive_sentence_without_a_doer_gets_advice_and_one_with_a_doer_does_not() {
        assert_eq!(
            soorten("Tim werd op school geslagen.", Stellingsoort::Feit),
            vec![Taalhintsoort::Lijdend]
        );
        assert_eq!(soorten("Tim werd op school door Bram geslagen.", Stellingsoort::Feit), vec![]);
        assert_eq!(soorten("Het gesprek wordt morgen gewoon een goed gesprek.", Stellingsoort::Feit), vec![]);
    }

    #[test]
    fn r_046_a_sentence_of_more_than_twenty_words_gets_advice_with_the_count() {
        let lang = format!("Kort begin. {}woord.", "woord ".repeat(20));
        let hints = taaladvies(&lang, Stellingsoort::Mening);
        assert_eq!(hints.len(), 1);
        assert!(hints[0].advies.contains("21 woorden"), "{}", hints[0].advies);
        assert!(lang[hints[0].plek.clone()].starts_with("woord"));
    }

    #[test]
    fn r_046_a_hard_word_comes_with_a_common_word() {
        let hints = taaladvies("De thuissituatie is rustig.", Stellingsoort::Feit);
        assert_eq!(hints[0].soort, Taalhintsoort::MoeilijkWoord);
        assert!(hints[0].advies.contains("thuis"));
    }

    #[test]
    fn positions_fall_on_whole_characters_in_any_text() {
        for tekst in ["é ‘altijd’ ï", "Ik’s altijd", "🙂altijd🙂", "", "-'’", "altijd-'’"] {
            for hint in taaladvies(tekst, Stellingsoort::Feit) {
                assert!(tekst.get(hint.plek).is_some());
            }
        }
    }
}
