//! The question: what somebody fills in to find a household, and the keys to look up for it.

use std::collections::BTreeSet;

use super::adres::{Zoekadres, adressleutels, telefoonnummer, telefoonsleutel};
use super::klank::{achternaamklanken, voornaamklanken};
use super::schrijfwijze::{Naamterm, naamtermen};
use super::{Bsn, Geboortedatum, bsnsleutel, geboortedatumsleutels, naamparen, voorvoegselsleutels};
use crate::persoon::Naam;

/// More words than any name has; the rest is not looked at.
const MAX_TERMEN: usize = 10;
/// In no more pairs than this a word is looked up: a name of three words gives two to each.
const MAX_GEVRAAGDE_PAREN: usize = 12;

/// What is searched for. Empty fields are not asked.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Zoekvraag {
    /// a name in any order: "Anna van den Berg", "berg, van den", "berg anna"
    pub naam: String,
    /// only the surname
    pub achternaam: String,
    /// only given names or roepnaam
    pub voornaam: String,
    /// birth date
    pub geboortedatum: Option<Geboortedatum>,
    /// telephone number as typed
    pub telefoon: String,
    /// address
    pub adres: Zoekadres,
    /// burgerservicenummer
    pub bsn: Option<Bsn>,
}

/// A question names a person: not in a log.
impl std::fmt::Debug for Zoekvraag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Zoekvraag(…)")
    }
}

/// What a group of keys is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zoekveld {
    /// one word of the name
    Naam,
    /// the birth date
    Geboortedatum,
    /// the telephone number
    Telefoon,
    /// the address
    Adres,
    /// the burgerservicenummer
    Bsn,
}

/// Keys of one part of the question: a person who has any one of them is a candidate for that part. Best candidates
/// have a key from every group; [`crate::persoon::overeenkomst()`] judges each.
#[derive(Clone, PartialEq, Eq)]
pub struct Sleutelgroep {
    /// what it is about
    pub veld: Zoekveld,
    /// alternatives
    pub sleutels: Vec<String>,
}

/// Keys hold a BSN or a sounded name: a debug print shows how many there are.
impl std::fmt::Debug for Sleutelgroep {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sleutelgroep({:?}, {} sleutels)", self.veld, self.sleutels.len())
    }
}

/// Which part of a name a word may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Naamsoort {
    Alles,
    Achternaam,
    Voornaam,
}

impl Zoekvraag {
    /// The question "is this person known already?", asked before a new dossier is opened.
    pub fn voor_persoon(naam: &Naam, geboortedatum: Geboortedatum) -> Self {
        let voornaam =
            if naam.voornamen().is_empty() { naam.roepnaam().unwrap_or("") } else { naam.voornamen() };
        Self {
            achternaam: naam.eigen_achternaam(),
            voornaam: voornaam.to_owned(),
            geboortedatum: (geboortedatum != Geboortedatum::Onbekend).then_some(geboortedatum),
            ..Self::default()
        }
    }

    /// Reads one search box: recognises a BSN, a birth date, a telephone number and a postcode with house number;
    /// what is left is a name. "anna van den berg 1-5-2015", "1011AB 12", "06-12345678".
    pub fn uit_tekst(tekst: &str) -> Self {
        let mut vraag = Self::default();
        let schoon = tekst.split_whitespace().take(30).collect::<Vec<_>>().join(" ");
        if let Some(bsn) = los_bsn(&schoon) {
            vraag.bsn = Some(bsn);
            return vraag;
        }
        if telefoonnummer(&schoon).is_some() {
            vraag.telefoon = schoon;
            return vraag;
        }
        let mut naam: Vec<&str> = Vec::new();
        let mut woorden = schoon.split(' ').map(|woord| woord.trim_matches([',', ';'])).peekable();
        while let Some(woord) = woorden.next() {
            if !woord.contains(|teken: char| teken.is_ascii_digit()) {
                naam.push(woord);
            } else if let Some(bsn) = los_bsn(woord) {
                vraag.bsn = Some(bsn);
            } else if telefoonnummer(woord).is_some() {
                woord.clone_into(&mut vraag.telefoon);
            } else if let Ok(datum) = Geboortedatum::lees(woord)
                && (woord.len() > 4
                    || woorden.peek().is_none_or(|volgende| !is_letters_van_postcode(volgende)))
            {
                vraag.geboortedatum = Some(datum);
            } else if woord.parse::<crate::gebied::Postcode>().is_ok() {
                woord.clone_into(&mut vraag.adres.postcode);
            } else if woord.len() == 4
                && woorden.peek().is_some_and(|volgende| is_letters_van_postcode(volgende))
            {
                vraag.adres.postcode = format!("{woord}{}", woorden.next().unwrap_or(""));
            } else if vraag.adres.huisnummer.is_empty() {
                woord.clone_into(&mut vraag.adres.huisnummer);
            } else {
                vraag.adres.toevoeging.push_str(woord);
            }
        }
        let naam = naam.join(" ");
        // "Kerkstraat 12": words with a house number and no postcode are a street.
        if !vraag.adres.huisnummer.is_empty() && vraag.adres.postcode.is_empty() {
            vraag.adres.straat = naam;
        } else {
            vraag.naam = naam;
        }
        vraag
    }

