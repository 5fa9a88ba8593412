//! Decisions, frames, measures, rights.

use crate::proef::{Proef, persoon_id};
use naast_domain::regels::Functie;

const BELANG: &str = "Daan heeft rust nodig en een vaste plek.";

#[tokio::test]
async fn inv_10_r_023_a_decision_begins_with_every_child_and_hears_everybody() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let (daan, anna) = (persoon_id("Daan"), persoon_id("Anna"));
    let pad = format!("/werk/dossier/{id}/besluiten/nieuw");
    let formulier = noor.get(&pad).await;
    let tekst = formulier.tekst();
    let plaats = |wat: &str| tekst.find(wat).unwrap_or_else(|| panic!("{wat} ontbreekt in {tekst}"));
    assert!(
        plaats("Wat is nu het beste voor Daan Voorbeeld?") < plaats("Wat besluiten we?"),
        "the child comes first"
    );
    let (belang, kind, mening) = (format!("belang-{daan}"), format!("kind-{daan}"), format!("mening-{anna}"));
    let mut velden = vec![
        ("wat", "Daan logeert elk weekend bij oma."),
        ("motivering", "Zo heeft hij rust."),
        ("grondslag", "Jeugdwet 2.3"),
        ("rechtsmiddel", "Praat met Noor."),
        (kind.as_str(), "Daan wil dat graag."),
        (mening.as_str(), "Anna vindt het goed."),
    ];
    let geweigerd = noor.vul_in(&formulier, &pad, &velden).await;
    geweigerd.is_geweigerd("Schrijf op wat nu het beste is voor Daan Voorbeeld.");
    assert!(geweigerd.html.contains("Daan logeert elk weekend bij oma."), "typed text is kept");
    velden.push((belang.as_str(), BELANG));
    let ingevuld = formulier.ingevuld(&pad, &velden);
    noor.post(&pad, &ingevuld).await.is_bewaard();
    noor.post(&pad, &ingevuld).await.is_bewaard();
    let lijst = noor.get(&format!("/werk/dossier/{id}/besluiten")).await;
    assert_eq!(lijst.keer(BELANG), 1, "the same form twice is one decision");
    let tekst = lijst.tekst();
    assert!(tekst.find(BELANG) < tekst.find("Zo heeft hij rust."), "read in the order of thinking: {tekst}");
    assert!(lijst.zegt("Besloten op 17 november 2026 door Noor") && lijst.zegt("Anna vindt het goed."));
}

#[tokio::test]
async fn inv_39_without_children_a_decision_asks_no_interest_of_a_child() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, false).await;
    let formulier = noor.get(&format!("/werk/dossier/{id}/besluiten/nieuw")).await;
    assert!(!formulier.zegt("het beste voor") && formulier.zegt("Wat vindt Anna"), "{}", formulier.tekst());
}

