//! Every kind of command in the one envelope.

use naast_domain::{
    Opdracht, analyse::AnalyseOpdracht, dossier::DossierOpdracht, gezin::GezinOpdracht, plan::PlanOpdracht,
    stelling::StellingOpdracht, taak::TaakOpdracht, team::TeamOpdracht, toestemming::ToestemmingOpdracht,
    veiligheid::VeiligheidOpdracht,
};

/// Something that can be asked of a dossier.
pub(super) trait Opdraagbaar {
    /// In the envelope.
    fn opdracht(self) -> Opdracht;
}

impl Opdraagbaar for Opdracht {
    fn opdracht(self) -> Opdracht {
        self
    }
}

macro_rules! opdraagbaar {
    ($($soort:ident => $deel:ident),+ $(,)?) => {$(
        impl Opdraagbaar for $soort {
            fn opdracht(self) -> Opdracht {
                Opdracht::$deel(self)
            }
        }
    )+};
}

opdraagbaar! {
    DossierOpdracht => Dossier,
    GezinOpdracht => Gezin,
    TeamOpdracht => Team,
    StellingOpdracht => Stelling,
    AnalyseOpdracht => Analyse,
    PlanOpdracht => Plan,
    VeiligheidOpdracht => Veiligheid,
    TaakOpdracht => Taak,
    ToestemmingOpdracht => Toestemming,
}
