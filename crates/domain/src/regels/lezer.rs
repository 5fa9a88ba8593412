//! Reads TOML field by field, so that a person who writes a rule or region file gets *all* faults at once, in Dutch.
//!
//! Every value has a stand-in while reading; because one fault makes the whole file fail, no stand-in ever gets out.
//! A field that nobody asked for is a fault too: an unknown field is a typing error or an attempt to switch
//! something off, and both must be seen.

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;
use toml::{Table, Value};

use super::bestandsfout::{Bestandsfout, Veldfout};
use super::codelijst::Codewaarde;

/// Explains why a field can never be set, if it is one of those (design §2.7).
pub(crate) type Verbod = fn(&str) -> Option<String>;

/// Collects the faults of one file.
pub(crate) struct Verslag {
    bestand: String,
    verbod: Verbod,
    fouten: RefCell<Vec<Veldfout>>,
}

impl Verslag {
    pub(crate) fn nieuw(bestand: &str, verbod: Verbod) -> Self {
        Self { bestand: bestand.to_owned(), verbod, fouten: RefCell::default() }
    }

    pub(crate) fn meld(&self, veld: &str, uitleg: impl Into<String>) {
        self.fouten.borrow_mut().push(Veldfout {
            bestand: self.bestand.clone(),
            veld: veld.to_owned(),
            uitleg: uitleg.into(),
        });
    }

    /// Parses the file and reads it with `lees`; succeeds only without a single fault.
    pub(crate) fn lees<T>(self, tekst: &str, lees: impl FnOnce(&Tabel<'_>) -> T) -> Result<T, Bestandsfout> {
        let inhoud: Table = match tekst.parse() {
            Ok(inhoud) => inhoud,
            Err(fout) => {
                self.meld("", ongeldige_toml(tekst, &fout));
                Table::new()
            }
        };
        let waarde = if self.fouten.borrow().is_empty() {
            Some(lees(&Tabel::nieuw(&self, &inhoud, String::new())))
        } else {
            None
        };
        match (Bestandsfout::uit(self.fouten.into_inner()), waarde) {
            (None, Some(waarde)) => Ok(waarde),
            (Some(fout), _) => Err(fout),
            (None, None) => Err(Bestandsfout::een(&self.bestand, "", "Het bestand is leeg.".to_owned())),
        }
    }
}

fn ongeldige_toml(tekst: &str, fout: &toml::de::Error) -> String {
    let begin = fout.span().map_or(0, |plek| plek.start.min(tekst.len()));
    let ervoor = tekst.get(..begin).unwrap_or_default();
    let regel = ervoor.matches('\n').count() + 1;
    format!("Regel {regel} is geen geldige TOML ({}). Verbeter deze regel.", fout.message())
}

/// One table of the file, with the fields that were asked for.
pub(crate) struct Tabel<'a> {
    verslag: &'a Verslag,
    inhoud: &'a Table,
    pad: String,
    gevraagd: RefCell<BTreeSet<&'static str>>,
}

impl<'a> Tabel<'a> {
    fn nieuw(verslag: &'a Verslag, inhoud: &'a Table, pad: String) -> Self {
        Self { verslag, inhoud, pad, gevraagd: RefCell::default() }
    }

    /// The path of a field in this table.
    pub(crate) fn pad(&self, veld: &str) -> String {
        match (self.pad.is_empty(), veld.is_empty()) {
            (true, _) => veld.to_owned(),
            (false, true) => self.pad.clone(),
            (false, false) => format!("{}.{veld}", self.pad),
        }
    }

    pub(crate) fn meld(&self, veld: &str, uitleg: impl Into<String>) {
        self.verslag.meld(&self.pad(veld), uitleg);
    }

