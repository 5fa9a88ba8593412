//! What can go wrong in a use case.

use naast_access::Geweigerd;
use naast_domain::Weigering;
use naast_store::StoreError;

/// Why a use case did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum Dienstfout {
    /// A rule says no; pages, API and command line show the same refusal.
    #[error(transparent)]
    Weigering(#[from] Weigering),
    /// Nothing there, or nothing that may be known to be there.
    #[error("Er is geen informatie die we u kunnen tonen.")]
    NietGevonden,
    /// This region has no configuration here.
    #[error("Regio {0} is niet bekend. Kies een regio uit de map regions.")]
    OnbekendeRegio(String),
    /// Too many people at once on this very dossier.
    #[error("Er wordt nu veel in dit dossier gewerkt. Probeer het zo nog een keer. Uw tekst is niet weg.")]
    Druk,
    /// An event cannot be read by this version.
    #[error("Een gebeurtenis in het dossier is niet te lezen (versie {versie}). Draai 'naast verify'.")]
    Onleesbaar {
        /// Version in the stream.
        versie: u64,
    },
    /// The store failed.
    #[error(transparent)]
    Opslag(#[from] StoreError),
}

impl From<Geweigerd> for Dienstfout {
    fn from(_: Geweigerd) -> Self {
        Self::NietGevonden
    }
}
