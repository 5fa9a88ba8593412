//! Choosing messages, and showing that the mailbox is one's own before anything else goes there (D-58).
//!
//! A mistyped address is somebody else's. So the first message there holds a code and nothing else, the code counts for a
//! short while and a few tries, and only a few go on one day, whoever asks for them. Where it must be safer than usual no
//! code goes either, and the page does not tell.

use super::{Berichtkeuze, TeBevestigen, klaar::mailbox_is_onveilig, post::Post};
use crate::{
    Dienst, Dienstfout, Sessie,
    account::{Account, AccountGebeurtenis, Berichtsoort, register::weiger},
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use naast_domain::{Actor, context::dag_in_nederland, regels::Looptijd};
use naast_exchange::mail::{Mailadres, Mailcode, ONDERWERP, Postfout};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A form that is sent again within this time asks for no second code.
const ZELFDE_VRAAG: SignedDuration = SignedDuration::from_secs(60);
/// So many codes go in the time below, …
const MEESTE_CODES: usize = 5;
/// … however many addresses are typed.
const CODES_PER: SignedDuration = SignedDuration::from_hours(24);
/// So often another code may be typed.
const MEESTE_POGINGEN: u8 = 5;

/// What somebody asks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Berichtwens<'a> {
    /// The address as it was typed.
    pub adres: &'a str,
    /// About what.
    pub waarover: BTreeSet<Berichtsoort>,
}

impl Dienst {
    /// Whether this session can choose: with an account of one's own, where messages can be sent.
    pub fn kan_berichten_kiezen(&self, sessie: &Sessie) -> bool {
        let account = sessie.account();
        let mag = if account.is_van_gezin() {
            sessie.gezin().is_some()
        } else {
            // Who looks along with somebody's eyes chooses nothing.
            sessie.gezin().is_none() && account.petten.iter().any(|pet| !pet.pet.functie.nooit_inhoud())
        };
        mag && self.binnen.post.get().is_some()
    }

    /// What the person of this session chose. `None` where there are no messages: no way to send them is set here, or
    /// this is not somebody's own account.
    ///
    /// # Errors
    /// Store errors.
    pub async fn berichtkeuze(&self, sessie: &Sessie) -> Result<Option<Berichtkeuze>, Dienstfout> {
        let Some(post) = self.binnen.post.get().filter(|_| self.kan_berichten_kiezen(sessie)) else {
            return Ok(None);
        };
        let account = sessie.account();
        let wacht = account.berichten.wacht.as_ref();
        Ok(Some(Berichtkeuze {
            aan: account.berichten.aan.clone(),
            te_bevestigen: wacht.map(|wacht| TeBevestigen {
                adres: wacht.adres.clone(),
                waarover: wacht.waarover.clone(),
                tot: wacht.tot,
            }),
            soorten: self.berichtsoorten(account).await?,
            zendingen: account.berichten.zendingen.iter().rev().cloned().collect(),
            voorbeeld: (ONDERWERP, post.postbode.afzender().tekst()),
        }))
    }

    /// What there is to hear of for this account.
    async fn berichtsoorten(&self, account: &Account) -> Result<BTreeSet<Berichtsoort>, Dienstfout> {
        if !account.is_van_gezin() {
            return Ok([Berichtsoort::Termijnen, Berichtsoort::Gezin].into());
        }
        let nu = self.klok().nu();
        let dag = dag_in_nederland(nu);
        let mut soorten = BTreeSet::new();
        for (dossier, persoon) in self.dossiers_van(account).await? {
            if dossier.heeft_eigen_toegang(persoon, account.id.0, nu) {
                soorten.insert(Berichtsoort::Zelf);
                if !dossier.antwoordt_voor(self.regels(), persoon, dag).is_empty() {
                    soorten.insert(Berichtsoort::Kinderen);
                }
            }
            if dossier.toegang.account_van(persoon) == Some(account.id.0)
                && dossier.machtigingen_aan(persoon, dag).next().is_some()
            {
                soorten.insert(Berichtsoort::Namens);
            }
        }
        Ok(soorten)
    }

    /// Chooses: messages to this address, or none. The same choice again changes nothing. To an address that is new here
    /// goes a code first.
    ///
    /// # Errors
    /// A refusal beside `adres` or `waarover` when no mail can be sent there, too many codes were asked for, or nothing was
    /// chosen; [`Dienstfout::NietGevonden`] for who has no account of his or her own here.
    pub async fn kies_berichten(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        wens: Option<Berichtwens<'_>>,
    ) -> Result<(), Dienstfout> {
        let keuze = self.berichtkeuze(sessie).await?.ok_or(Dienstfout::NietGevonden)?;
        let (account, nu) = (sessie.account(), self.klok().nu());
        let door = sessie.kijker(dag_in_nederland(nu)).actor();
        let Some(wens) = wens else {
            if keuze.aan.is_none() && keuze.te_bevestigen.is_none() {
                return Ok(());
            }
            let uit = AccountGebeurtenis::BerichtenUit { op: dag_in_nederland(nu) };
            return self.leg_berichtkeuze_vast(&door, opdracht, account, uit).await;
        };
        let adres = Mailadres::lees(wens.adres).map_err(|fout| weiger("adres", &fout.to_string()))?;
        let waarover: BTreeSet<_> = wens.waarover.intersection(&keuze.soorten).copied().collect();
        if waarover.is_empty() {
            return Err(weiger("waarover", "Kies ten minste één soort bericht."));
        }
        match keuze.aan.filter(|aan| aan.adres == adres.als_str()) {
            Some(aan) if aan.waarover == waarover => Ok(()),
            Some(aan) => {
                let anders = AccountGebeurtenis::BerichtenAan { adres: aan.adres, op: aan.sinds, waarover };
                self.leg_berichtkeuze_vast(&door, opdracht, account, anders).await
            }
            None => self.stuur_code(&door, opdracht, account, &adres, waarover, nu).await,
        }
    }

