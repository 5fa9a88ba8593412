//! The page before something serious: what will happen, and a way back.

use maud::{Markup, Render, html};

use super::knop::knoplink;
use crate::taal::Taal;

/// Confirmation of an act that cannot simply be undone. The only place with a red button.
#[derive(Clone, Debug)]
pub struct Bevestiging<'a> {
    actie: &'a str,
    gevolg: &'a str,
    bevestig: &'a str,
    terug: &'a str,
    verborgen: Vec<(&'a str, String)>,
    velden: Markup,
    taal: Taal,
}

impl<'a> Bevestiging<'a> {
    /// Where it is posted, what will happen, the text of the button ("Ja, sluit het dossier") and the way back.
    pub fn new(actie: &'a str, gevolg: &'a str, bevestig: &'a str, terug: &'a str) -> Self {
        Self { actie, gevolg, bevestig, terug, verborgen: Vec::new(), velden: html! {}, taal: Taal::NL }
    }

    /// Value that goes along unseen.
    #[must_use]
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a literal, a String and a number all read well at the call"
    )]
    pub fn verborgen(mut self, naam: &'a str, waarde: impl ToString) -> Self {
        self.verborgen.push((naam, waarde.to_string()));
        self
    }

    /// What the page says by itself, it says in this language.
    #[must_use]
    pub fn taal(mut self, taal: Taal) -> Self {
        self.taal = taal;
        self
    }

    /// Fields, such as the reason.
    #[must_use]
    pub fn velden(mut self, velden: impl Render) -> Self {
        self.velden = velden.render();
        self
    }
}

impl Render for Bevestiging<'_> {
    fn render(&self) -> Markup {
        html! {
            form class="naast-formulier" action=(self.actie) method="post" novalidate {
                div class="utrecht-alert utrecht-alert--warning naast-bericht" {
                    div class="utrecht-alert__content naast-bericht__inhoud" {
                        p class="nl-paragraph" { strong { (self.taal.dit_gebeurt_er()) " " } (self.gevolg) }
                    }
                }
                @for (naam, waarde) in &self.verborgen {
                    input type="hidden" name=(naam) value=(waarde);
                }
                (self.velden)
                div class="naast-knoppen" {
                    button class="nl-button nl-button--primary nl-button--negative naast-knop" type="submit" {
                        span class="nl-button__label" { (self.bevestig) }
                    }
                    (knoplink(self.terug, &self.taal.terug_knop()))
                }
            }
        }
    }
}
