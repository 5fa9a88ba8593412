//! The four steps: their names, their buttons, and what travels along from one to the other.

use super::{aanleiding, mensen, relaties, wonen};
use crate::kern::Invoer;
use crate::vorm::{Knop, Primair, Stap as Stand, Stappen};
use maud::{Markup, html};

/// Form field with the step that was on screen.
pub(super) const STAP: &str = "stap";
/// Form field with what was asked.
pub(super) const DOE: &str = "doe";
/// One more row of what this step has several of.
pub(super) const NOG_EEN: &str = "nog-een";
/// One step back.
pub(super) const TERUG: &str = "terug";

/// A step of the form.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Stap {
    /// Who they are.
    Mensen,
    /// Where they live.
    Wonen,
    /// How they belong together, and who has gezag.
    Relaties,
    /// Why, and who stays beside them.
    Aanleiding,
}

impl Stap {
    const ALLE: [Self; 4] = [Self::Mensen, Self::Wonen, Self::Relaties, Self::Aanleiding];

    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Mensen => "mensen",
            Self::Wonen => "wonen",
            Self::Relaties => "relaties",
            Self::Aanleiding => "aanleiding",
        }
    }

    pub(super) fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|stap| stap.code() == code)
    }

    pub(super) fn kop(self) -> &'static str {
        match self {
            Self::Mensen => "Wie horen bij dit gezin?",
            Self::Wonen => "Waar wonen ze?",
            Self::Relaties => "Hoe horen ze bij elkaar?",
            Self::Aanleiding => "Wat is er aan de hand?",
        }
    }

    fn kort(self) -> &'static str {
        match self {
            Self::Mensen => "Wie",
            Self::Wonen => "Waar",
            Self::Relaties => "Familie en gezag",
            Self::Aanleiding => "Aanleiding",
        }
    }

    pub(super) fn inleiding(self) -> &'static str {
        match self {
            Self::Mensen => "Vul in wat u weet. Jong of oud, met of zonder kinderen: elk huishouden kan.",
            Self::Wonen => "Een kind van gescheiden ouders kan op twee adressen wonen.",
            Self::Relaties => "Wat u niet weet, laat u open. U kunt het later aanvullen.",
            Self::Aanleiding => "Hierna is het dossier open. Het gezin heeft dan één vast gezicht.",
        }
    }

    /// The steps, with this one marked.
    pub(super) fn balk(self, met_relaties: bool) -> Markup {
        let mut balk = Stappen::new("Stappen");
        for stap in Self::ALLE.into_iter().filter(|stap| met_relaties || *stap != Self::Relaties) {
            let stand = match stap.cmp(&self) {
                std::cmp::Ordering::Less => Stand::Gedaan,
                std::cmp::Ordering::Equal => Stand::Nu,
                std::cmp::Ordering::Greater => Stand::Straks,
            };
            balk = balk.stap(stand, stap.kort(), None);
        }
        html! { (balk) }
    }

    /// The buttons. The main one comes first: that is the one the enter key presses.
    pub(super) fn knoppen(self, primair: Primair, invoer: &Invoer) -> Markup {
        let nog_een = match self {
            Self::Mensen => (mensen::aantal(invoer) < mensen::HOOGSTENS).then_some("Nog een persoon"),
            Self::Wonen => None,
            Self::Relaties => Some("Nog een relatie"),
            Self::Aanleiding => Some("Nog een soort onveiligheid"),
        };
        let tekst = if self == Self::Aanleiding { "Dossier openen" } else { "Verder" };
        html! {
            (primair.knop_met(DOE, "verder", tekst))
            @if let Some(nog_een) = nog_een { (Knop::new(nog_een).met(DOE, NOG_EEN)) }
            @if self != Self::Mensen { (Knop::new("Vorige stap").met(DOE, TERUG).licht()) }
        }
    }
}

/// What was typed in the other steps, unseen.
pub(super) fn meegenomen(invoer: &Invoer, stap: Stap) -> Markup {
    let mut namen: Vec<String> = Vec::new();
    if stap != Stap::Mensen {
        namen.extend(mensen::namen(invoer));
    }
    if stap != Stap::Wonen {
        namen.extend(wonen::namen(invoer));
    }
    if stap != Stap::Relaties {
        namen.extend(relaties::namen(invoer));
    }
    if stap != Stap::Aanleiding {
        namen.extend(aanleiding::namen(invoer));
    }
    html! {
        @for naam in namen.iter().filter(|naam| !invoer.een(naam).is_empty()) {
            input type="hidden" name=(naam) value=(invoer.een(naam));
        }
    }
}

/// How many rows a step shows: as many as the form brought along, and one more when that was asked in this step.
pub(super) fn rijen(invoer: &Invoer, veld: &str, stap: Stap, hoogstens: usize) -> usize {
    let meer = vroeg_er_een_bij(invoer, stap);
    let basis = invoer.een(veld).parse::<usize>().unwrap_or(1).clamp(1, hoogstens);
    (basis + usize::from(meer)).min(hoogstens)
}

/// Whether this row was just asked for: the page opens there.
pub(super) fn is_nieuw(invoer: &Invoer, stap: Stap, rij: usize, aantal: usize) -> bool {
    vroeg_er_een_bij(invoer, stap) && rij + 1 == aantal
}

/// Outside the steps a form has only one thing of which there can be more.
fn vroeg_er_een_bij(invoer: &Invoer, stap: Stap) -> bool {
    invoer.een(DOE) == NOG_EEN && matches!(invoer.een(STAP), code if code.is_empty() || code == stap.code())
}
