//! Changes in the family system, each dated and each an event of its own.

use super::{
    Adres, Contactkanaal, Gezag, Gezagshouder, Gezinssysteem, Huishouden, Lidmaatschap, NieuwGezin, Persoon,
    Relatie, Rol,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    gebeurtenis::soorten,
    ids::{HuishoudenId, PersoonId},
    persoon::{Geboortedatum, Naam},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What can be asked about the family system.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GezinOpdracht {
    /// Somebody belongs to the family after all.
    VoegPersoonToe {
        /// The person.
        persoon: Box<Persoon>,
        /// The home he or she lives in.
        huishouden: Option<HuishoudenId>,
        /// Since when.
        sinds: Option<Date>,
    },
    /// A name or birth date was wrong.
    CorrigeerPersoon {
        /// Who.
        persoon: PersoonId,
        /// The right name.
        naam: Naam,
        /// The right birth date.
        geboortedatum: Geboortedatum,
        /// How we know.
        reden: Tekst,
    },
    /// How somebody can be reached, safely.
    LegContactVast {
        /// Who.
        persoon: PersoonId,
        /// All channels, in order of preference.
        kanalen: Vec<Contactkanaal>,
    },
    /// A language or other need in communication.
    LegTaalVast {
        /// Who.
        persoon: PersoonId,
        /// The need; `None` clears it.
        taal: Option<Korttekst>,
    },
    /// Somebody died.
    LegOverlijdenVast {
        /// Who.
        persoon: PersoonId,
        /// When.
        op: Date,
    },
    /// A second home, for instance of the other parent.
    VoegHuishoudenToe {
        /// The home.
        huishouden: Huishouden,
    },
    /// Somebody moves; a child of separated parents can live in two homes.
    Verhuis {
        /// Who.
        persoon: PersoonId,
        /// Out of which home; `None` adds a home.
        uit: Option<HuishoudenId>,
        /// Into which home; `None` leaves without a known new home.
        naar: Option<HuishoudenId>,
        /// On which day.
        op: Date,
    },
    /// A home gets another address.
    WijzigAdres {
        /// Which home.
        huishouden: HuishoudenId,
        /// The address.
        adres: Adres,
    },
    /// A relation begins, or is written down with its period.
    LegRelatieVast {
        /// The relation.
        relatie: Relatie,
    },
    /// A relation ends.
    BeeindigRelatie {
        /// The relation as it stands.
        relatie: Relatie,
        /// On which day.
        op: Date,
    },
    /// Gezag over one child.
    LegGezagVast {
        /// The gezag.
        gezag: Gezag,
    },
    /// Gezag over one child ends.
    BeeindigGezag {
        /// The gezag as it stands.
        gezag: Gezag,
        /// On which day.
        op: Date,
    },
    /// What somebody is to a child.
    LegRolVast {
        /// The role.
        rol: Rol,
    },
}

/// What happened in the family system.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GezinGebeurtenis {
    /// A person belongs to the family.
    PersoonToegevoegd {
        /// The person.
        persoon: Box<Persoon>,
        /// The home.
        huishouden: Option<HuishoudenId>,
        /// Since when.
        sinds: Option<Date>,
    },
    /// A name or birth date was corrected.
    PersoonGecorrigeerd {
        /// Who.
        persoon: PersoonId,
        /// The right name.
        naam: Naam,
        /// The right birth date.
        geboortedatum: Geboortedatum,
        /// How we know.
        reden: Tekst,
    },
    /// Contact channels were written down.
    ContactVastgelegd {
        /// Who.
        persoon: PersoonId,
        /// All channels.
        kanalen: Vec<Contactkanaal>,
    },
    /// A need in communication was written down.
    TaalVastgelegd {
        /// Who.
        persoon: PersoonId,
        /// The need.
        taal: Option<Korttekst>,
    },
    /// Somebody died.
    OverlijdenVastgelegd {
        /// Who.
        persoon: PersoonId,
        /// When.
        op: Date,
    },
    /// A home was added.
    HuishoudenToegevoegd {
        /// The home.
        huishouden: Huishouden,
    },
    /// Somebody moved.
    Verhuisd {
        /// Who.
        persoon: PersoonId,
        /// Out of.
        uit: Option<HuishoudenId>,
        /// Into.
        naar: Option<HuishoudenId>,
        /// When.
        op: Date,
    },
    /// An address was changed.
    AdresGewijzigd {
        /// Which home.
        huishouden: HuishoudenId,
        /// The address.
        adres: Adres,
    },
    /// A relation was written down.
    RelatieVastgelegd {
        /// The relation.
        relatie: Relatie,
    },
    /// A relation ended.
    RelatieBeeindigd {
        /// The relation as it stood.
        relatie: Relatie,
        /// When.
        op: Date,
    },
    /// Gezag was written down.
    GezagVastgelegd {
        /// The gezag.
        gezag: Gezag,
    },
    /// Gezag ended.
    GezagBeeindigd {
        /// The gezag as it stood.
        gezag: Gezag,
        /// When.
        op: Date,
    },
    /// A role was written down.
    RolVastgelegd {
        /// The role.
        rol: Rol,
    },
}

