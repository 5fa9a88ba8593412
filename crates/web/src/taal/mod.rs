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
//! 3. Say it: `taal.wat_er_staat()`. A handler gets its [`Taal`] as an argument, like any other extractor; who is logged in
//!    has his or her own, [`crate::kern::Bezoek::taal`].
//! 4. To who is younger than 18 nothing says "u". `jong.ftl` says the same under the same name to a young reader, and may say
//!    it shorter; what is not in it is said to everybody alike. In Dutch it holds every text with "u" in it (INV-36).
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

pub(crate) use kiezer::ANDERS_GEZEGD;
pub use kiezer::{onthoud, taalkeuze, taalmenu};

use crate::kern::pad;
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header, request::Parts},
};
use axum_extra::extract::CookieJar;
use naast_domain::regels::Leeftijdsgroep;
use naast_service::Gezinsplek;
use std::convert::Infallible;

/// The field in an address, and the cookie, that name a language.
const VELD: &str = "taal";
/// Name of the cookie in which the choice stays until the browser closes.
const COOKIE: &str = "naast-taal";

/// A language.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
enum Tong {
    /// The language in which the rules are.
    #[default]
    Nl,
    En,
    Tr,
    /// From right to left.
    Ar,
    Pl,
    Uk,
}

/// How the frame of the family door speaks: in which language, and whether to somebody younger than 18 (INV-36).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Taal {
    tong: Tong,
    jong: bool,
}

impl Taal {
    /// Dutch, the language in which the rules are.
    pub const NL: Self = Self::tot_volwassenen(Tong::Nl);
    /// English.
    pub const EN: Self = Self::tot_volwassenen(Tong::En);
    /// Turkish.
    pub const TR: Self = Self::tot_volwassenen(Tong::Tr);
    /// Arabic, from right to left.
    pub const AR: Self = Self::tot_volwassenen(Tong::Ar);
    /// Polish.
    pub const PL: Self = Self::tot_volwassenen(Tong::Pl);
    /// Ukrainian.
    pub const UK: Self = Self::tot_volwassenen(Tong::Uk);

    /// All of them, in the order in which they are offered.
    pub const ALLE: [Self; 6] = [Self::NL, Self::EN, Self::TR, Self::AR, Self::PL, Self::UK];

    const fn tot_volwassenen(tong: Tong) -> Self {
        Self { tong, jong: false }
    }

    /// The same language, said to this reader: to who is younger than 18 with "je" instead of "u", and shorter where that
    /// helps. Who acts for a young person is not young.
    #[must_use]
    pub fn voor_lezer(self, plek: &Gezinsplek) -> Self {
        let jong = plek.groep != Leeftijdsgroep::Vanaf18 && plek.namens.is_none();
        Self { jong, ..self }
    }

    /// The language of a document for this reader. What runs from right to left cannot be set yet: that is Dutch, and the
    /// page says so.
    pub(crate) fn voor_document(self) -> Self {
        if matches!(self.tong, Tong::Ar) { Self { tong: Tong::Nl, ..self } } else { self }
    }

    /// Whether it is said to somebody younger than 18.
    pub const fn is_tot_jongeren(self) -> bool {
        self.jong
    }

    /// Whether this is Dutch, to whomever it is said.
    pub const fn is_nederlands(self) -> bool {
        matches!(self.tong, Tong::Nl)
    }

    /// The value of `lang`: "nl".
    pub const fn code(self) -> &'static str {
        match self.tong {
            Tong::Nl => "nl",
            Tong::En => "en",
            Tong::Tr => "tr",
            Tong::Ar => "ar",
            Tong::Pl => "pl",
            Tong::Uk => "uk",
        }
    }

    /// The value of `dir`: which way the script runs.
    pub const fn richting(self) -> &'static str {
        if matches!(self.tong, Tong::Ar) { "rtl" } else { "ltr" }
    }

    /// How thousands are set apart in a number.
    pub(crate) const fn duizendteken(self) -> &'static str {
        match self.tong {
            Tong::Nl | Tong::Tr => ".",
            Tong::En | Tong::Ar => ",",
            Tong::Pl | Tong::Uk => "\u{a0}",
        }
    }

    /// Its name in the language itself: that is how somebody finds his own.
    pub const fn eigen_naam(self) -> &'static str {
        match self.tong {
            Tong::Nl => "Nederlands",
            Tong::En => "English",
            Tong::Tr => "Türkçe",
            Tong::Ar => "العربية",
            Tong::Pl => "Polski",
            Tong::Uk => "Українська",
        }
    }

    /// The language with this code; `None` for one we do not speak.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|taal| taal.code().eq_ignore_ascii_case(code))
    }

    /// How to speak on a page at this address, to who asks so. At the door a family comes in by, we say "je" to everybody.
    fn van_bezoek(adres: &Uri, koppen: &HeaderMap) -> Self {
        let jong = pad::ligt_achter(adres.path(), crate::open::WELKOM);
        Self { jong, ..Self::van_verzoek(adres.query().unwrap_or_default(), koppen) }
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
        Ok(Self::van_bezoek(&delen.uri, &delen.headers))
    }
}
