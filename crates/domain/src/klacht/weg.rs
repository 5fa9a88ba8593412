//! Which way a complaint takes: from whom and what it is about (D-48).

use super::Klachtaard;
use crate::{Organisatie, Organisatiesoort, regels::Klachtweg};

/// The way, and what is possible beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wegwijzer {
    /// Where it goes.
    pub weg: Klachtweg,
    /// Where one may go too, or instead.
    pub ook: Vec<Klachtweg>,
}

/// The way of a complaint about this organisation, or somebody of it. `ots` says whether an ondertoezichtstelling runs
/// in this family: a dispute about how it is carried out is for the children's court, complaints about conduct are not
/// (BW 1:262b).
pub fn wijs_weg(over: &Organisatie, aard: Klachtaard, ots: bool) -> Wegwijzer {
    let bij = bij_organisatie(over);
    match aard {
        Klachtaard::Privacy => Wegwijzer { weg: bij, ook: vec![Klachtweg::Ap] },
        Klachtaard::Beroepsregels => Wegwijzer { weg: Klachtweg::Skj, ook: vec![bij] },
        Klachtaard::Maatregel if ots => Wegwijzer { weg: Klachtweg::Kinderrechter, ook: vec![bij] },
        Klachtaard::Bejegening | Klachtaard::Werkwijze | Klachtaard::Maatregel => {
            Wegwijzer { weg: bij, ook: Vec::new() }
        }
    }
}

const fn bij_organisatie(over: &Organisatie) -> Klachtweg {
    use Organisatiesoort as O;
    match over.soort {
        O::LokaalTeam | O::Gemeente | O::ZorgEnVeiligheidshuis => Klachtweg::Gemeente,
        O::VeiligThuis
        | O::GecertificeerdeInstelling
        | O::RegionaalVeiligheidsteam
        | O::Aanbieder
        | O::Vrouwenopvang => Klachtweg::Commissie,
        O::Raad => Klachtweg::Raad,
        O::VolwassenenGgz | O::Politie | O::OpenbaarMinisterie | O::Overig => Klachtweg::EigenRegeling,
    }
}
