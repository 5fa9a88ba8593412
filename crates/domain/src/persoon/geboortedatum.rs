//! Birth dates and ages. A birth date may be incomplete or estimated; an age is then a range, never a guess.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::onvolledige_datum::{DatumFout, OnvolledigeDatum};

/// Age of majority (BW 1:233).
const MEERDERJARIG: u16 = 18;
/// Nobody has become older than 122; above this a birth year is a slip.
const HOOGSTE_LEEFTIJD: u16 = 130;

/// When somebody was born, as far as it is known (§9.3: "geboortedatum or estimated age").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Geboortedatum {
    /// Day, month and year are known.
    Volledig(Date),
    /// Only year and month are known.
    JaarMaand {
        /// four digits
        jaar: i16,
        /// 1…12
        maand: i8,
    },
    /// Only the year is known.
    Jaar(i16),
    /// Not registered, but somebody estimated the age: born somewhere between these days.
    Geschat {
        /// first day it can have been
        vroegst: Date,
        /// last day it can have been
        laatst: Date,
    },
    /// Nothing is known.
    #[default]
    Onbekend,
}

/// Why a birth date was not accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GeboortedatumFout {
    /// Not a date.
    #[error(transparent)]
    Datum(#[from] DatumFout),
    /// After the day that was passed as "today".
    #[error("Deze geboortedatum ligt in de toekomst. Controleer het jaar.")]
    InDeToekomst,
    /// More than 130 years ago.
    #[error(
        "Volgens deze geboortedatum is deze persoon ouder dan {HOOGSTE_LEEFTIJD} jaar. Controleer het jaar."
    )]
    TeOud,
    /// An estimated age out of range.
    #[error("Een geschatte leeftijd is een getal van 0 tot en met {HOOGSTE_LEEFTIJD}.")]
    Schatting,
}

/// An age on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Leeftijd {
    /// The age in whole years.
    Exact(u16),
    /// The birth date is incomplete: at least and at most so many years.
    Tussen {
        /// youngest possible
        minstens: u16,
        /// oldest possible
        hoogstens: u16,
    },
    /// Not born yet on that day.
    NogNietGeboren,
    /// The birth date is not known.
    Onbekend,
}

impl Geboortedatum {
    /// Reads what people and registers write; see [`OnvolledigeDatum::lees`].
    pub fn lees(tekst: &str) -> Result<Self, GeboortedatumFout> {
        Ok(OnvolledigeDatum::lees(tekst)?.into())
    }

    /// Reads, and also refuses a date after `vandaag` and an age nobody reaches.
    pub fn lees_op(tekst: &str, vandaag: Date) -> Result<Self, GeboortedatumFout> {
        let datum = Self::lees(tekst)?;
        datum.controleer_op(vandaag)?;
        Ok(datum)
    }

    /// Refuses a date after `vandaag` and an age nobody reaches.
    pub fn controleer_op(self, vandaag: Date) -> Result<(), GeboortedatumFout> {
        if self.vroegst().is_some_and(|vroegst| vroegst > vandaag) {
            return Err(GeboortedatumFout::InDeToekomst);
        }
        if self.laatst().is_some_and(|laatst| jaren(laatst, vandaag) > i32::from(HOOGSTE_LEEFTIJD)) {
            return Err(GeboortedatumFout::TeOud);
        }
        Ok(())
    }

    /// For somebody without papers: estimated at `leeftijd` years on `op`, give or take `marge` years.
    pub fn geschat(leeftijd: u16, marge: u16, op: Date) -> Result<Self, GeboortedatumFout> {
        let (oudst, jongst) = (leeftijd.saturating_add(marge), leeftijd.saturating_sub(marge));
        if leeftijd > HOOGSTE_LEEFTIJD || marge > HOOGSTE_LEEFTIJD {
            return Err(GeboortedatumFout::Schatting);
        }
        // Somebody of n years was born at most n+1 years ago, exclusive.
        let vroegst = jaren_eerder(op, oudst + 1).and_then(|dag| dag.tomorrow().ok());
        match (vroegst, jaren_eerder(op, jongst)) {
            (Some(vroegst), Some(laatst)) => Ok(Self::Geschat { vroegst, laatst }),
            _ => Err(GeboortedatumFout::Schatting),
        }
    }

    /// The first day it can have been.
    pub fn vroegst(self) -> Option<Date> {
        match self {
            Self::Geschat { vroegst, .. } => Some(vroegst),
            anders => OnvolledigeDatum::from(anders).vroegst(),
        }
    }

