//! Deadlines: what a term says (T-01…T-32) and when it ends. Users never edit a computed term (INV-24).

use jiff::civil::Date;
use jiff::{SignedDuration, Span, Timestamp};
use serde::{Deserialize, Serialize};

use super::codelijst::codelijst;
use super::geldigheid::{Geldigheid, Herkomst};
use super::kalender::Kalender;
use super::termijn_id::TermijnId;

codelijst! {
    /// In what a term is counted.
    pub enum Eenheid("eenheid") {
        /// Calendar days.
        Kalenderdagen = "kalenderdagen", "dagen";
        /// Working days.
        Werkdagen = "werkdagen", "werkdagen";
        /// Weeks.
        Weken = "weken", "weken";
        /// Months.
        Maanden = "maanden", "maanden";
        /// Years.
        Jaren = "jaren", "jaar";
        /// Exact hours.
        Uren = "uren", "uur";
        /// The same day.
        Direct = "direct", "dezelfde dag";
        /// As soon as possible: no day follows from it.
        ZoSnelMogelijk = "zo_snel_mogelijk", "zo snel mogelijk";
    }
}

codelijst! {
    /// Whether a term runs forward from an event or backward from one that is to come.
    pub enum Richting("richting") {
        /// After the event.
        Na = "na", "na";
        /// Before the event.
        Voor = "voor", "voor";
    }
}

codelijst! {
    /// What the end of a term means.
    pub enum Termijnsoort("soort termijn") {
        /// Something must have been done by then.
        Uiterlijk = "uiterlijk", "uiterlijk";
        /// A measure or permission ends then.
        Duur = "duur", "geldt tot";
        /// Something is kept until then.
        Bewaren = "bewaren", "bewaren tot";
        /// A moment to look again.
        Richtmoment = "richtmoment", "opnieuw bespreken";
    }
}

codelijst! {
    /// The event from which a term is counted.
    pub enum Beginpunt("beginpunt") {
        /// A report or signal was received.
        MeldingOntvangen = "melding_ontvangen", "de melding is ontvangen";
        /// It was decided that an investigation is needed.
        BesluitOnderzoek = "besluit_onderzoek", "er is besloten dat onderzoek nodig is";
        /// Data from somebody else were recorded.
        GegevensVastgelegd = "gegevens_vastgelegd", "er zijn gegevens van een ander vastgelegd";
        /// Steps were taken after a report.
        StappenGezet = "stappen_gezet", "er zijn stappen gezet na de melding";
        /// The mayor asked the RvdK to go to court.
        VerzoekBurgemeester = "verzoek_burgemeester", "de burgemeester heeft het gevraagd";
        /// Decision of the court.
        Beschikking = "beschikking", "de beschikking van de rechter";
        /// Emergency decision of the court.
        Spoedbeschikking = "spoedbeschikking", "de spoedbeschikking van de rechter";
        /// End of the measure.
        EindeMaatregel = "einde_maatregel", "het einde van de maatregel";
        /// Planned end of the placement.
        EindePlaatsing = "einde_plaatsing", "het geplande einde van de uithuisplaatsing";
        /// It is clear that no familiegroepsplan comes.
        GeenFamiliegroepsplan = "geen_familiegroepsplan", "het is duidelijk dat er geen familiegroepsplan komt";
        /// A request was received.
        VerzoekOntvangen = "verzoek_ontvangen", "het verzoek is ontvangen";
        /// The instruction was sent or handed over.
        AanwijzingVerzonden = "aanwijzing_verzonden", "de aanwijzing is verstuurd of gegeven";
        /// The huisverbod was imposed.
        HuisverbodOpgelegd = "huisverbod_opgelegd", "het huisverbod is opgelegd";
        /// The person asked for a lawyer.
        WensAdvocaat = "wens_advocaat", "de wens om een advocaat is bekend";
        /// The court hearing.
        Zitting = "zitting", "de zitting";
        /// A decision was taken.
        Besluit = "besluit", "het besluit";
        /// The complaints committee gave its judgement.
        Klachtoordeel = "klachtoordeel", "het oordeel over de klacht";
        /// A complaint was received.
        KlachtOntvangen = "klacht_ontvangen", "de klacht is ontvangen";
        /// A data breach was discovered.
        DatalekOntdekt = "datalek_ontdekt", "het datalek is ontdekt";
        /// Last change of content; technical edits and views do not count (D-54).
        LaatsteWijziging = "laatste_wijziging", "de laatste inhoudelijke wijziging";
        /// Receipt or making of the document.
        OntvangenOfGemaakt = "ontvangen_of_gemaakt", "het stuk is ontvangen of gemaakt";
        /// Birth of the youngest child.
        GeboorteJongsteKind = "geboorte_jongste_kind", "de geboorte van het jongste kind";
        /// A statement was put to somebody.
        Voorgelegd = "voorgelegd", "de tekst is voorgelegd";
        /// The plan became active.
        PlanActief = "plan_actief", "het plan is gaan gelden of voor het laatst besproken";
        /// Phase two was reached.
        FaseTweeBereikt = "fase_twee_bereikt", "fase 2 is bereikt";
        /// The request for an investigation was received.
        VtoOntvangen = "vto_ontvangen", "het verzoek tot onderzoek is ontvangen";
        /// A calamity happened.
        Calamiteit = "calamiteit", "de calamiteit";
    }
}

