//! In which language the frame of the family door speaks (R-046, INV-36).
//!
//! Headings, buttons, statuses and explanations come from `locales/`; what a professional or a family member wrote stays
//! as it was written, and says so ([`nederlands`]). The professionals' doors are Dutch.
//!
//! # Recipe for a text
//! 1. Add the text to the same file in each folder of `locales/`, with the same variables. Dutch and English always; what
//!    shows the way (a name that ends in `-titel`, `-kop` or `-knop`) in every language. Elsewhere a text that is missing is
//!    said in Dutch, marked as Dutch, and the page says so (`merk`).
//! 2. Declare it in `taal/teksten/` under a name: `wat_er_staat = "wat-er-staat"`, with its variables behind the name.
//! 3. Say it: `taal.wat_er_staat()`. A handler gets its [`Taal`] as an argument, like any other extractor.
//!
//! What comes from the core in Dutch (a refusal, a fault of a field) is said with `Taal::zin` and stands in `zinnen.ftl`.
//! A legal term keeps its Dutch name, with what it means behind it.
//!
//! A text that is missing somewhere, is not declared or has other variables in one language fails a test.

mod bundel;
mod datum;
mod kiezer;
pub(crate) mod merk;
mod nederlands;
#[cfg(test)]
mod proeven;
mod teksten;
#[cfg(test)]
mod weigeringen;
mod zinnen;

pub use kiezer::{onthoud, taalkeuze, taalmenu};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use std::convert::Infallible;

/// The field in an address, and the cookie, that name a language.
const VELD: &str = "taal";
/// Name of the cookie in which the choice stays until the browser closes.
const COOKIE: &str = "naast-taal";

/// A language in which the frame of the family door speaks.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Taal {
    /// Dutch, the language in which the rules are.
    #[default]
    Nl,
    /// English.
    En,
    /// Turkish.
    Tr,
    /// Arabic, from right to left.
    Ar,
    /// Polish.
    Pl,
    /// Ukrainian.
    Uk,
}

impl Taal {
    /// All of them, in the order in which they are offered.
    pub const ALLE: [Self; 6] = [Self::Nl, Self::En, Self::Tr, Self::Ar, Self::Pl, Self::Uk];

    /// The value of `lang`: "nl".
    pub const fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Tr => "tr",
            Self::Ar => "ar",
            Self::Pl => "pl",
            Self::Uk => "uk",
        }
    }

    /// The value of `dir`: which way the script runs.
    pub const fn richting(self) -> &'static str {
        if matches!(self, Self::Ar) { "rtl" } else { "ltr" }
    }

    /// Its name in the language itself: that is how somebody finds his own.
    pub const fn eigen_naam(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Tr => "Türkçe",
            Self::Ar => "العربية",
            Self::Pl => "Polski",
            Self::Uk => "Українська",
        }
    }

    /// The language with this code; `None` for one we do not speak.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|taal| taal.code().eq_ignore_ascii_case(code))
    }

    /// What a request asks for: the address, then the cookie, then what the browser prefers, then Dutch.
    pub(crate) fn van_verzoek(query: &str, koppen: &HeaderMap) -> Self {
        Self::van_query(query)
            .or_else(|| Self::van_code(CookieJar::from_headers(koppen).get(COOKIE)?.value()))
            .or_else(|| Self::van_voorkeur(koppen.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?))
            .unwrap_or_default()
    }

    /// The language that an address names (`?taal=ar`).
    fn van_query(query: &str) -> Option<Self> {
        form_urlencoded::parse(query.as_bytes())
            .find(|(naam, _)| naam == VELD)
            .and_then(|(_, code)| Self::van_code(&code))
    }

    /// The best one in an `Accept-Language` header; a region ("ar-MA") does not matter.
    fn van_voorkeur(kop: &str) -> Option<Self> {
        let mut beste: Option<(f32, Self)> = None;
        for deel in kop.split(',') {
            let (naam, eigenschappen) = deel.split_once(';').unwrap_or((deel, ""));
            let gewicht = eigenschappen
                .split(';')
                .find_map(|q| q.trim().strip_prefix("q="))
                .map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
            let hoofdtaal = naam.trim().split('-').next().unwrap_or_default();
            let Some(taal) = Self::van_code(hoofdtaal) else { continue };
            if gewicht > beste.map_or(0.0, |(hoogste, _)| hoogste) {
                beste = Some((gewicht, taal));
            }
        }
        beste.map(|(_, taal)| taal)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Taal {
    type Rejection = Infallible;

    async fn from_request_parts(delen: &mut Parts, _toestand: &S) -> Result<Self, Infallible> {
        Ok(Self::van_verzoek(delen.uri.query().unwrap_or_default(), &delen.headers))
    }
}
