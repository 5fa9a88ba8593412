//! The region as a whole, on a real store.

mod draaiboeken;
mod regio;
mod taal;

use crate::{Wereldopdracht, Wereldverslag, speler::Geweigerd, vul_met_weigeringen};
use jiff::Timestamp;
use naast_access::{Beleid, Kijker};
use naast_domain::{gebied::Regios, regels::Functie, regels::Regels};
use naast_service::{Dienst, Klok};
use naast_store::{Options, RootKey, Store};
use std::collections::BTreeMap;
use tempfile::TempDir;

/// A Friday in November, in the morning.
fn nu() -> Timestamp {
    "2026-11-20T10:17:00Z".parse().unwrap()
}

fn opdracht(seed: u64, gezinnen: u32) -> Wereldopdracht {
    Wereldopdracht { seed, gezinnen, nu: nu() }
}

async fn dienst(map: &std::path::Path) -> Dienst {
    let store = Store::open_sqlite(map, RootKey::from_bytes([7; 32]), Options::default()).await.unwrap();
    let regels = Regels::ingebouwd().unwrap();
    let regios = Regios::ingebouwd().unwrap();
    Dienst::nieuw(store, Beleid::ingebouwd().unwrap(), regels, regios, Klok::vast(nu()))
}

/// A region with the use cases over it; no rule may have said no.
struct Proefregio {
    _map: TempDir,
    dienst: Dienst,
    verslag: Wereldverslag,
}

impl Proefregio {
    async fn maak(seed: u64, gezinnen: u32) -> Self {
        let map = tempfile::tempdir().unwrap();
        let dienst = dienst(map.path()).await;
        let (verslag, geweigerd) =
            vul_met_weigeringen(&dienst, &opdracht(seed, gezinnen), |_, _| {}).await.unwrap();
        assert_eq!(geweigerd.len(), 0, "{:#?}", op_een_hoop(&geweigerd));
        Self { _map: map, dienst, verslag }
    }

    /// Everybody with this function, as the one who looks.
    fn kijkers(&self, functie: Functie) -> Vec<Kijker> {
        let vandaag = naast_domain::context::dag_in_nederland(nu());
        let accounts = self.dienst.accounts();
        accounts
            .iter()
            .flat_map(|account| {
                let petten = account.petten.iter().enumerate();
                petten
                    .filter(|(_, pet)| pet.pet.functie == functie)
                    .map(|(nummer, _)| account.kijker(nummer, vandaag))
                    .collect::<Vec<_>>()
            })
            .collect()
    }
}

/// The same refusal many times is one line.
fn op_een_hoop(geweigerd: &[Geweigerd]) -> BTreeMap<String, usize> {
    let mut hoop = BTreeMap::new();
    for een in geweigerd {
        let regel = een.regel.map(|regel| regel.to_string()).unwrap_or_default();
        *hoop.entry(format!("{} | {} | {regel} {}", een.verhaal, een.wat, een.reden)).or_default() += 1;
    }
    hoop
}
