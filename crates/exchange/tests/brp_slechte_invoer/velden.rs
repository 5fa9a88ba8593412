//! Faults in the fields of a person.

use super::*;

#[test]
fn a_person_without_birth_date_is_read_and_told() {
    let verslag = met(|personen| {
        personen[0].as_object_mut().unwrap().remove("geboorte");
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › geboorte.datum: Bij deze persoon staat geen geboortedatum. Vul hem aan in het dossier."
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen[0].geboortedatum, Geboortedatum::Onbekend);
    assert_eq!(verslag.gezinnen[0].relaties.len(), 1, "the family tie is still there");
}

#[test]
fn a_bsn_that_fails_the_elfproef_is_left_out_and_the_family_holds_together() {
    let verslag = met(|personen| {
        personen[0]["burgerservicenummer"] = json!("999970356");
        personen[1]["ouders"][0]["burgerservicenummer"] = json!("999970356");
        personen[1]["gezag"][0]["ouder"]["burgerservicenummer"] = json!("999970356");
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › burgerservicenummer: Dit burgerservicenummer klopt niet: het voldoet niet aan de elfproef. Controleer of er een cijfer verkeerd staat.",
            "gezin 1 › persoon 2 › ouder 1 › burgerservicenummer: Dit burgerservicenummer klopt niet: het voldoet niet aan de elfproef. Controleer of er een cijfer verkeerd staat.",
        ]
    );
    let gezin = &verslag.gezinnen[0];
    assert_eq!((gezin.personen.len(), gezin.personen[0].bsn.is_none()), (2, true));
    assert_eq!(gezin.gezag[0].rijen[0].volwassene, Some(PersoonNr(0)));
}

#[test]
fn a_date_of_30_february_is_refused_in_plain_dutch() {
    let verslag = met(|personen| personen[1]["geboorte"]["datum"] = json!("20180230"));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › geboorte.datum: 30 februari bestaat niet: februari heeft 28 of 29 dagen.",
            "gezin 1 › persoon 2 › geboorte.datum: De geboortedatum is niet zeker, maar er is gezag over deze persoon. Er is daarom aangenomen dat hij of zij minderjarig is.",
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen[1].geboortedatum, Geboortedatum::Onbekend);
    assert_eq!(
        verslag.gezinnen[0].minderjarigen,
        [PersoonNr(1)],
        "the child does not lose its gezag by one date"
    );
    assert_eq!(verslag.gezinnen[0].gezag.len(), 1);
    let verslag = met(|personen| {
        personen[1]["ouders"][0]["datumIngangFamilierechtelijkeBetrekking"] = json!("20180431");
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › ouder 1 › datumIngangFamilierechtelijkeBetrekking: 31 april bestaat niet: april heeft 30 dagen."
        ]
    );
}

#[test]
fn a_birth_date_after_today_is_refused() {
    let verslag = met(|personen| personen[1]["geboorte"]["datum"] = json!("20300101"));
    assert_eq!(
        meldingen(&verslag)[0],
        "gezin 1 › persoon 2 › geboorte.datum: Deze geboortedatum ligt in de toekomst. Controleer het jaar."
    );
}

#[test]
fn the_same_bsn_twice_in_a_family_is_read_once() {
    let verslag = met(|personen| personen.push(persoon(MOEDER, "Dubbel", "19900101")));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 3 › burgerservicenummer: Ditzelfde burgerservicenummer staat ook bij gezin 1 › persoon 1. Deze tweede persoon is niet gelezen."
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen.len(), 2);
}

