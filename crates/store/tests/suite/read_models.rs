//! The small tables beside the log: what a professional sees first.

use naast_store::{
    Appended, BezettingRij, DossierCursor, DossierFilter, DueFilter, Label, Replaced, Row, RowChange, RowKey,
    Scope, Store, StreamId, Term, ZoekRij,
};
use uuid::Uuid;

use crate::support::{
    AnyRow, Fixture, append, betrokken_row, dossier_row, moment, new_dossier, on_both_stores, put, taak_row,
    with_rows, write,
};

on_both_stores!(
    a_user_reads_what_he_wrote,
    a_dossier_row_follows_its_stream,
    dossiers_are_listed_page_by_page_last_changed_first,
    dossiers_are_counted_by_region_and_status,
    a_caseload_holds_the_dossiers_of_that_day,
    what_many_people_have_in_common_confirms_but_does_not_lead,
    who_has_two_common_texts_is_found_among_hundreds_with_one_of_them,
    one_rare_text_says_more_than_several_that_hundreds_share,
    tasks_come_in_the_order_in_which_they_are_due,
    the_clock_sees_every_task_that_is_due_once,
    people_are_found_by_what_is_known_of_them,
    a_sealed_household_is_marked_in_what_is_found,
    inv_01_a_household_is_held_by_one_dossier,
    inv_01_of_many_who_reserve_at_once_one_gets_it,
    changes_in_one_command_are_applied_in_order,
    rows_are_written_anew_from_the_events,
    a_row_that_differs_from_the_events_is_found,
);

fn zoek(soort: &str, tekst: &str, dossier: StreamId, persoon: u128) -> ZoekRij {
    ZoekRij {
        soort: soort.into(),
        tekst: tekst.into(),
        dossier_id: dossier.id,
        persoon_id: Uuid::from_u128(persoon),
    }
}

fn bezetting(tekst: &str, dossier: StreamId) -> BezettingRij {
    BezettingRij { soort: "gezin".into(), tekst: tekst.into(), dossier_id: dossier.id }
}

async fn open_dossier(store: &Store, rows: impl IntoIterator<Item = RowChange>) -> StreamId {
    let stream = new_dossier();
    write(store, with_rows(append(stream, 0, &["geopend"]), rows_for(stream, rows))).await;
    stream
}

fn rows_for(stream: StreamId, rows: impl IntoIterator<Item = RowChange>) -> Vec<RowChange> {
    std::iter::once(put(dossier_row(stream, 1))).chain(rows).collect()
}

async fn a_user_reads_what_he_wrote(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    let mut row = dossier_row(stream, 1);
    row.waarnemer = Some(Uuid::from_u128(8));
    let team = betrokken_row(stream, Uuid::from_u128(7), "2026-01-01", Some("2026-12-31"));
    let task = taak_row(stream, 1, Some("2026-02-01"));
    let rows = [put(row.clone()), put(team.clone()), put(task.clone())];
    write(&store, with_rows(append(stream, 0, &["een"]), rows)).await;
    assert_eq!(store.dossier(stream.id).await.unwrap(), Some(row.clone()));
    assert_eq!(store.team(stream.id).await.unwrap(), std::slice::from_ref(&team));
    assert_eq!(store.tasks_of_dossier(stream.id).await.unwrap(), std::slice::from_ref(&task));
    assert_eq!(store.dossier(Uuid::new_v4()).await.unwrap(), None);

    // Overwritten, and removed.
    row.versie = 2;
    row.waarnemer = None;
    row.label = Label(b"Gezin De Vries-Bakker".to_vec());
    let mut ended = team.clone();
    ended.tot = None;
    let mut changed = task.clone();
    changed.voor_id = None;
    changed.regel = None;
    changed.vervalt_op = None;
    let rows = [put(row.clone()), put(ended.clone()), put(changed.clone())];
    write(&store, with_rows(append(stream, 1, &["twee"]), rows)).await;
    assert_eq!(store.dossier(stream.id).await.unwrap(), Some(row));
    assert_eq!(store.team(stream.id).await.unwrap(), [ended.clone()]);
    assert_eq!(store.tasks_of_dossier(stream.id).await.unwrap(), [changed]);
    let keys = [
        RowKey::Betrokken {
            dossier_id: stream.id,
            professional_id: ended.professional_id,
            rol: ended.rol.clone(),
            van: ended.van,
        },
        RowKey::Taak { dossier_id: stream.id, taak_id: task.taak_id },
        RowKey::Dossier(stream.id),
    ];
    write(&store, with_rows(append(stream, 2, &["drie"]), keys.map(RowChange::Delete))).await;
    assert!(store.team(stream.id).await.unwrap().is_empty());
    assert!(store.tasks_of_dossier(stream.id).await.unwrap().is_empty());
    assert_eq!(store.dossier(stream.id).await.unwrap(), None);
}

