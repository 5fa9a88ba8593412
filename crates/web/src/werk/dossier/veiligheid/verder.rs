//! Forms for the veiligheidsplan as a whole: begun, discussed, provisionally in force, established, reviewed, ended.

use super::super::plan::{
    blad::{Blad, over_persoon},
    velden::{Blik, Vulling, lees_belangen, tekst_in_misschien},
    verder::{
        bespreken_velden, lees_bespreking, lees_niet_getekend, lees_oordeel, met_iedereen, motivering,
        niet_akkoord, niet_getekend_velden, oordeel_velden, reden_velden,
    },
};
use crate::kern::{Invoer, Lezer, pad::Tab};
use crate::vorm::{Keuze, Label, Optiegroep, Veldgroep};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{AfspraakId, PersoonId},
    plan::Wijze,
    veiligheid::{Steunfiguur, VeiligheidOpdracht, Veiligheidsplan, Veiligheidsplanstatus},
};
use std::collections::BTreeMap;

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    vec![
        BEGIN,
        BESPREKEN,
        NIET_GETEKEND,
        VOORLOPIG,
        VASTSTELLEN,
        EVALUEREN,
        BIJSTELLEN,
        INTREKKEN,
        AFSLUITEN,
        TOESTEMMING,
    ]
}

/// The text that still has to be agreed: the draft, or the provisional plan in force.
pub(super) fn te_bespreken(zicht: &Zicht) -> Option<&Veiligheidsplan> {
    let actief = zicht.veiligheid().actief_plan();
    let voorlopig = actief.filter(|plan| plan.status() == Veiligheidsplanstatus::ActiefVoorlopig);
    zicht.veiligheid().plan_in_wording().or(voorlopig)
}

/// What must not change between reading and establishing.
pub(super) fn inhoud(plan: &Veiligheidsplan) -> String {
    let delen = (&plan.onveiligheid, &plan.voorwaarden, &plan.afspraken, &plan.signalen, &plan.noodcontacten);
    format!("{delen:?}{:?}", plan.steunfiguren)
}

const BEGIN: Blad = Blad {
    tab: Tab::Veiligheid,
    pad: "/plan/begin",
    titel: "Veiligheidsplan beginnen",
    inleiding: "Het veiligheidsplan is het eerste deel van het ene plan. Het gezin mag eerst zelf een plan maken. Alleen bij acuut gevaar begint u meteen.",
    knop: "Concept beginnen",
    ernstig: None,
    uit_handen: false,
    terug: "/plan",
    deel: None,
    gedaan: "opgeslagen",
    voor: |zicht, _| zicht.veiligheid().plan_in_wording().is_none().then(Invoer::default),
    velden: |blik| {
        html! {
            (blik.tekst_misschien("acuut", "Is er nu acuut gevaar? Waarom kan het niet wachten?", "Laat dit leeg als er geen acuut gevaar is."))
        }
    },
    lees: |_, lezer| {
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::StelVeiligheidsplanOp {
            acuut: lezer.tekst_misschien("acuut"),
        }))
    },
    teksten: &[],
};

const BESPREKEN: Blad = Blad {
    pad: "/plan/bespreken",
    titel: "Het veiligheidsplan is besproken",
    inleiding: "Iedereen in het gezin doet mee, ook de kinderen, op een manier die past. Daarna kan iedereen tekenen.",
    knop: "Gesprek vastleggen",
    terug: "/plan#tekenen",
    deel: Some(Deel::Veiligheidsplan),
    voor: |zicht, _| Some(met_iedereen(zicht).met("inhoud", inhoud(te_bespreken(zicht)?)).klaar()),
    velden: bespreken_velden,
    lees: |_, lezer| {
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::DeelVeiligheidsplan {
            bespreking: lees_bespreking(lezer)?,
        }))
    },
    ..BEGIN
};

const NIET_GETEKEND: Blad = Blad {
    pad: "/plan/niet-getekend/{item}",
    titel: "Nog niet getekend",
    inleiding: "Geen handtekening is geen akkoord. Schrijf hier op wat u weet.",
    knop: "Bewaren",
    terug: "/plan#tekenen",
    voor: over_persoon,
    velden: niet_getekend_velden,
    lees: |blik, lezer| {
        let (stand, woorden) = lees_niet_getekend(lezer)?;
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::MeldNietGetekend { voor: blik.id()?, stand, woorden }))
    },
    ..BEGIN
};

