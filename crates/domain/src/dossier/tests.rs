//! The promises of the dossier as a whole, by rule.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

use super::{proef::*, *};
use crate::{
    Organisatiesoort, Weigering,
    dossier::gebeurtenis::DossierOpdracht as D,
    gebeurtenis::{Deel, Gebeurtenis},
    gebied::{AardErnst, Duur, Gedrag, Onveiligheid, Vlak},
    gezin::{GezinOpdracht, NieuwGezin, systeemsleutels, zoekgegevens},
    opdracht::Opdracht,
    regels::Functie,
    taak::{TaakOpdracht, WachtOp},
};
use std::collections::{BTreeMap, BTreeSet};

fn regel<T: fmt::Debug>(uitkomst: Result<T, Weigering>) -> Regelnummer {
    uitkomst.expect_err("dit hoort geweigerd te worden").regel
}

fn onveilig() -> BTreeSet<Onveiligheid> {
    BTreeSet::from([Onveiligheid {
        dreiging: false,
        duur: Duur::Structureel,
        vlak: Vlak::Emotioneel,
        gedrag: Gedrag::Verwaarlozend,
    }])
}

fn besluit(kinderen: &[&str], anderen: &[&str]) -> NieuwBesluit {
    NieuwBesluit {
        belangen: kinderen
            .iter()
            .map(|kind| {
                (
                    persoon_id(kind),
                    Belang { belang: tekst("Rust thuis."), mening_kind: tekst("Ik wil naar school kunnen.") },
                )
            })
            .collect(),
        wat: tekst("We vragen hulp bij het omgaan met ruzie."),
        grondslag: kort("Jeugdwet 2.3"),
        rust_op: BTreeSet::new(),
        meningen: anderen
            .iter()
            .map(|lid| (persoon_id(lid), tekst("Ik ben het ermee eens.")))
            .collect::<BTreeMap<_, _>>(),
        afwijkend: None,
        motivering: tekst("Zo krijgen de kinderen rust."),
        rechtsmiddel: tekst("U kunt een klacht indienen bij de gemeente."),
    }
}

#[test]
fn inv_01_the_same_child_or_the_same_adult_at_the_same_address_holds_the_same_key() {
    let eerste = Proef::open(gezin_met_kinderen());
    let op = eerste.vandaag();
    let mut ander = gezin_met_kinderen();
    ander.personen.retain(|persoon| persoon.id == persoon_id("Daan"));
    ander.personen[0].id = persoon_id("Daan, opnieuw ingevoerd");
    (ander.huishoudens, ander.relaties, ander.gezag) = Default::default();
    let overlap = |gezin: &NieuwGezin| {
        systeemsleutels(&Gezinssysteem::from(gezin.clone()), op)
            .intersection(&systeemsleutels(&eerste.dossier.gezin, op))
            .count()
    };
    assert!(overlap(&ander) > 0, "een kind hoort bij één gezinssysteem");
    assert_eq!(overlap(&paar()), 0);
}

#[test]
fn inv_01_an_adult_may_belong_to_two_family_systems_at_two_addresses() {
    let op = dag("2026-03-02");
    let een = Gezinssysteem::from(paar());
    let mut elders = paar();
    elders.huishoudens[0].adres.as_mut().unwrap().huisnummer = Some(kort("77"));
    let twee = Gezinssysteem::from(elders);
    assert!(systeemsleutels(&een, op).is_disjoint(&systeemsleutels(&twee, op)));
}

#[test]
fn inv_02_a_dossier_has_its_fixed_face_from_the_first_event_on_and_only_from_a_local_team() {
    let proef = Proef::open(paar());
    assert_eq!(proef.stroom.len(), 1);
    assert_eq!(proef.dossier.team.vast_gezicht.professional.naam, "Noor");
    let niet_lokaal = professional("Sam", Organisatiesoort::VeiligThuis, Functie::VasteProfessional);
    assert_eq!(regel(Proef::probeer_open(paar(), niet_lokaal)), Regelnummer::Inv(2));
    assert_eq!(regel(Proef::probeer_open(paar(), rvt("Sam"))), Regelnummer::Inv(2));
}

#[test]
fn inv_06_every_event_carries_person_capacity_organisation_ground_and_moment() {
    let mut proef = Proef::open(paar());
    let noor = lokaal("Noor");
    proef.moet(
        &als(&noor),
        Opdracht::Taak(TaakOpdracht::Maak {
            wat: kort("Bellen"),
            voor: WachtOp::VastGezicht,
            vervalt_op: None,
        }),
    );
    for vastgelegd in &proef.stroom {
        let pet = vastgelegd.kop.actor.pet.as_ref().expect("een professional draagt een pet");
        assert_eq!(vastgelegd.kop.actor.professional(), Some(noor.id));
        assert_eq!(pet.functie, Functie::VasteProfessional);
        assert!(!pet.grondslag.is_empty() && !pet.organisatie.naam.is_empty());
    }
}

