//! The region as a whole, on a real store.

use crate::{Wereldopdracht, vul_met_weigeringen};
use jiff::Timestamp;
use naast_access::Beleid;
use naast_domain::{gebied::Regios, regels::Regels};
use naast_service::{Dienst, Klok};
use naast_store::{Options, RootKey, Store};

pub(crate) fn nu() -> Timestamp {
    "2026-11-20T10:17:00Z".parse().unwrap()
}

pub(crate) async fn dienst(map: &std::path::Path) -> Dienst {
    let store = Store::open_sqlite(map, RootKey::from_bytes([7; 32]), Options::default()).await.unwrap();
    let regels = Regels::ingebouwd().unwrap();
    let regios = Regios::ingebouwd().unwrap();
    Dienst::nieuw(store, Beleid::ingebouwd().unwrap(), regels, regios, Klok::vast(nu()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_rule_refuses_a_step_of_a_story() {
    let map = tempfile::tempdir().unwrap();
    let dienst = dienst(map.path()).await;
    let opdracht = Wereldopdracht { seed: 1, gezinnen: 200, nu: nu() };
    let begin = std::time::Instant::now();
    let (verslag, geweigerd) = vul_met_weigeringen(&dienst, &opdracht, |_, _| {}).await.unwrap();
    eprintln!("{verslag:?} in {:?}", begin.elapsed());
    let mut soorten = std::collections::BTreeMap::<String, usize>::new();
    for een in &geweigerd {
        *soorten
            .entry(format!("{:?} {} {}", een.regel.map(|r| r.to_string()), een.wat, een.reden))
            .or_default() += 1;
    }
    assert!(geweigerd.is_empty(), "{soorten:#?}");
}
