//! Random sequences of commands by random people: whatever they try, the promises hold.

use super::*;
use crate::{Dossier, Vastgelegd, Wie, dossier::proef::als_gezinslid, etiket::Publiek, ids::DossierId};
use jiff::Span;
use proptest::prelude::*;

const NAMEN: [&str; 4] = ["Anna", "Bram", "Cas", "Daan"];

/// What somebody tries, at which statement, about whom, with what variation.
#[derive(Clone, Copy, Debug)]
struct Poging {
    wie: u8,
    wat: u8,
    welke: u8,
    wie_over: u8,
    hoe: u8,
    dagen: u8,
}

fn poging() -> impl Strategy<Value = Poging> {
    (0u8..6, 0u8..16, 0u8..4, 0u8..4, 0u8..6, 0u8..12)
        .prop_map(|(wie, wat, welke, wie_over, hoe, dagen)| Poging { wie, wat, welke, wie_over, hoe, dagen })
}

/// Mostly the one for whom the act is meant, sometimes somebody else who should be refused.
fn actor(poging: Poging) -> Actor {
    let gezinslid = als_gezinslid(NAMEN[usize::from(poging.wie_over)]);
    let ander_gezinslid = als_gezinslid(NAMEN[usize::from(poging.hoe % 4)]);
    let van_het_gezin = matches!(poging.wat, 5 | 6 | 13 | 14);
    match poging.wie {
        2 => ander_gezinslid,
        3.. if van_het_gezin => gezinslid,
        0 | 3 | 4 => noor(),
        _ => sam(),
    }
}

fn opdracht(poging: Poging, proef: &Proef, bekend: &[StellingId]) -> StellingOpdracht {
    let wie = NAMEN[usize::from(poging.wie_over)];
    let persoon = persoon_id(wie);
    let stelling = bekend
        .iter()
        .rev()
        .cycle()
        .nth(usize::from(poging.welke))
        .copied()
        .unwrap_or(StellingId(uuid::Uuid::nil()));
    let woorden = tekst(["een", "twee", "drie", "vier", "vijf", "zes"][usize::from(poging.hoe)]);
    let van = Spreker::Persoon(persoon);
    let tijd = Tijd::Dag(crate::dossier::proef::dag("2026-03-01"));
    let inhoud = match poging.hoe {
        0 | 1 => Inhoud::Feit { tekst: woorden.clone(), bron: Bron::EigenWaarneming, tijd },
        2 => Inhoud::Mening { tekst: woorden.clone(), van, bron: None },
        3 => Inhoud::Vermoeden { tekst: woorden.clone(), grond: woorden.clone(), van, tijd: None },
        4 => Inhoud::Citaat { tekst: woorden.clone(), van, tijd },
        _ => Inhoud::Feit { tekst: woorden.clone(), bron: Bron::VanHorenZeggen { van }, tijd },
    };
    let publiek = [
        Publiek::TeamEnGezin,
        Publiek::TeamEnGezin,
        Publiek::TeamEnGezin,
        Publiek::Team,
        Publiek::Bronhouder,
    ][usize::from(poging.dagen % 5)]
    .clone();
    let over = personen([wie, NAMEN[usize::from(poging.hoe) % 4]]);
    let leefgebieden = Leefgebieden::new();
    let bestaand = proef.dossier.stellingen.get(stelling).filter(|_| !poging.dagen.is_multiple_of(3));
    let inhoud = match bestaand {
        Some(bestaand) if poging.wat > 1 || bekend.len() >= 3 => {
            met_tekst(bestaand.inhoud(), woorden.clone())
        }
        _ => inhoud,
    };
    let mondeling = Mondeling { op: proef.vandaag(), getuige: crate::dossier::proef::kort("tolk") };
    let herbeoordeling = proef.vandaag().saturating_add(Span::new().days(i64::from(poging.dagen) * 2));
    let reactie =
        [Reactie::Akkoord, Reactie::Aanvulling(woorden.clone()), Reactie::Weerspraak(woorden.clone())];
    let gezegd = [
        GesprokenReactie::Gezegd(woorden.clone()),
        GesprokenReactie::Aanvulling(woorden.clone()),
        GesprokenReactie::Weerspraak(woorden.clone()),
    ];
    let keuze = usize::from(poging.hoe % 3);
    let personen = match bestaand {
        Some(bestaand) if poging.dagen.is_multiple_of(2) => bestaand.te_horen(&proef.dossier),
        _ => personen([wie]),
    };
    match poging.wat {
        0 | 1 if bekend.len() < 3 => {
            vastleggen(inhoud, Etiketwens { over, publiek, ..Etiketwens::default() })
        }
        2 => StellingOpdracht::Wijzig { stelling, inhoud, leefgebieden, over },
        3 | 4 => StellingOpdracht::LegVoor { stelling, personen, kanaal: Kanaal::Gesprek },
        5 | 6 => StellingOpdracht::Reageer { stelling, voor: persoon, reactie: reactie[keuze].clone() },
        7 => {
            StellingOpdracht::LegReactieVast { stelling, persoon, reactie: gezegd[keuze].clone(), mondeling }
        }
        8 => StellingOpdracht::MarkeerGeenReactie { stelling, persoon },
        9 => StellingOpdracht::StelWederhoorUit {
            stelling,
            personen,
            grond: Uitstelgrond::Onderzoek,
            toelichting: woorden,
            herbeoordeling,
        },
        10 => {
            let oordeel = if poging.hoe < 3 {
                Herbeoordeling::Verleng { toelichting: woorden, herbeoordeling }
            } else {
                Herbeoordeling::HefOp
            };
            StellingOpdracht::HerbeoordeelUitstel { stelling, personen, oordeel }
        }
        0 | 11 => StellingOpdracht::StelVast { stelling },
        1 | 12 => StellingOpdracht::Corrigeer { stelling, inhoud, leefgebieden, over, reden: woorden },
        13 => StellingOpdracht::VoegVerklaringToe {
            stelling,
            persoon,
            tekst: woorden,
            aangereikt: (poging.hoe > 3).then_some(mondeling),
        },
        14 => StellingOpdracht::WijzigVerklaring { stelling, nummer: 1, tekst: woorden },
        _ => {
            let grond = [Deelgrond::Afscherming, Deelgrond::Taak(crate::dossier::proef::kort("taak"))]
                [usize::from(poging.dagen % 2)]
            .clone();
            StellingOpdracht::WijzigPubliek { stelling, publiek, grond, toelichting: woorden }
        }
    }
}

