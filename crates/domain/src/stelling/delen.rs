//! Putting a hearing off, keeping things from people, widening the audience, using again.

use super::{
    Deelgrond, Herbeoordeling, Hergebruik, Status, Stelling, StellingGebeurtenis, Uitstel, Uitstelgrond,
    schrijven::{niet_bronhouder, onbekende_persoon},
    schrijver::{Schrijver, is_bronhouder, is_veilig_thuis, naam, professional, schrijver, ziet},
};
use crate::{
    Context, Dossier, Etiket, Invoerfout, Pet, Regelnummer, Weigering,
    etiket::{Gevoeligheid, Publiek},
    ids::{BesluitId, PersoonId, StellingId},
    maanden::dag_in_woorden,
    regels::{Functie, Looptijd, Regels},
    tekst::Tekst,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Judges putting a hearing off.
pub(super) fn stel_uit(
    dossier: &Dossier,
    id: StellingId,
    personen: &BTreeSet<PersoonId>,
    grond: Uitstelgrond,
    toelichting: &Tekst,
    herbeoordeling: Date,
    context: &Context<'_>,
) -> Result<Vec<StellingGebeurtenis>, Weigering> {
    let (stelling, pet) = uitsteller(dossier, id, context)?;
    if !matches!(stelling.status(), Status::Concept | Status::UitgesteldWederhoor | Status::Voorgelegd) {
        return Err(Weigering::regel(Regelnummer::R(42), "Van deze stelling is het wederhoor al voorbij."));
    }
    if personen.is_empty() {
        return Err(Invoerfout::nieuw("personen", "Kies van wie het wederhoor wordt uitgesteld.").into());
    }
    let vandaag = context.vandaag();
    let te_horen = stelling.te_horen(dossier);
    let mut uitgesteld = Vec::new();
    for persoon in personen {
        if !te_horen.contains(persoon) {
            return Err(Invoerfout::nieuw(
                "personen",
                format!("{} hoeft hierover niet te worden gehoord.", naam(dossier, *persoon)),
            )
            .into());
        }
        if let Some(wederhoor) = stelling.wederhoor(*persoon) {
            if wederhoor.uitstel.is_some() {
                return Err(Invoerfout::nieuw(
                    "personen",
                    format!("Het wederhoor van {} is al uitgesteld.", naam(dossier, *persoon)),
                )
                .into());
            }
            if wederhoor.voorgelegd.is_some() {
                return Err(Weigering::regel(
                    Regelnummer::R(42),
                    format!("{} heeft deze stelling al gezien.", naam(dossier, *persoon)),
                )
                .uitweg("Wacht op de reactie."));
            }
        }
        controleer_herbeoordeling(herbeoordeling, vandaag, pet, vandaag, context.regels)?;
        let uitstel = Uitstel {
            grond,
            toelichting: toelichting.clone(),
            besloten_door: context.actor.clone(),
            sinds: vandaag,
            herbeoordeling,
        };
        uitgesteld.push(StellingGebeurtenis::WederhoorUitgesteld {
            stelling: id,
            persoon: *persoon,
            uitstel: Box::new(uitstel),
        });
    }
    Ok(uitgesteld)
}

/// Judges what comes out of looking at a postponement again.
pub(super) fn herbeoordeel(
    dossier: &Dossier,
    id: StellingId,
    personen: &BTreeSet<PersoonId>,
    oordeel: &Herbeoordeling,
    context: &Context<'_>,
) -> Result<Vec<StellingGebeurtenis>, Weigering> {
    let (stelling, pet) = uitsteller(dossier, id, context)?;
    if personen.is_empty() {
        return Err(Invoerfout::nieuw("personen", "Kies van wie u het uitstel beoordeelt.").into());
    }
    let vandaag = context.vandaag();
    let mut uit = Vec::new();
    for persoon in personen {
        let uitstel = stelling
            .wederhoor(*persoon)
            .and_then(|wederhoor| wederhoor.uitstel.as_ref())
            .ok_or_else(|| {
                Invoerfout::nieuw(
                    "personen",
                    format!("Het wederhoor van {} is niet uitgesteld.", naam(dossier, *persoon)),
                )
            })?;
        uit.push(match oordeel {
            Herbeoordeling::HefOp => {
                StellingGebeurtenis::UitstelOpgeheven { stelling: id, persoon: *persoon }
            }
            Herbeoordeling::Verleng { toelichting, herbeoordeling } => {
                controleer_herbeoordeling(*herbeoordeling, uitstel.sinds, pet, vandaag, context.regels)?;
                let verlengd = Uitstel {
                    grond: uitstel.grond,
                    toelichting: toelichting.clone(),
                    besloten_door: context.actor.clone(),
                    sinds: uitstel.sinds,
                    herbeoordeling: *herbeoordeling,
                };
                StellingGebeurtenis::WederhoorUitgesteld {
                    stelling: id,
                    persoon: *persoon,
                    uitstel: Box::new(verlengd),
                }
            }
        });
    }
    Ok(uit)
}

/// Who decides on a postponement: a named function, never the author (§9.6.3).
fn uitsteller<'a, 'c>(
    dossier: &'a Dossier,
    id: StellingId,
    context: &Context<'c>,
) -> Result<(&'a Stelling, &'c Pet), Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (wie, pet) =
        professional(dossier, context, "Over uitstel van wederhoor besluit een professional van het team.")?;
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if stelling.huidige().auteur.professional() == Some(wie) {
        return Err(Weigering::regel(
            Regelnummer::R(42),
            "U schreef deze stelling zelf. Iemand anders besluit over uitstel van wederhoor.",
        )
        .uitweg("Vraag een collega in het team om dit te beoordelen.")
        .op_wettelijke_grens());
    }
    let functie = pet.functie;
    if !(functie == Functie::VasteProfessional
        || functie == Functie::Gedragswetenschapper
        || functie.is_rvt())
    {
        return Err(Weigering::regel(
            Regelnummer::R(42),
            format!("Als {} besluit u niet over uitstel van wederhoor.", functie.naam()),
        )
        .uitweg(
            "Vraag het vast gezicht, iemand van het regionale veiligheidsteam of de gedragswetenschapper.",
        ));
    }
    Ok((stelling, pet))
}

