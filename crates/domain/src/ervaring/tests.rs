//! What people are promised about saying how it is.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Actor, Gebeurtenis, Opdracht, Regelnummer, Weigering,
    dossier::proef::{Proef, als, als_gezinslid, gezin_met_kinderen, lokaal, persoon_id, regels, rvt, tekst},
    recht::Rechtenlezer,
};
use proptest::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

fn score(waarde: u8) -> Score {
    Score::try_from(waarde).expect("1 tot en met 5")
}

fn meet(persoon: &str, waarde: u8, gedeeld: bool) -> ErvaringOpdracht {
    let antwoorden = Ervaringsvraag::ALLE.iter().map(|vraag| (*vraag, score(waarde))).collect();
    let woorden = Some(tekst("Zij luistert echt."));
    let invoer = Meetinvoer { lijst: Vragenlijst::Volwassene, antwoorden, woorden, gedeeld };
    ErvaringOpdracht::Meet { persoon: persoon_id(persoon), invoer }
}

fn doe(proef: &mut Proef, wie: &Actor, opdracht: ErvaringOpdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(wie, Opdracht::Ervaring(opdracht))
}

fn ziet(proef: &Proef, persoon: Option<&str>, wie: Option<&crate::Professional>) -> usize {
    let op = proef.vandaag();
    let team = &proef.dossier.team;
    let lezer = Rechtenlezer {
        persoon: persoon.map(persoon_id),
        vertegenwoordiger: None,
        kinderen: BTreeSet::new(),
        professional: wie.map(|wie| wie.id),
        organisatie: wie.map(|wie| wie.organisatie.id),
        functie: wie.map(|wie| wie.functie),
        betrokken: wie.is_some_and(|wie| team.is_betrokken(wie.id, op)),
        lokaal_gezicht: wie.is_some_and(|wie| team.is_lokaal_gezicht(wie.id, op)),
        op,
    };
    let mut ervaringen = proef.dossier.ervaringen.clone();
    ervaringen.zeef(&lezer);
    ervaringen.alle().len()
}

#[test]
fn r_054_the_fixed_face_sees_it_only_when_the_person_shares_it_and_no_longer_when_that_stops() {
    let mut proef = Proef::open(gezin_met_kinderen());
    doe(&mut proef, &als_gezinslid("Anna"), meet("Anna", 2, false)).expect("gemeten");
    let noor = lokaal("Noor");
    assert_eq!((ziet(&proef, Some("Anna"), None), ziet(&proef, None, Some(&noor))), (1, 0));
    let meting = proef.dossier.ervaringen.alle()[0].id;
    doe(&mut proef, &als_gezinslid("Anna"), ErvaringOpdracht::Deel { meting, gedeeld: true })
        .expect("gedeeld");
    assert_eq!(ziet(&proef, None, Some(&noor)), 1);
    assert_eq!(ziet(&proef, None, Some(&rvt("Sam"))), 0, "niemand anders");
    assert_eq!(ziet(&proef, Some("Bram"), None), 0, "ook niet thuis");
    doe(&mut proef, &als_gezinslid("Anna"), ErvaringOpdracht::Deel { meting, gedeeld: false })
        .expect("gestopt");
    assert_eq!(ziet(&proef, None, Some(&noor)), 0);
    let niet_van_hem =
        doe(&mut proef, &als_gezinslid("Bram"), ErvaringOpdracht::Deel { meting, gedeeld: true });
    assert_eq!(niet_van_hem.expect_err("niet van hem"), Weigering::niet_gevonden());
}

