//! The family system: people of any age, the homes they live in, how they are related and who has gezag.
//!
//! A household without children is as good as any other. A child of separated parents belongs to two
//! households within one family system. Gezag, rights and duties are per person and per child, never per dossier
//! (INV-8).

mod opdracht;
mod sleutels;

pub(crate) use opdracht::controleer_nieuw;
pub use opdracht::{GezinGebeurtenis, GezinOpdracht, beslis};
pub use sleutels::{Systeemsleutel, Zoekgegeven, systeemsleutels, zoekadres, zoekgegevens};

use crate::{
    gebied::Postcode,
    ids::{HuishoudenId, PersoonId},
    persoon::{
        Bsn, Geboortedatum, Geslacht, GezagBron, Gezagsoort, HeeftGezag, Jeugdzorgrol, Leeftijd, Naam,
        Relatiesoort,
    },
    tekst::Korttekst,
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How somebody can be reached, and whether that is safe (D-58).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Contactkanaal {
    /// Telephone, e-mail or letter.
    pub soort: Contactsoort,
    /// The number or address.
    pub waarde: Korttekst,
    /// Whether this channel is safe to use for this person.
    pub veilig: bool,
    /// When, and who reads along.
    pub toelichting: Option<Korttekst>,
}

/// Kind of channel.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contactsoort {
    /// Telephone.
    Telefoon,
    /// E-mail: only ever without content.
    Email,
    /// Letter.
    Post,
}

/// A person in the family system.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Persoon {
    /// Random identity.
    pub id: PersoonId,
    /// Name.
    pub naam: Naam,
    /// Birth date; the BRP knows incomplete ones.
    pub geboortedatum: Geboortedatum,
    /// Sex as registered.
    pub geslacht: Geslacht,
    /// BSN, only ever sealed and only for those whom the law names (D-56).
    pub bsn: Option<Bsn>,
    /// Date of death.
    pub overleden_op: Option<Date>,
    /// How to reach this person.
    pub contact: Vec<Contactkanaal>,
    /// Language or other need in communication.
    pub taal: Option<Korttekst>,
}

/// The age from which somebody is of age (BW 1:233).
const MEERDERJARIG: u16 = 18;

impl Persoon {
    /// Whole years of age on `op`, at least; `None` when the birth date is unknown. This is the one for the rights of
    /// children: rather once too often a child than once too little.
    pub fn leeftijd_minstens(&self, op: Date) -> Option<u16> {
        self.geboortedatum.leeftijd_op(op).minstens()
    }

    /// Whether this person is a minor on `op`. With an incomplete birth date the youngest possible age counts.
    pub fn is_minderjarig_op(&self, op: Date) -> bool {
        self.overleden_op.is_none()
            && self.geboortedatum.leeftijd_op(op) != Leeftijd::Onbekend
            && self.leeftijd_minstens(op).is_none_or(|jaren| jaren < MEERDERJARIG)
    }

    /// Whether this person lives.
    pub fn leeft(&self) -> bool {
        self.overleden_op.is_none()
    }
}

/// An address.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Adres {
    /// Street, or free text of an address abroad.
    pub straat: Korttekst,
    /// House number with letter and addition, as written.
    pub huisnummer: Option<Korttekst>,
    /// Dutch postcode.
    pub postcode: Option<Postcode>,
    /// Town.
    pub plaats: Option<Korttekst>,
    /// Country, when not the Netherlands.
    pub land: Option<Korttekst>,
}

/// Living somewhere, from when to when.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Lidmaatschap {
    /// Who.
    pub persoon: PersoonId,
    /// Since when, if known.
    pub van: Option<Date>,
    /// Until when; `None` while it lasts.
    pub tot: Option<Date>,
}

/// People who share a dwelling.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Huishouden {
    /// Identity.
    pub id: HuishoudenId,
    /// Where; unknown for people of no fixed abode.
    pub adres: Option<Adres>,
    /// Who lives or lived there.
    pub leden: Vec<Lidmaatschap>,
    /// The address is hidden: only those who live there and named professionals know it (INV-20, D-57).
    pub geheim: bool,
}

impl Huishouden {
    /// The people who live here on `op`.
    pub fn leden_op(&self, op: Date) -> impl Iterator<Item = PersoonId> + '_ {
        self.leden
            .iter()
            .filter(move |lid| lid.van.is_none_or(|van| van <= op) && lid.tot.is_none_or(|tot| op < tot))
            .map(|lid| lid.persoon)
    }

    /// Whether `persoon` lives here on `op`.
    pub fn woont_hier(&self, persoon: PersoonId, op: Date) -> bool {
        self.leden_op(op).any(|lid| lid == persoon)
    }
}

/// A relation between two people, with its period.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Relatie {
    /// From: for `ouder_kind` the parent.
    pub van_persoon: PersoonId,
    /// To: for `ouder_kind` the child.
    pub naar_persoon: PersoonId,
    /// What kind.
    pub soort: Relatiesoort,
    /// Since when.
    pub van: Option<Date>,
    /// Until when.
    pub tot: Option<Date>,
}

/// Who holds gezag.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gezagshouder {
    /// A person in this family system.
    Persoon(PersoonId),
    /// An institution, such as a gecertificeerde instelling with voogdij.
    Instelling(Korttekst),
    /// Not known, or cannot be determined.
    Onbekend,
}

