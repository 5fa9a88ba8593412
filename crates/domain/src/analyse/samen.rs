//! Sharing the analysis, agreeing or not, establishing, revising.

use super::{
    Achterliggend, AnalyseGebeurtenis, AnalyseInhoud, Deling, GegevenOordeel, GesprokenInstemming,
    Instemming, Itemsoort, Oordeel, Versie,
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::PersoonId,
    maanden::dag_in_woorden,
    regels::{Gezinsrol, Onderdeel, Recht, Rol},
    stelling::{
        Mondeling, Wijze,
        intern::{
            Schrijver, accordeert_zelf, controleer_mondeling, levenden, mag, naam, opsomming, professional,
            reactietermijn, schrijver, vertegenwoordigt,
        },
    },
    tekst::Tekst,
    toegang::{Machtigingsbereik, staat_voor},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Sharing, establishing and revising are led by the fixed face (§9.5).
fn leidt(dossier: &Dossier, context: &Context<'_>) -> Result<(), Weigering> {
    let (wie, _) = professional(dossier, context, "Dit doet het vast gezicht.")?;
    if dossier.team.is_lokaal_gezicht(wie, context.vandaag()) {
        return Ok(());
    }
    Err(Weigering::regel(
        Regelnummer::R(136),
        "De analyse delen, vaststellen of bijstellen doet het vast gezicht.",
    )
    .uitweg(format!("Vraag het aan {}.", dossier.team.vast_gezicht.professional.naam)))
}

pub(super) fn deel(
    dossier: &Dossier,
    met: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    leidt(dossier, context)?;
    let analyse = &dossier.analyse;
    if met.is_empty() {
        return Err(Invoerfout::nieuw("met", "Kies met wie u de analyse deelt.").into());
    }
    if levenden(dossier, met).count() != met.len() {
        return Err(Invoerfout::nieuw(
            "met",
            "Een van de gekozen mensen hoort niet bij dit gezin of leeft niet meer. Kies opnieuw.",
        )
        .into());
    }
    if analyse.gesloten {
        return Err(Weigering::regel(Regelnummer::R(136), "De analyse is vastgesteld.")
            .uitweg("Begin een bijstelling en schrijf op waarom."));
    }
    if analyse.werk.is_leeg() {
        return Err(Weigering::regel(Regelnummer::R(136), "Er staat nog niets in de analyse.")
            .uitweg("Begin met de stem van het gezin."));
    }
    let vandaag = context.vandaag();
    let open =
        analyse.laatste().filter(|versie| versie.vastgesteld.is_none() && versie.inhoud == analyse.werk);
    let (versie, nieuw): (u32, Vec<PersoonId>) = match open {
        Some(versie) => (
            versie.nummer,
            met.iter().copied().filter(|persoon| !versie.gedeeld_met.contains_key(persoon)).collect(),
        ),
        None => (analyse.laatste().map_or(1, |versie| versie.nummer + 1), met.iter().copied().collect()),
    };
    if nieuw.is_empty() {
        return Err(
            Invoerfout::nieuw("met", "Zij hebben deze versie al. Er is sindsdien niets veranderd.").into()
        );
    }
    let met = nieuw
        .into_iter()
        .map(|persoon| {
            Ok((
                persoon,
                Deling { op: vandaag, termijn: reactietermijn(dossier, context.regels, persoon, vandaag)? },
            ))
        })
        .collect::<Result<BTreeMap<_, _>, Weigering>>()?;
    Ok(AnalyseGebeurtenis::Gedeeld { versie, met })
}

/// The version on which a view of this person is open: the last one, or the one that is established now.
fn gedeelde_versie(
    dossier: &Dossier,
    nummer: u32,
    persoon: PersoonId,
) -> Result<(&Versie, Deling), Weigering> {
    let analyse = &dossier.analyse;
    let versie = analyse.versie(nummer).ok_or_else(Weigering::niet_gevonden)?;
    let deling = versie.gedeeld_met.get(&persoon).ok_or_else(Weigering::niet_gevonden)?;
    let geldt = |ander: Option<&Versie>| ander.is_some_and(|ander| ander.nummer == nummer);
    if !geldt(analyse.laatste()) && !geldt(analyse.vastgesteld()) {
        return Err(Weigering::regel(Regelnummer::R(138), "Er is een nieuwere versie van de analyse.")
            .uitweg("Lees de nieuwe versie en reageer daarop."));
    }
    Ok((versie, *deling))
}

pub(super) fn reageer(
    dossier: &Dossier,
    nummer: u32,
    voor: PersoonId,
    instemming: &Instemming,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let vandaag = context.vandaag();
    let actor = match schrijver(dossier, context)? {
        Schrijver::Gezinslid(actor) => actor,
        Schrijver::Professional { .. } | Schrijver::Systeem => {
            return Err(Weigering::regel(
                Regelnummer::Inv(15),
                "Alleen de persoon zelf kan zeggen of die het eens is.",
            )
            .uitweg("Schrijf op wat deze persoon tegen u zei, met de dag en wie erbij was."));
        }
    };
    let wijze = if actor == voor {
        Wijze::Zelf
    } else if vertegenwoordigt(dossier, context.regels, actor, voor, vandaag)
        || staat_voor(dossier, context.actor, voor, Machtigingsbereik::Instemmen, vandaag)
    {
        Wijze::Vertegenwoordiger(actor)
    } else if dossier.analyse.versie(nummer).is_some_and(|versie| versie.gedeeld_met.contains_key(&actor)) {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            format!("Alleen {} zelf kan hierop reageren.", naam(dossier, voor)),
        )
        .uitweg("U kunt wel voor uzelf reageren."));
    } else {
        return Err(Weigering::niet_gevonden());
    };
    let (versie, _) = gedeelde_versie(dossier, nummer, voor)?;
    let kind_mag =
        context.regels.mag(Rol::Gezin(Gezinsrol::KindTot12), Onderdeel::Analyse, Recht::Accorderen, vandaag);
    if *instemming == Instemming::Eens
        && wijze == Wijze::Zelf
        && !kind_mag
        && !accordeert_zelf(dossier, context.regels, voor, vandaag)
    {
        return Err(Weigering::regel(Regelnummer::Inv(15), "Akkoord geven doet voor jou je ouder of voogd.")
            .uitweg("Jij mag altijd zeggen wat je ervan vindt, in je eigen woorden."));
    }
    let oordeel = Oordeel::from(instemming.clone());
    niet_overschrijven(dossier, voor, versie.oordeel(voor), &oordeel, &wijze)?;
    Ok(AnalyseGebeurtenis::Gereageerd { versie: nummer, persoon: voor, oordeel, wijze })
}

