//! Inclusion by postcode and aard en ernst, and by nothing else (R-120, INV-17).

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::{REGIOS, regio};
use crate::gebied::{
    AardErnst, AardErnstOordeel, Configuratie, Criterium, Duur, Gedrag, Gemeentecode, Instroomoordeel,
    Onveiligheid, Pc4, Postcode, PostcodeOordeel, PostcodeTabel, Vlak, beoordeel_instroom,
};

fn postcode(tekst: &str) -> Postcode {
    tekst.parse().unwrap()
}

fn slaan() -> AardErnst {
    let slaan = Onveiligheid {
        dreiging: false,
        duur: Duur::Acuut,
        vlak: Vlak::Lichamelijk,
        gedrag: Gedrag::Gewelddadig,
    };
    AardErnst::from_iter([slaan])
}

fn alle_onveiligheid() -> Vec<Onveiligheid> {
    let mut alle = Vec::new();
    for dreiging in [false, true] {
        for duur in Duur::ALLE.iter().copied() {
            for vlak in Vlak::ALLE.iter().copied() {
                for gedrag in Gedrag::ALLE.iter().copied() {
                    alle.push(Onveiligheid { dreiging, duur, vlak, gedrag });
                }
            }
        }
    }
    alle
}

fn oordeel(id: &str, tekst: &str, aard_ernst: &AardErnst, op: Date) -> Instroomoordeel {
    regio(id).beoordeel_instroom(postcode(tekst), aard_ernst, op).unwrap()
}

const START: Date = date(2025, 2, 1);

/// The signature *is* the invariant: this does not compile once another input is added.
const _: fn(&Configuratie, Postcode, &AardErnst, Date) -> Instroomoordeel = beoordeel_instroom;

#[test]
fn inv_17_there_are_exactly_two_criteria() {
    assert_eq!(Criterium::ALLE, [Criterium::Postcode, Criterium::AardErnst]);
}

#[test]
fn inv_17_a_refusal_says_which_of_the_two_failed() {
    let id = "zaanstreek-waterland-2.0";
    let geen = AardErnst::default();
    let binnen = oordeel(id, "1141AB", &slaan(), START);
    assert!(binnen.mag_instromen() && binnen.tekort().is_empty());
    assert_eq!(binnen.postcode(), &PostcodeOordeel::Binnen { gebied: "waterland".into() });

    let buiten = oordeel(id, "1501AA", &slaan(), START);
    assert_eq!(buiten.tekort(), [Criterium::Postcode]);
    assert!(buiten.uitleg().contains("buiten het gebied"), "{}", buiten.uitleg());

    let veilig = oordeel(id, "1561AA", &geen, START);
    assert_eq!(veilig.tekort(), [Criterium::AardErnst]);
    assert!(veilig.uitleg().contains("geen onveiligheid gevonden"), "{}", veilig.uitleg());

    let beide = oordeel(id, "9999ZZ", &geen, START);
    assert_eq!(beide.tekort(), [Criterium::Postcode, Criterium::AardErnst]);
    assert!(!beide.mag_instromen());
}

#[test]
fn inv_17_every_kind_of_unsafety_comes_in_also_a_mere_threat() {
    assert_eq!(alle_onveiligheid().len(), 2 * 2 * 3 * 3);
    for onveiligheid in alle_onveiligheid() {
        let oordeel =
            oordeel("zaanstreek-waterland-2.0", "1521AA", &AardErnst::from_iter([onveiligheid]), START);
        assert!(oordeel.mag_instromen(), "{onveiligheid}");
    }
}

#[test]
fn inv_17_the_target_group_in_words_decides_nothing() {
    // Amsterdam describes "ernstig en structureel"; an acute first incident comes in all the same.
    let oordeel = oordeel("amsterdam", "1031AB", &slaan(), date(2024, 1, 1));
    assert!(oordeel.mag_instromen(), "{}", oordeel.uitleg());
}

#[test]
fn r_228_an_area_opens_on_its_day_and_not_before() {
    let op = |dag| oordeel("amsterdam", "1061AA", &slaan(), dag);
    let nog_niet = op(date(2024, 3, 31));
    // Other parts of Amsterdam wait for the import, so the file cannot be sure that none of them holds 1061.
    assert_eq!(nog_niet.postcode(), &PostcodeOordeel::Onbekend);
    assert!(op(date(2024, 4, 1)).mag_instromen());

    let versie = &regio("zaanstreek-waterland-2.0").versies[0];
    let eerder = beoordeel_instroom(versie, postcode("1561AA"), &slaan(), date(2025, 1, 31));
    let verwacht = PostcodeOordeel::NogNiet { gebied: "zaanstad-noord".into(), vanaf: Some(START) };
    assert_eq!(eerder.postcode(), &verwacht);
    assert!(eerder.uitleg().contains("vanaf 01-02-2025"), "{}", eerder.uitleg());
}

