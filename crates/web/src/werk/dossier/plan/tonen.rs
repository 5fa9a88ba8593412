//! A plan as people read it: the same on the tab, in an earlier version, and on the screen that is handed over.

use super::velden::{eigenaar, leden, namen, professional, schild};
use crate::kern::pad::{self, Tab};
use crate::vorm::{Gegevenslijst, Kaart, Kolom, Kop, Leeg, Stand, Status, Tabel, alinea, kort, lang, link};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    ids::{PersoonId, PlanItemId},
    plan::{Accordering, Accordstand, Doeluitkomst, Inzetsoort, Plan, Planinzet, Stem, Wijze},
};

/// What can be done beside the items.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Doen {
    /// Only reading.
    Lezen,
    /// The draft: change and take out.
    Schrijven,
    /// The plan in force: start and stop help.
    Uitvoeren,
}

/// Shows a version.
pub(super) fn plan(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        (doelen(zicht, plan, doen))
        (per_persoon(zicht, plan, doen))
        (inzet(zicht, plan, doen))
        (kaders(zicht, plan, doen))
        (stemmen(zicht, plan, doen))
        (oplossingen(zicht, plan, doen))
        (vastgesteld(zicht, plan))
        (evaluaties(zicht, plan))
    }
}

fn knoppen(zicht: &Zicht, soort: &str, id: PlanItemId, doen: Doen) -> Markup {
    let naar = |delen: &[&dyn std::fmt::Display]| pad::dossier_onder(zicht.dossier(), Tab::Plan, delen);
    html! {
        @if doen == Doen::Schrijven {
            p class="nl-paragraph" {
                (link(&naar(&[&soort, &id]), "Aanpassen")) " · " (link(&naar(&[&"schrappen", &id]), "Eruit halen"))
            }
        }
    }
}

fn bijvoegen(zicht: &Zicht, waar: &str, tekst: &str, doen: Doen) -> Markup {
    html! {
        @if doen == Doen::Schrijven {
            div class="naast-knoppen" { (crate::vorm::knoplink(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&waar]), tekst)) }
        }
    }
}

fn doelen(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        (Kop::H3.met("Doelen"))
        @if plan.doelen.is_empty() { p class="nl-paragraph" { "Er staat nog geen doel in het plan." } }
        @for (id, doel) in &plan.doelen {
            (Kaart::new(&doel.tekst, html! {
                (Gegevenslijst::new()
                    .regel("Voor", namen(zicht, &doel.voor))
                    .regel("Gelukt als", alinea(&doel.zichtbaar_als))
                    .regel("Wat voor doel", [doel.soort.naam(), ", in de fase ", doel.fase.naam()].concat()))
                (schild(zicht, &doel.etiket))
                (knoppen(zicht, "doel", *id, doen))
            }).niveau(Kop::H4))
        }
        (bijvoegen(zicht, "doel", "Doel toevoegen", doen))
    }
}

/// One overview of what runs and is planned per member, with a line for each.
fn per_persoon(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    let rijen = leden(zicht).into_iter().map(|lid| {
        let behoeften: Vec<_> = plan.behoeften.iter().filter(|(_, behoefte)| behoefte.van == lid.id).collect();
        let inzet: Vec<_> = plan.inzet_voor(lid.id).collect();
        vec![
            html! { (lid.naam.kort()) },
            html! {
                @if behoeften.is_empty() { "–" }
                @for (id, behoefte) in behoeften {
                    div { (behoefte.tekst) " " span class="naast-bijschrift" { "sinds " (kort(behoefte.sinds)) }
                        @if doen == Doen::Schrijven { " " (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"behoefte", id]), html! { "aanpassen" span class="naast-sr" { ": " (behoefte.tekst) } })) } }
                }
            },
            html! {
                @for (_, inzet) in &inzet { div { (inzet.tekst) " " (stand(inzet, zicht)) } }
                @if let Some(regel) = plan.geen_inzet.get(&lid.id) { "Geen inzet nodig, omdat " (regel.omdat) }
                @else if inzet.is_empty() { (Status::new(Stand::LetOp, "nog niets")) }
                @if inzet.is_empty() && doen == Doen::Schrijven {
                    " " (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"geen-inzet", &lid.id]), html! { "Geen inzet nodig" span class="naast-sr" { " voor " (lid.naam.kort()) } }))
                }
            },
        ]
    });
    let kolommen = vec![Kolom::tekst("Wie"), Kolom::tekst("Heeft nodig"), Kolom::tekst("Krijgt")];
    html! {
        (Kop::H3.met("Wie heeft wat nodig, en wie krijgt wat"))
        (Tabel::new("Per gezinslid", kolommen).stil_bijschrift().rijen(rijen))
        (bijvoegen(zicht, "behoefte", "Behoefte toevoegen", doen))
    }
}

