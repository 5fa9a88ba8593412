//! The use cases over a real store: what a promise is worth when several people work at once.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use jiff::Timestamp;
use naast_access::{Beleid, Kijker, Onderdeel};
use naast_domain::{
    Deel, Opdracht, Opdrachtbrief, Professional, Regelnummer,
    dossier::{DossierOpdracht, OpenDossier, Routestap, proef::*},
    gebied::RegioId,
    gezin::{Adres, NieuwGezin, Persoon},
    ids::{DossierId, HuishoudenId, OpdrachtId, PersoonId},
    persoon::{Geboortedatum, Naam, NaamDelen, zoeksleutel::Zoekvraag},
    regels::Functie,
    taak::{TaakOpdracht, WachtOp},
};
use naast_service::{Dienst, Dienstfout, Inzagevraag, Kijkvraag, Klok};
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

/// Families without anybody in common.
fn ander_paar(nummer: u8) -> NieuwGezin {
    let mut gezin = paar();
    let anders = |id: Uuid| Uuid::new_v5(&id, &[nummer]);
    let letters: String = [nummer / 26, nummer % 26].iter().map(|letter| char::from(b'a' + letter)).collect();
    for Persoon { id, naam, .. } in &mut gezin.personen {
        *id = PersoonId(anders(id.0));
        let delen = NaamDelen {
            voornamen: naam.kort().split(' ').next().unwrap().to_owned(),
            geslachtsnaam: format!("Proef{letters}"),
            ..NaamDelen::default()
        };
        *naam = Naam::nieuw(delen).unwrap();
    }
    for thuis in &mut gezin.huishoudens {
        thuis.id = HuishoudenId(anders(thuis.id.0));
        if let Some(Adres { huisnummer, .. }) = &mut thuis.adres {
            *huisnummer = Some(kort(&format!("{}", u32::from(nummer) + 100)));
        }
        for lid in &mut thuis.leden {
            lid.persoon = PersoonId(anders(lid.persoon.0));
        }
    }
    for relatie in &mut gezin.relaties {
        relatie.van_persoon = PersoonId(anders(relatie.van_persoon.0));
        relatie.naar_persoon = PersoonId(anders(relatie.naar_persoon.0));
    }
    gezin
}

async fn leesregels(dienst: &Dienst) -> u64 {
    dienst.store().status().await.unwrap().leesregels
}

#[tokio::test]
async fn inv_22_a_working_day_of_fifty_is_one_line_that_each_family_finds_in_its_own_log() {
    let (dienst, _map) = dienst().await;
    let mut dossiers = Vec::new();
    for nummer in 0..50 {
        dossiers.push(open(&dienst, ander_paar(nummer)).await);
    }
    let eerder = leesregels(&dienst).await;
    for _ in 0..2 {
        assert_eq!(dienst.werkdag(&noor()).await.unwrap().gezinnen.len(), 50);
    }
    assert_eq!(leesregels(&dienst).await, eerder + 2, "elke keer dat de dag wordt bekeken, is een regel");
    for (nummer, dossier) in dossiers.iter().enumerate() {
        let keken = dienst.wie_keek(&noor(), *dossier, None).await.unwrap();
        // The newest is this look at the log itself.
        let dag: Vec<_> = keken[1..].iter().collect();
        assert_eq!(dag.len(), 2, "gezin {nummer}");
        for regel in dag {
            assert_eq!((regel.kijker, regel.dossier), (lokaal("Noor").id.0, *dossier));
            assert_eq!(regel.onderdelen, ["overzicht", "taken"]);
            assert_eq!((regel.doel.as_str(), regel.functie.as_str()), ("begeleiden", "vaste_professional"));
            let eigen: BTreeSet<_> =
                ander_paar(u8::try_from(nummer).unwrap()).personen.iter().map(|een| een.id).collect();
            assert_eq!(regel.personen, eigen, "over wie het ging: niemand uit een ander gezin");
            assert!(!regel.beleid.is_empty());
        }
    }
    // The privacy officer finds it by who looked, with each of the families.
    let fg = kijker(&Professional { functie: Functie::Fg, ..lokaal("Filip") });
    let vraag = Inzagevraag { kijker: Some(lokaal("Noor").id.0), ..Inzagevraag::default() };
    let gevonden = dienst.zoek_in_leeslog(&fg, &vraag).await.unwrap();
    let laatste = gevonden.last().unwrap().nummer;
    let ouder = Inzagevraag { voor: Some(laatste), ..vraag };
    let ouder = dienst.zoek_in_leeslog(&fg, &ouder).await.unwrap();
    // The newest page: the fifty looks at the log of each, and the second look at the day; then the first.
    assert_eq!((gevonden.len(), ouder.len()), (100, 50));
    for dossier in &dossiers {
        assert_eq!(gevonden.iter().filter(|regel| regel.dossier == *dossier).count(), 2);
        assert_eq!(ouder.iter().filter(|regel| regel.dossier == *dossier).count(), 1);
    }
    dienst.store().verify(|_| {}).await.unwrap();
}

