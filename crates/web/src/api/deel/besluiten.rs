//! Decisions, the legal frame per minor, measures, and what the family was told.

use super::{Dossierdeel, deelversie};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    dossier::{Besluit, Informering, Kader, Maatregel, Sluitoordeel},
    ids::{PersoonId, ProfessionalId},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was decided.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Besluitendeel {
    versie: Option<u64>,
    /// Newest first.
    besluiten: Vec<Besluit>,
    /// Per minor in view.
    kaders: BTreeMap<PersoonId, Kader>,
    maatregelen: Vec<Maatregel>,
    informeren: Vec<Informering>,
    /// Only for professionals.
    sluitoordelen: BTreeMap<ProfessionalId, Sluitoordeel>,
}

impl Dossierdeel for Besluitendeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Besluiten];

    fn van(zicht: &Zicht) -> Self {
        let professional = zicht.kijker().persoon().is_none();
        let kinderen = zicht.gezin().minderjarigen(zicht.vandaag());
        Self {
            versie: deelversie(zicht, Deel::Besluiten),
            besluiten: zicht.besluiten().cloned().collect(),
            kaders: kinderen.into_iter().map(|kind| (kind.id, zicht.kader(kind.id))).collect(),
            maatregelen: zicht.maatregelen().to_vec(),
            informeren: zicht.informeren().to_vec(),
            sluitoordelen: if professional { zicht.sluitoordelen().clone() } else { BTreeMap::new() },
        }
    }
}
