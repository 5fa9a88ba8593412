//! Forms about how safe somebody is now: one phase up by joint judgement, down at any time, incidents, figures.

use super::super::plan::{
    blad::{Blad, over_persoon},
    velden::{Blik, Opties, Vulling, codes, keuzes, leden, lees_afscherming, tekst_in, tekst_in_misschien},
    verder::reden_velden,
};
use crate::kern::{Invoer, Lezer, pad::Tab};
use crate::vorm::{Gegevenslijst, Keuze, Label, Optiegroep, Veldgroep, Vinkjes, lang};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{IncidentId, PersoonId},
    veiligheid::{
        Cijferinvoer, Criterium, Fase, Fasevoorstel, Gezinsvisie, Incidentgevolg, Incidentinvoer,
        VeiligheidOpdracht, Veiligheidscijfer,
    },
};
use std::collections::BTreeMap;

/// How many criteria the form has room for.
const CRITERIA: usize = 5;

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    vec![OMHOOG, OORDEEL, NOG_NIET, TERUG, INCIDENT, TERUGVAL, CIJFER]
}

const OMHOOG: Blad = Blad {
    tab: Tab::Veiligheid,
    pad: "/fase/{item}/omhoog",
    titel: "Naar de volgende fase",
    inleiding: "Een fase omhoog gaat stap voor stap en beslist u samen. Wat moet er veilig genoeg zijn, en waaraan ziet u dat?",
    knop: "Voorstellen",
    ernstig: None,
    uit_handen: false,
    terug: "#fasen",
    deel: Some(Deel::Fase),
    gedaan: "opgeslagen",
    voor: fase_nu,
    velden: omhoog_velden,
    lees: omhoog_lees,
    teksten: &[],
};

fn persoon(item: Option<&str>) -> Option<PersoonId> {
    item?.parse().ok()
}

fn fase_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id = persoon(item)?;
    zicht.persoon(id)?;
    let stand = zicht.veiligheid().fasestand(id);
    Some(Vulling::default().met("inhoud", format!("{stand:?}")).klaar())
}

fn omhoog_velden(blik: &Blik<'_>) -> Markup {
    let nu = blik.id().map_or(Fase::Onbekend, |id: PersoonId| blik.zicht.veiligheid().fase_van(id));
    let Some(naar) = nu.volgende() else {
        return html! { p class="nl-paragraph" { "Deze persoon is al in de laatste fase." } };
    };
    let eerste = nu == Fase::Onbekend;
    html! {
        (Gegevenslijst::new().regel("Nu", nu.naam()).regel("Voorstel", naar.naam()))
        input type="hidden" name="naar" value=(naar.code());
        @if !eerste {
            @for nr in 0..CRITERIA { (criterium(blik, nr)) }
        }
        (Veldgroep::new(Label("Wat vindt het gezin?"), html! {
            @for lid in leden(blik.zicht) {
                (blik.tekst_misschien(&format!("visie-{}", lid.id), &["Wat zegt ", &lid.naam.kort(), "?"].concat(), ""))
            }
            (blik.tekst_misschien("visie_niet", "Zegt niemand iets? Hoe is het gevraagd, en waarom is er geen antwoord?",
                if eerste { "" } else { "Dan beslist ook een tweede professional mee." }))
        }))
        (blik.tekst("oordeel", "Wat is uw eigen oordeel?", ""))
    }
}

fn criterium(blik: &Blik<'_>, nr: usize) -> Markup {
    let kop = format!("Voorwaarde {}", nr + 1);
    let gehaald = format!("gehaald-{nr}");
    let veld = |naam: &str, label: &str| {
        let naam = format!("{naam}-{nr}");
        if nr == 0 { blik.tekst(&naam, label, "") } else { blik.tekst_misschien(&naam, label, "") }
    };
    html! {
        (Veldgroep::new(Label(&kop), html! {
            (veld("criterium", "Wat moet er zo zijn?"))
            (veld("waaraan", "Waaraan ziet u dat?"))
            (Vinkjes::new(&gehaald, Label("Is het zo?"), vec![Keuze::new("ja", "Ja, dit is nu zo")])
                .gekozen(blik.invoer.alle(&gehaald)).vrij())
        }))
    }
}

