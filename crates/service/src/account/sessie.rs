//! Sessions: a 256-bit token of which only the hash is stored, bound to one account and one pet.

use super::{Account, Gezinsplek, Plaats, Plek, gezin::meekijkplek};
use crate::{Dienst, Dienstfout};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp, civil::Date};
use naast_access::Kijker;
use naast_domain::ids::ProfessionalId;
use naast_store::Session;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::{fmt, sync::Arc};

/// A session ends after so long without a visit …
const STIL: SignedDuration = SignedDuration::from_mins(45);
/// … and in any case after a working day.
const LANGST: SignedDuration = SignedDuration::from_hours(12);
/// The moment of last use is written at most so often.
const BIJWERKEN: SignedDuration = SignedDuration::from_mins(1);

/// How far somebody has come in proving who he or she is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sessiestap {
    /// The password was right; the second factor is still to come.
    TweedeFactor,
    /// Logged in, but a second factor must be set first.
    TweedeFactorInstellen,
    /// Both were right, but the password was given by the administrator and must be changed first.
    WachtwoordWijzigen,
    /// A member of the family typed the code of an invitation; a key must be chosen before anything is shown.
    SleutelKiezen,
    /// Logged in.
    Volledig,
}

#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Gegevens {
    pet: usize,
    csrf: String,
    stap: Sessiestap,
    apparaat: String,
    /// State of a passkey ceremony that is under way.
    ceremonie: Option<serde_json::Value>,
    /// Where a member of the family is, when that was chosen.
    #[serde(default)]
    pub(super) plek: Option<Plek>,
    /// Hash of the code somebody comes in with, until that is done.
    #[serde(default)]
    uitnodiging: Option<[u8; 32]>,
    /// With whose eyes a professional looks along.
    #[serde(default)]
    meekijken: Option<Plaats>,
}

/// A session of somebody who is logged in.
#[derive(Clone)]
pub struct Sessie {
    account: Arc<Account>,
    gezin: Option<Gezinsplek>,
    gegevens: Gegevens,
    hash: [u8; 32],
    gemaakt: Timestamp,
    verloopt: Timestamp,
}

/// One line of the list of one's own sessions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Apparaatsessie {
    /// Mark of the session: says nothing about its token.
    pub kenmerk: String,
    /// The browser, as it named itself.
    pub apparaat: String,
    /// Since when.
    pub begonnen: Timestamp,
    /// When it was last used.
    pub laatst: Timestamp,
    /// It is the session in which this is asked.
    pub deze: bool,
}

impl fmt::Debug for Sessie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sessie({})", self.account.id)
    }
}

impl Sessie {
    /// The account.
    pub fn account(&self) -> &Arc<Account> {
        &self.account
    }

    /// As the one who looks and acts. Who has not chosen yet where to be, sees nothing anywhere.
    pub fn kijker(&self, op: Date) -> Kijker {
        match &self.gezin {
            Some(plek) if self.account.is_van_gezin() => plek.kijker(),
            _ => self.account.kijker(self.gegevens.pet, op),
        }
    }

    /// As the professional who looks along with somebody's eyes, while that lasts.
    pub fn meekijker(&self, op: Date) -> Option<Kijker> {
        let plek = self.gezin.as_ref().filter(|_| !self.account.is_van_gezin())?;
        let eigen = self.account.kijker(self.gegevens.pet, op);
        Some(Kijker { namens: Some(plek.plek.plaats.persoon), ..eigen })
    }

    /// Hash of the code somebody comes in with.
    pub(super) fn uitnodiging(&self) -> Option<[u8; 32]> {
        self.gegevens.uitnodiging
    }

    /// Where a member of the family is; `None` while it must still be chosen. For a professional: with whose eyes he or
    /// she looks along.
    pub fn gezin(&self) -> Option<&Gezinsplek> {
        self.gezin.as_ref()
    }

    /// Number of the pet that is worn.
    pub fn pet(&self) -> usize {
        self.gegevens.pet
    }

    /// Whether there is something to choose.
    pub fn heeft_meer_petten(&self) -> bool {
        self.account.petten.len() > 1
    }

    /// Token for the forms of this session.
    pub fn token(&self) -> &str {
        &self.gegevens.csrf
    }

    /// Whether a form carries the token of this session.
    pub fn token_klopt(&self, token: &str) -> bool {
        // Compared by hash: how far two tokens agree cannot be learned from the time it takes.
        Sha256::digest(token.as_bytes()) == Sha256::digest(self.gegevens.csrf.as_bytes())
    }

    /// How far the login has come.
    pub fn stap(&self) -> Sessiestap {
        self.gegevens.stap
    }

    /// State of a passkey ceremony that is under way.
    pub fn ceremonie(&self) -> Option<&serde_json::Value> {
        self.gegevens.ceremonie.as_ref()
    }

    /// Who is played in the demonstration: account and pet.
    pub fn persona(&self) -> String {
        persona(self.account.id, self.gegevens.pet)
    }
}

fn persona(id: ProfessionalId, pet: usize) -> String {
    format!("{id}.{pet}")
}

