//! What holds for every document: words stay words, and the file is valid, accessible and repeatable.

use naast_report::*;
use proptest::prelude::*;

use crate::lezer::{glad, lees, pdftotext};
use crate::voorbeelden::{afschrift, brief, kaart, stelling};

/// Words that would do something if they were ever read as a template, JSON, XML or PDF.
const LASTIG: &[&str] = &[
    r#"#import "/geheim.typ": * #eval("1+1") #read("/etc/passwd") #panic()"#,
    "$x^2$ *vet* _schuin_ `code` ```rust fn``` <label> @ref = Kop\n== Kop\n- punt\n+ nummer\n/ term: uitleg",
    r"\ \\ \n \u{1F600} #{let x = 1} [haken] {accolades} ~ -- --- ... 'enkel' “dubbel”",
    r#"{"a": "b"} </rdf:li> &amp; <!-- --> %PDF (haakjes) endstream"#,
    "http://voorbeeld.example/a?b=c#d mailto:a@b.example // geen commentaar /* ook niet */",
    "[…] □ 1-1-2026 en nog 3 afspraken: zie het dossier",
];

fn in_elk_document(tekst: &str) -> [Result<Drukwerk, DrukFout>; 3] {
    let mut kaart = kaart();
    kaart.huishouden = format!("H {tekst}");
    kaart.aanleiding = format!("A {tekst}");
    kaart.personen.truncate(1);
    kaart.personen[0].veiligheid = tekst.into();
    kaart.voorwaarden.truncate(1);
    kaart.voorwaarden[0].tekst = tekst.into();
    kaart.afspraken.truncate(1);
    kaart.afspraken[0].als_het_misgaat = tekst.into();
    kaart.afspraken[0].bezwaren = vec![Bezwaar { wie: tekst.into(), tekst: tekst.into(), op: None }];
    let mut brief = brief();
    brief.onderwerp = format!("O {tekst}");
    brief.geadresseerde.push(tekst.into());
    brief.inhoud = vec![
        Briefdeel::Alinea(tekst.into()),
        Briefdeel::Kop(format!("K {tekst}")),
        Briefdeel::Lijst(vec![tekst.into()]),
        Briefdeel::Code { bijschrift: tekst.into(), code: tekst.into(), toelichting: Some(tekst.into()) },
    ];
    let mut afschrift = afschrift();
    afschrift.titel = format!("T {tekst}");
    afschrift.dossierkenmerk = format!("D {tekst}");
    let tabel =
        Tabel { bijschrift: Some(tekst.into()), koppen: vec![tekst.into()], rijen: vec![vec![tekst.into()]] };
    let reactie =
        Reactie { wie: tekst.into(), uitkomst: Uitkomst::Weersproken, tekst: Some(tekst.into()), op: None };
    afschrift.delen = vec![Deel {
        kop: format!("K {tekst}"),
        blokken: vec![Blok::Alinea(tekst.into()), Blok::Tabel(tabel), stelling(tekst, tekst, vec![reactie])],
        delen: vec![],
    }];
    [kaart.druk(), brief.druk(), afschrift.druk()]
}

#[test]
fn what_people_write_is_printed_as_they_wrote_it() {
    for lastig in LASTIG {
        for drukwerk in in_elk_document(lastig) {
            let drukwerk = drukwerk.unwrap();
            assert_eq!(drukwerk.vervangen_tekens, 0);
            let tekst = lees(&drukwerk.pdf).tekst();
            assert!(tekst.matches(&glad(lastig)).count() >= 5, "{lastig}\n\nis not all there in\n\n{tekst}");
        }
    }
}

#[test]
fn the_letters_of_our_neighbours_are_printed() {
    for namen in [
        "Yılmaz Şükrü Ğ İ ığdır, Wałęsa Żółć Łódź źdźbło, Ґалаґан Їжакевич Єва щі, Παπαδόπουλος Άννα ΰ, Đặng Thị",
        "Nguyễn, Ștefănescu Țară, Kovačević Đorđe, Őry Ű, Þórður Ægir, IJsbrand ĳ, € 12,50 – 5 × ½ ≥ ° ✓ → ☐",
    ] {
        for drukwerk in in_elk_document(namen) {
            let drukwerk = drukwerk.unwrap();
            assert_eq!(drukwerk.vervangen_tekens, 0, "{namen}");
            assert!(lees(&drukwerk.pdf).tekst().matches(namen).count() >= 5, "{namen}");
        }
    }
}

