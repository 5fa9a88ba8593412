//! Forgetting is real, and provable.

use naast_store::{
    Destroy, Destroyed, Extent, Options, RowChange, Scope, Store, StoreError, StreamId, ZoekRij,
};
use uuid::Uuid;

use crate::support::{
    Fixture, append, betrokken_row, dossier_row, moment, new_dossier, on_both_stores, put, read_line,
    taak_row, with_rows, write,
};

on_both_stores!(
    inv_30_a_destroyed_event_cannot_be_read_and_the_chain_still_holds,
    inv_30_a_destroyed_stream_leaves_tombstones_and_no_rows,
    inv_30_destroying_is_signed_for_at_once,
    destroying_twice_places_one_tombstone,
    what_is_not_there_cannot_be_destroyed,
    inv_30_a_key_that_is_put_back_is_found,
    the_tide_rises_with_events_and_destructions_and_not_with_looks,
);

fn order(stream: StreamId, extent: Extent) -> Destroy {
    Destroy {
        stream,
        extent,
        ground: "Jeugdwet 7.3.8, bewaartermijn".into(),
        moment: moment(9),
        rows: Vec::new(),
    }
}

async fn payloads(store: &Store, stream: StreamId) -> Vec<Option<String>> {
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    store.read(stream, 0).await.unwrap().into_iter().map(|event| event.payload.map(text)).collect()
}

async fn inv_30_a_destroyed_event_cannot_be_read_and_the_chain_still_holds(fixture: Fixture) {
    let store = &fixture.store;
    let stream = new_dossier();
    let rows = [put(dossier_row(stream, 3))];
    write(store, with_rows(append(stream, 0, &["een", "twee", "drie"]), rows)).await;
    let mut blank = dossier_row(stream, 3);
    blank.label = naast_store::Label(b"(vernietigd)".to_vec());
    let destroy = Destroy { rows: vec![put(blank)], ..order(stream, Extent::Versions(vec![2, 2])) };
    assert_eq!(store.destroy(destroy).await.unwrap(), Destroyed { tombstones: 1 });
    assert_eq!(payloads(store, stream).await, [Some("een".into()), None, Some("drie".into())]);
    assert_eq!(store.dossier(stream.id).await.unwrap().unwrap().label.0, b"(vernietigd)");
    let feed = store.feed(0, 10).await.unwrap();
    assert_eq!(feed.iter().filter(|event| event.payload.is_none()).count(), 1);
    // It goes on.
    write(store, append(stream, 3, &["vier"])).await;
    let report = store.verify(|_| ()).await.unwrap();
    assert_eq!((report.gebeurtenissen, report.vernietigd), (4, 1));
    let another = fixture.another().await;
    assert_eq!(payloads(&another, stream).await.len(), 4);
}

async fn the_tide_rises_with_events_and_destructions_and_not_with_looks(Fixture { store, .. }: Fixture) {
    let begin = store.tide().await.unwrap().unwrap();
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een", "twee"])).await;
    let written = store.tide().await.unwrap().unwrap();
    assert_eq!(written.position, begin.position + 2);
    store.record_read(read_line(stream.id, Uuid::from_u128(7), moment(1))).await.unwrap();
    assert_eq!(store.tide().await.unwrap(), Some(written), "who looks changes nothing");
    let (pulse, status) = (store.pulse().await.unwrap(), store.status().await.unwrap());
    assert_eq!((pulse.gebeurtenissen, pulse.leesregels), (status.gebeurtenissen, status.leesregels));
    assert_eq!(pulse.laatste_controlepunt, status.laatste_controlepunt);
    assert_eq!(pulse.leesregels, 1);
    store.destroy(order(stream, Extent::Versions(vec![2]))).await.unwrap();
    assert_ne!(store.tide().await.unwrap(), Some(written), "what can no longer be read is not kept");
}

