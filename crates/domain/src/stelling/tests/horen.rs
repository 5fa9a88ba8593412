//! Hearing both sides, establishing, and what is open meanwhile.

use super::*;
use crate::{
    Regelnummer,
    dossier::proef::{als_gezinslid, dag, kort, regels},
    regels::TermijnId,
    taak::{WachtOp, openstaand},
};

#[test]
fn inv_15_no_professional_reacts_or_accords_for_a_person() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    for reactie in [Reactie::Akkoord, Reactie::Aanvulling(tekst("x")), Reactie::Weerspraak(tekst("x"))] {
        for professional in [noor(), sam()] {
            let weigering = doe(&mut proef, &professional, reageer(id, "Anna", reactie.clone())).unwrap_err();
            assert_eq!(weigering.regel, Regelnummer::Inv(15));
        }
    }
    assert_eq!(uitkomst(&proef, id, "Anna"), None);
}

#[test]
fn inv_15_agreement_said_aloud_is_words_with_day_and_witness_and_never_an_accordering() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    let gezegd = gesproken(&proef, id, "Anna", GesprokenReactie::Gezegd(tekst("Ja, zo was het.")));
    moet(&mut proef, &noor(), gezegd);
    assert_eq!(uitkomst(&proef, id, "Anna"), Some(Uitkomst::Gezegd(tekst("Ja, zo was het."))));
    let wederhoor = stelling(&proef, id).wederhoor(persoon_id("Anna")).unwrap();
    assert!(
        matches!(&wederhoor.gegeven[0].wijze, Wijze::Mondeling(m) if m.getuige.als_str() == "de gezinscoach")
    );
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    assert_eq!(uitkomst(&proef, id, "Anna"), Some(Uitkomst::Geaccordeerd));
}

#[test]
fn inv_15_a_parent_accords_for_a_child_of_six_and_not_for_one_of_thirteen_or_for_the_other_parent() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Cas", "Daan"]);
    let bram = als_gezinslid("Bram");
    moet(&mut proef, &bram, reageer(id, "Daan", Reactie::Akkoord));
    let wederhoor = stelling(&proef, id).wederhoor(persoon_id("Daan")).unwrap();
    assert_eq!(wederhoor.gegeven[0].wijze, Wijze::Vertegenwoordiger(persoon_id("Bram")));
    for ander in ["Cas", "Anna"] {
        assert!(doe(&mut proef, &bram, reageer(id, ander, Reactie::Akkoord)).is_err(), "niet voor {ander}");
    }
    moet(&mut proef, &als_gezinslid("Cas"), reageer(id, "Cas", Reactie::Akkoord));
}

#[test]
fn inv_15_a_child_of_six_is_heard_in_own_words_and_a_parent_does_not_take_those_back() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Daan"]);
    let daan = als_gezinslid("Daan");
    assert_eq!(
        doe(&mut proef, &daan, reageer(id, "Daan", Reactie::Akkoord)).unwrap_err().regel,
        Regelnummer::Inv(15)
    );
    moet(&mut proef, &daan, reageer(id, "Daan", Reactie::Weerspraak(tekst("Nietes."))));
    let weigering =
        doe(&mut proef, &als_gezinslid("Bram"), reageer(id, "Daan", Reactie::Akkoord)).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(15));
    assert!(stelling(&proef, id).is_weersproken());
}

#[test]
fn inv_15_who_wrote_it_does_not_accord_it_for_the_child() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let id = moet(&mut proef, &anna, vastleggen(gezien("Daan sliep niet."), over(["Daan"])));
    moet(&mut proef, &noor(), leg_voor(id, ["Daan"]));
    assert_eq!(
        doe(&mut proef, &anna, reageer(id, "Daan", Reactie::Akkoord)).unwrap_err().regel,
        Regelnummer::Inv(15)
    );
    moet(&mut proef, &als_gezinslid("Bram"), reageer(id, "Daan", Reactie::Akkoord));
}

