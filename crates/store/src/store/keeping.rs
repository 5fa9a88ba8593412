//! Sessions, settings, checkpoints, verification and copies.

use std::fs;
use std::io::{BufWriter, Write};
use std::path::Path;

use jiff::Timestamp;
use tokio::runtime::Handle;
use uuid::Uuid;

use crate::check::{Progress, VerifyError, VerifyReport};
use crate::checkpoint::Checkpoint;
use crate::decode;
use crate::error::StoreError;
use crate::plan::{Answer, Command, When, is_due};
use crate::record::{Value, fixed};
use crate::session::Session;
use crate::snapshot::{Borrowed, Snapshot};
use crate::sql::{read, write};
use crate::sqlite;
use crate::store::{Store, off_thread};
use crate::verify::verify;

/// How many rows are fetched at once.
const PAGE: u32 = 2000;

impl Store {
    /// Writes a session, over an older one with the same token.
    pub async fn put_session(&self, session: Session) -> Result<(), StoreError> {
        let Session { token_hash, account_id, gemaakt, laatst_gebruikt, verloopt, data } = session;
        let sealed = self.context().vault.seal_session(&token_hash, account_id, &data)?;
        let parameters = vec![
            token_hash.into(),
            account_id.into(),
            gemaakt.into(),
            laatst_gebruikt.into(),
            verloopt.into(),
            sealed.into(),
        ];
        self.statement(write::PUT_SESSION, parameters).await.map(drop)
    }

    /// The session of a token, also when it has expired: judge `verloopt` yourself.
    pub async fn session(&self, token_hash: [u8; 32]) -> Result<Option<Session>, StoreError> {
        let vault = &self.context().vault;
        let found = self
            .query("sessie", read::SESSION, &[token_hash.into()], |row| decode::session(row, vault))
            .await;
        Ok(found?.pop())
    }

    /// Notes that a session was used; `false` when there is none.
    pub async fn touch_session(&self, token_hash: [u8; 32], used: Timestamp) -> Result<bool, StoreError> {
        Ok(self.statement(write::TOUCH_SESSION, vec![used.into(), token_hash.into()]).await? > 0)
    }

    /// Ends a session; `false` when there was none.
    pub async fn delete_session(&self, token_hash: [u8; 32]) -> Result<bool, StoreError> {
        Ok(self.statement(write::DELETE_SESSION, vec![token_hash.into()]).await? > 0)
    }

    /// The sessions of an account, last used first.
    pub async fn sessions_of(&self, account: Uuid) -> Result<Vec<Session>, StoreError> {
        let vault = &self.context().vault;
        self.query("sessie", read::SESSIONS_OF, &[account.into()], |row| decode::session(row, vault)).await
    }

    /// Ends all sessions of an account, but for the one given. Gives how many.
    pub async fn delete_sessions_of(
        &self,
        account: Uuid,
        except: Option<[u8; 32]>,
    ) -> Result<u64, StoreError> {
        match except {
            None => self.statement(write::DELETE_SESSIONS_OF, vec![account.into()]).await,
            Some(kept) => {
                self.statement(write::DELETE_OTHER_SESSIONS_OF, vec![account.into(), kept.into()]).await
            }
        }
    }

    /// Removes the sessions that ended before `moment`. Gives how many.
    pub async fn prune_sessions(&self, moment: Timestamp) -> Result<u64, StoreError> {
        self.statement(write::PRUNE_SESSIONS, vec![moment.into()]).await
    }