#[test]
fn inv_06_who_is_not_in_the_team_gets_the_answer_for_something_that_is_not_there() {
    let mut proef = Proef::open(paar());
    let vreemd = als(&lokaal("Vreemd"));
    let opdracht = Opdracht::Taak(TaakOpdracht::Maak {
        wat: kort("Kijken"),
        voor: WachtOp::VastGezicht,
        vervalt_op: None,
    });
    assert_eq!(proef.doe(&vreemd, opdracht), Err(Weigering::niet_gevonden()));
}

#[test]
fn inv_08_frame_and_measures_are_of_one_child_never_of_the_dossier() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let noor = als(&lokaal("Noor"));
    let gedwongen = |kind| {
        Opdracht::Dossier(D::LegKaderVast {
            kind: persoon_id(kind),
            kader: Kader::Gedwongen,
            toelichting: tekst("Uitspraak."),
        })
    };
    let ots = |wie| {
        Opdracht::Dossier(D::RegistreerMaatregel {
            persoon: persoon_id(wie),
            soort: Maatregelsoort::Ots,
            beschikking: kort("Rechtbank, C/15/1"),
            uitvoerder: kort("De GI"),
            van: dag("2026-03-01"),
            tot: dag("2027-03-01"),
        })
    };
    let weigering = proef.doe(&noor, gedwongen("Daan")).unwrap_err();
    assert_eq!(
        (weigering.regel, weigering.wettelijk),
        (Regelnummer::D(16), true),
        "zonder beschikking is hulp vrijwillig"
    );
    assert_eq!(
        regel(proef.doe(&noor, ots("Anna"))),
        Regelnummer::Inv(8),
        "een OTS is er niet voor een volwassene"
    );
    proef.moet(&noor, ots("Daan"));
    proef.moet(&noor, gedwongen("Daan"));
    assert_eq!(
        regel(proef.doe(&noor, gedwongen("Cas"))),
        Regelnummer::D(16),
        "de maatregel van Daan zegt niets over Cas"
    );
    assert_eq!(proef.dossier.kaders.get(&persoon_id("Cas")), None);
}

#[test]
fn inv_10_a_decision_names_the_interest_of_every_child_first() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let noor = als(&lokaal("Noor"));
    let vraag = |nieuw| Opdracht::Dossier(D::LegBesluitVast(Box::new(nieuw)));
    let weigering = proef.doe(&noor, vraag(besluit(&["Daan"], &["Anna", "Bram", "Cas"]))).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(10));
    assert!(weigering.reden.contains("Cas"), "{}", weigering.reden);
    proef.moet(&noor, vraag(besluit(&["Cas", "Daan"], &["Anna", "Bram"])));
    assert_eq!(proef.dossier.besluiten.len(), 1);
}

#[test]
fn inv_10_a_decision_says_what_each_family_member_thinks_or_why_not() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let nieuw = besluit(&["Cas", "Daan"], &["Anna"]);
    let weigering =
        proef.doe(&als(&lokaal("Noor")), Opdracht::Dossier(D::LegBesluitVast(Box::new(nieuw)))).unwrap_err();
    assert!(weigering.invoerfouten()[0].melding.contains("Bram"), "{weigering}");
}

#[test]
fn inv_12_a_dossier_closes_only_when_all_guards_are_met_and_says_all_that_is_missing() {
    let mut proef = Proef::open(paar());
    let grond =
        Sluitgrond::DuurzaamVeilig { eindgesprek: proef.vandaag(), waar_terecht: tekst("Bel het wijkteam.") };
    let weigering = proef.doe(&als(&lokaal("Noor")), Opdracht::Dossier(D::SluitAf { grond })).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(12));
    let alles = weigering.uitwegen.join(" ");
    for deel in ["veiligheidscijfer", "stabiel veilig", "Vinger aan de pols", "contact houden"] {
        assert!(alles.contains(deel), "{deel} ontbreekt in: {alles}");
    }
    assert!(!proef.dossier.is_gesloten());
}

#[test]
fn inv_12_closing_early_asks_the_judgement_of_two_professionals() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    proef.moet(&noor, Opdracht::Dossier(D::GeefSluitoordeel { oordeel: tekst("Het is veilig.") }));
    proef.moet(&noor, Opdracht::Dossier(D::GeefSluitoordeel { oordeel: tekst("Het is echt veilig.") }));
    let grond = Sluitgrond::Gemotiveerd {
        motivering: tekst("Het gezin verhuist naar familie."),
        eindgesprek: proef.vandaag(),
        waar_terecht: tekst("Bel het wijkteam."),
    };
    let weigering = proef.doe(&noor, Opdracht::Dossier(D::SluitAf { grond })).unwrap_err();
    assert!(
        weigering.uitwegen.join(" ").contains("twee professionals"),
        "twee oordelen van één mens zijn er één"
    );
}

