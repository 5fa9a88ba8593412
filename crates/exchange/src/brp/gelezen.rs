//! What was read: plain structs, ready for opening a dossier. People are pointed at by their place in the family.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use naast_domain::gebied::Postcode;
use naast_domain::persoon::{
    Bsn, Geboortedatum, Geslacht, Gezag, Jeugdzorgrol, Naam, OnvolledigeDatum, Periode, Relatiesoort,
};

use crate::{Ernst, Leesfout};

/// Place of a person in [`GelezenGezin::personen`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersoonNr(pub usize);

/// Where a person comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Herkomst {
    /// has a record of his own in the file
    EigenRegistratie,
    /// is only named as parent, child or partner by somebody else
    AlleenGenoemd,
}

/// With which registration somebody is known.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Inschrijving {
    /// resident, with the four-digit code of the municipality
    Gemeente(String),
    /// Registratie Niet-Ingezetenen
    Rni,
    /// not in the file
    Onbekend,
}

/// Why the register is no longer kept up for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Opschorting {
    /// died
    Overlijden,
    /// left the country
    Emigratie,
    /// ministerial decision, or another reason
    Anders,
    /// the record itself was a mistake
    FoutieveInschrijving,
}

/// What an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Adressoort {
    /// lives there
    Woonadres,
    /// gets letters there, and lives somewhere else or nowhere
    Briefadres,
    /// abroad
    Buitenland,
}

/// An address as registered.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct GelezenAdres {
    /// what it is for
    pub soort: Adressoort,
    /// street; empty abroad
    pub straat: String,
    /// number, letter and addition as one writes them: "19", "108 A", "20-H"
    pub huisnummer: String,
    /// postcode, if there is a valid one
    pub postcode: Option<Postcode>,
    /// town
    pub plaats: String,
    /// lines of an address abroad
    pub regels: Vec<String>,
    /// country, if abroad and known
    pub land: Option<String>,
    /// the municipality investigates whether it is right
    pub in_onderzoek: bool,
}

/// An address leads to a home: not in a log.
impl fmt::Debug for GelezenAdres {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "GelezenAdres({:?}, …)", self.soort)
    }
}

/// A person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GelezenPersoon {
    /// has an own record, or is only named by another
    pub herkomst: Herkomst,
    /// the BSN, if it is there and passes the elfproef (D-56)
    pub bsn: Option<Bsn>,
    /// the name
    pub naam: Naam,
    /// the birth date; `Onbekend` if it could not be read
    pub geboortedatum: Geboortedatum,
    /// registered sex
    pub geslacht: Geslacht,
    /// day of death; `Some(Onbekend)` if dead on an unknown day
    pub overleden_op: Option<OnvolledigeDatum>,
    /// why and since when the record is no longer kept up
    pub opschorting: Option<(Opschorting, OnvolledigeDatum)>,
    /// resident or not
    pub inschrijving: Inschrijving,
    /// the address, also when it is hidden: see `geheim`
    pub adres: Option<GelezenAdres>,
    /// since when at this address
    pub adres_sinds: Option<OnvolledigeDatum>,
    /// has asked the municipality for secrecy: the address is hidden from other adults (D-57)
    pub geheim: bool,
}

impl GelezenPersoon {
    /// Is this person dead, as far as the register knows?
    pub fn is_overleden(&self) -> bool {
        self.overleden_op.is_some()
    }
}

/// Somebody who lives in a household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bewoner {
    /// who
    pub persoon: PersoonNr,
    /// since when
    pub sinds: Option<OnvolledigeDatum>,
}

/// People of one family at one address. The dead and people with a briefadres live in none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GelezenHuishouden {
    /// where
    pub adres: GelezenAdres,
    /// who
    pub bewoners: Vec<Bewoner>,
    /// at least one of them has asked for secrecy: the address is hidden for the whole household (D-57)
    pub geheim: bool,
}

/// Where a relation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Relatiebron {
    /// recorded in the BRP
    Register,
    /// follows from other relations: siblings, grandparents, step-parents
    Afgeleid,
}

/// A relation. In a directed kind `a` is the parent, grandparent or guardian.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GelezenRelatie {
    /// the first person
    pub a: PersoonNr,
    /// the second person
    pub b: PersoonNr,
    /// what they are to each other
    pub soort: Relatiesoort,
    /// from when until when
    pub periode: Periode,
    /// recorded or derived
    pub bron: Relatiebron,
}

/// What the BRP says about the gezag over one child.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gezagsuitspraak {
    /// two parents (TweehoofdigOuderlijkGezag, since 2.7 GezamenlijkOuderlijkGezag)
    Tweehoofdig,
    /// one parent (EenhoofdigOuderlijkGezag)
    Eenhoofdig,
    /// a parent with another adult (GezamenlijkGezag)
    OuderMetDerde,
    /// a guardian (Voogdij)
    Voogdij,
    /// nobody for the time being (TijdelijkGeenGezag)
    TijdelijkGeen,
    /// the register cannot say (GezagNietTeBepalen)
    NietTeBepalen,
}

