//! Veiligheidskaarten: made at a transition, never changed, void when a newer one is there.

mod blad;
mod maken;

use super::plan::{
    blad::{Delen, pad_naar, routes, uit_pad, vraag},
    tekenen::{self, Getekend, Leestekst, Tekenstuk},
    velden::leden,
};
use crate::kern::{
    Antwoord, Bezoek, Melding, Paginafout, Toestand, beurten,
    bezoek::{antwoord, kruimels},
    pad::{self, Tab},
};
use crate::vorm::{
    Alternatief, Bericht, DIT_KAN_WEL, Kolom, Kop, Leeg, Primair, Stand, Status, Tabel, Toon,
    Weigeringspaneel, afdrukken, knoplink, lang, link,
};
use axum::{
    Router,
    extract::Path,
    http::{HeaderValue, StatusCode, header},
    response::IntoResponse,
    routing::get,
};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    context::dag_in_nederland,
    ids::{DossierId, KaartId},
    veiligheid::{Bevestiger, Kaart, Kaartontvanger, VeiligheidOpdracht},
};
use naast_service::{Dienstfout, Documentfout};

/// A card as a text to confirm.
const TE_BEVESTIGEN: Tekenstuk = Tekenstuk {
    tab: Tab::Kaarten,
    onder: "/{kaart}",
    wat: "de veiligheidskaart",
    met_standpunt: false,
    tekst: leestekst,
    opdracht: bevestig,
};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let router = Router::new()
        .route(&pad::route(Tab::Kaarten, ""), get(toon))
        .route(&pad::route(Tab::Kaarten, "/{kaart}"), get(toon_kaart))
        .route(&pad::route(Tab::Kaarten, "/{kaart}/pdf"), get(pdf));
    tekenen::routes(routes(router, maken::bladen()), TE_BEVESTIGEN)
}

fn kaart<'z>(zicht: &'z Zicht, id: Option<&str>) -> Option<&'z Kaart> {
    zicht.veiligheid().kaart(id?.parse::<KaartId>().ok()?)
}

/// Only a card that still counts is confirmed.
fn leestekst(zicht: &Zicht, id: Option<&str>) -> Option<Leestekst> {
    let kaart = kaart(zicht, id).filter(|kaart| !kaart.is_vervallen())?;
    Some(Leestekst {
        versie: kaart.nummer(),
        inhoud: blad::kaart(zicht, kaart),
        kern: kaart.id().to_string(),
    })
}

fn bevestig(getekend: Getekend) -> Option<Opdracht> {
    let Getekend { kaart, voor, door, woorden, wijze, .. } = getekend;
    let kaart = kaart?.parse().ok()?;
    Some(Opdracht::Veiligheid(VeiligheidOpdracht::BevestigKaartAlsGezinslid {
        kaart,
        voor,
        door,
        wijze,
        woorden,
    }))
}

fn onder(zicht: &Zicht, delen: &[&dyn std::fmt::Display]) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Kaarten, delen)
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Kaarten)).await?;
    let melding = Melding::Geen;
    let gezin = ["Gezin ", zicht.naam()].concat();
    let overzicht = pad::dossier(dossier, Tab::Overzicht);
    let kop = bezoek.kop(&zicht, Tab::Kaarten);
    let tab = pad::dossier(dossier, Tab::Kaarten);
    let open: Vec<_> =
        zicht.openstaand().iter().filter(|open| pad::waar(dossier, open.waar) == tab).collect();
    let pagina = bezoek
        .dossierpagina("Veiligheidskaarten", &kop, &melding)
        .kruimels(kruimels(&gezin, &overzicht))
        .inleiding("Komt er iemand bij, gaat er iemand weg of verandert er iets belangrijks? Dan maakt u een kaart: één A4 met hoe veilig het nu is.")
        .inhoud_met(|primair| html! {
            (maakknop(&zicht, primair))
            @if !open.is_empty() { (Kop::H2.met("Wat wacht")) (beurten(&zicht, open)) }
            (lijst(&zicht))
        });
    antwoord(pagina, &melding)
}

