//! API keys: how another system acts for somebody. Made by the account holder, in one fixed pet, for at most a year;
//! shown once and kept only as a hash; withdrawn at once, in every process.

use super::{Account, AccountGebeurtenis, Accountpet, Sessie, Wachtwoord, aanmelden::zelf, register::weiger};
use crate::{Dienst, Dienstfout};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{Timestamp, civil::Date};
use naast_access::Kijker;
use naast_domain::{
    Actor, Regelnummer, Weigering, context::dag_in_nederland, gebied::RegioId, ids::ProfessionalId,
    regels::Looptijd, tekst::Korttekst,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// What every key begins with, so that a key that leaked is recognised for what it is.
const BEGIN: &str = "naast_";
/// How many keys somebody can have that still count.
const MEESTE: usize = 10;

/// A key as it is kept.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct ApiSleutel {
    /// Identity; says nothing about the key.
    pub id: Uuid,
    /// Name its owner gave it: the system it is for.
    pub naam: String,
    /// The pet in which it acts; chosen when it was made (INV-6).
    pub pet: Accountpet,
    /// Since when.
    pub gemaakt: Timestamp,
    /// The last day on which it counts.
    pub tot: Date,
    /// The last day on which it was used.
    pub laatst_gebruikt: Option<Date>,
    /// Withdrawn at.
    pub ingetrokken: Option<Timestamp>,
    hash: String,
}

impl ApiSleutel {
    /// Whether it counts on `op`.
    pub fn is_geldig_op(&self, op: Date) -> bool {
        self.ingetrokken.is_none() && op <= self.tot
    }
}

/// What somebody asks for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NieuweApiSleutel {
    /// Name: the system it is for.
    pub naam: Korttekst,
    /// Number of the pet.
    pub pet: usize,
    /// The last day on which it counts.
    pub tot: Date,
}

/// What came of a key that was shown at the door.
#[derive(Clone, Debug)]
pub enum Sleuteluitkomst {
    /// It counts.
    Geldig {
        /// Who looks and acts, in the pet of the key.
        kijker: Kijker,
        /// The region of that pet.
        regio: RegioId,
        /// The account.
        account: Arc<Account>,
    },
    /// It does not, or never did: no difference.
    Ongeldig,
    /// Too many wrong keys: seconds to wait.
    Wacht(i64),
}

/// What is kept of a key. Its secret is 256 bits, so a slow hash would add nothing.
fn hash(account: ProfessionalId, geheim: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"naast-apisleutel\0");
    hasher.update(account.0.as_bytes());
    hasher.update(geheim);
    URL_SAFE_NO_PAD.encode(hasher.finalize())
}

/// The account and the secret in a key; the account goes along so that nothing has to be searched.
fn ontleed(sleutel: &str) -> Option<(ProfessionalId, Vec<u8>)> {
    let bytes = URL_SAFE_NO_PAD.decode(sleutel.trim().strip_prefix(BEGIN)?).ok()?;
    let (account, geheim) = bytes.split_at_checked(16)?;
    (geheim.len() == 32)
        .then(|| Some((ProfessionalId(Uuid::from_slice(account).ok()?), geheim.to_vec())))
        .flatten()
}

impl Account {
    /// The API keys, also those that count no more.
    pub fn apisleutels(&self) -> &[ApiSleutel] {
        &self.apisleutels
    }
}

impl Dienst {
    /// Makes a key and gives it, this once. `None` when the same form was sent twice: then it was shown before.
    ///
    /// # Errors
    /// A refusal beside the field; INV-23 for a function that never sees content.
    pub async fn maak_apisleutel(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        wachtwoord: &Wachtwoord,
        nieuw: NieuweApiSleutel,
    ) -> Result<Option<String>, Dienstfout> {
        let account = sessie.account();
        let nu = self.klok().nu();
        let vandaag = dag_in_nederland(nu);
        let id = Uuid::new_v5(&opdracht, b"apisleutel");
        if account.apisleutels.iter().any(|sleutel| sleutel.id == id) {
            return Ok(None);
        }
        // In a demonstration nobody has a password; there the session says enough.
        if account.heeft_wachtwoord() {
            self.bevestig_wachtwoord(sessie, "wachtwoord", wachtwoord).await?;
        }
        let pet = account.petten.get(nieuw.pet).ok_or_else(|| weiger("pet", "Kies een van uw functies."))?;
        if pet.pet.functie.nooit_inhoud() {
            let weigering = Weigering::regel(
                Regelnummer::Inv(23),
                "In deze functie ziet u geen dossiers, ook niet via een ander systeem.",
            )
            .uitweg("Kies een andere functie, als u die hebt.");
            return Err(weigering.into());
        }
        if nieuw.tot < vandaag || nieuw.tot > self.regels().dag_na(Looptijd::ApiSleutel, vandaag) {
            let duur = self.regels().looptijd_in_woorden(Looptijd::ApiSleutel, vandaag);
            return Err(weiger("tot", &format!("Kies een dag vanaf vandaag, en niet verder dan {duur}.")));
        }
        let mut geldig = account.apisleutels.iter().filter(|sleutel| sleutel.is_geldig_op(vandaag));
        if geldig.clone().any(|sleutel| sleutel.naam == nieuw.naam.als_str()) {
            return Err(weiger("naam", "U hebt al een sleutel met deze naam. Kies een andere naam."));
        }
        if geldig.nth(MEESTE - 1).is_some() {
            return Err(weiger(
                "",
                "U hebt al tien sleutels. Trek er eerst een in die u niet meer gebruikt.",
            ));
        }
        let mut geheim = [0_u8; 32];
        getrandom::fill(&mut geheim).map_err(|_| Dienstfout::Opslag(naast_store::StoreError::Toeval))?;
        let hash = hash(account.id, &geheim);
        let gemaakt = ApiSleutel {
            id,
            naam: nieuw.naam.to_string(),
            pet: pet.clone(),
            gemaakt: nu,
            tot: nieuw.tot,
            laatst_gebruikt: None,
            ingetrokken: None,
            hash: hash.clone(),
        };
        let gebeurtenis = [AccountGebeurtenis::ApiSleutelGemaakt(Box::new(gemaakt))];
        let account = self.wijzig_account(&zelf(account), opdracht, account, &gebeurtenis).await?;
        let bytes: Vec<u8> = account.id.0.as_bytes().iter().chain(&geheim).copied().collect();
        let bewaard = account.apisleutels.iter().any(|sleutel| sleutel.hash == hash);
        Ok(bewaard.then(|| [BEGIN, &URL_SAFE_NO_PAD.encode(bytes)].concat()))
    }

