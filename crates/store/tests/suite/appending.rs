//! Events go in once, in order, and come out as they went in.

use naast_store::{Appended, NewEvent, RowChange, RowKey, StoreError, StreamId, StreamKind};
use uuid::Uuid;

use crate::support::{
    Fixture, Place, append, dossier_row, event, moment, new_dossier, on_both_stores, put, with_rows, write,
};

on_both_stores!(
    events_come_out_as_they_went_in,
    the_same_command_twice_has_one_effect,
    the_same_command_twice_at_the_same_moment_has_one_effect,
    a_command_id_belongs_to_one_stream,
    a_writer_who_saw_an_old_version_hears_the_real_one,
    a_refused_append_leaves_no_trace,
    rows_can_change_without_an_event,
    what_cannot_be_stored_is_refused_with_a_reason,
    inv_30_events_cannot_be_changed_or_removed_by_plain_sql,
    content_is_not_readable_in_the_database,
    streams_are_listed_by_kind,
    the_feed_has_every_event_once_in_order,
);

async fn events_come_out_as_they_went_in(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    assert_eq!(store.version(stream).await.unwrap(), None);
    assert!(store.read(stream, 0).await.unwrap().is_empty());

    let mut first = append(stream, 0, &["een", ""]);
    first.events[1] =
        NewEvent { kind: "Tweede".into(), schema: 65_535, payload: vec![0, 159, 146, 150, 255] };
    first.moment = "2026-03-04T05:06:07.123456789Z".parse().unwrap();
    let command = first.command;
    let appended = store.append(first).await.unwrap();
    assert_eq!(appended, Appended::Written { version: 2, position: 2 });
    assert_eq!(write(&store, append(stream, 2, &["drie"])).await, 3);

    let events = store.read(stream, 0).await.unwrap();
    assert_eq!(events.iter().map(|event| event.version).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(events[0].payload.as_deref(), Some(&b"een"[..]));
    assert_eq!(events[1].payload.as_deref(), Some(&[0, 159, 146, 150, 255][..]));
    assert_eq!((events[1].kind.as_str(), events[1].schema, events[1].command), ("Tweede", 65_535, command));
    assert_eq!(
        events[0].recorded_at,
        "2026-03-04T05:06:07.123456Z".parse().unwrap(),
        "kept to the microsecond"
    );
    assert_eq!(events[0].stream, stream);
    assert_eq!(store.version(stream).await.unwrap(), Some(3));
    assert_eq!(store.read(stream, 2).await.unwrap().len(), 1);
}

async fn the_same_command_twice_has_one_effect(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    let command = append(stream, 0, &["een", "twee"]);
    assert_eq!(store.append(command.clone()).await.unwrap(), Appended::Written { version: 2, position: 2 });
    write(&store, append(stream, 2, &["drie"])).await;
    // Also when the stream went on, and whatever the second form holds.
    assert_eq!(store.append(command).await.unwrap(), Appended::Repeated { version: 2 });
    assert_eq!(store.version(stream).await.unwrap(), Some(3));
}

async fn the_same_command_twice_at_the_same_moment_has_one_effect(Fixture { store, .. }: Fixture) {
    let command = append(new_dossier(), 0, &["een"]);
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let (store, command) = (store.clone(), command.clone());
            tokio::spawn(async move { store.append(command).await.unwrap() })
        })
        .collect();
    let mut written = 0;
    for task in tasks {
        match task.await.unwrap() {
            Appended::Written { .. } => written += 1,
            Appended::Repeated { version: 1 } => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(written, 1);
    assert_eq!(store.read(command.stream, 0).await.unwrap().len(), 1);
}

async fn a_command_id_belongs_to_one_stream(Fixture { store, .. }: Fixture) {
    let first = append(new_dossier(), 0, &["een"]);
    let mut second = append(new_dossier(), 0, &["een"]);
    second.command = first.command;
    write(&store, first.clone()).await;
    let error = store.append(second).await.unwrap_err();
    assert!(
        matches!(error, StoreError::OpdrachtHergebruikt { stream, .. } if stream == first.stream),
        "{error}"
    );
}

async fn a_writer_who_saw_an_old_version_hears_the_real_one(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een", "twee", "drie"])).await;
    for seen in [0, 1, 2, 4, u64::MAX] {
        let outcome = store.append(append(stream, seen, &["vier"])).await.unwrap();
        assert_eq!(outcome, Appended::Conflict { actual: 3 }, "saw {seen}");
    }
    assert_eq!(
        store.append(append(new_dossier(), 1, &["een"])).await.unwrap(),
        Appended::Conflict { actual: 0 }
    );
}

async fn a_refused_append_leaves_no_trace(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, with_rows(append(stream, 0, &["een"]), [put(dossier_row(stream, 1))])).await;
    let mut changed = dossier_row(stream, 1);
    changed.status = "gesloten".into();
    let refused = with_rows(append(stream, 0, &["nog eens"]), [put(changed)]);
    let command = refused.command;
    assert_eq!(store.append(refused.clone()).await.unwrap(), Appended::Conflict { actual: 1 });
    assert_eq!(store.dossier(stream.id).await.unwrap().unwrap().status, "actief");
    assert_eq!(store.status().await.unwrap().gebeurtenissen, 1);
    // The id of a refused command was not used up.
    let again = naast_store::Append { command, ..append(stream, 1, &["twee"]) };
    assert_eq!(write(&store, again).await, 2);
}

