//! What can be asked of the team, and what happened in it. Note what is absent: nothing here transfers a dossier.

use super::{Geinformeerd, Inzet, Loslaatvoorstel, Modus, Waarneming};
use crate::{
    Organisatie, Professional,
    gebeurtenis::soorten,
    ids::{InzetId, PersoonId, ProfessionalId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How family and new fixed face met: warm, together with the old face; or why that was not possible.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kennismaking {
    /// They met.
    Gesprek {
        /// When.
        op: Date,
        /// Which members of the family were there.
        met: BTreeSet<PersoonId>,
    },
    /// Not possible, and why: the old face is ill, or has died.
    NietMogelijk {
        /// Why.
        reden: Tekst,
    },
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamOpdracht {
    /// Another fixed face: exceptional, motivated, in one act (INV-2, R-072).
    WisselVastGezicht {
        /// The new face.
        naar: Professional,
        /// Why.
        reden: Tekst,
        /// How they met.
        kennismaking: Kennismaking,
        /// Which members of the family were told, and when.
        geinformeerd: Geinformeerd,
    },
    /// Somebody stands in while the face is away.
    WijsWaarnemerAan {
        /// Who.
        waarnemer: Professional,
        /// From.
        van: Date,
        /// Until and including.
        tot: Date,
        /// Why.
        reden: Korttekst,
    },
    /// The face is back.
    EindigWaarneming,
    /// Brings expertise in beside the fixed face.
    HaalErbij {
        /// Who.
        professional: Professional,
        /// How.
        modus: Modus,
        /// Which know-how.
        expertise: Option<Korttekst>,
        /// Which powers.
        bevoegdheden: BTreeSet<Korttekst>,
        /// Why: nature and seriousness weighed.
        reden: Tekst,
    },
    /// From advice to support to doing, or back.
    WijzigModus {
        /// Which involvement.
        inzet: InzetId,
        /// How from now on.
        modus: Modus,
        /// Why.
        reden: Tekst,
    },
    /// Proposes to let somebody go.
    StelLoslatenVoor {
        /// Which involvement.
        inzet: InzetId,
        /// Why it is no longer needed.
        reden: Tekst,
    },
    /// Gives one's own judgement on a proposal: not needed any more.
    OordeelLoslaten {
        /// Which involvement.
        inzet: InzetId,
        /// The judgement.
        oordeel: Tekst,
    },
    /// Says: still needed. The proposal is off.
    WijsLoslatenAf {
        /// Which involvement.
        inzet: InzetId,
        /// Why still needed.
        reden: Tekst,
    },
    /// Chooses who of the duo is the fixed contact.
    KiesContactpersoon {
        /// Who.
        professional: ProfessionalId,
    },
    /// Another organisation keeps watch over safety from now on (INV-4).
    VerlegZicht {
        /// Which.
        organisatie: Organisatie,
        /// Why.
        reden: Tekst,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TeamGebeurtenis {
    /// The fixed face changed, in one act.
    VastGezichtGewisseld {
        /// The old face.
        van: ProfessionalId,
        /// The new face.
        naar: Professional,
        /// Why.
        reden: Tekst,
        /// How they met.
        kennismaking: Kennismaking,
        /// Who was told.
        geinformeerd: Geinformeerd,
    },
    /// Somebody stands in.
    WaarnemerAangewezen {
        /// The standing in.
        waarneming: Waarneming,
    },
    /// The face is back.
    WaarnemingBeeindigd,
    /// Expertise stands beside the face.
    ExpertiseErbijgehaald {
        /// The involvement.
        inzet: Box<Inzet>,
    },
    /// The way of being involved changed.
    ModusGewijzigd {
        /// Which.
        inzet: InzetId,
        /// How from now on.
        modus: Modus,
        /// Why.
        reden: Tekst,
    },
    /// Letting go was proposed.
    LoslatenVoorgesteld {
        /// Which.
        inzet: InzetId,
        /// The proposal.
        voorstel: Loslaatvoorstel,
    },
    /// A judgement on the proposal.
    LoslatenBeoordeeld {
        /// Which.
        inzet: InzetId,
        /// By whom.
        door: ProfessionalId,
        /// The judgement.
        oordeel: Tekst,
    },
    /// Still needed.
    LoslatenAfgewezen {
        /// Which.
        inzet: InzetId,
        /// Why.
        reden: Tekst,
    },
    /// Let go, after both judgements.
    ExpertiseLosgelaten {
        /// Which.
        inzet: InzetId,
    },
    /// The fixed contact of the duo was chosen.
    ContactpersoonGekozen {
        /// Who.
        professional: ProfessionalId,
    },
    /// Another organisation keeps watch.
    ZichtVerlegd {
        /// Which.
        organisatie: Organisatie,
        /// Why.
        reden: Tekst,
    },
}

soorten!(TeamGebeurtenis {
    VastGezichtGewisseld => "team.vast_gezicht_gewisseld",
    WaarnemerAangewezen => "team.waarnemer_aangewezen",
    WaarnemingBeeindigd => "team.waarneming_beeindigd",
    ExpertiseErbijgehaald => "team.expertise_erbijgehaald",
    ModusGewijzigd => "team.modus_gewijzigd",
    LoslatenVoorgesteld => "team.loslaten_voorgesteld",
    LoslatenBeoordeeld => "team.loslaten_beoordeeld",
    LoslatenAfgewezen => "team.loslaten_afgewezen",
    ExpertiseLosgelaten => "team.expertise_losgelaten",
    ContactpersoonGekozen => "team.contactpersoon_gekozen",
    ZichtVerlegd => "team.zicht_verlegd",
});
