//! Somebody with full access to the database, but without the root key, changes something. `verify` must find it and name the place.

use naast_store::{Break, Destroy, Extent, ListedDossier, Store, StreamId, VerifyError};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::support::{
    Fixture, Place, append, dossier_row, list_read, moment, new_dossier, on_both_stores, put, read_line,
    taak_row, with_rows, write,
};

on_both_stores!(
    inv_30_each_of_a_thousand_single_byte_changes_to_events_is_found,
    inv_30_each_change_to_a_row_is_found_and_named,
    inv_30_history_that_was_rewritten_with_fitting_hashes_is_found,
    inv_22_each_of_many_single_byte_changes_to_read_lines_is_found,
    inv_22_each_change_to_a_list_of_dossiers_is_found,
    what_is_right_is_verified_while_others_write,
);

/// A store with something of everything in it. Gives the streams: the first two are alike.
async fn populate(store: &Store) -> Vec<StreamId> {
    populate_signed(store, true).await
}

/// Without checkpoints but the one that comes with destroying: checking signatures is what takes longest in a test.
async fn populate_signed(store: &Store, checkpoints: bool) -> Vec<StreamId> {
    let streams: Vec<StreamId> = (0..4).map(|_| new_dossier()).collect();
    for stream in &streams {
        let rows = [put(dossier_row(*stream, 2)), put(taak_row(*stream, 1, Some("2026-02-01")))];
        write(store, with_rows(append(*stream, 0, &["een", "twee"]), rows)).await;
    }
    for n in 0..6 {
        let viewer = Uuid::from_u128(70 + n % 2);
        store.record_read(read_line(streams[0].id, viewer, moment(i64::try_from(n).unwrap()))).await.unwrap();
    }
    if checkpoints {
        store.checkpoint(moment(10)).await.unwrap();
    }
    for stream in &streams {
        write(store, append(*stream, 2, &["drie"])).await;
    }
    let extent = Extent::Versions(vec![2]);
    let ground = "bewaartermijn".to_owned();
    let destroy = Destroy { stream: streams[2], extent, ground, moment: moment(11), rows: Vec::new() };
    store.destroy(destroy).await.unwrap();
    store.record_read(read_line(streams[1].id, Uuid::from_u128(70), moment(12))).await.unwrap();
    if checkpoints {
        store.checkpoint(moment(13)).await.unwrap();
    }
    for stream in &streams {
        write(store, append(*stream, 3, &["vier"])).await;
    }
    streams
}

async fn first_break(store: &Store) -> Option<Break> {
    match store.verify(|_| ()).await {
        Ok(_) => None,
        Err(VerifyError::Break(found)) => Some(found),
        Err(VerifyError::Store(error)) => panic!("verify could not read: {error}"),
    }
}

/// How a column is written.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Number,
    Text,
    Id,
    Bytes,
    Flag,
}

const EVENT_COLUMNS: [(&str, Kind); 11] = [
    ("positie", Kind::Number),
    ("stroom_soort", Kind::Text),
    ("stroom_id", Kind::Id),
    ("versie", Kind::Number),
    ("soort", Kind::Text),
    ("schema", Kind::Number),
    ("opdracht", Kind::Id),
    ("inhoud", Kind::Bytes),
    ("vastgelegd_op", Kind::Number),
    ("vorige_hash", Kind::Bytes),
    ("hash", Kind::Bytes),
];

const LINE_COLUMNS: [(&str, Kind); 13] = [
    ("id", Kind::Id),
    ("moment", Kind::Number),
    ("kijker", Kind::Id),
    ("functie", Kind::Text),
    ("organisatie", Kind::Text),
    ("dossier_id", Kind::Id),
    ("onderdeel", Kind::Text),
    ("doel", Kind::Text),
    ("personen", Kind::Bytes),
    ("beleid", Kind::Text),
    ("noodtoegang", Kind::Flag),
    ("niet_tonen", Kind::Flag),
    ("hash", Kind::Bytes),
];

/// Direct access to the tables of either database.
enum Hand {
    Sqlite(rusqlite::Connection),
    Postgres(tokio_postgres::Client),
}

