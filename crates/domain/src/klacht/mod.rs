//! Complaints (D-48, §9.6.13). The family says what it is about; the way follows from that, and nobody has to know the
//! system. A complaint is no part of what the team works with: it is seen by the one who complains and by who handles
//! it at the organisation, never by the team, and never by the person complained about.

mod beslis;
mod namens;
mod opdracht;
#[cfg(test)]
mod tests;
mod vouwen;
mod weg;
mod zeef;

pub use beslis::beslis;
pub use opdracht::{KlachtGebeurtenis, KlachtOpdracht, KlachtOver};
pub use weg::{Wegwijzer, wijs_weg};

use crate::{
    Organisatie,
    ids::{KlachtId, PersoonId, ProfessionalId},
    recht::Hoedanigheid,
    regels::{Functie, Klachtweg, codelijst},
    taak::{Openstaand, WachtOp},
    tekst::{Korttekst, Tekst},
    weigering::Invoerfout,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codelijst! {
    /// What a complaint is about.
    pub enum Klachtaard("onderwerp van de klacht") {
        /// How somebody treats me.
        Bejegening = "bejegening", "hoe iemand met mij omgaat";
        /// How the work is done, or not done.
        Werkwijze = "werkwijze", "hoe er wordt gewerkt";
        /// My data, or who looked at them.
        Privacy = "privacy", "wat er met mijn gegevens gebeurt";
        /// One professional broke the rules of the profession.
        Beroepsregels = "beroepsregels", "iemand hield zich niet aan de regels van het vak";
        /// How an ondertoezichtstelling is carried out.
        Maatregel = "maatregel", "hoe de ondertoezichtstelling wordt uitgevoerd";
    }
}

/// About whom.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beklaagde {
    /// One professional.
    Professional {
        /// Who.
        id: ProfessionalId,
        /// Name as known then.
        naam: Korttekst,
        /// Of which organisation.
        organisatie: Organisatie,
    },
    /// An organisation.
    Organisatie(Organisatie),
}

impl Beklaagde {
    /// The organisation that answers for it.
    pub const fn organisatie(&self) -> &Organisatie {
        match self {
            Self::Professional { organisatie, .. } | Self::Organisatie(organisatie) => organisatie,
        }
    }

    /// The professional, if it is about one.
    pub const fn professional(&self) -> Option<ProfessionalId> {
        match self {
            Self::Professional { id, .. } => Some(*id),
            Self::Organisatie(_) => None,
        }
    }
}

/// A member of a complaints committee.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Commissielid {
    /// Name.
    pub naam: Korttekst,
    /// Works at the organisation complained about.
    pub werkt_bij_organisatie: bool,
}

/// A committee that may judge: at least three people, and a chair from outside. Another one cannot be made.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Commissieleden", into = "Commissieleden")]
pub struct Commissie {
    voorzitter: Commissielid,
    leden: Vec<Commissielid>,
}

/// A committee as it is written down.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Commissieleden {
    /// The chair.
    pub voorzitter: Commissielid,
    /// The other members.
    pub leden: Vec<Commissielid>,
}

impl TryFrom<Commissieleden> for Commissie {
    type Error = Invoerfout;

    fn try_from(Commissieleden { voorzitter, leden }: Commissieleden) -> Result<Self, Invoerfout> {
        if voorzitter.werkt_bij_organisatie {
            return Err(Invoerfout::nieuw(
                "voorzitter",
                "De voorzitter mag niet werken bij de organisatie waar de klacht over gaat. Kies iemand anders.",
            ));
        }
        let mut namen: Vec<&str> = leden.iter().chain([&voorzitter]).map(|lid| lid.naam.als_str()).collect();
        namen.sort_unstable();
        namen.dedup();
        if namen.len() < 3 {
            return Err(Invoerfout::nieuw("leden", "Een klachtencommissie heeft ten minste drie mensen."));
        }
        Ok(Self { voorzitter, leden })
    }
}

impl From<Commissie> for Commissieleden {
    fn from(Commissie { voorzitter, leden }: Commissie) -> Self {
        Self { voorzitter, leden }
    }
}

impl Commissie {
    /// The chair.
    pub const fn voorzitter(&self) -> &Commissielid {
        &self.voorzitter
    }

    /// Everybody, chair first.
    pub fn leden(&self) -> impl Iterator<Item = &Commissielid> {
        [&self.voorzitter].into_iter().chain(&self.leden)
    }
}

codelijst! {
    /// What the judgement is.
    pub enum Gegrondheid("oordeel") {
        /// The complaint is right.
        Gegrond = "gegrond", "de klacht klopt";
        /// Partly.
        Deels = "deels", "de klacht klopt voor een deel";
        /// It is not.
        Ongegrond = "ongegrond", "de klacht klopt niet";
    }
}

/// A judgement, with its reasons.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Klachtoordeel {
    /// What.
    pub oordeel: Gegrondheid,
    /// Why.
    pub motivering: Tekst,
    /// On which day.
    pub op: Date,
    /// The last day for the organisation to say what it does with it (T-23).
    pub reactie_uiterlijk: Date,
}

