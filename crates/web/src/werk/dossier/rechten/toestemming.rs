//! Asking for consent, and writing down what somebody said about it. A professional never gives it (INV-15).

use super::{super::route::blad::Blad, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Datumveld, Fouten, Keuze, Keuzelijst, Label, Optiegroep, Tekstvak, Tekstveld, alinea};
use axum::extract::Path;
use maud::html;
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::{DossierId, PersoonId, ToestemmingId},
    tekst::{Korttekst, Tekst},
    toestemming::{
        Gegevenssoort, Gesproken, Ontvanger, ToestemmingOpdracht, Toestemmingsdoel, Toestemmingsvraag,
    },
};

fn mensen(zicht: &Zicht) -> Vec<(String, String)> {
    zicht.gezin().levenden().into_iter().rev().map(|wie| (wie.id.to_string(), wie.naam.kort())).collect()
}

/// The form to ask.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    vraagpagina(&bezoek, dossier, &Invoer::default(), &Melding::Geen).await
}

async fn vraagpagina(bezoek: &Bezoek, dossier: DossierId, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let blad = Blad::nieuw(bezoek, &zicht, Tab::Rechten);
    let (mensen, fouten) = (mensen(&zicht), melding.fouten());
    let mut ontvangers = vec![("team".to_owned(), "Iedereen in het team".to_owned())];
    ontvangers.extend(
        zicht
            .team()
            .actieve_inzetten()
            .map(|inzet| (format!("wie:{}", inzet.professional.id), inzet.professional.naam.clone())),
    );
    ontvangers.extend(mensen.iter().map(|(id, naam)| (format!("persoon:{id}"), naam.clone())));
    ontvangers.push(("buiten".to_owned(), "Iemand buiten het team (vul hieronder in)".to_owned()));
    let actie = pad::dossier_onder(dossier, Tab::Rechten, &[&"toestemming"]);
    let html = blad
        .onder("Toestemming vragen", melding)
        .inleiding("Voor één persoon, één doel, één ontvanger, tot een dag. De persoon zegt zelf ja of nee. Niets zeggen is nooit ja.")
        .inhoud_met(|primair| {
            let velden = html! {
                (Keuzelijst::new("over", Label("Over wie gaat het?"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                    .gekozen(invoer.een("over")).fout(fouten.bij("over")))
                (Keuzelijst::new("doel", Label("Waarvoor?"), Toestemmingsdoel::ALLE.iter().map(|doel| Keuze::new(doel.code(), doel.naam())).collect())
                    .gekozen(invoer.een("doel")).fout(fouten.bij("doel")))
                (Keuzelijst::new("gegevens", Label("Welke gegevens?"), Gegevenssoort::ALLE.iter().map(|wat| Keuze::new(wat.code(), wat.naam())).collect())
                    .gekozen(invoer.een("gegevens")).fout(fouten.bij("gegevens")))
                (Keuzelijst::new("ontvanger", Label("Voor wie?"), ontvangers.iter().map(|(code, naam)| Keuze::new(code, naam)).collect())
                    .gekozen(invoer.een("ontvanger")).fout(fouten.bij("ontvanger")))
                (Tekstveld::new("buiten", Label("Buiten het team: wie?")).waarde(invoer.een("buiten")).niet_verplicht()
                    .uitleg("Naam en functie: juf Els, basisschool.").fout(fouten.bij("buiten")))
                (Datumveld::new("tot", Label("Tot en met")).waarde(invoer.datum("tot")).fout(fouten.bij("tot")))
                (Tekstvak::new("uitleg", Label("Wat betekent dit voor de persoon?")).waarde(invoer.een("uitleg")).regels(3).maximum(Tekst::MAX)
                    .uitleg("In gewone taal. Ook: wat gebeurt er als iemand nee zegt?").fout(fouten.bij("uitleg")))
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Vragen"))) }
        });
    antwoord(html, melding)
}

fn ontvanger(code: &str, buiten: Option<&Korttekst>) -> Option<Ontvanger> {
    match code.split_once(':') {
        None if code == "team" => Some(Ontvanger::Team),
        None if code == "buiten" => buiten.cloned().map(Ontvanger::Buiten),
        Some(("wie", id)) => id.parse().ok().map(Ontvanger::Professional),
        Some(("persoon", id)) => id.parse().ok().map(Ontvanger::Persoon),
        _ => None,
    }
}

/// Asks.
pub(super) async fn vraag(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let vraag = match lees_vraag(&invoer) {
        Ok(vraag) => vraag,
        Err(fouten) => return vraagpagina(&bezoek, dossier, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht = Opdracht::Toestemming(ToestemmingOpdracht::Vraag { vraag });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Rechten), "opgeslagen")),
        Err(Ok(melding)) => vraagpagina(&bezoek, dossier, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

fn lees_vraag(invoer: &Invoer) -> Result<Toestemmingsvraag, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let over: Option<PersoonId> = lezer.id("over", "Kies over wie het gaat.");
    let doel = lezer.keuze("doel", |code| code.parse::<Toestemmingsdoel>().ok(), "Kies waarvoor.");
    let gegevens = lezer.keuze("gegevens", |code| code.parse::<Gegevenssoort>().ok(), "Kies welke gegevens.");
    let buiten = lezer.kort_misschien("buiten");
    let wie = lezer.keuze(
        "ontvanger",
        |code| ontvanger(code, buiten.as_ref()),
        "Kies voor wie. Iemand buiten het team? Vul dan ook in wie.",
    );
    let tot = lezer.datum("tot");
    let uitleg = lezer.tekst("uitleg");
    let vraag = over.zip(doel).zip(gegevens).zip(wie).zip(tot).zip(uitleg).map(
        |(((((over, doel), gegevens), ontvanger), tot), uitleg)| Toestemmingsvraag {
            over,
            doel,
            ontvanger,
            gegevens,
            tot,
            uitleg,
        },
    );
    lezer.klaar(vraag)
}

/// The form to write down what somebody said.
pub(super) async fn toon_gezegd(bezoek: Bezoek, Path(pad): Path<(DossierId, ToestemmingId)>) -> Antwoord {
    gezegdpagina(&bezoek, pad, &Invoer::default(), &Melding::Geen).await
}

async fn gezegdpagina(
    bezoek: &Bezoek,
    (dossier, id): (DossierId, ToestemmingId),
    invoer: &Invoer,
    melding: &Melding,
) -> Antwoord {
    let zicht = zie(bezoek, dossier).await?;
    let een = zicht.toestemmingen().get(id).ok_or(Paginafout::NietGevonden)?;
    let blad = Blad::nieuw(bezoek, &zicht, Tab::Rechten);
    let (mensen, fouten) = (mensen(&zicht), melding.fouten());
    let actie = pad::dossier_onder(dossier, Tab::Rechten, &[&"toestemming", &id]);
    let html = blad
        .onder("Opschrijven wat iemand zei", melding)
        .inleiding("Schrijf het op zoals het is gezegd. De persoon ziet het, en kan zeggen dat het niet klopt. Dan telt het niet meer.")
        .inhoud_met(|primair| {
            let velden = html! {
                (alinea(&een.vraag.uitleg))
                (Keuzelijst::new("persoon", Label("Wie zei het?"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                    .gekozen(invoer.een("persoon")).fout(fouten.bij("persoon")))
                (Optiegroep::new("ja", Label("Wat zei diegene?"), vec![Keuze::new("ja", "Ja"), Keuze::new("nee", "Nee")])
                    .gekozen(invoer.een("ja")).fout(fouten.bij("ja")))
                (Tekstvak::new("woorden", Label("In de eigen woorden")).waarde(invoer.een("woorden")).regels(3).maximum(Tekst::MAX).fout(fouten.bij("woorden")))
                (Datumveld::new("gesproken_op", Label("Wanneer?")).waarde(invoer.datum("gesproken_op")).fout(fouten.bij("gesproken_op")))
                (Tekstveld::new("hoe", Label("Hoe, en wie was erbij?")).waarde(invoer.een("hoe"))
                    .uitleg("Bijvoorbeeld: thuis aan tafel, met de gezinscoach.").fout(fouten.bij("hoe")))
            };
            html! { (bezoek.formulier(&actie, velden, primair.knop("Opschrijven"))) }
        });
    antwoord(html, melding)
}

/// Writes it down.
pub(super) async fn gezegd(
    bezoek: Bezoek,
    Path(pad): Path<(DossierId, ToestemmingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let persoon: Option<PersoonId> = lezer.id("persoon", "Kies wie het zei.");
    let ja =
        lezer.keuze("ja", |code| matches!(code, "ja" | "nee").then_some(code == "ja"), "Kies ja of nee.");
    let woorden = lezer.tekst("woorden");
    let op = lezer.datum("gesproken_op");
    let hoe = lezer.kort("hoe");
    let opdracht =
        persoon.zip(ja).zip(woorden).zip(op).zip(hoe).map(|((((persoon, ja), woorden), op), hoe)| {
            let gesproken = Gesproken { op, hoe, woorden };
            ToestemmingOpdracht::LegGesprokenVast { toestemming: pad.1, persoon, ja, gesproken }
        });
    let opdracht = match lezer.klaar(opdracht) {
        Ok(opdracht) => opdracht,
        Err(fouten) => return gezegdpagina(&bezoek, pad, &invoer, &Melding::Fouten(fouten)).await,
    };
    match bezoek.voer_uit(pad.0, &invoer, None, Opdracht::Toestemming(opdracht)).await {
        Ok(_) => Ok(klaar(&pad::dossier(pad.0, Tab::Rechten), "opgeslagen")),
        Err(Ok(melding)) => gezegdpagina(&bezoek, pad, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
