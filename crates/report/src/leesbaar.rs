//! Makes people's text fit for printing without changing what it says.
//!
//! Only two things happen: signs that cannot be seen are left out (control signs, marks that reverse the direction of
//! text, variation selectors), and signs that no embedded font has become □ and are counted.

use serde_json::Value;
use unicode_normalization::UnicodeNormalization;

/// Stands for a character that cannot be printed.
const VERVANGING: char = '□';
/// Prepares the strings of a value and counts what could not be kept.
pub(crate) struct Leesbaar<F> {
    kent: F,
    vervangen: usize,
}

impl<F: Fn(char) -> bool> Leesbaar<F> {
    /// `kent` tells whether a character can be printed.
    pub(crate) fn nieuw(kent: F) -> Self {
        Self { kent, vervangen: 0 }
    }

    /// How many characters became □.
    pub(crate) fn vervangen(&self) -> usize {
        self.vervangen
    }

    /// All strings of a value; keys are ours and stay.
    pub(crate) fn waarde(&mut self, waarde: Value) -> Value {
        match waarde {
            Value::String(tekst) => Value::String(self.tekst(&tekst)),
            Value::Array(delen) => Value::Array(delen.into_iter().map(|deel| self.waarde(deel)).collect()),
            Value::Object(velden) => {
                Value::Object(velden.into_iter().map(|(veld, deel)| (veld, self.waarde(deel))).collect())
            }
            anders => anders,
        }
    }

    fn tekst(&mut self, tekst: &str) -> String {
        let mut uit = String::with_capacity(tekst.len());
        let mut tekens = tekst.nfc().peekable();
        while let Some(teken) = tekens.next() {
            match teken {
                '\r' if tekens.peek() == Some(&'\n') => {}
                '\r' | '\n' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => uit.push('\n'),
                '\u{200C}' | '\u{200D}' if uit.chars().next_back().is_some_and(verbindt) => uit.push(teken),
                ' ' | '\t' => uit.push(' '),
                _ if teken.is_whitespace() && !(self.kent)(teken) => uit.push(' '),
                _ if onzichtbaar(teken) => {}
                _ if !betekenisloos(teken) && (self.kent)(teken) => uit.push(teken),
                _ => {
                    uit.push(VERVANGING);
                    self.vervangen += 1;
                }
            }
        }
        uit
    }
}

/// Arabic writing, where (non-)joiners change the shape of a word.
fn verbindt(teken: char) -> bool {
    matches!(teken, '\u{0600}'..='\u{08FF}' | '\u{FB50}'..='\u{FEFC}')
}

/// Signs without a shape of their own. The marks that reverse the direction of text are among them: a line must not read
/// differently on paper from what was written.
fn onzichtbaar(teken: char) -> bool {
    teken.is_control()
        || matches!(teken,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
            | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0000}'..='\u{E0FFF}')
}

/// Signs whose meaning is private or forbidden; PDF/A refuses them.
fn betekenisloos(teken: char) -> bool {
    matches!(teken, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..='\u{10FFFF}' | '\u{FDD0}'..='\u{FDEF}')
        || u32::from(teken) & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leesbaar(tekst: &str) -> (String, usize) {
        let mut leesbaar = Leesbaar::nieuw(|teken: char| u32::from(teken) < 0x700 || teken == '□');
        let uit = leesbaar.tekst(tekst);
        (uit, leesbaar.vervangen())
    }

    #[test]
    fn ordinary_text_is_kept_to_the_letter() {
        let tekst = "Yılmaz en Müller: “3 × per week” — #import \"x\" $x$ \\ *niet* _vet_ <a> @b =kop";
        let alles = Leesbaar::nieuw(|_| true).tekst(tekst);
        assert_eq!(alles, tekst);
    }

    #[test]
    fn unprintable_signs_are_shown_and_counted() {
        assert_eq!(leesbaar("naam 李 😀"), ("naam □ □".to_owned(), 2));
        assert_eq!(leesbaar("\u{E000}\u{10FFFF}"), ("□□".to_owned(), 2));
    }

    #[test]
    fn signs_that_turn_the_direction_of_text_are_left_out() {
        assert_eq!(leesbaar("bel \u{202E}90-21\u{202C} nu"), ("bel 90-21 nu".to_owned(), 0));
    }

    #[test]
    fn every_kind_of_line_end_is_one_line_end() {
        assert_eq!(leesbaar("a\r\nb\rc\u{2028}d\te").0, "a\nb\nc\nd e");
    }
}