fn maakknop(zicht: &Zicht, primair: Primair) -> Markup {
    if zicht.is_gesloten() {
        primair.ongebruikt();
        return Markup::default();
    }
    html! { div class="naast-knoppen" { (primair.link(&onder(zicht, &[&"maken"]), "Kaart maken")) } }
}

fn lijst(zicht: &Zicht) -> Markup {
    let kaarten = zicht.veiligheid().kaarten();
    let rijen = kaarten.iter().rev().map(|kaart| {
        let bevestigd = kaart.bevestigingen().count();
        vec![
            link(&onder(zicht, &[&kaart.id()]), format!("Kaart {}", kaart.nummer())),
            html! { (lang(dag_in_nederland(kaart.gemaakt_op()))) },
            html! { (kaart.inhoud().aanleiding.naam()) },
            html! {
                @match kaart.verval() {
                    Some(verval) => { (Status::new(Stand::Ernstig, "VERVALLEN")) " door kaart " (verval.nummer) },
                    None => (Status::new(Stand::Goed, "geldt nu")),
                }
            },
            html! { (bevestigd) @if bevestigd == 1 { " bevestiging" } @else { " bevestigingen" } },
        ]
    });
    let kolommen = ["Kaart", "Gemaakt", "Waarom", "Stand", "Bevestigd"].map(Kolom::tekst).to_vec();
    html! {
        @if kaarten.is_empty() {
            (Leeg::new("Nog geen kaart", "Een kaart laat op één A4 zien hoe veilig ieder is, wat er is afgesproken en wie waarvoor zorgt. De inhoud komt uit het dossier en verandert daarna nooit meer."))
        } @else {
            (Kop::H2.met("Alle kaarten"))
            (Tabel::new("Alle kaarten, de nieuwste eerst", kolommen).stil_bijschrift().rijen(rijen))
        }
    }
}

async fn toon_kaart(bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
    let (dossier, _) = uit_pad(&delen)?;
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Kaarten)).await?;
    let id = delen.iter().find(|(naam, _)| naam == "kaart").map(|(_, id)| id.as_str());
    let kaart = kaart(&zicht, id).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let titel = format!("Veiligheidskaart {}", kaart.nummer());
    let gezin = ["Gezin ", zicht.naam()].concat();
    let (overzicht, tabpad) = (pad::dossier(dossier, Tab::Overzicht), pad::dossier(dossier, Tab::Kaarten));
    let kop = bezoek.kop(&zicht, Tab::Kaarten);
    // A card for somebody outside leaves on a ground that holds now; without it, it stays here to be read.
    let blijft = match bezoek.dienst().mag_kaart_naar_buiten(dossier, kaart.id()).await {
        Ok(()) => None,
        Err(Dienstfout::Weigering(weigering)) => Some(weigering),
        Err(fout) => return Err(fout.into()),
    };
    let acties = html! {
        @if blijft.is_none() { (knoplink(&onder(&zicht, &[&kaart.id(), &"pdf"]), "Als PDF")) (afdrukken()) }
    };
    let pagina = bezoek
        .dossierpagina(&titel, &kop, &melding)
        .kruimels(pad_naar(&gezin, &overzicht, Tab::Kaarten, &tabpad))
        .acties(acties)
        .inhoud_met(|primair| html! {
            @if let Some(verval) = kaart.verval() {
                (Bericht::new(Toon::Fout, html! { "Gebruik deze kaart niet meer. Kaart " (verval.nummer) " is nieuwer. " (link(&onder(&zicht, &[&verval.door]), "Naar de nieuwe kaart")) }).kop("VERVALLEN"))
            }
            @if let Some(weigering) = &blijft {
                (Bericht::new(Toon::Waarschuwing, html! {
                    p class="nl-paragraph" { (weigering.reden) }
                    ul { @for uitweg in &weigering.uitwegen { li { (uitweg) } } }
                }).kop("Geef deze kaart niet meer aan iemand buiten het team"))
            }
            (bevestigknop(&zicht, kaart, primair))
            (blad::kaart(&zicht, kaart))
            (gezin_bevestigt(&zicht, kaart))
        });
    antwoord(pagina, &melding)
}

