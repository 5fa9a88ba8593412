//! Every deadline with dates that were counted by hand on a calendar.

use jiff::Timestamp;
use jiff::civil::{Date, date};

use super::REGELS;
use crate::regels::{GeenVerlenging, TermijnId, Vervalmoment};

const fn d(jaar: i16, maand: i8, dag: i8) -> Date {
    date(jaar, maand, dag)
}

fn m(tekst: &str) -> Timestamp {
    tekst.parse().unwrap()
}

#[track_caller]
fn klopt(id: TermijnId, gevallen: &[(Date, Date)]) {
    for (start, einde) in gevallen {
        let termijn = REGELS.termijn_vanaf(id, *start).unwrap();
        assert_eq!(termijn.verval.dag(), Some(*einde), "{id} vanaf {start}");
    }
}

#[track_caller]
fn na_verlenging(id: TermijnId, start: Date, keren: u16) -> Date {
    let regel = REGELS.termijn(id, start).unwrap();
    regel.vervalt_op_na_verlenging(start, keren, REGELS.kalender()).unwrap().dag().unwrap()
}

#[test]
fn t_01_acute_assessment_is_due_the_same_day_also_at_christmas() {
    klopt(TermijnId::T01, &[(d(2025, 12, 25), d(2025, 12, 25)), (d(2025, 3, 3), d(2025, 3, 3))]);
}

#[test]
fn t_02_triage_takes_five_working_days() {
    klopt(
        TermijnId::T02,
        &[
            (d(2025, 3, 3), d(2025, 3, 10)),  // Monday to Monday
            (d(2025, 3, 8), d(2025, 3, 14)),  // Saturday to Friday
            (d(2025, 4, 16), d(2025, 4, 24)), // Good Friday is worked, Easter Monday is not
            (d(2025, 4, 24), d(2025, 5, 1)),  // Koningsdag on Saturday costs nothing
            (d(2025, 4, 30), d(2025, 5, 8)),  // Bevrijdingsdag on Monday
            (d(2025, 12, 23), d(2026, 1, 2)), // Christmas and New Year
            (d(2025, 5, 28), d(2025, 6, 5)),  // Ascension Day
            (d(2025, 6, 6), d(2025, 6, 16)),  // Whit Monday
        ],
    );
}

#[test]
fn t_02_counts_the_dutch_day_not_the_day_in_utc() {
    // 23:30 UTC on Sunday 2 March is half past midnight on Monday in the Netherlands.
    let termijn = REGELS.termijn_vanaf(TermijnId::T02, m("2025-03-02T23:30:00Z")).unwrap();
    assert_eq!(termijn.verval.dag(), Some(d(2025, 3, 10)));
    let termijn = REGELS.termijn_vanaf(TermijnId::T02, m("2025-03-02T22:30:00Z")).unwrap();
    assert_eq!(termijn.verval.dag(), Some(d(2025, 3, 7)));
}

#[test]
fn t_27_a_reaction_term_reminds_at_its_start_halfway_and_three_days_before_its_end() {
    let herinnering = REGELS.termijn(TermijnId::T27, d(2026, 3, 2)).unwrap().herinnering.unwrap();
    let dagen = |begin, einde| herinnering.dagen(begin, einde);
    assert_eq!(dagen(d(2026, 3, 2), d(2026, 3, 16)), [d(2026, 3, 2), d(2026, 3, 9), d(2026, 3, 13)]);
    // The term of a child is longer; a very short one reminds less, and never before it starts.
    assert_eq!(dagen(d(2026, 3, 2), d(2026, 3, 23)), [d(2026, 3, 2), d(2026, 3, 12), d(2026, 3, 20)]);
    assert_eq!(dagen(d(2026, 3, 2), d(2026, 3, 4)), [d(2026, 3, 2), d(2026, 3, 3)]);
    assert_eq!(dagen(d(2026, 3, 2), d(2026, 3, 2)), [d(2026, 3, 2)]);
    assert_eq!(REGELS.termijn(TermijnId::T03, d(2026, 3, 2)).unwrap().herinnering, None);
}

