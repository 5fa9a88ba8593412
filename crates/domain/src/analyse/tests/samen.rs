//! Sharing, agreeing, establishing, revising.

use super::*;
use crate::{
    Regelnummer,
    dossier::proef::regels,
    regels::TermijnId,
    stelling::{Reactie, Voorbehoud},
    taak::{WachtOp, openstaand},
};

const GEZIN: [&str; 4] = ["Anna", "Bram", "Cas", "Daan"];

fn gedeeld() -> Proef {
    let mut proef = proef();
    volledig(&mut proef, &GEZIN, &["Cas", "Daan"]);
    moet(&mut proef, &noor(), deel(GEZIN));
    proef
}

fn iedereen_eens(proef: &mut Proef, versie: u32) {
    for wie in ["Anna", "Bram", "Cas"] {
        moet(proef, &als_gezinslid(wie), reageer(versie, wie, Instemming::Eens));
    }
    moet(proef, &als_gezinslid("Bram"), reageer(versie, "Daan", Instemming::Eens));
}

#[test]
fn r_136_what_is_missing_before_establishing_is_said_at_once() {
    let mut proef = proef();
    voeg_toe(&mut proef, &noor(), factor([]), over(["Anna"]));
    moet(&mut proef, &noor(), deel(["Anna"]));
    let weigering = doe(&mut proef, &noor(), stel_vast(1)).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::R(136));
    let alles = weigering.uitwegen.join("\n");
    for woord in [
        "stem van",
        "Eén factor",
        "behoefte",
        "Beantwoord nog",
        "belang van",
        "Anna Proef kan nog reageren",
        "Deel de analyse met Bram Proef",
    ] {
        assert!(alles.contains(woord), "{woord} ontbreekt in: {alles}");
    }
}

#[test]
fn r_136_a_factor_that_rests_only_on_a_draft_cannot_be_established_and_a_disputed_one_can_and_says_so() {
    let mut proef = gedeeld();
    let feit = *proef
        .dossier
        .analyse
        .werk
        .factoren()
        .next()
        .unwrap()
        .item
        .stellingen()
        .collect::<Vec<_>>()
        .first()
        .unwrap();
    assert_eq!(proef.dossier.analyse.werk.ontbreekt(&proef.dossier, proef.vandaag()), Vec::<String>::new());
    let weerspreek = StellingOpdracht::Reageer {
        stelling: feit,
        voor: persoon_id("Anna"),
        reactie: Reactie::Weerspraak(tekst("Het zijn er drie.")),
    };
    proef.moet(&als_gezinslid("Anna"), Opdracht::Stelling(weerspreek));
    let voorbehouden =
        proef.dossier.analyse.laatste().unwrap().inhoud.voorbehouden(&proef.dossier.stellingen);
    assert_eq!(voorbehouden.len(), 1);
    assert_eq!((voorbehouden[0].1, &voorbehouden[0].2), (feit, &BTreeSet::from([Voorbehoud::Weersproken])));
    iedereen_eens(&mut proef, 1);
    moet(&mut proef.clone(), &noor(), stel_vast(1));
    let intrekken = StellingOpdracht::TrekIn { stelling: feit, reden: tekst("Verkeerde brieven.") };
    proef.moet(&noor(), Opdracht::Stelling(intrekken));
    let weigering = doe(&mut proef, &noor(), stel_vast(1)).unwrap_err();
    assert!(
        weigering.uitwegen[0].contains("Eén factor rust nog niet op een stelling"),
        "{:?}",
        weigering.uitwegen
    );
}

#[test]
fn inv_39_with_children_each_childs_interest_and_the_question_about_separation_are_needed() {
    let mut proef = proef();
    volledig(&mut proef, &GEZIN, &["Cas"]);
    let ontbreekt = proef.dossier.analyse.werk.ontbreekt(&proef.dossier, proef.vandaag());
    assert_eq!(ontbreekt.len(), 1);
    assert!(ontbreekt[0].contains("belang van Daan"), "{ontbreekt:?}");
    assert!(Achterliggend::gevraagd(true).any(|vraag| vraag == Achterliggend::ComplexeScheiding));
    assert!(Achterliggend::gevraagd(false).all(|vraag| vraag != Achterliggend::ComplexeScheiding));
}

