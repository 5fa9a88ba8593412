//! Two people at the same time. Somebody else's work on another piece never stands in the way; on the very same piece
//! the second one sees both texts (design: nothing is overwritten in silence).
//!
//! A part such as the analysis holds many pieces. A form therefore carries a *merk*: a fingerprint of just the piece
//! that was on screen. The command itself still goes with the version of the whole part, so that nothing can slip in
//! between the look and the write.

use crate::kern::{Bezoek, Invoer, Melding, Paginafout};
use naast_access::Zicht;
use naast_domain::{
    Deel, Opdracht, Opdrachtbrief,
    ids::{DossierId, OpdrachtId},
};
use naast_service::{Dienstfout, Kijkvraag};
use std::{
    fmt::Debug,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

/// Form field with the fingerprint of the piece that was on screen.
pub const MERK: &str = "merk";
/// How often a command is given again because another piece of the same part changed in between.
const POGINGEN: u32 = 50;

/// The fingerprint of a piece: it says nothing, only whether the piece is still the same.
pub fn merk(stuk: &impl Debug) -> String {
    let mut hasher = DefaultHasher::new();
    format!("{stuk:?}").hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// How an act on one piece ended.
pub enum Afloop {
    /// Done, now or by the same form before.
    Gedaan,
    /// A rule or a field says no.
    Nee(Melding),
    /// Somebody else changed this very piece; this is how it looks now.
    Veranderd(Arc<Zicht>),
}

/// A command that holds only while the piece it is about is what the form showed.
pub struct Mits<'a> {
    /// Who acts.
    pub bezoek: &'a Bezoek,
    /// In which dossier.
    pub dossier: DossierId,
    /// What must be looked at to see the piece.
    pub vraag: &'a Kijkvraag,
    /// The part that holds the piece.
    pub deel: Deel,
    /// Number of the command.
    pub id: OpdrachtId,
    /// The fingerprint that was on screen.
    pub merk: &'a str,
}

impl Mits<'_> {
    /// Carries it out. `nu` gives the fingerprint of the piece in a view; `None` when it is not there any more.
    pub async fn voer_uit(
        self,
        nu: impl Fn(&Zicht) -> Option<String>,
        opdracht: Opdracht,
    ) -> Result<Afloop, Paginafout> {
        let Self { bezoek, dossier, vraag, deel, id, merk: gezien } = self;
        let mut brief = Opdrachtbrief { id, gezien: None, opdracht };
        for _ in 0..POGINGEN {
            let zicht = bezoek.bekijk(dossier, vraag).await?;
            let zelfde = nu(&zicht).is_some_and(|merk| merk == gezien);
            // A version that cannot be: only a command that was carried out before still comes through.
            brief.gezien = Some((deel, if zelfde { zicht.deelversie(deel) } else { 0 }));
            match bezoek.dienst().voer_uit(bezoek.kijker(), dossier, &brief).await {
                Ok(_) => return Ok(Afloop::Gedaan),
                Err(Dienstfout::Weigering(weigering)) => {
                    let melding = Melding::van_weigering(weigering);
                    match (melding.is_conflict(), zelfde) {
                        (false, _) => return Ok(Afloop::Nee(melding)),
                        (true, false) => return Ok(Afloop::Veranderd(zicht)),
                        (true, true) => {}
                    }
                }
                Err(fout) => return Err(fout.into()),
            }
        }
        Err(Dienstfout::Druk.into())
    }
}

/// Carries out the command of a form that holds only while the piece it is about is what the form showed.
pub async fn voer_uit_mits(
    bezoek: &Bezoek,
    dossier: DossierId,
    invoer: &Invoer,
    vraag: &Kijkvraag,
    deel: Deel,
    nu: impl Fn(&Zicht) -> Option<String>,
    opdracht: Opdracht,
) -> Result<Afloop, Paginafout> {
    let id = bezoek.opdrachtnummer(invoer)?;
    Mits { bezoek, dossier, vraag, deel, id, merk: invoer.een(MERK) }.voer_uit(nu, opdracht).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_piece_has_the_same_fingerprint_and_another_has_not() {
        assert_eq!(merk(&"Sem slaapt bij oma."), merk(&"Sem slaapt bij oma."));
        assert_ne!(merk(&"Sem slaapt bij oma."), merk(&"Sem slaapt bij opa."));
    }
}
