//! The first half of the sheet: what we want to know, what we know, and how we understand it.

use super::{
    super::stellingen::{weergave, woorden as stellingwoorden},
    adres, woorden,
};
use crate::vorm::{Kaart, Kolom, Kop, Leeg, Stand, Status, Tabel, Uitklap, alinea, link, periode};
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    analyse::{AnalyseInhoud, Factorsoort, Hulpresultaat, Hypothesestatus, Item, Itemsoort, Onderdeel},
    etiket::Publiek,
    ids::{AnalyseItemId, StellingId},
    stelling::{Leefgebied, Stelling, Stellingsoort},
};
use std::collections::BTreeSet;

/// What is on a sheet and what may be done with it: the work version can be written in, a shared one only read.
#[derive(Clone, Copy)]
pub struct Blad<'a> {
    /// The family.
    pub zicht: &'a Zicht,
    /// What it says.
    pub inhoud: &'a AnalyseInhoud,
    /// May write.
    pub schrijven: bool,
    /// May at least ask a question or offer an explanation.
    pub adviseren: bool,
}

/// A part of the sheet with its place, its explanation and the way to add to it.
pub fn sectie(id: &str, kop: &str, uitleg: &str, inhoud: &Markup, erbij: Option<(String, &str)>) -> Markup {
    let kop_id = [id, "-kop"].concat();
    html! {
        section id=(id) aria-labelledby=(kop_id) {
            h2 class="nl-heading nl-heading--level-2" id=(kop_id) { (kop) }
            p class="naast-bijschrift" { (uitleg) }
            (inhoud)
            @if let Some((href, tekst)) = erbij { p class="nl-paragraph" { (link(&href, tekst)) } }
        }
    }
}

impl Blad<'_> {
    /// The way to add an item, for who may.
    fn erbij<'t>(&self, soort: Itemsoort, tekst: &'t str) -> Option<(String, &'t str)> {
        let mag = self.schrijven
            || (self.adviseren && matches!(soort, Itemsoort::Kernvraag | Itemsoort::Hypothese));
        mag.then(|| (adres(self.zicht.dossier(), &[&"nieuw", &soort]), tekst))
    }

    /// What belongs to an item: for whom it is, who wrote it, and the way to change it.
    pub fn bij(&self, onderdeel: &Onderdeel) -> Markup {
        let href = adres(self.zicht.dossier(), &[&"onderdeel", &onderdeel.id]);
        let van_gezin = onderdeel.auteur.persoon().is_some();
        let mag = self.schrijven
            || (self.adviseren
                && matches!(onderdeel.item.soort(), Itemsoort::Kernvraag | Itemsoort::Hypothese));
        html! {
            p class="naast-bijschrift" {
                (woorden::geschreven(onderdeel))
                @if van_gezin { " schreef dit zelf" }
                @if onderdeel.etiket.publiek != Publiek::TeamEnGezin {
                    " · alleen voor " (stellingwoorden::publiek(&onderdeel.etiket.publiek))
                }
                @if mag {
                    " · " (link(&href, html! {
                        @if van_gezin { "Bekijken" } @else { "Wijzigen" }
                        span class="naast-sr" { ": " (stellingwoorden::begin(onderdeel.item.tekst(), 60)) }
                    }))
                }
            }
        }
    }

    /// What an item points to, as a list of words.
    fn verwijzingen(&self, label: &str, naar: impl Iterator<Item = AnalyseItemId>) -> Markup {
        let namen: Vec<String> =
            naar.filter_map(|id| self.inhoud.onderdelen.get(&id)).map(woorden::begin).collect();
        html! {
            @if !namen.is_empty() {
                div { (label) ul { @for naam in &namen { li { (naam) } } } }
            }
        }
    }

    fn merktekens(&self, onderdeel: &Onderdeel) -> Markup {
        woorden::merktekens(self.zicht, self.inhoud, onderdeel.id)
    }
}

fn leeg(kop: &str, uitleg: &str) -> Markup {
    html! { (Leeg::new(kop, uitleg).niveau(Kop::H3)) }
}

/// What the family and the professionals want to understand.
pub fn kernvragen(blad: Blad<'_>) -> Markup {
    let vragen: Vec<&Onderdeel> = blad.inhoud.van_soort(Itemsoort::Kernvraag).collect();
    let inhoud = html! {
        @if vragen.is_empty() {
            (leeg("Nog geen vragen", "Vraag het gezin: wat wilt u begrijpen of veranderen? Begin met hun vraag."))
        } @else {
            ul { @for vraag in vragen { li { (vraag.item.tekst()) (blad.bij(vraag)) } } }
        }
    };
    let erbij = blad.erbij(Itemsoort::Kernvraag, "Vraag toevoegen");
    sectie(
        "kernvragen",
        "Wat willen we weten?",
        "De vragen van het gezin en van de professionals.",
        &inhoud,
        erbij,
    )
}