async fn rows_can_change_without_an_event(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    write(&store, with_rows(append(stream, 0, &["een"]), [put(dossier_row(stream, 1))])).await;
    let mut row = dossier_row(stream, 1);
    row.fase = "herstel".into();
    let only_rows = with_rows(append(stream, 1, &[]), [put(row)]);
    assert_eq!(store.append(only_rows.clone()).await.unwrap(), Appended::Written { version: 1, position: 1 });
    assert_eq!(store.append(only_rows).await.unwrap(), Appended::Written { version: 1, position: 1 });
    assert_eq!(store.dossier(stream.id).await.unwrap().unwrap().fase, "herstel");
    let stale = with_rows(append(stream, 0, &[]), [RowChange::Delete(RowKey::Dossier(stream.id))]);
    assert_eq!(store.append(stale).await.unwrap(), Appended::Conflict { actual: 1 });
}

async fn what_cannot_be_stored_is_refused_with_a_reason(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    for kind in ["", "nul\0teken", "regel\neinde", &"x".repeat(201)] {
        let mut command = append(stream, 0, &["een"]);
        kind.clone_into(&mut command.events[0].kind);
        let error = store.append(command).await.unwrap_err();
        assert!(matches!(error, StoreError::OngeldigeGebeurtenis { .. }), "{kind:?}: {error}");
    }
    let mut command = append(stream, 0, &["een"]);
    command.events[0].payload = vec![b'x'; 16 * 1024 * 1024 + 1];
    let error = store.append(command).await.unwrap_err();
    assert!(error.to_string().contains("16 MB"), "{error}");

    let mut wrong_version = dossier_row(stream, 5);
    let error =
        store.append(with_rows(append(stream, 0, &["een"]), [put(wrong_version.clone())])).await.unwrap_err();
    assert!(matches!(error, StoreError::OngeldigeRij { table: "dossier", .. }), "{error}");
    wrong_version.versie = 1;
    wrong_version.status = "nul\0".into();
    let error = store.append(with_rows(append(stream, 0, &["een"]), [put(wrong_version)])).await.unwrap_err();
    assert!(matches!(error, StoreError::OngeldigeRij { table: "dossier", .. }), "{error}");
    let orphan = put(dossier_row(new_dossier(), 1));
    let error = store.append(with_rows(append(stream, 0, &["een"]), [orphan])).await.unwrap_err();
    assert!(matches!(error, StoreError::OngeldigeRij { table: "dossier", .. }), "{error}");
    assert_eq!(store.version(stream).await.unwrap(), None);
    assert_eq!(store.status().await.unwrap().gebeurtenissen, 0);

    // Three megabytes is fine.
    let mut large = append(stream, 0, &["een"]);
    large.events[0].payload = vec![b'x'; 3 * 1024 * 1024];
    write(&store, large).await;
    assert_eq!(store.read(stream, 0).await.unwrap()[0].payload.as_ref().unwrap().len(), 3 * 1024 * 1024);
}