pub(super) fn leg_reactie_vast(
    dossier: &Dossier,
    nummer: u32,
    persoon: PersoonId,
    instemming: &GesprokenInstemming,
    mondeling: &Mondeling,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let (_, pet) =
        professional(dossier, context, "Een gesproken reactie schrijft een professional van het team op.")?;
    if !mag(
        context.regels,
        pet.functie,
        Onderdeel::Analyse,
        &[Recht::Schrijven, Recht::Inbrengen, Recht::Leiden],
        context.vandaag(),
    ) {
        return Err(Weigering::regel(
            Regelnummer::R(136),
            format!("Als {} schrijft u niet in de analyse.", pet.functie.naam()),
        )
        .uitweg("Vertel het aan het vast gezicht."));
    }
    let (versie, deling) = gedeelde_versie(dossier, nummer, persoon)?;
    controleer_mondeling(mondeling, Some(deling.op), context.vandaag())?;
    let oordeel = Oordeel::from(instemming.clone());
    let wijze = Wijze::Mondeling(mondeling.clone());
    niet_overschrijven(dossier, persoon, versie.oordeel(persoon), &oordeel, &wijze)?;
    Ok(AnalyseGebeurtenis::Gereageerd { versie: nummer, persoon, oordeel, wijze })
}

/// A person's own view is not replaced by what somebody else writes down, and disagreement is not taken back by the
/// professional who wrote it down (INV-15).
fn niet_overschrijven(
    dossier: &Dossier,
    persoon: PersoonId,
    eerder: Option<&GegevenOordeel>,
    nieuw: &Oordeel,
    wijze: &Wijze,
) -> Result<(), Weigering> {
    let Some(eerder) = eerder else { return Ok(()) };
    let zelfde_mond = matches!((wijze, &eerder.wijze), (Wijze::Mondeling(_), Wijze::Mondeling(_)));
    let trekt_in = matches!(eerder.oordeel, Oordeel::DeelsEens(_) | Oordeel::Oneens(_))
        && matches!(nieuw, Oordeel::Gezegd(_));
    if wijze.gewicht() < eerder.wijze.gewicht() || (zelfde_mond && trekt_in) {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            format!(
                "{} heeft al gezegd wat die ervan vindt. Alleen {0} zelf kan dat veranderen.",
                naam(dossier, persoon)
            ),
        )
        .uitweg("Vraag deze persoon om zelf opnieuw te reageren.")
        .uitweg("Pas de analyse aan en deel een nieuwe versie."));
    }
    Ok(())
}

