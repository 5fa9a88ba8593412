//! The life of the plan: offer, draft, discussing, signing, in force, review, next version, end (§9.6.6).

use super::{
    Aanboduitkomst, Afzienreden, Bespreking, Doeloordeel, Evaluatie, Familiegroepsplanaanbod, Inzeteinde,
    Papierverzoek, Plan, PlanGebeurtenis, PlanOpdracht, Planherkomst, Vaststelling, Vaststelsoort, inhoud,
    ondertekenen::{handtekening, niet_getekend},
    schrijven::{
        belangen, eigen_of_opgetekend, etiket, leider, levend, namen, niet_in_de_toekomst, personen,
        schrijver,
    },
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    dossier::Belang,
    ids::{PersoonId, PlanItemId, ProfessionalId},
    regels::Onderdeel,
    tekst::Tekst,
};
use std::collections::{BTreeMap, BTreeSet};

const PLAN: Onderdeel = Onderdeel::Plan;

/// Judges a command about the plan.
///
/// # Refusals
/// * D-17: no draft before the family was offered to make its own plan, and only for the reasons of the law without;
/// * INV-11: one plan in force and one draft;
/// * INV-15, INV-16: nobody signs for another, and what is not signed is no agreement;
/// * INV-10, INV-39: the interest of each minor, and no child fields without minors;
/// * INV-8, D-16: help has an owner, goal and period; a measure is about one person, rests on a
///   registered decision and on the analysis;
/// * every member has a line and a voice, and every solution of the family an answer;
/// * a review judges every goal.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &PlanOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use PlanOpdracht as O;
    let gebeurtenis = match opdracht.clone() {
        O::BiedFamiliegroepsplanAan { aan, uitleg, antwoord_rond } => {
            schrijver(dossier, PLAN, context)?;
            bied_aan(
                dossier,
                Familiegroepsplanaanbod { op: context.vandaag(), aan, uitleg, antwoord_rond, uitkomst: None },
            )?
        }
        O::LegUitkomstAanbodVast { uitkomst } => leg_uitkomst_vast(dossier, uitkomst, context)?,
        O::StelConceptOp { herkomst } => stel_op(dossier, herkomst, context)?,
        O::Deel { bespreking } => deel(dossier, bespreking, context)?,
        O::Onderteken(ondertekening) => {
            te_tekenen(dossier, ondertekening.versie)?;
            let handtekening = handtekening(dossier, &ondertekening, PLAN, context)?;
            PlanGebeurtenis::PlanOndertekend { handtekening: Box::new(handtekening) }
        }
        O::MeldNietGetekend { voor, stand, woorden } => {
            let plan = besproken_of_actief(dossier)?;
            let melding = (plan.versie, voor, stand, woorden);
            PlanGebeurtenis::NietGetekendGemeld {
                melding: niet_getekend(dossier, &plan.accordering, melding, PLAN, context)?,
            }
        }
        O::StelVast { belangen, motivering } => stel_vast(dossier, belangen, motivering, context)?,
        O::LegInzetStart { inzet, op } => {
            schrijver(dossier, PLAN, context)?;
            let bestaand = lopende_inzet(dossier, inzet)?;
            niet_in_de_toekomst("op", op, context.vandaag())?;
            if bestaand.gestart_op.is_some() {
                return Err(Invoerfout::nieuw("op", "Deze hulp is al gestart.").into());
            }
            if op < bestaand.nodig_sinds {
                return Err(
                    Invoerfout::nieuw("op", "De hulp kan niet gestart zijn voordat zij nodig was.").into()
                );
            }
            PlanGebeurtenis::InzetGestart { inzet, op }
        }
        O::LegInzetEinde { inzet, einde } => {
            schrijver(dossier, PLAN, context)?;
            controleer_einde(dossier, inzet, &einde, context)?;
            PlanGebeurtenis::InzetBeeindigd { inzet, einde }
        }
        O::VraagOpPapier { door, op } => {
            eigen_of_opgetekend(dossier, door, PLAN, context)?;
            niet_in_de_toekomst("op", op, context.vandaag())?;
            actief(dossier)?;
            if dossier.plan.papierverzoeken().iter().any(|v| v.door == door && v.uitgereikt_op.is_none()) {
                return Err(Invoerfout::nieuw(
                    "door",
                    "Deze persoon heeft hier al om gevraagd. Dat verzoek loopt nog.",
                )
                .into());
            }
            PlanGebeurtenis::OpPapierGevraagd { verzoek: Papierverzoek { door, op, uitgereikt_op: None } }
        }
        O::LegUitreikingVast { aan, op } => {
            schrijver(dossier, PLAN, context)?;
            niet_in_de_toekomst("op", op, context.vandaag())?;
            let verzoek =
                dossier.plan.papierverzoeken().iter().find(|v| v.door == aan && v.uitgereikt_op.is_none());
            if op < verzoek.ok_or_else(Weigering::niet_gevonden)?.op {
                return Err(Invoerfout::nieuw("op", "Deze dag ligt voor het verzoek.").into());
            }
            PlanGebeurtenis::OpPapierUitgereikt { aan, op }
        }
        O::Evalueer { met, oordelen, conclusie } => evalueer(dossier, met, oordelen, conclusie, context)?,
        O::StelBij { reden } => {
            schrijver(dossier, PLAN, context)?;
            geen_concept(dossier)?;
            actief(dossier)?;
            PlanGebeurtenis::BijstellingBegonnen { versie: dossier.plan.volgende_versie(), reden }
        }
        O::TrekConceptIn { reden } => {
            schrijver(dossier, PLAN, context)?;
            concept(dossier)?;
            PlanGebeurtenis::ConceptIngetrokken { reden }
        }
        O::SluitAf { reden } => {
            leider(dossier, PLAN, context)?;
            controleer_afsluiten(dossier)?;
            PlanGebeurtenis::PlanAfgesloten { reden }
        }
        over_inhoud => inhoud::beslis(dossier, over_inhoud, context)?,
    };
    Ok(vec![Gebeurtenis::Plan(gebeurtenis)])
}

