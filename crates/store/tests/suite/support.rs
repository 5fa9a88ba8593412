//! What every test starts with: a store of its own on either database, and short ways to say things.

use std::path::PathBuf;

use jiff::Timestamp;
use naast_store::test_postgres::TestDatabase;
use naast_store::{
    Append, Appended, BetrokkenRij, DossierRij, Label, ListRead, NewEvent, Options, ReadLine, RootKey, Row,
    RowChange, Store, StreamId, TaakRij,
};
use uuid::Uuid;

/// Runs each test on both stores.
macro_rules! on_both_stores {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod sqlite {
            $(
                $(#[$attribute])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    super::$name($crate::support::Fixture::sqlite().await).await;
                }
            )*
        }
        mod postgres {
            $(
                $(#[$attribute])*
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $name() {
                    if let Some(fixture) = $crate::support::Fixture::postgres().await {
                        super::$name(fixture).await;
                    }
                }
            )*
        }
    };
}
pub(crate) use on_both_stores;

/// Where the data of a store is.
pub(crate) enum Place {
    Sqlite(tempfile::TempDir),
    Postgres(TestDatabase),
}

/// A store of one test.
pub(crate) struct Fixture {
    pub(crate) store: Store,
    pub(crate) place: Place,
    pub(crate) key: RootKey,
}

impl Fixture {
    pub(crate) async fn sqlite() -> Self {
        Self::open(Place::Sqlite(tempfile::tempdir().unwrap()), Options::default()).await
    }

    pub(crate) async fn postgres() -> Option<Self> {
        Some(Self::open(Place::Postgres(TestDatabase::create().await?), Options::default()).await)
    }

    pub(crate) async fn open(place: Place, options: Options) -> Self {
        let key = RootKey::from_bytes([42; 32]);
        let store = open(&place, &key, options).await.unwrap();
        Self { store, place, key }
    }

    /// A second store on the same data, as another process would have.
    pub(crate) async fn another(&self) -> Store {
        open(&self.place, &self.key, Options::default()).await.unwrap()
    }

    /// Runs SQL past the store, as somebody with access to the database could.
    pub(crate) async fn tamper(&self, sql: &str) {
        match &self.place {
            Place::Sqlite(_) => {
                let connection = self.sqlite_connection();
                connection.execute_batch(sql).unwrap_or_else(|error| panic!("{sql}: {error}"));
            }
            Place::Postgres(database) => {
                let client = database.connect().await;
                client.batch_execute(sql).await.unwrap_or_else(|error| panic!("{sql}: {error}"));
            }
        }
    }

    /// Takes away what guards the log against changes, as an attacker who owns the database would.
    pub(crate) async fn disarm(&self) {
        let guards = match &self.place {
            Place::Sqlite(_) => {
                let names = ["gebeurtenis", "leesregel", "leeslijst", "grafsteen", "controlepunt"];
                let drop = |name: &&str| format!("DROP TRIGGER {name}_blijft; DROP TRIGGER {name}_weg;");
                names.iter().map(drop).collect::<String>() + "DROP TRIGGER sleutel_blijft;"
            }
            Place::Postgres(_) => "DROP FUNCTION naast_blijft CASCADE".to_owned(),
        };
        self.tamper(&guards).await;
    }

    pub(crate) fn sqlite_path(&self) -> PathBuf {
        match &self.place {
            Place::Sqlite(dir) => dir.path().join("naast.db"),
            Place::Postgres(_) => panic!("this is not SQLite"),
        }
    }

    pub(crate) fn sqlite_connection(&self) -> rusqlite::Connection {
        let connection = rusqlite::Connection::open(self.sqlite_path()).unwrap();
        connection.execute_batch("PRAGMA ignore_check_constraints = ON; PRAGMA busy_timeout = 5000").unwrap();
        connection
    }

    pub(crate) fn is_sqlite(&self) -> bool {
        matches!(self.place, Place::Sqlite(_))
    }
}

pub(crate) async fn open(
    place: &Place,
    key: &RootKey,
    options: Options,
) -> Result<Store, naast_store::StoreError> {
    match place {
        Place::Sqlite(dir) => Store::open_sqlite(dir.path(), key.clone(), options).await,
        Place::Postgres(database) => Store::open_postgres(database.url(), key.clone(), options).await,
    }
}

/// A moment, so many seconds after the first.
pub(crate) fn moment(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_780_000_000 + seconds).unwrap()
}

