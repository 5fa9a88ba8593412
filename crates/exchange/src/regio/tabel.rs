//! A comma-separated file with a header, line by line.

use std::collections::HashMap;

use crate::{Ernst, Leesfout, Pad};

/// Longest field that is taken.
const MAX_VELD: usize = 100;
/// More lines than there are four-digit postcodes.
const MAX_REGELS: usize = 20_000;

/// Which of the three tables it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tabelsoort {
    Gemeenten,
    Veiligheidsregios,
    Postcodes,
}

impl Tabelsoort {
    fn kolommen(self) -> &'static [&'static str] {
        match self {
            Self::Gemeenten => {
                &["gemeentecode", "gemeente", "veiligheidsregiocode", "veiligheidsregio", "provincie"]
            }
            Self::Veiligheidsregios => &["code", "naam", "aantal_gemeenten"],
            Self::Postcodes => &["pc4", "plaats", "gemeentecode", "gemeente"],
        }
    }
}

/// A line, by column.
pub(super) struct Regel {
    pub pad: Pad,
    velden: HashMap<&'static str, String>,
}

/// A row that can be read from a line.
pub(super) trait Rij: Sized {
    fn lees(regel: &Regel) -> Result<Self, Vec<Leesfout>>;
}

impl Regel {
    /// A field of this line; an empty or over-long one is a fault.
    pub(super) fn veld(&self, kolom: &'static str, fouten: &mut Vec<Leesfout>) -> Option<&str> {
        let tekst = self.velden.get(kolom).map_or("", |tekst| tekst.trim());
        let melding = if tekst.is_empty() {
            "Dit veld is leeg.".to_owned()
        } else if tekst.chars().count() > MAX_VELD {
            format!("Dit veld is te lang: er passen {MAX_VELD} tekens in.")
        } else if tekst.chars().any(char::is_control) {
            "In dit veld staat een teken dat er niet in kan.".to_owned()
        } else {
            return Some(tekst);
        };
        fouten.push(self.fout(kolom, melding));
        None
    }

    /// A field read as something else; `wat` tells what it should be.
    pub(super) fn gelezen<T: std::str::FromStr>(
        &self,
        kolom: &'static str,
        wat: &'static str,
        fouten: &mut Vec<Leesfout>,
    ) -> Option<T> {
        let tekst = self.veld(kolom, fouten)?;
        let gelezen = tekst.parse().ok();
        if gelezen.is_none() {
            fouten.push(self.fout(kolom, format!("Hier hoort {wat} te staan.")));
        }
        gelezen
    }

    /// The number of inhabitants: may be missing or empty, but not be something else than a number.
    pub(super) fn inwoners(&self, fouten: &mut Vec<Leesfout>) -> Option<u32> {
        self.velden.get(INWONERS).filter(|tekst| !tekst.trim().is_empty())?;
        self.gelezen(INWONERS, "een aantal", fouten)
    }

    pub(super) fn fout(
        &self,
        kolom: &'static str,
        melding: impl Into<std::borrow::Cow<'static, str>>,
    ) -> Leesfout {
        Leesfout { pad: self.pad.veld(kolom), melding: melding.into(), ernst: Ernst::Fout }
    }
}

const INWONERS: &str = "inwoners";