async fn inv_30_a_destroyed_stream_leaves_tombstones_and_no_rows(Fixture { store, .. }: Fixture) {
    let (stream, other, noor) = (new_dossier(), new_dossier(), Uuid::from_u128(7));
    for stream in [stream, other] {
        let search = ZoekRij {
            soort: "naam".into(),
            tekst: "vries".into(),
            dossier_id: stream.id,
            persoon_id: Uuid::from_u128(1),
        };
        let rows = [
            put(dossier_row(stream, 2)),
            put(betrokken_row(stream, noor, "2026-01-01", None)),
            put(taak_row(stream, 1, Some("2026-02-01"))),
            put(search),
        ];
        write(&store, with_rows(append(stream, 0, &["een", "twee"]), rows)).await;
    }
    assert_eq!(store.destroy(order(stream, Extent::Everything)).await.unwrap(), Destroyed { tombstones: 1 });
    assert_eq!(payloads(&store, stream).await, [None, None]);
    assert_eq!(payloads(&store, other).await, [Some("een".into()), Some("twee".into())]);
    assert_eq!(store.dossier(stream.id).await.unwrap(), None);
    assert!(store.team(stream.id).await.unwrap().is_empty());
    assert!(store.tasks_of_dossier(stream.id).await.unwrap().is_empty());
    assert_eq!(store.caseload(noor, "2026-02-01".parse().unwrap()).await.unwrap().len(), 1);
    assert_eq!(store.search("naam", &["vries".into()]).await.unwrap().len(), 1);
    let heads = store.list_streams(stream.kind, None, 10).await.unwrap();
    assert!(heads.iter().all(|head| head.destroyed == (head.stream == stream)));

    let error = store.append(append(stream, 2, &["drie"])).await.unwrap_err();
    assert!(matches!(error, StoreError::Vernietigd { .. }), "{error}");
    let label = with_rows(append(other, 2, &["drie"]), [put(taak_row(stream, 1, None))]);
    assert!(matches!(store.append(label).await, Err(StoreError::OngeldigeRij { table: "taak", .. })));
    let report = store.verify(|_| ()).await.unwrap();
    assert_eq!((report.gebeurtenissen, report.vernietigd, report.stromen), (4, 2, 2));
}

async fn inv_30_destroying_is_signed_for_at_once(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een", "twee"])).await;
    store.destroy(order(stream, Extent::Versions(vec![1]))).await.unwrap();
    let checkpoints = store.checkpoints().await.unwrap();
    assert_eq!(checkpoints.len(), 1);
    assert!(checkpoints[0].tekst.contains("\ngrafstenen 1 "), "{}", checkpoints[0].tekst);
}

async fn destroying_twice_places_one_tombstone(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een", "twee"])).await;
    let destroy = |extent| store.destroy(order(stream, extent));
    assert_eq!(destroy(Extent::Versions(vec![1])).await.unwrap().tombstones, 1);
    assert_eq!(destroy(Extent::Versions(vec![1])).await.unwrap().tombstones, 0);
    assert_eq!(destroy(Extent::Everything).await.unwrap().tombstones, 1);
    assert_eq!(destroy(Extent::Everything).await.unwrap().tombstones, 0);
    assert_eq!(destroy(Extent::Versions(vec![2])).await.unwrap().tombstones, 0);
    assert_eq!(store.verify(|_| ()).await.unwrap().vernietigd, 2);
}

async fn what_is_not_there_cannot_be_destroyed(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een"])).await;
    for (stream, extent) in [
        (stream, Extent::Versions(vec![1, 2])),
        (stream, Extent::Versions(vec![0])),
        (new_dossier(), Extent::Everything),
        (new_dossier(), Extent::Versions(vec![1])),
    ] {
        let error = store.destroy(order(stream, extent)).await.unwrap_err();
        assert!(matches!(error, StoreError::BestaatNiet { .. }), "{error}");
    }
    assert_eq!(payloads(&store, stream).await, [Some("een".into())], "nothing was destroyed");
    let scope = RowChange::DeleteAll(Scope::Taak(stream.id));
    let nothing = Destroy { rows: vec![scope], ..order(stream, Extent::Versions(Vec::new())) };
    assert_eq!(store.destroy(nothing).await.unwrap().tombstones, 0);
}

async fn inv_30_a_key_that_is_put_back_is_found(fixture: Fixture) {
    let stream = new_dossier();
    write(&fixture.store, append(stream, 0, &["een"])).await;
    fixture.tamper("CREATE TABLE bewaard AS SELECT * FROM sleutel").await;
    fixture.store.destroy(order(stream, Extent::Versions(vec![1]))).await.unwrap();
    fixture.tamper("INSERT INTO sleutel SELECT * FROM bewaard").await;
    let found = fixture.store.verify(|_| ()).await.unwrap_err().to_string();
    assert!(found.contains("tabel sleutel") && found.contains("grafsteen"), "{found}");
}

/// What was destroyed is not in the file any more, not even in pages that are no longer used.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_30_the_place_of_a_destroyed_key_is_overwritten() {
    let fixture =
        Fixture::open(crate::support::Place::Sqlite(tempfile::tempdir().unwrap()), Options::default()).await;
    let stream = new_dossier();
    write(&fixture.store, append(stream, 0, &["een", "twee"])).await;
    let wrapped: Vec<u8> = fixture
        .sqlite_connection()
        .query_row("SELECT sleutel FROM sleutel WHERE positie = 1", [], |row| row.get(0))
        .unwrap();
    let is_somewhere = || {
        std::fs::read_dir(fixture.sqlite_path().parent().unwrap()).unwrap().any(|file| {
            let bytes = std::fs::read(file.unwrap().path()).unwrap();
            bytes.windows(wrapped.len()).any(|window| window == wrapped)
        })
    };
    assert!(is_somewhere());
    fixture.store.destroy(order(stream, Extent::Versions(vec![1]))).await.unwrap();
    assert!(!is_somewhere());
}
