//! Names as Dutch people write them: voornamen, voorvoegsel, geslachtsnaam, and the name one is called by.

use serde::{Deserialize, Serialize};

use super::Geslacht;

/// Longest text in one part of a name; the BRP allows 200.
pub const MAX_NAAMDEEL: usize = 200;

/// The BRP writes a full stop where the geslachtsnaam is not known.
const ONBEKENDE_GESLACHTSNAAM: &str = ".";

/// Which surname a person uses (BRP: aanduiding naamgebruik).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Naamgebruik {
    /// E: own name
    #[default]
    Eigen,
    /// P: the partner's name
    Partner,
    /// V: the partner's name before the own name
    PartnerVoorEigen,
    /// N: the partner's name after the own name
    EigenVoorPartner,
}

impl Naamgebruik {
    /// Reads the BRP letter; anything else is `None`.
    pub fn uit_brp_code(code: &str) -> Option<Self> {
        match code.trim() {
            "E" => Some(Self::Eigen),
            "P" => Some(Self::Partner),
            "V" => Some(Self::PartnerVoorEigen),
            "N" => Some(Self::EigenVoorPartner),
            _ => None,
        }
    }
}

/// The surname of a (former) partner, kept only to write the name as its bearer uses it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Partnernaam {
    /// van, de, van der, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voorvoegsel: Option<String>,
    /// without the voorvoegsel
    pub geslachtsnaam: String,
}

/// The parts of a name before they are checked: what a form or a file gives.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NaamDelen {
    /// all given names, separated by spaces; may be empty when the person has one name only
    #[serde(default)]
    pub voornamen: String,
    /// van, de, van der, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub voorvoegsel: Option<String>,
    /// surname without voorvoegsel; empty or "." when not known
    #[serde(default)]
    pub geslachtsnaam: String,
    /// the name one is called by
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roepnaam: Option<String>,
    /// the partner's surname, if it is used
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partnernaam: Option<Partnernaam>,
    /// which surname is used
    #[serde(default)]
    pub naamgebruik: Naamgebruik,
}

/// A checked name. Its parts are trimmed, hold no control characters and are not over-long.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "NaamDelen", into = "NaamDelen")]
pub struct Naam(NaamDelen);

/// The part of a name that a message is about; the text is the label beside the field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Naamdeel {
    /// voornamen
    Voornamen,
    /// voorvoegsel
    Voorvoegsel,
    /// geslachtsnaam
    Geslachtsnaam,
    /// roepnaam
    Roepnaam,
    /// achternaam van de partner
    Partnernaam,
}

impl std::fmt::Display for Naamdeel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Voornamen => "voornamen",
            Self::Voorvoegsel => "voorvoegsel",
            Self::Geslachtsnaam => "achternaam",
            Self::Roepnaam => "roepnaam",
            Self::Partnernaam => "achternaam van de partner",
        })
    }
}

/// Why a name was not accepted. The message never repeats the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NaamFout {
    /// No part of the name is filled in.
    #[error("Vul een naam in. Is de achternaam niet bekend, vul dan een voornaam of roepnaam in.")]
    Leeg,
    /// A control character, or an invisible one that changes the reading direction.
    #[error("In het veld {0} staat een teken dat niet in een naam kan. Typ de naam opnieuw.")]
    VerbodenTeken(Naamdeel),
    /// Longer than [`MAX_NAAMDEEL`].
    #[error("Het veld {0} is te lang: er passen {MAX_NAAMDEEL} tekens in.")]
    TeLang(Naamdeel),
    /// There is a letterless text where a name should be.
    #[error("Het veld {0} bevat geen letters.")]
    GeenLetters(Naamdeel),
}

impl NaamFout {
    /// The field to put the message beside.
    pub fn veld(self) -> Naamdeel {
        match self {
            Self::Leeg => Naamdeel::Geslachtsnaam,
            Self::VerbodenTeken(deel) | Self::TeLang(deel) | Self::GeenLetters(deel) => deel,
        }
    }
}

