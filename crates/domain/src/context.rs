//! Who acts, in which capacity, when and under which rules: everything a decision needs that is not in the dossier.

use crate::{
    gebied::{Regio, RegioId},
    ids::{OpdrachtId, OrganisatieId, PersoonId, ProfessionalId},
    regels::{Functie, Rechtsmodus, Regels},
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use uuid::Uuid;

/// What kind of organisation this is: its legal tasks follow from it (§9.5).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Organisatiesoort {
    /// Lokaal (wijk)team of a gemeente.
    LokaalTeam,
    /// Veilig Thuis.
    VeiligThuis,
    /// Gecertificeerde instelling.
    GecertificeerdeInstelling,
    /// Raad voor de Kinderbescherming.
    Raad,
    /// Regional safety team as an organisation of its own (nieuw recht).
    RegionaalVeiligheidsteam,
    /// Gemeente, outside the local team.
    Gemeente,
    /// Jeugdhulp, Wmo or other care provider.
    Aanbieder,
    /// Women's shelter (vrouwenopvang).
    Vrouwenopvang,
    /// Adult mental health care or addiction care.
    VolwassenenGgz,
    /// Police.
    Politie,
    /// Public prosecutor.
    OpenbaarMinisterie,
    /// Zorg- en Veiligheidshuis.
    ZorgEnVeiligheidshuis,
    /// Any other partner.
    Overig,
}

/// An organisation, as known at the moment it acts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Organisatie {
    /// Its identity.
    pub id: OrganisatieId,
    /// Its name for people.
    pub naam: String,
    /// What kind of organisation it is.
    pub soort: Organisatiesoort,
}

/// A professional as the family may know him or her: who, from where, how to reach.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Professional {
    /// Identity, also of the account.
    pub id: ProfessionalId,
    /// Name for people.
    pub naam: String,
    /// Employer (R-108: stored apart from the function).
    pub organisatie: Organisatie,
    /// What he or she is here.
    pub functie: Functie,
    /// Work telephone number.
    pub telefoon: Option<String>,
    /// Registration in SKJ or BIG is current (D-49).
    pub geregistreerd: bool,
}

/// The acting capacity: "welke pet heb ik nu op" (R-111, INV-6). Chosen, shown and recorded on each act.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Pet {
    /// On behalf of which organisation.
    pub organisatie: Organisatie,
    /// In which function.
    pub functie: Functie,
    /// On which legal ground this capacity acts, in words: "Jeugdwet 2.3", "Wmo 2015 4.1.1".
    pub grondslag: String,
}

/// Who acts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wie {
    /// A professional.
    Professional(ProfessionalId),
    /// A member of the family (or network), through the family door.
    Persoon(PersoonId),
    /// Naast itself, when a clock runs out (INV-24, INV-26).
    Systeem,
}

/// The one who acts, with name as known then and the capacity chosen.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Actor {
    /// Who.
    pub wie: Wie,
    /// Name as known at the moment of acting.
    pub naam: String,
    /// Acting capacity; a member of the family wears none.
    pub pet: Option<Pet>,
    /// For whom, when somebody from the family or its network acts for somebody else (INV-15). Also set while a
    /// professional looks along with somebody's eyes; nothing can be done then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub namens: Option<PersoonId>,
}

impl Actor {
    /// Naast itself.
    pub fn systeem() -> Self {
        Self { wie: Wie::Systeem, naam: "Naast".to_owned(), pet: None, namens: None }
    }

    /// The professional who acts, if it is one.
    pub fn professional(&self) -> Option<ProfessionalId> {
        if let Wie::Professional(id) = self.wie { Some(id) } else { None }
    }

    /// The member of the family who acts, if it is one.
    pub fn persoon(&self) -> Option<PersoonId> {
        if let Wie::Persoon(id) = self.wie { Some(id) } else { None }
    }

    /// The function in which is acted, if any.
    pub fn functie(&self) -> Option<Functie> {
        self.pet.as_ref().map(|pet| pet.functie)
    }
}

/// The head of every event: who, when, in which capacity, under which law and which region's rules (INV-6, INV-40).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kop {
    /// The moment of the act (UTC).
    pub moment: Timestamp,
    /// Who acted, in which capacity.
    pub actor: Actor,
    /// The command this event came from.
    pub opdracht: OpdrachtId,
    /// Law in force for this act.
    pub rechtsmodus: Rechtsmodus,
    /// Region whose configuration applied.
    pub regio: RegioId,
    /// Version of that configuration.
    pub regio_versie: String,
}

impl Kop {
    /// The day of the act in the Netherlands.
    pub fn dag(&self) -> Date {
        dag_in_nederland(self.moment)
    }
}

/// The civil day in Europe/Amsterdam at `moment`.
pub fn dag_in_nederland(moment: Timestamp) -> Date {
    moment.to_zoned(nederland()).date()
}

/// The Dutch time zone. Falls back on UTC+1 where the machine has no time zone data at all.
pub fn nederland() -> TimeZone {
    static NEDERLAND: LazyLock<TimeZone> = LazyLock::new(|| {
        TimeZone::get("Europe/Amsterdam").unwrap_or_else(|_| TimeZone::fixed(jiff::tz::offset(1)))
    });
    NEDERLAND.clone()
}

/// Everything outside the dossier that a decision may depend on. All of it is a value: no clock, no chance.
#[derive(Clone)]
pub struct Context<'a> {
    /// The moment of the act.
    pub moment: Timestamp,
    /// Who acts.
    pub actor: &'a Actor,
    /// Number of the command.
    pub opdracht: OpdrachtId,
    /// The dated rules: terms, powers, ages.
    pub regels: &'a Regels,
    /// The region of the dossier.
    pub regio: &'a Regio,
    /// Version of the region's configuration valid today.
    pub regio_versie: &'a str,
    /// Current law or new law.
    pub rechtsmodus: Rechtsmodus,
}

impl Context<'_> {
    /// Today in the Netherlands.
    pub fn vandaag(&self) -> Date {
        dag_in_nederland(self.moment)
    }

    /// A new identity that follows from the command and `naam`: the same command always makes the same one, so a
    /// replay changes nothing and the core needs no randomness.
    pub fn nieuw_id(&self, naam: &str) -> Uuid {
        Uuid::new_v5(&self.opdracht.0, naam.as_bytes())
    }

    /// The head for the events of this decision.
    pub fn kop(&self) -> Kop {
        Kop {
            moment: self.moment,
            actor: self.actor.clone(),
            opdracht: self.opdracht,
            rechtsmodus: self.rechtsmodus,
            regio: self.regio.id.clone(),
            regio_versie: self.regio_versie.to_owned(),
        }
    }
}
