//! The description: kept as a snapshot, true for every way, and by the NL API Design Rules.

use crate::{
    gemeen::Proef,
    klant::{DOCUMENT, Klant},
};
use axum::{
    body::Body,
    http::{Method, StatusCode},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// All verbs on all addresses: address, verb, description.
fn daden() -> Vec<(&'static str, &'static str, &'static Value)> {
    let paden = DOCUMENT["paths"].as_object().unwrap();
    paden
        .iter()
        .flat_map(|(pad, weg)| {
            weg.as_object()
                .unwrap()
                .iter()
                .filter(|(naam, _)| *naam != "parameters")
                .map(|(methode, daad)| (pad.as_str(), methode.as_str(), daad))
        })
        .collect()
}

#[test]
fn the_description_in_docs_is_the_one_that_is_served() {
    let pad = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    let nu = serde_json::to_string_pretty(&*DOCUMENT).unwrap() + "\n";
    if std::env::var_os("NAAST_WERK_BIJ").is_some() {
        std::fs::write(pad, &nu).unwrap();
    }
    let bewaard = std::fs::read_to_string(pad).unwrap_or_default();
    assert!(
        bewaard == nu,
        "docs/openapi.json is niet bij; draai deze test met NAAST_WERK_BIJ=1 en lees het verschil"
    );
}

#[tokio::test]
async fn every_described_way_is_there_and_asks_who_calls() {
    let proef = Proef::zonder_kinderen().await;
    let niemand = Klant::onbekend(&proef);
    let mut openbaar = Vec::new();
    for (pad, methode, daad) in daden() {
        let adres = ["/api/v1", pad].concat().replace("{dossier}", &proef.dossier.to_string());
        let methode = Method::from_bytes(methode.to_uppercase().as_bytes()).unwrap();
        let koppen = [("content-type", "application/json")];
        let antwoord = niemand.stuur(methode, &adres, &koppen, Body::from("{}")).await;
        if daad["security"] == json!([]) {
            antwoord.is(StatusCode::OK);
            openbaar.push(pad);
        } else {
            antwoord.is(StatusCode::UNAUTHORIZED);
        }
    }
    // This list may only become shorter.
    assert_eq!(openbaar, ["/", "/openapi.json"]);
}

#[tokio::test]
async fn the_description_is_for_everybody_and_what_is_not_there_says_so_in_json() {
    let proef = Proef::zonder_kinderen().await;
    let niemand = Klant::onbekend(&proef);
    let document = niemand.get("/api/v1/openapi.json").await;
    document.is(StatusCode::OK);
    assert_eq!(document.json, *DOCUMENT);
    assert_eq!(document.koppen.get("access-control-allow-origin").unwrap(), "*");
    niemand.get("/api/v1/").await.is(StatusCode::OK);
    for niets in ["/api/v1/gezinnen", "/api", "/api/v2", "/api/v1/dossiers/"] {
        niemand.get(niets).await.is(StatusCode::NOT_FOUND);
    }
}

#[test]
fn adr_the_document_has_version_contact_and_the_major_version_in_the_address() {
    let info = &DOCUMENT["info"];
    assert_eq!(DOCUMENT["openapi"], "3.1.0");
    let versie: Vec<u32> = info["version"].as_str().unwrap().split('.').map(|d| d.parse().unwrap()).collect();
    assert_eq!(versie.len(), 3);
    for veld in ["name", "url", "email"] {
        assert!(info["contact"][veld].is_string(), "{veld}");
    }
    let server = DOCUMENT["servers"][0]["url"].as_str().unwrap();
    assert!(server.ends_with(&format!("/v{}", versie[0])), "{server}");
}

#[test]
fn adr_paths_are_kebab_case_nouns_without_trailing_slash_and_query_keys_are_camel_case() {
    let mut namen = BTreeSet::new();
    for (pad, methode, daad) in daden() {
        assert!(["get", "post", "put", "patch", "delete"].contains(&methode));
        assert!(pad == "/" || !pad.ends_with('/'), "{pad}");
        for deel in pad.split('/').filter(|deel| !deel.is_empty() && !deel.starts_with('{')) {
            assert!(deel.chars().all(|t| t.is_ascii_lowercase() || t == '-' || t == '.'), "{pad}");
        }
        assert!(namen.insert(daad["operationId"].as_str().unwrap()), "operationId twice: {daad}");
        for tekst in ["summary", "description"] {
            assert!(!daad[tekst].as_str().unwrap().is_empty(), "{pad}");
        }
        for vraag in daad["parameters"].as_array().into_iter().flatten().filter(|v| v["in"] == "query") {
            let naam = vraag["name"].as_str().unwrap();
            assert!(
                naam.chars().all(|teken| teken.is_ascii_alphanumeric())
                    && naam.starts_with(char::is_lowercase)
            );
        }
        if pad.contains('{') {
            assert_eq!(
                DOCUMENT["paths"][pad]["parameters"][0]["schema"]["format"], "uuid",
                "{pad}: no personal data"
            );
        }
    }
}

#[test]
fn adr_every_answer_carries_the_version_and_every_fault_is_a_problem() {
    for (pad, methode, daad) in daden() {
        let antwoorden = daad["responses"].as_object().unwrap();
        for (status, antwoord) in antwoorden {
            if status.starts_with(['2', '3']) {
                assert!(antwoord["headers"]["API-Version"].is_object(), "{methode} {pad} {status}");
            } else {
                let probleem = &antwoord["content"]["application/problem+json"]["schema"]["$ref"];
                assert_eq!(probleem, "#/components/schemas/Probleem", "{methode} {pad} {status}");
            }
        }
        let heeft_invoer = methode != "get" || daad["parameters"].is_array();
        assert!(!heeft_invoer || antwoorden.contains_key("400"), "{methode} {pad}");
    }
    let nodig = &DOCUMENT["components"]["schemas"]["Probleem"]["properties"];
    for veld in ["type", "status", "title", "detail", "regel", "uitwegen"] {
        assert!(nodig[veld].is_object(), "{veld}");
    }
}

#[test]
fn adr_days_are_days_and_every_reference_leads_somewhere() {
    fn loop_door(waarde: &Value, bezoek: &mut dyn FnMut(&Value)) {
        bezoek(waarde);
        match waarde {
            Value::Object(velden) => velden.values().for_each(|waarde| loop_door(waarde, bezoek)),
            Value::Array(lijst) => lijst.iter().for_each(|waarde| loop_door(waarde, bezoek)),
            _ => {}
        }
    }
    loop_door(&DOCUMENT, &mut |waarde| {
        if let Some(naar) = waarde.get("$ref").and_then(Value::as_str) {
            assert!(DOCUMENT.pointer(naar.trim_start_matches('#')).is_some(), "{naar}");
        }
        for (naam, schema) in waarde.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if naam == "datum" || naam.ends_with("_datum") {
                assert_eq!(schema["format"], "date", "{naam}");
            }
        }
    });
    for naam in DOCUMENT["components"]["schemas"].as_object().unwrap().keys() {
        assert!(naam.starts_with(char::is_uppercase) && naam.chars().all(char::is_alphanumeric), "{naam}");
    }
}

#[test]
fn every_command_of_the_pages_is_in_the_description() {
    let verzoek = &DOCUMENT["components"]["schemas"]["Opdrachtverzoek"];
    let soorten: Vec<&str> =
        verzoek["discriminator"]["mapping"].as_object().unwrap().keys().map(String::as_str).collect();
    assert!(soorten.len() > 120, "{}", soorten.len());
    for soort in [
        "dossier.sluit_af",
        "gezin.verhuis",
        "team.haal_erbij",
        "stelling.leg_vast",
        "analyse.deel",
        "plan.onderteken",
        "veiligheid.maak_kaart",
        "taak.maak",
    ] {
        assert!(soorten.contains(&soort), "{soort}");
    }
    // INV-3: not under any name.
    for soort in soorten {
        for woord in ["draag_over", "overdra", "overdracht", "verwijs_door"] {
            assert!(!soort.contains(woord), "{soort}");
        }
    }
}