fn bied_aan(dossier: &Dossier, aanbod: Familiegroepsplanaanbod) -> Result<PlanGebeurtenis, Weigering> {
    if dossier.plan.aanbod().is_some() || dossier.plan.actief().is_some() {
        return Err(Weigering::regel(
            Regelnummer::D(17),
            "Het gezin is al gevraagd of het zelf een plan wil maken.",
        )
        .uitweg("Bedenkt het gezin zich? Leg dan de nieuwe uitkomst vast."));
    }
    personen(dossier, &aanbod.aan, "aan")?;
    if aanbod.antwoord_rond < aanbod.op {
        return Err(Invoerfout::nieuw(
            "antwoord_rond",
            "Geef het gezin tijd om na te denken: kies vandaag of later.",
        )
        .into());
    }
    Ok(PlanGebeurtenis::FamiliegroepsplanAangeboden { aanbod })
}

fn leg_uitkomst_vast(
    dossier: &Dossier,
    uitkomst: Aanboduitkomst,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    schrijver(dossier, PLAN, context)?;
    let vandaag = context.vandaag();
    let aanbod = dossier.plan.aanbod().ok_or_else(eerst_aanbieden)?;
    if dossier.plan.actief().is_some() {
        return Err(Weigering::regel(Regelnummer::D(17), "Er geldt al een plan. Deze vraag is voorbij."));
    }
    let (Aanboduitkomst::GezinMaaktPlan { op, .. } | Aanboduitkomst::Afgezien { op, .. }) = &uitkomst;
    niet_in_de_toekomst("op", *op, vandaag)?;
    if *op < aanbod.op {
        return Err(Invoerfout::nieuw("op", "Deze dag ligt voor de dag waarop het gezin is gevraagd.").into());
    }
    match &uitkomst {
        Aanboduitkomst::GezinMaaktPlan { op, trekker, klaar_rond } => {
            trekker.map(|id| levend(dossier, id)).transpose()?;
            if klaar_rond < op {
                return Err(
                    Invoerfout::nieuw("klaar_rond", "Kies een dag waarop het plan klaar kan zijn.").into()
                );
            }
        }
        Aanboduitkomst::Afgezien { reden, .. } => {
            let over_kind = matches!(reden, Afzienreden::BedreigingKind | Afzienreden::BelangKind);
            if over_kind && !dossier.gezin.heeft_minderjarigen(vandaag) {
                return Err(Weigering::regel(
                    Regelnummer::Inv(39),
                    "In dit huishouden zijn geen kinderen. Deze reden past dan niet.",
                )
                .uitweg("Kies: het gezin wil zelf geen plan maken."));
            }
        }
    }
    Ok(PlanGebeurtenis::AanbodBeantwoord { uitkomst })
}

