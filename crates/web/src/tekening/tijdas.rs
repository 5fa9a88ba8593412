//! An axis of days: where a day stands between two others, and where the ticks come.

use jiff::ToSpan as _;
use jiff::civil::Date;

/// Days from `van` up to `tot`.
#[derive(Clone, Copy, Debug)]
pub struct Tijdas {
    van: Date,
    tot: Date,
}

impl Tijdas {
    /// Axis that holds all these days; at least a week long. `None` without days.
    pub fn om(dagen: impl IntoIterator<Item = Date>) -> Option<Self> {
        let mut dagen = dagen.into_iter();
        let eerste = dagen.next()?;
        let (van, tot) = dagen.fold((eerste, eerste), |(van, tot), dag| (van.min(dag), tot.max(dag)));
        Some(Self { van, tot: tot.max(van.saturating_add(7.days())) })
    }

    /// The same axis with some room after the last day, as a part of its length.
    pub fn met_staart(self, deel: i32) -> Self {
        let lengte = (self.tot - self.van).get_days();
        Self { tot: self.tot.saturating_add((lengte / deel.max(1) + 1).days()), ..self }
    }

    /// Place of a day, 0–1.
    pub fn deel(self, dag: Date) -> f32 {
        (dagen(self.van, dag) / dagen(self.van, self.tot).max(1.0)).clamp(0.0, 1.0)
    }

    /// At most `hoogstens` ticks on first days of months, with their text.
    pub fn streepjes(self, hoogstens: usize) -> Vec<(f32, String)> {
        let maanden = |dag: Date| i32::from(dag.year()) * 12 + i32::from(dag.month()) - 1;
        let (eerste, laatste) = (maanden(self.van), maanden(self.tot));
        let stap = [1, 2, 3, 6, 12, 24, 60, 120, 240]
            .into_iter()
            .find(|stap| usize::try_from((laatste - eerste) / stap).unwrap_or(0) < hoogstens)
            .unwrap_or(600);
        (eerste..=laatste)
            .filter(|maand| maand % stap == 0)
            .filter_map(|maand| {
                let jaar = i16::try_from(maand / 12).ok()?;
                let dag = Date::new(jaar, i8::try_from(maand % 12 + 1).ok()?, 1).ok()?;
                let kort = crate::vorm::kort(dag);
                let tekst =
                    if stap % 12 == 0 { jaar.to_string() } else { kort.trim_start_matches("1 ").to_owned() };
                (dag >= self.van).then(|| (self.deel(dag), tekst))
            })
            .collect()
    }
}

fn dagen(van: Date, tot: Date) -> f32 {
    f32::from(i16::try_from((tot - van).get_days()).unwrap_or(i16::MAX))
}

/// A part as a percentage for SVG, "12.5%".
pub fn procent(deel: f32) -> String {
    format!("{}%", (deel * 1000.0).round() / 10.0)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_stand_in_proportion() {
        let as_ = Tijdas::om([date(2026, 1, 1), date(2026, 1, 11)]).map(|a| a.deel(date(2026, 1, 6)));
        assert_eq!(as_, Some(0.5));
        assert!(Tijdas::om([]).is_none());
    }

    #[test]
    fn ticks_are_few_and_named() {
        let as_ = Tijdas::om([date(2024, 11, 20), date(2026, 3, 2)]);
        let teksten: Vec<String> =
            as_.map(|a| a.streepjes(6)).unwrap_or_default().into_iter().map(|(_, tekst)| tekst).collect();
        assert_eq!(teksten, ["jan 2025", "apr 2025", "jul 2025", "okt 2025", "jan 2026"]);
    }
}
