//! How it comes: the shared analysis as far as it is about me and mine, my own voice first, and whether I agree.

use super::{Bezoek, Kader, adres, ons_gezin::eigen_woorden, woorden};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Tekstvak, Toon, alinea, link,
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
use std::{borrow::Cow, collections::BTreeSet};

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
    let taal = kader.taal;
    let versie = gedeeld(&kader);
    let mijn: Vec<&Stem> = kader.zicht.analyse().werk.stem_van(kader.ik);
    let pagina = kader.pagina(&taal.analyse_titel(), melding, |pagina| {
        let inleiding = taal.analyse_inleiding();
        let pagina = pagina.vertaald().inleiding(&inleiding);
        let delen = html! {
            (taal.nederlands_vooraf())
            (stemmen(&kader, &mijn))
            @match versie {
                Some(versie) => {
                    (Kop::H2.met(if versie.vastgesteld.is_some() { taal.zo_vastgesteld_kop() } else { taal.zo_denken_we_kop() }))
                    p class="naast-bijschrift" { (taal.gedeeld_op_door(taal.lang(versie.gedeeld_op), woorden::wie(&kader.zicht, &versie.gedeeld_door, taal))) }
                    (inhoud(&kader, &versie.inhoud))
                    (oordelen(&kader, versie))
                },
                None => (Leeg::new(&taal.analyse_leeg_kop(), &taal.analyse_leeg())),
            }
        };
        let te_horen = versie.map(|versie| te_horen(&kader, versie)).unwrap_or_default();
        match versie.filter(|_| !te_horen.is_empty() && !kader.zicht.is_gesloten()) {
            Some(versie) => pagina.inhoud_met(|primair| {
                let velden = antwoordvelden(&kader, &te_horen, versie.nummer, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met(taal.bent_u_het_eens_kop()))
                    (bezoek.formulier(ANTWOORD, velden, primair.knop(&taal.antwoord_bewaren())))
                }
            }),
            None => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

fn stemmen(kader: &Kader<'_>, mijn: &[&Stem]) -> Markup {
    let taal = kader.taal;
    html! {
        (Kaart::new(&taal.eigen_woorden_kop(), html! {
            @for stem in mijn {
                (eigen_woorden(&stem.tekst))
                p class="naast-bijschrift" {
                    (taal.lang(stem.op)) ", "
                    @if stem.is_eigen() { (taal.zelf_geschreven()) } @else { (taal.verteld_aan(woorden::wie(&kader.zicht, &stem.door, taal))) }
                }
            }
            @if mijn.is_empty() { (alinea(&taal.nog_niets_van_u())) }
            @if !kader.is_vertegenwoordiger() && !kader.zicht.is_gesloten() { (link(STEM, taal.schrijf_hoe_u_het_ziet_knop())) }
        }))
        @for kind in kader.kinderen() {
            @let stemmen = kader.zicht.analyse().werk.stem_van(kind.id);
            @if !stemmen.is_empty() {
                (Kaart::new(&taal.wat_iemand_zegt_kop(kind.naam.kort()), html! {
                    @for stem in stemmen { (eigen_woorden(&stem.tekst)) }
                }))
            }
        }
    }
}

fn factor(soort: Factorsoort, taal: Taal) -> Cow<'static, str> {
    match soort {
        Factorsoort::Oorzakelijk => taal.factor_oorzaak_kop(),
        Factorsoort::InStandHoudend => taal.factor_houdt_kop(),
        Factorsoort::Risico => taal.factor_risico_kop(),
        Factorsoort::Beschermend => taal.factor_goed_kop(),
    }
}

fn inhoud(kader: &Kader<'_>, inhoud: &AnalyseInhoud) -> Markup {
    let taal = kader.taal;
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
                (Kaart::new(kop, html! { ul class="naast-gewonelijst" { @for tekst in teksten { li { (taal.geschreven(tekst)) } } } }).niveau(Kop::H3))
            }
        }
    };
    let teksten = |soort| inhoud.van_soort(soort).map(|onderdeel| onderdeel.item.tekst()).collect::<Vec<_>>();
    html! {
        (lijst(&taal.kernvraag_kop(), &teksten(Itemsoort::Kernvraag)))
        @for soort in soorten { (lijst(&factor(soort, taal), &van_soort(soort))) }
        (lijst(&taal.patroon_kop(), &teksten(Itemsoort::Patroon)))
        (lijst(&taal.hypothese_kop(), &teksten(Itemsoort::Hypothese)))
        @for (kind, belang) in &inhoud.belangen {
            (Kaart::new(&taal.goed_voor_kop(kader.over_wie_in_taal(*kind)), taal.geschreven_alinea(&belang.tekst)).niveau(Kop::H3))
        }
        @let behoeften: Vec<_> = inhoud.van_soort(Itemsoort::Behoefte).collect();
        @if !behoeften.is_empty() {
            (Kaart::new(&taal.wat_nodig_is_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for onderdeel in behoeften {
                        @if let Item::Behoefte { persoon, tekst, .. } = &onderdeel.item {
                            li { strong { (woorden::hoofdletter(&kader.wie_in_taal(*persoon))) } ": " (taal.geschreven(tekst)) }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
    }
}

fn oordelen(kader: &Kader<'_>, versie: &Versie) -> Markup {
    let taal = kader.taal;
    html! {
        @for persoon in versie.gedeeld_met.keys().filter(|persoon| kader.zicht.persoon(**persoon).is_some()) {
            div class="naast-eigen" {
                @let wie = woorden::hoofdletter(&kader.wie_in_taal(*persoon));
                @match versie.oordeel(*persoon) {
                    Some(gegeven) => {
                        p class="nl-paragraph" { strong { (wie) } ": " (oordeel(&gegeven.oordeel, taal)) }
                        @if let Some(tekst) = gegeven.oordeel.tekst() { (eigen_woorden(tekst)) }
                    },
                    None => p class="nl-paragraph" { strong { (wie) } ": " (taal.nog_niet_gereageerd()) },
                }
            }
        }
    }
}

fn oordeel(oordeel: &Oordeel, taal: Taal) -> Cow<'static, str> {
    match oordeel {
        Oordeel::Eens => taal.oordeel_eens(),
        Oordeel::DeelsEens(_) => taal.stand_deels(),
        Oordeel::Oneens(_) => taal.stand_niet_akkoord(),
        Oordeel::Gezegd(_) => taal.oordeel_gezegd(),
    }
}

fn antwoordvelden(
    kader: &Kader<'_>,
    te_horen: &[PersoonId],
    versie: u32,
    invoer: &Invoer,
    fouten: &Fouten,
) -> Markup {
    let taal = kader.taal;
    let mensen: Vec<(String, String)> =
        te_horen.iter().map(|p| (p.to_string(), woorden::hoofdletter(&kader.wie_in_taal(*p)))).collect();
    let voor = invoer.of("voor", &mensen[0].0);
    html! {
        input type="hidden" name="versie" value=(versie);
        @if mensen.len() > 1 {
            (Optiegroep::new("voor", Label(&taal.voor_wie()), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .gekozen(voor).taal(taal).fout(fouten.bij("voor")))
        } @else { input type="hidden" name="voor" value=(voor); }
        (Optiegroep::new("antwoord", Label(&taal.mijn_antwoord()), vec![
            Keuze::new("eens", &taal.ik_ben_het_eens()),
            Keuze::new("deels", &taal.ik_ben_het_deels_eens()).uitleg(&taal.schrijf_waarmee_niet()),
            Keuze::new("oneens", &taal.ik_ben_het_oneens()).uitleg(&taal.schrijf_hoe_u_het_ziet()),
            Keuze::new("nu_niet", &taal.keuze_nu_niet()).uitleg(&taal.keuze_nu_niet_uitleg()),
        ]).gekozen(invoer.een("antwoord")).taal(taal).fout(fouten.bij("antwoord")))
        (Tekstvak::new("woorden", Label(&taal.eigen_woorden_kop())).waarde(invoer.een("woorden")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("woorden")).niet_verplicht())
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
    let taal = kader.taal;
    let pagina = kader.onderpagina(&taal.hoe_ik_het_zie_titel(), (&taal.analyse_titel(), adres::ANALYSE), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.stem_inleiding()).inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label(&taal.eigen_woorden_kop())).waarde(invoer.een("tekst")).maximum(Tekst::MAX)
                    .uitleg(&taal.stem_uitleg()).taal(taal).fout(melding.fouten().bij("tekst")))
                @if kader.jong {
                    (Bericht::new(Toon::Info, alinea(&taal.mogen_je_ouders())).taal(taal))
                    (Optiegroep::new("wie", Label(&taal.wie_mag_lezen_kop()), vec![
                        Keuze::new("team", &taal.alleen_wie_mij_helpt()),
                        Keuze::new("ook_ouders", &taal.ook_mijn_ouders()),
                    ]).gekozen(invoer.of("wie", "team")))
                }
            };
            html! { (bezoek.formulier(STEM, velden, primair.knop(&taal.bewaren_knop()))) }
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
