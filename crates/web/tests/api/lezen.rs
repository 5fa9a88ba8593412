//! Looking: the same sieve as the pages, logged each time.

use crate::{
    gemeen::{Proef, persoon_id},
    klant::{DOCUMENT, Klant},
    schrijven::feit,
};
use axum::http::StatusCode;
use serde_json::{Value, json};

/// Everything that can be read below a dossier, from the description.
pub fn delen() -> Vec<String> {
    let paden = DOCUMENT["paths"].as_object().unwrap();
    paden
        .iter()
        .filter(|(_, weg)| weg.get("get").is_some())
        .filter_map(|(pad, _)| Some(pad.strip_prefix("/dossiers/{dossier}")?.to_owned()))
        .collect()
}

#[tokio::test]
async fn the_fixed_face_reads_every_part_as_it_is_described() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    feit(&noor, "Bram kwam dronken thuis.", &["Bram"]).await;
    let delen = delen();
    assert!(delen.len() >= 13, "{delen:?}");
    for deel in delen {
        noor.deel(&deel).await.is(StatusCode::OK);
    }
    let gezin = noor.deel("/gezin").await.json;
    assert_eq!(gezin["personen"].as_array().unwrap().len(), 4);
    let taken = noor.deel("/taken").await.json;
    assert!(!taken["openstaand"].as_array().unwrap().is_empty(), "terms run from the first day");
    let begin = noor.deel("").await.json;
    assert_eq!(begin["vast_gezicht"]["wie"]["naam"], "Noor");
}

#[tokio::test]
async fn inv_22_every_look_is_logged_with_its_purpose_before_it_leaves() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    noor.get(&noor.in_dossier("/plan")).await.is(StatusCode::BAD_REQUEST).fout_bij("doel");
    noor.get(&format!("{}?doel=nieuwsgierig", noor.in_dossier("/plan"))).await.is(StatusCode::BAD_REQUEST);
    noor.get_met(&noor.in_dossier("/plan"), &[("naast-doel", "overleg")]).await.is(StatusCode::OK);
    let log = noor.deel("/inzage").await.is(StatusCode::OK).json.clone();
    let regels = log["regels"].as_array().unwrap();
    let keek = |onderdeel: &str, doel: &str| {
        regels.iter().any(|regel| {
            regel["doel"] == doel
                && regel["onderdelen"].as_array().unwrap().contains(&json!(onderdeel))
                && regel["zelf"] == true
        })
    };
    assert!(keek("plan", "overleg"), "{log}");
    assert!(!keek("plan", "begeleiden"), "what was refused was not seen: {log}");
    assert!(keek("inzage", "begeleiden"), "looking at the log is a look: {log}");
}

#[tokio::test]
async fn what_has_not_changed_is_not_sent_again_but_is_a_look() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let eerst = noor.deel("/stellingen").await;
    let merk = eerst.koppen.get("etag").unwrap().to_str().unwrap().to_owned();
    let pad = format!("{}?doel=begeleiden", noor.in_dossier("/stellingen"));
    let weer = noor.get_met(&pad, &[("if-none-match", &merk)]).await;
    weer.is(StatusCode::NOT_MODIFIED);
    assert_eq!(weer.bytes, "");
    let keren = |log: &Value| {
        let regels = log["regels"].as_array().unwrap();
        regels.iter().filter(|r| r["onderdelen"].as_array().unwrap().contains(&json!("stellingen"))).count()
    };
    assert_eq!(keren(&noor.deel("/inzage").await.json), 2);
    feit(&noor, "De school belde.", &["Cas"]).await;
    let nieuw = noor.get_met(&pad, &[("if-none-match", &merk)]).await;
    nieuw.is(StatusCode::OK);
    assert!(nieuw.bytes.contains("De school belde."));
}

#[tokio::test]
async fn not_there_and_not_for_you_are_the_same_answer_everywhere() {
    let proef = Proef::met_kinderen().await;
    proef.buitenstaander().await;
    let vera = Klant::van(&proef, "Vera").await;
    let geraden = "/api/v1/dossiers/01990000-0000-7000-8000-000000000001";
    for deel in delen() {
        let vreemd = vera.deel(&deel).await;
        let niets = vera.get(&format!("{geraden}{deel}?doel=begeleiden")).await;
        let onzin = vera.get(&format!("/api/v1/dossiers/onzin{deel}?doel=begeleiden")).await;
        vreemd.is(StatusCode::NOT_FOUND);
        assert_eq!((&vreemd.bytes, vreemd.status), (&niets.bytes, niets.status), "{deel}");
        assert_eq!((&vreemd.bytes, vreemd.status), (&onzin.bytes, onzin.status), "{deel}");
        let namen =
            |koppen: &axum::http::HeaderMap| koppen.keys().map(ToString::to_string).collect::<Vec<_>>();
        assert_eq!(namen(&vreemd.koppen), namen(&niets.koppen), "{deel}");
    }
    let opdracht = json!({ "nummer": uuid::Uuid::now_v7(), "soort": "taak.maak",
        "gegevens": { "wat": "Bellen", "voor": "vast_gezicht", "vervalt_op": null } });
    let vreemd = vera.post(&vera.in_dossier("/opdrachten"), &opdracht).await;
    let niets = vera.post(&format!("{geraden}/opdrachten"), &opdracht).await;
    vreemd.is(StatusCode::NOT_FOUND);
    assert_eq!(vreemd.bytes, niets.bytes);
}

