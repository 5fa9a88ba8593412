//! Length-framed bytes: no two different lists of fields ever look the same to a hash or a seal.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// Takes fields one after the other.
pub(crate) trait Fields: Sized {
    /// Takes raw bytes, without a frame.
    fn raw(&mut self, bytes: &[u8]);

    /// Takes one field: its length, then its bytes.
    fn field(mut self, bytes: &[u8]) -> Self {
        // No field comes near 4 GiB: the store refuses payloads above a few MiB.
        #[expect(clippy::cast_possible_truncation, reason = "lengths are checked where they come in")]
        let length = bytes.len() as u32;
        self.raw(&length.to_be_bytes());
        self.raw(bytes);
        self
    }

    /// Takes a number.
    fn number(self, number: i64) -> Self {
        self.field(&number.to_be_bytes())
    }

    /// Takes a field that may be absent; absent differs from empty.
    fn optional(self, bytes: Option<&[u8]>) -> Self {
        match bytes {
            Some(bytes) => self.field(&[1]).field(bytes),
            None => self.field(&[0]),
        }
    }
}

impl Fields for Sha256 {
    fn raw(&mut self, bytes: &[u8]) {
        Digest::update(self, bytes);
    }
}

impl Fields for Hmac<Sha256> {
    fn raw(&mut self, bytes: &[u8]) {
        Mac::update(self, bytes);
    }
}

impl Fields for Vec<u8> {
    fn raw(&mut self, bytes: &[u8]) {
        self.extend_from_slice(bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moving_a_byte_between_fields_changes_the_frame() {
        let one = Vec::new().field(b"ab").field(b"c");
        let other = Vec::new().field(b"a").field(b"bc");
        assert_ne!(one, other);
    }

    #[test]
    fn absent_is_not_empty() {
        assert_ne!(Vec::new().optional(None), Vec::new().optional(Some(b"")));
    }
}
