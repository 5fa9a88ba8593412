//! The few icons we need, drawn here. Always beside a text, so hidden from screen readers.

use maud::{Markup, html};

/// Which icon.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icoon {
    /// Circle with an i.
    Info,
    /// Triangle with an exclamation mark.
    LetOp,
    /// Octagon with a cross.
    Fout,
    /// Circle with a tick.
    Vink,
    /// Clock.
    Klok,
    /// Telephone receiver.
    Telefoon,
    /// Arrow to the right.
    Verder,
    /// Person.
    Persoon,
    /// Lock.
    Slot,
    /// List of lines: menu.
    Menu,
    /// Cross: close.
    Sluit,
    /// Printer.
    Druk,
    /// Speech balloon.
    Gesprek,
    /// House.
    Huis,
    /// Globe: language.
    Wereld,
}

/// Draws an icon of one letter height.
pub fn icoon(welk: Icoon) -> Markup {
    let paden: &[&str] = match welk {
        Icoon::Info => &["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", "M12 11v5", "M12 7.8v.2"],
        Icoon::LetOp => &["M12 4L2.8 19.5h18.4z", "M12 10v4.5", "M12 17v.2"],
        Icoon::Fout => &["M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z", "M9 9l6 6", "M15 9l-6 6"],
        Icoon::Vink => &["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", "M8 12.3l2.8 2.8L16 9.5"],
        Icoon::Klok => &["M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z", "M12 7v5l3.3 2"],
        Icoon::Telefoon => &[
            "M5 4h4l1.8 4.6-2.3 1.5a11.5 11.5 0 0 0 5.4 5.4l1.5-2.3L20 15v4a1.5 1.5 0 0 1-1.6 1.5C10.5 20 4 13.5 3.5 5.6A1.5 1.5 0 0 1 5 4z",
        ],
        Icoon::Verder => &["M5 12h14", "M13 6l6 6-6 6"],
        Icoon::Persoon => &["M12 4a4 4 0 1 1 0 8a4 4 0 0 1 0-8z", "M4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6"],
        Icoon::Slot => &["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
        Icoon::Menu => &["M4 7h16", "M4 12h16", "M4 17h16"],
        Icoon::Sluit => &["M6 6l12 12", "M18 6L6 18"],
        Icoon::Druk => &["M7 8V4h10v4", "M7 17H4V9h16v8h-3", "M7 14h10v6H7z"],
        Icoon::Gesprek => &["M4 5h16v11h-8l-5 4v-4H4z"],
        Icoon::Huis => &["M3.5 11.5L12 4l8.5 7.5", "M6 10v10h12V10", "M10 20v-6h4v6"],
        Icoon::Wereld => &[
            "M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z",
            "M3 12h18",
            "M12 3c-5 5-5 13 0 18",
            "M12 3c5 5 5 13 0 18",
        ],
    };
    html! {
        // An arrow points where reading goes on.
        svg class=(if welk == Icoon::Verder { "naast-icoon naast-draait" } else { "naast-icoon" }) viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor"
            stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false" {
            @for pad in paden { path d=(pad) {} }
        }
    }
}
