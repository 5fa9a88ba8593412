//! Who is not in yet reads in the own language too: the pages for everybody, and the steps of coming in (INV-36).

use crate::{
    code,
    gemeen::{Browser, Pagina, Proef},
    nodig_uit,
};

const TALEN: [&str; 5] = ["en", "tr", "ar", "pl", "uk"];

/// Opens a page in Dutch and in every other language, and finds no Dutch that does not say so; in English none at all.
async fn zonder_nederlands(wie: &Browser<'_>, pad: &str) {
    let open = async |taal: &str| -> Pagina { wie.open(&[pad, "?taal=", taal].concat()).await };
    let nederlands = open("nl").await;
    for taal in TALEN {
        let pagina = open(taal).await;
        let richting = if taal == "ar" { "rtl" } else { "ltr" };
        let begin = [r#"lang=""#, taal, r#"" dir=""#, richting, "\""].concat();
        assert!(pagina.html.contains(&begin), "{pad} in {taal}");
        let over = pagina.bleef_nederlands(&nederlands);
        assert!(over.is_empty(), "{pad} in {taal}: {over:?}");
        // The frame: headings and buttons are never left in Dutch, not even marked.
        let nederlands_erin = pagina.html.contains(r#"<span lang="nl""#);
        assert!(!(taal == "en" && nederlands_erin), "{pad} in {taal}: {}", pagina.html);
        for kop in ["<h1", "<h2", "nl-button__label"] {
            for stuk in pagina.html.split(kop).skip(1) {
                let inhoud = stuk.split("</").next().unwrap();
                assert!(!inhoud.contains(r#"lang="nl""#), "{pad} in {taal}: {inhoud}");
            }
        }
    }
}

#[tokio::test]
async fn inv_36_no_dutch_is_left_on_the_pages_for_everybody() {
    let proef = Proef::met_kinderen().await;
    let bezoeker = proef.bezoeker();
    for pad in ["/", "/privacy", "/toegankelijkheid", "/welkom", "/welkom/inloggen"] {
        zonder_nederlands(&bezoeker, pad).await;
    }
    bezoeker.open("/?taal=ar").await.zegt("Veilig Thuis");
}

#[tokio::test]
async fn inv_36_no_dutch_is_left_on_the_steps_of_coming_in() {
    let proef = Proef::met_kinderen().await;
    let noor = proef.als("Noor").await;
    let code = code(&nodig_uit(&noor, "Anna", &[("wijze", "brief")]).await);
    let lezer = proef.bezoeker();
    let welkom = lezer.open("/welkom").await;
    let goed = lezer.vul_in(&welkom, "/welkom", &[("code", &code)]).await;
    let lezer = lezer.met_koekje(&goed);
    zonder_nederlands(&lezer, "/welkom/sleutel").await;
    zonder_nederlands(&lezer, "/welkom/wachtwoord").await;
    let pagina = lezer.open("/welkom/wachtwoord").await;
    let lang = [("nieuw", "drie rode fietsen"), ("nogmaals", "drie rode fietsen")];
    let lezer = lezer.met_koekje(&lezer.vul_in(&pagina, "/welkom/wachtwoord", &lang).await);
    zonder_nederlands(&lezer, "/welkom/app").await;
}

#[tokio::test]
async fn inv_36_who_is_young_is_spoken_to_so_on_the_pages_for_everybody_too() {
    let proef = Proef::met_kinderen().await;
    proef.als_gezin("Cas").await.open("/privacy").await.zegt("Je mag je gegevens zien");
    proef.als_gezin("Anna").await.open("/privacy").await.zegt("U mag uw gegevens zien");
    proef.bezoeker().open("/privacy").await.zegt("U mag uw gegevens zien");
}