#[tokio::test]
async fn inv_20_a_hidden_address_is_not_in_the_answer_of_who_may_not_know_it() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let gezin = noor.deel("/gezin").await.json;
    let huishouden = gezin["huishoudens"][0]["id"].clone();
    let adres = json!({ "straat": "Schuilsteeg", "huisnummer": "7", "postcode": "1441 AA", "plaats": "Purmerend", "land": null });
    noor.opdracht("gezin.wijzig_adres", json!({ "huishouden": huishouden, "adres": adres }))
        .await
        .is(StatusCode::OK);
    noor.opdracht("dossier.scherm_adres_af", json!({ "huishouden": huishouden, "kennen": [] }))
        .await
        .is(StatusCode::OK);
    assert!(noor.deel("/gezin").await.bytes.contains("Schuilsteeg"), "the fixed face knows it");
    let sam = Klant::van(&proef, "Sam").await;
    for deel in delen() {
        let antwoord = sam.deel(&deel).await;
        antwoord.is(StatusCode::OK);
        assert!(!antwoord.bytes.contains("Schuilsteeg") && !antwoord.bytes.contains("1441"), "{deel}");
    }
}

#[tokio::test]
async fn my_families_come_a_page_at_a_time_with_the_way_to_the_next() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::van(&proef, "Noor").await;
    let lijst = noor.get("/api/v1/dossiers").await;
    lijst.is(StatusCode::OK);
    assert_eq!(lijst.json["dossiers"][0]["dossier"], json!(proef.dossier));
    assert_eq!(lijst.json["dossiers"][0]["rol"], "vast_gezicht");
    let leeg = noor.get("/api/v1/dossiers?pagina=2&aantal=1").await;
    leeg.is(StatusCode::OK);
    assert_eq!(leeg.json["dossiers"], json!([]));
    let link = leeg.koppen.get("link").unwrap().to_str().unwrap();
    assert!(link.contains("</api/v1/dossiers?pagina=1&aantal=1>; rel=\"prev\""), "{link}");
    noor.get("/api/v1/dossiers?aantal=0").await.is(StatusCode::BAD_REQUEST).fout_bij("aantal");
    noor.get("/api/v1/dossiers?pagina=veel").await.is(StatusCode::BAD_REQUEST).fout_bij("pagina");
}

#[tokio::test]
async fn searching_finds_by_sound_and_tells_a_stranger_only_whom_to_call() {
    let proef = Proef::met_kinderen().await;
    proef.buitenstaander().await;
    let vraag = json!({ "naam": "Anna Voorbeelt", "geboortedatum": "1985-04-02" });
    let noor = Klant::van(&proef, "Noor").await;
    let eigen = noor.post("/api/v1/zoekvragen", &vraag).await;
    eigen.is(StatusCode::OK);
    assert_eq!(eigen.json["treffers"][0]["dossier"], json!(proef.dossier));
    let vera = Klant::van(&proef, "Vera").await;
    let vreemd = vera.post("/api/v1/zoekvragen", &vraag).await;
    vreemd.is(StatusCode::OK);
    assert_eq!(vreemd.json["treffers"][0]["vast_gezicht"], "Noor");
    assert!(!vreemd.bytes.contains(&proef.dossier.to_string()) && !vreemd.bytes.contains("Voorbeeld"));
    vera.post("/api/v1/zoekvragen", &json!({})).await.is(StatusCode::BAD_REQUEST).fout_bij("naam");
    let bsn = json!({ "bsn": "123456780" });
    let fout = vera.post("/api/v1/zoekvragen", &bsn).await;
    fout.is(StatusCode::BAD_REQUEST);
    assert!(!fout.bytes.contains("123456780"), "a fault never repeats what was typed");
}

#[tokio::test]
async fn who_is_logged_in_reads_along_in_the_browser_but_other_sites_do_not() {
    let proef = Proef::met_kinderen().await;
    let noor = Klant::ingelogd(&proef, "Noor").await;
    let pad = format!("{}?doel=begeleiden", noor.in_dossier("/team"));
    noor.get(&pad).await.is(StatusCode::OK);
    noor.get_met(&pad, &[("sec-fetch-site", "same-origin")]).await.is(StatusCode::OK);
    noor.get_met(&pad, &[("sec-fetch-site", "cross-site")]).await.is(StatusCode::UNAUTHORIZED);
    let naam = persoon_id("Anna");
    assert!(
        noor.get(&format!("{}?doel=begeleiden", noor.in_dossier("/gezin")))
            .await
            .bytes
            .contains(&naam.to_string())
    );
}
