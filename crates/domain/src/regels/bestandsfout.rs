//! What is wrong with a rule or region file: everything at once, per field, in Dutch.

use std::fmt;

/// One fault in one field of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Veldfout {
    /// The file, for instance `regions/utrecht.toml`.
    pub bestand: String,
    /// The path of the field, for instance `versies[0].duo.regel`.
    pub veld: String,
    /// What is wrong and what is allowed, in plain Dutch.
    pub uitleg: String,
}

impl fmt::Display for Veldfout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.veld.is_empty() {
            write!(f, "{}: {}", self.bestand, self.uitleg)
        } else {
            write!(f, "{}, veld {}: {}", self.bestand, self.veld, self.uitleg)
        }
    }
}

/// All faults of one or more files; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bestandsfout {
    fouten: Vec<Veldfout>,
}

impl Bestandsfout {
    /// Every fault, in the order of the file.
    pub fn fouten(&self) -> &[Veldfout] {
        &self.fouten
    }

    pub(crate) fn uit(fouten: Vec<Veldfout>) -> Option<Self> {
        if fouten.is_empty() { None } else { Some(Self { fouten }) }
    }

    /// One fault that concerns the file as a whole.
    pub(crate) fn een(bestand: &str, veld: &str, uitleg: String) -> Self {
        Self { fouten: vec![Veldfout { bestand: bestand.to_owned(), veld: veld.to_owned(), uitleg }] }
    }

    pub(crate) fn in_lijst(self) -> Vec<Veldfout> {
        self.fouten
    }
}

impl fmt::Display for Bestandsfout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nummer, fout) in self.fouten.iter().enumerate() {
            if nummer > 0 {
                f.write_str("\n")?;
            }
            write!(f, "{fout}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Bestandsfout {}
