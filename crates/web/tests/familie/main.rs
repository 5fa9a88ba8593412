//! The family's own door, as its members meet it: parents Anna and Bram, Cas of thirteen, Daan of six.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;

mod antwoorden;
mod inbrengen;
mod lezen;
mod steun;
mod talen;
mod verborgen;
mod wie_keek;
