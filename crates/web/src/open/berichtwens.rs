//! The form by which somebody chooses messages: the same for members of families and for professionals.

use crate::kern::Invoer;
use naast_service::{Berichtkeuze, Berichtwens, TeBevestigen, account::Berichtsoort};
use std::collections::BTreeSet;

/// What is asked; `None` for no messages.
pub(super) fn lees(invoer: &Invoer) -> Option<Berichtwens<'_>> {
    (invoer.een("berichten") == "ja").then(|| {
        let gekozen = |soort: &Berichtsoort| invoer.alle("waarover").any(|code| code == soort.code());
        let waarover = Berichtsoort::ALLE.into_iter().filter(gekozen).collect();
        Berichtwens { adres: invoer.een("adres"), waarover }
    })
}

/// What was chosen before, confirmed or not: the address and about what.
pub(super) fn bekend(keuze: &Berichtkeuze) -> (&str, BTreeSet<Berichtsoort>) {
    let aan = keuze.aan.as_ref().map(|aan| (aan.adres.as_str(), aan.waarover.clone()));
    let wacht = keuze.te_bevestigen.as_ref().map(|wacht| (wacht.adres.as_str(), wacht.waarover.clone()));
    // Nothing chosen yet: what is one's own, as a proposal that does nothing until somebody says yes.
    let eigen = [Berichtsoort::Zelf].into_iter().filter(|zelf| keuze.soorten.contains(zelf));
    let eigen: BTreeSet<_> = eigen.collect();
    let voorstel = if eigen.is_empty() { keuze.soorten.clone() } else { eigen };
    aan.or(wacht).unwrap_or(("", voorstel))
}

/// Which boxes are ticked: as they were sent, or as they were chosen.
pub(super) fn aangevinkt(invoer: &Invoer, waarover: &BTreeSet<Berichtsoort>) -> Vec<String> {
    if invoer.een("berichten").is_empty() {
        waarover.iter().map(|soort| soort.code().to_owned()).collect()
    } else {
        invoer.alle("waarover").map(str::to_owned).collect()
    }
}

/// The same wish once more, for a new code.
pub(super) fn velden(wacht: &TeBevestigen) -> Vec<(&'static str, String)> {
    let vast = [("berichten", "ja".to_owned()), ("adres", wacht.adres.clone())];
    vast.into_iter().chain(wacht.waarover.iter().map(|soort| ("waarover", soort.code().to_owned()))).collect()
}
