//! Random sequences of commands do the same as a model that fits on a page.

use std::collections::BTreeMap;

use naast_store::{
    Append, Appended, BezettingRij, Destroy, Extent, RowChange, RowKey, Scope, Store, StoreError, StreamId,
};
use proptest::prelude::*;
use uuid::Uuid;

use crate::support::{Fixture, betrokken_row, event, moment, put, read_line};

/// One thing that is asked of the store; small numbers, so that they meet each other often.
#[derive(Debug, Clone)]
enum Step {
    Append { command: u8, stream: u8, seen: Seen, events: u8, rows: Vec<Change> },
    Destroy { stream: u8, version: Option<u8> },
    Read { line: u8 },
    Checkpoint,
}

#[derive(Debug, Clone, Copy)]
enum Seen {
    Current,
    Version(u8),
}

#[derive(Debug, Clone, Copy)]
enum Change {
    Reserve(u8),
    Release(u8),
    ReleaseAll,
    Join(u8),
    Leave(u8),
    LeaveAll,
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        3 => (0..4_u8).prop_map(Change::Reserve),
        2 => (0..4_u8).prop_map(Change::Release),
        1 => Just(Change::ReleaseAll),
        2 => (0..3_u8).prop_map(Change::Join),
        1 => (0..3_u8).prop_map(Change::Leave),
        1 => Just(Change::LeaveAll),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    let seen = prop_oneof![4 => Just(Seen::Current), 1 => (0..4_u8).prop_map(Seen::Version)];
    let append = (any::<u8>(), 0..3_u8, seen, 0..4_u8, prop::collection::vec(change(), 0..4)).prop_map(
        |(command, stream, seen, events, rows)| Step::Append {
            command: command % 40,
            stream,
            seen,
            events,
            rows,
        },
    );
    prop_oneof![
        12 => append,
        1 => (0..3_u8, prop::option::weighted(0.8, 1..6_u8)).prop_map(|(stream, version)| Step::Destroy { stream, version }),
        2 => (0..6_u8).prop_map(|line| Step::Read { line }),
        1 => Just(Step::Checkpoint),
    ]
}

#[derive(Default, Clone)]
struct Model {
    /// Payload of each event; `None` when it was destroyed.
    streams: BTreeMap<u8, Vec<Option<String>>>,
    destroyed: Vec<u8>,
    commands: BTreeMap<u8, (u8, u64)>,
    holders: BTreeMap<u8, u8>,
    teams: BTreeMap<u8, Vec<u8>>,
    lines: Vec<u8>,
    position: u64,
}

fn stream(n: u8) -> StreamId {
    StreamId::dossier(Uuid::from_u128(100 + u128::from(n)))
}

fn bezetting(tekst: u8, holder: u8) -> BezettingRij {
    BezettingRij { soort: "gezin".into(), tekst: tekst.to_string(), dossier_id: stream(holder).id }
}

fn row(change: Change, of: u8) -> RowChange {
    let team = |who: u8| betrokken_row(stream(of), Uuid::from_u128(u128::from(who)), "2026-01-01", None);
    match change {
        Change::Reserve(text) => put(bezetting(text, of)),
        Change::Release(text) => RowChange::Delete(RowKey::Bezetting(bezetting(text, of))),
        Change::ReleaseAll => RowChange::DeleteAll(Scope::Bezetting(stream(of).id)),
        Change::Join(who) => put(team(who)),
        Change::Leave(who) => {
            let row = team(who);
            RowChange::Delete(RowKey::Betrokken {
                dossier_id: row.dossier_id,
                professional_id: row.professional_id,
                rol: row.rol,
                van: row.van,
            })
        }
        Change::LeaveAll => RowChange::DeleteAll(Scope::Betrokken(stream(of).id)),
    }
}

impl Model {
    fn version(&self, of: u8) -> u64 {
        self.streams.get(&of).map_or(0, Vec::len) as u64
    }

