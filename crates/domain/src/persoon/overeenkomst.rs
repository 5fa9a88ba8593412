//! How likely it is that a person on file is the one asked for, with the reason in plain Dutch.
//!
//! The index finds candidates by key; this judges each of them on the opened data. It is meant to help a professional
//! look twice before a second dossier is opened, never to decide: the reason is always shown with the degree.

use std::collections::BTreeSet;

use super::zoeksleutel::{
    Adresvorm, Gevraagd, Naamsoort, Naamterm, Zoekadres, Zoekvraag, achternaamsleutels, achternamen,
    gevraagde_namen, naamtermen, telefoonnummer, voornaamsleutels,
};
use super::{Bsn, Geboortedatum, Naam};

/// What is known of a candidate. Give only what the asker may know: a match on a hidden address would betray it (D-57).
#[derive(Clone)]
pub struct Zoekprofiel<'a> {
    /// the name
    pub naam: &'a Naam,
    /// the birth date
    pub geboortedatum: Geboortedatum,
    /// telephone numbers as recorded
    pub telefoons: Vec<String>,
    /// addresses that may be shown
    pub adressen: Vec<Zoekadres>,
    /// burgerservicenummer, if the asker may use it (D-56)
    pub bsn: Option<&'a Bsn>,
}

/// How likely. The order is from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Graad {
    /// something is the same
    Mogelijk,
    /// enough is the same to look before going on
    Waarschijnlijk,
    /// the same BSN, or the same full name and birth date
    Exact,
}

/// A judgement with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overeenkomst {
    /// how likely
    pub graad: Graad,
    /// to put matches of one degree in order; higher is stronger
    pub punten: u8,
    /// "zelfde geboortedatum en achternaam klinkt gelijk"; holds no personal data
    pub reden: String,
}

/// How two parts agree. The order is from weak to strong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mate {
    Voorletter,
    Klinkt,
    Deel,
    AnderVoorvoegsel,
    Gelijk,
}

/// What the names say.
#[derive(Default)]
struct Naamoordeel {
    gevraagd: bool,
    achternaam: Option<Mate>,
    voornaam: Option<Mate>,
    tegen: BTreeSet<Tegen>,
}

