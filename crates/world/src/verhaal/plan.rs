//! What a family is going to do, with whom.

use super::{Rol, Wie};
use naast_domain::{
    plan::{Doelsoort, Inzetsoort},
    stelling::Leefgebied,
    veiligheid::Fase,
};

/// What came of the offer to make a plan of one's own.
#[derive(Clone, Copy)]
pub(crate) enum Aanbod {
    /// The family makes it; this person leads.
    GezinMaakt(Rol),
    /// The family rather makes it together with the professionals.
    LieverSamen(&'static str),
    /// There is a threat to a child.
    Bedreiging(&'static str),
}

/// A goal.
#[derive(Clone, Copy)]
pub(crate) struct Doel {
    /// What for.
    pub soort: Doelsoort,
    /// In which phase.
    pub fase: Fase,
    /// For whom.
    pub voor: &'static [Rol],
    /// In which domains of life.
    pub gebied: &'static [Leefgebied],
    /// From which factors: places in the list.
    pub uit: &'static [usize],
    /// What.
    pub tekst: &'static str,
    /// How everybody can see it.
    pub zichtbaar: &'static str,
}

/// A kind of help.
#[derive(Clone, Copy)]
pub(crate) struct Inzet {
    /// Which of the five kinds.
    pub soort: Inzetsoort,
    /// For whom.
    pub voor: &'static [Rol],
    /// Who sees to it.
    pub wie: Wie,
    /// For which goal: place in the list.
    pub doel: usize,
    /// In which domains of life.
    pub gebied: &'static [Leefgebied],
    /// What.
    pub tekst: &'static str,
    /// Days between needed and started; `None` while somebody still waits.
    pub wachten: Option<i32>,
    /// For how many days it is planned.
    pub dagen: i32,
    /// The decision and why nothing lighter is enough, for a measure.
    pub dwang: Option<(&'static str, &'static str)>,
    /// The result, where it ends.
    pub resultaat: &'static str,
}

impl Inzet {
    /// Help that starts after so many days, for half a year.
    pub(crate) const fn nieuw(
        soort: Inzetsoort,
        wie: Wie,
        voor: &'static [Rol],
        doel: usize,
        gebied: &'static [Leefgebied],
        tekst: &'static str,
    ) -> Self {
        Self {
            soort,
            voor,
            wie,
            doel,
            gebied,
            tekst,
            wachten: Some(12),
            dagen: 180,
            dwang: None,
            resultaat: "Gedaan wat was afgesproken. Het gezin kan nu zelf verder.",
        }
    }

    /// Starts after so many days.
    pub(crate) const fn na(mut self, dagen: i32) -> Self {
        self.wachten = Some(dagen);
        self
    }

    /// Nobody knows yet when it can start.
    pub(crate) const fn wachtlijst(mut self) -> Self {
        self.wachten = None;
        self
    }

    /// Ends with this result.
    pub(crate) const fn resultaat(mut self, resultaat: &'static str) -> Self {
        self.resultaat = resultaat;
        self
    }

    /// Planned for so many days.
    pub(crate) const fn dagen(mut self, dagen: i32) -> Self {
        self.dagen = dagen;
        self
    }

    /// Rests on a decision.
    pub(crate) const fn dwang(mut self, grondslag: &'static str, omdat: &'static str) -> Self {
        self.dwang = Some((grondslag, omdat));
        self
    }
}

/// How binding something is that the family has to know.
#[derive(Clone, Copy)]
pub(crate) enum Kader {
    /// Agreed.
    Vrijwillig(&'static [Rol], &'static str),
    /// Strongly advised.
    Drang(&'static [Rol], &'static str),
    /// By decision: the ground, and what.
    Gedwongen(&'static [Rol], &'static str, &'static str),
}

/// An idea of the family.
#[derive(Clone, Copy)]
pub(crate) struct Oplossing {
    /// Whose.
    pub van: Rol,
    /// The idea.
    pub tekst: &'static str,
    /// Which kind of help it became (place in the list), or nothing.
    pub werd: Option<usize>,
    /// Why, or why not.
    pub omdat: &'static str,
}

/// The plan of a story.
pub(crate) struct Plan {
    /// What came of the offer.
    pub aanbod: Aanbod,
    /// Goals.
    pub doelen: &'static [Doel],
    /// Help.
    pub inzetten: &'static [Inzet],
    /// For whom nothing is needed, and why.
    pub geen_inzet: &'static [(Rol, &'static str)],
    /// What people want said; who is not here could not say it.
    pub stemmen: &'static [(Rol, &'static str)],
    /// Ideas of the family.
    pub oplossingen: &'static [Oplossing],
    /// What the family has to know.
    pub kaders: &'static [Kader],
    /// Who does not (wholly) agree: wholly not, and the words.
    pub anders: &'static [(Rol, bool, &'static str)],
    /// What a review brought.
    pub evaluatie: &'static [&'static str],
}
