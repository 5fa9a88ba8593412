//! The story on one line of time: what happened, by kind, above the phase in which it happened.

use jiff::civil::Date;
use maud::{Markup, html};

use super::letters::{breedte, inkorten};
use super::tijdas::Tijdas;
use super::{Tekening, getal, half};
use crate::vorm::{Fase, Kolom, Tabel, lang};

/// Something that happened.
#[derive(Clone, Copy, Debug)]
pub struct Gebeurtenis<'a> {
    /// Day.
    pub datum: Date,
    /// Kind: "Gesprek", "Besluit", "Incident". Each kind gets a row.
    pub soort: &'a str,
    /// In a few words.
    pub titel: &'a str,
    /// Drawn filled: an incident, a court decision.
    pub zwaar: bool,
}

/// The story of a family.
#[derive(Clone, Debug)]
pub struct Verhaal<'a> {
    /// Name of the drawing.
    pub naam: &'a str,
    /// What happened.
    pub gebeurtenissen: Vec<Gebeurtenis<'a>>,
    /// Phase of the dossier from a day on.
    pub fasen: Vec<(Date, Fase)>,
    /// Today.
    pub vandaag: Date,
}

const BREED: f32 = 1040.0;
const LINKS: f32 = 116.0;
const RECHTS: f32 = 24.0;
const RIJ: f32 = 26.0;
const LETTERS: f32 = 12.5;
const LANGSTE_TITEL: f32 = 290.0;

/// A mark with its text, placed.
struct Merk<'a> {
    x: f32,
    rij: usize,
    tekst: String,
    links: bool,
    gebeurtenis: &'a Gebeurtenis<'a>,
}

impl Verhaal<'_> {
    /// Draws it, with its table.
    pub fn teken(&self) -> Tekening {
        Tekening::new(self.naam, self.svg(), &self.tabel())
    }

    fn svg(&self) -> Markup {
        let dagen = self.gebeurtenissen.iter().map(|g| g.datum).chain(self.fasen.iter().map(|(dag, _)| *dag));
        let Some(as_) = Tijdas::om(dagen.chain([self.vandaag])) else { return html! {} };
        let plek = |dag: Date| half(LINKS + 12.0 + as_.deel(dag) * (BREED - LINKS - RECHTS - 12.0));
        let banen = self.banen(&plek);
        let mut y = 16.0;
        let mut getekend = Vec::new();
        for (soort, merken, rijen) in &banen {
            getekend.push((y, *soort, merken));
            y += getal(*rijen) * RIJ + 14.0;
        }
        let fase_y = y;
        let as_y = y + if self.fasen.is_empty() { 4.0 } else { 34.0 };
        let hoog = as_y + 30.0;
        let nu = plek(self.vandaag);
        html! {
            svg class="t-verhaal" xmlns="http://www.w3.org/2000/svg" role="img" width=(BREED) height=(hoog)
                viewBox={ "0 0 " (BREED) " " (hoog) } font-family="inherit" fill="currentColor" {
                title { (self.naam) }
                desc { (self.gebeurtenissen.len()) " gebeurtenissen tot en met " (lang(self.vandaag)) "." }
                @for (deel, tekst) in as_.streepjes(9) {
                    @let x = half(LINKS + 12.0 + deel * (BREED - LINKS - RECHTS - 12.0));
                    line class="t-raster" x1=(x) x2=(x) y1="8" y2=(as_y) stroke="currentColor" stroke-opacity="0.18" {}
                    @if x < BREED - 70.0 {
                        text class="t-klein" x=(x) y=(as_y + 18.0) font-size="12" { (tekst) }
                    }
                }
                line class="t-vandaag" x1=(nu) x2=(nu) y1="8" y2=(as_y) stroke="currentColor" stroke-width="1.5"
                    stroke-dasharray="3 3" {}
                text class="t-vandaag t-halo" x=(nu) y=(as_y + 18.0) text-anchor="end" font-size="12" font-weight="600"
                    stroke="#fff" stroke-width="4" paint-order="stroke" { "vandaag" }
                @for (y, soort, merken) in &getekend {
                    text class="t-baan" x="4" y=(y + 15.0) font-size="13" font-weight="600" { (inkorten(soort, 13.0, LINKS - 12.0)) }
                    @for merk in *merken { (teken_merk(merk, *y)) }
                }
                (self.fasenbalk(&plek, fase_y))
            }
        }
    }

    /// Rows per kind, in order of first appearance, with marks that do not run into each other.
    fn banen<'a>(&'a self, plek: &impl Fn(Date) -> f32) -> Vec<(&'a str, Vec<Merk<'a>>, usize)> {
        let mut op_tijd: Vec<&Gebeurtenis<'_>> = self.gebeurtenissen.iter().collect();
        op_tijd.sort_by_key(|gebeurtenis| gebeurtenis.datum);
        let mut uit: Vec<(&str, Vec<Merk<'_>>, usize)> = Vec::new();
        let mut bezet: Vec<Vec<Vec<(f32, f32)>>> = Vec::new();
        for gebeurtenis in op_tijd {
            let baan = uit.iter().position(|(soort, ..)| *soort == gebeurtenis.soort).unwrap_or_else(|| {
                uit.push((gebeurtenis.soort, Vec::new(), 0));
                bezet.push(Vec::new());
                uit.len() - 1
            });
            let x = plek(gebeurtenis.datum);
            let tekst = inkorten(gebeurtenis.titel, LETTERS, LANGSTE_TITEL);
            let lang = breedte(&tekst, LETTERS) + 14.0;
            // Near the right side the text stands at the left of its mark.
            let links = x + lang > BREED - 4.0;
            let (van, tot) = if links { (x - lang - 6.0, x + 8.0) } else { (x - 8.0, x + lang + 6.0) };
            let rijen = &mut bezet[baan];
            let vrij = rijen.iter().position(|rij| rij.iter().all(|&(v, t)| tot <= v || t <= van));
            let rij = vrij.unwrap_or_else(|| {
                rijen.push(Vec::new());
                rijen.len() - 1
            });
            rijen[rij].push((van, tot));
            uit[baan].1.push(Merk { x, rij, tekst, links, gebeurtenis });
            uit[baan].2 = rijen.len();
        }
        uit
    }

    fn fasenbalk(&self, plek: &impl Fn(Date) -> f32, y: f32) -> Markup {
        let mut fasen = self.fasen.clone();
        fasen.sort_by_key(|(dag, _)| *dag);
        html! {
            @if !fasen.is_empty() {
                text class="t-baan" x="4" y=(y + 15.0) font-size="13" font-weight="600" { "Fase" }
            }
            @for (i, (dag, fase)) in fasen.iter().enumerate() {
                @let van = plek(*dag);
                @let tot = fasen.get(i + 1).map_or_else(|| plek(self.vandaag), |(dag, _)| plek(*dag));
                @let zwaarte = match fase.stappen() { 0 => "0.1", 1 => "0.45", 2 => "0.28", _ => "0.14" };
                rect class="t-fasebalk" x=(van) y=(y) width=((tot - van).max(2.0)) height="22" fill="currentColor"
                    fill-opacity=(zwaarte) stroke="currentColor" {}
                @let naam = inkorten(fase.naam(), 12.0, tot - van - 10.0);
                @if naam.chars().count() > 3 {
                    text class="t-halo" x=(van + 6.0) y=(y + 15.0) font-size="12" font-weight="600" stroke="#fff"
                        stroke-width="3" paint-order="stroke" { (naam) }
                }
            }
        }
    }

    fn tabel(&self) -> Tabel<'_> {
        let mut op_tijd: Vec<&Gebeurtenis<'_>> = self.gebeurtenissen.iter().collect();
        op_tijd.sort_by_key(|gebeurtenis| gebeurtenis.datum);
        let mut rijen: Vec<(Date, &str, &str)> =
            op_tijd.into_iter().map(|g| (g.datum, g.soort, g.titel)).collect();
        rijen.extend(self.fasen.iter().map(|(dag, fase)| (*dag, "Fase", fase.naam())));
        rijen.sort_by_key(|(dag, ..)| *dag);
        Tabel::new(self.naam, ["Wanneer", "Soort", "Wat"].map(Kolom::tekst).to_vec())
            .leeg("Er is nog niets opgeschreven.")
            .rijen(
                rijen
                    .into_iter()
                    .map(|(dag, soort, wat)| vec![html! { (lang(dag)) }, html! { (soort) }, html! { (wat) }]),
            )
    }
}