soorten!(GezinGebeurtenis {
    PersoonToegevoegd => "gezin.persoon_toegevoegd",
    PersoonGecorrigeerd => "gezin.persoon_gecorrigeerd",
    ContactVastgelegd => "gezin.contact_vastgelegd",
    TaalVastgelegd => "gezin.taal_vastgelegd",
    OverlijdenVastgelegd => "gezin.overlijden_vastgelegd",
    HuishoudenToegevoegd => "gezin.huishouden_toegevoegd",
    Verhuisd => "gezin.verhuisd",
    AdresGewijzigd => "gezin.adres_gewijzigd",
    RelatieVastgelegd => "gezin.relatie_vastgelegd",
    RelatieBeeindigd => "gezin.relatie_beeindigd",
    GezagVastgelegd => "gezin.gezag_vastgelegd",
    GezagBeeindigd => "gezin.gezag_beeindigd",
    RolVastgelegd => "gezin.rol_vastgelegd",
});

/// Judges a command about the family system.
///
/// # Refusals
/// * INV-8: gezag is over one child of this family, held by a person of this family or an institution.
/// * input: unknown person or home, dates in the future, the same relation twice.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &GezinOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let gezin = &dossier.gezin;
    let vandaag = context.vandaag();
    let gebeurtenis = match opdracht.clone() {
        GezinOpdracht::VoegPersoonToe { persoon, huishouden, sinds } => {
            if gezin.personen.contains_key(&persoon.id) {
                return Err(Invoerfout::nieuw("persoon", "Deze persoon staat al in dit gezin.").into());
            }
            if persoon.geboortedatum.vroegst().is_some_and(|geboren| geboren > vandaag) {
                return Err(
                    Invoerfout::nieuw("geboortedatum", "Deze geboortedatum ligt in de toekomst.").into()
                );
            }
            huishouden.map(|id| bestaand_huishouden(gezin, id)).transpose()?;
            GezinGebeurtenis::PersoonToegevoegd { persoon, huishouden, sinds }
        }
        GezinOpdracht::CorrigeerPersoon { persoon, naam, geboortedatum, reden } => {
            bestaand_persoon(gezin, persoon)?;
            if geboortedatum.vroegst().is_some_and(|geboren| geboren > vandaag) {
                return Err(
                    Invoerfout::nieuw("geboortedatum", "Deze geboortedatum ligt in de toekomst.").into()
                );
            }
            GezinGebeurtenis::PersoonGecorrigeerd { persoon, naam, geboortedatum, reden }
        }
        GezinOpdracht::LegContactVast { persoon, kanalen } => {
            bestaand_persoon(gezin, persoon)?;
            GezinGebeurtenis::ContactVastgelegd { persoon, kanalen }
        }
        GezinOpdracht::LegTaalVast { persoon, taal } => {
            bestaand_persoon(gezin, persoon)?;
            GezinGebeurtenis::TaalVastgelegd { persoon, taal }
        }
        GezinOpdracht::LegOverlijdenVast { persoon, op } => {
            bestaand_persoon(gezin, persoon)?;
            niet_in_de_toekomst("op", op, vandaag)?;
            GezinGebeurtenis::OverlijdenVastgelegd { persoon, op }
        }
        GezinOpdracht::VoegHuishoudenToe { huishouden } => {
            if gezin.huishoudens.contains_key(&huishouden.id) {
                return Err(Invoerfout::nieuw("huishouden", "Dit huishouden staat er al.").into());
            }
            for lid in &huishouden.leden {
                bestaand_persoon(gezin, lid.persoon)?;
            }
            GezinGebeurtenis::HuishoudenToegevoegd { huishouden }
        }
        GezinOpdracht::Verhuis { persoon, uit, naar, op } => {
            bestaand_persoon(gezin, persoon)?;
            if let Some(uit) = uit
                && !bestaand_huishouden(gezin, uit)?.woont_hier(persoon, op)
            {
                return Err(Invoerfout::nieuw("uit", "Deze persoon woont daar op die dag niet.").into());
            }
            naar.map(|id| bestaand_huishouden(gezin, id)).transpose()?;
            if uit.is_none() && naar.is_none() {
                return Err(Invoerfout::nieuw("naar", "Kies waar deze persoon weggaat of gaat wonen.").into());
            }
            GezinGebeurtenis::Verhuisd { persoon, uit, naar, op }
        }
        GezinOpdracht::WijzigAdres { huishouden, adres } => {
            bestaand_huishouden(gezin, huishouden)?;
            GezinGebeurtenis::AdresGewijzigd { huishouden, adres }
        }
        GezinOpdracht::LegRelatieVast { relatie } => {
            bestaand_persoon(gezin, relatie.van_persoon)?;
            bestaand_persoon(gezin, relatie.naar_persoon)?;
            if relatie.van_persoon == relatie.naar_persoon {
                return Err(Invoerfout::nieuw("naar_persoon", "Kies twee verschillende mensen.").into());
            }
            if gezin.relaties.contains(&relatie) {
                return Err(Invoerfout::nieuw("relatie", "Deze relatie staat er al.").into());
            }
            GezinGebeurtenis::RelatieVastgelegd { relatie }
        }
        GezinOpdracht::BeeindigRelatie { relatie, op } => {
            if !gezin.relaties.contains(&relatie) {
                return Err(Weigering::niet_gevonden());
            }
            if relatie.van.is_some_and(|van| op < van) {
                return Err(Invoerfout::nieuw("op", "Het einde ligt vóór het begin van deze relatie.").into());
            }
            GezinGebeurtenis::RelatieBeeindigd { relatie, op }
        }
        GezinOpdracht::LegGezagVast { gezag } => {
            controleer_gezag(gezin, &gezag)?;
            GezinGebeurtenis::GezagVastgelegd { gezag }
        }
        GezinOpdracht::BeeindigGezag { gezag, op } => {
            if !gezin.gezag.contains(&gezag) {
                return Err(Weigering::niet_gevonden());
            }
            GezinGebeurtenis::GezagBeeindigd { gezag, op }
        }
        GezinOpdracht::LegRolVast { rol } => {
            bestaand_persoon(gezin, rol.kind)?;
            bestaand_persoon(gezin, rol.persoon)?;
            GezinGebeurtenis::RolVastgelegd { rol }
        }
    };
    Ok(vec![Gebeurtenis::Gezin(gebeurtenis)])
}

