//! Numbered steps of the database schema: embedded, checksummed, forward only.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::error::StoreError;

/// One step.
pub(crate) struct Migration {
    pub(crate) number: u32,
    pub(crate) name: &'static str,
    pub(crate) sql: &'static str,
}

impl Migration {
    /// What tells a changed step from the one that was applied.
    pub(crate) fn checksum(&self) -> [u8; 32] {
        Sha256::digest(self.sql).into()
    }
}

/// The steps for SQLite.
pub(crate) const SQLITE: &[Migration] = &[
    Migration { number: 1, name: "basis", sql: include_str!("../sql/sqlite/0001_basis.sql") },
    Migration { number: 2, name: "leeslijst", sql: include_str!("../sql/sqlite/0002_leeslijst.sql") },
    Migration { number: 3, name: "volgorde", sql: include_str!("../sql/sqlite/0003_volgorde.sql") },
    Migration { number: 4, name: "vorige_blik", sql: include_str!("../sql/sqlite/0004_vorige_blik.sql") },
];

/// The steps for PostgreSQL.
pub(crate) const POSTGRES: &[Migration] = &[
    Migration { number: 1, name: "basis", sql: include_str!("../sql/postgres/0001_basis.sql") },
    Migration { number: 2, name: "leeslijst", sql: include_str!("../sql/postgres/0002_leeslijst.sql") },
    Migration { number: 3, name: "volgorde", sql: include_str!("../sql/postgres/0003_volgorde.sql") },
    Migration { number: 4, name: "vorige_blik", sql: include_str!("../sql/postgres/0004_vorige_blik.sql") },
];

/// Compares what was applied with what this program knows, and gives the steps still to take.
pub(crate) fn outstanding<'m>(
    known: &'m [Migration],
    applied: &BTreeMap<u32, Vec<u8>>,
) -> Result<&'m [Migration], StoreError> {
    let newest = known.last().map_or(0, |step| step.number);
    if let Some(found) = applied.keys().next_back().copied().filter(|found| *found > newest) {
        return Err(StoreError::OnbekendeVersie { found, known: newest });
    }
    let mut taken = 0;
    for step in known {
        match applied.get(&step.number) {
            Some(checksum) if *checksum == step.checksum() && taken + 1 == step.number => taken = step.number,
            Some(_) => return Err(StoreError::MigratieGewijzigd { number: step.number }),
            None => break,
        }
    }
    if applied.len() > taken as usize {
        return Err(StoreError::MigratieGewijzigd { number: taken + 1 });
    }
    Ok(&known[taken as usize..])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(steps: &[(u32, &Migration)]) -> BTreeMap<u32, Vec<u8>> {
        steps.iter().map(|(number, step)| (*number, step.checksum().to_vec())).collect()
    }

    const STEPS: &[Migration] =
        &[Migration { number: 1, name: "een", sql: "a" }, Migration { number: 2, name: "twee", sql: "b" }];

    #[test]
    fn the_steps_are_numbered_from_one_without_gaps() {
        for steps in [SQLITE, POSTGRES] {
            let numbers: Vec<u32> = steps.iter().map(|step| step.number).collect();
            assert_eq!(numbers, (1..=u32::try_from(steps.len()).unwrap()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn only_what_is_missing_is_taken() {
        assert_eq!(outstanding(STEPS, &applied(&[])).unwrap().len(), 2);
        assert_eq!(outstanding(STEPS, &applied(&[(1, &STEPS[0])])).unwrap()[0].number, 2);
        assert!(outstanding(STEPS, &applied(&[(1, &STEPS[0]), (2, &STEPS[1])])).unwrap().is_empty());
    }

    #[test]
    fn a_newer_database_is_refused_in_plain_words() {
        let newer = applied(&[(1, &STEPS[0]), (2, &STEPS[1]), (3, &STEPS[0])]);
        let Err(error) = outstanding(STEPS, &newer) else { panic!("accepted") };
        assert!(matches!(error, StoreError::OnbekendeVersie { found: 3, known: 2 }));
        assert!(error.to_string().contains("nieuwere versie"), "{error}");
    }

    #[test]
    fn a_changed_or_skipped_step_is_refused() {
        let changed = applied(&[(1, &STEPS[1])]);
        assert!(matches!(outstanding(STEPS, &changed), Err(StoreError::MigratieGewijzigd { number: 1 })));
        let skipped = applied(&[(2, &STEPS[1])]);
        assert!(matches!(outstanding(STEPS, &skipped), Err(StoreError::MigratieGewijzigd { number: 1 })));
    }
}
