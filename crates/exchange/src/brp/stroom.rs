//! Reads a file family by family and person by person, so that a large file does not fill the memory and everything
//! before a break in it is kept.

use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::{Ernst, Leesfout, Pad};

/// More people than any family; what follows is left out.
pub(crate) const MAX_PERSONEN: usize = 200;
/// More values than any person's record holds.
const MAX_WAARDEN: usize = 20_000;
/// Longest text that is kept; longer ones are cut so that the reader of a field can say it is too long.
pub(crate) const MAX_TEKST: usize = 1_000;

/// A family before it is understood.
pub(crate) struct RuwGezin {
    pub index: usize,
    pub personen: Vec<Value>,
    pub fouten: Vec<Leesfout>,
    /// the element was no list
    pub geen_lijst: bool,
}

/// Hands each family to `neem`. The answer is what is wrong with the file as a whole, if anything.
pub(crate) fn lees_gezinnen(bron: impl Read, neem: &mut dyn FnMut(RuwGezin)) -> Option<Leesfout> {
    let mut aantal = 0_usize;
    let mut tellend = |gezin: RuwGezin| {
        aantal += 1;
        neem(gezin);
    };
    let mut lezer = serde_json::Deserializer::from_reader(bron);
    let mut niet_leeg = false;
    let uitkomst = lezer
        .deserialize_any(Bestand { neem: &mut tellend, niet_leeg: &mut niet_leeg })
        .and_then(|()| lezer.end());
    let melding = match uitkomst {
        Ok(()) if aantal == 0 && !niet_leeg => "In dit bestand staan geen gezinnen.".to_owned(),
        Ok(()) => return None,
        Err(fout) => melding(&fout, aantal),
    };
    Some(Leesfout { pad: Pad::bestand(), melding: melding.into(), ernst: Ernst::NietGelezen })
}

/// Never the text of the error itself: that may quote the file.
fn melding(fout: &serde_json::Error, gelezen: usize) -> String {
    let plek = format!("op regel {}, teken {}", fout.line(), fout.column());
    let rest = match gelezen {
        0 => String::new(),
        1 => " Het gezin daarvoor is wel gelezen.".to_owned(),
        _ => format!(" De {gelezen} gezinnen daarvoor zijn wel gelezen."),
    };
    if fout.is_eof() && fout.line() <= 1 && fout.column() == 0 {
        "Het bestand is leeg.".to_owned()
    } else if fout.is_eof() {
        format!("Het bestand houdt te vroeg op ({plek}). Is het helemaal opgehaald?{rest}")
    } else if fout.is_data() {
        "Dit bestand bevat geen lijst van gezinnen. Een gezin is een lijst van personen uit de BRP."
            .to_owned()
    } else if fout.is_io() {
        format!("Het lezen van het bestand is afgebroken.{rest}")
    } else {
        format!("Dit is geen geldig JSON-bestand: {plek} staat iets dat daar niet hoort.{rest}")
    }
}

/// The whole file: a list of families, or one answer of the BRP with `personen`.
struct Bestand<'a> {
    neem: &'a mut dyn FnMut(RuwGezin),
    niet_leeg: &'a mut bool,
}

