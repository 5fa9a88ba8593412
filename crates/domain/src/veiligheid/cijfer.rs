//! The veiligheidscijfer: how safe somebody feels, from 0 to 10, with the words that go with it (D-23).
//!
//! Figures are given per person and never averaged: there is nothing here that adds two of them up. They are only ever
//! added, and no figure moves a phase by itself (INV-37).

use crate::{
    Invoerfout,
    etiket::Etiket,
    ids::{PersoonId, ProfessionalId},
    plan::Afscherming,
    tekst::Tekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A figure from 0 (not safe at all) to 10 (completely safe).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Veiligheidscijfer(u8);

impl Veiligheidscijfer {
    /// The highest figure.
    pub const MAX: u8 = 10;

    /// A figure.
    pub fn nieuw(cijfer: u8) -> Result<Self, Invoerfout> {
        if cijfer <= Self::MAX {
            Ok(Self(cijfer))
        } else {
            Err(Invoerfout::nieuw("cijfer", "Kies een cijfer van 0 tot en met 10."))
        }
    }

    /// Reads what somebody typed or chose.
    pub fn lees(invoer: &str) -> Result<Self, Invoerfout> {
        invoer
            .trim()
            .parse::<u8>()
            .map_err(|_| Invoerfout::nieuw("cijfer", "Kies een heel cijfer van 0 tot en met 10."))
            .and_then(Self::nieuw)
    }

    /// The figure itself.
    pub const fn waarde(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Veiligheidscijfer {
    type Error = String;
    fn try_from(cijfer: u8) -> Result<Self, String> {
        Self::nieuw(cijfer).map_err(|fout| fout.melding)
    }
}

impl From<Veiligheidscijfer> for u8 {
    fn from(cijfer: Veiligheidscijfer) -> Self {
        cijfer.0
    }
}

impl fmt::Display for Veiligheidscijfer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Who gave a figure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cijfergever {
    /// The person it is about.
    Zelf,
    /// A professional: his or her own figure about that person.
    Professional(ProfessionalId),
}

/// A figure as somebody gives it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Cijferinvoer {
    /// About whose safety.
    pub over: PersoonId,
    /// Whose figure it is: the person's own, or that of the professional who acts.
    pub eigen: bool,
    /// The figure.
    pub cijfer: Veiligheidscijfer,
    /// What makes it this figure and not lower or higher.
    pub woorden: Option<Tekst>,
    /// For whom it may be shown.
    pub afscherming: Afscherming,
}

/// One figure, as given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CijferRegel {
    /// About whose safety.
    pub over: PersoonId,
    /// Who gave it.
    pub gever: Cijfergever,
    /// The figure.
    pub cijfer: Veiligheidscijfer,
    /// What makes it this figure.
    pub woorden: Option<Tekst>,
    /// When.
    pub op: Date,
    /// The professional who wrote down the person's own figure (a young child, somebody without an account).
    pub opgetekend_door: Option<ProfessionalId>,
    /// For whom it may be shown.
    pub etiket: Etiket,
}
