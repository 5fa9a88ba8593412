//! Checkpoints: signed statements of everything that was there, in the public text formats C2SP *tlog-checkpoint* and *signed-note*.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::chain::Pen;
use crate::merkle::Hash;

/// The signature type byte of Ed25519 in a signed note.
const ED25519: u8 = 1;

/// A signed checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many events it commits to.
    pub grootte: u64,
    /// How many read lines it commits to.
    pub leesregels: u64,
    /// When it was signed.
    pub moment: Timestamp,
    /// The signed note.
    pub tekst: String,
}

/// What a checkpoint says, read from its text after the signature was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) size: u64,
    pub(crate) root: Hash,
    pub(crate) lines: u64,
    pub(crate) line_hash: Hash,
    pub(crate) tombstones: u64,
    pub(crate) tombstone_hash: Hash,
    pub(crate) moment: Timestamp,
}

impl Statement {
    pub(crate) fn of(pen: &Pen, moment: Timestamp) -> Self {
        Self {
            size: pen.position(),
            root: pen.tree.root(),
            lines: pen.lines,
            line_hash: pen.line_hash,
            tombstones: pen.tombstones,
            tombstone_hash: pen.tombstone_hash,
            moment,
        }
    }

    fn body(&self, origin: &str) -> String {
        format!(
            "{origin}\n{}\n{}\nleesregels {} {}\ngrafstenen {} {}\nmoment {}\n",
            self.size,
            BASE64.encode(self.root),
            self.lines,
            BASE64.encode(self.line_hash),
            self.tombstones,
            BASE64.encode(self.tombstone_hash),
            self.moment,
        )
    }

    fn parse(body: &str, origin: &str) -> Option<Self> {
        let mut lines = body.strip_suffix('\n')?.split('\n');
        let hash = |text: &str| -> Option<Hash> { BASE64.decode(text).ok()?.try_into().ok() };
        let counted = |line: &str, name: &str| -> Option<(u64, Hash)> {
            let (count, head) = line.strip_prefix(name)?.strip_prefix(' ')?.split_once(' ')?;
            Some((count.parse().ok()?, hash(head)?))
        };
        if lines.next()? != origin {
            return None;
        }
        let size = lines.next()?.parse().ok()?;
        let root = hash(lines.next()?)?;
        let (count, line_hash) = counted(lines.next()?, "leesregels")?;
        let (tombstones, tombstone_hash) = counted(lines.next()?, "grafstenen")?;
        let moment = lines.next()?.strip_prefix("moment ")?.parse().ok()?;
        lines.next().is_none().then_some(Self {
            size,
            root,
            lines: count,
            line_hash,
            tombstones,
            tombstone_hash,
            moment,
        })
    }
}

/// Signs checkpoints under a name, and checks them.
pub(crate) struct Notary<'a> {
    signer: &'a SigningKey,
    origin: &'a str,
}

impl<'a> Notary<'a> {
    pub(crate) fn new(signer: &'a SigningKey, origin: &'a str) -> Self {
        Self { signer, origin }
    }

    fn key_hash(&self) -> [u8; 4] {
        let digest = Sha256::new()
            .chain_update(self.origin)
            .chain_update(b"\n")
            .chain_update([ED25519])
            .chain_update(self.signer.verifying_key().as_bytes())
            .finalize();
        [digest[0], digest[1], digest[2], digest[3]]
    }

    /// The verifier key in the form of signed notes: name, key hash, key.
    pub(crate) fn verifier_key(&self) -> String {
        let mut key = vec![ED25519];
        key.extend_from_slice(self.signer.verifying_key().as_bytes());
        format!("{}+{}+{}", self.origin, hex::encode(self.key_hash()), BASE64.encode(key))
    }

    /// Signs a statement.
    pub(crate) fn sign(&self, statement: &Statement) -> Checkpoint {
        let body = statement.body(self.origin);
        let mut signature = self.key_hash().to_vec();
        signature.extend_from_slice(&self.signer.sign(body.as_bytes()).to_bytes());
        Checkpoint {
            grootte: statement.size,
            leesregels: statement.lines,
            moment: statement.moment,
            tekst: format!("{body}\n— {} {}\n", self.origin, BASE64.encode(signature)),
        }
    }

