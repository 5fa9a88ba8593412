//! What people are promised about consent.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Actor, Gebeurtenis, Opdracht, Regelnummer, Weigering,
    dossier::proef::{
        Proef, als, als_gezinslid, dag, gezin_met_kinderen, kort, lokaal, persoon_id, regels, tekst,
    },
    recht::Rechtenlezer,
    taak::openstaand,
};
use proptest::prelude::*;

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn proef() -> Proef {
    Proef::open(gezin_met_kinderen())
}

fn school() -> Ontvanger {
    Ontvanger::Buiten(kort("juf Els, basisschool"))
}

fn vraag(over: &str, doel: Toestemmingsdoel) -> Toestemmingsvraag {
    Toestemmingsvraag {
        over: persoon_id(over),
        doel,
        ontvanger: school(),
        gegevens: Gegevenssoort::Plan,
        tot: dag("2026-09-01"),
        uitleg: tekst("De juf weet dan wat we hebben afgesproken."),
    }
}

fn doe(proef: &mut Proef, wie: &Actor, opdracht: ToestemmingOpdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(wie, Opdracht::Toestemming(opdracht))
}

fn stel(proef: &mut Proef, over: &str, doel: Toestemmingsdoel) -> ToestemmingId {
    let gebeurtenissen =
        doe(proef, &noor(), ToestemmingOpdracht::Vraag { vraag: vraag(over, doel) }).expect("gevraagd");
    match gebeurtenissen.first() {
        Some(Gebeurtenis::Toestemming(ToestemmingGebeurtenis::Gevraagd { toestemming, .. })) => *toestemming,
        anders => panic!("geen vraag: {anders:?}"),
    }
}

fn antwoord(toestemming: ToestemmingId, ja: bool) -> ToestemmingOpdracht {
    ToestemmingOpdracht::Antwoord { toestemming, ja, woorden: None }
}

fn gezegd(proef: &Proef, toestemming: ToestemmingId, wie: &str, ja: bool) -> ToestemmingOpdracht {
    let gesproken = Gesproken {
        op: proef.vandaag(),
        hoe: kort("Thuis, de gezinscoach was erbij"),
        woorden: tekst("Dat is goed."),
    };
    ToestemmingOpdracht::LegGesprokenVast { toestemming, persoon: persoon_id(wie), ja, gesproken }
}

fn geldt(proef: &Proef, over: &str, doel: Toestemmingsdoel) -> bool {
    let (wie, op) = (persoon_id(over), proef.vandaag());
    proef.dossier.toestemming_geldt(regels(), wie, doel, &school(), Gegevenssoort::Plan, op)
}

fn regel(uitkomst: Result<Vec<Gebeurtenis>, Weigering>) -> Regelnummer {
    uitkomst.expect_err("een weigering").regel
}

const DELEN: Toestemmingsdoel = Toestemmingsdoel::DelenBuitenTeam;

#[test]
fn inv_16_silence_is_never_consent_not_at_first_and_not_when_the_question_is_over() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    let een = |proef: &Proef| proef.dossier.toestemmingen.get(id).expect("de vraag").clone();
    assert!(!geldt(&proef, "Anna", DELEN));
    assert_eq!(een(&proef).stand(persoon_id("Anna"), proef.vandaag()), Stand::Gevraagd);
    proef.na_dagen(200);
    assert!(!geldt(&proef, "Anna", DELEN));
    assert_eq!(een(&proef).stand(persoon_id("Anna"), proef.vandaag()), Stand::Verlopen);
    assert_eq!(regel(doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true))), Regelnummer::Inv(16));
}

#[test]
fn inv_15_no_professional_and_no_other_person_gives_consent_for_somebody() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    assert_eq!(regel(doe(&mut proef, &noor(), antwoord(id, true))), Regelnummer::Inv(15));
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Bram"), antwoord(id, true)).expect_err("niet zijn antwoord"),
        Weigering::niet_gevonden()
    );
    let uit_eigen = ToestemmingOpdracht::GeefUitEigenBeweging { vraag: vraag("Anna", DELEN) };
    assert_eq!(regel(doe(&mut proef, &noor(), uit_eigen.clone())), Regelnummer::Inv(15));
    assert!(doe(&mut proef, &als_gezinslid("Bram"), uit_eigen.clone()).is_err());
    assert!(!geldt(&proef, "Anna", DELEN));
    doe(&mut proef, &als_gezinslid("Anna"), uit_eigen).expect("haar eigen ja");
    assert!(geldt(&proef, "Anna", DELEN));
}

#[test]
fn taking_it_back_works_at_once_and_on_the_last_day_it_still_counts() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("ja");
    assert!(geldt(&proef, "Anna", DELEN));
    doe(&mut proef, &als_gezinslid("Anna"), ToestemmingOpdracht::TrekIn { toestemming: id }).expect("terug");
    assert!(!geldt(&proef, "Anna", DELEN), "dezelfde seconde");
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("toch weer ja");
    let op = |dag_: &str| {
        let wie = persoon_id("Anna");
        proef.dossier.toestemming_geldt(regels(), wie, DELEN, &school(), Gegevenssoort::Plan, dag(dag_))
    };
    assert!(op("2026-09-01") && !op("2026-09-02"));
}

