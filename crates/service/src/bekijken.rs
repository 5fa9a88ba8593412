//! Looking: the view leaves only after its read line is durable (INV-22). If that line cannot be written, nothing is
//! shown.

use crate::{Dienst, Dienstfout, geheugen::Zichtsleutel};
use futures_util::future::try_join_all;
use jiff::Timestamp;
use naast_access::{Doel, Kijker, Leesregel, Onderdeel, Voorgenomen, Zicht, inzage};
use naast_domain::{Dossier, Wie, context::dag_in_nederland, ids::DossierId};
use naast_store::{ListRead, ListedDossier, ReadLine, ReadingList};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};
use uuid::Uuid;

/// What somebody wants to look at, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kijkvraag {
    /// Why.
    pub doel: Doel,
    /// Which parts.
    pub onderdelen: BTreeSet<Onderdeel>,
}

impl Kijkvraag {
    /// Looks at these parts, to work with the family.
    pub fn begeleiden(onderdelen: &[Onderdeel]) -> Self {
        Self { doel: Doel::Begeleiden, onderdelen: onderdelen.iter().copied().collect() }
    }
}

impl Dienst {
    /// What this looker may see of these parts of this dossier.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] when it is not there or may not be known; a store error when the read line could
    /// not be made durable: then nothing is shown.
    pub async fn bekijk(
        &self,
        kijker: &Kijker,
        id: DossierId,
        vraag: &Kijkvraag,
    ) -> Result<Arc<Zicht>, Dienstfout> {
        let voorgenomen = self.stel_zicht_samen(kijker, id, vraag).await?;
        self.leg_leesregel_vast(&voorgenomen).await?;
        Ok(voorgenomen.vastgelegd())
    }

    /// Makes the read line of a view durable. Only after that it may leave.
    pub(crate) async fn leg_leesregel_vast(&self, voorgenomen: &Voorgenomen) -> Result<(), Dienstfout> {
        Ok(self.store().record_read(leesregel(voorgenomen.leesregel(), self.klok().nu())).await?)
    }

    /// The read lines of views that are shown together: views of the same parts for the same purpose share one line, about
    /// a list of dossiers. Whoever asks who looked at one of them, finds it with the persons and policies of that one.
    pub(crate) fn gezamenlijke_leesregels<'l>(
        &self,
        leesregels: impl IntoIterator<Item = &'l Leesregel>,
    ) -> Result<Vec<Gezamenlijk>, Dienstfout> {
        let mut samen: BTreeMap<_, Vec<&Leesregel>> = BTreeMap::new();
        for regel in leesregels {
            let soort = (&regel.onderdelen, regel.doel.code(), regel.noodtoegang.then_some(regel.dossier));
            samen.entry(soort).or_default().push(regel);
        }
        let gezamenlijk = samen.into_values().map(|regels| match regels.as_slice() {
            [een] => Ok(Gezamenlijk::Een((*een).clone())),
            meer => {
                let dossiers = meer.iter().map(|regel| ListedDossier {
                    dossier_id: regel.dossier.0,
                    personen: regel.personen.iter().map(|persoon| persoon.0).collect(),
                    beleid: regel.beleid.iter().cloned().collect(),
                });
                let lijst = self.store().reading_list(dossiers.collect())?;
                Ok(Gezamenlijk::Lijst(meer[0].clone(), lijst))
            }
        });
        gezamenlijk.collect()
    }

    /// Makes the read lines of views that are shown together durable. Only after all of them anything may leave.
    pub(crate) async fn leg_gezamenlijk_vast(&self, alle: &[Gezamenlijk]) -> Result<(), Dienstfout> {
        try_join_all(alle.iter().map(|een| self.leg_een_vast(een))).await.map(drop)
    }

    async fn leg_een_vast(&self, gezamenlijk: &Gezamenlijk) -> Result<(), Dienstfout> {
        let moment = self.klok().nu();
        match gezamenlijk {
            Gezamenlijk::Een(regel) => self.store().record_read(leesregel(regel, moment)).await?,
            Gezamenlijk::Lijst(regel, lijst) => {
                let ReadLine { id, kijker, functie, organisatie, onderdeel, doel, .. } =
                    leesregel(regel, moment);
                let blik = ListRead { id, moment, kijker, functie, organisatie, onderdeel, doel };
                self.store().record_list_read(blik, lijst).await?;
            }
        }
        Ok(())
    }

    async fn stel_zicht_samen(
        &self,
        kijker: &Kijker,
        id: DossierId,
        vraag: &Kijkvraag,
    ) -> Result<Arc<Voorgenomen>, Dienstfout> {
        let gevouwen = self.laad_gevouwen(id).await?;
        let moment = self.klok().nu();
        let sleutel = Zichtsleutel {
            kijker: kijker.clone(),
            doel: vraag.doel,
            onderdelen: vraag.onderdelen.clone(),
            dag: dag_in_nederland(moment),
        };
        if let Some(bekend) = gevouwen.zicht(&sleutel) {
            return Ok(bekend);
        }
        let voorgenomen = Arc::new(self.neem_inzage(&gevouwen.dossier, kijker, vraag, moment)?);
        // The emergency entrance closes by the clock, not by a version: such a view is made anew each time.
        if !voorgenomen.leesregel().noodtoegang {
            gevouwen.bewaar_zicht(sleutel, Arc::clone(&voorgenomen));
        }
        Ok(voorgenomen)
    }

    /// Through the one door, for a view that is not kept.
    pub(crate) fn neem_inzage(
        &self,
        dossier: &Dossier,
        kijker: &Kijker,
        vraag: &Kijkvraag,
        moment: Timestamp,
    ) -> Result<Voorgenomen, Dienstfout> {
        let Kijkvraag { doel, onderdelen } = vraag;
        Ok(inzage(dossier, kijker, *doel, onderdelen, moment, &self.binnen.beleid, self.regels())?)
    }
}

/// What is written when views are shown together.
#[derive(Clone)]
pub(crate) enum Gezamenlijk {
    /// A view of a kind of its own.
    Een(Leesregel),
    /// Views that differ in nothing but the dossier, and what was seen and allowed there.
    Lijst(Leesregel, ReadingList),
}

/// A read line as it is stored. The moment is that of looking: a view may have been put together before.
pub(crate) fn leesregel(regel: &Leesregel, moment: Timestamp) -> ReadLine {
    let (functie, organisatie) = match &regel.pet {
        Some(pet) => (pet.functie.code().to_owned(), pet.organisatie.naam.clone()),
        None => ("gezinslid".to_owned(), String::new()),
    };
    let onderdelen: Vec<_> = regel.onderdelen.iter().map(|onderdeel| onderdeel.code()).collect();
    ReadLine {
        id: Uuid::now_v7(),
        moment,
        kijker: wie(&regel.wie),
        functie,
        organisatie,
        dossier_id: regel.dossier.0,
        onderdeel: onderdelen.join(" "),
        doel: regel.doel.code().to_owned(),
        personen: regel.personen.iter().map(|persoon| persoon.0).collect(),
        beleid: regel.beleid.iter().cloned().collect(),
        noodtoegang: regel.noodtoegang,
        niet_tonen: false,
    }
}

fn wie(wie: &Wie) -> Uuid {
    match wie {
        Wie::Professional(id) => id.0,
        Wie::Persoon(id) => id.0,
        Wie::Systeem => Uuid::nil(),
    }
}
