//! Making a card, and confirming it as giver or receiver.

use super::super::plan::{
    blad::Blad,
    velden::{Blik, Opties, Vulling, codes, team},
};
use crate::kern::{Lezer, pad::Tab};
use crate::vorm::{Bericht, Toon, link};
use maud::{Markup, html};
use naast_domain::{
    Opdracht,
    regels::Deelwet,
    tekst::Korttekst,
    veiligheid::{Buitengrond, Kaartaanleiding, Ontvangerkeuze, VeiligheidOpdracht},
};

/// The form pages of this file.
pub(super) fn bladen() -> Vec<Blad> {
    vec![MAKEN, BEVESTIGEN]
}

const MAKEN: Blad = Blad {
    tab: Tab::Kaarten,
    pad: "/maken",
    titel: "Veiligheidskaart maken",
    inleiding: "De kaart komt uit het dossier zoals het nu is. Klopt er iets niet? Pas dan eerst het dossier aan: een kaart verandert nooit meer.",
    knop: "Kaart maken",
    ernstig: None,
    uit_handen: false,
    terug: "",
    deel: None,
    gedaan: "opgeslagen",
    voor: |_, _| Some(Vulling::default().klaar()),
    velden: maken_velden,
    lees: maken_lees,
    teksten: &[],
};

/// What the card rests on that is not there yet.
fn let_op(blik: &Blik<'_>) -> Markup {
    html! {
        @if blik.zicht.veiligheid().actief_plan().is_none() {
            (Bericht::new(Toon::Waarschuwing, "Er geldt nog geen veiligheidsplan. Op de kaart staan dan geen voorwaarden en afspraken."))
        }
        p class="nl-paragraph" {
            (link("#voorbeeld", "Hoe komt de kaart eruit te zien?")) " "
            "Adressen staan nooit op een kaart. Een regel die verraadt waar iemand verblijft ook niet."
        }
    }
}

fn maken_velden(blik: &Blik<'_>) -> Markup {
    let zelf = blik.zicht.kijker().professional();
    let mut ontvangers: Opties = team(blik.zicht)
        .into_iter()
        .filter(|professional| Some(professional.id) != zelf)
        .map(|professional| {
            (
                professional.id.to_string(),
                format!("{} ({})", professional.naam, professional.organisatie.naam),
            )
        })
        .collect();
    ontvangers.push(("buiten".to_owned(), "iemand buiten het team, zoals de rechtbank".to_owned()));
    html! {
        (let_op(blik))
        (blik.keuze("aanleiding", "Waarom maakt u nu een kaart?", codes!(Kaartaanleiding)))
        (blik.kies_misschien("ontvanger", "Wie krijgt de kaart?", &ontvangers))
        (blik.kort_misschien("ontvanger_naam", "Naam van de ontvanger", "Alleen bij iemand buiten het team."))
        (blik.kies_misschien("grond", "Op welke grond? Alleen bij iemand buiten het team.", &gronden()))
        (blik.tekst_misschien("grond_toelichting", "Waarom mag het volgens deze wet?", "Niet nodig bij toestemming: die moet er dan zijn van iedereen op de kaart, voor precies deze ontvanger."))
        (blik.tekst_misschien("open_punten", "Wat moet er nog bij als open punt?", "Elk punt op een eigen regel. Wat volgens de regels nog open staat, komt er vanzelf op."))
        (super::blad::vooraf(blik.zicht, &blik.zicht.kaart_vooraf(Kaartaanleiding::Anders)))
    }
}

/// On what a card is given to somebody outside (INV-18).
fn gronden() -> Opties {
    let toestemming = ("toestemming".to_owned(), "toestemming van iedereen op de kaart".to_owned());
    let wetten = Deelwet::ALLE.iter().map(|wet| (wet.code().to_owned(), wet.naam().to_owned()));
    std::iter::once(toestemming).chain(wetten).collect()
}

fn grond_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Buitengrond> {
    match blik.invoer.een("grond") {
        "" => None,
        "toestemming" => Some(Buitengrond::Toestemming),
        _ => {
            let wet = lezer.id::<Deelwet>("grond", "Kies op welke grond u de kaart geeft.");
            let toelichting = lezer.tekst("grond_toelichting");
            wet.zip(toelichting).map(|(wet, toelichting)| Buitengrond::Wet { wet, toelichting })
        }
    }
}

fn maken_lees(blik: &Blik<'_>, lezer: &mut Lezer<'_>) -> Option<Opdracht> {
    let aanleiding = lezer.id::<Kaartaanleiding>("aanleiding", "Kies waarom u nu een kaart maakt.");
    let ontvanger = match blik.invoer.een("ontvanger") {
        "" => Some(None),
        "buiten" => lezer.kort("ontvanger_naam").map(|naam| Some(Ontvangerkeuze::Buiten(naam))),
        _ => lezer
            .id("ontvanger", "Kies wie de kaart krijgt.")
            .map(|id| Some(Ontvangerkeuze::Professional(id))),
    };
    let grond = grond_lees(blik, lezer);
    let regels = blik.invoer.een("open_punten").lines().map(str::trim).filter(|regel| !regel.is_empty());
    let mut open_punten = Vec::new();
    for regel in regels {
        let gelezen = Korttekst::lees("open_punten", regel);
        open_punten.extend(lezer.of_fout(gelezen));
    }
    Some(Opdracht::Veiligheid(VeiligheidOpdracht::MaakKaart {
        aanleiding: aanleiding?,
        ontvanger: ontvanger?,
        grond,
        open_punten,
    }))
}

const BEVESTIGEN: Blad = Blad {
    pad: "/{item}/bevestigen",
    titel: "Kaart bevestigen",
    inleiding: "U zegt hiermee dat u de kaart hebt gezien en besproken.",
    knop: "Bevestigen",
    voor: |zicht, item| {
        super::kaart(zicht, item).filter(|kaart| !kaart.is_vervallen()).map(|_| Vulling::default().klaar())
    },
    velden: |blik| blik.tekst_misschien("woorden", "Wat wilt u erbij zeggen?", ""),
    lees: |blik, lezer| {
        let woorden = lezer.tekst_misschien("woorden");
        Some(Opdracht::Veiligheid(VeiligheidOpdracht::BevestigKaart { kaart: blik.id()?, woorden }))
    },
    ..MAKEN
};
