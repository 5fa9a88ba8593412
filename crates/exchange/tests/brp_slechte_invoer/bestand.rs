//! Faults in the file as a whole.

use super::*;

#[test]
fn a_good_family_has_no_message() {
    let verslag = met(|_| {});
    assert_eq!(meldingen(&verslag), Vec::<String>::new());
    assert_eq!(verslag.zwaarste(), None);
    let gezin = &verslag.gezinnen[0];
    assert_eq!(
        (gezin.volgnummer, gezin.personen.len(), gezin.minderjarigen.as_slice()),
        (1, 2, [PersoonNr(1)].as_slice())
    );
}

#[test]
fn a_file_that_is_no_json_names_the_line_and_character() {
    let een = |tekst: &str| {
        let verslag = lees(tekst.as_bytes(), &opties());
        assert_eq!(verslag.zwaarste(), Some(Ernst::NietGelezen));
        meldingen(&verslag).join("|")
    };
    assert_eq!(een(""), "bestand: Het bestand is leeg.");
    assert_eq!(
        een("Beste collega,"),
        "bestand: Dit is geen geldig JSON-bestand: op regel 1, teken 1 staat iets dat daar niet hoort."
    );
    assert_eq!(
        een("[\n[{]"),
        "bestand: Dit is geen geldig JSON-bestand: op regel 2, teken 3 staat iets dat daar niet hoort."
    );
    assert_eq!(een("[]"), "bestand: In dit bestand staan geen gezinnen.");
    assert_eq!(een("{}"), "bestand: In dit bestand staan geen gezinnen.");
    assert_eq!(
        een("\"Jansen\""),
        "bestand: Dit bestand bevat geen lijst van gezinnen. Een gezin is een lijst van personen uit de BRP."
    );
    assert_eq!(een("[[]]"), "gezin 1: In dit gezin staan geen personen.");
    assert_eq!(
        een("[{\"a\": 1}]"),
        "gezin 1: Hier hoort een lijst van personen te staan. Dit gezin is niet gelezen."
    );
    assert_eq!(een(&"[".repeat(100_000)).split(':').next(), Some("bestand"));
}

#[test]
fn what_stands_before_a_break_in_the_file_is_kept() {
    let mut tekst = serde_json::to_string(&json!([gezin()])).unwrap();
    tekst.truncate(tekst.len() - 1);
    let verslag = lees(format!("{tekst},\n[{{\"naam\"").as_bytes(), &opties());
    assert_eq!(verslag.gezinnen.len(), 1);
    assert_eq!(
        meldingen(&verslag),
        [
            "bestand: Het bestand houdt te vroeg op (op regel 2, teken 8). Is het helemaal opgehaald? Het gezin daarvoor is wel gelezen."
        ]
    );
}

#[test]
fn the_same_bsn_in_two_families_is_told_and_both_are_read() {
    let verslag = lees_json(&json!([gezin(), [persoon(MOEDER, "Marit", "19900101")]]));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 2 › persoon 1 › burgerservicenummer: Ditzelfde burgerservicenummer staat ook bij gezin 1 › persoon 1."
        ]
    );
    assert_eq!(verslag.personen(), 3);
}

#[test]
fn a_record_or_family_that_is_far_too_large_is_passed_by() {
    let verslag = met(|personen| personen[0]["kinderen"] = json!(vec![1; 50_000]));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1: Bij deze persoon staan veel meer gegevens dan de BRP kent. Deze persoon is niet gelezen."
        ]
    );
    assert_eq!(verslag.personen(), 1);
    let velen: Vec<Value> =
        (0..250).map(|_| json!({"naam": {"voornamen": "Kim", "geslachtsnaam": "Proef"}})).collect();
    let verslag = lees_json(&json!([velen]));
    assert_eq!(verslag.personen(), 200);
    assert_eq!(
        meldingen(&verslag)[0],
        "gezin 1: Dit gezin heeft meer dan 200 personen. De laatste 50 zijn niet gelezen."
    );
}

