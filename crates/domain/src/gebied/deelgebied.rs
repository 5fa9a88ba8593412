//! One area of a region: a gemeente or a part of one, its postcodes, and its mode through time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::codes::{Gebiedsmodus, Gebiedssoort, Postcodeherkomst};
use super::postcode::Pc4;
use super::postcodetabel::{Gemeentecode, PostcodeTabel};
use crate::regels::{Codewaarde, OnbekendeCode, Tabel};

/// A row of postcodes, first and last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pc4Bereik {
    van: Pc4,
    tot_en_met: Pc4,
}

impl Pc4Bereik {
    /// Whether a postcode lies in it.
    pub fn bevat(self, pc4: Pc4) -> bool {
        (self.van..=self.tot_en_met).contains(&pc4)
    }
}

impl From<Pc4> for Pc4Bereik {
    fn from(pc4: Pc4) -> Self {
        Self { van: pc4, tot_en_met: pc4 }
    }
}

impl FromStr for Pc4Bereik {
    type Err = OnbekendeCode;

    fn from_str(tekst: &str) -> Result<Self, OnbekendeCode> {
        let pc4 = |deel: &str| {
            let getal = Some(deel).filter(|d| d.len() == 4 && d.bytes().all(|t| t.is_ascii_digit()));
            getal.and_then(|d| d.parse().ok()).and_then(Pc4::nieuw)
        };
        let (van, tot_en_met) = tekst.split_once('-').unwrap_or((tekst, tekst));
        let bereik = pc4(van).zip(pc4(tot_en_met)).filter(|(van, tot_en_met)| van <= tot_en_met);
        bereik.map(|(van, tot_en_met)| Self { van, tot_en_met }).ok_or_else(|| OnbekendeCode {
            lijst: "postcode",
            gevonden: tekst.to_owned(),
            toegestaan: "vier cijfers (\"1141\") of een reeks (\"1151-1154\")".to_owned(),
        })
    }
}

impl Codewaarde for Pc4Bereik {
    const PLAATSHOUDER: Self = Self { van: Pc4::LAAGSTE, tot_en_met: Pc4::LAAGSTE };
}

impl fmt::Display for Pc4Bereik {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.van == self.tot_en_met {
            write!(f, "{}", self.van)
        } else {
            write!(f, "{}-{}", self.van, self.tot_en_met)
        }
    }
}

impl Serialize for Pc4Bereik {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

/// From when an area is in a mode.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Modusovergang {
    /// The mode.
    pub modus: Gebiedsmodus,
    /// Its first day.
    pub vanaf: Date,
    /// The date as the source words it, where that is not a day.
    pub datum_in_bron: Option<String>,
    /// The besluit that allows a step back.
    pub besluit: Option<String>,
}

/// A gemeente by code and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gemeente {
    /// CBS code.
    pub code: Gemeentecode,
    /// Name.
    pub naam: String,
}

/// One area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gebied {
    /// Stable id within the region.
    pub id: String,
    /// Name on the screen.
    pub naam: String,
    /// Gemeente or part of one.
    pub soort: Gebiedssoort,
    /// The gemeente.
    pub gemeente: Gemeente,
    /// The part, for a wijk.
    pub wijk: Option<String>,
    /// Its postcodes; empty until imported.
    pub postcodes: Vec<Pc4Bereik>,
    /// Where they come from.
    pub postcodes_herkomst: Postcodeherkomst,
    /// Source or assumption in words.
    pub postcodes_toelichting: Option<String>,
    /// Its modes, in order of date.
    pub modi: Vec<Modusovergang>,
    /// Why this area was chosen.
    pub onderbouwing: Option<String>,
    /// Whether MDA++ is available here.
    pub mda_plus_plus: bool,
}

impl Gebied {
    /// Whether a postcode lies in it; nothing while its postcodes are unknown.
    pub fn bevat(&self, pc4: Pc4) -> Option<bool> {
        if self.postcodes.is_empty() {
            None
        } else {
            Some(self.postcodes.iter().any(|bereik| bereik.bevat(pc4)))
        }
    }

