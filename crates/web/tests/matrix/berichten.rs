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
use naast_service::{Bezorguren, Post, account::Berichtsoort};

const EEN_DAG: i64 = 24 * 60 * 60;

/// Everybody who could want to hear: the family, who acts for one of them, the team by name, and those of whom the policies
/// let through only a part or nothing.
fn iedereen() -> Vec<Kijker> {
    let deels = ["bij-procesregisseur", "bij-aanbieder", "bij-politie", "klachtfunctionaris", "fg"];
    let functies = [kijkers::functies_in_team(), kijkers::met_eigen_taak()].concat();
    let deels = functies.into_iter().filter(|kijker| deels.contains(&kijker.account.as_str()));
    let vreemden = kijkers::vreemden().into_iter().filter(|kijker| kijker.ingelogd);
    [kijkers::gezin(), kijkers::team()].concat().into_iter().chain(deels).chain(vreemden).collect()
}

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

/// Chooses every message this one is offered, and shows with the code that it is the own mailbox. Nothing for who is offered
/// none; no code comes where it is not safe.
async fn kies(wereld: &Wereld, server: &Proefserver, kijker: &Kijker) {
    let pad = if kijker.van_gezin { "/gezin/account/berichten" } else { "/werk/account/berichten" };
    let (koekje, code) = (kijker.koekje(wereld).await, [pad, "/code"].concat());
    let pagina = haal(wereld, &koekje, pad).await;
    if pagina.status != StatusCode::OK {
        return;
    }
    let mut velden = verborgen_velden(&pagina.tekst(), pad);
    velden.push(("berichten".to_owned(), "ja".to_owned()));
    velden.push(("adres".to_owned(), adres(kijker)));
    velden.extend(Berichtsoort::ALLE.map(|soort| ("waarover".to_owned(), soort.code().to_owned())));
    let gekozen = post(wereld, &koekje, pad, &velden).await;
    assert_eq!(gekozen.status, StatusCode::SEE_OTHER, "{} cannot choose messages", kijker.naam);
    let Some((_, mail)) = server.berichten().pop() else { return };
    server.vergeet();
    let mail = String::from_utf8(mail).unwrap();
    let getypt = mail.split("De code is ").nth(1).unwrap().chars().take(6).collect();
    let mut velden = verborgen_velden(&haal(wereld, &koekje, pad).await.tekst(), &code);
    velden.push(("code".to_owned(), getypt));
    let bevestigd = post(wereld, &koekje, &code, &velden).await;
    assert_eq!(bevestigd.status, StatusCode::SEE_OTHER, "{} cannot confirm", kijker.naam);
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
    wereld.ander_gezin().await;
    met_post(&wereld, &server);
    let (allen, dingen) = (iedereen(), dingen::alle());
    for kijker in &allen {
        kies(&wereld, &server, kijker).await;
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
