//! Finds out how a value is written in JSON, by asking the very code that reads it.
//!
//! A [`Verkenner`] is a deserialiser without a document: whatever a type asks for, it notes and answers with an example.
//! So the description, the check of what comes in and the reading itself cannot differ, and a new command of the domain
//! is in the API without a second list to keep.

use super::{
    bladen::blad,
    boek::{Boek, Keuze, Soort, Vorm},
};
use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer as _, MapAccess,
    SeqAccess, VariantAccess, Visitor, value::StrDeserializer,
};
use std::{any::type_name, collections::BTreeMap};

/// How deep values may lie in each other; more means a type that holds itself.
const DIEPST: usize = 40;
/// How often a type is gone through at most, to see all variants of everything in it.
const RONDEN: usize = 5_000;

/// A type cannot be described.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(in crate::api) struct Onbeschrijfbaar(String);

impl de::Error for Onbeschrijfbaar {
    fn custom<T: std::fmt::Display>(tekst: T) -> Self {
        Self(tekst.to_string())
    }
}

/// Which variants of one choice were seen.
#[derive(Default)]
struct Stand {
    gezien: Vec<bool>,
    /// Below this variant something is not seen whole yet.
    opnieuw: Vec<bool>,
}

impl Stand {
    fn is_onaf(&self) -> bool {
        self.gezien.contains(&false) || self.opnieuw.contains(&true)
    }
}

/// What is remembered while types are gone through.
pub(super) struct Verkenning<'b> {
    boek: &'b mut Boek,
    standen: BTreeMap<&'static str, Stand>,
    pad: Vec<(&'static str, usize)>,
    diepte: usize,
}

/// Describes `T` and everything in it.
pub(super) fn verken<T: for<'de> Deserialize<'de>>(boek: &mut Boek) -> Result<Vorm, Onbeschrijfbaar> {
    let mut verkenning = Verkenning { boek, standen: BTreeMap::new(), pad: Vec::new(), diepte: 0 };
    for _ in 0..RONDEN {
        let mut vorm = Vorm::Niets;
        T::deserialize(Verkenner { verkenning: &mut verkenning, uit: &mut vorm })?;
        if !verkenning.standen.values().any(Stand::is_onaf) {
            return Ok(vorm);
        }
    }
    Err(Onbeschrijfbaar(format!("{} heeft te veel varianten", type_name::<T>())))
}

impl Verkenning<'_> {
    /// The variant to look at now: one that was not seen, or below which something was not.
    fn kies(&mut self, soort: &'static str, aantal: usize) -> usize {
        let bezig: Vec<usize> = self.pad.iter().filter(|(s, _)| *s == soort).map(|(_, nr)| *nr).collect();
        let stand = self.standen.entry(soort).or_default();
        stand.gezien.resize(aantal, false);
        stand.opnieuw.resize(aantal, false);
        let vrij = |nummer: &usize| !bezig.contains(nummer);
        let nieuw = (0..aantal).filter(vrij).find(|nummer| !stand.gezien[*nummer]);
        let gekozen = nieuw
            .or_else(|| (0..aantal).filter(vrij).find(|nummer| stand.opnieuw[*nummer]))
            .or_else(|| (0..aantal).find(vrij))
            .unwrap_or(0);
        stand.gezien[gekozen] = true;
        stand.opnieuw[gekozen] = false;
        gekozen
    }

    /// Marks the way to a choice that was not seen whole.
    fn onthoud_onaf(&mut self, soort: &'static str) {
        if self.standen.get(soort).is_some_and(Stand::is_onaf) {
            for (boven, nummer) in &self.pad {
                if let Some(stand) = self.standen.get_mut(boven) {
                    stand.opnieuw[*nummer] = true;
                }
            }
        }
    }
}

struct Verkenner<'v, 'b> {
    verkenning: &'v mut Verkenning<'b>,
    uit: &'v mut Vorm,
}

