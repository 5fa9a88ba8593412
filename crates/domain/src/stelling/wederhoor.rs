//! Hearing both sides, per person (R-042, INV-15, INV-16).
//!
//! There is no way here to accord for somebody else and no way to accord for many at once: an outcome is always one
//! person's, and silence is an outcome of its own that never reads as agreement.

use crate::{
    Actor,
    ids::PersoonId,
    regels::codelijst,
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

codelijst! {
    /// How something is put to somebody.
    pub enum Kanaal("kanaal") {
        /// In a conversation.
        Gesprek = "gesprek", "in een gesprek";
        /// In the family's own pages.
        Portaal = "portaal", "in het eigen dossier";
        /// On paper.
        Brief = "brief", "op papier";
        /// By telephone.
        Telefoon = "telefoon", "aan de telefoon";
    }
}

/// What a person answers, through the family door.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reactie {
    /// "It is right."
    Akkoord,
    /// "This belongs with it."
    Aanvulling(Tekst),
    /// "It is not right."
    Weerspraak(Tekst),
}

/// What a person said to a professional, who writes it down. Agreement said aloud is written down as words, never as
/// an accordering (INV-15).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GesprokenReactie {
    /// The person said something that neither adds nor disputes, in his or her words: "ja, dat klopt zo".
    Gezegd(Tekst),
    /// "This belongs with it."
    Aanvulling(Tekst),
    /// "It is not right."
    Weerspraak(Tekst),
}

/// How a spoken reaction came to the professional.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Mondeling {
    /// On which day it was said.
    pub op: Date,
    /// Who else heard it.
    pub getuige: Korttekst,
}

/// Who brought an outcome in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wijze {
    /// The person.
    Zelf,
    /// The person's authorised representative.
    Vertegenwoordiger(PersoonId),
    /// Spoken, written down by a professional.
    Mondeling(Mondeling),
    /// Nobody: the term ended (INV-16), or the hearing was put off.
    Geen,
}

impl Wijze {
    /// How near it is to the person: what is nearer is never undone by what is further away (INV-15).
    pub(crate) fn gewicht(&self) -> u8 {
        match self {
            Self::Zelf => 3,
            Self::Vertegenwoordiger(_) => 2,
            Self::Mondeling(_) => 1,
            Self::Geen => 0,
        }
    }
}

/// The outcome of the hearing of one person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// Agreed, by the person or who stands for him or her (INV-15).
    Geaccordeerd,
    /// Completed.
    Aangevuld(Tekst),
    /// Disputed: stands with the statement everywhere (INV-14).
    Weersproken(Tekst),
    /// Said aloud without adding or disputing; not an accordering.
    Gezegd(Tekst),
    /// The term ended without a reaction. Never agreement (INV-16).
    GeenReactie,
    /// Put off for a ground of safety or investigation.
    Uitgesteld,
}

impl Uitkomst {
    /// The words of the person, if any.
    pub fn tekst(&self) -> Option<&Tekst> {
        match self {
            Self::Aangevuld(tekst) | Self::Weersproken(tekst) | Self::Gezegd(tekst) => Some(tekst),
            Self::Geaccordeerd | Self::GeenReactie | Self::Uitgesteld => None,
        }
    }

    /// Whether the person reacted, in whatever way.
    pub fn heeft_gereageerd(&self) -> bool {
        !matches!(self, Self::GeenReactie | Self::Uitgesteld)
    }
}

impl From<Reactie> for Uitkomst {
    fn from(reactie: Reactie) -> Self {
        match reactie {
            Reactie::Akkoord => Self::Geaccordeerd,
            Reactie::Aanvulling(tekst) => Self::Aangevuld(tekst),
            Reactie::Weerspraak(tekst) => Self::Weersproken(tekst),
        }
    }
}

impl From<GesprokenReactie> for Uitkomst {
    fn from(reactie: GesprokenReactie) -> Self {
        match reactie {
            GesprokenReactie::Gezegd(tekst) => Self::Gezegd(tekst),
            GesprokenReactie::Aanvulling(tekst) => Self::Aangevuld(tekst),
            GesprokenReactie::Weerspraak(tekst) => Self::Weersproken(tekst),
        }
    }
}

/// One outcome, with who brought it in and when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gegeven {
    /// What.
    pub uitkomst: Uitkomst,
    /// How.
    pub wijze: Wijze,
    /// Who entered it.
    pub door: Actor,
    /// When.
    pub op: Timestamp,
}

/// That a version was put to a person.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Voorlegging {
    /// On which day.
    pub op: Date,
    /// How.
    pub kanaal: Kanaal,
    /// The last day on which a reaction is waited for (T-27).
    pub termijn: Date,
}

codelijst! {
    /// Why a hearing is put off (§9.6.3).
    pub enum Uitstelgrond("grond voor uitstel") {
        /// Telling it now would endanger somebody.
        Veiligheid = "veiligheid", "de veiligheid van iemand";
        /// Telling it now would spoil the investigation.
        Onderzoek = "onderzoek", "het onderzoek";
    }
}

/// A hearing that is put off, with ground, decider and the day on which it is looked at again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Uitstel {
    /// Why.
    pub grond: Uitstelgrond,
    /// In words.
    pub toelichting: Tekst,
    /// Who decided: never the author of the statement.
    pub besloten_door: Actor,
    /// Put off since.
    pub sinds: Date,
    /// To be looked at again on this day at the latest.
    pub herbeoordeling: Date,
}

impl Uitstel {
    /// Whether it still counts on `op`: once the day to look again has passed, it does not.
    pub fn loopt_op(&self, op: Date) -> bool {
        op <= self.herbeoordeling
    }
}

/// The hearing of one person about one version of a statement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wederhoor {
    /// Who is heard.
    pub persoon: PersoonId,
    /// When, how and until when; `None` while it is not put to this person.
    pub voorgelegd: Option<Voorlegging>,
    /// The postponement that is in force.
    pub uitstel: Option<Uitstel>,
    /// Every outcome, oldest first: the last one counts, none is lost.
    pub gegeven: Vec<Gegeven>,
}

impl Wederhoor {
    pub(super) fn nieuw(persoon: PersoonId) -> Self {
        Self { persoon, voorgelegd: None, uitstel: None, gegeven: Vec::new() }
    }

    /// The outcome that counts now.
    pub fn uitkomst(&self) -> Option<&Uitkomst> {
        if self.uitstel.is_some() {
            return Some(&Uitkomst::Uitgesteld);
        }
        self.gegeven.last().map(|gegeven| &gegeven.uitkomst)
    }

    /// The last thing the person really answered.
    pub fn laatste_reactie(&self) -> Option<&Gegeven> {
        self.gegeven.iter().rev().find(|gegeven| gegeven.uitkomst.heeft_gereageerd())
    }

    /// Whether the term ended before `op` without any outcome.
    pub fn is_verlopen(&self, op: Date) -> bool {
        self.uitkomst().is_none()
            && self.voorgelegd.as_ref().is_some_and(|voorlegging| voorlegging.termijn < op)
    }

    /// Whether a reaction is still waited for.
    pub fn wacht(&self) -> bool {
        self.voorgelegd.is_some() && self.uitkomst().is_none()
    }

    /// Whether hearing is done well enough on `op` to establish the statement: an outcome, the term ended, or a
    /// postponement in force.
    pub fn is_rond(&self, op: Date) -> bool {
        match &self.uitstel {
            Some(uitstel) => uitstel.loopt_op(op),
            None => self.uitkomst().is_some() || self.is_verlopen(op),
        }
    }
}
