//! What can be asked of a dossier as a whole, and what happened to it.

use super::{Besluit, Informering, Kindcheck, NieuwBesluit, Routestap};
use crate::{
    Deel, Professional,
    gebeurtenis::soorten,
    gebied::{Instroomoordeel, Onveiligheid, Postcode},
    gezin::NieuwGezin,
    ids::{
        AfspraakId, AnalyseItemId, HuishoudenId, NoodtoegangId, PersoonId, PlanItemId, ProfessionalId,
        StellingId,
    },
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How a dossier began.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Opening {
    /// Why: the first concern, in words.
    pub aanleiding: Tekst,
    /// Nature and seriousness as seen then.
    pub onveiligheid: BTreeSet<Onveiligheid>,
    /// The people.
    pub gezin: NieuwGezin,
    /// The fixed face, from the first event on (INV-2).
    pub vast_gezicht: Professional,
    /// Which children are in the picture, and how we know (INV-39). `None` only where there are no minors.
    pub kindcheck: Option<Kindcheck>,
    /// Where the people came from, when they were read from a register.
    pub herkomst: Option<Korttekst>,
}

/// Something that can be shielded from a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A statement.
    Stelling(StellingId),
    /// An item of the analysis.
    Analyse(AnalyseItemId),
    /// An item of the plan.
    Plan(PlanItemId),
    /// An agreement of the safety plan.
    Afspraak(AfspraakId),
}

/// The legal frame in which a minor is helped (D-16): only *gedwongen* rests on a court decision.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Kader {
    /// Voluntary.
    #[default]
    Vrijwillig,
    /// Pressing, but voluntary in law.
    VrijwilligDrang,
    /// Compulsory, by decision of a court.
    Gedwongen,
}

/// Kinds of measures and legal interventions that can run for a person.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maatregelsoort {
    /// Ondertoezichtstelling.
    Ots,
    /// Voorlopige ondertoezichtstelling.
    Vots,
    /// Machtiging uithuisplaatsing.
    Muhp,
    /// Voogdij by an institution.
    Voogdij,
    /// Tijdelijk huisverbod (adults only).
    Huisverbod,
    /// Jeugdreclassering.
    Jeugdreclassering,
    /// Another measure, named in the description.
    Anders,
}

impl Maatregelsoort {
    /// Whether it is a child protection measure: for minors only, and it makes the frame compulsory.
    pub const fn is_kinderbescherming(self) -> bool {
        matches!(self, Self::Ots | Self::Vots | Self::Muhp | Self::Voogdij)
    }
}

/// A measure as decided by a court or mayor: a fact that is registered, always about one person (INV-8, INV-24).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Maatregel {
    /// Identity.
    pub id: Uuid,
    /// About whom.
    pub persoon: PersoonId,
    /// What.
    pub soort: Maatregelsoort,
    /// Court or mayor, number of the decision, conditions.
    pub beschikking: Korttekst,
    /// Who carries it out.
    pub uitvoerder: Korttekst,
    /// From.
    pub van: Date,
    /// Until, as the decision says. Not shifted by anybody (D-60, INV-24).
    pub tot: Date,
    /// Ended before its term.
    pub beeindigd_op: Option<Date>,
}

impl Maatregel {
    /// Whether it runs on `op`.
    pub fn loopt_op(&self, op: Date) -> bool {
        self.van <= op && op < self.beeindigd_op.unwrap_or(Date::MAX).min(self.tot)
    }
}

/// One use of the emergency entrance (§9.9): reason, narrow scope, time box, review.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Noodtoegang {
    /// Identity.
    pub id: NoodtoegangId,
    /// Who came in.
    pub professional: ProfessionalId,
    /// Name and function, as known then.
    pub naam: Korttekst,
    /// Why.
    pub reden: Tekst,
    /// Which parts; empty is impossible.
    pub delen: BTreeSet<Korttekst>,
    /// From.
    pub van: Timestamp,
    /// Until.
    pub tot: Timestamp,
    /// What the privacy officer thought of it.
    pub oordeel: Option<NoodtoegangOordeel>,
}

/// The review of one use of the emergency entrance.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NoodtoegangOordeel {
    /// Was it right?
    pub terecht: bool,
    /// Why.
    pub toelichting: Tekst,
    /// When.
    pub op: Date,
}

/// A judgement of one professional that closing is safe (INV-12).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Sluitoordeel {
    /// Is everybody safe, and what does that rest on?
    pub oordeel: Tekst,
    /// When.
    pub op: Date,
}

