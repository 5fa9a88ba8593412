//! Forms for what comes from the family itself: the offer to make its own plan, its voices, its solutions, and the
//! line of a member for whom nothing is needed.

use super::{
    blad::{Blad, nieuw, over_persoon},
    velden::{Blik, Opties, Vulling, kinderen, leden, lees_afscherming, personen},
};
use crate::kern::{Invoer, Lezer, pad::Tab};
use crate::vorm::{Keuze, Label, Optiegroep};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{PersoonId, PlanItemId},
    plan::{Aanboduitkomst, Afzienreden, Oplossingantwoord, PlanOpdracht, Stem},
};

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    vec![AANBOD, UITKOMST, GEEN_INZET, STEM, OPLOSSING, ANTWOORD]
}

const AANBOD: Blad = Blad {
    tab: Tab::Plan,
    pad: "/aanbod",
    titel: "Het gezin vragen zelf een plan te maken",
    inleiding: "Het gezin mag altijd eerst zelf een plan maken, met mensen die het vertrouwt. Dat is een recht (Jeugdwet 4.1.2).",
    knop: "Vastleggen dat u het hebt gevraagd",
    ernstig: None,
    uit_handen: false,
    terug: "",
    deel: None,
    gedaan: "opgeslagen",
    voor: aanbod_nu,
    velden: aanbod_velden,
    lees: aanbod_lees,
    teksten: &[],
};

#[expect(clippy::unnecessary_wraps, reason = "all forms are read and filled by functions of one shape")]
fn aanbod_nu(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    let volwassen = leden(zicht).into_iter().filter(|lid| !lid.is_minderjarig_op(zicht.vandaag()));
    Some(Vulling::default().alle("aan", volwassen.map(|lid| lid.id)).klaar())
}

fn aanbod_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.voor_wie("aan", "Aan wie hebt u het gevraagd?"))
        (blik.tekst("uitleg", "Hoe hebt u het uitgelegd?", "Schrijf ook op welke hulp er is om een plan te maken."))
        (blik.datum("antwoord_rond", "Wanneer vraagt u om het antwoord?", "Geef het gezin tijd om na te denken."))
    }
}

fn aanbod_lees(_: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let uitleg = lezer.tekst("uitleg");
    let antwoord_rond = lezer.datum("antwoord_rond");
    let aan = lezer.ids("aan");
    Some(Opdracht::Plan(PlanOpdracht::BiedFamiliegroepsplanAan {
        aan,
        uitleg: uitleg?,
        antwoord_rond: antwoord_rond?,
    }))
}

const UITKOMST: Blad = Blad {
    pad: "/uitkomst",
    titel: "Het antwoord van het gezin",
    inleiding: "Maakt het gezin zelf een plan, of komt er een plan dat u samen maakt? Geen antwoord is geen nee.",
    knop: "Antwoord bewaren",
    deel: Some(Deel::Plan),
    voor: uitkomst_nu,
    velden: uitkomst_velden,
    lees: uitkomst_lees,
    teksten: &[("toelichting", "Toelichting")],
    ..AANBOD
};

fn uitkomst_nu(zicht: &Zicht, _: Option<&str>) -> Option<Invoer> {
    let vulling = Vulling::default();
    Some(match &zicht.plan().aanbod()?.uitkomst {
        None => Invoer::default(),
        Some(Aanboduitkomst::GezinMaaktPlan { op, trekker, klaar_rond }) => vulling
            .met("uitkomst", "maakt_plan")
            .dag("op", *op)
            .als("trekker", trekker.as_ref())
            .dag("klaar_rond", *klaar_rond)
            .klaar(),
        Some(Aanboduitkomst::Afgezien { op, reden, toelichting }) => {
            vulling.met("uitkomst", reden.code()).dag("op", *op).met("toelichting", toelichting).klaar()
        }
    })
}

fn uitkomst_velden(blik: &Blik<'_>) -> Markup {
    let zelf = html! {
        (blik.kies_misschien("trekker", "Wie uit het gezin trekt het?", &personen(blik.zicht)))
        (blik.datum("klaar_rond", "Wanneer wil het gezin klaar zijn?", ""))
    };
    let samen =
        html! { (blik.tekst("toelichting", "Toelichting", "Wat heeft het gezin hier zelf over gezegd?")) };
    let kinderen = !kinderen(blik.zicht).is_empty();
    let mut keuzes = vec![Keuze::new("maakt_plan", "Het gezin maakt zelf een plan").met_velden(zelf)];
    let redenen = Afzienreden::ALLE.iter().filter(|reden| kinderen || **reden == Afzienreden::GezinWilNiet);
    keuzes.extend(redenen.map(|reden| Keuze::new(reden.code(), reden.naam())));
    html! {
        (blik.datum("op", "Sinds wanneer is dit duidelijk?", "Komt er geen plan van het gezin? Dan is het samen gemaakte plan er binnen zes weken na deze dag."))
        (Optiegroep::new("uitkomst", Label("Wat komt er?"), keuzes).gekozen(blik.invoer.een("uitkomst"))
            .uitleg("Er zijn geen andere redenen om geen plan van het gezin zelf te maken dan deze.")
            .fout(blik.fouten.bij("uitkomst")))
        (samen)
    }
}

