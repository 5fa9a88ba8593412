//! Terms as bars: from the day they began to the last day, with today in it. Too late is said, hatched and coloured.

use jiff::civil::Date;
use maud::{Markup, html};

use super::Tekening;
use super::tijdas::{Tijdas, procent};
use crate::vorm::{Icoon, Kolom, Tabel, afstand, icoon, kort, lang};

/// One term.
#[derive(Clone, Copy, Debug)]
pub struct Termijn<'a> {
    /// What must be done: "Veiligheidsplan vaststellen".
    pub naam: &'a str,
    /// Whose turn it is.
    pub wie: Option<&'a str>,
    /// Day on which it began.
    pub van: Date,
    /// Last day.
    pub uiterlijk: Date,
    /// Day on which it was done.
    pub gereed: Option<Date>,
    /// Rule and source: "T-13, Jeugdwet 4.1.3".
    pub bron: &'a str,
    /// What happens when it passes: "de machtiging vervalt".
    pub gevolg: Option<&'a str>,
}

impl Termijn<'_> {
    fn te_laat(&self, vandaag: Date) -> bool {
        self.gereed.unwrap_or(vandaag) > self.uiterlijk
    }

    /// "over 3 dagen", "5 dagen te laat", "klaar op 3 mrt 2026, 2 dagen te laat".
    fn stand(&self, vandaag: Date) -> String {
        match self.gereed {
            Some(dag) if dag > self.uiterlijk => {
                format!("klaar op {}, {}", kort(dag), afstand(self.uiterlijk, dag))
            }
            Some(dag) => format!("klaar op {}", kort(dag)),
            None => afstand(self.uiterlijk, vandaag),
        }
    }
}

/// Terms of a dossier or of a caseload.
#[derive(Clone, Debug)]
pub struct Termijnen<'a> {
    /// Name of the drawing.
    pub naam: &'a str,
    /// The terms, most urgent first.
    pub termijnen: Vec<Termijn<'a>>,
    /// Today.
    pub vandaag: Date,
}

