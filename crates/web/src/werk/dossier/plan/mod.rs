//! The one plan of the family: first offered to make itself, then written, discussed, signed, established, reviewed.

pub(super) mod blad;
mod gezin;
mod onderdelen;
pub(super) mod tekenen;
pub(super) mod tonen;
pub(super) mod velden;
pub(super) mod verder;

use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Paginafout, Toestand, beurten,
    bezoek::{antwoord, kruimels},
    klaar,
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Gegevenslijst, Kolom, Kop, Leeg, Primair, Stand, Stap, Stappen, Status, Tabel, Toon, Uitklap,
    afdrukken, knoplink, lang, link, naar_bevestiging,
};
use axum::{
    Router,
    extract::Path,
    routing::{get, post},
};
use blad::{Delen, pad_naar, uit_pad, vraag};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::DossierId,
    plan::{Aanboduitkomst, Ondertekening, Plan, PlanOpdracht, Planherkomst, Planopmerkingsoort, Planstatus},
    regels::Regels,
};
use tekenen::{Getekend, Leestekst, Tekenstuk};
use tonen::Doen;
use velden::{leden, namen};

/// The plan as a text to sign.
const TE_TEKENEN: Tekenstuk = Tekenstuk {
    tab: Tab::Plan,
    onder: "",
    wat: "het plan",
    met_standpunt: true,
    tekst: leestekst,
    opdracht: onderteken,
};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let bladen = onderdelen::bladen().into_iter().chain(gezin::bladen()).chain(verder::bladen());
    let router = Router::new()
        .route(&pad::route(Tab::Plan, ""), get(toon))
        .route(&pad::route(Tab::Plan, "/begin"), post(begin))
        .route(&pad::route(Tab::Plan, "/versie/{item}"), get(versie));
    tekenen::routes(blad::routes(router, bladen), TE_TEKENEN)
}

fn te_tekenen(zicht: &Zicht) -> Option<&Plan> {
    let besproken = zicht.plan().in_wording().filter(|plan| plan.besproken.is_some());
    besproken.or(zicht.plan().actief())
}

fn leestekst(zicht: &Zicht, _: Option<&str>) -> Option<Leestekst> {
    let plan = te_tekenen(zicht)?;
    let kern =
        format!("{:?}", (&plan.doelen, &plan.behoeften, &plan.inzetten, &plan.afspraken, &plan.geen_inzet));
    Some(Leestekst { versie: plan.versie, inhoud: tonen::plan(zicht, plan, Doen::Lezen), kern })
}

#[expect(clippy::unnecessary_wraps, reason = "all forms are read and filled by functions of one shape")]
fn onderteken(getekend: Getekend) -> Option<Opdracht> {
    let Getekend { versie, voor, door, standpunt, woorden, wijze, .. } = getekend;
    let ondertekening = Ondertekening { versie, voor, door, standpunt, woorden, wijze };
    Some(Opdracht::Plan(PlanOpdracht::Onderteken(Box::new(ondertekening))))
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Plan)).await?;
    let melding = Melding::Geen;
    antwoord(pagina(&bezoek, &zicht, &melding), &melding)
}

/// Begins the first draft: whose plan it is follows from the answer of the family.
async fn begin(bezoek: Bezoek, Path(dossier): Path<DossierId>, invoer: Invoer) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Plan)).await?;
    let uitkomst = zicht.plan().aanbod().and_then(|aanbod| aanbod.uitkomst.as_ref());
    let herkomst = match uitkomst {
        Some(Aanboduitkomst::GezinMaaktPlan { .. }) => Planherkomst::Familiegroepsplan,
        _ => Planherkomst::Samen,
    };
    let opdracht = Opdracht::Plan(PlanOpdracht::StelConceptOp { herkomst });
    match bezoek.voer_uit(dossier, &invoer, None, opdracht).await {
        Ok(_) => Ok(klaar(&pad::dossier(dossier, Tab::Plan), "opgeslagen")),
        Err(melding) => {
            let melding = melding?;
            antwoord(pagina(&bezoek, &zicht, &melding), &melding)
        }
    }
}

fn onder(zicht: &Zicht, rest: &str) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&rest])
}

