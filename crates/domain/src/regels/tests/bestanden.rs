//! What a person who edits the rule files gets to see.

use crate::regels::{Regelbestanden, Regels};

const GOED: Regelbestanden<'static> = Regelbestanden::INGEBOUWD;

fn fouten(bestanden: &Regelbestanden<'_>) -> Vec<String> {
    Regels::lees(bestanden).unwrap_err().fouten().iter().map(ToString::to_string).collect()
}

#[test]
fn the_built_in_rules_are_good() {
    let regels = Regels::ingebouwd().unwrap();
    assert_eq!(regels.uitgave(), "2025-1");
    for regel in regels.termijnen() {
        assert!(regel.gevolg.ends_with(['.', '!']) && regel.omschrijving.ends_with('.'), "{}", regel.id);
        assert_eq!(regel.id.code().get(..4), Some(format!("T-{:02}", regel.id.nummer()).as_str()));
    }
}

#[test]
fn all_faults_of_all_files_come_at_once_with_file_and_field() {
    let termijnen = GOED
        .termijnen
        .replacen("aantal = 5\n", "aantal = \"vijf\"\n", 1)
        .replacen("wettelijk = true", "wetelijk = true", 1)
        .replacen("merk = \"V\"", "merk = \"X\"", 1);
    let leeftijden = GOED.leeftijden.replacen("geldig_van = 2015-01-01", "geldig_van = \"2015\"", 1);
    let bevoegdheden = GOED.bevoegdheden.replacen("\"rvt_vt\"", "\"tovenaar\"", 1);
    let fouten = fouten(&Regelbestanden {
        termijnen: &termijnen,
        leeftijden: &leeftijden,
        bevoegdheden: &bevoegdheden,
        fasen: GOED.fasen,
        rechten: GOED.rechten,
        looptijden: GOED.looptijden,
    });
    for deel in [
        "rules/termijnen.toml, veld termijnen[1].aantal: Hier hoort een heel getal van 1 tot en met 1000.",
        "rules/termijnen.toml, veld termijnen[2].wettelijk: Dit veld ontbreekt.",
        "rules/termijnen.toml, veld termijnen[2].wetelijk: Dit veld is onbekend.",
        "rules/termijnen.toml, veld termijnen[1].merk: \u{201c}X\u{201d} is geen bekende betrouwbaarheid. Toegestaan: V, R, I.",
        "rules/leeftijden.toml, veld onderwerpen[0].geldig_van: Hier hoort een datum",
        "rules/bevoegdheden.toml, veld bevoegdheden[0].houders[0]: \u{201c}tovenaar\u{201d} is geen bekende functie.",
    ] {
        assert!(fouten.iter().any(|fout| fout.contains(deel)), "{deel}\n{fouten:#?}");
    }
}

#[test]
fn a_missing_deadline_power_role_or_subject_is_named() {
    let termijnen = GOED.termijnen.replace("id = \"T-25\"", "id = \"T-24\"");
    let fouten = fouten(&Regelbestanden { termijnen: &termijnen, ..GOED });
    assert!(fouten.iter().any(|f| f.contains("Termijn T-25 (datalek melden) ontbreekt")), "{fouten:#?}");
    assert!(fouten.iter().any(|f| f.contains("Voor T-24 gelden twee regels op dezelfde dag")), "{fouten:#?}");
}

#[test]
fn a_new_version_of_a_rule_starts_where_the_old_one_stops() {
    let oud = GOED.termijnen.replacen(
        "merk = \"I\"\ngeldig_van = 2021-01-01\ngevolg = \"Er is geen reactie",
        "merk = \"I\"\ngeldig_van = 2021-01-01\ngeldig_tot = 2026-01-01\ngevolg = \"Er is geen reactie",
        1,
    );
    let begin = oud.find("[[termijnen]]\nid = \"T-27\"").unwrap();
    let einde = oud[begin + 5..].find("[[termijnen]]").unwrap() + begin + 5;
    let nieuw = oud[begin..einde]
        .replace("geldig_van = 2021-01-01\ngeldig_tot = 2026-01-01", "geldig_van = 2026-01-01")
        .replace("aantal = 10", "aantal = 15");
    let beide = format!("{oud}\n{nieuw}");
    let regels = Regels::lees(&Regelbestanden { termijnen: &beide, ..GOED }).unwrap();
    let lengte = |dag: &str| {
        regels.termijn(crate::regels::TermijnId::T27, dag.parse().unwrap()).unwrap().lengte.aantal
    };
    assert_eq!((lengte("2025-12-31"), lengte("2026-01-01")), (10, 15));

    let overlap = format!("{}\n{nieuw}", GOED.termijnen);
    let fouten = fouten(&Regelbestanden { termijnen: &overlap, ..GOED });
    assert!(fouten[0].contains("Voor T-27 gelden twee regels op dezelfde dag"), "{fouten:#?}");
}

