//! What remains of the statements for one looker; see [`crate::plan::Blik`].

use super::{Stelling, Stellingen};
use crate::{dossier::Item, plan::Blik};

impl Stellingen {
    /// Takes out everything `blik` may not see, without leaving a gap, count or reference behind.
    pub fn zeef(&mut self, blik: &impl Blik) {
        self.stellingen.retain(|id, stelling| blik.ziet(Some(Item::Stelling(*id)), &stelling.etiket));
        self.vernietigd.clear();
        for stelling in self.stellingen.values_mut() {
            stelling.zeef(blik);
        }
    }
}

impl Stelling {
    fn zeef(&mut self, blik: &impl Blik) {
        self.verklaringen.retain(|verklaring| blik.ziet_persoon(verklaring.persoon));
        for versie in self.eerdere.iter_mut().chain([&mut self.huidige]) {
            versie.wederhoor.retain(|persoon, _| blik.ziet_persoon(*persoon));
        }
    }
}
