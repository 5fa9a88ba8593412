//! The team around the family: one fixed face from the first event to the last, and expertise beside it.
//!
//! There is no command that hands a dossier over, under any name (INV-3, R-072): expertise is brought in and let go,
//! the fixed face stays, also when there is a measure.

mod beslis;
mod duo;
mod opdracht;

pub use beslis::beslis;
pub use opdracht::{Kennismaking, TeamGebeurtenis, TeamOpdracht};

use crate::{
    Organisatie, Organisatiesoort, Professional,
    context::Kop,
    ids::{InzetId, PersoonId, ProfessionalId},
    regels::Functie,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How an expert is beside the fixed face.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Modus {
    /// Gives advice to the fixed face.
    Advies,
    /// Supports the fixed face, also with the family.
    Ondersteunen,
    /// Does work with the family, in a duo with the fixed face.
    Doen,
}

/// One involvement beside the fixed face (§9.3 Inzet).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Inzet {
    /// Identity.
    pub id: InzetId,
    /// Who.
    pub professional: Professional,
    /// Advies, ondersteunen or doen.
    pub modus: Modus,
    /// For which know-how, in words: "complexe scheiding", "letselduiding".
    pub expertise: Option<Korttekst>,
    /// With which statutory powers, in words of the law; empty when only know-how is asked.
    pub bevoegdheden: BTreeSet<Korttekst>,
    /// Why, weighing nature and seriousness.
    pub reden: Tekst,
    /// Who brought this person in.
    pub erbijgehaald_door: ProfessionalId,
    /// Since when.
    pub van: Date,
    /// Until when; `None` while beside the family.
    pub tot: Option<Date>,
    /// The letting go that was proposed, with the judgements so far.
    pub loslaten: Option<Loslaatvoorstel>,
}

impl Inzet {
    /// Whether this person stands beside the family now.
    pub fn actief(&self) -> bool {
        self.tot.is_none()
    }
}

/// Letting go is a joint judgement: the fixed face and the expert both say "not needed any more".
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Loslaatvoorstel {
    /// Why it is no longer needed.
    pub reden: Tekst,
    /// Proposed on.
    pub op: Date,
    /// The judgements given, by whom.
    pub oordelen: BTreeMap<ProfessionalId, Tekst>,
}

/// The fixed face, since when.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VastGezicht {
    /// Who.
    pub professional: Professional,
    /// Since when.
    pub sinds: Date,
}

/// A former fixed face.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Gezichtswissel {
    /// Who was it.
    pub was: VastGezicht,
    /// Until when.
    pub tot: Date,
    /// Why it changed.
    pub reden: Tekst,
    /// How family and new face met.
    pub kennismaking: Kennismaking,
}

/// Somebody who stands in while the fixed face is away. The face stays the face.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Waarneming {
    /// Who stands in.
    pub waarnemer: Professional,
    /// Since when.
    pub van: Date,
    /// Until when, as expected.
    pub tot: Date,
    /// Why: holiday, illness …
    pub reden: Korttekst,
}

impl Waarneming {
    /// Whether it runs on `op`.
    pub fn loopt_op(&self, op: Date) -> bool {
        self.van <= op && op <= self.tot
    }
}

/// Which organisation keeps watch over safety (INV-4), since when. Apart from the relation with the family.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ZichtOpVeiligheid {
    /// The one organisation.
    pub organisatie: Organisatie,
    /// Since when.
    pub sinds: Date,
    /// Why there.
    pub reden: Tekst,
}

/// The team of one dossier.
#[derive(Clone, PartialEq, Eq)]
pub struct Team {
    /// Exactly one, at every moment (INV-2).
    pub vast_gezicht: VastGezicht,
    /// Former faces.
    pub vorige_gezichten: Vec<Gezichtswissel>,
    /// Who stands in, if the face is away.
    pub waarneming: Option<Waarneming>,
    /// Everybody brought in, also those let go.
    pub inzetten: BTreeMap<InzetId, Inzet>,
    /// The member of the duo who is the fixed contact; `None` means the fixed face.
    pub contactpersoon: Option<ProfessionalId>,
    /// Who keeps watch over safety, with history; the last one counts (INV-4).
    pub zicht: Vec<ZichtOpVeiligheid>,
}

impl Team {
    /// A team of just the fixed face, who also keeps watch.
    pub(crate) fn nieuw(vast_gezicht: Professional, sinds: Date, reden: Tekst) -> Self {
        let organisatie = vast_gezicht.organisatie.clone();
        Self {
            vast_gezicht: VastGezicht { professional: vast_gezicht, sinds },
            vorige_gezichten: Vec::new(),
            waarneming: None,
            inzetten: BTreeMap::new(),
            contactpersoon: None,
            zicht: vec![ZichtOpVeiligheid { organisatie, sinds, reden }],
        }
    }

