//! What both stores have: keys, name and settings.

use uuid::Uuid;

use crate::checkpoint::{Notary, is_origin};
use crate::error::StoreError;
use crate::options::Options;
use crate::root_key::RootKey;
use crate::vault::Vault;

/// What reading and writing share.
pub(crate) struct Context {
    pub(crate) vault: Vault,
    pub(crate) root_key: RootKey,
    pub(crate) origin: String,
    pub(crate) options: Options,
}

impl Context {
    /// Derives the keys of an installation, and refuses a root key that is not the one it was made with.
    pub(crate) fn new(
        root_key: RootKey,
        installation: (Uuid, [u8; 8]),
        options: Options,
    ) -> Result<Self, StoreError> {
        let (installation, key_id) = installation;
        let vault = Vault::new(&root_key, installation);
        if vault.key_id() != key_id {
            return Err(StoreError::VerkeerdeSleutel);
        }
        let origin = match &options.origin {
            Some(name) if is_origin(name) => name.clone(),
            Some(_) => return Err(StoreError::OngeldigeNaam),
            None => format!("naast/{installation}"),
        };
        Ok(Self { vault, root_key, origin, options })
    }

    /// Signs and checks checkpoints.
    pub(crate) fn notary(&self) -> Notary<'_> {
        Notary::new(self.vault.signer(), &self.origin)
    }
}

/// The first facts of a new installation: its id, the id of its root key and the seal of its pen.
pub(crate) fn found(root_key: &RootKey) -> Result<(Uuid, [u8; 8], crate::chain::Pen, Vec<u8>), StoreError> {
    let mut id = [0; 16];
    crate::vault::random(&mut id)?;
    let installation = uuid::Builder::from_random_bytes(id).into_uuid();
    let vault = Vault::new(root_key, installation);
    let pen = crate::chain::Pen::default();
    let seal = pen.seal(&vault);
    Ok((installation, vault.key_id(), pen, seal))
}
