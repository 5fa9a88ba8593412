//! The outside world: files and messages of other people, read into plain typed structs.
//!
//! * [`brp`]: families in the JSON of the BRP (Haal Centraal), ready for opening a dossier.
//! * [`regio`]: the CBS tables of municipalities, veiligheidsregio's and four-digit postcodes.
//! * [`mail`]: messages that say that something waits, and nothing else.
//!
//! Whatever the file, one bad field never costs the rest: each fault is a [`Leesfout`] with its place, what is wrong in
//! plain Dutch and how bad it is, and reading goes on. A message never holds a name, a number or another word from the
//! file, so that it can be shown, printed and logged.
//!
//! Architecture invariant: of the domain this crate knows value types only (names, dates, postcodes), not a dossier. It
//! reads no clock; what a file means for a dossier, and who gets a message when, is decided by `service`. Only [`mail`]
//! opens a connection.

pub mod brp;
mod leesfout;
pub mod mail;
pub mod regio;

pub use leesfout::{BestandFout, Ernst, Leesfout, Pad, Stap};

/// Reads a whole file of at most `hoogstens` bytes; a larger one is refused before a byte of it is read.
fn open_begrensd(pad: &std::path::Path, hoogstens: u64) -> Result<std::fs::File, BestandFout> {
    let bestand = std::fs::File::open(pad).map_err(|bron| BestandFout::Openen { bron })?;
    let gegevens = bestand.metadata().map_err(|bron| BestandFout::Openen { bron })?;
    if gegevens.is_dir() {
        return Err(BestandFout::IsMap);
    }
    if gegevens.len() > hoogstens {
        return Err(BestandFout::TeGroot { grootte: gegevens.len(), hoogstens });
    }
    Ok(bestand)
}
