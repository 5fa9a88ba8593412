//! Looking a text over while writing: help beside the form, never in its way (R-033, R-046).

use super::gemeen::{Pagina, Proef};
use axum::http::StatusCode;

const FEIT: &str = "stellingen/nieuw/feit";
const NAKIJKEN: &str = "/werk/schrijfhulp";

/// What the form on this page would send, with this text.
fn met_tekst(pagina: &Pagina, proef: &Proef, pad: &str, woorden: &str) -> Vec<(String, String)> {
    pagina.ingevuld(&format!("/werk/dossier/{}/{pad}", proef.dossier), &[("tekst", woorden)])
}

#[tokio::test]
async fn r_033_a_form_is_looked_over_beside_it_by_its_kind_and_nothing_is_kept() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let formulier = noor.open(FEIT).await;
    formulier.zegt("Kijk mijn tekst na");
    let velden =
        met_tekst(&formulier, &proef, FEIT, "Moeder was agressief <b>indien</b> de OTS ter sprake kwam.");
    let tips = noor.post(NAKIJKEN, &velden).await;
    assert_eq!(tips.status, StatusCode::OK);
    tips.zegt("‘agressief’ is een oordeel");
    tips.zegt("Misschien kan het zo: als");
    tips.zegt("De kinderrechter besluit dat iemand het gezin een tijd verplicht begeleidt");
    tips.zegt("Er is niets opgeslagen");
    assert!(tips.html.contains(r#"<mark class="nl-mark">agressief</mark>"#) && !tips.html.contains("<b>"));
    noor.open("stellingen").await.zegt("Nog niets opgeschreven");
}

#[tokio::test]
async fn r_046_while_writing_only_the_tips_come_back_without_a_page_around_them() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let mut velden = met_tekst(&noor.open(FEIT).await, &proef, FEIT, "Vader kwam vaak langs.");
    velden.extend([("stukje".to_owned(), "1".to_owned()), ("soort".to_owned(), "feit".to_owned())]);
    let stukje = noor.post(NAKIJKEN, &velden).await;
    stukje.zegt("1 tip bij deze tekst");
    stukje.zegt("Schrijf op hoe vaak en wanneer");
    assert!(!stukje.html.contains("<html"), "{}", stukje.html);
}

#[tokio::test]
async fn r_033_nobody_is_told_how_to_quote_somebody_and_advice_never_stops_a_text() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    noor.open("stellingen/nieuw/citaat").await.verzwijgt("Kijk mijn tekst na");
    super::feit(&noor, "Moeder was agressief en altijd vervelend.", &["Anna"]).await;
}

#[tokio::test]
async fn a_text_is_only_looked_over_for_somebody_who_is_logged_in_and_sends_it_from_our_own_page() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let velden =
        vec![("stukje".to_owned(), "1".to_owned()), ("tekst".to_owned(), "Vader kwam vaak.".to_owned())];
    let zonder_token = noor.post(NAKIJKEN, &velden).await;
    assert_ne!(zonder_token.status, StatusCode::OK);
    zonder_token.verzwijgt("tip bij deze tekst");
}