async fn a_dossier_row_follows_its_stream(Fixture { store, .. }: Fixture) {
    let stream = open_dossier(&store, []).await;
    write(&store, append(stream, 1, &["twee", "drie"])).await;
    assert_eq!(store.dossier(stream.id).await.unwrap().unwrap().versie, 3);
    store.verify(|_| ()).await.unwrap();
}

async fn dossiers_are_listed_page_by_page_last_changed_first(Fixture { store, .. }: Fixture) {
    let mut streams = Vec::new();
    for n in 0..10 {
        let stream = new_dossier();
        let mut row = dossier_row(stream, 1);
        // Two of each moment, so that the id decides too.
        row.geopend_op = moment(i64::from(n / 2));
        row.regio = if n % 2 == 0 { "a" } else { "b" }.into();
        row.status = if n < 5 { "actief" } else { "gesloten" }.into();
        write(&store, with_rows(append(stream, 0, &["een"]), [put(row.clone())])).await;
        streams.push(row);
    }
    for (regio, status) in
        [(None, None), (Some("a"), None), (None, Some("actief")), (Some("b"), Some("gesloten"))]
    {
        let mut expected: Vec<_> = streams
            .iter()
            .filter(|row| {
                regio.is_none_or(|regio| row.regio == regio)
                    && status.is_none_or(|status| row.status == status)
            })
            .map(|row| (row.geopend_op, row.dossier_id))
            .collect();
        expected.sort_unstable();
        expected.reverse();
        let mut filter = DossierFilter {
            regio: regio.map(Into::into),
            status: status.map(Into::into),
            after: None,
            limit: 3,
        };
        let mut seen = Vec::new();
        loop {
            let page = store.dossier_page(&filter).await.unwrap();
            let Some(last) = page.last() else { break };
            assert!(page.len() <= 3);
            filter.after = Some(DossierCursor { geopend_op: last.geopend_op, dossier_id: last.dossier_id });
            seen.extend(page.iter().map(|row| (row.geopend_op, row.dossier_id)));
        }
        assert_eq!(seen, expected, "{regio:?} {status:?}");
    }
    let ids = [streams[3].dossier_id, Uuid::new_v4(), streams[1].dossier_id];
    let found = store.dossiers(&ids).await.unwrap();
    assert_eq!(
        found.iter().map(|row| row.dossier_id).collect::<Vec<_>>(),
        [ids[0], ids[2]],
        "in the order asked"
    );
}

async fn dossiers_are_counted_by_region_and_status(Fixture { store, .. }: Fixture) {
    for (regio, status) in [("a", "actief"), ("b", "actief"), ("a", "actief"), ("a", "gesloten")] {
        let stream = new_dossier();
        let mut row = dossier_row(stream, 1);
        (row.regio, row.status) = (regio.into(), status.into());
        let rows = [put(row), put(taak_row(stream, 1, Some("2026-02-01"))), put(taak_row(stream, 2, None))];
        let person = [put(zoek("naam", "jansen", stream, 1)), put(zoek("naam", "piet", stream, 2))];
        write(&store, with_rows(append(stream, 0, &["een"]), rows.into_iter().chain(person))).await;
    }
    let counts = store.dossier_counts().await.unwrap();
    let counts: Vec<_> =
        counts.iter().map(|count| (count.regio.as_str(), count.status.as_str(), count.aantal)).collect();
    assert_eq!(counts, [("a", "actief", 2), ("a", "gesloten", 1), ("b", "actief", 1)]);
    let status = store.status().await.unwrap();
    assert_eq!((status.dossiers, status.gebeurtenissen, status.open_termijnen), (4, 4, 4));
    assert_eq!(status.personen, 2, "a person in several dossiers counts once");
    assert_eq!(status.laatste_controlepunt, None);
}

