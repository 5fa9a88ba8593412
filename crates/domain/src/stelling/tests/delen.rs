//! Putting a hearing off, keeping from people, widening, using again, destroying.

use super::*;
use crate::{
    Regelnummer,
    dossier::proef::{als_gezinslid, dag, kort, regels},
    etiket::Publiek,
    ids::BesluitId,
    regels::{Functie, TermijnId},
    taak::openstaand,
};
use jiff::{Span, civil::Date};

fn over_dagen(proef: &Proef, dagen: i64) -> Date {
    proef.vandaag().saturating_add(Span::new().days(dagen))
}

fn stel_uit(stelling: StellingId, wie: &str, herbeoordeling: Date) -> StellingOpdracht {
    StellingOpdracht::StelWederhoorUit {
        stelling,
        personen: personen([wie]),
        grond: Uitstelgrond::Veiligheid,
        toelichting: tekst("Bram dreigde."),
        herbeoordeling,
    }
}

fn verleng(stelling: StellingId, wie: &str, herbeoordeling: Date) -> StellingOpdracht {
    let oordeel = Herbeoordeling::Verleng { toelichting: tekst("Nog steeds dreiging."), herbeoordeling };
    StellingOpdracht::HerbeoordeelUitstel { stelling, personen: personen([wie]), oordeel }
}

fn geschreven_door_noor(proef: &mut Proef) -> StellingId {
    moet(proef, &noor(), vastleggen(gezien("Anna had een blauw oog."), over(["Anna", "Bram"])))
}

#[test]
fn r_042_a_postponement_is_decided_by_a_named_function_and_never_by_the_author() {
    let mut proef = proef();
    let id = geschreven_door_noor(&mut proef);
    let dag = over_dagen(&proef, 14);
    let weigering = doe(&mut proef, &noor(), stel_uit(id, "Bram", dag)).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::R(42), true));
    let mut andere_pet = sam();
    andere_pet.pet.as_mut().unwrap().functie = Functie::Ervaringsdeskundige;
    assert!(doe(&mut proef, &andere_pet, stel_uit(id, "Bram", dag)).is_err());
    assert!(doe(&mut proef, &als_gezinslid("Anna"), stel_uit(id, "Bram", dag)).is_err());
    moet(&mut proef, &sam(), stel_uit(id, "Bram", dag));
    assert_eq!(stelling(&proef, id).status(), &Status::UitgesteldWederhoor);
    assert_eq!(uitkomst(&proef, id, "Bram"), Some(Uitkomst::Uitgesteld));
}

#[test]
fn r_042_a_postponement_is_looked_at_within_two_weeks_and_ends_after_four_except_for_veilig_thuis() {
    let mut proef = proef();
    let van_sam = moet(&mut proef, &sam(), vastleggen(gezien("Anna had een blauw oog."), over(["Bram"])));
    let te_ver = over_dagen(&proef, 15);
    assert!(doe(&mut proef, &noor(), stel_uit(van_sam, "Bram", te_ver)).is_err());
    let vandaag = proef.vandaag();
    assert!(doe(&mut proef, &noor(), stel_uit(van_sam, "Bram", vandaag)).is_err());
    let eerste = over_dagen(&proef, 14);
    moet(&mut proef, &noor(), stel_uit(van_sam, "Bram", eerste));
    let van_noor = geschreven_door_noor(&mut proef);
    moet(&mut proef, &sam(), stel_uit(van_noor, "Bram", eerste));
    proef.na_dagen(14);
    let tweede = over_dagen(&proef, 14);
    moet(&mut proef, &noor(), verleng(van_sam, "Bram", tweede));
    moet(&mut proef, &sam(), verleng(van_noor, "Bram", tweede));
    proef.na_dagen(10);
    let derde = over_dagen(&proef, 14);
    let weigering = doe(&mut proef, &noor(), verleng(van_sam, "Bram", derde)).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::T(5), true));
    moet(&mut proef, &sam(), verleng(van_noor, "Bram", derde));
}