impl<'de> Visitor<'de> for Bestand<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een lijst van gezinnen")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut lijst: A) -> Result<(), A::Error> {
        let mut index = 0;
        while let Some(gezin) = lijst.next_element_seed(Gezin { index })? {
            *self.niet_leeg = true;
            (self.neem)(gezin);
            index += 1;
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut velden: A) -> Result<(), A::Error> {
        while let Some(veld) = velden.next_key::<String>()? {
            if veld == "personen" {
                (self.neem)(velden.next_value_seed(Gezin { index: 0 })?);
            } else {
                velden.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// One family: a list of people.
struct Gezin {
    index: usize,
}

impl<'de> DeserializeSeed<'de> for Gezin {
    type Value = RuwGezin;

    fn deserialize<D: Deserializer<'de>>(self, bron: D) -> Result<RuwGezin, D::Error> {
        bron.deserialize_any(self)
    }
}

impl Gezin {
    fn leeg(&self) -> RuwGezin {
        RuwGezin { index: self.index, personen: Vec::new(), fouten: Vec::new(), geen_lijst: true }
    }
}

impl<'de> Visitor<'de> for Gezin {
    type Value = RuwGezin;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een lijst van personen")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut lijst: A) -> Result<RuwGezin, A::Error> {
        let pad = Pad::bestand().plaats("gezin", self.index);
        let mut gezin = RuwGezin { geen_lijst: false, ..self.leeg() };
        while gezin.personen.len() < MAX_PERSONEN {
            let mut over = MAX_WAARDEN;
            let Some(persoon) = lijst.next_element_seed(Begrensd { over: &mut over })? else {
                return Ok(gezin);
            };
            if over == 0 {
                gezin.fouten.push(Leesfout {
                    pad: pad.plaats("persoon", gezin.personen.len()),
                    melding: "Bij deze persoon staan veel meer gegevens dan de BRP kent. Deze persoon is niet gelezen.".into(),
                    ernst: Ernst::NietGelezen,
                });
                gezin.personen.push(Value::Null);
            } else {
                gezin.personen.push(persoon);
            }
        }
        let mut meer = 0_usize;
        while lijst.next_element::<IgnoredAny>()?.is_some() {
            meer += 1;
        }
        if meer > 0 {
            gezin.fouten.push(Leesfout {
                pad,
                melding: format!(
                    "Dit gezin heeft meer dan {MAX_PERSONEN} personen. De laatste {meer} zijn niet gelezen."
                )
                .into(),
                ernst: Ernst::NietGelezen,
            });
        }
        Ok(gezin)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut velden: A) -> Result<RuwGezin, A::Error> {
        while velden.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(self.leeg())
    }

    fn visit_str<E>(self, _: &str) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }

    fn visit_bool<E>(self, _: bool) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }

    fn visit_i64<E>(self, _: i64) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }

    fn visit_u64<E>(self, _: u64) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }

    fn visit_f64<E>(self, _: f64) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }

    fn visit_unit<E>(self) -> Result<RuwGezin, E> {
        Ok(self.leeg())
    }
}

/// Any value, until the budget is used up; the rest is read past and forgotten.
struct Begrensd<'a> {
    over: &'a mut usize,
}

impl<'de> DeserializeSeed<'de> for Begrensd<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, bron: D) -> Result<Value, D::Error> {
        if *self.over == 0 {
            bron.deserialize_ignored_any(IgnoredAny)?;
            return Ok(Value::Null);
        }
        *self.over -= 1;
        bron.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Begrensd<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("een waarde")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut lijst: A) -> Result<Value, A::Error> {
        let mut waarden = Vec::new();
        while let Some(waarde) = lijst.next_element_seed(Begrensd { over: self.over })? {
            if *self.over > 0 {
                waarden.push(waarde);
            }
        }
        Ok(Value::Array(waarden))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut velden: A) -> Result<Value, A::Error> {
        let mut waarden = Map::new();
        while let Some(veld) = velden.next_key::<String>()? {
            let waarde = velden.next_value_seed(Begrensd { over: self.over })?;
            if *self.over > 0 {
                waarden.insert(kort(&veld), waarde);
            }
        }
        Ok(Value::Object(waarden))
    }

    fn visit_str<E>(self, tekst: &str) -> Result<Value, E> {
        Ok(Value::String(kort(tekst)))
    }

    fn visit_bool<E>(self, waarde: bool) -> Result<Value, E> {
        Ok(Value::Bool(waarde))
    }

    fn visit_i64<E>(self, getal: i64) -> Result<Value, E> {
        Ok(Value::from(getal))
    }

    fn visit_u64<E>(self, getal: u64) -> Result<Value, E> {
        Ok(Value::from(getal))
    }

    fn visit_f64<E>(self, getal: f64) -> Result<Value, E> {
        Ok(Value::from(getal))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }
}

/// One character more than fits, so that a field can still see that it was too long.
fn kort(tekst: &str) -> String {
    tekst.chars().take(MAX_TEKST + 1).collect()
}
