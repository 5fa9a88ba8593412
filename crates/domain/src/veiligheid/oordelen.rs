//! Phases, incidents and figures: what professionals judge together, and what follows by rule.

use super::{
    CijferRegel, Cijfergever, Cijferinvoer, Criterium, Fase, Fasereden, Fasevoorstel, Fasewissel,
    Gezinsvisie, Incident, Incidentgevolg, Incidentinvoer, Terugval, Terugvaloordeel, VeiligheidGebeurtenis,
    Veiligheidsplanstatus,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering, Wie,
    ids::{IncidentId, PersoonId, ProfessionalId, TaakId},
    plan::schrijven::{etiket, levend, namen, niet_in_de_toekomst, personen, schrijver},
    regels::{Looptijd, Onderdeel},
    taak::{Taak, TaakGebeurtenis, WachtOp},
    tekst::{Korttekst, Tekst},
};
use std::collections::{BTreeMap, BTreeSet};

const VEILIGHEID: Onderdeel = Onderdeel::Veiligheidsplan;

/// Proposes one up; with enough judgements it is done at once.
pub(super) fn stel_fase_voor(
    dossier: &Dossier,
    persoon: PersoonId,
    naar: Fase,
    criteria: Vec<Criterium>,
    gezinsvisie: Gezinsvisie,
    oordeel: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = schrijver(dossier, VEILIGHEID, context)?;
    levend(dossier, persoon)?;
    if dossier.veiligheid.fasestand(persoon).is_some_and(|stand| stand.voorstel.is_some()) {
        return Err(Weigering::regel(Regelnummer::D(15), "Er ligt al een voorstel voor deze persoon.")
            .uitweg("Geef uw oordeel over dat voorstel."));
    }
    if let Gezinsvisie::Gegeven(woorden) = &gezinsvisie {
        personen(dossier, &woorden.keys().copied().collect(), "gezinsvisie")?;
    }
    let voorstel = Fasevoorstel {
        naar,
        criteria,
        gezinsvisie,
        oordelen: BTreeMap::from([(door, oordeel)]),
        op: context.vandaag(),
    };
    kan_omhoog(dossier, persoon, &voorstel)?;
    if genoeg_oordelen(dossier, persoon, &voorstel, context) {
        Ok(omhoog(dossier, persoon, voorstel, door, context))
    } else {
        Ok(VeiligheidGebeurtenis::FaseVoorgesteld { persoon, voorstel: Box::new(voorstel) })
    }
}

/// What has to be so, whoever judges: one step, the criteria met, nothing unconfirmed, a plan that holds.
fn kan_omhoog(dossier: &Dossier, persoon: PersoonId, voorstel: &Fasevoorstel) -> Result<(), Weigering> {
    let nu = dossier.veiligheid.fase_van(persoon);
    if nu.volgende() != Some(voorstel.naar) {
        let weigering =
            Weigering::regel(Regelnummer::D(15), "Een fase omhoog gaat stap voor stap, één fase tegelijk.");
        return Err(match nu.volgende() {
            Some(volgende) => weigering.uitweg(format!("De volgende fase is: {}.", volgende.naam())),
            None => weigering.uitweg("Deze persoon is al in de laatste fase."),
        });
    }
    if nu == Fase::Onbekend {
        return Ok(());
    }
    if onbevestigd(dossier, persoon) {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "Na een incident is de terugval van deze persoon nog niet bevestigd.",
        )
        .uitweg("Bevestig of corrigeer eerst de terugval."));
    }
    if voorstel.criteria.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "Schrijf op wat er veilig genoeg moet zijn voor de volgende fase, en waaraan u dat ziet.",
        ));
    }
    let open = voorstel.criteria.iter().filter(|criterium| !criterium.gehaald).count();
    if open > 0 {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            format!("Nog niet alles wat nodig is, is gehaald ({open})."),
        )
        .uitweg("Werk eerst daaraan. Tot dan blijft deze fase."));
    }
    let plan_geldt =
        dossier.veiligheid.actief_plan().is_some_and(|plan| plan.status() == Veiligheidsplanstatus::Actief);
    if nu == Fase::DirecteVeiligheid && !plan_geldt {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "Stabiele veiligheid begint pas als er een veiligheidsplan geldt.",
        )
        .uitweg("Maak samen het veiligheidsplan en stel het vast."));
    }
    Ok(())
}