/// Why a dossier is closed. Note what is absent: "gezin werkt niet mee" cannot be said (INV-12).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sluitgrond {
    /// Safe, and safe for the whole monitoring period.
    DuurzaamVeilig {
        /// The end talk was on.
        eindgesprek: Date,
        /// Whom the family can turn to.
        waar_terecht: Tekst,
    },
    /// Earlier, with the safety judgement of two professionals.
    Gemotiveerd {
        /// Why.
        motivering: Tekst,
        /// The end talk was on.
        eindgesprek: Date,
        /// Whom the family can turn to.
        waar_terecht: Tekst,
    },
}

/// What can be asked of a dossier as a whole.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DossierOpdracht {
    /// Judges inclusion in the pilot: postcode and aard/ernst, nothing else (INV-17).
    BepaalInstroom {
        /// Postcode of the household.
        postcode: Postcode,
        /// Nature and seriousness.
        onveiligheid: BTreeSet<Onveiligheid>,
    },
    /// A step on the route.
    ZetStap {
        /// Where to.
        naar: Routestap,
        /// Why, when it is not simply the next step.
        motivering: Option<Tekst>,
        /// There is danger now.
        spoed: bool,
    },
    /// Writes a decision down.
    LegBesluitVast(Box<NieuwBesluit>),
    /// Writes down in which frame a minor is helped.
    LegKaderVast {
        /// Which minor.
        kind: PersoonId,
        /// Which frame.
        kader: Kader,
        /// Why, and how it was discussed.
        toelichting: Tekst,
    },
    /// Registers a measure from a decision.
    RegistreerMaatregel {
        /// About whom.
        persoon: PersoonId,
        /// What.
        soort: Maatregelsoort,
        /// The decision.
        beschikking: Korttekst,
        /// Who carries it out.
        uitvoerder: Korttekst,
        /// From.
        van: Date,
        /// Until.
        tot: Date,
    },
    /// Registers that a measure ended early.
    BeeindigMaatregel {
        /// Which.
        maatregel: Uuid,
        /// When.
        op: Date,
    },
    /// Hides the address of a home (INV-20).
    SchermAdresAf {
        /// Which home.
        huishouden: HuishoudenId,
        /// Which professionals know it all the same.
        kennen: BTreeSet<ProfessionalId>,
    },
    /// The address may be known again.
    HefAfschermingOp {
        /// Which home.
        huishouden: HuishoudenId,
        /// Why that is safe.
        reden: Tekst,
    },
    /// Shields one item from persons (D-58).
    ToonNietAan {
        /// Which item.
        item: Item,
        /// From whom; empty lifts it.
        personen: BTreeSet<PersoonId>,
    },
    /// Gives no hint of this household outside its team, or lifts that.
    Verzegel {
        /// Why; `None` lifts the seal.
        reden: Option<Tekst>,
    },
    /// Comes in through the emergency entrance.
    GebruikNoodtoegang {
        /// Why.
        reden: Tekst,
        /// Which parts.
        delen: BTreeSet<Korttekst>,
    },
    /// Reviews a use of the emergency entrance.
    BeoordeelNoodtoegang {
        /// Which.
        noodtoegang: NoodtoegangId,
        /// Was it right?
        terecht: bool,
        /// Why.
        toelichting: Tekst,
    },
    /// Writes down that a member of the family was informed.
    LegInformerenVast {
        /// Who.
        persoon: PersoonId,
        /// About what.
        waarover: Korttekst,
        /// How.
        hoe: Korttekst,
    },
    /// Gives one's own judgement that closing is safe.
    GeefSluitoordeel {
        /// The judgement.
        oordeel: Tekst,
    },
    /// Closes.
    SluitAf {
        /// Why.
        grond: Sluitgrond,
    },
    /// Opens again, with the same face.
    Heropen {
        /// Why.
        reden: Tekst,
    },
}

