//! The one door for commands about statements.

use super::{StellingOpdracht, delen, horen, schrijven};
use crate::{Context, Dossier, Gebeurtenis, Weigering};

/// Judges a command about a statement.
///
/// # Refusals
/// * INV-14: one kind never becomes another; a feit without source or time cannot even be asked for.
/// * INV-15: nobody agrees for somebody else; a citaat only by the one who is quoted.
/// * INV-16: silence is an outcome only after the term ended, and never agreement.
/// * INV-18: what came in for one organisation's task starts there; widening the audience needs a ground.
/// * INV-19: another organisation than the bronhouder.
/// * INV-38: somebody else's own words.
/// * the same was told before, without a reason to ask again.
/// * established while somebody was not heard; postponed by the author, too long, or by another function.
/// * D-08: received in another capacity than the one of this act.
/// * D-52: an established statement is corrected, an opinion only by the one who holds it.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &StellingOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use StellingOpdracht as O;
    let gebeurtenissen = match opdracht {
        O::LegVast { inhoud, leefgebieden, etiket, ontvangst, opnieuw_omdat } => {
            vec![schrijven::leg_vast(
                dossier,
                inhoud,
                leefgebieden,
                etiket,
                ontvangst.as_ref(),
                opnieuw_omdat.as_ref(),
                context,
            )?]
        }
        O::Wijzig { stelling, inhoud, leefgebieden, over } => {
            vec![schrijven::wijzig(dossier, *stelling, inhoud, leefgebieden, over, context)?]
        }
        O::LegVoor { stelling, personen, kanaal } => {
            horen::leg_voor(dossier, *stelling, personen, *kanaal, context)?
        }
        O::Reageer { stelling, voor, reactie } => {
            vec![horen::reageer(dossier, *stelling, *voor, reactie, context)?]
        }
        O::LegReactieVast { stelling, persoon, reactie, mondeling } => {
            vec![horen::leg_reactie_vast(dossier, *stelling, *persoon, reactie, mondeling, context)?]
        }
        O::MarkeerGeenReactie { stelling, persoon } => {
            vec![horen::markeer_geen_reactie(dossier, *stelling, *persoon, context)?]
        }
        O::StelWederhoorUit { stelling, personen, grond, toelichting, herbeoordeling } => {
            delen::stel_uit(dossier, *stelling, personen, *grond, toelichting, *herbeoordeling, context)?
        }
        O::HerbeoordeelUitstel { stelling, personen, oordeel } => {
            delen::herbeoordeel(dossier, *stelling, personen, oordeel, context)?
        }
        O::StelVast { stelling } => horen::stel_vast(dossier, *stelling, context)?,
        O::Corrigeer { stelling, inhoud, leefgebieden, over, reden } => {
            vec![schrijven::corrigeer(dossier, *stelling, inhoud, leefgebieden, over, reden, context)?]
        }
        O::TrekIn { stelling, reden } => vec![schrijven::trek_in(dossier, *stelling, reden, context)?],
        O::Vernietig { stelling, besluit } => vec![delen::vernietig(dossier, *stelling, *besluit, context)?],
        O::VoegVerklaringToe { stelling, persoon, tekst, aangereikt } => {
            vec![horen::voeg_verklaring_toe(
                dossier,
                *stelling,
                *persoon,
                tekst,
                aangereikt.as_ref(),
                context,
            )?]
        }
        O::WijzigVerklaring { stelling, nummer, tekst } => {
            vec![horen::wijzig_verklaring(dossier, *stelling, *nummer, tekst, context)?]
        }
        O::ZetNietTonenAan { stelling, personen, reden } => {
            vec![delen::zet_niet_tonen_aan(dossier, *stelling, personen, reden, context)?]
        }
        O::WijzigPubliek { stelling, publiek, grond, toelichting } => {
            vec![delen::wijzig_publiek(dossier, *stelling, publiek, grond, toelichting, context)?]
        }
        O::Hergebruik { stelling, waarvoor } => {
            vec![delen::hergebruik(dossier, *stelling, *waarvoor, context)?]
        }
    };
    Ok(gebeurtenissen.into_iter().map(Gebeurtenis::Stelling).collect())
}
