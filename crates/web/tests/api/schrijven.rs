//! Acts: every command of the pages, once, checked as a whole, and never over somebody else's text.

use crate::{
    gemeen::{Proef, persoon_id},
    klant::{Antwoord, Klant, account_id},
};
use axum::{
    body::Body,
    http::{Method, StatusCode},
};
use naast_domain::ids::OpdrachtId;
use serde_json::{Value, json};
use uuid::Uuid;

/// A label about these people, for everybody.
pub fn etiket(over: &[&str]) -> Value {
    let over: Vec<_> = over.iter().map(|naam| persoon_id(naam)).collect();
    json!({ "over": over, "publiek": "team_en_gezin", "gevoeligheid": "gewoon", "bron_beschermd": false, "niet_tonen_aan": [] })
}

/// What a feit says.
pub fn inhoud(tekst: &str) -> Value {
    json!({ "feit": { "tekst": tekst, "bron": "eigen_waarneming", "tijd": { "dag": "2026-03-01" } } })
}

/// Writes a feit down.
pub async fn feit(wie: &Klant<'_>, tekst: &str, over: &[&str]) -> Antwoord {
    let gegevens = json!({
        "inhoud": inhoud(tekst), "leefgebieden": [], "etiket": etiket(over),
        "ontvangst": null, "opnieuw_omdat": null,
    });
    let antwoord = wie.opdracht("stelling.leg_vast", gegevens).await;
    antwoord.is(StatusCode::OK);
    antwoord
}

#[tokio::test]
async fn a_command_sent_twice_has_one_effect() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let nummer = OpdrachtId(Uuid::now_v7());
    let taak = json!({ "wat": "De school bellen", "voor": "vast_gezicht", "vervalt_op": "2026-03-09" });
    let eerst = noor.opdracht_met(nummer, None, "taak.maak", taak.clone()).await;
    eerst.is(StatusCode::OK);
    assert_eq!(eerst.json["herhaald"], false);
    let weer = noor.opdracht_met(nummer, None, "taak.maak", taak).await;
    weer.is(StatusCode::OK);
    assert_eq!((&weer.json["herhaald"], &weer.json["versie"]), (&json!(true), &eerst.json["versie"]));
    let taken = noor.deel("/taken").await.json;
    let open = taken["openstaand"].as_array().unwrap();
    assert_eq!(open.iter().filter(|taak| taak["onderwerp"] == "De school bellen").count(), 1);
}

#[tokio::test]
async fn on_the_same_part_the_second_writer_gets_the_newer_text() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (Klant::van(&proef, "Noor").await, Klant::van(&proef, "Sam").await);
    feit(&noor, "Cas was te laat.", &["Cas"]).await;
    let stelling = noor.deel("/stellingen").await.json["stellingen"][0].clone();
    let (id, versie) = (&stelling["id"], &stelling["versie"]);
    let gezien = json!({ "deel": { "stelling": id }, "versie": versie });
    let wijzig = |tekst: &str| json!({ "stelling": id, "inhoud": inhoud(tekst), "leefgebieden": [], "over": [persoon_id("Cas")] });
    let nieuw = || OpdrachtId(Uuid::now_v7());
    noor.opdracht_met(nieuw(), Some(gezien.clone()), "stelling.wijzig", wijzig("Cas was een uur te laat."))
        .await
        .is(StatusCode::OK);
    let botsing =
        sam.opdracht_met(nieuw(), Some(gezien), "stelling.wijzig", wijzig("Cas was op tijd.")).await;
    botsing.is(StatusCode::CONFLICT);
    let nu = &botsing.json["nu_staat_er"]["stellingen"];
    assert_eq!(nu.as_array().unwrap().len(), 1, "{nu}");
    assert_eq!(nu[0]["huidige"]["inhoud"]["feit"]["tekst"], "Cas was een uur te laat.");
    assert_eq!(botsing.json["gewijzigd"]["nu"], nu[0]["versie"]);
}

#[tokio::test]
async fn a_refusal_names_the_rule_the_reason_and_the_way_out() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let grond = json!({ "gemotiveerd": { "motivering": "Het gaat goed.", "eindgesprek": "2026-03-01", "waar_terecht": "Bij Noor." } });
    let nee = noor.opdracht("dossier.sluit_af", json!({ "grond": grond })).await;
    nee.is(StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nee.json["regel"].as_str().unwrap().contains('-'), "{}", nee.bytes);
    assert!(!nee.json["detail"].as_str().unwrap().is_empty());
    assert!(!nee.json["uitwegen"].as_array().unwrap().is_empty(), "{}", nee.bytes);
}

