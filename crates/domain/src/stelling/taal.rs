//! Advice on wording while somebody writes. Never a refusal: nothing in the rules looks at it.

use super::Stellingsoort;
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
        /// A word that many people do not know.
        Vakwoord = "vakwoord", "moeilijk woord";
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

/// The most words a sentence should have in plain Dutch (B1).
const WOORDEN_PER_ZIN: usize = 20;

/// Words that judge, each with its inflections.
const OORDELEND: &[&str] = &[
    "agressief",
    "agressieve",
    "asociaal",
    "asociale",
    "bazig",
    "bazige",
    "brutaal",
    "brutale",
    "chaotisch",
    "chaotische",
    "dader",
    "dominant",
    "dominante",
    "dwars",
    "dwarse",
    "egoïstisch",
    "gestoord",
    "gestoorde",
    "hysterisch",
    "hysterische",
    "incapabel",
    "incapabele",
    "kil",
    "kille",
    "labiel",
    "labiele",
    "leugenachtig",
    "lui",
    "luie",
    "manipulatief",
    "manipulatieve",
    "manipuleert",
    "moeilijk",
    "moeilijke",
    "narcistisch",
    "narcistische",
    "nalatig",
    "nalatige",
    "onaangepast",
    "onbetrouwbaar",
    "onbetrouwbare",
    "ongemotiveerd",
    "ongemotiveerde",
    "onhandelbaar",
    "onhandelbare",
    "onveilig",
    "onveilige",
    "onverantwoord",
    "onverantwoorde",
    "onwillig",
    "onwillige",
    "overbezorgd",
    "overbezorgde",
    "probleemgedrag",
    "slachtoffer",
    "slecht",
    "slechte",
    "smerig",
    "smerige",
    "vies",
    "vieze",
    "vervelend",
    "vervelende",
    "verwaarloosd",
    "verwaarloosde",
    "verwend",
    "verwende",
    "zorgmijdend",
    "zorgmijdende",
    "zwak",
    "zwakke",
];

/// Words and groups that leave open when or how often.
const VAGE_TIJD: &[&str] = &[
    "af en toe",
    "altijd",
    "constant",
    "continu",
    "geregeld",
    "laatst",
    "meestal",
    "nooit",
    "onlangs",
    "recent",
    "recentelijk",
    "regelmatig",
    "soms",
    "steeds",
    "structureel",
    "vaak",
    "veelvuldig",
    "voortdurend",
    "wel eens",
    "weleens",
];

/// Words and groups that leave open whether it is so.
const ONZEKER: &[&str] = &[
    "blijkbaar",
    "het lijkt erop",
    "het schijnt",
    "kennelijk",
    "lijkt",
    "misschien",
    "mogelijk",
    "naar verluidt",
    "schijnbaar",
    "schijnt",
    "vermoedelijk",
    "waarschijnlijk",
    "zou",
    "zouden",
];

/// Words of the trade, with what everybody knows.
const VAKWOORDEN: &[(&str, &str)] = &[
    ("accordeert", "is het eens met"),
    ("casuïstiek", "situaties van gezinnen"),
    ("cliëntsysteem", "gezin"),
    ("comorbiditeit", "meer dan één ziekte of klacht"),
    ("conform", "volgens"),
    ("continueren", "doorgaan met"),
    ("dysregulatie", "moeite om rustig te worden"),
    ("ggz", "geestelijke gezondheidszorg"),
    ("hulpverleningstraject", "hulp"),
    ("indien", "als"),
    ("interventie", "hulp of stap"),
    ("mitigeren", "minder maken"),
    ("ots", "ondertoezichtstelling"),
    ("pedagogisch", "over opvoeden"),
    ("pedagogische", "over opvoeden"),
    ("problematiek", "zorgen"),
    ("ten aanzien van", "over"),
    ("ten gevolge van", "door"),
    ("thuissituatie", "thuis"),
    ("vto", "verzoek tot onderzoek"),
    ("vots", "voorlopige ondertoezichtstelling"),
];

/// Forms of *worden*, with which a sentence can hide who did something. *Zijn* is left out: "is gekomen" says who came.
const WORDEN: &[&str] = &["werd", "werden", "word", "wordt", "worden"];

/// Words that look like a past participle and are none, or are used as an adjective.
const GEEN_DEELWOORD: &[&str] = &[
    "bekend", "gebied", "gedrag", "geduld", "geld", "geluid", "gemeente", "gezicht", "gezind", "gezond",
    "goed", "verhaal", "verschil", "verstand", "bezoek", "begin", "gezin", "gesprek", "gevoel", "gevaar",
    "geweld", "gewoon", "gezag", "geweest", "geworden",
];

