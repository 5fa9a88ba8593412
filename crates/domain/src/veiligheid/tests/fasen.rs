//! Phases: up one at a time and together, down at once.

use super::{cijfer, dossierfase, fase, haal_erbij, iedereen_in, incident, met_veiligheidsplan, omhoog};
use crate::{
    Gebeurtenis, Opdracht, Regelnummer,
    dossier::{
        DossierOpdracht, Routestap,
        proef::{Proef, als, als_gezinslid, dag, gezin_met_kinderen, persoon_id, regels, rvt, tekst},
    },
    ids::IncidentId,
    plan::proef::{GEZIN, ids, nee, noor},
    regels::TermijnId,
    taak::{TaakGebeurtenis, TaakOpdracht, openstaand},
    veiligheid::{Fase, Gezinsvisie, Incidentgevolg, VeiligheidOpdracht},
};

fn stabiel() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    iedereen_in(&mut proef, Fase::StabieleVeiligheid);
    proef
}

fn begin_het_werk(proef: &mut Proef) {
    let motivering = Some(tekst("Duidelijk."));
    let stap = DossierOpdracht::ZetStap { naar: Routestap::Analyse, motivering, spoed: false };
    proef.moet(&noor(), Opdracht::Dossier(stap));
}

fn laatste_incident(proef: &Proef) -> IncidentId {
    let gemeld = proef.stroom.iter().rev().find_map(|een| match &een.gebeurtenis {
        Gebeurtenis::Veiligheid(super::super::VeiligheidGebeurtenis::IncidentGemeld { incident }) => {
            Some(incident.id)
        }
        _ => None,
    });
    gemeld.expect("een incident")
}

fn beoordeel(proef: &Proef, herstel: &[&str]) -> VeiligheidOpdracht {
    VeiligheidOpdracht::BeoordeelTerugval {
        incident: laatste_incident(proef),
        herstel: ids(herstel),
        oordeel: tekst("Noor heeft iedereen gesproken."),
    }
}

#[test]
fn d_15_up_goes_one_phase_at_a_time_and_only_with_every_criterion_met() {
    let mut proef = Proef::open(gezin_met_kinderen());
    assert_eq!(nee(&mut proef, &noor(), omhoog("Cas", Fase::StabieleVeiligheid)).regel, Regelnummer::D(15));
    proef.moet(&noor(), omhoog("Cas", Fase::DirecteVeiligheid).into());
    assert_eq!(nee(&mut proef, &noor(), omhoog("Cas", Fase::Herstel)).regel, Regelnummer::D(15));
    met_veiligheidsplan(&mut proef);
    let mut niet_gehaald = omhoog("Cas", Fase::StabieleVeiligheid);
    if let VeiligheidOpdracht::StelFaseVoor { criteria, .. } = &mut niet_gehaald {
        for criterium in criteria {
            criterium.gehaald = false;
        }
    }
    assert_eq!(nee(&mut proef, &noor(), niet_gehaald).regel, Regelnummer::D(15));
    proef.moet(&noor(), omhoog("Cas", Fase::StabieleVeiligheid).into());
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid);
}

#[test]
fn d_15_phase_two_does_not_begin_before_a_safety_plan_holds() {
    let mut proef = Proef::open(gezin_met_kinderen());
    iedereen_in(&mut proef, Fase::DirecteVeiligheid);
    assert_eq!(nee(&mut proef, &noor(), omhoog("Cas", Fase::StabieleVeiligheid)).regel, Regelnummer::D(15));
    super::gevuld(&mut proef);
    proef.moet(&noor(), super::voorlopig().into());
    let weigering = nee(&mut proef, &noor(), omhoog("Cas", Fase::StabieleVeiligheid));
    assert!(
        weigering.reden.contains("veiligheidsplan"),
        "a provisional plan is not enough: {}",
        weigering.reden
    );
}