    fn append(
        &mut self,
        command: u8,
        of: u8,
        seen: u64,
        events: u8,
        rows: &[Change],
    ) -> Result<Appended, &'static str> {
        if events > 0
            && let Some((written, version)) = self.commands.get(&command)
        {
            return if *written == of {
                Ok(Appended::Repeated { version: *version })
            } else {
                Err("hergebruikt")
            };
        }
        if self.destroyed.contains(&of) {
            return Err("vernietigd");
        }
        let actual = self.version(of);
        if actual != seen {
            return Ok(Appended::Conflict { actual });
        }
        let mut after = self.clone();
        for change in rows {
            match *change {
                Change::Reserve(text) => match after.holders.insert(text, of) {
                    Some(holder) if holder != of => {
                        return Ok(Appended::Occupied { dossier: stream(holder).id });
                    }
                    _ => {}
                },
                Change::Release(text) => {
                    if after.holders.get(&text) == Some(&of) {
                        after.holders.remove(&text);
                    }
                }
                Change::ReleaseAll => after.holders.retain(|_, holder| *holder != of),
                Change::Join(who) => {
                    let team = after.teams.entry(of).or_default();
                    if !team.contains(&who) {
                        team.push(who);
                    }
                }
                Change::Leave(who) => after.teams.entry(of).or_default().retain(|one| *one != who),
                Change::LeaveAll => after.teams.entry(of).or_default().clear(),
            }
        }
        *self = after;
        for n in 0..events {
            self.streams.entry(of).or_default().push(Some(format!("{command}-{n}")));
        }
        self.position += u64::from(events);
        let version = self.version(of);
        if events > 0 {
            self.commands.insert(command, (of, version));
        }
        Ok(Appended::Written { version, position: self.position })
    }

    fn destroy(&mut self, of: u8, version: Option<u8>) -> Result<u64, &'static str> {
        let actual = self.version(of);
        if version.map_or(1, u64::from) > actual {
            return Err("bestaat niet");
        }
        let was_destroyed = self.destroyed.contains(&of);
        let events = self.streams.entry(of).or_default();
        if let Some(version) = version {
            return Ok(u64::from(events[usize::from(version) - 1].take().is_some()));
        }
        events.fill(None);
        self.holders.retain(|_, holder| *holder != of);
        self.teams.remove(&of);
        if was_destroyed {
            return Ok(0);
        }
        self.destroyed.push(of);
        Ok(1)
    }
}

fn name(error: &StoreError) -> &'static str {
    match error {
        StoreError::OpdrachtHergebruikt { .. } => "hergebruikt",
        StoreError::Vernietigd { .. } => "vernietigd",
        StoreError::BestaatNiet { .. } => "bestaat niet",
        other => panic!("{other}"),
    }
}

async fn play(store: &Store, steps: Vec<Step>) {
    let mut model = Model::default();
    for step in steps {
        match step.clone() {
            Step::Append { command, stream: of, seen, events, rows } => {
                let expected = match seen {
                    Seen::Current => model.version(of),
                    Seen::Version(version) => u64::from(version),
                };
                let told = store
                    .append(Append {
                        command: Uuid::from_u128(1000 + u128::from(command)),
                        stream: stream(of),
                        expected,
                        events: (0..events).map(|n| event(&format!("{command}-{n}"))).collect(),
                        rows: rows.iter().map(|change| row(*change, of)).collect(),
                        moment: moment(0),
                    })
                    .await;
                let told = told.as_ref().map(|told| *told).map_err(name);
                assert_eq!(told, model.append(command, of, expected, events, &rows), "{step:?}");
            }
            Step::Destroy { stream: of, version } => {
                let extent =
                    version.map_or(Extent::Everything, |version| Extent::Versions(vec![u64::from(version)]));
                let order = Destroy {
                    stream: stream(of),
                    extent,
                    ground: "x".into(),
                    moment: moment(0),
                    rows: Vec::new(),
                };
                let told = store.destroy(order).await;
                let told = told.as_ref().map(|told| told.tombstones).map_err(name);
                assert_eq!(told, model.destroy(of, version), "{step:?}");
            }
            Step::Read { line } => {
                let mut read = read_line(stream(0).id, Uuid::from_u128(1), moment(0));
                read.id = Uuid::from_u128(u128::from(line));
                store.record_read(read).await.unwrap();
                if !model.lines.contains(&line) {
                    model.lines.push(line);
                }
            }
            Step::Checkpoint => {
                assert_eq!(store.checkpoint(moment(0)).await.unwrap().grootte, model.position);
            }
        }
    }
    for of in 0..3 {
        let events = store.read(stream(of), 0).await.unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let stored: Vec<_> = events.into_iter().map(|event| event.payload.map(text)).collect();
        assert_eq!(stored, model.streams.get(&of).cloned().unwrap_or_default());
        let mut team: Vec<u8> = model.teams.get(&of).cloned().unwrap_or_default();
        team.sort_unstable();
        let stored = store.team(stream(of).id).await.unwrap();
        let stored: Vec<u8> =
            stored.iter().map(|row| u8::try_from(row.professional_id.as_u128()).unwrap()).collect();
        assert_eq!(stored, team);
    }
    for text in 0..4_u8 {
        let holder = store.occupied_by("gezin", &text.to_string()).await.unwrap();
        assert_eq!(holder, model.holders.get(&text).map(|holder| stream(*holder).id));
    }
    let report = store.verify(|_| ()).await.unwrap();
    assert_eq!((report.gebeurtenissen, report.leesregels), (model.position, model.lines.len() as u64));
}

fn run(cases: u32, open: impl AsyncFn() -> Option<Fixture>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let config = ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(steps in prop::collection::vec(step(), 1..40))| {
        runtime.block_on(async {
            if let Some(fixture) = open().await {
                play(&fixture.store, steps).await;
            }
        });
    });
}

#[test]
fn random_commands_do_the_same_as_the_model_in_sqlite() {
    run(100, async || Some(Fixture::sqlite().await));
}

#[test]
fn random_commands_do_the_same_as_the_model_in_postgres() {
    run(25, async || Fixture::postgres().await);
}