impl AnalyseInhoud {
    /// What is still missing before this can be established, each in one sentence (R-136, R-017, INV-39).
    pub fn ontbreekt(&self, dossier: &Dossier, op: Date) -> Vec<String> {
        let mut ontbreekt = Vec::new();
        let gezinsleden = dossier.gezin.gezinsleden(op);
        let namen = |personen: Vec<PersoonId>| {
            opsomming(&personen.into_iter().map(|persoon| naam(dossier, persoon)).collect::<Vec<_>>())
        };
        let zonder: Vec<PersoonId> = gezinsleden
            .iter()
            .copied()
            .filter(|lid| !self.stemmen.contains_key(lid) && !self.zonder_stem.contains_key(lid))
            .collect();
        if !zonder.is_empty() {
            ontbreekt.push(format!(
                "De stem van {}: schrijf de eigen woorden op, of waarom dat nu niet kan.",
                namen(zonder)
            ));
        }
        if self.factoren().next().is_none() {
            ontbreekt.push("Wat speelt er? Voeg ten minste één factor toe.".to_owned());
        }
        let los = self.factoren().filter(|factor| {
            !factor.item.stellingen().any(|id| {
                dossier
                    .stellingen
                    .get(id)
                    .is_some_and(|stelling| !stelling.is_concept() && !stelling.is_ingetrokken())
            })
        });
        let los = los.count();
        if los > 0 {
            let factoren =
                if los == 1 { "Eén factor rust".to_owned() } else { format!("{los} factoren rusten") };
            ontbreekt.push(format!("{factoren} nog niet op een stelling die is voorgelegd of vastgesteld."));
        }
        if self.van_soort(Itemsoort::Behoefte).next().is_none() {
            ontbreekt.push("Wie heeft wat nodig? Voeg ten minste één behoefte toe.".to_owned());
        }
        let heeft_minderjarigen = dossier.gezin.heeft_minderjarigen(op);
        let open: Vec<String> = Achterliggend::gevraagd(heeft_minderjarigen)
            .filter(|vraag| !self.achterliggend.contains_key(vraag))
            .map(|vraag| vraag.naam().to_owned())
            .collect();
        if !open.is_empty() {
            ontbreekt.push(format!(
                "Wat speelt er op de achtergrond? Beantwoord nog: {}. ‘Weten we niet’ mag ook.",
                opsomming(&open)
            ));
        }
        let kinderen: Vec<PersoonId> = dossier
            .gezin
            .minderjarigen(op)
            .into_iter()
            .map(|kind| kind.id)
            .filter(|kind| gezinsleden.contains(kind) && !self.belangen.contains_key(kind))
            .collect();
        if !kinderen.is_empty() {
            ontbreekt.push(format!("Het belang van {}.", namen(kinderen)));
        }
        ontbreekt
    }
}

pub(super) fn stel_vast(
    dossier: &Dossier,
    nummer: u32,
    motivering: &BTreeMap<PersoonId, Tekst>,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    leidt(dossier, context)?;
    let vandaag = context.vandaag();
    let laatste = dossier.analyse.laatste().filter(|versie| versie.nummer == nummer).ok_or_else(|| {
        Weigering::regel(Regelnummer::R(138), "Alleen de laatst gedeelde versie wordt vastgesteld.")
            .uitweg("Deel de analyse eerst met het gezin.")
    })?;
    if laatste.vastgesteld.is_some() {
        return Err(Weigering::regel(Regelnummer::R(136), "Deze versie is al vastgesteld."));
    }
    let mut ontbreekt = laatste.inhoud.ontbreekt(dossier, vandaag);
    let mut waarom = BTreeMap::new();
    let gezinsleden = dossier.gezin.gezinsleden(vandaag);
    let gevraagd: BTreeSet<PersoonId> =
        gezinsleden.into_iter().chain(laatste.gedeeld_met.keys().copied()).collect();
    for persoon in levenden(dossier, &gevraagd) {
        if laatste.oordeel(persoon).is_some() {
            continue;
        }
        let wie = naam(dossier, persoon);
        match (laatste.gedeeld_met.get(&persoon), motivering.get(&persoon)) {
            (Some(deling), _) if vandaag <= deling.termijn => {
                ontbreekt
                    .push(format!("{wie} kan nog reageren tot en met {}.", dag_in_woorden(deling.termijn)));
            }
            (_, Some(reden)) => {
                waarom.insert(persoon, reden.clone());
            }
            (Some(_), None) => ontbreekt.push(format!(
                "{wie} heeft niet gereageerd. Dat is geen instemming. Schrijf op waarom u toch vaststelt."
            )),
            (None, None) => {
                ontbreekt.push(format!("Deel de analyse met {wie}, of schrijf op waarom dat nu niet kan."));
            }
        }
    }
    if !ontbreekt.is_empty() {
        let mut weigering =
            Weigering::regel(Regelnummer::R(136), "De analyse kan nog niet worden vastgesteld.");
        weigering.uitwegen = ontbreekt;
        return Err(weigering);
    }
    Ok(AnalyseGebeurtenis::Vastgesteld { versie: nummer, motivering: waarom })
}

pub(super) fn stel_bij(
    dossier: &Dossier,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    leidt(dossier, context)?;
    if !dossier.analyse.gesloten {
        return Err(Weigering::regel(
            Regelnummer::R(136),
            "De analyse is nog niet vastgesteld. U kunt gewoon verder schrijven.",
        ));
    }
    Ok(AnalyseGebeurtenis::BijstellingBegonnen { reden: reden.clone() })
}
