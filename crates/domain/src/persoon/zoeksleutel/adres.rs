//! Keys for addresses and telephone numbers.

use super::klank::klanken;
use super::schrijfwijze::genormaliseerd;

/// An address as far as it is known, in the parts that a form or a register gives.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Zoekadres {
    /// street name
    pub straat: String,
    /// house number, possibly with its letter or addition: "12", "12a", "12-2"
    pub huisnummer: String,
    /// letter and addition, if they have a field of their own
    pub toevoeging: String,
    /// postcode, with or without space
    pub postcode: String,
}

/// An address may be hidden: not in a log.
impl std::fmt::Debug for Zoekadres {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Zoekadres(…)")
    }
}

/// An address in one spelling, to compare.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Adresvorm {
    pub postcode: Option<String>,
    pub straat: Option<String>,
    pub nummer: Option<u32>,
    pub toevoeging: String,
}

impl Adresvorm {
    pub(crate) fn van(adres: &Zoekadres) -> Self {
        let (nummer, bij_nummer) = huisnummer(&adres.huisnummer);
        let toevoeging = format!("{bij_nummer}{}", genormaliseerd(&adres.toevoeging).replace(' ', ""));
        Self { postcode: postcode(&adres.postcode), straat: straatklank(&adres.straat), nummer, toevoeging }
    }
}

/// The keys of an address: postcode with number, postcode with number and addition, street with number.
/// Without a house number a postcode or street alone would find a whole street: then there are none.
pub fn adressleutels(adres: &Zoekadres) -> Vec<String> {
    let vorm = Adresvorm::van(adres);
    let Some(nummer) = vorm.nummer else {
        return Vec::new();
    };
    let mut sleutels = Vec::with_capacity(3);
    if let Some(postcode) = &vorm.postcode {
        sleutels.push(format!("p:{postcode}{nummer}"));
        if !vorm.toevoeging.is_empty() {
            sleutels.push(format!("p:{postcode}{nummer}{}", vorm.toevoeging));
        }
    }
    if let Some(straat) = &vorm.straat {
        sleutels.push(format!("s:{straat}{nummer}"));
    }
    sleutels
}

fn postcode(tekst: &str) -> Option<String> {
    tekst.parse::<crate::gebied::Postcode>().ok().map(|postcode| postcode.to_string())
}

/// "12", "12a", "12-2", "12 hs" → number and addition.
fn huisnummer(tekst: &str) -> (Option<u32>, String) {
    let tekst = genormaliseerd(tekst);
    let einde = tekst.find(|teken: char| !teken.is_ascii_digit()).unwrap_or(tekst.len());
    let (nummer, rest) = tekst.split_at(einde);
    (nummer.parse().ok().filter(|nummer| (1..=99_999).contains(nummer)), rest.replace(' ', ""))
}

/// A street by sound, with the usual abbreviations written out.
pub(crate) fn straatklank(straat: &str) -> Option<String> {
    let genormaliseerd = genormaliseerd(straat);
    let mut aaneen = String::new();
    for woord in genormaliseerd.split(' ').filter(|woord| !woord.is_empty()) {
        aaneen.push_str(match woord {
            "str" => "straat",
            "ln" => "laan",
            "pln" => "plein",
            "wg" => "weg",
            "burg" | "bgm" => "burgemeester",
            "dr" => "dokter",
            "prof" => "professor",
            "st" => "sint",
            "pr" => "prins",
            "kon" => "koningin",
            woord => woord,
        });
    }
    // "Kerkstr" written together
    let aaneen = match aaneen.strip_suffix("str") {
        Some(begin) if begin.len() > 2 => format!("{begin}straat"),
        _ => aaneen,
    };
    klanken(&aaneen).into_iter().next_back()
}

