//! The work version: items, labels, voices.

use super::*;
use crate::{
    Organisatiesoort, Regelnummer,
    dossier::proef::{paar, professional},
    etiket::{Gevoeligheid, Publiek},
    regels::Functie,
    stelling::{Deelgrond, Herbeoordeling, Hergebruik, Uitstelgrond},
};

#[test]
fn r_135_what_points_to_nothing_or_to_the_wrong_kind_is_refused_at_the_field() {
    let mut proef = proef();
    let vraag = voeg_toe(&mut proef, &noor(), kernvraag("Waarom is er ruzie?"), Etiketwens::default());
    let patroon = Item::Patroon {
        tekst: tekst("Schulden, ruzie, meer schulden."),
        soort: Patroonsoort::Wisselwerking,
        factoren: BTreeSet::from([vraag]),
    };
    let weigering =
        doe(&mut proef, &noor(), AnalyseOpdracht::VoegToe { item: patroon, etiket: Etiketwens::default() })
            .unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "factoren");
    let verzonnen = factor([StellingId(uuid::Uuid::nil())]);
    let weigering =
        doe(&mut proef, &noor(), AnalyseOpdracht::VoegToe { item: verzonnen, etiket: over(["Anna"]) })
            .unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "stellingen");
}

#[test]
fn r_135_one_kind_never_becomes_another_and_what_is_pointed_to_is_not_taken_out() {
    let mut proef = proef();
    let van_factor = voeg_toe(&mut proef, &noor(), factor([]), over(["Anna"]));
    let nodig = voeg_toe(&mut proef, &noor(), behoefte("Anna", [van_factor]), Etiketwens::default());
    let anders =
        AnalyseOpdracht::Wijzig { onderdeel: van_factor, item: kernvraag("?"), etiket: over(["Anna"]) };
    assert_eq!(doe(&mut proef, &noor(), anders).unwrap_err().regel, Regelnummer::R(135));
    let weg = |onderdeel| AnalyseOpdracht::Verwijder { onderdeel, reden: tekst("Klopt niet.") };
    assert_eq!(doe(&mut proef, &noor(), weg(van_factor)).unwrap_err().regel, Regelnummer::R(135));
    moet(&mut proef, &noor(), weg(nodig));
    moet(&mut proef, &noor(), weg(van_factor));
    assert!(proef.dossier.analyse.werk.onderdelen.is_empty());
}

#[test]
fn r_015_a_factor_that_rests_on_an_established_statement_uses_it_again_without_asking_anybody() {
    let mut proef = proef();
    let feit = vastgestelde_stelling(&mut proef, ["Anna"]);
    voeg_toe(&mut proef, &noor(), factor([feit]), over(["Anna"]));
    let hergebruikt = &proef.dossier.stellingen.get(feit).unwrap().hergebruikt_in;
    assert!(hergebruikt.contains(&Hergebruik::Analyse));
    let voor = proef.stroom.len();
    voeg_toe(&mut proef, &noor(), factor([feit]), over(["Bram"]));
    assert_eq!(proef.stroom.len(), voor + 1, "de tweede keer is er niets nieuws te melden");
}

#[test]
fn r_136_who_advises_asks_and_puts_hypotheses_and_who_plans_writes_nothing() {
    let mut proef = proef();
    let gedragswetenschapper =
        professional("Gijs", Organisatiesoort::Aanbieder, Functie::Gedragswetenschapper);
    haal_erbij(&mut proef, gedragswetenschapper.clone());
    let gijs = als(&gedragswetenschapper);
    let hypothese = Item::Hypothese {
        tekst: tekst("De ruzie komt niet door geld."),
        status: Hypothesestatus::Open,
        weerlegd_door: tekst("Als de ruzie stopt wanneer de schulden weg zijn."),
        verklaart: BTreeSet::new(),
    };
    voeg_toe(&mut proef, &gijs, hypothese, Etiketwens::default());
    let weigering =
        doe(&mut proef, &gijs, AnalyseOpdracht::VoegToe { item: factor([]), etiket: over(["Anna"]) })
            .unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::R(136));
    let mut toetser = noor();
    toetser.pet.as_mut().unwrap().functie = Functie::RvdkToetser;
    assert!(
        doe(
            &mut proef,
            &toetser,
            AnalyseOpdracht::VoegToe { item: kernvraag("?"), etiket: Etiketwens::default() }
        )
        .is_err()
    );
}

