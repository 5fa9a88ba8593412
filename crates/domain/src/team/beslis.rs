//! The rules of the team.

use super::{
    Inzet, Kennismaking, Loslaatvoorstel, Modus, TeamGebeurtenis, TeamOpdracht, Waarneming,
    kan_vast_gezicht_zijn,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Organisatiesoort, Professional, Regelnummer, Weigering,
    ids::{InzetId, ProfessionalId},
    regels::Functie,
    tekst::Tekst,
};
use std::collections::BTreeMap;

/// Judges a command about the team.
///
/// # Refusals
/// * INV-2: the fixed face is a member of a local team; a change names reason, acquaintance and who was told.
/// * INV-5: the region's duo rule does not allow this pair, or it would be one person twice.
/// * only the local team brings expertise in; Veilig Thuis and the Raad may add themselves for a legal task.
/// * letting go is a joint judgement of the fixed face and the expert.
/// * INV-4: exactly one organisation keeps watch over safety.
#[expect(clippy::too_many_lines, reason = "one arm per command reads best in one place")]
pub fn beslis(
    dossier: &Dossier,
    opdracht: &TeamOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let gebeurtenissen = match opdracht.clone() {
        TeamOpdracht::WisselVastGezicht { naar, reden, kennismaking, geinformeerd } => {
            wissel(dossier, context, naar, reden, kennismaking, geinformeerd)?
        }
        TeamOpdracht::WijsWaarnemerAan { waarnemer, van, tot, reden } => {
            lokaal_of_teamleider(
                dossier,
                context,
                "Alleen het vast gezicht of de teamleider regelt een waarnemer.",
            )?;
            waarneming(dossier, context, Waarneming { waarnemer, van, tot, reden })?
        }
        TeamOpdracht::EindigWaarneming => {
            lokaal_of_teamleider(
                dossier,
                context,
                "Alleen het vast gezicht of de teamleider beëindigt de waarneming.",
            )?;
            if dossier.team.waarneming.is_none() {
                return Err(Weigering::regel(Regelnummer::Inv(2), "Er is nu geen waarnemer."));
            }
            vec![TeamGebeurtenis::WaarnemingBeeindigd]
        }
        TeamOpdracht::HaalErbij { professional, modus, expertise, bevoegdheden, reden } => {
            mag_erbij_halen(dossier, context, &professional)?;
            if expertise.is_none() && bevoegdheden.is_empty() {
                return Err(Invoerfout::nieuw(
                    "expertise",
                    "Kies welke expertise of welke bevoegdheid nodig is.",
                )
                .into());
            }
            let door = handelende_professional(context)?;
            controleer_erbij(dossier, context, &professional, modus)?;
            vec![TeamGebeurtenis::ExpertiseErbijgehaald {
                inzet: Box::new(Inzet {
                    id: InzetId(context.nieuw_id("inzet")),
                    professional,
                    modus,
                    expertise,
                    bevoegdheden,
                    reden,
                    erbijgehaald_door: door,
                    van: context.vandaag(),
                    tot: None,
                    loslaten: None,
                }),
            }]
        }
        TeamOpdracht::WijzigModus { inzet, modus, reden } => {
            betrokken(dossier, context)?;
            let bestaand = actieve_inzet(dossier, inzet)?;
            if bestaand.modus == modus {
                return Err(Invoerfout::nieuw("modus", "Dit is al zo.").into());
            }
            controleer_duo(dossier, context, &bestaand.professional, modus)?;
            vec![TeamGebeurtenis::ModusGewijzigd { inzet, modus, reden }]
        }
        TeamOpdracht::StelLoslatenVoor { inzet, reden } => {
            let door = betrokken(dossier, context)?;
            let bestaand = actieve_inzet(dossier, inzet)?;
            oordeelt_mee(dossier, context, bestaand, door)?;
            if bestaand.loslaten.is_some() {
                return Err(Weigering::regel(Regelnummer::R(73), "Er ligt al een voorstel om los te laten.")
                    .uitweg("Geef uw oordeel over dat voorstel."));
            }
            let voorstel = Loslaatvoorstel {
                reden: reden.clone(),
                op: context.vandaag(),
                oordelen: BTreeMap::from([(door, reden)]),
            };
            vec![TeamGebeurtenis::LoslatenVoorgesteld { inzet, voorstel }]
        }
        TeamOpdracht::OordeelLoslaten { inzet, oordeel } => {
            beoordeel_loslaten(dossier, context, inzet, oordeel)?
        }
        TeamOpdracht::WijsLoslatenAf { inzet, reden } => {
            let door = betrokken(dossier, context)?;
            let bestaand = actieve_inzet(dossier, inzet)?;
            oordeelt_mee(dossier, context, bestaand, door)?;
            if bestaand.loslaten.is_none() {
                return Err(Weigering::regel(Regelnummer::R(73), "Er is geen voorstel om los te laten."));
            }
            vec![TeamGebeurtenis::LoslatenAfgewezen { inzet, reden }]
        }
        TeamOpdracht::KiesContactpersoon { professional } => {
            betrokken(dossier, context)?;
            let in_duo = dossier.team.vast_gezicht.professional.id == professional
                || dossier
                    .team
                    .actieve_inzetten()
                    .any(|i| i.professional.id == professional && i.modus == Modus::Doen);
            if !in_duo {
                return Err(Weigering::regel(Regelnummer::R(88), "De contactpersoon is één van het duo.")
                    .uitweg("Kies het vast gezicht of iemand die met het gezin werkt (modus: doen)."));
            }
            vec![TeamGebeurtenis::ContactpersoonGekozen { professional }]
        }
        TeamOpdracht::VerlegZicht { organisatie, reden } => {
            betrokken(dossier, context)?;
            let bekend = dossier.team.vast_gezicht.professional.organisatie == organisatie
                || dossier.team.actieve_inzetten().any(|i| i.professional.organisatie == organisatie);
            if !bekend {
                return Err(Weigering::regel(
                    Regelnummer::Inv(4),
                    "Alleen een organisatie die nu bij het gezin betrokken is, kan het zicht op veiligheid hebben.",
                )
                .uitweg("Haal eerst iemand van die organisatie erbij."));
            }
            if dossier.team.zicht_nu().is_some_and(|zicht| zicht.organisatie == organisatie) {
                return Err(Weigering::regel(
                    Regelnummer::Inv(4),
                    "Deze organisatie heeft het zicht op veiligheid al.",
                ));
            }
            vec![TeamGebeurtenis::ZichtVerlegd { organisatie, reden }]
        }
    };
    Ok(gebeurtenissen.into_iter().map(Gebeurtenis::Team).collect())
}

