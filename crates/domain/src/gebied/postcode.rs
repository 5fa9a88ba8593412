//! The Dutch postcode: four digits and two letters.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Why a text is not a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PostcodeFout {
    /// Nothing was written.
    #[error("Vul een postcode in, bijvoorbeeld 1234 AB.")]
    Leeg,
    /// Not four digits followed by two letters.
    #[error("Een postcode bestaat uit vier cijfers en twee letters, bijvoorbeeld 1234 AB.")]
    Vorm,
    /// The first digit is a zero.
    #[error("Een postcode begint niet met een 0. Controleer de cijfers.")]
    BegintMetNul,
    /// The letters SA, SD and SS are never issued.
    #[error("Deze twee letters komen in geen enkele postcode voor. Controleer de letters.")]
    Letters,
}

/// A complete Dutch postcode such as `1141AB`, kept without a space and in capitals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode {
    cijfers: u16,
    letters: [u8; 2],
}

impl Postcode {
    /// The four digits, the part that areas are drawn with.
    pub const fn pc4(self) -> Pc4 {
        Pc4(self.cijfers)
    }
}

impl FromStr for Postcode {
    type Err = PostcodeFout;

    fn from_str(tekst: &str) -> Result<Self, PostcodeFout> {
        let mut tekens = [0_u8; 6];
        let mut lengte = 0;
        for teken in tekst.trim().chars().filter(|t| !t.is_whitespace()) {
            let Ok(teken) = u8::try_from(teken) else {
                return Err(PostcodeFout::Vorm);
            };
            let Some(plaats) = tekens.get_mut(lengte) else {
                return Err(PostcodeFout::Vorm);
            };
            *plaats = teken.to_ascii_uppercase();
            lengte += 1;
        }
        if lengte == 0 {
            return Err(PostcodeFout::Leeg);
        }
        let [a, b, c, d, letters @ ..] = tekens;
        let cijfers = [a, b, c, d];
        if !cijfers.iter().all(u8::is_ascii_digit) || !letters.iter().all(u8::is_ascii_uppercase) {
            return Err(PostcodeFout::Vorm);
        }
        if a == b'0' {
            return Err(PostcodeFout::BegintMetNul);
        }
        if matches!(&letters, b"SA" | b"SD" | b"SS") {
            return Err(PostcodeFout::Letters);
        }
        let cijfers = cijfers.iter().fold(0, |som, teken| som * 10 + u16::from(teken - b'0'));
        Ok(Self { cijfers, letters })
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}{}{}", self.cijfers, char::from(self.letters[0]), char::from(self.letters[1]))
    }
}

/// A postcode leads to a home: it stays out of logs and panics, so `Debug` shows no digits.
impl fmt::Debug for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Postcode(…)")
    }
}

impl Serialize for Postcode {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Postcode {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst(d)
    }
}

/// The four digits of a postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pc4(u16);

impl Pc4 {
    pub(super) const LAAGSTE: Self = Self(1000);

    /// The digits as a number, 1000…9999.
    pub const fn getal(self) -> u16 {
        self.0
    }

    /// Checked construction.
    pub const fn nieuw(getal: u16) -> Option<Self> {
        if getal >= 1000 && getal <= 9999 { Some(Self(getal)) } else { None }
    }
}

impl fmt::Display for Pc4 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.0)
    }
}

impl Serialize for Pc4 {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_u16(self.0)
    }
}

impl<'de> Deserialize<'de> for Pc4 {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let getal = u16::deserialize(d)?;
        Self::nieuw(getal).ok_or_else(|| {
            serde::de::Error::custom("de vier cijfers van een postcode liggen tussen 1000 en 9999")
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_with_or_without_space_and_in_any_case() {
        for tekst in ["1141AB", "1141 ab", " 1141 Ab ", "1141\u{a0}AB"] {
            assert_eq!(tekst.parse::<Postcode>().unwrap().to_string(), "1141AB");
        }
    }

    #[test]
    fn what_is_not_a_postcode_is_refused_in_plain_dutch() {
        for (tekst, fout) in [
            ("", PostcodeFout::Leeg),
            ("  ", PostcodeFout::Leeg),
            ("1141", PostcodeFout::Vorm),
            ("114AB", PostcodeFout::Vorm),
            ("11411AB", PostcodeFout::Vorm),
            ("1141ABC", PostcodeFout::Vorm),
            ("1141A1", PostcodeFout::Vorm),
            ("1141Aé", PostcodeFout::Vorm),
            ("AB1141", PostcodeFout::Vorm),
            ("0141AB", PostcodeFout::BegintMetNul),
            ("1141SS", PostcodeFout::Letters),
        ] {
            assert_eq!(tekst.parse::<Postcode>().unwrap_err(), fout, "{tekst:?}");
        }
    }

    #[test]
    fn a_postcode_never_reaches_a_log_line_through_debug() {
        assert_eq!(format!("{:?}", "1141AB".parse::<Postcode>().unwrap()), "Postcode(…)");
    }
}
