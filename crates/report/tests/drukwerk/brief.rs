//! What a reader of a letter is owed.

use naast_report::*;

use crate::lezer::lees;
use crate::voorbeelden::brief;

#[test]
fn a_letter_reads_from_sender_to_enclosure() {
    let drukwerk = brief().druk().unwrap();
    assert_eq!(drukwerk.paginas, 1);
    let gelezen = lees(&drukwerk.pdf);
    assert_eq!(gelezen.titel.as_deref(), Some("Uw dossier lezen en aanvullen"));
    gelezen.leest_na_elkaar(&[
        "Lokaal team Roosendaal-Oost",
        "Stationsplein 1 · 4702 VX Roosendaal · Telefoon 0165 00 00 00",
        "Mevrouw E. Yılmaz Kastanjelaan 12 4701 AB ROOSENDAAL",
        "Datum: Roosendaal, 23 november 2026 Ons kenmerk: ND-2026-0042",
        "Onderwerp: Uw dossier lezen en aanvullen",
        "Beste mevrouw Yılmaz,",
        "Er is een dossier over uw gezin.",
        "Zo komt u in het dossier",
        "Ga naar naast.example/code.",
        "Uw code K7QM-4TXR-92HV De code werkt één keer",
        "Hulp nodig?",
        "Met vriendelijke groet, Noor Bakker vaste professional van uw gezin",
        "Bijlage • Uw rechten in het kort",
    ]);
    assert_eq!(gelezen.van_soort("H2"), ["Zo komt u in het dossier", "Hulp nodig?"]);
}

#[test]
fn a_code_stays_whole_so_that_it_can_be_copied() {
    let gelezen = lees(&brief().druk().unwrap().pdf);
    assert!(gelezen.alles.contains("K7QM-4TXR-92HV"));
}

#[test]
fn a_long_letter_numbers_its_pages_and_a_short_one_does_not() {
    let kort = lees(&brief().druk().unwrap().pdf);
    assert!(!kort.alles.contains("pagina"));
    let mut brief = brief();
    brief.inhoud.extend((0..60).map(|n| Briefdeel::Alinea(format!("Alinea {n}.\n\nEn nog één."))));
    let drukwerk = brief.druk().unwrap();
    assert!(drukwerk.paginas > 2);
    let lang = lees(&drukwerk.pdf);
    for pagina in 1..=drukwerk.paginas {
        assert!(lang.alles.contains(&format!("pagina {pagina} van {}", drukwerk.paginas)));
    }
    lang.leest_na_elkaar(&["Alinea 0.", "En nog één.", "Alinea 59.", "Met vriendelijke groet"]);
}

#[test]
fn a_bare_letter_is_still_a_letter() {
    let kaal = Brief {
        afzender: Afzender { organisatie: "Lokaal team".into(), ..Afzender::default() },
        plaats: None,
        kenmerk: None,
        aanhef: String::new(),
        inhoud: vec![Briefdeel::Lijst(vec![])],
        afsluiting: String::new(),
        ondertekening: vec![],
        bijlagen: vec![],
        ..brief()
    };
    let gelezen = lees(&kaal.druk().unwrap().pdf);
    gelezen.leest_na_elkaar(&["Lokaal team", "Mevrouw E. Yılmaz", "Datum: 23 november 2026", "Onderwerp:"]);
    assert!(!gelezen.alles.contains("kenmerk") && !gelezen.alles.contains("Bijlage"));
}

#[test]
fn a_letter_without_addressee_is_refused() {
    let zonder = Brief { geadresseerde: vec![" ".into()], ..brief() };
    assert!(matches!(zonder.druk(), Err(DrukFout::OngeldigeInvoer { veld: "geadresseerde", .. })));
}
