//! Opening a dossier, step by step, as a professional without JavaScript does.

use crate::{
    bladeren::{OPENEN, SLOT, gezin_met_kinderen, met_gezicht, open_gezin, open_oudere},
    proef::{Proef, dossier_in},
};
use axum::http::StatusCode;
use naast_domain::{Organisatiesoort, regels::Functie};

#[tokio::test]
async fn a_household_with_children_is_opened_in_four_steps_and_the_strip_names_the_face() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let slot = gezin_met_kinderen(&noor).await;
    assert!(slot.zegt("Sem en Lot") || slot.zegt("Lot en Sem"), "the kindcheck names the children");
    let id = {
        let velden = met_gezicht(&noor, &SLOT);
        let velden: Vec<(&str, &str)> =
            velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
        let klaar = noor.vul_in(&slot, OPENEN, &velden).await;
        assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
        let instroom = noor.volg(&klaar).await;
        assert!(instroom.zegt("Dit gezin doet mee in de proeftuin"), "{}", instroom.tekst());
        assert!(instroom.zegt("Het dossier is open"));
        dossier_in(klaar.naar.as_deref().unwrap())
    };
    let overzicht = noor.get(&format!("/werk/dossier/{id}")).await;
    assert_eq!(overzicht.status, StatusCode::OK);
    for tekst in ["Wat nu komt", "Sem Jansen", "Lot Jansen", "Signaal", "School maakt zich zorgen"] {
        assert!(overzicht.zegt(tekst), "{tekst}: {}", overzicht.tekst());
    }
    assert!(overzicht.html.contains("Noor van der Wal"));
}

#[tokio::test]
async fn inv_39_a_household_without_children_is_never_asked_about_children() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let (slot, klaar) = open_oudere(&noor).await;
    assert!(
        slot.zegt("Wat is er aan de hand?"),
        "one person has no relations to ask about: {}",
        slot.tekst()
    );
    assert!(!slot.html.contains("kindcheck") && !slot.zegt("kinderen"));
    let instroom = noor.volg(&klaar).await;
    assert_eq!(instroom.status, StatusCode::OK);
    // INV-17: it says which of the two failed.
    assert!(instroom.zegt("Dit gezin doet niet mee in de proeftuin"));
    assert!(
        instroom.zegt("Postcode nee Dit adres ligt buiten het gebied.") && instroom.zegt("Aard en ernst ja")
    );
    let gezin =
        noor.get(&format!("/werk/dossier/{}/gezin", dossier_in(klaar.naar.as_deref().unwrap()))).await;
    assert!(gezin.zegt("Rina Postma") && !gezin.zegt("Rollen rond het kind"));
}

#[tokio::test]
async fn inv_39_with_children_the_kindcheck_must_be_there_and_nothing_typed_is_lost() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let slot = gezin_met_kinderen(&noor).await;
    let code = format!("{}.0", noor.id);
    let zonder = noor
        .vul_in(
            &slot,
            OPENEN,
            &[
                ("doe", "verder"),
                ("aanleiding", "Een <b>lang</b> verhaal"),
                ("kindcheck", " "),
                ("gezicht", &code),
            ],
        )
        .await;
    assert_eq!(zonder.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(zonder.zegt("Schrijf op hoe u weet welke kinderen er zijn."));
    assert!(zonder.html.contains("Een &lt;b&gt;lang&lt;/b&gt; verhaal"), "the story is still there");
    assert!(zonder.formulier(OPENEN).iter().any(|(naam, waarde)| naam == "p2-voornamen" && waarde == "Sem"));
}

#[tokio::test]
async fn the_same_form_sent_twice_opens_one_dossier() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let slot = gezin_met_kinderen(&noor).await;
    let velden = met_gezicht(&noor, &SLOT);
    let velden: Vec<(&str, &str)> = velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
    let velden = slot.ingevuld(OPENEN, &velden);
    let (een, twee) = (noor.post(OPENEN, &velden).await, noor.post(OPENEN, &velden).await);
    assert_eq!((een.status, twee.status), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER), "{}", twee.tekst());
    assert_eq!(een.naar, twee.naar, "the same dossier");
    assert!(noor.get("/werk").await.zegt("Mijn gezinnen (1)"));
}

