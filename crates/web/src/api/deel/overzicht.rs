//! The overview of a dossier.

use super::Dossierdeel;
use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Professional,
    dossier::{Routestap, Sluitgrond},
    gebied::Instroomoordeel,
    ids::DossierId,
    team::Waarneming,
    veiligheid::Fase,
};
use serde::{Deserialize, Serialize};

/// The fixed face, since when.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Gezichtdeel {
    pub(in crate::api) wie: Professional,
    pub(in crate::api) sinds: Date,
}

/// What everybody with a tie to the dossier may know of it.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Dossieroverzicht {
    dossier: DossierId,
    /// Version of the whole dossier; also in the `ETag`. Only for professionals.
    versie: Option<u64>,
    naam: String,
    stap: Routestap,
    stap_sinds: Date,
    fase: Fase,
    gesloten: bool,
    /// Only said to professionals.
    verzegeld: bool,
    vast_gezicht: Gezichtdeel,
    waarneming: Option<Waarneming>,
    instroom: Option<Instroomoordeel>,
    sluiting: Option<Sluitgrond>,
}

impl Dossierdeel for Dossieroverzicht {
    const ONDERDELEN: &'static [Onderdeel] = &[];

    fn van(zicht: &Zicht) -> Self {
        let (stap, stap_sinds) = zicht.stap();
        let gezicht = &zicht.team().vast_gezicht;
        // How it came to be and how it ended is told in words meant for the team.
        let professional = zicht.kijker().persoon().is_none();
        Self {
            dossier: zicht.dossier(),
            versie: professional.then(|| zicht.versie()),
            naam: zicht.naam().to_owned(),
            stap,
            stap_sinds,
            fase: zicht.fase(),
            gesloten: zicht.is_gesloten(),
            verzegeld: zicht.afscherming().verzegeld.is_some(),
            vast_gezicht: Gezichtdeel { wie: gezicht.professional.clone(), sinds: gezicht.sinds },
            waarneming: zicht.team().waarneming.clone(),
            instroom: zicht.instroom().filter(|_| professional).cloned(),
            sluiting: zicht.sluiting().filter(|_| professional).cloned(),
        }
    }
}