#[test]
fn r_042_with_a_postponement_in_force_it_can_be_established_and_bear_a_decision_and_says_so() {
    let mut proef = proef();
    let id = geschreven_door_noor(&mut proef);
    moet(&mut proef, &noor(), leg_voor(id, ["Anna"]));
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    let dag = over_dagen(&proef, 7);
    moet(&mut proef, &sam(), stel_uit(id, "Bram", dag));
    assert!(proef.dossier.stellingen.draagt_besluit(id));
    let mut te_laat = proef.clone();
    te_laat.na_dagen(8);
    assert!(
        doe(&mut te_laat, &noor(), StellingOpdracht::StelVast { stelling: id }).is_err(),
        "het uitstel geldt niet meer"
    );
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id });
    assert_eq!(stelling(&proef, id).voorbehouden(), BTreeSet::from([Voorbehoud::WederhoorUitgesteld]));
    proef.na_dagen(7);
    let hef_op = StellingOpdracht::HerbeoordeelUitstel {
        stelling: id,
        personen: personen(["Bram"]),
        oordeel: Herbeoordeling::HefOp,
    };
    moet(&mut proef, &sam(), hef_op);
    moet(&mut proef, &noor(), leg_voor(id, ["Bram"]));
    moet(
        &mut proef,
        &als_gezinslid("Bram"),
        reageer(id, "Bram", Reactie::Weerspraak(tekst("Ik was er niet."))),
    );
    assert!(stelling(&proef, id).is_vastgesteld());
    assert_eq!(stelling(&proef, id).voorbehouden(), BTreeSet::from([Voorbehoud::Weersproken]));
}

#[test]
fn inv_21_who_may_not_hear_of_it_yet_may_not_read_it_either_also_not_after_it_is_rewritten() {
    let mut proef = proef();
    let id = geschreven_door_noor(&mut proef);
    let dag = over_dagen(&proef, 14);
    moet(&mut proef, &sam(), stel_uit(id, "Bram", dag));
    moet(&mut proef, &noor(), leg_voor(id, ["Anna"]));
    let bram_ziet = |proef: &Proef| gezeefd(proef, &Gezinsblik::van(["Bram"])).get(id).is_some();
    let anna_ziet = |proef: &Proef| gezeefd(proef, &Gezinsblik::van(["Anna"])).get(id).is_some();
    assert!(!bram_ziet(&proef) && anna_ziet(&proef));
    assert_eq!(doe(&mut proef, &noor(), leg_voor(id, ["Bram"])).unwrap_err().regel, Regelnummer::R(42));
    moet(&mut proef, &noor(), wijzig(id, "Anna had een blauw oog links.", ["Anna", "Bram"]));
    moet(&mut proef, &noor(), leg_voor(id, ["Anna"]));
    assert!(!bram_ziet(&proef) && anna_ziet(&proef), "een andere tekst maakt het niet veilig");
    let hef_op = StellingOpdracht::HerbeoordeelUitstel {
        stelling: id,
        personen: personen(["Bram"]),
        oordeel: Herbeoordeling::HefOp,
    };
    moet(&mut proef, &sam(), hef_op);
    assert!(!bram_ziet(&proef), "nog niet voorgelegd");
    moet(&mut proef, &noor(), leg_voor(id, ["Bram"]));
    assert!(bram_ziet(&proef));
}

#[test]
fn d_07_what_could_betray_a_protected_source_is_not_put_to_the_family() {
    let mut proef = proef();
    let wens = Etiketwens { bron_beschermd: true, ..over(["Bram"]) };
    let gehoord = Inhoud::Feit {
        tekst: tekst("Er werd geschreeuwd."),
        bron: Bron::VanHorenZeggen { van: Spreker::Ander(kort("een buurvrouw")) },
        tijd: Tijd::Dag(dag("2026-03-01")),
    };
    let id = moet(&mut proef, &sam(), vastleggen(gehoord, wens));
    let weigering = doe(&mut proef, &sam(), leg_voor(id, ["Bram"])).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::D(7), true));
    assert!(stelling(&proef, id).voorbehouden().contains(&Voorbehoud::BeschermdeBron));
}

