//! Whether this household comes in: by postcode and by aard en ernst, and by nothing else (R-120, INV-17).

use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Toestand,
    bezoek::{antwoord, kruimels},
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Fouten, Gegevenslijst, Kop, Label, Soort, Stand, Status, Tekstveld, Uitklap, alinea};
use crate::werk::openen::{Onveiligheidsvelden, in_woorden};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, Render as _, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel, Opdracht,
    dossier::DossierOpdracht,
    gebied::{AardErnstOordeel, Criterium, Instroomoordeel, Postcode, PostcodeOordeel},
    ids::DossierId,
};
use naast_service::Kijkvraag;

/// The routes of this page.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(&pad::route(Tab::Overzicht, "/instroom"), get(toon).post(bepaal))
}

/// Where the page is.
pub(in crate::werk) fn pad(dossier: DossierId) -> String {
    pad::dossier_onder(dossier, Tab::Overzicht, &[&"instroom"])
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    pagina(&bezoek, dossier, &Invoer::default(), Melding::Geen).await
}

async fn bepaal(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    if invoer.een("doe") == "nog-een" {
        return pagina(&bezoek, dossier, &invoer, Melding::Geen).await;
    }
    let mut fouten = Fouten::new();
    let postcode = match invoer.een("postcode").parse::<Postcode>() {
        Ok(postcode) => Some(postcode),
        Err(fout) => {
            fouten.bij_veld("postcode", fout.to_string());
            None
        }
    };
    let onveiligheid = Onveiligheidsvelden::nieuw(&invoer).lees(&mut fouten);
    let (Some(postcode), true) = (postcode, fouten.leeg()) else {
        return pagina(&bezoek, dossier, &invoer, Melding::Fouten(fouten)).await;
    };
    let opdracht = Opdracht::Dossier(DossierOpdracht::BepaalInstroom { postcode, onveiligheid });
    match bezoek.voer_uit(dossier, &invoer, Some(Deel::Route), opdracht).await {
        Ok(_) => Ok(klaar(&pad(dossier), "opgeslagen")),
        Err(Ok(melding)) => pagina(&bezoek, dossier, &invoer, melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn pagina(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer, melding: Melding) -> Antwoord {
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Gezin, Onderdeel::Taken]);
    let zicht = bezoek.bekijk(dossier, &vraag).await?;
    let kop = bezoek.kop(&zicht, Tab::Overzicht);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let href = pad::dossier(dossier, Tab::Overzicht);
    let pagina = bezoek
        .dossierpagina("Proeftuin", &kop, &melding)
        .kruimels(kruimels(&gezin, &href))
        .inleiding("Alleen de postcode en aard en ernst tellen mee. Wat het ook wordt: u blijft het gezin helpen.")
        .inhoud_met(|primair| {
            html! {
                @if let Some(gevonden) = zicht.instroom() {
                    (oordeel(gevonden))
                    @if let Some(opening) = zicht.opening().filter(|opening| !opening.onveiligheid.is_empty()) {
                        (Kop::H3.met("Bij het openen gezien"))
                        ul { @for onveiligheid in &opening.onveiligheid { li { (in_woorden(*onveiligheid)) } } }
                    }
                    div class="naast-knoppen" { (primair.link(&href, "Naar het gezin")) }
                    (Uitklap::new("Er is iets veranderd: opnieuw bepalen", formulier(bezoek, &zicht, invoer, &melding, &html! { (crate::vorm::Knop::new("Opnieuw bepalen")) })).open(!invoer.is_leeg()))
                } @else {
                    (alinea("Er is nog geen postcode bekend. Daarom is nog niet bepaald of dit gezin meedoet in de proeftuin."))
                    (formulier(bezoek, &zicht, invoer, &melding, &primair.knop("Bepalen")))
                }
            }
        });
    antwoord(pagina, &melding)
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding, knop: &Markup) -> Markup {
    let fouten = melding.fouten();
    let bekend = zicht
        .gezin()
        .huishoudens
        .values()
        .find_map(|thuis| thuis.adres.as_ref()?.postcode)
        .map(|postcode| postcode.to_string());
    let velden = html! {
        (Tekstveld::new("postcode", Label("Postcode van het huishouden")).soort(Soort::Postcode).fout(fouten.bij("postcode"))
            .waarde(invoer.of("postcode", bekend.as_deref().unwrap_or_default())))
        (Onveiligheidsvelden::nieuw(invoer).toon(fouten))
    };
    let knoppen =
        html! { (knop) (crate::vorm::Knop::new("Nog een soort onveiligheid").met("doe", "nog-een")) };
    bezoek.formulier_op(zicht, Deel::Route, &pad(zicht.dossier()), velden, knoppen).render()
}

/// Yes or no, and which of the two criteria decided (INV-17).
pub(in crate::werk) fn oordeel(oordeel: &Instroomoordeel) -> Markup {
    let tekort = oordeel.tekort();
    let stand = |criterium: Criterium| {
        if tekort.contains(&criterium) {
            Status::new(Stand::LetOp, "nee")
        } else {
            Status::new(Stand::Goed, "ja")
        }
    };
    let kop = if oordeel.mag_instromen() {
        "Dit gezin doet mee in de proeftuin"
    } else {
        "Dit gezin doet niet mee in de proeftuin"
    };
    let aard_ernst = match oordeel.aard_ernst() {
        AardErnstOordeel::Onveiligheid => "Er is onveiligheid, of het dreigt.",
        AardErnstOordeel::GeenOnveiligheid => "Er is geen onveiligheid gevonden.",
    };
    html! {
        section aria-labelledby="oordeel" {
            h2 class="nl-heading nl-heading--level-2" id="oordeel" { (kop) }
            (Gegevenslijst::new()
                .regel("Postcode", html! { (stand(Criterium::Postcode)) " " (postcode_uitleg(oordeel.postcode())) })
                .regel("Aard en ernst", html! { (stand(Criterium::AardErnst)) " " (aard_ernst) }))
            @if !oordeel.mag_instromen() {
                (alinea("Het dossier blijft open. U werkt gewoon verder met het gezin. Verandert de postcode of de situatie? Bepaal het dan opnieuw."))
            }
        }
    }
}

fn postcode_uitleg(oordeel: &PostcodeOordeel) -> String {
    match oordeel {
        PostcodeOordeel::Binnen { .. } => "De postcode hoort bij het gebied.".to_owned(),
        PostcodeOordeel::NogNiet { vanaf: Some(vanaf), .. } => {
            format!("Dit gebied doet mee vanaf {}.", crate::vorm::lang(*vanaf))
        }
        PostcodeOordeel::NogNiet { vanaf: None, .. } => "Dit gebied doet nu niet mee.".to_owned(),
        PostcodeOordeel::Buiten => "Dit adres ligt buiten het gebied.".to_owned(),
        PostcodeOordeel::Onbekend => {
            "De postcodes van dit gebied zijn nog niet ingelezen. Vraag de beheerder om dat te doen."
                .to_owned()
        }
    }
}
