//! What people are promised about complaints.
#![expect(clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Actor, Gebeurtenis, Opdracht, Organisatiesoort, Professional, Regelnummer, Weigering,
    dossier::proef::{
        Proef, als, als_gezinslid, dag, gezin_met_kinderen, kort, lokaal, persoon_id, professional, regels,
        rvt, tekst,
    },
    recht::Rechtenlezer,
    taak::openstaand,
    team::{Modus, TeamOpdracht},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn behandelaar(naam: &str, soort: Organisatiesoort) -> Professional {
    professional(naam, soort, Functie::Klachtfunctionaris)
}

fn proef() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    let erbij = TeamOpdracht::HaalErbij {
        professional: rvt("Sam"),
        modus: Modus::Ondersteunen,
        expertise: Some(kort("veiligheid")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Er zijn zorgen over geweld."),
    };
    proef.moet(&noor(), Opdracht::Team(erbij));
    proef
}

fn klaag(over: &Professional, aard: Klachtaard) -> KlachtOpdracht {
    KlachtOpdracht::DienIn {
        voor: None,
        over: KlachtOver::Professional(over.id),
        aard,
        tekst: tekst("Er werd niet naar mij geluisterd."),
        wens: Some(tekst("Een gesprek.")),
        wil_bemiddeling: true,
        weg: None,
    }
}

fn doe(proef: &mut Proef, wie: &Actor, opdracht: KlachtOpdracht) -> Result<Vec<Gebeurtenis>, Weigering> {
    proef.doe(wie, Opdracht::Klacht(opdracht))
}

fn dien_in(proef: &mut Proef, opdracht: KlachtOpdracht) -> KlachtId {
    let gebeurtenissen = doe(proef, &als_gezinslid("Anna"), opdracht).expect("een klacht");
    match gebeurtenissen.first() {
        Some(Gebeurtenis::Klacht(KlachtGebeurtenis::Ingediend { klacht, .. })) => *klacht,
        anders => panic!("geen klacht: {anders:?}"),
    }
}

fn lid(naam: &str, werkt_bij_organisatie: bool) -> Commissielid {
    Commissielid { naam: kort(naam), werkt_bij_organisatie }
}

fn commissie() -> Commissieleden {
    Commissieleden {
        voorzitter: lid("mr. Aalbers", false),
        leden: vec![lid("Bakker", true), lid("Celik", false)],
    }
}

fn klacht(proef: &Proef, id: KlachtId) -> &Klacht {
    proef.dossier.klachten.get(id).expect("de klacht")
}

fn regel(uitkomst: Result<Vec<Gebeurtenis>, Weigering>) -> Regelnummer {
    uitkomst.expect_err("een weigering").regel
}

fn niets(uitkomst: Result<Vec<Gebeurtenis>, Weigering>) {
    assert_eq!(uitkomst.expect_err("een weigering"), Weigering::niet_gevonden());
}

#[test]
fn d_48_a_complaint_finds_its_way_by_whom_and_what_it_is_about() {
    use Organisatiesoort as O;
    let organisatie = |soort| professional("Iemand", soort, Functie::VasteProfessional).organisatie;
    let weg = |soort, aard, ots| wijs_weg(&organisatie(soort), aard, ots).weg;
    assert_eq!(weg(O::LokaalTeam, Klachtaard::Bejegening, false), Klachtweg::Gemeente);
    assert_eq!(weg(O::VeiligThuis, Klachtaard::Bejegening, false), Klachtweg::Commissie);
    assert_eq!(weg(O::GecertificeerdeInstelling, Klachtaard::Werkwijze, false), Klachtweg::Commissie);
    assert_eq!(weg(O::Aanbieder, Klachtaard::Werkwijze, false), Klachtweg::Commissie);
    assert_eq!(weg(O::Raad, Klachtaard::Bejegening, false), Klachtweg::Raad);
    assert_eq!(weg(O::LokaalTeam, Klachtaard::Beroepsregels, false), Klachtweg::Skj);
    assert_eq!(weg(O::GecertificeerdeInstelling, Klachtaard::Maatregel, true), Klachtweg::Kinderrechter);
    assert_eq!(weg(O::GecertificeerdeInstelling, Klachtaard::Maatregel, false), Klachtweg::Commissie);
    let privacy = wijs_weg(&organisatie(O::LokaalTeam), Klachtaard::Privacy, false);
    assert_eq!((privacy.weg, privacy.ook), (Klachtweg::Gemeente, vec![Klachtweg::Ap]));
}