#[test]
fn postcodes_left_to_the_import_are_unknown_until_imported_and_never_a_silent_no() {
    let dag = date(2023, 1, 15);
    let voor = oordeel("flevoland", "8251AA", &slaan(), dag);
    assert_eq!(voor.postcode(), &PostcodeOordeel::Onbekend);
    assert!(voor.uitleg().contains("nog niet ingelezen"), "{}", voor.uitleg());

    let rij = |pc4, code: &str| (Pc4::nieuw(pc4).unwrap(), code.parse::<Gemeentecode>().unwrap());
    let tabel: PostcodeTabel = [
        rij(8251, "GM0303"),
        rij(8252, "GM0303"),
        rij(1315, "GM0034"),
        rij(8211, "GM0995"),
        rij(8303, "GM0171"),
        rij(8321, "GM0184"),
        rij(3891, "GM0050"),
    ]
    .into_iter()
    .collect();
    let regio = regio("flevoland").clone().met_postcodes(&tabel);
    let op = |tekst: &str, dag| {
        regio.beoordeel_instroom(postcode(tekst), &slaan(), dag).unwrap().postcode().clone()
    };
    assert_eq!(op("8251AA", dag), PostcodeOordeel::Binnen { gebied: "dronten".into() });
    assert_eq!(
        op("1315AA", dag),
        PostcodeOordeel::NogNiet { gebied: "almere".into(), vanaf: Some(date(2023, 3, 1)) }
    );
    assert_eq!(op("1315AA", date(2023, 3, 1)), PostcodeOordeel::Binnen { gebied: "almere".into() });
    assert_eq!(op("8211AA", dag), PostcodeOordeel::NogNiet { gebied: "lelystad".into(), vanaf: None });
    assert_eq!(op("1011AA", dag), PostcodeOordeel::Buiten);
}

#[test]
fn in_a_gap_new_work_is_refused_in_plain_dutch() {
    let fout =
        regio("zeeland").beoordeel_instroom(postcode("4561AA"), &slaan(), date(2022, 11, 15)).unwrap_err();
    assert!(fout.to_string().starts_with("Zeeland heeft op 15-11-2022 geen werkende proeftuin."), "{fout}");
}

#[test]
fn an_answer_is_kept_in_an_event_and_read_back() {
    let oordeel = oordeel("zaanstreek-waterland-2.0", "1141AB", &slaan(), START);
    let json = serde_json::to_string(&oordeel).unwrap();
    assert_eq!(json, r#"{"postcode":{"binnen":{"gebied":"waterland"}},"aard_ernst":"onveiligheid"}"#);
    assert_eq!(serde_json::from_str::<Instroomoordeel>(&json).unwrap(), oordeel);
    let fout = serde_json::from_str::<Instroomoordeel>(
        r#"{"postcode":"buiten","aard_ernst":"onveiligheid","zorgzwaarte":3}"#,
    );
    assert!(fout.is_err());
}

proptest! {
    #[test]
    fn inv_17_the_two_answers_do_not_depend_on_each_other(
        welke in 0_usize..14, pc4 in 1000_u16..=9999, keuze in proptest::collection::vec(any::<bool>(), 36), dagen in 0_i32..2000,
    ) {
        let regio = REGIOS.iter().nth(welke).unwrap();
        let dag = date(2022, 1, 1).saturating_add(jiff::Span::new().days(dagen));
        let aard_ernst: AardErnst =
            alle_onveiligheid().into_iter().zip(keuze).filter(|(_, gekozen)| *gekozen).map(|(o, _)| o).collect();
        for versie in &regio.versies {
            let oordeel = |letters: &str, aard_ernst: &AardErnst| {
                beoordeel_instroom(versie, postcode(&format!("{pc4}{letters}")), aard_ernst, dag)
            };
            let dit = oordeel("AB", &aard_ernst);
            // Street level makes no difference, and neither does what is the matter.
            let elders_in_de_straat = oordeel("XZ", &AardErnst::default());
            prop_assert_eq!(dit.postcode(), elders_in_de_straat.postcode());
            prop_assert_eq!(dit.aard_ernst() == AardErnstOordeel::Onveiligheid, !aard_ernst.is_leeg());
            prop_assert_eq!(dit.mag_instromen(), dit.tekort().is_empty());
            let binnen = matches!(dit.postcode(), PostcodeOordeel::Binnen { .. });
            prop_assert_eq!(dit.mag_instromen(), binnen && !aard_ernst.is_leeg());
        }
    }
}
