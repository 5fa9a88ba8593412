//! What a role may do per part of the dossier: the role table of §9.5 as data.

use serde::Serialize;

use super::codelijst::codelijst;
use super::functie::{Functie, Gezinsrol, Rol};
use super::geldigheid::{Geldigheid, Herkomst};
use super::lezer::Tabel;

codelijst! {
    /// A column of the role table.
    pub enum Onderdeel("onderdeel") {
        /// The content of the dossier as a whole.
        Dossier = "dossier", "dossier";
        /// Typed statements.
        Stelling = "stelling", "stelling";
        /// The verklarende analyse.
        Analyse = "analyse", "analyse";
        /// The plan.
        Plan = "plan", "plan";
        /// The veiligheidsplan.
        Veiligheidsplan = "veiligheidsplan", "veiligheidsplan";
        /// Measures and court steps.
        Maatregel = "maatregel", "maatregel";
        /// Rights: access, correction, complaint, consent.
        Rechten = "rechten", "rechten";
        /// Organising the work.
        Beheer = "beheer", "beheer";
    }
}

codelijst! {
    /// What may be done.
    pub enum Recht("recht") {
        /// Read.
        Lezen = "lezen", "lezen";
        /// Write own input.
        Inbrengen = "inbrengen", "eigen inbreng geven";
        /// Agree or not, per person (INV-15).
        Accorderen = "accorderen", "accorderen";
        /// Write.
        Schrijven = "schrijven", "schrijven";
        /// Have the lead.
        Leiden = "leiden", "leiden";
        /// Advise.
        Adviseren = "adviseren", "adviseren";
        /// Decide.
        Besluiten = "besluiten", "besluiten";
        /// Ask somebody else for a decision.
        Verzoeken = "verzoeken", "verzoeken indienen";
        /// Carry out.
        Uitvoeren = "uitvoeren", "uitvoeren";
        /// Record what others decided.
        Vastleggen = "vastleggen", "vastleggen";
        /// Raise a concern.
        Signaleren = "signaleren", "signaleren";
        /// Be heard.
        Gehoord = "gehoord", "gehoord worden";
        /// Inform and record that.
        Informeren = "informeren", "informeren";
        /// Bring expertise in.
        Erbijhalen = "erbijhalen", "expertise erbij halen";
        /// Support somebody.
        Ondersteunen = "ondersteunen", "ondersteunen";
        /// Audit.
        Controleren = "controleren", "controleren";
        /// Through a legal representative.
        ViaVertegenwoordiger = "via_vertegenwoordiger", "via de wettelijk vertegenwoordiger";
    }
}

codelijst! {
    /// Over which data.
    pub enum Bereik("bereik") {
        /// None.
        Geen = "geen", "niets";
        /// About oneself.
        Eigen = "eigen", "over zichzelf";
        /// About oneself and the own child under gezag.
        EigenEnKind = "eigen_en_kind", "over zichzelf en het eigen kind";
        /// The child version.
        Kindversie = "kindversie", "de kindversie";
        /// Own agreements only.
        EigenAfspraken = "eigen_afspraken", "eigen afspraken";
        /// What is needed to care for the child.
        NodigVoorZorg = "nodig_voor_zorg", "wat nodig is voor de zorg";
        /// All that is not shielded.
        NietAfgeschermd = "niet_afgeschermd", "alles wat niet is afgeschermd";
        /// As far as the own involvement goes.
        Inzet = "inzet", "voor de eigen inzet";
        /// From the start of the toets.
        VanafToets = "vanaf_toets", "vanaf het begin van de toets";
        /// The own part.
        EigenDeel = "eigen_deel", "het eigen deel";
        /// Items of the own organisation.
        EigenStukken = "eigen_stukken", "stukken van de eigen organisatie";
        /// When asked.
        OpVraag = "op_vraag", "als erom wordt gevraagd";
        /// Medical matters.
        Medisch = "medisch", "wat medisch van belang is";
        /// With consent or another ground.
        Toestemming = "toestemming", "met toestemming of een andere grond";
        /// An extract for the meeting.
        Uittreksel = "uittreksel", "een uittreksel";
        /// What the client may see or shows.
        NamensClient = "namens_client", "wat de cliënt mag zien";
        /// The agenda set.
        Agenda = "agenda", "de agenda";
        /// The caseload of the team.
        Caseload = "caseload", "de werkvoorraad";
        /// Process, not content.
        Proces = "proces", "het proces";
        /// The huisverbod set.
        Huisverbod = "huisverbod", "het huisverbod";
        /// Logs.
        Logboek = "logboek", "de logboeken";
        /// Settings.
        Instellingen = "instellingen", "de instellingen";
        /// Pseudonymised and above a threshold.
        Gepseudonimiseerd = "gepseudonimiseerd", "zonder namen, boven de ondergrens";
        /// Totals only.
        Totalen = "totalen", "alleen totalen";
        /// The programme.
        Programma = "programma", "het programma";
        /// On formal request.
        FormeelVerzoek = "formeel_verzoek", "op formeel verzoek";
        /// The selection round.
        Selectie = "selectie", "de selectie";
    }
}

