//! The use cases over a real store: what a promise is worth when several people work at once.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Kijker, Onderdeel};
use naast_domain::{
    Deel, Opdracht, Opdrachtbrief, Professional, Regelnummer,
    dossier::{DossierOpdracht, OpenDossier, Routestap, proef::*},
    gebied::RegioId,
    gezin::NieuwGezin,
    ids::{DossierId, OpdrachtId},
    persoon::{Geboortedatum, zoeksleutel::Zoekvraag},
    taak::{TaakOpdracht, WachtOp},
};
use naast_service::{Dienst, Dienstfout, Kijkvraag, Klok};
use naast_store::{Options, RootKey, Store};
use std::collections::BTreeSet;
use tempfile::TempDir;
use uuid::Uuid;

async fn dienst() -> (Dienst, TempDir) {
    let map = TempDir::new().unwrap();
    let store = Store::open_sqlite(map.path(), RootKey::for_dir(map.path()).unwrap(), Options::default())
        .await
        .unwrap();
    let nu: Timestamp = "2026-03-02T09:00:00Z".parse().unwrap();
    (
        Dienst::nieuw(
            store,
            Beleid::ingebouwd().unwrap(),
            regels().clone(),
            regios().clone(),
            Klok::vast(nu),
        ),
        map,
    )
}

fn kijker(professional: &Professional) -> Kijker {
    let actor = als(professional);
    Kijker { wie: actor.wie, naam: actor.naam, pet: actor.pet, namens: None, geldig: true }
}

fn noor() -> Kijker {
    kijker(&lokaal("Noor"))
}

fn nummer() -> OpdrachtId {
    OpdrachtId(Uuid::now_v7())
}

fn opening(gezin: NieuwGezin) -> OpenDossier {
    OpenDossier {
        aanleiding: tekst("De buren horen veel ruzie."),
        onveiligheid: BTreeSet::new(),
        gezin,
        vast_gezicht: lokaal("Noor"),
        kindcheck: Some(kort("In gesprek")),
        herkomst: None,
        postcode: None,
    }
}

fn regio() -> RegioId {
    "zaanstreek-waterland-2.0".parse().unwrap()
}

async fn open(dienst: &Dienst, gezin: NieuwGezin) -> DossierId {
    dienst.open_dossier(&noor(), nummer(), &regio(), &opening(gezin)).await.unwrap().dossier
}

fn taak(wat: &str) -> Opdracht {
    Opdracht::Taak(TaakOpdracht::Maak {
        wat: kort(wat),
        voor: WachtOp::VastGezicht,
        vervalt_op: Some(dag("2026-03-09")),
    })
}

