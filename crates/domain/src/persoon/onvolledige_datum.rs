//! Dates as the BRP knows them: sometimes only a year, or a year and a month, or nothing at all.

use crate::maanden::{MAANDEN, maandnaam};
use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Earliest year that is taken for a date in somebody's life and not for a slip of the keyboard.
const EERSTE_JAAR: i16 = 1850;
/// Latest year; only guards against nonsense, since "not in the future" needs a clock.
const LAATSTE_JAAR: i16 = 2200;

/// A date of which day, month or year may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum OnvolledigeDatum {
    /// The whole date is known.
    Dag(Date),
    /// Only year and month are known.
    Maand {
        /// four digits
        jaar: i16,
        /// 1…12
        maand: i8,
    },
    /// Only the year is known.
    Jaar(i16),
    /// Nothing is known.
    #[default]
    Onbekend,
}

/// Why a text is not a date. Messages name the kind of fault, never the date that was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DatumFout {
    /// Nothing was typed.
    #[error("Vul een datum in, bijvoorbeeld 31-12-2015. Is de datum niet bekend, schrijf dan: onbekend.")]
    Leeg,
    /// Not a shape that is read as a date.
    #[error(
        "Deze datum is niet te lezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2015, of alleen een jaar."
    )]
    Vorm,
    /// Two digits for the year could be two centuries.
    #[error("Schrijf het jaar met vier cijfers, bijvoorbeeld 2015.")]
    JaarTeKort,
    /// A year that no living person's data has.
    #[error("Dit jaartal kan niet kloppen. Het moet tussen {EERSTE_JAAR} en {LAATSTE_JAAR} liggen.")]
    Jaartal,
    /// Month 13, or month 0 with a day.
    #[error("Deze maand bestaat niet: een maand is een getal van 1 tot en met 12.")]
    Maand,
    /// 30 February, 31 April, day 0 in a complete date.
    #[error("{dag} {maand} bestaat niet{uitleg}.", maand = maandnaam(*.maand), uitleg = februari_uitleg(*.dag, *.maand, *.jaar))]
    BestaatNiet {
        /// day as given
        dag: i8,
        /// 1…12
        maand: i8,
        /// the year, to explain 29 February
        jaar: i16,
    },
}

fn februari_uitleg(dag: i8, maand: i8, jaar: i16) -> String {
    match (dag, maand) {
        (29, 2) => format!(": {jaar} is geen schrikkeljaar"),
        (30 | 31, 2) => ": februari heeft 28 of 29 dagen".to_owned(),
        (31, _) => format!(": {} heeft 30 dagen", maandnaam(maand)),
        _ => String::new(),
    }
}

impl OnvolledigeDatum {
    /// Reads what people and registers write: `20150101`, `2015-01-01`, `2015-01`, `2015`, `1-1-2015`, `01/01/2015`,
    /// `1 januari 2015`, `mei 2015`, `00000000`, `20150000`, `onbekend`.
    pub fn lees(tekst: &str) -> Result<Self, DatumFout> {
        let tekst = tekst.trim();
        if tekst.is_empty() {
            return Err(DatumFout::Leeg);
        }
        if tekst.len() > 40 {
            return Err(DatumFout::Vorm);
        }
        let klein = tekst.to_lowercase();
        if matches!(klein.as_str(), "onbekend" | "niet bekend" | "?" | "??") {
            return Ok(Self::Onbekend);
        }
        let delen: Vec<&str> = klein
            .split(|teken: char| teken.is_whitespace() || "-/.".contains(teken))
            .filter(|deel| !deel.is_empty())
            .collect();
        match delen.as_slice() {
            [aaneen] if aaneen.len() == 8 => {
                let (Some(jaar), Some(maand), Some(dag)) =
                    (getal(aaneen.get(0..4)), getal(aaneen.get(4..6)), getal(aaneen.get(6..8)))
                else {
                    return Err(DatumFout::Vorm);
                };
                Self::uit_delen(jaar, maand, dag)
            }
            [jaar] => match (jaar.len(), getal(Some(jaar))) {
                (4, Some(jaar)) => Self::uit_delen(jaar, 0, 0),
                (1 | 2, Some(_)) => Err(DatumFout::JaarTeKort),
                _ => Err(DatumFout::Vorm),
            },
            [een, twee] if een.len() == 4 && getal(Some(een)).is_some() => Self::uit_tekst(een, twee, "0"),
            [maand, jaar] => Self::uit_tekst(jaar, maand, "0"),
            [een, maand, dag] if een.len() == 4 && getal(Some(een)).is_some() => {
                Self::uit_tekst(een, maand, dag)
            }
            [dag, maand, jaar] => Self::uit_tekst(jaar, maand, dag),
            _ => Err(DatumFout::Vorm),
        }
    }

