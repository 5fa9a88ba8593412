//! One way to declare a closed list of Dutch codes, so that files, events, screens and errors share the same words.

use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::Deserializer;
use serde::de::{self, DeserializeSeed, EnumAccess, VariantAccess, Visitor};

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
    lees_tekst_met(bron, str::parse)
}

/// The same, for a value that has its own way of being written in events.
pub(crate) fn lees_tekst_met<'de, D, T, E>(bron: D, lees: fn(&str) -> Result<T, E>) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    E: fmt::Display,
{
    bron.deserialize_str(Tekstlezer(lees))
}

/// Makes the value out of the text.
struct Tekstlezer<T, E>(fn(&str) -> Result<T, E>);

impl<T, E: fmt::Display> Visitor<'_> for Tekstlezer<T, E> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("tekst")
    }

    fn visit_str<F: de::Error>(self, tekst: &str) -> Result<T, F> {
        (self.0)(tekst).map_err(F::custom)
    }
}

impl<'de, T, E: fmt::Display> DeserializeSeed<'de> for Tekstlezer<T, E> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, bron: D) -> Result<T, D::Error> {
        bron.deserialize_identifier(self)
    }
}

/// Reads one code of a list. The list goes along, so that whoever describes the format can name every code.
pub(crate) fn lees_code<'de, D, T>(
    bron: D,
    naam: &'static str,
    codes: &'static [&'static str],
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: FromStr,
    T::Err: fmt::Display,
{
    struct Lezer<T>(PhantomData<T>);

    impl<'de, T: FromStr> Visitor<'de> for Lezer<T>
    where
        T::Err: fmt::Display,
    {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("een code")
        }

        fn visit_enum<A: EnumAccess<'de>>(self, bron: A) -> Result<T, A::Error> {
            let (code, rest) = bron.variant_seed(Tekstlezer(str::parse))?;
            rest.unit_variant()?;
            Ok(code)
        }
    }

    bron.deserialize_enum(naam, codes, Lezer(PhantomData))
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
                const CODES: &[&str] = &[ $( $code, )+ ];
                $crate::regels::lees_code(d, stringify!($naam), CODES)
            }
        }
    };
}

pub(crate) use codelijst;
