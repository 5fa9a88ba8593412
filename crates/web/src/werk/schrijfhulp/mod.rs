//! Looks over what somebody is writing: how easily it reads, and what could be clearer.
//!
//! It helps and never stands in the way. Without JavaScript the button of a form opens this page beside the form, which
//! stays open with everything that was typed; with it, the tips appear under the text. Nothing is kept or logged.

mod tips;

pub(crate) use tips::tips;

use crate::{
    kern::{Antwoord, Bezoek, Invoer, Melding, Toestand, bezoek::antwoord},
    vorm::{KIJKNA, Kaart, Kop, Leeg, SCHRIJFHULP},
};
use axum::{
    Router,
    response::{IntoResponse, Response},
    routing::post,
};
use maud::{Markup, html};
use naast_domain::stelling::Stellingsoort;

/// Form field that asks for the tips alone, for a page that is open already.
const STUKJE: &str = "stukje";

/// The route of the writing help.
pub fn router() -> Router<Toestand> {
    Router::new().route(SCHRIJFHULP, post(kijk_na))
}

async fn kijk_na(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if invoer.aan(STUKJE) {
        return Ok(stukje(&invoer));
    }
    let melding = Melding::Geen;
    let teksten: Vec<Nakijkveld<'_>> =
        invoer.alle(KIJKNA).filter_map(|veld| Nakijkveld::lees(&invoer, veld)).collect();
    let pagina = bezoek
        .werkpagina("Tips bij uw tekst", "", &melding)
        .inleiding("U hoeft niets te veranderen. Er is niets opgeslagen: uw tekst staat nog in het andere tabblad. Sluit dit tabblad om verder te schrijven.")
        .inhoud(inhoud(&teksten));
    antwoord(pagina, &melding)
}

/// The tips of one text, to put under it.
fn stukje(invoer: &Invoer) -> Response {
    let soort = invoer.een("soort").parse().ok();
    html! { @if let Some(tips) = tips::uitklap(invoer.een("tekst"), soort) { (tips) } }.into_response()
}

fn inhoud(teksten: &[Nakijkveld<'_>]) -> Markup {
    html! {
        @for tekst in teksten {
            (Kaart::new(tekst.label, tips::volledig(tekst.tekst, tekst.soort)).niveau(Kop::H2))
        }
        @if teksten.is_empty() {
            (Leeg::new("Er staat nog geen tekst", "Schrijf eerst iets op. Daarna kunt u het laten nakijken."))
        }
    }
}

/// One field to look over.
struct Nakijkveld<'i> {
    label: &'i str,
    soort: Option<Stellingsoort>,
    tekst: &'i str,
}

impl<'i> Nakijkveld<'i> {
    /// A form tells its fields as "name|kind|label"; an empty one is passed by.
    fn lees(invoer: &'i Invoer, veld: &'i str) -> Option<Self> {
        let mut delen = veld.splitn(3, '|');
        let (naam, soort, label) = (delen.next()?, delen.next()?, delen.next()?);
        let tekst = invoer.een(naam);
        (!tekst.trim().is_empty() && !label.trim().is_empty()).then(|| Self {
            label,
            soort: soort.parse().ok(),
            tekst,
        })
    }
}