impl Termijnen<'_> {
    /// Draws them, with their table.
    pub fn teken(&self) -> Tekening {
        let dagen = self.termijnen.iter().flat_map(|t| [t.van, t.uiterlijk, t.gereed.unwrap_or(t.uiterlijk)]);
        let as_ = Tijdas::om(dagen.chain([self.vandaag])).map(|as_| as_.met_staart(20));
        let beeld = html! {
            @if let Some(as_) = as_ {
                ul class="t-termijnen" { @for termijn in &self.termijnen { (self.balk(termijn, as_)) } }
                (self.schaal(as_))
            }
        };
        Tekening::new(self.naam, beeld, &self.tabel()).vloeiend()
    }

    fn balk(&self, termijn: &Termijn<'_>, as_: Tijdas) -> Markup {
        let te_laat = termijn.te_laat(self.vandaag);
        let (van, tot) = (as_.deel(termijn.van), as_.deel(termijn.uiterlijk));
        let eind = as_.deel(termijn.gereed.unwrap_or(self.vandaag));
        let nu = as_.deel(self.vandaag);
        html! {
            li class={ "t-termijn" @if te_laat { " t-termijn--laat" } @if termijn.gereed.is_some() { " t-termijn--klaar" } } {
                p class="t-termijn__naam" {
                    @if te_laat { (icoon(Icoon::LetOp)) }
                    @else if termijn.gereed.is_some() { (icoon(Icoon::Vink)) }
                    strong { (termijn.naam) }
                    @if let Some(wie) = termijn.wie { " · " (wie) }
                }
                p class="t-termijn__stand" {
                    "uiterlijk " (kort(termijn.uiterlijk)) " · " strong { (termijn.stand(self.vandaag)) }
                    @if let Some(gevolg) = termijn.gevolg { " · daarna: " (gevolg) }
                }
                svg xmlns="http://www.w3.org/2000/svg" role="img" width="100%" height="22" fill="currentColor" {
                    title { (termijn.naam) ": " (termijn.stand(self.vandaag)) }
                    desc { "Van " (lang(termijn.van)) " tot en met " (lang(termijn.uiterlijk)) "." }
                    rect class="t-balk" x=(procent(van)) y="5" width=(procent((tot - van).max(0.004))) height="12" rx="3"
                        fill="none" stroke="currentColor" {}
                    @let gevuld = eind.min(tot) - van;
                    @if gevuld > 0.0 {
                        rect class="t-balk__gevuld" x=(procent(van)) y="5" width=(procent(gevuld)) height="12" rx="3"
                            fill="currentColor" fill-opacity="0.35" {}
                    }
                    @if te_laat {
                        // Hatched: upright strokes, so that it also shows in black and white.
                        line class="t-balk__laat" x1=(procent(tot)) x2=(procent(eind.max(tot + 0.008))) y1="11" y2="11"
                            stroke="currentColor" stroke-width="12" stroke-dasharray="3 3" {}
                    }
                    line class="t-uiterlijk" x1=(procent(tot)) x2=(procent(tot)) y1="1" y2="21" stroke="currentColor"
                        stroke-width="2.5" {}
                    line class="t-vandaag" x1=(procent(nu)) x2=(procent(nu)) y1="0" y2="22" stroke="currentColor"
                        stroke-width="1.5" stroke-dasharray="3 2" {}
                }
            }
        }
    }

    fn schaal(&self, as_: Tijdas) -> Markup {
        let nu = as_.deel(self.vandaag);
        let anker = if nu < 0.12 {
            "start"
        } else if nu > 0.88 {
            "end"
        } else {
            "middle"
        };
        html! {
            svg class="t-schaal" xmlns="http://www.w3.org/2000/svg" width="100%" height="40" aria-hidden="true"
                focusable="false" font-family="inherit" fill="currentColor" {
                line x1="0" x2="100%" y1="1" y2="1" stroke="currentColor" stroke-opacity="0.4" {}
                @for (deel, tekst) in as_.streepjes(4) {
                    line x1=(procent(deel)) x2=(procent(deel)) y1="1" y2="6" stroke="currentColor" {}
                    @if deel < 0.88 {
                        text class="t-klein" x=(procent(deel)) y="35" font-size="12"
                            text-anchor=(if deel < 0.05 { "start" } else { "middle" }) { (tekst) }
                    }
                }
                line class="t-vandaag" x1=(procent(nu)) x2=(procent(nu)) y1="0" y2="8" stroke="currentColor"
                    stroke-width="1.5" {}
                text class="t-vandaag" x=(procent(nu)) y="20" text-anchor=(anker) font-size="12" font-weight="600" {
                    "vandaag"
                }
            }
        }
    }

    fn tabel(&self) -> Tabel<'_> {
        let kolommen = ["Wat", "Wie", "Begonnen", "Uiterlijk", "Hoe staat het", "Regel"].map(Kolom::tekst);
        Tabel::new(self.naam, kolommen.to_vec()).leeg("Er lopen geen termijnen.").rijen(
            self.termijnen.iter().map(|termijn| {
                vec![
                    html! { (termijn.naam) },
                    html! { (termijn.wie.unwrap_or("–")) },
                    html! { (lang(termijn.van)) },
                    html! { (lang(termijn.uiterlijk)) },
                    html! {
                        (termijn.stand(self.vandaag))
                        @if let Some(gevolg) = termijn.gevolg { br; "daarna: " (gevolg) }
                    },
                    html! { (termijn.bron) },
                ]
            }),
        )
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use maud::Render as _;

    use super::*;

    fn termijn(uiterlijk: Date, gereed: Option<Date>) -> Termijn<'static> {
        Termijn {
            naam: "Plan vaststellen",
            wie: Some("Noor"),
            van: date(2026, 1, 5),
            uiterlijk,
            gereed,
            bron: "T-13",
            gevolg: None,
        }
    }

    fn teken(termijn: Termijn<'_>) -> String {
        let termijnen = Termijnen { naam: "Termijnen", termijnen: vec![termijn], vandaag: date(2026, 2, 20) };
        termijnen.teken().render().into_string()
    }

    #[test]
    fn too_late_is_said_and_hatched_not_only_coloured() {
        let html = teken(termijn(date(2026, 2, 16), None));
        assert!(html.contains("4 dagen te laat") && html.contains("t-balk__laat"));
        assert!(!teken(termijn(date(2026, 2, 20), None)).contains("t-balk__laat"), "today is still in time");
    }

    #[test]
    fn done_too_late_stays_visible() {
        let html = teken(termijn(date(2026, 2, 16), Some(date(2026, 2, 18))));
        assert!(html.contains("klaar op 18 feb 2026, 2 dagen te laat") && html.contains("t-balk__laat"));
    }

    #[test]
    fn done_in_time_has_nothing_hatched() {
        let html = teken(termijn(date(2026, 2, 16), Some(date(2026, 2, 10))));
        assert!(html.contains("klaar op 10 feb 2026") && !html.contains("te laat"));
    }
}
