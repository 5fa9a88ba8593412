//! Before anything goes to an address, a code shows whose mailbox it is.

use crate::gemeen::persoon_id;
use crate::steun::{ADRES, BERICHTEN, code, kiest, met_post, na_een_ronde, veilige_modus, voorgelegd};
use axum::http::StatusCode;
use naast_exchange::mail::proef::Dwars;

const CODE: &str = "/gezin/account/berichten/code";

fn wens(adres: &str) -> [(&str, &str); 2] {
    [("berichten", "ja"), ("adres", adres)]
}

#[tokio::test]
async fn d_58_a_mistyped_address_gets_a_code_and_nothing_else_ever() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    anna.doe(BERICHTEN, &wens("ana@mailbox.example")).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    for _ in 0..10 {
        assert_eq!(na_een_ronde(&proef, &server).await, 1, "alleen de code");
        proef.dagen_later(1);
    }
    let (aan, bytes) = server.berichten().pop().unwrap();
    assert_eq!(aan, "ana@mailbox.example");
    let bericht = String::from_utf8(bytes).unwrap();
    for woord in ["Anna", "Naast", "wijkteam", "gezin", "dossier", "http"] {
        assert!(!bericht.to_lowercase().contains(&woord.to_lowercase()), "{woord}: {bericht}");
    }
}

#[tokio::test]
async fn d_58_the_code_of_the_mail_opens_the_way_once_and_another_code_does_not() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    anna.doe(BERICHTEN, &wens(ADRES)).await;
    let pagina = anna.open(BERICHTEN).await;
    pagina.zegt("Zonder die code gaat er niets anders naar dit adres.");
    let echt = code(&server);
    let ander = if echt == "123456" { "654321" } else { "123456" };
    let fout = anna.vul_in(&pagina, CODE, &[("code", ander)]).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.fout_bij("code").contains("klopt niet"));
    let klaar = anna.vul_in(&anna.open(BERICHTEN).await, CODE, &[("code", &echt)]).await;
    anna.volg(&klaar).await.verzwijgt("Zonder die code");
    server.vergeet();
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn a_code_counts_half_an_hour_and_five_wrong_tries() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    anna.doe(BERICHTEN, &wens(ADRES)).await;
    let echt = code(&server);
    let ander = if echt == "123456" { "654321" } else { "123456" };
    for _ in 0..5 {
        anna.vul_in(&anna.open(BERICHTEN).await, CODE, &[("code", ander)]).await;
    }
    let op = anna.vul_in(&anna.open(BERICHTEN).await, CODE, &[("code", &echt)]).await;
    assert!(op.fout_bij("code").contains("geldt niet meer"), "geraden is genoeg");
    proef.dienst.klok().verzet(120);
    anna.doe(BERICHTEN, &wens(ADRES)).await;
    let nieuw = code(&server);
    proef.dienst.klok().verzet(31 * 60);
    let oud = anna.vul_in(&anna.open(BERICHTEN).await, CODE, &[("code", &nieuw)]).await;
    assert!(oud.fout_bij("code").contains("geldt niet meer"));
}

#[tokio::test]
async fn a_form_that_is_sent_twice_asks_for_one_code_and_five_a_day_is_the_most() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    let velden = anna.open(BERICHTEN).await.ingevuld(BERICHTEN, &wens(ADRES));
    for _ in 0..2 {
        assert_eq!(anna.post(BERICHTEN, &velden).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(server.berichten().len(), 1);
    for keer in 2..=5 {
        proef.dienst.klok().verzet(61);
        anna.doe(BERICHTEN, &wens(ADRES)).await;
        assert_eq!(server.berichten().len(), keer);
    }
    proef.dienst.klok().verzet(61);
    let te_vaak = anna.stuur_in(BERICHTEN, &wens("ander@mailbox.example")).await;
    assert_eq!(te_vaak.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(te_vaak.fout_bij("adres").contains("vaak een code"));
    assert_eq!(server.berichten().len(), 5);
}

#[tokio::test]
async fn who_gives_another_address_hears_nothing_at_the_old_one_any_more() {
    let (proef, server) = met_post().await;
    let anna = kiest(&proef, &server, "Anna", ADRES).await;
    anna.doe(BERICHTEN, &wens("nieuw@mailbox.example")).await;
    server.vergeet();
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
}

#[tokio::test]
async fn d_58_where_it_must_be_safer_no_code_goes_and_the_page_is_the_same() {
    let (proef, server) = met_post().await;
    veilige_modus(&proef, persoon_id("Anna"), Some("Haar telefoon wordt bekeken.")).await;
    let anna = proef.als_gezin("Anna").await;
    anna.doe(BERICHTEN, &wens(ADRES)).await;
    anna.open(BERICHTEN).await.zegt("Er gaat een mail met een code naar");
    assert!(server.gesprekken().is_empty(), "de mailserver hoort niet eens het adres");
}

#[tokio::test]
async fn an_address_that_takes_no_mail_is_said_beside_the_field() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    server.dwars("RCPT", Dwars::Code(550));
    let fout = anna.stuur_in(BERICHTEN, &wens(ADRES)).await;
    assert!(fout.fout_bij("adres").contains("komt geen mail aan"));
    server.gewoon();
    anna.doe(BERICHTEN, &wens(ADRES)).await.zegt("Het is opgeslagen.");
}
