//! The veiligheidskaart: the current picture of safety at a moment of transition, on one A4 (R-153, D-27).
//!
//! A card is made from the file and never changes afterwards. A newer card makes the old one void.

use super::{Buitengrond, Cijfergever, Fase, Veiligheidscijfer};
use crate::{
    Organisatie,
    dossier::Kader,
    etiket::Etiket,
    ids::{KaartId, PersoonId, ProfessionalId},
    plan::{Accordstand, Tekenaar, Wijze},
    regels::{Functie, codelijst},
    tekst::{Korttekst, Tekst},
    verzwegen::{IEMAND, Verzwegen},
};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codelijst! {
    /// The transition at which a card is made.
    pub enum Kaartaanleiding("aanleiding voor een veiligheidskaart") {
        /// Expertise joins.
        Erbijhalen = "erbijhalen", "er komt iemand bij";
        /// Expertise leaves.
        Loslaten = "loslaten", "er gaat iemand weg";
        /// From voluntary to compulsory or back.
        Kaderovergang = "kaderovergang", "het kader verandert";
        /// Another phase.
        Fasewissel = "fasewissel", "de fase verandert";
        /// Another fixed face.
        WisselingVastGezicht = "wisseling_vast_gezicht", "het vaste gezicht verandert";
        /// A court hearing.
        Zitting = "zitting", "er is een zitting";
        /// Another reason.
        Anders = "anders", "een ander moment";
    }
}

/// A line on the card, with the label of what it came from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartregel {
    /// The text as known then.
    pub tekst: String,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// A figure on the card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartcijfer {
    /// Who gave it.
    pub gever: Cijfergever,
    /// The figure.
    pub cijfer: Veiligheidscijfer,
    /// The words with it.
    pub woorden: Option<String>,
    /// Given on.
    pub op: Date,
    /// For whom it may be shown.
    pub etiket: Etiket,
}

/// One person on the card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartpersoon {
    /// Who.
    pub persoon: PersoonId,
    /// Name as known then. Never an address (INV-20).
    pub naam: String,
    /// The phase.
    pub fase: Fase,
    /// The legal frame, for a minor (INV-8).
    pub kader: Option<Kader>,
    /// What is not safe.
    pub onveiligheid: Option<Kaartregel>,
    /// The last figure of each who gave one. Never averaged.
    pub cijfers: Vec<Kaartcijfer>,
    /// What this person thinks of the veiligheidsplan.
    pub accord: Option<Accordstand>,
}

/// Who is responsible for what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartverantwoordelijke {
    /// Who.
    pub professional: ProfessionalId,
    /// Name as known then.
    pub naam: String,
    /// From where.
    pub organisatie: Organisatie,
    /// In which function.
    pub functie: Functie,
    /// Work telephone number.
    pub telefoon: Option<String>,
    /// For what.
    pub waarvoor: String,
}

/// What stands on a card (§9.3).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartinhoud {
    /// At which transition.
    pub aanleiding: Kaartaanleiding,
    /// The day.
    pub datum: Date,
    /// The phase of the dossier: the lowest of its people.
    pub fase: Fase,
    /// Which organisation keeps watch over safety (INV-4).
    pub zicht: Option<Organisatie>,
    /// The people and their safety.
    pub personen: Vec<Kaartpersoon>,
    /// Safety conditions; the hard ones first.
    pub voorwaarden: Vec<Kaartregel>,
    /// Agreements.
    pub afspraken: Vec<Kaartregel>,
    /// Who is responsible for what.
    pub verantwoordelijken: Vec<Kaartverantwoordelijke>,
    /// What is still open.
    pub open_punten: Vec<Kaartregel>,
    /// Objections: who does not (fully) agree, in his or her own words.
    pub bezwaren: Vec<Kaartregel>,
}

/// Who receives a card.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kaartontvanger {
    /// A professional in the team.
    Professional {
        /// Who.
        id: ProfessionalId,
        /// Name as known then.
        naam: String,
    },
    /// Somebody outside the team, such as the court.
    Buiten(Korttekst),
}

/// Who receives a card, as chosen on the form.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ontvangerkeuze {
    /// A professional in the team.
    Professional(ProfessionalId),
    /// Somebody outside the team, such as the court.
    Buiten(Korttekst),
}

/// Who confirms that a card was seen and discussed.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bevestiger {
    /// The giver.
    Gever(ProfessionalId),
    /// The receiver.
    Ontvanger(ProfessionalId),
    /// A member of the family, each for himself.
    Gezinslid(PersoonId),
}

