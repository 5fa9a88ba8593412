//! Forms for what goes into the draft of the veiligheidsplan.

use super::super::plan::{
    blad::{Blad, nieuw},
    velden::{Blik, Vulling, codes, kinderen, lees_afscherming, lees_eigenaar, personen},
    verder::reden_velden,
};
use crate::kern::{Invoer, pad::Tab};
use crate::vorm::{Keuze, Label, Vinkjes};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht,
    ids::{AfspraakId, PersoonId},
    regels::Functie,
    veiligheid::{
        Afspraakinvoer, Noodcontactinvoer, Signaalinvoer, Steunfiguurinvoer, Trede, VeiligheidOpdracht,
        Veiligheidsplan, Voorwaardeinvoer,
    },
};

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    let aanpassen = |blad: Blad, pad, titel| Blad { pad, titel, deel: Some(Deel::Veiligheidsplan), ..blad };
    vec![
        ONVEILIGHEID,
        VOORWAARDE,
        aanpassen(VOORWAARDE, "/plan/voorwaarde/{item}", "Voorwaarde aanpassen"),
        AFSPRAAK,
        aanpassen(AFSPRAAK, "/plan/afspraak/{item}", "Afspraak aanpassen"),
        SIGNAAL,
        aanpassen(SIGNAAL, "/plan/signaal/{item}", "Signaal aanpassen"),
        NOODCONTACT,
        aanpassen(NOODCONTACT, "/plan/noodcontact/{item}", "Noodcontact aanpassen"),
        STEUNFIGUUR,
        aanpassen(STEUNFIGUUR, "/plan/steunfiguur/{item}", "Steunfiguur aanpassen"),
        KINDVERSIE,
        SCHRAPPEN,
    ]
}

fn concept(zicht: &Zicht) -> Option<&Veiligheidsplan> {
    zicht.veiligheid().plan_in_wording()
}

fn id(item: Option<&str>) -> Option<AfspraakId> {
    item?.parse().ok()
}

const ONVEILIGHEID: Blad = Blad {
    tab: Tab::Veiligheid,
    pad: "/plan/onveiligheid/{item}",
    titel: "Wat is er niet veilig?",
    inleiding: "Schrijf per persoon op wat er niet veilig is, of dat het nu veilig is. In woorden die iedereen begrijpt.",
    knop: "Bewaren",
    ernstig: None,
    uit_handen: false,
    terug: "/plan#concept",
    deel: Some(Deel::Veiligheidsplan),
    gedaan: "opgeslagen",
    voor: |zicht, item| {
        let persoon: PersoonId = item?.parse().ok()?;
        zicht.persoon(persoon)?;
        Some(match concept(zicht)?.onveiligheid.get(&persoon) {
            Some(regel) => Vulling::default().met("tekst", &regel.tekst).etiket(&regel.etiket).klaar(),
            None => Invoer::default(),
        })
    },
    velden: |blik| html! { (blik.tekst("tekst", "Wat is er niet veilig voor deze persoon?", "")) (blik.afscherming()) },
    lees: |blik, lezer| {
        let tekst = lezer.tekst("tekst");
        let afscherming = lees_afscherming(blik, lezer);
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegOnveiligheidVast {
            persoon: blik.id()?,
            tekst: tekst?,
            afscherming,
        }))
    },
    teksten: &[("tekst", "Niet veilig")],
};

