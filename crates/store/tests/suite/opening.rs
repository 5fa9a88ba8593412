//! Starting, starting again, and being refused with a sentence that helps.

use naast_store::test_postgres::TestDatabase;
use naast_store::{Options, RootKey, Store, StoreError, VerifyError};

use crate::support::{
    Fixture, Place, append, dossier_row, moment, new_dossier, on_both_stores, open, put, with_rows, write,
};

on_both_stores!(
    everything_is_there_after_opening_again,
    a_database_of_a_newer_version_is_refused,
    a_database_with_a_changed_step_is_refused,
    another_root_key_is_refused,
    a_full_quota_is_told_and_nothing_acknowledged_is_lost,
);

async fn everything_is_there_after_opening_again(fixture: Fixture) {
    let stream = new_dossier();
    write(&fixture.store, with_rows(append(stream, 0, &["een"]), [put(dossier_row(stream, 1))])).await;
    let key = fixture.store.verifier_key();
    fixture.store.close(moment(0)).await.unwrap();
    drop(fixture.store);
    let again = open(&fixture.place, &fixture.key, Options::default()).await.unwrap();
    assert_eq!(again.read(stream, 0).await.unwrap()[0].payload.as_deref(), Some(&b"een"[..]));
    assert_eq!(again.dossier(stream.id).await.unwrap(), Some(dossier_row(stream, 1)));
    assert_eq!(again.verifier_key(), key);
    write(&again, append(stream, 1, &["twee"])).await;
    again.verify(|_| ()).await.unwrap();
}

async fn refusal(fixture: &Fixture, key: &RootKey) -> StoreError {
    open(&fixture.place, key, Options::default()).await.err().unwrap()
}

async fn a_database_of_a_newer_version_is_refused(fixture: Fixture) {
    let hash = if fixture.is_sqlite() { "x'00'" } else { "'\\x00'" };
    fixture
        .tamper(&format!("INSERT INTO migratie (nummer, naam, controlesom) VALUES (99, 'later', {hash})"))
        .await;
    let refused = refusal(&fixture, &fixture.key).await;
    assert!(matches!(refused, StoreError::OnbekendeVersie { found: 99, .. }), "{refused}");
    assert!(refused.to_string().contains("nieuwere versie van Naast"), "{refused}");
}

async fn a_database_with_a_changed_step_is_refused(fixture: Fixture) {
    let hash = if fixture.is_sqlite() { "x'00'" } else { "'\\x00'" };
    fixture.tamper(&format!("UPDATE migratie SET controlesom = {hash} WHERE nummer = 1")).await;
    let refused = refusal(&fixture, &fixture.key).await;
    assert!(matches!(refused, StoreError::MigratieGewijzigd { number: 1 }), "{refused}");
}

async fn another_root_key_is_refused(fixture: Fixture) {
    let refused = refusal(&fixture, &RootKey::generate().unwrap()).await;
    assert!(matches!(refused, StoreError::VerkeerdeSleutel), "{refused}");
    assert!(refused.to_string().contains("sleutelbestand"), "{refused}");
}

async fn a_full_quota_is_told_and_nothing_acknowledged_is_lost(fixture: Fixture) {
    if !fixture.is_sqlite() {
        // A server has its own quotas; its answer is read from the code it gives.
        return;
    }
    fixture.store.close(moment(0)).await.unwrap();
    let options = Options { max_bytes: Some(600_000), ..Options::default() };
    let small = open(&fixture.place, &fixture.key, options).await.unwrap();
    let (mut written, mut refused) = (Vec::new(), 0);
    for _ in 0..200 {
        let mut command = append(new_dossier(), 0, &["x"]);
        command.events[0].payload = vec![b'x'; 8000];
        let stream = command.stream;
        match small.append(command).await {
            Ok(_) => written.push(stream),
            Err(error) => {
                assert!(matches!(error, StoreError::SchijfVol), "{error}");
                refused += 1;
            }
        }
    }
    assert!(written.len() > 10 && refused > 10, "{} written, {refused} refused", written.len());
    for stream in &written {
        assert_eq!(small.read(*stream, 0).await.unwrap().len(), 1);
    }
    small.verify(|_| ()).await.unwrap();
    small.close(moment(0)).await.unwrap_or_else(|error| assert!(matches!(error, StoreError::SchijfVol)));
    // With room again, it goes on.
    let larger = fixture.another().await;
    write(&larger, append(written[0], 1, &["weer"])).await;
    assert_eq!(larger.verify(|_| ()).await.unwrap().gebeurtenissen, written.len() as u64 + 1);
}