impl Hand {
    async fn of(fixture: &Fixture) -> Self {
        match &fixture.place {
            Place::Sqlite(_) => Self::Sqlite(fixture.sqlite_connection()),
            Place::Postgres(database) => Self::Postgres(database.connect().await),
        }
    }

    async fn get(&self, table: &str, key: &str, at: i64, column: &str, kind: Kind) -> Vec<u8> {
        let sql = |column: String| format!("SELECT {column} FROM {table} WHERE {key} = {at}");
        match self {
            Self::Sqlite(connection) => match kind {
                Kind::Number | Kind::Flag => {
                    let number: i64 =
                        connection.query_row(&sql(column.into()), [], |row| row.get(0)).unwrap();
                    number.to_be_bytes().to_vec()
                }
                _ => connection
                    .query_row(&sql(format!("CAST({column} AS BLOB)")), [], |row| row.get(0))
                    .unwrap(),
            },
            Self::Postgres(client) => {
                let expression = match kind {
                    Kind::Number => format!("int8send({column})"),
                    Kind::Text => format!("textsend({column})"),
                    Kind::Id => format!("uuid_send({column})"),
                    Kind::Flag => format!("int8send({column}::int::bigint)"),
                    Kind::Bytes => column.into(),
                };
                client.query_one(&sql(expression), &[]).await.unwrap().get(0)
            }
        }
    }

    /// `false` when the database does not even take it.
    async fn set(&self, table: &str, key: &str, at: i64, column: &str, kind: Kind, value: &[u8]) -> bool {
        let number = || i64::from_be_bytes(value.try_into().unwrap());
        let sql = |value: &str| format!("UPDATE {table} SET {column} = {value} WHERE {key} = {at}");
        match self {
            Self::Sqlite(connection) => match kind {
                Kind::Number | Kind::Flag => connection.execute(&sql("?1"), [number()]),
                Kind::Text => connection.execute(&sql("CAST(?1 AS TEXT)"), [value]),
                Kind::Id | Kind::Bytes => connection.execute(&sql("?1"), [value]),
            }
            .is_ok(),
            Self::Postgres(client) => match kind {
                Kind::Number => client.execute(&sql("$1"), &[&number()]).await,
                Kind::Flag => client.execute(&sql("$1"), &[&(number() != 0)]).await,
                Kind::Text => match std::str::from_utf8(value) {
                    Ok(text) => client.execute(&sql("$1"), &[&text]).await,
                    Err(_) => return false,
                },
                Kind::Id => client.execute(&sql("$1"), &[&Uuid::from_slice(value).unwrap()]).await,
                Kind::Bytes => client.execute(&sql("$1"), &[&value]).await,
            }
            .is_ok(),
        }
    }
}

fn flip_one_byte(random: &mut impl Rng, value: &[u8], kind: Kind) -> Vec<u8> {
    let mut changed = value.to_vec();
    if kind == Kind::Flag {
        changed[7] ^= 1;
    } else {
        let at = random.random_range(0..value.len());
        changed[at] ^= random.random_range(1..=255_u8);
    }
    changed
}

async fn inv_30_each_of_a_thousand_single_byte_changes_to_events_is_found(fixture: Fixture) {
    populate_signed(&fixture.store, false).await;
    fixture.disarm().await;
    let hand = Hand::of(&fixture).await;
    let mut random = ChaCha8Rng::seed_from_u64(30);
    let mut changes = 0;
    while changes < 1000 {
        let position = random.random_range(1..=16_i64);
        let (column, kind) = EVENT_COLUMNS[random.random_range(0..EVENT_COLUMNS.len())];
        let before = hand.get("gebeurtenis", "positie", position, column, kind).await;
        let event = fixture.store.feed(u64::try_from(position).unwrap() - 1, 1).await.unwrap().remove(0);
        let after = flip_one_byte(&mut random, &before, kind);
        if !hand.set("gebeurtenis", "positie", position, column, kind, &after).await {
            continue;
        }
        let found = first_break(&fixture.store).await;
        let found =
            found.unwrap_or_else(|| panic!("not found: {column} of {event:?}, {before:?} became {after:?}"));
        // A row whose name was changed can only be found as missing or as somebody else's.
        assert_eq!(found.table, "gebeurtenis", "{column}: {found}");
        if !["positie", "stroom_soort", "stroom_id", "versie"].contains(&column) {
            assert_eq!(
                (found.stream, found.version),
                (Some(event.stream), Some(event.version)),
                "{column}: {found}"
            );
        }
        let now_at =
            if column == "positie" { i64::from_be_bytes(after.try_into().unwrap()) } else { position };
        assert!(hand.set("gebeurtenis", "positie", now_at, column, kind, &before).await);
        changes += 1;
    }
    assert_eq!(first_break(&fixture.store).await, None, "after putting everything back");
}

