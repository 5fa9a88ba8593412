//! The one plan: offered to the family first, complete for everybody, signed by each for himself.

use crate::{Bij, adres, proef::Proef};
use axum::http::StatusCode;

const OP: [(&str, &str); 3] = [("op-dag", "17"), ("op-maand", "11"), ("op-jaar", "2026")];

/// Offered, answered, and a draft is open.
async fn met_concept(bij: &Bij<'_>) {
    let antwoord =
        [("antwoord_rond-dag", "1"), ("antwoord_rond-maand", "12"), ("antwoord_rond-jaar", "2026")];
    let mut aanbod = vec![("uitleg", "U kunt zelf een plan maken. Wij helpen.")];
    aanbod.extend(antwoord);
    bij.doe("plan/aanbod", &aanbod).await;
    let mut uitkomst = vec![("uitkomst", "gezin_wil_niet"), ("toelichting", "Liever samen.")];
    uitkomst.extend(OP);
    bij.doe("plan/uitkomst", &uitkomst).await;
    let tab = bij.get("plan").await;
    let klaar = bij.wie.vul_in(&tab, &bij.pad("plan/begin"), &[]).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
}

async fn met_doel(bij: &Bij<'_>, voor: &str) {
    bij.doe(
        "plan/doel",
        &[
            ("tekst", "Ruzies worden weer gesprekken."),
            ("zichtbaar_als", "Drie maanden geen geschreeuw."),
            ("voor", voor),
            ("soort", "herstellen"),
            ("fase", "directe_veiligheid"),
            ("leefgebieden", "gezin"),
        ],
    )
    .await;
}

#[tokio::test]
async fn d_17_the_family_is_asked_first_and_a_draft_begun_before_that_is_refused_with_a_way_out() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    let tab = bij.get("plan").await;
    assert!(tab.zegt("Nog geen plan") && tab.zegt("Het gezin vragen"), "{}", tab.tekst());
    let verborgen = bij.get("plan/aanbod").await.ingevuld(&bij.pad("plan/aanbod"), &[]);
    let te_vroeg = noor.post(&bij.pad("plan/begin"), &verborgen).await;
    assert_eq!(te_vroeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(te_vroeg.zegt("Het gezin mag altijd eerst zelf een plan maken") && te_vroeg.zegt("Dit kan wel"));
    met_concept(&bij).await;
    assert!(bij.get("plan").await.zegt("Concept, versie 1"));
}

#[tokio::test]
async fn r_032_everybody_has_a_line_and_what_is_missing_is_named_before_it_is_discussed() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    met_concept(&bij).await;
    let sanne = bij.persoon("Sanne").await;
    // An empty form: every fault at once, with what was typed kept.
    let leeg = bij.stuur("plan/doel", &[("zichtbaar_als", "Iets <b>liefs</b>")]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        leeg.html.contains("Iets &lt;b&gt;liefs&lt;/b&gt;") && leeg.html.contains("#veld-tekst"),
        "{}",
        leeg.tekst()
    );
    met_doel(&bij, &sanne).await;
    let te_vroeg = bij.stuur("plan/bespreken", &[("hoe", "Aan de keukentafel.")]).await;
    assert_eq!(te_vroeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(te_vroeg.zegt("Het plan is nog niet compleet"), "{}", te_vroeg.tekst());
    for naam in ["Sanne", "Mark", "Sem", "Lot"] {
        let id = bij.persoon(naam).await;
        bij.doe(&format!("plan/geen-inzet/{id}"), &[("omdat", "Het gaat goed.")]).await;
        bij.doe(&format!("plan/stem/{id}"), &[("stem", "woorden"), ("woorden", "Ik wil rust.")]).await;
    }
    bij.doe("plan/bespreken", &[("hoe", "Aan de keukentafel.")]).await;
    assert!(bij.get("plan").await.zegt("Besproken op 17 november 2026"));
}