fn pagina(bezoek: &Bezoek, zicht: &Zicht, melding: &Melding) -> Markup {
    let gezin = ["Gezin ", zicht.naam()].concat();
    let overzicht = pad::dossier(zicht.dossier(), Tab::Overzicht);
    let kop = bezoek.kop(zicht, Tab::Plan);
    let regels = bezoek.dienst().regels();
    bezoek
        .dossierpagina("Het plan", &kop, melding)
        .kruimels(kruimels(&gezin, &overzicht))
        .inleiding("Eén plan voor het hele gezin: wie heeft wat nodig, wat is het doel, en wie doet wat.")
        .acties(afdrukken())
        .inhoud_met(|primair| {
            let open: Vec<_> = zicht.openstaand().iter().filter(|open| open.waar == "plan").collect();
            html! {
                (voortgang(zicht))
                (volgende(bezoek, zicht, primair))
                @if !open.is_empty() { (Kop::H2.met("Wat wacht")) (beurten(zicht, open)) }
                (aanbod(zicht))
                (concept(zicht))
                (actief(zicht, regels))
                (papier(zicht))
                (eerder(zicht))
            }
        })
}

/// Where the plan stands, as steps (§9.6.6).
fn voortgang(zicht: &Zicht) -> Markup {
    let plan = zicht.plan();
    let aangeboden = plan.aanbod().is_some() || plan.actief().is_some();
    let antwoord = plan.aanbod().is_some_and(|aanbod| aanbod.uitkomst.is_some()) || plan.actief().is_some();
    let concept = plan.in_wording().is_some();
    let besproken = plan.in_wording().is_some_and(|plan| plan.besproken.is_some());
    let geldt = plan.actief().is_some();
    let klaar = [
        ("Gezin gevraagd", aangeboden),
        ("Antwoord van het gezin", antwoord),
        ("Concept geschreven", besproken || (geldt && !concept)),
        ("Besproken", besproken || (geldt && !concept)),
        ("Vastgesteld", geldt && !concept),
        ("Geëvalueerd", !concept && plan.actief().is_some_and(|plan| !plan.evaluaties.is_empty())),
    ];
    let nu = klaar.iter().position(|(_, gedaan)| !gedaan);
    let stappen = klaar.iter().enumerate().fold(
        Stappen::new("Hoe ver is het plan?"),
        |stappen, (i, (tekst, gedaan))| {
            let stand = match (gedaan, nu) {
                (true, _) => Stap::Gedaan,
                (false, Some(eerste)) if eerste == i => Stap::Nu,
                _ => Stap::Straks,
            };
            stappen.stap(stand, tekst, None)
        },
    );
    stappen.render()
}

/// The one thing to do now.
fn volgende(bezoek: &Bezoek, zicht: &Zicht, primair: Primair) -> Markup {
    let plan = zicht.plan();
    let naar = |rest: &str| onder(zicht, rest);
    let link = |primair: Primair, rest: &str, tekst: &str| primair.link(&naar(rest), tekst);
    if zicht.is_gesloten() {
        primair.ongebruikt();
        return Markup::default();
    }
    let knop = match (plan.in_wording(), plan.actief(), plan.aanbod()) {
        (Some(concept), _, _) if concept.besproken.is_some() => {
            link(primair, "vaststellen", "Plan vaststellen")
        }
        (Some(concept), _, _) => {
            let mist = concept.opmerkingen(zicht.gezin(), zicht.fase(), zicht.vandaag());
            let mist = |soort| mist.iter().any(|opmerking| opmerking.soort == soort);
            if mist(Planopmerkingsoort::GeenDoel) {
                link(primair, "doel", "Eerste doel opschrijven")
            } else if mist(Planopmerkingsoort::GezinslidZonderRegel) {
                link(primair, "inzet", "Inzet toevoegen")
            } else {
                link(primair, "bespreken", "Vastleggen dat het is besproken")
            }
        }
        (None, Some(_), _) => html! {
            (link(primair, "evalueren", "Samen terugkijken"))
            (knoplink(&naar("bijstellen"), "Plan bijstellen"))
        },
        (None, None, None) => link(primair, "aanbod", "Het gezin vragen"),
        (None, None, Some(aanbod)) if aanbod.uitkomst.is_none() => {
            link(primair, "uitkomst", "Antwoord opschrijven")
        }
        (None, None, Some(aanbod)) => {
            let tekst = match aanbod.uitkomst {
                Some(Aanboduitkomst::GezinMaaktPlan { .. }) => "Het plan van het gezin opschrijven",
                _ => "Concept beginnen",
            };
            return bezoek
                .formulier(&naar("begin"), Markup::default(), primair.knop(tekst))
                .onbewaakt()
                .render();
        }
    };
    html! { div class="naast-knoppen" { (knop) } }
}

