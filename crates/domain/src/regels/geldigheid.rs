//! From when until when a rule or configuration counts, and how far it can be trusted.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::codelijst::codelijst;
use super::lezer::Tabel;

/// Counts from and including `van`, until and *excluding* `tot` (Dutch "tot", not "tot en met").
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Geldigheid {
    /// First day.
    #[serde(rename = "geldig_van")]
    pub van: Date,
    /// First day on which it no longer counts; open-ended if absent.
    #[serde(rename = "geldig_tot", default, skip_serializing_if = "Option::is_none")]
    pub tot: Option<Date>,
}

impl Geldigheid {
    /// Whether it counts on that day.
    pub fn geldt_op(&self, dag: Date) -> bool {
        self.van <= dag && self.tot.is_none_or(|tot| dag < tot)
    }

    /// Whether two periods share a day.
    pub fn overlapt(&self, ander: &Self) -> bool {
        self.tot.is_none_or(|tot| ander.van < tot) && ander.tot.is_none_or(|tot| self.van < tot)
    }

    pub(crate) fn lees(tabel: &Tabel<'_>) -> Self {
        let geldigheid = Self { van: tabel.datum("geldig_van"), tot: tabel.datum_of_niets("geldig_tot") };
        if geldigheid.tot.is_some_and(|tot| tot <= geldigheid.van) {
            tabel.meld("geldig_tot", "De einddatum moet na geldig_van liggen.");
        }
        geldigheid
    }
}

codelijst! {
    /// How far a statement can be trusted (§0 of the domain notes).
    pub enum Merk("betrouwbaarheid") {
        /// Checked in the text of the law or the source.
        V = "V", "gecontroleerd in de bron";
        /// Recalled from professional knowledge, not checked again.
        R = "R", "uit vakkennis, niet opnieuw gecontroleerd";
        /// Inferred or proposed here.
        I = "I", "eigen keuze of aanname";
    }
}

/// Where a rule comes from and how far it can be trusted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Herkomst {
    /// The article, protocol or seed.
    pub bron: String,
    /// The trust mark.
    pub merk: Merk,
}

impl Herkomst {
    pub(crate) fn lees(tabel: &Tabel<'_>) -> Self {
        Self { bron: tabel.tekst("bron"), merk: tabel.code("merk") }
    }
}
