//! The one who looks.

use jiff::Timestamp;
use naast_domain::{
    Actor, Dossier, Pet, Wie,
    context::dag_in_nederland,
    ids::{PersoonId, ProfessionalId},
    regels::Functie,
};

/// Somebody who is logged in, with the pet chosen.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Kijker {
    /// Who.
    pub wie: Wie,
    /// Name for the read log.
    pub naam: String,
    /// Acting capacity; a member of the family wears none.
    pub pet: Option<Pet>,
    /// Through whose eyes. Somebody who acts for a member of the family sees what that one sees, and the fixed face can
    /// look along, to see what somebody sees. In both cases less than by themselves, never more; it is in the read line.
    pub namens: Option<PersoonId>,
    /// Account, role and registration are valid now (§9.9 step 1).
    pub geldig: bool,
}

impl Kijker {
    /// A member of the family, who looks for himself or herself.
    pub fn gezinslid(wie: PersoonId, naam: String) -> Self {
        Self { wie: Wie::Persoon(wie), naam, pet: None, namens: None, geldig: true }
    }

    /// As the one who acts.
    pub fn actor(&self) -> Actor {
        Actor { wie: self.wie.clone(), naam: self.naam.clone(), pet: self.pet.clone(), namens: self.namens }
    }

    /// The function worn.
    pub fn functie(&self) -> Option<Functie> {
        self.pet.as_ref().map(|pet| pet.functie)
    }

    /// Whether a professional looks along with the eyes of a member of the family: to see, not to do.
    pub fn kijkt_mee(&self) -> bool {
        self.namens.is_some() && matches!(self.wie, Wie::Professional(_))
    }

    /// The professional, if it is one.
    pub fn professional(&self) -> Option<ProfessionalId> {
        if let Wie::Professional(id) = self.wie { Some(id) } else { None }
    }

    /// The member of the family with whose eyes is looked: who looks, or for whom.
    pub fn persoon(&self) -> Option<PersoonId> {
        self.namens.or(if let Wie::Persoon(id) = self.wie { Some(id) } else { None })
    }
}

/// How a looker stands to one dossier at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each one is a tie of its own")]
pub(crate) struct Band {
    pub betrokken: bool,
    pub lokaal_gezicht: bool,
    pub teamleider: bool,
    pub gezinslid: bool,
}

impl Band {
    pub(crate) fn van(kijker: &Kijker, dossier: &Dossier, moment: Timestamp) -> Self {
        let vandaag = dag_in_nederland(moment);
        let professional = kijker.professional();
        let gezicht = &dossier.team.vast_gezicht.professional;
        // A pet that is not the one brought in gives no way in: who is here as GI does not look as something else.
        let past_bij_pet = professional.is_some_and(|id| {
            dossier.team.functie_van(id, vandaag).is_some_and(|functie| {
                kijker.functie() == Some(functie)
                    || (functie.is_lokaal() && kijker.functie().is_some_and(Functie::is_lokaal))
            })
        });
        let lokaal_gezicht =
            past_bij_pet && professional.is_some_and(|id| dossier.team.is_lokaal_gezicht(id, vandaag));
        if let Some(ander) = kijker.namens {
            // With the eyes of somebody else: only these, whatever the looker would see without them.
            let mag = match kijker.wie {
                Wie::Persoon(aan) => dossier.machtiging(aan, ander, vandaag).is_some(),
                Wie::Professional(door) => lokaal_gezicht && dossier.toegang.kijkt_mee(door, ander, moment),
                Wie::Systeem => false,
            };
            let gezinslid = mag && dossier.gezin.persoon(ander).is_some();
            return Self { betrokken: false, lokaal_gezicht: false, teamleider: false, gezinslid };
        }
        Self {
            betrokken: past_bij_pet,
            lokaal_gezicht,
            teamleider: kijker.pet.as_ref().is_some_and(|pet| {
                pet.functie == Functie::Teamleider && pet.organisatie.id == gezicht.organisatie.id
            }),
            gezinslid: kijker.persoon().is_some_and(|id| dossier.gezin.persoon(id).is_some()),
        }
    }

    /// Whether there is any tie at all; without one a dossier is as if it did not exist.
    pub(crate) fn bestaat(self) -> bool {
        self.betrokken || self.teamleider || self.gezinslid
    }
}
