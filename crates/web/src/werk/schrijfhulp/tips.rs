//! Advice on a text, with the places marked.

use crate::vorm::{Bericht, Toon, Uitklap, alinea};
use maud::{Markup, Render, html};
use naast_domain::{
    leesbaarheid::{Leesbaarheid, Taalhint, schrijftips},
    stelling::{Stellingsoort, taaladvies},
};

/// The advice on a text: on a stelling by its kind, on any other text what helps every reader.
fn advies(tekst: &str, soort: Option<Stellingsoort>) -> Vec<Taalhint> {
    soort.map_or_else(|| schrijftips(tekst), |soort| taaladvies(tekst, soort))
}

/// The advice on a stelling beside its text; nothing when there is none.
pub(crate) fn tips(tekst: &str, soort: Stellingsoort) -> Option<Markup> {
    let hints = taaladvies(tekst, soort);
    if hints.is_empty() {
        return None;
    }
    let inhoud = html! {
        p class="nl-paragraph" { "U hoeft niets te veranderen. Misschien leest het zo prettiger." }
        (lijst(&hints))
        (Uitklap::new("Waar staat het?", waar(tekst, &hints)))
    };
    let kop = if hints.len() == 1 { "Een tip bij de tekst" } else { "Tips bij de tekst" };
    Some(Bericht::new(Toon::Info, inhoud).kop(kop).render())
}

/// The same, folded, to stand under a text while it is written; nothing for a text of a few letters.
pub(super) fn uitklap(tekst: &str, soort: Option<Stellingsoort>) -> Option<Markup> {
    Leesbaarheid::van(tekst)?;
    let hints = advies(tekst, soort);
    let aantal = match eenmalig(&hints).len() {
        0 => "Geen tips: de tekst is duidelijk".to_owned(),
        1 => "1 tip bij deze tekst".to_owned(),
        aantal => format!("{aantal} tips bij deze tekst"),
    };
    let inhoud = html! {
        (leest(tekst))
        @if !hints.is_empty() { (lijst(&hints)) (waar(tekst, &hints)) }
    };
    Some(Uitklap::new(&aantal, inhoud).render())
}

/// Everything about one text, for a page of its own.
pub(super) fn volledig(tekst: &str, soort: Option<Stellingsoort>) -> Markup {
    let hints = advies(tekst, soort);
    html! {
        (leest(tekst))
        @if hints.is_empty() { (alinea("De tekst is duidelijk. Er zijn geen tips.")) }
        @else { (lijst(&hints)) }
        (waar(tekst, &hints))
    }
}

/// How easily it reads; nothing for a text that is too short to tell.
fn leest(tekst: &str) -> Markup {
    let gemeten = Leesbaarheid::van(tekst);
    html! {
        @if let Some((gemeten, niveau)) = gemeten.and_then(|gemeten| Some((gemeten, gemeten.niveau()?))) {
            p class="nl-paragraph" {
                strong { "Leest " (niveau.naam()) } " (score " (format!("{:.0}", gemeten.flesch_douma())) ", hoger is makkelijker). "
                (niveau.uitleg())
            }
        }
    }
}

fn lijst(hints: &[Taalhint]) -> Markup {
    html! { ul { @for advies in eenmalig(hints) { li { (advies) } } } }
}

fn waar(tekst: &str, hints: &[Taalhint]) -> Markup {
    html! { p class="naast-versie" { (gemarkeerd(tekst, hints)) } }
}

/// The same advice is given once.
fn eenmalig(hints: &[Taalhint]) -> Vec<&str> {
    let mut adviezen: Vec<&str> = Vec::new();
    for hint in hints {
        if !adviezen.contains(&hint.advies.as_str()) {
            adviezen.push(&hint.advies);
        }
    }
    adviezen
}

/// The text with the places of the advice marked; places that overlap become one.
fn gemarkeerd(tekst: &str, hints: &[Taalhint]) -> Markup {
    let mut stukken: Vec<(bool, &str)> = Vec::new();
    let mut tot = 0;
    for hint in hints {
        let (van, eind) = (hint.plek.start.max(tot), hint.plek.end);
        if van >= eind {
            continue;
        }
        stukken.push((false, &tekst[tot..van]));
        stukken.push((true, &tekst[van..eind]));
        tot = eind;
    }
    stukken.push((false, &tekst[tot..]));
    html! {
        @for (gemarkeerd, stuk) in stukken {
            @if gemarkeerd { mark class="nl-mark" { (stuk) } } @else { (stuk) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_033_the_advice_marks_the_word_and_escapes_the_text() {
        let html = tips("Moeder was agressief <b>altijd</b>.", Stellingsoort::Feit)
            .unwrap_or_default()
            .into_string();
        assert!(html.contains(r#"<mark class="nl-mark">agressief</mark>"#), "{html}");
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"));
        assert!(html.contains("U hoeft niets te veranderen"));
    }

    #[test]
    fn a_clear_text_gets_no_advice() {
        assert!(tips("Vader kwam op 3 mei.", Stellingsoort::Feit).is_none());
    }

    #[test]
    fn places_that_overlap_are_marked_once_and_no_letter_is_lost() {
        let tekst = "Tim werd altijd geslagen.";
        let hints = taaladvies(tekst, Stellingsoort::Feit);
        assert!(hints.len() > 1, "{hints:?}");
        let html = gemarkeerd(tekst, &hints).into_string();
        let kaal = html.replace(r#"<mark class="nl-mark">"#, "").replace("</mark>", "");
        assert_eq!(kaal, tekst);
    }

    #[test]
    fn r_046_what_is_shown_under_a_text_says_how_many_tips_there_are_and_how_it_reads() {
        let html =
            uitklap("Indien moeder het wil, komt Noor langs. Noor praat dan met haar over geld.", None)
                .unwrap_or_default()
                .into_string();
        assert!(html.contains("1 tip bij deze tekst") && html.contains("Leest gemakkelijk"), "{html}");
        assert!(uitklap("  ", None).is_none());
        let duidelijk = uitklap("Noor komt maandag.", None).unwrap_or_default().into_string();
        assert!(duidelijk.contains("Geen tips") && !duidelijk.contains("score"), "{duidelijk}");
    }

    #[test]
    fn r_033_the_words_of_somebody_else_get_no_advice() {
        let html = volledig("Hij is altijd agressief.", Some(Stellingsoort::Citaat)).into_string();
        assert!(html.contains("geen tips") && !html.contains("<mark"), "{html}");
    }
}
