//! Tasks, and everything that is still open in a dossier: what is due when, and who is waited for.
//!
//! What is open follows from the state by rule ([`openstaand`]); it is never typed in and never rescheduled in silence
//! (INV-24). Besides that, people can make tasks for themselves and each other.

use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Weigering,
    context::Kop,
    gebeurtenis::soorten,
    ids::{PersoonId, ProfessionalId, TaakId},
    regels::{Functie, Regels, TermijnId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Whom something waits on.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WachtOp {
    /// The fixed face (or who stands in).
    VastGezicht,
    /// One professional.
    Professional(ProfessionalId),
    /// A member of the family.
    Persoon(PersoonId),
    /// Somebody in this function.
    Functie(Functie),
}

/// Something that is open in a dossier: a term that runs, an answer that is waited for, a task.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Openstaand {
    /// Stable identity, so that the same open thing keeps its row.
    pub sleutel: Uuid,
    /// Short code for lists and filters: `wederhoor`, `plan_evaluatie`, `taak` …
    pub soort: &'static str,
    /// The term it follows from.
    pub regel: Option<TermijnId>,
    /// What is open, in plain Dutch.
    pub onderwerp: String,
    /// Where to do it: path below the dossier page, such as `stellingen` or `plan`.
    pub waar: &'static str,
    /// By when; `None` when there is no term.
    pub vervalt_op: Option<Date>,
    /// Who is waited for.
    pub wacht_op: WachtOp,
    /// Since when.
    pub sinds: Date,
}

impl Openstaand {
    /// A stable identity from the kind and what it is about.
    pub fn sleutel(soort: &str, over: &[&dyn std::fmt::Display]) -> Uuid {
        let over: Vec<String> = over.iter().map(ToString::to_string).collect();
        Uuid::new_v5(&Uuid::NAMESPACE_OID, format!("{soort}|{}", over.join("|")).as_bytes())
    }
}

/// Everything open in this dossier on `vandaag`, soonest first.
pub fn openstaand(dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
    // Rights and complaints run on after closing; nothing else does.
    let mut alles = dossier.rechten.openstaand(&dossier.team);
    alles.extend(dossier.toestemmingen.openstaand());
    alles.extend(dossier.klachten.openstaand());
    if !dossier.is_gesloten() {
        alles.extend(van_open_dossier(dossier, regels, vandaag));
    }
    alles.sort_by(|a, b| {
        let laat = |o: &Openstaand| o.vervalt_op.unwrap_or(Date::MAX);
        laat(a).cmp(&laat(b)).then(a.sinds.cmp(&b.sinds)).then(a.sleutel.cmp(&b.sleutel))
    });
    alles
}

fn van_open_dossier(dossier: &Dossier, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
    let mut alles = dossier.taken.openstaand();
    alles.extend(dossier.bijdragen.openstaand());
    alles.extend(dossier.openstaand(regels, vandaag));
    alles.extend(dossier.verjaardagen(regels, vandaag));
    alles.extend(dossier.stellingen.openstaand(dossier, regels, vandaag));
    alles.extend(dossier.analyse.openstaand(dossier, regels, vandaag));
    alles.extend(dossier.plan.openstaand(dossier, regels, vandaag));
    alles.extend(dossier.veiligheid.openstaand(dossier, regels, vandaag));
    alles
}

/// A task that somebody made, or that followed from an event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Taak {
    /// Identity.
    pub id: TaakId,
    /// What is to be done.
    pub wat: Korttekst,
    /// By whom.
    pub voor: WachtOp,
    /// By when.
    pub vervalt_op: Option<Date>,
    /// The term it follows from, when it follows from a rule.
    pub regel: Option<TermijnId>,
    /// Made on.
    pub gemaakt_op: Date,
}

/// The tasks of one dossier.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Taken {
    /// Still to do.
    pub open: BTreeMap<TaakId, Taak>,
    /// Done or dropped, with the day and what came of it.
    pub klaar: BTreeMap<TaakId, (Taak, Date, Option<Tekst>)>,
}

