//! Closing, only by the guards of §9.6.1 and INV-12.

use super::{Routestap, Sluitgrond};
use crate::{
    Context, Dossier, Regelnummer, Weigering,
    regels::{Looptijd, Regels, TermijnId},
    veiligheid::Fase,
};
use jiff::civil::Date;

/// The day on which the monitoring period is over, when everybody has been stable since `sinds` (T-29, the long one).
pub(super) fn monitoring_klaar_op(regels: &Regels, sinds: Date) -> Option<Date> {
    regels.termijn_vanaf(TermijnId::T29Tweede, sinds)?.verval.dag()
}

/// Judges a closing; all that is missing is said at once.
///
/// # Refusals
/// * §9.6.1: no running measure, huisverbod or jeugdreclassering; every family member a recent safety figure; the
///   monitoring period done; an end talk; nobody less than stable safe.
/// * INV-12: earlier than that only with the safety judgement of two professionals.
pub(super) fn controleer(
    dossier: &Dossier,
    grond: &Sluitgrond,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let door = dossier.betrokken_professional(context)?;
    let vandaag = context.vandaag();
    if dossier.is_gesloten() {
        return Err(Weigering::regel(Regelnummer::R(130), "Dit dossier is al afgesloten."));
    }
    if !dossier.team.is_lokaal_gezicht(door, vandaag) {
        return Err(Weigering::regel(Regelnummer::Inv(12), "Alleen het vast gezicht sluit af.")
            .uitweg("Geef uw oordeel over de veiligheid. Het vast gezicht sluit daarna af."));
    }
    let vers_vanaf = context.regels.dag_voor(Looptijd::VersOordeel, vandaag);
    let mut ontbreekt = Vec::new();
    if dossier.lopende_maatregelen(vandaag).next().is_some() {
        ontbreekt.push("Er loopt nog een maatregel. Zolang die loopt, blijft het dossier open.".to_owned());
    }
    let gezinsleden = dossier.gezin.gezinsleden(vandaag);
    for lid in &gezinsleden {
        let Some(persoon) = dossier.gezin.persoon(*lid) else { continue };
        let recent = dossier.veiligheid.laatste_cijfer(*lid).is_some_and(|cijfer| cijfer.op >= vers_vanaf);
        if !recent {
            ontbreekt.push(format!(
                "Vraag {} om een veiligheidscijfer. Het laatste mag niet ouder zijn dan {}.",
                persoon.naam.kort(),
                context.regels.looptijd_in_woorden(Looptijd::VersOordeel, vandaag)
            ));
        }
    }
    if dossier.veiligheid.dossierfase(gezinsleden.iter().copied()) < Fase::StabieleVeiligheid {
        ontbreekt.push("Nog niet iedereen is stabiel veilig.".to_owned());
    }
    let (Sluitgrond::DuurzaamVeilig { eindgesprek, .. } | Sluitgrond::Gemotiveerd { eindgesprek, .. }) =
        grond;
    if *eindgesprek > vandaag {
        ontbreekt.push("Het eindgesprek ligt in de toekomst. Sluit af na het gesprek.".to_owned());
    }
    match grond {
        Sluitgrond::DuurzaamVeilig { .. } => {
            if dossier.stap != Routestap::Monitoring {
                ontbreekt.push("Het dossier staat nog niet in de stap ‘Vinger aan de pols’.".to_owned());
            }
            let klaar = dossier
                .veiligheid
                .stabiel_sinds_van(gezinsleden.iter().copied())
                .and_then(|sinds| monitoring_klaar_op(context.regels, sinds));
            if klaar.is_none_or(|dag| dag > vandaag) {
                ontbreekt.push("De periode van contact houden is nog niet voorbij.".to_owned());
            }
        }
        Sluitgrond::Gemotiveerd { .. } => {
            let oordelen = dossier.sluitoordelen.values().filter(|oordeel| oordeel.op >= vers_vanaf).count();
            if oordelen < 2 {
                ontbreekt.push("Eerder afsluiten kan alleen als twee professionals los van elkaar opschrijven dat het veilig is.".to_owned());
            }
        }
    }
    if ontbreekt.is_empty() {
        return Ok(());
    }
    let mut weigering = Weigering::regel(Regelnummer::Inv(12), "Dit dossier kan nog niet worden afgesloten.");
    weigering.uitwegen = ontbreekt;
    Err(weigering.uitweg("Doorgaan kan altijd. Lukt het niet samen? Haal expertise erbij of schaal op."))
}
