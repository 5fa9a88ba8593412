//! The way to the one writer of a store: a queue of work, each with its own answer.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::error::StoreError;
use crate::plan::{Answer, Command};
use crate::record::Value;

/// How much work is written in one transaction at most.
pub(crate) const GROUP: usize = 512;
/// How much work may wait before callers have to.
const QUEUE: usize = 2048;

/// Something to write.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all work is commands; a box would only add an allocation to each"
)]
pub(crate) enum Work {
    /// Needs the pen.
    Command(Command),
    /// A statement outside the log.
    Statement(&'static str, Vec<Value>),
    /// A mistake in the writer itself.
    #[cfg(test)]
    Mistake,
}

impl Work {
    pub(crate) fn command(&self) -> Option<&Command> {
        match self {
            Self::Command(command) => Some(command),
            Self::Statement(..) => None,
            #[cfg(test)]
            Self::Mistake => None,
        }
    }
}

/// What the work came to.
#[derive(Debug)]
pub(crate) enum Outcome {
    Answer(Answer),
    /// How many rows a statement changed.
    Rows(u64),
}

pub(crate) type Reply = oneshot::Sender<Result<Outcome, StoreError>>;

/// What goes through the queue.
#[expect(
    clippy::large_enum_variant,
    reason = "nearly all jobs are work; a box would only add an allocation to each"
)]
pub(crate) enum Job {
    Work(Work, Reply),
    /// Finish what was asked before, then stop.
    Close(oneshot::Sender<()>),
    /// Lets a test at the writer's own connection.
    #[cfg(test)]
    Probe(Box<dyn FnOnce(&rusqlite::Connection) + Send>),
}

/// The callers' end of the queue.
#[derive(Debug, Clone)]
pub(crate) struct Queue(mpsc::Sender<Job>);

impl Queue {
    pub(crate) fn new() -> (Self, mpsc::Receiver<Job>) {
        let (sender, receiver) = mpsc::channel(QUEUE);
        (Self(sender), receiver)
    }

    /// Has something written and waits until it is durable.
    pub(crate) async fn run(&self, work: Work) -> Result<Outcome, StoreError> {
        let (reply, answer) = oneshot::channel();
        self.0.send(Job::Work(work, reply)).await.map_err(|_| StoreError::Gesloten)?;
        answer.await.map_err(|_| StoreError::Gesloten)?
    }

    /// Waits until all earlier work is done and the writer has stopped.
    pub(crate) async fn close(&self) {
        let (reply, done) = oneshot::channel();
        if self.0.send(Job::Close(reply)).await.is_ok() {
            // An answer that does not come means that it stopped already.
            let _ = done.await;
        }
    }

    #[cfg(test)]
    pub(crate) async fn probe(&self, probe: impl FnOnce(&rusqlite::Connection) + Send + 'static) {
        self.0.send(Job::Probe(Box::new(probe))).await.unwrap_or_else(|_| panic!("the writer stopped"));
    }
}

/// How long it is worth waiting for a group to grow.
///
/// When many callers are answered at once, they come back one after the other: who takes the first of them at once, writes a group
/// of one and lets all the others wait for it. So wait for as many as last time, but only for a fraction of what a commit takes;
/// a single caller never waits.
#[derive(Debug, Default)]
pub(crate) struct Patience {
    last_size: usize,
    last_took: Duration,
}

impl Patience {
    const LONGEST: Duration = Duration::from_millis(1);

    /// Whether a group of this size, that is gathered for this long, is still worth waiting for.
    pub(crate) fn lasts(&self, size: usize, gathered_for: Duration) -> bool {
        size < self.last_size && gathered_for < (self.last_took / 4).min(Self::LONGEST)
    }

    /// Remembers how it went.
    pub(crate) fn learn(&mut self, size: usize, took: Duration) {
        (self.last_size, self.last_took) = (size, took);
    }
}

/// The group that is written next, taken from the queue.
#[derive(Default)]
pub(crate) struct Group {
    pub(crate) works: Vec<Work>,
    pub(crate) replies: Vec<Reply>,
    pub(crate) close: Option<oneshot::Sender<()>>,
}

impl Group {
    /// Sorts what came from the queue. What was queued after a close is dropped, and thereby answered that the store is closed.
    pub(crate) fn take(inbox: &mut Vec<Job>) -> Self {
        let mut group = Self::default();
        for job in inbox.drain(..) {
            match job {
                Job::Work(work, reply) if group.close.is_none() => {
                    group.works.push(work);
                    group.replies.push(reply);
                }
                Job::Work(..) => {}
                Job::Close(reply) => group.close = Some(reply),
                #[cfg(test)]
                Job::Probe(_) => {}
            }
        }
        group
    }

    /// Tells everybody how it ended. Who no longer waits, is not told.
    pub(crate) fn answer(
        replies: impl IntoIterator<Item = Reply>,
        outcomes: Vec<Result<Outcome, StoreError>>,
    ) {
        for (reply, outcome) in replies.into_iter().zip(outcomes) {
            let _ = reply.send(outcome);
        }
    }
}

/// Whether trying the commands of a failed group one by one may save the others.
pub(crate) fn is_worth_retrying(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::Database(_)
            | StoreError::Schrijver
            | StoreError::Onleesbaar { .. }
            | StoreError::OngeldigeRij { .. }
            | StoreError::OngeldigeGebeurtenis { .. }
            | StoreError::Vernietigd { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_single_caller_is_never_kept_waiting() {
        let mut patience = Patience::default();
        assert!(!patience.lasts(1, Duration::ZERO));
        patience.learn(1, Duration::from_secs(1));
        assert!(!patience.lasts(1, Duration::ZERO));
    }

    #[test]
    fn a_group_waits_for_as_many_as_last_time_but_not_long() {
        let mut patience = Patience::default();
        patience.learn(64, Duration::from_micros(800));
        assert!(patience.lasts(3, Duration::from_micros(199)));
        assert!(!patience.lasts(3, Duration::from_micros(200)));
        assert!(!patience.lasts(64, Duration::ZERO));
        patience.learn(64, Duration::from_secs(5));
        assert!(!patience.lasts(3, Duration::from_millis(1)));
    }
}
