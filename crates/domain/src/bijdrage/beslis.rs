//! The rules of what members of the family bring in.

use super::{
    Bijdrage, BijdrageGebeurtenis, BijdrageOpdracht, Bijdrageantwoord, Bijdragesoort, Bijlage, Deling,
    Lezers, Ontvanger, Vraag, Vraagadres, Vraagantwoord,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    ids::{BijdrageId, PersoonId, TaakId},
    regels::{Functie, Looptijd},
    stelling::intern::{Schrijver, schrijver},
    taak::{Taak, TaakGebeurtenis, WachtOp},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;

/// So much can stand in one person's name.
pub const MEESTE_BIJDRAGEN: usize = 200;

/// Judges a command.
///
/// # Refusals
/// * INV-38: only the person writes, changes, shares and takes back his or her own words;
/// * only who may read it answers a wish or solution, with a reason;
/// * input: a file that does not fit the kind, an end that lies in the past or too far away.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &BijdrageOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use BijdrageGebeurtenis as G;
    use BijdrageOpdracht as O;
    let gebeurtenis = match opdracht.clone() {
        O::SchrijfVerhaal { tekst } => G::VerhaalGeschreven { persoon: zelf(dossier, context)?, tekst },
        O::DeelVerhaal { met, waarvoor, tot } => {
            let persoon = zelf(dossier, context)?;
            let deling = deel(dossier, persoon, met, waarvoor, tot, context)?;
            G::VerhaalGedeeld { persoon, deling }
        }
        O::StopDelen { nummer } => {
            let persoon = zelf(dossier, context)?;
            let verhaal = dossier.bijdragen.verhaal(persoon).ok_or_else(Weigering::niet_gevonden)?;
            let loopt = |deling: &&Deling| deling.nummer == nummer && deling.ingetrokken_op.is_none();
            verhaal.delingen.iter().find(loopt).ok_or_else(Weigering::niet_gevonden)?;
            G::DelenGestopt { persoon, nummer }
        }
        O::DraagBij { soort, tekst, bijlage, lezers } => {
            draag_bij(dossier, soort, tekst, bijlage, lezers, context)?
        }
        O::WijzigBijdrage { id, tekst, lezers } => {
            eigen(dossier, id, context)?;
            G::BijdrageGewijzigd { id, tekst, lezers }
        }
        O::NeemTerug { id } => {
            eigen(dossier, id, context)?;
            G::BijdrageTeruggenomen { id }
        }
        O::BeantwoordBijdrage { id, gebruikt, omdat } => beantwoord(dossier, id, gebruikt, omdat, context)?,
        O::StelVraag { over, tekst, aan } => return stel_vraag(dossier, over, tekst, aan, context),
        O::BeantwoordVraag { id, tekst } => return beantwoord_vraag(dossier, id, tekst, context),
    };
    Ok(vec![Gebeurtenis::Bijdrage(gebeurtenis)])
}

/// The member of the family who acts.
fn zelf(dossier: &Dossier, context: &Context<'_>) -> Result<PersoonId, Weigering> {
    if context.actor.namens.is_some() {
        return Err(Weigering::regel(
            Regelnummer::Inv(38),
            "U bent hier voor iemand anders. Eigen woorden schrijft alleen diegene zelf.",
        )
        .uitweg("Help diegene om het zelf te schrijven, of vertel het samen aan het vaste gezicht."));
    }
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) => Ok(persoon),
        Schrijver::Professional { .. } | Schrijver::Systeem => Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Dit schrijft alleen de persoon zelf, in het eigen dossier.",
        )
        .uitweg(
            "Vertelt iemand het aan u? Schrijf het op als stem in de analyse, met de dag en wie erbij was.",
        )),
    }
}

/// What this person brought in. What somebody else brought in does not exist for this one (D-58).
fn eigen<'a>(dossier: &'a Dossier, id: BijdrageId, context: &Context<'_>) -> Result<&'a Bijdrage, Weigering> {
    let persoon = zelf(dossier, context)?;
    dossier.bijdragen.get(id).filter(|bijdrage| bijdrage.van == persoon).ok_or_else(Weigering::niet_gevonden)
}

fn deel(
    dossier: &Dossier,
    persoon: PersoonId,
    met: Ontvanger,
    waarvoor: Korttekst,
    tot: Date,
    context: &Context<'_>,
) -> Result<Deling, Weigering> {
    let vandaag = context.vandaag();
    let verhaal = dossier.bijdragen.verhaal(persoon);
    let Some(verhaal) = verhaal.filter(|verhaal| !verhaal.versies.is_empty()) else {
        return Err(Weigering::regel(Regelnummer::R(158), "Er is nog geen verhaal om te delen.")
            .uitweg("Schrijf eerst uw verhaal. Dat kan in een paar zinnen."));
    };
    let uiterlijk = context.regels.dag_na(Looptijd::GedeeldVerhaal, vandaag);
    if tot < vandaag || tot > uiterlijk {
        return Err(Invoerfout::nieuw(
            "tot",
            "Kies een dag vanaf vandaag, en niet verder weg dan een jaar. Daarna vragen we het opnieuw.",
        )
        .into());
    }
    if let Ontvanger::Professional(wie) = met
        && !dossier.team.is_betrokken(wie, vandaag)
    {
        return Err(Invoerfout::nieuw("met", "Kies iemand die nu naast u staat.").into());
    }
    if verhaal.lopende_delingen(vandaag).any(|deling| deling.met == met && deling.tot >= tot) {
        return Err(Invoerfout::nieuw("met", "Met deze persoon deelt u uw verhaal al.").into());
    }
    let nummer = verhaal.delingen.iter().map(|deling| deling.nummer).max().unwrap_or(0) + 1;
    Ok(Deling { nummer, met, waarvoor, tot, gegeven_op: vandaag, ingetrokken_op: None })
}