const VOORWAARDE: Blad = Blad {
    pad: "/plan/voorwaarde",
    titel: "Voorwaarde toevoegen",
    inleiding: "Een voorwaarde is het minste dat zo moet zijn voor de veiligheid.",
    deel: None,
    voor: |zicht, item| {
        if item.is_none() {
            return nieuw(zicht, None);
        }
        let voorwaarde = concept(zicht)?.voorwaarden.get(&id(item)?)?;
        let vulling = Vulling::default().met("tekst", &voorwaarde.tekst).alle("voor", &voorwaarde.voor);
        Some(vulling.als("hard", voorwaarde.hard.then_some("ja")).etiket(&voorwaarde.etiket).klaar())
    },
    velden: |blik| {
        html! {
            (blik.tekst("tekst", "Wat moet er zo zijn?", ""))
            (blik.voor_wie("voor", "Van wie vragen we dit?"))
            @if blik.zicht.kijker().functie() == Some(Functie::RvtVt) {
                (Vinkjes::new("hard", Label("Harde voorwaarde"), vec![Keuze::new("ja", "Hier kan niemand van afwijken").uitleg("Alleen Veilig Thuis stelt een harde voorwaarde.")])
                    .gekozen(blik.invoer.alle("hard")).vrij())
            }
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let tekst = lezer.tekst("tekst");
        let voorwaarde = Voorwaardeinvoer {
            tekst: tekst?,
            voor: lezer.ids("voor"),
            hard: blik.invoer.aan("hard"),
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegVoorwaardeVast {
            id: blik.id(),
            voorwaarde: Box::new(voorwaarde),
        }))
    },
    teksten: &[("tekst", "Voorwaarde")],
    ..ONVEILIGHEID
};

const AFSPRAAK: Blad = Blad {
    pad: "/plan/afspraak",
    titel: "Afspraak toevoegen",
    inleiding: "Wie doet wat, wanneer, hoe kijken we of het gebeurt, en wat als het misgaat?",
    deel: None,
    voor: |zicht, item| {
        if item.is_none() {
            return nieuw(zicht, None);
        }
        let afspraak = concept(zicht)?.afspraken.get(&id(item)?)?;
        Some(
            Vulling::default()
                .eigenaar(&afspraak.wie)
                .alle("voor", &afspraak.voor)
                .met("wat", &afspraak.wat)
                .met("wanneer", &afspraak.wanneer)
                .met("controle", &afspraak.controle)
                .met("als_het_misgaat", &afspraak.als_het_misgaat)
                .etiket(&afspraak.etiket)
                .klaar(),
        )
    },
    velden: afspraak_velden,
    lees: |blik, lezer| {
        let wie = lees_eigenaar(blik, lezer);
        let (wat, wanneer) = (lezer.tekst("wat"), lezer.kort("wanneer"));
        let (controle, als_het_misgaat) = (lezer.tekst("controle"), lezer.tekst("als_het_misgaat"));
        let afspraak = Afspraakinvoer {
            wie: wie?,
            voor: lezer.ids("voor"),
            wat: wat?,
            wanneer: wanneer?,
            controle: controle?,
            als_het_misgaat: als_het_misgaat?,
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegAfspraakVast {
            id: blik.id(),
            afspraak: Box::new(afspraak),
        }))
    },
    teksten: &[
        ("wat", "Wat"),
        ("wanneer", "Wanneer"),
        ("controle", "Controle"),
        ("als_het_misgaat", "Als het misgaat"),
    ],
    ..ONVEILIGHEID
};

fn afspraak_velden(blik: &Blik<'_>) -> Markup {
    html! {
        (blik.eigenaar("Wie doet het?"))
        (blik.tekst("wat", "Wat?", ""))
        (blik.kort("wanneer", "Wanneer?", "Bijvoorbeeld: elke avond voor het slapen."))
        (blik.voor_wie("voor", "Voor wiens veiligheid?"))
        (blik.tekst("controle", "Hoe kijken we of het gebeurt?", ""))
        (blik.tekst("als_het_misgaat", "Wat doen we als het misgaat?", ""))
        (blik.afscherming())
    }
}