    /// A setting.
    pub async fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.query("instelling", read::SETTING, &[key.into()], |row| row.text(0)).await?.pop())
    }

    /// All settings, by key.
    pub async fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        self.query("instelling", read::SETTINGS, &[], |row| Ok((row.text(0)?, row.text(1)?))).await
    }

    /// Writes a setting; `None` removes it. Settings are not sealed: no secrets in here.
    pub async fn set_setting(&self, key: &str, value: Option<&str>) -> Result<(), StoreError> {
        if key.contains('\0') || value.is_some_and(|value| value.contains('\0')) {
            return Err(StoreError::OngeldigeRij {
                table: "instelling",
                reason: "zij bevat een nulteken.".into(),
            });
        }
        match value {
            Some(value) => self.statement(write::PUT_SETTING, vec![key.into(), value.into()]).await,
            None => self.statement(write::DELETE_SETTING, vec![key.into()]).await,
        }
        .map(drop)
    }

    /// Signs a checkpoint now.
    pub async fn checkpoint(&self, moment: Timestamp) -> Result<Checkpoint, StoreError> {
        match self.command(Command::Checkpoint(moment, When::Always)).await? {
            Answer::Checkpoint(Some(checkpoint)) => Ok(checkpoint),
            _ => Err(StoreError::Schrijver),
        }
    }

    /// Signs a checkpoint when enough was added, or enough time went by, since the last: see [`crate::Options`]. Cheap to call often.
    pub async fn checkpoint_if_due(&self, moment: Timestamp) -> Result<Option<Checkpoint>, StoreError> {
        let context = self.context();
        let (every, after) = (context.options.checkpoint_every, context.options.checkpoint_after);
        let pen = self.query("pen", read::PEN, &[], |row| decode::pen(row, &context.vault)).await?.pop();
        if pen.is_some_and(|pen| !is_due(&pen, moment, every, after)) {
            return Ok(None);
        }
        match self.command(Command::Checkpoint(moment, When::Due { every, after })).await? {
            Answer::Checkpoint(checkpoint) => Ok(checkpoint),
            _ => Err(StoreError::Schrijver),
        }
    }

    /// All checkpoints, oldest first.
    pub async fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        let mut all = Vec::new();
        loop {
            let after = [Value::from(all.len() as u64), PAGE.into()];
            let mut page = self
                .query("controlepunt", read::CHECKPOINTS, &after, |row| {
                    let (grootte, leesregels) = (row.count(1)?, row.count(2)?);
                    Ok(Checkpoint { grootte, leesregels, moment: row.moment(3)?, tekst: row.text(4)? })
                })
                .await?;
            if page.is_empty() {
                return Ok(all);
            }
            all.append(&mut page);
        }
    }

    /// The public key with which others check the checkpoints, as the verifier key of a signed note.
    pub fn verifier_key(&self) -> String {
        self.context().notary().verifier_key()
    }

    /// Writes what an outsider needs to check the log, into an empty directory: `sleutel.txt` (the verifier key),
    /// `controlepunten.txt` (the signed notes, each ended by a line of `---`) and `gebeurtenissen.txt` (the hash of each event, in
    /// order, as hexadecimal digits). There is nothing about anybody in it. The README of this crate tells how to check.
    pub async fn export_proof(&self, dir: &Path) -> Result<(), StoreError> {
        fs::create_dir_all(dir)?;
        if fs::read_dir(dir)?.next().is_some() {
            return Err(StoreError::DoelNietLeeg { path: dir.to_owned() });
        }
        fs::write(dir.join("sleutel.txt"), self.verifier_key() + "\n")?;
        let notes: String =
            self.checkpoints().await?.into_iter().map(|checkpoint| checkpoint.tekst + "---\n").collect();
        fs::write(dir.join("controlepunten.txt"), notes)?;
        let mut file = BufWriter::new(fs::File::create(dir.join("gebeurtenissen.txt"))?);
        let mut after = 0_u64;
        loop {
            let page = self
                .query("gebeurtenis", read::EVENT_HASHES, &[after.into(), PAGE.into()], |row| {
                    Ok((row.count(0)?, fixed::<32>(row.bytes(1)?)?))
                })
                .await?;
            let Some((last, _)) = page.last() else { break };
            after = *last;
            for (_, hash) in &page {
                writeln!(file, "{}", hex::encode(hash))?;
            }
        }
        Ok(file.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?)
    }

    /// Checks everything — chains, seals, keys, tombstones, checkpoints, read lines, read models — at one moment of the store, while
    /// others go on working, and stops at the first broken place.
    pub async fn verify(
        &self,
        progress: impl FnMut(Progress) + Send + 'static,
    ) -> Result<VerifyReport, VerifyError> {
        let snapshot = match self {
            Self::Sqlite(store) => Snapshot::Sqlite(store.snapshot()?),
            Self::Postgres(store) => Snapshot::Postgres(Borrowed::new(store.snapshot().await?)),
        };
        let (context, runtime) = (std::sync::Arc::clone(self.context()), Handle::current());
        // Opening every seal is work for minutes on a large store, so not on a thread that others wait for.
        let work = move || {
            runtime.block_on(async {
                let outcome = verify(&context, &snapshot, progress).await;
                snapshot.end().await;
                outcome
            })
        };
        tokio::task::spawn_blocking(work).await.unwrap_or(Err(VerifyError::Store(StoreError::Schrijver)))
    }

    /// Makes a consistent copy of the embedded store in an empty directory, while others go on working. With `root_key_too` the
    /// copy can be opened by itself: then keep it as safe as the key.
    ///
    /// # Errors
    /// [`StoreError::NietOndersteund`] on PostgreSQL, which has better tools for this.
    pub async fn backup(
        &self,
        dir: &Path,
        root_key_too: bool,
        progress: impl FnMut(Progress) + Send + 'static,
    ) -> Result<(), StoreError> {
        match self {
            Self::Sqlite(store) => {
                let (store, dir) = (store.clone(), dir.to_owned());
                off_thread(move || store.backup(&dir, root_key_too, progress)).await
            }
            Self::Postgres(_) => Err(StoreError::NietOndersteund {
                what: "Naast maakt zelf geen kopie van een PostgreSQL-database. Gebruik pg_dump of pg_basebackup, en bewaar de \
                       wortelsleutel apart.",
            }),
        }
    }

    /// Puts a copy back in an empty directory. Open and verify it afterwards.
    pub fn restore_sqlite(from: &Path, dir: &Path) -> Result<(), StoreError> {
        sqlite::restore(from, dir)
    }
}
