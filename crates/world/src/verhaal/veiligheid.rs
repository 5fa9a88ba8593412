//! How it becomes and stays safe in a story.

use super::{Rol, Wie};
use naast_domain::veiligheid::{Incidentgevolg, Trede};

/// A condition.
#[derive(Clone, Copy)]
pub(crate) struct Voorwaarde {
    /// Set by Veilig Thuis; otherwise agreed with the fixed face.
    pub hard: bool,
    /// Of whom it is asked.
    pub voor: &'static [Rol],
    /// What.
    pub tekst: &'static str,
}

/// An agreement.
#[derive(Clone, Copy)]
pub(crate) struct Afspraak {
    /// Who.
    pub wie: Wie,
    /// For whose safety.
    pub voor: &'static [Rol],
    /// What.
    pub wat: &'static str,
    /// When.
    pub wanneer: &'static str,
    /// How it is checked.
    pub controle: &'static str,
    /// What if it goes wrong.
    pub misgaat: &'static str,
    /// To whom it is never shown.
    pub niet_tonen: &'static [Rol],
}

impl Afspraak {
    /// An agreement that everybody may read.
    pub(crate) const fn nieuw(
        wie: Wie,
        voor: &'static [Rol],
        wat: &'static str,
        wanneer: &'static str,
        controle: &'static str,
        misgaat: &'static str,
    ) -> Self {
        Self { wie, voor, wat, wanneer, controle, misgaat, niet_tonen: &[] }
    }

    /// Never shown to these people.
    pub(crate) const fn niet_tonen(mut self, niet_tonen: &'static [Rol]) -> Self {
        self.niet_tonen = niet_tonen;
        self
    }
}

/// Somebody who supports: of the family system, or by name.
#[derive(Clone, Copy)]
pub(crate) struct Steun {
    /// The role, where this person is in the family system.
    pub rol: Option<Rol>,
    /// How the family calls this person; the name of the role where it is empty.
    pub naam: &'static str,
    /// For whom.
    pub voor: &'static [Rol],
    /// What he or she does.
    pub wat: &'static str,
}

/// Something that happened while the plan was carried out.
#[derive(Clone, Copy)]
pub(crate) struct Incident {
    /// Whom it touches.
    pub over: &'static [Rol],
    /// Injury, threat or neither.
    pub gevolg: Incidentgevolg,
    /// What happened.
    pub tekst: &'static str,
    /// How we know.
    pub bron: &'static str,
    /// What came out of looking at the drop of the phase.
    pub oordeel: &'static str,
    /// For whom the drop was not right.
    pub hersteld: &'static [Rol],
}

/// How it becomes and stays safe.
pub(crate) struct Veilig {
    /// Why a plan could not wait, in acute danger.
    pub acuut: Option<&'static str>,
    /// What is not safe, per person; of the others it says that they are safe now.
    pub onveilig: &'static [(Rol, &'static str)],
    /// Conditions.
    pub voorwaarden: &'static [Voorwaarde],
    /// Agreements.
    pub afspraken: &'static [Afspraak],
    /// Signals and what everybody does then.
    pub signalen: &'static [(Trede, &'static str, &'static str)],
    /// Who supports.
    pub steun: &'static [Steun],
    /// The plan in words for a child.
    pub kindversie: Option<&'static str>,
    /// Figures of each person over time: at the start, and on the way up.
    pub cijfers: &'static [(Rol, [u8; 6])],
    /// Words with the first figure.
    pub woorden: &'static [(Rol, &'static str)],
    /// What has to be so before the next phase, and by what we see it.
    pub criteria: &'static [(&'static str, &'static str)],
    /// What the family thinks of the next phase.
    pub visie: &'static [(Rol, &'static str)],
    /// What went wrong on the way.
    pub incident: Option<Incident>,
    /// Who does not (wholly) agree with the veiligheidsplan.
    pub anders: &'static [(Rol, bool, &'static str)],
}
