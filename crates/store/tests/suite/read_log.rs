//! Who looked at what: written before anything is shown, and found again.

use naast_store::{ReadLineFilter, StoreError};
use uuid::Uuid;

use crate::support::{Fixture, moment, on_both_stores, read_line};

on_both_stores!(
    inv_22_a_read_line_is_found_by_dossier_viewer_and_period,
    inv_22_the_same_read_line_twice_stands_there_once,
    inv_22_a_read_line_is_there_for_who_opens_the_store_anew,
    a_read_line_that_cannot_be_right_is_refused,
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
