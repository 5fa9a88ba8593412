//! The fields of a statement. Each kind asks only what that kind needs; who may read it is folded away.

use super::{weergave, wie_leest, woorden};
use crate::kern::{Invoer, Melding};
use crate::vorm::{
    Datumveld, Keuze, Keuzelijst, Label, Optiegroep, Soort, Tekstvak, Tekstveld, Uitklap, Veldgroep, Vinkjes,
};
use maud::{Markup, Render, html};
use naast_access::Zicht;
use naast_domain::{
    ids::StellingId,
    stelling::{Leefgebied, Ontvanger, Stelling, Stellingsoort},
    tekst::Tekst,
};

/// People to choose from: value and name.
pub struct Mensen(Vec<(String, String)>);

impl Mensen {
    /// Everybody in the family; who died comes last and is marked.
    pub fn allen(zicht: &Zicht) -> Self {
        let mut mensen: Vec<_> = zicht
            .gezin()
            .levenden()
            .into_iter()
            .map(|persoon| (persoon.id.to_string(), persoon.naam.kort()))
            .collect();
        let overleden = zicht.gezin().personen.values().filter(|persoon| !persoon.leeft());
        mensen.extend(
            overleden
                .map(|persoon| (persoon.id.to_string(), [&persoon.naam.kort(), " (overleden)"].concat())),
        );
        Self(mensen)
    }

    /// These people.
    pub fn van(zicht: &Zicht, personen: impl IntoIterator<Item = naast_domain::ids::PersoonId>) -> Self {
        Self(personen.into_iter().map(|id| (id.to_string(), zicht.naam_van(id))).collect())
    }

    /// Those who can speak, think or tell: the family, the one who writes, the team.
    fn sprekers(zicht: &Zicht) -> Self {
        let Self(namen) = Self::allen(zicht);
        let mut sprekers: Vec<_> = namen.into_iter().map(|(id, naam)| (["p:", &id].concat(), naam)).collect();
        let zelf = zicht.kijker().professional();
        if let Some(zelf) = zelf {
            sprekers.push((format!("t:{zelf}"), ["ik zelf (", &zicht.kijker().naam, ")"].concat()));
        }
        let team = zicht.team();
        let professionals = std::iter::once(&team.vast_gezicht.professional)
            .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
            .chain(team.actieve_inzetten().map(|inzet| &inzet.professional));
        for professional in professionals.filter(|professional| Some(professional.id) != zelf) {
            let naam = [&professional.naam, ", ", professional.functie.naam()].concat();
            sprekers.push((format!("t:{}", professional.id), naam));
        }
        Self(sprekers)
    }

    /// As choices.
    pub fn keuzes(&self) -> Vec<Keuze<'_>> {
        self.0.iter().map(|(waarde, naam)| Keuze::new(waarde, naam)).collect()
    }
}

/// Everything a statement of this kind needs. `zonder` is the statement itself while it is being changed.
pub fn inhoud(
    zicht: &Zicht,
    soort: Stellingsoort,
    invoer: &Invoer,
    melding: &Melding,
    zonder: Option<StellingId>,
) -> Markup {
    match soort {
        Stellingsoort::Feit => html! {
            (tekst(invoer, melding, soort, "Wat is er gezien, gehoord of gelezen?",
                "Schrijf op wat er gebeurde, zo precies als u het weet. Zonder oordeel."))
            (bron(zicht, invoer, melding, true))
            (tijd(invoer, melding, "Wanneer was dat?", true))
        },
        Stellingsoort::Mening => html! {
            (spreker(zicht, invoer, melding, "van", "van_ander", "Wie vindt dit?"))
            (tekst(invoer, melding, soort, "Wat vindt diegene?", "Schrijf het op zoals diegene het zou zeggen."))
            (Uitklap::new("Hoe weten we dit?", bron(zicht, invoer, melding, false)).open(!invoer.een("bron").is_empty()))
        },
        Stellingsoort::Vermoeden => html! {
            (spreker(zicht, invoer, melding, "van", "van_ander", "Wie denkt dit?"))
            (tekst(invoer, melding, soort, "Wat zou er aan de hand kunnen zijn?", "Iets dat u nog niet zeker weet."))
            (Tekstvak::new("grond", Label("Waar rust dit op?")).nakijken("").regels(3).maximum(Tekst::MAX).waarde(invoer.een("grond"))
                .uitleg("Wat zag, hoorde of las u waardoor u dit denkt?").fout(melding.fouten().bij("grond")))
            (Uitklap::new("Wanneer zou dit zijn?", tijd(invoer, melding, "Wanneer zou dit zijn?", false))
                .open(heeft_tijd(invoer, melding)))
        },
        Stellingsoort::Citaat => html! {
            (spreker(zicht, invoer, melding, "van", "van_ander", "Wie zei dit?"))
            (tijd(invoer, melding, "Wanneer zei diegene dit?", true))
            (tekst(invoer, melding, soort, "Wat zei diegene precies?",
                "Alleen de woorden zelf. Aanhalingstekens hoeft u niet te typen."))
        },
        Stellingsoort::Conclusie => html! {
            (steun(zicht, invoer, melding, zonder))
            (tekst(invoer, melding, soort, "Wat volgt daaruit?", "Schrijf op wat u hieruit opmaakt, en waarom."))
        },
    }
}

