//! The rules of requests: who decides on what, in time, with reason and remedy.

use super::{
    Deelbesluit, Deelstand, RechtGebeurtenis, RechtOpdracht, Uitkomst, Uitvoering, Verlenging, Verzoek,
    Verzoekdeel, Verzoeksoort, indienen, rechtsvorm,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    dossier::Item,
    ids::{BesluitId, OrganisatieId, PersoonId, ProfessionalId, VerzoekId},
    regels::Rechtsmiddel,
    stelling::{
        StellingGebeurtenis,
        intern::{Schrijver, schrijver},
    },
    tekst::{Korttekst, Tekst},
};
use std::collections::BTreeSet;

/// Judges a command.
///
/// # Refusals
/// * D-40, D-41: who may not ask this for this person;
/// * INV-19: only the bronhouder decides on its own part;
/// * D-51, D-52, D-53: a ground the law does not know for this request, or no look at the privacy of others;
/// * T-21, T-22: an extension that the law does not know, a second one, or one that comes too late.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &RechtOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use RechtOpdracht as O;
    match opdracht.clone() {
        O::DienIn { soort, voor, waarover, toelichting, aangereikt } => {
            indienen::dien_in(dossier, soort, voor, waarover, toelichting, aangereikt, context)
        }
        O::TrekIn { verzoek } => {
            let eigen = eigen(dossier, verzoek, context)?;
            if !eigen.loopt() {
                return Err(Weigering::regel(Regelnummer::Inv(19), "Dit verzoek loopt niet meer."));
            }
            een(RechtGebeurtenis::Ingetrokken { verzoek })
        }
        O::BeoordeelBevoegdheid { verzoek, bronhouder, bevoegd, oordeel } => {
            let (door, _, deel) = beslisser(dossier, verzoek, bronhouder, None, context)?;
            if !matches!(deel.stand, Deelstand::Bevoegdheid(_)) {
                return Err(al_gedaan());
            }
            een(RechtGebeurtenis::BevoegdheidBeoordeeld { verzoek, bronhouder, bevoegd, oordeel, door })
        }
        O::Verleng { verzoek, bronhouder, reden } => {
            let (_, _, deel) = beslisser(dossier, verzoek, bronhouder, None, context)?;
            let verlenging = verleng(dossier, verzoek, deel, reden, context)?;
            een(RechtGebeurtenis::Verlengd { verzoek, bronhouder, verlenging })
        }
        O::Besluit { verzoek, bronhouder, uitkomst, reden, items, privacy_ander, besloten_door } => {
            let (door, naam, deel) = beslisser(dossier, verzoek, bronhouder, besloten_door, context)?;
            let besluit =
                Deelbesluit { uitkomst, reden, items, privacy_ander, door, naam, op: context.vandaag() };
            besluit_op(dossier, verzoek, deel, besluit, context)
        }
        O::MeldUitgevoerd { verzoek, bronhouder, toelichting } => {
            let (_, _, deel) = beslisser_of_systeem(dossier, verzoek, bronhouder, context)?;
            if !matches!(deel.stand, Deelstand::Besloten { uitvoering: Uitvoering::Open, .. }) {
                return Err(al_gedaan());
            }
            een(RechtGebeurtenis::Uitgevoerd { verzoek, bronhouder, toelichting })
        }
        O::GebruikRechtsmiddel { verzoek, bronhouder, middel } => {
            let eigen = eigen(dossier, verzoek, context)?;
            let deel = eigen.delen.get(&bronhouder).filter(|deel| deel.bekend_bij_gezin);
            controleer_middel(deel.ok_or_else(Weigering::niet_gevonden)?, middel, context)?;
            een(RechtGebeurtenis::RechtsmiddelGebruikt { verzoek, bronhouder, middel })
        }
        O::WijzigVerklaring { verklaring, tekst } => {
            let wie = gezinslid(dossier, context)?;
            let eigen = dossier.rechten.verklaring(verklaring).filter(|eigen| eigen.van == wie);
            eigen.ok_or_else(Weigering::niet_gevonden)?;
            een(RechtGebeurtenis::VerklaringGewijzigd { verklaring, tekst })
        }
    }
}

