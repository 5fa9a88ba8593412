//! Writing the work version of the analysis.

use super::{AnalyseGebeurtenis, AnalyseOpdracht, Item, Itemsoort, Onderdeel, samen, stem};
use crate::{
    Context, Dossier, Etiket, Gebeurtenis, Invoerfout, Pet, Regelnummer, Weigering,
    etiket::Publiek,
    ids::{AnalyseItemId, PersoonId},
    regels::{Onderdeel as Dossieronderdeel, Recht},
    stelling::{
        Deelgrond, Etiketwens, Hergebruik, StellingGebeurtenis,
        intern::{
            EIGEN_INBRENG, Schrijver, bekende_personen, controleer_deelgrond, maak_etiket, mag, niet_ruimer,
            onbekende_persoon, professional, schrijver,
        },
    },
    tekst::Tekst,
};
use std::collections::BTreeSet;

/// Judges a command about the analysis.
///
/// # Refusals
/// * a factor, pattern or need points to what is not there; one kind never becomes another.
/// * established while a member of the family has no voice, a factor rests on nothing, or views are waited for.
/// * INV-15: nobody agrees for somebody else. INV-16: silence is never agreement.
/// * INV-38: nobody writes or changes somebody else's words.
/// * INV-39: questions about children are asked only where there are children, and then always.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &AnalyseOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use AnalyseOpdracht as O;
    match opdracht {
        O::VoegToe { item, etiket } => {
            let onderdeel = AnalyseItemId(context.nieuw_id("analyse"));
            let etiket = mag_schrijven(dossier, onderdeel, item, etiket, None, context)?;
            let (nieuw, item) = (item, Box::new(item.clone()));
            let toegevoegd =
                AnalyseGebeurtenis::OnderdeelToegevoegd { onderdeel, item, etiket: Box::new(etiket) };
            Ok(met_hergebruik(dossier, toegevoegd, nieuw))
        }
        O::Wijzig { onderdeel, item, etiket } => {
            let bestaand = eigen_onderdeel(dossier, *onderdeel, context)?;
            let etiket = mag_schrijven(dossier, *onderdeel, item, etiket, Some(bestaand), context)?;
            let (nieuw, item) = (item, Box::new(item.clone()));
            let gewijzigd = AnalyseGebeurtenis::OnderdeelGewijzigd {
                onderdeel: *onderdeel,
                item,
                etiket: Box::new(etiket),
            };
            Ok(met_hergebruik(dossier, gewijzigd, nieuw))
        }
        O::Verwijder { onderdeel, reden } => een(verwijder(dossier, *onderdeel, reden, context)),
        O::WijzigPubliek { onderdeel, publiek, grond, toelichting } => {
            een(wijzig_publiek(dossier, *onderdeel, publiek, grond, toelichting, context))
        }
        O::ZetNietTonenAan { onderdeel, personen, reden } => {
            een(zet_niet_tonen_aan(dossier, *onderdeel, personen, reden, context))
        }
        O::Beantwoord { vraag, antwoord, toelichting, etiket } => {
            een(stem::beantwoord(dossier, *vraag, *antwoord, toelichting.as_ref(), etiket, context))
        }
        O::BeschrijfBelang { kind, tekst, etiket } => {
            een(stem::beschrijf_belang(dossier, *kind, tekst, etiket, context))
        }
        O::VoegStemToe { persoon, tekst, vorm, opgetekend, niet_tonen_aan } => een(stem::voeg_stem_toe(
            dossier,
            *persoon,
            tekst,
            *vorm,
            opgetekend.as_ref(),
            niet_tonen_aan,
            context,
        )),
        O::MotiveerZonderStem { persoon, reden } => {
            een(stem::motiveer_zonder_stem(dossier, *persoon, reden, context))
        }
        O::Deel { met } => een(samen::deel(dossier, met, context)),
        O::Reageer { versie, voor, instemming } => {
            een(samen::reageer(dossier, *versie, *voor, instemming, context))
        }
        O::LegReactieVast { versie, persoon, instemming, mondeling } => {
            een(samen::leg_reactie_vast(dossier, *versie, *persoon, instemming, mondeling, context))
        }
        O::StelVast { versie, motivering } => een(samen::stel_vast(dossier, *versie, motivering, context)),
        O::StelBij { reden } => een(samen::stel_bij(dossier, reden, context)),
    }
}

fn een(gebeurtenis: Result<AnalyseGebeurtenis, Weigering>) -> Result<Vec<Gebeurtenis>, Weigering> {
    gebeurtenis.map(|gebeurtenis| vec![Gebeurtenis::Analyse(gebeurtenis)])
}

