//! The tab itself: the drawing, and who does what, with which powers, since when.

use super::{bekijk, bevoegdheden, bevoegdheden::Macht, onder, regelt_team};
use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::{antwoord, kruimels},
    pad::{self, Tab},
};
use crate::tekening::{self, Plaats, Teamlid};
use crate::vorm::{
    Gegevenslijst, Knop, Kolom, Kop, Stand, Status, Tabel, Uitklap, knoplink, kort, link, naar_bevestiging,
    periode, telefoon,
};
use crate::werk::dossier::tijdlijn::modus_in_woorden;
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Professional,
    ids::DossierId,
    persoon::Relatiesoort,
    team::{Inzet, Modus},
    tekst::Korttekst,
};

/// What the fixed face is there for.
const TAAK_GEZICHT: &str =
    "blijft bij het gezin, bouwt een band op, ziet de samenhang en neemt het initiatief";

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Team);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let href = pad::dossier(dossier, Tab::Overzicht);
    let pagina = bezoek
        .dossierpagina("Het team om het gezin", &kop, &melding)
        .kruimels(kruimels(&gezin, &href))
        .inleiding("Er is één vast gezicht, en dat blijft. Anderen komen erbij zolang het nodig is.")
        .inhoud_met(|primair| {
            html! {
                (teken(&zicht))
                @if regelt_team(&zicht) && !zicht.is_gesloten() {
                    div class="naast-knoppen" {
                        (primair.link(&onder(dossier, &[&"erbij"]), "Expertise erbij halen"))
                        (knoplink(&onder(dossier, &[&"waarnemen"]), "Waarnemer regelen"))
                    }
                } @else { @let () = primair.ongebruikt(); }
                section aria-labelledby="wie-doet-wat" {
                    h2 class="nl-heading nl-heading--level-2" id="wie-doet-wat" { "Wie doet wat" }
                    (wie_doet_wat(&bezoek, &zicht))
                }
                (waarneming(&bezoek, &zicht))
                (afspraken(&zicht))
                (eerder(&zicht))
            }
        });
    antwoord(pagina, &melding)
}

fn teken(zicht: &Zicht) -> Markup {
    let team = zicht.team();
    let gezin = ["Gezin ", zicht.naam()].concat();
    let gezicht = &team.vast_gezicht.professional;
    let bevoegd: Vec<String> = team.actieve_inzetten().map(|inzet| powers(inzet).join(", ")).collect();
    let mut leden: Vec<Teamlid<'_>> = team
        .actieve_inzetten()
        .zip(&bevoegd)
        .map(|(inzet, bevoegd)| Teamlid {
            naam: &inzet.professional.naam,
            rol: inzet.professional.functie.naam(),
            organisatie: Some(&inzet.professional.organisatie.naam),
            taak: inzet.expertise.as_ref().map(Korttekst::als_str),
            bevoegdheid: Some(bevoegd.as_str()).filter(|tekst| !tekst.is_empty()),
            inzet: match inzet.modus {
                Modus::Advies => tekening::Inzet::Advies,
                Modus::Ondersteunen => tekening::Inzet::Ondersteunen,
                Modus::Doen => tekening::Inzet::Doen,
            },
            sinds: Some(inzet.van),
            plaats: Plaats::Professional,
        })
        .collect();
    let netwerk: Vec<(String, String)> = zicht
        .gezin()
        .relaties
        .iter()
        .filter(|relatie| {
            relatie.soort == Relatiesoort::Steunfiguur && relatie.tot.is_none_or(|tot| zicht.vandaag() < tot)
        })
        .map(|relatie| {
            let voor = zicht
                .persoon(relatie.naar_persoon)
                .map(|persoon| persoon.naam.voornaam())
                .unwrap_or_default();
            (zicht.naam_van(relatie.van_persoon), format!("steun voor {voor}"))
        })
        .collect();
    leden.extend(netwerk.iter().map(|(naam, rol)| Teamlid {
        naam,
        rol,
        organisatie: None,
        taak: None,
        bevoegdheid: None,
        inzet: tekening::Inzet::Steun,
        sinds: None,
        plaats: Plaats::EigenNetwerk,
    }));
    let tekening = tekening::Team {
        naam: "Het team om dit gezin",
        gezin: &gezin,
        gezicht: Teamlid {
            naam: &gezicht.naam,
            rol: "vast gezicht",
            organisatie: Some(&gezicht.organisatie.naam),
            taak: None,
            bevoegdheid: None,
            inzet: tekening::Inzet::Doen,
            sinds: Some(team.vast_gezicht.sinds),
            plaats: Plaats::Professional,
        },
        leden,
    };
    html! { (tekening.teken()) }
}

