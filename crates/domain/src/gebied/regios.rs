//! All regions together.

use std::collections::BTreeMap;

use super::postcodetabel::PostcodeTabel;
use super::regio::{Regio, RegioFout};
use super::regio_id::RegioId;
use crate::regels::Bestandsfout;

macro_rules! ingebouwd {
    ($($naam:literal),+ $(,)?) => {
        &[$(($naam, include_str!(concat!("../../../../regions/", $naam, ".toml")))),+]
    };
}

/// The files that were in `regions/` when the program was built.
const INGEBOUWD: &[(&str, &str)] = ingebouwd![
    "amsterdam",
    "flevoland",
    "foodvalley",
    "friesland",
    "gelderland-zuid",
    "hart-van-brabant",
    "noord-holland-noord",
    "rotterdam-rijnmond",
    "utrecht",
    "utrecht-west",
    "west-brabant-west",
    "zaanstreek-waterland",
    "zaanstreek-waterland-2.0",
    "zeeland",
];

/// Regions by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Regios {
    regios: BTreeMap<RegioId, Regio>,
}

impl Regios {
    /// The regions that are built in, so that the program runs without files.
    pub fn ingebouwd() -> Result<Self, RegioFout> {
        Self::lees_alle(INGEBOUWD.iter().map(|(naam, tekst)| (*naam, *tekst)))
    }

    /// Reads many files (name without `.toml`, text); on failure *all* faults of *all* files are in the answer.
    pub fn lees_alle<'a>(bestanden: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, RegioFout> {
        let mut regios = Self::default();
        let mut fouten = Vec::new();
        for (naam, tekst) in bestanden {
            if let Err(fout) = regios.voeg_toe(naam, tekst) {
                fouten.extend(fout.in_lijst());
            }
        }
        Bestandsfout::uit(fouten).map_or(Ok(regios), Err)
    }

    /// Reads one file and adds it; the file name must be the id, and an id is there once.
    pub fn voeg_toe(&mut self, naam: &str, tekst: &str) -> Result<&Regio, RegioFout> {
        let bestand = format!("regions/{naam}.toml");
        let regio = Regio::lees(&bestand, tekst)?;
        if regio.id.as_str() != naam {
            let uitleg = format!("Het id is {}, maar het bestand heet {naam}. Maak ze gelijk.", regio.id);
            return Err(Bestandsfout::een(&bestand, "id", uitleg));
        }
        match self.regios.entry(regio.id.clone()) {
            std::collections::btree_map::Entry::Occupied(_) => {
                Err(Bestandsfout::een(&bestand, "id", format!("Regio {naam} is er al.")))
            }
            std::collections::btree_map::Entry::Vacant(plek) => Ok(plek.insert(regio)),
        }
    }

    /// Puts a region in the place of the built-in one with the same id, or adds it.
    pub fn vervang(&mut self, regio: Regio) {
        self.regios.insert(regio.id.clone(), regio);
    }

    /// Fills in all postcodes that the files leave to `naast import regio`.
    #[must_use]
    pub fn met_postcodes(self, tabel: &PostcodeTabel) -> Self {
        Self { regios: self.regios.into_iter().map(|(id, regio)| (id, regio.met_postcodes(tabel))).collect() }
    }

    /// The region with this id.
    pub fn regio(&self, id: &RegioId) -> Option<&Regio> {
        self.regios.get(id)
    }

    /// The region with this id as text, for the command line.
    pub fn zoek(&self, id: &str) -> Option<&Regio> {
        id.parse().ok().and_then(|id: RegioId| self.regios.get(&id))
    }

    /// All regions, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Regio> {
        self.regios.values()
    }
}