#[expect(clippy::unnecessary_wraps, reason = "ends every arm of a judgement")]
fn een(gebeurtenis: RechtGebeurtenis) -> Result<Vec<Gebeurtenis>, Weigering> {
    Ok(vec![Gebeurtenis::Recht(gebeurtenis)])
}

fn gezinslid(dossier: &Dossier, context: &Context<'_>) -> Result<PersoonId, Weigering> {
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) => Ok(persoon),
        Schrijver::Professional { .. } | Schrijver::Systeem => Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Dit doet alleen wie het vroeg, of wie namens diegene mag handelen.",
        )),
    }
}

/// The request of the one who acts. That of somebody else does not exist for him or her (D-58).
fn eigen<'a>(dossier: &'a Dossier, id: VerzoekId, context: &Context<'_>) -> Result<&'a Verzoek, Weigering> {
    let wie = gezinslid(dossier, context)?;
    let van = |verzoek: &&Verzoek| verzoek.door == wie || verzoek.voor == wie;
    dossier.rechten.verzoek(id).filter(van).ok_or_else(Weigering::niet_gevonden)
}

fn al_gedaan() -> Weigering {
    Weigering::regel(Regelnummer::Inv(19), "Deze stap is al gezet.")
        .uitweg("Kijk hoe het verzoek er nu voor staat.")
}

/// The professional who decides on this part: of the bronhouder itself, or the fixed face who passes on what was
/// decided at a bronhouder that has nobody here.
fn beslisser<'a>(
    dossier: &'a Dossier,
    verzoek: VerzoekId,
    bronhouder: OrganisatieId,
    elders: Option<Korttekst>,
    context: &Context<'_>,
) -> Result<(ProfessionalId, Korttekst, &'a Verzoekdeel), Weigering> {
    let verzoek = dossier.rechten.verzoek(verzoek).filter(|verzoek| verzoek.ingetrokken_op.is_none());
    let deel =
        verzoek.and_then(|verzoek| verzoek.delen.get(&bronhouder)).ok_or_else(Weigering::niet_gevonden)?;
    let Schrijver::Professional { id, pet } = schrijver(dossier, context)? else {
        return Err(Weigering::niet_gevonden());
    };
    if pet.organisatie.id == bronhouder {
        let naam = [&context.actor.naam, ", ", pet.functie.naam()].concat();
        return Ok((id, Korttekst::lees("naam", &naam)?, deel));
    }
    let vandaag = context.vandaag();
    if !dossier.team.is_lokaal_gezicht(id, vandaag) || !deel.bekend_bij_gezin {
        return Err(Weigering::niet_gevonden());
    }
    let iemand_hier =
        dossier.team.actieve_inzetten().any(|inzet| inzet.professional.organisatie.id == bronhouder);
    if iemand_hier {
        return Err(Weigering::regel(
            Regelnummer::Inv(19),
            format!("Over dit deel beslist {}. Dat kunt u niet voor hen doen.", deel.bronhouder.naam),
        )
        .uitweg("Vraag de collega van die organisatie om te beslissen. De termijn loopt door."));
    }
    let naam = elders.ok_or_else(|| {
        Invoerfout::nieuw(
            "besloten_door",
            "Schrijf op wie bij die organisatie het besluit nam. U geeft het alleen door.",
        )
    })?;
    Ok((id, naam, deel))
}

fn beslisser_of_systeem<'a>(
    dossier: &'a Dossier,
    verzoek: VerzoekId,
    bronhouder: OrganisatieId,
    context: &Context<'_>,
) -> Result<(Option<ProfessionalId>, Korttekst, &'a Verzoekdeel), Weigering> {
    let naam = Korttekst::lees("naam", &context.actor.naam)?;
    if matches!(schrijver(dossier, context)?, Schrijver::Systeem) {
        let gevonden = dossier.rechten.verzoek(verzoek).and_then(|verzoek| verzoek.delen.get(&bronhouder));
        return Ok((None, naam, gevonden.ok_or_else(Weigering::niet_gevonden)?));
    }
    let (wie, naam, deel) = beslisser(dossier, verzoek, bronhouder, Some(naam), context)?;
    Ok((Some(wie), naam, deel))
}

