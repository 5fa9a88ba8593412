//! The typesetter: a typst world that contains the templates, the fonts and one JSON value, and nothing else.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};
use typst::diag::{FileError, FileResult, SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::layout::{Frame, FrameItem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::leesbaar::Leesbaar;
use crate::{DrukFout, Drukwerk};

/// The templates, by the name under which typst sees them.
const BRONNEN: [(&str, &str); 4] = [
    ("/huisstijl.typ", include_str!("../sjablonen/huisstijl.typ")),
    ("/veiligheidskaart.typ", include_str!("../sjablonen/veiligheidskaart.typ")),
    ("/brief.typ", include_str!("../sjablonen/brief.typ")),
    ("/afschrift.typ", include_str!("../sjablonen/afschrift.typ")),
];

/// Under this name a template reads its value.
const INVOER: &str = "/invoer.json";

/// How often a document is set again because a combination of characters turned out to have no glyph.
const RONDEN: usize = 4;

/// Which template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Sjabloon {
    Veiligheidskaart,
    Brief,
    Afschrift,
}

impl Sjabloon {
    fn bestand(self) -> &'static str {
        match self {
            Self::Veiligheidskaart => "/veiligheidskaart.typ",
            Self::Brief => "/brief.typ",
            Self::Afschrift => "/afschrift.typ",
        }
    }
}

/// What must be set.
pub(crate) struct Opdracht {
    sjabloon: Sjabloon,
    document: Value,
    druk: Value,
    datum: Datetime,
    kenmerk: String,
}

impl Opdracht {
    /// `kenmerk` tells this document from others of its kind; only a hash of it enters the PDF's identifier.
    pub(crate) fn nieuw(
        sjabloon: Sjabloon,
        document: &impl Serialize,
        datum: Date,
        kenmerk: &str,
    ) -> Result<Self, DrukFout> {
        let document = serde_json::to_value(document).map_err(|_| DrukFout::Inrichting)?;
        let datum = datetime(datum).ok_or(DrukFout::OngeldigeInvoer {
            veld: "datum",
            reden: "moet een dag na het begin van onze jaartelling zijn",
        })?;
        let kenmerk = format!("naast{} {kenmerk}", sjabloon.bestand());
        Ok(Self { sjabloon, document, druk: Value::Null, datum, kenmerk })
    }

    /// Adds what only the typesetter decides: the scale and what was left out.
    pub(crate) fn met_druk(mut self, druk: &impl Serialize) -> Result<Self, DrukFout> {
        self.druk = serde_json::to_value(druk).map_err(|_| DrukFout::Inrichting)?;
        Ok(self)
    }
}

/// A typeset document that is not a PDF yet.
pub(crate) struct Zetsel {
    document: PagedDocument,
    vervangen: usize,
}

impl Zetsel {
    /// Number of pages.
    pub(crate) fn paginas(&self) -> usize {
        self.document.pages().len()
    }
}

/// Typesets and writes a document of any length.
pub(crate) fn druk(opdracht: &Opdracht) -> Result<Drukwerk, DrukFout> {
    let drukwerk = zet(opdracht).and_then(|zetsel| schrijf(opdracht, &zetsel, false));
    ruim_op();
    drukwerk
}

/// Typesets a document.
pub(crate) fn zet(opdracht: &Opdracht) -> Result<Zetsel, DrukFout> {
    let werkplaats = WERKPLAATS.as_ref().ok_or(DrukFout::Inrichting)?;
    let mut zonder_teken = BTreeSet::new();
    for _ in 0..RONDEN {
        let mut leesbaar = Leesbaar::nieuw(|teken| werkplaats.kent(teken) && !zonder_teken.contains(&teken));
        let document = leesbaar.waarde(opdracht.document.clone());
        let vervangen = leesbaar.vervangen();
        let wereld = Wereld::nieuw(werkplaats, opdracht, &document, vervangen)?;
        let Warned { output, .. } = typst::compile::<PagedDocument>(&wereld);
        let document = output.map_err(|fouten| zetfout(&wereld, &fouten))?;
        let gevonden = zonder_glyph(&document);
        if gevonden.is_subset(&zonder_teken) {
            return Ok(Zetsel { document, vervangen });
        }
        zonder_teken.extend(gevonden);
    }
    Err(DrukFout::Zetten { meldingen: vec!["tekens zonder letterbeeld".to_owned()] })
}

