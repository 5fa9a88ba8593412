//! What happened. Events are only ever added (INV-30); a correction is a new event.

use crate::{
    analyse::AnalyseGebeurtenis, bijdrage::BijdrageGebeurtenis, context::Kop, dossier::DossierGebeurtenis,
    ervaring::ErvaringGebeurtenis, gezin::GezinGebeurtenis, ids::StellingId, klacht::KlachtGebeurtenis,
    plan::PlanGebeurtenis, recht::RechtGebeurtenis, stelling::StellingGebeurtenis, taak::TaakGebeurtenis,
    team::TeamGebeurtenis, toegang::ToegangGebeurtenis, toestemming::ToestemmingGebeurtenis,
    veiligheid::VeiligheidGebeurtenis,
};
use serde::{Deserialize, Serialize};

/// One thing that happened in a dossier, by the part it happened in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gebeurtenis {
    /// Opening, inflow, route, decisions, shields, closing.
    Dossier(DossierGebeurtenis),
    /// People, households, relations, gezag.
    Gezin(GezinGebeurtenis),
    /// Fixed face, expertise beside it, letting go.
    Team(TeamGebeurtenis),
    /// Typed statements and the hearing of both sides.
    Stelling(StellingGebeurtenis),
    /// The verklarende analyse.
    Analyse(AnalyseGebeurtenis),
    /// The one plan.
    Plan(PlanGebeurtenis),
    /// Phases, safety plan, figures, incidents, veiligheidskaart.
    Veiligheid(VeiligheidGebeurtenis),
    /// Tasks.
    Taak(TaakGebeurtenis),
    /// What members of the family bring in themselves.
    Bijdrage(BijdrageGebeurtenis),
    /// Coming in, acting for somebody else.
    Toegang(ToegangGebeurtenis),
    /// Rights over one's own data.
    Recht(RechtGebeurtenis),
    /// Consent.
    Toestemming(ToestemmingGebeurtenis),
    /// Complaints: no part of what the team works with (D-48).
    Klacht(KlachtGebeurtenis),
    /// How it is to be helped here.
    Ervaring(ErvaringGebeurtenis),
}

impl Gebeurtenis {
    /// The current version of the payload format. Older payloads are upcast on read, never changed in place.
    pub const SCHEMA: u16 = 1;

    /// The stable name in the event log, such as `team.expertise_erbijgehaald`.
    pub fn soort(&self) -> &'static str {
        match self {
            Self::Dossier(g) => g.soort(),
            Self::Gezin(g) => g.soort(),
            Self::Team(g) => g.soort(),
            Self::Stelling(g) => g.soort(),
            Self::Analyse(g) => g.soort(),
            Self::Plan(g) => g.soort(),
            Self::Veiligheid(g) => g.soort(),
            Self::Taak(g) => g.soort(),
            Self::Bijdrage(g) => g.soort(),
            Self::Toegang(g) => g.soort(),
            Self::Recht(g) => g.soort(),
            Self::Toestemming(g) => g.soort(),
            Self::Klacht(g) => g.soort(),
            Self::Ervaring(g) => g.soort(),
        }
    }

    /// The part of the dossier this event changes.
    pub fn deel(&self) -> Deel {
        match self {
            Self::Dossier(g) => g.deel(),
            Self::Gezin(_) => Deel::Gezin,
            Self::Team(_) => Deel::Team,
            Self::Stelling(g) => Deel::Stelling(g.stelling()),
            Self::Analyse(_) => Deel::Analyse,
            Self::Plan(_) => Deel::Plan,
            Self::Veiligheid(g) => g.deel(),
            Self::Taak(_) => Deel::Taken,
            Self::Bijdrage(_) => Deel::Bijdragen,
            Self::Toegang(_) => Deel::Toegang,
            Self::Recht(_) => Deel::Rechten,
            Self::Toestemming(_) => Deel::Toestemmingen,
            Self::Klacht(_) => Deel::Klachten,
            Self::Ervaring(_) => Deel::Ervaringen,
        }
    }
}

/// A part of a dossier with a version of its own: two people on two parts both succeed, on the same part the second
/// one sees both texts (design: nothing is overwritten in silence).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deel {
    /// Route, inflow, closing.
    Route,
    /// Decisions.
    Besluiten,
    /// Shields and emergency entrance.
    Afscherming,
    /// People, households, relations, gezag.
    Gezin,
    /// The team around the family.
    Team,
    /// One statement.
    Stelling(StellingId),
    /// The analysis.
    Analyse,
    /// The plan.
    Plan,
    /// The safety plan.
    Veiligheidsplan,
    /// Phases and incidents.
    Fase,
    /// Safety figures: only ever added to.
    Cijfers,
    /// Safety cards.
    Kaarten,
    /// Tasks.
    Taken,
    /// What members of the family bring in themselves.
    Bijdragen,
    /// Coming in, acting for somebody else.
    Toegang,
    /// Requests about data.
    Rechten,
    /// Consents.
    Toestemmingen,
    /// Complaints.
    Klachten,
    /// How it is to be helped here.
    Ervaringen,
}

/// An event as it stands in the stream.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Vastgelegd {
    /// Who, when, in which capacity, under which rules (INV-6, INV-40).
    pub kop: Kop,
    /// What happened.
    pub gebeurtenis: Gebeurtenis,
}

/// Gives each variant of an event enum its stable name in the log and tests that none is forgotten.
macro_rules! soorten {
    ($enum:ident { $($variant:ident => $naam:literal),+ $(,)? }) => {
        impl $enum {
            /// The stable name in the event log.
            pub fn soort(&self) -> &'static str {
                match self { $(Self::$variant { .. } => $naam),+ }
            }
        }
    };
}
pub(crate) use soorten;