fn wissel(
    dossier: &Dossier,
    context: &Context<'_>,
    naar: Professional,
    reden: Tekst,
    kennismaking: Kennismaking,
    geinformeerd: super::Geinformeerd,
) -> Result<Vec<TeamGebeurtenis>, Weigering> {
    lokaal_of_teamleider(
        dossier,
        context,
        "Alleen de teamleider of het vast gezicht zelf regelt een wisseling.",
    )?;
    let nu = &dossier.team.vast_gezicht;
    if !kan_vast_gezicht_zijn(&naar) {
        return Err(geen_lokaal_team());
    }
    if naar.id == nu.professional.id {
        return Err(Invoerfout::nieuw("naar", "Deze professional is al het vast gezicht.").into());
    }
    let vandaag = context.vandaag();
    let gezinsleden = dossier.gezin.gezinsleden(vandaag);
    let mut fouten = Vec::new();
    if geinformeerd.is_empty() || !geinformeerd.keys().all(|persoon| gezinsleden.contains(persoon)) {
        fouten.push(Invoerfout::nieuw(
            "geinformeerd",
            "Vertel het eerst aan het gezin. Kies wie het weet en sinds wanneer.",
        ));
    }
    if geinformeerd.values().any(|dag| *dag > vandaag) {
        fouten.push(Invoerfout::nieuw("geinformeerd", "Deze dag ligt in de toekomst."));
    }
    if let Kennismaking::Gesprek { op, met } = &kennismaking {
        if met.is_empty() || !met.iter().all(|persoon| gezinsleden.contains(persoon)) {
            fouten.push(Invoerfout::nieuw("kennismaking", "Kies wie van het gezin bij de kennismaking was."));
        }
        if *op > vandaag {
            fouten
                .push(Invoerfout::nieuw("kennismaking", "De kennismaking is er geweest vóór de wisseling."));
        }
    }
    if !fouten.is_empty() {
        return Err(Weigering::invoer(fouten));
    }
    // Whoever becomes the face cannot stand beside himself: his own involvement ends in the same act.
    let zelf_naast = dossier.team.actieve_inzetten().filter(|i| i.professional.id == naar.id).map(|i| i.id);
    let mut gebeurtenissen: Vec<_> =
        zelf_naast.map(|inzet| TeamGebeurtenis::ExpertiseLosgelaten { inzet }).collect();
    // The watch over safety stays with one organisation: it moves along only if it lay with the old face's team.
    let zicht_mee = dossier.team.zicht_nu().filter(|zicht| {
        zicht.organisatie == nu.professional.organisatie && zicht.organisatie != naar.organisatie
    });
    if zicht_mee.is_some() {
        gebeurtenissen.push(TeamGebeurtenis::ZichtVerlegd {
            organisatie: naar.organisatie.clone(),
            reden: reden.clone(),
        });
    }
    gebeurtenissen.push(TeamGebeurtenis::VastGezichtGewisseld {
        van: nu.professional.id,
        naar,
        reden,
        kennismaking,
        geinformeerd,
    });
    Ok(gebeurtenissen)
}

