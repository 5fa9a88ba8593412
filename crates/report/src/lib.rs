//! Documents of Naast as PDF: the veiligheidskaart, letters and the copy of the dossier.
//!
//! Each document is a plain value ([`Veiligheidskaart`], [`Brief`], [`Afschrift`]) that is filled by the caller from
//! what the reader may see, and one method, `druk`, that typesets it. This crate decides nothing about access and
//! knows no other part of Naast.
//!
//! ```
//! # use naast_report::*;
//! # use jiff::civil::date;
//! let brief = Brief {
//!     afzender: Afzender { organisatie: "Lokaal team Bergen op Zoom".into(), ..Afzender::default() },
//!     geadresseerde: vec!["Mevrouw J. de Vries".into(), "Dorpsstraat 1".into(), "4611 AA  BERGEN OP ZOOM".into()],
//!     plaats: None,
//!     datum: date(2026, 11, 23),
//!     kenmerk: Some("ND-2026-0042".into()),
//!     onderwerp: "Uw dossier inzien".into(),
//!     aanhef: "Beste mevrouw De Vries,".into(),
//!     inhoud: vec![Briefdeel::Alinea("U kunt uw dossier zelf lezen.".into())],
//!     afsluiting: "Met vriendelijke groet,".into(),
//!     ondertekening: vec!["Noor Bakker".into(), "uw vaste professional".into()],
//!     bijlagen: vec![],
//! };
//! match brief.druk() {
//!     Ok(drukwerk) => assert!(drukwerk.pdf.starts_with(b"%PDF-1.7")),
//!     Err(fout) => assert!(matches!(fout, DrukFout::ZonderPdf)), // built without the feature `pdf`
//! }
//! ```
//!
//! # Invariants
//! * Text of people is data. It reaches the templates as one JSON value and is never part of a template's source, so
//!   `#import`, `$x$` or a backslash is printed as it was written.
//! * Typesetting reads no file, no network, no clock and no font of the machine: templates and fonts are in the binary,
//!   the date is in the value.
//! * The same value gives the same bytes.
//! * Each PDF is PDF/A-2a and PDF/UA-1: tagged, with title, language `nl` and a reading order. The typesetter refuses
//!   to write one that is not.
//! * Nothing is cut in silence. What does not fit on the one A4 of a veiligheidskaart is counted in words on that card.
//! * An error never quotes the document: see [`DrukFout`].
//!
//! # Letters of the world
//! Noto Sans covers Latin (with Turkish, Polish, Vietnamese), Greek and Cyrillic (with Ukrainian); DejaVu Sans stands in
//! for Arabic, Hebrew, Armenian, Georgian, arrows and simple emoji. A character that neither has (Chinese, Tigrinya,
//! newer emoji) is printed as □, with one line that says so; [`Drukwerk::vervangen_tekens`] counts them.
//!
//! # Cost
//! A document takes some milliseconds of pure computing: call `druk` from `spawn_blocking` in a server. Nothing of a
//! document stays in the typesetter's memory afterwards.

mod afschrift;
mod brief;
mod delen;
mod fout;
mod kaart;

#[cfg(feature = "pdf")]
mod inkorten;
#[cfg(feature = "pdf")]
mod leesbaar;
#[cfg(feature = "pdf")]
mod zetterij;

pub use afschrift::{Afschrift, Blok, Deel, LIJSTWOORDEN, Lijst, Stelling, Tabel};
pub use brief::{Afzender, Brief, Briefdeel};
pub use delen::{Bezwaar, Reactie, Uitkomst};
pub use fout::DrukFout;
pub use kaart::{
    Afspraak, Bevestiging, Bevestigingen, Cijfer, Ernaast, Fase, OpenPunt, PersoonVeiligheid, VastGezicht,
    Veiligheidskaart, Verantwoordelijkheid, Vervallen, Voorwaarde, ZichtOpVeiligheid,
};

/// A finished document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drukwerk {
    /// The PDF itself.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub paginas: usize,
    /// Whether lists or texts were shortened to fit. The document says so itself, in words.
    pub ingekort: bool,
    /// How many characters no embedded font has; they are printed as □.
    pub vervangen_tekens: usize,
}
