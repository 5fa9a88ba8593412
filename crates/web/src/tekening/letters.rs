//! How wide a text is, about. SVG does not wrap text, so we do; a little too wide is safe, too narrow is not.

/// Width of one character as a part of the letter size, for a common sans serif.
fn breedte_van(c: char) -> f32 {
    match c {
        'i' | 'j' | 'l' | 'í' | 'ï' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' | 'ı' => 0.30,
        'f' | 't' | 'r' | ' ' | '(' | ')' | '-' | 'I' | '/' | '·' => 0.38,
        'm' | 'M' | 'W' | '—' | '…' | '%' => 0.90,
        'w' | 'Ä' | 'Ö' | 'O' | 'Q' | 'G' | 'D' | 'H' | 'N' | 'U' => 0.80,
        c if c.is_uppercase() => 0.72,
        c if c.is_ascii() || c.is_alphabetic() => 0.60,
        _ => 1.0,
    }
}

/// Width of a text at a letter size.
pub fn breedte(tekst: &str, grootte: f32) -> f32 {
    tekst.chars().map(breedte_van).sum::<f32>() * grootte
}

/// The text, shortened with "…" so that it fits.
pub fn inkorten(tekst: &str, grootte: f32, ruimte: f32) -> String {
    if breedte(tekst, grootte) <= ruimte {
        return tekst.to_owned();
    }
    let mut uit = String::new();
    for c in tekst.chars() {
        if breedte(&uit, grootte) + (breedte_van(c) + breedte_van('…')) * grootte > ruimte {
            break;
        }
        uit.push(c);
    }
    let kort = uit.trim_end_matches([' ', '-', ',']);
    format!("{kort}…")
}

/// The text in at most `regels` lines; what does not fit is shortened in the last one.
pub fn afbreken(tekst: &str, grootte: f32, ruimte: f32, regels: usize) -> Vec<String> {
    let mut uit: Vec<String> = Vec::new();
    let mut regel = String::new();
    let mut woorden = tekst.split_whitespace().peekable();
    while let Some(woord) = woorden.next() {
        let probeer = if regel.is_empty() { woord.to_owned() } else { format!("{regel} {woord}") };
        if breedte(&probeer, grootte) <= ruimte || regel.is_empty() {
            regel = probeer;
        } else if uit.len() + 1 == regels {
            // No more lines: everything that is left belongs in this one, shortened.
            regel = format!("{regel} {woord}");
            for rest in woorden.by_ref() {
                regel.push(' ');
                regel.push_str(rest);
            }
        } else {
            uit.push(inkorten(&regel, grootte, ruimte));
            woord.clone_into(&mut regel);
        }
    }
    if !regel.is_empty() {
        uit.push(inkorten(&regel, grootte, ruimte));
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_breaks_between_words() {
        assert_eq!(afbreken("Anna-Sophie van den Bergh", 14.0, 130.0, 2), ["Anna-Sophie van", "den Bergh"]);
    }

    #[test]
    fn what_does_not_fit_ends_in_an_ellipsis_and_stays_within_the_room() {
        let regels = afbreken("Wilhelmina Johanna Maria Theodora de Graaf van Oudewater", 14.0, 120.0, 2);
        assert_eq!(regels.len(), 2);
        assert!(regels[1].ends_with('…'));
        assert!(regels.iter().all(|regel| breedte(regel, 14.0) <= 120.0));
    }

    #[test]
    fn one_endless_word_is_shortened() {
        let regels = afbreken(&"a".repeat(200), 12.0, 100.0, 2);
        assert!(breedte(&regels[0], 12.0) <= 100.0);
        assert!(afbreken("", 12.0, 100.0, 2).is_empty());
    }
}
