//! Consent (§9.6.14): of one person, for one purpose, one recipient, one kind of data, until a day.
//!
//! It is given by the person, or by who answers for the person by law on that day; never by silence, and never by a
//! professional (INV-15, INV-16). What somebody says aloud can be written down as said: the person is shown it, and can
//! say that it is not so. Taking it back works at once for every later look. Whose yes is needed is worked out on the day
//! of looking, so that it switches on a birthday (INV-28).

mod beslis;
mod opdracht;
#[cfg(test)]
mod tests;
mod zeef;

pub use beslis::beslis;
pub use opdracht::{Gesproken, ToestemmingGebeurtenis, ToestemmingOpdracht};

use crate::{
    Dossier,
    context::Kop,
    gezin::Gezagshouder,
    ids::{PersoonId, ProfessionalId, ToestemmingId},
    persoon::HeeftGezag,
    regels::{Leeftijdsgroep, Leeftijdsonderwerp, Regels, Vertegenwoordiger, Zelf, codelijst},
    taak::{Openstaand, WachtOp},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

codelijst! {
    /// For what.
    pub enum Toestemmingsdoel("doel") {
        /// Using one's own story again, so that it is told once.
        VerhaalHergebruiken = "verhaal_hergebruiken", "mijn verhaal gebruiken, zodat ik het niet opnieuw hoef te vertellen";
        /// Acting for somebody.
        Vertegenwoordigen = "vertegenwoordigen", "namens mij handelen";
        /// Giving data to somebody outside the team.
        DelenBuitenTeam = "delen_buiten_team", "gegevens geven aan iemand buiten het team";
        /// An expert by experience who reads along.
        Ervaringsdeskundige = "ervaringsdeskundige", "een ervaringsdeskundige laten meelezen";
        /// Help under the Jeugdwet (D-19).
        Jeugdhulp = "jeugdhulp", "hulp voor een kind of jongere";
        /// Research (D-47).
        Onderzoek = "onderzoek", "wetenschappelijk onderzoek";
    }
}

impl Toestemmingsdoel {
    const fn leeftijdsonderwerp(self) -> Leeftijdsonderwerp {
        match self {
            Self::Jeugdhulp => Leeftijdsonderwerp::ToestemmingJeugdhulp,
            Self::VerhaalHergebruiken
            | Self::Vertegenwoordigen
            | Self::DelenBuitenTeam
            | Self::Ervaringsdeskundige
            | Self::Onderzoek => Leeftijdsonderwerp::AvgRechten,
        }
    }
}

codelijst! {
    /// Which data.
    pub enum Gegevenssoort("soort gegevens") {
        /// One's own story.
        Verhaal = "verhaal", "mijn eigen verhaal";
        /// Statements.
        Stellingen = "stellingen", "wat er over mij is opgeschreven";
        /// The analysis.
        Analyse = "analyse", "de analyse";
        /// The plan.
        Plan = "plan", "het plan";
        /// The safety plan.
        Veiligheidsplan = "veiligheidsplan", "het veiligheidsplan";
        /// Health data.
        Gezondheid = "gezondheid", "gegevens over mijn gezondheid";
        /// Everything about this person.
        Alles = "alles", "alles wat over mij gaat";
    }
}

/// For whom.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ontvanger {
    /// Everybody who stands beside the family.
    Team,
    /// One professional of the team.
    Professional(ProfessionalId),
    /// A person from the family or its network.
    Persoon(PersoonId),
    /// Somebody outside, in words: "juf Els, basisschool".
    Buiten(Korttekst),
}

/// What is asked.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Toestemmingsvraag {
    /// Whose data.
    pub over: PersoonId,
    /// For what.
    pub doel: Toestemmingsdoel,
    /// For whom.
    pub ontvanger: Ontvanger,
    /// Which data.
    pub gegevens: Gegevenssoort,
    /// The last day.
    pub tot: Date,
    /// What it means for the person, in plain words.
    pub uitleg: Tekst,
}