#[test]
fn consent_counts_only_for_this_purpose_this_recipient_and_these_data() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("ja");
    let op = proef.vandaag();
    let geldt = |wie: &str, doel, ontvanger: &Ontvanger, gegevens| {
        proef.dossier.toestemming_geldt(regels(), persoon_id(wie), doel, ontvanger, gegevens, op)
    };
    assert!(geldt("Anna", DELEN, &school(), Gegevenssoort::Plan));
    assert!(!geldt("Anna", DELEN, &school(), Gegevenssoort::Veiligheidsplan));
    assert!(!geldt("Anna", DELEN, &Ontvanger::Team, Gegevenssoort::Plan));
    assert!(!geldt("Anna", Toestemmingsdoel::Onderzoek, &school(), Gegevenssoort::Plan));
    assert!(!geldt("Bram", DELEN, &school(), Gegevenssoort::Plan));
}

#[test]
fn d_19_below_twelve_both_parents_decide_between_twelve_and_sixteen_child_and_parents_and_inv_28_from_sixteen_alone()
 {
    let proef = proef();
    let wie = |over: &str, op: &str| {
        proef.dossier.wie_toestemt(regels(), persoon_id(over), Toestemmingsdoel::Jeugdhulp, dag(op))
    };
    let ids = |namen: &[&str]| namen.iter().map(|naam| persoon_id(naam)).collect::<BTreeSet<_>>();
    assert_eq!(wie("Daan", "2026-03-02"), ids(&["Anna", "Bram"]));
    assert_eq!(wie("Cas", "2026-03-02"), ids(&["Anna", "Bram", "Cas"]));
    assert_eq!(wie("Cas", "2028-05-19"), ids(&["Anna", "Bram", "Cas"]));
    assert_eq!(wie("Cas", "2028-05-20"), ids(&["Cas"]), "op de dag zelf");
    assert_eq!(wie("Anna", "2026-03-02"), ids(&["Anna"]));
}

#[test]
fn inv_08_one_parents_yes_is_not_the_other_parents_yes() {
    let mut proef = proef();
    let id = stel(&mut proef, "Daan", Toestemmingsdoel::Jeugdhulp);
    let geldt = |proef: &Proef| geldt(proef, "Daan", Toestemmingsdoel::Jeugdhulp);
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("Anna zegt ja");
    assert!(!geldt(&proef));
    doe(&mut proef, &als_gezinslid("Bram"), antwoord(id, true)).expect("Bram zegt ja");
    assert!(geldt(&proef));
    doe(&mut proef, &als_gezinslid("Bram"), ToestemmingOpdracht::TrekIn { toestemming: id })
        .expect("Bram trekt in");
    assert!(!geldt(&proef));
}

#[test]
fn inv_28_a_yes_of_the_parents_does_not_outlive_the_sixteenth_birthday() {
    let mut proef = proef();
    proef.na_dagen(700);
    let mut gevraagd = vraag("Cas", Toestemmingsdoel::Jeugdhulp);
    gevraagd.tot = dag("2028-12-01");
    let gebeurtenissen =
        doe(&mut proef, &noor(), ToestemmingOpdracht::Vraag { vraag: gevraagd }).expect("gevraagd");
    let Some(Gebeurtenis::Toestemming(ToestemmingGebeurtenis::Gevraagd { toestemming, .. })) =
        gebeurtenissen.first()
    else {
        panic!("geen vraag")
    };
    for wie in ["Anna", "Bram"] {
        doe(&mut proef, &als_gezinslid(wie), antwoord(*toestemming, true)).expect("ja");
    }
    let geldt = |proef: &Proef, op: &str| {
        let (cas, doel) = (persoon_id("Cas"), Toestemmingsdoel::Jeugdhulp);
        proef.dossier.toestemming_geldt(regels(), cas, doel, &school(), Gegevenssoort::Plan, dag(op))
    };
    assert!(!geldt(&proef, "2028-05-20"), "Cas zelf zei nog niets");
    doe(&mut proef, &als_gezinslid("Cas"), antwoord(*toestemming, true)).expect("Cas zegt ja");
    doe(&mut proef, &als_gezinslid("Bram"), ToestemmingOpdracht::TrekIn { toestemming: *toestemming })
        .expect("intrekken");
    assert!(!geldt(&proef, "2028-05-19"), "de dag ervoor telt zijn vader mee");
    assert!(geldt(&proef, "2028-05-20"), "vanaf zestien beslist Cas alleen");
}

