//! The life of the veiligheidsplan: draft, discussing, signing, provisional, in force, review, next version, end
//! (§9.6.6).

use super::{
    Fase, Inwerkingtreding, VeiligheidGebeurtenis, VeiligheidOpdracht, Veiligheidsevaluatie, Veiligheidsplan,
    Veiligheidsplanstatus, planinhoud::concept,
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    dossier::Belang,
    ids::{AfspraakId, PersoonId},
    plan::{
        Afscherming, Bespreking, Doeloordeel,
        ondertekenen::{handtekening, niet_getekend},
        schrijven::{belangen, etiket, leider, namen, personen, schrijver},
        {controleer_bespreking, uitkomst_aanbod, vaststelsoort},
    },
    regels::{Looptijd, Onderdeel},
    tekst::Tekst,
};
use std::collections::{BTreeMap, BTreeSet};

const VEILIGHEIDSPLAN: Onderdeel = Onderdeel::Veiligheidsplan;

/// Judges a command about the veiligheidsplan as a whole.
pub(super) fn beslis(
    dossier: &Dossier,
    opdracht: VeiligheidOpdracht,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    use VeiligheidGebeurtenis as G;
    use VeiligheidOpdracht as O;
    match opdracht {
        O::StelVeiligheidsplanOp { acuut } => stel_op(dossier, acuut, context),
        O::DeelVeiligheidsplan { bespreking } => deel(dossier, bespreking, context),
        O::OndertekenVeiligheidsplan(ondertekening) => {
            te_tekenen(dossier, ondertekening.versie)?;
            let handtekening = handtekening(dossier, &ondertekening, VEILIGHEIDSPLAN, context)?;
            Ok(G::VeiligheidsplanOndertekend { handtekening: Box::new(handtekening) })
        }
        O::MeldNietGetekend { voor, stand, woorden } => {
            let plan = te_bespreken_of_actief(dossier)?;
            let melding = (plan.versie, voor, stand, woorden);
            Ok(G::NietGetekendGemeld {
                melding: niet_getekend(dossier, &plan.accordering, melding, VEILIGHEIDSPLAN, context)?,
            })
        }
        O::ZetVoorlopigIn { belangen, reden } => zet_voorlopig_in(dossier, belangen, reden, context),
        O::StelVeiligheidsplanVast { belangen, motivering } => {
            stel_vast(dossier, belangen, motivering, context)
        }
        O::EvalueerVeiligheidsplan { met, oordelen, niet_nagekomen, conclusie } => {
            evalueer(dossier, met, oordelen, niet_nagekomen, conclusie, context)
        }
        O::StelVeiligheidsplanBij { reden } => {
            schrijver(dossier, VEILIGHEIDSPLAN, context)?;
            geen_concept(dossier)?;
            actief(dossier)?;
            Ok(G::VeiligheidsplanBijstellingBegonnen { versie: dossier.veiligheid.volgende_versie(), reden })
        }
        O::TrekVeiligheidsplanIn { reden } => {
            schrijver(dossier, VEILIGHEIDSPLAN, context)?;
            concept(dossier)?;
            Ok(G::VeiligheidsplanIngetrokken { reden })
        }
        O::SluitVeiligheidsplanAf { reden } => {
            leider(dossier, VEILIGHEIDSPLAN, context)?;
            controleer_afsluiten(dossier, context)?;
            Ok(G::VeiligheidsplanAfgesloten { reden })
        }
        // Everything else is judged elsewhere; nothing of it comes here.
        _ => Err(Weigering::niet_gevonden()),
    }
}

fn stel_op(
    dossier: &Dossier,
    acuut: Option<Tekst>,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    schrijver(dossier, VEILIGHEIDSPLAN, context)?;
    geen_concept(dossier)?;
    if dossier.veiligheid.actief_plan().is_some() {
        return Err(Weigering::regel(
            Regelnummer::Inv(11),
            "Er geldt al een veiligheidsplan. Een gezin heeft er één.",
        )
        .uitweg("Stel het veiligheidsplan bij."));
    }
    // The veiligheidsplan is the first part of the one plan; only acute danger goes before the offer (D-17).
    if acuut.is_none() && dossier.plan.actief().is_none() {
        uitkomst_aanbod(dossier)?;
    }
    Ok(VeiligheidGebeurtenis::VeiligheidsplanOpgesteld {
        versie: dossier.veiligheid.volgende_versie(),
        acuut,
    })
}

fn geen_concept(dossier: &Dossier) -> Result<(), Weigering> {
    if dossier.veiligheid.plan_in_wording().is_some() {
        return Err(Weigering::regel(Regelnummer::Inv(11), "Er is al een concept van het veiligheidsplan.")
            .uitweg("Werk verder in dat concept, of trek het in."));
    }
    Ok(())
}

