//! Who looked at what: written before anything is shown, and found again.

use std::collections::BTreeMap;

use naast_store::{ListRead, ListedDossier, ReadLine, ReadLineFilter, Store, StoreError};
use uuid::Uuid;

use crate::support::{Fixture, list_read, moment, on_both_stores, read_line};

on_both_stores!(
    inv_22_a_read_line_is_found_by_dossier_viewer_and_period,
    inv_22_the_same_read_line_twice_stands_there_once,
    inv_22_a_read_line_is_there_for_who_opens_the_store_anew,
    inv_22_a_look_at_a_list_is_found_with_each_dossier_on_it,
    inv_22_a_list_is_written_once_and_each_look_at_it_once,
    a_page_of_read_lines_never_cuts_a_look_at_a_list,
    a_read_line_that_cannot_be_right_is_refused,
    a_list_that_cannot_be_right_is_refused,
);

async fn inv_22_a_read_line_is_found_by_dossier_viewer_and_period(Fixture { store, .. }: Fixture) {
    let (dossiers, viewers) = ([1, 2].map(Uuid::from_u128), [11, 12, 13].map(Uuid::from_u128));
    let mut all = Vec::new();
    for n in 0..24_usize {
        // Clocks of two processes differ a little: the moments do not simply go up.
        let at = i64::try_from(n).unwrap() * 10 - if n % 4 == 3 { 15 } else { 0 };
        let mut line = read_line(dossiers[n % 2], viewers[n % 3], moment(at));
        line.noodtoegang = n == 5;
        line.niet_tonen = n == 6;
        if n == 7 {
            (line.personen, line.beleid) = (Vec::new(), Vec::new());
        }
        store.record_read(line.clone()).await.unwrap();
        all.push(line);
    }
    let cases = [
        (None, None, None, None),
        (Some(dossiers[1]), None, None, None),
        (None, Some(viewers[2]), None, None),
        (Some(dossiers[0]), Some(viewers[1]), None, None),
        (None, None, Some(moment(50)), Some(moment(150))),
        (Some(dossiers[0]), None, Some(moment(50)), None),
        (None, Some(viewers[0]), None, Some(moment(120))),
    ];
    for (dossier, kijker, from, until) in cases {
        let mut expected: Vec<_> = all
            .iter()
            .enumerate()
            .filter(|(_, line)| {
                dossier.is_none_or(|dossier| line.dossier_id == dossier)
                    && kijker.is_none_or(|kijker| line.kijker == kijker)
                    && from.is_none_or(|from| line.moment >= from)
                    && until.is_none_or(|until| line.moment < until)
            })
            .collect();
        expected.reverse();
        if dossier.is_none() && kijker.is_none() {
            expected.sort_by_key(|(n, line)| std::cmp::Reverse((line.moment, *n)));
        }
        let mut filter = ReadLineFilter { dossier, kijker, from, until, before: None, limit: 5 };
        let mut seen = Vec::new();
        loop {
            let page = store.read_lines(&filter).await.unwrap();
            let Some(last) = page.last() else { break };
            filter.before = Some(last.volgnummer);
            seen.extend(page.into_iter().map(|stored| stored.line));
        }
        let expected: Vec<_> = expected.into_iter().map(|(_, line)| line.clone()).collect();
        assert_eq!(seen, expected, "{dossier:?} {kijker:?} {from:?} {until:?}");
    }
    for (n, line) in all.iter().enumerate() {
        let before = |other: &&ReadLine| {
            (other.dossier_id, other.kijker) == (line.dossier_id, line.kijker) && other.moment < line.moment
        };
        let expected = all.iter().filter(before).map(|other| other.moment).max();
        let found = store.last_look(line.kijker, line.dossier_id, line.moment).await.unwrap();
        assert_eq!(found, expected, "look {n}");
    }
}

async fn inv_22_the_same_read_line_twice_stands_there_once(Fixture { store, .. }: Fixture) {
    let line = read_line(Uuid::from_u128(1), Uuid::from_u128(2), moment(0));
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let (store, line) = (store.clone(), line.clone());
            tokio::spawn(async move { store.record_read(line).await.unwrap() })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    store.record_read(line).await.unwrap();
    assert_eq!(store.status().await.unwrap().leesregels, 1);
}

async fn inv_22_a_read_line_is_there_for_who_opens_the_store_anew(fixture: Fixture) {
    let line = read_line(Uuid::from_u128(1), Uuid::from_u128(2), moment(0));
    fixture.store.record_read(line.clone()).await.unwrap();
    let another = fixture.another().await;
    let found = another.read_lines(&ReadLineFilter::default()).await.unwrap();
    assert_eq!(
        found.into_iter().map(|stored| (stored.volgnummer, stored.line)).collect::<Vec<_>>(),
        [(1, line)]
    );
}

