//! The plan as far as it is mine: goals, help, agreements, what I and my children said, our ideas with what was done
//! with them, and signing — each for oneself (INV-15, INV-16).

use super::{
    Bezoek, Kader, adres,
    ons_gezin::{eigenaar, namen},
    woorden,
};
use crate::kern::{Antwoord, Invoer, Melding, Paginafout, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::vorm::{
    Bericht, Fouten, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon,
    alinea, lang, link,
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
    let plannen = kader.zicht.plan();
    let (nieuw, nu) = (plannen.in_wording(), plannen.actief());
    let besproken = nieuw.filter(|plan| plan.status() == Planstatus::Besproken);
    let teken_op = besproken.or(nu);
    let pagina = kader.pagina("Het plan", melding, |pagina| {
        let pagina = pagina.inleiding("Wat er gaat gebeuren, wie dat doet, en wat u er zelf van vindt. U ziet hier wat over u en uw kinderen gaat.");
        let delen = html! {
            @if let Some(plan) = nieuw {
                (Kop::H2.met(if besproken.is_some() { "Het nieuwe plan" } else { "Wordt nog geschreven" }))
                (Bericht::new(Toon::Info, alinea(if besproken.is_some() {
                    "Dit plan is besproken. Het geldt nog niet. U kunt nu zeggen wat u ervan vindt."
                } else {
                    "Dit plan is nog niet af. Het geldt nog niet. Vertel wat erin moet staan."
                })))
                (inhoud(&kader, plan))
            }
            @if let Some(plan) = nu {
                (Kop::H2.met(if nieuw.is_some() { "Het plan dat nu geldt" } else { "Dit plan geldt nu" }))
                (inhoud(&kader, plan))
            }
            @if nieuw.is_none() && nu.is_none() {
                (Leeg::new("Er is nog geen plan", "Uw gezin mag eerst zelf een plan maken, met familie of vrienden. Vraag uw vaste gezicht ernaar. Een idee hebben mag nu al.")
                    .doen(link(adres::VERHAAL, "Schrijf een wens of idee op")))
            }
        };
        match teken_op {
            Some(plan) if !kader.zicht.is_gesloten() => pagina.inhoud_met(|primair| {
                let velden = tekenvelden(&kader, &plan.accordering, plan.versie, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met("Wat vindt u van dit plan?"))
                    (standen(&kader, &plan.accordering))
                    (bezoek.formulier(TEKENEN, velden, primair.knop("Mijn antwoord bewaren")))
                }
            }),
            _ => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

fn basis(basis: Kaderbasis) -> &'static str {
    match basis {
        Kaderbasis::Vrijwillig => "Vrijwillig afgesproken.",
        Kaderbasis::Drang => "Dringend advies. U mag nee zeggen.",
        Kaderbasis::Gedwongen => "Moet, door een beslissing van de rechter of de burgemeester.",
    }
}

fn inhoud(kader: &Kader<'_>, plan: &Plan) -> Markup {
    html! {
        (stemmen(kader, plan))
        @if !plan.doelen.is_empty() {
            (Kaart::new("Wat we willen bereiken", html! {
                ul class="naast-gewonelijst" {
                    @for doel in plan.doelen.values() {
                        li {
                            (doel.tekst)
                            p class="naast-bijschrift" { "Voor " (namen(kader, doel.voor.iter().copied())) ". We zien het aan: " (doel.zichtbaar_als) }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.inzetten.is_empty() {
            (Kaart::new("Wie doet wat", html! {
                ul class="naast-gewonelijst" {
                    @for inzet in plan.inzetten.values() {
                        li {
                            strong { (woorden::hoofdletter(&eigenaar(kader, &inzet.eigenaar))) } ": " (inzet.tekst)
                            p class="naast-bijschrift" {
                                "Voor " (namen(kader, inzet.voor.iter().copied())) ". "
                                @match (&inzet.einde, inzet.gestart_op) {
                                    (Some(einde), _) => { "Klaar sinds " (lang(einde.op)) "." },
                                    (None, Some(dag)) => { "Begonnen op " (lang(dag)) "." },
                                    (None, None) => { "Begint vanaf " (lang(inzet.looptijd.van)) ". Nog niet begonnen: al " (inzet.wachtdagen(kader.vandaag())) " dagen nodig." },
                                }
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.afspraken.is_empty() {
            (Kaart::new("Afspraken", html! {
                ul class="naast-gewonelijst" {
                    @for afspraak in plan.afspraken.values() {
                        li { (afspraak.tekst) p class="naast-bijschrift" { (basis(afspraak.basis)) } }
                    }
                }
            }).niveau(Kop::H3))
        }
        @for (persoon, regel) in &plan.geen_inzet {
            (Kaart::new(&["Geen hulp nodig voor ", &kader.wie(*persoon)].concat(), alinea(&regel.omdat)).niveau(Kop::H3))
        }
    }
}

/// The own voice first, then what the family proposed and what became of it.
fn stemmen(kader: &Kader<'_>, plan: &Plan) -> Markup {
    let mut stemmen: Vec<_> = plan.stemmen.iter().collect();
    stemmen.sort_by_key(|(persoon, _)| **persoon != kader.ik);
    let eigen = plan.stemmen.contains_key(&kader.ik);
    html! {
        @for (persoon, regel) in stemmen {
            @let titel = if *persoon == kader.ik { "Wat ik wil".to_owned() } else { ["Wat ", &kader.wie(*persoon), " zegt"].concat() };
            (Kaart::new(&titel, html! {
                @match &regel.stem {
                    Stem::Woorden(tekst) => (alinea(&["“", tekst, "”"].concat())),
                    Stem::NietGegeven { omdat } => (alinea(&["Nog niets gezegd: ", omdat].concat())),
                }
                @if regel.opgetekend_door.is_some() { p class="naast-bijschrift" { "Opgeschreven door een professional." } }
                @if *persoon == kader.ik && plan.vaststelling.is_none() && !kader.is_vertegenwoordiger() { (link(WOORDEN, "Mijn woorden veranderen")) }
            }).niveau(Kop::H3))
        }
        @if !eigen && plan.vaststelling.is_none() && !kader.is_vertegenwoordiger() {
            (Kaart::new("Wat ik wil", html! {
                (alinea("U hebt hier nog niets gezegd. Uw woorden komen bovenaan in het plan."))
                (link(WOORDEN, "Schrijf op wat u wilt"))
            }).niveau(Kop::H3))
        }
        @if !plan.oplossingen.is_empty() {
            (Kaart::new("Onze ideeën", html! {
                ul class="naast-gewonelijst" {
                    @for oplossing in plan.oplossingen.values() {
                        li {
                            "“" (oplossing.tekst) "” " span class="naast-bijschrift" { (woorden::hoofdletter(&kader.wie(oplossing.van))) }
                            @match &oplossing.antwoord {
                                Some(gegeven) => p class="nl-paragraph" {
                                    (Merk::new(if gegeven.gebruikt { Stand::Goed } else { Stand::Neutraal }, if gegeven.gebruikt { "Gebruikt" } else { "Niet gebruikt" }))
                                    " omdat: " (gegeven.omdat)
                                },
                                None => p class="naast-bijschrift" { "Nog geen antwoord van het team." },
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
    }
}

/// Where a person stands, in words of that person's position. Silence is silence (INV-16).
pub(super) fn stand(stand: Accordstand) -> &'static str {
    match stand {
        Accordstand::Akkoord => "mee eens, zelf getekend",
        Accordstand::Deels => "deels mee eens",
        Accordstand::NietAkkoord => "niet mee eens",
        Accordstand::WilNietTekenen => "wil niet tekenen",
        Accordstand::NogNietGetekend => "besproken, nog niet getekend",
        Accordstand::GeenReactie => "heeft nog niets gezegd. Dat is geen ja.",
    }
}

pub(super) fn standen(kader: &Kader<'_>, accordering: &Accordering) -> Markup {
    let mensen: Vec<PersoonId> =
        std::iter::once(kader.ik).chain(kader.kinderen().iter().map(|kind| kind.id)).collect();
    html! {
        ul class="naast-gewonelijst" {
            @for persoon in mensen {
                li {
                    strong { (woorden::hoofdletter(&kader.wie(persoon))) } ": " (stand(accordering.stand(persoon)))
                    @for handtekening in accordering.van(persoon) {
                        @if let Some(tekst) = &handtekening.woorden { p class="nl-paragraph" { "“" (tekst) "”" } }
                        p class="naast-bijschrift" { "Op " (lang(handtekening.op)) }
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
    let mensen: Vec<(String, String)> = std::iter::once(kader.ik)
        .chain(kader.kinderen().iter().map(|kind| kind.id).filter(|kind| kader.antwoordt_voor(*kind)))
        .map(|persoon| (persoon.to_string(), kader.wie(persoon)))
        .collect();
    let voor = invoer.of("voor", &mensen[0].0);
    let al = accordering.van(kader.ik).next().is_some();
    html! {
        input type="hidden" name="versie" value=(versie);
        @if mensen.len() > 1 {
            (Optiegroep::new("voor", Label("Voor wie tekent u?"), mensen.iter().map(|(id, naam)| Keuze::new(id, naam)).collect())
                .uitleg("Voor een kind onder de 12 tekent wie het gezag heeft. Vanaf 12 jaar tekent een kind zelf.")
                .gekozen(voor).fout(fouten.bij("voor")))
        } @else { input type="hidden" name="voor" value=(voor); }
        (Optiegroep::new("standpunt", Label("Ik vind"), vec![
            Keuze::new("akkoord", "Ik ben het ermee eens").uitleg("Dit telt als uw handtekening."),
            Keuze::new("deels", "Ik ben het er deels mee eens").uitleg("Schrijf hieronder waarmee niet."),
            Keuze::new("niet_akkoord", "Ik ben het er niet mee eens").uitleg("Schrijf hieronder waarom niet. Dat blijft bij het plan staan."),
        ]).gekozen(invoer.een("standpunt")).fout(fouten.bij("standpunt")))
        (Tekstvak::new("woorden", Label("In mijn eigen woorden")).waarde(invoer.een("woorden")).maximum(Tekst::MAX)
            .fout(fouten.bij("woorden")).niet_verplicht())
        @if al { p class="naast-bijschrift" { "U hebt al iets laten weten. Uw nieuwe antwoord komt daarvoor in de plaats." } }
        p class="naast-bijschrift" { "U hoeft nu niet te tekenen. Niemand kan het voor u doen." }
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
    let plan = kader.zicht.plan().in_wording().ok_or(Paginafout::NietGevonden)?;
    let eerder = plan.stemmen.get(&kader.ik).map_or("", |regel| match &regel.stem {
        Stem::Woorden(tekst) => tekst.als_str(),
        Stem::NietGegeven { .. } => "",
    });
    let pagina = kader.onderpagina("Wat ik wil", ("Het plan", adres::PLAN), melding, |pagina| {
        pagina.inleiding("Uw woorden komen bovenaan in het plan. Alleen u kunt ze veranderen.").inhoud_met(|primair| {
            let velden = html! {
                (Tekstvak::new("tekst", Label("In mijn eigen woorden")).waarde(invoer.of("tekst", eerder)).maximum(Tekst::MAX)
                    .uitleg("Wat moet er anders? Wat moet zo blijven? Wie kan helpen?").fout(melding.fouten().bij("tekst")))
            };
            html! { (bezoek.formulier(WOORDEN, velden, primair.knop("Bewaren"))) }
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
