//! What the verklarende analyse says: questions, factors, patterns, hypotheses, help before, needs, voices.

use crate::{
    Etiket,
    ids::{AnalyseItemId, PersoonId, StellingId},
    regels::codelijst,
    stelling::{Leefgebied, Mondeling, Stelling, Stellingen, Voorbehoud},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// What a factor does (R-135, D-22).
    pub enum Factorsoort("soort factor") {
        /// It causes what is going on.
        Oorzakelijk = "oorzakelijk", "oorzaak";
        /// It keeps it going.
        InStandHoudend = "in_stand_houdend", "houdt het in stand";
        /// It makes things more dangerous.
        Risico = "risico", "maakt het risico groter";
        /// It protects; every family has these.
        Beschermend = "beschermend", "beschermt";
    }
}

codelijst! {
    /// What kind of pattern.
    pub enum Patroonsoort("soort patroon") {
        /// How people react to each other, again and again.
        Wisselwerking = "wisselwerking", "wisselwerking tussen mensen";
        /// The same thing comes back.
        Herhaling = "herhaling", "het komt steeds terug";
        /// From parents to children: the family's history.
        OverGeneraties = "over_generaties", "van generatie op generatie";
    }
}

codelijst! {
    /// How a hypothesis stands.
    pub enum Hypothesestatus("status van een hypothese") {
        /// Not known yet.
        Open = "open", "nog open";
        /// What was found supports it.
        Ondersteund = "ondersteund", "wordt ondersteund";
        /// What was found refutes it.
        Weerlegd = "weerlegd", "klopt niet";
    }
}

codelijst! {
    /// What came of help that was used before (R-018, D-22).
    pub enum Hulpresultaat("resultaat van hulp") {
        /// It helped.
        Geholpen = "geholpen", "heeft geholpen";
        /// It helped in part.
        DeelsGeholpen = "deels_geholpen", "heeft een beetje geholpen";
        /// It did not help.
        NietGeholpen = "niet_geholpen", "heeft niet geholpen";
        /// It runs; it is too early to say.
        Loopt = "loopt", "loopt nog";
        /// Not known.
        Onbekend = "onbekend", "weten we niet";
    }
}

codelijst! {
    /// What often lies behind: asked of every family, so that nobody forgets it.
    pub enum Achterliggend("achterliggende problematiek") {
        /// Mental health problems of adults.
        PsychischeProblematiek = "psychische_problematiek", "psychische klachten bij volwassenen";
        /// Addiction.
        Verslaving = "verslaving", "verslaving";
        /// Debts.
        Schulden = "schulden", "schulden of geldzorgen";
        /// Housing.
        Huisvesting = "huisvesting", "zorgen over wonen";
        /// What was handed down from one generation to the next.
        PatroonOverGeneraties = "patroon_over_generaties", "geweld of onveiligheid in eerdere generaties";
        /// A complex separation of parents: only asked where there are minors (INV-39).
        ComplexeScheiding = "complexe_scheiding", "ingewikkelde scheiding";
    }
}

impl Achterliggend {
    /// Only asked where there are minors (INV-39).
    pub fn alleen_met_kinderen(self) -> bool {
        self == Self::ComplexeScheiding
    }

    /// The questions that must be answered in this household (INV-39).
    pub fn gevraagd(heeft_minderjarigen: bool) -> impl Iterator<Item = Self> {
        Self::ALLE.iter().copied().filter(move |vraag| heeft_minderjarigen || !vraag.alleen_met_kinderen())
    }
}

codelijst! {
    /// Answer to a question about what lies behind. "Not known" is an answer too.
    pub enum JaNeeOnbekend("antwoord") {
        /// Yes.
        Ja = "ja", "ja";
        /// No.
        Nee = "nee", "nee";
        /// Not known.
        Onbekend = "onbekend", "weten we niet";
    }
}

/// The answer to one question about what lies behind.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Antwoord {
    /// Yes, no or not known.
    pub antwoord: JaNeeOnbekend,
    /// In words.
    pub toelichting: Option<Tekst>,
    /// Its label: about whom, for whom.
    pub etiket: Etiket,
}

