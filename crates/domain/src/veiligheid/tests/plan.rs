//! The veiligheidsplan: of everybody, signed by each, in force at once when there is danger.

use super::{
    VEILIG_THUIS, acuut, afspraak, deel, gevuld, haal_erbij, iedereen_in, leg_afspraak_vast,
    met_veiligheidsplan, onveilig, teken, vaststellen, voorlopig,
};
use crate::{
    Organisatiesoort, Regelnummer,
    dossier::proef::{
        Proef, als, als_gezinslid, dag, gezin_met_kinderen, kort, lokaal, paar, persoon_id, professional,
        regels, tekst,
    },
    ids::AfspraakId,
    plan::{
        Accordstand, Afscherming, Doeloordeel, Doeluitkomst, Standpunt, Wijze,
        proef::{GEZIN, belangen, ids, met_plan, nee, noor},
    },
    regels::{Functie, TermijnId},
    taak::openstaand,
    veiligheid::{Fase, Steunfiguurinvoer, VeiligheidOpdracht, Veiligheidsplanstatus, Voorwaardeinvoer},
};

fn voorwaarde(id: Option<AfspraakId>, hard: bool) -> VeiligheidOpdracht {
    VeiligheidOpdracht::LegVoorwaardeVast {
        id,
        voorwaarde: Box::new(Voorwaardeinvoer {
            tekst: tekst("Bram is niet alleen met de kinderen."),
            voor: ids(&["Bram"]),
            hard,
            afscherming: Afscherming::default(),
        }),
    }
}

fn actief(proef: &Proef) -> &crate::veiligheid::Veiligheidsplan {
    proef.dossier.veiligheid.actief_plan().expect("een veiligheidsplan dat geldt")
}

#[test]
fn d_17_only_acute_danger_goes_before_the_offer_to_the_family() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let gewoon = VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: None };
    assert_eq!(nee(&mut proef, &noor(), gewoon).regel, Regelnummer::D(17));
    acuut(&mut proef);
    let mut ander = Proef::open(gezin_met_kinderen());
    met_plan(&mut ander);
    ander.moet(&noor(), VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: None }.into());
}

#[test]
fn inv_11_there_is_one_safety_plan_and_one_draft() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let opnieuw = VeiligheidOpdracht::StelVeiligheidsplanOp { acuut: Some(tekst("Weer.")) };
    assert_eq!(nee(&mut proef, &noor(), opnieuw).regel, Regelnummer::Inv(11));
    let bij = || VeiligheidOpdracht::StelVeiligheidsplanBij { reden: tekst("De afspraak werkt niet.") };
    proef.moet(&noor(), bij().into());
    assert_eq!(nee(&mut proef, &noor(), bij()).regel, Regelnummer::Inv(11));
    assert_eq!(actief(&proef).versie, 1, "what holds, holds until the new one does");
    proef.moet(&noor(), voorlopig().into());
    assert_eq!(actief(&proef).versie, 2);
    let statussen: Vec<_> = proef
        .dossier
        .veiligheid
        .vorige_plannen()
        .iter()
        .map(crate::veiligheid::Veiligheidsplan::status)
        .collect();
    assert_eq!(statussen, [Veiligheidsplanstatus::Vervangen]);
}

#[test]
fn r_143_everybody_is_in_the_safety_plan() {
    let mut proef = Proef::open(gezin_met_kinderen());
    acuut(&mut proef);
    for naam in ["Anna", "Bram", "Cas"] {
        proef.moet(&noor(), onveilig(naam).into());
    }
    proef.moet(&noor(), leg_afspraak_vast(afspraak(&GEZIN)).into());
    let gedeeld = deel(&proef);
    let weigering = nee(&mut proef, &noor(), gedeeld);
    assert_eq!(weigering.regel, Regelnummer::R(143));
    assert!(weigering.reden.contains("Daan"), "{}", weigering.reden);
}

#[test]
fn inv_15_inv_16_a_safety_plan_is_signed_by_each_and_never_for_all() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    let te_vroeg = nee(&mut proef, &als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Akkoord));
    assert_eq!(te_vroeg.regel, Regelnummer::Inv(16), "first it is discussed");
    let gedeeld = deel(&proef);
    proef.moet(&noor(), gedeeld.into());
    assert_eq!(
        nee(&mut proef, &noor(), teken(1, "Anna", "Anna", Standpunt::Akkoord)).regel,
        Regelnummer::Inv(15)
    );
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), teken(1, "Bram", "Anna", Standpunt::Akkoord)).regel,
        Regelnummer::Inv(15)
    );
    assert_eq!(nee(&mut proef, &noor(), vaststellen(None)).regel, Regelnummer::Inv(16));
    // Each change of the text asks everybody again.
    proef.moet(&als_gezinslid("Anna"), teken(1, "Anna", "Anna", Standpunt::Akkoord).into());
    proef.moet(&noor(), leg_afspraak_vast(afspraak(&["Daan"])).into());
    let concept = proef.dossier.veiligheid.plan_in_wording().expect("een concept");
    assert_eq!(concept.accordering.stand(persoon_id("Anna")), Accordstand::GeenReactie);
    assert_eq!(concept.status(), Veiligheidsplanstatus::Concept);
}