/// How an answer came in.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wijze {
    /// By the person's own hand.
    Zelf,
    /// Said, and written down as said.
    Gezegd {
        /// Who wrote it down.
        door: ProfessionalId,
        /// Name as known then.
        naam: Korttekst,
        /// When, how and in which words.
        gesproken: Gesproken,
        /// Whether the person has seen it and said that it is so.
        bevestigd_op: Option<Date>,
    },
}

/// A yes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gift {
    /// On which day.
    pub op: Date,
    /// How it came in.
    pub wijze: Wijze,
}

/// What one person answered. No answer is no state here: silence is nothing (INV-16).
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Antwoord {
    /// Yes.
    Gegeven(Gift),
    /// No.
    Geweigerd {
        /// On which day.
        op: Date,
        /// How it came in.
        wijze: Wijze,
        /// Why, where that was said.
        woorden: Option<Tekst>,
    },
    /// Was yes, and taken back.
    Ingetrokken {
        /// The yes.
        gift: Gift,
        /// Until which day: from that very moment on it does not count.
        op: Date,
        /// How that came in.
        wijze: Wijze,
    },
    /// What was written down as said was not so.
    Betwist {
        /// On which day.
        op: Date,
    },
}

codelijst! {
    /// Where a consent stands for one person on a day.
    pub enum Stand("stand van de toestemming") {
        /// Asked, no answer. This is never a yes (INV-16).
        Gevraagd = "gevraagd", "wacht op antwoord";
        /// Given, and it counts.
        Gegeven = "gegeven", "gegeven";
        /// Refused.
        Geweigerd = "geweigerd", "niet gegeven";
        /// Taken back.
        Ingetrokken = "ingetrokken", "ingetrokken";
        /// Over.
        Verlopen = "verlopen", "voorbij";
        /// The person says it was not said.
        Betwist = "betwist", "dit heb ik niet gezegd";
    }
}

/// A question for consent with its answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Toestemming {
    /// Identity.
    pub id: ToestemmingId,
    /// What is asked.
    pub vraag: Toestemmingsvraag,
    /// Who asked; `None` when the person gave it without being asked.
    pub gevraagd_door: Option<(ProfessionalId, Korttekst)>,
    /// On which day.
    pub op: Date,
    antwoorden: BTreeMap<PersoonId, Antwoord>,
}

impl Toestemming {
    /// What this person answered.
    pub fn antwoord(&self, persoon: PersoonId) -> Option<&Antwoord> {
        self.antwoorden.get(&persoon)
    }

    /// All answers in view.
    pub fn antwoorden(&self) -> impl Iterator<Item = (PersoonId, &Antwoord)> {
        self.antwoorden.iter().map(|(persoon, antwoord)| (*persoon, antwoord))
    }

    /// Where it stands for this person on a day.
    pub fn stand(&self, persoon: PersoonId, op: Date) -> Stand {
        let voorbij = op > self.vraag.tot;
        match self.antwoorden.get(&persoon) {
            Some(Antwoord::Geweigerd { .. }) => Stand::Geweigerd,
            Some(Antwoord::Ingetrokken { .. }) => Stand::Ingetrokken,
            Some(Antwoord::Betwist { .. }) => Stand::Betwist,
            Some(Antwoord::Gegeven(_)) if !voorbij => Stand::Gegeven,
            None if !voorbij => Stand::Gevraagd,
            Some(Antwoord::Gegeven(_)) | None => Stand::Verlopen,
        }
    }

    /// Whether what is asked covers this.
    fn dekt(
        &self,
        over: PersoonId,
        doel: Toestemmingsdoel,
        ontvanger: &Ontvanger,
        gegevens: Gegevenssoort,
    ) -> bool {
        let vraag = &self.vraag;
        vraag.over == over
            && vraag.doel == doel
            && vraag.ontvanger == *ontvanger
            && (vraag.gegevens == gegevens || vraag.gegevens == Gegevenssoort::Alles)
    }
}