/// Joint judgement: the fixed face, and an RVT professional where one stands beside the family. Without an RVT the
/// fixed face and the family; and a second professional where the family does not say what it thinks. That somebody is
/// unsafe (the step from unknown) any professional in the team can say.
fn genoeg_oordelen(
    dossier: &Dossier,
    persoon: PersoonId,
    voorstel: &Fasevoorstel,
    context: &Context<'_>,
) -> bool {
    if dossier.veiligheid.fase_van(persoon) == Fase::Onbekend {
        return true;
    }
    let vandaag = context.vandaag();
    let oordeelde = |id: &ProfessionalId| voorstel.oordelen.contains_key(id);
    let gezicht = voorstel.oordelen.keys().any(|id| dossier.team.is_lokaal_gezicht(*id, vandaag));
    let mut rvt =
        dossier.team.actieve_inzetten().filter(|inzet| inzet.professional.functie.is_rvt()).peekable();
    if rvt.peek().is_some() {
        return gezicht && rvt.any(|inzet| oordeelde(&inzet.professional.id));
    }
    match voorstel.gezinsvisie {
        Gezinsvisie::Gegeven(_) => gezicht,
        Gezinsvisie::NietGegeven { .. } => gezicht && voorstel.oordelen.len() >= 2,
    }
}

fn omhoog(
    dossier: &Dossier,
    persoon: PersoonId,
    voorstel: Fasevoorstel,
    door: ProfessionalId,
    context: &Context<'_>,
) -> VeiligheidGebeurtenis {
    VeiligheidGebeurtenis::FaseGewisseld {
        wissel: Box::new(Fasewissel {
            persoon,
            van: dossier.veiligheid.fase_van(persoon),
            naar: voorstel.naar,
            reden: Fasereden::Samen(Box::new(voorstel)),
            op: context.vandaag(),
            door: Some(door),
        }),
    }
}

fn voorstel(dossier: &Dossier, persoon: PersoonId) -> Result<&Fasevoorstel, Weigering> {
    dossier
        .veiligheid
        .fasestand(persoon)
        .and_then(|stand| stand.voorstel.as_ref())
        .ok_or_else(Weigering::niet_gevonden)
}

/// A further judgement on a proposal; the last one needed makes the change in the same act.
pub(super) fn oordeel_fase(
    dossier: &Dossier,
    persoon: PersoonId,
    oordeel: Tekst,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let door = schrijver(dossier, VEILIGHEID, context)?;
    let mut voorstel = voorstel(dossier, persoon)?.clone();
    if voorstel.oordelen.insert(door, oordeel.clone()).is_some() {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "U hebt al een oordeel gegeven. Nu is een ander aan de beurt.",
        ));
    }
    kan_omhoog(dossier, persoon, &voorstel)?;
    let mut gebeurtenissen = vec![VeiligheidGebeurtenis::FaseBeoordeeld { persoon, door, oordeel }];
    if genoeg_oordelen(dossier, persoon, &voorstel, context) {
        gebeurtenissen.push(omhoog(dossier, persoon, voorstel, door, context));
    }
    Ok(gebeurtenissen.into_iter().map(Gebeurtenis::Veiligheid).collect())
}

/// Not yet.
pub(super) fn wijs_af(
    dossier: &Dossier,
    persoon: PersoonId,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    schrijver(dossier, VEILIGHEID, context)?;
    voorstel(dossier, persoon)?;
    Ok(VeiligheidGebeurtenis::FasevoorstelAfgewezen { persoon, reden })
}

