//! The table as it is printed, and what it is held against.

use crate::{dingen::Ding, kijkers::Kijker};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    path::PathBuf,
};

/// By which way something can come to somebody.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kanaal {
    Pagina,
    Api,
    Lijst,
    Aantal,
    Zoeken,
    Export,
    Pdf,
    Bestand,
    Bericht,
}

impl Kanaal {
    /// By which way an address gives what it gives.
    pub fn van(adres: &str) -> Self {
        let pad = adres.split('?').next().unwrap();
        let eindigt = |einden: &[&str]| einden.iter().any(|eind| pad.ends_with(eind));
        if pad.starts_with("/api/v1/dossiers/") {
            Self::Api
        } else if pad.contains("/bijlage/") || pad.contains("/bestand/") {
            Self::Bestand
        } else if eindigt(&[".json"]) {
            Self::Export
        } else if eindigt(&[".pdf", "/pdf", "/brief"]) {
            Self::Pdf
        } else if pad.starts_with("/beheer")
            || ["/werk", "/werk/klachten", "/werk/ervaringen", "/gezin/kiezen", "/api/v1/dossiers"]
                .contains(&pad)
        {
            Self::Lijst
        } else {
            Self::Pagina
        }
    }

    fn kop(self) -> &'static str {
        match self {
            Self::Pagina => "Pagina’s van het dossier",
            Self::Api => "API (`/api/v1/dossiers/…`)",
            Self::Lijst => {
                "Lijsten over gezinnen heen (Vandaag, klachten, ervaringen, beheer, kiezen, API `/dossiers`)"
            }
            Self::Aantal => "Aantallen en andere sporen",
            Self::Zoeken => "Zoeken",
            Self::Export => "Kopie van het dossier (JSON)",
            Self::Pdf => "PDF",
            Self::Bestand => "Bestanden (adres van een bijlage)",
            Self::Bericht => "Berichten per mail",
        }
    }

    fn uitleg(self) -> &'static str {
        match self {
            Self::Aantal => {
                "Made by adding the things one by one and asking everybody for the same pages before and after. ● = what \
                 was added can be read; ○ = it cannot be read, but something else on a page changed: a number, a term, a \
                 name, a date; — = byte for byte the same as if it were not there."
            }
            Self::Zoeken => {
                "Rows are what is typed. ● = a hit with the names of the family; ○ = only whom to call; — = nothing."
            }
            Self::Bericht => {
                "Everybody who can choose messages chose them; then the things came one by one, after everybody had been told of \
                 all that came before. ○ = a message went, with the same few words as always; — = none. What it said was held against \
                 all words of the dossier."
            }
            Self::Pdf => "Read back with pdftotext from the copy, the veiligheidskaart and the letters.",
            _ => "",
        }
    }
}

/// What one cell says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub enum Cel {
    #[default]
    Niets,
    /// Something can be noticed, but not read.
    Spoor,
    Zichtbaar,
}

impl Cel {
    fn teken(self) -> &'static str {
        match self {
            Self::Niets => "—",
            Self::Spoor => "○",
            Self::Zichtbaar => "●",
        }
    }
}

/// What everybody got: by channel, account and row.
#[derive(Default)]
pub struct Gezien(BTreeMap<(Kanaal, String, String), Cel>);

impl Gezien {
    pub fn zet(&mut self, kanaal: Kanaal, kijker: &Kijker, rij: &str, cel: Cel) {
        let staat = self.0.entry((kanaal, kijker.naam.clone(), rij.to_owned())).or_default();
        *staat = cel.max(*staat);
    }

    pub fn cel(&self, kanaal: Kanaal, kijker: &Kijker, rij: &str) -> Cel {
        self.0.get(&(kanaal, kijker.naam.clone(), rij.to_owned())).copied().unwrap_or_default()
    }

    pub fn voeg_samen(&mut self, ander: Self) {
        for (plaats, cel) in ander.0 {
            let staat = self.0.entry(plaats).or_default();
            *staat = cel.max(*staat);
        }
    }
}

/// A table of one channel.
pub struct Deel<'a> {
    pub kanaal: Kanaal,
    /// Rows, with the part they are in.
    pub rijen: Vec<(&'a str, &'a str)>,
    /// Who was asked.
    pub kijkers: &'a [Kijker],
}

/// Rows of things, for a channel that shows things.
pub fn rijen(dingen: &[Ding]) -> Vec<(&str, &str)> {
    dingen.iter().map(|ding| (ding.deel, ding.rij)).collect()
}

