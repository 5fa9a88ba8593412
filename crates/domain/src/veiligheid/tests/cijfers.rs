//! Figures: of one's own, with words, only ever added, never taken together, never a decision.

use super::{cijfer, dossierfase, fase, haal_erbij, iedereen_in, met_veiligheidsplan, omhoog};
use crate::{
    Regelnummer,
    dossier::proef::{Proef, als, als_gezinslid, gezin_met_kinderen, persoon_id, rvt},
    plan::proef::{GEZIN, nee, noor},
    veiligheid::{Cijfergever, Fase, Veiligheidscijfer},
};

#[test]
fn a_figure_is_a_whole_number_from_zero_to_ten() {
    for goed in ["0", "10", " 7 "] {
        assert!(Veiligheidscijfer::lees(goed).is_ok(), "{goed}");
    }
    for fout in ["11", "-1", "6,5", "6.5", "", "zes"] {
        let fout = Veiligheidscijfer::lees(fout).expect_err("geen cijfer");
        assert_eq!(fout.veld, "cijfer");
    }
    assert!(serde_json::from_str::<Veiligheidscijfer>("11").is_err(), "also not from a stored payload");
}

#[test]
fn inv_37_no_figure_moves_a_phase() {
    let mut proef = Proef::open(gezin_met_kinderen());
    met_veiligheidsplan(&mut proef);
    iedereen_in(&mut proef, Fase::StabieleVeiligheid);
    for waarde in [0, 10, 0] {
        for naam in GEZIN {
            let gebeurd = proef.moet(&noor(), cijfer(naam, true, waarde).into());
            assert_eq!(gebeurd.len(), 1, "a figure and nothing else");
        }
        assert_eq!(dossierfase(&proef), Fase::StabieleVeiligheid);
    }
    // And ten times a ten does not open the way up: criteria and a judgement do.
    let mut zonder = omhoog("Cas", Fase::Herstel);
    if let crate::veiligheid::VeiligheidOpdracht::StelFaseVoor { criteria, .. } = &mut zonder {
        criteria.clear();
    }
    assert_eq!(nee(&mut proef, &noor(), zonder).regel, Regelnummer::D(15));
    assert_eq!(fase(&proef, "Cas"), Fase::StabieleVeiligheid);
}

#[test]
fn d_23_each_gives_a_figure_of_his_own_and_nobody_of_another() {
    let mut proef = Proef::open(gezin_met_kinderen());
    proef.moet(&als_gezinslid("Cas"), cijfer("Cas", true, 4).into());
    assert_eq!(nee(&mut proef, &als_gezinslid("Anna"), cijfer("Cas", true, 9)).regel, Regelnummer::D(23));
    assert_eq!(nee(&mut proef, &als_gezinslid("Anna"), cijfer("Anna", false, 9)).regel, Regelnummer::D(23));
    let regel = proef.dossier.veiligheid.laatste_cijfer(persoon_id("Cas")).expect("een cijfer");
    assert_eq!((regel.cijfer.waarde(), regel.gever, regel.opgetekend_door), (4, Cijfergever::Zelf, None));
}

#[test]
fn d_23_figures_of_different_givers_stay_apart_and_none_is_lost() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let sam = rvt("Sam");
    haal_erbij(&mut proef, &sam);
    for waarde in [3, 5] {
        proef.moet(&noor(), cijfer("Daan", true, waarde).into());
        proef.moet(&noor(), cijfer("Daan", false, waarde + 2).into());
        proef.moet(&als(&sam), cijfer("Daan", false, waarde + 4).into());
    }
    let reeksen: Vec<Vec<u8>> = proef
        .dossier
        .veiligheid
        .cijferreeksen()
        .into_values()
        .map(|reeks| reeks.iter().map(|regel| regel.cijfer.waarde()).collect())
        .collect();
    assert_eq!(reeksen.len(), 3);
    for verwacht in [[3, 5], [5, 7], [7, 9]] {
        assert!(reeksen.contains(&verwacht.to_vec()), "{reeksen:?}");
    }
    let laatste = proef.dossier.veiligheid.laatste_cijfer(persoon_id("Daan")).expect("een cijfer");
    assert_eq!(
        (laatste.gever, laatste.cijfer.waarde()),
        (Cijfergever::Zelf, 5),
        "the child's own figure goes first"
    );
    assert!(laatste.opgetekend_door.is_some(), "and it shows who wrote it down for a six-year-old");
}

#[test]
fn a_stranger_learns_nothing_by_giving_a_figure() {
    let mut proef = Proef::open(gezin_met_kinderen());
    let weigering = nee(&mut proef, &als(&rvt("Vreemd")), cijfer("Cas", false, 5));
    assert_eq!(weigering.soort, crate::weigering::Weigeringsoort::NietGevonden);
    assert_eq!(weigering, nee(&mut proef, &als(&rvt("Vreemd")), cijfer("Bestaat niet", false, 5)));
}
