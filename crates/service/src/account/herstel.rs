//! Recovery codes: for who lost the phone. Shown once, kept only as hashes, each good for one time.

use super::{AccountGebeurtenis, Sessie, Wachtwoord, aanmelden::zelf};
use crate::{Dienst, Dienstfout};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use naast_domain::ids::ProfessionalId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// How many codes are made at a time.
const AANTAL: usize = 8;
/// Letters and digits that cannot be mistaken for each other on paper: five bits each.
const TEKENS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// Random text in groups of four, five bits a character.
pub(crate) fn willekeurig(groepen: usize) -> Result<String, Dienstfout> {
    let mut bytes = vec![0_u8; groepen * 4];
    getrandom::fill(&mut bytes).map_err(|_| Dienstfout::Opslag(naast_store::StoreError::Toeval))?;
    let tekens: Vec<_> = bytes.iter().map(|byte| char::from(TEKENS[usize::from(byte % 32)])).collect();
    Ok(tekens.chunks(4).map(|groep| groep.iter().collect::<String>()).collect::<Vec<_>>().join("-"))
}

/// New codes, of 80 bits each.
pub(super) fn nieuwe_codes() -> Result<Vec<String>, Dienstfout> {
    (0..AANTAL).map(|_| willekeurig(4)).collect()
}

/// What is kept of a code. It is long enough by itself, so a slow hash would add nothing.
pub(super) fn hash(account: ProfessionalId, code: &str) -> String {
    let kaal: String =
        code.chars().filter(char::is_ascii_alphanumeric).map(|teken| teken.to_ascii_lowercase()).collect();
    let mut hasher = Sha256::new();
    hasher.update(b"naast-herstelcode\0");
    hasher.update(account.0.as_bytes());
    hasher.update(kaal.as_bytes());
    URL_SAFE_NO_PAD.encode(hasher.finalize())
}

impl Dienst {
    /// Makes new recovery codes; the old ones count no more. They are given once, here.
    ///
    /// # Errors
    /// A refusal beside the field `wachtwoord`.
    pub async fn nieuwe_herstelcodes(
        &self,
        sessie: &Sessie,
        wachtwoord: &Wachtwoord,
    ) -> Result<Vec<String>, Dienstfout> {
        self.bevestig_wachtwoord(sessie, "wachtwoord", wachtwoord).await?;
        let account = sessie.account();
        let codes = nieuwe_codes()?;
        let hashes = codes.iter().map(|code| hash(account.id, code)).collect();
        let gezet = [AccountGebeurtenis::HerstelcodesGezet(hashes)];
        self.wijzig_account(&zelf(account), Uuid::now_v7(), account, &gezet).await?;
        Ok(codes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_with_or_without_its_dashes() -> Result<(), Dienstfout> {
        let account = ProfessionalId(Uuid::nil());
        let code = willekeurig(4)?;
        assert_eq!(code.len(), 19);
        assert_eq!(hash(account, &code), hash(account, &code.replace('-', " ").to_uppercase()));
        assert_ne!(hash(account, &code), hash(ProfessionalId(Uuid::max()), &code), "bound to the account");
        Ok(())
    }
}
