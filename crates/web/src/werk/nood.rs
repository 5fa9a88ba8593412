//! The emergency entrance (§9.9): for a professional who is not involved and who must know something now, because
//! somebody is in danger. With a reason, for a few parts, for four hours, reviewed afterwards, readable by the family.
//!
//! The number of the dossier comes by form, never by address, and nothing of the family is shown before the reason is
//! written down.

use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, Toestand,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Formulier, Fouten, Keuze, Knop, Kruimel, Label, Leeg, Tekstvak, Toon, Vinkjes, knoplink, link,
};
use axum::{Router, routing::get};
use maud::{Markup, Render as _, html};
use naast_access::Onderdeel;
use naast_domain::{Opdracht, dossier::DossierOpdracht, ids::DossierId, regels::Functie, tekst::Korttekst};
use naast_service::Kijkvraag;
use std::collections::BTreeSet;

/// Where the form is.
const NOOD: &str = "/werk/nood";
/// Where the reason is sent.
const OPENEN: &str = "/werk/nood/openen";
/// Form field with the number of the dossier.
const DOSSIER: &str = "dossier";

/// The parts that can be asked for, with their page and what one finds there. The overview always comes along.
const DELEN: [(Onderdeel, Tab, &str); 8] = [
    (Onderdeel::Gezin, Tab::Gezin, "Wie bij het gezin horen, waar zij wonen, wie gezag heeft."),
    (Onderdeel::Team, Tab::Team, "Wie er om het gezin heen staan, en hoe u hen bereikt."),
    (Onderdeel::Veiligheidsplan, Tab::Veiligheid, "Wat is afgesproken, en wie er belt als het misgaat."),
    (Onderdeel::Veiligheid, Tab::Veiligheid, "Hoe veilig ieder zich voelt, en wat er is gebeurd."),
    (Onderdeel::Kaarten, Tab::Kaarten, "Het belangrijkste op één blad."),
    (Onderdeel::Stellingen, Tab::Stellingen, "Wat we weten, en van wie."),
    (Onderdeel::Plan, Tab::Plan, "Wie het gezin nu helpt, en waarmee."),
    (Onderdeel::Besluiten, Tab::Besluiten, "Wat is besloten, en welke maatregelen er lopen."),
];

/// The routes of the emergency entrance.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(NOOD, get(uitleg).post(vraag)).route(OPENEN, get(uitleg).post(open))
}

/// Whether somebody in this function could ever come in this way (INV-23).
fn kan(bezoek: &Bezoek) -> bool {
    bezoek.kijker().functie().is_some_and(|functie: Functie| !functie.nooit_inhoud())
}

/// A small button to the emergency entrance, for beside a search hit; nothing for who could never use it.
pub(in crate::werk) fn knop(bezoek: &Bezoek, dossier: DossierId) -> Markup {
    if !kan(bezoek) {
        return Markup::default();
    }
    bezoek.knopformulier(
        NOOD,
        &[(DOSSIER, dossier.to_string())],
        Knop::new("Er is nu gevaar: noodtoegang").licht(),
    )
}

/// The page without a family: how to get here.
async fn uitleg(bezoek: Bezoek) -> Antwoord {
    if !kan(&bezoek) {
        return Err(Paginafout::NietGevonden);
    }
    let melding = Melding::Geen;
    let pagina = bezoek.werkpagina("Noodtoegang", pad::ZOEKEN, &melding).inhoud_met(|primair| {
        html! {
            (Leeg::new("Zoek eerst het gezin", "Is er nu gevaar en moet u iets weten van een gezin waar u niet bij betrokken bent? Zoek het gezin, en kies bij het gezin voor noodtoegang. Bel bij levensgevaar eerst 112.")
                .doen(primair.link(pad::ZOEKEN, "Gezin zoeken")))
        }
    });
    antwoord(pagina, &melding)
}

fn lees_dossier(invoer: &Invoer) -> Result<DossierId, Paginafout> {
    invoer.een(DOSSIER).parse().map_err(|_| Paginafout::NietGevonden)
}

/// The form with the reason. Whether this number is a dossier at all is not said here.
async fn vraag(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if !kan(&bezoek) {
        return Err(Paginafout::NietGevonden);
    }
    let dossier = lees_dossier(&invoer)?;
    if is_al_betrokken(&bezoek, dossier).await? {
        return al_betrokken(&bezoek, dossier);
    }
    pagina(&bezoek, dossier, &Invoer::default(), &Melding::Geen)
}

/// Who is in the team needs no emergency. Who is not learns nothing by being asked.
async fn is_al_betrokken(bezoek: &Bezoek, dossier: DossierId) -> Result<bool, Paginafout> {
    let delen = Kijkvraag::begeleiden(&[Onderdeel::Overzicht]);
    match bezoek.bekijk(dossier, &delen).await {
        Ok(zicht) => {
            let wie = bezoek.kijker().professional();
            Ok(wie.is_some_and(|id| zicht.team().is_betrokken(id, zicht.vandaag())))
        }
        Err(Paginafout::NietGevonden) => Ok(false),
        Err(fout) => Err(fout),
    }
}

