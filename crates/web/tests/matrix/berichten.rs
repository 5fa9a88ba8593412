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
use std::sync::Arc;
use tokio::task::JoinSet;

const EEN_DAG: i64 = 24 * 60 * 60;
/// How many worlds are tried at once.
const TEGELIJK: usize = 3;

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

/// What goes out on the next day because this came: to whom, and what it says. In a world of its own, in which everybody was
/// told today of all that came before.
async fn gevolg(wereld: Wereld, ding: Option<&Ding>) -> Vec<(String, Vec<u8>)> {
    let server = Proefserver::start().await;
    met_post(&wereld, &server);
    wereld.dienst.bezorg_berichten(|| true).await.unwrap();
    let vandaag = server.berichten().len();
    if let Some(ding) = ding {
        wereld.maak(ding).await;
    }
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
    let (allen, dingen) = (iedereen(), Arc::new(dingen::alle()));
    for kijker in &allen {
        kies(&wereld, &server, kijker).await;
    }
    let herkenner = Herkenner::nieuw(&dingen);
    let mut gezien = Gezien::default();
    let mut noteer = |plaats: usize, berichten: Vec<(String, Vec<u8>)>| {
        let rij = dingen[plaats].rij;
        for (aan, bericht) in berichten {
            let kijker = allen.iter().find(|kijker| adres(kijker) == aan);
            let kijker = kijker.unwrap_or_else(|| panic!("a message went to {aan}"));
            assert!(herkenner.herken(&bericht).is_empty(), "{rij} stands in a message");
            gezien.zet(Kanaal::Bericht, kijker, rij, Cel::Spoor);
        }
    };
    let veranderingen: Vec<usize> =
        (0..dingen.len()).filter(|plaats| !dingen[*plaats].stappen.is_empty()).collect();
    let mut lopers = JoinSet::new();
    for plaats in &veranderingen {
        let (plaats, proef, alle) = (*plaats, wereld.nog_eens().await, Arc::clone(&dingen));
        lopers.spawn(async move { (plaats, gevolg(proef, Some(&alle[plaats])).await) });
        wereld.maak(&dingen[plaats]).await;
        if lopers.len() > TEGELIJK {
            let (plaats, berichten) = lopers.join_next().await.unwrap().unwrap();
            noteer(plaats, berichten);
        }
    }
    while let Some(klaar) = lopers.join_next().await {
        let (plaats, berichten) = klaar.unwrap();
        noteer(plaats, berichten);
    }
    assert_eq!(gevolg(wereld.nog_eens().await, None).await, [], "somebody is told the same twice");
    let rijen = veranderingen.iter().map(|plaats| (dingen[*plaats].deel, dingen[*plaats].rij)).collect();
    vergelijk("bericht", &markdown(&Deel { kanaal: Kanaal::Bericht, rijen, kijkers: &allen }, &gezien));
}
