use super::*;

fn naam(voornamen: &str, voorvoegsel: &str, geslachtsnaam: &str) -> Naam {
    Naam::nieuw(NaamDelen {
        voornamen: voornamen.to_owned(),
        voorvoegsel: Some(voorvoegsel.to_owned()),
        geslachtsnaam: geslachtsnaam.to_owned(),
        ..NaamDelen::default()
    })
    .unwrap()
}

#[test]
fn a_name_is_written_as_people_write_it() {
    let johanna = naam("Johanna Maria", "van den", "Berg");
    assert_eq!(johanna.volledig(), "Johanna Maria van den Berg");
    assert_eq!(johanna.kort(), "Johanna van den Berg");
    assert_eq!(johanna.voornaam(), "Johanna");
    assert_eq!(johanna.voorletters(), "J.M.");
    assert_eq!(johanna.formeel(Geslacht::Vrouw), "mevrouw J.M. van den Berg");
    assert_eq!(johanna.formeel(Geslacht::Man), "de heer J.M. van den Berg");
    assert_eq!(johanna.formeel(Geslacht::Onbekend), "J.M. van den Berg");
    assert_eq!(johanna.achternaam_los(), "Van den Berg");
    assert_eq!(johanna.lijst(), "Berg, Johanna Maria van den");
    assert_eq!(johanna.initialen(), "JB");
}

#[test]
fn one_name_only_and_no_surname_are_written_without_holes() {
    let alleen_achternaam = naam("", "", "Soekarno");
    assert_eq!(alleen_achternaam.volledig(), "Soekarno");
    assert_eq!(alleen_achternaam.formeel(Geslacht::Man), "de heer Soekarno");
    assert_eq!(alleen_achternaam.lijst(), "Soekarno");
    let onbekend = naam("Amina", "", ".");
    assert_eq!(onbekend.volledig(), "Amina (achternaam niet bekend)");
    assert_eq!(onbekend.lijst(), "Amina");
    assert_eq!(onbekend.formeel(Geslacht::Vrouw), "mevrouw A.");
}

#[test]
fn dutch_capitals_and_apostrophes_stay_right() {
    assert_eq!(naam("IJsbrand", "'t", "Hart").voorletters(), "IJ.");
    assert_eq!(naam("IJsbrand", "'t", "Hart").achternaam_los(), "'t Hart");
    assert_eq!(naam("Anne-Fleur Belle", "", "Smit").voorletters(), "A.B.");
    assert_eq!(naam("Remco", "d'", "Ancona").volledig(), "Remco d'Ancona");
    assert_eq!(naam("Élise", "", "Smit").voorletters(), "É.");
}

#[test]
fn the_surname_follows_the_chosen_naamgebruik() {
    let delen = |naamgebruik| NaamDelen {
        voornamen: "Anna".into(),
        voorvoegsel: Some("van den".into()),
        geslachtsnaam: "Berg".into(),
        partnernaam: Some(Partnernaam { voorvoegsel: None, geslachtsnaam: "Smit".into() }),
        naamgebruik,
        ..NaamDelen::default()
    };
    let achternaam = |gebruik| Naam::nieuw(delen(gebruik)).unwrap().achternaam();
    assert_eq!(achternaam(Naamgebruik::Eigen), "van den Berg");
    assert_eq!(achternaam(Naamgebruik::Partner), "Smit");
    assert_eq!(achternaam(Naamgebruik::PartnerVoorEigen), "Smit-van den Berg");
    assert_eq!(achternaam(Naamgebruik::EigenVoorPartner), "van den Berg-Smit");
}

#[test]
fn a_roepnaam_is_how_one_speaks_of_somebody() {
    let delen = NaamDelen {
        voornamen: "Wilhelmina".into(),
        geslachtsnaam: "Bos".into(),
        roepnaam: Some("Willy".into()),
        ..NaamDelen::default()
    };
    let naam = Naam::nieuw(delen).unwrap();
    assert_eq!((naam.kort().as_str(), naam.voornaam().as_str()), ("Willy Bos", "Willy"));
    assert_eq!(naam.volledig(), "Wilhelmina Bos");
}

#[test]
fn each_fault_in_a_name_names_its_field_and_never_the_name() {
    let met = |voornamen: &str, geslachtsnaam: &str| {
        Naam::nieuw(NaamDelen {
            voornamen: voornamen.into(),
            geslachtsnaam: geslachtsnaam.into(),
            ..NaamDelen::default()
        })
        .unwrap_err()
        .to_string()
    };
    assert_eq!(
        met(" ", "."),
        "Vul een naam in. Is de achternaam niet bekend, vul dan een voornaam of roepnaam in."
    );
    assert_eq!(
        met("An\u{0}na", "Bos"),
        "In het veld voornamen staat een teken dat niet in een naam kan. Typ de naam opnieuw."
    );
    assert_eq!(
        met("Anna", "\u{202e}soB"),
        "In het veld achternaam staat een teken dat niet in een naam kan. Typ de naam opnieuw."
    );
    assert_eq!(met("Anna", &"b".repeat(201)), "Het veld achternaam is te lang: er passen 200 tekens in.");
    assert_eq!(met("Anna", "12"), "Het veld achternaam bevat geen letters.");
}

#[test]
fn a_name_does_not_appear_in_a_debug_print_and_survives_a_payload() {
    let johanna = naam("Johanna", "van den", "Berg");
    assert_eq!(format!("{johanna:?}"), "Naam(…)");
    let json = serde_json::to_string(&johanna).unwrap();
    assert_eq!(serde_json::from_str::<Naam>(&json).unwrap(), johanna);
    assert!(serde_json::from_str::<Naam>(r#"{"voornamen":"","geslachtsnaam":"."}"#).is_err());
}
