//! The regions, as they are configured today.

use super::{REGIOS, controleer, hoofdletter};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord};
use crate::vorm::{Kolom, Leeg, Stand, Status, Tabel, link};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    context::dag_in_nederland,
    gebied::{Configuratie, Regio},
};

/// The list.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let melding = Melding::Geen;
    let kolommen = vec![
        Kolom::tekst("Regio"),
        Kolom::tekst("Team"),
        Kolom::tekst("Stand"),
        Kolom::tekst("Samenstelling (L-002)"),
    ];
    let tabel = Tabel::new("Regio’s", kolommen)
        .stil_bijschrift()
        .rijen(bezoek.dienst().regios().iter().map(|regio| rij(regio, vandaag)));
    let pagina = bezoek
        .beheerpagina("Regio’s", REGIOS, &melding)
        .inleiding("Zo is elke regio ingesteld. Een regio verandert in haar eigen bestand, met bron en datum, en geldt vanaf de volgende start.")
        .inhoud(html! {
            @if tabel.aantal() == 0 {
                (Leeg::new("Nog geen regio’s", "Zet een regiobestand in de map regions en start Naast opnieuw."))
            } @else { (tabel) }
        });
    antwoord(pagina, &melding)
}

fn rij(regio: &Regio, vandaag: Date) -> Vec<Markup> {
    let nu = regio.configuratie_op(vandaag);
    // In a gap the last version still says what the team looks like.
    let laatste = nu.or_else(|| regio.versies.last());
    vec![
        html! {
            (link(&[REGIOS, "/", regio.id.as_str()].concat(), &regio.naam)) br;
            span class="naast-bijschrift" {
                (hoofdletter(regio.soort.naam()))
                @if let Some(pilot) = &regio.pilot { " " (pilot) }
            }
        },
        html! { @if let Some(versie) = laatste { (versie.team_label) } },
        html! {
            @match nu {
                Some(versie) => { (Status::new(Stand::Goed, "werkt")) " " (versie.fase.naam()) },
                None => (Status::new(Stand::LetOp, "nu geen nieuwe dossiers")),
            }
            @if laatste.is_some_and(Configuratie::mist_postcodes) { " " (Status::new(Stand::LetOp, "postcodes ontbreken")) }
        },
        html! { @if let Some(versie) = laatste { (samenstelling(versie)) } },
    ]
}

/// Whether Raad, Veilig Thuis and GI all take part, counting team and shells together (L-002, R-113).
pub(super) fn samenstelling(versie: &Configuratie) -> Markup {
    let mist = versie.ontbrekende_kernfuncties();
    html! {
        @if mist.is_empty() { (Status::new(Stand::Goed, "compleet")) } @else {
            (Status::new(Stand::LetOp, "mist"))
            @for functie in &mist { " " (functie.naam()) }
        }
    }
}