#[test]
fn inv_15_nobody_says_for_somebody_else_how_it_is_but_a_young_child_says_it_together_with_a_parent() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let weigering =
        doe(&mut proef, &als(&lokaal("Noor")), meet("Anna", 5, false)).expect_err("niet door Noor");
    assert_eq!(weigering.regel, Regelnummer::Inv(15));
    assert!(doe(&mut proef, &als_gezinslid("Bram"), meet("Anna", 1, false)).is_err());
    assert!(doe(&mut proef, &als_gezinslid("Anna"), meet("Cas", 5, false)).is_err(), "Cas is dertien");
    doe(&mut proef, &als_gezinslid("Anna"), meet("Daan", 4, false)).expect("Daan is zes");
    assert_eq!(proef.dossier.ervaringen.alle()[0].samen_met, Some(persoon_id("Anna")));
}

#[test]
fn an_empty_form_is_not_a_measurement_and_a_score_is_from_one_to_five() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let invoer =
        Meetinvoer { lijst: Vragenlijst::Kind, antwoorden: BTreeMap::new(), woorden: None, gedeeld: false };
    let leeg = ErvaringOpdracht::Meet { persoon: persoon_id("Anna"), invoer };
    assert_eq!(doe(&mut proef, &als_gezinslid("Anna"), leeg).expect_err("leeg").regel, Regelnummer::Invoer);
    assert!(Score::try_from(0).is_err() && Score::try_from(6).is_err());
    assert!(serde_json::from_str::<Score>("6").is_err());
    for vraag in Ervaringsvraag::ALLE {
        assert!(vraag.voor_kinderen().ends_with('?'), "{vraag}");
    }
}

fn meting(nummer: u128, wie: u128, op: i8, waarde: u8) -> Meting {
    Meting {
        id: MetingId(Uuid::from_u128(nummer)),
        persoon: PersoonId(Uuid::from_u128(wie)),
        samen_met: None,
        lijst: Vragenlijst::Volwassene,
        antwoorden: BTreeMap::from([(Ervaringsvraag::Gehoord, score(waarde))]),
        woorden: None,
        gedeeld: false,
        op: jiff::civil::date(2026, 3, op),
    }
}

#[test]
fn r_011_over_fewer_than_ten_people_nothing_is_shown() {
    let ondergrens = regels().rechten().ondergrens;
    assert_eq!(ondergrens, 10);
    let negen: Vec<_> = (0..9).map(|wie| meting(wie, wie, 1, 4)).collect();
    assert!(tel(&negen, ondergrens).is_leeg());
    // Nine people who answer often are still nine people.
    let vaker: Vec<_> = (0..90).map(|nummer| meting(nummer, nummer % 9, 1, 4)).collect();
    assert!(tel(&vaker, ondergrens).is_leeg());
    let tien: Vec<_> = (0..10).map(|wie| meting(wie, wie, 1, 4)).collect();
    let telling = tel(&tien, ondergrens);
    assert_eq!(
        telling.vragen[&Ervaringsvraag::Gehoord],
        Vraagtelling { mensen: 10, gemiddelde_in_tienden: 40 }
    );
    assert!(!telling.vragen.contains_key(&Ervaringsvraag::Veilig), "niemand antwoordde daarop");
}

proptest! {
    /// The last time of each person counts, in whatever order they come in, and the mean lies between 1 and 5.
    #[test]
    fn the_count_takes_the_last_word_of_each_person(
        metingen in proptest::collection::vec((0u128..30, 1i8..28, 1u8..=5), 0..120)
    ) {
        let alle: Vec<_> =
            metingen.iter().zip(0..).map(|((wie, op, waarde), nummer)| meting(nummer, *wie, *op, *waarde)).collect();
        let mut andersom = alle.clone();
        andersom.reverse();
        let telling = tel(&alle, 10);
        prop_assert_eq!(&telling, &tel(&andersom, 10));
        let mensen: BTreeSet<_> = alle.iter().map(|meting| meting.persoon).collect();
        match telling.vragen.get(&Ervaringsvraag::Gehoord) {
            Some(vraag) => {
                prop_assert_eq!(vraag.mensen, mensen.len());
                prop_assert!(mensen.len() >= 10 && (10..=50).contains(&vraag.gemiddelde_in_tienden));
            }
            None => prop_assert!(mensen.len() < 10),
        }
    }
}
