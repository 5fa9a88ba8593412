//! Advice on wording, beside the text. It helps the writer and never stands in the way (R-033, R-046).

use crate::vorm::{Bericht, Toon, Uitklap};
use maud::{Markup, Render, html};
use naast_domain::stelling::{Stellingsoort, Taalhint, taaladvies};

/// The advice on a text, with the places marked; nothing when there is none.
pub fn toon(tekst: &str, soort: Stellingsoort) -> Option<Markup> {
    let hints = taaladvies(tekst, soort);
    if hints.is_empty() {
        return None;
    }
    let inhoud = html! {
        p class="nl-paragraph" { "U hoeft niets te veranderen. Misschien leest het zo prettiger." }
        ul { @for hint in eenmalig(&hints) { li { (hint) } } }
        (Uitklap::new("Waar staat het?", html! { p class="naast-versie" { (gemarkeerd(tekst, &hints)) } }))
    };
    let kop = if hints.len() == 1 { "Een tip bij de tekst" } else { "Tips bij de tekst" };
    Some(Bericht::new(Toon::Info, inhoud).kop(kop).render())
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
        let html = toon("Moeder was agressief <b>altijd</b>.", Stellingsoort::Feit)
            .unwrap_or_default()
            .into_string();
        assert!(html.contains(r#"<mark class="nl-mark">agressief</mark>"#), "{html}");
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"));
        assert!(html.contains("U hoeft niets te veranderen"));
    }

    #[test]
    fn a_clear_text_gets_no_advice() {
        assert!(toon("Vader kwam op 3 mei.", Stellingsoort::Feit).is_none());
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
}
