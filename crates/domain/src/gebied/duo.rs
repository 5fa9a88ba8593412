//! The duo rule of a region (INV-5): who may stand beside a family together.

use serde::{Deserialize, Serialize};

use crate::regels::{Functie, codelijst};

codelijst! {
    /// Which pairs a region allows (§4.12 no. 2).
    pub enum Duoregel("duoregel") {
        /// One of the lokaal team and one of the safety team.
        LokaalEnRvt = "lokaal_en_rvt", "één van het lokale team en één van het veiligheidsteam";
        /// Two of the safety team, or one of each.
        RvtMetRvtOfLokaal = "rvt_met_rvt_of_lokaal", "twee van het veiligheidsteam, of één van elk team";
        /// A fixed duo chosen for this family.
        VastDuoOpMaat = "vast_duo_op_maat", "een vast duo dat bij dit gezin past";
        /// The region asks for no duo; a pair is free to form from both teams.
        Geen = "geen", "geen vast duo";
    }
}

/// Somebody proposed for a duo. `Id` is whatever identifies a person in the calling code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duolid<Id> {
    /// Who.
    pub persoon: Id,
    /// In which function this person acts in the duo.
    pub functie: Functie,
    /// Whether the person is active in this dossier now.
    pub actief: bool,
}

/// Why two people are not a duo (INV-5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum DuoFout {
    /// The same person twice.
    #[error("Een duo bestaat uit twee verschillende mensen. Kies een andere collega.")]
    ZelfdePersoon,
    /// One of the two is not active.
    #[error("Allebei moeten nu betrokken zijn bij dit gezin. Haal de collega er eerst bij.")]
    NietActief,
    /// Somebody who is in neither team.
    #[error("Een duo komt uit het lokale team en het veiligheidsteam. Deze functie hoort daar niet bij.")]
    GeenTeamlid,
    /// The rule asks for one of each team.
    #[error(
        "In deze regio bestaat een duo uit één professional van het lokale team en één van het veiligheidsteam."
    )]
    EenVanElk,
    /// The rule asks for at least one of the safety team.
    #[error("In deze regio hoort er minstens één professional van het veiligheidsteam in het duo.")]
    GeenRvt,
}

impl Duoregel {
    /// Checks a pair (INV-5). The toetser is in neither team here: he stands apart from the handling (INV-7).
    pub fn toets<Id: PartialEq>(self, een: &Duolid<Id>, ander: &Duolid<Id>) -> Result<(), DuoFout> {
        if een.persoon == ander.persoon {
            return Err(DuoFout::ZelfdePersoon);
        }
        if !(een.actief && ander.actief) {
            return Err(DuoFout::NietActief);
        }
        let functies = [een.functie, ander.functie];
        if functies.iter().any(|functie| !functie.is_lokaal() && !functie.is_rvt()) {
            return Err(DuoFout::GeenTeamlid);
        }
        let lokaal = functies.iter().filter(|functie| functie.is_lokaal()).count();
        match (self, lokaal) {
            (Self::LokaalEnRvt, 0 | 2) => Err(DuoFout::EenVanElk),
            (Self::RvtMetRvtOfLokaal, 2) => Err(DuoFout::GeenRvt),
            _ => Ok(()),
        }
    }

    /// Whether the region wants a duo for a family where the safety team takes part.
    pub const fn vraagt_duo(self) -> bool {
        !matches!(self, Self::Geen)
    }
}
