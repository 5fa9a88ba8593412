//! What is open.
use super::Plannen;
use crate::{Dossier, regels::Regels, taak::Openstaand};
use jiff::civil::Date;
impl Plannen {
    /// What is open.
    pub fn openstaand(&self, _dossier: &Dossier, _regels: &Regels, _vandaag: Date) -> Vec<Openstaand> {
        Vec::new()
    }
}
