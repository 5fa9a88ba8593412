//! A process that is killed in the middle of its work loses nothing that it acknowledged.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use naast_store::{Appended, ReadLineFilter, StreamId};
use uuid::Uuid;

use crate::support::{Fixture, Place, append, moment, on_both_stores};

on_both_stores!(inv_22_a_killed_process_loses_no_acknowledged_write);

/// What the other process said that was done.
enum Acknowledged {
    Appended { stream: StreamId, command: Uuid, version: u64 },
    Read(Uuid),
}

impl Acknowledged {
    fn parse(line: &str) -> Option<Self> {
        let parts: Vec<&str> = line.split(' ').collect();
        Some(match parts[..] {
            ["e", stream, command, version, "."] => Self::Appended {
                stream: StreamId::dossier(stream.parse().ok()?),
                command: command.parse().ok()?,
                version: version.parse().ok()?,
            },
            ["l", line, "."] => Self::Read(line.parse().ok()?),
            _ => return None,
        })
    }
}

/// Runs the load in a process of its own and kills it after a while.
fn run_and_kill(fixture: &Fixture) -> Vec<Acknowledged> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_store-load"));
    match &fixture.place {
        Place::Sqlite(dir) => command.arg("sqlite").arg(dir.path()),
        Place::Postgres(database) => command.arg("postgres").arg(database.url()),
    };
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let reader = std::thread::spawn(move || lines.map_while(Result::ok).collect::<Vec<String>>());
    let started = Instant::now();
    while started.elapsed() < Duration::from_millis(1500) {
        std::thread::sleep(Duration::from_millis(50));
        assert!(child.try_wait().unwrap().is_none(), "it stopped by itself");
    }
    // SIGKILL: it gets no chance to finish anything.
    child.kill().unwrap();
    child.wait().unwrap();
    // A last line that was cut off tells nothing.
    reader.join().unwrap().iter().filter_map(|line| Acknowledged::parse(line)).collect()
}

async fn inv_22_a_killed_process_loses_no_acknowledged_write(fixture: Fixture) {
    let store = &fixture.store;
    let mut all_lines = Vec::new();
    for round in 0..2 {
        let acknowledged = run_and_kill(&fixture);
        assert!(acknowledged.len() > 100, "only {} in round {round}", acknowledged.len());
        for one in &acknowledged {
            match one {
                Acknowledged::Appended { stream, command, version } => {
                    let event = store.read(*stream, version - 1).await.unwrap().into_iter().next();
                    let event = event.unwrap_or_else(|| panic!("{stream} lost version {version}"));
                    assert_eq!(event.command, *command);
                    let again =
                        naast_store::Append { command: *command, ..append(*stream, version - 1, &["x"]) };
                    assert_eq!(store.append(again).await.unwrap(), Appended::Repeated { version: *version });
                }
                Acknowledged::Read(line) => all_lines.push(*line),
            }
        }
        let report = store.verify(|_| ()).await.unwrap();
        assert!(report.gebeurtenissen > 0);
        store.checkpoint(moment(0)).await.unwrap();
    }
    let filter = ReadLineFilter { limit: 1_000_000, ..ReadLineFilter::default() };
    let stored: std::collections::HashSet<Uuid> =
        store.read_lines(&filter).await.unwrap().into_iter().map(|stored| stored.line.id).collect();
    assert!(!all_lines.is_empty());
    assert!(all_lines.iter().all(|line| stored.contains(line)), "a read line was lost");
}