fn actief(dossier: &Dossier) -> Result<&Veiligheidsplan, Weigering> {
    dossier.veiligheid.actief_plan().ok_or_else(|| {
        Weigering::regel(Regelnummer::R(143), "Er geldt nog geen veiligheidsplan.")
            .uitweg("Bespreek het concept en stel het vast.")
    })
}

/// The plan that still has to be agreed: the draft, or the provisional plan in force.
fn te_bespreken(dossier: &Dossier) -> Result<&Veiligheidsplan, Weigering> {
    let voorlopig = dossier
        .veiligheid
        .actief_plan()
        .filter(|plan| plan.status() == Veiligheidsplanstatus::ActiefVoorlopig);
    match dossier.veiligheid.plan_in_wording().or(voorlopig) {
        Some(plan) => Ok(plan),
        None => concept(dossier),
    }
}

fn te_bespreken_of_actief(dossier: &Dossier) -> Result<&Veiligheidsplan, Weigering> {
    let besproken = dossier.veiligheid.plan_in_wording().filter(|plan| plan.besproken.is_some());
    besproken.map_or_else(|| actief(dossier), Ok)
}

fn te_tekenen(dossier: &Dossier, versie: u32) -> Result<(), Weigering> {
    let plannen = [dossier.veiligheid.plan_in_wording(), dossier.veiligheid.actief_plan()];
    let Some(plan) = plannen.into_iter().flatten().find(|plan| plan.versie == versie) else {
        return Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Er is intussen een andere versie van het veiligheidsplan.",
        )
        .uitweg("Lees de nieuwe tekst en teken die."));
    };
    if plan.besproken.is_some() {
        Ok(())
    } else {
        Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Deze tekst is nog niet samen besproken, of is daarna veranderd.",
        )
        .uitweg("Bespreek het veiligheidsplan eerst met het gezin."))
    }
}

fn deel(
    dossier: &Dossier,
    bespreking: Bespreking,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    schrijver(dossier, VEILIGHEIDSPLAN, context)?;
    let plan = te_bespreken(dossier)?;
    controleer_bespreking(dossier, &bespreking, plan.begonnen_op, context)?;
    compleet(dossier, plan, context)?;
    Ok(VeiligheidGebeurtenis::VeiligheidsplanGedeeld { bespreking })
}

/// Every member of the family has a line, and there is something agreed.
fn compleet(dossier: &Dossier, plan: &Veiligheidsplan, context: &Context<'_>) -> Result<(), Weigering> {
    let zonder: Vec<_> = dossier
        .gezin
        .gezinsleden(context.vandaag())
        .into_iter()
        .filter(|lid| !plan.onveiligheid.contains_key(lid))
        .collect();
    if !zonder.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::R(143),
            format!(
                "Het veiligheidsplan gaat over iedereen in het gezin. Er staat nog niets over {}.",
                namen(dossier, zonder)
            ),
        )
        .uitweg("Schrijf per persoon op wat er niet veilig is, of dat het nu veilig is."));
    }
    iets_afgesproken(plan)
}

fn iets_afgesproken(plan: &Veiligheidsplan) -> Result<(), Weigering> {
    if plan.afspraken.is_empty() && plan.voorwaarden.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::R(143),
            "Er staat nog geen afspraak of voorwaarde in het veiligheidsplan.",
        )
        .uitweg(
            "Spreek af wie wat doet, wanneer, hoe u dat controleert en wat er gebeurt als het misgaat.",
        ));
    }
    Ok(())
}

/// No support person is in a plan that holds without having said yes.
fn steun_heeft_ja_gezegd(plan: &Veiligheidsplan) -> Result<(), Weigering> {
    let zonder: Vec<_> =
        plan.steunfiguren.values().filter(|s| s.toestemming.is_none()).map(|s| s.naam.to_string()).collect();
    if zonder.is_empty() {
        return Ok(());
    }
    Err(Weigering::regel(
        Regelnummer::Inv(15),
        format!("Deze steunfiguren hebben zelf nog geen ja gezegd: {}.", zonder.join(", ")),
    )
    .uitweg("Laat hen zelf tekenen, of haal hen uit het plan."))
}

