//! The overview of a dossier: the page one opens in the morning. What comes next, where the family is, who is who and
//! how safe, what is not agreed, and what happened last.

pub(in crate::werk) mod instroom;

use super::{inbreng, tijdlijn};
use crate::kern::{
    Antwoord, Bezoek, Melding, Toestand, beurten,
    bezoek::antwoord,
    gezinskop::fase,
    pad::{self, Tab},
};
use crate::vorm::{
    Gegevenslijst, Kaart, Kolom, Kop, Kruimel, Leeg, Primair, Stand, Stap, Stappen, Status, Tabel, Tijdlijn,
    knoplink, kort, lang, link,
};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, Render as _, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    context::dag_in_nederland,
    dossier::Routestap,
    gezin::Persoon,
    ids::DossierId,
    veiligheid::{CijferRegel, Cijfergever},
};
use naast_service::Kijkvraag;

/// How much of what is open is shown; the rest is on its own page.
const OPEN: usize = 6;
/// How many of the last moments are shown.
const LAATSTE: usize = 4;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(&pad::route(Tab::Overzicht, ""), get(toon)).merge(instroom::router())
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&tijdlijn::DELEN)).await?;
    let gezegd = inbreng::gezegd(&bezoek, &zicht).await?;
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Overzicht);
    let titel = ["Gezin ", zicht.naam()].concat();
    let acties = acties(&zicht);
    let pagina = bezoek
        .dossierpagina(&titel, &kop, &melding)
        .kruimels(vec![Kruimel { tekst: "Vandaag", href: pad::WERK }])
        .acties(acties)
        .inhoud_met(|primair| {
            html! {
                div class="naast-raster" {
                    div {
                        (wat_nu(&zicht, primair))
                        (gezegd)
                        @if zicht.bevat(Onderdeel::Gezin) { (leden(&zicht)) }
                        (verschillen(&zicht))
                        @if zicht.bevat(Onderdeel::Stellingen) { (laatste(&zicht)) }
                    }
                    div {
                        (stand(&zicht))
                        @if zicht.bevat(Onderdeel::Team) { (team(&zicht)) }
                        @if zicht.bevat(Onderdeel::Kaarten) { (kaart(&zicht)) }
                    }
                }
            }
        });
    antwoord(pagina, &melding)
}

/// What is done most often, in reach.
fn acties(zicht: &Zicht) -> Markup {
    let id = zicht.dossier();
    html! {
        @if zicht.bevat(Onderdeel::Stellingen) && !zicht.is_gesloten() {
            (knoplink(&pad::dossier(id, Tab::Stellingen), "Iets opschrijven"))
        }
    }
}

fn wat_nu(zicht: &Zicht, primair: Primair) -> Markup {
    let open = zicht.openstaand();
    let alles = pad::dossier(zicht.dossier(), Tab::Taken);
    let eerste = open.iter().find(|open| zicht.is_aan_kijker(open.wacht_op));
    let inhoud = html! {
        @if open.is_empty() {
            (Leeg::new("Niets open", "Er lopen geen termijnen en er wacht niemand op een antwoord.").niveau(Kop::H3))
        } @else { (beurten(zicht, open.iter().take(OPEN))) }
        @match eerste {
            Some(open) => {
                div class="naast-knoppen" { (primair.link(&pad::waar(zicht.dossier(), open.waar), "Begin met het eerste")) }
            }
            None => { @let () = primair.ongebruikt(); }
        }
    };
    let kaart = Kaart::new("Wat nu komt", inhoud);
    let meer = format!("Alles wat openstaat ({})", open.len());
    if open.len() > OPEN { kaart.rechts(link(&alles, meer)).render() } else { kaart.render() }
}