async fn a_caseload_holds_the_dossiers_of_that_day(Fixture { store, .. }: Fixture) {
    let noor = Uuid::from_u128(70);
    let past = open_dossier(&store, []).await;
    let now = open_dossier(&store, []).await;
    let open_ended = open_dossier(&store, []).await;
    let elsewhere = open_dossier(&store, []).await;
    for (stream, who, van, tot) in [
        (past, noor, "2025-01-01", Some("2025-12-31")),
        (now, noor, "2026-01-01", Some("2026-06-30")),
        (open_ended, noor, "2026-06-30", None),
        (elsewhere, Uuid::from_u128(71), "2025-01-01", None),
    ] {
        write(&store, with_rows(append(stream, 1, &["erbij"]), [put(betrokken_row(stream, who, van, tot))]))
            .await;
    }
    for (day, expected) in [
        ("2024-12-31", vec![]),
        ("2025-12-31", vec![past]),
        ("2026-01-01", vec![now]),
        ("2026-06-30", vec![now, open_ended]),
        ("2026-07-01", vec![open_ended]),
    ] {
        let lines = store.caseload(noor, day.parse().unwrap()).await.unwrap();
        let mut found: Vec<Uuid> = lines.iter().map(|line| line.dossier_id).collect();
        let mut expected: Vec<Uuid> = expected.iter().map(|stream| stream.id).collect();
        expected.sort_unstable();
        assert!(found.is_sorted(), "{day}: in the order of the ids");
        found.dedup();
        assert_eq!(found, expected, "{day}");
        assert!(lines.iter().all(|line| line.rol == "vast-gezicht" && line.versie == 2));
    }
}

async fn tasks_come_in_the_order_in_which_they_are_due(Fixture { store, .. }: Fixture) {
    let noor = Uuid::from_u128(70);
    let mut expected = Vec::new();
    for (n, day) in [(1, Some("2026-03-01")), (2, None), (3, Some("2026-01-15")), (4, Some("2026-02-01"))] {
        let stream = new_dossier();
        let mut task = taak_row(stream, n, day);
        task.voor_id = Some(noor);
        let rows = [
            put(dossier_row(stream, 1)),
            put(betrokken_row(stream, noor, "2026-01-01", None)),
            put(task.clone()),
        ];
        write(&store, with_rows(append(stream, 0, &["een"]), rows)).await;
        expected.push(task);
    }
    let order = [3, 4, 1, 2].map(Uuid::from_u128);
    let mine = store.tasks_of_professional(noor, "2026-02-01".parse().unwrap(), 10).await.unwrap();
    assert_eq!(mine.iter().map(|line| line.taak.taak_id).collect::<Vec<_>>(), order);
    assert!(mine.iter().all(|line| line.dossier.dossier_id == line.taak.dossier_id));
    assert_eq!(mine[0].taak, expected[2]);
    assert_eq!(store.tasks_of_professional(noor, "2025-02-01".parse().unwrap(), 10).await.unwrap(), []);
    let waiting = store.tasks_for("professional", noor, 2).await.unwrap();
    assert_eq!(waiting.iter().map(|line| line.taak.taak_id).collect::<Vec<_>>(), order[..2]);
    assert!(store.tasks_for("ouder", noor, 2).await.unwrap().is_empty());
}