    async fn stuur_code(
        &self,
        door: &Actor,
        opdracht: Uuid,
        account: &Account,
        adres: &Mailadres,
        waarover: BTreeSet<Berichtsoort>,
        nu: Timestamp,
    ) -> Result<(), Dienstfout> {
        let post = self.binnen.post.get().ok_or(Dienstfout::NietGevonden)?;
        let berichten = &account.berichten;
        let sinds = |duur| berichten.codes.iter().filter(|op| nu.duration_since(**op) < duur).count();
        let zelfde = berichten
            .wacht
            .as_ref()
            .is_some_and(|wacht| wacht.adres == adres.als_str() && wacht.waarover == waarover);
        if zelfde && sinds(ZELFDE_VRAAG) > 0 {
            return Ok(());
        }
        if sinds(CODES_PER) >= MEESTE_CODES {
            return Err(te_vaak());
        }
        let mut bytes = [0_u8; 4];
        getrandom::fill(&mut bytes).map_err(|_| Dienstfout::Opslag(naast_store::StoreError::Toeval))?;
        let code = Mailcode::uit(u32::from_le_bytes(bytes));
        let opgegeven = AccountGebeurtenis::BerichtadresOpgegeven {
            adres: adres.als_str().to_owned(),
            waarover,
            code: hash(account, adres.als_str(), &code),
            op: nu,
            tot: self.regels().moment_na(Looptijd::Mailcode, nu),
        };
        let dossiers = self.dossiers_van(account).await?;
        if mailbox_is_onveilig(&dossiers, adres.als_str(), dag_in_nederland(nu)) {
            return self.leg_berichtkeuze_vast(door, opdracht, account, opgegeven).await;
        }
        let aangeboden = post.postbode.bied_code_aan(adres, &code, nu, Uuid::new_v4()).await;
        let aangeboden = aangeboden.map_err(|fout| niet_weg(post, fout, nu))?;
        // Dropping what was offered sends nothing.
        self.leg_berichtkeuze_vast(door, opdracht, account, opgegeven).await?;
        match aangeboden.lever_af().await {
            Ok(()) | Err(Postfout::Onzeker) => Ok(()),
            Err(fout) => Err(niet_weg(post, fout, nu)),
        }
    }

    /// Shows by the code that the mailbox is one's own: from now on messages go there.
    ///
    /// # Errors
    /// A refusal beside `code` when it is another one, or counts no more; [`Dienstfout::NietGevonden`] where no code is
    /// waited for.
    pub async fn bevestig_berichten(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        getypt: &str,
    ) -> Result<(), Dienstfout> {
        if !self.kan_berichten_kiezen(sessie) {
            return Err(Dienstfout::NietGevonden);
        }
        let (account, nu) = (sessie.account(), self.klok().nu());
        let Some(wacht) = &account.berichten.wacht else {
            // A form that is sent twice.
            return account.berichten.aan.as_ref().map(|_| ()).ok_or(Dienstfout::NietGevonden);
        };
        if nu >= wacht.tot || wacht.mis >= MEESTE_POGINGEN {
            return Err(weiger("code", "Deze code geldt niet meer. Vraag een nieuwe code."));
        }
        let code = Mailcode::lees(getypt);
        let code =
            code.ok_or_else(|| weiger("code", "Een code is zes cijfers. De code staat in de mail."))?;
        let door = sessie.kijker(dag_in_nederland(nu)).actor();
        if hash(account, &wacht.adres, &code) != wacht.code {
            let mis = [AccountGebeurtenis::BerichtcodeMis];
            self.wijzig_account(&door, Uuid::now_v7(), account, &mis).await?;
            return Err(weiger("code", "Deze code klopt niet. Neem de code uit de laatste mail."));
        }
        let aan = AccountGebeurtenis::BerichtenAan {
            adres: wacht.adres.clone(),
            op: dag_in_nederland(nu),
            waarover: wacht.waarover.clone(),
        };
        self.leg_berichtkeuze_vast(&door, opdracht, account, aan).await
    }
}

/// What is kept of a code: bound to the account and the address.
fn hash(account: &Account, adres: &str, code: &Mailcode) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"naast-mailcode\0");
    hasher.update(account.id.0.as_bytes());
    hasher.update(adres.as_bytes());
    hasher.update(b"\0");
    hasher.update(code.als_str().as_bytes());
    URL_SAFE_NO_PAD.encode(hasher.finalize())
}

fn te_vaak() -> Dienstfout {
    weiger("adres", "Er is vandaag al vaak een code gevraagd. Morgen kan het weer.")
}

/// The code did not go: what to say beside the address.
fn niet_weg(post: &Post, fout: Postfout, nu: Timestamp) -> Dienstfout {
    tracing::warn!(%fout, "een code is niet verstuurd");
    post.meld_storing(fout, nu);
    match fout {
        Postfout::Adres(_) => weiger("adres", "Op dit adres komt geen mail aan. Kijk of het goed is getypt."),
        _ => weiger("adres", "De mail met de code kon nu niet weg. Probeer het straks nog een keer."),
    }
}
