//! Passkeys (WebAuthn): logging in with a phone, a computer or a security key, without a password.
//!
//! A passkey belongs to a host name, so this works only when the address of the site is known, and never on a bare
//! IP address. The device asks for a finger, face or PIN: that makes two factors in one.

use super::{
    Account, AccountGebeurtenis, Inlogwijze, Sessie, Sessiestap, Sleutel, Wachtwoord,
    aanmelden::zelf,
    register::weiger,
    sessie::{hash, nieuw_geheim},
};
use crate::{Dienst, Dienstfout};
use jiff::SignedDuration;
use naast_domain::{context::dag_in_nederland, ids::ProfessionalId, tekst::Korttekst};
use naast_store::Session;
use serde_json::{Value, json};
use uuid::Uuid;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Webauthn, WebauthnBuilder,
};

/// How long a browser may take over one ceremony.
const CEREMONIE: SignedDuration = SignedDuration::from_mins(5);
/// More passkeys than this is a sign that something is wrong.
const MEESTE: usize = 10;

/// Why the address of a site cannot carry passkeys.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyFout {
    /// Not a web address with a host name.
    #[error(
        "‘{0}’ is geen webadres met een naam, zoals https://naast.gemeente.nl. Passkeys werken niet op een kaal IP-adres."
    )]
    Adres(String),
    /// Passkeys need HTTPS, but for localhost.
    #[error("Passkeys werken alleen over https (of op localhost). Schrijf het adres met https://.")]
    Https,
}

/// The site that passkeys belong to.
#[derive(Debug)]
pub struct Passkeys(Webauthn);

impl Passkeys {
    /// For the address people type in their browser, for instance `https://naast.gemeente.nl`. Its host name can never
    /// be changed without losing all passkeys.
    pub fn voor(adres: &str) -> Result<Self, PasskeyFout> {
        let fout = || PasskeyFout::Adres(adres.to_owned());
        let origin = Url::parse(adres).map_err(|_| fout())?;
        let naam = origin.domain().ok_or_else(fout)?.to_owned();
        if origin.scheme() != "https" && naam != "localhost" {
            return Err(PasskeyFout::Https);
        }
        let site = WebauthnBuilder::new(&naam, &origin).map_err(|_| fout())?.rp_name("Naast");
        Ok(Self(site.build().map_err(|_| fout())?))
    }
}

impl Dienst {
    /// Tells at which address people reach this site; only then there are passkeys. The first call counts.
    pub fn zet_passkeys(&self, passkeys: Passkeys) {
        // A second call changes nothing: the configuration goes before the default of a loopback server.
        let _ = self.binnen.passkeys.set(passkeys);
    }

    /// Whether this site can have passkeys.
    pub fn kan_passkeys(&self) -> bool {
        self.binnen.passkeys.get().is_some()
    }

    fn webauthn(&self) -> Result<&Webauthn, Dienstfout> {
        self.binnen.passkeys.get().map(|passkeys| &passkeys.0).ok_or(Dienstfout::NietGevonden)
    }

