//! What can be asked about consent, and what happened. Note what is absent: no command gives consent for somebody else,
//! and none gives it because nobody answered (INV-15, INV-16).

use super::{Toestemmingsvraag, Wijze};
use crate::{
    gebeurtenis::soorten,
    ids::{PersoonId, ProfessionalId, ToestemmingId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What somebody said aloud.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gesproken {
    /// On which day.
    pub op: Date,
    /// How: in a conversation at home, by telephone, who else heard it.
    pub hoe: Korttekst,
    /// In the person's own words.
    pub woorden: Tekst,
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToestemmingOpdracht {
    /// A professional asks.
    Vraag {
        /// What.
        vraag: Toestemmingsvraag,
    },
    /// A person gives it without being asked.
    GeefUitEigenBeweging {
        /// What.
        vraag: Toestemmingsvraag,
    },
    /// A person answers.
    Antwoord {
        /// To which.
        toestemming: ToestemmingId,
        /// Yes or no.
        ja: bool,
        /// In own words.
        woorden: Option<Tekst>,
    },
    /// A person takes it back.
    TrekIn {
        /// Which.
        toestemming: ToestemmingId,
    },
    /// A professional writes down what a person said.
    LegGesprokenVast {
        /// To which.
        toestemming: ToestemmingId,
        /// Who said it.
        persoon: PersoonId,
        /// Yes or no; a no after a yes takes it back.
        ja: bool,
        /// When, how and in which words.
        gesproken: Gesproken,
    },
    /// The person saw what was written down, and says whether it is so.
    ReageerOpGesproken {
        /// On which.
        toestemming: ToestemmingId,
        /// Is it so?
        klopt: bool,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToestemmingGebeurtenis {
    /// Asked, or about to be given without being asked.
    Gevraagd {
        /// Identity.
        toestemming: ToestemmingId,
        /// What.
        vraag: Toestemmingsvraag,
        /// Who asked.
        door: Option<(ProfessionalId, Korttekst)>,
    },
    /// Yes.
    Gegeven {
        /// To which.
        toestemming: ToestemmingId,
        /// Who.
        persoon: PersoonId,
        /// How it came in.
        wijze: Wijze,
    },
    /// No.
    Geweigerd {
        /// To which.
        toestemming: ToestemmingId,
        /// Who.
        persoon: PersoonId,
        /// How it came in.
        wijze: Wijze,
        /// In own words.
        woorden: Option<Tekst>,
    },
    /// Taken back.
    Ingetrokken {
        /// Which.
        toestemming: ToestemmingId,
        /// Who.
        persoon: PersoonId,
        /// How that came in.
        wijze: Wijze,
    },
    /// The person saw it: it is so.
    Bevestigd {
        /// Which.
        toestemming: ToestemmingId,
        /// Who.
        persoon: PersoonId,
    },
    /// The person saw it: it is not so.
    Betwist {
        /// Which.
        toestemming: ToestemmingId,
        /// Who.
        persoon: PersoonId,
    },
}

soorten!(ToestemmingGebeurtenis {
    Gevraagd => "toestemming.gevraagd",
    Gegeven => "toestemming.gegeven",
    Geweigerd => "toestemming.geweigerd",
    Ingetrokken => "toestemming.ingetrokken",
    Bevestigd => "toestemming.bevestigd",
    Betwist => "toestemming.betwist",
});