/// In acute danger the plan holds at once. Everybody then has time to react; until the end of it the plan is
/// provisional. A next provisional version does not stretch that term.
fn zet_voorlopig_in(
    dossier: &Dossier,
    belang: BTreeMap<PersoonId, Belang>,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = schrijver(dossier, VEILIGHEIDSPLAN, context)?;
    let vandaag = context.vandaag();
    let plan = concept(dossier)?;
    iets_afgesproken(plan)?;
    steun_heeft_ja_gezegd(plan)?;
    belangen(dossier, &belang, vandaag)?;
    let nieuw = context.regels.dag_na(Looptijd::VoorlopigPlan, vandaag);
    let loopt_al = dossier.veiligheid.actief_plan().and_then(Veiligheidsplan::voorlopig_tot);
    let voorlopig_tot = loopt_al.map_or(nieuw, |eerder| eerder.min(nieuw));
    if voorlopig_tot < vandaag {
        return Err(Weigering::regel(
            Regelnummer::Inv(24),
            "De tijd voor een voorlopig veiligheidsplan is voorbij.",
        )
        .uitweg(
            "Bespreek het plan nu met iedereen en stel het vast. Schrijf erbij wie nog niet akkoord is.",
        ));
    }
    let inwerking = Inwerkingtreding {
        belangen: belang,
        soort: None,
        motivering: Some(reden),
        op: vandaag,
        door,
        voorlopig_tot: Some(voorlopig_tot),
    };
    Ok(VeiligheidGebeurtenis::VeiligheidsplanInWerking { versie: plan.versie, inwerking })
}

fn stel_vast(
    dossier: &Dossier,
    belang: BTreeMap<PersoonId, Belang>,
    motivering: Option<Tekst>,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = leider(dossier, VEILIGHEIDSPLAN, context)?;
    let vandaag = context.vandaag();
    let plan = te_bespreken(dossier)?;
    if plan.besproken.is_none() {
        return Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Dit veiligheidsplan is nog niet besproken, of het is daarna veranderd.",
        )
        .uitweg("Bespreek de tekst zoals die nu is met het gezin.")
        .uitweg("Is er nu gevaar? Laat het plan dan voorlopig gelden."));
    }
    compleet(dossier, plan, context)?;
    steun_heeft_ja_gezegd(plan)?;
    belangen(dossier, &belang, vandaag)?;
    let soort = vaststelsoort(dossier, &plan.accordering, motivering.as_ref(), vandaag)?;
    let inwerking = Inwerkingtreding {
        belangen: belang,
        soort: Some(soort),
        motivering,
        op: plan.geldig_van().unwrap_or(vandaag),
        door,
        voorlopig_tot: plan.voorlopig_tot(),
    };
    Ok(VeiligheidGebeurtenis::VeiligheidsplanInWerking { versie: plan.versie, inwerking })
}

fn evalueer(
    dossier: &Dossier,
    met: BTreeSet<PersoonId>,
    oordelen: BTreeMap<PersoonId, Doeloordeel>,
    niet_nagekomen: BTreeMap<AfspraakId, Tekst>,
    conclusie: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = schrijver(dossier, VEILIGHEIDSPLAN, context)?;
    let plan = actief(dossier)?;
    personen(dossier, &met, "met")?;
    let zonder: Vec<_> =
        plan.onveiligheid.keys().copied().filter(|persoon| !oordelen.contains_key(persoon)).collect();
    if !zonder.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::R(6),
            format!(
                "Geef per persoon een oordeel: weggenomen, verminderd, duurt voort of verergerd. Nog te doen: {}.",
                namen(dossier, zonder)
            ),
        ));
    }
    if oordelen.keys().any(|id| !plan.onveiligheid.contains_key(id))
        || niet_nagekomen.keys().any(|id| !plan.afspraken.contains_key(id))
    {
        return Err(Weigering::niet_gevonden());
    }
    let etiket = etiket(dossier, &Afscherming::default(), plan.onveiligheid.keys().copied(), context)?;
    let evaluatie = Veiligheidsevaluatie {
        op: context.vandaag(),
        met,
        oordelen,
        niet_nagekomen,
        conclusie,
        door,
        etiket,
    };
    Ok(VeiligheidGebeurtenis::VeiligheidsplanGeevalueerd { evaluatie })
}

fn controleer_afsluiten(dossier: &Dossier, context: &Context<'_>) -> Result<(), Weigering> {
    let plan = actief(dossier)?;
    geen_concept(dossier)?;
    if plan.voorwaarden.values().any(|voorwaarde| voorwaarde.hard) {
        return Err(Weigering::regel(
            Regelnummer::D(5),
            "Er geldt nog een harde voorwaarde van Veilig Thuis. Zolang dat zo is, blijft het plan.",
        )
        .uitweg("Vraag Veilig Thuis of de voorwaarde eraf kan, in een nieuwe versie van het plan.")
        .op_wettelijke_grens());
    }
    if dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(context.vandaag())) < Fase::StabieleVeiligheid
    {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "Nog niet iedereen is stabiel veilig. Het veiligheidsplan blijft nodig.",
        )
        .uitweg("Stel het veiligheidsplan bij."));
    }
    if plan.evaluaties.is_empty() {
        return Err(
            Invoerfout::nieuw("evaluatie", "Bespreek eerst samen wat het plan heeft gebracht.").into()
        );
    }
    Ok(())
}
