//! The veiligheidskaart: one A4 with the safety picture at a moment of transition (R-153, D-27, §9.3).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::Drukwerk;
use crate::delen::Bezwaar;
use crate::fout::{DrukFout, verplicht};

/// A snapshot of a household's safety at a moment of transition. Lists stand in order of urgency, the most urgent first:
/// when the page is full, the end of a list is replaced by "en nog N …: zie het dossier".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Veiligheidskaart {
    /// Name of the household.
    pub huishouden: String,
    /// Reference of the dossier.
    pub dossierkenmerk: String,
    /// Number of this card within the dossier, from 1.
    pub kaartnummer: u32,
    /// Why the card was made: erbijhalen, loslaten, kaderovergang, fasewissel, zitting …
    pub aanleiding: String,
    /// The day it was made.
    pub datum: Date,
    /// The one fixed face.
    pub vast_gezicht: VastGezicht,
    /// Who stands beside the fixed face.
    pub ernaast: Vec<Ernaast>,
    /// The safety phase of the dossier.
    pub fase: Fase,
    /// Safety now, per person.
    pub personen: Vec<PersoonVeiligheid>,
    /// What must be so, whoever asks.
    pub voorwaarden: Vec<Voorwaarde>,
    /// Who does what, when, how it is checked, and what if it goes wrong.
    pub afspraken: Vec<Afspraak>,
    /// Who keeps watching safety.
    pub zicht_op_veiligheid: ZichtOpVeiligheid,
    /// Who answers for what else.
    pub verantwoordelijkheden: Vec<Verantwoordelijkheid>,
    /// What is not settled yet.
    pub open_punten: Vec<OpenPunt>,
    /// Objections to the card as a whole; objections to a line stand with that line.
    pub bezwaren: Vec<Bezwaar>,
    /// Who confirmed the card, and who has not yet.
    pub bevestigingen: Bevestigingen,
    /// Set when a newer card took its place.
    pub vervallen: Option<Vervallen>,
}

/// The fixed face, with the number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VastGezicht {
    /// Name.
    pub naam: String,
    /// Organisation.
    pub organisatie: String,
    /// Telephone number as people dial it.
    pub telefoon: Option<String>,
    /// Who stands in while the fixed face is away, with number.
    pub waarnemer: Option<String>,
}

/// A professional beside the fixed face.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ernaast {
    /// Name.
    pub naam: String,
    /// Organisation or team.
    pub organisatie: String,
    /// In which way: "geeft advies", "ondersteunt", "doet …".
    pub rol: String,
    /// Telephone number.
    pub telefoon: Option<String>,
}

/// The safety phase (§9.6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fase {
    /// Not assessed yet.
    Onbekend,
    /// Phase 1.
    DirecteVeiligheid,
    /// Phase 2.
    StabieleVeiligheid,
    /// Phase 3.
    Herstel,
    /// After the three phases.
    Nazorg,
}

/// How safe one person is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersoonVeiligheid {
    /// Name.
    pub naam: String,
    /// Age or place in the family: "8 jaar", "moeder".
    pub toelichting: Option<String>,
    /// In words.
    pub veiligheid: String,
    /// A figure by each who gave one; never averaged (D-23).
    pub cijfers: Vec<Cijfer>,
    /// Who does not agree with this.
    pub bezwaren: Vec<Bezwaar>,
}

/// One safety figure by one giver (D-23).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cijfer {
    /// Who gave it.
    pub gever: String,
    /// From 0 to 10.
    pub cijfer: u8,
    /// Given on.
    pub op: Option<Date>,
}

/// A safety condition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voorwaarde {
    /// The condition.
    pub tekst: String,
    /// Who set it.
    pub gesteld_door: String,
    /// Whether it is a hard condition.
    pub hard: bool,
    /// Who does not agree with it.
    pub bezwaren: Vec<Bezwaar>,
}

/// An agreement of the veiligheidsplan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Afspraak {
    /// Who does it.
    pub wie: String,
    /// What.
    pub wat: String,
    /// When.
    pub wanneer: String,
    /// How it is checked.
    pub controle: String,
    /// What if it goes wrong.
    pub als_het_misgaat: String,
    /// Who does not agree with it.
    pub bezwaren: Vec<Bezwaar>,
}

/// Who keeps watching safety, and since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZichtOpVeiligheid {
    /// Person and organisation.
    pub wie: String,
    /// Since.
    pub sinds: Option<Date>,
}

/// Who answers for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verantwoordelijkheid {
    /// Who.
    pub wie: String,
    /// For what.
    pub waarvoor: String,
}

/// Something that is not settled yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenPunt {
    /// What.
    pub wat: String,
    /// Who takes it up.
    pub wie: Option<String>,
    /// Before which day.
    pub voor: Option<Date>,
}

/// The confirmations of giver, receiver and family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bevestigingen {
    /// Who gives the picture over.
    pub gever: Option<Bevestiging>,
    /// Who receives it.
    pub ontvanger: Option<Bevestiging>,
    /// The members of the family.
    pub gezin: Vec<Bevestiging>,
}

/// One confirmation; without a date the card prints "nog niet bevestigd".
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bevestiging {
    /// Who.
    pub naam: String,
    /// When.
    pub op: Option<Date>,
}

/// The card is void.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vervallen {
    /// Since which day.
    pub op: Date,
    /// Number of the card that took its place.
    pub vervangen_door: Option<u32>,
}

impl Veiligheidskaart {
    /// Typesets the card on exactly one A4.
    ///
    /// Long cards are set smaller, down to 7.5 points; then the least urgent lists, and at last long texts, are
    /// shortened with a line that says how much is left out and where it is ([`Drukwerk::ingekort`]).
    pub fn druk(&self) -> Result<Drukwerk, DrukFout> {
        self.controleer()?;
        #[cfg(feature = "pdf")]
        return crate::inkorten::druk_op_een_a4(self);
        #[cfg(not(feature = "pdf"))]
        Err(DrukFout::ZonderPdf)
    }

    fn controleer(&self) -> Result<(), DrukFout> {
        verplicht("huishouden", &self.huishouden)?;
        verplicht("dossierkenmerk", &self.dossierkenmerk)?;
        verplicht("aanleiding", &self.aanleiding)?;
        verplicht("vast_gezicht.naam", &self.vast_gezicht.naam)?;
        if self.personen.iter().flat_map(|persoon| &persoon.cijfers).any(|cijfer| cijfer.cijfer > 10) {
            return Err(DrukFout::OngeldigeInvoer { veld: "cijfer", reden: "moet tussen 0 en 10 liggen" });
        }
        Ok(())
    }
}
