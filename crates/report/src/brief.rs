//! A letter on paper: an invitation with a one-time code, a letter about rights, a notice.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Drukwerk;
use crate::fout::{DrukFout, verplicht};

/// A letter. The addressee stands in the window of a Dutch envelope (window on the left).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Brief {
    /// Who writes.
    pub afzender: Afzender,
    /// Name and address, a line each.
    pub geadresseerde: Vec<String>,
    /// Place of writing.
    pub plaats: Option<String>,
    /// Date of the letter.
    pub datum: Date,
    /// Reference.
    pub kenmerk: Option<String>,
    /// What it is about; also the title of the PDF.
    pub onderwerp: String,
    /// Salutation.
    pub aanhef: String,
    /// The letter itself.
    pub inhoud: Vec<Briefdeel>,
    /// Closing words.
    pub afsluiting: String,
    /// Who signs, a line each.
    pub ondertekening: Vec<String>,
    /// Names of enclosures.
    pub bijlagen: Vec<String>,
}

/// The sender.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Afzender {
    /// Organisation or team.
    pub organisatie: String,
    /// Address, a line each.
    pub adres: Vec<String>,
    /// Telephone number.
    pub telefoon: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// A part of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "soort", content = "inhoud", rename_all = "snake_case")]
pub enum Briefdeel {
    /// A heading.
    Kop(String),
    /// A paragraph.
    Alinea(String),
    /// A list with bullets.
    Lijst(Vec<String>),
    /// A one-time code, large and in a fixed width, with what it is for and how long it works.
    Code {
        /// What the code is for.
        bijschrift: String,
        /// The code as it must be typed.
        code: String,
        /// How long it works, whom to call.
        toelichting: Option<String>,
    },
}

impl Brief {
    /// Typesets the letter.
    pub fn druk(&self) -> Result<Drukwerk, DrukFout> {
        verplicht("afzender.organisatie", &self.afzender.organisatie)?;
        verplicht("onderwerp", &self.onderwerp)?;
        if self.geadresseerde.iter().all(|regel| regel.trim().is_empty()) {
            return Err(DrukFout::OngeldigeInvoer { veld: "geadresseerde", reden: "mag niet leeg zijn" });
        }
        #[cfg(feature = "pdf")]
        return crate::zetterij::druk(&crate::zetterij::Opdracht::nieuw(
            crate::zetterij::Sjabloon::Brief,
            self,
            self.datum,
            self.kenmerk.as_deref().unwrap_or(&self.onderwerp),
        )?);
        #[cfg(not(feature = "pdf"))]
        Err(DrukFout::ZonderPdf)
    }
}
