//! What a plan holds: everybody, every voice, help that hangs on something, measures only where a court decided.

use crate::{
    Opdracht, Regelnummer,
    dossier::{
        DossierOpdracht, Maatregelsoort,
        proef::{Proef, als_gezinslid, dag, gezin_met_kinderen, kort, persoon_id, tekst},
    },
    ids::PlanItemId,
    plan::{
        Afscherming, Dwanggrond, Eigenaarkeuze, Inzetsoort, Kaderbasis, Oplossingantwoord, PlanOpdracht,
        Planafspraakinvoer, Planopmerkingsoort,
        proef::{
            GEZIN, bespreking, doel, gevuld, ids, inzet, leg_doel_vast, leg_inzet_vast, met_concept,
            met_plan, nee, noor, stem,
        },
    },
    veiligheid::Fase,
};
use std::collections::BTreeSet;

fn opmerkingen(proef: &Proef) -> Vec<Planopmerkingsoort> {
    let plan = proef.dossier.plan.in_wording().expect("een concept");
    let gevonden = plan.opmerkingen(&proef.dossier.gezin, Fase::DirecteVeiligheid, proef.vandaag());
    gevonden.into_iter().map(|opmerking| opmerking.soort).collect()
}

fn registreer_maatregel(proef: &mut Proef, naam: &str) {
    proef.moet(
        &noor(),
        Opdracht::Dossier(DossierOpdracht::RegistreerMaatregel {
            persoon: persoon_id(naam),
            soort: Maatregelsoort::Ots,
            beschikking: kort("rechtbank Noord-Holland, C/15/0001"),
            uitvoerder: kort("Jeugdbescherming"),
            van: dag("2026-03-01"),
            tot: dag("2027-03-01"),
        }),
    );
}

fn maatregel(doel: PlanItemId, voor: &[&str], spoed: bool) -> PlanOpdracht {
    let mut invoer = inzet(voor, [doel]);
    invoer.soort = Inzetsoort::Maatregel;
    invoer.dwang = Some(Dwanggrond {
        grondslag: kort("BW 1:255, beschikking C/15/0001"),
        evenredig_omdat: tekst("Vrijwillige hulp is niet genoeg gebleken."),
        spoed,
    });
    PlanOpdracht::LegInzetVast { id: None, inzet: Box::new(invoer) }
}

#[test]
fn r_032_a_plan_has_a_line_for_every_member_and_names_who_is_missing() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let doel = leg_doel_vast(&mut proef, doel(&["Anna"]));
    leg_inzet_vast(&mut proef, inzet(&["Anna", "Bram", "Daan"], [doel]));
    let gesprek = bespreking(&proef, &GEZIN);
    let weigering = nee(&mut proef, &noor(), PlanOpdracht::Deel { bespreking: gesprek.clone() });
    assert_eq!(weigering.regel, Regelnummer::R(32));
    assert_eq!(weigering.uitwegen.len(), 1);
    assert!(weigering.uitwegen.iter().all(|uitweg| uitweg.starts_with("Cas")), "{:?}", weigering.uitwegen);
    let geen = PlanOpdracht::LegGeenInzetVast {
        persoon: persoon_id("Cas"),
        omdat: tekst("Met Cas gaat het goed, en Cas wil niets."),
        afscherming: Afscherming::default(),
    };
    proef.moet(&noor(), geen.into());
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking: gesprek }.into());
}

#[test]
fn r_027_a_solution_of_the_family_gets_an_answer_and_stays() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (doel, _) = gevuld(&mut proef, &GEZIN);
    let idee = PlanOpdracht::DraagOplossingAan {
        van: persoon_id("Bram"),
        tekst: tekst("De kinderen kunnen op woensdag naar oma."),
        afscherming: Afscherming::default(),
    };
    assert_eq!(
        nee(&mut proef, &als_gezinslid("Anna"), idee.clone()).regel,
        Regelnummer::Inv(38),
        "only his own"
    );
    proef.moet(&als_gezinslid("Bram"), idee.into());
    let oplossing =
        *proef.dossier.plan.in_wording().and_then(|plan| plan.oplossingen.keys().next()).expect("een idee");
    assert!(opmerkingen(&proef).contains(&Planopmerkingsoort::OplossingZonderAntwoord));
    let bespreking = bespreking(&proef, &GEZIN);
    proef.moet(&noor(), PlanOpdracht::Deel { bespreking }.into());
    let vaststellen = crate::plan::proef::stel_vast(&["Cas", "Daan"], Some("Nodig."));
    assert_eq!(nee(&mut proef, &noor(), vaststellen.clone()).regel, Regelnummer::R(27));
    let schrap = PlanOpdracht::Schrap { item: oplossing, reden: tekst("Past niet.") };
    assert_eq!(nee(&mut proef, &noor(), schrap).regel, Regelnummer::R(27));
    let antwoord =
        Oplossingantwoord { gebruikt: true, omdat: tekst("Oma wil graag."), werd: BTreeSet::from([doel]) };
    proef.moet(&noor(), PlanOpdracht::BeantwoordOplossing { oplossing, antwoord }.into());
    proef.moet(&noor(), vaststellen.into());
}

