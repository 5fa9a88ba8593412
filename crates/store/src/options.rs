//! How a store is opened.

use core::time::Duration;
use std::path::PathBuf;

/// Settings of a store. The defaults are right for production.
#[derive(Debug, Clone)]
pub struct Options {
    /// The name under which checkpoints are signed, such as `naast.zaanstreek.nl`; no spaces and no `+`.
    /// Without it: `naast/` and the id of the installation.
    pub origin: Option<String>,
    /// [`crate::Store::checkpoint_if_due`] signs after so many events or read lines …
    pub checkpoint_every: u64,
    /// … or when the last checkpoint is so old and something was added.
    pub checkpoint_after: Duration,
    /// The most the embedded database may grow to, in bytes. A full quota is answered like a full disk.
    pub max_bytes: Option<u64>,
    /// Certificates (PEM) to trust for the PostgreSQL server. Without it: those the machine trusts.
    pub postgres_ca: Option<PathBuf>,
    /// How many connections to PostgreSQL are used for reading.
    pub pool_size: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            origin: None,
            checkpoint_every: 10_000,
            checkpoint_after: Duration::from_mins(15),
            max_bytes: None,
            postgres_ca: None,
            pool_size: 8,
        }
    }
}
