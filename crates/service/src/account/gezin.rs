//! Accounts of members of the family: where such an account gives entry, and for whom.
//!
//! The account holds no name of anybody and no date of birth: only the keys, and the places where it was let in. Whether
//! such a place still counts is for the dossier to say, on every visit: what is withdrawn there, is out at the next click.

use super::{Account, Sessie, sessie::Gegevens};
use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_access::Kijker;
use naast_domain::{
    Dossier, Wie,
    context::dag_in_nederland,
    ids::{DossierId, PersoonId},
    regels::Leeftijdsgroep,
    toegang::Machtiging,
};
use serde::{Deserialize, Serialize};

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
            let Some(dossier) = self.laad_als_het_er_is(plaats.dossier).await? else { continue };
            let nu = self.klok().nu();
            plekken.extend(eigen_plek(&dossier, *plaats, account, nu));
            plekken.extend(plekken_namens(&dossier, *plaats, account, nu));
        }
        Ok(plekken)
    }

    /// The place of a session: the one that was chosen, or the only one there is. `None`: it must be chosen first, also when the
    /// one that was chosen is over. Nobody finds himself unasked in the dossier of somebody else.
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
        match (plekken.len(), gegevens.plek) {
            (0, _) => Err(Dienstfout::NietGevonden),
            (1, None) => Ok(plekken.pop()),
            _ => Ok(None),
        }
    }

    /// Looks along with the eyes of a member of the family, after the reason was written down. It ends by the clock, or by
    /// [`Dienst::stop_meekijken`].
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when no reason was given just now.
    pub async fn kijk_mee(&self, sessie: &Sessie, plaats: Plaats) -> Result<(), Dienstfout> {
        let dossier = self.laad(plaats.dossier).await?;
        let nu = self.klok().nu();
        if !dossier.toegang.kijkt_mee(sessie.account().id, plaats.persoon, nu) {
            return Err(Dienstfout::NietGevonden);
        }
        self.zet_meekijken(sessie, Some(plaats)).await
    }

    /// Looks with one's own eyes again.
    pub async fn stop_meekijken(&self, sessie: &Sessie) -> Result<(), Dienstfout> {
        self.zet_meekijken(sessie, None).await
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

/// A place of one's own: whether the dossier lets this account in there, and what pages show of it.
fn eigen_plek(dossier: &Dossier, plaats: Plaats, account: &Account, nu: Timestamp) -> Option<Gezinsplek> {
    if !dossier.heeft_eigen_toegang(plaats.persoon, account.id.0, nu) {
        return None;
    }
    let zelf = dossier.gezin.persoon(plaats.persoon)?;
    Some(Gezinsplek {
        plek: Plek { plaats, namens: None },
        naam: zelf.naam.kort(),
        namens: None,
        huishouden: zelf.naam.achternaam(),
        groep: dossier.leeftijdsgroep(plaats.persoon, dag_in_nederland(nu)),
    })
}

/// The places where this account acts for somebody else.
fn plekken_namens(dossier: &Dossier, plaats: Plaats, account: &Account, nu: Timestamp) -> Vec<Gezinsplek> {
    if dossier.toegang.account_van(plaats.persoon) != Some(account.id.0) {
        return Vec::new();
    }
    let vandaag = dag_in_nederland(nu);
    let namens = |machtiging: &Machtiging| {
        let van = dossier.gezin.persoon(machtiging.van)?;
        Some(Gezinsplek {
            plek: Plek { plaats, namens: Some(van.id) },
            naam: machtiging.naam.to_string(),
            namens: Some(van.naam.kort()),
            huishouden: van.naam.achternaam(),
            groep: dossier.leeftijdsgroep(van.id, vandaag),
        })
    };
    dossier.machtigingen_aan(plaats.persoon, vandaag).filter_map(namens).collect()
}

/// What the fixed face sees who looks along with somebody's eyes.
pub(super) fn meekijkplek(dossier: &Dossier, persoon: PersoonId, nu: Timestamp) -> Option<Gezinsplek> {
    let wie = dossier.gezin.persoon(persoon)?;
    Some(Gezinsplek {
        plek: Plek { plaats: Plaats { dossier: dossier.id, persoon }, namens: None },
        naam: wie.naam.kort(),
        namens: None,
        huishouden: wie.naam.achternaam(),
        groep: dossier.leeftijdsgroep(persoon, dag_in_nederland(nu)),
    })
}
