//! The sheet itself: the work version from question to need, what comes next, and the versions that were shared.

use super::{
    Kruimelpad, Mag, adres,
    mensen::{achtergrond, behoeften, belangen, stemmen},
    onderdelen::{Blad, factoren, feiten, hulp, hypothesen, kernvragen, patronen},
    ontbreekt, versies, zie,
};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord, pad::Tab};
use crate::vorm::{Primair, Stap, Stappen, Uitklap, knoplink, lang};
use axum::extract::Path;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{AnalyseInhoud, Itemsoort, Versie},
    ids::{DossierId, PersoonId},
};

/// The page.
pub(super) async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = zie(&bezoek, dossier).await?;
    let mag = Mag::van(&bezoek, &zicht);
    let analyse = zicht.analyse();
    let open = !analyse.gesloten;
    let blad = Blad {
        zicht: &zicht,
        inhoud: &analyse.werk,
        schrijven: open && mag.analyseert(),
        adviseren: open && mag.adviseert(),
    };
    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Analyse);
    let kruimels = Kruimelpad::tot_gezin(&zicht, Tab::Analyse);
    let pagina = bezoek
        .dossierpagina("Samen begrijpen", &kop, &melding)
        .kruimels(kruimels.kruimels())
        .inleiding("Wat is er aan de hand, waardoor komt het, en wie heeft wat nodig? Dat zoeken we samen met het gezin uit.")
        .inhoud_met(|primair| {
            html! {
                (stand(&zicht, mag, primair))
                (inhoudsopgave(&zicht, &analyse.werk))
                (kernvragen(blad))
                (feiten(blad))
                (factoren(blad))
                (patronen(blad))
                (hypothesen(blad))
                (hulp(blad))
                (achtergrond(blad))
                (belangen(blad))
                (stemmen(blad))
                (behoeften(blad))
                (versies::overzicht(&zicht))
            }
        });
    antwoord(pagina, &melding)
}

