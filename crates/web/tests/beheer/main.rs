//! The administrators' door and one's own account, over a real service and store, by pages without JavaScript.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

#[path = "../gemeen/mod.rs"]
#[expect(dead_code, reason = "shared with the tests of other pages")]
mod gemeen;

use axum::http::StatusCode;
use axum::{body::Body, http::Request};
use gemeen::Proef;
use naast_domain::{
    Actor, Organisatie, Organisatiesoort, Pet,
    ids::{OrganisatieId, ProfessionalId},
    regels::Functie,
};
use naast_service::{Accountpet, NieuwAccount};
use naast_web::{Toestand, vorm::Huisstijl};
use tower::ServiceExt as _;
use uuid::Uuid;

const PAGINAS: [&str; 11] = [
    "/beheer",
    "/beheer/accounts",
    "/beheer/accounts/nieuw",
    "/beheer/regios",
    "/beheer/regios/zeeland",
    "/beheer/regels",
    "/beheer/regels/bevoegdheden",
    "/beheer/regels/leeftijden",
    "/beheer/controle",
    "/beheer/wie-keek",
    "/beheer/noodtoegang",
];

async fn account(proef: &Proef, naam: &str, functie: Functie) -> ProfessionalId {
    let id = ProfessionalId(Uuid::new_v5(&Uuid::NAMESPACE_OID, naam.as_bytes()));
    let organisatie = Organisatie {
        id: OrganisatieId(Uuid::from_u128(9)),
        naam: "Gemeente".to_owned(),
        soort: Organisatiesoort::Gemeente,
    };
    let pet = Pet { organisatie, functie, grondslag: "AVG 24".to_owned() };
    let nieuw = NieuwAccount {
        gebruikersnaam: naam.to_lowercase(),
        naam: naam.to_owned(),
        telefoon: None,
        petten: vec![Accountpet { pet, regio: "zaanstreek-waterland-2.0".parse().unwrap() }],
        geregistreerd_tot: None,
    };
    proef.dienst.maak_account_met_nummer(&Actor::systeem(), Uuid::now_v7(), id, nieuw).await.unwrap()
}

#[tokio::test]
async fn inv_23_no_page_behind_this_door_shows_anything_of_a_family() {
    let proef = Proef::met_kinderen().await;
    proef.als("Noor").await.open(&format!("/werk/dossier/{}", proef.dossier)).await;
    account(&proef, "Bas", Functie::Beheerder).await;
    account(&proef, "Fien", Functie::Fg).await;
    for wie in ["Bas", "Fien"] {
        let browser = proef.als(wie).await;
        let mut gezien = 0;
        for pad in PAGINAS {
            let pagina = browser.get(pad).await;
            if pagina.status == StatusCode::NOT_FOUND {
                continue;
            }
            assert_eq!(pagina.status, StatusCode::OK, "{pad}");
            gezien += 1;
            for woord in ["Voorbeeld", "Anna", "Bram", "Daan", "ruzies thuis"] {
                assert!(!pagina.html.contains(woord), "{wie} ziet {woord} op {pad}");
            }
        }
        assert_eq!(gezien, 9, "{wie}");
    }
    let bas = proef.als("Bas").await;
    for pad in ["gezin", "team", "stellingen", "inzage", "tijdlijn"] {
        assert_eq!(bas.get(pad).await.status, StatusCode::NOT_FOUND, "{pad}");
    }
}

#[tokio::test]
async fn inv_23_the_log_is_for_the_privacy_officer_and_the_door_for_nobody_else() {
    let proef = Proef::met_kinderen().await;
    proef.als("Noor").await.open(&format!("/werk/dossier/{}", proef.dossier)).await;
    account(&proef, "Bas", Functie::Beheerder).await;
    account(&proef, "Fien", Functie::Fg).await;
    let noor = proef.als("Noor").await;
    for pad in PAGINAS {
        assert_eq!(noor.get(pad).await.status, StatusCode::NOT_FOUND, "{pad}");
    }
    let bas = proef.als("Bas").await;
    assert_eq!(bas.get("/beheer/wie-keek").await.status, StatusCode::NOT_FOUND);
    let fien = proef.als("Fien").await;
    assert_eq!(fien.get("/beheer/accounts").await.status, StatusCode::NOT_FOUND);
    let log = fien.open(&format!("/beheer/wie-keek?dossier={}", proef.dossier)).await;
    log.zegt("Noor");
    log.zegt("vaste professional");
    let fout = fien.get("/beheer/wie-keek?dossier=12").await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn an_account_form_sent_twice_makes_one_account_and_shows_its_password_once() {
    let proef = Proef::met_kinderen().await;
    account(&proef, "Bas", Functie::Beheerder).await;
    let bas = proef.als("Bas").await;
    let leeg = bas.open("/beheer/accounts/nieuw").await;
    let velden = leeg.ingevuld(
        "/beheer/accounts/nieuw",
        &[
            ("naam", "Ilse"),
            ("gebruikersnaam", "ilse"),
            ("functie", "rvt_vt"),
            ("organisatie", "Veilig Thuis"),
            ("soort", "veilig_thuis"),
            ("regio", "zaanstreek-waterland-2.0"),
        ],
    );
    let eerste = bas.post("/beheer/accounts/nieuw", &velden).await;
    eerste.zegt("Geef dit wachtwoord door");
    let tweede = bas.post("/beheer/accounts/nieuw", &velden).await;
    tweede.zegt("Dit formulier is al verstuurd");
    let ilse = proef.dienst.accounts().iter().filter(|account| account.naam == "Ilse").count();
    assert_eq!(ilse, 1);
    // A mistake keeps what was typed.
    let mis = bas.stuur_in("/beheer/accounts/nieuw", &[("naam", "Jip"), ("gebruikersnaam", "ilse")]).await;
    assert_eq!(mis.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(mis.html.contains("value=\"Jip\""));
}

#[tokio::test]
async fn d_56_a_guard_counts_requests_by_door_and_never_learns_which_page() {
    let proef = Proef::met_kinderen().await;
    let toestand = Toestand::nieuw(proef.dienst.clone(), Huisstijl::default(), false, false);
    let app = naast_web::app(toestand.clone());
    let dossier = format!("/werk/dossier/{}", proef.dossier);
    for pad in ["/werk", dossier.as_str(), "/gezin/rechten/klacht", "/privacy", "/werkelijk"] {
        let verzoek = Request::builder().uri(pad).body(Body::empty()).unwrap();
        app.clone().oneshot(verzoek).await.unwrap();
    }
    let tekst = toestand.meting().tekst(&proef.dienst).await.unwrap();
    for regel in [
        "naast_verzoeken_total{deur=\"Werk\",afloop=\"Verwezen\"} 2",
        "naast_verzoeken_total{deur=\"Gezin\",afloop=\"Verwezen\"} 1",
        "naast_verzoeken_total{deur=\"Overig\",afloop=\"Goed\"} 1",
        "naast_verzoeken_total{deur=\"Overig\",afloop=\"Geweigerd\"} 1",
        "naast_verzoek_seconds_count{deur=\"Werk\"} 2",
        "# EOF",
    ] {
        assert!(tekst.contains(regel), "{regel} does not stand in\n{tekst}");
    }
    assert!(tekst.contains("naast_gebeurtenissen ") && tekst.contains("naast_leesregels "), "{tekst}");
    for woord in ["klacht", "rechten", &proef.dossier.to_string(), "zaanstreek", "Anna"] {
        assert!(!tekst.contains(woord), "{woord} stands in\n{tekst}");
    }
}
