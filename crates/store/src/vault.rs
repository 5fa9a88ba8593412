//! Sealing: root key → stream key → event key → content.
//!
//! Everything sealed looks the same: one byte format version, eight bytes key id, twelve bytes nonce, then AES-256-GCM
//! ciphertext with tag. The associated data says what it is and where it belongs, so that nothing sealed can be moved.

use std::cell::RefCell;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use ed25519_dalek::SigningKey;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

use crate::error::StoreError;
use crate::event::StreamId;
use crate::frame::Fields;
use crate::root_key::RootKey;

const FORMAT: u8 = 1;
const HEADER: usize = 9;
const NONCE: usize = 12;
const TAG: usize = 16;
/// A stream has had one key so far; the header leaves room for more.
const STREAM_KEY: u64 = 1;

/// A keyed hash of a text; alone it tells nothing.
pub(crate) type Token = [u8; 16];

/// How much randomness is asked of the operating system at once.
const SUPPLY: usize = 2048;

/// Randomness that was fetched and not used yet; what was used is wiped.
struct Supply {
    bytes: Zeroizing<[u8; SUPPLY]>,
    used: usize,
}

thread_local! {
    static RANDOM: RefCell<Supply> = RefCell::new(Supply { bytes: Zeroizing::new([0; SUPPLY]), used: SUPPLY });
}

/// Fills with randomness of the operating system. It is fetched for some tens of keys at once: a call for each would cost as much
/// as sealing an event.
pub(crate) fn random(wanted: &mut [u8]) -> Result<(), StoreError> {
    if wanted.len() > SUPPLY {
        return getrandom::fill(wanted).map_err(|_| StoreError::Toeval);
    }
    RANDOM.with_borrow_mut(|supply| {
        if supply.used + wanted.len() > SUPPLY {
            // Until the call has succeeded there is nothing to take.
            supply.used = SUPPLY;
            getrandom::fill(&mut *supply.bytes).map_err(|_| StoreError::Toeval)?;
            supply.used = 0;
        }
        let taken = supply.used..supply.used + wanted.len();
        supply.used = taken.end;
        wanted.copy_from_slice(&supply.bytes[taken.clone()]);
        supply.bytes[taken].zeroize();
        Ok(())
    })
}

/// It did not open: the bytes, the place or the key are not what they were.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotSealedHere;

fn header(key_id: u64) -> [u8; HEADER] {
    let mut header = [FORMAT; HEADER];
    header[1..].copy_from_slice(&key_id.to_be_bytes());
    header
}

fn seal(
    cipher: &Aes256Gcm,
    key_id: u64,
    nonce: [u8; NONCE],
    place: Vec<u8>,
    content: &[u8],
) -> Result<Vec<u8>, StoreError> {
    let header = header(key_id);
    let aad = place.field(&header);
    let ciphertext =
        cipher.encrypt(&Nonce::from(nonce), Payload { msg: content, aad: &aad }).map_err(|_| {
            StoreError::OngeldigeGebeurtenis { reason: "de inhoud is te groot om te verzegelen.".into() }
        })?;
    let mut sealed = Vec::with_capacity(HEADER + NONCE + ciphertext.len());
    sealed.extend_from_slice(&header);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ciphertext);
    Ok(sealed)
}

fn open(cipher: &Aes256Gcm, key_id: u64, place: Vec<u8>, sealed: &[u8]) -> Result<Vec<u8>, NotSealedHere> {
    let (head, rest) = sealed.split_at_checked(HEADER).ok_or(NotSealedHere)?;
    let (nonce, ciphertext) = rest.split_first_chunk::<NONCE>().ok_or(NotSealedHere)?;
    if head != header(key_id) || ciphertext.len() < TAG {
        return Err(NotSealedHere);
    }
    let aad = place.field(head);
    cipher.decrypt(&Nonce::from(*nonce), Payload { msg: ciphertext, aad: &aad }).map_err(|_| NotSealedHere)
}

fn cipher(key: &[u8; 32]) -> Aes256Gcm {
    Aes256Gcm::new(key.into())
}

fn key_from(bytes: Vec<u8>) -> Result<Zeroizing<[u8; 32]>, NotSealedHere> {
    let bytes = Zeroizing::new(bytes);
    let mut key = Zeroizing::new([0; 32]);
    if bytes.len() != key.len() {
        return Err(NotSealedHere);
    }
    key.copy_from_slice(&bytes);
    Ok(key)
}

