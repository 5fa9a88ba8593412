//! The last step: why, how unsafe, which children are in the picture (INV-39), and who stays beside this family.

use super::{Aanvraag, gezichten::Gezichten, mensen::Mens, onveiligheid::Onveiligheidsvelden};
use crate::kern::{Invoer, Melding};
use crate::vorm::{Fouten, Label, Tekstvak, Tekstveld};
use maud::{Markup, html};
use naast_domain::{
    Professional,
    gebied::Onveiligheid,
    tekst::{Korttekst, Tekst},
};
use std::collections::BTreeSet;

/// What was read.
pub(super) struct Slot {
    pub(super) aanleiding: Tekst,
    pub(super) onveiligheid: BTreeSet<Onveiligheid>,
    pub(super) kindcheck: Option<Korttekst>,
    pub(super) gezicht: Professional,
}

/// The names of all fields of this step.
pub(super) fn namen(invoer: &Invoer) -> Vec<String> {
    let mut namen = ["aanleiding", "kindcheck", "gezicht"].map(str::to_owned).to_vec();
    namen.extend(Onveiligheidsvelden::nieuw(invoer).namen());
    namen
}

/// Reads the step; all faults together.
pub(super) fn lees(aanvraag: &Aanvraag<'_>, mensen: &[Mens]) -> Result<Slot, Fouten> {
    let invoer = aanvraag.invoer;
    let mut fouten = Fouten::new();
    let aanleiding = match Tekst::lees("aanleiding", invoer.een("aanleiding")) {
        Ok(tekst) => Some(tekst),
        Err(fout) => {
            fouten.bij_veld("aanleiding", fout.melding);
            None
        }
    };
    let onveiligheid = Onveiligheidsvelden::nieuw(invoer).lees(&mut fouten);
    let met_kinderen = mensen.iter().any(|mens| mens.is_kind(aanvraag.vandaag));
    // Without children nothing about children is asked, and nothing is kept (INV-39).
    let kindcheck =
        if met_kinderen { Korttekst::lees("kindcheck", invoer.een("kindcheck")).map(Some) } else { Ok(None) };
    let kindcheck = match kindcheck {
        Ok(kindcheck) => kindcheck,
        Err(fout) => {
            let leeg = invoer.een("kindcheck").trim().is_empty();
            let melding =
                if leeg { "Schrijf op hoe u weet welke kinderen er zijn.".to_owned() } else { fout.melding };
            fouten.bij_veld("kindcheck", melding);
            None
        }
    };
    let gezicht = Gezichten::in_regio(aanvraag.bezoek, &aanvraag.regio).kies(invoer.een("gezicht")).cloned();
    if gezicht.is_none() {
        fouten.bij_veld("gezicht", "Kies wie het vast gezicht wordt.");
    }
    match (aanleiding, gezicht) {
        (Some(aanleiding), Some(gezicht)) if fouten.leeg() => {
            Ok(Slot { aanleiding, onveiligheid, kindcheck, gezicht })
        }
        _ => Err(fouten),
    }
}

/// The fields.
pub(super) fn velden(aanvraag: &Aanvraag<'_>, melding: &Melding, mensen: &[Mens]) -> Markup {
    let (invoer, fouten) = (aanvraag.invoer, melding.fouten());
    let kinderen: Vec<String> = mensen
        .iter()
        .filter(|mens| mens.is_kind(aanvraag.vandaag))
        .map(|mens| mens.persoon.naam.voornaam())
        .collect();
    let kindvraag = format!("Hoe weet u dat dit alle kinderen zijn: {}?", opsomming(&kinderen));
    html! {
        (Tekstvak::new("aanleiding", Label("Aanleiding")).nakijken("").waarde(invoer.een("aanleiding")).maximum(Tekst::MAX).fout(fouten.bij("aanleiding"))
            .uitleg("Wat is er gebeurd of gezien, en wie maakt zich zorgen? Schrijf het zo dat het gezin het kan lezen."))
        (Onveiligheidsvelden::nieuw(invoer).toon(fouten))
        @if !kinderen.is_empty() {
            (Tekstveld::new("kindcheck", Label(&kindvraag)).waarde(invoer.een("kindcheck")).fout(fouten.bij("kindcheck"))
                .uitleg("Bijvoorbeeld: gevraagd aan moeder, gezien in de BRP, op huisbezoek."))
        }
        (Gezichten::in_regio(aanvraag.bezoek, &aanvraag.regio).veld("gezicht", "Vast gezicht", invoer.een("gezicht"), fouten,
            "Deze collega blijft, ook als er later anderen bij komen of als er een maatregel is."))
    }
}

/// "Sem", "Sem en Lot", "Sem, Lot en Noa".
pub(super) fn opsomming(namen: &[String]) -> String {
    match namen {
        [] => String::new(),
        [een] => een.clone(),
        [eerste @ .., laatste] => format!("{} en {laatste}", eerste.join(", ")),
    }
}
