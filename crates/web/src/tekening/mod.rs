//! Drawings: what people would rather see than read, as SVG made on the server.
//!
//! A drawing never comes alone: [`Tekening`] holds the picture *and* its table, and renders both. The picture scrolls in
//! its own box on a narrow screen, where the table comes first.

use maud::{Markup, Render, html};

use crate::vorm::Tabel;

/// A picture with the table that says the same.
#[derive(Clone, Debug)]
pub struct Tekening {
    naam: String,
    svg: Markup,
    tabel: Markup,
}

impl Tekening {
    /// Only drawings of this module can be made, and only with their table.
    fn new(naam: &str, svg: Markup, tabel: &Tabel<'_>) -> Self {
        Self { naam: naam.to_owned(), svg, tabel: tabel.render() }
    }
}

impl Render for Tekening {
    fn render(&self) -> Markup {
        html! {
            figure class="naast-tekening" {
                div class="naast-tekening__beeld" role="region" tabindex="0" aria-label=(self.naam) { (self.svg) }
                details class="naast-uitklap naast-tekening__tabel" {
                    summary { "Lees als tabel" span class="naast-sr" { ": " (self.naam) } }
                    div class="naast-uitklap__inhoud" { (self.tabel) }
                }
            }
        }
    }
}