fn nieuwe_gegevens(pet: usize, stap: Sessiestap, apparaat: &str) -> Result<Gegevens, Dienstfout> {
    Ok(Gegevens {
        pet,
        csrf: nieuw_geheim()?,
        stap,
        apparaat: apparaat.chars().take(120).collect(),
        ceremonie: None,
        plek: None,
        uitnodiging: None,
        meekijken: None,
    })
}

pub(super) fn nieuw_geheim() -> Result<String, Dienstfout> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|_| Dienstfout::Opslag(naast_store::StoreError::Toeval))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

pub(super) fn hash(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

impl Dienst {
    /// Begins a session and gives its token, to be kept by the browser only.
    pub async fn begin_sessie(
        &self,
        account: &Account,
        pet: usize,
        stap: Sessiestap,
        apparaat: &str,
    ) -> Result<String, Dienstfout> {
        let gegevens = nieuwe_gegevens(pet, stap, apparaat)?;
        self.bewaar_nieuw(account, &gegevens).await
    }

    /// Begins the session of somebody who comes in with the code of this hash.
    pub(super) async fn begin_welkomsessie(
        &self,
        account: &Account,
        code: [u8; 32],
        apparaat: &str,
    ) -> Result<String, Dienstfout> {
        let gegevens = nieuwe_gegevens(0, Sessiestap::SleutelKiezen, apparaat)?;
        self.bewaar_nieuw(account, &Gegevens { uitnodiging: Some(code), ..gegevens }).await
    }

    async fn bewaar_nieuw(&self, account: &Account, gegevens: &Gegevens) -> Result<String, Dienstfout> {
        let token = nieuw_geheim()?;
        let nu = self.klok().nu();
        let verloopt = nu.checked_add(LANGST).unwrap_or(nu);
        self.bewaar(hash(&token), account.id, gegevens, (nu, verloopt)).await?;
        Ok(token)
    }

    /// The session with this token, if it still counts and the login is complete.
    pub async fn sessie(&self, token: &str) -> Result<Option<Sessie>, Dienstfout> {
        Ok(self.halve_sessie(token).await?.filter(|sessie| sessie.gegevens.stap == Sessiestap::Volledig))
    }

    /// The session with this token, also while the login is not complete.
    pub async fn halve_sessie(&self, token: &str) -> Result<Option<Sessie>, Dienstfout> {
        let hash = hash(token);
        let Some(sessie) = self.store().session(hash).await? else { return Ok(None) };
        let nu = self.klok().nu();
        if nu >= sessie.verloopt || nu.duration_since(sessie.laatst_gebruikt) > STIL {
            self.store().delete_session(hash).await?;
            return Ok(None);
        }
        if nu.duration_since(sessie.laatst_gebruikt) > BIJWERKEN {
            self.store().touch_session(hash, nu).await?;
        }
        let Some(account) = self.account(ProfessionalId(sessie.account_id)).await? else { return Ok(None) };
        let gegevens: Gegevens =
            serde_json::from_slice(&sessie.data).map_err(|_| Dienstfout::NietGevonden)?;
        let zonder_pet = !account.is_van_gezin() && gegevens.pet >= account.petten.len();
        if account.geblokkeerd.is_some() || zonder_pet {
            return Ok(None);
        }
        // A member of the family is here as long as the dossier says so: looked up on every visit.
        let gezin = if account.is_van_gezin() && gegevens.stap == Sessiestap::Volledig {
            match self.plek_van(&account, &gegevens).await {
                Ok(plek) => plek,
                Err(Dienstfout::NietGevonden) => return Ok(None),
                Err(fout) => return Err(fout),
            }
        } else if let Some(plaats) = gegevens.meekijken {
            let dossier = self.laad(plaats.dossier).await?;
            let mag = dossier.toegang.kijkt_mee(account.id, plaats.persoon, nu);
            mag.then(|| meekijkplek(&dossier, plaats.persoon, nu)).flatten()
        } else {
            None
        };
        Ok(Some(Sessie {
            account,
            gezin,
            gegevens,
            hash,
            gemaakt: sessie.gemaakt,
            verloopt: sessie.verloopt,
        }))
    }

    /// Goes one step further in logging in: a new token, so that the old one is worth nothing (rotation).
    pub async fn vervang_sessie(&self, sessie: &Sessie, stap: Sessiestap) -> Result<String, Dienstfout> {
        let nieuw = nieuwe_gegevens(sessie.gegevens.pet, stap, &sessie.gegevens.apparaat)?;
        let uitnodiging = sessie.gegevens.uitnodiging.filter(|_| stap != Sessiestap::Volledig);
        let gegevens = Gegevens { uitnodiging, plek: sessie.gegevens.plek, ..nieuw };
        let token = self.bewaar_nieuw(&sessie.account, &gegevens).await?;
        self.store().delete_session(sessie.hash).await?;
        Ok(token)
    }

    /// Puts on another pet.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for a pet this account does not have.
    pub async fn kies_pet(&self, sessie: &Sessie, pet: usize) -> Result<(), Dienstfout> {
        if pet >= sessie.account.petten.len() {
            return Err(Dienstfout::NietGevonden);
        }
        self.bewaar_opnieuw(sessie, &Gegevens { pet, ..sessie.gegevens.clone() }).await
    }

    /// Remembers where a member of the family is.
    pub(super) async fn zet_plek(&self, sessie: &Sessie, plek: Plek) -> Result<(), Dienstfout> {
        self.bewaar_opnieuw(sessie, &Gegevens { plek: Some(plek), ..sessie.gegevens.clone() }).await
    }

    /// Remembers with whose eyes a professional looks along.
    pub(super) async fn zet_meekijken(
        &self,
        sessie: &Sessie,
        meekijken: Option<Plaats>,
    ) -> Result<(), Dienstfout> {
        self.bewaar_opnieuw(sessie, &Gegevens { meekijken, ..sessie.gegevens.clone() }).await
    }

    /// Keeps or clears the state of a passkey ceremony.
    pub async fn zet_ceremonie(
        &self,
        sessie: &Sessie,
        ceremonie: Option<serde_json::Value>,
    ) -> Result<(), Dienstfout> {
        self.bewaar_opnieuw(sessie, &Gegevens { ceremonie, ..sessie.gegevens.clone() }).await
    }

    /// Ends a session.
    pub async fn meld_af(&self, sessie: &Sessie) -> Result<(), Dienstfout> {
        self.store().delete_session(sessie.hash).await?;
        Ok(())
    }

    /// Everybody who can be played in a demonstration: value and text.
    pub fn personas(&self) -> Vec<(String, String)> {
        let gezin = self.verzonnen_gezinsaccounts();
        let gezin = gezin.iter().map(|account| (persona(account.id, 0), account.naam.clone()));
        self.accounts()
            .iter()
            .flat_map(|account| {
                account.petten.iter().enumerate().map(|(nummer, pet)| {
                    (persona(account.id, nummer), [&account.naam, ", ", pet.pet.functie.naam()].concat())
                })
            })
            .chain(gezin)
            .collect()
    }

    /// All complete sessions of this account, last used first.
    pub async fn eigen_sessies(&self, sessie: &Sessie) -> Result<Vec<Apparaatsessie>, Dienstfout> {
        let nu = self.klok().nu();
        let alle = self.store().sessions_of(sessie.account.id.0).await?;
        Ok(alle
            .into_iter()
            .filter(|een| nu < een.verloopt && nu.duration_since(een.laatst_gebruikt) <= STIL)
            .filter_map(|een| {
                let gegevens: Gegevens = serde_json::from_slice(&een.data).ok()?;
                (gegevens.stap == Sessiestap::Volledig).then(|| Apparaatsessie {
                    kenmerk: kenmerk(een.token_hash),
                    apparaat: gegevens.apparaat,
                    begonnen: een.gemaakt,
                    laatst: een.laatst_gebruikt,
                    deze: een.token_hash == sessie.hash,
                })
            })
            .collect())
    }

    /// Ends one of one's own sessions; one that is already gone is fine too.
    pub async fn beeindig_sessie(&self, sessie: &Sessie, gekozen: &str) -> Result<(), Dienstfout> {
        for een in self.store().sessions_of(sessie.account.id.0).await? {
            if kenmerk(een.token_hash) == gekozen {
                self.store().delete_session(een.token_hash).await?;
            }
        }
        Ok(())
    }

    /// Logs out everywhere else; gives how many sessions ended.
    pub async fn beeindig_andere_sessies(&self, sessie: &Sessie) -> Result<u64, Dienstfout> {
        Ok(self.store().delete_sessions_of(sessie.account.id.0, Some(sessie.hash)).await?)
    }

    /// Logs out everywhere, here too.
    pub async fn meld_overal_af(&self, sessie: &Sessie) -> Result<u64, Dienstfout> {
        Ok(self.store().delete_sessions_of(sessie.account.id.0, None).await?)
    }

    /// Writes other contents under the same token. When it began and when it ends stay as they were: a session that is
    /// used for something does not live longer for it.
    async fn bewaar_opnieuw(&self, sessie: &Sessie, gegevens: &Gegevens) -> Result<(), Dienstfout> {
        self.bewaar(sessie.hash, sessie.account.id, gegevens, (sessie.gemaakt, sessie.verloopt)).await
    }

    async fn bewaar(
        &self,
        hash: [u8; 32],
        account: ProfessionalId,
        gegevens: &Gegevens,
        (gemaakt, verloopt): (Timestamp, Timestamp),
    ) -> Result<(), Dienstfout> {
        let data = serde_json::to_vec(gegevens).map_err(|_| Dienstfout::NietGevonden)?;
        let laatst_gebruikt = self.klok().nu();
        let sessie =
            Session { token_hash: hash, account_id: account.0, gemaakt, laatst_gebruikt, verloopt, data };
        Ok(self.store().put_session(sessie).await?)
    }
}

/// Shown in a form; from this the hash cannot be found, let alone the token.
fn kenmerk(hash: [u8; 32]) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(hash)[..12])
}