/// Giver and receiver confirm with one button on a page of its own; nobody else does.
fn bevestigknop(zicht: &Zicht, kaart: &Kaart, primair: Primair) -> Markup {
    let zelf = zicht.kijker().professional();
    let wie = zelf.and_then(|id| {
        let ontvangt = matches!(kaart.ontvanger(), Some(Kaartontvanger::Professional { id: ontvanger, .. }) if *ontvanger == id);
        if kaart.gever() == id {
            Some(Bevestiger::Gever(id))
        } else {
            ontvangt.then_some(Bevestiger::Ontvanger(id))
        }
    });
    match wie {
        Some(wie) if !kaart.is_vervallen() && !kaart.is_bevestigd_door(&wie) => {
            html! { div class="naast-knoppen" { (primair.link(&onder(zicht, &[&kaart.id(), &"bevestigen"]), "Kaart bevestigen")) } }
        }
        _ => {
            primair.ongebruikt();
            Markup::default()
        }
    }
}

fn gezin_bevestigt(zicht: &Zicht, kaart: &Kaart) -> Markup {
    html! {
        @if !kaart.is_vervallen() {
            (Kop::H2.met("Het gezin bevestigt"))
            p class="nl-paragraph" { "Ieder zegt zelf of hij of zij de kaart heeft gezien en besproken. Dat is geen akkoord." }
            ul class="naast-lijst" {
                @for lid in leden(zicht) {
                    @let naam = lid.naam.kort();
                    li {
                        @if kaart.is_bevestigd_door(&Bevestiger::Gezinslid(lid.id)) { (naam) " " (Status::new(Stand::Goed, "bevestigd")) }
                        @else { (link(&onder(zicht, &[&kaart.id(), &"tekenen", &lid.id]), format!("{naam} laten bevestigen"))) }
                    }
                }
            }
        }
    }
}

/// The card as PDF. The read line is durable before the bytes leave; the file name tells nothing about anybody.
async fn pdf(bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
    let (dossier, _) = uit_pad(&delen)?;
    let id = delen.iter().find(|(naam, _)| naam == "kaart").and_then(|(_, id)| id.parse().ok());
    let id: KaartId = id.ok_or(Paginafout::NietGevonden)?;
    match bezoek.dienst().veiligheidskaart_pdf(bezoek.kijker(), dossier, id).await {
        Ok(document) => {
            let bijlage = HeaderValue::from_str(&format!("attachment; filename=\"{}\"", document.naam))
                .map_err(|_| Paginafout::NietGevonden)?;
            let koppen = [
                (header::CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
                (header::CONTENT_DISPOSITION, bijlage),
            ];
            Ok((koppen, document.inhoud).into_response())
        }
        Err(Documentfout::Dienst(fout)) => Err(fout.into()),
        Err(fout) => {
            let zicht = bezoek.bekijk(dossier, &vraag(Tab::Kaarten)).await?;
            Ok(geen_pdf(&bezoek, &zicht, id, &fout))
        }
    }
}

fn geen_pdf(bezoek: &Bezoek, zicht: &Zicht, id: KaartId, fout: &Documentfout) -> axum::response::Response {
    if !matches!(fout, Documentfout::ZonderPdf) {
        tracing::error!(fout = %fout, "een document is niet gemaakt");
    }
    let melding = Melding::Geen;
    let kop = bezoek.kop(zicht, Tab::Kaarten);
    let terug = onder(zicht, &[&id]);
    let uitleg = fout.to_string();
    let paneel = Weigeringspaneel {
        regel: "document",
        bron: None,
        kop: "De PDF is niet gemaakt",
        uitleg: &uitleg,
        wel: vec![Alternatief { tekst: "Open de kaart als pagina en druk die af.", href: Some(&terug) }],
        wel_kop: DIT_KAN_WEL,
    };
    (StatusCode::SERVICE_UNAVAILABLE, bezoek.dossierpagina("Geen PDF", &kop, &melding).inhoud(paneel))
        .into_response()
}
