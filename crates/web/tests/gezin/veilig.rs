//! What may not be known is not there: hidden addresses, other people's dossiers.

use crate::{bladeren::open_gezin, proef::Proef};
use axum::http::StatusCode;

#[tokio::test]
async fn inv_20_a_hidden_address_is_nowhere_for_a_professional_who_was_not_named() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let sam = proef.rvt("Sam Bakker").await;
    let id = open_gezin(&noor).await;
    let pad = format!("/werk/dossier/{id}/team/erbij/{}.0", sam.id);
    let formulier = noor.get(&pad).await;
    noor.vul_in(
        &formulier,
        &pad,
        &[("modus", "ondersteunen"), ("expertise", "Veiligheid"), ("reden", "Samen optrekken.")],
    )
    .await;

    let gezin = noor.get(&format!("/werk/dossier/{id}/gezin")).await;
    assert!(gezin.zegt("Havenstraat 7"), "the fixed face knows it");
    let afschermen = gezin
        .html
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|href| href.ends_with("/afschermen"))
        .map(str::to_owned)
        .collect::<Vec<_>>();
    let thuis: Vec<String> =
        afschermen.iter().map(|href| href.trim_end_matches("/afschermen").to_owned()).collect();

    let paginas = ["", "/gezin", "/team", "/tijdlijn", "/instroom"];
    for pagina in paginas {
        let gezien = sam.get(&format!("/werk/dossier/{id}{pagina}")).await;
        assert_eq!(gezien.status, StatusCode::OK, "{pagina}");
        assert!(!gezien.html.contains("Havenstraat") && !gezien.html.contains("1151"), "{pagina}");
    }
    let gezin = sam.get(&format!("/werk/dossier/{id}/gezin")).await;
    assert!(gezin.zegt("Adres is afgeschermd") && gezin.zegt("Kerkstraat 12 B"));
    for thuis in &thuis {
        let mag = sam.get(&format!("{thuis}/adres")).await;
        assert!(!mag.html.contains("Havenstraat"));
    }

    // Named, and only then.
    let geheim = {
        let mut gevonden = None;
        for thuis in &thuis {
            if noor.get(&format!("{thuis}/tonen")).await.status == StatusCode::OK {
                gevonden = Some(format!("{thuis}/afschermen"));
            }
        }
        gevonden.unwrap()
    };
    let vraag = noor.get(&geheim).await;
    let code = sam.id.to_string();
    assert_eq!(noor.vul_in(&vraag, &geheim, &[("kennen", &code)]).await.status, StatusCode::SEE_OTHER);
    assert!(sam.get(&format!("/werk/dossier/{id}/gezin")).await.zegt("Havenstraat 7"));
    // Only the local face lifts the protection.
    let tonen = geheim.replace("/afschermen", "/tonen");
    let vraag = sam.get(&tonen).await;
    let nee = sam.vul_in(&vraag, &tonen, &[("reden", "Het lijkt me veilig.")]).await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nee.zegt("Alleen het vast gezicht"), "{}", nee.tekst());
}

#[tokio::test]
async fn inv_20_a_hidden_address_is_not_found_by_searching_for_it() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    open_gezin(&noor).await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let zoeken = joost.get("/werk/zoeken").await;
    let op_adres =
        |postcode: &'static str, nummer: &'static str| [("postcode", postcode), ("huisnummer", nummer)];
    let geheim = joost.vul_in(&zoeken, "/werk/zoeken", &op_adres("1151 CD", "7")).await;
    assert!(geheim.zegt("Niemand gevonden"), "{}", geheim.tekst());
    let open = joost.vul_in(&zoeken, "/werk/zoeken", &op_adres("1141 AB", "12 B")).await;
    assert!(open.zegt("1 gezin gevonden"), "{}", open.tekst());
}

#[tokio::test]
async fn a_guessed_number_gives_the_same_answer_as_the_dossier_of_somebody_else() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let id = open_gezin(&noor).await;
    let geraden = uuid::Uuid::now_v7();
    for pagina in ["", "/gezin", "/gezin/persoon/nieuw", "/team", "/team/wisselen", "/tijdlijn", "/instroom"]
    {
        let echt = joost.get(&format!("/werk/dossier/{id}{pagina}")).await;
        let gok = joost.get(&format!("/werk/dossier/{geraden}{pagina}")).await;
        assert_eq!((echt.status, gok.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND), "{pagina}");
        assert_eq!(echt.html, gok.html, "{pagina}: no difference in words");
    }
    // The same for acts.
    let eigen = open_gezin_van(&joost).await;
    let pad = |id: &str| format!("/werk/dossier/{id}/gezin/persoon/nieuw");
    let formulier = joost.get(&pad(&eigen)).await;
    let velden = formulier
        .ingevuld(&pad(&eigen), &[("voornamen", "Ria"), ("achternaam", "Wit"), ("geboren-jaar", "1958")]);
    let echt = joost.post(&pad(&id), &velden).await;
    let gok = joost.post(&pad(&geraden.to_string()), &velden).await;
    assert_eq!((echt.status, gok.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(echt.html, gok.html);
}

async fn open_gezin_van(browser: &crate::proef::Browser<'_>) -> String {
    let (_, klaar) = crate::bladeren::open_oudere(browser).await;
    crate::proef::dossier_in(klaar.naar.as_deref().unwrap())
}

#[tokio::test]
async fn a_form_of_another_session_or_another_site_is_refused() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let formulier = noor.get("/werk/openen").await;
    let vreemd =
        joost.vul_in(&formulier, "/werk/openen", &[("doe", "verder"), ("p0-achternaam", "Wit")]).await;
    assert_eq!(vreemd.status, StatusCode::FORBIDDEN);
}
