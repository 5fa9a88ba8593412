//! Carrying out what a bronhouder decided: destroying statements (D-53). Their keys go; in the stream a tombstone without
//! content stays (INV-30), and the request says that it was done.

use crate::{Dienst, Dienstfout, dossiers::lees};
use naast_domain::{
    Actor, Gebeurtenis, Opdracht, Opdrachtbrief, Vastgelegd,
    dossier::Item,
    ids::{DossierId, OpdrachtId, OrganisatieId, StellingId, VerzoekId},
    recht::{RechtGebeurtenis, RechtOpdracht},
    stelling::StellingGebeurtenis,
    tekst::Korttekst,
};
use naast_store::{Destroy, Extent, StreamId, StreamKind};
use std::collections::BTreeSet;
use uuid::Uuid;

/// An order to destroy that was just written.
pub(crate) struct Bevel {
    verzoek: VerzoekId,
    bronhouder: OrganisatieId,
    stellingen: BTreeSet<StellingId>,
    /// Everything that was ordered is a statement, so that everything can be done here.
    volledig: bool,
}

/// The orders among these events.
pub(crate) fn bevelen(vastgelegd: &[Vastgelegd]) -> Vec<Bevel> {
    vastgelegd
        .iter()
        .filter_map(|een| match &een.gebeurtenis {
            Gebeurtenis::Recht(RechtGebeurtenis::VernietigingOpgedragen { verzoek, bronhouder, items }) => {
                let stellingen: BTreeSet<_> = items
                    .iter()
                    .filter_map(|item| if let Item::Stelling(id) = item { Some(*id) } else { None })
                    .collect();
                let volledig = stellingen.len() == items.len();
                Some(Bevel { verzoek: *verzoek, bronhouder: *bronhouder, stellingen, volledig })
            }
            _ => None,
        })
        .collect()
}

impl Dienst {
    /// Destroys what was ordered, and writes down that it was done. Whatever else was ordered (of plan or analysis) stays
    /// open for the bronhouder to carry out.
    pub(crate) async fn voer_bevel_uit(&self, dossier: DossierId, bevel: &Bevel) -> Result<(), Dienstfout> {
        let stream = StreamId::new(StreamKind::Dossier, dossier.0);
        let mut versies = Vec::new();
        for een in self.store().read(stream, 0).await? {
            let Some(vastgelegd) = lees(&een)? else { continue };
            let Gebeurtenis::Stelling(gebeurtenis) = &vastgelegd.gebeurtenis else { continue };
            let is_merk = matches!(gebeurtenis, StellingGebeurtenis::Vernietigd { .. });
            if !is_merk && bevel.stellingen.contains(&gebeurtenis.stelling()) {
                versies.push(een.version);
            }
        }
        if !versies.is_empty() {
            let destroy = Destroy {
                stream,
                extent: Extent::Versions(versies),
                ground: "Verzoek om vernietiging (AVG 17)".to_owned(),
                moment: self.klok().nu(),
                rows: Vec::new(),
            };
            self.store().destroy(destroy).await?;
        }
        // What was folded or shown before must not live on in memory.
        self.binnen.geheugen.dossiers.remove(&dossier);
        let Some(toelichting) =
            Korttekst::lees("toelichting", "Vernietigd. Er blijft een merk zonder inhoud.")
                .ok()
                .filter(|_| bevel.volledig)
        else {
            return Ok(());
        };
        let opdracht = RechtOpdracht::MeldUitgevoerd {
            verzoek: bevel.verzoek,
            bronhouder: bevel.bronhouder,
            toelichting,
        };
        // The number follows from the order: done twice, it has one effect.
        let id = OpdrachtId(Uuid::new_v5(&bevel.verzoek.0, bevel.bronhouder.0.as_bytes()));
        let brief = Opdrachtbrief { id, gezien: None, opdracht: Opdracht::Recht(opdracht) };
        Box::pin(self.voer_uit_als(&Actor::systeem(), dossier, &brief)).await.map(drop)
    }
}