fn stand(inzet: &Planinzet, zicht: &Zicht) -> Markup {
    let (soort, tekst) = match (&inzet.einde, inzet.gestart_op) {
        (Some(einde), _) => (Stand::Neutraal, format!("gestopt op {}", kort(einde.op))),
        (None, Some(op)) => (Stand::Goed, format!("gestart op {}", kort(op))),
        (None, None) => (Stand::LetOp, format!("wacht {} dagen", inzet.wachtdagen(zicht.vandaag()))),
    };
    html! { (Status::new(soort, &tekst)) }
}

fn inzet(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        div id="inzet" { (Kop::H3.met("Inzet")) }
        @for soort in Inzetsoort::ALLE {
            @let van_soort: Vec<_> = plan.inzetten.iter().filter(|(_, inzet)| inzet.soort == *soort).collect();
            @if !van_soort.is_empty() { (Kop::H4.met(hoofdletter(soort.naam()))) }
            @for (id, inzet) in van_soort {
                div class="naast-kaart" {
                    p class="nl-paragraph" { strong { (inzet.tekst) } " " (stand(inzet, zicht)) }
                    (Gegevenslijst::new()
                        .regel("Voor", namen(zicht, &inzet.voor))
                        .regel("Wie zorgt ervoor", eigenaar(zicht, &inzet.eigenaar))
                        .regel("Doel", doel_namen(plan, inzet))
                        .regel("Wanneer", format!("{} tot en met {}", kort(inzet.looptijd.van), kort(inzet.looptijd.tot)))
                        .als("Rust op", inzet.dwang.as_ref().map(|dwang| format!("{}. {}", dwang.grondslag, dwang.evenredig_omdat)))
                        .als("Maatwerk", inzet.maatwerk.as_ref().map(|maatwerk| format!("{}. {}", maatwerk.begroting, maatwerk.grond)))
                        .als("Wat het bracht", inzet.einde.as_ref().map(|einde| einde.resultaat.to_string())))
                    (schild(zicht, &inzet.etiket))
                    (knoppen(zicht, "inzet", *id, doen))
                    @if doen == Doen::Uitvoeren && inzet.is_open() {
                        p class="nl-paragraph" {
                            @if inzet.wacht() { (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"inzet", id, &"gestart"]), "Is gestart")) " · " }
                            (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"inzet", id, &"gestopt"]), "Is gestopt"))
                        }
                    }
                }
            }
        }
        @if plan.inzetten.is_empty() { p class="nl-paragraph" { "Er is nog geen inzet afgesproken: hulp, zorg, bestaanszekerheid, een maatregel of steun uit het eigen netwerk." } }
        (bijvoegen(zicht, "inzet", "Inzet toevoegen", doen))
    }
}

fn doel_namen(plan: &Plan, inzet: &Planinzet) -> String {
    let namen = inzet.doelen.iter().filter_map(|id| plan.doelen.get(id)).map(|doel| doel.tekst.to_string());
    namen.collect::<Vec<_>>().join("; ")
}

fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map(|eerste| eerste.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn kaders(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        (Kop::H3.met("Kaders en afspraken"))
        @if plan.afspraken.is_empty() { p class="nl-paragraph" { "Er zijn geen kaders of afspraken opgeschreven." } }
        @for (id, kader) in &plan.afspraken {
            div class="naast-kaart" {
                (alinea(&kader.tekst))
                (Gegevenslijst::new()
                    .regel("Van wie", namen(zicht, &kader.voor))
                    .regel("Hoe bindend", kader.basis.naam())
                    .als("Rust op", kader.grondslag.as_ref().map(ToString::to_string))
                    .regel("Gesteld door", &kader.gesteld_door.naam))
                (schild(zicht, &kader.etiket))
                (knoppen(zicht, "kader", *id, doen))
            }
        }
        (bijvoegen(zicht, "kader", "Kader of afspraak toevoegen", doen))
    }
}