fn aanbod(zicht: &Zicht) -> Markup {
    let Some(aanbod) = zicht.plan().aanbod() else {
        return html! {
            @if zicht.plan().actief().is_none() && zicht.plan().in_wording().is_none() {
                (Leeg::new("Nog geen plan", "Het gezin mag altijd eerst zelf een plan maken, met mensen die het vertrouwt. Vraag het, en schrijf op wat het gezin wil."))
            }
        };
    };
    let inhoud = html! {
        (Gegevenslijst::new()
            .regel("Gevraagd", html! { (lang(aanbod.op)) ", aan " (namen(zicht, &aanbod.aan)) })
            .regel("Uitleg", aanbod.uitleg.to_string())
            .regel("Antwoord gevraagd rond", lang(aanbod.antwoord_rond))
            .als("Antwoord", aanbod.uitkomst.as_ref().map(|uitkomst| uitkomst_in_woorden(zicht, uitkomst))))
        @if aanbod.uitkomst.is_none() {
            (Bericht::new(Toon::Info, "Het gezin denkt nog na. Geen antwoord is geen nee."))
        } @else if zicht.plan().actief().is_none() {
            p class="nl-paragraph" { (link(&onder(zicht, "uitkomst"), "Het gezin heeft zich bedacht")) }
        }
    };
    let vers = zicht.plan().in_wording().is_none() && zicht.plan().actief().is_none();
    html! {
        @if vers { (Kop::H2.met("Plan van het gezin zelf")) (inhoud) }
        @else { (Uitklap::new("Plan van het gezin zelf: wat is er gevraagd en geantwoord?", inhoud)) }
    }
}

fn uitkomst_in_woorden(zicht: &Zicht, uitkomst: &Aanboduitkomst) -> Markup {
    html! {
        @match uitkomst {
            Aanboduitkomst::GezinMaaktPlan { op, trekker, klaar_rond } => {
                "Het gezin maakt zelf een plan (" (lang(*op)) ")."
                @if let Some(trekker) = trekker { " " (zicht.naam_van(*trekker)) " trekt het." }
                " Klaar rond " (lang(*klaar_rond)) "."
            },
            Aanboduitkomst::Afgezien { op, reden, toelichting } => {
                "Er komt geen plan van het gezin zelf (" (lang(*op)) "): " (reden.naam()) ". " (toelichting)
            },
        }
    }
}

fn concept(zicht: &Zicht) -> Markup {
    let Some(plan) = zicht.plan().in_wording() else { return Markup::default() };
    let basis = pad::dossier(zicht.dossier(), Tab::Plan);
    html! {
        section id="concept" aria-labelledby="concept-kop" {
            h2 class="nl-heading nl-heading--level-2" id="concept-kop" { "Concept, versie " (plan.versie) }
            p class="nl-paragraph" {
                (Status::new(Stand::LetOp, plan.status().naam())) " " (plan.herkomst.naam()) ", begonnen op " (lang(plan.begonnen_op)) "."
                @if let Some(aanleiding) = &plan.aanleiding { " Omdat: " (aanleiding) }
            }
            (tonen::volledigheid(zicht, plan))
            (tonen::plan(zicht, plan, Doen::Schrijven))
            (tekenen_deel(zicht, plan, &basis))
            div class="naast-knoppen" {
                @if plan.besproken.is_some() { (knoplink(&onder(zicht, "bespreken"), "Nog een gesprek vastleggen")) }
                (naar_bevestiging(&onder(zicht, "intrekken"), "Concept intrekken"))
            }
        }
    }
}

fn tekenen_deel(zicht: &Zicht, plan: &Plan, basis: &str) -> Markup {
    html! {
        div id="tekenen" { (Kop::H3.met("Wie is akkoord")) }
        @match &plan.besproken {
            None => p class="nl-paragraph" { "Tekenen kan als de tekst samen is besproken. Verandert de tekst daarna, dan vervallen de handtekeningen." },
            Some(bespreking) => {
                p class="nl-paragraph" { "Besproken op " (lang(bespreking.op)) " met " (namen(zicht, &bespreking.met)) " (" (bespreking.hoe) ")." }
                (tonen::accordering(zicht, &plan.accordering, Some(basis)))
            },
        }
    }
}

