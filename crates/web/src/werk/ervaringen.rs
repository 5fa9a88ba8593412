//! How people say it is to be helped here, counted per region for the monitor. Nothing about anybody.

use crate::kern::{Antwoord, Bezoek, Melding, Toestand, bezoek::antwoord};
use crate::vorm::{Kaart, Kolom, Leeg, Tabel};
use axum::{Router, routing::get};
use maud::{Render as _, html};

/// Where it is.
const ERVARINGEN: &str = "/werk/ervaringen";

/// The routes of this page.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(ERVARINGEN, get(toon))
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    let tellingen = bezoek.dienst().ervaring_per_regio(bezoek.kijker()).await?;
    let melding = Melding::Geen;
    let ondergrens = bezoek.dienst().regels().rechten().ondergrens;
    let uitleg = format!(
        "Minder dan {ondergrens} mensen antwoordden. Dan tonen we niets, zodat niemand te herkennen is."
    );
    let pagina = bezoek
        .werkpagina("Hoe mensen het ervaren", "", &melding)
        .inleiding("Van 1 (helemaal niet) tot 5 (helemaal). Van ieder telt het laatste antwoord. Er staan geen namen bij.")
        .inhoud(html! {
            @for (regio, telling) in &tellingen {
                @let naam = bezoek.dienst().regio(regio).map_or_else(|_| regio.to_string(), |regio| regio.naam.clone());
                (Kaart::new(&naam, html! {
                    @if telling.is_leeg() { (Leeg::new("Te weinig antwoorden", &uitleg)) }
                    @else {
                        (Tabel::new("Gemiddelde per vraag", vec![Kolom::tekst("Vraag"), Kolom::getal("Gemiddelde"), Kolom::getal("Mensen")])
                            .rijen(telling.vragen.iter().map(|(vraag, uitkomst)| vec![
                                html! { (vraag.naam()) },
                                html! { (uitkomst.gemiddelde_in_tienden / 10) "," (uitkomst.gemiddelde_in_tienden % 10) },
                                html! { (uitkomst.mensen) },
                            ])))
                    }
                }))
            }
            @if tellingen.is_empty() { (Leeg::new("Nog geen antwoorden", "Zodra mensen de vragen beantwoorden, staat het hier.").render()) }
        });
    antwoord(pagina, &melding)
}
