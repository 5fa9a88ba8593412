//! What waits for who handles complaints at an organisation. Only complaints, one family at a time, each look logged.

use crate::{Dienst, Dienstfout, Kijkvraag, rijen};
use jiff::civil::Date;
use naast_access::{Doel, Kijker, Onderdeel, Zicht};
use naast_domain::{
    ids::{DossierId, KlachtId},
    regels::Functie,
};
use std::{collections::BTreeSet, sync::Arc};

/// The most that are looked through at a time.
const MEESTE: u32 = 500;

/// A complaint that waits.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Klachtregel {
    /// In which dossier.
    pub dossier: DossierId,
    /// Which.
    pub klacht: KlachtId,
    /// Whose: a short name.
    pub van: String,
    /// When it came in.
    pub op: Date,
    /// The day by which the next thing has to be there.
    pub uiterlijk: Option<Date>,
}

impl Dienst {
    /// The complaints that wait for this looker, the most urgent first.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for who does not handle complaints; store errors.
    pub async fn wachtende_klachten(&self, kijker: &Kijker) -> Result<Vec<Klachtregel>, Dienstfout> {
        if !kijker.geldig || kijker.functie() != Some(Functie::Klachtfunctionaris) {
            return Err(Dienstfout::NietGevonden);
        }
        let soort = rijen::functiesoort(Functie::Klachtfunctionaris);
        let taken = self.store().tasks_for(&soort, rijen::FUNCTIE, MEESTE).await?;
        let dossiers: BTreeSet<_> = taken
            .into_iter()
            .filter(|regel| regel.taak.soort == "klacht")
            .map(|regel| regel.taak.dossier_id)
            .collect();
        let mut regels = Vec::new();
        for id in dossiers {
            let dossier = DossierId(id);
            // Of another organisation, or about this very looker: then there is nothing for this looker here.
            let eigen = self.laad(dossier).await?.klachten.alle().iter().any(|klacht| {
                kijker.pet.as_ref().is_some_and(|pet| pet.organisatie.id == klacht.bij.id)
                    && klacht.over.professional() != kijker.professional()
            });
            if !eigen {
                continue;
            }
            let zicht = self.klachten_in(kijker, dossier).await?;
            regels.extend(zicht.klachten().alle().iter().filter(|klacht| klacht.stand.loopt()).map(
                |klacht| Klachtregel {
                    dossier,
                    klacht: klacht.id,
                    van: zicht.naam_van(klacht.van),
                    op: klacht.op,
                    uiterlijk: klacht.vervalt_op(),
                },
            ));
        }
        regels.sort_by_key(|regel| (regel.uiterlijk.unwrap_or(Date::MAX), regel.op));
        Ok(regels)
    }

    /// The complaints of one family, as who handles them sees them.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] where there is nothing for this looker; store errors.
    pub async fn klachten_in(&self, kijker: &Kijker, dossier: DossierId) -> Result<Arc<Zicht>, Dienstfout> {
        let vraag = Kijkvraag { doel: Doel::Begeleiden, onderdelen: BTreeSet::from([Onderdeel::Klachten]) };
        self.bekijk(kijker, dossier, &vraag).await
    }
}