/// Every column of an event but its content: what its seal and its hash are bound to.
pub(crate) struct EventPlace<'a> {
    pub(crate) stream_kind: &'a [u8],
    pub(crate) stream_id: &'a [u8],
    pub(crate) version: i64,
    pub(crate) position: i64,
    pub(crate) kind: &'a [u8],
    pub(crate) schema: i64,
    pub(crate) command: &'a [u8],
    pub(crate) recorded_at: i64,
    pub(crate) previous: &'a [u8],
}

impl EventPlace<'_> {
    /// Adds all of it to what is hashed or sealed.
    pub(crate) fn add_to<F: Fields>(&self, fields: F) -> F {
        fields
            .field(self.stream_kind)
            .field(self.stream_id)
            .number(self.version)
            .number(self.position)
            .field(self.kind)
            .number(self.schema)
            .field(self.command)
            .number(self.recorded_at)
            .field(self.previous)
    }

    fn key_place(&self) -> Vec<u8> {
        Vec::with_capacity(96)
            .field(b"naast/gebeurtenissleutel/v1")
            .field(self.stream_kind)
            .field(self.stream_id)
            .number(self.version)
    }

    fn content_place(&self) -> Vec<u8> {
        self.add_to(Vec::with_capacity(256).field(b"naast/inhoud/v1"))
    }
}

/// What is bound to a place in a read model.
fn label_place(table: &str, dossier: Uuid, item: Uuid) -> Vec<u8> {
    Vec::with_capacity(96)
        .field(b"naast/label/v1")
        .field(table.as_bytes())
        .field(dossier.as_bytes())
        .field(item.as_bytes())
}

/// The key of one stream, unwrapped.
pub(crate) struct StreamKey(Aes256Gcm);

/// Why an event did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unopened {
    /// Its key does not unwrap.
    Key,
    /// Its content does not unseal.
    Content,
}

impl StreamKey {
    /// Seals an event under a new key of its own. Gives the sealed content and the wrapped key.
    pub(crate) fn seal_event(
        &self,
        place: &EventPlace<'_>,
        content: &[u8],
    ) -> Result<(Vec<u8>, Vec<u8>), StoreError> {
        // One call to the system for the key and both nonces.
        let mut fresh = Zeroizing::new([0; 32 + NONCE + NONCE]);
        random(&mut *fresh)?;
        let mut key = Zeroizing::new([0; 32]);
        let (mut wrap_nonce, mut nonce) = ([0; NONCE], [0; NONCE]);
        key.copy_from_slice(&fresh[..32]);
        wrap_nonce.copy_from_slice(&fresh[32..32 + NONCE]);
        nonce.copy_from_slice(&fresh[32 + NONCE..]);
        let sealed = seal(&cipher(&key), key_number(place.version), nonce, place.content_place(), content)?;
        let wrapped = seal(&self.0, STREAM_KEY, wrap_nonce, place.key_place(), &*key)?;
        Ok((sealed, wrapped))
    }

    /// Opens an event.
    pub(crate) fn open_event(
        &self,
        place: &EventPlace<'_>,
        sealed: &[u8],
        wrapped: &[u8],
    ) -> Result<Vec<u8>, Unopened> {
        let key = open(&self.0, STREAM_KEY, place.key_place(), wrapped)
            .and_then(key_from)
            .map_err(|_| Unopened::Key)?;
        open(&cipher(&key), key_number(place.version), place.content_place(), sealed)
            .map_err(|_| Unopened::Content)
    }

    /// Seals the label of a row.
    pub(crate) fn seal_label(
        &self,
        table: &str,
        dossier: Uuid,
        item: Uuid,
        label: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        random(&mut nonce)?;
        seal(&self.0, STREAM_KEY, nonce, label_place(table, dossier, item), label)
    }