impl Bereik {
    /// Whether this reach touches personal content of a dossier (INV-23 for those who may never).
    pub const fn raakt_inhoud(self) -> bool {
        !matches!(
            self,
            Self::Geen
                | Self::Instellingen
                | Self::Totalen
                | Self::Programma
                | Self::Selectie
                | Self::Logboek
        )
    }
}

/// One cell of the role table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rolrecht {
    /// Which part.
    pub onderdeel: Onderdeel,
    /// What may be done.
    pub mag: Vec<Recht>,
    /// Over which data.
    pub bereik: Bereik,
    /// In words, where the cell needs them.
    pub uitleg: Option<String>,
}

/// One dated row of the role table. A part without a cell is a part the role has nothing to do with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rolregel {
    /// The role.
    pub rol: Rol,
    /// Its cells.
    pub cellen: Vec<Rolrecht>,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

impl Rolregel {
    /// The cell for one part.
    pub fn recht(&self, onderdeel: Onderdeel) -> Option<&Rolrecht> {
        self.cellen.iter().find(|cel| cel.onderdeel == onderdeel)
    }

    fn lees(tabel: &Tabel<'_>) -> Self {
        let cellen = Onderdeel::ALLE.iter().filter_map(|onderdeel| {
            tabel.tabel_of_niets(onderdeel.code(), |cel| Rolrecht {
                onderdeel: *onderdeel,
                mag: cel.codes("mag"),
                bereik: cel.code("bereik"),
                uitleg: cel.tekst_of_niets("uitleg"),
            })
        });
        let regel = Self {
            rol: tabel.code("rol"),
            cellen: cellen.collect(),
            herkomst: Herkomst::lees(tabel),
            geldigheid: Geldigheid::lees(tabel),
        };
        if let Rol::Functie(functie) = regel.rol
            && functie.nooit_inhoud()
            && let Some(cel) = regel.cellen.iter().find(|cel| cel.bereik.raakt_inhoud())
        {
            tabel.meld(
                &format!("{}.bereik", cel.onderdeel),
                format!("Een {} mag nooit bij persoonlijke inhoud (INV-23).", functie.naam()),
            );
        }
        regel
    }
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Vec<Rolregel> {
    let regels = bestand.tabellen("rollen", Rolregel::lees);
    for (i, regel) in regels.iter().enumerate() {
        if regels
            .iter()
            .take(i)
            .any(|ander| ander.rol == regel.rol && ander.geldigheid.overlapt(&regel.geldigheid))
        {
            bestand.meld(
                &format!("rollen[{i}]"),
                format!(
                    "Voor rol {} gelden twee regels op dezelfde dag. Zet geldig_tot bij de oude.",
                    regel.rol.code()
                ),
            );
        }
    }
    let gezin = Gezinsrol::ALLE.iter().copied().map(Rol::Gezin);
    let functies = Functie::ALLE.iter().copied().map(Rol::Functie);
    for rol in gezin.chain(functies) {
        if !regels.iter().any(|regel| regel.rol == rol) {
            bestand.meld("rollen", format!("Rol {} ({}) ontbreekt.", rol.code(), rol.naam()));
        }
    }
    regels
}
