//! How long something counts or may wait, where the law or we ourselves set a limit that is no term T-01 … T-32.

use jiff::{Span, Timestamp, civil::Date};
use serde::Serialize;
use std::fmt;

use super::codelijst::codelijst;
use super::geldigheid::{Geldigheid, Herkomst};
use super::kalender::Kalender;
use super::lezer::Tabel;

codelijst! {
    /// What has a length of its own.
    pub enum Looptijd("looptijd") {
        /// How long the code of an invitation counts.
        Uitnodiging = "uitnodiging", "code van een uitnodiging";
        /// How long the fixed face looks along after saying why.
        Meekijken = "meekijken", "meekijken met wat iemand ziet";
        /// The longest mandate; after that the person says yes again.
        Machtiging = "machtiging", "langste machtiging";
        /// How long before 12, 16 and 18 it is time to tell.
        Voorbereiding = "voorbereiding", "vertellen wat er op een verjaardag verandert";
        /// The longest consent at once; after that it is asked again.
        Toestemming = "toestemming", "langste toestemming";
        /// The longest time a story is shared at once.
        GedeeldVerhaal = "gedeeld_verhaal", "langst gedeelde verhaal";
        /// How long the emergency entrance stays open.
        Noodtoegang = "noodtoegang", "noodtoegang";
        /// When a postponed hearing is looked at again, at the latest.
        UitstelStap = "uitstel_stap", "opnieuw kijken naar uitgesteld wederhoor";
        /// The longest postponement for who is not Veilig Thuis (T-05).
        UitstelLangst = "uitstel_langst", "langste uitstel van wederhoor";
        /// How long work may lie before it is brought back.
        LigtStil = "ligt_stil", "werk dat stilligt";
        /// How old a figure or judgement may be to tell how it is now.
        VersOordeel = "vers_oordeel", "cijfer of oordeel over nu";
        /// How long a provisional safety plan counts.
        VoorlopigPlan = "voorlopig_plan", "voorlopig veiligheidsplan";
        /// By when a drop of the phase after an incident is confirmed.
        Terugval = "terugval", "een terugval bevestigen";
        /// How long a password of the administrator counts.
        EenmaligWachtwoord = "eenmalig_wachtwoord", "wachtwoord van de beheerder";
        /// The longest an API key counts.
        ApiSleutel = "api_sleutel", "langste API-sleutel";
        /// How long the code for a new mail address counts.
        Mailcode = "mailcode", "code voor een nieuw e-mailadres";
        /// How long before the end of a term a professional who chose so gets a message.
        Aankondiging = "aankondiging", "bericht aan een professional voor een termijn afloopt";
    }
}

codelijst! {
    /// In what a length is counted.
    pub enum Looptijdeenheid("eenheid") {
        /// Minutes, exact.
        Minuten = "minuten", "minuten";
        /// Hours, exact.
        Uren = "uren", "uur";
        /// Days of 24 hours, or days of the calendar.
        Dagen = "dagen", "dagen";
        /// Working days.
        Werkdagen = "werkdagen", "werkdagen";
        /// Weeks.
        Weken = "weken", "weken";
        /// Years.
        Jaren = "jaren", "jaar";
    }
}

/// One dated length.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Looptijdregel {
    /// Of what.
    pub id: Looptijd,
    /// In plain Dutch.
    pub omschrijving: String,
    /// How many.
    pub aantal: u16,
    /// Of what.
    pub eenheid: Looptijdeenheid,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
}

impl fmt::Display for Looptijdregel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let eenheid = match (self.aantal, self.eenheid) {
            (1, Looptijdeenheid::Minuten) => "minuut",
            (1, Looptijdeenheid::Dagen) => "dag",
            (1, Looptijdeenheid::Werkdagen) => "werkdag",
            (1, Looptijdeenheid::Weken) => "week",
            (_, eenheid) => eenheid.naam(),
        };
        write!(f, "{} {eenheid}", self.aantal)
    }
}

impl Looptijdregel {
    /// The day on which it is over, counted from `dag`. Of minutes and hours that is the same day.
    pub fn na(&self, dag: Date, kalender: &Kalender) -> Date {
        if self.eenheid == Looptijdeenheid::Werkdagen {
            return kalender.na_werkdagen(dag, u32::from(self.aantal));
        }
        dag.saturating_add(self.dagen())
    }

    /// The day from which it runs, when it is over on `dag`.
    pub fn voor(&self, dag: Date) -> Date {
        dag.saturating_sub(self.dagen())
    }

    /// The moment at which it is over.
    pub fn na_moment(&self, moment: Timestamp) -> Timestamp {
        let uren = match self.eenheid {
            Looptijdeenheid::Minuten => Span::new().minutes(i64::from(self.aantal)),
            Looptijdeenheid::Uren => Span::new().hours(i64::from(self.aantal)),
            Looptijdeenheid::Dagen | Looptijdeenheid::Werkdagen => {
                Span::new().hours(24 * i64::from(self.aantal))
            }
            Looptijdeenheid::Weken => Span::new().hours(7 * 24 * i64::from(self.aantal)),
            Looptijdeenheid::Jaren => Span::new().hours(365 * 24 * i64::from(self.aantal)),
        };
        moment.checked_add(uren).unwrap_or(Timestamp::MAX)
    }

    fn dagen(&self) -> Span {
        let aantal = i64::from(self.aantal);
        match self.eenheid {
            Looptijdeenheid::Minuten | Looptijdeenheid::Uren => Span::new(),
            Looptijdeenheid::Dagen | Looptijdeenheid::Werkdagen => Span::new().days(aantal),
            Looptijdeenheid::Weken => Span::new().weeks(aantal),
            Looptijdeenheid::Jaren => Span::new().years(aantal),
        }
    }
}

pub(super) fn lees_alle(bestand: &Tabel<'_>) -> Vec<Looptijdregel> {
    let _uitgave = bestand.tekst("uitgave");
    let looptijden = bestand.tabellen("looptijden", |tabel| Looptijdregel {
        id: tabel.code("id"),
        omschrijving: tabel.tekst("omschrijving"),
        aantal: tabel.getal("aantal", 1, 1000),
        eenheid: tabel.code("eenheid"),
        herkomst: Herkomst::lees(tabel),
        geldigheid: Geldigheid::lees(tabel),
    });
    for (i, regel) in looptijden.iter().enumerate() {
        let eerder = looptijden.iter().take(i);
        if eerder
            .into_iter()
            .any(|ander| ander.id == regel.id && ander.geldigheid.overlapt(&regel.geldigheid))
        {
            bestand.meld(
                &format!("looptijden[{i}]"),
                format!(
                    "Voor {} gelden twee regels op dezelfde dag. Zet geldig_tot bij de oude regel.",
                    regel.id
                ),
            );
        }
    }
    for id in Looptijd::ALLE {
        if !looptijden.iter().any(|regel| regel.id == *id) {
            bestand.meld("looptijden", format!("De looptijd {id} ({}) ontbreekt.", id.naam()));
        }
    }
    looptijden
}