codelijst! {
    /// The column "cal." of §9.8.
    pub enum Telwijze("telwijze") {
        /// Calendar days, weeks, months, years.
        Kalender = "kalender", "op de kalender";
        /// Working days with Dutch holidays.
        Werkdagen = "werkdagen", "in werkdagen";
        /// By the clock.
        Exact = "exact", "op het uur";
        /// Nothing to count.
        Geen = "geen", "zonder telling";
    }
}

/// A number of units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Lengte {
    /// How many.
    pub aantal: u16,
    /// Of what.
    pub eenheid: Eenheid,
}

impl std::fmt::Display for Lengte {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { aantal, eenheid } = *self;
        match (eenheid, aantal) {
            (Eenheid::Direct | Eenheid::ZoSnelMogelijk, _) => f.write_str(eenheid.naam()),
            (Eenheid::Kalenderdagen, 1) => f.write_str("1 dag"),
            (Eenheid::Werkdagen, 1) => f.write_str("1 werkdag"),
            (Eenheid::Weken, 1) => f.write_str("1 week"),
            (Eenheid::Maanden, 1) => f.write_str("1 maand"),
            _ => write!(f, "{aantal} {}", eenheid.naam()),
        }
    }
}

/// How a term may be made longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Verlenging {
    /// By how much each time.
    #[serde(flatten)]
    pub lengte: Lengte,
    /// How often at most; unlimited if absent.
    pub keren: Option<u16>,
}

/// On which days of a running term somebody is reminded, without a word about what it is about (D-58).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Herinnering {
    /// Halfway.
    pub halverwege: bool,
    /// So many calendar days before the last day.
    pub dagen_voor_einde: Option<u16>,
}

impl Herinnering {
    /// The days on which somebody hears of a term that runs from `begin` up to and including `einde`: the day it starts,
    /// and those of this rule that lie in between. A short term has fewer of them.
    pub fn dagen(self, begin: Date, einde: Date) -> Vec<Date> {
        let duur = (einde - begin).get_days();
        let halverwege = self.halverwege.then(|| begin.saturating_add(Span::new().days(duur / 2)));
        let bijna =
            self.dagen_voor_einde.map(|dagen| einde.saturating_sub(Span::new().days(i32::from(dagen))));
        let mut dagen = vec![begin];
        dagen.extend(halverwege.into_iter().chain(bijna).filter(|dag| begin < *dag && *dag <= einde));
        dagen.sort_unstable();
        dagen.dedup();
        dagen
    }
}

/// One dated version of a deadline of §9.8.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TermijnRegel {
    /// Which deadline.
    pub id: TermijnId,
    /// Its Dutch name.
    pub naam: String,
    /// What it is, in plain Dutch.
    pub omschrijving: String,
    /// The event it is counted from.
    pub begint_bij: Beginpunt,
    /// What its end means.
    pub soort: Termijnsoort,
    /// How long.
    pub lengte: Lengte,
    /// Forward or backward.
    pub richting: Richting,
    /// Which days count.
    pub telwijze: Telwijze,
    /// Whether the Algemene termijnenwet moves the end (D-60).
    pub atw: bool,
    /// How it may be extended.
    pub verlenging: Option<Verlenging>,
    /// When somebody is reminded while it runs.
    pub herinnering: Option<Herinnering>,
    /// Whether a statute sets it; if not it is a norm or a choice.
    pub wettelijk: bool,
    /// Source and trust.
    #[serde(flatten)]
    pub herkomst: Herkomst,
    /// Validity.
    #[serde(flatten)]
    pub geldigheid: Geldigheid,
    /// What it means when the term has passed, in plain Dutch.
    pub gevolg: String,
    /// A remark for whoever maintains the rules.
    pub opmerking: Option<String>,
}

/// The event that starts a term: a day, or a moment where hours count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aanvang {
    /// Only the day is known or matters. For a term in hours its first moment counts, the strictest reading.
    Dag(Date),
    /// The exact moment.
    Moment(Timestamp),
}

impl From<Date> for Aanvang {
    fn from(dag: Date) -> Self {
        Self::Dag(dag)
    }
}

impl From<Timestamp> for Aanvang {
    fn from(moment: Timestamp) -> Self {
        Self::Moment(moment)
    }
}

