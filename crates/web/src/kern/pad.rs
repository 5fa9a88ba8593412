//! Where pages are. No handler puts an address together by itself, and none ever holds a name or number of a person
//! that means anything outside Naast (D-56).

use naast_domain::ids::DossierId;
use std::fmt::Display;

/// Start of the working day.
pub const WERK: &str = "/werk";
/// Find a household before opening a dossier.
pub const ZOEKEN: &str = "/werk/zoeken";
/// Open a dossier.
pub const OPENEN: &str = "/werk/openen";
/// Choose another pet.
pub const PET: &str = "/werk/pet";
/// Log in.
pub const INLOGGEN: &str = "/inloggen";
/// Log out.
pub const UITLOGGEN: &str = "/uitloggen";
/// The persona switch of the demonstration.
pub const PERSONA: &str = "/demo/persona";
/// The family's own door.
pub const GEZIN: &str = "/gezin";
/// Where a member of the family who stands in more than one household, or for somebody else, says where to be.
pub const GEZIN_KIEZEN: &str = "/gezin/kiezen";
/// Where a professional stops looking along with somebody of the family.
pub const MEEKIJKEN_STOPPEN: &str = "/werk/meekijken/stoppen";
/// Administration.
pub const BEHEER: &str = "/beheer";

/// Whether an address lies behind this door.
pub fn ligt_achter(pad: &str, deur: &str) -> bool {
    pad.strip_prefix(deur).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A part of a dossier that has a page, and its place in the address. Also the value of `Openstaand::waar`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tab {
    /// Overview.
    Overzicht,
    /// People, homes, relations, gezag, genogram.
    Gezin,
    /// The team around the family.
    Team,
    /// Statements.
    Stellingen,
    /// Analysis.
    Analyse,
    /// The one plan.
    Plan,
    /// Safety plan, figures, phases, incidents.
    Veiligheid,
    /// Safety cards.
    Kaarten,
    /// Decisions, frame, measures, rights.
    Besluiten,
    /// Tasks and terms.
    Taken,
    /// Story so far.
    Tijdlijn,
    /// Who looked; shields.
    Inzage,
    /// Who of the family comes in, and who acts for whom.
    Toegang,
    /// Requests about data, consent.
    Rechten,
    /// Closing and reopening, step on the route.
    Route,
}

impl Tab {
    /// All tabs, in the order of the navigation.
    pub const ALLE: [Self; 15] = [
        Self::Overzicht,
        Self::Gezin,
        Self::Team,
        Self::Stellingen,
        Self::Analyse,
        Self::Plan,
        Self::Veiligheid,
        Self::Kaarten,
        Self::Besluiten,
        Self::Taken,
        Self::Tijdlijn,
        Self::Inzage,
        Self::Toegang,
        Self::Rechten,
        Self::Route,
    ];

    /// Last part of the address; empty for the overview.
    pub const fn deel(self) -> &'static str {
        match self {
            Self::Overzicht => "",
            Self::Gezin => "gezin",
            Self::Team => "team",
            Self::Stellingen => "stellingen",
            Self::Analyse => "analyse",
            Self::Plan => "plan",
            Self::Veiligheid => "veiligheid",
            Self::Kaarten => "kaarten",
            Self::Besluiten => "besluiten",
            Self::Taken => "taken",
            Self::Tijdlijn => "tijdlijn",
            Self::Inzage => "inzage",
            Self::Toegang => "toegang",
            Self::Rechten => "rechten",
            Self::Route => "route",
        }
    }

    /// Name in the navigation.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Overzicht => "Overzicht",
            Self::Gezin => "Gezin",
            Self::Team => "Team",
            Self::Stellingen => "Wat we weten",
            Self::Analyse => "Analyse",
            Self::Plan => "Plan",
            Self::Veiligheid => "Veiligheid",
            Self::Kaarten => "Veiligheidskaart",
            Self::Besluiten => "Besluiten",
            Self::Taken => "Taken",
            Self::Tijdlijn => "Tijdlijn",
            Self::Inzage => "Wie keek",
            Self::Toegang => "Toegang",
            Self::Rechten => "Rechten",
            Self::Route => "Stap",
        }
    }
}

/// A page of a dossier.
pub fn dossier(id: DossierId, tab: Tab) -> String {
    let mut pad = format!("/werk/dossier/{id}");
    if !tab.deel().is_empty() {
        pad.push('/');
        pad.push_str(tab.deel());
    }
    pad
}

/// A page below a tab of a dossier: `dossier_onder(id, Tab::Team, &["wisselen"])`.
pub fn dossier_onder(id: DossierId, tab: Tab, delen: &[&dyn Display]) -> String {
    let mut pad = dossier(id, tab);
    for deel in delen {
        pad.push('/');
        pad.push_str(&deel.to_string());
    }
    pad
}

/// The route pattern of a page of a dossier, for the router: `route(Tab::Team, "/wisselen")`.
pub fn route(tab: Tab, rest: &str) -> String {
    let mut pad = "/werk/dossier/{dossier}".to_owned();
    if !tab.deel().is_empty() {
        pad.push('/');
        pad.push_str(tab.deel());
    }
    pad.push_str(rest);
    pad
}

/// The page where something open can be done, from `Openstaand::waar` and its row in the read model.
pub fn waar(id: DossierId, waar: &str) -> String {
    if waar == "inbreng" {
        return dossier_onder(id, Tab::Gezin, &[&waar]);
    }
    let tab = match waar {
        "veiligheidsplan" | "fase" | "cijfers" | "incidenten" => Tab::Veiligheid,
        "kaart" | "kaarten" => Tab::Kaarten,
        anders => Tab::ALLE.into_iter().find(|tab| tab.deel() == anders).unwrap_or(Tab::Overzicht),
    };
    dossier(id, tab)
}
