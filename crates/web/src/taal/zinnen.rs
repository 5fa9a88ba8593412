//! Sentences that come from elsewhere in Dutch: refusals of the core, faults of fields, what a function does.
//!
//! The core speaks Dutch and says one rule in several ways, so the Dutch sentence itself is what a translation is found by.
//! `zinnen.ftl` holds each of them in every language; a part between braces is a number, a day or a name. A test reads the
//! sources of the core and fails on a sentence that a family member can get and that is not there.

use super::{Taal, bundel, merk::onvertaald};
use crate::vorm::lees_datum;
use fluent_bundle::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use std::{borrow::Cow, collections::HashMap, sync::LazyLock};

/// A piece of a Dutch sentence.
enum Deel {
    Woorden(&'static str),
    Invulling(&'static str),
}

/// A Dutch sentence and the key under which it stands.
struct Zin {
    sleutel: &'static str,
    delen: Vec<Deel>,
}

#[derive(Default)]
struct Register {
    heel: HashMap<&'static str, &'static str>,
    met_invulling: Vec<Zin>,
}

static REGISTER: LazyLock<Register> = LazyLock::new(|| {
    let mut register = Register::default();
    let bestand = fluent_syntax::parser::parse(bundel::ZINNEN).unwrap_or_else(|(leesbaar, _)| leesbaar);
    for stuk in bestand.body {
        let Entry::Message(Message { id, value: Some(patroon), .. }) = stuk else { continue };
        match delen(&patroon).as_deref() {
            Some([Deel::Woorden(zin)]) => {
                register.heel.insert(zin, id.name);
            }
            Some(_) => register
                .met_invulling
                .push(Zin { sleutel: id.name, delen: delen(&patroon).unwrap_or_default() }),
            None => {}
        }
    }
    register
});

fn delen(patroon: &Pattern<&'static str>) -> Option<Vec<Deel>> {
    let deel = |stuk: &PatternElement<&'static str>| match stuk {
        PatternElement::TextElement { value } => Some(Deel::Woorden(value)),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => Some(Deel::Invulling(id.name)),
        PatternElement::Placeable { .. } => None,
    };
    patroon.elements.iter().map(deel).collect()
}

/// What stands in the places to fill in, when the sentence is this one.
fn past<'t>(delen: &[Deel], tekst: &'t str) -> Option<Vec<(&'static str, &'t str)>> {
    let mut rest = tekst;
    let mut gevonden = Vec::new();
    let mut open: Option<&'static str> = None;
    for deel in delen {
        match deel {
            Deel::Invulling(naam) => open = Some(naam),
            Deel::Woorden(woorden) => {
                let plek = if open.is_some() { rest.find(woorden)? } else { 0 };
                let (invulling, vanaf) = rest.split_at(plek);
                rest = vanaf.strip_prefix(woorden)?;
                if let Some(naam) = open.take() {
                    gevonden.push((naam, invulling));
                }
            }
        }
    }
    match open {
        Some(naam) => gevonden.push((naam, rest)),
        None if !rest.is_empty() => return None,
        None => {}
    }
    Some(gevonden)
}

impl Taal {
    /// A Dutch sentence from the core as this reader should hear it; marked as Dutch where it has no translation.
    pub(crate) fn zin(self, nederlands: &str) -> Cow<'_, str> {
        let al_goed = self.is_nederlands() && !self.jong;
        if al_goed || nederlands.is_empty() {
            return Cow::Borrowed(nederlands);
        }
        if self.is_nederlands() {
            return self.vertaling(nederlands).unwrap_or(Cow::Borrowed(nederlands));
        }
        self.vertaling(nederlands).unwrap_or_else(|| Cow::Owned(onvertaald(nederlands)))
    }

    /// The translation, when there is one. Also `Some` where only the Dutch text is known here: it is marked then.
    fn vertaling(self, nederlands: &str) -> Option<Cow<'static, str>> {
        if let Some(sleutel) = REGISTER.heel.get(nederlands) {
            return Some(bundel::zeg(self, sleutel, None));
        }
        REGISTER.met_invulling.iter().find_map(|zin| {
            let mut variabelen = FluentArgs::new();
            for (naam, waarde) in past(&zin.delen, nederlands)? {
                variabelen.set(naam, self.invulling(waarde));
            }
            Some(bundel::zeg(self, zin.sleutel, Some(&variabelen)))
        })
    }

    /// A number counts, a day is said in this language, a known word is translated; anything else stays.
    fn invulling(self, waarde: &str) -> FluentValue<'static> {
        if let Ok(getal) = waarde.parse::<i64>() {
            return getal.into();
        }
        let woorden: Vec<&str> = waarde.split(' ').collect();
        if let [dag, maand, jaar] = woorden.as_slice()
            && let Ok(Some(dag)) = lees_datum(dag, maand, jaar)
        {
            return self.lang(dag).into();
        }
        match REGISTER.heel.get(waarde) {
            Some(sleutel) => bundel::zeg(self, sleutel, None).into(),
            None => waarde.to_owned().into(),
        }
    }
}

/// Whether this Dutch sentence can be said in another language.
#[cfg(test)]
pub(super) fn bekend(nederlands: &str) -> bool {
    Taal::EN.vertaling(nederlands).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inv_36_a_refusal_is_said_in_the_language_of_the_page() {
        let zeg = |taal: Taal, zin: &str| taal.zin(zin).into_owned();
        assert_eq!(zeg(Taal::EN, "Vul dit in."), "Fill this in.");
        assert_eq!(zeg(Taal::NL, "Vul dit in."), "Vul dit in.");
        assert_eq!(
            zeg(Taal::EN, "Het ging te vaak mis. Wacht 30 seconden en probeer het opnieuw."),
            "It went wrong too often. Wait 30 seconds and try again."
        );
        assert_eq!(
            zeg(Taal::PL, "Het ging te vaak mis. Wacht 2 seconden en probeer het opnieuw."),
            "Zbyt wiele nieudanych prób. Odczekaj 2 sekundy i spróbuj ponownie."
        );
    }

    #[test]
    fn a_sentence_that_is_not_known_stays_dutch_and_says_so() {
        assert_eq!(Taal::EN.zin("Dit kent niemand."), "\u{E000}Dit kent niemand.\u{E002}");
        assert!(!bekend("Dit kent niemand."));
    }
}
