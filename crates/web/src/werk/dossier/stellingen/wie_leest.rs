//! Who may read something: the label of a statement or a piece of the analysis (INV-18), as fields, in words and in an
//! answer of a form.

use super::{velden::Mensen, woorden};
use crate::kern::{Invoer, Lezer, Melding};
use crate::vorm::{
    Datumveld, Gegevenslijst, Keuze, Label, Optiegroep, Tekstvak, Tekstveld, Uitklap, Vinkjes,
};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    Etiket,
    etiket::{Gevoeligheid, Publiek},
    ids::PersoonId,
    regels::Functie,
    stelling::{Deelgrond, Etiketwens},
    tekst::Tekst,
};
use std::collections::BTreeSet;

const PUBLIEK: [(&str, &str, &str); 4] = [
    (
        "team_en_gezin",
        "Het team, en de mensen over wie het gaat",
        "Dit is de gewone keuze: we schrijven samen.",
    ),
    (
        "team",
        "Het team, nog niet het gezin",
        "Bijvoorbeeld omdat vertellen nu niet veilig is. U kijkt later opnieuw.",
    ),
    ("functies", "Alleen enkele functies in het team", "Vink hieronder aan welke."),
    ("bronhouder", "Alleen mijn eigen organisatie", "Omdat het bij onze eigen wettelijke taak hoort."),
];

const GEVOELIG: [(Gevoeligheid, &str, &str); 4] = [
    (Gevoeligheid::Gewoon, "gewoon", "Nee"),
    (Gevoeligheid::Gezondheid, "gezondheid", "Ja, over gezondheid"),
    (Gevoeligheid::Strafrechtelijk, "strafrechtelijk", "Ja, over strafbare feiten"),
    (Gevoeligheid::Verblijfplaats, "verblijfplaats", "Ja, het verraadt waar iemand verblijft"),
];

/// All fields of the label, folded away.
pub fn velden(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let gewoon = matches!(invoer.een("publiek"), "" | "team_en_gezin")
        && matches!(invoer.een("gevoeligheid"), "" | "gewoon")
        && !invoer.aan("bron_beschermd")
        && !invoer.aan("niet_tonen_aan");
    let fout = ["publiek", "functies", "gevoeligheid", "niet_tonen_aan"]
        .iter()
        .any(|veld| melding.fouten().bij(veld).is_some());
    let gevoelig = GEVOELIG.iter().map(|(_, code, naam)| Keuze::new(code, naam)).collect();
    Uitklap::new(
        "Wie mag dit lezen? Gewoon: het team en het gezin",
        html! {
            (publiek(zicht, invoer, melding))
            (Optiegroep::new("gevoeligheid", Label("Is het extra gevoelig?"), gevoelig)
                .gekozen(if invoer.een("gevoeligheid").is_empty() { "gewoon" } else { invoer.een("gevoeligheid") }))
            (Vinkjes::new("bron_beschermd", Label("Moet de bron geheim blijven?"),
                vec![Keuze::new("ja", "Ja, het gezin mag niet weten wie dit vertelde").uitleg("De tekst wordt dan niet aan het gezin getoond.")])
                .vrij().gekozen(invoer.alle("bron_beschermd")))
            (niet_tonen_aan(zicht, invoer, melding))
        },
    )
    .open(!gewoon || fout)
    .render()
}

/// Which professionals, and whether the family.
pub fn publiek(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let gekozen = invoer.een("publiek");
    let gekozen = if gekozen.is_empty() { "team_en_gezin" } else { gekozen };
    let functies = functies(zicht, invoer.alle("functies"));
    let functiekeuzes = functies.iter().map(|functie| Keuze::new(functie.code(), functie.naam())).collect();
    let keuzes = PUBLIEK.iter().map(|(code, naam, uitleg)| Keuze::new(code, naam).uitleg(uitleg)).collect();
    html! {
        (Optiegroep::new("publiek", Label("Wie mag dit lezen?"), keuzes).gekozen(gekozen).fout(melding.fouten().bij("publiek")))
        (Vinkjes::new("functies", Label("Welke functies?"), functiekeuzes).vrij()
            .uitleg("Alleen als u ‘enkele functies’ koos.").gekozen(invoer.alle("functies")).fout(melding.fouten().bij("functies")))
    }
}

