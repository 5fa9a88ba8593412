//! Safety as people read it: where everybody stands, what happened, and the veiligheidsplan.

use super::super::plan::{
    tonen::uitkomst,
    velden::{eigenaar, leden, namen, professional, schild},
};
use crate::kern::{
    gezinskop::fase as getekende_fase,
    pad::{self, Tab},
};
use crate::tekening::{Cijferreeks, Fasebalk, Fasenstrook, Veiligheidscijfers};
use crate::vorm::{
    Gegevenslijst, Kaart, Kolom, Kop, Leeg, Stand, Status, Tabel, Uitklap, alinea, kort, lang, link, telefoon,
};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    ids::AfspraakId,
    veiligheid::{Cijfergever, Fase, Fasevoorstel, Gezinsvisie, Trede, Veiligheidsplan},
};

fn onder(zicht: &Zicht, delen: &[&dyn std::fmt::Display]) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Veiligheid, delen)
}

/// The phases of everybody, drawn, and what can be done per person.
pub(super) fn fasen(zicht: &Zicht) -> Markup {
    let veiligheid = zicht.veiligheid();
    let leden = leden(zicht);
    let balken: Vec<(String, Vec<_>)> = leden
        .iter()
        .map(|lid| {
            let wissels =
                veiligheid.fasestand(lid.id).map(|stand| stand.wissels.as_slice()).unwrap_or_default();
            (lid.naam.kort(), wissels.iter().map(|wissel| (wissel.op, getekende_fase(wissel.naar))).collect())
        })
        .collect();
    let strook = Fasenstrook {
        naam: "Fasen van veiligheid per persoon",
        balken: balken.iter().map(|(persoon, fasen)| Fasebalk { persoon, fasen: fasen.clone() }).collect(),
        vandaag: zicht.vandaag(),
    };
    let rijen = leden.iter().map(|lid| {
        let (nu, naam) = (veiligheid.fase_van(lid.id), lid.naam.kort());
        let voorstel = veiligheid.fasestand(lid.id).and_then(|stand| stand.voorstel.as_ref());
        let over = |tekst: &str, naam: &str| html! { (tekst) span class="naast-sr" { ": " (naam) } };
        vec![
            html! { (naam) },
            html! { (getekende_fase(nu)) },
            html! {
                @match voorstel {
                    Some(voorstel) => {
                        (Status::new(Stand::LetOp, "voorstel")) " naar " (voorstel.naar.naam()) ". "
                        (link(&onder(zicht, &[&"fase", &lid.id, &"oordeel"]), over("Uw oordeel", &naam))) " · "
                        (link(&onder(zicht, &[&"fase", &lid.id, &"nog-niet"]), over("Nog niet", &naam)))
                    },
                    None => {
                        @if let Some(naar) = nu.volgende() { (link(&onder(zicht, &[&"fase", &lid.id, &"omhoog"]), over(&["Naar ", naar.naam()].concat(), &naam))) }
                    },
                }
                @if nu > Fase::DirecteVeiligheid { " · " (link(&onder(zicht, &[&"fase", &lid.id, &"terug"]), over("Een fase terug", &naam))) }
            },
        ]
    });
    html! {
        section id="fasen" aria-labelledby="fasen-kop" {
            h2 class="nl-heading nl-heading--level-2" id="fasen-kop" { "Fase per persoon" }
            p class="nl-paragraph" { "De fase van het gezin is die van de persoon die het minst veilig is: " strong { (zicht.fase().naam()) } "." }
            @if balken.iter().any(|(_, fasen)| !fasen.is_empty()) { (strook.teken()) }
            (Tabel::new("Fase nu, per persoon", ["Wie", "Fase nu", "Doen"].map(Kolom::tekst).to_vec()).stil_bijschrift().rijen(rijen))
        }
    }
}

