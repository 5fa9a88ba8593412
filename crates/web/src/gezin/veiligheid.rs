//! Safety: the agreements as far as they are mine, what to do when it goes wrong, my own figure with words, and what I
//! think of the plan (R-143, INV-15). A child reads the version for children (INV-36).

use super::{
    Bezoek, Kader, adres,
    ons_gezin::{eigenaar, namen},
    plan::{lees_handtekening, standen, tekenvelden},
    woorden,
};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::vorm::{
    Bericht, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon, Uitklap,
    alinea, knoplink, lang, link, telefoon,
};
use axum::{
    Router,
    routing::{get, post},
};
use maud::{Markup, Render, html};
use naast_domain::{
    Opdracht,
    plan::Afscherming,
    tekst::Tekst,
    veiligheid::{
        Cijfergever, Cijferinvoer, Trede, VeiligheidOpdracht, Veiligheidscijfer, Veiligheidsplan,
        Veiligheidsplanstatus,
    },
};

const TEKENEN: &str = "/gezin/veiligheid/mijn-antwoord";
const CIJFER: &str = "/gezin/veiligheid/mijn-cijfer";

pub(super) fn router() -> Router<Toestand> {
    Router::new()
        .route(adres::VEILIGHEID, get(toon))
        .route(TEKENEN, post(teken))
        .route(CIJFER, get(toon_cijfer).post(geef))
}