/// To whom it is never shown (D-58).
pub fn niet_tonen_aan(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let mensen = Mensen::allen(zicht);
    Vinkjes::new("niet_tonen_aan", Label("Aan wie nooit tonen?"), mensen.keuzes())
        .vrij()
        .uitleg("Alleen als het voor iemand gevaarlijk is dat diegene dit leest.")
        .gekozen(invoer.alle("niet_tonen_aan"))
        .fout(melding.fouten().bij("niet_tonen_aan"))
        .render()
}

/// The functions that stand around this family, and those that were chosen before.
fn functies<'a>(zicht: &Zicht, gekozen: impl Iterator<Item = &'a str>) -> BTreeSet<Functie> {
    let team = zicht.team();
    let eigen = zicht.kijker().functie();
    [Functie::VasteProfessional, Functie::Gedragswetenschapper]
        .into_iter()
        .chain(team.actieve_inzetten().map(|inzet| inzet.professional.functie))
        .chain(eigen)
        .chain(gekozen.filter_map(|code| code.parse().ok()))
        .collect()
}

/// Reads the audience.
pub fn lees_publiek(lezer: &mut Lezer<'_>, invoer: &Invoer) -> Option<Publiek> {
    match invoer.een("publiek") {
        "" | "team_en_gezin" => Some(Publiek::TeamEnGezin),
        "team" => Some(Publiek::Team),
        "bronhouder" => Some(Publiek::Bronhouder),
        "functies" => {
            let functies: BTreeSet<Functie> = lezer.ids("functies");
            if functies.is_empty() {
                lezer.fout("functies", "Kies ten minste één functie die dit mag lezen.");
                return None;
            }
            Some(Publiek::Functies(functies))
        }
        _ => {
            lezer.fout("publiek", "Kies wie dit mag lezen.");
            None
        }
    }
}

/// Reads the whole label, about these people.
pub fn lees(lezer: &mut Lezer<'_>, invoer: &Invoer, over: BTreeSet<PersoonId>) -> Option<Etiketwens> {
    let publiek = lees_publiek(lezer, invoer)?;
    let gevoeligheid = GEVOELIG
        .iter()
        .find(|(_, code, _)| *code == invoer.een("gevoeligheid"))
        .map_or(Gevoeligheid::Gewoon, |(gevoeligheid, _, _)| *gevoeligheid);
    Some(Etiketwens {
        over,
        publiek,
        gevoeligheid,
        bron_beschermd: invoer.aan("bron_beschermd"),
        niet_tonen_aan: lezer.ids("niet_tonen_aan"),
    })
}

/// The fields as they would have been typed for this label.
pub fn als_invoer(etiket: &Etiket) -> Vec<(String, String)> {
    let mut velden = vec![("publiek".to_owned(), publiekcode(&etiket.publiek).to_owned())];
    if let Publiek::Functies(functies) = &etiket.publiek {
        velden.extend(functies.iter().map(|functie| ("functies".to_owned(), functie.code().to_owned())));
    }
    let gevoelig = GEVOELIG.iter().find(|(gevoeligheid, _, _)| *gevoeligheid == etiket.gevoeligheid);
    velden.extend(gevoelig.map(|(_, code, _)| ("gevoeligheid".to_owned(), (*code).to_owned())));
    if etiket.bron_beschermd {
        velden.push(("bron_beschermd".to_owned(), "ja".to_owned()));
    }
    velden.extend(etiket.niet_tonen_aan.iter().map(|id| ("niet_tonen_aan".to_owned(), id.to_string())));
    velden
}

fn publiekcode(publiek: &Publiek) -> &'static str {
    match publiek {
        Publiek::TeamEnGezin => "team_en_gezin",
        Publiek::Team => "team",
        Publiek::Functies(_) => "functies",
        Publiek::Bronhouder => "bronhouder",
    }
}