fn tekst(invoer: &Invoer, melding: &Melding, soort: Stellingsoort, label: &str, uitleg: &str) -> Markup {
    let vak = Tekstvak::new("tekst", Label(label))
        .uitleg(uitleg)
        .regels(6)
        .maximum(Tekst::MAX)
        .waarde(invoer.een("tekst"))
        .fout(melding.fouten().bij("tekst"));
    // Nobody tells somebody who is quoted how to speak.
    if soort == Stellingsoort::Citaat { vak.render() } else { vak.nakijken(soort.code()).render() }
}

/// Choosing somebody from the list, or writing down who it is.
pub fn spreker(
    zicht: &Zicht,
    invoer: &Invoer,
    melding: &Melding,
    naam: &'static str,
    ander: &'static str,
    label: &str,
) -> Markup {
    let sprekers = Mensen::sprekers(zicht);
    html! {
        (Keuzelijst::new(naam, Label(label), sprekers.keuzes()).gekozen(invoer.een(naam)).vrij().fout(melding.fouten().bij(naam)))
        (Tekstveld::new(ander, Label("Of iemand die er niet bij staat")).waarde(invoer.een(ander)).vrij()
            .uitleg("Naam en functie, of wie het is: ‘mevrouw De Wit, leerkracht’.").fout(melding.fouten().bij(ander)))
    }
}

/// Where it is known from: told, seen, read, measured.
fn bron(zicht: &Zicht, invoer: &Invoer, melding: &Melding, verplicht: bool) -> Markup {
    let fout = |veld| melding.fouten().bij(veld);
    let verteld = html! {
        (spreker(zicht, invoer, melding, "bron_van", "bron_van_ander", "Wie vertelde het?"))
    };
    let document = html! {
        (Tekstveld::new("bron_titel", Label("Welk document?")).vrij().waarde(invoer.een("bron_titel"))
            .uitleg("Bijvoorbeeld: schoolrapport groep 5.").fout(fout("bron_titel")))
        (Tekstveld::new("bron_maker", Label("Van wie is het?")).niet_verplicht().waarde(invoer.een("bron_maker")).fout(fout("bron_maker")))
        (Datumveld::new("bron_datum", Label("Datum van het document")).niet_verplicht().waarde(invoer.datum("bron_datum")).fout(fout("bron_datum")))
    };
    let instrument = html! {
        p class="naast-uitleg" { "De uitkomst steunt uw eigen oordeel. Er gebeurt niets vanzelf door." }
        (Tekstveld::new("instrument", Label("Welk instrument?")).vrij().waarde(invoer.een("instrument"))
            .uitleg("Bijvoorbeeld: LIRIK, ARIJ of RiHG.").fout(fout("instrument")))
        (Tekstveld::new("instrument_versie", Label("Welke versie?")).vrij().waarde(invoer.een("instrument_versie")).fout(fout("instrument_versie")))
        (Datumveld::new("instrument_datum", Label("Wanneer is het ingevuld?")).vrij().waarde(invoer.datum("instrument_datum")).fout(fout("instrument_datum")))
        (Tekstveld::new("instrument_uitkomst", Label("Wat was de uitkomst?")).vrij().waarde(invoer.een("instrument_uitkomst"))
            .uitleg("In de woorden van het instrument, bijvoorbeeld: verhoogd risico.").fout(fout("instrument_uitkomst")))
        (Tekstveld::new("instrument_door", Label("Wie vulde het in?")).vrij().waarde(invoer.een("instrument_door")).fout(fout("instrument_door")))
        (Tekstvak::new("instrument_motivering", Label("Wat vindt u er zelf van?")).nakijken("").regels(3).niet_verplicht()
            .waarde(invoer.een("instrument_motivering")).fout(fout("instrument_motivering")))
    };
    let gekozen = invoer.een("bron");
    let keuzes = vec![
        Keuze::new("eigen", "Ik zag of hoorde het zelf"),
        Keuze::new("verteld", "Iemand vertelde het")
            .met_velden(Uitklap::new("Wie vertelde het?", verteld).open(gekozen == "verteld")),
        Keuze::new("document", "Het staat in een document")
            .met_velden(Uitklap::new("Welk document?", document).open(gekozen == "document")),
        Keuze::new("instrument", "Het is de uitkomst van een instrument")
            .met_velden(Uitklap::new("Welk instrument?", instrument).open(gekozen == "instrument")),
    ];
    let groep =
        Optiegroep::new("bron", Label("Hoe weten we dit?"), keuzes).gekozen(gekozen).fout(fout("bron"));
    if verplicht { groep.render() } else { groep.niet_verplicht().render() }
}

