//! Faults in what was read: where, what, how bad.

use std::borrow::Cow;
use std::fmt;

use serde::{Serialize, Serializer};

/// One step on the way to a place in a file. Names are fixed words of the format, never words from the file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stap {
    /// the how-manieth thing of its kind, from 1: "gezin 5"
    Plaats(&'static str, usize),
    /// a field of the format: "geboorte"
    Veld(&'static str),
}

/// A place in a file, readable for people: "gezin 5 › persoon 2 › geboorte.datum".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pad(Vec<Stap>);

impl Pad {
    /// The file as a whole.
    pub fn bestand() -> Self {
        Self::default()
    }

    /// One step further: a numbered place, counted from 0 here and from 1 on the screen.
    #[must_use]
    pub fn plaats(&self, soort: &'static str, index: usize) -> Self {
        self.met(Stap::Plaats(soort, index + 1))
    }

    /// One step further: a field.
    #[must_use]
    pub fn veld(&self, naam: &'static str) -> Self {
        self.met(Stap::Veld(naam))
    }

    /// The steps, to point at a place in another way.
    pub fn stappen(&self) -> &[Stap] {
        &self.0
    }

    fn met(&self, stap: Stap) -> Self {
        let mut stappen = self.0.clone();
        stappen.push(stap);
        Self(stappen)
    }
}

impl fmt::Display for Pad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("bestand");
        }
        let mut vorige: Option<&Stap> = None;
        for stap in &self.0 {
            match (vorige, stap) {
                (None, _) => {}
                (Some(Stap::Veld(_)), Stap::Veld(_)) => f.write_str(".")?,
                (Some(_), _) => f.write_str(" › ")?,
            }
            match stap {
                Stap::Plaats(soort, nummer) => write!(f, "{soort} {nummer}")?,
                Stap::Veld(naam) => f.write_str(naam)?,
            }
            vorige = Some(stap);
        }
        Ok(())
    }
}

/// As people read it: "gezin 5 › persoon 2".
impl Serialize for Pad {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How bad a fault is. The order is from light to heavy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ernst {
    /// read, but somebody should look at it
    LetOp,
    /// this piece of data was not taken over
    Fout,
    /// a whole person, family or the rest of the file was not read
    NietGelezen,
}

impl Ernst {
    /// The word on the screen.
    pub fn omschrijving(self) -> &'static str {
        match self {
            Self::LetOp => "let op",
            Self::Fout => "fout",
            Self::NietGelezen => "niet gelezen",
        }
    }
}

/// A fault in a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("{pad}: {melding}")]
pub struct Leesfout {
    /// where
    pub pad: Pad,
    /// what is wrong and what can be done, in Dutch; holds nothing from the file
    pub melding: Cow<'static, str>,
    /// how bad
    pub ernst: Ernst,
}

/// Why a file could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum BestandFout {
    /// Not there, or no right to read it.
    #[error("Het bestand is niet te openen. Controleer of het bestaat en of u het mag lezen.")]
    Openen {
        /// what the operating system said
        #[source]
        bron: std::io::Error,
    },
    /// A folder was named.
    #[error("Dit is een map. Geef de naam van een bestand.")]
    IsMap,
    /// Over the limit.
    #[error(
        "Dit bestand is {} MB. Er kunnen bestanden tot {} MB gelezen worden. Verdeel het in kleinere bestanden.",
        grootte.div_ceil(1024 * 1024),
        hoogstens / (1024 * 1024)
    )]
    TeGroot {
        /// bytes
        grootte: u64,
        /// bytes
        hoogstens: u64,
    },
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_place_reads_like_a_sentence() {
        let pad = Pad::bestand().plaats("gezin", 4).plaats("persoon", 1).veld("geboorte").veld("datum");
        assert_eq!(pad.to_string(), "gezin 5 › persoon 2 › geboorte.datum");
        assert_eq!(Pad::bestand().to_string(), "bestand");
        assert_eq!(Pad::bestand().plaats("regel", 2).veld("pc4").to_string(), "regel 3 › pc4");
    }

    #[test]
    fn a_fault_in_a_report_for_scripts_has_place_message_and_weight() {
        let fout =
            Leesfout { pad: Pad::bestand().plaats("gezin", 0), melding: "Leeg.".into(), ernst: Ernst::LetOp };
        let json = serde_json::to_value(&fout).unwrap();
        assert_eq!(json, serde_json::json!({"pad": "gezin 1", "melding": "Leeg.", "ernst": "let_op"}));
    }

    #[test]
    fn too_large_a_file_is_told_in_whole_megabytes() {
        let fout = BestandFout::TeGroot { grootte: 200 * 1024 * 1024, hoogstens: 32 * 1024 * 1024 };
        assert_eq!(
            fout.to_string(),
            "Dit bestand is 200 MB. Er kunnen bestanden tot 32 MB gelezen worden. Verdeel het in kleinere bestanden."
        );
    }
}
