//! Phases of safety, per person (D-15, §9.6.2): up one at a time by joint judgement, down at any time.

use crate::{
    ids::{IncidentId, PersoonId, ProfessionalId},
    regels::codelijst,
    tekst::Tekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codelijst! {
    /// Where one person stands. The dossier's phase is the lowest of its people (D-15).
    pub enum Fase("fase") {
        /// Not judged yet.
        Onbekend = "onbekend", "nog niet bekend";
        /// 1. Stop the violence: agreements and conditions.
        DirecteVeiligheid = "directe_veiligheid", "directe veiligheid";
        /// 2. Treat what keeps the violence going (risicogestuurde zorg).
        StabieleVeiligheid = "stabiele_veiligheid", "stabiele veiligheid";
        /// 3. Recovery of people and relations (herstelgerichte zorg).
        Herstel = "herstel", "herstel";
        /// Keeping in touch afterwards.
        Nazorg = "nazorg", "nazorg";
    }
}

impl Fase {
    /// The phase above this one.
    pub const fn volgende(self) -> Option<Self> {
        match self {
            Self::Onbekend => Some(Self::DirecteVeiligheid),
            Self::DirecteVeiligheid => Some(Self::StabieleVeiligheid),
            Self::StabieleVeiligheid => Some(Self::Herstel),
            Self::Herstel => Some(Self::Nazorg),
            Self::Nazorg => None,
        }
    }

    /// The number people use: 1, 2 or 3; nothing for unknown and aftercare.
    pub const fn nummer(self) -> Option<u8> {
        match self {
            Self::DirecteVeiligheid => Some(1),
            Self::StabieleVeiligheid => Some(2),
            Self::Herstel => Some(3),
            Self::Onbekend | Self::Nazorg => None,
        }
    }
}

/// One thing that has to be so before a person can be in the next phase, and whether it is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Criterium {
    /// What has to be so.
    pub tekst: Tekst,
    /// Whether it is.
    pub gehaald: bool,
    /// By what we see that.
    pub waaraan: Tekst,
}

/// What the family thinks of going up.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gezinsvisie {
    /// In their own words, per person.
    Gegeven(BTreeMap<PersoonId, Tekst>),
    /// Asked, but nobody wanted to say anything; then a second professional has to judge too.
    NietGegeven {
        /// How it was asked and why there is no answer.
        omdat: Tekst,
    },
}

/// A proposal to bring a person one phase up, with the judgements so far.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fasevoorstel {
    /// To which phase.
    pub naar: Fase,
    /// What has to be so, and is.
    pub criteria: Vec<Criterium>,
    /// What the family thinks.
    pub gezinsvisie: Gezinsvisie,
    /// The judgement of each professional.
    pub oordelen: BTreeMap<ProfessionalId, Tekst>,
    /// Since when it is on the table.
    pub op: Date,
}

/// Why a phase changed.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fasereden {
    /// One up, by joint judgement.
    Samen(Box<Fasevoorstel>),
    /// Down, by a professional who sees that it is less safe.
    Terug {
        /// Why.
        reden: Tekst,
    },
    /// Down to directe veiligheid, by rule, after an incident.
    Incident(IncidentId),
    /// The drop after an incident was not right for this person.
    Correctie {
        /// Which incident.
        incident: IncidentId,
        /// Why.
        oordeel: Tekst,
    },
}

/// One change of phase of one person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Fasewissel {
    /// Who.
    pub persoon: PersoonId,
    /// From.
    pub van: Fase,
    /// To.
    pub naar: Fase,
    /// Why.
    pub reden: Fasereden,
    /// When.
    pub op: Date,
    /// By whom; `None` when it followed by rule.
    pub door: Option<ProfessionalId>,
}

/// Where one person stands, and how he or she came there.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Fasestand {
    /// All changes, oldest first.
    pub wissels: Vec<Fasewissel>,
    /// A proposal that waits for a judgement.
    pub voorstel: Option<Fasevoorstel>,
}

impl Fasestand {
    /// The phase now.
    pub fn nu(&self) -> Fase {
        self.wissels.last().map_or(Fase::Onbekend, |w| w.naar)
    }

    /// The phase on a day, as known then.
    pub fn op(&self, dag: Date) -> Fase {
        self.wissels.iter().rfind(|w| w.op <= dag).map_or(Fase::Onbekend, |w| w.naar)
    }

    /// Since when this person is at least in *stabiele veiligheid* without a break. A drop that was corrected is no
    /// break.
    pub fn stabiel_sinds(&self) -> Option<Date> {
        let mut sinds: Option<Date> = None;
        let mut voor_incident: BTreeMap<IncidentId, Option<Date>> = BTreeMap::new();
        for wissel in &self.wissels {
            match &wissel.reden {
                Fasereden::Incident(incident) => {
                    voor_incident.insert(*incident, sinds);
                    sinds = None;
                }
                Fasereden::Correctie { incident, .. } => {
                    sinds = voor_incident
                        .get(incident)
                        .copied()
                        .flatten()
                        .filter(|_| wissel.naar >= Fase::StabieleVeiligheid);
                }
                _ if wissel.naar < Fase::StabieleVeiligheid => sinds = None,
                _ => sinds = sinds.or(Some(wissel.op)),
            }
        }
        sinds
    }
}
