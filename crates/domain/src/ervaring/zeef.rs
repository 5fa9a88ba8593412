//! What remains of experience for one looker.

use super::Ervaringen;
use crate::recht::Rechtenlezer;

impl Ervaringen {
    /// Takes out everything `lezer` may not see: one's own, or what was filled in together with a young child; for the
    /// fixed face only what the person shares. Nobody else sees anything.
    pub fn zeef(&mut self, lezer: &Rechtenlezer) {
        self.metingen.retain(|_, meting| match lezer.persoon {
            Some(persoon) => meting.persoon == persoon || meting.samen_met == Some(persoon),
            None => lezer.lokaal_gezicht && meting.gedeeld,
        });
    }
}
