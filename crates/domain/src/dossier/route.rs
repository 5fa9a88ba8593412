//! The one klantroute (§9.6.1): from first signal to a safe household.

use crate::{Dossier, Regelnummer, Weigering, tekst::Tekst, veiligheid::Fase};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A step on the route. The fixed face exists in every one of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Routestap {
    /// Somebody is worried.
    Signaal,
    /// What is the question?
    Vraagverheldering,
    /// Advice is asked, nothing more yet.
    Advies,
    /// The verklarende analyse is made with the family.
    Analyse,
    /// The plan is made.
    Plan,
    /// The plan is carried out.
    Uitvoering,
    /// Keeping in touch: does safety last?
    Monitoring,
    /// Closed.
    Afgesloten,
}

impl Routestap {
    /// All steps in order.
    pub const ALLE: [Self; 8] = [
        Self::Signaal,
        Self::Vraagverheldering,
        Self::Advies,
        Self::Analyse,
        Self::Plan,
        Self::Uitvoering,
        Self::Monitoring,
        Self::Afgesloten,
    ];

    /// The code in forms and tables.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Signaal => "signaal",
            Self::Vraagverheldering => "vraagverheldering",
            Self::Advies => "advies",
            Self::Analyse => "analyse",
            Self::Plan => "plan",
            Self::Uitvoering => "uitvoering",
            Self::Monitoring => "monitoring",
            Self::Afgesloten => "afgesloten",
        }
    }

    /// The step with this code.
    pub fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|stap| stap.code() == code)
    }
}

impl fmt::Display for Routestap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Signaal => "Signaal",
            Self::Vraagverheldering => "Vraag verhelderen",
            Self::Advies => "Advies",
            Self::Analyse => "Samen analyseren",
            Self::Plan => "Plan maken",
            Self::Uitvoering => "Plan uitvoeren",
            Self::Monitoring => "Vinger aan de pols",
            Self::Afgesloten => "Afgesloten",
        })
    }
}

/// Checks a step forward (or back) on the route. Closing has its own rules and never goes through here.
///
/// # Refusals
/// * a step may be skipped with a reason, never without.
/// * §9.6.1: `uitvoering` needs an accorded or motivated plan (emergencies may go first, with a reason; the plan then
///   follows), `monitoring` needs every member of the family at least in *stabiele veiligheid*.
pub(super) fn controleer(
    dossier: &Dossier,
    naar: Routestap,
    motivering: Option<&Tekst>,
    spoed: bool,
    vandaag: Date,
) -> Result<(), Weigering> {
    use Routestap as R;
    let van = dossier.stap;
    if van == naar {
        return Err(Weigering::regel(Regelnummer::R(130), "Het dossier is al in deze stap."));
    }
    if van == R::Afgesloten || naar == R::Afgesloten {
        return Err(Weigering::regel(
            Regelnummer::R(130),
            "Afsluiten en heropenen gaan op hun eigen manier.",
        )
        .uitweg("Ga naar Afsluiten of Heropenen."));
    }
    let gewoon = matches!(
        (van, naar),
        (R::Signaal, R::Vraagverheldering)
            | (R::Vraagverheldering, R::Advies)
            | (R::Vraagverheldering | R::Advies, R::Analyse)
            | (R::Analyse, R::Plan)
            | (R::Plan | R::Monitoring, R::Uitvoering)
            | (R::Uitvoering, R::Monitoring)
    );
    if !gewoon && motivering.is_none() {
        return Err(Weigering::regel(
            Regelnummer::R(297),
            "U slaat een stap over of gaat terug. Dat kan, met een reden.",
        )
        .uitweg("Schrijf kort waarom dit voor het gezin beter is."));
    }
    if naar == R::Uitvoering
        && !dossier.plan.heeft_geaccordeerd_of_gemotiveerd_plan()
        && !(spoed && motivering.is_some())
    {
        return Err(Weigering::regel(
            Regelnummer::R(133),
            "Er is nog geen plan dat met het gezin is vastgesteld.",
        )
        .uitweg("Bespreek het plan met iedereen en stel het vast.")
        .uitweg("Is er nu gevaar? Kies dan spoed en schrijf waarom. Het plan volgt daarna."));
    }
    let fase = dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(vandaag));
    if naar == R::Monitoring && fase < Fase::StabieleVeiligheid {
        return Err(Weigering::regel(Regelnummer::R(24), "Nog niet iedereen is stabiel veilig.")
            .uitweg("Werk eerst verder aan directe veiligheid. De laagste fase telt voor het hele gezin."));
    }
    Ok(())
}