fn heeft_tijd(invoer: &Invoer, melding: &Melding) -> bool {
    let getypt = invoer.datum("tijd");
    !getypt.dag.is_empty() || !getypt.jaar.is_empty() || melding.fouten().bij("tijd").is_some()
}

/// When it was so: a day, an hour, or longer.
fn tijd(invoer: &Invoer, melding: &Melding, label: &str, verplicht: bool) -> Markup {
    let fout = |veld| melding.fouten().bij(veld);
    let tot = invoer.datum("tot");
    let langer = !tot.dag.is_empty() || !tot.jaar.is_empty() || invoer.aan("nog") || fout("tot").is_some();
    let dag = Datumveld::new("tijd", Label(label)).waarde(invoer.datum("tijd")).fout(fout("tijd"));
    html! {
        @if verplicht { (dag) } @else { (dag.niet_verplicht()) }
        (Tekstveld::new("uur", Label("Hoe laat?")).soort(Soort::Tijd).niet_verplicht().waarde(invoer.een("uur"))
            .uitleg("Bijvoorbeeld 14:30.").fout(fout("uur")))
        (Uitklap::new("Het duurde langer dan één dag", html! {
            (Datumveld::new("tot", Label("Tot en met welke dag?")).niet_verplicht().waarde(tot).fout(fout("tot"))
                .uitleg("Het begon op de dag die hierboven staat."))
            (Vinkjes::new("nog", Label("Of is het nog steeds zo?"), vec![Keuze::new("ja", "Het is nog steeds zo")])
                .vrij().gekozen(invoer.alle("nog")))
        }).open(langer))
    }
}

/// The statements a conclusion rests on.
fn steun(zicht: &Zicht, invoer: &Invoer, melding: &Melding, zonder: Option<StellingId>) -> Markup {
    let gekozen: Vec<&str> = invoer.alle("steunt_op").collect();
    let stellingen: Vec<&Stelling> = zicht
        .stellingen()
        .alle()
        .filter(|stelling| Some(stelling.id) != zonder)
        .filter(|stelling| !stelling.is_ingetrokken() || gekozen.contains(&stelling.id.to_string().as_str()))
        .collect();
    if stellingen.is_empty() {
        return html! {
            p class="nl-paragraph" { "Er zijn nog geen stellingen waar een conclusie op kan rusten. Schrijf eerst op wat er is gezien, gezegd of gedacht." }
        };
    }
    stellingkeuze(zicht, "steunt_op", "Waar rust deze conclusie op?", &stellingen, &gekozen, melding)
}

/// Ticking statements; a dispute stands with each of them (INV-14).
pub fn stellingkeuze(
    zicht: &Zicht,
    naam: &'static str,
    label: &str,
    stellingen: &[&Stelling],
    gekozen: &[&str],
    melding: &Melding,
) -> Markup {
    let rijen: Vec<(String, String, String)> =
        stellingen.iter().map(|stelling| keuzeregel(zicht, stelling)).collect();
    let keuzes = rijen.iter().map(|(id, tekst, bij)| Keuze::new(id, tekst).uitleg(bij)).collect();
    Vinkjes::new(naam, Label(label), keuzes)
        .gekozen(gekozen.iter().copied())
        .fout(melding.fouten().bij(naam))
        .render()
}

