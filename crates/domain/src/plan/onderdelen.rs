//! What a plan is made of: goals, needs, help, frames, the voice and the solutions of the family.

use crate::{
    Organisatie,
    etiket::{Etiket, Gevoeligheid, Publiek},
    ids::{AnalyseItemId, PersoonId, PlanItemId, ProfessionalId},
    regels::codelijst,
    stelling::Leefgebied,
    tekst::{Korttekst, Tekst},
    veiligheid::Fase,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// For whom an item may be shown, as the writer chooses it; holder and ground follow from the writer's pet (INV-18).
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
pub struct Afscherming {
    /// Which professionals.
    pub publiek: Publiek,
    /// Which shield.
    pub gevoeligheid: Gevoeligheid,
    /// Persons to whom it is never shown (D-58).
    pub niet_tonen_aan: BTreeSet<PersoonId>,
}

codelijst! {
    /// What a goal is for.
    pub enum Doelsoort("soort doel") {
        /// Solve a problem.
        Oplossen = "oplossen", "oplossen";
        /// Recover safety.
        Herstellen = "herstellen", "herstellen";
        /// Keep safety as it is.
        Borgen = "borgen", "borgen";
    }
}

codelijst! {
    /// The five kinds of inzet that one plan may mix.
    pub enum Inzetsoort("soort inzet") {
        /// Help and support.
        Hulp = "hulp", "hulp";
        /// Care, such as V-GGZ.
        Zorg = "zorg", "zorg";
        /// Income, debts, housing.
        Bestaanszekerheid = "bestaanszekerheid", "bestaanszekerheid";
        /// A compulsory measure: always for one person, by decision of a court (INV-8, D-16).
        Maatregel = "maatregel", "maatregel";
        /// Support from the family's own network.
        EigenNetwerk = "eigen_netwerk", "steun uit het eigen netwerk";
    }
}

/// A goal.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Doel {
    /// What should be different.
    pub tekst: Tekst,
    /// Solve, recover or keep.
    pub soort: Doelsoort,
    /// In which phase it is worked on.
    pub fase: Fase,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// Which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// From which factors or needs of the analysis it follows; empty gives a warning.
    pub uit_analyse: BTreeSet<AnalyseItemId>,
    /// How everybody can see that it is reached.
    pub zichtbaar_als: Tekst,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A goal as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Doelinvoer {
    /// What should be different.
    pub tekst: Tekst,
    /// Solve, recover or keep.
    pub soort: Doelsoort,
    /// In which phase it is worked on.
    pub fase: Fase,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// Which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// From which factors or needs of the analysis.
    pub uit_analyse: BTreeSet<AnalyseItemId>,
    /// How everybody can see that it is reached.
    pub zichtbaar_als: Tekst,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// Something somebody needs, apart from what happens to be on offer.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Behoefte {
    /// Who needs it.
    pub van: PersoonId,
    /// What is needed.
    pub tekst: Tekst,
    /// On which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// From which items of the analysis.
    pub uit_analyse: BTreeSet<AnalyseItemId>,
    /// Since when it is clear that this is needed.
    pub sinds: Date,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A need as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Behoefteinvoer {
    /// Who needs it.
    pub van: PersoonId,
    /// What is needed.
    pub tekst: Tekst,
    /// On which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// From which items of the analysis.
    pub uit_analyse: BTreeSet<AnalyseItemId>,
    /// Since when it is clear that this is needed.
    pub sinds: Date,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// Who sees to it that something happens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Eigenaar {
    /// A professional in the team.
    Professional {
        /// Who.
        id: ProfessionalId,
        /// Name as known then.
        naam: String,
        /// From where.
        organisatie: Organisatie,
    },
    /// A member of the family.
    Gezinslid(PersoonId),
    /// Somebody of the family's own network, by name.
    Netwerk(Korttekst),
    /// An organisation outside the team, by name.
    Organisatie(Korttekst),
}

/// Who sees to it, as chosen on the form.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Eigenaarkeuze {
    /// A professional in the team.
    Professional(ProfessionalId),
    /// A member of the family.
    Gezinslid(PersoonId),
    /// Somebody of the family's own network, by name.
    Netwerk(Korttekst),
    /// An organisation outside the team, by name.
    Organisatie(Korttekst),
}

/// The ground of a step that overrides a wish, always there for a measure (D-16).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Dwanggrond {
    /// The decision and the article of law: "beschikking rechtbank … , BW 1:255".
    pub grondslag: Korttekst,
    /// Why nothing lighter is enough.
    pub evenredig_omdat: Tekst,
    /// An emergency: the analysis follows later.
    pub spoed: bool,
}

/// A solution outside the usual offer, made for this family.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Maatwerk {
    /// What it costs and who pays.
    pub begroting: Korttekst,
    /// Why the usual offer does not do.
    pub grond: Tekst,
}

/// From when to when something is planned.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Looptijd {
    /// From.
    pub van: Date,
    /// Until and including.
    pub tot: Date,
}

/// How a kind of help ended.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Inzeteinde {
    /// When.
    pub op: Date,
    /// With what result.
    pub resultaat: Tekst,
}

