//! The names of the months, and a day as people say it.

use jiff::civil::Date;

/// January first.
pub const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// The name of a month, 1…12.
pub fn maandnaam(maand: i8) -> &'static str {
    usize::try_from(maand - 1).ok().and_then(|plek| MAANDEN.get(plek)).copied().unwrap_or("onbekende maand")
}

/// "3 juli 2026".
pub fn dag_in_woorden(dag: Date) -> String {
    format!("{} {} {}", dag.day(), maandnaam(dag.month()), dag.year())
}
