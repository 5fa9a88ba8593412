//! One spelling for what people spell in many ways: no accents, no capitals, voorvoegsels recognised.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest text that is looked at; more than any name or street needs.
const MAX_TEKENS: usize = 250;

/// Lower case, without accents; hyphens, points and slashes become spaces; only letters, digits and spaces remain.
pub(crate) fn genormaliseerd(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len().min(MAX_TEKENS));
    for teken in tekst.chars().take(MAX_TEKENS).flat_map(char::to_lowercase).nfkd() {
        match teken {
            _ if is_combining_mark(teken) => {}
            'ı' => uit.push('i'),
            'ß' => uit.push_str("ss"),
            'ø' => uit.push('o'),
            'ł' => uit.push('l'),
            'đ' | 'ð' => uit.push('d'),
            'æ' => uit.push_str("ae"),
            'œ' => uit.push_str("oe"),
            'þ' => uit.push_str("th"),
            '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | 'ʻ' => {}
            _ if teken.is_alphanumeric() => uit.push(teken),
            _ if uit.ends_with(' ') || uit.is_empty() => {}
            _ => uit.push(' '),
        }
    }
    uit.truncate(uit.trim_end().len());
    uit
}

/// The spellings of one word: as [`genormaliseerd`] gives it, and with ö or ø written as oe.
pub(crate) fn spellingen(woord: &str) -> Vec<String> {
    let basis = genormaliseerd(woord);
    let mut alle = vec![basis];
    let samengesteld: String = woord.chars().take(MAX_TEKENS).nfc().collect();
    if samengesteld.contains(['ö', 'ø', 'Ö', 'Ø']) {
        let uitgeschreven = genormaliseerd(&samengesteld.replace(['ö', 'ø', 'Ö', 'Ø'], "oe"));
        alle.push(uitgeschreven);
    }
    alle
}

/// The family of a voorvoegsel. Within a family people mix the forms up: van der, van den, v.d.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Voorvoegselsoort {
    /// van, van de, van der, van den, v.d., von
    Van,
    /// de, den, der, des, d', du
    De,
    /// het, 't, te, ten, ter
    Het,
    /// el, al
    El,
    /// la, le, les
    La,
    /// in, op, aan, uit, bij, onder, over, voor, and what is left
    Ander,
}

impl Voorvoegselsoort {
    /// One letter in a key.
    pub(crate) fn letter(self) -> char {
        match self {
            Self::Van => 'v',
            Self::De => 'd',
            Self::Het => 't',
            Self::El => 'e',
            Self::La => 'l',
            Self::Ander => 'x',
        }
    }

    fn van_woord(woord: &str) -> Option<Self> {
        Some(match woord {
            "van" | "vande" | "vander" | "vanden" | "vd" | "von" | "vom" => Self::Van,
            "de" | "den" | "der" | "des" | "du" | "dos" | "da" | "di" => Self::De,
            "het" | "te" | "ten" | "ter" => Self::Het,
            "el" | "al" => Self::El,
            "la" | "le" | "les" => Self::La,
            "in" | "op" | "aan" | "uit" | "bij" | "onder" | "over" | "voor" | "zu" | "zum" | "zur"
            | "tot" => Self::Ander,
            _ => return None,
        })
    }
}

/// One word of a name, with the voorvoegsel that stood before it.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Naamterm {
    /// normalised: lower case, no accents
    pub kern: String,
    /// as it was written, for spellings that accents tell apart
    pub rauw: String,
    /// family of the voorvoegsel, if there was one
    pub soort: Option<Voorvoegselsoort>,
    /// the voorvoegsel itself, normalised, to tell "van der" from "van den"
    pub voorvoegsel: String,
    /// one letter only: an initial
    pub voorletter: bool,
}

/// Cuts a name in words and hangs each voorvoegsel on the word that follows it. "Berg, van den" is understood too.
pub(crate) fn naamtermen(tekst: &str) -> Vec<Naamterm> {
    let kort: String = tekst.chars().take(MAX_TEKENS).collect();
    let mut termen: Vec<Naamterm> = Vec::new();
    let mut over: Vec<String> = Vec::new();
    for deel in kort.split([',', ';']) {
        let (soort, voorvoegsel) = lees_deel(deel, &mut termen);
        match (soort, termen.last_mut()) {
            // "Berg, van den"
            (Some(_), Some(term)) if term.soort.is_none() => {
                term.soort = soort;
                term.voorvoegsel = voorvoegsel.join(" ");
            }
            _ => over.extend(voorvoegsel),
        }
    }
    // Only voorvoegsels: somebody's name is really "Van" or "Le".
    if let (true, Some(kern)) = (termen.is_empty(), over.pop()) {
        termen.push(Naamterm {
            voorletter: false,
            rauw: kern.clone(),
            kern,
            soort: None,
            voorvoegsel: String::new(),
        });
    }
    termen
}