fn brief(opdracht: Opdracht) -> Opdrachtbrief {
    Opdrachtbrief { id: nummer(), gezien: None, opdracht }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inv_01_of_many_who_open_the_same_family_at_once_exactly_one_succeeds() {
    let (dienst, _map) = dienst().await;
    let pogingen: Vec<_> = (0..12)
        .map(|_| {
            let dienst = dienst.clone();
            tokio::spawn(async move {
                dienst.open_dossier(&noor(), nummer(), &regio(), &opening(gezin_met_kinderen())).await
            })
        })
        .collect();
    let mut gelukt = 0;
    for poging in pogingen {
        match poging.await.unwrap() {
            Ok(_) => gelukt += 1,
            Err(Dienstfout::Weigering(weigering)) => assert_eq!(weigering.regel, Regelnummer::Inv(1)),
            Err(fout) => panic!("{fout}"),
        }
    }
    assert_eq!(gelukt, 1);
    assert_eq!(dienst.store().status().await.unwrap().dossiers, 1);
}

#[tokio::test]
async fn a_form_posted_twice_has_one_effect() {
    let (dienst, _map) = dienst().await;
    let opdracht = nummer();
    let eerste = dienst.open_dossier(&noor(), opdracht, &regio(), &opening(paar())).await.unwrap();
    let tweede = dienst.open_dossier(&noor(), opdracht, &regio(), &opening(paar())).await.unwrap();
    assert_eq!((eerste.dossier, eerste.herhaald, tweede.herhaald), (tweede.dossier, false, true));
    let brief = brief(taak("Bellen"));
    assert!(!dienst.voer_uit(&noor(), eerste.dossier, &brief).await.unwrap().herhaald);
    assert!(dienst.voer_uit(&noor(), eerste.dossier, &brief).await.unwrap().herhaald);
    assert_eq!(dienst.werkdag(&noor()).await.unwrap().te_doen.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_writers_on_one_part_give_successes_and_clean_conflicts_that_add_up() {
    let (dienst, _map) = dienst().await;
    let id = open(&dienst, paar()).await;
    let schrijvers: Vec<_> = (0..100)
        .map(|nr| {
            let dienst = dienst.clone();
            let naar = if nr % 2 == 0 { Routestap::Vraagverheldering } else { Routestap::Analyse };
            let opdracht = Opdracht::Dossier(DossierOpdracht::ZetStap {
                naar,
                motivering: Some(tekst("Kan meteen.")),
                spoed: false,
            });
            let brief = Opdrachtbrief { id: nummer(), gezien: Some((Deel::Route, 1)), opdracht };
            tokio::spawn(async move { dienst.voer_uit(&noor(), id, &brief).await })
        })
        .collect();
    let (mut gelukt, mut conflict) = (0, 0);
    for schrijver in schrijvers {
        match schrijver.await.unwrap() {
            Ok(_) => gelukt += 1,
            Err(Dienstfout::Weigering(weigering)) => {
                assert!(
                    matches!(weigering.soort, naast_domain::weigering::Weigeringsoort::DeelGewijzigd { .. }),
                    "{weigering}"
                );
                conflict += 1;
            }
            Err(fout) => panic!("{fout}"),
        }
    }
    assert_eq!(
        (gelukt, conflict),
        (1, 99),
        "wie tegelijk hetzelfde deel zag, schrijft niet over een ander heen"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_writers_of_new_things_all_succeed() {
    let (dienst, _map) = dienst().await;
    let id = open(&dienst, paar()).await;
    let schrijvers: Vec<_> = (0..100)
        .map(|nr| {
            let dienst = dienst.clone();
            tokio::spawn(
                async move { dienst.voer_uit(&noor(), id, &brief(taak(&format!("Taak {nr}")))).await },
            )
        })
        .collect();
    for schrijver in schrijvers {
        schrijver.await.unwrap().unwrap();
    }
    assert_eq!(dienst.werkdag(&noor()).await.unwrap().te_doen.len(), 100);
}

#[tokio::test]
async fn inv_22_the_read_line_is_durable_before_the_view_leaves_and_without_it_nothing_is_shown() {
    let (dienst, _map) = dienst().await;
    let id = open(&dienst, gezin_met_kinderen()).await;
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht, Onderdeel::Gezin]);
    let eerder = dienst.store().status().await.unwrap().leesregels;
    dienst.bekijk(&noor(), id, &vraag).await.unwrap();
    dienst.bekijk(&noor(), id, &vraag).await.unwrap();
    assert_eq!(
        dienst.store().status().await.unwrap().leesregels,
        eerder + 2,
        "ook een blik die al bekend was, wordt genoteerd"
    );
    let keken = dienst.wie_keek(&noor(), id, None).await.unwrap();
    assert_eq!(keken[1].kijker, lokaal("Noor").id.0);
    assert_eq!(keken[1].personen.len(), 4);
    // The log can no longer be written: fail closed.
    dienst.store().close(dienst.klok().nu()).await.unwrap();
    assert!(matches!(dienst.bekijk(&noor(), id, &vraag).await, Err(Dienstfout::Opslag(_))));
}

#[tokio::test]
async fn a_guessed_dossier_answers_like_one_that_is_not_there() {
    let (dienst, _map) = dienst().await;
    let id = open(&dienst, paar()).await;
    let vreemd = kijker(&lokaal("Vreemd"));
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Overzicht]);
    let bestaat = dienst.bekijk(&vreemd, id, &vraag).await.unwrap_err();
    let bestaat_niet = dienst.bekijk(&vreemd, DossierId(Uuid::now_v7()), &vraag).await.unwrap_err();
    assert_eq!(bestaat.to_string(), bestaat_niet.to_string());
    let bestaat = dienst.voer_uit(&vreemd, id, &brief(taak("Kijken"))).await.unwrap_err();
    assert_eq!(bestaat.to_string(), bestaat_niet.to_string());
    assert_eq!(dienst.store().status().await.unwrap().leesregels, 0);
}

#[tokio::test]
async fn inv_20_a_sealed_household_gives_no_hint_and_a_hidden_address_finds_nobody() {
    let (dienst, _map) = dienst().await;
    let gezin = gezin_met_kinderen();
    let thuis = gezin.huishoudens[0].id;
    let id = open(&dienst, gezin).await;
    let ander = kijker(&lokaal("Iris"));
    let op_naam = Zoekvraag {
        naam: "Anna Proef".to_owned(),
        geboortedatum: Some(Geboortedatum::lees("1985-04-02").unwrap()),
        ..Zoekvraag::default()
    };
    let mut op_adres = Zoekvraag::default();
    op_adres.adres.postcode = "1141AB".to_owned();
    op_adres.adres.huisnummer = "1".to_owned();

    let treffers = dienst.zoek(&ander, &op_naam).await.unwrap().treffers;
    assert_eq!(treffers.len(), 1);
    assert_eq!(
        (&treffers[0].namen, treffers[0].vast_gezicht.as_str()),
        (&None, "Noor"),
        "een ander leest alleen wie hij kan bellen"
    );
    assert_eq!(dienst.zoek(&ander, &op_adres).await.unwrap().treffers.len(), 1);

    let afschermen = DossierOpdracht::SchermAdresAf { huishouden: thuis, kennen: BTreeSet::new() };
    dienst.voer_uit(&noor(), id, &brief(Opdracht::Dossier(afschermen))).await.unwrap();
    assert!(dienst.zoek(&ander, &op_adres).await.unwrap().treffers.is_empty());
    assert!(
        dienst.zoek(&noor(), &op_adres).await.unwrap().treffers.is_empty(),
        "ook niet voor wie het adres kent"
    );

    let verzegel = DossierOpdracht::Verzegel { reden: Some(tekst("Bekende Nederlander in een dorp.")) };
    dienst.voer_uit(&noor(), id, &brief(Opdracht::Dossier(verzegel))).await.unwrap();
    assert!(dienst.zoek(&ander, &op_naam).await.unwrap().treffers.is_empty());
    assert_eq!(dienst.zoek(&noor(), &op_naam).await.unwrap().treffers.len(), 1);
}

#[tokio::test]
async fn inv_21_and_30_read_models_can_be_thrown_away_and_made_anew_and_a_copy_restores_and_verifies() {
    let (dienst, map) = dienst().await;
    let id = open(&dienst, gezin_met_kinderen()).await;
    dienst.voer_uit(&noor(), id, &brief(taak("Bellen"))).await.unwrap();
    dienst.store().replace_rows(id.0, Vec::new()).await.ok();
    dienst.herbouw_leesmodel(id).await.unwrap();
    assert_eq!(dienst.vergelijk_leesmodel(id).await.unwrap(), None);
    let (kopie, terug) = (map.path().join("kopie"), map.path().join("terug"));
    dienst.store().backup(&kopie, true, |_| {}).await.unwrap();
    Store::restore_sqlite(&kopie, &terug).unwrap();
    let sleutel = RootKey::load(&terug.join("wortelsleutel")).unwrap();
    let teruggezet = Store::open_sqlite(&terug, sleutel, Options::default()).await.unwrap();
    let verslag = teruggezet.verify(|_| {}).await.unwrap();
    assert_eq!(verslag.gebeurtenissen, 2);
}
