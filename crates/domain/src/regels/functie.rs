//! Who may act: functions of professionals and officials, and the places of family members (§9.5 of the domain notes).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::codelijst::{Codewaarde, OnbekendeCode, codelijst, lees_tekst};

codelijst! {
    /// The function in which somebody acts: the *pet* (R-111). A person may hold several; one is chosen per act (INV-6).
    pub enum Functie("functie") {
        /// The fixed face: a professional of the lokaal team, always there (INV-2).
        VasteProfessional = "vaste_professional", "vaste professional (lokaal team)";
        /// Another professional of the lokaal team, for instance a stand-in.
        LokaalTeamlid = "lokaal_teamlid", "professional van het lokale team";
        /// RVT professional carrying the powers of Veilig Thuis.
        RvtVt = "rvt_vt", "RVT-professional (Veilig Thuis)";
        /// RVT professional carrying the powers of a gecertificeerde instelling.
        RvtGi = "rvt_gi", "RVT-professional (gecertificeerde instelling)";
        /// RVT professional employed by the Raad voor de Kinderbescherming who handles the case; not the toetser.
        RvtRvdk = "rvt_rvdk", "RVT-professional (Raad voor de Kinderbescherming)";
        /// RVT professional employed by a women's shelter (Blijf Groep, Moviera).
        RvtVrouwenopvang = "rvt_vrouwenopvang", "RVT-professional (vrouwenopvang)";
        /// The independent toetser or investigator of the Raad.
        RvdkToetser = "rvdk_toetser", "toetser of onderzoeker van de Raad voor de Kinderbescherming";
        /// Jeugdreclassering.
        Jr = "jr", "jeugdreclasseerder";
        /// Gedragswetenschapper.
        Gedragswetenschapper = "gedragswetenschapper", "gedragswetenschapper";
        /// Lawyer of the team (adviser, not an advocate).
        Jurist = "jurist", "jurist";
        /// Vertrouwensarts.
        Vertrouwensarts = "vertrouwensarts", "vertrouwensarts";
        /// Sociaal-psychiatrisch verpleegkundige or other V-GGZ professional.
        Spv = "spv", "sociaalpsychiatrisch verpleegkundige (V-GGZ)";
        /// Expert by experience.
        Ervaringsdeskundige = "ervaringsdeskundige", "ervaringsdeskundige";
        /// Specialised care provider.
        Aanbieder = "aanbieder", "specialistische aanbieder";
        /// Police.
        Politie = "politie", "politie";
        /// Public prosecution.
        Om = "om", "Openbaar Ministerie";
        /// Zorg- en Veiligheidshuis.
        Zvh = "zvh", "Zorg- en Veiligheidshuis";
        /// Probation service for adults.
        Reclassering = "reclassering", "reclassering";
        /// Debt counselling.
        Schuldhulp = "schuldhulp", "schuldhulpverlening";
        /// Work and income.
        WerkEnInkomen = "werk_en_inkomen", "werk en inkomen";
        /// Housing association.
        Woningcorporatie = "woningcorporatie", "woningcorporatie";
        /// Lawyer of the family or of one person in it.
        Gezinsadvocaat = "gezinsadvocaat", "gezinsadvocaat of advocaat";
        /// Independent client support.
        Clientondersteuner = "clientondersteuner", "cliëntondersteuner";
        /// Confidential counsellor.
        Vertrouwenspersoon = "vertrouwenspersoon", "vertrouwenspersoon";
        /// Chair of the MDO.
        MdoVoorzitter = "mdo_voorzitter", "MDO-voorzitter";
        /// Team lead or coach.
        Teamleider = "teamleider", "teamleider of coach";
        /// Procesregisseur zorg en veiligheid.
        Procesregisseur = "procesregisseur", "procesregisseur zorg en veiligheid";
        /// Mayor.
        Burgemeester = "burgemeester", "burgemeester";
        /// Hulpofficier van justitie, mandated for imposing a huisverbod only (D-42).
        Hulpofficier = "hulpofficier", "hulpofficier van justitie";
        /// Official acting for the college of burgemeester en wethouders.
        College = "college", "namens het college van burgemeester en wethouders";
        /// Data protection officer.
        Fg = "fg", "functionaris gegevensbescherming";
        /// Handles complaints about an organisation, apart from its teams: complaints only, never the file (D-48).
        Klachtfunctionaris = "klachtfunctionaris", "klachtfunctionaris";
        /// Administrator: never content (INV-23).
        Beheerder = "beheerder", "beheerder";
        /// Researcher or monitor: pseudonymised only.
        Onderzoeker = "onderzoeker", "onderzoeker of monitor";
        /// Programme team: aggregates only.
        Programmateam = "programmateam", "programmateam";
        /// Council member or executive: aggregates only.
        RaadOfBestuur = "raad_of_bestuur", "raadslid of bestuurder";
        /// Inspectorate, on formal request.
        Inspectie = "inspectie", "inspectie";
        /// Assessor in the selection procedure: no dossiers.
        Beoordelaar = "beoordelaar", "beoordelaar (selectie)";
    }
}