#[test]
fn inv_10_also_in_danger_the_interest_of_each_child_is_written_first() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    let zonder =
        VeiligheidOpdracht::ZetVoorlopigIn { belangen: belangen(&["Cas"]), reden: tekst("Nu nodig.") };
    assert_eq!(nee(&mut proef, &noor(), zonder).regel, Regelnummer::Inv(10));
    proef.moet(&noor(), voorlopig().into());
}

#[test]
fn inv_24_a_provisional_plan_holds_at_once_for_the_time_people_have_to_react_and_that_is_not_stretched() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    proef.moet(&noor(), voorlopig().into());
    assert_eq!(actief(&proef).status(), Veiligheidsplanstatus::ActiefVoorlopig);
    // Ten working days after Monday 2 March 2026 (T-27).
    assert_eq!(actief(&proef).voorlopig_tot(), Some(dag("2026-03-16")));
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    let regel = open.iter().find(|o| o.soort == "veiligheidsplan_voorlopig").expect("een open regel");
    assert_eq!((regel.regel, regel.vervalt_op), (Some(TermijnId::T27), Some(dag("2026-03-16"))));

    proef.na_dagen(7);
    let bij = || VeiligheidOpdracht::StelVeiligheidsplanBij { reden: tekst("Andere afspraak.") };
    proef.moet(&noor(), bij().into());
    proef.moet(&noor(), voorlopig().into());
    assert_eq!(
        actief(&proef).voorlopig_tot(),
        Some(dag("2026-03-16")),
        "a next version does not stretch the term"
    );
    proef.na_dagen(30);
    proef.moet(&noor(), bij().into());
    assert_eq!(nee(&mut proef, &noor(), voorlopig()).regel, Regelnummer::Inv(24));
    assert_eq!(
        actief(&proef).status(),
        Veiligheidsplanstatus::ActiefVoorlopig,
        "nobody is left without a plan"
    );
}

#[test]
fn a_provisional_plan_becomes_definite_by_discussing_and_signing_it() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    proef.moet(&noor(), voorlopig().into());
    assert_eq!(nee(&mut proef, &noor(), vaststellen(Some("Nodig."))).regel, Regelnummer::Inv(16));
    proef.na_dagen(2);
    let gedeeld = deel(&proef);
    proef.moet(&noor(), gedeeld.into());
    for (voor, door) in [("Anna", "Anna"), ("Bram", "Bram"), ("Cas", "Cas"), ("Daan", "Bram")] {
        proef.moet(&als_gezinslid(door), teken(1, voor, door, Standpunt::Akkoord).into());
    }
    proef.moet(&noor(), vaststellen(None).into());
    assert_eq!(actief(&proef).status(), Veiligheidsplanstatus::Actief);
    assert_eq!(actief(&proef).geldig_van(), Some(dag("2026-03-02")), "it held from the first day");
    assert_eq!(actief(&proef).geldig_tot(), None);
}

