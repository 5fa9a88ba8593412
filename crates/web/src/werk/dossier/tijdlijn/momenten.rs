//! Reads the story out of a view. Whatever the looker may not see is not in the view, so it cannot be in the story.

use crate::kern::pad::{self, Tab};
use jiff::civil::Date;
use naast_access::Zicht;
use naast_domain::{
    context::dag_in_nederland,
    dossier::{Maatregelsoort, Routestap, Sluitgrond},
    ids::PersoonId,
    plan::Planeinde,
    stelling::Status,
    team::Modus,
    veiligheid::{Fase, Fasereden, Incidentgevolg},
};
use std::collections::BTreeMap;

/// How long a title may be; the whole text stands below it.
const TITEL: usize = 160;

/// What kind of moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Momentsoort {
    /// Opening, steps, closing.
    Route,
    /// Incidents.
    Incident,
    /// Changes of phase.
    Fase,
    /// Who came and who left.
    Team,
    /// Established statements.
    Stelling,
    /// Shared and established analyses.
    Analyse,
    /// Plan and veiligheidsplan.
    Plan,
    /// Safety cards.
    Kaart,
    /// Decisions and measures.
    Besluit,
    /// Births, moves, deaths.
    Gezin,
}

impl Momentsoort {
    const ALLE: [Self; 10] = [
        Self::Route,
        Self::Incident,
        Self::Fase,
        Self::Team,
        Self::Stelling,
        Self::Analyse,
        Self::Plan,
        Self::Kaart,
        Self::Besluit,
        Self::Gezin,
    ];

    /// The code in the address.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Route => "route",
            Self::Incident => "incident",
            Self::Fase => "fase",
            Self::Team => "team",
            Self::Stelling => "stelling",
            Self::Analyse => "analyse",
            Self::Plan => "plan",
            Self::Kaart => "kaart",
            Self::Besluit => "besluit",
            Self::Gezin => "gezin",
        }
    }

    /// The one with this code.
    pub(crate) fn van_code(code: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|soort| soort.code() == code)
    }

    /// The word for people.
    pub(crate) const fn naam(self) -> &'static str {
        match self {
            Self::Route => "Stap",
            Self::Incident => "Incident",
            Self::Fase => "Fase",
            Self::Team => "Team",
            Self::Stelling => "Vastgesteld",
            Self::Analyse => "Analyse",
            Self::Plan => "Plan",
            Self::Kaart => "Kaart",
            Self::Besluit => "Besluit",
            Self::Gezin => "Gezin",
        }
    }
}

/// One moment of the story.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Verhaalmoment {
    pub(crate) datum: Date,
    pub(crate) soort: Momentsoort,
    pub(crate) titel: String,
    pub(crate) tekst: Option<String>,
    pub(crate) href: Option<String>,
    pub(crate) zwaar: bool,
}

/// The story, oldest first.
pub(crate) fn verhaal(zicht: &Zicht) -> Vec<Verhaalmoment> {
    let mut verteller = Verteller { zicht, momenten: Vec::new() };
    verteller.begin();
    verteller.fasen();
    verteller.incidenten();
    verteller.team();
    verteller.stellingen();
    verteller.analyse();
    verteller.plannen();
    verteller.kaarten();
    verteller.besluiten();
    verteller.gezin();
    let mut momenten = verteller.momenten;
    momenten.sort_by_key(|moment| (moment.datum, moment.soort));
    momenten
}

struct Verteller<'a> {
    zicht: &'a Zicht,
    momenten: Vec<Verhaalmoment>,
}

