//! Short messages on a page.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::tekst::Kop;
use crate::taal::Taal;
use std::borrow::Cow;

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

    fn woord(self, taal: Taal) -> Cow<'static, str> {
        match self {
            Self::Info => taal.bericht_info(),
            Self::Waarschuwing => taal.bericht_let_op(),
            Self::Fout => taal.bericht_fout(),
            Self::Gelukt => taal.bericht_gelukt(),
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
    taal: Taal,
}

impl<'a> Bericht<'a> {
    /// Message of a kind.
    pub fn new(toon: Toon, inhoud: impl Render) -> Self {
        Self { toon, kop: None, niveau: Kop::H2, inhoud: inhoud.render(), aankondigen: false, taal: Taal::NL }
    }

    /// With a heading.
    #[must_use]
    pub fn kop(mut self, kop: &'a str) -> Self {
        self.kop = Some(kop);
        self
    }

    /// What the message says by itself, it says in this language.
    #[must_use]
    pub fn taal(mut self, taal: Taal) -> Self {
        self.taal = taal;
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
                    span class="naast-sr" { (self.toon.woord(self.taal)) " " }
                    @if let Some(kop) = self.kop { (self.niveau.met(kop)) }
                    div class="utrecht-alert__message" { (self.inhoud) }
                }
            }
        }
    }
}
