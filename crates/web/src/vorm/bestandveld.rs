//! A field for one file.

use crate::taal::Taal;
use maud::{Markup, Render, html};

/// A field for one file, as the other fields are: label, explanation, fault. Its name is `bestand`.
pub struct Bestandveld<'a> {
    /// What is asked.
    pub label: &'a str,
    /// What fits, and what is done with it.
    pub uitleg: &'a str,
    /// Which kinds the browser offers, as in `accept`.
    pub soorten: &'a str,
    /// What was wrong with the one before.
    pub fout: Option<&'a str>,
    /// The language of the reader.
    pub taal: Taal,
}

impl Render for Bestandveld<'_> {
    fn render(&self) -> Markup {
        let klasse = if self.fout.is_some() {
            "utrecht-form-field utrecht-form-field--invalid naast-veld naast-veld--fout"
        } else {
            "utrecht-form-field naast-veld"
        };
        html! {
            div class=(klasse) {
                div class="utrecht-form-field__label" { label class="utrecht-form-label" for="veld-bestand" { (self.label) } }
                div class="utrecht-form-field-description naast-uitleg" id="veld-bestand-uitleg" { (self.uitleg) }
                @if let Some(fout) = self.fout {
                    div class="utrecht-form-field-error-message naast-fout" id="veld-bestand-fout" { span class="naast-sr" { (self.taal.bericht_fout()) " " } (self.taal.zin(fout)) }
                }
                div class="utrecht-form-field__input" {
                    input class="naast-bestand" type="file" id="veld-bestand" name="bestand" accept=(self.soorten)
                        aria-describedby=(if self.fout.is_some() { "veld-bestand-uitleg veld-bestand-fout" } else { "veld-bestand-uitleg" })
                        aria-invalid=[self.fout.map(|_| "true")];
                }
            }
        }
    }
}
