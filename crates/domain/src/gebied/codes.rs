//! The choices a region can make, each a closed list (§4.12 of the domain notes).

use crate::regels::codelijst;

codelijst! {
    /// A pilot, or a region that runs the programme without being one.
    pub enum Regiosoort("soort regio") {
        /// Pilot.
        Proeftuin = "proeftuin", "proeftuin";
        /// Programme region.
        Programmaregio = "programmaregio", "programmaregio";
    }
}

codelijst! {
    /// How the teams are put together (§4.12 no. 1).
    pub enum Teammodel("teammodel") {
        /// One integrated team.
        EenTeam = "een_team", "één integraal team";
        /// Lokaal team and veiligheidsteam, each with its own assignment.
        TweeTeams = "twee_teams", "lokaal team en veiligheidsteam";
        /// A team along the chain and a broad basic team.
        KetenteamEnBasisteam = "ketenteam_en_basisteam", "ketenteam en basisteam";
        /// Core team with a flexible shell.
        KernteamEnSchil = "kernteam_en_schil", "kernteam met flexibele schil";
        /// Strong local teams without an own regional team.
        LokaleTeams = "lokale_teams", "versterkte lokale teams";
    }
}

codelijst! {
    /// Where a report goes after the triage of Veilig Thuis (§4.12 no. 3, R-123).
    pub enum NaTriage("bestemming na triage") {
        /// To the regional safety team.
        Rvt = "rvt", "het regionale veiligheidsteam";
        /// To the lokaal team.
        LokaalTeam = "lokaal_team", "het lokale team";
        /// To the SAVE area team.
        Save = "save", "het SAVE-gebiedsteam";
        /// The sources do not say.
        NietGenoemd = "niet_genoemd", "niet genoemd in de bron";
    }
}

codelijst! {
    /// What the lokaal team can ask.
    pub enum Erbijhaalvraag("vraag bij erbij halen") {
        /// Advice.
        Advies = "advies", "advies";
        /// A dilemma.
        Dilemma = "dilemma", "een dilemma voorleggen";
        /// Acting together as a duo.
        SamenOptrekken = "samen_optrekken", "samen optrekken";
    }
}

codelijst! {
    /// How the RVT is involved.
    pub enum RvtModus("manier van meedoen") {
        /// Advises.
        Advies = "advies", "advies";
        /// Supports.
        Ondersteunen = "ondersteunen", "ondersteunen";
        /// Acts.
        Doen = "doen", "doen";
    }
}

codelijst! {
    /// The place of jeugdreclassering (§4.12 no. 6).
    pub enum JrPlek("plek van de jeugdreclassering") {
        /// In the team.
        InTeam = "in_team", "in het team";
        /// On consultation.
        Consultatie = "consultatie", "via consultatie";
        /// Being looked into.
        WordtOnderzocht = "wordt_onderzocht", "wordt onderzocht";
        /// Not part of it.
        Geen = "geen", "geen onderdeel";
    }
}

codelijst! {
    /// Where measures are executed or a power is used: inside or outside the team (§4.12 no. 4).
    pub enum Plaats("plaats van uitvoering") {
        /// By a member of the team.
        InTeam = "in_team", "in het team";
        /// By somebody outside the team.
        BuitenTeam = "buiten_team", "buiten het team";
        /// Either.
        InOfBuitenTeam = "in_of_buiten_team", "in of buiten het team";
        /// The sources do not say.
        NietGenoemd = "niet_genoemd", "niet genoemd in de bron";
    }
}

codelijst! {
    /// Who holds the dossier. Always the lokaal team; the list is there to say so.
    pub enum Dossierhouder("dossierhouder") {
        /// The lokaal team.
        LokaalTeam = "lokaal_team", "het lokale team";
    }
}

codelijst! {
    /// How often the MDO meets (§4.12 no. 7).
    pub enum MdoRitme("ritme van het MDO") {
        /// Every week.
        Wekelijks = "wekelijks", "elke week";
        /// Every two weeks.
        Tweewekelijks = "tweewekelijks", "om de week";
        /// Every month.
        Maandelijks = "maandelijks", "elke maand";
        /// When needed.
        OpAanvraag = "op_aanvraag", "als het nodig is";
        /// The sources do not say.
        NietGenoemd = "niet_genoemd", "niet genoemd in de bron";
    }
}

codelijst! {
    /// The maturity of a pilot.
    pub enum Pilotfase("fase") {
        /// Exploring.
        Verkennen = "verkennen", "verkennen";
        /// Trying out.
        Beproeven = "beproeven", "beproeven";
        /// Proving with a prototype.
        Bewijzen = "bewijzen", "bewijzen";
        /// Introducing everywhere.
        Invoeren = "invoeren", "invoeren";
    }
}

