//! MP3 and M4A without title, place, hour, device or cover picture.

/// An MP3 with only its sound: tags at the beginning and at the end go.
pub(super) fn mp3(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut rest = bytes;
    while rest.starts_with(b"ID3") {
        let lengte = rest
            .get(6..10)?
            .iter()
            .try_fold(0_usize, |som, deel| (*deel < 0x80).then_some(som << 7 | usize::from(*deel)))?;
        let voet = if rest.get(5)? & 0x10 != 0 { 10 } else { 0 };
        rest = rest.get(10 + lengte + voet..)?;
    }
    // The sound begins at a sync; padding of tags may stand before it.
    let begin = rest.windows(2).position(|twee| twee[0] == 0xFF && twee[1] & 0xE6 == 0xE2)?;
    rest = &rest[begin..];
    if rest.len() >= 128 && rest[rest.len() - 128..].starts_with(b"TAG") {
        rest = &rest[..rest.len() - 128];
    }
    if let Some(ape) = rest.windows(8).position(|acht| acht == b"APETAGEX") {
        rest = &rest[..ape];
    }
    (!rest.is_empty()).then(|| rest.to_vec())
}

/// A box of an MP4 file: its name, and where its content begins and ends.
struct Doos {
    naam: [u8; 4],
    kop: usize,
    begin: usize,
    eind: usize,
}

/// The boxes between two places; `None` when they do not fit.
fn dozen(bytes: &[u8], van: usize, tot: usize) -> Option<Vec<Doos>> {
    let mut dozen = Vec::new();
    let mut plek = van;
    while plek < tot {
        let lengte = u32::from_be_bytes(bytes.get(plek..plek + 4)?.try_into().ok()?);
        let naam: [u8; 4] = bytes.get(plek + 4..plek + 8)?.try_into().ok()?;
        let (begin, eind) = match lengte {
            0 => (plek + 8, tot),
            1 => {
                let lang = u64::from_be_bytes(bytes.get(plek + 8..plek + 16)?.try_into().ok()?);
                (plek + 16, plek.checked_add(usize::try_from(lang).ok()?)?)
            }
            kort => (plek + 8, plek.checked_add(usize::try_from(kort).ok()?)?),
        };
        if eind > tot || eind < begin {
            return None;
        }
        dozen.push(Doos { naam, kop: plek, begin, eind });
        plek = eind;
    }
    Some(dozen)
}

/// Whether an MP4 holds sound and no film.
pub(super) fn is_alleen_geluid(bytes: &[u8]) -> bool {
    let Some(buiten) = dozen(bytes, 0, bytes.len()) else { return false };
    let Some(moov) = buiten.iter().find(|doos| &doos.naam == b"moov") else { return false };
    let mut soorten = Vec::new();
    handlers(bytes, moov.begin, moov.eind, &mut soorten);
    soorten.contains(b"soun") && !soorten.contains(b"vide")
}

fn handlers(bytes: &[u8], van: usize, tot: usize, soorten: &mut Vec<[u8; 4]>) {
    for doos in dozen(bytes, van, tot).unwrap_or_default() {
        match &doos.naam {
            b"trak" | b"mdia" => handlers(bytes, doos.begin, doos.eind, soorten),
            b"hdlr" => {
                let soort = bytes.get(doos.begin + 8..doos.begin + 12);
                soorten.extend(soort.and_then(|soort| <[u8; 4]>::try_from(soort).ok()));
            }
            _ => {}
        }
    }
}

/// An M4A in which everything beside the sound is blanked. Nothing changes its place, so that what points to the sound
/// still does.
pub(super) fn m4a(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut schoon = bytes.to_vec();
    wis(&mut schoon, 0, bytes.len())?;
    Some(schoon)
}

fn wis(bytes: &mut [u8], van: usize, tot: usize) -> Option<()> {
    for doos in dozen(bytes, van, tot)? {
        match &doos.naam {
            b"moov" | b"trak" | b"mdia" => wis(bytes, doos.begin, doos.eind)?,
            // When it was recorded, and changed.
            b"mvhd" | b"tkhd" | b"mdhd" => {
                let breed = if *bytes.get(doos.begin)? == 1 { 16 } else { 8 };
                bytes.get_mut(doos.begin + 4..doos.begin + 4 + breed)?.fill(0);
            }
            // The name of the handler may be free text.
            b"hdlr" => bytes.get_mut(doos.begin + 24..doos.eind)?.fill(0),
            b"ftyp" | b"mdat" | b"minf" | b"edts" | b"mvex" | b"moof" | b"sidx" | b"styp" | b"mfra"
            | b"tref" => {}
            // Titles, places, covers, free space with left-overs, and everything unknown.
            _ => {
                bytes.get_mut(doos.kop + 4..doos.kop + 8)?.copy_from_slice(b"free");
                bytes.get_mut(doos.begin..doos.eind)?.fill(0);
            }
        }
    }
    Some(())
}
