//! The name of a region configuration.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Why a text cannot be the id of a region.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "\u{201c}{0}\u{201d} is geen geldige regiocode. Gebruik kleine letters, cijfers, punten en streepjes, bijvoorbeeld \u{201c}zaanstreek-waterland-2.0\u{201d}."
)]
pub struct RegioIdFout(String);

/// The id of one region configuration, such as `utrecht-west`: lower case, digits, dots and dashes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RegioId(Box<str>);

impl RegioId {
    /// Stands in while the faults of a file are collected.
    pub(super) fn plaatshouder() -> Self {
        Self("onbekend".into())
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RegioId {
    type Err = RegioIdFout;

    fn from_str(tekst: &str) -> Result<Self, RegioIdFout> {
        let goed_teken = |t: u8| t.is_ascii_lowercase() || t.is_ascii_digit() || matches!(t, b'-' | b'.');
        let goed = (1..=60).contains(&tekst.len())
            && tekst.bytes().all(goed_teken)
            && tekst.bytes().next().is_some_and(|t| t.is_ascii_lowercase())
            && tekst.bytes().last().is_some_and(|t| t.is_ascii_alphanumeric())
            && !tekst.contains("..");
        if goed { Ok(Self(tekst.into())) } else { Err(RegioIdFout(tekst.chars().take(60).collect())) }
    }
}

impl fmt::Display for RegioId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RegioId {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RegioId {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst(d)
    }
}
