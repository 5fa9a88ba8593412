//! The second half of the sheet: what lies behind, the interest of each child, the voice of each, and who needs what.

use super::{
    super::stellingen::{weergave::cellen, woorden as stellingwoorden},
    adres, gezinsleden,
    onderdelen::{Blad, sectie},
    woorden,
};
use crate::vorm::{Gegevenslijst, Kaart, Kolom, Kop, Tabel, alinea, link};
use maud::{Markup, html};
use naast_domain::{
    analyse::{Achterliggend, Itemsoort},
    etiket::Publiek,
    gezin::Persoon,
    stelling::Leefgebied,
};

/// What often lies behind, asked of every family.
pub fn achtergrond(blad: Blad<'_>) -> Markup {
    let zicht = blad.zicht;
    let met_kinderen = zicht.gezin().heeft_minderjarigen(zicht.vandaag());
    let lijst = Achterliggend::gevraagd(met_kinderen).fold(Gegevenslijst::new(), |lijst, vraag| {
        let antwoord = blad.inhoud.achterliggend.get(&vraag);
        lijst.regel(
            woorden::vraag(vraag),
            html! {
                @match antwoord {
                    None => span class="naast-bijschrift" { "nog niet gevraagd" },
                    Some(antwoord) => {
                        (woorden::antwoord(antwoord.antwoord))
                        @if let Some(toelichting) = &antwoord.toelichting { (alinea(toelichting)) }
                        @if antwoord.etiket.publiek != Publiek::TeamEnGezin {
                            p class="naast-bijschrift" { "Alleen voor " (stellingwoorden::publiek(&antwoord.etiket.publiek)) }
                        }
                    }
                }
            },
        )
    });
    let erbij = blad.schrijven.then(|| (adres(zicht.dossier(), &[&"achtergrond"]), "Vragen beantwoorden"));
    sectie(
        "achtergrond",
        "Wat speelt er op de achtergrond?",
        "Dit vragen we elk gezin, zodat niemand het vergeet. ‘Weten we niet’ is ook een antwoord.",
        &html! { (lijst) },
        erbij,
    )
}

/// The interest of each child; only where there are children (INV-39).
pub fn belangen(blad: Blad<'_>) -> Markup {
    let zicht = blad.zicht;
    let vandaag = zicht.vandaag();
    let kinderen: Vec<&Persoon> =
        gezinsleden(zicht).into_iter().filter(|persoon| persoon.is_minderjarig_op(vandaag)).collect();
    if kinderen.is_empty() {
        return html! {};
    }
    let inhoud = html! {
        div class="naast-kaarten" {
            @for kind in kinderen {
                @let belang = blad.inhoud.belangen.get(&kind.id);
                @let naam = kind.naam.kort();
                (Kaart::new(&naam, html! {
                    @match belang {
                        Some(belang) => (alinea(&belang.tekst)),
                        None => p class="naast-bijschrift" { "Nog niet opgeschreven." },
                    }
                    @if blad.schrijven {
                        p {
                            (link(&adres(zicht.dossier(), &[&"belang", &kind.id]), html! {
                                @if belang.is_some() { "Wijzigen" } @else { "Opschrijven" }
                                span class="naast-sr" { ": belang van " (naam) }
                            }))
                        }
                    }
                }).niveau(Kop::H3))
            }
        }
    };
    sectie("belang", "Wat is goed voor elk kind?", "Het belang van ieder kind apart.", &inhoud, None)
}

/// The voice of each member: own words first, then what was written down.
pub fn stemmen(blad: Blad<'_>) -> Markup {
    let inhoud = html! {
        div class="naast-kaarten" { @for lid in gezinsleden(blad.zicht) { (stem(blad, lid)) } }
    };
    sectie(
        "stemmen",
        "Wat zegt iedereen zelf?",
        "De eigen woorden van ieder gezinslid. Eerst wat iemand zelf schreef, dan wat is verteld.",
        &inhoud,
        None,
    )
}

