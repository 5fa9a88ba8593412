//! Random sequences of commands by random people: whatever they try, the promises hold.

use super::*;
use crate::{Dossier, Vastgelegd, Wie, ids::DossierId};
use proptest::{prelude::*, strategy::ValueTree, test_runner::TestRunner};

const NAMEN: [&str; 4] = ["Anna", "Bram", "Cas", "Daan"];

#[derive(Clone, Copy, Debug)]
struct Poging {
    wie: u8,
    wat: u8,
    wie_over: u8,
    hoe: u8,
    dagen: u8,
}

fn poging() -> impl Strategy<Value = Poging> {
    (0u8..6, 0u8..14, 0u8..4, 0u8..6, 0u8..5).prop_map(|(wie, wat, wie_over, hoe, dagen)| Poging {
        wie,
        wat,
        wie_over,
        hoe,
        dagen,
    })
}

/// Mostly the one for whom the act is meant, sometimes somebody else who should be refused.
fn actor(poging: Poging) -> Actor {
    let gezinslid = als_gezinslid(NAMEN[usize::from(poging.wie_over)]);
    match poging.wie {
        0 => sam(),
        1 => als_gezinslid(NAMEN[usize::from(poging.hoe % 4)]),
        _ if matches!(poging.wat, 3 | 6 | 7) => gezinslid,
        _ => noor(),
    }
}

fn opdracht(poging: Poging, proef: &Proef) -> AnalyseOpdracht {
    let wie = NAMEN[usize::from(poging.wie_over)];
    let persoon = persoon_id(wie);
    let analyse = &proef.dossier.analyse;
    let woorden = tekst(["een", "twee", "drie", "vier", "vijf", "zes"][usize::from(poging.hoe)]);
    let onderdeel = analyse
        .werk
        .onderdelen
        .keys()
        .cycle()
        .nth(usize::from(poging.hoe))
        .copied()
        .unwrap_or(AnalyseItemId(uuid::Uuid::nil()));
    let versie = u32::try_from(analyse.versies.len()).unwrap_or(0).saturating_sub(u32::from(poging.hoe == 5));
    let item = match poging.hoe {
        0 | 1 => factor(proef.dossier.stellingen.alle().map(|stelling| stelling.id)),
        2 => behoefte(wie, analyse.werk.factoren().map(|factor| factor.id).take(1)),
        _ => kernvraag(&woorden),
    };
    let etiket = Etiketwens::default();
    let mondeling = mondeling(proef);
    match poging.wat {
        0 | 1 => AnalyseOpdracht::VoegToe { item, etiket },
        2 => AnalyseOpdracht::Wijzig { onderdeel, item, etiket },
        3 => AnalyseOpdracht::VoegStemToe {
            persoon,
            tekst: woorden,
            vorm: Stemvorm::Gesprek,
            opgetekend: (poging.hoe == 0).then_some(mondeling),
            niet_tonen_aan: BTreeSet::new(),
        },
        4 => AnalyseOpdracht::Verwijder { onderdeel, reden: woorden },
        5 => AnalyseOpdracht::Deel { met: personen(NAMEN.into_iter().take(usize::from(poging.hoe) + 1)) },
        6 | 7 => {
            let instemming = match poging.hoe {
                0..=2 => Instemming::Eens,
                3 => Instemming::DeelsEens(woorden),
                _ => Instemming::Oneens(woorden),
            };
            AnalyseOpdracht::Reageer { versie, voor: persoon, instemming }
        }
        8 => {
            let instemming = if poging.hoe < 3 {
                GesprokenInstemming::Gezegd(woorden)
            } else {
                GesprokenInstemming::Oneens(woorden)
            };
            AnalyseOpdracht::LegReactieVast { versie, persoon, instemming, mondeling }
        }
        9 => AnalyseOpdracht::StelVast {
            versie,
            motivering: NAMEN.iter().map(|naam| (persoon_id(naam), woorden.clone())).collect(),
        },
        10 => AnalyseOpdracht::StelBij { reden: woorden },
        11 => AnalyseOpdracht::BeschrijfBelang { kind: persoon, tekst: woorden, etiket },
        12 => AnalyseOpdracht::MotiveerZonderStem { persoon, reden: woorden },
        _ => {
            let vraag = Achterliggend::ALLE[usize::from(poging.hoe)];
            AnalyseOpdracht::Beantwoord { vraag, antwoord: JaNeeOnbekend::Nee, toelichting: None, etiket }
        }
    }
}