/// One row of the table *person × child* (D-41).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gezagsrij {
    /// the adult; `None` for a guardian the BRP does not name (an institution), or where nobody can be named
    pub volwassene: Option<PersoonNr>,
    /// what this adult has, with source and dates
    pub gezag: Gezag,
}

/// The gezag over one minor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kindgezag {
    /// the child
    pub kind: PersoonNr,
    /// what the BRP says
    pub uitspraak: Gezagsuitspraak,
    /// a row for each parent and each holder
    pub rijen: Vec<Gezagsrij>,
}

/// What somebody is to a minor, in the words of the chain.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct GelezenRol {
    /// the minor
    pub kind: PersoonNr,
    /// the other, or the minor himself as *jeugdige*
    pub persoon: PersoonNr,
    /// the role
    pub rol: Jeugdzorgrol,
}

/// By which the same family in the same file is recognised on a second run.
///
/// It is a hash over the sorted numbers of the family. A bare hash of a BSN can be guessed, so it must be keyed before
/// it is stored or compared outside memory; `Debug` does not show it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bronsleutel(pub(crate) [u8; 32]);

impl Bronsleutel {
    /// The bytes, only to put them under a keyed hash.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Bronsleutel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Bronsleutel(…)")
    }
}

/// A family as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GelezenGezin {
    /// the how-manieth family of the file, from 1
    pub volgnummer: usize,
    /// recognises this family on a second run
    pub sleutel: Bronsleutel,
    /// everybody, those with an own record first
    pub personen: Vec<GelezenPersoon>,
    /// living minors on the day of reading; somebody whose birth date is not certain counts if there is gezag over him
    pub minderjarigen: Vec<PersoonNr>,
    /// who lives where
    pub huishoudens: Vec<GelezenHuishouden>,
    /// parents, partners and what follows from them
    pub relaties: Vec<GelezenRelatie>,
    /// gezag, one entry for each minor of whom it is known
    pub gezag: Vec<Kindgezag>,
    /// what each is to each minor
    pub rollen: Vec<GelezenRol>,
    /// relatives who are only named and were left out on purpose (no more data than needed)
    pub niet_overgenomen: usize,
    /// how often each statement about gezag stands in the file; one child stands with itself and with each parent
    pub gezagsvermeldingen: BTreeMap<Gezagsuitspraak, usize>,
    /// what was wrong or doubtful in this family
    pub fouten: Vec<Leesfout>,
}

impl GelezenGezin {
    /// The person with this number.
    pub fn persoon(&self, nr: PersoonNr) -> Option<&GelezenPersoon> {
        self.personen.get(nr.0)
    }

    /// People with a record of their own.
    pub fn met_eigen_registratie(&self) -> usize {
        self.personen.iter().filter(|persoon| persoon.herkomst == Herkomst::EigenRegistratie).count()
    }
}

/// How a file is read.
#[derive(Debug, Clone)]
pub struct Leesopties {
    /// the day on which ages, minors, partners and roles are judged
    pub peildatum: Date,
    /// the day on which the BRP gave this answer, if known; goes with the gezag as its date
    pub geraadpleegd_op: Option<Date>,
    /// also take over parents, and grown-up children, who are only named: the family is then drawn further than a
    /// dossier usually needs
    pub ruime_familie: bool,
    /// the largest file that is read, in bytes
    pub hoogstens_bytes: u64,
}

impl Leesopties {
    /// The usual way: the near family, files up to 32 MB (some 15,000 people).
    pub fn op(peildatum: Date) -> Self {
        Self { peildatum, geraadpleegd_op: None, ruime_familie: false, hoogstens_bytes: 32 * 1024 * 1024 }
    }
}

/// All that came out of a file.
#[derive(Debug, Clone, Default)]
pub struct Leesverslag {
    /// the families that were read
    pub gezinnen: Vec<GelezenGezin>,
    /// faults outside any family that was read: the file, or a family or person that was left out
    pub fouten: Vec<Leesfout>,
}

impl Leesverslag {
    /// Every fault, in the order of the file.
    pub fn alle_fouten(&self) -> Vec<&Leesfout> {
        let mut alle: Vec<&Leesfout> =
            self.fouten.iter().chain(self.gezinnen.iter().flat_map(|gezin| &gezin.fouten)).collect();
        alle.sort_by(|een, ander| een.pad.cmp(&ander.pad));
        alle
    }

    /// The heaviest fault, if there is one.
    pub fn zwaarste(&self) -> Option<Ernst> {
        self.alle_fouten().into_iter().map(|fout| fout.ernst).max()
    }

    /// How many people have a record of their own.
    pub fn personen(&self) -> usize {
        self.gezinnen.iter().map(GelezenGezin::met_eigen_registratie).sum()
    }
}
