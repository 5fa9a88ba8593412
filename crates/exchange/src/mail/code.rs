//! The code by which somebody shows that a mailbox is his or hers.

use std::fmt;

/// So many digits.
const CIJFERS: usize = 6;

/// Six digits, and nothing else: no text fits in here. `Debug` keeps it in.
#[derive(Clone, PartialEq, Eq)]
pub struct Mailcode(String);

impl fmt::Debug for Mailcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailcode(…)")
    }
}

impl Mailcode {
    /// The code that this number gives.
    pub fn uit(getal: u32) -> Self {
        Self(format!("{:06}", getal % 1_000_000))
    }

    /// Reads a code as somebody typed it, with or without spaces; `None` for what is not six digits.
    pub fn lees(getypt: &str) -> Option<Self> {
        let cijfers: String =
            getypt.chars().filter(|teken| !teken.is_whitespace() && *teken != '-').collect();
        let past = cijfers.len() == CIJFERS && cijfers.chars().all(|teken| teken.is_ascii_digit());
        past.then_some(Self(cijfers))
    }

    /// The digits, for the message and for keeping a hash of them.
    pub fn als_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_six_digits_however_it_is_typed() {
        assert_eq!(Mailcode::uit(42).als_str(), "000042");
        assert_eq!(Mailcode::uit(4_000_042).als_str(), "000042");
        assert_eq!(Mailcode::lees(" 000 042 "), Some(Mailcode::uit(42)));
        for geen in ["", "42", "0000042", "00004a", "٠٠٠٠٤٢"] {
            assert_eq!(Mailcode::lees(geen), None, "{geen}");
        }
    }

    #[test]
    fn a_code_is_not_in_a_log() {
        assert!(!format!("{:?}", Mailcode::uit(123_456)).contains("123456"));
    }
}