#[test]
fn inv_12_only_the_fixed_face_closes() {
    let mut proef = Proef::open(paar());
    let sam = rvt("Sam");
    proef.moet(
        &als(&lokaal("Noor")),
        Opdracht::Team(crate::team::TeamOpdracht::HaalErbij {
            professional: sam.clone(),
            modus: crate::team::Modus::Advies,
            expertise: Some(kort("partnergeweld")),
            bevoegdheden: BTreeSet::new(),
            reden: tekst("Advies nodig."),
        }),
    );
    let grond =
        Sluitgrond::DuurzaamVeilig { eindgesprek: proef.vandaag(), waar_terecht: tekst("Bel het wijkteam.") };
    let weigering = proef.doe(&als(&sam), Opdracht::Dossier(D::SluitAf { grond })).unwrap_err();
    assert!(weigering.reden.contains("vast gezicht"), "{weigering}");
}

#[test]
fn inv_17_inclusion_looks_at_postcode_and_nature_alone_and_says_which_failed() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    let vraag = |postcode: &str, onveiligheid| {
        Opdracht::Dossier(D::BepaalInstroom { postcode: postcode.parse().unwrap(), onveiligheid })
    };
    for (postcode, onveiligheid, hoort_erbij, waar) in [
        ("1141AB", onveilig(), true, ""),
        ("9711AA", onveilig(), false, "Postcode"),
        ("1141AB", BTreeSet::new(), false, "Aard en ernst"),
    ] {
        proef.moet(&noor, vraag(postcode, onveiligheid));
        let oordeel = proef.dossier.instroom.clone().unwrap();
        assert_eq!(oordeel.mag_instromen(), hoort_erbij, "{postcode}");
        assert!(oordeel.uitleg().contains(waar), "{}", oordeel.uitleg());
    }
    let leeg: AardErnst = BTreeSet::new().into_iter().collect();
    assert!(leeg.is_leeg());
}

#[test]
fn inv_20_a_hidden_address_cannot_be_searched() {
    let mut proef = Proef::open(paar());
    let op = proef.vandaag();
    let adressen = |proef: &Proef| {
        zoekgegevens(&proef.dossier.gezin, op).iter().filter(|g| g.sleutel.contains("1141")).count()
    };
    assert!(adressen(&proef) > 0);
    let thuis = *proef.dossier.gezin.huishoudens.keys().next().unwrap();
    proef.moet(
        &als(&lokaal("Noor")),
        Opdracht::Dossier(D::SchermAdresAf { huishouden: thuis, kennen: BTreeSet::new() }),
    );
    assert_eq!(adressen(&proef), 0);
}

#[test]
fn inv_23_functions_without_content_have_no_emergency_entrance_either() {
    let mut proef = Proef::open(paar());
    for functie in [Functie::Beheerder, Functie::Programmateam, Functie::RaadOfBestuur, Functie::Beoordelaar]
    {
        let wie = als(&professional("Bas", Organisatiesoort::Gemeente, functie));
        let opdracht =
            D::GebruikNoodtoegang { reden: tekst("Nood."), delen: BTreeSet::from([kort("gezin")]) };
        assert_eq!(regel(proef.doe(&wie, Opdracht::Dossier(opdracht))), Regelnummer::Inv(23), "{functie}");
    }
}

#[test]
fn inv_30_what_happened_stays_and_the_past_can_be_folded_again() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let noor = als(&lokaal("Noor"));
    let toen = proef.dossier.clone();
    let correctie = GezinOpdracht::CorrigeerPersoon {
        persoon: persoon_id("Anna"),
        naam: persoon("Annabel", "1985-04-02").naam,
        geboortedatum: persoon("Annabel", "1985-04-03").geboortedatum,
        reden: tekst("Paspoort gezien."),
    };
    proef.moet(&noor, Opdracht::Gezin(correctie));
    assert_eq!(proef.dossier.gezin.persoon(persoon_id("Anna")).unwrap().naam.voornaam(), "Annabel");
    let opnieuw = Dossier::vouw(toen.id, &proef.stroom[..1]).unwrap();
    assert!(opnieuw == toen, "vouwen tot een moment geeft wat toen bekend was");
    let alles = Dossier::vouw(toen.id, &proef.stroom).unwrap();
    assert!(alles == proef.dossier);
}

