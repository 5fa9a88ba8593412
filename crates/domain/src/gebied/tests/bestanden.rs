//! What a person who writes a region file gets to see, and what no region can do.

use super::REGIOS;
use crate::gebied::{Regio, Regios};
use crate::regels::Functie;

const GOED: &str = include_str!("../../../../../regions/zaanstreek-waterland-2.0.toml");
const NAAM: &str = "regions/zaanstreek-waterland-2.0.toml";

fn fouten(tekst: &str) -> Vec<String> {
    Regio::lees(NAAM, tekst).unwrap_err().fouten().iter().map(ToString::to_string).collect()
}

/// Replaces one piece of text that must be there.
fn met(oud: &str, nieuw: &str) -> String {
    assert!(GOED.contains(oud), "{oud}");
    GOED.replacen(oud, nieuw, 1)
}

#[test]
fn an_unknown_role_names_file_field_and_every_allowed_role() {
    let fouten = fouten(&met("functie = \"rvt_vt\"", "functie = \"toveraar\""));
    assert_eq!(fouten.len(), 1, "{fouten:#?}");
    let begin = format!(
        "{NAAM}, veld versies[0].rollen[1].functie: \u{201c}toveraar\u{201d} is geen bekende functie. Toegestaan: "
    );
    assert!(fouten[0].starts_with(&begin), "{fouten:#?}");
    for functie in Functie::ALLE {
        assert!(fouten[0].contains(functie.code()), "{functie}");
    }
}

#[test]
fn all_faults_of_a_file_come_at_once() {
    let tekst = met("duo = { regel = \"lokaal_en_rvt\"", "duo = { regel = \"drietal\"")
        .replacen("geldig_van = 2025-02-01", "geldig_van = \"februari\"", 1)
        .replacen("fase = \"bewijzen\"\n", "", 1)
        .replacen("\"1561-1562\"", "\"1562-1561\"", 1)
        .replacen("code = \"GM0479\"", "code = \"0479\"", 1)
        .replacen("[[versies]]\n", "[[versies]]\nkleur = \"groen\"\n", 1);
    let fouten = fouten(&tekst);
    for deel in [
        "veld versies[0].duo.regel: \u{201c}drietal\u{201d} is geen bekende duoregel. Toegestaan: lokaal_en_rvt,",
        "veld versies[0].geldig_van: Hier hoort een datum",
        "veld versies[0].fase: Dit veld ontbreekt.",
        "veld versies[0].gebieden[1].postcodes[2]: \u{201c}1562-1561\u{201d} is geen bekende postcode.",
        "veld versies[0].gebieden[1].gemeente.code: \u{201c}0479\u{201d} is geen bekende gemeentecode.",
        "veld versies[0].kleur: Dit veld is onbekend. Toegestaan: aannamen,",
    ] {
        assert!(fouten.iter().any(|fout| fout.contains(deel)), "{deel}\n{fouten:#?}");
    }
    assert_eq!(fouten.len(), 6, "{fouten:#?}");
}

#[test]
fn national_invariants_cannot_be_switched_off_and_the_answer_names_the_invariant() {
    for (sleutel, nummer) in [
        ("vast_gezicht_verplicht = false", "INV-2"),
        ("overdracht_toegestaan = true", "INV-3"),
        ("uitsluiten_zonder_motivatie = true", "INV-17"),
        ("inclusiecriteria = [\"zorgzwaarte\"]", "INV-17"),
        ("financier = \"gemeente\"", "INV-17"),
        ("zonder_toets = true", "INV-7"),
        ("feit_zonder_bron = true", "INV-14"),
        ("accorderen_namens_gezin = true", "INV-15"),
        ("geheim_adres_tonen = true", "INV-20"),
        ("bronbescherming = false", "INV-21"),
        ("leeslog = false", "INV-22"),
        ("beheerder_ziet_inhoud = true", "INV-23"),
        ("termijnen = []", "INV-24"),
        ("extra_bevoegdheden = []", "INV-6"),
        ("inv_12 = false", "landelijke regels"),
    ] {
        for plek in ["[[versies]]\n", "mda_plus_plus = false\n", "id = \"zaanstreek-waterland-2.0\"\n"] {
            let fouten = fouten(&met(plek, &format!("{plek}{sleutel}\n")));
            assert_eq!(fouten.len(), 1, "{sleutel}: {fouten:#?}");
            assert!(
                fouten[0].contains("kan een regio niet instellen") && fouten[0].contains(nummer),
                "{fouten:#?}"
            );
        }
    }
}