const SIGNAAL: Blad = Blad {
    pad: "/plan/signaal",
    titel: "Signaal toevoegen",
    inleiding: "Waaraan merken we dat het beter of minder goed gaat, en wat doet iedereen dan?",
    deel: None,
    voor: |zicht, item| {
        if item.is_none() {
            return nieuw(zicht, None);
        }
        let signaal = concept(zicht)?.signalen.get(&id(item)?)?;
        Some(
            Vulling::default()
                .met("trede", signaal.trede.code())
                .met("waaraan", &signaal.waaraan)
                .met("wat_dan", &signaal.wat_dan)
                .alle("over", &signaal.etiket.over)
                .etiket(&signaal.etiket)
                .klaar(),
        )
    },
    velden: |blik| {
        html! {
            (blik.keuze("trede", "Op welke trede?", codes!(Trede)))
            (blik.tekst("waaraan", "Wat zien of horen we dan?", ""))
            (blik.tekst("wat_dan", "Wie doet dan wat?", ""))
            (blik.voor_wie("over", "Over wie gaat dit?"))
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let trede = lezer.id::<Trede>("trede", "Kies een trede.");
        let (waaraan, wat_dan) = (lezer.tekst("waaraan"), lezer.tekst("wat_dan"));
        let signaal = Signaalinvoer {
            trede: trede?,
            waaraan: waaraan?,
            wat_dan: wat_dan?,
            over: lezer.ids("over"),
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegSignaalVast {
            id: blik.id(),
            signaal: Box::new(signaal),
        }))
    },
    teksten: &[("waaraan", "Signaal"), ("wat_dan", "Wat dan")],
    ..ONVEILIGHEID
};

const NOODCONTACT: Blad = Blad {
    pad: "/plan/noodcontact",
    titel: "Noodcontact toevoegen",
    inleiding: "Wie kan het gezin bellen als het niet veilig is?",
    deel: None,
    voor: |zicht, item| {
        if item.is_none() {
            return nieuw(zicht, None);
        }
        let contact = concept(zicht)?.noodcontacten.get(&id(item)?)?;
        Some(
            Vulling::default()
                .met("naam", &contact.naam)
                .met("telefoon", &contact.telefoon)
                .met("waarvoor", &contact.waarvoor)
                .alle("voor", &contact.etiket.over)
                .etiket(&contact.etiket)
                .klaar(),
        )
    },
    velden: |blik| {
        html! {
            (blik.kort("naam", "Naam", ""))
            (blik.telefoon("telefoon", "Telefoonnummer"))
            (blik.kort("waarvoor", "Waarvoor en wanneer?", "Bijvoorbeeld: dag en nacht, als je bang bent."))
            (blik.voor_wie("voor", "Wie kan dit nummer bellen?"))
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let (naam, telefoon, waarvoor) = (lezer.kort("naam"), lezer.kort("telefoon"), lezer.kort("waarvoor"));
        let contact = Noodcontactinvoer {
            naam: naam?,
            telefoon: telefoon?,
            waarvoor: waarvoor?,
            voor: lezer.ids("voor"),
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegNoodcontactVast {
            id: blik.id(),
            contact: Box::new(contact),
        }))
    },
    teksten: &[("naam", "Naam"), ("telefoon", "Telefoon"), ("waarvoor", "Waarvoor")],
    ..ONVEILIGHEID
};

const STEUNFIGUUR: Blad = Blad {
    pad: "/plan/steunfiguur",
    titel: "Steunfiguur toevoegen",
    inleiding: "Iemand uit het eigen netwerk die helpt. Hij of zij zegt zelf ja voordat het plan gaat gelden.",
    deel: None,
    voor: |zicht, item| {
        if item.is_none() {
            return nieuw(zicht, None);
        }
        let steun = concept(zicht)?.steunfiguren.get(&id(item)?)?;
        Some(
            Vulling::default()
                .als("persoon", steun.persoon.as_ref())
                .met("naam", &steun.naam)
                .alle("voor", &steun.voor)
                .met("wat", &steun.wat)
                .etiket(&steun.etiket)
                .klaar(),
        )
    },
    velden: |blik| {
        html! {
            (blik.kort("naam", "Naam", "Bijvoorbeeld: oma Riet, buurvrouw Samira."))
            (blik.kies_misschien("persoon", "Staat deze persoon al in het dossier?", &personen(blik.zicht)))
            (blik.tekst("wat", "Wat doet deze steunfiguur?", ""))
            (blik.voor_wie("voor", "Voor wie?"))
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let (naam, wat) = (lezer.kort("naam"), lezer.tekst("wat"));
        let steun = Steunfiguurinvoer {
            persoon: blik.invoer.een("persoon").parse().ok(),
            naam: naam?,
            voor: lezer.ids("voor"),
            wat: wat?,
            afscherming: lees_afscherming(blik, lezer),
        };
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::LegSteunfiguurVast {
            id: blik.id(),
            steunfiguur: Box::new(steun),
        }))
    },
    teksten: &[("naam", "Naam"), ("wat", "Wat")],
    ..ONVEILIGHEID
};

