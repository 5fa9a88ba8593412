//! Decisions: with the interest of each child first (INV-10, R-021), on heard statements, with everyone's view.

use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::{BesluitId, PersoonId, StellingId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What is in the interest of one child, and what the child itself thinks.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Belang {
    /// The interest of this child.
    pub belang: Tekst,
    /// The child's own view, or why it was not asked.
    pub mening_kind: Tekst,
}

/// A decision as it is asked.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct NieuwBesluit {
    /// First: the interest of every minor (INV-10). Empty where there are none (INV-39).
    pub belangen: BTreeMap<PersoonId, Belang>,
    /// What is decided.
    pub wat: Tekst,
    /// On which ground, in words of the law.
    pub grondslag: Korttekst,
    /// On which statements it rests.
    pub rust_op: BTreeSet<StellingId>,
    /// Each family member's view, or why it is not there.
    pub meningen: BTreeMap<PersoonId, Tekst>,
    /// Views of professionals that differ.
    pub afwijkend: Option<Tekst>,
    /// Why, in plain words.
    pub motivering: Tekst,
    /// What somebody can do who does not agree.
    pub rechtsmiddel: Tekst,
}

/// A decision. Who decided, in which capacity, when and under which law stands in the head of its event (INV-6, INV-40).
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Besluit {
    /// Identity.
    pub id: BesluitId,
    /// The day.
    pub op: Date,
    /// Who decided, with capacity, in words.
    pub door: String,
    /// First: the interest of every minor.
    pub belangen: BTreeMap<PersoonId, Belang>,
    /// What is decided.
    pub wat: Tekst,
    /// On which ground.
    pub grondslag: Korttekst,
    /// On which statements.
    pub rust_op: BTreeSet<StellingId>,
    /// Each family member's view.
    pub meningen: BTreeMap<PersoonId, Tekst>,
    /// Views that differ.
    pub afwijkend: Option<Tekst>,
    /// Why.
    pub motivering: Tekst,
    /// Remedy.
    pub rechtsmiddel: Tekst,
}

/// Judges a decision.
///
/// # Refusals
/// * INV-10: in a dossier with minors the interest of each child is there, for every child.
/// * it rests only on statements that went through the hearing, or whose hearing was postponed with a ground.
/// * the view of each family member is recorded, or why it is not there.
pub(super) fn controleer(
    dossier: &Dossier,
    nieuw: NieuwBesluit,
    context: &Context<'_>,
) -> Result<Besluit, Weigering> {
    dossier.betrokken_professional(context)?;
    let vandaag = context.vandaag();
    let minderjarigen = dossier.gezin.minderjarigen(vandaag);
    let zonder: Vec<_> = minderjarigen.iter().filter(|kind| !nieuw.belangen.contains_key(&kind.id)).collect();
    if !zonder.is_empty() {
        let namen: Vec<_> = zonder.iter().map(|kind| kind.naam.kort()).collect();
        return Err(Weigering::regel(
            Regelnummer::Inv(10),
            format!("Het belang van elk kind komt eerst. Het ontbreekt nog voor {}.", namen.join(", ")),
        )
        .uitweg("Schrijf per kind op wat in zijn of haar belang is, en wat het kind zelf vindt."));
    }
    if let Some(vreemd) =
        nieuw.belangen.keys().chain(nieuw.meningen.keys()).find(|id| dossier.gezin.persoon(**id).is_none())
    {
        let _ = vreemd;
        return Err(Weigering::niet_gevonden());
    }
    let ontbreekt = dossier
        .gezin
        .gezinsleden(vandaag)
        .into_iter()
        .filter(|lid| !nieuw.meningen.contains_key(lid) && !nieuw.belangen.contains_key(lid));
    let ontbreekt: Vec<_> =
        ontbreekt.filter_map(|id| dossier.gezin.persoon(id)).map(|p| p.naam.kort()).collect();
    if !ontbreekt.is_empty() {
        return Err(Invoerfout::nieuw(
            "meningen",
            format!("Schrijf op wat {} ervan vindt, of waarom die mening er niet is.", ontbreekt.join(", ")),
        )
        .into());
    }
    for id in &nieuw.rust_op {
        if !dossier.stellingen.draagt_besluit(*id) {
            return Err(Weigering::regel(
                Regelnummer::R(42),
                "Dit besluit rust op iets dat nog niet is voorgelegd aan de mensen over wie het gaat.",
            )
            .uitweg("Leg de stelling eerst voor.")
            .uitweg("Kan dat nu niet veilig? Laat het wederhoor uitstellen, met een reden."));
        }
    }
    Ok(Besluit {
        id: BesluitId(context.nieuw_id("besluit")),
        op: vandaag,
        door: wie(context),
        belangen: nieuw.belangen,
        wat: nieuw.wat,
        grondslag: nieuw.grondslag,
        rust_op: nieuw.rust_op,
        meningen: nieuw.meningen,
        afwijkend: nieuw.afwijkend,
        motivering: nieuw.motivering,
        rechtsmiddel: nieuw.rechtsmiddel,
    })
}

fn wie(context: &Context<'_>) -> String {
    match &context.actor.pet {
        Some(pet) => format!("{}, {} ({})", context.actor.naam, pet.functie.naam(), pet.organisatie.naam),
        None => context.actor.naam.clone(),
    }
}
