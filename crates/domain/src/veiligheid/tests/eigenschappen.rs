//! Whatever people ask, in whatever order: what may never be otherwise.

use super::{
    acuut, afspraak, cijfer, deel, haal_erbij, incident, leg_afspraak_vast, omhoog, onveilig, teken,
    vaststellen, voorlopig,
};
use crate::{
    Actor, Dossier, Gebeurtenis, Opdracht, Vastgelegd,
    dossier::proef::{Proef, als, als_gezinslid, gezin_met_kinderen, lokaal, persoon_id, rvt, tekst},
    ids::KaartId,
    plan::{
        Handtekening, PlanGebeurtenis, PlanOpdracht, Planstatus, Standpunt, Tekenaar, proef as plan,
        proef::{GEZIN, ids, noor},
    },
    veiligheid::{
        Fase, Fasereden, Incidentgevolg, Kaart, Kaartaanleiding, Kaartinhoud, VeiligheidGebeurtenis,
        VeiligheidOpdracht, Veiligheidsplanstatus,
    },
};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// One of the people around the table; the last one does not belong there.
fn wie(keuze: u8) -> Actor {
    match keuze % 8 {
        0..=2 => noor(),
        3 => als(&rvt("Sam")),
        4 => als_gezinslid("Anna"),
        5 => als_gezinslid("Bram"),
        6 => als_gezinslid("Cas"),
        _ => als(&lokaal("Vreemd")),
    }
}

fn wat(proef: &Proef, keuze: u8, over: u8) -> Opdracht {
    use VeiligheidOpdracht as V;
    let naam = GEZIN[usize::from(over) % GEZIN.len()];
    let persoon = persoon_id(naam);
    let door = if naam == "Daan" { "Anna" } else { naam };
    let fase = proef.dossier.veiligheid.fase_van(persoon);
    let standpunt = Standpunt::ALLE[usize::from(over) % Standpunt::ALLE.len()];
    let versie = proef.dossier.plan.in_wording().or(proef.dossier.plan.actief()).map_or(1, |p| p.versie);
    let veilig = proef
        .dossier
        .veiligheid
        .plan_in_wording()
        .or(proef.dossier.veiligheid.actief_plan())
        .map_or(1, |p| p.versie);
    let doel = proef.dossier.plan.in_wording().and_then(|plan| plan.doelen.keys().next().copied());
    let incidenten: Vec<_> = proef.dossier.veiligheid.incidenten().map(|(incident, _)| incident.id).collect();
    let kaart = proef.dossier.veiligheid.kaarten().get(usize::from(over) % 4).map(Kaart::id);
    match keuze % 30 {
        0 => plan::aanbod(&["Anna", "Bram"]).into(),
        1 => plan::afgezien(proef).into(),
        2 => PlanOpdracht::StelConceptOp { herkomst: crate::plan::Planherkomst::Samen }.into(),
        3 => PlanOpdracht::LegDoelVast { id: None, doel: Box::new(plan::doel(&GEZIN)) }.into(),
        4 => PlanOpdracht::LegInzetVast { id: None, inzet: Box::new(plan::inzet(&GEZIN, doel)) }.into(),
        5 => plan::stem(naam).into(),
        6 => PlanOpdracht::Deel { bespreking: plan::bespreking(proef, &GEZIN) }.into(),
        7 | 8 => plan::teken(versie, naam, door, standpunt).into(),
        9 => plan::stel_vast(&["Cas", "Daan"], (over > 3).then_some("Nodig.")).into(),
        10 => PlanOpdracht::StelBij { reden: tekst("Anders.") }.into(),
        11 => PlanOpdracht::TrekConceptIn { reden: tekst("Anders.") }.into(),
        12 => V::StelVeiligheidsplanOp { acuut: (over > 1).then(|| tekst("Nu.")) }.into(),
        13 => onveilig(naam).into(),
        14 => leg_afspraak_vast(afspraak(&[naam])).into(),
        15 => deel(proef).into(),
        16 | 17 => teken(veilig, naam, door, standpunt).into(),
        18 => voorlopig().into(),
        19 => vaststellen((over > 3).then_some("Nodig.")).into(),
        20 => V::StelVeiligheidsplanBij { reden: tekst("Anders.") }.into(),
        21 | 22 => omhoog(naam, Fase::ALLE[usize::from(over) % Fase::ALLE.len()].max(fase)).into(),
        23 => fase.volgende().map_or_else(|| omhoog(naam, fase), |naar| omhoog(naam, naar)).into(),
        24 => V::OordeelFase { persoon, oordeel: tekst("Ja.") }.into(),
        25 => {
            V::ZetFaseTerug { persoon, naar: Fase::DirecteVeiligheid, reden: tekst("Minder veilig.") }.into()
        }
        26 => incident(&[naam], Incidentgevolg::ALLE[usize::from(over) % 3], proef.vandaag()).into(),
        27 => match incidenten.get(usize::from(over) % incidenten.len().max(1)) {
            Some(incident) => {
                let herstel = if over.is_multiple_of(2) { ids(&[naam]) } else { ids(&[]) };
                V::BeoordeelTerugval { incident: *incident, herstel, oordeel: tekst("Gesproken.") }.into()
            }
            None => cijfer(naam, true, over % 11).into(),
        },
        28 => V::MaakKaart {
            aanleiding: Kaartaanleiding::Anders,
            ontvanger: None,
            grond: None,
            open_punten: Vec::new(),
        }
        .into(),
        _ => match kaart {
            Some(kaart) => V::BevestigKaart { kaart, woorden: None }.into(),
            None => cijfer(naam, over.is_multiple_of(2), over % 11).into(),
        },
    }
}

