//! Reads a PDF back the way assistive technology does: by its structure tree, in reading order.

use std::collections::HashMap;
use std::io::Write;
use std::process::{Command, Stdio};

use hayro_cmap::{BfString, CMap};
use hayro_syntax::Pdf;
use hayro_syntax::content::ops::TypedInstruction;
use hayro_syntax::object::{Array, Dict, MaybeRef, Object, ObjectIdentifier, Stream, String as PdfString};

/// What a PDF says.
#[derive(Debug)]
pub(crate) struct Gelezen {
    /// Language of the document.
    pub(crate) taal: Option<String>,
    /// Title in its metadata.
    pub(crate) titel: Option<String>,
    /// Whether it calls itself tagged.
    pub(crate) gemarkeerd: bool,
    /// XMP metadata.
    pub(crate) xmp: String,
    /// Number of pages.
    pub(crate) paginas: usize,
    /// The structure tree in reading order.
    pub(crate) elementen: Vec<Element>,
    /// Everything on the pages, artifacts too, in drawing order.
    pub(crate) alles: String,
}

/// An element of the structure tree, or a piece of text in one (`soort` is then empty).
#[derive(Debug)]
pub(crate) struct Element {
    pub(crate) soort: String,
    pub(crate) diepte: usize,
    pub(crate) tekst: String,
}

impl Gelezen {
    /// The text as it is read out, with runs of white space as one space.
    pub(crate) fn tekst(&self) -> String {
        glad(&voeg(&self.elementen))
    }

    /// The text of each element of one kind, with all that is in it.
    pub(crate) fn van_soort(&self, soort: &str) -> Vec<String> {
        let tekst_van = |(plaats, element): (usize, &Element)| {
            let erin = self.elementen[plaats + 1..].iter().position(|onder| onder.diepte <= element.diepte);
            let einde = erin.map_or(self.elementen.len(), |erin| plaats + 1 + erin);
            glad(&voeg(&self.elementen[plaats..einde]))
        };
        self.elementen
            .iter()
            .enumerate()
            .filter(|(_, element)| element.soort == soort)
            .map(tekst_van)
            .collect()
    }

    /// Asserts that these texts are read in this order.
    pub(crate) fn leest_na_elkaar(&self, teksten: &[&str]) {
        let geheel = self.tekst();
        let mut plaats = 0;
        for tekst in teksten {
            let Some(verder) = geheel[plaats..].find(tekst) else {
                panic!("“{tekst}” is not read after position {plaats} in: {geheel}");
            };
            plaats += verder + tekst.len();
        }
    }
}

/// Text of elements; a block is read apart from the one before it.
fn voeg(elementen: &[Element]) -> String {
    let mut uit = String::new();
    for element in elementen {
        if !matches!(element.soort.as_str(), "" | "Span" | "Strong" | "Em" | "Link") {
            uit.push(' ');
        }
        uit += &element.tekst;
    }
    uit
}

/// Without hyphens at line ends and places to break, and with single spaces.
pub(crate) fn glad(tekst: &str) -> String {
    tekst.replace(['\u{AD}', '\u{200B}'], "").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What poppler reads, if it is installed.
pub(crate) fn pdftotext(pdf: &[u8]) -> Option<String> {
    let proces = Command::new("pdftotext")
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut lezer) = proces else {
        eprintln!("SKIPPED: pdftotext (Debian package poppler-utils) is not installed");
        return None;
    };
    lezer.stdin.take().expect("a pipe").write_all(pdf).expect("pdftotext reads");
    let gelezen = lezer.wait_with_output().expect("pdftotext ends");
    assert!(gelezen.status.success());
    Some(glad(&String::from_utf8(gelezen.stdout).expect("UTF-8")))
}

/// Reads a PDF.
pub(crate) fn lees(pdf: &[u8]) -> Gelezen {
    let pdf = Pdf::new(pdf.to_vec()).expect("a PDF");
    let catalogus: Dict<'_> = pdf.xref().get(pdf.xref().root_id()).expect("a catalogue");
    let mut stukken = HashMap::new();
    let mut alles = String::new();
    for pagina in pdf.pages().iter() {
        let nummer = pagina.raw().obj_id().expect("pages are objects");
        pagina_teksten(pagina, nummer, &mut stukken, &mut alles);
    }
    let boom: Dict<'_> = catalogus.get("StructTreeRoot").expect("a structure tree");
    let mut elementen = vec![];
    kinderen(&boom, None, 0, &stukken, &mut elementen);
    let xmp: Stream<'_> = catalogus.get("Metadata").expect("XMP metadata");
    Gelezen {
        taal: catalogus.get::<PdfString<'_>>("Lang").map(|taal| pdf_tekst(taal.as_bytes())),
        titel: pdf.metadata().title.as_deref().map(pdf_tekst),
        gemarkeerd: catalogus
            .get::<Dict<'_>>("MarkInfo")
            .and_then(|markering| markering.get::<bool>("Marked"))
            .unwrap_or_default(),
        xmp: String::from_utf8(xmp.decoded().expect("readable XMP").into_owned()).expect("UTF-8"),
        paginas: pdf.pages().len(),
        elementen,
        alles,
    }
}

