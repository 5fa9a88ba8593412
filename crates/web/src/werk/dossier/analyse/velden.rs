//! The fields of a piece of the analysis: each kind asks what that kind needs.

use super::{
    super::stellingen::velden::{Mensen, over, stellingkeuze},
    super::stellingen::wie_leest,
    gezinsleden, woorden,
};
use crate::kern::{Invoer, Melding};
use crate::vorm::{Datumveld, Keuze, Label, Optiegroep, Tekstvak, Tekstveld, Vinkjes};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{Factorsoort, Hulpresultaat, Hypothesestatus, Itemsoort, Onderdeel, Patroonsoort},
    ids::AnalyseItemId,
    stelling::{Leefgebied, Stelling},
    tekst::Tekst,
};

/// Everything an item of this kind needs. `zelf` is the item while it is being changed.
pub fn item(
    zicht: &Zicht,
    soort: Itemsoort,
    invoer: &Invoer,
    melding: &Melding,
    zelf: Option<AnalyseItemId>,
) -> Markup {
    let vak = |naam: &'static str, label: &str, uitleg: &str, regels| {
        vak(invoer, melding, naam, label, uitleg, regels)
    };
    let keuze = |naam: &'static str, label: &str, keuzes| keuze(invoer, melding, naam, label, keuzes);
    let velden = match soort {
        Itemsoort::Kernvraag => {
            vak("tekst", "Wat willen jullie weten?", "Bijvoorbeeld: ‘Hoe kan Sem weer rustig slapen?’", 3)
        }
        Itemsoort::Factor => html! {
            (vak("tekst", "Wat speelt er?", "Bijvoorbeeld: ‘Er zijn schulden. Daar maken de ouders ruzie over.’", 4))
            (keuze("soort", "Wat doet dit?", Factorsoort::ALLE.iter().map(|soort| Keuze::new(soort.code(), woorden::factor(*soort))).collect()))
            (leefgebied(invoer, melding))
            (stellingen(zicht, invoer, melding))
        },
        Itemsoort::Patroon => html! {
            (vak("tekst", "Wat komt steeds terug?", "Bijvoorbeeld: ‘Als de één boos wordt, gaat de ander weg. Dan blijft Sem alleen achter.’", 4))
            (keuze("soort", "Wat voor patroon is het?", Patroonsoort::ALLE.iter().map(|soort| Keuze::new(soort.code(), soort.naam())).collect()))
            (verwijzingen(zicht, invoer, melding, "factoren", "Welke factoren spelen mee?", &[Itemsoort::Factor], zelf))
        },
        Itemsoort::Hypothese => html! {
            (vak("tekst", "Hoe zou het kunnen komen?", "Begin met: ‘Misschien komt het doordat…’", 4))
            (vak("weerlegd_door", "Waaraan zou u merken dat het niet klopt?", "Zonder dit is het geen vraag meer, maar een oordeel.", 3))
            (keuze("status", "Hoe staat het ervoor?", Hypothesestatus::ALLE.iter().map(|status| Keuze::new(status.code(), status.naam())).collect()))
            (verwijzingen(zicht, invoer, melding, "verklaart", "Wat zou dit verklaren?", &[Itemsoort::Factor, Itemsoort::Patroon], zelf))
        },
        Itemsoort::EerdereHulp => html! {
            (vak("wat", "Welke hulp was dat?", "Bijvoorbeeld: ‘Gezinscoach, één keer per week.’", 3))
            (Tekstveld::new("door", Label("Van wie?")).niet_verplicht().waarde(invoer.een("door")).fout(melding.fouten().bij("door")))
            (Datumveld::new("van", Label("Vanaf wanneer?")).niet_verplicht().waarde(invoer.datum("van")).fout(melding.fouten().bij("van")))
            (Datumveld::new("tot", Label("Tot wanneer?")).niet_verplicht().waarde(invoer.datum("tot")).fout(melding.fouten().bij("tot")))
            (keuze("resultaat", "Hielp het?", Hulpresultaat::ALLE.iter().map(|resultaat| Keuze::new(resultaat.code(), resultaat.naam())).collect()))
            (Tekstvak::new("toelichting", Label("Wat vond het gezin ervan?")).regels(3).niet_verplicht().maximum(Tekst::MAX)
                .waarde(invoer.een("toelichting")).fout(melding.fouten().bij("toelichting")))
        },
        Itemsoort::Behoefte => html! {
            (persoon(zicht, invoer, melding))
            (leefgebied(invoer, melding))
            (vak("tekst", "Wat heeft diegene nodig?", "Wat iemand nodig heeft, niet welke hulp er is. Bijvoorbeeld: ‘Rust in huis na school.’", 3))
            (verwijzingen(zicht, invoer, melding, "volgt_uit", "Waar volgt dit uit?", &[Itemsoort::Factor, Itemsoort::Patroon, Itemsoort::Hypothese], zelf))
        },
    };
    html! {
        (velden)
        @if soort != Itemsoort::Behoefte {
            (over(zicht, invoer, melding, "Vinkt u niemand aan? Dan gaat het over het hele gezin."))
        }
        (wie_leest::velden(zicht, invoer, melding))
    }
}