fn al_betrokken(bezoek: &Bezoek, dossier: DossierId) -> Antwoord {
    let melding = Melding::Geen;
    let pagina = bezoek
        .werkpagina("U hoort al bij dit team", pad::ZOEKEN, &melding)
        .inleiding("Noodtoegang is niet nodig: u kunt dit dossier gewoon openen.")
        .inhoud_met(|primair| {
            html! { div class="naast-knoppen" { (primair.link(&pad::dossier(dossier, Tab::Overzicht), "Naar het dossier")) } }
        });
    antwoord(pagina, &melding)
}

fn pagina(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let fout = |veld: &str| melding.fouten().bij(veld);
    let pagina = bezoek
        .werkpagina("Noodtoegang", pad::ZOEKEN, melding)
        .kruimels(vec![Kruimel { tekst: "Gezin zoeken", href: pad::ZOEKEN }])
        .inleiding("Alleen als er nu gevaar is voor iemand, en u niet kunt wachten op het vast gezicht. Bel bij levensgevaar eerst 112.")
        .inhoud_met(|primair| {
            let keuzes = DELEN.iter().map(|(deel, _, uitleg)| Keuze::new(deel.code(), deel.naam()).uitleg(uitleg)).collect();
            let velden = html! {
                (Bericht::new(Toon::Waarschuwing, html! {
                    ul {
                        li { "U ziet vier uur lang alleen de delen die u kiest. Geheime adressen en beschermde bronnen blijven afgeschermd." }
                        li { "Uw naam, uw reden en wat u bekeek komen in het logboek. Het gezin kan dat lezen." }
                        li { "De functionaris gegevensbescherming beoordeelt elke keer of het terecht was." }
                    }
                }).kop("Dit gebeurt er"))
                (Tekstvak::new("reden", Label("Wat is er nu aan de hand?")).nakijken("").waarde(invoer.een("reden")).regels(4).fout(fout("reden"))
                    .uitleg("Welk gevaar is er, voor wie, en waarom kan dit niet wachten?"))
                (Vinkjes::new("delen", Label("Wat moet u nu weten?"), keuzes).gekozen(invoer.alle("delen")).fout(fout("delen"))
                    .uitleg("Kies niet meer dan u nodig hebt."))
            };
            let knoppen = html! { (primair.knop("Open met noodtoegang")) (knoplink(pad::ZOEKEN, "Nee, ga terug")) };
            let formulier: Formulier<'_> = bezoek.formulier(OPENEN, velden, knoppen).verborgen(DOSSIER, dossier);
            formulier.render()
        });
    antwoord(pagina, melding)
}

/// Writes the use down, and shows the way in. The same form twice is the same use.
async fn open(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if !kan(&bezoek) {
        return Err(Paginafout::NietGevonden);
    }
    let dossier = lees_dossier(&invoer)?;
    let opdracht = match lees(&invoer) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return pagina(&bezoek, dossier, &invoer, &Melding::Fouten(fouten)),
    };
    match bezoek.voer_uit(dossier, &invoer, None, Opdracht::Dossier(opdracht)).await {
        Ok(_) => binnen(&bezoek, dossier, &invoer),
        Err(Ok(melding)) => pagina(&bezoek, dossier, &invoer, &melding),
        Err(Err(fout)) => Err(fout),
    }
}

fn gekozen(invoer: &Invoer) -> Vec<(Onderdeel, Tab)> {
    DELEN
        .iter()
        .filter(|(deel, ..)| invoer.alle("delen").any(|code| code == deel.code()))
        .map(|(deel, tab, _)| (*deel, *tab))
        .collect()
}

fn lees(invoer: &Invoer) -> Result<DossierOpdracht, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let reden = lezer.tekst("reden");
    let delen: BTreeSet<Korttekst> =
        gekozen(invoer).iter().filter_map(|(deel, _)| Korttekst::lees("delen", deel.code()).ok()).collect();
    if delen.is_empty() {
        lezer.fout("delen", "Kies wat u nu moet weten. Meer krijgt u niet te zien.");
    }
    lezer.klaar(reden.map(|reden| DossierOpdracht::GebruikNoodtoegang { reden, delen }))
}

fn binnen(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer) -> Antwoord {
    let melding = Melding::Geen;
    let mut paginas: Vec<(Tab, Vec<&str>)> = Vec::new();
    for (deel, tab) in gekozen(invoer) {
        match paginas.iter_mut().find(|(al, _)| *al == tab) {
            Some((_, delen)) => delen.push(deel.naam()),
            None => paginas.push((tab, vec![deel.naam()])),
        }
    }
    let pagina = bezoek
        .werkpagina("U hebt vier uur toegang", pad::ZOEKEN, &melding)
        .inleiding("Bel het vast gezicht zodra het kan. Daarna gaat de deur vanzelf weer dicht.")
        .inhoud_met(|primair| {
            html! {
                div class="naast-knoppen" { (primair.link(&pad::dossier(dossier, Tab::Overzicht), "Open het overzicht")) }
                p class="nl-paragraph" { "Deze delen kunt u bekijken:" }
                ul { @for (tab, delen) in &paginas { li { (link(&pad::dossier(dossier, *tab), delen.join(" en "))) } } }
                p class="naast-bijschrift" { "Andere delen blijven leeg of laten zien dat er niets te tonen is. Hebt u meer nodig? Vraag het dan opnieuw, met de reden daarvoor." }
                (knop(bezoek, dossier))
            }
        });
    antwoord(pagina, &melding)
}