fn handtekeningen(gebeurtenis: &Gebeurtenis) -> Option<&Handtekening> {
    match gebeurtenis {
        Gebeurtenis::Plan(PlanGebeurtenis::PlanOndertekend { handtekening })
        | Gebeurtenis::Veiligheid(VeiligheidGebeurtenis::VeiligheidsplanOndertekend { handtekening }) => {
            Some(handtekening)
        }
        _ => None,
    }
}

fn controleer(proef: &Proef, kaarten: &mut BTreeMap<KaartId, Kaartinhoud>) {
    let veiligheid = &proef.dossier.veiligheid;
    // INV-11: at most one plan and one veiligheidsplan in force.
    let plannen = proef
        .dossier
        .plan
        .vorige()
        .iter()
        .chain(proef.dossier.plan.actief())
        .chain(proef.dossier.plan.in_wording());
    let gelden =
        plannen.filter(|plan| matches!(plan.status(), Planstatus::Actief | Planstatus::Geevalueerd)).count();
    assert!(gelden <= 1);
    let veilig = veiligheid
        .vorige_plannen()
        .iter()
        .chain(veiligheid.actief_plan())
        .chain(veiligheid.plan_in_wording());
    let gelden = veilig.filter(|plan| {
        matches!(plan.status(), Veiligheidsplanstatus::Actief | Veiligheidsplanstatus::ActiefVoorlopig)
    });
    assert!(gelden.count() <= 1);
    // §9.6.2: the phase of the dossier is the lowest of its people.
    let leden = proef.dossier.gezin.gezinsleden(proef.vandaag());
    let laagste = leden.iter().map(|lid| veiligheid.fase_van(*lid)).min().unwrap_or(Fase::Onbekend);
    assert_eq!(veiligheid.dossierfase(leden), laagste);
    // D-15: up is one at a time and only by joint judgement; a correction only gives back what an incident took.
    for wissel in veiligheid.fasewissels().filter(|wissel| wissel.naar > wissel.van) {
        match &wissel.reden {
            Fasereden::Samen(voorstel) => {
                assert_eq!(wissel.van.volgende(), Some(wissel.naar));
                assert!(
                    !voorstel.oordelen.is_empty()
                        && voorstel.criteria.iter().all(|criterium| criterium.gehaald)
                );
            }
            Fasereden::Correctie { .. } => assert_eq!(wissel.van, Fase::DirecteVeiligheid),
            Fasereden::Incident(_) => assert_eq!(wissel.van, Fase::Onbekend),
            Fasereden::Terug { .. } => panic!("omhoog door terugzetten"),
        }
    }
    // a card never changes, is numbered through, and only the newest one holds.
    for (plek, kaart) in (1..).zip(veiligheid.kaarten()) {
        assert_eq!(kaart.nummer(), plek);
        let eerst = kaarten.entry(kaart.id()).or_insert_with(|| kaart.inhoud().clone());
        assert!(eerst == kaart.inhoud());
        let nieuwste = veiligheid.actieve_kaart().is_some_and(|actief| actief.id() == kaart.id());
        assert_eq!(kaart.is_vervallen(), !nieuwste);
    }
    assert_eq!(kaarten.len(), veiligheid.kaarten().len());
    // INV-15: every signature is of the person, or of a parent for the youngest.
    for handtekening in proef.stroom.iter().filter_map(|een| handtekeningen(&een.gebeurtenis)) {
        let Tekenaar::Persoon(door) = handtekening.door else { panic!("geen instelling in dit gezin") };
        let voor_daan = handtekening.voor == persoon_id("Daan");
        assert_eq!(voor_daan, door != handtekening.voor);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn inv_08_inv_11_inv_15_inv_37_whatever_is_asked_plans_phases_and_cards_stay_what_they_must_be(
        vragen in proptest::collection::vec((any::<u8>(), any::<u8>(), 0_u8..12, 0_i64..4), 1..120),
        met_rvt in any::<bool>(),
        halverwege in any::<bool>(),
    ) {
        let mut proef = Proef::open(gezin_met_kinderen());
        if met_rvt {
            haal_erbij(&mut proef, &rvt("Sam"));
        }
        if halverwege {
            super::met_veiligheidsplan(&mut proef);
            plan::met_plan(&mut proef);
        } else {
            acuut(&mut proef);
        }
        let mut kaarten = BTreeMap::new();
        for (actor, vraag, over, dagen) in vragen {
            proef.na_dagen(dagen);
            let opdracht = wat(&proef, vraag, over);
            let vreemd = actor % 8 == 7;
            let gelukt = proef.doe(&wie(actor), opdracht).is_ok();
            prop_assert!(!(gelukt && vreemd), "somebody outside the team did something");
            controleer(&proef, &mut kaarten);
        }
        // What was written reads back, and folds to the same dossier.
        let terug: Vec<Vastgelegd> = proef
            .stroom
            .iter()
            .map(|een| serde_json::from_str(&serde_json::to_string(een).expect("te schrijven")).expect("te lezen"))
            .collect();
        prop_assert!(Dossier::vouw(proef.dossier.id, &terug).is_some_and(|dossier| dossier == proef.dossier));
    }
}
