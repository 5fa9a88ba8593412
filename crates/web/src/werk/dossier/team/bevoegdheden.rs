//! What somebody in a function may do by law, in plain words: read from the dated bevoegdhedenmatrix.

use crate::kern::Bezoek;
use crate::werk::openen::gezichten::regio_van;
use jiff::civil::Date;
use naast_domain::regels::{Bevoegd, Bevoegdheid, Functie, Rechtsmodus, Rol};

/// A legal power of a function, and the condition under which it holds.
pub(super) struct Macht {
    /// Which.
    pub(super) bevoegdheid: Bevoegdheid,
    /// Only when this is so.
    pub(super) als: Option<&'static str>,
}

impl Macht {
    /// In words.
    pub(super) fn tekst(&self) -> String {
        match self.als {
            Some(als) => format!("{}, als {als}", self.bevoegdheid.naam()),
            None => self.bevoegdheid.naam().to_owned(),
        }
    }
}

/// The legal powers of a function on a day.
pub(super) fn van_functie(bezoek: &Bezoek, functie: Functie, op: Date) -> Vec<Macht> {
    let regels = bezoek.dienst().regels();
    let modus = modus(bezoek, op);
    Bevoegdheid::ALLE
        .iter()
        .filter_map(|code| match regels.bevoegd(Rol::Functie(functie), *code, modus, op) {
            Bevoegd::Ja => Some(Macht { bevoegdheid: *code, als: None }),
            Bevoegd::Als(voorwaarde) => Some(Macht { bevoegdheid: *code, als: Some(voorwaarde.naam()) }),
            Bevoegd::Nee => None,
        })
        .collect()
}

/// The law under which this region works.
fn modus(bezoek: &Bezoek, op: Date) -> Rechtsmodus {
    regio_van(bezoek)
        .and_then(|regio| {
            bezoek
                .dienst()
                .regio(&regio)
                .ok()
                .and_then(|regio| regio.configuratie_op(op))
                .map(|c| c.rechtsmodus)
        })
        .unwrap_or(Rechtsmodus::HuidigRecht)
}
