//! What often lies behind: one page with all questions, so that none is forgotten (R-017, INV-39).

use super::{
    super::stellingen::wie_leest,
    Kruimelpad, Mag, adres, als_gesloten, conflict,
    samenloop::{Afloop, Mits, merk},
    terug, vraag, woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{Fouten, Keuze, Label, Optiegroep, Tekstvak, Veldgroep, knoplink};
use axum::{extract::Path, http::StatusCode, response::IntoResponse};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{Achterliggend, AnalyseOpdracht, Antwoord as Gegeven, JaNeeOnbekend},
    ids::{DossierId, OpdrachtId},
    stelling::Etiketwens,
    tekst::Tekst,
};
use uuid::Uuid;

/// One question on the form, with the names of its fields.
struct Vraag {
    welke: Achterliggend,
    antwoord: String,
    toelichting: String,
    merk: String,
}

/// What was answered to one question.
struct Beantwoord {
    vraag: Achterliggend,
    antwoord: JaNeeOnbekend,
    toelichting: Option<Tekst>,
}

fn vragen(zicht: &Zicht) -> Vec<Vraag> {
    let met_kinderen = zicht.gezin().heeft_minderjarigen(zicht.vandaag());
    Achterliggend::gevraagd(met_kinderen)
        .map(|vraag| Vraag {
            welke: vraag,
            antwoord: ["antwoord-", vraag.code()].concat(),
            toelichting: ["toelichting-", vraag.code()].concat(),
            merk: ["merk-", vraag.code()].concat(),
        })
        .collect()
}

fn nu(zicht: &Zicht, vraag: Achterliggend) -> Option<&Gegeven> {
    zicht.analyse().werk.achterliggend.get(&vraag)
}

/// What of an answer may not have changed under the hands of the writer.
fn merk_van(zicht: &Zicht, vraag: Achterliggend) -> String {
    merk(&nu(zicht, vraag).map(|gegeven| (gegeven.antwoord, &gegeven.toelichting)))
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    let mut velden = Vec::new();
    for vraag in vragen(&zicht) {
        if let Some(gegeven) = nu(&zicht, vraag.welke) {
            velden.push((vraag.antwoord, gegeven.antwoord.code().to_owned()));
            velden.push((vraag.toelichting, gegeven.toelichting.as_deref().unwrap_or_default().to_owned()));
        }
    }
    antwoord(pagina(&bezoek, &zicht, &Invoer::van(velden), &melding, false)?, &melding)
}

/// Saves every answer that is new or different; each is a command of its own, numbered by the form.
pub(super) async fn beantwoord(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let formulier = bezoek.opdrachtnummer(&invoer)?;
    let (antwoorden, wens) = match lees(&zicht, &invoer) {
        Ok(gelezen) => gelezen,
        Err(fouten) => {
            let melding = Melding::Fouten(fouten);
            return antwoord(pagina(&bezoek, &zicht, &invoer, &melding, false)?, &melding);
        }
    };
    for Beantwoord { vraag: welke, antwoord: gegeven, toelichting } in antwoorden {
        let merkveld = ["merk-", welke.code()].concat();
        let mits = Mits {
            bezoek: &bezoek,
            dossier,
            vraag: &vraag(),
            deel: Deel::Analyse,
            id: OpdrachtId(Uuid::new_v5(&formulier.0, welke.code().as_bytes())),
            merk: invoer.een(&merkveld),
        };
        // What was shielded stays shielded the same way.
        let etiket = nu(&zicht, welke).map_or_else(|| wens.clone(), |eerder| als_wens(&eerder.etiket));
        let opdracht = AnalyseOpdracht::Beantwoord { vraag: welke, antwoord: gegeven, toelichting, etiket };
        match mits.voer_uit(|zicht| Some(merk_van(zicht, welke)), Opdracht::Analyse(opdracht)).await? {
            Afloop::Gedaan => {}
            Afloop::Nee(melding) => {
                let zicht = zie(&bezoek, dossier).await?;
                return antwoord(pagina(&bezoek, &zicht, &invoer, &melding, false)?, &melding);
            }
            Afloop::Veranderd(zicht) => {
                let pagina = pagina(&bezoek, &zicht, &invoer, &Melding::Geen, true)?;
                return Ok((StatusCode::CONFLICT, pagina).into_response());
            }
        }
    }
    Ok(klaar(&terug(dossier, "achtergrond"), "opgeslagen"))
}

fn als_wens(etiket: &naast_domain::Etiket) -> Etiketwens {
    Etiketwens {
        over: etiket.over.clone(),
        publiek: etiket.publiek.clone(),
        gevoeligheid: etiket.gevoeligheid,
        bron_beschermd: etiket.bron_beschermd,
        niet_tonen_aan: etiket.niet_tonen_aan.clone(),
    }
}

