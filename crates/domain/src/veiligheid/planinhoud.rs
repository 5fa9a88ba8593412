//! What goes into the draft of the veiligheidsplan.

use super::{
    Afspraak, Afspraakinvoer, Kindversie, Noodcontact, Onveiligheidsregel, Signaal, Steunfiguur,
    Steunfiguurinvoer, Steuntoestemming, VeiligheidGebeurtenis, VeiligheidOpdracht, Veiligheidsplan,
    Voorwaarde, Voorwaardeinvoer,
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering, Wie,
    ids::{AfspraakId, PersoonId},
    plan::{
        Eigenaar, Tekenaar, Wijze,
        ondertekenen::eigen_handeling,
        schrijven::{eigenaar, etiket, levend, personen, schrijver},
    },
    regels::{Functie, Onderdeel},
    tekst::Tekst,
};
use std::collections::BTreeSet;

const VEILIGHEIDSPLAN: Onderdeel = Onderdeel::Veiligheidsplan;

/// Judges a command about the content of the draft.
pub(super) fn beslis(
    dossier: &Dossier,
    opdracht: VeiligheidOpdracht,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    use VeiligheidGebeurtenis as G;
    use VeiligheidOpdracht as O;
    match opdracht {
        O::LegOnveiligheidVast { persoon, tekst, afscherming } => {
            schrijft(dossier, context)?;
            levend(dossier, persoon)?;
            let regel =
                Onveiligheidsregel { tekst, etiket: etiket(dossier, &afscherming, [persoon], context)? };
            Ok(G::OnveiligheidVastgelegd { persoon, regel })
        }
        O::LegVoorwaardeVast { id, voorwaarde } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.voorwaarden.keys(), context)?;
            let voorwaarde = voorwaarde_uit(dossier, plan.voorwaarden.get(&id), *voorwaarde, context)?;
            Ok(G::VoorwaardeVastgelegd { id, voorwaarde: Box::new(voorwaarde) })
        }
        O::LegAfspraakVast { id, afspraak } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.afspraken.keys(), context)?;
            Ok(G::AfspraakVastgelegd { id, afspraak: Box::new(afspraak_uit(dossier, *afspraak, context)?) })
        }
        O::LegSignaalVast { id, signaal } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.signalen.keys(), context)?;
            personen(dossier, &signaal.over, "over")?;
            let etiket = etiket(dossier, &signaal.afscherming, signaal.over.iter().copied(), context)?;
            let signaal =
                Signaal { trede: signaal.trede, waaraan: signaal.waaraan, wat_dan: signaal.wat_dan, etiket };
            Ok(G::SignaalVastgelegd { id, signaal })
        }
        O::LegNoodcontactVast { id, contact } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.noodcontacten.keys(), context)?;
            personen(dossier, &contact.voor, "voor")?;
            let etiket = etiket(dossier, &contact.afscherming, contact.voor.iter().copied(), context)?;
            let contact = Noodcontact {
                naam: contact.naam,
                telefoon: contact.telefoon,
                waarvoor: contact.waarvoor,
                etiket,
            };
            Ok(G::NoodcontactVastgelegd { id, contact })
        }
        O::LegSteunfiguurVast { id, steunfiguur } => {
            let plan = schrijft(dossier, context)?;
            let id = id_voor(id, plan.steunfiguren.keys(), context)?;
            let steunfiguur = steunfiguur_uit(dossier, plan.steunfiguren.get(&id), *steunfiguur, context)?;
            Ok(G::SteunfiguurVastgelegd { id, steunfiguur: Box::new(steunfiguur) })
        }
        O::GeefSteuntoestemming { steunfiguur, wijze } => {
            geef_toestemming(dossier, steunfiguur, wijze, context)
        }
        O::SchrijfKindversie { tekst, voor, afscherming } => {
            schrijver(dossier, VEILIGHEIDSPLAN, context)?;
            plan_in_beeld(dossier)?;
            controleer_kinderen(dossier, &voor, context)?;
            let etiket = etiket(dossier, &afscherming, voor, context)?;
            Ok(G::KindversieGeschreven { kindversie: Kindversie { tekst, op: context.vandaag(), etiket } })
        }
        O::Schrap { item, reden } => schrap(dossier, item, reden, context),
        // Everything else is judged elsewhere; nothing of it comes here.
        _ => Err(Weigering::niet_gevonden()),
    }
}