#[test]
fn the_phase_of_the_dossier_is_that_of_the_person_who_is_least_safe() {
    let mut proef = stabiel();
    assert_eq!(dossierfase(&proef), Fase::StabieleVeiligheid);
    for naam in ["Anna", "Bram", "Cas"] {
        proef.moet(&noor(), omhoog(naam, Fase::Herstel).into());
    }
    assert_eq!(dossierfase(&proef), Fase::StabieleVeiligheid, "Daan is not there yet");
    let terug = VeiligheidOpdracht::ZetFaseTerug {
        persoon: persoon_id("Daan"),
        naar: Fase::DirecteVeiligheid,
        reden: tekst("Daan slaapt slecht en is bang."),
    };
    proef.moet(&noor(), terug.into());
    assert_eq!((dossierfase(&proef), fase(&proef, "Anna")), (Fase::DirecteVeiligheid, Fase::Herstel));
}

#[test]
fn somebody_whose_phase_nobody_judged_keeps_the_dossier_unknown() {
    let mut proef = Proef::open(gezin_met_kinderen());
    for naam in ["Anna", "Bram", "Cas"] {
        proef.moet(&noor(), omhoog(naam, Fase::DirecteVeiligheid).into());
    }
    assert_eq!(dossierfase(&proef), Fase::Onbekend);
}

#[test]
fn going_up_with_an_rvt_beside_the_family_takes_two_professionals() {
    let mut proef = stabiel();
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    proef.moet(&noor(), omhoog("Cas", Fase::Herstel).into());
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid, "one judgement is not a joint one");
    let nog_eens =
        VeiligheidOpdracht::OordeelFase { persoon: persoon_id("Cas"), oordeel: tekst("Ik blijf erbij.") };
    assert_eq!(
        nee(&mut proef, &noor(), nog_eens.clone()).regel,
        Regelnummer::D(15),
        "nor is the same one twice"
    );
    let gebeurd = proef.moet(&als(&sam), nog_eens.into());
    assert_eq!(gebeurd.len(), 2, "judgement and change in one act");
    assert_eq!(fase(&proef, "Cas"), Fase::Herstel);
}

#[test]
fn the_rvt_alone_does_not_bring_anybody_up_and_can_say_not_yet() {
    let mut proef = stabiel();
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    proef.moet(&als(&sam), omhoog("Cas", Fase::Herstel).into());
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid);
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    assert!(open.iter().any(|o| o.soort == "fase_voorstel"));
    proef.moet(
        &noor(),
        VeiligheidOpdracht::WijsFaseAf { persoon: persoon_id("Cas"), reden: tekst("Nog niet.") }.into(),
    );
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid);
    assert!(
        proef.dossier.veiligheid.fasestand(persoon_id("Cas")).is_some_and(|stand| stand.voorstel.is_none())
    );
}

#[test]
fn when_the_family_says_nothing_a_second_professional_has_to_judge() {
    let mut proef = stabiel();
    let mut zonder = omhoog("Cas", Fase::Herstel);
    if let VeiligheidOpdracht::StelFaseVoor { gezinsvisie, .. } = &mut zonder {
        *gezinsvisie = Gezinsvisie::NietGegeven { omdat: tekst("Niemand nam op.") };
    }
    proef.moet(&noor(), zonder.into());
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid);
    let aanbieder = crate::dossier::proef::professional(
        "Aya",
        crate::Organisatiesoort::Aanbieder,
        crate::regels::Functie::LokaalTeamlid,
    );
    haal_erbij(&mut proef, &aanbieder);
    let oordeel =
        VeiligheidOpdracht::OordeelFase { persoon: persoon_id("Cas"), oordeel: tekst("Ik zie het ook.") };
    proef.moet(&als(&aanbieder), oordeel.into());
    assert_eq!(fase(&proef, "Cas"), Fase::Herstel);
}

