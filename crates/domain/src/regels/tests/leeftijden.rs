//! Ages, birthdays and the age matrix (D-40, INV-28, INV-29).

use jiff::civil::{Date, date};
use proptest::prelude::*;

use super::REGELS;
use crate::regels::{Leeftijdsgroep, Leeftijdsonderwerp, Vertegenwoordiger, Zelf, leeftijd_op, wordt_op};

const VANDAAG: Date = date(2025, 3, 3);

#[test]
fn inv_29_an_age_changes_on_the_birthday_itself() {
    let geboren = date(2013, 6, 15);
    for (op, leeftijd) in [
        (date(2013, 6, 15), 0),
        (date(2014, 6, 14), 0),
        (date(2014, 6, 15), 1),
        (date(2025, 6, 14), 11),
        (date(2025, 6, 15), 12),
        (date(2013, 1, 1), 0),
    ] {
        assert_eq!(leeftijd_op(geboren, op), leeftijd, "{op}");
    }
    assert_eq!(leeftijd_op(date(1912, 1, 1), date(2025, 3, 3)), 113);
}

#[test]
fn inv_28_born_on_29_february_becomes_18_on_1_march() {
    let geboren = date(2008, 2, 29);
    assert_eq!(leeftijd_op(geboren, date(2026, 2, 28)), 17);
    assert_eq!(leeftijd_op(geboren, date(2026, 3, 1)), 18);
    assert_eq!(wordt_op(geboren, 18), date(2026, 3, 1));
    // Twelve and sixteen are reached in leap years.
    assert_eq!(wordt_op(geboren, 12), date(2020, 2, 29));
    assert_eq!(wordt_op(geboren, 16), date(2024, 2, 29));
    assert_eq!(leeftijd_op(geboren, date(2020, 2, 28)), 11);
    assert_eq!(leeftijd_op(geboren, date(2020, 2, 29)), 12);
}

#[test]
fn inv_29_the_next_line_is_known_before_the_birthday() {
    let geboren = date(2013, 6, 15);
    assert_eq!(Leeftijdsgroep::volgende_grens(geboren, date(2025, 6, 14)), Some(date(2025, 6, 15)));
    assert_eq!(Leeftijdsgroep::volgende_grens(geboren, date(2025, 6, 15)), Some(date(2029, 6, 15)));
    assert_eq!(Leeftijdsgroep::volgende_grens(geboren, date(2031, 6, 15)), None);
}

#[test]
fn d_40_the_bands_are_those_of_the_law() {
    for (leeftijd, groep) in [
        (0, Leeftijdsgroep::Tot12),
        (11, Leeftijdsgroep::Tot12),
        (12, Leeftijdsgroep::Van12Tot15),
        (15, Leeftijdsgroep::Van12Tot15),
        (16, Leeftijdsgroep::Van16Tot17),
        (17, Leeftijdsgroep::Van16Tot17),
        (18, Leeftijdsgroep::Vanaf18),
        (100, Leeftijdsgroep::Vanaf18),
    ] {
        assert_eq!(Leeftijdsgroep::bij(leeftijd), groep, "{leeftijd}");
    }
}

#[test]
fn d_40_the_matrix_says_who_decides() {
    use Leeftijdsgroep::{Tot12, Van12Tot15, Van16Tot17, Vanaf18};
    use Leeftijdsonderwerp as O;
    let recht = |onderwerp, groep| REGELS.leeftijdsrecht(onderwerp, groep, VANDAAG).unwrap();
    for (onderwerp, zelf, vertegenwoordiger) in [
        (
            O::ToestemmingJeugdhulp,
            [Zelf::Nee, Zelf::Ja, Zelf::Ja, Zelf::Ja],
            [Vertegenwoordiger::Ja, Vertegenwoordiger::Samen, Vertegenwoordiger::Nee, Vertegenwoordiger::Nvt],
        ),
        (
            O::DossierrechtenJeugdwet,
            [Zelf::Nee, Zelf::InStaat, Zelf::Ja, Zelf::Ja],
            [
                Vertegenwoordiger::Ja,
                Vertegenwoordiger::Samen,
                Vertegenwoordiger::MetToestemming,
                Vertegenwoordiger::Nvt,
            ],
        ),
        (
            O::InzageVtWmo,
            [Zelf::Nee, Zelf::InStaat, Zelf::Ja, Zelf::Ja],
            [
                Vertegenwoordiger::Ja,
                Vertegenwoordiger::TenzijBelangKind,
                Vertegenwoordiger::AlsNietInStaat,
                Vertegenwoordiger::AlsNietInStaat,
            ],
        ),
        (
            O::GehoordDoorRechter,
            [Zelf::Mag, Zelf::Aanbieden, Zelf::Aanbieden, Zelf::Nvt],
            [Vertegenwoordiger::Nvt; 4],
        ),
        (
            O::GehoordBijHuisverbod,
            [Zelf::Mag, Zelf::Aanbieden, Zelf::Moet, Zelf::Nvt],
            [Vertegenwoordiger::Nvt; 4],
        ),
    ] {
        let groepen = [Tot12, Van12Tot15, Van16Tot17, Vanaf18];
        assert_eq!(groepen.map(|groep| recht(onderwerp, groep).zelf), zelf, "{onderwerp}");
        assert_eq!(
            groepen.map(|groep| recht(onderwerp, groep).vertegenwoordiger),
            vertegenwoordiger,
            "{onderwerp}"
        );
    }
    for onderwerp in O::ALLE {
        assert_ne!(
            recht(*onderwerp, Tot12).zelf,
            Zelf::Ja,
            "no child below twelve decides alone: {onderwerp}"
        );
    }
}

proptest! {
    #[test]
    fn inv_29_reaching_an_age_and_having_it_are_the_same_day(
        jaar in 1920_i16..2020, dag in 1_i16..=366, leeftijd in 1_u16..100,
    ) {
        let geboren = date(jaar, 1, 1).saturating_add(jiff::Span::new().days(i64::from(dag - 1)));
        let grens = wordt_op(geboren, leeftijd);
        prop_assert_eq!(leeftijd_op(geboren, grens), leeftijd);
        prop_assert_eq!(leeftijd_op(geboren, grens.yesterday().unwrap()), leeftijd - 1);
    }
}