/// A statement that is used here does not have to be told again.
fn met_hergebruik(dossier: &Dossier, gebeurtenis: AnalyseGebeurtenis, item: &Item) -> Vec<Gebeurtenis> {
    let nieuw_gebruikt = item.stellingen().filter_map(|id| dossier.stellingen.get(id)).filter(|stelling| {
        stelling.is_vastgesteld() && !stelling.hergebruikt_in.contains(&Hergebruik::Analyse)
    });
    let hergebruikt = nieuw_gebruikt
        .map(|stelling| StellingGebeurtenis::Hergebruikt {
            stelling: stelling.id,
            waarvoor: Hergebruik::Analyse,
        })
        .map(Gebeurtenis::Stelling);
    [Gebeurtenis::Analyse(gebeurtenis)].into_iter().chain(hergebruikt).collect()
}

/// The work version can be written in: it was not established, or a next version was begun.
pub(super) fn open_voor_werk(dossier: &Dossier) -> Result<(), Weigering> {
    if dossier.analyse.gesloten {
        return Err(Weigering::regel(
            Regelnummer::R(136),
            "De analyse is vastgesteld. Deze versie verandert niet meer.",
        )
        .uitweg("Begin een bijstelling en schrijf op waarom. De vastgestelde versie blijft ernaast staan."));
    }
    Ok(())
}

/// The item, if the one who acts may change or remove it.
fn eigen_onderdeel<'a>(
    dossier: &'a Dossier,
    id: AnalyseItemId,
    context: &Context<'_>,
) -> Result<&'a Onderdeel, Weigering> {
    let onderdeel = dossier.analyse.werk.onderdelen.get(&id).ok_or_else(Weigering::niet_gevonden)?;
    let van_gezinslid = onderdeel.auteur.persoon();
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) if van_gezinslid == Some(persoon) => Ok(onderdeel),
        Schrijver::Gezinslid(_) => Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Dit heeft iemand anders geschreven. U kunt het niet veranderen.",
        )
        .uitweg("Zeg wat u ervan vindt: in uw eigen stem, of bij de gedeelde versie.")),
        Schrijver::Professional { .. } if van_gezinslid.is_some() => Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Dit heeft iemand uit het gezin geschreven. Alleen diegene verandert het.",
        )
        .uitweg("Schrijf ernaast wat u ziet.")),
        Schrijver::Professional { .. } => Ok(onderdeel),
        Schrijver::Systeem => Err(niet_door_systeem()),
    }
}

/// Who may write this item, and with which label it comes in.
fn mag_schrijven(
    dossier: &Dossier,
    id: AnalyseItemId,
    item: &Item,
    wens: &Etiketwens,
    bestaand: Option<&Onderdeel>,
    context: &Context<'_>,
) -> Result<Etiket, Weigering> {
    open_voor_werk(dossier)?;
    if bestaand.is_some_and(|bestaand| bestaand.item.soort() != item.soort()) {
        return Err(Weigering::regel(Regelnummer::R(135), "Dit onderdeel is van een andere soort.")
            .uitweg("Voeg een nieuw onderdeel toe."));
    }
    let vandaag = context.vandaag();
    let mut wens = wens.clone();
    if let Item::Behoefte { persoon, .. } = item {
        wens.over.insert(*persoon);
    }
    wens.niet_tonen_aan.extend(geerfd(dossier, item));
    if wens.over.is_empty() {
        // What is about nobody in particular is about all: everybody in the household may know it and speak to it.
        wens.over = dossier.gezin.gezinsleden(vandaag);
    }
    let etiket = match schrijver(dossier, context)? {
        Schrijver::Professional { pet, .. } => {
            let alles = mag(
                context.regels,
                pet.functie,
                Dossieronderdeel::Analyse,
                &[Recht::Schrijven, Recht::Inbrengen, Recht::Leiden],
                vandaag,
            );
            let advies =
                mag(context.regels, pet.functie, Dossieronderdeel::Analyse, &[Recht::Adviseren], vandaag);
            if !(alles || advies) {
                return Err(schrijft_niet(pet));
            }
            if !alles && !matches!(item.soort(), Itemsoort::Kernvraag | Itemsoort::Hypothese) {
                return Err(Weigering::regel(
                    Regelnummer::R(136),
                    format!("Als {} adviseert u: met een vraag of een hypothese.", pet.functie.naam()),
                )
                .uitweg("Voeg een kernvraag of een hypothese toe. Dat mag ook een tegengeluid zijn."));
            }
            // A joint item stays with the organisation that brought it in, also when a colleague of another one edits it.
            let bronhouder = bestaand.map_or(pet.organisatie.id, |bestaand| bestaand.etiket.bronhouder);
            let grondslag =
                bestaand.map_or_else(|| pet.grondslag.clone(), |bestaand| bestaand.etiket.grondslag.clone());
            maak_etiket(bronhouder, grondslag, &wens)
        }
        Schrijver::Gezinslid(persoon) => {
            gezinslid_mag(dossier, persoon, item, &wens, context)?;
            maak_etiket(
                dossier.team.vast_gezicht.professional.organisatie.id,
                EIGEN_INBRENG.to_owned(),
                &wens,
            )
        }
        Schrijver::Systeem => return Err(niet_door_systeem()),
    };
    bekende_personen(dossier, &etiket)?;
    bestaand.map_or(Ok(()), |bestaand| niet_ruimer(&bestaand.etiket, &etiket))?;
    controleer_item(dossier, id, item)?;
    if bestaand.is_some_and(|bestaand| bestaand.item == *item && bestaand.etiket == etiket) {
        return Err(Invoerfout::nieuw("tekst", "Er is niets veranderd. Pas de tekst aan of ga terug.").into());
    }
    Ok(etiket)
}

