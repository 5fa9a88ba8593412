//! What remains of complaints for one looker.

use super::Klachten;
use crate::{recht::Rechtenlezer, regels::Functie};

impl Klachten {
    /// Takes out everything `lezer` may not see: a complaint is there for the one who complains, and for who handles it
    /// at the organisation and is not in it. For everybody else, the fixed face and the rest of the family included,
    /// there is nothing, not even a count (D-48).
    pub fn zeef(&mut self, lezer: &Rechtenlezer) {
        self.klachten.retain(|_, klacht| match lezer.persoon {
            Some(van) => match lezer.vertegenwoordiger {
                // Who acts for somebody follows what he or she filed, and nothing that this person said alone.
                Some(aan) => klacht.van == van && klacht.ingediend_door() == aan,
                None => {
                    klacht.van == van
                        || klacht.ingediend_door() == van && lezer.kinderen.contains(&klacht.van)
                }
            },
            None => {
                lezer.functie == Some(Functie::Klachtfunctionaris)
                    && lezer.organisatie == Some(klacht.bij.id)
                    && lezer.professional != klacht.over.professional()
                    && !lezer.betrokken
            }
        });
    }
}
