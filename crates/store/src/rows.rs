//! The read models: small typed tables that change in the same transaction as the append.
//!
//! They hold ids, states and dates. What could name a person is either sealed under the dossier's key (labels) or blinded by
//! a keyed hash (search index, reservations), so that the database alone tells nothing.

use core::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

/// Text for people, such as the name of a household: sealed under the dossier's key before it is written.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Label(pub Vec<u8>);

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Label(<{} bytes>)", self.0.len())
    }
}

/// Table `dossier`: one row for each dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DossierRij {
    /// The dossier.
    pub dossier_id: Uuid,
    /// The version of the stream that this row tells about. On an append it must be the version after it.
    pub versie: u64,
    /// The status of §9.6.1.
    pub status: String,
    /// The phase of §9.6.2.
    pub fase: String,
    /// The region.
    pub regio: String,
    /// The fixed face (INV-2).
    pub vast_gezicht: Uuid,
    /// Who stands in for an absent face.
    pub waarnemer: Option<Uuid>,
    /// Whether minors live here.
    pub heeft_minderjarigen: bool,
    /// A sealed household: gives no hint in search.
    pub verzegeld: bool,
    /// When it was opened.
    pub geopend_op: Timestamp,
    /// When it last changed.
    pub gewijzigd_op: Timestamp,
    /// How people call it; sealed.
    pub label: Label,
}

/// Table `betrokken`: who works with a dossier, in which role and period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BetrokkenRij {
    /// The dossier.
    pub dossier_id: Uuid,
    /// The professional.
    pub professional_id: Uuid,
    /// The role.
    pub rol: String,
    /// First day.
    pub van: Date,
    /// Last day.
    pub tot: Option<Date>,
}

/// Table `taak`: what is due, and whom it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaakRij {
    /// The dossier.
    pub dossier_id: Uuid,
    /// The task.
    pub taak_id: Uuid,
    /// What kind of task.
    pub soort: String,
    /// The rule it follows from, such as `T-03`.
    pub regel: Option<String>,
    /// The last day.
    pub vervalt_op: Option<Date>,
    /// What kind of party must act.
    pub voor_soort: String,
    /// Which one.
    pub voor_id: Option<Uuid>,
    /// The day it came into being.
    pub aangemaakt: Date,
    /// What is to be done; sealed.
    pub label: Label,
}

/// Table `zoekindex`: a person can be found by this text. The text is blinded before it reaches the database.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct ZoekRij {
    /// What kind of text: a name, birth date, phone number, …
    pub soort: String,
    /// The normalised text.
    pub tekst: String,
    /// The dossier it leads to.
    pub dossier_id: Uuid,
    /// The person it leads to.
    pub persoon_id: Uuid,
}

impl fmt::Debug for ZoekRij {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ZoekRij")
            .field("soort", &self.soort)
            .field("dossier_id", &self.dossier_id)
            .field("persoon_id", &self.persoon_id)
            .finish_non_exhaustive()
    }
}

/// Table `bezetting`: something only one dossier may hold, such as a household (INV-1). Blinded as the search index is.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct BezettingRij {
    /// What kind of reservation.
    pub soort: String,
    /// The normalised text.
    pub tekst: String,
    /// The dossier that holds it.
    pub dossier_id: Uuid,
}

impl fmt::Debug for BezettingRij {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BezettingRij")
            .field("soort", &self.soort)
            .field("dossier_id", &self.dossier_id)
            .finish_non_exhaustive()
    }
}

/// A row of any read model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// See [`DossierRij`].
    Dossier(DossierRij),
    /// See [`BetrokkenRij`].
    Betrokken(BetrokkenRij),
    /// See [`TaakRij`].
    Taak(TaakRij),
    /// See [`ZoekRij`].
    Zoek(ZoekRij),
    /// See [`BezettingRij`].
    Bezetting(BezettingRij),
}

/// What a row is known by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RowKey {
    /// A row of `dossier`.
    Dossier(Uuid),
    /// A row of `betrokken`.
    Betrokken {
        /// The dossier.
        dossier_id: Uuid,
        /// The professional.
        professional_id: Uuid,
        /// The role.
        rol: String,
        /// First day.
        van: Date,
    },
    /// A row of `taak`.
    Taak {
        /// The dossier.
        dossier_id: Uuid,
        /// The task.
        taak_id: Uuid,
    },
    /// A row of `zoekindex`.
    Zoek(ZoekRij),
    /// A row of `bezetting`. Does nothing when another dossier holds it.
    Bezetting(BezettingRij),
}

/// All rows of one table that belong to a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// All of `betrokken`.
    Betrokken(Uuid),
    /// All of `taak`.
    Taak(Uuid),
    /// All of `zoekindex`.
    Zoek(Uuid),
    /// All of `zoekindex` of one person in it.
    ZoekPersoon {
        /// The dossier.
        dossier_id: Uuid,
        /// The person.
        persoon_id: Uuid,
    },
    /// All of `bezetting`.
    Bezetting(Uuid),
}

/// A change to a read model. Changes are applied in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowChange {
    /// Writes the row, over an older one with the same key.
    Put(Row),
    /// Removes the row, if it is there.
    Delete(RowKey),
    /// Removes every row in the scope.
    DeleteAll(Scope),
}
