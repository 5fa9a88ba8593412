//! Aard en ernst: one row per kind of unsafety. Beside the postcode it is all that inclusion looks at (INV-17).

use super::stap::{self, Stap};
use crate::kern::Invoer;
use crate::vorm::{Fouten, Keuze, Keuzelijst, Label, Optiegroep, Veldgroep, Vinkjes};
use maud::{Markup, html};
use naast_domain::gebied::{Duur, Gedrag, Onveiligheid, Vlak};
use std::collections::BTreeSet;

/// Form field with the number of rows.
const AANTAL: &str = "redenen";
/// As many as there are kinds.
const HOOGSTENS: usize = 9;

/// What people call the nine combinations.
const SOORTEN: [(&str, &str); 9] = [
    ("lichamelijk.gewelddadig", "lichamelijk geweld: slaan, schoppen, knijpen"),
    ("lichamelijk.misbruikend", "lichamelijk misbruik: dwang, opsluiten, uitputten"),
    ("lichamelijk.verwaarlozend", "lichamelijke verwaarlozing: te weinig eten, kleding of zorg"),
    ("emotioneel.gewelddadig", "emotioneel geweld: dreigen, schelden, kleineren"),
    ("emotioneel.misbruikend", "emotioneel misbruik: manipuleren, in de macht houden"),
    ("emotioneel.verwaarlozend", "emotionele verwaarlozing: geen aandacht, warmte of steun"),
    ("seksueel.gewelddadig", "seksueel geweld: aanranding, verkrachting"),
    ("seksueel.misbruikend", "seksueel misbruik: misbruik van vertrouwen of afhankelijkheid"),
    ("seksueel.verwaarlozend", "seksuele verwaarlozing: geen bescherming tegen grensoverschrijding"),
];

/// The rows of aard en ernst in a form.
#[derive(Clone, Copy)]
pub(in crate::werk) struct Onveiligheidsvelden<'a> {
    invoer: &'a Invoer,
}

impl<'a> Onveiligheidsvelden<'a> {
    /// The rows in this form.
    pub(in crate::werk) fn nieuw(invoer: &'a Invoer) -> Self {
        Self { invoer }
    }

    fn aantal(self) -> usize {
        stap::rijen(self.invoer, AANTAL, Stap::Aanleiding, HOOGSTENS)
    }

    /// The names of all fields.
    pub(super) fn namen(self) -> Vec<String> {
        let rij = |rij| ["soort", "duur", "dreiging"].map(|veld| format!("o{rij}-{veld}"));
        std::iter::once(AANTAL.to_owned()).chain((0..self.aantal()).flat_map(rij)).collect()
    }

    /// The fields.
    pub(in crate::werk) fn toon(self, fouten: &Fouten) -> Markup {
        let aantal = self.aantal();
        html! {
            input type="hidden" name=(AANTAL) value=(aantal);
            @for rij in 0..aantal {
                div id=[stap::is_nieuw(self.invoer, Stap::Aanleiding, rij, aantal).then_some("nieuw")] { (self.rij(rij, fouten)) }
            }
        }
    }

