//! How people say it is to be helped here, counted per region: without names, and not at all over too few people.

use crate::{Dienst, Dienstfout};
use naast_access::Kijker;
use naast_domain::{
    ervaring::{Meting, Telling, tel},
    gebied::RegioId,
    ids::DossierId,
    regels::Functie,
};
use naast_store::StreamKind;
use std::collections::BTreeMap;

impl Dienst {
    /// The count per region, for the monitor and who watches over it. Nothing of one family leaves; a region with too few
    /// people is there with an empty count.
    ///
    /// # Errors
    /// [`Dienstfout::NietGevonden`] for everybody else; store errors.
    pub async fn ervaring_per_regio(
        &self,
        kijker: &Kijker,
    ) -> Result<BTreeMap<RegioId, Telling>, Dienstfout> {
        let mag = matches!(
            kijker.functie(),
            Some(Functie::Onderzoeker | Functie::Programmateam | Functie::RaadOfBestuur | Functie::Fg)
        );
        if !kijker.geldig || !mag {
            return Err(Dienstfout::NietGevonden);
        }
        let mut per_regio: BTreeMap<RegioId, Vec<Meting>> = BTreeMap::new();
        let mut na = None;
        loop {
            let stromen = self.store().list_streams(StreamKind::Dossier, na, 200).await?;
            for kop in stromen.iter().filter(|kop| !kop.destroyed) {
                let dossier = self.laad(DossierId(kop.stream.id)).await?;
                let metingen = dossier.ervaringen.alle().into_iter().cloned();
                per_regio.entry(dossier.regio.clone()).or_default().extend(metingen);
            }
            match stromen.last() {
                Some(laatste) => na = Some(laatste.stream.id),
                None => break,
            }
        }
        let ondergrens = self.regels().rechten().ondergrens;
        Ok(per_regio.into_iter().map(|(regio, metingen)| (regio, tel(&metingen, ondergrens))).collect())
    }
}
