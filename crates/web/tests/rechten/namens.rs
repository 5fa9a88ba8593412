//! Asking for somebody else: as far as the mandate goes, and never in somebody's own words (INV-15, INV-38).

use crate::{
    gemeen::{Browser, Proef, nummer, persoon_id},
    vragen::eerste_nummer,
};
use axum::http::StatusCode;
use naast_domain::{ids::ProfessionalId, toegang::Machtigingsbereik};

const VRAAG: &str = "/gezin/rechten/vragen?soort=inzage";

#[tokio::test]
async fn inv_15_who_may_only_read_along_finds_nothing_to_ask() {
    let proef = Proef::met_kinderen().await;
    let jasmijn = proef.als_gemachtigde(&[Machtigingsbereik::Lezen]).await;
    let lijst = jasmijn.open("/gezin/rechten").await;
    assert!(!lijst.html.contains("/gezin/rechten/vragen"), "{}", lijst.tekst());
    assert_eq!(jasmijn.get(VRAAG).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn inv_15_who_was_asked_to_do_so_asks_for_somebody_and_takes_it_back_and_the_person_sees_it() {
    let proef = Proef::met_kinderen().await;
    let jasmijn = proef.als_gemachtigde(&[Machtigingsbereik::Lezen, Machtigingsbereik::Rechten]).await;
    let lijst = jasmijn.open("/gezin/rechten").await;
    assert!(!lijst.html.contains("soort=verklaring"), "own words are not for somebody else");
    assert_eq!(jasmijn.get("/gezin/rechten/vragen?soort=verklaring").await.status, StatusCode::NOT_FOUND);
    let gevraagd = jasmijn.vul_in(&jasmijn.open(VRAAG).await, "/gezin/rechten/vragen", &[]).await;
    jasmijn.volg(&gevraagd).await.zegt("Wijkteam Waterland");

    // Anna sees that it was asked, and by whom.
    let anna = proef.als_gezin("Anna").await;
    let bij_anna = anna.open("/gezin/rechten").await;
    bij_anna.zegt("Jasmijn de Wit");
    let verzoek =
        format!("/gezin/rechten/verzoek/{}", eerste_nummer(&bij_anna.html, "/gezin/rechten/verzoek/"));
    let terug = [&verzoek, "/terug"].concat();
    assert!(jasmijn.open(&verzoek).await.html.contains(&terug));
    let klaar = jasmijn.vul_in(&jasmijn.open(&terug).await, &terug, &[]).await;
    jasmijn.volg(&klaar).await;
    assert!(!anna.open(&verzoek).await.html.contains(&terug), "it is over");
}

const KLACHT: &str = "/gezin/rechten/klacht";

fn over_noor() -> Vec<(&'static str, String)> {
    vec![
        ("over", format!("wie:{}", ProfessionalId(nummer("Noor")))),
        ("aard", "bejegening".to_owned()),
        ("tekst", "Er werd niet naar Anna geluisterd.".to_owned()),
        ("bemiddeling", "nee".to_owned()),
    ]
}

async fn klaag(wie: &Browser<'_>, meer: &[(&str, &str)]) -> crate::gemeen::Pagina {
    let velden = over_noor();
    let velden: Vec<(&str, &str)> =
        velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).chain(meer.iter().copied()).collect();
    wie.vul_in(&wie.open(KLACHT).await, KLACHT, &velden).await
}

#[tokio::test]
async fn d_48_who_was_asked_to_complains_for_somebody_and_the_page_says_for_whom() {
    let proef = Proef::met_kinderen().await;
    let jasmijn = proef.als_gemachtigde(&[Machtigingsbereik::Lezen, Machtigingsbereik::Klagen]).await;
    // What Anna said herself is hers alone.
    let anna = proef.als_gezin("Anna").await;
    anna.volg(&klaag(&anna, &[]).await).await.zegt("Mijn klachten");
    let formulier = jasmijn.open(KLACHT).await;
    formulier.zegt("Voor Anna");
    formulier.verzwijgt("Mijn klachten");
    let na = jasmijn.volg(&klaag(&jasmijn, &[]).await).await;
    na.zegt("Ingediend voor Anna");
    assert_eq!(na.html.matches("Bekijk deze klacht").count(), 1);
    let een = format!("{KLACHT}/{}", eerste_nummer(&na.html, "/rechten/klacht/"));
    // Anna sees both, and by whom; the desk sees for whom it is and who wrote it.
    let lijst = anna.open(KLACHT).await;
    assert_eq!(lijst.html.matches("Bekijk deze klacht").count(), 2);
    anna.open(&een).await.zegt("door Jasmijn");
    let terug = [&een, "/terug"].concat();
    let klaar = jasmijn.vul_in(&jasmijn.open(&terug).await, &terug, &[]).await;
    jasmijn.volg(&klaar).await.zegt("ingetrokken");
}

#[tokio::test]
async fn d_48_who_may_only_ask_about_data_does_not_complain() {
    let proef = Proef::met_kinderen().await;
    let jasmijn = proef.als_gemachtigde(&[Machtigingsbereik::Lezen, Machtigingsbereik::Rechten]).await;
    assert!(!jasmijn.open("/gezin/rechten").await.html.contains(KLACHT));
    assert_eq!(jasmijn.get(KLACHT).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn d_48_a_parent_complains_for_a_young_child_and_the_other_parent_does_not_see_it() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let formulier = anna.open(KLACHT).await;
    formulier.zegt("Voor wie dient u de klacht in?");
    formulier.zegt("Voor Daan");
    formulier.verzwijgt("Voor Cas");
    let daan = persoon_id("Daan").to_string();
    anna.volg(&klaag(&anna, &[("voor", &daan)]).await).await.zegt("Ingediend voor Daan");
    proef.als_gezin("Bram").await.open(KLACHT).await.verzwijgt("Bekijk deze klacht");
    let cas = persoon_id("Cas").to_string();
    let geweigerd = klaag(&anna, &[("voor", &cas)]).await;
    assert_eq!(geweigerd.status, StatusCode::UNPROCESSABLE_ENTITY);
    geweigerd.zegt("U kunt niet voor deze persoon klagen.");
}
