//! Safety cards: immutable, the newest holds.

use super::{Dossierdeel, deelversie};
use jiff::Timestamp;
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    ids::{KaartId, ProfessionalId},
    veiligheid::{Bevestiging, Kaartinhoud, Kaartontvanger, Kaartverval},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Kaartdeel {
    id: KaartId,
    nummer: u32,
    gemaakt_op: Timestamp,
    gever: ProfessionalId,
    gever_naam: String,
    ontvanger: Option<Kaartontvanger>,
    inhoud: Kaartinhoud,
    bevestigingen: Vec<Bevestiging>,
    /// A newer card took its place: this one must not be used any more.
    verval: Option<Kaartverval>,
}

/// All cards, by number.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Kaartendeel {
    versie: Option<u64>,
    kaarten: Vec<Kaartdeel>,
}

impl Dossierdeel for Kaartendeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Kaarten];

    fn van(zicht: &Zicht) -> Self {
        let kaarten = zicht.veiligheid().kaarten().iter().map(|kaart| Kaartdeel {
            id: kaart.id(),
            nummer: kaart.nummer(),
            gemaakt_op: kaart.gemaakt_op(),
            gever: kaart.gever(),
            gever_naam: kaart.gever_naam().to_owned(),
            ontvanger: kaart.ontvanger().cloned(),
            inhoud: kaart.inhoud().clone(),
            bevestigingen: kaart.bevestigingen().cloned().collect(),
            verval: kaart.verval(),
        });
        Self { versie: deelversie(zicht, Deel::Kaarten), kaarten: kaarten.collect() }
    }
}
