//! Who hears of what: parents of young children, who acts for somebody, and professionals.

use crate::{
    gemeen::{Browser, als_gezinslid, kort, nummer, persoon_id, tekst},
    steun::{BERICHTEN, bevestigd, met_post, na_een_ronde, veilige_modus, voorgelegd},
};
use naast_domain::{
    Opdracht,
    ids::ProfessionalId,
    stelling::{Reactie, StellingOpdracht},
    taak::{TaakOpdracht, WachtOp},
    toegang::Machtigingsbereik,
};
use naast_exchange::mail::proef::Proefserver;

const WERK: &str = "/werk/account/berichten";
const ADRES: &str = "post@mailbox.example";

/// Chooses with exactly these boxes ticked.
async fn kiest_soorten(wie: &Browser<'_>, server: &Proefserver, pad: &str, soorten: &[&str]) {
    let vast = [("berichten", "ja"), ("adres", ADRES)];
    let velden: Vec<_> = vast.into_iter().chain(soorten.iter().map(|soort| ("waarover", *soort))).collect();
    bevestigd(wie, server, pad, &velden).await;
}

#[tokio::test]
async fn d_40_a_parent_with_gezag_hears_of_what_waits_for_a_young_child_when_chosen() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    anna.open(BERICHTEN).await.zegt("een kind onder de 12");
    kiest_soorten(&anna, &server, BERICHTEN, &["kinderen"]).await;
    // Cas is thirteen and answers himself; Anna did not choose what waits for herself.
    voorgelegd(&proef, "Cas kwam te laat.", "Cas").await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    voorgelegd(&proef, "Daan sliep op de bank.", "Daan").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn d_58_of_a_child_for_whom_it_must_be_safer_no_message_goes_to_a_parent() {
    let (proef, server) = met_post().await;
    let anna = proef.als_gezin("Anna").await;
    kiest_soorten(&anna, &server, BERICHTEN, &["zelf", "kinderen"]).await;
    veilige_modus(&proef, persoon_id("Daan"), Some("Hij vertelt thuis niets.")).await;
    voorgelegd(&proef, "Daan sliep op de bank.", "Daan").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
}

#[tokio::test]
async fn inv_15_who_acts_for_somebody_hears_of_what_the_mandate_lets_him_do_and_not_of_the_rest() {
    for (bereik, verwacht) in [(Machtigingsbereik::Reageren, 1), (Machtigingsbereik::Instemmen, 0)] {
        let (proef, server) = met_post().await;
        let jasmijn = proef.als_gemachtigde(&[bereik]).await;
        kiest_soorten(&jasmijn, &server, BERICHTEN, &["namens"]).await;
        voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
        assert_eq!(na_een_ronde(&proef, &server).await, verwacht, "{bereik:?}");
    }
}

#[tokio::test]
async fn d_58_for_whom_it_must_be_safer_nothing_goes_to_who_acts_for_that_person_either() {
    let (proef, server) = met_post().await;
    let jasmijn = proef.als_gemachtigde(&[Machtigingsbereik::Reageren]).await;
    kiest_soorten(&jasmijn, &server, BERICHTEN, &["namens"]).await;
    veilige_modus(&proef, persoon_id("Anna"), Some("Haar telefoon wordt bekeken.")).await;
    voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
}

#[tokio::test]
async fn a_professional_hears_of_a_term_that_runs_out_and_of_nothing_when_not_chosen() {
    let (proef, server) = met_post().await;
    let noor = proef.als("Noor").await;
    noor.open("/werk/account").await.zegt("U krijgt niets, tenzij u daar zelf voor kiest.");
    let wie = proef.als_actor("Noor").await;
    let taak = TaakOpdracht::Maak {
        wat: kort("De huisarts bellen"),
        voor: WachtOp::Professional(ProfessionalId(nummer("Noor"))),
        vervalt_op: Some("2026-03-12".parse().unwrap()),
    };
    proef.doe(&wie, Opdracht::Taak(taak)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    kiest_soorten(&noor, &server, WERK, &["termijnen"]).await;
    let mut dagen = Vec::new();
    for dag in 2..=14 {
        let eerder = server.berichten().len();
        if na_een_ronde(&proef, &server).await > eerder {
            dagen.push(dag);
        }
        proef.dagen_later(1);
    }
    assert!(dagen.contains(&9) && dagen.contains(&12), "drie dagen vooraf en op de dag zelf: {dagen:?}");
    let (_, bytes) = server.berichten().pop().unwrap();
    let bericht = String::from_utf8(bytes).unwrap();
    for woord in ["Noor", "Voorbeeld", "huisarts", "Anna", "termijn"] {
        assert!(!bericht.contains(woord), "{woord}");
    }
}

#[tokio::test]
async fn a_professional_hears_once_that_the_family_said_something_and_not_of_what_he_already_saw() {
    let (proef, server) = met_post().await;
    let stelling = voorgelegd(&proef, "De bank stond op straat.", "Anna").await;
    let tweede = voorgelegd(&proef, "De stoel ook.", "Anna").await;
    let noor = proef.als("Noor").await;
    kiest_soorten(&noor, &server, WERK, &["gezin"]).await;
    assert_eq!(na_een_ronde(&proef, &server).await, 0);
    proef.dienst.klok().verzet(60);
    let reageer = |stelling| {
        let reactie = Reactie::Weerspraak(tekst("Hij stond in de tuin."));
        Opdracht::Stelling(StellingOpdracht::Reageer { stelling, voor: persoon_id("Anna"), reactie })
    };
    proef.doe(&als_gezinslid("Anna"), reageer(stelling)).await.unwrap();
    assert_eq!(na_een_ronde(&proef, &server).await, 1);
    proef.dagen_later(1);
    assert_eq!(na_een_ronde(&proef, &server).await, 1, "één keer");
    proef.doe(&als_gezinslid("Anna"), reageer(tweede)).await.unwrap();
    proef.dienst.klok().verzet(60);
    proef.als("Noor").await.open("stellingen").await.zegt("De stoel ook.");
    proef.dienst.klok().verzet(60);
    assert_eq!(na_een_ronde(&proef, &server).await, 1, "dit zag zij al");
}