#[test]
fn inv_38_a_professional_does_not_rewrite_what_somebody_wrote_himself() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    proef.moet(&noor(), stem("Cas").into());
    proef.moet(&als_gezinslid("Cas"), stem("Cas").into());
    assert_eq!(nee(&mut proef, &noor(), stem("Cas")).regel, Regelnummer::Inv(38));
    assert_eq!(nee(&mut proef, &als_gezinslid("Anna"), stem("Cas")).regel, Regelnummer::Inv(38));
}

#[test]
fn r_022_help_has_an_owner_in_the_team_a_goal_and_a_period() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let doel = leg_doel_vast(&mut proef, doel(&["Anna"]));
    let leg = |inzet| PlanOpdracht::LegInzetVast { id: None, inzet: Box::new(inzet) };
    let mut verkeerd = inzet(&["Anna"], []);
    verkeerd.looptijd.tot = dag("2026-01-01");
    let weigering = nee(&mut proef, &noor(), leg(verkeerd));
    let velden: Vec<_> = weigering.invoerfouten().iter().map(|fout| fout.veld.as_ref()).collect();
    assert_eq!(velden, ["doelen", "looptijd_tot"], "all faults together");
    let mut vreemd = inzet(&["Anna"], [doel]);
    vreemd.eigenaar = Eigenaarkeuze::Professional(crate::dossier::proef::lokaal("Vreemd").id);
    let weigering = nee(&mut proef, &noor(), leg(vreemd));
    assert_eq!(weigering.invoerfouten().first().map(|fout| fout.veld.as_ref()), Some("eigenaar"));
}

#[test]
fn inv_08_a_measure_is_about_one_person_never_about_a_family() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let doel = leg_doel_vast(&mut proef, doel(&["Cas", "Daan"]));
    registreer_maatregel(&mut proef, "Cas");
    registreer_maatregel(&mut proef, "Daan");
    assert_eq!(nee(&mut proef, &noor(), maatregel(doel, &["Cas", "Daan"], true)).regel, Regelnummer::Inv(8));
    proef.moet(&noor(), maatregel(doel, &["Cas"], true).into());
    proef.moet(&noor(), maatregel(doel, &["Daan"], true).into());
}

#[test]
fn d_16_nothing_is_compulsory_without_a_decision_of_a_court() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let doel = leg_doel_vast(&mut proef, doel(&["Cas", "Daan"]));
    let weigering = nee(&mut proef, &noor(), maatregel(doel, &["Cas"], true));
    assert_eq!(weigering.regel, Regelnummer::D(16));
    assert!(weigering.wettelijk);
    registreer_maatregel(&mut proef, "Daan");
    assert_eq!(
        nee(&mut proef, &noor(), maatregel(doel, &["Cas"], true)).regel,
        Regelnummer::D(16),
        "of this very child"
    );

    let kader = |basis, grondslag: Option<&str>| PlanOpdracht::LegAfspraakVast {
        id: None,
        afspraak: Box::new(Planafspraakinvoer {
            tekst: tekst("Bram komt niet onverwacht langs."),
            voor: ids(&["Bram"]),
            basis,
            grondslag: grondslag.map(kort),
            afscherming: Afscherming::default(),
        }),
    };
    // Drang is voluntary: it cannot be dressed up as an obligation.
    assert_eq!(
        nee(&mut proef, &noor(), kader(Kaderbasis::Drang, Some("BW 1:263"))).regel,
        Regelnummer::D(16)
    );
    proef.moet(&noor(), kader(Kaderbasis::Drang, None).into());
    proef.moet(&noor(), kader(Kaderbasis::Gedwongen, Some("BW 1:263")).into());
    let mut zonder = Proef::open(gezin_met_kinderen());
    met_concept(&mut zonder, &GEZIN);
    assert_eq!(
        nee(&mut zonder, &noor(), kader(Kaderbasis::Gedwongen, Some("BW 1:263"))).regel,
        Regelnummer::D(16)
    );
}

