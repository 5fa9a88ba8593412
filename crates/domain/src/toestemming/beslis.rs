//! The rules of consent.

use super::{
    Antwoord, Gesproken, Gift, Ontvanger, Stand, Toestemming, ToestemmingGebeurtenis, ToestemmingOpdracht,
    Toestemmingsvraag, Wijze,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    ids::{PersoonId, ProfessionalId, ToestemmingId},
    regels::Looptijd,
    stelling::intern::{Schrijver, schrijver},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;

/// Judges a command.
///
/// # Refusals
/// * INV-15: a professional never answers for somebody; what was said after the person's own no does not undo it;
/// * D-19, D-40: who does not decide about this on this day;
/// * input: an end that lies in the past or too far away, a recipient who is not there.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &ToestemmingOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use ToestemmingGebeurtenis as G;
    use ToestemmingOpdracht as O;
    let gebeurtenissen = match opdracht.clone() {
        O::Vraag { vraag } => {
            let (wie, naam) = vrager(dossier, context)?;
            controleer_vraag(dossier, &vraag, context)?;
            vec![G::Gevraagd { toestemming: nieuw(context), vraag, door: Some((wie, naam)) }]
        }
        O::GeefUitEigenBeweging { vraag } => {
            let persoon = zelf(dossier, context)?;
            controleer_vraag(dossier, &vraag, context)?;
            controleer_beslisser(dossier, &vraag, persoon, context)?;
            let toestemming = nieuw(context);
            vec![
                G::Gevraagd { toestemming, vraag, door: None },
                G::Gegeven { toestemming, persoon, wijze: Wijze::Zelf },
            ]
        }
        O::Antwoord { toestemming, ja, woorden } => {
            let persoon = zelf(dossier, context)?;
            let een = te_beantwoorden(dossier, toestemming, persoon, context)?;
            vec![antwoord(een, persoon, ja, Wijze::Zelf, woorden, context.vandaag())?]
        }
        O::TrekIn { toestemming } => {
            let persoon = zelf(dossier, context)?;
            let een = dossier.toestemmingen.get(toestemming).ok_or_else(Weigering::niet_gevonden)?;
            // Whoever once said yes can take it back, also when somebody else decides by now.
            match een.antwoord(persoon) {
                Some(Antwoord::Gegeven(_)) => {
                    vec![G::Ingetrokken { toestemming, persoon, wijze: Wijze::Zelf }]
                }
                _ => return Err(Weigering::niet_gevonden()),
            }
        }
        O::LegGesprokenVast { toestemming, persoon, ja, gesproken } => {
            vec![leg_vast(dossier, toestemming, persoon, ja, gesproken, context)?]
        }
        O::ReageerOpGesproken { toestemming, klopt } => {
            let persoon = zelf(dossier, context)?;
            let een = dossier.toestemmingen.get(toestemming).ok_or_else(Weigering::niet_gevonden)?;
            if !is_gezegd(een.antwoord(persoon)) {
                return Err(Weigering::niet_gevonden());
            }
            vec![if klopt {
                G::Bevestigd { toestemming, persoon }
            } else {
                G::Betwist { toestemming, persoon }
            }]
        }
    };
    Ok(gebeurtenissen.into_iter().map(Gebeurtenis::Toestemming).collect())
}

fn nieuw(context: &Context<'_>) -> ToestemmingId {
    ToestemmingId(context.nieuw_id("toestemming"))
}

/// The professional who asks or writes down.
fn vrager(dossier: &Dossier, context: &Context<'_>) -> Result<(ProfessionalId, Korttekst), Weigering> {
    let Schrijver::Professional { id, pet } = schrijver(dossier, context)? else {
        return Err(Weigering::regel(Regelnummer::Inv(15), "Toestemming vragen doet een professional.")
            .uitweg("Wilt u zelf toestemming geven? Kies dan ‘Zelf toestemming geven’."));
    };
    let naam = [&context.actor.naam, ", ", pet.functie.naam()].concat();
    Ok((id, Korttekst::lees("naam", &naam)?))
}

/// The person who answers: nobody answers for somebody else, also not with a mandate.
fn zelf(dossier: &Dossier, context: &Context<'_>) -> Result<PersoonId, Weigering> {
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) if context.actor.namens.is_none() => Ok(persoon),
        Schrijver::Gezinslid(_) | Schrijver::Professional { .. } | Schrijver::Systeem => Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Toestemming geeft alleen de persoon zelf. Dat kan niemand voor een ander doen.",
        )
        .uitweg("Zegt iemand het tegen u? Schrijf op wat die persoon zei. Die ziet dat, en kan zeggen dat het niet klopt.")
        .op_wettelijke_grens()),
    }
}