#[test]
fn d_05_only_veilig_thuis_sets_changes_and_lifts_a_hard_condition() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    let weigering = nee(&mut proef, &noor(), voorwaarde(None, true));
    assert_eq!(weigering.regel, Regelnummer::D(5));
    assert!(weigering.wettelijk);
    let vera = professional("Vera", Organisatiesoort::VeiligThuis, VEILIG_THUIS);
    let gijs = professional("Gijs", Organisatiesoort::GecertificeerdeInstelling, Functie::RvtGi);
    haal_erbij(&mut proef, &vera);
    haal_erbij(&mut proef, &gijs);
    assert_eq!(nee(&mut proef, &als(&gijs), voorwaarde(None, true)).regel, Regelnummer::D(5));
    proef.moet(&als(&vera), voorwaarde(None, true).into());
    let concept = proef.dossier.veiligheid.plan_in_wording().expect("een concept");
    let (id, hard) = concept.voorwaarden.iter().next().map(|(id, v)| (*id, v.hard)).expect("een voorwaarde");
    assert!(hard);
    for opdracht in [
        voorwaarde(Some(id), false),
        VeiligheidOpdracht::Schrap { item: id, reden: tekst("Bram wil het niet.") },
    ] {
        assert_eq!(nee(&mut proef, &noor(), opdracht).regel, Regelnummer::D(5));
    }
    // It goes along into every next version, whoever agrees or not.
    proef.moet(&noor(), voorlopig().into());
    proef.moet(&noor(), VeiligheidOpdracht::StelVeiligheidsplanBij { reden: tekst("Anders.") }.into());
    let volgende = proef.dossier.veiligheid.plan_in_wording().expect("een concept");
    assert!(volgende.voorwaarden.get(&id).is_some_and(|v| v.hard));
    assert_eq!(
        nee(&mut proef, &noor(), VeiligheidOpdracht::Schrap { item: id, reden: tekst("Weg.") }).regel,
        Regelnummer::D(5)
    );
    proef.moet(&als(&vera), VeiligheidOpdracht::Schrap { item: id, reden: tekst("Niet meer nodig.") }.into());
    // A soft condition anybody in the team may write.
    proef.moet(&noor(), voorwaarde(None, false).into());
}

#[test]
fn a_safety_plan_does_not_end_while_somebody_is_unsafe_or_a_hard_condition_stands() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let sluit = || VeiligheidOpdracht::SluitVeiligheidsplanAf { reden: tekst("Niet meer nodig.") };
    iedereen_in(&mut proef, Fase::DirecteVeiligheid);
    assert_eq!(nee(&mut proef, &noor(), sluit()).regel, Regelnummer::D(15));
    iedereen_in(&mut proef, Fase::StabieleVeiligheid);
    assert_eq!(nee(&mut proef, &noor(), sluit()).regel, Regelnummer::Invoer);
    let oordeel = || Doeloordeel { uitkomst: Doeluitkomst::Weggenomen, toelichting: tekst("Het is rustig.") };
    let evalueer = |namen: &[&str]| VeiligheidOpdracht::EvalueerVeiligheidsplan {
        met: ids(&["Anna"]),
        oordelen: namen.iter().map(|naam| (persoon_id(naam), oordeel())).collect(),
        niet_nagekomen: std::collections::BTreeMap::new(),
        conclusie: tekst("We zijn er."),
    };
    assert_eq!(
        nee(&mut proef, &noor(), evalueer(&["Anna"])).regel,
        Regelnummer::R(6),
        "each person is judged"
    );
    proef.moet(&noor(), evalueer(&GEZIN).into());
    proef.moet(&noor(), sluit().into());
    assert!(proef.dossier.veiligheid.actief_plan().is_none());
}

#[test]
fn inv_15_a_support_person_says_yes_himself_before_a_plan_counts_on_him() {
    let mut proef = Proef::open(gezin_met_kinderen());
    gevuld(&mut proef);
    let steun = |id, persoon, wat: &str| VeiligheidOpdracht::LegSteunfiguurVast {
        id,
        steunfiguur: Box::new(Steunfiguurinvoer {
            persoon,
            naam: kort("oma Truus"),
            voor: ids(&["Cas", "Daan"]),
            wat: tekst(wat),
            afscherming: Afscherming::default(),
        }),
    };
    proef.moet(&noor(), steun(None, None, "De kinderen kunnen altijd naar oma.").into());
    let id = *proef
        .dossier
        .veiligheid
        .plan_in_wording()
        .and_then(|plan| plan.steunfiguren.keys().next())
        .expect("een steunfiguur");
    assert_eq!(nee(&mut proef, &noor(), voorlopig()).regel, Regelnummer::Inv(15));
    let ja = |wijze| VeiligheidOpdracht::GeefSteuntoestemming { steunfiguur: id, wijze };
    let papier = || Wijze::Papier { getekend_op: dag("2026-03-02"), bewaard_bij: kort("kluis") };
    assert_eq!(nee(&mut proef, &noor(), ja(Wijze::EigenAccount)).regel, Regelnummer::Inv(15));
    assert_eq!(nee(&mut proef, &als_gezinslid("Anna"), ja(papier())).regel, Regelnummer::Inv(15));
    proef.moet(&noor(), ja(papier()).into());
    // Another task is another question.
    proef.moet(&noor(), steun(Some(id), None, "Oma haalt de kinderen elke dag van school.").into());
    assert_eq!(nee(&mut proef, &noor(), voorlopig()).regel, Regelnummer::Inv(15));
    proef.moet(&noor(), ja(papier()).into());
    proef.moet(&noor(), voorlopig().into());
}

