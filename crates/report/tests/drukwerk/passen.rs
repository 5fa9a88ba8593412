//! Whatever is on a veiligheidskaart, it is one A4, and what is left out is said.

use naast_report::*;
use proptest::prelude::*;

use crate::lezer::lees;
use crate::voorbeelden::{afspraak, bezwaar, cijfer, kaart, lege_kaart, volle_kaart};

/// How many the card says it left out.
fn en_nog(tekst: &str, een: &str, veel: &str) -> usize {
    let mut som = 0;
    for stuk in tekst.split("en nog ").skip(1) {
        let (aantal, rest) = stuk.split_once(' ').unwrap();
        if let Ok(aantal) = aantal.parse::<usize>()
            && [een, veel]
                .iter()
                .any(|woord| rest.strip_prefix(woord).is_some_and(|rest| rest.starts_with([':', ' '])))
        {
            som += aantal;
        }
    }
    som
}

#[test]
fn a_card_that_fits_is_not_shortened() {
    for keer in 1..=2 {
        let drukwerk = volle_kaart(keer).druk().unwrap();
        assert!(!drukwerk.ingekort);
        assert!(!lees(&drukwerk.pdf).tekst().contains("en nog"));
    }
}

#[test]
fn r_153_what_does_not_fit_is_counted_in_words() {
    for keer in [4, 12, 60] {
        let kaart = volle_kaart(keer);
        let drukwerk = kaart.druk().unwrap();
        assert_eq!(drukwerk.paginas, 1);
        let gelezen = lees(&drukwerk.pdf);
        let tekst = gelezen.tekst();
        assert_eq!(tekst.contains("Ingekort om op één A4 te passen"), drukwerk.ingekort);
        assert_eq!(keer > 4, drukwerk.ingekort);
        let lijsten = [
            ("Doet afspraak ", "afspraak", "afspraken", kaart.afspraken.len()),
            ("Open punt ", "open punt", "open punten", kaart.open_punten.len()),
            ("Moet: Voorwaarde ", "voorwaarde", "voorwaarden", kaart.voorwaarden.len()),
            ("Gezinslid ", "gezinslid", "gezinsleden", kaart.bevestigingen.gezin.len()),
            (" Kind ", "persoon", "personen", kaart.personen.len()),
        ];
        for (begin, een, veel, aantal) in lijsten {
            let getoond = tekst.matches(begin).count();
            assert!(getoond > 0, "nothing of {veel} is shown");
            assert_eq!(getoond + en_nog(&tekst, een, veel), aantal, "{veel}: {tekst}");
        }
    }
}

#[test]
fn the_least_urgent_lists_are_shortened_first() {
    let tekst = lees(&volle_kaart(7).druk().unwrap().pdf).tekst();
    let weg = |een, veel| en_nog(&tekst, een, veel);
    assert!(weg("open punt", "open punten") > 0, "{tekst}");
    assert_eq!(weg("persoon", "personen"), 0, "{tekst}");
}

#[test]
fn r_042_disputes_among_what_is_left_out_are_counted_apart() {
    let mut kaart = volle_kaart(40);
    for afspraak in &mut kaart.afspraken {
        afspraak.bezwaren.push(bezwaar("Ruben", "Nee."));
    }
    let tekst = lees(&kaart.druk().unwrap().pdf).tekst();
    let afspraken = en_nog(&tekst, "afspraak", "afspraken");
    assert!(afspraken > 0);
    assert!(
        tekst.contains(&format!("en nog {afspraken} afspraken ({afspraken} weersproken): zie het dossier")),
        "{tekst}"
    );
}

#[test]
fn a_text_that_is_too_long_ends_with_a_sign_that_the_card_explains() {
    let mut kaart = kaart();
    for persoon in &mut kaart.personen {
        persoon.veiligheid = "Het gaat de ene dag goed en de andere dag niet. ".repeat(400);
    }
    let drukwerk = kaart.druk().unwrap();
    assert_eq!((drukwerk.paginas, drukwerk.ingekort), (1, true));
    let tekst = lees(&drukwerk.pdf).tekst();
    assert!(tekst.contains("Waar […] staat, gaat de tekst verder in het dossier."));
    assert!(
        tekst.contains("de ene dag […]") || tekst.contains("dag goed […]") || tekst.contains(" […] "),
        "{tekst}"
    );
}