fn stemmen(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        div id="stemmen" { (Kop::H3.met("In de eigen woorden")) }
        @for lid in leden(zicht) {
            @let naam = lid.naam.kort();
            div class="naast-kaart" {
                p class="nl-paragraph" { strong { (naam) } }
                @match plan.stemmen.get(&lid.id) {
                    None => p class="nl-paragraph" { (Status::new(Stand::LetOp, "nog geen eigen woorden")) },
                    Some(regel) => {
                        @match &regel.stem {
                            Stem::Woorden(woorden) => { (alinea(&format!("‘{woorden}’"))) },
                            Stem::NietGegeven { omdat } => p class="nl-paragraph" { "Geen eigen woorden, omdat " (omdat) },
                        }
                        p class="naast-bijschrift" {
                            (lang(regel.op)) ", "
                            @match regel.opgetekend_door {
                                None => "zelf geschreven",
                                Some(wie) => { "opgeschreven door " (professional(zicht, wie)) },
                            }
                        }
                        (schild(zicht, &regel.etiket))
                    },
                }
                @if doen == Doen::Schrijven {
                    p class="nl-paragraph" { (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"stem", &lid.id]), html! { "Woorden opschrijven" span class="naast-sr" { " van " (naam) } })) }
                }
            }
        }
    }
}

fn oplossingen(zicht: &Zicht, plan: &Plan, doen: Doen) -> Markup {
    html! {
        div id="oplossingen" { (Kop::H3.met("Ideeën van het gezin")) }
        @if plan.oplossingen.is_empty() { p class="nl-paragraph" { "Het gezin heeft nog geen eigen ideeën genoemd." } }
        @for (id, oplossing) in &plan.oplossingen {
            div class="naast-kaart" {
                (alinea(&format!("‘{}’", oplossing.tekst)))
                p class="naast-bijschrift" { "Idee van " (zicht.naam_van(oplossing.van)) ", " (lang(oplossing.op)) }
                @match &oplossing.antwoord {
                    None => p class="nl-paragraph" { (Status::new(Stand::LetOp, "nog geen antwoord")) },
                    Some(antwoord) => p class="nl-paragraph" {
                        @if antwoord.gebruikt { (Status::new(Stand::Goed, "gebruiken we")) } @else { (Status::new(Stand::Neutraal, "gebruiken we nu niet")) }
                        " " (antwoord.omdat)
                    },
                }
                (schild(zicht, &oplossing.etiket))
                @if doen == Doen::Schrijven {
                    p class="nl-paragraph" { (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"oplossing", id]), html! { "Antwoord geven" span class="naast-sr" { " op: " (oplossing.tekst) } })) }
                }
            }
        }
        (bijvoegen(zicht, "oplossing", "Idee opschrijven", doen))
    }
}

fn vastgesteld(zicht: &Zicht, plan: &Plan) -> Markup {
    let Some(vaststelling) = &plan.vaststelling else { return Markup::default() };
    html! {
        (Kop::H3.met("Vastgesteld"))
        (Gegevenslijst::new()
            .regel("Op", lang(vaststelling.op))
            .regel("Door", professional(zicht, vaststelling.door))
            .regel("Akkoord", super::verder::vaststelling(vaststelling.soort))
            .als("Waarom het toch geldt", vaststelling.motivering.as_ref().map(ToString::to_string)))
        @for (kind, belang) in &vaststelling.belangen {
            (Kaart::new(&["Het belang van ", &zicht.naam_van(*kind)].concat(), html! {
                (alinea(&belang.belang))
                p class="nl-paragraph" { "Zelf: ‘" (belang.mening_kind) "’" }
            }).niveau(Kop::H4))
        }
    }
}

fn evaluaties(zicht: &Zicht, plan: &Plan) -> Markup {
    html! {
        @if plan.vaststelling.is_some() { div id="evaluaties" { (Kop::H3.met("Evaluaties")) } }
        @if plan.vaststelling.is_some() && plan.evaluaties.is_empty() { p class="nl-paragraph" { "Er is nog niet samen teruggekeken." } }
        @for evaluatie in plan.evaluaties.iter().rev() {
            (Kaart::new(&lang(evaluatie.op), html! {
                p class="naast-bijschrift" { "Met " (namen(zicht, &evaluatie.met)) " en " (professional(zicht, evaluatie.door)) }
                ul class="naast-lijst" {
                    @for (id, oordeel) in &evaluatie.oordelen {
                        li {
                            @if let Some(doel) = plan.doelen.get(id) { (doel.tekst) " " }
                            (uitkomst(oordeel.uitkomst)) " " (oordeel.toelichting)
                        }
                    }
                }
                (alinea(&evaluatie.conclusie))
            }).niveau(Kop::H4))
        }
    }
}

