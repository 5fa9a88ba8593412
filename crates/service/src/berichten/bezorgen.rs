//! A round of sending. It can be broken off anywhere and begun again: what is under way is written down before it goes.
//!
//! On one day a person gets one message at most, whatever happens: when it is not known whether a message arrived (the
//! process was killed, the line broke at the last moment), that day is over for this person, and what still waits is told
//! on the next. What the mail server did not take is tried again on the same day, with longer and longer pauses.

use super::{klaar::Klaar, post::Post};
use crate::{
    Dienst, Dienstfout,
    account::{Account, AccountGebeurtenis},
};
use jiff::{Timestamp, civil::Date};
use naast_domain::{Actor, context::dag_in_nederland, ids::ProfessionalId};
use naast_exchange::mail::{Mailadres, Postfout};
use uuid::Uuid;

/// What came of one round. Counts only.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Bezorgronde {
    /// Messages that the mail server took.
    pub verstuurd: u64,
    /// Messages that did not go, for whatever reason.
    pub mislukt: u64,
}

/// How it went with one account.
enum Verloop {
    NietsTeDoen,
    Verstuurd,
    Mislukt,
    /// The mail server is not there: the others need not be tried.
    Storing,
}

impl Dienst {
    /// Sends to everybody for whom something waits and who wants to hear of it. Never stands in the way of a command:
    /// nothing here is waited for by a page. `ga_door` is asked before each next one.
    ///
    /// # Errors
    /// Store errors; what was sent before it is written down.
    pub async fn bezorg_berichten(&self, ga_door: impl Fn() -> bool) -> Result<Bezorgronde, Dienstfout> {
        let mut ronde = Bezorgronde::default();
        let nu = self.klok().nu();
        let Some(post) = self.binnen.post.get().filter(|post| post.mag_nu(nu)) else { return Ok(ronde) };
        post.tel(|stand| stand.laatste_ronde = Some(nu));
        for account in self.accounts_met_berichten().await? {
            if !ga_door() {
                break;
            }
            match self.bezorg(post, account, nu).await {
                Ok(Verloop::NietsTeDoen) => {}
                Ok(Verloop::Verstuurd) => ronde.verstuurd += 1,
                Ok(Verloop::Mislukt) => ronde.mislukt += 1,
                Ok(Verloop::Storing) => {
                    ronde.mislukt += 1;
                    break;
                }
                // One dossier that cannot be read does not keep the messages of all others.
                Err(fout) => {
                    tracing::error!(%account, %fout, "een bericht kon niet worden bezorgd");
                    ronde.mislukt += 1;
                }
            }
        }
        Ok(ronde)
    }

    async fn bezorg(
        &self,
        post: &Post,
        account: ProfessionalId,
        nu: Timestamp,
    ) -> Result<Verloop, Dienstfout> {
        let dag = dag_in_nederland(nu);
        let Some(account) = self.account(account).await? else { return Ok(Verloop::NietsTeDoen) };
        let wacht = account.berichten.had_op(dag) || post.rust(account.id.0, nu);
        if wacht || !account.is_geldig_op(dag) || self.wat_klaarstaat(&account, nu).await?.is_empty() {
            return Ok(Verloop::NietsTeDoen);
        }
        let Some(adres) = account.berichten.aan.as_ref().and_then(|aan| Mailadres::lees(&aan.adres).ok())
        else {
            return Ok(Verloop::NietsTeDoen);
        };
        let aangeboden = match post.postbode.bied_aan(&adres, nu, Uuid::new_v4()).await {
            Ok(aangeboden) => aangeboden,
            Err(fout) => return self.niet_aangenomen(post, &account, fout, nu).await,
        };
        // The mail server may have been slow: what was made safer meanwhile counts.
        let klaar = self.wat_klaarstaat(&account, nu).await?;
        if klaar.is_empty() || !self.zet_onderweg(&account, dag, &klaar).await? {
            aangeboden.trek_terug().await;
            return Ok(Verloop::NietsTeDoen);
        }
        match aangeboden.lever_af().await {
            Ok(()) => {
                self.noteer(&account, &AccountGebeurtenis::BerichtVerstuurd { dag }).await?;
                post.server_werkt(account.id.0);
                post.tel(|stand| stand.verstuurd += 1);
                Ok(Verloop::Verstuurd)
            }
            Err(Postfout::Onzeker) => {
                tracing::warn!("van een bericht is niet zeker of het is aangekomen");
                post.tel(|stand| stand.onzeker += 1);
                Ok(Verloop::Mislukt)
            }
            Err(fout) => {
                self.noteer(&account, &AccountGebeurtenis::BerichtNietAangenomen { dag }).await?;
                self.niet_aangenomen(post, &account, fout, nu).await
            }
        }
    }

    /// Nothing was sent: what now?
    async fn niet_aangenomen(
        &self,
        post: &Post,
        account: &Account,
        fout: Postfout,
        nu: Timestamp,
    ) -> Result<Verloop, Dienstfout> {
        if fout.geldt_voor_alles() {
            tracing::error!(%fout, "berichten kunnen niet worden bezorgd");
            post.storing(fout, nu);
            return Ok(Verloop::Storing);
        }
        tracing::warn!(%fout, "een bericht is niet aangenomen");
        if let Postfout::Adres(_) = fout {
            let dossiers = self.wat_klaarstaat(account, nu).await?.into_keys().collect();
            let terug = AccountGebeurtenis::BerichtTeruggekomen { dag: dag_in_nederland(nu), dossiers };
            self.noteer(account, &terug).await?;
            post.server_werkt(account.id.0);
            post.tel(|stand| stand.teruggekomen += 1);
        } else {
            post.stel_uit(account.id.0, nu);
        }
        Ok(Verloop::Mislukt)
    }

    /// Writes down that a message is about to go. Whether it was us who did: another process, or the person who changed
    /// the choice just now, goes first.
    async fn zet_onderweg(&self, account: &Account, dag: Date, klaar: &Klaar) -> Result<bool, Dienstfout> {
        let onderweg = AccountGebeurtenis::BerichtOnderweg {
            dag,
            dossiers: klaar.keys().copied().collect(),
            aanleidingen: klaar.values().flatten().copied().collect(),
        };
        match self.wijzig_account(&Actor::systeem(), Uuid::now_v7(), account, &[onderweg]).await {
            Ok(_) => Ok(true),
            Err(Dienstfout::Weigering(_)) => Ok(false),
            Err(fout) => Err(fout),
        }
    }

    /// Writes down how it went, also when the account changed meanwhile.
    async fn noteer(&self, account: &Account, wat: &AccountGebeurtenis) -> Result<(), Dienstfout> {
        for _ in 0..5 {
            let Some(nu) = self.account(account.id).await? else { return Ok(()) };
            match self.wijzig_account(&Actor::systeem(), Uuid::now_v7(), &nu, std::slice::from_ref(wat)).await
            {
                Err(Dienstfout::Weigering(_)) => {}
                anders => return anders.map(drop),
            }
        }
        Err(Dienstfout::Druk)
    }
}
