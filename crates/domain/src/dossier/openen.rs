//! Opening a dossier: on a household of any age, with its fixed face from the first event on.

use super::{DossierGebeurtenis, gebeurtenis::Opening};
use crate::{
    Context, Gebeurtenis, Invoerfout, Professional, Regelnummer, Weigering,
    gebied::{AardErnst, Instroomoordeel, Onveiligheid, Postcode},
    gezin::{Gezinssysteem, NieuwGezin},
    ids::PersoonId,
    regels::Functie,
    team::kan_vast_gezicht_zijn,
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which children are in the picture and how that is known (INV-39). The answer can be "none".
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Kindcheck {
    /// The minors in the picture.
    pub kinderen: BTreeSet<PersoonId>,
    /// How we know: a talk, the BRP, a visit.
    pub hoe: Korttekst,
    /// On which day.
    pub op: Date,
}

/// The command that begins a dossier.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct OpenDossier {
    /// Why: the first concern, in words.
    pub aanleiding: Tekst,
    /// Nature and seriousness, if already known.
    pub onveiligheid: BTreeSet<Onveiligheid>,
    /// The people.
    pub gezin: NieuwGezin,
    /// Who will be the fixed face.
    pub vast_gezicht: Professional,
    /// How it was checked which children are in the picture; `None` where there are none.
    pub kindcheck: Option<Korttekst>,
    /// Where the people came from, when they were read from a register.
    pub herkomst: Option<Korttekst>,
    /// Postcode of the household the region's inflow is judged by, if known.
    pub postcode: Option<Postcode>,
}

/// Judges the opening of a dossier.
///
/// That no other active dossier exists for the same family system (INV-1) is guarded by the keys of
/// [`crate::gezin::systeemsleutels`], which the store reserves in the same transaction.
///
/// # Refusals
/// * INV-2: the fixed face is a member of a local team.
/// * INV-39: a dossier with minors says how it is known which children are in the picture.
/// * INV-40: the region has a way of working on this day, to be stamped on every decision.
/// * INV-6: a professional of a local team opens it (Veilig Thuis may, on a melding; the system, on an import).
/// * input: people, homes, relations and gezag must belong together; all faults at once.
pub fn open(opdracht: &OpenDossier, context: &Context<'_>) -> Result<Vec<Gebeurtenis>, Weigering> {
    let vandaag = context.vandaag();
    crate::gezin::controleer_nieuw(&opdracht.gezin, vandaag)?;
    if !kan_vast_gezicht_zijn(&opdracht.vast_gezicht) {
        return Err(Weigering::regel(
            Regelnummer::Inv(2),
            "Het vast gezicht is altijd een professional van een lokaal team.",
        )
        .uitweg("Kies iemand van het lokale team van dit gezin."));
    }
    if !mag_openen(context) {
        return Err(Weigering::regel(
            Regelnummer::Inv(6),
            "Een dossier wordt geopend door het lokale team, of door Veilig Thuis na een melding.",
        ));
    }
    if context.regio.configuratie_op(vandaag).is_none() {
        return Err(geen_configuratie(context));
    }
    let gezin = Gezinssysteem::from(opdracht.gezin.clone());
    if !gezin.personen.values().any(crate::gezin::Persoon::leeft) {
        return Err(Invoerfout::nieuw(
            "personen",
            "Er is niemand in leven in dit huishouden. Een dossier gaat over mensen die leven.",
        )
        .into());
    }
    let kinderen: BTreeSet<_> = gezin.minderjarigen(vandaag).into_iter().map(|kind| kind.id).collect();
    let kindcheck = match (&opdracht.kindcheck, kinderen.is_empty()) {
        (Some(hoe), _) => Some(Kindcheck { kinderen, hoe: hoe.clone(), op: vandaag }),
        (None, true) => None,
        (None, false) => {
            return Err(Weigering::invoer([Invoerfout::nieuw(
                "kindcheck",
                "Er zijn kinderen in dit gezin. Schrijf op hoe u weet welke kinderen er zijn.",
            )]));
        }
    };
    let mut gebeurtenissen = vec![DossierGebeurtenis::Geopend {
        opening: Box::new(Opening {
            aanleiding: opdracht.aanleiding.clone(),
            onveiligheid: opdracht.onveiligheid.clone(),
            gezin: opdracht.gezin.clone(),
            vast_gezicht: opdracht.vast_gezicht.clone(),
            kindcheck,
            herkomst: opdracht.herkomst.clone(),
        }),
    }];
    if let Some(postcode) = &opdracht.postcode {
        let oordeel = instroom(context, *postcode, &opdracht.onveiligheid)?;
        gebeurtenissen.push(DossierGebeurtenis::InstroomBepaald { oordeel });
    }
    Ok(gebeurtenissen.into_iter().map(Gebeurtenis::Dossier).collect())
}

/// The judgement on inclusion: postcode and aard/ernst, nothing else goes in (R-120, INV-17).
pub(super) fn instroom(
    context: &Context<'_>,
    postcode: Postcode,
    onveiligheid: &BTreeSet<Onveiligheid>,
) -> Result<Instroomoordeel, Weigering> {
    let aard_ernst: AardErnst = onveiligheid.iter().copied().collect();
    context
        .regio
        .beoordeel_instroom(postcode, &aard_ernst, context.vandaag())
        .map_err(|_| geen_configuratie(context))
}

fn geen_configuratie(context: &Context<'_>) -> Weigering {
    Weigering::regel(
        Regelnummer::Inv(40),
        format!("In {} is op deze dag geen werkwijze vastgesteld.", context.regio.naam),
    )
    .uitweg("Kies een regio die nu meedoet.")
    .uitweg("Vraag de beheerder om de werkwijze van deze regio vast te leggen.")
}

fn mag_openen(context: &Context<'_>) -> bool {
    context.actor.wie == crate::Wie::Systeem
        || context.actor.functie().is_some_and(|functie| {
            functie.is_lokaal() || matches!(functie, Functie::RvtVt | Functie::Teamleider)
        })
}
