//! What is open.
use super::Veiligheid;
use crate::{Dossier, regels::Regels, taak::Openstaand};
use jiff::civil::Date;
impl Veiligheid {
    /// What is open.
    pub fn openstaand(&self, _dossier: &Dossier, _regels: &Regels, _vandaag: Date) -> Vec<Openstaand> {
        Vec::new()
    }
}
