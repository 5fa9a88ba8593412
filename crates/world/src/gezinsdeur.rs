//! The family's own door in a demonstration: the members of the first households can be played.

use crate::{fout::Wereldfout, gezin::Gezin, toeval::Nummers};
use jiff::civil::Date;
use naast_access::Kijker;
use naast_domain::ids::{DossierId, PersoonId};
use naast_service::{Dienst, Dienstfout, account::Plaats};
use uuid::Uuid;

/// So many households, the most telling ones, can be visited by their own members.
const MET_DEUR: u32 = 6;
/// From this age somebody has an account of his or her own (D-40).
const EIGEN_ACCOUNT: i16 = 12;

/// Somebody who can be played.
#[derive(Debug)]
pub(crate) struct Gezinsspeler {
    nummer: Uuid,
    persoon: PersoonId,
    naam: String,
}

/// The people of a household, each with an account of his or her own.
#[derive(Debug)]
pub(crate) struct Gezinsdeur {
    dossier: DossierId,
    gezicht: Kijker,
    spelers: Vec<Gezinsspeler>,
}

impl Gezinsdeur {
    /// Who can be played of this household; nobody of the later ones.
    pub(crate) fn van(
        gezin: &Gezin,
        volgnummer: u32,
        (dossier, gezicht): (DossierId, Kijker),
        (nummers, vandaag): (Nummers, Date),
    ) -> Option<Self> {
        if volgnummer >= MET_DEUR {
            return None;
        }
        let spelers = gezin
            .mensen
            .values()
            .filter_map(|mens| {
                let jaren = vandaag.since((jiff::Unit::Year, mens.geboren)).ok()?.get_years();
                // Who lives in none of the homes stands around the family, not in it.
                (jaren >= EIGEN_ACCOUNT && !mens.huizen.is_empty()).then(|| Gezinsspeler {
                    nummer: nummers.id(&["gezinsaccount ", &mens.id.to_string()].concat()),
                    persoon: mens.id,
                    naam: format!("{}, {jaren} jaar (gezin {})", mens.naam, volgnummer + 1),
                })
            })
            .collect();
        Some(Self { dossier, gezicht, spelers })
    }

    /// Gives them their accounts.
    pub(crate) async fn open(&self, dienst: &Dienst) -> Result<(), Wereldfout> {
        for speler in &self.spelers {
            let plaats = Plaats { dossier: self.dossier, persoon: speler.persoon };
            match dienst.speel_gezinslid(&self.gezicht, speler.nummer, plaats, &speler.naam).await {
                // Where the rules let somebody not in, for instance because the dossier is closed, there is no door.
                Ok(_) | Err(Dienstfout::Weigering(_)) => {}
                Err(fout) => return Err(fout.into()),
            }
        }
        Ok(())
    }
}