const KINDVERSIE: Blad = Blad {
    pad: "/plan/kindversie",
    titel: "Versie voor de kinderen",
    inleiding: "Hetzelfde plan, in woorden die een kind begrijpt. Korte zinnen, geen moeilijke woorden.",
    terug: "/plan#kindversie",
    voor: |zicht, _| {
        let plan = concept(zicht).or(zicht.veiligheid().actief_plan())?;
        let kinderen = kinderen(zicht);
        if kinderen.is_empty() {
            return None;
        }
        Some(match &plan.kindversie {
            Some(kindversie) => Vulling::default()
                .met("tekst", &kindversie.tekst)
                .alle("voor", &kindversie.etiket.over)
                .etiket(&kindversie.etiket)
                .klaar(),
            None => Vulling::default().alle("voor", kinderen.into_iter().map(|(id, _)| id)).klaar(),
        })
    },
    velden: |blik| {
        html! {
            (blik.tekst("tekst", "Wat spreken we af, in kinderwoorden?", "Bijvoorbeeld: als je bang bent, bel je oma. Haar nummer hangt op de koelkast."))
            (blik.vinkjes("voor", "Voor welke kinderen?", &kinderen(blik.zicht)))
            (blik.afscherming())
        }
    },
    lees: |blik, lezer| {
        let tekst = lezer.tekst("tekst");
        let (voor, afscherming) = (lezer.ids("voor"), lees_afscherming(blik, lezer));
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::SchrijfKindversie { tekst: tekst?, voor, afscherming }))
    },
    teksten: &[("tekst", "Versie voor de kinderen")],
    ..ONVEILIGHEID
};

const SCHRAPPEN: Blad = Blad {
    pad: "/plan/schrappen/{item}",
    titel: "Uit het concept halen",
    inleiding: "",
    knop: "Ja, haal dit eruit",
    ernstig: Some(
        "Dit staat dan niet meer in het concept. In eerdere versies blijft het staan. Is het concept al besproken of getekend, dan moet dat opnieuw.",
    ),
    gedaan: "verwijderd",
    voor: |zicht, item| itemtekst(zicht, item).map(|tekst| Vulling::default().met("inhoud", tekst).klaar()),
    velden: |blik| {
        html! {
            @if let Some(tekst) = itemtekst(blik.zicht, blik.item) { blockquote class="naast-kaart" { (tekst) } }
            (reden_velden(blik))
        }
    },
    lees: |blik, lezer| {
        let reden = lezer.tekst("reden");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::Schrap { item: blik.id()?, reden: reden? }))
    },
    teksten: &[],
    ..ONVEILIGHEID
};

fn itemtekst(zicht: &Zicht, item: Option<&str>) -> Option<String> {
    let (plan, id) = (concept(zicht)?, id(item)?);
    let voorwaarde = plan.voorwaarden.get(&id).map(|een| een.tekst.to_string());
    let afspraak = || plan.afspraken.get(&id).map(|een| een.wat.to_string());
    let signaal = || plan.signalen.get(&id).map(|een| een.waaraan.to_string());
    let contact = || plan.noodcontacten.get(&id).map(|een| een.naam.to_string());
    let steun = || plan.steunfiguren.get(&id).map(|een| een.naam.to_string());
    voorwaarde.or_else(afspraak).or_else(signaal).or_else(contact).or_else(steun)
}
