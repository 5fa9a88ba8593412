//! What goes into the draft: goals, needs, help, frames, voices, solutions.

use super::{
    Afscherming, Behoefte, Behoefteinvoer, Doel, Doelinvoer, GeenInzet, Inzetinvoer, Inzetsoort, Kaderbasis,
    Oplossing, Oplossingantwoord, Plan, PlanGebeurtenis, PlanOpdracht, Planafspraak, Planafspraakinvoer,
    Planinzet, Stem, Stemregel,
    beslis::concept,
    schrijven::{eigen_of_opgetekend, eigenaar, etiket, levend, niet_in_de_toekomst, personen, schrijver},
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::{AnalyseItemId, PersoonId, PlanItemId},
    regels::Onderdeel,
    tekst::Tekst,
    veiligheid::Fase,
};
use std::collections::BTreeSet;

const PLAN: Onderdeel = Onderdeel::Plan;

/// Judges a command about the content of the draft.
pub(super) fn beslis(
    dossier: &Dossier,
    opdracht: PlanOpdracht,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    use PlanOpdracht as O;
    match opdracht {
        O::LegDoelVast { id, doel } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.doelen.keys(), context)?;
            Ok(PlanGebeurtenis::DoelVastgelegd { id, doel: Box::new(doel_uit(dossier, *doel, context)?) })
        }
        O::LegBehoefteVast { id, behoefte } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.behoeften.keys(), context)?;
            Ok(PlanGebeurtenis::BehoefteVastgelegd {
                id,
                behoefte: Box::new(behoefte_uit(dossier, *behoefte, context)?),
            })
        }
        O::LegInzetVast { id, inzet } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.inzetten.keys(), context)?;
            let inzet = inzet_uit(dossier, plan, plan.inzetten.get(&id), *inzet, context)?;
            Ok(PlanGebeurtenis::InzetVastgelegd { id, inzet: Box::new(inzet) })
        }
        O::LegAfspraakVast { id, afspraak } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.afspraken.keys(), context)?;
            Ok(PlanGebeurtenis::AfspraakVastgelegd {
                id,
                afspraak: Box::new(afspraak_uit(dossier, *afspraak, context)?),
            })
        }
        O::LegGeenInzetVast { persoon, omdat, afscherming } => {
            let plan = schrijft(dossier, context)?;
            levend(dossier, persoon)?;
            if plan.inzet_voor(persoon).next().is_some() {
                return Err(
                    Invoerfout::nieuw("persoon", "Voor deze persoon staat er al inzet in het plan.").into()
                );
            }
            let regel = GeenInzet { omdat, etiket: etiket(dossier, &afscherming, [persoon], context)? };
            Ok(PlanGebeurtenis::GeenInzetVastgelegd { persoon, regel })
        }
        O::LegStemVast { persoon, stem, afscherming } => {
            leg_stem_vast(dossier, persoon, stem, &afscherming, context)
        }
        O::DraagOplossingAan { van, tekst, afscherming } => {
            let opgetekend_door = eigen_of_opgetekend(dossier, van, PLAN, context)?;
            concept(dossier)?;
            let id = PlanItemId(context.nieuw_id("oplossing"));
            let etiket = etiket(dossier, &afscherming, [van], context)?;
            let oplossing =
                Oplossing { van, tekst, opgetekend_door, op: context.vandaag(), antwoord: None, etiket };
            Ok(PlanGebeurtenis::OplossingAangedragen { id, oplossing: Box::new(oplossing) })
        }
        O::BeantwoordOplossing { oplossing, antwoord } => beantwoord(dossier, oplossing, antwoord, context),
        O::Schrap { item, reden } => schrap(dossier, item, reden, context),
        // Everything else is judged in `beslis`; nothing of it comes here.
        _ => Err(Weigering::niet_gevonden()),
    }
}

fn schrijft<'a>(dossier: &'a Dossier, context: &Context<'_>) -> Result<&'a Plan, Weigering> {
    schrijver(dossier, PLAN, context)?;
    concept(dossier)
}

/// The identity of an item: a known one to change, a new one to add.
fn id_voor<'a>(
    id: Option<PlanItemId>,
    mut bestaand: impl Iterator<Item = &'a PlanItemId>,
    context: &Context<'_>,
) -> Result<PlanItemId, Weigering> {
    match id {
        Some(id) if bestaand.any(|ander| *ander == id) => Ok(id),
        Some(_) => Err(Weigering::niet_gevonden()),
        None => Ok(PlanItemId(context.nieuw_id("planitem"))),
    }
}

fn uit_analyse(dossier: &Dossier, items: &BTreeSet<AnalyseItemId>) -> Result<(), Weigering> {
    if items.iter().all(|item| dossier.analyse.bevat(*item)) {
        Ok(())
    } else {
        Err(Weigering::niet_gevonden())
    }
}