fn actief(zicht: &Zicht, regels: &Regels) -> Markup {
    let Some(plan) = zicht.plan().actief() else { return Markup::default() };
    let basis = pad::dossier(zicht.dossier(), Tab::Plan);
    let inhoud = html! {
        @if let Some(dag) = plan.bespreken_voor(zicht.fase(), regels) {
            p class="nl-paragraph" { "Opnieuw bespreken voor " (lang(dag)) ". Die dag volgt uit de fase van veiligheid." }
        }
        (tonen::plan(zicht, plan, Doen::Uitvoeren))
        (tekenen_deel(zicht, plan, &basis))
        @if zicht.plan().in_wording().is_none() && !zicht.is_gesloten() {
            div class="naast-knoppen" { (naar_bevestiging(&onder(zicht, "afsluiten"), "Plan afsluiten")) }
        }
    };
    let kop = format!("Dit plan geldt nu: versie {}", plan.versie);
    html! {
        @if zicht.plan().in_wording().is_some() { (Uitklap::new(&kop, inhoud)) }
        @else { (Kop::H2.met(html! { (kop) " " (Status::new(Stand::Goed, plan.status().naam())) })) (inhoud) }
    }
}

fn papier(zicht: &Zicht) -> Markup {
    let verzoeken = zicht.plan().papierverzoeken();
    html! {
        @if zicht.plan().actief().is_some() {
            div id="papier" { (Kop::H2.met("Op papier")) }
            @for verzoek in verzoeken {
                p class="nl-paragraph" {
                    (zicht.naam_van(verzoek.door)) " vroeg op " (lang(verzoek.op)) " om het plan op papier. "
                    @match verzoek.uitgereikt_op {
                        Some(op) => { (Status::new(Stand::Goed, "gegeven")) " op " (lang(op)) "." },
                        None => { (link(&pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"papier", &verzoek.door]), "Vastleggen dat het is gegeven")) },
                    }
                }
            }
            div class="naast-knoppen" { (knoplink(&onder(zicht, "papier"), "Iemand vraagt het plan op papier")) }
        }
    }
}

fn eerder(zicht: &Zicht) -> Markup {
    let vorige = zicht.plan().vorige();
    let rijen = vorige.iter().rev().map(|plan| {
        vec![
            link(
                &pad::dossier_onder(zicht.dossier(), Tab::Plan, &[&"versie", &plan.versie]),
                format!("Versie {}", plan.versie),
            ),
            html! { (plan.status().naam()) },
            html! { (lang(plan.begonnen_op)) },
        ]
    });
    html! {
        @if !vorige.is_empty() {
            (Kop::H2.met("Eerdere versies"))
            (Tabel::new("Eerdere versies van het plan", ["Versie", "Stand", "Begonnen op"].map(Kolom::tekst).to_vec()).stil_bijschrift().rijen(rijen))
        }
    }
}

/// An earlier version, to read.
async fn versie(bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
    let (dossier, item) = uit_pad(&delen)?;
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Plan)).await?;
    let nummer: u32 = item.and_then(|nummer| nummer.parse().ok()).ok_or(Paginafout::NietGevonden)?;
    let vorige = zicht.plan().vorige().iter();
    let mut alle = vorige.chain(zicht.plan().actief()).chain(zicht.plan().in_wording());
    let plan = alle.find(|plan| plan.versie == nummer).ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let titel = format!("Plan, versie {nummer}");
    let gezin = ["Gezin ", zicht.naam()].concat();
    let (overzicht, tabpad) = (pad::dossier(dossier, Tab::Overzicht), pad::dossier(dossier, Tab::Plan));
    let kop = bezoek.kop(&zicht, Tab::Plan);
    let geldt = matches!(plan.status(), Planstatus::Actief | Planstatus::Geevalueerd);
    let inhoud = html! {
        @if !geldt { (Bericht::new(Toon::Waarschuwing, format!("Deze versie geldt niet: {}.", plan.status().naam()))) }
        (tonen::plan(&zicht, plan, Doen::Lezen))
        (Kop::H3.met("Wie was akkoord"))
        @if leden(&zicht).is_empty() || plan.accordering.is_leeg() { p class="nl-paragraph" { "Niemand heeft deze versie getekend." } }
        @else { (tonen::accordering(&zicht, &plan.accordering, None)) }
    };
    let pagina = bezoek
        .dossierpagina(&titel, &kop, &melding)
        .kruimels(pad_naar(&gezin, &overzicht, Tab::Plan, &tabpad))
        .acties(afdrukken())
        .inhoud(inhoud);
    antwoord(pagina, &melding)
}
