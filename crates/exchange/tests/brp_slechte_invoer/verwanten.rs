//! Faults in who is whose parent, partner and holder of gezag.

use super::*;

#[test]
fn gezag_that_points_to_nobody_is_told_and_the_child_keeps_its_statement() {
    let verslag = met(|personen| personen[1]["gezag"][0]["ouder"]["burgerservicenummer"] = json!(ANDER));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › gezag 1 › ouder: Dit gezag verwijst naar iemand die niet in dit gezin voorkomt."
        ]
    );
    let gezag = &verslag.gezinnen[0].gezag[0];
    assert_eq!(gezag.uitspraak, Gezagsuitspraak::Eenhoofdig);
    let rijen: Vec<_> = gezag.rijen.iter().map(|rij| (rij.volwassene, rij.gezag.soort)).collect();
    assert_eq!(
        rijen,
        [(Some(PersoonNr(0)), Gezagsoort::NietTeBepalen), (None, Gezagsoort::Alleen)],
        "the mother may be the one who was meant: she is not said to have none"
    );
}

#[test]
fn gezag_over_a_child_that_is_not_there_is_told() {
    let verslag =
        met(|personen| personen[1]["gezag"][0]["minderjarige"]["burgerservicenummer"] = json!(ANDER));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › gezag 1 › minderjarige: Dit gezag gaat over een kind dat niet in dit gezin voorkomt."
        ]
    );
}

#[test]
fn an_unknown_kind_of_gezag_and_one_without_holder_are_told() {
    let verslag = met(|personen| personen[1]["gezag"][0]["type"] = json!("NieuwGezag"));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › gezag 1 › type: Deze soort gezag is niet bekend. Leg het gezag met de hand vast, met de bron."
        ]
    );
    let verslag = met(|personen| {
        personen[1]["gezag"][0].as_object_mut().unwrap().remove("ouder");
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › gezag 1: Bij dit gezag staat niet wie het heeft. Leg het met de hand vast, met de bron."
        ]
    );
}

#[test]
fn two_statements_that_disagree_are_told_and_the_childs_own_counts() {
    let verslag = met(|personen| {
        personen[0]["gezag"] = json!([{
            "type": "Voogdij", "derden": [], "minderjarige": {"burgerservicenummer": KIND},
        }]);
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › gezag 1: Dit gezag spreekt een andere opgave over hetzelfde kind tegen. Wat bij het kind zelf staat, is overgenomen. Kijk het na."
        ]
    );
    assert_eq!(verslag.gezinnen[0].gezag[0].uitspraak, Gezagsuitspraak::Eenhoofdig);
}

#[test]
fn gezag_over_somebody_who_came_of_age_has_ended() {
    let verslag = met(|personen| personen[1]["geboorte"]["datum"] = json!("20080501"));
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › gezag 1: Deze persoon is inmiddels meerderjarig. Het gezag is vervallen en niet overgenomen."
        ]
    );
    assert!(verslag.gezinnen[0].gezag.is_empty() && verslag.gezinnen[0].rollen.is_empty());
    let verslag = met(|personen| personen[1]["geboorte"]["datum"] = json!("20080502"));
    assert_eq!(verslag.gezinnen[0].gezag.len(), 1, "seventeen, and eighteen tomorrow");
}

#[test]
fn an_absent_parent_is_taken_over_from_the_childs_record() {
    let verslag = met(|personen| {
        personen[1]["ouders"].as_array_mut().unwrap().push(json!({
            "burgerservicenummer": VADER,
            "geslacht": {"code": "M"},
            "naam": {"voornamen": "Hugo", "geslachtsnaam": "Elders"},
            "geboorte": {"datum": "19880000"},
        }));
    });
    assert_eq!(meldingen(&verslag), Vec::<String>::new());
    let gezin = &verslag.gezinnen[0];
    assert_eq!(gezin.personen[2].herkomst, Herkomst::AlleenGenoemd);
    assert_eq!(gezin.personen[2].geboortedatum, Geboortedatum::Jaar(1988));
    assert_eq!(verslag.personen(), 2, "only those with a record of their own are counted");
    let rijen: Vec<_> = gezin.gezag[0].rijen.iter().map(|rij| (rij.volwassene, rij.gezag.soort)).collect();
    assert_eq!(rijen, [(Some(PersoonNr(0)), Gezagsoort::Alleen), (Some(PersoonNr(2)), Gezagsoort::Geen)]);
}

#[test]
fn a_parent_under_another_number_is_one_person_only_if_both_name_each_other() {
    let lees = |moeder_noemt_kind: bool| {
        met(|personen| {
            personen[1]["ouders"][0]["burgerservicenummer"] = json!(ANDER);
            if moeder_noemt_kind {
                personen[0]["kinderen"] = json!([{"burgerservicenummer": KIND}]);
            }
        })
    };
    let verslag = lees(true);
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › ouder 1 › burgerservicenummer: Deze ouder heeft hier een ander burgerservicenummer dan bij de eigen gegevens. Ga na welk nummer klopt."
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen.len(), 2);
    let verslag = lees(false);
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › ouder 1 › burgerservicenummer: In dit gezin is nog iemand met dezelfde naam en geboortedatum en een ander burgerservicenummer. Ga na of het een en dezelfde is."
        ]
    );
    assert_eq!(verslag.gezinnen[0].personen.len(), 3);
}