async fn the_clock_sees_every_task_that_is_due_once(Fixture { store, .. }: Fixture) {
    let stream = open_dossier(&store, []).await;
    let rows =
        (1..=9).map(|n| put(taak_row(stream, n, Some(if n < 4 { "2026-01-01" } else { "2026-01-02" }))));
    let later = [put(taak_row(stream, 10, Some("2026-01-03"))), put(taak_row(stream, 11, None))];
    write(&store, with_rows(append(stream, 1, &["taken"]), rows.chain(later))).await;
    let mut filter = DueFilter { until: "2026-01-02".parse().unwrap(), after: None, limit: 2 };
    let mut seen = Vec::new();
    loop {
        let page = store.tasks_due(&filter).await.unwrap();
        let Some(last) = page.last() else { break };
        filter.after = Some((last.taak.vervalt_op.unwrap(), last.taak.dossier_id, last.taak.taak_id));
        seen.extend(page.iter().map(|line| line.taak.taak_id.as_u128()));
    }
    assert_eq!(seen, (1..=9).collect::<Vec<_>>());
}

async fn people_are_found_by_what_is_known_of_them(Fixture { store, .. }: Fixture) {
    let one = open_dossier(&store, []).await;
    let other = open_dossier(&store, []).await;
    let rows = |stream: StreamId, first: &str, persoon| {
        [
            put(zoek("naam", "vries", stream, persoon)),
            put(zoek("naam", first, stream, persoon)),
            put(zoek("geboren", "2015-05-05", stream, persoon)),
        ]
    };
    write(&store, with_rows(append(one, 1, &["x"]), rows(one, "jan", 1))).await;
    write(&store, with_rows(append(other, 1, &["x"]), rows(other, "piet", 2))).await;

    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let hits = store.search("naam", &texts(&["vries", "piet", "vries"])).await.unwrap();
    let hits: Vec<_> = hits.iter().map(|hit| (hit.dossier_id, hit.treffers)).collect();
    assert_eq!(hits, [(other.id, 2), (one.id, 1)], "most matches first, the same text once");
    assert!(store.search("geboren", &texts(&["vries"])).await.unwrap().is_empty(), "the kind counts");
    assert!(store.search("naam", &[]).await.unwrap().is_empty());

    let term = |soort: &str, tekst: &str| Term { soort: soort.into(), tekst: tekst.into() };
    let terms = [term("naam", "jan"), term("naam", "vries"), term("geboren", "2015-05-05")];
    let ranked = store.search_ranked(&terms, 1).await.unwrap();
    assert_eq!(ranked.iter().map(|hit| (hit.dossier_id, hit.treffers)).collect::<Vec<_>>(), [(one.id, 3)]);

    // Gone: one text, one person, all of it.
    let gone = [RowChange::Delete(RowKey::Zoek(zoek("naam", "vries", one, 1)))];
    write(&store, with_rows(append(one, 2, &["x"]), gone)).await;
    assert_eq!(store.search("naam", &texts(&["vries"])).await.unwrap().len(), 1);
    let person = Scope::ZoekPersoon { dossier_id: one.id, persoon_id: Uuid::from_u128(1) };
    let fresh = put(zoek("naam", "johan", one, 1));
    write(&store, with_rows(append(one, 3, &["x"]), [RowChange::DeleteAll(person), fresh])).await;
    assert!(store.search("naam", &texts(&["jan"])).await.unwrap().is_empty());
    assert_eq!(store.search("naam", &texts(&["johan"])).await.unwrap().len(), 1);
    write(&store, with_rows(append(other, 2, &["x"]), [RowChange::DeleteAll(Scope::Zoek(other.id))])).await;
    assert!(store.search("naam", &texts(&["piet"])).await.unwrap().is_empty());
}

async fn a_sealed_household_is_marked_in_what_is_found(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    let mut row = dossier_row(stream, 1);
    row.verzegeld = true;
    write(&store, with_rows(append(stream, 0, &["een"]), [put(row), put(zoek("naam", "vries", stream, 1))]))
        .await;
    let hits = store.search("naam", &["vries".into()]).await.unwrap();
    assert!(hits[0].verzegeld);
}