async fn a_read_line_that_cannot_be_right_is_refused(Fixture { store, .. }: Fixture) {
    let good = read_line(Uuid::from_u128(1), Uuid::from_u128(2), moment(0));
    let mut bad = [good.clone(), good.clone(), good.clone()];
    bad[0].doel = "nul\0".into();
    bad[1].beleid = vec!["twee\nregels".into()];
    bad[2].beleid = vec![String::new()];
    for line in bad {
        let error = store.record_read(line).await.unwrap_err();
        assert!(matches!(error, StoreError::OngeldigeRij { table: "leesregel", .. }), "{error}");
    }
    assert_eq!(store.status().await.unwrap().leesregels, 0);
}

/// A dossier on a list, with persons and a policy of its own.
fn listed(n: u128) -> ListedDossier {
    let personen = (0..=n % 3).map(|person| Uuid::from_u128(1000 * n + person)).collect();
    ListedDossier { dossier_id: Uuid::from_u128(n), personen, beleid: vec![format!("beleid-{n}")] }
}

fn look(kijker: u128, seconds: i64) -> ListRead {
    ListRead { kijker: Uuid::from_u128(kijker), ..list_read(moment(seconds)) }
}

/// The line that a look at a list stands for in one of its dossiers.
fn as_line(look: &ListRead, listed: &ListedDossier) -> ReadLine {
    let ListRead { id, moment, kijker, functie, organisatie, onderdeel, doel } = look.clone();
    let ListedDossier { dossier_id, personen, beleid } = listed.clone();
    ReadLine {
        id,
        moment,
        kijker,
        functie,
        organisatie,
        dossier_id,
        onderdeel,
        doel,
        personen,
        beleid,
        noodtoegang: false,
        niet_tonen: false,
    }
}

async fn all(store: &Store, filter: ReadLineFilter) -> Vec<ReadLine> {
    store.read_lines(&filter).await.unwrap().into_iter().map(|stored| stored.line).collect()
}

async fn inv_22_a_look_at_a_list_is_found_with_each_dossier_on_it(Fixture { store, .. }: Fixture) {
    let families: Vec<_> = (1..=50).map(listed).collect();
    let mine = store.reading_list(families.iter().rev().cloned().collect()).unwrap();
    let others = store.reading_list(families[..10].to_vec()).unwrap();
    let (first, second, third) = (look(1, 10), look(2, 20), look(1, 30));
    store.record_list_read(first.clone(), &mine).await.unwrap();
    store.record_list_read(second.clone(), &others).await.unwrap();
    let alone = read_line(families[3].dossier_id, Uuid::from_u128(1), moment(25));
    store.record_read(alone.clone()).await.unwrap();
    store.record_list_read(third.clone(), &mine).await.unwrap();
    let last = async |n: usize, before| {
        store.last_look(alone.kijker, families[n].dossier_id, moment(before)).await.unwrap()
    };
    assert_eq!(last(3, 26).await, Some(alone.moment));
    assert_eq!(last(3, 25).await, None, "only what came before");
    assert_eq!(last(4, 100).await, None, "who looked at the list did not open the dossier");
    assert_eq!(store.status().await.unwrap().leesregels, 4, "a look at fifty dossiers is one line");
    for family in &families {
        let dossier = Some(family.dossier_id);
        let mut expected = vec![as_line(&third, family), as_line(&second, family), as_line(&first, family)];
        if family.dossier_id == alone.dossier_id {
            expected.insert(1, alone.clone());
        }
        if !families[..10].contains(family) {
            expected.retain(|line| line.id != second.id);
        }
        assert_eq!(all(&store, ReadLineFilter { dossier, ..ReadLineFilter::default() }).await, expected);
        // By one viewer in this dossier; and in a period.
        let kijker = Some(Uuid::from_u128(1));
        let by_one = all(&store, ReadLineFilter { dossier, kijker, ..ReadLineFilter::default() }).await;
        expected.retain(|line| Some(line.kijker) == kijker);
        assert_eq!(by_one, expected);
        let (from, until) = (Some(moment(5)), Some(moment(15)));
        let early = all(&store, ReadLineFilter { dossier, from, until, ..ReadLineFilter::default() }).await;
        assert_eq!(early, [as_line(&first, family)]);
    }
    let nobody = ReadLineFilter { dossier: Some(Uuid::from_u128(51)), ..ReadLineFilter::default() };
    assert_eq!(all(&store, nobody).await, []);
    // The supervisor who asks for a viewer or a period sees every dossier that was looked at.
    let limit = 1000;
    let of_two = ReadLineFilter { kijker: Some(Uuid::from_u128(2)), limit, ..ReadLineFilter::default() };
    let expected: Vec<_> = families[..10].iter().map(|family| as_line(&second, family)).collect();
    assert_eq!(all(&store, of_two).await, expected);
    let of_period = all(&store, ReadLineFilter { limit, ..ReadLineFilter::default() }).await;
    let mut times: BTreeMap<Uuid, usize> = BTreeMap::new();
    for line in &of_period {
        *times.entry(line.dossier_id).or_default() += 1;
    }
    assert_eq!(of_period.len(), 50 + 10 + 1 + 50);
    assert_eq!(
        (times[&Uuid::from_u128(4)], times[&Uuid::from_u128(5)], times[&Uuid::from_u128(50)]),
        (4, 3, 2)
    );
    store.verify(|_| ()).await.unwrap();
}