#[tokio::test]
async fn inv_15_each_signs_on_a_screen_without_the_dossier_around_it_and_a_plan_without_everybody_needs_a_reason()
 {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    met_concept(&bij).await;
    let (sanne, mark, sem) =
        (bij.persoon("Sanne").await, bij.persoon("Mark").await, bij.persoon("Sem").await);
    met_doel(&bij, &sanne).await;
    for naam in ["Sanne", "Mark", "Sem", "Lot"] {
        let id = bij.persoon(naam).await;
        bij.doe(&format!("plan/geen-inzet/{id}"), &[("omdat", &format!("Geheim van {naam}."))]).await;
        bij.doe(&format!("plan/stem/{id}"), &[("stem", "niet"), ("omdat", "Wil niets zeggen.")]).await;
    }
    bij.doe("plan/bespreken", &[("hoe", "Aan de keukentafel.")]).await;

    // A child below twelve does not sign; who has gezag does.
    let kind = bij.get(&format!("plan/tekenen/{sem}")).await;
    assert!(kind.zegt("jonger dan 12") && !kind.html.contains(&format!("scherm/{sem}")), "{}", kind.tekst());

    let pad = format!("plan/tekenen/{sanne}/scherm/{sanne}");
    let scherm = bij.get(&pad).await;
    assert!(
        scherm.zegt("Geheim van Sanne.") && !scherm.zegt("Geheim van Mark."),
        "only what the signer may see"
    );
    assert!(!scherm.html.contains("naast-gezinskop") && !scherm.html.contains("naast-gebruiker"));
    let zonder = bij.stuur(&pad, &[("standpunt", "niet_akkoord"), ("geschreven_naam", "S. de Wit")]).await;
    assert!(zonder.zegt("Schrijf op waar u het niet mee eens bent"), "{}", zonder.tekst());
    let velden =
        scherm.ingevuld(&bij.pad(&pad), &[("standpunt", "akkoord"), ("geschreven_naam", "S. de Wit")]);
    let klaar = noor.post(&bij.pad(&pad), &velden).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    assert_eq!(
        noor.post(&bij.pad(&pad), &velden).await.status,
        StatusCode::SEE_OTHER,
        "sent twice, done once"
    );
    let bedankt = noor.volg(&klaar).await;
    assert!(bedankt.zegt("Geef het scherm nu terug") && !bedankt.html.contains("naast-gezinskop"));

    // Nobody signs for another grown-up.
    assert_eq!(bij.get(&format!("plan/tekenen/{sanne}/scherm/{mark}")).await.status, StatusCode::NOT_FOUND);
    bij.doe(
        &format!("plan/niet-getekend/{mark}"),
        &[("stand", "wil_niet"), ("woorden", "Ik vertrouw het niet.")],
    )
    .await;
    let tab = bij.get("plan").await;
    assert!(tab.zegt("wil niet tekenen") && tab.zegt("‘Ik vertrouw het niet.’"), "{}", tab.tekst());

    let formulier = bij.get("plan/vaststellen").await;
    let belangen: Vec<(String, String)> = ["belang-", "mening-"]
        .iter()
        .flat_map(|soort| {
            let zoek = format!("name=\"{soort}");
            let html = formulier.html.clone();
            html.split(&zoek)
                .skip(1)
                .map(|stuk| {
                    (format!("{soort}{}", stuk.split('"').next().unwrap()), "Rust en veiligheid.".to_owned())
                })
                .collect::<Vec<_>>()
        })
        .collect();
    assert_eq!(belangen.len(), 4, "both children, interest and own view (INV-10)");
    let belangen: Vec<(&str, &str)> =
        belangen.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
    let niet = bij.stuur("plan/vaststellen", &belangen).await;
    assert!(
        niet.zegt("Geen handtekening is geen akkoord") && niet.zegt("Rust en veiligheid."),
        "{}",
        niet.tekst()
    );
    let mut gemotiveerd = belangen.clone();
    gemotiveerd.push(("motivering", "De kinderen kunnen niet wachten."));
    bij.doe("plan/vaststellen", &gemotiveerd).await;
    let tab = bij.get("plan").await;
    assert!(
        tab.zegt("Dit plan geldt nu: versie 1") && tab.zegt("Niet iedereen is akkoord."),
        "{}",
        tab.tekst()
    );
}

#[tokio::test]
async fn two_people_on_one_goal_see_both_texts_and_on_two_goals_both_succeed() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let bij = Bij::open(&noor).await;
    met_concept(&bij).await;
    let sanne = bij.persoon("Sanne").await;
    met_doel(&bij, &sanne).await;
    let tab = bij.get("plan").await;
    let pad = adres(&tab, &bij.pad("plan/doel/"));
    let (een, twee) = (noor.get(&pad).await, noor.get(&pad).await);
    met_doel(&bij, &sanne).await;
    let velden = |tekst| [("tekst", tekst), ("zichtbaar_als", "Rust.")];
    let klaar = noor.vul_in(&een, &pad, &velden("De tekst van de eerste.")).await;
    assert_eq!(
        klaar.status,
        StatusCode::SEE_OTHER,
        "another goal was added meanwhile: no conflict. {}",
        klaar.tekst()
    );
    let botsing = noor.vul_in(&twee, &pad, &velden("De tekst van de tweede.")).await;
    assert_eq!(botsing.status, StatusCode::CONFLICT);
    assert!(botsing.zegt("eerste") && botsing.zegt("De tekst van de tweede."), "{}", botsing.tekst());
}
