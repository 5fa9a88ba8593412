//! Everything the program says to its log while the tests run, at every level.

use std::{
    fmt::{Debug, Write},
    sync::{
        LazyLock, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};
use tracing::{
    Event, Metadata, Subscriber,
    field::{Field, Visit},
    span::{Attributes, Id, Record},
};

static REGELS: Mutex<String> = Mutex::new(String::new());
static LUISTERT: LazyLock<()> = LazyLock::new(|| {
    tracing::subscriber::set_global_default(Luisteraar(AtomicU64::new(1))).unwrap();
});

/// Begins to listen; once for the whole process.
pub fn luister() {
    LazyLock::force(&LUISTERT);
    tracing::warn!(proef = "er wordt geluisterd", "luisteren");
}

/// Everything that was said until now.
pub fn regels() -> String {
    let regels = REGELS.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert!(regels.contains("er wordt geluisterd"), "the log is not heard");
    regels
}

struct Luisteraar(AtomicU64);

struct Schrijver(String);

impl Visit for Schrijver {
    fn record_debug(&mut self, veld: &Field, waarde: &dyn Debug) {
        let _ = write!(self.0, " {veld}={waarde:?}");
    }
}

fn schrijf(wat: &Metadata<'_>, schrijver: &Schrijver) {
    let mut regels = REGELS.lock().unwrap_or_else(PoisonError::into_inner);
    let _ = writeln!(regels, "{} {} {}{}", wat.level(), wat.target(), wat.name(), schrijver.0);
}

impl Subscriber for Luisteraar {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut schrijver = Schrijver(String::new());
        span.record(&mut schrijver);
        schrijf(span.metadata(), &schrijver);
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed))
    }

    fn record(&self, _: &Id, waarden: &Record<'_>) {
        let mut schrijver = Schrijver(String::new());
        waarden.record(&mut schrijver);
        let mut regels = REGELS.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = writeln!(regels, "{}", schrijver.0);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut schrijver = Schrijver(String::new());
        event.record(&mut schrijver);
        schrijf(event.metadata(), &schrijver);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