async fn inv_22_each_of_many_single_byte_changes_to_read_lines_is_found(fixture: Fixture) {
    populate_signed(&fixture.store, false).await;
    fixture.disarm().await;
    let hand = Hand::of(&fixture).await;
    let mut random = ChaCha8Rng::seed_from_u64(22);
    let mut changes = 0;
    while changes < 200 {
        let number = random.random_range(1..=7_i64);
        let (column, kind) = LINE_COLUMNS[random.random_range(0..LINE_COLUMNS.len())];
        let before = hand.get("leesregel", "volgnummer", number, column, kind).await;
        let after = flip_one_byte(&mut random, &before, kind);
        if !hand.set("leesregel", "volgnummer", number, column, kind, &after).await {
            continue;
        }
        let found =
            first_break(&fixture.store).await.unwrap_or_else(|| panic!("not found: {column} of {number}"));
        assert_eq!(
            (found.table, found.version),
            ("leesregel", Some(number.cast_unsigned())),
            "{column}: {found}"
        );
        assert!(hand.set("leesregel", "volgnummer", number, column, kind, &before).await);
        changes += 1;
    }
    assert_eq!(first_break(&fixture.store).await, None, "after putting everything back");
}

async fn inv_22_each_change_to_a_list_of_dossiers_is_found(fixture: Fixture) {
    let store = &fixture.store;
    let listed = |n: u128| ListedDossier {
        dossier_id: Uuid::from_u128(n),
        personen: vec![Uuid::from_u128(10 * n), Uuid::from_u128(10 * n + 1)],
        beleid: vec![format!("beleid-{n}"), "team-leest".into()],
    };
    let list = store.reading_list((1..=5).map(listed).collect()).unwrap();
    let other = store.reading_list((3..=4).map(listed).collect()).unwrap();
    store.record_list_read(list_read(moment(1)), &list).await.unwrap();
    store.record_list_read(list_read(moment(2)), &other).await.unwrap();
    assert_eq!(first_break(store).await, None);
    fixture.disarm().await;

    fixture.tamper("CREATE TABLE apart AS SELECT * FROM leeslijst").await;
    let put_back = "DELETE FROM leeslijst; INSERT INTO leeslijst SELECT * FROM apart";
    for sql in [
        "DELETE FROM leeslijst",
        "DELETE FROM leeslijst WHERE beleid LIKE 'beleid-1%'",
        "DELETE FROM leeslijst WHERE lijst IN (SELECT lijst FROM apart GROUP BY lijst HAVING count(*) = 2)",
        "UPDATE leeslijst SET lijst = dossier_id WHERE beleid LIKE 'beleid-1%'",
        "UPDATE leeslijst SET personen = (SELECT personen FROM apart WHERE beleid LIKE 'beleid-2%')
         WHERE beleid LIKE 'beleid-1%'",
        "INSERT INTO leeslijst SELECT lijst, id, apart.personen, apart.beleid FROM apart, leesregel
         WHERE volgnummer = 1 AND apart.beleid LIKE 'beleid-1%'",
    ] {
        fixture.tamper(sql).await;
        let found = first_break(store).await.unwrap_or_else(|| panic!("not found: {sql}"));
        assert_eq!(found.table, "leeslijst", "{sql}: {found}");
        fixture.tamper(put_back).await;
        assert_eq!(first_break(store).await, None, "{sql}");
    }

    let hand = Hand::of(&fixture).await;
    let mut random = ChaCha8Rng::seed_from_u64(23);
    let columns =
        [("lijst", Kind::Id), ("dossier_id", Kind::Id), ("personen", Kind::Bytes), ("beleid", Kind::Text)];
    let mut changes = 0;
    while changes < 100 {
        let (column, kind) = columns[random.random_range(0..columns.len())];
        // Of those that stand on one list only.
        let row = [1, 2, 5][random.random_range(0..3)];
        let key = "CAST(substr(beleid, 8, 1) AS integer)";
        let before = hand.get("leeslijst", key, row, column, kind).await;
        let after = flip_one_byte(&mut random, &before, kind);
        if !hand.set("leeslijst", key, row, column, kind, &after).await {
            continue;
        }
        let found = first_break(store).await.unwrap_or_else(|| panic!("not found: {column} of row {row}"));
        assert_eq!(found.table, "leeslijst", "{column}: {found}");
        fixture.tamper(put_back).await;
        changes += 1;
    }
    assert_eq!(first_break(store).await, None, "after putting everything back");
}

