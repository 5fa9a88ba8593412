//! Bytes in a sealed stream of their own, under a key of their own: destroying them destroys nothing else (INV-30).

use crate::{Dienst, Dienstfout};
use naast_domain::ids::BijlageId;
use naast_store::{Append, Appended, Destroy, Extent, NewEvent, StreamId, StreamKind};
use uuid::Uuid;

/// Form of the payload: the number of whom or what the bytes belong to, then the bytes.
const SCHEMA: u16 = 1;

fn stroom(id: BijlageId) -> StreamId {
    StreamId::new(StreamKind::Bijlage, id.0)
}

impl Dienst {
    /// Keeps bytes as the first and only event of a stream. The same command keeps them once.
    pub(crate) async fn bewaar_bytes(
        &self,
        id: BijlageId,
        opdracht: Uuid,
        soort: &str,
        (eigenaar, bytes): (Uuid, &[u8]),
    ) -> Result<(), Dienstfout> {
        let payload = [eigenaar.as_bytes().as_slice(), bytes].concat();
        let toevoeging = Append {
            command: opdracht,
            stream: stroom(id),
            expected: 0,
            events: vec![NewEvent { kind: soort.to_owned(), schema: SCHEMA, payload }],
            rows: Vec::new(),
            moment: self.klok().nu(),
        };
        match self.store().append(toevoeging).await? {
            Appended::Written { .. } | Appended::Repeated { .. } | Appended::Conflict { .. } => Ok(()),
            Appended::Occupied { .. } => Err(Dienstfout::NietGevonden),
        }
    }

    /// The bytes, when they are there and belong to this owner: whatever a command says of them.
    pub(crate) async fn lees_bytes(&self, id: BijlageId, eigenaar: Uuid) -> Result<Vec<u8>, Dienstfout> {
        let stroom = self.store().read(stroom(id), 0).await?;
        let payload = stroom.first().and_then(|een| een.payload.as_deref());
        match payload.and_then(|payload| payload.split_at_checked(16)) {
            Some((van, bytes)) if van == eigenaar.as_bytes() => Ok(bytes.to_vec()),
            _ => Err(Dienstfout::NietGevonden),
        }
    }

    /// Destroys them; nothing when they are not there.
    pub(crate) async fn vernietig_bytes(&self, id: BijlageId, grond: &str) -> Result<(), Dienstfout> {
        if self.store().version(stroom(id)).await?.is_none() {
            return Ok(());
        }
        let order = Destroy {
            stream: stroom(id),
            extent: Extent::Everything,
            ground: grond.to_owned(),
            moment: self.klok().nu(),
            rows: Vec::new(),
        };
        self.store().destroy(order).await?;
        Ok(())
    }
}