#[test]
fn a_child_that_does_not_name_its_parent_back_is_told() {
    let verslag = met(|personen| {
        personen.push(persoon(VADER, "Hugo", "19880101"));
        personen[2]["kinderen"] = json!([{"burgerservicenummer": KIND}]);
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 3 › kind 1: Deze ouder noemt het kind, maar het kind noemt deze ouder niet. Ga na of deze persoon de juridische ouder is."
        ]
    );
}

#[test]
fn an_absent_parent_without_birth_date_is_told() {
    let verslag = met(|personen| {
        personen[1]["ouders"].as_array_mut().unwrap().push(json!({"naam": {"geslachtsnaam": "."}}));
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 2 › ouder 2: Van deze ouder zijn naam en geboortedatum niet allebei bekend. Deze persoon is niet overgenomen."
        ]
    );
}

#[test]
fn two_children_share_an_absent_parent_without_number() {
    let vader =
        json!({"naam": {"voornamen": "Hugo", "geslachtsnaam": "Elders"}, "geboorte": {"datum": "19880312"}});
    let verslag = met(|personen| {
        let mut tweede = persoon(ANDER, "Kes", "20200101");
        tweede["ouders"] = json!([vader.clone()]);
        personen[1]["ouders"].as_array_mut().unwrap().push(vader.clone());
        personen.push(tweede);
    });
    let gezin = &verslag.gezinnen[0];
    assert_eq!(gezin.personen.len(), 4);
    assert!(
        gezin
            .relaties
            .iter()
            .any(|r| r.soort == Relatiesoort::HalfbroerZus && (r.a, r.b) == (PersoonNr(1), PersoonNr(2)))
    );
}

#[test]
fn somebody_who_is_his_own_parent_or_partner_is_told() {
    let verslag = met(|personen| {
        personen[0]["ouders"] = json!([{"burgerservicenummer": MOEDER}, {"burgerservicenummer": KIND}]);
        personen[0]["partners"] = json!([{"burgerservicenummer": MOEDER}]);
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › ouder 1: Hier staat iemand als ouder van zichzelf of van de eigen ouder. Dit is niet overgenomen.",
            "gezin 1 › persoon 1 › partner 1: Hier staat iemand als partner van zichzelf. Dit is niet overgenomen.",
            "gezin 1 › persoon 2 › ouder 1: Hier staat iemand als ouder van zichzelf of van de eigen ouder. Dit is niet overgenomen.",
        ]
    );
}

#[test]
fn somebody_who_is_the_partner_of_the_own_child_is_told_and_nobody_becomes_a_stepparent_of_himself() {
    let verslag = met(|personen| {
        personen[0]["partners"] =
            json!([{"burgerservicenummer": KIND, "aangaanHuwelijkPartnerschap": {"datum": "20200101"}}]);
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › partner 1: Hier staat iemand als partner van de eigen ouder of het eigen kind. Dit is niet overgenomen."
        ]
    );
    assert!(verslag.gezinnen[0].relaties.iter().all(|relatie| relatie.a != relatie.b));
}

#[test]
fn a_marriage_that_ends_before_it_begins_keeps_the_partner_and_drops_the_dates() {
    let verslag = met(|personen| {
        personen[0]["partners"] = json!([{
            "burgerservicenummer": VADER,
            "aangaanHuwelijkPartnerschap": {"datum": "20200101"},
            "ontbindingHuwelijkPartnerschap": {"datum": "20100101"},
        }]);
        personen.push(persoon(VADER, "Hugo", "19880101"));
    });
    assert_eq!(
        meldingen(&verslag),
        [
            "gezin 1 › persoon 1 › partner 1: Het huwelijk of partnerschap eindigt voor het begint. De datums zijn niet overgenomen."
        ]
    );
    let relatie = verslag.gezinnen[0].relaties.iter().find(|r| r.soort == Relatiesoort::Partner).unwrap();
    assert_eq!(relatie.periode.van(), None);
}

#[test]
fn a_step_parent_is_the_present_partner_of_a_parent_and_a_divorced_one_is_not() {
    let rollen = |ontbonden: bool| {
        let verslag = met(|personen| {
            let mut partner = json!({
                "burgerservicenummer": VADER, "aangaanHuwelijkPartnerschap": {"datum": "20200101"},
            });
            if ontbonden {
                partner["ontbindingHuwelijkPartnerschap"] = json!({"datum": "20240101"});
            }
            personen[0]["partners"] = json!([partner]);
            personen.push(persoon(VADER, "Hugo", "19880101"));
        });
        verslag.gezinnen[0]
            .rollen
            .iter()
            .filter(|rol| rol.persoon == PersoonNr(2))
            .map(|rol| rol.rol.code())
            .collect::<Vec<_>>()
    };
    assert_eq!(rollen(false), ["212"]);
    assert!(rollen(true).is_empty());
}
