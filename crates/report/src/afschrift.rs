//! A copy of what a person may see of the dossier (D-51).

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

impl Afschrift {
    /// Typesets the copy.
    pub fn druk(&self) -> Result<Drukwerk, DrukFout> {
        verplicht("titel", &self.titel)?;
        verplicht("huishouden", &self.huishouden)?;
        verplicht("dossierkenmerk", &self.dossierkenmerk)?;
        #[cfg(feature = "pdf")]
        return crate::zetterij::druk(&crate::zetterij::Opdracht::nieuw(
            crate::zetterij::Sjabloon::Afschrift,
            self,
            self.datum,
            &self.dossierkenmerk,
        )?);
        #[cfg(not(feature = "pdf"))]
        Err(DrukFout::ZonderPdf)
    }
}
