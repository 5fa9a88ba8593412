/// Why a document could not be made.
///
/// Its texts hold no word of the document: they may be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DrukFout {
    /// This build has no typesetter (feature `pdf` is off).
    #[error("deze Naast is zonder PDF gebouwd")]
    ZonderPdf,
    /// A field that the document cannot do without is empty or out of range.
    #[error("{veld}: {reden}")]
    OngeldigeInvoer {
        /// The field, as it is called in the value.
        veld: &'static str,
        /// What is wrong with it, in Dutch.
        reden: &'static str,
    },
    /// The embedded fonts or templates could not be read: a fault of this build.
    #[error("de letters of sjablonen in dit programma zijn onleesbaar")]
    Inrichting,
    /// The template does not accept the value, or the result would not be a valid PDF/A-2a and PDF/UA-1.
    #[error("het document kan niet worden gezet: {}", meldingen.join("; "))]
    Zetten {
        /// Place in the template and kind of fault, with everything quoted left out.
        meldingen: Vec<String>,
    },
    /// Even the shortest form of the veiligheidskaart is longer than one A4.
    #[error("de veiligheidskaart past niet op één A4")]
    PastNiet,
}

/// Refuses an empty required text.
pub(crate) fn verplicht(veld: &'static str, tekst: &str) -> Result<(), DrukFout> {
    if tekst.trim().is_empty() {
        return Err(DrukFout::OngeldigeInvoer { veld, reden: "mag niet leeg zijn" });
    }
    Ok(())
}