/// A proposal to go one phase up.
pub(super) fn voorstel(zicht: &Zicht, voorstel: &Fasevoorstel) -> Markup {
    html! {
        (Kaart::new("Het voorstel", html! {
            p class="nl-paragraph" { "Naar " strong { (voorstel.naar.naam()) } ", voorgesteld op " (lang(voorstel.op)) "." }
            ul class="naast-lijst" {
                @for criterium in &voorstel.criteria {
                    li {
                        @if criterium.gehaald { (Status::new(Stand::Goed, "is zo")) } @else { (Status::new(Stand::LetOp, "nog niet")) }
                        " " (criterium.tekst) " — " (criterium.waaraan)
                    }
                }
            }
            @match &voorstel.gezinsvisie {
                Gezinsvisie::Gegeven(woorden) => {
                    @for (wie, tekst) in woorden { p class="nl-paragraph" { (zicht.naam_van(*wie)) ": ‘" (tekst) "’" } }
                },
                Gezinsvisie::NietGegeven { omdat } => p class="nl-paragraph" { "Het gezin zei er niets over: " (omdat) },
            }
            @for (wie, oordeel) in &voorstel.oordelen { p class="nl-paragraph" { (professional(zicht, *wie)) ": " (oordeel) } }
        }).niveau(Kop::H3))
    }
}

/// What happened, newest first.
pub(super) fn incidenten(zicht: &Zicht) -> Markup {
    let mut incidenten: Vec<_> = zicht.veiligheid().incidenten().collect();
    incidenten.sort_by_key(|(incident, _)| std::cmp::Reverse((incident.op, incident.id)));
    html! {
        section id="incidenten" aria-labelledby="incidenten-kop" {
            h2 class="nl-heading nl-heading--level-2" id="incidenten-kop" { "Incidenten" }
            @if incidenten.is_empty() {
                (Leeg::new("Geen incidenten", "Gebeurt er iets dat de veiligheid raakt? Meld het hier. Bij letsel of dreiging gaat de fase meteen terug.").niveau(Kop::H3))
            }
            @for (incident, terugval) in incidenten {
                @let gevolgen: Vec<_> = incident.gevolgen.iter().map(|gevolg| gevolg.naam()).collect();
                (Kaart::new(&lang(incident.op), html! {
                    (alinea(&incident.beschrijving))
                    (Gegevenslijst::new()
                        .regel("Voor wie", namen(zicht, &incident.personen))
                        .regel("Wat was er", gevolgen.join(" en "))
                        .regel("Hoe we dit weten", incident.bron.to_string())
                        .regel("Gemeld", format!("{} door {}", lang(incident.gemeld_op), professional(zicht, incident.gemeld_door))))
                    @if let Some(terugval) = terugval {
                        @match &terugval.oordeel {
                            None => p class="nl-paragraph" {
                                (Status::new(Stand::Ernstig, "te bevestigen")) " De fase ging terug. Beoordeel dit voor " (lang(terugval.uiterlijk)) ". "
                                (link(&onder(zicht, &[&"incident", &incident.id]), html! { "Bevestigen of corrigeren" span class="naast-sr" { ", incident van " (lang(incident.op)) } }))
                            },
                            Some(oordeel) => p class="nl-paragraph" {
                                @if oordeel.hersteld.is_empty() { "Terugval bevestigd" } @else { "Terugval niet juist voor " (namen(zicht, &oordeel.hersteld)) }
                                " door " (professional(zicht, oordeel.door)) " op " (lang(oordeel.op)) ": " (oordeel.oordeel)
                            },
                        }
                    }
                    (schild(zicht, &incident.etiket))
                }).niveau(Kop::H3))
            }
        }
    }
}