fn waarneming(
    dossier: &Dossier,
    context: &Context<'_>,
    waarneming: Waarneming,
) -> Result<Vec<TeamGebeurtenis>, Weigering> {
    if waarneming.waarnemer.organisatie.soort != Organisatiesoort::LokaalTeam
        || !waarneming.waarnemer.functie.is_lokaal()
    {
        return Err(geen_lokaal_team());
    }
    if waarneming.waarnemer.id == dossier.team.vast_gezicht.professional.id {
        return Err(Invoerfout::nieuw("waarnemer", "Kies iemand anders dan het vast gezicht zelf.").into());
    }
    if waarneming.tot < waarneming.van {
        return Err(Invoerfout::nieuw("tot", "De laatste dag ligt vóór de eerste dag.").into());
    }
    if waarneming.tot < context.vandaag() {
        return Err(Invoerfout::nieuw("tot", "Deze periode is al voorbij.").into());
    }
    Ok(vec![TeamGebeurtenis::WaarnemerAangewezen { waarneming }])
}

fn beoordeel_loslaten(
    dossier: &Dossier,
    context: &Context<'_>,
    inzet: InzetId,
    oordeel: Tekst,
) -> Result<Vec<TeamGebeurtenis>, Weigering> {
    let door = betrokken(dossier, context)?;
    let bestaand = actieve_inzet(dossier, inzet)?;
    oordeelt_mee(dossier, context, bestaand, door)?;
    let Some(voorstel) = &bestaand.loslaten else {
        return Err(Weigering::regel(Regelnummer::R(73), "Er is nog geen voorstel om los te laten.")
            .uitweg("Stel eerst loslaten voor."));
    };
    if voorstel.oordelen.contains_key(&door) {
        return Err(Weigering::regel(
            Regelnummer::R(73),
            "Uw oordeel staat er al. Loslaten is een gezamenlijk oordeel.",
        )
        .uitweg("Vraag de ander om zijn of haar oordeel."));
    }
    let vandaag = context.vandaag();
    let lokaal = |id: &ProfessionalId| dossier.team.is_lokaal_gezicht(*id, vandaag);
    let expert = |id: &ProfessionalId| *id == bestaand.professional.id;
    let oordelen: Vec<_> = voorstel.oordelen.keys().copied().chain([door]).collect();
    let mut gebeurtenissen = vec![TeamGebeurtenis::LoslatenBeoordeeld { inzet, door, oordeel }];
    if oordelen.iter().any(lokaal) && oordelen.iter().any(expert) {
        let zicht_bij_expert =
            dossier.team.zicht_nu().is_some_and(|z| z.organisatie == bestaand.professional.organisatie);
        let nog_iemand = dossier
            .team
            .actieve_inzetten()
            .any(|i| i.id != inzet && i.professional.organisatie == bestaand.professional.organisatie);
        let lokaal_team = &dossier.team.vast_gezicht.professional.organisatie;
        // Nobody may leave with the watch over safety in the pocket (INV-4).
        if zicht_bij_expert && !nog_iemand && *lokaal_team != bestaand.professional.organisatie {
            gebeurtenissen.push(TeamGebeurtenis::ZichtVerlegd {
                organisatie: lokaal_team.clone(),
                reden: voorstel.reden.clone(),
            });
        }
        gebeurtenissen.push(TeamGebeurtenis::ExpertiseLosgelaten { inzet });
    }
    Ok(gebeurtenissen)
}