impl Verteller<'_> {
    fn voeg_toe(&mut self, datum: Date, soort: Momentsoort, titel: &str, tekst: Option<String>, tab: Tab) {
        let kort = inkorten(titel);
        // What does not fit in a title is not lost: it stands below it, whole.
        let heel = (kort != titel).then(|| titel.to_owned());
        let tekst: Vec<String> = heel.into_iter().chain(tekst).filter(|tekst| !tekst.is_empty()).collect();
        self.momenten.push(Verhaalmoment {
            datum,
            soort,
            titel: kort,
            tekst: (!tekst.is_empty()).then(|| tekst.join("\n\n")),
            href: Some(pad::dossier(self.zicht.dossier(), tab)),
            zwaar: matches!(soort, Momentsoort::Incident | Momentsoort::Besluit),
        });
    }

    fn namen<'p>(&self, personen: impl IntoIterator<Item = &'p PersoonId>) -> String {
        let namen: Vec<String> = personen.into_iter().map(|id| self.voornaam(*id)).collect();
        match namen.as_slice() {
            [] => String::new(),
            [een] => een.clone(),
            [eerste @ .., laatste] => format!("{} en {laatste}", eerste.join(", ")),
        }
    }

    fn voornaam(&self, id: PersoonId) -> String {
        self.zicht.persoon(id).map_or_else(|| "iemand anders".to_owned(), |persoon| persoon.naam.voornaam())
    }

    /// The day on which the dossier began: from then on somebody watched over safety (INV-4).
    fn eerste_dag(&self) -> Option<Date> {
        self.zicht.team().zicht.first().map(|zicht| zicht.sinds)
    }

    fn begin(&mut self) {
        let Some(dag) = self.eerste_dag() else { return };
        let team = self.zicht.team();
        let gezicht = team.vorige_gezichten.first().map_or(&team.vast_gezicht, |wissel| &wissel.was);
        let titel = format!("Dossier geopend met {} als vast gezicht", gezicht.professional.naam);
        let aanleiding = self.zicht.opening().map(|opening| opening.aanleiding.to_string());
        self.voeg_toe(dag, Momentsoort::Route, &titel, aanleiding, Tab::Overzicht);
        let (stap, sinds) = self.zicht.stap();
        if stap != Routestap::Signaal {
            let tekst = self.zicht.sluiting().map(|grond| match grond {
                Sluitgrond::DuurzaamVeilig { waar_terecht, .. }
                | Sluitgrond::Gemotiveerd { waar_terecht, .. } => {
                    format!("Waar het gezin terechtkan: {waar_terecht}")
                }
            });
            self.voeg_toe(sinds, Momentsoort::Route, &stap.to_string(), tekst, Tab::Route);
        }
    }

    fn fasen(&mut self) {
        // People who went to the same phase on the same day for the same reason are one moment.
        let mut samen: BTreeMap<(Date, Fase, String), Vec<PersoonId>> = BTreeMap::new();
        for wissel in self.zicht.veiligheid().fasewissels() {
            let reden = match &wissel.reden {
                Fasereden::Samen(_) => "Dit is samen besloten.".to_owned(),
                Fasereden::Terug { reden } => reden.to_string(),
                Fasereden::Incident(_) => "Na een incident gaat de fase vanzelf terug.".to_owned(),
                Fasereden::Correctie { oordeel, .. } => oordeel.to_string(),
            };
            samen.entry((wissel.op, wissel.naar, reden)).or_default().push(wissel.persoon);
        }
        for ((dag, fase, reden), personen) in samen {
            let titel = format!("{}: {}", self.namen(&personen), fase.naam());
            self.voeg_toe(dag, Momentsoort::Fase, &titel, Some(reden), Tab::Veiligheid);
        }
    }

    fn incidenten(&mut self) {
        for (incident, _) in self.zicht.veiligheid().incidenten() {
            let gevolgen: Vec<&str> = incident
                .gevolgen
                .iter()
                .filter(|gevolg| **gevolg != Incidentgevolg::Geen)
                .map(|gevolg| gevolg.naam())
                .collect();
            let wat =
                if gevolgen.is_empty() { String::new() } else { format!(" met {}", gevolgen.join(" en ")) };
            let titel = format!("Incident{wat}, rond {}", self.namen(&incident.personen));
            self.voeg_toe(
                incident.op,
                Momentsoort::Incident,
                &titel,
                Some(incident.beschrijving.to_string()),
                Tab::Veiligheid,
            );
        }
    }

    fn team(&mut self) {
        let team = self.zicht.team();
        let opvolgers =
            team.vorige_gezichten.iter().skip(1).map(|wissel| &wissel.was).chain([&team.vast_gezicht]);
        for (wissel, nieuw) in team.vorige_gezichten.iter().zip(opvolgers) {
            let titel = format!("{} is het nieuwe vast gezicht", nieuw.professional.naam);
            self.voeg_toe(wissel.tot, Momentsoort::Team, &titel, Some(wissel.reden.to_string()), Tab::Team);
        }
        for inzet in team.inzetten.values() {
            let titel = format!("{} komt erbij: {}", inzet.professional.naam, modus_in_woorden(inzet.modus));
            self.voeg_toe(inzet.van, Momentsoort::Team, &titel, Some(inzet.reden.to_string()), Tab::Team);
            if let Some(tot) = inzet.tot {
                let titel = format!("{} is niet meer nodig", inzet.professional.naam);
                let reden = inzet.loslaten.as_ref().map(|voorstel| voorstel.reden.to_string());
                self.voeg_toe(tot, Momentsoort::Team, &titel, reden, Tab::Team);
            }
        }
        if let Some(waarneming) = &team.waarneming {
            let titel = format!("{} neemt waar", waarneming.waarnemer.naam);
            self.voeg_toe(
                waarneming.van,
                Momentsoort::Team,
                &titel,
                Some(waarneming.reden.to_string()),
                Tab::Team,
            );
        }
        for zicht in team.zicht.iter().skip(1) {
            let titel = format!("{} houdt zicht op veiligheid", zicht.organisatie.naam);
            self.voeg_toe(zicht.sinds, Momentsoort::Team, &titel, Some(zicht.reden.to_string()), Tab::Team);
        }
    }

    fn stellingen(&mut self) {
        for stelling in self.zicht.stellingen().alle() {
            let Some(versie) = stelling.laatst_vastgesteld() else { continue };
            let Status::Vastgesteld { op } = versie.status else { continue };
            let titel = format!("{}: {}", hoofdletter(versie.inhoud.soort().naam()), versie.inhoud.tekst());
            // A dispute stands with the statement everywhere (INV-14).
            let weersproken: Vec<String> = stelling
                .weerspraken()
                .iter()
                .map(|weerspraak| {
                    format!("{} weerspreekt dit: {}", self.voornaam(weerspraak.persoon), weerspraak.tekst)
                })
                .collect();
            self.voeg_toe(op, Momentsoort::Stelling, &titel, Some(weersproken.join("\n\n")), Tab::Stellingen);
        }
    }

    fn analyse(&mut self) {
        for versie in &self.zicht.analyse().versies {
            let gedeeld = format!("Analyse gedeeld met {}", self.namen(versie.gedeeld_met.keys()));
            self.voeg_toe(versie.gedeeld_op, Momentsoort::Analyse, &gedeeld, None, Tab::Analyse);
            if let Some(vaststelling) = &versie.vastgesteld {
                let titel = format!("Analyse vastgesteld, versie {}", versie.nummer);
                self.voeg_toe(vaststelling.op, Momentsoort::Analyse, &titel, None, Tab::Analyse);
            }
        }
    }

    fn plannen(&mut self) {
        let plannen = self.zicht.plan();
        for plan in plannen.vorige().iter().chain(plannen.actief()) {
            if let Some(vaststelling) = &plan.vaststelling {
                let titel = format!("Plan vastgesteld, versie {} ({})", plan.versie, plan.herkomst.naam());
                let motivering = vaststelling.motivering.as_ref().map(ToString::to_string);
                self.voeg_toe(vaststelling.op, Momentsoort::Plan, &titel, motivering, Tab::Plan);
            }
            for evaluatie in &plan.evaluaties {
                let titel = "Samen teruggekeken op het plan";
                self.voeg_toe(
                    evaluatie.op,
                    Momentsoort::Plan,
                    titel,
                    Some(evaluatie.conclusie.to_string()),
                    Tab::Plan,
                );
            }
            if let Some(Planeinde::Afgesloten { op, reden }) = &plan.einde {
                self.voeg_toe(*op, Momentsoort::Plan, "Plan afgesloten", Some(reden.to_string()), Tab::Plan);
            }
        }
        let veiligheid = self.zicht.veiligheid();
        for plan in veiligheid.vorige_plannen().iter().chain(veiligheid.actief_plan()) {
            if let Some(op) = plan.geldig_van() {
                let titel = format!("Veiligheidsplan geldt, versie {}", plan.versie);
                let aanleiding = plan.aanleiding.as_ref().or(plan.acuut.as_ref()).map(ToString::to_string);
                self.voeg_toe(op, Momentsoort::Plan, &titel, aanleiding, Tab::Veiligheid);
            }
        }
    }

    fn kaarten(&mut self) {
        for kaart in self.zicht.veiligheid().kaarten() {
            let titel = format!("Veiligheidskaart {}: {}", kaart.nummer(), kaart.inhoud().aanleiding.naam());
            let dag = dag_in_nederland(kaart.gemaakt_op());
            self.voeg_toe(dag, Momentsoort::Kaart, &titel, None, Tab::Kaarten);
        }
    }

    fn besluiten(&mut self) {
        let besluiten: Vec<_> = self.zicht.besluiten().cloned().collect();
        for besluit in besluiten {
            self.voeg_toe(
                besluit.op,
                Momentsoort::Besluit,
                &besluit.wat,
                Some(besluit.motivering.to_string()),
                Tab::Besluiten,
            );
        }
        for maatregel in self.zicht.maatregelen() {
            let titel =
                format!("{} voor {}", maatregelnaam(maatregel.soort), self.voornaam(maatregel.persoon));
            self.voeg_toe(
                maatregel.van,
                Momentsoort::Besluit,
                &titel,
                Some(maatregel.beschikking.to_string()),
                Tab::Besluiten,
            );
            if let Some(op) = maatregel.beeindigd_op {
                self.voeg_toe(op, Momentsoort::Besluit, &format!("Einde: {titel}"), None, Tab::Besluiten);
            }
        }
    }

    /// Only what happened while the dossier is there: what was before belongs in the genogram.
    fn gezin(&mut self) {
        let Some(begin) = self.eerste_dag() else { return };
        let gezin = self.zicht.gezin();
        let vandaag = self.zicht.vandaag();
        for persoon in gezin.personen.values() {
            let naam = persoon.naam.voornaam();
            if let Some(dag) = persoon.overleden_op.filter(|dag| *dag >= begin) {
                self.voeg_toe(dag, Momentsoort::Gezin, &format!("{naam} is overleden"), None, Tab::Gezin);
            }
            if let Some(dag) = persoon.geboortedatum.vroegst().filter(|dag| *dag >= begin && *dag <= vandaag)
            {
                self.voeg_toe(dag, Momentsoort::Gezin, &format!("{naam} is geboren"), None, Tab::Gezin);
            }
        }
        // Where somebody went is not said: that may have to stay hidden (INV-20).
        let mut verhuizingen: BTreeMap<Date, Vec<PersoonId>> = BTreeMap::new();
        let bekend = gezin.huishoudens.values().filter(|thuis| !thuis.geheim || thuis.adres.is_some());
        for lid in bekend.flat_map(|thuis| &thuis.leden) {
            if let Some(dag) = lid.van.filter(|dag| *dag > begin && *dag <= vandaag) {
                verhuizingen.entry(dag).or_default().push(lid.persoon);
            }
        }
        for (dag, personen) in verhuizingen {
            let titel = format!("Woont ergens anders: {}", self.namen(&personen));
            self.voeg_toe(dag, Momentsoort::Gezin, &titel, None, Tab::Gezin);
        }
    }
}

