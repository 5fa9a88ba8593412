//! Dates in three boxes. That works on each device, without JavaScript, by keyboard and by voice, and what was typed
//! stays visible when it is not a date.

use std::borrow::Cow;

use jiff::civil::{Date, Time};
use maud::{Markup, Render, html};

use super::datum::maandnummer;
use super::veld::{Kern, Label, veldmethoden};

/// What stands in the three boxes.
#[derive(Clone, Debug, Default)]
pub struct Invoerdatum<'a> {
    /// Day as typed.
    pub dag: Cow<'a, str>,
    /// Month as typed.
    pub maand: Cow<'a, str>,
    /// Year as typed.
    pub jaar: Cow<'a, str>,
}

impl From<Date> for Invoerdatum<'_> {
    fn from(datum: Date) -> Self {
        Self {
            dag: datum.day().to_string().into(),
            maand: datum.month().to_string().into(),
            jaar: datum.year().to_string().into(),
        }
    }
}

impl From<Option<Date>> for Invoerdatum<'_> {
    fn from(datum: Option<Date>) -> Self {
        datum.map(Into::into).unwrap_or_default()
    }
}

/// Date field. Posts `<naam>-dag`, `<naam>-maand` and `<naam>-jaar`; read them with [`lees_datum`].
#[derive(Clone, Debug)]
pub struct Datumveld<'a> {
    kern: Kern<'a>,
    waarde: Invoerdatum<'a>,
}

impl<'a> Datumveld<'a> {
    /// Field with its form name and its label.
    pub fn new(naam: &'a str, label: Label<'a>) -> Self {
        Self { kern: Kern::new(naam, label), waarde: Invoerdatum::default() }
    }

    /// What is in the boxes now: a date, or what was typed.
    #[must_use]
    pub fn waarde(mut self, waarde: impl Into<Invoerdatum<'a>>) -> Self {
        self.waarde = waarde.into();
        self
    }
}

veldmethoden!(Datumveld);

