//! What remains of requests for one looker: each is seen by whom it concerns, and by nobody else.

use super::Rechten;
use crate::{
    ids::{OrganisatieId, PersoonId, ProfessionalId},
    regels::Functie,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The one who reads about rights, consent, complaints and experience.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rechtenlezer {
    /// The member of the family with whose eyes is looked.
    pub persoon: Option<PersoonId>,
    /// Who looks with those eyes, by mandate.
    pub vertegenwoordiger: Option<PersoonId>,
    /// The children for whom this person answers by law.
    pub kinderen: BTreeSet<PersoonId>,
    /// The professional.
    pub professional: Option<ProfessionalId>,
    /// On behalf of which organisation.
    pub organisatie: Option<OrganisatieId>,
    /// In which function.
    pub functie: Option<Functie>,
    /// Stands beside the family now.
    pub betrokken: bool,
    /// Is the fixed face, or stands in.
    pub lokaal_gezicht: bool,
    /// The day of looking.
    pub op: Date,
}

impl Rechten {
    /// Keeps only the parts of these bronhouders.
    pub fn alleen_van(&mut self, bekend: impl Fn(OrganisatieId) -> bool) {
        for verzoek in self.verzoeken.values_mut() {
            verzoek.delen.retain(|bronhouder, _| bekend(*bronhouder));
        }
    }

    /// Takes out everything `lezer` may not see, without leaving a gap or count.
    ///
    /// A member of the family sees what he or she asked, and what was asked about him or her. The bronhouder sees its own
    /// part, the fixed face all parts that the family knows of too. A part that only exists behind a shield is there
    /// for its own bronhouder alone (INV-21).
    pub fn zeef(&mut self, lezer: &Rechtenlezer) {
        if let Some(persoon) = lezer.persoon {
            self.verzoeken.retain(|_, verzoek| verzoek.door == persoon || verzoek.voor == persoon);
            for verzoek in self.verzoeken.values_mut() {
                verzoek.delen.retain(|_, deel| deel.bekend_bij_gezin);
            }
            self.verklaringen.retain(|_, verklaring| verklaring.van == persoon || verklaring.over == persoon);
            return;
        }
        if !lezer.betrokken {
            *self = Self::default();
            return;
        }
        for verzoek in self.verzoeken.values_mut() {
            verzoek.delen.retain(|bronhouder, deel| {
                lezer.organisatie == Some(*bronhouder) || (lezer.lokaal_gezicht && deel.bekend_bij_gezin)
            });
        }
        self.verzoeken.retain(|_, verzoek| !verzoek.delen.is_empty() || lezer.lokaal_gezicht);
    }
}
