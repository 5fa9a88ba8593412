//! Safety figures over time: a small picture for each person who gave them. They are never averaged (D-23).

use jiff::civil::Date;
use maud::{Markup, html};

use super::tijdas::{Tijdas, procent};
use super::{Tekening, getal};
use crate::vorm::{Kolom, Tabel, kort, lang};

/// The figures of one giver.
#[derive(Clone, Debug)]
pub struct Cijferreeks<'a> {
    /// Who gave them.
    pub gever: &'a str,
    /// What he is in this family: "moeder", "kind, 9 jaar", "vaste professional".
    pub rol: &'a str,
    /// Whom it is about, when it is about one person.
    pub over: Option<&'a str>,
    /// Day and figure, 0–10.
    pub cijfers: Vec<(Date, u8)>,
}

/// Safety figures of a family.
#[derive(Clone, Debug)]
pub struct Veiligheidscijfers<'a> {
    /// Name of the drawing.
    pub naam: &'a str,
    /// One for each giver.
    pub reeksen: Vec<Cijferreeks<'a>>,
    /// Today: the axes end here.
    pub vandaag: Date,
}

const HOOG: f32 = 150.0;
const BOVEN: f32 = 20.0;
const ONDER: f32 = 124.0;

fn hoogte(cijfer: u8) -> f32 {
    ONDER - (ONDER - BOVEN) * f32::from(cijfer.min(10)) / 10.0
}

/// Sideways place with room for the scale at the left.
fn opzij(deel: f32) -> f32 {
    0.12 + deel * 0.82
}