/// The label in words, for a list of facts.
pub fn in_woorden(zicht: &Zicht, etiket: &Etiket) -> Gegevenslijst<'static> {
    let afgeschermd = (!etiket.niet_tonen_aan.is_empty())
        .then(|| woorden::namen(zicht, etiket.niet_tonen_aan.iter().copied()));
    Gegevenslijst::new()
        .regel("Voor wie", woorden::hoofdletter(&woorden::publiek(&etiket.publiek)))
        .als("Nooit tonen aan", afgeschermd)
        .als(
            "Extra gevoelig",
            (etiket.gevoeligheid != Gevoeligheid::Gewoon).then(|| woorden::gevoeligheid(etiket.gevoeligheid)),
        )
        .als("Bron", etiket.bron_beschermd.then_some("Beschermd: het gezin ziet deze tekst niet"))
        .regel("Ingebracht door", woorden::organisatie(zicht, etiket.bronhouder))
        .regel("Grond", etiket.grondslag.clone())
}

/// Why more or fewer people may read along, as fields (INV-18).
pub struct Grondvelden<'a> {
    /// The family.
    pub zicht: &'a Zicht,
    /// What was typed.
    pub invoer: &'a Invoer,
    /// What is wrong with it.
    pub melding: &'a Melding,
}

impl Render for Grondvelden<'_> {
    fn render(&self) -> Markup {
        let Self { zicht, invoer, melding } = *self;
        let fout = |veld| melding.fouten().bij(veld);
        let mensen = Mensen::allen(zicht);
        let taak = Tekstveld::new("taak", Label("Welke taak?"))
            .vrij()
            .waarde(invoer.een("taak"))
            .uitleg("Bijvoorbeeld: onderzoek door Veilig Thuis, Wmo 2015 artikel 4.1.1.")
            .fout(fout("taak"));
        let toestemming = html! {
            (Vinkjes::new("toestemming_van", Label("Wie gaf toestemming?"), mensen.keuzes()).vrij().gekozen(invoer.alle("toestemming_van")).fout(fout("toestemming_van")))
            (Datumveld::new("toestemming_op", Label("Wanneer?")).vrij().waarde(invoer.datum("toestemming_op")).fout(fout("toestemming_op")))
        };
        let meldrecht = Tekstveld::new("meldrecht", Label("Welk meldrecht?"))
            .vrij()
            .waarde(invoer.een("meldrecht"))
            .uitleg("Bijvoorbeeld: Wmo 2015 artikel 5.2.6.")
            .fout(fout("meldrecht"));
        let keuzes = vec![
            Keuze::new("toestemming", "Zij geven toestemming").met_velden(toestemming),
            Keuze::new("taak", "Een ander heeft het nodig voor een wettelijke taak").met_velden(taak),
            Keuze::new("meldrecht", "Er is een meldrecht").met_velden(meldrecht),
            Keuze::new("afscherming", "Er lezen juist minder mensen mee"),
        ];
        html! {
            (Optiegroep::new("grond", Label("Waarom mag dit?"), keuzes).gekozen(invoer.een("grond")).fout(fout("grond")))
            (Tekstvak::new("toelichting", Label("Waarom is het nodig?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("toelichting")).fout(fout("toelichting")))
        }
    }
}

/// Reads [`Grondvelden`], without the explanation.
pub fn lees_grond(lezer: &mut Lezer<'_>, invoer: &Invoer) -> Option<Deelgrond> {
    match invoer.een("grond") {
        "taak" => lezer.kort("taak").map(Deelgrond::Taak),
        "meldrecht" => lezer.kort("meldrecht").map(Deelgrond::Meldrecht),
        "afscherming" => Some(Deelgrond::Afscherming),
        "toestemming" => {
            let van: BTreeSet<PersoonId> = lezer.ids("toestemming_van");
            if van.is_empty() {
                lezer.fout("toestemming_van", "Kies wie toestemming gaf.");
            }
            lezer.datum("toestemming_op").map(|op| Deelgrond::Toestemming { van, op })
        }
        _ => {
            lezer.fout("grond", "Kies waarom dit mag.");
            None
        }
    }
}