#[test]
fn t_03_start_of_the_investigation_follows_the_algemene_termijnenwet() {
    klopt(
        TermijnId::T03,
        &[
            (d(2025, 3, 3), d(2025, 3, 10)),    // Saturday 8 March moves to Monday
            (d(2025, 3, 4), d(2025, 3, 10)),    // Sunday moves to Monday
            (d(2025, 3, 5), d(2025, 3, 10)),    // Monday stays
            (d(2025, 4, 16), d(2025, 4, 22)),   // Easter Monday moves to Tuesday
            (d(2025, 4, 17), d(2025, 4, 23)),   // only Tuesday 22 is worked: a second working day is added
            (d(2026, 4, 2), d(2026, 4, 8)),     // the same around Easter 2026, Good Friday is free in the Awt
            (d(2025, 12, 24), d(2025, 12, 30)), // Christmas on Thursday and Friday
        ],
    );
}

#[test]
fn t_04_investigation_ends_ten_weeks_after_the_decision() {
    klopt(TermijnId::T04, &[(d(2025, 1, 6), d(2025, 3, 17)), (d(2025, 10, 16), d(2025, 12, 29))]);
}

#[test]
fn t_05_informing_is_due_in_four_weeks_and_two_more_each_time() {
    klopt(TermijnId::T05, &[(d(2025, 3, 24), d(2025, 4, 22)), (d(2025, 1, 6), d(2025, 2, 3))]);
    assert_eq!(na_verlenging(TermijnId::T05, d(2025, 3, 24), 1), d(2025, 5, 6));
    assert_eq!(na_verlenging(TermijnId::T05, d(2025, 3, 24), 2), d(2025, 5, 19));
    assert_eq!(na_verlenging(TermijnId::T05, d(2025, 3, 24), 6), d(2025, 7, 14));
}

#[test]
fn t_06_feedback_has_no_last_day() {
    let termijn = REGELS.termijn_vanaf(TermijnId::T06, d(2025, 3, 3)).unwrap();
    assert_eq!(termijn.verval, Vervalmoment::ZoSnelMogelijk);
    assert!(!termijn.is_verstreken(m("2099-01-01T00:00:00Z")));
}

#[test]
fn t_07_the_raad_asks_the_court_within_two_weeks() {
    klopt(TermijnId::T07, &[(d(2025, 5, 26), d(2025, 6, 10)), (d(2025, 3, 3), d(2025, 3, 17))]);
}

#[test]
fn t_08_to_t_11_the_end_of_a_measure_is_never_moved() {
    klopt(TermijnId::T08, &[(d(2025, 11, 30), d(2026, 2, 28)), (d(2025, 1, 26), d(2025, 4, 26))]);
    klopt(TermijnId::T09, &[(d(2024, 2, 29), d(2025, 2, 28)), (d(2025, 3, 1), d(2026, 3, 1))]);
    klopt(TermijnId::T10, &[(d(2025, 4, 7), d(2025, 4, 21))]);
    klopt(TermijnId::T11, &[(d(2025, 1, 31), d(2025, 4, 30)), (d(2025, 2, 5), d(2025, 5, 5))]);
}

#[test]
fn t_12_and_t_13_count_back_from_the_end() {
    klopt(TermijnId::T12, &[(d(2026, 4, 30), d(2026, 2, 28)), (d(2026, 1, 15), d(2025, 11, 15))]);
    klopt(TermijnId::T13, &[(d(2026, 3, 31), d(2026, 2, 28)), (d(2026, 1, 1), d(2025, 12, 1))]);
}

#[test]
fn t_14_to_t_17_move_off_weekends_and_holidays() {
    klopt(TermijnId::T14, &[(d(2025, 4, 17), d(2025, 5, 30))]); // Ascension Day
    klopt(TermijnId::T15, &[(d(2025, 5, 24), d(2025, 6, 10)), (d(2025, 3, 3), d(2025, 3, 17))]); // Whit Monday
    klopt(TermijnId::T16, &[(d(2025, 3, 1), d(2025, 3, 17))]); // Saturday
    klopt(TermijnId::T17, &[(d(2025, 12, 18), d(2026, 1, 2))]); // New Year's Day
}