#[test]
fn d_48_the_gemeente_has_six_weeks_ten_with_a_committee_and_four_more_once() {
    let mut proef = proef();
    let id = dien_in(&mut proef, klaag(&lokaal("Noor"), Klachtaard::Bejegening));
    let wie = als(&behandelaar("Karin", Organisatiesoort::LokaalTeam));
    assert_eq!(klacht(&proef, id).uiterlijk, Some(dag("2026-04-13")), "zes weken na 2 maart");
    let verdaag = || KlachtOpdracht::Verdaag { klacht: id, reden: tekst("Iemand is ziek.") };
    doe(&mut proef, &wie, verdaag()).expect("een keer");
    assert_eq!(klacht(&proef, id).uiterlijk, Some(dag("2026-05-11")));
    assert_eq!(regel(doe(&mut proef, &wie, verdaag())), Regelnummer::T(24));
    doe(&mut proef, &wie, KlachtOpdracht::StelCommissieIn { klacht: id, commissie: commissie() })
        .expect("commissie");
    assert_eq!(klacht(&proef, id).uiterlijk, Some(dag("2026-05-11")), "tien weken");
}

#[test]
fn d_48_a_committee_of_three_with_a_chair_from_outside_hears_and_judges_and_t_23_the_answer_is_within_a_month()
 {
    let mut proef = proef();
    let id = dien_in(&mut proef, klaag(&rvt("Sam"), Klachtaard::Bejegening));
    let wie = als(&behandelaar("Karin", Organisatiesoort::VeiligThuis));
    let oordeel = || KlachtOpdracht::GeefOordeel {
        klacht: id,
        oordeel: Gegrondheid::Deels,
        motivering: tekst("Omdat."),
    };
    let stel_in = |commissie| KlachtOpdracht::StelCommissieIn { klacht: id, commissie };
    assert_eq!(regel(doe(&mut proef, &wie, oordeel())), Regelnummer::D(48), "zonder commissie");
    let eigen_voorzitter = Commissieleden { voorzitter: lid("Directeur", true), ..commissie() };
    assert_eq!(regel(doe(&mut proef, &wie, stel_in(eigen_voorzitter))), Regelnummer::Invoer);
    let twee = Commissieleden { leden: vec![lid("Bakker", true)], ..commissie() };
    assert_eq!(regel(doe(&mut proef, &wie, stel_in(twee))), Regelnummer::Invoer);
    let met_beklaagde = Commissieleden { leden: vec![lid("Sam", true), lid("Celik", false)], ..commissie() };
    assert_eq!(regel(doe(&mut proef, &wie, stel_in(met_beklaagde))), Regelnummer::Invoer);
    doe(&mut proef, &wie, stel_in(commissie())).expect("drie mensen");
    assert_eq!(regel(doe(&mut proef, &wie, oordeel())), Regelnummer::D(48), "zonder horen");
    let horen = KlachtOpdracht::LegHorenVast {
        klacht: id,
        op: proef.vandaag(),
        hoe: kort("Met de vertrouwenspersoon"),
    };
    doe(&mut proef, &wie, horen).expect("gehoord");
    doe(&mut proef, &wie, oordeel()).expect("een oordeel");
    assert_eq!(klacht(&proef, id).vervalt_op(), Some(dag("2026-04-02")), "een maand");
    let reageer = KlachtOpdracht::Reageer { klacht: id, reactie: tekst("Sorry."), maatregelen: false };
    doe(&mut proef, &wie, reageer).expect("een reactie");
    let meld =
        || KlachtOpdracht::MeldInspectie { klacht: id, reden: tekst("Ernstig, en er verandert niets.") };
    doe(&mut proef, &wie, meld()).expect("gemeld");
    assert_eq!(regel(doe(&mut proef, &wie, meld())), Regelnummer::D(48), "niet twee keer");
    assert_eq!(klacht(&proef, id).vervalt_op(), None);
}

