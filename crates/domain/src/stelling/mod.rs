//! Typed statements: feit, mening, vermoeden, citaat, conclusie, and the hearing of both sides per person
//! (R-042, §9.6.3).
//!
//! Three promises to a family live here. A feit always has a source and a time, because the type has no room for one
//! without ([`Inhoud`], INV-14). Nobody agrees for somebody else, and silence is never agreement ([`Wederhoor`],
//! INV-15, INV-16). A dispute stands with the statement everywhere and is not washed away by rewriting it
//! ([`Stelling::weerspraken`]).

mod beslis;
mod delen;
mod horen;
mod inhoud;
mod leefgebied;
mod opdracht;
mod openstaand;
mod schrijven;
mod schrijver;
mod taal;
mod vouwen;
mod wederhoor;
mod zeef;
mod zoeken;

pub use beslis::beslis;
pub use delen::verruimt;
pub use inhoud::{
    Bron, Inhoud, Instrumentuitkomst, Leefgebieden, Spreker, Stellingsoort, Steun, Tijd, Tijdvak,
};
pub use leefgebied::Leefgebied;
pub use opdracht::{
    Deelgrond, Etiketwens, Herbeoordeling, Hergebruik, StellingGebeurtenis, StellingOpdracht,
};
pub use taal::{Taalhint, Taalhintsoort, taaladvies};
pub use wederhoor::{
    Gegeven, GesprokenReactie, Kanaal, Mondeling, Reactie, Uitkomst, Uitstel, Uitstelgrond, Voorlegging,
    Wederhoor, Wijze,
};

/// What the analysis shares with the statements: who may act, for whom, and how labels are made.
pub(crate) mod intern {
    pub(crate) use super::{
        delen::{controleer_deelgrond, niet_ruimer},
        horen::{controleer_mondeling, reactietermijn},
        schrijven::{EIGEN_INBRENG, bekende_personen, maak_etiket, onbekende_persoon},
        schrijver::{
            Schrijver, accordeert_zelf, levenden, mag, naam, opsomming, professional, schrijver,
            vertegenwoordigt,
        },
    };
}

use crate::{
    Actor, Etiket,
    ids::{BesluitId, PersoonId, StellingId},
    regels::codelijst,
    tekst::{Korttekst, Tekst},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

codelijst! {
    /// Which organisation an item came in at: its right to have it is bound to its own task (D-08).
    pub enum Ontvanger("ontvanger") {
        /// Veilig Thuis (Wmo 5.2.6).
        VeiligThuis = "veilig_thuis", "Veilig Thuis";
        /// A gecertificeerde instelling executing an OTS (Jeugdwet 7.3.11 lid 4).
        GiOts = "gi_ots", "de gecertificeerde instelling (ondertoezichtstelling)";
        /// The Raad voor de Kinderbescherming (BW 1:240).
        Rvdk = "rvdk", "de Raad voor de Kinderbescherming";
        /// The local team, which has no such right of its own.
        Lokaal = "lokaal", "het lokale team";
    }
}

codelijst! {
    /// What has to be said wherever something rests on a statement.
    pub enum Voorbehoud("voorbehoud") {
        /// Not established.
        NietVastgesteld = "niet_vastgesteld", "nog niet vastgesteld";
        /// Withdrawn.
        Ingetrokken = "ingetrokken", "ingetrokken";
        /// Disputed by somebody it is about.
        Weersproken = "weersproken", "weersproken";
        /// Somebody was not heard yet, on a ground.
        WederhoorUitgesteld = "wederhoor_uitgesteld", "wederhoor is uitgesteld";
        /// Somebody did not react: never agreement (INV-16).
        GeenReactie = "geen_reactie", "niet iedereen heeft gereageerd";
        /// The source is protected: nothing may rest on it alone without saying so (§9.6.3).
        BeschermdeBron = "beschermde_bron", "de bron is beschermd";
    }
}

/// How an item came in from outside (D-08): sharing it further is a decision of its own (INV-18).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Ontvangst {
    /// Where it came in.
    pub ontvangen_door: Ontvanger,
    /// On which ground it could be given: "Wmo 2015 5.2.6".
    pub grondslag: Korttekst,
    /// On which day.
    pub op: Date,
}

