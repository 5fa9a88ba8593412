//! What the rules of the analysis promise, by rule id.

mod samen;
mod schrijven;
mod toeval;

use super::*;
use crate::{
    Gebeurtenis, Opdracht, Weigering,
    dossier::proef::{
        Proef, als, als_gezinslid, dag, gezin_met_kinderen, kort, lokaal, persoon_id, rvt, tekst,
    },
    ids::StellingId,
    stelling::{
        Bron, Etiketwens, GesprokenReactie, Inhoud, Kanaal, Leefgebied, Leefgebieden, Mondeling,
        StellingOpdracht, Tijd,
    },
    team::{Modus, TeamOpdracht},
};
use std::collections::BTreeSet;

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn sam() -> Actor {
    als(&rvt("Sam"))
}

/// Noor with Sam of Veilig Thuis beside her; parents Anna and Bram, Cas (13), Daan (6).
fn proef() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    haal_erbij(&mut proef, rvt("Sam"));
    proef
}

fn haal_erbij(proef: &mut Proef, professional: crate::Professional) {
    let erbij = TeamOpdracht::HaalErbij {
        professional,
        modus: Modus::Advies,
        expertise: Some(kort("meedenken")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Extra ogen."),
    };
    proef.moet(&noor(), Opdracht::Team(erbij));
}

fn personen<'a>(namen: impl IntoIterator<Item = &'a str>) -> BTreeSet<PersoonId> {
    namen.into_iter().map(persoon_id).collect()
}

fn over<'a>(namen: impl IntoIterator<Item = &'a str>) -> Etiketwens {
    Etiketwens { over: personen(namen), ..Etiketwens::default() }
}

fn doe(proef: &mut Proef, actor: &Actor, opdracht: AnalyseOpdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(actor, Opdracht::Analyse(opdracht))
}

fn moet(proef: &mut Proef, actor: &Actor, opdracht: AnalyseOpdracht) -> Vec<Gebeurtenis> {
    match doe(proef, actor, opdracht) {
        Ok(gebeurtenissen) => gebeurtenissen,
        Err(weigering) => panic!("geweigerd: {weigering:?}"),
    }
}

fn voeg_toe(proef: &mut Proef, actor: &Actor, item: Item, etiket: Etiketwens) -> AnalyseItemId {
    match moet(proef, actor, AnalyseOpdracht::VoegToe { item, etiket }).first() {
        Some(Gebeurtenis::Analyse(AnalyseGebeurtenis::OnderdeelToegevoegd { onderdeel, .. })) => *onderdeel,
        anders => panic!("geen nieuw onderdeel: {anders:?}"),
    }
}

fn factor(stellingen: impl IntoIterator<Item = StellingId>) -> Item {
    Item::Factor {
        tekst: tekst("Er zijn schulden, en dat geeft ruzie."),
        soort: Factorsoort::InStandHoudend,
        leefgebied: Leefgebied::Financien,
        stellingen: stellingen.into_iter().collect(),
    }
}

fn behoefte(persoon: &str, volgt_uit: impl IntoIterator<Item = AnalyseItemId>) -> Item {
    Item::Behoefte {
        persoon: persoon_id(persoon),
        leefgebied: Leefgebied::Financien,
        tekst: tekst("Rust over geld."),
        volgt_uit: volgt_uit.into_iter().collect(),
    }
}

fn kernvraag(woorden: &str) -> Item {
    Item::Kernvraag { tekst: tekst(woorden) }
}

fn mondeling(proef: &Proef) -> Mondeling {
    Mondeling { op: proef.vandaag(), getuige: kort("de tolk") }
}

/// A feit about these people, put to them and answered aloud.
fn stelling<'a>(proef: &mut Proef, namen: impl IntoIterator<Item = &'a str> + Clone) -> StellingId {
    let vastleggen = StellingOpdracht::LegVast {
        inhoud: Inhoud::Feit {
            tekst: tekst("Er liggen vier aanmaningen."),
            bron: Bron::EigenWaarneming,
            tijd: Tijd::Dag(dag("2026-03-01")),
        },
        leefgebieden: Leefgebieden::from([Leefgebied::Financien]),
        etiket: over(namen.clone()),
        ontvangst: None,
        opnieuw_omdat: Some(tekst("Weer gezien.")),
    };
    let gebeurtenissen = proef.moet(&noor(), Opdracht::Stelling(vastleggen));
    let Some(Gebeurtenis::Stelling(gebeurtenis)) = gebeurtenissen.first() else { panic!("geen stelling") };
    let stelling = gebeurtenis.stelling();
    let voorleggen =
        StellingOpdracht::LegVoor { stelling, personen: personen(namen.clone()), kanaal: Kanaal::Gesprek };
    proef.moet(&noor(), Opdracht::Stelling(voorleggen));
    for naam in namen {
        let gezegd = StellingOpdracht::LegReactieVast {
            stelling,
            persoon: persoon_id(naam),
            reactie: GesprokenReactie::Gezegd(tekst("Ja.")),
            mondeling: mondeling(proef),
        };
        proef.moet(&noor(), Opdracht::Stelling(gezegd));
    }
    stelling
}

fn vastgestelde_stelling<'a>(
    proef: &mut Proef,
    namen: impl IntoIterator<Item = &'a str> + Clone,
) -> StellingId {
    let stelling = stelling(proef, namen);
    proef.moet(&noor(), Opdracht::Stelling(StellingOpdracht::StelVast { stelling }));
    stelling
}

fn eigen_stem(persoon: &str, woorden: &str) -> AnalyseOpdracht {
    AnalyseOpdracht::VoegStemToe {
        persoon: persoon_id(persoon),
        tekst: tekst(woorden),
        vorm: Stemvorm::Geschreven,
        opgetekend: None,
        niet_tonen_aan: BTreeSet::new(),
    }
}

fn deel<'a>(namen: impl IntoIterator<Item = &'a str>) -> AnalyseOpdracht {
    AnalyseOpdracht::Deel { met: personen(namen) }
}

fn reageer(versie: u32, voor: &str, instemming: Instemming) -> AnalyseOpdracht {
    AnalyseOpdracht::Reageer { versie, voor: persoon_id(voor), instemming }
}

fn stel_vast(versie: u32) -> AnalyseOpdracht {
    AnalyseOpdracht::StelVast { versie, motivering: BTreeMap::new() }
}

/// A work version in which nothing is missing, for these members of the household.
fn volledig(proef: &mut Proef, leden: &[&str], kinderen: &[&str]) {
    let feit = vastgestelde_stelling(proef, leden.iter().copied().take(1));
    let factor = voeg_toe(proef, &noor(), factor([feit]), over(leden.iter().copied()));
    voeg_toe(proef, &noor(), behoefte(leden[0], [factor]), Etiketwens::default());
    for lid in leden {
        moet(proef, &als_gezinslid(lid), eigen_stem(lid, "Ik wil dat de ruzie stopt."));
    }
    for vraag in Achterliggend::gevraagd(!kinderen.is_empty()) {
        let antwoord = AnalyseOpdracht::Beantwoord {
            vraag,
            antwoord: JaNeeOnbekend::Onbekend,
            toelichting: None,
            etiket: Etiketwens::default(),
        };
        moet(proef, &noor(), antwoord);
    }
    for kind in kinderen {
        let belang = AnalyseOpdracht::BeschrijfBelang {
            kind: persoon_id(kind),
            tekst: tekst("Rust en beide ouders zien."),
            etiket: Etiketwens::default(),
        };
        moet(proef, &noor(), belang);
    }
}
