//! The API: the same sieve as the pages, held against its own description, over a real service and store.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod beschrijving;
#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of the pages")]
mod gemeen;
mod gezin;
mod klant;
mod lezen;
mod schrijven;
mod sleutels;