/// All consents of one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Toestemmingen {
    alle: BTreeMap<ToestemmingId, Toestemming>,
}

impl Toestemmingen {
    /// All of them, newest first.
    pub fn alle(&self) -> Vec<&Toestemming> {
        let mut alle: Vec<_> = self.alle.values().collect();
        alle.sort_by_key(|een| (std::cmp::Reverse(een.op), een.id));
        alle
    }

    /// One of them.
    pub fn get(&self, id: ToestemmingId) -> Option<&Toestemming> {
        self.alle.get(&id)
    }

    /// What was written down as said and not yet seen by the person: it has to be shown.
    pub(crate) fn openstaand(&self) -> Vec<Openstaand> {
        let mut open = Vec::new();
        for een in self.alle.values() {
            for (persoon, antwoord) in &een.antwoorden {
                let (Antwoord::Gegeven(Gift { op, wijze })
                | Antwoord::Geweigerd { op, wijze, .. }
                | Antwoord::Ingetrokken { op, wijze, .. }) = antwoord
                else {
                    continue;
                };
                if matches!(wijze, Wijze::Gezegd { bevestigd_op: None, .. }) {
                    open.push(Openstaand {
                        sleutel: Openstaand::sleutel("toestemming_gezegd", &[&een.id, persoon]),
                        soort: "toestemming_gezegd",
                        regel: None,
                        onderwerp: "Laten zien wat u opschreef over toestemming".to_owned(),
                        waar: "rechten",
                        vervalt_op: None,
                        wacht_op: WachtOp::VastGezicht,
                        sinds: *op,
                    });
                }
            }
        }
        open
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &ToestemmingGebeurtenis, kop: &Kop) {
        use ToestemmingGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::Gevraagd { toestemming, vraag, door } => {
                let nieuw = Toestemming {
                    id: toestemming,
                    vraag,
                    gevraagd_door: door,
                    op: dag,
                    antwoorden: BTreeMap::new(),
                };
                self.alle.insert(toestemming, nieuw);
            }
            G::Gegeven { toestemming, persoon, wijze } => {
                self.antwoord(toestemming, persoon, Antwoord::Gegeven(Gift { op: dag, wijze }));
            }
            G::Geweigerd { toestemming, persoon, wijze, woorden } => {
                self.antwoord(toestemming, persoon, Antwoord::Geweigerd { op: dag, wijze, woorden });
            }
            G::Ingetrokken { toestemming, persoon, wijze } => {
                let gift = self.get(toestemming).and_then(|een| een.antwoord(persoon));
                if let Some(Antwoord::Gegeven(gift)) = gift.cloned() {
                    self.antwoord(toestemming, persoon, Antwoord::Ingetrokken { gift, op: dag, wijze });
                }
            }
            G::Bevestigd { toestemming, persoon } => {
                let antwoord =
                    self.alle.get_mut(&toestemming).and_then(|een| een.antwoorden.get_mut(&persoon));
                if let Some(
                    Antwoord::Gegeven(Gift { wijze: Wijze::Gezegd { bevestigd_op, .. }, .. })
                    | Antwoord::Geweigerd { wijze: Wijze::Gezegd { bevestigd_op, .. }, .. }
                    | Antwoord::Ingetrokken { wijze: Wijze::Gezegd { bevestigd_op, .. }, .. },
                ) = antwoord
                {
                    *bevestigd_op = Some(dag);
                }
            }
            G::Betwist { toestemming, persoon } => {
                self.antwoord(toestemming, persoon, Antwoord::Betwist { op: dag });
            }
        }
    }

    fn antwoord(&mut self, toestemming: ToestemmingId, persoon: PersoonId, antwoord: Antwoord) {
        if let Some(een) = self.alle.get_mut(&toestemming) {
            een.antwoorden.insert(persoon, antwoord);
        }
    }
}