fn lees_criteria(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Vec<Criterium> {
    let mut criteria = Vec::new();
    for nr in 0..CRITERIA {
        let (veld, waaraan) = (format!("criterium-{nr}"), format!("waaraan-{nr}"));
        if [&veld, &waaraan].iter().all(|naam| blik.invoer.een(naam).trim().is_empty()) {
            continue;
        }
        let (tekst, waaraan) = (tekst_in(blik, lezer, &veld), tekst_in(blik, lezer, &waaraan));
        if let (Some(tekst), Some(waaraan)) = (tekst, waaraan) {
            criteria.push(Criterium { tekst, gehaald: blik.invoer.aan(&format!("gehaald-{nr}")), waaraan });
        }
    }
    criteria
}

fn omhoog_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let naar = lezer.id::<Fase>("naar", "Kies de volgende fase.");
    let criteria = lees_criteria(blik, lezer);
    let mut woorden = BTreeMap::new();
    for lid in leden(blik.zicht) {
        if let Some(tekst) = tekst_in_misschien(blik, lezer, &format!("visie-{}", lid.id)) {
            woorden.insert(lid.id, tekst);
        }
    }
    let gezinsvisie = if woorden.is_empty() {
        if blik.invoer.een("visie_niet").trim().is_empty() {
            lezer.fout("visie_niet", "Schrijf op wat het gezin vindt, of waarom er geen antwoord is.");
        }
        lezer.tekst_misschien("visie_niet").map(|omdat| Gezinsvisie::NietGegeven { omdat })
    } else {
        Some(Gezinsvisie::Gegeven(woorden))
    };
    let oordeel = lezer.tekst("oordeel");
    Some(Opdracht::Veiligheid(VeiligheidOpdracht::StelFaseVoor {
        persoon: blik.id()?,
        naar: naar?,
        criteria,
        gezinsvisie: gezinsvisie?,
        oordeel: oordeel?,
    }))
}

fn voorstel_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    zicht.veiligheid().fasestand(persoon(item)?)?.voorstel.as_ref()?;
    fase_nu(zicht, item)
}

fn voorstel<'z>(blik: &Blik<'z>) -> Option<&'z Fasevoorstel> {
    blik.zicht.veiligheid().fasestand(blik.id()?)?.voorstel.as_ref()
}

const OORDEEL: Blad = Blad {
    pad: "/fase/{item}/oordeel",
    titel: "Uw oordeel over de volgende fase",
    inleiding: "Een ander heeft voorgesteld om een fase verder te gaan. Kan dat?",
    knop: "Ja, een fase verder",
    voor: voorstel_nu,
    velden: |blik| {
        html! {
            @if let Some(voorstel) = voorstel(blik) { (super::tonen::voorstel(blik.zicht, voorstel)) }
            (blik.tekst("oordeel", "Wat is uw eigen oordeel?", "Vindt u het nog te vroeg? Ga dan terug en kies: nog niet."))
        }
    },
    lees: |blik, lezer| {
        let oordeel = lezer.tekst("oordeel");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::OordeelFase { persoon: blik.id()?, oordeel: oordeel? }))
    },
    ..OMHOOG
};

const NOG_NIET: Blad = Blad {
    pad: "/fase/{item}/nog-niet",
    titel: "Nog niet naar de volgende fase",
    inleiding: "Het voorstel vervalt. De fase blijft zoals die is.",
    knop: "Nog niet",
    voor: voorstel_nu,
    velden: reden_velden,
    lees: |blik, lezer| {
        let reden = lezer.tekst("reden");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::WijsFaseAf { persoon: blik.id()?, reden: reden? }))
    },
    ..OMHOOG
};