#[test]
fn inv_39_adults_are_never_asked_about_children_and_children_are_never_forgotten() {
    let proef = Proef::open(paar());
    let mut zonder = paar();
    zonder.personen[0].id = persoon_id("Iemand anders");
    zonder.huishoudens.clear();
    assert!(proef.dossier.opening.kindcheck.as_ref().is_none_or(|kindcheck| kindcheck.kinderen.is_empty()));
    let nu = proef.nu;
    let noor = als(&lokaal("Noor"));
    let context = context(&noor, OpdrachtId(uuid::Uuid::from_u128(7)), nu);
    let mut opdracht = OpenDossier {
        aanleiding: tekst("Zorgen."),
        onveiligheid: BTreeSet::new(),
        gezin: zonder,
        vast_gezicht: lokaal("Noor"),
        kindcheck: None,
        herkomst: None,
        postcode: None,
    };
    assert!(
        open(&opdracht, &context).is_ok(),
        "een paar zonder kinderen hoeft niets over kinderen in te vullen"
    );
    opdracht.gezin = gezin_met_kinderen();
    let weigering = open(&opdracht, &context).unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "kindcheck");
}

#[test]
fn inv_40_law_and_configuration_are_stamped_on_every_event() {
    let mut proef = Proef::open(gezin_met_kinderen());
    proef.moet(
        &als(&lokaal("Noor")),
        Opdracht::Dossier(D::LegBesluitVast(Box::new(besluit(&["Cas", "Daan"], &["Anna", "Bram"])))),
    );
    for vastgelegd in &proef.stroom {
        assert_eq!(vastgelegd.kop.regio.to_string(), "zaanstreek-waterland-2.0");
        assert!(!vastgelegd.kop.regio_versie.is_empty());
        assert_eq!(vastgelegd.kop.rechtsmodus, crate::regels::Rechtsmodus::HuidigRecht);
    }
}

#[test]
fn two_people_on_two_parts_both_succeed_and_on_one_part_the_second_is_told() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    let gezien = proef.dossier.deelversie(Deel::Route);
    let team_gezien = proef.dossier.deelversie(Deel::Team);
    let stap =
        |naar| Opdracht::Dossier(D::ZetStap { naar, motivering: Some(tekst("Kan meteen.")), spoed: false });
    proef.doe_gezien(&noor, stap(Routestap::Vraagverheldering), Some((Deel::Route, gezien))).unwrap();
    let tweede = proef.doe_gezien(&noor, stap(Routestap::Analyse), Some((Deel::Route, gezien))).unwrap_err();
    assert!(matches!(
        tweede.soort,
        crate::weigering::Weigeringsoort::DeelGewijzigd { deel: Deel::Route, .. }
    ));
    let waarnemer = crate::team::TeamOpdracht::WijsWaarnemerAan {
        waarnemer: lokaal("Iris"),
        van: proef.vandaag(),
        tot: proef.vandaag(),
        reden: kort("vrije dag"),
    };
    proef.doe_gezien(&noor, Opdracht::Team(waarnemer), Some((Deel::Team, team_gezien))).unwrap();
}

#[test]
fn a_closed_dossier_reopens_with_the_same_face() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    let kop = proef.stroom[0].kop.clone();
    let grond =
        Sluitgrond::DuurzaamVeilig { eindgesprek: proef.vandaag(), waar_terecht: tekst("Bel het wijkteam.") };
    proef.dossier.pas_toe(&Vastgelegd {
        kop,
        gebeurtenis: Gebeurtenis::Dossier(DossierGebeurtenis::Afgesloten { grond }),
    });
    let stap = Opdracht::Dossier(D::ZetStap { naar: Routestap::Analyse, motivering: None, spoed: false });
    assert_eq!(regel(proef.doe(&noor, stap)), Regelnummer::R(89));
    proef.moet(&noor, Opdracht::Dossier(D::Heropen { reden: tekst("Nieuwe zorgen.") }));
    assert_eq!(proef.dossier.team.vast_gezicht.professional.naam, "Noor");
    assert_eq!(proef.dossier.stap, Routestap::Analyse);
}

#[test]
fn every_region_that_takes_part_can_open_a_dossier() {
    for regio in regios().iter() {
        let noor = als(&lokaal("Noor"));
        let nu = "2026-11-22T09:00:00Z".parse().unwrap();
        let mut context = context(&noor, OpdrachtId(uuid::Uuid::from_u128(9)), nu);
        context.regio = regio;
        let opdracht = OpenDossier {
            aanleiding: tekst("Zorgen."),
            onveiligheid: onveilig(),
            gezin: paar(),
            vast_gezicht: lokaal("Noor"),
            kindcheck: None,
            herkomst: None,
            postcode: Some("1141AB".parse().unwrap()),
        };
        let uitkomst = open(&opdracht, &context);
        if regio.configuratie_op(dag("2026-11-22")).is_some() {
            assert!(uitkomst.is_ok(), "{}: {uitkomst:?}", regio.naam);
        } else {
            assert_eq!(regel(uitkomst), Regelnummer::Inv(40), "{}", regio.naam);
        }
    }
}
