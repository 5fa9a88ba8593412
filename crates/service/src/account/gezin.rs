//! Accounts of members of the family: where such an account gives entry, and for whom.
//!
//! The account holds no name of anybody and no date of birth: only the keys, and the places where it was let in. Whether
//! such a place still counts is for the dossier to say, on every visit: what is withdrawn there, is out at the next click.

use super::{Account, AccountGebeurtenis, Sessie, sessie::Gegevens};
use crate::{Dienst, Dienstfout};
use jiff::civil::Date;
use naast_access::Kijker;
use naast_domain::{
    Dossier, Wie,
    context::dag_in_nederland,
    ids::{DossierId, PersoonId},
    regels::Leeftijdsgroep,
};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// A person in a dossier: where an account of a member of the family was let in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Plaats {
    /// Which dossier.
    pub dossier: DossierId,
    /// As whom.
    pub persoon: PersoonId,
}

/// A place, and through whose eyes somebody looks there.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Plek {
    /// Where, and as whom.
    pub plaats: Plaats,
    /// For whom, when not for oneself.
    pub namens: Option<PersoonId>,
}

/// Where a member of the family is in this session, with what every page shows of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gezinsplek {
    /// Where, and through whose eyes.
    pub plek: Plek,
    /// Name of who looks.
    pub naam: String,
    /// Name of the one for whom is looked and acted, when not for oneself (INV-15).
    pub namens: Option<String>,
    /// Name of the household, as far as this person may know it.
    pub huishouden: String,
    /// Age band today of the one with whose eyes is looked: it chooses the words (D-40, INV-36).
    pub groep: Leeftijdsgroep,
}

impl Gezinsplek {
    /// The dossier.
    pub fn dossier(&self) -> DossierId {
        self.plek.plaats.dossier
    }

    /// The person about whom the pages are: who looks, or for whom.
    pub fn persoon(&self) -> PersoonId {
        self.plek.namens.unwrap_or(self.plek.plaats.persoon)
    }

    /// As the one who looks and acts.
    pub fn kijker(&self) -> Kijker {
        let wie = Wie::Persoon(self.plek.plaats.persoon);
        Kijker { wie, naam: self.naam.clone(), pet: None, namens: self.plek.namens, geldig: true }
    }
}

impl Account {
    /// Whether this is an account of a member of the family.
    pub fn is_van_gezin(&self) -> bool {
        self.plaatsen.is_some()
    }
}

impl Dienst {
    /// Everywhere this account of a member of the family gives entry now, for oneself first.
    pub async fn plekken(&self, account: &Account) -> Result<Vec<Gezinsplek>, Dienstfout> {
        let mut plekken = Vec::new();
        for plaats in account.plaatsen.iter().flatten() {
            let dossier = match self.laad(plaats.dossier).await {
                Ok(dossier) => dossier,
                Err(Dienstfout::NietGevonden) => continue,
                Err(fout) => return Err(fout),
            };
            let vandaag = dag_in_nederland(self.klok().nu());
            plekken.extend(plek(&dossier, Plek { plaats: *plaats, namens: None }, vandaag));
        }
        Ok(plekken)
    }

    /// The place of a session: the one that was chosen, or the only one there is. `None`: it must be chosen first.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when there is no place left.
    pub(super) async fn plek_van(
        &self,
        account: &Account,
        gegevens: &Gegevens,
    ) -> Result<Option<Gezinsplek>, Dienstfout> {
        let mut plekken = self.plekken(account).await?;
        if let Some(gekozen) = gegevens.plek
            && let Some(plek) = plekken.iter().find(|plek| plek.plek == gekozen)
        {
            return Ok(Some(plek.clone()));
        }
        match plekken.len() {
            0 => Err(Dienstfout::NietGevonden),
            1 => Ok(plekken.pop()),
            _ => Ok(None),
        }
    }

    /// Goes to another place, or looks for somebody else.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a place this account does not have.
    pub async fn kies_plek(&self, sessie: &Sessie, plek: Plek) -> Result<(), Dienstfout> {
        if !self.plekken(sessie.account()).await?.iter().any(|bekend| bekend.plek == plek) {
            return Err(Dienstfout::NietGevonden);
        }
        self.zet_plek(sessie, plek).await
    }
}

impl Dienst {
    /// Lets somebody from the family in without an invitation on paper: for the made-up people of a demonstration and
    /// for trials. `naam` stands in the switch of persons. The account has no keys, so nobody can log in to it.
    pub async fn speel_gezinslid(
        &self,
        gezicht: &Kijker,
        opdracht: Uuid,
        plaats: Plaats,
        naam: &str,
    ) -> Result<Arc<Account>, Dienstfout> {
        let door = gezicht.actor();
        let account = self.maak_gezinsaccount(&door, opdracht, naam.to_owned()).await?;
        let gegeven = [AccountGebeurtenis::PlaatsGegeven(plaats)];
        self.wijzig_account(&door, Uuid::new_v5(&opdracht, b"plaats"), &account, &gegeven).await
    }
}

/// Whether this place counts on `op`, and what pages show of it.
fn plek(dossier: &Dossier, plek: Plek, op: Date) -> Option<Gezinsplek> {
    let zelf = dossier.gezin.persoon(plek.plaats.persoon).filter(|persoon| persoon.leeft())?;
    let groep = zelf.leeftijd_minstens(op).map_or(Leeftijdsgroep::Vanaf18, Leeftijdsgroep::bij);
    (groep != Leeftijdsgroep::Tot12).then(|| Gezinsplek {
        plek,
        naam: zelf.naam.kort(),
        namens: None,
        huishouden: zelf.naam.achternaam(),
        groep,
    })
}
