//! Ages on a day, and what they mean per subject (D-40). Rights switch on the birthday itself (INV-28, INV-29).

use jiff::civil::Date;
use serde::Serialize;

use super::codelijst::codelijst;
use super::geldigheid::{Geldigheid, Herkomst};
use super::lezer::Tabel;

/// The age in whole years on a day; 0 before birth.
///
/// Who was born on 29 February becomes a year older on 1 March in a year without that day: only then has the whole
/// year passed (R).
pub fn leeftijd_op(geboren: Date, op: Date) -> u16 {
    let jaren = op.year() - geboren.year();
    let jarig_geweest = (op.month(), op.day()) >= (geboren.month(), geboren.day());
    u16::try_from(jaren - i16::from(!jarig_geweest)).unwrap_or(0)
}

/// The day on which somebody reaches an age.
pub fn wordt_op(geboren: Date, leeftijd: u16) -> Date {
    let jaar = geboren.year().saturating_add_unsigned(leeftijd);
    Date::new(jaar, geboren.month(), geboren.day()).or_else(|_| Date::new(jaar, 3, 1)).unwrap_or(Date::MAX)
}

codelijst! {
    /// The four age bands of the law (D-40).
    pub enum Leeftijdsgroep("leeftijdsgroep") {
        /// Below twelve.
        Tot12 = "tot_12", "jonger dan 12 jaar";
        /// Twelve to fifteen.
        Van12Tot15 = "van_12_tot_15", "12 tot en met 15 jaar";
        /// Sixteen or seventeen.
        Van16Tot17 = "van_16_tot_17", "16 of 17 jaar";
        /// Adult.
        Vanaf18 = "vanaf_18", "18 jaar of ouder";
    }
}

impl Leeftijdsgroep {
    /// The band for an age in years.
    pub const fn bij(leeftijd: u16) -> Self {
        match leeftijd {
            0..12 => Self::Tot12,
            12..16 => Self::Van12Tot15,
            16..18 => Self::Van16Tot17,
            _ => Self::Vanaf18,
        }
    }

    /// The band on a day.
    pub fn op(geboren: Date, op: Date) -> Self {
        Self::bij(leeftijd_op(geboren, op))
    }

    /// The first day of the next band, or nothing for an adult (INV-29: prepare before the birthday).
    pub fn volgende_grens(geboren: Date, op: Date) -> Option<Date> {
        [12, 16, 18].into_iter().map(|leeftijd| wordt_op(geboren, leeftijd)).find(|grens| *grens > op)
    }
}

codelijst! {
    /// A subject of the age matrix.
    pub enum Leeftijdsonderwerp("onderwerp") {
        /// Consent to jeugdhulp.
        ToestemmingJeugdhulp = "toestemming_jeugdhulp", "toestemming voor jeugdhulp";
        /// File rights under the Jeugdwet.
        DossierrechtenJeugdwet = "dossierrechten_jeugdwet", "rechten op het dossier (Jeugdwet)";
        /// Access under the Wmo and at Veilig Thuis.
        InzageVtWmo = "inzage_vt_wmo", "inzage bij Veilig Thuis en Wmo";
        /// Request for destruction.
        Vernietiging = "vernietiging", "vragen om vernietiging";
        /// Heard by the court.
        GehoordDoorRechter = "gehoord_door_rechter", "gehoord worden door de rechter";
        /// Own requests during an OTS.
        EigenVerzoekenOts = "eigen_verzoeken_ots", "eigen verzoeken bij ondertoezichtstelling";
        /// Heard about a huisverbod.
        GehoordBijHuisverbod = "gehoord_bij_huisverbod", "gehoord worden bij een huisverbod";
        /// AVG rights.
        AvgRechten = "avg_rechten", "rechten uit de AVG";
        /// Procedural capacity in gesloten jeugdhulp.
        GeslotenJeugdhulp = "gesloten_jeugdhulp", "zelf procederen bij gesloten jeugdhulp";
    }
}

codelijst! {
    /// What the child or adult may do itself.
    pub enum Zelf("waarde voor zelf") {
        /// No.
        Nee = "nee", "nee";
        /// Yes.
        Ja = "ja", "ja";
        /// Yes, when a named professional judged it able; never by default.
        InStaat = "in_staat", "ja, als het kind zijn belangen kan overzien";
        /// Allowed, not required.
        Mag = "mag", "mag";
        /// Must be offered.
        Aanbieden = "aanbieden", "moet worden aangeboden";
        /// Must happen.
        Moet = "moet", "moet";
        /// Does not apply.
        Nvt = "nvt", "niet van toepassing";
    }
}

