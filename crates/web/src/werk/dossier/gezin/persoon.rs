//! One member of the family: an own page, with brothers and sisters always in sight; and adding somebody.

use super::{bekijk, huisnaam, onder, opgeslagen, pagina, persoonspad, tab, voer_uit};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    gezinskop::fase,
    pad::{self, Tab},
};
use crate::tekening::{Cijferreeks, Veiligheidscijfers};
use crate::vorm::{
    Datumveld, Gegevenslijst, Kaart, Keuze, Label, Optiegroep, Stand, Status, knoplink, lang, link,
    naar_bevestiging, telefoon,
};
use crate::werk::openen::persoonsvelden::Persoonsvelden;
use axum::extract::Path;
use maud::{Markup, Render as _, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    gezin::{Contactkanaal, Contactsoort, GezinOpdracht, Persoon},
    ids::{DossierId, HuishoudenId, PersoonId},
    plan::Stem,
    veiligheid::Cijfergever,
};
use uuid::Uuid;

/// How many statements are shown; the rest is below their own tab.
const STELLINGEN: usize = 5;

/// The page of a person.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, PersoonId)>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[Onderdeel::Stellingen, Onderdeel::Plan]).await?;
    let persoon = zicht.persoon(id).ok_or(Paginafout::NietGevonden)?;
    let naam = persoon.naam.kort();
    pagina(&bezoek, &zicht, &naam, "", &Melding::Geen, |primair| {
        html! {
            div class="naast-raster" {
                div {
                    (Kaart::new("Gegevens", gegevens(&zicht, persoon)).rechts(link(&onder(dossier, &[&"persoon", &id, &"corrigeren"]), "Corrigeren")))
                    (veiligheid(&zicht, persoon))
                    (stellingen(&zicht, persoon))
                }
                div {
                    (Kaart::new("Bereikbaar", contact(persoon)).rechts(link(&onder(dossier, &[&"persoon", &id, &"contact"]), "Wijzigen")))
                    (Kaart::new("Familie", familie(&zicht, persoon)))
                    (acties(&zicht, persoon))
                }
            }
            div class="naast-knoppen" { (primair.link(&pad::dossier(dossier, Tab::Stellingen), "Iets opschrijven")) }
        }
    })
}

fn gegevens(zicht: &Zicht, persoon: &Persoon) -> Markup {
    let vandaag = zicht.vandaag();
    let thuis: Vec<_> = zicht.gezin().huishoudens_van(persoon.id, vandaag).collect();
    html! {
        (Gegevenslijst::new()
            .regel("Voornamen", if persoon.naam.voornamen().is_empty() { "–" } else { persoon.naam.voornamen() })
            .als("Roepnaam", persoon.naam.roepnaam().filter(|roepnaam| *roepnaam != persoon.naam.voornamen()))
            .regel("Achternaam", persoon.naam.achternaam_los())
            .regel("Geboren", html! { (persoon.geboortedatum) })
            .regel("Leeftijd", html! {
                @match persoon.overleden_op { Some(dag) => { "overleden op " (lang(dag)) }, None => (persoon.geboortedatum.leeftijd_op(vandaag)) }
            })
            .regel("Geslacht", persoon.geslacht.omschrijving())
            .als("Burgerservicenummer", persoon.bsn.as_ref().map(naast_domain::persoon::Bsn::gemaskeerd))
            .regel("Taal", html! {
                (persoon.taal.as_ref().map_or("geen bijzonderheden", |taal| taal.als_str())) " · "
                (link(&onder(zicht.dossier(), &[&"persoon", &persoon.id, &"taal"]), "wijzigen"))
            })
            .regel("Woont", html! {
                @if thuis.is_empty() { "ergens anders" }
                @for (i, een) in thuis.iter().enumerate() {
                    @if i > 0 { br; }
                    (huisnaam(zicht, een)) ": " (tab::adrestekst(een))
                }
            }))
    }
}

fn contact(persoon: &Persoon) -> Markup {
    html! {
        @if persoon.contact.is_empty() { p class="nl-paragraph" { "Nog niet bekend." } }
        ul {
            @for kanaal in &persoon.contact {
                li {
                    (waarde(kanaal)) " "
                    @if kanaal.veilig { (Status::new(Stand::Goed, "veilig")) } @else { (Status::new(Stand::Ernstig, "niet veilig")) }
                    @if let Some(toelichting) = &kanaal.toelichting { br; span class="naast-bijschrift" { (toelichting) } }
                }
            }
        }
    }
}

