//! Statements, with the hearing of both sides.

use super::{Dossierdeel, deelversie};
use jiff::{Timestamp, civil::Date};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Actor, Deel, Etiket,
    etiket::Publiek,
    ids::{PersoonId, StellingId},
    stelling::{
        Deelgrond, Gegeven, Hergebruik, Inhoud, Leefgebieden, Mondeling, Ontvangst, Status, Stelling,
        Stellingsoort, Uitstel, Verklaring, Versie, Voorlegging, Wijze,
    },
    tekst::Tekst,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Where a version stands.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Stand {
    Concept,
    UitgesteldWederhoor,
    Voorgelegd,
    Vervangen { door_versie: u32 },
    Vastgesteld { op: Date },
    Gecorrigeerd { door_versie: u32, reden: Tekst },
    Ingetrokken { op: Date, reden: Tekst },
}

#[derive(Serialize, Deserialize)]
struct Wederhoor {
    persoon: PersoonId,
    voorgelegd: Option<Voorlegging>,
    uitstel: Option<Uitstel>,
    /// Oldest first; the last one counts.
    gegeven: Vec<Gegeven>,
}

#[derive(Serialize, Deserialize)]
struct Stellingversie {
    nummer: u32,
    inhoud: Inhoud,
    leefgebieden: Leefgebieden,
    stand: Stand,
    auteur: Actor,
    op: Timestamp,
    wederhoor: Vec<Wederhoor>,
}

/// A dispute stands with the statement everywhere (INV-14).
#[derive(Serialize, Deserialize)]
struct Weerspraak {
    persoon: PersoonId,
    tekst: Tekst,
    versie: u32,
    wijze: Wijze,
    op: Timestamp,
}

#[derive(Serialize, Deserialize)]
struct Bewoording {
    op: Timestamp,
    tekst: Tekst,
}

#[derive(Serialize, Deserialize)]
struct EigenVerklaring {
    nummer: u32,
    persoon: PersoonId,
    aangereikt: Option<Mondeling>,
    /// Oldest first; the last one counts (INV-38).
    bewoordingen: Vec<Bewoording>,
}

#[derive(Serialize, Deserialize)]
struct Publiekwijziging {
    op: Date,
    door: Actor,
    naar: Publiek,
    grond: Deelgrond,
    toelichting: Tekst,
}

#[derive(Serialize, Deserialize)]
struct Stellingregel {
    id: StellingId,
    /// Version of this part, to send along with a command.
    versie: Option<u64>,
    soort: Stellingsoort,
    etiket: Etiket,
    huidige: Stellingversie,
    eerdere: Vec<Stellingversie>,
    weerspraken: Vec<Weerspraak>,
    verklaringen: Vec<EigenVerklaring>,
    ontvangst: Option<Ontvangst>,
    opnieuw_omdat: Option<Tekst>,
    hergebruikt_in: BTreeSet<Hergebruik>,
    /// Only for professionals.
    publiekwijzigingen: Vec<Publiekwijziging>,
}

/// What is known, and what people say of it.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Stellingendeel {
    stellingen: Vec<Stellingregel>,
}

impl Dossierdeel for Stellingendeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Stellingen];

    fn van(zicht: &Zicht) -> Self {
        Self { stellingen: zicht.stellingen().alle().map(|stelling| regel(zicht, stelling)).collect() }
    }
}

fn regel(zicht: &Zicht, stelling: &Stelling) -> Stellingregel {
    let professional = zicht.kijker().persoon().is_none();
    let wijzigingen = stelling.publiekwijzigingen.iter().filter(|_| professional);
    Stellingregel {
        id: stelling.id,
        versie: deelversie(zicht, Deel::Stelling(stelling.id)),
        soort: stelling.soort(),
        etiket: stelling.etiket.clone(),
        huidige: versie(stelling.huidige()),
        eerdere: stelling.eerdere().iter().map(versie).collect(),
        weerspraken: stelling
            .weerspraken()
            .into_iter()
            .map(|weerspraak| Weerspraak {
                persoon: weerspraak.persoon,
                tekst: weerspraak.tekst.clone(),
                versie: weerspraak.versie,
                wijze: weerspraak.wijze.clone(),
                op: weerspraak.op,
            })
            .collect(),
        verklaringen: stelling.verklaringen.iter().map(verklaring).collect(),
        ontvangst: stelling.ontvangst.clone(),
        opnieuw_omdat: stelling.opnieuw_omdat.clone(),
        hergebruikt_in: stelling.hergebruikt_in.clone(),
        publiekwijzigingen: wijzigingen
            .map(|wijziging| Publiekwijziging {
                op: wijziging.op,
                door: wijziging.door.clone(),
                naar: wijziging.naar.clone(),
                grond: wijziging.grond.clone(),
                toelichting: wijziging.toelichting.clone(),
            })
            .collect(),
    }
}

fn versie(versie: &Versie) -> Stellingversie {
    Stellingversie {
        nummer: versie.nummer,
        inhoud: versie.inhoud.clone(),
        leefgebieden: versie.leefgebieden.clone(),
        stand: match &versie.status {
            Status::Concept => Stand::Concept,
            Status::UitgesteldWederhoor => Stand::UitgesteldWederhoor,
            Status::Voorgelegd => Stand::Voorgelegd,
            Status::Vervangen { door } => Stand::Vervangen { door_versie: *door },
            Status::Vastgesteld { op } => Stand::Vastgesteld { op: *op },
            Status::Gecorrigeerd { door, reden } => {
                Stand::Gecorrigeerd { door_versie: *door, reden: reden.clone() }
            }
            Status::Ingetrokken { op, reden } => Stand::Ingetrokken { op: *op, reden: reden.clone() },
        },
        auteur: versie.auteur.clone(),
        op: versie.op,
        wederhoor: versie
            .wederhoor
            .values()
            .map(|wederhoor| Wederhoor {
                persoon: wederhoor.persoon,
                voorgelegd: wederhoor.voorgelegd.clone(),
                uitstel: wederhoor.uitstel.clone(),
                gegeven: wederhoor.gegeven.clone(),
            })
            .collect(),
    }
}

fn verklaring(verklaring: &Verklaring) -> EigenVerklaring {
    EigenVerklaring {
        nummer: verklaring.nummer,
        persoon: verklaring.persoon,
        aangereikt: verklaring.aangereikt.clone(),
        bewoordingen: verklaring
            .versies
            .iter()
            .map(|(op, tekst)| Bewoording { op: *op, tekst: tekst.clone() })
            .collect(),
    }
}