/// The powers somebody was brought in with.
fn powers(inzet: &Inzet) -> Vec<&str> {
    inzet.bevoegdheden.iter().map(Korttekst::als_str).collect()
}

fn wie_doet_wat(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    let team = zicht.team();
    let kolommen = ["Wie", "Van waar", "Doet hier", "Mag", "Sinds", "Verder"];
    let gezicht = &team.vast_gezicht;
    let mut tabel =
        Tabel::new("Wie doet wat", kolommen.map(Kolom::tekst).to_vec()).stil_bijschrift().rij(vec![
            wie(&gezicht.professional),
            vanwaar(&gezicht.professional, "vast gezicht"),
            html! { (hoofdletter(TAAK_GEZICHT)) "." (zicht_op_veiligheid(zicht, &gezicht.professional)) },
            mag(bezoek, zicht, &gezicht.professional, &[]),
            html! { (kort(gezicht.sinds)) },
            html! { "Blijft altijd" },
        ]);
    for inzet in team.actieve_inzetten() {
        tabel = tabel.rij(vec![
            wie(&inzet.professional),
            vanwaar(&inzet.professional, inzet.professional.functie.naam()),
            html! {
                (hoofdletter(modus_in_woorden(inzet.modus)))
                @if let Some(expertise) = &inzet.expertise { ": " (expertise) }
                "."
                br;
                span class="naast-bijschrift" { (inzet.reden) }
                (zicht_op_veiligheid(zicht, &inzet.professional))
            },
            mag(bezoek, zicht, &inzet.professional, &powers(inzet)),
            html! { (kort(inzet.van)) },
            wijzigen(zicht, inzet),
        ]);
    }
    html! { (tabel) }
}

fn wie(professional: &Professional) -> Markup {
    html! {
        (professional.naam)
        @if !professional.geregistreerd { br; (Status::new(Stand::LetOp, "geen geldige registratie")) }
    }
}

fn vanwaar(professional: &Professional, rol: &str) -> Markup {
    html! {
        (hoofdletter(rol))
        br;
        (professional.organisatie.naam)
        @if let Some(nummer) = &professional.telefoon { br; (telefoon(nummer)) }
    }
}

/// The watch over safety lies with one organisation, and the family may know with which (INV-4).
fn zicht_op_veiligheid(zicht: &Zicht, professional: &Professional) -> Markup {
    let eigen = zicht.team().zicht_nu().is_some_and(|nu| nu.organisatie == professional.organisatie);
    html! { @if eigen { br; (Status::new(Stand::Neutraal, "houdt zicht op veiligheid")) } }
}

/// What was asked of this person here; or else what the law gives to the function.
fn mag(bezoek: &Bezoek, zicht: &Zicht, professional: &Professional, gevraagd: &[&str]) -> Markup {
    let wettelijk: Vec<String> = bevoegdheden::van_functie(bezoek, professional.functie, zicht.vandaag())
        .iter()
        .map(Macht::tekst)
        .collect();
    html! {
        @if gevraagd.is_empty() && wettelijk.is_empty() { "Geen wettelijke bevoegdheid. Helpt en adviseert." }
        @else if gevraagd.is_empty() {
            (Uitklap::new("Mag volgens de wet", html! { ul { @for regel in &wettelijk { li { (regel) } } } }))
        } @else {
            ul { @for regel in gevraagd { li { (hoofdletter(regel)) } } }
        }
    }
}

