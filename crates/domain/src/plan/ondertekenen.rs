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
    regels::{Leeftijdsgroep, Leeftijdsonderwerp, Onderdeel, Vertegenwoordiger, Zelf},
    tekst::Tekst,
};
use jiff::civil::Date;

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
            levend(dossier, *wie)?;
            bevoegd(dossier, voor, *wie, context)?;
        }
        Tekenaar::Voogd { organisatie, .. } => {
            let voogdij = organisatie.soort == Organisatiesoort::GecertificeerdeInstelling
                && wordt_vertegenwoordigd(dossier, voor, context)
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
    if voor == wie {
        return if mag_zelf(dossier, voor, context) {
            Ok(())
        } else {
            Err(Weigering::regel(
                Regelnummer::Inv(15),
                "Voor een kind onder de 12 tekent een ouder met gezag of de voogd.",
            )
            .uitweg("Schrijf de eigen woorden van het kind op bij zijn of haar stem."))
        };
    }
    if !wordt_vertegenwoordigd(dossier, voor, context) {
        return Err(alleen_zelf("Iedereen vanaf 12 jaar tekent zelf. Niemand anders kan dat doen."));
    }
    if dossier.gezin.heeft_gezag(wie, voor, context.vandaag()) {
        Ok(())
    } else {
        Err(alleen_zelf("Alleen wie gezag heeft over dit kind, kan voor hem of haar tekenen."))
    }
}

/// The age bands somebody may be in: more than one when the birth date is incomplete.
fn leeftijdsgroepen(dossier: &Dossier, wie: PersoonId, vandaag: Date) -> Vec<Leeftijdsgroep> {
    let leeftijd = dossier.gezin.persoon(wie).map(|p| p.geboortedatum.leeftijd_op(vandaag));
    match leeftijd.map(|l| (l.minstens(), l.hoogstens())) {
        Some((Some(minstens), Some(hoogstens))) => {
            let (van, tot) = (Leeftijdsgroep::bij(minstens), Leeftijdsgroep::bij(hoogstens));
            Leeftijdsgroep::ALLE.iter().copied().filter(|groep| (van..=tot).contains(groep)).collect()
        }
        // Nothing is known of the age: the person is asked himself.
        _ => vec![Leeftijdsgroep::Vanaf18],
    }
}

fn mag_zelf(dossier: &Dossier, wie: PersoonId, context: &Context<'_>) -> bool {
    let vandaag = context.vandaag();
    leeftijdsgroepen(dossier, wie, vandaag).into_iter().any(|groep| {
        context
            .regels
            .leeftijdsrecht(Leeftijdsonderwerp::DossierrechtenJeugdwet, groep, vandaag)
            .is_some_and(|recht| recht.zelf != Zelf::Nee)
    })
}

/// Whether the law lets a representative act alone for this person: a child below twelve (D-40).
fn wordt_vertegenwoordigd(dossier: &Dossier, wie: PersoonId, context: &Context<'_>) -> bool {
    let vandaag = context.vandaag();
    leeftijdsgroepen(dossier, wie, vandaag).into_iter().any(|groep| {
        context
            .regels
            .leeftijdsrecht(Leeftijdsonderwerp::DossierrechtenJeugdwet, groep, vandaag)
            .is_some_and(|recht| recht.vertegenwoordiger == Vertegenwoordiger::Ja)
    })
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
