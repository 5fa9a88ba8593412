//! Three houses: good things, worries, dreams — for a child who finds words easier in a picture (R-020, INV-36).

use super::{Bezoek, Kader, adres, inbreng, woorden};
use crate::kern::{Antwoord, Melding, Paginafout, Toestand, bezoek::antwoord};
use crate::taal::Taal;
use crate::vorm::{Kop, knoplink, link};
use axum::{Router, routing::get};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::bijdrage::Bijdragesoort;
use std::borrow::Cow;

pub(super) fn router() -> Router<Toestand> {
    Router::new().route(adres::HUIZEN, get(toon))
}

/// A house: title, question, and the look of it.
fn huis(soort: Bijdragesoort, taal: Taal) -> (Cow<'static, str>, Cow<'static, str>, &'static str) {
    match soort {
        Bijdragesoort::HuisVanGoedeDingen => {
            (taal.huis_goed_kop(), taal.huis_goed(), "naast-huis naast-huis--goed")
        }
        Bijdragesoort::HuisVanZorgen => {
            (taal.huis_zorg_kop(), taal.huis_zorg(), "naast-huis naast-huis--zorg")
        }
        _ => (taal.huis_droom_kop(), taal.huis_droom(), "naast-huis naast-huis--droom"),
    }
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Bijdragen]).await?;
    let taal = kader.taal;
    if kader.is_vertegenwoordiger() {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let inhoud = html! {
        div class="naast-huizen" { @for soort in Bijdragesoort::HUIZEN { (tekening(&kader, soort)) } }
        p { (taal.liever_tekenen()) " " (link("/gezin/mijn-verhaal/bestand?soort=tekening", taal.foto_van_je_tekening_knop())) }
        p { (taal.nu_praten()) " " (link(adres::HULP, taal.kijk_wie_bellen_knop())) }
    };
    let pagina = kader.onderpagina(
        &taal.huizen_titel(),
        (&taal.verhaal_titel(), adres::VERHAAL),
        &melding,
        |pagina| pagina.vertaald().inleiding(&taal.huizen_inleiding()).inhoud(inhoud),
    );
    antwoord(pagina, &melding)
}

fn tekening(kader: &Kader<'_>, soort: Bijdragesoort) -> Markup {
    let taal = kader.taal;
    let (titel, vraag, klasse) = huis(soort, taal);
    let mijn = kader.zicht.bijdragen().van_soort(kader.ik, soort);
    let erbij = [inbreng::ERBIJ, "?soort=", soort.code()].concat();
    html! {
        section class=(klasse) {
            svg class="naast-huis__dak" viewBox="0 0 100 34" aria-hidden="true" focusable="false" preserveAspectRatio="none" {
                path d="M2 33 L50 2 L98 33 Z" fill="currentColor" {}
            }
            div class="naast-huis__muur" {
                (Kop::H2.met(&titel))
                p class="nl-paragraph" { (vraag) }
                @if !mijn.is_empty() {
                    ul class="naast-gewonelijst" {
                        @for bijdrage in mijn {
                            li {
                                @if let Some(tekst) = bijdrage.tekst() { bdi { (tekst.als_str()) } }
                                " " (link(&inbreng::href(bijdrage.id), html! { (taal.veranderen_knop()) span class="naast-sr" { ": " (titel) ", " (woorden::dag(bijdrage.op, taal)) } }))
                            }
                        }
                    }
                }
                @if !kader.zicht.is_gesloten() { (knoplink(&erbij, &taal.iets_opschrijven_knop())) }
            }
        }
    }
}
