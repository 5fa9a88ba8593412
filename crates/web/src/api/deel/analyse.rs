//! The verklarende analyse: the work version, and shared versions side by side.

use super::{Dossierdeel, deelversie};
use jiff::{Timestamp, civil::Date};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Actor, Deel, Etiket,
    analyse::{Achterliggend, AnalyseInhoud, Antwoord, Deling, Item, Kindbelang, Oordeel, Stem, Versie},
    ids::{AnalyseItemId, PersoonId},
    stelling::Wijze,
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize)]
struct Analyseonderdeel {
    id: AnalyseItemId,
    item: Item,
    etiket: Etiket,
    auteur: Actor,
    op: Date,
}

#[derive(Serialize, Deserialize)]
struct Analysetekst {
    onderdelen: Vec<Analyseonderdeel>,
    achterliggend: BTreeMap<Achterliggend, Antwoord>,
    belangen: BTreeMap<PersoonId, Kindbelang>,
    stemmen: BTreeMap<PersoonId, Vec<Stem>>,
    zonder_stem: BTreeMap<PersoonId, Tekst>,
}

#[derive(Serialize, Deserialize)]
struct Analyseoordeel {
    persoon: PersoonId,
    oordeel: Oordeel,
    wijze: Wijze,
    door: Actor,
    op: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Analysevaststelling {
    op: Date,
    door: Actor,
    /// Why without the view of these persons; silence is never agreement (INV-16).
    motivering: BTreeMap<PersoonId, Tekst>,
}

#[derive(Serialize, Deserialize)]
struct Analyseversie {
    nummer: u32,
    inhoud: Analysetekst,
    gedeeld_door: Actor,
    gedeeld_op: Date,
    gedeeld_met: BTreeMap<PersoonId, Deling>,
    /// Oldest first; of each person the last one counts.
    oordelen: Vec<Analyseoordeel>,
    vastgesteld: Option<Analysevaststelling>,
}

#[derive(Serialize, Deserialize)]
struct Analysebijstelling {
    op: Date,
    door: Actor,
    reden: Tekst,
}

/// The analysis.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Analysedeel {
    versie: Option<u64>,
    /// What is being worked on; absent for the family, which reads what was shared.
    werkversie: Option<Analysetekst>,
    gesloten: bool,
    versies: Vec<Analyseversie>,
    /// Only for professionals.
    bijstellingen: Vec<Analysebijstelling>,
}

impl Dossierdeel for Analysedeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Analyse];

    fn van(zicht: &Zicht) -> Self {
        let analyse = zicht.analyse();
        let persoon = zicht.kijker().persoon();
        // A copy is shared with named people: who was not given it, does not read it.
        let gekregen =
            |versie: &&Versie| persoon.is_none_or(|persoon| versie.gedeeld_met.contains_key(&persoon));
        let bijstellingen = analyse.bijstellingen.iter().filter(|_| persoon.is_none());
        Self {
            versie: deelversie(zicht, Deel::Analyse),
            werkversie: persoon.is_none().then(|| tekst(&analyse.werk)),
            gesloten: analyse.gesloten,
            versies: analyse.versies.iter().filter(gekregen).map(versie).collect(),
            bijstellingen: bijstellingen
                .map(|bijstelling| Analysebijstelling {
                    op: bijstelling.op,
                    door: bijstelling.door.clone(),
                    reden: bijstelling.reden.clone(),
                })
                .collect(),
        }
    }
}

fn tekst(inhoud: &AnalyseInhoud) -> Analysetekst {
    Analysetekst {
        onderdelen: inhoud
            .onderdelen
            .values()
            .map(|onderdeel| Analyseonderdeel {
                id: onderdeel.id,
                item: onderdeel.item.clone(),
                etiket: onderdeel.etiket.clone(),
                auteur: onderdeel.auteur.clone(),
                op: onderdeel.op,
            })
            .collect(),
        achterliggend: inhoud.achterliggend.clone(),
        belangen: inhoud.belangen.clone(),
        stemmen: inhoud.stemmen.clone(),
        zonder_stem: inhoud.zonder_stem.clone(),
    }
}

fn versie(versie: &Versie) -> Analyseversie {
    let oordelen = versie.oordelen.iter().flat_map(|(persoon, gegeven)| {
        gegeven.iter().map(|oordeel| Analyseoordeel {
            persoon: *persoon,
            oordeel: oordeel.oordeel.clone(),
            wijze: oordeel.wijze.clone(),
            door: oordeel.door.clone(),
            op: oordeel.op,
        })
    });
    Analyseversie {
        nummer: versie.nummer,
        inhoud: tekst(&versie.inhoud),
        gedeeld_door: versie.gedeeld_door.clone(),
        gedeeld_op: versie.gedeeld_op,
        gedeeld_met: versie.gedeeld_met.clone(),
        oordelen: oordelen.collect(),
        vastgesteld: versie.vastgesteld.as_ref().map(|vaststelling| Analysevaststelling {
            op: vaststelling.op,
            door: vaststelling.door.clone(),
            motivering: vaststelling.motivering.clone(),
        }),
    }
}
