//! Signing: by the person himself, or by who stands for him by law (INV-15). Never by a professional, never for many.

use super::{
    Accordering, Accordstand, Handtekening, NietGetekend, Ondertekening, Standpunt, Tekenaar, Uitblijven,
    Wijze,
    schrijven::{levend, niet_in_de_toekomst, schrijver},
};
use crate::{
    Context, Dossier, Invoerfout, Organisatiesoort, Regelnummer, Weigering, Wie,
    gezin::Gezagshouder,
    ids::PersoonId,
    persoon::HeeftGezag,
    regels::Onderdeel,
    stelling::intern::{accordeert_zelf, vertegenwoordigt},
    tekst::Tekst,
    toegang::{Machtigingsbereik, staat_voor},
};

/// Judges a signature.
///
/// # Refusals
/// * INV-15: not by this person and not by who stands for this person by law; or not an act of the signer;
/// * input: no words with `deels` or `niet akkoord`.
pub(crate) fn handtekening(
    dossier: &Dossier,
    ondertekening: &Ondertekening,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<Handtekening, Weigering> {
    let Ondertekening { versie, voor, door, standpunt, woorden, wijze } = ondertekening;
    pen(dossier, *voor, door, wijze, onderdeel, context)?;
    if *standpunt != Standpunt::Akkoord && woorden.is_none() {
        return Err(Invoerfout::nieuw(
            "woorden",
            "Schrijf op waar u het niet mee eens bent. Uw woorden blijven bij het plan staan.",
        )
        .into());
    }
    Ok(Handtekening {
        voor: *voor,
        door: door.clone(),
        standpunt: *standpunt,
        woorden: woorden.clone(),
        wijze: wijze.clone(),
        versie: *versie,
        op: context.vandaag(),
    })
}

/// Whether this signer may put a signature for this person, and whether it is really the signer's own act.
pub(crate) fn pen(
    dossier: &Dossier,
    voor: PersoonId,
    door: &Tekenaar,
    wijze: &Wijze,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let vandaag = context.vandaag();
    levend(dossier, voor)?;
    match door {
        Tekenaar::Persoon(wie) => {
            let gemachtigd = staat_voor(dossier, context.actor, voor, Machtigingsbereik::Instemmen, vandaag);
            if !(gemachtigd && context.actor.persoon() == Some(*wie)) {
                levend(dossier, *wie)?;
            }
            bevoegd(dossier, voor, *wie, context)?;
        }
        Tekenaar::Voogd { organisatie, .. } => {
            let voogdij = organisatie.soort == Organisatiesoort::GecertificeerdeInstelling
                && !accordeert_zelf(dossier, context.regels, voor, vandaag)
                && dossier.gezin.gezag_over(voor, vandaag).any(|gezag| {
                    matches!(gezag.houder, Gezagshouder::Instelling(_))
                        && gezag.soort.heeft_gezag() == HeeftGezag::Ja
                });
            if !voogdij {
                return Err(alleen_zelf(
                    "Deze instelling heeft geen voogdij over dit kind en kan niet voor hem of haar tekenen.",
                ));
            }
        }
    }
    eigen_handeling(dossier, door, wijze, onderdeel, context)
}

/// Whether the act is one of the signer: in the own account, on a screen that was handed over, or with ink.
pub(crate) fn eigen_handeling(
    dossier: &Dossier,
    door: &Tekenaar,
    wijze: &Wijze,
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    match (door, wijze) {
        (Tekenaar::Persoon(wie), Wijze::EigenAccount) if context.actor.wie == Wie::Persoon(*wie) => Ok(()),
        (Tekenaar::Voogd { professional, organisatie }, Wijze::EigenAccount)
            if context.actor.wie == Wie::Professional(*professional)
                && context.actor.pet.as_ref().is_some_and(|pet| pet.organisatie.id == organisatie.id) =>
        {
            dossier.betrokken_professional(context).map(|_| ())
        }
        (Tekenaar::Persoon(_), Wijze::Scherm { .. }) => schrijver(dossier, onderdeel, context).map(|_| ()),
        (Tekenaar::Persoon(_), Wijze::Papier { getekend_op, .. }) => {
            schrijver(dossier, onderdeel, context)?;
            niet_in_de_toekomst("getekend_op", *getekend_op, context.vandaag())
        }
        _ => Err(alleen_zelf("Tekenen doet iedereen zelf. U kunt niet voor een ander tekenen.")),
    }
}

fn alleen_zelf(reden: &str) -> Weigering {
    Weigering::regel(Regelnummer::Inv(15), reden)
        .uitweg("Laat deze persoon zelf tekenen: met een eigen account, op uw scherm of op papier.")
        .uitweg("Lukt dat nu niet? Leg vast: besproken, nog niet getekend.")
}

fn bevoegd(
    dossier: &Dossier,
    voor: PersoonId,
    wie: PersoonId,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let vandaag = context.vandaag();
    let zelf = accordeert_zelf(dossier, context.regels, voor, vandaag);
    match (voor == wie, zelf) {
        (true, true) => Ok(()),
        (true, false) => Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Voor een kind onder de 12 tekent een ouder met gezag of de voogd.",
        )
        .uitweg("Schrijf de eigen woorden van het kind op bij zijn of haar stem.")),
        (false, _)
            if vertegenwoordigt(dossier, context.regels, wie, voor, vandaag)
                || (context.actor.persoon() == Some(wie)
                    && staat_voor(dossier, context.actor, voor, Machtigingsbereik::Instemmen, vandaag)) =>
        {
            Ok(())
        }
        (false, true) => Err(alleen_zelf("Iedereen vanaf 12 jaar tekent zelf. Niemand anders kan dat doen.")),
        (false, false) => {
            Err(alleen_zelf("Alleen wie gezag heeft over dit kind, kan voor hem of haar tekenen."))
        }
    }
}

/// Judges what a professional writes down about somebody who has not signed.
///
/// # Refusals
/// * INV-16: this person did sign;
/// * input: no words with "wil niet tekenen".
pub(crate) fn niet_getekend(
    dossier: &Dossier,
    accordering: &Accordering,
    melding: (u32, PersoonId, Uitblijven, Option<Tekst>),
    onderdeel: Onderdeel,
    context: &Context<'_>,
) -> Result<NietGetekend, Weigering> {
    let (versie, voor, stand, woorden) = melding;
    let door = schrijver(dossier, onderdeel, context)?;
    levend(dossier, voor)?;
    if !matches!(
        accordering.stand(voor),
        Accordstand::GeenReactie | Accordstand::NogNietGetekend | Accordstand::WilNietTekenen
    ) {
        return Err(Weigering::regel(Regelnummer::Inv(16), "Deze persoon heeft al getekend."));
    }
    if stand == Uitblijven::WilNiet && woorden.is_none() {
        return Err(Invoerfout::nieuw("woorden", "Schrijf op wat deze persoon er zelf over zegt.").into());
    }
    Ok(NietGetekend { voor, stand, woorden, versie, door, op: context.vandaag() })
}
