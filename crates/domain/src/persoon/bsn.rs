//! Burgerservicenummer: checked on entry, masked everywhere, whole only inside a sealed payload (D-56).

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A burgerservicenummer that passes the elfproef (D-56).
///
/// `Display` shows the last three digits only and `Debug` shows none, so that a log line or an error text cannot
/// carry it. `Serialize` writes all nine digits: it is for sealed event payloads and must not be used for an answer
/// to a browser or another system.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Bsn([u8; 9]);

/// Why a text is not a burgerservicenummer. The message never repeats what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BsnFout {
    /// Nothing was typed.
    #[error("Vul een burgerservicenummer in.")]
    Leeg,
    /// Something else than digits, spaces, points or hyphens.
    #[error("Een burgerservicenummer bestaat alleen uit cijfers.")]
    GeenCijfers,
    /// Not 8 or 9 digits.
    #[error("Een burgerservicenummer heeft 8 of 9 cijfers; dit zijn er {0}.")]
    Lengte(usize),
    /// The check digit is wrong.
    #[error(
        "Dit burgerservicenummer klopt niet: het voldoet niet aan de elfproef. Controleer of er een cijfer verkeerd staat."
    )]
    Elfproef,
}

impl Bsn {
    /// Reads 8 or 9 digits; spaces, points and hyphens between them are ignored. Eight digits get a leading zero.
    pub fn lees(tekst: &str) -> Result<Self, BsnFout> {
        let mut cijfers = Vec::with_capacity(9);
        let mut aantal = 0_usize;
        for teken in tekst.trim().chars() {
            match teken {
                ' ' | '.' | '-' | '\u{a0}' => {}
                '0'..='9' => {
                    aantal += 1;
                    if cijfers.len() < 9 {
                        cijfers.push(teken as u8 - b'0');
                    }
                }
                _ => return Err(BsnFout::GeenCijfers),
            }
        }
        match aantal {
            0 => return Err(BsnFout::Leeg),
            8 => cijfers.insert(0, 0),
            9 => {}
            n => return Err(BsnFout::Lengte(n)),
        }
        let mut nummer = [0_u8; 9];
        nummer.copy_from_slice(&cijfers);
        if elfproef(nummer) { Ok(Self(nummer)) } else { Err(BsnFout::Elfproef) }
    }

    /// All nine digits in the clear: only for the vault, the blind index and messages with a legal ground (D-56).
    pub fn cijfers(&self) -> String {
        self.0.iter().map(|c| char::from(b'0' + c)).collect()
    }

    /// "•••••• 123": enough to recognise a number one already knows.
    pub fn gemaskeerd(&self) -> String {
        format!("••••••{}{}{}", self.0[6], self.0[7], self.0[8])
    }
}

/// Weights 9…2 and −1 for the last digit; the sum is a multiple of 11, and nine zeros are no number.
fn elfproef(nummer: [u8; 9]) -> bool {
    let som: i32 = nummer[..8]
        .iter()
        .zip([9, 8, 7, 6, 5, 4, 3, 2])
        .map(|(&cijfer, gewicht)| i32::from(cijfer) * gewicht)
        .sum::<i32>()
        - i32::from(nummer[8]);
    nummer != [0; 9] && som % 11 == 0
}

impl fmt::Display for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.gemaskeerd())
    }
}

impl fmt::Debug for Bsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bsn(•••••••••)")
    }
}

impl std::str::FromStr for Bsn {
    type Err = BsnFout;

    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        Self::lees(tekst)
    }
}

impl Serialize for Bsn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.cijfers())
    }
}

impl<'de> Deserialize<'de> for Bsn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst(deserializer)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn d_56_the_elfproef_accepts_test_numbers_and_refuses_one_wrong_digit() {
        let bsn = Bsn::lees("999970355").unwrap();
        assert_eq!(bsn.cijfers(), "999970355");
        assert_eq!(Bsn::lees("999 970 355").unwrap(), bsn);
        for plek in 0..9 {
            let mut cijfers: Vec<u8> = b"999970355".to_vec();
            cijfers[plek] = if cijfers[plek] == b'9' { b'8' } else { cijfers[plek] + 1 };
            let tekst = String::from_utf8(cijfers).unwrap();
            assert_eq!(Bsn::lees(&tekst), Err(BsnFout::Elfproef), "wrong digit at {plek} passed");
        }
    }

    #[test]
    fn d_56_eight_digits_are_nine_with_a_leading_zero() {
        assert_eq!(Bsn::lees("12345672").unwrap(), Bsn::lees("012345672").unwrap());
    }

    #[test]
    fn d_56_each_kind_of_mistake_has_its_own_message() {
        assert_eq!(Bsn::lees("  ").unwrap_err().to_string(), "Vul een burgerservicenummer in.");
        assert_eq!(
            Bsn::lees("12345678a").unwrap_err().to_string(),
            "Een burgerservicenummer bestaat alleen uit cijfers."
        );
        assert_eq!(
            Bsn::lees("1234567").unwrap_err().to_string(),
            "Een burgerservicenummer heeft 8 of 9 cijfers; dit zijn er 7."
        );
        assert_eq!(Bsn::lees("000000000"), Err(BsnFout::Elfproef));
        assert_eq!(Bsn::lees(&"9".repeat(5_000_000)), Err(BsnFout::Lengte(5_000_000)));
    }

    #[test]
    fn d_56_display_and_debug_do_not_show_the_number() {
        let bsn = Bsn::lees("999970355").unwrap();
        assert_eq!(bsn.to_string(), "••••••355");
        assert_eq!(format!("{bsn:?}"), "Bsn(•••••••••)");
        assert!(!format!("{:?}", Some(&bsn)).contains('9'));
    }
}
