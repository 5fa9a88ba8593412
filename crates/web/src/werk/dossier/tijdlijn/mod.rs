//! The story so far: what happened in this family and around it, as a drawing and as a list.

mod momenten;

pub(super) use momenten::modus_in_woorden;
pub(crate) use momenten::verhaal;
use momenten::{Momentsoort, Verhaalmoment};

use crate::kern::{
    Antwoord, Bezoek, Invoer, Melding, Toestand,
    bezoek::{antwoord, kruimels},
    gezinskop::fase,
    pad::{self, Tab},
};
use crate::tekening::{Gebeurtenis, Verhaal};
use crate::vorm::{Kop, Leeg, Moment, Paginering, Tijdlijn, alinea, knoplink};
use axum::{
    Router,
    extract::{Path, RawQuery},
    routing::get,
};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{ids::DossierId, veiligheid::Fase};
use naast_service::Kijkvraag;
use std::collections::BTreeSet;

/// How many moments a page of the list shows.
const PER_PAGINA: usize = 40;
/// How many moments fit in a drawing that can still be read.
const IN_TEKENING: usize = 60;

/// The routes of this tab.
pub(super) fn router() -> Router<Toestand> {
    Router::new().route(&pad::route(Tab::Tijdlijn, ""), get(toon))
}

/// What the story is made of.
pub(crate) const DELEN: [Onderdeel; 11] = [
    Onderdeel::Overzicht,
    Onderdeel::Gezin,
    Onderdeel::Team,
    Onderdeel::Taken,
    Onderdeel::Veiligheid,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Stellingen,
    Onderdeel::Plan,
    Onderdeel::Kaarten,
    Onderdeel::Besluiten,
    Onderdeel::Bijdragen,
];

async fn toon(bezoek: Bezoek, Path(dossier): Path<DossierId>, RawQuery(query): RawQuery) -> Antwoord {
    let vraag = Invoer::ontleed(query.as_deref().unwrap_or_default().as_bytes());
    let gekozen = Momentsoort::van_code(vraag.een("soort"));
    let delen: Vec<Onderdeel> = DELEN.into_iter().chain([Onderdeel::Analyse]).collect();
    let zicht = bezoek.bekijk(dossier, &Kijkvraag::begeleiden(&delen)).await?;
    let alles = verhaal(&zicht);
    let aanwezig: BTreeSet<Momentsoort> = alles.iter().map(|moment| moment.soort).collect();
    let momenten: Vec<&Verhaalmoment> =
        alles.iter().filter(|moment| gekozen.is_none_or(|soort| soort == moment.soort)).collect();
    let bladzijde: usize = vraag.een("pagina").parse().unwrap_or(1);

    let melding = Melding::Geen;
    let kop = bezoek.kop(&zicht, Tab::Tijdlijn);
    let gezin = ["Gezin ", zicht.naam()].concat();
    let href = pad::dossier(dossier, Tab::Overzicht);
    let pagina = bezoek
        .dossierpagina("Tijdlijn", &kop, &melding)
        .kruimels(kruimels(&gezin, &href))
        .inleiding("Het verhaal van dit gezin, zodat niemand het opnieuw hoeft te vertellen.")
        .inhoud(html! {
            (filter(dossier, &aanwezig, gekozen))
            @if momenten.is_empty() {
                (Leeg::new("Niets gevonden", "Er is nog niets van deze soort gebeurd.")
                    .doen(knoplink(&pad::dossier(dossier, Tab::Tijdlijn), "Toon alles")))
            } @else {
                (tekening(&zicht, &momenten))
                (Kop::H2.met("Van nu naar toen"))
                (lijst(&momenten, dossier, gekozen, bladzijde))
            }
        });
    antwoord(pagina, &melding)
}