#[test]
fn what_was_said_is_written_down_as_said_shown_to_the_person_and_falls_when_it_is_not_so() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    let opdracht = gezegd(&proef, id, "Anna", true);
    doe(&mut proef, &noor(), opdracht.clone()).expect("opgeschreven");
    assert!(geldt(&proef, "Anna", DELEN));
    let laten_zien = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag()).iter().any(|o| o.soort == "toestemming_gezegd")
    };
    assert!(laten_zien(&proef));
    doe(
        &mut proef,
        &als_gezinslid("Anna"),
        ToestemmingOpdracht::ReageerOpGesproken { toestemming: id, klopt: false },
    )
    .expect("niet zo");
    assert!(!geldt(&proef, "Anna", DELEN) && !laten_zien(&proef));
    // After the person's own no, nobody else's report of a yes counts.
    assert_eq!(regel(doe(&mut proef, &noor(), opdracht)), Regelnummer::Inv(15));
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("zelf");
    assert!(geldt(&proef, "Anna", DELEN));
}

#[test]
fn a_no_that_was_said_counts_at_once() {
    let mut proef = proef();
    let id = stel(&mut proef, "Anna", DELEN);
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, true)).expect("ja");
    let nee = gezegd(&proef, id, "Anna", false);
    doe(&mut proef, &noor(), nee).expect("ze belde: toch niet");
    assert!(!geldt(&proef, "Anna", DELEN));
}

fn lezer(persoon: Option<&str>, professional: Option<&crate::Professional>, proef: &Proef) -> Rechtenlezer {
    let op = proef.vandaag();
    Rechtenlezer {
        persoon: persoon.map(persoon_id),
        vertegenwoordiger: None,
        kinderen: BTreeSet::from([persoon_id("Daan")]),
        professional: professional.map(|wie| wie.id),
        organisatie: professional.map(|wie| wie.organisatie.id),
        functie: professional.map(|wie| wie.functie),
        betrokken: professional.is_some_and(|wie| proef.dossier.team.is_betrokken(wie.id, op)),
        lokaal_gezicht: professional.is_some_and(|wie| proef.dossier.team.is_lokaal_gezicht(wie.id, op)),
        op,
    }
}

#[test]
fn d_58_what_one_parent_answers_is_not_told_to_the_other() {
    let mut proef = proef();
    let id = stel(&mut proef, "Daan", Toestemmingsdoel::Jeugdhulp);
    doe(&mut proef, &als_gezinslid("Anna"), antwoord(id, false)).expect("nee");
    let mut bij_bram = proef.dossier.toestemmingen.clone();
    bij_bram.zeef(&lezer(Some("Bram"), None, &proef));
    assert_eq!(bij_bram.get(id).expect("de vraag is ook aan hem").antwoorden().count(), 0);
    let mut bij_noor = proef.dossier.toestemmingen.clone();
    bij_noor.zeef(&lezer(None, Some(&lokaal("Noor")), &proef));
    assert_eq!(bij_noor.get(id).expect("zij vroeg het").antwoorden().count(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever anybody tries, consent counts only while the last thing each of those who decide did was say yes.
    #[test]
    fn whatever_anybody_tries_consent_counts_only_on_the_last_word_of_who_decides(
        pogingen in proptest::collection::vec((0u8..5, 0u8..6, any::<bool>()), 1..30)
    ) {
        let mut proef = proef();
        let id = stel(&mut proef, "Daan", Toestemmingsdoel::Jeugdhulp);
        let namen = ["Anna", "Bram", "Cas", "Daan"];
        let mut laatste: BTreeMap<&str, bool> = BTreeMap::new();
        for (wie, wat, ja) in pogingen {
            let actor = namen.get(usize::from(wie)).map_or_else(noor, |naam| als_gezinslid(naam));
            let over = namen[usize::from(wat) % 4];
            let opdracht = match wat {
                0 | 1 => antwoord(id, ja),
                2 => ToestemmingOpdracht::TrekIn { toestemming: id },
                3 | 4 => gezegd(&proef, id, over, ja),
                _ => ToestemmingOpdracht::ReageerOpGesproken { toestemming: id, klopt: ja },
            };
            if let Ok(gebeurtenissen) = doe(&mut proef, &actor, opdracht) {
                for een in gebeurtenissen {
                    let Gebeurtenis::Toestemming(een) = een else { continue };
                    let (persoon, telt) = match een {
                        ToestemmingGebeurtenis::Gegeven { persoon, .. } => (persoon, true),
                        ToestemmingGebeurtenis::Geweigerd { persoon, .. }
                        | ToestemmingGebeurtenis::Ingetrokken { persoon, .. }
                        | ToestemmingGebeurtenis::Betwist { persoon, .. } => (persoon, false),
                        ToestemmingGebeurtenis::Gevraagd { .. } | ToestemmingGebeurtenis::Bevestigd { .. } => continue,
                    };
                    let naam = namen.iter().find(|naam| persoon_id(naam) == persoon).expect("bekend");
                    laatste.insert(naam, telt);
                }
            }
            let verwacht = ["Anna", "Bram"].iter().all(|naam| laatste.get(naam) == Some(&true));
            prop_assert_eq!(geldt(&proef, "Daan", Toestemmingsdoel::Jeugdhulp), verwacht);
            prop_assert!(laatste.keys().all(|naam| ["Anna", "Bram"].contains(naam)), "alleen wie beslist, antwoordt");
        }
    }
}