/// Gezag over one child, with source and dates (D-41, INV-8).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Gezag {
    /// The child.
    pub kind: PersoonId,
    /// Who holds it.
    pub houder: Gezagshouder,
    /// What kind.
    pub soort: Gezagsoort,
    /// Since when.
    pub van: Option<Date>,
    /// Until when.
    pub tot: Option<Date>,
    /// Where we know it from.
    pub bron: GezagBron,
    /// On which day that source was read.
    pub gezien_op: Date,
}

/// What somebody is to a child, in the words of the youth-care chain (the 23 current jeugdzorgrollen).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Rol {
    /// The child.
    pub kind: PersoonId,
    /// The person who has the role.
    pub persoon: PersoonId,
    /// The role.
    pub rol: Jeugdzorgrol,
}

/// The family system of one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Gezinssysteem {
    /// The people.
    pub personen: BTreeMap<PersoonId, Persoon>,
    /// The homes.
    pub huishoudens: BTreeMap<HuishoudenId, Huishouden>,
    /// The relations, ended ones included.
    pub relaties: Vec<Relatie>,
    /// Gezag per child, ended gezag included.
    pub gezag: Vec<Gezag>,
    /// Roles toward children.
    pub rollen: Vec<Rol>,
}

/// A family system as it is written down at the opening of a dossier.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct NieuwGezin {
    /// The people.
    pub personen: Vec<Persoon>,
    /// The homes.
    pub huishoudens: Vec<Huishouden>,
    /// The relations.
    pub relaties: Vec<Relatie>,
    /// Gezag.
    pub gezag: Vec<Gezag>,
    /// Roles toward children.
    pub rollen: Vec<Rol>,
}

impl From<NieuwGezin> for Gezinssysteem {
    fn from(nieuw: NieuwGezin) -> Self {
        Self {
            personen: nieuw.personen.into_iter().map(|p| (p.id, p)).collect(),
            huishoudens: nieuw.huishoudens.into_iter().map(|h| (h.id, h)).collect(),
            relaties: nieuw.relaties,
            gezag: nieuw.gezag,
            rollen: nieuw.rollen,
        }
    }
}

impl Gezinssysteem {
    /// The person, if he or she belongs to this family system.
    pub fn persoon(&self, id: PersoonId) -> Option<&Persoon> {
        self.personen.get(&id)
    }

    /// The living people, youngest first.
    pub fn levenden(&self) -> Vec<&Persoon> {
        let mut levenden: Vec<_> = self.personen.values().filter(|p| p.leeft()).collect();
        levenden
            .sort_by(|a, b| b.geboortedatum.vroegst().cmp(&a.geboortedatum.vroegst()).then(a.id.cmp(&b.id)));
        levenden
    }

    /// The living minors on `op`, youngest first.
    pub fn minderjarigen(&self, op: Date) -> Vec<&Persoon> {
        self.levenden().into_iter().filter(|p| p.is_minderjarig_op(op)).collect()
    }

    /// Whether there is a living minor on `op` (INV-10, INV-39).
    pub fn heeft_minderjarigen(&self, op: Date) -> bool {
        self.personen.values().any(|p| p.is_minderjarig_op(op))
    }

    /// The people the work is about: the living people who live in one of the homes, or all living people where no
    /// home is known.
    pub fn gezinsleden(&self, op: Date) -> BTreeSet<PersoonId> {
        let bewoners: BTreeSet<_> = self
            .huishoudens
            .values()
            .flat_map(|huishouden| huishouden.leden_op(op))
            .filter(|id| self.personen.get(id).is_some_and(Persoon::leeft))
            .collect();
        if bewoners.is_empty() {
            self.personen.values().filter(|p| p.leeft()).map(|p| p.id).collect()
        } else {
            bewoners
        }
    }

    /// The homes where `persoon` lives on `op`: two for many children of separated parents.
    pub fn huishoudens_van(&self, persoon: PersoonId, op: Date) -> impl Iterator<Item = &Huishouden> {
        self.huishoudens.values().filter(move |huishouden| huishouden.woont_hier(persoon, op))
    }

    /// The gezag over `kind` that holds on `op`.
    pub fn gezag_over(&self, kind: PersoonId, op: Date) -> impl Iterator<Item = &Gezag> {
        self.gezag.iter().filter(move |gezag| {
            gezag.kind == kind
                && gezag.van.is_none_or(|van| van <= op)
                && gezag.tot.is_none_or(|tot| op < tot)
        })
    }

    /// Whether `persoon` holds gezag over `kind` on `op`.
    pub fn heeft_gezag(&self, persoon: PersoonId, kind: PersoonId, op: Date) -> bool {
        self.gezag_over(kind, op).any(|gezag| {
            gezag.houder == Gezagshouder::Persoon(persoon) && gezag.soort.heeft_gezag() == HeeftGezag::Ja
        })
    }

    /// The name of the household for people: the family names of its oldest members, such as "Jansen – de Boer".
    pub fn naam(&self) -> String {
        let mut levenden = self.levenden();
        levenden.reverse();
        let mut namen: Vec<String> = Vec::new();
        for persoon in levenden {
            let naam = persoon.naam.achternaam();
            if !namen.contains(&naam) && namen.len() < 2 {
                namen.push(naam);
            }
        }
        if namen.is_empty() { "Huishouden zonder naam".to_owned() } else { namen.join(" – ") }
    }
}
