//! On which day of a story each step of the route begins, and how far a household is.

use crate::{toeval::Toeval, verhaal::Verhaal};

/// Where a household stands now.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stand {
    /// Somebody is worried.
    Signaal,
    /// The question becomes clear.
    Vraag,
    /// Advice was asked.
    Advies,
    /// The analysis was just begun.
    AnalyseBegin,
    /// The analysis is being discussed.
    AnalyseDelen,
    /// The family thinks about a plan of its own, or the plan was just begun.
    PlanBegin,
    /// Signatures are asked.
    PlanTekenen,
    /// The plan is carried out; it is not stable yet.
    Direct,
    /// Something happened yesterday.
    NaIncident,
    /// It is stable; what kept it going is worked on.
    Stabiel,
    /// Recovery.
    Herstel,
    /// Keeping in touch.
    Monitoring,
    /// Closed after the whole time of keeping in touch.
    Gesloten,
    /// Closed earlier, with two judgements.
    EerderGesloten,
    /// Closed, and opened again.
    Heropend,
}

impl Stand {
    /// All of them.
    pub const ALLE: [Self; 15] = [
        Self::Signaal,
        Self::Vraag,
        Self::Advies,
        Self::AnalyseBegin,
        Self::AnalyseDelen,
        Self::PlanBegin,
        Self::PlanTekenen,
        Self::Direct,
        Self::NaIncident,
        Self::Stabiel,
        Self::Herstel,
        Self::Monitoring,
        Self::Gesloten,
        Self::EerderGesloten,
        Self::Heropend,
    ];
}

/// The days of a story.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tijdlijn {
    pub(crate) vraag: i32,
    pub(crate) analyse: i32,
    /// The analysis is shared.
    pub(crate) delen: i32,
    pub(crate) plan: i32,
    pub(crate) uitvoering: i32,
    pub(crate) stabiel: i32,
    /// Something goes wrong, in stories where it does.
    pub(crate) incident: Option<i32>,
    pub(crate) herstel: i32,
    pub(crate) monitoring: i32,
    pub(crate) sluiten: Option<i32>,
    pub(crate) heropend: Option<i32>,
    /// Somebody does not answer: the terms are waited for.
    pub(crate) stilte: bool,
}

impl Tijdlijn {
    /// The days of this story, and how many days ago it began so that now falls where the household stands.
    pub(crate) fn nieuw(stand: Stand, verhaal: &Verhaal, toeval: &mut Toeval) -> (Self, i32) {
        let snel = stand == Stand::Gesloten;
        let stilte = !snel && toeval.kans(30);
        let vraag = toeval.dagen(2, 4);
        let analyse = vraag + toeval.dagen(9, 12);
        let delen = analyse + toeval.dagen(17, 21);
        let plan = delen + if stilte { 36 } else { 15 };
        let uitvoering = plan + toeval.dagen(29, 33);
        let eerste = uitvoering + toeval.dagen(52, 70);
        // After an incident it takes time again before it is stable.
        let kan = verhaal.veilig.incident.is_some() && !snel;
        let incident = (kan && (stand == Stand::NaIncident || toeval.kans(60))).then_some(eerste + 33);
        let stabiel = eerste;
        let herstel = incident.map_or(eerste + 95, |dag| dag + 100);
        let monitoring = herstel + 30;
        // Safe for a year, counted from the day on which everybody was stable for good.
        let sluiten = match stand {
            Stand::Gesloten => Some(stabiel + 374),
            Stand::EerderGesloten | Stand::Heropend => Some(monitoring + 40),
            _ => None,
        };
        let heropend = (stand == Stand::Heropend).then(|| monitoring + 40 + toeval.dagen(50, 90));
        let lijn = Self {
            vraag,
            analyse,
            delen,
            plan,
            uitvoering,
            stabiel,
            incident,
            herstel,
            monitoring,
            sluiten,
            heropend,
            stilte,
        };
        let verstreken = lijn.verstreken(stand, toeval);
        (lijn, verstreken)
    }

    fn verstreken(&self, stand: Stand, toeval: &mut Toeval) -> i32 {
        let einde = self.sluiten.unwrap_or(self.monitoring + 40);
        let voor_incident = self.incident.unwrap_or(self.herstel);
        let (van, tot) = match stand {
            Stand::Signaal => (0, self.vraag - 1),
            Stand::Vraag => (self.vraag + 2, self.analyse - 1),
            Stand::Advies => (self.analyse + 1, self.analyse + 9),
            Stand::AnalyseBegin => (self.analyse + 2, self.delen - 2),
            Stand::AnalyseDelen => (self.delen + 1, self.plan - 1),
            Stand::PlanBegin => (self.plan + 1, self.plan + 9),
            Stand::PlanTekenen => (self.plan + 17, self.uitvoering - 2),
            Stand::Direct => (self.uitvoering + 3, self.stabiel - 3),
            Stand::NaIncident => (voor_incident + 1, voor_incident + 9),
            Stand::Stabiel => (self.stabiel + 4, self.stabiel + 30),
            Stand::Herstel => (self.herstel + 2, self.monitoring - 2),
            Stand::Monitoring => (self.monitoring + 4, self.monitoring + 130),
            Stand::Gesloten | Stand::EerderGesloten => (einde + 2, einde + 35),
            Stand::Heropend => {
                let dag = self.heropend.unwrap_or(einde);
                (dag + 2, dag + 12)
            }
        };
        toeval.dagen(van, tot)
    }
}