#[test]
fn a_file_of_200_mb_is_refused_politely_and_unread() {
    let map = tempfile::tempdir().unwrap();
    let pad = map.path().join("groot.json");
    std::fs::File::create(&pad).unwrap().set_len(200 * 1024 * 1024).unwrap();
    assert_eq!(
        lees_bestand(&pad, &opties()).unwrap_err().to_string(),
        "Dit bestand is 200 MB. Er kunnen bestanden tot 32 MB gelezen worden. Verdeel het in kleinere bestanden."
    );
    assert_eq!(
        lees_bestand(&map.path().join("weg.json"), &opties()).unwrap_err().to_string(),
        "Het bestand is niet te openen. Controleer of het bestaat en of u het mag lezen."
    );
    let klein = Leesopties { hoogstens_bytes: 1024 * 1024, ..opties() };
    assert_eq!(
        meldingen(&lees(&vec![b' '; 2 * 1024 * 1024], &klein)),
        [
            "bestand: Dit bestand is 2 MB. Er kunnen bestanden tot 1 MB gelezen worden. Verdeel het in kleinere bestanden."
        ]
    );
}

#[test]
fn the_answer_of_the_brp_api_with_typed_dates_is_read_too() {
    let verslag = lees_json(&json!({
        "type": "RaadpleegMetBurgerservicenummer",
        "personen": [{
            "burgerservicenummer": KIND,
            "naam": {"voornamen": "Kim", "voorvoegsel": "van der", "geslachtsnaam": "Proef", "volledigeNaam": "Kim van der Proef"},
            "geboorte": {"datum": {"type": "JaarMaandDatum", "jaar": 2018, "maand": 4, "langFormaat": "april 2018"}},
            "geheimhoudingPersoonsgegevens": true,
            "verblijfplaats": {
                "type": "Adres",
                "datumVan": {"type": "Datum", "datum": "2020-02-01"},
                "functieAdres": {"code": "B", "omschrijving": "briefadres"},
                "verblijfadres": {"officieleStraatnaam": "Proefstraat", "korteStraatnaam": "Proefstr", "huisnummer": 12, "postcode": "1011AB", "woonplaats": "Amsterdam"},
            },
            "ouders": [{
                "burgerservicenummer": MOEDER,
                "naam": {"voornamen": "Marit", "geslachtsnaam": "Proef"},
                "geboorte": {"datum": {"type": "Datum", "datum": "1990-01-01"}},
                "datumIngangFamilierechtelijkeBetrekking": {"type": "DatumOnbekend", "onbekend": true},
            }],
            "gezag": [{"type": "GezamenlijkOuderlijkGezag", "ouders": [{"burgerservicenummer": MOEDER}], "minderjarige": {"burgerservicenummer": KIND}}],
            "opschortingBijhouding": {"reden": {"code": "F"}, "datum": {"type": "JaarDatum", "jaar": 2021}},
        }],
    }));
    let gezin = &verslag.gezinnen[0];
    let kind = &gezin.personen[0];
    assert_eq!(kind.geboortedatum, Geboortedatum::JaarMaand { jaar: 2018, maand: 4 });
    assert_eq!(kind.adres_sinds.unwrap().code(), "2020-02-01");
    let adres = kind.adres.as_ref().unwrap();
    assert_eq!((adres.soort, adres.huisnummer.as_str()), (Adressoort::Briefadres, "12"));
    assert!(kind.geheim);
    assert!(gezin.huishoudens.is_empty(), "nobody lives at a briefadres");
    assert_eq!(kind.opschorting.map(|(reden, _)| reden), Some(Opschorting::FoutieveInschrijving));
    assert_eq!(gezin.personen.len(), 2);
    assert_eq!(gezin.gezag[0].uitspraak, Gezagsuitspraak::Tweehoofdig);
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › gezag 1: Bij dit gezag staat niet wie het heeft. Leg het met de hand vast, met de bron.",
            "gezin 1 › persoon 1 › opschortingBijhouding: De gemeente heeft deze inschrijving als fout aangemerkt. Controleer of deze persoon bij het gezin hoort.",
        ]
    );
}
