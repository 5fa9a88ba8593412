//! A copy of what a person may see of the dossier (D-51).

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Drukwerk;
use crate::delen::Reactie;
use crate::fout::{DrukFout, verplicht};

/// A copy of the dossier with a table of contents and "pagina x van y" at the foot of each page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Afschrift {
    /// Title, for instance "Afschrift uit het dossier".
    pub titel: String,
    /// Name of the household.
    pub huishouden: String,
    /// Reference of the dossier.
    pub dossierkenmerk: String,
    /// For whom the copy was made.
    pub voor: String,
    /// Who made it.
    pub gemaakt_door: String,
    /// When they asked for it.
    pub gevraagd_op: Option<Date>,
    /// The day it was made.
    pub datum: Date,
    /// What the reader should know first, a paragraph each.
    pub inleiding: Vec<String>,
    /// The parts.
    pub delen: Vec<Deel>,
}

/// A part of the copy, with parts of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deel {
    /// Heading.
    pub kop: String,
    /// Contents.
    pub blokken: Vec<Blok>,
    /// Parts one level down. More than four levels are set as the fourth.
    pub delen: Vec<Deel>,
}

/// Something in a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "soort", content = "inhoud", rename_all = "snake_case")]
pub enum Blok {
    /// A paragraph.
    Alinea(String),
    /// A list with bullets.
    Lijst(Vec<String>),
    /// A table.
    Tabel(Tabel),
    /// A statement, with every reaction to it.
    Stelling(Stelling),
}

/// A table. Short rows are filled up with empty cells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tabel {
    /// Caption.
    pub bijschrift: Option<String>,
    /// Heading of each column.
    pub koppen: Vec<String>,
    /// Rows.
    pub rijen: Vec<Vec<String>>,
}

/// A statement as it stands in the dossier (INV-14, §9.6.3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stelling {
    /// feit, mening, vermoeden, citaat or conclusie.
    pub soort: String,
    /// The statement.
    pub tekst: String,
    /// Where it comes from.
    pub bron: Option<String>,
    /// When it was seen or heard.
    pub wanneer: Option<String>,
    /// About whom.
    pub over: Vec<String>,
    /// Who wrote it down, and when.
    pub opgeschreven: Option<String>,
    /// What the persons concerned answered; a dispute is never parted from its statement.
    pub reacties: Vec<Reactie>,
}

/// The words of the frame of a copy that are set by the typesetter, as they are in Dutch.
pub const LIJSTWOORDEN: [&str; 20] = [
    "Dossier",
    "Gemaakt voor",
    "Gevraagd op",
    "Gemaakt op",
    "Gemaakt door",
    "Inhoud",
    "Dit afschrift heeft geen inhoud.",
    "Over",
    "Bron",
    "Wanneer",
    "Opgeschreven",
    "Hier staat niets in het dossier.",
    "is het hiermee eens",
    "vult aan",
    "is het hier niet mee eens",
    "heeft niet gereageerd",
    "heeft dit nog niet voorgelegd gekregen",
    "afschrift van",
    "pagina",
    "Een □ staat op de plaats van een teken dat niet kan worden afgedrukt. In het dossier is het te lezen.",
];

/// In which language the frame of a copy is set: its labels and its days. What people wrote stays as it was written, in
/// Dutch, and says so to who listens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lijst {
    /// Code of the language: "tr".
    pub taal: String,
    /// Each of [`LIJSTWOORDEN`] in that language; what is not there is said in Dutch.
    pub woorden: BTreeMap<String, String>,
    /// The day it was asked for, in that language.
    pub gevraagd_op: Option<String>,
    /// The day it was made, in that language.
    pub datum: String,
}

/// A copy with the frame it is set in.
#[derive(Serialize)]
#[cfg(feature = "pdf")]
struct Ingelijst<'a> {
    #[serde(flatten)]
    afschrift: &'a Afschrift,
    lijst: Option<&'a Lijst>,
}

impl Afschrift {
    /// Says the frame otherwise: title, introduction, headings and kinds. What people wrote is not touched.
    #[must_use]
    pub fn omlijst(mut self, zeg: &dyn Fn(&str) -> String) -> Self {
        fn anders(tekst: &mut String, zeg: &dyn Fn(&str) -> String) {
            *tekst = zeg(tekst);
        }
        fn in_delen(delen: &mut [Deel], zeg: &dyn Fn(&str) -> String) {
            for deel in delen {
                anders(&mut deel.kop, zeg);
                for blok in &mut deel.blokken {
                    match blok {
                        Blok::Tabel(tabel) => tabel.koppen.iter_mut().for_each(|kop| anders(kop, zeg)),
                        Blok::Stelling(stelling) => anders(&mut stelling.soort, zeg),
                        Blok::Alinea(_) | Blok::Lijst(_) => {}
                    }
                }
                in_delen(&mut deel.delen, zeg);
            }
        }
        anders(&mut self.titel, zeg);
        anders(&mut self.gemaakt_door, zeg);
        self.inleiding.iter_mut().for_each(|alinea| anders(alinea, zeg));
        in_delen(&mut self.delen, zeg);
        self
    }

    /// Typesets the copy in Dutch.
    pub fn druk(&self) -> Result<Drukwerk, DrukFout> {
        self.druk_in(None)
    }

    /// Typesets the copy, in a frame in another language.
    #[cfg_attr(
        not(feature = "pdf"),
        expect(unused_variables, reason = "nothing is set without the typesetter")
    )]
    pub fn druk_in(&self, lijst: Option<&Lijst>) -> Result<Drukwerk, DrukFout> {
        verplicht("titel", &self.titel)?;
        verplicht("huishouden", &self.huishouden)?;
        verplicht("dossierkenmerk", &self.dossierkenmerk)?;
        #[cfg(feature = "pdf")]
        return crate::zetterij::druk(&crate::zetterij::Opdracht::nieuw(
            crate::zetterij::Sjabloon::Afschrift,
            &Ingelijst { afschrift: self, lijst },
            self.datum,
            &self.dossierkenmerk,
        )?);
        #[cfg(not(feature = "pdf"))]
        Err(DrukFout::ZonderPdf)
    }
}
