//! Help and support: always one press away, directly, with no professional in between (R-044, R-045, D-46).

use super::{Bezoek, Kader};
use crate::kern::{Antwoord, Melding, bezoek::antwoord};
use crate::vorm::{Kaart, Kop, alinea, telefoon};
use maud::{Markup, html};

/// One place to turn to.
struct Plek {
    naam: &'static str,
    wat: &'static str,
    nummer: Option<&'static str>,
    wanneer: &'static str,
}

const GEVAAR: Plek = Plek {
    naam: "Is er nu gevaar?",
    wat: "Bel de politie. Ook als u niet kunt praten: blijf aan de lijn.",
    nummer: Some("112"),
    wanneer: "dag en nacht",
};

const STEUN: [Plek; 4] = [
    Plek {
        naam: "Cliëntondersteuner",
        wat: "Iemand die naast u staat, meedenkt en meegaat naar gesprekken. Onafhankelijk en gratis. Uw gemeente zegt u wie dat bij u is; uw vaste gezicht hoeft daar niet bij te zijn.",
        nummer: None,
        wanneer: "",
    },
    Plek {
        naam: "Vertrouwenspersoon van Jeugdstem",
        wat: "Voor kinderen, jongeren en ouders. Helpt als u ontevreden bent of een klacht hebt. Onafhankelijk en gratis. Vertelt niets door.",
        nummer: Some("088 555 1000"),
        wanneer: "op werkdagen",
    },
    Plek {
        naam: "Veilig Thuis",
        wat: "Voor advies over onveiligheid thuis. U kunt bellen zonder uw naam te zeggen.",
        nummer: Some("0800 2000"),
        wanneer: "dag en nacht, gratis",
    },
    Plek {
        naam: "Slachtofferhulp Nederland",
        wat: "Voor wie iets heftigs heeft meegemaakt. Praten, hulp met papieren en met uw rechten.",
        nummer: Some("0900 0101"),
        wanneer: "op werkdagen",
    },
];

const KIND: Plek = Plek {
    naam: "De Kindertelefoon",
    wat: "Praten of chatten over alles wat je wilt. Niemand hoeft het te weten.",
    nummer: Some("0800 0432"),
    wanneer: "elke dag van 11 tot 21 uur, gratis",
};

impl Plek {
    fn kaart(&self) -> Markup {
        html! {
            (Kaart::new(self.naam, html! {
                @if let Some(nummer) = self.nummer {
                    p class="nl-paragraph naast-bel" { (telefoon(nummer)) " " span class="naast-bijschrift" { (self.wanneer) } }
                }
                (alinea(self.wat))
            }))
        }
    }
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let melding = Melding::Geen;
    let gezicht = &kader.zicht.team().vast_gezicht.professional;
    let inhoud = html! {
        (GEVAAR.kaart())
        @if kader.jong { (KIND.kaart()) }
        (Kop::H2.met("Iemand die naast u staat"))
        @for plek in &STEUN { (plek.kaart()) }
        @if !kader.jong { (KIND.kaart()) }
        (Kaart::new("Uw vaste gezicht", html! {
            p class="nl-paragraph naast-bel" {
                (gezicht.naam)
                @if let Some(nummer) = &gezicht.telefoon { ", " (telefoon(nummer)) }
            }
            (alinea("Wilt u liever iemand anders als vast gezicht? Zeg het gerust. Daar hoeft u geen reden voor te geven. Durft u het niet zelf te zeggen? De cliëntondersteuner of de vertrouwenspersoon kan het voor u doen."))
        }))
        (Kaart::new("Kijkt er iemand mee op dit scherm?", html! {
            (alinea("Druk op Snel sluiten. U bent dan meteen weg en uitgelogd. Met een toetsenbord kan het ook door twee keer op Esc te drukken."))
            (alinea("Wilt u dit dossier liever niet thuis lezen? U kunt het ook samen lezen met uw vaste gezicht, op een plek die u kiest. Daarvoor hebt u geen eigen account nodig."))
        }))
        (Kaart::new("Praat u liever een andere taal?", html! {
            (alinea("Vraag om een tolk. Die kost u niets. Een kind of familielid hoeft nooit te tolken."))
        }))
    };
    let pagina = kader.pagina("Hulp en steun", &melding, |pagina| {
        pagina.inleiding("U kunt hier altijd zelf bellen. Niemand hoeft dat te weten.").inhoud(inhoud)
    });
    antwoord(pagina, &melding)
}
