//! The first page: who stays beside us, where we are, what comes next, what was agreed, and the way to everything else.

use super::{
    Bezoek, Kader, adres,
    straks::{self, Straks},
    woorden,
};
use crate::kern::{Antwoord, Melding, bezoek::antwoord};
use crate::vorm::{Kaart, Kop, Uitklap, afstand, alinea, lang, link, telefoon};
use maud::{Markup, html};
use naast_domain::{ids::PersoonId, plan::Eigenaar};
use std::fmt::Write as _;

/// So many agreements stand on the first page; the rest is in the plan.
const AFSPRAKEN: usize = 4;

pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let melding = Melding::Geen;
    let straks = straks::straks(&kader.zicht, kader.ik);
    let voorbereiding = straks::in_voorbereiding(&kader.zicht, kader.ik);
    let inhoud = html! {
        (nu(&kader, &straks))
        (afgesproken(&kader))
        @if !voorbereiding.is_empty() {
            (Kaart::new("Wat er wordt voorbereid", html! {
                (alinea("Dit is nog niet beslist."))
                ul class="naast-gewonelijst" { @for een in &voorbereiding { li { (regel(&kader, een)) } } }
            }))
        }
        (team(&kader))
        (wegwijzer(&kader))
    };
    let titel = kader.aanspreek.kies("Ons gezin", "Over jou en je gezin");
    let voornaam = kader.voornaam();
    let inleiding =
        ["Dag ", &voornaam, ". ", woorden::fase(kader.zicht.fase(), kader.aanspreek)].concat();
    let pagina =
        kader.maak(titel, &melding, Vec::new(), |pagina| pagina.inleiding(&inleiding).inhoud(inhoud));
    antwoord(pagina, &melding)
}

fn regel(kader: &Kader<'_>, straks: &Straks) -> Markup {
    html! {
        @if let Some(href) = &straks.href { (link(href, &straks.wat)) } @else { (straks.wat) }
        @if let Some(dag) = straks.uiterlijk {
            " " span class="naast-bijschrift" { "tot en met " (lang(dag)) ", " (afstand(dag, kader.vandaag())) }
        }
    }
}

fn nu(kader: &Kader<'_>, straks: &[Straks]) -> Markup {
    html! {
        (Kaart::new("Wat er nu komt", html! {
            @if kader.zicht.is_gesloten() {
                (alinea("Het dossier is afgesloten. Gaat het niet goed? Bel uw vaste gezicht. Het dossier kan weer open, met hetzelfde gezicht."))
            } @else if straks.is_empty() {
                (alinea(kader.aanspreek.kies(
                    "U hoeft nu niets te doen. Als er iets van u wordt gevraagd, staat het hier.",
                    "Je hoeft nu niets te doen. Als we je iets willen vragen, staat het hier.",
                )))
            } @else {
                ul class="naast-gewonelijst" { @for een in straks { li { (regel(kader, een)) } } }
            }
        }))
    }
}

/// What was agreed with this person: the safety plan first.
fn afgesproken(kader: &Kader<'_>) -> Markup {
    let zicht = &kader.zicht;
    let mut regels: Vec<String> = Vec::new();
    if let Some(plan) = zicht.veiligheid().actief_plan() {
        regels.extend(plan.voorwaarden.values().map(|voorwaarde| voorwaarde.tekst.to_string()));
        for afspraak in plan.afspraken.values() {
            let mut zin = eigenaar(kader, &afspraak.wie);
            let _ = write!(zin, ": {}", afspraak.wat);
            regels.push(zin);
        }
    }
    if let Some(plan) = zicht.plan().actief() {
        regels.extend(plan.afspraken.values().map(|afspraak| afspraak.tekst.to_string()));
        regels.extend(
            plan.inzetten
                .values()
                .filter(|inzet| inzet.is_open())
                .map(|inzet| [&eigenaar(kader, &inzet.eigenaar), ": ", inzet.tekst.als_str()].concat()),
        );
    }
    let getoond = regels.len().min(AFSPRAKEN);
    html! {
        (Kaart::new("Wat we hebben afgesproken", html! {
            @if regels.is_empty() {
                (alinea("Er zijn nog geen afspraken. Die maken we samen."))
            } @else {
                ul class="naast-gewonelijst" { @for zin in &regels[..getoond] { li { (woorden::hoofdletter(zin)) } } }
                p class="nl-paragraph" {
                    (link(adres::PLAN, "Het hele plan")) " " (link(adres::VEILIGHEID, "Het veiligheidsplan"))
                }
            }
        }))
    }
}

/// Who sees to something, as this person may know it.
pub(super) fn eigenaar(kader: &Kader<'_>, wie: &Eigenaar) -> String {
    match wie {
        Eigenaar::Gezinslid(persoon) => kader.wie(*persoon),
        Eigenaar::Netwerk(naam) | Eigenaar::Organisatie(naam) => naam.to_string(),
        Eigenaar::Professional { id, naam, .. } => {
            let team = kader.zicht.team();
            let bekend = team.vast_gezicht.professional.id == *id
                || team.inzetten.values().any(|inzet| inzet.professional.id == *id)
                || team.waarneming.as_ref().is_some_and(|waarneming| waarneming.waarnemer.id == *id)
                || team.vorige_gezichten.iter().any(|wissel| wissel.was.professional.id == *id);
            if bekend { naam.clone() } else { "een professional".to_owned() }
        }
    }
}

