//! The family.

use super::{Dossierdeel, deelversie};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    dossier::Kindcheck,
    gebied::Onveiligheid,
    gezin::{Gezag, Huishouden, Persoon, Relatie, Rol},
    tekst::{Korttekst, Tekst},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How the dossier began.
#[derive(Serialize, Deserialize)]
struct Aanvang {
    aanleiding: Tekst,
    onveiligheid: BTreeSet<Onveiligheid>,
    kindcheck: Option<Kindcheck>,
    herkomst: Option<Korttekst>,
}

/// People, homes, relations and gezag.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Gezinsdeel {
    /// Version of this part, to send along with a command.
    versie: Option<u64>,
    personen: Vec<Persoon>,
    huishoudens: Vec<Huishouden>,
    relaties: Vec<Relatie>,
    gezag: Vec<Gezag>,
    rollen: Vec<Rol>,
    /// Only for professionals.
    begin: Option<Aanvang>,
}

impl Dossierdeel for Gezinsdeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Gezin];

    fn van(zicht: &Zicht) -> Self {
        let gezin = zicht.gezin();
        let begin = zicht.opening().filter(|_| zicht.kijker().persoon().is_none()).map(|opening| Aanvang {
            aanleiding: opening.aanleiding.clone(),
            onveiligheid: opening.onveiligheid.clone(),
            kindcheck: opening.kindcheck.clone(),
            herkomst: opening.herkomst.clone(),
        });
        let persoon = zicht.kijker().persoon();
        let mut huishoudens: Vec<Huishouden> = gezin.huishoudens.values().cloned().collect();
        if persoon.is_some() {
            // That a home is hidden is for those who keep it hidden.
            for thuis in &mut huishoudens {
                thuis.geheim = false;
            }
        }
        Self {
            versie: deelversie(zicht, Deel::Gezin),
            personen: gezin.personen.values().cloned().collect(),
            huishoudens,
            relaties: gezin.relaties.clone(),
            gezag: gezin.gezag.clone(),
            rollen: gezin.rollen.clone(),
            begin,
        }
    }
}
