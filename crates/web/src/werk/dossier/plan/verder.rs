//! Forms for the plan as a whole: discussed, not signed, established, reviewed, adjusted, ended, handed over on paper.

use super::{
    blad::{Blad, over_persoon},
    velden::{Blik, Vulling, codes, leden, lees_belangen, tekst_in},
};
use crate::kern::{Invoer, Lezer, pad::Tab};
use crate::vorm::{Keuze, Label, Optiegroep, Veldgroep};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{PersoonId, PlanItemId},
    plan::{Bespreking, Doeloordeel, Doeluitkomst, Inzeteinde, PlanOpdracht, Uitblijven, Vaststelsoort},
    tekst::Tekst,
};
use std::collections::BTreeMap;

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    vec![
        BESPREKEN,
        NIET_GETEKEND,
        VASTSTELLEN,
        EVALUEREN,
        BIJSTELLEN,
        INTREKKEN,
        AFSLUITEN,
        SCHRAPPEN,
        GESTART,
        GESTOPT,
        PAPIER,
        UITGEREIKT,
    ]
}

const BESPREKEN: Blad = Blad {
    tab: Tab::Plan,
    pad: "/bespreken",
    titel: "Het plan is besproken",
    inleiding: "Met wie hebt u deze tekst besproken? Daarna kan iedereen tekenen. Verandert de tekst, dan bespreekt u hem opnieuw.",
    knop: "Gesprek vastleggen",
    ernstig: None,
    uit_handen: false,
    terug: "#tekenen",
    deel: Some(Deel::Plan),
    gedaan: "opgeslagen",
    voor: bespreken_nu,
    velden: bespreken_velden,
    lees: bespreken_lees,
    teksten: &[],
};

/// What must not have changed between reading and establishing: the text itself.
fn bespreken_nu(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    let plan = zicht.plan().in_wording()?;
    let inhoud = (&plan.doelen, &plan.behoeften, &plan.inzetten, &plan.afspraken, &plan.geen_inzet);
    Some(met_iedereen(zicht).met("inhoud", format!("{inhoud:?}")).klaar())
}

/// Today, with everybody: the usual answer, to change where it was otherwise.
pub(in crate::werk::dossier) fn met_iedereen(zicht: &Zicht) -> Vulling {
    Vulling::default().dag("op", zicht.vandaag()).alle("met", leden(zicht).into_iter().map(|lid| lid.id))
}

/// Fields of a conversation about a text.
pub(in crate::werk::dossier) fn bespreken_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.voor_wie("met", "Met wie?"))
        (blik.datum("op", "Wanneer?", ""))
        (blik.kort("hoe", "Hoe?", "Bijvoorbeeld: aan de keukentafel, met een tolk erbij."))
    }
}

/// Reads a conversation.
pub(in crate::werk::dossier) fn lees_bespreking(lezer: &mut Lezer<'_>) -> Option<Bespreking> {
    let (op, hoe) = (lezer.datum("op"), lezer.kort("hoe"));
    Some(Bespreking { op: op?, met: lezer.ids("met"), hoe: hoe? })
}

fn bespreken_lees(_: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    Some(Opdracht::Plan(PlanOpdracht::Deel { bespreking: lees_bespreking(lezer)? }))
}

const NIET_GETEKEND: Blad = Blad {
    pad: "/niet-getekend/{item}",
    titel: "Nog niet getekend",
    inleiding: "Geen handtekening is geen akkoord. Schrijf hier op wat u weet.",
    knop: "Bewaren",
    deel: None,
    voor: over_persoon,
    velden: niet_getekend_velden,
    lees: niet_getekend_lees,
    ..BESPREKEN
};

/// Fields for who has not signed.
pub(in crate::werk::dossier) fn niet_getekend_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (Optiegroep::new("stand", Label("Wat is er aan de hand?"), vec![
            Keuze::new(Uitblijven::NogNiet.code(), "Besproken, maar nog niet getekend"),
            Keuze::new(Uitblijven::WilNiet.code(), "Wil niet tekenen"),
        ]).gekozen(blik.invoer.een("stand")).fout(blik.fouten.bij("stand")))
        (blik.tekst_misschien("woorden", "Wat zegt deze persoon er zelf over?", "Wil iemand niet tekenen? Dan hoort dit erbij."))
    }
}

/// Reads what is known of who has not signed.
pub(in crate::werk::dossier) fn lees_niet_getekend(
    lezer: &mut Lezer<'_>,
) -> Option<(Uitblijven, Option<Tekst>)> {
    let stand = lezer.id::<Uitblijven>("stand", "Kies wat er aan de hand is.");
    let woorden = lezer.tekst_misschien("woorden");
    Some((stand?, woorden))
}

