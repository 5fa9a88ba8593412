//! The one plan.

use super::{Dossierdeel, deelversie};
use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    ids::{PersoonId, PlanItemId},
    plan::{
        Accordering, Behoefte, Bespreking, Doel, Evaluatie, Familiegroepsplanaanbod, GeenInzet, Oplossing,
        Papierverzoek, Plan, Planafspraak, Planeinde, Planherkomst, Planinzet, Planstatus, Stemregel,
        Vaststelling,
    },
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
struct Planversie {
    versie: u32,
    status: Planstatus,
    herkomst: Planherkomst,
    aanleiding: Option<Tekst>,
    begonnen_op: Date,
    doelen: BTreeMap<PlanItemId, Doel>,
    behoeften: BTreeMap<PlanItemId, Behoefte>,
    inzetten: BTreeMap<PlanItemId, Planinzet>,
    afspraken: BTreeMap<PlanItemId, Planafspraak>,
    geen_inzet: BTreeMap<PersoonId, GeenInzet>,
    stemmen: BTreeMap<PersoonId, Stemregel>,
    oplossingen: BTreeMap<PlanItemId, Oplossing>,
    besproken: Option<Bespreking>,
    accordering: Accordering,
    vaststelling: Option<Vaststelling>,
    evaluaties: Vec<Evaluatie>,
    einde: Option<Planeinde>,
}

/// The plan in force, the draft beside it, and what was before.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Plandeel {
    versie: Option<u64>,
    aanbod: Option<Familiegroepsplanaanbod>,
    actief: Option<Planversie>,
    in_wording: Option<Planversie>,
    vorige: Vec<Planversie>,
    papierverzoeken: Vec<Papierverzoek>,
}

impl Dossierdeel for Plandeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Plan];

    fn van(zicht: &Zicht) -> Self {
        let plan = zicht.plan();
        Self {
            versie: deelversie(zicht, Deel::Plan),
            aanbod: plan.aanbod().cloned(),
            actief: plan.actief().map(versie),
            in_wording: plan.in_wording().map(versie),
            vorige: plan.vorige().iter().map(versie).collect(),
            papierverzoeken: plan.papierverzoeken().to_vec(),
        }
    }
}

fn versie(plan: &Plan) -> Planversie {
    Planversie {
        versie: plan.versie,
        status: plan.status(),
        herkomst: plan.herkomst,
        aanleiding: plan.aanleiding.clone(),
        begonnen_op: plan.begonnen_op,
        doelen: plan.doelen.clone(),
        behoeften: plan.behoeften.clone(),
        inzetten: plan.inzetten.clone(),
        afspraken: plan.afspraken.clone(),
        geen_inzet: plan.geen_inzet.clone(),
        stemmen: plan.stemmen.clone(),
        oplossingen: plan.oplossingen.clone(),
        besproken: plan.besproken.clone(),
        accordering: plan.accordering.clone(),
        vaststelling: plan.vaststelling.clone(),
        evaluaties: plan.evaluaties.clone(),
        einde: plan.einde.clone(),
    }
}