/// What is done to the database, the table that must be named, and the place: the number of the stream and the version.
type Case = (&'static str, &'static str, Option<usize>, Option<u64>);

/// The streams have their events at these positions: 1–8 two each, 9–12 and 13–16 one each.
const CASES: &[Case] = &[
    ("DELETE FROM gebeurtenis WHERE positie = 1", "gebeurtenis", Some(0), Some(1)),
    ("DELETE FROM gebeurtenis WHERE positie = 4", "gebeurtenis", Some(1), Some(2)),
    ("DELETE FROM gebeurtenis WHERE positie = 16", "gebeurtenis", Some(3), Some(4)),
    ("DELETE FROM gebeurtenis; DELETE FROM sleutel; DELETE FROM stroom", "gebeurtenis", None, None),
    // The end is cut off neatly, with the heads set back.
    (
        "DELETE FROM sleutel WHERE positie > 12; UPDATE stroom SET versie = 3, hoofd = (SELECT g.hash FROM gebeurtenis g
           WHERE g.stroom_id = stroom.id AND g.versie = 3); DELETE FROM gebeurtenis WHERE positie > 12",
        "gebeurtenis",
        None,
        None,
    ),
    (
        "DELETE FROM sleutel WHERE positie > 12; UPDATE stroom SET versie = 3, hoofd = (SELECT g.hash FROM gebeurtenis g
           WHERE g.stroom_id = stroom.id AND g.versie = 3); DELETE FROM gebeurtenis WHERE positie > 12; UPDATE pen SET positie = 12",
        "pen",
        None,
        None,
    ),
    ("UPDATE pen SET leesregels = 6", "pen", None, None),
    ("UPDATE pen SET controlepunten = 2", "pen", None, None),
    ("UPDATE installatie SET sleutel_id = (SELECT substr(hoofd, 1, 8) FROM stroom LIMIT 1)", "installatie", None, None),
    // Swapped: the content of two events, their places, their keys.
    (
        "CREATE TABLE kopie AS SELECT * FROM gebeurtenis;
         UPDATE gebeurtenis SET inhoud = (SELECT k.inhoud FROM kopie k WHERE k.positie = 4 - gebeurtenis.positie) WHERE positie IN (1, 3);
         DROP TABLE kopie",
        "gebeurtenis",
        Some(0),
        Some(1),
    ),
    (
        "UPDATE gebeurtenis SET positie = 1000 WHERE positie = 9; UPDATE gebeurtenis SET positie = 9 WHERE positie = 10;
         UPDATE gebeurtenis SET positie = 10 WHERE positie = 1000",
        "gebeurtenis",
        Some(1),
        Some(3),
    ),
    (
        "UPDATE gebeurtenis SET versie = 1000 WHERE positie = 1; UPDATE gebeurtenis SET versie = 1 WHERE positie = 2;
         UPDATE gebeurtenis SET versie = 2 WHERE positie = 1",
        "gebeurtenis",
        Some(0),
        Some(2),
    ),
    (
        "UPDATE sleutel SET positie = 1000 WHERE positie = 1; UPDATE sleutel SET positie = 1 WHERE positie = 3;
         UPDATE sleutel SET positie = 3 WHERE positie = 1000",
        "sleutel",
        Some(0),
        Some(1),
    ),
    (
        "UPDATE sleutel SET sleutel = (SELECT s.sleutel FROM stroom s LIMIT 1) WHERE positie = 12",
        "sleutel",
        Some(3),
        Some(3),
    ),
    ("DELETE FROM sleutel WHERE positie = 12", "sleutel", Some(3), Some(3)),
    ("INSERT INTO sleutel SELECT 1000, k.sleutel FROM sleutel k WHERE k.positie = 1", "sleutel", None, None),
    ("INSERT INTO sleutel SELECT 6, k.sleutel FROM sleutel k WHERE k.positie = 1", "sleutel", Some(2), Some(2)),
    // A row where nobody looks.
    (
        "INSERT INTO gebeurtenis SELECT -5, stroom_soort, stroom_id, 99, soort, schema, opdracht, inhoud, vastgelegd_op, vorige_hash,
           hash FROM gebeurtenis WHERE positie = 1",
        "gebeurtenis",
        None,
        None,
    ),
    ("UPDATE stroom SET versie = 5", "stroom", None, None),
    ("UPDATE stroom SET versie = 3", "stroom", None, None),
    ("UPDATE stroom SET hoofd = (SELECT hash FROM gebeurtenis WHERE positie = 1)", "stroom", None, None),
    ("UPDATE stroom SET sleutel = (SELECT s.sleutel FROM stroom s ORDER BY s.id LIMIT 1)", "stroom", None, None),
    ("UPDATE stroom SET sleutel = NULL", "stroom", None, None),
    (
        "INSERT INTO stroom SELECT 'account', id, versie, hoofd, sleutel FROM stroom WHERE id = (SELECT stroom_id FROM gebeurtenis
           WHERE positie = 1)",
        "stroom",
        None,
        None,
    ),
    ("DELETE FROM leesregel WHERE volgnummer = 3", "leesregel", None, Some(3)),
    ("DELETE FROM leesregel WHERE volgnummer = 7", "leesregel", None, Some(7)),
    ("DELETE FROM leesregel", "leesregel", None, Some(1)),
    (
        "UPDATE leesregel SET volgnummer = 1000 WHERE volgnummer = 1; UPDATE leesregel SET volgnummer = 1 WHERE volgnummer = 2;
         UPDATE leesregel SET volgnummer = 2 WHERE volgnummer = 1000",
        "leesregel",
        Some(0),
        Some(1),
    ),
    ("DELETE FROM grafsteen", "grafsteen", None, Some(1)),
    ("UPDATE grafsteen SET grond = 'zomaar'", "grafsteen", Some(2), Some(2)),
    ("UPDATE grafsteen SET versie = NULL", "grafsteen", Some(2), None),
    (
        "INSERT INTO grafsteen SELECT 2, stroom_soort, stroom_id, 3, grond, moment, hash FROM grafsteen",
        "grafsteen",
        Some(2),
        Some(3),
    ),
    ("DELETE FROM controlepunt WHERE volgnummer = 1", "controlepunt", None, Some(1)),
    ("DELETE FROM controlepunt WHERE volgnummer = 3", "controlepunt", None, Some(3)),
    ("UPDATE controlepunt SET grootte = 7 WHERE volgnummer = 1", "controlepunt", None, Some(1)),
    ("UPDATE controlepunt SET tekst = replace(tekst, 'leesregels 6', 'leesregels 5')", "controlepunt", None, Some(1)),
    ("UPDATE dossier SET versie = 3", "dossier", None, Some(3)),
    (
        "UPDATE dossier SET label = (SELECT d.label FROM dossier d ORDER BY d.dossier_id LIMIT 1)",
        "dossier",
        None,
        None,
    ),
    ("UPDATE taak SET label = (SELECT d.label FROM dossier d WHERE d.dossier_id = taak.dossier_id)", "taak", None, None),
];