/// Writes the PDF.
pub(crate) fn schrijf(opdracht: &Opdracht, zetsel: &Zetsel, ingekort: bool) -> Result<Drukwerk, DrukFout> {
    let werkplaats = WERKPLAATS.as_ref().ok_or(DrukFout::Inrichting)?;
    let opties = PdfOptions {
        ident: Smart::Custom(opdracht.kenmerk.clone()),
        creator: Smart::Custom(Some("Naast".to_owned())),
        timestamp: Some(Timestamp::new_utc(opdracht.datum)),
        page_ranges: None,
        standards: PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
            .map_err(|_| DrukFout::Inrichting)?,
        tagged: true,
        pretty: false,
    };
    let wereld = Wereld::nieuw(werkplaats, opdracht, &Value::Null, 0)?;
    let pdf = typst_pdf::pdf(&zetsel.document, &opties).map_err(|fouten| zetfout(&wereld, &fouten))?;
    Ok(Drukwerk { pdf, paginas: zetsel.paginas(), ingekort, vervangen_tekens: zetsel.vervangen })
}

/// Empties typst's memory of earlier results, so that no word of a document outlives it in this process.
pub(crate) fn ruim_op() {
    typst::comemo::evict(0);
}

/// Everything that is the same for each document: read once.
static WERKPLAATS: LazyLock<Option<Werkplaats>> = LazyLock::new(Werkplaats::inrichten);

struct Werkplaats {
    bibliotheek: LazyHash<Library>,
    boek: LazyHash<FontBook>,
    letters: Vec<Font>,
    bronnen: Vec<(FileId, Source)>,
    invoer: FileId,
}

impl Werkplaats {
    fn inrichten() -> Option<Self> {
        let letters = [
            notosans::REGULAR_TTF,
            notosans::BOLD_TTF,
            notosans::ITALIC_TTF,
            notosans::BOLD_ITALIC_TTF,
            dejavu::sans::regular(),
            dejavu::sans::bold(),
            dejavu::sans::oblique(),
            dejavu::sans::bold_oblique(),
            dejavu::sans_mono::regular(),
            dejavu::sans_mono::bold(),
        ]
        .into_iter()
        .map(|bytes| Font::new(Bytes::new(bytes), 0))
        .collect::<Option<Vec<_>>>()?;
        let bronnen = BRONNEN
            .into_iter()
            .map(|(naam, tekst)| bestand(naam).map(|id| (id, Source::new(id, tekst.to_owned()))))
            .collect::<Option<Vec<_>>>()?;
        // Row headings in tables are still behind this switch in typst 0.15.
        let bibliotheek =
            Library::builder().with_features(Features::from_iter([Feature::A11yExtras])).build();
        Some(Self {
            bibliotheek: LazyHash::new(bibliotheek),
            boek: LazyHash::new(FontBook::from_fonts(&letters)),
            letters,
            bronnen,
            invoer: bestand(INVOER)?,
        })
    }

    fn kent(&self, teken: char) -> bool {
        self.letters.iter().any(|letter| letter.info().coverage.contains(u32::from(teken)))
    }
}

fn bestand(naam: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(naam).ok()?).intern())
}

fn datetime(datum: Date) -> Option<Datetime> {
    let (jaar, maand, dag) =
        (datum.year(), u8::try_from(datum.month()).ok()?, u8::try_from(datum.day()).ok()?);
    if jaar < 1 {
        return None;
    }
    Datetime::from_ymd_hms(i32::from(jaar), maand, dag, 0, 0, 0)
}