fn verleng(
    dossier: &Dossier,
    verzoek: VerzoekId,
    deel: &Verzoekdeel,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<Verlenging, Weigering> {
    let regel = Regelnummer::T(deel.termijn.nummer().into());
    if !deel.wacht() {
        return Err(al_gedaan());
    }
    let vandaag = context.vandaag();
    if vandaag > deel.uiterlijk {
        return Err(Weigering::regel(regel, "De termijn is voorbij. Verlengen kan dan niet meer.")
            .uitweg("Beslis nu, en zeg in uw besluit waarom het te laat is.")
            .op_wettelijke_grens());
    }
    let keren = u16::from(deel.verlenging.is_some()) + 1;
    let sinds = dossier.rechten.verzoek(verzoek).map_or(vandaag, |verzoek| verzoek.op);
    let uiterlijk = context
        .regels
        .termijn(deel.termijn, sinds)
        .ok_or_else(|| Weigering::regel(regel, "Voor deze dag is de termijn niet bekend."))?
        .vervalt_op_na_verlenging(sinds, keren, context.regels.kalender())
        .map_err(|fout| {
            Weigering::regel(regel, fout.to_string())
                .uitweg("Beslis binnen de termijn die er is.")
                .op_wettelijke_grens()
        })?;
    let uiterlijk = uiterlijk.dag().unwrap_or(deel.uiterlijk);
    Ok(Verlenging { op: vandaag, reden, uiterlijk })
}

fn besluit_op(
    dossier: &Dossier,
    id: VerzoekId,
    deel: &Verzoekdeel,
    mut besluit: Deelbesluit,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let verzoek = dossier.rechten.verzoek(id).ok_or_else(Weigering::niet_gevonden)?;
    match deel.stand {
        Deelstand::Open => {}
        Deelstand::Bevoegdheid(vraag) => {
            return Err(Weigering::regel(Regelnummer::D(40), format!("Beantwoord eerst: {}", vraag.naam()))
                .uitweg("Leg uw oordeel vast, met waar het op rust. Daarna beslist u."));
        }
        Deelstand::NietBevoegd { .. } | Deelstand::Besloten { .. } => return Err(al_gedaan()),
    }
    controleer_uitkomst(verzoek, deel, &besluit, context)?;
    if besluit.items.is_empty() {
        besluit.items.clone_from(&deel.items);
    } else if !besluit.items.is_subset(&deel.items) && !deel.items.is_empty() {
        return Err(Weigering::niet_gevonden());
    }
    let bronhouder = deel.bronhouder.id;
    let te_vernietigen = te_vernietigen(dossier, verzoek, bronhouder, &besluit);
    let mut gebeurtenissen = vec![Gebeurtenis::Recht(RechtGebeurtenis::Besloten {
        verzoek: id,
        bronhouder,
        besluit: Box::new(besluit),
    })];
    if !te_vernietigen.is_empty() {
        let nummer = BesluitId(context.nieuw_id("vernietiging"));
        for item in &te_vernietigen {
            if let Item::Stelling(stelling) = item {
                let vernietigd = StellingGebeurtenis::Vernietigd { stelling: *stelling, besluit: nummer };
                gebeurtenissen.push(Gebeurtenis::Stelling(vernietigd));
            }
        }
        let opgedragen =
            RechtGebeurtenis::VernietigingOpgedragen { verzoek: id, bronhouder, items: te_vernietigen };
        gebeurtenissen.push(Gebeurtenis::Recht(opgedragen));
    }
    Ok(gebeurtenissen)
}

fn controleer_uitkomst(
    verzoek: &Verzoek,
    deel: &Verzoekdeel,
    besluit: &Deelbesluit,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let soort = verzoek.soort;
    if let Some(weigering) = besluit.uitkomst.weigering() {
        if !weigering.grond.kan_bij(soort, deel.regime) {
            return Err(Weigering::regel(
                Regelnummer::D(if soort == Verzoeksoort::Vernietiging { 53 } else { 51 }),
                format!(
                    "Een verzoek om {} kan volgens de {} niet worden geweigerd om: {}.",
                    soort.naam(),
                    deel.regime.naam(),
                    weigering.grond.naam()
                ),
            )
            .uitweg("Kies een grond die de wet hier noemt, of wijs het verzoek toe.")
            .op_wettelijke_grens());
        }
        match weigering.herbeoordelen_op {
            None if weigering.grond.gaat_voorbij() => {
                return Err(Invoerfout::nieuw(
                    "herbeoordelen_op",
                    "Deze reden kan voorbijgaan. Kies de dag waarop u opnieuw kijkt.",
                )
                .into());
            }
            Some(dag) if dag <= context.vandaag() => {
                return Err(Invoerfout::nieuw("herbeoordelen_op", "Kies een dag na vandaag.").into());
            }
            _ => {}
        }
    }
    if matches!(soort, Verzoeksoort::Inzage | Verzoeksoort::Afschrift)
        && !matches!(besluit.uitkomst, Uitkomst::Afgewezen(_))
        && besluit.privacy_ander.is_none()
    {
        return Err(Invoerfout::nieuw(
            "privacy_ander",
            "Kijk eerst of er iets over iemand anders in staat. Schrijf op wat u daarmee deed.",
        )
        .into());
    }
    if soort == Verzoeksoort::Vernietiging
        && matches!(besluit.uitkomst, Uitkomst::Deels(_))
        && besluit.items.is_empty()
    {
        return Err(Invoerfout::nieuw("items", "Kies wat wel wordt vernietigd.").into());
    }
    Ok(())
}

/// What must go: the items that were named, or everything about this person that this bronhouder holds.
fn te_vernietigen(
    dossier: &Dossier,
    verzoek: &Verzoek,
    bronhouder: OrganisatieId,
    besluit: &Deelbesluit,
) -> BTreeSet<Item> {
    if verzoek.soort != Verzoeksoort::Vernietiging || !besluit.uitkomst.vraagt_uitvoering() {
        return BTreeSet::new();
    }
    if !besluit.items.is_empty() {
        return besluit.items.clone();
    }
    // What is also about others stays for them: a substantial interest of another (D-53).
    dossier
        .stellingen
        .over(verzoek.voor)
        .filter(|stelling| stelling.etiket.bronhouder == bronhouder && stelling.etiket.over.len() == 1)
        .map(|stelling| Item::Stelling(stelling.id))
        .collect()
}

fn controleer_middel(
    deel: &Verzoekdeel,
    middel: Rechtsmiddel,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let vandaag = context.vandaag();
    if deel.rechtsmiddelen.iter().any(|(eerder, _)| *eerder == middel) {
        return Err(al_gedaan());
    }
    let sinds = match &deel.stand {
        Deelstand::Besloten { besluit, .. } => besluit.op,
        Deelstand::NietBevoegd { op, .. } => *op,
        // Too late counts as a refusal: one can go further without waiting any longer (AVG 79, Awb 6:2).
        Deelstand::Bevoegdheid(_) | Deelstand::Open if vandaag > deel.laatste_dag() => vandaag,
        Deelstand::Bevoegdheid(_) | Deelstand::Open => {
            return Err(Weigering::regel(Regelnummer::T(21), "Er is nog geen besluit.")
                .uitweg("Wacht tot de laatste dag voorbij is, of vraag hoe het ermee staat."));
        }
    };
    let mut regels = context.regels.rechten().rechtsmiddelen(rechtsvorm(&deel.bronhouder), sinds);
    let regel = regels.find(|regel| regel.middel == middel).ok_or_else(Weigering::niet_gevonden)?;
    let laatste = regel.weken.map(|weken| sinds.saturating_add(jiff::Span::new().weeks(weken)));
    if laatste.is_some_and(|laatste| vandaag > laatste) {
        return Err(Weigering::regel(Regelnummer::D(51), "De tijd om dit te doen is voorbij.")
            .uitweg("U kunt opnieuw vragen wat u wilt, of een klacht indienen.")
            .uitweg("Het Juridisch Loket kijkt met u mee, zonder kosten.")
            .op_wettelijke_grens());
    }
    Ok(())
}