#[tokio::test]
async fn inv_01_likely_matches_stand_before_a_second_dossier_and_the_core_refuses_it() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    open_gezin(&noor).await;
    let joost = proef.vaste_professional("Joost Kramer").await;
    let begin = joost.get(OPENEN).await;
    let sem = [
        ("doe", "verder"),
        ("p0-voornamen", "Sem"),
        ("p0-achternaam", "Janssen"),
        ("p0-geboren-dag", "12"),
        ("p0-geboren-maand", "8"),
        ("p0-geboren-jaar", "2017"),
    ];
    let gevonden = joost.vul_in(&begin, OPENEN, &sem).await;
    assert!(gevonden.zegt("Er is al een gezin dat hierop lijkt"), "{}", gevonden.tekst());
    assert!(gevonden.zegt("Noor van der Wal"), "whom to call");
    assert!(!gevonden.zegt("Sanne"), "no names of a family one does not work with");
    // Without looking there is no way on.
    let toch = joost.vul_in(&gevonden, OPENEN, &[("doe", "verder")]).await;
    assert_eq!(toch.status, StatusCode::UNPROCESSABLE_ENTITY);
    let verder = joost.vul_in(&toch, OPENEN, &[("doe", "verder"), ("ander-gezin", "ja")]).await;
    assert!(verder.zegt("Waar wonen ze?"), "{}", verder.tekst());
    // Written as it really is, it is the same child: the core says no.
    let terug = joost.vul_in(&verder, OPENEN, &[("doe", "terug")]).await;
    let zelfde = joost
        .vul_in(&terug, OPENEN, &[("doe", "verder"), ("p0-achternaam", "Jansen"), ("ander-gezin", "ja")])
        .await;
    let slot = joost
        .vul_in(
            &zelfde,
            OPENEN,
            &[("doe", "verder"), ("h0-straat", "Elders"), ("h0-huisnummer", "3"), ("w0", "1")],
        )
        .await;
    let gezicht = format!("{}.0", joost.id);
    let geweigerd = joost
        .vul_in(
            &slot,
            OPENEN,
            &[
                ("doe", "verder"),
                ("aanleiding", "Zorgen"),
                ("kindcheck", "Gevraagd"),
                ("gezicht", &gezicht),
                ("ander-gezin", "ja"),
            ],
        )
        .await;
    assert_eq!(geweigerd.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", geweigerd.tekst());
    assert!(geweigerd.zegt("Dit gezin heeft al een dossier") && geweigerd.zegt("INV-1"));
    assert!(geweigerd.html.contains(r#"href="/werk/zoeken""#), "with a way out");
    assert!(joost.get("/werk").await.zegt("Mijn gezinnen (0)"));
}

#[tokio::test]
async fn one_more_person_is_a_button_and_all_faults_of_all_people_are_said_at_once() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let begin = noor.get(OPENEN).await;
    let meer = noor.vul_in(&begin, OPENEN, &[("doe", "nog-een"), ("p0-achternaam", "Postma")]).await;
    assert_eq!(meer.status, StatusCode::OK);
    assert!(meer.zegt("Persoon 2") && meer.html.contains(r#"id="nieuw""#));
    assert!(meer.html.contains(r#"value="Postma""#), "what was typed is still there");
    let fout = noor
        .vul_in(
            &meer,
            OPENEN,
            &[
                ("doe", "verder"),
                ("p0-geboren-dag", "30"),
                ("p0-geboren-maand", "2"),
                ("p0-geboren-jaar", "1990"),
                ("p1-voornamen", "Ali"),
                ("p1-bsn", "123456789"),
            ],
        )
        .await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.zegt("30 februari bestaat niet"), "{}", fout.tekst());
    assert!(fout.zegt("Vul de geboortedatum in") && fout.zegt("elfproef"));
    assert!(!fout.zegt("123456789"), "a number is never repeated in a message");
}

#[tokio::test]
async fn twelve_people_fit_and_a_thirteenth_button_is_not_there() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let mut pagina = noor.get(OPENEN).await;
    for _ in 1..12 {
        pagina = noor.vul_in(&pagina, OPENEN, &[("doe", "nog-een")]).await;
    }
    assert!(pagina.zegt("Persoon 12") && !pagina.zegt("Nog een persoon"));
    let velden: Vec<(String, String)> = (0..12)
        .flat_map(|nummer| {
            [
                (format!("p{nummer}-voornamen"), format!("Kind {nummer}")),
                (format!("p{nummer}-achternaam"), format!("Familie{nummer}")),
                (format!("p{nummer}-geboren-jaar"), (1950 + nummer * 5).to_string()),
            ]
        })
        .collect();
    let mut velden: Vec<(&str, &str)> =
        velden.iter().map(|(naam, waarde)| (naam.as_str(), waarde.as_str())).collect();
    velden.push(("doe", "verder"));
    let wonen = noor.vul_in(&pagina, OPENEN, &velden).await;
    assert!(wonen.zegt("Waar wonen ze?") && wonen.zegt("Kind Familie11"), "{}", wonen.tekst());
}

#[tokio::test]
async fn what_was_typed_to_search_need_not_be_typed_again() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let zoeken = noor.get("/werk/zoeken").await;
    let gezocht = noor
        .vul_in(
            &zoeken,
            "/werk/zoeken",
            &[
                ("naam", "Fatima El Amrani"),
                ("geboren-jaar", "1990"),
                ("telefoon", "0687654321"),
                ("postcode", "1141 AB"),
            ],
        )
        .await;
    assert!(gezocht.zegt("Niemand gevonden"));
    let openen = noor.vul_in(&gezocht, OPENEN, &[]).await;
    let velden = openen.formulier(OPENEN);
    let waarde = |naam: &str| velden.iter().find(|(veld, _)| veld == naam).map(|(_, waarde)| waarde.as_str());
    assert_eq!(waarde("p0-voornamen"), Some("Fatima"));
    assert_eq!(waarde("p0-voorvoegsel"), Some("El"));
    assert_eq!(waarde("p0-achternaam"), Some("Amrani"));
    assert_eq!(waarde("p0-geboren-jaar"), Some("1990"));
    assert_eq!(waarde("p0-telefoon"), Some("0687654321"));
    assert_eq!(waarde("h0-postcode"), Some("1141 AB"), "it travels along to the step where it belongs");
}

#[tokio::test]
async fn inv_02_a_colleague_can_be_the_face_and_who_opened_does_not_see_the_dossier() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let vt = proef.rvt("Sam Bakker").await;
    let slot = gezin_met_kinderen(&vt).await;
    assert!(!slot.zegt("Sam Bakker"), "only professionals of a local team can be chosen");
    let velden = met_gezicht(&noor, &SLOT);
    let velden: Vec<(&str, &str)> = velden.iter().map(|(naam, waarde)| (*naam, waarde.as_str())).collect();
    let klaar = vt.vul_in(&slot, OPENEN, &velden).await;
    assert_eq!(klaar.status, StatusCode::OK);
    assert!(klaar.zegt("Noor van der Wal") && klaar.zegt("doet mee in de proeftuin"), "{}", klaar.tekst());
    assert!(noor.get("/werk").await.zegt("Mijn gezinnen (1)"));
    assert!(vt.get("/werk").await.zegt("Mijn gezinnen (0)"));
}

#[tokio::test]
async fn inv_06_who_may_not_open_is_told_what_can_be_done_instead() {
    let proef = Proef::nieuw().await;
    let gi = proef
        .professional(
            "Gea Visser",
            Functie::RvtGi,
            ("Jeugdbescherming Noord", Organisatiesoort::GecertificeerdeInstelling),
        )
        .await;
    let pagina = gi.get(OPENEN).await;
    assert_eq!(pagina.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(pagina.zegt("Bel het lokale team van dit gezin"));
}

#[tokio::test]
async fn a_story_of_three_megabytes_gets_its_length_and_the_limit_and_the_other_fields_stay() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let slot = gezin_met_kinderen(&noor).await;
    let lang = "a".repeat(3_000_000);
    let code = format!("{}.0", noor.id);
    let fout = noor
        .vul_in(
            &slot,
            OPENEN,
            &[
                ("doe", "verder"),
                ("aanleiding", &lang),
                ("kindcheck", "Gevraagd aan moeder"),
                ("gezicht", &code),
            ],
        )
        .await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.html.contains("Deze tekst heeft 3000000 tekens. Er passen er 20000."));
    assert!(fout.html.contains(r#"value="Gevraagd aan moeder""#) && fout.html.contains(&lang));
}
