//! The rows of the three tables.

use std::fmt;
use std::str::FromStr;

use naast_domain::gebied::{Gemeentecode, Pc4};

use super::tabel::{Regel, Rij};
use crate::{Leesfout, Pad};

/// Code of a veiligheidsregio: `VR15`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Veiligheidsregiocode(u8);

/// The text is not VR with two digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("Een veiligheidsregio heeft een code als VR01.")]
pub struct GeenVeiligheidsregiocode;

impl FromStr for Veiligheidsregiocode {
    type Err = GeenVeiligheidsregiocode;

    fn from_str(tekst: &str) -> Result<Self, Self::Err> {
        tekst
            .strip_prefix("VR")
            .filter(|cijfers| cijfers.len() == 2 && cijfers.bytes().all(|teken| teken.is_ascii_digit()))
            .and_then(|cijfers| cijfers.parse().ok())
            .filter(|nummer| *nummer > 0)
            .map(Self)
            .ok_or(GeenVeiligheidsregiocode)
    }
}

impl fmt::Display for Veiligheidsregiocode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "VR{:02}", self.0)
    }
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GemeenteRij {
    /// where in the file
    pub pad: Pad,
    /// CBS code
    pub code: Gemeentecode,
    /// name
    pub naam: String,
    /// the veiligheidsregio it belongs to
    pub veiligheidsregio: Veiligheidsregiocode,
    /// its name
    pub veiligheidsregio_naam: String,
    /// province
    pub provincie: String,
    /// inhabitants, if given
    pub inwoners: Option<u32>,
}

/// A veiligheidsregio.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VeiligheidsregioRij {
    /// where in the file
    pub pad: Pad,
    /// code
    pub code: Veiligheidsregiocode,
    /// name
    pub naam: String,
    /// how many municipalities it has
    pub aantal_gemeenten: usize,
    /// inhabitants, if given
    pub inwoners: Option<u32>,
}

/// A four-digit postcode. One that crosses a border stands with its largest municipality.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostcodeRij {
    /// where in the file
    pub pad: Pad,
    /// the digits
    pub pc4: Pc4,
    /// town
    pub plaats: String,
    /// municipality
    pub gemeente: Gemeentecode,
    /// its name
    pub gemeente_naam: String,
    /// inhabitants, if given
    pub inwoners: Option<u32>,
}

const GEMEENTECODE: &str = "een gemeentecode als GM0363";
const REGIOCODE: &str = "een veiligheidsregiocode als VR01";

/// All faults of a line together, or none.
fn klaar<R>(rij: Option<R>, fouten: Vec<Leesfout>) -> Result<R, Vec<Leesfout>> {
    match rij {
        Some(rij) if fouten.is_empty() => Ok(rij),
        _ => Err(fouten),
    }
}

impl Rij for GemeenteRij {
    fn lees(regel: &Regel) -> Result<Self, Vec<Leesfout>> {
        let mut fouten = Vec::new();
        let code = regel.gelezen("gemeentecode", GEMEENTECODE, &mut fouten);
        let naam = regel.veld("gemeente", &mut fouten);
        let veiligheidsregio = regel.gelezen("veiligheidsregiocode", REGIOCODE, &mut fouten);
        let veiligheidsregio_naam = regel.veld("veiligheidsregio", &mut fouten);
        let provincie = regel.veld("provincie", &mut fouten);
        let inwoners = regel.inwoners(&mut fouten);
        let rij = (|| {
            Some(Self {
                pad: regel.pad.clone(),
                code: code?,
                naam: naam?.to_owned(),
                veiligheidsregio: veiligheidsregio?,
                veiligheidsregio_naam: veiligheidsregio_naam?.to_owned(),
                provincie: provincie?.to_owned(),
                inwoners,
            })
        })();
        klaar(rij, fouten)
    }
}

impl Rij for VeiligheidsregioRij {
    fn lees(regel: &Regel) -> Result<Self, Vec<Leesfout>> {
        let mut fouten = Vec::new();
        let code = regel.gelezen("code", REGIOCODE, &mut fouten);
        let naam = regel.veld("naam", &mut fouten);
        let aantal_gemeenten = regel.gelezen("aantal_gemeenten", "een aantal", &mut fouten);
        let inwoners = regel.inwoners(&mut fouten);
        let rij = (|| {
            Some(Self {
                pad: regel.pad.clone(),
                code: code?,
                naam: naam?.to_owned(),
                aantal_gemeenten: aantal_gemeenten?,
                inwoners,
            })
        })();
        klaar(rij, fouten)
    }
}

impl Rij for PostcodeRij {
    fn lees(regel: &Regel) -> Result<Self, Vec<Leesfout>> {
        let mut fouten = Vec::new();
        let getal: Option<u16> = regel.gelezen("pc4", PC4, &mut fouten);
        let pc4 = getal.and_then(|getal| {
            let pc4 = Pc4::nieuw(getal);
            if pc4.is_none() {
                fouten.push(regel.fout("pc4", format!("Hier hoort {PC4} te staan.")));
            }
            pc4
        });
        let plaats = regel.veld("plaats", &mut fouten);
        let gemeente = regel.gelezen("gemeentecode", GEMEENTECODE, &mut fouten);
        let gemeente_naam = regel.veld("gemeente", &mut fouten);
        let inwoners = regel.inwoners(&mut fouten);
        let rij = (|| {
            Some(Self {
                pad: regel.pad.clone(),
                pc4: pc4?,
                plaats: plaats?.to_owned(),
                gemeente: gemeente?,
                gemeente_naam: gemeente_naam?.to_owned(),
                inwoners,
            })
        })();
        klaar(rij, fouten)
    }
}

const PC4: &str = "een getal van 1000 tot en met 9999";
