//! What the family brings in: story, wishes, houses, files, figures — owned by the person.

use crate::{
    antwoorden::noor,
    gemeen::{Proef, als_gezinslid, tekst},
    steun::{adres_op, doe_met_vraag, eerste_bijdrage, stuur_bestand},
};
use axum::http::StatusCode;
use naast_domain::{
    Opdracht,
    bijdrage::{BijdrageOpdracht, Lezers},
};

#[tokio::test]
async fn r_158_a_story_is_told_once_kept_in_versions_and_shared_by_choice() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    anna.open("/gezin/mijn-verhaal").await.zegt("Nog niets geschreven");
    anna.doe("/gezin/mijn-verhaal/schrijven", &[("tekst", "Het begon in de winter.")])
        .await
        .zegt("Het begon in de winter.");
    anna.doe("/gezin/mijn-verhaal/schrijven", &[("tekst", "Het begon in de herfst.")])
        .await
        .zegt("Wat ik eerder schreef");
    let pagina = anna.open("/gezin/mijn-verhaal").await;
    pagina.zegt("Niemand. Ook niet uw vaste gezicht.");
    let zonder = anna.stuur_in("/gezin/mijn-verhaal/delen", &[("met", "team")]).await;
    assert!(zonder.fout_bij("waarvoor").contains("Vul dit in"), "delen heeft een doel");
    let gedeeld = anna
        .doe("/gezin/mijn-verhaal/delen", &[("met", "vast_gezicht"), ("waarvoor", "niet nog eens vertellen")])
        .await;
    gedeeld.zegt("Noor (uw vaste gezicht, of wie waarneemt)");
    gedeeld.zegt("tot en met 2 juni 2026");
    let gestopt = anna.vul_in(&gedeeld, "/gezin/mijn-verhaal/stoppen", &[]).await;
    anna.volg(&gestopt).await.zegt("Niemand. Ook niet uw vaste gezicht.");
}

#[tokio::test]
async fn d_58_what_one_brings_in_another_of_the_family_never_finds() {
    let proef = Proef::met_kinderen().await;
    let cas = proef.als_gezin("Cas").await;
    doe_met_vraag(
        &cas,
        "/gezin/mijn-verhaal/erbij?soort=huis_van_zorgen",
        &[("tekst", "Ik ben bang als het donker is.")],
    )
    .await
    .zegt("Ik ben bang als het donker is.");
    let adres = adres_op(&cas.open("/gezin/drie-huizen").await, "/gezin/mijn-verhaal/inbreng/");
    let anna = proef.als_gezin("Anna").await;
    assert_eq!(anna.get(&adres).await.status, StatusCode::NOT_FOUND);
    for pad in ["/gezin", "/gezin/mijn-verhaal", "/gezin/drie-huizen", "/gezin/wat-er-staat"] {
        assert!(!anna.open(pad).await.html.contains("donker"), "{pad}");
    }
}

#[tokio::test]
async fn r_027_an_idea_comes_back_with_used_or_not_used_because() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    doe_met_vraag(
        &anna,
        "/gezin/mijn-verhaal/erbij?soort=oplossing",
        &[("tekst", "Oma kan woensdag oppassen."), ("lezers", "team")],
    )
    .await
    .zegt("Het team laat weten of het wordt gebruikt");
    let id = eerste_bijdrage(&proef).await;
    let antwoord =
        BijdrageOpdracht::BeantwoordBijdrage { id, gebruikt: true, omdat: tekst("Woensdag was het druk.") };
    proef.doe(&noor(&proef).await, Opdracht::Bijdrage(antwoord)).await.unwrap();
    let pagina = anna.open("/gezin/mijn-verhaal").await;
    pagina.zegt("Gebruikt omdat: Woensdag was het druk.");
}

