//! Passwords: Argon2id, few at a time, never compared in the open.

use argon2::{
    Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash,
};
use secrecy::{ExposeSecret, SecretString};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// The least number of characters: long is better than strange.
const MINSTENS: usize = 12;
/// How many hashes are computed at a time: each takes 19 MiB and about 25 ms of one core.
static PLAATSEN: Semaphore = Semaphore::const_new(2);

/// A password as typed. Never printed.
#[derive(Clone, Debug)]
pub struct Wachtwoord(SecretString);

/// Why a password cannot be used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum WachtwoordFout {
    /// Too short.
    #[error("Neem ten minste {MINSTENS} tekens. Een paar woorden achter elkaar onthoudt u makkelijk.")]
    TeKort,
    /// Too long to be typed by a person.
    #[error("Dit wachtwoord is te lang. Neem niet meer dan 200 tekens.")]
    TeLang,
    /// Hashing failed.
    #[error("Het wachtwoord kon niet worden verwerkt. Probeer het opnieuw.")]
    Mislukt,
}

impl Wachtwoord {
    /// Takes what was typed to log in.
    pub fn getypt(tekst: &str) -> Self {
        Self(SecretString::from(tekst))
    }

    /// Takes a new password; short ones are refused.
    pub fn nieuw(tekst: &str) -> Result<Self, WachtwoordFout> {
        match tekst.chars().count() {
            ..MINSTENS => Err(WachtwoordFout::TeKort),
            201.. => Err(WachtwoordFout::TeLang),
            _ => Ok(Self::getypt(tekst)),
        }
    }

    /// The hash to keep.
    pub(crate) async fn hash(&self) -> Result<String, WachtwoordFout> {
        let wachtwoord = self.0.clone();
        met_plaats(move || {
            argon()
                .hash_password(wachtwoord.expose_secret().as_bytes())
                .map(|hash| hash.to_string())
                .map_err(|_| WachtwoordFout::Mislukt)
        })
        .await
    }

    /// Whether this is the password of which `hash` was kept. Takes as long when there is no hash, so that nobody learns
    /// which login names exist.
    pub(crate) async fn klopt(&self, hash: Option<&str>) -> bool {
        let bestaat = hash.is_some();
        let hash = hash.map_or_else(|| GEEN_ACCOUNT.clone(), str::to_owned);
        let wachtwoord = self.0.clone();
        let klopt = met_plaats(move || {
            let hash = PasswordHash::new(&hash).map_err(|_| WachtwoordFout::Mislukt)?;
            Ok(argon().verify_password(wachtwoord.expose_secret().as_bytes(), &hash).is_ok())
        });
        klopt.await.unwrap_or(false) && bestaat
    }
}

static GEEN_ACCOUNT: LazyLock<String> = LazyLock::new(|| {
    argon().hash_password(b"nobody has this password").map(|hash| hash.to_string()).unwrap_or_default()
});

fn argon() -> Argon2<'static> {
    // OWASP 2024: 19 MiB, two passes.
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

async fn met_plaats<T: Send + 'static>(
    werk: impl FnOnce() -> Result<T, WachtwoordFout> + Send + 'static,
) -> Result<T, WachtwoordFout> {
    let _plaats = PLAATSEN.acquire().await.map_err(|_| WachtwoordFout::Mislukt)?;
    tokio::task::spawn_blocking(werk).await.map_err(|_| WachtwoordFout::Mislukt)?
}