    /// From numbers where 0 means "not known", as the BRP writes them.
    pub fn uit_delen(jaar: i16, maand: i16, dag: i16) -> Result<Self, DatumFout> {
        let (Ok(maand), Ok(dag)) = (i8::try_from(maand), i8::try_from(dag)) else {
            return Err(DatumFout::Vorm);
        };
        if jaar == 0 && maand == 0 && dag == 0 {
            return Ok(Self::Onbekend);
        }
        if !(EERSTE_JAAR..=LAATSTE_JAAR).contains(&jaar) {
            return Err(DatumFout::Jaartal);
        }
        match (maand, dag) {
            (0, 0) => Ok(Self::Jaar(jaar)),
            (1..=12, 0) => Ok(Self::Maand { jaar, maand }),
            (1..=12, _) => Date::new(jaar, maand, dag).map(Self::Dag).map_err(|_| DatumFout::BestaatNiet {
                dag,
                maand,
                jaar,
            }),
            _ => Err(DatumFout::Maand),
        }
    }

    fn uit_tekst(jaar: &str, maand: &str, dag: &str) -> Result<Self, DatumFout> {
        let maand = match getal(Some(maand)) {
            Some(maand) => maand,
            None => maand_uit_woord(maand).ok_or(DatumFout::Vorm)?,
        };
        let dag = getal(Some(dag)).ok_or(DatumFout::Vorm)?;
        match (jaar.len(), getal(Some(jaar))) {
            (4, Some(jaar)) => Self::uit_delen(jaar, maand, dag),
            (1..=3, Some(_)) => Err(DatumFout::JaarTeKort),
            _ => Err(DatumFout::Vorm),
        }
    }

    /// The first day it can have been.
    pub fn vroegst(self) -> Option<Date> {
        match self {
            Self::Dag(datum) => Some(datum),
            Self::Maand { jaar, maand } => Date::new(jaar, maand, 1).ok(),
            Self::Jaar(jaar) => Date::new(jaar, 1, 1).ok(),
            Self::Onbekend => None,
        }
    }

    /// The last day it can have been.
    pub fn laatst(self) -> Option<Date> {
        match self {
            Self::Dag(datum) => Some(datum),
            Self::Maand { jaar, maand } => Date::new(jaar, maand, 1).ok().map(Date::last_of_month),
            Self::Jaar(jaar) => Date::new(jaar, 12, 31).ok(),
            Self::Onbekend => None,
        }
    }

    /// The complete date, if it is complete.
    pub fn dag(self) -> Option<Date> {
        if let Self::Dag(datum) = self { Some(datum) } else { None }
    }
}

impl From<Date> for OnvolledigeDatum {
    fn from(datum: Date) -> Self {
        Self::Dag(datum)
    }
}

/// As on the screen: "1 januari 2015", "mei 2015", "2015", "niet bekend".
impl fmt::Display for OnvolledigeDatum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Dag(datum) => write!(f, "{} {} {}", datum.day(), maandnaam(datum.month()), datum.year()),
            Self::Maand { jaar, maand } => {
                write!(f, "{} {jaar}", maandnaam(maand))
            }
            Self::Jaar(jaar) => write!(f, "{jaar}"),
            Self::Onbekend => f.write_str("niet bekend"),
        }
    }
}

impl OnvolledigeDatum {
    /// As in a payload: `2015-01-01`, `2015-01`, `2015`, `onbekend`.
    pub fn code(self) -> String {
        match self {
            Self::Dag(datum) => datum.to_string(),
            Self::Maand { jaar, maand } => format!("{jaar:04}-{maand:02}"),
            Self::Jaar(jaar) => format!("{jaar:04}"),
            Self::Onbekend => "onbekend".to_owned(),
        }
    }
}

impl Serialize for OnvolledigeDatum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for OnvolledigeDatum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::regels::lees_tekst_met(deserializer, Self::lees)
    }
}

