//! The legal mode in which a decision was taken (INV-40).

use super::codelijst::codelijst;

codelijst! {
    /// Which law a decision is taken under. Stamped on every decision (INV-40).
    pub enum Rechtsmodus("rechtsmodus") {
        /// Current law: separate organisations, each with its own powers.
        HuidigRecht = "huidig_recht", "huidig recht";
        /// Coming law: one public organisation per veiligheidsregio (planned, R-105).
        NieuwRecht = "nieuw_recht", "nieuw recht";
    }
}