    /// Is there anything to look for?
    pub fn is_leeg(&self) -> bool {
        zoeksleutels(self).is_empty()
    }

    /// The words of the name that was asked, each with what it may be.
    pub(crate) fn naamtermen(&self) -> Vec<(Naamterm, Naamsoort)> {
        [
            (&self.naam, Naamsoort::Alles),
            (&self.voornaam, Naamsoort::Voornaam),
            (&self.achternaam, Naamsoort::Achternaam),
        ]
        .into_iter()
        .flat_map(|(tekst, soort)| naamtermen(tekst).into_iter().map(move |term| (term, soort)))
        .take(MAX_TERMEN)
        .collect()
    }
}

/// A BSN typed among other things: only digits and spaces, and not a date. 23-11-2013 passes the elfproef by chance.
fn los_bsn(tekst: &str) -> Option<Bsn> {
    let cijfers = tekst.bytes().filter(u8::is_ascii_digit).count();
    let alleen_cijfers = tekst.bytes().all(|teken| teken.is_ascii_digit() || teken == b' ');
    let is_datum = cijfers == 8 && Geboortedatum::lees(tekst).is_ok();
    if alleen_cijfers && !is_datum { Bsn::lees(tekst).ok() } else { None }
}

fn is_letters_van_postcode(woord: &str) -> bool {
    woord.len() == 2 && woord.bytes().all(|teken| teken.is_ascii_alphabetic())
}

/// The keys to look up, one group for each part of the question. Initials give no keys: they only help to judge.
pub fn zoeksleutels(vraag: &Zoekvraag) -> Vec<Sleutelgroep> {
    let namen = gevraagde_namen(vraag);
    let mut groepen: Vec<Sleutelgroep> = namen
        .iter()
        .enumerate()
        .filter(|(_, gevraagd)| !gevraagd.sleutels.is_empty())
        .map(|(plek, gevraagd)| Sleutelgroep {
            veld: Zoekveld::Naam,
            sleutels: gevraagd.sleutels.iter().cloned().chain(gevraagde_paren(plek, &namen)).collect(),
        })
        .collect();
    let mut voeg_toe = |veld, sleutels: Vec<String>| {
        if !sleutels.is_empty() {
            groepen.push(Sleutelgroep { veld, sleutels });
        }
    };
    if let Some(datum) = vraag.geboortedatum {
        voeg_toe(Zoekveld::Geboortedatum, gevraagde_datum(datum));
    }
    voeg_toe(Zoekveld::Telefoon, telefoonsleutel(&vraag.telefoon).into_iter().collect());
    voeg_toe(Zoekveld::Adres, adressleutels(&vraag.adres));
    if let Some(bsn) = &vraag.bsn {
        voeg_toe(Zoekveld::Bsn, vec![bsnsleutel(bsn)]);
    }
    groepen
}

/// This word as the given name of each of the others.
fn gevraagde_paren(plek: usize, namen: &[Gevraagd]) -> BTreeSet<String> {
    let anderen = namen.iter().enumerate().filter(|(andere, _)| *andere != plek);
    anderen
        .flat_map(|(_, ander)| naamparen(&namen[plek].sleutels, &ander.sleutels))
        .take(MAX_GEVRAAGDE_PAREN)
        .collect()
}