#[test]
fn inv_15_a_citaat_is_accorded_only_by_the_one_who_is_quoted() {
    let mut proef = proef();
    let citaat = |van: &str| Inhoud::Citaat {
        tekst: tekst("Ik slaap liever bij oma."),
        van: Spreker::Persoon(persoon_id(van)),
        tijd: Tijd::Dag(dag("2026-03-01")),
    };
    let id = moet(&mut proef, &noor(), vastleggen(citaat("Daan"), over(["Anna"])));
    assert_eq!(
        stelling(&proef, id).etiket.over,
        personen(["Anna", "Daan"]),
        "de woorden zijn ook van wie ze sprak"
    );
    moet(&mut proef, &noor(), leg_voor(id, ["Anna", "Daan"]));
    let anna = als_gezinslid("Anna");
    for voor in ["Anna", "Daan"] {
        assert_eq!(
            doe(&mut proef, &anna, reageer(id, voor, Reactie::Akkoord)).unwrap_err().regel,
            Regelnummer::Inv(15)
        );
    }
    moet(&mut proef, &anna, reageer(id, "Anna", Reactie::Aanvulling(tekst("Dat zei hij vorig jaar ook."))));
    moet(&mut proef, &als_gezinslid("Daan"), reageer(id, "Daan", Reactie::Akkoord));
    let anders = StellingOpdracht::Wijzig {
        stelling: id,
        inhoud: citaat("Daan"),
        leefgebieden: Leefgebieden::new(),
        over: personen(["Daan"]),
    };
    assert_eq!(
        doe(&mut proef, &noor(), anders).unwrap_err().regel,
        Regelnummer::Inv(38),
        "geaccordeerde woorden zijn van Daan"
    );
}

#[test]
fn inv_15_a_professional_neither_replaces_an_own_answer_nor_takes_a_spoken_dispute_back() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Weerspraak(tekst("Nee."))));
    let weerspraak = gesproken(&proef, id, "Bram", GesprokenReactie::Weerspraak(tekst("Nooit gebeurd.")));
    moet(&mut proef, &noor(), weerspraak);
    for wie in ["Anna", "Bram"] {
        let toch_goed = gesproken(&proef, id, wie, GesprokenReactie::Gezegd(tekst("Laat maar.")));
        assert_eq!(doe(&mut proef, &noor(), toch_goed).unwrap_err().regel, Regelnummer::Inv(15));
    }
    assert_eq!(stelling(&proef, id).weerspraken().len(), 2);
    moet(&mut proef, &als_gezinslid("Bram"), reageer(id, "Bram", Reactie::Akkoord));
    assert_eq!(stelling(&proef, id).weerspraken().len(), 1, "Bram zelf mag van mening veranderen");
}

#[test]
fn inv_16_silence_is_written_down_only_after_the_term_and_never_reads_as_agreement() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Daan"]);
    let stil = |wie: &str| StellingOpdracht::MarkeerGeenReactie { stelling: id, persoon: persoon_id(wie) };
    let termijn = |proef: &Proef, wie: &str| {
        stelling(proef, id).wederhoor(persoon_id(wie)).unwrap().voorgelegd.as_ref().unwrap().termijn
    };
    assert_eq!(termijn(&proef, "Anna"), dag("2026-03-16"), "T-27: tien werkdagen na maandag 2 maart");
    assert_eq!(termijn(&proef, "Daan"), dag("2026-03-23"), "T-27: een kind krijgt vijf werkdagen meer");
    proef.na_dagen(14);
    assert_eq!(
        doe(&mut proef, &noor(), stil("Anna")).unwrap_err().regel,
        Regelnummer::Inv(16),
        "de laatste dag telt mee"
    );
    proef.na_dagen(1);
    moet(&mut proef, &noor(), stil("Anna"));
    assert_eq!(doe(&mut proef, &noor(), stil("Daan")).unwrap_err().regel, Regelnummer::Inv(16));
    assert_eq!(uitkomst(&proef, id, "Anna"), Some(Uitkomst::GeenReactie));
    assert!(stelling(&proef, id).voorbehouden().contains(&Voorbehoud::GeenReactie));
    moet(
        &mut proef,
        &als_gezinslid("Anna"),
        reageer(id, "Anna", Reactie::Weerspraak(tekst("Ik was ziek. Het klopt niet."))),
    );
    assert!(stelling(&proef, id).is_weersproken(), "laat reageren kan altijd");
}