    /// The mode on a day. Before the first recorded date the old way of working holds.
    pub fn modus_op(&self, dag: Date) -> Gebiedsmodus {
        let laatste = self.modi.iter().rev().find(|overgang| overgang.vanaf <= dag);
        laatste.map_or(Gebiedsmodus::Oud, |overgang| overgang.modus)
    }

    /// The first day on which households can come in.
    pub fn ingang(&self) -> Option<Date> {
        self.modi.iter().find(|overgang| overgang.modus.instroom_open()).map(|overgang| overgang.vanaf)
    }

    /// Fills the postcodes from the CBS table where the file leaves them to the import.
    pub(super) fn vul_postcodes(&mut self, tabel: &PostcodeTabel) {
        if self.postcodes_herkomst == Postcodeherkomst::Import {
            self.postcodes = tabel.postcodes(self.gemeente.code).map(Pc4Bereik::from).collect();
        }
    }

    pub(super) fn lees(tabel: &Tabel<'_>) -> Self {
        let gebied = Self {
            id: tabel.tekst("id"),
            naam: tabel.tekst("naam"),
            soort: tabel.code("soort"),
            gemeente: tabel
                .tabel("gemeente", lees_gemeente)
                .unwrap_or(Gemeente { code: Gemeentecode::PLAATSHOUDER, naam: String::new() }),
            wijk: tabel.tekst_of_niets("wijk"),
            postcodes: tabel.codes("postcodes"),
            postcodes_herkomst: tabel.code("postcodes_herkomst"),
            postcodes_toelichting: tabel.tekst_of_niets("postcodes_toelichting"),
            modi: tabel.tabellen("modi", |modus| Modusovergang {
                modus: modus.code("modus"),
                vanaf: modus.datum("vanaf"),
                datum_in_bron: modus.tekst_of_niets("datum_in_bron"),
                besluit: modus.tekst_of_niets("besluit"),
            }),
            onderbouwing: tabel.tekst_of_niets("onderbouwing"),
            mda_plus_plus: tabel.ja_nee("mda_plus_plus"),
        };
        gebied.controleer(tabel);
        gebied
    }

    fn controleer(&self, tabel: &Tabel<'_>) {
        match (self.soort, &self.wijk) {
            (Gebiedssoort::Wijk, None) => tabel.meld("wijk", "Noem bij soort = \"wijk\" welk deel het is."),
            (Gebiedssoort::Gemeente, Some(_)) => tabel.meld("wijk", "Een hele gemeente heeft geen wijk."),
            _ => {}
        }
        let uit_import = self.postcodes_herkomst == Postcodeherkomst::Import;
        if uit_import && !self.postcodes.is_empty() {
            tabel.meld("postcodes", "Laat de lijst leeg: bij herkomst \"import\" komen ze uit de CBS-tabel.");
        }
        if !uit_import && self.postcodes.is_empty() {
            tabel.meld("postcodes", "Noem de postcodes, of kies herkomst \"import\".");
        }
        if !uit_import && self.postcodes_toelichting.is_none() {
            tabel.meld("postcodes_toelichting", "Noem de bron of de aanname.");
        }
        if self.modi.is_empty() {
            tabel.meld("modi", "Noem minstens een modus met een datum.");
        }
        for (i, (eerder, later)) in self.modi.iter().zip(self.modi.iter().skip(1)).enumerate() {
            let veld = format!("modi[{}]", i + 1);
            if later.vanaf <= eerder.vanaf {
                tabel.meld(&veld, "Zet de modi op volgorde van datum.");
            }
            if later.modus <= eerder.modus && later.besluit.is_none() {
                tabel.meld(
                    &veld,
                    format!("Van {} terug naar {} kan alleen met een besluit.", eerder.modus, later.modus),
                );
            }
        }
    }
}

fn lees_gemeente(tabel: &Tabel<'_>) -> Gemeente {
    Gemeente { code: tabel.code("code"), naam: tabel.tekst("naam") }
}
