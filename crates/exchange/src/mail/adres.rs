//! A mail address, read once and never printed.

use lettre::Address;
use std::{fmt, str::FromStr};

/// The most characters an address may have (RFC 5321, 4.5.3.1.3).
const LANGST: usize = 254;

/// A mail address that can be written to. It tells who somebody is, so it is not in any log: `Debug` keeps it in.
#[derive(Clone, PartialEq, Eq)]
pub struct Mailadres(Address);

impl fmt::Debug for Mailadres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Mailadres(…)")
    }
}

/// What was typed is not a mail address.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("Dit is geen e-mailadres. Vul het zo in: naam@voorbeeld.nl.")]
pub struct GeenMailadres;

impl Mailadres {
    /// Reads an address as somebody typed it.
    ///
    /// # Errors
    /// [`GeenMailadres`] when no mail can be sent there: no name, no domain with a dot, signs that only some servers
    /// understand.
    pub fn lees(getypt: &str) -> Result<Self, GeenMailadres> {
        let getypt = getypt.trim();
        if getypt.len() > LANGST || !getypt.is_ascii() {
            return Err(GeenMailadres);
        }
        let adres = Address::from_str(getypt).map_err(|_| GeenMailadres)?;
        let domein = adres.domain();
        let heeft_punt = domein.contains('.') && !domein.starts_with('.') && !domein.ends_with('.');
        if heeft_punt || domein.starts_with('[') { Ok(Self(adres)) } else { Err(GeenMailadres) }
    }

    /// The address itself, for who may know it.
    pub fn als_str(&self) -> &str {
        self.0.as_ref()
    }

    /// Whether this is the same mailbox as something written down elsewhere: capitals do not matter.
    pub fn is_zelfde(&self, ander: &str) -> bool {
        self.als_str().eq_ignore_ascii_case(ander.trim())
    }

    /// The part behind the @.
    pub(super) fn domein(&self) -> &str {
        self.0.domain()
    }

    pub(super) fn adres(&self) -> &Address {
        &self.0
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_can_send_to_is_no_address() {
        for getypt in [
            "",
            "anna",
            "anna@",
            "@voorbeeld.nl",
            "anna@voorbeeld",
            "an na@voorbeeld.nl",
            "änna@voorbeeld.nl",
        ] {
            assert_eq!(Mailadres::lees(getypt), Err(GeenMailadres), "{getypt}");
        }
        assert_eq!(Mailadres::lees(&format!("{}@voorbeeld.nl", "a".repeat(260))), Err(GeenMailadres));
        assert_eq!(Mailadres::lees(" anna.b+x@voorbeeld.nl ").unwrap().als_str(), "anna.b+x@voorbeeld.nl");
    }

    #[test]
    fn two_lines_are_no_address() {
        assert!(Mailadres::lees("anna@voorbeeld.nl\r\nRCPT TO:<ander@voorbeeld.nl>").is_err());
    }

    #[test]
    fn an_address_is_not_in_a_log() {
        let adres = Mailadres::lees("anna@voorbeeld.nl").unwrap();
        assert!(!format!("{adres:?}").contains("anna"));
        assert!(adres.is_zelfde(" Anna@Voorbeeld.NL"));
    }
}
