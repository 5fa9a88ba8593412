//! People, homes, who stands beside the family, who comes in and who is kept out.

use super::{Ding, Stap, ids, wie};
use crate::wereld::{
    BSN_MOEDER, GEBOORTEDATUM_MOEDER, TELEFOON_MOEDER, VANDAAG, collega, functie_van, gemaakt, merk, naamrij,
    nummer, persoon_id,
};
use naast_domain::ids::PersoonId;
use serde_json::{Value, json};

/// What is so before anything else: the mother and the youngest stay somewhere hidden, she is in safe mode, and three
/// people from outside act for three members of the family.
pub fn begin() -> Vec<Stap> {
    let gezicht = |opdracht: Value| Stap::nieuw("gezicht", opdracht);
    let schuil = nummer("verborgen huis");
    let adres = json!({ "straat": merk("verborgen adres"), "huisnummer": "41", "postcode": POSTCODE,
        "plaats": merk("plaats van het verborgen adres"), "land": null });
    let thuis = json!({ "id": schuil, "adres": adres, "leden": [], "geheim": true });
    let verhuis = |wie: &str| {
        json!({ "gezin": { "verhuis": { "persoon": persoon_id(wie), "uit": nummer("oud huis"),
            "naar": schuil, "op": VANDAAG } } })
    };
    let machtig = |van: &str, hoedanigheid: &str| {
        json!({ "toegang": { "machtig": {
            "van": persoon_id(van), "aan": { "buiten": merk(naamrij(&["voor-", van].concat())) },
            "hoedanigheid": hoedanigheid, "bereik": ["lezen"], "tot": "2026-08-01",
            "toestemming": "Ja gezegd.", "afweging": "Overlegd.",
        } } })
    };
    vec![
        gezicht(json!({ "gezin": { "voeg_huishouden_toe": { "huishouden": thuis } } })),
        gezicht(verhuis("moeder")),
        gezicht(verhuis("jongste")),
        gezicht(json!({ "dossier": { "scherm_adres_af": {
            "huishouden": schuil, "kennen": [wie("opvang"), wie("nabij")] } } })),
        gezicht(json!({ "toegang": { "zet_veilige_modus": {
            "persoon": persoon_id("moeder"), "reden": merk("reden van de veilige modus van de moeder") } } })),
        gezicht(machtig("moeder", "steunfiguur")),
        gezicht(machtig("vader", "clientondersteuner")),
        gezicht(machtig("zestien", "gemachtigde")),
    ]
}

/// The postcode of the hidden home: a mark of its own.
const POSTCODE: &str = "8232ZX";

/// The number of somebody who acts for another: "voor-moeder", "voor-vader", "voor-zestien".
pub fn gemachtigde(naam: &str) -> PersoonId {
    let stap = match naam {
        "voor-moeder" => 5,
        "voor-vader" => 6,
        _ => 7,
    };
    PersoonId(gemaakt("begin", stap, "gemachtigde"))
}

pub fn dingen() -> Vec<Ding> {
    let mut dingen = vec![
        Ding::nieuw(naamrij("moeder")),
        Ding::nieuw(naamrij("vader")),
        Ding::nieuw(naamrij("zestien")),
        Ding::nieuw(naamrij("twaalf")),
        Ding::nieuw(naamrij("jongste")),
        Ding::nieuw("geboortedatum van de moeder").herkend_aan(&[GEBOORTEDATUM_MOEDER, "27 april 1985"]),
        Ding::nieuw("BSN van de moeder").herkend_aan(&[BSN_MOEDER]),
        Ding::nieuw("telefoonnummer van de moeder").herkend_aan(&[TELEFOON_MOEDER, "06 10 20 30 40"]),
        Ding::nieuw("toelichting bij het telefoonnummer van de moeder"),
        Ding::nieuw("adres van de vader"),
        Ding::nieuw("verborgen adres").herkend_aan(&[&merk("verborgen adres"), POSTCODE, "8232 ZX"]),
        Ding::nieuw("plaats van het verborgen adres"),
        Ding::nieuw("reden van de veilige modus van de moeder"),
        Ding::nieuw("eerste zorg bij de opening"),
        Ding::nieuw("naam van het vaste gezicht"),
        Ding::nieuw("reden om iemand erbij te halen"),
        Ding::nieuw("naam van wie in de opvang werkt"),
        Ding::nieuw("organisatie van de opvang"),
        Ding::nieuw("naam van wie het adres kent"),
        Ding::nieuw("organisatie die het adres kent"),
        Ding::nieuw(naamrij("voor-moeder")),
        Ding::nieuw(naamrij("voor-vader")),
        Ding::nieuw(naamrij("voor-zestien")),
    ];
    dingen.extend(veranderingen());
    dingen
}