#[tokio::test]
async fn inv_15_nobody_reacts_for_somebody_else_through_the_api_either() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    feit(&noor, "Bram schreeuwde.", &["Bram"]).await;
    let stelling = noor.deel("/stellingen").await.json["stellingen"][0]["id"].clone();
    let voor = json!({ "stelling": stelling, "personen": [persoon_id("Bram")], "kanaal": "gesprek" });
    noor.opdracht("stelling.leg_voor", voor).await.is(StatusCode::OK);
    let reactie = json!({ "stelling": stelling, "voor": persoon_id("Bram"), "reactie": "akkoord" });
    noor.opdracht("stelling.reageer", reactie).await.is(StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn all_faults_come_at_once_each_with_its_place_and_in_dutch() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let gegevens = json!({
        "inhoud": { "feit": { "tekst": "  ", "bron": "eigen_waarneming", "tijd": { "dag": "2026-02-30" }, "kleur": "rood" } },
        "leefgebieden": ["tuin"],
        "etiket": { "over": ["geen nummer"], "publiek": "iedereen", "gevoeligheid": "gewoon", "bron_beschermd": "nee", "niet_tonen_aan": [] },
    });
    let fout = noor.opdracht("stelling.leg_vast", gegevens).await;
    fout.is(StatusCode::BAD_REQUEST);
    assert_eq!(fout.fout_bij("gegevens.inhoud.feit.tekst"), "Vul dit in.");
    assert!(fout.fout_bij("gegevens.inhoud.feit.tijd.dag").contains("bestaande dag"));
    let kleur = fout.fout_bij("gegevens.inhoud.feit.kleur");
    assert!(kleur.contains("Het veld ‘kleur’ kennen we hier niet") && kleur.contains("bron"), "{kleur}");
    assert!(fout.fout_bij("gegevens.leefgebieden.0").contains("Kies een van deze"));
    assert!(fout.fout_bij("gegevens.etiket.over.0").contains("UUID"));
    assert!(fout.fout_bij("gegevens.etiket.publiek").contains("team_en_gezin"));
    assert!(fout.fout_bij("gegevens.etiket.bron_beschermd").contains("true of false"));
    assert!(!fout.bytes.contains("rood") && !fout.bytes.contains("tuin"), "what was typed is not repeated");
    assert_eq!(noor.deel("/stellingen").await.json["stellingen"], json!([]), "nothing was kept");
}

