//! The one clock. Everything else gets its moment as a value.

use jiff::{SignedDuration, Timestamp};
use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

/// A clock that can be set ahead or back, for demonstrations and tests; production leaves it alone.
#[derive(Clone, Debug, Default)]
pub struct Klok {
    verzet_seconden: Arc<AtomicI64>,
    stil: Option<Timestamp>,
}

impl Klok {
    /// The clock of the machine.
    pub fn echt() -> Self {
        Self::default()
    }

    /// A clock that stands still at `moment`, but can be set.
    pub fn vast(moment: Timestamp) -> Self {
        Self { stil: Some(moment), ..Self::default() }
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "this is the clock that is passed in everywhere else")]
    pub fn nu(&self) -> Timestamp {
        let basis = self.stil.unwrap_or_else(Timestamp::now);
        let verzet = SignedDuration::from_secs(self.verzet_seconden.load(Ordering::Relaxed));
        basis.checked_add(verzet).unwrap_or(basis)
    }

    /// Sets the clock ahead (or back) by so many seconds, on top of earlier settings.
    pub fn verzet(&self, seconden: i64) {
        self.verzet_seconden.fetch_add(seconden, Ordering::Relaxed);
    }
}
