//! The key above all keys. It lives outside the database.

use core::fmt;
use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use zeroize::{Zeroize, Zeroizing};

use crate::error::StoreError;

/// The file name of the database of the embedded store.
pub(crate) const DATABASE_FILE: &str = "naast.db";
/// The file name of the root key of the embedded store.
pub(crate) const KEY_FILE: &str = "wortelsleutel";

const HEADING: &str = "naast-wortelsleutel-1:";

/// The root key: 256 random bits that wrap every stream key. Whoever loses it, loses everything; whoever copies it, can read everything.
#[derive(Clone)]
pub struct RootKey(Zeroizing<[u8; 32]>);

impl fmt::Debug for RootKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RootKey(…)")
    }
}

impl RootKey {
    /// A new random key.
    pub fn generate() -> Result<Self, StoreError> {
        let mut key = Zeroizing::new([0; 32]);
        crate::vault::random(&mut *key)?;
        Ok(Self(key))
    }

    /// Takes key bytes from elsewhere, such as a secure module.
    pub fn from_bytes(mut bytes: [u8; 32]) -> Self {
        let key = Self(Zeroizing::new(bytes));
        bytes.zeroize();
        key
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads a key file; refuses one that others than its owner may read.
    pub fn load(path: &Path) -> Result<Self, StoreError> {
        let refuse =
            |reason: &str| StoreError::Sleutelbestand { path: path.to_owned(), reason: reason.to_owned() };
        let mut file = fs::File::open(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => refuse("het bestaat niet."),
            io::ErrorKind::PermissionDenied => refuse("deze gebruiker mag het niet lezen."),
            _ => refuse("het is niet te lezen."),
        })?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            if file.metadata()?.permissions().mode() & 0o077 != 0 {
                return Err(refuse("anderen mogen het lezen. Beperk het met 'chmod 600'."));
            }
        }
        let mut text = Zeroizing::new(String::with_capacity(128));
        file.read_to_string(&mut text).map_err(|_| refuse("er staat geen sleutel in."))?;
        let mut key = Zeroizing::new([0; 32]);
        text.trim()
            .strip_prefix(HEADING)
            .and_then(|digits| hex::decode_to_slice(digits, &mut *key).ok())
            .ok_or_else(|| refuse("er staat geen sleutel in."))?;
        Ok(Self(key))
    }

    /// Writes a new key file with mode 0600; never over an existing file.
    pub fn save(&self, path: &Path) -> Result<(), StoreError> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        {
            use std::os::unix::fs::OpenOptionsExt;
            options.mode(0o600);
        }
        let mut file = options.open(path).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => StoreError::Sleutelbestand {
                path: path.to_owned(),
                reason: "het bestaat al en wordt niet overschreven.".to_owned(),
            },
            _ => error.into(),
        })?;
        let mut digits = Zeroizing::new([0; 64]);
        hex::encode_to_slice(*self.0, &mut *digits).map_err(|_| StoreError::Toeval)?;
        file.write_all(HEADING.as_bytes())?;
        file.write_all(&*digits)?;
        file.write_all(b"\n")?;
        file.sync_all()?;
        sync_directory(path)?;
        Ok(())
    }

    /// The key of the embedded store in `dir` (file `wortelsleutel`): made at the first start, and never when a database is
    /// already there, because a new key cannot open it.
    pub fn for_dir(dir: &Path) -> Result<Self, StoreError> {
        let path = dir.join(KEY_FILE);
        if path.exists() || dir.join(DATABASE_FILE).exists() {
            return Self::load(&path);
        }
        create_private_dir(dir)?;
        let key = Self::generate()?;
        match key.save(&path) {
            // Two processes may start at the same moment: the first one's key counts.
            Err(StoreError::Sleutelbestand { .. }) => Self::load(&path),
            Err(error) => Err(error),
            Ok(()) => Ok(key),
        }
    }
}

/// Makes a directory that only its owner may enter.
pub(crate) fn create_private_dir(dir: &Path) -> Result<(), StoreError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    Ok(builder.create(dir)?)
}

/// Makes a new name in a directory durable.
pub(crate) fn sync_directory(path: &Path) -> Result<(), StoreError> {
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::File::open(parent)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_saving_and_is_private() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sleutel");
        let key = RootKey::generate().unwrap();
        key.save(&path).unwrap();
        assert_eq!(RootKey::load(&path).unwrap().bytes(), key.bytes());
        assert!(
            matches!(key.save(&path), Err(StoreError::Sleutelbestand { .. })),
            "never over an existing file"
        );
        assert!(!format!("{key:?}").contains(&hex::encode(key.bytes())));
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_that_others_may_read_is_refused_with_the_remedy() {
        use std::os::unix::fs::PermissionsExt;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sleutel");
        RootKey::generate().unwrap().save(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let message = RootKey::load(&path).unwrap_err().to_string();
        assert!(message.contains("chmod 600"), "{message}");
    }

    #[test]
    fn a_database_without_its_key_does_not_get_a_new_one() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(DATABASE_FILE), b"").unwrap();
        let message = RootKey::for_dir(dir.path()).unwrap_err().to_string();
        assert!(message.contains("bestaat niet"), "{message}");
        assert!(!dir.path().join(KEY_FILE).exists());
    }

    #[test]
    fn a_file_with_something_else_in_it_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("sleutel");
        for text in ["", "naast-wortelsleutel-1:", "naast-wortelsleutel-1:00ff", "hallo"] {
            let _ = fs::remove_file(&path);
            RootKey::generate().unwrap().save(&path).unwrap();
            fs::write(&path, text).unwrap();
            assert!(matches!(RootKey::load(&path), Err(StoreError::Sleutelbestand { .. })), "{text:?}");
        }
    }
}
