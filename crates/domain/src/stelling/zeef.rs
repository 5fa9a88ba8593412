//! What remains of the statements for one looker; see [`crate::plan::Blik`].

use super::{Deelgrond, Inhoud, Stelling, Stellingen, Uitkomst, Versie};
use crate::{
    dossier::Item,
    ids::{PersoonId, StellingId},
    plan::Blik,
    verzwegen::Verzwegen,
};
use jiff::Timestamp;
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

impl Stellingen {
    /// Takes out everything `blik` may not see, without leaving a gap, count or reference behind.
    ///
    /// A member of the family sees a statement once it was put to one of those he or she may speak for: not a draft,
    /// and not what is kept back while the hearing is put off.
    pub fn zeef(&mut self, blik: &impl Blik) {
        let is_gezinslid = !blik.ziet_persoon(PersoonId(Uuid::nil()));
        self.stellingen.retain(|id, stelling| {
            let voorgelegd =
                || stelling.versies().flat_map(Versie::kent_het).any(|persoon| blik.ziet_persoon(persoon));
            let inbreng = || stelling.versies().filter_map(|versie| versie.auteur.persoon());
            (!is_gezinslid || voorgelegd())
                && inbreng().all(|van| blik.ziet_inbreng(van))
                && blik.ziet(Some(Item::Stelling(*id)), &stelling.etiket)
        });
        self.vernietigd.clear();
        let over: BTreeSet<StellingId> = self.stellingen.keys().copied().collect();
        for stelling in self.stellingen.values_mut() {
            wijzig(stelling, |stelling| stelling.zeef(blik, &over));
        }
    }
}

/// Changes a statement; what stays the same stays shared with the dossier.
fn wijzig(stelling: &mut Arc<Stelling>, hoe: impl FnOnce(&mut Stelling)) {
    let mut anders = Stelling::clone(stelling);
    hoe(&mut anders);
    if anders != **stelling {
        *stelling = Arc::new(anders);
    }
}

impl Stellingen {
    /// Names nobody who may not be named.
    pub fn verzwijg(&mut self, wie: &Verzwegen) {
        for stelling in self.stellingen.values_mut() {
            wijzig(stelling, |stelling| stelling.verzwijg(wie));
        }
    }
}

impl Versie {
    /// Who wrote it or has it before them.
    fn kent_het(&self) -> impl Iterator<Item = PersoonId> + '_ {
        let gekregen = self.wederhoor.values().filter(|wederhoor| wederhoor.voorgelegd.is_some());
        self.auteur.persoon().into_iter().chain(gekregen.map(|wederhoor| wederhoor.persoon))
    }
}

impl Stelling {
    fn verzwijg(&mut self, wie: &Verzwegen) {
        self.publiekwijzigingen.iter_mut().for_each(|wijziging| wie.actor(&mut wijziging.door));
        for versie in self.eerdere.iter_mut().chain([&mut self.huidige]) {
            wie.actor(&mut versie.auteur);
            for wederhoor in versie.wederhoor.values_mut() {
                wederhoor.gegeven.iter_mut().for_each(|gegeven| wie.actor(&mut gegeven.door));
                if let Some(uitstel) = &mut wederhoor.uitstel {
                    wie.actor(&mut uitstel.besloten_door);
                }
            }
        }
    }

    /// Of others, only a dispute remains: it is never parted from the statement (INV-14). What others accorded, kept
    /// silent about or were not told yet is theirs.
    fn zeef(&mut self, blik: &impl Blik, over: &BTreeSet<StellingId>) {
        let weerspraken: BTreeSet<(PersoonId, Timestamp)> =
            self.weerspraken().iter().map(|w| (w.persoon, w.op)).collect();
        self.verklaringen.retain(|verklaring| {
            blik.ziet_persoon(verklaring.persoon) && blik.ziet_inbreng(verklaring.persoon)
        });
        self.gekozen_niet_tonen.retain(|persoon| blik.ziet_persoon(*persoon));
        self.etiket.niet_tonen_aan.retain(|persoon| blik.ziet_persoon(*persoon));
        for wijziging in &mut self.publiekwijzigingen {
            if let Deelgrond::Toestemming { van, .. } = &mut wijziging.grond {
                van.retain(|persoon| blik.ziet_persoon(*persoon));
            }
        }
        for versie in self.eerdere.iter_mut().chain([&mut self.huidige]) {
            if let Inhoud::Conclusie { steunt_op, .. } = &mut versie.inhoud {
                steunt_op.zeef(|id| over.contains(&id));
            }
            for (persoon, wederhoor) in
                versie.wederhoor.iter_mut().filter(|(persoon, _)| !blik.ziet_persoon(**persoon))
            {
                wederhoor.voorgelegd = None;
                wederhoor.uitstel = None;
                wederhoor.gegeven.retain(|gegeven| {
                    matches!(gegeven.uitkomst, Uitkomst::Weersproken(_))
                        && weerspraken.contains(&(*persoon, gegeven.op))
                });
            }
            versie.wederhoor.retain(|persoon, wederhoor| {
                blik.ziet_inbreng(*persoon) && (blik.ziet_persoon(*persoon) || !wederhoor.gegeven.is_empty())
            });
        }
    }
}
