//! Professionals and organisations whose name alone would tell where somebody stays (INV-20, D-57): a shelter, or a school
//! or provider that is near. For a member of the family from whom that is hidden, what they wrote, set or do may be read;
//! who it was, reads as the team around the family.

use crate::{
    Actor, Organisatie, Organisatiesoort, Professional, Wie,
    ids::{OrganisatieId, ProfessionalId},
    plan::{Accordering, Eigenaar, Tekenaar},
    tekst::Korttekst,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// How somebody is called whose name may not be known.
pub const IEMAND: &str = "iemand van het team om uw gezin";
/// And an organisation.
const TEAM: &str = "het team om uw gezin";

/// Who may not be named, and nobody else.
#[derive(Clone, Debug, Default)]
pub struct Verzwegen {
    professionals: BTreeSet<ProfessionalId>,
    organisaties: BTreeSet<OrganisatieId>,
    namen: BTreeSet<String>,
}

impl Verzwegen {
    /// Keeps silent about these professionals and where they work.
    pub fn nieuw<'a>(wie: impl IntoIterator<Item = &'a Professional>) -> Self {
        let mut verzwegen = Self::default();
        for professional in wie {
            verzwegen.professionals.insert(professional.id);
            verzwegen.organisaties.insert(professional.organisatie.id);
            let namen = [&professional.naam, &professional.organisatie.naam];
            verzwegen.namen.extend(namen.into_iter().filter(|naam| !naam.trim().is_empty()).cloned());
        }
        verzwegen
    }

    /// Whether there is anybody at all.
    pub fn is_leeg(&self) -> bool {
        self.professionals.is_empty()
    }

    /// Whether this one may not be named.
    pub fn zwijgt_over(&self, professional: ProfessionalId) -> bool {
        self.professionals.contains(&professional)
    }

    /// Whether this organisation may not be named.
    pub fn zwijgt_over_organisatie(&self, organisatie: OrganisatieId) -> bool {
        self.organisaties.contains(&organisatie)
    }

    /// Who did something.
    pub fn actor(&self, actor: &mut Actor) {
        if actor.professional().is_some_and(|wie| self.zwijgt_over(wie)) {
            *actor = Actor {
                wie: Wie::Professional(ProfessionalId(Uuid::nil())),
                naam: IEMAND.to_owned(),
                pet: None,
                namens: None,
            };
        }
    }

    /// An organisation that set something, or watches.
    pub fn organisatie(&self, organisatie: &mut Organisatie) {
        if self.zwijgt_over_organisatie(organisatie.id) {
            *organisatie = Organisatie {
                id: OrganisatieId(Uuid::nil()),
                naam: TEAM.to_owned(),
                soort: Organisatiesoort::Overig,
            };
        }
    }

    /// Who sees to something.
    pub(crate) fn eigenaar(&self, eigenaar: &mut Eigenaar) {
        match eigenaar {
            Eigenaar::Professional { id, naam, organisatie } => {
                if self.zwijgt_over(*id) || self.zwijgt_over_organisatie(organisatie.id) {
                    *id = ProfessionalId(Uuid::nil());
                    IEMAND.clone_into(naam);
                    self.organisatie(organisatie);
                }
            }
            Eigenaar::Netwerk(naam) | Eigenaar::Organisatie(naam) => self.korttekst(naam),
            Eigenaar::Gezinslid(_) => {}
        }
    }

    /// Who signed for a child.
    pub(crate) fn accordering(&self, accordering: &mut Accordering) {
        for handtekening in &mut accordering.handtekeningen {
            if let Tekenaar::Voogd { professional, organisatie } = &mut handtekening.door
                && self.zwijgt_over(*professional)
            {
                *professional = ProfessionalId(Uuid::nil());
                self.organisatie(organisatie);
            }
        }
    }

    /// A line that Naast put together, in which a name can stand.
    pub fn regel(&self, regel: &mut String) {
        for naam in &self.namen {
            if regel.contains(naam.as_str()) {
                *regel = regel.replace(naam.as_str(), IEMAND);
            }
        }
    }

    /// The same, in a short text.
    pub(crate) fn korttekst(&self, tekst: &mut Korttekst) {
        let mut regel = tekst.to_string();
        self.regel(&mut regel);
        if let Ok(nieuw) = Korttekst::lees("naam", &regel) {
            *tekst = nieuw;
        }
    }
}