fn niet_getekend_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let (stand, woorden) = lees_niet_getekend(lezer)?;
    Some(Opdracht::Plan(PlanOpdracht::MeldNietGetekend { voor: blik.id()?, stand, woorden }))
}

const VASTSTELLEN: Blad = Blad {
    pad: "/vaststellen",
    titel: "Het plan vaststellen",
    inleiding: "Vanaf nu geldt dit plan. Het belang van elk kind staat voorop.",
    knop: "Plan vaststellen",
    terug: "",
    voor: bespreken_nu,
    velden: vaststellen_velden,
    lees: vaststellen_lees,
    ..BESPREKEN
};

fn vaststellen_velden(blik: &Blik<'_>) -> Markup {
    let niet = blik
        .zicht
        .plan()
        .in_wording()
        .map(|plan| niet_akkoord(blik.zicht, &plan.accordering))
        .unwrap_or_default();
    html! { (blik.belangen()) (motivering(blik, &niet)) }
}

/// The names of members who do not (yet) agree.
pub(in crate::werk::dossier) fn niet_akkoord(
    zicht: &Zicht,
    accordering: &naast_domain::plan::Accordering,
) -> String {
    use naast_domain::plan::Accordstand;
    let niet = leden(zicht).into_iter().filter(|lid| accordering.stand(lid.id) != Accordstand::Akkoord);
    niet.map(|lid| format!("{} ({})", lid.naam.kort(), accordering.stand(lid.id).naam()))
        .collect::<Vec<_>>()
        .join(", ")
}

/// Why it holds without everybody's agreement; only asked when that is so.
pub(in crate::werk::dossier) fn motivering(blik: &Blik<'_>, niet: &str) -> Markup {
    html! {
        @if !niet.is_empty() || blik.fouten.bij("motivering").is_some() {
            (Veldgroep::new(Label("Nog niet iedereen is akkoord"), html! {
                p class="nl-paragraph" { (niet) "." }
                (blik.tekst_misschien("motivering", "Waarom gaat het toch gelden?", "Zonder reden wacht het plan tot iedereen akkoord is."))
            }))
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "all forms are read and filled by functions of one shape")]
fn vaststellen_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let belangen = lees_belangen(blik, lezer);
    let motivering = lezer.tekst_misschien("motivering");
    Some(Opdracht::Plan(PlanOpdracht::StelVast { belangen, motivering }))
}

const EVALUEREN: Blad = Blad {
    pad: "/evalueren",
    titel: "Het plan evalueren",
    inleiding: "Kijk samen terug, doel voor doel. Wat is er veranderd?",
    knop: "Evaluatie bewaren",
    terug: "#evaluaties",
    voor: evalueren_nu,
    velden: evalueren_velden,
    lees: evalueren_lees,
    ..BESPREKEN
};

fn evalueren_nu(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    let plan = zicht.plan().actief()?;
    Some(met_iedereen(zicht).met("inhoud", format!("{:?}", plan.doelen.keys())).klaar())
}

/// The fields of one judgement, with the name of the field made from what it is about.
pub(in crate::werk::dossier) fn oordeel_velden(blik: &Blik<'_>, over: &str, kop: &str) -> Markup {
    html! {
        (Veldgroep::new(Label(kop), html! {
            (blik.keuze(&format!("uitkomst-{over}"), "Hoe staat het ervoor?", codes!(Doeluitkomst)))
            (blik.tekst(&format!("toelichting-{over}"), "Waaraan zien we dat?", ""))
        }))
    }
}

/// Reads one judgement.
pub(in crate::werk::dossier) fn lees_oordeel(
    blik: &Blik<'_>,
    lezer: &mut Lezer<'_>,
    over: &str,
) -> Option<Doeloordeel> {
    let veld = format!("uitkomst-{over}");
    let uitkomst = blik.invoer.een(&veld).parse::<Doeluitkomst>().ok();
    if uitkomst.is_none() {
        lezer.fout(&veld, "Kies: weggenomen, verminderd, duurt voort of verergerd.");
    }
    let toelichting = tekst_in(blik, lezer, &format!("toelichting-{over}"));
    Some(Doeloordeel { uitkomst: uitkomst?, toelichting: toelichting? })
}

