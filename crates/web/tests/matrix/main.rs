//! Who sees what, by trying it: one family with one thing of every kind in its dossier, each carrying a word that
//! stands nowhere else; everybody who could come, at every address there is; and one printed table of what came back
//! (`docs/access-matrix.md`). One byte more than the table says, and the test fails.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

mod berichten;
mod dingen;
mod hard;
mod jong;
mod kijkers;
mod logboek;
mod ophalen;
mod tabel;
mod wegen;
mod wereld;
mod zien;
mod zonder;
