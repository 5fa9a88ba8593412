//! Search keys: what is put in the blind index for a person, and what is looked up for a question.
//!
//! A key is a short text with a letter for its kind. The store never keeps it: it keeps a keyed hash, so that the index
//! alone reveals nothing. Everything here is pure; the same text gives the same keys on every machine.
//!
//! | letter | key |
//! |---|---|
//! | `a` | surname, or a word of it, by sound |
//! | `j` | surname with the family of its voorvoegsel: van der Berg, Vanderberg, v.d. Berg |
//! | `v` | given name or roepnaam, by sound |
//! | `n` | given name with surname, by sound: few share both where thousands share either |
//! | `gd` `gm` `gj` | born on this day, in this month, in this year |
//! | `gM` `gJ` | registered with this month or year and nothing more precise |
//! | `t` | telephone number |
//! | `p` `s` | postcode with number, street with number |
//! | `b` | burgerservicenummer |

mod adres;
mod klank;
mod schrijfwijze;
mod vraag;

use std::collections::BTreeSet;

pub(crate) use adres::Adresvorm;
pub use adres::{Zoekadres, adressleutels, telefoonnummer, telefoonsleutel};
pub use schrijfwijze::splits_achternaam;
pub(crate) use schrijfwijze::{Naamterm, genormaliseerd, naamtermen};
pub(crate) use vraag::{Gevraagd, Naamsoort, gevraagde_namen};
pub use vraag::{Sleutelgroep, Zoekveld, Zoekvraag, zoeksleutels};

use klank::{achternaamklanken, voornaamklanken};
use schrijfwijze::Voorvoegselsoort;

use super::{Bsn, Geboortedatum, Naam};

/// The keys under which a person can be found by name: surname with and without voorvoegsel, the words of a double
/// surname, the partner's surname, each given name and the roepnaam, and these together. Without doubles.
pub fn naamsleutels(naam: &Naam) -> Vec<String> {
    let mut sleutels = BTreeSet::new();
    for achternaam in achternamen(naam) {
        achternaamsleutels(&naamtermen(&achternaam), &mut sleutels);
    }
    for voornaam in naam.roepnaam().into_iter().chain([naam.voornamen()]) {
        voornaamsleutels(&naamtermen(voornaam), &mut sleutels);
    }
    let paren = naamparen(&sleutels, &sleutels);
    sleutels.into_iter().chain(paren).collect()
}

/// A person with many names has no more pairs of them than this; the names are found one by one all the same.
const MAX_PAREN: usize = 24;

/// Keys of a given name with a surname, from the keys of either.
pub(crate) fn naamparen(voor: &BTreeSet<String>, achter: &BTreeSet<String>) -> Vec<String> {
    let achternamen = || achter.iter().filter_map(|sleutel| sleutel.strip_prefix("a:"));
    let voornamen = voor.iter().filter_map(|sleutel| sleutel.strip_prefix("v:"));
    let paar = |voornaam| achternamen().map(move |achternaam| format!("n:{voornaam} {achternaam}"));
    voornamen.flat_map(paar).take(MAX_PAREN).collect()
}

/// The surnames somebody may be known by: the own name and the partner's.
pub(crate) fn achternamen(naam: &Naam) -> Vec<String> {
    let mut namen = vec![naam.eigen_achternaam()];
    if let Some(partner) = naam.partnernaam() {
        namen.push(format!("{} {}", partner.voorvoegsel.as_deref().unwrap_or(""), partner.geslachtsnaam));
    }
    namen
}

/// Keys of one surname that may have several words.
pub(crate) fn achternaamsleutels(termen: &[Naamterm], sleutels: &mut BTreeSet<String>) {
    for term in termen {
        // An index entry of one letter would find half the country.
        if term.kern.chars().count() > 1 || termen.len() == 1 {
            sleutels.extend(achternaamklanken(&term.rauw).into_iter().map(|klank| format!("a:{klank}")));
        }
        sleutels.extend(voorvoegselsleutels(term));
    }
    if termen.len() > 1 {
        let aaneen: String = termen.iter().map(|term| term.rauw.as_str()).collect();
        sleutels.extend(achternaamklanken(&aaneen).into_iter().map(|klank| format!("a:{klank}")));
    }
}

/// Keys of the given names, and of two that are written together: Jan Peter, Janpeter.
pub(crate) fn voornaamsleutels(termen: &[Naamterm], sleutels: &mut BTreeSet<String>) {
    for term in termen.iter().filter(|term| !term.voorletter) {
        sleutels.extend(voornaamklanken(&term.rauw).into_iter().map(|klank| format!("v:{klank}")));
    }
    for paar in termen.windows(2) {
        if let [een, twee] = paar {
            let aaneen = format!("{}{}", een.rauw, twee.rauw);
            sleutels.extend(voornaamklanken(&aaneen).into_iter().map(|klank| format!("v:{klank}")));
        }
    }
}

/// Keys that tie a voorvoegsel to its name, whether it stands apart, is glued on, or both.
pub(crate) fn voorvoegselsleutels(term: &Naamterm) -> BTreeSet<String> {
    let mut sleutels = BTreeSet::new();
    let mut voeg_toe = |soort: Voorvoegselsoort, kern: &str| {
        sleutels
            .extend(achternaamklanken(kern).into_iter().map(|klank| format!("j:{}{klank}", soort.letter())));
    };
    if let Some(soort) = term.soort {
        voeg_toe(soort, &term.rauw);
        if soort == Voorvoegselsoort::Van
            && let Some(rest) = schrijfwijze::zonder_lidwoord(&term.kern)
        {
            voeg_toe(soort, rest);
        }
    } else {
        for (soort, rest) in schrijfwijze::aaneengeschreven(&term.kern) {
            voeg_toe(soort, rest);
        }
    }
    sleutels
}

/// The keys of a birth date: the day, its month and its year; or only what is known. An estimate gives its years.
pub fn geboortedatumsleutels(datum: Geboortedatum) -> Vec<String> {
    match datum {
        Geboortedatum::Volledig(dag) => vec![
            format!("gd:{dag}"),
            format!("gm:{:04}-{:02}", dag.year(), dag.month()),
            format!("gj:{:04}", dag.year()),
        ],
        Geboortedatum::JaarMaand { jaar, maand } => vec![
            format!("gM:{jaar:04}-{maand:02}"),
            format!("gm:{jaar:04}-{maand:02}"),
            format!("gj:{jaar:04}"),
        ],
        Geboortedatum::Jaar(jaar) => vec![format!("gJ:{jaar:04}"), format!("gj:{jaar:04}")],
        Geboortedatum::Geschat { vroegst, laatst } => (vroegst.year()..=laatst.year())
            .take(40)
            .flat_map(|jaar| [format!("gJ:{jaar:04}"), format!("gj:{jaar:04}")])
            .collect(),
        Geboortedatum::Onbekend => Vec::new(),
    }
}

/// The key of a burgerservicenummer.
pub fn bsnsleutel(bsn: &Bsn) -> String {
    format!("b:{}", bsn.cijfers())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests;
