//! Rights of people over their own data (§9.6.13): to see, to have a copy, to have something corrected or destroyed, to
//! object, to have it rest, and to add one's own declaration.
//!
//! The family files once; here it is divided over the organisations that hold the items, and each of them decides on
//! its own part, with its own clock, reason and remedy (INV-19). Who may ask follows from age and gezag on the day
//! itself (D-40, D-41). A feit can be corrected; beside an opinion one's own words can always be put (D-52).

mod beslis;
mod bevoegd;
mod indienen;
mod opdracht;
mod soorten;
#[cfg(test)]
mod tests;
mod verdelen;
mod vouwen;
mod zeef;

pub use beslis::beslis;
pub use bevoegd::{Bevoegdheid, Oordeelvraag, bevoegdheid, mag_iets_vragen};
pub use opdracht::{Aanreiking, RechtGebeurtenis, RechtOpdracht};
pub use soorten::{Regime, Verzoeksoort, Waarover, Weigergrond, rechtsvorm};
pub use zeef::Rechtenlezer;

use crate::{
    Organisatie,
    dossier::Item,
    ids::{OrganisatieId, PersoonId, ProfessionalId, VerklaringId, VerzoekId},
    regels::{Rechtsmiddel, TermijnId, codelijst},
    taak::{Openstaand, WachtOp},
    team::Team,
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// In which capacity somebody asks.
    pub enum Hoedanigheid("hoedanigheid") {
        /// About himself or herself.
        Zelf = "zelf", "voor zichzelf";
        /// For a child, by law.
        Gezag = "gezag", "voor een kind, met gezag";
        /// For somebody who asked for that.
        Gemachtigd = "gemachtigd", "namens iemand, met machtiging";
    }
}

/// How a request came in, and with that how we know who asks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Indiening {
    /// Through the account of the one who asks.
    EigenAccount,
    /// Said or handed over to a professional, who wrote it down and says how identity was established.
    Aangereikt {
        /// Who wrote it down.
        door: ProfessionalId,
        /// Name as known then.
        naam: Korttekst,
        /// How it is known who asks: "bekend van het gezin", "legitimatie gezien".
        identiteit: Korttekst,
    },
}

/// An extension: once, told in time, with a reason (AVG 12 lid 3).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Verlenging {
    /// On which day.
    pub op: Date,
    /// Why, in words for the one who asked.
    pub reden: Tekst,
    /// The new last day.
    pub uiterlijk: Date,
}

/// What was decided on one part.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Uitkomst {
    /// Yes.
    Toegewezen,
    /// Partly, and why not wholly.
    Deels(Weigering),
    /// No, and why.
    Afgewezen(Weigering),
}

impl Uitkomst {
    /// The refusal in it, if there is one.
    pub const fn weigering(&self) -> Option<&Weigering> {
        match self {
            Self::Toegewezen => None,
            Self::Deels(weigering) | Self::Afgewezen(weigering) => Some(weigering),
        }
    }

    /// Whether something has to be done now.
    pub const fn vraagt_uitvoering(&self) -> bool {
        !matches!(self, Self::Afgewezen(_))
    }

    /// The stable word.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Toegewezen => "toegewezen",
            Self::Deels(_) => "deels",
            Self::Afgewezen(_) => "afgewezen",
        }
    }
}

/// Why (a part of) a request is refused.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Weigering {
    /// The ground in law.
    pub grond: Weigergrond,
    /// When it is looked at again; needed where the ground can pass (§9.9 step 5).
    pub herbeoordelen_op: Option<Date>,
}

/// A decision of one bronhouder.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Deelbesluit {
    /// What.
    pub uitkomst: Uitkomst,
    /// Why, in words for the one who asked.
    pub reden: Tekst,
    /// What is done because of it: the items, where the request names items.
    pub items: BTreeSet<Item>,
    /// Whether the privacy of somebody else was looked at, and what came of it.
    pub privacy_ander: Option<Tekst>,
    /// Who decided.
    pub door: ProfessionalId,
    /// Name and function as known then.
    pub naam: Korttekst,
    /// When.
    pub op: Date,
}

/// Whether what was decided is done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Uitvoering {
    /// Nothing has to be done.
    Nvt,
    /// Still to do.
    Open,
    /// Done.
    Gedaan {
        /// On which day.
        op: Date,
        /// What was done.
        toelichting: Korttekst,
    },
}

/// Where one part stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Deelstand {
    /// It has to be judged first whether the one who asks may ask this (D-40). The clock runs all the same.
    Bevoegdheid(Oordeelvraag),
    /// Judged: may not ask this here.
    NietBevoegd {
        /// Why, in plain words.
        reden: Tekst,
        /// On which day.
        op: Date,
    },
    /// Waits for a decision.
    Open,
    /// Decided.
    Besloten {
        /// The decision.
        besluit: Box<Deelbesluit>,
        /// Whether it is done.
        uitvoering: Uitvoering,
    },
}

/// The part of one bronhouder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verzoekdeel {
    /// Who decides (INV-19).
    pub bronhouder: Organisatie,
    /// Under which law.
    pub regime: Regime,
    /// Which items of this bronhouder it is about; empty where it is about everything.
    pub items: BTreeSet<Item>,
    /// The clock.
    pub termijn: TermijnId,
    /// The last day without extension.
    pub uiterlijk: Date,
    /// The extension.
    pub verlenging: Option<Verlenging>,
    /// Known to the family: it stands beside them, or they can see something of it. What only exists behind a shield
    /// does not show itself by a part of its own (INV-21).
    pub bekend_bij_gezin: bool,
    /// Where it stands.
    pub stand: Deelstand,
    /// What the one who asked did against the decision, or because it came too late.
    pub rechtsmiddelen: Vec<(Rechtsmiddel, Date)>,
}