/// Down, at any time, by anybody in the team who sees that it is less safe.
pub(super) fn zet_terug(
    dossier: &Dossier,
    persoon: PersoonId,
    naar: Fase,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = dossier.betrokken_professional(context)?;
    levend(dossier, persoon)?;
    let van = dossier.veiligheid.fase_van(persoon);
    if naar >= van || naar == Fase::Onbekend {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            "Terug kan alleen naar een eerdere fase. Omhoog gaat met een gezamenlijk oordeel.",
        )
        .uitweg("Stel de volgende fase voor."));
    }
    Ok(VeiligheidGebeurtenis::FaseGewisseld {
        wissel: Box::new(Fasewissel {
            persoon,
            van,
            naar,
            reden: Fasereden::Terug { reden },
            op: context.vandaag(),
            door: Some(door),
        }),
    })
}

/// An incident. With injury or threat the phase of the persons concerned drops in the same decision, and a task asks a
/// professional to confirm or correct that on the next working day at the latest (§9.6.2).
pub(super) fn meld_incident(
    dossier: &Dossier,
    invoer: Incidentinvoer,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let gemeld_door = dossier.betrokken_professional(context)?;
    let vandaag = context.vandaag();
    personen(dossier, &invoer.personen, "personen")?;
    niet_in_de_toekomst("op", invoer.op, vandaag)?;
    if invoer.gevolgen.is_empty()
        || (invoer.gevolgen.contains(&Incidentgevolg::Geen) && invoer.gevolgen.len() > 1)
    {
        return Err(
            Invoerfout::nieuw("gevolgen", "Kies wat er was: letsel, dreiging, of geen van beide.").into()
        );
    }
    let id = IncidentId(context.nieuw_id("incident"));
    let incident = Incident {
        id,
        op: invoer.op,
        gemeld_op: vandaag,
        etiket: etiket(dossier, &invoer.afscherming, invoer.personen.iter().copied(), context)?,
        personen: invoer.personen,
        gevolgen: invoer.gevolgen,
        beschrijving: invoer.beschrijving,
        bron: invoer.bron,
        gemeld_door,
    };
    let daalt = incident.gevolgen.iter().any(|gevolg| gevolg.doet_fase_dalen());
    let van =
        incident.personen.iter().map(|persoon| (*persoon, dossier.veiligheid.fase_van(*persoon))).collect();
    let mut gebeurtenissen =
        vec![Gebeurtenis::Veiligheid(VeiligheidGebeurtenis::IncidentGemeld { incident: Box::new(incident) })];
    if daalt {
        let taak = TaakId(context.nieuw_id("terugval"));
        let uiterlijk = context.regels.dag_na(Looptijd::Terugval, vandaag);
        let terugval = Terugval { van, uiterlijk, taak, oordeel: None };
        gebeurtenissen.push(Gebeurtenis::Veiligheid(VeiligheidGebeurtenis::FaseTeruggevallen {
            incident: id,
            terugval,
        }));
        gebeurtenissen.push(Gebeurtenis::Taak(TaakGebeurtenis::Gemaakt {
            taak: Taak {
                id: taak,
                wat: Korttekst::lees(
                    "wat",
                    "Na een incident: bevestig of corrigeer de terugval naar directe veiligheid",
                )?,
                voor: WachtOp::VastGezicht,
                vervalt_op: Some(uiterlijk),
                regel: None,
                gemaakt_op: vandaag,
            },
        }));
    }
    Ok(gebeurtenissen)
}

fn onbevestigd(dossier: &Dossier, persoon: PersoonId) -> bool {
    dossier
        .veiligheid
        .incidenten()
        .filter_map(|(_, terugval)| terugval)
        .any(|terugval| terugval.oordeel.is_none() && terugval.van.contains_key(&persoon))
}

