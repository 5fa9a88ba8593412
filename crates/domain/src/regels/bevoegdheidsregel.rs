//! Who holds which legal power on a day (the bevoegdhedenmatrix of §9.5): the guard behind INV-6 and INV-7.

use serde::Serialize;

use super::bevoegdheid::Bevoegdheid;
use super::codelijst::codelijst;
use super::functie::{Functie, Rol};
use super::geldigheid::{Geldigheid, Herkomst};
use super::lezer::Tabel;
use super::rechtsmodus::Rechtsmodus;

codelijst! {
    /// When somebody else than the exclusive holder may perform the act.
    pub enum Voorwaarde("voorwaarde") {
        /// The college designated this person's organisation (D-37).
        AangewezenDoorCollege = "aangewezen_door_college", "het college heeft deze organisatie aangewezen";
        /// The RvdK does not file a request itself.
        RaadVerzoektNiet = "raad_verzoekt_niet", "de Raad doet zelf geen verzoek";
        /// The RvdK does not, and this person has raised the child for at least a year.
        RaadVerzoektNietEnEenJaarVerzorgd = "raad_verzoekt_niet_en_een_jaar_verzorgd",
            "de Raad doet zelf geen verzoek en deze persoon voedt het kind al 1 jaar of langer op";
        /// The GI does not ask for an extension.
        GiVerlengtNiet = "gi_verlengt_niet", "de GI vraagt geen verlenging";
    }
}

codelijst! {
    /// What is asked of the court, to tell a first measure from a later step.
    pub enum Verzoeksoort("soort verzoek") {
        /// Voorlopige ondertoezichtstelling.
        Vots = "vots", "voorlopige ondertoezichtstelling";
        /// Ondertoezichtstelling.
        Ots = "ots", "ondertoezichtstelling";
        /// End of gezag.
        Gezagsbeeindiging = "gezagsbeeindiging", "gezagsbeëindiging";
        /// Suspension of gezag with voorlopige voogdij.
        SchorsingGezag = "schorsing_gezag", "schorsing van het gezag of voorlopige voogdij";
        /// Machtiging uithuisplaatsing together with one of the above.
        MuhpBijEersteMaatregel = "muhp_bij_eerste_maatregel", "machtiging uithuisplaatsing bij een eerste maatregel";
        /// Machtiging uithuisplaatsing during a running OTS.
        MuhpTijdensOts = "muhp_tijdens_ots", "machtiging uithuisplaatsing tijdens een ondertoezichtstelling";
        /// Extension.
        Verlenging = "verlenging", "verlenging";
        /// Schriftelijke aanwijzing.
        Aanwijzing = "aanwijzing", "schriftelijke aanwijzing";
        /// Change of a running measure.
        Wijziging = "wijziging", "wijziging van een maatregel";
    }
}

impl Verzoeksoort {
    /// Whether this is a first measure, for which the independent toets of the RvdK is required (R-109, INV-7).
    pub const fn is_eerste_maatregel(self) -> bool {
        match self {
            Self::Vots
            | Self::Ots
            | Self::Gezagsbeeindiging
            | Self::SchorsingGezag
            | Self::MuhpBijEersteMaatregel => true,
            Self::MuhpTijdensOts | Self::Verlenging | Self::Aanwijzing | Self::Wijziging => false,
        }
    }
}

/// One dated row of the bevoegdhedenmatrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bevoegdheidsregel {
    /// The power.
    pub code: Bevoegdheid,
    /// Functions that hold it outright.
    pub houders: Vec<Functie>,
    /// The holder in words, for a refusal or the page "wie doet wat".
    pub houder: String,
    /// Who else may, once the condition is met.
    pub ook: Vec<Rol>,
    /// That condition.
    pub voorwaarde: Option<Voorwaarde>,
    /// The article the act rests on.
    pub grondslag: String,
    /// Legal modes in which this row counts.
    pub rechtsmodus: Vec<Rechtsmodus>,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

/// Whether a role may perform an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bevoegd {
    /// Yes.
    Ja,
    /// Only when this is the case.
    Als(Voorwaarde),
    /// No: it is reserved for others.
    Nee,
}

impl Bevoegdheidsregel {
    /// Whether somebody acting in this role may perform the act.
    pub fn bevoegd(&self, rol: Rol) -> Bevoegd {
        match (rol, self.voorwaarde) {
            (Rol::Functie(functie), _) if self.houders.contains(&functie) => Bevoegd::Ja,
            (rol, Some(voorwaarde)) if self.ook.contains(&rol) => Bevoegd::Als(voorwaarde),
            _ => Bevoegd::Nee,
        }
    }

    pub(super) fn lees(tabel: &Tabel<'_>) -> Self {
        let voorwaarde = tabel.code_of_niets("voorwaarde");
        let ook = if voorwaarde.is_some() { tabel.codes("ook") } else { Vec::new() };
        let regel = Self {
            code: tabel.code("code"),
            houders: tabel.codes("houders"),
            houder: tabel.tekst("houder"),
            ook,
            voorwaarde,
            grondslag: tabel.tekst("grondslag"),
            rechtsmodus: tabel.codes("rechtsmodus"),
            herkomst: Herkomst::lees(tabel),
            geldigheid: Geldigheid::lees(tabel),
        };
        if regel.rechtsmodus.is_empty() {
            tabel.meld("rechtsmodus", "Noem minstens een rechtsmodus.");
        }
        regel
    }
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Vec<Bevoegdheidsregel> {
    let regels = bestand.tabellen("bevoegdheden", Bevoegdheidsregel::lees);
    for (i, regel) in regels.iter().enumerate() {
        let dubbel = regels.iter().take(i).any(|ander| {
            ander.code == regel.code
                && ander.geldigheid.overlapt(&regel.geldigheid)
                && ander.rechtsmodus.iter().any(|modus| regel.rechtsmodus.contains(modus))
        });
        if dubbel {
            bestand.meld(
                &format!("bevoegdheden[{i}]"),
                format!(
                    "Voor {} gelden twee regels op dezelfde dag. Zet geldig_tot bij de oude regel.",
                    regel.code
                ),
            );
        }
    }
    for code in Bevoegdheid::ALLE {
        if !regels.iter().any(|regel| regel.code == *code) {
            bestand.meld("bevoegdheden", format!("Bevoegdheid {code} ({}) ontbreekt.", code.naam()));
        }
    }
    regels
}
