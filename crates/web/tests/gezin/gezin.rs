//! The family: seen, added to, corrected; conflicts keep both texts.

use crate::{bladeren::open_gezin, proef::Proef};
use axum::http::StatusCode;

/// The number of a person, from a link on the page of the family.
async fn persoon(browser: &crate::proef::Browser<'_>, dossier: &str, naam: &str) -> String {
    let pagina = browser.get(&format!("/werk/dossier/{dossier}/gezin")).await;
    let voor = pagina.html.split(&format!(">{naam}</a>")).next().unwrap().to_owned();
    voor.rsplit("/gezin/persoon/").next().unwrap().split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn d_41_the_family_is_drawn_and_gezag_stands_per_child_with_source_and_date() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let id = open_gezin(&noor).await;
    let pagina = noor.get(&format!("/werk/dossier/{id}/gezin")).await;
    assert_eq!(pagina.status, StatusCode::OK);
    assert!(
        pagina.html.contains("<svg") && pagina.zegt("Lees als tabel"),
        "a drawing never comes without its table"
    );
    assert!(
        pagina.zegt("gezamenlijk gezag, sinds 12 aug 2017") && pagina.zegt("gezagsregister"),
        "{}",
        pagina.tekst()
    );
    assert!(pagina.zegt("Bij Mark") && pagina.zegt("Bij Sanne"));
    assert!(pagina.zegt("ouder met gezag"), "the word of the youth-care chain");
    let sem = persoon(&noor, &id, "Sem Jansen").await;
    let pagina = noor.get(&format!("/werk/dossier/{id}/gezin/persoon/{sem}")).await;
    assert!(
        pagina.zegt("9 jaar") && pagina.zegt("Lot Jansen") && pagina.zegt("broer of zus"),
        "{}",
        pagina.tekst()
    );
    assert!(
        pagina.zegt("Kerkstraat 12 B") && pagina.zegt("Havenstraat 7"),
        "a child of separated parents lives in two homes"
    );
}

#[tokio::test]
async fn every_page_of_the_family_opens_and_has_one_main_button() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let id = open_gezin(&noor).await;
    let sem = persoon(&noor, &id, "Sem Jansen").await;
    let gezin = noor.get(&format!("/werk/dossier/{id}/gezin")).await;
    let mut paden: Vec<String> = gezin
        .html
        .split("href=\"")
        .skip(1)
        .filter_map(|rest| rest.split(['"', '#']).next())
        .filter(|href| href.starts_with(&format!("/werk/dossier/{id}/gezin")))
        .map(str::to_owned)
        .collect();
    paden.extend(
        ["", "/corrigeren", "/contact", "/taal", "/verhuizen", "/overlijden"]
            .map(|wat| format!("/werk/dossier/{id}/gezin/persoon/{sem}{wat}")),
    );
    paden.sort();
    paden.dedup();
    assert!(paden.len() > 15, "{paden:?}");
    for pad in paden {
        let pagina = noor.get(&pad).await;
        assert_eq!(pagina.status, StatusCode::OK, "{pad}");
        assert_eq!(pagina.html.matches("<h1").count(), 1, "{pad}");
        let hoofd = pagina.html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(hoofd.matches("nl-button--primary").count() <= 1, "{pad}");
    }
}