#[test]
fn t_18_a_huisverbod_lasts_ten_times_24_hours_across_the_clock_change() {
    let verval = |id, start: &str| REGELS.termijn_vanaf(id, m(start)).unwrap().verval;
    // Imposed 25 March 20:00 (UTC+1); the clock goes forward on 30 March; ends 4 April 21:00 (UTC+2).
    assert_eq!(
        verval(TermijnId::T18Einde, "2025-03-25T20:00:00+01:00"),
        Vervalmoment::Tijdstip { eindigt: m("2025-04-04T21:00:00+02:00"), dag: d(2025, 4, 4) }
    );
    // Imposed 20 October 20:00 (UTC+2); the clock goes back on 26 October; ends 30 October 19:00 (UTC+1).
    assert_eq!(
        verval(TermijnId::T18Einde, "2025-10-20T20:00:00+02:00").eindigt(),
        Some(m("2025-10-30T19:00:00+01:00"))
    );
    // Ends on Easter Sunday: Wth art. 13 excludes the Algemene termijnenwet.
    let pasen = verval(TermijnId::T18Einde, "2025-04-10T11:15:00+02:00");
    assert_eq!(pasen.eindigt(), Some(m("2025-04-20T11:15:00+02:00")));
    assert!(!pasen.is_verstreken(m("2025-04-20T11:14:59+02:00")));
    assert!(pasen.is_verstreken(m("2025-04-20T11:15:00+02:00")));
    // At most four weeks from imposing.
    assert_eq!(
        verval(TermijnId::T18Uiterlijk, "2025-03-25T20:00:00+01:00").eindigt(),
        Some(m("2025-04-22T21:00:00+02:00"))
    );
}

#[test]
fn t_19_the_hours_of_a_huisverbod_are_exact_and_three_days_are_three_days() {
    for id in [TermijnId::T19Advocaat, TermijnId::T19Bereikbaar, TermijnId::T19Uitspraak] {
        let verval = REGELS.termijn_vanaf(id, m("2025-12-24T22:00:00+01:00")).unwrap().verval;
        assert_eq!(verval.eindigt(), Some(m("2025-12-25T22:00:00+01:00")), "{id}");
    }
    klopt(TermijnId::T19Zitting, &[(d(2025, 4, 17), d(2025, 4, 20))]);
}

#[test]
fn t_20_t_26_and_t_32_keep_for_years() {
    klopt(TermijnId::T20, &[(d(2020, 2, 29), d(2025, 2, 28))]);
    klopt(TermijnId::T26Jeugdwet, &[(d(2025, 6, 1), d(2045, 6, 1))]);
    klopt(TermijnId::T26Wmo, &[(d(2015, 3, 2), d(2030, 3, 2))]);
    klopt(TermijnId::T32Verwijderen, &[(d(2025, 6, 1), d(2027, 6, 1))]);
    klopt(TermijnId::T32Archief, &[(d(2025, 6, 1), d(2030, 6, 1))]);
    // A child born before the rule: the law of today decides.
    let geboren = d(2012, 5, 14);
    assert!(REGELS.termijn_vanaf(TermijnId::T26VtGezin, geboren).is_none());
    let termijn = REGELS.termijn_volgens(TermijnId::T26VtGezin, geboren, d(2025, 6, 1)).unwrap();
    assert_eq!(termijn.verval.dag(), Some(d(2030, 5, 14)));
}

#[test]
fn t_21_to_t_24_rights_and_complaints() {
    klopt(TermijnId::T21, &[(d(2025, 1, 31), d(2025, 2, 28)), (d(2025, 3, 20), d(2025, 4, 20))]);
    assert_eq!(na_verlenging(TermijnId::T21, d(2025, 1, 31), 1), d(2025, 4, 30));
    klopt(TermijnId::T22, &[(d(2025, 2, 5), d(2025, 5, 6))]); // 5 May counts every year in the Awt
    klopt(TermijnId::T22, &[(d(2024, 2, 5), d(2024, 5, 6))]); // 5 May 2024 was a Sunday
    klopt(TermijnId::T22, &[(d(2026, 2, 5), d(2026, 5, 6))]); // not a lustrum year
    klopt(TermijnId::T23, &[(d(2025, 3, 26), d(2025, 4, 28))]); // Koningsdag on Saturday, then Sunday
    klopt(TermijnId::T24, &[(d(2025, 3, 10), d(2025, 4, 22))]);
    assert_eq!(na_verlenging(TermijnId::T24, d(2025, 3, 10), 1), d(2025, 5, 19));
    klopt(TermijnId::T24Commissie, &[(d(2025, 3, 17), d(2025, 5, 26))]);
}