#[test]
fn r_134_a_measure_hangs_on_the_analysis_unless_there_was_no_time() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let doel = leg_doel_vast(&mut proef, doel(&["Cas"]));
    registreer_maatregel(&mut proef, "Cas");
    assert_eq!(nee(&mut proef, &noor(), maatregel(doel, &["Cas"], false)).regel, Regelnummer::R(134));
    proef.moet(&noor(), maatregel(doel, &["Cas"], true).into());
    // For voluntary help it is a remark, not a barrier.
    leg_inzet_vast(&mut proef, inzet(&["Cas"], [doel]));
    assert!(opmerkingen(&proef).contains(&Planopmerkingsoort::DoelZonderAnalyse));
    assert!(!Planopmerkingsoort::DoelZonderAnalyse.houdt_tegen());
}

#[test]
fn r_008_the_same_help_twice_and_a_goal_without_help_are_pointed_out() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let eerste = leg_doel_vast(&mut proef, doel(&GEZIN));
    assert!(opmerkingen(&proef).contains(&Planopmerkingsoort::DoelZonderInzet));
    leg_inzet_vast(&mut proef, inzet(&["Cas", "Anna"], [eerste]));
    assert!(!opmerkingen(&proef).contains(&Planopmerkingsoort::InzetOverlapt));
    leg_inzet_vast(&mut proef, inzet(&["Cas", "Bram"], [eerste]));
    let plan = proef.dossier.plan.in_wording().expect("een concept");
    let dubbel: Vec<_> = plan
        .opmerkingen(&proef.dossier.gezin, Fase::DirecteVeiligheid, proef.vandaag())
        .into_iter()
        .filter(|opmerking| opmerking.soort == Planopmerkingsoort::InzetOverlapt)
        .map(|opmerking| opmerking.persoon)
        .collect();
    assert_eq!(dubbel, [Some(persoon_id("Cas"))]);
}

#[test]
fn r_024_a_goal_of_a_later_phase_is_pointed_out_while_it_is_not_safe_yet() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let mut later = doel(&GEZIN);
    later.fase = Fase::Herstel;
    leg_doel_vast(&mut proef, later);
    assert!(opmerkingen(&proef).contains(&Planopmerkingsoort::FaseTeVroeg));
}

#[test]
fn r_022_a_goal_that_help_works_on_is_not_just_dropped() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (doel, inzet) = gevuld(&mut proef, &GEZIN);
    let schrap = |item| PlanOpdracht::Schrap { item, reden: tekst("Niet meer nodig.") };
    assert_eq!(nee(&mut proef, &noor(), schrap(doel)).regel, Regelnummer::R(22));
    proef.moet(&noor(), schrap(inzet).into());
    proef.moet(&noor(), schrap(doel).into());
}

#[test]
fn d_58_a_label_names_only_people_of_this_family() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_concept(&mut proef, &GEZIN);
    let mut verborgen = doel(&["Anna"]);
    verborgen.afscherming.niet_tonen_aan = ids(&["Bram"]);
    let id = leg_doel_vast(&mut proef, verborgen.clone());
    let etiket =
        proef.dossier.plan.in_wording().and_then(|plan| plan.doelen.get(&id)).map(|doel| doel.etiket.clone());
    let etiket = etiket.expect("een etiket");
    assert_eq!(etiket.niet_tonen_aan, ids(&["Bram"]));
    assert_eq!(etiket.over, ids(&["Anna"]));
    verborgen.afscherming.niet_tonen_aan = ids(&["Iemand anders"]);
    nee(&mut proef, &noor(), PlanOpdracht::LegDoelVast { id: None, doel: Box::new(verborgen) });
}

#[test]
fn what_a_looker_may_not_see_leaves_no_trace_in_the_plan() {
    struct Zonder(crate::ids::PersoonId);
    impl crate::plan::Blik for Zonder {
        fn ziet(&self, _: Option<crate::dossier::Item>, etiket: &crate::Etiket) -> bool {
            !etiket.over.contains(&self.0)
        }
        fn ziet_persoon(&self, persoon: crate::ids::PersoonId) -> bool {
            persoon != self.0
        }
    }
    let mut proef = Proef::open(gezin_met_kinderen());
    met_plan(&mut proef);
    proef.moet(&noor(), PlanOpdracht::StelBij { reden: tekst("Alleen voor Cas.") }.into());
    let voor_cas = leg_doel_vast(&mut proef, doel(&["Cas"]));
    let mut gezeefd = proef.dossier.plan.clone();
    gezeefd.zeef(&Zonder(persoon_id("Anna")));
    let plan = gezeefd.in_wording().expect("een concept");
    assert_eq!(plan.doelen.keys().collect::<Vec<_>>(), [&voor_cas]);
    assert!(plan.inzetten.is_empty() && !plan.stemmen.contains_key(&persoon_id("Anna")));
    let actief = gezeefd.actief().expect("een plan");
    assert!(actief.accordering.handtekeningen.iter().all(|h| h.voor != persoon_id("Anna")));
    assert!(actief.besproken.as_ref().is_some_and(|b| !b.met.contains(&persoon_id("Anna"))));
}