/// Checks a family system that is written down in one go, at the opening of a dossier; all faults together.
pub(crate) fn controleer_nieuw(nieuw: &NieuwGezin, vandaag: Date) -> Result<(), Weigering> {
    let mut fouten = Vec::new();
    let ids: BTreeSet<_> = nieuw.personen.iter().map(|p| p.id).collect();
    if nieuw.personen.is_empty() {
        fouten.push(Invoerfout::nieuw(
            "personen",
            "Voeg ten minste één persoon toe. Dat mag ook een volwassene zonder kinderen zijn.",
        ));
    }
    if ids.len() != nieuw.personen.len() {
        fouten.push(Invoerfout::nieuw("personen", "Dezelfde persoon staat er twee keer in."));
    }
    if nieuw.personen.iter().any(|p| p.geboortedatum.vroegst().is_some_and(|geboren| geboren > vandaag)) {
        fouten.push(Invoerfout::nieuw("geboortedatum", "Een geboortedatum ligt in de toekomst."));
    }
    let onbekend = |id: &PersoonId| !ids.contains(id);
    if nieuw.huishoudens.iter().flat_map(|h| &h.leden).any(|lid| onbekend(&lid.persoon)) {
        fouten.push(Invoerfout::nieuw(
            "huishoudens",
            "In een huishouden staat iemand die niet bij dit gezin hoort.",
        ));
    }
    if nieuw.relaties.iter().any(|r| onbekend(&r.van_persoon) || onbekend(&r.naar_persoon)) {
        fouten.push(Invoerfout::nieuw(
            "relaties",
            "Een relatie wijst naar iemand die niet bij dit gezin hoort.",
        ));
    }
    let gezin = Gezinssysteem::from(nieuw.clone());
    for gezag in &nieuw.gezag {
        if let Err(weigering) = controleer_gezag(&gezin, gezag) {
            fouten.push(Invoerfout::nieuw("gezag", weigering.reden));
        }
    }
    if fouten.is_empty() { Ok(()) } else { Err(Weigering::invoer(fouten)) }
}