/// The statements underneath, and those that are not used yet.
pub fn feiten(blad: Blad<'_>) -> Markup {
    let zicht = blad.zicht;
    let gebruikt: BTreeSet<StellingId> =
        blad.inhoud.factoren().flat_map(|factor| factor.item.stellingen().collect::<Vec<_>>()).collect();
    let (onder, los): (Vec<&Stelling>, Vec<&Stelling>) = zicht
        .stellingen()
        .alle()
        .filter(|stelling| !stelling.is_ingetrokken() || gebruikt.contains(&stelling.id))
        .partition(|stelling| gebruikt.contains(&stelling.id));
    let los: Vec<&Stelling> = los
        .into_iter()
        .filter(|stelling| !stelling.is_concept() && stelling.soort() != Stellingsoort::Conclusie)
        .collect();
    let kop = format!("Nog niet gebruikt ({})", los.len());
    let inhoud = html! {
        @if onder.is_empty() {
            (leeg("Nog geen feiten gebruikt", "Koppel bij een factor de stellingen waar die op rust."))
        } @else {
            ul { @for stelling in &onder { li { (weergave::regel(zicht, stelling)) } } }
        }
        @if blad.schrijven && !los.is_empty() {
            (Uitklap::new(&kop, html! {
                ul {
                    @for stelling in &los {
                        li {
                            (weergave::regel(zicht, stelling)) " "
                            (link(&met_stelling(zicht, stelling.id), html! {
                                "Gebruik in een factor"
                                span class="naast-sr" { ": " (stellingwoorden::begin(stelling.inhoud().tekst(), 60)) }
                            }))
                        }
                    }
                }
            }))
        }
    };
    let stellingen = crate::kern::pad::dossier(zicht.dossier(), crate::kern::pad::Tab::Stellingen);
    sectie(
        "feiten",
        "Wat weten we?",
        "De stellingen waar de analyse op rust. Wat iemand er tegenin brengt, staat er altijd bij.",
        &inhoud,
        Some((stellingen, "Alles wat we weten")),
    )
}

fn met_stelling(zicht: &Zicht, stelling: StellingId) -> String {
    [&adres(zicht.dossier(), &[&"nieuw", &Itemsoort::Factor]), "?stelling=", &stelling.to_string()].concat()
}

/// What causes it, keeps it going, endangers and protects, per domain of life.
pub fn factoren(blad: Blad<'_>) -> Markup {
    let kolommen = std::iter::once(Kolom::tekst("Leefgebied"))
        .chain(Factorsoort::ALLE.iter().map(|soort| Kolom::tekst(woorden::factor(*soort))))
        .collect();
    let rijen = Leefgebied::ALLE.iter().filter_map(|leefgebied| {
        let factoren: Vec<&Onderdeel> =
            blad.inhoud.factoren().filter(|factor| factor.item.leefgebied() == Some(*leefgebied)).collect();
        (!factoren.is_empty()).then(|| {
            std::iter::once(html! { (stellingwoorden::hoofdletter(leefgebied.naam())) })
                .chain(Factorsoort::ALLE.iter().map(|soort| cel(blad, &factoren, *soort)))
                .collect()
        })
    });
    let tabel =
        Tabel::new("Factoren per leefgebied", kolommen).stil_bijschrift().rijen(weergave::cellen(rijen));
    let inhoud = html! {
        @if tabel.aantal() == 0 {
            (leeg("Nog geen factoren", "Wat veroorzaakt het, wat houdt het in stand, wat maakt het gevaarlijker, en wat beschermt? Elk gezin heeft ook dat laatste."))
        } @else { (tabel) }
    };
    let erbij = blad.erbij(Itemsoort::Factor, "Factor toevoegen");
    sectie(
        "factoren",
        "Wat speelt er?",
        "Wat het veroorzaakt, in stand houdt of gevaarlijker maakt, en wat beschermt.",
        &inhoud,
        erbij,
    )
}

fn cel(blad: Blad<'_>, factoren: &[&Onderdeel], soort: Factorsoort) -> Markup {
    let hier: Vec<&&Onderdeel> = factoren
        .iter()
        .filter(|factor| matches!(&factor.item, Item::Factor { soort: deze, .. } if *deze == soort))
        .collect();
    html! {
        @if hier.is_empty() { span class="naast-bijschrift" { "–" span class="naast-sr" { " nog niets" } } }
        @for factor in hier {
            div {
                p { (factor.item.tekst()) }
                @let stellingen: Vec<&Stelling> = factor.item.stellingen().filter_map(|id| blad.zicht.stellingen().get(id)).collect();
                @if stellingen.is_empty() {
                    p { (Status::new(Stand::LetOp, "rust nog nergens op")) }
                } @else {
                    ul { @for stelling in stellingen { li { (weergave::regel(blad.zicht, stelling)) } } }
                }
                (blad.bij(factor))
            }
        }
    }
}