impl<'b> Verkenner<'_, 'b> {
    fn tekst<'de, V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        let soort = type_name::<V::Value>();
        if soort == type_name::<String>() {
            *self.uit = Vorm::Tekst;
            return bezoeker.visit_str("a");
        }
        let Some(blad) = blad(soort) else {
            return Err(Onbeschrijfbaar(format!("voor {soort} is er geen voorbeeld")));
        };
        self.verkenning.boek.soorten.insert(soort, Soort::Blad);
        *self.uit = Vorm::Soort(soort);
        bezoeker.visit_str(blad.voorbeeld)
    }

    fn dieper<T>(
        self,
        werk: impl FnOnce(&mut Verkenning<'b>, &mut Vorm) -> Result<T, Onbeschrijfbaar>,
    ) -> Result<T, Onbeschrijfbaar> {
        self.verkenning.diepte += 1;
        if self.verkenning.diepte > DIEPST {
            return Err(Onbeschrijfbaar("een type bevat zichzelf".to_owned()));
        }
        let uitkomst = werk(self.verkenning, self.uit);
        self.verkenning.diepte -= 1;
        uitkomst
    }
}

macro_rules! getallen {
    ($($methode:ident, $bezoek:ident, $soort:ty, $laagst:expr, $hoogst:expr;)+) => {$(
        fn $methode<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
            *self.uit = Vorm::Geheel { laagst: $laagst, hoogst: $hoogst };
            bezoeker.$bezoek(1)
        }
    )+};
}

macro_rules! niet {
    ($($methode:ident)+) => {$(
        fn $methode<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Onbeschrijfbaar> {
            Err(Onbeschrijfbaar(format!("{} is niet te beschrijven", type_name::<V::Value>())))
        }
    )+};
}

impl<'de> Deserializer<'de> for Verkenner<'_, '_> {
    type Error = Onbeschrijfbaar;

    getallen! {
        deserialize_u8, visit_u8, u8, 0, Some(u64::from(u8::MAX));
        deserialize_u16, visit_u16, u16, 0, Some(u64::from(u16::MAX));
        deserialize_u32, visit_u32, u32, 0, Some(u64::from(u32::MAX));
        deserialize_u64, visit_u64, u64, 0, None;
        deserialize_i8, visit_i8, i8, i64::from(i8::MIN), Some(0x7f);
        deserialize_i16, visit_i16, i16, i64::from(i16::MIN), Some(0x7fff);
        deserialize_i32, visit_i32, i32, i64::from(i32::MIN), Some(0x7fff_ffff);
        deserialize_i64, visit_i64, i64, i64::MIN, None;
    }
    niet! { deserialize_any deserialize_f32 deserialize_f64 deserialize_char deserialize_bytes deserialize_byte_buf deserialize_ignored_any }

