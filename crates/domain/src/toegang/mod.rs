//! Coming in: which member of the family has a way of his or her own into the dossier, who acts for whom, and for whom
//! it must be safer than usual (D-40, D-41, D-58).
//!
//! Rights are per person (INV-8) and follow from the age on the day of looking: nothing is stored that has to be changed
//! on a birthday (INV-28, INV-29). The dossier says who may come in. Keys and sessions are kept elsewhere and ask here on
//! every visit, so what is withdrawn works at the next click.

mod beslis;
mod namens;
mod opdracht;
#[cfg(test)]
mod tests;
mod verjaardag;
mod zorg;

pub use beslis::beslis;
pub(crate) use namens::{controleer_namens, staat_voor};
pub use opdracht::{Gemachtigde, ToegangGebeurtenis, ToegangOpdracht};
pub use zorg::{Zorg, zorgen};

use crate::{
    Dossier,
    context::{Kop, dag_in_nederland},
    ids::{MachtigingId, PersoonId, ProfessionalId, UitnodigingId},
    regels::{Leeftijdsgroep, Regels, codelijst},
    stelling::intern::vertegenwoordigt,
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// From this age somebody has a way in of his or her own (D-40).
pub const EIGEN_TOEGANG_VANAF: u16 = 12;

codelijst! {
    /// How somebody is let in.
    pub enum Uitnodigwijze("wijze") {
        /// A letter with a code for one time.
        Brief = "brief", "met een brief";
        /// On the screen of the professional, in person.
        TerPlekke = "ter_plekke", "samen, op dit scherm";
    }
}

codelijst! {
    /// What somebody may do for somebody else.
    pub enum Machtigingsbereik("bereik") {
        /// Read along. Without this nothing else is possible.
        Lezen = "lezen", "meelezen";
        /// React to what was written.
        Reageren = "reageren", "reageren op wat er staat";
        /// Sign or disagree.
        Instemmen = "instemmen", "instemmen of niet instemmen";
        /// File a request about data, and not leave it at the answer.
        Rechten = "rechten", "vragen om inzage, een afschrift, verbetering of vernietiging";
        /// Complain, and follow that complaint (D-48).
        Klagen = "klagen", "een klacht indienen en volgen";
    }
}

codelijst! {
    /// As what somebody acts for somebody else.
    pub enum Hoedanigheid("hoedanigheid") {
        /// Family, friend, neighbour.
        Steunfiguur = "steunfiguur", "steunfiguur";
        /// Independent client support (Wmo 2.2.4).
        Clientondersteuner = "clientondersteuner", "cliëntondersteuner";
        /// Confidential adviser (Jw 4.1.9).
        Vertrouwenspersoon = "vertrouwenspersoon", "vertrouwenspersoon";
        /// Lawyer.
        Advocaat = "advocaat", "advocaat";
        /// Authorised otherwise: somebody with a written mandate.
        Gemachtigde = "gemachtigde", "gemachtigde";
        /// Appointed by the court for somebody under curatele (§9.3).
        Curator = "curator", "curator";
        /// Appointed by the court for care and support (§9.3).
        Mentor = "mentor", "mentor";
        /// Appointed by the court for money and goods, and for nothing else.
        Bewindvoerder = "bewindvoerder", "bewindvoerder";
    }
}

impl Hoedanigheid {
    /// Whether the court appointed this representative: it rests on a decision, not on consent, and only the court ends it.
    pub const fn is_door_rechter(self) -> bool {
        matches!(self, Self::Curator | Self::Mentor | Self::Bewindvoerder)
    }
}

/// An invitation that was not used yet.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Uitnodiging {
    /// Identity; not the code.
    pub id: UitnodigingId,
    /// How.
    pub wijze: Uitnodigwijze,
    /// From.
    pub op: Timestamp,
    /// Until when the code counts.
    pub tot: Timestamp,
    /// How it was explained beforehand: obligatory below sixteen.
    pub uitleg: Option<Tekst>,
    /// Why it is safe all the same, when somebody at home may not know everything (D-58).
    pub afweging: Option<Tekst>,
}

/// How one person comes in.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Toegang {
    /// Invited; the code was not used yet. An older way in has stopped.
    Uitgenodigd(Uitnodiging),
    /// With an account of one's own.
    Eigen {
        /// Number of the account: of all accounts, only this one counts.
        account: Uuid,
        /// Since when.
        sinds: Date,
    },
    /// Together with a professional, instead of online (D-58).
    Bemiddeld {
        /// Since when.
        sinds: Date,
        /// Why, and how it goes.
        reden: Tekst,
    },
    /// Withdrawn.
    Ingetrokken {
        /// When.
        op: Date,
        /// Why.
        reden: Tekst,
    },
}