fn controleer_gezag(gezin: &Gezinssysteem, gezag: &Gezag) -> Result<(), Weigering> {
    bestaand_persoon(gezin, gezag.kind)?;
    if let Gezagshouder::Persoon(houder) = gezag.houder {
        if houder == gezag.kind {
            return Err(Weigering::regel(
                Regelnummer::Inv(8),
                "Een kind kan geen gezag over zichzelf hebben.",
            ));
        }
        if gezin.persoon(houder).is_none() {
            return Err(Weigering::regel(
                Regelnummer::Inv(8),
                "Het gezag wijst naar iemand die niet in dit gezin staat. Voeg die persoon eerst toe.",
            ));
        }
    }
    Ok(())
}

fn bestaand_persoon(gezin: &Gezinssysteem, id: PersoonId) -> Result<&Persoon, Weigering> {
    gezin.persoon(id).ok_or_else(Weigering::niet_gevonden)
}

fn bestaand_huishouden(gezin: &Gezinssysteem, id: HuishoudenId) -> Result<&Huishouden, Weigering> {
    gezin.huishoudens.get(&id).ok_or_else(Weigering::niet_gevonden)
}

fn niet_in_de_toekomst(veld: &'static str, dag: Date, vandaag: Date) -> Result<(), Weigering> {
    if dag > vandaag { Err(Invoerfout::nieuw(veld, "Deze dag ligt in de toekomst.").into()) } else { Ok(()) }
}

impl Gezinssysteem {
    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &GezinGebeurtenis) {
        match gebeurtenis.clone() {
            GezinGebeurtenis::PersoonToegevoegd { persoon, huishouden, sinds } => {
                if let Some(huishouden) = huishouden.and_then(|id| self.huishoudens.get_mut(&id)) {
                    huishouden.leden.push(Lidmaatschap { persoon: persoon.id, van: sinds, tot: None });
                }
                self.personen.insert(persoon.id, *persoon);
            }
            GezinGebeurtenis::PersoonGecorrigeerd { persoon, naam, geboortedatum, .. } => {
                if let Some(persoon) = self.personen.get_mut(&persoon) {
                    persoon.naam = naam;
                    persoon.geboortedatum = geboortedatum;
                }
            }
            GezinGebeurtenis::ContactVastgelegd { persoon, kanalen } => {
                if let Some(persoon) = self.personen.get_mut(&persoon) {
                    persoon.contact = kanalen;
                }
            }
            GezinGebeurtenis::TaalVastgelegd { persoon, taal } => {
                if let Some(persoon) = self.personen.get_mut(&persoon) {
                    persoon.taal = taal;
                }
            }
            GezinGebeurtenis::OverlijdenVastgelegd { persoon, op } => {
                if let Some(persoon) = self.personen.get_mut(&persoon) {
                    persoon.overleden_op = Some(op);
                }
            }
            GezinGebeurtenis::HuishoudenToegevoegd { huishouden } => {
                self.huishoudens.insert(huishouden.id, huishouden);
            }
            GezinGebeurtenis::Verhuisd { persoon, uit, naar, op } => {
                if let Some(oud) = uit.and_then(|id| self.huishoudens.get_mut(&id)) {
                    for lid in oud.leden.iter_mut().filter(|lid| lid.persoon == persoon && lid.tot.is_none())
                    {
                        lid.tot = Some(op);
                    }
                }
                if let Some(nieuw) = naar.and_then(|id| self.huishoudens.get_mut(&id)) {
                    nieuw.leden.push(Lidmaatschap { persoon, van: Some(op), tot: None });
                }
            }
            GezinGebeurtenis::AdresGewijzigd { huishouden, adres } => {
                if let Some(huishouden) = self.huishoudens.get_mut(&huishouden) {
                    huishouden.adres = Some(adres);
                }
            }
            GezinGebeurtenis::RelatieVastgelegd { relatie } => self.relaties.push(relatie),
            GezinGebeurtenis::RelatieBeeindigd { relatie, op } => {
                for bestaand in self.relaties.iter_mut().filter(|bestaand| **bestaand == relatie) {
                    bestaand.tot = Some(op);
                }
            }
            GezinGebeurtenis::GezagVastgelegd { gezag } => self.gezag.push(gezag),
            GezinGebeurtenis::GezagBeeindigd { gezag, op } => {
                for bestaand in self.gezag.iter_mut().filter(|bestaand| **bestaand == gezag) {
                    bestaand.tot = Some(op);
                }
            }
            GezinGebeurtenis::RolVastgelegd { rol } => {
                self.rollen.retain(|bestaand| (bestaand.kind, bestaand.persoon) != (rol.kind, rol.persoon));
                self.rollen.push(rol);
            }
        }
    }
}
