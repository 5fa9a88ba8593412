//! One way to declare a closed list of Dutch codes, so that files, events, screens and errors share the same words.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{self, Visitor};

/// A code that is not in the list it should come from.
///
/// The message names the list, what was found and what is allowed, because it is shown to the person who wrote the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\u{201c}{gevonden}\u{201d} is geen bekende {lijst}. Toegestaan: {toegestaan}.")]
pub struct OnbekendeCode {
    /// The list, in Dutch, singular.
    pub lijst: &'static str,
    /// What was written.
    pub gevonden: String,
    /// Every allowed code, comma-separated.
    pub toegestaan: String,
}

/// A value that is written as one code in a rule or region file.
pub(crate) trait Codewaarde: FromStr<Err = OnbekendeCode> {
    /// Stands in for a wrong code while the other faults of the file are collected; never reaches a caller.
    const PLAATSHOUDER: Self;
}

/// Reads a value that is one text, without copying the text first.
pub(crate) fn lees_tekst<'de, D, T>(bron: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr,
    T::Err: fmt::Display,
{
    struct Lezer<T>(PhantomData<T>);

    impl<T: FromStr> Visitor<'_> for Lezer<T>
    where
        T::Err: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("tekst")
        }

        fn visit_str<E: de::Error>(self, tekst: &str) -> Result<T, E> {
            tekst.parse().map_err(E::custom)
        }
    }

    bron.deserialize_str(Lezer(PhantomData))
}

/// Declares an enum whose values have one stable Dutch code and one Dutch name.
///
/// Gives `ALLE`, `code()`, `naam()`, `FromStr`, `Display` (the code) and serde by code.
macro_rules! codelijst {
    (
        $(#[$attr:meta])*
        pub enum $naam:ident ($lijst:literal) {
            $( $(#[$vattr:meta])* $variant:ident = $code:literal, $tekst:literal; )+
        }
    ) => {
        $(#[$attr])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $naam {
            $( $(#[$vattr])* $variant, )+
        }

        impl $naam {
            /// All values, in the order of the law or the domain notes.
            pub const ALLE: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The stable Dutch code used in files, events and the API.
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// The Dutch name as people read it.
            pub const fn naam(self) -> &'static str {
                match self { $( Self::$variant => $tekst, )+ }
            }
        }

        impl ::std::fmt::Display for $naam {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl ::std::str::FromStr for $naam {
            type Err = $crate::regels::OnbekendeCode;

            fn from_str(tekst: &str) -> Result<Self, Self::Err> {
                Self::ALLE.iter().copied().find(|w| w.code() == tekst).ok_or_else(|| {
                    $crate::regels::OnbekendeCode {
                        lijst: $lijst,
                        gevonden: tekst.to_owned(),
                        toegestaan: Self::ALLE.iter().map(|w| w.code()).collect::<Vec<_>>().join(", "),
                    }
                })
            }
        }

        impl $crate::regels::Codewaarde for $naam {
            const PLAATSHOUDER: Self = Self::ALLE[0];
        }

        impl ::serde::Serialize for $naam {
            fn serialize<S: ::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                s.serialize_str(self.code())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $naam {
            fn deserialize<D: ::serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                $crate::regels::lees_tekst(d)
            }
        }
    };
}

pub(crate) use codelijst;