impl Veiligheidscijfers<'_> {
    /// Draws them, with their table.
    pub fn teken(&self) -> Tekening {
        let dagen = self.reeksen.iter().flat_map(|reeks| &reeks.cijfers).map(|(dag, _)| *dag);
        let as_ = Tijdas::om(dagen.chain([self.vandaag]));
        let beeld = html! {
            div class="t-veelvoud" {
                @if let Some(as_) = as_ { @for reeks in &self.reeksen { (self.paneel(reeks, as_)) } }
            }
        };
        Tekening::new(self.naam, beeld, &self.tabel()).vloeiend()
    }

    fn paneel(&self, reeks: &Cijferreeks<'_>, as_: Tijdas) -> Markup {
        let mut punten = reeks.cijfers.clone();
        punten.sort_by_key(|(dag, _)| *dag);
        let plek = |dag: Date| opzij(as_.deel(dag));
        let laatste = punten.last().copied();
        html! {
            div class="t-paneel" {
                p class="t-paneel__kop" {
                    strong { (reeks.gever) }
                    span class="t-paneel__rol" {
                        (reeks.rol) @if let Some(over) = reeks.over { " · over " (over) }
                    }
                    @if let Some((_, cijfer)) = laatste {
                        span class="t-paneel__cijfer" { span class="naast-sr" { "Laatste cijfer: " } (cijfer) }
                    }
                }
                svg class="t-cijfers" xmlns="http://www.w3.org/2000/svg" role="img" width="100%" height=(HOOG)
                    font-family="inherit" fill="currentColor" {
                    title { "Veiligheidscijfers van " (reeks.gever) }
                    desc {
                        @if punten.is_empty() { "Nog geen cijfer gegeven." }
                        @for (i, (dag, cijfer)) in punten.iter().enumerate() {
                            @if i > 0 { ", " }
                            (kort(*dag)) ": " (cijfer)
                        }
                    }
                    @for waarde in [0_u8, 5, 10] {
                        line class="t-raster" x1=(procent(opzij(0.0))) x2="97%" y1=(hoogte(waarde)) y2=(hoogte(waarde))
                            stroke="currentColor" stroke-opacity="0.25" {}
                        text class="t-klein" x="4%" y=(hoogte(waarde) + 4.0) text-anchor="middle" font-size="12" { (waarde) }
                    }
                    @for (nr, (deel, tekst)) in as_.streepjes(3).iter().enumerate() {
                        @if *deel < 0.86 || nr == 0 {
                            text class="t-klein" x=(procent(opzij(*deel))) y=(HOOG - 6.0) font-size="12"
                                text-anchor=(if *deel < 0.06 { "start" } else { "middle" }) { (tekst) }
                        }
                    }
                    // A figure holds until the next one: steps, not slopes.
                    @for (i, (dag, cijfer)) in punten.iter().enumerate() {
                        @let volgende = punten.get(i + 1);
                        @let tot = volgende.map_or(self.vandaag.max(*dag), |(volgende, _)| *volgende);
                        line class="t-lijn" x1=(procent(plek(*dag))) x2=(procent(plek(tot))) y1=(hoogte(*cijfer))
                            y2=(hoogte(*cijfer)) stroke="currentColor" stroke-width="2"
                            stroke-dasharray=[volgende.is_none().then_some("2 4")] {}
                        @if let Some((volgende, daarna)) = volgende {
                            line class="t-lijn" x1=(procent(plek(*volgende))) x2=(procent(plek(*volgende)))
                                y1=(hoogte(*cijfer)) y2=(hoogte(*daarna)) stroke="currentColor" stroke-width="2" {}
                        }
                    }
                    @if punten.is_empty() {
                        text class="t-klein" x="53%" y=(hoogte(5) - 8.0) text-anchor="middle" font-size="13" {
                            "nog geen cijfer"
                        }
                    }
                    @for (i, (dag, cijfer)) in punten.iter().enumerate() {
                        // Below the point when the line comes from above.
                        @let daalt = i > 0 && punten[i - 1].1 > *cijfer;
                        circle class="t-punt" cx=(procent(plek(*dag))) cy=(hoogte(*cijfer)) r="5" fill="#fff"
                            stroke="currentColor" stroke-width="2" {}
                        text class="t-halo" x=(procent(plek(*dag))) y=(hoogte(*cijfer) + if daalt { 19.0 } else { -9.0 }) text-anchor="middle"
                            font-size="13" font-weight="600" stroke="#fff" stroke-width="3" paint-order="stroke" {
                            (cijfer)
                        }
                    }
                }
            }
        }
    }

    fn tabel(&self) -> Tabel<'_> {
        let kolommen =
            vec![Kolom::tekst("Wie"), Kolom::tekst("Over"), Kolom::tekst("Wanneer"), Kolom::getal("Cijfer")];
        let mut tabel = Tabel::new(self.naam, kolommen).leeg("Er zijn nog geen cijfers gegeven.");
        for reeks in &self.reeksen {
            let mut cijfers = reeks.cijfers.clone();
            cijfers.sort_by_key(|(dag, _)| *dag);
            tabel = tabel.rijen(cijfers.into_iter().map(|(dag, cijfer)| {
                vec![
                    html! { (reeks.gever) " (" (reeks.rol) ")" },
                    html! { (reeks.over.unwrap_or("het gezin")) },
                    html! { (lang(dag)) },
                    html! { (getal(cijfer.into())) },
                ]
            }));
        }
        tabel
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use maud::Render as _;

    use super::*;

    fn cijfers() -> Veiligheidscijfers<'static> {
        let reeks = |gever, cijfers| Cijferreeks { gever, rol: "ouder", over: None, cijfers };
        Veiligheidscijfers {
            naam: "Veiligheidscijfers",
            reeksen: vec![
                reeks("Sanne", vec![(date(2026, 3, 1), 7), (date(2026, 1, 1), 2)]),
                reeks("Mark <b>", vec![(date(2026, 1, 1), 8)]),
            ],
            vandaag: date(2026, 4, 1),
        }
    }

    #[test]
    fn d_23_each_giver_has_an_own_picture_and_nothing_is_averaged() {
        let html = cijfers().teken().render().into_string();
        assert_eq!(html.matches("<svg").count(), 2);
        // (7 + 2) / 2, (2 + 8) / 2, (7 + 2 + 8) / 3 and (7 + 8) / 2 must be nowhere.
        for gemiddelde in ["4,5", ">5.7", "7,5", "gemiddeld"] {
            assert!(!html.contains(gemiddelde), "{gemiddelde}");
        }
        assert!(html.contains("1 jan 2026: 2, 1 mrt 2026: 7"), "in order of time");
        assert!(html.contains("Mark &lt;b&gt;") && !html.contains("Mark <b>"));
    }

    #[test]
    fn a_higher_figure_stands_higher() {
        assert!(hoogte(10) < hoogte(7) && hoogte(7) < hoogte(0));
        assert!((hoogte(99) - hoogte(10)).abs() < f32::EPSILON);
    }

    #[test]
    fn who_gave_no_figure_yet_is_still_there() {
        let mut zonder = cijfers();
        zonder.reeksen[0].cijfers.clear();
        assert!(zonder.teken().render().into_string().contains("Nog geen cijfer gegeven."));
    }
}
