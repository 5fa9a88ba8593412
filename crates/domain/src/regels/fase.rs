//! The phases of working on safety (D-15) and when the plan is discussed again in each (T-28).

use serde::Serialize;

use super::geldigheid::{Geldigheid, Herkomst};
use super::lezer::Tabel;
use super::termijn_id::TermijnId;

/// One dated phase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Faseregel {
    /// 1, 2 or 3.
    pub nummer: u8,
    /// Its code.
    pub code: String,
    /// Its Dutch name.
    pub naam: String,
    /// In plain Dutch.
    pub omschrijving: String,
    /// The deadline for the next review of the plan.
    pub evaluatie: TermijnId,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Vec<Faseregel> {
    let fasen = bestand.tabellen("fasen", |tabel| Faseregel {
        nummer: u8::try_from(tabel.getal("nummer", 1, 3)).unwrap_or(1),
        code: tabel.tekst("code"),
        naam: tabel.tekst("naam"),
        omschrijving: tabel.tekst("omschrijving"),
        evaluatie: tabel.code("evaluatie"),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
    });
    for nummer in 1..=3 {
        if !fasen.iter().any(|fase| fase.nummer == nummer) {
            bestand.meld("fasen", format!("Fase {nummer} ontbreekt."));
        }
    }
    fasen
}
