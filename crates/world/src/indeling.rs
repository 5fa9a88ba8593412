//! Which household lives which story, where it stands in it, and who is its fixed face.

use crate::{
    draaiboek::{Aanvraag, Stand, dossiernummer},
    ploeg::{Lokaal, Ploeg},
    toeval::Toeval,
    verhaal::{Huishoudsoort, Verhaal},
    verhalen::VERHALEN,
};
use jiff::{Timestamp, civil::Date};
use naast_domain::ids::DossierId;

/// How many of a hundred households stand where.
const STANDEN: [(Stand, u32); 15] = [
    (Stand::Signaal, 8),
    (Stand::Vraag, 10),
    (Stand::Advies, 6),
    (Stand::AnalyseBegin, 14),
    (Stand::AnalyseDelen, 12),
    (Stand::PlanBegin, 8),
    (Stand::PlanTekenen, 8),
    (Stand::Direct, 10),
    (Stand::NaIncident, 4),
    (Stand::Stabiel, 8),
    (Stand::Herstel, 3),
    (Stand::Monitoring, 4),
    (Stand::Gesloten, 1),
    (Stand::EerderGesloten, 2),
    (Stand::Heropend, 2),
];

/// The stands of the first households: each story once, every stand at least once, the richest first.
const EERST: [Stand; 15] = [
    Stand::Stabiel,
    Stand::AnalyseDelen,
    Stand::NaIncident,
    Stand::PlanTekenen,
    Stand::Direct,
    Stand::Herstel,
    Stand::AnalyseBegin,
    Stand::Monitoring,
    Stand::Vraag,
    Stand::PlanBegin,
    Stand::Heropend,
    Stand::Signaal,
    Stand::Gesloten,
    Stand::Advies,
    Stand::EerderGesloten,
];

/// How many of the first households are written out at length.
const UITVOERIG: u32 = 16;

/// What one household is, before anything of it is made.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Schets {
    /// Its dossier.
    pub dossier: DossierId,
    /// What kind of household.
    pub soort: Huishoudsoort,
    /// Short name of its story.
    pub verhaal: &'static str,
    /// Where it stands in that story.
    pub stand: Stand,
}

/// The households of a region, the most telling ones first.
pub(crate) struct Indeling {
    seed: u64,
    gezinnen: Vec<(&'static Verhaal, Stand)>,
}

impl Indeling {
    /// Divides stories and stands over so many households.
    pub(crate) fn maak(seed: u64, aantal: u32) -> Self {
        let mut toeval = Toeval::nieuw(seed, 0);
        let mut gezinnen: Vec<(&'static Verhaal, Stand)> = VERHALEN
            .iter()
            .enumerate()
            .map(|(plek, (verhaal, _))| (*verhaal, EERST[plek % EERST.len()]))
            .collect();
        let mut verhalen: Vec<&'static Verhaal> = Vec::new();
        let mut standen: Vec<Stand> = Vec::new();
        while gezinnen.len() < aantal as usize {
            if verhalen.is_empty() {
                verhalen = VERHALEN.iter().flat_map(|(verhaal, keer)| vec![*verhaal; *keer]).collect();
                toeval.schud(&mut verhalen);
            }
            if standen.is_empty() {
                standen = STANDEN.iter().flat_map(|(stand, keer)| vec![*stand; *keer as usize]).collect();
                toeval.schud(&mut standen);
            }
            if let (Some(verhaal), Some(stand)) = (verhalen.pop(), standen.pop()) {
                gezinnen.push((verhaal, stand));
            }
        }
        gezinnen.truncate(aantal as usize);
        for (verhaal, stand) in &mut gezinnen {
            *stand = past(verhaal, *stand);
        }
        Self { seed, gezinnen }
    }

    /// How many.
    pub(crate) fn aantal(&self) -> u32 {
        u32::try_from(self.gezinnen.len()).unwrap_or(u32::MAX)
    }

    /// Sketches of all.
    pub(crate) fn schetsen(&self) -> impl Iterator<Item = Schets> + '_ {
        (0..self.aantal()).zip(&self.gezinnen).map(|(volgnummer, (verhaal, stand))| Schets {
            dossier: dossiernummer(self.seed, volgnummer),
            soort: verhaal.soort,
            verhaal: verhaal.naam,
            stand: *stand,
        })
    }

    /// Everything that is needed to make one of them.
    pub(crate) fn aanvraag(
        &self,
        volgnummer: u32,
        ploeg: &Ploeg,
        (nu, vroegst): (Timestamp, Date),
    ) -> Option<Aanvraag> {
        let (verhaal, stand) = *self.gezinnen.get(volgnummer as usize)?;
        let eerste = (volgnummer as usize) < VERHALEN.len();
        // The first fixed face, with whom a demonstration begins, has most of the first ones.
        let plek = if eerste && volgnummer % 3 != 2 { 0 } else { volgnummer as usize };
        let teams = [Lokaal::Waterland, Lokaal::ZaanstadNoord];
        let team = teams[plek % 2];
        let gezichten = ploeg.gezichten(team);
        let gezicht = *gezichten.get(plek / 2 % gezichten.len().max(1))?;
        Some(Aanvraag {
            seed: self.seed,
            volgnummer,
            verhaal,
            stand,
            team,
            gezicht,
            rijk: volgnummer < UITVOERIG,
            nu,
            vroegst,
        })
    }
}

/// A story in which nothing goes wrong has no day after; one with a measure does not close.
fn past(verhaal: &Verhaal, stand: Stand) -> Stand {
    let sluit = matches!(stand, Stand::Gesloten | Stand::EerderGesloten | Stand::Heropend);
    if stand == Stand::NaIncident && verhaal.veilig.incident.is_none() {
        Stand::Stabiel
    } else if sluit && verhaal.maatregelen.iter().any(|maatregel| maatregel.dagen > 60) {
        Stand::Direct
    } else if sluit && verhaal.veilig.acuut.is_some() && stand == Stand::Gesloten {
        Stand::EerderGesloten
    } else {
        stand
    }
}
