//! API keys: made and withdrawn by their owner, seen and withdrawn by an administrator, worth nothing in between.

use crate::{
    gemeen::Proef,
    klant::{Klant, account_id, maak_sleutel},
};
use axum::http::StatusCode;
use naast_service::account::Sleuteluitkomst;

#[tokio::test]
async fn a_key_is_shown_once_and_kept_nowhere() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = "/werk/account/api-sleutels";
    let leeg = noor.open(pad).await;
    leeg.zegt("Nog geen sleutels");
    let velden = [("naam", "Zaaksysteem"), ("pet", "0")];
    let ingevuld = leeg.ingevuld(pad, &velden);
    let gemaakt = noor.post(pad, &ingevuld).await;
    gemaakt.zegt("Dit is de enige keer dat u hem ziet.");
    let begin = gemaakt.html.find("naast_").unwrap();
    let sleutel: String = gemaakt.html[begin..].chars().take_while(|teken| *teken != '<').collect();
    Klant::met_sleutel(&proef, &sleutel).get("/api/v1/dossiers").await.is(StatusCode::OK);

    let weer = noor.post(pad, &ingevuld).await;
    weer.zegt("Dit formulier is al verstuurd.");
    assert!(!weer.html.contains("naast_"), "the same form twice does not show it again");
    let lijst = noor.open(pad).await;
    lijst.zegt("Zaaksysteem");
    assert!(!lijst.html.contains(&sleutel));
    let account = proef.dienst.account(account_id("Noor")).await.unwrap().unwrap();
    assert_eq!(account.apisleutels().len(), 1);
    assert!(!format!("{:?}", account.apisleutels()).contains(&sleutel), "only a hash is kept");
    assert!(account.apisleutels()[0].laatst_gebruikt.is_some());
}

#[tokio::test]
async fn faults_in_the_form_stand_beside_their_field() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let pad = "/werk/account/api-sleutels";
    let leeg = noor.stuur_in(pad, &[("naam", ""), ("pet", "0")]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(leeg.fout_bij("naam").contains("Vul dit in."));
    let lang = noor.stuur_in(pad, &[("naam", "Zaaksysteem"), ("pet", "0"), ("tot-jaar", "2031")]).await;
    assert!(lang.fout_bij("tot").contains("niet verder dan 1 jaar"), "{}", lang.tekst());
    assert!(lang.html.contains("Zaaksysteem"), "what was typed is kept");
}

#[tokio::test]
async fn a_withdrawn_key_is_worth_nothing_from_that_moment_on() {
    let proef = Proef::met_kinderen().await;
    let sleutel = maak_sleutel(&proef, "Noor").await;
    let klant = Klant::met_sleutel(&proef, &sleutel);
    klant.get("/api/v1/dossiers").await.is(StatusCode::OK);
    let noor = proef.als("Noor").await;
    let lijst = noor.open("/werk/account/api-sleutels").await;
    let weg = lijst.link_op("/intrekken");
    noor.open(&weg).await.zegt("komt er meteen niet meer in");
    noor.doe(&weg, &[]).await.zegt("ingetrokken");
    klant.get("/api/v1/dossiers").await.is(StatusCode::UNAUTHORIZED);
    klant.opdracht("taak.maak", serde_json::json!({})).await.is(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn a_key_ends_on_its_last_day_and_with_the_account() {
    let proef = Proef::met_kinderen().await;
    let (noor, sam) = (Klant::van(&proef, "Noor").await, Klant::van(&proef, "Sam").await);
    proef.dagen_later(100);
    noor.get("/api/v1/dossiers").await.is(StatusCode::OK);
    proef.dagen_later(100);
    noor.get("/api/v1/dossiers").await.is(StatusCode::UNAUTHORIZED);
    sam.get("/api/v1/dossiers").await.is(StatusCode::UNAUTHORIZED);
}

#[tokio::test]
async fn wrong_keys_are_slowed_down_without_locking_the_owner_out() {
    let proef = Proef::met_kinderen().await;
    let sleutel = maak_sleutel(&proef, "Noor").await;
    // The account is in the key, the secret is not right.
    let mut verkeerd = sleutel.clone().into_bytes();
    let laatste = verkeerd.len() - 10;
    verkeerd[laatste] = if verkeerd[laatste] == b'A' { b'B' } else { b'A' };
    let verkeerd = String::from_utf8(verkeerd).unwrap();
    let raadt = Klant::met_sleutel(&proef, &verkeerd);
    let mut gewacht = false;
    for _ in 0..8 {
        let antwoord = raadt.get("/api/v1/dossiers").await;
        if antwoord.status == StatusCode::TOO_MANY_REQUESTS {
            gewacht = true;
            assert!(antwoord.koppen.contains_key("retry-after"));
        } else {
            antwoord.is(StatusCode::UNAUTHORIZED);
        }
    }
    assert!(gewacht, "after a few mistakes one waits");
    Klant::met_sleutel(&proef, &sleutel).get("/api/v1/dossiers").await.is(StatusCode::OK);
    for onzin in ["", "naast_", "naast_AAAA", "Bearer", "naast_%00"] {
        let uitkomst = proef.dienst.met_apisleutel(onzin).await.unwrap();
        assert!(!matches!(uitkomst, Sleuteluitkomst::Geldig { .. }), "{onzin}");
    }
}

#[tokio::test]
async fn inv_06_a_key_acts_in_the_one_pet_it_was_made_for() {
    let proef = Proef::met_kinderen().await;
    let sleutel = maak_sleutel(&proef, "Sam").await;
    let Sleuteluitkomst::Geldig { kijker, .. } = proef.dienst.met_apisleutel(&sleutel).await.unwrap() else {
        panic!("a new key counts")
    };
    assert_eq!(kijker.functie(), Some(naast_domain::regels::Functie::RvtVt));
}
