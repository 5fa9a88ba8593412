//! Forms for what goes into the draft: goals, needs, the five kinds of inzet, frames.

use super::{
    blad::{Blad, nieuw},
    velden::{Blik, Opties, Vulling, codes, lees_afscherming, lees_eigenaar},
};
use crate::kern::{Invoer, Lezer, pad::Tab};
use crate::vorm::{Label, Uitklap, Veldgroep};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    analyse::{Item, Itemsoort},
    ids::PlanItemId,
    plan::{
        Behoefteinvoer, Doelinvoer, Doelsoort, Dwanggrond, Inzetinvoer, Inzetsoort, Kaderbasis, Looptijd,
        Maatwerk, Plan, PlanOpdracht, Planafspraakinvoer,
    },
    veiligheid::Fase,
};

/// The form pages of this file: each to add, and each to change.
pub(super) fn bladen() -> Vec<Blad> {
    let aanpassen = |blad: Blad, pad, titel| Blad { pad, titel, deel: Some(Deel::Plan), ..blad };
    vec![
        DOEL,
        aanpassen(DOEL, "/doel/{item}", "Doel aanpassen"),
        BEHOEFTE,
        aanpassen(BEHOEFTE, "/behoefte/{item}", "Behoefte aanpassen"),
        INZET,
        aanpassen(INZET, "/inzet/{item}", "Inzet aanpassen"),
        KADER,
        aanpassen(KADER, "/kader/{item}", "Kader of afspraak aanpassen"),
    ]
}

fn concept(zicht: &Zicht) -> Option<&Plan> {
    zicht.plan().in_wording()
}

/// From which items of the analysis it follows; only offered when there is an analysis.
fn analyse(blik: &Blik<'_>) -> Markup {
    let Some(versie) = blik.zicht.analyse().laatste() else { return Markup::default() };
    let opties: Opties = [Itemsoort::Factor, Itemsoort::Behoefte]
        .into_iter()
        .flat_map(|soort| versie.inhoud.van_soort(soort))
        .map(|onderdeel| {
            let tekst = match &onderdeel.item {
                Item::Behoefte { persoon, tekst, .. } => {
                    format!("{}: {tekst}", blik.zicht.naam_van(*persoon))
                }
                item => item.tekst().to_string(),
            };
            (onderdeel.id.to_string(), tekst)
        })
        .collect();
    blik.vinkjes_misschien(
        "uit_analyse",
        "Uit welke punten van de analyse volgt dit?",
        "Zo blijft zichtbaar waarom dit in het plan staat.",
        &opties,
    )
}

const DOEL: Blad = Blad {
    tab: Tab::Plan,
    pad: "/doel",
    titel: "Doel toevoegen",
    inleiding: "Wat moet er anders zijn, voor wie, en hoe ziet iedereen dat het is gelukt?",
    knop: "Doel bewaren",
    ernstig: None,
    uit_handen: false,
    terug: "#concept",
    deel: None,
    gedaan: "opgeslagen",
    voor: doel_nu,
    velden: doel_velden,
    lees: doel_lees,
    teksten: &[("tekst", "Doel"), ("zichtbaar_als", "Zichtbaar als")],
};

fn doel_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let Some(item) = item else { return nieuw(zicht, None) };
    let doel = concept(zicht)?.doelen.get(&item.parse().ok()?)?;
    Some(
        Vulling::default()
            .met("tekst", &doel.tekst)
            .met("zichtbaar_als", &doel.zichtbaar_als)
            .met("soort", doel.soort.code())
            .met("fase", doel.fase.code())
            .alle("voor", &doel.voor)
            .alle("leefgebieden", doel.leefgebieden.iter().map(|gebied| gebied.code()))
            .alle("uit_analyse", &doel.uit_analyse)
            .etiket(&doel.etiket)
            .klaar(),
    )
}

fn doel_velden(blik: &Blik<'_>) -> Markup {
    let fasen = [Fase::DirecteVeiligheid, Fase::StabieleVeiligheid, Fase::Herstel, Fase::Nazorg];
    let fasen: Opties = fasen.iter().map(|fase| (fase.code().to_owned(), fase.naam().to_owned())).collect();
    html! {
        (blik.tekst("tekst", "Wat moet er anders zijn?", "Schrijf het zo op dat ook een kind het snapt."))
        (blik.tekst("zichtbaar_als", "Hoe ziet iedereen dat het is gelukt?", "Bijvoorbeeld: er is drie maanden niet geschreeuwd."))
        (blik.voor_wie("voor", "Voor wie?"))
        (blik.keuze("soort", "Wat voor doel is het?", codes!(Doelsoort)))
        (blik.kies("fase", "In welke fase werken we hieraan?", &fasen))
        (blik.leefgebieden())
        (analyse(blik))
        (blik.afscherming())
    }
}

