//! Tables, lists of facts, and turning pages.

use maud::{Markup, Render, html};

/// A column: its heading and how its cells stand.
#[derive(Clone, Copy, Debug)]
pub struct Kolom<'a> {
    kop: &'a str,
    getal: bool,
}

impl<'a> Kolom<'a> {
    /// Column with text.
    pub fn tekst(kop: &'a str) -> Self {
        Self { kop, getal: false }
    }

    /// Column with numbers, to the right.
    pub fn getal(kop: &'a str) -> Self {
        Self { kop, getal: true }
    }
}

/// Table with a caption. On a phone each row becomes a small list, so nothing scrolls sideways.
#[derive(Clone, Debug)]
pub struct Tabel<'a> {
    bijschrift: &'a str,
    bijschrift_zichtbaar: bool,
    kolommen: Vec<Kolom<'a>>,
    rijen: Vec<Vec<Markup>>,
    leeg: &'a str,
}

impl<'a> Tabel<'a> {
    /// Table with its caption and columns. The first column names the row.
    pub fn new(bijschrift: &'a str, kolommen: Vec<Kolom<'a>>) -> Self {
        Self {
            bijschrift,
            bijschrift_zichtbaar: true,
            kolommen,
            rijen: Vec::new(),
            leeg: "Er is hier nog niets.",
        }
    }

    /// Caption only for screen readers, when a heading above says the same.
    #[must_use]
    pub fn stil_bijschrift(mut self) -> Self {
        self.bijschrift_zichtbaar = false;
        self
    }

    /// What to say when there are no rows.
    #[must_use]
    pub fn leeg(mut self, tekst: &'a str) -> Self {
        self.leeg = tekst;
        self
    }

    /// Adds a row with a cell for each column.
    #[must_use]
    pub fn rij(mut self, cellen: Vec<Markup>) -> Self {
        self.voeg_toe(cellen);
        self
    }

    /// Adds rows.
    #[must_use]
    pub fn rijen(mut self, rijen: impl IntoIterator<Item = Vec<Markup>>) -> Self {
        for rij in rijen {
            self.voeg_toe(rij);
        }
        self
    }

    /// Number of rows.
    pub fn aantal(&self) -> usize {
        self.rijen.len()
    }

    fn voeg_toe(&mut self, cellen: Vec<Markup>) {
        debug_assert_eq!(cellen.len(), self.kolommen.len(), "a cell for each column: {}", self.bijschrift);
        self.rijen.push(cellen);
    }
}

impl Render for Tabel<'_> {
    fn render(&self) -> Markup {
        html! {
            div class="naast-tabelkader" { table class="utrecht-table utrecht-table--html-table naast-tabel" {
                caption class={ "utrecht-table__caption" @if !self.bijschrift_zichtbaar { " naast-sr" } } {
                    (self.bijschrift)
                }
                thead class="utrecht-table__header" {
                    tr class="utrecht-table__row" {
                        @for kolom in &self.kolommen {
                            th class={ "utrecht-table__header-cell" @if kolom.getal { " naast-getal" } } scope="col"
                                { (kolom.kop) }
                        }
                    }
                }
                tbody class="utrecht-table__body" {
                    @if self.rijen.is_empty() {
                        tr class="utrecht-table__row" {
                            td class="utrecht-table__cell naast-tabel__leeg" colspan=(self.kolommen.len()) {
                                (self.leeg)
                            }
                        }
                    }
                    @for rij in &self.rijen {
                        tr class="utrecht-table__row" {
                            @for (i, (cel, kolom)) in rij.iter().zip(&self.kolommen).enumerate() {
                                @let klasse = if kolom.getal { "utrecht-table__cell naast-getal" } else { "utrecht-table__cell" };
                                @if i == 0 {
                                    th class=(klasse) scope="row" data-kop=(kolom.kop) { (cel) }
                                } @else {
                                    td class=(klasse) data-kop=(kolom.kop) { (cel) }
                                }
                            }
                        }
                    }
                }
            } }
        }
    }
}

/// Facts with a name: "Geboren — 3 mei 2014".
#[derive(Clone, Debug, Default)]
pub struct Gegevenslijst<'a> {
    regels: Vec<(&'a str, Markup)>,
}

impl<'a> Gegevenslijst<'a> {
    /// Empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a fact.
    #[must_use]
    pub fn regel(mut self, naam: &'a str, waarde: impl Render) -> Self {
        self.regels.push((naam, waarde.render()));
        self
    }

    /// Adds a fact when it is known.
    #[must_use]
    pub fn als(self, naam: &'a str, waarde: Option<impl Render>) -> Self {
        match waarde {
            Some(waarde) => self.regel(naam, waarde),
            None => self,
        }
    }
}

impl Render for Gegevenslijst<'_> {
    fn render(&self) -> Markup {
        html! {
            dl class="utrecht-data-list utrecht-data-list--rows naast-gegevens" {
                @for (naam, waarde) in &self.regels {
                    div class="utrecht-data-list__item" {
                        dt class="utrecht-data-list__item-key" { (naam) }
                        dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd" { (waarde) }
                    }
                }
            }
        }
    }
}

/// Turning the pages of a long list.
#[derive(Clone, Copy, Debug)]
pub struct Paginering<'a> {
    /// Shown page, from 1.
    pub pagina: u32,
    /// Number of pages.
    pub van: u32,
    /// URL to which the page number is added: `/werk/gezinnen?pagina=`.
    pub basis: &'a str,
}

impl Render for Paginering<'_> {
    fn render(&self) -> Markup {
        let (pagina, van) = (self.pagina, self.van);
        html! {
            @if van > 1 {
                nav class="utrecht-pagination naast-paginering" aria-label="Bladeren" {
                    @if pagina > 1 {
                        a class="nl-link naast-paginering__stap" rel="prev" href={ (self.basis) (pagina - 1) } {
                            "Vorige" span class="naast-sr" { " pagina" }
                        }
                    }
                    span { "Pagina " (pagina) " van " (van) }
                    @if pagina < van {
                        a class="nl-link naast-paginering__stap" rel="next" href={ (self.basis) (pagina + 1) } {
                            "Volgende" span class="naast-sr" { " pagina" }
                        }
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_names_itself_its_columns_and_its_rows() {
        let html = Tabel::new("Termijnen", vec![Kolom::tekst("Wat"), Kolom::getal("Dagen")])
            .rij(vec![html! { "Plan" }, html! { "3" }])
            .render()
            .into_string();
        assert!(html.contains("<caption") && html.contains("Termijnen"));
        assert!(html.contains(r#"scope="row""#) && html.contains(r#"data-kop="Dagen""#));
    }

    #[test]
    fn an_empty_table_says_so() {
        let html =
            Tabel::new("Gezinnen", vec![Kolom::tekst("Naam")]).leeg("U hebt nog geen gezinnen.").render();
        assert!(html.into_string().contains("U hebt nog geen gezinnen."));
    }

    #[test]
    fn the_first_page_has_no_previous_page() {
        let html = Paginering { pagina: 1, van: 3, basis: "/x?p=" }.render().into_string();
        assert!(!html.contains("Vorige") && html.contains(r#"href="/x?p=2""#));
    }
}