/// What became of it, as a badge.
pub(in crate::werk::dossier) fn uitkomst(uitkomst: Doeluitkomst) -> Markup {
    let stand = match uitkomst {
        Doeluitkomst::Weggenomen => Stand::Goed,
        Doeluitkomst::Verminderd => Stand::Neutraal,
        Doeluitkomst::Voortdurend => Stand::LetOp,
        Doeluitkomst::Verergerd => Stand::Ernstig,
    };
    html! { (Status::new(stand, uitkomst.naam())) }
}

/// Who agrees, who does not, who said nothing yet: per person, never taken together (INV-15, INV-16). `basis` is the
/// address below which the signing pages are; `None` where nothing can be signed.
pub(in crate::werk::dossier) fn accordering(
    zicht: &Zicht,
    accordering: &Accordering,
    basis: Option<&str>,
) -> Markup {
    let rijen = leden(zicht).into_iter().map(|lid| {
        let stand = accordering.stand(lid.id);
        let badge = match stand {
            Accordstand::Akkoord => Stand::Goed,
            Accordstand::Deels | Accordstand::NogNietGetekend | Accordstand::GeenReactie => Stand::LetOp,
            Accordstand::NietAkkoord | Accordstand::WilNietTekenen => Stand::Ernstig,
        };
        vec![
            html! { (lid.naam.kort()) },
            html! { (Status::new(badge, stand.naam())) },
            html! { (woorden(zicht, accordering, lid.id)) },
            html! {
                @if let Some(basis) = basis {
                    @let naam = lid.naam.kort();
                    (link(&format!("{basis}/tekenen/{}", lid.id), html! { "Tekenen" span class="naast-sr" { ": " (naam) } }))
                    @if matches!(stand, Accordstand::GeenReactie | Accordstand::NogNietGetekend | Accordstand::WilNietTekenen) {
                        " · " (link(&format!("{basis}/niet-getekend/{}", lid.id), html! { "Nog niet" span class="naast-sr" { " getekend: " (naam) } }))
                    }
                }
            },
        ]
    });
    let kolommen = ["Wie", "Stand", "In de eigen woorden", "Doen"].map(Kolom::tekst).to_vec();
    html! { (Tabel::new("Wie is akkoord", kolommen).stil_bijschrift().rijen(rijen)) }
}

fn woorden(zicht: &Zicht, accordering: &Accordering, persoon: PersoonId) -> Markup {
    html! {
        @for handtekening in accordering.van(persoon) {
            div {
                @if let Some(woorden) = &handtekening.woorden { "‘" (woorden) "’ " }
                span class="naast-bijschrift" {
                    @if let naast_domain::plan::Tekenaar::Persoon(door) = handtekening.door { @if door != persoon { (zicht.naam_van(door)) " tekende, " } }
                    (kort(handtekening.op))
                    @match &handtekening.wijze {
                        Wijze::EigenAccount => ", met eigen account",
                        Wijze::Scherm { .. } => ", op het scherm",
                        Wijze::Papier { bewaard_bij, .. } => { ", op papier (bewaard bij " (bewaard_bij) ")" },
                    }
                }
            }
        }
        @if let Some(melding) = accordering.niet_getekend.get(&persoon) {
            @if let Some(woorden) = &melding.woorden { "‘" (woorden) "’ " }
            span class="naast-bijschrift" { "opgeschreven door " (professional(zicht, melding.door)) ", " (kort(melding.op)) }
        }
    }
}

/// What is missing; what holds the plan back first.
pub(super) fn volledigheid(zicht: &Zicht, plan: &Plan) -> Markup {
    let opmerkingen = plan.opmerkingen(zicht.gezin(), zicht.fase(), zicht.vandaag());
    html! {
        (Kop::H3.met("Is het plan compleet?"))
        @if opmerkingen.is_empty() {
            (Leeg::new("Het plan is compleet", "Iedereen heeft een regel en eigen woorden, en elk idee van het gezin heeft een antwoord.").niveau(Kop::H4))
        } @else {
            ul class="naast-lijst" {
                @for opmerking in &opmerkingen {
                    li {
                        @if opmerking.soort.houdt_tegen() { (Status::new(Stand::LetOp, "nodig")) } @else { (Status::new(Stand::Neutraal, "let op")) }
                        " "
                        @if let Some(persoon) = opmerking.persoon { (zicht.naam_van(persoon)) ": " }
                        (opmerking.soort.naam())
                        @if let Some(tekst) = opmerking.item.and_then(|id| plan.doelen.get(&id).map(|doel| &doel.tekst).or_else(|| plan.inzetten.get(&id).map(|inzet| &inzet.tekst))) {
                            " " span class="naast-bijschrift" { (tekst) }
                        }
                    }
                }
            }
        }
    }
}
