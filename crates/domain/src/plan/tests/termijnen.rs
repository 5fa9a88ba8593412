//! Terms and review dates follow from facts by rule; nobody can move one.

use crate::{
    Opdracht,
    dossier::{
        DossierOpdracht, Routestap,
        proef::{Proef, als_gezinslid, dag, gezin_met_kinderen, paar, persoon_id, regels, tekst},
    },
    plan::{
        PlanOpdracht,
        proef::{aanbod, afgezien, ids, met_plan, nee, noor},
    },
    regels::TermijnId,
    taak::{Openstaand, WachtOp},
    veiligheid::Fase,
};

fn open(proef: &Proef, soort: &str) -> Option<Openstaand> {
    let alles = proef.dossier.plan.openstaand(&proef.dossier, regels(), proef.vandaag());
    alles.into_iter().find(|open| open.soort == soort)
}

#[test]
fn t_14_the_plan_is_due_six_weeks_after_it_is_clear_that_the_family_makes_none() {
    let mut proef = Proef::open(gezin_met_kinderen());
    proef.moet(&noor(), aanbod(&["Anna", "Bram"]).into());
    assert_eq!(open(&proef, "familiegroepsplan").and_then(|o| o.vervalt_op), Some(dag("2026-03-16")));
    proef.na_dagen(7);
    let uitkomst = afgezien(&proef);
    proef.moet(&noor(), uitkomst.into());
    let termijn = open(&proef, "plan_maken").expect("een termijn");
    assert_eq!((termijn.regel, termijn.vervalt_op), (Some(TermijnId::T14), Some(dag("2026-04-20"))));
}

#[test]
fn t_14_is_a_term_of_the_jeugdwet_and_does_not_run_where_there_are_no_minors() {
    let mut proef = Proef::open(paar());
    proef.moet(&noor(), aanbod(&["Eva", "Frans"]).into());
    let uitkomst = afgezien(&proef);
    proef.moet(&noor(), uitkomst.into());
    assert_eq!(open(&proef, "plan_maken").map(|o| (o.regel, o.vervalt_op)), Some((None, None)));
}

#[test]
fn t_14_stops_when_the_plan_holds() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    assert!(open(&proef, "plan_maken").is_none());
}

#[test]
fn t_15_who_asks_for_the_plan_on_paper_gets_it_in_fourteen_days() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    let vraag = PlanOpdracht::VraagOpPapier { door: persoon_id("Bram"), op: proef.vandaag() };
    nee(&mut proef, &als_gezinslid("Anna"), vraag.clone());
    proef.moet(&als_gezinslid("Bram"), vraag.into());
    let verzoek = open(&proef, "plan_op_papier").expect("een verzoek");
    assert_eq!((verzoek.regel, verzoek.vervalt_op), (Some(TermijnId::T15), Some(dag("2026-03-16"))));
    proef.na_dagen(3);
    proef.moet(
        &noor(),
        PlanOpdracht::LegUitreikingVast { aan: persoon_id("Bram"), op: proef.vandaag() }.into(),
    );
    assert!(open(&proef, "plan_op_papier").is_none());
}

#[test]
fn inv_24_t_28_the_review_date_follows_from_phase_and_last_review_and_from_nothing_else() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (doel, _) = met_plan(&mut proef);
    let plan = proef.dossier.plan.actief().expect("een plan");
    assert_eq!(plan.bespreken_voor(Fase::Onbekend, regels()), Some(dag("2026-04-13")));
    assert_eq!(plan.bespreken_voor(Fase::DirecteVeiligheid, regels()), Some(dag("2026-04-13")));
    assert_eq!(plan.bespreken_voor(Fase::StabieleVeiligheid, regels()), Some(dag("2026-06-02")));
    assert_eq!(plan.bespreken_voor(Fase::Herstel, regels()), Some(dag("2026-09-02")));
    let evaluatie = open(&proef, "plan_evaluatie").expect("een evaluatie");
    assert_eq!((evaluatie.regel, evaluatie.vervalt_op), (Some(TermijnId::T28Fase1), Some(dag("2026-04-13"))));
    // A new version alone does not move it; a review does.
    proef.na_dagen(10);
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Nieuw idee.") }.into());
    assert_eq!(open(&proef, "plan_evaluatie").and_then(|o| o.vervalt_op), Some(dag("2026-04-13")));
    let oordeel = crate::plan::Doeloordeel {
        uitkomst: crate::plan::Doeluitkomst::Voortdurend,
        toelichting: tekst("Nog niet anders."),
    };
    let evalueer = PlanOpdracht::Evalueer {
        met: ids(&["Anna"]),
        oordelen: [(doel, oordeel)].into_iter().collect(),
        conclusie: tekst("Door."),
    };
    proef.moet(&noor(), evalueer.into());
    assert_eq!(open(&proef, "plan_evaluatie").and_then(|o| o.vervalt_op), Some(dag("2026-04-23")));
}

#[test]
fn r_019_waiting_for_help_is_counted_in_days_and_shown_to_who_has_to_act() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (_, inzet) = met_plan(&mut proef);
    proef.na_dagen(20);
    let wacht = open(&proef, "inzet_wacht").expect("iemand wacht");
    assert!(wacht.onderwerp.contains("20 dagen"), "{}", wacht.onderwerp);
    assert_eq!(wacht.wacht_op, WachtOp::Professional(crate::dossier::proef::lokaal("Noor").id));
    let te_vroeg = PlanOpdracht::LegInzetStart { inzet, op: dag("2026-02-01") };
    nee(&mut proef, &noor(), te_vroeg);
    let gestart = dag("2026-03-20");
    proef.moet(&noor(), PlanOpdracht::LegInzetStart { inzet, op: gestart }.into());
    assert!(open(&proef, "inzet_wacht").is_none());
    proef.na_dagen(100);
    let wachtdagen = proef
        .dossier
        .plan
        .actief()
        .and_then(|plan| plan.inzetten.get(&inzet))
        .map(|i| i.wachtdagen(proef.vandaag()));
    assert_eq!(wachtdagen, Some(18));
}

#[test]
fn r_019_a_start_counts_in_the_plan_in_force_and_in_the_draft_beside_it() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (_, inzet) = met_plan(&mut proef);
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Meer hulp.") }.into());
    proef.moet(&noor(), PlanOpdracht::LegInzetStart { inzet, op: proef.vandaag() }.into());
    let plannen = [proef.dossier.plan.actief(), proef.dossier.plan.in_wording()];
    assert!(
        plannen
            .into_iter()
            .flatten()
            .all(|plan| plan.inzetten.get(&inzet).is_some_and(|i| i.gestart_op.is_some()))
    );
}

#[test]
fn d_17_the_offer_is_asked_for_as_soon_as_the_analysis_begins() {
    let mut proef = Proef::open(gezin_met_kinderen());
    assert!(open(&proef, "familiegroepsplan").is_none());
    let stap = DossierOpdracht::ZetStap {
        naar: Routestap::Analyse,
        motivering: Some(tekst("Het is duidelijk.")),
        spoed: false,
    };
    proef.moet(&noor(), Opdracht::Dossier(stap));
    assert!(open(&proef, "familiegroepsplan").is_some());
}
