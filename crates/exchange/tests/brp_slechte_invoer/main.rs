//! Bad BRP files, made by hand: each fault has its place and its message, and the rest is still read.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod bestand;
mod velden;
mod verwanten;

use jiff::civil::date;
use naast_domain::persoon::{Geboortedatum, Gezagsoort, Naamgebruik, Relatiesoort};
use naast_exchange::Ernst;
use naast_exchange::brp::{
    Adressoort, Gezagsuitspraak, Herkomst, Leesopties, Leesverslag, Opschorting, PersoonNr, lees,
    lees_bestand,
};
use serde_json::{Value, json};

/// Numbers of the official test range that pass the elfproef.
const MOEDER: &str = "999970355";
const VADER: &str = "999998870";
const KIND: &str = "999998882";
const ANDER: &str = "999970367";

fn opties() -> Leesopties {
    Leesopties::op(date(2026, 5, 1))
}

fn lees_json(json: &Value) -> Leesverslag {
    lees(&serde_json::to_vec(json).unwrap(), &opties())
}

fn meldingen(verslag: &Leesverslag) -> Vec<String> {
    verslag.alle_fouten().into_iter().map(ToString::to_string).collect()
}

fn persoon(bsn: &str, voornamen: &str, geboren: &str) -> Value {
    json!({
        "burgerservicenummer": bsn,
        "naam": {"voornamen": voornamen, "geslachtsnaam": "Proef"},
        "geboorte": {"datum": geboren},
        "geslacht": {"code": "V"},
    })
}

/// A mother and her child, both well.
fn gezin() -> Vec<Value> {
    let mut kind = persoon(KIND, "Kim", "20180401");
    kind["ouders"] = json!([{
        "burgerservicenummer": MOEDER,
        "naam": {"voornamen": "Marit", "geslachtsnaam": "Proef"},
        "geboorte": {"datum": "19900101"},
        "datumIngangFamilierechtelijkeBetrekking": "20180401",
    }]);
    kind["gezag"] = json!([{
        "type": "EenhoofdigOuderlijkGezag",
        "ouder": {"burgerservicenummer": MOEDER},
        "minderjarige": {"burgerservicenummer": KIND},
    }]);
    vec![persoon(MOEDER, "Marit", "19900101"), kind]
}

fn met(wijzig: impl FnOnce(&mut Vec<Value>)) -> Leesverslag {
    let mut personen = gezin();
    wijzig(&mut personen);
    lees_json(&json!([personen]))
}
