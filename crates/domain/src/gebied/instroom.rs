//! Whether a household comes in: postcode and aard en ernst, and nothing else (R-120, INV-17).
//!
//! The only way to an [`Instroomoordeel`] is [`beoordeel_instroom`]. Its inputs are a configuration, a postcode, an
//! [`AardErnst`] and a day; there is no field for who pays, how heavy the care is, which GI, religion or willingness,
//! and the region file has no place to add one. "Nee" always says which of the two criteria failed.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::configuratie::Configuratie;
use super::onveiligheid::Onveiligheid;
use super::postcode::Postcode;
use crate::regels::codelijst;

codelijst! {
    /// The only two criteria there are.
    pub enum Criterium("criterium") {
        /// Where the household lives.
        Postcode = "postcode", "postcode";
        /// What kind of unsafety there is, and how serious.
        AardErnst = "aard_ernst", "aard en ernst";
    }
}

/// The weighed aard en ernst: every kind of unsafety that was found; empty when it was weighed and none was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AardErnst {
    onveiligheid: BTreeSet<Onveiligheid>,
}

impl AardErnst {
    /// Every kind of unsafety that was found.
    pub fn onveiligheid(&self) -> impl Iterator<Item = Onveiligheid> {
        self.onveiligheid.iter().copied()
    }

    /// Whether something acute was found.
    pub fn is_acuut(&self) -> bool {
        self.onveiligheid.iter().any(|o| o.duur == super::onveiligheid::Duur::Acuut)
    }

    /// Whether nothing was found.
    pub fn is_leeg(&self) -> bool {
        self.onveiligheid.is_empty()
    }
}

impl FromIterator<Onveiligheid> for AardErnst {
    fn from_iter<T: IntoIterator<Item = Onveiligheid>>(onveiligheid: T) -> Self {
        Self { onveiligheid: onveiligheid.into_iter().collect() }
    }
}

/// What the postcode says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PostcodeOordeel {
    /// In an area that is open.
    Binnen {
        /// The id of the area.
        gebied: String,
    },
    /// In an area that is not open yet.
    NogNiet {
        /// The id of the area.
        gebied: String,
        /// The day it opens, when known.
        vanaf: Option<Date>,
    },
    /// In none of the areas.
    Buiten,
    /// Cannot be told: the postcodes of at least one area are not imported yet.
    Onbekend,
}

/// What aard en ernst say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AardErnstOordeel {
    /// There is unsafety, or a threat of it.
    Onveiligheid,
    /// It was weighed and there is none.
    GeenOnveiligheid,
}

/// The answer, with its reason per criterium.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instroomoordeel {
    postcode: PostcodeOordeel,
    aard_ernst: AardErnstOordeel,
}

impl Instroomoordeel {
    /// What the postcode says.
    pub const fn postcode(&self) -> &PostcodeOordeel {
        &self.postcode
    }

    /// What aard en ernst say.
    pub const fn aard_ernst(&self) -> AardErnstOordeel {
        self.aard_ernst
    }

    /// The criteria that failed, in the order in which they are explained.
    pub fn tekort(&self) -> Vec<Criterium> {
        let postcode = !matches!(self.postcode, PostcodeOordeel::Binnen { .. });
        let aard_ernst = self.aard_ernst == AardErnstOordeel::GeenOnveiligheid;
        let mut tekort = Vec::new();
        if postcode {
            tekort.push(Criterium::Postcode);
        }
        if aard_ernst {
            tekort.push(Criterium::AardErnst);
        }
        tekort
    }

    /// Whether the household comes in.
    pub fn mag_instromen(&self) -> bool {
        self.tekort().is_empty()
    }

    /// The reason in plain Dutch, for the professional and for the family.
    pub fn uitleg(&self) -> String {
        let postcode = match &self.postcode {
            PostcodeOordeel::Binnen { .. } => "De postcode hoort bij het gebied.".to_owned(),
            PostcodeOordeel::NogNiet { vanaf: Some(vanaf), .. } => {
                format!(
                    "Postcode: dit gebied doet mee vanaf {:02}-{:02}-{}.",
                    vanaf.day(),
                    vanaf.month(),
                    vanaf.year()
                )
            }
            PostcodeOordeel::NogNiet { vanaf: None, .. } => "Postcode: dit gebied doet nu niet mee.".to_owned(),
            PostcodeOordeel::Buiten => "Postcode: dit adres ligt buiten het gebied.".to_owned(),
            PostcodeOordeel::Onbekend => {
                "Postcode: de postcodes van dit gebied zijn nog niet ingelezen. Vraag de beheerder om dat te doen."
                    .to_owned()
            }
        };
        let aard_ernst = match self.aard_ernst {
            AardErnstOordeel::Onveiligheid => "Er is onveiligheid, of dreiging daarvan.",
            AardErnstOordeel::GeenOnveiligheid => "Aard en ernst: er is geen onveiligheid gevonden.",
        };
        format!("{postcode} {aard_ernst}")
    }
}

/// Decides on inclusion from the postcode and aard en ernst alone (R-120, INV-17).
///
/// The day only chooses which areas are open by then; the configuration only says which postcodes they have.
pub fn beoordeel_instroom(
    configuratie: &Configuratie,
    postcode: Postcode,
    aard_ernst: &AardErnst,
    op: Date,
) -> Instroomoordeel {
    Instroomoordeel {
        postcode: beoordeel_postcode(configuratie, postcode, op),
        aard_ernst: if aard_ernst.is_leeg() {
            AardErnstOordeel::GeenOnveiligheid
        } else {
            AardErnstOordeel::Onveiligheid
        },
    }
}

fn beoordeel_postcode(configuratie: &Configuratie, postcode: Postcode, op: Date) -> PostcodeOordeel {
    let pc4 = postcode.pc4();
    let mut nog_niet = None;
    let mut onbekend = false;
    for gebied in &configuratie.gebieden {
        match gebied.bevat(pc4) {
            Some(true) if gebied.modus_op(op).instroom_open() => {
                return PostcodeOordeel::Binnen { gebied: gebied.id.clone() };
            }
            Some(true) => {
                let vanaf = gebied.ingang().filter(|ingang| *ingang > op);
                nog_niet.get_or_insert(PostcodeOordeel::NogNiet { gebied: gebied.id.clone(), vanaf });
            }
            Some(false) => {}
            None => onbekend = true,
        }
    }
    match nog_niet {
        _ if onbekend => PostcodeOordeel::Onbekend,
        Some(nog_niet) => nog_niet,
        None => PostcodeOordeel::Buiten,
    }
}
