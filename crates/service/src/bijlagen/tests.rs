//! Files are made by hand, byte by byte: what must go stands in them, and must be gone.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "names of boxes are byte strings, as the formats write them"
)]

use super::*;

const GEHEIM: &[u8] = b"52.5N 4.8E Kerkstraat 7";

fn bevat(bytes: &[u8], stuk: &[u8]) -> bool {
    bytes.windows(stuk.len()).any(|venster| venster == stuk)
}

fn segment(merk: u8, inhoud: &[u8]) -> Vec<u8> {
    let lengte = u16::try_from(inhoud.len() + 2).unwrap().to_be_bytes();
    [&[0xFF, merk], lengte.as_slice(), inhoud].concat()
}

fn jpeg() -> Vec<u8> {
    // Exif with the picture turned a quarter, and a place.
    let exif =
        [b"Exif\0\0II\x2a\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".as_slice(), GEHEIM]
            .concat();
    [
        vec![0xFF, 0xD8],
        segment(0xE0, &[b"JFIF\0\x01\x01\0\0\x01\0\x01\x03\x02".as_slice(), GEHEIM].concat()),
        segment(0xE0, &[b"JFXX\0\x10".as_slice(), GEHEIM].concat()),
        segment(0xE1, &exif),
        segment(0xE1, &[b"http://ns.adobe.com/xap/1.0/\0".as_slice(), GEHEIM].concat()),
        segment(0xFE, GEHEIM),
        segment(0xDB, &[0; 65]),
        segment(0xDA, &[1, 1, 0, 0, 63, 0]),
        vec![0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56],
        vec![0xFF, 0xD9],
        GEHEIM.to_vec(),
    ]
    .concat()
}

fn chunk(naam: &[u8; 4], inhoud: &[u8]) -> Vec<u8> {
    let lengte = u32::try_from(inhoud.len()).unwrap().to_be_bytes();
    [lengte.as_slice(), naam, inhoud, &[0; 4]].concat()
}

fn riff(soort: &[u8; 4], stukken: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut inhoud = soort.to_vec();
    for (naam, stuk) in stukken {
        inhoud.extend_from_slice(*naam);
        inhoud.extend_from_slice(&u32::try_from(stuk.len()).unwrap().to_le_bytes());
        inhoud.extend_from_slice(stuk);
        inhoud.extend(std::iter::repeat_n(0, stuk.len() % 2));
    }
    [b"RIFF".as_slice(), &u32::try_from(inhoud.len()).unwrap().to_le_bytes(), &inhoud].concat()
}

fn doos(naam: &[u8; 4], inhoud: &[u8]) -> Vec<u8> {
    [u32::try_from(inhoud.len() + 8).unwrap().to_be_bytes().as_slice(), naam, inhoud].concat()
}

fn m4a(soort: &[u8; 4]) -> Vec<u8> {
    let hdlr = doos(b"hdlr", &[&[0; 8], soort.as_slice(), &[0; 12], GEHEIM].concat());
    let trak = doos(b"trak", &[doos(b"tkhd", &[9; 20]), doos(b"mdia", &hdlr)].concat());
    let udta = doos(b"udta", &doos(b"\xa9xyz", GEHEIM));
    let moov =
        doos(b"moov", &[doos(b"mvhd", &[[0; 4].as_slice(), &[7; 8], &[6; 8]].concat()), trak, udta].concat());
    [doos(b"ftyp", b"M4A \0\0\0\0"), moov, doos(b"free", GEHEIM), doos(b"mdat", b"geluid")].concat()
}

#[test]
fn inv_20_a_photo_keeps_nothing_but_the_picture_and_how_it_is_turned() {
    let (soort, schoon) = lees_bestand(&jpeg()).unwrap();
    assert_eq!(soort, Bijlagesoort::Jpeg);
    assert!(!bevat(&schoon, GEHEIM) && !bevat(&schoon, b"adobe"));
    assert!(bevat(&schoon, &[0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56]), "het beeld zelf blijft");
    assert!(schoon.ends_with(&[0xFF, 0xD9]), "niets achter het einde");
    assert!(bevat(&schoon, b"\x01\x12\0\x03\0\0\0\x01\0\x06"), "de foto staat nog rechtop");
    // What is clean stays as it is, turned the same way.
    assert_eq!(lees_bestand(&schoon).unwrap().1, schoon);
}