/// When a term ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Vervalmoment {
    /// At the end of a day in the Netherlands: that whole day still counts.
    Dag {
        /// The last day.
        dag: Date,
        /// The moment just after it.
        eindigt: Timestamp,
    },
    /// At an exact moment.
    Tijdstip {
        /// That moment.
        eindigt: Timestamp,
        /// The Dutch day on which it falls.
        dag: Date,
    },
    /// As soon as possible: there is no last day.
    ZoSnelMogelijk,
}

impl Vervalmoment {
    /// The last day, if there is one.
    pub const fn dag(self) -> Option<Date> {
        match self {
            Self::Dag { dag, .. } | Self::Tijdstip { dag, .. } => Some(dag),
            Self::ZoSnelMogelijk => None,
        }
    }

    /// From this moment on the term has passed.
    pub const fn eindigt(self) -> Option<Timestamp> {
        match self {
            Self::Dag { eindigt, .. } | Self::Tijdstip { eindigt, .. } => Some(eindigt),
            Self::ZoSnelMogelijk => None,
        }
    }

    /// Whether the term has passed.
    pub fn is_verstreken(self, nu: Timestamp) -> bool {
        self.eindigt().is_some_and(|eindigt| nu >= eindigt)
    }
}

/// Why a term cannot be extended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GeenVerlenging {
    /// The rule knows no extension.
    #[error("Deze termijn ({0}) kan niet worden verlengd.")]
    Nooit(TermijnId),
    /// It was extended as often as the rule allows.
    #[error("Deze termijn ({0}) kan nog maar {1} keer worden verlengd.")]
    TeVaak(TermijnId, u16),
}

impl TermijnRegel {
    /// When the term ends that starts at `start`. Computed, never edited (INV-24).
    pub fn vervalt_op(&self, start: impl Into<Aanvang>, kalender: &Kalender) -> Vervalmoment {
        self.bereken(start.into(), 0, kalender)
    }

    /// When the term ends after `keren` extensions.
    pub fn vervalt_op_na_verlenging(
        &self,
        start: impl Into<Aanvang>,
        keren: u16,
        kalender: &Kalender,
    ) -> Result<Vervalmoment, GeenVerlenging> {
        let hoe_vaak = match self.verlenging {
            None if keren > 0 => return Err(GeenVerlenging::Nooit(self.id)),
            None => 0,
            Some(verlenging) => verlenging.keren.unwrap_or(u16::MAX),
        };
        if keren > hoe_vaak {
            return Err(GeenVerlenging::TeVaak(self.id, hoe_vaak));
        }
        Ok(self.bereken(start.into(), keren, kalender))
    }

    /// The whole length including extensions is counted from the start, so that a month-end is cut off only once.
    fn bereken(&self, start: Aanvang, keren: u16, kalender: &Kalender) -> Vervalmoment {
        let extra = self.verlenging.map_or(0, |v| i32::from(v.lengte.aantal) * i32::from(keren));
        let aantal = i32::from(self.lengte.aantal) + extra;
        let eenheid = self.lengte.eenheid;
        if eenheid == Eenheid::ZoSnelMogelijk {
            return Vervalmoment::ZoSnelMogelijk;
        }
        if eenheid == Eenheid::Uren {
            let begin = match start {
                Aanvang::Dag(dag) => kalender.begin_van(dag),
                Aanvang::Moment(moment) => moment,
            };
            let duur = SignedDuration::from_hours(i64::from(aantal));
            let eindigt = begin.saturating_add(duur).unwrap_or(Timestamp::MAX);
            return Vervalmoment::Tijdstip { eindigt, dag: kalender.dag(eindigt) };
        }
        let begin = match start {
            Aanvang::Dag(dag) => dag,
            Aanvang::Moment(moment) => kalender.dag(moment),
        };
        let aantal = if self.richting == Richting::Voor { -aantal } else { aantal };
        let mut dag = verschuif(begin, aantal, eenheid, kalender);
        if self.atw {
            dag = kalender.volgens_awt(begin, dag);
        }
        Vervalmoment::Dag { dag, eindigt: kalender.einde_van(dag) }
    }
}

/// Counts on the calendar. Where a month lacks the day (31 January and a month), its last day is taken.
fn verschuif(dag: Date, aantal: i32, eenheid: Eenheid, kalender: &Kalender) -> Date {
    let leeg = Span::new();
    let span = match eenheid {
        Eenheid::Werkdagen => return kalender.na_werkdagen(dag, u32::try_from(aantal).unwrap_or(0)),
        Eenheid::Kalenderdagen => leeg.try_days(aantal),
        Eenheid::Weken => leeg.try_weeks(aantal),
        Eenheid::Maanden => leeg.try_months(aantal),
        Eenheid::Jaren => leeg.try_years(aantal),
        Eenheid::Uren | Eenheid::Direct | Eenheid::ZoSnelMogelijk => return dag,
    };
    span.map_or(Date::MAX, |span| dag.saturating_add(span))
}
