//! What a whole region shows to the people who work in it.

use super::{Proefregio, nu, opdracht};
use crate::{Huishoudsoort, Stand, schetsen, vul};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    context::dag_in_nederland,
    dossier::Routestap,
    persoon::Zoekvraag,
    plan::{Planherkomst, Planinzet},
    regels::Functie,
    stelling::{Inhoud, Stelling, Stellingsoort, Uitkomst},
    veiligheid::{Fase, Kaart},
};
use naast_service::Kijkvraag;
use naast_store::{StreamId, StreamKind};
use std::collections::{BTreeMap, BTreeSet};

/// Looks at everything that the team around each family may see.
async fn zichten(regio: &Proefregio) -> Vec<std::sync::Arc<Zicht>> {
    let vraag = Kijkvraag::begeleiden(Onderdeel::ALLE);
    let gezichten = regio.kijkers(Functie::VasteProfessional);
    let mut zichten = Vec::new();
    for schets in schetsen(&opdracht(1, 200)) {
        for kijker in &gezichten {
            if let Ok(zicht) = regio.dienst.bekijk(kijker, schets.dossier, &vraag).await {
                zichten.push(zicht);
            }
        }
    }
    zichten
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_households_at_every_phase_and_step_and_no_rule_says_no() {
    let begin = std::time::Instant::now();
    let regio = Proefregio::maak(1, 200).await;
    eprintln!("{:?} in {:?}", regio.verslag, begin.elapsed());
    assert_eq!((regio.verslag.accounts, regio.verslag.gezinnen), (16, 200));

    let schetsen = schetsen(&opdracht(1, 200));
    let soorten: BTreeSet<_> = schetsen.iter().map(|schets| schets.soort).collect();
    assert_eq!(soorten, Huishoudsoort::ALLE.into(), "alle twaalf soorten huishoudens");
    let standen: BTreeSet<_> = schetsen.iter().map(|schets| schets.stand).collect();
    assert_eq!(standen, Stand::ALLE.into());
    let zonder = schetsen.iter().filter(|schets| !schets.soort.met_kinderen()).count();
    assert!((40..=60).contains(&zonder), "een kwart zonder minderjarigen, nu {zonder}");

    // Each household has exactly one fixed face (INV-2): exactly one of them sees it.
    let zichten = zichten(&regio).await;
    assert_eq!(zichten.len(), 200);
    inv_spot_checks(&zichten);
    everything_has_something(&zichten);
}

fn inv_spot_checks(zichten: &[std::sync::Arc<Zicht>]) {
    let vandaag = dag_in_nederland(nu());
    let mut twee_huizen = 0;
    for zicht in zichten {
        // INV-39: a household with minors says how it is known which children there are.
        let kinderen = zicht.gezin().heeft_minderjarigen(dag_in_nederland(zicht_begin(zicht)));
        let opening = zicht.opening().unwrap();
        assert!(!kinderen || opening.kindcheck.is_some());
        let in_twee = zicht.gezin().personen.values().any(|persoon| {
            persoon.is_minderjarig_op(vandaag)
                && zicht.gezin().huishoudens_van(persoon.id, vandaag).count() > 1
        });
        twee_huizen += usize::from(in_twee);
        for stelling in zicht.stellingen().alle() {
            // INV-14: a feit has source and time, by its type; a conclusion rests on something.
            if let Inhoud::Conclusie { steunt_op, .. } = stelling.inhoud() {
                assert!(steunt_op.iter().next().is_some());
            }
            // INV-16: nobody agrees by saying nothing.
            for wederhoor in stelling.huidige().wederhoor.values() {
                if wederhoor.uitkomst() == Some(&Uitkomst::Geaccordeerd) {
                    assert!(wederhoor.laatste_reactie().is_some());
                }
            }
        }
        // INV-12: nothing is closed while a measure runs.
        if zicht.is_gesloten() {
            assert!(zicht.maatregelen().iter().all(|maatregel| !maatregel.loopt_op(vandaag)));
        }
    }
    assert!((20..=32).contains(&twee_huizen), "kinderen in twee huizen: {twee_huizen}");
}

fn zicht_begin(zicht: &Zicht) -> jiff::Timestamp {
    let sinds = zicht.team().vast_gezicht.sinds;
    let eerste = zicht.team().vorige_gezichten.first().map_or(sinds, |wissel| wissel.was.sinds);
    eerste.to_zoned(jiff::tz::TimeZone::UTC).unwrap().timestamp()
}

fn everything_has_something(zichten: &[std::sync::Arc<Zicht>]) {
    let telt = |wat: &str, test: &dyn Fn(&Zicht) -> bool| {
        let aantal = zichten.iter().filter(|zicht| test(zicht)).count();
        assert!(aantal > 0, "nergens: {wat}");
        aantal
    };
    for stap in Routestap::ALLE {
        telt(stap.code(), &|zicht| zicht.stap().0 == stap);
    }
    for fase in [Fase::Onbekend, Fase::DirecteVeiligheid, Fase::StabieleVeiligheid, Fase::Herstel] {
        telt(fase.code(), &|zicht| zicht.fase() == fase);
    }
    for soort in Stellingsoort::ALLE {
        telt(soort.code(), &|zicht| zicht.stellingen().alle().any(|stelling| stelling.soort() == *soort));
    }
    telt("weerspraak", &|zicht| zicht.stellingen().alle().any(Stelling::is_weersproken));
    telt("uitgesteld wederhoor", &|zicht| zicht.stellingen().alle().any(Stelling::heeft_uitstel));
    telt("ingetrokken", &|zicht| zicht.stellingen().alle().any(Stelling::is_ingetrokken));
    telt("geen reactie", &|zicht| {
        zicht.stellingen().alle().any(|stelling| {
            stelling.huidige().wederhoor.values().any(|w| w.uitkomst() == Some(&Uitkomst::GeenReactie))
        })
    });
    telt("vastgestelde analyse", &|zicht| zicht.analyse().vastgesteld().is_some());
    telt("plan van het gezin", &|zicht| {
        zicht.plan().actief().is_some_and(|plan| plan.herkomst == Planherkomst::Familiegroepsplan)
    });
    telt("wachtende inzet", &|zicht| {
        zicht.plan().actief().is_some_and(|plan| plan.inzetten.values().any(Planinzet::wacht))
    });
    telt("incident", &|zicht| zicht.veiligheid().incidenten().next().is_some());
    telt("onbevestigde terugval", &|zicht| {
        zicht.veiligheid().incidenten().any(|(_, terug)| terug.is_some_and(|terug| terug.oordeel.is_none()))
    });
    telt("kaart", &|zicht| zicht.veiligheid().actieve_kaart().is_some());
    telt("vervallen kaart", &|zicht| zicht.veiligheid().kaarten().iter().any(Kaart::is_vervallen));
    telt("maatregel", &|zicht| !zicht.maatregelen().is_empty());
    telt("besluit", &|zicht| zicht.besluiten().next().is_some());
    telt("iemand erbij", &|zicht| zicht.team().actieve_inzetten().next().is_some());
    telt("losgelaten", &|zicht| zicht.team().inzetten.values().any(|inzet| !inzet.actief()));
    telt("ander gezicht", &|zicht| !zicht.team().vorige_gezichten.is_empty());
    telt("waarnemer vandaag", &|zicht| {
        zicht.team().waarneming.as_ref().is_some_and(|w| w.loopt_op(dag_in_nederland(nu())))
    });
    telt("verzegeld", &|zicht| zicht.afscherming().verzegeld.is_some());
    telt("geheim adres", &|zicht| zicht.gezin().huishoudens.values().any(|huis| huis.geheim));
    telt("noodtoegang", &|zicht| !zicht.afscherming().noodtoegang.is_empty());
    let vandaag = dag_in_nederland(nu());
    let open = |dagen: std::ops::RangeInclusive<i32>| {
        zichten
            .iter()
            .flat_map(|zicht| zicht.openstaand())
            .filter_map(|open| open.vervalt_op)
            .filter(|dag| dagen.contains(&dag.since(vandaag).unwrap().get_days()))
            .count()
    };
    assert!(open(-400..=-1) > 10 && open(0..=0) > 0 && open(1..=21) > 30);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_in_the_list_is_a_fixed_face_and_has_a_full_day() {
    let regio = Proefregio::maak(1, 30).await;
    let personas = regio.dienst.personas();
    assert!(personas[0].1.contains("vaste professional"), "{:?}", personas[0]);
    assert!(personas.iter().any(|(_, tekst)| tekst.contains("beheerder")));
    assert!(regio.dienst.accounts().iter().any(|account| account.petten.len() == 2));

    let eerste = regio.kijkers(Functie::VasteProfessional).into_iter().next().unwrap();
    let dag = regio.dienst.werkdag(&eerste).await.unwrap();
    assert!(dag.gezinnen.len() >= 8, "{} gezinnen", dag.gezinnen.len());
    assert!(dag.te_doen.len() >= 8 && !dag.wacht.is_empty());

    // A sealed household gives no hint to somebody outside its team.
    let verzegeld =
        schetsen(&opdracht(1, 30)).into_iter().find(|schets| schets.verhaal == "blijft-komen").unwrap();
    let vraag = Kijkvraag::begeleiden(&[Onderdeel::Gezin]);
    let mut namen = Vec::new();
    for kijker in regio.kijkers(Functie::VasteProfessional) {
        if let Ok(zicht) = regio.dienst.bekijk(&kijker, verzegeld.dossier, &vraag).await {
            namen.extend(zicht.gezin().personen.values().map(|persoon| persoon.naam.clone()));
        }
    }
    let naam = &namen[0];
    let zoek = Zoekvraag { naam: naam.kort(), ..Zoekvraag::default() };
    let buiten = regio.kijkers(Functie::RvtGi).remove(0);
    let gevonden = regio.dienst.zoek(&buiten, &zoek).await.unwrap();
    assert!(gevonden.treffers.iter().all(|treffer| treffer.dossier != verzegeld.dossier));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_seed_gives_the_same_region_and_what_is_there_is_not_made_again() {
    let (een, ander) = (Proefregio::maak(9, 24).await, Proefregio::maak(9, 24).await);
    assert_eq!(een.verslag, ander.verslag);
    let stromen = gebeurtenissen(&een).await;
    assert_eq!(stromen, gebeurtenissen(&ander).await);
    assert_eq!(stromen.len(), 24);

    let nogmaals = vul(&een.dienst, &opdracht(9, 24), |_, _| {}).await.unwrap();
    assert_eq!((nogmaals.opdrachten, nogmaals.geweigerd), (0, 0));
    assert_eq!(stromen, gebeurtenissen(&een).await);

    let anders = Proefregio::maak(10, 24).await;
    assert_ne!(stromen, gebeurtenissen(&anders).await);
}

/// The kinds of events of each dossier, in order.
async fn gebeurtenissen(regio: &Proefregio) -> BTreeMap<StreamId, Vec<String>> {
    let store = regio.dienst.store();
    let mut stromen = BTreeMap::new();
    for kop in store.list_streams(StreamKind::Dossier, None, 1_000).await.unwrap() {
        let stroom = store.read(kop.stream, 0).await.unwrap();
        let soorten = stroom.into_iter().map(|een| format!("{} {}", een.kind, een.recorded_at)).collect();
        stromen.insert(kop.stream, soorten);
    }
    stromen
}
