//! Writing statements down, changing, correcting and withdrawing them.

use super::{
    Bron, Etiketwens, Inhoud, Leefgebieden, Ontvanger, Ontvangst, Spreker, Status, Stelling,
    StellingGebeurtenis, Stellingen, Stellingsoort, Tijd, Uitkomst,
    schrijver::{Schrijver, functie_mag_schrijven, is_bekend_bij, is_bronhouder, schrijver, ziet},
};
use crate::{
    Context, Dossier, Etiket, Invoerfout, Organisatiesoort, Pet, Regelnummer, Weigering,
    etiket::Publiek,
    ids::{PersoonId, StellingId},
    regels::Functie,
    tekst::Tekst,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The ground under what a member of the family writes.
pub(crate) const EIGEN_INBRENG: &str = "eigen inbreng van een gezinslid";

/// Judges a new statement.
pub(super) fn leg_vast(
    dossier: &Dossier,
    inhoud: &Inhoud,
    leefgebieden: &Leefgebieden,
    wens: &Etiketwens,
    ontvangst: Option<&Ontvangst>,
    opnieuw_omdat: Option<&Tekst>,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let id = StellingId(context.nieuw_id("stelling"));
    let mut wens = wens.clone();
    wens.over.extend(inhoud.van().and_then(Spreker::persoon));
    let wie = schrijver(dossier, context)?;
    let etiket = match wie {
        Schrijver::Professional { pet, .. } => {
            functie_mag_schrijven(pet.functie, inhoud, &wens.over, context)?;
            ontvangst.map_or(Ok(()), |ontvangst| controleer_ontvangst(ontvangst, &wens, pet))?;
            al_verteld(&dossier.stellingen, inhoud, &wens.over, opnieuw_omdat)?;
            let grondslag =
                ontvangst.map_or_else(|| pet.grondslag.clone(), |ontvangst| ontvangst.grondslag.to_string());
            maak_etiket(pet.organisatie.id, grondslag, &wens)
        }
        Schrijver::Gezinslid(persoon) => {
            gezinslid_mag_schrijven(dossier, persoon, inhoud, &wens, context)?;
            if ontvangst.is_some() {
                return Err(Invoerfout::nieuw("ontvangst", "Dit vult alleen een professional in.").into());
            }
            maak_etiket(
                dossier.team.vast_gezicht.professional.organisatie.id,
                EIGEN_INBRENG.to_owned(),
                &wens,
            )
        }
        Schrijver::Systeem => return Err(niet_door_systeem()),
    };
    controleer(dossier, id, inhoud, &etiket.over, ontvangst, context.vandaag())?;
    bekende_personen(dossier, &etiket)?;
    Ok(StellingGebeurtenis::Vastgelegd {
        stelling: id,
        inhoud: Box::new(inhoud.clone()),
        leefgebieden: leefgebieden.clone(),
        etiket: Box::new(etiket),
        ontvangst: ontvangst.cloned(),
        opnieuw_omdat: opnieuw_omdat.cloned(),
    })
}

/// Judges other words for a statement that is not established yet.
pub(super) fn wijzig(
    dossier: &Dossier,
    id: StellingId,
    inhoud: &Inhoud,
    leefgebieden: &Leefgebieden,
    over: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = schrijfbaar(dossier, id, context)?;
    let over = bewerkt(dossier, stelling, inhoud, leefgebieden, over, context)?;
    let (inhoud, leefgebieden) = (Box::new(inhoud.clone()), leefgebieden.clone());
    match stelling.status() {
        Status::Concept => Ok(StellingGebeurtenis::Gewijzigd { stelling: id, inhoud, leefgebieden, over }),
        Status::Voorgelegd | Status::UitgesteldWederhoor => {
            if stelling.soort() == Stellingsoort::Citaat && inhoud.van() != stelling.inhoud().van() {
                return Err(andere_stelling("Dit zijn de woorden van iemand anders dan eerst."));
            }
            Ok(StellingGebeurtenis::NieuweVersie { stelling: id, inhoud, leefgebieden, over })
        }
        Status::Vastgesteld { .. } => Err(Weigering::regel(
            Regelnummer::D(52),
            "Deze stelling is vastgesteld. U kunt hem alleen corrigeren.",
        )
        .uitweg("Kies ‘Corrigeren’ en schrijf op waarom. De oude tekst blijft bewaard.")),
        Status::Ingetrokken { .. } | Status::Vervangen { .. } | Status::Gecorrigeerd { .. } => {
            Err(ingetrokken())
        }
    }
}

/// Judges a correction of an established statement.
pub(super) fn corrigeer(
    dossier: &Dossier,
    id: StellingId,
    inhoud: &Inhoud,
    leefgebieden: &Leefgebieden,
    over: &BTreeSet<PersoonId>,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = schrijfbaar(dossier, id, context)?;
    if !stelling.is_vastgesteld() {
        return Err(Weigering::regel(
            Regelnummer::D(52),
            "Alleen een vastgestelde stelling wordt gecorrigeerd.",
        )
        .uitweg("Is hij nog niet vastgesteld? Kies ‘Wijzigen’."));
    }
    let eigenaar = stelling.inhoud().van().and_then(Spreker::persoon);
    if eigenaar.is_some() && eigenaar != context.actor.persoon() {
        return Err(Weigering::regel(
            Regelnummer::D(52),
            format!(
                "Een {} van iemand uit het gezin kan alleen diegene zelf verbeteren.",
                stelling.soort().naam()
            ),
        )
        .uitweg("Voeg een verklaring toe, of schrijf zelf een nieuwe stelling op."));
    }
    if eigenaar.is_some() && inhoud.van() != stelling.inhoud().van() {
        return Err(andere_stelling("Dit is van iemand anders dan eerst."));
    }
    let over = bewerkt(dossier, stelling, inhoud, leefgebieden, over, context)?;
    Ok(StellingGebeurtenis::Gecorrigeerd {
        stelling: id,
        inhoud: Box::new(inhoud.clone()),
        leefgebieden: leefgebieden.clone(),
        over,
        reden: reden.clone(),
    })
}

/// Judges a withdrawal. Who disputed it stays on record.
pub(super) fn trek_in(
    dossier: &Dossier,
    id: StellingId,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = schrijfbaar(dossier, id, context)?;
    if stelling.is_ingetrokken() {
        return Err(ingetrokken());
    }
    Ok(StellingGebeurtenis::Ingetrokken { stelling: id, reden: reden.clone() })
}

/// The statement, if the one who acts may change its words.
///
/// # Refusals
/// * INV-38: a person's own words are changed only by that person;
/// * INV-18, INV-19: another organisation than the bronhouder.
fn schrijfbaar<'a>(
    dossier: &'a Dossier,
    id: StellingId,
    context: &Context<'_>,
) -> Result<&'a Stelling, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let eigen_verhaal = stelling.versies().find_map(|versie| versie.auteur.persoon());
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) => {
            let eigen_woorden =
                stelling.inhoud().geciteerde() == Some(persoon) && is_bekend_bij(dossier, stelling, persoon);
            if eigen_verhaal == Some(persoon) || (eigen_verhaal.is_none() && eigen_woorden) {
                Ok(stelling)
            } else if is_bekend_bij(dossier, stelling, persoon) {
                Err(Weigering::regel(
                    Regelnummer::Inv(38),
                    "Dit heeft iemand anders geschreven. U kunt het niet veranderen.",
                )
                .uitweg("U kunt reageren: aanvullen of zeggen dat het niet klopt.")
                .uitweg("U kunt altijd een eigen verklaring toevoegen."))
            } else {
                Err(Weigering::niet_gevonden())
            }
        }
        Schrijver::Professional { pet, .. } => {
            if !ziet(pet, stelling) {
                return Err(Weigering::niet_gevonden());
            }
            if eigen_verhaal.is_some() || geaccordeerd_citaat(stelling) {
                return Err(Weigering::regel(
                    Regelnummer::Inv(38),
                    "Dit zijn de eigen woorden van iemand uit het gezin. Alleen diegene zelf verandert ze.",
                )
                .uitweg("Vraag het aan diegene.")
                .uitweg("Schrijf zelf een nieuwe stelling op."));
            }
            if !is_bronhouder(pet, stelling) {
                return Err(niet_bronhouder());
            }
            Ok(stelling)
        }
        Schrijver::Systeem => Err(niet_door_systeem()),
    }
}