fn evalueren_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.voor_wie("met", "Met wie hebt u teruggekeken?"))
        @if let Some(plan) = blik.zicht.plan().actief() {
            @for (id, doel) in &plan.doelen { (oordeel_velden(blik, &id.to_string(), &["Doel: ", &doel.tekst].concat())) }
        }
        (blik.tekst("conclusie", "Wat volgt hieruit?", "Gaat u zo door, of moet het plan anders?"))
    }
}

fn evalueren_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let mut oordelen = BTreeMap::new();
    let doelen: Vec<PlanItemId> =
        blik.zicht.plan().actief().map(|plan| plan.doelen.keys().copied().collect()).unwrap_or_default();
    for id in doelen {
        if let Some(oordeel) = lees_oordeel(blik, lezer, &id.to_string()) {
            oordelen.insert(id, oordeel);
        }
    }
    let conclusie = lezer.tekst("conclusie");
    Some(Opdracht::Plan(PlanOpdracht::Evalueer { met: lezer.ids("met"), oordelen, conclusie: conclusie? }))
}

const BIJSTELLEN: Blad = Blad {
    pad: "/bijstellen",
    titel: "Het plan bijstellen",
    inleiding: "Er komt een nieuw concept met dezelfde tekst. Het plan dat nu geldt, blijft gelden tot het nieuwe is vastgesteld.",
    knop: "Nieuw concept beginnen",
    terug: "#concept",
    deel: None,
    voor: heeft_actief,
    velden: reden_velden,
    lees: |_, lezer| Some(Opdracht::Plan(PlanOpdracht::StelBij { reden: lezer.tekst("reden")? })),
    ..BESPREKEN
};

fn heeft_actief(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    zicht.plan().actief().map(|_| Invoer::default())
}

/// One field: why.
pub(in crate::werk::dossier) fn reden_velden(blik: &Blik<'_>) -> Markup {
    blik.tekst("reden", "Waarom?", "")
}

const INTREKKEN: Blad = Blad {
    pad: "/intrekken",
    titel: "Het concept intrekken",
    inleiding: "",
    knop: "Ja, trek het concept in",
    ernstig: Some(
        "Dit concept gaat niet door. U kunt het nog lezen bij de eerdere versies, maar niet meer aanpassen.",
    ),
    terug: "",
    deel: None,
    voor: |zicht, _| zicht.plan().in_wording().map(|_| Invoer::default()),
    velden: reden_velden,
    lees: |_, lezer| Some(Opdracht::Plan(PlanOpdracht::TrekConceptIn { reden: lezer.tekst("reden")? })),
    ..BESPREKEN
};

const AFSLUITEN: Blad = Blad {
    pad: "/afsluiten",
    titel: "Het plan afsluiten",
    inleiding: "",
    knop: "Ja, sluit het plan af",
    ernstig: Some(
        "Het plan geldt dan niet meer. Komt er later een nieuw plan, dan vraagt u het gezin eerst opnieuw of het zelf een plan wil maken.",
    ),
    terug: "",
    deel: None,
    voor: heeft_actief,
    velden: reden_velden,
    lees: |_, lezer| Some(Opdracht::Plan(PlanOpdracht::SluitAf { reden: lezer.tekst("reden")? })),
    ..BESPREKEN
};

const SCHRAPPEN: Blad = Blad {
    pad: "/schrappen/{item}",
    titel: "Uit het concept halen",
    inleiding: "",
    knop: "Ja, haal dit eruit",
    ernstig: Some(
        "Dit staat dan niet meer in het concept. In eerdere versies blijft het staan. Is het concept al besproken of getekend, dan moet dat opnieuw.",
    ),
    terug: "#concept",
    gedaan: "verwijderd",
    voor: schrappen_nu,
    velden: schrappen_velden,
    lees: |blik, lezer| {
        let reden = lezer.tekst("reden");
        Some(Opdracht::Plan(PlanOpdracht::Schrap { item: blik.id()?, reden: reden? }))
    },
    ..BESPREKEN
};

fn itemtekst(zicht: &Zicht, item: Option<&str>) -> Option<Tekst> {
    let id: PlanItemId = item?.parse().ok()?;
    let plan = zicht.plan().in_wording()?;
    let doel = plan.doelen.get(&id).map(|doel| &doel.tekst);
    let behoefte = || plan.behoeften.get(&id).map(|behoefte| &behoefte.tekst);
    let inzet = || plan.inzetten.get(&id).map(|inzet| &inzet.tekst);
    let afspraak = || plan.afspraken.get(&id).map(|afspraak| &afspraak.tekst);
    doel.or_else(behoefte).or_else(inzet).or_else(afspraak).cloned()
}

