//! With and without: what nobody told this one must leave no trace at all, not as a number, a term or a date.

use crate::{
    dingen::{self, Ding},
    hard::zonder_toeval,
    kijkers::{self, Kijker},
    ophalen::{Herkenner, haal},
    tabel::{Cel, Deel, Gezien, Kanaal, markdown, vergelijk},
    wegen,
    wereld::Wereld,
};
use axum::http::header;

/// Where numbers, terms and dates stand.
fn plaatsen(wereld: &Wereld, kijker: &Kijker) -> Vec<String> {
    let mut plaatsen = wegen::api(wereld.dossier, kijker);
    // Who looked grows by looking.
    plaatsen.retain(|adres| !adres.contains("/inzage?"));
    if !kijker.van_gezin {
        // Of who sees only a part: where something of the rest could shine through.
        plaatsen.retain(|adres| {
            ["/taken?", "/team?", "/kaarten?", "/tijdlijn?"].iter().any(|deel| adres.contains(deel))
        });
        plaatsen.push(format!("/api/v1/dossiers/{}?doel={}", wereld.dossier, kijker.doel()));
    }
    plaatsen.push("/api/v1/dossiers".to_owned());
    let paginas: &[&str] = if kijker.van_gezin {
        &[
            "/gezin",
            "/gezin/wat-er-staat",
            "/gezin/analyse",
            "/gezin/plan",
            "/gezin/veiligheid",
            "/gezin/mijn-verhaal",
            "/gezin/rechten",
            "/gezin/rechten/klacht",
        ]
    } else {
        &["/werk", "/werk/klachten", "/beheer/noodtoegang"]
    };
    plaatsen.extend(paginas.iter().map(|pad| (*pad).to_owned()));
    if !kijker.van_gezin {
        let tabs = ["", "/taken", "/rechten"];
        plaatsen.extend(tabs.map(|tab| format!("/werk/dossier/{}{tab}", wereld.dossier)));
    }
    plaatsen
}

/// The answers at these places, without what differs by nature. A professional works with the version of the file, and is
/// told it; a member of the family is not, and gets the same mark for the same view.
async fn stand(wereld: &Wereld, kijker: &Kijker, koekje: &str, plaatsen: &[String]) -> Vec<String> {
    let mut stand = Vec::new();
    for plaats in plaatsen {
        let antwoord = haal(wereld, koekje, plaats).await;
        let merk = antwoord.koppen.get(header::ETAG).filter(|_| kijker.van_gezin);
        let mut tekst = zonder_toeval(&antwoord.tekst());
        if !kijker.van_gezin {
            tekst = zonder_versie(&tekst);
        }
        stand.push(format!("{} {merk:?} {tekst}", antwoord.status));
    }
    stand
}

/// JSON without the versions that say how often something was written.
fn zonder_versie(tekst: &str) -> String {
    let mut stukken = tekst.split("\"versie\":");
    let mut uit = stukken.next().unwrap_or_default().to_owned();
    for stuk in stukken {
        uit.push_str(stuk.trim_start_matches(|teken: char| teken.is_ascii_digit()));
    }
    uit
}

/// Who is asked each time: the family, and those of whom the policies let through only a part.
fn kijkers() -> Vec<Kijker> {
    let namen = [
        "vader",
        "moeder",
        "zestien",
        "twaalf",
        "voor-vader",
        "bij-procesregisseur",
        "bij-aanbieder",
        "bij-politie",
        "teamleider",
        "fg",
        "klachtfunctionaris",
        "ver",
    ];
    let allen = [
        kijkers::gezin(),
        kijkers::functies_in_team(),
        kijkers::met_eigen_taak(),
        kijkers::functies_buiten_team(),
        kijkers::vreemden(),
    ]
    .concat();
    allen.into_iter().filter(|kijker| namen.contains(&kijker.account.as_str())).collect()
}

/// What may be noticed by the father although he may not read it: that there is a plan, that it holds or is changed, and that
/// it was talked about is for everybody; why a professional thought so is not. The frame in which his child is helped is his
/// to know; what was written about it is told in person. His own request stands in the list by its kind.
const GEMERKT_DOOR_DE_VADER: [&str; 8] = [
    "bezwaar van de vader",
    "dat de analyse is gedeeld",
    "dat het plan is besproken",
    "waarom het plan geldt zonder ieders akkoord",
    "waarom het plan wordt bijgesteld",
    "waarom het veiligheidsplan acuut is",
    "waarom het veiligheidsplan voorlopig geldt",
    "toelichting bij het kader van de jongste",
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_21_d_58_what_is_not_for_somebody_leaves_no_number_term_or_date_behind() {
    let wereld = Wereld::nieuw().await;
    kijkers::maak_accounts(&wereld).await;
    let dingen = dingen::alle();
    let herkenner = Herkenner::nieuw(&dingen);
    let kijkers = kijkers();
    let mut koekjes = Vec::new();
    for kijker in &kijkers {
        koekjes.push((kijker, kijker.koekje(&wereld).await, plaatsen(&wereld, kijker)));
    }
    let mut gezien = Gezien::default();
    let mut eerder: Vec<Vec<String>> = Vec::new();
    for (kijker, koekje, plaatsen) in &koekjes {
        eerder.push(stand(&wereld, kijker, koekje, plaatsen).await);
    }
    let veranderingen: Vec<&Ding> = dingen.iter().filter(|ding| !ding.stappen.is_empty()).collect();
    for ding in &veranderingen {
        wereld.maak(ding).await;
        for (wie, (kijker, koekje, plaatsen)) in koekjes.iter().enumerate() {
            let nu = stand(&wereld, kijker, koekje, plaatsen).await;
            for ((plaats, was), is) in plaatsen.iter().zip(&eerder[wie]).zip(&nu) {
                if was == is {
                    continue;
                }
                let leest = herkenner.herken(is.as_bytes()).iter().any(|rij| dingen[*rij].rij == ding.rij);
                if std::env::var_os("NAAST_TOON_SPOREN").is_some() && !leest {
                    eprintln!("{} | {} | {plaats}\n{}", kijker.naam, ding.rij, verschil(was, is));
                }
                gezien.zet(Kanaal::Aantal, kijker, ding.rij, if leest { Cel::Zichtbaar } else { Cel::Spoor });
            }
            eerder[wie] = nu;
        }
    }
    let rijen = veranderingen.iter().map(|ding| (ding.deel, ding.rij)).collect();
    vergelijk("aantal", &markdown(&Deel { kanaal: Kanaal::Aantal, rijen, kijkers: &kijkers }, &gezien));
    let vader = kijkers.iter().find(|kijker| kijker.account == "vader").unwrap();
    let sporen: Vec<&str> = veranderingen
        .iter()
        .map(|ding| ding.rij)
        .filter(|rij| {
            gezien.cel(Kanaal::Aantal, vader, rij) == Cel::Spoor && !GEMERKT_DOOR_DE_VADER.contains(rij)
        })
        .collect();
    assert!(sporen.is_empty(), "the father notices: {sporen:?}");
}

/// The first place where two answers differ.
fn verschil(was: &str, is: &str) -> String {
    let plaats = was.bytes().zip(is.bytes()).take_while(|(een, twee)| een == twee).count();
    let rond = |tekst: &str| -> String {
        let begin = plaats.saturating_sub(120);
        String::from_utf8_lossy(&tekst.as_bytes()[begin.min(tekst.len())..(plaats + 160).min(tekst.len())])
            .into_owned()
    };
    format!("    was: {}\n    is:  {}", rond(was), rond(is))
}