#[tokio::test]
async fn a_file_that_is_not_ours_is_refused_and_left_alone() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("naast.db");
    std::fs::write(&path, "dit is geen database maar een brief ".repeat(100)).unwrap();
    let key = RootKey::from_bytes([1; 32]);
    let refused = Store::open_sqlite(dir.path(), key.clone(), Options::default()).await.err().unwrap();
    assert!(matches!(refused, StoreError::GeenNaast { .. }), "{refused}");

    std::fs::remove_file(&path).unwrap();
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE recepten (naam TEXT)").unwrap();
    let refused = Store::open_sqlite(dir.path(), key, Options::default()).await.err().unwrap();
    assert!(matches!(refused, StoreError::GeenNaast { .. }), "{refused}");
    let tables: i64 = other.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0)).unwrap();
    assert_eq!(tables, 1);
}

#[tokio::test]
async fn a_server_database_of_another_program_is_refused_and_left_alone() {
    let Some(database) = TestDatabase::create_empty().await else { return };
    let client = database.connect().await;
    client.batch_execute("CREATE TABLE recepten (naam text)").await.unwrap();
    let key = RootKey::from_bytes([1; 32]);
    let refused = Store::open_postgres(database.url(), key.clone(), Options::default()).await.err().unwrap();
    assert!(matches!(refused, StoreError::GeenNaast { .. }), "{refused}");
    client.batch_execute("DROP TABLE recepten").await.unwrap();
    Store::open_postgres(database.url(), key, Options::default()).await.unwrap();
}

#[tokio::test]
async fn several_processes_may_open_a_new_server_database_at_once() {
    let Some(database) = TestDatabase::create_empty().await else { return };
    let key = RootKey::from_bytes([1; 32]);
    let open = || Store::open_postgres(database.url(), key.clone(), Options::default());
    let (one, two, three) = tokio::join!(open(), open(), open());
    let (one, two, three) = (one.unwrap(), two.unwrap(), three.unwrap());
    assert_eq!(one.verifier_key(), two.verifier_key());
    assert_eq!(one.verifier_key(), three.verifier_key());
}

#[tokio::test]
async fn a_server_that_may_lose_work_is_refused() {
    let Some(database) = TestDatabase::create().await else { return };
    let client = database.connect().await;
    let name: String = client.query_one("SELECT current_database()::text", &[]).await.unwrap().get(0);
    // A weaker commit than ours is overruled, not refused: it can be set per connection.
    client.batch_execute(&format!("ALTER DATABASE {name} SET synchronous_commit = off")).await.unwrap();
    let key = RootKey::from_bytes([1; 32]);
    let store = Store::open_postgres(database.url(), key, Options::default()).await.unwrap();
    write(&store, append(new_dossier(), 0, &["een"])).await;
    let writers = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'naast'";
    let open: i64 = client.query_one(writers, &[]).await.unwrap().get(0);
    assert!(open >= 1);
}

