//! The plan as a whole: its versions, how it came into force, its reviews and its end.

use super::{
    Accordering, Behoefte, Bespreking, Doel, Doeloordeel, GeenInzet, Oplossing, Planafspraak, Planinzet,
    Stemregel, Vaststelsoort,
};
use crate::{
    dossier::Belang,
    etiket::Etiket,
    ids::{PersoonId, PlanItemId, ProfessionalId},
    regels::codelijst,
    tekst::Tekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// Why no familiegroepsplan is made. There are no other reasons (D-17, Jeugdwet 4.1.2).
    pub enum Afzienreden("reden om geen familiegroepsplan te maken") {
        /// The parents (in a household without children: the adults) do not want it.
        GezinWilNiet = "gezin_wil_niet", "het gezin wil zelf geen plan maken";
        /// Concrete threats in the child's upbringing.
        BedreigingKind = "bedreiging_kind", "er zijn concrete bedreigingen voor een kind";
        /// The child's interests would be harmed in another way.
        BelangKind = "belang_kind", "het belang van een kind wordt anders geschaad";
    }
}

/// What came of the offer to make a familiegroepsplan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Aanboduitkomst {
    /// The family makes its own plan.
    GezinMaaktPlan {
        /// Known since.
        op: Date,
        /// Who in the family takes the lead.
        trekker: Option<PersoonId>,
        /// When the family wants to have it ready.
        klaar_rond: Date,
    },
    /// No familiegroepsplan is made. From here the six weeks run (T-14).
    Afgezien {
        /// Established on.
        op: Date,
        /// One of the reasons of the law.
        reden: Afzienreden,
        /// In words.
        toelichting: Tekst,
    },
}

/// The offer to the family to make its own plan first (D-17).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Familiegroepsplanaanbod {
    /// Offered on.
    pub op: Date,
    /// To whom.
    pub aan: BTreeSet<PersoonId>,
    /// How it was explained, and what help is there to make one.
    pub uitleg: Tekst,
    /// When we ask for the answer.
    pub antwoord_rond: Date,
    /// What came of it; `None` while the family thinks about it. Silence is not a no (INV-16).
    pub uitkomst: Option<Aanboduitkomst>,
}

codelijst! {
    /// Whose plan it is.
    pub enum Planherkomst("herkomst van het plan") {
        /// Made by the family with its network.
        Familiegroepsplan = "familiegroepsplan", "plan van het gezin";
        /// Made together.
        Samen = "samen", "samen gemaakt plan";
    }
}

/// How and with how much agreement a version came into force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Vaststelling {
    /// What this means for each minor: first and complete (INV-10). Empty in a household without minors (INV-39).
    pub belangen: BTreeMap<PersoonId, Belang>,
    /// Counted from the signatures.
    pub soort: Vaststelsoort,
    /// Why it holds without everybody's agreement.
    pub motivering: Option<Tekst>,
    /// When.
    pub op: Date,
    /// Who established it.
    pub door: ProfessionalId,
}

/// A review.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Evaluatie {
    /// When.
    pub op: Date,
    /// With which members of the family.
    pub met: BTreeSet<PersoonId>,
    /// Per goal: weggenomen, verminderd, voortdurend or verergerd.
    pub oordelen: BTreeMap<PlanItemId, Doeloordeel>,
    /// What follows from it.
    pub conclusie: Tekst,
    /// By whom.
    pub door: ProfessionalId,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// The end of a plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Planeinde {
    /// A new version took its place.
    Vervangen {
        /// Which version.
        door_versie: u32,
        /// When.
        op: Date,
    },
    /// It is finished.
    Afgesloten {
        /// When.
        op: Date,
        /// Why.
        reden: Tekst,
    },
    /// It never came into force: dropped as a draft.
    Ingetrokken {
        /// When.
        op: Date,
        /// Why.
        reden: Tekst,
    },
}

