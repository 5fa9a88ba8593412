//! What somebody typed in a form: kept as it was, so that a page can show it again, and read with all faults at once.

use crate::vorm::{Fouten, Invoerdatum, lees_datum};
use axum::{
    extract::{FromRequest, Request},
    http::StatusCode,
};
use jiff::civil::Date;
use naast_domain::{
    Invoerfout,
    tekst::{Korttekst, Tekst},
};
use std::str::FromStr;

/// The most that one form may hold. Longer than any text Naast keeps, so that too long a text gets its own clear
/// answer beside its field instead of a broken connection.
pub const MAX_FORMULIER: usize = 8 * 1024 * 1024;

/// The fields of a form, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Invoer {
    velden: Vec<(String, String)>,
}

impl Invoer {
    /// Fields by hand, for a page that fills a form in beforehand.
    pub fn van(velden: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>) -> Self {
        Self { velden: velden.into_iter().map(|(naam, waarde)| (naam.into(), waarde.into())).collect() }
    }

    /// Reads `application/x-www-form-urlencoded`.
    pub fn ontleed(bytes: &[u8]) -> Self {
        Self { velden: form_urlencoded::parse(bytes).into_owned().collect() }
    }

    /// Nothing was typed: the page is shown for the first time.
    pub fn is_leeg(&self) -> bool {
        self.velden.is_empty()
    }

    /// The value of a field; empty when it is not there.
    pub fn een(&self, naam: &str) -> &str {
        self.velden.iter().find(|(veld, _)| veld == naam).map_or("", |(_, waarde)| waarde)
    }

    /// The value of a field, or what was there before when the form was not sent yet.
    pub fn of<'a>(&'a self, naam: &str, eerder: &'a str) -> &'a str {
        if self.is_leeg() { eerder } else { self.een(naam) }
    }

    /// All values of a field: ticked boxes.
    pub fn alle<'a>(&'a self, naam: &'a str) -> impl Iterator<Item = &'a str> + 'a {
        self.velden.iter().filter(move |(veld, _)| veld == naam).map(|(_, waarde)| waarde.as_str())
    }

    /// Whether a box is ticked, or a button with this name was pressed.
    pub fn aan(&self, naam: &str) -> bool {
        self.velden.iter().any(|(veld, _)| veld == naam)
    }

    /// The three inputs of a date field, as getypt.
    pub fn datum(&self, naam: &str) -> Invoerdatum<'_> {
        Invoerdatum {
            dag: self.deel(naam, "dag").into(),
            maand: self.deel(naam, "maand").into(),
            jaar: self.deel(naam, "jaar").into(),
        }
    }

    fn deel(&self, naam: &str, deel: &str) -> &str {
        self.velden
            .iter()
            .find(|(veld, _)| veld.strip_prefix(naam).and_then(|rest| rest.strip_prefix('-')) == Some(deel))
            .map_or("", |(_, waarde)| waarde)
    }
}

impl<S: Send + Sync> FromRequest<S> for Invoer {
    type Rejection = (StatusCode, &'static str);

    async fn from_request(verzoek: Request, _: &S) -> Result<Self, Self::Rejection> {
        let bytes = axum::body::to_bytes(verzoek.into_body(), MAX_FORMULIER).await.map_err(|_| {
            (
                StatusCode::PAYLOAD_TOO_LARGE,
                "Dit formulier is te groot. Maak de teksten korter en probeer het opnieuw.",
            )
        })?;
        Ok(Self::ontleed(&bytes))
    }
}

/// Reads the fields of a form one by one and remembers every fault.
#[derive(Debug)]
pub struct Lezer<'a> {
    invoer: &'a Invoer,
    fouten: Fouten,
}

impl<'a> Lezer<'a> {
    /// Begins to read.
    pub fn nieuw(invoer: &'a Invoer) -> Self {
        Self { invoer, fouten: Fouten::new() }
    }

    /// Notes a fault.
    pub fn fout(&mut self, veld: &str, melding: impl Into<String>) {
        self.fouten.bij_veld(veld, melding);
    }

    /// A text that must be there.
    pub fn tekst(&mut self, veld: &'static str) -> Option<Tekst> {
        let gelezen = Tekst::lees(veld, self.invoer.een(veld));
        self.of_fout(gelezen)
    }

    /// A text that may be absent.
    pub fn tekst_misschien(&mut self, veld: &'static str) -> Option<Tekst> {
        let gelezen = Tekst::lees_misschien(veld, self.invoer.een(veld));
        self.of_fout(gelezen).flatten()
    }

    /// A short text that must be there.
    pub fn kort(&mut self, veld: &'static str) -> Option<Korttekst> {
        let gelezen = Korttekst::lees(veld, self.invoer.een(veld));
        self.of_fout(gelezen)
    }

    /// A short text that may be absent.
    pub fn kort_misschien(&mut self, veld: &'static str) -> Option<Korttekst> {
        let gelezen = Korttekst::lees_misschien(veld, self.invoer.een(veld));
        self.of_fout(gelezen).flatten()
    }

    /// A date that must be there.
    pub fn datum(&mut self, veld: &'static str) -> Option<Date> {
        let datum = self.datum_misschien(veld);
        if datum.is_none() && self.fouten.bij(veld).is_none() {
            self.fout(veld, "Vul een datum in: dag, maand en jaar.");
        }
        datum
    }

    /// A date that may be absent.
    pub fn datum_misschien(&mut self, veld: &'static str) -> Option<Date> {
        let getypt = self.invoer.datum(veld);
        match lees_datum(&getypt.dag, &getypt.maand, &getypt.jaar) {
            Ok(datum) => datum,
            Err(fout) => {
                self.fout(veld, fout.uitleg());
                None
            }
        }
    }

    /// A choice, read from its code. `kies` is what to say when nothing (known) was chosen.
    pub fn keuze<T>(
        &mut self,
        veld: &'static str,
        van_code: impl Fn(&str) -> Option<T>,
        kies: &str,
    ) -> Option<T> {
        let gekozen = van_code(self.invoer.een(veld));
        if gekozen.is_none() {
            self.fout(veld, kies);
        }
        gekozen
    }

    /// A number that refers to something, such as a person.
    pub fn id<T: FromStr>(&mut self, veld: &'static str, kies: &str) -> Option<T> {
        self.keuze(veld, |code| code.parse().ok(), kies)
    }

    /// Numbers of everything that was ticked; what cannot be read is left out.
    pub fn ids<T: FromStr, C: FromIterator<T>>(&self, veld: &'static str) -> C {
        self.invoer.alle(veld).filter_map(|code| code.parse().ok()).collect()
    }

    /// Takes the value out of a result of the core, or notes its fault.
    pub fn of_fout<T>(&mut self, gelezen: Result<T, Invoerfout>) -> Option<T> {
        match gelezen {
            Ok(waarde) => Some(waarde),
            Err(fout) => {
                self.fout(&fout.veld, fout.melding);
                None
            }
        }
    }

    /// Ends: the value that was built, or all faults. `None` with no fault noted is a fault of the form as a whole.
    pub fn klaar<T>(mut self, waarde: Option<T>) -> Result<T, Fouten> {
        match waarde {
            Some(waarde) if self.fouten.leeg() => Ok(waarde),
            _ => {
                if self.fouten.leeg() {
                    self.fout("", "Er ontbreekt iets in dit formulier. Vul het opnieuw in.");
                }
                Err(self.fouten)
            }
        }
    }
}