#[test]
fn d_58_what_is_kept_from_somebody_is_neither_put_to_nor_answered_by_that_person() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    let zet = |namen: &[&str]| StellingOpdracht::ZetNietTonenAan {
        stelling: id,
        personen: personen(namen.iter().copied()),
        reden: tekst("Onveilig."),
    };
    moet(&mut proef, &noor(), zet(&["Bram"]));
    let weigering = doe(&mut proef, &als_gezinslid("Bram"), reageer(id, "Bram", Reactie::Akkoord));
    assert_eq!(weigering, Err(Weigering::niet_gevonden()));
    let nieuw = geschreven_door_noor(&mut proef);
    moet(
        &mut proef,
        &noor(),
        StellingOpdracht::ZetNietTonenAan {
            stelling: nieuw,
            personen: personen(["Bram"]),
            reden: tekst("Onveilig."),
        },
    );
    assert_eq!(doe(&mut proef, &noor(), leg_voor(nieuw, ["Bram"])).unwrap_err().regel, Regelnummer::D(58));
    assert_eq!(
        doe(&mut proef, &sam(), zet(&[])).unwrap_err().regel,
        Regelnummer::Inv(19),
        "alleen de bronhouder laat weer toe"
    );
    moet(&mut proef, &noor(), zet(&[]));
}

#[test]
fn inv_18_widening_the_audience_is_an_event_of_its_own_with_a_ground() {
    let mut proef = proef();
    let wens = Etiketwens { publiek: Publiek::Bronhouder, ..over(["Bram"]) };
    let id = moet(&mut proef, &sam(), vastleggen(gezien("Bram had een wapen."), wens));
    let naar = |publiek, grond| StellingOpdracht::WijzigPubliek {
        stelling: id,
        publiek,
        grond,
        toelichting: tekst("Nodig om veilig te werken."),
    };
    let taak = Deelgrond::Taak(kort("Wmo 2015 4.1.1"));
    assert_eq!(
        doe(&mut proef, &noor(), naar(Publiek::Team, taak.clone())),
        Err(Weigering::niet_gevonden()),
        "Noor weet hier niet van"
    );
    let weigering = doe(&mut proef, &sam(), naar(Publiek::Team, Deelgrond::Afscherming)).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::Inv(18), true));
    let leeg = Deelgrond::Toestemming { van: BTreeSet::new(), op: proef.vandaag() };
    assert!(doe(&mut proef, &sam(), naar(Publiek::Team, leeg)).is_err());
    let gebeurtenissen = proef.moet(&sam(), Opdracht::Stelling(naar(Publiek::Team, taak.clone())));
    assert_eq!(
        gebeurtenissen.iter().map(Gebeurtenis::soort).collect::<Vec<_>>(),
        ["stelling.publiek_gewijzigd"]
    );
    assert_eq!(stelling(&proef, id).publiekwijzigingen[0].grond, taak);
    assert_eq!(
        doe(&mut proef, &noor(), naar(Publiek::TeamEnGezin, taak)).unwrap_err().regel,
        Regelnummer::Inv(19)
    );
    assert_eq!(
        doe(&mut proef, &sam(), leg_voor(id, ["Bram"])).unwrap_err().regel,
        Regelnummer::Inv(18),
        "nog niet voor het gezin"
    );
}

#[test]
fn inv_18_widening_is_told_from_narrowing() {
    let functies = |functies: &[Functie]| Publiek::Functies(functies.iter().copied().collect());
    assert!(verruimt(&Publiek::Bronhouder, &functies(&[Functie::RvtGi])));
    assert!(verruimt(&functies(&[Functie::RvtGi]), &functies(&[Functie::RvtGi, Functie::Jr])));
    assert!(
        verruimt(&functies(&[Functie::RvtGi]), &functies(&[Functie::Jr])),
        "een ander is ook iemand erbij"
    );
    assert!(!verruimt(&functies(&[Functie::RvtGi, Functie::Jr]), &functies(&[Functie::Jr])));
    assert!(!verruimt(&Publiek::TeamEnGezin, &Publiek::Team));
}