    /// The last day it can have been.
    pub fn laatst(self) -> Option<Date> {
        match self {
            Self::Geschat { laatst, .. } => Some(laatst),
            anders => OnvolledigeDatum::from(anders).laatst(),
        }
    }

    /// The age on a day. Somebody born on 29 February is a year older on 1 March in a common year, as in the BRP.
    pub fn leeftijd_op(self, dag: Date) -> Leeftijd {
        let (Some(vroegst), Some(laatst)) = (self.vroegst(), self.laatst()) else {
            return Leeftijd::Onbekend;
        };
        let (hoogstens, minstens) = (jaren(vroegst, dag), jaren(laatst, dag));
        let Ok(hoogstens) = u16::try_from(hoogstens) else {
            return Leeftijd::NogNietGeboren;
        };
        let minstens = u16::try_from(minstens).unwrap_or(0);
        if minstens == hoogstens {
            Leeftijd::Exact(minstens)
        } else {
            Leeftijd::Tussen { minstens, hoogstens }
        }
    }

    /// Minderjarig on that day (BW 1:233)? `None` when the date is too incomplete to tell: then the law's protection
    /// of a child must not be left out, and somebody has to find out.
    pub fn is_minderjarig_op(self, dag: Date) -> Option<bool> {
        match self.leeftijd_op(dag) {
            Leeftijd::Exact(jaren) => Some(jaren < MEERDERJARIG),
            Leeftijd::Tussen { hoogstens, .. } if hoogstens < MEERDERJARIG => Some(true),
            Leeftijd::Tussen { minstens, .. } if minstens >= MEERDERJARIG => Some(false),
            Leeftijd::NogNietGeboren => Some(true),
            Leeftijd::Tussen { .. } | Leeftijd::Onbekend => None,
        }
    }

    /// The first day on which this person has surely reached `leeftijd`.
    pub fn bereikt(self, leeftijd: u16) -> Option<Date> {
        jaren_later(self.laatst()?, leeftijd)
    }

    /// Could both be the birth date of one person?
    pub fn verenigbaar_met(self, ander: Self) -> bool {
        match (self.vroegst(), self.laatst(), ander.vroegst(), ander.laatst()) {
            (Some(van), Some(tot), Some(ander_van), Some(ander_tot)) => van <= ander_tot && ander_van <= tot,
            _ => true,
        }
    }

    /// As in a payload: `2015-01-01`, `2015-01`, `2015`, `2014-05-02/2015-05-01` (estimated), `onbekend`.
    pub fn code(self) -> String {
        match self {
            Self::Geschat { vroegst, laatst } => format!("{vroegst}/{laatst}"),
            anders => OnvolledigeDatum::from(anders).code(),
        }
    }
}

impl Leeftijd {
    /// Youngest possible age.
    pub fn minstens(self) -> Option<u16> {
        match self {
            Self::Exact(jaren) | Self::Tussen { minstens: jaren, .. } => Some(jaren),
            Self::NogNietGeboren | Self::Onbekend => None,
        }
    }

    /// Oldest possible age.
    pub fn hoogstens(self) -> Option<u16> {
        match self {
            Self::Exact(jaren) | Self::Tussen { hoogstens: jaren, .. } => Some(jaren),
            Self::NogNietGeboren | Self::Onbekend => None,
        }
    }
}

/// "9 jaar", "14 of 15 jaar", "tussen 10 en 20 jaar", "nog niet geboren", "leeftijd niet bekend".
impl fmt::Display for Leeftijd {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Exact(jaren) => write!(f, "{jaren} jaar"),
            Self::Tussen { minstens, hoogstens } if hoogstens == minstens + 1 => {
                write!(f, "{minstens} of {hoogstens} jaar")
            }
            Self::Tussen { minstens, hoogstens } => write!(f, "tussen {minstens} en {hoogstens} jaar"),
            Self::NogNietGeboren => f.write_str("nog niet geboren"),
            Self::Onbekend => f.write_str("leeftijd niet bekend"),
        }
    }
}

/// "1 januari 2015", "mei 2015", "2015", "geschat, tussen 2012 en 2014", "niet bekend".
impl fmt::Display for Geboortedatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Geschat { vroegst, laatst } if vroegst.year() == laatst.year() => {
                write!(f, "geschat, in {}", vroegst.year())
            }
            Self::Geschat { vroegst, laatst } => {
                write!(f, "geschat, tussen {} en {}", vroegst.year(), laatst.year())
            }
            anders => OnvolledigeDatum::from(anders).fmt(f),
        }
    }
}