const VOORLOPIG: Blad = Blad {
    pad: "/plan/voorlopig",
    titel: "Het veiligheidsplan nu laten gelden",
    inleiding: "Bij acuut gevaar geldt het plan meteen, voordat iedereen heeft getekend. Dat is tijdelijk: Naast rekent uit tot wanneer.",
    knop: "Nu laten gelden, voorlopig",
    deel: Some(Deel::Veiligheidsplan),
    voor: |zicht, _| {
        Some(Vulling::default().met("inhoud", inhoud(zicht.veiligheid().plan_in_wording()?)).klaar())
    },
    velden: |blik| html! { (blik.belangen()) (blik.tekst("reden", "Waarom kan het niet wachten?", "")) },
    lees: |blik, lezer| {
        let belangen = lees_belangen(blik, lezer);
        let reden = lezer.tekst("reden");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::ZetVoorlopigIn { belangen, reden: reden? }))
    },
    ..BEGIN
};

const VASTSTELLEN: Blad = Blad {
    pad: "/plan/vaststellen",
    titel: "Het veiligheidsplan vaststellen",
    inleiding: "Vanaf nu geldt dit veiligheidsplan. Het belang van elk kind staat voorop.",
    knop: "Veiligheidsplan vaststellen",
    deel: Some(Deel::Veiligheidsplan),
    voor: |zicht, _| Some(Vulling::default().met("inhoud", inhoud(te_bespreken(zicht)?)).klaar()),
    velden: |blik| {
        let niet = te_bespreken(blik.zicht)
            .map(|plan| niet_akkoord(blik.zicht, &plan.accordering))
            .unwrap_or_default();
        html! { (blik.belangen()) (motivering(blik, &niet)) }
    },
    lees: |blik, lezer| {
        let belangen = lees_belangen(blik, lezer);
        let motivering = lezer.tekst_misschien("motivering");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::StelVeiligheidsplanVast { belangen, motivering }))
    },
    ..BEGIN
};

const EVALUEREN: Blad = Blad {
    pad: "/plan/evalueren",
    titel: "Het veiligheidsplan evalueren",
    inleiding: "Kijk samen terug, persoon voor persoon. Is het veiliger geworden?",
    knop: "Evaluatie bewaren",
    terug: "/plan#evaluaties",
    deel: Some(Deel::Veiligheidsplan),
    voor: |zicht, _| {
        Some(met_iedereen(zicht).met("inhoud", inhoud(zicht.veiligheid().actief_plan()?)).klaar())
    },
    velden: evalueren_velden,
    lees: evalueren_lees,
    ..BEGIN
};

fn evalueren_velden(blik: &Blik<'_>) -> Markup {
    let Some(plan) = blik.zicht.veiligheid().actief_plan() else { return Markup::default() };
    html! {
        (blik.voor_wie("met", "Met wie hebt u teruggekeken?"))
        @for persoon in plan.onveiligheid.keys() {
            (oordeel_velden(blik, &persoon.to_string(), &["Wat niet veilig was voor ", &blik.zicht.naam_van(*persoon)].concat()))
        }
        @if !plan.afspraken.is_empty() {
            (Veldgroep::new(Label("Is een afspraak niet nagekomen?"), html! {
                @for (id, afspraak) in &plan.afspraken {
                    (blik.tekst_misschien(&format!("gemist-{id}"), &afspraak.wat, "Alleen als dit niet is gebeurd: wat is er toen gedaan?"))
                }
            }))
        }
        (blik.tekst("conclusie", "Wat volgt hieruit?", ""))
    }
}

fn evalueren_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let plan = blik.zicht.veiligheid().actief_plan();
    let personen: Vec<PersoonId> =
        plan.map(|plan| plan.onveiligheid.keys().copied().collect()).unwrap_or_default();
    let afspraken: Vec<AfspraakId> =
        plan.map(|plan| plan.afspraken.keys().copied().collect()).unwrap_or_default();
    let mut oordelen = BTreeMap::new();
    for persoon in personen {
        if let Some(oordeel) = lees_oordeel(blik, lezer, &persoon.to_string()) {
            oordelen.insert(persoon, oordeel);
        }
    }
    let mut niet_nagekomen = BTreeMap::new();
    for afspraak in afspraken {
        if let Some(tekst) = tekst_in_misschien(blik, lezer, &format!("gemist-{afspraak}")) {
            niet_nagekomen.insert(afspraak, tekst);
        }
    }
    let conclusie = lezer.tekst("conclusie");
    let met = lezer.ids("met");
    Some(Opdracht::Veiligheid(VeiligheidOpdracht::EvalueerVeiligheidsplan {
        met,
        oordelen,
        niet_nagekomen,
        conclusie: conclusie?,
    }))
}

fn heeft_actief(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    zicht.veiligheid().actief_plan().map(|_| Invoer::default())
}

