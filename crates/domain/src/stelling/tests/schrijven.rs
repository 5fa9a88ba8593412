//! Writing, changing, correcting, withdrawing.

use super::*;
use crate::{
    Organisatiesoort, Regelnummer,
    context::Pet,
    dossier::proef::{als_gezinslid, dag, kort, professional},
    etiket::Publiek,
    regels::Functie,
};

#[test]
fn inv_14_a_payload_of_a_feit_without_source_or_time_cannot_be_read() {
    let heel = serde_json::to_value(gezien("De bank stond op straat.")).unwrap();
    assert!(serde_json::from_value::<Inhoud>(heel.clone()).is_ok());
    for veld in ["bron", "tijd", "tekst"] {
        let mut kapot = heel.clone();
        kapot["feit"].as_object_mut().unwrap().remove(veld);
        assert!(serde_json::from_value::<Inhoud>(kapot).is_err(), "zonder {veld}");
    }
}

#[test]
fn inv_14_a_conclusion_without_support_and_a_period_that_ends_before_it_begins_cannot_be_built_or_read() {
    assert!(Steun::nieuw([]).is_err());
    assert!(serde_json::from_str::<Steun>("[]").is_err());
    assert!(Tijdvak::nieuw(dag("2026-03-02"), Some(dag("2026-03-01"))).is_err());
    assert!(serde_json::from_str::<Tijdvak>(r#"{"van":"2026-03-02","tot":"2026-03-01"}"#).is_err());
}

#[test]
fn inv_14_one_kind_never_becomes_another() {
    let mut proef = proef();
    let mening = Inhoud::Mening {
        tekst: tekst("Het gaat niet goed."),
        van: Spreker::Persoon(persoon_id("Anna")),
        bron: None,
    };
    let id = moet(&mut proef, &noor(), vastleggen(mening, over(["Anna"])));
    let weigering = doe(&mut proef, &noor(), wijzig(id, "Het gaat niet goed.", ["Anna"])).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(14));
    assert_eq!(stelling(&proef, id).soort(), Stellingsoort::Mening);
}

#[test]
fn a_moment_in_the_future_and_nobody_it_is_about_are_told_together() {
    let mut proef = proef();
    let feit = Inhoud::Feit {
        tekst: tekst("Er komt ruzie."),
        bron: Bron::EigenWaarneming,
        tijd: Tijd::Dag(dag("2026-03-09")),
    };
    let weigering = doe(&mut proef, &noor(), vastleggen(feit, Etiketwens::default())).unwrap_err();
    let velden: Vec<_> = weigering.invoerfouten().iter().map(|fout| fout.veld.as_ref()).collect();
    assert_eq!(velden, ["over", "tijd"]);
}

#[test]
fn inv_18_the_label_follows_from_who_writes_and_is_never_empty() {
    let mut proef = proef();
    let van_noor = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let van_sam = moet(&mut proef, &sam(), vastleggen(gezien("De deur was stuk."), over(["Anna"])));
    let eigen =
        Inhoud::Mening { tekst: tekst("Ik ben moe."), van: Spreker::Persoon(persoon_id("Anna")), bron: None };
    let van_anna = moet(&mut proef, &als_gezinslid("Anna"), vastleggen(eigen, Etiketwens::default()));
    let bronhouder = |id| stelling(&proef, id).etiket.bronhouder;
    assert_eq!(bronhouder(van_noor), lokaal("Noor").organisatie.id);
    assert_eq!(bronhouder(van_sam), rvt("Sam").organisatie.id);
    assert_eq!(
        bronhouder(van_anna),
        lokaal("Noor").organisatie.id,
        "het lokale team houdt wat het gezin inbrengt"
    );
    assert_eq!(stelling(&proef, van_anna).etiket.over, personen(["Anna"]));
    assert!(proef.dossier.stellingen.alle().all(|stelling| !stelling.etiket.grondslag.is_empty()));
}

#[test]
fn inv_06_a_professional_without_pet_and_one_outside_the_team_cannot_write() {
    let mut proef = proef();
    let zonder_pet = Actor { pet: None, ..noor() };
    let weigering = doe(&mut proef, &zonder_pet, vastleggen(gezien("x"), over(["Anna"]))).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(6));
    let buitenstaander = als(&lokaal("Vreemd"));
    let weigering = doe(&mut proef, &buitenstaander, vastleggen(gezien("x"), over(["Anna"]))).unwrap_err();
    assert_eq!(weigering, Weigering::niet_gevonden());
}