/// The figures: one small picture per person and per giver; nothing is ever taken together (D-23).
pub(super) fn cijfers(zicht: &Zicht) -> Markup {
    let reeksen: Vec<_> = zicht
        .veiligheid()
        .cijferreeksen()
        .into_iter()
        .map(|((over, gever), reeks)| {
            let naam = zicht.naam_van(over);
            let (wie, rol, over) = match gever {
                Cijfergever::Zelf => (naam, "eigen cijfer", None),
                Cijfergever::Professional(id) => (professional(zicht, id), "professional", Some(naam)),
            };
            (wie, rol, over, reeks.iter().map(|regel| (regel.op, regel.cijfer.waarde())).collect::<Vec<_>>())
        })
        .collect();
    let tekening = Veiligheidscijfers {
        naam: "Veiligheidscijfers",
        reeksen: reeksen
            .iter()
            .map(|(gever, rol, over, cijfers)| Cijferreeks {
                gever,
                rol,
                over: over.as_deref(),
                cijfers: cijfers.clone(),
            })
            .collect(),
        vandaag: zicht.vandaag(),
    };
    let woorden: Vec<_> =
        zicht.veiligheid().cijfers().iter().rev().filter(|regel| regel.woorden.is_some()).collect();
    let geven = leden(zicht);
    html! {
        section id="cijfers" aria-labelledby="cijfers-kop" {
            h2 class="nl-heading nl-heading--level-2" id="cijfers-kop" { "Veiligheidscijfers" }
            p class="nl-paragraph" { "Hoe veilig is het, van 0 (helemaal niet) tot 10 (helemaal)? Ieder geeft een eigen cijfer. We tellen ze nooit op." }
            @if reeksen.is_empty() { (Leeg::new("Nog geen cijfers", "Vraag ieder gezinslid hoe veilig het is, ook de kinderen.").niveau(Kop::H3)) }
            @else { (tekening.teken()) }
            @if !woorden.is_empty() {
                (Uitklap::new("Wat mensen erbij zeiden", html! {
                    ul class="naast-lijst" {
                        @for regel in woorden {
                            li {
                                strong { (regel.cijfer) } " "
                                @match regel.gever {
                                    Cijfergever::Zelf => { (zicht.naam_van(regel.over)) },
                                    Cijfergever::Professional(id) => { (professional(zicht, id)) " over " (zicht.naam_van(regel.over)) },
                                }
                                ", " (kort(regel.op)) ": "
                                @if let Some(woorden) = &regel.woorden { "‘" (woorden) "’" }
                                @if let Some(id) = regel.opgetekend_door { " " span class="naast-bijschrift" { "opgeschreven door " (professional(zicht, id)) } }
                            }
                        }
                    }
                }))
            }
            p class="nl-paragraph" {
                "Cijfer opschrijven over: "
                @for (i, lid) in geven.iter().enumerate() {
                    @if i > 0 { " · " }
                    (link(&onder(zicht, &[&"cijfer", &lid.id]), lid.naam.kort()))
                }
            }
        }
    }
}

/// The veiligheidsplan. With `schrijven` each item can be changed.
pub(super) fn plan(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    let erbij = |waar: &str, tekst: &str| {
        html! {
            @if schrijven { div class="naast-knoppen" { (crate::vorm::knoplink(&onder(zicht, &[&"plan", &waar]), tekst)) } }
        }
    };
    html! {
        (onveiligheid(zicht, plan, schrijven))
        (Kop::H3.met("Voorwaarden"))
        @if plan.voorwaarden.is_empty() { p class="nl-paragraph" { "Er zijn geen voorwaarden gesteld." } }
        @for (id, voorwaarde) in &plan.voorwaarden {
            div class="naast-kaart" {
                p class="nl-paragraph" { @if voorwaarde.hard { (Status::new(Stand::Ernstig, "moet")) " " } (voorwaarde.tekst) }
                p class="naast-bijschrift" { "Van " (namen(zicht, &voorwaarde.voor)) ", gesteld door " (voorwaarde.gesteld_door.naam) }
                (schild(zicht, &voorwaarde.etiket))
                (knoppen(zicht, "voorwaarde", *id, schrijven))
            }
        }
        (erbij("voorwaarde", "Voorwaarde toevoegen"))
        (afspraken(zicht, plan, schrijven))
        (erbij("afspraak", "Afspraak toevoegen"))
        (ladder(zicht, plan, schrijven))
        (erbij("signaal", "Signaal toevoegen"))
        (mensen(zicht, plan, schrijven))
        (kindversie(zicht, plan, schrijven))
        (inwerking(zicht, plan))
    }
}

