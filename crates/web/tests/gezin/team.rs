//! The team: the face stays or changes in one act, expertise comes beside it and is let go together.

use crate::{
    bladeren::open_gezin,
    proef::{Browser, Proef},
};
use axum::http::StatusCode;
use naast_domain::{Organisatiesoort, regels::Functie};

async fn haal_erbij(
    wie: &Browser<'_>,
    dossier: &str,
    collega: &Browser<'_>,
    modus: &str,
) -> crate::proef::Pagina {
    let pad = format!("/werk/dossier/{dossier}/team/erbij/{}.0", collega.id);
    let formulier = wie.get(&pad).await;
    wie.vul_in(
        &formulier,
        &pad,
        &[("modus", modus), ("expertise", "Letselduiding"), ("reden", "Er zijn blauwe plekken gezien.")],
    )
    .await
}

#[tokio::test]
async fn inv_02_the_face_changes_in_one_act_with_reason_acquaintance_and_the_family_told() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let id = open_gezin(&noor).await;
    let pad = format!("/werk/dossier/{id}/team/wisselen");
    assert_eq!(joost.get(&pad).await.status, StatusCode::NOT_FOUND, "not for who is not involved");
    let formulier = noor.get(&pad).await;
    let code = format!("{}.0", joost.id);
    // Nothing filled in: everything that belongs to it is asked at once, and nothing happens.
    let leeg = noor.vul_in(&formulier, &pad, &[("naar", &code)]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        leeg.zegt("Vertel het eerst aan het gezin") && leeg.zegt("Kies hoe het gezin en het nieuwe gezicht"),
        "{}",
        leeg.tekst()
    );
    let lid = leeg
        .html
        .split("name=\"geinformeerd\" value=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let velden = leeg.ingevuld(
        &pad,
        &[
            ("naar", &code),
            ("reden", "Noor gaat met pensioen."),
            ("kennismaking", "gesprek"),
            ("kennis_op-dag", "10"),
            ("kennis_op-maand", "11"),
            ("kennis_op-jaar", "2026"),
            ("kennis_met", &lid),
            ("geinformeerd", &lid),
            ("geinformeerd_op-dag", "3"),
            ("geinformeerd_op-maand", "11"),
            ("geinformeerd_op-jaar", "2026"),
        ],
    );
    let klaar = noor.post(&pad, &velden).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    assert_eq!(noor.post(&pad, &velden).await.naar, klaar.naar, "sent twice it is done once");
    assert_eq!(noor.get(&format!("/werk/dossier/{id}")).await.status, StatusCode::NOT_FOUND);
    let team = joost.get(&format!("/werk/dossier/{id}/team")).await;
    assert!(
        team.zegt("Joost Kramer")
            && team.zegt("Wie er eerder bij waren")
            && team.zegt("Noor gaat met pensioen.")
    );
    let verhaal = joost.get(&format!("/werk/dossier/{id}/tijdlijn")).await;
    assert!(
        verhaal.zegt("Joost Kramer is het nieuwe vast gezicht")
            && verhaal.zegt("Dossier geopend met Noor van der Wal")
    );
}