/// Whether the quoted person said that these are his or her words: from then on they are.
fn geaccordeerd_citaat(stelling: &Stelling) -> bool {
    stelling.inhoud().geciteerde().is_some_and(|geciteerde| {
        stelling.versies().any(|versie| {
            versie
                .wederhoor
                .get(&geciteerde)
                .is_some_and(|wederhoor| wederhoor.uitkomst() == Some(&Uitkomst::Geaccordeerd))
        })
    })
}

/// What an edit must meet, whatever the state; gives the persons it is about from now on.
fn bewerkt(
    dossier: &Dossier,
    stelling: &Stelling,
    inhoud: &Inhoud,
    leefgebieden: &Leefgebieden,
    over: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<BTreeSet<PersoonId>, Weigering> {
    if inhoud.soort() != stelling.soort() {
        return Err(andere_stelling(&format!(
            "Een {} wordt geen {}.",
            stelling.soort().naam(),
            inhoud.soort().naam()
        )));
    }
    let mut over = over.clone();
    over.extend(inhoud.van().and_then(Spreker::persoon));
    let wens =
        Etiketwens { over: over.clone(), publiek: stelling.etiket.publiek.clone(), ..Etiketwens::default() };
    match schrijver(dossier, context)? {
        Schrijver::Professional { pet, .. } => functie_mag_schrijven(pet.functie, inhoud, &over, context)?,
        Schrijver::Gezinslid(persoon) => gezinslid_mag_schrijven(dossier, persoon, inhoud, &wens, context)?,
        Schrijver::Systeem => return Err(niet_door_systeem()),
    }
    controleer(dossier, stelling.id, inhoud, &over, stelling.ontvangst.as_ref(), context.vandaag())?;
    if over.iter().any(|persoon| dossier.gezin.persoon(*persoon).is_none()) {
        return Err(onbekende_persoon("over"));
    }
    let huidige = stelling.huidige();
    if *inhoud == huidige.inhoud && *leefgebieden == huidige.leefgebieden && over == stelling.etiket.over {
        return Err(Invoerfout::nieuw("tekst", "Er is niets veranderd. Pas de tekst aan of ga terug.").into());
    }
    Ok(over)
}

/// A member of the family writes about what is his or hers.
fn gezinslid_mag_schrijven(
    dossier: &Dossier,
    persoon: PersoonId,
    inhoud: &Inhoud,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let regel = Regelnummer::R(158);
    match inhoud {
        Inhoud::Conclusie { .. } => {
            return Err(Weigering::regel(regel, "Een conclusie trekken jullie samen, in de analyse.")
                .uitweg("Schrijf op wat u vindt of denkt: kies mening of vermoeden."));
        }
        Inhoud::Feit { .. } => {
            let eigen = |over: &PersoonId| {
                *over == persoon || dossier.gezin.heeft_gezag(persoon, *over, context.vandaag())
            };
            if !wens.over.iter().all(eigen) {
                return Err(Weigering::regel(regel, "Een feit schrijft u op over uzelf of over uw eigen kind.")
                    .uitweg("Gaat het over iemand anders? Kies mening of vermoeden: dan staat erbij dat het van u komt."));
            }
        }
        Inhoud::Mening { van, .. } | Inhoud::Vermoeden { van, .. } | Inhoud::Citaat { van, .. } => {
            if van.persoon() != Some(persoon) {
                return Err(Weigering::regel(regel, "U schrijft op wat u zelf vindt, denkt of zei.")
                    .uitweg("Wat een ander zei of vindt, kan die ander zelf opschrijven."));
            }
        }
    }
    if !matches!(wens.publiek, Publiek::TeamEnGezin | Publiek::Team) {
        return Err(
            Invoerfout::nieuw("publiek", "Kies of ook uw gezin het mag lezen, of alleen het team.").into()
        );
    }
    Ok(())
}

/// What an incoming item must meet (D-08).
///
/// # Refusals
/// * D-08: it came in at another organisation than the one that writes;
/// * INV-18: what came in for one organisation's task starts with that organisation; sharing it is a decision of its own.
fn controleer_ontvangst(ontvangst: &Ontvangst, wens: &Etiketwens, pet: &Pet) -> Result<(), Weigering> {
    let soort = pet.organisatie.soort;
    let klopt = match ontvangst.ontvangen_door {
        Ontvanger::VeiligThuis => super::schrijver::is_veilig_thuis(pet),
        Ontvanger::GiOts => {
            matches!(pet.functie, Functie::RvtGi | Functie::Jr)
                || soort == Organisatiesoort::GecertificeerdeInstelling
        }
        Ontvanger::Rvdk => {
            matches!(pet.functie, Functie::RvtRvdk | Functie::RvdkToetser) || soort == Organisatiesoort::Raad
        }
        Ontvanger::Lokaal => pet.functie.is_lokaal() || soort == Organisatiesoort::LokaalTeam,
    };
    if !klopt {
        return Err(Weigering::regel(
            Regelnummer::D(8),
            format!(
                "Dit kwam binnen bij {}. U werkt nu met een andere pet.",
                ontvangst.ontvangen_door.naam()
            ),
        )
        .uitweg("Kies de pet waarmee u dit ontving, of vraag een collega van die organisatie.")
        .op_wettelijke_grens());
    }
    if ontvangst.ontvangen_door != Ontvanger::Lokaal && wens.publiek != Publiek::Bronhouder {
        return Err(Weigering::regel(
            Regelnummer::Inv(18),
            "Dit kwam binnen voor de taak van uw eigen organisatie. Delen met het team is een apart besluit.",
        )
        .uitweg("Leg het vast voor uw eigen organisatie.")
        .uitweg("Deel het daarna met het team, met de reden en de grond erbij.")
        .op_wettelijke_grens());
    }
    Ok(())
}

/// Nobody tells it twice: asking the same again needs a reason.
fn al_verteld(
    stellingen: &Stellingen,
    inhoud: &Inhoud,
    over: &BTreeSet<PersoonId>,
    opnieuw_omdat: Option<&Tekst>,
) -> Result<(), Weigering> {
    if opnieuw_omdat.is_none() && stellingen.al_verteld(inhoud, over).next().is_some() {
        return Err(Weigering::regel(Regelnummer::R(15), "Dit is al verteld en vastgesteld.")
            .uitweg("Gebruik de stelling die er al is.")
            .uitweg("Is het toch nodig om het opnieuw op te schrijven? Zet erbij waarom."));
    }
    Ok(())
}

/// What every statement must meet; all faults at once.
fn controleer(
    dossier: &Dossier,
    id: StellingId,
    inhoud: &Inhoud,
    over: &BTreeSet<PersoonId>,
    ontvangst: Option<&Ontvangst>,
    vandaag: Date,
) -> Result<(), Weigering> {
    let mut fouten = Vec::new();
    if over.is_empty() {
        fouten.push(Invoerfout::nieuw(
            "over",
            "Kies over wie dit gaat. Alleen zij kunnen het lezen en erop reageren.",
        ));
    }
    if inhoud.tijd().is_some_and(|tijd| in_de_toekomst(tijd, vandaag)) {
        fouten.push(Invoerfout::nieuw(
            "tijd",
            "Dit moment ligt in de toekomst. Schrijf op wat er al is gebeurd.",
        ));
    }
    let brondag = match inhoud.bron() {
        Some(Bron::Document { datum, .. }) => *datum,
        Some(Bron::Instrument(uitkomst)) => Some(uitkomst.datum),
        _ => None,
    };
    if brondag.is_some_and(|dag| dag > vandaag) {
        fouten.push(Invoerfout::nieuw(
            "bron_datum",
            "De datum van de bron ligt in de toekomst. Kijk de datum na.",
        ));
    }
    if ontvangst.is_some_and(|ontvangst| ontvangst.op > vandaag) {
        fouten.push(Invoerfout::nieuw(
            "ontvangen_op",
            "De dag van ontvangst ligt in de toekomst. Kijk de datum na.",
        ));
    }
    for onder in inhoud.steunt_op() {
        match dossier.stellingen.get(onder) {
            None => fouten.push(Invoerfout::nieuw(
                "steunt_op",
                "Een van de gekozen stellingen is er niet meer. Kies opnieuw.",
            )),
            Some(stelling) if stelling.is_ingetrokken() => fouten.push(Invoerfout::nieuw(
                "steunt_op",
                "Een van de gekozen stellingen is ingetrokken. Daar kan geen conclusie op rusten.",
            )),
            Some(_) if dossier.stellingen.rust_op(onder, id) => fouten.push(Invoerfout::nieuw(
                "steunt_op",
                "Een van de gekozen stellingen rust zelf op deze conclusie. Kies een andere onderbouwing.",
            )),
            Some(_) => {}
        }
    }
    if fouten.is_empty() { Ok(()) } else { Err(Weigering::invoer(fouten)) }
}

fn in_de_toekomst(tijd: &Tijd, vandaag: Date) -> bool {
    tijd.begin() > vandaag || tijd.eind().is_some_and(|eind| eind > vandaag)
}

/// Every person a label names belongs to this family.
pub(crate) fn bekende_personen(dossier: &Dossier, etiket: &Etiket) -> Result<(), Weigering> {
    let onbekend = |personen: &BTreeSet<PersoonId>| {
        personen.iter().any(|persoon| dossier.gezin.persoon(*persoon).is_none())
    };
    if onbekend(&etiket.over) {
        return Err(onbekende_persoon("over"));
    }
    if onbekend(&etiket.niet_tonen_aan) {
        return Err(onbekende_persoon("niet_tonen_aan"));
    }
    Ok(())
}

/// The label that follows from who writes and what the writer chooses (INV-18).
pub(crate) fn maak_etiket(
    bronhouder: crate::ids::OrganisatieId,
    grondslag: String,
    wens: &Etiketwens,
) -> Etiket {
    Etiket {
        bronhouder,
        grondslag,
        publiek: wens.publiek.clone(),
        gevoeligheid: wens.gevoeligheid,
        bron_beschermd: wens.bron_beschermd,
        niet_tonen_aan: wens.niet_tonen_aan.clone(),
        over: wens.over.clone(),
    }
}

pub(crate) fn onbekende_persoon(veld: &'static str) -> Weigering {
    Invoerfout::nieuw(veld, "Een van de gekozen mensen hoort niet bij dit gezin. Kies opnieuw.").into()
}

pub(super) fn ingetrokken() -> Weigering {
    Weigering::regel(Regelnummer::Inv(30), "Deze stelling is ingetrokken.")
        .uitweg("Schrijf een nieuwe stelling op.")
}

pub(super) fn niet_bronhouder() -> Weigering {
    Weigering::regel(
        Regelnummer::Inv(19),
        "Deze stelling is van een andere organisatie. Alleen die organisatie kan dit doen.",
    )
    .uitweg("Vraag het aan wie de stelling schreef.")
    .uitweg("Schrijf zelf een nieuwe stelling op.")
}

pub(super) fn niet_door_systeem() -> Weigering {
    Weigering::regel(Regelnummer::Inv(37), "Dit doet een mens, nooit het systeem.")
}

fn andere_stelling(reden: &str) -> Weigering {
    Weigering::regel(Regelnummer::Inv(14), reden)
        .uitweg("Schrijf een nieuwe stelling op.")
        .uitweg("Trek deze in als hij niet meer klopt.")
}