fn pdf_tekst(bytes: &[u8]) -> String {
    if let Some(utf16) = bytes.strip_prefix(&[0xFE, 0xFF]) {
        let eenheden = utf16.chunks_exact(2).map(|paar| u16::from_be_bytes([paar[0], paar[1]]));
        return char::decode_utf16(eenheden).map(|teken| teken.expect("UTF-16")).collect();
    }
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

type Stukken = HashMap<(ObjectIdentifier, i32), String>;

/// The text of each marked piece of a page.
fn pagina_teksten(
    pagina: &hayro_syntax::page::Page<'_>,
    nummer: ObjectIdentifier,
    stukken: &mut Stukken,
    alles: &mut String,
) {
    let mut letters: HashMap<Vec<u8>, CMap> = HashMap::new();
    let mut letter: Option<Vec<u8>> = None;
    // Open marks: the number of a piece, and the text that replaces what is drawn.
    let mut open: Vec<(Option<i32>, Option<String>)> = vec![];
    let mut opdrachten = pagina.typed_operations();
    while let Some(opdracht) = opdrachten.next() {
        let mut erbij = String::new();
        match opdracht {
            TypedInstruction::TextFont(keuze) => {
                let naam = keuze.0.as_ref().to_vec();
                letters.entry(naam.clone()).or_insert_with(|| {
                    let font = pagina.resources().get_font(keuze.0).expect("a font");
                    let vertaling: Stream<'_> = font.get("ToUnicode").expect("each font maps to Unicode");
                    CMap::parse(&vertaling.decoded().expect("a readable cmap"), |_| None).expect("a cmap")
                });
                letter = Some(naam);
            }
            TypedInstruction::ShowText(toon) => {
                erbij = tekens(&letters[letter.as_ref().expect("a font")], toon.0);
            }
            TypedInstruction::ShowTexts(toon) => {
                for deel in toon.0.iter::<Object<'_>>() {
                    if let Object::String(deel) = deel {
                        erbij += &tekens(&letters[letter.as_ref().expect("a font")], &deel);
                    }
                }
            }
            TypedInstruction::BeginMarkedContent(_) => open.push((None, None)),
            TypedInstruction::BeginMarkedContentWithProperties(begin) => {
                let Object::Dict(eigen) = begin.1 else { panic!("properties stand in the content itself") };
                let vervanging =
                    eigen.get::<PdfString<'_>>("ActualText").map(|tekst| pdf_tekst(tekst.as_bytes()));
                if !open.iter().any(|(_, tekst)| tekst.is_some()) {
                    erbij = vervanging.clone().unwrap_or_default();
                }
                open.push((eigen.get::<i32>("MCID"), vervanging));
                noteer(&open, nummer, &erbij, stukken, alles);
                continue;
            }
            TypedInstruction::EndMarkedContent(_) => {
                open.pop();
            }
            _ => {}
        }
        if !open.iter().any(|(_, tekst)| tekst.is_some()) {
            noteer(&open, nummer, &erbij, stukken, alles);
        }
    }
}

fn noteer(
    open: &[(Option<i32>, Option<String>)],
    pagina: ObjectIdentifier,
    erbij: &str,
    stukken: &mut Stukken,
    alles: &mut String,
) {
    if erbij.is_empty() {
        return;
    }
    *alles += erbij;
    if let Some(stuk) = open.iter().rev().find_map(|(stuk, _)| *stuk) {
        *stukken.entry((pagina, stuk)).or_default() += erbij;
    }
}

fn tekens(letter: &CMap, codes: &PdfString<'_>) -> String {
    let codes =
        codes.as_bytes().chunks_exact(2).map(|paar| u32::from(u16::from_be_bytes([paar[0], paar[1]])));
    codes
        .map(|code| {
            assert_ne!(code, 0, "a glyph that says “no such character” is drawn");
            match letter.lookup_bf_string(code) {
                Some(BfString::Char(teken)) => teken.to_string(),
                Some(BfString::String(tekst)) => tekst,
                None => panic!("glyph {code} means nothing"),
            }
        })
        .collect()
}

/// Walks the structure tree.
fn kinderen(
    knoop: &Dict<'_>,
    pagina: Option<ObjectIdentifier>,
    diepte: usize,
    stukken: &Stukken,
    elementen: &mut Vec<Element>,
) {
    let pagina = knoop.get_ref("Pg").map(ObjectIdentifier::from).or(pagina);
    if let Some(soort) = knoop.get::<hayro_syntax::object::Name<'_>>("S") {
        elementen.push(Element { soort: soort.as_str().to_owned(), diepte, tekst: String::new() });
    }
    if let Some(lijst) = knoop.get::<Array<'_>>("K") {
        for kind in lijst.iter::<Object<'_>>() {
            een_kind(kind, pagina, diepte + 1, stukken, elementen);
        }
    } else if let Some(kind) = knoop.get_raw::<Object<'_>>("K") {
        let kind = match kind {
            MaybeRef::NotRef(kind) => Some(kind),
            MaybeRef::Ref(_) => knoop.get::<Object<'_>>("K"),
        };
        een_kind(kind.expect("children exist"), pagina, diepte + 1, stukken, elementen);
    }
}

fn een_kind(
    kind: Object<'_>,
    pagina: Option<ObjectIdentifier>,
    diepte: usize,
    stukken: &Stukken,
    elementen: &mut Vec<Element>,
) {
    let mut stuk = |pagina: Option<ObjectIdentifier>, nummer: i32| {
        let sleutel = (pagina.expect("a piece is on a page"), nummer);
        // Text after a nested element is read after it: it gets an entry of its own.
        let tekst = stukken.get(&sleutel).cloned().unwrap_or_default();
        elementen.push(Element { soort: String::new(), diepte, tekst });
    };
    match kind {
        Object::Number(_) => stuk(pagina, kind.into_i32().expect("numbers of pieces are whole")),
        Object::Dict(onder) => match onder.get::<i32>("MCID") {
            Some(nummer) => stuk(onder.get_ref("Pg").map(ObjectIdentifier::from).or(pagina), nummer),
            None => kinderen(&onder, pagina, diepte, stukken, elementen),
        },
        _ => {}
    }
}
