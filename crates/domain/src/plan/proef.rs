//! Short ways to say in a test what people do with a plan.

use super::{
    Aanboduitkomst, Afscherming, Afzienreden, Bespreking, Doelinvoer, Doelsoort, Eigenaarkeuze, Inzetinvoer,
    Inzetsoort, Looptijd, Ondertekening, PlanGebeurtenis, PlanOpdracht, Standpunt, Stem, Tekenaar, Wijze,
};
use crate::{
    Actor, Gebeurtenis, Opdracht, Weigering,
    dossier::{
        Belang,
        proef::{Proef, als, als_gezinslid, dag, kort, lokaal, persoon_id, tekst},
    },
    ids::{PersoonId, PlanItemId},
    stelling::Leefgebied,
    veiligheid::Fase,
};
use std::collections::{BTreeMap, BTreeSet};

/// The people of [`crate::dossier::proef::gezin_met_kinderen`].
pub(crate) const GEZIN: [&str; 4] = ["Anna", "Bram", "Cas", "Daan"];

pub(crate) fn noor() -> Actor {
    als(&lokaal("Noor"))
}

pub(crate) fn ids(namen: &[&str]) -> BTreeSet<PersoonId> {
    namen.iter().map(|naam| persoon_id(naam)).collect()
}

pub(crate) fn belangen(kinderen: &[&str]) -> BTreeMap<PersoonId, Belang> {
    let belang = || Belang {
        belang: tekst("Veilig opgroeien bij beide ouders."),
        mening_kind: tekst("Ik wil rust in huis."),
    };
    kinderen.iter().map(|kind| (persoon_id(kind), belang())).collect()
}

/// Asks about the plan what must be refused.
pub(crate) fn nee(proef: &mut Proef, actor: &Actor, opdracht: impl Into<Opdracht>) -> Weigering {
    match proef.doe(actor, opdracht.into()) {
        Ok(gebeurd) => panic!("niet geweigerd: {gebeurd:?}"),
        Err(weigering) => weigering,
    }
}

impl From<PlanOpdracht> for Opdracht {
    fn from(opdracht: PlanOpdracht) -> Self {
        Self::Plan(opdracht)
    }
}

pub(crate) fn aanbod(aan: &[&str]) -> PlanOpdracht {
    PlanOpdracht::BiedFamiliegroepsplanAan {
        aan: ids(aan),
        uitleg: tekst("U kunt zelf een plan maken, met mensen die u vertrouwt. Wij helpen daarbij."),
        antwoord_rond: dag("2026-03-16"),
    }
}

pub(crate) fn afgezien(proef: &Proef) -> PlanOpdracht {
    PlanOpdracht::LegUitkomstAanbodVast {
        uitkomst: Aanboduitkomst::Afgezien {
            op: proef.vandaag(),
            reden: Afzienreden::GezinWilNiet,
            toelichting: tekst("Anna en Bram maken het plan liever samen met ons."),
        },
    }
}

/// The family was asked and makes the plan together with the professionals; a draft is open.
pub(crate) fn met_concept(proef: &mut Proef, gezin: &[&str]) {
    proef.moet(&noor(), aanbod(gezin).into());
    let uitkomst = afgezien(proef);
    proef.moet(&noor(), uitkomst.into());
    proef.moet(&noor(), PlanOpdracht::StelConceptOp { herkomst: super::Planherkomst::Samen }.into());
}

pub(crate) fn doel(voor: &[&str]) -> Doelinvoer {
    Doelinvoer {
        tekst: tekst("Ruzies worden weer gesprekken."),
        soort: Doelsoort::Herstellen,
        fase: Fase::DirecteVeiligheid,
        voor: ids(voor),
        leefgebieden: BTreeSet::from([Leefgebied::Gezin]),
        uit_analyse: BTreeSet::new(),
        zichtbaar_als: tekst("De kinderen zeggen dat er geen geschreeuw meer is."),
        afscherming: Afscherming::default(),
    }
}

