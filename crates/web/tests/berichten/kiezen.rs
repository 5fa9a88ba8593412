//! Choosing, and who knows of it.

use crate::{
    gemeen::{Pagina, Proef, nummer, persoon_id},
    steun::{ADRES, BERICHTEN, kiest, met_post, na_een_ronde, ronde, veilige_modus, voorgelegd},
};
use axum::http::StatusCode;
use naast_domain::{
    Organisatie, Organisatiesoort, Professional,
    ids::{OrganisatieId, ProfessionalId},
    regels::Functie,
};

#[tokio::test]
async fn d_58_nobody_gets_a_message_who_did_not_ask_for_it() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    let account = anna.open("/gezin/account").await;
    account.zegt("U krijgt niets, tenzij u daar zelf voor kiest.");
    let pagina = anna.open(BERICHTEN).await;
    pagina.zegt("Tot u dat kiest, sturen we niets.");
    assert!(pagina.formulier(BERICHTEN).contains(&("berichten".to_owned(), "nee".to_owned())));
    // What it would look like is there to see beforehand, and how somebody can be reached otherwise.
    pagina.zegt("Er staat een bericht klaar");
    pagina.zegt("Kan er iemand in uw mail kijken?");
    // A young person has a choice of his own, in words of his own.
    let cas = proef.als_gezin("Cas").await;
    cas.open(BERICHTEN).await.zegt("Je ouders en anderen thuis zien niets.");
}

#[tokio::test]
async fn what_cannot_be_an_address_is_said_beside_the_field_and_kept_and_nothing_is_sent() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    let fout = anna.stuur_in(BERICHTEN, &[("berichten", "ja"), ("adres", "anna@thuis")]).await;
    assert_eq!(fout.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(fout.fout_bij("adres").contains("naam@voorbeeld.nl"), "{}", fout.fout_bij("adres"));
    assert_eq!(fout.veld(BERICHTEN, "adres"), "anna@thuis");
    assert!(fout.formulier(BERICHTEN).contains(&("berichten".to_owned(), "ja".to_owned())));
    let leeg = anna.stuur_in(BERICHTEN, &[("berichten", "ja"), ("adres", "")]).await;
    assert_eq!(leeg.status, StatusCode::UNPROCESSABLE_ENTITY);
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
}

#[tokio::test]
async fn a_choice_that_is_posted_twice_has_one_effect_and_can_be_taken_back() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    let pagina = anna.open(BERICHTEN).await;
    let velden = pagina.ingevuld(BERICHTEN, &[("berichten", "ja"), ("adres", ADRES)]);
    for _ in 0..2 {
        assert_eq!(anna.post(BERICHTEN, &velden).await.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(server.berichten().len(), 1, "één code");
    server.vergeet();
    assert_eq!(anna.open(BERICHTEN).await.veld(BERICHTEN, "adres"), ADRES);
    anna.doe(BERICHTEN, &[("berichten", "nee")]).await;
    let uit = anna.open(BERICHTEN).await;
    assert_eq!(uit.veld(BERICHTEN, "adres"), "", "een adres dat niet nodig is, staat er niet meer");
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
}

#[tokio::test]
async fn d_58_the_fixed_face_sees_that_and_when_never_where_to_or_what_about_and_nobody_else_sees_anything() {
    let (proef, server) = met_post().await;
    let anna = kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
    let noor = proef.als("Noor").await.open("toegang").await;
    noor.zegt("Berichten per mail gekozen sinds 2 maart 2026");
    noor.zegt("Verstuurd op: 2 maart 2026");
    noor.zegt("Een mailbox wordt vaak gedeeld");
    noor.verzwijgt("mailbox.example");
    // In the own pages the person sees the same days.
    anna.open(BERICHTEN).await.zegt("2 maart 2026: verstuurd.");
    proef.als("Sam").await.open("toegang").await.verzwijgt("Berichten per mail");
    let bram = proef.als_gezin("Bram").await;
    bram.open("/gezin/account").await.verzwijgt("2 maart 2026: verstuurd");
    bram.open(BERICHTEN).await.zegt("Nog niets");
    bram.open(BERICHTEN).await.verzwijgt("mailbox.example");
}

#[tokio::test]
async fn somebody_without_an_own_account_has_nothing_to_choose_here() {
    let (proef, _server) = met_post().await;
    assert_eq!(proef.als("Noor").await.get(BERICHTEN).await.status, StatusCode::NOT_FOUND);
    // Without a way to send there is no page that promises messages.
    let zonder = Proef::met_kinderen().await;
    let anna = zonder.als_gezin("Anna").await;
    assert_eq!(anna.get(BERICHTEN).await.status, StatusCode::NOT_FOUND);
    anna.open("/gezin/account").await.verzwijgt("per mail");
}

#[tokio::test]
async fn d_58_in_safe_mode_nothing_is_sent_and_no_page_of_the_family_tells_why() {
    let (proef, server) = met_post().await;
    let anna = kiest(&proef, &server, "Anna", ADRES).await;
    let vooraf = anna.open(BERICHTEN).await.tekst();
    veilige_modus(&proef, persoon_id("Anna"), Some("Haar telefoon wordt bekeken.")).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    for _ in 0..15 {
        assert_eq!(na_een_ronde(&proef, &server).await, 0);
        proef.dagen_later(1);
    }
    assert!(server.gesprekken().is_empty(), "de mailserver hoort niet eens het adres");
    let anna = proef.als_gezin("Anna").await;
    assert_eq!(anna.open(BERICHTEN).await.tekst(), vooraf);
    proef.als("Noor").await.open("toegang").await.zegt("gekozen, maar er gaat niets uit");
    // Lifted: what waits still, is told on that day, and what was missed is not sent afterwards.
    veilige_modus(&proef, persoon_id("Anna"), None).await;
    voorgelegd(&proef, "De stoel ook.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn who_keeps_the_system_hears_that_the_mail_server_is_gone_and_nothing_about_anybody() {
    let (proef, server) = met_post().await;
    let organisatie = Organisatie {
        id: OrganisatieId(nummer("Gemeente")),
        naam: "Gemeente".to_owned(),
        soort: Organisatiesoort::LokaalTeam,
    };
    let bea = Professional {
        id: ProfessionalId(nummer("Bea")),
        naam: "Bea".to_owned(),
        organisatie,
        functie: Functie::Beheerder,
        telefoon: None,
        geregistreerd: true,
    };
    proef.maak_collega(&bea).await;
    let bea = proef.als("Bea").await;
    bea.open("/beheer").await.zegt("geen storing bekend");
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    drop(server);
    tokio::task::yield_now().await;
    assert_eq!(ronde(&proef.dienst).await.mislukt, 1);
    let pagina: Pagina = bea.open("/beheer").await;
    pagina.zegt("storing sinds");
    pagina.zegt("de mailserver is niet te bereiken");
    pagina.verzwijgt("mailbox.example");
}