#[test]
fn t_05_veilig_thuis_tells_people_about_data_from_others_within_four_weeks() {
    let mut proef = proef();
    let gemeld = StellingOpdracht::LegVast {
        inhoud: gezien("Er werd geschreeuwd."),
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { publiek: Publiek::Bronhouder, ..over(["Bram"]) },
        ontvangst: Some(Ontvangst {
            ontvangen_door: Ontvanger::VeiligThuis,
            grondslag: kort("Wmo 2015 5.2.6"),
            op: dag("2026-03-01"),
        }),
        opnieuw_omdat: None,
    };
    let id = moet(&mut proef, &sam(), gemeld);
    let informeren = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag()).into_iter().find(|o| o.soort == "informeren")
    };
    let open = informeren(&proef).unwrap();
    assert_eq!((open.regel, open.vervalt_op), (Some(TermijnId::T05), Some(dag("2026-03-30"))));
    moet(&mut proef, &sam(), leg_voor(id, ["Bram"]));
    assert!(informeren(&proef).is_none());
}

#[test]
fn a_running_postponement_stands_open_with_its_day_and_its_decider() {
    let mut proef = proef();
    let id = geschreven_door_noor(&mut proef);
    let herbeoordeling = over_dagen(&proef, 9);
    moet(&mut proef, &sam(), stel_uit(id, "Bram", herbeoordeling));
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    let open = open.iter().find(|o| o.soort == "uitstel_wederhoor").unwrap();
    assert_eq!(open.vervalt_op, Some(herbeoordeling));
    assert_eq!(open.wacht_op, crate::taak::WachtOp::Professional(rvt("Sam").id));
}

#[test]
fn r_015_only_what_is_established_is_used_again_and_once() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    let opnieuw = StellingOpdracht::Hergebruik { stelling: id, waarvoor: Hergebruik::Plan };
    assert_eq!(doe(&mut proef, &noor(), opnieuw.clone()).unwrap_err().regel, Regelnummer::R(15));
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id });
    moet(&mut proef, &sam(), opnieuw.clone());
    assert!(stelling(&proef, id).hergebruikt_in.contains(&Hergebruik::Plan));
    assert!(doe(&mut proef, &noor(), opnieuw).is_err());
}

#[test]
fn inv_30_destroying_needs_a_decision_and_leaves_a_mark_without_content() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    let verzonnen = BesluitId(uuid::Uuid::nil());
    let weigering =
        doe(&mut proef, &noor(), StellingOpdracht::Vernietig { stelling: id, besluit: verzonnen })
            .unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::D(53));
    let vernietigd = StellingGebeurtenis::Vernietigd { stelling: id, besluit: verzonnen };
    let kop = proef.stroom[0].kop.clone();
    proef.dossier.stellingen.pas_toe(&vernietigd, &kop);
    assert!(proef.dossier.stellingen.get(id).is_none());
    assert_eq!(proef.dossier.stellingen.vernietiging(id).map(|v| v.besluit), Some(verzonnen));
    let later = StellingGebeurtenis::Vastgesteld { stelling: id };
    proef.dossier.stellingen.pas_toe(&later, &kop);
    assert!(
        proef.dossier.stellingen.get(id).is_none(),
        "een gebeurtenis over iets dat weg is, verandert niets"
    );
}

#[test]
fn inv_21_what_is_open_tells_nothing_of_a_statement_that_is_not_in_the_view() {
    struct LokaalTeam;
    impl Blik for LokaalTeam {
        fn ziet(&self, _item: Option<crate::dossier::Item>, etiket: &Etiket) -> bool {
            etiket.publiek != Publiek::Bronhouder
        }
        fn ziet_persoon(&self, _persoon: PersoonId) -> bool {
            true
        }
    }
    let mut proef = proef();
    let gemeld = StellingOpdracht::LegVast {
        inhoud: gezien("Er werd geschreeuwd."),
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { publiek: Publiek::Bronhouder, ..over(["Bram"]) },
        ontvangst: Some(Ontvangst {
            ontvangen_door: Ontvanger::VeiligThuis,
            grondslag: kort("Wmo 2015 5.2.6"),
            op: dag("2026-03-01"),
        }),
        opnieuw_omdat: None,
    };
    moet(&mut proef, &sam(), gemeld);
    let open =
        |stellingen: &Stellingen| stellingen.openstaand(&proef.dossier, regels(), proef.vandaag()).len();
    assert_eq!(open(&proef.dossier.stellingen), 1);
    assert_eq!(open(&gezeefd(&proef, &LokaalTeam)), 0);
}
