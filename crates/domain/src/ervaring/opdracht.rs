//! What can be asked about experience, what happened, and the rules.

use super::{Ervaringsvraag, Score, Vragenlijst};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    gebeurtenis::soorten,
    ids::{MetingId, PersoonId},
    stelling::intern::{Schrijver, schrijver, vertegenwoordigt},
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What somebody answers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Meetinvoer {
    /// Which words were used.
    pub lijst: Vragenlijst,
    /// The answers; a question may be skipped.
    pub antwoorden: BTreeMap<Ervaringsvraag, Score>,
    /// Free words.
    pub woorden: Option<Tekst>,
    /// The fixed face may see it.
    pub gedeeld: bool,
}

/// What can be asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErvaringOpdracht {
    /// Somebody says how it is: for himself or herself, or together with a young child.
    Meet {
        /// Whose experience.
        persoon: PersoonId,
        /// The answers.
        invoer: Meetinvoer,
    },
    /// Shares it with the fixed face, or no longer.
    Deel {
        /// Which.
        meting: MetingId,
        /// Shared.
        gedeeld: bool,
    },
}

/// What happened.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErvaringGebeurtenis {
    /// Somebody said how it is.
    Gemeten {
        /// Identity.
        meting: MetingId,
        /// Whose.
        persoon: PersoonId,
        /// The parent who filled it in together with a young child.
        samen_met: Option<PersoonId>,
        /// The answers.
        invoer: Meetinvoer,
    },
    /// Shared with the fixed face, or no longer.
    DelenGewijzigd {
        /// Which.
        meting: MetingId,
        /// Shared.
        gedeeld: bool,
    },
}

soorten!(ErvaringGebeurtenis {
    Gemeten => "ervaring.gemeten",
    DelenGewijzigd => "ervaring.delen_gewijzigd",
});

/// Judges a command.
///
/// # Refusals
/// * INV-15: a professional does not answer for somebody, and nobody does for who can answer alone;
/// * input: nothing was answered.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &ErvaringOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let Schrijver::Gezinslid(wie) = schrijver(dossier, context)? else {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Hoe het is om hier hulp te krijgen, zegt alleen de persoon zelf.",
        )
        .uitweg("Geef de persoon een eigen toegang, of een rustig moment op uw scherm."));
    };
    let gebeurtenis = match opdracht.clone() {
        ErvaringOpdracht::Meet { persoon, invoer } => {
            let samen = vertegenwoordigt(dossier, context.regels, wie, persoon, context.vandaag());
            if wie != persoon && !samen {
                return Err(Weigering::niet_gevonden());
            }
            if invoer.antwoorden.is_empty() && invoer.woorden.is_none() {
                return Err(
                    Invoerfout::nieuw("welkom", "Geef ten minste één antwoord, of schrijf iets op.").into()
                );
            }
            let meting = MetingId(context.nieuw_id("meting"));
            ErvaringGebeurtenis::Gemeten {
                meting,
                persoon,
                samen_met: (wie != persoon).then_some(wie),
                invoer,
            }
        }
        ErvaringOpdracht::Deel { meting, gedeeld } => {
            let van = |een: &&super::Meting| een.persoon == wie || een.samen_met == Some(wie);
            let een = dossier.ervaringen.get(meting).filter(van).ok_or_else(Weigering::niet_gevonden)?;
            if een.gedeeld == gedeeld {
                return Ok(Vec::new());
            }
            ErvaringGebeurtenis::DelenGewijzigd { meting, gedeeld }
        }
    };
    Ok(vec![Gebeurtenis::Ervaring(gebeurtenis)])
}