#[test]
fn t_25_a_data_breach_is_reported_within_72_hours_by_the_clock() {
    let verval = REGELS.termijn_vanaf(TermijnId::T25, m("2025-03-28T10:00:00Z")).unwrap().verval;
    assert_eq!(verval.eindigt(), Some(m("2025-03-31T10:00:00Z")));
}

#[test]
fn t_27_wederhoor_takes_ten_working_days_and_can_be_longer() {
    klopt(TermijnId::T27, &[(d(2025, 12, 15), d(2025, 12, 31)), (d(2025, 3, 3), d(2025, 3, 17))]);
    assert_eq!(na_verlenging(TermijnId::T27, d(2025, 12, 15), 1), d(2026, 1, 8));
}

#[test]
fn t_28_and_t_29_look_again_on_the_day_itself() {
    klopt(TermijnId::T28Fase1, &[(d(2025, 3, 10), d(2025, 4, 21))]);
    klopt(TermijnId::T28Fase2, &[(d(2025, 11, 30), d(2026, 2, 28))]);
    klopt(TermijnId::T28Fase3, &[(d(2025, 8, 31), d(2026, 2, 28))]);
    klopt(TermijnId::T29Eerste, &[(d(2025, 1, 15), d(2025, 4, 15))]);
    klopt(TermijnId::T29Tweede, &[(d(2025, 1, 15), d(2026, 1, 15))]);
    klopt(TermijnId::T29Uiterlijk, &[(d(2025, 1, 15), d(2026, 7, 15))]);
}

#[test]
fn t_30_and_t_31_norms_are_not_moved() {
    klopt(TermijnId::T30, &[(d(2025, 4, 10), d(2025, 4, 20))]);
    klopt(TermijnId::T31, &[(d(2025, 4, 20), d(2025, 4, 20))]);
}

#[test]
fn a_last_day_counts_until_midnight_in_the_netherlands() {
    for (start, eindigt) in [
        (d(2025, 3, 27), "2025-03-27T23:00:00Z"),  // winter time
        (d(2025, 3, 30), "2025-03-30T22:00:00Z"),  // the day of 23 hours
        (d(2025, 10, 26), "2025-10-26T23:00:00Z"), // the day of 25 hours
        (d(2025, 12, 31), "2025-12-31T23:00:00Z"),
    ] {
        let verval = REGELS.termijn_vanaf(TermijnId::T01, start).unwrap().verval;
        assert_eq!(verval.eindigt(), Some(m(eindigt)));
        assert!(!verval.is_verstreken(m(eindigt) - jiff::SignedDuration::from_secs(1)));
        assert!(verval.is_verstreken(m(eindigt)));
    }
}

#[test]
fn an_extension_that_the_rule_does_not_know_is_refused() {
    let vandaag = d(2025, 3, 3);
    let ots = REGELS.termijn(TermijnId::T11, vandaag).unwrap();
    let fout = ots.vervalt_op_na_verlenging(vandaag, 1, REGELS.kalender()).unwrap_err();
    assert_eq!(fout, GeenVerlenging::Nooit(TermijnId::T11));
    let avg = REGELS.termijn(TermijnId::T21, vandaag).unwrap();
    let fout = avg.vervalt_op_na_verlenging(vandaag, 2, REGELS.kalender()).unwrap_err();
    assert_eq!(fout, GeenVerlenging::TeVaak(TermijnId::T21, 1));
}

#[test]
fn a_rule_is_asked_for_a_day_and_does_not_count_before_it() {
    assert!(REGELS.termijn(TermijnId::T21, d(2018, 5, 24)).is_none());
    assert!(REGELS.termijn(TermijnId::T21, d(2018, 5, 25)).is_some());
    for id in TermijnId::ALLE {
        assert!(REGELS.termijn(*id, d(2025, 3, 3)).is_some(), "{id}");
    }
}

#[test]
fn d_54_the_older_wmo_term_warns_that_it_must_be_checked() {
    let regel = REGELS.termijn(TermijnId::T26Wmo, d(2025, 3, 3)).unwrap();
    assert!(regel.opmerking.as_deref().unwrap().contains("20 jaar"));
}
