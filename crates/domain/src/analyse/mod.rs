//! The verklarende analyse: made with the family, of the whole family (R-135, R-136, D-22).
//!
//! From facts to factors to patterns to hypotheses to who needs what, per person and per domain of life, with
//! the voice of each member. There is one work version; sharing freezes a copy, so that versions stand side by side
//! and everybody sees the same one. Who does not agree says so in own words, and that stays with it.

mod beslis;
mod inhoud;
mod opdracht;
mod openstaand;
mod samen;
mod stem;
mod verschil;
mod vouwen;
mod zeef;

pub use beslis::beslis;
pub use inhoud::{
    Achterliggend, AnalyseInhoud, Antwoord, Factorsoort, Hulpresultaat, Hypothesestatus, Item, Itemsoort,
    JaNeeOnbekend, Kindbelang, Onderdeel, Patroonsoort, Stem, Stemvorm,
};
pub use opdracht::{AnalyseGebeurtenis, AnalyseOpdracht, GesprokenInstemming, Instemming};
pub use verschil::{Plek, Stuk, Verschil, verschil};

use crate::{
    Actor,
    ids::{AnalyseItemId, PersoonId},
    stelling::Wijze,
    tekst::Tekst,
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person thinks of a shared version.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Oordeel {
    /// Agrees: said by the person or who stands for him or her (INV-15).
    Eens,
    /// Agrees in part.
    DeelsEens(Tekst),
    /// Does not agree.
    Oneens(Tekst),
    /// Said aloud without disagreeing; not an agreement.
    Gezegd(Tekst),
}

impl Oordeel {
    /// The words of the person, if any.
    pub fn tekst(&self) -> Option<&Tekst> {
        match self {
            Self::Eens => None,
            Self::DeelsEens(tekst) | Self::Oneens(tekst) | Self::Gezegd(tekst) => Some(tekst),
        }
    }
}

impl From<Instemming> for Oordeel {
    fn from(instemming: Instemming) -> Self {
        match instemming {
            Instemming::Eens => Self::Eens,
            Instemming::DeelsEens(tekst) => Self::DeelsEens(tekst),
            Instemming::Oneens(tekst) => Self::Oneens(tekst),
        }
    }
}

impl From<GesprokenInstemming> for Oordeel {
    fn from(instemming: GesprokenInstemming) -> Self {
        match instemming {
            GesprokenInstemming::Gezegd(tekst) => Self::Gezegd(tekst),
            GesprokenInstemming::DeelsEens(tekst) => Self::DeelsEens(tekst),
            GesprokenInstemming::Oneens(tekst) => Self::Oneens(tekst),
        }
    }
}

/// A view on a version, with who brought it in and when.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct GegevenOordeel {
    /// What.
    pub oordeel: Oordeel,
    /// How it came in.
    pub wijze: Wijze,
    /// Who entered it.
    pub door: Actor,
    /// When.
    pub op: Timestamp,
}

/// That a version was shared with a person.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Deling {
    /// On which day.
    pub op: Date,
    /// The last day on which a view is waited for (T-27).
    pub termijn: Date,
}

/// A shared, frozen copy of the analysis.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versie {
    /// Counts from 1.
    pub nummer: u32,
    /// What it says.
    pub inhoud: AnalyseInhoud,
    /// Who shared it first.
    pub gedeeld_door: Actor,
    /// On which day.
    pub gedeeld_op: Date,
    /// With whom, when, and until when a view is waited for (T-27).
    pub gedeeld_met: BTreeMap<PersoonId, Deling>,
    /// The views, per person, oldest first: the last one counts, none is lost.
    pub oordelen: BTreeMap<PersoonId, Vec<GegevenOordeel>>,
    /// Established on, with why without the view of some.
    pub vastgesteld: Option<Vaststelling>,
}

/// That a version was established.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Vaststelling {
    /// On which day.
    pub op: Date,
    /// By whom.
    pub door: Actor,
    /// Why without the view of these persons. Silence is never agreement (INV-16).
    pub motivering: BTreeMap<PersoonId, Tekst>,
}

impl Versie {
    /// What `persoon` thinks of it now; `None` means no reaction, which is never agreement (INV-16).
    pub fn oordeel(&self, persoon: PersoonId) -> Option<&GegevenOordeel> {
        self.oordelen.get(&persoon).and_then(|oordelen| oordelen.last())
    }

    /// Those with whom it was shared and who did not react.
    pub fn zonder_oordeel(&self) -> impl Iterator<Item = PersoonId> + '_ {
        self.gedeeld_met.keys().copied().filter(|persoon| self.oordeel(*persoon).is_none())
    }

    /// Those who do not, or not wholly, agree, with their words.
    pub fn afwijkend(&self) -> impl Iterator<Item = (PersoonId, &Tekst)> {
        self.oordelen.iter().filter_map(|(persoon, oordelen)| match &oordelen.last()?.oordeel {
            Oordeel::DeelsEens(tekst) | Oordeel::Oneens(tekst) => Some((*persoon, tekst)),
            Oordeel::Eens | Oordeel::Gezegd(_) => None,
        })
    }
}

/// Why and when a next version was begun.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Bijstelling {
    /// On which day.
    pub op: Date,
    /// Who began it.
    pub door: Actor,
    /// Why.
    pub reden: Tekst,
}

/// The analysis of one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Analyse {
    /// The version that is worked on.
    pub werk: AnalyseInhoud,
    /// Since when the work version holds something that was not shared.
    pub ongedeeld_sinds: Option<Date>,
    /// Shared, frozen copies, oldest first.
    pub versies: Vec<Versie>,
    /// Each time a next version was begun.
    pub bijstellingen: Vec<Bijstelling>,
    /// The last established version is not being revised: the work version is closed until it is.
    pub gesloten: bool,
}

impl Analyse {
    /// A shared version by number.
    pub fn versie(&self, nummer: u32) -> Option<&Versie> {
        self.versies.iter().find(|versie| versie.nummer == nummer)
    }

    /// Whether there is, or in a shared version was, an item with this identity.
    pub fn bevat(&self, onderdeel: AnalyseItemId) -> bool {
        self.werk.onderdelen.contains_key(&onderdeel)
            || self.versies.iter().any(|versie| versie.inhoud.onderdelen.contains_key(&onderdeel))
    }

    /// The last shared version.
    pub fn laatste(&self) -> Option<&Versie> {
        self.versies.last()
    }

    /// The last established version: what plan and decisions rest on.
    pub fn vastgesteld(&self) -> Option<&Versie> {
        self.versies.iter().rev().find(|versie| versie.vastgesteld.is_some())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests;