#[test]
fn an_over_large_or_impossible_field_is_left_out_and_the_person_stays() {
    let verslag = met(|personen| {
        personen[0]["naam"]["voornamen"] = json!("x".repeat(3_000_000));
        personen[0]["verblijfplaats"] = json!({
            "straat": "s".repeat(5_000), "huisnummer": "1", "postcode": "0999ZZ", "woonplaats": "Plaats\u{0}",
        });
        personen[1]["naam"]["geslachtsnaam"] = json!({"niet": "tekst"});
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › naam.voornamen: Deze tekst is te lang: er passen 1000 tekens. Hij is niet overgenomen.",
            "gezin 1 › persoon 1 › verblijfplaats.postcode: Een postcode begint niet met een 0. Controleer de cijfers.",
            "gezin 1 › persoon 1 › verblijfplaats.straat: Deze tekst is te lang: er passen 200 tekens. Hij is niet overgenomen.",
            "gezin 1 › persoon 1 › verblijfplaats.woonplaats: In deze tekst staat een teken dat er niet in kan. Hij is niet overgenomen.",
            "gezin 1 › persoon 2 › naam.geslachtsnaam: Hier hoort tekst te staan, en dat is niet zo.",
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen[0].naam.volledig(), "Proef");
    assert_eq!(verslag.gezinnen[0].personen[1].naam.voornaam(), "Kim");
}

#[test]
fn a_name_just_too_long_for_a_dossier_is_left_out() {
    let verslag = met(|personen| personen[0]["naam"]["voornamen"] = json!("x".repeat(201)));
    assert_eq!(
        meldingen(&verslag),
        ["gezin 1 › persoon 1 › naam.voornamen: Het veld voornamen is te lang: er passen 200 tekens in."]
    );
}

#[test]
fn a_person_without_any_name_is_not_read_and_the_rest_is() {
    let verslag = met(|personen| {
        personen.push(json!({"burgerservicenummer": ANDER, "geboorte": {"datum": "20200101"}}));
    });
    assert_eq!(
        meldingen(&verslag),
        ["gezin 1 › persoon 3 › naam: Deze persoon heeft geen naam en is niet gelezen."]
    );
    assert_eq!(verslag.zwaarste(), Some(Ernst::NietGelezen));
    assert_eq!(verslag.personen(), 2);
    let verslag = met(|personen| personen.push(json!("Jan")));
    assert_eq!(
        meldingen(&verslag),
        ["gezin 1 › persoon 3: Hier horen gegevens met een naam te staan, en dat is niet zo."]
    );
}

#[test]
fn d_57_a_secrecy_flag_that_cannot_be_read_hides_the_address() {
    for (vlag, geheim) in [
        (json!("7"), true),
        (json!("1"), true),
        (json!(1), true),
        (json!(true), true),
        (json!({"code": "7"}), true),
        (json!("0"), false),
        (json!(0), false),
        (json!(false), false),
        (Value::Null, false),
    ] {
        let verslag = met(|personen| {
            personen[0]["geheimhoudingPersoonsgegevens"] = vlag.clone();
            personen[0]["verblijfplaats"] =
                json!({"straat": "Proefstraat", "huisnummer": "1", "postcode": "1011AB"});
            personen[1]["verblijfplaats"] =
                json!({"straat": "Proefstr.", "huisnummer": "1", "postcode": "1011 ab"});
        });
        let huishoudens = &verslag.gezinnen[0].huishoudens;
        assert_eq!(
            (huishoudens.len(), huishoudens[0].bewoners.len(), huishoudens[0].geheim),
            (1, 2, geheim),
            "{vlag}"
        );
    }
}

#[test]
fn the_name_in_use_is_that_of_the_partner_where_the_register_says_so() {
    let verslag = met(|personen| {
        personen[0]["naam"]["aanduidingNaamgebruik"] = json!({"code": "V"});
        personen[0]["partners"] = json!([{
            "burgerservicenummer": VADER,
            "naam": {"voornamen": "Hugo", "voorvoegsel": "van", "geslachtsnaam": "Elders"},
            "geboorte": {"datum": "19880101"},
        }]);
    });
    let naam = &verslag.gezinnen[0].personen[0].naam;
    assert_eq!(naam.naamgebruik(), Naamgebruik::PartnerVoorEigen);
    assert_eq!(naam.achternaam(), "van Elders-Proef");
    assert_eq!(verslag.gezinnen[0].personen.len(), 3, "a present partner without own record is taken over");
}
