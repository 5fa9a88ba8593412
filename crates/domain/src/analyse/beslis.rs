//! Writing the work version of the analysis.

use super::{
    Achterliggend, AnalyseGebeurtenis, AnalyseOpdracht, Antwoord, Item, Itemsoort, JaNeeOnbekend, Kindbelang,
    Onderdeel, Stem, Stemvorm, samen,
};
use crate::{
    Context, Dossier, Etiket, Gebeurtenis, Invoerfout, Pet, Regelnummer, Weigering,
    ids::{AnalyseItemId, PersoonId},
    regels::{Onderdeel as Dossieronderdeel, Recht},
    stelling::{
        Etiketwens, Hergebruik, Mondeling, StellingGebeurtenis,
        intern::{
            EIGEN_INBRENG, Schrijver, bekende_personen, controleer_mondeling, maak_etiket, mag, naam,
            professional, schrijver,
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
        O::Beantwoord { vraag, antwoord, toelichting, etiket } => {
            een(beantwoord(dossier, *vraag, *antwoord, toelichting.as_ref(), etiket, context))
        }
        O::BeschrijfBelang { kind, tekst, etiket } => {
            een(beschrijf_belang(dossier, *kind, tekst, etiket, context))
        }
        O::VoegStemToe { persoon, tekst, vorm, opgetekend, niet_tonen_aan } => {
            een(voeg_stem_toe(dossier, *persoon, tekst, *vorm, opgetekend.as_ref(), niet_tonen_aan, context))
        }
        O::MotiveerZonderStem { persoon, reden } => {
            een(motiveer_zonder_stem(dossier, *persoon, reden, context))
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
fn open_voor_werk(dossier: &Dossier) -> Result<(), Weigering> {
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

fn niet_door_systeem() -> Weigering {
    Weigering::regel(Regelnummer::Inv(37), "De analyse maken mensen samen, nooit het systeem.")
}

fn schrijvende_professional<'a>(dossier: &Dossier, context: &Context<'a>) -> Result<&'a Pet, Weigering> {
    let (_, pet) = professional(dossier, context, "Dit schrijft een professional van het team op.")?;
    professional_mag_schrijven(pet, context)?;
    Ok(pet)
}

fn beantwoord(
    dossier: &Dossier,
    vraag: Achterliggend,
    antwoord: JaNeeOnbekend,
    toelichting: Option<&Tekst>,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    let vandaag = context.vandaag();
    if vraag.alleen_met_kinderen() && !dossier.gezin.heeft_minderjarigen(vandaag) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            "Deze vraag gaat over kinderen. In dit gezin zijn geen minderjarigen.",
        ));
    }
    let mut wens = wens.clone();
    if wens.over.is_empty() {
        wens.over = dossier.gezin.gezinsleden(vandaag);
    }
    let etiket = maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens);
    bekende_personen(dossier, &etiket)?;
    let antwoord = Antwoord { antwoord, toelichting: toelichting.cloned(), etiket };
    Ok(AnalyseGebeurtenis::AchterliggendBeantwoord { vraag, antwoord: Box::new(antwoord) })
}

fn beschrijf_belang(
    dossier: &Dossier,
    kind: PersoonId,
    tekst: &Tekst,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    let persoon = dossier.gezin.persoon(kind).ok_or_else(Weigering::niet_gevonden)?;
    if !persoon.is_minderjarig_op(context.vandaag()) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            format!(
                "{} is geen kind meer. Het belang van het kind gaat over minderjarigen.",
                persoon.naam.kort()
            ),
        )
        .uitweg("Schrijf op wat deze persoon nodig heeft."));
    }
    let mut wens = wens.clone();
    wens.over.insert(kind);
    let etiket = maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens);
    bekende_personen(dossier, &etiket)?;
    let belang = Kindbelang { tekst: tekst.clone(), etiket };
    Ok(AnalyseGebeurtenis::BelangBeschreven { kind, belang: Box::new(belang) })
}

/// A voice can always be added, also after the analysis was established: it comes into the next version.
fn voeg_stem_toe(
    dossier: &Dossier,
    persoon: PersoonId,
    tekst: &Tekst,
    vorm: Stemvorm,
    opgetekend: Option<&Mondeling>,
    niet_tonen_aan: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let wens = Etiketwens {
        over: BTreeSet::from([persoon]),
        niet_tonen_aan: niet_tonen_aan.clone(),
        ..Etiketwens::default()
    };
    let etiket = match schrijver(dossier, context)? {
        Schrijver::Gezinslid(actor) => {
            if actor != persoon {
                return Err(Weigering::regel(Regelnummer::Inv(38), "U schrijft alleen uw eigen stem op.")
                    .uitweg("Wat een ander wil zeggen, kan die ander zelf opschrijven of aan het vast gezicht vertellen."));
            }
            if opgetekend.is_some() {
                return Err(Invoerfout::nieuw("opgetekend", "Dit vult alleen een professional in.").into());
            }
            maak_etiket(
                dossier.team.vast_gezicht.professional.organisatie.id,
                EIGEN_INBRENG.to_owned(),
                &wens,
            )
        }
        Schrijver::Professional { .. } => {
            let pet = schrijvende_professional(dossier, context)?;
            let opgetekend = opgetekend.ok_or_else(|| {
                Weigering::regel(Regelnummer::Inv(38), "Een stem is van de persoon zelf.")
                    .uitweg("Schrijf op wanneer deze persoon dit vertelde en wie erbij was.")
            })?;
            controleer_mondeling(opgetekend, None, context.vandaag())?;
            maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens)
        }
        Schrijver::Systeem => return Err(niet_door_systeem()),
    };
    bekende_personen(dossier, &etiket)?;
    let stem = Stem {
        tekst: tekst.clone(),
        vorm,
        opgetekend: opgetekend.cloned(),
        etiket,
        op: context.vandaag(),
        door: context.actor.clone(),
    };
    Ok(AnalyseGebeurtenis::StemToegevoegd { persoon, stem: Box::new(stem) })
}

fn motiveer_zonder_stem(
    dossier: &Dossier,
    persoon: PersoonId,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    if dossier.gezin.persoon(persoon).is_none() {
        return Err(Weigering::niet_gevonden());
    }
    if dossier.analyse.werk.stemmen.contains_key(&persoon) {
        return Err(Weigering::regel(
            Regelnummer::R(27),
            format!("{} heeft al een stem in de analyse.", naam(dossier, persoon)),
        ));
    }
    Ok(AnalyseGebeurtenis::ZonderStemGemotiveerd { persoon, reden: reden.clone() })
}