    fn deserialize_bool<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        *self.uit = Vorm::Waar;
        bezoeker.visit_bool(true)
    }

    fn deserialize_str<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        self.tekst(bezoeker)
    }

    fn deserialize_string<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        self.tekst(bezoeker)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        self.tekst(bezoeker)
    }

    fn deserialize_option<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        self.dieper(|verkenning, uit| {
            let mut binnen = Vorm::Niets;
            let waarde = bezoeker.visit_some(Verkenner { verkenning, uit: &mut binnen })?;
            *uit = Vorm::Misschien(Box::new(binnen));
            Ok(waarde)
        })
    }

    fn deserialize_unit<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        *self.uit = Vorm::Niets;
        bezoeker.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        self.deserialize_unit(bezoeker)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        let soort = type_name::<V::Value>();
        self.dieper(|verkenning, uit| {
            let mut binnen = Vorm::Niets;
            let waarde = bezoeker
                .visit_newtype_struct(Verkenner { verkenning: &mut *verkenning, uit: &mut binnen })?;
            let soort_van = if blad(soort).is_some() { Soort::Blad } else { Soort::Alias(binnen) };
            verkenning.boek.soorten.insert(soort, soort_van);
            *uit = Vorm::Soort(soort);
            Ok(waarde)
        })
    }

    fn deserialize_seq<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        let uniek = type_name::<V::Value>().contains("Set<");
        self.dieper(|verkenning, uit| {
            let mut vormen = Vec::new();
            let waarde = bezoeker.visit_seq(Rij { verkenning, nog: 1, uit: &mut vormen })?;
            let een = Box::new(vormen.pop().unwrap_or(Vorm::Niets));
            *uit = if uniek { Vorm::Verzameling(een) } else { Vorm::Lijst(een) };
            Ok(waarde)
        })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        aantal: usize,
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        self.dieper(|verkenning, uit| {
            let mut vormen = Vec::new();
            let waarde = bezoeker.visit_seq(Rij { verkenning, nog: aantal, uit: &mut vormen })?;
            *uit = Vorm::Rij(vormen);
            Ok(waarde)
        })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        aantal: usize,
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        self.deserialize_tuple(aantal, bezoeker)
    }

    fn deserialize_map<V: Visitor<'de>>(self, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        self.dieper(|verkenning, uit| {
            let (mut sleutel, mut waarde) = (Vorm::Niets, Vorm::Niets);
            let gelezen = bezoeker.visit_map(Een {
                verkenning,
                klaar: false,
                sleutel: &mut sleutel,
                waarde: &mut waarde,
            })?;
            *uit = Vorm::Kaart(Box::new(sleutel), Box::new(waarde));
            Ok(gelezen)
        })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        velden: &'static [&'static str],
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        let soort = type_name::<V::Value>();
        self.dieper(|verkenning, uit| {
            let mut gezien = Vec::new();
            let waarde = bezoeker.visit_map(Velden {
                verkenning: &mut *verkenning,
                namen: velden.iter(),
                nu: None,
                uit: &mut gezien,
            })?;
            verkenning.boek.soorten.insert(soort, Soort::Velden(gezien));
            *uit = Vorm::Soort(soort);
            Ok(waarde)
        })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        varianten: &'static [&'static str],
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        let soort = type_name::<V::Value>();
        self.dieper(|verkenning, uit| {
            let nummer = verkenning.kies(soort, varianten.len());
            let naam = *varianten
                .get(nummer)
                .ok_or_else(|| Onbeschrijfbaar(format!("{soort} heeft geen varianten")))?;
            let mut keuze = Keuze::Kaal;
            verkenning.pad.push((soort, nummer));
            let waarde =
                bezoeker.visit_enum(Variant { verkenning: &mut *verkenning, naam, uit: &mut keuze })?;
            verkenning.pad.pop();
            let bekend =
                verkenning.boek.soorten.entry(soort).or_insert_with(|| {
                    Soort::Keuze(varianten.iter().map(|naam| (*naam, Keuze::Kaal)).collect())
                });
            if let Soort::Keuze(keuzes) = bekend
                && let Some((_, plek)) = keuzes.get_mut(nummer)
            {
                *plek = keuze;
            }
            verkenning.onthoud_onaf(soort);
            *uit = Vorm::Soort(soort);
            Ok(waarde)
        })
    }
}

struct Rij<'v, 'b> {
    verkenning: &'v mut Verkenning<'b>,
    nog: usize,
    uit: &'v mut Vec<Vorm>,
}

impl<'de> SeqAccess<'de> for Rij<'_, '_> {
    type Error = Onbeschrijfbaar;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        zaad: S,
    ) -> Result<Option<S::Value>, Onbeschrijfbaar> {
        let Some(nog) = self.nog.checked_sub(1) else { return Ok(None) };
        self.nog = nog;
        let mut vorm = Vorm::Niets;
        let waarde = zaad.deserialize(Verkenner { verkenning: self.verkenning, uit: &mut vorm })?;
        self.uit.push(vorm);
        Ok(Some(waarde))
    }
}