#[test]
fn d_60_the_awt_cannot_be_switched_on_where_the_law_excludes_it() {
    for (oud, nieuw) in [
        ("id = \"T-18-einde\"", "huisverbod"),
        ("id = \"T-20\"", "jaren"),
        ("id = \"T-08\"", "duur van een maatregel"),
    ] {
        let plek = GOED.termijnen.find(oud).unwrap();
        let (voor, na) = GOED.termijnen.split_at(plek);
        let termijnen = format!("{voor}{}", na.replacen("atw = false", "atw = true", 1));
        let fouten = fouten(&Regelbestanden { termijnen: &termijnen, ..GOED });
        assert!(
            fouten.len() == 1 && fouten[0].contains("Algemene termijnenwet geldt niet"),
            "{nieuw}: {fouten:#?}"
        );
    }
}

#[test]
fn inv_23_the_role_table_cannot_give_an_administrator_content() {
    let bevoegdheden =
        GOED.bevoegdheden.replacen("bereik = \"instellingen\"", "bereik = \"niet_afgeschermd\"", 1);
    let fouten = fouten(&Regelbestanden { bevoegdheden: &bevoegdheden, ..GOED });
    assert!(fouten[0].contains("INV-23"), "{fouten:#?}");
}

#[test]
fn text_that_is_not_toml_names_the_line_and_the_other_files_are_still_checked() {
    let fouten =
        fouten(&Regelbestanden { fasen: "[[fasen]]\nnummer = \n", leeftijden: "uitgave = \"x\"\n", ..GOED });
    assert!(
        fouten.iter().any(|f| f.starts_with("rules/fasen.toml: Regel 2 is geen geldige TOML")),
        "{fouten:#?}"
    );
    assert!(fouten.iter().any(|f| f.starts_with("rules/leeftijden.toml, veld onderwerpen")), "{fouten:#?}");
}

#[test]
fn a_date_that_does_not_exist_is_refused() {
    let termijnen = GOED.termijnen.replacen("geldig_van = 2015-01-01", "geldig_van = 2015-02-30", 1);
    let fouten = fouten(&Regelbestanden { termijnen: &termijnen, ..GOED });
    assert!(
        fouten[0].contains("Deze datum bestaat niet") || fouten[0].contains("geen geldige TOML"),
        "{fouten:#?}"
    );
}

#[test]
fn a_length_is_counted_by_the_rule_of_the_day_and_none_is_missing() {
    use crate::regels::Looptijd;
    let regels = Regels::ingebouwd().unwrap();
    let dag: jiff::civil::Date = "2026-03-02".parse().unwrap();
    for id in Looptijd::ALLE {
        assert!(regels.looptijd(*id, dag).is_some_and(|regel| regel.omschrijving.ends_with('.')), "{id}");
    }
    assert_eq!(regels.looptijd_in_woorden(Looptijd::Machtiging, dag), "1 jaar");
    assert_eq!(regels.dag_na(Looptijd::Machtiging, dag).to_string(), "2027-03-02");
    assert_eq!(regels.dag_na(Looptijd::VoorlopigPlan, dag).to_string(), "2026-03-16");
    assert_eq!(regels.dag_voor(Looptijd::VersOordeel, dag).to_string(), "2026-01-19");
    let nu: jiff::Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    assert_eq!(regels.moment_na(Looptijd::Uitnodiging, nu).to_string(), "2026-03-16T09:00:00Z");
    assert_eq!(regels.moment_na(Looptijd::Meekijken, nu).to_string(), "2026-03-02T09:30:00Z");
    // Another length from a day on: what began before, goes by the old rule.
    let oud = "aantal = 14\neenheid = \"dagen\"";
    let (voor, na) = GOED.looptijden.split_once(oud).unwrap();
    let einde = na.find("geldig_van = 2021-01-01").unwrap() + "geldig_van = 2021-01-01".len();
    let looptijden = format!(
        "{voor}{oud}{}\ngeldig_tot = 2026-04-01{}\n[[looptijden]]\nid = \"uitnodiging\"\nomschrijving = \"Korter.\"\naantal = 7\neenheid = \"dagen\"\nbron = \"proef\"\nmerk = \"I\"\ngeldig_van = 2026-04-01\n",
        &na[..einde],
        &na[einde..]
    );
    let regels = Regels::lees(&Regelbestanden { looptijden: &looptijden, ..GOED }).unwrap();
    assert_eq!(regels.dag_na(Looptijd::Uitnodiging, dag).to_string(), "2026-03-16");
    assert_eq!(regels.dag_na(Looptijd::Uitnodiging, "2026-04-02".parse().unwrap()).to_string(), "2026-04-09");
    let zonder = GOED.looptijden.replacen("id = \"noodtoegang\"", "id = \"nergens\"", 1);
    assert!(!fouten(&Regelbestanden { looptijden: &zonder, ..GOED }).is_empty());
}

#[test]
fn where_a_text_for_the_family_says_a_year_the_rule_is_a_year() {
    use crate::regels::{Looptijd, Looptijdeenheid};
    let regels = Regels::ingebouwd().unwrap();
    let dag = "2026-03-02".parse().unwrap();
    // "Niet verder weg dan een jaar" stands in every language; who changes the rule changes that text too.
    for id in [Looptijd::Toestemming, Looptijd::GedeeldVerhaal] {
        let regel = regels.looptijd(id, dag).unwrap();
        assert_eq!((regel.aantal, regel.eenheid), (366, Looptijdeenheid::Dagen), "{id}");
    }
}