/// One kind of help in the plan: who does what, for whom, for which goal, from when to when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Planinzet {
    /// Which of the five kinds.
    pub soort: Inzetsoort,
    /// What is done.
    pub tekst: Tekst,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// Who sees to it.
    pub eigenaar: Eigenaar,
    /// For which goals of this plan.
    pub doelen: BTreeSet<PlanItemId>,
    /// For which needs of this plan.
    pub behoeften: BTreeSet<PlanItemId>,
    /// On which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// The planned period.
    pub looptijd: Looptijd,
    /// Since when it is clear that this help is needed.
    pub nodig_sinds: Date,
    /// When it really started.
    pub gestart_op: Option<Date>,
    /// When and how it ended.
    pub einde: Option<Inzeteinde>,
    /// On which ground it goes against a wish; always there for a measure.
    pub dwang: Option<Dwanggrond>,
    /// When it is made for this family, outside the usual offer.
    pub maatwerk: Option<Maatwerk>,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

impl Planinzet {
    /// Days between "hulp nodig" and "hulp gestart", or until `vandaag` while it has not started.
    pub fn wachtdagen(&self, vandaag: Date) -> i32 {
        let tot = self.gestart_op.or(self.einde.as_ref().map(|e| e.op)).unwrap_or(vandaag);
        (tot - self.nodig_sinds).get_days().max(0)
    }

    /// Whether somebody is still waiting for it.
    pub fn wacht(&self) -> bool {
        self.gestart_op.is_none() && self.einde.is_none()
    }

    /// Whether it runs or is still to come.
    pub fn is_open(&self) -> bool {
        self.einde.is_none()
    }
}

/// One kind of help as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Inzetinvoer {
    /// Which of the five kinds.
    pub soort: Inzetsoort,
    /// What is done.
    pub tekst: Tekst,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// Who sees to it.
    pub eigenaar: Eigenaarkeuze,
    /// For which goals of this plan.
    pub doelen: BTreeSet<PlanItemId>,
    /// For which needs of this plan.
    pub behoeften: BTreeSet<PlanItemId>,
    /// On which leefgebieden.
    pub leefgebieden: BTreeSet<Leefgebied>,
    /// The planned period.
    pub looptijd: Looptijd,
    /// Since when it is clear that this help is needed.
    pub nodig_sinds: Date,
    /// On which ground it goes against a wish.
    pub dwang: Option<Dwanggrond>,
    /// When it is made for this family, outside the usual offer.
    pub maatwerk: Option<Maatwerk>,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

codelijst! {
    /// How binding a frame is. Drang is voluntary in law: it is never shown as an obligation (D-16).
    pub enum Kaderbasis("basis van een kader") {
        /// Agreed freely.
        Vrijwillig = "vrijwillig", "vrijwillig afgesproken";
        /// Strongly advised; the family may refuse.
        Drang = "drang", "dringend advies; het gezin mag weigeren";
        /// Follows from a decision of a court or mayor.
        Gedwongen = "gedwongen", "verplicht door een beslissing van de rechter of burgemeester";
    }
}

/// A frame the family has to know: what is expected, by whom, how binding.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Planafspraak {
    /// What is expected or agreed.
    pub tekst: Tekst,
    /// Of whom.
    pub voor: BTreeSet<PersoonId>,
    /// Which organisation says so.
    pub gesteld_door: Organisatie,
    /// How binding.
    pub basis: Kaderbasis,
    /// The decision and article, for `gedwongen`.
    pub grondslag: Option<Korttekst>,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A frame as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Planafspraakinvoer {
    /// What is expected or agreed.
    pub tekst: Tekst,
    /// Of whom.
    pub voor: BTreeSet<PersoonId>,
    /// How binding.
    pub basis: Kaderbasis,
    /// The decision and article, for `gedwongen`.
    pub grondslag: Option<Korttekst>,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// A member of the family for whom nothing is needed, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct GeenInzet {
    /// Why not.
    pub omdat: Tekst,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// What somebody wants said in the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stem {
    /// In his or her own words.
    Woorden(Tekst),
    /// Could not or did not want to say anything: too young, not reached, does not want to.
    NietGegeven {
        /// Why.
        omdat: Tekst,
    },
}

/// The voice of one member of the family, and who wrote it down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Stemregel {
    /// The voice.
    pub stem: Stem,
    /// The professional who wrote it down; `None` when the person did.
    pub opgetekend_door: Option<ProfessionalId>,
    /// When.
    pub op: Date,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A solution the family proposed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Oplossing {
    /// Whose idea.
    pub van: PersoonId,
    /// The idea.
    pub tekst: Tekst,
    /// The professional who wrote it down; `None` when the person did.
    pub opgetekend_door: Option<ProfessionalId>,
    /// When.
    pub op: Date,
    /// Whether the plan uses it, and why (not).
    pub antwoord: Option<Oplossingantwoord>,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// Whether a solution of the family is used, and why.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Oplossingantwoord {
    /// Used or not.
    pub gebruikt: bool,
    /// Why.
    pub omdat: Tekst,
    /// The goals or help it became.
    pub werd: BTreeSet<PlanItemId>,
}

codelijst! {
    /// What became of the threat a goal is about, at a review.
    pub enum Doeluitkomst("uitkomst van een doel") {
        /// Gone.
        Weggenomen = "weggenomen", "weggenomen";
        /// Less.
        Verminderd = "verminderd", "verminderd";
        /// Still the same.
        Voortdurend = "voortdurend", "duurt voort";
        /// Worse.
        Verergerd = "verergerd", "verergerd";
    }
}

/// The judgement on one goal at a review.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Doeloordeel {
    /// What became of it.
    pub uitkomst: Doeluitkomst,
    /// In words.
    pub toelichting: Tekst,
}