/// A member of the family writes questions, earlier help and needs: of himself, or of the own child.
fn gezinslid_mag(
    dossier: &Dossier,
    persoon: PersoonId,
    item: &Item,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    if !matches!(item.soort(), Itemsoort::Kernvraag | Itemsoort::EerdereHulp | Itemsoort::Behoefte) {
        return Err(Weigering::regel(
            Regelnummer::R(136),
            "Factoren, patronen en hypothesen schrijven jullie samen met het vast gezicht.",
        )
        .uitweg("Schrijf op wat u zelf vindt en wilt: dat is uw eigen stem in de analyse."));
    }
    let eigen =
        |over: &PersoonId| *over == persoon || dossier.gezin.heeft_gezag(persoon, *over, context.vandaag());
    if item.soort() != Itemsoort::Kernvraag && !wens.over.iter().all(eigen) {
        return Err(Weigering::regel(
            Regelnummer::R(158),
            "U schrijft op wat er nodig is of was voor uzelf of uw eigen kind.",
        )
        .uitweg("Wat een ander nodig heeft, kan die ander zelf vertellen."));
    }
    Ok(())
}

/// What an item must meet; all faults at once.
fn controleer_item(dossier: &Dossier, id: AnalyseItemId, item: &Item) -> Result<(), Weigering> {
    let werk = &dossier.analyse.werk;
    let mut fouten = Vec::new();
    for stelling in item.stellingen() {
        match dossier.stellingen.get(stelling) {
            None => fouten.push(Invoerfout::nieuw(
                "stellingen",
                "Een van de gekozen stellingen is er niet. Kies opnieuw.",
            )),
            Some(stelling) if stelling.is_ingetrokken() => {
                fouten.push(Invoerfout::nieuw(
                    "stellingen",
                    "Een van de gekozen stellingen is ingetrokken. Kies een andere.",
                ));
            }
            Some(_) => {}
        }
    }
    let (mag_naar, veld): (&[Itemsoort], _) = match item {
        Item::Patroon { .. } => (&[Itemsoort::Factor], "factoren"),
        Item::Hypothese { .. } => (&[Itemsoort::Factor, Itemsoort::Patroon], "verklaart"),
        Item::Behoefte { .. } => {
            (&[Itemsoort::Factor, Itemsoort::Patroon, Itemsoort::Hypothese], "volgt_uit")
        }
        Item::Kernvraag { .. } | Item::Factor { .. } | Item::EerdereHulp { .. } => (&[], "verwijzing"),
    };
    let past = |naar: AnalyseItemId| {
        naar != id && werk.onderdelen.get(&naar).is_some_and(|doel| mag_naar.contains(&doel.item.soort()))
    };
    if item.verwijst_naar().any(|naar| !past(naar)) {
        fouten.push(Invoerfout::nieuw(
            veld,
            "Een van de gekozen onderdelen staat niet in de analyse of past hier niet. Kies opnieuw.",
        ));
    }
    if let Item::EerdereHulp { van: Some(van), tot: Some(tot), .. } = item
        && tot < van
    {
        fouten
            .push(Invoerfout::nieuw("tot", "De einddatum ligt vóór de begindatum. Pas een van de twee aan."));
    }
    if fouten.is_empty() { Ok(()) } else { Err(Weigering::invoer(fouten)) }
}

fn verwijder(
    dossier: &Dossier,
    id: AnalyseItemId,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    eigen_onderdeel(dossier, id, context)?;
    open_voor_werk(dossier)?;
    schrijfrecht(dossier, context)?;
    if dossier.analyse.werk.verwijzen_naar(id).next().is_some() {
        return Err(Weigering::regel(Regelnummer::R(135), "Er verwijst nog iets naar dit onderdeel.")
            .uitweg("Haal eerst de verwijzing weg bij het patroon, de hypothese of de behoefte."));
    }
    Ok(AnalyseGebeurtenis::OnderdeelVerwijderd { onderdeel: id, reden: reden.clone() })
}

