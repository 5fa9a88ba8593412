//! Logging in: name and password, then a code; slower after each mistake, and telling nobody which names exist.

use super::{
    Account, AccountGebeurtenis, Inlogwijze, Sessie, Sessiestap, Wachtwoord, herstel,
    register::{loginnaam, weiger},
};
use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_domain::Actor;
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

/// How logging in ended.
#[derive(Clone, PartialEq, Eq)]
pub enum Aanmelding {
    /// The password was right.
    Gelukt {
        /// Token for the cookie.
        token: String,
        /// What is still to be done.
        stap: Sessiestap,
    },
    /// It was not, or there is no such account: no difference.
    Geweigerd {
        /// Seconds to wait before the next try.
        wacht: Option<i64>,
    },
}

/// How the second factor ended.
#[derive(Clone, PartialEq, Eq)]
pub enum Codeuitkomst {
    /// It was right.
    Gelukt {
        /// Token for the cookie; the one before is worth nothing any more.
        token: String,
        /// What is still to be done.
        stap: Sessiestap,
        /// Recovery codes, when a code app was set for the first time. Only their hashes are kept.
        herstelcodes: Vec<String>,
    },
    /// Not right, or used before.
    Fout,
    /// Too many mistakes: seconds to wait.
    Wacht(i64),
}

/// A new code app: what is scanned or typed over once.
#[derive(Clone, PartialEq, Eq)]
pub struct NieuweTotp {
    /// The key in letters.
    pub sleutel: String,
    /// The picture to scan.
    pub qr_svg: String,
}

impl Dienst {
    /// Checks a login name and password.
    pub async fn meld_aan(
        &self,
        naam: &str,
        wachtwoord: &Wachtwoord,
        apparaat: &str,
    ) -> Result<Aanmelding, Dienstfout> {
        let sleutel = loginnaam(naam);
        let nu = self.klok().nu();
        if let Some(wacht) = self.binnen.rem.wacht(&sleutel, nu) {
            return Ok(Aanmelding::Geweigerd { wacht: Some(wacht) });
        }
        let account = self.account_met_naam(&sleutel).await?;
        let hash = account.as_ref().and_then(|account| account.wachtwoord.as_deref());
        let klopt = wachtwoord.klopt(hash).await;
        let mag = |account: &Account| {
            klopt && account.geblokkeerd.is_none() && account.wachtwoord_tot.is_none_or(|tot| nu < tot)
        };
        let Some(account) = account.filter(|account| mag(account)) else {
            self.binnen.rem.mis(&sleutel, nu);
            return Ok(Aanmelding::Geweigerd { wacht: None });
        };
        // Who stopped halfway coming in has no way in yet: the code on paper is the way.
        if account.is_van_gezin() && !account.heeft_tweede_factor() {
            self.binnen.rem.mis(&sleutel, nu);
            return Ok(Aanmelding::Geweigerd { wacht: None });
        }
        let stap = if account.heeft_tweede_factor() {
            Sessiestap::TweedeFactor
        } else {
            Sessiestap::TweedeFactorInstellen
        };
        let token = self.begin_sessie(&account, 0, stap, apparaat).await?;
        Ok(Aanmelding::Gelukt { token, stap })
    }

    /// Checks the second factor: the code of the app, a recovery code, or the first code of a new app.
    ///
    /// A code counts once, in every process: its step of the clock is kept with the account, and of two that come in
    /// together the version of the account lets only one through.
    pub async fn tweede_factor(&self, sessie: &Sessie, code: &str) -> Result<Codeuitkomst, Dienstfout> {
        let account = sessie.account();
        let nu = self.klok().nu();
        let rem = format!("code {}", account.id);
        if let Some(wacht) = self.binnen.rem.wacht(&rem, nu) {
            return Ok(Codeuitkomst::Wacht(wacht));
        }
        let goed = match sessie.stap() {
            Sessiestap::TweedeFactorInstellen => eerste_code(sessie, code, nu),
            Sessiestap::TweedeFactor => bekende_code(account, code, nu),
            Sessiestap::WachtwoordWijzigen | Sessiestap::SleutelKiezen | Sessiestap::Volledig => None,
        };
        let Some(mut gebeurtenissen) = goed else {
            self.binnen.rem.mis(&rem, nu);
            return Ok(Codeuitkomst::Fout);
        };
        let mut herstelcodes = Vec::new();
        // A member of the family who loses everything goes to the fixed face: no codes that lie about at home.
        if sessie.stap() == Sessiestap::TweedeFactorInstellen && !account.is_van_gezin() {
            herstelcodes = herstel::nieuwe_codes()?;
            gebeurtenissen.push(AccountGebeurtenis::HerstelcodesGezet(
                herstelcodes.iter().map(|code| herstel::hash(account.id, code)).collect(),
            ));
        }
        match self.wijzig_account(&zelf(account), Uuid::now_v7(), account, &gebeurtenissen).await {
            Ok(gewijzigd) => self.rond_welkom_af(sessie, &gewijzigd).await?,
            // Somebody else used this very code a moment ago.
            Err(Dienstfout::Weigering(_)) => return Ok(Codeuitkomst::Fout),
            Err(fout) => return Err(fout),
        }
        self.binnen.rem.goed(&rem);
        self.binnen.rem.goed(&account.gebruikersnaam.to_lowercase());
        let stap = if account.wachtwoord_tot.is_some() {
            Sessiestap::WachtwoordWijzigen
        } else {
            Sessiestap::Volledig
        };
        let token = self.vervang_sessie(sessie, stap).await?;
        Ok(Codeuitkomst::Gelukt { token, stap, herstelcodes })
    }