fn draag_bij(
    dossier: &Dossier,
    soort: Bijdragesoort,
    tekst: Option<Tekst>,
    bijlage: Option<Bijlage>,
    lezers: Lezers,
    context: &Context<'_>,
) -> Result<BijdrageGebeurtenis, Weigering> {
    let van = zelf(dossier, context)?;
    let aantal = dossier.bijdragen.alle().into_iter().filter(|bijdrage| bijdrage.van == van).count();
    if aantal >= MEESTE_BIJDRAGEN {
        return Err(Weigering::regel(
            Regelnummer::R(150),
            "U hebt heel veel ingebracht. Er past nu niets bij.",
        )
        .uitweg("Haal iets weg dat niet meer nodig is.")
        .uitweg("Of vraag uw vaste gezicht om het samen te bekijken."));
    }
    match &bijlage {
        None if soort.is_bestand() => {
            return Err(Invoerfout::nieuw("bestand", "Kies een bestand op uw telefoon of computer.").into());
        }
        None if tekst.is_none() => return Err(Invoerfout::nieuw("tekst", "Schrijf iets op.").into()),
        Some(_) if !soort.is_bestand() => {
            return Err(
                Invoerfout::nieuw("bestand", "Hier past geen bestand bij. Schrijf het in woorden.").into()
            );
        }
        Some(bijlage) if bijlage.soort.is_geluid() != (soort == Bijdragesoort::Spraak) => {
            let melding = if soort == Bijdragesoort::Spraak {
                "Dit is een afbeelding. Kies een geluidsopname."
            } else {
                "Dit is een geluidsopname. Kies een foto of afbeelding."
            };
            return Err(Invoerfout::nieuw("bestand", melding).into());
        }
        _ => {}
    }
    let id = BijdrageId(context.nieuw_id("bijdrage"));
    Ok(BijdrageGebeurtenis::Bijgedragen { id, van, soort, lezers, tekst, bijlage })
}

fn beantwoord(
    dossier: &Dossier,
    id: BijdrageId,
    gebruikt: bool,
    omdat: Tekst,
    context: &Context<'_>,
) -> Result<BijdrageGebeurtenis, Weigering> {
    let door = dossier.betrokken_professional(context)?;
    let vandaag = context.vandaag();
    let leest = |bijdrage: &&Bijdrage| {
        bijdrage.lezers == Lezers::Team || dossier.team.is_lokaal_gezicht(door, vandaag)
    };
    let bijdrage = dossier.bijdragen.get(id).filter(leest).ok_or_else(Weigering::niet_gevonden)?;
    if !bijdrage.soort.vraagt_antwoord() {
        return Err(Weigering::regel(
            Regelnummer::R(27),
            "Op deze inbreng hoort geen ‘gebruikt’ of ‘niet gebruikt’.",
        )
        .uitweg("Praat erover met wie dit inbracht."));
    }
    let naam = Korttekst::lees("naam", &context.actor.naam)?;
    let antwoord = Bijdrageantwoord { gebruikt, omdat, door, naam, op: vandaag };
    Ok(BijdrageGebeurtenis::BijdrageBeantwoord { id, antwoord })
}

fn stel_vraag(
    dossier: &Dossier,
    over: Korttekst,
    tekst: Tekst,
    aan: Vraagadres,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let van = zelf(dossier, context)?;
    let id = BijdrageId(context.nieuw_id("vraag"));
    let taak = TaakId(context.nieuw_id("vraag-taak"));
    let voor = match aan {
        Vraagadres::VastGezicht => WachtOp::VastGezicht,
        Vraagadres::Fg => WachtOp::Functie(Functie::Fg),
    };
    // The task says nothing of who asks or what: others may read the list of tasks.
    let wat = Korttekst::lees("wat", "Een vraag uit het gezin over wie er keek")?;
    let gemaakt = Taak { id: taak, wat, voor, vervalt_op: None, regel: None, gemaakt_op: context.vandaag() };
    Ok(vec![
        Gebeurtenis::Bijdrage(BijdrageGebeurtenis::VraagGesteld { id, van, over, tekst, aan, taak }),
        Gebeurtenis::Taak(TaakGebeurtenis::Gemaakt { taak: gemaakt }),
    ])
}

fn beantwoord_vraag(
    dossier: &Dossier,
    id: BijdrageId,
    tekst: Tekst,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let vandaag = context.vandaag();
    let aan_actor = |vraag: &&Vraag| match vraag.aan {
        Vraagadres::VastGezicht => {
            context.actor.professional().is_some_and(|wie| dossier.team.is_lokaal_gezicht(wie, vandaag))
        }
        Vraagadres::Fg => context.actor.functie() == Some(Functie::Fg),
    };
    let vraag = dossier.bijdragen.vraag(id).filter(aan_actor).ok_or_else(Weigering::niet_gevonden)?;
    let naam = Korttekst::lees("naam", &context.actor.naam)?;
    let antwoord = Vraagantwoord { tekst, naam, op: vandaag };
    let mut gebeurtenissen =
        vec![Gebeurtenis::Bijdrage(BijdrageGebeurtenis::VraagBeantwoord { id, antwoord })];
    if dossier.taken.open.contains_key(&vraag.taak) {
        let afgerond = TaakGebeurtenis::Afgerond { taak: vraag.taak, uitkomst: None };
        gebeurtenissen.push(Gebeurtenis::Taak(afgerond));
    }
    Ok(gebeurtenissen)
}