fn leden(zicht: &Zicht) -> Markup {
    let vandaag = zicht.vandaag();
    let gezinsleden = zicht.gezin().gezinsleden(vandaag);
    let (binnen, buiten): (Vec<&Persoon>, Vec<&Persoon>) =
        zicht.gezin().levenden().into_iter().partition(|persoon| gezinsleden.contains(&persoon.id));
    let kolommen = ["Wie", "Leeftijd", "Fase", "Laatste cijfer"].map(Kolom::tekst).to_vec();
    let tabel = Tabel::new("Het gezin", kolommen)
        .stil_bijschrift()
        .leeg("Er woont nu niemand in dit gezin.")
        .rijen(binnen.into_iter().map(|persoon| rij(zicht, persoon)));
    let gezin = pad::dossier(zicht.dossier(), Tab::Gezin);
    html! {
        (Kaart::new("Het gezin", html! {
            (tabel)
            @if !buiten.is_empty() {
                p class="naast-bijschrift" {
                    "Ook belangrijk: "
                    @for (i, persoon) in buiten.iter().enumerate() { @if i > 0 { ", " } (link(&persoon_pad(zicht, persoon), persoon.naam.kort())) }
                }
            }
        }).rechts(link(&gezin, "Genogram en adressen")))
    }
}

fn persoon_pad(zicht: &Zicht, persoon: &Persoon) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Gezin, &[&"persoon", &persoon.id])
}

fn rij(zicht: &Zicht, persoon: &Persoon) -> Vec<Markup> {
    let veiligheid = zicht.veiligheid();
    vec![
        link(&persoon_pad(zicht, persoon), persoon.naam.kort()),
        html! { (persoon.geboortedatum.leeftijd_op(zicht.vandaag())) },
        fase(veiligheid.fase_van(persoon.id)).render(),
        veiligheid
            .laatste_cijfer(persoon.id)
            .map_or_else(|| html! { span class="naast-bijschrift" { "nog niet gevraagd" } }, cijfer),
    ]
}

fn cijfer(regel: &CijferRegel) -> Markup {
    html! {
        strong { (regel.cijfer) }
        " " span class="naast-bijschrift" {
            (kort(regel.op))
            @if regel.gever != Cijfergever::Zelf { ", van een professional" }
        }
    }
}

/// What is not agreed stays in sight (INV-14): it is no fault, it is a question to talk about.
fn verschillen(zicht: &Zicht) -> Markup {
    let regels: Vec<_> = zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken())
        .flat_map(|stelling| stelling.weerspraken().into_iter().map(move |weerspraak| (stelling, weerspraak)))
        .collect();
    let href = pad::dossier(zicht.dossier(), Tab::Stellingen);
    let kop = format!("Hier denken mensen anders over ({})", regels.len());
    html! {
        @if !regels.is_empty() {
            (Kaart::new(&kop, html! {
                ul {
                    @for (stelling, weerspraak) in regels.iter().take(3) {
                        li {
                            p class="nl-paragraph" { (stelling.inhoud().tekst()) }
                            p class="nl-paragraph" {
                                strong { (zicht.naam_van(weerspraak.persoon)) ": " } "«" (weerspraak.tekst) "»"
                            }
                        }
                    }
                }
            }).rechts(link(&href, "Bekijk en bespreek")))
        }
    }
}

fn laatste(zicht: &Zicht) -> Markup {
    let verhaal = tijdlijn::verhaal(zicht);
    let href = pad::dossier(zicht.dossier(), Tab::Tijdlijn);
    let momenten = verhaal.iter().rev().take(LAATSTE).map(|moment| moment.als_moment()).collect();
    html! {
        (Kaart::new("Laatst gebeurd", Tijdlijn::new("Laatst gebeurd", momenten)).rechts(link(&href, "Hele tijdlijn")))
    }
}