/// A text that must be there.
pub fn vak(
    invoer: &Invoer,
    melding: &Melding,
    naam: &'static str,
    label: &str,
    uitleg: &str,
    regels: u8,
) -> Markup {
    let veld = Tekstvak::new(naam, Label(label))
        .nakijken("")
        .regels(regels)
        .maximum(Tekst::MAX)
        .waarde(invoer.een(naam));
    let veld = veld.fout(melding.fouten().bij(naam));
    if uitleg.is_empty() { veld.render() } else { veld.uitleg(uitleg).render() }
}

/// One of a few.
pub fn keuze(
    invoer: &Invoer,
    melding: &Melding,
    naam: &'static str,
    label: &str,
    keuzes: Vec<Keuze<'_>>,
) -> Markup {
    Optiegroep::new(naam, Label(label), keuzes)
        .gekozen(invoer.een(naam))
        .fout(melding.fouten().bij(naam))
        .render()
}

fn leefgebied(invoer: &Invoer, melding: &Melding) -> Markup {
    let keuzes =
        Leefgebied::ALLE.iter().map(|leefgebied| Keuze::new(leefgebied.code(), leefgebied.naam())).collect();
    keuze(invoer, melding, "leefgebied", "Bij welk leefgebied hoort het?", keuzes)
}

fn persoon(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let leden = gezinsleden(zicht);
    let anderen =
        zicht.gezin().levenden().into_iter().filter(|persoon| !leden.iter().any(|lid| lid.id == persoon.id));
    let mensen = Mensen::van(zicht, leden.iter().copied().chain(anderen).map(|persoon| persoon.id));
    keuze(invoer, melding, "persoon", "Om wie gaat het?", mensen.keuzes())
}

/// The statements a factor rests on; what is disputed says so.
fn stellingen(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    let gekozen: Vec<&str> = invoer.alle("stellingen").collect();
    let stellingen: Vec<&Stelling> = zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken() || gekozen.contains(&stelling.id.to_string().as_str()))
        .collect();
    if stellingen.is_empty() {
        return html! {
            p class="nl-paragraph" { "Er zijn nog geen stellingen. U kunt de factor bewaren en later koppelen waar hij op rust." }
        };
    }
    stellingkeuze(zicht, "stellingen", "Op welke stellingen rust dit?", &stellingen, &gekozen, melding)
}

fn verwijzingen(
    zicht: &Zicht,
    invoer: &Invoer,
    melding: &Melding,
    naam: &'static str,
    label: &str,
    soorten: &[Itemsoort],
    zelf: Option<AnalyseItemId>,
) -> Markup {
    let rijen: Vec<(String, String)> = zicht
        .analyse()
        .werk
        .onderdelen
        .values()
        .filter(|onderdeel| soorten.contains(&onderdeel.item.soort()) && Some(onderdeel.id) != zelf)
        .map(|onderdeel: &Onderdeel| (onderdeel.id.to_string(), woorden::begin(onderdeel)))
        .collect();
    if rijen.is_empty() {
        return html! {};
    }
    let keuzes = rijen.iter().map(|(id, tekst)| Keuze::new(id, tekst)).collect();
    Vinkjes::new(naam, Label(label), keuzes)
        .niet_verplicht()
        .gekozen(invoer.alle(naam))
        .fout(melding.fouten().bij(naam))
        .render()
}
