//! Who may write in the plan and the veiligheidsplan, and under which label.

use super::{Afscherming, Eigenaar, Eigenaarkeuze};
use crate::{
    Context, Dossier, Invoerfout, Professional, Regelnummer, Weigering, Wie,
    dossier::Belang,
    etiket::Etiket,
    gezin::Persoon,
    ids::{PersoonId, ProfessionalId},
    regels::{Onderdeel, Recht, Rol},
    stelling::intern::{EIGEN_INBRENG, opsomming},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The professional who acts, when in this team and when the role table lets this function write in `onderdeel`.
///
/// # Refusals
/// * INV-6: no pet chosen, or one that only reads or advises here;
/// * a professional outside the team gets the same answer as for something that does not exist.
pub(crate) fn schrijver(
    dossier: &Dossier,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<ProfessionalId, Weigering> {
    let door = dossier.betrokken_professional(context)?;
    let pet = context.actor.pet.as_ref().ok_or_else(|| {
        Weigering::regel(Regelnummer::Inv(6), "Kies eerst welke pet u nu op hebt.")
            .uitweg("Kies een pet bovenaan de pagina.")
    })?;
    let mag = [Recht::Schrijven, Recht::Leiden, Recht::Inbrengen]
        .into_iter()
        .any(|recht| context.regels.mag(Rol::Functie(pet.functie), onderdeel, recht, context.vandaag()));
    if mag {
        Ok(door)
    } else {
        Err(Weigering::regel(
            Regelnummer::Inv(6),
            format!("Als {} schrijft u hier niet zelf.", pet.functie.naam()),
        )
        .uitweg("Geef uw advies aan het vast gezicht. Dat kan in een gesprek of met een taak."))
    }
}

/// The fixed face (or who stands in): leads what is decided together.
pub(crate) fn leider(
    dossier: &Dossier,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<ProfessionalId, Weigering> {
    let door = schrijver(dossier, onderdeel, context)?;
    if dossier.team.is_lokaal_gezicht(door, context.vandaag()) {
        Ok(door)
    } else {
        Err(Weigering::regel(
            Regelnummer::R(72),
            "Dit doet het vast gezicht, samen met het gezin en het team.",
        )
        .uitweg("Vraag het vast gezicht, of wie waarneemt."))
    }
}

/// Who writes a line that belongs to `persoon`: that person (`None`), or a professional who writes it down for him.
///
/// # Refusals
/// * INV-38: somebody else in the family cannot speak for this person.
pub(crate) fn eigen_of_opgetekend(
    dossier: &Dossier,
    persoon: PersoonId,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<Option<ProfessionalId>, Weigering> {
    levend(dossier, persoon)?;
    match context.actor.wie {
        Wie::Persoon(wie) if wie == persoon => Ok(None),
        Wie::Persoon(_) => {
            Err(Weigering::regel(Regelnummer::Inv(38), "U kunt hier alleen uw eigen woorden opschrijven.")
                .uitweg("Vraag de ander om het zelf op te schrijven.")
                .uitweg("Of vraag uw vast gezicht om erbij te helpen."))
        }
        Wie::Professional(_) | Wie::Systeem => schrijver(dossier, onderdeel, context).map(Some),
    }
}

/// A living person of this family.
pub(crate) fn levend(dossier: &Dossier, persoon: PersoonId) -> Result<&Persoon, Weigering> {
    dossier.gezin.persoon(persoon).filter(|p| p.leeft()).ok_or_else(Weigering::niet_gevonden)
}

/// At least one person, all of this family.
pub(crate) fn personen(
    dossier: &Dossier,
    personen: &BTreeSet<PersoonId>,
    veld: &'static str,
) -> Result<(), Weigering> {
    if personen.is_empty() {
        return Err(Invoerfout::nieuw(veld, "Kies voor wie dit is. Dat kunnen meer mensen zijn.").into());
    }
    personen.iter().try_for_each(|id| levend(dossier, *id).map(|_| ()))
}

/// The short names of `personen`, for people.
pub(crate) fn namen(dossier: &Dossier, personen: impl IntoIterator<Item = PersoonId>) -> String {
    let namen: Vec<_> =
        personen.into_iter().filter_map(|id| dossier.gezin.persoon(id)).map(|p| p.naam.kort()).collect();
    opsomming(&namen)
}

/// The label of what is written now: holder and ground follow from the pet, the audience from the writer (INV-18).
pub(crate) fn etiket(
    dossier: &Dossier,
    afscherming: &Afscherming,
    over: impl IntoIterator<Item = PersoonId>,
    context: &Context<'_>,
) -> Result<Etiket, Weigering> {
    for persoon in &afscherming.niet_tonen_aan {
        if dossier.gezin.persoon(*persoon).is_none() {
            return Err(Weigering::niet_gevonden());
        }
    }
    let (bronhouder, grondslag) = match &context.actor.pet {
        Some(pet) => (pet.organisatie.id, pet.grondslag.clone()),
        None => (dossier.team.vast_gezicht.professional.organisatie.id, EIGEN_INBRENG.to_owned()),
    };
    Ok(Etiket {
        publiek: afscherming.publiek.clone(),
        gevoeligheid: afscherming.gevoeligheid,
        niet_tonen_aan: afscherming.niet_tonen_aan.clone(),
        ..Etiket::gewoon(bronhouder, grondslag, over)
    })
}

/// A professional of this team, with name and organisation as known now.
pub(crate) fn teamlid(dossier: &Dossier, id: ProfessionalId, vandaag: Date) -> Option<&Professional> {
    let team = &dossier.team;
    let gezicht = Some(&team.vast_gezicht.professional);
    let waarnemer = team.waarneming.as_ref().filter(|w| w.loopt_op(vandaag)).map(|w| &w.waarnemer);
    let inzetten = team.actieve_inzetten().map(|inzet| &inzet.professional);
    gezicht.into_iter().chain(waarnemer).chain(inzetten).find(|professional| professional.id == id)
}

/// Turns the choice of who sees to something into that person as known now.
pub(crate) fn eigenaar(
    dossier: &Dossier,
    keuze: Eigenaarkeuze,
    vandaag: Date,
) -> Result<Eigenaar, Weigering> {
    Ok(match keuze {
        Eigenaarkeuze::Professional(id) => {
            let professional = teamlid(dossier, id, vandaag).ok_or_else(|| {
                Weigering::from(Invoerfout::nieuw(
                    "eigenaar",
                    "Deze professional staat nu niet in het team van dit gezin.",
                ))
                .uitweg("Haal deze professional eerst erbij, of kies iemand anders.")
            })?;
            Eigenaar::Professional {
                id,
                naam: professional.naam.clone(),
                organisatie: professional.organisatie.clone(),
            }
        }
        Eigenaarkeuze::Gezinslid(id) => {
            levend(dossier, id)?;
            Eigenaar::Gezinslid(id)
        }
        Eigenaarkeuze::Netwerk(naam) => Eigenaar::Netwerk(naam),
        Eigenaarkeuze::Organisatie(naam) => Eigenaar::Organisatie(naam),
    })
}

/// The interest of every minor, and of nobody else.
///
/// # Refusals
/// * INV-10: the interest of a child is missing;
/// * INV-39: a household without minors is never asked for child fields, and none are kept.
pub(crate) fn belangen(
    dossier: &Dossier,
    belangen: &BTreeMap<PersoonId, Belang>,
    vandaag: Date,
) -> Result<(), Weigering> {
    let kinderen: BTreeSet<_> =
        dossier.gezin.minderjarigen(vandaag).into_iter().map(|kind| kind.id).collect();
    let mist: Vec<_> = kinderen.iter().copied().filter(|kind| !belangen.contains_key(kind)).collect();
    if !mist.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::Inv(10),
            format!("Het belang van elk kind komt eerst. Het ontbreekt nog voor {}.", namen(dossier, mist)),
        )
        .uitweg("Schrijf per kind op wat in zijn of haar belang is, en wat het kind zelf vindt."));
    }
    if belangen.keys().any(|id| !kinderen.contains(id)) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            "Een kindbelang schrijft u alleen op voor een kind in dit gezin.",
        )
        .uitweg("Laat dit veld leeg voor volwassenen."));
    }
    Ok(())
}

/// A day that has come.
pub(crate) fn niet_in_de_toekomst(veld: &'static str, dag: Date, vandaag: Date) -> Result<(), Weigering> {
    if dag > vandaag { Err(Invoerfout::nieuw(veld, "Deze dag ligt in de toekomst.").into()) } else { Ok(()) }
}