#[tokio::test]
async fn inv_22_without_its_line_a_known_working_day_is_not_shown() {
    let (dienst, _map) = dienst().await;
    for nummer in 0..3 {
        open(&dienst, ander_paar(nummer)).await;
    }
    dienst.werkdag(&noor()).await.unwrap();
    dienst.store().close(dienst.klok().nu()).await.unwrap();
    assert!(matches!(dienst.werkdag(&noor()).await, Err(Dienstfout::Opslag(_))));
}

#[tokio::test]
async fn a_working_day_is_never_older_than_the_store() {
    let (dienst, map) = dienst().await;
    let eerste = open(&dienst, ander_paar(1)).await;
    let tweede = open(&dienst, ander_paar(2)).await;
    let te_doen = async |dienst: &Dienst| dienst.werkdag(&noor()).await.unwrap().te_doen.len();
    let begin = te_doen(&dienst).await;
    // Written here; by another process; and by the clock.
    dienst.voer_uit(&noor(), eerste, &brief(taak("Bellen"))).await.unwrap();
    assert_eq!(te_doen(&dienst).await, begin + 1);
    let sleutel = RootKey::for_dir(map.path()).unwrap();
    let store = Store::open_sqlite(map.path(), sleutel, Options::default()).await.unwrap();
    let beleid = Beleid::ingebouwd().unwrap();
    let anders = Dienst::nieuw(store, beleid, regels().clone(), regios().clone(), dienst.klok().clone());
    anders.voer_uit(&noor(), tweede, &brief(taak("Schrijven"))).await.unwrap();
    assert_eq!(te_doen(&dienst).await, begin + 2);
    let dag = dienst.werkdag(&noor()).await.unwrap();
    assert_eq!(dag.gezinnen.iter().map(|gezin| gezin.te_laat).sum::<usize>(), 0);
    dienst.klok().verzet(10 * 24 * 3600);
    let dag = dienst.werkdag(&noor()).await.unwrap();
    assert!(dag.gezinnen.iter().all(|gezin| gezin.te_laat >= 1), "de taken van 9 maart zijn nu te laat");
}

#[tokio::test]
async fn inv_20_another_pet_or_somebody_else_never_gets_the_working_day_of_the_first() {
    let (dienst, _map) = dienst().await;
    for nummer in 0..3 {
        open(&dienst, ander_paar(nummer)).await;
    }
    assert_eq!(dienst.werkdag(&noor()).await.unwrap().gezinnen.len(), 3);
    let eerder = leesregels(&dienst).await;
    let anders_gekleed = kijker(&Professional { functie: Functie::RvtVt, ..lokaal("Noor") });
    for _ in 0..2 {
        assert_eq!(dienst.werkdag(&anders_gekleed).await.unwrap().gezinnen.len(), 0);
        assert_eq!(dienst.werkdag(&kijker(&lokaal("Iris"))).await.unwrap().gezinnen.len(), 0);
    }
    let ongeldig = Kijker { geldig: false, ..noor() };
    assert!(matches!(dienst.werkdag(&ongeldig).await, Err(Dienstfout::NietGevonden)));
    assert_eq!(leesregels(&dienst).await, eerder, "wie niets ziet, laat geen regel na");
}
