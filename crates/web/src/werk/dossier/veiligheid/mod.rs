//! Safety: the phase of each person, incidents, figures, and the veiligheidsplan.

mod fasen;
mod inhoud;
mod tonen;
mod verder;

use super::plan::{
    blad::{self, Delen, pad_naar, uit_pad, vraag},
    tekenen::{self, Getekend, Leestekst, Tekenstuk},
    tonen::accordering,
    velden::{leden, namen},
};
use crate::kern::{
    Antwoord, Bezoek, Melding, Paginafout, Toestand, beurten,
    bezoek::{antwoord, kruimels},
    pad::{self, Tab},
};
use crate::vorm::{
    Bericht, Kaart, Kolom, Kop, Leeg, Primair, Stand, Status, Tabel, Toon, Uitklap, afdrukken, knoplink,
    lang, link, naar_bevestiging,
};
use axum::{Router, extract::Path, routing::get};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Opdracht,
    ids::DossierId,
    plan::Ondertekening,
    regels::Regels,
    veiligheid::{VeiligheidOpdracht, Veiligheidsplan, Veiligheidsplanstatus},
};

/// The veiligheidsplan as a text to sign.
const TE_TEKENEN: Tekenstuk = Tekenstuk {
    tab: Tab::Veiligheid,
    onder: "/plan",
    wat: "het veiligheidsplan",
    met_standpunt: true,
    tekst: leestekst,
    opdracht: onderteken,
};

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    let bladen = fasen::bladen().into_iter().chain(inhoud::bladen()).chain(verder::bladen());
    let router = Router::new()
        .route(&pad::route(Tab::Veiligheid, ""), get(toon))
        .route(&pad::route(Tab::Veiligheid, "/plan"), get(toon_plan))
        .route(&pad::route(Tab::Veiligheid, "/plan/bedankt"), get(bedankt))
        .route(&pad::route(Tab::Veiligheid, "/plan/versie/{item}"), get(versie));
    tekenen::routes(blad::routes(router, bladen), TE_TEKENEN)
}

fn leestekst(zicht: &Zicht, _: Option<&str>) -> Option<Leestekst> {
    let besproken = zicht.veiligheid().plan_in_wording().filter(|plan| plan.besproken.is_some());
    let actief = || zicht.veiligheid().actief_plan().filter(|plan| plan.besproken.is_some());
    let plan = besproken.or_else(actief)?;
    Some(Leestekst {
        versie: plan.versie,
        inhoud: tonen::plan(zicht, plan, false),
        kern: verder::inhoud(plan),
    })
}

#[expect(clippy::unnecessary_wraps, reason = "all forms are read and filled by functions of one shape")]
fn onderteken(getekend: Getekend) -> Option<Opdracht> {
    let Getekend { versie, voor, door, standpunt, woorden, wijze, .. } = getekend;
    let ondertekening = Ondertekening { versie, voor, door, standpunt, woorden, wijze };
    Some(Opdracht::Veiligheid(VeiligheidOpdracht::OndertekenVeiligheidsplan(Box::new(ondertekening))))
}

fn onder(zicht: &Zicht, rest: &str) -> String {
    pad::dossier_onder(zicht.dossier(), Tab::Veiligheid, &[&rest])
}

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Veiligheid)).await?;
    let melding = Melding::Geen;
    let gezin = ["Gezin ", zicht.naam()].concat();
    let overzicht = pad::dossier(dossier, Tab::Overzicht);
    let kop = bezoek.kop(&zicht, Tab::Veiligheid);
    let open: Vec<_> = zicht
        .openstaand()
        .iter()
        .filter(|open| pad::waar(dossier, open.waar) == pad::dossier(dossier, Tab::Veiligheid))
        .collect();
    let pagina = bezoek
        .dossierpagina("Veiligheid", &kop, &melding)
        .kruimels(kruimels(&gezin, &overzicht))
        .inleiding("Hoe veilig is ieder in dit gezin nu, wat is er afgesproken, en wat gebeurde er?")
        .inhoud_met(|primair| html! {
            @if zicht.is_gesloten() { (ongebruikt(primair)) }
            @else { div class="naast-knoppen" { (primair.link(&onder(&zicht, "incident"), "Incident melden")) } }
            @if !open.is_empty() { (Kop::H2.met("Wat wacht")) (beurten(&zicht, open)) }
            (samenvatting(&zicht, bezoek.dienst().regels()))
            (tonen::fasen(&zicht))
            (tonen::cijfers(&zicht))
            (tonen::incidenten(&zicht))
        });
    antwoord(pagina, &melding)
}

