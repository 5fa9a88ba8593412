//! Establishing the last shared version, and beginning the next one. Silence is never agreement (INV-16).

use super::{Kruimelpad, Mag, adres, gezinsleden, ontbreekt, ontbreekt::Gemis, velden, zie};
use crate::kern::{
    Antwoord, Bezoek, Invoer, Lezer, Melding, Paginafout,
    bezoek::antwoord,
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{Bericht, Kop, Label, Tekstvak, Toon, Veldgroep, knoplink, lang};
use axum::extract::Path;
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{AnalyseOpdracht, Versie},
    ids::{DossierId, PersoonId},
    tekst::Tekst,
};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody who gave no view on the version, and why that can be.
struct Zwijgt {
    persoon: PersoonId,
    veld: String,
    gedeeld: bool,
}

/// Those who gave no view and need not be waited for any more: the term ended, or it was never shared with them.
fn zwijgers(zicht: &Zicht, versie: &Versie) -> Vec<Zwijgt> {
    let vandaag = zicht.vandaag();
    let leden = gezinsleden(zicht).into_iter().map(|lid| lid.id);
    let gevraagd: BTreeSet<PersoonId> = leden.chain(versie.gedeeld_met.keys().copied()).collect();
    gevraagd
        .into_iter()
        .filter(|persoon| zicht.persoon(*persoon).is_some_and(naast_domain::gezin::Persoon::leeft))
        .filter(|persoon| versie.oordeel(*persoon).is_none())
        .filter(|persoon| versie.gedeeld_met.get(persoon).is_none_or(|deling| deling.termijn < vandaag))
        .map(|persoon| Zwijgt {
            persoon,
            veld: format!("motivering-{persoon}"),
            gedeeld: versie.gedeeld_met.contains_key(&persoon),
        })
        .collect()
}

/// Those who can still give their view.
fn wachten_op(zicht: &Zicht, versie: &Versie) -> Vec<Gemis> {
    versie
        .zonder_oordeel()
        .filter_map(|persoon| Some((persoon, versie.gedeeld_met.get(&persoon)?)))
        .filter(|(_, deling)| zicht.vandaag() <= deling.termijn)
        .map(|(persoon, deling)| Gemis {
            tekst: [&zicht.naam_van(persoon), " kan nog reageren tot en met ", &lang(deling.termijn)]
                .concat(),
            href: adres(zicht.dossier(), &[&"versie", &versie.nummer, &"reactie", &persoon]),
        })
        .collect()
}

fn laatste(zicht: &Zicht) -> Result<&Versie, Paginafout> {
    zicht.analyse().laatste().filter(|versie| versie.vastgesteld.is_none()).ok_or(Paginafout::NietGevonden)
}

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, &Invoer::default(), &melding)?, &melding)
}

