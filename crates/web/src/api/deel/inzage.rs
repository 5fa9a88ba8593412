//! Who looked (INV-22).

use jiff::{Timestamp, civil::Date};
use naast_access::Doel;
use naast_domain::{context::dag_in_nederland, ids::PersoonId};
use naast_service::{Blikregel, Inzageregel};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The looks of one looker; for a member of the family those of a day together.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Keer {
    dag: Date,
    van: Timestamp,
    tot: Timestamp,
    keren: u64,
    /// It was the caller himself or herself.
    zelf: bool,
    /// Number of the account; only for professionals.
    account: Option<Uuid>,
    /// Name, where the caller may know it.
    naam: Option<String>,
    /// Code of the function; nothing for a member of the family.
    functie: Option<String>,
    organisatie: String,
    onderdelen: Vec<String>,
    doel: Option<String>,
    personen: BTreeSet<PersoonId>,
    noodtoegang: bool,
}

/// Newest first, a page at a time.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Inzagedeel {
    pub(in crate::api) regels: Vec<Keer>,
}

impl Keer {
    /// As a member of the family reads it.
    pub(in crate::api) fn voor_gezin(regel: Blikregel) -> Self {
        Self {
            dag: regel.dag,
            van: regel.van,
            tot: regel.tot,
            keren: regel.keren as u64,
            zelf: regel.zelf,
            account: None,
            naam: regel.naam,
            functie: regel.functie.map(|functie| functie.code().to_owned()),
            organisatie: regel.organisatie,
            onderdelen: regel.onderdelen.iter().map(|onderdeel| onderdeel.code().to_owned()).collect(),
            doel: regel.doel.map(|doel| doel.code().to_owned()),
            personen: regel.over,
            noodtoegang: regel.noodtoegang,
        }
    }

    /// As a professional reads it. `eigen` is the account that calls.
    pub(in crate::api) fn voor_professional(regel: Inzageregel, eigen: Option<Uuid>) -> Self {
        Self {
            dag: dag_in_nederland(regel.moment),
            van: regel.moment,
            tot: regel.moment,
            keren: 1,
            zelf: eigen == Some(regel.kijker),
            account: (regel.functie != "gezinslid").then_some(regel.kijker),
            naam: None,
            functie: Some(regel.functie).filter(|functie| functie != "gezinslid"),
            organisatie: regel.organisatie,
            onderdelen: regel.onderdelen,
            doel: Doel::van_code(&regel.doel).map(|doel| doel.code().to_owned()),
            personen: regel.personen,
            noodtoegang: regel.noodtoegang,
        }
    }
}