    /// Puts the app whose key was begun with [`Dienst::begin_totp`] in the place of the old one.
    ///
    /// # Errors
    /// A refusal beside the field when the code is not right.
    pub async fn vervang_totp(&self, sessie: &Sessie, code: &str) -> Result<(), Dienstfout> {
        let account = sessie.account();
        let nu = self.klok().nu();
        let rem = format!("code {}", account.id);
        if let Some(wacht) = self.binnen.rem.wacht(&rem, nu) {
            return Err(weiger("code", &wacht_even(wacht)));
        }
        let gelukt = sleutel_in_wording(sessie)
            .and_then(|geheim| Some((geheim.to_owned(), controleer(geheim, account, code, nu)?)));
        let Some((geheim, stap)) = gelukt else {
            self.binnen.rem.mis(&rem, nu);
            return Err(weiger("code", "Deze code klopt niet. Typ de code die de app nu toont."));
        };
        let gebeurtenissen = [
            AccountGebeurtenis::TotpGezet(geheim),
            AccountGebeurtenis::Ingelogd { op: nu, wijze: Inlogwijze::Code, totp_stap: Some(stap) },
        ];
        self.wijzig_account(&zelf(account), Uuid::now_v7(), account, &gebeurtenissen).await?;
        self.binnen.rem.goed(&rem);
        self.beeindig_andere_sessies(sessie).await?;
        self.zet_ceremonie(sessie, None).await
    }

    /// Begins a new code app for somebody who is logged in, after the password was typed again.
    pub async fn begin_totp(&self, sessie: &Sessie, wachtwoord: &Wachtwoord) -> Result<(), Dienstfout> {
        self.bevestig_wachtwoord(sessie, "wachtwoord", wachtwoord).await?;
        let sleutel = Secret::generate().to_base32();
        self.zet_ceremonie(sessie, Some(serde_json::json!({ "totp": sleutel }))).await
    }

    /// Whether the one who is logged in also knows the password: asked before the keys of the account are changed.
    ///
    /// # Errors
    /// A refusal beside `veld`.
    pub(crate) async fn bevestig_wachtwoord(
        &self,
        sessie: &Sessie,
        veld: &'static str,
        wachtwoord: &Wachtwoord,
    ) -> Result<(), Dienstfout> {
        let account = sessie.account();
        let nu = self.klok().nu();
        let rem = format!("wachtwoord {}", account.id);
        if let Some(wacht) = self.binnen.rem.wacht(&rem, nu) {
            return Err(weiger(veld, &wacht_even(wacht)));
        }
        if wachtwoord.klopt(account.wachtwoord.as_deref()).await {
            self.binnen.rem.goed(&rem);
            return Ok(());
        }
        self.binnen.rem.mis(&rem, nu);
        Err(weiger(veld, "Dit wachtwoord klopt niet. Typ het wachtwoord waarmee u inlogt."))
    }

    /// Sets a password of one's own. `oud` may only be absent right after logging in with a one-time password. Ends all
    /// other sessions and gives the new token of this one.
    ///
    /// # Errors
    /// A refusal beside the field.
    pub async fn wijzig_wachtwoord(
        &self,
        sessie: &Sessie,
        oud: Option<&Wachtwoord>,
        nieuw: &Wachtwoord,
    ) -> Result<String, Dienstfout> {
        let account = sessie.account();
        match oud {
            Some(oud) => self.bevestig_wachtwoord(sessie, "oud", oud).await?,
            None if sessie.stap() == Sessiestap::WachtwoordWijzigen => {}
            None => return Err(weiger("oud", "Typ eerst uw huidige wachtwoord.")),
        }
        if nieuw.klopt(account.wachtwoord.as_deref()).await {
            return Err(weiger("nieuw", "Dit is uw huidige wachtwoord. Kies een ander."));
        }
        let hash = nieuw.hash().await.map_err(|fout| weiger("nieuw", &fout.to_string()))?;
        let gezet = [AccountGebeurtenis::WachtwoordGezet(hash)];
        self.wijzig_account(&zelf(account), Uuid::now_v7(), account, &gezet).await?;
        self.beeindig_andere_sessies(sessie).await?;
        self.vervang_sessie(sessie, Sessiestap::Volledig).await
    }