async fn toon(bezoek: Bezoek) -> Antwoord {
    tonen(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn tonen(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let veiligheid = kader.zicht.veiligheid();
    let (nieuw, nu) = (veiligheid.plan_in_wording(), veiligheid.actief_plan());
    let besproken = nieuw.filter(|plan| plan.status() == Veiligheidsplanstatus::Besproken);
    let teken_op = besproken.or(nu);
    let titel = kader.aanspreek.kies("Veiligheid", "Hoe veilig het is");
    let pagina = kader.pagina(titel, melding, |pagina| {
        let pagina = pagina.inleiding(kader.aanspreek.kies(
            "Wat we afspraken zodat iedereen veilig is, en wat u doet als het misgaat. U ziet hier wat over u en uw kinderen gaat.",
            "Wat we afspraken zodat jij veilig bent, en wat je doet als het misgaat.",
        ));
        let delen = html! {
            (Bericht::new(Toon::Waarschuwing, html! {
                p class="nl-paragraph" { "Is er nu gevaar? Bel " (telefoon("112")) ". Veilig Thuis: " (telefoon("0800 2000")) "." }
            }))
            (cijfers(&kader))
            @if let Some(plan) = nieuw {
                (Kop::H2.met(if besproken.is_some() { "Het nieuwe veiligheidsplan" } else { "Wordt nog geschreven" }))
                (Bericht::new(Toon::Info, alinea("Dit geldt nog niet. U kunt nog zeggen wat erin moet staan, en wat u ervan vindt.")))
                (inhoud(&kader, plan))
            }
            @if let Some(plan) = nu {
                (Kop::H2.met("Het veiligheidsplan dat nu geldt"))
                @if let Some(tot) = plan.voorlopig_tot() {
                    (Bericht::new(Toon::Info, alinea(&["Dit geldt voorlopig, tot en met ", &lang(tot), ". Het moest snel. We bespreken het nog met iedereen."].concat())))
                }
                (inhoud(&kader, plan))
            }
            @if nieuw.is_none() && nu.is_none() {
                (Leeg::new("Er is nog geen veiligheidsplan", "Als er iets onveilig is, maken we samen afspraken. Die staan dan hier."))
            }
            @if kader.jong { p { (knoplink(adres::HUIZEN, "Mijn drie huizen")) } }
        };
        match teken_op {
            Some(plan) if !kader.zicht.is_gesloten() => pagina.inhoud_met(|primair| {
                let velden = tekenvelden(&kader, &plan.accordering, plan.versie, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met(kader.aanspreek.kies("Wat vindt u van deze afspraken?", "Wat vind jij van deze afspraken?")))
                    (standen(&kader, &plan.accordering))
                    (bezoek.formulier(TEKENEN, velden, primair.knop("Mijn antwoord bewaren")))
                }
            }),
            _ => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

/// The own figures with words, newest first: per person, never taken together.
fn cijfers(kader: &Kader<'_>) -> Markup {
    let mijn: Vec<_> =
        kader.zicht.veiligheid().cijfers().iter().rev().filter(|c| c.over == kader.ik).collect();
    html! {
        (Kaart::new(kader.aanspreek.kies("Hoe veilig voelt het voor u?", "Hoe veilig voelt het voor jou?"), html! {
            @match mijn.iter().find(|regel| regel.gever == Cijfergever::Zelf) {
                Some(laatste) => {
                    p class="nl-paragraph" {
                        "Op " (lang(laatste.op)) " gaf " (kader.aanspreek.u()) " een "
                        strong class="naast-cijfer" { (laatste.cijfer) } "."
                    }
                    @if let Some(tekst) = &laatste.woorden { (alinea(&["“", tekst, "”"].concat())) }
                },
                None => (alinea("Er is nog geen cijfer. Van 0 (helemaal niet veilig) tot 10 (helemaal veilig).")),
            }
            @if !kader.is_vertegenwoordiger() && !kader.zicht.is_gesloten() { p { (knoplink(CIJFER, "Mijn cijfer geven")) } }
            @if mijn.len() > 1 {
                (Uitklap::new("Eerdere cijfers", html! {
                    ul class="naast-gewonelijst" {
                        @for regel in mijn.iter().skip(1) {
                            li {
                                (lang(regel.op)) ": " (regel.cijfer)
                                @if regel.gever != Cijfergever::Zelf { " (gegeven door een professional)" }
                                @if let Some(tekst) = &regel.woorden { " “" (tekst) "”" }
                            }
                        }
                    }
                }))
            }
        }))
    }
}

fn trede(trede: Trede) -> (Stand, &'static str) {
    match trede {
        Trede::Groen => (Stand::Goed, "Het gaat goed"),
        Trede::Geel => (Stand::Neutraal, "Eerste signalen"),
        Trede::Oranje => (Stand::LetOp, "Het loopt op"),
        Trede::Rood => (Stand::Ernstig, "Gevaar: bel 112"),
    }
}

fn inhoud(kader: &Kader<'_>, plan: &Veiligheidsplan) -> Markup {
    html! {
        @if let Some(kindversie) = &plan.kindversie {
            @if kader.jong { (Kaart::new("Voor jou geschreven", alinea(&kindversie.tekst)).niveau(Kop::H3)) }
            @else { (Uitklap::new("Zo staat het er voor de kinderen", alinea(&kindversie.tekst))) }
        }
        @for (persoon, regel) in &plan.onveiligheid {
            (Kaart::new(&["Wat niet veilig is voor ", &kader.wie(*persoon)].concat(), alinea(&regel.tekst)).niveau(Kop::H3))
        }
        @if !plan.voorwaarden.is_empty() {
            (Kaart::new("Wat er in elk geval moet", html! {
                ul class="naast-gewonelijst" {
                    @for voorwaarde in plan.voorwaarden.values() {
                        li {
                            (voorwaarde.tekst)
                            p class="naast-bijschrift" {
                                "Gevraagd van " (namen(kader, voorwaarde.voor.iter().copied())) " door " (voorwaarde.gesteld_door.naam) "."
                                @if voorwaarde.hard { " Dit kan alleen Veilig Thuis veranderen. Bent u het er niet mee eens? Schrijf dat hieronder." }
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.afspraken.is_empty() {
            (Kaart::new("Wat we afspraken", html! {
                @for afspraak in plan.afspraken.values() {
                    div class="naast-iemand" {
                        p class="nl-paragraph" { strong { (woorden::hoofdletter(&eigenaar(kader, &afspraak.wie))) } ": " (afspraak.wat) " (" (afspraak.wanneer) ")" }
                        (Uitklap::new("Hoe weten we dat het lukt, en wat als het misgaat?", html! {
                            (alinea(&afspraak.controle))
                            p class="nl-paragraph" { strong { "Als het misgaat: " } (afspraak.als_het_misgaat) }
                        }))
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.signalen.is_empty() {
            @let mut signalen: Vec<_> = plan.signalen.values().collect();
            @let () = signalen.sort_by_key(|signaal| signaal.trede);
            (Kaart::new("Waar we op letten", html! {
                @for signaal in signalen {
                    @let (stand, woord) = trede(signaal.trede);
                    div class="naast-iemand" {
                        p { (Merk::new(stand, woord)) }
                        (alinea(&signaal.waaraan))
                        p class="nl-paragraph" { strong { "Dan: " } (signaal.wat_dan) }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.noodcontacten.is_empty() || !plan.steunfiguren.is_empty() {
            (Kaart::new(kader.aanspreek.kies("Wie u kunt bellen", "Wie je kunt bellen"), html! {
                ul class="naast-gewonelijst" {
                    @for contact in plan.noodcontacten.values() {
                        li { strong { (contact.naam) } ", " (telefoon(&contact.telefoon)) ". " (contact.waarvoor) }
                    }
                    @for steun in plan.steunfiguren.values() { li { strong { (steun.naam) } ": " (steun.wat) } }
                }
            }).niveau(Kop::H3))
        }
        @for evaluatie in plan.evaluaties.iter().rev().take(1) {
            (Kaart::new(&["Besproken op ", &lang(evaluatie.op)].concat(), alinea(&evaluatie.conclusie)).niveau(Kop::H3))
        }
    }
}

async fn teken(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let ondertekening = match lees_handtekening(&kader, &invoer) {
        Ok(ondertekening) => ondertekening,
        Err(fouten) => return tonen(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    let opdracht =
        Opdracht::Veiligheid(VeiligheidOpdracht::OndertekenVeiligheidsplan(Box::new(ondertekening)));
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::VEILIGHEID, "ondertekend")),
        Err(Ok(melding)) => tonen(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}

async fn toon_cijfer(bezoek: Bezoek) -> Antwoord {
    cijferpagina(&bezoek, &Invoer::default(), &Melding::Geen).await
}

async fn cijferpagina(bezoek: &Bezoek, invoer: &Invoer, melding: &Melding) -> Antwoord {
    let kader = Kader::open(bezoek, &[]).await?;
    let getallen: Vec<String> = (0..=Veiligheidscijfer::MAX).map(|cijfer| cijfer.to_string()).collect();
    let vraag = kader.aanspreek.kies("Hoe veilig voelt het nu voor u?", "Hoe veilig voelt het nu voor jou?");
    let pagina = kader.onderpagina("Mijn cijfer", ("Veiligheid", adres::VEILIGHEID), melding, |pagina| {
        pagina
            .inleiding("0 is helemaal niet veilig, 10 is helemaal veilig. Er is geen goed of fout cijfer.")
            .inhoud_met(|primair| {
                let velden = html! {
                    (Optiegroep::new("cijfer", Label(vraag), getallen.iter().map(|getal| Keuze::new(getal, getal)).collect())
                        .naast_elkaar().gekozen(invoer.een("cijfer")).fout(melding.fouten().bij("cijfer")))
                    (Tekstvak::new("woorden", Label("Wat maakt het dit cijfer?")).waarde(invoer.een("woorden")).maximum(Tekst::MAX)
                        .uitleg("Wat gaat goed? Wat zou het één punt hoger maken?").fout(melding.fouten().bij("woorden")).niet_verplicht())
                    @if kader.jong { p class="naast-bijschrift" { "Ouders met gezag kunnen je cijfer meestal zien tot je 16 bent. Wil je dat niet? Bel eerst je vaste gezicht of de Kindertelefoon." } }
                };
                html! {
                    (bezoek.formulier(CIJFER, velden, primair.knop("Bewaren")))
                    p class="nl-paragraph" { "Is het nu niet veilig? Bel " (telefoon("112")) ". " (link(adres::HULP, "Meer hulp")) }
                }
            })
    });
    antwoord(pagina.render(), melding)
}

async fn geef(bezoek: Bezoek, invoer: Invoer) -> Antwoord {
    let kader = Kader::open(&bezoek, &[]).await?;
    let mut lezer = Lezer::nieuw(&invoer);
    let cijfer = lezer.keuze(
        "cijfer",
        |tekst| Veiligheidscijfer::lees(tekst).ok(),
        "Kies een cijfer van 0 tot en met 10.",
    );
    let woorden = lezer.tekst_misschien("woorden");
    let cijfer = match lezer.klaar(cijfer) {
        Ok(cijfer) => cijfer,
        Err(fouten) => return cijferpagina(&bezoek, &invoer, &Melding::Fouten(fouten)).await,
    };
    let cijfer =
        Cijferinvoer { over: kader.ik, eigen: true, cijfer, woorden, afscherming: Afscherming::default() };
    let opdracht = Opdracht::Veiligheid(VeiligheidOpdracht::GeefCijfer(Box::new(cijfer)));
    match kader.doe(&invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(adres::VEILIGHEID, "opgeslagen")),
        Err(Ok(melding)) => cijferpagina(&bezoek, &invoer, &melding).await,
        Err(Err(fout)) => Err(fout),
    }
}
