//! What stands on the pages: who is beside us, what comes next, rights, help, the way out, and the weight of it all.

use crate::{
    antwoorden::voorgelegd,
    gemeen::{Browser, Proef},
};
use axum::http::StatusCode;

/// Every page of the door that has a fixed address.
pub const PAGINAS: [&str; 16] = [
    "/gezin",
    "/gezin/wat-er-staat",
    "/gezin/mijn-verhaal",
    "/gezin/mijn-verhaal/schrijven",
    "/gezin/mijn-verhaal/delen",
    "/gezin/mijn-verhaal/erbij?soort=wens",
    "/gezin/mijn-verhaal/bestand?soort=foto",
    "/gezin/drie-huizen",
    "/gezin/plan",
    "/gezin/veiligheid",
    "/gezin/veiligheid/mijn-cijfer",
    "/gezin/analyse",
    "/gezin/analyse/mijn-stem",
    "/gezin/wie-keek",
    "/gezin/jouw-rechten",
    "/gezin/hulp",
];

#[tokio::test]
async fn r_048_the_family_reads_who_stands_beside_it_with_task_power_and_since_when() {
    let proef = Proef::met_kinderen().await;
    let pagina = proef.als_gezin("Anna").await.open("/gezin").await;
    for woorden in [
        "Noor",
        "Sam",
        "Wijkteam Waterland",
        "Veilig Thuis",
        "Sinds 2 maart 2026",
        "Mag geen kind uit huis plaatsen",
        "075 000 00 00",
    ] {
        pagina.zegt(woorden);
    }
    // Why Sam was brought in is told in person: it is about several people.
    pagina.verzwijgt("Er zijn zorgen over geweld");
}

