//! Who handles complaints sees complaints and nothing else; who counts sees numbers and nobody.

use super::vragen::eerste_nummer;
use crate::gemeen::{Browser, Proef, nummer};
use axum::http::StatusCode;
use naast_domain::{
    Organisatie, Organisatiesoort, Professional,
    ids::{OrganisatieId, ProfessionalId},
    regels::Functie,
};

async fn collega<'a>(proef: &'a Proef, naam: &str, organisatie: &str, functie: Functie) -> Browser<'a> {
    let professional = Professional {
        id: ProfessionalId(nummer(naam)),
        naam: naam.to_owned(),
        organisatie: Organisatie {
            id: OrganisatieId(nummer(organisatie)),
            naam: organisatie.to_owned(),
            soort: Organisatiesoort::LokaalTeam,
        },
        functie,
        telefoon: None,
        geregistreerd: true,
    };
    proef.maak_collega(&professional).await;
    proef.als(naam).await
}

#[tokio::test]
async fn d_48_who_handles_complaints_hears_judges_and_answers_in_time_and_sees_no_dossier() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let noor = format!("wie:{}", nummer("Noor"));
    let velden = [
        ("over", noor.as_str()),
        ("aard", "bejegening"),
        ("tekst", "Er werd om mij gelachen."),
        ("bemiddeling", "nee"),
    ];
    anna.doe("/gezin/rechten/klacht", &velden).await;
    let karin = collega(&proef, "Karin", "Wijkteam Waterland", Functie::Klachtfunctionaris).await;
    let lijst = karin.open("/werk/klachten").await;
    lijst.zegt("Klacht van Anna");
    let klacht = lijst.html.split("/werk/klachten/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let pad = format!("/werk/klachten/{klacht}");
    let oordeel = [("stap", "oordeel"), ("oordeel", "gegrond"), ("motivering", "Lachen hoort niet.")];
    karin.stuur_in(&pad, &oordeel).await.zegt("De klager heeft het recht om het verhaal te vertellen.");
    let horen = [
        ("stap", "horen"),
        ("op-dag", "2"),
        ("op-maand", "3"),
        ("op-jaar", "2026"),
        ("hoe", "Aan de telefoon"),
    ];
    karin.doe(&pad, &horen).await.zegt("2 mrt 2026 (Aan de telefoon)");
    karin.doe(&pad, &oordeel).await.zegt("Lachen hoort niet.");
    let mijn = format!(
        "/gezin/rechten/klacht/{}",
        eerste_nummer(&anna.open("/gezin/rechten/klacht").await.html, "/klacht/")
    );
    anna.open(&mijn).await.zegt("De organisatie zegt uiterlijk 2 april 2026 wat zij ermee doet.");
    for tab in ["", "gezin", "stellingen", "team", "rechten"] {
        assert_eq!(karin.get(tab).await.status, StatusCode::NOT_FOUND, "{tab}");
    }
    let elders = collega(&proef, "Koen", "Een andere organisatie", Functie::Klachtfunctionaris).await;
    elders.open("/werk/klachten").await.zegt("Er wacht geen klacht");
    assert_eq!(elders.get(&pad).await.status, StatusCode::NOT_FOUND);
    assert_eq!(proef.als("Noor").await.get("/werk/klachten").await.status, StatusCode::NOT_FOUND);
    // That somebody handles a complaint is not in the list of who looked that the team reads.
    let inzage = proef.als("Noor").await.open("inzage").await;
    assert!(!inzage.html.contains("klachtfunctionaris") && !inzage.html.contains("Karin"));
}

#[tokio::test]
async fn r_011_the_monitor_sees_nothing_over_too_few_people_and_never_who() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    anna.doe("/gezin/rechten/ervaring", &[("gehoord", "2"), ("woorden", "Soms voel ik mij klein.")]).await;
    let monitor = collega(&proef, "Mo", "Monitor", Functie::Onderzoeker).await;
    let pagina = monitor.open("/werk/ervaringen").await;
    pagina.zegt("Te weinig antwoorden");
    assert!(!pagina.html.contains("Anna") && !pagina.html.contains("klein"));
    assert_eq!(proef.als("Noor").await.get("/werk/ervaringen").await.status, StatusCode::NOT_FOUND);
}