fn uitkomst_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let op = lezer.datum("op");
    let uitkomst = if blik.invoer.een("uitkomst") == "maakt_plan" {
        let klaar_rond = lezer.datum("klaar_rond");
        let trekker = blik.invoer.een("trekker").parse().ok();
        Aanboduitkomst::GezinMaaktPlan { op: op?, trekker, klaar_rond: klaar_rond? }
    } else {
        let reden = lezer.id::<Afzienreden>("uitkomst", "Kies wat er komt.");
        let toelichting = lezer.tekst("toelichting");
        Aanboduitkomst::Afgezien { op: op?, reden: reden?, toelichting: toelichting? }
    };
    Some(Opdracht::Plan(PlanOpdracht::LegUitkomstAanbodVast { uitkomst }))
}

const GEEN_INZET: Blad = Blad {
    pad: "/geen-inzet/{item}",
    titel: "Geen inzet nodig",
    inleiding: "Iedereen in het gezin heeft een eigen regel in het plan. Is er niets nodig? Schrijf dan op waarom niet.",
    knop: "Bewaren",
    terug: "#concept",
    deel: Some(Deel::Plan),
    voor: geen_inzet_nu,
    velden: geen_inzet_velden,
    lees: geen_inzet_lees,
    teksten: &[("omdat", "Geen inzet nodig, omdat")],
    ..AANBOD
};

fn geen_inzet_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: PersoonId = item?.parse().ok()?;
    match zicht.plan().in_wording()?.geen_inzet.get(&id) {
        Some(regel) => Some(Vulling::default().met("omdat", &regel.omdat).etiket(&regel.etiket).klaar()),
        None => over_persoon(zicht, item),
    }
}

fn geen_inzet_velden(blik: &Blik<'_>) -> Markup {
    html! { (blik.tekst("omdat", "Geen inzet nodig, omdat", "")) (blik.afscherming()) }
}

fn geen_inzet_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let omdat = lezer.tekst("omdat");
    let afscherming = lees_afscherming(blik, lezer);
    Some(Opdracht::Plan(PlanOpdracht::LegGeenInzetVast { persoon: blik.id()?, omdat: omdat?, afscherming }))
}

const STEM: Blad = Blad {
    pad: "/stem/{item}",
    titel: "Eigen woorden in het plan",
    inleiding: "Wat wil deze persoon zelf in het plan hebben staan? Schrijf het op zoals het is gezegd.",
    knop: "Bewaren",
    terug: "#stemmen",
    deel: Some(Deel::Plan),
    voor: stem_nu,
    velden: stem_velden,
    lees: stem_lees,
    teksten: &[("woorden", "Eigen woorden"), ("omdat", "Geen eigen woorden, omdat")],
    ..AANBOD
};

fn stem_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: PersoonId = item?.parse().ok()?;
    let Some(regel) = zicht.plan().in_wording()?.stemmen.get(&id) else { return over_persoon(zicht, item) };
    let vulling = Vulling::default().etiket(&regel.etiket);
    Some(match &regel.stem {
        Stem::Woorden(woorden) => vulling.met("stem", "woorden").met("woorden", woorden).klaar(),
        Stem::NietGegeven { omdat } => vulling.met("stem", "niet").met("omdat", omdat).klaar(),
    })
}

fn stem_velden(blik: &Blik<'_>) -> Markup {
    let woorden = blik.tekst_misschien("woorden", "De eigen woorden", "");
    let omdat =
        blik.tekst_misschien("omdat", "Omdat", "Bijvoorbeeld: te jong, niet bereikt, of wil niets zeggen.");
    html! {
        (Optiegroep::new("stem", Label("Wat weten we?"), vec![
            Keuze::new("woorden", "Dit zegt deze persoon zelf").met_velden(woorden),
            Keuze::new("niet", "Er zijn geen eigen woorden").met_velden(omdat),
        ]).gekozen(blik.invoer.een("stem")).fout(blik.fouten.bij("stem")))
        (blik.afscherming())
    }
}

