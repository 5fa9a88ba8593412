//! What family and professionals understood together.

use super::Rol;
use naast_domain::{
    analyse::{Achterliggend, Factorsoort, Hulpresultaat, Hypothesestatus, Patroonsoort, Stemvorm},
    regels::Functie,
    stelling::Leefgebied,
};

/// Something that causes, keeps going, endangers or protects.
#[derive(Clone, Copy)]
pub(crate) struct Factor(
    pub Factorsoort,
    pub Leefgebied,
    /// About whom.
    pub &'static [Rol],
    /// On which statements it rests: places in the list.
    pub &'static [usize],
    pub &'static str,
);

/// Help that was there before.
#[derive(Clone, Copy)]
pub(crate) struct Hulp {
    /// What.
    pub wat: &'static str,
    /// Of whom.
    pub door: &'static str,
    /// For whom.
    pub voor: &'static [Rol],
    /// From how many months ago until how many months ago.
    pub maanden: (i32, Option<i32>),
    /// What came of it.
    pub resultaat: Hulpresultaat,
    /// In the family's words.
    pub toelichting: &'static str,
}

/// What somebody needs; it follows from these factors.
#[derive(Clone, Copy)]
pub(crate) struct Behoefte(
    pub Rol,
    pub Leefgebied,
    /// Places in the list of factors.
    pub &'static [usize],
    pub &'static str,
);

/// What family and professionals understood together.
pub(crate) struct Analyse {
    /// Questions.
    pub vragen: &'static [&'static str],
    /// Factors.
    pub factoren: &'static [Factor],
    /// What comes back, with the factors that play in it.
    pub patroon: (Patroonsoort, &'static [usize], &'static str),
    /// What may explain it, how that stands, and what would show that it is not so.
    pub hypothese: (Hypothesestatus, &'static str, &'static str),
    /// Another way to look at it, by somebody who advises.
    pub tegengeluid: Option<(Functie, &'static str, &'static str)>,
    /// Help before.
    pub hulp: &'static [Hulp],
    /// Who needs what.
    pub behoeften: &'static [Behoefte],
    /// What lies behind; what is not here is answered with no.
    pub achterliggend: &'static [(Achterliggend, &'static str)],
    /// The interest of each child, and what the child thinks.
    pub belangen: &'static [(Rol, &'static str, &'static str)],
    /// The voices; who is not here is too young or was not reached.
    pub stemmen: &'static [(Rol, Stemvorm, &'static str)],
    /// Who does not (wholly) agree: wholly not, and the words.
    pub anders: &'static [(Rol, bool, &'static str)],
}
