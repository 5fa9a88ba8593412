//! Whatever is done to a BRP file, reading it ends with an answer, and no message quotes the file.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::civil::date;
use naast_exchange::brp::{Leesopties, Leesverslag, lees};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

fn opties() -> Leesopties {
    Leesopties { ruime_familie: true, ..Leesopties::op(date(2026, 5, 1)) }
}

/// A family with something of everything.
fn gezin() -> Value {
    let datum = |datum: &str| json!({"datum": datum});
    let moeder = json!({
        "burgerservicenummer": "999970355",
        "geslacht": {"code": "V"},
        "naam": {"voornamen": "Zwanetta Zuiver", "voorvoegsel": "van der", "geslachtsnaam": "Zandzeef", "aanduidingNaamgebruik": {"code": "V"}},
        "geboorte": datum("19900101"),
        "verblijfplaats": {"straat": "Zilverzandlaan", "huisnummer": "1", "huisletter": "a", "postcode": "1011AB", "woonplaats": "Amsterdam", "datumAanvangAdreshouding": "20200101"},
        "partners": [{"burgerservicenummer": "999998870", "naam": {"geslachtsnaam": "Zonderling"}, "geboorte": datum("19880000"), "aangaanHuwelijkPartnerschap": datum("20100101"), "ontbindingHuwelijkPartnerschap": datum("20200101")}],
        "kinderen": [{"burgerservicenummer": "999998882", "naam": {"voornamen": "Zef", "geslachtsnaam": "Zandzeef"}, "geboorte": datum("20180401")}],
        "geheimhoudingPersoonsgegevens": "7",
    });
    let kind = json!({
        "burgerservicenummer": "999998882",
        "naam": {"voornamen": "Zef", "geslachtsnaam": "Zandzeef"},
        "geboorte": datum("20180401"),
        "ouders": [
            {"burgerservicenummer": "999970355", "naam": {"voornamen": "Zwanetta", "geslachtsnaam": "Zandzeef"}, "geboorte": datum("19900101"), "datumIngangFamilierechtelijkeBetrekking": "20180401"},
            {"naam": {"voornamen": "Zeger", "geslachtsnaam": "Zonderling"}, "geboorte": datum("19880312"), "datumIngangFamilierechtelijkeBetrekking": "00000000"},
        ],
        "gezag": [{"type": "EenhoofdigOuderlijkGezag", "ouder": {"burgerservicenummer": "999970355"}, "minderjarige": {"burgerservicenummer": "999998882"}}],
        "opschortingBijhouding": {"datum": "20240101", "reden": {"code": "E"}},
    });
    json!([[moeder, kind]])
}

fn controleer(verslag: &Leesverslag) {
    for gezin in &verslag.gezinnen {
        let aantal = gezin.personen.len();
        assert!(gezin.relaties.iter().all(|r| r.a.0 < aantal && r.b.0 < aantal && r.a != r.b));
        assert!(gezin.rollen.iter().all(|rol| rol.kind.0 < aantal && rol.persoon.0 < aantal));
        assert!(gezin.gezag.iter().all(|gezag| gezin.minderjarigen.contains(&gezag.kind)));
        assert!(
            gezin
                .gezag
                .iter()
                .flat_map(|gezag| &gezag.rijen)
                .filter_map(|rij| rij.volwassene)
                .all(|nr| nr.0 < aantal)
        );
        assert!(gezin.huishoudens.iter().flat_map(|h| &h.bewoners).all(|bewoner| bewoner.persoon.0 < aantal));
    }
    for fout in verslag.alle_fouten() {
        let tekst = fout.to_string();
        for woord in ["Zandzeef", "Zwanetta", "Zonderling", "Zilverzand", "99997", "99999"] {
            assert!(!tekst.contains(woord), "{tekst}");
        }
    }
}

/// Every place in a JSON value, as the steps that lead to it.
fn plekken(waarde: &Value, hier: &mut Vec<String>, alle: &mut Vec<String>) {
    alle.push(hier.concat());
    match waarde {
        Value::Array(waarden) => {
            for (index, waarde) in waarden.iter().enumerate() {
                hier.push(format!("/{index}"));
                plekken(waarde, hier, alle);
                hier.pop();
            }
        }
        Value::Object(velden) => {
            for (naam, waarde) in velden {
                hier.push(format!("/{naam}"));
                plekken(waarde, hier, alle);
                hier.pop();
            }
        }
        _ => {}
    }
}

fn vreemde_waarde() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        Just(json!([])),
        Just(json!({})),
        Just(json!([null, 1, "x", [[]], {}])),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,40}".prop_map(Value::from),
        "[0-9]{1,12}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Value::from),
        Just(json!("999970355")),
        Just(json!("999998882")),
        Just(json!("x".repeat(3_000))),
        Just(json!("a\u{0}b\u{202e}")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_changed_value_makes_the_reader_panic_or_talk(
        wijzigingen in proptest::collection::vec((any::<Index>(), vreemde_waarde()), 1..6)
    ) {
        let mut json = gezin();
        for (plek, waarde) in wijzigingen {
            let mut alle = Vec::new();
            plekken(&json, &mut Vec::new(), &mut alle);
            let plek = plek.get(&alle).clone();
            *json.pointer_mut(&plek).unwrap() = waarde;
        }
        controleer(&lees(&serde_json::to_vec(&json).unwrap(), &opties()));
    }

    #[test]
    fn no_removed_or_doubled_piece_makes_the_reader_panic_or_talk(
        keren in proptest::collection::vec((any::<Index>(), any::<bool>()), 1..8)
    ) {
        let mut json = gezin();
        for (plek, verdubbel) in keren {
            let mut alle = Vec::new();
            plekken(&json, &mut Vec::new(), &mut alle);
            let plek = plek.get(&alle).clone();
            let Some((ouder, naam)) = plek.rsplit_once('/') else { continue };
            match json.pointer_mut(ouder).unwrap() {
                Value::Object(velden) => { velden.remove(naam); }
                Value::Array(waarden) => {
                    let index: usize = naam.parse().unwrap();
                    if verdubbel { let waarde = waarden[index].clone(); waarden.push(waarde); } else { waarden.remove(index); }
                }
                _ => {}
            }
        }
        controleer(&lees(&serde_json::to_vec(&json).unwrap(), &opties()));
    }

    #[test]
    fn no_changed_bytes_make_the_reader_panic(
        wijzigingen in proptest::collection::vec((any::<Index>(), any::<u8>(), 0_u8..3), 1..20)
    ) {
        let mut bytes = serde_json::to_vec(&gezin()).unwrap();
        for (plek, byte, soort) in wijzigingen {
            let plek = plek.index(bytes.len());
            match soort {
                0 => bytes[plek] = byte,
                1 => bytes.insert(plek, byte),
                _ => { bytes.remove(plek); }
            }
        }
        let verslag = lees(&bytes, &opties());
        prop_assert!(verslag.gezinnen.len() <= 1);
        for gezin in &verslag.gezinnen {
            prop_assert!(gezin.relaties.iter().all(|r| r.a.0 < gezin.personen.len() && r.b.0 < gezin.personen.len()));
        }
    }

    #[test]
    fn no_bytes_at_all_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = lees(&bytes, &opties());
    }
}