/// Where a version of a statement stands (§9.6.3).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Status {
    /// Being written.
    Concept,
    /// The hearing of everybody it can be put to is put off, with ground; nobody has it before them yet.
    UitgesteldWederhoor,
    /// Put to at least one person.
    Voorgelegd,
    /// Rewritten after it was put to somebody; the later version counts.
    Vervangen {
        /// Number of the later version.
        door: u32,
    },
    /// Established, after hearing.
    Vastgesteld {
        /// On which day.
        op: Date,
    },
    /// Established, and corrected later.
    Gecorrigeerd {
        /// Number of the version that corrects it.
        door: u32,
        /// Why.
        reden: Tekst,
    },
    /// Withdrawn.
    Ingetrokken {
        /// On which day.
        op: Date,
        /// Why.
        reden: Tekst,
    },
}

impl Status {
    /// The stable word of this state.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::UitgesteldWederhoor => "uitgesteld_wederhoor",
            Self::Voorgelegd => "voorgelegd",
            Self::Vervangen { .. } => "vervangen",
            Self::Vastgesteld { .. } => "vastgesteld",
            Self::Gecorrigeerd { .. } => "gecorrigeerd",
            Self::Ingetrokken { .. } => "ingetrokken",
        }
    }
}

/// One version of a statement, with its own hearing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Versie {
    /// Counts from 1.
    pub nummer: u32,
    /// What it says.
    pub inhoud: Inhoud,
    /// Which domains of life.
    pub leefgebieden: Leefgebieden,
    /// Where it stands.
    pub status: Status,
    /// Who wrote it, in which capacity (INV-6).
    pub auteur: Actor,
    /// When.
    pub op: Timestamp,
    /// The hearing, per person.
    pub wederhoor: BTreeMap<PersoonId, Wederhoor>,
}

/// A person's own declaration with a statement (D-50). Every wording is kept; the last one counts (INV-38).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verklaring {
    /// Counts from 1.
    pub nummer: u32,
    /// Whose it is: only he or she changes it.
    pub persoon: PersoonId,
    /// How it was handed in, when a professional added it.
    pub aangereikt: Option<Mondeling>,
    /// The wordings, oldest first; never empty.
    pub versies: Vec<(Timestamp, Tekst)>,
}

impl Verklaring {
    /// The words that count now.
    pub fn tekst(&self) -> Option<&Tekst> {
        self.versies.last().map(|(_, tekst)| tekst)
    }
}

/// A dispute, to be printed with the statement wherever it is printed (INV-14).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Weerspraak<'a> {
    /// Who disputes it.
    pub persoon: PersoonId,
    /// In which words.
    pub tekst: &'a Tekst,
    /// Of which version.
    pub versie: u32,
    /// How it came in.
    pub wijze: &'a Wijze,
    /// When.
    pub op: Timestamp,
}

/// A statement with all its versions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stelling {
    /// Identity; the same through all versions.
    pub id: StellingId,
    /// Whose it is, why it is here, for whom, and about whom (INV-18). It is kept from who was chosen, and from those
    /// whose hearing is put off.
    pub etiket: Etiket,
    /// From whom it is kept by choice (D-58), apart from those whose hearing is put off.
    pub gekozen_niet_tonen: BTreeSet<PersoonId>,
    /// How it came in from outside (D-08).
    pub ontvangst: Option<Ontvangst>,
    /// Why it was asked again.
    pub opnieuw_omdat: Option<Tekst>,
    /// Versions, oldest first.
    eerdere: Vec<Versie>,
    huidige: Versie,
    /// Declarations of persons (D-50).
    pub verklaringen: Vec<Verklaring>,
    /// Where it was used again.
    pub hergebruikt_in: BTreeSet<Hergebruik>,
    /// Each change of audience, with day and ground (INV-18).
    pub publiekwijzigingen: Vec<Publiekwijziging>,
}