fn met_functie(proef: &mut Proef, naam: &str, soort: Organisatiesoort, functie: Functie) -> Actor {
    let wie = professional(naam, soort, functie);
    let erbij = TeamOpdracht::HaalErbij {
        professional: wie.clone(),
        modus: Modus::Advies,
        expertise: Some(kort("meedenken")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Extra ogen."),
    };
    proef.moet(&noor(), Opdracht::Team(erbij));
    als(&wie)
}

#[test]
fn r_137_an_expert_by_experience_writes_no_feit_about_others_by_hearsay() {
    let mut proef = proef();
    let erik = met_functie(&mut proef, "Erik", Organisatiesoort::Overig, Functie::Ervaringsdeskundige);
    let tijd = Tijd::Dag(dag("2026-03-01"));
    let gehoord = |bron| Inhoud::Feit { tekst: tekst("Bram schreeuwde."), bron, tijd: tijd.clone() };
    for bron in [
        Bron::VanHorenZeggen { van: Spreker::Ander(kort("een buurvrouw")) },
        Bron::Persoon { van: Spreker::Persoon(persoon_id("Anna")) },
    ] {
        let weigering = doe(&mut proef, &erik, vastleggen(gehoord(bron), over(["Bram"]))).unwrap_err();
        assert_eq!(weigering.regel, Regelnummer::R(137));
    }
    moet(&mut proef, &erik, vastleggen(gehoord(Bron::EigenWaarneming), over(["Bram"])));
    moet(
        &mut proef,
        &erik,
        vastleggen(gehoord(Bron::Persoon { van: Spreker::Persoon(persoon_id("Bram")) }), over(["Bram"])),
    );
}

#[test]
fn r_137_who_only_brings_in_draws_no_conclusion_and_who_plans_writes_nothing() {
    let mut proef = proef();
    let onder = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let agent = met_functie(&mut proef, "Agaath", Organisatiesoort::Politie, Functie::Politie);
    let conclusie = Inhoud::Conclusie {
        tekst: tekst("Er is een uitzetting."),
        steunt_op: Steun::nieuw([onder]).unwrap(),
    };
    assert_eq!(
        doe(&mut proef, &agent, vastleggen(conclusie.clone(), over(["Anna"]))).unwrap_err().regel,
        Regelnummer::R(137)
    );
    moet(&mut proef, &agent, vastleggen(gezien("De deur was open."), over(["Anna"])));
    moet(&mut proef, &noor(), vastleggen(conclusie, over(["Anna"])));
    let jurist = met_functie(&mut proef, "Joost", Organisatiesoort::Overig, Functie::Jurist);
    assert_eq!(
        doe(&mut proef, &jurist, vastleggen(gezien("x"), over(["Anna"]))).unwrap_err().regel,
        Regelnummer::R(137)
    );
}

#[test]
fn r_158_a_parent_writes_a_feit_about_the_own_child_and_only_an_opinion_about_another_adult() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    moet(&mut proef, &anna, vastleggen(gezien("Daan sliep niet."), over(["Daan"])));
    assert_eq!(
        doe(&mut proef, &anna, vastleggen(gezien("Bram dronk."), over(["Bram"]))).unwrap_err().regel,
        Regelnummer::R(158)
    );
    let vindt = |van: &str| Inhoud::Mening {
        tekst: tekst("Bram is te streng."),
        van: Spreker::Persoon(persoon_id(van)),
        bron: None,
    };
    assert_eq!(
        doe(&mut proef, &anna, vastleggen(vindt("Cas"), over(["Bram"]))).unwrap_err().regel,
        Regelnummer::R(158)
    );
    let mening = moet(&mut proef, &anna, vastleggen(vindt("Anna"), over(["Bram"])));
    assert_eq!(
        stelling(&proef, mening).etiket.over,
        personen(["Anna", "Bram"]),
        "een mening zegt ook iets over wie hem heeft"
    );
}