#[test]
fn r_136_a_member_of_the_family_writes_the_own_needs_and_nobody_else_changes_them() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let nodig = voeg_toe(&mut proef, &anna, behoefte("Anna", []), Etiketwens::default());
    voeg_toe(&mut proef, &anna, behoefte("Daan", []), Etiketwens::default());
    let van_bram = AnalyseOpdracht::VoegToe { item: behoefte("Bram", []), etiket: Etiketwens::default() };
    assert_eq!(doe(&mut proef, &anna, van_bram).unwrap_err().regel, Regelnummer::R(158));
    assert!(
        doe(&mut proef, &anna, AnalyseOpdracht::VoegToe { item: factor([]), etiket: over(["Anna"]) })
            .is_err()
    );
    for ander in [noor(), als_gezinslid("Bram")] {
        let weg = AnalyseOpdracht::Verwijder { onderdeel: nodig, reden: tekst("x") };
        assert_eq!(doe(&mut proef, &ander, weg).unwrap_err().regel, Regelnummer::Inv(38));
    }
    assert_eq!(proef.dossier.analyse.werk.behoeften_van(persoon_id("Anna")).count(), 1);
}

#[test]
fn inv_38_a_voice_is_the_persons_own_or_written_down_with_day_and_witness_and_none_is_ever_replaced() {
    let mut proef = proef();
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Anna"), eigen_stem("Daan", "Daan wil rust.")).unwrap_err().regel,
        Regelnummer::Inv(38)
    );
    assert_eq!(
        doe(&mut proef, &noor(), eigen_stem("Daan", "Daan wil rust.")).unwrap_err().regel,
        Regelnummer::Inv(38)
    );
    let opgetekend = AnalyseOpdracht::VoegStemToe {
        persoon: persoon_id("Daan"),
        tekst: tekst("Ik wil bij oma slapen."),
        vorm: Stemvorm::Tekening,
        opgetekend: Some(mondeling(&proef)),
        niet_tonen_aan: personen(["Bram"]),
    };
    moet(&mut proef, &noor(), opgetekend);
    proef.na_dagen(1);
    moet(&mut proef, &als_gezinslid("Daan"), eigen_stem("Daan", "En bij mama."));
    let stemmen = proef.dossier.analyse.werk.stem_van(persoon_id("Daan"));
    assert_eq!(
        stemmen.iter().map(|stem| stem.is_eigen()).collect::<Vec<_>>(),
        [true, false],
        "R-028: eigen woorden eerst"
    );
    assert_eq!(stemmen[1].etiket.niet_tonen_aan, personen(["Bram"]));
    assert_eq!(stemmen[1].etiket.over, personen(["Daan"]));
}

#[test]
fn inv_39_questions_about_children_are_never_asked_of_a_household_without_them() {
    let mut proef = Proef::open(paar());
    let scheiding = AnalyseOpdracht::Beantwoord {
        vraag: Achterliggend::ComplexeScheiding,
        antwoord: JaNeeOnbekend::Nee,
        toelichting: None,
        etiket: Etiketwens::default(),
    };
    assert_eq!(doe(&mut proef, &noor(), scheiding).unwrap_err().regel, Regelnummer::Inv(39));
    let belang = AnalyseOpdracht::BeschrijfBelang {
        kind: persoon_id("Eva"),
        tekst: tekst("x"),
        etiket: Etiketwens::default(),
    };
    assert_eq!(doe(&mut proef, &noor(), belang).unwrap_err().regel, Regelnummer::Inv(39));
    volledig(&mut proef, &["Eva", "Frans"], &[]);
    moet(&mut proef, &noor(), deel(["Eva", "Frans"]));
    moet(&mut proef, &als_gezinslid("Eva"), reageer(1, "Eva", Instemming::Eens));
    moet(&mut proef, &als_gezinslid("Frans"), reageer(1, "Frans", Instemming::Eens));
    moet(&mut proef, &noor(), stel_vast(1));
}

