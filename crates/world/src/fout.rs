//! What can go wrong while making the region.

use naast_service::Dienstfout;

/// The region could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Wereldfout {
    /// The store failed, or the region is not known here.
    #[error(transparent)]
    Dienst(#[from] Dienstfout),
}
