//! What somebody asks to happen.

use crate::{
    analyse::AnalyseOpdracht, bijdrage::BijdrageOpdracht, dossier::DossierOpdracht,
    ervaring::ErvaringOpdracht, gebeurtenis::Deel, gezin::GezinOpdracht, ids::OpdrachtId,
    klacht::KlachtOpdracht, plan::PlanOpdracht, recht::RechtOpdracht, stelling::StellingOpdracht,
    taak::TaakOpdracht, team::TeamOpdracht, toegang::ToegangOpdracht, toestemming::ToestemmingOpdracht,
    veiligheid::VeiligheidOpdracht,
};
use serde::Deserialize;

/// A command on an open dossier, by the part it is about. Opening is [`crate::dossier::OpenDossier`].
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Opdracht {
    /// Inflow, route, decisions, shields, closing, reopening.
    Dossier(DossierOpdracht),
    /// People, households, relations, gezag.
    Gezin(GezinOpdracht),
    /// Fixed face, expertise beside it, letting go.
    Team(TeamOpdracht),
    /// Statements.
    Stelling(StellingOpdracht),
    /// Analysis.
    Analyse(AnalyseOpdracht),
    /// Plan.
    Plan(PlanOpdracht),
    /// Phases, safety plan, figures, incidents, card.
    Veiligheid(VeiligheidOpdracht),
    /// Tasks.
    Taak(TaakOpdracht),
    /// What members of the family bring in themselves.
    Bijdrage(BijdrageOpdracht),
    /// Coming in, acting for somebody else.
    Toegang(ToegangOpdracht),
    /// Rights over one's own data.
    Recht(RechtOpdracht),
    /// Consent.
    Toestemming(ToestemmingOpdracht),
    /// Complaints.
    Klacht(KlachtOpdracht),
    /// How it is to be helped here.
    Ervaring(ErvaringOpdracht),
}

/// A command in its envelope.
#[derive(Clone, PartialEq, Debug)]
pub struct Opdrachtbrief {
    /// Number of the command; sent twice, it has one effect.
    pub id: OpdrachtId,
    /// Which part the writer had on screen and at which version of the stream it was last changed then. `None` for
    /// acts that cannot overwrite anything (a new statement, a figure, a reaction).
    pub gezien: Option<(Deel, u64)>,
    /// What is asked.
    pub opdracht: Opdracht,
}