#[tokio::test]
async fn d_16_compulsory_only_by_a_court_and_drang_is_said_to_be_voluntary() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let (daan, anna) = (persoon_id("Daan").to_string(), persoon_id("Anna").to_string());
    let kader = format!("/werk/dossier/{id}/besluiten/kader/{daan}");
    assert!(noor.get(&kader).await.zegt("Het blijft vrijwillig: het gezin mag nee zeggen."));
    let dwang = [("kader", "gedwongen"), ("toelichting", "We komen er niet uit.")];
    let geweigerd = noor.doe(&kader, &dwang).await;
    geweigerd.is_geweigerd("Zonder beschikking is hulp altijd vrijwillig, ook bij drang.");
    assert!(geweigerd.html.contains("We komen er niet uit."), "typed text is kept");

    let maatregel = format!("/werk/dossier/{id}/besluiten/maatregel");
    let mut velden = vec![
        ("soort", "ots"),
        ("beschikking", "rechtbank, C/15/1"),
        ("uitvoerder", "De instelling"),
        ("van-dag", "1"),
        ("van-maand", "11"),
        ("van-jaar", "2026"),
        ("tot-dag", "1"),
        ("tot-maand", "11"),
        ("tot-jaar", "2027"),
    ];
    velden.push(("persoon", &anna));
    noor.doe(&maatregel, &velden).await.is_geweigerd("Deze maatregel kan alleen voor een minderjarige.");
    velden.pop();
    velden.push(("persoon", &daan));
    noor.doe(&maatregel, &velden).await.is_bewaard();
    noor.doe(&kader, &dwang).await.is_bewaard();
    let lijst = noor.get(&format!("/werk/dossier/{id}/besluiten")).await;
    assert!(
        lijst.zegt("Daan Voorbeeld: gedwongen") && lijst.zegt("Ondertoezichtstelling"),
        "{}",
        lijst.tekst()
    );

    let einde = lijst.html.split("href=\"").find(|stuk| stuk.contains("/beeindigen\"")).unwrap();
    let einde = einde.split('"').next().unwrap();
    let morgen = [("op-dag", "18"), ("op-maand", "11"), ("op-jaar", "2026")];
    noor.doe(einde, &morgen).await.is_geweigerd("niet in de toekomst");
    let gisteren = [("op-dag", "16"), ("op-maand", "11"), ("op-jaar", "2026")];
    noor.doe(einde, &gisteren).await.is_bewaard();
    assert!(noor.get(&format!("/werk/dossier/{id}/besluiten")).await.zegt("eerder gestopt"));
}

#[tokio::test]
async fn an_old_tab_does_not_overwrite_the_frame_of_a_child_but_shows_both() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let kader = format!("/werk/dossier/{id}/besluiten/kader/{}", persoon_id("Daan"));
    let oud = noor.get(&kader).await;
    noor.doe(&kader, &[("kader", "vrijwillig_drang"), ("toelichting", "Besproken met Anna.")])
        .await
        .is_bewaard();
    let laat = noor.vul_in(&oud, &kader, &[("kader", "vrijwillig"), ("toelichting", "Het gaat goed.")]).await;
    assert_eq!(laat.status, axum::http::StatusCode::CONFLICT);
    assert!(
        laat.zegt("Uw tekst, nog niet opgeslagen") && laat.html.contains("Het gaat goed."),
        "{}",
        laat.tekst()
    );
    assert!(
        noor.get(&format!("/werk/dossier/{id}/besluiten"))
            .await
            .zegt("Daan Voorbeeld: vrijwillig, met drang")
    );
}

#[tokio::test]
async fn r_049_who_was_told_what_and_when_is_seen_and_what_nobody_told_too() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let lijst = format!("/werk/dossier/{id}/besluiten");
    assert!(noor.get(&lijst).await.zegt("8 van 8"));
    let pad = format!("{lijst}/informeren/{}", persoon_id("Anna"));
    let velden = [("waarover", "anders"), ("waarover_anders", ""), ("hoe", "per brief")];
    noor.doe(&pad, &velden).await.is_geweigerd("Vul dit in.");
    let velden = [("waarover", "Hulp in een proeftuin"), ("hoe", "per brief")];
    noor.doe(&pad, &velden).await.is_bewaard();
    let na = noor.get(&lijst).await;
    assert!(na.zegt("17 nov 2026, per brief") && na.zegt("7 van 8"), "{}", na.tekst());
}

#[tokio::test]
async fn inv_23_who_is_not_involved_sees_no_decisions_and_writes_none() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let sam = proef.als("Sam", Functie::RvtVt).await;
    for pad in [
        "besluiten",
        "besluiten/nieuw",
        "taken",
        "taken/nieuw",
        "inzage",
        "inzage/afscherming",
        "route/afsluiten",
    ] {
        let pagina = sam.get(&format!("/werk/dossier/{id}/{pad}")).await;
        assert_eq!(pagina.status, axum::http::StatusCode::NOT_FOUND, "{pad}");
        assert!(!pagina.html.contains("Voorbeeld"), "{pad} tells a name");
    }
}