impl Taken {
    fn openstaand(&self) -> Vec<Openstaand> {
        self.open
            .values()
            .map(|taak| Openstaand {
                sleutel: taak.id.0,
                soort: "taak",
                regel: taak.regel,
                onderwerp: taak.wat.to_string(),
                waar: "taken",
                vervalt_op: taak.vervalt_op,
                wacht_op: taak.voor,
                sinds: taak.gemaakt_op,
            })
            .collect()
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &TaakGebeurtenis, kop: &Kop) {
        match gebeurtenis.clone() {
            TaakGebeurtenis::Gemaakt { taak } => {
                self.open.insert(taak.id, taak);
            }
            TaakGebeurtenis::Afgerond { taak, uitkomst } => {
                if let Some(weg) = self.open.remove(&taak) {
                    self.klaar.insert(taak, (weg, kop.dag(), uitkomst));
                }
            }
            TaakGebeurtenis::Heropend { taak } => {
                if let Some((terug, ..)) = self.klaar.remove(&taak) {
                    self.open.insert(taak, terug);
                }
            }
        }
    }
}

/// What can be asked about tasks.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaakOpdracht {
    /// Makes a task.
    Maak {
        /// What.
        wat: Korttekst,
        /// By whom.
        voor: WachtOp,
        /// By when.
        vervalt_op: Option<Date>,
    },
    /// It is done, or no longer needed.
    RondAf {
        /// Which.
        taak: TaakId,
        /// What came of it.
        uitkomst: Option<Tekst>,
    },
    /// It was not done after all.
    Heropen {
        /// Which.
        taak: TaakId,
    },
}

/// What happened with tasks.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaakGebeurtenis {
    /// Made, by somebody or by a rule.
    Gemaakt {
        /// The task.
        taak: Taak,
    },
    /// Done.
    Afgerond {
        /// Which.
        taak: TaakId,
        /// What came of it.
        uitkomst: Option<Tekst>,
    },
    /// Open again.
    Heropend {
        /// Which.
        taak: TaakId,
    },
}

soorten!(TaakGebeurtenis {
    Gemaakt => "taak.gemaakt",
    Afgerond => "taak.afgerond",
    Heropend => "taak.heropend",
});

/// Judges a command about tasks.
///
/// # Refusals
/// * input: a term in the past, an unknown task, a task for somebody who is not involved.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &TaakOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    dossier.betrokken_professional(context)?;
    let vandaag = context.vandaag();
    let gebeurtenis = match opdracht.clone() {
        TaakOpdracht::Maak { wat, voor, vervalt_op } => {
            if vervalt_op.is_some_and(|dag| dag < vandaag) {
                return Err(Invoerfout::nieuw(
                    "vervalt_op",
                    "Deze dag is al voorbij. Kies vandaag of later.",
                )
                .into());
            }
            let bekend = match voor {
                WachtOp::VastGezicht | WachtOp::Functie(_) => true,
                WachtOp::Professional(id) => dossier.team.is_betrokken(id, vandaag),
                WachtOp::Persoon(id) => dossier.gezin.persoon(id).is_some(),
            };
            if !bekend {
                return Err(Invoerfout::nieuw("voor", "Kies iemand die bij dit gezin betrokken is.").into());
            }
            let id = TaakId(context.nieuw_id("taak"));
            TaakGebeurtenis::Gemaakt {
                taak: Taak { id, wat, voor, vervalt_op, regel: None, gemaakt_op: vandaag },
            }
        }
        TaakOpdracht::RondAf { taak, uitkomst } => {
            if !dossier.taken.open.contains_key(&taak) {
                return Err(Weigering::niet_gevonden());
            }
            TaakGebeurtenis::Afgerond { taak, uitkomst }
        }
        TaakOpdracht::Heropen { taak } => {
            if !dossier.taken.klaar.contains_key(&taak) {
                return Err(Weigering::niet_gevonden());
            }
            TaakGebeurtenis::Heropend { taak }
        }
    };
    Ok(vec![Gebeurtenis::Taak(gebeurtenis)])
}
