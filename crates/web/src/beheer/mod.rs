//! The administrators' door: regions, rules, accounts, verification, the read log. Never content (INV-23).

use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, Toestand, bezoek::antwoord, pad};
use crate::vorm::{Gegevenslijst, Kop, Navlink};
use axum::{Router, routing::get};
use maud::html;
use naast_domain::regels::Functie;

/// The navigation of this door.
pub fn navigatie() -> Vec<Navlink<'static>> {
    vec![Navlink { tekst: "Overzicht", href: pad::BEHEER }]
}

/// The routes of this door.
pub fn router() -> Router<Toestand> {
    Router::new().route(pad::BEHEER, get(overzicht))
}

/// Who may come in here.
pub(crate) fn controleer(bezoek: &Bezoek) -> Result<(), Paginafout> {
    match bezoek.kijker().functie() {
        Some(Functie::Beheerder | Functie::Fg) => Ok(()),
        _ => Err(Paginafout::NietGevonden),
    }
}

async fn overzicht(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let stand = bezoek.dienst().store().status().await.map_err(naast_service::Dienstfout::from)?;
    let melding = Melding::Geen;
    let pagina = bezoek.beheerpagina("Beheer", pad::BEHEER, &melding).inhoud(html! {
        (Kop::H2.met("Stand"))
        (Gegevenslijst::new()
            .regel("Dossiers", stand.dossiers)
            .regel("Gebeurtenissen", stand.gebeurtenissen)
            .regel("Leesregels", stand.leesregels)
            .regel("Open termijnen", stand.open_termijnen))
    });
    antwoord(pagina, &melding)
}