/// How somebody takes part, in words.
pub(crate) fn modus_in_woorden(modus: Modus) -> &'static str {
    match modus {
        Modus::Advies => "geeft advies",
        Modus::Ondersteunen => "ondersteunt",
        Modus::Doen => "werkt mee met het gezin",
    }
}

fn maatregelnaam(soort: Maatregelsoort) -> &'static str {
    match soort {
        Maatregelsoort::Ots => "Ondertoezichtstelling",
        Maatregelsoort::Vots => "Voorlopige ondertoezichtstelling",
        Maatregelsoort::Muhp => "Machtiging uithuisplaatsing",
        Maatregelsoort::Voogdij => "Voogdij",
        Maatregelsoort::Huisverbod => "Huisverbod",
        Maatregelsoort::Jeugdreclassering => "Jeugdreclassering",
        Maatregelsoort::Anders => "Maatregel",
    }
}

fn hoofdletter(tekst: &str) -> String {
    let mut letters = tekst.chars();
    letters.next().map_or_else(String::new, |eerste| eerste.to_uppercase().chain(letters).collect())
}

/// Cuts at a word, with a mark that there is more.
fn inkorten(tekst: &str) -> String {
    let regel = tekst.lines().next().unwrap_or_default();
    if regel.chars().count() <= TITEL {
        return regel.to_owned();
    }
    let kort: String = regel.chars().take(TITEL).collect();
    let woord = kort.rfind(' ').unwrap_or(kort.len());
    [kort[..woord].trim_end_matches([',', '.', ';', ':']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_title_is_cut_at_a_word_and_says_so() {
        let lang =
            ["Sem vertelde op school dat hij bang is als zijn vader ’s avonds laat thuiskomt. "; 4].concat();
        let lang = lang.trim();
        let kort = inkorten(lang);
        assert!(kort.ends_with('…') && kort.chars().count() <= TITEL + 1);
        assert!(lang.starts_with(kort.trim_end_matches('…')));
        assert_eq!(inkorten("Kort.\nMeer"), "Kort.");
    }

    #[test]
    fn every_kind_can_be_asked_for_in_the_address() {
        for soort in Momentsoort::ALLE {
            assert_eq!(Momentsoort::van_code(soort.code()), Some(soort));
        }
    }
}