fn stand(zicht: &Zicht) -> Markup {
    let (nu, sinds) = zicht.stap();
    let route = pad::dossier(zicht.dossier(), Tab::Route);
    let mut stappen = Stappen::new("De route van dit gezin");
    let namen: Vec<(Stap, String)> = Routestap::ALLE
        .into_iter()
        // Asking for advice is a side road: only shown by who is on it.
        .filter(|stap| *stap != Routestap::Advies || nu == Routestap::Advies)
        .map(|stap| {
            let stand = match stap.cmp(&nu) {
                std::cmp::Ordering::Less => Stap::Gedaan,
                std::cmp::Ordering::Equal => Stap::Nu,
                std::cmp::Ordering::Greater => Stap::Straks,
            };
            (stand, stap.to_string())
        })
        .collect();
    for (stand, naam) in &namen {
        stappen = stappen.stap(*stand, naam, None);
    }
    let instroom = instroom::pad(zicht.dossier());
    let proeftuin = zicht.instroom().map_or("nog niet bepaald", |oordeel| {
        if oordeel.mag_instromen() { "doet mee" } else { "doet niet mee" }
    });
    html! {
        (Kaart::new("Waar we zijn", html! {
            (stappen)
            (Gegevenslijst::new()
                .regel("In deze stap sinds", lang(sinds))
                .als("Aanleiding", zicht.opening().map(|opening| kort_verhaal(&opening.aanleiding)))
                .regel("Proeftuin", link(&instroom, proeftuin)))
        }).rechts(link(&route, "Volgende stap")))
    }
}

/// The first lines of a story; the whole story is on the timeline.
fn kort_verhaal(tekst: &str) -> String {
    const LENGTE: usize = 220;
    if tekst.chars().count() <= LENGTE {
        return tekst.to_owned();
    }
    let kort: String = tekst.chars().take(LENGTE).collect();
    let woord = kort.rfind(char::is_whitespace).unwrap_or(kort.len());
    [&kort[..woord], "…"].concat()
}

fn team(zicht: &Zicht) -> Markup {
    let team = zicht.team();
    let href = pad::dossier(zicht.dossier(), Tab::Team);
    html! {
        (Kaart::new("Wie staan ernaast", html! {
            (Gegevenslijst::new().regel("Vast gezicht", &team.vast_gezicht.professional.naam)
                .als("Zicht op veiligheid", team.zicht_nu().map(|zicht| &zicht.organisatie.naam)))
            @if team.actieve_inzetten().next().is_none() { p class="nl-paragraph" { "Er is nu niemand anders bij." } }
            @else {
                ul {
                    @for inzet in team.actieve_inzetten() {
                        li {
                            (inzet.professional.naam) ", " (inzet.professional.functie.naam()) " — " (tijdlijn::modus_in_woorden(inzet.modus))
                            @if inzet.loslaten.is_some() { " " (Status::new(Stand::LetOp, "nog nodig?")) }
                        }
                    }
                }
            }
        }).rechts(link(&href, "Wie doet wat")))
    }
}

fn bevestigd(aantal: usize) -> String {
    match aantal {
        0 => "nog niemand".to_owned(),
        1 => "1 persoon".to_owned(),
        aantal => format!("{aantal} mensen"),
    }
}

fn kaart(zicht: &Zicht) -> Markup {
    let href = pad::dossier(zicht.dossier(), Tab::Kaarten);
    let inhoud = match zicht.veiligheid().actieve_kaart() {
        Some(kaart) => html! {
            (Gegevenslijst::new()
                .regel("Kaart", html! { "nummer " (kaart.nummer()) ", " (lang(dag_in_nederland(kaart.gemaakt_op()))) })
                .regel("Gemaakt omdat", kaart.inhoud().aanleiding.naam())
                .regel("Bevestigd door", bevestigd(kaart.bevestigingen().count())))
        },
        None => {
            html! { p class="nl-paragraph" { "Er is nog geen kaart. U maakt er een als er iets verandert: er komt iemand bij, de fase wisselt, of er is een zitting." } }
        }
    };
    html! { (Kaart::new("Veiligheidskaart", inhoud).rechts(link(&href, "Bekijk"))) }
}
