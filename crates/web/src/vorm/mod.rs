//! The components of which every page is built.
//!
//! Each component is a small value that implements [`maud::Render`], so it is written in a template as `(component)`.
//! What people need in order to understand a page is a constructor argument, not an option: a field has a [`Label`], a
//! table a caption, a page one title. Nothing here knows a dossier: components take text, dates and markup.
//!
//! # Recipe for a page
//! 1. Make a [`Pagina`] with a title and a [`Deur`]; on a page of a family add a [`Gezinskop`].
//! 2. A form is a [`Formulier`]; its main button comes from the one [`Primair`] that [`Pagina::inhoud_met`] hands out, so
//!    a page cannot have two.
//! 3. Pass [`Fouten`] to the page and to the fields: the summary at the top links to each field.
//! 4. Anything that cannot be undone goes by a [`Bevestiging`] page; there is no other way to make a red button.
//!
//! # Class names
//! NL Design System candidate (`nl-…`) and Utrecht (`utrecht-…`) classes carry the look that a municipality can swap;
//! `naast-…` classes are our own layout. Class names are always written whole, never put together from pieces:
//! the style sheets of others are pruned by looking for them in the sources.

mod bericht;
mod bestandveld;
mod bevestiging;
mod datum;
mod datumveld;
mod fouten;
mod gezinskop;
mod icoon;
mod keuze;
mod knop;
mod lijst;
mod pagina;
mod schil;
mod stap;
mod tabel;
mod tekst;
mod veld;
mod weigering;

pub use bericht::{Bericht, Toon};
pub use bestandveld::Bestandveld;
pub use bevestiging::Bevestiging;
pub use datum::{afstand, dag_lang, kort, lang, moment, periode, tijdvak};
pub use datumveld::{DatumFout, Datumveld, Invoerdatum, lees_datum, lees_tijd};
pub use fouten::Fouten;
pub(crate) use gezinskop::portret;
pub use gezinskop::{Dossiertab, Gezicht, Gezinskop, Vervolg};
pub use icoon::{Icoon, icoon};
pub use keuze::{Keuze, Keuzelijst, Optiegroep, Veldgroep, Vinkjes};
pub(crate) use knop::INGEVULD;
pub use knop::{Formulier, Knop, Primair, afdrukken, knoplink, naar_bevestiging};
pub use lijst::{Beurt, Kaart, Leeg, Moment, Tijdlijn, Uitklap};
pub use pagina::Pagina;
pub use schil::{Demobalk, Deur, Gebruiker, Huisstijl, Kruimel, Navlink, Persona, snel_sluiten};
pub use stap::{Fase, Stand, Stap, Stappen, Status};
pub use tabel::{Gegevenslijst, Kolom, Paginering, Tabel};
pub use tekst::{Kop, alinea, link, telefoon};
pub use veld::{KIJKNA, Label, SCHRIJFHULP, Soort, Tekstvak, Tekstveld};
pub use weigering::{Alternatief, Conflictpaneel, DIT_KAN_WEL, Versie, Weigeringspaneel};