fn controleer(voor: &Dossier, vastgelegd: &Vastgelegd) {
    let Gebeurtenis::Analyse(gebeurtenis) = &vastgelegd.gebeurtenis else { return };
    let actor = &vastgelegd.kop.actor;
    match gebeurtenis {
        AnalyseGebeurtenis::Gereageerd { persoon, oordeel, wijze, .. } if *oordeel == Oordeel::Eens => {
            match wijze {
                Wijze::Zelf => assert_eq!(actor.wie, Wie::Persoon(*persoon), "INV-15"),
                Wijze::Vertegenwoordiger(wie) => {
                    assert_eq!(actor.wie, Wie::Persoon(*wie), "INV-15");
                    assert!(voor.gezin.heeft_gezag(*wie, *persoon, vastgelegd.kop.dag()), "INV-15");
                }
                Wijze::Mondeling(_) | Wijze::Geen => panic!("INV-15: eens zonder eigen daad"),
            }
        }
        AnalyseGebeurtenis::StemToegevoegd { persoon, stem } => {
            assert!(actor.wie == Wie::Persoon(*persoon) || stem.opgetekend.is_some(), "INV-38");
            assert!(!stem.etiket.grondslag.is_empty() && !stem.etiket.over.is_empty(), "INV-18");
        }
        AnalyseGebeurtenis::OnderdeelToegevoegd { etiket, .. }
        | AnalyseGebeurtenis::OnderdeelGewijzigd { etiket, .. } => {
            assert!(!etiket.grondslag.is_empty() && !etiket.over.is_empty(), "INV-18");
        }
        AnalyseGebeurtenis::Vastgesteld { versie, motivering } => {
            let versie = voor.analyse.versie(*versie).expect("een gedeelde versie");
            assert_eq!(
                versie.inhoud.ontbreekt(voor, vastgelegd.kop.dag()),
                Vec::<String>::new(),
                "R-136, INV-39"
            );
            for lid in voor.gezin.gezinsleden(vastgelegd.kop.dag()) {
                assert!(versie.oordeel(lid).is_some() || motivering.contains_key(&lid), "INV-16");
            }
        }
        _ => {}
    }
}

fn vergelijk(voor: &Dossier, na: &Dossier) {
    for (was, nu) in voor.analyse.versies.iter().zip(&na.analyse.versies) {
        assert_eq!(was.inhoud, nu.inhoud, "R-138: een gedeelde versie verandert niet");
        for (persoon, oordelen) in &was.oordelen {
            assert_eq!(
                &nu.oordelen[persoon][..oordelen.len()],
                oordelen.as_slice(),
                "geen oordeel gaat verloren"
            );
        }
    }
    for (persoon, stemmen) in &voor.analyse.werk.stemmen {
        assert_eq!(
            &na.analyse.werk.stemmen[persoon][..stemmen.len()],
            stemmen.as_slice(),
            "INV-38: geen stem gaat verloren"
        );
    }
    for onderdeel in na.analyse.werk.onderdelen.values() {
        for naar in onderdeel.item.verwijst_naar() {
            assert!(na.analyse.werk.onderdelen.contains_key(&naar), "R-135: wijst naar iets dat er niet is");
        }
    }
}

fn begin() -> Proef {
    let mut proef = proef();
    vastgestelde_stelling(&mut proef, ["Anna"]);
    proef
}

fn speel(proef: &mut Proef, poging: Poging) {
    proef.na_dagen(i64::from(poging.dagen));
    let voor = proef.dossier.clone();
    let eerder = proef.stroom.len();
    let opdracht = opdracht(poging, proef);
    if doe(proef, &actor(poging), opdracht).is_ok() {
        for vastgelegd in &proef.stroom[eerder..] {
            controleer(&voor, vastgelegd);
        }
        vergelijk(&voor, &proef.dossier);
    } else {
        assert!(proef.dossier == voor, "een weigering verandert niets");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn inv_15_16_18_38_39_hold_under_random_commands(pogingen in prop::collection::vec(poging(), 1..80)) {
        let mut proef = begin();
        for poging in pogingen {
            speel(&mut proef, poging);
        }
        let opnieuw = Dossier::vouw(DossierId(proef.dossier.id.0), &proef.stroom);
        prop_assert!(opnieuw.as_ref() == Some(&proef.dossier), "de stroom zegt hetzelfde als de staat");
    }
}

/// The random test proves nothing about what it never reaches.
#[test]
fn the_random_commands_reach_every_kind_of_event_they_can_ask_for() {
    let mut runner = TestRunner::deterministic();
    let mut bereikt: BTreeSet<&'static str> = BTreeSet::new();
    for _ in 0..200 {
        let mut proef = begin();
        for poging in prop::collection::vec(poging(), 150).new_tree(&mut runner).expect("een reeks").current()
        {
            speel(&mut proef, poging);
        }
        bereikt.extend(proef.stroom.iter().map(|vastgelegd| vastgelegd.gebeurtenis.soort()));
    }
    for soort in [
        "onderdeel_toegevoegd",
        "onderdeel_gewijzigd",
        "onderdeel_verwijderd",
        "achterliggend_beantwoord",
        "belang_beschreven",
        "stem_toegevoegd",
        "zonder_stem_gemotiveerd",
        "gedeeld",
        "gereageerd",
        "vastgesteld",
        "bijstelling_begonnen",
    ] {
        assert!(bereikt.contains(format!("analyse.{soort}").as_str()), "{soort} komt niet voor: {bereikt:?}");
    }
}
