//! Choosing the kind first: then the form asks only what that kind needs, and an opinion never looks like a fact.

use super::{Kruimelpad, Mag, zie};
use crate::kern::{
    Antwoord, Bezoek, Melding, Paginafout,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kaart, Kop};
use axum::extract::Path;
use maud::{Markup, html};
use naast_domain::{ids::DossierId, stelling::Stellingsoort};

/// The five kinds, in the order in which one thinks: question, when to choose it, an example.
const SOORTEN: [(Stellingsoort, &str, &str, &str); 5] = [
    (
        Stellingsoort::Feit,
        "Dit is gezien, gehoord of gelezen",
        "Iedereen die erbij was, zou hetzelfde opschrijven. U weet waar het vandaan komt en wanneer het was.",
        "‘Op 3 mei om 8 uur stond Sem alleen op het schoolplein.’",
    ),
    (
        Stellingsoort::Citaat,
        "Dit zei iemand letterlijk",
        "De eigen woorden van iemand. Alleen diegene zelf kan zeggen of ze kloppen.",
        "‘Ik ben bang als papa zo schreeuwt.’",
    ),
    (
        Stellingsoort::Mening,
        "Dit vindt iemand ervan",
        "Wat iemand goed, naar of belangrijk vindt. Een ander kan er anders over denken.",
        "‘Moeder vindt dat de ruzies minder zijn geworden.’",
    ),
    (
        Stellingsoort::Vermoeden,
        "Dit zou er aan de hand kunnen zijn",
        "Nog niet zeker. U schrijft erbij waar het op rust, zodat anderen het kunnen nagaan.",
        "‘Misschien slaapt Sem slecht: hij viel drie keer in slaap in de klas.’",
    ),
    (
        Stellingsoort::Conclusie,
        "Dit volgt uit wat we weten",
        "U legt een paar stellingen naast elkaar en schrijft op wat u daaruit opmaakt.",
        "‘Sem kan nu na school niet alleen thuis zijn.’",
    ),
];

/// When to choose this kind, and an example.
pub fn uitleg(soort: Stellingsoort) -> (&'static str, &'static str) {
    SOORTEN
        .iter()
        .find(|(deze, ..)| *deze == soort)
        .map_or(("", ""), |(_, _, uitleg, voorbeeld)| (uitleg, voorbeeld))
}

/// The page with five big choices.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mag = Mag::van(&bezoek, &zicht);
    if !mag.schrijft() {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_tab(&zicht, Tab::Stellingen);
    let pagina = bezoek
        .dossierpagina("Wat wilt u opschrijven?", &kop, &melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Kies eerst wat het is. Dan weet iedereen die het leest wat vaststaat en wat iemand vindt of denkt.")
        .inhoud(html! {
            div class="naast-kaarten" {
                @for (soort, kop, uitleg, voorbeeld) in SOORTEN.iter().filter(|(soort, ..)| *soort != Stellingsoort::Conclusie || mag.concludeert()) {
                    (keuze(dossier, *soort, kop, uitleg, voorbeeld))
                }
            }
        });
    antwoord(pagina, &melding)
}

fn keuze(dossier: DossierId, soort: Stellingsoort, kop: &str, uitleg: &str, voorbeeld: &str) -> Markup {
    let href = pad::dossier_onder(dossier, Tab::Stellingen, &[&"nieuw", &soort]);
    let titel = [super::woorden::soort(soort), ": ", &kop.to_lowercase()].concat();
    html! {
        (Kaart::new(&titel, html! {
            p class="nl-paragraph" { (uitleg) }
            p class="naast-bijschrift" { "Bijvoorbeeld: " (voorbeeld) }
        }).niveau(Kop::H2).href(&href))
    }
}
