//! Where do you want to be, and for whom? For who stands in two households, or acts for somebody else.

use crate::kern::{Antwoord, Bezoek, Invoer, Melding, Paginafout, bezoek::antwoord, pad};
use crate::open::welkom;
use crate::vorm::{Deur, Keuze, Label, Optiegroep, alinea, link};
use axum::response::{IntoResponse, Redirect};
use maud::html;
use naast_service::Gezinsplek;

/// The choices.
pub(in crate::open) async fn toon(bezoek: Bezoek) -> Antwoord {
    let plekken = bezoek.dienst().plekken(bezoek.sessie().account()).await?;
    if let [_] = plekken.as_slice() {
        return Ok(Redirect::to(pad::GEZIN).into_response());
    }
    let melding = Melding::Geen;
    let keuzes: Vec<(String, String)> =
        plekken.iter().enumerate().map(|(nummer, plek)| (nummer.to_string(), woorden(plek))).collect();
    let pagina = bezoek
        .pagina("Waar wilt u zijn?", Deur::Gezin, Vec::new(), "", &melding)
        .snel_sluiten(welkom::SNEL_SLUITEN)
        .inleiding("U kunt op meer plekken komen. Kies er een. U kunt altijd weer wisselen.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Optiegroep::new("plek", Label("Ik wil nu naar"), keuzes.iter().map(|(nummer, tekst)| Keuze::new(nummer, tekst)).collect()).gekozen("0"))
            };
            html! {
                (bezoek.formulier(pad::GEZIN_KIEZEN, velden, primair.knop("Verder")).onbewaakt())
                (alinea("Doet u iets voor een ander? Dan staat dat boven elke pagina, en bij alles wat u doet."))
                p class="nl-paragraph" { "Nog een brief gekregen? " (link(welkom::WELKOM, "Typ de code")) "." }
            }
        });
    antwoord(pagina, &melding)
}

fn woorden(plek: &Gezinsplek) -> String {
    match &plek.namens {
        Some(voor) => format!("Het dossier van {voor}, voor wie u iets doet"),
        None => format!("Mijn eigen dossier, gezin {}", plek.huishouden),
    }
}

/// Goes there.
pub(in crate::open) async fn kies(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let plekken = bezoek.dienst().plekken(bezoek.sessie().account()).await?;
    let nummer: usize = invoer.een("plek").parse().map_err(|_| Paginafout::NietGevonden)?;
    let plek = plekken.get(nummer).ok_or(Paginafout::NietGevonden)?;
    bezoek.dienst().kies_plek(bezoek.sessie(), plek.plek).await?;
    Ok(Redirect::to(pad::GEZIN).into_response())
}