fn schrijft<'a>(dossier: &'a Dossier, context: &Context<'_>) -> Result<&'a Veiligheidsplan, Weigering> {
    schrijver(dossier, VEILIGHEIDSPLAN, context)?;
    concept(dossier)
}

/// The draft.
pub(super) fn concept(dossier: &Dossier) -> Result<&Veiligheidsplan, Weigering> {
    dossier.veiligheid.plan_in_wording().ok_or_else(|| {
        let weigering = Weigering::regel(Regelnummer::R(143), "Er is geen concept van het veiligheidsplan.");
        if dossier.veiligheid.actief_plan().is_some() {
            weigering.uitweg(
                "Stel het veiligheidsplan bij. Wat nu geldt, blijft gelden tot het nieuwe is vastgesteld.",
            )
        } else {
            weigering.uitweg("Begin een veiligheidsplan.")
        }
    })
}

fn plan_in_beeld(dossier: &Dossier) -> Result<&Veiligheidsplan, Weigering> {
    dossier.veiligheid.plan_in_wording().or(dossier.veiligheid.actief_plan()).ok_or_else(|| {
        Weigering::regel(Regelnummer::R(143), "Er is nog geen veiligheidsplan.")
            .uitweg("Begin een veiligheidsplan.")
    })
}

fn id_voor<'a>(
    id: Option<AfspraakId>,
    mut bestaand: impl Iterator<Item = &'a AfspraakId>,
    context: &Context<'_>,
) -> Result<AfspraakId, Weigering> {
    match id {
        Some(id) if bestaand.any(|ander| *ander == id) => Ok(id),
        Some(_) => Err(Weigering::niet_gevonden()),
        None => Ok(AfspraakId(context.nieuw_id("afspraak"))),
    }
}

/// Hard conditions are those of Veilig Thuis: nobody else sets, changes or takes them away (D-05, §9.5).
fn alleen_veilig_thuis(context: &Context<'_>) -> Result<(), Weigering> {
    if context.actor.functie() == Some(Functie::RvtVt) {
        return Ok(());
    }
    Err(Weigering::regel(
        Regelnummer::D(5),
        "Een harde veiligheidsvoorwaarde is van Veilig Thuis. Daarover kan niemand anders beslissen.",
    )
    .uitweg("Overleg met Veilig Thuis.")
    .uitweg("Bent u het er niet mee eens? Dat kan iedereen opschrijven bij de handtekening.")
    .op_wettelijke_grens())
}

fn voorwaarde_uit(
    dossier: &Dossier,
    bestaand: Option<&Voorwaarde>,
    invoer: Voorwaardeinvoer,
    context: &Context<'_>,
) -> Result<Voorwaarde, Weigering> {
    personen(dossier, &invoer.voor, "voor")?;
    if invoer.hard || bestaand.is_some_and(|voorwaarde| voorwaarde.hard) {
        alleen_veilig_thuis(context)?;
    }
    let pet = context.actor.pet.as_ref().ok_or_else(Weigering::niet_gevonden)?;
    Ok(Voorwaarde {
        etiket: etiket(dossier, &invoer.afscherming, invoer.voor.iter().copied(), context)?,
        tekst: invoer.tekst,
        voor: invoer.voor,
        gesteld_door: pet.organisatie.clone(),
        hard: invoer.hard,
        grondslag: pet.grondslag.clone(),
    })
}

fn afspraak_uit(
    dossier: &Dossier,
    invoer: Afspraakinvoer,
    context: &Context<'_>,
) -> Result<Afspraak, Weigering> {
    personen(dossier, &invoer.voor, "voor")?;
    let wie = eigenaar(dossier, invoer.wie, context.vandaag())?;
    if let Eigenaar::Gezinslid(doet) = wie
        && invoer.afscherming.niet_tonen_aan.contains(&doet)
    {
        return Err(
            Invoerfout::nieuw("niet_tonen_aan", "Wie de afspraak nakomt, moet haar kunnen lezen.").into()
        );
    }
    let over: BTreeSet<PersoonId> = match wie {
        Eigenaar::Gezinslid(doet) => invoer.voor.iter().copied().chain([doet]).collect(),
        _ => invoer.voor.clone(),
    };
    Ok(Afspraak {
        etiket: etiket(dossier, &invoer.afscherming, over, context)?,
        wie,
        voor: invoer.voor,
        wat: invoer.wat,
        wanneer: invoer.wanneer,
        controle: invoer.controle,
        als_het_misgaat: invoer.als_het_misgaat,
    })
}

