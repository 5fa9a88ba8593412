//! The promises of the team, by rule.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test stops at the first surprise")]

use super::*;
use crate::{
    Deel, Dossier, Opdracht, Regelnummer, Weigering,
    dossier::proef::*,
    gebeurtenis::Gebeurtenis,
    team::{Kennismaking, TeamOpdracht as T},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn erbij(professional: &Professional, modus: Modus) -> Opdracht {
    Opdracht::Team(T::HaalErbij {
        professional: professional.clone(),
        modus,
        expertise: Some(kort("partnergeweld")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Ernstige ruzies, de kinderen zijn erbij."),
    })
}

fn wissel(naar: &Professional, proef: &Proef) -> Opdracht {
    Opdracht::Team(T::WisselVastGezicht {
        naar: naar.clone(),
        reden: tekst("Noor gaat met verlof."),
        kennismaking: Kennismaking::Gesprek {
            op: proef.vandaag(),
            met: BTreeSet::from([persoon_id("Anna")]),
        },
        geinformeerd: [(persoon_id("Anna"), proef.vandaag())].into(),
    })
}

fn regel<T: std::fmt::Debug>(uitkomst: Result<T, Weigering>) -> Regelnummer {
    uitkomst.expect_err("dit hoort geweigerd te worden").regel
}

fn inzet_van(proef: &Proef, professional: &Professional) -> InzetId {
    proef
        .dossier
        .team
        .actieve_inzetten()
        .find(|inzet| inzet.professional.id == professional.id)
        .expect("staat ernaast")
        .id
}

#[test]
fn inv_02_changing_the_face_is_one_act_with_reason_acquaintance_and_the_family_told() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let (noor, iris) = (lokaal("Noor"), lokaal("Iris"));
    let zonder_gezin = T::WisselVastGezicht {
        naar: iris.clone(),
        reden: tekst("Verlof."),
        kennismaking: Kennismaking::NietMogelijk { reden: tekst("Noor is ziek.") },
        geinformeerd: Geinformeerd::new(),
    };
    assert_eq!(regel(proef.doe(&als(&noor), Opdracht::Team(zonder_gezin))), Regelnummer::Invoer);
    let opdracht = wissel(&iris, &proef);
    let gebeurtenissen = proef.moet(&als(&noor), opdracht);
    assert_eq!(gebeurtenissen.len(), 1, "er is geen moment zonder gezicht");
    assert_eq!(proef.dossier.team.vast_gezicht.professional.id, iris.id);
    assert_eq!(proef.dossier.team.vorige_gezichten[0].was.professional.id, noor.id);
}

#[test]
fn inv_02_absence_gives_a_stand_in_and_the_face_stays_the_face() {
    let mut proef = Proef::open(paar());
    let (noor, iris) = (lokaal("Noor"), lokaal("Iris"));
    let vandaag = proef.vandaag();
    let tot = vandaag.saturating_add(jiff::Span::new().days(14));
    proef.moet(
        &als(&noor),
        Opdracht::Team(T::WijsWaarnemerAan {
            waarnemer: iris.clone(),
            van: vandaag,
            tot,
            reden: kort("vakantie"),
        }),
    );
    let team = &proef.dossier.team;
    assert_eq!(team.vast_gezicht.professional.id, noor.id);
    assert!(
        team.is_lokaal_gezicht(iris.id, tot) && !team.is_lokaal_gezicht(iris.id, tot.tomorrow().unwrap())
    );
}

#[test]
fn inv_03_no_command_ends_the_local_team_and_none_is_called_transfer() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    assert_eq!(regel(proef.doe(&noor, wissel(&rvt("Sam"), &proef.clone()))), Regelnummer::Inv(2));
    let bronnen =
        [include_str!("opdracht.rs"), include_str!("beslis.rs"), include_str!("../dossier/gebeurtenis.rs")];
    for woord in ["draag_over", "DraagOver", "Overdra", "overdra"] {
        assert!(bronnen.iter().all(|bron| !bron.contains(woord)), "{woord}");
    }
}

