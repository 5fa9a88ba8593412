//! Messages that say that something waits, by a real conversation with a mail server: who chose them hears of it, and
//! nothing in them, in their length or in their being sent tells more (D-58, R-049).
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;

mod bevestigen;
mod kiezen;
mod steun;
mod storingen;
mod voor_wie;
mod wat_klaarstaat;