#[test]
fn d_08_what_came_in_at_veilig_thuis_is_written_by_veilig_thuis_and_starts_there() {
    let mut proef = proef();
    let ontvangst = Ontvangst {
        ontvangen_door: Ontvanger::VeiligThuis,
        grondslag: kort("Wmo 2015 5.2.6"),
        op: dag("2026-03-01"),
    };
    let gemeld = |publiek| StellingOpdracht::LegVast {
        inhoud: Inhoud::Feit {
            tekst: tekst("Er werd geschreeuwd."),
            bron: Bron::VanHorenZeggen { van: Spreker::Ander(kort("een leerkracht")) },
            tijd: Tijd::Dag(dag("2026-02-27")),
        },
        leefgebieden: Leefgebieden::new(),
        etiket: Etiketwens { publiek, ..over(["Bram"]) },
        ontvangst: Some(ontvangst.clone()),
        opnieuw_omdat: None,
    };
    let weigering = doe(&mut proef, &noor(), gemeld(Publiek::Bronhouder)).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::D(8), true));
    let weigering = doe(&mut proef, &sam(), gemeld(Publiek::TeamEnGezin)).unwrap_err();
    assert_eq!((weigering.regel, weigering.wettelijk), (Regelnummer::Inv(18), true));
    let id = moet(&mut proef, &sam(), gemeld(Publiek::Bronhouder));
    assert_eq!(stelling(&proef, id).etiket.grondslag, "Wmo 2015 5.2.6");
    assert_eq!(doe(&mut proef, &noor(), wijzig(id, "x", ["Bram"])), Err(Weigering::niet_gevonden()));
}

#[test]
fn inv_19_another_organisation_does_not_change_withdraw_or_establish_it() {
    let mut proef = proef();
    let id = moet(&mut proef, &sam(), vastleggen(gezien("De deur was stuk."), over(["Anna"])));
    let reden = tekst("Klopt niet.");
    for opdracht in [
        wijzig(id, "De deur was heel.", ["Anna"]),
        StellingOpdracht::TrekIn { stelling: id, reden },
        StellingOpdracht::StelVast { stelling: id },
    ] {
        assert_eq!(doe(&mut proef, &noor(), opdracht).unwrap_err().regel, Regelnummer::Inv(19));
    }
}

#[test]
fn inv_38_own_words_are_changed_only_by_the_one_who_wrote_them() {
    let mut proef = proef();
    let anna = als_gezinslid("Anna");
    let vindt = |woorden: &str| Inhoud::Mening {
        tekst: tekst(woorden),
        van: Spreker::Persoon(persoon_id("Anna")),
        bron: None,
    };
    let id = moet(&mut proef, &anna, vastleggen(vindt("Ik ben moe."), Etiketwens::default()));
    let anders = |woorden: &str| StellingOpdracht::Wijzig {
        stelling: id,
        inhoud: vindt(woorden),
        leefgebieden: Leefgebieden::new(),
        over: personen(["Anna"]),
    };
    let weigering = doe(&mut proef, &noor(), anders("Anna is overbelast.")).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::Inv(38));
    let intrekken = StellingOpdracht::TrekIn { stelling: id, reden: tekst("weg") };
    assert_eq!(doe(&mut proef, &noor(), intrekken).unwrap_err().regel, Regelnummer::Inv(38));
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Bram"), anders("x")),
        Err(Weigering::niet_gevonden()),
        "Bram weet hier niet van"
    );
    moet(&mut proef, &anna, anders("Ik ben erg moe."));
    assert_eq!(stelling(&proef, id).inhoud().tekst().als_str(), "Ik ben erg moe.");
}