    /// Opens the label of a row.
    pub(crate) fn open_label(
        &self,
        table: &str,
        dossier: Uuid,
        item: Uuid,
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotSealedHere> {
        open(&self.0, STREAM_KEY, label_place(table, dossier, item), sealed)
    }
}

fn key_number(version: i64) -> u64 {
    version.cast_unsigned()
}

/// All that follows from the root key.
pub(crate) struct Vault {
    key_id: u64,
    wrap: Aes256Gcm,
    sessions: Aes256Gcm,
    search: Hmac<Sha256>,
    occupancy: Hmac<Sha256>,
    lines: Hmac<Sha256>,
    lists: Hmac<Sha256>,
    tombstones: Hmac<Sha256>,
    pen: Hmac<Sha256>,
    signer: SigningKey,
}

impl Vault {
    /// Derives every key from the root key and the id of the installation.
    pub(crate) fn new(root: &RootKey, installation: Uuid) -> Self {
        let hkdf = Hkdf::<Sha256>::new(Some(installation.as_bytes()), root.bytes());
        let derive = |purpose: &str| {
            let mut key = Zeroizing::new([0; 32]);
            // HKDF gives up to 8160 bytes; 32 cannot fail, and were it to, a key of zeros would open nothing that exists.
            if hkdf.expand(purpose.as_bytes(), &mut *key).is_err() {
                key.zeroize();
            }
            key
        };
        // HMAC fills keys up to its block with zeros by itself; a whole block needs no length check.
        let mac = |purpose: &str| {
            let mut block = Zeroizing::new([0; 64]);
            block[..32].copy_from_slice(&*derive(purpose));
            <Hmac<Sha256> as KeyInit>::new((&*block).into())
        };
        let id = derive("naast/sleutel-id/v1");
        let mut key_id = [0; 8];
        key_id.copy_from_slice(&id[..8]);
        Self {
            key_id: u64::from_be_bytes(key_id),
            wrap: cipher(&derive("naast/stroomsleutels/v1")),
            sessions: cipher(&derive("naast/sessies/v1")),
            search: mac("naast/zoekindex/v1"),
            occupancy: mac("naast/bezetting/v1"),
            lines: mac("naast/leesregels/v1"),
            lists: mac("naast/leeslijsten/v1"),
            tombstones: mac("naast/grafstenen/v1"),
            pen: mac("naast/pen/v1"),
            signer: SigningKey::from_bytes(&derive("naast/controlepunten/v1")),
        }
    }

    /// Tells root keys apart without telling the key.
    pub(crate) fn key_id(&self) -> [u8; 8] {
        self.key_id.to_be_bytes()
    }

    /// Signs checkpoints.
    pub(crate) fn signer(&self) -> &SigningKey {
        &self.signer
    }

    /// Makes the key of a new stream. Gives it unwrapped and wrapped.
    pub(crate) fn new_stream_key(&self, stream: StreamId) -> Result<(StreamKey, Vec<u8>), StoreError> {
        let mut key = Zeroizing::new([0; 32]);
        let mut nonce = [0; NONCE];
        random(&mut *key)?;
        random(&mut nonce)?;
        let place = stream_place(stream.kind.code().as_bytes(), stream.id.as_bytes());
        let wrapped = seal(&self.wrap, self.key_id, nonce, place, &*key)?;
        Ok((StreamKey(cipher(&key)), wrapped))
    }

    /// Unwraps the key of a stream.
    pub(crate) fn open_stream_key(
        &self,
        kind: &[u8],
        id: &[u8],
        wrapped: &[u8],
    ) -> Result<StreamKey, NotSealedHere> {
        let key = key_from(open(&self.wrap, self.key_id, stream_place(kind, id), wrapped)?)?;
        Ok(StreamKey(cipher(&key)))
    }

    /// Seals what belongs to a session.
    pub(crate) fn seal_session(
        &self,
        token_hash: &[u8; 32],
        account: Uuid,
        data: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let mut nonce = [0; NONCE];
        random(&mut nonce)?;
        seal(&self.sessions, self.key_id, nonce, session_place(token_hash, account), data)
    }

    /// Opens what belongs to a session.
    pub(crate) fn open_session(
        &self,
        token_hash: &[u8; 32],
        account: Uuid,
        sealed: &[u8],
    ) -> Result<Vec<u8>, NotSealedHere> {
        open(&self.sessions, self.key_id, session_place(token_hash, account), sealed)
    }

    /// Blinds a text of the search index.
    pub(crate) fn search_token(&self, soort: &str, tekst: &str) -> Token {
        blind(&self.search, soort, tekst)
    }

    /// Blinds a reservation.
    pub(crate) fn occupancy_token(&self, soort: &str, tekst: &str) -> Token {
        blind(&self.occupancy, soort, tekst)
    }

    /// Starts the keyed hash of a read line.
    pub(crate) fn line_mac(&self) -> Hmac<Sha256> {
        self.lines.clone()
    }

    /// Starts the keyed hash of a list of dossiers.
    pub(crate) fn list_mac(&self) -> Hmac<Sha256> {
        self.lists.clone()
    }

    /// Starts the keyed hash of a tombstone.
    pub(crate) fn tombstone_mac(&self) -> Hmac<Sha256> {
        self.tombstones.clone()
    }