impl Naam {
    /// Checks the parts and keeps them, trimmed and with single spaces.
    pub fn nieuw(delen: NaamDelen) -> Result<Self, NaamFout> {
        let voornamen = schoon(&delen.voornamen, Naamdeel::Voornamen)?.unwrap_or_default();
        let geslachtsnaam = match delen.geslachtsnaam.trim() {
            ONBEKENDE_GESLACHTSNAAM => String::new(),
            tekst => schoon(tekst, Naamdeel::Geslachtsnaam)?.unwrap_or_default(),
        };
        let voorvoegsel = schoon_optie(delen.voorvoegsel.as_deref(), Naamdeel::Voorvoegsel)?;
        let roepnaam = schoon_optie(delen.roepnaam.as_deref(), Naamdeel::Roepnaam)?;
        let partnernaam = match delen.partnernaam {
            Some(partner) => {
                let voorvoegsel = schoon_optie(partner.voorvoegsel.as_deref(), Naamdeel::Partnernaam)?;
                schoon(&partner.geslachtsnaam, Naamdeel::Partnernaam)?
                    .map(|geslachtsnaam| Partnernaam { voorvoegsel, geslachtsnaam })
            }
            None => None,
        };
        if voornamen.is_empty() && geslachtsnaam.is_empty() && roepnaam.is_none() {
            return Err(NaamFout::Leeg);
        }
        Ok(Self(NaamDelen {
            voornamen,
            voorvoegsel,
            geslachtsnaam,
            roepnaam,
            partnernaam,
            naamgebruik: delen.naamgebruik,
        }))
    }

    /// All given names; empty when the person has none.
    pub fn voornamen(&self) -> &str {
        &self.0.voornamen
    }

    /// van, de, van der, …
    pub fn voorvoegsel(&self) -> Option<&str> {
        self.0.voorvoegsel.as_deref()
    }

    /// Surname without voorvoegsel; empty when not known.
    pub fn geslachtsnaam(&self) -> &str {
        &self.0.geslachtsnaam
    }

    /// The name one is called by, if it was given.
    pub fn roepnaam(&self) -> Option<&str> {
        self.0.roepnaam.as_deref()
    }

    /// The partner's surname, if it is recorded.
    pub fn partnernaam(&self) -> Option<&Partnernaam> {
        self.0.partnernaam.as_ref()
    }

    /// Which surname this person uses.
    pub fn naamgebruik(&self) -> Naamgebruik {
        self.0.naamgebruik
    }

    /// The parts, to fill a form again.
    pub fn delen(&self) -> &NaamDelen {
        &self.0
    }

    /// Own surname with voorvoegsel: "van den Berg". Empty when not known.
    pub fn eigen_achternaam(&self) -> String {
        samen(self.voorvoegsel(), &self.0.geslachtsnaam)
    }

    /// Surname as this person uses it: "Smit-van den Berg". Falls back on the own name.
    pub fn achternaam(&self) -> String {
        let eigen = self.eigen_achternaam();
        let Some(partner) = &self.0.partnernaam else {
            return eigen;
        };
        let partner = samen(partner.voorvoegsel.as_deref(), &partner.geslachtsnaam);
        match self.0.naamgebruik {
            Naamgebruik::Eigen => eigen,
            Naamgebruik::Partner => partner,
            _ if eigen.is_empty() => partner,
            Naamgebruik::PartnerVoorEigen => format!("{partner}-{eigen}"),
            Naamgebruik::EigenVoorPartner => format!("{eigen}-{partner}"),
        }
    }

    /// Surname where no first name or initial stands before it: "Van den Berg".
    pub fn achternaam_los(&self) -> String {
        met_hoofdletter(&self.achternaam())
    }

    /// All given names and the own surname: "Johanna Maria van den Berg".
    pub fn volledig(&self) -> String {
        let voor =
            if self.0.voornamen.is_empty() { self.roepnaam().unwrap_or("") } else { &self.0.voornamen };
        met_voor(voor, &self.eigen_achternaam())
    }

    /// How one speaks of somebody: "Anna van den Berg".
    pub fn kort(&self) -> String {
        met_voor(self.aanroep(), &self.eigen_achternaam())
    }

    /// Only the name one calls somebody by: "Anna"; the surname when there is no other.
    pub fn voornaam(&self) -> String {
        let aanroep = self.aanroep();
        if aanroep.is_empty() { met_hoofdletter(&self.eigen_achternaam()) } else { aanroep.to_owned() }
    }

    /// For letters: "mevrouw J. van den Berg", "de heer A.B. Jansen", or without a form of address "J. van den Berg".
    pub fn formeel(&self, geslacht: Geslacht) -> String {
        let letters = self.voorletters();
        let naam = if letters.is_empty() {
            self.achternaam_los()
        } else {
            samen(Some(&letters), &self.achternaam())
        };
        match geslacht.aanspreekvorm() {
            Some(vorm) => format!("{vorm} {naam}"),
            None => naam,
        }
    }

