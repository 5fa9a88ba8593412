//! Nobody agrees for somebody else, and silence is no agreement.

use crate::{
    Organisatiesoort, Regelnummer,
    dossier::proef::{Proef, als, als_gezinslid, gezin_met_kinderen, kort, persoon_id, professional, tekst},
    gezin::{Gezagshouder, NieuwGezin},
    persoon::Gezagsoort,
    plan::{
        Accordstand, PlanOpdracht, Standpunt, Tekenaar, Uitblijven, Vaststelsoort, Wijze,
        proef::{
            GEZIN, bespreking, doel, gevuld, handtekening, iedereen_akkoord, nee, noor, stel_vast, teken,
        },
    },
    regels::Functie,
    team::{Modus, TeamOpdracht},
    weigering::Weigeringsoort,
};
use std::collections::BTreeSet;

fn besproken(gezin: NieuwGezin) -> Proef {
    let mut proef = Proef::open(gezin);
    gevuld(&mut proef, &GEZIN);
    let bespreking = bespreking(&proef, &["Anna", "Bram"]);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    proef
}

fn stand(proef: &Proef, naam: &str) -> Accordstand {
    let plan = proef.dossier.plan.in_wording().or(proef.dossier.plan.actief()).expect("een plan");
    plan.accordering.stand(persoon_id(naam))
}

#[test]
fn inv_15_a_professional_cannot_sign_for_anybody() {
    let mut proef = besproken(gezin_met_kinderen());
    for naam in GEZIN {
        let door = if naam == "Daan" { "Anna" } else { naam };
        let weigering = nee(&mut proef, &noor(), teken(1, naam, door, Standpunt::Akkoord));
        assert_eq!(weigering.regel, Regelnummer::Inv(15));
        assert_eq!(stand(&proef, naam), Accordstand::GeenReactie);
    }
}

#[test]
fn inv_15_everybody_from_twelve_signs_himself_and_nobody_else_does() {
    let mut proef = besproken(gezin_met_kinderen());
    for (voor, door) in
        [("Bram", "Anna"), ("Anna", "Bram"), ("Cas", "Anna"), ("Anna", "Cas"), ("Daan", "Cas")]
    {
        let weigering = nee(&mut proef, &als_gezinslid(door), teken(1, voor, door, Standpunt::Akkoord));
        assert_eq!(weigering.regel, Regelnummer::Inv(15), "{door} voor {voor}");
    }
    proef.moet(&als_gezinslid("Cas"), teken(1, "Cas", "Cas", Standpunt::Akkoord).into());
    assert_eq!(stand(&proef, "Cas"), Accordstand::Akkoord);
}

#[test]
fn inv_15_for_a_child_below_twelve_a_parent_with_gezag_signs_and_no_other() {
    let mut gezin = gezin_met_kinderen();
    gezin.gezag.retain(|gezag| gezag.houder != Gezagshouder::Persoon(persoon_id("Bram")));
    let mut proef = besproken(gezin);
    let zelf = nee(&mut proef, &als_gezinslid("Daan"), teken(1, "Daan", "Daan", Standpunt::Akkoord));
    assert_eq!(zelf.regel, Regelnummer::Inv(15));
    assert!(zelf.uitwegen.iter().any(|uitweg| uitweg.contains("eigen woorden")), "{:?}", zelf.uitwegen);
    let zonder_gezag = nee(&mut proef, &als_gezinslid("Bram"), teken(1, "Daan", "Bram", Standpunt::Akkoord));
    assert_eq!(zonder_gezag.regel, Regelnummer::Inv(15));
    proef.moet(&als_gezinslid("Anna"), teken(1, "Daan", "Anna", Standpunt::Akkoord).into());
    assert_eq!(stand(&proef, "Daan"), Accordstand::Akkoord);
}

