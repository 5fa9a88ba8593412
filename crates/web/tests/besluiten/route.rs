//! The route, closing and reopening.

use crate::proef::Proef;
use axum::http::StatusCode;
use naast_domain::regels::Functie;

#[tokio::test]
async fn r_130_the_next_step_is_one_button_and_its_needs_are_said_beforehand() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let route = format!("/werk/dossier/{id}/route");
    let zetten = format!("{route}/zetten");
    for stap in ["vraag verhelderen", "samen analyseren", "plan maken"] {
        let pagina = noor.get(&route).await;
        assert!(pagina.zegt(&format!("Verder naar {stap}")), "{}", pagina.tekst());
        noor.vul_in(&pagina, &zetten, &[]).await.is_bewaard();
    }
    let pagina = noor.get(&route).await;
    assert!(pagina.zegt("Er is een plan dat met het gezin is vastgesteld. ontbreekt"), "{}", pagina.tekst());
    assert!(!pagina.zegt("Verder naar plan uitvoeren"), "no button that can only refuse");
}

#[tokio::test]
async fn r_297_skipping_needs_a_reason_and_keeps_what_was_chosen() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let zetten = format!("/werk/dossier/{id}/route/zetten");
    noor.doe(&zetten, &[("naar", "plan")]).await.is_geweigerd("Dat kan, met een reden.");
    noor.doe(&zetten, &[("naar", "uitvoering"), ("motivering", "Ze willen beginnen.")])
        .await
        .is_geweigerd("Er is nog geen plan dat met het gezin is vastgesteld.");
    noor.doe(&zetten, &[("naar", "uitvoering"), ("spoed", "ja")])
        .await
        .is_geweigerd("waarom dit niet kan wachten");
    let spoed = [("naar", "uitvoering"), ("spoed", "ja"), ("motivering", "Er is nu gevaar.")];
    noor.doe(&zetten, &spoed).await.is_bewaard();
    assert!(noor.get(&format!("/werk/dossier/{id}/route")).await.zegt("Nu: Plan uitvoeren"));
}

#[tokio::test]
async fn an_old_tab_does_not_set_a_step_back_in_silence() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let zetten = format!("/werk/dossier/{id}/route/zetten");
    let oud = noor.get(&zetten).await;
    noor.doe(&zetten, &[("naar", "vraagverheldering")]).await.is_bewaard();
    let laat = noor.vul_in(&oud, &zetten, &[("naar", "analyse"), ("motivering", "Meteen verder.")]).await;
    assert_eq!(laat.status, StatusCode::CONFLICT);
    assert!(laat.zegt("Het dossier staat in de stap ‘Vraag verhelderen’") && laat.zegt("Meteen verder."));
}

#[tokio::test]
async fn inv_12_closing_says_all_that_is_missing_and_never_that_a_family_does_not_cooperate() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let pad = format!("/werk/dossier/{id}/route/afsluiten");
    let pagina = noor.get(&pad).await;
    assert!(pagina.zegt("Vraag nog:") && pagina.zegt("jeugdreclassering. in orde"), "{}", pagina.tekst());
    assert_eq!(pagina.html.matches("name=\"grond\"").count(), 2, "two grounds, and no other");
    assert!(pagina.zegt("Dat is geen reden om te stoppen."));
    let velden = [
        ("grond", "duurzaam"),
        ("eindgesprek-dag", "16"),
        ("eindgesprek-maand", "11"),
        ("eindgesprek-jaar", "2026"),
        ("waar_terecht", "Bel Noor."),
    ];
    let geweigerd = noor.doe(&pad, &velden).await;
    geweigerd.is_geweigerd("Dit dossier kan nog niet worden afgesloten.");
    for ontbreekt in
        ["veiligheidscijfer", "stabiel veilig", "Vinger aan de pols", "contact houden", "Doorgaan kan altijd"]
    {
        assert!(geweigerd.zegt(ontbreekt), "{ontbreekt}: {}", geweigerd.tekst());
    }
    assert!(geweigerd.html.contains("Bel Noor."), "typed text is kept");
    // The confirmation cannot be jumped over: the core has the last word.
    let mut meteen = velden.to_vec();
    meteen.push(("bevestigd", "ja"));
    noor.doe(&pad, &meteen).await.is_geweigerd("Dit dossier kan nog niet worden afgesloten.");
    let mut anders = velden;
    anders[0].1 = "werkt_niet_mee";
    noor.doe(&pad, &anders).await.is_geweigerd("Kies waarom het dossier dicht kan.");
}

#[tokio::test]
async fn inv_12_a_judgement_is_written_before_that_of_another_is_read() {
    let proef = Proef::nieuw().await;
    let noor = proef.als("Noor", Functie::VasteProfessional).await;
    let id = proef.gezin(&noor, true).await;
    let pad = format!("/werk/dossier/{id}/route/oordeel");
    noor.doe(&pad, &[("oordeel", "Iedereen is veilig: Daan slaapt door.")]).await.is_bewaard();
    let pagina = noor.get(&pad).await;
    assert!(pagina.html.contains("Daan slaapt door.") && pagina.zegt("Nog niemand anders gaf een oordeel."));
    let sluiten = noor.get(&format!("/werk/dossier/{id}/route/afsluiten")).await;
    assert!(sluiten.zegt("Er is één oordeel. Er is er nog een nodig."), "{}", sluiten.tekst());
}