/// The answers that are new or different, and for whom the new ones are.
fn lees(zicht: &Zicht, invoer: &Invoer) -> Result<(Vec<Beantwoord>, Etiketwens), Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let mut antwoorden = Vec::new();
    for vraag in vragen(zicht) {
        let toelichting = match Tekst::lees_misschien("toelichting", invoer.een(&vraag.toelichting)) {
            Ok(toelichting) => toelichting,
            Err(fout) => {
                lezer.fout(&vraag.toelichting, fout.melding);
                continue;
            }
        };
        let Ok(gegeven) = invoer.een(&vraag.antwoord).parse::<JaNeeOnbekend>() else {
            if toelichting.is_some() {
                lezer.fout(&vraag.antwoord, "Kies ook ja, nee of weten we niet.");
            }
            continue;
        };
        let zelfde = nu(zicht, vraag.welke)
            .is_some_and(|eerder| eerder.antwoord == gegeven && eerder.toelichting == toelichting);
        if !zelfde {
            antwoorden.push(Beantwoord { vraag: vraag.welke, antwoord: gegeven, toelichting });
        }
    }
    let over = lezer.ids("over");
    let wens = wie_leest::lees(&mut lezer, invoer, over);
    lezer.klaar(wens).map(|wens| (antwoorden, wens))
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    invoer: &Invoer,
    melding: &Melding,
    botsing: bool,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).analyseert() {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"achtergrond"]);
    let weg = terug(zicht.dossier(), "achtergrond");
    Ok(bezoek
        .dossierpagina("Wat speelt er op de achtergrond?", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Deze vragen stellen we elk gezin. U hoeft ze niet in één keer te beantwoorden. ‘Weten we niet’ mag altijd.")
        .inhoud_met(|primair| {
            let vragen = vragen(zicht);
            let velden = html! {
                @for vraag in &vragen { (veld(vraag, invoer, melding)) }
                (wie_leest::velden(zicht, invoer, melding))
            };
            let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&weg, "Terug")) };
            let formulier = vragen.iter().fold(bezoek.formulier(&actie, velden, knoppen), |formulier, vraag| {
                formulier.verborgen(&vraag.merk, merk_van(zicht, vraag.welke))
            });
            let formulier = formulier.render();
            let verder = if botsing { naast_elkaar(zicht, &vragen, invoer, formulier) } else { formulier };
            html! { (als_gesloten(zicht)) (verder) }
        }))
}

fn veld(vraag: &Vraag, invoer: &Invoer, melding: &Melding) -> Markup {
    let keuzes = JaNeeOnbekend::ALLE.iter().map(|keuze| Keuze::new(keuze.code(), keuze.naam())).collect();
    Veldgroep::new(
        Label(woorden::vraag(vraag.welke)),
        html! {
            (Optiegroep::new(&vraag.antwoord, Label("Antwoord"), keuzes).vrij()
                .gekozen(invoer.een(&vraag.antwoord)).fout(melding.fouten().bij(&vraag.antwoord)))
            (Tekstvak::new(&vraag.toelichting, Label("Wat vertelt het gezin daarover?")).regels(2).niet_verplicht()
                .waarde(invoer.een(&vraag.toelichting)).fout(melding.fouten().bij(&vraag.toelichting)))
        },
    )
    .render()
}

/// Their answers and the own ones, side by side.
fn naast_elkaar(zicht: &Zicht, vragen: &[Vraag], invoer: &Invoer, verder: Markup) -> Markup {
    let regel = |vraag: Achterliggend, antwoord: Option<JaNeeOnbekend>, toelichting: &str| {
        let antwoord = antwoord.map_or_else(|| "nog geen antwoord".to_owned(), woorden::antwoord);
        [woorden::vraag(vraag), " ", &antwoord, ". ", toelichting].concat().trim_end().to_owned()
    };
    let hun: Vec<String> = vragen
        .iter()
        .map(|vraag| match nu(zicht, vraag.welke) {
            Some(gegeven) => {
                regel(vraag.welke, Some(gegeven.antwoord), gegeven.toelichting.as_deref().unwrap_or_default())
            }
            None => regel(vraag.welke, None, ""),
        })
        .collect();
    let mijn: Vec<String> = vragen
        .iter()
        .map(|vraag| {
            regel(
                vraag.welke,
                invoer.een(&vraag.antwoord).parse().ok(),
                invoer.een(&vraag.toelichting).trim(),
            )
        })
        .collect();
    conflict("deze vragen", "Een collega", "net", &hun.join("\n\n"), &mijn.join("\n\n"), verder)
}