fn doel_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let tekst = lezer.tekst("tekst");
    let zichtbaar_als = lezer.tekst("zichtbaar_als");
    let soort = lezer.id::<Doelsoort>("soort", "Kies wat voor doel het is.");
    let fase = lezer.id::<Fase>("fase", "Kies in welke fase u aan dit doel werkt.");
    let doel = Doelinvoer {
        tekst: tekst?,
        soort: soort?,
        fase: fase?,
        voor: lezer.ids("voor"),
        leefgebieden: lezer.ids("leefgebieden"),
        uit_analyse: lezer.ids("uit_analyse"),
        zichtbaar_als: zichtbaar_als?,
        afscherming: lees_afscherming(blik, lezer),
    };
    Some(Opdracht::Plan(PlanOpdracht::LegDoelVast { id: blik.id(), doel: Box::new(doel) }))
}

const BEHOEFTE: Blad = Blad {
    pad: "/behoefte",
    titel: "Behoefte toevoegen",
    inleiding: "Wat heeft iemand nodig, los van wat er toevallig te krijgen is?",
    knop: "Behoefte bewaren",
    voor: behoefte_nu,
    velden: behoefte_velden,
    lees: behoefte_lees,
    teksten: &[("tekst", "Behoefte")],
    ..DOEL
};

fn behoefte_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let Some(item) = item else { return nieuw(zicht, None) };
    let behoefte = concept(zicht)?.behoeften.get(&item.parse().ok()?)?;
    Some(
        Vulling::default()
            .met("tekst", &behoefte.tekst)
            .met("van", behoefte.van)
            .dag("sinds", behoefte.sinds)
            .alle("leefgebieden", behoefte.leefgebieden.iter().map(|gebied| gebied.code()))
            .alle("uit_analyse", &behoefte.uit_analyse)
            .etiket(&behoefte.etiket)
            .klaar(),
    )
}

fn behoefte_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.kies("van", "Wie heeft dit nodig?", &super::velden::personen(blik.zicht)))
        (blik.tekst("tekst", "Wat is er nodig?", "Bijvoorbeeld: iemand die luistert, een rustige plek om te leren."))
        (blik.datum("sinds", "Sinds wanneer is dit duidelijk?", "Zo zien we hoe lang iemand al wacht."))
        (blik.leefgebieden())
        (analyse(blik))
        (blik.afscherming())
    }
}

fn behoefte_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let van = lezer.id("van", "Kies wie dit nodig heeft.");
    let tekst = lezer.tekst("tekst");
    let sinds = lezer.datum("sinds");
    let behoefte = Behoefteinvoer {
        van: van?,
        tekst: tekst?,
        leefgebieden: lezer.ids("leefgebieden"),
        uit_analyse: lezer.ids("uit_analyse"),
        sinds: sinds?,
        afscherming: lees_afscherming(blik, lezer),
    };
    Some(Opdracht::Plan(PlanOpdracht::LegBehoefteVast { id: blik.id(), behoefte: Box::new(behoefte) }))
}

const INZET: Blad = Blad {
    pad: "/inzet",
    titel: "Inzet toevoegen",
    inleiding: "Wie doet wat, voor wie, voor welk doel, en van wanneer tot wanneer?",
    knop: "Inzet bewaren",
    voor: inzet_nu,
    velden: inzet_velden,
    lees: inzet_lees,
    teksten: &[
        ("tekst", "Inzet"),
        ("grondslag", "Beschikking en wetsartikel"),
        ("evenredig_omdat", "Waarom niets lichters"),
    ],
    ..DOEL
};