#[tokio::test]
async fn an_envelope_that_is_not_right_says_what_is_wrong() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let pad = noor.in_dossier("/opdrachten");
    let zonder = noor.post(&pad, &json!({ "soort": "team.eindig_waarneming" })).await;
    assert!(zonder.is(StatusCode::BAD_REQUEST).fout_bij("nummer").contains("UUID"));
    let vreemd = json!({ "nummer": Uuid::now_v7(), "soort": "taak.maak", "wanneer": "nu" });
    let vreemd = noor.post(&pad, &vreemd).await;
    assert!(vreemd.is(StatusCode::BAD_REQUEST).fout_bij("wanneer").contains("‘wanneer’"));
    noor.opdracht("dossier.draag_over", json!({})).await.is(StatusCode::BAD_REQUEST).fout_bij("soort");
    noor.opdracht("taak.maak", Value::Null).await.is(StatusCode::BAD_REQUEST).fout_bij("gegevens");
    let leeg = noor.opdracht("team.eindig_waarneming", json!({ "reden": "x" })).await;
    leeg.is(StatusCode::BAD_REQUEST).fout_bij("gegevens");
    noor.post(&pad, &json!(["een", "lijst"])).await.is(StatusCode::BAD_REQUEST);
    let json = [("content-type", "application/json")];
    let kapot = noor.stuur(Method::POST, &pad, &json, Body::from("{\"nummer\": ")).await;
    assert!(kapot.is(StatusCode::BAD_REQUEST).fout_bij("").contains("regel 1"));
    let tekst = [("content-type", "text/plain")];
    noor.stuur(Method::POST, &pad, &tekst, Body::from("{}")).await.is(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    noor.stuur(Method::DELETE, &pad, &[], Body::empty()).await.is(StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn a_body_that_is_too_large_is_refused_and_a_text_that_is_too_long_says_how_long() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let taak = |wat: String| json!({ "wat": wat, "voor": "vast_gezicht", "vervalt_op": null });
    noor.opdracht("taak.maak", taak("a".repeat(2 * 1024 * 1024))).await.is(StatusCode::PAYLOAD_TOO_LARGE);
    let lang = noor.opdracht("taak.maak", taak("a".repeat(300))).await;
    assert!(lang.is(StatusCode::BAD_REQUEST).fout_bij("gegevens.wat").contains("300 tekens"));
}

#[tokio::test]
async fn a_colleague_is_pointed_at_and_never_made_up() {
    let proef = Proef::met_kinderen().await;
    proef.buitenstaander().await;
    let noor = Klant::van(&proef, "Noor").await;
    let waarnemer = |wie: Value| json!({ "waarnemer": wie, "van": "2026-03-03", "tot": "2026-03-10", "reden": "Vakantie" });
    let verzonnen = json!({ "id": Uuid::now_v7(), "naam": "Nep", "functie": "vaste_professional", "geregistreerd": true });
    noor.opdracht("team.wijs_waarnemer_aan", waarnemer(verzonnen)).await.is(StatusCode::BAD_REQUEST);
    let andere_pet = json!({ "account": account_id("Vera"), "functie": "rvt_vt" });
    let fout = noor.opdracht("team.wijs_waarnemer_aan", waarnemer(andere_pet)).await;
    assert!(fout.is(StatusCode::BAD_REQUEST).fout_bij("gegevens.waarnemer").contains("kennen we niet"));
    let vera = json!({ "account": account_id("Vera"), "functie": "vaste_professional" });
    noor.opdracht("team.wijs_waarnemer_aan", waarnemer(vera)).await.is(StatusCode::OK);
    assert_eq!(noor.deel("/team").await.json["waarneming"]["waarnemer"]["naam"], "Vera");
}

/// What is needed to open a dossier for two people who live together.
fn opening(nummer: Uuid, gezicht: &str, namen: [(&str, &str); 2]) -> Value {
    let ids = [Uuid::from_u128(1), Uuid::from_u128(2)];
    let personen: Vec<Value> = namen
        .iter()
        .zip(ids)
        .map(|((naam, geboren), id)| {
            let bsn = (*naam == "Willem").then_some("999990019");
            json!({
                "id": id, "geboortedatum": geboren, "geslacht": "onbekend", "bsn": bsn,
                "naam": { "voornamen": naam, "geslachtsnaam": "Buurman", "naamgebruik": "eigen" },
                "overleden_op": null, "contact": [], "taal": null,
            })
        })
        .collect();
    let adres = json!({ "straat": "Dorpsstraat", "huisnummer": "1", "postcode": "1441 AB", "plaats": "Purmerend", "land": null });
    let leden: Vec<Value> = ids.iter().map(|id| json!({ "persoon": id, "van": null, "tot": null })).collect();
    json!({
        "nummer": nummer, "ander_gezin": false,
        "opening": {
            "aanleiding": "De buren horen ruzie.", "onveiligheid": [],
            "gezin": {
                "personen": personen, "relaties": [], "gezag": [], "rollen": [],
                "huishoudens": [{ "id": Uuid::from_u128(3), "adres": adres, "geheim": false, "leden": leden }],
            },
            "vast_gezicht": { "account": account_id(gezicht), "functie": "vaste_professional" },
            "kindcheck": null, "herkomst": null, "postcode": null,
        },
    })
}

#[tokio::test]
async fn inv_01_a_dossier_is_opened_once_and_made_up_numbers_stay_in_the_request() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let mensen = [("Willem", "1950-02-03"), ("Truus", "1952-08-19")];
    let verzoek = opening(Uuid::now_v7(), "Noor", mensen);
    let open = noor.post("/api/v1/dossiers", &verzoek).await;
    open.is(StatusCode::CREATED);
    let plek = open.koppen.get("location").unwrap().to_str().unwrap().to_owned();
    let gezin = noor.get(&format!("{plek}/gezin?doel=begeleiden")).await;
    gezin.is(StatusCode::OK);
    assert!(gezin.bytes.contains("Truus"));
    for bedacht in 1..=3 {
        assert!(
            !gezin.bytes.contains(&Uuid::from_u128(bedacht).to_string()),
            "a caller never chooses a number"
        );
    }
    let weer = noor.post("/api/v1/dossiers", &verzoek).await;
    weer.is(StatusCode::OK);
    assert_eq!((&weer.json["dossier"], &weer.json["herhaald"]), (&open.json["dossier"], &json!(true)));

    let tweede = opening(Uuid::now_v7(), "Noor", mensen);
    let nee = noor.post("/api/v1/dossiers", &tweede).await;
    nee.is(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nee.json["regel"], "INV-1");
    assert!(!nee.bytes.contains("Truus"));
    let mut toch = tweede;
    toch["ander_gezin"] = json!(true);
    let nee = noor.post("/api/v1/dossiers", &toch).await;
    nee.is(StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(nee.json["regel"], "INV-1", "saying so does not make it another family");
}

#[tokio::test]
async fn an_opening_with_faults_names_all_of_them() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let mut verzoek = opening(Uuid::now_v7(), "Sam", [("Willem", "1950-02-31"), ("Truus", "onzin")]);
    verzoek["opening"]["gezin"]["personen"][0]["bsn"] = json!("123456780");
    let fout = noor.post("/api/v1/dossiers", &verzoek).await;
    fout.is(StatusCode::BAD_REQUEST);
    fout.fout_bij("opening.gezin.personen.0.geboortedatum");
    fout.fout_bij("opening.gezin.personen.1.geboortedatum");
    fout.fout_bij("opening.gezin.personen.0.bsn");
    fout.fout_bij("opening.vast_gezicht");
    assert!(!fout.bytes.contains("123456780"));
}