#[tokio::test]
async fn inv_02_standing_in_leaves_the_face_and_ends_with_a_button() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let id = open_gezin(&noor).await;
    let pad = format!("/werk/dossier/{id}/team/waarnemen");
    let formulier = noor.get(&pad).await;
    let code = format!("{}.0", joost.id);
    let klaar = noor
        .vul_in(
            &formulier,
            &pad,
            &[
                ("waarnemer", &code),
                ("van-dag", "17"),
                ("van-maand", "11"),
                ("van-jaar", "2026"),
                ("tot-dag", "1"),
                ("tot-maand", "12"),
                ("tot-jaar", "2026"),
                ("reden", "vakantie"),
            ],
        )
        .await;
    let team = noor.volg(&klaar).await;
    assert!(
        team.html.contains("Joost Kramer neemt waar")
            && team.zegt("Noor van der Wal blijft het vast gezicht"),
        "{}",
        team.tekst()
    );
    assert_eq!(
        joost.get(&format!("/werk/dossier/{id}")).await.status,
        StatusCode::OK,
        "who stands in can work"
    );
    let einde = format!("{pad}/einde");
    let terug = noor.vul_in(&team, &einde, &[]).await;
    assert_eq!(terug.status, StatusCode::SEE_OTHER);
    assert_eq!(joost.get(&format!("/werk/dossier/{id}")).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn r_048_who_does_what_is_on_one_page_and_r_073_letting_go_is_done_together() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let sam = proef.rvt("Sam Bakker").await;
    let id = open_gezin(&noor).await;
    let kiezen = noor.get(&format!("/werk/dossier/{id}/team/erbij")).await;
    assert!(kiezen.zegt("Sam Bakker") && !kiezen.zegt("Noor van der Wal 075"), "not oneself");
    let klaar = haal_erbij(&noor, &id, &sam, "doen").await;
    let team = noor.volg(&klaar).await;
    for tekst in
        ["Letselduiding", "Werkt mee met het gezin", "Sam Bakker", "Veilig Thuis", "veiligheid beoordelen"]
    {
        assert!(team.zegt(tekst), "{tekst}: {}", team.tekst());
    }
    assert_eq!(sam.get(&format!("/werk/dossier/{id}")).await.status, StatusCode::OK);

    let loslaten = team
        .html
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.ends_with("/loslaten"))
        .unwrap()
        .to_owned();
    let formulier = sam.get(&loslaten).await;
    let voorstel =
        sam.vul_in(&formulier, &loslaten, &[("nodig", "nee"), ("oordeel", "De uitleg is gegeven.")]).await;
    assert_eq!(voorstel.status, StatusCode::SEE_OTHER, "{}", voorstel.tekst());
    assert_eq!(
        sam.get(&format!("/werk/dossier/{id}")).await.status,
        StatusCode::OK,
        "one judgement is not enough"
    );
    let noors = noor.get(&loslaten).await;
    assert!(noors.zegt("De uitleg is gegeven."));
    let samen = noor.vul_in(&noors, &loslaten, &[("nodig", "nee"), ("oordeel", "Eens.")]).await;
    assert_eq!(samen.status, StatusCode::SEE_OTHER);
    assert_eq!(sam.get(&format!("/werk/dossier/{id}")).await.status, StatusCode::NOT_FOUND, "let go");
    assert!(noor.volg(&samen).await.zegt("Wie er eerder bij waren"));
}

#[tokio::test]
async fn inv_05_a_pair_that_the_region_does_not_allow_is_refused_with_a_way_out() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let (sam, kim) = (proef.rvt("Sam Bakker").await, proef.rvt("Kim de Boer").await);
    let id = open_gezin(&noor).await;
    assert_eq!(haal_erbij(&noor, &id, &sam, "doen").await.status, StatusCode::SEE_OTHER);
    let geweigerd = haal_erbij(&noor, &id, &kim, "doen").await;
    assert_eq!(geweigerd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        geweigerd.zegt("INV-5")
            && geweigerd.zegt("Dit kan wel")
            && geweigerd.zegt("Er zijn blauwe plekken gezien."),
        "{}",
        geweigerd.tekst()
    );
    assert_eq!(haal_erbij(&noor, &id, &kim, "advies").await.status, StatusCode::SEE_OTHER, "advice is fine");
}

#[tokio::test]
async fn inv_04_the_watch_over_safety_moves_to_one_organisation_that_is_involved() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let sam = proef.rvt("Sam Bakker").await;
    let id = open_gezin(&noor).await;
    haal_erbij(&noor, &id, &sam, "ondersteunen").await;
    let pad = format!("/werk/dossier/{id}/team/zicht");
    let formulier = noor.get(&pad).await;
    let vt = formulier
        .html
        .split("name=\"organisatie\" value=\"")
        .nth(2)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let klaar =
        noor.vul_in(&formulier, &pad, &[("organisatie", &vt), ("reden", "Er loopt een onderzoek.")]).await;
    let team = noor.volg(&klaar).await;
    assert!(team.zegt("Zicht op veiligheid Veilig Thuis, sinds 17 nov 2026"), "{}", team.tekst());
    assert_eq!(team.html.matches("houdt zicht op veiligheid</span>").count(), 1, "exactly one");
}

#[tokio::test]
async fn r_082_a_team_lead_arranges_the_team_without_reading_the_content() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let leider = proef
        .professional("Ilse Mol", Functie::Teamleider, ("Wijkteam Waterland", Organisatiesoort::LokaalTeam))
        .await;
    let id = open_gezin(&noor).await;
    let team = leider.get(&format!("/werk/dossier/{id}/team")).await;
    assert!(team.zegt("Expertise erbij halen"), "{}", team.tekst());
    assert_eq!(leider.get(&format!("/werk/dossier/{id}/gezin")).await.status, StatusCode::NOT_FOUND);
    let overzicht = leider.get(&format!("/werk/dossier/{id}")).await;
    assert_eq!(overzicht.status, StatusCode::OK);
    assert!(!overzicht.html.contains("School maakt zich zorgen"), "no content");
}
