//! The veiligheidsplan, the first part of the one plan: made with every member of the family.

use crate::{
    Organisatie,
    dossier::Belang,
    etiket::Etiket,
    ids::{AfspraakId, PersoonId, ProfessionalId},
    plan::{
        Accordering, Afscherming, Bespreking, Doeloordeel, Eigenaar, Eigenaarkeuze, Planeinde, Vaststelsoort,
        Wijze,
    },
    regels::codelijst,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is not safe for one person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Onveiligheidsregel {
    /// What is not safe, in words everybody understands.
    pub tekst: Tekst,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A safety condition: the least that has to be so (D-05).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Voorwaarde {
    /// What has to be so.
    pub tekst: Tekst,
    /// Of whom it is asked.
    pub voor: BTreeSet<PersoonId>,
    /// Which organisation set it.
    pub gesteld_door: Organisatie,
    /// Set by Veilig Thuis; it cannot be negotiated away.
    pub hard: bool,
    /// On which ground.
    pub grondslag: String,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A condition as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Voorwaardeinvoer {
    /// What has to be so.
    pub tekst: Tekst,
    /// Of whom it is asked.
    pub voor: BTreeSet<PersoonId>,
    /// Whether it cannot be negotiated away.
    pub hard: bool,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// An agreement: who does what, when, how it is checked, and what happens if it goes wrong.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Afspraak {
    /// Who.
    pub wie: Eigenaar,
    /// For whose safety.
    pub voor: BTreeSet<PersoonId>,
    /// What.
    pub wat: Tekst,
    /// When, or from when.
    pub wanneer: Korttekst,
    /// How it is checked.
    pub controle: Tekst,
    /// What we do if it goes wrong.
    pub als_het_misgaat: Tekst,
    /// For whom it may be shown; `niet_tonen_aan` guards parts of the plan (D-58).
    pub etiket: Etiket,
}

/// An agreement as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Afspraakinvoer {
    /// Who.
    pub wie: Eigenaarkeuze,
    /// For whose safety.
    pub voor: BTreeSet<PersoonId>,
    /// What.
    pub wat: Tekst,
    /// When, or from when.
    pub wanneer: Korttekst,
    /// How it is checked.
    pub controle: Tekst,
    /// What we do if it goes wrong.
    pub als_het_misgaat: Tekst,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

codelijst! {
    /// A step on the ladder of signals, from calm to danger (after the four levels of AVE, D-26).
    pub enum Trede("trede") {
        /// It goes well.
        Groen = "groen", "het gaat goed";
        /// First signs.
        Geel = "geel", "eerste signalen";
        /// It is getting out of hand.
        Oranje = "oranje", "het loopt op";
        /// Danger.
        Rood = "rood", "gevaar: bel 112";
    }
}

/// A signal and what everybody does when it is seen.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Signaal {
    /// Which step.
    pub trede: Trede,
    /// What can be seen or heard.
    pub waaraan: Tekst,
    /// Who does what then.
    pub wat_dan: Tekst,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A signal as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Signaalinvoer {
    /// Which step.
    pub trede: Trede,
    /// What can be seen or heard.
    pub waaraan: Tekst,
    /// Who does what then.
    pub wat_dan: Tekst,
    /// Whom it is about.
    pub over: BTreeSet<PersoonId>,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// Somebody to call when it is not safe.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Noodcontact {
    /// Name.
    pub naam: Korttekst,
    /// Telephone number.
    pub telefoon: Korttekst,
    /// For what and when.
    pub waarvoor: Korttekst,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// Somebody to call, as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Noodcontactinvoer {
    /// Name.
    pub naam: Korttekst,
    /// Telephone number.
    pub telefoon: Korttekst,
    /// For what and when.
    pub waarvoor: Korttekst,
    /// Who can call this contact.
    pub voor: BTreeSet<PersoonId>,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// A support person's own consent to be in the plan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Steuntoestemming {
    /// When.
    pub op: Date,
    /// How it was given: an act of the support person, never of the family or a professional alone.
    pub wijze: Wijze,
}

/// A support person from the family's own network.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Steunfiguur {
    /// The person, if he or she is in this family system.
    pub persoon: Option<PersoonId>,
    /// Name.
    pub naam: Korttekst,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// What he or she does.
    pub wat: Tekst,
    /// Own consent; without it the plan cannot come into force with this person in it.
    pub toestemming: Option<Steuntoestemming>,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A support person as somebody writes it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Steunfiguurinvoer {
    /// The person, if he or she is in this family system.
    pub persoon: Option<PersoonId>,
    /// Name.
    pub naam: Korttekst,
    /// For whom.
    pub voor: BTreeSet<PersoonId>,
    /// What he or she does.
    pub wat: Tekst,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// The plan in words for a child (INV-36).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kindversie {
    /// The text.
    pub tekst: Tekst,
    /// Written on.
    pub op: Date,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// How the veiligheidsplan came into force.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Inwerkingtreding {
    /// What this means for each minor: first and complete (INV-10). Empty in a household without minors (INV-39).
    pub belangen: BTreeMap<PersoonId, Belang>,
    /// With how much agreement; `None` while it is only provisional.
    pub soort: Option<Vaststelsoort>,
    /// Why it holds without everybody's agreement.
    pub motivering: Option<Tekst>,
    /// When.
    pub op: Date,
    /// By whom.
    pub door: ProfessionalId,
    /// Provisional: in acute danger the plan holds at once, until this day at the latest (§9.6.6). Computed by rule.
    pub voorlopig_tot: Option<Date>,
}

/// A review of the veiligheidsplan.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Veiligheidsevaluatie {
    /// When.
    pub op: Date,
    /// With which members of the family.
    pub met: BTreeSet<PersoonId>,
    /// Per person: what became of what was not safe.
    pub oordelen: BTreeMap<PersoonId, Doeloordeel>,
    /// Agreements that were not kept, and what was done.
    pub niet_nagekomen: BTreeMap<AfspraakId, Tekst>,
    /// What follows from it.
    pub conclusie: Tekst,
    /// By whom.
    pub door: ProfessionalId,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

codelijst! {
    /// Where a version of the veiligheidsplan stands (§9.6.6).
    pub enum Veiligheidsplanstatus("status van het veiligheidsplan") {
        /// Being written.
        Concept = "concept", "concept";
        /// Discussed with the family; signatures are asked.
        Besproken = "besproken", "besproken";
        /// In force at once because of acute danger, signatures follow.
        ActiefVoorlopig = "actief_voorlopig", "geldt voorlopig";
        /// In force.
        Actief = "actief", "geldt nu";
        /// A newer version is in force.
        Vervangen = "vervangen", "vervangen door een nieuwere versie";
        /// Finished.
        Afgesloten = "afgesloten", "afgesloten";
        /// Never came into force.
        Ingetrokken = "ingetrokken", "ingetrokken";
    }
}

/// One version of the veiligheidsplan.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Veiligheidsplan {
    /// Version, from 1.
    pub versie: u32,
    /// Acute danger: why this plan goes before the offer of a familiegroepsplan (D-17).
    pub acuut: Option<Tekst>,
    /// Why this version was begun; `None` for the first.
    pub aanleiding: Option<Tekst>,
    /// Begun on.
    pub begonnen_op: Date,
    /// What is not safe, per person.
    pub onveiligheid: BTreeMap<PersoonId, Onveiligheidsregel>,
    /// Safety conditions.
    pub voorwaarden: BTreeMap<AfspraakId, Voorwaarde>,
    /// Agreements.
    pub afspraken: BTreeMap<AfspraakId, Afspraak>,
    /// Signals and what everybody does then.
    pub signalen: BTreeMap<AfspraakId, Signaal>,
    /// Whom to call.
    pub noodcontacten: BTreeMap<AfspraakId, Noodcontact>,
    /// Support persons.
    pub steunfiguren: BTreeMap<AfspraakId, Steunfiguur>,
    /// The plan in words for a child.
    pub kindversie: Option<Kindversie>,
    /// The conversation in which this text was discussed; `None` again after each change of the text.
    pub besproken: Option<Bespreking>,
    /// The signatures under this text.
    pub accordering: Accordering,
    /// How it came into force.
    pub inwerking: Option<Inwerkingtreding>,
    /// Reviews, oldest first.
    pub evaluaties: Vec<Veiligheidsevaluatie>,
    /// How it ended.
    pub einde: Option<Planeinde>,
}

impl Veiligheidsplan {
    /// Where this version stands.
    pub fn status(&self) -> Veiligheidsplanstatus {
        use Veiligheidsplanstatus as S;
        match (&self.einde, &self.inwerking) {
            (Some(Planeinde::Vervangen { .. }), _) => S::Vervangen,
            (Some(Planeinde::Afgesloten { .. }), _) => S::Afgesloten,
            (Some(Planeinde::Ingetrokken { .. }), _) => S::Ingetrokken,
            (None, Some(i)) if i.soort.is_none() => S::ActiefVoorlopig,
            (None, Some(_)) => S::Actief,
            (None, None) if self.besproken.is_some() => S::Besproken,
            (None, None) => S::Concept,
        }
    }

    /// In force since.
    pub fn geldig_van(&self) -> Option<Date> {
        self.inwerking.as_ref().map(|i| i.op)
    }

    /// In force until: the end that was, or the last day of a provisional plan.
    pub fn geldig_tot(&self) -> Option<Date> {
        match &self.einde {
            Some(
                Planeinde::Vervangen { op, .. }
                | Planeinde::Afgesloten { op, .. }
                | Planeinde::Ingetrokken { op, .. },
            ) => Some(*op),
            None => self.voorlopig_tot(),
        }
    }

    /// The last day of a provisional plan.
    pub fn voorlopig_tot(&self) -> Option<Date> {
        self.inwerking.as_ref().filter(|i| i.soort.is_none()).and_then(|i| i.voorlopig_tot)
    }

    /// The day from which the review term runs: the last review, or the coming into force (T-28).
    pub fn laatst_bekeken_op(&self) -> Option<Date> {
        self.evaluaties.last().map(|e| e.op).or_else(|| self.geldig_van())
    }
}

impl Veiligheidsplan {
    pub(super) fn leeg(versie: u32, acuut: Option<Tekst>, begonnen_op: Date) -> Self {
        Self {
            versie,
            acuut,
            aanleiding: None,
            begonnen_op,
            onveiligheid: BTreeMap::new(),
            voorwaarden: BTreeMap::new(),
            afspraken: BTreeMap::new(),
            signalen: BTreeMap::new(),
            noodcontacten: BTreeMap::new(),
            steunfiguren: BTreeMap::new(),
            kindversie: None,
            besproken: None,
            accordering: Accordering::default(),
            inwerking: None,
            evaluaties: Vec::new(),
            einde: None,
        }
    }

    /// A draft of the next version: the same text, nothing discussed or signed yet.
    pub(super) fn volgende(&self, versie: u32, aanleiding: Tekst, begonnen_op: Date) -> Self {
        Self {
            versie,
            aanleiding: Some(aanleiding),
            begonnen_op,
            besproken: None,
            accordering: Accordering::default(),
            inwerking: None,
            evaluaties: Vec::new(),
            einde: None,
            ..self.clone()
        }
    }

    /// Whether this item is in this version.
    pub fn bevat(&self, item: AfspraakId) -> bool {
        self.voorwaarden.contains_key(&item)
            || self.afspraken.contains_key(&item)
            || self.signalen.contains_key(&item)
            || self.noodcontacten.contains_key(&item)
            || self.steunfiguren.contains_key(&item)
    }

    pub(super) fn schrap(&mut self, item: AfspraakId) {
        self.voorwaarden.remove(&item);
        self.afspraken.remove(&item);
        self.signalen.remove(&item);
        self.noodcontacten.remove(&item);
        self.steunfiguren.remove(&item);
    }
}
