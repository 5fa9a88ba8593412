//! Tasks and terms.

use crate::proef::Proef;
use axum::http::StatusCode;
use naast_domain::regels::Functie;

#[tokio::test]
async fn a_task_is_agreed_finished_with_its_outcome_and_taken_back() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let taken = format!("/werk/dossier/{id}/taken");
    let nieuw = format!("{taken}/nieuw");
    let gisteren = [
        ("wat", "Juf bellen"),
        ("voor", "gezicht"),
        ("vervalt_op-dag", "16"),
        ("vervalt_op-maand", "11"),
        ("vervalt_op-jaar", "2026"),
    ];
    let geweigerd = noor.doe(&nieuw, &gisteren).await;
    geweigerd.is_geweigerd("Deze dag is al voorbij.");
    assert!(geweigerd.html.contains("value=\"Juf bellen\""), "typed text is kept");
    let mut februari = gisteren;
    februari[1].1 = "gezicht";
    februari[2].1 = "30";
    februari[3].1 = "2";
    februari[4].1 = "2027";
    noor.doe(&nieuw, &februari).await.is_geweigerd("februari 2027");
    let mut donderdag = gisteren;
    donderdag[2].1 = "19";
    noor.doe(&nieuw, &donderdag).await.is_bewaard();

    let lijst = noor.get(&taken).await;
    assert!(
        lijst.zegt("Juf bellen") && lijst.html.contains("<svg") && lijst.zegt("over 2 dagen"),
        "{}",
        lijst.tekst()
    );
    proef.na_dagen(4);
    let noor = proef.weer("Noor", noor.id).await;
    let lijst = noor.get(&taken).await;
    assert!(
        lijst.zegt("2 dagen te laat") && lijst.zegt("1 te laat"),
        "overdue is said in words: {}",
        lijst.tekst()
    );

    let taak = lijst
        .html
        .split("href=\"")
        .map(|stuk| stuk.split('"').next().unwrap())
        .find(|href| href.starts_with(&format!("{taken}/")) && !href.ends_with("nieuw"))
        .unwrap()
        .to_owned();
    let blad = noor.get(&taak).await;
    let ingevuld = blad.ingevuld(&taak, &[("uitkomst", "Daan mag voorin zitten.")]);
    noor.post(&taak, &ingevuld).await.is_bewaard();
    noor.post(&taak, &ingevuld).await.is_bewaard();
    let lijst = noor.get(&taken).await;
    assert!(lijst.zegt("Wat klaar is (1)") && lijst.zegt("Daan mag voorin zitten."), "{}", lijst.tekst());
    assert!(!lijst.zegt("te laat"));

    let terug = format!("{taak}/heropenen");
    noor.vul_in(&lijst, &terug, &[]).await.is_bewaard();
    let lijst = noor.get(&taken).await;
    assert!(!lijst.zegt("Wat klaar is") && lijst.zegt("2 dagen te laat"), "{}", lijst.tekst());
    // A second tab that still shows the button does no harm.
    assert_ne!(noor.get(&taak).await.status, StatusCode::NOT_FOUND);
}
