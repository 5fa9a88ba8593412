//! The frame speaks the language of the reader; what people wrote stays as it was written, and says so (INV-36).

use crate::{
    antwoorden::voorgelegd,
    gemeen::{Proef, persoon_id},
    steun::wederhoor,
};
use axum::http::{StatusCode, header};
use naast_domain::stelling::Uitkomst;

const TALEN: [&str; 6] = ["nl", "en", "tr", "ar", "pl", "uk"];

#[tokio::test]
async fn inv_36_an_arabic_page_runs_from_right_to_left_and_the_dutch_words_in_it_say_so() {
    let proef = Proef::met_kinderen().await;
    voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open("/gezin/wat-er-staat?taal=ar").await;
    assert!(pagina.html.contains(r#"lang="ar" dir="rtl""#));
    pagina.zegt("يمكنك الرد على هذا");
    pagina.zegt("مكتوب باللغة الهولندية");
    let voor_de_tekst = pagina.html.split("De bank stond op straat.").next().unwrap();
    let omslag = voor_de_tekst.rsplit("<div").next().unwrap();
    assert!(omslag.starts_with(r#" lang="nl" dir="ltr""#), "{omslag}");
    for nederlands in
        ["Wat anderen schreven", "Hierop kunt u antwoorden", "Zeg of het klopt", "Snel sluiten", "Uitloggen"]
    {
        pagina.verzwijgt(nederlands);
    }
}

#[tokio::test]
async fn r_042_an_answer_given_on_a_turkish_page_is_the_same_answer() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pad = format!("/gezin/wat-er-staat/{id}");
    let formulier = anna.open(&[&pad, "?taal=tr"].concat()).await;
    formulier.zegt("Cevabımı kaydet");
    let velden = [("antwoord", "klopt_niet"), ("woorden", "Kanepe sokakta değildi.")];
    let klaar = anna.vul_in(&formulier, &pad, &velden).await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    let gehoord = wederhoor(&proef, id, "Anna").await;
    assert!(
        matches!(gehoord.uitkomst(), Some(Uitkomst::Weersproken(woorden)) if woorden.als_str() == "Kanepe sokakta değildi."),
        "{gehoord:?}"
    );
    // Whoever reads it, in whichever language, reads her own words.
    for taal in TALEN {
        anna.open(&[&pad, "?taal=", taal].concat()).await.zegt("Kanepe sokakta değildi.");
    }
}

#[tokio::test]
async fn inv_36_every_page_of_the_door_says_its_language_and_marks_what_is_left_in_dutch() {
    let proef = Proef::met_kinderen().await;
    for wie in ["Anna", "Cas"] {
        let browser = proef.als_gezin(wie).await;
        for taal in TALEN {
            for pad in [
                "",
                "/wat-er-staat",
                "/mijn-verhaal",
                "/plan",
                "/veiligheid",
                "/analyse",
                "/wie-keek",
                "/hulp",
            ] {
                let pagina = browser.open(&["/gezin", pad, "?taal=", taal].concat()).await;
                assert!(pagina.html.contains(&[r#"lang=""#, taal, r#"" dir=""#].concat()), "{taal} {pad}");
                assert!(pagina.html.contains("?taal=uk"), "{pad} biedt de andere talen aan");
                let vertaald = [
                    "",
                    "/wat-er-staat",
                    "/hulp",
                    "/plan",
                    "/veiligheid",
                    "/analyse",
                    "/mijn-verhaal",
                    "/wie-keek",
                ]
                .contains(&pad);
                let als_nederlands = pagina.html.contains(r#"class="naast-binnen" lang="nl""#);
                assert_eq!(als_nederlands, taal != "nl" && !vertaald, "{taal} {pad}");
            }
        }
    }
}

#[tokio::test]
async fn the_choice_of_a_language_is_kept_without_anything_about_a_person_until_the_browser_closes() {
    let proef = Proef::met_kinderen().await;
    let anna = proef.als_gezin("Anna").await;
    let cookie = anna.kop("/gezin?taal=uk", header::SET_COOKIE).await.unwrap();
    assert!(cookie.starts_with("naast-taal=uk;"), "{cookie}");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    assert!(!cookie.contains("Max-Age") && !cookie.contains("Expires"), "{cookie}");
    assert!(!cookie.contains(&persoon_id("Anna").to_string()));
    assert_eq!(anna.kop("/gezin", header::SET_COOKIE).await, None, "not chosen, not kept");
    assert_eq!(anna.kop("/gezin?taal=klingon", header::SET_COOKIE).await, None);
}

#[tokio::test]
async fn another_language_after_a_refused_form_keeps_what_was_typed_and_does_nothing() {
    let proef = Proef::met_kinderen().await;
    let id = voorgelegd(&proef, "De bank stond op straat.", &["Anna"]).await;
    let anna = proef.als_gezin("Anna").await;
    let pad = format!("/gezin/wat-er-staat/{id}");
    let open = anna.open(&pad).await;
    assert!(!open.html.contains("andere_taal"), "nothing was sent yet");
    let getypt = ("woorden", "Hij stond binnen, bij het raam.");
    let geweigerd = anna.vul_in(&open, &pad, &[getypt]).await;
    assert_eq!(geweigerd.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(geweigerd.html.contains(r#"form="ingevuld" formaction="?taal=tr""#), "{}", geweigerd.html);
    assert_eq!(geweigerd.html.matches(r#"id="ingevuld""#).count(), 1);
    // In Turkish, with the own words still in it; what would be right is not sent by choosing a language.
    for antwoord in ["", "klopt_niet"] {
        let velden = geweigerd.ingevuld(&pad, &[getypt, ("antwoord", antwoord), ("andere_taal", "tr")]);
        let turks = anna.post(&[&pad, "?taal=tr"].concat(), &velden).await;
        assert!(turks.naar.is_none(), "{antwoord}");
        assert!(turks.html.contains(r#"lang="tr""#) && turks.html.contains(getypt.1), "{}", turks.html);
        assert!(turks.koekje.as_deref().is_some_and(|koekje| koekje == "naast-taal=tr"));
    }
    assert_eq!(wederhoor(&proef, id, "Anna").await.uitkomst(), None);
    let velden = geweigerd.ingevuld(&pad, &[getypt, ("antwoord", "klopt_niet")]);
    assert_eq!(anna.post(&pad, &velden).await.status, StatusCode::SEE_OTHER);
}