fn met_tekst(inhoud: &Inhoud, woorden: Tekst) -> Inhoud {
    let mut inhoud = inhoud.clone();
    match &mut inhoud {
        Inhoud::Feit { tekst, .. }
        | Inhoud::Mening { tekst, .. }
        | Inhoud::Vermoeden { tekst, .. }
        | Inhoud::Citaat { tekst, .. }
        | Inhoud::Conclusie { tekst, .. } => *tekst = woorden,
    }
    inhoud
}

/// What must hold of each event, given the dossier just before it.
fn controleer(voor: &Dossier, vastgelegd: &Vastgelegd) {
    let Gebeurtenis::Stelling(gebeurtenis) = &vastgelegd.gebeurtenis else { return };
    let actor = &vastgelegd.kop.actor;
    let stelling = voor.stellingen.get(gebeurtenis.stelling());
    match gebeurtenis {
        StellingGebeurtenis::Vastgelegd { etiket, .. } => {
            assert!(!etiket.grondslag.is_empty() && !etiket.over.is_empty(), "INV-18");
        }
        StellingGebeurtenis::Gereageerd { persoon, uitkomst: Uitkomst::Geaccordeerd, wijze, .. } => {
            match wijze {
                Wijze::Zelf => assert_eq!(actor.wie, Wie::Persoon(*persoon), "INV-15"),
                Wijze::Vertegenwoordiger(wie) => {
                    assert_eq!(actor.wie, Wie::Persoon(*wie), "INV-15");
                    assert!(voor.gezin.heeft_gezag(*wie, *persoon, vastgelegd.kop.dag()), "INV-15");
                }
                Wijze::Mondeling(_) | Wijze::Geen => panic!("INV-15: akkoord zonder eigen daad"),
            }
        }
        StellingGebeurtenis::GeenReactieGemarkeerd { persoon, .. } => {
            let wederhoor =
                stelling.and_then(|stelling| stelling.wederhoor(*persoon)).expect("INV-16: voorgelegd");
            let termijn = wederhoor.voorgelegd.as_ref().expect("INV-16: voorgelegd").termijn;
            assert!(termijn < vastgelegd.kop.dag() && wederhoor.uitkomst().is_none(), "INV-16");
        }
        StellingGebeurtenis::WederhoorUitgesteld { .. } => {
            let auteur = &stelling.expect("een stelling").huidige().auteur.wie;
            assert_ne!(&actor.wie, auteur, "R-042");
        }
        StellingGebeurtenis::VerklaringGewijzigd { nummer, .. } => {
            let verklaring = stelling
                .and_then(|s| s.verklaringen.iter().find(|v| v.nummer == *nummer))
                .expect("een verklaring");
            assert_eq!(actor.wie, Wie::Persoon(verklaring.persoon), "INV-38");
        }
        StellingGebeurtenis::Gewijzigd { inhoud, .. }
        | StellingGebeurtenis::NieuweVersie { inhoud, .. }
        | StellingGebeurtenis::Gecorrigeerd { inhoud, .. } => {
            let stelling = stelling.expect("een stelling");
            assert_eq!(inhoud.soort(), stelling.soort(), "INV-14");
            if let Some(eigenaar) = stelling.versies().find_map(|versie| versie.auteur.persoon()) {
                assert_eq!(actor.wie, Wie::Persoon(eigenaar), "INV-38");
            }
        }
        StellingGebeurtenis::PubliekGewijzigd { van, naar, grond, .. } => {
            assert!(!verruimt(van, naar) || *grond != Deelgrond::Afscherming, "INV-18");
        }
        _ => {}
    }
}