/// What comes back, and how factors work on each other.
pub fn patronen(blad: Blad<'_>) -> Markup {
    let patronen: Vec<&Onderdeel> = blad.inhoud.van_soort(Itemsoort::Patroon).collect();
    let inhoud = html! {
        @if patronen.is_empty() {
            (leeg("Nog geen patronen", "Wat komt steeds terug? Hoe reageren mensen op elkaar? Is er iets van eerdere generaties?"))
        }
        @for onderdeel in patronen {
            @if let Item::Patroon { tekst, soort, factoren } = &onderdeel.item {
                (Kaart::new(&woorden::patroon(*soort), html! {
                    (alinea(tekst))
                    (blad.verwijzingen("Hierin spelen mee:", factoren.iter().copied()))
                    (blad.bij(onderdeel))
                }).niveau(Kop::H3).rechts(blad.merktekens(onderdeel)))
            }
        }
    };
    let erbij = blad.erbij(Itemsoort::Patroon, "Patroon toevoegen");
    sectie("patronen", "Wat komt steeds terug?", "Hoe de factoren op elkaar werken.", &inhoud, erbij)
}

/// What may explain it, with what would refute it.
pub fn hypothesen(blad: Blad<'_>) -> Markup {
    let hypothesen: Vec<&Onderdeel> = blad.inhoud.van_soort(Itemsoort::Hypothese).collect();
    let inhoud = html! {
        @if hypothesen.is_empty() {
            (leeg("Nog geen verklaringen", "Wat zou het kunnen verklaren? Zoek ook een verklaring waar u zelf niet aan denkt."))
        }
        @for onderdeel in hypothesen {
            @if let Item::Hypothese { tekst, status, weerlegd_door, verklaart } = &onderdeel.item {
                @let stand = match status {
                    Hypothesestatus::Open => Stand::Neutraal,
                    Hypothesestatus::Ondersteund => Stand::Goed,
                    Hypothesestatus::Weerlegd => Stand::LetOp,
                };
                (Kaart::new("Misschien komt het doordat", html! {
                    (alinea(tekst))
                    p { strong { "Dit klopt niet als: " } (weerlegd_door) }
                    (blad.verwijzingen("Zou verklaren:", verklaart.iter().copied()))
                    (blad.bij(onderdeel))
                }).niveau(Kop::H3).rechts(html! { (Status::new(stand, woorden::hypothese(*status))) " " (blad.merktekens(onderdeel)) }))
            }
        }
    };
    let erbij = blad.erbij(Itemsoort::Hypothese, "Verklaring toevoegen");
    sectie(
        "verklaringen",
        "Hoe zou het kunnen komen?",
        "Mogelijke verklaringen, met wat ze zou weerleggen. Zo blijft het een vraag en wordt het geen oordeel.",
        &inhoud,
        erbij,
    )
}

/// Help that was used before, with what came of it.
pub fn hulp(blad: Blad<'_>) -> Markup {
    let hulp = blad.inhoud.van_soort(Itemsoort::EerdereHulp);
    let kolommen = ["Wat", "Van wie", "Wanneer", "Hielp het?"].map(Kolom::tekst).to_vec();
    let rijen = hulp.filter_map(|onderdeel| {
        let Item::EerdereHulp { wat, door, van, tot, resultaat, toelichting } = &onderdeel.item else { return None };
        let stand = match resultaat {
            Hulpresultaat::Geholpen => Stand::Goed,
            Hulpresultaat::NietGeholpen => Stand::LetOp,
            Hulpresultaat::DeelsGeholpen | Hulpresultaat::Loopt | Hulpresultaat::Onbekend => Stand::Neutraal,
        };
        let wanneer = periode(*van, *tot);
        Some(vec![
            html! { (wat) (blad.bij(onderdeel)) },
            html! { @match door { Some(door) => (door), None => "niet bekend" } },
            html! { @if wanneer.is_empty() { "niet bekend" } @else { (wanneer) } },
            html! { (Status::new(stand, resultaat.naam())) @if let Some(tekst) = toelichting { p { (tekst) } } },
        ])
    });
    let tabel = Tabel::new("Eerdere hulp", kolommen).stil_bijschrift().rijen(weergave::cellen(rijen));
    let inhoud = html! {
        @if tabel.aantal() == 0 {
            (leeg("Nog niets opgeschreven", "Welke hulp was er al? Wat hielp en wat niet? Zo hoeft niemand opnieuw te proberen wat niet hielp."))
        } @else { (tabel) }
    };
    let erbij = blad.erbij(Itemsoort::EerdereHulp, "Eerdere hulp toevoegen");
    sectie("hulp", "Welke hulp was er al?", "Met wat het gezin er zelf van vond.", &inhoud, erbij)
}