#[test]
fn an_incident_with_injury_or_threat_drops_the_persons_concerned_in_the_same_act() {
    for gevolg in [Incidentgevolg::Letsel, Incidentgevolg::Dreiging] {
        let mut proef = stabiel();
        let op = proef.vandaag();
        proef.moet(&noor(), incident(&["Anna", "Cas"], gevolg, op).into());
        assert_eq!(
            (fase(&proef, "Anna"), fase(&proef, "Cas")),
            (Fase::DirecteVeiligheid, Fase::DirecteVeiligheid)
        );
        assert_eq!(
            (fase(&proef, "Bram"), fase(&proef, "Daan")),
            (Fase::StabieleVeiligheid, Fase::StabieleVeiligheid)
        );
        assert_eq!(dossierfase(&proef), Fase::DirecteVeiligheid);
    }
}

#[test]
fn an_incident_without_injury_or_threat_is_kept_and_changes_nothing_by_itself() {
    let mut proef = stabiel();
    let op = proef.vandaag();
    let gebeurd = proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Geen, op).into());
    assert_eq!(gebeurd.len(), 1);
    assert_eq!(dossierfase(&proef), Fase::StabieleVeiligheid);
}

#[test]
fn a_drop_makes_a_task_for_the_next_working_day_that_ends_with_the_confirmation() {
    let mut proef = stabiel();
    proef.na_dagen(4); // Friday 6 March 2026
    let op = proef.vandaag();
    let gebeurd = proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Letsel, op).into());
    let taak = gebeurd.iter().find_map(|een| match een {
        Gebeurtenis::Taak(TaakGebeurtenis::Gemaakt { taak }) => Some(taak.clone()),
        _ => None,
    });
    let taak = taak.expect("een taak");
    assert_eq!(taak.vervalt_op, Some(dag("2026-03-09")), "Monday");
    let bevestig = beoordeel(&proef, &[]);
    proef.moet(&noor(), bevestig.clone().into());
    assert!(!proef.dossier.taken.open.contains_key(&taak.id));
    assert_eq!(nee(&mut proef, &noor(), bevestig).regel, Regelnummer::D(15), "judged once");
    assert_eq!(fase(&proef, "Anna"), Fase::DirecteVeiligheid);
}

#[test]
fn a_drop_stays_visible_when_somebody_ticks_the_task_off_without_judging() {
    let mut proef = stabiel();
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Letsel, op).into());
    let terugval_open = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag()).iter().any(|o| o.soort == "terugval")
    };
    assert!(!terugval_open(&proef), "the task says it already");
    let taak = *proef.dossier.taken.open.keys().next().expect("een taak");
    proef.moet(&noor(), Opdracht::Taak(TaakOpdracht::RondAf { taak, uitkomst: None }));
    assert!(terugval_open(&proef));
}

#[test]
fn inv_37_up_again_is_not_possible_before_the_drop_was_judged() {
    let mut proef = stabiel();
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Dreiging, op).into());
    proef.moet(&noor(), cijfer("Anna", true, 10).into());
    assert_eq!(nee(&mut proef, &noor(), omhoog("Anna", Fase::StabieleVeiligheid)).regel, Regelnummer::D(15));
    let bevestig = beoordeel(&proef, &[]);
    proef.moet(&noor(), bevestig.into());
    proef.moet(&noor(), omhoog("Anna", Fase::StabieleVeiligheid).into());
}

#[test]
fn r_306_a_corrected_drop_is_no_break_and_a_confirmed_one_is() {
    let mut proef = stabiel();
    let begin = proef.vandaag();
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds(), Some(begin));
    proef.na_dagen(50);
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Anna", "Cas"], Incidentgevolg::Dreiging, op).into());
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds(), None);
    let correctie = beoordeel(&proef, &["Anna", "Cas"]);
    proef.moet(&noor(), correctie.into());
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds(), Some(begin));
    assert_eq!(fase(&proef, "Anna"), Fase::StabieleVeiligheid);

    proef.na_dagen(10);
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Cas"], Incidentgevolg::Letsel, op).into());
    let bevestig = beoordeel(&proef, &[]);
    proef.moet(&noor(), bevestig.into());
    proef.na_dagen(40);
    proef.moet(&noor(), omhoog("Cas", Fase::StabieleVeiligheid).into());
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds(), Some(proef.vandaag()));
    let leden = proef.dossier.gezin.gezinsleden(proef.vandaag());
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds_van(leden), Some(proef.vandaag()));
}

