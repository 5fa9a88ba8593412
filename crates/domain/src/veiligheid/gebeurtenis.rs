//! What happened to safety.

use super::{
    Afspraak, Bevestiging, Buitengrond, CijferRegel, Fasevoorstel, Fasewissel, Incident, Inwerkingtreding,
    Kaartinhoud, Kaartontvanger, Kindversie, Noodcontact, Onveiligheidsregel, Signaal, Steunfiguur,
    Steuntoestemming, Terugval, Terugvaloordeel, Veiligheidsevaluatie, Voorwaarde,
};
use crate::{
    gebeurtenis::{Deel, soorten},
    ids::{AfspraakId, IncidentId, KaartId, PersoonId, ProfessionalId},
    plan::{Bespreking, Handtekening, NietGetekend},
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VeiligheidGebeurtenis {
    /// One up was proposed.
    FaseVoorgesteld {
        /// For whom.
        persoon: PersoonId,
        /// The proposal.
        voorstel: Box<Fasevoorstel>,
    },
    /// A judgement on a proposal.
    FaseBeoordeeld {
        /// About whom.
        persoon: PersoonId,
        /// By whom.
        door: ProfessionalId,
        /// The judgement.
        oordeel: Tekst,
    },
    /// Not yet.
    FasevoorstelAfgewezen {
        /// About whom.
        persoon: PersoonId,
        /// Why not yet.
        reden: Tekst,
    },
    /// The phase of one person changed.
    FaseGewisseld {
        /// The change.
        wissel: Box<Fasewissel>,
    },
    /// An incident was reported.
    IncidentGemeld {
        /// The incident.
        incident: Box<Incident>,
    },
    /// The phase dropped by rule; a professional has to confirm or correct that.
    FaseTeruggevallen {
        /// After which incident.
        incident: IncidentId,
        /// The drop.
        terugval: Terugval,
    },
    /// A professional judged the drop.
    TerugvalBeoordeeld {
        /// After which incident.
        incident: IncidentId,
        /// The judgement.
        oordeel: Terugvaloordeel,
    },
    /// A figure was given.
    CijferGegeven {
        /// The figure.
        regel: Box<CijferRegel>,
    },
    /// A first version of the veiligheidsplan was begun.
    VeiligheidsplanOpgesteld {
        /// Version.
        versie: u32,
        /// Acute danger: why it goes first.
        acuut: Option<Tekst>,
    },
    /// What is not safe for one person.
    OnveiligheidVastgelegd {
        /// Who.
        persoon: PersoonId,
        /// What is not safe.
        regel: Onveiligheidsregel,
    },
    /// A condition was added or changed.
    VoorwaardeVastgelegd {
        /// Which.
        id: AfspraakId,
        /// The condition.
        voorwaarde: Box<Voorwaarde>,
    },
    /// An agreement was added or changed.
    AfspraakVastgelegd {
        /// Which.
        id: AfspraakId,
        /// The agreement.
        afspraak: Box<Afspraak>,
    },
    /// A signal was added or changed.
    SignaalVastgelegd {
        /// Which.
        id: AfspraakId,
        /// The signal.
        signaal: Signaal,
    },
    /// Somebody to call was added or changed.
    NoodcontactVastgelegd {
        /// Which.
        id: AfspraakId,
        /// The contact.
        contact: Noodcontact,
    },
    /// A support person was added or changed.
    SteunfiguurVastgelegd {
        /// Which.
        id: AfspraakId,
        /// The support person.
        steunfiguur: Box<Steunfiguur>,
    },
    /// A support person consented.
    SteuntoestemmingGegeven {
        /// Which.
        steunfiguur: AfspraakId,
        /// The consent.
        toestemming: Steuntoestemming,
    },
    /// The plan was written for a child.
    KindversieGeschreven {
        /// The text.
        kindversie: Kindversie,
    },
    /// Something was taken out of the draft.
    ItemGeschrapt {
        /// Which.
        item: AfspraakId,
        /// Why.
        reden: Tekst,
    },
    /// The draft was discussed.
    VeiligheidsplanGedeeld {
        /// The conversation.
        bespreking: Bespreking,
    },
    /// Somebody signed.
    VeiligheidsplanOndertekend {
        /// The signature.
        handtekening: Box<Handtekening>,
    },
    /// Somebody has not signed.
    NietGetekendGemeld {
        /// What is known.
        melding: NietGetekend,
    },
    /// A version came into force (provisionally or not); the one that was in force is replaced in the same act (INV-11).
    VeiligheidsplanInWerking {
        /// Version.
        versie: u32,
        /// How.
        inwerking: Inwerkingtreding,
    },
    /// The plan was reviewed.
    VeiligheidsplanGeevalueerd {
        /// The review.
        evaluatie: Veiligheidsevaluatie,
    },
    /// A new version was begun from the one in force.
    VeiligheidsplanBijstellingBegonnen {
        /// Version.
        versie: u32,
        /// Why.
        reden: Tekst,
    },
    /// The draft was dropped.
    VeiligheidsplanIngetrokken {
        /// Why.
        reden: Tekst,
    },
    /// The plan is finished.
    VeiligheidsplanAfgesloten {
        /// Why.
        reden: Tekst,
    },
    /// A card was made; the one before is void from now on.
    KaartGemaakt {
        /// Identity.
        id: KaartId,
        /// Number in this dossier.
        nummer: u32,
        /// Who gives it, with name as known then.
        gever: (ProfessionalId, String),
        /// Who receives it.
        ontvanger: Option<Kaartontvanger>,
        /// On what it is given to somebody outside the team.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        grond: Option<Buitengrond>,
        /// What stands on it.
        inhoud: Box<Kaartinhoud>,
    },
    /// Somebody confirmed a card.
    KaartBevestigd {
        /// Which.
        kaart: KaartId,
        /// The confirmation.
        bevestiging: Box<Bevestiging>,
    },
}

soorten!(VeiligheidGebeurtenis {
    FaseVoorgesteld => "veiligheid.fase_voorgesteld",
    FaseBeoordeeld => "veiligheid.fase_beoordeeld",
    FasevoorstelAfgewezen => "veiligheid.fasevoorstel_afgewezen",
    FaseGewisseld => "veiligheid.fase_gewisseld",
    IncidentGemeld => "veiligheid.incident_gemeld",
    FaseTeruggevallen => "veiligheid.fase_teruggevallen",
    TerugvalBeoordeeld => "veiligheid.terugval_beoordeeld",
    CijferGegeven => "veiligheid.cijfer_gegeven",
    VeiligheidsplanOpgesteld => "veiligheid.plan_opgesteld",
    OnveiligheidVastgelegd => "veiligheid.onveiligheid_vastgelegd",
    VoorwaardeVastgelegd => "veiligheid.voorwaarde_vastgelegd",
    AfspraakVastgelegd => "veiligheid.afspraak_vastgelegd",
    SignaalVastgelegd => "veiligheid.signaal_vastgelegd",
    NoodcontactVastgelegd => "veiligheid.noodcontact_vastgelegd",
    SteunfiguurVastgelegd => "veiligheid.steunfiguur_vastgelegd",
    SteuntoestemmingGegeven => "veiligheid.steuntoestemming_gegeven",
    KindversieGeschreven => "veiligheid.kindversie_geschreven",
    ItemGeschrapt => "veiligheid.item_geschrapt",
    VeiligheidsplanGedeeld => "veiligheid.plan_gedeeld",
    VeiligheidsplanOndertekend => "veiligheid.plan_ondertekend",
    NietGetekendGemeld => "veiligheid.niet_getekend_gemeld",
    VeiligheidsplanInWerking => "veiligheid.plan_in_werking",
    VeiligheidsplanGeevalueerd => "veiligheid.plan_geevalueerd",
    VeiligheidsplanBijstellingBegonnen => "veiligheid.plan_bijstelling_begonnen",
    VeiligheidsplanIngetrokken => "veiligheid.plan_ingetrokken",
    VeiligheidsplanAfgesloten => "veiligheid.plan_afgesloten",
    KaartGemaakt => "veiligheid.kaart_gemaakt",
    KaartBevestigd => "veiligheid.kaart_bevestigd",
});

impl VeiligheidGebeurtenis {
    /// The part of the dossier this event changes: four people can work on plan, phase, figures and cards at once.
    pub fn deel(&self) -> Deel {
        match self {
            Self::FaseVoorgesteld { .. }
            | Self::FaseBeoordeeld { .. }
            | Self::FasevoorstelAfgewezen { .. }
            | Self::FaseGewisseld { .. }
            | Self::IncidentGemeld { .. }
            | Self::FaseTeruggevallen { .. }
            | Self::TerugvalBeoordeeld { .. } => Deel::Fase,
            Self::CijferGegeven { .. } => Deel::Cijfers,
            Self::KaartGemaakt { .. } | Self::KaartBevestigd { .. } => Deel::Kaarten,
            _ => Deel::Veiligheidsplan,
        }
    }
}