/// What the organisation does with the judgement.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Klachtreactie {
    /// In words for the one who complained.
    pub reactie: Tekst,
    /// Whether measures are taken.
    pub maatregelen: bool,
    /// On which day.
    pub op: Date,
}

/// Where a complaint stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Klachtstand {
    /// Not handled in Naast: the one who complains takes it there, and this shows the way.
    Verwezen,
    /// Received by who handles it.
    Ontvangen,
    /// A conversation with a mediator, because the one who complains wants that.
    Bemiddeling {
        /// Who mediates.
        bemiddelaar: Korttekst,
        /// Since when.
        sinds: Date,
    },
    /// Before a committee.
    BijCommissie {
        /// Which.
        commissie: Commissie,
        /// Since when.
        sinds: Date,
    },
    /// Judged; the organisation has to answer.
    Geoordeeld(Klachtoordeel),
    /// Answered.
    Beantwoord {
        /// The judgement.
        oordeel: Klachtoordeel,
        /// The answer.
        reactie: Klachtreactie,
        /// Reported to the inspectorate: serious, structural, and no measures (D-48).
        inspectie: Option<(Date, Tekst)>,
    },
    /// Solved in mediation, says the one who complained.
    Opgelost {
        /// On which day.
        op: Date,
    },
    /// Taken back by the one who complained.
    Ingetrokken {
        /// On which day.
        op: Date,
    },
}

impl Klachtstand {
    /// Whether something still has to be done by who handles it.
    pub const fn loopt(&self) -> bool {
        matches!(
            self,
            Self::Ontvangen | Self::Bemiddeling { .. } | Self::BijCommissie { .. } | Self::Geoordeeld(_)
        )
    }
}

/// Who complained for somebody else: by mandate, or by law for a young child (D-40, D-48).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Namens {
    /// Who.
    pub door: PersoonId,
    /// Name as known then.
    pub naam: Korttekst,
    /// As what.
    pub als: Hoedanigheid,
}

/// A complaint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Klacht {
    /// Identity.
    pub id: KlachtId,
    /// Whose.
    pub van: PersoonId,
    /// Who wrote it down for that person.
    pub namens: Option<Namens>,
    /// About whom.
    pub over: Beklaagde,
    /// About what.
    pub aard: Klachtaard,
    /// In own words.
    pub tekst: Tekst,
    /// What would help.
    pub wens: Option<Tekst>,
    /// Wants to try a conversation with a mediator first.
    pub wil_bemiddeling: bool,
    /// Where it went.
    pub weg: Klachtweg,
    /// The organisation that handles it.
    pub bij: Organisatie,
    /// On which day.
    pub op: Date,
    /// The last day for a judgement; `None` where it is not handled in Naast.
    pub uiterlijk: Option<Date>,
    /// Why it takes longer, and since when.
    pub verdaagd: Option<(Date, Tekst)>,
    /// On which days the one who complained was heard.
    pub gehoord: Vec<(Date, Korttekst)>,
    /// Where it stands.
    pub stand: Klachtstand,
}

impl Klacht {
    /// Who filed it: the person, or who stood up for him or her.
    pub fn ingediend_door(&self) -> PersoonId {
        self.namens.as_ref().map_or(self.van, |namens| namens.door)
    }

    /// The day by which the next thing has to be there.
    pub fn vervalt_op(&self) -> Option<Date> {
        match &self.stand {
            Klachtstand::Geoordeeld(oordeel) => Some(oordeel.reactie_uiterlijk),
            stand if stand.loopt() => self.uiterlijk,
            _ => None,
        }
    }
}

/// All complaints of one family.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Klachten {
    klachten: BTreeMap<KlachtId, Klacht>,
}

impl Klachten {
    /// All of them, newest first.
    pub fn alle(&self) -> Vec<&Klacht> {
        let mut alle: Vec<_> = self.klachten.values().collect();
        alle.sort_by_key(|klacht| (std::cmp::Reverse(klacht.op), klacht.id));
        alle
    }

    /// One of them.
    pub fn get(&self, id: KlachtId) -> Option<&Klacht> {
        self.klachten.get(&id)
    }

    /// Each clock that runs. It waits for who handles complaints, and shows in no list of the team.
    pub(crate) fn openstaand(&self) -> Vec<Openstaand> {
        self.klachten
            .values()
            .filter(|klacht| klacht.stand.loopt())
            .map(|klacht| Openstaand {
                sleutel: Openstaand::sleutel("klacht", &[&klacht.id]),
                soort: "klacht",
                regel: None,
                onderwerp: match klacht.stand {
                    Klachtstand::Geoordeeld(_) => "Klacht: reactie van de organisatie".to_owned(),
                    _ => "Klacht behandelen".to_owned(),
                },
                waar: "klachten",
                vervalt_op: klacht.vervalt_op(),
                wacht_op: WachtOp::Functie(Functie::Klachtfunctionaris),
                sinds: klacht.op,
            })
            .collect()
    }
}