/// A postponement is looked at again in time, and lasts no longer than the law lets it; only Veilig Thuis goes on, in
/// steps (T-05, §9.6.3).
fn controleer_herbeoordeling(
    herbeoordeling: Date,
    sinds: Date,
    pet: &Pet,
    vandaag: Date,
    regels: &Regels,
) -> Result<(), Weigering> {
    let in_woorden = |duur| regels.looptijd_in_woorden(duur, vandaag);
    let stap = regels.dag_na(Looptijd::UitstelStap, vandaag);
    if herbeoordeling <= vandaag {
        return Err(Invoerfout::nieuw("herbeoordeling", "Kies een dag na vandaag.").into());
    }
    if herbeoordeling > stap {
        return Err(Weigering::regel(
            Regelnummer::R(42),
            format!(
                "Kijk uiterlijk over {} opnieuw of uitstel nog nodig is.",
                in_woorden(Looptijd::UitstelStap)
            ),
        )
        .uitweg(format!("Kies een dag tot en met {}.", dag_in_woorden(stap)))
        .op_wettelijke_grens());
    }
    if herbeoordeling > regels.dag_na(Looptijd::UitstelLangst, sinds) && !is_veilig_thuis(pet) {
        return Err(Weigering::regel(
            Regelnummer::T(5),
            format!("Wederhoor wordt niet langer dan {} uitgesteld.", in_woorden(Looptijd::UitstelLangst)),
        )
        .uitweg("Leg de stelling nu voor.")
        .uitweg(format!(
            "Alleen Veilig Thuis kan langer uitstellen, telkens met {}.",
            in_woorden(Looptijd::UitstelStap)
        ))
        .op_wettelijke_grens());
    }
    Ok(())
}

/// Judges to whom a statement is never shown (D-58).
pub(super) fn zet_niet_tonen_aan(
    dossier: &Dossier,
    id: StellingId,
    personen: &BTreeSet<PersoonId>,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let laat_iemand_toe = !stelling.gekozen_niet_tonen.is_subset(personen);
    match schrijver(dossier, context)? {
        Schrijver::Professional { id: wie, pet } => {
            if !ziet(pet, stelling) {
                return Err(Weigering::niet_gevonden());
            }
            let mag = is_bronhouder(pet, stelling)
                || (!laat_iemand_toe && dossier.team.is_lokaal_gezicht(wie, context.vandaag()));
            if !mag {
                return Err(niet_bronhouder());
            }
        }
        Schrijver::Gezinslid(persoon) if stelling.huidige().auteur.persoon() == Some(persoon) => {}
        Schrijver::Gezinslid(_) | Schrijver::Systeem => return Err(Weigering::niet_gevonden()),
    }
    if personen.iter().any(|persoon| dossier.gezin.persoon(*persoon).is_none()) {
        return Err(onbekende_persoon("niet_tonen_aan"));
    }
    if *personen == stelling.gekozen_niet_tonen {
        return Err(Invoerfout::nieuw("niet_tonen_aan", "Er is niets veranderd.").into());
    }
    Ok(StellingGebeurtenis::NietTonenAanGezet {
        stelling: id,
        personen: personen.clone(),
        reden: reden.clone(),
    })
}

/// Whether somebody sees it after who did not see it before.
pub fn verruimt(van: &Publiek, naar: &Publiek) -> bool {
    fn rang(publiek: &Publiek) -> u8 {
        match publiek {
            Publiek::Bronhouder => 0,
            Publiek::Functies(_) => 1,
            Publiek::Team => 2,
            Publiek::TeamEnGezin => 3,
        }
    }
    match (van, naar) {
        (Publiek::Functies(van), Publiek::Functies(naar)) => !naar.is_subset(van),
        _ => rang(naar) > rang(van),
    }
}

