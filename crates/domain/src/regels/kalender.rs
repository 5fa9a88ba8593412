//! Which days count: working days for the field, and the Algemene termijnenwet for statutory terms (D-60).

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};
use serde::Serialize;

use super::codelijst::codelijst;
use super::feestdagen::Feestdag;
use super::lezer::Tabel;

codelijst! {
    /// In which years 5 May is a day off for the field. The Awt counts it every year, whatever is set here.
    pub enum Bevrijdingsdag("keuze voor Bevrijdingsdag") {
        /// Every year.
        Altijd = "altijd", "elk jaar";
        /// Only in years that end in 0 or 5.
        Lustrum = "lustrum", "eens in de vijf jaar";
        /// Never.
        Nooit = "nooit", "nooit";
    }
}

/// A day that a royal decree equates with a holiday (Awt art. 3 lid 3).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GelijkgesteldeDag {
    /// The day.
    pub datum: Date,
    /// The decree.
    pub bron: String,
}

/// The Dutch calendar as the rule file sets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kalender {
    bevrijdingsdag: Bevrijdingsdag,
    goede_vrijdag_vrij: bool,
    gelijkgesteld: Vec<GelijkgesteldeDag>,
    tijdzone: TimeZone,
}

impl Kalender {
    pub(crate) fn lees(tabel: &Tabel<'_>) -> Self {
        let regel = tabel.tekst("tijdzone");
        let tijdzone = TimeZone::posix(&regel).unwrap_or_else(|_| {
            tabel.meld("tijdzone", "Dit is geen POSIX-tijdzone. Voor Nederland: CET-1CEST,M3.5.0,M10.5.0/3.");
            TimeZone::UTC
        });
        Self {
            bevrijdingsdag: tabel.code("bevrijdingsdag"),
            goede_vrijdag_vrij: tabel.ja_nee("goede_vrijdag_vrij"),
            gelijkgesteld: tabel.tabellen("gelijkgesteld", |dag| GelijkgesteldeDag {
                datum: dag.datum("datum"),
                bron: dag.tekst("bron"),
            }),
            tijdzone,
        }
    }

    /// The civil day in the Netherlands at a moment.
    pub fn dag(&self, moment: Timestamp) -> Date {
        self.tijdzone.to_datetime(moment).date()
    }

    /// The moment at which a day begins in the Netherlands.
    pub fn begin_van(&self, dag: Date) -> Timestamp {
        dag.to_zoned(self.tijdzone.clone()).map_or(Timestamp::MAX, |begin| begin.timestamp())
    }

    /// The moment just after a day: until then something that is due that day is in time.
    pub fn einde_van(&self, dag: Date) -> Timestamp {
        dag.tomorrow().map_or(Timestamp::MAX, |morgen| self.begin_van(morgen))
    }

    fn is_gelijkgesteld(&self, dag: Date) -> bool {
        self.gelijkgesteld.iter().any(|gelijk| gelijk.datum == dag)
    }

    /// Saturday, Sunday or a day of Awt art. 3, among them Good Friday and 5 May every year.
    pub fn is_awt_vrij(&self, dag: Date) -> bool {
        is_weekend(dag) || Feestdag::op(dag).is_some() || self.is_gelijkgesteld(dag)
    }

    /// A working day of the field: Monday to Friday and no holiday.
    pub fn is_werkdag(&self, dag: Date) -> bool {
        !is_weekend(dag) && !self.is_vrije_feestdag(dag) && !self.is_gelijkgesteld(dag)
    }

    fn is_vrije_feestdag(&self, dag: Date) -> bool {
        match Feestdag::op(dag) {
            None => false,
            Some(Feestdag::GoedeVrijdag) => self.goede_vrijdag_vrij,
            Some(Feestdag::Bevrijdingsdag) => match self.bevrijdingsdag {
                Bevrijdingsdag::Altijd => true,
                Bevrijdingsdag::Lustrum => dag.year() % 5 == 0,
                Bevrijdingsdag::Nooit => false,
            },
            Some(_) => true,
        }
    }

    /// The first working day after a day.
    pub fn volgende_werkdag(&self, dag: Date) -> Date {
        eerste_vanaf(morgen(dag), |dag| self.is_werkdag(dag))
    }

    /// The number of working days after `van` up to and including `tot_en_met`; 0 if that lies before it.
    pub fn werkdagen_tussen(&self, van: Date, tot_en_met: Date) -> u32 {
        let mut aantal = 0;
        let mut dag = van;
        while dag < tot_en_met {
            dag = morgen(dag);
            aantal += u32::from(self.is_werkdag(dag));
        }
        aantal
    }

    /// The `aantal`-th working day after a day. The day itself never counts.
    pub fn na_werkdagen(&self, dag: Date, aantal: u32) -> Date {
        (0..aantal).fold(dag, |dag, _| self.volgende_werkdag(dag))
    }

    /// The end of a statutory term under the Algemene termijnenwet (D-60): at least two working days in a term of
    /// three days or more (art. 2), and never on a Saturday, Sunday or holiday (art. 1).
    pub(crate) fn volgens_awt(&self, begin: Date, einde: Date) -> Date {
        let drie_dagen = begin.saturating_add(Span::new().days(3));
        let minstens = if einde >= drie_dagen { 2 } else { 0 };
        let mut gewerkt = 0;
        let mut dag = begin;
        while dag < einde || gewerkt < minstens {
            dag = morgen(dag);
            gewerkt += u32::from(!self.is_awt_vrij(dag));
            if dag == Date::MAX {
                break;
            }
        }
        eerste_vanaf(dag, |dag| !self.is_awt_vrij(dag))
    }
}

fn is_weekend(dag: Date) -> bool {
    matches!(dag.weekday(), Weekday::Saturday | Weekday::Sunday)
}

fn morgen(dag: Date) -> Date {
    dag.tomorrow().unwrap_or(Date::MAX)
}

fn eerste_vanaf(dag: Date, past: impl Fn(Date) -> bool) -> Date {
    let mut dag = dag;
    while !past(dag) && dag != Date::MAX {
        dag = morgen(dag);
    }
    dag
}
