//! WebP and WAV: both are chunks in a RIFF file.

/// The flags of an extended WebP that announce a colour profile, Exif and XMP.
const VLAGGEN: u8 = 0x20 | 0x08 | 0x04;

/// A WebP with only the chunks that draw the picture.
pub(super) fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    zeef(bytes, |naam, stuk| {
        if naam == b"VP8X" {
            *stuk.first_mut()? &= !VLAGGEN;
        }
        matches!(naam, b"VP8 " | b"VP8L" | b"VP8X" | b"ALPH" | b"ANIM" | b"ANMF").then_some(())
    })
}

/// A WAV with only its form and its sound.
pub(super) fn wav(bytes: &[u8]) -> Option<Vec<u8>> {
    zeef(bytes, |naam, _| matches!(naam, b"fmt " | b"fact" | b"data").then_some(()))
}

/// Keeps the chunks for which `houd` says so, and writes the length anew.
fn zeef(bytes: &[u8], houd: impl Fn(&[u8; 4], &mut [u8]) -> Option<()>) -> Option<Vec<u8>> {
    let mut schoon = bytes.get(..12)?.to_vec();
    let mut plek = 12;
    while plek + 8 <= bytes.len() {
        let naam: [u8; 4] = bytes[plek..plek + 4].try_into().ok()?;
        let lengte = usize::try_from(u32::from_le_bytes(bytes[plek + 4..plek + 8].try_into().ok()?)).ok()?;
        // Recorders that were cut off leave a length that is too large; what is there counts.
        let eind = (plek + 8).checked_add(lengte)?.min(bytes.len());
        let mut stuk = bytes[plek + 8..eind].to_vec();
        if houd(&naam, &mut stuk).is_some() {
            schoon.extend_from_slice(&naam);
            schoon.extend_from_slice(&u32::try_from(stuk.len()).ok()?.to_le_bytes());
            schoon.extend_from_slice(&stuk);
            if stuk.len() % 2 == 1 {
                schoon.push(0);
            }
        }
        plek = eind + lengte % 2;
    }
    if schoon.len() == 12 {
        return None;
    }
    let lengte = u32::try_from(schoon.len() - 8).ok()?;
    schoon[4..8].copy_from_slice(&lengte.to_le_bytes());
    Some(schoon)
}
