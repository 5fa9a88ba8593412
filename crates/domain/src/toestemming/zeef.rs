//! What remains of consents for one looker.

use super::{Ontvanger, Toestemmingen};
use crate::{ids::ProfessionalId, recht::Rechtenlezer};

impl Toestemmingen {
    /// Keeps only what was asked by these professionals, or by nobody.
    pub fn alleen_gevraagd_door(&mut self, bekend: impl Fn(ProfessionalId) -> bool) {
        self.alle.retain(|_, een| een.gevraagd_door.as_ref().is_none_or(|(vrager, _)| bekend(*vrager)));
    }

    /// Takes out everything `lezer` may not see. What another parent answered is that parent's own.
    pub fn zeef(&mut self, lezer: &Rechtenlezer) {
        if let Some(persoon) = lezer.persoon {
            self.alle.retain(|_, een| {
                een.vraag.over == persoon
                    || een.antwoorden.contains_key(&persoon)
                    || (lezer.kinderen.contains(&een.vraag.over) && een.gevraagd_door.is_some())
            });
            for een in self.alle.values_mut() {
                een.antwoorden.retain(|wie, _| *wie == persoon);
            }
            return;
        }
        self.alle.retain(|_, een| {
            let vroeg = een.gevraagd_door.as_ref().map(|(wie, _)| *wie);
            let krijgt = match &een.vraag.ontvanger {
                Ontvanger::Team => lezer.betrokken,
                Ontvanger::Professional(wie) => lezer.professional == Some(*wie),
                Ontvanger::Persoon(_) | Ontvanger::Buiten(_) => false,
            };
            lezer.betrokken && (lezer.lokaal_gezicht || vroeg == lezer.professional || krijgt)
        });
    }
}
