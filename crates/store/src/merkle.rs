//! The Merkle tree of RFC 6962 over all events, kept as its frontier: the roots of the full subtrees, largest first.
//!
//! Adding an event costs two hashes on average and a checkpoint costs one per level; the leaves are never read again.

use sha2::{Digest, Sha256};

/// A hash of the chain or the tree.
pub(crate) type Hash = [u8; 32];

fn leaf(data: &Hash) -> Hash {
    Sha256::new().chain_update([0]).chain_update(data).finalize().into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The right edge of the tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Frontier {
    size: u64,
    subtrees: Vec<Hash>,
}

impl Frontier {
    /// Reads the frontier of a tree of `size` leaves; `None` when it cannot be one.
    pub(crate) fn from_bytes(size: u64, bytes: &[u8]) -> Option<Self> {
        let (hashes, rest) = bytes.as_chunks::<32>();
        (rest.is_empty() && hashes.len() == size.count_ones() as usize)
            .then(|| Self { size, subtrees: hashes.to_vec() })
    }

    /// As it is stored.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        self.subtrees.concat()
    }

    /// How many leaves.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf on the right.
    pub(crate) fn push(&mut self, data: &Hash) {
        let mut hash = leaf(data);
        // Every full subtree of the same height as the new one merges with it, as carrying does in binary addition.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.subtrees.pop() {
                hash = node(&left, &hash);
            }
        }
        self.subtrees.push(hash);
        self.size += 1;
    }

    /// The root of the whole tree.
    pub(crate) fn root(&self) -> Hash {
        let mut hashes = self.subtrees.iter().rev();
        match hashes.next() {
            Some(last) => hashes.fold(*last, |right, left| node(left, &right)),
            None => Sha256::digest([]).into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition of RFC 6962 §2.1, word for word.
    fn root_by_definition(leaves: &[Hash]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [one] => leaf(one),
            many => {
                let split = many.len().next_power_of_two() / 2;
                node(&root_by_definition(&many[..split]), &root_by_definition(&many[split..]))
            }
        }
    }

    #[test]
    fn the_frontier_gives_the_root_of_the_definition_at_every_size() {
        let leaves: Vec<Hash> = (0..200_u32).map(|n| Sha256::digest(n.to_be_bytes()).into()).collect();
        let mut frontier = Frontier::default();
        for size in 0..=leaves.len() {
            assert_eq!(frontier.root(), root_by_definition(&leaves[..size]), "size {size}");
            let again = Frontier::from_bytes(size as u64, &frontier.to_bytes()).unwrap();
            assert_eq!(again, frontier);
            if let Some(next) = leaves.get(size) {
                frontier.push(next);
            }
        }
    }

    #[test]
    fn a_frontier_of_the_wrong_length_is_refused() {
        assert_eq!(Frontier::from_bytes(3, &[0; 32]), None);
        assert_eq!(Frontier::from_bytes(1, &[0; 31]), None);
        assert_eq!(Frontier::from_bytes(0, &[]), Some(Frontier::default()));
    }
}