fn doel_uit(dossier: &Dossier, invoer: Doelinvoer, context: &Context<'_>) -> Result<Doel, Weigering> {
    personen(dossier, &invoer.voor, "voor")?;
    uit_analyse(dossier, &invoer.uit_analyse)?;
    if invoer.fase == Fase::Onbekend {
        return Err(Invoerfout::nieuw("fase", "Kies in welke fase u aan dit doel werkt.").into());
    }
    Ok(Doel {
        etiket: etiket(dossier, &invoer.afscherming, invoer.voor.iter().copied(), context)?,
        tekst: invoer.tekst,
        soort: invoer.soort,
        fase: invoer.fase,
        voor: invoer.voor,
        leefgebieden: invoer.leefgebieden,
        uit_analyse: invoer.uit_analyse,
        zichtbaar_als: invoer.zichtbaar_als,
    })
}

fn behoefte_uit(
    dossier: &Dossier,
    invoer: Behoefteinvoer,
    context: &Context<'_>,
) -> Result<Behoefte, Weigering> {
    levend(dossier, invoer.van)?;
    uit_analyse(dossier, &invoer.uit_analyse)?;
    niet_in_de_toekomst("sinds", invoer.sinds, context.vandaag())?;
    Ok(Behoefte {
        etiket: etiket(dossier, &invoer.afscherming, [invoer.van], context)?,
        van: invoer.van,
        tekst: invoer.tekst,
        leefgebieden: invoer.leefgebieden,
        uit_analyse: invoer.uit_analyse,
        sinds: invoer.sinds,
    })
}

fn inzet_uit(
    dossier: &Dossier,
    plan: &Plan,
    bestaand: Option<&Planinzet>,
    invoer: Inzetinvoer,
    context: &Context<'_>,
) -> Result<Planinzet, Weigering> {
    let vandaag = context.vandaag();
    personen(dossier, &invoer.voor, "voor")?;
    niet_in_de_toekomst("nodig_sinds", invoer.nodig_sinds, vandaag)?;
    let mut fouten = Vec::new();
    if invoer.doelen.is_empty() {
        fouten.push(Invoerfout::nieuw("doelen", "Kies aan welk doel deze inzet werkt."));
    }
    if invoer.looptijd.tot < invoer.looptijd.van {
        fouten.push(Invoerfout::nieuw("looptijd_tot", "Het einde ligt voor het begin."));
    }
    if !fouten.is_empty() {
        return Err(Weigering::invoer(fouten));
    }
    if !invoer.doelen.iter().all(|id| plan.doelen.contains_key(id))
        || !invoer.behoeften.iter().all(|id| plan.behoeften.contains_key(id))
    {
        return Err(Weigering::niet_gevonden());
    }
    if invoer.soort == Inzetsoort::Maatregel {
        controleer_maatregel(dossier, plan, &invoer, context)?;
    }
    Ok(Planinzet {
        etiket: etiket(dossier, &invoer.afscherming, invoer.voor.iter().copied(), context)?,
        eigenaar: eigenaar(dossier, invoer.eigenaar, vandaag)?,
        soort: invoer.soort,
        tekst: invoer.tekst,
        voor: invoer.voor,
        doelen: invoer.doelen,
        behoeften: invoer.behoeften,
        leefgebieden: invoer.leefgebieden,
        looptijd: invoer.looptijd,
        nodig_sinds: invoer.nodig_sinds,
        gestart_op: bestaand.and_then(|inzet| inzet.gestart_op),
        einde: bestaand.and_then(|inzet| inzet.einde.clone()),
        dwang: invoer.dwang,
        maatwerk: invoer.maatwerk,
    })
}

/// A measure in the plan: about one person (INV-8), on a registered decision with its ground (D-16, R-013), and linked
/// to the analysis unless it is an emergency.
fn controleer_maatregel(
    dossier: &Dossier,
    plan: &Plan,
    invoer: &Inzetinvoer,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let mut voor = invoer.voor.iter().copied();
    let (Some(persoon), None) = (voor.next(), voor.next()) else {
        return Err(Weigering::regel(
            Regelnummer::Inv(8),
            "Een maatregel gaat altijd over één persoon, nooit over een heel gezin.",
        )
        .uitweg("Maak per persoon een eigen regel."));
    };
    let Some(dwang) = &invoer.dwang else {
        return Err(Weigering::regel(
            Regelnummer::R(13),
            "Een maatregel gaat tegen iemands wens in. Dan horen de grond en de afweging erbij.",
        )
        .uitweg("Schrijf de beschikking op, en waarom iets lichters niet genoeg is."));
    };
    let geregistreerd = dossier
        .maatregelen
        .iter()
        .any(|m| m.persoon == persoon && m.beeindigd_op.is_none() && m.tot > context.vandaag());
    if !geregistreerd {
        return Err(Weigering::regel(
            Regelnummer::D(16),
            "Voor deze persoon is geen maatregel van de rechter of burgemeester geregistreerd.",
        )
        .uitweg("Registreer eerst de beschikking.")
        .uitweg("Is er geen beschikking? Dan is het vrijwillig. Kies een andere soort inzet.")
        .op_wettelijke_grens());
    }
    let gekoppeld =
        invoer.doelen.iter().filter_map(|id| plan.doelen.get(id)).any(|doel| !doel.uit_analyse.is_empty());
    if !gekoppeld && !dwang.spoed {
        return Err(Weigering::regel(
            Regelnummer::R(134),
            "Een maatregel hangt aan iets uit de analyse. Bij dit doel staat nog niets.",
        )
        .uitweg("Kies bij het doel uit welke factor of behoefte het volgt.")
        .uitweg("Was het spoed? Kies dat, en maak de analyse daarna."));
    }
    Ok(())
}

