//! What changed between two versions, so that they can stand side by side.

use super::{Achterliggend, AnalyseInhoud, Antwoord, Kindbelang, Onderdeel, Stem};
use crate::{
    Etiket,
    ids::{AnalyseItemId, PersoonId},
    tekst::Tekst,
};
use std::collections::BTreeMap;

/// The place of a piece in an analysis, the same in every version.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Plek {
    /// An item.
    Onderdeel(AnalyseItemId),
    /// A question about what lies behind.
    Achterliggend(Achterliggend),
    /// The interest of a child.
    Belang(PersoonId),
    /// The how-manieth voice of a person, from 0.
    Stem(PersoonId, usize),
    /// Why somebody has no voice here.
    ZonderStem(PersoonId),
}

/// A piece of an analysis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stuk<'a> {
    /// An item.
    Onderdeel(&'a Onderdeel),
    /// An answer about what lies behind.
    Achterliggend(Achterliggend, &'a Antwoord),
    /// The interest of a child.
    Belang(PersoonId, &'a Kindbelang),
    /// A voice.
    Stem(PersoonId, &'a Stem),
    /// Why somebody has no voice here.
    ZonderStem(PersoonId, &'a Tekst),
}

impl<'a> Stuk<'a> {
    /// The label, so that what may not be seen can be left out of a comparison too. Only the reason for a missing
    /// voice has none: it is about that person.
    pub fn etiket(self) -> Option<&'a Etiket> {
        match self {
            Self::Onderdeel(onderdeel) => Some(&onderdeel.etiket),
            Self::Achterliggend(_, antwoord) => Some(&antwoord.etiket),
            Self::Belang(_, belang) => Some(&belang.etiket),
            Self::Stem(_, stem) => Some(&stem.etiket),
            Self::ZonderStem(..) => None,
        }
    }

    /// Whether a reader would see a difference: who wrote it and when do not count.
    fn zegt_hetzelfde(self, ander: Self) -> bool {
        match (self, ander) {
            (Self::Onderdeel(een), Self::Onderdeel(twee)) => {
                een.item == twee.item && een.etiket.over == twee.etiket.over
            }
            (Self::Achterliggend(_, een), Self::Achterliggend(_, twee)) => {
                een.antwoord == twee.antwoord
                    && een.toelichting == twee.toelichting
                    && een.etiket.over == twee.etiket.over
            }
            (Self::Belang(_, een), Self::Belang(_, twee)) => een.tekst == twee.tekst,
            (een, twee) => een == twee,
        }
    }
}

/// What is different between two versions.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Verschil<'a> {
    /// Only in the second.
    pub toegevoegd: Vec<Stuk<'a>>,
    /// Only in the first.
    pub verwijderd: Vec<Stuk<'a>>,
    /// In both, and different: first, second.
    pub gewijzigd: Vec<(Stuk<'a>, Stuk<'a>)>,
}

impl Verschil<'_> {
    /// Whether nothing differs.
    pub fn is_leeg(&self) -> bool {
        self.toegevoegd.is_empty() && self.verwijderd.is_empty() && self.gewijzigd.is_empty()
    }
}

impl AnalyseInhoud {
    /// Every piece with its place.
    pub fn stukken(&self) -> BTreeMap<Plek, Stuk<'_>> {
        let onderdelen =
            self.onderdelen.iter().map(|(id, onderdeel)| (Plek::Onderdeel(*id), Stuk::Onderdeel(onderdeel)));
        let achterliggend = self
            .achterliggend
            .iter()
            .map(|(vraag, a)| (Plek::Achterliggend(*vraag), Stuk::Achterliggend(*vraag, a)));
        let belangen =
            self.belangen.iter().map(|(kind, belang)| (Plek::Belang(*kind), Stuk::Belang(*kind, belang)));
        let stemmen = self.stemmen.iter().flat_map(|(persoon, stemmen)| {
            stemmen.iter().enumerate().map(|(n, stem)| (Plek::Stem(*persoon, n), Stuk::Stem(*persoon, stem)))
        });
        let zonder = self
            .zonder_stem
            .iter()
            .map(|(persoon, r)| (Plek::ZonderStem(*persoon), Stuk::ZonderStem(*persoon, r)));
        onderdelen.chain(achterliggend).chain(belangen).chain(stemmen).chain(zonder).collect()
    }
}

/// What changed from `van` to `naar`.
pub fn verschil<'a>(van: &'a AnalyseInhoud, naar: &'a AnalyseInhoud) -> Verschil<'a> {
    let oud = van.stukken();
    let nieuw = naar.stukken();
    let mut verschil = Verschil::default();
    for (plek, stuk) in &nieuw {
        match oud.get(plek) {
            None => verschil.toegevoegd.push(*stuk),
            Some(was) if !was.zegt_hetzelfde(*stuk) => verschil.gewijzigd.push((*was, *stuk)),
            Some(_) => {}
        }
    }
    verschil.verwijderd =
        oud.iter().filter(|(plek, _)| !nieuw.contains_key(plek)).map(|(_, stuk)| *stuk).collect();
    verschil
}