#[test]
fn inv_04_exactly_one_organisation_keeps_watch_and_nobody_leaves_with_it_in_the_pocket() {
    let mut proef = Proef::open(paar());
    let (noor, sam) = (lokaal("Noor"), rvt("Sam"));
    proef.moet(&als(&noor), erbij(&sam, Modus::Doen));
    let verleg = |naar: &Organisatie| {
        Opdracht::Team(T::VerlegZicht { organisatie: naar.clone(), reden: tekst("Na de melding.") })
    };
    proef.moet(&als(&noor), verleg(&sam.organisatie));
    assert_eq!(proef.dossier.team.zicht_nu().unwrap().organisatie, sam.organisatie);
    assert_eq!(regel(proef.doe(&als(&noor), verleg(&sam.organisatie))), Regelnummer::Inv(4));
    let inzet = inzet_van(&proef, &sam);
    proef.moet(&als(&sam), Opdracht::Team(T::StelLoslatenVoor { inzet, reden: tekst("Het is stabiel.") }));
    proef.moet(&als(&noor), Opdracht::Team(T::OordeelLoslaten { inzet, oordeel: tekst("Eens.") }));
    assert_eq!(proef.dossier.team.zicht_nu().unwrap().organisatie, noor.organisatie);
}

#[test]
fn inv_05_the_duo_obeys_the_rule_of_the_region() {
    let mut proef = Proef::open(paar());
    let noor = als(&lokaal("Noor"));
    proef.moet(&noor, erbij(&rvt("Sam"), Modus::Doen));
    assert_eq!(
        regel(proef.doe(&noor, erbij(&rvt("Sam"), Modus::Advies))),
        Regelnummer::Inv(5),
        "niet twee keer dezelfde"
    );
    assert_eq!(
        regel(proef.doe(&noor, erbij(&lokaal("Noor"), Modus::Advies))),
        Regelnummer::Inv(5),
        "niet naast zichzelf"
    );
    // Advice and support never make a duo.
    proef.moet(&noor, erbij(&lokaal("Iris"), Modus::Ondersteunen));
}

#[test]
fn r_073_letting_go_is_a_joint_judgement() {
    let mut proef = Proef::open(paar());
    let (noor, sam) = (lokaal("Noor"), rvt("Sam"));
    proef.moet(&als(&noor), erbij(&sam, Modus::Advies));
    let inzet = inzet_van(&proef, &sam);
    proef.moet(&als(&noor), Opdracht::Team(T::StelLoslatenVoor { inzet, reden: tekst("Niet meer nodig.") }));
    let nog_eens = Opdracht::Team(T::OordeelLoslaten { inzet, oordeel: tekst("Echt niet.") });
    assert_eq!(
        regel(proef.doe(&als(&noor), nog_eens)),
        Regelnummer::R(73),
        "één mens oordeelt niet voor twee"
    );
    assert!(proef.dossier.team.is_betrokken(sam.id, proef.vandaag()));
    proef.moet(&als(&sam), Opdracht::Team(T::OordeelLoslaten { inzet, oordeel: tekst("Eens.") }));
    assert!(!proef.dossier.team.is_betrokken(sam.id, proef.vandaag()));
}

#[test]
fn r_082_only_the_local_team_brings_expertise_in() {
    let mut proef = Proef::open(paar());
    let gi = professional("Gijs", Organisatiesoort::GecertificeerdeInstelling, Functie::RvtGi);
    assert_eq!(regel(proef.doe(&als(&gi), erbij(&gi, Modus::Doen))), Regelnummer::R(82));
    // Veilig Thuis may add itself: it has a statutory task.
    let vt = rvt("Vera");
    proef.moet(&als(&vt), erbij(&vt, Modus::Ondersteunen));
}

/// A random act of a random person on a random other.
#[derive(Clone, Debug)]
enum Daad {
    Erbij(u8, Modus),
    Wissel(u8),
    Waarnemer(u8, i64),
    EindWaarneming,
    Voorstel(u8),
    Oordeel(u8),
    Wijsaf(u8),
    Zicht(u8),
    Dagen(i64),
}

fn daden() -> impl Strategy<Value = Vec<(u8, Daad)>> {
    let modus = prop_oneof![Just(Modus::Advies), Just(Modus::Ondersteunen), Just(Modus::Doen)];
    let daad = prop_oneof![
        (0..6_u8, modus).prop_map(|(wie, modus)| Daad::Erbij(wie, modus)),
        (0..6_u8).prop_map(Daad::Wissel),
        (0..6_u8, 0..20_i64).prop_map(|(wie, dagen)| Daad::Waarnemer(wie, dagen)),
        Just(Daad::EindWaarneming),
        (0..6_u8).prop_map(Daad::Voorstel),
        (0..6_u8).prop_map(Daad::Oordeel),
        (0..6_u8).prop_map(Daad::Wijsaf),
        (0..6_u8).prop_map(Daad::Zicht),
        (0..30_i64).prop_map(Daad::Dagen),
    ];
    proptest::collection::vec((0..6_u8, daad), 1..40)
}