/// What was asked and is not so.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tegen {
    AndereAchternaam,
    AndereVoornaam,
    /// a word of the one name field that is nowhere in the candidate's name
    Gemist,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Datumoordeel {
    NietTeZeggen,
    Gelijk,
    Past,
    Omgewisseld,
    EenCijfer,
    Verschilt,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Adresoordeel {
    Niets,
    Straat,
    AndereToevoeging,
    Gelijk,
}

/// Judges one candidate. `None`: nothing that was asked points to this person.
pub fn overeenkomst(vraag: &Zoekvraag, kandidaat: &Zoekprofiel<'_>) -> Option<Overeenkomst> {
    let naam = beoordeel_naam(vraag, kandidaat.naam);
    let datum = beoordeel_datum(vraag.geboortedatum, kandidaat.geboortedatum);
    let adres = beoordeel_adres(&vraag.adres, &kandidaat.adressen);
    let telefoon = telefoonnummer(&vraag.telefoon).is_some_and(|gevraagd| {
        kandidaat.telefoons.iter().any(|nummer| telefoonnummer(nummer).as_ref() == Some(&gevraagd))
    });
    let bsn = vraag.bsn.as_ref().zip(kandidaat.bsn).map(|(gevraagd, bekend)| gevraagd == bekend);

    let graad = graad(&naam, datum, adres, telefoon, bsn)?;
    Some(Overeenkomst {
        graad,
        punten: punten(&naam, datum, adres, telefoon, bsn),
        reden: reden(&naam, datum, adres, telefoon, bsn),
    })
}

fn graad(
    naam: &Naamoordeel,
    datum: Datumoordeel,
    adres: Adresoordeel,
    telefoon: bool,
    bsn: Option<bool>,
) -> Option<Graad> {
    use Graad::{Exact, Mogelijk, Waarschijnlijk};
    if bsn == Some(true) {
        return Some(Exact);
    }
    let dag = datum == Datumoordeel::Gelijk;
    let bijna = matches!(datum, Datumoordeel::Omgewisseld | Datumoordeel::EenCijfer);
    let andere_dag = datum == Datumoordeel::Verschilt;
    let hier = adres == Adresoordeel::Gelijk || telefoon;
    let ook_hier = hier || adres != Adresoordeel::Niets;
    let zonder_tegen = naam.tegen.is_empty();
    let zelfde_naam =
        naam.achternaam == Some(Mate::Gelijk) && naam.voornaam == Some(Mate::Gelijk) && zonder_tegen;
    let naam_past = naam.achternaam.is_some() && zonder_tegen;

    let graad = if zelfde_naam && dag {
        Exact
    } else if (naam_past && dag)
        || (naam_past && naam.voornaam.is_some() && (hier || bijna))
        || (naam.voornaam == Some(Mate::Gelijk) && dag)
        || (dag && hier && (!naam.gevraagd || naam.achternaam.is_some() || naam.voornaam.is_some()))
    {
        Waarschijnlijk
    } else if naam.gevraagd {
        let iets = naam.achternaam.is_some() || naam.voornaam.is_some();
        let alles = iets && zonder_tegen;
        // With another birth date a mere surname is somebody else; the whole name may be a slip in the date.
        let mogelijk = (alles && (!andere_dag || zelfde_naam))
            || (iets && (dag || bijna))
            || telefoon
            || (ook_hier && (iets || dag));
        if !mogelijk {
            return None;
        }
        Mogelijk
    } else if dag || bijna || ook_hier || datum == Datumoordeel::Past {
        Mogelijk
    } else {
        return None;
    };
    // Two different numbers are two people, unless somebody mistyped one.
    Some(match (bsn, graad) {
        (Some(false), Exact) => Waarschijnlijk,
        (Some(false), _) => Mogelijk,
        (_, graad) => graad,
    })
}

fn punten(
    naam: &Naamoordeel,
    datum: Datumoordeel,
    adres: Adresoordeel,
    telefoon: bool,
    bsn: Option<bool>,
) -> u8 {
    let mate = |mate: Option<Mate>| match mate {
        None => 0,
        Some(Mate::Voorletter) => 3,
        Some(Mate::Klinkt) => 8,
        Some(Mate::Deel) => 9,
        Some(Mate::AnderVoorvoegsel) => 11,
        Some(Mate::Gelijk) => 14,
    };
    let datum = match datum {
        Datumoordeel::Gelijk => 30,
        Datumoordeel::Omgewisseld | Datumoordeel::EenCijfer => 15,
        Datumoordeel::Past => 6,
        Datumoordeel::NietTeZeggen | Datumoordeel::Verschilt => 0,
    };
    let adres = match adres {
        Adresoordeel::Niets => 0,
        Adresoordeel::Straat => 5,
        Adresoordeel::AndereToevoeging => 8,
        Adresoordeel::Gelijk => 12,
    };
    let bsn: u8 = if bsn == Some(true) { 100 } else { 0 };
    bsn + mate(naam.achternaam) + mate(naam.voornaam) + datum + adres + if telefoon { 15 } else { 0 }
}

fn reden(
    naam: &Naamoordeel,
    datum: Datumoordeel,
    adres: Adresoordeel,
    telefoon: bool,
    bsn: Option<bool>,
) -> String {
    let mut mee: Vec<&str> = Vec::new();
    if bsn == Some(true) {
        mee.push("zelfde burgerservicenummer");
    }
    mee.extend(match datum {
        Datumoordeel::Gelijk => Some("zelfde geboortedatum"),
        Datumoordeel::Past => Some("geboortedatum kan kloppen"),
        Datumoordeel::Omgewisseld => Some("dag en maand van de geboortedatum omgewisseld"),
        Datumoordeel::EenCijfer => Some("geboortedatum scheelt één cijfer"),
        Datumoordeel::NietTeZeggen | Datumoordeel::Verschilt => None,
    });
    if naam.achternaam == Some(Mate::Gelijk) && naam.voornaam == Some(Mate::Gelijk) {
        mee.push("zelfde naam");
    } else {
        mee.extend(naam.achternaam.map(|mate| match mate {
            Mate::Gelijk => "zelfde achternaam",
            Mate::AnderVoorvoegsel => "zelfde achternaam met een ander voorvoegsel",
            Mate::Deel => "deel van de achternaam gelijk",
            Mate::Klinkt | Mate::Voorletter => "achternaam klinkt gelijk",
        }));
        mee.extend(naam.voornaam.map(|mate| match mate {
            Mate::Gelijk | Mate::Deel | Mate::AnderVoorvoegsel => "zelfde voornaam",
            Mate::Klinkt => "voornaam klinkt gelijk",
            Mate::Voorletter => "zelfde voorletter",
        }));
    }
    mee.extend(match adres {
        Adresoordeel::Niets => None,
        Adresoordeel::Straat => Some("zelfde straat en huisnummer"),
        Adresoordeel::AndereToevoeging => Some("zelfde postcode en huisnummer"),
        Adresoordeel::Gelijk => Some("zelfde adres"),
    });
    if telefoon {
        mee.push("zelfde telefoonnummer");
    }
    let mut tegen: Vec<&str> = Vec::new();
    let gemist = naam.tegen.contains(&Tegen::Gemist);
    if naam.tegen.contains(&Tegen::AndereAchternaam) || (gemist && naam.achternaam.is_none()) {
        tegen.push("andere achternaam");
    }
    if naam.tegen.contains(&Tegen::AndereVoornaam) || (gemist && naam.achternaam.is_some()) {
        tegen.push("andere voornaam");
    }
    if datum == Datumoordeel::Verschilt {
        tegen.push("andere geboortedatum");
    }
    if bsn == Some(false) {
        tegen.push("ander burgerservicenummer");
    }
    let mee = opsomming(&mee);
    if tegen.is_empty() { mee } else { format!("{mee}, maar {}", opsomming(&tegen)) }
}

/// "a", "a en b", "a, b en c".
fn opsomming(delen: &[&str]) -> String {
    match delen {
        [] => String::new(),
        [een] => (*een).to_owned(),
        [eerste @ .., laatste] => format!("{} en {laatste}", eerste.join(", ")),
    }
}

fn beoordeel_naam(vraag: &Zoekvraag, naam: &Naam) -> Naamoordeel {
    let gevraagd = gevraagde_namen(vraag);
    let mut oordeel = Naamoordeel { gevraagd: !gevraagd.is_empty(), ..Naamoordeel::default() };
    let achternamen: Vec<Vec<Naamterm>> =
        achternamen(naam).iter().map(|achternaam| naamtermen(achternaam)).collect();
    let voornamen: Vec<Naamterm> =
        naam.roepnaam().into_iter().chain([naam.voornamen()]).flat_map(naamtermen).collect();
    let (mut achter_klank, mut voor_klank) = (BTreeSet::new(), BTreeSet::new());
    for achternaam in &achternamen {
        achternaamsleutels(achternaam, &mut achter_klank);
    }
    for voornaam in naam.roepnaam().into_iter().chain([naam.voornamen()]) {
        voornaamsleutels(&naamtermen(voornaam), &mut voor_klank);
    }
    for deel in &gevraagd {
        let mate_achter = if deel.soort == Naamsoort::Voornaam {
            None
        } else {
            achternaam_past(deel, &gevraagd, &achternamen, &achter_klank)
        };
        let mate_voor = if deel.soort == Naamsoort::Achternaam {
            None
        } else {
            voornaam_past(deel, &voornamen, &voor_klank)
        };
        match (mate_achter, mate_voor) {
            // Exact beats sound: "Jan" is the given name, although a Janne lives in the surname.
            (Some(achter), voor) if voor.is_none_or(|voor| voor <= achter) => {
                oordeel.achternaam = oordeel.achternaam.max(Some(achter));
            }
            (_, Some(voor)) => oordeel.voornaam = oordeel.voornaam.max(Some(voor)),
            (_, None) if deel.term.voorletter && is_begin_van_voorvoegsel(&deel.term, &achternamen) => {}
            (_, None) => {
                oordeel.tegen.insert(match deel.soort {
                    Naamsoort::Alles => Tegen::Gemist,
                    Naamsoort::Achternaam => Tegen::AndereAchternaam,
                    Naamsoort::Voornaam => Tegen::AndereVoornaam,
                });
            }
        }
    }
    // Of several given names, or of a double surname, one that fits is enough.
    if oordeel.voornaam.is_some() {
        oordeel.tegen.remove(&Tegen::AndereVoornaam);
    }
    if oordeel.achternaam.is_some() {
        oordeel.tegen.remove(&Tegen::AndereAchternaam);
    }
    oordeel
}

/// "t Hart" asked, "'t Hart" on file: the t was no initial.
fn is_begin_van_voorvoegsel(term: &Naamterm, achternamen: &[Vec<Naamterm>]) -> bool {
    achternamen
        .iter()
        .flatten()
        .any(|achter| !achter.voorvoegsel.is_empty() && achter.voorvoegsel.starts_with(&term.kern))
}

fn achternaam_past(
    deel: &Gevraagd,
    gevraagd: &[Gevraagd],
    achternamen: &[Vec<Naamterm>],
    klank: &BTreeSet<String>,
) -> Option<Mate> {
    let mut beste = None;
    for achternaam in achternamen {
        let Some(woord) = achternaam.iter().find(|woord| woord.kern == deel.term.kern) else {
            continue;
        };
        let compleet =
            achternaam.iter().all(|woord| gevraagd.iter().any(|ander| ander.term.kern == woord.kern));
        let mate = if !compleet {
            Mate::Deel
        } else if zelfde_voorvoegsel(&woord.voorvoegsel, &deel.term.voorvoegsel) {
            Mate::Gelijk
        } else {
            Mate::AnderVoorvoegsel
        };
        beste = beste.max(Some(mate));
    }
    beste.or_else(|| deel.sleutels.iter().any(|sleutel| klank.contains(sleutel)).then_some(Mate::Klinkt))
}

/// "v.d." stands for each form of van; otherwise the words must be the same.
fn zelfde_voorvoegsel(een: &str, ander: &str) -> bool {
    let afgekort = |voorvoegsel: &str| matches!(voorvoegsel, "v d" | "vd");
    let van = |voorvoegsel: &str| matches!(voorvoegsel, "v d" | "vd" | "van de" | "van der" | "van den");
    een == ander || (afgekort(een) && van(ander)) || (afgekort(ander) && van(een))
}

fn voornaam_past(deel: &Gevraagd, voornamen: &[Naamterm], klank: &BTreeSet<String>) -> Option<Mate> {
    if deel.term.voorletter {
        let past = voornamen.iter().any(|voornaam| voornaam.kern.starts_with(&deel.term.kern));
        return past.then_some(Mate::Voorletter);
    }
    if deel.term.soort.is_some() {
        return None;
    }
    if voornamen.iter().any(|voornaam| voornaam.kern == deel.term.kern) {
        return Some(Mate::Gelijk);
    }
    deel.sleutels.iter().any(|sleutel| klank.contains(sleutel)).then_some(Mate::Klinkt)
}

fn beoordeel_datum(gevraagd: Option<Geboortedatum>, bekend: Geboortedatum) -> Datumoordeel {
    let Some(gevraagd) = gevraagd else {
        return Datumoordeel::NietTeZeggen;
    };
    match (gevraagd, bekend) {
        (Geboortedatum::Onbekend, _) | (_, Geboortedatum::Onbekend) => Datumoordeel::NietTeZeggen,
        (Geboortedatum::Volledig(een), Geboortedatum::Volledig(ander)) => {
            if een == ander {
                Datumoordeel::Gelijk
            } else if (een.year(), een.month(), een.day()) == (ander.year(), ander.day(), ander.month()) {
                Datumoordeel::Omgewisseld
            } else if een
                .to_string()
                .bytes()
                .zip(ander.to_string().bytes())
                .filter(|(een, ander)| een != ander)
                .count()
                == 1
            {
                Datumoordeel::EenCijfer
            } else {
                Datumoordeel::Verschilt
            }
        }
        (een, ander) if een.verenigbaar_met(ander) => Datumoordeel::Past,
        _ => Datumoordeel::Verschilt,
    }
}

fn beoordeel_adres(gevraagd: &Zoekadres, bekend: &[Zoekadres]) -> Adresoordeel {
    let gevraagd_vorm = Adresvorm::van(gevraagd);
    let Some(nummer) = gevraagd_vorm.nummer else {
        return Adresoordeel::Niets;
    };
    let mut beste = Adresoordeel::Niets;
    for adres in bekend {
        let vorm = Adresvorm::van(adres);
        if vorm.nummer != Some(nummer) {
            continue;
        }
        let zelfde_postcode = gevraagd_vorm.postcode.is_some() && gevraagd_vorm.postcode == vorm.postcode;
        let zelfde_straat = gevraagd_vorm.straat.is_some() && gevraagd_vorm.straat == vorm.straat;
        let dit = if zelfde_postcode && gevraagd_vorm.toevoeging == vorm.toevoeging {
            Adresoordeel::Gelijk
        } else if zelfde_postcode {
            Adresoordeel::AndereToevoeging
        } else if zelfde_straat && gevraagd_vorm.postcode.is_none() {
            Adresoordeel::Straat
        } else {
            Adresoordeel::Niets
        };
        if dit as u8 > beste as u8 {
            beste = dit;
        }
    }
    beste
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests;
