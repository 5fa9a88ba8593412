//! Shared versions: which there are, what each person thinks of them, and what one of them said.

use super::{
    super::stellingen::{weergave::cellen, woorden as stellingwoorden},
    Kruimelpad, Mag, adres,
    mensen::{achtergrond, behoeften, belangen, stemmen},
    onderdelen::{Blad, factoren, feiten, hulp, hypothesen, kernvragen, patronen},
    woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Melding, Paginafout, bezoek::antwoord, pad::Tab};
use crate::vorm::{Bericht, Kolom, Kop, Stand, Status, Tabel, Toon, Uitklap, kort, lang, link};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{GegevenOordeel, Versie},
    ids::{DossierId, PersoonId},
};

/// The versions, newest first, with a comparison of each with the one before.
pub fn overzicht(zicht: &Zicht) -> Markup {
    let analyse = zicht.analyse();
    if analyse.versies.is_empty() {
        return html! {};
    }
    let dossier = zicht.dossier();
    let rijen = analyse.versies.iter().rev().map(|versie| {
        let naam = format!("Versie {}", versie.nummer);
        let vorige = versie.nummer - 1;
        vec![
            link(&adres(dossier, &[&"versie", &versie.nummer]), &naam),
            html! { (kort(versie.gedeeld_op)) ", met " (stellingwoorden::namen(zicht, versie.gedeeld_met.keys().copied())) },
            wat_vinden_ze(zicht, versie),
            html! {
                @match &versie.vastgesteld {
                    Some(vastgesteld) => { (Status::new(Stand::Goed, "vastgesteld")) " " (kort(vastgesteld.op)) }
                    None => "gedeeld",
                }
                @if vorige > 0 {
                    " · " (link(&vergelijk(dossier, vorige, &versie.nummer.to_string()), html! { "Vergelijk met versie " (vorige) }))
                }
            },
        ]
    });
    let kolommen = ["Versie", "Gedeeld", "Wat iedereen ervan vindt", "Stand"].map(Kolom::tekst).to_vec();
    let tabel = Tabel::new("Versies van de analyse", kolommen).stil_bijschrift().rijen(cellen(rijen));
    let laatste = analyse.laatste().filter(|_| analyse.ongedeeld_sinds.is_some());
    html! {
        section id="versies" aria-labelledby="versies-kop" {
            h2 class="nl-heading nl-heading--level-2" id="versies-kop" { "Gedeelde versies" }
            (tabel)
            @if let Some(versie) = laatste {
                p class="nl-paragraph" { (link(&vergelijk(dossier, versie.nummer, "werk"), html! { "Wat is er veranderd sinds versie " (versie.nummer) "?" })) }
            }
            @if !analyse.bijstellingen.is_empty() {
                (Uitklap::new("Waarom de analyse is bijgesteld", html! {
                    ul { @for bijstelling in &analyse.bijstellingen { li { (lang(bijstelling.op)) ", " (bijstelling.door.naam) ": " (bijstelling.reden) } } }
                }))
            }
        }
    }
}

/// The comparison of two versions.
pub fn vergelijk(dossier: DossierId, van: u32, naar: &str) -> String {
    [&adres(dossier, &[&"vergelijken"]), "?van=", &van.to_string(), "&naar=", naar].concat()
}

fn wat_vinden_ze(zicht: &Zicht, versie: &Versie) -> Markup {
    html! {
        ul class="naast-lijst" {
            @for persoon in versie.gedeeld_met.keys() {
                li {
                    (zicht.naam_van(*persoon)) ": "
                    @match versie.oordeel(*persoon) {
                        Some(gegeven) => (woorden::oordeel(&gegeven.oordeel).1),
                        None => "nog geen antwoord",
                    }
                }
            }
        }
    }
}