fn controleer_vraag(
    dossier: &Dossier,
    vraag: &Toestemmingsvraag,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let vandaag = context.vandaag();
    if dossier.wie_toestemt(context.regels, vraag.over, vraag.doel, vandaag).is_empty() {
        return Err(Weigering::niet_gevonden());
    }
    if vraag.tot < vandaag || vraag.tot > context.regels.dag_na(Looptijd::Toestemming, vandaag) {
        return Err(Invoerfout::nieuw(
            "tot",
            "Kies een dag vanaf vandaag, en niet verder weg dan een jaar. Daarna vragen we het opnieuw.",
        )
        .into());
    }
    let bekend = match &vraag.ontvanger {
        Ontvanger::Team | Ontvanger::Buiten(_) => true,
        Ontvanger::Professional(wie) => dossier.team.is_betrokken(*wie, vandaag),
        Ontvanger::Persoon(wie) => *wie != vraag.over && dossier.gezin.persoon(*wie).is_some(),
    };
    if bekend {
        Ok(())
    } else {
        Err(Invoerfout::nieuw("ontvanger", "Kies voor wie deze toestemming is.").into())
    }
}

fn controleer_beslisser(
    dossier: &Dossier,
    vraag: &Toestemmingsvraag,
    persoon: PersoonId,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    if dossier.wie_toestemt(context.regels, vraag.over, vraag.doel, context.vandaag()).contains(&persoon) {
        Ok(())
    } else {
        Err(Weigering::niet_gevonden())
    }
}

/// A question this person decides about today, and that is not over.
fn te_beantwoorden<'a>(
    dossier: &'a Dossier,
    id: ToestemmingId,
    persoon: PersoonId,
    context: &Context<'_>,
) -> Result<&'a Toestemming, Weigering> {
    let een = dossier.toestemmingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    controleer_beslisser(dossier, &een.vraag, persoon, context)?;
    if een.vraag.tot < context.vandaag() {
        return Err(Weigering::regel(
            Regelnummer::Inv(16),
            "Deze vraag is voorbij. Zonder antwoord is er geen toestemming.",
        )
        .uitweg("Is het nog nodig? Dan wordt het opnieuw gevraagd."));
    }
    Ok(een)
}

fn antwoord(
    een: &Toestemming,
    persoon: PersoonId,
    ja: bool,
    wijze: Wijze,
    woorden: Option<Tekst>,
    op: Date,
) -> Result<ToestemmingGebeurtenis, Weigering> {
    let toestemming = een.id;
    match (een.stand(persoon, op), ja) {
        (Stand::Gegeven, true) | (Stand::Geweigerd, false) => {
            Err(Weigering::regel(Regelnummer::Inv(15), "Dit antwoord staat er al."))
        }
        (Stand::Gegeven, false) => Ok(ToestemmingGebeurtenis::Ingetrokken { toestemming, persoon, wijze }),
        (_, true) => Ok(ToestemmingGebeurtenis::Gegeven { toestemming, persoon, wijze }),
        (_, false) => Ok(ToestemmingGebeurtenis::Geweigerd { toestemming, persoon, wijze, woorden }),
    }
}

fn is_gezegd(antwoord: Option<&Antwoord>) -> bool {
    matches!(
        antwoord,
        Some(
            Antwoord::Gegeven(Gift { wijze: Wijze::Gezegd { .. }, .. })
                | Antwoord::Geweigerd { wijze: Wijze::Gezegd { .. }, .. }
                | Antwoord::Ingetrokken { wijze: Wijze::Gezegd { .. }, .. }
        )
    )
}

fn leg_vast(
    dossier: &Dossier,
    id: ToestemmingId,
    persoon: PersoonId,
    ja: bool,
    gesproken: Gesproken,
    context: &Context<'_>,
) -> Result<ToestemmingGebeurtenis, Weigering> {
    let (door, naam) = vrager(dossier, context)?;
    let een = te_beantwoorden(dossier, id, persoon, context)?;
    if gesproken.op > context.vandaag() || gesproken.op < een.op {
        return Err(
            Invoerfout::nieuw("gesproken_op", "Kies een dag vanaf de vraag tot en met vandaag.").into()
        );
    }
    // What is nearer to the person is not undone by what is further away (INV-15). A no always counts.
    let zelf_gezegd_van_niet = match een.antwoord(persoon) {
        Some(
            Antwoord::Geweigerd { wijze: Wijze::Zelf, .. }
            | Antwoord::Ingetrokken { wijze: Wijze::Zelf, .. }
            | Antwoord::Betwist { .. },
        ) => true,
        Some(Antwoord::Gegeven(_) | Antwoord::Geweigerd { .. } | Antwoord::Ingetrokken { .. }) | None => {
            false
        }
    };
    if ja && zelf_gezegd_van_niet {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Deze persoon zei zelf nee. Alleen die persoon kan daar ja van maken.",
        )
        .uitweg("Laat de persoon het zelf aangeven, op de eigen pagina of op uw scherm.")
        .op_wettelijke_grens());
    }
    let woorden = gesproken.woorden.clone();
    antwoord(
        een,
        persoon,
        ja,
        Wijze::Gezegd { door, naam, gesproken, bevestigd_op: None },
        Some(woorden),
        context.vandaag(),
    )
}
