//! What every page needs: who visits, what was typed, where links go, how refusals look.
//!
//! # Recipe for a page of a dossier
//! 1. One file in `werk/dossier/`, with `pub fn router() -> Router<Toestand>`; its path comes from [`pad`].
//! 2. GET: take [`Bezoek`] and the dossier number, ask [`Bezoek::bekijk`] for the parts the page shows, render with
//!    [`Bezoek::dossierpagina`].
//! 3. POST: take [`Bezoek`], the dossier number and [`Invoer`]; read *all* fields (collect every fault), then
//!    [`Bezoek::voer_uit`]. On success redirect with [`klaar`]; on a refusal render the same page again with the
//!    [`Invoer`] in it ([`Melding`]): what was typed is never lost.
//! 4. Every form is made by [`Bezoek::formulier`]: token and command number go along by themselves.

pub mod bestand;
pub mod beurten;
pub mod bezoek;
pub mod fout;
pub mod gezinskop;
pub mod invoer;
pub mod melding;
pub mod meting;
pub mod pad;
pub mod poort;
pub mod toestand;

pub use beurten::beurten;
pub use bezoek::Bezoek;
pub use fout::Paginafout;
pub use invoer::{Invoer, Lezer};
pub use melding::{Melding, klaar};
pub use toestand::Toestand;

/// What a handler answers.
pub type Antwoord = Result<axum::response::Response, Paginafout>;
