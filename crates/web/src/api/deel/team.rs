//! The team around the family.

use super::{Dossierdeel, Gezichtdeel, deelversie};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    ids::ProfessionalId,
    team::{Gezichtswissel, Inzet, Waarneming, ZichtOpVeiligheid},
};
use serde::{Deserialize, Serialize};

/// Who stands beside the family.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Teamdeel {
    versie: Option<u64>,
    vast_gezicht: Gezichtdeel,
    waarneming: Option<Waarneming>,
    inzetten: Vec<Inzet>,
    contactpersoon: Option<ProfessionalId>,
    /// The last one counts (INV-4).
    zicht_op_veiligheid: Vec<ZichtOpVeiligheid>,
    vorige_gezichten: Vec<Gezichtswissel>,
}

impl Dossierdeel for Teamdeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Team];

    fn van(zicht: &Zicht) -> Self {
        let team = zicht.team();
        let gezicht = &team.vast_gezicht;
        Self {
            versie: deelversie(zicht, Deel::Team),
            vast_gezicht: Gezichtdeel { wie: gezicht.professional.clone(), sinds: gezicht.sinds },
            waarneming: team.waarneming.clone(),
            inzetten: team.inzetten.values().cloned().collect(),
            contactpersoon: team.contactpersoon,
            zicht_op_veiligheid: team.zicht.clone(),
            vorige_gezichten: team.vorige_gezichten.clone(),
        }
    }
}
