//! The photo of a professional: the family sees whose face it is.
//!
//! What comes in is drawn anew, small: nothing that a camera wrote beside the picture is left, and a page of the family stays
//! light. The picture lies sealed under a key of its own, so that taking it away destroys it.

use super::{Account, AccountGebeurtenis, Sessie, aanmelden::zelf, register::weiger};
use crate::{Dienst, Dienstfout, bijlagen::GROOTSTE_BIJLAGE};
use image::{
    DynamicImage, ImageDecoder, ImageReader, Limits, codecs::jpeg::JpegEncoder, imageops::FilterType,
};
use naast_domain::ids::{BijlageId, ProfessionalId};
use std::io::Cursor;
use uuid::Uuid;

/// Width and height in pixels: four times as shown, for sharp screens.
const ZIJDE: u32 = 224;
/// No photo has longer sides than this; what says so, is made to use up memory.
const LANGSTE_ZIJDE: u32 = 12_000;
/// What unpacking a photo may take, in bytes.
const GEHEUGEN: u64 = 256 * 1024 * 1024;
const KWALITEIT: u8 = 82;

impl Account {
    /// The photo, if there is one.
    pub fn portret(&self) -> Option<BijlageId> {
        self.portret
    }
}

/// The photo as a small square JPEG, upright.
fn verklein(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut lezer = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut grenzen = Limits::default();
    grenzen.max_image_width = Some(LANGSTE_ZIJDE);
    grenzen.max_image_height = Some(LANGSTE_ZIJDE);
    grenzen.max_alloc = Some(GEHEUGEN);
    lezer.limits(grenzen);
    let mut decoder = lezer.into_decoder().ok()?;
    let stand = decoder.orientation().ok()?;
    let mut beeld = DynamicImage::from_decoder(decoder).ok()?;
    beeld.apply_orientation(stand);
    let klein = beeld.resize_to_fill(ZIJDE, ZIJDE, FilterType::CatmullRom).into_rgb8();
    let mut jpeg = Vec::new();
    klein.write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, KWALITEIT)).ok()?;
    Some(jpeg)
}

impl Dienst {
    /// Sets one's own photo, in place of the one before.
    ///
    /// # Errors
    /// A refusal at the field `bestand`; [`Dienstfout::NietGevonden`] for a member of the family; store errors.
    pub async fn zet_portret(
        &self,
        sessie: &Sessie,
        opdracht: Uuid,
        bestand: Vec<u8>,
    ) -> Result<(), Dienstfout> {
        let account = sessie.account();
        if account.is_van_gezin() {
            return Err(Dienstfout::NietGevonden);
        }
        if bestand.is_empty() {
            return Err(weiger("bestand", "Kies een foto op uw telefoon of computer."));
        }
        if bestand.len() > GROOTSTE_BIJLAGE {
            return Err(weiger("bestand", "Deze foto is te groot. Er past 8 MB. Maak een kleinere foto."));
        }
        let jpeg = tokio::task::spawn_blocking(move || verklein(&bestand)).await.ok().flatten();
        let jpeg = jpeg.ok_or_else(|| {
            weiger("bestand", "Dit is geen foto die we kunnen lezen. Kies een foto in JPEG, PNG of WebP.")
        })?;
        let id = BijlageId(Uuid::new_v5(&opdracht, b"portret"));
        let bewaren = Uuid::new_v5(&opdracht, b"portret bewaren");
        self.bewaar_bytes(id, bewaren, "portret.bewaard", (account.id.0, &jpeg)).await?;
        self.wissel_portret(account, opdracht, Some(id)).await
    }

    /// Takes one's own photo away, and destroys it.
    pub async fn haal_portret_weg(&self, sessie: &Sessie, opdracht: Uuid) -> Result<(), Dienstfout> {
        self.wissel_portret(sessie.account(), opdracht, None).await
    }

    async fn wissel_portret(
        &self,
        account: &Account,
        opdracht: Uuid,
        nieuw: Option<BijlageId>,
    ) -> Result<(), Dienstfout> {
        if account.portret == nieuw {
            return Ok(());
        }
        let gebeurtenis = [AccountGebeurtenis::PortretGezet(nieuw)];
        self.wijzig_account(&zelf(account), opdracht, account, &gebeurtenis).await?;
        match account.portret {
            Some(oud) => self.vernietig_bytes(oud, "vervangen of weggehaald door wie erop staat").await,
            None => Ok(()),
        }
    }

    /// Which photo this professional has now.
    pub async fn portret_van(&self, wie: ProfessionalId) -> Result<Option<BijlageId>, Dienstfout> {
        Ok(self.account(wie).await?.and_then(|account| account.portret))
    }

    /// The photo of this professional, as a JPEG.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when there is none.
    pub async fn portret(&self, wie: ProfessionalId) -> Result<Vec<u8>, Dienstfout> {
        let id = self.portret_van(wie).await?.ok_or(Dienstfout::NietGevonden)?;
        self.lees_bytes(id, wie.0).await
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::*;
    use image::{GenericImageView, ImageFormat, Rgb, RgbImage};

    fn foto(breed: u32, hoog: u32) -> RgbImage {
        // The upper half red, the lower half blue.
        RgbImage::from_fn(breed, hoog, |_, y| if y < hoog / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) })
    }

    fn als(soort: ImageFormat, beeld: &RgbImage) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        beeld.write_to(&mut bytes, soort).unwrap();
        bytes.into_inner()
    }

    /// A JPEG with an EXIF part in front that says "turned a quarter", and where it was taken.
    fn gedraaid() -> Vec<u8> {
        let jpeg = als(ImageFormat::Jpeg, &foto(400, 600));
        let tiff = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0geheimeplek";
        let lengte = u16::try_from(tiff.len() + 8).unwrap().to_be_bytes();
        [&jpeg[..2], &[0xFF, 0xE1], &lengte, b"Exif\0\0", tiff, &jpeg[2..]].concat()
    }

    #[test]
    fn a_photo_becomes_a_small_square_without_what_the_camera_wrote() {
        for bytes in
            [als(ImageFormat::Png, &foto(900, 300)), als(ImageFormat::WebP, &foto(300, 900)), gedraaid()]
        {
            let klein = verklein(&bytes).unwrap();
            let beeld = image::load_from_memory(&klein).unwrap();
            assert_eq!(beeld.dimensions(), (ZIJDE, ZIJDE));
            assert!(klein.len() < 12_000, "{} bytes", klein.len());
            assert!(!klein.windows(11).any(|deel| deel == b"geheimeplek"));
            assert!(!klein.windows(4).any(|deel| deel == b"Exif"));
        }
    }

    #[test]
    fn a_photo_taken_on_its_side_stands_upright() {
        let beeld = image::load_from_memory(&verklein(&gedraaid()).unwrap()).unwrap().into_rgb8();
        // Turned a quarter clockwise: what was above is now at the right.
        let (links, rechts) = (beeld.get_pixel(20, 112), beeld.get_pixel(200, 112));
        assert!(links.0[2] > 150 && rechts.0[0] > 150, "{links:?} {rechts:?}");
    }

    #[test]
    fn what_is_no_photo_or_was_made_to_use_up_memory_is_refused() {
        assert!(verklein(b"geen foto").is_none());
        assert!(verklein(&als(ImageFormat::Png, &foto(20, 20))[..40]).is_none());
        // A header that says: 60,000 by 60,000.
        let mut bom = als(ImageFormat::Png, &foto(20, 20));
        bom[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
        assert!(verklein(&bom).is_none());
    }
}
