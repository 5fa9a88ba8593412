//! Gezag: what one adult may decide about one child, since when, and who says so (D-41).

use serde::{Deserialize, Serialize};

use super::Periode;

/// The nine situations of the table *person × child* (D-41).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gezagsoort {
    /// one parent
    Alleen,
    /// two parents, or a parent with another adult
    Gezamenlijk,
    /// this adult has none
    Geen,
    /// a guardian, person or institution
    Voogdij,
    /// suspended (BW 1:268)
    Geschorst,
    /// ended (BW 1:266)
    Beeindigd,
    /// partly exercised by the GI (BW 1:265e)
    GedeeltelijkGi,
    /// the register cannot say
    NietTeBepalen,
    /// nobody has it for the time being
    TijdelijkGeen,
}

/// May this adult decide?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeeftGezag {
    /// yes
    Ja,
    /// only for what the judge left
    Gedeeltelijk,
    /// no
    Nee,
    /// find out first
    Onbekend,
}

/// Who says so. Rights follow the register and the judge, not what one of the parents says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GezagBron {
    /// Basisregistratie Personen
    Brp,
    /// centraal gezagsregister
    Gezagsregister,
    /// a court decision seen by a professional
    Rechtbank,
    /// told, not checked
    #[default]
    Onbekend,
}

/// Gezag of one adult over one child, with its source and dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gezag {
    /// which situation
    pub soort: Gezagsoort,
    /// who says so
    pub bron: GezagBron,
    /// from when until when it is so
    #[serde(default)]
    pub periode: Periode,
    /// the day on which the source was consulted, if known
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub geraadpleegd_op: Option<jiff::civil::Date>,
}

impl Gezagsoort {
    /// All, in the order of the choice list.
    pub const ALLE: [Self; 9] = [
        Self::Alleen,
        Self::Gezamenlijk,
        Self::Geen,
        Self::Voogdij,
        Self::Geschorst,
        Self::Beeindigd,
        Self::GedeeltelijkGi,
        Self::NietTeBepalen,
        Self::TijdelijkGeen,
    ];

    /// May this adult decide about the child?
    pub fn heeft_gezag(self) -> HeeftGezag {
        match self {
            Self::Alleen | Self::Gezamenlijk | Self::Voogdij => HeeftGezag::Ja,
            Self::GedeeltelijkGi => HeeftGezag::Gedeeltelijk,
            Self::Geen | Self::Geschorst | Self::Beeindigd | Self::TijdelijkGeen => HeeftGezag::Nee,
            Self::NietTeBepalen => HeeftGezag::Onbekend,
        }
    }

    /// The word on the screen.
    pub fn omschrijving(self) -> &'static str {
        match self {
            Self::Alleen => "alleen gezag",
            Self::Gezamenlijk => "gezamenlijk gezag",
            Self::Geen => "geen gezag",
            Self::Voogdij => "voogdij",
            Self::Geschorst => "gezag geschorst",
            Self::Beeindigd => "gezag beëindigd",
            Self::GedeeltelijkGi => "gezag gedeeltelijk bij de GI",
            Self::NietTeBepalen => "gezag niet te bepalen",
            Self::TijdelijkGeen => "tijdelijk geen gezag",
        }
    }
}

impl GezagBron {
    /// The word on the screen.
    pub fn omschrijving(self) -> &'static str {
        match self {
            Self::Brp => "BRP",
            Self::Gezagsregister => "gezagsregister",
            Self::Rechtbank => "rechtbank",
            Self::Onbekend => "bron niet bekend",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn d_41_only_who_holds_gezag_may_decide_and_doubt_is_not_a_yes() {
        let mag: Vec<_> =
            Gezagsoort::ALLE.into_iter().filter(|soort| soort.heeft_gezag() == HeeftGezag::Ja).collect();
        assert_eq!(mag, [Gezagsoort::Alleen, Gezagsoort::Gezamenlijk, Gezagsoort::Voogdij]);
        assert_eq!(Gezagsoort::NietTeBepalen.heeft_gezag(), HeeftGezag::Onbekend);
        assert_eq!(Gezagsoort::GedeeltelijkGi.heeft_gezag(), HeeftGezag::Gedeeltelijk);
    }
}