    fn zoek(&self, veld: &'static str) -> Option<&'a Value> {
        self.gevraagd.borrow_mut().insert(veld);
        self.inhoud.get(veld)
    }

    fn eis(&self, veld: &'static str) -> Option<&'a Value> {
        let waarde = self.zoek(veld);
        if waarde.is_none() {
            self.meld(veld, "Dit veld ontbreekt. Vul het in.");
        }
        waarde
    }

    fn als_tekst(&self, veld: &str, waarde: &'a Value) -> Option<&'a str> {
        match waarde.as_str() {
            Some(tekst) if !tekst.trim().is_empty() => Some(tekst),
            Some(_) => {
                self.meld(veld, "Dit veld is leeg. Vul het in of haal het weg.");
                None
            }
            None => {
                self.meld(veld, format!("Hier hoort tekst tussen aanhalingstekens, geen {}.", soort(waarde)));
                None
            }
        }
    }

    pub(crate) fn tekst(&self, veld: &'static str) -> String {
        self.eis(veld).and_then(|w| self.als_tekst(veld, w)).unwrap_or_default().to_owned()
    }

    pub(crate) fn tekst_of_niets(&self, veld: &'static str) -> Option<String> {
        self.zoek(veld).and_then(|w| self.als_tekst(veld, w)).map(str::to_owned)
    }

    fn als_lijst(&self, veld: &str, waarde: &'a Value) -> &'a [Value] {
        waarde.as_array().map_or_else(
            || {
                self.meld(veld, format!("Hier hoort een lijst tussen [ en ], geen {}.", soort(waarde)));
                &[][..]
            },
            Vec::as_slice,
        )
    }

    /// A list that must be there but may be empty: "not recorded" and "none" are different things.
    pub(crate) fn teksten(&self, veld: &'static str) -> Vec<String> {
        let Some(waarde) = self.eis(veld) else { return Vec::new() };
        self.als_lijst(veld, waarde)
            .iter()
            .enumerate()
            .filter_map(|(i, w)| self.als_tekst(&format!("{veld}[{i}]"), w).map(str::to_owned))
            .collect()
    }

    fn als_code<T: Codewaarde>(&self, veld: &str, waarde: &'a Value) -> Option<T> {
        let tekst = self.als_tekst(veld, waarde)?;
        tekst.parse().map_err(|fout| self.meld(veld, format!("{fout}"))).ok()
    }

    pub(crate) fn code<T: Codewaarde>(&self, veld: &'static str) -> T {
        self.eis(veld).and_then(|w| self.als_code(veld, w)).unwrap_or(T::PLAATSHOUDER)
    }

    pub(crate) fn code_of_niets<T: Codewaarde>(&self, veld: &'static str) -> Option<T> {
        self.zoek(veld).and_then(|w| self.als_code(veld, w))
    }

    pub(crate) fn codes<T: Codewaarde>(&self, veld: &'static str) -> Vec<T> {
        let Some(waarde) = self.eis(veld) else { return Vec::new() };
        self.als_lijst(veld, waarde)
            .iter()
            .enumerate()
            .filter_map(|(i, w)| self.als_code(&format!("{veld}[{i}]"), w))
            .collect()
    }

    fn als_datum(&self, veld: &str, waarde: &Value) -> Option<Date> {
        let datum =
            waarde.as_datetime().filter(|d| d.time.is_none() && d.offset.is_none()).and_then(|d| d.date);
        let Some(datum) = datum else {
            self.meld(veld, "Hier hoort een datum zonder aanhalingstekens, bijvoorbeeld 2025-02-01.");
            return None;
        };
        let gelukt = i16::try_from(datum.year)
            .ok()
            .zip(i8::try_from(datum.month).ok())
            .zip(i8::try_from(datum.day).ok());
        let datum = gelukt.and_then(|((jaar, maand), dag)| Date::new(jaar, maand, dag).ok());
        if datum.is_none() {
            self.meld(veld, "Deze datum bestaat niet.");
        }
        datum
    }

    pub(crate) fn datum(&self, veld: &'static str) -> Date {
        self.eis(veld).and_then(|w| self.als_datum(veld, w)).unwrap_or_default()
    }

    pub(crate) fn datum_of_niets(&self, veld: &'static str) -> Option<Date> {
        self.zoek(veld).and_then(|w| self.als_datum(veld, w))
    }

    pub(crate) fn ja_nee(&self, veld: &'static str) -> bool {
        let Some(waarde) = self.eis(veld) else { return false };
        waarde.as_bool().unwrap_or_else(|| {
            self.meld(veld, format!("Hier hoort true (ja) of false (nee), geen {}.", soort(waarde)));
            false
        })
    }

    fn als_getal(&self, veld: &str, waarde: &Value, van: u16, tot_en_met: u16) -> u16 {
        let getal = waarde
            .as_integer()
            .and_then(|g| u16::try_from(g).ok())
            .filter(|g| (van..=tot_en_met).contains(g));
        getal.unwrap_or_else(|| {
            self.meld(veld, format!("Hier hoort een heel getal van {van} tot en met {tot_en_met}."));
            van
        })
    }

    pub(crate) fn getal(&self, veld: &'static str, van: u16, tot_en_met: u16) -> u16 {
        self.eis(veld).map_or(van, |w| self.als_getal(veld, w, van, tot_en_met))
    }

    pub(crate) fn getal_of_niets(&self, veld: &'static str, van: u16, tot_en_met: u16) -> Option<u16> {
        self.zoek(veld).map(|w| self.als_getal(veld, w, van, tot_en_met))
    }

    fn als_tabel(&self, veld: &str, waarde: &'a Value) -> Option<Tabel<'a>> {
        let inhoud = waarde.as_table();
        if inhoud.is_none() {
            self.meld(veld, format!("Hier hoort een tabel met velden, geen {}.", soort(waarde)));
        }
        inhoud.map(|inhoud| Tabel::nieuw(self.verslag, inhoud, self.pad(veld)))
    }

    /// A table that must be there, read with `lees`; `None` only after a fault was noted.
    pub(crate) fn tabel<T>(&self, veld: &'static str, lees: impl FnOnce(&Tabel<'a>) -> T) -> Option<T> {
        self.eis(veld).and_then(|w| self.als_tabel(veld, w)).map(|tabel| lees(&tabel))
    }

    pub(crate) fn tabel_of_niets<T>(
        &self,
        veld: &'static str,
        lees: impl FnOnce(&Tabel<'a>) -> T,
    ) -> Option<T> {
        self.zoek(veld).and_then(|w| self.als_tabel(veld, w)).map(|tabel| lees(&tabel))
    }

    /// A list of tables that must be there but may be empty.
    pub(crate) fn tabellen<T>(&self, veld: &'static str, mut lees: impl FnMut(&Tabel<'a>) -> T) -> Vec<T> {
        let Some(waarde) = self.eis(veld) else { return Vec::new() };
        self.als_lijst(veld, waarde)
            .iter()
            .enumerate()
            .filter_map(|(i, w)| self.als_tabel(&format!("{veld}[{i}]"), w))
            .map(|tabel| lees(&tabel))
            .collect()
    }
}

/// Whoever is done with a table has asked for every field it may have: the rest is unknown.
impl Drop for Tabel<'_> {
    fn drop(&mut self) {
        let gevraagd = self.gevraagd.borrow();
        for veld in self.inhoud.keys().filter(|veld| !gevraagd.contains(veld.as_str())) {
            let uitleg = (self.verslag.verbod)(veld).unwrap_or_else(|| {
                let toegestaan = gevraagd.iter().copied().collect::<Vec<_>>().join(", ");
                format!("Dit veld is onbekend. Toegestaan: {toegestaan}.")
            });
            self.meld(veld, uitleg);
        }
    }
}

fn soort(waarde: &Value) -> &'static str {
    match waarde {
        Value::String(_) => "tekst",
        Value::Integer(_) | Value::Float(_) => "getal",
        Value::Boolean(_) => "true of false",
        Value::Datetime(_) => "datum of tijd",
        Value::Array(_) => "lijst",
        Value::Table(_) => "tabel",
    }
}
