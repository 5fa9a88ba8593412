//! Dates as people say them, in Dutch.

use jiff::Zoned;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::maanden::MAANDEN;

const MAANDEN_KORT: [&str; 12] =
    ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DAGEN: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/// Name of the month of a date.
fn maand(datum: Date, namen: &[&'static str; 12]) -> &'static str {
    namen[usize::try_from(datum.month() - 1).unwrap_or(0)]
}

/// Month number for a Dutch name or its first three letters ("mrt" and "maa" both are March).
pub(super) fn maandnummer(naam: &str) -> Option<i8> {
    let naam = naam.trim().trim_end_matches('.').to_lowercase();
    if naam == "maa" {
        return Some(3);
    }
    (0..12).find(|&i| MAANDEN[i] == naam || MAANDEN_KORT[i] == naam).and_then(|i| i8::try_from(i + 1).ok())
}

/// "3 november 2026".
pub fn lang(datum: Date) -> String {
    format!("{} {} {}", datum.day(), maand(datum, &MAANDEN), datum.year())
}

/// "3 nov 2026".
pub fn kort(datum: Date) -> String {
    format!("{} {} {}", datum.day(), maand(datum, &MAANDEN_KORT), datum.year())
}

/// "dinsdag 3 november 2026".
pub fn dag_lang(datum: Date) -> String {
    let dag = DAGEN[usize::try_from(datum.weekday().to_monday_zero_offset()).unwrap_or(0)];
    format!("{dag} {}", lang(datum))
}

/// "sinds 3 nov 2026", "3 nov 2026 tot 1 dec 2026", "tot 1 dec 2026" or nothing.
pub fn periode(van: Option<Date>, tot: Option<Date>) -> String {
    match (van, tot) {
        (Some(van), None) => format!("sinds {}", kort(van)),
        (Some(van), Some(tot)) => format!("{} tot {}", kort(van), kort(tot)),
        (None, Some(tot)) => format!("tot {}", kort(tot)),
        (None, None) => String::new(),
    }
}

/// How far a day is away, seen from today: "vandaag", "morgen", "over 3 dagen", "2 dagen te laat".
pub fn afstand(dag: Date, vandaag: Date) -> String {
    let dagen = (dag - vandaag).get_days();
    match dagen {
        0 => "vandaag".into(),
        1 => "morgen".into(),
        -1 => "1 dag te laat".into(),
        2..=20 => format!("over {dagen} dagen"),
        21.. => format!("over {} weken", dagen / 7),
        ..=-2 => format!("{} dagen te laat", -dagen),
    }
}

/// Date as `<time>`, readable by people and by machines.
pub fn tijdvak(datum: Date) -> Markup {
    html! { time datetime=(datum) { (lang(datum)) } }
}

/// Date and hour as `<time>`: "3 november 2026, 14:05".
pub fn moment(tijdstip: &Zoned) -> Markup {
    let machine = tijdstip.strftime("%Y-%m-%dT%H:%M%:z").to_string();
    html! { time datetime=(machine) { (lang(tijdstip.date())) ", " (tijdstip.strftime("%H:%M").to_string()) } }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn dates_are_said_in_dutch() {
        assert_eq!(dag_lang(date(2026, 11, 3)), "dinsdag 3 november 2026");
        assert_eq!(kort(date(2026, 3, 1)), "1 mrt 2026");
        assert_eq!(periode(Some(date(2026, 1, 2)), None), "sinds 2 jan 2026");
    }

    #[test]
    fn distance_says_when_something_is_too_late() {
        let vandaag = date(2026, 3, 1);
        let zeg = |dag| afstand(dag, vandaag);
        assert_eq!(zeg(vandaag), "vandaag");
        assert_eq!(zeg(date(2026, 2, 28)), "1 dag te laat");
        assert_eq!(zeg(date(2026, 2, 1)), "28 dagen te laat");
        assert_eq!(zeg(date(2026, 3, 4)), "over 3 dagen");
        assert_eq!(zeg(date(2026, 4, 12)), "over 6 weken");
    }
}