fn controleer_erbij(
    dossier: &Dossier,
    context: &Context<'_>,
    professional: &Professional,
    modus: Modus,
) -> Result<(), Weigering> {
    if dossier.team.vast_gezicht.professional.id == professional.id {
        return Err(Weigering::regel(
            Regelnummer::Inv(5),
            "Het vast gezicht kan niet ook naast zichzelf staan.",
        ));
    }
    if dossier.team.actieve_inzetten().any(|inzet| inzet.professional.id == professional.id) {
        return Err(Weigering::regel(Regelnummer::Inv(5), "Deze professional staat al naast dit gezin.")
            .uitweg("Pas de bestaande inzet aan: advies, ondersteunen of doen."));
    }
    if professional.functie.nooit_inhoud() {
        return Err(Weigering::regel(
            Regelnummer::Inv(23),
            "Iemand in deze functie krijgt nooit toegang tot een dossier.",
        ));
    }
    controleer_duo(dossier, context, professional, modus)
}

fn controleer_duo(
    dossier: &Dossier,
    context: &Context<'_>,
    professional: &Professional,
    modus: Modus,
) -> Result<(), Weigering> {
    if modus == Modus::Doen { super::duo::controleer(dossier, context, professional) } else { Ok(()) }
}

fn mag_erbij_halen(dossier: &Dossier, context: &Context<'_>, wie: &Professional) -> Result<(), Weigering> {
    let door = handelende_professional(context)?;
    let lokaal = dossier.team.is_lokaal_gezicht(door, context.vandaag())
        || teamleider_van_lokaal_team(dossier, context);
    let eigen_wettelijke_taak = wie.id == door
        && matches!(context.actor.functie(), Some(Functie::RvtVt | Functie::RvdkToetser | Functie::RvtRvdk));
    if lokaal || eigen_wettelijke_taak {
        return Ok(());
    }
    Err(Weigering::regel(Regelnummer::R(82), "Het lokale team bepaalt wie erbij komt.")
        .uitweg("Vraag het vast gezicht of de teamleider om u erbij te halen."))
}

fn oordeelt_mee(
    dossier: &Dossier,
    context: &Context<'_>,
    inzet: &Inzet,
    door: ProfessionalId,
) -> Result<(), Weigering> {
    if inzet.professional.id == door || dossier.team.is_lokaal_gezicht(door, context.vandaag()) {
        return Ok(());
    }
    Err(Weigering::regel(
        Regelnummer::R(73),
        "Loslaten is een gezamenlijk oordeel van het vast gezicht en de professional zelf.",
    ))
}

fn actieve_inzet(dossier: &Dossier, id: InzetId) -> Result<&Inzet, Weigering> {
    dossier.team.inzetten.get(&id).filter(|inzet| inzet.actief()).ok_or_else(Weigering::niet_gevonden)
}

fn handelende_professional(context: &Context<'_>) -> Result<ProfessionalId, Weigering> {
    context
        .actor
        .professional()
        .ok_or_else(|| Weigering::regel(Regelnummer::Inv(6), "Dit kan alleen een professional doen."))
}

fn betrokken(dossier: &Dossier, context: &Context<'_>) -> Result<ProfessionalId, Weigering> {
    dossier.betrokken_professional(context)
}

fn lokaal_of_teamleider(dossier: &Dossier, context: &Context<'_>, reden: &str) -> Result<(), Weigering> {
    let door = handelende_professional(context)?;
    if dossier.team.is_lokaal_gezicht(door, context.vandaag()) || teamleider_van_lokaal_team(dossier, context)
    {
        Ok(())
    } else {
        Err(Weigering::regel(Regelnummer::Inv(2), reden))
    }
}

/// The team lead of the very local team that the fixed face belongs to.
fn teamleider_van_lokaal_team(dossier: &Dossier, context: &Context<'_>) -> bool {
    context.actor.pet.as_ref().is_some_and(|pet| {
        pet.functie == Functie::Teamleider
            && pet.organisatie.id == dossier.team.vast_gezicht.professional.organisatie.id
    })
}

fn geen_lokaal_team() -> Weigering {
    Weigering::regel(Regelnummer::Inv(2), "Het vast gezicht is altijd een professional van een lokaal team.")
        .uitweg("Kies iemand van een lokaal team.")
        .uitweg("Haal deze professional erbij: die staat dan naast het vast gezicht.")
}
