//! The family's own door: our file in plain Dutch, on a phone first, without JavaScript.
//!
//! # Recipe for a page
//! 1. GET: take [`Bezoek`] and ask [`Kader::open`]: that looks at the family's parts (the read line is durable then) and
//!    knows who is here, how this person is addressed, and the strip that stands on every page.
//! 2. Show only what is in the [`naast_access::Zicht`] of the frame. What is not there, is not there: no counts, no "one
//!    more", no different words when something is hidden (§9.9, D-58).
//! 3. POST: [`Kader::doe`] carries the command out for the person of this visit; on a refusal the page is shown again
//!    with what was typed.
//! 4. Own words come before what others wrote. Texts are B1; a young person reads "je" (INV-36).

mod analyse;
mod bijlage;
mod gezicht;
mod huizen;
mod hulp;
mod inbreng;
mod kader;
mod ons_gezin;
mod plan;
mod rechten;
mod sluiten;
mod staat;
mod straks;
mod veiligheid;
mod verhaal;
mod wie_keek;
mod woorden;

pub(crate) use bijlage::geef as geef_bestand;
pub(crate) use gezicht::als_beeld;
pub(crate) use inbreng::beeld_of_geluid;
pub(crate) use woorden::functie_gewoon;

use crate::kern::{Bezoek, Toestand};
use axum::{Router, routing::get};
use kader::Kader;

/// Pages of this door, in the order in which a family needs them: address and name.
mod adres {
    pub const BEGIN: &str = "/gezin";
    pub const STAAT: &str = "/gezin/wat-er-staat";
    pub const VERHAAL: &str = "/gezin/mijn-verhaal";
    pub const HUIZEN: &str = "/gezin/drie-huizen";
    pub const PLAN: &str = "/gezin/plan";
    pub const VEILIGHEID: &str = "/gezin/veiligheid";
    pub const ANALYSE: &str = "/gezin/analyse";
    pub const KEEK: &str = "/gezin/wie-keek";
    pub const RECHTEN: &str = "/gezin/jouw-rechten";
    pub const HULP: &str = "/gezin/hulp";
}

/// The routes of this door.
pub fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::BEGIN, get(ons_gezin::toon))
        .route(adres::HULP, get(hulp::toon))
        .merge(rechten::router())
        .merge(staat::router())
        .merge(verhaal::router())
        .merge(inbreng::router())
        .merge(huizen::router())
        .merge(bijlage::router())
        .merge(gezicht::router())
        .merge(plan::router())
        .merge(veiligheid::router())
        .merge(analyse::router())
        .merge(wie_keek::router())
        .merge(sluiten::router())
}