pub(crate) fn inzet(voor: &[&str], doelen: impl IntoIterator<Item = PlanItemId>) -> Inzetinvoer {
    Inzetinvoer {
        soort: Inzetsoort::Hulp,
        tekst: tekst("Gesprekken over hoe je ruzie maakt."),
        voor: ids(voor),
        eigenaar: Eigenaarkeuze::Professional(lokaal("Noor").id),
        doelen: doelen.into_iter().collect(),
        behoeften: BTreeSet::new(),
        leefgebieden: BTreeSet::from([Leefgebied::Gezin]),
        looptijd: Looptijd { van: dag("2026-03-09"), tot: dag("2026-09-01") },
        nodig_sinds: dag("2026-03-02"),
        dwang: None,
        maatwerk: None,
        afscherming: Afscherming::default(),
    }
}

pub(crate) fn leg_doel_vast(proef: &mut Proef, doel: Doelinvoer) -> PlanItemId {
    match proef.moet(&noor(), PlanOpdracht::LegDoelVast { id: None, doel: Box::new(doel) }.into()).as_slice()
    {
        [Gebeurtenis::Plan(PlanGebeurtenis::DoelVastgelegd { id, .. })] => *id,
        anders => panic!("geen doel: {anders:?}"),
    }
}

pub(crate) fn leg_inzet_vast(proef: &mut Proef, inzet: Inzetinvoer) -> PlanItemId {
    match proef
        .moet(&noor(), PlanOpdracht::LegInzetVast { id: None, inzet: Box::new(inzet) }.into())
        .as_slice()
    {
        [Gebeurtenis::Plan(PlanGebeurtenis::InzetVastgelegd { id, .. })] => *id,
        anders => panic!("geen inzet: {anders:?}"),
    }
}

pub(crate) fn stem(naam: &str) -> PlanOpdracht {
    PlanOpdracht::LegStemVast {
        persoon: persoon_id(naam),
        stem: Stem::Woorden(tekst("Ik wil dat het stopt.")),
        afscherming: Afscherming::default(),
    }
}

pub(crate) fn bespreking(proef: &Proef, met: &[&str]) -> Bespreking {
    Bespreking { op: proef.vandaag(), met: ids(met), hoe: kort("aan de keukentafel") }
}

/// A draft with a goal, help for everybody and every voice.
pub(crate) fn gevuld(proef: &mut Proef, gezin: &[&str]) -> (PlanItemId, PlanItemId) {
    met_concept(proef, gezin);
    let doel = leg_doel_vast(proef, doel(gezin));
    let inzet = leg_inzet_vast(proef, inzet(gezin, [doel]));
    for naam in gezin {
        proef.moet(&noor(), stem(naam).into());
    }
    (doel, inzet)
}

/// A signature through the own account; `door` holds the pen for `voor`.
pub(crate) fn handtekening(versie: u32, voor: &str, door: &str, standpunt: Standpunt) -> Ondertekening {
    Ondertekening {
        versie,
        voor: persoon_id(voor),
        door: Tekenaar::Persoon(persoon_id(door)),
        standpunt,
        woorden: (standpunt != Standpunt::Akkoord).then(|| tekst("Ik wil meer rust voordat we praten.")),
        wijze: Wijze::EigenAccount,
    }
}

pub(crate) fn teken(versie: u32, voor: &str, door: &str, standpunt: Standpunt) -> PlanOpdracht {
    PlanOpdracht::Onderteken(Box::new(handtekening(versie, voor, door, standpunt)))
}

pub(crate) fn iedereen_akkoord(proef: &mut Proef, versie: u32) {
    for (voor, door) in [("Anna", "Anna"), ("Bram", "Bram"), ("Cas", "Cas"), ("Daan", "Anna")] {
        proef.moet(&als_gezinslid(door), teken(versie, voor, door, Standpunt::Akkoord).into());
    }
}

pub(crate) fn stel_vast(kinderen: &[&str], motivering: Option<&str>) -> PlanOpdracht {
    PlanOpdracht::StelVast { belangen: belangen(kinderen), motivering: motivering.map(tekst) }
}

/// A plan that everybody agreed to.
pub(crate) fn met_plan(proef: &mut Proef) -> (PlanItemId, PlanItemId) {
    let items = gevuld(proef, &GEZIN);
    let bespreking = bespreking(proef, &["Anna", "Bram"]);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    iedereen_akkoord(proef, 1);
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], None).into());
    items
}
