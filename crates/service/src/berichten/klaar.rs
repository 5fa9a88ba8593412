//! What waits for whom: looked up through the one door, with the eyes of who hears of it, and only of what he or she chose.

use super::{
    aanleiding::{ONDERDELEN, Voor, aanleidingen},
    beroeps::{self, BEROEPS},
    post::{is_onveilig, is_onveilige_mailbox},
};
use crate::{
    Dienst, Dienstfout, Kijkvraag,
    account::{Account, Berichtadres, Berichtsoort},
};
use jiff::{Timestamp, civil::Date};
use naast_access::{Doel, Kijker, Onderdeel, Zicht};
use naast_domain::{
    Dossier, Wie,
    context::{dag_in_nederland, nederland},
    dossier::Routestap,
    ids::{DossierId, PersoonId},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use uuid::Uuid;

/// What waits, per dossier.
pub(super) type Klaar = BTreeMap<DossierId, BTreeSet<Uuid>>;

impl Dienst {
    /// What waits for the person of this account that was not told yet, per dossier. Empty when nothing may be sent.
    pub(super) async fn wat_klaarstaat(&self, account: &Account, nu: Timestamp) -> Result<Klaar, Dienstfout> {
        let Some(keuze) = &account.berichten.aan else { return Ok(Klaar::new()) };
        let mut klaar = if account.is_van_gezin() {
            self.klaar_voor_gezin(account, keuze, nu).await?
        } else {
            self.klaar_voor_professional(account, keuze, nu).await?
        };
        for aanleidingen in klaar.values_mut() {
            aanleidingen.retain(|aanleiding| !account.berichten.is_gemeld(*aanleiding));
        }
        klaar.retain(|_, aanleidingen| !aanleidingen.is_empty());
        Ok(klaar)
    }

    /// The dossiers in which this account of a member of the family was let in, and as whom.
    pub(super) async fn dossiers_van(
        &self,
        account: &Account,
    ) -> Result<Vec<(Arc<Dossier>, PersoonId)>, Dienstfout> {
        let mut dossiers = Vec::new();
        for plaats in account.plaatsen.iter().flatten() {
            if let Some(dossier) = self.laad_als_het_er_is(plaats.dossier).await? {
                dossiers.push((dossier, plaats.persoon));
            }
        }
        Ok(dossiers)
    }

    async fn klaar_voor_gezin(
        &self,
        account: &Account,
        keuze: &Berichtadres,
        nu: Timestamp,
    ) -> Result<Klaar, Dienstfout> {
        let (mut klaar, dag) = (Klaar::new(), dag_in_nederland(nu));
        let dossiers = self.dossiers_van(account).await?;
        if mailbox_is_onveilig(&dossiers, &keuze.adres, dag) {
            return Ok(klaar);
        }
        for (dossier, persoon) in dossiers {
            if dossier.toegang.account_van(persoon) != Some(account.id.0) {
                continue;
            }
            let mut nieuw = BTreeSet::new();
            if dossier.heeft_eigen_toegang(persoon, account.id.0, nu) {
                nieuw.append(&mut self.klaar_voor_zichzelf(&dossier, persoon, keuze, nu));
            }
            if keuze.waarover.contains(&Berichtsoort::Namens) {
                nieuw.append(&mut self.klaar_namens(&dossier, persoon, keuze, nu));
            }
            klaar.insert(dossier.id, nieuw);
        }
        Ok(klaar)
    }

    /// What waits for somebody, and for the young children for whom he or she answers.
    fn klaar_voor_zichzelf(
        &self,
        dossier: &Dossier,
        persoon: PersoonId,
        keuze: &Berichtadres,
        nu: Timestamp,
    ) -> BTreeSet<Uuid> {
        let mut nieuw = BTreeSet::new();
        let kijker = Kijker::gezinslid(persoon, String::new());
        let Some(zicht) = self.zie_stil(dossier, &kijker, Doel::EigenInzage, &ONDERDELEN, nu) else {
            return nieuw;
        };
        let mut voor = |wie| {
            let voor = Voor { persoon: wie, door: persoon, bereik: None };
            nieuw.append(&mut aanleidingen(&zicht, &voor, keuze.sinds, self.regels()));
        };
        if keuze.waarover.contains(&Berichtsoort::Zelf) {
            voor(persoon);
        }
        if keuze.waarover.contains(&Berichtsoort::Kinderen) {
            let kinderen = dossier.antwoordt_voor(self.regels(), persoon, dag_in_nederland(nu));
            kinderen.into_iter().filter(|kind| !is_onveilig(dossier, *kind, &keuze.adres)).for_each(voor);
        }
        nieuw
    }

    /// What waits for those for whom somebody may act, as far as each mandate goes.
    fn klaar_namens(
        &self,
        dossier: &Dossier,
        aan: PersoonId,
        keuze: &Berichtadres,
        nu: Timestamp,
    ) -> BTreeSet<Uuid> {
        let mut nieuw = BTreeSet::new();
        for machtiging in dossier.machtigingen_aan(aan, dag_in_nederland(nu)) {
            // For whom it must be safer than usual, nothing goes: also not to who acts for that person (D-58).
            if is_onveilig(dossier, machtiging.van, &keuze.adres) {
                continue;
            }
            let (wie, namens) = (Wie::Persoon(aan), Some(machtiging.van));
            let kijker = Kijker { wie, naam: String::new(), pet: None, namens, geldig: true };
            let Some(zicht) = self.zie_stil(dossier, &kijker, Doel::EigenInzage, &ONDERDELEN, nu) else {
                continue;
            };
            let voor = Voor { persoon: machtiging.van, door: aan, bereik: Some(&machtiging.bereik) };
            nieuw.append(&mut aanleidingen(&zicht, &voor, keuze.sinds, self.regels()));
        }
        nieuw
    }

    async fn klaar_voor_professional(
        &self,
        account: &Account,
        keuze: &Berichtadres,
        nu: Timestamp,
    ) -> Result<Klaar, Dienstfout> {
        let (mut klaar, dag) = (Klaar::new(), dag_in_nederland(nu));
        let caseload = self.store().caseload(account.id.0, dag).await?;
        let lopend = caseload.iter().filter(|regel| regel.status != Routestap::Afgesloten.code());
        for id in lopend.map(|regel| DossierId(regel.dossier_id)).collect::<BTreeSet<_>>() {
            let Some(dossier) = self.laad_als_het_er_is(id).await? else { continue };
            for pet in 0..account.petten.len() {
                let kijker = account.kijker(pet, dag);
                if kijker.functie().is_none_or(naast_domain::regels::Functie::nooit_inhoud) {
                    continue;
                }
                let Some(zicht) = self.zie_stil(&dossier, &kijker, Doel::Begeleiden, &BEROEPS, nu) else {
                    continue;
                };
                let nieuw = klaar.entry(id).or_default();
                if keuze.waarover.contains(&Berichtsoort::Termijnen) {
                    nieuw.append(&mut beroeps::termijnen(&zicht, keuze.sinds, self.regels()));
                }
                if keuze.waarover.contains(&Berichtsoort::Gezin) {
                    // Who looked after it was said, knows it.
                    let gekeken = self.laatst_gekeken(&kijker, id, nu).await?;
                    let sinds = gekeken.max(begin_van(keuze.sinds)).unwrap_or(nu);
                    nieuw.append(&mut beroeps::gezegd(&zicht, sinds));
                }
            }
        }
        Ok(klaar)
    }

    /// Nobody looks: of this view only leaves that something waits. That is written down in the account.
    fn zie_stil(
        &self,
        dossier: &Dossier,
        kijker: &Kijker,
        doel: Doel,
        onderdelen: &[Onderdeel],
        nu: Timestamp,
    ) -> Option<Arc<Zicht>> {
        let vraag = Kijkvraag { doel, onderdelen: onderdelen.iter().copied().collect() };
        Some(self.neem_inzage(dossier, kijker, &vraag, nu).ok()?.vastgelegd())
    }
}

/// It is one mailbox: what is not safe in one family is not safe in the other, and what is not safe for somebody is not
/// safe for who acts for that person from the same mailbox either.
pub(super) fn mailbox_is_onveilig(dossiers: &[(Arc<Dossier>, PersoonId)], adres: &str, dag: Date) -> bool {
    dossiers.iter().any(|(dossier, persoon)| {
        is_onveilig(dossier, *persoon, adres)
            || dossier
                .machtigingen_aan(*persoon, dag)
                .any(|machtiging| is_onveilige_mailbox(dossier, machtiging.van, adres))
    })
}

fn begin_van(dag: Date) -> Option<Timestamp> {
    Some(dag.to_zoned(nederland()).ok()?.timestamp())
}
