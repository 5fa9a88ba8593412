//! A refusal is a first-class answer: which rule, why in plain Dutch, and what can be done instead.

use crate::gebeurtenis::Deel;
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, fmt};

/// The rule a refusal rests on, by its number in the field notes of this project (`docs/regels.md`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub enum Regelnummer {
    /// A requirement from the programme's own documents.
    R(u16),
    /// A rule of law or practice.
    D(u16),
    /// An invariant of the model.
    Inv(u16),
    /// A term.
    T(u16),
    /// No rule of the field: the input itself is not right, or the thing is not there.
    Invoer,
}

impl fmt::Display for Regelnummer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::R(n) => write!(f, "R-{n:03}"),
            Self::D(n) => write!(f, "D-{n:02}"),
            Self::Inv(n) => write!(f, "INV-{n}"),
            Self::T(n) => write!(f, "T-{n:02}"),
            Self::Invoer => f.write_str("invoer"),
        }
    }
}

/// One field that is not right, and what to do about it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Invoerfout {
    /// The name of the form field.
    pub veld: Cow<'static, str>,
    /// What is wrong and how to mend it, in B1 Dutch. Never repeats what was typed.
    pub melding: String,
}

impl fmt::Display for Invoerfout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.melding)
    }
}

impl Invoerfout {
    /// A fault in `veld`.
    pub fn nieuw(veld: impl Into<Cow<'static, str>>, melding: impl Into<String>) -> Self {
        Self { veld: veld.into(), melding: melding.into() }
    }
}

/// What kind of "no" this is.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weigeringsoort {
    /// A rule of the field says no.
    Regel,
    /// One or more fields are not right; all faults together.
    Invoer(Vec<Invoerfout>),
    /// Somebody else changed the same part since it was shown. Nothing is overwritten in silence.
    DeelGewijzigd {
        /// The part.
        deel: Deel,
        /// The version of that part the writer had seen.
        gezien: u64,
        /// The version it has now.
        nu: u64,
    },
    /// The thing is not there, or may not be known to be there: both look the same.
    NietGevonden,
}

/// A refusal: rule, reason and way out. Pages, API and command line show the same one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, thiserror::Error)]
#[error("{reden} ({regel})")]
pub struct Weigering {
    /// The rule that says no.
    pub regel: Regelnummer,
    /// Why, in plain Dutch.
    pub reden: String,
    /// What can be done instead, in plain Dutch; may be empty.
    pub uitwegen: Vec<String>,
    /// Whether a legal limit was met: such refusals are counted.
    pub wettelijk: bool,
    /// What kind of no.
    pub soort: Weigeringsoort,
}

impl Weigering {
    /// A rule says no.
    pub fn regel(regel: Regelnummer, reden: impl Into<String>) -> Self {
        Self {
            regel,
            reden: reden.into(),
            uitwegen: Vec::new(),
            wettelijk: false,
            soort: Weigeringsoort::Regel,
        }
    }

    /// Adds something that can be done instead.
    #[must_use]
    pub fn uitweg(mut self, uitweg: impl Into<String>) -> Self {
        self.uitwegen.push(uitweg.into());
        self
    }

    /// Marks this as a legal limit, to be counted.
    #[must_use]
    pub fn op_wettelijke_grens(mut self) -> Self {
        self.wettelijk = true;
        self
    }

    /// The input is not right.
    pub fn invoer(fouten: impl IntoIterator<Item = Invoerfout>) -> Self {
        let fouten: Vec<_> = fouten.into_iter().collect();
        let reden = match fouten.as_slice() {
            [een] => een.melding.clone(),
            meer => format!("{} velden zijn nog niet goed ingevuld.", meer.len()),
        };
        Self {
            regel: Regelnummer::Invoer,
            reden,
            uitwegen: Vec::new(),
            wettelijk: false,
            soort: Weigeringsoort::Invoer(fouten),
        }
    }

    /// The thing is not there, or must not be seen: no difference.
    pub fn niet_gevonden() -> Self {
        Self {
            regel: Regelnummer::Invoer,
            reden: "Er is geen informatie die we u kunnen tonen.".to_owned(),
            uitwegen: Vec::new(),
            wettelijk: false,
            soort: Weigeringsoort::NietGevonden,
        }
    }

    /// The part was changed by somebody else since it was shown.
    pub fn deel_gewijzigd(deel: Deel, gezien: u64, nu: u64) -> Self {
        Self {
            regel: Regelnummer::Invoer,
            reden: "Iemand anders heeft dit onderdeel aangepast terwijl u bezig was.".to_owned(),
            uitwegen: vec![
                "Lees wat er nu staat. Uw eigen tekst staat eronder en is niet weg.".to_owned(),
                "Pas uw tekst aan en sla opnieuw op.".to_owned(),
            ],
            wettelijk: false,
            soort: Weigeringsoort::DeelGewijzigd { deel, gezien, nu },
        }
    }

    /// The faults per field, if this is about input.
    pub fn invoerfouten(&self) -> &[Invoerfout] {
        if let Weigeringsoort::Invoer(fouten) = &self.soort { fouten } else { &[] }
    }
}

impl From<Invoerfout> for Weigering {
    fn from(fout: Invoerfout) -> Self {
        Self::invoer([fout])
    }
}
