//! The tab itself: genogram, people, homes, relations, gezag, roles.

use super::{bekijk, huisnaam, onder, persoonspad, relatie::kenmerk, tekening};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::{antwoord, kruimels},
    pad::{self, Tab},
};
use crate::vorm::{
    Gegevenslijst, Kaart, Kolom, Kop, Leeg, Stand, Status, Tabel, knoplink, kort, link, naar_bevestiging,
    periode,
};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    gezin::{Adres, Gezag, Gezagshouder, Huishouden, Persoon, Relatie},
    ids::DossierId,
    persoon::HeeftGezag,
    tekst::Korttekst,
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Gezin);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let href = pad::dossier(dossier, Tab::Overzicht);
    let pagina = bezoek.dossierpagina("Het gezin", &kop, &melding).kruimels(kruimels(&gezin, &href)).inhoud_met(|primair| {
        html! {
            (tekening::genogram(&zicht))
                h2 class="nl-heading nl-heading--level-2" id="mensen" { "Mensen" }
                (mensen(&zicht))
                div class="naast-knoppen" { (primair.link(&onder(dossier, &[&"persoon", &"nieuw"]), "Persoon toevoegen")) }
                h2 class="nl-heading nl-heading--level-2" id="adressen" { "Waar ze wonen" }
                (adressen(&zicht))
                div class="naast-knoppen" { (knoplink(&onder(dossier, &[&"thuis", &"nieuw"]), "Adres toevoegen")) }
                h2 class="nl-heading nl-heading--level-2" id="gezag" { "Gezag per kind" }
                (gezag(&zicht))
                h2 class="nl-heading nl-heading--level-2" id="relaties" { "Relaties" }
                (relaties(&zicht))
                div class="naast-knoppen" { (knoplink(&onder(dossier, &[&"relatie", &"nieuw"]), "Relatie toevoegen")) }
            (rollen(&zicht))
        }
    });
    antwoord(pagina, &melding)
}

fn mensen(zicht: &Zicht) -> Markup {
    let vandaag = zicht.vandaag();
    let kolommen = ["Naam", "Geboren", "Leeftijd", "Woont", "Fase"].map(Kolom::tekst).to_vec();
    let rij = |persoon: &Persoon| {
        let thuis: Vec<String> =
            zicht.gezin().huishoudens_van(persoon.id, vandaag).map(|thuis| huisnaam(zicht, thuis)).collect();
        vec![
            html! {
                (link(&persoonspad(zicht.dossier(), persoon.id), persoon.naam.kort()))
                @if !persoon.contact.is_empty() && persoon.contact.iter().all(|kanaal| !kanaal.veilig) {
                    " " (Status::new(Stand::Ernstig, "niet veilig bereikbaar"))
                }
            },
            html! { (persoon.geboortedatum) },
            html! {
                @match persoon.overleden_op {
                    Some(dag) => { "overleden " (kort(dag)) },
                    None => (persoon.geboortedatum.leeftijd_op(vandaag)),
                }
            },
            html! { (if thuis.is_empty() { "ergens anders".to_owned() } else { thuis.join(" en ") }) },
            html! { @if persoon.leeft() { (zicht.veiligheid().fase_van(persoon.id).naam()) } @else { "–" } },
        ]
    };
    let overleden = zicht.gezin().personen.values().filter(|persoon| !persoon.leeft());
    let personen = zicht.gezin().levenden().into_iter().chain(overleden);
    html! { (Tabel::new("Mensen in dit gezin", kolommen).stil_bijschrift().rijen(personen.map(rij))) }
}

fn adressen(zicht: &Zicht) -> Markup {
    let huizen: Vec<&Huishouden> = zicht.gezin().huishoudens.values().collect();
    html! {
        @if huizen.is_empty() {
            (Leeg::new("Nog geen adres", "Voeg toe waar deze mensen wonen. Dat kunnen er twee zijn.").niveau(Kop::H3))
        } @else {
            div class="naast-kaarten" { @for thuis in huizen { (adreskaart(zicht, thuis)) } }
        }
    }
}