async fn inv_30_each_change_to_a_row_is_found_and_named(fixture: Fixture) {
    drop(fixture.store);
    for (sql, table, stream, version) in CASES {
        let fixture = if matches!(fixture.place, Place::Sqlite(_)) {
            Fixture::sqlite().await
        } else {
            Fixture::postgres().await.unwrap()
        };
        let streams = populate(&fixture.store).await;
        assert_eq!(first_break(&fixture.store).await, None);
        fixture.disarm().await;
        fixture.tamper(sql).await;
        let found = first_break(&fixture.store).await.unwrap_or_else(|| panic!("not found: {sql}"));
        assert_eq!(found.table, *table, "{sql}\n{found}");
        if let Some(stream) = stream {
            assert_eq!(found.stream, Some(streams[*stream]), "{sql}\n{found}");
        }
        if let Some(version) = version {
            assert_eq!(found.version, Some(*version), "{sql}\n{found}");
        }
        assert!(found.to_string().starts_with(&format!("tabel {table}")), "{found}");
    }
}

/// The hash of an event as the README describes it, computed here once more.
fn event_hash(fields: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for field in std::iter::once(&&b"naast/gebeurtenis/v1"[..]).chain(fields) {
        hash.update(u32::try_from(field.len()).unwrap().to_be_bytes());
        hash.update(field);
    }
    hash.finalize().into()
}

