//! The thread that writes. It takes all work that waits, writes it in one transaction, and answers after the commit.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::{Connection, TransactionBehavior, params_from_iter};
use tokio::sync::mpsc;

use crate::error::StoreError;
use crate::plan::{Needs, plan};
use crate::shared::Context;
use crate::sqlite::{failure, group};
use crate::writer::{GROUP, Group, Job, Outcome, Patience, Work, is_worth_retrying};

/// Starts the writer. It stops when it is closed, or when nobody can ask it anything any more.
pub(super) fn start(
    connection: Connection,
    context: Arc<Context>,
    jobs: mpsc::Receiver<Job>,
) -> Result<(), StoreError> {
    thread::Builder::new()
        .name("naast-schrijver".to_owned())
        .spawn(move || run(&connection, &context, jobs))?;
    Ok(())
}

fn run(connection: &Connection, context: &Context, mut jobs: mpsc::Receiver<Job>) {
    let mut inbox = Vec::with_capacity(GROUP);
    let mut log = Log::of(connection);
    let mut patience = Patience::default();
    while jobs.blocking_recv_many(&mut inbox, GROUP) > 0 {
        let came = Instant::now();
        while patience.lasts(inbox.len(), came.elapsed()) {
            match jobs.try_recv() {
                Ok(job) => inbox.push(job),
                Err(_) => thread::yield_now(),
            }
        }
        #[cfg(test)]
        probe(connection, &mut inbox);
        let Group { works, replies, close } = Group::take(&mut inbox);
        let began = Instant::now();
        let outcomes = write(connection, context, &works);
        patience.learn(works.len(), began.elapsed());
        Group::answer(replies, outcomes);
        log.keep_short(connection);
        if let Some(done) = close {
            jobs.close();
            // Leaves one file without a write-ahead log, where no reader stands in the way.
            fold(connection);
            let _ = done.send(());
            return;
        }
    }
    fold(connection);
}

#[cfg(test)]
fn probe(connection: &Connection, inbox: &mut Vec<Job>) {
    for job in inbox.extract_if(.., |job| matches!(job, Job::Probe(_))) {
        if let Job::Probe(probe) = job {
            probe(connection);
        }
    }
}

/// Writes all of it in one transaction; when that fails on account of one, each in its own.
fn write(connection: &Connection, context: &Context, works: &[Work]) -> Vec<Result<Outcome, StoreError>> {
    if works.is_empty() {
        return Vec::new();
    }
    match write_together(connection, context, works) {
        Ok(outcomes) => outcomes,
        Err(error) if works.len() == 1 || !is_worth_retrying(&error) => {
            works.iter().map(|_| Err(error.clone())).collect()
        }
        Err(_) => works
            .iter()
            .flat_map(|work| {
                write_together(connection, context, std::slice::from_ref(work))
                    .unwrap_or_else(|error| vec![Err(error)])
            })
            .collect(),
    }
}

fn write_together(
    connection: &Connection,
    context: &Context,
    works: &[Work],
) -> Result<Vec<Result<Outcome, StoreError>>, StoreError> {
    let attempt = catch_unwind(AssertUnwindSafe(|| transact(connection, context, works)));
    // Whatever happened, the next group starts without a transaction.
    if !connection.is_autocommit() {
        let _ = connection.execute_batch("ROLLBACK");
    }
    attempt.unwrap_or(Err(StoreError::Schrijver))
}

fn transact(
    connection: &Connection,
    context: &Context,
    works: &[Work],
) -> Result<Vec<Result<Outcome, StoreError>>, StoreError> {
    let transaction =
        rusqlite::Transaction::new_unchecked(connection, TransactionBehavior::Immediate).map_err(failure)?;
    let commands = || works.iter().filter_map(Work::command);
    let mut answers = Vec::new().into_iter();
    let mut destroyed = false;
    if commands().next().is_some() {
        let known = group::load(&transaction, &context.vault, &Needs::of(commands()))?;
        let (planned, writes) = plan(&context.vault, &context.origin, known, commands())?;
        group::write(&transaction, &writes)?;
        destroyed = !writes.forgotten_keys.is_empty();
        answers = planned.into_iter();
    }
    let mut outcomes = Vec::with_capacity(works.len());
    for work in works {
        outcomes.push(match work {
            Work::Command(_) => answers.next().unwrap_or(Err(StoreError::Schrijver)).map(Outcome::Answer),
            Work::Statement(sql, parameters) => {
                let mut statement = transaction.prepare_cached(sql).map_err(failure)?;
                Ok(Outcome::Rows(statement.execute(params_from_iter(parameters)).map_err(failure)? as u64))
            }
            #[cfg(test)]
            Work::Mistake => panic!("a mistake, for a test"),
        });
    }
    transaction.commit().map_err(failure)?;
    if destroyed {
        // The write-ahead log still has the pages with the keys; this overwrites them in the file and empties the log.
        fold(connection);
    }
    Ok(outcomes)
}

/// The write-ahead log. SQLite folds it into the file by itself and then begins it anew, but not while anybody reads from it: where
/// there is always somebody reading, it would grow without end.
struct Log {
    path: Option<PathBuf>,
    longest: u64,
    groups: u32,
}

