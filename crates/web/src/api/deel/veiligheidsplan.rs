//! The veiligheidsplan.

use super::{Dossierdeel, deelversie};
use jiff::civil::Date;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    ids::{AfspraakId, PersoonId},
    plan::{Accordering, Bespreking, Planeinde},
    tekst::Tekst,
    veiligheid::{
        Afspraak, Inwerkingtreding, Kindversie, Noodcontact, Onveiligheidsregel, Signaal, Steunfiguur,
        Veiligheidsevaluatie, Veiligheidsplan, Veiligheidsplanstatus, Voorwaarde,
    },
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
struct Veiligheidsplanversie {
    versie: u32,
    status: Veiligheidsplanstatus,
    geldig_van: Option<Date>,
    geldig_tot: Option<Date>,
    acuut: Option<Tekst>,
    aanleiding: Option<Tekst>,
    begonnen_op: Date,
    onveiligheid: BTreeMap<PersoonId, Onveiligheidsregel>,
    voorwaarden: BTreeMap<AfspraakId, Voorwaarde>,
    afspraken: BTreeMap<AfspraakId, Afspraak>,
    signalen: BTreeMap<AfspraakId, Signaal>,
    noodcontacten: BTreeMap<AfspraakId, Noodcontact>,
    steunfiguren: BTreeMap<AfspraakId, Steunfiguur>,
    kindversie: Option<Kindversie>,
    besproken: Option<Bespreking>,
    accordering: Accordering,
    inwerking: Option<Inwerkingtreding>,
    evaluaties: Vec<Veiligheidsevaluatie>,
    einde: Option<Planeinde>,
}

/// The veiligheidsplan in force, the draft beside it, and what was before.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Veiligheidsplandeel {
    versie: Option<u64>,
    actief: Option<Veiligheidsplanversie>,
    in_wording: Option<Veiligheidsplanversie>,
    vorige: Vec<Veiligheidsplanversie>,
}

impl Dossierdeel for Veiligheidsplandeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Veiligheidsplan];

    fn van(zicht: &Zicht) -> Self {
        let veiligheid = zicht.veiligheid();
        Self {
            versie: deelversie(zicht, Deel::Veiligheidsplan),
            actief: veiligheid.actief_plan().map(versie),
            in_wording: veiligheid.plan_in_wording().map(versie),
            vorige: veiligheid.vorige_plannen().iter().map(versie).collect(),
        }
    }
}

fn versie(plan: &Veiligheidsplan) -> Veiligheidsplanversie {
    Veiligheidsplanversie {
        versie: plan.versie,
        status: plan.status(),
        geldig_van: plan.geldig_van(),
        geldig_tot: plan.geldig_tot(),
        acuut: plan.acuut.clone(),
        aanleiding: plan.aanleiding.clone(),
        begonnen_op: plan.begonnen_op,
        onveiligheid: plan.onveiligheid.clone(),
        voorwaarden: plan.voorwaarden.clone(),
        afspraken: plan.afspraken.clone(),
        signalen: plan.signalen.clone(),
        noodcontacten: plan.noodcontacten.clone(),
        steunfiguren: plan.steunfiguren.clone(),
        kindversie: plan.kindversie.clone(),
        besproken: plan.besproken.clone(),
        accordering: plan.accordering.clone(),
        inwerking: plan.inwerking.clone(),
        evaluaties: plan.evaluaties.clone(),
        einde: plan.einde.clone(),
    }
}