fn knoppen(zicht: &Zicht, soort: &str, id: AfspraakId, schrijven: bool) -> Markup {
    html! {
        @if schrijven {
            p class="nl-paragraph" {
                (link(&onder(zicht, &[&"plan", &soort, &id]), "Aanpassen")) " · " (link(&onder(zicht, &[&"plan", &"schrappen", &id]), "Eruit halen"))
            }
        }
    }
}

fn onveiligheid(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    html! {
        (Kop::H3.met("Wat is er niet veilig"))
        @for lid in leden(zicht) {
            @let naam = lid.naam.kort();
            div class="naast-kaart" {
                p class="nl-paragraph" { strong { (naam) } }
                @match plan.onveiligheid.get(&lid.id) {
                    Some(regel) => { (alinea(&regel.tekst)) (schild(zicht, &regel.etiket)) },
                    None => p class="nl-paragraph" { (Status::new(Stand::LetOp, "nog niets opgeschreven")) },
                }
                @if schrijven { p class="nl-paragraph" { (link(&onder(zicht, &[&"plan", &"onveiligheid", &lid.id]), html! { "Opschrijven" span class="naast-sr" { " voor " (naam) } })) } }
            }
        }
    }
}

fn afspraken(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    html! {
        (Kop::H3.met("Afspraken"))
        @if plan.afspraken.is_empty() { p class="nl-paragraph" { "Er is nog niets afgesproken." } }
        @for (id, afspraak) in &plan.afspraken {
            (Kaart::new(&afspraak.wat, html! {
                (Gegevenslijst::new()
                    .regel("Wie", eigenaar(zicht, &afspraak.wie))
                    .regel("Wanneer", afspraak.wanneer.to_string())
                    .regel("Voor", namen(zicht, &afspraak.voor))
                    .regel("Hoe we dat zien", afspraak.controle.to_string())
                    .regel("Als het misgaat", afspraak.als_het_misgaat.to_string()))
                (schild(zicht, &afspraak.etiket))
                (knoppen(zicht, "afspraak", *id, schrijven))
            }).niveau(Kop::H4))
        }
    }
}

fn ladder(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    html! {
        (Kop::H3.met("Signalen, van rustig naar gevaar"))
        @if plan.signalen.is_empty() { p class="nl-paragraph" { "Er zijn nog geen signalen opgeschreven." } }
        @for trede in Trede::ALLE {
            @for (id, signaal) in plan.signalen.iter().filter(|(_, signaal)| signaal.trede == *trede) {
                @let stand = match trede { Trede::Groen => Stand::Goed, Trede::Geel => Stand::Neutraal, Trede::Oranje => Stand::LetOp, Trede::Rood => Stand::Ernstig };
                div class="naast-kaart" {
                    p class="nl-paragraph" { (Status::new(stand, trede.naam())) }
                    (Gegevenslijst::new().regel("We zien of horen", signaal.waaraan.to_string()).regel("Dan", signaal.wat_dan.to_string()))
                    (schild(zicht, &signaal.etiket))
                    (knoppen(zicht, "signaal", *id, schrijven))
                }
            }
        }
    }
}

