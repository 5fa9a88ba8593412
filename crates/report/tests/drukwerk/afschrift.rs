//! What a reader of a copy of the dossier is owed.

use naast_report::*;

use crate::lezer::lees;
use crate::voorbeelden::{afschrift, stelling};

#[test]
fn d_51_a_copy_reads_in_the_order_of_the_dossier() {
    let drukwerk = afschrift().druk().unwrap();
    let gelezen = lees(&drukwerk.pdf);
    assert_eq!(gelezen.titel.as_deref(), Some("Afschrift uit het dossier, huishouden Van Dongen – Yılmaz"));
    gelezen.leest_na_elkaar(&[
        "Van Dongen – Yılmaz Afschrift uit het dossier",
        "Dossier: ND-2026-0042 Gemaakt voor: Elif Yılmaz Gevraagd op: 16 november 2026 Gemaakt op: 23 november 2026",
        "Klopt er iets niet?",
        "Inhoud",
        "Het gezin",
        "Wie horen erbij",
        "Naam Geboren Gezag",
        "Mila van Dongen 2 mei 2018 Elif en Ruben",
        "Wat er is gebeurd",
        "November 2026",
        "Feit Ruben gooide een glas tegen de muur.",
        "Over: Ruben, Mila Bron: Elif Yılmaz, eigen waarneming Wanneer: 3 november 2026, 21.00 uur",
        "Vermoeden",
        "Wat we hebben afgesproken",
    ]);
    assert_eq!(gelezen.van_soort("TOCI").len(), 4);
    for pagina in 1..=drukwerk.paginas {
        assert!(gelezen.alles.contains(&format!("pagina {pagina} van {}", drukwerk.paginas)));
    }
}

#[test]
fn inv_36_the_frame_of_a_copy_is_set_in_the_language_of_the_reader_and_the_words_stay_dutch() {
    let zeg = |woord: &str| {
        if woord == "Het gezin" { "Сім’я".to_owned() } else { ["‹", woord, "›"].concat() }
    };
    let lijst = Lijst {
        taal: "uk".to_owned(),
        woorden: LIJSTWOORDEN.iter().map(|woord| ((*woord).to_owned(), zeg(woord))).collect(),
        gevraagd_op: Some("16 листопада 2026 року".to_owned()),
        datum: "23 листопада 2026 року".to_owned(),
    };
    let drukwerk = afschrift().omlijst(&zeg).druk_in(Some(&lijst)).unwrap();
    assert_eq!(drukwerk.vervangen_tekens, 0);
    let gelezen = lees(&drukwerk.pdf);
    gelezen.leest_na_elkaar(&[
        "‹Gevraagd op›: 16 листопада 2026 року",
        "‹Inhoud›",
        "Сім’я",
        "‹Feit› Ruben gooide een glas tegen de muur.",
        "‹Over›: Ruben, Mila ‹Bron›: Elif Yılmaz, eigen waarneming",
        "Ruben ‹is het hier niet mee eens› (10-11-2026): Het glas viel.",
    ]);
    for pagina in 1..=drukwerk.paginas {
        assert!(
            gelezen.alles.contains(&format!("‹pagina› {pagina} / {}", drukwerk.paginas)),
            "{}",
            gelezen.alles
        );
    }
}

#[test]
fn every_reaction_stands_with_its_statement_and_a_dispute_stands_out() {
    let gelezen = lees(&afschrift().druk().unwrap().pdf);
    gelezen.leest_na_elkaar(&[
        "Ruben gooide een glas",
        "Elif is het hiermee eens (10-11-2026)",
        "Ruben is het hier niet mee eens (10-11-2026): Het glas viel. Ik heb het niet gegooid.",
        "Mila vult aan (10-11-2026): Ik stond op de trap.",
        "Oma Tineke heeft niet gereageerd",
        "Mila slaapt slecht sinds die avond.",
    ]);
    assert_eq!(gelezen.van_soort("Strong"), ["Ruben is het hier niet mee eens"]);
}