#[test]
fn r_306_nobody_is_forgotten_when_it_is_asked_since_when_everybody_is_stable() {
    let proef = stabiel();
    let mut leden = proef.dossier.gezin.gezinsleden(proef.vandaag());
    leden.insert(persoon_id("Nog niet beoordeeld"));
    assert_eq!(proef.dossier.veiligheid.stabiel_sinds_van(leden), None);
}

#[test]
fn a_correction_cannot_undo_more_than_the_incident_it_is_about() {
    let mut proef = stabiel();
    let op = proef.vandaag();
    proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Dreiging, op).into());
    let eerste = beoordeel(&proef, &["Anna"]);
    proef.moet(&noor(), incident(&["Anna"], Incidentgevolg::Letsel, op).into());
    assert_eq!(nee(&mut proef, &noor(), eerste).regel, Regelnummer::D(15), "the second incident stands");
    let tweede = beoordeel(&proef, &["Anna"]);
    assert_eq!(
        nee(&mut proef, &noor(), tweede).regel,
        Regelnummer::D(15),
        "she was already in phase one then"
    );
    let vreemd = beoordeel(&proef, &["Bram"]);
    assert_eq!(nee(&mut proef, &noor(), vreemd).regel, Regelnummer::D(15));
    assert_eq!(fase(&proef, "Anna"), Fase::DirecteVeiligheid);
}

#[test]
fn only_professionals_of_the_team_judge_phases() {
    let mut proef = stabiel();
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), omhoog("Anna", Fase::Herstel)).regel,
        Regelnummer::Inv(6)
    );
    let vreemd = nee(&mut proef, &als(&rvt("Vreemd")), omhoog("Anna", Fase::Herstel));
    assert_eq!(vreemd.soort, crate::weigering::Weigeringsoort::NietGevonden);
}

#[test]
fn every_family_member_is_asked_for_a_phase_once_the_work_has_begun() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let aantal = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag())
            .iter()
            .filter(|o| o.soort == "fase_onbekend")
            .count()
    };
    assert_eq!(aantal(&proef), 0);
    begin_het_werk(&mut proef);
    assert_eq!(aantal(&proef), GEZIN.len());
}

#[test]
fn t_29_everybody_is_asked_again_three_and_twelve_months_after_all_became_stable() {
    let mut proef = stabiel();
    let gevraagd = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag())
            .into_iter()
            .find(|open| open.soort == "monitorcontact")
            .map(|open| (open.regel, open.vervalt_op))
    };
    assert_eq!(gevraagd(&proef), None, "before the work has begun nothing is asked");
    begin_het_werk(&mut proef);
    let sinds = proef.dossier.veiligheid.stabiel_sinds().expect("iedereen is stabiel");
    let na = |maanden: i32| Some(sinds.saturating_add(jiff::Span::new().months(maanden)));
    let vraag_na = |proef: &mut Proef| {
        for lid in GEZIN {
            proef.moet(&noor(), cijfer(lid, false, 7).into());
        }
    };
    assert_eq!(gevraagd(&proef), Some((Some(TermijnId::T29Eerste), na(3))));
    vraag_na(&mut proef);
    assert_eq!(gevraagd(&proef), Some((Some(TermijnId::T29Eerste), na(3))), "too early to be the contact");
    proef.na_dagen(80);
    for lid in &GEZIN[1..] {
        proef.moet(&noor(), cijfer(lid, false, 7).into());
    }
    assert_eq!(gevraagd(&proef).map(|(_, dag)| dag), Some(na(3)), "one was not asked yet");
    vraag_na(&mut proef);
    assert_eq!(gevraagd(&proef), Some((Some(TermijnId::T29Tweede), na(12))));
    proef.na_dagen(280);
    vraag_na(&mut proef);
    assert_eq!(gevraagd(&proef), None);
}
