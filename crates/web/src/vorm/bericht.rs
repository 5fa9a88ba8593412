//! Short messages on a page.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::tekst::Kop;

/// What kind of message; shown by word, shape and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Toon {
    /// Good to know.
    Info,
    /// Take care.
    Waarschuwing,
    /// Something went wrong.
    Fout,
    /// It worked.
    Gelukt,
}

impl Toon {
    pub(super) fn icoon(self) -> Icoon {
        match self {
            Self::Info => Icoon::Info,
            Self::Waarschuwing => Icoon::LetOp,
            Self::Fout => Icoon::Fout,
            Self::Gelukt => Icoon::Vink,
        }
    }

    fn woord(self) -> &'static str {
        match self {
            Self::Info => "Goed om te weten: ",
            Self::Waarschuwing => "Let op: ",
            Self::Fout => "Fout: ",
            Self::Gelukt => "Gelukt: ",
        }
    }
}

/// Message in a box.
#[derive(Clone, Debug)]
pub struct Bericht<'a> {
    toon: Toon,
    kop: Option<&'a str>,
    niveau: Kop,
    inhoud: Markup,
    aankondigen: bool,
}

impl<'a> Bericht<'a> {
    /// Message of a kind.
    pub fn new(toon: Toon, inhoud: impl Render) -> Self {
        Self { toon, kop: None, niveau: Kop::H2, inhoud: inhoud.render(), aankondigen: false }
    }

    /// With a heading.
    #[must_use]
    pub fn kop(mut self, kop: &'a str) -> Self {
        self.kop = Some(kop);
        self
    }

    /// Level of the heading.
    #[must_use]
    pub fn niveau(mut self, niveau: Kop) -> Self {
        self.niveau = niveau;
        self
    }

    /// The answer to what the user just did: a screen reader says it.
    #[must_use]
    pub fn aankondigen(mut self) -> Self {
        self.aankondigen = true;
        self
    }
}

impl Render for Bericht<'_> {
    fn render(&self) -> Markup {
        let klasse = match self.toon {
            Toon::Info => "utrecht-alert utrecht-alert--info naast-bericht",
            Toon::Waarschuwing => "utrecht-alert utrecht-alert--warning naast-bericht",
            Toon::Fout => "utrecht-alert utrecht-alert--error naast-bericht",
            Toon::Gelukt => "utrecht-alert utrecht-alert--ok naast-bericht",
        };
        let rol = self.aankondigen.then_some(if self.toon == Toon::Fout { "alert" } else { "status" });
        html! {
            div class=(klasse) role=[rol] {
                (icoon(self.toon.icoon()))
                div class="utrecht-alert__content naast-bericht__inhoud" {
                    span class="naast-sr" { (self.toon.woord()) }
                    @if let Some(kop) = self.kop { (self.niveau.met(kop)) }
                    div class="utrecht-alert__message" { (self.inhoud) }
                }
            }
        }
    }
}