const BIJSTELLEN: Blad = Blad {
    pad: "/plan/bijstellen",
    titel: "Het veiligheidsplan bijstellen",
    inleiding: "Er komt een nieuw concept met dezelfde tekst. Wat nu geldt, blijft gelden tot het nieuwe is vastgesteld.",
    knop: "Nieuw concept beginnen",
    voor: heeft_actief,
    velden: reden_velden,
    lees: |_, lezer| {
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::StelVeiligheidsplanBij {
            reden: lezer.tekst("reden")?,
        }))
    },
    ..BEGIN
};

const INTREKKEN: Blad = Blad {
    pad: "/plan/intrekken",
    titel: "Het concept intrekken",
    inleiding: "",
    knop: "Ja, trek het concept in",
    ernstig: Some(
        "Dit concept gaat niet door. U kunt het nog lezen bij de eerdere versies, maar niet meer aanpassen.",
    ),
    voor: |zicht, _| zicht.veiligheid().plan_in_wording().map(|_| Invoer::default()),
    velden: reden_velden,
    lees: |_, lezer| {
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::TrekVeiligheidsplanIn { reden: lezer.tekst("reden")? }))
    },
    ..BEGIN
};

const AFSLUITEN: Blad = Blad {
    pad: "/plan/afsluiten",
    titel: "Het veiligheidsplan afsluiten",
    inleiding: "",
    knop: "Ja, sluit het veiligheidsplan af",
    ernstig: Some("Het veiligheidsplan geldt dan niet meer. De afspraken en voorwaarden vervallen."),
    voor: heeft_actief,
    velden: reden_velden,
    lees: |_, lezer| {
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::SluitVeiligheidsplanAf {
            reden: lezer.tekst("reden")?,
        }))
    },
    ..BEGIN
};

fn steunfiguur<'z>(zicht: &'z Zicht, item: Option<&str>) -> Option<&'z Steunfiguur> {
    let id: AfspraakId = item?.parse().ok()?;
    let plannen = [zicht.veiligheid().plan_in_wording(), zicht.veiligheid().actief_plan()];
    plannen.into_iter().flatten().find_map(|plan| plan.steunfiguren.get(&id))
}

const TOESTEMMING: Blad = Blad {
    pad: "/plan/steunfiguur/{item}/toestemming",
    titel: "De steunfiguur zegt zelf ja",
    inleiding: "Een steunfiguur zegt zelf ja tegen deze taak. Geef het scherm aan, of leg vast wat op papier is getekend.",
    knop: "Toestemming vastleggen",
    uit_handen: true,
    terug: "/plan/bedankt",
    deel: Some(Deel::Veiligheidsplan),
    voor: |zicht, item| {
        let steun = steunfiguur(zicht, item)?;
        Some(Vulling::default().met("inhoud", format!("{}{}{:?}", steun.naam, steun.wat, steun.voor)).klaar())
    },
    velden: |blik| {
        let scherm = blik.kort_misschien(
            "geschreven_naam",
            "Schrijf uw naam",
            "De steunfiguur schrijft hier zelf zijn of haar naam.",
        );
        let papier = html! {
            (blik.datum("getekend_op", "Welke dag staat er op het papier?", ""))
            (blik.kort_misschien("bewaard_bij", "Waar ligt het papier?", ""))
        };
        html! {
            @if let Some(steun) = steunfiguur(blik.zicht, blik.item) {
                div class="naast-kaart" { p class="nl-paragraph" { strong { (steun.naam) } ": " (steun.wat) } }
            }
            (Optiegroep::new("wijze", Label("Hoe zegt de steunfiguur ja?"), vec![
                Keuze::new("scherm", "Op dit scherm").met_velden(scherm),
                Keuze::new("papier", "Op papier").met_velden(papier),
            ]).gekozen(blik.invoer.een("wijze")).fout(blik.fouten.bij("wijze")))
        }
    },
    lees: |blik, lezer| {
        let wijze = match blik.invoer.een("wijze") {
            "scherm" => {
                lezer.kort("geschreven_naam").map(|geschreven_naam| Wijze::Scherm { geschreven_naam })
            }
            "papier" => {
                let (op, bij) = (lezer.datum("getekend_op"), lezer.kort("bewaard_bij"));
                op.zip(bij).map(|(getekend_op, bewaard_bij)| Wijze::Papier { getekend_op, bewaard_bij })
            }
            _ => {
                lezer.fout("wijze", "Kies hoe de steunfiguur ja zegt.");
                None
            }
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::GeefSteuntoestemming {
            steunfiguur: blik.id()?,
            wijze: wijze?,
        }))
    },
    ..BEGIN
};