#[test]
fn room_that_is_left_over_is_filled_again() {
    let mut kaart = kaart();
    for persoon in &mut kaart.personen {
        persoon.veiligheid = "Het gaat de ene dag goed en de andere dag niet. ".repeat(100);
    }
    let tekst = lees(&kaart.druk().unwrap().pdf).tekst();
    assert!(tekst.contains("[…]"));
    assert!(!tekst.contains("en nog"), "shorter texts were enough: {tekst}");
    assert!(tekst.matches("de ene dag").count() > 4 * 4, "{tekst}");
}

#[test]
fn a_card_of_nothing_but_endless_words_and_empty_lines_is_one_a4() {
    for eindeloos in [
        "x".repeat(12_000),
        "\n".repeat(3_000) + "a",
        "ﷺ".repeat(500),
        "W ".repeat(2_000),
        "ÊÇ̧".repeat(1_000),
    ] {
        let n = |aantal: usize| vec![(); aantal];
        let tegen = || Bezwaar {
            wie: eindeloos.clone(),
            tekst: eindeloos.clone(),
            op: Some(jiff::civil::date(2026, 1, 1)),
        };
        let wie = || Bevestiging { naam: eindeloos.clone(), op: None };
        let kaart = Veiligheidskaart {
            huishouden: eindeloos.clone() + "z",
            dossierkenmerk: eindeloos.clone() + "z",
            kaartnummer: u32::MAX,
            aanleiding: eindeloos.clone() + "z",
            vast_gezicht: VastGezicht {
                naam: eindeloos.clone() + "z",
                organisatie: eindeloos.clone(),
                telefoon: Some(eindeloos.clone()),
                waarnemer: Some(eindeloos.clone()),
            },
            ernaast: n(3)
                .iter()
                .map(|()| Ernaast {
                    naam: eindeloos.clone(),
                    organisatie: eindeloos.clone(),
                    rol: eindeloos.clone(),
                    telefoon: Some(eindeloos.clone()),
                })
                .collect(),
            personen: n(3)
                .iter()
                .map(|()| PersoonVeiligheid {
                    naam: eindeloos.clone(),
                    toelichting: Some(eindeloos.clone()),
                    veiligheid: eindeloos.clone(),
                    cijfers: vec![cijfer(&eindeloos, 3); 12],
                    bezwaren: vec![tegen(); 3],
                })
                .collect(),
            voorwaarden: n(3)
                .iter()
                .map(|()| Voorwaarde {
                    tekst: eindeloos.clone(),
                    gesteld_door: eindeloos.clone(),
                    hard: true,
                    bezwaren: vec![tegen(); 3],
                })
                .collect(),
            afspraken: n(3)
                .iter()
                .map(|()| Afspraak {
                    bezwaren: vec![tegen(); 3],
                    ..afspraak(&eindeloos, &eindeloos, &eindeloos, &eindeloos, &eindeloos)
                })
                .collect(),
            zicht_op_veiligheid: ZichtOpVeiligheid { wie: eindeloos.clone(), sinds: None },
            verantwoordelijkheden: n(3)
                .iter()
                .map(|()| Verantwoordelijkheid { wie: eindeloos.clone(), waarvoor: eindeloos.clone() })
                .collect(),
            open_punten: n(3)
                .iter()
                .map(|()| OpenPunt { wat: eindeloos.clone(), wie: Some(eindeloos.clone()), voor: None })
                .collect(),
            bezwaren: vec![tegen(); 3],
            bevestigingen: Bevestigingen {
                gever: Some(wie()),
                ontvanger: Some(wie()),
                gezin: vec![wie(); 3],
            },
            vervallen: Some(Vervallen { op: jiff::civil::date(2026, 12, 3), vervangen_door: Some(u32::MAX) }),
            ..kaart()
        };
        let drukwerk = kaart.druk().unwrap();
        assert_eq!(lees(&drukwerk.pdf).paginas, 1);
        assert!(drukwerk.ingekort);
    }
}

