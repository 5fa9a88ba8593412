//! What a story is made of: people, what was seen and said, what the family and the professionals made of it together.
//!
//! A story is written once, by hand, and played many times with other people, other days and another end. Between
//! braces stands the role of somebody: `{a}` becomes the name by which that person is called.

mod analyse;
mod gezin;
mod plan;
pub(crate) mod prelude;
mod stelling;
mod veiligheid;

pub(crate) use analyse::{Analyse, Behoefte, Factor, Hulp};
pub use gezin::Huishoudsoort;
pub(crate) use gezin::{Band, Huis, Lid, Ouderschap, Rol};
pub(crate) use plan::{Aanbod, Doel, Inzet, Kader, Oplossing, Plan};
pub(crate) use stelling::{Bron, Extra, Hoor, Soort, Stelling, Tijd, Van, Wanneer};
pub(crate) use veiligheid::{Afspraak, Incident, Steun, Veilig, Voorwaarde};

use crate::mensen::Achtergrond;
use naast_domain::{
    dossier::Maatregelsoort,
    gebied::{Duur, Gedrag, Vlak},
    regels::Functie,
    team::Modus,
};

/// Who sees to something.
#[derive(Clone, Copy)]
pub(crate) enum Wie {
    /// The fixed face.
    Gezicht,
    /// Somebody who stands beside the family in this function; the fixed face where nobody does.
    Erbij(Functie),
    /// A member of the family.
    Lid(Rol),
    /// Somebody of the family's own network.
    Netwerk(&'static str),
    /// An organisation outside the team.
    Organisatie(&'static str),
}

/// Somebody who is brought in beside the fixed face.
#[derive(Clone, Copy)]
pub(crate) struct Erbij {
    /// In which function.
    pub functie: Functie,
    /// How.
    pub modus: Modus,
    /// Which know-how.
    pub expertise: &'static str,
    /// Which power, for who has one.
    pub bevoegdheid: Option<&'static str>,
    /// Why.
    pub reden: &'static str,
    /// At which step of the route.
    pub wanneer: Wanneer,
    /// Why it is no longer needed, where the two let go later.
    pub los: Option<&'static str>,
}

/// A measure as the court or the mayor decided it.
#[derive(Clone, Copy)]
pub(crate) struct Maatregel {
    /// About whom.
    pub voor: Rol,
    /// Which.
    pub soort: Maatregelsoort,
    /// The decision, in words.
    pub beschikking: &'static str,
    /// Who carries it out.
    pub uitvoerder: &'static str,
    /// At which step of the route.
    pub wanneer: Wanneer,
    /// For how many days.
    pub dagen: i32,
}

/// A decision with its grounds.
#[derive(Clone, Copy)]
pub(crate) struct Besluit {
    /// What is decided.
    pub wat: &'static str,
    /// On which ground.
    pub grondslag: &'static str,
    /// Why.
    pub motivering: &'static str,
    /// On which statements it rests: places in the list.
    pub rust_op: &'static [usize],
    /// What somebody thinks of it; of the others it says that they agree.
    pub meningen: &'static [(Rol, &'static str)],
    /// At which step of the route.
    pub wanneer: Wanneer,
}

/// A kind of unsafety.
#[derive(Clone, Copy)]
pub(crate) struct Onveilig(pub bool, pub Duur, pub Vlak, pub Gedrag);

/// A story.
pub(crate) struct Verhaal {
    /// Short name, for lists.
    pub naam: &'static str,
    /// Where the family comes from, where the story needs it.
    pub achtergrond: Option<Achtergrond>,
    /// What kind of household.
    pub soort: Huishoudsoort,
    /// The people.
    pub leden: &'static [Lid],
    /// How they belong together.
    pub banden: &'static [Band],
    /// The homes; the first one is where the household lives.
    pub huizen: &'static [Huis],
    /// What is unsafe.
    pub onveilig: &'static [Onveilig],
    /// Why the dossier began; one of these.
    pub aanleiding: &'static [&'static str],
    /// What was seen, thought and said.
    pub stellingen: &'static [Stelling],
    /// What they understood of it together.
    pub analyse: Analyse,
    /// What they are going to do.
    pub plan: Plan,
    /// How it becomes and stays safe.
    pub veilig: Veilig,
    /// Who joins.
    pub erbij: &'static [Erbij],
    /// Measures.
    pub maatregelen: &'static [Maatregel],
    /// Decisions.
    pub besluiten: &'static [Besluit],
    /// Why nobody outside the team may learn that there is a dossier.
    pub verzegeld: Option<&'static str>,
}
