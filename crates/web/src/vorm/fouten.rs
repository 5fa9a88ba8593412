//! All faults of a form together: a summary at the top that links to the fields.

use crate::taal::Taal;
use maud::{Markup, Render, html};

/// Faults per field, in the order of the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fouten {
    lijst: Vec<(String, String)>,
}

impl Fouten {
    /// No faults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes what is wrong with a field and how to mend it. An empty name is a fault of the form as a whole.
    pub fn bij_veld(&mut self, naam: impl Into<String>, uitleg: impl Into<String>) {
        self.lijst.push((naam.into(), uitleg.into()));
    }

    /// The fault of one field, for `.fout(…)`.
    pub fn bij(&self, naam: &str) -> Option<&str> {
        self.lijst.iter().find(|(veld, _)| veld == naam).map(|(_, uitleg)| uitleg.as_str())
    }

    /// Nothing is wrong.
    pub fn leeg(&self) -> bool {
        self.lijst.is_empty()
    }

    /// All faults: field name and explanation.
    pub fn alle(&self) -> impl Iterator<Item = (&str, &str)> {
        self.lijst.iter().map(|(veld, uitleg)| (veld.as_str(), uitleg.as_str()))
    }
}

impl<N: Into<String>, U: Into<String>> FromIterator<(N, U)> for Fouten {
    fn from_iter<I: IntoIterator<Item = (N, U)>>(paren: I) -> Self {
        Self { lijst: paren.into_iter().map(|(naam, uitleg)| (naam.into(), uitleg.into())).collect() }
    }
}

impl Render for Fouten {
    fn render(&self) -> Markup {
        self.in_taal(Taal::NL)
    }
}

impl Fouten {
    /// The summary in this language.
    pub(super) fn in_taal(&self, taal: Taal) -> Markup {
        html! {
            @if !self.leeg() {
                div class="utrecht-alert utrecht-alert--error naast-bericht" id="fouten" role="alert" tabindex="-1"
                    autofocus aria-labelledby="fouten-kop" {
                    div class="utrecht-alert__content naast-bericht__inhoud" {
                        h2 class="nl-heading nl-heading--level-3" id="fouten-kop" {
                            (taal.fouten_kop(self.lijst.len()))
                        }
                        p class="nl-paragraph" { (taal.fouten_uitleg()) }
                        ul class="naast-foutlijst" {
                            @for (naam, uitleg) in &self.lijst {
                                li {
                                    @if naam.is_empty() { (taal.zin(uitleg)) }
                                    @else { a class="nl-link" href={ "#veld-" (naam) } { (taal.zin(uitleg)) } }
                                }
                            }
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
    fn each_fault_links_to_its_field() {
        let mut fouten = Fouten::new();
        fouten.bij_veld("bron", "Vul in van wie u dit weet.");
        fouten.bij_veld("", "Het formulier is te oud.");
        let html = fouten.render().into_string();
        assert!(html.contains(r##"href="#veld-bron""##));
        assert!(html.contains("Er kloppen nog 2 dingen niet"));
        assert_eq!(fouten.bij("bron"), Some("Vul in van wie u dit weet."));
        assert_eq!(Fouten::new().render().into_string(), "");
    }
}