/// Adds the words of one part to `termen` and gives back the voorvoegsel that no word followed.
fn lees_deel(deel: &str, termen: &mut Vec<Naamterm>) -> (Option<Voorvoegselsoort>, Vec<String>) {
    let woorden = woorden(deel);
    let (mut soort, mut lopend): (Option<Voorvoegselsoort>, Vec<String>) = (None, Vec::new());
    for (plek, rauw) in woorden.iter().enumerate() {
        let kern = genormaliseerd(rauw);
        if kern.is_empty() {
            continue;
        }
        let volgende = woorden.get(plek + 1).map(|woord| genormaliseerd(woord));
        if let Some(gevonden) = voorvoegsel_op_plek(rauw, &kern, volgende.as_deref(), !lopend.is_empty()) {
            soort = soort.or(Some(gevonden));
            lopend.push(kern);
            continue;
        }
        termen.push(Naamterm {
            voorletter: kern.chars().count() == 1,
            kern,
            rauw: rauw.clone(),
            soort: soort.take(),
            voorvoegsel: std::mem::take(&mut lopend).join(" "),
        });
    }
    (soort, lopend)
}

/// Cuts on white space, hyphens, points and slashes; "d'" and "l'" come loose from what follows.
fn woorden(tekst: &str) -> Vec<String> {
    let mut woorden = Vec::new();
    for deel in tekst.split(|teken: char| teken.is_whitespace() || "-‐–./+_".contains(teken)) {
        let mut rest = deel;
        for begin in ["d'", "D'", "d’", "D’", "l'", "L'", "l’", "L’"] {
            if let Some(na) = deel.strip_prefix(begin)
                && !na.is_empty()
            {
                woorden.push(begin.to_owned());
                rest = na;
            }
        }
        if !rest.is_empty() {
            woorden.push(rest.to_owned());
        }
    }
    woorden
}

fn voorvoegsel_op_plek(
    rauw: &str,
    kern: &str,
    volgende: Option<&str>,
    in_voorvoegsel: bool,
) -> Option<Voorvoegselsoort> {
    if kern.chars().count() > 1 {
        return Voorvoegselsoort::van_woord(kern);
    }
    let apostrof = rauw.chars().any(|teken| matches!(teken, '\'' | '’' | '‘' | '`' | '´'));
    match kern {
        "t" | "s" if apostrof || in_voorvoegsel => Some(Voorvoegselsoort::Het),
        "d" if apostrof || in_voorvoegsel => Some(Voorvoegselsoort::De),
        "l" if apostrof => Some(Voorvoegselsoort::La),
        // v.d. Berg, v/d Berg, v. der Berg; "V. Jansen" is an initial.
        "v" if matches!(volgende, Some("d" | "de" | "der" | "den" | "t" | "het")) => {
            Some(Voorvoegselsoort::Van)
        }
        _ => None,
    }
}

/// Reads "van den Berg" as voorvoegsel "van den" and geslachtsnaam "Berg"; the words keep their own spelling.
pub fn splits_achternaam(tekst: &str) -> (Option<String>, String) {
    let woorden: Vec<&str> = tekst.split_whitespace().collect();
    let mut aantal = 0;
    for (plek, woord) in woorden.iter().enumerate() {
        let kern = genormaliseerd(woord);
        let volgende = woorden.get(plek + 1).map(|woord| genormaliseerd(woord));
        // "v.d." becomes "v d"
        let soort = match kern.as_str() {
            "v d" => Some(Voorvoegselsoort::Van),
            kern => voorvoegsel_op_plek(woord, kern, volgende.as_deref(), plek > 0 && aantal == plek),
        };
        if soort.is_none() || plek + 1 == woorden.len() {
            break;
        }
        aantal = plek + 1;
    }
    let voorvoegsel = woorden[..aantal].join(" ");
    ((!voorvoegsel.is_empty()).then_some(voorvoegsel), woorden[aantal..].join(" "))
}

/// Splits a voorvoegsel off that was written to the name: "vanderberg" may be "van der Berg". All readings are given.
pub(crate) fn aaneengeschreven(kern: &str) -> Vec<(Voorvoegselsoort, &str)> {
    use Voorvoegselsoort::{De, El, Het, La, Van};
    const VORMEN: [(&str, Voorvoegselsoort); 16] = [
        ("vander", Van),
        ("vanden", Van),
        ("vande", Van),
        ("vant", Van),
        ("van", Van),
        ("vd", Van),
        ("der", De),
        ("den", De),
        ("de", De),
        ("ten", Het),
        ("ter", Het),
        ("te", Het),
        ("el", El),
        ("al", El),
        ("la", La),
        ("le", La),
    ];
    let mut lezingen: Vec<_> = VORMEN
        .into_iter()
        .filter_map(|(vorm, soort)| kern.strip_prefix(vorm).map(|rest| (soort, rest)))
        .filter(|(_, rest)| rest.chars().count() >= 3 && begint_als_woord(rest))
        .collect();
    // 't Hart as Thart
    if let Some(rest) = kern.strip_prefix('t')
        && rest.starts_with('h')
        && rest.chars().count() >= 4
        && begint_als_woord(rest)
    {
        lezingen.push((Het, rest));
    }
    lezingen
}

