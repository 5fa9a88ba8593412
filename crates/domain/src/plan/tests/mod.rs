//! What a family and the law may count on in the plan.

mod accorderen;
mod inhoud;
mod termijnen;

use super::proef::{
    GEZIN, aanbod, afgezien, belangen, bespreking, gevuld, ids, iedereen_akkoord, met_concept, met_plan, nee,
    noor, stel_vast,
};
use super::{Aanboduitkomst, Afzienreden, PlanOpdracht, Planherkomst, Planstatus};
use crate::{
    Dossier, Opdracht, Regelnummer,
    dossier::proef::{Proef, als, als_gezinslid, dag, gezin_met_kinderen, lokaal, paar, rvt, tekst},
    weigering::Weigeringsoort,
};

fn begin(herkomst: Planherkomst) -> PlanOpdracht {
    PlanOpdracht::StelConceptOp { herkomst }
}

#[test]
fn d_17_no_draft_before_the_family_was_asked_and_has_answered() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let weigering = nee(&mut proef, &noor(), begin(Planherkomst::Samen));
    assert_eq!(weigering.regel, Regelnummer::D(17));
    assert!(weigering.wettelijk, "a legal limit is counted (R-234)");

    proef.moet(&noor(), aanbod(&["Anna", "Bram"]).into());
    let weigering = nee(&mut proef, &noor(), begin(Planherkomst::Samen));
    assert!(weigering.reden.contains("Geen antwoord is geen nee"), "{}", weigering.reden);

    let uitkomst = afgezien(&proef);
    proef.moet(&noor(), uitkomst.into());
    proef.moet(&noor(), begin(Planherkomst::Samen).into());
    assert_eq!(proef.dossier.plan.in_wording().map(super::Plan::status), Some(Planstatus::Concept));
}

#[test]
fn d_17_when_the_family_makes_its_own_plan_nobody_else_does() {
    let mut proef = Proef::open(gezin_met_kinderen());
    proef.moet(&noor(), aanbod(&["Anna", "Bram"]).into());
    let maakt = Aanboduitkomst::GezinMaaktPlan {
        op: proef.vandaag(),
        trekker: Some(crate::dossier::proef::persoon_id("Anna")),
        klaar_rond: dag("2026-04-01"),
    };
    proef.moet(&noor(), PlanOpdracht::LegUitkomstAanbodVast { uitkomst: maakt }.into());
    assert_eq!(nee(&mut proef, &noor(), begin(Planherkomst::Samen)).regel, Regelnummer::D(17));
    proef.moet(&noor(), begin(Planherkomst::Familiegroepsplan).into());
}

#[test]
fn inv_39_in_a_household_without_children_no_reason_about_a_child_can_be_given() {
    let mut proef = Proef::open(paar());
    proef.moet(&noor(), aanbod(&["Eva", "Frans"]).into());
    for reden in [Afzienreden::BedreigingKind, Afzienreden::BelangKind] {
        let uitkomst = Aanboduitkomst::Afgezien { op: proef.vandaag(), reden, toelichting: tekst("…") };
        let weigering = nee(&mut proef, &noor(), PlanOpdracht::LegUitkomstAanbodVast { uitkomst });
        assert_eq!(weigering.regel, Regelnummer::Inv(39));
    }
    let uitkomst = afgezien(&proef);
    proef.moet(&noor(), uitkomst.into());
}

#[test]
fn inv_11_there_is_room_for_one_plan_and_one_draft() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    assert_eq!(nee(&mut proef, &noor(), begin(Planherkomst::Samen)).regel, Regelnummer::Inv(11));
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Bram verhuist.") }.into());
    let tweede = nee(&mut proef, &noor(), PlanOpdracht::StelBij { reden: tekst("Nog een keer.") });
    assert_eq!(tweede.regel, Regelnummer::Inv(11));
}

#[test]
fn inv_11_a_new_version_takes_over_in_one_act_and_the_old_one_holds_until_then() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    proef.na_dagen(30);
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Bram verhuist.") }.into());
    assert_eq!(proef.dossier.plan.actief().map(|plan| plan.versie), Some(1));
    let bespreking = bespreking(&proef, &["Anna"]);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    iedereen_akkoord(&mut proef, 2);
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], None).into());

    let plan = &proef.dossier.plan;
    assert_eq!(plan.actief().map(|plan| (plan.versie, plan.status())), Some((2, Planstatus::Actief)));
    assert!(plan.in_wording().is_none());
    assert_eq!(
        plan.vorige().iter().map(|plan| (plan.versie, plan.status())).collect::<Vec<_>>(),
        [(1, Planstatus::Vervangen)]
    );
    assert!(plan.heeft_geaccordeerd_of_gemotiveerd_plan());
}

#[test]
fn inv_10_the_interest_of_every_child_is_there_before_a_plan_holds() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef, &GEZIN);
    let bespreking = bespreking(&proef, &GEZIN);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    iedereen_akkoord(&mut proef, 1);
    let weigering = nee(&mut proef, &noor(), stel_vast(&["Cas"], None));
    assert_eq!(weigering.regel, Regelnummer::Inv(10));
    assert!(weigering.reden.contains("Daan"), "{}", weigering.reden);
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], None).into());
}