#[test]
fn inv_16_establishing_after_the_term_first_writes_the_silence_down() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    let weigering = doe(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id }).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::R(42));
    assert!(weigering.reden.contains("Bram") && !weigering.reden.contains("Anna"), "{}", weigering.reden);
    proef.na_dagen(15);
    let gebeurtenissen = proef.moet(&noor(), Opdracht::Stelling(StellingOpdracht::StelVast { stelling: id }));
    let soorten: Vec<_> = gebeurtenissen.iter().map(Gebeurtenis::soort).collect();
    assert_eq!(soorten, ["stelling.geen_reactie_gemarkeerd", "stelling.vastgesteld"]);
    assert_eq!(uitkomst(&proef, id, "Bram"), Some(Uitkomst::GeenReactie));
}

#[test]
fn r_042_nothing_is_established_before_everybody_it_is_about_was_heard() {
    let mut proef = proef();
    let id =
        moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna", "Bram"])));
    assert!(doe(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id }).is_err());
    assert!(!proef.dossier.stellingen.draagt_besluit(id));
    moet(&mut proef, &noor(), leg_voor(id, ["Anna"]));
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    proef.na_dagen(90);
    let weigering = doe(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id }).unwrap_err();
    assert!(
        weigering.reden.contains("Bram"),
        "wie de tekst nooit kreeg, heeft niet gezwegen: {}",
        weigering.reden
    );
}

#[test]
fn inv_14_a_dispute_stays_through_rewriting_correcting_and_silence_until_that_person_answers_anew() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    moet(
        &mut proef,
        &als_gezinslid("Bram"),
        reageer(id, "Bram", Reactie::Weerspraak(tekst("Ik was er niet."))),
    );
    moet(&mut proef, &noor(), wijzig(id, "De bank stond buiten.", ["Anna", "Bram"]));
    assert_eq!((stelling(&proef, id).huidige().nummer, stelling(&proef, id).status()), (2, &Status::Concept));
    assert_eq!(uitkomst(&proef, id, "Bram"), None, "de uitkomsten beginnen opnieuw");
    assert_eq!(stelling(&proef, id).eerdere().len(), 1, "de oude versie blijft");
    moet(&mut proef, &noor(), leg_voor(id, ["Anna", "Bram"]));
    let sorry = gesproken(&proef, id, "Bram", GesprokenReactie::Gezegd(tekst("Is goed.")));
    moet(&mut proef, &noor(), sorry);
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id });
    let weerspraken = stelling(&proef, id).weerspraken();
    assert_eq!(
        weerspraken.len(),
        1,
        "wat een professional namens Bram opschrijft, wist zijn eigen weerspraak niet uit"
    );
    assert_eq!((weerspraken[0].persoon, weerspraken[0].versie), (persoon_id("Bram"), 1));
    moet(&mut proef, &als_gezinslid("Bram"), reageer(id, "Bram", Reactie::Akkoord));
    assert!(!stelling(&proef, id).is_weersproken());
}

#[test]
fn inv_14_another_member_of_the_family_sees_the_dispute_but_not_who_agreed_or_kept_silent() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram", "Cas"]);
    moet(
        &mut proef,
        &als_gezinslid("Bram"),
        reageer(id, "Bram", Reactie::Weerspraak(tekst("Ik was er niet."))),
    );
    moet(&mut proef, &als_gezinslid("Cas"), reageer(id, "Cas", Reactie::Akkoord));
    let gezien = gezeefd(&proef, &Gezinsblik::van(["Anna"]));
    let gezien = gezien.get(id).unwrap();
    assert_eq!(gezien.weerspraken().iter().map(|w| w.persoon).collect::<Vec<_>>(), [persoon_id("Bram")]);
    assert!(gezien.wederhoor(persoon_id("Cas")).is_none());
    assert!(gezien.wederhoor(persoon_id("Anna")).is_some());
    assert_eq!(gezeefd(&proef, &Teamblik).get(id).unwrap().huidige().wederhoor.len(), 3);
}

#[test]
fn inv_14_a_dispute_that_was_taken_back_does_not_come_back_in_a_view() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    let bram = als_gezinslid("Bram");
    moet(&mut proef, &bram, reageer(id, "Bram", Reactie::Weerspraak(tekst("Ik was er niet."))));
    proef.na_dagen(1);
    moet(&mut proef, &bram, reageer(id, "Bram", Reactie::Akkoord));
    assert!(!gezeefd(&proef, &Gezinsblik::van(["Anna"])).get(id).unwrap().is_weersproken());
}

