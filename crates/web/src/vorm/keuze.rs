//! Choosing: select, radio buttons, checkboxes, groups of fields.

use maud::{Markup, Render, html};

use super::veld::{Kern, Label, veldmethoden};

/// One thing to choose.
#[derive(Clone, Debug)]
pub struct Keuze<'a> {
    waarde: &'a str,
    tekst: &'a str,
    uitleg: Option<&'a str>,
    extra: Option<Markup>,
}

impl<'a> Keuze<'a> {
    /// Value that is posted and text that is read.
    pub fn new(waarde: &'a str, tekst: &'a str) -> Self {
        Self { waarde, tekst, uitleg: None, extra: None }
    }

    /// Line below the text: when do you choose this?
    #[must_use]
    pub fn uitleg(mut self, uitleg: &'a str) -> Self {
        self.uitleg = Some(uitleg);
        self
    }

    /// Fields that belong to this choice. They stand below it, always visible: no script is needed to fill them in.
    #[must_use]
    pub fn met_velden(mut self, velden: impl Render) -> Self {
        self.extra = Some(velden.render());
        self
    }
}

/// Choose one from a long list (more than six). For fewer use [`Optiegroep`].
#[derive(Clone, Debug)]
pub struct Keuzelijst<'a> {
    kern: Kern<'a>,
    keuzes: Vec<Keuze<'a>>,
    gekozen: &'a str,
}

impl<'a> Keuzelijst<'a> {
    /// Field with its form name, its label and the choices.
    pub fn new(naam: &'a str, label: Label<'a>, keuzes: Vec<Keuze<'a>>) -> Self {
        Self { kern: Kern::new(naam, label), keuzes, gekozen: "" }
    }

    /// The value that is chosen now.
    #[must_use]
    pub fn gekozen(mut self, waarde: &'a str) -> Self {
        self.gekozen = waarde;
        self
    }
}

veldmethoden!(Keuzelijst);

impl Render for Keuzelijst<'_> {
    fn render(&self) -> Markup {
        let kern = &self.kern;
        kern.veld(&html! {
            select
                class={ "utrecht-select utrecht-select--html-select naast-invoer"
                    @if kern.fout.is_some() { " utrecht-select--invalid" } }
                id=(kern.id()) name=(kern.naam) autocomplete="off" aria-describedby=[kern.beschreven_door()]
                aria-invalid=[kern.fout.map(|_| "true")] required[kern.verplicht()] {
                @if !self.keuzes.iter().any(|keuze| keuze.waarde.is_empty()) {
                    option value="" selected[self.gekozen.is_empty()] { "Kies…" }
                }
                @for keuze in &self.keuzes {
                    option value=(keuze.waarde) selected[keuze.waarde == self.gekozen] { (keuze.tekst) }
                }
            }
        })
    }
}

/// Choose exactly one: radio buttons.
#[derive(Clone, Debug)]
pub struct Optiegroep<'a> {
    kern: Kern<'a>,
    keuzes: Vec<Keuze<'a>>,
    gekozen: &'a str,
    naast_elkaar: bool,
}

impl<'a> Optiegroep<'a> {
    /// Group with its form name, the question and the choices.
    pub fn new(naam: &'a str, label: Label<'a>, keuzes: Vec<Keuze<'a>>) -> Self {
        Self { kern: Kern::new(naam, label), keuzes, gekozen: "", naast_elkaar: false }
    }

    /// The value that is chosen now.
    #[must_use]
    pub fn gekozen(mut self, waarde: &'a str) -> Self {
        self.gekozen = waarde;
        self
    }

    /// Beside each other where there is room, for short choices such as 0–10.
    #[must_use]
    pub fn naast_elkaar(mut self) -> Self {
        self.naast_elkaar = true;
        self
    }
}

veldmethoden!(Optiegroep);

impl Render for Optiegroep<'_> {
    fn render(&self) -> Markup {
        groep(&self.kern, &self.keuzes, false, self.naast_elkaar, |waarde| waarde == self.gekozen)
    }
}

/// Choose none, one or more: checkboxes. Each checked value is posted under the same name.
#[derive(Clone, Debug)]
pub struct Vinkjes<'a> {
    kern: Kern<'a>,
    keuzes: Vec<Keuze<'a>>,
    gekozen: Vec<&'a str>,
    naast_elkaar: bool,
}

impl<'a> Vinkjes<'a> {
    /// Group with its form name, the question and the choices.
    pub fn new(naam: &'a str, label: Label<'a>, keuzes: Vec<Keuze<'a>>) -> Self {
        Self { kern: Kern::new(naam, label), keuzes, gekozen: Vec::new(), naast_elkaar: false }
    }

