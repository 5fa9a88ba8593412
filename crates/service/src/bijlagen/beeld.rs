//! JPEG and PNG without what a camera writes beside the picture.

/// How a PNG begins.
pub(super) const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// A JPEG of which only what draws the picture remains: no Exif, XMP, maker notes, thumbnails, comments, and nothing
/// after its end (where telephones hide a short film). How it is turned is kept: that is part of the picture.
pub(super) fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut schoon = vec![0xFF, 0xD8];
    let mut gedraaid = None;
    let mut inhoud = Vec::with_capacity(bytes.len());
    let mut plek = 2;
    loop {
        // Fill bytes may stand before a marker.
        while *bytes.get(plek)? == 0xFF && *bytes.get(plek + 1)? == 0xFF {
            plek += 1;
        }
        if *bytes.get(plek)? != 0xFF {
            return None;
        }
        let merk = *bytes.get(plek + 1)?;
        if merk == 0xD9 {
            break;
        }
        let lengte = usize::from(u16::from_be_bytes([*bytes.get(plek + 2)?, *bytes.get(plek + 3)?]));
        let eind = plek + 2 + lengte;
        let stuk = bytes.get(plek..eind)?;
        if lengte < 2 {
            return None;
        }
        match merk {
            // Exif: only how the picture is turned.
            0xE1 => gedraaid = gedraaid.or_else(|| draaiing(stuk.get(4..)?)),
            // The size of a dot; never the small picture that may stand behind it, which shows what was cut off.
            0xE0 => inhoud.extend(jfif(stuk).into_iter().flatten()),
            // The colours as Adobe writes them: without these a picture can look wrong.
            0xEE => inhoud.extend_from_slice(stuk),
            // Everything else of makers and programs, and comments.
            0xE2..=0xEF | 0xFE => {}
            _ => inhoud.extend_from_slice(stuk),
        }
        plek = eind;
        if merk == 0xDA {
            let begin = plek;
            // The picture itself: until the next marker that is neither a restart nor a stuffed byte.
            while *bytes.get(plek)? != 0xFF || matches!(*bytes.get(plek + 1)?, 0x00 | 0xD0..=0xD7 | 0xFF) {
                plek += 1;
            }
            inhoud.extend_from_slice(&bytes[begin..plek]);
        }
    }
    if let Some(richting) = gedraaid.filter(|richting| (2..=8).contains(richting)) {
        schoon.extend_from_slice(&[0xFF, 0xE1, 0x00, 0x22]);
        schoon.extend_from_slice(b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0");
        schoon.extend_from_slice(&[richting, 0, 0, 0, 0, 0, 0]);
    }
    schoon.extend_from_slice(&inhoud);
    schoon.extend_from_slice(&[0xFF, 0xD9]);
    Some(schoon)
}

/// A JFIF segment without its thumbnail; nothing for another segment under the same mark.
fn jfif(stuk: &[u8]) -> Option<[u8; 18]> {
    let mut schoon: [u8; 18] = stuk.get(..18)?.try_into().ok()?;
    if !schoon[4..].starts_with(b"JFIF\0") {
        return None;
    }
    schoon[2..4].copy_from_slice(&16_u16.to_be_bytes());
    schoon[16..].fill(0);
    Some(schoon)
}

/// How the picture is turned, from an Exif segment.
fn draaiing(exif: &[u8]) -> Option<u8> {
    let tiff = exif.strip_prefix(b"Exif\0\0")?;
    let groot = match tiff.get(..2)? {
        b"MM" => true,
        b"II" => false,
        _ => return None,
    };
    let kort = |plek: usize| {
        let twee = [*tiff.get(plek)?, *tiff.get(plek + 1)?];
        Some(if groot { u16::from_be_bytes(twee) } else { u16::from_le_bytes(twee) })
    };
    let lang = |plek: usize| {
        let (een, twee) = (u32::from(kort(plek)?), u32::from(kort(plek + 2)?));
        Some(if groot { een << 16 | twee } else { twee << 16 | een })
    };
    let lijst = usize::try_from(lang(4)?).ok()?;
    let aantal = usize::from(kort(lijst)?);
    (0..aantal)
        .map(|nummer| lijst + 2 + nummer * 12)
        .find(|plek| kort(*plek) == Some(0x0112))
        .and_then(|plek| u8::try_from(kort(plek + 8)?).ok())
}

/// A PNG with only the chunks that draw the picture, and nothing after its end.
pub(super) fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut schoon = PNG.to_vec();
    let mut plek = PNG.len();
    loop {
        let lengte = u32::from_be_bytes(bytes.get(plek..plek + 4)?.try_into().ok()?);
        let naam = bytes.get(plek + 4..plek + 8)?;
        let eind = plek.checked_add(12)?.checked_add(usize::try_from(lengte).ok()?)?;
        let stuk = bytes.get(plek..eind)?;
        if matches!(naam, b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"tRNS" | b"gAMA" | b"sRGB") {
            schoon.extend_from_slice(stuk);
        }
        if naam == b"IEND" {
            return Some(schoon);
        }
        plek = eind;
    }
}