/// A part of the analysis with an identity of its own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// What the family and the professionals want to understand.
    Kernvraag {
        /// The question.
        tekst: Tekst,
    },
    /// Something that causes, keeps going, endangers or protects.
    Factor {
        /// What.
        tekst: Tekst,
        /// What it does.
        soort: Factorsoort,
        /// In which domain of life.
        leefgebied: Leefgebied,
        /// On which statements it rests.
        stellingen: BTreeSet<StellingId>,
    },
    /// What comes back, and how factors work on each other.
    Patroon {
        /// What.
        tekst: Tekst,
        /// Which kind.
        soort: Patroonsoort,
        /// Which factors play in it.
        factoren: BTreeSet<AnalyseItemId>,
    },
    /// What may explain it.
    Hypothese {
        /// What.
        tekst: Tekst,
        /// How it stands.
        status: Hypothesestatus,
        /// What would show that it is not so: without this it is a belief.
        weerlegd_door: Tekst,
        /// Which factors and patterns it explains.
        verklaart: BTreeSet<AnalyseItemId>,
    },
    /// Help that was used before, with what came of it.
    EerdereHulp {
        /// What.
        wat: Tekst,
        /// Of whom.
        door: Option<Korttekst>,
        /// Since when.
        van: Option<Date>,
        /// Until when.
        tot: Option<Date>,
        /// What came of it.
        resultaat: Hulpresultaat,
        /// In the family's own words, where known.
        toelichting: Option<Tekst>,
    },
    /// What somebody needs: apart from what is on offer.
    Behoefte {
        /// Who needs it.
        persoon: PersoonId,
        /// In which domain of life.
        leefgebied: Leefgebied,
        /// What.
        tekst: Tekst,
        /// From which factors, patterns or hypotheses it follows.
        volgt_uit: BTreeSet<AnalyseItemId>,
    },
}

codelijst! {
    /// The kinds of items.
    pub enum Itemsoort("soort onderdeel") {
        /// Question.
        Kernvraag = "kernvraag", "kernvraag";
        /// Factor.
        Factor = "factor", "factor";
        /// Pattern.
        Patroon = "patroon", "patroon";
        /// Hypothesis.
        Hypothese = "hypothese", "hypothese";
        /// Earlier help.
        EerdereHulp = "eerdere_hulp", "eerdere hulp";
        /// Need.
        Behoefte = "behoefte", "wat nodig is";
    }
}

impl Item {
    /// Which kind.
    pub fn soort(&self) -> Itemsoort {
        match self {
            Self::Kernvraag { .. } => Itemsoort::Kernvraag,
            Self::Factor { .. } => Itemsoort::Factor,
            Self::Patroon { .. } => Itemsoort::Patroon,
            Self::Hypothese { .. } => Itemsoort::Hypothese,
            Self::EerdereHulp { .. } => Itemsoort::EerdereHulp,
            Self::Behoefte { .. } => Itemsoort::Behoefte,
        }
    }

    /// The words.
    pub fn tekst(&self) -> &Tekst {
        match self {
            Self::Kernvraag { tekst }
            | Self::Factor { tekst, .. }
            | Self::Patroon { tekst, .. }
            | Self::Hypothese { tekst, .. }
            | Self::Behoefte { tekst, .. } => tekst,
            Self::EerdereHulp { wat, .. } => wat,
        }
    }

    /// The domain of life, for kinds that have one.
    pub fn leefgebied(&self) -> Option<Leefgebied> {
        match self {
            Self::Factor { leefgebied, .. } | Self::Behoefte { leefgebied, .. } => Some(*leefgebied),
            _ => None,
        }
    }

    /// The statements it rests on.
    pub fn stellingen(&self) -> impl Iterator<Item = StellingId> + '_ {
        if let Self::Factor { stellingen, .. } = self { Some(stellingen) } else { None }
            .into_iter()
            .flatten()
            .copied()
    }

    /// The other items it points to.
    pub fn verwijst_naar(&self) -> impl Iterator<Item = AnalyseItemId> + '_ {
        match self {
            Self::Patroon { factoren: naar, .. }
            | Self::Hypothese { verklaart: naar, .. }
            | Self::Behoefte { volgt_uit: naar, .. } => Some(naar),
            _ => None,
        }
        .into_iter()
        .flatten()
        .copied()
    }
}

/// An item with its label and its writer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Onderdeel {
    /// Identity, the same through all versions.
    pub id: AnalyseItemId,
    /// What it says.
    pub item: Item,
    /// Whose, why, for whom, about whom (INV-18).
    pub etiket: Etiket,
    /// Who wrote or last changed it.
    pub auteur: crate::Actor,
    /// On which day.
    pub op: Date,
}

codelijst! {
    /// In which form somebody gave his or her voice.
    pub enum Stemvorm("vorm van de stem") {
        /// Written.
        Geschreven = "geschreven", "geschreven";
        /// Told in a conversation.
        Gesprek = "gesprek", "verteld in een gesprek";
        /// With a drawing, or three houses.
        Tekening = "tekening", "met een tekening of de drie huizen";
        /// In play.
        Spel = "spel", "in spel";
        /// What a very young child, or somebody who does not speak, shows.
        Gedrag = "gedrag", "laten zien in gedrag";
    }
}

