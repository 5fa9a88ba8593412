//! A region: one file, one or more dated configurations (design §2.7).

use jiff::civil::Date;
use serde::Serialize;

use super::bestand;
use super::codes::Regiosoort;
use super::configuratie::Configuratie;
use super::instroom::{AardErnst, Instroomoordeel, beoordeel_instroom};
use super::postcode::Postcode;
use super::postcodetabel::PostcodeTabel;
use super::regio_id::RegioId;
use crate::regels::Bestandsfout;

/// What is wrong with a region file: all faults at once.
pub type RegioFout = Bestandsfout;

/// A literal quote that the file rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bron {
    /// Key of the document: S0…S4.
    pub seed: String,
    /// Its file name.
    pub bestand: String,
    /// Place in the document.
    pub plaats: String,
    /// Date of the document, where it has one.
    pub datum: Option<Date>,
    /// The date in words, where it has none.
    pub datum_in_bron: Option<String>,
    /// The quote, spelling mistakes included.
    pub citaat: String,
    /// The fields it supports.
    pub velden: Vec<String>,
}

/// On this day the region takes no new work (a pilot can stop and start again).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{naam} heeft op {:02}-{:02}-{} geen werkende proeftuin. Nieuwe dossiers kunnen dan niet worden geopend; lopende dossiers gaan door.", .dag.day(), .dag.month(), .dag.year())]
pub struct GeenConfiguratie {
    /// The region.
    pub naam: String,
    /// The day.
    pub dag: Date,
}

/// A region with its versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Regio {
    /// Id: also the name of the file.
    pub id: RegioId,
    /// Name.
    pub naam: String,
    /// Nickname of the pilot.
    pub bijnaam: Option<String>,
    /// Other names.
    pub aliassen: Vec<String>,
    /// Pilot or programme region.
    pub soort: Regiosoort,
    /// Number of the pilot, P-01…P-11. Two regions can share one.
    pub pilot: Option<String>,
    /// First or second tranche.
    pub tranche: Option<u16>,
    /// Start as the source words it.
    pub gestart_in_bron: String,
    /// Codes of the veiligheidsregio's, VR01…VR25.
    pub veiligheidsregios: Vec<String>,
    /// Sources.
    pub bronnen: Vec<Bron>,
    /// Versions, oldest first.
    pub versies: Vec<Configuratie>,
}

impl Regio {
    /// Reads and checks one region file; on failure *all* its faults are in the answer.
    pub fn lees(bestandsnaam: &str, tekst: &str) -> Result<Self, RegioFout> {
        bestand::lees(bestandsnaam, tekst)
    }

    /// The configuration for new work on a day; none in a gap.
    pub fn configuratie_op(&self, dag: Date) -> Option<&Configuratie> {
        self.versies.iter().find(|versie| versie.geldigheid.geldt_op(dag))
    }

    /// The configuration by its name: for a dossier that was opened under it, also after it stopped (INV-40).
    pub fn versie(&self, naam: &str) -> Option<&Configuratie> {
        self.versies.iter().find(|versie| versie.versie == naam)
    }

    /// The configuration that a dossier stamped with `versie` follows on a day: the one that counts now, or in a gap
    /// the one it was stamped with.
    pub fn configuratie_voor_lopend(&self, versie: &str, dag: Date) -> Option<&Configuratie> {
        self.configuratie_op(dag).or_else(|| self.versie(versie))
    }

    /// Decides on inclusion by the configuration of that day (R-120, INV-17).
    pub fn beoordeel_instroom(
        &self,
        postcode: Postcode,
        aard_ernst: &AardErnst,
        op: Date,
    ) -> Result<Instroomoordeel, GeenConfiguratie> {
        let configuratie =
            self.configuratie_op(op).ok_or_else(|| GeenConfiguratie { naam: self.naam.clone(), dag: op })?;
        Ok(beoordeel_instroom(configuratie, postcode, aard_ernst, op))
    }

    /// Fills in the postcodes that the file leaves to `naast import regio`.
    #[must_use]
    pub fn met_postcodes(mut self, tabel: &PostcodeTabel) -> Self {
        for gebied in self.versies.iter_mut().flat_map(|versie| &mut versie.gebieden) {
            gebied.vul_postcodes(tabel);
        }
        self
    }
}
