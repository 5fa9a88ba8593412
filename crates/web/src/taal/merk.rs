//! Dutch that stays on a page in another language.
//!
//! A text without a translation is said in Dutch, between marks; where a page is finished the marks become `lang="nl"`, so
//! that a screen reader says it as Dutch, and the page says that a part of it is. What people wrote is marked the same way,
//! and does not count as untranslated. On a Dutch page there are no marks.

use super::Taal;
use maud::{Markup, PreEscaped};
use std::borrow::Cow;

/// A text for which there is no translation begins.
const ONVERTAALD: char = '\u{E000}';
/// A text that somebody wrote begins.
const GESCHREVEN: char = '\u{E001}';
/// Such a text ends.
const EINDE: char = '\u{E002}';
/// Where the page says that a part of it is in Dutch.
pub(crate) const NOOT: char = '\u{E003}';

/// Elements in which no element can stand: the marks go, the text stays.
const ZONDER_INHOUD: [&str; 3] = ["title", "option", "textarea"];

/// A text that has no translation.
pub(super) fn onvertaald(tekst: &str) -> String {
    [ONVERTAALD.to_string().as_str(), tekst, &EINDE.to_string()].concat()
}

/// The first letters of a text, past a mark.
pub(crate) fn na_het_merk(tekst: &str) -> (&str, &str) {
    let begin = tekst.len() - tekst.trim_start_matches([ONVERTAALD, GESCHREVEN]).len();
    tekst.split_at(begin)
}

/// A text for a place where nothing can be marked: a document.
pub(crate) fn zonder_merk(tekst: &str) -> String {
    tekst.chars().filter(|teken| !is_merk(*teken)).collect()
}

impl Taal {
    /// What somebody wrote in Dutch, for a place that takes plain text: a heading, a choice, the strip.
    pub(crate) fn geschreven(self, tekst: &str) -> Cow<'_, str> {
        if self.is_nederlands() {
            return Cow::Owned(tekst.to_owned());
        }
        Cow::Owned([GESCHREVEN.to_string().as_str(), tekst, &EINDE.to_string()].concat())
    }

    /// Finishes a page: marks become elements, and the note appears where something was left in Dutch.
    pub(crate) fn uitgewerkt(self, pagina: Markup) -> Markup {
        if self.is_nederlands() {
            return pagina;
        }
        let html = pagina.into_string();
        let heeft_onvertaald = uit_zicht_van_attributen(&html).contains(ONVERTAALD);
        let noot = if heeft_onvertaald {
            maud::html! { p class="nl-paragraph naast-nederlands__noot" { (self.deels_nederlands()) } }
                .into_string()
        } else {
            String::new()
        };
        let begin = match self.dir_van_nederlands() {
            Some(dir) => [r#"<span lang="nl" dir=""#, dir, r#"">"#].concat(),
            None => r#"<span lang="nl">"#.to_owned(),
        };
        PreEscaped(werk_uit(&html, &begin, &noot))
    }
}

/// The same page without what stands inside its tags.
fn uit_zicht_van_attributen(html: &str) -> String {
    html.split('<').map(|stuk| stuk.split_once('>').map_or(stuk, |(_, tekst)| tekst)).collect()
}

fn werk_uit(html: &str, begin: &str, noot: &str) -> String {
    let mut uit = String::with_capacity(html.len() + html.len() / 8);
    let mut rest = html;
    let mut diepte = 0_usize;
    let mut noot = Some(noot);
    while let Some(plek) = rest.find(['<', ONVERTAALD, GESCHREVEN, EINDE, NOOT]) {
        let (voor, vanaf) = rest.split_at(plek);
        uit.push_str(voor);
        let lengte = match vanaf.chars().next() {
            Some('<') => {
                // A mark that was not closed, as somebody may type one, ends with the element it stands in.
                if diepte > 0 {
                    uit.push_str("</span>");
                    diepte = 0;
                }
                let lengte = tot_na_de_tag(vanaf);
                uit.extend(vanaf[..lengte].chars().filter(|teken| !is_merk(*teken)));
                lengte
            }
            Some(NOOT) => {
                uit.push_str(noot.take().unwrap_or_default());
                NOOT.len_utf8()
            }
            Some(EINDE) => {
                if diepte == 1 {
                    uit.push_str("</span>");
                }
                diepte = diepte.saturating_sub(1);
                EINDE.len_utf8()
            }
            _ => {
                if diepte == 0 {
                    uit.push_str(begin);
                }
                diepte += 1;
                ONVERTAALD.len_utf8()
            }
        };
        rest = &vanaf[lengte..];
    }
    uit.push_str(rest);
    uit
}

fn is_merk(teken: char) -> bool {
    matches!(teken, ONVERTAALD | GESCHREVEN | EINDE | NOOT)
}

/// How long the tag at the beginning is; with its text, where no element can stand in it.
fn tot_na_de_tag(vanaf: &str) -> usize {
    let tag = vanaf.find('>').map_or(vanaf.len(), |plek| plek + 1);
    let naam = vanaf[1..].split([' ', '>']).next().unwrap_or_default();
    if !ZONDER_INHOUD.contains(&naam) {
        return tag;
    }
    let sluiting = ["</", naam, ">"].concat();
    vanaf.find(&sluiting).map_or(tag, |plek| plek + sluiting.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use maud::html;

    fn maak(taal: Taal, pagina: Markup) -> String {
        taal.uitgewerkt(pagina).into_string()
    }

    #[test]
    fn inv_36_what_has_no_translation_is_marked_as_dutch_and_the_page_says_so() {
        let zin = onvertaald("Bel <uw> gemeente.");
        let html = maak(Taal::AR, html! { main { (NOOT) p { (zin) " 112" } } });
        assert!(
            html.contains(r#"<p><span lang="nl" dir="ltr">Bel &lt;uw&gt; gemeente.</span> 112</p>"#),
            "{html}"
        );
        assert!(html.contains("naast-nederlands__noot"), "{html}");
        let html = maak(Taal::TR, html! { main { (NOOT) p { (Taal::TR.geschreven("Sem belt.")) } } });
        assert_eq!(html, r#"<main><p><span lang="nl">Sem belt.</span></p></main>"#);
    }

    #[test]
    fn no_mark_is_left_where_an_element_cannot_stand() {
        let zin = onvertaald("Kies");
        let html = maak(
            Taal::PL,
            html! { title { (zin) } p title=(zin) { "x" } select { option { (zin) } } textarea { (zin) } },
        );
        assert_eq!(
            html,
            r#"<title>Kies</title><p title="Kies">x</p><select><option>Kies</option></select><textarea>Kies</textarea>"#
        );
    }

    #[test]
    fn a_mark_that_somebody_types_breaks_no_page() {
        let html = maak(Taal::EN, html! { (NOOT) p { "\u{E001}a" } p { "b\u{E002}\u{E003}" } });
        assert_eq!(html, r#"<p><span lang="nl">a</span></p><p>b</p>"#);
        let html = maak(Taal::EN, html! { p { "\u{E001}\u{E001}a\u{E002}b\u{E002}c" } });
        assert_eq!(html, r#"<p><span lang="nl">ab</span>c</p>"#);
    }
}