#[test]
fn a_member_of_the_family_does_not_see_a_draft_of_a_professional_and_does_see_the_own_one() {
    let mut proef = proef();
    let van_noor = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let eigen =
        Inhoud::Mening { tekst: tekst("Ik ben moe."), van: Spreker::Persoon(persoon_id("Anna")), bron: None };
    let van_anna = moet(&mut proef, &als_gezinslid("Anna"), vastleggen(eigen, Etiketwens::default()));
    let gezien = gezeefd(&proef, &Gezinsblik::van(["Anna"]));
    assert!(gezien.get(van_noor).is_none() && gezien.get(van_anna).is_some());
    assert!(gezeefd(&proef, &Teamblik).get(van_noor).is_some());
    moet(&mut proef, &noor(), leg_voor(van_noor, ["Anna"]));
    assert!(gezeefd(&proef, &Gezinsblik::van(["Anna"])).get(van_noor).is_some());
}

#[test]
fn a_reaction_to_what_was_never_put_to_you_looks_like_a_statement_that_does_not_exist() {
    let mut proef = proef();
    let id = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let weigering =
        doe(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord)).unwrap_err();
    assert_eq!(weigering, Weigering::niet_gevonden());
    let verzonnen = StellingId(uuid::Uuid::nil());
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Anna"), reageer(verzonnen, "Anna", Reactie::Akkoord)),
        Err(weigering)
    );
}

#[test]
fn a_spoken_reaction_before_it_was_put_or_in_the_future_is_refused_at_the_field() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    for op in ["2026-03-01", "2026-03-03"] {
        let opdracht = StellingOpdracht::LegReactieVast {
            stelling: id,
            persoon: persoon_id("Anna"),
            reactie: GesprokenReactie::Gezegd(tekst("ja")),
            mondeling: Mondeling { op: dag(op), getuige: kort("tolk") },
        };
        assert_eq!(doe(&mut proef, &noor(), opdracht).unwrap_err().invoerfouten()[0].veld, "gezegd_op");
    }
}

#[test]
fn t_27_each_waited_for_reaction_stands_open_with_its_term_and_passes_to_the_writer_afterwards() {
    let mut proef = proef();
    voorgelegd(&mut proef, ["Anna", "Bram"]);
    let wacht = |proef: &Proef| {
        let open = openstaand(&proef.dossier, regels(), proef.vandaag());
        let reacties: Vec<_> = open.into_iter().filter(|open| open.soort == "wederhoor").collect();
        reacties
    };
    let open = wacht(&proef);
    assert_eq!(open.len(), 2);
    assert!(open.iter().all(|o| o.regel == Some(TermijnId::T27) && o.vervalt_op == Some(dag("2026-03-16"))));
    assert!(open.iter().any(|o| o.wacht_op == WachtOp::Persoon(persoon_id("Anna"))));
    let sleutels: Vec<_> = open.iter().map(|o| o.sleutel).collect();
    proef.na_dagen(20);
    let later = wacht(&proef);
    assert!(later.iter().all(|o| o.wacht_op == WachtOp::Professional(lokaal("Noor").id)));
    assert_eq!(
        later.iter().map(|o| o.sleutel).collect::<Vec<_>>(),
        sleutels,
        "dezelfde regel blijft dezelfde"
    );
}

#[test]
fn a_draft_of_more_than_two_weeks_and_a_statement_that_can_be_established_stand_open() {
    let mut proef = proef();
    let id = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let soorten = |proef: &Proef| -> Vec<&'static str> {
        let open = openstaand(&proef.dossier, regels(), proef.vandaag());
        open.iter().filter(|o| o.waar == "stellingen").map(|o| o.soort).collect()
    };
    proef.na_dagen(14);
    assert!(soorten(&proef).is_empty());
    proef.na_dagen(1);
    assert_eq!(soorten(&proef), ["stelling_concept"]);
    moet(&mut proef, &noor(), leg_voor(id, ["Anna"]));
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    assert_eq!(soorten(&proef), ["stelling_vaststellen"]);
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id });
    assert!(soorten(&proef).is_empty());
}
