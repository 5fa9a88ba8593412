//! The label on every item: whose it is, on which ground it is here, and for whom it may be shown (INV-18).
//!
//! Access is decided per label, not per item: a dossier has few labels and many items. What the label does not allow
//! is removed in one place, `naast_access::inzage`.

use crate::{
    ids::{OrganisatieId, PersoonId},
    regels::Functie,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How sensitive an item is; each kind has its own shield (§9.9 step 4).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Gevoeligheid {
    /// Nothing special.
    #[default]
    Gewoon,
    /// Health data (AVG 9).
    Gezondheid,
    /// Criminal data (AVG 10).
    Strafrechtelijk,
    /// Tells where somebody stays: life-safety (INV-20).
    Verblijfplaats,
}

/// Who among the professionals may see an item. The family's rights follow from [`Etiket::over`], not from here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
pub enum Publiek {
    /// Everybody in the team around the family, and the family members it is about.
    #[default]
    TeamEnGezin,
    /// Everybody in the team, not (yet) the family: needs a ground and a date to look again.
    Team,
    /// Only these functions in the team.
    Functies(BTreeSet<Functie>),
    /// Only the organisation that holds it (its statutory task, §0.1 point 9).
    Bronhouder,
}

/// The label of an item.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
pub struct Etiket {
    /// The organisation that holds the item and decides on rights requests about it (INV-19).
    pub bronhouder: OrganisatieId,
    /// The legal ground on which the item is in the shared file.
    pub grondslag: String,
    /// Which professionals.
    #[serde(default)]
    pub publiek: Publiek,
    /// Which shield.
    #[serde(default)]
    pub gevoeligheid: Gevoeligheid,
    /// The source may not be known to the family (D-07, INV-21).
    #[serde(default)]
    pub bron_beschermd: bool,
    /// Persons to whom the item is never shown (D-58).
    #[serde(default)]
    pub niet_tonen_aan: BTreeSet<PersoonId>,
    /// The persons the item is about: only they (and who stands for them) have rights over it (§9.9 step 5).
    #[serde(default)]
    pub over: BTreeSet<PersoonId>,
}

impl Etiket {
    /// A label without shields, about `over`.
    pub fn gewoon(
        bronhouder: OrganisatieId,
        grondslag: impl Into<String>,
        over: impl IntoIterator<Item = PersoonId>,
    ) -> Self {
        Self {
            bronhouder,
            grondslag: grondslag.into(),
            publiek: Publiek::default(),
            gevoeligheid: Gevoeligheid::default(),
            bron_beschermd: false,
            niet_tonen_aan: BTreeSet::new(),
            over: over.into_iter().collect(),
        }
    }
}
