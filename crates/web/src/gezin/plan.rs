//! The plan as far as it is mine: goals, help, agreements, what I and my children said, our ideas with what was done
//! with them, and signing — each for oneself (INV-15, INV-16).

use super::{
    Bezoek, Kader, adres,
    ons_gezin::{eigen_woorden, eigenaar, namen_in_taal},
    woorden,
};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon,
    alinea, link,
};
use axum::{
    Router,
    routing::{get, post},
};
use maud::{Markup, html};
use naast_domain::{
    Opdracht,
    ids::PersoonId,
    plan::{
        Accordering, Accordstand, Afscherming, Kaderbasis, Ondertekening, Plan, PlanOpdracht, Planstatus,
        Standpunt, Stem, Tekenaar, Wijze,
    },
    tekst::Tekst,
};
use std::borrow::Cow;

const TEKENEN: &str = "/gezin/plan/mijn-antwoord";
const WOORDEN: &str = "/gezin/plan/mijn-woorden";

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::PLAN, get(toon))
        .route(TEKENEN, post(teken))
        .route(WOORDEN, get(toon_woorden).post(schrijf))
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let taal = kader.taal;
    let plannen = kader.zicht.plan();
    let (nieuw, nu) = (plannen.in_wording(), plannen.actief());
    let besproken = nieuw.filter(|plan| plan.status() == Planstatus::Besproken);
    let teken_op = besproken.or(nu);
    let pagina = kader.pagina(&taal.plan_titel(), melding, |pagina| {
        let inleiding = taal.plan_inleiding();
        let pagina = pagina.vertaald().inleiding(&inleiding);
        let delen = html! {
            (taal.nederlands_vooraf())
            @if let Some(plan) = nieuw {
                (Kop::H2.met(if besproken.is_some() { taal.plan_nieuw_kop() } else { taal.plan_wordt_geschreven_kop() }))
                (Bericht::new(Toon::Info, alinea(&if besproken.is_some() { taal.plan_is_besproken() } else { taal.plan_niet_af() })).taal(taal))
                (inhoud(&kader, plan))
            }
            @if let Some(plan) = nu {
                (Kop::H2.met(if nieuw.is_some() { taal.plan_geldt_nu_kop() } else { taal.plan_dit_geldt_kop() }))
                (inhoud(&kader, plan))
            }
            @if nieuw.is_none() && nu.is_none() {
                (Leeg::new(&taal.plan_geen_kop(), &taal.plan_geen())
                    .doen(link(adres::VERHAAL, taal.plan_schrijf_wens_knop())))
            }
        };
        match teken_op {
            Some(plan) if !kader.zicht.is_gesloten() => pagina.inhoud_met(|primair| {
                let velden = tekenvelden(&kader, &plan.accordering, plan.versie, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met(taal.plan_wat_vindt_u_kop()))
                    (standen(&kader, &plan.accordering))
                    (bezoek.formulier(TEKENEN, velden, primair.knop(&taal.antwoord_bewaren())))
                }
            }),
            _ => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

fn basis(basis: Kaderbasis, taal: Taal) -> Cow<'static, str> {
    match basis {
        Kaderbasis::Vrijwillig => taal.basis_vrijwillig(),
        Kaderbasis::Drang => taal.basis_drang(),
        Kaderbasis::Gedwongen => taal.basis_gedwongen(),
    }
}

fn inhoud(kader: &Kader<'_>, plan: &Plan) -> Markup {
    let taal = kader.taal;
    html! {
        (stemmen(kader, plan))
        @if !plan.doelen.is_empty() {
            (Kaart::new(&taal.plan_doelen_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for doel in plan.doelen.values() {
                        li {
                            (taal.geschreven(&doel.tekst))
                            p class="naast-bijschrift" { (taal.voor_namen(namen_in_taal(kader, doel.voor.iter().copied()))) " " (taal.we_zien_het_aan(taal.geschreven(&doel.zichtbaar_als))) }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.inzetten.is_empty() {
            (Kaart::new(&taal.plan_wie_wat_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for inzet in plan.inzetten.values() {
                        li {
                            strong { (woorden::hoofdletter(&eigenaar(kader, &inzet.eigenaar))) } ": " (taal.geschreven(&inzet.tekst))
                            p class="naast-bijschrift" {
                                (taal.voor_namen(namen_in_taal(kader, inzet.voor.iter().copied()))) " "
                                @match (&inzet.einde, inzet.gestart_op) {
                                    (Some(einde), _) => { (taal.inzet_klaar(taal.lang(einde.op))) },
                                    (None, Some(dag)) => { (taal.inzet_begonnen(taal.lang(dag))) },
                                    (None, None) => { (taal.inzet_wacht(taal.lang(inzet.looptijd.van), inzet.wachtdagen(kader.vandaag()))) },
                                }
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.afspraken.is_empty() {
            (Kaart::new(&taal.afspraken_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for afspraak in plan.afspraken.values() {
                        li { (taal.geschreven(&afspraak.tekst)) p class="naast-bijschrift" { (basis(afspraak.basis, taal)) } }
                    }
                }
            }).niveau(Kop::H3))
        }
        @for (persoon, regel) in &plan.geen_inzet {
            (Kaart::new(&taal.geen_hulp_nodig_kop(kader.over_wie_in_taal(*persoon)), taal.geschreven_alinea(&regel.omdat)).niveau(Kop::H3))
        }
    }
}

/// The own voice first, then what the family proposed and what became of it.
fn stemmen(kader: &Kader<'_>, plan: &Plan) -> Markup {
    let taal = kader.taal;
    let mut stemmen: Vec<_> = plan.stemmen.iter().collect();
    stemmen.sort_by_key(|(persoon, _)| **persoon != kader.ik);
    let eigen = plan.stemmen.contains_key(&kader.ik);
    html! {
        @for (persoon, regel) in stemmen {
            @let titel = if *persoon == kader.ik { taal.wat_ik_wil_kop() } else { taal.wat_iemand_zegt_kop(kader.wie_in_taal(*persoon)) };
            (Kaart::new(&titel, html! {
                @match &regel.stem {
                    Stem::Woorden(tekst) => (eigen_woorden(tekst)),
                    Stem::NietGegeven { omdat } => (alinea(&taal.nog_niets_gezegd(taal.geschreven(omdat)))),
                }
                @if regel.opgetekend_door.is_some() { p class="naast-bijschrift" { (taal.door_professional()) } }
                @if *persoon == kader.ik && plan.vaststelling.is_none() && !kader.is_vertegenwoordiger() { (link(WOORDEN, taal.mijn_woorden_veranderen_knop())) }
            }).niveau(Kop::H3))
        }
        @if !eigen && plan.vaststelling.is_none() && !kader.is_vertegenwoordiger() {
            (Kaart::new(&taal.wat_ik_wil_kop(), html! {
                (alinea(&taal.u_zei_nog_niets()))
                (link(WOORDEN, taal.schrijf_op_wat_u_wilt_knop()))
            }).niveau(Kop::H3))
        }
        @if !plan.oplossingen.is_empty() {
            (Kaart::new(&taal.onze_ideeen_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for oplossing in plan.oplossingen.values() {
                        li {
                            bdi { "“" (oplossing.tekst) "”" } " " span class="naast-bijschrift" { (woorden::hoofdletter(&kader.wie_in_taal(oplossing.van))) }
                            @match &oplossing.antwoord {
                                Some(gegeven) => p class="nl-paragraph" {
                                    (Merk::new(if gegeven.gebruikt { Stand::Goed } else { Stand::Neutraal }, &if gegeven.gebruikt { taal.gebruikt() } else { taal.niet_gebruikt() }))
                                    " " (taal.omdat(taal.geschreven(&gegeven.omdat)))
                                },
                                None => p class="naast-bijschrift" { (taal.nog_geen_antwoord_team()) },
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
    }
}

/// Where a person stands, in words of that person's position. Silence is silence (INV-16).
pub(super) fn stand(stand: Accordstand, taal: Taal) -> Cow<'static, str> {
    match stand {
        Accordstand::Akkoord => taal.stand_akkoord(),
        Accordstand::Deels => taal.stand_deels(),
        Accordstand::NietAkkoord => taal.stand_niet_akkoord(),
        Accordstand::WilNietTekenen => taal.stand_wil_niet(),
        Accordstand::NogNietGetekend => taal.stand_nog_niet(),
        Accordstand::GeenReactie => taal.stand_geen_reactie(),
    }
}

pub(super) fn standen(kader: &Kader<'_>, accordering: &Accordering) -> Markup {
    let taal = kader.taal;
    let mensen: Vec<PersoonId> =
        std::iter::once(kader.ik).chain(kader.kinderen().iter().map(|kind| kind.id)).collect();
    html! {
        ul class="naast-gewonelijst" {
            @for persoon in mensen {
                li {
                    strong { (woorden::hoofdletter(&kader.wie_in_taal(persoon))) } ": " (stand(accordering.stand(persoon), taal))
                    @for handtekening in accordering.van(persoon) {
                        @if let Some(tekst) = &handtekening.woorden { (eigen_woorden(tekst)) }
                        p class="naast-bijschrift" { (taal.op_deze_dag(taal.lang(handtekening.op))) }
                    }
                }
            }
        }
    }
}

/// For whom, what one says, in own words. One person at a time (INV-15).
pub(super) fn tekenvelden(
    kader: &Kader<'_>,
    accordering: &Accordering,
    versie: u32,
    invoer: &Invoer,
    fouten: &Fouten,
) -> Markup {
    let taal = kader.taal;
    let mensen: Vec<(String, String)> = std::iter::once(kader.ik)
        .chain(kader.kinderen().iter().map(|kind| kind.id).filter(|kind| kader.antwoordt_voor(*kind)))
        .map(|persoon| (persoon.to_string(), woorden::hoofdletter(&kader.wie_in_taal(persoon))))
        .collect();
    let voor = invoer.of("voor", &mensen[0].0);
    let al = accordering.van(kader.ik).next().is_some();
    html! {
        input type="hidden" name="versie" value=(versie);
        @if mensen.len() > 1 {
            (Optiegroep::new("voor", Label(&taal.voor_wie_tekent_kop()), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .uitleg(&taal.tekenen_uitleg())
                .gekozen(voor).taal(taal).fout(fouten.bij("voor")))
        } @else { input type="hidden" name="voor" value=(voor); }
        (Optiegroep::new("standpunt", Label(&taal.ik_vind_kop()), vec![
            Keuze::new("akkoord", &taal.ik_ben_het_eens()).uitleg(&taal.telt_als_handtekening()),
            Keuze::new("deels", &taal.ik_ben_het_deels_eens()).uitleg(&taal.schrijf_waarmee_niet()),
            Keuze::new("niet_akkoord", &taal.ik_ben_het_oneens()).uitleg(&taal.schrijf_waarom_niet()),
        ]).gekozen(invoer.een("standpunt")).taal(taal).fout(fouten.bij("standpunt")))
        (Tekstvak::new("woorden", Label(&taal.eigen_woorden_kop())).waarde(invoer.een("woorden")).maximum(Tekst::MAX).taal(taal).fout(fouten.bij("woorden")).niet_verplicht())
        @if al { p class="naast-bijschrift" { (taal.al_laten_weten()) } }
        p class="naast-bijschrift" { (taal.hoeft_niet_te_tekenen()) }
    }
}

/// Reads a signature through the own account.
pub(super) fn lees_handtekening(kader: &Kader<'_>, invoer: &Invoer) -> Result<Ondertekening, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let voor: Option<PersoonId> = lezer.id("voor", "Kies voor wie u tekent.");
    let versie: Option<u32> = lezer.id("versie", "Ververs de pagina: het plan is veranderd.");
    let standpunt = lezer.keuze("standpunt", |code| code.parse::<Standpunt>().ok(), "Kies wat u vindt.");
    let woorden = lezer.tekst_misschien("woorden");
    let gelezen = voor.zip(versie).zip(standpunt).map(|((voor, versie), standpunt)| Ondertekening {
        versie,
        voor,
        door: Tekenaar::Persoon(kader.bezoek.kijker().actor().persoon().unwrap_or(kader.ik)),
        standpunt,
        woorden,
        wijze: Wijze::EigenAccount,
    });
    lezer.klaar(gelezen)
}

async fn teken(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let ondertekening = match lees_handtekening(&kader, &invoer) {
        Ok(ondertekening) => ondertekening,
        Err(fouten) => return tonen(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht = Opdracht::Plan(PlanOpdracht::Onderteken(Box::new(ondertekening)));
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::PLAN, "ondertekend")),
        Err(Ok(melding)) => tonen(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_woorden(bezoek: Bezoek) -> Antwoord {
    woordenpagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn woordenpagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let taal = kader.taal;
    let plan = kader.zicht.plan().in_wording().ok_or(Paginafout::NietGevonden)?;
    let eerder = plan.stemmen.get(&kader.ik).map_or("", |regel| match &regel.stem {
        Stem::Woorden(tekst) => tekst.als_str(),
        Stem::NietGegeven { .. } => "",
    });
    let pagina = kader.onderpagina(&taal.wat_ik_wil_kop(), (&taal.plan_titel(), adres::PLAN), melding, |pagina| {
        pagina.vertaald().inleiding(&taal.mijn_woorden_bovenaan()).inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label(&taal.eigen_woorden_kop())).waarde(invoer.of("tekst", eerder)).maximum(Tekst::MAX)
                    .uitleg(&taal.wat_moet_er_anders()).taal(taal).fout(melding.fouten().bij("tekst")))
            };
            html! { (bezoek.formulier(WOORDEN, velden, primair.knop(&taal.bewaren_knop()))) }
        })
    });
    antwoord(pagina, melding)
}

async fn schrijf(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let tekst = lezer.tekst("tekst");
    let tekst = match lezer.klaar(tekst) {
        Ok(tekst) => tekst,
        Err(fouten) => return woordenpagina(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht = Opdracht::Plan(PlanOpdracht::LegStemVast {
        persoon: kader.ik,
        stem: Stem::Woorden(tekst),
        afscherming: Afscherming::default(),
    });
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::PLAN, "opgeslagen")),
        Err(Ok(melding)) => woordenpagina(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