fn inzet_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let Some(item) = item else {
        let mut vulling = Vulling::default();
        let plan = concept(zicht)?;
        if plan.doelen.len() == 1 {
            vulling = vulling.alle("doelen", plan.doelen.keys());
        }
        return Some(vulling.klaar());
    };
    let inzet = concept(zicht)?.inzetten.get(&item.parse().ok()?)?;
    let mut vulling = Vulling::default()
        .met("soort", inzet.soort.code())
        .met("tekst", &inzet.tekst)
        .alle("voor", &inzet.voor)
        .eigenaar(&inzet.eigenaar)
        .alle("doelen", &inzet.doelen)
        .alle("behoeften", &inzet.behoeften)
        .alle("leefgebieden", inzet.leefgebieden.iter().map(|gebied| gebied.code()))
        .dag("looptijd_van", inzet.looptijd.van)
        .dag("looptijd_tot", inzet.looptijd.tot)
        .dag("nodig_sinds", inzet.nodig_sinds)
        .etiket(&inzet.etiket);
    if let Some(dwang) = &inzet.dwang {
        vulling = vulling.met("grondslag", &dwang.grondslag).met("evenredig_omdat", &dwang.evenredig_omdat);
        vulling = vulling.als("spoed", dwang.spoed.then_some("ja"));
    }
    if let Some(maatwerk) = &inzet.maatwerk {
        vulling = vulling.met("begroting", &maatwerk.begroting).met("maatwerk_grond", &maatwerk.grond);
    }
    Some(vulling.klaar())
}

fn inzet_velden(blik: &Blik<'_>) -> Markup {
    let plan = concept(blik.zicht);
    let doelen: Opties = plan
        .map(|plan| plan.doelen.iter().map(|(id, doel)| (id.to_string(), doel.tekst.to_string())).collect())
        .unwrap_or_default();
    let behoeften: Opties = plan
        .map(|plan| {
            let tekst = |van, tekst| format!("{}: {tekst}", blik.zicht.naam_van(van));
            plan.behoeften.iter().map(|(id, een)| (id.to_string(), tekst(een.van, &een.tekst))).collect()
        })
        .unwrap_or_default();
    let dwang = html! {
        p class="nl-paragraph" { "Alleen bij een maatregel, of als iets tegen iemands wens in gebeurt. Een maatregel gaat over één persoon en rust op een beschikking." }
        (blik.kort_misschien("grondslag", "Beschikking en wetsartikel", "Bijvoorbeeld: beschikking rechtbank, BW 1:255."))
        (blik.tekst_misschien("evenredig_omdat", "Waarom is iets lichters niet genoeg?", ""))
        (blik.vinkjes_misschien("spoed", "Spoed", "", &vec![("ja".to_owned(), "Dit kan niet wachten op de analyse".to_owned())]))
    };
    let maatwerk = html! {
        p class="nl-paragraph" { "Alleen als het gewone aanbod niet past bij dit gezin." }
        (blik.kort_misschien("begroting", "Wat kost het, en wie betaalt?", ""))
        (blik.tekst_misschien("maatwerk_grond", "Waarom past het gewone aanbod niet?", ""))
    };
    let dwang_open = ["grondslag", "evenredig_omdat"]
        .iter()
        .any(|veld| !blik.invoer.een(veld).is_empty() || blik.fouten.bij(veld).is_some())
        || blik.invoer.een("soort") == Inzetsoort::Maatregel.code();
    let maatwerk_open = ["begroting", "maatwerk_grond"]
        .iter()
        .any(|veld| !blik.invoer.een(veld).is_empty() || blik.fouten.bij(veld).is_some());
    html! {
        @if doelen.is_empty() {
            p class="nl-paragraph" { "Er staat nog geen doel in het plan. Inzet werkt altijd aan een doel: schrijf eerst een doel op." }
        }
        (blik.keuze("soort", "Wat voor inzet is het?", codes!(Inzetsoort)))
        (blik.tekst("tekst", "Wat gebeurt er?", ""))
        (blik.voor_wie("voor", "Voor wie?"))
        (blik.eigenaar("Wie zorgt dat het gebeurt?"))
        @if !doelen.is_empty() { (blik.vinkjes("doelen", "Aan welk doel werkt dit?", &doelen)) }
        (blik.vinkjes_misschien("behoeften", "Voor welke behoefte?", "", &behoeften))
        (Veldgroep::new(Label("Wanneer"), html! {
            (blik.datum("nodig_sinds", "Sinds wanneer is dit nodig?", ""))
            (blik.datum("looptijd_van", "Vanaf", ""))
            (blik.datum("looptijd_tot", "Tot en met", ""))
        }))
        (blik.leefgebieden())
        (Uitklap::new("Maatregel of tegen iemands wens", dwang).open(dwang_open))
        (Uitklap::new("Maatwerk buiten het gewone aanbod", maatwerk).open(maatwerk_open))
        (blik.afscherming())
    }
}