/// One change of audience.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Publiekwijziging {
    /// On which day.
    pub op: Date,
    /// Who decided.
    pub door: Actor,
    /// From now on.
    pub naar: crate::etiket::Publiek,
    /// On which ground.
    pub grond: Deelgrond,
    /// In words.
    pub toelichting: Tekst,
}

impl Stelling {
    /// The version that counts now.
    pub fn huidige(&self) -> &Versie {
        &self.huidige
    }

    /// Earlier versions, oldest first.
    pub fn eerdere(&self) -> &[Versie] {
        &self.eerdere
    }

    /// All versions, oldest first.
    pub fn versies(&self) -> impl DoubleEndedIterator<Item = &Versie> {
        self.eerdere.iter().chain([&self.huidige])
    }

    /// What it says now.
    pub fn inhoud(&self) -> &Inhoud {
        &self.huidige.inhoud
    }

    /// Which kind it is; never changes (§9.6.3).
    pub fn soort(&self) -> Stellingsoort {
        self.huidige.inhoud.soort()
    }

    /// Where it stands.
    pub fn status(&self) -> &Status {
        &self.huidige.status
    }

    /// The persons it concerns: they are heard.
    pub fn betrokkenen(&self) -> &BTreeSet<PersoonId> {
        &self.etiket.over
    }

    /// The hearing of `persoon` about the current version.
    pub fn wederhoor(&self, persoon: PersoonId) -> Option<&Wederhoor> {
        self.huidige.wederhoor.get(&persoon)
    }

    /// Established and still standing.
    pub fn is_vastgesteld(&self) -> bool {
        matches!(self.huidige.status, Status::Vastgesteld { .. })
    }

    /// Withdrawn.
    pub fn is_ingetrokken(&self) -> bool {
        matches!(self.huidige.status, Status::Ingetrokken { .. })
    }

    /// Nobody was heard about it yet, and nothing may rest on it.
    pub fn is_concept(&self) -> bool {
        matches!(self.huidige.status, Status::Concept)
    }

    /// The last version that was established, also when a correction of it is still being heard.
    pub fn laatst_vastgesteld(&self) -> Option<&Versie> {
        self.versies()
            .rev()
            .find(|versie| matches!(versie.status, Status::Vastgesteld { .. } | Status::Gecorrigeerd { .. }))
    }

    /// The disputes that stand with it now. A dispute of an earlier version stays until that person reacts anew:
    /// rewriting does not wash it away, silence does not, and neither does what somebody else says in that person's
    /// name (INV-14, INV-15, INV-16).
    pub fn weerspraken(&self) -> Vec<Weerspraak<'_>> {
        let mut weerspraken: BTreeMap<PersoonId, Weerspraak<'_>> = BTreeMap::new();
        for versie in self.versies() {
            for (persoon, wederhoor) in &versie.wederhoor {
                for gegeven in wederhoor.gegeven.iter().filter(|gegeven| gegeven.uitkomst.heeft_gereageerd())
                {
                    let (wijze, op) = (&gegeven.wijze, gegeven.op);
                    if let Uitkomst::Weersproken(tekst) = &gegeven.uitkomst {
                        let weerspraak =
                            Weerspraak { persoon: *persoon, tekst, versie: versie.nummer, wijze, op };
                        weerspraken.insert(*persoon, weerspraak);
                    } else if weerspraken
                        .get(persoon)
                        .is_some_and(|eerder| wijze.gewicht() >= eerder.wijze.gewicht())
                    {
                        weerspraken.remove(persoon);
                    }
                }
            }
        }
        weerspraken.into_values().collect()
    }

    /// Whether anybody disputes it.
    pub fn is_weersproken(&self) -> bool {
        !self.weerspraken().is_empty()
    }

    /// Whether the hearing of somebody is put off now.
    pub fn heeft_uitstel(&self) -> bool {
        self.huidige.wederhoor.values().any(|wederhoor| wederhoor.uitstel.is_some())
    }

    /// Whether a decision may rest on it.
    pub fn draagt_besluit(&self) -> bool {
        match self.huidige.status {
            Status::Vastgesteld { .. } => true,
            Status::UitgesteldWederhoor | Status::Voorgelegd => self.heeft_uitstel(),
            _ => false,
        }
    }

    /// What has to be said wherever something rests on this statement.
    pub fn voorbehouden(&self) -> BTreeSet<Voorbehoud> {
        let mut voorbehouden = BTreeSet::new();
        if !self.is_vastgesteld() {
            voorbehouden.insert(if self.is_ingetrokken() {
                Voorbehoud::Ingetrokken
            } else {
                Voorbehoud::NietVastgesteld
            });
        }
        if self.is_weersproken() {
            voorbehouden.insert(Voorbehoud::Weersproken);
        }
        if self.heeft_uitstel() {
            voorbehouden.insert(Voorbehoud::WederhoorUitgesteld);
        }
        if self
            .huidige
            .wederhoor
            .values()
            .any(|wederhoor| wederhoor.uitkomst() == Some(&Uitkomst::GeenReactie))
        {
            voorbehouden.insert(Voorbehoud::GeenReactie);
        }
        if self.etiket.bron_beschermd {
            voorbehouden.insert(Voorbehoud::BeschermdeBron);
        }
        voorbehouden
    }

    /// Whether `persoon` knows it: he or she wrote it, or it was put before him or her.
    pub fn is_bekend_bij(&self, persoon: PersoonId) -> bool {
        self.versies().any(|versie| {
            versie.auteur.persoon() == Some(persoon)
                || versie.wederhoor.get(&persoon).is_some_and(|wederhoor| wederhoor.voorgelegd.is_some())
        })
    }

    /// Whether it was told by somebody else than the persons it is about (T-05).
    pub fn komt_van_ander(&self) -> bool {
        self.ontvangst.is_some() || self.inhoud().is_van_horen_zeggen(&self.etiket.over)
    }
}

