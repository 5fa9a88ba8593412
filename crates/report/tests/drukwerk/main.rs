//! The documents, read back from their PDF.
#![cfg(feature = "pdf")]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at what it cannot use")]

mod afschrift;
mod brief;
mod kaart;
mod lezer;
mod opmaak;
mod passen;
mod voorbeelden;

/// How many cases a property test tries; typesetting without optimisation is slow.
fn gevallen(gewoon: u32) -> proptest::test_runner::Config {
    let gevallen = std::env::var("PROPTEST_CASES").ok().and_then(|aantal| aantal.parse().ok());
    proptest::test_runner::Config { cases: gevallen.unwrap_or(gewoon), ..Default::default() }
}