fn inzet_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let soort = lezer.id::<Inzetsoort>("soort", "Kies wat voor inzet het is.");
    let tekst = lezer.tekst("tekst");
    let eigenaar = lees_eigenaar(blik, lezer);
    let nodig_sinds = lezer.datum("nodig_sinds");
    let (van, tot) = (lezer.datum("looptijd_van"), lezer.datum("looptijd_tot"));
    let dwang = dwang(blik, lezer);
    let maatwerk = maatwerk(blik, lezer);
    let inzet = Inzetinvoer {
        soort: soort?,
        tekst: tekst?,
        voor: lezer.ids("voor"),
        eigenaar: eigenaar?,
        doelen: lezer.ids("doelen"),
        behoeften: lezer.ids("behoeften"),
        leefgebieden: lezer.ids("leefgebieden"),
        looptijd: Looptijd { van: van?, tot: tot? },
        nodig_sinds: nodig_sinds?,
        dwang,
        maatwerk,
        afscherming: lees_afscherming(blik, lezer),
    };
    Some(Opdracht::Plan(PlanOpdracht::LegInzetVast { id: blik.id(), inzet: Box::new(inzet) }))
}

/// Both or neither: a ground without the weighing is no ground.
fn dwang(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Dwanggrond> {
    let gevuld = ["grondslag", "evenredig_omdat"].iter().any(|veld| !blik.invoer.een(veld).trim().is_empty());
    if !gevuld {
        return None;
    }
    let grondslag = lezer.kort("grondslag");
    let evenredig_omdat = lezer.tekst("evenredig_omdat");
    Some(Dwanggrond {
        grondslag: grondslag?,
        evenredig_omdat: evenredig_omdat?,
        spoed: blik.invoer.aan("spoed"),
    })
}

fn maatwerk(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Maatwerk> {
    let gevuld = ["begroting", "maatwerk_grond"].iter().any(|veld| !blik.invoer.een(veld).trim().is_empty());
    if !gevuld {
        return None;
    }
    let begroting = lezer.kort("begroting");
    let grond = lezer.tekst("maatwerk_grond");
    Some(Maatwerk { begroting: begroting?, grond: grond? })
}

const KADER: Blad = Blad {
    pad: "/kader",
    titel: "Kader of afspraak toevoegen",
    inleiding: "Wat verwachten we van wie? Zeg er eerlijk bij of het moet, of dat het gezin mag weigeren.",
    knop: "Bewaren",
    voor: kader_nu,
    velden: kader_velden,
    lees: kader_lees,
    teksten: &[("tekst", "Kader of afspraak"), ("grondslag", "Beslissing en wetsartikel")],
    ..DOEL
};

fn kader_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let Some(item) = item else { return nieuw(zicht, None) };
    let id: PlanItemId = item.parse().ok()?;
    let kader = concept(zicht)?.afspraken.get(&id)?;
    Some(
        Vulling::default()
            .met("tekst", &kader.tekst)
            .alle("voor", &kader.voor)
            .met("basis", kader.basis.code())
            .als("grondslag", kader.grondslag.as_ref())
            .etiket(&kader.etiket)
            .klaar(),
    )
}

fn kader_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.tekst("tekst", "Wat is er afgesproken, of wat verwachten we?", ""))
        (blik.voor_wie("voor", "Van wie?"))
        (blik.keuze("basis", "Hoe bindend is dit?", codes!(Kaderbasis)))
        (blik.kort_misschien("grondslag", "Beslissing en wetsartikel", "Alleen als het verplicht is."))
        (blik.afscherming())
    }
}

fn kader_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let tekst = lezer.tekst("tekst");
    let basis = lezer.id::<Kaderbasis>("basis", "Kies hoe bindend dit is.");
    let grondslag = lezer.kort_misschien("grondslag");
    let afspraak = Planafspraakinvoer {
        tekst: tekst?,
        voor: lezer.ids("voor"),
        basis: basis?,
        grondslag,
        afscherming: lees_afscherming(blik, lezer),
    };
    Some(Opdracht::Plan(PlanOpdracht::LegAfspraakVast { id: blik.id(), afspraak: Box::new(afspraak) }))
}
