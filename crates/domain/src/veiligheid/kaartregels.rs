//! Making and confirming a veiligheidskaart.

use super::{
    Bevestiger, Bevestiging, Buitengrond, Kaart, Kaartaanleiding, Kaartontvanger, Kaartregel, Ontvangerkeuze,
    VeiligheidGebeurtenis, naar_buiten, stel_kaart_samen,
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::{KaartId, PersoonId},
    plan::{
        Afscherming, Tekenaar, Wijze,
        ondertekenen::pen,
        schrijven::{etiket, schrijver, teamlid},
    },
    regels::Onderdeel,
    tekst::{Korttekst, Tekst},
};

const KAART: Onderdeel = Onderdeel::Veiligheidsplan;

/// Makes a card from the file; the one before is void from that moment.
pub(super) fn maak(
    dossier: &Dossier,
    aanleiding: Kaartaanleiding,
    (ontvanger, grond): (Option<Ontvangerkeuze>, Option<Buitengrond>),
    open_punten: &[Korttekst],
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = schrijver(dossier, KAART, context)?;
    let vandaag = context.vandaag();
    let ontvanger = match ontvanger {
        None => None,
        Some(Ontvangerkeuze::Buiten(naam)) => Some(Kaartontvanger::Buiten(naam)),
        Some(Ontvangerkeuze::Professional(id)) if id == door => {
            return Err(Invoerfout::nieuw("ontvanger", "Kies een ander dan uzelf als ontvanger.").into());
        }
        Some(Ontvangerkeuze::Professional(id)) => {
            let professional = teamlid(dossier, id, vandaag).ok_or_else(|| {
                Invoerfout::nieuw("ontvanger", "Deze professional staat niet in het team van dit gezin.")
            })?;
            Some(Kaartontvanger::Professional { id, naam: professional.naam.clone() })
        }
    };
    let grond = naar_buiten::controleer(dossier, ontvanger.as_ref(), grond, context)?;
    let mut inhoud = stel_kaart_samen(dossier, aanleiding, context);
    if !open_punten.is_empty() {
        let label = etiket(dossier, &Afscherming::default(), dossier.gezin.gezinsleden(vandaag), context)?;
        let punt = |tekst: &Korttekst| Kaartregel {
            tekst: super::samenstellen::zonder_adres(dossier, tekst),
            etiket: label.clone(),
        };
        inhoud.open_punten.extend(open_punten.iter().map(punt));
    }
    let laatste = dossier.veiligheid.actieve_kaart().map_or(0, Kaart::nummer);
    Ok(VeiligheidGebeurtenis::KaartGemaakt {
        id: KaartId(context.nieuw_id("kaart")),
        nummer: laatste + 1,
        gever: (door, context.actor.naam.clone()),
        ontvanger,
        grond,
        inhoud: Box::new(inhoud),
    })
}

fn geldige_kaart(dossier: &Dossier, id: KaartId) -> Result<&Kaart, Weigering> {
    let kaart = dossier.veiligheid.kaart(id).ok_or_else(Weigering::niet_gevonden)?;
    if let Some(verval) = kaart.verval() {
        return Err(Weigering::regel(
            Regelnummer::R(153),
            format!("Deze kaart is vervallen. Kaart {} is nieuwer.", verval.nummer),
        )
        .uitweg("Lees en bevestig de nieuwe kaart."));
    }
    Ok(kaart)
}

/// Giver or receiver confirms.
pub(super) fn bevestig(
    dossier: &Dossier,
    id: KaartId,
    woorden: Option<Tekst>,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let door = dossier.betrokken_professional(context)?;
    let kaart = geldige_kaart(dossier, id)?;
    let wie = if kaart.gever() == door {
        Bevestiger::Gever(door)
    } else if matches!(kaart.ontvanger(), Some(Kaartontvanger::Professional { id, .. }) if *id == door) {
        Bevestiger::Ontvanger(door)
    } else {
        return Err(Weigering::regel(
            Regelnummer::R(153),
            "Alleen wie de kaart geeft en wie haar krijgt, bevestigen haar als professional.",
        ));
    };
    vastleggen(kaart, Bevestiging { wie, door: None, wijze: None, woorden, op: context.vandaag() })
}

/// A member of the family confirms, each for himself, as with a signature (INV-15).
pub(super) fn bevestig_als_gezinslid(
    dossier: &Dossier,
    id: KaartId,
    (voor, door, wijze): (PersoonId, Tekenaar, Wijze),
    woorden: Option<Tekst>,
    context: &Context<'_>,
) -> Result<VeiligheidGebeurtenis, Weigering> {
    let kaart = geldige_kaart(dossier, id)?;
    pen(dossier, voor, &door, &wijze, KAART, context)?;
    let wie = Bevestiger::Gezinslid(voor);
    vastleggen(
        kaart,
        Bevestiging { wie, door: Some(door), wijze: Some(wijze), woorden, op: context.vandaag() },
    )
}

fn vastleggen(kaart: &Kaart, bevestiging: Bevestiging) -> Result<VeiligheidGebeurtenis, Weigering> {
    if kaart.is_bevestigd_door(&bevestiging.wie) {
        return Err(Weigering::regel(Regelnummer::R(153), "Deze kaart is al bevestigd."));
    }
    Ok(VeiligheidGebeurtenis::KaartBevestigd { kaart: kaart.id(), bevestiging: Box::new(bevestiging) })
}
