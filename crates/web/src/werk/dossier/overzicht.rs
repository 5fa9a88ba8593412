//! The overview of a dossier: where the family is, what comes next, who is who, and the team around them.

use crate::kern::{
    Antwoord, Bezoek, Melding, Toestand, beurten,
    bezoek::{antwoord, kruimels},
    pad::{self, Tab},
};
use crate::vorm::{Gegevenslijst, Kop, Leeg, lang};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::ids::DossierId;
use naast_service::Kijkvraag;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(&pad::route(Tab::Overzicht, ""), get(toon))
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let vraag = Kijkvraag::begeleiden(&[
        Onderdeel::Overzicht,
        Onderdeel::Gezin,
        Onderdeel::Team,
        Onderdeel::Taken,
        Onderdeel::Veiligheid,
    ]);
    let zicht = bezoek.bekijk(dossier, &vraag).await?;
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Overzicht);
    let titel = ["Gezin ", zicht.naam()].concat();
    let pagina =
        bezoek.dossierpagina(&titel, &kop, &melding).kruimels(kruimels(&titel, pad::WERK)).inhoud(html! {
            (wat_nu(&zicht))
            (stand(&zicht))
            (leden(&zicht))
        });
    antwoord(pagina, &melding)
}

fn wat_nu(zicht: &Zicht) -> Markup {
    html! {
        (Kop::H2.met("Wat nu komt"))
        @if zicht.openstaand().is_empty() {
            (Leeg::new("Niets open", "Er lopen geen termijnen en er wacht niemand op een antwoord.").niveau(Kop::H3))
        } @else { (beurten(zicht, zicht.openstaand().iter().take(8))) }
    }
}

fn stand(zicht: &Zicht) -> Markup {
    let (stap, sinds) = zicht.stap();
    html! {
        (Kop::H2.met("Waar we zijn"))
        (Gegevenslijst::new()
            .regel("Stap", html! { (stap) ", sinds " (lang(sinds)) })
            .regel("Fase van veiligheid", zicht.fase().naam())
            .als("Aanleiding", zicht.opening().map(|opening| opening.aanleiding.to_string()))
            .als("Proeftuin", zicht.instroom().map(naast_domain::gebied::Instroomoordeel::uitleg)))
    }
}

fn leden(zicht: &Zicht) -> Markup {
    let vandaag = zicht.vandaag();
    html! {
        (Kop::H2.met("Het gezin"))
        ul class="naast-lijst" {
            @for persoon in zicht.gezin().levenden() {
                li { (persoon.naam.kort()) ", " (persoon.geboortedatum.leeftijd_op(vandaag)) " — " (zicht.veiligheid().fase_van(persoon.id).naam()) }
            }
        }
    }
}
