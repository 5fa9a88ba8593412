//! The shapes of everything that goes in and out, by type.

use super::verkennen::{Onbeschrijfbaar, verken};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The shape of a value in JSON.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::api) enum Vorm {
    /// Nothing.
    Niets,
    /// True or false.
    Waar,
    /// A whole number.
    Geheel {
        /// The lowest.
        laagst: i64,
        /// The highest; `None` when there is none that matters.
        hoogst: Option<u64>,
    },
    /// Text without rules of its own.
    Tekst,
    /// A type of ours; look it up.
    Soort(&'static str),
    /// A list.
    Lijst(Box<Vorm>),
    /// A list in which nothing stands twice.
    Verzameling(Box<Vorm>),
    /// By key.
    Kaart(Box<Vorm>, Box<Vorm>),
    /// This, or nothing.
    Misschien(Box<Vorm>),
    /// So many values, each with its own shape.
    Rij(Vec<Vorm>),
}

/// What a type of ours looks like.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::api) enum Soort {
    /// One text with rules of its own; see [`super::bladen`].
    Blad,
    /// The same as something else, under a name of its own.
    Alias(Vorm),
    /// Fields.
    Velden(Vec<(&'static str, Vorm)>),
    /// One of these.
    Keuze(Vec<(&'static str, Keuze)>),
}

/// One choice out of several.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(in crate::api) enum Keuze {
    /// Just its name.
    Kaal,
    /// Its name with a value.
    Met(Vorm),
    /// Its name with fields.
    Velden(Vec<(&'static str, Vorm)>),
}

/// Everything that was described so far.
#[derive(Default)]
pub(in crate::api) struct Boek {
    pub(super) soorten: BTreeMap<&'static str, Soort>,
}

impl Boek {
    /// Describes `T` and everything in it, and gives its shape.
    pub(in crate::api) fn schrijf<T: for<'de> Deserialize<'de>>(&mut self) -> Result<Vorm, Onbeschrijfbaar> {
        verken::<T>(self)
    }

    /// What a type looks like.
    pub(in crate::api) fn soort(&self, naam: &str) -> Option<&Soort> {
        self.soorten.get(naam)
    }
}