#[test]
fn arabic_and_hebrew_are_printed_among_dutch_words() {
    let namen = ["محمد علي", "فاطمة", "مُحَمَّدٌ", "می\u{200C}خواهم", "שלום"];
    for drukwerk in in_elk_document(&format!("naam: {}", namen.join(" en "))) {
        let drukwerk = drukwerk.unwrap();
        assert_eq!(drukwerk.vervangen_tekens, 0);
        // Glyphs stand in the file from left to right, as they are drawn; a reader turns them by their script.
        let getekend = lees(&drukwerk.pdf).tekst();
        assert!(
            getekend.matches("ةمطاف").count() >= 5 && getekend.matches("םולש").count() >= 5,
            "{getekend}"
        );
        let Some(gelezen) = pdftotext(&drukwerk.pdf) else { continue };
        assert!(gelezen.contains("فاطمة") && gelezen.contains("שלום"), "{gelezen}");
    }
}

#[test]
fn a_sign_that_no_font_has_is_shown_as_a_box_and_explained() {
    for drukwerk in in_elk_document("de naam 李小龙 en ሰላም") {
        let drukwerk = drukwerk.unwrap();
        assert!(drukwerk.vervangen_tekens >= 6 * 5);
        let tekst = lees(&drukwerk.pdf).tekst();
        assert!(tekst.contains("de naam □□□ en □□□"), "{tekst}");
        assert!(tekst.ends_with("Een □ staat op de plaats van een teken dat niet kan worden afgedrukt. In het dossier is het te lezen."));
    }
    for drukwerk in in_elk_document("lief 😀 en 👨\u{200D}👩\u{200D}👧 en 👍🏽") {
        assert!(lees(&drukwerk.unwrap().pdf).tekst().contains("lief 😀 en"));
    }
}

#[test]
fn a_very_long_word_stays_whole_for_who_reads_it() {
    let lang = "Hottentottententententoonstellingsmakersopleidingsinstituut".to_owned() + &"x9".repeat(60);
    for drukwerk in in_elk_document(&lang) {
        assert!(lees(&drukwerk.unwrap().pdf).tekst().matches(&lang).count() >= 5);
    }
}

#[test]
fn every_document_is_archivable_accessible_and_dutch() {
    for drukwerk in in_elk_document("gewoon") {
        let drukwerk = drukwerk.unwrap();
        assert!(drukwerk.pdf.starts_with(b"%PDF-1.7"));
        let gelezen = lees(&drukwerk.pdf);
        assert_eq!(gelezen.paginas, drukwerk.paginas);
        assert_eq!(gelezen.taal.as_deref(), Some("nl-NL"));
        assert!(gelezen.gemarkeerd);
        assert!(gelezen.titel.is_some_and(|titel| !titel.is_empty()));
        for merk in [
            "<pdfaid:part>2</pdfaid:part>",
            "<pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
        ] {
            assert!(gelezen.xmp.contains(merk), "{merk} is missing");
        }
        assert_eq!(gelezen.elementen[0].soort, "Document");
    }
}

#[test]
fn the_same_value_gives_the_same_bytes_whatever_was_printed_before() {
    let eerst: Vec<_> = in_elk_document("tekst").into_iter().map(Result::unwrap).collect();
    let draad =
        std::thread::spawn(|| in_elk_document("iets anders").map(|drukwerk| drukwerk.unwrap().paginas));
    let later: Vec<_> = in_elk_document("tekst").into_iter().map(Result::unwrap).collect();
    draad.join().unwrap();
    assert_eq!(eerst, later);
    let anders: Vec<_> = in_elk_document("tekst.").into_iter().map(Result::unwrap).collect();
    assert!(eerst.iter().zip(&anders).all(|(een, ander)| een.pdf != ander.pdf));
}

#[test]
fn the_date_in_the_file_is_the_date_in_the_value() {
    let gelezen = lees(&brief().druk().unwrap().pdf);
    assert!(gelezen.xmp.contains("<xmp:CreateDate>2026-11-23T00:00:00+00:00</xmp:CreateDate>"));
    let oud = Brief { datum: jiff::civil::date(-5, 1, 1), ..brief() };
    assert!(matches!(oud.druk(), Err(DrukFout::OngeldigeInvoer { veld: "datum", .. })));
}

proptest! {
    #![proptest_config(crate::gevallen(12))]

    #[test]
    fn any_text_in_any_script_can_be_printed(tekst in prop_oneof![
        any::<String>(),
        "\\PC{0,80}",
        "[\\u{300}-\\u{36f}\\u{600}-\\u{6ff}\\u{590}-\\u{5ff}a-z \\n\\u{200b}-\\u{200f}\\u{fe00}-\\u{fe0f}]{0,60}",
        "[\\u{1f300}-\\u{1faff}\\u{200d}\\u{fe0f}a-c ]{0,40}",
        "[\\u{900}-\\u{1200}\\u{a000}-\\u{ac00}\\u{fb00}-\\u{fffd}]{0,40}",
    ]) {
        for drukwerk in in_elk_document(&tekst) {
            let drukwerk = drukwerk.map_err(|fout| TestCaseError::fail(fout.to_string()))?;
            prop_assert!(lees(&drukwerk.pdf).paginas == drukwerk.paginas);
        }
    }
}
