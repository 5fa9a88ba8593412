//! Texts that people wrote in Dutch, on a page in another language.
//!
//! Nobody translates what a professional wrote about a family: a machine's mistake would become the file's. The text
//! says in which language it is, for the reader, the screen reader and the direction of the script.

use super::Taal;
use crate::vorm::{Uitklap, alinea};
use maud::{Markup, Render, html};
use naast_domain::leesbaarheid::begrippen_in;

impl Taal {
    /// A text that somebody wrote in Dutch, with a small note of that when the page is in another language.
    pub fn nederlands(self, inhoud: impl Render) -> Markup {
        html! {
            div class="naast-nederlands" {
                div lang=[self.lang_van_nederlands()] dir=[self.dir_van_nederlands()] { (inhoud) }
                @if !self.is_nederlands() { p class="naast-nederlands__noot" { (self.in_het_nederlands()) } }
            }
        }
    }

    /// The same for plain text: blank lines begin a new paragraph.
    pub fn nederlandse_alinea(self, tekst: &str) -> Markup {
        self.nederlands(alinea(tekst))
    }

    /// The same without a note, on a page that says above that such texts are in Dutch.
    pub(crate) fn geschreven_alinea(self, tekst: &str) -> Markup {
        self.nederlands_blok(alinea(tekst))
    }

    /// The words of the trade in a text by a professional, each with what it means; nothing when there are none.
    pub fn woorden_van_het_vak(self, tekst: &str) -> Markup {
        let begrippen = begrippen_in(tekst);
        let uitleg = html! {
            dl class="naast-begrippen" {
                @for begrip in &begrippen { dt { (begrip.naam) } dd { (begrip.uitleg) } }
            }
        };
        html! {
            @if !begrippen.is_empty() { (Uitklap::new(&self.woorden_uitgelegd(), self.nederlands_blok(uitleg))) }
        }
    }

    /// A Dutch word, name or short text inside a sentence: marked, without a note.
    pub fn nederlands_woord(self, inhoud: impl Render) -> Markup {
        html! { span lang=[self.lang_van_nederlands()] dir=[self.dir_van_nederlands()] { (inhoud) } }
    }

    /// A block of the page that is always in Dutch, such as the answer to an act: marked, without a note.
    pub(crate) fn nederlands_blok(self, inhoud: impl Render) -> Markup {
        html! {
            @if self.is_nederlands() { (inhoud) }
            @else { div lang=[self.lang_van_nederlands()] dir=[self.dir_van_nederlands()] { (inhoud) } }
        }
    }

    /// The one note at the top of a page with many Dutch texts; nothing on a Dutch page.
    pub fn nederlands_vooraf(self) -> Markup {
        html! {
            @if !self.is_nederlands() { p class="nl-paragraph naast-nederlands__noot" { (self.teksten_in_het_nederlands()) } }
        }
    }

    /// `lang` of a Dutch text, where it is not already that of the page.
    pub(crate) fn lang_van_nederlands(self) -> Option<&'static str> {
        (!self.is_nederlands()).then_some(Self::NL.code())
    }

    /// `dir` of a Dutch text, where it is not already that of the page.
    pub(crate) fn dir_van_nederlands(self) -> Option<&'static str> {
        (self.richting() == "rtl").then_some(Self::NL.richting())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inv_36_a_word_of_the_trade_is_explained_to_who_reads_it() {
        let html = Taal::EN.woorden_van_het_vak("De OTS loopt af.").into_string();
        assert!(html.contains("Words explained") && html.contains("De kinderrechter besluit"), "{html}");
        assert!(html.contains(r#"<div lang="nl">"#), "{html}");
        assert_eq!(Taal::NL.woorden_van_het_vak("Noor belt maandag.").into_string(), "");
    }

    #[test]
    fn inv_36_a_dutch_text_says_so_on_a_page_in_another_language_only() {
        let tekst = "Vader kwam <b>op</b> 3 mei.";
        let ar = Taal::AR.nederlandse_alinea(tekst).into_string();
        assert!(ar.contains(r#"<div lang="nl" dir="ltr">"#) && ar.contains("مكتوب باللغة الهولندية"), "{ar}");
        assert!(ar.contains("&lt;b&gt;"), "{ar}");
        let tr = Taal::TR.nederlandse_alinea(tekst).into_string();
        assert!(tr.contains(r#"<div lang="nl">"#) && !tr.contains("dir="), "{tr}");
        let nl = Taal::NL.nederlandse_alinea(tekst).into_string();
        assert!(!nl.contains("lang=") && !nl.contains("noot"), "{nl}");
    }
}
