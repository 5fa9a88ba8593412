//! Buttons and forms. A page gets one [`Primair`]; whoever uses it up has made the main button.

use maud::{Markup, Render, html};

use super::icoon::{Icoon, icoon};
use super::veld::SCHRIJFHULP;

/// The right to make the one primary button of a page. [`super::Pagina::inhoud_met`] hands out one; it cannot be copied.
#[must_use = "a page with a main action shows it: make the button, or use Pagina::inhoud"]
#[derive(Debug)]
pub struct Primair(pub(super) ());

impl Primair {
    /// Main button of a form.
    pub fn knop(self, tekst: &str) -> Markup {
        html! {
            button class="nl-button nl-button--primary naast-knop" type="submit" {
                span class="nl-button__label" { (tekst) }
            }
        }
    }

    /// Main button that posts its own name and value.
    pub fn knop_met(self, naam: &str, waarde: &str, tekst: &str) -> Markup {
        html! {
            button class="nl-button nl-button--primary naast-knop" type="submit" name=(naam) value=(waarde) {
                span class="nl-button__label" { (tekst) }
            }
        }
    }

    /// Main action that goes to another page.
    pub fn link(self, href: &str, tekst: &str) -> Markup {
        html! {
            a class="nl-button nl-button--primary naast-knop" href=(href) {
                span class="nl-button__label" { (tekst) }
            }
        }
    }

    /// Gives up the main button knowingly, on a page where it depends on the state.
    pub fn ongebruikt(self) {}
}

/// Any other button of a form.
#[derive(Clone, Copy, Debug)]
pub struct Knop<'a> {
    tekst: &'a str,
    naam: Option<(&'a str, &'a str)>,
    licht: bool,
    over: Option<&'a str>,
}

impl<'a> Knop<'a> {
    /// Secondary button with its text.
    pub fn new(tekst: &'a str) -> Self {
        Self { tekst, naam: None, licht: false, over: None }
    }

    /// Posts this name and value, for a form with several outcomes.
    #[must_use]
    pub fn met(mut self, naam: &'a str, waarde: &'a str) -> Self {
        self.naam = Some((naam, waarde));
        self
    }

    /// Looks like text: for small things in a row.
    #[must_use]
    pub fn licht(mut self) -> Self {
        self.licht = true;
        self
    }

    /// What it is about, for a screen reader, when a page has several equal buttons ("Bellen" + "Sanne de Wit").
    #[must_use]
    pub fn over(mut self, over: &'a str) -> Self {
        self.over = Some(over);
        self
    }
}

impl Render for Knop<'_> {
    fn render(&self) -> Markup {
        let klasse = if self.licht {
            "nl-button nl-button--subtle naast-knop"
        } else {
            "nl-button nl-button--secondary naast-knop"
        };
        html! {
            button class=(klasse) type="submit" name=[self.naam.map(|(naam, _)| naam)]
                value=[self.naam.map(|(_, waarde)| waarde)] {
                span class="nl-button__label" {
                    (self.tekst)
                    @if let Some(over) = self.over { span class="naast-sr" { ": " (over) } }
                }
            }
        }
    }
}

/// Link that looks like a secondary button.
pub fn knoplink(href: &str, tekst: &str) -> Markup {
    html! {
        a class="nl-button nl-button--secondary naast-knop" href=(href) {
            span class="nl-button__label" { (tekst) }
        }
    }
}

/// Link to the page that asks for confirmation of something serious. The act itself is only on that page.
pub fn naar_bevestiging(href: &str, tekst: &str) -> Markup {
    html! {
        a class="nl-button nl-button--secondary naast-knop naast-knop--ernstig" href=(href) {
            (icoon(Icoon::LetOp))
            span class="nl-button__label" { (tekst) }
        }
    }
}

/// Button that opens the print window. It appears only where a script can do that; Ctrl+P always works.
pub fn afdrukken() -> Markup {
    html! {
        button class="nl-button nl-button--secondary naast-knop" type="button" data-druk-af hidden {
            (icoon(Icoon::Druk))
            span class="nl-button__label" { "Afdrukken" }
        }
    }
}

/// A form: where it goes, what goes along unseen, its fields and its buttons.
#[derive(Clone, Debug)]
pub struct Formulier<'a> {
    actie: &'a str,
    get: bool,
    bestanden: bool,
    bewaak: bool,
    id: Option<&'static str>,
    label: Option<&'a str>,
    verborgen: Vec<(&'a str, String)>,
    velden: Markup,
    knoppen: Markup,
}