#[test]
fn inv_15_parents_who_differ_about_a_child_are_not_counted_as_agreement() {
    let mut proef = besproken(gezin_met_kinderen());
    proef.moet(&als_gezinslid("Anna"), teken(1, "Daan", "Anna", Standpunt::Akkoord).into());
    proef.moet(&als_gezinslid("Bram"), teken(1, "Daan", "Bram", Standpunt::NietAkkoord).into());
    assert_eq!(stand(&proef, "Daan"), Accordstand::Deels);
}

#[test]
fn inv_15_an_institution_signs_only_for_a_young_child_it_has_voogdij_over() {
    let mut gezin = gezin_met_kinderen();
    for gezag in gezin.gezag.iter_mut().filter(|gezag| gezag.kind == persoon_id("Daan")) {
        gezag.houder = Gezagshouder::Instelling(kort("Jeugdbescherming"));
        gezag.soort = Gezagsoort::Voogdij;
    }
    let mut proef = besproken(gezin);
    let gi = professional("Gijs", Organisatiesoort::GecertificeerdeInstelling, Functie::RvtGi);
    let vt = professional("Vera", Organisatiesoort::VeiligThuis, Functie::RvtVt);
    for wie in [&gi, &vt] {
        proef.moet(
            &noor(),
            crate::Opdracht::Team(TeamOpdracht::HaalErbij {
                professional: wie.clone(),
                modus: Modus::Ondersteunen,
                expertise: Some(kort("voogdij")),
                bevoegdheden: BTreeSet::new(),
                reden: tekst("Er is voogdij."),
            }),
        );
    }
    let als_voogd = |wie: &crate::Professional, voor: &str| {
        let mut ondertekening = handtekening(1, voor, "Anna", Standpunt::Akkoord);
        ondertekening.door = Tekenaar::Voogd { professional: wie.id, organisatie: wie.organisatie.clone() };
        PlanOpdracht::Onderteken(Box::new(ondertekening))
    };
    assert_eq!(nee(&mut proef, &als(&vt), als_voogd(&vt, "Daan")).regel, Regelnummer::Inv(15));
    assert_eq!(nee(&mut proef, &als(&gi), als_voogd(&gi, "Cas")).regel, Regelnummer::Inv(15));
    assert_eq!(nee(&mut proef, &als(&vt), als_voogd(&gi, "Daan")).regel, Regelnummer::Inv(15));
    proef.moet(&als(&gi), als_voogd(&gi, "Daan").into());
    assert_eq!(stand(&proef, "Daan"), Accordstand::Akkoord);
}

#[test]
fn inv_15_ink_and_a_screen_handed_over_count_because_the_person_held_the_pen() {
    let mut proef = besproken(gezin_met_kinderen());
    let mut papier = handtekening(1, "Anna", "Anna", Standpunt::Akkoord);
    papier.wijze = Wijze::Papier { getekend_op: proef.vandaag(), bewaard_bij: kort("kluis lokaal team") };
    proef.moet(&noor(), PlanOpdracht::Onderteken(Box::new(papier.clone())).into());
    let mut scherm = handtekening(1, "Bram", "Bram", Standpunt::Deels);
    scherm.wijze = Wijze::Scherm { geschreven_naam: kort("Bram Proef") };
    proef.moet(&noor(), PlanOpdracht::Onderteken(Box::new(scherm)).into());
    assert_eq!((stand(&proef, "Anna"), stand(&proef, "Bram")), (Accordstand::Akkoord, Accordstand::Deels));
    // Nobody in the family can hand in paper of another.
    papier.voor = persoon_id("Bram");
    papier.door = Tekenaar::Persoon(persoon_id("Bram"));
    let weigering = nee(&mut proef, &als_gezinslid("Anna"), PlanOpdracht::Onderteken(Box::new(papier)));
    assert_eq!(weigering.regel, Regelnummer::Inv(6));
}