/// A named professional confirms the drop, or says for whom it was not right.
pub(super) fn beoordeel_terugval(
    dossier: &Dossier,
    incident: IncidentId,
    hersteld: BTreeSet<PersoonId>,
    oordeel: Tekst,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let door = schrijver(dossier, VEILIGHEID, context)?;
    let (gemeld, Some(terugval)) =
        dossier.veiligheid.incident(incident).ok_or_else(Weigering::niet_gevonden)?
    else {
        return Err(Weigering::niet_gevonden());
    };
    if terugval.oordeel.is_some() {
        return Err(Weigering::regel(Regelnummer::D(15), "Deze terugval is al beoordeeld.")
            .uitweg("Is het nu veiliger? Stel dan samen de volgende fase voor."));
    }
    let niet_terug: Vec<_> = hersteld
        .iter()
        .copied()
        .filter(|persoon| !is_van_dit_incident(dossier, incident, gemeld, terugval, *persoon))
        .collect();
    if !niet_terug.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::D(15),
            format!("De fase van {} is niet alleen door dit incident gedaald.", namen(dossier, niet_terug)),
        )
        .uitweg("Stel samen de volgende fase voor als het weer veilig is."));
    }
    let taak_open = dossier.taken.open.contains_key(&terugval.taak);
    let afgerond = TaakGebeurtenis::Afgerond { taak: terugval.taak, uitkomst: Some(oordeel.clone()) };
    let oordeel = Terugvaloordeel { door, op: context.vandaag(), hersteld, oordeel };
    let mut gebeurtenissen =
        vec![Gebeurtenis::Veiligheid(VeiligheidGebeurtenis::TerugvalBeoordeeld { incident, oordeel })];
    if taak_open {
        gebeurtenissen.push(Gebeurtenis::Taak(afgerond));
    }
    Ok(gebeurtenissen)
}

/// Whether the person stands in *directe veiligheid* because of this incident and nothing else since.
fn is_van_dit_incident(
    dossier: &Dossier,
    id: IncidentId,
    incident: &Incident,
    terugval: &Terugval,
    persoon: PersoonId,
) -> bool {
    let daalde = terugval.van.get(&persoon).is_some_and(|van| *van != Fase::DirecteVeiligheid);
    let laatste = dossier.veiligheid.fasestand(persoon).and_then(|stand| stand.wissels.last());
    let door_dit = laatste.is_some_and(|wissel| wissel.reden == Fasereden::Incident(id));
    let ander_incident = dossier.veiligheid.incidenten().any(|(ander, terugval)| {
        ander.id != id
            && ander.gemeld_op >= incident.gemeld_op
            && terugval.is_some_and(|t| {
                t.van.contains_key(&persoon)
                    && t.oordeel.as_ref().is_none_or(|o| !o.hersteld.contains(&persoon))
            })
    });
    daalde && door_dit && !ander_incident
}

/// A figure: one's own about one's own safety, or a professional's own about somebody.
pub(super) fn geef_cijfer(
    dossier: &Dossier,
    invoer: Cijferinvoer,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    levend(dossier, invoer.over)?;
    let (gever, opgetekend_door) = match context.actor.wie {
        Wie::Persoon(wie) if wie == invoer.over && invoer.eigen => (Cijfergever::Zelf, None),
        Wie::Persoon(_) => {
            return Err(Weigering::regel(
                Regelnummer::D(23),
                "U geeft een cijfer voor uw eigen veiligheid. Een ander doet dat zelf.",
            )
            .uitweg(
                "Maakt u zich zorgen over een ander? Vertel het uw vast gezicht. Is er nu gevaar? Bel 112.",
            ));
        }
        Wie::Professional(_) | Wie::Systeem => {
            let door = dossier.betrokken_professional(context)?;
            if invoer.eigen {
                (Cijfergever::Zelf, Some(door))
            } else {
                (Cijfergever::Professional(door), None)
            }
        }
    };
    Ok(VeiligheidGebeurtenis::CijferGegeven {
        regel: Box::new(CijferRegel {
            over: invoer.over,
            gever,
            cijfer: invoer.cijfer,
            woorden: invoer.woorden,
            op: context.vandaag(),
            opgetekend_door,
            etiket: etiket(dossier, &invoer.afscherming, [invoer.over], context)?,
        }),
    })
}