    /// Withdraws one of one's own keys; it counts no more from this moment on.
    pub async fn trek_apisleutel_in(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        sleutel: Uuid,
    ) -> Result<(), Dienstfout> {
        let account = sessie.account();
        self.trek_in(&zelf(account), opdracht, account, sleutel).await
    }

    pub(crate) async fn trek_in(
        &self,
        door: &Actor,
        opdracht: Uuid,
        account: &Account,
        sleutel: Uuid,
    ) -> Result<(), Dienstfout> {
        match account.apisleutels.iter().find(|bekend| bekend.id == sleutel) {
            None => Err(Dienstfout::NietGevonden),
            Some(bekend) if bekend.ingetrokken.is_some() => Ok(()),
            Some(_) => {
                let ingetrokken =
                    [AccountGebeurtenis::ApiSleutelIngetrokken { sleutel, op: self.klok().nu() }];
                self.wijzig_account(door, opdracht, account, &ingetrokken).await?;
                Ok(())
            }
        }
    }

    /// Who comes in with this key.
    pub async fn met_apisleutel(&self, sleutel: &str) -> Result<Sleuteluitkomst, Dienstfout> {
        let nu = self.klok().nu();
        let vandaag = dag_in_nederland(nu);
        let Some((wie, geheim)) = ontleed(sleutel) else { return Ok(self.verkeerde_sleutel(None, nu)) };
        let Some(account) = self.account(wie).await? else { return Ok(self.verkeerde_sleutel(None, nu)) };
        // Hashes are compared, so the time it takes tells nothing about the secret.
        let hash = hash(wie, &geheim);
        let gevonden = account
            .apisleutels
            .iter()
            .find(|bekend| bekend.hash == hash && bekend.is_geldig_op(vandaag))
            .cloned();
        let pet = gevonden.as_ref().and_then(|bekend| {
            // A function that was taken back takes its keys along.
            account.petten.iter().position(|pet| *pet == bekend.pet)
        });
        let (Some(bekend), Some(pet), true) = (gevonden, pet, account.is_geldig_op(vandaag)) else {
            return Ok(self.verkeerde_sleutel(Some(wie), nu));
        };
        if bekend.laatst_gebruikt.is_none_or(|dag| dag < vandaag) {
            let gebruikt = [AccountGebeurtenis::ApiSleutelGebruikt { sleutel: bekend.id, op: vandaag }];
            // Of several requests that begin the day together, one writes this down.
            match self.wijzig_account(&zelf(&account), Uuid::now_v7(), &account, &gebruikt).await {
                Ok(_) | Err(Dienstfout::Weigering(_)) => {}
                Err(fout) => return Err(fout),
            }
        }
        Ok(Sleuteluitkomst::Geldig { kijker: account.kijker(pet, vandaag), regio: bekend.pet.regio, account })
    }

    /// Counts a wrong key. A right one is never made to wait: nobody can lock somebody else out.
    fn verkeerde_sleutel(&self, wie: Option<ProfessionalId>, nu: Timestamp) -> Sleuteluitkomst {
        let naam = wie.map_or_else(|| "apisleutel".to_owned(), |wie| format!("apisleutel {wie}"));
        let wacht = self.binnen.rem.wacht(&naam, nu);
        if wacht.is_none() {
            self.binnen.rem.mis(&naam, nu);
        }
        wacht.map_or(Sleuteluitkomst::Ongeldig, Sleuteluitkomst::Wacht)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_taken_apart_whole_or_not_at_all() {
        let wie = ProfessionalId(Uuid::max());
        let bytes: Vec<u8> = wie.0.as_bytes().iter().chain(&[7_u8; 32]).copied().collect();
        let sleutel = [BEGIN, &URL_SAFE_NO_PAD.encode(&bytes)].concat();
        assert_eq!(ontleed(&sleutel), Some((wie, vec![7; 32])));
        assert_eq!(ontleed(&sleutel[1..]), None);
        assert_eq!(ontleed(&sleutel[..sleutel.len() - 2]), None);
        assert_eq!(ontleed(""), None);
        assert_ne!(hash(wie, &[7; 32]), hash(ProfessionalId(Uuid::nil()), &[7; 32]), "bound to the account");
    }
}
