//! Whose complaint it is, and who may file and follow it for somebody else (D-40, D-48, INV-15).

use super::{Klacht, Namens};
use crate::{
    Context, Dossier, Regelnummer, Weigering,
    ids::{KlachtId, PersoonId},
    recht::Hoedanigheid,
    stelling::intern::{Schrijver, schrijver, vertegenwoordigt},
    tekst::Korttekst,
    toegang::{Machtigingsbereik, staat_voor},
};

fn klager(dossier: &Dossier, context: &Context<'_>) -> Result<PersoonId, Weigering> {
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) => Ok(persoon),
        Schrijver::Professional { .. } | Schrijver::Systeem => Err(Weigering::regel(
            Regelnummer::D(48),
            "Een klacht dient iemand zelf in, zonder het team ertussen.",
        )
        .uitweg("Vertel wie kan helpen: de vertrouwenspersoon of de cliëntondersteuner. Dat kost niets.")),
    }
}

/// Whose complaint it is, and who files it for that person: by a mandate that says so, or by law for a child that is
/// too young (D-40, D-48). Of everybody else a complaint is his or her own.
pub(super) fn indiener(
    dossier: &Dossier,
    voor: Option<PersoonId>,
    context: &Context<'_>,
) -> Result<(PersoonId, Option<Namens>), Weigering> {
    let door = klager(dossier, context)?;
    let Some(voor) = voor.filter(|voor| *voor != door) else { return Ok((door, None)) };
    let als = staat_op_voor(dossier, door, voor, context).ok_or_else(|| {
        // The same words for who does not exist and for who is an adult: the question tells nothing (§9.9).
        Weigering::regel(Regelnummer::Inv(15), "U kunt niet voor deze persoon klagen.")
            .uitweg("Dien de klacht in voor uzelf. Dat kan altijd.")
            .uitweg(
                "Wil deze persoon dat u het doet? Het vaste gezicht kan dat vastleggen in een machtiging.",
            )
    })?;
    let naam = Korttekst::lees("naam", &context.actor.naam)?;
    Ok((voor, Some(Namens { door, naam, als })))
}

fn staat_op_voor(
    dossier: &Dossier,
    door: PersoonId,
    voor: PersoonId,
    context: &Context<'_>,
) -> Option<Hoedanigheid> {
    let vandaag = context.vandaag();
    if staat_voor(dossier, context.actor, voor, Machtigingsbereik::Klagen, vandaag) {
        return Some(Hoedanigheid::Gemachtigd);
    }
    let kind = context.actor.namens.is_none()
        && dossier.gezin.persoon(voor).is_some_and(crate::gezin::Persoon::leeft)
        && vertegenwoordigt(dossier, context.regels, door, voor, vandaag);
    kind.then_some(Hoedanigheid::Gezag)
}

/// The complaint of the one who acts, or that he or she filed for somebody and still may. That of somebody else does not
/// exist for him or her.
pub(super) fn eigen<'a>(
    dossier: &'a Dossier,
    id: KlachtId,
    context: &Context<'_>,
) -> Result<&'a Klacht, Weigering> {
    let wie = klager(dossier, context)?;
    dossier
        .klachten
        .get(id)
        .filter(|klacht| match context.actor.namens {
            Some(_) => {
                klacht.ingediend_door() == wie && staat_op_voor(dossier, wie, klacht.van, context).is_some()
            }
            None => {
                klacht.van == wie
                    || klacht.ingediend_door() == wie
                        && staat_op_voor(dossier, wie, klacht.van, context).is_some()
            }
        })
        .ok_or_else(Weigering::niet_gevonden)
}