async fn inv_30_events_cannot_be_changed_or_removed_by_plain_sql(fixture: Fixture) {
    let stream = new_dossier();
    write(&fixture.store, append(stream, 0, &["een"])).await;
    fixture.store.record_read(crate::support::read_line(stream.id, Uuid::new_v4(), moment(1))).await.unwrap();
    let listed =
        naast_store::ListedDossier { dossier_id: stream.id, personen: Vec::new(), beleid: Vec::new() };
    let list = fixture.store.reading_list(vec![listed]).unwrap();
    fixture.store.record_list_read(crate::support::list_read(moment(1)), &list).await.unwrap();
    fixture.store.checkpoint(moment(2)).await.unwrap();
    for sql in [
        "UPDATE gebeurtenis SET soort = 'Anders'",
        "DELETE FROM gebeurtenis",
        "UPDATE leesregel SET doel = 'anders'",
        "DELETE FROM leesregel",
        "UPDATE leeslijst SET beleid = 'anders'",
        "DELETE FROM leeslijst",
        "UPDATE controlepunt SET grootte = 0",
        "DELETE FROM controlepunt",
        "UPDATE sleutel SET positie = 9",
    ] {
        let refused = match &fixture.place {
            Place::Sqlite(_) => fixture.sqlite_connection().execute_batch(sql).unwrap_err().to_string(),
            Place::Postgres(database) => {
                let error = database.connect().await.batch_execute(sql).await.unwrap_err();
                error.as_db_error().unwrap().message().to_owned()
            }
        };
        assert!(refused.contains("wordt nooit"), "{sql}: {refused}");
    }
}

async fn content_is_not_readable_in_the_database(fixture: Fixture) {
    let stream = new_dossier();
    let secret = "Truus-Zonderachternaam";
    let mut row = dossier_row(stream, 1);
    row.label = naast_store::Label(secret.as_bytes().to_vec());
    let search = naast_store::ZoekRij {
        soort: "naam".into(),
        tekst: secret.into(),
        dossier_id: stream.id,
        persoon_id: Uuid::new_v4(),
    };
    let reservation =
        naast_store::BezettingRij { soort: "gezin".into(), tekst: secret.into(), dossier_id: stream.id };
    let command = with_rows(append(stream, 0, &[secret]), [put(row), put(search), put(reservation)]);
    write(&fixture.store, command).await;
    assert_eq!(fixture.store.search("naam", &[secret.to_owned()]).await.unwrap().len(), 1);
    match &fixture.place {
        Place::Sqlite(dir) => {
            for file in std::fs::read_dir(dir.path()).unwrap() {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                assert!(!bytes.windows(secret.len()).any(|window| window == secret.as_bytes()));
            }
        }
        Place::Postgres(database) => {
            let client = database.connect().await;
            for table in ["gebeurtenis", "dossier", "zoekindex", "bezetting"] {
                let hex = secret.bytes().fold(String::new(), |text, byte| format!("{text}{byte:02x}"));
                let sql = format!("SELECT count(*) FROM {table} t WHERE t::text ~ '{secret}|{hex}'");
                let count: i64 = client.query_one(&sql, &[]).await.unwrap().get(0);
                assert_eq!(count, 0, "{table}");
            }
        }
    }
}

async fn streams_are_listed_by_kind(Fixture { store, .. }: Fixture) {
    let ids: Vec<Uuid> = (0..5).map(Uuid::from_u128).collect();
    for id in &ids {
        write(&store, append(StreamId::new(StreamKind::Account, *id), 0, &["een", "twee"])).await;
    }
    write(&store, append(new_dossier(), 0, &["een"])).await;
    let first = store.list_streams(StreamKind::Account, None, 3).await.unwrap();
    assert_eq!(first.iter().map(|head| head.stream.id).collect::<Vec<_>>(), ids[..3], "also the nil id");
    let rest = store.list_streams(StreamKind::Account, Some(ids[2]), 3).await.unwrap();
    assert_eq!(
        rest.iter().map(|head| (head.stream.id, head.version)).collect::<Vec<_>>(),
        [(ids[3], 2), (ids[4], 2)]
    );
    assert!(rest.iter().all(|head| !head.destroyed));
}

async fn the_feed_has_every_event_once_in_order(Fixture { store, .. }: Fixture) {
    let streams: Vec<StreamId> = (0..4).map(|_| new_dossier()).collect();
    for round in 0..5 {
        for stream in &streams {
            write(&store, append(*stream, round, &["x"])).await;
        }
    }
    let mut seen = Vec::new();
    loop {
        let page = store.feed(seen.len() as u64, 7).await.unwrap();
        if page.is_empty() {
            break;
        }
        seen.extend(page);
    }
    assert_eq!(seen.iter().map(|event| event.position).collect::<Vec<_>>(), (1..=20).collect::<Vec<_>>());
    assert!(seen.iter().all(|found| found.payload.as_deref() == Some(event("x").payload.as_slice())));
    assert_eq!(
        seen.iter().filter(|event| event.stream == streams[2]).map(|event| event.version).max(),
        Some(5)
    );
}
