//! Sessions: only the hash of a token is stored, and what belongs to it is sealed.

use core::fmt;

use jiff::Timestamp;
use uuid::Uuid;

/// A session of an account. Table `sessie`.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// The SHA-256 of the token; the token itself is only in the browser.
    pub token_hash: [u8; 32],
    /// Whose it is.
    pub account_id: Uuid,
    /// When it began.
    pub gemaakt: Timestamp,
    /// When it was last used.
    pub laatst_gebruikt: Timestamp,
    /// When it ends.
    pub verloopt: Timestamp,
    /// What belongs to it; sealed.
    pub data: Vec<u8>,
}

impl fmt::Debug for Session {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Session").field("account_id", &self.account_id).finish_non_exhaustive()
    }
}
