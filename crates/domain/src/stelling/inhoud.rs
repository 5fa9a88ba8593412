//! What a statement says. The five kinds are different types: a feit without source or time cannot be built,
//! and an opinion cannot become a feit by changing a field (INV-14).

use super::Leefgebied;
use crate::{
    Invoerfout,
    ids::{PersoonId, ProfessionalId, StellingId},
    regels::codelijst,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

codelijst! {
    /// What kind of statement it is; shown with the statement everywhere (INV-14).
    pub enum Stellingsoort("soort stelling") {
        /// Seen, heard or read, with source and time.
        Feit = "feit", "feit";
        /// What somebody thinks of it.
        Mening = "mening", "mening";
        /// What somebody thinks may be so, and on what that rests.
        Vermoeden = "vermoeden", "vermoeden";
        /// Somebody's own words.
        Citaat = "citaat", "citaat";
        /// What follows from other statements.
        Conclusie = "conclusie", "conclusie";
    }
}

/// Who says, thinks or told something.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Spreker {
    /// A member of the family or its network.
    Persoon(PersoonId),
    /// A professional, with name and function as known then.
    Professional {
        /// The account, where there is one.
        id: Option<ProfessionalId>,
        /// Name and function in words: "mevrouw De Wit, leerkracht".
        naam: Korttekst,
    },
    /// Somebody else, in words: "een buurvrouw".
    Ander(Korttekst),
}

impl Spreker {
    /// The member of the family, if it is one.
    pub fn persoon(&self) -> Option<PersoonId> {
        if let Self::Persoon(id) = self { Some(*id) } else { None }
    }
}

/// Where a statement comes from.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bron {
    /// The author saw or heard it.
    EigenWaarneming,
    /// Somebody told it about somebody else.
    VanHorenZeggen {
        /// Who told it.
        van: Spreker,
    },
    /// It stands in a document.
    Document {
        /// Which: "schoolrapport groep 5".
        titel: Korttekst,
        /// Who made it.
        van: Option<Korttekst>,
        /// Date of the document.
        datum: Option<Date>,
    },
    /// It is the outcome of an instrument (D-24).
    Instrument(Instrumentuitkomst),
    /// Somebody told it about himself or herself, first hand.
    Persoon {
        /// Who.
        van: Spreker,
    },
}

/// The outcome of an instrument: only which, version, date, class, why and by whom. Item texts are often copyrighted
/// and never stored. An outcome supports a professional's judgement and sets nothing in motion (D-24, INV-37).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Instrumentuitkomst {
    /// Name: LIRIK, ARIJ, RiHG …
    pub naam: Korttekst,
    /// Version of the instrument.
    pub versie: Korttekst,
    /// Day on which it was used.
    pub datum: Date,
    /// Class of the outcome, in the instrument's own words: "verhoogd risico".
    pub uitkomst: Korttekst,
    /// The professional's own judgement beside it.
    pub motivering: Option<Tekst>,
    /// Who used it.
    pub door: Korttekst,
}

/// When something was so.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tijd {
    /// On a day at a time, as the clock stood in the Netherlands.
    Moment(DateTime),
    /// On a day.
    Dag(Date),
    /// From a day until a day, or until now.
    Tijdvak(Tijdvak),
}

impl Tijd {
    /// The first day it is about.
    pub fn begin(&self) -> Date {
        match self {
            Self::Moment(moment) => moment.date(),
            Self::Dag(dag) => *dag,
            Self::Tijdvak(tijdvak) => tijdvak.van,
        }
    }

    /// The last day it is about, if it ended.
    pub fn eind(&self) -> Option<Date> {
        match self {
            Self::Moment(moment) => Some(moment.date()),
            Self::Dag(dag) => Some(*dag),
            Self::Tijdvak(tijdvak) => tijdvak.tot,
        }
    }
}

/// A period: it never ends before it began.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "RuwTijdvak")]
pub struct Tijdvak {
    van: Date,
    tot: Option<Date>,
}

#[derive(Deserialize)]
struct RuwTijdvak {
    van: Date,
    tot: Option<Date>,
}

impl Tijdvak {
    /// From `van` until and including `tot`; `None` means until now.
    pub fn nieuw(van: Date, tot: Option<Date>) -> Result<Self, Invoerfout> {
        if tot.is_some_and(|tot| tot < van) {
            return Err(Invoerfout::nieuw(
                "tot",
                "De einddatum ligt vóór de begindatum. Pas een van de twee aan.",
            ));
        }
        Ok(Self { van, tot })
    }

    /// First day.
    pub fn van(&self) -> Date {
        self.van
    }

    /// Last day; `None` while it lasts.
    pub fn tot(&self) -> Option<Date> {
        self.tot
    }
}

impl TryFrom<RuwTijdvak> for Tijdvak {
    type Error = String;
    fn try_from(ruw: RuwTijdvak) -> Result<Self, String> {
        Self::nieuw(ruw.van, ruw.tot).map_err(|fout| fout.melding)
    }
}

/// The statements a conclusion rests on: at least one (§9.6.3).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "BTreeSet<StellingId>")]
pub struct Steun(BTreeSet<StellingId>);

