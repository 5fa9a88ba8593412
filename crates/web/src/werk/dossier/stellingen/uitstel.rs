//! Putting a hearing off, and looking at that again (§9.6.3). Decided by a named function, never by the author, with a
//! ground and a day on which it is looked at again.

use super::{
    Kruimelpad, Mag, adres, mag::nog_voor_te_leggen, onder, velden::Mensen, vind, weergave, woorden, zie,
};
use crate::kern::{Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout, bezoek::antwoord, klaar, pad::Tab};
use crate::vorm::{
    Bericht, Datumveld, Gegevenslijst, Keuze, Kop, Label, Optiegroep, Tekstvak, Toon, Vinkjes, knoplink, lang,
};
use axum::extract::Path;
use jiff::civil::Date;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{DossierId, PersoonId, StellingId},
    regels::Looptijd,
    stelling::{Herbeoordeling, Stelling, StellingOpdracht, Uitstel, Uitstelgrond},
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// The last day one may choose to look again; proposed beforehand.
/// The last day on which to look again, and how far away that is.
fn opnieuw_kijken(bezoek: &Bezoek, zicht: &Zicht) -> (Date, String) {
    let (regels, vandaag) = (bezoek.dienst().regels(), zicht.vandaag());
    (
        regels.dag_na(Looptijd::UitstelStap, vandaag),
        regels.looptijd_in_woorden(Looptijd::UitstelStap, vandaag),
    )
}

fn vooraf(bezoek: &Bezoek, zicht: &Zicht, personen: impl IntoIterator<Item = PersoonId>) -> Invoer {
    let (dag, _) = opnieuw_kijken(bezoek, zicht);
    let personen = personen.into_iter().map(|persoon| ("personen", persoon.to_string()));
    Invoer::van(personen.chain([
        ("herbeoordeling-dag", dag.day().to_string()),
        ("herbeoordeling-maand", dag.month().to_string()),
        ("herbeoordeling-jaar", dag.year().to_string()),
    ]))
}

/// The page to put a hearing off.
pub(super) async fn toon(bezoek: Bezoek, Path((dossier, id)): Path<(DossierId, StellingId)>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = vooraf(&bezoek, &zicht, nog_voor_te_leggen(&zicht, stelling));
    antwoord(pagina(&bezoek, &zicht, stelling, &invoer, &melding)?, &melding)
}