fn wijzigen(zicht: &Zicht, inzet: &Inzet) -> Markup {
    let pad = |wat: &str| onder(zicht.dossier(), &[&"inzet", &inzet.id, &wat]);
    let over = html! { span class="naast-sr" { ": " (inzet.professional.naam) } };
    html! {
        @if zicht.is_gesloten() { "–" }
        @else {
            (link(&pad("modus"), html! { "Anders inzetten" (over) }))
            br;
            @if inzet.loslaten.is_some() {
                (link(&pad("loslaten"), html! { "Nog nodig? Geef uw oordeel" (over) }))
            } @else { (link(&pad("loslaten"), html! { "Nog nodig?" (over) })) }
        }
    }
}

fn waarneming(bezoek: &Bezoek, zicht: &Zicht) -> Markup {
    let einde = onder(zicht.dossier(), &[&"waarnemen", &"einde"]);
    html! {
        @if let Some(waarneming) = &zicht.team().waarneming {
            section aria-labelledby="waarneming" {
                h2 class="nl-heading nl-heading--level-2" id="waarneming" { "Waarneming" }
                p class="nl-paragraph" {
                    (waarneming.waarnemer.naam) ", " (waarneming.waarnemer.organisatie.naam) ", neemt waar van "
                    (kort(waarneming.van)) " tot en met " (kort(waarneming.tot)) " (" (waarneming.reden) "). "
                    (zicht.team().vast_gezicht.professional.naam) " blijft het vast gezicht."
                }
                @if regelt_team(zicht) { (bezoek.knopformulier(&einde, &[], Knop::new("Het vast gezicht is terug"))) }
            }
        }
    }
}

/// Who is called first, who watches over safety, and the rare change of the face.
fn afspraken(zicht: &Zicht) -> Markup {
    let team = zicht.team();
    let id = zicht.dossier();
    let contact = team.contactpersoon.map_or_else(
        || team.vast_gezicht.professional.naam.clone(),
        |contact| crate::kern::beurten::wie(zicht, naast_domain::taak::WachtOp::Professional(contact)),
    );
    let mag_wijzigen = !zicht.is_gesloten()
        && zicht.kijker().professional().is_some_and(|wie| team.is_betrokken(wie, zicht.vandaag()));
    html! {
        section aria-labelledby="afspraken" {
            h2 class="nl-heading nl-heading--level-2" id="afspraken" { "Afspraken in het team" }
            (Gegevenslijst::new()
                .regel("Eerste contact voor het gezin", html! {
                    (contact) @if mag_wijzigen { " · " (link(&onder(id, &[&"contactpersoon"]), "wijzigen")) }
                })
                .als("Zicht op veiligheid", team.zicht_nu().map(|nu| html! {
                    (nu.organisatie.naam) ", sinds " (kort(nu.sinds)) @if mag_wijzigen { " · " (link(&onder(id, &[&"zicht"]), "wijzigen")) }
                })))
            @if regelt_team(zicht) {
                div class="naast-knoppen" { (naar_bevestiging(&onder(id, &[&"wisselen"]), "Ander vast gezicht")) }
            }
        }
    }
}

fn eerder(zicht: &Zicht) -> Markup {
    let team = zicht.team();
    let losgelaten: Vec<&Inzet> = team.inzetten.values().filter(|inzet| !inzet.actief()).collect();
    html! {
        @if !team.vorige_gezichten.is_empty() || !losgelaten.is_empty() {
            (Uitklap::new("Wie er eerder bij waren", html! {
                @if !team.vorige_gezichten.is_empty() {
                    (Kop::H3.met("Eerdere vaste gezichten"))
                    ul {
                        @for wissel in &team.vorige_gezichten {
                            li { (wissel.was.professional.naam) ", " (periode(Some(wissel.was.sinds), Some(wissel.tot))) ". " (wissel.reden) }
                        }
                    }
                }
                @if !losgelaten.is_empty() {
                    (Kop::H3.met("Eerder erbij"))
                    ul {
                        @for inzet in &losgelaten {
                            li { (inzet.professional.naam) ", " (inzet.professional.functie.naam()) ", " (periode(Some(inzet.van), inzet.tot)) }
                        }
                    }
                }
            }))
        }
    }
}

fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(letters).collect())
}
