//! A consistent copy while others go on working, and putting it back.

use std::fs;
use std::path::Path;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use crate::check::Progress;
use crate::error::StoreError;
use crate::migration::{self, outstanding};
use crate::root_key::{DATABASE_FILE, KEY_FILE, RootKey, create_private_dir, sync_directory};
use crate::sqlite::{SqliteStore, failure, open};

/// Pages to copy before telling how far it is.
const PAGES_A_STEP: i32 = 1024;

impl SqliteStore {
    /// Copies the store as it is at this moment. Blocks.
    pub(crate) fn backup(
        &self,
        dir: &Path,
        root_key_too: bool,
        mut progress: impl FnMut(Progress),
    ) -> Result<(), StoreError> {
        prepare_empty(dir)?;
        let path = dir.join(DATABASE_FILE);
        // The snapshot stays as it is, so the copy never has to start again because somebody wrote.
        let source = self.snapshot()?;
        {
            let mut copy = Connection::open(&path).map_err(failure)?;
            let backup = Backup::new(&source, &mut copy).map_err(failure)?;
            loop {
                let step = backup.step(PAGES_A_STEP).map_err(failure)?;
                let told = backup.progress();
                let pages = |count: i32| u64::try_from(count).unwrap_or_default();
                let (total, left) = (pages(told.pagecount), pages(told.remaining));
                progress(Progress { part: "kopie", done: total.saturating_sub(left), total });
                match step {
                    StepResult::Done => break,
                    StepResult::More => {}
                    _ => return Err(StoreError::Bezet),
                }
            }
        }
        fs::File::open(&path)?.sync_all()?;
        make_private(&path)?;
        if root_key_too {
            self.context().root_key.save(&dir.join(KEY_FILE))?;
        }
        sync_directory(&path)
    }
}

/// Puts a copy back: the database, and the root key where the copy has it.
pub(crate) fn restore(from: &Path, dir: &Path) -> Result<(), StoreError> {
    let source = from.join(DATABASE_FILE);
    if !source.is_file() {
        return Err(StoreError::GeenNaast {
            reason: format!("in {} staat geen {DATABASE_FILE}.", from.display()),
        });
    }
    {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let copy = Connection::open_with_flags(&source, flags).map_err(failure)?;
        open::identify(&copy)?;
        outstanding(migration::SQLITE, &open::applied(&copy)?)?;
    }
    let key = from.join(KEY_FILE);
    let key = key.exists().then(|| RootKey::load(&key)).transpose()?;
    prepare_empty(dir)?;
    let target = dir.join(DATABASE_FILE);
    fs::copy(&source, &target)?;
    fs::File::open(&target)?.sync_all()?;
    make_private(&target)?;
    if let Some(key) = key {
        key.save(&dir.join(KEY_FILE))?;
    }
    sync_directory(&target)
}

fn prepare_empty(dir: &Path) -> Result<(), StoreError> {
    create_private_dir(dir)?;
    if fs::read_dir(dir)?.next().is_some() {
        return Err(StoreError::DoelNietLeeg { path: dir.to_owned() });
    }
    Ok(())
}

fn make_private(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
