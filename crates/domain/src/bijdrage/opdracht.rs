//! What can be asked, and what happened. Note what is absent: nothing writes or changes somebody else's words (INV-38).

use super::{Bijdrageantwoord, Bijdragesoort, Bijlage, Deling, Lezers, Ontvanger, Vraagadres, Vraagantwoord};
use crate::{
    gebeurtenis::soorten,
    ids::{BijdrageId, PersoonId, TaakId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BijdrageOpdracht {
    /// Writes one's own story, or a next wording of it.
    SchrijfVerhaal {
        /// The words.
        tekst: Tekst,
    },
    /// Lets somebody read one's story.
    DeelVerhaal {
        /// Whom.
        met: Ontvanger,
        /// For what.
        waarvoor: Korttekst,
        /// The last day.
        tot: Date,
    },
    /// Takes that back, at once.
    StopDelen {
        /// Which consent.
        nummer: u32,
    },
    /// Brings something in.
    DraagBij {
        /// What.
        soort: Bijdragesoort,
        /// The words.
        tekst: Option<Tekst>,
        /// The file.
        bijlage: Option<Bijlage>,
        /// Who reads it.
        lezers: Lezers,
    },
    /// Changes one's own words, or who reads them.
    WijzigBijdrage {
        /// Which.
        id: BijdrageId,
        /// The words.
        tekst: Tekst,
        /// Who reads it.
        lezers: Lezers,
    },
    /// Takes it back: nobody sees it any more.
    NeemTerug {
        /// Which.
        id: BijdrageId,
    },
    /// A professional says what the team does with a wish or solution.
    BeantwoordBijdrage {
        /// Which.
        id: BijdrageId,
        /// Used or not.
        gebruikt: bool,
        /// Why.
        omdat: Tekst,
    },
    /// Asks or complains about a look.
    StelVraag {
        /// About which look.
        over: Korttekst,
        /// The words.
        tekst: Tekst,
        /// Who answers.
        aan: Vraagadres,
    },
    /// Answers such a question.
    BeantwoordVraag {
        /// Which.
        id: BijdrageId,
        /// The answer.
        tekst: Tekst,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BijdrageGebeurtenis {
    /// A story, or a next wording.
    VerhaalGeschreven {
        /// Whose.
        persoon: PersoonId,
        /// The words.
        tekst: Tekst,
    },
    /// The story may be read.
    VerhaalGedeeld {
        /// Whose.
        persoon: PersoonId,
        /// By whom, for what, until when.
        deling: Deling,
    },
    /// The story may no longer be read.
    DelenGestopt {
        /// Whose.
        persoon: PersoonId,
        /// Which consent.
        nummer: u32,
    },
    /// Something was brought in.
    Bijgedragen {
        /// Identity.
        id: BijdrageId,
        /// By whom.
        van: PersoonId,
        /// What.
        soort: Bijdragesoort,
        /// Who reads it.
        lezers: Lezers,
        /// The words.
        tekst: Option<Tekst>,
        /// The file.
        bijlage: Option<Bijlage>,
    },
    /// The words or the readers changed.
    BijdrageGewijzigd {
        /// Which.
        id: BijdrageId,
        /// The words.
        tekst: Tekst,
        /// Who reads it.
        lezers: Lezers,
    },
    /// Taken back.
    BijdrageTeruggenomen {
        /// Which.
        id: BijdrageId,
    },
    /// The team said what it does with it.
    BijdrageBeantwoord {
        /// Which.
        id: BijdrageId,
        /// The answer.
        antwoord: Bijdrageantwoord,
    },
    /// A question about a look.
    VraagGesteld {
        /// Identity.
        id: BijdrageId,
        /// Whose.
        van: PersoonId,
        /// About which look.
        over: Korttekst,
        /// The words.
        tekst: Tekst,
        /// Who answers.
        aan: Vraagadres,
        /// The task that came of it.
        taak: TaakId,
    },
    /// The answer.
    VraagBeantwoord {
        /// Which.
        id: BijdrageId,
        /// The answer.
        antwoord: Vraagantwoord,
    },
}

soorten!(BijdrageGebeurtenis {
    VerhaalGeschreven => "bijdrage.verhaal_geschreven",
    VerhaalGedeeld => "bijdrage.verhaal_gedeeld",
    DelenGestopt => "bijdrage.delen_gestopt",
    Bijgedragen => "bijdrage.bijgedragen",
    BijdrageGewijzigd => "bijdrage.gewijzigd",
    BijdrageTeruggenomen => "bijdrage.teruggenomen",
    BijdrageBeantwoord => "bijdrage.beantwoord",
    VraagGesteld => "bijdrage.vraag_gesteld",
    VraagBeantwoord => "bijdrage.vraag_beantwoord",
});