fn getal(tekst: Option<&str>) -> Option<i16> {
    let tekst = tekst?;
    if tekst.is_empty() || !tekst.bytes().all(|teken| teken.is_ascii_digit()) {
        return None;
    }
    tekst.parse().ok()
}

fn maand_uit_woord(woord: &str) -> Option<i16> {
    if woord.len() < 3 {
        return None;
    }
    let woord = if woord == "mrt" { "maart" } else { woord };
    MAANDEN.iter().position(|maand| maand.starts_with(woord)).and_then(|index| i16::try_from(index + 1).ok())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_way_people_and_registers_write_a_date_is_read() {
        let dag = OnvolledigeDatum::Dag(date(2015, 5, 1));
        for tekst in [
            "20150501",
            "2015-05-01",
            "1-5-2015",
            "01-05-2015",
            "1/5/2015",
            "1.5.2015",
            "1 mei 2015",
            " 1 Mei 2015 ",
            "01 05 2015",
        ] {
            assert_eq!(OnvolledigeDatum::lees(tekst), Ok(dag), "{tekst}");
        }
        let maand = OnvolledigeDatum::Maand { jaar: 2015, maand: 3 };
        for tekst in
            ["20150300", "2015-03", "03-2015", "3/2015", "maart 2015", "mrt 2015", "MAART 2015", "2015-03-00"]
        {
            assert_eq!(OnvolledigeDatum::lees(tekst), Ok(maand), "{tekst}");
        }
        for tekst in ["2015", "20150000", "00-00-2015", "2015-00-00"] {
            assert_eq!(OnvolledigeDatum::lees(tekst), Ok(OnvolledigeDatum::Jaar(2015)), "{tekst}");
        }
        for tekst in ["00000000", "onbekend", "Onbekend", "?"] {
            assert_eq!(OnvolledigeDatum::lees(tekst), Ok(OnvolledigeDatum::Onbekend), "{tekst}");
        }
    }

    #[test]
    fn each_fault_in_a_date_is_told_in_plain_dutch() {
        for (tekst, melding) in [
            ("30-02-2015", "30 februari bestaat niet: februari heeft 28 of 29 dagen."),
            ("20150230", "30 februari bestaat niet: februari heeft 28 of 29 dagen."),
            ("29-2-2015", "29 februari bestaat niet: 2015 is geen schrikkeljaar."),
            ("31-4-2015", "31 april bestaat niet: april heeft 30 dagen."),
            ("2015-13-01", "Deze maand bestaat niet: een maand is een getal van 1 tot en met 12."),
            ("20150001", "Deze maand bestaat niet: een maand is een getal van 1 tot en met 12."),
            ("1-1-15", "Schrijf het jaar met vier cijfers, bijvoorbeeld 2015."),
            ("1-1-1492", "Dit jaartal kan niet kloppen. Het moet tussen 1850 en 2200 liggen."),
            (
                "gisteren",
                "Deze datum is niet te lezen. Schrijf dag-maand-jaar, bijvoorbeeld 31-12-2015, of alleen een jaar.",
            ),
            (
                "",
                "Vul een datum in, bijvoorbeeld 31-12-2015. Is de datum niet bekend, schrijf dan: onbekend.",
            ),
        ] {
            assert_eq!(OnvolledigeDatum::lees(tekst).unwrap_err().to_string(), melding, "{tekst}");
        }
        assert!(OnvolledigeDatum::lees("40-01-2015").is_err());
        assert!(OnvolledigeDatum::lees("2015-06-5é").is_err());
    }

    #[test]
    fn a_month_or_year_spans_its_first_to_its_last_day() {
        let maand = OnvolledigeDatum::lees("2016-02").unwrap();
        assert_eq!((maand.vroegst(), maand.laatst()), (Some(date(2016, 2, 1)), Some(date(2016, 2, 29))));
        let jaar = OnvolledigeDatum::Jaar(2016);
        assert_eq!((jaar.vroegst(), jaar.laatst()), (Some(date(2016, 1, 1)), Some(date(2016, 12, 31))));
        assert_eq!(OnvolledigeDatum::Onbekend.vroegst(), None);
    }

    #[test]
    fn a_date_survives_its_own_code() {
        for tekst in ["20150501", "20150500", "20150000", "00000000"] {
            let datum = OnvolledigeDatum::lees(tekst).unwrap();
            assert_eq!(OnvolledigeDatum::lees(&datum.code()), Ok(datum));
        }
    }
}
