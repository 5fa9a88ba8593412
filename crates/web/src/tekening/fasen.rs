//! The phase of each person over time, as steps: the lowest one counts for the dossier (§9.6.2).

use jiff::civil::Date;
use maud::{Markup, html};

use super::Tekening;
use super::tijdas::{Tijdas, procent};
use crate::vorm::{Fase, Kolom, Tabel, kort, lang};

/// Phases of one person.
#[derive(Clone, Debug)]
pub struct Fasebalk<'a> {
    /// Who.
    pub persoon: &'a str,
    /// Day from which a phase held.
    pub fasen: Vec<(Date, Fase)>,
}

/// Phases of everyone in a dossier.
#[derive(Clone, Debug)]
pub struct Fasenstrook<'a> {
    /// Name of the drawing.
    pub naam: &'a str,
    /// One for each person.
    pub balken: Vec<Fasebalk<'a>>,
    /// Today: the strips end here.
    pub vandaag: Date,
}

const HOOG: u8 = 44;

fn trede(fase: Fase) -> u8 {
    5 + fase.stappen() * 12
}

impl Fasenstrook<'_> {
    /// Draws them, with their table.
    pub fn teken(&self) -> Tekening {
        let dagen = self.balken.iter().flat_map(|balk| &balk.fasen).map(|(dag, _)| *dag);
        let as_ = Tijdas::om(dagen.chain([self.vandaag]));
        let beeld = html! {
            @if let Some(as_) = as_ {
                ul class="t-fasen" { @for balk in &self.balken { (self.balk(balk, as_)) } }
                svg class="t-schaal" xmlns="http://www.w3.org/2000/svg" width="100%" height="22" aria-hidden="true"
                    focusable="false" font-family="inherit" fill="currentColor" {
                    @for (deel, tekst) in as_.streepjes(4) {
                        line x1=(procent(deel)) x2=(procent(deel)) y1="0" y2="5" stroke="currentColor" {}
                        @if deel < 0.9 {
                            text class="t-klein" x=(procent(deel)) y="18" font-size="12"
                                text-anchor=(if deel < 0.05 { "start" } else { "middle" }) { (tekst) }
                        }
                    }
                }
            }
        };
        Tekening::new(self.naam, beeld, &self.tabel()).vloeiend()
    }

    fn balk(&self, balk: &Fasebalk<'_>, as_: Tijdas) -> Markup {
        let stukken = stukken(balk, self.vandaag);
        html! {
            li class="t-fase" {
                p class="t-fase__kop" {
                    strong { (balk.persoon) } " "
                    @match stukken.last() {
                        Some((van, _, fase)) => { span { (fase.naam()) " sinds " (kort(*van)) } },
                        None => span { (Fase::Onbekend.naam()) },
                    }
                }
                svg xmlns="http://www.w3.org/2000/svg" role="img" width="100%" height=(HOOG) fill="currentColor"
                    font-family="inherit" {
                    title { "Fasen van " (balk.persoon) }
                    desc {
                        @for (i, (van, _, fase)) in stukken.iter().enumerate() {
                            @if i > 0 { ", " }
                            (fase.naam()) " vanaf " (lang(*van))
                        }
                    }
                    @for (van, tot, fase) in &stukken {
                        @let (x, breed) = (as_.deel(*van), (as_.deel(*tot) - as_.deel(*van)).max(0.006));
                        rect class=(klasse(*fase)) x=(procent(x)) y=(HOOG - trede(*fase)) width=(procent(breed))
                            height=(trede(*fase)) fill="currentColor" fill-opacity=(zwaarte(*fase)) {}
                        @if breed > 0.05 && fase.stappen() > 0 {
                            // A picture of its own, so that the number keeps its distance from the edge.
                            svg x=(procent(x)) y=(HOOG - trede(*fase)) width="20" height="20" overflow="visible" {
                                text class=(if *fase == Fase::DirecteVeiligheid { "t-op-donker" } else { "t-op-licht" })
                                    x="6" y="14" font-size="12" font-weight="600"
                                    fill=(if *fase == Fase::DirecteVeiligheid { "#fff" } else { "#000" }) {
                                    (fase.stappen())
                                }
                            }
                        }
                    }
                    line x1="0" x2="100%" y1=(HOOG) y2=(HOOG) stroke="currentColor" {}
                }
            }
        }
    }

    fn tabel(&self) -> Tabel<'_> {
        let kolommen = ["Wie", "Fase", "Van", "Tot"].map(Kolom::tekst).to_vec();
        let mut tabel = Tabel::new(self.naam, kolommen).leeg("Er is nog geen fase bepaald.");
        for balk in &self.balken {
            let stukken = stukken(balk, self.vandaag);
            let laatste = stukken.len().saturating_sub(1);
            tabel = tabel.rijen(stukken.into_iter().enumerate().map(|(i, (van, tot, fase))| {
                vec![
                    html! { (balk.persoon) },
                    html! { (fase.naam()) },
                    html! { (lang(van)) },
                    html! { @if i == laatste { "nu" } @else { (lang(tot)) } },
                ]
            }));
        }
        tabel
    }
}

/// From, until, phase; in order of time.
fn stukken(balk: &Fasebalk<'_>, vandaag: Date) -> Vec<(Date, Date, Fase)> {
    let mut fasen = balk.fasen.clone();
    fasen.sort_by_key(|(dag, _)| *dag);
    fasen
        .iter()
        .enumerate()
        .map(|(i, &(van, fase))| {
            let tot = fasen.get(i + 1).map_or(vandaag.max(van), |(volgende, _)| *volgende);
            (van, tot, fase)
        })
        .collect()
}

fn klasse(fase: Fase) -> &'static str {
    match fase.stappen() {
        0 => "t-trede t-trede--0",
        1 => "t-trede t-trede--1",
        2 => "t-trede t-trede--2",
        _ => "t-trede t-trede--3",
    }
}

/// The less safe, the darker, also in black and white.
fn zwaarte(fase: Fase) -> &'static str {
    match fase.stappen() {
        0 => "0.15",
        1 => "0.9",
        2 => "0.45",
        _ => "0.2",
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use maud::Render as _;

    use super::*;

    #[test]
    fn an_incident_is_a_step_down_that_stays_visible() {
        let balk = Fasebalk {
            persoon: "Sem",
            fasen: vec![
                (date(2026, 2, 1), Fase::StabieleVeiligheid),
                (date(2026, 1, 1), Fase::DirecteVeiligheid),
                (date(2026, 3, 1), Fase::DirecteVeiligheid),
            ],
        };
        let strook = Fasenstrook { naam: "Fasen", balken: vec![balk], vandaag: date(2026, 3, 20) };
        let html = strook.teken().render().into_string();
        assert_eq!(html.matches("t-trede--1").count(), 2);
        assert!(html.contains("Directe veiligheid sinds 1 mrt 2026"));
        assert!(trede(Fase::Herstel) > trede(Fase::StabieleVeiligheid));
    }
}