#[test]
fn who_does_not_agree_says_so_in_own_words() {
    let mut proef = besproken(gezin_met_kinderen());
    let mut zonder = handtekening(1, "Bram", "Bram", Standpunt::NietAkkoord);
    zonder.woorden = None;
    let weigering = nee(&mut proef, &als_gezinslid("Bram"), PlanOpdracht::Onderteken(Box::new(zonder)));
    assert_eq!(weigering.invoerfouten().first().map(|fout| fout.veld.as_ref()), Some("woorden"));
}

#[test]
fn inv_16_silence_is_not_agreement_and_a_plan_without_it_needs_a_reason() {
    let mut proef = besproken(gezin_met_kinderen());
    proef.moet(&als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Akkoord).into());
    let melding =
        |voor, stand, woorden| PlanOpdracht::MeldNietGetekend { voor: persoon_id(voor), stand, woorden };
    proef.moet(&noor(), melding("Bram", Uitblijven::NogNiet, None).into());
    let zonder_woorden = nee(&mut proef, &noor(), melding("Cas", Uitblijven::WilNiet, None));
    assert!(matches!(zonder_woorden.soort, Weigeringsoort::Invoer(_)));
    proef.moet(&noor(), melding("Cas", Uitblijven::WilNiet, Some(tekst("Laat mij met rust."))).into());
    assert_eq!(stand(&proef, "Bram"), Accordstand::NogNietGetekend);
    assert_eq!(stand(&proef, "Cas"), Accordstand::WilNietTekenen);
    assert_eq!(stand(&proef, "Daan"), Accordstand::GeenReactie);

    let weigering = nee(&mut proef, &noor(), stel_vast(&["Cas", "Daan"], None));
    assert_eq!(weigering.regel, Regelnummer::Inv(16));
    for naam in ["Bram", "Cas", "Daan"] {
        assert!(weigering.reden.contains(naam), "{}", weigering.reden);
    }
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], Some("Het is nu nodig voor de rust van Daan.")).into());
    let soort = proef.dossier.plan.actief().and_then(|plan| plan.vaststelling.as_ref()).map(|v| v.soort);
    assert_eq!(soort, Some(Vaststelsoort::GeaccordeerdDeels));
}

#[test]
fn inv_16_nobody_can_call_a_plan_agreed_that_nobody_signed() {
    let mut proef = besproken(gezin_met_kinderen());
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], Some("Het is nu nodig.")).into());
    let soort = proef.dossier.plan.actief().and_then(|plan| plan.vaststelling.as_ref()).map(|v| v.soort);
    assert_eq!(soort, Some(Vaststelsoort::NietGeaccordeerd));
}

#[test]
fn inv_16_a_changed_text_is_another_text_and_was_signed_by_nobody() {
    let mut proef = besproken(gezin_met_kinderen());
    iedereen_akkoord(&mut proef, 1);
    proef.moet(&noor(), PlanOpdracht::LegDoelVast { id: None, doel: Box::new(doel(&["Cas"])) }.into());
    assert!(GEZIN.iter().all(|naam| stand(&proef, naam) == Accordstand::GeenReactie));
    let weigering = nee(&mut proef, &als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Akkoord));
    assert_eq!(weigering.regel, Regelnummer::Inv(16), "first it is discussed as it is now");
    assert_eq!(
        nee(&mut proef, &noor(), stel_vast(&["Cas", "Daan"], Some("Toch."))).regel,
        Regelnummer::Inv(16)
    );
}

#[test]
fn inv_16_who_signs_an_old_version_is_told_that_there_is_a_newer_one() {
    let mut proef = besproken(gezin_met_kinderen());
    iedereen_akkoord(&mut proef, 1);
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], None).into());
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Bram verhuist.") }.into());
    let bespreking = bespreking(&proef, &GEZIN);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    proef.moet(&noor(), stel_vast(&["Cas", "Daan"], Some("Het kan niet wachten.")).into());
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Akkoord)).regel,
        Regelnummer::Inv(16)
    );
    // Who comes later can still sign what is in force.
    proef.moet(&als_gezinslid("Anna"), teken(2, "Anna", "Anna", Standpunt::Akkoord).into());
}