/// Judges a change of audience: a decision of its own, with a ground (INV-18).
pub(super) fn wijzig_publiek(
    dossier: &Dossier,
    id: StellingId,
    publiek: &Publiek,
    grond: &Deelgrond,
    toelichting: &Tekst,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (_, pet) =
        professional(dossier, context, "Wie een stelling mag zien, bepaalt de organisatie die hem heeft.")?;
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if !is_bronhouder(pet, stelling) {
        return Err(niet_bronhouder());
    }
    let van = stelling.etiket.publiek.clone();
    if van == *publiek {
        return Err(Invoerfout::nieuw(
            "publiek",
            "Er is niets veranderd. Kies wie de stelling vanaf nu mag zien.",
        )
        .into());
    }
    controleer_deelgrond(dossier, &van, publiek, grond, context)?;
    Ok(StellingGebeurtenis::PubliekGewijzigd {
        stelling: id,
        van,
        naar: publiek.clone(),
        grond: grond.clone(),
        toelichting: toelichting.clone(),
    })
}

/// What a change of audience must rest on (INV-18).
pub(crate) fn controleer_deelgrond(
    dossier: &Dossier,
    van: &Publiek,
    publiek: &Publiek,
    grond: &Deelgrond,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    if matches!(publiek, Publiek::Functies(functies) if functies.is_empty()) {
        return Err(Invoerfout::nieuw("publiek", "Kies ten minste één functie.").into());
    }
    if verruimt(van, publiek) && *grond == Deelgrond::Afscherming {
        return Err(Weigering::regel(
            Regelnummer::Inv(18),
            "Meer mensen laten meelezen kan alleen met een grond: taak, toestemming of meldrecht.",
        )
        .uitweg("Kies de grond en schrijf op waarom.")
        .op_wettelijke_grens());
    }
    if let Deelgrond::Toestemming { van: gevers, op } = grond {
        if gevers.is_empty() {
            return Err(Invoerfout::nieuw("toestemming_van", "Kies wie toestemming gaf.").into());
        }
        if gevers.iter().any(|persoon| dossier.gezin.persoon(*persoon).is_none()) {
            return Err(onbekende_persoon("toestemming_van"));
        }
        if *op > context.vandaag() {
            return Err(Invoerfout::nieuw(
                "toestemming_op",
                "Deze dag ligt in de toekomst. Vul in wanneer de toestemming is gegeven.",
            )
            .into());
        }
    }
    Ok(())
}

/// An edit of the words never lets anybody read along who did not before (INV-18).
pub(crate) fn niet_ruimer(was: &Etiket, wordt: &Etiket) -> Result<(), Weigering> {
    let ruimer = verruimt(&was.publiek, &wordt.publiek)
        || !was.niet_tonen_aan.is_subset(&wordt.niet_tonen_aan)
        || (was.bron_beschermd && !wordt.bron_beschermd)
        || (was.gevoeligheid != Gevoeligheid::Gewoon && wordt.gevoeligheid != was.gevoeligheid);
    if ruimer {
        return Err(Weigering::regel(
            Regelnummer::Inv(18),
            "Door deze wijziging zouden meer mensen dit kunnen lezen. Dat is een apart besluit.",
        )
        .uitweg("Bewaar uw wijziging voor dezelfde mensen.")
        .uitweg("Kies daarna wie het mag lezen, met de reden erbij.")
        .op_wettelijke_grens());
    }
    Ok(())
}

/// Judges using a statement again.
pub(super) fn hergebruik(
    dossier: &Dossier,
    id: StellingId,
    waarvoor: Hergebruik,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (_, pet) = professional(dossier, context, "Hergebruiken doet een professional van het team.")?;
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if !stelling.is_vastgesteld() {
        return Err(Weigering::regel(
            Regelnummer::R(15),
            "Alleen wat is vastgesteld, wordt opnieuw gebruikt.",
        )
        .uitweg("Stel de stelling eerst vast."));
    }
    if stelling.hergebruikt_in.contains(&waarvoor) {
        return Err(Invoerfout::nieuw("waarvoor", "Deze stelling wordt daar al gebruikt.").into());
    }
    Ok(StellingGebeurtenis::Hergebruikt { stelling: id, waarvoor })
}

/// Judges a destruction on request: the bronhouder decides (INV-19), and the decision is on record.
pub(super) fn vernietig(
    dossier: &Dossier,
    id: StellingId,
    besluit: BesluitId,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (_, pet) = professional(dossier, context, "Vernietigen doet de organisatie die de stelling heeft.")?;
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if !is_bronhouder(pet, stelling) {
        return Err(niet_bronhouder());
    }
    if !dossier.besluiten.contains_key(&besluit) {
        return Err(Weigering::regel(
            Regelnummer::D(53),
            "Vernietigen kan alleen na een besluit op een verzoek.",
        )
        .uitweg("Leg eerst het besluit vast."));
    }
    Ok(StellingGebeurtenis::Vernietigd { stelling: id, besluit })
}
