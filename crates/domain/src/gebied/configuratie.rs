//! One dated configuration of a region: the common keys of §4.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::codes::{
    Dossierhouder, Erbijhaalvraag, JrPlek, Lezing, MdoRitme, NaTriage, Partnersoort, Pilotfase, Plaats,
    RvtModus, Teammodel, Zekerheid,
};
use super::deelgebied::Gebied;
use super::duo::Duoregel;
use super::postcode::Pc4;
use crate::regels::{Bevoegdheid, Functie, Geldigheid, Merk, Rechtsmodus};

/// A team of the region and what it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Team {
    /// Name.
    pub naam: String,
    /// Assignment.
    pub opdracht: String,
}

/// An organisation that takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partner {
    /// Name.
    pub naam: String,
    /// Kind.
    pub soort: Partnersoort,
}

/// A place in the team or in the shell around it: the function as code, the name as the region says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Teamplek {
    /// The function, which decides on powers and views.
    pub functie: Functie,
    /// What the region calls it.
    pub naam: String,
}

/// The duo rule and the words of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duoafspraak {
    /// The rule.
    pub regel: Duoregel,
    /// In words.
    pub toelichting: String,
}

/// How work reaches the team. Who comes in is not set here: that is postcode and aard en ernst (INV-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Instroomregel {
    /// Where a report goes after triage.
    pub na_triage: NaTriage,
    /// What the lokaal team can ask.
    pub erbij_halen: Vec<Erbijhaalvraag>,
    /// In words.
    pub toelichting: String,
}

/// The target group in words. Describes; never decides on inclusion (INV-17).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Doelgroep {
    /// In words.
    pub omschrijving: String,
    /// Meant for all ages.
    pub alle_leeftijden: bool,
    /// Meant for households without children too.
    pub zonder_kinderen: bool,
}

/// The MDO of the region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mdo {
    /// Rhythm.
    pub ritme: MdoRitme,
    /// In words.
    pub toelichting: String,
}

/// A power that the region names as reserved. Its holder is national law (`rules/bevoegdheden.toml`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Voorbehoud {
    /// The power.
    pub bevoegdheid: Bevoegdheid,
    /// By a member of the team or by somebody outside it.
    pub plaats: Plaats,
    /// In words.
    pub toelichting: String,
}

/// One cell of the vraagstukken tables of the factsheet, with both readings (§3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Vraagstuk {
    /// Code of the row: A1…A6, B1…B7, C1…C4.
    pub code: String,
    /// The row as the source words it.
    pub naam: String,
    /// Column index of the tick in the table as printed that falls to this region as printed.
    pub ruwe_kolom_a: Option<u16>,
    /// Column index of the tick that falls to this region one column to the left.
    pub ruwe_kolom_b: Option<u16>,
    /// The reading that Naast follows.
    pub gekozen_lezing: Lezing,
    /// How sure that is.
    pub zekerheid: Zekerheid,
    /// Why.
    pub onderbouwing: Option<String>,
}

impl Vraagstuk {
    /// Whether the chosen reading has a tick.
    pub const fn aangevinkt(&self) -> bool {
        match self.gekozen_lezing {
            Lezing::A => self.ruwe_kolom_a.is_some(),
            Lezing::B => self.ruwe_kolom_b.is_some(),
        }
    }
}

/// Something the file states without a source in the seeds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Aanname {
    /// The field it is about.
    pub veld: String,
    /// What is assumed, and why.
    pub tekst: String,
    /// How far it can be trusted.
    pub merk: Merk,
}