#[tokio::test]
async fn inv_20_a_photo_is_kept_without_where_and_when_and_seen_by_its_owner_only() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let klaar = stuur_bestand(
        &anna,
        "/gezin/mijn-verhaal/bestand?soort=tekening",
        &[("beschrijving", "ons huis"), ("tekst", "Dit zijn wij.")],
        &foto(),
    )
    .await;
    let pagina = anna.volg(&klaar).await;
    pagina.zegt("Dit zijn wij.");
    let adres = adres_op(&pagina, "/gezin/bijlage/");
    let (soort, bytes) = anna.bestand(&adres).await;
    assert_eq!(soort, "image/jpeg");
    assert!(!bytes.windows(7).any(|stuk| stuk == b"GEHEIME"), "de plek is eruit");
    let bram = proef.als_gezin("Bram").await;
    assert_eq!(bram.get(&adres).await.status, StatusCode::NOT_FOUND);
    // Taken back, it is destroyed.
    let weg = adres_op(&pagina, "/gezin/mijn-verhaal/inbreng/");
    anna.doe(&format!("{weg}/terug"), &[]).await.zegt("Het is weggehaald");
    assert_eq!(anna.get(&adres).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_file_that_is_not_what_it_says_gets_a_clear_answer_and_nothing_typed_is_lost() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let nee = stuur_bestand(
        &anna,
        "/gezin/mijn-verhaal/bestand?soort=foto",
        &[("beschrijving", "ons huis")],
        b"<html>geen foto</html>",
    )
    .await;
    assert_eq!(nee.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nee.fout_bij("bestand").contains("Dit soort bestand"));
    assert!(nee.html.contains("ons huis"));
}

#[tokio::test]
async fn inv_15_a_figure_is_given_by_the_person_with_own_words() {
    let proef = Proef::met_kinderen().await;
    let cas = proef.als_gezin("Cas").await;
    let leeg = cas.stuur_in("/gezin/veiligheid/mijn-cijfer", &[]).await;
    assert!(leeg.fout_bij("cijfer").contains("0 tot en met 10"));
    let pagina =
        cas.doe("/gezin/veiligheid/mijn-cijfer", &[("cijfer", "6"), ("woorden", "Oma is er.")]).await;
    pagina.zegt("gaf jij een 6");
    pagina.zegt("Oma is er.");
}

#[tokio::test]
async fn a_form_from_another_session_is_refused_also_with_a_file_in_it() {
    let proef = Proef::met_kinderen().await;
    let (anna, bram) = (proef.als_gezin("Anna").await, proef.als_gezin("Bram").await);
    let pagina = bram.open("/gezin/mijn-verhaal/bestand?soort=foto").await;
    let velden = pagina.ingevuld("/gezin/mijn-verhaal/bestand", &[("beschrijving", "x"), ("lezers", "team")]);
    let nee = anna.stuur_delen("/gezin/mijn-verhaal/bestand", &velden, &foto()).await;
    assert_eq!(nee.status, StatusCode::FORBIDDEN);
    let delen = BijdrageOpdracht::DraagBij {
        soort: naast_domain::bijdrage::Bijdragesoort::Wens,
        tekst: Some(tekst("rust")),
        bijlage: None,
        lezers: Lezers::Team,
    };
    proef.doe(&als_gezinslid("Anna"), Opdracht::Bijdrage(delen)).await.unwrap();
}

/// A small JPEG with a place in it.
fn foto() -> Vec<u8> {
    let segment = |merk: u8, inhoud: &[u8]| {
        let lengte = u16::try_from(inhoud.len() + 2).unwrap().to_be_bytes();
        [&[0xFF, merk], lengte.as_slice(), inhoud].concat()
    };
    [
        vec![0xFF, 0xD8],
        segment(0xE1, b"Exif\0\0GEHEIME PLEK 52.5N"),
        segment(0xDB, &[0; 65]),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        vec![1, 2, 3],
        vec![0xFF, 0xD9],
    ]
    .concat()
}
