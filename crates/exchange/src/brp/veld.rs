//! One place in the JSON, with the way to it and the list on which its faults are written.

use std::borrow::Cow;
use std::cell::RefCell;

use naast_domain::persoon::OnvolledigeDatum;
use serde_json::{Map, Value};

use super::stroom::MAX_TEKST;
use crate::{Ernst, Leesfout, Pad};

/// The faults of one family, gathered while reading.
#[derive(Default)]
pub(crate) struct Meldingen(RefCell<Vec<Leesfout>>);

impl Meldingen {
    pub(crate) fn meld(&self, pad: &Pad, ernst: Ernst, melding: impl Into<Cow<'static, str>>) {
        self.0.borrow_mut().push(Leesfout { pad: pad.clone(), melding: melding.into(), ernst });
    }

    pub(crate) fn fout(&self, pad: &Pad, melding: impl Into<Cow<'static, str>>) {
        self.meld(pad, Ernst::Fout, melding);
    }

    pub(crate) fn let_op(&self, pad: &Pad, melding: impl Into<Cow<'static, str>>) {
        self.meld(pad, Ernst::LetOp, melding);
    }

    pub(crate) fn neem(self) -> Vec<Leesfout> {
        self.0.into_inner()
    }
}

/// An object in the JSON.
#[derive(Clone)]
pub(crate) struct Veld<'a> {
    velden: &'a Map<String, Value>,
    pub pad: Pad,
    pub meldingen: &'a Meldingen,
}

impl<'a> Veld<'a> {
    /// The object at this place; anything else is a fault.
    pub(crate) fn nieuw(waarde: &'a Value, pad: Pad, meldingen: &'a Meldingen) -> Option<Self> {
        if let Value::Object(velden) = waarde {
            return Some(Self { velden, pad, meldingen });
        }
        meldingen.fout(&pad, "Hier horen gegevens met een naam te staan, en dat is niet zo.");
        None
    }

    /// The way to a field of this object.
    pub(crate) fn pad_van(&self, naam: &'static str) -> Pad {
        self.pad.veld(naam)
    }

    /// The field, if it is there; `null` counts as not there.
    pub(crate) fn waarde(&self, naam: &str) -> Option<&'a Value> {
        self.velden.get(naam).filter(|waarde| !waarde.is_null())
    }

    /// A field that is an object itself.
    pub(crate) fn object(&self, naam: &'static str) -> Option<Self> {
        Self::nieuw(self.waarde(naam)?, self.pad_van(naam), self.meldingen)
    }

    /// The objects of a list, each with its place.
    pub(crate) fn lijst(&self, naam: &'static str, soort: &'static str) -> Vec<Self> {
        const MAX: usize = 100;
        let pad = self.pad_van(naam);
        let Some(waarde) = self.waarde(naam) else { return Vec::new() };
        let Value::Array(waarden) = waarde else {
            self.meldingen.fout(&pad, "Hier hoort een lijst te staan, en dat is niet zo.");
            return Vec::new();
        };
        if waarden.len() > MAX {
            self.meldingen.fout(
                &pad,
                format!("Deze lijst heeft {} regels. De eerste {MAX} zijn gelezen.", waarden.len()),
            );
        }
        waarden
            .iter()
            .take(MAX)
            .enumerate()
            .filter_map(|(index, waarde)| Self::nieuw(waarde, self.pad.plaats(soort, index), self.meldingen))
            .collect()
    }

    /// A text of at most `hoogstens` characters, trimmed; empty counts as not there. A number is taken as its digits.
    pub(crate) fn tekst(&self, naam: &'static str, hoogstens: usize) -> Option<String> {
        let pad = self.pad_van(naam);
        let tekst = match self.waarde(naam)? {
            Value::String(tekst) => tekst.trim().to_owned(),
            Value::Number(getal) => getal.to_string(),
            _ => {
                self.meldingen.fout(&pad, "Hier hoort tekst te staan, en dat is niet zo.");
                return None;
            }
        };
        let lengte = tekst.chars().count();
        if lengte > hoogstens.min(MAX_TEKST) {
            self.meldingen.fout(
                &pad,
                format!("Deze tekst is te lang: er passen {hoogstens} tekens. Hij is niet overgenomen."),
            );
            return None;
        }
        if tekst.chars().any(char::is_control) {
            self.meldingen
                .fout(&pad, "In deze tekst staat een teken dat er niet in kan. Hij is niet overgenomen.");
            return None;
        }
        (!tekst.is_empty()).then_some(tekst)
    }

    /// The code of a field that is a pair of code and description.
    pub(crate) fn code(&self, naam: &'static str) -> Option<String> {
        match self.waarde(naam)? {
            Value::Object(_) => self.object(naam)?.tekst("code", 40),
            _ => self.tekst(naam, 40),
        }
    }

    /// The description of such a field.
    pub(crate) fn omschrijving(&self, naam: &'static str) -> Option<String> {
        match self.waarde(naam)? {
            Value::Object(_) => self.object(naam)?.tekst("omschrijving", 200),
            _ => self.tekst(naam, 200),
        }
    }

    /// A date: `20150101`, `2015-01-01`, or the typed form of the BRP API with `datum`, `jaar` and `maand`.
    /// `Ok(None)`: not there. `Err`: there, but not a date; that has been reported.
    pub(crate) fn datum(&self, naam: &'static str) -> Result<Option<OnvolledigeDatum>, ()> {
        let Some(waarde) = self.waarde(naam) else { return Ok(None) };
        let pad = self.pad_van(naam);
        let gelezen = if let Value::Object(_) = waarde {
            let Some(velden) = self.object(naam) else { return Err(()) };
            if let Some(datum) = velden.tekst("datum", 40) {
                OnvolledigeDatum::lees(&datum)
            } else if let Some(jaar) = velden.tekst("jaar", 4) {
                let maand = velden.tekst("maand", 2).unwrap_or_else(|| "0".to_owned());
                let getallen = (jaar.parse::<i16>(), maand.parse::<i16>());
                let (Ok(jaar), Ok(maand)) = getallen else {
                    self.meldingen.fout(&pad, "Deze datum is niet te lezen.");
                    return Err(());
                };
                OnvolledigeDatum::uit_delen(jaar, maand, 0)
            } else {
                Ok(OnvolledigeDatum::Onbekend)
            }
        } else {
            match self.tekst(naam, 40) {
                Some(tekst) => OnvolledigeDatum::lees(&tekst),
                None if matches!(waarde, Value::String(tekst) if tekst.trim().is_empty()) => return Ok(None),
                None => return Err(()),
            }
        };
        gelezen.map(Some).map_err(|fout| self.meldingen.fout(&pad, fout.to_string()))
    }

    /// A sign that is set: `true`, `1`, `"1"`, `"7"`; `0`, `false`, `""` are not.
    pub(crate) fn vlag(&self, naam: &str) -> bool {
        match self.waarde(naam) {
            Some(Value::Bool(waarde)) => *waarde,
            Some(Value::Number(getal)) => getal.as_f64() != Some(0.0),
            Some(Value::String(tekst)) => !matches!(tekst.trim(), "" | "0" | "false"),
            // Something that cannot be read as "no" is taken as "yes": better hidden once too often (D-57).
            Some(_) => true,
            None => false,
        }
    }
}
