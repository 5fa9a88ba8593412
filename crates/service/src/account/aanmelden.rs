//! Logging in: name and password, then a code; slower after each mistake, and telling nobody which names exist.

use super::{Account, AccountGebeurtenis, Sessie, Sessiestap, Wachtwoord};
use crate::{Dienst, Dienstfout};
use jiff::Timestamp;
use naast_domain::Actor;
use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};
use totp_rs::{Builder, Secret, Totp};
use uuid::Uuid;

/// So many mistakes are free.
const VRIJ: u32 = 5;
/// After that each one doubles the wait, up to this many seconds.
const LANGSTE_WACHT: i64 = 900;

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

/// A new code app: what is scanned or typed over once.
#[derive(Clone, PartialEq, Eq)]
pub struct NieuweTotp {
    /// The key in letters.
    pub sleutel: String,
    /// The picture to scan.
    pub qr_svg: String,
}

/// Mistakes per login name, in memory: a restart forgives, a second process counts apart.
#[derive(Default)]
pub(crate) struct Rem {
    fouten: Mutex<HashMap<String, (u32, Timestamp)>>,
}

impl Rem {
    fn wacht(&self, naam: &str, nu: Timestamp) -> Option<i64> {
        let fouten = self.fouten.lock().unwrap_or_else(PoisonError::into_inner);
        let (aantal, laatste) = fouten.get(naam)?;
        let te_veel = aantal.checked_sub(VRIJ)?;
        let wacht = 2_i64.saturating_pow(te_veel).min(LANGSTE_WACHT);
        Some(wacht - nu.duration_since(*laatste).as_secs()).filter(|rest| *rest > 0)
    }

    fn mis(&self, naam: &str, nu: Timestamp) {
        let mut fouten = self.fouten.lock().unwrap_or_else(PoisonError::into_inner);
        fouten.retain(|_, (_, laatste)| nu.duration_since(*laatste).as_secs() < 24 * 3600);
        let telling = fouten.entry(naam.to_owned()).or_insert((0, nu));
        *telling = (telling.0.saturating_add(1), nu);
    }

    fn goed(&self, naam: &str) {
        self.fouten.lock().unwrap_or_else(PoisonError::into_inner).remove(naam);
    }
}

impl Dienst {
    /// Checks a login name and password.
    pub async fn meld_aan(
        &self,
        naam: &str,
        wachtwoord: &Wachtwoord,
        apparaat: &str,
    ) -> Result<Aanmelding, Dienstfout> {
        let sleutel = naam.trim().to_lowercase();
        let nu = self.klok().nu();
        if let Some(wacht) = self.binnen.rem.wacht(&sleutel, nu) {
            return Ok(Aanmelding::Geweigerd { wacht: Some(wacht) });
        }
        let account = self.account_met_naam(&sleutel).await?;
        let hash = account.as_ref().and_then(|account| account.wachtwoord.as_deref());
        let klopt = wachtwoord.klopt(hash).await;
        let Some(account) = account.filter(|account| klopt && account.geblokkeerd.is_none()) else {
            self.binnen.rem.mis(&sleutel, nu);
            return Ok(Aanmelding::Geweigerd { wacht: None });
        };
        let stap = if account.heeft_tweede_factor() {
            Sessiestap::TweedeFactor
        } else {
            Sessiestap::TweedeFactorInstellen
        };
        let token = self.begin_sessie(&account, 0, stap, apparaat).await?;
        Ok(Aanmelding::Gelukt { token, stap })
    }

    /// Checks the code of the second factor, or sets the app when the code of the new one is right. `None`: not right.
    ///
    /// A code counts once: replaying it within its half minute is refused.
    pub async fn tweede_factor(&self, sessie: &Sessie, code: &str) -> Result<Option<String>, Dienstfout> {
        let account = sessie.account();
        let nu = self.klok().nu();
        let rem = format!("code {}", account.id);
        if self.binnen.rem.wacht(&rem, nu).is_some() {
            return Ok(None);
        }
        let instellen = sessie.stap() == Sessiestap::TweedeFactorInstellen;
        let geheim = if instellen {
            sessie.ceremonie().and_then(|c| c.get("totp")?.as_str()).map(str::to_owned)
        } else {
            account.totp.clone()
        };
        let stap = geheim.as_deref().and_then(|geheim| controleer(geheim, account, code, nu));
        let Some(stap) = stap.filter(|stap| self.binnen.rem.eerste_keer(account, *stap)) else {
            self.binnen.rem.mis(&rem, nu);
            return Ok(None);
        };
        tracing::debug!(stap, "tweede factor klopt");
        self.binnen.rem.goed(&rem);
        self.binnen.rem.goed(&account.gebruikersnaam.to_lowercase());
        if instellen && let Some(geheim) = geheim {
            self.wijzig_account(
                &zelf(account),
                Uuid::now_v7(),
                account,
                &[AccountGebeurtenis::TotpGezet(geheim)],
            )
            .await?;
        }
        self.vervang_sessie(sessie, Sessiestap::Volledig).await.map(Some)
    }

    /// Makes the key for a new code app; it counts once its first code was typed.
    pub async fn nieuwe_totp(&self, sessie: &Sessie) -> Result<NieuweTotp, Dienstfout> {
        let bekend =
            sessie.ceremonie().and_then(|ceremonie| ceremonie.get("totp")?.as_str()).map(str::to_owned);
        let sleutel = match bekend {
            Some(sleutel) => sleutel,
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

impl Rem {
    /// Whether this step of the clock was not used before by this account.
    fn eerste_keer(&self, account: &Account, stap: u64) -> bool {
        let mut fouten = self.fouten.lock().unwrap_or_else(PoisonError::into_inner);
        let sleutel = format!("gebruikt {} {stap}", account.id);
        let moment = i64::try_from(stap)
            .ok()
            .and_then(|stap| Timestamp::from_second(stap * 30).ok())
            .unwrap_or_default();
        fouten.insert(sleutel, (0, moment)).is_none()
    }
}

fn zelf(account: &Account) -> Actor {
    Actor { wie: naast_domain::Wie::Professional(account.id), naam: account.naam.clone(), pet: None }
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
    let code: String = code.chars().filter(char::is_ascii_digit).collect();
    let seconden = u64::try_from(nu.as_second()).ok()?;
    totp(sleutel, account)?.check(&code, seconden)
}
