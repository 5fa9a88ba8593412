//! What the privacy officer watches over: the emergency entrance. And the counts that every keeper of the system sees.

use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_access::Kijker;
use naast_domain::{
    bijdrage::Vraagadres,
    ids::{DossierId, ProfessionalId},
    regels::Functie,
};
use naast_store::Status;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most uses that are listed at a time; the rest follows when these are reviewed.
const MEESTE: u32 = 200;

/// Counts of the whole installation: nothing about anybody.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beheerstand {
    /// Of the store.
    pub opslag: Status,
    /// Accounts that may be used.
    pub accounts: usize,
    /// Accounts that may not: blocked, or registration run out.
    pub accounts_ongeldig: usize,
    /// Regions.
    pub regios: usize,
    /// Uses of the emergency entrance that wait for a review.
    pub noodtoegangen: usize,
}

/// A use of the emergency entrance that was not reviewed yet: who and when, never why or about what. That stands in the
/// dossier, and looking there is logged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Noodgebruik {
    /// The dossier.
    pub dossier: DossierId,
    /// Who came in.
    pub professional: ProfessionalId,
    /// Name and function, as known then.
    pub naam: String,
    /// From.
    pub van: Timestamp,
    /// Until.
    pub tot: Timestamp,
}

impl Dienst {
    /// Counts, for administrator and privacy officer.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for everybody else.
    pub async fn beheerstand(&self, kijker: &Kijker) -> Result<Beheerstand, Dienstfout> {
        if !kijker.geldig || !matches!(kijker.functie(), Some(Functie::Beheerder | Functie::Fg)) {
            return Err(Dienstfout::NietGevonden);
        }
        self.laad_accounts().await?;
        let vandaag = naast_domain::context::dag_in_nederland(self.klok().nu());
        let accounts = self.accounts();
        let geldig = accounts.iter().filter(|account| account.is_geldig_op(vandaag)).count();
        Ok(Beheerstand {
            opslag: self.store().status().await?,
            accounts: geldig,
            accounts_ongeldig: accounts.len() - geldig,
            regios: self.regios().iter().count(),
            noodtoegangen: self.wachtende_noodtoegangen().await?.len(),
        })
    }

    /// The uses of the emergency entrance that wait for a review, the oldest first.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no privacy officer.
    pub async fn te_beoordelen_noodtoegang(&self, kijker: &Kijker) -> Result<Vec<Noodgebruik>, Dienstfout> {
        if !kijker.geldig || kijker.functie() != Some(Functie::Fg) {
            return Err(Dienstfout::NietGevonden);
        }
        let dossiers: BTreeSet<Uuid> = self.wachtende_noodtoegangen().await?.into_iter().collect();
        let mut gebruik = Vec::new();
        for id in dossiers {
            let dossier = self.laad(DossierId(id)).await?;
            gebruik.extend(
                dossier.afscherming.noodtoegang.values().filter(|nood| nood.oordeel.is_none()).map(|nood| {
                    Noodgebruik {
                        dossier: DossierId(id),
                        professional: nood.professional,
                        naam: nood.naam.to_string(),
                        van: nood.van,
                        tot: nood.tot,
                    }
                }),
            );
        }
        gebruik.sort_by_key(|een| een.van);
        Ok(gebruik)
    }

    /// The dossiers in which a member of the family asks the privacy officer about a look, the longest waiting first.
    /// Who asks and what, stands in the dossier, and looking there is logged.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no privacy officer.
    pub async fn vragen_over_inzage(&self, kijker: &Kijker) -> Result<Vec<DossierId>, Dienstfout> {
        if !kijker.geldig || kijker.functie() != Some(Functie::Fg) {
            return Err(Dienstfout::NietGevonden);
        }
        let soort = crate::rijen::functiesoort(Functie::Fg);
        let taken = self.store().tasks_for(&soort, crate::rijen::FUNCTIE, MEESTE).await?;
        let dossiers: BTreeSet<Uuid> = taken
            .into_iter()
            .filter(|regel| regel.taak.soort == "taak")
            .map(|regel| regel.taak.dossier_id)
            .collect();
        let mut wachten = Vec::new();
        for id in dossiers {
            let dossier = self.laad(DossierId(id)).await?;
            let vragen = dossier.bijdragen.vragen();
            let sinds = vragen
                .iter()
                .filter(|vraag| vraag.aan == Vraagadres::Fg && vraag.antwoord.is_none())
                .map(|vraag| vraag.op)
                .min();
            wachten.extend(sinds.map(|sinds| (sinds, DossierId(id))));
        }
        wachten.sort_unstable();
        Ok(wachten.into_iter().map(|(_, dossier)| dossier).collect())
    }

    /// The dossiers with such a use, once for each use.
    async fn wachtende_noodtoegangen(&self) -> Result<Vec<Uuid>, Dienstfout> {
        let soort = crate::rijen::functiesoort(Functie::Fg);
        let taken = self.store().tasks_for(&soort, crate::rijen::FUNCTIE, MEESTE).await?;
        Ok(taken
            .into_iter()
            .filter(|regel| regel.taak.soort == "noodtoegang")
            .map(|regel| regel.taak.dossier_id)
            .collect())
    }
}