/// What is shown of an address; a hidden one only to who may know it (INV-20).
pub(super) fn adrestekst(thuis: &Huishouden) -> Markup {
    html! {
        @match &thuis.adres {
            Some(adres) => { (regel(adres)) },
            None if thuis.geheim => { "Adres is afgeschermd" },
            None => { "Adres niet bekend" },
        }
    }
}

/// An address in one line.
pub(super) fn regel(adres: &Adres) -> String {
    let straat = [Some(&adres.straat), adres.huisnummer.as_ref()];
    let straat: Vec<&str> = straat.into_iter().flatten().map(Korttekst::als_str).collect();
    let postcode = adres.postcode.map(|postcode| postcode.to_string());
    let plaats: Vec<&str> =
        postcode.as_deref().into_iter().chain(adres.plaats.as_ref().map(Korttekst::als_str)).collect();
    [straat.join(" "), plaats.join(" "), adres.land.as_ref().map(ToString::to_string).unwrap_or_default()]
        .into_iter()
        .filter(|deel| !deel.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

fn adreskaart(zicht: &Zicht, thuis: &Huishouden) -> Markup {
    let vandaag = zicht.vandaag();
    let id = zicht.dossier();
    let bewoners: Vec<String> = thuis.leden_op(vandaag).map(|lid| zicht.naam_van(lid)).collect();
    let kent = thuis.adres.is_some() || !thuis.geheim;
    let afschermen = onder(id, &[&"thuis", &thuis.id, &"afschermen"]);
    let naam = huisnaam(zicht, thuis);
    let kaart = Kaart::new(
        &naam,
        html! {
            p class="nl-paragraph" { (adrestekst(thuis)) }
            p class="nl-paragraph" { "Hier wonen: " (if bewoners.is_empty() { "nu niemand".to_owned() } else { bewoners.join(", ") }) }
            @if kent {
                @if thuis.geheim { p class="naast-bijschrift" { (wie_kent(zicht, thuis)) } }
                p class="nl-paragraph" {
                    (link(&onder(id, &[&"thuis", &thuis.id, &"adres"]), html! { "Adres wijzigen" span class="naast-sr" { ": " (naam) } }))
                    @if thuis.geheim { " · " (link(&afschermen, html! { "Wie mag dit adres weten?" })) }
                }
                div class="naast-knoppen" {
                    @if thuis.geheim { (naar_bevestiging(&onder(id, &[&"thuis", &thuis.id, &"tonen"]), "Bescherming opheffen")) }
                    @else { (naar_bevestiging(&afschermen, "Adres afschermen")) }
                }
            }
        },
    )
    .niveau(Kop::H3);
    html! { @if thuis.geheim { (kaart.rechts(Status::new(Stand::LetOp, "afgeschermd"))) } @else { (kaart) } }
}

fn wie_kent(zicht: &Zicht, thuis: &Huishouden) -> String {
    let team = zicht.team();
    let gekend = zicht.afscherming().kent_adres.get(&thuis.id);
    let anderen = team
        .actieve_inzetten()
        .filter(|inzet| gekend.is_some_and(|kennen| kennen.contains(&inzet.professional.id)))
        .map(|inzet| inzet.professional.naam.as_str());
    let namen: Vec<&str> =
        std::iter::once(team.vast_gezicht.professional.naam.as_str()).chain(anderen).collect();
    format!("Kennen dit adres: {}, en wie er woont.", namen.join(", "))
}

fn gezag(zicht: &Zicht) -> Markup {
    let kinderen = zicht.gezin().minderjarigen(zicht.vandaag());
    html! {
        @if kinderen.is_empty() { p class="nl-paragraph" { "Er zijn geen minderjarige kinderen in dit gezin." } }
        div class="naast-kaarten" {
            @for kind in kinderen {
                (Kaart::new(&kind.naam.kort(), html! {
                    (gezagslijst(zicht, kind, true))
                    p class="nl-paragraph" {
                        (link(&onder(zicht.dossier(), &[&"gezag", &kind.id, &"nieuw"]), html! { "Gezag vastleggen" span class="naast-sr" { " over " (kind.naam.voornaam()) } }))
                    }
                }).niveau(Kop::H3))
            }
        }
    }
}

/// The gezag over a child now, each with its source and date (D-41).
pub(super) fn gezagslijst(zicht: &Zicht, kind: &Persoon, wijzigen: bool) -> Markup {
    let vandaag = zicht.vandaag();
    let lopend: Vec<&Gezag> = zicht.gezin().gezag_over(kind.id, vandaag).collect();
    let bekend = lopend.iter().any(|gezag| gezag.soort.heeft_gezag() == HeeftGezag::Ja);
    html! {
        @if !bekend { p class="nl-paragraph" { (Status::new(Stand::LetOp, "nog niet bekend")) " Zoek uit wie het gezag heeft." } }
        ul {
            @for gezag in lopend {
                li {
                    strong { (houder(zicht, gezag)) } ": " (gezag.soort.omschrijving())
                    @if let Some(van) = gezag.van { ", sinds " (kort(van)) }
                    br;
                    span class="naast-bijschrift" { "Bron: " (gezag.bron.omschrijving()) ", nagekeken op " (kort(gezag.gezien_op)) }
                    @if wijzigen { " · " (link(&onder(zicht.dossier(), &[&"gezag", &kind.id, &super::gezag::kenmerk(gezag), &"einde"]),
                            html! { "einde vastleggen" span class="naast-sr" { ": " (houder(zicht, gezag)) } }))
                    }
                }
            }
        }
    }
}

/// Who holds gezag.
pub(super) fn houder(zicht: &Zicht, gezag: &Gezag) -> String {
    match &gezag.houder {
        Gezagshouder::Persoon(wie) => zicht.naam_van(*wie),
        Gezagshouder::Instelling(naam) => naam.to_string(),
        Gezagshouder::Onbekend => "Niet bekend".to_owned(),
    }
}

fn relaties(zicht: &Zicht) -> Markup {
    let kolommen = ["Wie", "Is", "Van wie", "Wanneer", "Wijzigen"].map(Kolom::tekst).to_vec();
    let vandaag = zicht.vandaag();
    let rij = |relatie: &Relatie| {
        let geslacht = zicht.persoon(relatie.van_persoon).map(|persoon| persoon.geslacht).unwrap_or_default();
        let wie = zicht.naam_van(relatie.van_persoon);
        let loopt = relatie.tot.is_none_or(|tot| vandaag < tot);
        vec![
            html! { (wie) },
            html! { (relatie.soort.a_is(geslacht)) },
            html! { (zicht.naam_van(relatie.naar_persoon)) },
            html! { @match periode(relatie.van, relatie.tot).as_str() { "" => "–", tekst => (tekst) } },
            html! {
                @if loopt {
                    (link(&onder(zicht.dossier(), &[&"relatie", &kenmerk(relatie), &"einde"]), html! { "Einde" span class="naast-sr" { ": " (wie) } }))
                } @else { "voorbij" }
            },
        ]
    };
    let tabel =
        Tabel::new("Relaties", kolommen).stil_bijschrift().leeg("Er zijn nog geen relaties vastgelegd.");
    html! { (tabel.rijen(zicht.gezin().relaties.iter().map(rij))) }
}

/// What everybody is to each child in the words of the chain; only where there are children (INV-39).
fn rollen(zicht: &Zicht) -> Markup {
    let kinderen = zicht.gezin().minderjarigen(zicht.vandaag());
    html! {
        @if !kinderen.is_empty() {
            h2 class="nl-heading nl-heading--level-2" id="rollen" { "Rollen rond het kind" }
            div class="naast-kaarten" {
                @for kind in &kinderen {
                    @let rollen: Vec<(String, &str)> = zicht.gezin().rollen.iter().filter(|rol| rol.kind == kind.id)
                        .map(|rol| (zicht.naam_van(rol.persoon), rol.rol.naam())).collect();
                    (Kaart::new(&kind.naam.kort(), html! {
                        @if rollen.is_empty() { p class="nl-paragraph" { "Nog geen rollen vastgelegd." } }
                        (rollen.iter().fold(Gegevenslijst::new(), |alles, (naam, rol)| alles.regel(naam, rol)))
                    }).niveau(Kop::H3))
                }
            }
            div class="naast-knoppen" { (knoplink(&onder(zicht.dossier(), &[&"rol"]), "Rol vastleggen")) }
        }
    }
}