fn afspraak_uit(
    dossier: &Dossier,
    invoer: Planafspraakinvoer,
    context: &Context<'_>,
) -> Result<Planafspraak, Weigering> {
    personen(dossier, &invoer.voor, "voor")?;
    match (invoer.basis, &invoer.grondslag) {
        (Kaderbasis::Gedwongen, None) => {
            return Err(Invoerfout::nieuw(
                "grondslag",
                "Schrijf op uit welke beslissing deze verplichting volgt.",
            )
            .into());
        }
        (Kaderbasis::Gedwongen, Some(_))
            if dossier.lopende_maatregelen(context.vandaag()).next().is_none() =>
        {
            return Err(Weigering::regel(
                Regelnummer::D(16),
                "Er loopt geen maatregel. Dan is niets verplicht.",
            )
            .uitweg("Registreer eerst de beschikking, of kies: vrijwillig of dringend advies.")
            .op_wettelijke_grens());
        }
        (Kaderbasis::Vrijwillig | Kaderbasis::Drang, Some(_)) => {
            return Err(Weigering::regel(
                Regelnummer::D(16),
                "Alleen een verplichting heeft een wettelijke grondslag. Drang is vrijwillig.",
            )
            .uitweg("Laat de grondslag leeg."));
        }
        _ => {}
    }
    let pet = context.actor.pet.as_ref().ok_or_else(Weigering::niet_gevonden)?;
    Ok(Planafspraak {
        etiket: etiket(dossier, &invoer.afscherming, invoer.voor.iter().copied(), context)?,
        tekst: invoer.tekst,
        voor: invoer.voor,
        gesteld_door: pet.organisatie.clone(),
        basis: invoer.basis,
        grondslag: invoer.grondslag,
    })
}

fn leg_stem_vast(
    dossier: &Dossier,
    persoon: PersoonId,
    stem: Stem,
    afscherming: &Afscherming,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    let opgetekend_door = eigen_of_opgetekend(dossier, persoon, PLAN, context)?;
    let eigen_woorden =
        concept(dossier)?.stemmen.get(&persoon).is_some_and(|stem| stem.opgetekend_door.is_none());
    if eigen_woorden && opgetekend_door.is_some() {
        return Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Deze woorden heeft deze persoon zelf geschreven. Alleen hij of zij kan ze veranderen.",
        ));
    }
    let etiket = etiket(dossier, afscherming, [persoon], context)?;
    Ok(PlanGebeurtenis::StemVastgelegd {
        persoon,
        stem: Stemregel { stem, opgetekend_door, op: context.vandaag(), etiket },
    })
}

fn beantwoord(
    dossier: &Dossier,
    oplossing: PlanItemId,
    antwoord: Oplossingantwoord,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    let plan = schrijft(dossier, context)?;
    let bestaat = |id: &PlanItemId| plan.doelen.contains_key(id) || plan.inzetten.contains_key(id);
    if !plan.oplossingen.contains_key(&oplossing) || !antwoord.werd.iter().all(bestaat) {
        return Err(Weigering::niet_gevonden());
    }
    if antwoord.gebruikt && antwoord.werd.is_empty() {
        return Err(Invoerfout::nieuw("werd", "Kies welk doel of welke inzet dit idee is geworden.").into());
    }
    Ok(PlanGebeurtenis::OplossingBeantwoord { oplossing, antwoord })
}

fn schrap(
    dossier: &Dossier,
    item: PlanItemId,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    let plan = schrijft(dossier, context)?;
    if plan.oplossingen.contains_key(&item) {
        return Err(Weigering::regel(
            Regelnummer::R(27),
            "Een idee van het gezin blijft staan, ook als het niet wordt gebruikt.",
        )
        .uitweg("Schrijf op waarom het niet wordt gebruikt."));
    }
    if !plan.bevat(item) {
        return Err(Weigering::niet_gevonden());
    }
    let enige_doel = |inzet: &Planinzet| inzet.doelen.contains(&item) && inzet.doelen.len() == 1;
    if plan.inzetten.values().any(enige_doel) {
        return Err(Weigering::regel(Regelnummer::R(22), "Er is inzet die alleen aan dit doel werkt.")
            .uitweg("Kies bij die inzet eerst een ander doel, of haal die inzet weg."));
    }
    Ok(PlanGebeurtenis::ItemGeschrapt { item, reden })
}