    /// The key for a new code app; it counts once its first code was typed. While logging in for the first time it is
    /// made here; later only [`Dienst::begin_totp`] makes one.
    pub async fn nieuwe_totp(&self, sessie: &Sessie) -> Result<NieuweTotp, Dienstfout> {
        let sleutel = match sleutel_in_wording(sessie) {
            Some(sleutel) => sleutel.to_owned(),
            None if sessie.stap() != Sessiestap::TweedeFactorInstellen => {
                return Err(Dienstfout::NietGevonden);
            }
            None => {
                let sleutel = Secret::generate().to_base32();
                self.zet_ceremonie(sessie, Some(serde_json::json!({ "totp": sleutel }))).await?;
                sleutel
            }
        };
        let url = totp(&sleutel, sessie.account())
            .ok_or(Dienstfout::NietGevonden)?
            .to_url()
            .map_err(|_| Dienstfout::NietGevonden)?;
        let qr = qrcode::QrCode::new(url.as_bytes()).map_err(|_| Dienstfout::NietGevonden)?;
        let qr_svg = qr.render::<qrcode::render::svg::Color<'_>>().min_dimensions(220, 220).build();
        // The declaration of the XML does not belong inside a page.
        let qr_svg = qr_svg
            .split_once("<svg")
            .map_or(String::new(), |(_, rest)| ["<svg role=\"img\" aria-label=\"QR-code\"", rest].concat());
        Ok(NieuweTotp { sleutel, qr_svg })
    }

    /// Sets a password.
    pub async fn zet_wachtwoord(
        &self,
        door: &Actor,
        account: &Account,
        wachtwoord: &Wachtwoord,
    ) -> Result<(), Dienstfout> {
        let hash = wachtwoord.hash().await.map_err(|fout| {
            Dienstfout::Weigering(naast_domain::Invoerfout::nieuw("wachtwoord", fout.to_string()).into())
        })?;
        self.wijzig_account(door, Uuid::now_v7(), account, &[AccountGebeurtenis::WachtwoordGezet(hash)])
            .await?;
        self.store().delete_sessions_of(account.id.0, None).await?;
        Ok(())
    }
}

pub(super) fn zelf(account: &Account) -> Actor {
    Actor {
        wie: naast_domain::Wie::Professional(account.id),
        naam: account.naam.clone(),
        pet: None,
        namens: None,
    }
}

/// What to say to somebody who made too many mistakes.
fn wacht_even(seconden: i64) -> String {
    format!("Het ging te vaak mis. Wacht {seconden} seconden en probeer het opnieuw.")
}

/// The key of a code app that is being set.
fn sleutel_in_wording(sessie: &Sessie) -> Option<&str> {
    sessie.ceremonie().and_then(|ceremonie| ceremonie.get("totp")?.as_str())
}

/// What happens to the account when this is the first code of a new app: that proves that it was scanned well.
fn eerste_code(sessie: &Sessie, code: &str, nu: Timestamp) -> Option<Vec<AccountGebeurtenis>> {
    let geheim = sleutel_in_wording(sessie)?;
    let stap = controleer(geheim, sessie.account(), code, nu)?;
    let ingelogd = AccountGebeurtenis::Ingelogd { op: nu, wijze: Inlogwijze::Code, totp_stap: Some(stap) };
    Some(vec![AccountGebeurtenis::TotpGezet(geheim.to_owned()), ingelogd])
}

/// What happens to the account when this code of the app, or this recovery code, is right.
fn bekende_code(account: &Account, code: &str, nu: Timestamp) -> Option<Vec<AccountGebeurtenis>> {
    let ingelogd = |wijze, totp_stap| AccountGebeurtenis::Ingelogd { op: nu, wijze, totp_stap };
    let stap = account.totp.as_deref().and_then(|geheim| controleer(geheim, account, code, nu));
    if let Some(stap) = stap.filter(|stap| account.totp_stap.is_none_or(|laatste| laatste < *stap)) {
        return Some(vec![ingelogd(Inlogwijze::Code, Some(stap))]);
    }
    let hash = herstel::hash(account.id, code);
    account
        .herstelcodes
        .contains(&hash)
        .then(|| vec![AccountGebeurtenis::HerstelcodeGebruikt(hash), ingelogd(Inlogwijze::Herstelcode, None)])
}

fn totp(sleutel: &str, account: &Account) -> Option<Totp> {
    let geheim = Secret::try_from_base32(sleutel).ok()?;
    Builder::new()
        .with_secret(geheim)
        .with_account_name(account.gebruikersnaam.as_str())
        .with_issuer(Some("Naast"))
        .build()
        .ok()
}

/// The step of the clock for which `code` is right.
fn controleer(sleutel: &str, account: &Account, code: &str, nu: Timestamp) -> Option<u64> {
    let code: String = code.chars().filter(|teken| !teken.is_whitespace()).collect();
    let seconden = u64::try_from(nu.as_second()).ok()?;
    totp(sleutel, account)?.check(&code, seconden)
}