/// One channel in markdown. People who see the same stand in one column; rows that nobody sees are named below it.
pub fn markdown(deel: &Deel<'_>, gezien: &Gezien) -> String {
    let kolom = |kijker: &Kijker| -> Vec<Cel> {
        deel.rijen.iter().map(|(_, rij)| gezien.cel(deel.kanaal, kijker, rij)).collect()
    };
    let mut kolommen: Vec<(Vec<Cel>, Vec<&str>)> = Vec::new();
    for kijker in deel.kijkers {
        let cellen = kolom(kijker);
        match kolommen.iter_mut().find(|(eerder, _)| *eerder == cellen) {
            Some((_, namen)) => namen.push(&kijker.naam),
            None => kolommen.push((cellen, vec![&kijker.naam])),
        }
    }
    let niets = |cellen: &[Cel]| cellen.iter().all(|cel| *cel == Cel::Niets);
    let (zonder, kolommen): (Vec<_>, Vec<_>) = kolommen.into_iter().partition(|(cellen, _)| niets(cellen));
    let mut uit = format!("## {}\n\n", deel.kanaal.kop());
    if !deel.kanaal.uitleg().is_empty() {
        write!(uit, "{}\n\n", deel.kanaal.uitleg()).unwrap();
    }
    for (plaats, (_, namen)) in kolommen.iter().enumerate() {
        writeln!(uit, "* **{}** {}", letter(plaats), namen.join("; ")).unwrap();
    }
    for (_, namen) in &zonder {
        writeln!(uit, "* **nooit iets** {}", namen.join("; ")).unwrap();
    }
    let kop = |tekst: &str| (0..kolommen.len()).map(|_| tekst).collect::<String>();
    write!(uit, "\n| |").unwrap();
    for plaats in 0..kolommen.len() {
        write!(uit, " {} |", letter(plaats)).unwrap();
    }
    writeln!(uit, "\n|---|{}", kop(":-:|")).unwrap();
    let mut in_deel = "";
    let mut nergens: BTreeSet<&str> = BTreeSet::new();
    for (plaats, (groep, rij)) in deel.rijen.iter().enumerate() {
        let cellen: Vec<Cel> = kolommen.iter().map(|(cellen, _)| cellen[plaats]).collect();
        if niets(&cellen) {
            nergens.insert(rij);
            continue;
        }
        if *groep != in_deel {
            writeln!(uit, "| **{groep}** |{}", kop(" |")).unwrap();
            in_deel = groep;
        }
        let cellen: String = cellen.iter().map(|cel| [" ", cel.teken(), " |"].concat()).collect();
        writeln!(uit, "| {rij} |{cellen}").unwrap();
    }
    if !nergens.is_empty() {
        let nergens: Vec<&str> = nergens.into_iter().collect();
        write!(uit, "\nNobody here: {}.\n", nergens.join("; ")).unwrap();
    }
    uit
}

fn letter(plaats: usize) -> String {
    let letter = |plaats: usize| char::from(b'A' + u8::try_from(plaats % 26).unwrap());
    if plaats < 26 {
        letter(plaats).to_string()
    } else {
        format!("{}{}", letter(plaats / 26 - 1), letter(plaats))
    }
}

const PAD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/access-matrix.md");

/// Where a part of the document begins and ends.
fn grenzen(naam: &str) -> (String, String) {
    (format!("<!-- {naam} -->\n"), format!("<!-- einde {naam} -->\n"))
}

/// Holds one part of the document against what was seen now; with `NAAST_WERK_BIJ=1` writes it.
///
/// A part begins and ends with a mark of its own, so that what needs the typesetter can be made where that is.
#[track_caller]
pub fn vergelijk(naam: &str, inhoud: &str) {
    let pad = PathBuf::from(PAD);
    let staat_er = std::fs::read_to_string(&pad).unwrap();
    let (begin, eind) = grenzen(naam);
    let (voor, rest) = staat_er.split_once(&begin).unwrap_or_else(|| panic!("{begin} staat niet in {PAD}"));
    let (was, na) = rest.split_once(&eind).unwrap_or_else(|| panic!("{eind} staat niet in {PAD}"));
    if was == inhoud {
        return;
    }
    if std::env::var_os("NAAST_WERK_BIJ").is_some() {
        std::fs::write(&pad, [voor, &begin, inhoud, &eind, na].concat()).unwrap();
        return;
    }
    let (oud, nieuw): (Vec<&str>, Vec<&str>) = (was.lines().collect(), inhoud.lines().collect());
    let weg = oud.iter().filter(|regel| !nieuw.contains(regel)).map(|regel| format!("- {regel}\n"));
    let erbij = nieuw.iter().filter(|regel| !oud.contains(regel)).map(|regel| format!("+ {regel}\n"));
    let verschil: String = weg.chain(erbij).collect();
    panic!(
        "somebody sees more or less than docs/access-matrix.md says, at ‘{naam}’. Is it meant to be so? Then run this test \
         with NAAST_WERK_BIJ=1.\n{verschil}"
    );
}