/// What remains of a destroyed statement: no content (INV-30).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Vernietiging {
    /// On which day.
    pub op: Date,
    /// The decision on the request.
    pub besluit: BesluitId,
}

/// The statements of one dossier. What no act and no view changes is shared between the dossier before and after an act, and
/// with each view of it: a long story costs no more to go on with than a short one.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Stellingen {
    stellingen: BTreeMap<StellingId, Arc<Stelling>>,
    vernietigd: BTreeMap<StellingId, Vernietiging>,
}

impl Stellingen {
    /// The statement, if it is there.
    pub fn get(&self, id: StellingId) -> Option<&Stelling> {
        self.stellingen.get(&id).map(Arc::as_ref)
    }

    /// All statements, withdrawn ones included.
    pub fn alle(&self) -> impl Iterator<Item = &Stelling> {
        self.stellingen.values().map(Arc::as_ref)
    }

    /// How many there are, withdrawn ones included.
    pub fn aantal(&self) -> usize {
        self.stellingen.len()
    }

    /// The statements about `persoon`.
    pub fn over(&self, persoon: PersoonId) -> impl Iterator<Item = &Stelling> {
        self.alle().filter(move |stelling| stelling.etiket.over.contains(&persoon))
    }

    /// The statements that belong to `leefgebied`.
    pub fn in_leefgebied(&self, leefgebied: Leefgebied) -> impl Iterator<Item = &Stelling> {
        self.alle().filter(move |stelling| stelling.huidige.leefgebieden.contains(&leefgebied))
    }

    /// What is established and can be used again, so that nobody tells it twice.
    pub fn herbruikbaar(&self) -> impl Iterator<Item = &Stelling> {
        self.alle().filter(|stelling| stelling.is_vastgesteld())
    }

    /// Whether a decision may rest on it: it went through hearing and stands, or its hearing is put off with a ground
    /// . What has to be said beside it follows from [`Stelling::voorbehouden`].
    pub fn draagt_besluit(&self, id: StellingId) -> bool {
        self.get(id).is_some_and(Stelling::draagt_besluit)
    }

    /// The mark of a destroyed statement.
    pub fn vernietiging(&self, id: StellingId) -> Option<Vernietiging> {
        self.vernietigd.get(&id).copied()
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests;
