//! Dutch public holidays, computed for any year. What counts for which term is decided by [`super::Kalender`].

use jiff::civil::{Date, Weekday};

use super::codelijst::codelijst;

codelijst! {
    /// A day that the Algemene termijnenwet (art. 3) names, or equates with those it names.
    pub enum Feestdag("feestdag") {
        /// 1 January.
        Nieuwjaarsdag = "nieuwjaarsdag", "Nieuwjaarsdag";
        /// Equated with a holiday by Awt art. 3 lid 2; an ordinary working day in many offices.
        GoedeVrijdag = "goede_vrijdag", "Goede Vrijdag";
        /// Easter Sunday.
        EerstePaasdag = "eerste_paasdag", "eerste paasdag";
        /// Easter Monday.
        TweedePaasdag = "tweede_paasdag", "tweede paasdag";
        /// 27 April, or the day before when that is a Sunday; until 2013 Koninginnedag on 30 April.
        Koningsdag = "koningsdag", "Koningsdag";
        /// 5 May. Every year in the Awt; once in five years in many collective agreements.
        Bevrijdingsdag = "bevrijdingsdag", "Bevrijdingsdag";
        /// Ascension Day.
        Hemelvaartsdag = "hemelvaartsdag", "Hemelvaartsdag";
        /// Whit Sunday.
        EerstePinksterdag = "eerste_pinksterdag", "eerste pinksterdag";
        /// Whit Monday.
        TweedePinksterdag = "tweede_pinksterdag", "tweede pinksterdag";
        /// 25 December.
        EersteKerstdag = "eerste_kerstdag", "eerste kerstdag";
        /// 26 December.
        TweedeKerstdag = "tweede_kerstdag", "tweede kerstdag";
    }
}

/// Easter Sunday in the Gregorian calendar, as (month, day), by Gauss's method with the century corrections.
const fn pasen(jaar: i32) -> (i32, i32) {
    let maanjaar = jaar % 19;
    let eeuw = jaar / 100;
    let correctie = (eeuw - eeuw / 4 - (8 * eeuw + 13) / 25 + 19 * maanjaar + 15) % 30;
    let volle_maan = correctie - (correctie / 28) * (1 - (29 / (correctie + 1)) * ((21 - maanjaar) / 11));
    let weekdag = (jaar + jaar / 4 + volle_maan + 2 - eeuw + eeuw / 4) % 7;
    let afstand = volle_maan - weekdag;
    let maand = 3 + (afstand + 40) / 44;
    (maand, afstand + 28 - 31 * (maand / 4))
}

/// The day of the year of Easter Sunday.
fn paasdag_van_het_jaar(jaar: i16) -> i16 {
    let (maand, dag) = pasen(i32::from(jaar));
    let voor_maart = 59 + i16::from(schrikkeljaar(jaar));
    let in_maart = if maand == 3 { 0 } else { 31 };
    voor_maart + in_maart + i16::try_from(dag).unwrap_or_default()
}

const fn schrikkeljaar(jaar: i16) -> bool {
    jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0)
}

impl Feestdag {
    /// The holiday on that day, if it is one. A day that is two at once gets the first in the order of the list.
    pub fn op(dag: Date) -> Option<Self> {
        match (dag.month(), dag.day()) {
            (1, 1) => return Some(Self::Nieuwjaarsdag),
            (12, 25) => return Some(Self::EersteKerstdag),
            (12, 26) => return Some(Self::TweedeKerstdag),
            // Easter is 22 March at the earliest, Whit Monday 14 June at the latest.
            (3..=6, _) => {}
            _ => return None,
        }
        match dag.day_of_year() - paasdag_van_het_jaar(dag.year()) {
            -2 => return Some(Self::GoedeVrijdag),
            0 => return Some(Self::EerstePaasdag),
            1 => return Some(Self::TweedePaasdag),
            39 => return Some(Self::Hemelvaartsdag),
            49 => return Some(Self::EerstePinksterdag),
            50 => return Some(Self::TweedePinksterdag),
            _ => {}
        }
        if is_koningsdag(dag) {
            Some(Self::Koningsdag)
        } else if (dag.month(), dag.day()) == (5, 5) {
            Some(Self::Bevrijdingsdag)
        } else {
            None
        }
    }

