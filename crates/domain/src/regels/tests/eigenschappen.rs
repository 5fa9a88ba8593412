//! What holds for every rule and every day.

use jiff::civil::{Date, date};
use jiff::{Span, Timestamp};
use proptest::prelude::*;

use super::REGELS;
use crate::regels::{Aanvang, Eenheid, Richting, TermijnId, TermijnRegel, Vervalmoment};

fn een_dag() -> impl Strategy<Value = Date> {
    (0_i32..36_000).prop_map(|dagen| date(2001, 1, 1).saturating_add(Span::new().days(dagen)))
}

fn een_moment() -> impl Strategy<Value = Timestamp> {
    (1_000_000_000_i64..4_000_000_000).prop_map(|seconde| Timestamp::from_second(seconde).unwrap())
}

fn een_regel() -> impl Strategy<Value = &'static TermijnRegel> {
    (0..REGELS.termijnen().len()).prop_map(|i| &REGELS.termijnen()[i])
}

fn laatste_dag(regel: &TermijnRegel, start: impl Into<Aanvang>) -> Option<Date> {
    regel.vervalt_op(start, REGELS.kalender()).dag()
}

proptest! {
    #[test]
    fn d_60_a_term_under_the_awt_never_ends_in_a_weekend_or_on_a_holiday(regel in een_regel(), start in een_dag()) {
        let kalender = REGELS.kalender();
        if regel.atw {
            let einde = laatste_dag(regel, start).unwrap();
            prop_assert!(!kalender.is_awt_vrij(einde), "{} vanaf {start}: {einde}", regel.id);
            let gewerkt = start.series(Span::new().days(1)).skip(1)
                .take_while(|dag| *dag <= einde).filter(|dag| !kalender.is_awt_vrij(*dag)).count();
            prop_assert!(gewerkt >= 2, "{} vanaf {start}: {gewerkt} werkdagen", regel.id);
        }
    }

    #[test]
    fn a_later_start_never_gives_an_earlier_end(regel in een_regel(), start in een_dag(), later in 0_i32..400) {
        let later = start.saturating_add(Span::new().days(later));
        prop_assert!(laatste_dag(regel, start) <= laatste_dag(regel, later));
    }

    #[test]
    fn a_later_moment_never_gives_an_earlier_end(regel in een_regel(), start in een_moment(), later in 0_i64..9_000_000) {
        let later = start.saturating_add(jiff::SignedDuration::from_secs(later)).unwrap();
        let kalender = REGELS.kalender();
        prop_assert!(regel.vervalt_op(start, kalender).eindigt() <= regel.vervalt_op(later, kalender).eindigt());
    }

    #[test]
    fn a_term_ends_on_the_right_side_of_its_start(regel in een_regel(), start in een_dag()) {
        if let Some(einde) = laatste_dag(regel, start) {
            match regel.richting {
                Richting::Na => prop_assert!(einde >= start),
                Richting::Voor => prop_assert!(einde < start),
            }
        }
    }

    #[test]
    fn an_extension_is_never_shorter(regel in een_regel(), start in een_dag(), keren in 0_u16..4) {
        let kalender = REGELS.kalender();
        let met = |keren| regel.vervalt_op_na_verlenging(start, keren, kalender).ok().and_then(Vervalmoment::dag);
        if let Some(langer) = met(keren + 1) {
            prop_assert!(met(keren).unwrap() <= langer);
        }
    }

    #[test]
    fn t_18_a_huisverbod_is_240_hours_whatever_the_clock_does(start in een_moment()) {
        let einde = REGELS.termijn_volgens(TermijnId::T18Einde, start, date(2025, 1, 1)).unwrap().verval.eindigt().unwrap();
        prop_assert_eq!(einde.duration_since(start), jiff::SignedDuration::from_hours(240));
    }

    #[test]
    fn working_days_counted_forward_are_the_same_counted_between(start in een_dag(), aantal in 0_u32..60) {
        let kalender = REGELS.kalender();
        let einde = kalender.na_werkdagen(start, aantal);
        prop_assert_eq!(kalender.werkdagen_tussen(start, einde), aantal);
        if aantal > 0 {
            prop_assert!(kalender.is_werkdag(einde));
        }
    }

    #[test]
    fn the_next_working_day_is_after_today_and_skips_only_free_days(dag in een_dag()) {
        let kalender = REGELS.kalender();
        let volgende = kalender.volgende_werkdag(dag);
        prop_assert!(volgende > dag && kalender.is_werkdag(volgende));
        prop_assert_eq!(kalender.werkdagen_tussen(dag, volgende), 1);
        // The longest row of free days: Christmas on Thursday and Friday, or Easter.
        prop_assert!(dag.until(volgende).unwrap().get_days() <= 5);
    }

    #[test]
    fn the_dutch_day_of_a_moment_lies_within_that_day(moment in een_moment()) {
        let kalender = REGELS.kalender();
        let dag = kalender.dag(moment);
        prop_assert!(kalender.begin_van(dag) <= moment && moment < kalender.einde_van(dag));
    }
}

#[test]
fn the_built_in_time_zone_is_that_of_amsterdam() {
    let Ok(amsterdam) = jiff::tz::TimeZone::get("Europe/Amsterdam") else {
        eprintln!("OVERGESLAGEN: deze machine heeft geen tijdzonegegevens om mee te vergelijken.");
        return;
    };
    for dag in date(2015, 1, 1).series(Span::new().days(1)).take(365 * 15) {
        let begin = dag.to_zoned(amsterdam.clone()).unwrap().timestamp();
        assert_eq!(REGELS.kalender().begin_van(dag), begin, "{dag}");
    }
}

#[test]
fn a_term_in_hours_that_starts_on_a_day_counts_from_its_first_moment() {
    let regel = REGELS.termijn(TermijnId::T25, date(2025, 3, 3)).unwrap();
    assert_eq!(regel.lengte.eenheid, Eenheid::Uren);
    let verval = regel.vervalt_op(date(2025, 3, 3), REGELS.kalender());
    assert_eq!(verval.eindigt(), Some("2025-03-05T23:00:00Z".parse().unwrap()));
}
