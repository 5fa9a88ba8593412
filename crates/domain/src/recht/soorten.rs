//! What can be asked, under which law, and on which grounds it can be refused.

use crate::{
    Organisatie, Organisatiesoort,
    dossier::Item,
    regels::{Leeftijdsonderwerp, Rechtsvorm, TermijnId, codelijst},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

codelijst! {
    /// What somebody asks.
    pub enum Verzoeksoort("soort verzoek") {
        /// To see what is there (D-51).
        Inzage = "inzage", "inzage";
        /// A copy of it (D-51).
        Afschrift = "afschrift", "kopie";
        /// To correct a feit (D-52).
        Correctie = "correctie", "iets verbeteren";
        /// To destroy it (D-53).
        Vernietiging = "vernietiging", "iets vernietigen";
        /// To put one's own declaration beside the dossier (D-50): this is never decided on, it is done.
        Verklaring = "verklaring", "eigen verklaring";
        /// To object to the use of one's data (AVG 21).
        Bezwaar = "bezwaar", "bezwaar tegen gebruik van gegevens";
        /// To let the data rest for a while (AVG 18).
        Beperking = "beperking", "gegevens even niet gebruiken";
    }
}

codelijst! {
    /// Under which law a bronhouder holds the items.
    pub enum Regime("regime") {
        /// Jeugdwet.
        Jeugdwet = "jeugdwet", "Jeugdwet";
        /// Wmo 2015 and Veilig Thuis.
        Wmo = "wmo", "Wmo 2015";
        /// Only the AVG and the organisation's own law.
        Avg = "avg", "AVG";
    }
}

impl Regime {
    /// The law under which `organisatie` holds data about somebody of this age.
    pub const fn van(organisatie: &Organisatie, minderjarig: bool) -> Self {
        use Organisatiesoort as O;
        match organisatie.soort {
            O::VeiligThuis | O::Vrouwenopvang => Self::Wmo,
            O::GecertificeerdeInstelling | O::RegionaalVeiligheidsteam => Self::Jeugdwet,
            O::LokaalTeam | O::Gemeente | O::Aanbieder => {
                if minderjarig {
                    Self::Jeugdwet
                } else {
                    Self::Wmo
                }
            }
            O::Raad
            | O::VolwassenenGgz
            | O::Politie
            | O::OpenbaarMinisterie
            | O::ZorgEnVeiligheidshuis
            | O::Overig => Self::Avg,
        }
    }

    /// Which row of the age matrix says who may ask this (D-40).
    pub const fn leeftijdsonderwerp(self, soort: Verzoeksoort) -> Leeftijdsonderwerp {
        use Verzoeksoort as V;
        match (soort, self) {
            (V::Vernietiging, Self::Jeugdwet | Self::Wmo) => Leeftijdsonderwerp::Vernietiging,
            (V::Inzage | V::Afschrift, Self::Wmo) => Leeftijdsonderwerp::InzageVtWmo,
            (V::Inzage | V::Afschrift | V::Verklaring, Self::Jeugdwet) => {
                Leeftijdsonderwerp::DossierrechtenJeugdwet
            }
            _ => Leeftijdsonderwerp::AvgRechten,
        }
    }

    /// The clock (T-21, T-22).
    pub const fn termijn(self, soort: Verzoeksoort) -> TermijnId {
        match (soort, self) {
            (Verzoeksoort::Vernietiging, Self::Wmo) => TermijnId::T22,
            _ => TermijnId::T21,
        }
    }

    /// The article on which the request rests.
    pub const fn grondslag(self, soort: Verzoeksoort) -> &'static str {
        use Verzoeksoort as V;
        match (soort, self) {
            (V::Inzage | V::Afschrift, Self::Jeugdwet) => "Jeugdwet 7.3.10; AVG 15",
            (V::Inzage | V::Afschrift, Self::Wmo) => "Wmo 2015 5.3.2; AVG 15",
            (V::Inzage | V::Afschrift, Self::Avg) => "AVG 15",
            (V::Correctie, Self::Wmo) => "Wmo 2015 5.3.2 lid 5; AVG 16",
            (V::Correctie, _) => "AVG 16",
            (V::Vernietiging, Self::Jeugdwet) => "Jeugdwet 7.3.9; AVG 17",
            (V::Vernietiging, Self::Wmo) => "Wmo 2015 5.3.5; AVG 17",
            (V::Vernietiging, Self::Avg) => "AVG 17",
            (V::Verklaring, _) => "Jeugdwet 7.3.8",
            (V::Bezwaar, _) => "AVG 21",
            (V::Beperking, _) => "AVG 18",
        }
    }
}

/// How the decision of this organisation can be fought.
pub const fn rechtsvorm(organisatie: &Organisatie) -> Rechtsvorm {
    use Organisatiesoort as O;
    match organisatie.soort {
        O::LokaalTeam | O::Gemeente | O::Raad | O::ZorgEnVeiligheidshuis => Rechtsvorm::Bestuursorgaan,
        O::Politie | O::OpenbaarMinisterie => Rechtsvorm::EigenWet,
        O::VeiligThuis
        | O::GecertificeerdeInstelling
        | O::RegionaalVeiligheidsteam
        | O::Aanbieder
        | O::Vrouwenopvang
        | O::VolwassenenGgz
        | O::Overig => Rechtsvorm::Privaat,
    }
}

/// About what.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Waarover {
    /// Everything about this person.
    Alles,
    /// These items.
    Items(BTreeSet<Item>),
}

codelijst! {
    /// On which ground something can be refused: only what the law names.
    pub enum Weigergrond("weigergrond") {
        /// The privacy of somebody else.
        PrivacyAnder = "privacy_ander", "de privacy van iemand anders";
        /// Veilig Thuis needs it for its task, or to end or investigate violence.
        VeiligheidOfOnderzoek = "veiligheid_of_onderzoek", "de veiligheid, of een onderzoek dat nog loopt";
        /// A substantial interest of somebody else (destruction).
        BelangAnder = "belang_ander", "een groot belang van iemand anders";
        /// A law says it must be kept (destruction).
        WetBewaren = "wet_bewaren", "een wet die zegt dat we dit moeten bewaren";
        /// It is right as it stands (correction).
        Klopt = "klopt", "het klopt zoals het er staat";
        /// Compelling grounds outweigh (objection).
        DwingendeReden = "dwingende_reden", "een dwingende reden om de gegevens te gebruiken";
        /// None of the cases of the law (restriction).
        GeenGrond = "geen_grond", "dit is geen van de gevallen in de wet";
    }
}

impl Weigergrond {
    /// Whether the law knows this ground for this request.
    pub const fn kan_bij(self, soort: Verzoeksoort, regime: Regime) -> bool {
        use Verzoeksoort as V;
        match self {
            Self::PrivacyAnder => matches!(soort, V::Inzage | V::Afschrift),
            Self::VeiligheidOfOnderzoek => {
                matches!(soort, V::Inzage | V::Afschrift) && matches!(regime, Regime::Wmo)
            }
            Self::BelangAnder | Self::WetBewaren => matches!(soort, V::Vernietiging),
            Self::Klopt => matches!(soort, V::Correctie),
            Self::DwingendeReden => matches!(soort, V::Bezwaar),
            Self::GeenGrond => matches!(soort, V::Beperking),
        }
    }

    /// Whether the ground can pass, so that a day to look again belongs to it (§9.9 step 5).
    pub const fn gaat_voorbij(self) -> bool {
        matches!(self, Self::VeiligheidOfOnderzoek | Self::WetBewaren)
    }
}