impl Steun {
    /// The statements underneath; none is refused.
    pub fn nieuw(stellingen: impl IntoIterator<Item = StellingId>) -> Result<Self, Invoerfout> {
        let stellingen: BTreeSet<_> = stellingen.into_iter().collect();
        if stellingen.is_empty() {
            return Err(Invoerfout::nieuw(
                "steunt_op",
                "Kies de stellingen waar deze conclusie op rust. Zonder onderbouwing is het een mening of een vermoeden.",
            ));
        }
        Ok(Self(stellingen))
    }

    /// The statements.
    pub fn iter(&self) -> impl Iterator<Item = StellingId> + '_ {
        self.0.iter().copied()
    }
}

impl Steun {
    /// Forgets what a looker may not know of. Only in a view this can become empty.
    pub(super) fn zeef(&mut self, mag: impl Fn(StellingId) -> bool) {
        self.0.retain(|id| mag(*id));
    }
}

impl TryFrom<BTreeSet<StellingId>> for Steun {
    type Error = String;
    fn try_from(stellingen: BTreeSet<StellingId>) -> Result<Self, String> {
        Self::nieuw(stellingen).map_err(|fout| fout.melding)
    }
}

/// What a statement says. Each kind carries what that kind needs, so that what is missing cannot be built (INV-14).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Inhoud {
    /// Seen, heard or read: always with source and time.
    Feit {
        /// What.
        tekst: Tekst,
        /// Where we know it from.
        bron: Bron,
        /// When it was so.
        tijd: Tijd,
    },
    /// What somebody thinks of it.
    Mening {
        /// What.
        tekst: Tekst,
        /// Whose opinion.
        van: Spreker,
        /// Where we know it from.
        bron: Option<Bron>,
    },
    /// What may be so.
    Vermoeden {
        /// What.
        tekst: Tekst,
        /// What it rests on.
        grond: Tekst,
        /// Whose suspicion.
        van: Spreker,
        /// When it would have been so.
        tijd: Option<Tijd>,
    },
    /// Somebody's own words; they belong to the one who spoke them.
    Citaat {
        /// The words.
        tekst: Tekst,
        /// Who spoke them.
        van: Spreker,
        /// When.
        tijd: Tijd,
    },
    /// What follows from other statements.
    Conclusie {
        /// What.
        tekst: Tekst,
        /// On which statements it rests: at least one.
        steunt_op: Steun,
    },
}

impl Inhoud {
    /// What kind of statement this is.
    pub fn soort(&self) -> Stellingsoort {
        match self {
            Self::Feit { .. } => Stellingsoort::Feit,
            Self::Mening { .. } => Stellingsoort::Mening,
            Self::Vermoeden { .. } => Stellingsoort::Vermoeden,
            Self::Citaat { .. } => Stellingsoort::Citaat,
            Self::Conclusie { .. } => Stellingsoort::Conclusie,
        }
    }

    /// The words.
    pub fn tekst(&self) -> &Tekst {
        match self {
            Self::Feit { tekst, .. }
            | Self::Mening { tekst, .. }
            | Self::Vermoeden { tekst, .. }
            | Self::Citaat { tekst, .. }
            | Self::Conclusie { tekst, .. } => tekst,
        }
    }

    /// The source, where the kind has one.
    pub fn bron(&self) -> Option<&Bron> {
        match self {
            Self::Feit { bron, .. } => Some(bron),
            Self::Mening { bron, .. } => bron.as_ref(),
            Self::Vermoeden { .. } | Self::Citaat { .. } | Self::Conclusie { .. } => None,
        }
    }

    /// The time, where the kind has one.
    pub fn tijd(&self) -> Option<&Tijd> {
        match self {
            Self::Feit { tijd, .. } | Self::Citaat { tijd, .. } => Some(tijd),
            Self::Vermoeden { tijd, .. } => tijd.as_ref(),
            Self::Mening { .. } | Self::Conclusie { .. } => None,
        }
    }

    /// Whose words, opinion or suspicion it is.
    pub fn van(&self) -> Option<&Spreker> {
        match self {
            Self::Mening { van, .. } | Self::Vermoeden { van, .. } | Self::Citaat { van, .. } => Some(van),
            Self::Feit { .. } | Self::Conclusie { .. } => None,
        }
    }

    /// The member of the family who is quoted: only he or she can accord a citaat (§9.6.3).
    pub fn geciteerde(&self) -> Option<PersoonId> {
        if let Self::Citaat { van, .. } = self { van.persoon() } else { None }
    }

    /// The statements underneath.
    pub fn steunt_op(&self) -> impl Iterator<Item = StellingId> + '_ {
        if let Self::Conclusie { steunt_op, .. } = self { Some(steunt_op) } else { None }
            .into_iter()
            .flat_map(Steun::iter)
    }

    /// Whether this was told by one about another: hearsay, also when it is called "told by a person".
    pub fn is_van_horen_zeggen(&self, over: &BTreeSet<PersoonId>) -> bool {
        match self.bron() {
            Some(Bron::VanHorenZeggen { .. }) => true,
            Some(Bron::Persoon { van }) => over.iter().any(|persoon| van.persoon() != Some(*persoon)),
            _ => false,
        }
    }
}

/// A domain or two a statement belongs to; none is allowed.
pub type Leefgebieden = BTreeSet<Leefgebied>;
