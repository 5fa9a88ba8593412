//! What a reader of the veiligheidskaart is owed.

use naast_report::*;

use crate::lezer::{lees, pdftotext};
use crate::voorbeelden::{cijfer, kaart, lege_kaart, vervallen_kaart};

#[test]
fn r_153_the_card_reads_from_head_to_confirmation() {
    let drukwerk = kaart().druk().unwrap();
    assert_eq!((drukwerk.paginas, drukwerk.ingekort, drukwerk.vervangen_tekens), (1, false, 0));
    let gelezen = lees(&drukwerk.pdf);
    assert_eq!(gelezen.paginas, 1);
    gelezen.leest_na_elkaar(&[
        "Veiligheidskaart Van Dongen – Yılmaz",
        "Kaart 3 Dossier ND-2026-0042 20 november 2026",
        "Aanleiding Erbijhalen: expert huiselijk geweld",
        "Fase 1. Directe veiligheid",
        "Vast gezicht Noor Bakker Lokaal team Roosendaal-Oost 06 00 00 00 01 Waarnemer: Ilse Kramer, 06 00 00 00 02",
        "Wie staat ernaast",
        "Sam de Wit, regionaal veiligheidsteam: doet gesprekken over veiligheid, 06 00 00 00 03",
        "Hoe veilig is het nu?",
        "Mila 8 jaar Slaapt weer in haar eigen bed.",
        "Veiligheidsvoorwaarden",
        "Moet: De kinderen zijn niet alleen met Ruben. (gesteld door Veilig Thuis)",
        "Afspraken",
        "Wie Wat Wanneer Hoe gecontroleerd Als het misgaat",
        "Ruben Slaapt bij zijn broer. Tot 4 december Noor belt op woensdag en zondag Elif belt 112, daarna Noor",
        "Wie is waarvoor verantwoordelijk",
        "Zicht op veiligheid: Noor Bakker, lokaal team Roosendaal-Oost, sinds 1-9-2026",
        "Open punten",
        "Waar slaapt Ruben na 4 december? (Ruben, vóór 1-12-2026)",
        "Bevestigd door",
        "Gever Noor Bakker: bevestigd op 20-11-2026",
        "Ontvanger Sam de Wit: nog niet bevestigd",
        "Gezin Elif Yılmaz: bevestigd op 20-11-2026 Ruben van Dongen: nog niet bevestigd",
    ]);
}

#[test]
fn d_23_each_figure_stands_with_its_giver_and_none_is_averaged() {
    let mut kaart = kaart();
    kaart.personen.truncate(1);
    kaart.personen[0].cijfers = vec![cijfer("Mila", 2), cijfer("Ruben", 9)];
    let gelezen = lees(&kaart.druk().unwrap().pdf);
    let cellen = gelezen.van_soort("TD");
    assert!(
        cellen.iter().any(|cel| cel == "2 volgens Mila (19-11-2026) 9 volgens Ruben (19-11-2026)"),
        "{cellen:?}"
    );
    assert!(!gelezen.alles.contains("5,5") && !gelezen.alles.contains("emiddeld"));

    kaart.personen[0].cijfers.clear();
    assert!(lees(&kaart.druk().unwrap().pdf).tekst().contains("nog geen cijfer gegeven"));
}

#[test]
fn an_impossible_figure_or_an_empty_name_is_refused_by_name() {
    let mut kaart = kaart();
    kaart.personen[0].cijfers = vec![cijfer("Mila", 11)];
    assert!(matches!(kaart.druk(), Err(DrukFout::OngeldigeInvoer { veld: "cijfer", .. })));
    kaart.personen.clear();
    kaart.huishouden = "  ".into();
    assert!(matches!(kaart.druk(), Err(DrukFout::OngeldigeInvoer { veld: "huishouden", .. })));
}

#[test]
fn r_042_an_objection_is_never_parted_from_its_line() {
    let mut kaart = kaart();
    kaart.voorwaarden[0].bezwaren =
        vec![Bezwaar { wie: "Ruben".into(), tekst: "Ik wil mijn kinderen zien.".into(), op: None }];
    let gelezen = lees(&kaart.druk().unwrap().pdf);
    let cellen = gelezen.van_soort("TD");
    let mila = cellen.iter().find(|cel| cel.starts_with("Slaapt weer")).unwrap();
    assert!(
        mila.contains(
            "Ruben is het hier niet mee eens (18-11-2026): Mila schrikt niet van mij, maar van de buren."
        ),
        "{mila}"
    );
    let regels = gelezen.van_soort("TR");
    let afspraak = regels.iter().position(|regel| regel.starts_with("Ruben Drinkt niet")).unwrap();
    assert!(
        regels[afspraak + 1].starts_with("Ruben is het hier niet mee eens (18-11-2026): Ik drink al"),
        "{regels:?}"
    );
    let punten = gelezen.van_soort("LI");
    let voorwaarde = punten.iter().find(|punt| punt.contains("niet alleen met Ruben")).unwrap();
    assert!(
        voorwaarde.ends_with("Ruben is het hier niet mee eens: Ik wil mijn kinderen zien."),
        "{voorwaarde}"
    );
}