/// Puts a hearing off.
pub(super) async fn stel_uit(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let personen = lees_personen(&mut lezer);
    let grond =
        lezer.keuze("grond", |code| code.parse::<Uitstelgrond>().ok(), "Kies waarom horen nu niet kan.");
    let toelichting = lezer.tekst("toelichting");
    let herbeoordeling = lezer.datum("herbeoordeling");
    let gelezen = grond.zip(toelichting).zip(herbeoordeling);
    let melding = match lezer.klaar(gelezen) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(((grond, toelichting), herbeoordeling)) => {
            let opdracht = StellingOpdracht::StelWederhoorUit {
                stelling: id,
                personen,
                grond,
                toelichting,
                herbeoordeling,
            };
            match bezoek
                .voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), Opdracht::Stelling(opdracht))
                .await
            {
                Ok(_) => return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn lees_personen(lezer: &mut Lezer<'_>) -> BTreeSet<PersoonId> {
    let personen: BTreeSet<PersoonId> = lezer.ids("personen");
    if personen.is_empty() {
        lezer.fout("personen", "Kies om wie het gaat.");
    }
    personen
}

fn pagina(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let mag = Mag::van(bezoek, zicht);
    if !mag.schrijft() && !mag.stelt_uit(stelling) {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "uitstellen");
    let mensen = Mensen::van(zicht, nog_voor_te_leggen(zicht, stelling));
    let gronden = Uitstelgrond::ALLE.iter().map(|grond| Keuze::new(grond.code(), grond.naam())).collect();
    Ok(bezoek
        .dossierpagina("Wederhoor uitstellen", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Iedereen hoort te weten wat er over hem of haar staat. Alleen als dat nu gevaarlijk is of het onderzoek schaadt, kan het later.")
        .inhoud_met(|primair| {
            let verder = if mag.stelt_uit(stelling) {
                let velden = html! {
                    (Vinkjes::new("personen", Label("Wie hoort u later?"), mensen.keuzes()).gekozen(invoer.alle("personen"))
                        .uitleg("Zij zien deze stelling niet zolang het uitstel loopt.").fout(melding.fouten().bij("personen")))
                    (Optiegroep::new("grond", Label("Waarom kan het nu niet?"), gronden).gekozen(invoer.een("grond")).fout(melding.fouten().bij("grond")))
                    (Tekstvak::new("toelichting", Label("Leg uit")).nakijken("").regels(4).maximum(Tekst::MAX).waarde(invoer.een("toelichting"))
                        .uitleg("Wat kan er gebeuren als u het nu vertelt?").fout(melding.fouten().bij("toelichting")))
                    (herbeoordeling(bezoek, zicht, invoer, melding))
                };
                let knoppen = html! { (primair.knop("Uitstellen")) (knoplink(&terug, "Niet uitstellen")) };
                bezoek.formulier_op(zicht, Deel::Stelling(stelling.id), &actie, velden, knoppen).render()
            } else {
                primair.ongebruikt();
                iemand_anders(zicht, stelling, mag, &terug)
            };
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (verder)
            }
        }))
}

fn herbeoordeling(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let (dag, duur) = opnieuw_kijken(bezoek, zicht);
    let uitleg = ["Uiterlijk over ", &duur, ": ", &lang(dag), "."].concat();
    Datumveld::new("herbeoordeling", Label("Wanneer kijkt u opnieuw?"))
        .uitleg(&uitleg)
        .waarde(invoer.datum("herbeoordeling"))
        .fout(melding.fouten().bij("herbeoordeling"))
        .render()
}

/// Who decides instead, by name where there is one.
fn iemand_anders(zicht: &Zicht, stelling: &Stelling, mag: Mag, terug: &str) -> Markup {
    let team = zicht.team();
    let auteur = stelling.huidige().auteur.professional();
    let kunnen: Vec<String> = std::iter::once(&team.vast_gezicht.professional)
        .chain(team.actieve_inzetten().map(|inzet| &inzet.professional).filter(|professional| {
            professional.functie.is_rvt()
                || professional.functie == naast_domain::regels::Functie::Gedragswetenschapper
        }))
        .filter(|professional| Some(professional.id) != auteur)
        .map(|professional| [&professional.naam, " (", professional.functie.naam(), ")"].concat())
        .collect();
    let reden = if mag.schreef(stelling) {
        "U schreef deze stelling zelf. Daarom besluit iemand anders over uitstel."
    } else {
        "Over uitstel besluit het vast gezicht, iemand van het regionale veiligheidsteam of de gedragswetenschapper."
    };
    html! {
        div { (Bericht::new(Toon::Info, html! {
            p class="nl-paragraph" { (reden) }
            @if kunnen.is_empty() {
                p class="nl-paragraph" { "In dit team is daar nu niemand voor. Haal er iemand bij." }
            } @else {
                p class="nl-paragraph" { "Vraag het aan " (woorden::opsomming(&kunnen)) "." }
            }
        }).kop("Dit besluit een ander")) }
        div class="naast-knoppen" { (knoplink(terug, "Terug naar de stelling")) }
    }
}

/// The page to look at a postponement again.
pub(super) async fn toon_beoordelen(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let stelling = vind(&zicht, id)?;
    let melding = Melding::Geen;
    let invoer = vooraf(&bezoek, &zicht, uitgesteld(stelling).map(|(persoon, _)| persoon));
    antwoord(pagina_beoordelen(&bezoek, &zicht, stelling, &invoer, &melding)?, &melding)
}

/// Goes on with it, or lifts it.
pub(super) async fn beoordeel(
    bezoek: Bezoek,
    Path((dossier, id)): Path<(DossierId, StellingId)>,
    invoer: Invoer,
) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let personen = lees_personen(&mut lezer);
    let oordeel = match invoer.een("oordeel") {
        "hef_op" => Some(Herbeoordeling::HefOp),
        "verleng" => {
            let (toelichting, dag) = (lezer.tekst("toelichting"), lezer.datum("herbeoordeling"));
            toelichting
                .zip(dag)
                .map(|(toelichting, herbeoordeling)| Herbeoordeling::Verleng { toelichting, herbeoordeling })
        }
        _ => {
            lezer.fout("oordeel", "Kies of het uitstel nog nodig is.");
            None
        }
    };
    let melding = match lezer.klaar(oordeel) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(oordeel) => {
            let opdracht = StellingOpdracht::HerbeoordeelUitstel { stelling: id, personen, oordeel };
            match bezoek
                .voer_uit(dossier, &invoer, Some(Deel::Stelling(id)), Opdracht::Stelling(opdracht))
                .await
            {
                Ok(_) => return Ok(klaar(&adres(dossier, Some(id)), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_beoordelen(&bezoek, &zicht, vind(&zicht, id)?, &invoer, &melding)?, &melding)
}

fn uitgesteld(stelling: &Stelling) -> impl Iterator<Item = (PersoonId, &Uitstel)> {
    stelling
        .huidige()
        .wederhoor
        .values()
        .filter_map(|wederhoor| wederhoor.uitstel.as_ref().map(|uitstel| (wederhoor.persoon, uitstel)))
}

fn pagina_beoordelen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    stelling: &Stelling,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    let mag = Mag::van(bezoek, zicht);
    let lopend: Vec<(PersoonId, &Uitstel)> = uitgesteld(stelling).collect();
    if lopend.is_empty() || !(mag.schrijft() || mag.stelt_uit(stelling)) {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Stellingen);
    let kruimels = Kruimelpad::tot_stelling(zicht, stelling);
    let terug = adres(zicht.dossier(), Some(stelling.id));
    let actie = onder(zicht.dossier(), stelling.id, "uitstel-beoordelen");
    let mensen = Mensen::van(zicht, lopend.iter().map(|(persoon, _)| *persoon));
    let namen: Vec<(String, String)> = lopend
        .iter()
        .map(|(persoon, uitstel)| {
            let tekst =
                ["Sinds ", &lang(uitstel.sinds), ", om ", uitstel.grond.naam(), ". ", &uitstel.toelichting]
                    .concat();
            (zicht.naam_van(*persoon), tekst)
        })
        .collect();
    let lijst = namen.iter().fold(Gegevenslijst::new(), |lijst, (naam, tekst)| lijst.regel(naam, tekst));
    let langst = bezoek.dienst().regels().looptijd_in_woorden(Looptijd::UitstelLangst, zicht.vandaag());
    let inleiding = format!(
        "Kijk opnieuw of vertellen nu wel veilig is. Langer dan {langst} uitstellen kan alleen Veilig Thuis."
    );
    Ok(bezoek
        .dossierpagina("Is uitstel nog nodig?", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(&inleiding)
        .inhoud_met(|primair| {
            let verder = if mag.stelt_uit(stelling) {
                let verleng = html! {
                    (Tekstvak::new("toelichting", Label("Waarom is het nog nodig?")).nakijken("").regels(3).vrij().waarde(invoer.een("toelichting"))
                        .fout(melding.fouten().bij("toelichting")))
                    (herbeoordeling(bezoek, zicht, invoer, melding))
                };
                let keuzes = vec![
                    Keuze::new("hef_op", "Nee, het kan nu worden voorgelegd"),
                    Keuze::new("verleng", "Ja, het is nog nodig").met_velden(verleng),
                ];
                let velden = html! {
                    (Vinkjes::new("personen", Label("Om wie gaat het?"), mensen.keuzes()).gekozen(invoer.alle("personen")).fout(melding.fouten().bij("personen")))
                    (Optiegroep::new("oordeel", Label("Is uitstel nog nodig?"), keuzes).gekozen(invoer.een("oordeel")).fout(melding.fouten().bij("oordeel")))
                };
                let knoppen = html! { (primair.knop("Bewaren")) (knoplink(&terug, "Terug")) };
                bezoek.formulier_op(zicht, Deel::Stelling(stelling.id), &actie, velden, knoppen).render()
            } else {
                primair.ongebruikt();
                iemand_anders(zicht, stelling, mag, &terug)
            };
            html! {
                (weergave::kaart(zicht, stelling, Kop::H2))
                (Kop::H2.met("Het uitstel nu"))
                (lijst)
                (verder)
            }
        }))
}
