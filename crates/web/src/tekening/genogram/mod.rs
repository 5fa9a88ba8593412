//! The genogram: generations as rows, couples as units, children by birth, households outlined.
//!
//! Square corners are men, round ones women, cut ones unknown, as people who draw genograms expect. Each piece is its own
//! file, in the order of the work: `graaf` reads the family, `niveau` finds the generations, `volgorde` puts each row in
//! order with few crossings, `plaats` gives everyone a place, `lijnen` draws the relations, `omtrek` the households.

mod beeld;
mod graaf;
mod lijnen;
mod niveau;
mod omtrek;
mod plaats;
mod tabel;
mod volgorde;

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod proeven;

use jiff::civil::Date;

use super::Tekening;

/// Sex as registered; decides the shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Geslacht {
    /// Square corners.
    Man,
    /// Round corners.
    Vrouw,
    /// Cut corners.
    #[default]
    Onbekend,
}

/// Alive, dead, or not born yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Leven {
    /// Alive as far as we know.
    #[default]
    Leeft,
    /// Dead, with the day when it is known. Crossed out in the picture.
    Overleden(Option<Date>),
    /// Not born yet; the birth date is the expected one.
    Ongeboren,
}

/// Someone in the family.
#[derive(Clone, Copy, Debug)]
pub struct Persoon<'a> {
    /// Reference for the relations below; not shown.
    pub id: &'a str,
    /// Name as shown.
    pub naam: &'a str,
    /// Sex as registered.
    pub geslacht: Geslacht,
    /// Birth date.
    pub geboren: Option<Date>,
    /// Alive or not.
    pub leven: Leven,
    /// The dossier is about this person: thick border.
    pub centraal: bool,
    /// A few words below the name: "pleegkind", "voogd van Sem".
    pub noot: Option<&'a str>,
}

/// On what ground someone is a parent; decides the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Afkomst {
    /// Parent by law.
    Juridisch,
    /// Parent, but not by law.
    NietJuridisch,
    /// Parent by adoption.
    Adoptie,
    /// Foster parent.
    Pleeg,
    /// Step-parent.
    Stief,
}

/// Parent and child.
#[derive(Clone, Copy, Debug)]
pub struct Afstamming<'a> {
    /// Id of the parent.
    pub ouder: &'a str,
    /// Id of the child.
    pub kind: &'a str,
    /// On what ground.
    pub soort: Afkomst,
}

/// How two people are or were together; decides the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verbintenis {
    /// Married.
    Huwelijk,
    /// Registered partners.
    Partnerschap,
    /// Living together.
    Samenwonend,
    /// Together.
    Relatie,
}

/// Two people who are or were together.
#[derive(Clone, Copy, Debug)]
pub struct Partnerband<'a> {
    /// Id of the one.
    pub a: &'a str,
    /// Id of the other.
    pub b: &'a str,
    /// How.
    pub soort: Verbintenis,
    /// Since.
    pub van: Option<Date>,
    /// Until; then the line is broken.
    pub tot: Option<Date>,
}

/// Any other bond: said in the table and below the name, not drawn.
#[derive(Clone, Copy, Debug)]
pub struct Band<'a> {
    /// Id of the one.
    pub a: &'a str,
    /// Id of the other.
    pub b: &'a str,
    /// What `a` is to `b`: "oma", "voogd", "steunfiguur".
    pub soort: &'a str,
    /// Since.
    pub van: Option<Date>,
    /// Until.
    pub tot: Option<Date>,
}

/// Who has *gezag*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gezaghouder<'a> {
    /// Someone in the drawing.
    Persoon(&'a str),
    /// An institution, by name.
    Instelling(&'a str),
}

/// *Gezag* over a child, marked in the box of the child.
#[derive(Clone, Copy, Debug)]
pub struct Gezag<'a> {
    /// Who has it.
    pub houder: Gezaghouder<'a>,
    /// Id of the child.
    pub kind: &'a str,
    /// Since.
    pub sinds: Option<Date>,
    /// Where that is known from: "BRP", "beschikking rechtbank".
    pub bron: &'a str,
}

/// People who live together. Someone may belong to two.
#[derive(Clone, Copy, Debug)]
pub struct Huishouden<'a> {
    /// "Bij Sanne". No address: that may have to stay hidden.
    pub naam: &'a str,
    /// Ids of its members.
    pub leden: &'a [&'a str],
}

/// A family to draw.
#[derive(Clone, Debug)]
pub struct Genogram<'a> {
    /// Name of the drawing: "Genogram van gezin De Wit".
    pub naam: &'a str,
    /// Everyone who may be seen.
    pub personen: Vec<Persoon<'a>>,
    /// Parents and children.
    pub afstammingen: Vec<Afstamming<'a>>,
    /// Partners and former partners.
    pub partners: Vec<Partnerband<'a>>,
    /// Other bonds.
    pub banden: Vec<Band<'a>>,
    /// *Gezag* per child.
    pub gezag: Vec<Gezag<'a>>,
    /// Households.
    pub huishoudens: Vec<Huishouden<'a>>,
    /// Day on which ages are counted.
    pub peildatum: Date,
}

impl Genogram<'_> {
    /// Draws it, with its table.
    pub fn teken(&self) -> Tekening {
        let graaf = graaf::Graaf::lees(self);
        let opstelling = plaats::Opstelling::maak(self, &graaf);
        Tekening::new(self.naam, beeld::svg(self, &graaf, &opstelling), &tabel::tabel(self, &graaf))
            .met_legenda(beeld::legenda(self, &graaf))
    }
}