fn lezer(proef: &Proef, persoon: Option<&str>, wie: Option<&Professional>) -> Rechtenlezer {
    let op = proef.vandaag();
    let team = &proef.dossier.team;
    Rechtenlezer {
        persoon: persoon.map(persoon_id),
        vertegenwoordiger: None,
        kinderen: BTreeSet::new(),
        professional: wie.map(|wie| wie.id),
        organisatie: wie.map(|wie| wie.organisatie.id),
        functie: wie.map(|wie| wie.functie),
        betrokken: wie.is_some_and(|wie| team.is_betrokken(wie.id, op)),
        lokaal_gezicht: wie.is_some_and(|wie| team.is_lokaal_gezicht(wie.id, op)),
        op,
    }
}

#[test]
fn d_48_only_who_complains_and_who_handles_it_know_of_a_complaint() {
    let mut proef = proef();
    let voor = (proef.dossier.gewijzigd_op, openstaand(&proef.dossier, regels(), proef.vandaag()));
    proef.na_dagen(1);
    let id = dien_in(&mut proef, klaag(&lokaal("Noor"), Klachtaard::Bejegening));
    let ziet = |persoon: Option<&str>, wie: Option<&Professional>| {
        let mut klachten = proef.dossier.klachten.clone();
        klachten.zeef(&lezer(&proef, persoon, wie));
        klachten.alle().len()
    };
    assert_eq!(ziet(Some("Anna"), None), 1);
    assert_eq!(ziet(Some("Bram"), None), 0);
    assert_eq!(ziet(None, Some(&lokaal("Noor"))), 0, "de beklaagde");
    assert_eq!(ziet(None, Some(&rvt("Sam"))), 0, "het team");
    assert_eq!(ziet(None, Some(&behandelaar("Karin", Organisatiesoort::LokaalTeam))), 1);
    assert_eq!(
        ziet(None, Some(&behandelaar("Karin", Organisatiesoort::VeiligThuis))),
        0,
        "een andere organisatie"
    );
    let noor_als_behandelaar = Professional { functie: Functie::Klachtfunctionaris, ..lokaal("Noor") };
    assert_eq!(ziet(None, Some(&noor_als_behandelaar)), 0, "nooit over zichzelf");
    // Nothing about the file changes by it, not even when it was last changed.
    assert_eq!(proef.dossier.gewijzigd_op, voor.0);
    let mut zonder = proef.dossier.clone();
    zonder.klachten.zeef(&lezer(&proef, None, Some(&lokaal("Noor"))));
    assert_eq!(openstaand(&zonder, regels(), proef.vandaag()), voor.1);
    // And nobody else can do anything with it.
    for wie in [noor(), als(&rvt("Sam")), als(&noor_als_behandelaar), als_gezinslid("Bram")] {
        niets(doe(
            &mut proef,
            &wie,
            KlachtOpdracht::StartBemiddeling { klacht: id, bemiddelaar: kort("Bo") },
        ));
    }
    assert_eq!(regel(doe(&mut proef, &noor(), KlachtOpdracht::TrekIn { klacht: id })), Regelnummer::D(48));
}

#[test]
fn inv_15_a_conversation_is_the_wish_of_who_complains_and_only_that_one_says_that_it_helped() {
    let mut proef = proef();
    let wie = als(&behandelaar("Karin", Organisatiesoort::LokaalTeam));
    let bemiddel = |klacht| KlachtOpdracht::StartBemiddeling { klacht, bemiddelaar: kort("Bo de Vries") };
    let KlachtOpdracht::DienIn { over, aard, tekst, wens, weg, .. } =
        klaag(&lokaal("Noor"), Klachtaard::Werkwijze)
    else {
        panic!("een klacht")
    };
    let zonder = KlachtOpdracht::DienIn { voor: None, over, aard, tekst, wens, weg, wil_bemiddeling: false };
    let id = dien_in(&mut proef, zonder);
    assert_eq!(regel(doe(&mut proef, &wie, bemiddel(id))), Regelnummer::D(48));
    let id = dien_in(&mut proef, klaag(&lokaal("Noor"), Klachtaard::Bejegening));
    doe(&mut proef, &wie, bemiddel(id)).expect("zij wil dat");
    let af = |opgelost| KlachtOpdracht::RondBemiddelingAf { klacht: id, opgelost };
    assert!(doe(&mut proef, &wie, af(true)).is_err(), "dat zegt Anna zelf");
    doe(&mut proef, &als_gezinslid("Anna"), af(false)).expect("het hielp niet");
    assert_eq!(klacht(&proef, id).stand, Klachtstand::Ontvangen, "dan gaat het verder");
    doe(&mut proef, &als_gezinslid("Anna"), KlachtOpdracht::TrekIn { klacht: id }).expect("terug");
    assert!(!klacht(&proef, id).stand.loopt());
}