fn ongebruikt(primair: Primair) -> Markup {
    primair.ongebruikt();
    Markup::default()
}

fn badge(plan: &Veiligheidsplan) -> Markup {
    let stand = match plan.status() {
        Veiligheidsplanstatus::Actief => Stand::Goed,
        Veiligheidsplanstatus::ActiefVoorlopig => Stand::Ernstig,
        _ => Stand::LetOp,
    };
    html! { (Status::new(stand, plan.status().naam())) }
}

/// The veiligheidsplan in a few lines, with the way to it.
fn samenvatting(zicht: &Zicht, regels: &Regels) -> Markup {
    let naar = onder(zicht, "plan");
    let (actief, concept) = (zicht.veiligheid().actief_plan(), zicht.veiligheid().plan_in_wording());
    html! {
        @if actief.is_none() && concept.is_none() {
            (Leeg::new("Nog geen veiligheidsplan", "In het veiligheidsplan staat wat er niet veilig is, wie wat doet, en wat er gebeurt als het misgaat.")
                .doen(knoplink(&naar, "Naar het veiligheidsplan")))
        } @else {
            (Kaart::new("Veiligheidsplan", html! {
                @if let Some(plan) = actief {
                    p class="nl-paragraph" { "Versie " (plan.versie) " " (badge(plan)) " met " (plan.voorwaarden.len()) " voorwaarden en " (plan.afspraken.len()) " afspraken." }
                    @if let Some(dag) = plan.voorlopig_tot() { p class="nl-paragraph" { "Geldt voorlopig, tot en met " (lang(dag)) ". Bespreek het voor die dag en stel het vast." } }
                    @else if let Some(dag) = plan.bespreken_voor(zicht.fase(), regels) { p class="nl-paragraph" { "Opnieuw bespreken voor " (lang(dag)) "." } }
                }
                @if let Some(plan) = concept { p class="nl-paragraph" { "Er is een concept: versie " (plan.versie) " " (badge(plan)) "." } }
            }).href(&naar))
        }
    }
}

async fn toon_plan(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Veiligheid)).await?;
    let melding = Melding::Geen;
    let gezin = ["Gezin ", zicht.naam()].concat();
    let (overzicht, tabpad) = (pad::dossier(dossier, Tab::Overzicht), pad::dossier(dossier, Tab::Veiligheid));
    let kop = bezoek.kop(&zicht, Tab::Veiligheid);
    let pagina = bezoek
        .dossierpagina("Het veiligheidsplan", &kop, &melding)
        .kruimels(pad_naar(&gezin, &overzicht, Tab::Veiligheid, &tabpad))
        .acties(afdrukken())
        .inleiding(
            "Wat is er niet veilig, wie doet wat, en wat gebeurt er als het misgaat? Bij gevaar: bel 112.",
        )
        .inhoud_met(|primair| {
            html! {
                (volgende(&zicht, primair))
                (concept(&zicht))
                (actief(&zicht, bezoek.dienst().regels()))
                (eerder(&zicht))
            }
        });
    antwoord(pagina, &melding)
}

/// After a support person said yes on the screen that was handed over.
async fn bedankt(bezoek: Bezoek, Path(dossier): Path<DossierId>) -> Antwoord {
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Veiligheid)).await?;
    let melding = Melding::Geen;
    antwoord(tekenen::bedankt(&bezoek, &onder(&zicht, "plan#steun")), &melding)
}

