//! Aard en ernst of the unsafety: one of the only two things inclusion may look at (R-120, INV-17).

use serde::{Deserialize, Serialize};

use crate::regels::codelijst;

codelijst! {
    /// Whether the unsafety is acute or structural.
    pub enum Duur("duur van de onveiligheid") {
        /// Danger now.
        Acuut = "acuut", "acuut";
        /// A lasting pattern.
        Structureel = "structureel", "structureel";
    }
}

codelijst! {
    /// Where the unsafety hits.
    pub enum Vlak("vlak van de onveiligheid") {
        /// The body.
        Lichamelijk = "lichamelijk", "lichamelijk";
        /// The feelings.
        Emotioneel = "emotioneel", "emotioneel";
        /// Sexual.
        Seksueel = "seksueel", "seksueel";
    }
}

codelijst! {
    /// What kind of behaviour it is.
    pub enum Gedrag("soort gedrag") {
        /// Violent behaviour.
        Gewelddadig = "gewelddadig", "gewelddadig";
        /// Abusive behaviour.
        Misbruikend = "misbruikend", "misbruikend";
        /// Neglectful behaviour.
        Verwaarlozend = "verwaarlozend", "verwaarlozend";
    }
}

/// «(een dreiging van) acuut of structureel lichamelijk, emotioneel en seksueel gewelddadig, misbruikend en
/// verwaarlozend relationeel gedrag» (R-005, seed S0).
///
/// One value is one combination; a household may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Onveiligheid {
    /// Only a threat of it so far.
    pub dreiging: bool,
    /// Acute or structural.
    pub duur: Duur,
    /// Body, feelings or sexual.
    pub vlak: Vlak,
    /// Violent, abusive or neglectful.
    pub gedrag: Gedrag,
}

impl std::fmt::Display for Onveiligheid {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let dreiging = if self.dreiging { "dreiging van " } else { "" };
        write!(f, "{dreiging}{} {} {} gedrag", self.duur, self.vlak, self.gedrag)
    }
}
