//! A refusal is an answer: it says why, by which rule, and what can be done instead. A conflict keeps both texts.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::tekst::{Kop, alinea};
use crate::taal::Taal;

/// Something that can be done instead.
#[derive(Clone, Copy, Debug)]
pub struct Alternatief<'a> {
    /// What to do.
    pub tekst: &'a str,
    /// Page where it can be done.
    pub href: Option<&'a str>,
}

/// Refusal, for pages; the same content as in the API and on the command line.
#[derive(Clone, Debug)]
pub struct Weigeringspaneel<'a> {
    /// Rule id, "INV-2": small, for who wants to look it up.
    pub regel: &'a str,
    /// Source in words, "Jeugdwet 4.1.3".
    pub bron: Option<&'a str>,
    /// What did not happen: "Het dossier is niet gesloten".
    pub kop: &'a str,
    /// Why not, in plain Dutch.
    pub uitleg: &'a str,
    /// What can be done instead.
    pub wel: Vec<Alternatief<'a>>,
    /// What stands above that: usually [`DIT_KAN_WEL`].
    pub wel_kop: &'a str,
}

/// Above the ways out of a refusal.
pub const DIT_KAN_WEL: &str = "Dit kan wel";

impl Render for Weigeringspaneel<'_> {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Weigeringspaneel<'_> {
    /// The refusal with its own words in this language; what is given to it is in that language already.
    pub fn in_taal(&self, taal: Taal) -> Markup {
        html! {
            section class="naast-weigering" role="alert" tabindex="-1" autofocus aria-labelledby="weigering-kop" {
                h2 class="nl-heading nl-heading--level-2" id="weigering-kop" { (self.kop) }
                (alinea(self.uitleg))
                @if !self.wel.is_empty() {
                    (Kop::H3.met(self.wel_kop))
                    ul class="naast-wel" {
                        @for wel in &self.wel {
                            li {
                                (icoon(Icoon::Verder))
                                @if let Some(href) = wel.href { a class="nl-link" href=(href) { (wel.tekst) } }
                                @else { span { (wel.tekst) } }
                            }
                        }
                    }
                }
                p class="naast-regel" {
                    (taal.regel_nummer(self.regel))
                    @if let Some(bron) = self.bron { " · " (bron) }
                }
            }
        }
    }
}

/// One of two texts.
#[derive(Clone, Copy, Debug)]
pub struct Versie<'a> {
    /// Who wrote it.
    pub wie: &'a str,
    /// When, in words.
    pub wanneer: &'a str,
    /// The text.
    pub tekst: &'a str,
}

/// Two people changed the same part. Both texts stand side by side; nothing is lost.
#[derive(Clone, Debug)]
pub struct Conflictpaneel<'a> {
    /// "de samenvatting van het plan".
    pub onderdeel: &'a str,
    /// What the other saved.
    pub hun: Versie<'a>,
    /// What this user wrote and is not saved.
    pub mijn: Versie<'a>,
    /// Form with the own text in it, to save anew on top of theirs.
    pub verder: Markup,
}

impl Render for Conflictpaneel<'_> {
    fn render(&self) -> Markup {
        let (hun, mijn) = verschil(self.hun.tekst, self.mijn.tekst);
        html! {
            section class="naast-conflict" role="alert" tabindex="-1" autofocus aria-labelledby="conflict-kop" {
                h2 class="nl-heading nl-heading--level-2" id="conflict-kop" {
                    (self.hun.wie) " heeft dit intussen ook veranderd"
                }
                p class="nl-paragraph" {
                    "U en " (self.hun.wie) " werkten tegelijk aan " (self.onderdeel)
                    ". De tekst hieronder is nog niet opgeslagen. Vergelijk, en bewaar daarna wat het moet worden."
                }
                div class="naast-zijaanzij" {
                    div class="naast-kaart" {
                        (Kop::H3.met("Opgeslagen"))
                        p class="naast-bijschrift" { (self.hun.wie) ", " (self.hun.wanneer) }
                        p class="naast-versie" { (hun) }
                    }
                    div class="naast-kaart" {
                        (Kop::H3.met("Uw tekst, nog niet opgeslagen"))
                        p class="naast-bijschrift" { (self.mijn.wie) ", " (self.mijn.wanneer) }
                        p class="naast-versie" { (mijn) }
                    }
                }
                (self.verder)
            }
        }
    }
}

/// Marks the words between the common beginning and the common end of two texts.
fn verschil(links: &str, rechts: &str) -> (Markup, Markup) {
    let a: Vec<&str> = links.split_inclusive(char::is_whitespace).collect();
    let b: Vec<&str> = rechts.split_inclusive(char::is_whitespace).collect();
    let voor = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let na = a[voor..].iter().rev().zip(b[voor..].iter().rev()).take_while(|(x, y)| x == y).count();
    (gemarkeerd(&a, voor, na), gemarkeerd(&b, voor, na))
}

fn gemarkeerd(woorden: &[&str], voor: usize, na: usize) -> Markup {
    let eind = woorden.len() - na;
    html! {
        (woorden[..voor].concat())
        @if voor < eind { mark class="nl-mark" { (woorden[voor..eind].concat()) } }
        (woorden[eind..].concat())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_says_why_and_what_can_be_done() {
        let html = Weigeringspaneel {
            regel: "INV-3",
            bron: None,
            kop: "Overdragen kan niet",
            uitleg: "Het vaste gezicht blijft. <U> haalt iemand erbij.",
            wel: vec![Alternatief { tekst: "Haal expertise erbij", href: Some("/werk/1/erbij") }],
            wel_kop: DIT_KAN_WEL,
        }
        .render()
        .into_string();
        assert!(html.contains("INV-3") && html.contains("Dit kan wel") && html.contains("/werk/1/erbij"));
        assert!(html.contains("&lt;U&gt;"));
    }

    #[test]
    fn a_conflict_marks_what_differs_and_keeps_both() {
        let (hun, mijn) = verschil("Sem slaapt bij oma op maandag.", "Sem slaapt bij zijn tante op maandag.");
        assert_eq!(hun.into_string(), r#"Sem slaapt bij <mark class="nl-mark">oma </mark>op maandag."#);
        assert_eq!(
            mijn.into_string(),
            r#"Sem slaapt bij <mark class="nl-mark">zijn tante </mark>op maandag."#
        );
    }

    #[test]
    fn texts_that_only_repeat_a_word_are_not_counted_twice() {
        let (hun, mijn) = verschil("a a", "a a a");
        assert_eq!(hun.into_string(), "a a");
        assert!(mijn.into_string().contains("<mark"));
        let (leeg, alles) = verschil("", "nieuw");
        assert_eq!(leeg.into_string(), "");
        assert!(alles.into_string().contains("nieuw"));
    }
}