/// A number that is not safe cannot be pressed by accident.
fn waarde(kanaal: &Contactkanaal) -> Markup {
    html! {
        @if kanaal.soort == Contactsoort::Telefoon && kanaal.veilig { (telefoon(&kanaal.waarde)) } @else { (kanaal.waarde) }
    }
}

/// Parents, children, partners; and brothers and sisters, also when nobody wrote that relation down.
fn familie(zicht: &Zicht, persoon: &Persoon) -> Markup {
    let gezin = zicht.gezin();
    let ouders = |kind: PersoonId| -> Vec<PersoonId> {
        gezin
            .relaties
            .iter()
            .filter(|r| r.naar_persoon == kind && r.soort.is_opvoedend())
            .map(|r| r.van_persoon)
            .collect()
    };
    let eigen = ouders(persoon.id);
    let mut regels: Vec<(PersoonId, String)> = Vec::new();
    for relatie in &gezin.relaties {
        let (ander, woord) = if relatie.van_persoon == persoon.id {
            (
                relatie.naar_persoon,
                zicht.persoon(relatie.naar_persoon).map(|p| relatie.soort.b_is(p.geslacht)),
            )
        } else if relatie.naar_persoon == persoon.id {
            (relatie.van_persoon, zicht.persoon(relatie.van_persoon).map(|p| relatie.soort.a_is(p.geslacht)))
        } else {
            continue;
        };
        let voorbij = if relatie.tot.is_some_and(|tot| tot <= zicht.vandaag()) { " (voorbij)" } else { "" };
        regels.push((ander, [woord.unwrap_or("familie"), voorbij].concat()));
    }
    for ander in gezin.personen.keys().filter(|ander| **ander != persoon.id) {
        let samen = ouders(*ander).iter().any(|ouder| eigen.contains(ouder));
        if samen && !regels.iter().any(|(bekend, _)| bekend == ander) {
            regels.push((*ander, "broer of zus".to_owned()));
        }
    }
    html! {
        @if regels.is_empty() { p class="nl-paragraph" { "Er zijn nog geen relaties vastgelegd." } }
        @else {
            ul { @for (ander, woord) in &regels { li { (link(&persoonspad(zicht.dossier(), *ander), zicht.naam_van(*ander))) ", " (woord) } } }
        }
        @if persoon.is_minderjarig_op(zicht.vandaag()) {
            h3 class="nl-heading nl-heading--level-3" { "Gezag" }
            (tab::gezagslijst(zicht, persoon, false))
        }
    }
}

fn veiligheid(zicht: &Zicht, persoon: &Persoon) -> Markup {
    let professionals = |id| crate::kern::beurten::wie(zicht, naast_domain::taak::WachtOp::Professional(id));
    let reeksen: Vec<(String, String, Vec<_>)> = zicht
        .veiligheid()
        .cijferreeksen()
        .into_iter()
        .filter(|((over, _), _)| *over == persoon.id)
        .map(|((_, gever), regels)| {
            let (naam, rol) = match gever {
                Cijfergever::Zelf => (persoon.naam.voornaam(), "zelf".to_owned()),
                Cijfergever::Professional(id) => (professionals(id), "professional".to_owned()),
            };
            (naam, rol, regels.into_iter().map(|regel| (regel.op, regel.cijfer.waarde())).collect())
        })
        .collect();
    let over = persoon.naam.voornaam();
    let tekening = Veiligheidscijfers {
        naam: "Hoe veilig is het?",
        reeksen: reeksen
            .iter()
            .map(|(gever, rol, cijfers)| Cijferreeks {
                gever,
                rol,
                over: Some(&over),
                cijfers: cijfers.clone(),
            })
            .collect(),
        vandaag: zicht.vandaag(),
    };
    let href = pad::dossier(zicht.dossier(), Tab::Veiligheid);
    html! {
        (Kaart::new("Veiligheid", html! {
            p class="nl-paragraph" { (fase(zicht.veiligheid().fase_van(persoon.id))) }
            @if reeksen.is_empty() { p class="nl-paragraph" { "Er is nog geen veiligheidscijfer. Vraag ernaar in een gesprek." } }
            @else { (tekening.teken()) }
        }).rechts(link(&href, "Veiligheid")))
    }
}

