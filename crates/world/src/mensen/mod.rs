//! People and places: names, birth dates, homes, telephone numbers. All of it is made up.

pub(crate) mod bekend;
mod namen;
mod plaats;

pub(crate) use plaats::{Buurt, Plaatsgever};

use crate::{fout::Wereldfout, toeval::Toeval};
use naast_domain::persoon::{Geslacht, Naam, NaamDelen, Naamgebruik, Partnernaam};
use std::collections::BTreeSet;

/// Where the names of a family come from. Chosen by chance, apart from what happens in a story.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Achtergrond {
    /// Holland.
    Nederlands,
    /// Friesland.
    Fries,
    /// Turkey.
    Turks,
    /// Morocco.
    Marokkaans,
    /// Suriname.
    Surinaams,
    /// Poland.
    Pools,
    /// Ukraine.
    Oekraiens,
    /// The Caribbean part of the kingdom.
    Antilliaans,
}

impl Achtergrond {
    /// One by chance, as they are spread over the region.
    pub(crate) fn trek(toeval: &mut Toeval) -> Self {
        match toeval.tussen(1, 100) {
            1..=54 => Self::Nederlands,
            55..=60 => Self::Fries,
            61..=70 => Self::Turks,
            71..=79 => Self::Marokkaans,
            80..=87 => Self::Surinaams,
            88..=92 => Self::Pools,
            93..=96 => Self::Oekraiens,
            _ => Self::Antilliaans,
        }
    }

    /// A language somebody may want an interpreter for.
    pub(crate) fn taal(self) -> Option<&'static str> {
        match self {
            Self::Turks => Some("Turks; tolk aan de telefoon bij moeilijke gesprekken"),
            Self::Marokkaans => Some("Tarifit; tolk aan de telefoon bij moeilijke gesprekken"),
            Self::Pools => Some("Pools; leest Nederlands beter dan het spreken gaat"),
            Self::Oekraiens => Some("Oekraïens; altijd met tolk"),
            Self::Antilliaans => Some("Papiaments; Nederlands gaat goed als u rustig praat"),
            Self::Nederlands | Self::Fries | Self::Surinaams => None,
        }
    }
}

/// A family name.
#[derive(Clone, Copy)]
pub(crate) struct Achternaam {
    achtergrond: Achtergrond,
    voorvoegsel: &'static str,
    naam: &'static str,
}

impl Achternaam {
    /// One by chance.
    pub(crate) fn trek(achtergrond: Achtergrond, toeval: &mut Toeval) -> Self {
        let namen: Vec<&str> = namen::achternamen(achtergrond).split(", ").collect();
        let heel = toeval.kies(&namen);
        let (voorvoegsel, naam) = heel.rsplit_once(' ').unwrap_or(("", heel));
        Self { achtergrond, voorvoegsel, naam }
    }

    /// Where it comes from.
    pub(crate) fn achtergrond(self) -> Achtergrond {
        self.achtergrond
    }

    /// With its voorvoegsel.
    pub(crate) fn voluit(self) -> String {
        [self.voorvoegsel, " ", self.naam].concat().trim().to_owned()
    }

    fn voorvoegsel(self) -> Option<String> {
        (!self.voorvoegsel.is_empty()).then(|| self.voorvoegsel.to_owned())
    }
}

/// Gives the people of one household different first names.
pub(crate) struct Naamgever {
    bezet: BTreeSet<&'static str>,
}

impl Naamgever {
    /// Nobody has a name yet.
    pub(crate) fn nieuw() -> Self {
        Self { bezet: BTreeSet::new() }
    }

    /// A first name nobody in this household has, by which this person is called; with this family name it is not the
    /// name of somebody well known.
    pub(crate) fn voornaam(
        &mut self,
        achternaam: Achternaam,
        geslacht: Geslacht,
        leeftijd: u32,
        toeval: &mut Toeval,
    ) -> &'static str {
        let lijst = Self::lijst(achternaam.achtergrond, geslacht, leeftijd);
        let begin = toeval.tussen(0, u32::try_from(lijst.len()).unwrap_or(1) - 1) as usize;
        let vrij =
            |naam: &&&str| !self.bezet.contains(**naam) && !bekend::is_bekend(naam, &achternaam.voluit());
        let naam = lijst.iter().cycle().skip(begin).take(lijst.len()).find(vrij);
        let naam = naam.copied().unwrap_or(lijst[begin]);
        self.bezet.insert(naam);
        naam
    }

    fn lijst(achtergrond: Achtergrond, geslacht: Geslacht, leeftijd: u32) -> Vec<&'static str> {
        let namen = namen::voornamen(achtergrond);
        let lijst = match (geslacht, leeftijd) {
            (Geslacht::Man, 66..) => namen.man_oud,
            (Geslacht::Man, 19..) => namen.man,
            (Geslacht::Man, _) => namen.jongen,
            (_, 66..) => namen.vrouw_oud,
            (_, 19..) => namen.vrouw,
            _ => namen.meisje,
        };
        lijst.split_whitespace().collect()
    }
}

/// A whole name. Old people have more first names on paper than they are called by; some women use the name of their
/// partner.
pub(crate) fn naam(
    voornaam: &str,
    tweede: Option<&str>,
    achternaam: Achternaam,
    partner: Option<(Achternaam, Naamgebruik)>,
) -> Result<Naam, Wereldfout> {
    let voornamen = tweede.map_or_else(|| voornaam.to_owned(), |tweede| [voornaam, " ", tweede].concat());
    let (partnernaam, naamgebruik) = match partner {
        Some((naam, gebruik)) => {
            let partnernaam =
                Partnernaam { voorvoegsel: naam.voorvoegsel(), geslachtsnaam: naam.naam.to_owned() };
            (Some(partnernaam), gebruik)
        }
        None => (None, Naamgebruik::Eigen),
    };
    Ok(Naam::nieuw(NaamDelen {
        voornamen,
        voorvoegsel: achternaam.voorvoegsel(),
        geslachtsnaam: achternaam.naam.to_owned(),
        roepnaam: Some(voornaam.to_owned()),
        partnernaam,
        naamgebruik,
    })?)
}
