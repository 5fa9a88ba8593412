//! What the team and the rest of the family never notice: a complaint, and how somebody says it is.

use crate::gemeen::{Browser, Proef, nummer};
use axum::http::StatusCode;

const KLACHT: &str = "/gezin/rechten/klacht";
const ERVARING: &str = "/gezin/rechten/ervaring";
const WOORDEN: &str = "Er werd om mij gelachen.";

/// Every page of the dossier that the team opens in a day.
const WERKPAGINAS: [&str; 16] = [
    "/werk",
    "",
    "gezin",
    "team",
    "stellingen",
    "analyse",
    "plan",
    "veiligheid",
    "kaarten",
    "besluiten",
    "taken",
    "tijdlijn",
    "inzage",
    "rechten",
    "toegang",
    "fase",
];

async fn nergens(wie: &Browser<'_>, geheimen: &[&str]) {
    for pad in WERKPAGINAS {
        let html = wie.get(pad).await.html;
        for geheim in geheimen {
            assert!(!html.contains(geheim), "‘{geheim}’ staat op ‘{pad}’");
        }
    }
}

#[tokio::test]
async fn d_48_a_complaint_finds_its_way_and_nobody_of_the_team_or_at_home_notices() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let noor = format!("wie:{}", nummer("Noor"));
    let velden =
        [("over", noor.as_str()), ("aard", "bejegening"), ("tekst", WOORDEN), ("bemiddeling", "nee")];
    let lijst = anna.doe(KLACHT, &velden).await;
    lijst.zegt("Uw klacht is aangekomen.");
    lijst.zegt("uiterlijk 13 april 2026");
    let id = super::vragen::eerste_nummer(&lijst.html, "/klacht/");
    let pad = format!("{KLACHT}/{id}");
    let pagina = anna.open(&pad).await;
    pagina.zegt(WOORDEN);
    pagina.zegt("Hier kijkt men ernaar: de gemeente");
    for wie in ["Noor", "Sam"] {
        nergens(
            &proef.als(wie).await,
            &[WOORDEN, "Klacht behandelen", "/klachten", "klachtfunctionaris", "Klachten"],
        )
        .await;
    }
    let bram = proef.als_gezin("Bram").await;
    assert_eq!(bram.get(&pad).await.status, StatusCode::NOT_FOUND);
    bram.open(KLACHT).await.verzwijgt("Mijn klachten");
    let terug = anna.stuur_in(&format!("{pad}/terug"), &[]).await;
    anna.volg(&terug).await.zegt("ingetrokken op 2 maart 2026");
}

#[tokio::test]
async fn d_48_a_complaint_for_the_disciplinary_court_shows_the_way_and_can_also_go_to_the_organisation() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let sam = format!("wie:{}", nummer("Sam"));
    let velden =
        [("over", sam.as_str()), ("aard", "beroepsregels"), ("tekst", WOORDEN), ("bemiddeling", "nee")];
    let lijst = anna.doe(KLACHT, &velden).await;
    lijst.zegt("dit doet u daar zelf");
    let pad = format!("{KLACHT}/{}", super::vragen::eerste_nummer(&lijst.html, "/klacht/"));
    let pagina = anna.open(&pad).await;
    pagina.zegt("Dit gaat buiten Naast om.");
    pagina.zegt("Dit kan ook: de klachtencommissie van de organisatie");
    let ook = anna.vul_in(&pagina, &format!("{pad}/ook"), &[]).await;
    anna.volg(&ook).await.zegt("uiterlijk 13 april 2026");
    let zonder = anna.stuur_in(KLACHT, &[("tekst", "Ik ben boos.")]).await;
    assert!(zonder.fout_bij("over").contains("Kies over wie het gaat."));
    assert_eq!(zonder.veld(KLACHT, "tekst"), "Ik ben boos.");
}

#[tokio::test]
async fn r_054_how_somebody_says_it_is_stays_with_that_person_until_it_is_shared() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let velden = [("gehoord", "2"), ("veilig", "4"), ("woorden", "Soms voel ik mij klein.")];
    let pagina = anna.doe(ERVARING, &velden).await;
    pagina.zegt("Soms voel ik mij klein.");
    pagina.zegt("Alleen u kunt dit lezen.");
    nergens(&proef.als("Noor").await, &["Soms voel ik mij klein.", "hoe het is"]).await;
    let delen = anna.vul_in(&pagina, "/gezin/rechten/ervaring/delen", &[]).await;
    anna.volg(&delen).await.zegt("Uw vaste gezicht kan dit lezen.");
    proef.als("Noor").await.open("rechten").await.zegt("Soms voel ik mij klein.");
    proef.als("Sam").await.open("rechten").await.verzwijgt("Soms voel ik mij klein.");
    proef.als_gezin("Bram").await.open(ERVARING).await.verzwijgt("klein");
}

#[tokio::test]
async fn r_011_a_young_person_answers_with_faces_and_simple_words() {
    let proef = Proef::met_kinderen().await;
    let cas = proef.als_gezin("Cas").await;
    let pagina = cas.open(ERVARING).await;
    pagina.zegt("Luisteren ze goed naar jou?");
    pagina.zegt("heel blij");
    pagina.verzwijgt("Er wordt echt naar mij geluisterd.");
    let leeg = cas.stuur_in(ERVARING, &[]).await;
    leeg.zegt("Geef ten minste één antwoord, of schrijf iets op.");
    cas.doe(ERVARING, &[("welkom", "5")]).await.zegt("heel blij");
}
