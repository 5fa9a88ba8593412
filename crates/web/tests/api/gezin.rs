//! The family through the same door: each sees only his or her own view, and nothing tells what is hidden.

use crate::{
    gemeen::{Proef, persoon_id},
    klant::{Antwoord, Klant},
    lezen::delen,
    schrijven::{etiket, inhoud},
};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Every answer a member of the family gets, with its place.
async fn alles(wie: &Klant<'_>) -> Vec<(String, Antwoord)> {
    let mut gelezen = vec![("/dossiers".to_owned(), wie.get("/api/v1/dossiers").await)];
    for deel in delen() {
        let antwoord = wie.deel(&deel).await;
        gelezen.push((deel, antwoord));
    }
    gelezen
}

/// A feit with a label of its own, put to the ones it is about.
async fn voorgelegd(noor: &Klant<'_>, tekst: &str, over: &[&str], label: Value) {
    let mut etiket = etiket(over);
    for (naam, waarde) in label.as_object().unwrap() {
        etiket[naam] = waarde.clone();
    }
    let gegevens = json!({ "inhoud": inhoud(tekst), "leefgebieden": [], "etiket": etiket });
    noor.opdracht("stelling.leg_vast", gegevens).await.is(StatusCode::OK);
    let stellingen = noor.deel("/stellingen").await.json;
    let stelling = stellingen["stellingen"]
        .as_array()
        .unwrap()
        .iter()
        .find(|stelling| stelling["huidige"]["inhoud"]["feit"]["tekst"] == tekst)
        .unwrap()["id"]
        .clone();
    let personen: Vec<_> = over.iter().map(|naam| persoon_id(naam)).collect();
    let voor = json!({ "stelling": stelling, "personen": personen, "kanaal": "gesprek" });
    noor.opdracht("stelling.leg_voor", voor).await;
}

#[tokio::test]
async fn a_father_reads_his_own_view_and_no_byte_of_what_is_kept_from_him() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let gezin = noor.deel("/gezin").await.json;
    let adres = json!({ "straat": "Schuilsteeg", "huisnummer": "7", "postcode": "1441 AA", "plaats": "Purmerend", "land": null });
    let nieuw =
        json!({ "id": "01990000-0000-7000-8000-00000000000a", "adres": adres, "leden": [], "geheim": false });
    noor.opdracht("gezin.voeg_huishouden_toe", json!({ "huishouden": nieuw })).await.is(StatusCode::OK);
    let oud = gezin["huishoudens"][0]["id"].clone();
    let thuis = noor.deel("/gezin").await.json;
    let schuil =
        thuis["huishoudens"].as_array().unwrap().iter().find(|h| h["id"] != oud).unwrap()["id"].clone();
    let verhuis = json!({ "persoon": persoon_id("Anna"), "uit": oud, "naar": schuil, "op": "2026-03-01" });
    noor.opdracht("gezin.verhuis", verhuis).await.is(StatusCode::OK);
    noor.opdracht("dossier.scherm_adres_af", json!({ "huishouden": schuil, "kennen": [] }))
        .await
        .is(StatusCode::OK);
    voorgelegd(&noor, "Bram belde de school.", &["Bram"], json!({})).await;
    let bron = json!({ "bron_beschermd": true });
    voorgelegd(&noor, "De buurvrouw vertelde iets.", &["Bram"], bron).await;
    let niet_tonen = json!({ "niet_tonen_aan": [persoon_id("Bram")] });
    voorgelegd(&noor, "Cas wil niet naar zijn vader.", &["Cas"], niet_tonen).await;

    let bram = Klant::gezinslid(&proef, "Bram").await;
    let alles = alles(&bram).await;
    let (_, stellingen) = alles.iter().find(|(deel, _)| deel == "/stellingen").unwrap();
    assert!(stellingen.bytes.contains("Bram belde de school."), "his own is there: {}", stellingen.bytes);
    for (deel, antwoord) in &alles {
        for geheim in ["Schuilsteeg", "1441", "buurvrouw", "niet naar zijn vader", "Anna"] {
            assert!(!antwoord.bytes.contains(geheim), "{deel}: {geheim}: {}", antwoord.bytes);
        }
        for hint in ["niet_tonen_aan", "bron_beschermd", "\"publiek\"", "\"geheim\":true"] {
            assert!(
                !antwoord.bytes.contains(hint),
                "{deel} tells that something is kept: {}",
                antwoord.bytes
            );
        }
        // In the trial the first home has the number of the first person: that is the home he lives in.
        let zonder_thuis = antwoord.bytes.replace(&format!("\"id\":\"{}\"", persoon_id("Anna")), "");
        assert!(!zonder_thuis.contains(&persoon_id("Anna").to_string()), "{deel}: {zonder_thuis}");
    }
}

#[tokio::test]
async fn d_58_the_answer_is_the_same_byte_for_byte_when_something_hidden_is_added() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    voorgelegd(&noor, "Bram belde de school.", &["Bram"], json!({})).await;
    let bram = Klant::gezinslid(&proef, "Bram").await;
    let lees = ["", "/gezin", "/team", "/stellingen", "/analyse", "/plan", "/veiligheidsplan", "/besluiten"];
    let mut eerder = Vec::new();
    for deel in lees {
        let antwoord = bram.deel(deel).await;
        let merk = antwoord.koppen.get("etag").cloned();
        eerder.push((antwoord.status, antwoord.bytes, merk));
    }
    let niet_tonen = json!({ "niet_tonen_aan": [persoon_id("Bram")] });
    voorgelegd(&noor, "Cas wil niet naar zijn vader.", &["Cas"], niet_tonen).await;
    for (deel, eerder) in lees.into_iter().zip(eerder) {
        let nu = bram.deel(deel).await;
        let merk = nu.koppen.get("etag").cloned();
        assert_eq!((nu.status, nu.bytes, merk), eerder, "{deel}");
    }
}

#[tokio::test]
async fn a_member_of_the_family_reads_for_own_inspection_and_acts_on_the_pages_only() {
    let proef = Proef::met_kinderen().await;
    let bram = Klant::gezinslid(&proef, "Bram").await;
    let pad = format!("{}?doel=begeleiden", bram.in_dossier(""));
    bram.get(&pad).await.is(StatusCode::BAD_REQUEST).fout_bij("doel");
    bram.deel("").await.is(StatusCode::OK);
    let lijst = bram.get("/api/v1/dossiers").await;
    assert_eq!(lijst.json["dossiers"].as_array().unwrap().len(), 1);
    assert_eq!(lijst.json["dossiers"][0]["rol"], "gezinslid");
    let geraden = "/api/v1/dossiers/01990000-0000-7000-8000-000000000001?doel=eigen_inzage";
    bram.get(geraden).await.is(StatusCode::NOT_FOUND);
    let daad = bram.opdracht("stelling.leg_vast", json!({})).await;
    daad.is(StatusCode::UNAUTHORIZED);
    assert_eq!(daad.koppen.get("www-authenticate").unwrap(), "Bearer realm=\"Naast\"");
}
