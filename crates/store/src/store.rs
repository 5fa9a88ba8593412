//! One interface over both stores.

use std::path::Path;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::*;

/// The store. Cloning is cheap: clones share everything.
#[derive(Clone)]
pub enum Store {
    /// Embedded, in one file.
    Sqlite(()),
    /// On a PostgreSQL server, which several processes may share.
    Postgres(()),
}

#[allow(unused_variables, clippy::unused_async, clippy::todo, clippy::allow_attributes)]
impl Store {
    /// Opens the embedded store in `dir`, makes or migrates it where needed.
    pub async fn open_sqlite(dir: &Path, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        todo!()
    }
    /// Opens the store on a PostgreSQL server. Must be called inside a tokio runtime that outlives the store.
    pub async fn open_postgres(url: &str, root_key: RootKey, options: Options) -> Result<Self, StoreError> {
        todo!()
    }
    /// Writes a checkpoint when something was added since the last, and waits until the writer has finished. Afterwards writing answers [`StoreError::Gesloten`].
    pub async fn close(&self, moment: Timestamp) -> Result<(), StoreError> {
        todo!()
    }

    // --- events ---
    /// Appends to a stream. Durable before it returns.
    pub async fn append(&self, append: Append) -> Result<Appended, StoreError> {
        todo!()
    }
    /// The version of a stream, or `None` when there is none.
    pub async fn version(&self, stream: StreamId) -> Result<Option<u64>, StoreError> {
        todo!()
    }
    /// The events of a stream after version `after`.
    pub async fn read(&self, stream: StreamId, after: u64) -> Result<Vec<StoredEvent>, StoreError> {
        todo!()
    }
    /// The events of all streams after a position, in global order. Never skips a lower position that commits later.
    pub async fn feed(&self, after_position: u64, limit: u32) -> Result<Vec<StoredEvent>, StoreError> {
        todo!()
    }
    /// The streams of a kind, ordered by id, after `after`; at most `limit`.
    pub async fn list_streams(
        &self,
        kind: StreamKind,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<StreamHead>, StoreError> {
        todo!()
    }
    /// Destroys the keys of events or of a whole stream (INV-30).
    pub async fn destroy(&self, destroy: Destroy) -> Result<Destroyed, StoreError> {
        todo!()
    }

    // --- read log ---
    /// Writes a read line. Durable before it returns (INV-22).
    pub async fn record_read(&self, line: ReadLine) -> Result<(), StoreError> {
        todo!()
    }
    /// Read lines, newest first.
    pub async fn read_lines(&self, filter: &ReadLineFilter) -> Result<Vec<StoredReadLine>, StoreError> {
        todo!()
    }

    // --- read models ---
    /// One dossier row.
    pub async fn dossier(&self, dossier: Uuid) -> Result<Option<DossierRij>, StoreError> {
        todo!()
    }
    /// The dossier rows that exist for these ids, in the order of the ids.
    pub async fn dossiers(&self, ids: &[Uuid]) -> Result<Vec<DossierRij>, StoreError> {
        todo!()
    }
    /// A page of dossier rows, last changed first.
    pub async fn dossier_page(&self, filter: &DossierFilter) -> Result<Vec<DossierRij>, StoreError> {
        todo!()
    }
    /// Dossiers counted by region and status.
    pub async fn dossier_counts(&self) -> Result<Vec<DossierCount>, StoreError> {
        todo!()
    }
    /// Who works with a dossier, past and present.
    pub async fn team(&self, dossier: Uuid) -> Result<Vec<BetrokkenRij>, StoreError> {
        todo!()
    }
    /// The dossiers in which a professional works on a day.
    pub async fn caseload(&self, professional: Uuid, on: Date) -> Result<Vec<CaseloadLine>, StoreError> {
        todo!()
    }
    /// The tasks of a dossier, first due first, without a last day last.
    pub async fn tasks_of_dossier(&self, dossier: Uuid) -> Result<Vec<TaakRij>, StoreError> {
        todo!()
    }
    /// The tasks in the dossiers of a professional on a day, first due first.
    pub async fn tasks_of_professional(
        &self,
        professional: Uuid,
        on: Date,
        limit: u32,
    ) -> Result<Vec<TaskLine>, StoreError> {
        todo!()
    }
    /// The tasks that wait for one party, first due first.
    pub async fn tasks_for(&self, voor_soort: &str, voor_id: Uuid, limit: u32) -> Result<Vec<TaskLine>, StoreError> {
        todo!()
    }
    /// The tasks whose last day is near or past: what the clock acts on.
    pub async fn tasks_due(&self, filter: &DueFilter) -> Result<Vec<TaskLine>, StoreError> {
        todo!()
    }
    /// Who is found by any of these texts of one kind.
    pub async fn search(&self, soort: &str, teksten: &[String]) -> Result<Vec<Hit>, StoreError> {
        todo!()
    }
    /// Who is found by these texts of several kinds, most matches first.
    pub async fn search_ranked(&self, terms: &[Term], limit: u32) -> Result<Vec<Hit>, StoreError> {
        todo!()
    }
    /// Which dossier holds a reservation (INV-1).
    pub async fn occupied_by(&self, soort: &str, tekst: &str) -> Result<Option<Uuid>, StoreError> {
        todo!()
    }
    /// Writes all rows of a dossier anew (`naast rebuild`).
    pub async fn replace_rows(&self, dossier: Uuid, rows: Vec<Row>) -> Result<Replaced, StoreError> {
        todo!()
    }
    /// Compares the stored rows of a dossier with what they should be; `Some` names the first table that differs.
    pub async fn compare_rows(&self, dossier: Uuid, rows: &[Row]) -> Result<Option<Break>, StoreError> {
        todo!()
    }
    /// The counts of `naast status`.
    pub async fn status(&self) -> Result<Status, StoreError> {
        todo!()
    }

    // --- sessions ---
    /// Writes a session, over an older one with the same token.
    pub async fn put_session(&self, session: Session) -> Result<(), StoreError> {
        todo!()
    }
    /// The session of a token, also when it has expired: judge `verloopt` yourself.
    pub async fn session(&self, token_hash: [u8; 32]) -> Result<Option<Session>, StoreError> {
        todo!()
    }
    /// Notes that a session was used; `false` when there is none.
    pub async fn touch_session(&self, token_hash: [u8; 32], used: Timestamp) -> Result<bool, StoreError> {
        todo!()
    }
    /// Ends a session; `false` when there was none.
    pub async fn delete_session(&self, token_hash: [u8; 32]) -> Result<bool, StoreError> {
        todo!()
    }
    /// The sessions of an account, last used first.
    pub async fn sessions_of(&self, account: Uuid) -> Result<Vec<Session>, StoreError> {
        todo!()
    }
    /// Ends all sessions of an account, but for the one given.
    pub async fn delete_sessions_of(&self, account: Uuid, except: Option<[u8; 32]>) -> Result<u64, StoreError> {
        todo!()
    }
    /// Removes the sessions that ended before `moment`.
    pub async fn prune_sessions(&self, moment: Timestamp) -> Result<u64, StoreError> {
        todo!()
    }

    // --- settings ---
    /// A setting.
    pub async fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        todo!()
    }
    /// All settings.
    pub async fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        todo!()
    }
    /// Writes a setting; `None` removes it.
    pub async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        todo!()
    }

    // --- checkpoints, verification, copies ---
    /// Signs a checkpoint now.
    pub async fn checkpoint(&self, moment: Timestamp) -> Result<Checkpoint, StoreError> {
        todo!()
    }
    /// Signs a checkpoint when enough was added or enough time went by.
    pub async fn checkpoint_if_due(&self, moment: Timestamp) -> Result<Option<Checkpoint>, StoreError> {
        todo!()
    }
    /// All checkpoints, oldest first.
    pub async fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        todo!()
    }
    /// The public key with which others check the checkpoints, as a signed-note verifier key.
    pub fn verifier_key(&self) -> String {
        todo!()
    }
    /// Writes what an outsider needs to check the log: checkpoints, verifier key and the hash of each event.
    pub async fn export_proof(&self, dir: &Path) -> Result<(), StoreError> {
        todo!()
    }
    /// Checks everything and stops at the first broken place.
    pub async fn verify(&self, progress: impl FnMut(Progress) + Send + 'static) -> Result<VerifyReport, VerifyError> {
        todo!()
    }
    /// Makes a consistent copy of the embedded store in an empty directory, while others go on working. With `root_key_too` the copy can be restored by itself: keep it as safe as the key.
    pub async fn backup(
        &self,
        dir: &Path,
        root_key_too: bool,
        progress: impl FnMut(Progress) + Send + 'static,
    ) -> Result<(), StoreError> {
        todo!()
    }
    /// Puts a copy back in an empty directory. Open and verify it afterwards.
    pub fn restore_sqlite(from: &Path, dir: &Path) -> Result<(), StoreError> {
        todo!()
    }
}