#[test]
fn inv_15_only_the_person_or_who_stands_for_a_young_child_agrees() {
    let mut proef = gedeeld();
    for professional in [noor(), sam()] {
        assert_eq!(
            doe(&mut proef, &professional, reageer(1, "Anna", Instemming::Eens)).unwrap_err().regel,
            Regelnummer::Inv(15)
        );
    }
    let bram = als_gezinslid("Bram");
    for ander in ["Anna", "Cas"] {
        assert_eq!(
            doe(&mut proef, &bram, reageer(1, ander, Instemming::Eens)).unwrap_err().regel,
            Regelnummer::Inv(15)
        );
    }
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Daan"), reageer(1, "Daan", Instemming::Eens)).unwrap_err().regel,
        Regelnummer::Inv(15)
    );
    moet(&mut proef, &bram, reageer(1, "Daan", Instemming::Eens));
    moet(&mut proef, &als_gezinslid("Cas"), reageer(1, "Cas", Instemming::Oneens(tekst("Ik wil bij papa."))));
    let versie = proef.dossier.analyse.laatste().unwrap();
    assert_eq!(
        versie.afwijkend().map(|(wie, woorden)| (wie, woorden.als_str())).collect::<Vec<_>>(),
        [(persoon_id("Cas"), "Ik wil bij papa.")]
    );
}

#[test]
fn inv_15_what_a_professional_writes_down_is_never_agreement_and_never_replaces_an_own_view() {
    let mut proef = gedeeld();
    let gezegd = |proef: &Proef, wie: &str, instemming| AnalyseOpdracht::LegReactieVast {
        versie: 1,
        persoon: persoon_id(wie),
        instemming,
        mondeling: mondeling(proef),
    };
    let goed = gezegd(&proef, "Anna", GesprokenInstemming::Gezegd(tekst("Prima.")));
    moet(&mut proef, &noor(), goed);
    let oordeel = &proef.dossier.analyse.laatste().unwrap().oordeel(persoon_id("Anna")).unwrap().oordeel;
    assert_eq!(oordeel, &Oordeel::Gezegd(tekst("Prima.")));
    moet(&mut proef, &als_gezinslid("Bram"), reageer(1, "Bram", Instemming::Oneens(tekst("Nee."))));
    let cas = gezegd(&proef, "Cas", GesprokenInstemming::Oneens(tekst("Nee.")));
    moet(&mut proef, &noor(), cas);
    for wie in ["Bram", "Cas"] {
        let toch = gezegd(&proef, wie, GesprokenInstemming::Gezegd(tekst("Toch goed.")));
        assert_eq!(doe(&mut proef, &noor(), toch).unwrap_err().regel, Regelnummer::Inv(15));
    }
}

#[test]
fn inv_16_silence_is_not_agreement_and_establishing_without_somebody_needs_the_term_and_a_reason() {
    let mut proef = gedeeld();
    for wie in ["Anna", "Cas"] {
        moet(&mut proef, &als_gezinslid(wie), reageer(1, wie, Instemming::Eens));
    }
    moet(&mut proef, &als_gezinslid("Anna"), reageer(1, "Daan", Instemming::Eens));
    let met_reden = AnalyseOpdracht::StelVast {
        versie: 1,
        motivering: BTreeMap::from([(persoon_id("Bram"), tekst("Bram is niet te bereiken."))]),
    };
    assert!(doe(&mut proef, &noor(), met_reden.clone()).is_err(), "de termijn loopt nog");
    proef.na_dagen(15);
    let weigering = doe(&mut proef, &noor(), stel_vast(1)).unwrap_err();
    assert!(
        weigering.uitwegen[0].contains("Bram Proef heeft niet gereageerd. Dat is geen instemming."),
        "{:?}",
        weigering.uitwegen
    );
    moet(&mut proef, &noor(), met_reden);
    let versie = proef.dossier.analyse.vastgesteld().unwrap();
    assert!(versie.oordeel(persoon_id("Bram")).is_none());
    assert_eq!(
        versie.vastgesteld.as_ref().unwrap().motivering.keys().copied().collect::<Vec<_>>(),
        [persoon_id("Bram")]
    );
    moet(&mut proef, &als_gezinslid("Bram"), reageer(1, "Bram", Instemming::Oneens(tekst("Ik was ziek."))));
}

