//! Voices, interests of children, and the questions about what lies behind.

use super::{
    Achterliggend, AnalyseGebeurtenis, Antwoord, JaNeeOnbekend, Kindbelang, Stem, Stemvorm,
    beslis::{niet_door_systeem, open_voor_werk, schrijvende_professional},
};
use crate::{
    Context, Dossier, Invoerfout, Regelnummer, Weigering,
    ids::PersoonId,
    stelling::{
        Etiketwens, Mondeling,
        intern::{
            EIGEN_INBRENG, Schrijver, bekende_personen, controleer_mondeling, maak_etiket, naam, niet_ruimer,
            schrijver,
        },
    },
    tekst::Tekst,
};
use std::collections::BTreeSet;

pub(super) fn beantwoord(
    dossier: &Dossier,
    vraag: Achterliggend,
    antwoord: JaNeeOnbekend,
    toelichting: Option<&Tekst>,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    let vandaag = context.vandaag();
    if vraag.alleen_met_kinderen() && !dossier.gezin.heeft_minderjarigen(vandaag) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            "Deze vraag gaat over kinderen. In dit gezin zijn geen minderjarigen.",
        ));
    }
    let mut wens = wens.clone();
    if wens.over.is_empty() {
        wens.over = dossier.gezin.gezinsleden(vandaag);
    }
    let etiket = maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens);
    bekende_personen(dossier, &etiket)?;
    let eerder = dossier.analyse.werk.achterliggend.get(&vraag);
    eerder.map_or(Ok(()), |eerder| niet_ruimer(&eerder.etiket, &etiket))?;
    let antwoord = Antwoord { antwoord, toelichting: toelichting.cloned(), etiket };
    Ok(AnalyseGebeurtenis::AchterliggendBeantwoord { vraag, antwoord: Box::new(antwoord) })
}

pub(super) fn beschrijf_belang(
    dossier: &Dossier,
    kind: PersoonId,
    tekst: &Tekst,
    wens: &Etiketwens,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let pet = schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    let persoon = dossier.gezin.persoon(kind).ok_or_else(Weigering::niet_gevonden)?;
    if !persoon.is_minderjarig_op(context.vandaag()) {
        return Err(Weigering::regel(
            Regelnummer::Inv(39),
            format!(
                "{} is geen kind meer. Het belang van het kind gaat over minderjarigen.",
                persoon.naam.kort()
            ),
        )
        .uitweg("Schrijf op wat deze persoon nodig heeft."));
    }
    let mut wens = wens.clone();
    wens.over.insert(kind);
    let etiket = maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens);
    bekende_personen(dossier, &etiket)?;
    let eerder = dossier.analyse.werk.belangen.get(&kind);
    eerder.map_or(Ok(()), |eerder| niet_ruimer(&eerder.etiket, &etiket))?;
    let belang = Kindbelang { tekst: tekst.clone(), etiket };
    Ok(AnalyseGebeurtenis::BelangBeschreven { kind, belang: Box::new(belang) })
}

/// A voice can always be added, also after the analysis was established: it comes into the next version.
pub(super) fn voeg_stem_toe(
    dossier: &Dossier,
    persoon: PersoonId,
    tekst: &Tekst,
    vorm: Stemvorm,
    opgetekend: Option<&Mondeling>,
    niet_tonen_aan: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    let wens = Etiketwens {
        over: BTreeSet::from([persoon]),
        niet_tonen_aan: niet_tonen_aan.clone(),
        ..Etiketwens::default()
    };
    let etiket = match schrijver(dossier, context)? {
        Schrijver::Gezinslid(actor) => {
            if actor != persoon {
                return Err(Weigering::regel(Regelnummer::Inv(38), "U schrijft alleen uw eigen stem op.")
                    .uitweg("Wat een ander wil zeggen, kan die ander zelf opschrijven of aan het vast gezicht vertellen."));
            }
            if opgetekend.is_some() {
                return Err(Invoerfout::nieuw("opgetekend", "Dit vult alleen een professional in.").into());
            }
            maak_etiket(
                dossier.team.vast_gezicht.professional.organisatie.id,
                EIGEN_INBRENG.to_owned(),
                &wens,
            )
        }
        Schrijver::Professional { .. } => {
            let pet = schrijvende_professional(dossier, context)?;
            let opgetekend = opgetekend.ok_or_else(|| {
                Weigering::regel(Regelnummer::Inv(38), "Een stem is van de persoon zelf.")
                    .uitweg("Schrijf op wanneer deze persoon dit vertelde en wie erbij was.")
            })?;
            controleer_mondeling(opgetekend, None, context.vandaag())?;
            maak_etiket(pet.organisatie.id, pet.grondslag.clone(), &wens)
        }
        Schrijver::Systeem => return Err(niet_door_systeem()),
    };
    bekende_personen(dossier, &etiket)?;
    let stem = Stem {
        tekst: tekst.clone(),
        vorm,
        opgetekend: opgetekend.cloned(),
        etiket,
        op: context.vandaag(),
        door: context.actor.clone(),
    };
    Ok(AnalyseGebeurtenis::StemToegevoegd { persoon, stem: Box::new(stem) })
}

pub(super) fn motiveer_zonder_stem(
    dossier: &Dossier,
    persoon: PersoonId,
    reden: &Tekst,
    context: &Context<'_>,
) -> Result<AnalyseGebeurtenis, Weigering> {
    schrijvende_professional(dossier, context)?;
    open_voor_werk(dossier)?;
    if dossier.gezin.persoon(persoon).is_none() {
        return Err(Weigering::niet_gevonden());
    }
    if dossier.analyse.werk.stemmen.contains_key(&persoon) {
        return Err(Weigering::regel(
            Regelnummer::R(27),
            format!("{} heeft al een stem in de analyse.", naam(dossier, persoon)),
        ));
    }
    Ok(AnalyseGebeurtenis::ZonderStemGemotiveerd { persoon, reden: reden.clone() })
}