fn eerst_aanbieden() -> Weigering {
    Weigering::regel(
        Regelnummer::D(17),
        "Het gezin mag altijd eerst zelf een plan maken. Dat is nog niet gevraagd.",
    )
    .uitweg("Vraag het gezin of het zelf een plan wil maken, met mensen die het kent.")
    .uitweg("Is er nu gevaar? Maak dan meteen een veiligheidsplan en kies: spoed.")
    .op_wettelijke_grens()
}

/// The outcome of the offer, when there is one (D-17). Silence is not a no (INV-16).
pub(crate) fn uitkomst_aanbod(dossier: &Dossier) -> Result<&Aanboduitkomst, Weigering> {
    dossier.plan.aanbod().ok_or_else(eerst_aanbieden)?.uitkomst.as_ref().ok_or_else(|| {
        Weigering::regel(
            Regelnummer::D(17),
            "Het gezin heeft nog niet gezegd of het zelf een plan maakt. Geen antwoord is geen nee.",
        )
        .uitweg("Vraag het nog een keer en leg het antwoord vast.")
        .uitweg("Is er nu gevaar? Maak dan meteen een veiligheidsplan en kies: spoed.")
        .op_wettelijke_grens()
    })
}

fn stel_op(
    dossier: &Dossier,
    herkomst: Planherkomst,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    schrijver(dossier, PLAN, context)?;
    geen_concept(dossier)?;
    if dossier.plan.actief().is_some() {
        return Err(Weigering::regel(
            Regelnummer::Inv(11),
            "Er geldt al een plan. Een gezin heeft één plan.",
        )
        .uitweg("Stel het plan bij."));
    }
    match (uitkomst_aanbod(dossier)?, herkomst) {
        (Aanboduitkomst::GezinMaaktPlan { .. }, Planherkomst::Samen) => {
            Err(Weigering::regel(Regelnummer::D(17), "Het gezin maakt zelf een plan. Dat plan is het plan.")
                .uitweg("Begin met het plan van het gezin.")
                .uitweg("Ziet het gezin er toch van af? Leg dat eerst vast, met de reden."))
        }
        (Aanboduitkomst::Afgezien { .. }, Planherkomst::Familiegroepsplan) => Err(Weigering::regel(
            Regelnummer::D(17),
            "Er is vastgelegd dat er geen plan van het gezin zelf komt.",
        )
        .uitweg("Wil het gezin het toch? Leg dan eerst de nieuwe uitkomst vast.")),
        _ => Ok(PlanGebeurtenis::ConceptOpgesteld { versie: dossier.plan.volgende_versie(), herkomst }),
    }
}

fn geen_concept(dossier: &Dossier) -> Result<(), Weigering> {
    if dossier.plan.in_wording().is_some() {
        return Err(Weigering::regel(
            Regelnummer::Inv(11),
            "Er is al een concept. Een gezin heeft één plan.",
        )
        .uitweg("Werk verder in dat concept, of trek het in."));
    }
    Ok(())
}

/// The draft.
pub(super) fn concept(dossier: &Dossier) -> Result<&Plan, Weigering> {
    dossier.plan.in_wording().ok_or_else(|| {
        let weigering = Weigering::regel(Regelnummer::R(133), "Er is geen concept om in te schrijven.");
        if dossier.plan.actief().is_some() {
            weigering.uitweg(
                "Stel het plan bij. Het plan dat nu geldt, blijft gelden tot het nieuwe is vastgesteld.",
            )
        } else {
            weigering.uitweg("Begin een concept.")
        }
    })
}

fn actief(dossier: &Dossier) -> Result<&Plan, Weigering> {
    dossier.plan.actief().ok_or_else(|| {
        Weigering::regel(Regelnummer::R(133), "Er geldt nog geen plan.")
            .uitweg("Bespreek het concept met het gezin en stel het vast.")
    })
}