#[test]
fn objections_to_the_whole_card_have_their_own_heading() {
    let mut kaart = kaart();
    assert!(!lees(&kaart.druk().unwrap().pdf).tekst().contains("Bezwaren tegen deze kaart"));
    kaart.bezwaren = vec![Bezwaar { wie: "Elif".into(), tekst: "Ik was er niet bij.".into(), op: None }];
    let gelezen = lees(&kaart.druk().unwrap().pdf);
    gelezen.leest_na_elkaar(&[
        "Bezwaren tegen deze kaart",
        "Elif is het hier niet mee eens: Ik was er niet bij.",
        "Bevestigd door",
    ]);
}

#[test]
fn r_153_a_void_card_says_so_to_eye_and_ear_and_stays_readable() {
    let gewoon = lees(&kaart().druk().unwrap().pdf);
    assert!(!gewoon.alles.contains("VERVALLEN") && !gewoon.titel.as_deref().unwrap().contains("vervallen"));

    let vervallen = lees(&vervallen_kaart().druk().unwrap().pdf);
    assert_eq!(vervallen.paginas, 1);
    assert!(vervallen.tekst().starts_with(
        "VERVALLEN op 3 december 2026. Deze kaart geldt niet meer. Gebruik kaart 4. Veiligheidskaart"
    ));
    assert!(vervallen.titel.as_deref().unwrap().ends_with("(vervallen)"));
    // Once as a line, once across the page; the second is not read out.
    assert_eq!(vervallen.alles.matches("VERVALLEN").count(), 2);
    assert_eq!(vervallen.tekst().matches("VERVALLEN").count(), 1);
    assert!(vervallen.tekst().ends_with(&gewoon.tekst()), "all of the card is still there");
}

#[test]
fn an_empty_card_says_in_words_that_nothing_is_there() {
    let gelezen = lees(&lege_kaart().druk().unwrap().pdf);
    gelezen.leest_na_elkaar(&[
        "Fase Nog niet vastgesteld",
        "Niemand op dit moment.",
        "Er staan geen personen op deze kaart.",
        "Er zijn geen voorwaarden gesteld.",
        "Er zijn nog geen afspraken.",
        "Zicht op veiligheid: Noor Bakker",
        "Er zijn geen open punten.",
        "Gever niet van toepassing",
        "nog niemand gevraagd",
    ]);
}

#[test]
fn each_phase_has_its_words() {
    let woorden = [
        (Fase::Onbekend, "Fase Nog niet vastgesteld"),
        (Fase::DirecteVeiligheid, "Fase 1. Directe veiligheid Vast"),
        (Fase::StabieleVeiligheid, "Fase 2. Stabiele veiligheid Vast"),
        (Fase::Herstel, "Fase 3. Herstel Vast"),
        (Fase::Nazorg, "Fase Nazorg, na de drie fasen"),
    ];
    for (fase, woorden) in woorden {
        let gelezen = lees(&Veiligheidskaart { fase, ..lege_kaart() }.druk().unwrap().pdf);
        gelezen.leest_na_elkaar(&[woorden]);
    }
}

#[test]
fn a_card_survives_being_stored_as_json() {
    let kaart = vervallen_kaart();
    let json = serde_json::to_string(&kaart).unwrap();
    let terug: Veiligheidskaart = serde_json::from_str(&json).unwrap();
    assert_eq!(kaart, terug);
}

#[test]
fn another_reader_finds_the_same_words() {
    let Some(tekst) = pdftotext(&vervallen_kaart().druk().unwrap().pdf) else { return };
    for woorden in
        ["VERVALLEN op 3 december 2026", "Van Dongen – Yılmaz", "5 volgens Mila", "nog niet bevestigd"]
    {
        assert!(tekst.contains(woorden), "{woorden} is missing in {tekst}");
    }
}
