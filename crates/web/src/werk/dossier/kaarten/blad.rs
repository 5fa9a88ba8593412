//! The card as a page that reads like the A4.

use super::super::plan::velden::professional;
use crate::kern::gezinskop::fase as getekende_fase;
use crate::vorm::{Gegevenslijst, Kolom, Kop, Stand, Status, Tabel, alinea, kort, lang, telefoon};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    context::dag_in_nederland,
    dossier::Kader,
    veiligheid::{
        Bevestiger, Buitengrond, Cijfergever, Kaart, Kaartinhoud, Kaartontvanger, Kaartpersoon, Kaartregel,
    },
};

/// The whole card.
pub(super) fn kaart(zicht: &Zicht, kaart: &Kaart) -> Markup {
    let inhoud = kaart.inhoud();
    html! {
        article class="naast-kaart naast-a4" aria-label={ "Veiligheidskaart " (kaart.nummer()) } {
            (Kop::H2.met(html! {
                "Kaart " (kaart.nummer()) ", gezin " (zicht.naam())
                @if kaart.is_vervallen() { " " (Status::new(Stand::Ernstig, "VERVALLEN")) }
            }))
            (Gegevenslijst::new()
                .regel("Gemaakt op", lang(dag_in_nederland(kaart.gemaakt_op())))
                .regel("Waarom", inhoud.aanleiding.naam())
                .regel("Fase van het gezin", getekende_fase(inhoud.fase))
                .regel("Gegeven door", kaart.gever_naam().to_owned())
                .als("Voor", kaart.ontvanger().map(ontvanger))
                .als("Grond", kaart.grond().map(grond))
                .als("Houdt zicht op de veiligheid", houdt_zicht(inhoud)))
            (inhoud_op_blad(zicht, inhoud))
            (bevestigd(zicht, kaart))
        }
    }
}

/// What the card would look like when it is made now.
pub(super) fn vooraf(zicht: &Zicht, inhoud: &Kaartinhoud) -> Markup {
    html! {
        article class="naast-kaart naast-a4" aria-labelledby="voorbeeld" {
            h2 class="nl-heading nl-heading--level-2" id="voorbeeld" { "Zo komt de kaart eruit te zien" }
            (Gegevenslijst::new()
                .regel("Fase van het gezin", getekende_fase(inhoud.fase))
                .als("Houdt zicht op de veiligheid", houdt_zicht(inhoud)))
            (inhoud_op_blad(zicht, inhoud))
        }
    }
}

fn houdt_zicht(inhoud: &Kaartinhoud) -> Option<String> {
    inhoud.zicht.as_ref().map(|organisatie| organisatie.naam.clone())
}

fn inhoud_op_blad(zicht: &Zicht, inhoud: &Kaartinhoud) -> Markup {
    html! {
        (personen(zicht, &inhoud.personen))
        (regels("Voorwaarden", "Er zijn geen voorwaarden gesteld.", &inhoud.voorwaarden))
        (regels("Afspraken", "Er zijn nog geen afspraken.", &inhoud.afspraken))
        (wie_doet_wat(inhoud))
        (regels("Wat nog open staat", "Er staat niets open.", &inhoud.open_punten))
        @if !inhoud.bezwaren.is_empty() { (regels("Wie het er niet mee eens is", "", &inhoud.bezwaren)) }
    }
}

fn grond(grond: &Buitengrond) -> &'static str {
    match grond {
        Buitengrond::Toestemming => "toestemming",
        Buitengrond::Wet { wet, .. } => wet.naam(),
    }
}

fn ontvanger(ontvanger: &Kaartontvanger) -> String {
    match ontvanger {
        Kaartontvanger::Professional { naam, .. } => naam.clone(),
        Kaartontvanger::Buiten(naam) => naam.to_string(),
    }
}

fn personen(zicht: &Zicht, personen: &[Kaartpersoon]) -> Markup {
    let rijen = personen.iter().map(|persoon| {
        vec![
            html! { (persoon.naam) },
            html! {
                (persoon.fase.naam())
                @if let Some(kader) = persoon.kader { div class="naast-bijschrift" { (kader_naam(kader)) } }
            },
            html! { @match &persoon.onveiligheid { Some(regel) => (alinea(&regel.tekst)), None => "–" } },
            html! {
                @if persoon.cijfers.is_empty() { "–" }
                @for cijfer in &persoon.cijfers {
                    div {
                        strong { (cijfer.cijfer) } " "
                        @match cijfer.gever { Cijfergever::Zelf => "zelf", Cijfergever::Professional(id) => { (professional(zicht, id)) } }
                        ", " (kort(cijfer.op))
                        @if let Some(woorden) = &cijfer.woorden { ": ‘" (woorden) "’" }
                    }
                }
            },
            html! { @match persoon.accord { Some(stand) => (stand.naam()), None => "–" } },
        ]
    });
    let kolommen = ["Wie", "Fase", "Wat is er niet veilig", "Cijfers", "Vindt van het veiligheidsplan"]
        .map(Kolom::tekst)
        .to_vec();
    html! {
        (Kop::H3.met("Hoe veilig is ieder nu"))
        (Tabel::new("Veiligheid per persoon", kolommen).stil_bijschrift().rijen(rijen))
    }
}

fn kader_naam(kader: Kader) -> &'static str {
    match kader {
        Kader::Vrijwillig => "vrijwillig",
        Kader::VrijwilligDrang => "dringend advies; het gezin mag weigeren",
        Kader::Gedwongen => "verplicht door een beslissing",
    }
}

fn regels(kop: &str, leeg: &str, regels: &[Kaartregel]) -> Markup {
    html! {
        (Kop::H3.met(kop))
        @if regels.is_empty() { p class="nl-paragraph" { (leeg) } }
        @else { ul class="naast-lijst" { @for regel in regels { li { (regel.tekst) } } } }
    }
}

fn wie_doet_wat(inhoud: &Kaartinhoud) -> Markup {
    let rijen = inhoud.verantwoordelijken.iter().map(|wie| {
        vec![
            html! { (wie.naam) },
            html! { (wie.organisatie.naam) ", " (wie.functie.naam()) },
            html! { (wie.waarvoor) },
            html! { @match &wie.telefoon { Some(nummer) => (telefoon(nummer)), None => "–" } },
        ]
    });
    let kolommen = ["Wie", "Van", "Waarvoor", "Telefoon"].map(Kolom::tekst).to_vec();
    html! {
        (Kop::H3.met("Wie zorgt waarvoor"))
        (Tabel::new("Wie zorgt waarvoor", kolommen).stil_bijschrift().rijen(rijen))
    }
}

fn bevestigd(zicht: &Zicht, kaart: &Kaart) -> Markup {
    html! {
        (Kop::H3.met("Bevestigd"))
        @if kaart.bevestigingen().next().is_none() { p class="nl-paragraph" { "Nog niemand heeft deze kaart bevestigd." } }
        @else {
            ul class="naast-lijst" {
                @for bevestiging in kaart.bevestigingen() {
                    li {
                        @match &bevestiging.wie {
                            Bevestiger::Gever(_) => { (kaart.gever_naam()) " (geeft de kaart)" },
                            Bevestiger::Ontvanger(id) => { (professional(zicht, *id)) " (krijgt de kaart)" },
                            Bevestiger::Gezinslid(id) => { (zicht.naam_van(*id)) },
                        }
                        ", " (lang(bevestiging.op))
                        @if let Some(woorden) = &bevestiging.woorden { ": ‘" (woorden) "’" }
                    }
                }
            }
        }
    }
}
