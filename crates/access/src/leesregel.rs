//! The read line: who looked, in which capacity, at what, why, and about whom (INV-22).

use jiff::Timestamp;
use naast_domain::{
    Pet, Wie,
    ids::{DossierId, PersoonId},
};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeSet, fmt};

macro_rules! codes {
    ($(#[$doc:meta])* $enum:ident { $($(#[$vdoc:meta])* $variant:ident = $code:literal, $naam:literal);+ $(;)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $enum { $($(#[$vdoc])* $variant),+ }

        impl $enum {
            /// All of them.
            pub const ALLE: &[Self] = &[$(Self::$variant),+];
            /// The code in policies, logs and addresses.
            pub const fn code(self) -> &'static str { match self { $(Self::$variant => $code),+ } }
            /// The name for people.
            pub const fn naam(self) -> &'static str { match self { $(Self::$variant => $naam),+ } }
            /// The one with this code.
            pub fn van_code(code: &str) -> Option<Self> { Self::ALLE.iter().copied().find(|een| een.code() == code) }
        }

        impl fmt::Display for $enum {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.naam()) }
        }
    };
}

codes! {
    /// A part of a dossier that can be looked at.
    Onderdeel {
        /// Name of the household, fixed face, phase, step.
        Overzicht = "overzicht", "Overzicht";
        /// People, homes, relations, gezag.
        Gezin = "gezin", "Gezin";
        /// The team around the family.
        Team = "team", "Team";
        /// Statements.
        Stellingen = "stellingen", "Wat we weten";
        /// The analysis.
        Analyse = "analyse", "Analyse";
        /// The plan.
        Plan = "plan", "Plan";
        /// The safety plan.
        Veiligheidsplan = "veiligheidsplan", "Veiligheidsplan";
        /// Safety figures, phases and incidents.
        Veiligheid = "veiligheid", "Veiligheid";
        /// Safety cards.
        Kaarten = "kaarten", "Veiligheidskaart";
        /// Decisions, frame, measures, what the family was told.
        Besluiten = "besluiten", "Besluiten";
        /// Tasks and terms.
        Taken = "taken", "Taken";
        /// What members of the family brought in themselves.
        Bijdragen = "bijdragen", "Eigen verhaal";
        /// Requests about data, declarations, consent.
        Rechten = "rechten", "Rechten en toestemming";
        /// Complaints: for who complains and who handles them.
        Klachten = "klachten", "Klachten";
        /// How it is to be helped here, in the eyes of each person.
        Ervaring = "ervaring", "Ervaringen";
        /// Who looked, and the emergency entrance.
        Inzage = "inzage", "Wie keek";
    }
}

codes! {
    /// Why somebody looks (§9.9 step 6).
    Doel {
        /// Working with the family.
        Begeleiden = "begeleiden", "werken met het gezin";
        /// Planning work.
        Werkverdeling = "werkverdeling", "werk verdelen";
        /// Preparing or holding a meeting.
        Overleg = "overleg", "overleg";
        /// Danger now, through the emergency entrance.
        Nood = "nood", "noodtoegang";
        /// One's own file.
        EigenInzage = "eigen_inzage", "eigen inzage";
        /// Looking along: to see what somebody of the family sees.
        Meekijken = "meekijken", "zien wat iemand ziet";
        /// Reviewing who looked.
        Toezicht = "toezicht", "toezicht op inzage";
        /// A document was made.
        Document = "document", "document maken";
        /// Found while searching, before opening.
        Zoeken = "zoeken", "zoeken";
    }
}

/// One line in the log of who looked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Leesregel {
    /// When.
    pub moment: Timestamp,
    /// Who.
    pub wie: Wie,
    /// Name as known then.
    pub naam: String,
    /// In which capacity.
    pub pet: Option<Pet>,
    /// Which dossier.
    pub dossier: DossierId,
    /// Which parts.
    pub onderdelen: BTreeSet<Onderdeel>,
    /// Why.
    pub doel: Doel,
    /// About whom something was shown.
    pub personen: BTreeSet<PersoonId>,
    /// The policies that let it through.
    pub beleid: BTreeSet<String>,
    /// Through the emergency entrance.
    pub noodtoegang: bool,
}
