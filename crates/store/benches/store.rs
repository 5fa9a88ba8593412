//! What the store costs. `cargo bench -p naast-store`; with `-- sqlite` or `-- postgres` for one of them.
#![expect(clippy::unwrap_used, reason = "a benchmark stops at the first surprise")]

use divan::Bencher;
use divan::counter::ItemsCount;
use jiff::Timestamp;
use naast_store::test_postgres::TestDatabase;
use naast_store::{
    Append, Appended, BetrokkenRij, DossierRij, Label, NewEvent, Options, ReadLine, RootKey, Row, RowChange,
    Store, StreamId, ZoekRij,
};
use tokio::runtime::Runtime;
use uuid::Uuid;

fn main() {
    divan::main();
}

/// How many commands each of many clients gives in one measured round.
const EACH: u64 = 16;

struct Bench {
    // Dropped in this order: the store before what it stands on.
    store: Store,
    _place: Place,
    runtime: Runtime,
}

#[expect(dead_code, reason = "held until the end")]
enum Place {
    Sqlite(tempfile::TempDir),
    Postgres(TestDatabase),
}

impl Bench {
    #[expect(clippy::unnecessary_wraps, reason = "as the other")]
    fn sqlite() -> Option<Self> {
        let runtime = Runtime::new().unwrap();
        // On a real disk: the system's temporary directory may be memory.
        let dir = tempfile::tempdir_in(env!("CARGO_MANIFEST_DIR")).unwrap();
        let key = RootKey::from_bytes([1; 32]);
        let store = runtime.block_on(Store::open_sqlite(dir.path(), key, Options::default())).unwrap();
        Some(Self { store, _place: Place::Sqlite(dir), runtime })
    }

    fn postgres() -> Option<Self> {
        let runtime = Runtime::new().unwrap();
        let database = runtime.block_on(TestDatabase::create())?;
        let key = RootKey::from_bytes([1; 32]);
        let store = runtime.block_on(Store::open_postgres(database.url(), key, Options::default())).unwrap();
        Some(Self { store, _place: Place::Postgres(database), runtime })
    }

    /// Lets `clients` do `EACH` things at the same time, each after its own last.
    fn many<F: Future<Output = ()> + Send + 'static>(
        &self,
        bencher: Bencher<'_, '_>,
        clients: u64,
        things: impl Fn(Store) -> F + Copy + Send + 'static,
    ) {
        bencher.counter(ItemsCount::new(clients * EACH)).bench_local(|| {
            self.runtime.block_on(async {
                let tasks: Vec<_> = (0..clients)
                    .map(|_| {
                        let store = self.store.clone();
                        tokio::spawn(async move {
                            for _ in 0..EACH {
                                things(store.clone()).await;
                            }
                        })
                    })
                    .collect();
                for task in tasks {
                    task.await.unwrap();
                }
            });
        });
    }

    #[expect(clippy::needless_pass_by_value, reason = "closures are written on the spot")]
    fn one<T>(&self, bencher: Bencher<'_, '_>, thing: impl AsyncFn(&Store) -> T) {
        bencher.bench_local(|| self.runtime.block_on(thing(&self.store)));
    }
}

fn event() -> NewEvent {
    NewEvent { kind: "StellingVastgelegd".into(), schema: 1, payload: vec![b'x'; 400] }
}

fn moment() -> Timestamp {
    Timestamp::UNIX_EPOCH
}

async fn append(store: Store) {
    let stream = StreamId::dossier(Uuid::now_v7());
    let append = Append {
        command: Uuid::now_v7(),
        stream,
        expected: 0,
        events: vec![event()],
        rows: Vec::new(),
        moment: moment(),
    };
    let _ = store.append(append).await.unwrap();
}

fn dossier_row(stream: StreamId, versie: u64) -> RowChange {
    RowChange::Put(Row::Dossier(DossierRij {
        dossier_id: stream.id,
        versie,
        status: "actief".into(),
        fase: "herstel".into(),
        regio: "zaanstreek".into(),
        vast_gezicht: Uuid::from_u128(1),
        waarnemer: None,
        heeft_minderjarigen: true,
        verzegeld: false,
        geopend_op: moment(),
        gewijzigd_op: moment(),
        label: Label(b"Gezin De Vries".to_vec()),
    }))
}

/// An event in one of a thousand dossiers that are there already.
async fn append_anywhere(store: Store) {
    let stream = StreamId::dossier(Uuid::new_v5(
        &Uuid::NAMESPACE_OID,
        &[rand::random::<u8>(), rand::random::<u8>() % 4],
    ));
    loop {
        let expected = store.version(stream).await.unwrap().unwrap_or(0);
        let append = Append {
            command: Uuid::now_v7(),
            stream,
            expected,
            events: vec![event()],
            rows: Vec::new(),
            moment: moment(),
        };
        if matches!(store.append(append).await.unwrap(), Appended::Written { .. }) {
            return;
        }
    }
}

