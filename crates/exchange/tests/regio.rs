//! The CBS tables: the real ones (outside the repository; see NAAST_SHARED) and bad ones made by hand.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::PathBuf;

use naast_exchange::regio::{Regiotabellen, Veiligheidsregiocode};
use proptest::prelude::*;

fn map() -> Option<PathBuf> {
    let gedeeld = std::env::var_os("NAAST_SHARED").map_or_else(
        || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared")),
        PathBuf::from,
    );
    let pad = gedeeld.join("data/regio");
    if pad.is_dir() {
        return Some(pad);
    }
    eprintln!("SKIPPED: the CBS tables are not at {}; set NAAST_SHARED", pad.display());
    None
}

fn lees(csv: &str) -> Regiotabellen {
    let mut tabellen = Regiotabellen::default();
    tabellen.lees(csv.as_bytes());
    tabellen
}

fn meldingen(tabellen: &Regiotabellen) -> Vec<String> {
    tabellen.fouten.iter().map(ToString::to_string).collect()
}

#[test]
fn the_real_tables_are_read_whole_and_agree() {
    let Some(map) = map() else { return };
    let mut tabellen = Regiotabellen::default();
    for naam in ["pc4_gemeente.csv", "gemeenten_veiligheidsregio.csv", "veiligheidsregios.csv"] {
        tabellen.lees_bestand(&map.join(naam)).unwrap();
    }
    tabellen.vergelijk();
    assert_eq!(meldingen(&tabellen), Vec::<String>::new());
    assert_eq!(
        (tabellen.gemeenten.len(), tabellen.veiligheidsregios.len(), tabellen.postcodes.len()),
        (342, 25, 4053)
    );
    assert_eq!(tabellen.postcodetabel().len(), 4053);
    let zaanstreek_waterland: Veiligheidsregiocode = "VR11".parse().unwrap();
    let mut namen: Vec<&str> =
        tabellen.gemeenten_van(zaanstreek_waterland).map(|gemeente| gemeente.naam.as_str()).collect();
    namen.sort_unstable();
    assert!(namen.contains(&"Zaanstad") && namen.contains(&"Purmerend"), "{namen:?}");
    let inwoners: u32 = tabellen.gemeenten.iter().filter_map(|gemeente| gemeente.inwoners).sum();
    assert!((17_000_000..18_000_000).contains(&inwoners), "{inwoners}");
}

#[test]
fn a_fault_is_told_with_its_line_and_column_and_the_rest_is_read() {
    let tabellen = lees(
        "pc4,plaats,gemeentecode,gemeente,inwoners_2021\r\n\
         1011,Amsterdam,GM0363,Amsterdam,9630\r\n\
         0999,Nergens,GM0363,Amsterdam,1\r\n\
         abc,,0363,Amsterdam,veel\r\n\
         1012,Amsterdam,GM0363,Amsterdam\r\n\
         1011,Amsterdam,GM0363,Amsterdam,9630\r\n\
         \r\n\
         1013,Amsterdam,GM0363,Amsterdam,\r\n",
    );
    assert_eq!(tabellen.postcodes.len(), 2);
    assert_eq!(tabellen.postcodes[1].inwoners, None);
    assert_eq!(
        meldingen(&tabellen),
        [
            "regel 5: Deze regel heeft 4 velden in plaats van 5. Hij is niet gelezen.",
            "regel 3 › pc4: Hier hoort een getal van 1000 tot en met 9999 te staan.",
            "regel 4 › pc4: Hier hoort een getal van 1000 tot en met 9999 te staan.",
            "regel 4 › plaats: Dit veld is leeg.",
            "regel 4 › gemeentecode: Hier hoort een gemeentecode als GM0363 te staan.",
            "regel 4 › inwoners: Hier hoort een aantal te staan.",
            "regel 6: Deze code stond al eerder in de lijst. De eerste telt.",
        ]
    );
}

#[test]
fn a_file_that_is_no_table_is_told_so() {
    assert_eq!(meldingen(&lees("")), ["bestand: Het bestand is leeg."]);
    assert_eq!(meldingen(&lees(" \r\n ")), ["bestand: Het bestand is leeg."]);
    assert!(
        meldingen(&lees("naam,leeftijd\nJan,3\n"))[0].starts_with("bestand: Dit is geen tabel van gemeenten")
    );
    let mut tabellen = Regiotabellen::default();
    tabellen.lees(b"code,naam,aantal_gemeenten\nVR02,Frysl\xe2n,18\n");
    assert_eq!(
        meldingen(&tabellen),
        ["bestand: Dit bestand is geen UTF-8-tekst. Sla het op als CSV met UTF-8 en probeer het opnieuw."]
    );
    let mut tabellen = Regiotabellen::default();
    tabellen.lees(&vec![b'x'; 17 * 1024 * 1024]);
    assert_eq!(
        meldingen(&tabellen),
        [
            "bestand: Dit bestand is 17 MB. Er kunnen bestanden tot 16 MB gelezen worden. Verdeel het in kleinere bestanden."
        ]
    );
}

#[test]
fn a_semicolon_a_byte_order_mark_and_other_column_order_are_no_problem() {
    let tabellen = lees("\u{feff}Gemeente;PC4;Plaats;Gemeentecode\nAmsterdam;1011;Amsterdam;GM0363\n");
    assert_eq!(meldingen(&tabellen), Vec::<String>::new());
    assert_eq!(tabellen.postcodes.len(), 1);
}

#[test]
fn tables_that_do_not_agree_are_told() {
    let mut tabellen = lees("code,naam,aantal_gemeenten\nVR01,Groningen,10\n");
    tabellen.lees(
        b"gemeentecode,gemeente,veiligheidsregiocode,veiligheidsregio,provincie\n\
          GM0014,Groningen,VR01,Groningen,Groningen\n\
          GM0363,Amsterdam,VR13,Amsterdam-Amstelland,Noord-Holland\n",
    );
    tabellen.lees(b"pc4,plaats,gemeentecode,gemeente\n3011,Rotterdam,GM0599,Rotterdam\n");
    tabellen.vergelijk();
    assert_eq!(
        meldingen(&tabellen),
        [
            "regel 2: De gemeente van deze postcode staat niet in de lijst van gemeenten.",
            "regel 3: De veiligheidsregio van deze gemeente staat niet in de lijst van veiligheidsregio's.",
            "regel 2: Hier staan 10 gemeenten, en de lijst van gemeenten noemt er 1.",
        ]
    );
}

#[test]
fn a_folder_or_a_missing_file_is_told_kindly() {
    let map = tempfile::tempdir().unwrap();
    let mut tabellen = Regiotabellen::default();
    assert_eq!(
        tabellen.lees_bestand(&map.path().join("weg.csv")).unwrap_err().to_string(),
        "Het bestand is niet te openen. Controleer of het bestaat en of u het mag lezen."
    );
    assert_eq!(
        tabellen.lees_bestand(map.path()).unwrap_err().to_string(),
        "Dit is een map. Geef de naam van een bestand."
    );
}

proptest! {
    #[test]
    fn no_table_makes_the_reader_panic(regels in proptest::collection::vec("[a-zA-Z0-9\",;\r\n\u{e9}]{0,60}", 0..20)) {
        let mut tabellen = lees(&format!("pc4,plaats,gemeentecode,gemeente\n{}", regels.join("\n")));
        tabellen.vergelijk();
    }
}