/// Somebody acts for somebody else: with consent, for named things, until a day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Machtiging {
    /// Identity.
    pub id: MachtigingId,
    /// For whom.
    pub van: PersoonId,
    /// Who acts.
    pub aan: PersoonId,
    /// Name of who acts.
    pub naam: Korttekst,
    /// As what.
    pub hoedanigheid: Hoedanigheid,
    /// What may be done.
    pub bereik: BTreeSet<Machtigingsbereik>,
    /// Since when.
    pub sinds: Date,
    /// The last day.
    pub tot: Date,
    /// How the person said yes; or by which decision the court appointed this representative.
    pub toestemming: Tekst,
    /// Taken back on.
    pub ingetrokken: Option<Date>,
}

/// For somebody for whom it must be safer than usual.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VeiligeModus {
    /// Since when.
    pub sinds: Date,
    /// Why; only for the team.
    pub reden: Tekst,
}

/// One time the fixed face looked along with somebody's eyes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meekijk {
    /// Which professional.
    pub door: ProfessionalId,
    /// Name then.
    pub naam: String,
    /// With whose eyes.
    pub persoon: PersoonId,
    /// Why.
    pub reden: Tekst,
    /// From.
    pub op: Timestamp,
    /// Until.
    pub tot: Timestamp,
}

/// Somebody was told what changes on a birthday.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Voorbereiding {
    /// When.
    pub op: Date,
    /// How, and what was said.
    pub hoe: Tekst,
}

/// Everything about coming in to one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Toegangen {
    /// Per person, also for who only acts for somebody else.
    pub personen: BTreeMap<PersoonId, Toegang>,
    /// Who acts for whom, ended ones included.
    pub machtigingen: BTreeMap<MachtigingId, Machtiging>,
    /// For whom it must be safer than usual.
    pub veilige_modus: BTreeMap<PersoonId, VeiligeModus>,
    /// Who was prepared for which birthday.
    pub voorbereid: BTreeMap<(PersoonId, u16), Voorbereiding>,
    /// Looking along, newest last.
    pub meegekeken: Vec<Meekijk>,
}

impl Toegangen {
    /// The account that counts for this person now.
    pub fn account_van(&self, persoon: PersoonId) -> Option<Uuid> {
        match self.personen.get(&persoon)? {
            Toegang::Eigen { account, .. } => Some(*account),
            _ => None,
        }
    }

    /// The invitation of this person that can be taken at `moment`.
    pub fn open_uitnodiging(&self, persoon: PersoonId, moment: Timestamp) -> Option<&Uitnodiging> {
        match self.personen.get(&persoon)? {
            Toegang::Uitgenodigd(uitnodiging) if moment < uitnodiging.tot => Some(uitnodiging),
            _ => None,
        }
    }

    /// Whether separate input of this person is kept from everybody else in the family, even as a count (D-58).
    pub fn is_veilige_modus(&self, persoon: PersoonId) -> bool {
        self.veilige_modus.contains_key(&persoon)
    }

    /// Whether this professional looks along with the eyes of `persoon` at `moment`: it was said why, not long ago.
    pub fn kijkt_mee(&self, door: ProfessionalId, persoon: PersoonId, moment: Timestamp) -> bool {
        self.meegekeken.iter().any(|keer| {
            keer.door == door && keer.persoon == persoon && keer.op <= moment && moment < keer.tot
        })
    }