fn stem(blad: Blad<'_>, lid: &Persoon) -> Markup {
    let zicht = blad.zicht;
    let naam = lid.naam.kort();
    let stemmen = blad.inhoud.stem_van(lid.id);
    let is_kind = lid.is_minderjarig_op(zicht.vandaag());
    let titel = if is_kind {
        format!("{naam}, {}", lid.geboortedatum.leeftijd_op(zicht.vandaag()))
    } else {
        naam.clone()
    };
    html! {
        (Kaart::new(&titel, html! {
            @for stem in &stemmen {
                (alinea(&["“", &stem.tekst, "”"].concat()))
                p class="naast-bijschrift" { (woorden::herkomst(stem)) }
            }
            @if let Some(reden) = blad.inhoud.zonder_stem.get(&lid.id).filter(|_| stemmen.is_empty()) {
                p { "Nog geen eigen stem, omdat: " (reden) }
            } @else if stemmen.is_empty() {
                p class="naast-bijschrift" {
                    "Nog niets."
                    @if is_kind { " Een kind kan ook tekenen, spelen of laten zien." }
                }
            }
            @if blad.schrijven {
                p {
                    (link(&adres(zicht.dossier(), &[&"stem", &lid.id]), html! { "Opschrijven wat " (naam) " zegt" }))
                    @if stemmen.is_empty() {
                        " · " (link(&adres(zicht.dossier(), &[&"zonder-stem", &lid.id]), html! { "Nu niet mogelijk" span class="naast-sr" { ": " (naam) } }))
                    }
                }
            }
        }).niveau(Kop::H3))
    }
}

/// Who needs what, per person and domain of life.
pub fn behoeften(blad: Blad<'_>) -> Markup {
    let zicht = blad.zicht;
    let kolommen = std::iter::once("Wie").chain(Leefgebied::ALLE.iter().map(|leefgebied| leefgebied.naam()));
    let kolommen: Vec<String> = kolommen.map(stellingwoorden::hoofdletter).collect();
    let kolommen = kolommen.iter().map(|naam| Kolom::tekst(naam)).collect();
    let rijen = gezinsleden(zicht).into_iter().map(|lid| {
        let nieuw = [&adres(zicht.dossier(), &[&"nieuw", &Itemsoort::Behoefte]), "?persoon=", &lid.id.to_string()].concat();
        std::iter::once(html! {
            (lid.naam.kort())
            @if blad.schrijven {
                p class="naast-bijschrift" {
                    (link(&nieuw, html! { "Toevoegen" span class="naast-sr" { ": wat " (lid.naam.kort()) " nodig heeft" } }))
                }
            }
        })
        .chain(Leefgebied::ALLE.iter().map(|leefgebied| cel(blad, lid, *leefgebied)))
        .collect()
    });
    let tabel =
        Tabel::new("Wie heeft wat nodig, per leefgebied", kolommen).stil_bijschrift().rijen(cellen(rijen));
    sectie(
        "nodig",
        "Wie heeft wat nodig?",
        "Per persoon en per leefgebied. Wat iemand nodig heeft, staat los van wat er te krijgen is.",
        &html! { (tabel) },
        None,
    )
}

fn cel(blad: Blad<'_>, lid: &Persoon, leefgebied: Leefgebied) -> Markup {
    let mut hier =
        blad.inhoud.behoeften_van(lid.id).filter(|b| b.item.leefgebied() == Some(leefgebied)).peekable();
    html! {
        @if hier.peek().is_none() { span class="naast-bijschrift" { "–" span class="naast-sr" { " nog niets" } } }
        @for behoefte in hier {
            div {
                p { (behoefte.item.tekst()) " " (woorden::merktekens(blad.zicht, blad.inhoud, behoefte.id)) }
                (blad.bij(behoefte))
            }
        }
    }
}