const TERUG: Blad = Blad {
    pad: "/fase/{item}/terug",
    titel: "Een fase terug",
    inleiding: "Ziet u dat het minder veilig is? Dan mag u altijd terug. U hoeft daarvoor niemand te vragen.",
    knop: "Terugzetten",
    voor: fase_nu,
    velden: |blik| {
        let nu = blik.id().map_or(Fase::Onbekend, |id: PersoonId| blik.zicht.veiligheid().fase_van(id));
        let lager: Opties = Fase::ALLE
            .iter()
            .filter(|fase| **fase < nu && **fase != Fase::Onbekend)
            .map(|fase| (fase.code().to_owned(), fase.naam().to_owned()))
            .collect();
        html! {
            (Gegevenslijst::new().regel("Nu", nu.naam()))
            @if lager.is_empty() { p class="nl-paragraph" { "Deze persoon kan niet verder terug." } }
            @else { (blik.kies("naar", "Naar welke fase?", &lager)) }
            (reden_velden(blik))
        }
    },
    lees: |blik, lezer| {
        let naar = lezer.id::<Fase>("naar", "Kies naar welke fase.");
        let reden = lezer.tekst("reden");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::ZetFaseTerug {
            persoon: blik.id()?,
            naar: naar?,
            reden: reden?,
        }))
    },
    ..OMHOOG
};

const INCIDENT: Blad = Blad {
    pad: "/incident",
    titel: "Incident melden",
    inleiding: "Is er nu gevaar? Bel eerst 112. Bij letsel of dreiging gaat de fase van wie het raakt meteen terug naar directe veiligheid.",
    knop: "Incident melden",
    terug: "#incidenten",
    deel: None,
    voor: |zicht, _| Some(Vulling::default().dag("op", zicht.vandaag()).klaar()),
    velden: |blik| {
        html! {
            (blik.datum("op", "Wanneer is het gebeurd?", ""))
            (blik.voor_wie("personen", "Wiens veiligheid raakt het?"))
            (Vinkjes::new("gevolgen", Label("Wat was er?"), codes!(Incidentgevolg)).gekozen(blik.invoer.alle("gevolgen"))
                .fout(blik.fouten.bij("gevolgen")))
            (blik.tekst("beschrijving", "Wat is er gebeurd?", "Schrijf op wat er is gezien en gehoord, zonder oordeel."))
            (blik.tekst("bron", "Hoe weten we dit?", "Wie zag of hoorde het?"))
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let op = lezer.datum("op");
        let (beschrijving, bron) = (lezer.tekst("beschrijving"), lezer.tekst("bron"));
        let incident = Incidentinvoer {
            op: op?,
            personen: lezer.ids("personen"),
            gevolgen: lezer.ids("gevolgen"),
            beschrijving: beschrijving?,
            bron: bron?,
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::MeldIncident(Box::new(incident))))
    },
    ..OMHOOG
};

fn terugval_nu(zicht: &Zicht, item: Option<&str>) -> Option<Invoer> {
    let id: IncidentId = item?.parse().ok()?;
    let (_, terugval) = zicht.veiligheid().incident(id)?;
    terugval.filter(|terugval| terugval.oordeel.is_none()).map(|_| Invoer::default())
}

const TERUGVAL: Blad = Blad {
    pad: "/incident/{item}",
    titel: "Terugval bevestigen of corrigeren",
    inleiding: "Na dit incident ging de fase terug. Klopt dat voor iedereen?",
    knop: "Oordeel bewaren",
    terug: "#incidenten",
    voor: terugval_nu,
    velden: terugval_velden,
    lees: |blik, lezer| {
        let keuze = lezer.keuze(
            "keuze",
            |code| matches!(code, "bevestig" | "herstel").then(|| code.to_owned()),
            "Kies of de terugval klopt.",
        );
        let herstel = if keuze.as_deref() == Some("herstel") {
            lezer.ids("herstel")
        } else {
            std::collections::BTreeSet::new()
        };
        if keuze.as_deref() == Some("herstel") && herstel.is_empty() {
            lezer.fout("herstel", "Kies voor wie de terugval niet klopt.");
        }
        let oordeel = lezer.tekst("oordeel");
        keuze?;
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::BeoordeelTerugval {
            incident: blik.id()?,
            herstel,
            oordeel: oordeel?,
        }))
    },
    ..OMHOOG
};