/// Who stands beside us, with which task and power, since when.
fn team(kader: &Kader<'_>) -> Markup {
    let team = kader.zicht.team();
    let gezicht = &team.vast_gezicht;
    html! {
        (Kaart::new("Wie er naast ons staan", html! {
            (iemand(&gezicht.professional.naam, &gezicht.professional, "", gezicht.sinds))
            @if let Some(waarneming) = team.waarneming.as_ref().filter(|w| w.loopt_op(kader.vandaag())) {
                div class="naast-iemand" {
                    (Kop::H3.met(&waarneming.waarnemer.naam))
                    p class="nl-paragraph" {
                        "Neemt waar tot en met " (lang(waarneming.tot)) ". Daarna is " (gezicht.professional.naam) " er weer."
                        @if let Some(nummer) = &waarneming.waarnemer.telefoon { " " (telefoon(nummer)) }
                    }
                }
            }
            @for inzet in team.actieve_inzetten() {
                (iemand(&inzet.professional.naam, &inzet.professional, woorden::modus(inzet.modus), inzet.van))
                @if !inzet.bevoegdheden.is_empty() {
                    p class="naast-bijschrift" {
                        "Doet dit met een eigen wettelijke taak: "
                        (inzet.bevoegdheden.iter().map(|b| b.als_str()).collect::<Vec<_>>().join(", ")) "."
                    }
                }
            }
            @if let Some(zicht) = team.zicht_nu() {
                p class="naast-bijschrift" { (zicht.organisatie.naam) " let op of iedereen veilig is." }
            }
        }))
    }
}

fn iemand(
    naam: &str,
    professional: &naast_domain::Professional,
    hoe: &str,
    sinds: jiff::civil::Date,
) -> Markup {
    let (taak, mag) = woorden::functie_gewoon(professional.functie);
    html! {
        div class="naast-iemand" {
            (Kop::H3.met(naam))
            p class="nl-paragraph" {
                (woorden::hoofdletter(taak)) ", " (professional.organisatie.naam) ". Sinds " (lang(sinds)) "."
                @if let Some(nummer) = &professional.telefoon { " " (telefoon(nummer)) }
            }
            @if !hoe.is_empty() { p class="nl-paragraph" { (woorden::hoofdletter(hoe)) "." } }
            (Uitklap::new("Wat mag deze persoon?", alinea(mag)))
        }
    }
}

/// The way to every other page, as big targets.
fn wegwijzer(kader: &Kader<'_>) -> Markup {
    let voor: &[(&str, &str, &str)] = if kader.jong {
        &[
            (adres::STAAT, "Wat er over mij staat", "Lees het, en zeg of het klopt."),
            (adres::VERHAAL, "Mijn verhaal", "Vertel het in je eigen woorden, met een tekening of je stem."),
            (
                adres::HUIZEN,
                "Mijn drie huizen",
                "Waar ben je blij mee, waar maak je je zorgen over, waar droom je van?",
            ),
            (adres::VEILIGHEID, "Hoe veilig het is", "De afspraken, en jouw cijfer."),
            (adres::PLAN, "Het plan", "Wie doet wat?"),
            (adres::ANALYSE, "Hoe het komt", "Wat denken we samen?"),
            (adres::KEEK, "Wie keek er naar mij?", "Wie heeft iets over jou gelezen?"),
        ]
    } else {
        &[
            (adres::STAAT, "Wat er staat", "Lees wat er over u en uw kinderen staat, en zeg of het klopt."),
            (adres::VERHAAL, "Mijn verhaal", "Vertel het één keer. U kiest wie het leest."),
            (adres::VEILIGHEID, "Veiligheid", "De afspraken, en hoe veilig het voor u voelt."),
            (adres::PLAN, "Het plan", "Wie doet wat, en wat u er zelf van vindt."),
            (adres::ANALYSE, "Hoe het komt", "Wat we samen denken dat er speelt."),
            (adres::KEEK, "Wie keek er?", "Wie heeft dit dossier gelezen, en waarom?"),
            (adres::RECHTEN, "Uw rechten nu", "Wat u mag vragen en zeggen."),
        ]
    };
    html! {
        nav class="naast-tegels" aria-label="Alle onderdelen" {
            ul {
                @for (href, naam, wat) in voor {
                    li { a class="naast-tegel" href=(href) { strong { (naam) } span { (wat) } } }
                }
            }
        }
    }
}

/// Names of these people for this reader: "u en Sem".
pub(super) fn namen(kader: &Kader<'_>, personen: impl IntoIterator<Item = PersoonId>) -> String {
    let mut namen: Vec<String> = Vec::new();
    for persoon in personen {
        // Who is out of view is not counted either: no "en nog iemand".
        if kader.zicht.persoon(persoon).is_some() {
            let naam = kader.wie(persoon);
            if persoon == kader.ik { namen.insert(0, naam) } else { namen.push(naam) }
        }
    }
    woorden::opsomming(&namen)
}