/// A telephone number in one form, `+31612345678`; `None` when it cannot be one.
pub fn telefoonnummer(tekst: &str) -> Option<String> {
    let zonder_nul = tekst.replace("(0)", "");
    let mut cijfers = String::with_capacity(16);
    for (plek, teken) in zonder_nul.trim().chars().enumerate() {
        match teken {
            '0'..='9' if cijfers.len() < 20 => cijfers.push(teken),
            '+' if plek == 0 => cijfers.push('+'),
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{a0}' | '‐' | '–' => {}
            _ => return None,
        }
    }
    let nummer = if let Some(rest) = cijfers.strip_prefix('+') {
        rest.to_owned()
    } else if let Some(rest) = cijfers.strip_prefix("00") {
        rest.to_owned()
    } else if let Some(rest) = cijfers.strip_prefix('0') {
        format!("31{rest}")
    } else if cijfers.len() == 9 && cijfers.starts_with('6')
        || cijfers.len() == 11 && cijfers.starts_with("31")
    {
        format!("31{}", cijfers.strip_prefix("31").filter(|_| cijfers.len() == 11).unwrap_or(&cijfers))
    } else {
        return None;
    };
    // +31 06…: the trunk zero was left in.
    let nummer = nummer.strip_prefix("310").map_or(nummer.clone(), |rest| format!("31{rest}"));
    let goed = if nummer.starts_with("31") { nummer.len() == 11 } else { (8..=15).contains(&nummer.len()) };
    goed.then(|| format!("+{nummer}"))
}

/// The key of a telephone number.
pub fn telefoonsleutel(tekst: &str) -> Option<String> {
    telefoonnummer(tekst).map(|nummer| format!("t:{nummer}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_write_a_telephone_number_is_one_number() {
        for tekst in [
            "06-12345678",
            "06 12 34 56 78",
            "+31 6 12345678",
            "+31 (0)6 12345678",
            "0031612345678",
            "31612345678",
            "612345678",
            "+31 06 12345678",
            "(06) 1234.5678",
        ] {
            assert_eq!(telefoonnummer(tekst).as_deref(), Some("+31612345678"), "{tekst}");
        }
        assert_eq!(telefoonnummer("020-1234567").as_deref(), Some("+31201234567"));
        assert_eq!(telefoonnummer("+32 470 12 34 56").as_deref(), Some("+32470123456"));
        for tekst in ["", "112", "bel mij", "06-1234567", "06-123456789", "999970355x", "1-1-2015"] {
            assert_eq!(telefoonnummer(tekst), None, "{tekst}");
        }
    }

    fn adres(straat: &str, huisnummer: &str, toevoeging: &str, postcode: &str) -> Zoekadres {
        Zoekadres {
            straat: straat.into(),
            huisnummer: huisnummer.into(),
            toevoeging: toevoeging.into(),
            postcode: postcode.into(),
        }
    }

    #[test]
    fn one_address_written_in_several_ways_shares_a_key() {
        let deelt = |een: &Zoekadres, ander: &Zoekadres| {
            let een = adressleutels(een);
            adressleutels(ander).iter().any(|sleutel| een.contains(sleutel))
        };
        let register = adres("Burgemeester Jansenstraat", "12", "A", "1011AB");
        assert!(deelt(&register, &adres("", "12", "", "1011 ab")));
        assert!(deelt(&register, &adres("", "12a", "", "1011ab")));
        assert!(deelt(&register, &adres("", "12-A", "", "1011AB")));
        assert!(deelt(&register, &adres("burg. Janssenstr.", "12", "", "")));
        assert!(!deelt(&register, &adres("", "13", "", "1011AB")));
        assert!(!deelt(&register, &adres("", "12", "", "1011AC")));
        assert!(!deelt(&register, &adres("Kerkstraat", "12", "", "")));
    }

    #[test]
    fn a_postcode_or_street_without_number_gives_no_key() {
        assert!(adressleutels(&adres("Turfmarkt", "", "", "2511CA")).is_empty());
        assert!(adressleutels(&adres("Turfmarkt", "0", "", "2511CA")).is_empty());
        assert!(adressleutels(&adres("", "12", "", "geen")).is_empty());
    }
}