#[test]
fn r_138_a_shared_version_is_frozen_and_stands_beside_the_next_with_what_changed() {
    let mut proef = gedeeld();
    let eerste = proef.dossier.analyse.laatste().unwrap().inhoud.clone();
    let oude_factor = eerste.factoren().next().unwrap().id;
    let nieuwe_vraag = voeg_toe(&mut proef, &noor(), kernvraag("Wat helpt?"), Etiketwens::default());
    let feit = eerste.onderdelen[&oude_factor].item.stellingen().next().unwrap();
    let Item::Factor { soort, leefgebied, .. } = eerste.onderdelen[&oude_factor].item.clone() else {
        panic!("een factor")
    };
    let anders = Item::Factor {
        tekst: tekst("Er waren schulden."),
        soort,
        leefgebied,
        stellingen: BTreeSet::from([feit]),
    };
    moet(
        &mut proef,
        &noor(),
        AnalyseOpdracht::Wijzig { onderdeel: oude_factor, item: anders, etiket: over(GEZIN) },
    );
    let nodig = eerste.van_soort(Itemsoort::Behoefte).next().unwrap().id;
    moet(&mut proef, &noor(), AnalyseOpdracht::Verwijder { onderdeel: nodig, reden: tekst("Dubbel.") });
    assert_eq!(proef.dossier.analyse.versies[0].inhoud, eerste, "wat gedeeld is, verandert niet");
    moet(&mut proef, &noor(), deel(GEZIN));
    let versies = &proef.dossier.analyse.versies;
    let verschil = verschil(&versies[0].inhoud, &versies[1].inhoud);
    let ids = |stukken: &[Stuk<'_>]| -> Vec<AnalyseItemId> {
        stukken
            .iter()
            .filter_map(|stuk| if let Stuk::Onderdeel(onderdeel) = stuk { Some(onderdeel.id) } else { None })
            .collect()
    };
    assert_eq!((ids(&verschil.toegevoegd), ids(&verschil.verwijderd)), (vec![nieuwe_vraag], vec![nodig]));
    assert_eq!(verschil.gewijzigd.len(), 1);
    assert!(super::super::verschil(&versies[0].inhoud, &versies[0].inhoud).is_leeg());
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Anna"), reageer(1, "Anna", Instemming::Eens)).unwrap_err().regel,
        Regelnummer::R(138)
    );
}

#[test]
fn r_138_sharing_the_same_with_more_people_keeps_the_views_that_were_given() {
    let mut proef = proef();
    volledig(&mut proef, &GEZIN, &["Cas", "Daan"]);
    moet(&mut proef, &noor(), deel(["Anna"]));
    moet(&mut proef, &als_gezinslid("Anna"), reageer(1, "Anna", Instemming::Eens));
    moet(&mut proef, &noor(), deel(["Anna", "Bram"]));
    assert_eq!(proef.dossier.analyse.versies.len(), 1);
    let versie = proef.dossier.analyse.laatste().unwrap();
    assert!(versie.oordeel(persoon_id("Anna")).is_some());
    assert_eq!(versie.gedeeld_met.keys().copied().collect::<BTreeSet<_>>(), personen(["Anna", "Bram"]));
    assert!(doe(&mut proef, &noor(), deel(["Anna"])).is_err(), "er is niets nieuws te delen");
}

#[test]
fn r_136_only_the_fixed_face_shares_establishes_and_revises() {
    let mut proef = gedeeld();
    iedereen_eens(&mut proef, 1);
    for opdracht in [deel(["Anna"]), stel_vast(1), AnalyseOpdracht::StelBij { reden: tekst("x") }] {
        assert_eq!(doe(&mut proef, &sam(), opdracht).unwrap_err().regel, Regelnummer::R(136));
    }
    moet(&mut proef, &noor(), stel_vast(1));
}

#[test]
fn an_established_analysis_changes_only_after_a_revision_was_begun_with_a_reason_but_a_voice_is_always_welcome()
 {
    let mut proef = gedeeld();
    iedereen_eens(&mut proef, 1);
    moet(&mut proef, &noor(), stel_vast(1));
    let vraag = AnalyseOpdracht::VoegToe { item: kernvraag("En nu?"), etiket: Etiketwens::default() };
    assert_eq!(doe(&mut proef, &noor(), vraag.clone()).unwrap_err().regel, Regelnummer::R(136));
    moet(&mut proef, &als_gezinslid("Cas"), eigen_stem("Cas", "Het gaat beter."));
    assert_eq!(proef.dossier.analyse.versies[0].inhoud.stemmen[&persoon_id("Cas")].len(), 1);
    moet(&mut proef, &noor(), AnalyseOpdracht::StelBij { reden: tekst("Er was een incident.") });
    moet(&mut proef, &noor(), vraag);
    assert_eq!(
        proef.dossier.analyse.vastgesteld().map(|versie| versie.nummer),
        Some(1),
        "de oude geldt tot de nieuwe vaststaat"
    );
    moet(&mut proef, &noor(), deel(GEZIN));
    iedereen_eens(&mut proef, 2);
    moet(&mut proef, &noor(), stel_vast(2));
    assert_eq!(proef.dossier.analyse.vastgesteld().map(|versie| versie.nummer), Some(2));
}