fn stellingen(zicht: &Zicht, persoon: &Persoon) -> Markup {
    let mut over: Vec<_> =
        zicht.stellingen().over(persoon.id).filter(|stelling| !stelling.is_ingetrokken()).collect();
    over.sort_by_key(|stelling| std::cmp::Reverse(stelling.huidige().op));
    let stem =
        zicht.plan().actief().or(zicht.plan().in_wording()).and_then(|plan| plan.stemmen.get(&persoon.id));
    let href = pad::dossier(zicht.dossier(), Tab::Stellingen);
    let kop = format!("Wat we weten ({})", over.len());
    html! {
        @if let Some(stem) = stem { (Kaart::new("In eigen woorden", stemtekst(&stem.stem))) }
        (Kaart::new(&kop, html! {
            @if over.is_empty() { p class="nl-paragraph" { "Er is over " (persoon.naam.voornaam()) " nog niets opgeschreven." } }
            ul {
                @for stelling in over.iter().take(STELLINGEN) {
                    li {
                        strong { (stelling.soort().naam()) ": " } (stelling.inhoud().tekst())
                        @if stelling.is_weersproken() { " " (Status::new(Stand::LetOp, "weersproken")) }
                        @else if !stelling.is_vastgesteld() { " " (Status::new(Stand::Neutraal, "nog niet vastgesteld")) }
                    }
                }
            }
        }).rechts(link(&href, "Alles lezen")))
    }
}

fn stemtekst(stem: &Stem) -> Markup {
    html! {
        @match stem {
            Stem::Woorden(tekst) => { "«" (tekst) "»" },
            Stem::NietGegeven { omdat } => { "Nog niet gehoord: " (omdat) },
        }
    }
}

fn acties(zicht: &Zicht, persoon: &Persoon) -> Markup {
    let onder = |wat: &str| onder(zicht.dossier(), &[&"persoon", &persoon.id, &wat]);
    html! {
        @if persoon.leeft() {
            (Kaart::new("Er verandert iets", html! {
                div class="naast-knoppen" {
                    (knoplink(&onder("verhuizen"), "Verhuizen"))
                    (naar_bevestiging(&onder("overlijden"), "Overlijden vastleggen"))
                }
            }))
        }
    }
}

/// The empty form for somebody new.
pub(super) async fn nieuw(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    formulier(&bezoek, &zicht, &Invoer::default(), &Melding::Geen)
}

/// Adds somebody.
pub(super) async fn voeg_toe(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = bekijk(&bezoek, dossier, &[]).await?;
    let nummer = bezoek.opdrachtnummer(&invoer)?;
    let id = PersoonId(Uuid::new_v5(&nummer.0, b"persoon"));
    let mut lezer = Lezer::nieuw(&invoer);
    let sinds = lezer.datum_misschien("sinds");
    let mut fouten = lezer.klaar(Some(())).err().unwrap_or_default();
    let persoon = Persoonsvelden::nieuw(&invoer, "").lees(id, zicht.vandaag(), &mut fouten);
    let melding = match persoon {
        Some(persoon) if fouten.leeg() => {
            let huishouden = invoer.een("thuis").parse::<HuishoudenId>().ok();
            let opdracht = GezinOpdracht::VoegPersoonToe { persoon: Box::new(persoon), huishouden, sinds };
            voer_uit(&bezoek, dossier, &invoer, false, opdracht).await?
        }
        _ => Some(Melding::Fouten(fouten)),
    };
    match melding {
        None => Ok(opgeslagen(&persoonspad(dossier, id))),
        Some(melding) => formulier(&bezoek, &zicht, &invoer, &melding),
    }
}

fn formulier(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let actie = onder(zicht.dossier(), &[&"persoon", &"nieuw"]);
    let huizen: Vec<(String, String)> = zicht
        .gezin()
        .huishoudens
        .values()
        .map(|thuis| (thuis.id.to_string(), huisnaam(zicht, thuis)))
        .collect();
    let inleiding = "Iemand die bij dit gezin hoort: die er woont, of die belangrijk is.";
    pagina(bezoek, zicht, "Persoon toevoegen", inleiding, melding, |primair| {
        let keuzes = huizen
            .iter()
            .map(|(id, naam)| Keuze::new(id, naam))
            .chain([Keuze::new("elders", "Woont ergens anders")])
            .collect();
        let velden = html! {
            (Persoonsvelden::nieuw(invoer, "").toon(melding.fouten()))
            (Optiegroep::new("thuis", Label("Waar woont deze persoon?"), keuzes).gekozen(if invoer.een("thuis").is_empty() { "elders" } else { invoer.een("thuis") }))
            (Datumveld::new("sinds", Label("Sinds wanneer?")).niet_verplicht().waarde(invoer.datum("sinds")).fout(melding.fouten().bij("sinds")))
        };
        bezoek.formulier(&actie, velden, primair.knop("Toevoegen")).render()
    })
}