async fn inv_01_a_household_is_held_by_one_dossier(Fixture { store, .. }: Fixture) {
    let first = open_dossier(&store, []).await;
    write(&store, with_rows(append(first, 1, &["x"]), [put(bezetting("bsn-1", first))])).await;
    let second = new_dossier();
    let wanted = with_rows(
        append(second, 0, &["x"]),
        [put(bezetting("vrij", second)), put(bezetting("bsn-1", second))],
    );
    assert_eq!(store.append(wanted.clone()).await.unwrap(), Appended::Occupied { dossier: first.id });
    assert_eq!(store.version(second).await.unwrap(), None, "nothing is written");
    assert_eq!(store.occupied_by("gezin", "vrij").await.unwrap(), None);
    assert_eq!(store.occupied_by("gezin", "bsn-1").await.unwrap(), Some(first.id));
    assert_eq!(store.occupied_by("anders", "bsn-1").await.unwrap(), None);

    // Holding it twice is fine; releasing what another holds does nothing.
    write(&store, with_rows(append(first, 2, &["x"]), [put(bezetting("bsn-1", first))])).await;
    let not_mine = RowChange::Delete(RowKey::Bezetting(bezetting("bsn-1", second)));
    write(&store, with_rows(append(new_dossier(), 0, &["x"]), [not_mine])).await;
    assert_eq!(store.occupied_by("gezin", "bsn-1").await.unwrap(), Some(first.id));

    // After release it is free.
    let release = RowChange::Delete(RowKey::Bezetting(bezetting("bsn-1", first)));
    write(&store, with_rows(append(first, 3, &["dicht"]), [release])).await;
    write(&store, wanted).await;
    assert_eq!(store.occupied_by("gezin", "bsn-1").await.unwrap(), Some(second.id));
    write(
        &store,
        with_rows(append(second, 1, &["dicht"]), [RowChange::DeleteAll(Scope::Bezetting(second.id))]),
    )
    .await;
    assert_eq!(store.occupied_by("gezin", "bsn-1").await.unwrap(), None);
}

async fn inv_01_of_many_who_reserve_at_once_one_gets_it(Fixture { store, .. }: Fixture) {
    let tasks: Vec<_> = (0..50)
        .map(|_| {
            let (store, stream) = (store.clone(), new_dossier());
            let command = with_rows(append(stream, 0, &["x"]), [put(bezetting("bsn-1", stream))]);
            tokio::spawn(async move { (stream, store.append(command).await.unwrap()) })
        })
        .collect();
    let (mut winner, mut told) = (None, Vec::new());
    for task in tasks {
        match task.await.unwrap() {
            (stream, Appended::Written { .. }) => assert!(winner.replace(stream).is_none(), "two have it"),
            (_, Appended::Occupied { dossier }) => told.push(dossier),
            (_, other) => panic!("{other:?}"),
        }
    }
    let winner = winner.unwrap();
    assert_eq!(told, vec![winner.id; 49], "all others hear who has it");
    assert_eq!(store.occupied_by("gezin", "bsn-1").await.unwrap(), Some(winner.id));
}

async fn changes_in_one_command_are_applied_in_order(Fixture { store, .. }: Fixture) {
    let stream = open_dossier(&store, []).await;
    let team = |n: u128| betrokken_row(stream, Uuid::from_u128(n), "2026-01-01", None);
    let changes = [
        put(team(1)),
        RowChange::DeleteAll(Scope::Betrokken(stream.id)),
        put(team(2)),
        put(taak_row(stream, 1, None)),
        RowChange::Delete(RowKey::Taak { dossier_id: stream.id, taak_id: Uuid::from_u128(1) }),
        put(taak_row(stream, 2, None)),
        put(bezetting("a", stream)),
        RowChange::DeleteAll(Scope::Bezetting(stream.id)),
        put(bezetting("b", stream)),
    ];
    write(&store, with_rows(append(stream, 1, &["x"]), changes)).await;
    assert_eq!(store.team(stream.id).await.unwrap(), [team(2)]);
    assert_eq!(store.tasks_of_dossier(stream.id).await.unwrap(), [taak_row(stream, 2, None)]);
    assert_eq!(store.occupied_by("gezin", "a").await.unwrap(), None);
    assert_eq!(store.occupied_by("gezin", "b").await.unwrap(), Some(stream.id));
}

