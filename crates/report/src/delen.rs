//! Parts that several documents share.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// Someone does not agree. Always printed with the thing it is about (R-042, §9.6.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bezwaar {
    /// Who does not agree.
    pub wie: String,
    /// In their own words.
    pub tekst: String,
    /// Since when.
    pub op: Option<Date>,
}

/// What a person concerned answered to a statement (§9.6.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reactie {
    /// Who.
    pub wie: String,
    /// The outcome.
    pub uitkomst: Uitkomst,
    /// The person's own words, or the ground of a postponement.
    pub tekst: Option<String>,
    /// When.
    pub op: Option<Date>,
}

/// The outcome of putting a statement to a person (§9.6.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// Agrees.
    Akkoord,
    /// Adds something.
    Aangevuld,
    /// Disputes it.
    Weersproken,
    /// Did not answer within the term.
    GeenReactie,
    /// Not put to this person yet, on a stated ground.
    Uitgesteld,
}
