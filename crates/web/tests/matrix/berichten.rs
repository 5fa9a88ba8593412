//! Who gets a message because something came: never a word of it, and none at all about what this one may not see.

use crate::{
    dingen::{self, Ding},
    hard::verborgen_velden,
    kijkers::{self, Kijker},
    ophalen::{Herkenner, haal, post},
    tabel::{Cel, Deel, Gezien, Kanaal, markdown, vergelijk},
    wereld::Wereld,
};
use axum::http::StatusCode;
use naast_exchange::mail::{Afzender, Mailadres, Mailserver, Postbode, proef::Proefserver};
use naast_service::{Bezorguren, Post};

const KEUZE: &str = "/gezin/account/berichten";
const EEN_DAG: i64 = 24 * 60 * 60;

fn adres(kijker: &Kijker) -> String {
    format!("{}@mailbox.example", kijker.account)
}

/// Lets messages of this world go to this server.
fn met_post(wereld: &Wereld, server: &Proefserver) {
    let van = Mailadres::lees("post@bericht.example").unwrap();
    let naar = Mailserver::lees(&server.url(), None, None).unwrap();
    let postbode = Postbode::naar_server(Afzender::nieuw(van, None, None).unwrap(), naar);
    wereld.dienst.zet_post(Post::nieuw(postbode, Bezorguren::OVERDAG));
}

/// Chooses messages, where this one is offered that.
async fn kies(wereld: &Wereld, kijker: &Kijker) -> bool {
    let koekje = kijker.koekje(wereld).await;
    let pagina = haal(wereld, &koekje, KEUZE).await;
    let mut velden = verborgen_velden(&pagina.tekst(), KEUZE);
    if pagina.status != StatusCode::OK || velden.is_empty() {
        return false;
    }
    velden.push(("berichten".to_owned(), "ja".to_owned()));
    velden.push(("adres".to_owned(), adres(kijker)));
    let gekozen = post(wereld, &koekje, KEUZE, &velden).await;
    assert_eq!(gekozen.status, StatusCode::SEE_OTHER, "{} cannot choose messages", kijker.naam);
    true
}

/// A copy of this world in which everybody was told today what waits.
async fn verteld(wereld: &Wereld) -> (Wereld, Proefserver) {
    let (proef, server) = (wereld.nog_eens().await, Proefserver::start().await);
    met_post(&proef, &server);
    proef.dienst.bezorg_berichten(|| true).await.unwrap();
    (proef, server)
}

/// What goes out on the next day: to whom, and what it says.
async fn morgen(wereld: &Wereld, server: &Proefserver) -> Vec<(String, Vec<u8>)> {
    let vandaag = server.berichten().len();
    wereld.dienst.klok().verzet(EEN_DAG);
    wereld.dienst.bezorg_berichten(|| true).await.unwrap();
    server.berichten().split_off(vandaag)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_21_d_58_a_message_goes_only_to_whom_the_table_says_and_holds_no_word_of_anybody() {
    let (wereld, server) = (Wereld::nieuw().await, Proefserver::start().await);
    kijkers::maak_accounts(&wereld).await;
    met_post(&wereld, &server);
    let (allen, dingen) = (kijkers::gezin(), dingen::alle());
    for kijker in &allen {
        kies(&wereld, kijker).await;
    }
    let herkenner = Herkenner::nieuw(&dingen);
    let mut gezien = Gezien::default();
    let veranderingen: Vec<&Ding> = dingen.iter().filter(|ding| !ding.stappen.is_empty()).collect();
    for ding in &veranderingen {
        let (proef, server) = verteld(&wereld).await;
        proef.maak(ding).await;
        for (aan, bericht) in morgen(&proef, &server).await {
            let kijker = allen.iter().find(|kijker| adres(kijker) == aan);
            let kijker = kijker.unwrap_or_else(|| panic!("a message went to {aan}"));
            assert!(herkenner.herken(&bericht).is_empty(), "{} stands in a message", ding.rij);
            gezien.zet(Kanaal::Bericht, kijker, ding.rij, Cel::Spoor);
        }
        wereld.maak(ding).await;
    }
    let (proef, server) = verteld(&wereld).await;
    assert_eq!(morgen(&proef, &server).await, [], "somebody is told the same twice");
    let rijen = veranderingen.iter().map(|ding| (ding.deel, ding.rij)).collect();
    vergelijk("bericht", &markdown(&Deel { kanaal: Kanaal::Bericht, rijen, kijkers: &allen }, &gezien));
}
