//! Registered sex, optional by design (§9.3): a dossier must be possible without it.

use serde::{Deserialize, Serialize};

/// Geslachtsregistratie. `Onbekend` is an answer, not an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Geslacht {
    /// vrouw (BRP: V)
    Vrouw,
    /// man (BRP: M)
    Man,
    /// genderneutrale registratie (X)
    X,
    /// niet vastgesteld of niet bekend (BRP: O)
    #[default]
    Onbekend,
}

impl Geslacht {
    /// Reads the one-letter code that the BRP uses; anything else is `None`.
    pub fn uit_brp_code(code: &str) -> Option<Self> {
        match code.trim() {
            "V" | "v" => Some(Self::Vrouw),
            "M" | "m" => Some(Self::Man),
            "X" | "x" => Some(Self::X),
            "O" | "o" => Some(Self::Onbekend),
            _ => None,
        }
    }

    /// The word on the screen.
    pub fn omschrijving(self) -> &'static str {
        match self {
            Self::Vrouw => "vrouw",
            Self::Man => "man",
            Self::X => "x (genderneutraal)",
            Self::Onbekend => "niet bekend",
        }
    }

    /// How a letter begins the name; without a registered sex the name stands alone.
    pub fn aanspreekvorm(self) -> Option<&'static str> {
        match self {
            Self::Vrouw => Some("mevrouw"),
            Self::Man => Some("de heer"),
            Self::X | Self::Onbekend => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_sex_gives_no_form_of_address() {
        assert_eq!(Geslacht::uit_brp_code("O"), Some(Geslacht::Onbekend));
        assert_eq!(Geslacht::Onbekend.aanspreekvorm(), None);
        assert_eq!(Geslacht::X.aanspreekvorm(), None);
        assert_eq!(Geslacht::uit_brp_code("7"), None);
    }
}