pub(crate) fn new_dossier() -> StreamId {
    StreamId::dossier(Uuid::new_v4())
}

pub(crate) fn event(payload: &str) -> NewEvent {
    NewEvent { kind: "IetsGebeurd".into(), schema: 1, payload: payload.as_bytes().to_vec() }
}

/// An append of one event for each payload.
pub(crate) fn append(stream: StreamId, expected: u64, payloads: &[&str]) -> Append {
    Append {
        command: Uuid::new_v4(),
        stream,
        expected,
        events: payloads.iter().copied().map(event).collect(),
        rows: Vec::new(),
        moment: moment(0),
    }
}

pub(crate) fn with_rows(mut append: Append, rows: impl IntoIterator<Item = RowChange>) -> Append {
    append.rows.extend(rows);
    append
}

/// Appends, and fails the test when it is not written.
pub(crate) async fn write(store: &Store, append: Append) -> u64 {
    match store.append(append).await.unwrap() {
        Appended::Written { version, .. } => version,
        other => panic!("not written: {other:?}"),
    }
}

pub(crate) fn dossier_row(stream: StreamId, versie: u64) -> DossierRij {
    DossierRij {
        dossier_id: stream.id,
        versie,
        status: "actief".into(),
        fase: "directe-veiligheid".into(),
        regio: "zaanstreek-waterland".into(),
        vast_gezicht: Uuid::from_u128(7),
        waarnemer: None,
        heeft_minderjarigen: true,
        verzegeld: false,
        geopend_op: moment(1),
        gewijzigd_op: moment(2),
        label: Label(b"Gezin De Vries".to_vec()),
    }
}

pub(crate) fn betrokken_row(
    stream: StreamId,
    professional: Uuid,
    van: &str,
    tot: Option<&str>,
) -> BetrokkenRij {
    BetrokkenRij {
        dossier_id: stream.id,
        professional_id: professional,
        rol: "vast-gezicht".into(),
        van: van.parse().unwrap(),
        tot: tot.map(|tot| tot.parse().unwrap()),
    }
}

pub(crate) fn taak_row(stream: StreamId, taak: u128, vervalt_op: Option<&str>) -> TaakRij {
    TaakRij {
        dossier_id: stream.id,
        taak_id: Uuid::from_u128(taak),
        soort: "veiligheidsplan-herzien".into(),
        regel: Some("T-03".into()),
        vervalt_op: vervalt_op.map(|day| day.parse().unwrap()),
        voor_soort: "professional".into(),
        voor_id: Some(Uuid::from_u128(7)),
        aangemaakt: "2026-01-02".parse().unwrap(),
        label: Label(b"Bel met oma Trijntje".to_vec()),
    }
}

pub(crate) fn put(row: impl Into<AnyRow>) -> RowChange {
    RowChange::Put(row.into().0)
}

/// Any of the rows, so that `put` takes them all.
pub(crate) struct AnyRow(pub(crate) Row);

macro_rules! any_row {
    ($($variant:ident: $kind:ty),*) => {
        $(impl From<$kind> for AnyRow {
            fn from(row: $kind) -> Self {
                Self(Row::$variant(row))
            }
        })*
    };
}
any_row!(
    Dossier: DossierRij,
    Betrokken: BetrokkenRij,
    Taak: TaakRij,
    Zoek: naast_store::ZoekRij,
    Bezetting: naast_store::BezettingRij
);

pub(crate) fn read_line(dossier: Uuid, kijker: Uuid, at: Timestamp) -> ReadLine {
    ReadLine {
        id: Uuid::new_v4(),
        moment: at,
        kijker,
        functie: "vaste professional".into(),
        organisatie: "wijkteam-zaandam".into(),
        dossier_id: dossier,
        onderdeel: "tijdlijn".into(),
        doel: "samenwerken".into(),
        personen: vec![Uuid::from_u128(1), Uuid::from_u128(2)],
        beleid: vec!["team-leest".into(), "geen-afscherming".into()],
        noodtoegang: false,
        niet_tonen: false,
    }
}

pub(crate) fn list_read(at: Timestamp) -> ListRead {
    ListRead {
        id: Uuid::new_v4(),
        moment: at,
        kijker: Uuid::from_u128(70),
        functie: "vaste professional".into(),
        organisatie: "wijkteam-zaandam".into(),
        onderdeel: "overzicht taken".into(),
        doel: "begeleiden".into(),
    }
}