impl Functie {
    /// Member of the lokaal team (for the duo rule and R-082).
    pub const fn is_lokaal(self) -> bool {
        matches!(self, Self::VasteProfessional | Self::LokaalTeamlid)
    }

    /// Member of the regional safety team (for the duo rule and L-002).
    pub const fn is_rvt(self) -> bool {
        matches!(self, Self::RvtVt | Self::RvtGi | Self::RvtRvdk | Self::RvtVrouwenopvang)
    }

    /// Functions that never have a path to personal content (INV-23).
    pub const fn nooit_inhoud(self) -> bool {
        matches!(self, Self::Beheerder | Self::Programmateam | Self::RaadOfBestuur | Self::Beoordelaar)
    }
}

codelijst! {
    /// The place somebody has in the family (§9.5, first eight rows). Age bands switch on the birthday (INV-29).
    pub enum Gezinsrol("gezinsrol") {
        /// Child below twelve.
        KindTot12 = "kind_tot_12", "kind tot 12 jaar";
        /// Young person of twelve to fifteen.
        Jongere12Tot15 = "jongere_12_tot_15", "jongere van 12 tot en met 15 jaar";
        /// Young person of sixteen or seventeen.
        Jongere16Tot17 = "jongere_16_tot_17", "jongere van 16 of 17 jaar";
        /// Parent with gezag over at least the child at hand.
        OuderMetGezag = "ouder_met_gezag", "ouder met gezag";
        /// Parent without gezag.
        OuderZonderGezag = "ouder_zonder_gezag", "ouder zonder gezag";
        /// Adult or partner; also one who is alleged to use violence.
        Volwassene = "volwassene", "volwassene of partner";
        /// Foster parent.
        Pleegouder = "pleegouder", "pleegouder";
        /// Support person from the own network.
        Steunfiguur = "steunfiguur", "steunfiguur uit het eigen netwerk";
    }
}

/// Either a place in the family or a function: one row of the role table of §9.5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rol {
    /// A family member or somebody from the own network.
    Gezin(Gezinsrol),
    /// A professional or official.
    Functie(Functie),
}

impl Rol {
    /// The stable code; family and function codes never overlap.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Gezin(rol) => rol.code(),
            Self::Functie(functie) => functie.code(),
        }
    }

    /// The Dutch name.
    pub const fn naam(self) -> &'static str {
        match self {
            Self::Gezin(rol) => rol.naam(),
            Self::Functie(functie) => functie.naam(),
        }
    }
}

impl fmt::Display for Rol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Rol {
    type Err = OnbekendeCode;

    fn from_str(tekst: &str) -> Result<Self, OnbekendeCode> {
        let gezin = tekst.parse().map(Self::Gezin);
        gezin.or_else(|_| tekst.parse().map(Self::Functie)).map_err(|_: OnbekendeCode| {
            let gezin = Gezinsrol::ALLE.iter().map(|rol| rol.code());
            let functies = Functie::ALLE.iter().map(|functie| functie.code());
            OnbekendeCode {
                lijst: "rol",
                gevonden: tekst.to_owned(),
                toegestaan: gezin.chain(functies).collect::<Vec<_>>().join(", "),
            }
        })
    }
}

impl Codewaarde for Rol {
    const PLAATSHOUDER: Self = Self::Functie(Functie::PLAATSHOUDER);
}

impl Serialize for Rol {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Rol {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        lees_tekst(d)
    }
}

impl From<Functie> for Rol {
    fn from(functie: Functie) -> Self {
        Self::Functie(functie)
    }
}

impl From<Gezinsrol> for Rol {
    fn from(rol: Gezinsrol) -> Self {
        Self::Gezin(rol)
    }
}