/// A confirmation. It says "seen and discussed", with what somebody wants to add; it is no agreement (INV-16).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Bevestiging {
    /// Who confirms.
    pub wie: Bevestiger,
    /// Who held the pen, for a member of the family.
    pub door: Option<Tekenaar>,
    /// How, for a member of the family.
    pub wijze: Option<Wijze>,
    /// What he or she wants to add or objects to.
    pub woorden: Option<Tekst>,
    /// When.
    pub op: Date,
}

/// A newer card took its place.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kaartverval {
    /// The newer card.
    pub door: KaartId,
    /// Its number.
    pub nummer: u32,
    /// Since when.
    pub op: Timestamp,
}

/// A card. Nothing but confirmations and a newer card ever touch it, so its content has no way in from outside.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kaart {
    id: KaartId,
    nummer: u32,
    gemaakt_op: Timestamp,
    gever: (ProfessionalId, String),
    ontvanger: Option<Kaartontvanger>,
    grond: Option<Buitengrond>,
    inhoud: Kaartinhoud,
    bevestigingen: BTreeMap<Bevestiger, Bevestiging>,
    verval: Option<Kaartverval>,
}

impl Kaart {
    pub(super) fn nieuw(
        id: KaartId,
        nummer: u32,
        gemaakt_op: Timestamp,
        gever: (ProfessionalId, String),
        (ontvanger, grond): (Option<Kaartontvanger>, Option<Buitengrond>),
        inhoud: Kaartinhoud,
    ) -> Self {
        Self {
            id,
            nummer,
            gemaakt_op,
            gever,
            ontvanger,
            grond,
            inhoud,
            bevestigingen: BTreeMap::new(),
            verval: None,
        }
    }

    pub(super) fn bevestig(&mut self, bevestiging: Bevestiging) {
        self.bevestigingen.insert(bevestiging.wie.clone(), bevestiging);
    }

    pub(super) fn verval_door(&mut self, verval: Kaartverval) {
        self.verval.get_or_insert(verval);
    }

    /// Who gives the card and who gets it, without who may not be named.
    pub(super) fn zonder_namen(&mut self, wie: &Verzwegen) {
        if wie.zwijgt_over(self.gever.0) {
            self.gever = (ProfessionalId(uuid::Uuid::nil()), IEMAND.to_owned());
        }
        match &mut self.ontvanger {
            Some(Kaartontvanger::Professional { id, .. }) if wie.zwijgt_over(*id) => self.ontvanger = None,
            Some(Kaartontvanger::Buiten(naam)) => wie.korttekst(naam),
            _ => {}
        }
    }

    /// What one reader's copy is sieved from; never the card in the file.
    pub(super) fn voor_zeef(&mut self) -> (&mut Kaartinhoud, &mut BTreeMap<Bevestiger, Bevestiging>) {
        (&mut self.inhoud, &mut self.bevestigingen)
    }

    /// Identity.
    pub fn id(&self) -> KaartId {
        self.id
    }

    /// Number in this dossier, from 1.
    pub fn nummer(&self) -> u32 {
        self.nummer
    }

    /// The moment it was made.
    pub fn gemaakt_op(&self) -> Timestamp {
        self.gemaakt_op
    }

    /// Who gives it.
    pub fn gever(&self) -> ProfessionalId {
        self.gever.0
    }

    /// The giver's name as known then.
    pub fn gever_naam(&self) -> &str {
        &self.gever.1
    }

    /// Who receives it.
    pub fn ontvanger(&self) -> Option<&Kaartontvanger> {
        self.ontvanger.as_ref()
    }

    /// On what it is given to somebody outside the team.
    pub fn grond(&self) -> Option<&Buitengrond> {
        self.grond.as_ref()
    }

    /// What stands on it.
    pub fn inhoud(&self) -> &Kaartinhoud {
        &self.inhoud
    }

    /// Who confirmed it, and how.
    pub fn bevestigingen(&self) -> impl Iterator<Item = &Bevestiging> {
        self.bevestigingen.values()
    }

    /// Whether `wie` confirmed it.
    pub fn is_bevestigd_door(&self, wie: &Bevestiger) -> bool {
        self.bevestigingen.contains_key(wie)
    }

    /// The newer card that made this one void.
    pub fn verval(&self) -> Option<Kaartverval> {
        self.verval
    }

    /// Whether a newer card made this one void.
    pub fn is_vervallen(&self) -> bool {
        self.verval.is_some()
    }
}
