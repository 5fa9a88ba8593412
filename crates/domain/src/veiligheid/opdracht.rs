//! What can be asked about safety. Terms, validity and review dates are computed: nothing here sets one (INV-24).

use super::{
    Afspraakinvoer, Buitengrond, Cijferinvoer, Criterium, Fase, Gezinsvisie, Incidentinvoer, Kaartaanleiding,
    Noodcontactinvoer, Ontvangerkeuze, Signaalinvoer, Steunfiguurinvoer, Voorwaardeinvoer,
};
use crate::{
    dossier::Belang,
    ids::{AfspraakId, IncidentId, KaartId, PersoonId},
    plan::{Afscherming, Bespreking, Doeloordeel, Ondertekening, Tekenaar, Uitblijven, Wijze},
    tekst::{Korttekst, Tekst},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VeiligheidOpdracht {
    /// Proposes to bring a person one phase up. With enough judgements it is done at once.
    StelFaseVoor {
        /// Who.
        persoon: PersoonId,
        /// To which phase: one up.
        naar: Fase,
        /// What has to be so, and is.
        criteria: Vec<Criterium>,
        /// What the family thinks.
        gezinsvisie: Gezinsvisie,
        /// The own judgement of the professional who proposes.
        oordeel: Tekst,
    },
    /// Gives one's own judgement on a proposal: yes, one up.
    OordeelFase {
        /// About whom.
        persoon: PersoonId,
        /// The judgement.
        oordeel: Tekst,
    },
    /// Says: not yet. The proposal is off.
    WijsFaseAf {
        /// About whom.
        persoon: PersoonId,
        /// Why not yet.
        reden: Tekst,
    },
    /// Brings a person down, at any time.
    ZetFaseTerug {
        /// Who.
        persoon: PersoonId,
        /// To which phase.
        naar: Fase,
        /// Why.
        reden: Tekst,
    },
    /// Reports an incident. With injury or threat the phase drops in the same act.
    MeldIncident(Box<Incidentinvoer>),
    /// Confirms the drop, or says for whom it was not right.
    BeoordeelTerugval {
        /// Which incident.
        incident: IncidentId,
        /// Persons for whom the drop was not right; empty confirms it.
        herstel: BTreeSet<PersoonId>,
        /// Why.
        oordeel: Tekst,
    },
    /// Gives a safety figure.
    GeefCijfer(Box<Cijferinvoer>),
    /// Begins the first version of the veiligheidsplan.
    StelVeiligheidsplanOp {
        /// In acute danger: why it cannot wait for the offer of a familiegroepsplan (D-17).
        acuut: Option<Tekst>,
    },
    /// What is not safe for one person.
    LegOnveiligheidVast {
        /// Who.
        persoon: PersoonId,
        /// What is not safe.
        tekst: Tekst,
        /// For whom it may be shown.
        afscherming: Afscherming,
    },
    /// Adds or changes a safety condition.
    LegVoorwaardeVast {
        /// Which; `None` adds one.
        id: Option<AfspraakId>,
        /// The condition.
        voorwaarde: Box<Voorwaardeinvoer>,
    },
    /// Adds or changes an agreement.
    LegAfspraakVast {
        /// Which; `None` adds one.
        id: Option<AfspraakId>,
        /// The agreement.
        afspraak: Box<Afspraakinvoer>,
    },
    /// Adds or changes a signal.
    LegSignaalVast {
        /// Which; `None` adds one.
        id: Option<AfspraakId>,
        /// The signal.
        signaal: Box<Signaalinvoer>,
    },
    /// Adds or changes somebody to call.
    LegNoodcontactVast {
        /// Which; `None` adds one.
        id: Option<AfspraakId>,
        /// The contact.
        contact: Box<Noodcontactinvoer>,
    },
    /// Adds or changes a support person.
    LegSteunfiguurVast {
        /// Which; `None` adds one.
        id: Option<AfspraakId>,
        /// The support person.
        steunfiguur: Box<Steunfiguurinvoer>,
    },
    /// A support person consents to be in the plan, in an act of his or her own.
    GeefSteuntoestemming {
        /// Which support person.
        steunfiguur: AfspraakId,
        /// How the consent was given.
        wijze: Wijze,
    },
    /// Writes the plan in words for a child (INV-36).
    SchrijfKindversie {
        /// The text.
        tekst: Tekst,
        /// For which children.
        voor: BTreeSet<PersoonId>,
        /// For whom it may be shown.
        afscherming: Afscherming,
    },
    /// Takes something out of the draft.
    Schrap {
        /// Which.
        item: AfspraakId,
        /// Why.
        reden: Tekst,
    },
    /// The draft was discussed; from now on it can be signed.
    DeelVeiligheidsplan {
        /// The conversation.
        bespreking: Bespreking,
    },
    /// Somebody signs the veiligheidsplan.
    OndertekenVeiligheidsplan(Box<Ondertekening>),
    /// Somebody has not signed: not yet, or does not want to.
    MeldNietGetekend {
        /// Who.
        voor: PersoonId,
        /// Not yet, or does not want to.
        stand: Uitblijven,
        /// In that person's own words.
        woorden: Option<Tekst>,
    },
    /// Brings the draft into force at once, in acute danger, before everybody has signed (§9.6.6).
    ZetVoorlopigIn {
        /// What it means for each minor (INV-10).
        belangen: BTreeMap<PersoonId, Belang>,
        /// Why it cannot wait.
        reden: Tekst,
    },
    /// Brings the discussed draft into force, or makes a provisional plan definite.
    StelVeiligheidsplanVast {
        /// What it means for each minor (INV-10).
        belangen: BTreeMap<PersoonId, Belang>,
        /// Why it holds without everybody's agreement; needed when not everybody agrees.
        motivering: Option<Tekst>,
    },
    /// Reviews the veiligheidsplan in force.
    EvalueerVeiligheidsplan {
        /// With which members of the family.
        met: BTreeSet<PersoonId>,
        /// Per person: what became of what was not safe.
        oordelen: BTreeMap<PersoonId, Doeloordeel>,
        /// Agreements that were not kept, and what was done.
        niet_nagekomen: BTreeMap<AfspraakId, Tekst>,
        /// What follows from it.
        conclusie: Tekst,
    },
    /// Begins a new version from the one in force, which stays in force until the new one is.
    StelVeiligheidsplanBij {
        /// Why.
        reden: Tekst,
    },
    /// Drops the draft.
    TrekVeiligheidsplanIn {
        /// Why.
        reden: Tekst,
    },
    /// Finishes the veiligheidsplan.
    SluitVeiligheidsplanAf {
        /// Why.
        reden: Tekst,
    },
    /// Makes a veiligheidskaart from the file as it stands.
    MaakKaart {
        /// At which transition.
        aanleiding: Kaartaanleiding,
        /// Who receives it.
        ontvanger: Option<Ontvangerkeuze>,
        /// On what, when that is somebody outside the team.
        #[serde(default)]
        grond: Option<Buitengrond>,
        /// Points to add to what is open by rule.
        open_punten: Vec<Korttekst>,
    },
    /// Giver or receiver confirms the card.
    BevestigKaart {
        /// Which.
        kaart: KaartId,
        /// What he or she wants to add.
        woorden: Option<Tekst>,
    },
    /// A member of the family confirms the card, each for himself.
    BevestigKaartAlsGezinslid {
        /// Which.
        kaart: KaartId,
        /// For whom.
        voor: PersoonId,
        /// Who holds the pen.
        door: Tekenaar,
        /// How.
        wijze: Wijze,
        /// What he or she wants to add or objects to.
        woorden: Option<Tekst>,
    },
}