prop_compose! {
    fn tekst()(lengte in prop_oneof![Just(0usize), 1..60usize, 60..4000usize], lang in any::<bool>()) -> String {
        let woord = if lang { "onveiligheidsgevoel\n" } else { "Het gaat beter. " };
        woord.chars().cycle().take(lengte).collect()
    }
}

prop_compose! {
    fn willekeurige_kaart()(
        aantallen in prop::array::uniform8(prop_oneof![0..4usize, 4..120usize]),
        teksten in prop::collection::vec(tekst(), 8),
        naam in "[A-Z][a-zß-öø-ž]{1,20}Z",
        vervalt in any::<bool>(),
    ) -> Veiligheidskaart {
        let tekst = |nummer: usize| teksten[nummer % teksten.len()].clone();
        let tegen = |nummer: usize| Bezwaar { wie: naam.clone(), tekst: tekst(nummer), op: None };
        Veiligheidskaart {
            huishouden: naam.clone(),
            personen: (0..aantallen[0]).map(|n| PersoonVeiligheid {
                naam: naam.clone(), toelichting: None, veiligheid: tekst(n),
                cijfers: (0..n % 7).map(|gever| cijfer(&format!("gever {gever}"), 5)).collect(),
                bezwaren: (0..n % 3).map(tegen).collect(),
            }).collect(),
            voorwaarden: (0..aantallen[1]).map(|n| Voorwaarde {
                tekst: tekst(n), gesteld_door: naam.clone(), hard: n % 2 == 0, bezwaren: (0..n % 2).map(tegen).collect(),
            }).collect(),
            afspraken: (0..aantallen[2]).map(|n| Afspraak {
                bezwaren: (0..n % 2).map(tegen).collect(),
                ..afspraak(&naam, &tekst(n), &tekst(n + 1), &tekst(n + 2), &tekst(n + 3))
            }).collect(),
            verantwoordelijkheden: (0..aantallen[3]).map(|n| Verantwoordelijkheid { wie: naam.clone(), waarvoor: tekst(n) }).collect(),
            open_punten: (0..aantallen[4]).map(|n| OpenPunt { wat: tekst(n), wie: None, voor: None }).collect(),
            bezwaren: (0..aantallen[5]).map(tegen).collect(),
            ernaast: (0..aantallen[6]).map(|n| Ernaast { naam: naam.clone(), organisatie: tekst(n), rol: naam.clone(), telefoon: None }).collect(),
            bevestigingen: Bevestigingen {
                gever: None, ontvanger: None,
                gezin: (0..aantallen[7]).map(|_| Bevestiging { naam: naam.clone(), op: None }).collect(),
            },
            vervallen: vervalt.then_some(Vervallen { op: jiff::civil::date(2026, 12, 3), vervangen_door: None }),
            ..lege_kaart()
        }
    }
}

proptest! {
    #![proptest_config(crate::gevallen(6))]

    #[test]
    fn r_153_every_card_is_exactly_one_a4(kaart in willekeurige_kaart()) {
        let drukwerk = kaart.druk().unwrap();
        prop_assert_eq!(drukwerk.paginas, 1);
        let gelezen = lees(&drukwerk.pdf);
        prop_assert_eq!(gelezen.paginas, 1);
        let tekst = gelezen.tekst();
        prop_assert_eq!(tekst.contains("Ingekort om op één A4"), drukwerk.ingekort);
        prop_assert!(tekst.contains("Bevestigd door"));
        prop_assert_eq!(tekst.contains("VERVALLEN"), kaart.vervallen.is_some());
        let afspraken = gelezen.van_soort("TR").iter().filter(|rij| rij.starts_with(kaart.huishouden.as_str())).count();
        let weg = en_nog(&tekst, "afspraak", "afspraken") + en_nog(&tekst, "persoon", "personen");
        prop_assert!(afspraken + weg >= kaart.afspraken.len() + kaart.personen.len());
    }
}
