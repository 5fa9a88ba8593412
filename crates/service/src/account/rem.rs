//! Slower after each mistake.

use jiff::Timestamp;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

/// So many mistakes are free.
const VRIJ: u32 = 5;
/// After that each one doubles the wait, up to this many seconds.
const LANGSTE_WACHT: i64 = 900;
/// So many names are remembered at most with a few mistakes.
const MEESTE_NAMEN: usize = 10_000;

/// Mistakes per login name, in memory: a restart forgives, a second process counts apart.
#[derive(Default)]
pub(crate) struct Rem {
    fouten: Mutex<HashMap<String, (u32, Timestamp)>>,
}

impl Rem {
    pub(super) fn wacht(&self, naam: &str, nu: Timestamp) -> Option<i64> {
        let fouten = self.fouten.lock().unwrap_or_else(PoisonError::into_inner);
        let (aantal, laatste) = fouten.get(naam)?;
        let te_veel = aantal.checked_sub(VRIJ)?;
        let wacht = 2_i64.saturating_pow(te_veel).min(LANGSTE_WACHT);
        Some(wacht - nu.duration_since(*laatste).as_secs()).filter(|rest| *rest > 0)
    }

    pub(super) fn mis(&self, naam: &str, nu: Timestamp) {
        let mut fouten = self.fouten.lock().unwrap_or_else(PoisonError::into_inner);
        fouten.retain(|_, (_, laatste)| nu.duration_since(*laatste).as_secs() < 24 * 3600);
        if fouten.len() > MEESTE_NAMEN {
            // Somebody tries names by the thousand: only those that are really being guessed at are kept.
            fouten.retain(|_, (aantal, _)| *aantal > VRIJ);
        }
        let telling = fouten.entry(naam.to_owned()).or_insert((0, nu));
        *telling = (telling.0.saturating_add(1), nu);
    }

    pub(super) fn goed(&self, naam: &str) {
        self.fouten.lock().unwrap_or_else(PoisonError::into_inner).remove(naam);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    #[test]
    fn the_wait_doubles_after_five_mistakes_and_ends_by_itself() {
        let (rem, nu) = (Rem::default(), Timestamp::UNIX_EPOCH);
        for _ in 0..VRIJ {
            assert_eq!(rem.wacht("noor", nu), None);
            rem.mis("noor", nu);
        }
        assert_eq!(rem.wacht("noor", nu), Some(1));
        rem.mis("noor", nu);
        assert_eq!(rem.wacht("noor", nu), Some(2));
        assert_eq!(rem.wacht("sam", nu), None, "another name does not wait");
        assert_eq!(rem.wacht("noor", nu + 2.seconds()), None);
        (0..20).for_each(|_| rem.mis("noor", nu));
        assert_eq!(rem.wacht("noor", nu), Some(LANGSTE_WACHT));
        rem.goed("noor");
        assert_eq!(rem.wacht("noor", nu), None);
    }

    #[test]
    fn names_tried_by_the_thousand_do_not_fill_the_memory() {
        let (rem, nu) = (Rem::default(), Timestamp::UNIX_EPOCH);
        (0..=VRIJ).for_each(|_| rem.mis("noor", nu));
        (0..MEESTE_NAMEN + 10).for_each(|nummer| rem.mis(&nummer.to_string(), nu));
        assert!(rem.fouten.lock().is_ok_and(|fouten| fouten.len() < MEESTE_NAMEN));
        assert!(rem.wacht("noor", nu).is_some(), "who is being guessed at is not forgotten");
    }
}