/// The versions that may be signed: the draft once it was discussed, and the plan in force by who comes later.
fn te_tekenen(dossier: &Dossier, versie: u32) -> Result<(), Weigering> {
    let plannen = [dossier.plan.in_wording(), dossier.plan.actief()];
    let Some(plan) = plannen.into_iter().flatten().find(|plan| plan.versie == versie) else {
        return Err(Weigering::regel(Regelnummer::Inv(16), "Er is intussen een andere versie van het plan.")
            .uitweg("Lees de nieuwe tekst en teken die."));
    };
    if plan.besproken.is_some() {
        Ok(())
    } else {
        Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Deze tekst is nog niet samen besproken, of is daarna veranderd.",
        )
        .uitweg("Bespreek het plan eerst met het gezin."))
    }
}

fn besproken_of_actief(dossier: &Dossier) -> Result<&Plan, Weigering> {
    let besproken = dossier.plan.in_wording().filter(|plan| plan.besproken.is_some());
    besproken.or(dossier.plan.actief()).ok_or_else(|| {
        Weigering::regel(Regelnummer::Inv(16), "Er is nog geen plan besproken.")
            .uitweg("Bespreek het plan eerst met het gezin.")
    })
}

fn deel(
    dossier: &Dossier,
    bespreking: Bespreking,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    use super::Planopmerkingsoort as S;
    schrijver(dossier, PLAN, context)?;
    let plan = concept(dossier)?;
    controleer_bespreking(dossier, &bespreking, plan.begonnen_op, context)?;
    volledig(dossier, plan, &[S::GeenDoel, S::GezinslidZonderRegel], context)?;
    Ok(PlanGebeurtenis::PlanGedeeld { bespreking })
}

/// A conversation with at least one member of the family, between the beginning of the draft and today.
pub(crate) fn controleer_bespreking(
    dossier: &Dossier,
    bespreking: &Bespreking,
    begonnen_op: jiff::civil::Date,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    personen(dossier, &bespreking.met, "met")?;
    niet_in_de_toekomst("op", bespreking.op, context.vandaag())?;
    if bespreking.op < begonnen_op {
        return Err(Invoerfout::nieuw("op", "Het gesprek ligt voor het begin van dit concept.").into());
    }
    Ok(())
}

/// Refuses when something is missing of the kinds in `soorten`; everything at once.
fn volledig(
    dossier: &Dossier,
    plan: &Plan,
    soorten: &[super::Planopmerkingsoort],
    context: &Context<'_>,
) -> Result<(), Weigering> {
    use super::Planopmerkingsoort as S;
    let vandaag = context.vandaag();
    let fase = dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(vandaag));
    let mist: Vec<_> = plan
        .opmerkingen(&dossier.gezin, fase, vandaag)
        .into_iter()
        .filter(|o| soorten.contains(&o.soort))
        .collect();
    let Some(eerste) = mist.first() else { return Ok(()) };
    let regel = match eerste.soort {
        S::GeenDoel => Regelnummer::R(300),
        S::GezinslidZonderRegel => Regelnummer::R(32),
        _ => Regelnummer::R(27),
    };
    Err(mist.iter().fold(
        Weigering::regel(regel, "Het plan is nog niet compleet."),
        |weigering, opmerking| {
            weigering.uitweg(match opmerking.persoon {
                Some(persoon) => format!("{}: {}", namen(dossier, [persoon]), opmerking.soort.naam()),
                None => opmerking.soort.naam().to_owned(),
            })
        },
    ))
}

fn stel_vast(
    dossier: &Dossier,
    belang: BTreeMap<PersoonId, Belang>,
    motivering: Option<Tekst>,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    let door = leider(dossier, PLAN, context)?;
    let vandaag = context.vandaag();
    let plan = concept(dossier)?;
    if plan.besproken.is_none() {
        return Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Dit plan is nog niet besproken, of het is daarna veranderd.",
        )
        .uitweg("Bespreek de tekst zoals die nu is met het gezin."));
    }
    let houdt_tegen: Vec<_> =
        super::Planopmerkingsoort::ALLE.iter().copied().filter(|soort| soort.houdt_tegen()).collect();
    volledig(dossier, plan, &houdt_tegen, context)?;
    belangen(dossier, &belang, vandaag)?;
    let soort = vaststelsoort(dossier, &plan.accordering, motivering.as_ref(), vandaag)?;
    let vaststelling = Vaststelling { belangen: belang, soort, motivering, op: vandaag, door };
    Ok(PlanGebeurtenis::PlanVastgesteld { versie: plan.versie, vaststelling })
}

