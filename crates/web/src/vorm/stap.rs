//! Where something stands: status, phase, steps.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use crate::taal::Taal;
use std::borrow::Cow;

/// How something stands. The word beside it says the same; colour is never alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    /// Nothing special.
    Neutraal,
    /// Done, agreed, safe.
    Goed,
    /// Someone should look.
    LetOp,
    /// Wrong, too late, unsafe.
    Ernstig,
}

/// A word in a badge.
#[derive(Clone, Copy, Debug)]
pub struct Status<'a> {
    stand: Stand,
    tekst: &'a str,
}

impl<'a> Status<'a> {
    /// Badge with a word.
    pub fn new(stand: Stand, tekst: &'a str) -> Self {
        Self { stand, tekst }
    }
}

impl Render for Status<'_> {
    fn render(&self) -> Markup {
        let klasse = match self.stand {
            Stand::Neutraal => "utrecht-status-badge utrecht-status-badge--neutral naast-status",
            Stand::Goed => "utrecht-status-badge utrecht-status-badge--safe naast-status naast-status--goed",
            Stand::LetOp => {
                "utrecht-status-badge utrecht-status-badge--warning naast-status naast-status--letop"
            }
            Stand::Ernstig => {
                "utrecht-status-badge utrecht-status-badge--danger naast-status naast-status--ernstig"
            }
        };
        html! { span class=(klasse) { (self.tekst) } }
    }
}

/// Phase of safety (§9.6.2). Drawn as three steps, so that it reads without colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fase {
    /// Not assessed yet.
    Onbekend,
    /// Stop what is unsafe now.
    DirecteVeiligheid,
    /// Take away what keeps it unsafe.
    StabieleVeiligheid,
    /// Recover.
    Herstel,
    /// Keep an eye on it.
    Nazorg,
}

impl Fase {
    /// Name in Dutch.
    pub fn naam(self) -> &'static str {
        match self {
            Self::Onbekend => "Fase nog niet bekend",
            Self::DirecteVeiligheid => "Directe veiligheid",
            Self::StabieleVeiligheid => "Stabiele veiligheid",
            Self::Herstel => "Herstel",
            Self::Nazorg => "Nazorg",
        }
    }

    /// Number of steps that are reached, 0–3.
    pub fn stappen(self) -> u8 {
        match self {
            Self::Onbekend => 0,
            Self::DirecteVeiligheid => 1,
            Self::StabieleVeiligheid => 2,
            Self::Herstel | Self::Nazorg => 3,
        }
    }
}

impl Render for Fase {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Fase {
    /// Name in the language of the reader.
    pub(crate) fn naam_in_taal(self, taal: Taal) -> Cow<'static, str> {
        match self {
            Self::Onbekend => taal.fase_onbekend(),
            Self::DirecteVeiligheid => taal.fase_direct(),
            Self::StabieleVeiligheid => taal.fase_stabiel(),
            Self::Herstel => taal.fase_herstel(),
            Self::Nazorg => taal.fase_nazorg(),
        }
    }

    /// The steps with the name in this language.
    pub(super) fn in_taal(self, taal: Taal) -> Markup {
        html! {
            span class="naast-fase" {
                svg class="naast-fase__beeld" viewBox="0 0 44 16" width="44" height="16" aria-hidden="true"
                    focusable="false" {
                    @for stap in 0..3_u8 {
                        rect x=(f32::from(stap) * 15.0 + 1.0) y=(10 - stap * 4) width="12" height=(5 + stap * 4) rx="2"
                            fill=(if stap < self.stappen() { "currentColor" } else { "none" })
                            stroke="currentColor" stroke-width="1.5" {}
                    }
                }
                span { (self.naam_in_taal(taal)) }
            }
        }
    }
}

/// How far a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stap {
    /// Finished.
    Gedaan,
    /// Being worked on.
    Nu,
    /// Still to come.
    Straks,
    /// Left out, with a reason elsewhere.
    Overgeslagen,
}

/// Steps in order.
#[derive(Clone, Debug)]
pub struct Stappen<'a> {
    label: &'a str,
    stappen: Vec<(Stap, &'a str, Option<&'a str>)>,
}

impl<'a> Stappen<'a> {
    /// Empty list with its name for screen readers.
    pub fn new(label: &'a str) -> Self {
        Self { label, stappen: Vec::new() }
    }

    /// Adds a step, with a page when there is one.
    #[must_use]
    pub fn stap(mut self, stand: Stap, tekst: &'a str, href: Option<&'a str>) -> Self {
        self.stappen.push((stand, tekst, href));
        self
    }
}

impl Render for Stappen<'_> {
    fn render(&self) -> Markup {
        html! {
            ol class="naast-stappen" aria-label=(self.label) {
                @for (stand, tekst, href) in &self.stappen {
                    @let (klasse, woord) = match stand {
                        Stap::Gedaan => ("naast-stap naast-stap--gedaan", "Klaar: "),
                        Stap::Nu => ("naast-stap naast-stap--nu", "Nu: "),
                        Stap::Straks => ("naast-stap", "Straks: "),
                        Stap::Overgeslagen => ("naast-stap naast-stap--over", "Overgeslagen: "),
                    };
                    li class=(klasse) aria-current=[(*stand == Stap::Nu).then_some("step")] {
                        @if *stand == Stap::Gedaan { (icoon(Icoon::Vink)) } @else { span class="naast-stap__punt" {} }
                        span {
                            span class="naast-sr" { (woord) }
                            @if let Some(href) = href { a class="nl-link" href=(href) { (tekst) } } @else { (tekst) }
                        }
                    }
                }
            }
        }
    }
}