/// Everything that may differ between regions and through time, stamped on each decision (INV-40).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a separate yes or no in the region file")]
pub struct Configuratie {
    /// Name of this version, unique in the region.
    pub versie: String,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
    /// How sure the dates are, in words.
    pub datum_toelichting: Option<String>,
    /// Planned end according to the source, while it goes on.
    pub voorlopig_tot: Option<Date>,
    /// Under which law.
    pub rechtsmodus: Rechtsmodus,
    /// Maturity.
    pub fase: Pilotfase,
    /// What the team is called here.
    pub team_label: String,
    /// Other names in use.
    pub team_labels_ook: Vec<String>,
    /// Team model.
    pub teammodel: Teammodel,
    /// The teams.
    pub teams: Vec<Team>,
    /// Areas.
    pub gebieden: Vec<Gebied>,
    /// Organisations.
    pub organisaties: Vec<Partner>,
    /// Functions in the team.
    pub rollen: Vec<Teamplek>,
    /// Core team, where the region tells it apart.
    pub kernteam: Vec<Teamplek>,
    /// Fixed shell.
    pub schil_vast: Vec<Teamplek>,
    /// Flexible shell.
    pub schil_flexibel: Vec<Teamplek>,
    /// On consultation only: no dossier access.
    pub consultatie: Vec<Teamplek>,
    /// Duo rule.
    pub duo: Duoafspraak,
    /// Who holds the dossier.
    pub dossierhouder: Dossierhouder,
    /// How work arrives.
    pub instroom: Instroomregel,
    /// For whom.
    pub doelgroep: Doelgroep,
    /// MDO.
    pub mdo: Mdo,
    /// Ways in which the RVT takes part.
    pub rvt_modi: Vec<RvtModus>,
    /// Reserved powers.
    pub voorbehouden_bevoegdheden: Vec<Voorbehoud>,
    /// The toetser may be a member of the team.
    pub toetser_mag_teamlid_zijn: bool,
    /// The toetser may have handled this family: always false (INV-7).
    pub toetser_mag_behandelaar_zijn: bool,
    /// Where the GI executes measures.
    pub gi_uitvoering: Plaats,
    /// Place of jeugdreclassering.
    pub jeugdreclassering: JrPlek,
    /// A women's shelter is in the team.
    pub vrouwenopvang_in_team: bool,
    /// A place of stay is hidden unless somebody opens it (INV-20).
    pub verborgen_verblijf_standaard: bool,
    /// The veiligheidskaart is made at every transition.
    pub veiligheidskaart_bij_elke_overgang: bool,
    /// Instruments.
    pub instrumenten: Vec<String>,
    /// Vraagstukken with both readings.
    pub vraagstukken: Vec<Vraagstuk>,
    /// Specific assignment.
    pub specifieke_opdracht: Vec<String>,
    /// How the change is brought about.
    pub veranderstrategie: String,
    /// Governance bodies.
    pub governance: Vec<String>,
    /// Learning formats.
    pub leren: Vec<String>,
    /// State of affairs.
    pub stand_van_zaken: Vec<String>,
    /// What has no source in the seeds.
    pub aannamen: Vec<Aanname>,
}

impl Configuratie {
    /// The area with this id.
    pub fn gebied(&self, id: &str) -> Option<&Gebied> {
        self.gebieden.iter().find(|gebied| gebied.id == id)
    }

    /// The areas a postcode lies in, as far as their postcodes are known.
    pub fn gebieden_met(&self, pc4: Pc4) -> impl Iterator<Item = &Gebied> {
        self.gebieden.iter().filter(move |gebied| gebied.bevat(pc4) == Some(true))
    }

    /// Whether `naast import regio` still has to fill postcodes.
    pub fn mist_postcodes(&self) -> bool {
        self.gebieden.iter().any(|gebied| gebied.postcodes.is_empty())
    }

    /// All functions in the team and both shells, without those on consultation.
    pub fn functies(&self) -> BTreeSet<Functie> {
        let plekken = [&self.rollen, &self.kernteam, &self.schil_vast, &self.schil_flexibel];
        plekken.into_iter().flatten().map(|plek| plek.functie).collect()
    }

    /// Which of RvdK, VT and GI are missing (R-113, L-002). Counts team and shells together, because Hart van
    /// Brabant has RvdK and GI in its flexible shell (§6 no. 13).
    pub fn ontbrekende_kernfuncties(&self) -> Vec<Functie> {
        let functies = self.functies();
        let nodig = [Functie::RvtRvdk, Functie::RvtVt, Functie::RvtGi];
        nodig.into_iter().filter(|functie| !functies.contains(functie)).collect()
    }
}