impl<'a> Formulier<'a> {
    /// Form that is posted. `knoppen` usually begins with `primair.knop("…")`.
    pub fn new(actie: &'a str, velden: impl Render, knoppen: impl Render) -> Self {
        Self {
            actie,
            get: false,
            bestanden: false,
            bewaak: true,
            id: None,
            label: None,
            verborgen: Vec::new(),
            velden: velden.render(),
            knoppen: knoppen.render(),
        }
    }

    /// Search or filter: asks by GET. Never with names or numbers of people: those do not belong in a URL.
    #[must_use]
    pub fn zoeken(mut self, label: &'a str) -> Self {
        self.get = true;
        self.bewaak = false;
        self.label = Some(label);
        self
    }

    /// Value that goes along unseen: token, command id, version of the part.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a literal, a String and a number all read well at the call"
    )]
    pub fn verborgen(mut self, naam: &'a str, waarde: impl ToString) -> Self {
        self.verborgen.push((naam, waarde.to_string()));
        self
    }

    /// The form sends files.
    #[must_use]
    pub fn met_bestanden(mut self) -> Self {
        self.bestanden = true;
        self
    }

    /// The form that was sent and came back: who chooses another language takes along what is in it.
    #[must_use]
    pub fn ingevuld(mut self, ingevuld: bool) -> Self {
        self.id = ingevuld.then_some(INGEVULD);
        self
    }

    /// Do not warn about unsent text on leaving (login, switches).
    #[must_use]
    pub fn onbewaakt(mut self) -> Self {
        self.bewaak = false;
        self
    }
}

impl Formulier<'_> {
    /// Whether one of its fields is a text that a professional writes; the fields have been made already.
    fn heeft_tekst_om_na_te_kijken(&self) -> bool {
        self.velden.0.contains(" data-schrijfhulp=")
    }
}

/// Shows the texts of the form with advice, in a tab of its own: here everything stays as it was typed.
fn kijk_na() -> Markup {
    html! {
        button class="nl-button nl-button--subtle naast-knop" type="submit" formaction=(SCHRIJFHULP) formmethod="post"
            formenctype="application/x-www-form-urlencoded" formtarget="_blank" data-kijk-na {
            span class="nl-button__label" { "Kijk mijn tekst na" span class="naast-sr" { " (in een nieuw tabblad)" } }
        }
    }
}

/// The `id` of a form that was sent and came back.
pub(crate) const INGEVULD: &str = "ingevuld";

impl Render for Formulier<'_> {
    fn render(&self) -> Markup {
        html! {
            // The server checks, so that everyone gets the same complete and friendly list of faults.
            form class={ "naast-formulier" @if self.get { " naast-formulier--zoek" } }
                id=[self.id] action=(self.actie) method=(if self.get { "get" } else { "post" }) novalidate
                enctype=[self.bestanden.then_some("multipart/form-data")]
                role=[self.get.then_some("search")] aria-label=[self.label]
                data-bewaak[self.bewaak] {
                @for (naam, waarde) in &self.verborgen {
                    input type="hidden" name=(naam) value=(waarde);
                }
                (self.velden)
                div class="naast-knoppen" {
                    (self.knoppen)
                    // Last, so that Enter in a field still presses the main button.
                    @if self.heeft_tekst_om_na_te_kijken() { (kijk_na()) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vorm::{Label, Tekstvak};

    #[test]
    fn a_form_sends_what_goes_along_unseen() {
        let html = Formulier::new("/werk/gezin/1/stelling", html! {}, Primair(()).knop("Bewaren"))
            .verborgen("opdracht", "a\"b")
            .verborgen("versie", 3)
            .render()
            .into_string();
        assert!(html.contains(r#"method="post""#) && html.contains("data-bewaak"));
        assert!(html.contains(r#"name="versie" value="3""#) && html.contains("a&quot;b"));
    }

    #[test]
    fn r_046_only_a_form_with_a_text_of_a_professional_offers_to_look_it_over_behind_the_main_button() {
        let vak = Tekstvak::new("wat", Label("Wat besluiten we?"));
        let maak = |vak: Tekstvak<'_>| {
            Formulier::new("/werk/x", vak, Primair(()).knop("Bewaren")).render().into_string()
        };
        assert!(!maak(vak.clone()).contains(SCHRIJFHULP));
        let html = maak(vak.nakijken("feit"));
        assert!(html.contains(r#"name="kijkna" value="wat|feit|Wat besluiten we?""#), "{html}");
        assert!(html.find("Bewaren") < html.find("Kijk mijn tekst na"), "Enter presses the first button");
        assert!(html.contains(r#"formtarget="_blank""#));
    }

    #[test]
    fn equal_buttons_are_told_apart_by_a_screen_reader() {
        let html = Knop::new("Loslaten").over("Sam Bakker").render().into_string();
        assert!(html.contains(r#"<span class="naast-sr">: Sam Bakker</span>"#));
    }
}