codelijst! {
    /// What the legal representative may do.
    pub enum Vertegenwoordiger("waarde voor vertegenwoordiger") {
        /// No.
        Nee = "nee", "nee";
        /// Yes, alone.
        Ja = "ja", "ja";
        /// Together with the child.
        Samen = "samen", "ook, naast het kind";
        /// Only if the young person agrees.
        MetToestemming = "met_toestemming", "alleen met toestemming van de jongere";
        /// Only if the person cannot judge it.
        AlsNietInStaat = "als_niet_in_staat", "alleen als de jongere het niet kan overzien";
        /// Yes, unless against the child's interest.
        TenzijBelangKind = "tenzij_belang_kind", "ja, tenzij dat tegen het belang van het kind is";
        /// Does not apply.
        Nvt = "nvt", "niet van toepassing";
    }
}

/// What the law says for one subject and one band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leeftijdsrecht {
    /// The person itself.
    pub zelf: Zelf,
    /// The legal representative.
    pub vertegenwoordiger: Vertegenwoordiger,
    /// In plain Dutch.
    pub uitleg: String,
}

/// One dated row of the age matrix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Leeftijdsregel {
    /// The subject.
    pub onderwerp: Leeftijdsonderwerp,
    /// One entry per band, in the order of [`Leeftijdsgroep`].
    pub per_groep: [Leeftijdsrecht; 4],
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

impl Leeftijdsregel {
    /// What holds for a band.
    pub const fn voor(&self, groep: Leeftijdsgroep) -> &Leeftijdsrecht {
        let [tot_12, tot_15, tot_17, volwassen] = &self.per_groep;
        match groep {
            Leeftijdsgroep::Tot12 => tot_12,
            Leeftijdsgroep::Van12Tot15 => tot_15,
            Leeftijdsgroep::Van16Tot17 => tot_17,
            Leeftijdsgroep::Vanaf18 => volwassen,
        }
    }

    fn lees(tabel: &Tabel<'_>) -> Self {
        let groep = |groep: Leeftijdsgroep| {
            let recht = tabel.tabel(groep.code(), |cel| Leeftijdsrecht {
                zelf: cel.code("zelf"),
                vertegenwoordiger: cel.code("vertegenwoordiger"),
                uitleg: cel.tekst("uitleg"),
            });
            recht.unwrap_or(Leeftijdsrecht {
                zelf: Zelf::Nee,
                vertegenwoordiger: Vertegenwoordiger::Nee,
                uitleg: String::new(),
            })
        };
        Self {
            onderwerp: tabel.code("onderwerp"),
            per_groep: [
                groep(Leeftijdsgroep::Tot12),
                groep(Leeftijdsgroep::Van12Tot15),
                groep(Leeftijdsgroep::Van16Tot17),
                groep(Leeftijdsgroep::Vanaf18),
            ],
            herkomst: Herkomst::lees(tabel),
            geldigheid: Geldigheid::lees(tabel),
        }
    }
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Vec<Leeftijdsregel> {
    let _uitgave = bestand.tekst("uitgave");
    let regels = bestand.tabellen("onderwerpen", Leeftijdsregel::lees);
    for (i, regel) in regels.iter().enumerate() {
        let zelfde = |ander: &&Leeftijdsregel| {
            ander.onderwerp == regel.onderwerp && ander.geldigheid.overlapt(&regel.geldigheid)
        };
        if regels.iter().take(i).any(|ander| zelfde(&ander)) {
            bestand.meld(
                &format!("onderwerpen[{i}]"),
                format!(
                    "Voor {} gelden twee regels op dezelfde dag. Zet geldig_tot bij de oude.",
                    regel.onderwerp
                ),
            );
        }
    }
    for onderwerp in Leeftijdsonderwerp::ALLE {
        if !regels.iter().any(|regel| regel.onderwerp == *onderwerp) {
            bestand.meld("onderwerpen", format!("Onderwerp {onderwerp} ({}) ontbreekt.", onderwerp.naam()));
        }
    }
    regels
}