/// Recognises the table by its header and cuts it in lines.
pub(super) fn lees(csv: &[u8]) -> Result<(Tabelsoort, Vec<Regel>, Vec<Leesfout>), Leesfout> {
    let niets = |melding: &'static str| Leesfout {
        pad: Pad::bestand(),
        melding: melding.into(),
        ernst: Ernst::NietGelezen,
    };
    let csv = csv.strip_prefix(b"\xef\xbb\xbf").unwrap_or(csv);
    if csv.iter().all(u8::is_ascii_whitespace) {
        return Err(niets("Het bestand is leeg."));
    }
    if std::str::from_utf8(csv).is_err() {
        return Err(niets(
            "Dit bestand is geen UTF-8-tekst. Sla het op als CSV met UTF-8 en probeer het opnieuw.",
        ));
    }
    let scheiding = if csv.split(|teken| *teken == b'\n').next().is_some_and(|kop| kop.contains(&b';')) {
        b';'
    } else {
        b','
    };
    let mut lezer =
        csv::ReaderBuilder::new().delimiter(scheiding).flexible(true).has_headers(false).from_reader(csv);
    let mut records = lezer.records();
    let kop: Vec<String> = match records.next() {
        Some(Ok(kop)) => kop.iter().map(|kolom| kolom.trim().to_lowercase()).collect(),
        _ => return Err(niets("De eerste regel met de namen van de kolommen is niet te lezen.")),
    };
    let soort = [Tabelsoort::Postcodes, Tabelsoort::Gemeenten, Tabelsoort::Veiligheidsregios]
        .into_iter()
        .find(|soort| soort.kolommen().iter().all(|kolom| kop.iter().any(|gevonden| gevonden == kolom)))
        .ok_or_else(|| {
            niets(
                "Dit is geen tabel van gemeenten, veiligheidsregio's of postcodes: de namen van de kolommen kloppen niet. \
                 Nodig zijn: gemeentecode, gemeente, veiligheidsregiocode, veiligheidsregio en provincie; of code, naam en \
                 aantal_gemeenten; of pc4, plaats, gemeentecode en gemeente.",
            )
        })?;
    let plekken: Vec<(&'static str, usize)> = soort
        .kolommen()
        .iter()
        .filter_map(|kolom| kop.iter().position(|gevonden| gevonden == kolom).map(|plek| (*kolom, plek)))
        .chain(kop.iter().position(|gevonden| gevonden.starts_with(INWONERS)).map(|plek| (INWONERS, plek)))
        .collect();
    let (regels, fouten) = lees_regels(records, &plekken, kop.len(), Regelteller::nieuw(csv));
    Ok((soort, regels, fouten))
}

/// Counts lines as an editor does. The reader's own count lags behind in files with Windows line ends.
struct Regelteller<'a> {
    csv: &'a [u8],
    geteld_tot: usize,
    regels: usize,
}

impl<'a> Regelteller<'a> {
    fn nieuw(csv: &'a [u8]) -> Self {
        Self { csv, geteld_tot: 0, regels: 0 }
    }

    /// The line of the record that begins at this byte, from 0. Bytes must be asked in order.
    fn regel_op(&mut self, begin: usize) -> usize {
        let rest = self.csv.get(begin..).unwrap_or_default();
        // A record "begins" at the line end that the one before it left.
        let over = rest.iter().take_while(|teken| matches!(teken, b'\r' | b'\n')).count();
        let begin = begin.saturating_add(over).min(self.csv.len());
        let tussen = self.csv.get(self.geteld_tot..begin).unwrap_or_default();
        self.regels += tussen.split(|teken| *teken == b'\n').count().saturating_sub(1);
        self.geteld_tot = begin;
        self.regels
    }
}

fn lees_regels(
    records: csv::StringRecordsIter<'_, &[u8]>,
    plekken: &[(&'static str, usize)],
    breedte: usize,
    mut teller: Regelteller<'_>,
) -> (Vec<Regel>, Vec<Leesfout>) {
    let (mut regels, mut fouten) = (Vec::new(), Vec::new());
    for record in records {
        let Ok(record) = record else {
            fouten.push(Leesfout {
                pad: Pad::bestand(),
                melding: "Vanaf hier is het bestand niet meer te lezen als tabel.".into(),
                ernst: Ernst::NietGelezen,
            });
            break;
        };
        if record.iter().all(|veld| veld.trim().is_empty()) {
            continue;
        }
        let begin = record.position().map_or(0, |plek| usize::try_from(plek.byte()).unwrap_or(usize::MAX));
        let pad = Pad::bestand().plaats("regel", teller.regel_op(begin));
        if regels.len() >= MAX_REGELS {
            fouten.push(Leesfout {
                pad,
                melding: format!("De tabel heeft meer dan {MAX_REGELS} regels. De rest is niet gelezen.")
                    .into(),
                ernst: Ernst::NietGelezen,
            });
            break;
        }
        if record.len() != breedte {
            fouten.push(Leesfout {
                pad: pad.clone(),
                melding: format!(
                    "Deze regel heeft {} velden in plaats van {breedte}. Hij is niet gelezen.",
                    record.len()
                )
                .into(),
                ernst: Ernst::NietGelezen,
            });
            continue;
        }
        let velden = plekken
            .iter()
            .map(|(kolom, plek)| (*kolom, record.get(*plek).unwrap_or("").to_owned()))
            .collect();
        regels.push(Regel { pad, velden });
    }
    (regels, fouten)
}