#[test]
fn a_view_on_what_was_not_shared_with_you_looks_like_something_that_does_not_exist() {
    let mut proef = proef();
    volledig(&mut proef, &GEZIN, &["Cas", "Daan"]);
    moet(&mut proef, &noor(), deel(["Anna"]));
    for (versie, wie) in [(1, "Bram"), (7, "Anna")] {
        let weigering = doe(&mut proef, &als_gezinslid(wie), reageer(versie, wie, Instemming::Eens));
        assert_eq!(weigering, Err(Weigering::niet_gevonden()));
    }
}

fn open(proef: &Proef) -> Vec<crate::taak::Openstaand> {
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    open.into_iter().filter(|open| open.waar == "analyse").collect()
}

#[test]
fn t_27_views_are_waited_for_per_person_and_then_the_fixed_face_establishes() {
    let mut proef = gedeeld();
    let wachtend = open(&proef);
    assert_eq!(wachtend.len(), 4);
    let anna = wachtend.iter().find(|open| open.wacht_op == WachtOp::Persoon(persoon_id("Anna"))).unwrap();
    assert_eq!((anna.regel, anna.vervalt_op), (Some(TermijnId::T27), Some(dag("2026-03-16"))));
    let cas = wachtend.iter().find(|open| open.wacht_op == WachtOp::Persoon(persoon_id("Cas"))).unwrap();
    assert_eq!(cas.vervalt_op, Some(dag("2026-03-23")), "een kind krijgt meer tijd");
    iedereen_eens(&mut proef, 1);
    let soorten: Vec<_> = open(&proef).iter().map(|open| (open.soort, open.wacht_op)).collect();
    assert_eq!(soorten, [("analyse_vaststellen", WachtOp::VastGezicht)]);
    moet(&mut proef, &noor(), stel_vast(1));
    assert!(open(&proef).is_empty());
}

#[test]
fn work_that_lies_unshared_for_two_weeks_and_a_statement_that_fell_stand_open() {
    let mut proef = proef();
    volledig(&mut proef, &GEZIN, &["Cas", "Daan"]);
    proef.na_dagen(14);
    assert!(open(&proef).is_empty());
    proef.na_dagen(1);
    assert_eq!(open(&proef).iter().map(|open| open.soort).collect::<Vec<_>>(), ["analyse_delen"]);
    moet(&mut proef, &noor(), deel(GEZIN));
    iedereen_eens(&mut proef, 1);
    moet(&mut proef, &noor(), stel_vast(1));
    let feit = proef.dossier.analyse.werk.factoren().next().unwrap().item.stellingen().next().unwrap();
    let intrekken = StellingOpdracht::TrekIn { stelling: feit, reden: tekst("Verkeerde brieven.") };
    proef.moet(&noor(), Opdracht::Stelling(intrekken));
    assert_eq!(open(&proef).iter().map(|open| open.soort).collect::<Vec<_>>(), ["analyse_herzien"]);
}

#[test]
fn inv_21_in_the_view_of_one_nothing_of_another_remains_that_is_not_meant_for_him() {
    use crate::{Etiket, dossier::Item as Dossieritem, plan::Blik};
    struct Bram;
    impl Blik for Bram {
        fn ziet(&self, _item: Option<Dossieritem>, etiket: &Etiket) -> bool {
            etiket.over.contains(&persoon_id("Bram")) && !etiket.niet_tonen_aan.contains(&persoon_id("Bram"))
        }
        fn ziet_persoon(&self, persoon: PersoonId) -> bool {
            persoon == persoon_id("Bram")
        }
    }
    let mut proef = gedeeld();
    iedereen_eens(&mut proef, 1);
    let mut analyse = proef.dossier.analyse.clone();
    analyse.zeef(&Bram, |_| false);
    for inhoud in [&analyse.werk, &analyse.versies[0].inhoud] {
        assert_eq!(inhoud.stemmen.keys().copied().collect::<Vec<_>>(), [persoon_id("Bram")]);
        assert!(inhoud.onderdelen.values().all(|onderdeel| onderdeel.item.stellingen().next().is_none()));
        assert_eq!(inhoud.van_soort(Itemsoort::Behoefte).count(), 0, "wat Anna nodig heeft, is van Anna");
    }
    assert_eq!(analyse.versies[0].oordelen.keys().copied().collect::<Vec<_>>(), [persoon_id("Bram")]);
}