#[test]
fn a_complaint_for_a_place_outside_naast_is_shown_the_way_and_has_no_clock_here() {
    let mut proef = proef();
    let id = dien_in(&mut proef, klaag(&rvt("Sam"), Klachtaard::Beroepsregels));
    let een = klacht(&proef, id);
    assert_eq!((een.weg, &een.stand, een.uiterlijk), (Klachtweg::Skj, &Klachtstand::Verwezen, None));
    let KlachtOpdracht::DienIn { over, aard, tekst, wens, wil_bemiddeling, .. } =
        klaag(&rvt("Sam"), Klachtaard::Beroepsregels)
    else {
        panic!("een klacht")
    };
    let anders = |weg| KlachtOpdracht::DienIn {
        voor: None,
        over,
        aard,
        tekst: tekst.clone(),
        wens: wens.clone(),
        wil_bemiddeling,
        weg: Some(weg),
    };
    let id = dien_in(&mut proef, anders(Klachtweg::Commissie));
    assert_eq!(klacht(&proef, id).stand, Klachtstand::Ontvangen, "de andere weg mag ook");
    assert_eq!(regel(doe(&mut proef, &als_gezinslid("Anna"), anders(Klachtweg::Raad))), Regelnummer::Invoer);
}

#[test]
fn somebody_who_never_stood_beside_the_family_cannot_be_found_by_complaining() {
    let mut proef = proef();
    niets(doe(&mut proef, &als_gezinslid("Anna"), klaag(&rvt("Vreemd"), Klachtaard::Bejegening)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever anybody tries: no judgement without hearing, no answer without judgement, nothing after the end, and
    /// never a step by the one complained about.
    #[test]
    fn whatever_anybody_tries_a_complaint_keeps_its_order(
        pogingen in proptest::collection::vec((0u8..5, 0u8..9), 1..40)
    ) {
        let mut proef = proef();
        let id = dien_in(&mut proef, klaag(&rvt("Sam"), Klachtaard::Bejegening));
        let actoren = [
            als_gezinslid("Anna"),
            als(&behandelaar("Karin", Organisatiesoort::VeiligThuis)),
            als(&rvt("Sam")),
            noor(),
            als(&Professional { functie: Functie::Klachtfunctionaris, ..rvt("Sam") }),
        ];
        for (wie, wat) in pogingen {
            let opdracht = match wat {
                0 => KlachtOpdracht::TrekIn { klacht: id },
                1 => KlachtOpdracht::StartBemiddeling { klacht: id, bemiddelaar: kort("Bo") },
                2 => KlachtOpdracht::RondBemiddelingAf { klacht: id, opgelost: wie % 2 == 1 },
                3 => KlachtOpdracht::StelCommissieIn { klacht: id, commissie: commissie() },
                4 => KlachtOpdracht::LegHorenVast { klacht: id, op: proef.vandaag(), hoe: kort("gesprek") },
                5 => KlachtOpdracht::Verdaag { klacht: id, reden: tekst("meer tijd") },
                6 => KlachtOpdracht::GeefOordeel { klacht: id, oordeel: Gegrondheid::Gegrond, motivering: tekst("zo") },
                7 => KlachtOpdracht::Reageer { klacht: id, reactie: tekst("zo"), maatregelen: true },
                _ => KlachtOpdracht::MeldInspectie { klacht: id, reden: tekst("zo") },
            };
            let voor = klacht(&proef, id).clone();
            let gelukt = doe(&mut proef, &actoren[usize::from(wie)], opdracht).is_ok();
            prop_assert!(!gelukt || wie < 2, "een beklaagde of teamlid deed iets");
            let na = klacht(&proef, id);
            if let Klachtstand::Geoordeeld(_) = na.stand {
                prop_assert!(!na.gehoord.is_empty());
                let bij_commissie = matches!(voor.stand, Klachtstand::BijCommissie { .. } | Klachtstand::Geoordeeld(_));
                prop_assert!(bij_commissie, "zonder commissie");
            }
            if matches!(voor.stand, Klachtstand::Ingetrokken { .. } | Klachtstand::Opgelost { .. }) {
                prop_assert_eq!(&voor, na);
            }
        }
    }
}
