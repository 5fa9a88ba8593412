//! Many at once: everybody gets an answer, and the answers add up.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use naast_store::{Appended, Store, StreamId};
use uuid::Uuid;

use crate::support::{Fixture, append, moment, new_dossier, on_both_stores, read_line, write};

on_both_stores!(
    a_hundred_parallel_writers_on_one_stream_are_successes_and_clean_conflicts,
    a_hundred_who_all_open_the_same_stream_are_one_success,
    the_feed_never_skips_what_commits_later,
    refused_commands_do_not_spoil_the_group_they_are_in,
    inv_22_many_read_lines_at_once_are_all_there,
    two_processes_keep_one_order,
);

async fn try_once(store: Store, stream: StreamId) -> Appended {
    let seen = store.version(stream).await.unwrap().unwrap_or(0);
    store.append(append(stream, seen, &["x"])).await.unwrap()
}

async fn a_hundred_parallel_writers_on_one_stream_are_successes_and_clean_conflicts(fixture: Fixture) {
    // As if in two processes.
    let stores = [fixture.store.clone(), fixture.another().await];
    let stream = new_dossier();
    let tasks: Vec<_> = (0..100).map(|n| tokio::spawn(try_once(stores[n % 2].clone(), stream))).collect();
    let (mut versions, mut conflicts) = (BTreeSet::new(), 0);
    for task in tasks {
        match task.await.unwrap() {
            Appended::Written { version, .. } => assert!(versions.insert(version), "version {version} twice"),
            Appended::Conflict { .. } => conflicts += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(versions.len() + conflicts, 100);
    let successes = versions.len() as u64;
    assert!(successes >= 1);
    assert_eq!(versions, (1..=successes).collect());
    assert_eq!(fixture.store.version(stream).await.unwrap(), Some(successes));
    assert_eq!(fixture.store.read(stream, 0).await.unwrap().len() as u64, successes);
    fixture.store.verify(|_| ()).await.unwrap();
}

async fn a_hundred_who_all_open_the_same_stream_are_one_success(Fixture { store, .. }: Fixture) {
    let stream = new_dossier();
    let tasks: Vec<_> = (0..100)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move { store.append(append(stream, 0, &["x"])).await.unwrap() })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    assert_eq!(
        outcomes.iter().filter(|outcome| matches!(outcome, Appended::Written { version: 1, .. })).count(),
        1
    );
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Appended::Conflict { actual: 1 }).count(), 99);
}

async fn the_feed_never_skips_what_commits_later(fixture: Fixture) {
    let stores = [fixture.store.clone(), fixture.another().await];
    let done = Arc::new(AtomicBool::new(false));
    let reader = tokio::spawn({
        let (store, done) = (fixture.another().await, Arc::clone(&done));
        async move {
            let mut seen = Vec::new();
            loop {
                let finished = done.load(Ordering::Acquire);
                let page = store.feed(seen.len() as u64, 10).await.unwrap();
                if page.is_empty() && finished {
                    return seen;
                }
                seen.extend(page.into_iter().map(|event| event.position));
            }
        }
    });
    let writers: Vec<_> = (0..16)
        .map(|n| {
            let store = stores[n % 2].clone();
            tokio::spawn(async move {
                for _ in 0..10 {
                    write(&store, append(new_dossier(), 0, &["x", "y"])).await;
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    done.store(true, Ordering::Release);
    assert_eq!(reader.await.unwrap(), (1..=320).collect::<Vec<u64>>());
}

async fn refused_commands_do_not_spoil_the_group_they_are_in(Fixture { store, .. }: Fixture) {
    let tasks: Vec<_> = (0..90)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut command = append(new_dossier(), 0, &["x"]);
                match n % 3 {
                    0 => {}
                    1 => command.expected = 5,
                    _ => {
                        command
                            .rows
                            .push(crate::support::put(crate::support::dossier_row(command.stream, 9)));
                    }
                }
                (n % 3, store.append(command).await)
            })
        })
        .collect();
    for task in tasks {
        match task.await.unwrap() {
            (0, Ok(Appended::Written { version: 1, .. }))
            | (1, Ok(Appended::Conflict { actual: 0 }))
            | (2, Err(_)) => {}
            (n, other) => panic!("{n}: {other:?}"),
        }
    }
    assert_eq!(store.status().await.unwrap().gebeurtenissen, 30);
}

async fn inv_22_many_read_lines_at_once_are_all_there(Fixture { store, .. }: Fixture) {
    let dossier = Uuid::from_u128(1);
    let tasks: Vec<_> = (0..200)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                store.record_read(read_line(dossier, Uuid::from_u128(n), moment(0))).await.unwrap();
                if n % 4 == 0 {
                    write(&store, append(new_dossier(), 0, &["x"])).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let report = store.verify(|_| ()).await.unwrap();
    assert_eq!((report.leesregels, report.gebeurtenissen), (200, 50));
}

async fn two_processes_keep_one_order(fixture: Fixture) {
    let stores = [fixture.store.clone(), fixture.another().await];
    let stream = new_dossier();
    for n in 0..20_u64 {
        write(&stores[usize::try_from(n % 2).unwrap()], append(stream, n, &["x"])).await;
        stores[usize::try_from((n + 1) % 2).unwrap()].checkpoint(moment(0)).await.unwrap();
    }
    let positions: Vec<u64> =
        fixture.store.read(stream, 0).await.unwrap().iter().map(|event| event.position).collect();
    assert_eq!(positions, (1..=20).collect::<Vec<_>>());
    fixture.store.verify(|_| ()).await.unwrap();
}

/// A server that restarts or fails over: nobody hears of it, and nothing is written twice or lost.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn connections_that_are_lost_are_taken_up_again() {
    let Some(fixture) = Fixture::postgres().await else { return };
    let crate::support::Place::Postgres(database) = &fixture.place else { panic!() };
    let writers: Vec<_> = (0..16)
        .map(|n| {
            let store = fixture.store.clone();
            tokio::spawn(async move {
                let stream = new_dossier();
                for version in 0..25 {
                    let command = append(stream, version, &["x"]);
                    let line = read_line(stream.id, Uuid::from_u128(n), moment(0));
                    match store.append(command).await.unwrap() {
                        Appended::Written { version: now, .. } | Appended::Repeated { version: now } => {
                            assert_eq!(now, version + 1);
                        }
                        other => panic!("{other:?}"),
                    }
                    store.record_read(line).await.unwrap();
                    assert_eq!(store.version(stream).await.unwrap(), Some(version + 1));
                }
            })
        })
        .collect();
    let client = database.connect().await;
    let cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for _ in 0..5 {
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        client.query(cut, &[]).await.unwrap();
    }
    for writer in writers {
        writer.await.unwrap();
    }
    let report = fixture.store.verify(|_| ()).await.unwrap();
    assert_eq!((report.gebeurtenissen, report.leesregels), (400, 400));
}