/// One kind at a time, as links: that works with one press, and the address can be kept.
fn filter(dossier: DossierId, aanwezig: &BTreeSet<Momentsoort>, gekozen: Option<Momentsoort>) -> Markup {
    let alles = pad::dossier(dossier, Tab::Tijdlijn);
    html! {
        @if aanwezig.len() > 1 {
            nav class="naast-nav" aria-label="Wat wilt u zien?" {
                ul {
                    li { a href=(alles) aria-current=[gekozen.is_none().then_some("true")] { "Alles" } }
                    @for soort in aanwezig {
                        li {
                            a href={ (alles) "?soort=" (soort.code()) } aria-current=[(gekozen == Some(*soort)).then_some("true")] {
                                (soort.naam())
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The drawing; of a long story only the last part.
fn tekening(zicht: &Zicht, momenten: &[&Verhaalmoment]) -> Markup {
    let begin = momenten.len().saturating_sub(IN_TEKENING);
    let getekend = &momenten[begin..];
    let sinds = getekend.first().map(|moment| moment.datum);
    let verhaal = Verhaal {
        naam: "Tijdlijn van dit gezin",
        gebeurtenissen: getekend
            .iter()
            .map(|moment| Gebeurtenis {
                datum: moment.datum,
                soort: moment.soort.naam(),
                titel: &moment.titel,
                zwaar: moment.zwaar,
            })
            .collect(),
        fasen: fasen(zicht)
            .into_iter()
            .filter(|(dag, _)| sinds.is_none_or(|sinds| *dag >= sinds))
            .map(|(dag, van)| (dag, fase(van)))
            .collect(),
        vandaag: zicht.vandaag(),
    };
    html! {
        @if begin > 0 { (alinea("De tekening laat het laatste deel zien. In de lijst staat alles.")) }
        (verhaal.teken())
    }
}

/// The phase of the dossier through time: at each change the lowest of the people (D-15).
pub(super) fn fasen(zicht: &Zicht) -> Vec<(Date, Fase)> {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    let dagen: BTreeSet<Date> = zicht.veiligheid().fasewissels().map(|wissel| wissel.op).collect();
    let mut fasen: Vec<(Date, Fase)> = Vec::new();
    for dag in dagen {
        let laagste = leden
            .iter()
            .map(|lid| zicht.veiligheid().fasestand(*lid).map_or(Fase::Onbekend, |stand| stand.op(dag)))
            .min()
            .unwrap_or(Fase::Onbekend);
        if fasen.last().is_none_or(|(_, vorige)| *vorige != laagste) {
            fasen.push((dag, laagste));
        }
    }
    fasen
}

fn lijst(
    momenten: &[&Verhaalmoment],
    dossier: DossierId,
    gekozen: Option<Momentsoort>,
    bladzijde: usize,
) -> Markup {
    let van = momenten.len().div_ceil(PER_PAGINA).max(1);
    let bladzijde = bladzijde.clamp(1, van);
    let getoond = momenten.iter().rev().skip((bladzijde - 1) * PER_PAGINA).take(PER_PAGINA);
    let mut basis = [&pad::dossier(dossier, Tab::Tijdlijn), "?"].concat();
    if let Some(soort) = gekozen {
        basis.push_str("soort=");
        basis.push_str(soort.code());
        basis.push('&');
    }
    basis.push_str("pagina=");
    let geteld = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    html! {
        (Tijdlijn::new("Wat er gebeurde, het laatste eerst", getoond.map(|moment| moment.als_moment()).collect()))
        (Paginering { pagina: geteld(bladzijde), van: geteld(van), basis: &basis })
    }
}

impl Verhaalmoment {
    /// As the list shows it.
    pub(super) fn als_moment(&self) -> Moment<'_> {
        Moment {
            datum: self.datum,
            soort: self.soort.naam(),
            titel: &self.titel,
            href: self.href.as_deref(),
            inhoud: html! { @if let Some(tekst) = &self.tekst { (alinea(tekst)) } },
        }
    }
}