fn all_rows(stream: StreamId, versie: u64) -> Vec<Row> {
    let rows: [AnyRow; 5] = [
        dossier_row(stream, versie).into(),
        betrokken_row(stream, Uuid::from_u128(1), "2026-01-01", None).into(),
        taak_row(stream, 1, Some("2026-02-01")).into(),
        zoek("naam", "vries", stream, 1).into(),
        bezetting("bsn-1", stream).into(),
    ];
    rows.into_iter().map(|row| row.0).collect()
}

async fn rows_are_written_anew_from_the_events(Fixture { store, .. }: Fixture) {
    let stream = open_dossier(&store, []).await;
    let stale = [
        put(taak_row(stream, 9, None)),
        put(betrokken_row(stream, Uuid::from_u128(9), "2020-01-01", None)),
        put(zoek("naam", "oud", stream, 9)),
        put(bezetting("oud", stream)),
    ];
    write(&store, with_rows(append(stream, 1, &["x"]), stale)).await;
    assert_eq!(
        store.replace_rows(stream.id, all_rows(stream, 1)).await.unwrap(),
        Replaced::Stale { actual: 2 }
    );
    assert_eq!(store.replace_rows(stream.id, all_rows(stream, 2)).await.unwrap(), Replaced::Done);
    assert_eq!(store.compare_rows(stream.id, &all_rows(stream, 2)).await.unwrap(), None);
    assert_eq!(store.tasks_of_dossier(stream.id).await.unwrap().len(), 1);
    assert!(store.search("naam", &["oud".into()]).await.unwrap().is_empty());
    assert_eq!(store.occupied_by("gezin", "oud").await.unwrap(), None);

    let other = open_dossier(&store, []).await;
    let taken = vec![AnyRow::from(dossier_row(other, 1)).0, AnyRow::from(bezetting("bsn-1", other)).0];
    assert_eq!(store.replace_rows(other.id, taken).await.unwrap(), Replaced::Occupied { dossier: stream.id });
    assert!(store.replace_rows(other.id, all_rows(stream, 2)).await.is_err(), "rows of another dossier");
    assert_eq!(store.replace_rows(stream.id, Vec::new()).await.unwrap(), Replaced::Done);
    assert_eq!(store.dossier(stream.id).await.unwrap(), None);
}

async fn a_row_that_differs_from_the_events_is_found(fixture: Fixture) {
    let store = &fixture.store;
    let stream = open_dossier(store, []).await;
    let _ = store.replace_rows(stream.id, all_rows(stream, 1)).await.unwrap();
    assert_eq!(store.compare_rows(stream.id, &all_rows(stream, 1)).await.unwrap(), None);
    for (table, sql) in [
        ("dossier", "UPDATE dossier SET status = 'gesloten'"),
        ("dossier", "DELETE FROM dossier"),
        ("betrokken", "UPDATE betrokken SET tot = '2026-01-02'"),
        ("betrokken", "DELETE FROM betrokken"),
        ("taak", "UPDATE taak SET vervalt_op = NULL"),
        ("taak", "DELETE FROM taak"),
        ("zoekindex", "UPDATE zoekindex SET soort = 'bsn'"),
        ("zoekindex", "DELETE FROM zoekindex"),
        ("bezetting", "DELETE FROM bezetting"),
    ] {
        fixture.tamper(sql).await;
        let found = store.compare_rows(stream.id, &all_rows(stream, 1)).await.unwrap();
        assert_eq!(found.map(|found| (found.table, found.stream)), Some((table, Some(stream))), "{sql}");
        let _ = store.replace_rows(stream.id, all_rows(stream, 1)).await.unwrap();
    }
}

fn persoonsrij(stream: StreamId, person: u128, tekst: &str) -> RowChange {
    let (dossier_id, persoon_id) = (stream.id, Uuid::from_u128(person));
    put(ZoekRij { soort: "persoon".into(), tekst: tekst.into(), dossier_id, persoon_id })
}