impl Log {
    /// How long it may get before readers are held up for a moment.
    const LONGEST: u64 = 128 * 1024 * 1024;
    /// How often its length is looked at.
    const EVERY: u32 = 256;

    fn of(connection: &Connection) -> Self {
        let path = connection.path().map(|path| PathBuf::from(format!("{path}-wal")));
        Self { path, longest: Self::LONGEST, groups: 0 }
    }

    fn keep_short(&mut self, connection: &Connection) {
        self.groups += 1;
        if self.groups.is_multiple_of(Self::EVERY)
            && let Some(path) = &self.path
            && fs::metadata(path).is_ok_and(|file| file.len() > self.longest)
        {
            fold(connection);
        }
    }
}

/// Folds the write-ahead log into the file, as far as readers allow.
fn fold(connection: &Connection) {
    let _ = connection.busy_timeout(Duration::from_millis(250));
    let _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    let _ = connection.busy_timeout(Duration::from_secs(10));
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::event::{Append, Appended, NewEvent, StreamId};
    use crate::{Options, RootKey, Store};

    fn append(size: usize) -> Append {
        Append {
            command: Uuid::new_v4(),
            stream: StreamId::dossier(Uuid::new_v4()),
            expected: 0,
            events: vec![NewEvent { kind: "Iets".into(), schema: 1, payload: vec![b'x'; size] }],
            rows: Vec::new(),
            moment: jiff::Timestamp::UNIX_EPOCH,
        }
    }

    async fn store(dir: &tempfile::TempDir) -> (Store, crate::writer::Queue) {
        let store =
            Store::open_sqlite(dir.path(), RootKey::from_bytes([1; 32]), Options::default()).await.unwrap();
        let Store::Sqlite(inner) = &store else { panic!() };
        let queue = inner.queue().clone();
        (store, queue)
    }

    #[tokio::test]
    async fn after_a_full_disk_the_same_writer_goes_on() {
        let dir = tempfile::tempdir().unwrap();
        let (store, queue) = store(&dir).await;
        let first = append(100);
        assert!(matches!(store.append(first.clone()).await.unwrap(), Appended::Written { .. }));
        queue.probe(|connection| connection.execute_batch("PRAGMA max_page_count = 1").unwrap()).await;
        for _ in 0..3 {
            let error = store.append(append(50_000)).await.unwrap_err();
            assert!(matches!(error, StoreError::SchijfVol), "{error}");
            assert!(error.to_string().contains("schijf is vol"));
        }
        assert_eq!(store.read(first.stream, 0).await.unwrap().len(), 1, "reading goes on");
        queue.probe(|connection| connection.execute_batch("PRAGMA max_page_count = 1000000").unwrap()).await;
        assert!(matches!(store.append(append(50_000)).await.unwrap(), Appended::Written { position: 2, .. }));
        assert_eq!(store.verify(|_| ()).await.unwrap().gebeurtenissen, 2);
    }

    #[tokio::test]
    async fn the_write_ahead_log_is_kept_short() {
        let dir = tempfile::tempdir().unwrap();
        let (store, queue) = store(&dir).await;
        let _ = store.append(append(100_000)).await.unwrap();
        let length = || fs::metadata(dir.path().join("naast.db-wal")).unwrap().len();
        assert!(length() > 100_000);
        queue
            .probe(|connection| {
                let mut log = Log { longest: 100_000, ..Log::of(connection) };
                (0..Log::EVERY).for_each(|_| log.keep_short(connection));
            })
            .await;
        let _ = store.append(append(10)).await.unwrap();
        assert!(length() < 100_000, "{}", length());
        assert_eq!(store.verify(|_| ()).await.unwrap().gebeurtenissen, 2);
    }

    #[tokio::test]
    async fn a_mistake_in_the_writer_costs_only_the_work_it_was_in() {
        let dir = tempfile::tempdir().unwrap();
        let (store, queue) = store(&dir).await;
        // Held up for a moment, so that all of it becomes one group.
        queue.probe(|_| thread::sleep(Duration::from_millis(200))).await;
        let (one, mistake, two) =
            tokio::join!(store.append(append(10)), queue.run(Work::Mistake), store.append(append(10)));
        assert!(matches!(one.unwrap(), Appended::Written { .. }));
        assert!(matches!(two.unwrap(), Appended::Written { .. }));
        assert!(matches!(mistake, Err(StoreError::Schrijver)));
        assert!(matches!(store.append(append(10)).await.unwrap(), Appended::Written { position: 3, .. }));
        store.verify(|_| ()).await.unwrap();
    }

    #[tokio::test]
    async fn a_statement_the_database_refuses_costs_only_itself() {
        let dir = tempfile::tempdir().unwrap();
        let (store, queue) = store(&dir).await;
        queue.probe(|_| thread::sleep(Duration::from_millis(200))).await;
        let bad = queue.run(Work::Statement("INSERT INTO instelling VALUES (NULL, NULL)", Vec::new()));
        let (one, bad, two) = tokio::join!(store.append(append(10)), bad, store.append(append(10)));
        assert!(one.is_ok() && two.is_ok());
        assert!(matches!(bad, Err(StoreError::Database(_))));
    }
}
