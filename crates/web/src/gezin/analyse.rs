//! How it comes: the shared analysis as far as it is about me and mine, my own voice first, and whether I agree.

use super::{Bezoek, Kader, adres, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Tekstvak, Toon, alinea, lang, link,
};
use axum::{
    Router,
    routing::{get, post},
};
use maud::{Markup, html};
use naast_access::Onderdeel;
use naast_domain::{
    Opdracht,
    analyse::{
        AnalyseInhoud, AnalyseOpdracht, Factorsoort, Instemming, Item, Itemsoort, Oordeel, Stem, Stemvorm,
        Versie,
    },
    ids::PersoonId,
    tekst::Tekst,
};
use std::collections::BTreeSet;

const ANTWOORD: &str = "/gezin/analyse/mijn-antwoord";
const STEM: &str = "/gezin/analyse/mijn-stem";

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::ANALYSE, get(toon))
        .route(ANTWOORD, post(reageer))
        .route(STEM, get(toon_stem).post(schrijf))
}

/// The last version that was shared with this person, or with a child for whom he or she answers.
fn gedeeld<'k>(kader: &'k Kader<'_>) -> Option<&'k Versie> {
    kader
        .zicht
        .analyse()
        .versies
        .iter()
        .rev()
        .find(|versie| versie.gedeeld_met.keys().any(|persoon| kader.zicht.persoon(*persoon).is_some()))
}

