//! Which gemeente a postcode lies in, as `naast import regio` reads it from the tables of the CBS.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::postcode::Pc4;
use crate::regels::{Codewaarde, OnbekendeCode};

/// The CBS code of a gemeente, such as `GM0852`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Gemeentecode(u16);

impl FromStr for Gemeentecode {
    type Err = OnbekendeCode;

    fn from_str(tekst: &str) -> Result<Self, OnbekendeCode> {
        let cijfers =
            tekst.strip_prefix("GM").filter(|c| c.len() == 4 && c.bytes().all(|t| t.is_ascii_digit()));
        cijfers.and_then(|cijfers| cijfers.parse().ok()).map(Self).ok_or_else(|| OnbekendeCode {
            lijst: "gemeentecode",
            gevonden: tekst.chars().take(20).collect(),
            toegestaan: "GM en vier cijfers, bijvoorbeeld GM0852".to_owned(),
        })
    }
}

impl Codewaarde for Gemeentecode {
    const PLAATSHOUDER: Self = Self(0);
}

impl fmt::Display for Gemeentecode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GM{:04}", self.0)
    }
}

impl Serialize for Gemeentecode {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Gemeentecode {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst(d)
    }
}

/// Postcode (four digits) to gemeente. A postcode can cross a border: this is the best guess per postcode.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PostcodeTabel {
    gemeenten: BTreeMap<Pc4, Gemeentecode>,
}

impl PostcodeTabel {
    /// The gemeente of a postcode.
    pub fn gemeente(&self, pc4: Pc4) -> Option<Gemeentecode> {
        self.gemeenten.get(&pc4).copied()
    }

    /// All postcodes of a gemeente, in order.
    pub fn postcodes(&self, gemeente: Gemeentecode) -> impl Iterator<Item = Pc4> {
        self.gemeenten.iter().filter(move |(_, code)| **code == gemeente).map(|(pc4, _)| *pc4)
    }

    /// How many postcodes it holds.
    pub fn len(&self) -> usize {
        self.gemeenten.len()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.gemeenten.is_empty()
    }
}

impl FromIterator<(Pc4, Gemeentecode)> for PostcodeTabel {
    fn from_iter<T: IntoIterator<Item = (Pc4, Gemeentecode)>>(rijen: T) -> Self {
        Self { gemeenten: rijen.into_iter().collect() }
    }
}