/// A birth date is personal data: a debug print shows only how complete it is.
impl fmt::Debug for Geboortedatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Volledig(_) => "Geboortedatum(volledig)",
            Self::JaarMaand { .. } => "Geboortedatum(jaar en maand)",
            Self::Jaar(_) => "Geboortedatum(jaar)",
            Self::Geschat { .. } => "Geboortedatum(geschat)",
            Self::Onbekend => "Geboortedatum(onbekend)",
        })
    }
}

impl From<OnvolledigeDatum> for Geboortedatum {
    fn from(datum: OnvolledigeDatum) -> Self {
        match datum {
            OnvolledigeDatum::Dag(dag) => Self::Volledig(dag),
            OnvolledigeDatum::Maand { jaar, maand } => Self::JaarMaand { jaar, maand },
            OnvolledigeDatum::Jaar(jaar) => Self::Jaar(jaar),
            OnvolledigeDatum::Onbekend => Self::Onbekend,
        }
    }
}

/// An estimate has no place among registered dates: it becomes `Onbekend`.
impl From<Geboortedatum> for OnvolledigeDatum {
    fn from(datum: Geboortedatum) -> Self {
        match datum {
            Geboortedatum::Volledig(dag) => Self::Dag(dag),
            Geboortedatum::JaarMaand { jaar, maand } => Self::Maand { jaar, maand },
            Geboortedatum::Jaar(jaar) => Self::Jaar(jaar),
            Geboortedatum::Geschat { .. } | Geboortedatum::Onbekend => Self::Onbekend,
        }
    }
}

impl From<Date> for Geboortedatum {
    fn from(dag: Date) -> Self {
        Self::Volledig(dag)
    }
}

impl Serialize for Geboortedatum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Geboortedatum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst_met(deserializer, lees_code)
    }
}

/// Reads what [`Geboortedatum::code`] wrote.
fn lees_code(tekst: &str) -> Result<Geboortedatum, GeboortedatumFout> {
    match tekst.split_once('/') {
        Some((vroegst, laatst)) if vroegst.len() == 10 && laatst.len() == 10 => {
            let dag = |tekst: &str| tekst.parse::<Date>().map_err(|_| DatumFout::Vorm);
            let (vroegst, laatst) = (dag(vroegst)?, dag(laatst)?);
            if vroegst > laatst {
                return Err(DatumFout::Vorm.into());
            }
            Ok(Geboortedatum::Geschat { vroegst, laatst })
        }
        _ => Geboortedatum::lees(tekst),
    }
}

/// Whole years from `geboren` to `dag`; negative before birth.
fn jaren(geboren: Date, dag: Date) -> i32 {
    let verschil = i32::from(dag.year()) - i32::from(geboren.year());
    if (dag.month(), dag.day()) < (geboren.month(), geboren.day()) { verschil - 1 } else { verschil }
}

/// The same day so many years later; 29 February becomes 1 March where it does not exist.
fn jaren_later(dag: Date, jaren: u16) -> Option<Date> {
    let jaar = dag.year().checked_add(i16::try_from(jaren).ok()?)?;
    Date::new(jaar, dag.month(), dag.day()).or_else(|_| Date::new(jaar, 3, 1)).ok()
}

