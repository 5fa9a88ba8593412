//! Files that members of the family bring in: photos, drawings, spoken notes.
//!
//! What a file is, is seen from its bytes. Everything a camera or telephone writes in beside the picture or the sound —
//! the place, the hour, the device, the owner — is taken out before anything is kept (INV-20). The bytes lie sealed in a
//! stream of their own, under a key of their own, so that taking one back destroys it alone (INV-30).

mod beeld;
mod geluid;
mod riff;
mod verzegeld;

use crate::{Dienst, Dienstfout, Kijkvraag};
use naast_access::{Doel, Kijker, Onderdeel};
use naast_domain::{
    Invoerfout,
    bijdrage::{Bijlage, Bijlagesoort},
    ids::{BijlageId, DossierId, OpdrachtId},
    tekst::Korttekst,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The most bytes of one file.
pub const GROOTSTE_BIJLAGE: usize = 8 * 1024 * 1024;

/// What a file is, and its bytes with everything beside the picture or the sound taken out.
///
/// # Errors
/// A fault at the field `bestand`: empty, too large, not a kind Naast keeps, or damaged.
pub fn lees_bestand(bytes: &[u8]) -> Result<(Bijlagesoort, Vec<u8>), Invoerfout> {
    let fout = |melding: &str| Invoerfout::nieuw("bestand", melding);
    if bytes.is_empty() {
        return Err(fout("Kies een bestand op uw telefoon of computer."));
    }
    if bytes.len() > GROOTSTE_BIJLAGE {
        return Err(fout(
            "Dit bestand is te groot. Er past 8 MB. Maak een kleinere foto of een kortere opname.",
        ));
    }
    let soort = soort(bytes).ok_or_else(|| {
        fout("Dit soort bestand kunnen we niet bewaren. Kies een foto (JPEG, PNG of WebP) of een opname (M4A, MP3 of WAV).")
    })?;
    let schoon = match soort {
        Bijlagesoort::Jpeg => beeld::jpeg(bytes),
        Bijlagesoort::Png => beeld::png(bytes),
        Bijlagesoort::Webp => riff::webp(bytes),
        Bijlagesoort::Wav => riff::wav(bytes),
        Bijlagesoort::Mp3 => geluid::mp3(bytes),
        Bijlagesoort::M4a => geluid::m4a(bytes),
    };
    let schoon = schoon.ok_or_else(|| fout("Dit bestand is beschadigd. Maak de foto of opname opnieuw."))?;
    Ok((soort, schoon))
}

/// The kind, by the first bytes.
fn soort(bytes: &[u8]) -> Option<Bijlagesoort> {
    if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        return Some(Bijlagesoort::Jpeg);
    }
    if bytes.starts_with(beeld::PNG) {
        return Some(Bijlagesoort::Png);
    }
    if bytes.starts_with(b"RIFF") {
        return match bytes.get(8..12)? {
            b"WEBP" => Some(Bijlagesoort::Webp),
            b"WAVE" => Some(Bijlagesoort::Wav),
            _ => None,
        };
    }
    if bytes.get(4..8)? == b"ftyp" {
        return geluid::is_alleen_geluid(bytes).then_some(Bijlagesoort::M4a);
    }
    let is_mp3 = bytes.starts_with(b"ID3") || (bytes[0] == 0xFF && bytes[1] & 0xE6 == 0xE2);
    is_mp3.then_some(Bijlagesoort::Mp3)
}

impl Dienst {
    /// Keeps a file for a command that is about to name it. The same command keeps it once.
    ///
    /// # Errors
    /// A fault at the field `bestand`; [`Dienstfout::NietGevonden`] for who is no member of this family; store errors.
    pub async fn bewaar_bijlage(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        opdracht: OpdrachtId,
        bestand: &[u8],
        beschrijving: Korttekst,
    ) -> Result<Bijlage, Dienstfout> {
        let persoon = kijker.persoon().filter(|_| kijker.namens.is_none() && kijker.geldig);
        let persoon = persoon.ok_or(Dienstfout::NietGevonden)?;
        if self.laad(dossier).await?.gezin.persoon(persoon).is_none() {
            return Err(Dienstfout::NietGevonden);
        }
        let (soort, schoon) = lees_bestand(bestand).map_err(|fout| Dienstfout::Weigering(fout.into()))?;
        let id = BijlageId(Uuid::new_v5(&opdracht.0, b"bijlage"));
        let grootte = u32::try_from(schoon.len()).unwrap_or(u32::MAX);
        let bewaren = Uuid::new_v5(&opdracht.0, b"bijlage bewaren");
        self.bewaar_bytes(id, bewaren, "bijlage.bewaard", (dossier.0, &schoon)).await?;
        Ok(Bijlage { id, soort, grootte, beschrijving })
    }

    /// A file, for who may see what it belongs to. Its read line is durable before it leaves (INV-22).
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when it is not there, was taken back, or may not be known.
    pub async fn bijlage(
        &self,
        kijker: &Kijker,
        dossier: DossierId,
        id: BijlageId,
    ) -> Result<(Bijlagesoort, Vec<u8>), Dienstfout> {
        let doel = if kijker.persoon().is_some() { Doel::EigenInzage } else { Doel::Begeleiden };
        let onderdelen = BTreeSet::from([Onderdeel::Overzicht, Onderdeel::Bijdragen]);
        let zicht = self.bekijk(kijker, dossier, &Kijkvraag { doel, onderdelen }).await?;
        let soort = zicht.bijdragen().bijlage(id).ok_or(Dienstfout::NietGevonden)?.soort;
        Ok((soort, self.lees_bytes(id, dossier.0).await?))
    }

    /// Destroys a file that nothing names any more: taken back, or never named because a rule said no.
    pub async fn ruim_bijlage_op(&self, dossier: DossierId, id: BijlageId) -> Result<(), Dienstfout> {
        if self.laad(dossier).await?.bijdragen.bijlage(id).is_some() {
            return Ok(());
        }
        self.vernietig_bytes(id, "teruggenomen door wie het inbracht").await
    }
}

#[cfg(test)]
mod tests;