    /// The values that are chosen now.
    #[must_use]
    pub fn gekozen(mut self, waarden: impl IntoIterator<Item = &'a str>) -> Self {
        self.gekozen = waarden.into_iter().collect();
        self
    }

    /// Beside each other where there is room.
    #[must_use]
    pub fn naast_elkaar(mut self) -> Self {
        self.naast_elkaar = true;
        self
    }
}

veldmethoden!(Vinkjes);

impl Render for Vinkjes<'_> {
    fn render(&self) -> Markup {
        groep(&self.kern, &self.keuzes, true, self.naast_elkaar, |waarde| self.gekozen.contains(&waarde))
    }
}

/// Radio buttons or checkboxes in a fieldset. The first carries the id of the field, for the error summary.
fn groep(kern: &Kern, keuzes: &[Keuze], vinkjes: bool, rij: bool, gekozen: impl Fn(&str) -> bool) -> Markup {
    let id = kern.id();
    html! {
        div class=(kern.veldklasse()) {
            fieldset class="utrecht-form-fieldset__fieldset--html-fieldset naast-groep"
                aria-describedby=[kern.beschreven_door()] {
                legend class="utrecht-form-label naast-groep__kop" { (kern.labeltekst()) }
                (kern.uitleg_en_fout())
                div class={ "naast-opties" @if rij { " naast-opties--rij" } } {
                    @for (i, keuze) in keuzes.iter().enumerate() {
                        @let vak = if i == 0 { id.clone() } else { format!("{id}-{i}") };
                        @let uitleg_id = keuze.uitleg.map(|_| format!("{vak}-bij"));
                        div class="naast-optie" {
                            @if vinkjes {
                                input class="utrecht-checkbox utrecht-checkbox--html-input utrecht-checkbox--custom"
                                    type="checkbox" id=(vak) name=(kern.naam) value=(keuze.waarde)
                                    aria-describedby=[uitleg_id.as_deref()] checked[gekozen(keuze.waarde)];
                            } @else {
                                input class="utrecht-radio-button utrecht-radio-button--html-input" type="radio"
                                    id=(vak) name=(kern.naam) value=(keuze.waarde)
                                    aria-describedby=[uitleg_id.as_deref()] checked[gekozen(keuze.waarde)];
                            }
                            label class="utrecht-form-label naast-optie__tekst" for=(vak) { (keuze.tekst) }
                            @if let Some(uitleg) = keuze.uitleg {
                                div class="naast-optie__uitleg" id=[uitleg_id] { (uitleg) }
                            }
                            @if let Some(extra) = &keuze.extra {
                                div class="naast-optie__extra" { (extra) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Fields that belong together, with a heading that a screen reader repeats.
#[derive(Clone, Debug)]
pub struct Veldgroep<'a> {
    kop: Label<'a>,
    uitleg: Option<&'a str>,
    velden: Markup,
}

impl<'a> Veldgroep<'a> {
    /// Group with a heading.
    pub fn new(kop: Label<'a>, velden: impl Render) -> Self {
        Self { kop, uitleg: None, velden: velden.render() }
    }

    /// Line below the heading.
    #[must_use]
    pub fn uitleg(mut self, uitleg: &'a str) -> Self {
        self.uitleg = Some(uitleg);
        self
    }
}

impl Render for Veldgroep<'_> {
    fn render(&self) -> Markup {
        html! {
            fieldset class="utrecht-form-fieldset__fieldset--html-fieldset naast-groep naast-veldgroep" {
                legend class="naast-veldgroep__kop" { (self.kop.0) }
                @if let Some(uitleg) = self.uitleg { p class="naast-uitleg" { (uitleg) } }
                (self.velden)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_chosen_options_are_marked() {
        let html = Optiegroep::new(
            "soort",
            Label("Wat schrijft u op?"),
            vec![Keuze::new("feit", "Feit").uitleg("Gezien of gehoord"), Keuze::new("mening", "Mening")],
        )
        .gekozen("mening")
        .render()
        .into_string();
        assert_eq!(html.matches(" checked").count(), 1);
        assert!(html.contains(r#"value="mening" checked"#));
        assert!(html.contains(r#"id="veld-soort""#), "the summary can land on the first option");
    }

    #[test]
    fn a_select_without_a_choice_asks_for_one() {
        let html =
            Keuzelijst::new("rol", Label("Rol"), vec![Keuze::new("ouder", "Ouder")]).render().into_string();
        assert!(html.contains(r#"<option value="" selected>Kies…"#));
    }
}