codelijst! {
    /// The mode of an area (§9.6.10). In this order; back only by a recorded besluit.
    pub enum Gebiedsmodus("modus") {
        /// The old way.
        Oud = "oud", "oude werkwijze";
        /// Being prepared.
        InVoorbereiding = "in_voorbereiding", "in voorbereiding";
        /// Old and new beside each other.
        Overgang = "overgang", "overgang: oud en nieuw naast elkaar";
        /// Only the new way.
        Nieuw = "nieuw", "nieuwe werkwijze";
        /// The new way, for good.
        Onomkeerbaar = "onomkeerbaar", "nieuwe werkwijze, onomkeerbaar";
    }
}

impl Gebiedsmodus {
    /// Whether households in the area can come in.
    pub const fn instroom_open(self) -> bool {
        matches!(self, Self::Overgang | Self::Nieuw | Self::Onomkeerbaar)
    }

    /// Whether a new case may still go the old way (INV-31, R-228).
    pub const fn oude_route_mag(self) -> bool {
        !matches!(self, Self::Nieuw | Self::Onomkeerbaar)
    }
}

codelijst! {
    /// What kind of area it is (§4.12 no. 9).
    pub enum Gebiedssoort("soort gebied") {
        /// A whole gemeente.
        Gemeente = "gemeente", "gemeente";
        /// Part of a gemeente.
        Wijk = "wijk", "deel van een gemeente";
    }
}

codelijst! {
    /// Where the postcodes of an area come from.
    pub enum Postcodeherkomst("herkomst van de postcodes") {
        /// Facts, with their source.
        Bron = "bron", "uit een bron";
        /// Assumed, until the region says otherwise.
        Aanname = "aanname", "aanname";
        /// To be filled from the table of the CBS by `naast import regio`.
        Import = "import", "uit de CBS-tabel";
    }
}

codelijst! {
    /// What kind of organisation takes part.
    pub enum Partnersoort("soort organisatie") {
        /// Lokaal team.
        LokaalTeam = "lokaal_team", "lokaal team";
        /// Veilig Thuis.
        VeiligThuis = "veilig_thuis", "Veilig Thuis";
        /// Gecertificeerde instelling.
        Gi = "gi", "gecertificeerde instelling";
        /// Gecertificeerde instelling that also is Veilig Thuis.
        GiEnVeiligThuis = "gi_en_veilig_thuis", "gecertificeerde instelling en Veilig Thuis";
        /// Raad voor de Kinderbescherming.
        Rvdk = "rvdk", "Raad voor de Kinderbescherming";
        /// Jeugdreclassering.
        Jeugdreclassering = "jeugdreclassering", "jeugdreclassering";
        /// Women's shelter.
        Vrouwenopvang = "vrouwenopvang", "vrouwenopvang";
        /// Care provider.
        Zorgaanbieder = "zorgaanbieder", "zorgaanbieder";
        /// Mental health care.
        Ggz = "ggz", "ggz";
        /// Gemeente.
        Gemeente = "gemeente", "gemeente";
        /// Network or cooperation.
        Netwerk = "netwerk", "netwerk of samenwerking";
    }
}

codelijst! {
    /// The two ways to read the column-shifted tables of the factsheet (§3.2).
    pub enum Lezing("lezing") {
        /// As printed.
        A = "A", "zoals gedrukt";
        /// One column to the left.
        B = "B", "één kolom naar links";
    }
}

codelijst! {
    /// How sure it is that a vraagstuk belongs to a pilot (§3.2). Never shown without this mark.
    pub enum Zekerheid("zekerheid") {
        /// Ticked, and its own chapter mentions it.
        Onderbouwd = "onderbouwd", "aangevinkt en genoemd in het eigen hoofdstuk";
        /// Ticked, but its own chapter is silent.
        NietOnderbouwd = "niet_onderbouwd", "aangevinkt, niet genoemd in het eigen hoofdstuk";
        /// Not ticked in the chosen reading, but its own chapter mentions it.
        AlleenInTekst = "alleen_in_tekst", "niet aangevinkt, wel genoemd in het eigen hoofdstuk";
        /// Ticked outside the columns.
        Twijfel = "twijfel", "vinkje buiten de kolommen";
        /// Ticked only in the reading that was not chosen.
        AlleenAndereLezing = "alleen_andere_lezing", "alleen in de andere lezing";
    }
}
