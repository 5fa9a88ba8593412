//! When the mail server, the line or the process fails.

use crate::steun::{ADRES, BERICHTEN, ander_proces, kiest, met_post, na_een_ronde, ronde, voorgelegd};
use naast_exchange::mail::proef::Dwars;
use std::time::Duration;

#[tokio::test]
async fn what_the_server_does_not_take_now_is_tried_again_after_a_pause_and_arrives_once() {
    for woord in ["MAIL", "RCPT", "DATA", "."] {
        let (proef, server) = met_post().await;
        kiest(&proef, &server, "Anna", ADRES).await;
        voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
        server.dwars(woord, Dwars::Code(451));
        assert_eq!(ronde(&proef.dienst).await.mislukt, 1, "{woord}");
        ronde(&proef.dienst).await;
        assert_eq!(server.gesprekken().len(), 1, "{woord}: niet meteen nog eens");
        // Still not: the next pause is longer.
        proef.dienst.klok().verzet(3 * 60);
        ronde(&proef.dienst).await;
        proef.dienst.klok().verzet(3 * 60);
        ronde(&proef.dienst).await;
        assert_eq!(server.gesprekken().len(), 2, "{woord}");
        server.gewoon();
        proef.dienst.klok().verzet(3 * 60);
        assert_eq!(na_een_ronde(&proef, &server).await, 1, "{woord}");
        proef.dienst.klok().verzet(3600);
        assert_eq!(na_een_ronde(&proef, &server).await, 1, "{woord}");
    }
}

#[tokio::test]
async fn an_address_that_is_refused_is_tried_once_a_day_and_the_person_sees_it() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    server.dwars("RCPT", Dwars::Code(550));
    for _ in 0..3 {
        ronde(&proef.dienst).await;
        proef.dienst.klok().verzet(3600);
    }
    assert_eq!(server.gesprekken().len(), 1);
    let anna = proef.als_gezin("Anna").await;
    anna.open(BERICHTEN).await.zegt("2 maart 2026: niet aangekomen. Klopt uw e-mailadres nog?");
    proef.als("Noor").await.open("toegang").await.zegt("2 maart 2026 (niet aangekomen)");
    server.gewoon();
    proef.dienst.klok().verzet(21 * 3600);
    assert_eq!(na_een_ronde(&proef, &server).await, 1, "de volgende dag, want het wacht nog");
}

#[tokio::test]
async fn a_line_that_breaks_after_the_message_never_makes_two_of_it_on_one_day() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    server.dwars(".", Dwars::Weg);
    assert_eq!(ronde(&proef.dienst).await.mislukt, 1);
    server.gewoon();
    proef.dienst.klok().verzet(4 * 3600);
    assert_eq!(na_een_ronde(&proef, &server).await, 0, "misschien is het al aangekomen");
    let anna = proef.als_gezin("Anna").await;
    anna.open(BERICHTEN).await.zegt("2 maart 2026: misschien aangekomen.");
    proef.dienst.klok().verzet(20 * 3600);
    assert_eq!(na_een_ronde(&proef, &server).await, 1, "de volgende dag wacht het nog, dus dan wel");
}

#[tokio::test]
async fn a_process_that_is_killed_between_sending_and_writing_it_down_never_makes_two_of_it_on_one_day() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    server.dwars(".", Dwars::Zwijgt);
    let gedood = tokio::time::timeout(Duration::from_secs(5), ronde(&proef.dienst)).await;
    assert!(gedood.is_err(), "de server had niet mogen antwoorden");
    assert!(server.gesprekken()[0].na("DATA").is_some(), "het bericht was de deur uit");
    server.gewoon();
    let opnieuw = ander_proces(&proef, &server);
    ronde(&opnieuw).await;
    assert_eq!(server.gesprekken().len(), 1, "dezelfde dag niet nog eens");
    proef.dagen_later(1);
    ronde(&opnieuw).await;
    assert_eq!(server.berichten().len(), 1, "wat nog wacht, wordt de volgende dag gemeld");
}

#[tokio::test]
async fn a_process_that_is_killed_before_the_message_goes_loses_nothing() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    server.dwars("RCPT", Dwars::Zwijgt);
    assert!(tokio::time::timeout(Duration::from_secs(3), ronde(&proef.dienst)).await.is_err());
    server.gewoon();
    ronde(&ander_proces(&proef, &server)).await;
    assert_eq!(server.berichten().len(), 1);
}

#[tokio::test]
async fn a_mail_server_that_is_gone_stands_in_nobodys_way_and_is_not_asked_for_each_message() {
    let (proef, server) = met_post().await;
    kiest(&proef, &server, "Anna", ADRES).await;
    kiest(&proef, &server, "Bram", "bram@mailbox.example").await;
    server.dwars("MAIL", Dwars::Weg);
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    voorgelegd(&proef, "De stoel ook.", "Bram").await;
    ronde(&proef.dienst).await;
    ronde(&proef.dienst).await;
    assert_eq!(server.gesprekken().len(), 1, "de tweede wacht op de server, niet andersom");
    // Meanwhile everything goes on.
    proef.als_gezin("Anna").await.open("/gezin/wat-er-staat").await.zegt("De bank stond op straat.");
    server.gewoon();
    proef.dienst.klok().verzet(5 * 60);
    assert_eq!(na_een_ronde(&proef, &server).await, 2);
}