#[test]
fn inv_39_a_safety_plan_for_adults_asks_nothing_about_children() {
    let mut proef = Proef::open(paar());
    acuut(&mut proef);
    let mut samen = afspraak(&["Eva", "Frans"]);
    samen.wie = crate::plan::Eigenaarkeuze::Gezinslid(persoon_id("Frans"));
    proef.moet(&noor(), leg_afspraak_vast(samen).into());
    let kind = VeiligheidOpdracht::SchrijfKindversie {
        tekst: tekst("…"),
        voor: ids(&["Eva"]),
        afscherming: Afscherming::default(),
    };
    assert_eq!(nee(&mut proef, &noor(), kind).regel, Regelnummer::Inv(39));
    let met_kind = VeiligheidOpdracht::ZetVoorlopigIn { belangen: belangen(&["Eva"]), reden: tekst("Nu.") };
    assert_eq!(nee(&mut proef, &noor(), met_kind).regel, Regelnummer::Inv(39));
    proef.moet(
        &noor(),
        VeiligheidOpdracht::ZetVoorlopigIn { belangen: belangen(&[]), reden: tekst("Nu nodig.") }.into(),
    );
    let open = openstaand(&proef.dossier, regels(), proef.vandaag());
    assert!(open.iter().all(|o| o.soort != "kindversie"));
}

#[test]
fn inv_36_a_plan_with_a_child_of_four_or_older_asks_for_words_for_a_child() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let gevraagd = |proef: &Proef| {
        openstaand(&proef.dossier, regels(), proef.vandaag()).iter().any(|o| o.soort == "kindversie")
    };
    assert!(gevraagd(&proef));
    let schrijf = |voor: &[&str]| VeiligheidOpdracht::SchrijfKindversie {
        tekst: tekst("Als papa boos is, mag jij naar oma bellen."),
        voor: ids(voor),
        afscherming: Afscherming::default(),
    };
    assert!(!nee(&mut proef, &noor(), schrijf(&["Anna"])).invoerfouten().is_empty(), "only for children");
    proef.moet(&noor(), schrijf(&["Cas", "Daan"]).into());
    assert!(!gevraagd(&proef));
    assert_eq!(
        actief(&proef).accordering.stand(persoon_id("Anna")),
        Accordstand::Akkoord,
        "the agreed text did not change"
    );
}

#[test]
fn inv_24_t_28_the_review_of_the_safety_plan_follows_the_phase() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    let wanneer = |proef: &Proef| {
        let open = openstaand(&proef.dossier, regels(), proef.vandaag());
        open.into_iter().find(|o| o.soort == "veiligheidsplan_evaluatie").map(|o| (o.regel, o.vervalt_op))
    };
    assert_eq!(wanneer(&proef), Some((Some(TermijnId::T28Fase1), Some(dag("2026-04-13")))));
    iedereen_in(&mut proef, Fase::StabieleVeiligheid);
    assert_eq!(wanneer(&proef), Some((Some(TermijnId::T28Fase2), Some(dag("2026-06-02")))));
}

#[test]
fn d_58_who_has_to_keep_an_agreement_can_read_it() {
    let mut proef = Proef::open(gezin_met_kinderen());
    acuut(&mut proef);
    let mut verborgen = afspraak(&["Anna"]);
    verborgen.afscherming.niet_tonen_aan = ids(&["Bram"]);
    let weigering = nee(&mut proef, &noor(), leg_afspraak_vast(verborgen.clone()));
    assert_eq!(weigering.invoerfouten().first().map(|fout| fout.veld.as_ref()), Some("niet_tonen_aan"));
    verborgen.wie = crate::plan::Eigenaarkeuze::Gezinslid(persoon_id("Anna"));
    proef.moet(&noor(), leg_afspraak_vast(verborgen).into());
}

#[test]
fn an_adviser_reads_and_advises_but_does_not_write_the_plan() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let arts = professional("Arno", Organisatiesoort::VeiligThuis, Functie::Vertrouwensarts);
    haal_erbij(&mut proef, &arts);
    acuut(&mut proef);
    assert_eq!(nee(&mut proef, &als(&arts), leg_afspraak_vast(afspraak(&GEZIN))).regel, Regelnummer::Inv(6));
    assert_eq!(
        nee(&mut proef, &als(&lokaal("Vreemd")), leg_afspraak_vast(afspraak(&GEZIN))).soort,
        crate::weigering::Weigeringsoort::NietGevonden
    );
}
