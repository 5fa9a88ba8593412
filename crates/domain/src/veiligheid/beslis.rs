//! The one door for commands about safety.

use super::{VeiligheidOpdracht, kaartregels, oordelen, planinhoud, planregels};
use crate::{Context, Dossier, Gebeurtenis, Weigering};

/// Judges a command about safety.
///
/// # Refusals
/// * D-15: up one phase at a time, by joint judgement, with all criteria met; never because of a figure (INV-37);
/// * D-23: a figure is about one's own safety, or a professional's own view of somebody's safety;
/// * INV-11: one veiligheidsplan in force and one draft;
/// * D-17: the family is offered its own plan first, unless there is acute danger;
/// * D-05: only Veilig Thuis sets, changes or lifts hard conditions;
/// * INV-10, INV-15, INV-16, INV-39: as for the plan;
/// * a card is made from the file, and confirmed by each for himself.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &VeiligheidOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use VeiligheidOpdracht as O;
    let gebeurtenis = match opdracht.clone() {
        O::StelFaseVoor { persoon, naar, criteria, gezinsvisie, oordeel } => {
            oordelen::stel_fase_voor(dossier, persoon, naar, criteria, gezinsvisie, oordeel, context)?
        }
        O::OordeelFase { persoon, oordeel } => {
            return oordelen::oordeel_fase(dossier, persoon, oordeel, context);
        }
        O::WijsFaseAf { persoon, reden } => oordelen::wijs_af(dossier, persoon, reden, context)?,
        O::ZetFaseTerug { persoon, naar, reden } => {
            oordelen::zet_terug(dossier, persoon, naar, reden, context)?
        }
        O::MeldIncident(invoer) => return oordelen::meld_incident(dossier, *invoer, context),
        O::BeoordeelTerugval { incident, herstel, oordeel } => {
            return oordelen::beoordeel_terugval(dossier, incident, herstel, oordeel, context);
        }
        O::GeefCijfer(invoer) => oordelen::geef_cijfer(dossier, *invoer, context)?,
        O::MaakKaart { aanleiding, ontvanger, grond, open_punten } => {
            kaartregels::maak(dossier, aanleiding, (ontvanger, grond), &open_punten, context)?
        }
        O::BevestigKaart { kaart, woorden } => kaartregels::bevestig(dossier, kaart, woorden, context)?,
        O::BevestigKaartAlsGezinslid { kaart, voor, door, wijze, woorden } => {
            kaartregels::bevestig_als_gezinslid(dossier, kaart, (voor, door, wijze), woorden, context)?
        }
        O::LegOnveiligheidVast { .. }
        | O::LegVoorwaardeVast { .. }
        | O::LegAfspraakVast { .. }
        | O::LegSignaalVast { .. }
        | O::LegNoodcontactVast { .. }
        | O::LegSteunfiguurVast { .. }
        | O::GeefSteuntoestemming { .. }
        | O::SchrijfKindversie { .. }
        | O::Schrap { .. } => planinhoud::beslis(dossier, opdracht.clone(), context)?,
        over_het_plan => planregels::beslis(dossier, over_het_plan, context)?,
    };
    Ok(vec![Gebeurtenis::Veiligheid(gebeurtenis)])
}