    /// Starts the seal of the pen.
    pub(crate) fn pen_mac(&self) -> Hmac<Sha256> {
        self.pen.clone()
    }
}

fn stream_place(kind: &[u8], id: &[u8]) -> Vec<u8> {
    Vec::with_capacity(80).field(b"naast/stroomsleutel/v1").field(kind).field(id)
}

fn session_place(token_hash: &[u8; 32], account: Uuid) -> Vec<u8> {
    Vec::with_capacity(96).field(b"naast/sessie/v1").field(token_hash).field(account.as_bytes())
}

fn blind(mac: &Hmac<Sha256>, soort: &str, tekst: &str) -> Token {
    let full = mac.clone().field(soort.as_bytes()).field(tekst.as_bytes()).finalize().into_bytes();
    let mut token = Token::default();
    token.copy_from_slice(&full[..16]);
    token
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::StreamKind;

    fn vault() -> Vault {
        Vault::new(&RootKey::from_bytes([7; 32]), Uuid::from_u128(1))
    }

    fn place(version: i64, kind: &'static [u8], previous: &'static [u8]) -> EventPlace<'static> {
        EventPlace {
            stream_kind: b"dossier",
            stream_id: &[1; 16],
            version,
            position: 10,
            kind,
            schema: 1,
            command: &[2; 16],
            recorded_at: 0,
            previous,
        }
    }

    #[test]
    fn inv_30_a_sealed_event_opens_only_in_its_own_place() {
        let vault = vault();
        let (key, _) = vault.new_stream_key(StreamId::new(StreamKind::Dossier, Uuid::from_u128(9))).unwrap();
        let here = place(3, b"Iets", &[0; 32]);
        let (sealed, wrapped) = key.seal_event(&here, b"inhoud").unwrap();
        assert_eq!(key.open_event(&here, &sealed, &wrapped), Ok(b"inhoud".to_vec()));
        assert_eq!(key.open_event(&place(4, b"Iets", &[0; 32]), &sealed, &wrapped), Err(Unopened::Key));
        assert_eq!(key.open_event(&place(3, b"Anders", &[0; 32]), &sealed, &wrapped), Err(Unopened::Content));
        assert_eq!(key.open_event(&place(3, b"Iets", &[1; 32]), &sealed, &wrapped), Err(Unopened::Content));
    }

    #[test]
    fn every_changed_byte_of_sealed_content_and_keys_is_noticed() {
        let vault = vault();
        let stream = StreamId::new(StreamKind::Dossier, Uuid::from_u128(9));
        let (key, wrapped_stream_key) = vault.new_stream_key(stream).unwrap();
        let here = place(1, b"Iets", &[0; 32]);
        let (sealed, wrapped) = key.seal_event(&here, b"inhoud").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert_eq!(key.open_event(&here, &changed, &wrapped), Err(Unopened::Content), "byte {at}");
        }
        for at in 0..wrapped.len() {
            let mut changed = wrapped.clone();
            changed[at] ^= 1;
            assert_eq!(key.open_event(&here, &sealed, &changed), Err(Unopened::Key), "byte {at}");
        }
        for at in 0..wrapped_stream_key.len() {
            let mut changed = wrapped_stream_key.clone();
            changed[at] ^= 1;
            assert!(vault.open_stream_key(b"dossier", stream.id.as_bytes(), &changed).is_err(), "byte {at}");
        }
        for short in 0..sealed.len() {
            assert_eq!(key.open_event(&here, &sealed[..short], &wrapped), Err(Unopened::Content));
        }
    }

    #[test]
    fn two_events_with_the_same_content_look_different() {
        let (key, _) = vault().new_stream_key(StreamId::dossier(Uuid::from_u128(9))).unwrap();
        let here = place(1, b"Iets", &[0; 32]);
        let one = key.seal_event(&here, b"inhoud").unwrap();
        let two = key.seal_event(&here, b"inhoud").unwrap();
        assert_ne!(one.0, two.0);
        assert_ne!(one.1, two.1);
    }

    #[test]
    fn randomness_is_never_given_twice() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..1000 {
            let mut bytes = [0; 24];
            random(&mut bytes).unwrap();
            assert!(seen.insert(bytes));
        }
        let mut much = vec![0; 5000];
        random(&mut much).unwrap();
        assert!(much.chunks(100).all(|part| part.iter().any(|byte| *byte != 0)));
    }

    #[test]
    fn tokens_differ_by_kind_purpose_and_installation() {
        let vault = vault();
        let elsewhere = Vault::new(&RootKey::from_bytes([7; 32]), Uuid::from_u128(2));
        let token = vault.search_token("naam", "jansen");
        assert_eq!(token, vault.search_token("naam", "jansen"));
        assert_ne!(token, vault.search_token("straat", "jansen"));
        assert_ne!(token, vault.occupancy_token("naam", "jansen"));
        assert_ne!(token, elsewhere.search_token("naam", "jansen"));
        assert_ne!(vault.search_token("ab", "c"), vault.search_token("a", "bc"));
    }
}
