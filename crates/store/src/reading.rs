//! Read lines: who looked at what, with which right (INV-22). Durable before the view leaves.

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