    /// Reads a checkpoint whose signature is ours; `None` for any other.
    pub(crate) fn open(&self, text: &str) -> Option<Statement> {
        let origin = text.split('\n').next()?;
        // An installation may be renamed: the name a checkpoint was signed under is the one that it carries.
        let named = Notary { signer: self.signer, origin };
        check_note(text, origin, named.key_hash(), &self.signer.verifying_key())
            .and_then(|body| Statement::parse(body, origin))
    }
}

/// Checks the signature of a note and gives the text that was signed.
fn check_note<'t>(text: &'t str, name: &str, key_hash: [u8; 4], key: &VerifyingKey) -> Option<&'t str> {
    let split = text.rfind("\n\n")?;
    let (body, signatures) = (&text[..=split], &text[split + 2..]);
    let line = signatures.strip_suffix('\n')?;
    let (signed_by, signature) = line.strip_prefix("— ")?.split_once(' ')?;
    let bytes = BASE64.decode(signature).ok()?;
    let (hash, signature) = bytes.split_first_chunk::<4>()?;
    let signature = Signature::from_slice(signature).ok()?;
    // Only the one way of writing base64 that we use: otherwise a changed letter could mean the same bytes.
    let canonical = line == format!("— {name} {}", BASE64.encode(&bytes));
    (signed_by == name
        && *hash == key_hash
        && canonical
        && key.verify_strict(body.as_bytes(), &signature).is_ok())
    .then_some(body)
}

/// Whether a name can sign notes.
pub(crate) fn is_origin(name: &str) -> bool {
    !name.is_empty()
        && name.len() <= 200
        && !name.contains(|c: char| c.is_whitespace() || c.is_control() || c == '+')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signer() -> SigningKey {
        SigningKey::from_bytes(&[3; 32])
    }

    fn statement() -> Statement {
        let mut pen = Pen::default();
        pen.tree.push(&[1; 32]);
        pen.lines = 4;
        Statement::of(&pen, "2026-02-03T04:05:06Z".parse().unwrap())
    }

    #[test]
    fn a_checkpoint_opens_to_what_was_signed() {
        let signer = signer();
        let notary = Notary::new(&signer, "naast.voorbeeld.nl");
        let checkpoint = notary.sign(&statement());
        assert_eq!(notary.open(&checkpoint.tekst), Some(statement()));
        let lines: Vec<&str> = checkpoint.tekst.lines().collect();
        assert_eq!(lines[0], "naast.voorbeeld.nl");
        assert_eq!(lines[1], "1");
        assert!(lines[7].starts_with("— naast.voorbeeld.nl "), "{lines:?}");
    }

    #[test]
    fn every_changed_byte_of_a_checkpoint_is_noticed() {
        let signer = signer();
        let notary = Notary::new(&signer, "naast.voorbeeld.nl");
        let text = notary.sign(&statement()).tekst.into_bytes();
        for at in 0..text.len() {
            let mut changed = text.clone();
            changed[at] ^= 1 << (at % 7);
            if let Ok(changed) = String::from_utf8(changed) {
                assert_eq!(notary.open(&changed), None, "byte {at}: {changed:?}");
            }
        }
    }

    #[test]
    fn an_outsider_checks_it_with_nothing_but_the_verifier_key() {
        let signer = signer();
        let notary = Notary::new(&signer, "naast.voorbeeld.nl");
        let text = notary.sign(&statement()).tekst;
        // Only what the published formats say, none of our own code:
        let key = notary.verifier_key();
        let [name, hash, key]: [&str; 3] = key.splitn(3, '+').collect::<Vec<_>>().try_into().unwrap();
        let key = BASE64.decode(key).unwrap();
        let expected = Sha256::digest([name.as_bytes(), b"\n", &key].concat());
        assert_eq!(hash, hex::encode(&expected[..4]));
        assert_eq!(key[0], 1, "Ed25519");
        let key = VerifyingKey::from_bytes(key[1..].try_into().unwrap()).unwrap();
        let (body, signature) = text.split_once("\n\n").unwrap();
        let signature = signature.trim_end().strip_prefix(&format!("— {name} ")).unwrap();
        let signature = BASE64.decode(signature).unwrap();
        assert_eq!(signature[..4], expected[..4]);
        key.verify_strict(format!("{body}\n").as_bytes(), &Signature::from_slice(&signature[4..]).unwrap())
            .unwrap();
    }

    #[test]
    fn names_that_would_break_the_format_are_refused() {
        for name in ["", "a b", "a+b", "a\nb", "a\u{a0}b"] {
            assert!(!is_origin(name), "{name:?}");
        }
        assert!(is_origin("naast/0190e1c4"));
    }
}