/// The one thing to do now.
fn volgende(zicht: &Zicht, primair: Primair) -> Markup {
    let naar = |rest: &str| onder(zicht, &["plan/", rest].concat());
    if zicht.is_gesloten() {
        return ongebruikt(primair);
    }
    let (concept, actief) = (zicht.veiligheid().plan_in_wording(), zicht.veiligheid().actief_plan());
    let voorlopig = actief.filter(|plan| plan.status() == Veiligheidsplanstatus::ActiefVoorlopig);
    let knop = match (concept.or(voorlopig), actief) {
        (None, None) => html! {
            (Leeg::new("Nog geen veiligheidsplan", "Maak het samen met iedereen in het gezin. Is er acuut gevaar, dan kan het meteen gaan gelden."))
            (primair.link(&naar("begin"), "Veiligheidsplan beginnen"))
        },
        (None, Some(_)) => html! {
            (primair.link(&naar("evalueren"), "Samen terugkijken"))
            (knoplink(&naar("bijstellen"), "Veiligheidsplan bijstellen"))
        },
        (Some(plan), _) if plan.besproken.is_some() => {
            primair.link(&naar("vaststellen"), "Veiligheidsplan vaststellen")
        }
        (Some(plan), _) if plan.afspraken.is_empty() && plan.voorwaarden.is_empty() => {
            primair.link(&naar("afspraak"), "Eerste afspraak opschrijven")
        }
        (Some(plan), _) => {
            let mist = leden(zicht).into_iter().find(|lid| !plan.onveiligheid.contains_key(&lid.id));
            match mist {
                Some(lid) if concept.is_some() => primair.link(
                    &naar(&format!("onveiligheid/{}", lid.id)),
                    &["Opschrijven wat er niet veilig is voor ", &lid.naam.kort()].concat(),
                ),
                _ => primair.link(&naar("bespreken"), "Vastleggen dat het is besproken"),
            }
        }
    };
    let nu_laten_gelden =
        concept.is_some_and(|plan| !plan.afspraken.is_empty() || !plan.voorwaarden.is_empty());
    html! {
        div class="naast-knoppen" {
            (knop)
            @if nu_laten_gelden { (knoplink(&naar("voorlopig"), "Acuut gevaar: nu laten gelden")) }
        }
    }
}

fn tekenen_deel(zicht: &Zicht, plan: &Veiligheidsplan) -> Markup {
    let basis = onder(zicht, "plan");
    html! {
        div id="tekenen" { (Kop::H3.met("Wie is akkoord")) }
        @match &plan.besproken {
            None => p class="nl-paragraph" { "Tekenen kan als de tekst samen is besproken. Verandert de tekst daarna, dan vervallen de handtekeningen." },
            Some(bespreking) => {
                p class="nl-paragraph" { "Besproken op " (lang(bespreking.op)) " met " (namen(zicht, &bespreking.met)) " (" (bespreking.hoe) ")." }
                (accordering(zicht, &plan.accordering, Some(&basis)))
            },
        }
    }
}

fn concept(zicht: &Zicht) -> Markup {
    let Some(plan) = zicht.veiligheid().plan_in_wording() else { return Markup::default() };
    html! {
        section id="concept" aria-labelledby="concept-kop" {
            h2 class="nl-heading nl-heading--level-2" id="concept-kop" { "Concept, versie " (plan.versie) " " (badge(plan)) }
            @if let Some(acuut) = &plan.acuut { (Bericht::new(Toon::Waarschuwing, html! { "Acuut gevaar: " (acuut) })) }
            @if let Some(aanleiding) = &plan.aanleiding { p class="nl-paragraph" { "Omdat: " (aanleiding) } }
            (tonen::plan(zicht, plan, true))
            (tekenen_deel(zicht, plan))
            div class="naast-knoppen" { (naar_bevestiging(&onder(zicht, "plan/intrekken"), "Concept intrekken")) }
        }
    }
}

