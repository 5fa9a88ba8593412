//! Safety: the agreements as far as they are mine, what to do when it goes wrong, my own figure with words, and what I
//! think of the plan (R-143, INV-15). A child reads the version for children (INV-36).

use super::{
    Bezoek, Kader, adres,
    ons_gezin::{eigen_woorden, eigenaar, namen_in_taal},
    plan::{lees_handtekening, standen, tekenvelden},
    woorden,
};
use crate::kern::{Antwoord, Invoer, Melding, Toestand, bezoek::antwoord, invoer::Lezer, klaar};
use crate::taal::Taal;
use crate::vorm::{
    Bericht, Kaart, Keuze, Kop, Label, Leeg, Optiegroep, Stand, Status as Merk, Tekstvak, Toon, Uitklap,
    alinea, knoplink, link, telefoon,
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
use std::borrow::Cow;

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
    let taal = kader.taal;
    let veiligheid = kader.zicht.veiligheid();
    let (nieuw, nu) = (veiligheid.plan_in_wording(), veiligheid.actief_plan());
    let besproken = nieuw.filter(|plan| plan.status() == Veiligheidsplanstatus::Besproken);
    let teken_op = besproken.or(nu);
    let titel = taal.veiligheid_titel();
    let pagina = kader.pagina(&titel, melding, |pagina| {
        let inleiding = taal.veiligheid_inleiding();
        let pagina = pagina.vertaald().inleiding(&inleiding);
        let delen = html! {
            (Bericht::new(Toon::Waarschuwing, html! {
                p class="nl-paragraph" { (taal.nu_gevaar_bel()) " " (telefoon("112")) ". " (taal.of_veilig_thuis()) " " (telefoon("0800 2000")) "." }
            }).taal(taal))
            (cijfers(&kader))
            (taal.nederlands_vooraf())
            @if let Some(plan) = nieuw {
                (Kop::H2.met(if besproken.is_some() { taal.veiligheidsplan_nieuw_kop() } else { taal.plan_wordt_geschreven_kop() }))
                (Bericht::new(Toon::Info, alinea(&taal.veiligheidsplan_geldt_niet())).taal(taal))
                (inhoud(&kader, plan))
            }
            @if let Some(plan) = nu {
                (Kop::H2.met(taal.veiligheidsplan_nu_kop()))
                @if let Some(tot) = plan.voorlopig_tot() {
                    (Bericht::new(Toon::Info, alinea(&taal.veiligheidsplan_voorlopig(taal.lang(tot)))).taal(taal))
                }
                (inhoud(&kader, plan))
            }
            @if nieuw.is_none() && nu.is_none() {
                (Leeg::new(&taal.veiligheidsplan_geen_kop(), &taal.veiligheidsplan_geen()))
            }
            @if kader.jong { p { (knoplink(adres::HUIZEN, &taal.huizen_titel())) } }
        };
        match teken_op {
            Some(plan) if !kader.zicht.is_gesloten() => pagina.inhoud_met(|primair| {
                let velden = tekenvelden(&kader, &plan.accordering, plan.versie, invoer, melding.fouten());
                html! {
                    (delen)
                    (Kop::H2.met(taal.wat_vindt_u_afspraken_kop()))
                    (standen(&kader, &plan.accordering))
                    (bezoek.formulier(TEKENEN, velden, primair.knop(&taal.antwoord_bewaren())))
                }
            }),
            _ => pagina.inhoud(delen),
        }
    });
    antwoord(pagina, melding)
}

/// The own figures with words, newest first: per person, never taken together.
fn cijfers(kader: &Kader<'_>) -> Markup {
    let taal = kader.taal;
    let mijn: Vec<_> =
        kader.zicht.veiligheid().cijfers().iter().rev().filter(|c| c.over == kader.ik).collect();
    html! {
        (Kaart::new(&taal.hoe_veilig_u_kop(), html! {
            @match mijn.iter().find(|regel| regel.gever == Cijfergever::Zelf) {
                Some(laatste) => {
                    p class="nl-paragraph" {
                        @let dag = taal.lang(laatste.op);
                        (taal.u_gaf_een(dag)) " "
                        strong class="naast-cijfer" { (laatste.cijfer) } "."
                    }
                    @if let Some(tekst) = &laatste.woorden { (eigen_woorden(tekst)) }
                },
                None => (alinea(&taal.nog_geen_cijfer())),
            }
            @if !kader.is_vertegenwoordiger() && !kader.zicht.is_gesloten() { p { (knoplink(CIJFER, &taal.cijfer_geven_knop())) } }
            @if mijn.len() > 1 {
                (Uitklap::new(&taal.eerdere_cijfers_kop(), html! {
                    ul class="naast-gewonelijst" {
                        @for regel in mijn.iter().skip(1) {
                            li {
                                (taal.lang(regel.op)) ": " (regel.cijfer)
                                @if regel.gever != Cijfergever::Zelf { " " (taal.gegeven_door_professional()) }
                                @if let Some(tekst) = &regel.woorden { " " bdi { "“" (tekst) "”" } }
                            }
                        }
                    }
                }))
            }
        }))
    }
}

fn trede(trede: Trede, taal: Taal) -> (Stand, Cow<'static, str>) {
    match trede {
        Trede::Groen => (Stand::Goed, taal.trede_groen()),
        Trede::Geel => (Stand::Neutraal, taal.trede_geel()),
        Trede::Oranje => (Stand::LetOp, taal.trede_oranje()),
        Trede::Rood => (Stand::Ernstig, taal.trede_rood()),
    }
}

