//! Incidents: what happened, and the drop to *directe veiligheid* that follows by rule (§9.6.2).

use crate::{
    etiket::Etiket,
    ids::{IncidentId, PersoonId, ProfessionalId, TaakId},
    plan::Afscherming,
    regels::codelijst,
    tekst::Tekst,
    veiligheid::Fase,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// What an incident brought with it.
    pub enum Incidentgevolg("gevolg van een incident") {
        /// Somebody was hurt.
        Letsel = "letsel", "letsel";
        /// Somebody was threatened.
        Dreiging = "dreiging", "dreiging";
        /// Neither.
        Geen = "geen", "geen letsel of dreiging";
    }
}

impl Incidentgevolg {
    /// Whether the phase of the persons concerned drops by rule.
    pub const fn doet_fase_dalen(self) -> bool {
        matches!(self, Self::Letsel | Self::Dreiging)
    }
}

/// An incident as somebody reports it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Incidentinvoer {
    /// The day it happened.
    pub op: Date,
    /// Whose safety it touches.
    pub personen: BTreeSet<PersoonId>,
    /// Injury, threat or neither.
    pub gevolgen: BTreeSet<Incidentgevolg>,
    /// What happened.
    pub beschrijving: Tekst,
    /// How we know.
    pub bron: Tekst,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// An incident.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Incident {
    /// Identity.
    pub id: IncidentId,
    /// The day it happened.
    pub op: Date,
    /// The day it was reported.
    pub gemeld_op: Date,
    /// Whose safety it touches.
    pub personen: BTreeSet<PersoonId>,
    /// Injury, threat or neither.
    pub gevolgen: BTreeSet<Incidentgevolg>,
    /// What happened.
    pub beschrijving: Tekst,
    /// How we know.
    pub bron: Tekst,
    /// Who reported it.
    pub gemeld_door: ProfessionalId,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// The drop that followed from an incident, and what a professional judged of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Terugval {
    /// The phase each person had.
    pub van: BTreeMap<PersoonId, Fase>,
    /// The last day on which a professional has to confirm or correct it: the next working day.
    pub uiterlijk: Date,
    /// The task that asks for it.
    pub taak: TaakId,
    /// The judgement.
    pub oordeel: Option<Terugvaloordeel>,
}

/// What a named professional judged of a drop.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Terugvaloordeel {
    /// Who.
    pub door: ProfessionalId,
    /// When.
    pub op: Date,
    /// Persons for whom the drop was not right: they are back in the phase they had. Empty: confirmed for all.
    pub hersteld: BTreeSet<PersoonId>,
    /// Why.
    pub oordeel: Tekst,
}