fn actief(zicht: &Zicht, regels: &Regels) -> Markup {
    let Some(plan) = zicht.veiligheid().actief_plan() else { return Markup::default() };
    let kop = format!("Dit veiligheidsplan geldt nu: versie {}", plan.versie);
    let inhoud = html! {
        @if let Some(dag) = plan.voorlopig_tot() {
            (Bericht::new(Toon::Waarschuwing, html! { "Dit plan geldt voorlopig, tot en met " (lang(dag)) ". Bespreek het met iedereen en stel het vast." }))
        } @else if let Some(dag) = plan.bespreken_voor(zicht.fase(), regels) {
            p class="nl-paragraph" { "Opnieuw bespreken voor " (lang(dag)) ". Die dag volgt uit de fase van veiligheid." }
        }
        (tonen::plan(zicht, plan, false))
        (tekenen_deel(zicht, plan))
        @if plan.status() == Veiligheidsplanstatus::ActiefVoorlopig && zicht.veiligheid().plan_in_wording().is_none() {
            div class="naast-knoppen" { (knoplink(&onder(zicht, "plan/bijstellen"), "Tekst aanpassen")) }
        }
        @if zicht.veiligheid().plan_in_wording().is_none() && !zicht.is_gesloten() {
            div class="naast-knoppen" { (naar_bevestiging(&onder(zicht, "plan/afsluiten"), "Veiligheidsplan afsluiten")) }
        }
    };
    html! {
        @if zicht.veiligheid().plan_in_wording().is_some() { (Uitklap::new(&kop, inhoud)) }
        @else { (Kop::H2.met(html! { (kop) " " (badge(plan)) })) (inhoud) }
    }
}

fn eerder(zicht: &Zicht) -> Markup {
    let vorige = zicht.veiligheid().vorige_plannen();
    let rijen = vorige.iter().rev().map(|plan| {
        vec![
            link(&onder(zicht, &format!("plan/versie/{}", plan.versie)), format!("Versie {}", plan.versie)),
            html! { (plan.status().naam()) },
            html! { (crate::vorm::periode(plan.geldig_van(), plan.geldig_tot())) },
        ]
    });
    html! {
        @if !vorige.is_empty() {
            (Kop::H2.met("Eerdere versies"))
            (Tabel::new("Eerdere versies van het veiligheidsplan", ["Versie", "Stand", "Gold"].map(Kolom::tekst).to_vec()).stil_bijschrift().rijen(rijen))
        }
    }
}

/// An earlier version, to read.
async fn versie(bezoek: Bezoek, Path(delen): Delen) -> Antwoord {
    let (dossier, item) = uit_pad(&delen)?;
    let zicht = bezoek.bekijk(dossier, &vraag(Tab::Veiligheid)).await?;
    let nummer: u32 = item.and_then(|nummer| nummer.parse().ok()).ok_or(Paginafout::NietGevonden)?;
    let plan = zicht
        .veiligheid()
        .vorige_plannen()
        .iter()
        .find(|plan| plan.versie == nummer)
        .ok_or(Paginafout::NietGevonden)?;
    let melding = Melding::Geen;
    let titel = format!("Veiligheidsplan, versie {nummer}");
    let gezin = ["Gezin ", zicht.naam()].concat();
    let (overzicht, tabpad) = (pad::dossier(dossier, Tab::Overzicht), pad::dossier(dossier, Tab::Veiligheid));
    let kop = bezoek.kop(&zicht, Tab::Veiligheid);
    let inhoud = html! {
        (Bericht::new(Toon::Waarschuwing, format!("Deze versie geldt niet: {}.", plan.status().naam())))
        (tonen::plan(&zicht, plan, false))
        (Kop::H3.met("Wie was akkoord"))
        @if plan.accordering.is_leeg() { p class="nl-paragraph" { "Niemand heeft deze versie getekend." } }
        @else { (accordering(&zicht, &plan.accordering, None)) }
    };
    let pagina = bezoek
        .dossierpagina(&titel, &kop, &melding)
        .kruimels(pad_naar(&gezin, &overzicht, Tab::Veiligheid, &tabpad))
        .acties(afdrukken())
        .inhoud(inhoud);
    antwoord(pagina, &melding)
}