    fn rij(self, rij: usize, fouten: &Fouten) -> Markup {
        let [soort, duur, dreiging] = ["soort", "duur", "dreiging"].map(|veld| format!("o{rij}-{veld}"));
        let keuzes = std::iter::once(("", "geen onveiligheid gezien"))
            .chain(SOORTEN)
            .map(|(code, tekst)| Keuze::new(code, tekst))
            .collect();
        let kop = if rij == 0 { "Onveiligheid".to_owned() } else { format!("Onveiligheid {}", rij + 1) };
        let uitleg = if rij == 0 {
            "Aard en ernst: samen met de postcode bepaalt dit of het gezin meedoet in de proeftuin. Dat hoort u meteen."
        } else {
            "Is er nog iets anders onveilig?"
        };
        html! {
            (Veldgroep::new(Label(&kop), html! {
                (Keuzelijst::new(&soort, Label("Wat is er onveilig?"), keuzes).vrij().gekozen(self.invoer.een(&soort)).fout(fouten.bij(&soort)))
                (Optiegroep::new(&duur, Label("Hoe lang al?"), vec![
                    Keuze::new(Duur::Acuut.code(), "Acuut").uitleg("Er is nu gevaar, of het is net gebeurd."),
                    Keuze::new(Duur::Structureel.code(), "Structureel").uitleg("Het gebeurt al langer, of steeds opnieuw."),
                ]).vrij().gekozen(self.invoer.een(&duur)).fout(fouten.bij(&duur)))
                (Vinkjes::new(&dreiging, Label("Is het al gebeurd?"), vec![Keuze::new("ja", "Het dreigt, maar is nog niet gebeurd")])
                    .vrij().gekozen(self.invoer.aan(&dreiging).then_some("ja")))
            }).uitleg(uitleg))
        }
    }

    /// Reads all rows.
    pub(in crate::werk) fn lees(self, fouten: &mut Fouten) -> BTreeSet<Onveiligheid> {
        let mut gelezen = BTreeSet::new();
        for rij in 0..self.aantal() {
            let Some((vlak, gedrag)) = lees_soort(self.invoer.een(&format!("o{rij}-soort"))) else {
                continue;
            };
            let veld = format!("o{rij}-duur");
            match self.invoer.een(&veld).parse::<Duur>() {
                Ok(duur) => {
                    let dreiging = self.invoer.aan(&format!("o{rij}-dreiging"));
                    gelezen.insert(Onveiligheid { dreiging, duur, vlak, gedrag });
                }
                Err(_) => fouten.bij_veld(veld, "Kies of het acuut of structureel is."),
            }
        }
        gelezen
    }
}

fn lees_soort(code: &str) -> Option<(Vlak, Gedrag)> {
    let (vlak, gedrag) = code.split_once('.')?;
    Some((vlak.parse().ok()?, gedrag.parse().ok()?))
}

/// What somebody saw, in the words of the form: "acuut: lichamelijk geweld (dreigt)".
pub(in crate::werk) fn in_woorden(onveiligheid: Onveiligheid) -> String {
    let code = [onveiligheid.vlak.code(), ".", onveiligheid.gedrag.code()].concat();
    let soort = SOORTEN.iter().find(|(bekend, _)| *bekend == code).map_or("", |(_, tekst)| tekst);
    let soort = soort.split_once(':').map_or(soort, |(soort, _)| soort);
    let dreigt = if onveiligheid.dreiging { " (dreigt)" } else { "" };
    [onveiligheid.duur.naam(), " ", soort, dreigt].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn r_005_all_nine_kinds_can_be_chosen_and_said() {
        for vlak in Vlak::ALLE {
            for gedrag in Gedrag::ALLE {
                let code = [vlak.code(), ".", gedrag.code()].concat();
                assert!(SOORTEN.iter().any(|(bekend, _)| *bekend == code), "{code}");
                assert_eq!(lees_soort(&code), Some((*vlak, *gedrag)));
            }
        }
        let onveiligheid = Onveiligheid {
            dreiging: true,
            duur: Duur::Acuut,
            vlak: Vlak::Emotioneel,
            gedrag: Gedrag::Gewelddadig,
        };
        assert_eq!(in_woorden(onveiligheid), "acuut emotioneel geweld (dreigt)");
    }

    #[test]
    fn a_kind_without_duration_is_a_fault_and_an_empty_row_is_nothing() {
        let invoer = Invoer::van([("redenen", "2"), ("o0-soort", "seksueel.misbruikend")]);
        let mut fouten = Fouten::new();
        assert!(Onveiligheidsvelden::nieuw(&invoer).lees(&mut fouten).is_empty());
        assert!(fouten.bij("o0-duur").is_some() && fouten.bij("o1-duur").is_none());
    }
}