fn teken_merk(merk: &Merk<'_>, y: f32) -> Markup {
    let cy = y + getal(merk.rij) * RIJ + 11.0;
    html! {
        g class="t-gebeurtenis" {
            title { (lang(merk.gebeurtenis.datum)) ": " (merk.gebeurtenis.titel) }
            @if merk.gebeurtenis.zwaar {
                path class="t-zwaar" d={ "M" (merk.x) " " (cy - 7.0) "l7 7l-7 7l-7 -7z" } fill="currentColor" {}
            } @else {
                circle class="t-punt" cx=(merk.x) cy=(cy) r="5" fill="#fff" stroke="currentColor" stroke-width="2" {}
            }
            text class="t-halo" x=(if merk.links { merk.x - 12.0 } else { merk.x + 12.0 }) y=(cy + 4.5)
                text-anchor=(if merk.links { "end" } else { "start" }) font-size=(LETTERS) stroke="#fff"
                stroke-width="3" paint-order="stroke" { (merk.tekst) }
        }
    }
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use jiff::civil::date;
    use maud::Render as _;

    use super::*;

    fn verhaal(aantal: i8) -> Verhaal<'static> {
        let gebeurtenissen = (1..=aantal)
            .map(|dag| Gebeurtenis {
                datum: date(2026, 1, dag),
                soort: if dag % 3 == 0 { "Incident" } else { "Gesprek" },
                titel: "Gesprek met Sanne & Mark over thuis",
                zwaar: dag % 3 == 0,
            })
            .collect();
        Verhaal {
            naam: "Verhaal",
            gebeurtenissen,
            fasen: vec![(date(2026, 1, 2), Fase::DirecteVeiligheid)],
            vandaag: date(2026, 2, 1),
        }
    }

    #[test]
    fn each_event_is_drawn_once_and_escaped() {
        let html = verhaal(20).teken().render().into_string();
        assert_eq!(html.matches("t-gebeurtenis").count(), 20);
        assert!(html.contains("Sanne &amp; Mark"));
    }

    #[test]
    fn texts_in_one_row_do_not_run_into_each_other() {
        let verhaal = verhaal(28);
        let as_ = Tijdas::om([date(2026, 1, 1), verhaal.vandaag]).expect("days");
        let banen = verhaal.banen(&|dag| LINKS + 12.0 + as_.deel(dag) * 888.0);
        for (_, merken, _) in &banen {
            for (i, a) in merken.iter().enumerate() {
                for b in merken[i + 1..].iter().filter(|b| b.rij == a.rij) {
                    let bereik = |m: &Merk<'_>| {
                        let lang = breedte(&m.tekst, LETTERS) + 12.0;
                        if m.links { (m.x - lang, m.x) } else { (m.x, m.x + lang) }
                    };
                    let ((av, at), (bv, bt)) = (bereik(a), bereik(b));
                    assert!(at <= bv || bt <= av);
                }
            }
        }
    }
}