    /// All holidays of a year, in order.
    pub fn in_jaar(jaar: i16) -> Vec<(Date, Self)> {
        let Ok(eerste) = Date::new(jaar, 1, 1) else { return Vec::new() };
        eerste
            .series(jiff::Span::new().days(1))
            .take_while(|dag| dag.year() == jaar)
            .filter_map(|dag| Self::op(dag).map(|feestdag| (dag, feestdag)))
            .collect()
    }
}

fn is_koningsdag(dag: Date) -> bool {
    let nationaal = if dag.year() >= 2014 { 27 } else { 30 };
    let zondag = dag.weekday() == Weekday::Sunday;
    dag.month() == 4
        && ((dag.day() == nationaal && !zondag)
            || (dag.day() == nationaal - 1 && dag.weekday() == Weekday::Saturday))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_the_almanac_says() {
        for (jaar, maand, dag) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2019, 4, 21),
            (2023, 4, 9),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2028, 4, 16),
            (2030, 4, 21),
            (2038, 4, 25),
        ] {
            assert_eq!(Feestdag::op(date(jaar, maand, dag)), Some(Feestdag::EerstePaasdag), "{jaar}");
        }
    }

    #[test]
    fn the_holidays_of_2026_are_those_of_the_calendar() {
        let verwacht = [
            (date(2026, 1, 1), Feestdag::Nieuwjaarsdag),
            (date(2026, 4, 3), Feestdag::GoedeVrijdag),
            (date(2026, 4, 5), Feestdag::EerstePaasdag),
            (date(2026, 4, 6), Feestdag::TweedePaasdag),
            (date(2026, 4, 27), Feestdag::Koningsdag),
            (date(2026, 5, 5), Feestdag::Bevrijdingsdag),
            (date(2026, 5, 14), Feestdag::Hemelvaartsdag),
            (date(2026, 5, 24), Feestdag::EerstePinksterdag),
            (date(2026, 5, 25), Feestdag::TweedePinksterdag),
            (date(2026, 12, 25), Feestdag::EersteKerstdag),
            (date(2026, 12, 26), Feestdag::TweedeKerstdag),
        ];
        assert_eq!(Feestdag::in_jaar(2026), verwacht);
    }

    #[test]
    fn koningsdag_moves_to_saturday_when_it_would_be_a_sunday() {
        // 27 April was a Sunday in 2014 and will be one in 2025 and 2031.
        for jaar in [2014, 2025, 2031] {
            assert_eq!(Feestdag::op(date(jaar, 4, 26)), Some(Feestdag::Koningsdag), "{jaar}");
            assert_eq!(Feestdag::op(date(jaar, 4, 27)), None, "{jaar}");
        }
        // 26 April 2031 is a Saturday; 26 April 2026 is an ordinary Sunday before Monday 27 April.
        assert_eq!(Feestdag::op(date(2026, 4, 26)), None);
        // Koninginnedag.
        assert_eq!(Feestdag::op(date(2012, 4, 30)), Some(Feestdag::Koningsdag));
        assert_eq!(Feestdag::op(date(2006, 4, 29)), Some(Feestdag::Koningsdag));
        assert_eq!(Feestdag::op(date(2006, 4, 30)), None);
    }

    #[test]
    fn every_year_has_its_eleven_days_or_fewer_when_two_coincide() {
        for jaar in 1990..2100 {
            let dagen = Feestdag::in_jaar(jaar);
            assert!((10..=11).contains(&dagen.len()), "{jaar}: {dagen:?}");
        }
        // Ascension Day was Koninginnedag in 2008 (1 May: no) and Bevrijdingsdag in 2016 (5 May).
        assert_eq!(Feestdag::in_jaar(2016).len(), 10);
        assert_eq!(Feestdag::op(date(2016, 5, 5)), Some(Feestdag::Hemelvaartsdag));
    }
}
