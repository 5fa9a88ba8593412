//! Read lines: who looked at what, with which right (INV-22). Durable before the view leaves.

use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

/// One act of reading. Table `leesregel`; ids, functions and rule names only, never content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadLine {
    /// Its id. The same id a second time has no second effect.
    pub id: Uuid,
    /// When. Kept to the microsecond.
    pub moment: Timestamp,
    /// Who looked.
    pub kijker: Uuid,
    /// In which function.
    pub functie: String,
    /// For which organisation.
    pub organisatie: String,
    /// In which dossier.
    pub dossier_id: Uuid,
    /// At which part.
    pub onderdeel: String,
    /// For what purpose.
    pub doel: String,
    /// About which persons.
    pub personen: Vec<Uuid>,
    /// The ids of the policies that decided.
    pub beleid: Vec<String>,
    /// Whether it was break-glass.
    pub noodtoegang: bool,
    /// Whether a rule keeps this line from the family.
    pub niet_tonen: bool,
}

/// A list of dossiers that are looked at together, as of one working day: see [`crate::Store::reading_list`]. Cheap to clone.
///
/// The id follows from what is on it, by a keyed hash. So the same list is stored once, however often it is looked at, and nobody
/// can put another in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingList {
    pub(crate) id: Uuid,
    pub(crate) dossiers: Arc<[ListedDossier]>,
}

/// A dossier on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedDossier {
    /// The dossier.
    pub dossier_id: Uuid,
    /// About which persons.
    pub personen: Vec<Uuid>,
    /// The ids of the policies that decided.
    pub beleid: Vec<String>,
}

/// One look at a whole list. Of each dossier on it is found, as if it had a read line of its own: who, when, why, which parts, about
/// whom and by which policies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRead {
    /// Its id. The same id a second time has no second effect.
    pub id: Uuid,
    /// When. Kept to the microsecond.
    pub moment: Timestamp,
    /// Who looked.
    pub kijker: Uuid,
    /// In which function.
    pub functie: String,
    /// For which organisation.
    pub organisatie: String,
    /// At which part, in each of the dossiers.
    pub onderdeel: String,
    /// For what purpose.
    pub doel: String,
}

/// Whether an id is that of a list. Ids of lists say so themselves: they are of version 8, which no dossier has.
pub(crate) fn is_list(id: Uuid) -> bool {
    id.get_version_num() == 8
}

/// A read line as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReadLine {
    /// Its number in the log, from 1, without gaps.
    pub volgnummer: u64,
    /// What it says.
    pub line: ReadLine,
}

/// Which read lines to list, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReadLineFilter {
    /// Only of this dossier.
    pub dossier: Option<Uuid>,
    /// Only by this person.
    pub kijker: Option<Uuid>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// Go on below this number.
    pub before: Option<u64>,
    /// At most so many; 0 means 100.
    pub limit: u32,
}