/// What happened to a dossier as a whole.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DossierGebeurtenis {
    /// It began; the fixed face is in it.
    Geopend {
        /// How.
        opening: Box<Opening>,
    },
    /// Inclusion was judged.
    InstroomBepaald {
        /// The judgement.
        oordeel: Instroomoordeel,
    },
    /// A step on the route.
    StapGezet {
        /// From.
        van: Routestap,
        /// To.
        naar: Routestap,
        /// Why.
        motivering: Option<Tekst>,
        /// In an emergency.
        spoed: bool,
    },
    /// A decision.
    BesluitVastgelegd {
        /// The decision.
        besluit: Box<Besluit>,
    },
    /// The frame of a minor.
    KaderVastgelegd {
        /// Which minor.
        kind: PersoonId,
        /// Which frame.
        kader: Kader,
        /// Why.
        toelichting: Tekst,
    },
    /// A measure.
    MaatregelGeregistreerd {
        /// The measure.
        maatregel: Maatregel,
    },
    /// A measure ended early.
    MaatregelBeeindigd {
        /// Which.
        maatregel: Uuid,
        /// When.
        op: Date,
    },
    /// A home is hidden.
    AdresAfgeschermd {
        /// Which.
        huishouden: HuishoudenId,
        /// Who knows it all the same.
        kennen: BTreeSet<ProfessionalId>,
    },
    /// A home is no longer hidden.
    AfschermingOpgeheven {
        /// Which.
        huishouden: HuishoudenId,
        /// Why.
        reden: Tekst,
    },
    /// An item is shielded from persons.
    NietTonenGezet {
        /// Which item.
        item: Item,
        /// From whom.
        personen: BTreeSet<PersoonId>,
    },
    /// The household gives no hint any more, or gives it again.
    VerzegelingGezet {
        /// Why; `None` when lifted.
        reden: Option<Tekst>,
    },
    /// The emergency entrance was used.
    NoodtoegangGebruikt {
        /// The use.
        noodtoegang: Noodtoegang,
    },
    /// The use was reviewed.
    NoodtoegangBeoordeeld {
        /// Which.
        noodtoegang: NoodtoegangId,
        /// The review.
        oordeel: NoodtoegangOordeel,
    },
    /// A member of the family was informed.
    InformatieGegeven {
        /// Who, about what, how.
        informering: Informering,
    },
    /// A professional judged that closing is safe.
    SluitoordeelGegeven {
        /// Who.
        door: ProfessionalId,
        /// The judgement.
        oordeel: Sluitoordeel,
    },
    /// Closed.
    Afgesloten {
        /// Why.
        grond: Sluitgrond,
    },
    /// Open again, with the same face.
    Heropend {
        /// Why.
        reden: Tekst,
    },
}

soorten!(DossierGebeurtenis {
    Geopend => "dossier.geopend",
    InstroomBepaald => "dossier.instroom_bepaald",
    StapGezet => "dossier.stap_gezet",
    BesluitVastgelegd => "dossier.besluit_vastgelegd",
    KaderVastgelegd => "dossier.kader_vastgelegd",
    MaatregelGeregistreerd => "dossier.maatregel_geregistreerd",
    MaatregelBeeindigd => "dossier.maatregel_beeindigd",
    AdresAfgeschermd => "dossier.adres_afgeschermd",
    AfschermingOpgeheven => "dossier.afscherming_opgeheven",
    NietTonenGezet => "dossier.niet_tonen_gezet",
    VerzegelingGezet => "dossier.verzegeling_gezet",
    NoodtoegangGebruikt => "dossier.noodtoegang_gebruikt",
    NoodtoegangBeoordeeld => "dossier.noodtoegang_beoordeeld",
    InformatieGegeven => "dossier.informatie_gegeven",
    SluitoordeelGegeven => "dossier.sluitoordeel_gegeven",
    Afgesloten => "dossier.afgesloten",
    Heropend => "dossier.heropend",
});

impl DossierGebeurtenis {
    /// The part this event changes.
    pub fn deel(&self) -> Deel {
        match self {
            Self::Geopend { .. }
            | Self::InstroomBepaald { .. }
            | Self::StapGezet { .. }
            | Self::SluitoordeelGegeven { .. }
            | Self::Afgesloten { .. }
            | Self::Heropend { .. } => Deel::Route,
            Self::BesluitVastgelegd { .. }
            | Self::KaderVastgelegd { .. }
            | Self::MaatregelGeregistreerd { .. }
            | Self::MaatregelBeeindigd { .. }
            | Self::InformatieGegeven { .. } => Deel::Besluiten,
            Self::AdresAfgeschermd { .. }
            | Self::AfschermingOpgeheven { .. }
            | Self::NietTonenGezet { .. }
            | Self::VerzegelingGezet { .. }
            | Self::NoodtoegangGebruikt { .. }
            | Self::NoodtoegangBeoordeeld { .. } => Deel::Afscherming,
        }
    }
}
