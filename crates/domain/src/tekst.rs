//! Text that people type: never empty, never endless, no control characters.

use crate::weigering::Invoerfout;
use serde::{Deserialize, Serialize};
use std::{fmt, ops::Deref};

macro_rules! tekstsoort {
    ($(#[$doc:meta])* $naam:ident, $max:expr) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Debug)]
        pub struct $naam(String);

        impl $naam {
            /// The most characters this text may have.
            pub const MAX: usize = $max;

            /// Reads what somebody typed in `veld`: trims it, keeps line breaks, refuses emptiness, too much text and
            /// control characters.
            pub fn lees(veld: &'static str, invoer: &str) -> Result<Self, Invoerfout> {
                let tekst = invoer.replace("\r\n", "\n");
                let tekst = tekst.trim();
                if tekst.is_empty() {
                    return Err(Invoerfout::nieuw(veld, "Vul dit in."));
                }
                let lengte = tekst.chars().count();
                if lengte > Self::MAX {
                    return Err(Invoerfout::nieuw(
                        veld,
                        format!("Deze tekst heeft {lengte} tekens. Er passen er {}. Maak de tekst korter of verdeel hem.", Self::MAX),
                    ));
                }
                if tekst.chars().any(|teken| teken.is_control() && teken != '\n' && teken != '\t') {
                    return Err(Invoerfout::nieuw(veld, "In deze tekst staat een teken dat we niet kunnen bewaren. Typ de tekst opnieuw."));
                }
                Ok(Self(tekst.to_owned()))
            }

            /// Like [`Self::lees`], but an empty field is `None`.
            pub fn lees_misschien(veld: &'static str, invoer: &str) -> Result<Option<Self>, Invoerfout> {
                if invoer.trim().is_empty() { Ok(None) } else { Self::lees(veld, invoer).map(Some) }
            }

            /// The text itself.
            pub fn als_str(&self) -> &str {
                &self.0
            }
        }

        impl Deref for $naam {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }
        impl fmt::Display for $naam {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

tekstsoort!(
    /// A story, statement or explanation: up to 20,000 characters, line breaks kept.
    Tekst,
    20_000
);
tekstsoort!(
    /// A title, label or short answer: up to 250 characters.
    Korttekst,
    250
);

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    #[test]
    fn a_note_of_three_megabytes_is_refused_with_its_length_and_the_limit() {
        let fout = Tekst::lees("tekst", &"a".repeat(3_000_000)).unwrap_err();
        assert_eq!(fout.veld, "tekst");
        assert!(fout.melding.contains("3000000") && fout.melding.contains("20000"), "{}", fout.melding);
    }

    #[test]
    fn whitespace_only_is_empty_and_control_characters_are_refused() {
        assert!(Tekst::lees("tekst", " \n\t ").is_err());
        assert!(Tekst::lees("tekst", "a\u{0}b").is_err());
        assert_eq!(Tekst::lees_misschien("tekst", "  "), Ok(None));
        assert_eq!(Tekst::lees("tekst", " een\r\ntwee ").unwrap().als_str(), "een\ntwee");
    }
}