#[tokio::test]
async fn somebody_is_added_moves_and_is_corrected_and_each_form_sent_twice_has_one_effect() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let id = open_gezin(&noor).await;
    let nieuw = format!("/werk/dossier/{id}/gezin/persoon/nieuw");
    let formulier = noor.get(&nieuw).await;
    let velden = formulier.ingevuld(
        &nieuw,
        &[
            ("voornamen", "Ria"),
            ("achternaam", "Wit"),
            ("voorvoegsel", "de"),
            ("geboren-jaar", "1958"),
            ("thuis", "elders"),
        ],
    );
    let (een, twee) = (noor.post(&nieuw, &velden).await, noor.post(&nieuw, &velden).await);
    assert_eq!((een.status, &een.naar), (StatusCode::SEE_OTHER, &twee.naar));
    let gezin = noor.get(&format!("/werk/dossier/{id}/gezin")).await;
    assert_eq!(gezin.html.matches(">Ria de Wit</a>").count(), 1);

    let ria = een.naar.as_deref().unwrap().split('?').next().unwrap().to_owned();
    let corrigeren = format!("{ria}/corrigeren");
    let formulier = noor.get(&corrigeren).await;
    let klaar = noor
        .vul_in(
            &formulier,
            &corrigeren,
            &[("voornamen", "Maria"), ("reden", "Zo staat het op haar paspoort.")],
        )
        .await;
    assert_eq!(klaar.status, StatusCode::SEE_OTHER, "{}", klaar.tekst());
    assert!(noor.volg(&klaar).await.zegt("Maria de Wit"));

    let relatie = format!("/werk/dossier/{id}/gezin/relatie/nieuw");
    let formulier = noor.get(&relatie).await;
    let (oma, sanne) =
        (ria.rsplit('/').next().unwrap().to_owned(), persoon(&noor, &id, "Sanne de Wit").await);
    let velden =
        formulier.ingevuld(&relatie, &[("van_persoon", &oma), ("soort", "ouder"), ("naar_persoon", &sanne)]);
    assert_eq!(noor.post(&relatie, &velden).await.status, StatusCode::SEE_OTHER);
    assert_eq!(
        noor.post(&relatie, &velden).await.status,
        StatusCode::SEE_OTHER,
        "the same form is the same command"
    );
    let anders = noor.get(&relatie).await;
    let dubbel = noor
        .vul_in(&anders, &relatie, &[("van_persoon", &oma), ("soort", "ouder"), ("naar_persoon", &sanne)])
        .await;
    assert_eq!(dubbel.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(dubbel.zegt("Deze relatie staat er al."));
}

#[tokio::test]
async fn two_people_on_the_same_part_see_both_texts_and_the_second_keeps_his_own() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let id = open_gezin(&noor).await;
    let sem = persoon(&noor, &id, "Sem Jansen").await;
    let taal = format!("/werk/dossier/{id}/gezin/persoon/{sem}/taal");
    let (een, twee) = (noor.get(&taal).await, noor.get(&taal).await);
    assert_eq!(
        noor.vul_in(&een, &taal, &[("taal", "Stottert, geef hem tijd")]).await.status,
        StatusCode::SEE_OTHER
    );
    let conflict = noor.vul_in(&twee, &taal, &[("taal", "Praat liever met tekeningen")]).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    assert!(
        conflict.zegt("Stottert, geef hem tijd") && conflict.zegt("Praat liever met tekeningen"),
        "{}",
        conflict.tekst()
    );
    let opnieuw = noor.vul_in(&conflict, &taal, &[("taal", "Stottert. Praat liever met tekeningen.")]).await;
    assert_eq!(opnieuw.status, StatusCode::SEE_OTHER, "the second look counts");
}

#[tokio::test]
async fn a_relation_and_gezag_end_with_a_date_and_stay_in_the_history() {
    let proef = Proef::nieuw().await;
    let noor = proef.vaste_professional("Noor van der Wal").await;
    let id = open_gezin(&noor).await;
    let sem = persoon(&noor, &id, "Sem Jansen").await;
    let gezin = noor.get(&format!("/werk/dossier/{id}/gezin")).await;
    let einde = gezin
        .html
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.contains(&format!("/gezin/gezag/{sem}/")) && href.ends_with("/einde"))
        .unwrap()
        .to_owned();
    let formulier = noor.get(&einde).await;
    let te_vroeg =
        noor.vul_in(&formulier, &einde, &[("op-dag", "1"), ("op-maand", "1"), ("op-jaar", "2010")]).await;
    assert!(te_vroeg.zegt("Het einde ligt vóór het begin"), "{}", te_vroeg.tekst());
    let velden = te_vroeg.ingevuld(&einde, &[("op-dag", "1"), ("op-maand", "11"), ("op-jaar", "2026")]);
    assert_eq!(noor.post(&einde, &velden).await.status, StatusCode::SEE_OTHER);
    assert_eq!(noor.post(&einde, &velden).await.status, StatusCode::SEE_OTHER, "sent twice");
    let onbekend = einde.rsplit_once('/').unwrap().0.rsplit_once('/').unwrap().0.to_owned();
    let geraden = noor.get(&format!("{onbekend}/{}/einde", uuid::Uuid::nil())).await;
    assert_eq!(geraden.status, StatusCode::NOT_FOUND);
}