async fn what_many_people_have_in_common_confirms_but_does_not_lead(Fixture { store, .. }: Fixture) {
    let crowd = open_dossier(&store, []).await;
    let rows: Vec<_> = (0..4500).map(|person| persoonsrij(crowd, person, "geboren 1985")).collect();
    write(&store, with_rows(append(crowd, 1, &["velen"]), rows)).await;
    let one = open_dossier(&store, []).await;
    let sought = [
        persoonsrij(one, 9001, "geboren 1985"),
        persoonsrij(one, 9001, "zeldzaam"),
        persoonsrij(one, 9002, "zeldzaam"),
    ];
    write(&store, with_rows(append(one, 1, &["een"]), sought)).await;
    let term = |tekst: &str| Term { soort: "persoon".into(), tekst: tekst.into() };
    let found = async |terms: &[Term]| {
        let hits = store.search_ranked(terms, 60).await.unwrap();
        hits.iter().map(|hit| (hit.persoon_id.as_u128(), hit.treffers)).collect::<Vec<_>>()
    };
    let both = [term("geboren 1985"), term("zeldzaam"), term("niemand")];
    assert_eq!(found(&both).await, [(9001, 2), (9002, 1)]);
    assert_eq!(found(&both[1..]).await, [(9001, 1), (9002, 1)]);
    // With nothing rarer to go by, it leads after all.
    assert_eq!(found(&both[..1]).await.len(), 60);
    assert_eq!(found(&both[2..]).await, []);
}

async fn who_has_two_common_texts_is_found_among_hundreds_with_one_of_them(Fixture { store, .. }: Fixture) {
    let crowd = open_dossier(&store, []).await;
    let rows = (0..900).map(|person| persoonsrij(crowd, person, "visser"));
    let rows: Vec<_> = rows.chain((2000..3200).map(|person| persoonsrij(crowd, person, "jan"))).collect();
    write(&store, with_rows(append(crowd, 1, &["velen"]), rows)).await;
    // The last of all to be read.
    let one = open_dossier(&store, []).await;
    let sought = ["visser", "jan"].map(|tekst| persoonsrij(one, 9001, tekst));
    write(&store, with_rows(append(one, 1, &["een"]), sought)).await;
    let terms = ["visser", "jan"].map(|tekst| Term { soort: "persoon".into(), tekst: tekst.into() });
    let hits = store.search_ranked(&terms, 20).await.unwrap();
    assert_eq!((hits[0].persoon_id.as_u128(), hits[0].treffers), (9001, 2));
    assert_eq!(hits.len(), 20);
    assert!(hits[1..].iter().all(|hit| hit.treffers == 1));
}

async fn one_rare_text_says_more_than_several_that_hundreds_share(Fixture { store, .. }: Fixture) {
    let crowd = open_dossier(&store, []).await;
    let common = ["jansen", "klinkt als jansen", "jan", "klinkt als jan"];
    let rows: Vec<_> =
        (0..300).flat_map(|person| common.map(|tekst| persoonsrij(crowd, person, tekst))).collect();
    write(&store, with_rows(append(crowd, 1, &["velen"]), rows)).await;
    // Married: nothing is the same but the number.
    let one = open_dossier(&store, []).await;
    write(&store, with_rows(append(one, 1, &["een"]), [persoonsrij(one, 9001, "bsn 999990019")])).await;
    let term = |tekst: &str| Term { soort: "persoon".into(), tekst: tekst.into() };
    let terms: Vec<_> = common.into_iter().chain(["bsn 999990019"]).map(term).collect();
    let hits = store.search_ranked(&terms, 60).await.unwrap();
    assert_eq!((hits[0].persoon_id.as_u128(), hits[0].treffers), (9001, 1));
    assert_eq!(hits.len(), 60);
    assert!(hits[1..].iter().all(|hit| hit.treffers == 4 && hit.gewicht < hits[0].gewicht));
}
