//! Who looked, shields, and the emergency entrance.

use crate::proef::{Proef, persoon_id};
use axum::http::StatusCode;
use naast_domain::regels::Functie;

#[tokio::test]
async fn inv_22_every_look_is_read_back_in_plain_words() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    noor.get(&format!("/werk/dossier/{id}/taken")).await;
    let log = noor.get(&format!("/werk/dossier/{id}/inzage")).await;
    assert_eq!(log.status, StatusCode::OK);
    assert!(log.zegt("vaste professional (lokaal team), LokaalTeam"), "{}", log.tekst());
    assert!(log.zegt("Team, Taken, Wie keek") && log.zegt("werken met het gezin"), "{}", log.tekst());
    assert!(log.zegt("17 november 2026"));
}

#[tokio::test]
async fn break_glass_needs_a_reason_is_narrow_short_seen_and_reviewed() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let dossier = id.to_string();
    let sam = proef.als("Sam", Functie::RvtVt).await;
    assert_eq!(sam.get(&format!("/werk/dossier/{id}/team")).await.status, StatusCode::NOT_FOUND);

    // The page is reached by a form with the number alone; the token of the session comes from any page.
    let zoeken = sam.get("/werk/zoeken").await;
    let verborgen = zoeken.ingevuld("/werk/zoeken", &[("dossier", &dossier)]);
    let vraag = sam.post("/werk/nood", &verborgen).await;
    assert_eq!(vraag.status, StatusCode::OK, "{}", vraag.tekst());
    assert!(vraag.zegt("vier uur") && vraag.zegt("Het gezin kan dat lezen."), "{}", vraag.tekst());
    assert!(!vraag.html.contains("Voorbeeld") && !vraag.html.contains("Noor"), "no name before the reason");
    let geweigerd = sam.vul_in(&vraag, "/werk/nood/openen", &[("reden", "Er is een mes.")]).await;
    geweigerd.is_geweigerd("Kies wat u nu moet weten.");
    assert!(geweigerd.html.contains("Er is een mes."), "typed text is kept");

    let ingevuld = geweigerd.ingevuld("/werk/nood/openen", &[("reden", "Er is een mes."), ("delen", "team")]);
    let binnen = sam.post("/werk/nood/openen", &ingevuld).await;
    assert_eq!(binnen.status, StatusCode::OK, "{}", binnen.tekst());
    sam.post("/werk/nood/openen", &ingevuld).await;
    assert_eq!(sam.get(&format!("/werk/dossier/{id}")).await.status, StatusCode::OK);
    for dicht in ["stellingen", "besluiten", "inzage"] {
        let pagina = sam.get(&format!("/werk/dossier/{id}/{dicht}")).await;
        assert_eq!(pagina.status, StatusCode::NOT_FOUND, "{dicht} was not asked for");
    }

    let log = noor.get(&format!("/werk/dossier/{id}/inzage")).await;
    assert!(log.zegt("Noodtoegang (1)"), "the same form twice is one use: {}", log.tekst());
    assert!(log.zegt("via noodtoegang") && log.zegt("Er is een mes.") && log.zegt("nog niet beoordeeld"));
    assert!(!log.zegt("Beoordelen: Sam"), "only the privacy officer reviews");

    let fg = proef.als("Fatma", Functie::Fg).await;
    let log = fg.get(&format!("/werk/dossier/{id}/inzage")).await;
    assert_eq!(log.status, StatusCode::OK);
    assert!(!log.html.contains("Voorbeeld"), "inv_23: the privacy officer reads the log, not the family");
    let href = log.html.split("href=\"").find(|stuk| stuk.contains("/noodtoegang/")).unwrap();
    let href = href.split('"').next().unwrap().to_owned();
    assert_eq!(noor.get(&href).await.status, StatusCode::NOT_FOUND);
    fg.doe(&href, &[("terecht", "nee")]).await.is_geweigerd("Vul dit in.");
    fg.doe(&href, &[("terecht", "nee"), ("toelichting", "Er was tijd om te bellen.")]).await.is_bewaard();
    let log = noor.get(&format!("/werk/dossier/{id}/inzage")).await;
    assert!(log.zegt("niet terecht") && log.zegt("Er was tijd om te bellen."), "{}", log.tekst());

    proef.dienst.klok().verzet(4 * 3600);
    let sam = proef.weer("Sam", sam.id).await;
    assert_eq!(
        sam.get(&format!("/werk/dossier/{id}")).await.status,
        StatusCode::NOT_FOUND,
        "the door closed"
    );
}

#[tokio::test]
async fn inv_23_a_function_without_content_finds_no_emergency_entrance() {
    let proef = Proef::nieuw().await;
    let ben = proef.als("Ben", Functie::Beheerder).await;
    assert_eq!(ben.get("/werk/nood").await.status, StatusCode::NOT_FOUND);
    let sam = proef.als("Sam", Functie::RvtVt).await;
    assert!(sam.get("/werk/nood").await.zegt("Zoek eerst het gezin"));
}

#[tokio::test]
async fn who_is_in_the_team_is_told_that_no_emergency_is_needed() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await.to_string();
    let zoeken = noor.get("/werk/zoeken").await;
    let pagina = noor.post("/werk/nood", &zoeken.ingevuld("/werk/zoeken", &[("dossier", &id)])).await;
    assert!(pagina.zegt("U hoort al bij dit team"), "{}", pagina.tekst());
}

#[tokio::test]
async fn sealing_asks_to_confirm_gives_a_reason_and_can_be_lifted() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let pad = format!("/werk/dossier/{id}/inzage/verzegelen");
    noor.doe(&pad, &[("reden", "")]).await.is_geweigerd("Vul dit in.");
    noor.doe(&pad, &[("reden", "Oom werkt bij het team.")]).await.is_bewaard();
    let schilden = noor.get(&format!("/werk/dossier/{id}/inzage/afscherming")).await;
    assert!(schilden.zegt("Oom werkt bij het team.") && schilden.zegt("verzegeld"), "{}", schilden.tekst());
    noor.doe(&pad, &[]).await.is_bewaard();
    assert!(
        !noor.get(&format!("/werk/dossier/{id}/inzage/afscherming")).await.zegt("Oom werkt bij het team.")
    );
    assert!(schilden.zegt("Geen adres is geheim") && !schilden.zegt(&persoon_id("Anna").to_string()));
}