/// The same day so many years earlier; 29 February becomes 28 February where it does not exist.
fn jaren_eerder(dag: Date, jaren: u16) -> Option<Date> {
    let jaar = dag.year().checked_sub(i16::try_from(jaren).ok()?)?;
    Date::new(jaar, dag.month(), dag.day()).or_else(|_| Date::new(jaar, 2, 28)).ok()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn d_40_the_age_changes_on_the_birthday_and_not_a_day_before() {
        let geboren = Geboortedatum::lees("20080101").unwrap();
        assert_eq!(geboren.leeftijd_op(date(2025, 12, 31)), Leeftijd::Exact(17));
        assert_eq!(geboren.leeftijd_op(date(2026, 1, 1)), Leeftijd::Exact(18));
        assert_eq!(geboren.is_minderjarig_op(date(2025, 12, 31)), Some(true));
        assert_eq!(geboren.is_minderjarig_op(date(2026, 1, 1)), Some(false));
        assert_eq!(geboren.bereikt(18), Some(date(2026, 1, 1)));
    }

    #[test]
    fn d_40_a_leap_day_child_is_a_year_older_on_the_first_of_march() {
        let geboren = Geboortedatum::Volledig(date(1996, 2, 29));
        assert_eq!(geboren.leeftijd_op(date(2016, 2, 29)), Leeftijd::Exact(20));
        assert_eq!(geboren.leeftijd_op(date(2017, 2, 28)), Leeftijd::Exact(20));
        assert_eq!(geboren.leeftijd_op(date(2017, 3, 1)), Leeftijd::Exact(21));
        assert_eq!(geboren.bereikt(18), Some(date(2014, 3, 1)));
    }

    #[test]
    fn d_40_an_incomplete_date_gives_a_range_and_minority_stays_open_where_it_is() {
        let maand = Geboortedatum::lees("2008-05").unwrap();
        assert_eq!(maand.leeftijd_op(date(2026, 5, 10)), Leeftijd::Tussen { minstens: 17, hoogstens: 18 });
        assert_eq!(maand.is_minderjarig_op(date(2026, 5, 10)), None);
        assert_eq!(maand.leeftijd_op(date(2026, 6, 1)), Leeftijd::Exact(18));
        assert_eq!(maand.leeftijd_op(date(2026, 4, 30)), Leeftijd::Exact(17));
        let jaar = Geboortedatum::Jaar(2015);
        assert_eq!(jaar.leeftijd_op(date(2026, 6, 1)).to_string(), "10 of 11 jaar");
        assert_eq!(jaar.is_minderjarig_op(date(2026, 6, 1)), Some(true));
        assert_eq!(Geboortedatum::Onbekend.is_minderjarig_op(date(2026, 6, 1)), None);
        assert_eq!(Geboortedatum::Jaar(1980).is_minderjarig_op(date(2026, 6, 1)), Some(false));
    }

    #[test]
    fn an_estimated_age_holds_on_the_day_of_the_estimate_and_grows_after_it() {
        let vandaag = date(2026, 5, 1);
        let geschat = Geboortedatum::geschat(8, 0, vandaag).unwrap();
        assert_eq!(geschat.leeftijd_op(vandaag), Leeftijd::Exact(8));
        assert_eq!(geschat.leeftijd_op(date(2026, 5, 2)), Leeftijd::Tussen { minstens: 8, hoogstens: 9 });
        let ruim = Geboortedatum::geschat(17, 2, vandaag).unwrap();
        assert_eq!(ruim.leeftijd_op(vandaag), Leeftijd::Tussen { minstens: 15, hoogstens: 19 });
        assert_eq!(ruim.is_minderjarig_op(vandaag), None);
        assert_eq!(Geboortedatum::geschat(900, 0, vandaag), Err(GeboortedatumFout::Schatting));
        assert!(Geboortedatum::geschat(3, 0, date(2024, 2, 29)).is_ok());
    }

    #[test]
    fn a_birth_date_tomorrow_or_in_1880_is_refused_with_the_reason() {
        let vandaag = date(2026, 5, 1);
        assert_eq!(
            Geboortedatum::lees_op("2-5-2026", vandaag).unwrap_err().to_string(),
            "Deze geboortedatum ligt in de toekomst. Controleer het jaar."
        );
        assert_eq!(
            Geboortedatum::lees_op("1-5-1880", vandaag).unwrap_err().to_string(),
            "Volgens deze geboortedatum is deze persoon ouder dan 130 jaar. Controleer het jaar."
        );
        assert!(Geboortedatum::lees_op("2026", vandaag).is_ok());
        assert_eq!(
            Geboortedatum::lees("30-2-2015").unwrap_err().to_string(),
            "30 februari bestaat niet: februari heeft 28 of 29 dagen."
        );
        assert_eq!(Geboortedatum::Volledig(date(2026, 8, 1)).leeftijd_op(vandaag), Leeftijd::NogNietGeboren);
    }

    #[test]
    fn a_payload_gives_back_the_same_birth_date() {
        let geschat = Geboortedatum::geschat(8, 1, date(2026, 5, 1)).unwrap();
        for datum in [geschat, Geboortedatum::Jaar(1980), Geboortedatum::Onbekend, date(2015, 1, 1).into()] {
            let json = serde_json::to_string(&datum).unwrap();
            assert_eq!(serde_json::from_str::<Geboortedatum>(&json).unwrap(), datum, "{json}");
        }
        assert!(serde_json::from_str::<Geboortedatum>("\"2015-01-02/2015-01-01\"").is_err());
    }

    #[test]
    fn a_birth_date_does_not_appear_in_a_debug_print() {
        assert_eq!(format!("{:?}", Geboortedatum::Jaar(1980)), "Geboortedatum(jaar)");
    }
}