impl Dossier {
    /// Whose yes is needed for this purpose on `op` (D-19, D-40): by age and gezag of that day.
    pub fn wie_toestemt(
        &self,
        regels: &Regels,
        over: PersoonId,
        doel: Toestemmingsdoel,
        op: Date,
    ) -> BTreeSet<PersoonId> {
        let Some(persoon) = self.gezin.persoon(over).filter(|persoon| persoon.leeft()) else {
            return BTreeSet::new();
        };
        // Of an incomplete birth date the oldest possible age counts: in favour of the person's own say.
        let leeftijd = persoon.geboortedatum.leeftijd_op(op).hoogstens();
        let groep = leeftijd.map_or(Leeftijdsgroep::Vanaf18, Leeftijdsgroep::bij);
        let Some(recht) = regels.leeftijdsrecht(doel.leeftijdsonderwerp(), groep, op) else {
            return BTreeSet::new();
        };
        let mut wie = BTreeSet::new();
        if !matches!(recht.zelf, Zelf::Nee | Zelf::Nvt) {
            wie.insert(over);
        }
        if matches!(recht.vertegenwoordiger, Vertegenwoordiger::Ja | Vertegenwoordiger::Samen) {
            wie.extend(self.gezin.gezag_over(over, op).filter_map(|gezag| match gezag.houder {
                Gezagshouder::Persoon(ouder) if gezag.soort.heeft_gezag() == HeeftGezag::Ja => Some(ouder),
                _ => None,
            }));
        }
        wie
    }

    /// Whether there is consent for this, now: every yes that is needed on `op` is there, none was taken back, refused or
    /// disputed, and the last day is not over. Asked at every look; nothing of it is remembered.
    pub fn toestemming_geldt(
        &self,
        regels: &Regels,
        over: PersoonId,
        doel: Toestemmingsdoel,
        ontvanger: &Ontvanger,
        gegevens: Gegevenssoort,
        op: Date,
    ) -> bool {
        self.geldt(regels, (over, doel), op, |een| een.dekt(over, doel, ontvanger, gegevens))
    }

    /// Whether there is consent to give this to somebody outside the team, by the name under which it was asked; capitals
    /// and spaces around it do not matter.
    pub fn mag_naar_buiten(
        &self,
        regels: &Regels,
        over: PersoonId,
        doel: Toestemmingsdoel,
        ontvanger: &str,
        gegevens: Gegevenssoort,
        op: Date,
    ) -> bool {
        let gelijk = |naam: &str| naam.trim().to_lowercase() == ontvanger.trim().to_lowercase();
        self.geldt(regels, (over, doel), op, |een| {
            matches!(&een.vraag.ontvanger, Ontvanger::Buiten(naam) if gelijk(naam))
                && een.dekt(over, doel, &een.vraag.ontvanger, gegevens)
        })
    }

    /// Whether an expert by experience may read along in what is about `over`, now: with consent for the team or for this
    /// one. Of `gegevens`, or of anything at all.
    pub fn mag_meelezen(
        &self,
        regels: &Regels,
        over: PersoonId,
        wie: ProfessionalId,
        gegevens: Option<Gegevenssoort>,
        op: Date,
    ) -> bool {
        let doel = Toestemmingsdoel::Ervaringsdeskundige;
        let ontvangers = [Ontvanger::Team, Ontvanger::Professional(wie)];
        self.geldt(regels, (over, doel), op, |een| {
            let gegevens = gegevens.unwrap_or(een.vraag.gegevens);
            ontvangers.iter().any(|ontvanger| een.dekt(over, doel, ontvanger, gegevens))
        })
    }

    fn geldt(
        &self,
        regels: &Regels,
        (over, doel): (PersoonId, Toestemmingsdoel),
        op: Date,
        dekt: impl Fn(&Toestemming) -> bool,
    ) -> bool {
        let nodig = self.wie_toestemt(regels, over, doel, op);
        let gegeven =
            |een: &Toestemming| nodig.iter().all(|persoon| een.stand(*persoon, op) == Stand::Gegeven);
        !nodig.is_empty() && self.toestemmingen.alle.values().any(|een| dekt(een) && gegeven(een))
    }
}