#[tokio::test]
async fn r_055_every_page_shows_the_fixed_face_the_phase_what_comes_and_the_way_out() {
    let proef = Proef::met_kinderen().await;
    voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    for pad in PAGINAS {
        let pagina = anna.open(pad).await;
        for stuk in [
            "Vast gezicht",
            "Noor",
            "075 000 00 00",
            "Wat er nu komt",
            "Lees wat er staat en zeg of het klopt",
        ] {
            assert!(pagina.html.contains(stuk), "{pad}: {stuk}");
        }
        assert!(pagina.html.contains(r#"href="/snel-sluiten""#), "{pad}");
        assert!(pagina.html.contains(r#"href="/gezin/hulp""#), "{pad}: hulp en steun");
        let rechten = ["/gezin/rechten", "/gezin/jouw-rechten"].map(|adres| format!("href=\"{adres}\""));
        assert!(rechten.iter().any(|link| pagina.html.contains(link)), "{pad}: jouw rechten");
        // Nothing is loaded from elsewhere, and nobody is called what somebody else says he did.
        let namen = ["dader", "slachtoffer"]; // lint:woord-mag
        for stuk in ["src=\"http", "href=\"http", "@import", " style="].into_iter().chain(namen) {
            assert!(!pagina.html.contains(stuk), "{pad}: {stuk}");
        }
    }
}

#[tokio::test]
async fn quick_exit_ends_the_session_and_leaves_nothing_to_go_back_to() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    anna.open("/gezin").await;
    let weg = anna.get("/snel-sluiten").await;
    assert_eq!(weg.status, StatusCode::SEE_OTHER);
    assert!(weg.naar.unwrap().starts_with("https://www.knmi.nl/"));
    let terug = anna.get("/gezin").await;
    assert!(terug.status.is_redirection(), "uitgelogd");
    assert!(!terug.naar.unwrap().starts_with("/gezin"), "terug kan niet zonder opnieuw in te loggen");
}

#[tokio::test]
async fn r_049_rights_are_told_and_it_is_noted_for_each_person_apart() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open("/gezin/jouw-rechten").await;
    pagina.zegt("Zelf een plan maken");
    anna.doe("/gezin/jouw-rechten", &[]).await.zegt("Gelezen op 2 maart 2026");
    let cas = proef.als_gezin("Cas").await;
    let pagina = cas.open("/gezin/jouw-rechten").await;
    pagina.verzwijgt("Gelezen op");
    pagina.zegt("Je mag lezen wat er over jou staat");
    // The professional sees that it was told.
    proef.als("Noor").await.open("besluiten").await.zegt("zelf gelezen in het eigen dossier");
}

#[tokio::test]
async fn the_door_is_only_for_the_family_and_everybody_else_learns_nothing() {
    let proef = Proef::met_kinderen().await;
    let (noor, anna) = (proef.als("Noor").await, proef.als_gezin("Anna").await);
    for pad in PAGINAS {
        assert_eq!(noor.get(pad).await.status, StatusCode::NOT_FOUND, "{pad}");
    }
    let anders = anna.get("/werk").await;
    assert_eq!(anders.naar.as_deref(), Some("/gezin"));
}

#[tokio::test]
async fn a_closed_dossier_can_be_read_and_asks_for_nothing() {
    let proef = Proef::zonder_kinderen().await;
    let eva = proef.als_gezin("Eva").await;
    for pad in PAGINAS {
        alles_heel(&eva, pad).await;
    }
}

async fn alles_heel(wie: &Browser<'_>, pad: &str) {
    let pagina = wie.open(pad).await;
    assert!(!pagina.tekst().contains("kind onder de 12"), "{pad}: een huishouden zonder kinderen");
}

#[tokio::test]
async fn a_family_page_is_light_over_the_wire() {
    let proef = Proef::met_kinderen().await;
    for nummer in 0..12 {
        voorgelegd(
            &proef,
            &format!("Dag {nummer}: er was ruzie over geld, en daarna was het weer rustig."),
            &["Anna", "Daan"],
        )
        .await;
    }
    let anna = proef.als_gezin("Anna").await;
    for pad in PAGINAS {
        let html = anna.gewicht(pad).await;
        assert!(html < 12_000, "{pad}: {html} bytes");
    }
    // With style sheets and script, as a first visit loads them.
    let rest: usize = naast_web::assets::alle()
        .iter()
        .filter(|bestand| {
            naast_web::assets::STIJLBLADEN
                .iter()
                .chain(naast_web::assets::SCRIPTS)
                .any(|pad| pad.ends_with(bestand.bestand))
        })
        .map(|bestand| bestand.gzip.len())
        .sum();
    assert!(rest + 12_000 < 60_000, "{rest} bytes aan stijl en script");
}

#[tokio::test]
async fn r_048_the_family_sees_the_face_of_its_fixed_face_and_nobody_else_does() {
    let proef = Proef::met_kinderen().await;
    let (noor, anna) = (proef.als("Noor").await, proef.als_gezin("Anna").await);
    assert!(
        !anna.open("/gezin").await.html.contains("/gezin/vast-gezicht/foto/"),
        "initials until there is one"
    );
    let formulier = noor.open("/werk/account/foto").await.formulier("/werk/account/foto");
    let geen = noor.stuur_delen("/werk/account/foto", &formulier, b"geen foto").await;
    assert!(geen.fout_bij("bestand").contains("geen foto die we kunnen lezen"));
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::from_pixel(300, 400, image::Rgb([180, 140, 120]))
        .write_to(&mut png, image::ImageFormat::Png)
        .unwrap();
    let bewaard = noor.stuur_delen("/werk/account/foto", &formulier, png.get_ref()).await;
    assert!(noor.volg(&bewaard).await.html.contains("Foto van Noor"));

    let pagina = anna.open("/gezin").await;
    let mut bronnen = pagina.html.split("src=\"").skip(1).map(|stuk| stuk.split('"').next().unwrap());
    let adres = bronnen.find(|bron| bron.starts_with("/gezin/vast-gezicht/foto/")).unwrap().to_owned();
    let (soort, jpeg) = anna.bestand(&adres).await;
    assert_eq!(soort, "image/jpeg");
    assert!(jpeg.starts_with(&[0xFF, 0xD8]) && jpeg.len() < 12_000);
    assert_eq!(proef.bezoeker().get(&adres).await.status, StatusCode::SEE_OTHER);
    assert_eq!(proef.buitenstaander().await.get(&adres).await.status, StatusCode::NOT_FOUND);

    // Taken away: gone for everybody, also at the address that somebody kept.
    let weg = noor.vul_in(&noor.open("/werk/account").await, "/werk/account/foto/weg", &[]).await;
    assert!(!noor.volg(&weg).await.html.contains("Foto van Noor"));
    assert_eq!(anna.get(&adres).await.status, StatusCode::NOT_FOUND);
    assert!(!anna.open("/gezin").await.html.contains("/gezin/vast-gezicht/foto/"));
}
