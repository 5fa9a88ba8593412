//! Rights, consent, complaints and experience, as people meet them: the family at its own door, the team at its own.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;

mod behandelen;
mod kopie;
mod namens;
mod toestemmen;
mod vragen;
mod zwijgen;