impl Verzoekdeel {
    /// The last day on which must be decided.
    pub fn laatste_dag(&self) -> Date {
        self.verlenging.as_ref().map_or(self.uiterlijk, |verlenging| verlenging.uiterlijk)
    }

    /// Whether a decision is still waited for.
    pub const fn wacht(&self) -> bool {
        matches!(self.stand, Deelstand::Bevoegdheid(_) | Deelstand::Open)
    }

    /// The decision, if there is one.
    pub fn besluit(&self) -> Option<&Deelbesluit> {
        if let Deelstand::Besloten { besluit, .. } = &self.stand { Some(besluit) } else { None }
    }
}

/// A request.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verzoek {
    /// Identity.
    pub id: VerzoekId,
    /// What is asked.
    pub soort: Verzoeksoort,
    /// Whose data.
    pub voor: PersoonId,
    /// Who asks.
    pub door: PersoonId,
    /// In which capacity.
    pub hoedanigheid: Hoedanigheid,
    /// How it came in.
    pub indiening: Indiening,
    /// About what.
    pub waarover: Waarover,
    /// In the asker's own words.
    pub toelichting: Option<Tekst>,
    /// When.
    pub op: Date,
    /// Taken back on.
    pub ingetrokken_op: Option<Date>,
    /// The parts, one per bronhouder.
    pub delen: BTreeMap<OrganisatieId, Verzoekdeel>,
    /// Statements beside which these words were put at once, because they are no feit (D-52).
    pub verklaard_bij: BTreeSet<Item>,
}

impl Verzoek {
    /// Whether anything is still to be decided.
    pub fn loopt(&self) -> bool {
        self.ingetrokken_op.is_none() && self.delen.values().any(Verzoekdeel::wacht)
    }
}

/// Somebody's own declaration beside the dossier as a whole (D-50). Every wording is kept; only the person changes it
/// (INV-38).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EigenVerklaring {
    /// Identity.
    pub id: VerklaringId,
    /// Whose.
    pub van: PersoonId,
    /// About whom: himself or herself, or the child the person stands for.
    pub over: PersoonId,
    /// The wordings, oldest first; never empty.
    pub versies: Vec<(Timestamp, Tekst)>,
}

impl EigenVerklaring {
    /// The words that count now.
    pub fn tekst(&self) -> Option<&Tekst> {
        self.versies.last().map(|(_, tekst)| tekst)
    }
}

/// All requests and declarations of one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Rechten {
    verzoeken: BTreeMap<VerzoekId, Verzoek>,
    verklaringen: BTreeMap<VerklaringId, EigenVerklaring>,
}

impl Rechten {
    /// The requests, newest first.
    pub fn verzoeken(&self) -> Vec<&Verzoek> {
        let mut alle: Vec<_> = self.verzoeken.values().collect();
        alle.sort_by_key(|verzoek| (std::cmp::Reverse(verzoek.op), verzoek.id));
        alle
    }

    /// One request.
    pub fn verzoek(&self, id: VerzoekId) -> Option<&Verzoek> {
        self.verzoeken.get(&id)
    }

    /// The declarations beside the dossier as a whole.
    pub fn verklaringen(&self) -> impl Iterator<Item = &EigenVerklaring> {
        self.verklaringen.values()
    }

    /// One declaration.
    pub fn verklaring(&self, id: VerklaringId) -> Option<&EigenVerklaring> {
        self.verklaringen.get(&id)
    }

    /// Each clock that runs: to decide, and to do what was decided.
    pub(crate) fn openstaand(&self, team: &Team) -> Vec<Openstaand> {
        let mut open = Vec::new();
        for verzoek in self.verzoeken.values().filter(|verzoek| verzoek.ingetrokken_op.is_none()) {
            for deel in verzoek.delen.values() {
                let (soort, onderwerp, vervalt_op) = match &deel.stand {
                    Deelstand::Bevoegdheid(_) | Deelstand::Open => (
                        "recht",
                        format!("Verzoek ({}): beslissen", verzoek.soort.naam()),
                        Some(deel.laatste_dag()),
                    ),
                    Deelstand::Besloten { uitvoering: Uitvoering::Open, .. } => (
                        "recht_uitvoeren",
                        format!("Verzoek ({}): doen wat is besloten", verzoek.soort.naam()),
                        Some(deel.laatste_dag()),
                    ),
                    Deelstand::Besloten { .. } | Deelstand::NietBevoegd { .. } => continue,
                };
                open.push(Openstaand {
                    sleutel: Openstaand::sleutel(soort, &[&verzoek.id, &deel.bronhouder.id]),
                    soort,
                    regel: Some(deel.termijn),
                    onderwerp,
                    waar: "rechten",
                    vervalt_op,
                    wacht_op: wie_beslist(team, &deel.bronhouder),
                    sinds: verzoek.op,
                });
            }
        }
        open
    }
}

/// Who in the team acts for this bronhouder; the fixed face where nobody of it is here now, to pass it on.
fn wie_beslist(team: &Team, bronhouder: &Organisatie) -> WachtOp {
    if team.vast_gezicht.professional.organisatie.id == bronhouder.id {
        return WachtOp::VastGezicht;
    }
    team.actieve_inzetten()
        .find(|inzet| inzet.professional.organisatie.id == bronhouder.id)
        .map_or(WachtOp::VastGezicht, |inzet| WachtOp::Professional(inzet.professional.id))
}
