//! The advice that comes from the lists, on sentences as they are written in dossiers.

use crate::leesbaarheid::{Taalhintsoort, schrijftips};
use crate::stelling::{Stellingsoort, taaladvies};

fn tips(tekst: &str) -> Vec<(Taalhintsoort, &str)> {
    schrijftips(tekst).into_iter().map(|hint| (hint.soort, &tekst[hint.plek])).collect()
}

#[test]
fn r_046_a_hard_word_comes_with_a_plain_one_in_all_its_forms() {
    let tekst = "Indien moeder instemt, continueert het team de hulp.";
    assert_eq!(
        tips(tekst),
        [(Taalhintsoort::MoeilijkWoord, "Indien"), (Taalhintsoort::MoeilijkWoord, "continueert")]
    );
    assert!(schrijftips(tekst)[1].advies.contains("doorgaan met"));
}

#[test]
fn r_046_a_group_of_words_is_found_whole_and_not_across_a_comma() {
    assert_eq!(
        tips("Het team maakt een verklarende analyse ten aanzien van Tim."),
        [(Taalhintsoort::Vakwoord, "verklarende analyse"), (Taalhintsoort::MoeilijkWoord, "ten aanzien van")]
    );
    assert_eq!(tips("Het is veilig, thuis is iedereen rustig."), []);
}

#[test]
fn inv_36_a_word_of_the_trade_comes_with_its_explanation_whatever_its_capitals() {
    for (tekst, uitleg) in [
        ("De OTS loopt af.", "kinderrechter"),
        ("De rechter gaf een MUHP af.", "ergens anders woont"),
        ("Het MDA++ begint.", "één plan"),
        ("De gi's werken samen.", "kinderrechter"),
    ] {
        let hint = schrijftips(tekst).into_iter().find(|hint| hint.soort == Taalhintsoort::Vakwoord);
        assert!(hint.as_ref().is_some_and(|hint| hint.advies.contains(uitleg)), "{tekst}: {hint:?}");
    }
}

#[test]
fn r_033_each_judgement_in_a_feit_comes_with_another_way_to_say_it() {
    let hints = taaladvies("Vader is onwillig. Moeder weigert te praten.", Stellingsoort::Feit);
    let oordelen: Vec<_> = hints.iter().filter(|hint| hint.soort == Taalhintsoort::Oordeel).collect();
    assert_eq!(oordelen.len(), 2, "{hints:?}");
    assert!(oordelen[0].advies.contains("‘Vader kwam op 3 en 10 mei niet naar de afspraak’"));
    assert!(oordelen[1].advies.contains("‘Zij zei: dat wil ik niet’"));
}

#[test]
fn r_033_the_example_of_a_judgement_is_itself_free_of_judgement_and_vague_time() {
    for (vormen, voorbeeld) in super::oordeel::OORDELEN {
        let Some(zin) = voorbeeld.strip_prefix("Bijvoorbeeld: ") else { continue };
        let kaal = zin.trim_matches(['‘', '’']);
        let hints = taaladvies(kaal, Stellingsoort::Feit);
        assert!(hints.is_empty(), "{vormen}: {hints:?}");
    }
}

#[test]
fn r_046_a_plain_feit_gets_no_advice_at_all() {
    for tekst in [
        "Vader kwam op 3 mei om 14.30 uur bij ons thuis. Hij bracht Tim naar school.",
        "Tim vertelde dat hij buikpijn heeft als papa en mama ruzie maken.",
        "Oma haalt Sara elke woensdag op. Zij eten samen en Sara slaapt daar.",
        "Op 12 juni sloeg vader moeder op haar arm. De buurvrouw belde 112.",
    ] {
        assert_eq!(taaladvies(tekst, Stellingsoort::Feit), [], "{tekst}");
    }
}

#[test]
fn no_form_stands_in_two_lists_of_plain_words() {
    let mut gezien = std::collections::BTreeSet::new();
    for (vormen, gewoon) in super::moeilijk::WOORDEN {
        for vorm in vormen.split('|') {
            assert!(gezien.insert(vorm), "‘{vorm}’ staat er twee keer");
            assert_ne!(vorm, *gewoon);
        }
        assert_eq!(tips(gewoon), [], "het gewone woord ‘{gewoon}’ is zelf moeilijk");
    }
}