/// The voice of one member of the family: his or her own words. Only ever added to: nobody changes
/// somebody else's words (INV-38).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Stem {
    /// The words.
    pub tekst: Tekst,
    /// In which form.
    pub vorm: Stemvorm,
    /// How a professional came to write it down; `None` when the person wrote it.
    pub opgetekend: Option<Mondeling>,
    /// Its label: a child's voice may have to be kept from a parent (D-58).
    pub etiket: Etiket,
    /// On which day.
    pub op: Date,
    /// By whom it was entered.
    pub door: crate::Actor,
}

impl Stem {
    /// Whether the person wrote it himself or herself.
    pub fn is_eigen(&self) -> bool {
        self.opgetekend.is_none()
    }
}

/// The interest of one child (D-22, INV-10).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kindbelang {
    /// What is in this child's interest.
    pub tekst: Tekst,
    /// Its label.
    pub etiket: Etiket,
}

/// What an analysis says, in one version.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct AnalyseInhoud {
    /// Questions, factors, patterns, hypotheses, earlier help, needs.
    pub onderdelen: BTreeMap<AnalyseItemId, Onderdeel>,
    /// What often lies behind, asked explicitly.
    pub achterliggend: BTreeMap<Achterliggend, Antwoord>,
    /// The interest of each child; only where there are minors (INV-39).
    pub belangen: BTreeMap<PersoonId, Kindbelang>,
    /// The voices, per person, oldest first.
    pub stemmen: BTreeMap<PersoonId, Vec<Stem>>,
    /// Why somebody has no voice here (yet).
    pub zonder_stem: BTreeMap<PersoonId, Tekst>,
}

impl AnalyseInhoud {
    /// The items of one kind.
    pub fn van_soort(&self, soort: Itemsoort) -> impl Iterator<Item = &Onderdeel> {
        self.onderdelen.values().filter(move |onderdeel| onderdeel.item.soort() == soort)
    }

    /// The factors.
    pub fn factoren(&self) -> impl Iterator<Item = &Onderdeel> {
        self.van_soort(Itemsoort::Factor)
    }

    /// The factors and needs in one domain of life: a row of the matrix.
    pub fn in_leefgebied(&self, leefgebied: Leefgebied) -> impl Iterator<Item = &Onderdeel> {
        self.onderdelen.values().filter(move |onderdeel| onderdeel.item.leefgebied() == Some(leefgebied))
    }

    /// The items that are about `persoon`: a column of the matrix.
    pub fn over(&self, persoon: PersoonId) -> impl Iterator<Item = &Onderdeel> {
        self.onderdelen.values().filter(move |onderdeel| onderdeel.etiket.over.contains(&persoon))
    }

    /// The items that point to `onderdeel`.
    pub fn verwijzen_naar(&self, onderdeel: AnalyseItemId) -> impl Iterator<Item = &Onderdeel> {
        self.onderdelen.values().filter(move |ander| ander.item.verwijst_naar().any(|naar| naar == onderdeel))
    }

    /// What has to be said beside the factors because of the statements they rest on: disputed, put off, withdrawn …
    pub fn voorbehouden(
        &self,
        stellingen: &Stellingen,
    ) -> Vec<(AnalyseItemId, StellingId, BTreeSet<Voorbehoud>)> {
        let steun =
            self.factoren().flat_map(|factor| factor.item.stellingen().map(|stelling| (factor.id, stelling)));
        steun
            .map(|(factor, id)| {
                let voorbehouden = stellingen
                    .get(id)
                    .map_or_else(|| BTreeSet::from([Voorbehoud::Ingetrokken]), Stelling::voorbehouden);
                (factor, id, voorbehouden)
            })
            .filter(|(_, _, voorbehouden)| !voorbehouden.is_empty())
            .collect()
    }

    /// What `persoon` needs, per domain of life.
    pub fn behoeften_van(&self, persoon: PersoonId) -> impl Iterator<Item = &Onderdeel> {
        self.van_soort(Itemsoort::Behoefte)
            .filter(move |onderdeel| matches!(&onderdeel.item, Item::Behoefte { persoon: wie, .. } if *wie == persoon))
    }

    /// The voices of `persoon`: own words first, then what was written down.
    pub fn stem_van(&self, persoon: PersoonId) -> Vec<&Stem> {
        let mut stemmen: Vec<_> = self.stemmen.get(&persoon).into_iter().flatten().collect();
        stemmen.sort_by_key(|stem| (!stem.is_eigen(), std::cmp::Reverse(stem.op)));
        stemmen
    }

    /// Whether nothing was written yet.
    pub fn is_leeg(&self) -> bool {
        *self == Self::default()
    }
}