fn veranderingen() -> Vec<Ding> {
    let (nieuw_adres, taal) = ("nieuw verborgen adres", "taal van de moeder");
    let (waarnemer, zicht) = ("naam van de waarnemer", "reden dat de opvang het zicht heeft");
    let (nood, kaart) = ("reden van de noodtoegang", "reden om mee te kijken met de vader");
    let adres = json!({ "straat": merk(nieuw_adres), "huisnummer": "43", "postcode": "8232ZX",
        "plaats": merk("plaats van het verborgen adres"), "land": null });
    let mut waarneemt = collega("invaller", functie_van("lokaal_teamlid"));
    waarneemt.naam = merk(waarnemer);
    vec![
        Ding::nieuw(nieuw_adres).doet(
            "gezicht",
            json!({ "gezin": { "wijzig_adres": { "huishouden": nummer("verborgen huis"), "adres": adres } } }),
        ),
        Ding::nieuw(taal).doet(
            "gezicht",
            json!({ "gezin": { "leg_taal_vast": { "persoon": persoon_id("moeder"), "taal": merk(taal) } } }),
        ),
        Ding::nieuw("e-mailadres van de moeder").doet(
            "gezicht",
            json!({ "gezin": { "leg_contact_vast": { "persoon": persoon_id("moeder"), "kanalen": [
                { "soort": "telefoon", "waarde": TELEFOON_MOEDER, "veilig": true,
                    "toelichting": merk("toelichting bij het telefoonnummer van de moeder") },
                { "soort": "email", "waarde": format!("{}@voorbeeld.test", merk("e-mailadres van de moeder")),
                    "veilig": false, "toelichting": null },
            ] } } }),
        ),
        Ding::nieuw(waarnemer).doet(
            "gezicht",
            json!({ "team": { "wijs_waarnemer_aan": { "waarnemer": waarneemt, "van": "2026-03-10",
                "tot": "2026-03-20", "reden": merk("reden van de waarneming") } } }),
        ),
        Ding::nieuw("reden van de waarneming"),
        Ding::nieuw(zicht).doet(
            "gezicht",
            json!({ "team": { "verleg_zicht": {
                "organisatie": collega("opvang", functie_van("opvang")).organisatie, "reden": merk(zicht) } } }),
        ),
        Ding::nieuw(nood).doet(
            "nood",
            json!({ "dossier": { "gebruik_noodtoegang": { "reden": merk(nood), "delen": ["gezin"] } } }),
        ),
        Ding::nieuw(kaart).doet(
            "gezicht",
            json!({ "toegang": { "kijk_mee": { "persoon": persoon_id("vader"), "reden": merk(kaart) } } }),
        ),
        Ding::nieuw("dat de vader iets is verteld").doet(
            "gezicht",
            json!({ "dossier": { "leg_informeren_vast": { "persoon": persoon_id("vader"),
                "waarover": merk("dat de vader iets is verteld"), "hoe": "in een gesprek" } } }),
        ),
        Ding::nieuw("dat de moeder iets is verteld").doet(
            "gezicht",
            json!({ "dossier": { "leg_informeren_vast": { "persoon": persoon_id("moeder"),
                "waarover": merk("dat de moeder iets is verteld"), "hoe": "in een gesprek" } } }),
        ),
        Ding::nieuw("taak voor het vaste gezicht").doet("gezicht", taak("taak voor het vaste gezicht", &json!("vast_gezicht"))),
        Ding::nieuw("taak voor de moeder")
            .doet("gezicht", taak("taak voor de moeder", &json!({ "persoon": ids(&["moeder"])[0] }))),
        Ding::nieuw("taak voor de vader")
            .doet("gezicht", taak("taak voor de vader", &json!({ "persoon": ids(&["vader"])[0] }))),
    ]
}

fn taak(rij: &str, voor: &Value) -> Value {
    json!({ "taak": { "maak": { "wat": merk(rij), "voor": voor, "vervalt_op": "2026-03-20" } } })
}