/// A word of the asked name with its keys; an initial has none unless it is the whole question.
pub(crate) struct Gevraagd {
    pub term: Naamterm,
    pub soort: Naamsoort,
    pub sleutels: BTreeSet<String>,
}

/// The words of the asked name, each with the keys that a person may have for it.
pub(crate) fn gevraagde_namen(vraag: &Zoekvraag) -> Vec<Gevraagd> {
    let termen = vraag.naamtermen();
    let mut gevraagd = Vec::with_capacity(termen.len());
    for (plek, (term, soort)) in termen.iter().enumerate() {
        if term.voorletter && termen.len() > 1 {
            gevraagd.push(Gevraagd { term: term.clone(), soort: *soort, sleutels: BTreeSet::new() });
            continue;
        }
        let mut sleutels = termsleutels(term, *soort);
        // "Ben Ali" must find Benali and "Groot Esselink" Grootesselink: join with the neighbours.
        let vorige = plek.checked_sub(1).and_then(|vorige| termen.get(vorige));
        if let Some((buur, _)) = vorige.filter(|(buur, buursoort)| buursoort == soort && !buur.voorletter) {
            sleutels.extend(termsleutels(&aaneen(buur, term), *soort));
        }
        if let Some((buur, _)) =
            termen.get(plek + 1).filter(|(buur, buursoort)| buursoort == soort && !buur.voorletter)
        {
            sleutels.extend(termsleutels(&aaneen(term, buur), *soort));
        }
        // "t Hart" and "v Dijk" without a sign: initial or voorvoegsel, nobody can tell.
        if let Some((vorige, _)) = vorige
            && vorige.voorletter
            && term.soort.is_none()
            && matches!(vorige.kern.as_str(), "t" | "v" | "d" | "l")
            && *soort != Naamsoort::Voornaam
        {
            let letter = &vorige.kern;
            sleutels
                .extend(achternaamklanken(&term.rauw).into_iter().map(|klank| format!("j:{letter}{klank}")));
        }
        gevraagd.push(Gevraagd { term: term.clone(), soort: *soort, sleutels });
    }
    gevraagd
}

fn termsleutels(term: &Naamterm, soort: Naamsoort) -> BTreeSet<String> {
    let mut sleutels = BTreeSet::new();
    if soort != Naamsoort::Voornaam {
        sleutels.extend(achternaamklanken(&term.rauw).into_iter().map(|klank| format!("a:{klank}")));
        sleutels.extend(voorvoegselsleutels(term));
    }
    if soort != Naamsoort::Achternaam && term.soort.is_none() {
        sleutels.extend(voornaamklanken(&term.rauw).into_iter().map(|klank| format!("v:{klank}")));
    }
    sleutels
}

fn aaneen(een: &Naamterm, twee: &Naamterm) -> Naamterm {
    Naamterm {
        kern: format!("{}{}", een.kern, twee.kern),
        rauw: format!("{}{}", een.rauw, twee.rauw),
        soort: None,
        voorvoegsel: String::new(),
        voorletter: false,
    }
}

/// A day also finds who is registered with only that month or year, and a day and month that were swapped.
fn gevraagde_datum(datum: Geboortedatum) -> Vec<String> {
    match datum {
        Geboortedatum::Volledig(dag) => {
            let (jaar, maand) = (dag.year(), dag.month());
            let mut sleutels =
                vec![format!("gd:{dag}"), format!("gM:{jaar:04}-{maand:02}"), format!("gJ:{jaar:04}")];
            if dag.day() <= 12 && dag.day() != maand {
                sleutels.push(format!("gd:{jaar:04}-{:02}-{maand:02}", dag.day()));
            }
            sleutels
        }
        Geboortedatum::JaarMaand { jaar, maand } => {
            vec![format!("gm:{jaar:04}-{maand:02}"), format!("gJ:{jaar:04}")]
        }
        anders => {
            geboortedatumsleutels(anders).into_iter().filter(|sleutel| sleutel.starts_with("gj:")).collect()
        }
    }
}