async fn inv_22_a_list_is_written_once_and_each_look_at_it_once(fixture: Fixture) {
    let store = &fixture.store;
    let list = store.reading_list((1..=3).map(listed).collect()).unwrap();
    let looks: Vec<_> = (0..20).map(|n| look(1, n)).collect();
    let tasks: Vec<_> = looks
        .iter()
        .chain(&looks)
        .map(|look| {
            let (store, look, list) = (store.clone(), look.clone(), list.clone());
            tokio::spawn(async move { store.record_list_read(look, &list).await.unwrap() })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    // Another process makes the same list of the same dossiers, in whatever order.
    let another = fixture.another().await;
    let same = another.reading_list((1..=3).rev().map(listed).collect()).unwrap();
    assert_eq!(same, list);
    another.record_list_read(look(2, 30), &same).await.unwrap();
    let mut changed: Vec<_> = (1..=3).map(listed).collect();
    changed[0].personen.pop();
    assert_ne!(store.reading_list(changed).unwrap(), list, "who was seen is part of what was looked at");
    assert_eq!(store.status().await.unwrap().leesregels, 21);
    let dossier = Some(Uuid::from_u128(2));
    assert_eq!(all(store, ReadLineFilter { dossier, ..ReadLineFilter::default() }).await.len(), 21);
    store.verify(|_| ()).await.unwrap();
}

async fn a_page_of_read_lines_never_cuts_a_look_at_a_list(Fixture { store, .. }: Fixture) {
    let list = store.reading_list((1..=7).map(listed).collect()).unwrap();
    for n in 0..4 {
        store.record_list_read(look(1, n), &list).await.unwrap();
        store.record_read(read_line(Uuid::from_u128(1), Uuid::from_u128(1), moment(n))).await.unwrap();
    }
    for kijker in [None, Some(Uuid::from_u128(1))] {
        let mut filter = ReadLineFilter { kijker, limit: 3, ..ReadLineFilter::default() };
        let (mut seen, mut pages) = (Vec::new(), Vec::new());
        loop {
            let page = store.read_lines(&filter).await.unwrap();
            let Some(last) = page.last() else { break };
            filter.before = Some(last.volgnummer);
            pages.push(page.len());
            seen.extend(page);
        }
        assert_eq!(seen.len(), 4 * 8);
        assert_eq!(pages, [8, 8, 8, 8], "the line that fills the page is whole, and nothing comes after it");
        assert!(seen.is_sorted_by_key(|line| std::cmp::Reverse(line.volgnummer)));
    }
}

async fn a_list_that_cannot_be_right_is_refused(Fixture { store, .. }: Fixture) {
    let list = store.reading_list(vec![listed(1), listed(2)]).unwrap();
    let mut nameless = listed(1);
    nameless.beleid.push(String::new());
    for bad in [vec![], vec![listed(1), listed(2), listed(1)], vec![nameless]] {
        let error = store.reading_list(bad).unwrap_err();
        assert!(matches!(error, StoreError::OngeldigeRij { table: "leeslijst", .. }), "{error}");
    }
    let mut look = look(1, 1);
    look.doel = "nul\0".into();
    let error = store.record_list_read(look, &list).await.unwrap_err();
    assert!(matches!(error, StoreError::OngeldigeRij { table: "leesregel", .. }), "{error}");
    assert_eq!(store.status().await.unwrap().leesregels, 0);
}