codelijst! {
    /// Where a version stands (§9.6.6).
    pub enum Planstatus("status van het plan") {
        /// Being written.
        Concept = "concept", "concept";
        /// Discussed with the family; signatures are asked.
        Besproken = "besproken", "besproken";
        /// In force.
        Actief = "actief", "geldt nu";
        /// In force and reviewed at least once.
        Geevalueerd = "geevalueerd", "geldt nu, geëvalueerd";
        /// A newer version is in force.
        Vervangen = "vervangen", "vervangen door een nieuwere versie";
        /// Finished.
        Afgesloten = "afgesloten", "afgesloten";
        /// Never came into force.
        Ingetrokken = "ingetrokken", "ingetrokken";
    }
}

/// One version of the one plan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Plan {
    /// Version, from 1.
    pub versie: u32,
    /// Whose plan.
    pub herkomst: Planherkomst,
    /// Why this version was begun; `None` for the first.
    pub aanleiding: Option<Tekst>,
    /// Begun on.
    pub begonnen_op: Date,
    /// Goals.
    pub doelen: BTreeMap<PlanItemId, Doel>,
    /// Needs.
    pub behoeften: BTreeMap<PlanItemId, Behoefte>,
    /// Help of the five kinds.
    pub inzetten: BTreeMap<PlanItemId, Planinzet>,
    /// Agreements and frames.
    pub afspraken: BTreeMap<PlanItemId, Planafspraak>,
    /// Members for whom nothing is needed, and why.
    pub geen_inzet: BTreeMap<PersoonId, GeenInzet>,
    /// The voice of each member.
    pub stemmen: BTreeMap<PersoonId, Stemregel>,
    /// Solutions proposed by the family.
    pub oplossingen: BTreeMap<PlanItemId, Oplossing>,
    /// The conversation in which this text was discussed; `None` again after each change of the text.
    pub besproken: Option<Bespreking>,
    /// The signatures under this text.
    pub accordering: Accordering,
    /// How it came into force.
    pub vaststelling: Option<Vaststelling>,
    /// Reviews, oldest first.
    pub evaluaties: Vec<Evaluatie>,
    /// How it ended.
    pub einde: Option<Planeinde>,
}

impl Plan {
    /// Where this version stands.
    pub fn status(&self) -> Planstatus {
        match &self.einde {
            Some(Planeinde::Vervangen { .. }) => Planstatus::Vervangen,
            Some(Planeinde::Afgesloten { .. }) => Planstatus::Afgesloten,
            Some(Planeinde::Ingetrokken { .. }) => Planstatus::Ingetrokken,
            None if self.vaststelling.is_some() && !self.evaluaties.is_empty() => Planstatus::Geevalueerd,
            None if self.vaststelling.is_some() => Planstatus::Actief,
            None if self.besproken.is_some() => Planstatus::Besproken,
            None => Planstatus::Concept,
        }
    }

    /// Everything that runs or is planned for `persoon`.
    pub fn inzet_voor(&self, persoon: PersoonId) -> impl Iterator<Item = (PlanItemId, &Planinzet)> {
        self.inzetten.iter().filter(move |(_, i)| i.voor.contains(&persoon)).map(|(id, i)| (*id, i))
    }

    /// Whether `persoon` has a line: help, or the reason why none is needed.
    pub fn heeft_regel_voor(&self, persoon: PersoonId) -> bool {
        self.geen_inzet.contains_key(&persoon) || self.inzet_voor(persoon).next().is_some()
    }

    /// The day from which the review term runs: the last review, or the coming into force (T-28).
    pub fn laatst_bekeken_op(&self) -> Option<Date> {
        self.evaluaties.last().map(|e| e.op).or(self.vaststelling.as_ref().map(|v| v.op))
    }
}

/// A request for the plan on paper (D-18, T-15).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Papierverzoek {
    /// Who asked.
    pub door: PersoonId,
    /// When.
    pub op: Date,
    /// When it was handed over.
    pub uitgereikt_op: Option<Date>,
}
