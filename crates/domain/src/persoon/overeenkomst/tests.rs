use super::*;
use crate::persoon::{NaamDelen, splits_achternaam};

fn naam(voornamen: &str, achternaam: &str) -> Naam {
    let (voorvoegsel, geslachtsnaam) = splits_achternaam(achternaam);
    Naam::nieuw(NaamDelen { voornamen: voornamen.into(), voorvoegsel, geslachtsnaam, ..NaamDelen::default() })
        .unwrap()
}

fn vraag(tekst: &str) -> Zoekvraag {
    Zoekvraag::uit_tekst(tekst)
}

/// Asks for `vraag`; on file is Anna van den Berg, born 1 May 2015, Turfmarkt 19-A, 06-12345678.
fn oordeel(vraag: &Zoekvraag) -> Option<(Graad, String)> {
    let anna = naam("Anna Maria", "van den Berg");
    let bsn = Bsn::lees("999970355").unwrap();
    let profiel = Zoekprofiel {
        naam: &anna,
        geboortedatum: Geboortedatum::lees("20150501").unwrap(),
        telefoons: vec!["+31612345678".into()],
        adressen: vec![Zoekadres {
            straat: "Turfmarkt".into(),
            huisnummer: "19".into(),
            toevoeging: "A".into(),
            postcode: "2511CA".into(),
        }],
        bsn: Some(&bsn),
    };
    overeenkomst(vraag, &profiel).map(|overeenkomst| (overeenkomst.graad, overeenkomst.reden))
}

fn tekst(tekst: &str) -> Option<(Graad, String)> {
    oordeel(&vraag(tekst))
}

#[test]
fn the_degree_and_its_reason_are_told_together() {
    use Graad::{Exact, Mogelijk, Waarschijnlijk};
    for (gevraagd, graad, reden) in [
        ("999970355", Exact, "zelfde burgerservicenummer"),
        ("Anna van den Berg 1-5-2015", Exact, "zelfde geboortedatum en zelfde naam"),
        ("anna v.d. berg 2015-05-01", Exact, "zelfde geboortedatum en zelfde naam"),
        ("vanderberg 1-5-2015", Waarschijnlijk, "zelfde geboortedatum en achternaam klinkt gelijk"),
        (
            "van der Berg 1-5-2015",
            Waarschijnlijk,
            "zelfde geboortedatum en zelfde achternaam met een ander voorvoegsel",
        ),
        (
            "A. van den Berg 1-5-2015",
            Waarschijnlijk,
            "zelfde geboortedatum, zelfde achternaam en zelfde voorletter",
        ),
        (
            "Anna Jansen 1-5-2015",
            Waarschijnlijk,
            "zelfde geboortedatum en zelfde voornaam, maar andere achternaam",
        ),
        (
            "Anna van den Berg 5-1-2015",
            Waarschijnlijk,
            "dag en maand van de geboortedatum omgewisseld en zelfde naam",
        ),
        ("Anna van den Berg 1-5-2016", Waarschijnlijk, "geboortedatum scheelt één cijfer en zelfde naam"),
        ("Anna van den Berg 23-11-2013", Mogelijk, "zelfde naam, maar andere geboortedatum"),
        ("van den Berg", Mogelijk, "zelfde achternaam"),
        ("Anna", Mogelijk, "zelfde voornaam"),
        ("van den Berg 2015", Mogelijk, "geboortedatum kan kloppen en zelfde achternaam"),
        (
            "Willem van den Berg 1-5-2015",
            Mogelijk,
            "zelfde geboortedatum en zelfde achternaam, maar andere voornaam",
        ),
        ("1-5-2015", Mogelijk, "zelfde geboortedatum"),
        ("2511CA 19A", Mogelijk, "zelfde adres"),
        ("2511 ca 19", Mogelijk, "zelfde postcode en huisnummer"),
        ("Turfmarkt 19", Mogelijk, "zelfde straat en huisnummer"),
        ("2511CA 19A van den Berg", Mogelijk, "zelfde achternaam en zelfde adres"),
        ("2511CA 19A Anna van den Berg", Waarschijnlijk, "zelfde naam en zelfde adres"),
        ("0612345678", Mogelijk, "zelfde telefoonnummer"),
        ("2511CA 19A 1-5-2015", Waarschijnlijk, "zelfde geboortedatum en zelfde adres"),
    ] {
        assert_eq!(tekst(gevraagd), Some((graad, reden.to_owned())), "{gevraagd}");
    }
}

#[test]
fn somebody_else_is_not_offered() {
    for gevraagd in [
        "Jansen",
        "Willem Jansen",
        "Willem van den Berg",
        "van den Berg 23-11-2013",
        "23-11-2013",
        "2511CA 21",
        "0687654321",
        "Bakker 1-5-2015",
        "",
    ] {
        assert_eq!(tekst(gevraagd), None, "{gevraagd}");
    }
}

#[test]
fn d_56_two_different_numbers_are_never_an_exact_match() {
    let mut gevraagd = vraag("Anna van den Berg 1-5-2015");
    gevraagd.bsn = Some(Bsn::lees("999998870").unwrap());
    assert_eq!(
        oordeel(&gevraagd),
        Some((
            Graad::Waarschijnlijk,
            "zelfde geboortedatum en zelfde naam, maar ander burgerservicenummer".to_owned()
        ))
    );
}

#[test]
fn twins_are_told_apart_by_their_given_name() {
    let gevraagd =
        Zoekvraag::voor_persoon(&naam("Sophie", "van den Berg"), Geboortedatum::lees("20150501").unwrap());
    assert_eq!(
        oordeel(&gevraagd),
        Some((Graad::Mogelijk, "zelfde geboortedatum en zelfde achternaam, maar andere voornaam".to_owned()))
    );
    let gevraagd =
        Zoekvraag::voor_persoon(&naam("Anna", "van den Berg"), Geboortedatum::lees("20150501").unwrap());
    assert_eq!(oordeel(&gevraagd).map(|(graad, _)| graad), Some(Graad::Exact));
}

#[test]
fn a_stronger_match_has_more_points() {
    let anna = naam("Anna", "van den Berg");
    let profiel = Zoekprofiel {
        naam: &anna,
        geboortedatum: Geboortedatum::lees("20150501").unwrap(),
        telefoons: Vec::new(),
        adressen: Vec::new(),
        bsn: None,
    };
    let punten: Vec<u8> =
        ["vandenberg", "Berg", "van den Berg", "Anna van den Berg", "Anna van den Berg 1-5-2015"]
            .into_iter()
            .map(|tekst| overeenkomst(&vraag(tekst), &profiel).unwrap().punten)
            .collect();
    assert!(punten.is_sorted(), "{punten:?}");
}

#[test]
fn names_without_accents_are_equal_to_names_with_them() {
    let elif = naam("Elif", "Yılmaz");
    let profiel = Zoekprofiel {
        naam: &elif,
        geboortedatum: Geboortedatum::lees("20150501").unwrap(),
        telefoons: Vec::new(),
        adressen: Vec::new(),
        bsn: None,
    };
    let graad = overeenkomst(&vraag("elif YILMAZ 01-05-2015"), &profiel).unwrap().graad;
    assert_eq!(graad, Graad::Exact);
}