    /// Leaves what this member of the family may know: the own way in, who acts for whom with this person in it, what
    /// was explained. Not for whom it must be safer: a screen at home is seen by others too (D-58).
    pub fn zeef_voor(&mut self, persoon: PersoonId) {
        self.personen.retain(|wie, _| *wie == persoon);
        self.machtigingen.retain(|_, machtiging| machtiging.van == persoon || machtiging.aan == persoon);
        self.veilige_modus.clear();
        self.voorbereid.retain(|(wie, _), _| *wie == persoon);
        self.meegekeken.clear();
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &ToegangGebeurtenis, kop: &Kop) {
        let dag = kop.dag();
        match gebeurtenis.clone() {
            ToegangGebeurtenis::Uitgenodigd { persoon, uitnodiging } => {
                self.personen.insert(persoon, Toegang::Uitgenodigd(uitnodiging));
            }
            ToegangGebeurtenis::Aangenomen { persoon, account, .. } => {
                self.personen.insert(persoon, Toegang::Eigen { account, sinds: dag });
            }
            ToegangGebeurtenis::BemiddeldGezet { persoon, reden } => {
                self.personen.insert(persoon, Toegang::Bemiddeld { sinds: dag, reden });
            }
            ToegangGebeurtenis::Ingetrokken { persoon, reden } => {
                self.personen.insert(persoon, Toegang::Ingetrokken { op: dag, reden });
            }
            ToegangGebeurtenis::Gemachtigd { machtiging, .. } => {
                self.machtigingen.insert(machtiging.id, machtiging);
            }
            ToegangGebeurtenis::MachtigingIngetrokken { machtiging, .. } => {
                if let Some(machtiging) = self.machtigingen.get_mut(&machtiging) {
                    machtiging.ingetrokken = Some(dag);
                }
            }
            ToegangGebeurtenis::VeiligeModusGezet { persoon, reden: Some(reden) } => {
                self.veilige_modus.insert(persoon, VeiligeModus { sinds: dag, reden });
            }
            ToegangGebeurtenis::VeiligeModusGezet { persoon, reden: None } => {
                self.veilige_modus.remove(&persoon);
            }
            ToegangGebeurtenis::Voorbereid { persoon, leeftijd, hoe } => {
                self.voorbereid.insert((persoon, leeftijd), Voorbereiding { op: dag, hoe });
            }
            ToegangGebeurtenis::Meegekeken { persoon, reden, tot } => {
                if let Some(door) = kop.actor.professional() {
                    let naam = kop.actor.naam.clone();
                    self.meegekeken.push(Meekijk { door, naam, persoon, reden, op: kop.moment, tot });
                }
            }
        }
    }
}

impl Dossier {
    /// The age band of this person on `op`; who is of an unknown age counts as an adult. With an incomplete birth date
    /// the youngest possible age counts.
    pub fn leeftijdsgroep(&self, persoon: PersoonId, op: Date) -> Leeftijdsgroep {
        let leeftijd = self.gezin.persoon(persoon).and_then(|persoon| persoon.leeftijd_minstens(op));
        leeftijd.map_or(Leeftijdsgroep::Vanaf18, Leeftijdsgroep::bij)
    }

    /// Whether `persoon` may come in with an account of his or her own at `moment`: this very account, alive, and of an
    /// age at which it is one's own right (D-40).
    pub fn heeft_eigen_toegang(&self, persoon: PersoonId, account: Uuid, moment: Timestamp) -> bool {
        let leeft = self.gezin.persoon(persoon).is_some_and(crate::gezin::Persoon::leeft);
        leeft
            && self.toegang.account_van(persoon) == Some(account)
            && self.leeftijdsgroep(persoon, dag_in_nederland(moment)) != Leeftijdsgroep::Tot12
    }

    /// The children for whom this person answers by law on `op`: with gezag, and too young to do so themselves (D-40).
    pub fn antwoordt_voor(&self, regels: &Regels, persoon: PersoonId, op: Date) -> Vec<PersoonId> {
        let kinderen = self.gezin.minderjarigen(op).into_iter().map(|kind| kind.id);
        kinderen.filter(|kind| vertegenwoordigt(self, regels, persoon, *kind, op)).collect()
    }

    /// The mandates by which `aan` acts for others on `op`.
    pub fn machtigingen_aan(&self, aan: PersoonId, op: Date) -> impl Iterator<Item = &Machtiging> {
        self.toegang
            .machtigingen
            .values()
            .filter(move |machtiging| machtiging.aan == aan && self.machtiging_loopt(machtiging, op))
    }

    /// The mandate by which `aan` acts for `van` on `op`.
    pub fn machtiging(&self, aan: PersoonId, van: PersoonId, op: Date) -> Option<&Machtiging> {
        self.machtigingen_aan(aan, op).find(|machtiging| machtiging.van == van)
    }

    /// Whether a mandate runs: not taken back, not over its last day, given by somebody who still lives, and given at an
    /// age with the same rights. Who becomes sixteen or eighteen decides anew (INV-28, INV-29).
    pub fn machtiging_loopt(&self, machtiging: &Machtiging, op: Date) -> bool {
        machtiging.ingetrokken.is_none()
            && machtiging.sinds <= op
            && op <= machtiging.tot
            && self.gezin.persoon(machtiging.van).is_some_and(crate::gezin::Persoon::leeft)
            && self.leeftijdsgroep(machtiging.van, machtiging.sinds)
                == self.leeftijdsgroep(machtiging.van, op)
    }
}