/// Where the analysis is, and so what comes next.
enum Stand<'a> {
    Leeg,
    Bezig,
    Wacht(&'a Versie, Vec<PersoonId>),
    Vaststellen(&'a Versie),
    Vastgesteld(&'a Versie),
}

impl<'a> Stand<'a> {
    fn van(zicht: &'a Zicht) -> Self {
        let analyse = zicht.analyse();
        if let Some(versie) = analyse.vastgesteld().filter(|_| analyse.gesloten) {
            return Self::Vastgesteld(versie);
        }
        if analyse.werk.is_leeg() {
            return Self::Leeg;
        }
        let gedeeld = analyse
            .laatste()
            .filter(|versie| versie.vastgesteld.is_none() && analyse.ongedeeld_sinds.is_none());
        let Some(versie) = gedeeld else { return Self::Bezig };
        let wachten_op: Vec<PersoonId> = versie
            .zonder_oordeel()
            .filter(|persoon| {
                versie.gedeeld_met.get(persoon).is_some_and(|deling| zicht.vandaag() <= deling.termijn)
            })
            .collect();
        if wachten_op.is_empty() { Self::Vaststellen(versie) } else { Self::Wacht(versie, wachten_op) }
    }
}

fn stand(zicht: &Zicht, mag: Mag, primair: Primair) -> Markup {
    let dossier = zicht.dossier();
    let gemis = ontbreekt::in_inhoud(zicht, &zicht.analyse().werk);
    let gezicht = mag.is_gezicht();
    let stand = Stand::van(zicht);
    let (uitleg, knop) = match &stand {
        Stand::Leeg => (
            "Er staat nog niets. Begin met de vraag van het gezin.".to_owned(),
            mag.adviseert().then(|| {
                (adres(dossier, &[&"nieuw", &Itemsoort::Kernvraag]), "Vraag opschrijven".to_owned())
            }),
        ),
        Stand::Bezig => {
            let sinds = zicht.analyse().ongedeeld_sinds;
            let uitleg = match (zicht.analyse().laatste(), sinds) {
                (Some(versie), Some(sinds)) => {
                    format!(
                        "Sinds {} is er iets veranderd dat het gezin nog niet heeft gezien. Zij hebben versie {}.",
                        lang(sinds),
                        versie.nummer
                    )
                }
                _ => "Het gezin heeft deze analyse nog niet gezien.".to_owned(),
            };
            (uitleg, gezicht.then(|| (adres(dossier, &[&"delen"]), "Delen met het gezin".to_owned())))
        }
        Stand::Wacht(versie, personen) => {
            let uitleg = format!(
                "Versie {} is gedeeld. {} nog reageren. Geen antwoord is geen instemming.",
                versie.nummer,
                ontbreekt::kunnen(zicht, personen)
            );
            let knop = mag.analyseert().then(|| personen.first()).flatten().map(|persoon| {
                (
                    adres(dossier, &[&"versie", &versie.nummer, &"reactie", persoon]),
                    ["Opschrijven wat ", &zicht.naam_van(*persoon), " zei"].concat(),
                )
            });
            (uitleg, knop)
        }
        Stand::Vaststellen(versie) => (
            format!("Versie {} is gedeeld en de tijd om te reageren is voorbij.", versie.nummer),
            gezicht.then(|| (adres(dossier, &[&"vaststellen"]), "Vaststellen".to_owned())),
        ),
        Stand::Vastgesteld(versie) => {
            let op = versie.vastgesteld.as_ref().map(|vastgesteld| lang(vastgesteld.op)).unwrap_or_default();
            (
                format!("Versie {} is vastgesteld op {op}. Het plan rust hierop.", versie.nummer),
                gezicht.then(|| (adres(dossier, &[&"bijstellen"]), "Bijstellen".to_owned())),
            )
        }
    };
    let kop = format!("Wat nog ontbreekt ({})", gemis.len());
    let laatste = zicht.analyse().laatste();
    let knop = if let Some((href, tekst)) = knop {
        primair.link(&href, &tekst)
    } else {
        primair.ongebruikt();
        html! {}
    };
    html! {
        p class="nl-paragraph" { (uitleg) }
        div class="naast-knoppen" {
            (knop)
            @if let Some(versie) = laatste { (knoplink(&adres(dossier, &[&"versie", &versie.nummer]), "Wat iedereen ervan vindt")) }
        }
        @if !matches!(stand, Stand::Leeg | Stand::Vastgesteld(_)) && !gemis.is_empty() {
            (Uitklap::new(&kop, ontbreekt::lijst(&gemis)))
        }
    }
}

/// The way through the sheet: what has something on it, and what not yet.
fn inhoudsopgave(zicht: &Zicht, inhoud: &AnalyseInhoud) -> Markup {
    let heeft = |soort| inhoud.van_soort(soort).next().is_some();
    let met_kinderen = zicht.gezin().heeft_minderjarigen(zicht.vandaag());
    let rust = inhoud.factoren().any(|factor| factor.item.stellingen().next().is_some());
    let stappen = [
        (heeft(Itemsoort::Kernvraag), "Vragen", "#kernvragen"),
        (rust, "Feiten", "#feiten"),
        (heeft(Itemsoort::Factor), "Factoren", "#factoren"),
        (heeft(Itemsoort::Patroon), "Patronen", "#patronen"),
        (heeft(Itemsoort::Hypothese), "Verklaringen", "#verklaringen"),
        (heeft(Itemsoort::EerdereHulp), "Eerdere hulp", "#hulp"),
        (!inhoud.achterliggend.is_empty(), "Achtergrond", "#achtergrond"),
        (!inhoud.belangen.is_empty(), "Belang van elk kind", "#belang"),
        (!inhoud.stemmen.is_empty(), "Stemmen", "#stemmen"),
        (heeft(Itemsoort::Behoefte), "Wie heeft wat nodig", "#nodig"),
    ];
    let lijst = stappen.into_iter().filter(|(_, _, href)| met_kinderen || *href != "#belang").fold(
        Stappen::new("Onderdelen van de analyse"),
        |lijst, (gedaan, tekst, href)| {
            lijst.stap(if gedaan { Stap::Gedaan } else { Stap::Straks }, tekst, Some(href))
        },
    );
    html! { nav aria-label="Onderdelen van de analyse" { (lijst) } }
}