impl Render for Datumveld<'_> {
    fn render(&self) -> Markup {
        let kern = &self.kern;
        let id = kern.id();
        // The first box carries the id of the field, so that the error summary lands in it.
        let vakken = [
            ("dag", "Dag", &self.waarde.dag, "naast-breedte-2"),
            ("maand", "Maand", &self.waarde.maand, "naast-breedte-2"),
            ("jaar", "Jaar", &self.waarde.jaar, "naast-breedte-4"),
        ];
        html! {
            div class=(kern.veldklasse()) {
                fieldset class="utrecht-form-fieldset__fieldset--html-fieldset naast-groep"
                    aria-describedby=[kern.beschreven_door()] {
                    legend class="utrecht-form-label naast-groep__kop" { (kern.labeltekst()) }
                    (kern.uitleg_en_fout())
                    div class="naast-datum" {
                        @for (deel, tekst, waarde, breedte) in vakken {
                            @let vak = if deel == "dag" { id.clone() } else { format!("{id}-{deel}") };
                            div class="naast-datum__vak" {
                                label class="utrecht-form-label naast-klein" for=(vak) { (tekst) }
                                input
                                    class={ "utrecht-textbox utrecht-textbox--html-input naast-invoer " (breedte)
                                        @if kern.fout.is_some() { " utrecht-textbox--invalid" } }
                                    id=(vak) name={ (kern.naam) "-" (deel) } type="text" inputmode="numeric"
                                    autocomplete="off" value=(waarde) aria-invalid=[kern.fout.map(|_| "true")]
                                    required[kern.verplicht()];
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Why three boxes are not a date. [`DatumFout::uitleg`] is the text beside the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DatumFout {
    /// One or two of the boxes are empty.
    Onvolledig,
    /// Something that is not a number.
    GeenGetal,
    /// A year such as 26: nobody should guess the century of a birth date.
    JaarTeKort,
    /// The month is not 1–12.
    Maand,
    /// The month has fewer days: 30 February.
    DagBestaatNiet {
        /// Month in words with its year.
        maand: String,
        /// Number of days it does have.
        dagen: i8,
    },
}

impl DatumFout {
    /// What is wrong and what to do, in Dutch.
    pub fn uitleg(&self) -> String {
        match self {
            Self::Onvolledig => "Vul dag, maand en jaar alle drie in.".into(),
            Self::GeenGetal => "Gebruik cijfers, bijvoorbeeld 3 11 2026.".into(),
            Self::JaarTeKort => "Schrijf het jaar met vier cijfers, bijvoorbeeld 2026.".into(),
            Self::Maand => "De maand is een getal van 1 tot en met 12.".into(),
            Self::DagBestaatNiet { maand, dagen } => {
                format!("Deze dag bestaat niet: {maand} heeft {dagen} dagen.")
            }
        }
    }
}

/// Reads three boxes: `None` when all are empty.
pub fn lees_datum(dag: &str, maand: &str, jaar: &str) -> Result<Option<Date>, DatumFout> {
    let (dag, maand, jaar) = (dag.trim(), maand.trim(), jaar.trim());
    if dag.is_empty() && maand.is_empty() && jaar.is_empty() {
        return Ok(None);
    }
    if dag.is_empty() || maand.is_empty() || jaar.is_empty() {
        return Err(DatumFout::Onvolledig);
    }
    let getal = |tekst: &str| tekst.parse::<i16>().map_err(|_| DatumFout::GeenGetal);
    let m = maandnummer(maand).map_or_else(|| getal(maand), |m| Ok(i16::from(m)))?;
    let (d, j) = (getal(dag)?, getal(jaar)?);
    if !(1000..=9999).contains(&j) {
        return Err(DatumFout::JaarTeKort);
    }
    let m = i8::try_from(m).ok().filter(|m| (1..=12).contains(m)).ok_or(DatumFout::Maand)?;
    let eerste = Date::new(j, m, 1).map_err(|_| DatumFout::Maand)?;
    let d = i8::try_from(d).unwrap_or(0);
    Date::new(j, m, d).map(Some).map_err(|_| DatumFout::DagBestaatNiet {
        maand: super::datum::lang(eerste)
            .split_once(' ')
            .map_or_else(String::new, |(_, rest)| rest.to_owned()),
        dagen: eerste.days_in_month(),
    })
}

/// Reads an hour: "14:30", "14.30", "9" or "0930"; `None` when empty, an explanation when it is not an hour.
pub fn lees_tijd(tekst: &str) -> Result<Option<Time>, &'static str> {
    const UITLEG: &str = "Schrijf de tijd als uren en minuten, bijvoorbeeld 14:30.";
    let tekst = tekst.trim();
    if tekst.is_empty() {
        return Ok(None);
    }
    let (uur, minuut) = match tekst.split_once([':', '.']) {
        Some(delen) => delen,
        None if tekst.len() == 4 && tekst.is_ascii() => tekst.split_at(2),
        None => (tekst, "0"),
    };
    let getal = |deel: &str| deel.trim().parse::<i8>().map_err(|_| UITLEG);
    Time::new(getal(uur)?, getal(minuut)?, 0, 0).map(Some).map_err(|_| UITLEG)
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_date_is_read_as_people_write_it() {
        assert_eq!(lees_datum(" 3", "11 ", "2026"), Ok(Some(date(2026, 11, 3))));
        assert_eq!(lees_datum("03", "Mrt.", "2026"), Ok(Some(date(2026, 3, 3))));
        assert_eq!(lees_datum("", " ", ""), Ok(None));
    }

    #[test]
    fn thirty_february_is_explained() {
        let fout = lees_datum("30", "2", "2024").expect_err("no such day");
        assert_eq!(fout.uitleg(), "Deze dag bestaat niet: februari 2024 heeft 29 dagen.");
        assert_eq!(lees_datum("0", "2", "2024").map_err(|f| f.uitleg()), Err(fout.uitleg()));
    }

    #[test]
    fn each_mistake_has_its_own_sentence() {
        assert_eq!(lees_datum("3", "", "2026"), Err(DatumFout::Onvolledig));
        assert_eq!(lees_datum("drie", "1", "2026"), Err(DatumFout::GeenGetal));
        assert_eq!(lees_datum("3", "13", "2026"), Err(DatumFout::Maand));
        assert_eq!(lees_datum("3", "11", "26"), Err(DatumFout::JaarTeKort));
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        assert_eq!(lees_tijd("14.30"), Ok(Some(time(14, 30, 0, 0))));
        assert_eq!(lees_tijd("0930"), Ok(Some(time(9, 30, 0, 0))));
        assert_eq!(lees_tijd("9"), Ok(Some(time(9, 0, 0, 0))));
        assert!(lees_tijd("25:00").is_err());
        assert!(lees_tijd("'s avonds").is_err());
    }

    #[test]
    fn what_was_typed_stays_in_the_boxes() {
        let getypt = Invoerdatum { dag: "31".into(), maand: "\"2".into(), jaar: "26".into() };
        let html = Datumveld::new("geboren", Label("Geboortedatum")).waarde(getypt).render().into_string();
        assert!(html.contains(r#"name="geboren-maand""#) && html.contains("&quot;2"));
        assert!(html.contains(r#"for="veld-geboren""#), "the summary can land in the first box");
    }
}
