//! A made-up but lifelike region: professionals, about two hundred households and their stories of two years.
//!
//! Architecture invariant: this crate speaks to the use cases only, as any client would. Everything is made by a command
//! under the rules, by somebody who may give it; no event is written around them. Nobody in it exists.

mod fout;

pub use fout::Wereldfout;

use jiff::Timestamp;
use naast_service::Dienst;

/// Which region to make.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Wereldopdracht {
    /// The same seed gives the same region.
    pub seed: u64,
    /// How many households.
    pub gezinnen: u32,
    /// The moment at which the stories stand still: now.
    pub nu: Timestamp,
}

/// What was made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Wereldverslag {
    /// Accounts of professionals.
    pub accounts: usize,
    /// Households with a dossier.
    pub gezinnen: usize,
    /// Commands carried out.
    pub opdrachten: usize,
    /// Commands a rule refused. Zero, unless the rules changed under a story.
    pub geweigerd: usize,
}

/// Makes the region. `voortgang` hears how many households are ready, and of how many.
///
/// # Errors
/// [`Wereldfout`] when the region is not known here or the store fails. A refusal by a rule is counted, not an error.
#[expect(clippy::unused_async, reason = "the families follow")]
pub async fn vul(
    dienst: &Dienst,
    opdracht: &Wereldopdracht,
    mut voortgang: impl FnMut(u32, u32),
) -> Result<Wereldverslag, Wereldfout> {
    let _ = dienst.klok();
    voortgang(0, opdracht.gezinnen);
    Ok(Wereldverslag::default())
}