    /// The people who stand beside the fixed face now.
    pub fn actieve_inzetten(&self) -> impl Iterator<Item = &Inzet> {
        self.inzetten.values().filter(|inzet| inzet.actief())
    }

    /// Whether `professional` is involved on `op`: as fixed face, as the one who stands in, or beside.
    pub fn is_betrokken(&self, professional: ProfessionalId, op: Date) -> bool {
        self.is_lokaal_gezicht(professional, op)
            || self.actieve_inzetten().any(|inzet| inzet.professional.id == professional)
    }

    /// Whether `professional` acts as the fixed face on `op`: the face, or who stands in.
    pub fn is_lokaal_gezicht(&self, professional: ProfessionalId, op: Date) -> bool {
        self.vast_gezicht.professional.id == professional
            || self.waarneming.as_ref().is_some_and(|w| w.waarnemer.id == professional && w.loopt_op(op))
    }

    /// The organisation that keeps watch over safety now (INV-4).
    pub fn zicht_nu(&self) -> Option<&ZichtOpVeiligheid> {
        self.zicht.last()
    }

    /// The function of `professional` in this team on `op`.
    pub fn functie_van(&self, professional: ProfessionalId, op: Date) -> Option<Functie> {
        if self.is_lokaal_gezicht(professional, op) {
            return Some(Functie::VasteProfessional);
        }
        self.actieve_inzetten()
            .find(|inzet| inzet.professional.id == professional)
            .map(|inzet| inzet.professional.functie)
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &TeamGebeurtenis, kop: &Kop) {
        let dag = kop.dag();
        match gebeurtenis.clone() {
            TeamGebeurtenis::VastGezichtGewisseld { naar, reden, kennismaking, .. } => {
                let nieuw = VastGezicht { professional: naar, sinds: dag };
                let was = std::mem::replace(&mut self.vast_gezicht, nieuw);
                self.contactpersoon = self.contactpersoon.filter(|contact| *contact != was.professional.id);
                self.vorige_gezichten.push(Gezichtswissel { was, tot: dag, reden, kennismaking });
                self.waarneming = None;
            }
            TeamGebeurtenis::WaarnemerAangewezen { waarneming } => self.waarneming = Some(waarneming),
            TeamGebeurtenis::WaarnemingBeeindigd => self.waarneming = None,
            TeamGebeurtenis::ExpertiseErbijgehaald { inzet } => {
                self.inzetten.insert(inzet.id, *inzet);
            }
            TeamGebeurtenis::ModusGewijzigd { inzet, modus, .. } => {
                if let Some(inzet) = self.inzetten.get_mut(&inzet) {
                    inzet.modus = modus;
                }
            }
            TeamGebeurtenis::LoslatenVoorgesteld { inzet, voorstel } => {
                if let Some(inzet) = self.inzetten.get_mut(&inzet) {
                    inzet.loslaten = Some(voorstel);
                }
            }
            TeamGebeurtenis::LoslatenBeoordeeld { inzet, door, oordeel } => {
                if let Some(voorstel) =
                    self.inzetten.get_mut(&inzet).and_then(|inzet| inzet.loslaten.as_mut())
                {
                    voorstel.oordelen.insert(door, oordeel);
                }
            }
            TeamGebeurtenis::LoslatenAfgewezen { inzet, .. } => {
                if let Some(inzet) = self.inzetten.get_mut(&inzet) {
                    inzet.loslaten = None;
                }
            }
            TeamGebeurtenis::ExpertiseLosgelaten { inzet } => {
                if let Some(inzet) = self.inzetten.get_mut(&inzet) {
                    inzet.tot = Some(dag);
                    if self.contactpersoon == Some(inzet.professional.id) {
                        self.contactpersoon = None;
                    }
                }
            }
            TeamGebeurtenis::ContactpersoonGekozen { professional } => {
                self.contactpersoon = Some(professional);
            }
            TeamGebeurtenis::ZichtVerlegd { organisatie, reden } => {
                self.zicht.push(ZichtOpVeiligheid { organisatie, sinds: dag, reden });
            }
        }
    }
}

/// Whether this professional can be a fixed face: a member of a local team, in that function (INV-2, R-071).
pub fn kan_vast_gezicht_zijn(professional: &Professional) -> bool {
    professional.organisatie.soort == Organisatiesoort::LokaalTeam
        && professional.functie == Functie::VasteProfessional
}

/// Persons who were told about something, and when.
pub type Geinformeerd = BTreeMap<PersoonId, Date>;

#[cfg(test)]
mod tests;