/// Advice on a text of this kind. It only ever helps the writer: no rule refuses because of it.
pub fn taaladvies(tekst: &str, soort: Stellingsoort) -> Vec<Taalhint> {
    let woorden = woorden(tekst);
    let mut hints = Vec::new();
    if soort == Stellingsoort::Feit {
        zoek(&woorden, OORDELEND, Taalhintsoort::Oordeel, &mut hints, |woord| {
            format!("‘{woord}’ is een oordeel. Schrijf op wat u zag of hoorde. Of kies ‘mening’.")
        });
        zoek(&woorden, ONZEKER, Taalhintsoort::Onzeker, &mut hints, |woord| {
            format!("‘{woord}’ laat open of het zo is. Is het niet zeker? Kies dan ‘vermoeden’.")
        });
    }
    // A quote is somebody's own words: nobody tells that person how to speak.
    if soort != Stellingsoort::Citaat {
        zoek(&woorden, VAGE_TIJD, Taalhintsoort::VageTijd, &mut hints, |woord| {
            format!("‘{woord}’ is vaag. Schrijf op hoe vaak en wanneer.")
        });
        for (vakwoord, gewoon) in VAKWOORDEN {
            zoek(&woorden, &[*vakwoord], Taalhintsoort::Vakwoord, &mut hints, |woord| {
                format!("Niet iedereen kent ‘{woord}’. Misschien kan het zo: {gewoon}.")
            });
        }
        lijdend(&woorden, &mut hints);
        lange_zinnen(tekst, &mut hints);
    }
    hints.sort_by_key(|hint| (hint.plek.start, hint.soort));
    hints
}

struct Woord {
    klein: String,
    plek: Range<usize>,
    einde_zin: bool,
}

fn woorden(tekst: &str) -> Vec<Woord> {
    let mut woorden: Vec<Woord> = Vec::new();
    let mut begin = None;
    for (plek, teken) in tekst.char_indices().chain([(tekst.len(), ' ')]) {
        if teken.is_alphanumeric() || (begin.is_some() && matches!(teken, '-' | '\'' | '’')) {
            begin.get_or_insert(plek);
            continue;
        }
        if let Some(van) = begin.take() {
            let klein = tekst[van..plek].trim_end_matches(['-', '\'', '’']).to_lowercase();
            woorden.push(Woord { klein, plek: van..plek, einde_zin: false });
        }
        if matches!(teken, '.' | '!' | '?' | '\n' | ';' | ':')
            && let Some(laatste) = woorden.last_mut()
        {
            laatste.einde_zin = true;
        }
    }
    woorden
}

fn zoek(
    woorden: &[Woord],
    lijst: &[&str],
    soort: Taalhintsoort,
    hints: &mut Vec<Taalhint>,
    advies: impl Fn(&str) -> String,
) {
    for begin in 0..woorden.len() {
        for gezocht in lijst {
            let delen: Vec<&str> = gezocht.split(' ').collect();
            let Some(gevonden) = woorden.get(begin..begin + delen.len()) else { continue };
            if gevonden.iter().map(|woord| woord.klein.as_str()).eq(delen.iter().copied()) {
                let plek = gevonden[0].plek.start..gevonden[delen.len() - 1].plek.end;
                hints.push(Taalhint { soort, plek, advies: advies(gezocht) });
            }
        }
    }
}

fn lijkt_deelwoord(woord: &str) -> bool {
    let begin = ["ge", "be", "ver", "ont", "her"].iter().any(|voor| woord.starts_with(voor));
    let scheidbaar = ["aan", "af", "op", "uit", "mee", "in", "weg", "toe", "over", "door"]
        .iter()
        .any(|voor| woord.strip_prefix(voor).is_some_and(|rest| rest.starts_with("ge") && rest.len() > 5));
    let eind = ["d", "t", "en"].iter().any(|na| woord.ends_with(na));
    (begin || scheidbaar) && eind && woord.chars().count() > 4 && !GEEN_DEELWOORD.contains(&woord)
}

/// A form of *worden* with a past participle in one sentence, and nobody who did it ("door …").
fn lijdend(woorden: &[Woord], hints: &mut Vec<Taalhint>) {
    for zin in woorden.split_inclusive(|woord| woord.einde_zin) {
        if zin.iter().any(|woord| woord.klein == "door") {
            continue;
        }
        let Some(hulp) = zin.iter().position(|woord| WORDEN.contains(&woord.klein.as_str())) else {
            continue;
        };
        if let Some(deelwoord) = zin.iter().find(|woord| lijkt_deelwoord(&woord.klein)) {
            let eerste = &zin[hulp].plek;
            let plek = eerste.start.min(deelwoord.plek.start)..eerste.end.max(deelwoord.plek.end);
            hints.push(Taalhint {
                soort: Taalhintsoort::Lijdend,
                plek,
                advies: "Hier staat niet wie dit deed. Begin de zin met de persoon.".to_owned(),
            });
        }
    }
}

fn lange_zinnen(tekst: &str, hints: &mut Vec<Taalhint>) {
    let mut begin = 0;
    for zin in tekst.split_inclusive(['.', '!', '?', '\n']) {
        let aantal = zin.split_whitespace().count();
        if aantal > WOORDEN_PER_ZIN {
            let van = begin + (zin.len() - zin.trim_start().len());
            let tot = begin + zin.trim_end().len();
            hints.push(Taalhint {
                soort: Taalhintsoort::LangeZin,
                plek: van..tot,
                advies: format!("Deze zin heeft {aantal} woorden. Maak er twee of drie zinnen van."),
            });
        }
        begin += zin.len();
    }
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
    fn words_of_the_trade_come_with_a_common_word() {
        let hints = taaladvies("De thuissituatie is rustig.", Stellingsoort::Feit);
        assert_eq!(hints[0].soort, Taalhintsoort::Vakwoord);
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