struct Een<'v, 'b> {
    verkenning: &'v mut Verkenning<'b>,
    klaar: bool,
    sleutel: &'v mut Vorm,
    waarde: &'v mut Vorm,
}

impl<'de> MapAccess<'de> for Een<'_, '_> {
    type Error = Onbeschrijfbaar;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        zaad: S,
    ) -> Result<Option<S::Value>, Onbeschrijfbaar> {
        if std::mem::replace(&mut self.klaar, true) {
            return Ok(None);
        }
        zaad.deserialize(Verkenner { verkenning: self.verkenning, uit: self.sleutel }).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, zaad: S) -> Result<S::Value, Onbeschrijfbaar> {
        zaad.deserialize(Verkenner { verkenning: self.verkenning, uit: self.waarde })
    }
}

struct Velden<'v, 'b> {
    verkenning: &'v mut Verkenning<'b>,
    namen: std::slice::Iter<'static, &'static str>,
    nu: Option<&'static str>,
    uit: &'v mut Vec<(&'static str, Vorm)>,
}

impl<'de> MapAccess<'de> for Velden<'_, '_> {
    type Error = Onbeschrijfbaar;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        zaad: S,
    ) -> Result<Option<S::Value>, Onbeschrijfbaar> {
        self.nu = self.namen.next().copied();
        match self.nu {
            Some(naam) => {
                let sleutel: StrDeserializer<'_, Onbeschrijfbaar> = naam.into_deserializer();
                zaad.deserialize(sleutel).map(Some)
            }
            None => Ok(None),
        }
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, zaad: S) -> Result<S::Value, Onbeschrijfbaar> {
        let mut vorm = Vorm::Niets;
        let waarde = zaad.deserialize(Verkenner { verkenning: self.verkenning, uit: &mut vorm })?;
        if let Some(naam) = self.nu {
            self.uit.push((naam, vorm));
        }
        Ok(waarde)
    }
}

struct Variant<'v, 'b> {
    verkenning: &'v mut Verkenning<'b>,
    naam: &'static str,
    uit: &'v mut Keuze,
}

impl<'de> EnumAccess<'de> for Variant<'_, '_> {
    type Error = Onbeschrijfbaar;
    type Variant = Self;

    fn variant_seed<S: DeserializeSeed<'de>>(self, zaad: S) -> Result<(S::Value, Self), Onbeschrijfbaar> {
        let naam: StrDeserializer<'_, Onbeschrijfbaar> = self.naam.into_deserializer();
        Ok((zaad.deserialize(naam)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, '_> {
    type Error = Onbeschrijfbaar;

    fn unit_variant(self) -> Result<(), Onbeschrijfbaar> {
        *self.uit = Keuze::Kaal;
        Ok(())
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, zaad: S) -> Result<S::Value, Onbeschrijfbaar> {
        let mut vorm = Vorm::Niets;
        let waarde = zaad.deserialize(Verkenner { verkenning: self.verkenning, uit: &mut vorm })?;
        *self.uit = Keuze::Met(vorm);
        Ok(waarde)
    }

    fn tuple_variant<V: Visitor<'de>>(self, aantal: usize, bezoeker: V) -> Result<V::Value, Onbeschrijfbaar> {
        let mut vorm = Vorm::Niets;
        let waarde =
            Verkenner { verkenning: self.verkenning, uit: &mut vorm }.deserialize_tuple(aantal, bezoeker)?;
        *self.uit = Keuze::Met(vorm);
        Ok(waarde)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        velden: &'static [&'static str],
        bezoeker: V,
    ) -> Result<V::Value, Onbeschrijfbaar> {
        let mut gezien = Vec::new();
        let waarde = bezoeker.visit_map(Velden {
            verkenning: self.verkenning,
            namen: velden.iter(),
            nu: None,
            uit: &mut gezien,
        })?;
        *self.uit = Keuze::Velden(gezien);
        Ok(waarde)
    }
}