fn stem_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let stem = match blik.invoer.een("stem") {
        "woorden" => lezer.tekst("woorden").map(Stem::Woorden),
        "niet" => lezer.tekst("omdat").map(|omdat| Stem::NietGegeven { omdat }),
        _ => {
            lezer.fout("stem", "Kies of deze persoon iets heeft gezegd.");
            None
        }
    };
    let afscherming = lees_afscherming(blik, lezer);
    Some(Opdracht::Plan(PlanOpdracht::LegStemVast { persoon: blik.id()?, stem: stem?, afscherming }))
}

const OPLOSSING: Blad = Blad {
    pad: "/oplossing",
    titel: "Idee van het gezin opschrijven",
    inleiding: "Het gezin weet vaak zelf wat helpt. Elk idee blijft in het plan staan, met wat ermee is gedaan.",
    knop: "Idee bewaren",
    terug: "#oplossingen",
    voor: nieuw,
    velden: oplossing_velden,
    lees: oplossing_lees,
    ..AANBOD
};

fn oplossing_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.kies("van", "Van wie is dit idee?", &personen(blik.zicht)))
        (blik.tekst("tekst", "Wat is het idee?", "In de eigen woorden."))
        (blik.afscherming())
    }
}

fn oplossing_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let van = lezer.id("van", "Kies van wie dit idee is.");
    let tekst = lezer.tekst("tekst");
    let afscherming = lees_afscherming(blik, lezer);
    Some(Opdracht::Plan(PlanOpdracht::DraagOplossingAan { van: van?, tekst: tekst?, afscherming }))
}

const ANTWOORD: Blad = Blad {
    pad: "/oplossing/{item}",
    titel: "Wat doen we met dit idee?",
    inleiding: "",
    knop: "Antwoord bewaren",
    terug: "#oplossingen",
    deel: Some(Deel::Plan),
    voor: antwoord_nu,
    velden: antwoord_velden,
    lees: antwoord_lees,
    teksten: &[("omdat", "Omdat")],
    ..AANBOD
};

fn antwoord_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: PlanItemId = item?.parse().ok()?;
    Some(match &zicht.plan().in_wording()?.oplossingen.get(&id)?.antwoord {
        None => Invoer::default(),
        Some(antwoord) => Vulling::default()
            .met("gebruikt", if antwoord.gebruikt { "ja" } else { "nee" })
            .met("omdat", &antwoord.omdat)
            .alle("werd", &antwoord.werd)
            .klaar(),
    })
}

fn antwoord_velden(blik: &Blik<'_>) -> Markup {
    let Some(plan) = blik.zicht.plan().in_wording() else { return Markup::default() };
    let doelen = plan.doelen.iter().map(|(id, doel)| (id.to_string(), format!("Doel: {}", doel.tekst)));
    let inzet = plan.inzetten.iter().map(|(id, inzet)| (id.to_string(), format!("Inzet: {}", inzet.tekst)));
    let werd: Opties = doelen.chain(inzet).collect();
    let oplossing = blik.id().and_then(|id: PlanItemId| plan.oplossingen.get(&id));
    let velden =
        blik.vinkjes_misschien("werd", "Wat is dit idee geworden?", "Kies het doel of de inzet.", &werd);
    html! {
        @if let Some(oplossing) = oplossing {
            div class="naast-kaart" {
                p class="nl-paragraph" { "‘" (oplossing.tekst) "’" }
                p class="naast-bijschrift" { "Idee van " (blik.zicht.naam_van(oplossing.van)) }
            }
        }
        (Optiegroep::new("gebruikt", Label("Gebruiken we dit idee?"), vec![
            Keuze::new("ja", "Ja").met_velden(velden),
            Keuze::new("nee", "Nee, nu niet"),
        ]).gekozen(blik.invoer.een("gebruikt")).fout(blik.fouten.bij("gebruikt")))
        (blik.tekst("omdat", "Waarom?", "Het gezin leest dit."))
    }
}

fn antwoord_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let gebruikt = lezer.keuze(
        "gebruikt",
        |code| matches!(code, "ja" | "nee").then_some(code == "ja"),
        "Kies of u dit idee gebruikt.",
    );
    let omdat = lezer.tekst("omdat");
    let werd = if gebruikt == Some(true) { lezer.ids("werd") } else { std::collections::BTreeSet::new() };
    let antwoord = Oplossingantwoord { gebruikt: gebruikt?, omdat: omdat?, werd };
    Some(Opdracht::Plan(PlanOpdracht::BeantwoordOplossing { oplossing: blik.id()?, antwoord }))
}

impl Blik<'_> {
    /// Choose one, or none.
    pub fn kies_misschien(&self, naam: &str, label: &str, opties: &Opties) -> Markup {
        crate::vorm::Keuzelijst::new(naam, Label(label), super::velden::keuzes(opties))
            .gekozen(self.invoer.een(naam))
            .niet_verplicht()
            .render()
    }
}
