//! Safety: phases, incidents, figures and the veiligheidsplan.

use crate::{Bij, adres, proef::Proef};
use axum::http::StatusCode;

#[tokio::test]
async fn an_incident_with_threat_drops_the_phase_and_asks_to_confirm_it() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let sem = bij.persoon("Sem").await;
    let klaar = bij
        .doe(
            "veiligheid/incident",
            &[
                ("personen", &sem),
                ("gevolgen", "dreiging"),
                ("beschrijving", "Er is een deur ingetrapt."),
                ("bron", "Sanne belde."),
            ],
        )
        .await;
    let tab = noor.volg(&klaar).await;
    assert!(tab.zegt("Er is een deur ingetrapt.") && tab.zegt("te bevestigen"), "{}", tab.tekst());
    assert!(tab.zegt("Sem Jansen Directe veiligheid"), "{}", tab.tekst());
    let pad = adres(&tab, &bij.pad("veiligheid/incident/"));
    let rest = pad.strip_prefix(&format!("{}/", bij.basis)).unwrap();
    let leeg = bij.stuur(rest, &[]).await;
    assert!(leeg.zegt("Kies of de terugval klopt."), "{}", leeg.tekst());
    bij.doe(rest, &[("keuze", "bevestig"), ("oordeel", "Het is nog niet veilig.")]).await;
    assert!(bij.get("veiligheid").await.zegt("Terugval bevestigd door Noor van der Wal"));
    assert_eq!(noor.get(&pad).await.status, StatusCode::NOT_FOUND, "judged once");
}

#[tokio::test]
async fn d_23_figures_stand_apart_per_person_and_giver_and_are_never_averaged() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let sem = bij.persoon("Sem").await;
    let pad = format!("veiligheid/cijfer/{sem}");
    let leeg = bij.stuur(&pad, &[("cijfer", "11"), ("eigen", "ja")]).await;
    assert!(leeg.zegt("van 0 tot en met 10"), "{}", leeg.tekst());
    bij.doe(&pad, &[("cijfer", "3"), ("eigen", "ja"), ("woorden", "Ik slaap slecht.")]).await;
    bij.doe(&pad, &[("cijfer", "8"), ("eigen", "nee")]).await;
    let tab = bij.get("veiligheid").await;
    assert!(
        tab.zegt("‘Ik slaap slecht.’") && tab.zegt("eigen cijfer") && tab.zegt("over Sem"),
        "{}",
        tab.tekst()
    );
    assert_eq!(tab.html.matches("class=\"t-cijfers\"").count(), 2, "a picture for each giver");
    assert!(!tab.zegt("5,5") && !tab.zegt("5.5"));
}

#[tokio::test]
async fn d_15_up_goes_one_step_with_criteria_and_the_view_of_the_family() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let sem = bij.persoon("Sem").await;
    let pad = format!("veiligheid/fase/{sem}/omhoog");
    let zonder = bij.stuur(&pad, &[("oordeel", "Het is niet veilig.")]).await;
    assert!(zonder.zegt("Schrijf op wat het gezin vindt"), "{}", zonder.tekst());
    bij.doe(&pad, &[("oordeel", "Het is niet veilig."), ("visie_niet", "Sem wilde niets zeggen.")]).await;
    let tab = bij.get("veiligheid").await;
    assert!(tab.zegt("Sem Jansen Directe veiligheid"), "{}", tab.tekst());
    // From here a veiligheidsplan that holds is needed.
    let te_vroeg = bij
        .stuur(
            &pad,
            &[
                ("oordeel", "Het gaat goed."),
                ("criterium-0", "Geen geweld."),
                ("waaraan-0", "School ziet het."),
                ("gehaald-0", "ja"),
                (&format!("visie-{sem}"), "Het is rustig."),
            ],
        )
        .await;
    assert_eq!(te_vroeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        te_vroeg.zegt("pas als er een veiligheidsplan geldt") && te_vroeg.zegt("Geen geweld."),
        "{}",
        te_vroeg.tekst()
    );
}

#[tokio::test]
async fn in_acute_danger_the_veiligheidsplan_holds_at_once_for_a_computed_time_and_support_says_yes_itself() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let (sanne, mark, sem) =
        (bij.persoon("Sanne").await, bij.persoon("Mark").await, bij.persoon("Sem").await);
    let zonder_gevaar = bij.stuur("veiligheid/plan/begin", &[]).await;
    assert!(
        zonder_gevaar.zegt("Het gezin mag altijd eerst zelf een plan maken"),
        "{}",
        zonder_gevaar.tekst()
    );
    bij.doe("veiligheid/plan/begin", &[("acuut", "Mark dreigde gisteren.")]).await;
    bij.doe(
        "veiligheid/plan/afspraak",
        &[
            ("eigenaar", &format!("g:{sanne}")),
            ("wat", "Sanne belt haar zus."),
            ("wanneer", "elke avond"),
            ("voor", &sem),
            ("controle", "De zus appt Noor."),
            ("als_het_misgaat", "Noor belt 112."),
            ("niet_tonen_aan", &mark),
        ],
    )
    .await;
    bij.doe("veiligheid/plan/steunfiguur", &[("naam", "Tante Els"), ("wat", "Slaapplek."), ("voor", &sem)])
        .await;
    let plan = bij.get("veiligheid/plan").await;
    assert!(
        plan.zegt("Nooit laten zien aan Mark") && plan.zegt("heeft nog geen ja gezegd"),
        "{}",
        plan.tekst()
    );
    let belangen: Vec<(String, String)> = bij
        .get("veiligheid/plan/voorlopig")
        .await
        .html
        .split("<textarea")
        .skip(1)
        .filter_map(|stuk| stuk.split(" name=\"").nth(1)?.split('"').next().map(str::to_owned))
        .map(|naam| (naam, "Veilig slapen.".to_owned()))
        .collect();
    let belangen: Vec<(&str, &str)> =
        belangen.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
    let zonder_ja = bij.stuur("veiligheid/plan/voorlopig", &belangen).await;
    assert!(zonder_ja.zegt("Tante Els"), "{}", zonder_ja.tekst());
    let pad = adres(&plan, &bij.pad("veiligheid/plan/steunfiguur/"));
    let toestemming = pad.strip_prefix(&format!("{}/", bij.basis)).unwrap();
    assert!(toestemming.ends_with("/toestemming"), "{toestemming}");
    assert!(!noor.get(&pad).await.html.contains("naast-gezinskop"), "the screen is handed over");
    bij.doe(toestemming, &[("wijze", "scherm"), ("geschreven_naam", "Els de Wit")]).await;
    bij.doe("veiligheid/plan/voorlopig", &belangen).await;
    let plan = bij.get("veiligheid/plan").await;
    assert!(plan.zegt("geldt voorlopig") && plan.zegt("Voorlopig tot en met"), "{}", plan.tekst());
}