fn inhoud(kader: &Kader<'_>, plan: &Veiligheidsplan) -> Markup {
    let taal = kader.taal;
    html! {
        @if let Some(kindversie) = &plan.kindversie {
            @if kader.jong { (Kaart::new(&taal.voor_jou_geschreven_kop(), taal.geschreven_alinea(&kindversie.tekst)).niveau(Kop::H3)) }
            @else { (Uitklap::new(&taal.voor_de_kinderen_kop(), taal.geschreven_alinea(&kindversie.tekst))) }
        }
        @for (persoon, regel) in &plan.onveiligheid {
            (Kaart::new(&taal.niet_veilig_voor_kop(kader.over_wie_in_taal(*persoon)), taal.geschreven_alinea(&regel.tekst)).niveau(Kop::H3))
        }
        @if !plan.voorwaarden.is_empty() {
            (Kaart::new(&taal.voorwaarden_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for voorwaarde in plan.voorwaarden.values() {
                        li {
                            (taal.geschreven(&voorwaarde.tekst))
                            p class="naast-bijschrift" {
                                (taal.gevraagd_van(namen_in_taal(kader, voorwaarde.voor.iter().copied()), voorwaarde.gesteld_door.naam.as_str()))
                                @if voorwaarde.hard { " " (taal.alleen_veilig_thuis()) }
                            }
                        }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.afspraken.is_empty() {
            (Kaart::new(&taal.veiligheid_afspraken_kop(), html! {
                @for afspraak in plan.afspraken.values() {
                    div class="naast-iemand" {
                        p class="nl-paragraph" { strong { (woorden::hoofdletter(&eigenaar(kader, &afspraak.wie))) } ": " (taal.nederlands_woord(html! { (afspraak.wat) " (" (afspraak.wanneer) ")" })) }
                        (Uitklap::new(&taal.hoe_weten_we_kop(), html! {
                            (taal.geschreven_alinea(&afspraak.controle))
                            p class="nl-paragraph" { strong { (taal.als_het_misgaat()) " " } (taal.geschreven(&afspraak.als_het_misgaat)) }
                        }))
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.signalen.is_empty() {
            @let mut signalen: Vec<_> = plan.signalen.values().collect();
            @let () = signalen.sort_by_key(|signaal| signaal.trede);
            (Kaart::new(&taal.signalen_kop(), html! {
                @for signaal in signalen {
                    @let (stand, woord) = trede(signaal.trede, taal);
                    div class="naast-iemand" {
                        p { (Merk::new(stand, &woord)) }
                        (taal.geschreven_alinea(&signaal.waaraan))
                        p class="nl-paragraph" { strong { (taal.wat_dan()) " " } (taal.geschreven(&signaal.wat_dan)) }
                    }
                }
            }).niveau(Kop::H3))
        }
        @if !plan.noodcontacten.is_empty() || !plan.steunfiguren.is_empty() {
            (Kaart::new(&taal.wie_u_kunt_bellen_kop(), html! {
                ul class="naast-gewonelijst" {
                    @for contact in plan.noodcontacten.values() {
                        li { strong { (contact.naam) } ", " (telefoon(&contact.telefoon)) ". " (taal.geschreven(&contact.waarvoor)) }
                    }
                    @for steun in plan.steunfiguren.values() { li { strong { (steun.naam) } ": " (taal.geschreven(&steun.wat)) } }
                }
            }).niveau(Kop::H3))
        }
        @for evaluatie in plan.evaluaties.iter().rev().take(1) {
            (Kaart::new(&taal.besproken_op_kop(taal.lang(evaluatie.op)), taal.geschreven_alinea(&evaluatie.conclusie)).niveau(Kop::H3))
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
    let taal = kader.taal;
    let getallen: Vec<String> = (0..=Veiligheidscijfer::MAX).map(|cijfer| cijfer.to_string()).collect();
    let vraag = taal.cijfer_vraag_u_kop();
    let pagina = kader.onderpagina(&taal.mijn_cijfer_titel(), (&taal.veiligheid_titel(), adres::VEILIGHEID), melding, |pagina| {
        pagina
            .vertaald()
            .inleiding(&taal.cijfer_inleiding())
            .inhoud_met(|primair| {
                let velden = html! {
                    (Optiegroep::new("cijfer", Label(&vraag), getallen.iter().map(|getal| Keuze::new(getal, getal)).collect())
                        .naast_elkaar().gekozen(invoer.een("cijfer")).taal(taal).fout(melding.fouten().bij("cijfer")))
                    (Tekstvak::new("woorden", Label(&taal.wat_maakt_cijfer_kop())).waarde(invoer.een("woorden")).maximum(Tekst::MAX)
                        .uitleg(&taal.wat_maakt_cijfer()).taal(taal).fout(melding.fouten().bij("woorden")).niet_verplicht())
                    @if kader.jong { p class="naast-bijschrift" { (taal.ouders_zien_cijfer()) } }
                };
                html! {
                    (bezoek.formulier(CIJFER, velden, primair.knop(&taal.bewaren_knop())))
                    p class="nl-paragraph" { (taal.nu_niet_veilig_bel()) " " (telefoon("112")) ". " (link(adres::HULP, taal.meer_hulp_knop())) }
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
