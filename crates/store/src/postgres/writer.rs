//! The task that writes. It takes all work that waits, writes it in one transaction while it holds the pen, and answers after the
//! commit. Other processes have a writer of their own; the pen decides who is next.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::{Instant, sleep, timeout};

use crate::error::{Shared, StoreError};
use crate::plan::{Needs, plan};
use crate::postgres::connect::Server;
use crate::postgres::failure;
use crate::postgres::group::{self, Session};
use crate::record::Value;
use crate::shared::Context;
use crate::writer::{GROUP, Group, Job, Outcome, Patience, Work, is_worth_retrying};

/// How long a lost connection is tried again before the callers hear of it: longer than a failover takes.
/// Trying again is safe at any point, because every kind of work has the same effect when it is done twice.
const PERSEVERE: Duration = Duration::from_secs(20);
/// How long to wait between attempts.
const PAUSE: Duration = Duration::from_millis(200);
/// How long one group may take; after that the server is taken for lost.
const GROUP_LIMIT: Duration = Duration::from_secs(30);

type Outcomes = Vec<Result<Outcome, StoreError>>;

/// Runs until it is closed, or until nobody can ask it anything any more.
pub(super) async fn run(server: Server, context: Arc<Context>, mut jobs: mpsc::Receiver<Job>) {
    let mut writer = Writer { server, context, session: None };
    let mut inbox = Vec::with_capacity(GROUP);
    let mut patience = Patience::default();
    while jobs.recv_many(&mut inbox, GROUP).await > 0 {
        let came = Instant::now();
        while patience.lasts(inbox.len(), came.elapsed()) {
            match jobs.try_recv() {
                Ok(job) => inbox.push(job),
                Err(_) => tokio::task::yield_now().await,
            }
        }
        let Group { works, replies, close } = Group::take(&mut inbox);
        let began = Instant::now();
        let outcomes = writer.write(&works).await;
        patience.learn(works.len(), began.elapsed());
        Group::answer(replies, outcomes);
        if let Some(done) = close {
            jobs.close();
            let _ = done.send(());
            return;
        }
    }
}

struct Writer {
    server: Server,
    context: Arc<Context>,
    session: Option<Session>,
}

impl Writer {
    /// Writes all of it in one transaction; when that fails on account of one, each in its own.
    async fn write(&mut self, works: &[Work]) -> Outcomes {
        if works.is_empty() {
            return Vec::new();
        }
        match self.persevere(works).await {
            Ok(outcomes) => outcomes,
            Err(error) if works.len() == 1 || !is_worth_retrying(&error) => {
                works.iter().map(|_| Err(error.clone())).collect()
            }
            Err(_) => {
                let mut outcomes = Vec::with_capacity(works.len());
                for work in works {
                    match self.persevere(std::slice::from_ref(work)).await {
                        Ok(mut one) => outcomes.append(&mut one),
                        Err(error) => outcomes.push(Err(error)),
                    }
                }
                outcomes
            }
        }
    }

    async fn persevere(&mut self, works: &[Work]) -> Result<Outcomes, StoreError> {
        let give_up = Instant::now() + PERSEVERE;
        loop {
            match self.attempt(works).await {
                Err(StoreError::Verbinding(_)) if Instant::now() < give_up => sleep(PAUSE).await,
                outcome => return outcome,
            }
        }
    }

    async fn attempt(&mut self, works: &[Work]) -> Result<Outcomes, StoreError> {
        // Taken, and only put back when it is in a known state.
        let session = match self.session.take().filter(Session::is_open) {
            Some(session) => session,
            None => Session::new(self.server.connect().await?).await?,
        };
        match timeout(GROUP_LIMIT, Box::pin(transact(&session, &self.context, works))).await {
            Ok(Ok(outcomes)) => {
                self.session = Some(session);
                Ok(outcomes)
            }
            Ok(Err(error)) => {
                if session.roll_back().await.is_ok() {
                    self.session = Some(session);
                }
                Err(error)
            }
            Err(elapsed) => Err(StoreError::Verbinding(Shared::new(elapsed))),
        }
    }
}

async fn transact(session: &Session, context: &Context, works: &[Work]) -> Result<Outcomes, StoreError> {
    let commands = || works.iter().filter_map(Work::command);
    if commands().next().is_none() {
        session.begin().await?;
        let outcomes = outcomes(session, works, Vec::new()).await?;
        session.commit().await?;
        return Ok(outcomes);
    }
    let known = group::load(session, &context.vault, &Needs::of(commands())).await?;
    let planned = catch_unwind(AssertUnwindSafe(|| plan(&context.vault, &context.origin, known, commands())));
    let (answers, writes) = planned.unwrap_or(Err(StoreError::Schrijver))?;
    let outcomes = outcomes(session, works, answers).await?;
    Box::pin(group::write_and_commit(session, &writes)).await?;
    Ok(outcomes)
}

/// Runs the statements outside the log, and puts all answers in the order of the work.
async fn outcomes(
    session: &Session,
    works: &[Work],
    answers: Vec<Result<crate::plan::Answer, StoreError>>,
) -> Result<Outcomes, StoreError> {
    let mut answers = answers.into_iter();
    let mut outcomes = Vec::with_capacity(works.len());
    for work in works {
        outcomes.push(match work {
            Work::Command(_) => answers.next().unwrap_or(Err(StoreError::Schrijver)).map(Outcome::Answer),
            Work::Statement(sql, parameters) => {
                let parameters: Vec<_> = parameters.iter().map(Value::for_postgres).collect();
                let changed =
                    session.client().execute(session.statement(sql)?, &parameters).await.map_err(failure)?;
                Ok(Outcome::Rows(changed))
            }
            #[cfg(test)]
            Work::Mistake => Err(StoreError::Schrijver),
        });
    }
    Ok(outcomes)
}
