//! What can go wrong while making the region.

use naast_domain::{Invoerfout, persoon::NaamFout};
use naast_service::Dienstfout;

/// The region could not be made.
#[derive(Debug, thiserror::Error)]
pub enum Wereldfout {
    /// The store failed, or the region is not known here.
    #[error(transparent)]
    Dienst(#[from] Dienstfout),
    /// The rules of access that are part of the program do not hold; a test keeps that from happening.
    #[error(transparent)]
    Beleid(#[from] naast_access::BeleidFout),
    /// A story holds a text that cannot be kept; a test keeps that from happening.
    #[error("Een verzonnen verhaal klopt niet (veld {0}).")]
    Onzin(&'static str),
    /// The work was broken off, for instance because the program stops.
    #[error("Het maken van de regio is afgebroken.")]
    Afgebroken,
}

impl From<Invoerfout> for Wereldfout {
    fn from(_: Invoerfout) -> Self {
        Self::Onzin("tekst")
    }
}

impl From<NaamFout> for Wereldfout {
    fn from(_: NaamFout) -> Self {
        Self::Onzin("naam")
    }
}
