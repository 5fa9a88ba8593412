//! The names of the deadlines T-01…T-32. A T-number that holds several clocks has one id per clock.

use super::codelijst::codelijst;

codelijst! {
    /// A deadline of §9.8. Ask [`super::Regels::termijn`] what it says on a day.
    pub enum TermijnId("termijn") {
        /// Acute assessment.
        T01 = "T-01", "acute beoordeling";
        /// Safety assessment or triage.
        T02 = "T-02", "veiligheidsbeoordeling (triage)";
        /// Start of the investigation by Veilig Thuis.
        T03 = "T-03", "start onderzoek Veilig Thuis";
        /// Conclusion of the investigation by Veilig Thuis.
        T04 = "T-04", "oordeel na onderzoek Veilig Thuis";
        /// Telling a person that data about them came from somebody else.
        T05 = "T-05", "betrokkene informeren over gegevens van anderen";
        /// Telling the melder which steps were taken.
        T06 = "T-06", "terugkoppeling aan de melder";
        /// Burgemeester route to the court.
        T07 = "T-07", "oordeel kinderrechter vragen na verzoek burgemeester";
        /// Longest voorlopige ondertoezichtstelling.
        T08 = "T-08", "langste duur voorlopige ondertoezichtstelling";
        /// Longest ondertoezichtstelling or extension.
        T09 = "T-09", "langste duur ondertoezichtstelling of verlenging";
        /// Hearing after an emergency decision.
        T10 = "T-10", "zitting na een spoedbeschikking";
        /// Execution of a machtiging uithuisplaatsing.
        T11 = "T-11", "uitvoeren machtiging uithuisplaatsing";
        /// Notice to the RvdK before the end.
        T12 = "T-12", "bericht aan de Raad voor het einde van de maatregel";
        /// Notice to the RvdK of an earlier end of the placement.
        T13 = "T-13", "bericht aan de Raad voor eerder einde van de uithuisplaatsing";
        /// Plan after no familiegroepsplan came.
        T14 = "T-14", "plan als er geen familiegroepsplan komt";
        /// Written plan on request.
        T15 = "T-15", "plan op papier na verzoek";
        /// GI decides on a request.
        T16 = "T-16", "beslissing GI op verzoek over aanwijzing of contact";
        /// Request to void a schriftelijke aanwijzing.
        T17 = "T-17", "verzoek om een schriftelijke aanwijzing te laten vervallen";
        /// End of a huisverbod.
        T18Einde = "T-18-einde", "einde huisverbod";
        /// Latest end of a huisverbod with extension.
        T18Uiterlijk = "T-18-uiterlijk", "uiterste einde huisverbod na verlenging";
        /// Lawyer after imposing a huisverbod.
        T19Advocaat = "T-19-advocaat", "advocaat bij huisverbod";
        /// Reachability of the person on whom the huisverbod is imposed.
        T19Bereikbaar = "T-19-bereikbaar", "bereikbaarheid doorgeven bij huisverbod";
        /// Hearing about the huisverbod.
        T19Zitting = "T-19-zitting", "zitting over het huisverbod";
        /// Ruling after that hearing.
        T19Uitspraak = "T-19-uitspraak", "uitspraak na de zitting over het huisverbod";
        /// Destruction of the huisverbod documents.
        T20 = "T-20", "vernietigen stukken huisverbod";
        /// AVG requests.
        T21 = "T-21", "antwoord op een AVG-verzoek";
        /// Destruction on request under the Wmo.
        T22 = "T-22", "vernietigen op verzoek (Wmo)";
        /// Reaction to the judgement of a complaints committee.
        T23 = "T-23", "reactie op het oordeel over een klacht";
        /// Complaint to the gemeente.
        T24 = "T-24", "afhandelen klacht bij de gemeente";
        /// Complaint to the gemeente with a committee.
        T24Commissie = "T-24-commissie", "afhandelen klacht met een klachtcommissie";
        /// Data breach to the Autoriteit Persoonsgegevens.
        T25 = "T-25", "datalek melden";
        /// Retention under the Jeugdwet.
        T26Jeugdwet = "T-26-jeugdwet", "bewaren (Jeugdwet)";
        /// Retention under the Wmo and of Veilig Thuis.
        T26Wmo = "T-26-wmo", "bewaren (Wmo en Veilig Thuis)";
        /// Retention of family data by Veilig Thuis.
        T26VtGezin = "T-26-vt-gezin", "bewaren gezinsgegevens Veilig Thuis";
        /// Reaction to a statement put to somebody.
        T27 = "T-27", "reactie bij wederhoor";
        /// Plan review in phase 1.
        T28Fase1 = "T-28-fase-1", "plan bespreken in fase 1";
        /// Plan review in phase 2.
        T28Fase2 = "T-28-fase-2", "plan bespreken in fase 2";
        /// Plan review in phase 3.
        T28Fase3 = "T-28-fase-3", "plan bespreken in fase 3";
        /// First monitoring contact.
        T29Eerste = "T-29-eerste", "eerste monitorcontact";
        /// Second monitoring contact.
        T29Tweede = "T-29-tweede", "tweede monitorcontact";
        /// Latest second monitoring contact.
        T29Uiterlijk = "T-29-uiterlijk", "laatste monitorcontact";
        /// Start norm of the RvdK.
        T30 = "T-30", "start onderzoek Raad voor de Kinderbescherming";
        /// Calamity to the inspectorate.
        T31 = "T-31", "calamiteit melden aan de inspectie";
        /// Removal from the verwijsindex.
        T32Verwijderen = "T-32-verwijderen", "melding uit de verwijsindex halen";
        /// Archive of the verwijsindex.
        T32Archief = "T-32-archief", "archief van de verwijsindex";
    }
}

impl TermijnId {
    /// The number in the table: 18 for both clocks of T-18.
    pub fn nummer(self) -> u8 {
        self.code().get(2..4).and_then(|n| n.parse().ok()).unwrap_or_default()
    }
}