async fn inv_30_history_that_was_rewritten_with_fitting_hashes_is_found(fixture: Fixture) {
    let streams = populate(&fixture.store).await;
    fixture.disarm().await;
    let hand = Hand::of(&fixture).await;
    // The last event of the first stream is dated a day earlier, and everything that depends on it is made to fit.
    let at = 13;
    let day: i64 = 86_400_000_000;
    let mut fields = Vec::new();
    for (column, kind) in EVENT_COLUMNS {
        fields.push((column, hand.get("gebeurtenis", "positie", at, column, kind).await));
    }
    let field = |name: &str| fields.iter().find(|(column, _)| *column == name).unwrap().1.clone();
    let earlier = i64::from_be_bytes(field("vastgelegd_op").try_into().unwrap()) - day;
    let computed = |recorded_at: Vec<u8>| {
        let names = ["stroom_soort", "stroom_id", "versie", "positie", "soort", "schema", "opdracht"];
        let mut parts: Vec<Vec<u8>> = names.into_iter().map(field).collect();
        parts.extend([recorded_at, field("vorige_hash"), field("inhoud")]);
        event_hash(&parts.iter().map(Vec::as_slice).collect::<Vec<_>>())
    };
    assert_eq!(
        computed(field("vastgelegd_op")).to_vec(),
        field("hash"),
        "the README describes the hash rightly"
    );

    let fitting = computed(earlier.to_be_bytes().to_vec());
    assert!(
        hand.set("gebeurtenis", "positie", at, "vastgelegd_op", Kind::Number, &earlier.to_be_bytes()).await
    );
    assert!(hand.set("gebeurtenis", "positie", at, "hash", Kind::Bytes, &fitting).await);
    let head = "UPDATE stroom SET hoofd = (SELECT g.hash FROM gebeurtenis g WHERE g.stroom_id = stroom.id AND g.versie = 4)";
    fixture.tamper(head).await;
    let found = first_break(&fixture.store).await.unwrap();
    assert_eq!(
        (found.table, found.stream, found.version),
        ("gebeurtenis", Some(streams[0]), Some(4)),
        "{found}"
    );
}

async fn what_is_right_is_verified_while_others_write(Fixture { store, .. }: Fixture) {
    populate(&store).await;
    let writer = tokio::spawn({
        let store = store.clone();
        async move {
            let stream = new_dossier();
            for n in 0..200 {
                write(&store, with_rows(append(stream, n, &["x"]), [put(dossier_row(stream, n + 1))])).await;
                store.record_read(read_line(stream.id, Uuid::from_u128(70), moment(20))).await.unwrap();
                if n % 10 == 0 {
                    store.checkpoint(moment(20)).await.unwrap();
                }
            }
        }
    });
    let mut told = 0;
    while !writer.is_finished() {
        let report = store.verify(|_| ()).await.unwrap();
        assert!(report.gebeurtenissen >= 16 && report.leesregels >= 7 && report.controlepunten >= 3);
        told += 1;
    }
    writer.await.unwrap();
    assert!(told > 0);
    let report = store.verify(|_| ()).await.unwrap();
    assert_eq!((report.gebeurtenissen, report.leesregels, report.stromen), (216, 207, 5));
}
