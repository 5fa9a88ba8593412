//! Three houses: good things, worries, dreams — for a child who finds words easier in a picture (R-020, INV-36).

use super::{Bezoek, Kader, adres, inbreng, woorden};
use crate::kern::{Antwoord, Melding, Paginafout, Toestand, bezoek::antwoord};
use crate::vorm::{Kop, knoplink, link};
use axum::{Router, routing::get};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::bijdrage::Bijdragesoort;

pub(super) fn router() -> Router<Toestand> {
    Router::new().route(adres::HUIZEN, get(toon))
}

/// A house: title, question, and the look of it.
fn huis(soort: Bijdragesoort) -> (&'static str, &'static str, &'static str) {
    match soort {
        Bijdragesoort::HuisVanGoedeDingen => (
            "Het huis van goede dingen",
            "Waar word ik blij van? Wie is lief voor mij?",
            "naast-huis naast-huis--goed",
        ),
        Bijdragesoort::HuisVanZorgen => (
            "Het huis van zorgen",
            "Waar maak ik me zorgen over? Wat maakt me bang of boos?",
            "naast-huis naast-huis--zorg",
        ),
        _ => ("Het huis van dromen", "Hoe zou het zijn als alles goed was?", "naast-huis naast-huis--droom"),
    }
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Bijdragen]).await?;
    if kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let inhoud = html! {
        div class="naast-huizen" { @for soort in Bijdragesoort::HUIZEN { (tekening(&kader, soort)) } }
        p { "Liever tekenen? " (link("/gezin/mijn-verhaal/bestand?soort=tekening", "Maak een foto van je tekening")) }
        p { "Wil je nu met iemand praten? " (link(adres::HULP, "Kijk wie je kunt bellen")) }
    };
    let pagina = kader.onderpagina("Mijn drie huizen", ("Mijn verhaal", adres::VERHAAL), &melding, |pagina| {
        pagina.inleiding("In elk huis mag je opschrijven wat erin hoort. Niemand in je gezin kan dit lezen. Jij kiest wie het wel mag lezen.").inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}

fn tekening(kader: &Kader<'_>, soort: Bijdragesoort) -> Markup {
    let (titel, vraag, klasse) = huis(soort);
    let mijn = kader.zicht.bijdragen().van_soort(kader.ik, soort);
    let erbij = [inbreng::ERBIJ, "?soort=", soort.code()].concat();
    html! {
        section class=(klasse) {
            svg class="naast-huis__dak" viewBox="0 0 100 34" aria-hidden="true" focusable="false" preserveAspectRatio="none" {
                path d="M2 33 L50 2 L98 33 Z" fill="currentColor" {}
            }
            div class="naast-huis__muur" {
                (Kop::H2.met(titel))
                p class="nl-paragraph" { (vraag) }
                @if !mijn.is_empty() {
                    ul class="naast-gewonelijst" {
                        @for bijdrage in mijn {
                            li {
                                @if let Some(tekst) = bijdrage.tekst() { (tekst.als_str()) }
                                " " (link(&inbreng::href(bijdrage.id), html! { "Veranderen" span class="naast-sr" { " in " (titel) ", " (woorden::dag(bijdrage.op, kader.taal)) } }))
                            }
                        }
                    }
                }
                @if !kader.zicht.is_gesloten() { (knoplink(&erbij, "Iets opschrijven")) }
            }
        }
    }
}