    /// Begins to add a passkey, after the password was typed again: what the browser needs.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn begin_passkey(&self, sessie: &Sessie, wachtwoord: &Wachtwoord) -> Result<Value, Dienstfout> {
        self.webauthn()?;
        self.bevestig_wachtwoord(sessie, "wachtwoord", wachtwoord).await?;
        let account = sessie.account();
        if account.passkeys.len() >= MEESTE {
            return Err(weiger(
                "naam",
                "U hebt al veel passkeys. Haal er eerst een weg die u niet meer gebruikt.",
            ));
        }
        self.passkey_vraag(sessie, &account.naam).await
    }

    /// What the browser needs to make a passkey that is called `naam` on the device.
    pub(super) async fn passkey_vraag(&self, sessie: &Sessie, naam: &str) -> Result<Value, Dienstfout> {
        let webauthn = self.webauthn()?;
        let account = sessie.account();
        let bekend = passkeys(account).map(|(_, passkey)| passkey.cred_id().clone()).collect();
        let (vraag, stand) = webauthn
            .start_passkey_registration(account.id.0, &account.gebruikersnaam, naam, Some(bekend))
            .map_err(|_| Dienstfout::NietGevonden)?;
        let mut vraag = serde_json::to_value(vraag).map_err(|_| Dienstfout::NietGevonden)?;
        // The device must remember whose it is: then nobody types a name to log in, and no name can be guessed at.
        vraag["publicKey"]["authenticatorSelection"]["residentKey"] = json!("required");
        vraag["publicKey"]["authenticatorSelection"]["requireResidentKey"] = json!(true);
        self.zet_ceremonie(sessie, Some(json!({ "passkey": stand }))).await?;
        Ok(vraag)
    }

    /// Adds the passkey that the browser made.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn voeg_passkey_toe(
        &self,
        sessie: &Sessie,
        naam: &str,
        antwoord: &str,
    ) -> Result<(), Dienstfout> {
        let naam =
            Korttekst::lees("naam", naam).map_err(|fout| Dienstfout::Weigering(fout.into()))?.to_string();
        let account = sessie.account();
        if account.passkeys.iter().any(|bekend| bekend.naam == naam) {
            return Err(weiger("naam", "U hebt al een passkey met deze naam. Kies een andere naam."));
        }
        let sleutel = Sleutel { naam, ..self.gemaakte_passkey(sessie, antwoord).await? };
        let toegevoegd = [AccountGebeurtenis::PasskeyToegevoegd(sleutel)];
        self.wijzig_account(&zelf(account), Uuid::now_v7(), account, &toegevoegd).await?;
        Ok(())
    }

    /// The passkey that the browser made.
    pub(super) async fn gemaakte_passkey(
        &self,
        sessie: &Sessie,
        antwoord: &str,
    ) -> Result<Sleutel, Dienstfout> {
        let webauthn = self.webauthn()?;
        let mislukt = || weiger("naam", "De passkey is niet gemaakt. Probeer het nog een keer.");
        let stand = sessie.ceremonie().and_then(|ceremonie| ceremonie.get("passkey")).ok_or_else(mislukt)?;
        let stand: PasskeyRegistration = serde_json::from_value(stand.clone()).map_err(|_| mislukt())?;
        // Whatever comes of it: this question can be answered once.
        self.zet_ceremonie(sessie, None).await?;
        let antwoord: RegisterPublicKeyCredential = serde_json::from_str(antwoord).map_err(|_| mislukt())?;
        let passkey = webauthn.finish_passkey_registration(&antwoord, &stand).map_err(|fout| {
            tracing::info!(%fout, "een passkey is niet toegevoegd");
            mislukt()
        })?;
        Ok(Sleutel {
            naam: "mijn apparaat".to_owned(),
            gegevens: serde_json::to_value(passkey).map_err(|_| mislukt())?,
            sinds: dag_in_nederland(self.klok().nu()),
        })
    }

    /// Takes a passkey away. The last second factor stays: without one nobody comes in again.
    ///
    /// # Errors
    /// A refusal with what can be done instead.
    pub async fn verwijder_passkey(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        naam: &str,
    ) -> Result<(), Dienstfout> {
        let account = sessie.account();
        if !account.passkeys.iter().any(|bekend| bekend.naam == naam) {
            return Ok(());
        }
        if account.totp.is_none() && account.passkeys.len() == 1 {
            return Err(weiger("", "Dit is uw enige tweede sleutel. Stel eerst een code-app in."));
        }
        let weg = [AccountGebeurtenis::PasskeyVerwijderd(naam.to_owned())];
        self.wijzig_account(&zelf(account), opdracht, account, &weg).await?;
        Ok(())
    }

    /// Begins to log in with a passkey: what the browser needs, with under `kenmerk` what it must bring back.
    pub async fn begin_passkey_aanmelding(&self) -> Result<Value, Dienstfout> {
        let (vraag, stand) =
            self.webauthn()?.start_discoverable_authentication().map_err(|_| Dienstfout::NietGevonden)?;
        let kenmerk = nieuw_geheim()?;
        let nu = self.klok().nu();
        // A session of nobody: it only remembers the question, for a few minutes, for every process.
        let sessie = Session {
            token_hash: hash(&kenmerk),
            account_id: Uuid::nil(),
            gemaakt: nu,
            laatst_gebruikt: nu,
            verloopt: nu.checked_add(CEREMONIE).unwrap_or(nu),
            data: serde_json::to_vec(&stand).map_err(|_| Dienstfout::NietGevonden)?,
        };
        self.store().put_session(sessie).await?;
        let vraag = serde_json::to_value(vraag).map_err(|_| Dienstfout::NietGevonden)?;
        Ok(json!({ "publicKey": vraag["publicKey"], "kenmerk": kenmerk }))
    }

    /// Logs in with what the passkey answered: the token of a complete session, or `None`.
    pub async fn meld_aan_met_passkey(
        &self,
        kenmerk: &str,
        antwoord: &str,
        apparaat: &str,
    ) -> Result<Option<String>, Dienstfout> {
        let Some(account) = self.controleer_passkey(kenmerk, antwoord).await? else { return Ok(None) };
        self.binnen.rem.goed(&account.gebruikersnaam.to_lowercase());
        self.begin_sessie(&account, 0, Sessiestap::Volledig, apparaat).await.map(Some)
    }

    async fn controleer_passkey(
        &self,
        kenmerk: &str,
        antwoord: &str,
    ) -> Result<Option<std::sync::Arc<Account>>, Dienstfout> {
        let webauthn = self.webauthn()?;
        let Some(vraag) = self.store().session(hash(kenmerk)).await? else { return Ok(None) };
        // Only who deletes it may use it: a question can be answered once.
        let eerste = self.store().delete_session(hash(kenmerk)).await?;
        if !eerste || !vraag.account_id.is_nil() || self.klok().nu() >= vraag.verloopt {
            return Ok(None);
        }
        let (Ok(stand), Ok(antwoord)) = (
            serde_json::from_slice::<DiscoverableAuthentication>(&vraag.data),
            serde_json::from_str::<PublicKeyCredential>(antwoord),
        ) else {
            return Ok(None);
        };
        let Ok((wie, sleutel)) = webauthn.identify_discoverable_authentication(&antwoord) else {
            return Ok(None);
        };
        let Some(account) = self.account(ProfessionalId(wie)).await? else { return Ok(None) };
        if account.geblokkeerd.is_some() {
            return Ok(None);
        }
        let Some((bekend, mut passkey)) =
            passkeys(&account).find(|(_, passkey)| passkey.cred_id().as_slice() == sleutel)
        else {
            return Ok(None);
        };
        let uitkomst = match webauthn.finish_discoverable_authentication_v2(&antwoord, stand, &passkey) {
            Ok(uitkomst) if uitkomst.user_verified() => uitkomst,
            Ok(_) => return Ok(None),
            Err(fout) => {
                tracing::info!(%fout, "aanmelden met een passkey is geweigerd");
                return Ok(None);
            }
        };
        let mut gebeurtenissen = vec![AccountGebeurtenis::Ingelogd {
            op: self.klok().nu(),
            wijze: Inlogwijze::Passkey,
            totp_stap: None,
        }];
        if passkey.update_credential(&uitkomst) == Some(true) {
            let gegevens = serde_json::to_value(&passkey).map_err(|_| Dienstfout::NietGevonden)?;
            gebeurtenissen
                .push(AccountGebeurtenis::PasskeyBijgewerkt(Sleutel { gegevens, ..bekend.clone() }));
        }
        Ok(Some(self.wijzig_account(&zelf(&account), Uuid::now_v7(), &account, &gebeurtenissen).await?))
    }
}

fn passkeys(account: &Account) -> impl Iterator<Item = (&Sleutel, Passkey)> {
    account
        .passkeys
        .iter()
        .filter_map(|sleutel| Some((sleutel, serde_json::from_value(sleutel.gegevens.clone()).ok()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_want_a_name_and_https() {
        assert!(Passkeys::voor("https://naast.gemeente.nl").is_ok());
        assert!(Passkeys::voor("http://localhost:8443").is_ok());
        assert!(matches!(Passkeys::voor("http://naast.gemeente.nl"), Err(PasskeyFout::Https)));
        assert!(matches!(Passkeys::voor("http://127.0.0.1:8443"), Err(PasskeyFout::Adres(_))));
        assert!(matches!(Passkeys::voor("geen adres"), Err(PasskeyFout::Adres(_))));
    }
}
