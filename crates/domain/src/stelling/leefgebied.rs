//! The five domains of life on which help is given.

use crate::regels::codelijst;

codelijst! {
    /// A domain of life. The same five in statements, analysis and plan.
    pub enum Leefgebied("leefgebied") {
        /// Income, debts.
        Financien = "financien", "financiën";
        /// The home and where it stands.
        Wonen = "wonen", "wonen";
        /// Health and care, of body and mind.
        Zorg = "zorg", "zorg";
        /// Living together, upbringing, relations.
        Gezin = "gezin", "gezin";
        /// Work, school and what fills the day.
        Werk = "werk", "werk";
    }
}
