//! What can be asked of the plan, and what happened to it. Review dates and terms are computed: nothing here sets one
//! (INV-24).

use super::{
    Aanboduitkomst, Behoefte, Behoefteinvoer, Bespreking, Doel, Doelinvoer, Evaluatie,
    Familiegroepsplanaanbod, GeenInzet, Handtekening, Inzeteinde, Inzetinvoer, NietGetekend, Ondertekening,
    Oplossing, Oplossingantwoord, Papierverzoek, Planafspraak, Planafspraakinvoer, Planherkomst, Planinzet,
    Stem, Stemregel, Uitblijven, Vaststelling,
};
use super::{Afscherming, Doeloordeel};
use crate::{
    dossier::Belang,
    gebeurtenis::soorten,
    ids::{PersoonId, PlanItemId},
    tekst::Tekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanOpdracht {
    /// Offers the family to make its own plan first (D-17).
    BiedFamiliegroepsplanAan {
        /// To whom.
        aan: BTreeSet<PersoonId>,
        /// How it was explained.
        uitleg: Tekst,
        /// When we ask for the answer.
        antwoord_rond: Date,
    },
    /// Writes down what came of the offer.
    LegUitkomstAanbodVast {
        /// The outcome.
        uitkomst: Aanboduitkomst,
    },
    /// Begins the first version.
    StelConceptOp {
        /// Whose plan.
        herkomst: Planherkomst,
    },
    /// Adds or changes a goal.
    LegDoelVast {
        /// Which; `None` adds one.
        id: Option<PlanItemId>,
        /// The goal.
        doel: Box<Doelinvoer>,
    },
    /// Adds or changes a need.
    LegBehoefteVast {
        /// Which; `None` adds one.
        id: Option<PlanItemId>,
        /// The need.
        behoefte: Box<Behoefteinvoer>,
    },
    /// Adds or changes a kind of help.
    LegInzetVast {
        /// Which; `None` adds one.
        id: Option<PlanItemId>,
        /// The help.
        inzet: Box<Inzetinvoer>,
    },
    /// Adds or changes an agreement or frame.
    LegAfspraakVast {
        /// Which; `None` adds one.
        id: Option<PlanItemId>,
        /// The frame.
        afspraak: Box<Planafspraakinvoer>,
    },
    /// Nothing is needed for this member, because ….
    LegGeenInzetVast {
        /// For whom.
        persoon: PersoonId,
        /// Why not.
        omdat: Tekst,
        /// For whom it may be shown.
        afscherming: Afscherming,
    },
    /// The voice of a member.
    LegStemVast {
        /// Whose.
        persoon: PersoonId,
        /// The voice.
        stem: Stem,
        /// For whom it may be shown.
        afscherming: Afscherming,
    },
    /// A solution of the family.
    DraagOplossingAan {
        /// Whose idea.
        van: PersoonId,
        /// The idea.
        tekst: Tekst,
        /// For whom it may be shown.
        afscherming: Afscherming,
    },
    /// Says whether a solution is used, and why.
    BeantwoordOplossing {
        /// Which.
        oplossing: PlanItemId,
        /// The answer.
        antwoord: Oplossingantwoord,
    },
    /// Takes a goal, need, kind of help or frame out of the draft. Solutions of the family stay.
    Schrap {
        /// Which.
        item: PlanItemId,
        /// Why.
        reden: Tekst,
    },
    /// The draft was discussed; from now on it can be signed.
    Deel {
        /// The conversation.
        bespreking: Bespreking,
    },
    /// Somebody signs.
    Onderteken(Box<Ondertekening>),
    /// Somebody has not signed: not yet, or does not want to.
    MeldNietGetekend {
        /// Who.
        voor: PersoonId,
        /// Not yet, or does not want to.
        stand: Uitblijven,
        /// In that person's own words.
        woorden: Option<Tekst>,
    },
    /// Brings the discussed draft into force, in place of the version that was.
    StelVast {
        /// What it means for each minor (INV-10).
        belangen: BTreeMap<PersoonId, Belang>,
        /// Why it holds without everybody's agreement; needed when not everybody agrees.
        motivering: Option<Tekst>,
    },
    /// Help has started.
    LegInzetStart {
        /// Which.
        inzet: PlanItemId,
        /// When.
        op: Date,
    },
    /// Help has ended.
    LegInzetEinde {
        /// Which.
        inzet: PlanItemId,
        /// When and with what result.
        einde: Inzeteinde,
    },
    /// Somebody asks for the plan on paper (T-15).
    VraagOpPapier {
        /// Who.
        door: PersoonId,
        /// When.
        op: Date,
    },
    /// The plan was handed over on paper.
    LegUitreikingVast {
        /// To whom.
        aan: PersoonId,
        /// When.
        op: Date,
    },
    /// Reviews the plan in force, goal by goal.
    Evalueer {
        /// With which members of the family.
        met: BTreeSet<PersoonId>,
        /// Per goal.
        oordelen: BTreeMap<PlanItemId, Doeloordeel>,
        /// What follows from it.
        conclusie: Tekst,
    },
    /// Begins a new version from the one in force, which stays in force until the new one is established.
    StelBij {
        /// Why.
        reden: Tekst,
    },
    /// Drops the draft.
    TrekConceptIn {
        /// Why.
        reden: Tekst,
    },
    /// Finishes the plan in force, after a review of every goal.
    SluitAf {
        /// Why.
        reden: Tekst,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanGebeurtenis {
    /// The familiegroepsplan was offered.
    FamiliegroepsplanAangeboden {
        /// The offer.
        aanbod: Familiegroepsplanaanbod,
    },
    /// What came of the offer is known.
    AanbodBeantwoord {
        /// The outcome.
        uitkomst: Aanboduitkomst,
    },
    /// A first version was begun.
    ConceptOpgesteld {
        /// Version.
        versie: u32,
        /// Whose plan.
        herkomst: Planherkomst,
    },
    /// A goal was added or changed.
    DoelVastgelegd {
        /// Which.
        id: PlanItemId,
        /// The goal.
        doel: Box<Doel>,
    },
    /// A need was added or changed.
    BehoefteVastgelegd {
        /// Which.
        id: PlanItemId,
        /// The need.
        behoefte: Box<Behoefte>,
    },
    /// A kind of help was added or changed.
    InzetVastgelegd {
        /// Which.
        id: PlanItemId,
        /// The help.
        inzet: Box<Planinzet>,
    },
    /// An agreement or frame was added or changed.
    AfspraakVastgelegd {
        /// Which.
        id: PlanItemId,
        /// The frame.
        afspraak: Box<Planafspraak>,
    },
    /// Nothing is needed for this member.
    GeenInzetVastgelegd {
        /// For whom.
        persoon: PersoonId,
        /// The line.
        regel: GeenInzet,
    },
    /// The voice of a member.
    StemVastgelegd {
        /// Whose.
        persoon: PersoonId,
        /// The voice.
        stem: Stemregel,
    },
    /// A solution of the family.
    OplossingAangedragen {
        /// Which.
        id: PlanItemId,
        /// The solution.
        oplossing: Box<Oplossing>,
    },
    /// Whether a solution is used.
    OplossingBeantwoord {
        /// Which.
        oplossing: PlanItemId,
        /// The answer.
        antwoord: Oplossingantwoord,
    },
    /// An item was taken out of the draft.
    ItemGeschrapt {
        /// Which.
        item: PlanItemId,
        /// Why.
        reden: Tekst,
    },
    /// The draft was discussed.
    PlanGedeeld {
        /// The conversation.
        bespreking: Bespreking,
    },
    /// Somebody signed.
    PlanOndertekend {
        /// The signature.
        handtekening: Box<Handtekening>,
    },
    /// Somebody has not signed.
    NietGetekendGemeld {
        /// What is known.
        melding: NietGetekend,
    },
    /// The draft came into force; the version that was in force is replaced in the same act (INV-11).
    PlanVastgesteld {
        /// Version.
        versie: u32,
        /// How.
        vaststelling: Vaststelling,
    },
    /// Help has started.
    InzetGestart {
        /// Which.
        inzet: PlanItemId,
        /// When.
        op: Date,
    },
    /// Help has ended.
    InzetBeeindigd {
        /// Which.
        inzet: PlanItemId,
        /// When and with what result.
        einde: Inzeteinde,
    },
    /// The plan was asked for on paper.
    OpPapierGevraagd {
        /// The request.
        verzoek: Papierverzoek,
    },
    /// The plan was handed over on paper.
    OpPapierUitgereikt {
        /// To whom.
        aan: PersoonId,
        /// When.
        op: Date,
    },
    /// The plan was reviewed.
    PlanGeevalueerd {
        /// The review.
        evaluatie: Evaluatie,
    },
    /// A new version was begun from the one in force.
    BijstellingBegonnen {
        /// Version.
        versie: u32,
        /// Why.
        reden: Tekst,
    },
    /// The draft was dropped.
    ConceptIngetrokken {
        /// Why.
        reden: Tekst,
    },
    /// The plan is finished.
    PlanAfgesloten {
        /// Why.
        reden: Tekst,
    },
}

soorten!(PlanGebeurtenis {
    FamiliegroepsplanAangeboden => "plan.familiegroepsplan_aangeboden",
    AanbodBeantwoord => "plan.aanbod_beantwoord",
    ConceptOpgesteld => "plan.concept_opgesteld",
    DoelVastgelegd => "plan.doel_vastgelegd",
    BehoefteVastgelegd => "plan.behoefte_vastgelegd",
    InzetVastgelegd => "plan.inzet_vastgelegd",
    AfspraakVastgelegd => "plan.afspraak_vastgelegd",
    GeenInzetVastgelegd => "plan.geen_inzet_vastgelegd",
    StemVastgelegd => "plan.stem_vastgelegd",
    OplossingAangedragen => "plan.oplossing_aangedragen",
    OplossingBeantwoord => "plan.oplossing_beantwoord",
    ItemGeschrapt => "plan.item_geschrapt",
    PlanGedeeld => "plan.gedeeld",
    PlanOndertekend => "plan.ondertekend",
    NietGetekendGemeld => "plan.niet_getekend_gemeld",
    PlanVastgesteld => "plan.vastgesteld",
    InzetGestart => "plan.inzet_gestart",
    InzetBeeindigd => "plan.inzet_beeindigd",
    OpPapierGevraagd => "plan.op_papier_gevraagd",
    OpPapierUitgereikt => "plan.op_papier_uitgereikt",
    PlanGeevalueerd => "plan.geevalueerd",
    BijstellingBegonnen => "plan.bijstelling_begonnen",
    ConceptIngetrokken => "plan.concept_ingetrokken",
    PlanAfgesloten => "plan.afgesloten",
});
