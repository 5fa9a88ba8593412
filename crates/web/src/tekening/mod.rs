//! Drawings: what people would rather see than read, as SVG made on the server.
//!
//! A drawing never comes alone: [`Tekening`] holds the picture *and* its table, and renders both. A picture that is wider
//! than the screen scrolls in its own box; on a narrow screen the table comes first.
//!
//! Drawings take plain values. Whoever may not be seen is not in the input, so nothing here can give a hint: a relation
//! with someone who is absent is left out without a trace.

mod cijfers;
mod fasen;
mod genogram;
mod letters;
mod pad;
mod team;
mod termijnen;
mod tijdas;
mod verhaal;

use maud::{Markup, Render, html};

pub use cijfers::{Cijferreeks, Veiligheidscijfers};
pub use fasen::{Fasebalk, Fasenstrook};
pub use genogram::{
    Afkomst, Afstamming, Band, Genogram, Geslacht, Gezag, Gezaghouder, Huishouden, Leven, Partnerband,
    Persoon, Verbintenis,
};
pub use team::{Inzet, Plaats, Team, Teamlid};
pub use termijnen::{Termijn, Termijnen};
pub use verhaal::{Gebeurtenis, Verhaal};

use crate::vorm::Tabel;

/// A picture with the table that says the same.
#[derive(Clone, Debug)]
pub struct Tekening {
    naam: String,
    beeld: Markup,
    legenda: Option<Markup>,
    tabel: Markup,
    /// The picture bends with the screen, so it needs no box to scroll in.
    vloeiend: bool,
}

impl Tekening {
    /// Only drawings of this module can be made, and only with their table.
    fn new(naam: &str, beeld: Markup, tabel: &Tabel<'_>) -> Self {
        Self { naam: naam.to_owned(), beeld, legenda: None, tabel: tabel.render(), vloeiend: false }
    }

    fn met_legenda(mut self, legenda: Markup) -> Self {
        self.legenda = Some(legenda);
        self
    }

    fn vloeiend(mut self) -> Self {
        self.vloeiend = true;
        self
    }
}

impl Render for Tekening {
    fn render(&self) -> Markup {
        html! {
            figure class={ "naast-tekening" @if self.vloeiend { " naast-tekening--vloeiend" } } {
                @if self.vloeiend {
                    div class="naast-tekening__beeld" { (self.beeld) }
                } @else {
                    // The box scrolls sideways on its own; by keyboard it must be reachable for that.
                    div class="naast-tekening__beeld" role="region" tabindex="0" aria-label={ "Tekening: " (self.naam) } {
                        (self.beeld)
                    }
                }
                @if let Some(legenda) = &self.legenda { (legenda) }
                details class="naast-uitklap naast-tekening__tabel" {
                    summary { "Lees als tabel" span class="naast-sr" { ": " (self.naam) } }
                    div class="naast-uitklap__inhoud" { (self.tabel) }
                }
            }
        }
    }
}

/// Whole number as a coordinate.
pub(crate) fn getal(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

/// Coordinate on half pixels: short in the file, sharp on the screen.
pub(crate) fn half(x: f32) -> f32 {
    (x * 2.0).round() / 2.0
}