#[test]
fn inv_38_a_declaration_can_always_be_added_and_only_its_owner_changes_it() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna", "Bram"]);
    moet(&mut proef, &noor(), StellingOpdracht::TrekIn { stelling: id, reden: tekst("Verkeerd gezin.") });
    let verklaring = |van: &str| StellingOpdracht::VoegVerklaringToe {
        stelling: id,
        persoon: persoon_id(van),
        tekst: tekst("Zo was het niet."),
        aangereikt: None,
    };
    moet(&mut proef, &als_gezinslid("Bram"), verklaring("Bram"));
    assert_eq!(
        doe(&mut proef, &als_gezinslid("Anna"), verklaring("Bram")).unwrap_err().regel,
        Regelnummer::Inv(38)
    );
    assert_eq!(
        doe(&mut proef, &noor(), verklaring("Bram")).unwrap_err().regel,
        Regelnummer::Inv(38),
        "niet zonder dag en getuige"
    );
    let wijzigen =
        StellingOpdracht::WijzigVerklaring { stelling: id, nummer: 1, tekst: tekst("Zo was het echt niet.") };
    for ander in [noor(), sam(), als_gezinslid("Anna")] {
        assert_eq!(doe(&mut proef, &ander, wijzigen.clone()).unwrap_err().regel, Regelnummer::Inv(38));
    }
    moet(&mut proef, &als_gezinslid("Bram"), wijzigen);
    let verklaring = &stelling(&proef, id).verklaringen[0];
    assert_eq!(verklaring.versies.len(), 2, "elke tekst blijft bewaard");
    assert_eq!(verklaring.tekst().map(Tekst::als_str), Some("Zo was het echt niet."));
}

#[test]
fn d_52_an_established_feit_is_corrected_with_the_old_text_kept_and_an_opinion_only_by_its_owner() {
    let mut proef = proef();
    let feit = voorgelegd(&mut proef, ["Anna"]);
    moet(&mut proef, &als_gezinslid("Anna"), reageer(feit, "Anna", Reactie::Akkoord));
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: feit });
    assert_eq!(
        doe(&mut proef, &noor(), wijzig(feit, "anders", ["Anna"])).unwrap_err().regel,
        Regelnummer::D(52)
    );
    let corrigeer = |id, inhoud| StellingOpdracht::Corrigeer {
        stelling: id,
        inhoud,
        leefgebieden: Leefgebieden::new(),
        over: personen(["Anna"]),
        reden: tekst("Anna wees op een fout."),
    };
    moet(&mut proef, &noor(), corrigeer(feit, gezien("De bank stond in de tuin.")));
    let nu = stelling(&proef, feit);
    assert_eq!(nu.status(), &Status::Concept);
    assert!(matches!(nu.eerdere()[0].status, Status::Gecorrigeerd { door: 2, .. }));
    assert_eq!(
        nu.laatst_vastgesteld().map(|versie| versie.inhoud.tekst().als_str()),
        Some("De bank stond op straat.")
    );
    assert!(nu.huidige().wederhoor.is_empty(), "iedereen wordt opnieuw gehoord");

    let vindt = |woorden: &str| Inhoud::Mening {
        tekst: tekst(woorden),
        van: Spreker::Persoon(persoon_id("Anna")),
        bron: None,
    };
    let mening = moet(&mut proef, &noor(), vastleggen(vindt("Het gaat goed."), over(["Anna"])));
    moet(&mut proef, &noor(), leg_voor(mening, ["Anna"]));
    moet(
        &mut proef,
        &als_gezinslid("Anna"),
        reageer(mening, "Anna", Reactie::Weerspraak(tekst("Dat zei ik niet."))),
    );
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: mening });
    let weigering = doe(&mut proef, &noor(), corrigeer(mening, vindt("Het gaat slecht."))).unwrap_err();
    assert_eq!(weigering.regel, Regelnummer::D(52));
    assert!(weigering.uitwegen.iter().any(|uitweg| uitweg.contains("verklaring")));
}

