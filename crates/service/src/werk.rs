//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::{Dienst, Dienstfout, bekijken::leesregel};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Leesregel, Onderdeel};
use naast_domain::{context::dag_in_nederland, ids::DossierId};
use naast_store::{DossierRij, TaskLine};
use std::collections::BTreeSet;

/// How many open lines a day shows.
const REGELS: u32 = 500;

/// One family of mine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Caseloadregel {
    /// Which dossier.
    pub dossier: DossierId,
    /// Name of the household.
    pub naam: String,
    /// What I am there: `vast_gezicht`, `waarnemer` or a function code.
    pub rol: String,
    /// Since when.
    pub sinds: Date,
    /// Code of the phase.
    pub fase: String,
    /// Code of the step on the route.
    pub stap: String,
    /// Whether there are minors.
    pub heeft_minderjarigen: bool,
    /// The first thing due.
    pub eerstvolgende: Option<Date>,
    /// How many open things are over their day.
    pub te_laat: usize,
    /// Whether somebody stands in for the fixed face.
    pub waarneming: bool,
    /// Last change.
    pub gewijzigd: jiff::Timestamp,
}

/// Something open in one of my families.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Openregel {
    /// Which dossier.
    pub dossier: DossierId,
    /// Name of the household.
    pub naam: String,
    /// What is open.
    pub onderwerp: String,
    /// Where to do it, below the dossier page.
    pub waar: String,
    /// Code of the kind.
    pub soort: String,
    /// The rule it follows from.
    pub regel: Option<String>,
    /// By when.
    pub vervalt_op: Option<Date>,
    /// Whether it waits on me; otherwise on somebody else.
    pub wacht_op_mij: bool,
    /// On what kind of party it waits: `vast_gezicht`, `professional`, `persoon`, `functie:…`.
    pub wacht_op: String,
    /// Since when.
    pub sinds: Date,
}

/// A working day.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Werkdag {
    /// Today.
    pub vandaag: Option<Date>,
    /// My families, those with something due first.
    pub gezinnen: Vec<Caseloadregel>,
    /// What waits on me, soonest first.
    pub te_doen: Vec<Openregel>,
    /// What waits on somebody else, longest first.
    pub wacht: Vec<Openregel>,
}

impl Dienst {
    /// The working day of a professional.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who is no professional or may never see content (INV-23); store errors.
    pub async fn werkdag(&self, kijker: &Kijker) -> Result<Werkdag, Dienstfout> {
        let wie = kijker.professional().ok_or(Dienstfout::NietGevonden)?;
        if !kijker.geldig || kijker.functie().is_none_or(|functie| functie.nooit_inhoud()) {
            return Err(Dienstfout::NietGevonden);
        }
        let moment = self.klok().nu();
        let vandaag = dag_in_nederland(moment);
        let gezinnen = self.store().caseload(wie.0, vandaag).await?;
        let regels = self.store().tasks_of_professional(wie.0, vandaag, REGELS).await?;
        // One line per family seen: the list itself tells that a family is known here.
        for gezin in &gezinnen {
            self.store().record_read(leesregel(&lijstregel(kijker, &gezin.dossier, moment))).await?;
        }
        let mut te_doen = Vec::new();
        let mut wacht = Vec::new();
        for regel in &regels {
            let open = openregel(regel, wie.0);
            if open.wacht_op_mij { te_doen.push(open) } else { wacht.push(open) }
        }
        wacht.sort_by_key(|open| open.sinds);
        let mut gezinnen: Vec<_> = gezinnen
            .into_iter()
            .filter(|gezin| gezin.dossier.status != "afgesloten")
            .map(|gezin| {
                caseloadregel(&gezin.betrokken.rol, gezin.betrokken.van, gezin.dossier, &regels, vandaag)
            })
            .collect();
        gezinnen.sort_by(|a, b| {
            let dag = |regel: &Caseloadregel| regel.eerstvolgende.unwrap_or(Date::MAX);
            dag(a).cmp(&dag(b)).then_with(|| a.naam.cmp(&b.naam))
        });
        Ok(Werkdag { vandaag: Some(vandaag), gezinnen, te_doen, wacht })
    }
}

fn lijstregel(kijker: &Kijker, dossier: &DossierRij, moment: jiff::Timestamp) -> Leesregel {
    Leesregel {
        moment,
        wie: kijker.wie.clone(),
        naam: kijker.naam.clone(),
        pet: kijker.pet.clone(),
        dossier: DossierId(dossier.dossier_id),
        onderdelen: BTreeSet::from([Onderdeel::Overzicht, Onderdeel::Taken]),
        doel: Doel::Begeleiden,
        personen: BTreeSet::new(),
        beleid: BTreeSet::from(["team-leest-gedeeld".to_owned()]),
        noodtoegang: false,
    }
}

fn caseloadregel(
    rol: &str,
    sinds: Date,
    dossier: DossierRij,
    regels: &[TaskLine],
    vandaag: Date,
) -> Caseloadregel {
    let dagen = || {
        regels
            .iter()
            .filter(|regel| regel.dossier.dossier_id == dossier.dossier_id)
            .filter_map(|regel| regel.taak.vervalt_op)
    };
    Caseloadregel {
        dossier: DossierId(dossier.dossier_id),
        naam: String::from_utf8_lossy(&dossier.label.0).into_owned(),
        rol: rol.to_owned(),
        sinds,
        eerstvolgende: dagen().min(),
        te_laat: dagen().filter(|dag| *dag < vandaag).count(),
        fase: dossier.fase,
        stap: dossier.status,
        heeft_minderjarigen: dossier.heeft_minderjarigen,
        waarneming: dossier.waarnemer.is_some(),
        gewijzigd: dossier.gewijzigd_op,
    }
}

fn openregel(regel: &TaskLine, wie: uuid::Uuid) -> Openregel {
    let label = String::from_utf8_lossy(&regel.taak.label.0).into_owned();
    let (waar, onderwerp) = label.split_once('\n').unwrap_or(("", &label));
    let is_gezicht = regel.dossier.vast_gezicht == wie || regel.dossier.waarnemer == Some(wie);
    let wacht_op_mij = match regel.taak.voor_soort.as_str() {
        "vast_gezicht" => is_gezicht,
        "professional" => regel.taak.voor_id == Some(wie),
        _ => false,
    };
    Openregel {
        dossier: DossierId(regel.dossier.dossier_id),
        naam: String::from_utf8_lossy(&regel.dossier.label.0).into_owned(),
        onderwerp: onderwerp.to_owned(),
        waar: waar.to_owned(),
        soort: regel.taak.soort.clone(),
        regel: regel.taak.regel.clone(),
        vervalt_op: regel.taak.vervalt_op,
        wacht_op_mij,
        wacht_op: regel.taak.voor_soort.clone(),
        sinds: regel.taak.aangemaakt,
    }
}