/// Establishes it.
pub(super) async fn stel_vast(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let versie = lezer.keuze("versie", |nummer| nummer.parse::<u32>().ok(), "Kies welke versie u vaststelt.");
    let mut motivering = BTreeMap::new();
    let zwijgers = zicht.analyse().laatste().map(|versie| zwijgers(&zicht, versie)).unwrap_or_default();
    for zwijgt in zwijgers {
        match Tekst::lees_misschien("motivering", invoer.een(&zwijgt.veld)) {
            Ok(Some(reden)) => {
                motivering.insert(zwijgt.persoon, reden);
            }
            // Without a reason the core says what is missing, for everybody at once.
            Ok(None) => {}
            Err(fout) => lezer.fout(&zwijgt.veld, fout.melding),
        }
    }
    let melding = match lezer.klaar(versie) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(versie) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::StelVast { versie, motivering });
            match bezoek.voer_uit(dossier, &invoer, Some(Deel::Analyse), opdracht).await {
                Ok(_) => return Ok(klaar(&pad::dossier(dossier, Tab::Analyse), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina(&bezoek, &zicht, &invoer, &melding)?, &melding)
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).is_gezicht() {
        return Err(Paginafout::NietGevonden);
    }
    let versie = laatste(zicht)?;
    let dossier = zicht.dossier();
    let titel = format!("Versie {} vaststellen", versie.nummer);
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(dossier, &[&"vaststellen"]);
    let weg = pad::dossier(dossier, Tab::Analyse);
    let mut gemis = ontbreekt::in_inhoud(zicht, &versie.inhoud);
    gemis.extend(wachten_op(zicht, versie));
    let zwijgers = zwijgers(zicht, versie);
    let afwijkend: Vec<String> = versie
        .afwijkend()
        .map(|(persoon, tekst)| [&zicht.naam_van(persoon), ": “", tekst, "”"].concat())
        .collect();
    Ok(bezoek
        .dossierpagina(&titel, &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(
            "Op een vastgestelde analyse rust het plan. Wie het er niet mee eens is, blijft erbij staan.",
        )
        .inhoud_met(|primair| {
            let verder = if gemis.is_empty() {
                let velden =
                    html! { @for zwijgt in &zwijgers { (motivering(zicht, zwijgt, invoer, melding)) } };
                let knoppen = html! { (primair.knop("Vaststellen")) (knoplink(&weg, "Nog niet")) };
                let formulier = bezoek.formulier_op(zicht, Deel::Analyse, &actie, velden, knoppen);
                formulier.verborgen("versie", versie.nummer).render()
            } else {
                primair.ongebruikt();
                html! {
                    div { (Bericht::new(Toon::Info, html! {
                        (ontbreekt::lijst(&gemis))
                        p class="nl-paragraph" { "Verandert u de analyse? Deel dan eerst de nieuwe versie." }
                    }).kop("Dit ontbreekt nog")) }
                    div class="naast-knoppen" { (knoplink(&weg, "Terug naar de analyse")) }
                }
            };
            html! {
                @if !afwijkend.is_empty() {
                    (Kop::H2.met("Niet iedereen is het eens"))
                    ul { @for regel in &afwijkend { li { (regel) } } }
                }
                (verder)
            }
        }))
}

fn motivering(zicht: &Zicht, zwijgt: &Zwijgt, invoer: &Invoer, melding: &Melding) -> Markup {
    let naam = zicht.naam_van(zwijgt.persoon);
    let (kop, uitleg) = if zwijgt.gedeeld {
        (
            [&naam, " heeft niet gereageerd"].concat(),
            "Dat is geen instemming. Schrijf op waarom u toch vaststelt.",
        )
    } else {
        (
            [&naam, " heeft de analyse niet gekregen"].concat(),
            "Deel hem alsnog, of schrijf op waarom dat nu niet kan.",
        )
    };
    Veldgroep::new(
        Label(&kop),
        Tekstvak::new(&zwijgt.veld, Label("Waarom?"))
            .nakijken("")
            .regels(3)
            .maximum(Tekst::MAX)
            .waarde(invoer.een(&zwijgt.veld))
            .fout(melding.fouten().bij(&zwijgt.veld)),
    )
    .uitleg(uitleg)
    .render()
}

/// The page to begin a next version.
pub(super) async fn toon_bijstellen(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let melding = Melding::Geen;
    antwoord(pagina_bijstellen(&bezoek, &zicht, &Invoer::default(), &melding)?, &melding)
}

/// Begins a next version.
pub(super) async fn stel_bij(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let mut lezer = Lezer::nieuw(&invoer);
    let reden = lezer.tekst("reden");
    let melding = match lezer.klaar(reden) {
        Err(fouten) => Melding::Fouten(fouten),
        Ok(reden) => {
            let opdracht = Opdracht::Analyse(AnalyseOpdracht::StelBij { reden });
            match bezoek.voer_uit(dossier, &invoer, Some(Deel::Analyse), opdracht).await {
                Ok(_) => return Ok(klaar(&pad::dossier(dossier, Tab::Analyse), "opgeslagen")),
                Err(Ok(melding)) => melding,
                Err(Err(fout)) => return Err(fout),
            }
        }
    };
    let zicht = zie(&bezoek, dossier).await?;
    antwoord(pagina_bijstellen(&bezoek, &zicht, &invoer, &melding)?, &melding)
}

fn pagina_bijstellen(
    bezoek: &Bezoek,
    zicht: &Zicht,
    invoer: &Invoer,
    melding: &Melding,
) -> Result<Markup, Paginafout> {
    if !Mag::van(bezoek, zicht).is_gezicht() || !zicht.analyse().gesloten {
        return Err(Paginafout::NietGevonden);
    }
    let kop = bezoek.kop(zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_tab(zicht, Tab::Analyse);
    let actie = adres(zicht.dossier(), &[&"bijstellen"]);
    let weg = pad::dossier(zicht.dossier(), Tab::Analyse);
    Ok(bezoek
        .dossierpagina("De analyse bijstellen", &kop, melding)
        .kruimels(kruimels.kruimels())
        .inleiding(
            "De vastgestelde versie blijft bewaard. U werkt verder in een volgende versie, die u weer deelt.",
        )
        .inhoud_met(|primair| {
            let velden = velden::vak(
                invoer,
                melding,
                "reden",
                "Waarom stelt u de analyse bij?",
                "Bijvoorbeeld: er is iets gebeurd, er zijn nieuwe feiten, of we kijken samen terug.",
                3,
            );
            let knoppen = html! { (primair.knop("Begin een nieuwe versie")) (knoplink(&weg, "Terug")) };
            html! { (bezoek.formulier_op(zicht, Deel::Analyse, &actie, velden, knoppen)) }
        }))
}