#[test]
fn inv_39_a_plan_for_adults_asks_nothing_about_children_and_keeps_nothing_about_them() {
    let mut proef = Proef::open(paar());
    gevuld(&mut proef, &["Eva", "Frans"]);
    let bespreking = bespreking(&proef, &["Eva", "Frans"]);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    for naam in ["Eva", "Frans"] {
        proef
            .moet(&als_gezinslid(naam), super::proef::teken(1, naam, naam, super::Standpunt::Akkoord).into());
    }
    let verkeerd = PlanOpdracht::StelVast { belangen: belangen(&["Eva"]), motivering: None };
    assert_eq!(nee(&mut proef, &noor(), verkeerd).regel, Regelnummer::Inv(39));
    proef.moet(&noor(), stel_vast(&[], None).into());
}

#[test]
fn only_the_team_writes_and_an_outsider_learns_nothing() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let opdracht = PlanOpdracht::LegDoelVast { id: None, doel: Box::new(super::proef::doel(&["Anna"])) };
    let buiten = nee(&mut proef, &als(&lokaal("Vreemd")), opdracht.clone());
    assert_eq!(buiten.soort, Weigeringsoort::NietGevonden);
    let gezin = nee(&mut proef, &als_gezinslid("Anna"), opdracht.clone());
    assert_eq!(gezin.regel, Regelnummer::Inv(6));
    let mut zonder_pet = noor();
    zonder_pet.pet = None;
    assert_eq!(nee(&mut proef, &zonder_pet, opdracht).regel, Regelnummer::Inv(6));
}

#[test]
fn the_fixed_face_brings_a_plan_into_force_not_the_expert_beside() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let sam = rvt("Sam");
    proef.moet(
        &noor(),
        Opdracht::Team(crate::team::TeamOpdracht::HaalErbij {
            professional: sam.clone(),
            modus: crate::team::Modus::Ondersteunen,
            expertise: Some(crate::dossier::proef::kort("letselduiding")),
            bevoegdheden: std::collections::BTreeSet::new(),
            reden: tekst("Er is letsel gezien."),
        }),
    );
    gevuld(&mut proef, &GEZIN);
    let bespreking = bespreking(&proef, &GEZIN);
    proef.moet(&als(&sam), PlanOpdracht::Deel { bespreking }.into());
    iedereen_akkoord(&mut proef, 1);
    assert_eq!(nee(&mut proef, &als(&sam), stel_vast(&["Cas", "Daan"], None)).regel, Regelnummer::R(72));
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], None).into());
}

#[test]
fn r_006_a_review_judges_every_goal_and_a_plan_ends_only_after_one() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (doel, inzet) = met_plan(&mut proef);
    let oordeel = || super::Doeloordeel {
        uitkomst: super::Doeluitkomst::Verminderd,
        toelichting: tekst("Er is minder ruzie."),
    };
    let evalueer = |oordelen: Vec<_>| PlanOpdracht::Evalueer {
        met: ids(&["Anna", "Bram"]),
        oordelen: oordelen.into_iter().collect(),
        conclusie: tekst("We gaan door."),
    };
    let sluit = || PlanOpdracht::SluitAf { reden: tekst("De doelen zijn gehaald.") };
    assert_eq!(nee(&mut proef, &noor(), evalueer(vec![])).regel, Regelnummer::R(6));
    assert_eq!(nee(&mut proef, &noor(), sluit()).regel, Regelnummer::R(6));
    proef.moet(&noor(), evalueer(vec![(doel, oordeel())]).into());
    assert_eq!(proef.dossier.plan.actief().map(super::Plan::status), Some(Planstatus::Geevalueerd));
    // no end while help still runs.
    assert_eq!(nee(&mut proef, &noor(), sluit()).regel, Regelnummer::R(142));
    let einde = super::Inzeteinde { op: proef.vandaag(), resultaat: tekst("Zij praten weer.") };
    proef.moet(&noor(), PlanOpdracht::LegInzetEinde { inzet, einde }.into());
    proef.moet(&noor(), sluit().into());
    assert!(proef.dossier.plan.actief().is_none());
    assert!(proef.dossier.plan.aanbod().is_none(), "for a next plan the family is asked first again (D-17)");
}

#[test]
fn every_event_of_a_plan_reads_back_as_it_was_written() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    let terug: Vec<_> = proef
        .stroom
        .iter()
        .map(|een| {
            let tekst = serde_json::to_string(een).expect("een gebeurtenis is te schrijven");
            serde_json::from_str(&tekst).expect("een gebeurtenis is te lezen")
        })
        .collect();
    assert_eq!(terug, proef.stroom);
    let gevouwen = Dossier::vouw(proef.dossier.id, &terug).expect("een dossier");
    assert!(gevouwen == proef.dossier);
}