/// A command as the service gives it: an event and the rows that follow from it.
async fn append_with_rows(store: Store) {
    let stream = StreamId::dossier(Uuid::now_v7());
    let search = |n: u8| {
        let tekst = format!("{}-{n}", stream.id);
        RowChange::Put(Row::Zoek(ZoekRij {
            soort: "naam".into(),
            tekst,
            dossier_id: stream.id,
            persoon_id: stream.id,
        }))
    };
    let append = Append {
        command: Uuid::now_v7(),
        stream,
        expected: 0,
        events: vec![event()],
        rows: vec![dossier_row(stream, 1), search(1), search(2)],
        moment: moment(),
    };
    let _ = store.append(append).await.unwrap();
}

async fn record_read(store: Store) {
    let line = ReadLine {
        id: Uuid::now_v7(),
        moment: moment(),
        kijker: Uuid::from_u128(1),
        functie: "vaste professional".into(),
        organisatie: "wijkteam".into(),
        dossier_id: Uuid::now_v7(),
        onderdeel: "tijdlijn".into(),
        doel: "samenwerken".into(),
        personen: vec![Uuid::from_u128(1), Uuid::from_u128(2)],
        beleid: vec!["team-leest".into()],
        noodtoegang: false,
        niet_tonen: false,
    };
    store.record_read(line).await.unwrap();
}

/// Fills a store with dossiers of one professional; gives one with 50 events.
async fn fill(store: &Store) -> StreamId {
    let mut last = StreamId::dossier(Uuid::now_v7());
    for _ in 0..50 {
        last = StreamId::dossier(Uuid::now_v7());
        let team = RowChange::Put(Row::Betrokken(BetrokkenRij {
            dossier_id: last.id,
            professional_id: Uuid::from_u128(1),
            rol: "vast-gezicht".into(),
            van: "2026-01-01".parse().unwrap(),
            tot: None,
        }));
        let append = Append {
            command: Uuid::now_v7(),
            stream: last,
            expected: 0,
            events: (0..50).map(|_| event()).collect(),
            rows: vec![dossier_row(last, 50), team],
            moment: moment(),
        };
        let _ = store.append(append).await.unwrap();
    }
    last
}

macro_rules! on_both_stores {
    ($($name:ident: |$bench:ident, $bencher:ident| $body:expr;)*) => {
        mod sqlite {
            use super::*;
            $(#[divan::bench]
            fn $name($bencher: Bencher<'_, '_>) {
                if let Some($bench) = Bench::sqlite() { $body }
            })*
        }
        mod postgres {
            use super::*;
            $(#[divan::bench]
            fn $name($bencher: Bencher<'_, '_>) {
                if let Some($bench) = Bench::postgres() { $body }
            })*
        }
    };
}

on_both_stores! {
    append_1_client: |bench, bencher| bench.one(bencher, async |store| append(store.clone()).await);
    append_32_clients: |bench, bencher| bench.many(bencher, 32, append);
    append_64_clients: |bench, bencher| bench.many(bencher, 64, append);
    append_anywhere_64_clients: |bench, bencher| bench.many(bencher, 64, append_anywhere);
    append_with_rows_32_clients: |bench, bencher| bench.many(bencher, 32, append_with_rows);
    record_read_1_client: |bench, bencher| bench.one(bencher, async |store| record_read(store.clone()).await);
    record_read_64_clients: |bench, bencher| bench.many(bencher, 64, record_read);
    read_50_events: |bench, bencher| {
        let stream = bench.runtime.block_on(fill(&bench.store));
        bench.one(bencher, async |store| assert_eq!(store.read(stream, 0).await.unwrap().len(), 50));
    };
    version: |bench, bencher| {
        let stream = bench.runtime.block_on(fill(&bench.store));
        bench.one(bencher, async |store| assert_eq!(store.version(stream).await.unwrap(), Some(50)));
    };
    caseload_of_50: |bench, bencher| {
        bench.runtime.block_on(fill(&bench.store));
        let day = "2026-02-01".parse().unwrap();
        bench.one(bencher, async |store| {
            assert_eq!(store.caseload(Uuid::from_u128(1), day).await.unwrap().len(), 50);
        });
    };
    verify_2500_events: |bench, bencher| {
        bench.runtime.block_on(fill(&bench.store));
        bench.one(bencher, async |store| store.verify(|_| ()).await.unwrap());
    };
}