/// One version: what each person thinks of it, and what it says.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, nummer)): Path<(DossierId, u32)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let versie = zicht.analyse().versie(nummer).ok_or(Paginafout::NietGevonden)?;
    let mag = Mag::van(&bezoek, &zicht);
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(&zicht, Tab::Analyse);
    let titel = format!("Analyse, versie {nummer}");
    let inleiding = [
        "Gedeeld op ",
        &lang(versie.gedeeld_op),
        " door ",
        &versie.gedeeld_door.naam,
        ". Deze versie verandert niet meer.",
    ]
    .concat();
    let blad = Blad { zicht: &zicht, inhoud: &versie.inhoud, schrijven: false, adviseren: false };
    let pagina = bezoek
        .dossierpagina(&titel, &kop, &melding)
        .kruimels(kruimels.kruimels())
        .inleiding(&inleiding)
        .inhoud(html! {
            (oordelen(&zicht, versie, mag))
            (kernvragen(blad))
            (feiten(blad))
            (factoren(blad))
            (patronen(blad))
            (hypothesen(blad))
            (hulp(blad))
            (achtergrond(blad))
            (belangen(blad))
            (stemmen(blad))
            (behoeften(blad))
        });
    antwoord(pagina, &melding)
}

/// What each person thinks of a version. No answer is shown as that, never as agreement (INV-16).
fn oordelen(zicht: &Zicht, versie: &Versie, mag: Mag) -> Markup {
    let analyse = zicht.analyse();
    let geldt = |ander: Option<&Versie>| ander.is_some_and(|ander| ander.nummer == versie.nummer);
    let open = geldt(analyse.laatste()) || geldt(analyse.vastgesteld());
    let kolommen = ["Wie", "Gedeeld", "Wat vindt die ervan", "Doen"].map(Kolom::tekst).to_vec();
    let rijen = versie.gedeeld_met.iter().map(|(persoon, deling)| {
        vec![
            html! { (zicht.naam_van(*persoon)) },
            html! { (kort(deling.op)) },
            html! {
                @match versie.oordeel(*persoon) {
                    Some(gegeven) => (oordeel(zicht, gegeven)),
                    None if deling.termijn < zicht.vandaag() => {
                        (Status::new(Stand::Neutraal, "geen reactie")) p { "Dit is geen instemming." }
                    }
                    None => { "kan antwoorden tot en met " (kort(deling.termijn)) }
                }
                (eerder(zicht, versie, *persoon))
            },
            html! {
                @if open && mag.analyseert() {
                    (link(&adres(zicht.dossier(), &[&"versie", &versie.nummer, &"reactie", persoon]), html! {
                        "Antwoord opschrijven" span class="naast-sr" { " van " (zicht.naam_van(*persoon)) }
                    }))
                }
            },
        ]
    });
    html! {
        (Kop::H2.met("Wat iedereen ervan vindt"))
        (Tabel::new("Wat iedereen van deze versie vindt", kolommen).stil_bijschrift().rijen(cellen(rijen)))
        @if let Some(vastgesteld) = &versie.vastgesteld {
            div { (Bericht::new(Toon::Gelukt, html! {
                p class="nl-paragraph" { "Vastgesteld op " (lang(vastgesteld.op)) " door " (stellingwoorden::schrijver(&vastgesteld.door)) "." }
                @for (persoon, reden) in &vastgesteld.motivering {
                    p class="nl-paragraph" { "Zonder het antwoord van " (zicht.naam_van(*persoon)) ", omdat: " (reden) }
                }
            })) }
        }
    }
}

fn oordeel(zicht: &Zicht, gegeven: &GegevenOordeel) -> Markup {
    let (stand, woord) = woorden::oordeel(&gegeven.oordeel);
    html! {
        (Status::new(stand, woord))
        @if let Some(tekst) = gegeven.oordeel.tekst() { p { "“" (tekst) "”" } }
        p class="naast-bijschrift" { (stellingwoorden::hoofdletter(&stellingwoorden::wijze(zicht, &gegeven.wijze, gegeven.op))) }
    }
}

fn eerder(zicht: &Zicht, versie: &Versie, persoon: PersoonId) -> Markup {
    let eerder: Vec<&GegevenOordeel> =
        versie.oordelen.get(&persoon).into_iter().flatten().rev().skip(1).collect();
    html! {
        @if !eerder.is_empty() {
            (Uitklap::new("Eerdere antwoorden", html! { @for gegeven in eerder { div { (oordeel(zicht, gegeven)) } } }))
        }
    }
}
