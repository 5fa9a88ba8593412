//! Was anything changed, removed or swapped? The check runs by itself; this page shows how far it is.

use super::{CONTROLE, controleer, in_nederland, overzicht};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord};
use crate::vorm::{Bericht, Gegevenslijst, Kop, Leeg, Toon, alinea, knoplink};
use axum::response::{IntoResponse, Redirect};
use maud::{Markup, html};
use naast_service::{Controle, Controleuitslag};

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let (bezig, uitslag) = bezoek.dienst().controle(bezoek.kijker()).await?;
    let opslag = bezoek.dienst().store().status().await.map_err(naast_service::Dienstfout::from)?;
    let sleutel = bezoek.dienst().store().verifier_key();
    let melding = Melding::Geen;
    let pagina = bezoek
        .beheerpagina("Controle", CONTROLE, &melding)
        .inleiding("Elke gebeurtenis zit met een keten vast aan de vorige. De controle loopt alles na en noemt de eerste plek die niet klopt.")
        .inhoud_met(|primair| html! {
            @if let Controle::Bezig { sinds, deel, klaar, totaal } = &bezig {
                (Bericht::new(Toon::Info, html! {
                    p class="nl-paragraph" { "Begonnen: " (in_nederland(*sinds)) ". U kunt gewoon verder werken." }
                    p class="nl-paragraph" { "Nu bezig met: " (deel) @if *totaal > 0 { ", " (klaar) " van " (totaal) } "." }
                }).kop("De controle loopt"))
                @if *totaal > 0 { progress class="naast-voortgang" value=(klaar) max=(totaal) aria-label="Voortgang van de controle" { (klaar) " van " (totaal) } }
                div class="naast-knoppen" { (knoplink(CONTROLE, "Bekijk hoe ver het is")) }
                ({ primair.ongebruikt(); html! {} })
            } @else {
                (uitkomst(uitslag.as_ref()))
                (bezoek.formulier(CONTROLE, html! {}, primair.knop("Controle starten")).onbewaakt())
            }
            (Kop::H2.met("Controlepunten"))
            (alinea("Een controlepunt is een handtekening onder alles wat er op dat moment stond. Met de sleutel hieronder kan ook een buitenstaander nakijken of er daarna niets is veranderd."))
            (Gegevenslijst::new()
                .regel("Laatste", html! {
                    @match opslag.laatste_controlepunt {
                        Some(punt) => { (in_nederland(punt.moment)) ", over " (punt.grootte) " gebeurtenissen en " (punt.leesregels) " leesregels" },
                        None => "nog geen",
                    }
                })
                .regel("Openbare sleutel", html! { code class="naast-code naast-breekbaar" { (sleutel) } }))
        });
    antwoord(pagina, &melding)
}

fn uitkomst(uitslag: Option<&Controleuitslag>) -> Markup {
    let Some(uitslag) = uitslag else {
        return html! { (Leeg::new("Nog niet gecontroleerd", "Start de controle. Dat kan terwijl iedereen doorwerkt.")) };
    };
    html! {
        @if let Some(breuk) = &uitslag.breuk {
            (Bericht::new(Toon::Fout, html! {
                p class="nl-paragraph" { (breuk) }
                (alinea("Verander niets. Maak een kopie van de opslag en bel de leverancier en de functionaris gegevensbescherming."))
            }).kop("Er is een plek die niet klopt"))
        } @else if let Some(reden) = &uitslag.afgebroken {
            (Bericht::new(Toon::Waarschuwing, html! { p class="nl-paragraph" { (reden) } }).kop("De controle is niet afgemaakt"))
        } @else {
            (Bericht::new(Toon::Gelukt, html! { p class="nl-paragraph" { "Er is niets veranderd, verwijderd of verwisseld." } }).kop("Alles klopt"))
        }
        (Gegevenslijst::new()
            .regel("Uitkomst", overzicht::controle(&Controle::Rust, Some(uitslag)))
            .regel("Duur", html! { (uitslag.klaar.duration_since(uitslag.begonnen).as_secs()) " seconden" })
            .regel("Gebeurtenissen", uitslag.gebeurtenissen)
            .regel("Stromen", uitslag.stromen)
            .regel("Leesregels", uitslag.leesregels)
            .regel("Controlepunten", uitslag.controlepunten))
    }
}

/// Begins a check in the background.
pub(super) async fn begin(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    bezoek.dienst().begin_controle(bezoek.kijker())?;
    Ok(Redirect::to(CONTROLE).into_response())
}
