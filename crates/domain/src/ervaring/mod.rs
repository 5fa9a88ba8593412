//! How people say it is to be helped here (R-009… ): welcome, heard, seen, recognised, safe, treated
//! with respect. Short, repeatable, per person, with words and faces for children.
//!
//! What somebody answers is for that person and, counted without names, for the monitor. The fixed face sees it only
//! when the person shares it.

mod opdracht;
mod telling;
#[cfg(test)]
mod tests;
mod zeef;

pub use opdracht::{ErvaringGebeurtenis, ErvaringOpdracht, Meetinvoer, beslis};
pub use telling::{Telling, Vraagtelling, tel};

use crate::{
    context::Kop,
    ids::{MetingId, PersoonId},
    regels::codelijst,
    tekst::Tekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codelijst! {
    /// What is asked.
    pub enum Ervaringsvraag("vraag") {
        ///
        Welkom = "welkom", "Ik voel me welkom bij de mensen die ons helpen.";
        ///
        Gehoord = "gehoord", "Er wordt echt naar mij geluisterd.";
        ///
        Gezien = "gezien", "De mensen die ons helpen zien wie ik ben en wat ik nodig heb.";
        ///
        Erkend = "erkend", "Wat ik heb meegemaakt wordt serieus genomen.";
        ///
        Veilig = "veilig", "Ik voel me veilig bij de mensen die ons helpen.";
        ///
        Bejegening = "bejegening", "Ze gaan met respect met mij om.";
    }
}

impl Ervaringsvraag {
    /// The question in words for a child.
    pub const fn voor_kinderen(self) -> &'static str {
        match self {
            Self::Welkom => "Vind je het fijn als ze er zijn?",
            Self::Gehoord => "Luisteren ze goed naar jou?",
            Self::Gezien => "Weten ze wat jij nodig hebt?",
            Self::Erkend => "Geloven ze wat jij vertelt?",
            Self::Veilig => "Voel je je veilig bij hen?",
            Self::Bejegening => "Doen ze aardig tegen jou?",
        }
    }
}

codelijst! {
    /// Which words were used.
    pub enum Vragenlijst("vragenlijst") {
        /// Sentences, from "helemaal niet" to "helemaal".
        Volwassene = "volwassene", "voor volwassenen en jongeren";
        /// Faces and short questions.
        Kind = "kind", "voor kinderen";
    }
}

/// An answer from 1 (not at all) to 5 (wholly): another number cannot be written down.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

impl TryFrom<u8> for Score {
    type Error = String;

    fn try_from(waarde: u8) -> Result<Self, String> {
        if (1..=5).contains(&waarde) {
            Ok(Self(waarde))
        } else {
            Err("Kies een antwoord van 1 tot en met 5.".to_owned())
        }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

impl Score {
    /// All of them, from low to high.
    pub const ALLE: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// In words.
    pub const fn woord(self) -> &'static str {
        match self.0 {
            1 => "helemaal niet",
            2 => "niet zo",
            3 => "een beetje",
            4 => "best wel",
            _ => "helemaal",
        }
    }

    /// The face for children.
    pub const fn gezicht(self) -> &'static str {
        match self.0 {
            1 => "heel verdrietig",
            2 => "een beetje verdrietig",
            3 => "gewoon",
            4 => "blij",
            _ => "heel blij",
        }
    }
}

/// One time somebody said how it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meting {
    /// Identity.
    pub id: MetingId,
    /// Whose.
    pub persoon: PersoonId,
    /// The parent who filled it in together with a young child.
    pub samen_met: Option<PersoonId>,
    /// Which words were used.
    pub lijst: Vragenlijst,
    /// The answers; a question may be skipped.
    pub antwoorden: BTreeMap<Ervaringsvraag, Score>,
    /// Free words.
    pub woorden: Option<Tekst>,
    /// The person lets the fixed face see it.
    pub gedeeld: bool,
    /// On which day.
    pub op: Date,
}

/// All of them in one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Ervaringen {
    metingen: BTreeMap<MetingId, Meting>,
}

impl Ervaringen {
    /// All in view, newest first.
    pub fn alle(&self) -> Vec<&Meting> {
        let mut alle: Vec<_> = self.metingen.values().collect();
        alle.sort_by_key(|meting| (std::cmp::Reverse(meting.op), meting.id));
        alle
    }

    /// One of them.
    pub fn get(&self, id: MetingId) -> Option<&Meting> {
        self.metingen.get(&id)
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &ErvaringGebeurtenis, kop: &Kop) {
        match gebeurtenis.clone() {
            ErvaringGebeurtenis::Gemeten { meting, persoon, samen_met, invoer } => {
                let Meetinvoer { lijst, antwoorden, woorden, gedeeld } = invoer;
                let op = kop.dag();
                let nieuw =
                    Meting { id: meting, persoon, samen_met, lijst, antwoorden, woorden, gedeeld, op };
                self.metingen.insert(meting, nieuw);
            }
            ErvaringGebeurtenis::DelenGewijzigd { meting, gedeeld } => {
                if let Some(meting) = self.metingen.get_mut(&meting) {
                    meting.gedeeld = gedeeld;
                }
            }
        }
    }
}