#[test]
fn inv_07_the_toetser_can_never_be_the_one_who_handles() {
    let fouten = fouten(&met("toetser_mag_behandelaar_zijn = false", "toetser_mag_behandelaar_zijn = true"));
    assert!(fouten.len() == 1 && fouten[0].contains("INV-7"), "{fouten:#?}");
}

#[test]
fn inv_07_the_reserved_powers_cannot_be_left_out() {
    let fouten = fouten(&met("bevoegdheid = \"toets_eerste_maatregel\"", "bevoegdheid = \"verzoek_muhp\""));
    assert!(
        fouten.len() == 1 && fouten[0].contains("toets_eerste_maatregel blijft altijd voorbehouden"),
        "{fouten:#?}"
    );
}

#[test]
fn inv_20_with_a_shelter_in_the_team_hiding_cannot_be_off() {
    let tekst = met("vrouwenopvang_in_team = false", "vrouwenopvang_in_team = true").replacen(
        "verborgen_verblijf_standaard = true",
        "verborgen_verblijf_standaard = false",
        1,
    );
    let fouten = fouten(&tekst);
    assert!(fouten.len() == 1 && fouten[0].contains("INV-20"), "{fouten:#?}");
}

#[test]
fn an_area_goes_back_only_by_besluit() {
    let terug = "{ modus = \"nieuw\", vanaf = 2025-02-01 }, { modus = \"overgang\", vanaf = 2025-06-01 }";
    let fouten = fouten(&met("{ modus = \"nieuw\", vanaf = 2025-02-01 }", terug));
    assert!(fouten.len() == 1 && fouten[0].contains("kan alleen met een besluit"), "{fouten:#?}");
    let besluit =
        terug.replace("vanaf = 2025-06-01", "vanaf = 2025-06-01, besluit = \"stuurgroep 12 mei 2025\"");
    assert!(Regio::lees(NAAM, &met("{ modus = \"nieuw\", vanaf = 2025-02-01 }", &besluit)).is_ok());
}

#[test]
fn two_versions_on_one_day_are_refused() {
    let begin = GOED.find("[[versies]]").unwrap();
    let tweede = GOED[begin..].replacen("geldig_van = 2025-02-01", "geldig_van = 2026-02-01", 1);
    let fouten = fouten(&format!("{GOED}\n{tweede}"));
    assert!(
        fouten
            .iter()
            .any(|f| f.contains("versies[1].geldig_van: Deze versie begint voor de vorige is gestopt"))
    );
    assert!(fouten.iter().any(|f| f.contains("versies[1].versie: Versie 1 is er al.")), "{fouten:#?}");
}

#[test]
fn a_file_carries_the_name_of_its_region_and_an_id_is_there_once() {
    let mut regios = Regios::default();
    let fout = regios.voeg_toe("waterland", GOED).unwrap_err().to_string();
    assert!(fout.contains("Het id is zaanstreek-waterland-2.0, maar het bestand heet waterland"), "{fout}");
    let mut regios = REGIOS.clone();
    let fout = regios.voeg_toe("zaanstreek-waterland-2.0", GOED).unwrap_err().to_string();
    assert!(fout.contains("is er al"), "{fout}");
}

#[test]
fn a_quote_needs_a_date_and_text_that_is_not_toml_names_its_line() {
    let fouten_datum = fouten(&met("datum_in_bron = \"begin 2025 (niet gedateerd)\"\n", ""));
    assert!(fouten_datum[0].contains("bronnen[0].datum: Noem de datum"), "{fouten_datum:#?}");
    let fouten_toml = fouten("id = \"x\"\nnaam = \n");
    assert!(
        fouten_toml.len() == 1 && fouten_toml[0].contains("Regel 2 is geen geldige TOML"),
        "{fouten_toml:#?}"
    );
}