#[test]
fn r_015_asking_the_same_again_needs_a_reason() {
    let mut proef = proef();
    let id = voorgelegd(&mut proef, ["Anna"]);
    moet(&mut proef, &als_gezinslid("Anna"), reageer(id, "Anna", Reactie::Akkoord));
    let nogmaals = |opnieuw_omdat| StellingOpdracht::LegVast {
        inhoud: gezien("de bank stond  op straat"),
        leefgebieden: Leefgebieden::new(),
        etiket: over(["Anna"]),
        ontvangst: None,
        opnieuw_omdat,
    };
    moet(&mut proef, &noor(), StellingOpdracht::StelVast { stelling: id });
    assert_eq!(doe(&mut proef, &sam(), nogmaals(None)).unwrap_err().regel, Regelnummer::R(15));
    moet(&mut proef, &sam(), nogmaals(Some(tekst("Het gebeurde nog een keer."))));
}

#[test]
fn a_conclusion_never_rests_on_itself_or_on_what_was_withdrawn() {
    let mut proef = proef();
    let onder = moet(&mut proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(["Anna"])));
    let concludeer = |op: StellingId, woorden: &str| Inhoud::Conclusie {
        tekst: tekst(woorden),
        steunt_op: Steun::nieuw([op]).unwrap(),
    };
    let eerste = moet(&mut proef, &noor(), vastleggen(concludeer(onder, "een"), over(["Anna"])));
    let tweede = moet(&mut proef, &noor(), vastleggen(concludeer(eerste, "twee"), over(["Anna"])));
    let rond = StellingOpdracht::Wijzig {
        stelling: eerste,
        inhoud: concludeer(tweede, "een"),
        leefgebieden: Leefgebieden::new(),
        over: personen(["Anna"]),
    };
    assert_eq!(doe(&mut proef, &noor(), rond).unwrap_err().invoerfouten()[0].veld, "steunt_op");
    moet(&mut proef, &noor(), StellingOpdracht::TrekIn { stelling: onder, reden: tekst("Klopt niet.") });
    let weigering =
        doe(&mut proef, &noor(), vastleggen(concludeer(onder, "drie"), over(["Anna"]))).unwrap_err();
    assert_eq!(weigering.invoerfouten()[0].veld, "steunt_op");
}

#[test]
fn inv_37_an_instrument_outcome_makes_one_event_and_opens_nothing_that_an_own_observation_would_not() {
    let met_bron = |bron| {
        let mut proef = proef();
        let feit =
            Inhoud::Feit { tekst: tekst("Zie de uitkomst."), bron, tijd: Tijd::Dag(dag("2026-03-01")) };
        let gebeurtenissen = proef.moet(&sam(), Opdracht::Stelling(vastleggen(feit, over(["Bram"]))));
        proef.na_dagen(60);
        let open = crate::taak::openstaand(&proef.dossier, crate::dossier::proef::regels(), proef.vandaag());
        (gebeurtenissen.len(), open, proef.dossier.stap, proef.dossier.taken.open.len())
    };
    let instrument = Instrumentuitkomst {
        naam: kort("RiHG"),
        versie: kort("2"),
        datum: dag("2026-03-01"),
        uitkomst: kort("zeer hoog risico"),
        motivering: None,
        door: kort("Sam"),
    };
    let (aantal, open, stap, taken) = met_bron(Bron::Instrument(instrument));
    assert_eq!(aantal, 1);
    assert_eq!((aantal, open, stap, taken), met_bron(Bron::EigenWaarneming));
}

#[test]
fn a_pet_of_another_organisation_of_the_same_person_is_not_the_bronhouder() {
    let mut proef = proef();
    let id = moet(&mut proef, &sam(), vastleggen(gezien("De deur was stuk."), over(["Anna"])));
    let mut andere_pet = sam();
    andere_pet.pet = Some(Pet {
        organisatie: lokaal("Noor").organisatie,
        functie: Functie::LokaalTeamlid,
        grondslag: "Jeugdwet 2.3".into(),
    });
    assert_eq!(
        doe(&mut proef, &andere_pet, wijzig(id, "x", ["Anna"])).unwrap_err().regel,
        Regelnummer::Inv(19)
    );
}
