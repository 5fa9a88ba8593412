//! What can be asked about complaints, and what happened.

use super::{
    Beklaagde, Commissie, Commissieleden, Gegrondheid, Klachtaard, Klachtoordeel, Klachtreactie, Namens,
};
use crate::{
    Organisatie,
    gebeurtenis::soorten,
    ids::{KlachtId, OrganisatieId, PersoonId, ProfessionalId},
    regels::Klachtweg,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// About whom, as the one who complains points it out.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KlachtOver {
    /// Somebody who stands or stood beside the family.
    Professional(ProfessionalId),
    /// An organisation that does or did.
    Organisatie(OrganisatieId),
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KlachtOpdracht {
    /// A member of the family complains, or somebody who stands for that person.
    DienIn {
        /// For whom, when that is somebody else than who writes.
        #[serde(default)]
        voor: Option<PersoonId>,
        /// About whom.
        over: KlachtOver,
        /// About what.
        aard: Klachtaard,
        /// In own words.
        tekst: Tekst,
        /// What would help.
        wens: Option<Tekst>,
        /// Wants to try a conversation first.
        wil_bemiddeling: bool,
        /// Another way than the first, where there is one.
        weg: Option<Klachtweg>,
    },
    /// The one who complained takes it back.
    TrekIn {
        /// Which.
        klacht: KlachtId,
    },
    /// A mediator begins.
    StartBemiddeling {
        /// Of which.
        klacht: KlachtId,
        /// Who.
        bemiddelaar: Korttekst,
    },
    /// The one who complained says how the conversation went.
    RondBemiddelingAf {
        /// Of which.
        klacht: KlachtId,
        /// Solved; otherwise it goes on.
        opgelost: bool,
    },
    /// Puts it before a committee.
    StelCommissieIn {
        /// Which.
        klacht: KlachtId,
        /// Who.
        commissie: Commissieleden,
    },
    /// The one who complained was heard.
    LegHorenVast {
        /// Of which.
        klacht: KlachtId,
        /// On which day.
        op: Date,
        /// How, with whom beside.
        hoe: Korttekst,
    },
    /// More time, once.
    Verdaag {
        /// Which.
        klacht: KlachtId,
        /// Why, in words for the one who complained.
        reden: Tekst,
    },
    /// The judgement.
    GeefOordeel {
        /// On which.
        klacht: KlachtId,
        /// What.
        oordeel: Gegrondheid,
        /// Why.
        motivering: Tekst,
    },
    /// What the organisation does with it.
    Reageer {
        /// On which.
        klacht: KlachtId,
        /// In words for the one who complained.
        reactie: Tekst,
        /// Whether measures are taken.
        maatregelen: bool,
    },
    /// Reported to the inspectorate.
    MeldInspectie {
        /// Which.
        klacht: KlachtId,
        /// Why.
        reden: Tekst,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KlachtGebeurtenis {
    /// Came in, and found its way.
    Ingediend {
        /// Identity.
        klacht: KlachtId,
        /// Whose.
        van: PersoonId,
        /// Who wrote it down for that person.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        namens: Option<Namens>,
        /// About whom.
        over: Beklaagde,
        /// About what.
        aard: Klachtaard,
        /// In own words.
        tekst: Tekst,
        /// What would help.
        wens: Option<Tekst>,
        /// Wants to try a conversation first.
        wil_bemiddeling: bool,
        /// Where it went.
        weg: Klachtweg,
        /// The organisation that handles it.
        bij: Organisatie,
        /// The last day for a judgement; `None`: not handled here.
        uiterlijk: Option<Date>,
    },
    /// Taken back.
    Ingetrokken {
        /// Which.
        klacht: KlachtId,
    },
    /// A mediator began.
    BemiddelingGestart {
        /// Of which.
        klacht: KlachtId,
        /// Who.
        bemiddelaar: Korttekst,
    },
    /// The conversation is over.
    BemiddelingAfgerond {
        /// Of which.
        klacht: KlachtId,
        /// Solved, says the one who complained.
        opgelost: bool,
    },
    /// Before a committee.
    CommissieIngesteld {
        /// Which.
        klacht: KlachtId,
        /// Who.
        commissie: Commissie,
        /// The last day from now on.
        uiterlijk: Option<Date>,
    },
    /// Heard.
    Gehoord {
        /// Of which.
        klacht: KlachtId,
        /// On which day.
        op: Date,
        /// How.
        hoe: Korttekst,
    },
    /// More time.
    Verdaagd {
        /// Which.
        klacht: KlachtId,
        /// Why.
        reden: Tekst,
        /// The new last day.
        uiterlijk: Date,
    },
    /// Judged.
    Geoordeeld {
        /// Which.
        klacht: KlachtId,
        /// The judgement.
        oordeel: Klachtoordeel,
    },
    /// Answered.
    Beantwoord {
        /// Which.
        klacht: KlachtId,
        /// The answer.
        reactie: Klachtreactie,
    },
    /// Reported to the inspectorate.
    GemeldBijInspectie {
        /// Which.
        klacht: KlachtId,
        /// Why.
        reden: Tekst,
    },
}

soorten!(KlachtGebeurtenis {
    Ingediend => "klacht.ingediend",
    Ingetrokken => "klacht.ingetrokken",
    BemiddelingGestart => "klacht.bemiddeling_gestart",
    BemiddelingAfgerond => "klacht.bemiddeling_afgerond",
    CommissieIngesteld => "klacht.commissie_ingesteld",
    Gehoord => "klacht.gehoord",
    Verdaagd => "klacht.verdaagd",
    Geoordeeld => "klacht.geoordeeld",
    Beantwoord => "klacht.beantwoord",
    GemeldBijInspectie => "klacht.gemeld_bij_inspectie",
});