fn keuzeregel(zicht: &Zicht, stelling: &Stelling) -> (String, String, String) {
    let tekst =
        [woorden::soort(stelling.soort()), ": ", &woorden::begin(stelling.inhoud().tekst(), 160)].concat();
    let mut bij = vec![woorden::status(stelling.status()).1.to_owned(), {
        ["over ", &woorden::namen(zicht, stelling.betrokkenen().iter().copied())].concat()
    }];
    for weerspraak in stelling.weerspraken() {
        bij.push(
            [
                &zicht.naam_van(weerspraak.persoon),
                " is het hier niet mee eens: “",
                &woorden::begin(weerspraak.tekst, 160),
                "”",
            ]
            .concat(),
        );
    }
    (stelling.id.to_string(), tekst, bij.join(" · "))
}

/// About whom it is: only they are heard.
pub fn over(zicht: &Zicht, invoer: &Invoer, melding: &Melding, uitleg: &str) -> Markup {
    let mensen = Mensen::allen(zicht);
    Vinkjes::new("over", Label("Over wie gaat dit?"), mensen.keuzes())
        .uitleg(uitleg)
        .gekozen(invoer.alle("over"))
        .fout(melding.fouten().bij("over"))
        .render()
}

/// The domains of life.
pub fn leefgebieden(invoer: &Invoer) -> Markup {
    let keuzes = Leefgebied::ALLE.iter().map(|leefgebied| Keuze::new(leefgebied.code(), leefgebied.naam()));
    Vinkjes::new("leefgebied", Label("Bij welk leefgebied hoort het?"), keuzes.collect())
        .niet_verplicht()
        .gekozen(invoer.alle("leefgebied"))
        .render()
}

/// Who may read it, and how it came in: folded away, because the usual answer is right for most.
pub fn afgeschermd(zicht: &Zicht, invoer: &Invoer, melding: &Melding) -> Markup {
    html! {
        (wie_leest::velden(zicht, invoer, melding))
        (ontvangst(invoer, melding))
    }
}

fn ontvangst(invoer: &Invoer, melding: &Melding) -> Markup {
    let fout = |veld| melding.fouten().bij(veld);
    let mut keuzes = vec![Keuze::new("", "Nee, wij schrijven dit zelf op")];
    keuzes.extend(Ontvanger::ALLE.iter().map(|ontvanger| Keuze::new(ontvanger.code(), ontvanger.naam())));
    let open = !invoer.een("ontvangen_door").is_empty()
        || ["ontvangen_door", "ontvangen_grond", "ontvangen_op"].iter().any(|veld| fout(veld).is_some());
    Uitklap::new(
        "Kwam dit binnen van buiten het team?",
        Veldgroep::new(Label("Ontvangen van buiten"), html! {
            (Keuzelijst::new("ontvangen_door", Label("Bij wie kwam het binnen?"), keuzes).vrij()
                .gekozen(invoer.een("ontvangen_door")).fout(fout("ontvangen_door")))
            (Tekstveld::new("ontvangen_grond", Label("Waarom mocht het worden gegeven?")).vrij().waarde(invoer.een("ontvangen_grond"))
                .uitleg("De wet of de toestemming, bijvoorbeeld: Wmo 2015 artikel 5.2.6.").fout(fout("ontvangen_grond")))
            (Datumveld::new("ontvangen_op", Label("Wanneer kwam het binnen?")).vrij().waarde(invoer.datum("ontvangen_op")).fout(fout("ontvangen_op")))
        })
        .uitleg("Wat voor de taak van één organisatie binnenkwam, begint bij die organisatie. Delen met het team is een apart besluit."),
    )
    .open(open)
    .render()
}

/// Why it is written down again: only asked when the same was told before.
pub fn opnieuw(zicht: &Zicht, al_verteld: &[&Stelling], invoer: &Invoer, melding: &Melding) -> Markup {
    html! {
        @if !al_verteld.is_empty() || !invoer.een("opnieuw_omdat").is_empty() {
            (Veldgroep::new(Label("Dit is al eens verteld"), html! {
                ul class="naast-lijst" { @for stelling in al_verteld { li { (weergave::regel(zicht, stelling)) } } }
                (Tekstvak::new("opnieuw_omdat", Label("Waarom schrijft u het toch opnieuw op?")).nakijken("").regels(2).niet_verplicht()
                    .waarde(invoer.een("opnieuw_omdat")).fout(melding.fouten().bij("opnieuw_omdat")))
            }).uitleg("Niemand hoeft zijn verhaal twee keer te vertellen. Gebruik wat er al staat, of schrijf op waarom het opnieuw nodig is."))
        }
    }
}