fn steunfiguur_uit(
    dossier: &Dossier,
    bestaand: Option<&Steunfiguur>,
    invoer: Steunfiguurinvoer,
    context: &Context<'_>,
) -> Result<Steunfiguur, Weigering> {
    personen(dossier, &invoer.voor, "voor")?;
    invoer.persoon.map(|id| levend(dossier, id)).transpose()?;
    // Consent is to this task for these people: with another task it is asked again.
    let zelfde = |oud: &&Steunfiguur| {
        (oud.persoon, &oud.naam, &oud.voor, &oud.wat)
            == (invoer.persoon, &invoer.naam, &invoer.voor, &invoer.wat)
    };
    let toestemming = bestaand.filter(zelfde).and_then(|oud| oud.toestemming.clone());
    let over = invoer.voor.iter().copied().chain(invoer.persoon);
    Ok(Steunfiguur {
        etiket: etiket(dossier, &invoer.afscherming, over, context)?,
        persoon: invoer.persoon,
        naam: invoer.naam,
        voor: invoer.voor,
        wat: invoer.wat,
        toestemming,
    })
}

fn geef_toestemming(
    dossier: &Dossier,
    id: AfspraakId,
    wijze: Wijze,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let plannen = [dossier.veiligheid.plan_in_wording(), dossier.veiligheid.actief_plan()];
    let steunfiguur = plannen
        .into_iter()
        .flatten()
        .find_map(|plan| plan.steunfiguren.get(&id))
        .ok_or_else(Weigering::niet_gevonden)?;
    match (steunfiguur.persoon, &wijze) {
        (Some(persoon), wijze) => {
            eigen_handeling(dossier, &Tekenaar::Persoon(persoon), wijze, VEILIGHEIDSPLAN, context)?;
        }
        (None, Wijze::Scherm { .. } | Wijze::Papier { .. })
            if matches!(context.actor.wie, Wie::Professional(_)) =>
        {
            schrijver(dossier, VEILIGHEIDSPLAN, context)?;
        }
        _ => {
            return Err(Weigering::regel(
                Regelnummer::Inv(15),
                "Een steunfiguur zegt zelf ja. Dat kan niemand anders doen.",
            )
            .uitweg("Laat de steunfiguur tekenen op uw scherm of op papier."));
        }
    }
    let toestemming = Steuntoestemming { op: context.vandaag(), wijze };
    Ok(VeiligheidGebeurtenis::SteuntoestemmingGegeven { steunfiguur: id, toestemming })
}

fn controleer_kinderen(
    dossier: &Dossier,
    voor: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let vandaag = context.vandaag();
    if !dossier.gezin.heeft_minderjarigen(vandaag) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            "In dit huishouden zijn geen kinderen. Een kindversie is niet nodig.",
        ));
    }
    personen(dossier, voor, "voor")?;
    let kind = |id: &PersoonId| dossier.gezin.persoon(*id).is_some_and(|p| p.is_minderjarig_op(vandaag));
    if voor.iter().all(kind) {
        Ok(())
    } else {
        Err(Invoerfout::nieuw("voor", "Kies alleen kinderen.").into())
    }
}

fn schrap(
    dossier: &Dossier,
    item: AfspraakId,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let plan = schrijft(dossier, context)?;
    if !plan.bevat(item) {
        return Err(Weigering::niet_gevonden());
    }
    if plan.voorwaarden.get(&item).is_some_and(|voorwaarde| voorwaarde.hard) {
        alleen_veilig_thuis(context)?;
    }
    Ok(VeiligheidGebeurtenis::ItemGeschrapt { item, reden })
}
