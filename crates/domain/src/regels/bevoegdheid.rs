//! The legal powers that not everybody has: the rows of the bevoegdhedenmatrix (§9.5).

use super::codelijst::codelijst;

codelijst! {
    /// A legal power, apart from expertise. Who holds it on a day is data.
    pub enum Bevoegdheid("bevoegdheid") {
        /// Assess safety, start the investigation and set conditions as Veilig Thuis (Wmo 4.1.1).
        VtOnderzoek = "vt_onderzoek", "veiligheid beoordelen, onderzoek doen en voorwaarden stellen als Veilig Thuis";
        /// File a verzoek tot onderzoek with the RvdK (Jw 3.1, D-37).
        VtoIndienen = "vto_indienen", "een verzoek tot onderzoek indienen bij de Raad";
        /// The independent toets before a first measure.
        ToetsEersteMaatregel = "toets_eerste_maatregel", "de onafhankelijke toets voor een eerste maatregel";
        /// Request an OTS or VOTS (BW 1:255, 1:257).
        VerzoekOts = "verzoek_ots", "verzoek om een (voorlopige) ondertoezichtstelling";
        /// Request the end or suspension of gezag (BW 1:267, 1:268).
        VerzoekGezag = "verzoek_gezag", "verzoek om het gezag te beëindigen of te schorsen";
        /// Request an extension of the OTS (BW 1:260).
        VerlengingOts = "verlenging_ots", "verzoek om de ondertoezichtstelling te verlengen";
        /// Request a machtiging uithuisplaatsing (BW 1:265b).
        VerzoekMuhp = "verzoek_muhp", "verzoek om een machtiging uithuisplaatsing";
        /// Execute a measure (Jw 3.2, D-38).
        UitvoeringMaatregel = "uitvoering_maatregel", "een kinderbeschermingsmaatregel uitvoeren";
        /// Execute jeugdreclassering (Jw 3.2, D-43).
        UitvoeringJr = "uitvoering_jr", "jeugdreclassering uitvoeren";
        /// Give a schriftelijke aanwijzing (BW 1:263).
        SchriftelijkeAanwijzing = "schriftelijke_aanwijzing", "een schriftelijke aanwijzing geven";
        /// Impose a huisverbod (Wth 2, 3).
        HuisverbodOpleggen = "huisverbod_opleggen", "een huisverbod opleggen";
        /// Extend a huisverbod (Wth 9).
        HuisverbodVerlengen = "huisverbod_verlengen", "een huisverbod verlengen";
        /// Withdraw a huisverbod (Wth 3).
        HuisverbodIntrekken = "huisverbod_intrekken", "een huisverbod intrekken";
        /// Judge a request: kinderrechter or rechtbank. Only ever registered here.
        Uitspraak = "uitspraak", "uitspraak doen (kinderrechter of rechtbank)";
    }
}
