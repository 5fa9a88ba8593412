//! What the one who looks could do here, so that a page offers only that. The rules themselves decide at the act.

use crate::kern::Bezoek;
use naast_access::Zicht;
use naast_domain::{
    gezin::Persoon,
    ids::{OrganisatieId, PersoonId, ProfessionalId},
    regels::{Functie, Onderdeel, Recht, Rol},
    stelling::Stelling,
};
use std::collections::BTreeSet;

/// What the one who looks could do in this dossier.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each one is a right of its own in the role table")]
pub struct Mag {
    professional: Option<ProfessionalId>,
    organisatie: Option<OrganisatieId>,
    functie: Option<Functie>,
    gezicht: bool,
    open: bool,
    stelling: bool,
    conclusie: bool,
    analyse: bool,
    analyse_advies: bool,
}

impl Mag {
    /// By role (§9.5), team and state of the dossier.
    pub fn van(bezoek: &Bezoek, zicht: &Zicht) -> Self {
        let kijker = zicht.kijker();
        let functie = kijker.functie();
        let regels = bezoek.dienst().regels();
        let mag = |onderdeel, rechten: &[Recht]| {
            functie.is_some_and(|functie| {
                rechten
                    .iter()
                    .any(|recht| regels.mag(Rol::Functie(functie), onderdeel, *recht, zicht.vandaag()))
            })
        };
        Self {
            professional: kijker.professional(),
            organisatie: kijker.pet.as_ref().map(|pet| pet.organisatie.id),
            functie,
            gezicht: kijker
                .professional()
                .is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag())),
            open: !zicht.is_gesloten(),
            stelling: mag(Onderdeel::Stelling, &[Recht::Schrijven, Recht::Inbrengen]),
            conclusie: mag(Onderdeel::Stelling, &[Recht::Schrijven]),
            analyse: mag(Onderdeel::Analyse, &[Recht::Schrijven, Recht::Inbrengen, Recht::Leiden]),
            analyse_advies: mag(Onderdeel::Analyse, &[Recht::Adviseren]),
        }
    }

    /// Write statements, put them to people.
    pub fn schrijft(self) -> bool {
        self.open && self.stelling
    }

    /// Draw conclusions.
    pub fn concludeert(self) -> bool {
        self.open && self.conclusie
    }

    /// Acts for the organisation that holds this statement (INV-19).
    pub fn is_bronhouder(self, stelling: &Stelling) -> bool {
        self.open && self.organisatie == Some(stelling.etiket.bronhouder)
    }

    /// Could change the words: not those of a member of the family (INV-38).
    pub fn herschrijft(self, stelling: &Stelling) -> bool {
        self.schrijft()
            && self.is_bronhouder(stelling)
            && stelling.versies().all(|versie| versie.auteur.persoon().is_none())
    }

    /// Could establish it: who holds it, or the fixed face for what the family wrote.
    pub fn stelt_vast(self, stelling: &Stelling) -> bool {
        let van_gezin = stelling.huidige().auteur.persoon().is_some();
        self.schrijft() && (self.is_bronhouder(stelling) || (van_gezin && self.gezicht))
    }

    /// Decides on putting a hearing off: a named function, never the author (§9.6.3).
    pub fn stelt_uit(self, stelling: &Stelling) -> bool {
        let functie = self.functie.is_some_and(|functie| {
            matches!(functie, Functie::VasteProfessional | Functie::Gedragswetenschapper) || functie.is_rvt()
        });
        self.open && functie && !self.schreef(stelling)
    }

    /// Wrote the current version.
    pub fn schreef(self, stelling: &Stelling) -> bool {
        self.professional.is_some() && stelling.huidige().auteur.professional() == self.professional
    }

    /// Chooses to whom it is never shown: who holds it; the fixed face may add people.
    pub fn schermt_af(self, stelling: &Stelling) -> bool {
        self.is_bronhouder(stelling) || (self.open && self.gezicht)
    }

    /// Is the fixed face, or stands in.
    pub fn is_gezicht(self) -> bool {
        self.open && self.gezicht
    }

    /// Writes in the analysis.
    pub fn analyseert(self) -> bool {
        self.open && self.analyse
    }

    /// Advises in the analysis: with a question or a hypothesis.
    pub fn adviseert(self) -> bool {
        self.open && (self.analyse || self.analyse_advies)
    }
}

/// The living persons who have to be heard: everybody it is about, except who wrote it (§9.6.3).
pub fn te_horen(zicht: &Zicht, stelling: &Stelling) -> BTreeSet<PersoonId> {
    let auteur = stelling.huidige().auteur.persoon();
    stelling
        .betrokkenen()
        .iter()
        .copied()
        .filter(|id| Some(*id) != auteur && zicht.persoon(*id).is_some_and(Persoon::leeft))
        .collect()
}

/// Those among them to whom it can still be put.
pub fn nog_voor_te_leggen(zicht: &Zicht, stelling: &Stelling) -> BTreeSet<PersoonId> {
    te_horen(zicht, stelling)
        .into_iter()
        .filter(|id| {
            stelling
                .wederhoor(*id)
                .is_none_or(|wederhoor| wederhoor.voorgelegd.is_none() && wederhoor.uitstel.is_none())
        })
        .collect()
}

/// Those whose hearing is not done: no outcome, the term not ended, no postponement in force.
pub fn nog_te_horen(zicht: &Zicht, stelling: &Stelling) -> BTreeSet<PersoonId> {
    te_horen(zicht, stelling)
        .into_iter()
        .filter(|id| stelling.wederhoor(*id).is_none_or(|wederhoor| !wederhoor.is_rond(zicht.vandaag())))
        .collect()
}
