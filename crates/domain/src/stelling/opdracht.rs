//! What can be asked of statements, and what happened to them. Note what is absent: nothing accords for somebody
//! else, nothing accords for many (INV-15), and nothing turns one kind into another (§9.6.3).

use super::{
    GesprokenReactie, Inhoud, Kanaal, Leefgebieden, Mondeling, Ontvangst, Reactie, Uitkomst, Uitstel,
    Uitstelgrond, Voorlegging, Wijze,
};
use crate::{
    Etiket,
    etiket::{Gevoeligheid, Publiek},
    gebeurtenis::soorten,
    ids::{BesluitId, KaartId, PersoonId, StellingId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What the writer chooses of the label. The bronhouder and the ground follow from who writes, in which capacity.
#[derive(Clone, PartialEq, Eq, Debug, Default, Deserialize)]
pub struct Etiketwens {
    /// About whom.
    pub over: BTreeSet<PersoonId>,
    /// Which professionals.
    pub publiek: Publiek,
    /// Which shield.
    pub gevoeligheid: Gevoeligheid,
    /// The source may not be known to the family (D-07).
    pub bron_beschermd: bool,
    /// Persons to whom it is never shown (D-58).
    pub niet_tonen_aan: BTreeSet<PersoonId>,
}

/// On which ground an audience is changed (INV-18).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Deelgrond {
    /// The receiver needs it for a statutory task.
    Taak(Korttekst),
    /// The persons concerned consent.
    Toestemming {
        /// Of whom.
        van: BTreeSet<PersoonId>,
        /// On which day.
        op: Date,
    },
    /// The receiver may be told under a right to report (D-08).
    Meldrecht(Korttekst),
    /// Fewer people see it from now on.
    Afscherming,
}

/// In what a statement is used again, so that nobody has to tell it twice.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hergebruik {
    /// The analysis.
    Analyse,
    /// The plan.
    Plan,
    /// The veiligheidsplan.
    Veiligheidsplan,
    /// A veiligheidskaart.
    Kaart(KaartId),
    /// A decision.
    Besluit(BesluitId),
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StellingOpdracht {
    /// Writes a statement down.
    LegVast {
        /// What it says.
        inhoud: Inhoud,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom and for whom.
        etiket: Etiketwens,
        /// How it came in, if it came from outside (D-08).
        ontvangst: Option<Ontvangst>,
        /// Why it is asked again, when the same already stands established.
        opnieuw_omdat: Option<Tekst>,
    },
    /// Changes the words. After it was put to somebody this is a new version, and everybody is heard anew.
    Wijzig {
        /// Which.
        stelling: StellingId,
        /// What it says now; of the same kind.
        inhoud: Inhoud,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom.
        over: BTreeSet<PersoonId>,
    },
    /// Puts it to people.
    LegVoor {
        /// Which.
        stelling: StellingId,
        /// To whom.
        personen: BTreeSet<PersoonId>,
        /// How.
        kanaal: Kanaal,
    },
    /// A person reacts: himself or herself, or as representative.
    Reageer {
        /// To which.
        stelling: StellingId,
        /// Whose reaction: the actor's own, or that of the one he or she stands for.
        voor: PersoonId,
        /// What.
        reactie: Reactie,
    },
    /// A professional writes down what a person said.
    LegReactieVast {
        /// To which.
        stelling: StellingId,
        /// Who said it.
        persoon: PersoonId,
        /// What was said.
        reactie: GesprokenReactie,
        /// When, and who heard it.
        mondeling: Mondeling,
    },
    /// The term ended without a reaction.
    MarkeerGeenReactie {
        /// Of which.
        stelling: StellingId,
        /// By whom.
        persoon: PersoonId,
    },
    /// Puts the hearing of people off.
    StelWederhoorUit {
        /// Of which.
        stelling: StellingId,
        /// Of whom.
        personen: BTreeSet<PersoonId>,
        /// Why.
        grond: Uitstelgrond,
        /// In words.
        toelichting: Tekst,
        /// To be looked at again on.
        herbeoordeling: Date,
    },
    /// Looks at a postponement again.
    HerbeoordeelUitstel {
        /// Of which.
        stelling: StellingId,
        /// Of whom.
        personen: BTreeSet<PersoonId>,
        /// What now.
        oordeel: Herbeoordeling,
    },
    /// Establishes it.
    StelVast {
        /// Which.
        stelling: StellingId,
    },
    /// Corrects an established statement: a new version, the old one is kept.
    Corrigeer {
        /// Which.
        stelling: StellingId,
        /// What it says now; of the same kind.
        inhoud: Inhoud,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom.
        over: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// Withdraws it.
    TrekIn {
        /// Which.
        stelling: StellingId,
        /// Why.
        reden: Tekst,
    },
    /// Destroys it, after a request (D-53). A mark without content remains.
    Vernietig {
        /// Which.
        stelling: StellingId,
        /// The decision on the request.
        besluit: BesluitId,
    },
    /// Adds a person's own declaration (D-50). Always possible.
    VoegVerklaringToe {
        /// To which.
        stelling: StellingId,
        /// Whose.
        persoon: PersoonId,
        /// The words.
        tekst: Tekst,
        /// How it was handed in, when a professional adds it for somebody who cannot do so.
        aangereikt: Option<Mondeling>,
    },
    /// Changes one's own declaration (INV-38).
    WijzigVerklaring {
        /// Of which.
        stelling: StellingId,
        /// The how-manieth, from 1.
        nummer: u32,
        /// The new words.
        tekst: Tekst,
    },
    /// Sets to whom it is never shown.
    ZetNietTonenAan {
        /// Which.
        stelling: StellingId,
        /// To whom: the whole set from now on.
        personen: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// Shows it to more, or to fewer, professionals: a decision of its own (INV-18).
    WijzigPubliek {
        /// Which.
        stelling: StellingId,
        /// To whom from now on.
        publiek: Publiek,
        /// On which ground.
        grond: Deelgrond,
        /// In words.
        toelichting: Tekst,
    },
    /// Uses it again somewhere else.
    Hergebruik {
        /// Which.
        stelling: StellingId,
        /// In what.
        waarvoor: Hergebruik,
    },
}

/// What comes out of looking at a postponement again.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Herbeoordeling {
    /// Still needed.
    Verleng {
        /// Why.
        toelichting: Tekst,
        /// To be looked at again on.
        herbeoordeling: Date,
    },
    /// No longer needed: these persons are heard now.
    HefOp,
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StellingGebeurtenis {
    /// Written down.
    Vastgelegd {
        /// Identity.
        stelling: StellingId,
        /// What it says.
        inhoud: Box<Inhoud>,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// Its label.
        etiket: Box<Etiket>,
        /// How it came in.
        ontvangst: Option<Ontvangst>,
        /// Why it was asked again.
        opnieuw_omdat: Option<Tekst>,
    },
    /// Changed before anybody was heard.
    Gewijzigd {
        /// Which.
        stelling: StellingId,
        /// What it says now.
        inhoud: Box<Inhoud>,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom.
        over: BTreeSet<PersoonId>,
    },
    /// A new version, because the old one was already put to somebody.
    NieuweVersie {
        /// Which.
        stelling: StellingId,
        /// What it says now.
        inhoud: Box<Inhoud>,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom.
        over: BTreeSet<PersoonId>,
    },
    /// Put to a person.
    Voorgelegd {
        /// Which.
        stelling: StellingId,
        /// To whom.
        persoon: PersoonId,
        /// When, how, until when.
        voorlegging: Voorlegging,
    },
    /// A person's outcome.
    Gereageerd {
        /// To which.
        stelling: StellingId,
        /// Whose.
        persoon: PersoonId,
        /// What.
        uitkomst: Uitkomst,
        /// How it came in.
        wijze: Wijze,
    },
    /// The term ended in silence. Never agreement (INV-16).
    GeenReactieGemarkeerd {
        /// To which.
        stelling: StellingId,
        /// By whom.
        persoon: PersoonId,
    },
    /// The hearing of a person was put off.
    WederhoorUitgesteld {
        /// Of which.
        stelling: StellingId,
        /// Of whom.
        persoon: PersoonId,
        /// Why, by whom, until when.
        uitstel: Box<Uitstel>,
    },
    /// A postponement was lifted.
    UitstelOpgeheven {
        /// Of which.
        stelling: StellingId,
        /// Of whom.
        persoon: PersoonId,
    },
    /// Established.
    Vastgesteld {
        /// Which.
        stelling: StellingId,
    },
    /// Corrected: a new version stands, the old one is kept.
    Gecorrigeerd {
        /// Which.
        stelling: StellingId,
        /// What it says now.
        inhoud: Box<Inhoud>,
        /// Which domains of life.
        leefgebieden: Leefgebieden,
        /// About whom.
        over: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// Withdrawn.
    Ingetrokken {
        /// Which.
        stelling: StellingId,
        /// Why.
        reden: Tekst,
    },
    /// Destroyed.
    Vernietigd {
        /// Which.
        stelling: StellingId,
        /// The decision on the request.
        besluit: BesluitId,
    },
    /// A person's own declaration was added.
    VerklaringToegevoegd {
        /// To which.
        stelling: StellingId,
        /// Whose.
        persoon: PersoonId,
        /// The words.
        tekst: Tekst,
        /// How it was handed in.
        aangereikt: Option<Mondeling>,
    },
    /// A person changed his or her own declaration.
    VerklaringGewijzigd {
        /// Of which.
        stelling: StellingId,
        /// The how-manieth, from 1.
        nummer: u32,
        /// The new words.
        tekst: Tekst,
    },
    /// To whom it is never shown.
    NietTonenAanGezet {
        /// Which.
        stelling: StellingId,
        /// To whom.
        personen: BTreeSet<PersoonId>,
        /// Why.
        reden: Tekst,
    },
    /// Who sees it changed, on a ground (INV-18).
    PubliekGewijzigd {
        /// Which.
        stelling: StellingId,
        /// Until now.
        van: Publiek,
        /// From now on.
        naar: Publiek,
        /// Ground.
        grond: Deelgrond,
        /// In words.
        toelichting: Tekst,
    },
    /// Used again.
    Hergebruikt {
        /// Which.
        stelling: StellingId,
        /// In what.
        waarvoor: Hergebruik,
    },
}

impl StellingGebeurtenis {
    /// The statement it is about.
    pub fn stelling(&self) -> StellingId {
        match self {
            Self::Vastgelegd { stelling, .. }
            | Self::Gewijzigd { stelling, .. }
            | Self::NieuweVersie { stelling, .. }
            | Self::Voorgelegd { stelling, .. }
            | Self::Gereageerd { stelling, .. }
            | Self::GeenReactieGemarkeerd { stelling, .. }
            | Self::WederhoorUitgesteld { stelling, .. }
            | Self::UitstelOpgeheven { stelling, .. }
            | Self::Vastgesteld { stelling }
            | Self::Gecorrigeerd { stelling, .. }
            | Self::Ingetrokken { stelling, .. }
            | Self::Vernietigd { stelling, .. }
            | Self::VerklaringToegevoegd { stelling, .. }
            | Self::VerklaringGewijzigd { stelling, .. }
            | Self::NietTonenAanGezet { stelling, .. }
            | Self::PubliekGewijzigd { stelling, .. }
            | Self::Hergebruikt { stelling, .. } => *stelling,
        }
    }
}

soorten!(StellingGebeurtenis {
    Vastgelegd => "stelling.vastgelegd",
    Gewijzigd => "stelling.gewijzigd",
    NieuweVersie => "stelling.nieuwe_versie",
    Voorgelegd => "stelling.voorgelegd",
    Gereageerd => "stelling.gereageerd",
    GeenReactieGemarkeerd => "stelling.geen_reactie_gemarkeerd",
    WederhoorUitgesteld => "stelling.wederhoor_uitgesteld",
    UitstelOpgeheven => "stelling.uitstel_opgeheven",
    Vastgesteld => "stelling.vastgesteld",
    Gecorrigeerd => "stelling.gecorrigeerd",
    Ingetrokken => "stelling.ingetrokken",
    Vernietigd => "stelling.vernietigd",
    VerklaringToegevoegd => "stelling.verklaring_toegevoegd",
    VerklaringGewijzigd => "stelling.verklaring_gewijzigd",
    NietTonenAanGezet => "stelling.niet_tonen_aan_gezet",
    PubliekGewijzigd => "stelling.publiek_gewijzigd",
    Hergebruikt => "stelling.hergebruikt",
});