#[test]
fn inv_18_an_edit_never_lets_more_people_read_and_widening_has_a_ground_and_counts_for_old_versions_too() {
    let mut proef = proef();
    let smal =
        Etiketwens { publiek: Publiek::Bronhouder, gevoeligheid: Gevoeligheid::Gezondheid, ..over(["Bram"]) };
    let id = voeg_toe(&mut proef, &sam(), factor([]), smal.clone());
    moet(&mut proef, &noor(), deel(["Anna"]));
    for ruimer in [
        Etiketwens { publiek: Publiek::Team, ..smal.clone() },
        Etiketwens { gevoeligheid: Gevoeligheid::Gewoon, ..smal.clone() },
    ] {
        let weigering = doe(
            &mut proef,
            &sam(),
            AnalyseOpdracht::Wijzig { onderdeel: id, item: factor([]), etiket: ruimer },
        )
        .unwrap_err();
        assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::Inv(18), true));
    }
    let naar = |grond| AnalyseOpdracht::WijzigPubliek {
        onderdeel: id,
        publiek: Publiek::Team,
        grond,
        toelichting: tekst("Nodig."),
    };
    assert_eq!(
        doe(&mut proef, &sam(), naar(Deelgrond::Afscherming)).unwrap_err().regel,
        Regelnummer::Inv(18)
    );
    assert_eq!(
        doe(&mut proef, &noor(), naar(Deelgrond::Taak(kort("Jeugdwet")))).unwrap_err().regel,
        Regelnummer::Inv(19)
    );
    moet(&mut proef, &sam(), naar(Deelgrond::Taak(kort("Wmo 4.1.1"))));
    let analyse = &proef.dossier.analyse;
    for inhoud in [&analyse.werk, &analyse.versies[0].inhoud] {
        assert_eq!(inhoud.onderdelen[&id].etiket.publiek, Publiek::Team);
    }
    assert_eq!(analyse.werk.onderdelen[&id].etiket.bronhouder, rvt("Sam").organisatie.id);
}

#[test]
fn d_58_what_rests_on_something_kept_from_a_person_is_kept_from_that_person_too() {
    let mut proef = proef();
    let feit = StellingOpdracht::LegVast {
        inhoud: Inhoud::Feit {
            tekst: tekst("Anna had een blauw oog."),
            bron: Bron::EigenWaarneming,
            tijd: Tijd::Dag(dag("2026-03-01")),
        },
        leefgebieden: Leefgebieden::new(),
        etiket: over(["Anna", "Bram"]),
        ontvangst: None,
        opnieuw_omdat: None,
    };
    let gebeurtenissen = proef.moet(&noor(), Opdracht::Stelling(feit));
    let Some(Gebeurtenis::Stelling(gebeurtenis)) = gebeurtenissen.first() else { panic!("geen stelling") };
    let feit = gebeurtenis.stelling();
    let uitstel = StellingOpdracht::StelWederhoorUit {
        stelling: feit,
        personen: personen(["Bram"]),
        grond: Uitstelgrond::Veiligheid,
        toelichting: tekst("Dreiging."),
        herbeoordeling: dag("2026-03-10"),
    };
    proef.moet(&sam(), Opdracht::Stelling(uitstel));
    let eerste = voeg_toe(&mut proef, &noor(), factor([feit]), over(["Anna", "Bram"]));
    let nodig = voeg_toe(&mut proef, &noor(), behoefte("Anna", [eerste]), over(["Bram"]));
    for onderdeel in [eerste, nodig] {
        assert_eq!(
            proef.dossier.analyse.werk.onderdelen[&onderdeel].etiket.niet_tonen_aan,
            personen(["Bram"])
        );
    }
    let toon = |onderdeel| AnalyseOpdracht::ZetNietTonenAan {
        onderdeel,
        personen: BTreeSet::new(),
        reden: tekst("Veilig genoeg."),
    };
    assert_eq!(doe(&mut proef, &noor(), toon(eerste)).unwrap_err().regel, Regelnummer::D(58));
    let hef_op = StellingOpdracht::HerbeoordeelUitstel {
        stelling: feit,
        personen: personen(["Bram"]),
        oordeel: Herbeoordeling::HefOp,
    };
    proef.moet(&sam(), Opdracht::Stelling(hef_op));
    moet(&mut proef, &noor(), toon(eerste));
    moet(&mut proef, &noor(), toon(nodig));
}

#[test]
fn what_is_about_nobody_in_particular_is_about_the_whole_household() {
    let mut proef = proef();
    let vraag = voeg_toe(&mut proef, &noor(), kernvraag("Waarom is er ruzie?"), Etiketwens::default());
    assert_eq!(
        proef.dossier.analyse.werk.onderdelen[&vraag].etiket.over,
        personen(["Anna", "Bram", "Cas", "Daan"])
    );
}

#[test]
fn earlier_help_that_ends_before_it_begins_is_refused_at_the_field() {
    let mut proef = proef();
    let hulp = Item::EerdereHulp {
        wat: tekst("Budgetcoach"),
        door: None,
        van: Some(dag("2025-05-01")),
        tot: Some(dag("2025-04-01")),
        resultaat: Hulpresultaat::NietGeholpen,
        toelichting: None,
    };
    let weigering =
        doe(&mut proef, &noor(), AnalyseOpdracht::VoegToe { item: hulp, etiket: Etiketwens::default() })
            .unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "tot");
}