fn wijzig_publiek(
    dossier: &Dossier,
    id: AnalyseItemId,
    publiek: &Publiek,
    grond: &Deelgrond,
    toelichting: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    let onderdeel = dossier.analyse.werk.onderdelen.get(&id).ok_or_else(Weigering::niet_gevonden)?;
    if pet.organisatie.id != onderdeel.etiket.bronhouder {
        return Err(niet_bronhouder());
    }
    let van = onderdeel.etiket.publiek.clone();
    if van == *publiek {
        return Err(
            Invoerfout::nieuw("publiek", "Er is niets veranderd. Kies wie dit vanaf nu mag lezen.").into()
        );
    }
    controleer_deelgrond(dossier, &van, publiek, grond, context)?;
    Ok(AnalyseGebeurtenis::PubliekGewijzigd {
        onderdeel: id,
        van,
        naar: publiek.clone(),
        grond: grond.clone(),
        toelichting: toelichting.clone(),
    })
}

/// From whom an item is kept because of what it rests on: nothing built on a statement shows more than that statement.
fn geerfd(dossier: &Dossier, item: &Item) -> BTreeSet<PersoonId> {
    let stellingen =
        item.stellingen().filter_map(|id| dossier.stellingen.get(id)).map(|stelling| &stelling.etiket);
    let werk = &dossier.analyse.werk;
    let onderdelen =
        item.verwijst_naar().filter_map(|id| werk.onderdelen.get(&id)).map(|onderdeel| &onderdeel.etiket);
    stellingen.chain(onderdelen).flat_map(|etiket| etiket.niet_tonen_aan.iter().copied()).collect()
}

fn zet_niet_tonen_aan(
    dossier: &Dossier,
    id: AnalyseItemId,
    personen: &BTreeSet<PersoonId>,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    let onderdeel = dossier.analyse.werk.onderdelen.get(&id).ok_or_else(Weigering::niet_gevonden)?;
    let laat_iemand_toe = !onderdeel.etiket.niet_tonen_aan.is_subset(personen);
    if laat_iemand_toe && pet.organisatie.id != onderdeel.etiket.bronhouder {
        return Err(niet_bronhouder());
    }
    if personen.iter().any(|persoon| dossier.gezin.persoon(*persoon).is_none()) {
        return Err(onbekende_persoon("niet_tonen_aan"));
    }
    if !geerfd(dossier, &onderdeel.item).is_subset(personen) {
        return Err(Weigering::regel(
            Regelnummer::D(58),
            "Dit rust op iets dat niet aan deze persoon wordt getoond.",
        )
        .uitweg("Kijk eerst of dat daar nog nodig is."));
    }
    if *personen == onderdeel.etiket.niet_tonen_aan {
        return Err(Invoerfout::nieuw("niet_tonen_aan", "Er is niets veranderd.").into());
    }
    Ok(AnalyseGebeurtenis::NietTonenAanGezet {
        onderdeel: id,
        personen: personen.clone(),
        reden: reden.clone(),
    })
}

fn niet_bronhouder() -> Weigering {
    Weigering::regel(
        Regelnummer::Inv(19),
        "Dit bracht een andere organisatie in. Alleen die bepaalt wie het mag lezen.",
    )
    .uitweg("Vraag het aan wie dit schreef.")
}

/// A professional who writes in the analysis; a member of the family passes here, what is his or hers was judged before.
fn schrijfrecht(dossier: &Dossier, context: &Context<'_>) -> Result<(), Weigering> {
    if let Schrijver::Professional { pet, .. } = schrijver(dossier, context)? {
        professional_mag_schrijven(pet, context)?;
    }
    Ok(())
}

fn professional_mag_schrijven(pet: &Pet, context: &Context<'_>) -> Result<(), Weigering> {
    let rechten = [Recht::Schrijven, Recht::Inbrengen, Recht::Leiden];
    if mag(context.regels, pet.functie, Dossieronderdeel::Analyse, &rechten, context.vandaag()) {
        Ok(())
    } else {
        Err(schrijft_niet(pet))
    }
}

fn schrijft_niet(pet: &Pet) -> Weigering {
    Weigering::regel(
        Regelnummer::R(136),
        format!("Als {} schrijft u niet in de analyse.", pet.functie.naam()),
    )
    .uitweg("Vertel het aan het vast gezicht.")
}

pub(super) fn niet_door_systeem() -> Weigering {
    Weigering::regel(Regelnummer::Inv(37), "De analyse maken mensen samen, nooit het systeem.")
}

pub(super) fn schrijvende_professional<'a>(
    dossier: &Dossier,
    context: &Context<'a>,
) -> Result<&'a Pet, Weigering> {
    let (_, pet) = professional(dossier, context, "Dit schrijft een professional van het team op.")?;
    professional_mag_schrijven(pet, context)?;
    Ok(pet)
}