/// What the signatures amount to; without everybody's agreement only with the reason why it holds nevertheless.
///
/// # Refusals
/// * INV-16: who did not sign does not agree; say so, and why.
pub(crate) fn vaststelsoort(
    dossier: &Dossier,
    accordering: &super::Accordering,
    motivering: Option<&Tekst>,
    vandaag: jiff::civil::Date,
) -> Result<Vaststelsoort, Weigering> {
    let leden = dossier.gezin.gezinsleden(vandaag);
    let soort = Vaststelsoort::tel(accordering, leden.iter().copied());
    if soort == Vaststelsoort::Geaccordeerd || motivering.is_some() {
        return Ok(soort);
    }
    let niet = leden.into_iter().filter(|lid| accordering.stand(*lid) != super::Accordstand::Akkoord);
    Err(Weigering::regel(
        Regelnummer::Inv(16),
        format!("Nog niet iedereen is akkoord: {}. Geen handtekening is geen akkoord.", namen(dossier, niet)),
    )
    .uitweg("Vraag het hun nog een keer.")
    .uitweg("Kan het plan niet wachten? Schrijf op waarom het toch gaat gelden."))
}

fn lopende_inzet(dossier: &Dossier, id: PlanItemId) -> Result<&super::Planinzet, Weigering> {
    let inzet = actief(dossier)?.inzetten.get(&id).ok_or_else(Weigering::niet_gevonden)?;
    if inzet.is_open() {
        Ok(inzet)
    } else {
        Err(Invoerfout::nieuw("inzet", "Deze hulp is al gestopt.").into())
    }
}

fn controleer_einde(
    dossier: &Dossier,
    inzet: PlanItemId,
    einde: &Inzeteinde,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let bestaand = lopende_inzet(dossier, inzet)?;
    niet_in_de_toekomst("op", einde.op, context.vandaag())?;
    if einde.op < bestaand.gestart_op.unwrap_or(bestaand.nodig_sinds) {
        return Err(Invoerfout::nieuw("op", "De hulp kan niet stoppen voordat zij begon.").into());
    }
    Ok(())
}

fn evalueer(
    dossier: &Dossier,
    met: BTreeSet<PersoonId>,
    oordelen: BTreeMap<PlanItemId, Doeloordeel>,
    conclusie: Tekst,
    context: &Context<'_>,
) -> Result<PlanGebeurtenis, Weigering> {
    let door: ProfessionalId = schrijver(dossier, PLAN, context)?;
    let plan = actief(dossier)?;
    personen(dossier, &met, "met")?;
    let zonder = plan.doelen.keys().filter(|doel| !oordelen.contains_key(doel)).count();
    if zonder > 0 {
        return Err(Weigering::regel(
            Regelnummer::R(6),
            format!("Geef bij elk doel een oordeel: weggenomen, verminderd, duurt voort of verergerd. Nog te doen: {zonder}."),
        )
        .uitweg("Bespreek ook de andere doelen."));
    }
    if oordelen.keys().any(|doel| !plan.doelen.contains_key(doel)) {
        return Err(Weigering::niet_gevonden());
    }
    let over: BTreeSet<_> = plan.doelen.values().flat_map(|doel| doel.voor.iter().copied()).collect();
    let etiket = etiket(dossier, &super::Afscherming::default(), over, context)?;
    let evaluatie = Evaluatie { op: context.vandaag(), met, oordelen, conclusie, door, etiket };
    Ok(PlanGebeurtenis::PlanGeevalueerd { evaluatie })
}

fn controleer_afsluiten(dossier: &Dossier) -> Result<(), Weigering> {
    let plan = actief(dossier)?;
    geen_concept(dossier)?;
    if plan.evaluaties.is_empty() {
        return Err(Weigering::regel(Regelnummer::R(6), "Dit plan is nog niet samen geëvalueerd.")
            .uitweg("Bespreek eerst bij elk doel wat er is veranderd."));
    }
    let lopend = plan.inzetten.values().filter(|inzet| inzet.is_open()).count();
    if lopend > 0 {
        return Err(Weigering::regel(
            Regelnummer::R(142),
            format!("Er loopt nog hulp in dit plan ({lopend}). Zolang dat zo is, geldt het plan."),
        )
        .uitweg("Leg per hulp vast dat zij is gestopt, en met welk resultaat."));
    }
    Ok(())
}