/// Those with whom this version was shared and for whom this person answers: oneself first.
fn te_horen(kader: &Kader<'_>, versie: &Versie) -> Vec<PersoonId> {
    let mut te_horen: Vec<PersoonId> =
        versie.gedeeld_met.keys().copied().filter(|persoon| kader.antwoordt_voor(*persoon)).collect();
    te_horen.sort_by_key(|persoon| *persoon != kader.ik);
    te_horen
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[Onderdeel::Analyse]).await?;
    let versie = gedeeld(&kader);
    let mijn: Vec<&Stem> = kader.zicht.analyse().werk.stem_van(kader.ik);
    let pagina = kader.pagina("Hoe het komt", melding, |pagina| {
        let pagina = pagina.inleiding(kader.aanspreek.kies(
            "Wat we samen denken dat er speelt, en wat er nodig is. U ziet hier wat over u en uw kinderen gaat.",
            "Wat we samen denken dat er aan de hand is, en wat jij nodig hebt.",
        ));
        let delen = html! {
            (stemmen(&kader, &mijn))
            @match versie {
                Some(versie) => {
                    (Kop::H2.met(if versie.vastgesteld.is_some() { "Zo is het vastgesteld" } else { "Zo denken we er nu over" }))
                    p class="naast-bijschrift" { "Gedeeld op " (lang(versie.gedeeld_op)) " door " (woorden::wie(&kader.zicht, &versie.gedeeld_door)) }
                    (inhoud(&kader, &versie.inhoud))
                    (oordelen(&kader, versie))
                },
                None => (Leeg::new("Er is nog niets gedeeld", "Uw vaste gezicht maakt samen met u een overzicht van wat er speelt. Als het gedeeld is, leest u het hier en kunt u zeggen wat u ervan vindt.")),
            }
        };
        let te_horen = versie.map(|versie| te_horen(&kader, versie)).unwrap_or_default();
        match versie.filter(|_| !te_horen.is_empty() && !kader.zicht.is_gesloten()) {
            Some(versie) => pagina.inhoud_met(|primair| {
                let velden = antwoordvelden(&kader, &te_horen, versie.nummer, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met(kader.aanspreek.kies("Bent u het hiermee eens?", "Ben je het hiermee eens?")))
                    (bezoek.formulier(ANTWOORD, velden, primair.knop("Mijn antwoord bewaren")))
                }
            }),
            None => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

fn stemmen(kader: &Kader<'_>, mijn: &[&Stem]) -> Markup {
    html! {
        (Kaart::new("In mijn eigen woorden", html! {
            @for stem in mijn {
                (alinea(&["“", &stem.tekst, "”"].concat()))
                p class="naast-bijschrift" {
                    (lang(stem.op)) @if stem.is_eigen() { ", zelf geschreven" } @else { ", verteld aan " (woorden::wie(&kader.zicht, &stem.door)) }
                }
            }
            @if mijn.is_empty() { (alinea("Hier staat nog niets van u. Wat denkt u zelf dat er speelt? Wat helpt?")) }
            @if !kader.is_vertegenwoordiger() && !kader.zicht.is_gesloten() { (link(STEM, "Schrijf op hoe u het ziet")) }
        }))
        @for kind in kader.kinderen() {
            @let stemmen = kader.zicht.analyse().werk.stem_van(kind.id);
            @if !stemmen.is_empty() {
                (Kaart::new(&["Wat ", &kind.naam.kort(), " zegt"].concat(), html! {
                    @for stem in stemmen { (alinea(&["“", &stem.tekst, "”"].concat())) }
                }))
            }
        }
    }
}

fn factor(soort: Factorsoort) -> &'static str {
    match soort {
        Factorsoort::Oorzakelijk => "Waar het door komt",
        Factorsoort::InStandHoudend => "Waardoor het zo blijft",
        Factorsoort::Risico => "Wat het gevaarlijker maakt",
        Factorsoort::Beschermend => "Wat goed gaat en helpt",
    }
}

fn inhoud(kader: &Kader<'_>, inhoud: &AnalyseInhoud) -> Markup {
    // What goes well comes first.
    let soorten = [
        Factorsoort::Beschermend,
        Factorsoort::Oorzakelijk,
        Factorsoort::InStandHoudend,
        Factorsoort::Risico,
    ];
    let van_soort = |soort: Factorsoort| -> Vec<&Tekst> {
        inhoud
            .factoren()
            .filter(|onderdeel| matches!(&onderdeel.item, Item::Factor { soort: deze, .. } if *deze == soort))
            .map(|onderdeel| onderdeel.item.tekst())
            .collect()
    };
    let lijst = |kop: &str, teksten: &[&Tekst]| {
        html! {
            @if !teksten.is_empty() {
                (Kaart::new(kop, html! { ul class="naast-gewonelijst" { @for tekst in teksten { li { (tekst) } } } }).niveau(Kop::H3))
            }
        }
    };
    let teksten = |soort| inhoud.van_soort(soort).map(|onderdeel| onderdeel.item.tekst()).collect::<Vec<_>>();
    html! {
        (lijst("Wat we willen begrijpen", &teksten(Itemsoort::Kernvraag)))
        @for soort in soorten { (lijst(factor(soort), &van_soort(soort))) }
        (lijst("Wat steeds terugkomt", &teksten(Itemsoort::Patroon)))
        (lijst("Wat misschien meespeelt (nog niet zeker)", &teksten(Itemsoort::Hypothese)))
        @for (kind, belang) in &inhoud.belangen {
            (Kaart::new(&["Wat goed is voor ", &kader.wie(*kind)].concat(), alinea(&belang.tekst)).niveau(Kop::H3))
        }
        @let behoeften: Vec<_> = inhoud.van_soort(Itemsoort::Behoefte).collect();
        @if !behoeften.is_empty() {
            (Kaart::new("Wat nodig is", html! {
                ul class="naast-gewonelijst" {
                    @for onderdeel in behoeften {
                        @if let Item::Behoefte { persoon, tekst, .. } = &onderdeel.item {
                            li { strong { (woorden::hoofdletter(&kader.wie(*persoon))) } ": " (tekst) }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
    }
}

fn oordelen(kader: &Kader<'_>, versie: &Versie) -> Markup {
    html! {
        @for persoon in versie.gedeeld_met.keys().filter(|persoon| kader.zicht.persoon(**persoon).is_some()) {
            div class="naast-eigen" {
                @let wie = woorden::hoofdletter(&kader.wie(*persoon));
                @match versie.oordeel(*persoon) {
                    Some(gegeven) => {
                        p class="nl-paragraph" { strong { (wie) } ": " (oordeel(&gegeven.oordeel)) }
                        @if let Some(tekst) = gegeven.oordeel.tekst() { (alinea(&["“", tekst, "”"].concat())) }
                    },
                    None => p class="nl-paragraph" { strong { (wie) } ": nog niet gereageerd. Dat is geen ja." },
                }
            }
        }
    }
}

fn oordeel(oordeel: &Oordeel) -> &'static str {
    match oordeel {
        Oordeel::Eens => "mee eens",
        Oordeel::DeelsEens(_) => "deels mee eens",
        Oordeel::Oneens(_) => "niet mee eens",
        Oordeel::Gezegd(_) => "zei hierover",
    }
}

fn antwoordvelden(
    kader: &Kader<'_>,
    te_horen: &[PersoonId],
    versie: u32,
    invoer: &Invoer,
    fouten: &Fouten,
) -> Markup {
    let mensen: Vec<(String, String)> = te_horen.iter().map(|p| (p.to_string(), kader.wie(*p))).collect();
    let voor = invoer.of("voor", &mensen[0].0);
    html! {
        input type="hidden" name="versie" value=(versie);
        @if mensen.len() > 1 {
            (Optiegroep::new("voor", Label("Voor wie antwoordt u?"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(voor).fout(fouten.bij("voor")))
        } @else { input type="hidden" name="voor" value=(voor); }
        (Optiegroep::new("antwoord", Label("Mijn antwoord"), vec![
            Keuze::new("eens", "Ik ben het ermee eens"),
            Keuze::new("deels", "Ik ben het er deels mee eens").uitleg("Schrijf hieronder waarmee niet."),
            Keuze::new("oneens", "Ik ben het er niet mee eens").uitleg("Schrijf hieronder hoe u het ziet."),
            Keuze::new("nu_niet", "Ik wil hier nu niets over zeggen").uitleg("Er wordt niets bewaard. Dat is geen ja."),
        ]).gekozen(invoer.een("antwoord")).fout(fouten.bij("antwoord")))
        (Tekstvak::new("woorden", Label("In mijn eigen woorden")).waarde(invoer.een("woorden")).maximum(Tekst::MAX)
            .fout(fouten.bij("woorden")).niet_verplicht())
    }
}

async fn reageer(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    if invoer.een("antwoord") == "nu_niet" {
        return Ok(klaar(adres::ANALYSE, "niets"));
    }
    let mut lezer = Lezer::nieuw(&invoer);
    let voor: Option<PersoonId> = lezer.id("voor", "Kies voor wie u antwoordt.");
    let versie: Option<u32> = lezer.id("versie", "Ververs de pagina: er is een nieuwe versie.");
    let woorden = lezer.tekst_misschien("woorden");
    let instemming = match (invoer.een("antwoord"), woorden) {
        ("eens", _) => Some(Instemming::Eens),
        ("deels", Some(tekst)) => Some(Instemming::DeelsEens(tekst)),
        ("oneens", Some(tekst)) => Some(Instemming::Oneens(tekst)),
        ("deels" | "oneens", None) => {
            lezer.fout("woorden", "Schrijf het in uw eigen woorden. Een paar woorden is genoeg.");
            None
        }
        _ => {
            lezer.fout("antwoord", "Kies een van de antwoorden.");
            None
        }
    };
    let ((voor, versie), instemming) = match lezer.klaar(voor.zip(versie).zip(instemming)) {
        Ok(gelezen) => gelezen,
        Err(fouten) => return tonen(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht = Opdracht::Analyse(AnalyseOpdracht::Reageer { versie, voor, instemming });
    let dossier = bezoek.gezin()?.dossier();
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::ANALYSE, "beantwoord")),
        Err(Ok(melding)) => tonen(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_stem(bezoek: Bezoek) -> Antwoord {
    stempagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn stempagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let pagina = kader.onderpagina("Hoe ik het zie", ("Hoe het komt", adres::ANALYSE), melding, |pagina| {
        pagina.inleiding("Uw woorden staan bovenaan. Wat u eerder schreef, blijft ook staan.").inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label("In mijn eigen woorden")).waarde(invoer.een("tekst")).maximum(Tekst::MAX)
                    .uitleg("Wat speelt er volgens u? Wat gaat goed? Wat hebt u nodig?").fout(melding.fouten().bij("tekst")))
                @if kader.jong {
                    (Bericht::new(Toon::Info, alinea("Mogen je ouders dit lezen? Kies zelf.")))
                    (Optiegroep::new("wie", Label("Wie mag dit lezen?"), vec![
                        Keuze::new("team", "Alleen de mensen die mij helpen"),
                        Keuze::new("ook_ouders", "Ook mijn ouders met gezag"),
                    ]).gekozen(invoer.of("wie", "team")))
                }
            };
            html! { (bezoek.formulier(STEM, velden, primair.knop("Bewaren"))) }
        })
    });
    antwoord(pagina, melding)
}

async fn schrijf(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[Onderdeel::Gezin]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return stempagina(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    // A young person chooses whether parents read it (D-58). Who has gezag is in the young person's own view.
    let ouders: BTreeSet<PersoonId> = if kader.jong && invoer.een("wie") != "ook_ouders" {
        kader
            .zicht
            .gezin()
            .gezag_over(kader.ik, kader.vandaag())
            .filter_map(|gezag| match gezag.houder {
                naast_domain::gezin::Gezagshouder::Persoon(ouder) => Some(ouder),
                _ => None,
            })
            .collect()
    } else {
        BTreeSet::new()
    };
    let opdracht = Opdracht::Analyse(AnalyseOpdracht::VoegStemToe {
        persoon: kader.ik,
        tekst,
        vorm: Stemvorm::Geschreven,
        opgetekend: None,
        niet_tonen_aan: ouders,
    });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::ANALYSE, "opgeslagen")),
        Err(Ok(melding)) => stempagina(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