#[test]
fn a_postponed_hearing_is_told_with_its_ground() {
    let mut afschrift = afschrift();
    let uitgesteld = Reactie {
        wie: "Ruben".into(),
        uitkomst: Uitkomst::Uitgesteld,
        tekst: Some("vanwege de veiligheid van Mila".into()),
        op: None,
    };
    afschrift.delen = vec![Deel {
        kop: "Nu".into(),
        blokken: vec![stelling("Feit", "Een zin.", vec![uitgesteld])],
        delen: vec![],
    }];
    let gelezen = lees(&afschrift.druk().unwrap().pdf);
    gelezen.leest_na_elkaar(&[
        "Een zin.",
        "Ruben heeft dit nog niet voorgelegd gekregen: vanwege de veiligheid van Mila",
    ]);
}

#[test]
fn a_copy_is_never_shortened_however_long() {
    let mut afschrift = afschrift();
    let lang = "Dit is een lange zin over wat er die dag gebeurde. ".repeat(200);
    let blokken =
        (0..12).map(|n| stelling("Feit", &format!("Begin {n}. {lang} Einde {n}."), vec![])).collect();
    afschrift.delen = vec![Deel { kop: "Alles".into(), blokken, delen: vec![] }];
    let drukwerk = afschrift.druk().unwrap();
    assert!(!drukwerk.ingekort && drukwerk.paginas > 12);
    let tekst = lees(&drukwerk.pdf).tekst();
    for n in 0..12 {
        assert!(tekst.contains(&format!("Begin {n}. ")) && tekst.contains(&format!(" Einde {n}.")));
    }
    assert_eq!(tekst.matches("Dit is een lange zin over wat er die dag gebeurde.").count(), 12 * 200);
}

#[test]
fn tables_may_be_ragged_empty_or_longer_than_a_page() {
    let mut afschrift = afschrift();
    let tabel = |koppen: usize, rijen: Vec<usize>| {
        Blok::Tabel(Tabel {
            bijschrift: None,
            koppen: (0..koppen).map(|n| format!("kop {n}")).collect(),
            rijen: rijen
                .into_iter()
                .map(|lengte| (0..lengte).map(|n| format!("cel {n}")).collect())
                .collect(),
        })
    };
    let blokken = vec![
        tabel(0, vec![]),
        tabel(2, vec![]),
        tabel(2, vec![0, 1, 4]),
        tabel(3, vec![3; 120]),
        Blok::Lijst(vec![]),
        Blok::Alinea(String::new()),
    ];
    afschrift.delen = vec![Deel { kop: "Tabellen".into(), blokken, delen: vec![] }];
    let gelezen = lees(&afschrift.druk().unwrap().pdf);
    assert!(gelezen.paginas > 2);
    assert_eq!(gelezen.van_soort("Table").len(), 3);
    assert!(gelezen.tekst().contains("Hier staat niets in het dossier."));
    assert_eq!(gelezen.tekst().matches("cel 2").count(), 1 + 120);
}

#[test]
fn deep_parts_keep_a_sound_order_of_headings() {
    let mut afschrift = afschrift();
    let mut deel = Deel { kop: "diepte 6".into(), blokken: vec![], delen: vec![] };
    for diepte in (1..6).rev() {
        deel = Deel { kop: format!("diepte {diepte}"), blokken: vec![], delen: vec![deel] };
    }
    afschrift.delen = vec![deel];
    let gelezen = lees(&afschrift.druk().unwrap().pdf);
    assert_eq!(gelezen.van_soort("H4"), ["diepte 4", "diepte 5", "diepte 6"]);
    assert_eq!(gelezen.van_soort("H3"), ["diepte 3"]);
}

#[test]
fn a_copy_without_parts_says_that_it_is_empty() {
    let leeg = Afschrift { delen: vec![], inleiding: vec![], gevraagd_op: None, ..afschrift() };
    assert!(lees(&leeg.druk().unwrap().pdf).tekst().ends_with("Dit afschrift heeft geen inhoud."));
}
