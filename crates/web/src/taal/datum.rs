//! Days and moments in the language of the reader, always by the clock of the Netherlands.

use super::Taal;
use crate::vorm::kort;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use maud::{Markup, html};

/// From this many days on, weeks say more than days.
const LIEVER_WEKEN: i32 = 21;

impl Taal {
    /// "3 november 2026".
    pub fn lang(self, dag: Date) -> String {
        // A date is one run in the direction of its language. With marks around day, month and year nothing in it says which
        // way it runs, and an Arabic date would begin with its year.
        self.datum_van_delen(i64::from(dag.day()), i64::from(dag.month()), i64::from(dag.year()))
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    /// "3 nov 2026"; in other languages the whole day.
    pub fn kort(self, dag: Date) -> String {
        if self.is_nederlands() { kort(dag) } else { self.lang(dag) }
    }

    /// "dinsdag 3 november 2026".
    pub fn dag_lang(self, dag: Date) -> String {
        let weekdag = self.weekdag(i64::from(dag.weekday().to_monday_one_offset()));
        self.dag_en_datum(weekdag, self.lang(dag)).into_owned()
    }

    /// How far a day is away: "vandaag", "morgen", "over 3 dagen", "over 4 weken", "2 dagen te laat".
    pub fn afstand(self, dag: Date, vandaag: Date) -> String {
        let dagen = (dag - vandaag).get_days();
        match dagen {
            ..0 => self.dagen_te_laat(-dagen).into_owned(),
            LIEVER_WEKEN.. => self.over_weken(dagen / 7).into_owned(),
            _ => self.over_dagen(dagen).into_owned(),
        }
    }

    /// How long ago a day was: "vandaag", "gisteren", "5 dagen geleden"; longer ago, the date itself.
    pub fn geleden(self, dag: Date, vandaag: Date) -> String {
        let dagen = (vandaag - dag).get_days();
        if (0..LIEVER_WEKEN).contains(&dagen) {
            self.dagen_geleden(dagen).into_owned()
        } else {
            self.lang(dag)
        }
    }

    /// A day as `<time>`, readable by people and by machines.
    pub fn tijdvak(self, dag: Date) -> Markup {
        html! { time datetime=(dag) { (self.lang(dag)) } }
    }

    /// A moment as `<time>`, by the clock of the Netherlands: "3 november 2026, 14:05 uur".
    pub fn moment(self, op: Timestamp) -> Markup {
        let hier = op.to_zoned(TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));
        let machine = hier.strftime("%Y-%m-%dT%H:%M%:z").to_string();
        let tijd = hier.strftime("%H:%M").to_string();
        html! { time datetime=(machine) { (self.datum_en_tijd(self.lang(hier.date()), tijd)) } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_is_said_as_people_say_it_in_each_language() {
        let dag = date(2026, 11, 3);
        let gezegd: Vec<String> = Taal::ALLE.into_iter().map(|taal| kaal(&taal.dag_lang(dag))).collect();
        assert_eq!(
            gezegd,
            [
                "dinsdag 3 november 2026",
                "Tuesday 3 November 2026",
                "3 Kasım 2026 Salı",
                "الثلاثاء، 3 نوفمبر 2026",
                "wtorek, 3 listopada 2026",
                "вівторок, 3 листопада 2026 року",
            ]
        );
    }

    #[test]
    fn an_arabic_date_is_one_run_that_takes_its_direction_from_the_month() {
        assert_eq!(Taal::AR.lang(date(2026, 5, 12)), "12 مايو 2026");
    }

    #[test]
    fn every_month_and_weekday_differs_from_the_others() {
        for taal in Taal::ALLE {
            let maanden: std::collections::BTreeSet<String> =
                (1..=12).map(|maand| taal.lang(date(2026, maand, 1))).collect();
            let dagen: std::collections::BTreeSet<_> = (1..=7).map(|nummer| taal.weekdag(nummer)).collect();
            assert_eq!((maanden.len(), dagen.len()), (12, 7), "{taal:?}");
        }
    }

    #[test]
    fn distance_follows_the_plural_rules_of_the_language() {
        let vandaag = date(2026, 11, 1);
        let over = |taal: Taal, dagen: i64| {
            kaal(&taal.afstand(vandaag.saturating_add(jiff::Span::new().days(dagen)), vandaag))
        };
        assert_eq!(over(Taal::NL, 0), "vandaag");
        assert_eq!(over(Taal::NL, 1), "morgen");
        assert_eq!(over(Taal::NL, 3), "over 3 dagen");
        assert_eq!(over(Taal::NL, 28), "over 4 weken");
        assert_eq!(over(Taal::NL, -1), "1 dag te laat");
        assert_eq!(over(Taal::PL, 28), "za 4 tygodnie");
        assert_eq!(over(Taal::PL, 35), "za 5 tygodni");
        assert_eq!(over(Taal::UK, 3), "через 3 дні");
        assert_eq!(over(Taal::UK, 5), "через 5 днів");
        assert_eq!(over(Taal::UK, -21), "21 день після строку");
        assert_eq!(over(Taal::AR, 2), "بعد يومين");
        assert_eq!(over(Taal::AR, 3), "بعد 3 أيام");
        assert_eq!(over(Taal::AR, 11), "بعد 11 يومًا");
        assert_eq!(over(Taal::TR, 5), "5 gün sonra");
    }

    #[test]
    fn a_moment_is_told_by_the_clock_of_the_netherlands_in_summer_and_winter() {
        let zomer: Timestamp = "2026-07-01T12:05:00Z".parse().unwrap_or_default();
        let winter: Timestamp = "2026-12-31T23:30:00Z".parse().unwrap_or_default();
        assert!(Taal::NL.moment(zomer).into_string().contains("1 juli 2026, 14:05 uur"));
        assert!(Taal::EN.moment(winter).into_string().contains("1 January 2027, 00:30"));
        assert!(Taal::EN.moment(winter).into_string().contains(r#"datetime="2027-01-01T00:30+01:00""#));
    }

    /// Without the marks that keep a number together in a right-to-left sentence.
    fn kaal(tekst: &str) -> String {
        tekst.replace(['\u{2068}', '\u{2069}'], "")
    }
}