fn mens(nummer: u8) -> Professional {
    match nummer {
        0 => lokaal("Noor"),
        1 => lokaal("Iris"),
        2 => rvt("Sam"),
        3 => rvt("Vera"),
        4 => professional("Gijs", Organisatiesoort::GecertificeerdeInstelling, Functie::RvtGi),
        _ => professional("Tess", Organisatiesoort::LokaalTeam, Functie::Teamleider),
    }
}

fn inzet_of_niets(dossier: &Dossier, wie: &Professional) -> InzetId {
    dossier
        .team
        .actieve_inzetten()
        .find(|inzet| inzet.professional.id == wie.id)
        .map_or(InzetId(uuid::Uuid::nil()), |inzet| inzet.id)
}

proptest! {
    #[test]
    fn inv_02_every_open_dossier_has_exactly_one_vast_gezicht_whatever_people_do(daden in daden()) {
        let mut proef = Proef::open(gezin_met_kinderen());
        for (door, daad) in daden {
            let (door, vandaag) = (als(&mens(door)), proef.vandaag());
            let opdracht = match &daad {
                Daad::Erbij(wie, modus) => erbij(&mens(*wie), *modus),
                Daad::Wissel(wie) => wissel(&mens(*wie), &proef),
                Daad::Waarnemer(wie, dagen) => Opdracht::Team(T::WijsWaarnemerAan {
                    waarnemer: mens(*wie), van: vandaag, tot: vandaag.saturating_add(jiff::Span::new().days(*dagen)), reden: kort("vrij"),
                }),
                Daad::EindWaarneming => Opdracht::Team(T::EindigWaarneming),
                Daad::Voorstel(wie) => Opdracht::Team(T::StelLoslatenVoor { inzet: inzet_of_niets(&proef.dossier, &mens(*wie)), reden: tekst("Klaar.") }),
                Daad::Oordeel(wie) => Opdracht::Team(T::OordeelLoslaten { inzet: inzet_of_niets(&proef.dossier, &mens(*wie)), oordeel: tekst("Eens.") }),
                Daad::Wijsaf(wie) => Opdracht::Team(T::WijsLoslatenAf { inzet: inzet_of_niets(&proef.dossier, &mens(*wie)), reden: tekst("Nog niet.") }),
                Daad::Zicht(wie) => Opdracht::Team(T::VerlegZicht { organisatie: mens(*wie).organisatie, reden: tekst("Zo afgesproken.") }),
                Daad::Dagen(dagen) => { proef.na_dagen(*dagen); continue }
            };
            let _ = proef.doe(&door, opdracht);
            let team = &proef.dossier.team;
            // INV-2: one face, of a local team. INV-4: one watch. INV-5: nobody twice, nobody beside himself.
            prop_assert!(kan_vast_gezicht_zijn(&team.vast_gezicht.professional));
            prop_assert!(team.zicht_nu().is_some());
            let actief: Vec<_> = team.actieve_inzetten().map(|inzet| inzet.professional.id).collect();
            prop_assert_eq!(actief.iter().collect::<BTreeSet<_>>().len(), actief.len());
            prop_assert!(!actief.contains(&team.vast_gezicht.professional.id));
            let wacht = &team.zicht_nu().unwrap().organisatie;
            prop_assert!(*wacht == team.vast_gezicht.professional.organisatie
                || team.actieve_inzetten().any(|inzet| inzet.professional.organisatie == *wacht));
        }
        // A replay gives the same state: nothing depends on anything but the events.
        let opnieuw = Dossier::vouw(proef.dossier.id, &proef.stroom).unwrap();
        prop_assert!(opnieuw == proef.dossier);
        prop_assert!(proef.stroom.iter().skip(1).all(|een| matches!(een.gebeurtenis, Gebeurtenis::Team(_))));
        prop_assert_eq!(proef.dossier.versie, proef.stroom.len() as u64);
        prop_assert!(proef.dossier.deelversie(Deel::Team) <= proef.dossier.versie);
    }
}
