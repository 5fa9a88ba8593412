//! Phases, figures and incidents: always per person, never averaged (INV-8).

use super::{Dossierdeel, deelversie};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    Deel,
    ids::PersoonId,
    veiligheid::{CijferRegel, Fase, Fasevoorstel, Fasewissel, Incident, Terugval},
};
use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)]
struct Persoonsfase {
    persoon: PersoonId,
    fase: Fase,
    /// Oldest first.
    wissels: Vec<Fasewissel>,
    voorstel: Option<Fasevoorstel>,
}

#[derive(Serialize, Deserialize)]
struct Incidentregel {
    incident: Incident,
    terugval: Option<Terugval>,
}

/// Safety of each person.
#[derive(Serialize, Deserialize)]
pub(in crate::api) struct Veiligheidsdeel {
    versie: Option<u64>,
    fasen: Vec<Persoonsfase>,
    cijfers: Vec<CijferRegel>,
    incidenten: Vec<Incidentregel>,
}

impl Dossierdeel for Veiligheidsdeel {
    const ONDERDELEN: &'static [Onderdeel] = &[Onderdeel::Veiligheid];

    fn van(zicht: &Zicht) -> Self {
        let veiligheid = zicht.veiligheid();
        let fasen = zicht.gezin().personen.keys().filter_map(|persoon| {
            let stand = veiligheid.fasestand(*persoon)?;
            Some(Persoonsfase {
                persoon: *persoon,
                fase: stand.nu(),
                wissels: stand.wissels.clone(),
                voorstel: stand.voorstel.clone(),
            })
        });
        Self {
            versie: deelversie(zicht, Deel::Fase),
            fasen: fasen.collect(),
            cijfers: veiligheid.cijfers().to_vec(),
            incidenten: veiligheid
                .incidenten()
                .map(|(incident, terugval)| Incidentregel {
                    incident: incident.clone(),
                    terugval: terugval.cloned(),
                })
                .collect(),
        }
    }
}
