//! The people of a story: roles, ages, homes and how they belong together.

use naast_domain::persoon::Geslacht;

/// The twelve kinds of households of the region.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Huishoudsoort {
    /// Two parents with their children.
    TweeOuders,
    /// One parent with children.
    EenOuder,
    /// A parent with a new partner, and children of before.
    Samengesteld,
    /// Children who live in two households.
    TweeHuizen,
    /// A newborn.
    Pasgeboren,
    /// A couple without minors.
    Paar,
    /// Former partners without minors.
    ExPartners,
    /// Parents and their adult child.
    OuderEnVolwassenKind,
    /// An old couple.
    OudPaar,
    /// Somebody old who lives alone.
    AlleenstaandeOudere,
    /// Children who grow up with grandparents or foster parents.
    GrootOfPleegouders,
    /// Three generations under one roof.
    DrieGeneraties,
}

impl Huishoudsoort {
    /// All twelve.
    pub const ALLE: [Self; 12] = [
        Self::TweeOuders,
        Self::EenOuder,
        Self::Samengesteld,
        Self::TweeHuizen,
        Self::Pasgeboren,
        Self::Paar,
        Self::ExPartners,
        Self::OuderEnVolwassenKind,
        Self::OudPaar,
        Self::AlleenstaandeOudere,
        Self::GrootOfPleegouders,
        Self::DrieGeneraties,
    ];

    /// Whether there are minors in such a household.
    pub const fn met_kinderen(self) -> bool {
        !matches!(
            self,
            Self::Paar
                | Self::ExPartners
                | Self::OuderEnVolwassenKind
                | Self::OudPaar
                | Self::AlleenstaandeOudere
        )
    }
}

/// A role in a story.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) enum Rol {
    /// First adult.
    A,
    /// Second adult.
    B,
    /// Third adult: a new partner, a former one, a grown-up child.
    C,
    /// Eldest child.
    K1,
    /// Second child.
    K2,
    /// Third child.
    K3,
    /// Old person.
    O,
    /// Second old person.
    P,
    /// Somebody of the network, who lives elsewhere.
    N,
}

impl Rol {
    /// All roles.
    pub(crate) const ALLE: [Self; 9] =
        [Self::A, Self::B, Self::C, Self::K1, Self::K2, Self::K3, Self::O, Self::P, Self::N];

    /// How it stands in a text, between braces.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::K1 => "k1",
            Self::K2 => "k2",
            Self::K3 => "k3",
            Self::O => "o",
            Self::P => "p",
            Self::N => "n",
        }
    }
}

/// Somebody in a story.
#[derive(Clone, Copy)]
pub(crate) struct Lid {
    /// The role.
    pub rol: Rol,
    /// Sex.
    pub geslacht: Geslacht,
    /// Age in months at the opening, at least and at most.
    pub maanden: (u32, u32),
    /// In which homes; none for somebody of the network.
    pub huizen: &'static [usize],
    /// People with the same number have the same family name.
    pub naam: u8,
}

impl Lid {
    const fn nieuw(rol: Rol, geslacht: Geslacht, (van, tot): (u32, u32)) -> Self {
        Self { rol, geslacht, maanden: (van * 12, tot * 12 + 11), huizen: &[0], naam: 0 }
    }

    /// A woman or girl between these ages.
    pub(crate) const fn vrouw(rol: Rol, van: u32, tot: u32) -> Self {
        Self::nieuw(rol, Geslacht::Vrouw, (van, tot))
    }

    /// A man or boy between these ages.
    pub(crate) const fn man(rol: Rol, van: u32, tot: u32) -> Self {
        Self::nieuw(rol, Geslacht::Man, (van, tot))
    }

    /// Ages in months, for babies.
    pub(crate) const fn in_maanden(mut self, van: u32, tot: u32) -> Self {
        self.maanden = (van, tot);
        self
    }

    /// Lives in these homes.
    pub(crate) const fn in_huis(mut self, huizen: &'static [usize]) -> Self {
        self.huizen = huizen;
        self
    }

    /// Has this family name.
    pub(crate) const fn heet(mut self, naam: u8) -> Self {
        self.naam = naam;
        self
    }
}

/// Who may decide about the children of two people.
#[derive(Clone, Copy)]
pub(crate) enum Ouderschap {
    /// Both parents.
    Samen,
    /// Only the first one.
    Alleen,
    /// Neither of them: a grandparent or foster parent has the guardianship.
    Voogd(Rol),
    /// Neither of them: an institution.
    Instelling(&'static str),
}

/// How people belong together.
#[derive(Clone, Copy)]
pub(crate) enum Band {
    /// Parents of children, and who has gezag.
    Ouders(&'static [Rol], &'static [Rol], Ouderschap),
    /// Parent of an adult.
    OuderVan(Rol, Rol),
    /// Partners.
    Partners(Rol, Rol),
    /// Former partners.
    Ex(Rol, Rol),
    /// New partner of the parent of children.
    Stief(Rol, &'static [Rol]),
    /// Grandparent of children.
    Grootouder(Rol, &'static [Rol]),
    /// Foster parent of children.
    Pleeg(Rol, &'static [Rol]),
    /// Brothers and sisters.
    BroerZus(Rol, Rol),
    /// Brothers and sisters who share one parent.
    Half(Rol, Rol),
    /// Kin.
    Familie(Rol, Rol),
    /// Somebody who supports.
    Steun(Rol, Rol),
}

/// A home.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Huis {
    /// In the area of the fixed face.
    InGebied,
    /// In the region around it, where the pilot does not work.
    Buiten,
    /// A shelter: the address is hidden.
    Opvang,
}