    /// For an alphabetical list: "Berg, Johanna Maria van den".
    pub fn lijst(&self) -> String {
        let voor =
            if self.0.voornamen.is_empty() { self.roepnaam().unwrap_or("") } else { &self.0.voornamen };
        let achter = samen(Some(voor), self.voorvoegsel().unwrap_or(""));
        match (self.0.geslachtsnaam.is_empty(), achter.trim().is_empty()) {
            (true, _) => voor.to_owned(),
            (false, true) => self.0.geslachtsnaam.clone(),
            (false, false) => format!("{}, {}", self.0.geslachtsnaam, achter.trim()),
        }
    }

    /// "J.M.", with "IJ." for IJsbrand.
    pub fn voorletters(&self) -> String {
        let bron =
            if self.0.voornamen.is_empty() { self.roepnaam().unwrap_or("") } else { &self.0.voornamen };
        bron.split_whitespace()
            .filter_map(voorletter)
            .fold(String::new(), |letters, letter| letters + &letter + ".")
    }

    /// Two letters for a small round badge: "AB" for Anna van den Berg.
    pub fn initialen(&self) -> String {
        [self.aanroep(), self.geslachtsnaam()].into_iter().filter_map(voorletter).collect()
    }

    fn aanroep(&self) -> &str {
        self.roepnaam().unwrap_or_else(|| self.0.voornamen.split_whitespace().next().unwrap_or(""))
    }
}

/// Names are personal data: a debug print in a log shows only which parts are filled in.
impl std::fmt::Debug for Naam {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Naam(…)")
    }
}

/// As for [`Naam`]: not in a log.
impl std::fmt::Debug for NaamDelen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NaamDelen(…)")
    }
}

impl TryFrom<NaamDelen> for Naam {
    type Error = NaamFout;

    fn try_from(delen: NaamDelen) -> Result<Self, Self::Error> {
        Self::nieuw(delen)
    }
}

impl From<Naam> for NaamDelen {
    fn from(naam: Naam) -> Self {
        naam.0
    }
}

fn met_voor(voor: &str, achter: &str) -> String {
    match (voor.is_empty(), achter.is_empty()) {
        (true, _) => met_hoofdletter(achter),
        (false, true) => format!("{voor} (achternaam niet bekend)"),
        (false, false) => format!("{voor} {achter}"),
    }
}

fn samen(voor: Option<&str>, achter: &str) -> String {
    match voor.filter(|tekst| !tekst.is_empty()) {
        // d'Ancona, l'Ami: nothing between the apostrophe and the name.
        Some(voor) if voor.ends_with(['\'', '’']) && voor.starts_with(['d', 'D', 'l', 'L']) => {
            format!("{voor}{achter}")
        }
        Some(voor) if !achter.is_empty() => format!("{voor} {achter}"),
        Some(voor) => voor.to_owned(),
        None => achter.to_owned(),
    }
}

/// Capital at the start; in "'t Hart" the capital goes to the first letter that may carry it.
fn met_hoofdletter(tekst: &str) -> String {
    if tekst.starts_with(['\'', '’']) {
        return tekst.to_owned();
    }
    let mut tekens = tekst.chars();
    match tekens.next() {
        Some(eerste) => eerste.to_uppercase().chain(tekens).collect(),
        None => String::new(),
    }
}

fn voorletter(naam: &str) -> Option<String> {
    let kaal: String = naam.chars().skip_while(|teken| !teken.is_alphabetic()).take(2).collect();
    if kaal.to_lowercase() == "ij" {
        return Some("IJ".to_owned());
    }
    kaal.chars().next().map(|teken| teken.to_uppercase().collect())
}

fn schoon_optie(tekst: Option<&str>, deel: Naamdeel) -> Result<Option<String>, NaamFout> {
    tekst.map_or(Ok(None), |tekst| schoon(tekst, deel))
}

fn schoon(tekst: &str, deel: Naamdeel) -> Result<Option<String>, NaamFout> {
    if tekst.len() > MAX_NAAMDEEL * 4 || tekst.chars().count() > MAX_NAAMDEEL {
        return Err(NaamFout::TeLang(deel));
    }
    if tekst.chars().any(verboden) {
        return Err(NaamFout::VerbodenTeken(deel));
    }
    let schoon = tekst.split_whitespace().collect::<Vec<_>>().join(" ");
    if schoon.is_empty() {
        return Ok(None);
    }
    if !schoon.chars().any(char::is_alphabetic) {
        return Err(NaamFout::GeenLetters(deel));
    }
    Ok(Some(schoon))
}

/// Control characters, and the invisible ones with which a name can be made to read differently than it is stored.
fn verboden(teken: char) -> bool {
    teken.is_control()
        || matches!(teken, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fffd}')
        || matches!(teken, '<' | '>' | '{' | '}' | '|' | '\\')
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests;