fn schrappen_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    Some(Vulling::default().met("inhoud", itemtekst(zicht, item)?).klaar())
}

fn schrappen_velden(blik: &Blik<'_>) -> Markup {
    html! {
        @if let Some(tekst) = itemtekst(blik.zicht, blik.item) { blockquote class="naast-kaart" { (tekst) } }
        (reden_velden(blik))
    }
}

fn inzet_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: PlanItemId = item?.parse().ok()?;
    let inzet = zicht.plan().actief()?.inzetten.get(&id)?;
    Some(Vulling::default().dag("op", zicht.vandaag()).met("inhoud", &inzet.tekst).klaar())
}

const GESTART: Blad = Blad {
    pad: "/inzet/{item}/gestart",
    titel: "Deze inzet is gestart",
    inleiding: "Zo zien we hoe lang iemand op hulp heeft gewacht.",
    knop: "Start vastleggen",
    terug: "#inzet",
    deel: None,
    voor: inzet_nu,
    velden: |blik| blik.datum("op", "Wanneer is het gestart?", ""),
    lees: |blik, lezer| {
        let op = lezer.datum("op");
        Some(Opdracht::Plan(PlanOpdracht::LegInzetStart { inzet: blik.id()?, op: op? }))
    },
    ..BESPREKEN
};

const GESTOPT: Blad = Blad {
    pad: "/inzet/{item}/gestopt",
    titel: "Deze inzet is gestopt",
    inleiding: "",
    knop: "Einde vastleggen",
    terug: "#inzet",
    deel: None,
    voor: inzet_nu,
    velden: |blik| {
        html! {
            (blik.datum("op", "Wanneer is het gestopt?", ""))
            (blik.tekst("resultaat", "Wat heeft het gebracht?", ""))
        }
    },
    lees: |blik, lezer| {
        let (op, resultaat) = (lezer.datum("op"), lezer.tekst("resultaat"));
        let einde = Inzeteinde { op: op?, resultaat: resultaat? };
        Some(Opdracht::Plan(PlanOpdracht::LegInzetEinde { inzet: blik.id()?, einde }))
    },
    ..BESPREKEN
};

const PAPIER: Blad = Blad {
    pad: "/papier",
    titel: "Plan op papier gevraagd",
    inleiding: "Vraagt iemand het plan op papier, dan krijgt hij of zij het binnen 14 dagen.",
    knop: "Verzoek vastleggen",
    terug: "#papier",
    deel: None,
    voor: |zicht, _| zicht.plan().actief().map(|_| Vulling::default().dag("op", zicht.vandaag()).klaar()),
    velden: |blik| {
        html! {
            (blik.kies("door", "Wie vraagt erom?", &super::velden::personen(blik.zicht)))
            (blik.datum("op", "Wanneer is het gevraagd?", ""))
        }
    },
    lees: |_, lezer| {
        let (door, op) = (lezer.id("door", "Kies wie erom vraagt."), lezer.datum("op"));
        Some(Opdracht::Plan(PlanOpdracht::VraagOpPapier { door: door?, op: op? }))
    },
    ..BESPREKEN
};

const UITGEREIKT: Blad = Blad {
    pad: "/papier/{item}",
    titel: "Plan op papier gegeven",
    inleiding: "",
    knop: "Vastleggen",
    terug: "#papier",
    deel: None,
    voor: |zicht, item| {
        let id: PersoonId = item?.parse().ok()?;
        let open = zicht
            .plan()
            .papierverzoeken()
            .iter()
            .any(|verzoek| verzoek.door == id && verzoek.uitgereikt_op.is_none());
        open.then(|| Vulling::default().dag("op", zicht.vandaag()).klaar())
    },
    velden: |blik| blik.datum("op", "Wanneer hebt u het gegeven?", ""),
    lees: |blik, lezer| {
        let op = lezer.datum("op");
        Some(Opdracht::Plan(PlanOpdracht::LegUitreikingVast { aan: blik.id()?, op: op? }))
    },
    ..BESPREKEN
};

/// The words for how much agreement there was.
pub(in crate::werk::dossier) fn vaststelling(soort: Vaststelsoort) -> &'static str {
    match soort {
        Vaststelsoort::Geaccordeerd => "Iedereen is akkoord.",
        Vaststelsoort::GeaccordeerdDeels => "Niet iedereen is akkoord.",
        Vaststelsoort::NietGeaccordeerd => "Nog niemand is akkoord.",
    }
}