/// Takes de/der/den off in "van denBerg" and "v. derBerg".
pub(crate) fn zonder_lidwoord(kern: &str) -> Option<&str> {
    ["der", "den", "de"]
        .into_iter()
        .filter_map(|vorm| kern.strip_prefix(vorm))
        .find(|rest| rest.chars().count() >= 3 && begint_als_woord(rest))
}

/// Can a Dutch word begin like this? "Dekker" is not "de kker" and "Derks" is not "de rks".
fn begint_als_woord(rest: &str) -> bool {
    const BEGIN: [&str; 34] = [
        "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gh", "gl", "gr", "kl", "kn", "kr", "kw", "pl",
        "pr", "sc", "sj", "sk", "sl", "sm", "sn", "sp", "st", "sw", "th", "tr", "tw", "vl", "vr", "wr", "zw",
    ];
    let mut tekens = rest.chars();
    match (tekens.next(), tekens.next()) {
        (Some(eerste), Some(tweede)) => {
            is_klinker(eerste) || is_klinker(tweede) || BEGIN.iter().any(|begin| rest.starts_with(begin))
        }
        _ => false,
    }
}

pub(crate) fn is_klinker(teken: char) -> bool {
    matches!(teken, 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_capitals_and_signs_do_not_matter() {
        assert_eq!(genormaliseerd("  Yılmaz-ÖZDEMİR "), "yilmaz ozdemir");
        assert_eq!(genormaliseerd("Ĳsbrand"), "ijsbrand");
        assert_eq!(genormaliseerd("Løvstrøm/Weiß"), "lovstrom weiss");
        assert_eq!(genormaliseerd("O'Brien"), "obrien");
        assert_eq!(spellingen("Schröder"), ["schroder", "schroeder"]);
    }

    #[test]
    fn a_voorvoegsel_hangs_on_the_word_after_it() {
        let kort = |tekst: &str| -> Vec<String> {
            naamtermen(tekst)
                .into_iter()
                .map(|term| {
                    format!(
                        "{}{}{}",
                        term.voorvoegsel,
                        if term.voorvoegsel.is_empty() { "" } else { "|" },
                        term.kern
                    )
                })
                .collect()
        };
        assert_eq!(kort("Anna van den Berg"), ["anna", "van den|berg"]);
        assert_eq!(kort("Berg, van den"), ["van den|berg"]);
        assert_eq!(kort("v.d. Berg"), ["v d|berg"]);
        assert_eq!(kort("D. van den Berg"), ["d", "van den|berg"]);
        assert_eq!(kort("V. Jansen"), ["v", "jansen"]);
        assert_eq!(kort("'t Hart"), ["t|hart"]);
        assert_eq!(kort("in 't Veld"), ["in t|veld"]);
        assert_eq!(kort("Remco d'Ancona"), ["remco", "d|ancona"]);
        assert_eq!(kort("Van"), ["van"]);
        assert_eq!(kort("Smit-van den Berg"), ["smit", "van den|berg"]);
    }

    #[test]
    fn a_surname_is_split_where_the_voorvoegsel_ends() {
        assert_eq!(splits_achternaam("van den Berg"), (Some("van den".into()), "Berg".into()));
        assert_eq!(splits_achternaam("v.d. Berg"), (Some("v.d.".into()), "Berg".into()));
        assert_eq!(splits_achternaam("'t Hart"), (Some("'t".into()), "Hart".into()));
        assert_eq!(splits_achternaam("Groot Esselink"), (None, "Groot Esselink".into()));
        assert_eq!(splits_achternaam("El Amrani"), (Some("El".into()), "Amrani".into()));
        assert_eq!(splits_achternaam("de"), (None, "de".into()));
        assert_eq!(splits_achternaam(""), (None, String::new()));
    }

    #[test]
    fn only_what_can_be_a_word_is_taken_for_a_glued_voorvoegsel() {
        assert!(aaneengeschreven("vanderberg").contains(&(Voorvoegselsoort::Van, "berg")));
        assert!(aaneengeschreven("devries").contains(&(Voorvoegselsoort::De, "vries")));
        assert!(aaneengeschreven("elamrani").contains(&(Voorvoegselsoort::El, "amrani")));
        assert!(aaneengeschreven("thart").contains(&(Voorvoegselsoort::Het, "hart")));
        for naam in ["dekker", "derks", "terpstra", "vandr", "tol"] {
            assert!(aaneengeschreven(naam).is_empty(), "{naam}");
        }
    }
}