fn mensen(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    html! {
        (Kop::H3.met("Wie kun je bellen"))
        @if plan.noodcontacten.is_empty() { p class="nl-paragraph" { "Er staan nog geen noodcontacten. Bij gevaar bel je altijd 112." } }
        @for (id, contact) in &plan.noodcontacten {
            div class="naast-kaart" {
                p class="nl-paragraph" { strong { (contact.naam) } ": " (telefoon(&contact.telefoon)) }
                p class="nl-paragraph" { (contact.waarvoor) }
                (schild(zicht, &contact.etiket))
                (knoppen(zicht, "noodcontact", *id, schrijven))
            }
        }
        @if schrijven { div class="naast-knoppen" { (crate::vorm::knoplink(&onder(zicht, &[&"plan", &"noodcontact"]), "Noodcontact toevoegen")) } }
        div id="steun" { (Kop::H3.met("Steunfiguren")) }
        @if plan.steunfiguren.is_empty() { p class="nl-paragraph" { "Er staan nog geen steunfiguren uit het eigen netwerk." } }
        @for (id, steun) in &plan.steunfiguren {
            div class="naast-kaart" {
                p class="nl-paragraph" {
                    strong { (steun.naam) } " "
                    @match &steun.toestemming {
                        Some(toestemming) => { (Status::new(Stand::Goed, "zei zelf ja")) " op " (lang(toestemming.op)) },
                        None => { (Status::new(Stand::LetOp, "heeft nog geen ja gezegd")) },
                    }
                }
                p class="nl-paragraph" { (steun.wat) " Voor " (namen(zicht, &steun.voor)) "." }
                (schild(zicht, &steun.etiket))
                @if steun.toestemming.is_none() && plan.einde.is_none() {
                    p class="nl-paragraph" { (link(&onder(zicht, &[&"plan", &"steunfiguur", id, &"toestemming"]), html! { "Zelf ja laten zeggen" span class="naast-sr" { ": " (steun.naam) } })) }
                }
                (knoppen(zicht, "steunfiguur", *id, schrijven))
            }
        }
        @if schrijven { div class="naast-knoppen" { (crate::vorm::knoplink(&onder(zicht, &[&"plan", &"steunfiguur"]), "Steunfiguur toevoegen")) } }
    }
}

fn kindversie(zicht: &Zicht, plan: &Veiligheidsplan, schrijven: bool) -> Markup {
    html! {
        @if zicht.gezin().heeft_minderjarigen(zicht.vandaag()) {
            div id="kindversie" { (Kop::H3.met("Voor de kinderen")) }
            @match &plan.kindversie {
                Some(kindversie) => { (alinea(&kindversie.tekst)) p class="naast-bijschrift" { (lang(kindversie.op)) } },
                None => p class="nl-paragraph" { "Er is nog geen versie in woorden voor kinderen." },
            }
            @if schrijven || plan.inwerking.is_some() && plan.einde.is_none() {
                p class="nl-paragraph" { (link(&onder(zicht, &[&"plan", &"kindversie"]), "Versie voor de kinderen schrijven")) }
            }
        }
    }
}

fn inwerking(zicht: &Zicht, plan: &Veiligheidsplan) -> Markup {
    let Some(inwerking) = &plan.inwerking else { return Markup::default() };
    html! {
        (Kop::H3.met("Hoe dit plan ging gelden"))
        (Gegevenslijst::new()
            .regel("Sinds", lang(inwerking.op))
            .regel("Door", professional(zicht, inwerking.door))
            .als("Akkoord", inwerking.soort.map(super::super::plan::verder::vaststelling))
            .als("Voorlopig tot en met", plan.voorlopig_tot().map(lang))
            .als("Waarom", inwerking.motivering.as_ref().map(ToString::to_string)))
        @for (kind, belang) in &inwerking.belangen {
            (Kaart::new(&["Het belang van ", &zicht.naam_van(*kind)].concat(), html! {
                (alinea(&belang.belang)) p class="nl-paragraph" { "Zelf: ‘" (belang.mening_kind) "’" }
            }).niveau(Kop::H4))
        }
        div id="evaluaties" { (Kop::H3.met("Evaluaties")) }
        @if plan.evaluaties.is_empty() { p class="nl-paragraph" { "Er is nog niet samen teruggekeken." } }
        @for evaluatie in plan.evaluaties.iter().rev() {
            (Kaart::new(&lang(evaluatie.op), html! {
                p class="naast-bijschrift" { "Met " (namen(zicht, &evaluatie.met)) " en " (professional(zicht, evaluatie.door)) }
                ul class="naast-lijst" {
                    @for (persoon, oordeel) in &evaluatie.oordelen { li { (zicht.naam_van(*persoon)) ": " (uitkomst(oordeel.uitkomst)) " " (oordeel.toelichting) } }
                    @for (id, gedaan) in &evaluatie.niet_nagekomen {
                        li { (Status::new(Stand::LetOp, "niet nagekomen")) " " @if let Some(afspraak) = plan.afspraken.get(id) { (afspraak.wat) } " — " (gedaan) }
                    }
                }
                (alinea(&evaluatie.conclusie))
            }).niveau(Kop::H4))
        }
    }
}
