//! What can be asked about rights, and what happened. Note what is absent: nothing decides for another bronhouder
//! without naming who decided there (INV-19), and nothing refuses somebody's own declaration (D-50).

use super::{
    Deelbesluit, Hoedanigheid, Indiening, Oordeelvraag, Regime, Uitkomst, Verlenging, Verzoeksoort, Waarover,
};
use crate::{
    Organisatie,
    dossier::Item,
    gebeurtenis::soorten,
    ids::{OrganisatieId, PersoonId, ProfessionalId, VerklaringId, VerzoekId},
    regels::{Rechtsmiddel, TermijnId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A request that was said or handed over to a professional.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Aanreiking {
    /// Who asks.
    pub door: PersoonId,
    /// How it is known who asks.
    pub identiteit: Korttekst,
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RechtOpdracht {
    /// Files a request, once for all bronhouders.
    DienIn {
        /// What.
        soort: Verzoeksoort,
        /// Whose data.
        voor: PersoonId,
        /// About what.
        waarover: Waarover,
        /// In the asker's own words; needed for everything but inzage and afschrift.
        toelichting: Option<Tekst>,
        /// Filled in by a professional who writes it down for somebody.
        aangereikt: Option<Aanreiking>,
    },
    /// The one who asked takes it back.
    TrekIn {
        /// Which.
        verzoek: VerzoekId,
    },
    /// A professional of the bronhouder judges whether the one who asks may ask this (D-40).
    BeoordeelBevoegdheid {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// May it be asked?
        bevoegd: bool,
        /// On what that rests, in words for the one who asked.
        oordeel: Tekst,
    },
    /// More time, once, told in time.
    Verleng {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// Why, in words for the one who asked.
        reden: Tekst,
    },
    /// Decides on one part.
    Besluit {
        /// On which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// What.
        uitkomst: Uitkomst,
        /// Why, in words for the one who asked.
        reden: Tekst,
        /// For which of the items, where it names items; empty means all of them.
        items: BTreeSet<Item>,
        /// What came of looking at the privacy of others; needed for inzage and afschrift.
        privacy_ander: Option<Tekst>,
        /// Who decided there, when nobody of this bronhouder works in this dossier and the fixed face passes it on.
        besloten_door: Option<Korttekst>,
    },
    /// What was decided is done.
    MeldUitgevoerd {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// What was done.
        toelichting: Korttekst,
    },
    /// The one who asked does not leave it at that.
    GebruikRechtsmiddel {
        /// Against which decision.
        verzoek: VerzoekId,
        /// Of whom.
        bronhouder: OrganisatieId,
        /// What.
        middel: Rechtsmiddel,
    },
    /// Changes one's own declaration beside the dossier (INV-38).
    WijzigVerklaring {
        /// Which.
        verklaring: VerklaringId,
        /// The new words.
        tekst: Tekst,
    },
}

/// How a part begins.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Begin {
    /// Waits for a decision.
    Open,
    /// First this has to be judged.
    NaOordeel(Oordeelvraag),
    /// By law the one who asks may not ask this here.
    NietBevoegd(Tekst),
}

/// A part as it was made by dividing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NieuwDeel {
    /// Who decides.
    pub bronhouder: Organisatie,
    /// Under which law.
    pub regime: Regime,
    /// Which of the items.
    pub items: BTreeSet<Item>,
    /// The clock.
    pub termijn: TermijnId,
    /// The last day.
    pub uiterlijk: Date,
    /// Known to the family.
    pub bekend_bij_gezin: bool,
    /// How it begins.
    pub begin: Begin,
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RechtGebeurtenis {
    /// A request came in.
    Ingediend {
        /// Identity.
        verzoek: VerzoekId,
        /// What.
        soort: Verzoeksoort,
        /// Whose data.
        voor: PersoonId,
        /// Who asks.
        door: PersoonId,
        /// In which capacity.
        hoedanigheid: Hoedanigheid,
        /// How it came in.
        indiening: Indiening,
        /// About what.
        waarover: Waarover,
        /// In the asker's own words.
        toelichting: Option<Tekst>,
    },
    /// It was divided over the bronhouders, by their items.
    Verdeeld {
        /// Which.
        verzoek: VerzoekId,
        /// The parts.
        delen: Vec<NieuwDeel>,
    },
    /// The words were put beside statements that are no feit (D-52).
    VerklaardBij {
        /// Which.
        verzoek: VerzoekId,
        /// Beside which.
        items: BTreeSet<Item>,
    },
    /// Taken back.
    Ingetrokken {
        /// Which.
        verzoek: VerzoekId,
    },
    /// It was judged whether this may be asked.
    BevoegdheidBeoordeeld {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// May it be asked?
        bevoegd: bool,
        /// On what that rests.
        oordeel: Tekst,
        /// Who judged.
        door: ProfessionalId,
    },
    /// More time.
    Verlengd {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// The extension.
        verlenging: Verlenging,
    },
    /// A bronhouder decided.
    Besloten {
        /// On which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// The decision.
        besluit: Box<Deelbesluit>,
    },
    /// What must be destroyed because of it (D-53). What is destroyed leaves a mark without content (INV-30).
    VernietigingOpgedragen {
        /// Because of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// What must go.
        items: BTreeSet<Item>,
    },
    /// It was done.
    Uitgevoerd {
        /// Of which request.
        verzoek: VerzoekId,
        /// Whose part.
        bronhouder: OrganisatieId,
        /// What was done.
        toelichting: Korttekst,
    },
    /// The one who asked did not leave it at that.
    RechtsmiddelGebruikt {
        /// Against which decision.
        verzoek: VerzoekId,
        /// Of whom.
        bronhouder: OrganisatieId,
        /// What.
        middel: Rechtsmiddel,
    },
    /// Somebody put a declaration of his or her own beside the dossier (D-50).
    VerklaringGeschreven {
        /// Identity.
        verklaring: VerklaringId,
        /// Whose.
        van: PersoonId,
        /// About whom.
        over: PersoonId,
        /// The words.
        tekst: Tekst,
    },
    /// Its owner changed it.
    VerklaringGewijzigd {
        /// Which.
        verklaring: VerklaringId,
        /// The new words.
        tekst: Tekst,
    },
}

soorten!(RechtGebeurtenis {
    Ingediend => "recht.ingediend",
    Verdeeld => "recht.verdeeld",
    VerklaardBij => "recht.verklaard_bij",
    Ingetrokken => "recht.ingetrokken",
    BevoegdheidBeoordeeld => "recht.bevoegdheid_beoordeeld",
    Verlengd => "recht.verlengd",
    Besloten => "recht.besloten",
    VernietigingOpgedragen => "recht.vernietiging_opgedragen",
    Uitgevoerd => "recht.uitgevoerd",
    RechtsmiddelGebruikt => "recht.rechtsmiddel_gebruikt",
    VerklaringGeschreven => "recht.verklaring_geschreven",
    VerklaringGewijzigd => "recht.verklaring_gewijzigd",
});