/// All that a template can see.
struct Wereld {
    werkplaats: &'static Werkplaats,
    hoofd: FileId,
    invoer: Bytes,
    vandaag: Datetime,
}

impl Wereld {
    fn nieuw(
        werkplaats: &'static Werkplaats,
        opdracht: &Opdracht,
        document: &Value,
        vervangen: usize,
    ) -> Result<Self, DrukFout> {
        let invoer = json!({ "document": document, "druk": opdracht.druk, "vervangen_tekens": vervangen });
        let invoer = serde_json::to_vec(&invoer).map_err(|_| DrukFout::Inrichting)?;
        Ok(Self {
            werkplaats,
            hoofd: bestand(opdracht.sjabloon.bestand()).ok_or(DrukFout::Inrichting)?,
            invoer: Bytes::new(invoer),
            vandaag: opdracht.datum,
        })
    }
}

impl World for Wereld {
    fn library(&self) -> &LazyHash<Library> {
        &self.werkplaats.bibliotheek
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.werkplaats.boek
    }

    fn main(&self) -> FileId {
        self.hoofd
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bron = self.werkplaats.bronnen.iter().find(|(bron, _)| *bron == id);
        bron.map(|(_, bron)| bron.clone()).ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.werkplaats.invoer { Ok(self.invoer.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.werkplaats.letters.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        Some(self.vandaag)
    }
}

/// Characters that came out as "no such glyph", although each of them alone is in some font.
fn zonder_glyph(document: &PagedDocument) -> BTreeSet<char> {
    let mut gevonden = BTreeSet::new();
    for pagina in document.pages() {
        in_frame(&pagina.frame, &mut gevonden);
    }
    gevonden
}

fn in_frame(frame: &Frame, gevonden: &mut BTreeSet<char>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(groep) => in_frame(&groep.frame, gevonden),
            FrameItem::Text(tekst) => {
                for glyph in tekst.glyphs.iter().filter(|glyph| glyph.id == 0) {
                    let groep = tekst.text.get(glyph.range()).unwrap_or_default();
                    // In "a + strange mark" the mark is to blame, not every a of the document.
                    let schuldig = groep.chars().skip(usize::from(groep.chars().count() > 1));
                    gevonden.extend(schuldig);
                }
            }
            _ => {}
        }
    }
}

/// Where and what went wrong, without anything the document says.
fn zetfout(wereld: &Wereld, fouten: &[SourceDiagnostic]) -> DrukFout {
    let meldingen = fouten
        .iter()
        .map(|fout| {
            let plaats = fout.span.id().map(|id| {
                let naam = id.get().vpath().get_without_slash();
                let regel = wereld.range(fout.span).and_then(|bytes| {
                    wereld.source(id).ok().and_then(|bron| bron.lines().byte_to_line(bytes.start))
                });
                regel.map_or_else(|| naam.to_owned(), |regel| format!("{naam}:{}", regel + 1))
            });
            format!("{}: {}", plaats.as_deref().unwrap_or("pdf"), zonder_citaat(&fout.message))
        })
        .collect();
    DrukFout::Zetten { meldingen }
}

/// A message of the typesetter with everything between quotes or backticks left out: that may be someone's words.
fn zonder_citaat(melding: &str) -> String {
    let begin = melding.find(['`', '"', '“']);
    let eind = melding.rfind(['`', '"', '”']);
    match (begin, eind) {
        (Some(begin), Some(eind)) => {
            let rest = melding[eind..].chars().next().map_or("", |teken| &melding[eind + teken.len_utf8()..]);
            format!("{}…{rest}", &melding[..begin])
        }
        _ => melding.to_owned(),
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at what it cannot use")]
#[path = "zetterij_tests.rs"]
mod tests;