fn terugval_velden(blik: &Blik<'_>) -> Markup {
    let gevonden = blik.id().and_then(|id: IncidentId| blik.zicht.veiligheid().incident(id));
    let Some((incident, Some(terugval))) = gevonden else { return Markup::default() };
    let personen: Opties = terugval
        .van
        .iter()
        .map(|(id, van)| (id.to_string(), format!("{} (was: {})", blik.zicht.naam_van(*id), van.naam())))
        .collect();
    let wie = Vinkjes::new("herstel", Label("Voor wie klopt het niet?"), keuzes(&personen))
        .gekozen(blik.invoer.alle("herstel"))
        .fout(blik.fouten.bij("herstel"))
        .niet_verplicht();
    html! {
        (Gegevenslijst::new()
            .regel("Gebeurd op", lang(incident.op))
            .regel("Wat er gebeurde", incident.beschrijving.to_string())
            .regel("Beoordelen voor", lang(terugval.uiterlijk)))
        (Optiegroep::new("keuze", Label("Klopt de terugval?"), vec![
            Keuze::new("bevestig", "Ja, voor iedereen"),
            Keuze::new("herstel", "Niet voor iedereen").met_velden(wie),
        ]).gekozen(blik.invoer.een("keuze")).fout(blik.fouten.bij("keuze")))
        (blik.tekst("oordeel", "Waarom?", ""))
    }
}

const CIJFER: Blad = Blad {
    pad: "/cijfer/{item}",
    titel: "Veiligheidscijfer",
    inleiding: "Hoe veilig is het, van 0 tot 10? Elk cijfer staat op zichzelf. Cijfers worden nooit opgeteld of gemiddeld, en een cijfer beslist niets.",
    knop: "Cijfer bewaren",
    terug: "#cijfers",
    deel: None,
    voor: over_persoon,
    velden: cijfer_velden,
    lees: |blik, lezer| {
        let eigen = lezer.keuze(
            "eigen",
            |code| matches!(code, "ja" | "nee").then_some(code == "ja"),
            "Kies van wie dit cijfer is.",
        );
        let cijfer = Veiligheidscijfer::lees(blik.invoer.een("cijfer"));
        let cijfer = lezer.of_fout(cijfer);
        let woorden = lezer.tekst_misschien("woorden");
        let cijfer = Cijferinvoer {
            over: blik.id()?,
            eigen: eigen?,
            cijfer: cijfer?,
            woorden,
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::GeefCijfer(Box::new(cijfer))))
    },
    ..OMHOOG
};

fn cijfer_velden(blik: &Blik<'_>) -> Markup {
    let naam = blik.id().map_or_else(String::new, |id: PersoonId| blik.zicht.naam_van(id));
    let (zelf, wij) = (format!("Van {naam} zelf"), format!("Mijn eigen cijfer over {naam}"));
    let cijfers: Opties =
        (0..=Veiligheidscijfer::MAX).map(|cijfer| (cijfer.to_string(), cijfer.to_string())).collect();
    html! {
        (Optiegroep::new("eigen", Label("Van wie is dit cijfer?"), vec![
            Keuze::new("ja", &zelf).uitleg("Dit cijfer noemde deze persoon zelf. U schrijft het op."),
            Keuze::new("nee", &wij).uitleg("Zo veilig vindt u het, als professional."),
        ]).gekozen(blik.invoer.een("eigen")).fout(blik.fouten.bij("eigen")))
        (Optiegroep::new("cijfer", Label("Hoe veilig?"), keuzes(&cijfers)).naast_elkaar().gekozen(blik.invoer.een("cijfer"))
            .uitleg("0 is helemaal niet veilig, 10 is helemaal veilig.").fout(blik.fouten.bij("cijfer")))
        (blik.tekst_misschien("woorden", "Waarom dit cijfer, en niet lager of hoger?", "In de eigen woorden."))
        (blik.afscherming())
    }
}