/// What must hold between two moments.
fn vergelijk(voor: &Dossier, na: &Dossier, actor: &Actor) {
    for was in voor.stellingen.alle() {
        let nu = na.stellingen.get(was.id).expect("een stelling verdwijnt niet vanzelf");
        for weerspraak in was.weerspraken() {
            let blijft = nu.weerspraken().iter().any(|w| w.persoon == weerspraak.persoon);
            let zelf = actor.persoon().is_some();
            let opgeschreven =
                matches!(weerspraak.wijze, Wijze::Mondeling(_)) && nu.huidige().nummer > weerspraak.versie;
            assert!(
                blijft || zelf || opgeschreven,
                "INV-14: de weerspraak is weg zonder dat iemand opnieuw reageerde"
            );
        }
        assert!(
            nu.etiket.publiek == was.etiket.publiek
                || nu.publiekwijzigingen.len() > was.publiekwijzigingen.len(),
            "INV-18"
        );
        assert!(nu.versies().count() >= was.versies().count(), "een oude versie blijft");
        for (oud, nieuw) in was.eerdere().iter().zip(nu.eerdere()) {
            assert_eq!(oud, nieuw, "een oude versie verandert niet");
        }
    }
    for stelling in na.stellingen.alle() {
        for wederhoor in stelling.huidige().wederhoor.values().filter(|w| w.uitstel.is_some()) {
            assert!(
                stelling.etiket.niet_tonen_aan.contains(&wederhoor.persoon),
                "wie het niet mag weten, mag het niet lezen"
            );
        }
        if stelling.is_vastgesteld() {
            for persoon in stelling.te_horen(na) {
                assert!(
                    stelling.wederhoor(persoon).is_some(),
                    "R-042: vastgesteld zonder {persoon} te horen of uit te stellen"
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn inv_14_15_16_18_38_hold_under_random_commands(pogingen in prop::collection::vec(poging(), 1..60)) {
        let mut proef = proef();
        let mut bekend = Vec::new();
        for poging in pogingen {
            proef.na_dagen(i64::from(poging.dagen) / 3);
            let actor = actor(poging);
            let voor = proef.dossier.clone();
            let eerder = proef.stroom.len();
            let opdracht = opdracht(poging, &proef, &bekend);
            if let Ok(id) = doe(&mut proef, &actor, opdracht) {
                if !bekend.contains(&id) {
                    bekend.push(id);
                }
                let mut tussen = voor.clone();
                for vastgelegd in &proef.stroom[eerder..] {
                    controleer(&tussen, vastgelegd);
                    tussen.pas_toe(vastgelegd);
                }
                vergelijk(&voor, &proef.dossier, &actor);
            } else {
                prop_assert!(proef.dossier == voor, "een weigering verandert niets");
            }
        }
        let opnieuw = Dossier::vouw(DossierId(proef.dossier.id.0), &proef.stroom);
        prop_assert!(opnieuw.as_ref() == Some(&proef.dossier), "de stroom zegt hetzelfde als de staat");
    }
}

/// The random test proves nothing about what it never reaches.
#[test]
fn the_random_commands_reach_every_kind_of_event_they_can_ask_for() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let mut bereikt: BTreeSet<&'static str> = BTreeSet::new();
    for _ in 0..300 {
        let pogingen =
            prop::collection::vec(poging(), 60).new_tree(&mut runner).expect("een reeks").current();
        let (mut proef, mut bekend) = (proef(), Vec::new());
        for poging in pogingen {
            proef.na_dagen(i64::from(poging.dagen) / 3);
            let opdracht = opdracht(poging, &proef, &bekend);
            if let Ok(id) = doe(&mut proef, &actor(poging), opdracht)
                && !bekend.contains(&id)
            {
                bekend.push(id);
            }
        }
        bereikt.extend(
            proef
                .stroom
                .iter()
                .map(|vastgelegd| vastgelegd.gebeurtenis.soort())
                .filter(|s| s.starts_with("stelling.")),
        );
    }
    let niet_gevraagd = [
        "stelling.ingetrokken",
        "stelling.vernietigd",
        "stelling.niet_tonen_aan_gezet",
        "stelling.hergebruikt",
    ];
    for soort in [
        "vastgelegd",
        "gewijzigd",
        "nieuwe_versie",
        "voorgelegd",
        "gereageerd",
        "geen_reactie_gemarkeerd",
        "wederhoor_uitgesteld",
        "uitstel_opgeheven",
        "vastgesteld",
        "gecorrigeerd",
        "verklaring_toegevoegd",
        "verklaring_gewijzigd",
        "publiek_gewijzigd",
    ] {
        assert!(
            bereikt.contains(format!("stelling.{soort}").as_str()),
            "{soort} komt niet voor: {bereikt:?}"
        );
    }
    assert!(niet_gevraagd.iter().all(|soort| !bereikt.contains(soort)));
}