#[tokio::test]
async fn an_address_that_makes_no_sense_is_told_without_repeating_it() {
    let key = RootKey::from_bytes([1; 32]);
    for url in ["postgresql://u:geheim@machine:geen-poort/naast", "onzin=1"] {
        let refused = Store::open_postgres(url, key.clone(), Options::default()).await.err().unwrap();
        assert!(matches!(refused, StoreError::Adres(_)), "{refused}");
        assert!(!format!("{refused}").contains("geheim"));
    }
    let nobody = "postgresql://u:geheim@127.0.0.1:1/naast";
    let refused = Store::open_postgres(nobody, key.clone(), Options::default()).await.err().unwrap();
    assert!(matches!(refused, StoreError::Verbinding(_)), "{refused}");
    let no_certificates = Options { postgres_ca: Some("/bestaat/niet.pem".into()), ..Options::default() };
    let elsewhere = "postgresql://u:geheim@192.0.2.1/naast";
    let refused = Store::open_postgres(elsewhere, key, no_certificates).await.err().unwrap();
    assert!(matches!(refused, StoreError::Certificaten { .. }), "{refused}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_made_under_load_restores_and_verifies() {
    let fixture = Fixture::sqlite().await;
    let store = fixture.store.clone();
    let writer = tokio::spawn(async move {
        let mut acknowledged = Vec::new();
        for _ in 0..400 {
            let stream = new_dossier();
            write(&store, with_rows(append(stream, 0, &["een", "twee"]), [put(dossier_row(stream, 2))]))
                .await;
            acknowledged.push(stream);
        }
        acknowledged
    });
    let place = tempfile::tempdir().unwrap();
    let (copy, restored) = (place.path().join("kopie"), place.path().join("terug"));
    while fixture.store.status().await.unwrap().dossiers < 50 {
        tokio::task::yield_now().await;
    }
    let before = fixture.store.status().await.unwrap().dossiers;
    fixture.store.backup(&copy, true, |_| ()).await.unwrap();
    writer.await.unwrap();
    let again = fixture.store.backup(&copy, true, |_| ()).await.unwrap_err();
    assert!(matches!(again, StoreError::DoelNietLeeg { .. }), "{again}");

    Store::restore_sqlite(&copy, &restored).unwrap();
    assert!(matches!(Store::restore_sqlite(&copy, &restored), Err(StoreError::DoelNietLeeg { .. })));
    let key = RootKey::for_dir(&restored).unwrap();
    let store = Store::open_sqlite(&restored, key, Options::default()).await.unwrap();
    let report = store.verify(|_| ()).await.unwrap();
    let status = store.status().await.unwrap();
    assert!(status.dossiers >= before, "what was acknowledged before the copy is in it");
    assert_eq!(report.gebeurtenissen, status.dossiers * 2, "and nothing is there by half");
    write(&store, append(new_dossier(), 0, &["verder"])).await;
}

#[tokio::test]
async fn a_restore_from_something_else_is_refused() {
    let place = tempfile::tempdir().unwrap();
    let (from, to) = (place.path().join("van"), place.path().join("naar"));
    std::fs::create_dir(&from).unwrap();
    assert!(matches!(Store::restore_sqlite(&from, &to), Err(StoreError::GeenNaast { .. })));
    std::fs::write(from.join("naast.db"), "geen database ".repeat(100)).unwrap();
    assert!(matches!(Store::restore_sqlite(&from, &to), Err(StoreError::GeenNaast { .. })));
    assert!(!to.exists() || std::fs::read_dir(&to).unwrap().next().is_none());
}

#[tokio::test]
async fn a_server_is_copied_with_its_own_tools() {
    let Some(fixture) = Fixture::postgres().await else { return };
    let place = tempfile::tempdir().unwrap();
    let refused = fixture.store.backup(&place.path().join("kopie"), false, |_| ()).await.unwrap_err();
    assert!(refused.to_string().contains("pg_dump"), "{refused}");
}

#[tokio::test]
async fn a_damaged_file_is_named_by_verify() {
    let fixture = Fixture::sqlite().await;
    for _ in 0..50 {
        write(&fixture.store, append(new_dossier(), 0, &["een"])).await;
    }
    fixture.store.close(moment(0)).await.unwrap();
    let path = fixture.sqlite_path();
    let mut bytes = std::fs::read(&path).unwrap();
    // The header of a page of the table with events.
    let root: i64 = fixture
        .sqlite_connection()
        .query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'gebeurtenis'", [], |row| row.get(0))
        .unwrap();
    let start = usize::try_from(root - 1).unwrap() * 4096;
    bytes[start..start + 64].fill(0xff);
    std::fs::write(&path, bytes).unwrap();
    match fixture.another().await.verify(|_| ()).await {
        Err(VerifyError::Break(found)) => assert!(found.reason.contains("beschadigd"), "{found}"),
        other => panic!("{other:?}"),
    }
    assert!(matches!(fixture.place, Place::Sqlite(_)));
}