#[test]
fn inv_20_png_and_webp_lose_their_texts() {
    let png = [
        beeld::PNG.to_vec(),
        chunk(b"IHDR", &[1; 13]),
        chunk(b"eXIf", GEHEIM),
        chunk(b"tEXt", GEHEIM),
        chunk(b"tIME", &[1; 7]),
        chunk(b"IDAT", b"beeld"),
        chunk(b"IEND", &[]),
        GEHEIM.to_vec(),
    ]
    .concat();
    let (soort, schoon) = lees_bestand(&png).unwrap();
    assert_eq!(soort, Bijlagesoort::Png);
    assert!(!bevat(&schoon, GEHEIM) && !bevat(&schoon, b"tIME") && bevat(&schoon, b"beeld"));

    let webp = riff(
        b"WEBP",
        &[(b"VP8X", &[0x0C, 0, 0, 0, 1, 0, 0, 1, 0, 0]), (b"VP8 ", b"beeld"), (b"EXIF", GEHEIM)],
    );
    let (soort, schoon) = lees_bestand(&webp).unwrap();
    assert_eq!(soort, Bijlagesoort::Webp);
    assert!(!bevat(&schoon, GEHEIM) && bevat(&schoon, b"beeld"));
    assert_eq!(schoon[20], 0, "de aankondiging van Exif is weg");
    assert_eq!(u32::from_le_bytes(schoon[4..8].try_into().unwrap()) as usize, schoon.len() - 8);
}

#[test]
fn inv_20_a_recording_keeps_its_sound_and_tells_neither_where_nor_when() {
    let (soort, schoon) = lees_bestand(&m4a(b"soun")).unwrap();
    assert_eq!(soort, Bijlagesoort::M4a);
    assert!(!bevat(&schoon, GEHEIM) && !bevat(&schoon, b"xyz") && !bevat(&schoon, &[7; 8]));
    assert!(bevat(&schoon, b"geluid") && schoon.len() == m4a(b"soun").len(), "niets verschuift");
    assert!(lees_bestand(&m4a(b"vide")).is_err(), "een film is geen ingesproken bericht");

    let id3 = [b"ID3\x04\0\0\0\0\0\x17".as_slice(), GEHEIM].concat();
    let staart = [b"TAG".as_slice(), GEHEIM, &[0; 128 - 3 - 23]].concat();
    let mp3 = [id3, [vec![0xFF, 0xFB, 0x90, 0x00], vec![5; 200]].concat(), staart].concat();
    let (soort, schoon) = lees_bestand(&mp3).unwrap();
    assert_eq!(soort, Bijlagesoort::Mp3);
    assert!(!bevat(&schoon, GEHEIM) && schoon.starts_with(&[0xFF, 0xFB]) && schoon.len() == 204);

    let (soort, schoon) =
        lees_bestand(&riff(b"WAVE", &[(b"fmt ", &[1; 16]), (b"LIST", GEHEIM), (b"data", b"geluid")]))
            .unwrap();
    assert_eq!(soort, Bijlagesoort::Wav);
    assert!(!bevat(&schoon, GEHEIM) && bevat(&schoon, b"geluid"));
}

#[test]
fn a_name_says_nothing_the_bytes_do() {
    for vreemd in
        [b"<html><script>".as_slice(), b"%PDF-1.7 ......", b"GIF89a........", b"PK\x03\x04........", b"\xFF"]
    {
        assert!(lees_bestand(vreemd).is_err());
    }
    assert!(lees_bestand(&[]).unwrap_err().melding.contains("Kies"));
    assert!(lees_bestand(&vec![0xFF; GROOTSTE_BIJLAGE + 1]).unwrap_err().melding.contains("te groot"));
}

#[test]
fn a_damaged_file_is_refused_and_never_panics() {
    for heel in [jpeg(), m4a(b"soun")] {
        for lengte in 0..heel.len() {
            let _ = lees_bestand(&heel[..lengte]);
        }
    }
    assert!(lees_bestand(&jpeg()[..40]).unwrap_err().melding.contains("beschadigd"));
}
