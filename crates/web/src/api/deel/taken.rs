//! What is open: terms, answers waited for, tasks.

use super::{Dossierdeel, deelversie};
use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    regels::TermijnId,
    taak::{Taak, WachtOp},
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Serialize, Deserialize)]
struct Openregel {
    sleutel: Uuid,
    soort: String,
    regel: Option<TermijnId>,
    onderwerp: String,
    /// Part of the dossier where it is done.
    waar: String,
    vervalt_op: Option<Date>,
    wacht_op: WachtOp,
    sinds: Date,
}

#[derive(Serialize, Deserialize)]
struct Afgerond {
    taak: Taak,
    op: Date,
    uitkomst: Option<Tekst>,
}

/// Soonest first, counted by rule and never typed in (INV-24).
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Takendeel {
    versie: Option<u64>,
    openstaand: Vec<Openregel>,
    afgerond: Vec<Afgerond>,
}

impl Dossierdeel for Takendeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Taken];

    fn van(zicht: &Zicht) -> Self {
        let openstaand = zicht.openstaand().iter().map(|open| Openregel {
            sleutel: open.sleutel,
            soort: open.soort.to_owned(),
            regel: open.regel,
            onderwerp: open.onderwerp.clone(),
            waar: open.waar.to_owned(),
            vervalt_op: open.vervalt_op,
            wacht_op: open.wacht_op,
            sinds: open.sinds,
        });
        let afgerond = zicht.taken().klaar.values().map(|(taak, op, uitkomst)| Afgerond {
            taak: taak.clone(),
            op: *op,
            uitkomst: uitkomst.clone(),
        });
        Self {
            versie: deelversie(zicht, Deel::Taken),
            openstaand: openstaand.collect(),
            afgerond: afgerond.collect(),
        }
    }
}
