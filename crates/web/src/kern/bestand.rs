//! A form with a file in it: read whole, within a limit, and checked to be one of our own.

use super::{Bezoek, Invoer, Paginafout};
use axum::extract::{DefaultBodyLimit, Multipart};
use naast_service::bijlagen::GROOTSTE_BIJLAGE;

/// The most that such a form may hold: a file, and the words beside it.
const GROOTSTE_FORMULIER: usize = GROOTSTE_BIJLAGE + 256 * 1024;

/// What the field of the file is called.
pub const BESTAND: &str = "bestand";

/// The limit, for the routes that take a file.
pub fn limiet() -> DefaultBodyLimit {
    DefaultBodyLimit::max(GROOTSTE_FORMULIER)
}

/// Reads the fields and the file. The name and the kind that the browser gives are not looked at: a name can tell where
/// somebody is, and a kind can lie.
pub async fn lees(bezoek: &Bezoek, mut delen: Multipart) -> Result<(Invoer, Vec<u8>), Paginafout> {
    let mut velden: Vec<(String, String)> = Vec::new();
    let mut bestand = Vec::new();
    while let Some(deel) = delen.next_field().await.map_err(|_| te_groot())? {
        let naam = deel.name().unwrap_or_default().to_owned();
        let bytes = deel.bytes().await.map_err(|_| te_groot())?;
        if naam == BESTAND {
            bestand = bytes.to_vec();
        } else {
            velden.push((naam, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    let invoer = Invoer::van(velden);
    bezoek.controleer_token(&invoer)?;
    Ok((invoer, bestand))
}

fn te_groot() -> Paginafout {
    Paginafout::Ongeldig(
        "Het bestand is niet goed aangekomen of te groot. Er past 8 MB. Ga terug en probeer het opnieuw."
            .to_owned(),
    )
}
