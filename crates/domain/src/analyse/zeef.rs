//! What remains of the analysis for one looker; see [`crate::plan::Blik`].

use super::{Analyse, AnalyseInhoud};
use crate::{
    analyse::Item as Analyseitem,
    dossier::Item,
    ids::{AnalyseItemId, StellingId},
    plan::Blik,
    verzwegen::Verzwegen,
};

impl Analyse {
    /// Takes out everything `blik` may not see. `ziet_stelling` tells which statements remain, so that nothing points
    /// to one that was taken out.
    pub fn zeef(&mut self, blik: &impl Blik, ziet_stelling: impl Fn(StellingId) -> bool) {
        self.werk.zeef(blik, &ziet_stelling);
        for versie in &mut self.versies {
            versie.inhoud.zeef(blik, &ziet_stelling);
            versie.gedeeld_met.retain(|persoon, _| blik.ziet_persoon(*persoon));
            versie.oordelen.retain(|persoon, _| blik.ziet_persoon(*persoon) && blik.ziet_inbreng(*persoon));
            if let Some(vaststelling) = &mut versie.vastgesteld {
                vaststelling.motivering.retain(|persoon, _| blik.ziet_persoon(*persoon));
            }
        }
    }
}

impl Analyse {
    /// Names nobody who may not be named.
    pub fn verzwijg(&mut self, wie: &Verzwegen) {
        self.werk.verzwijg(wie);
        self.bijstellingen.iter_mut().for_each(|bijstelling| wie.actor(&mut bijstelling.door));
        for versie in &mut self.versies {
            versie.inhoud.verzwijg(wie);
            wie.actor(&mut versie.gedeeld_door);
            versie.vastgesteld.iter_mut().for_each(|vaststelling| wie.actor(&mut vaststelling.door));
            versie.oordelen.values_mut().flatten().for_each(|oordeel| wie.actor(&mut oordeel.door));
        }
    }
}

impl AnalyseInhoud {
    fn verzwijg(&mut self, wie: &Verzwegen) {
        for onderdeel in self.onderdelen.values_mut() {
            wie.actor(&mut onderdeel.auteur);
            if let Analyseitem::EerdereHulp { door: Some(door), .. } = &mut onderdeel.item {
                wie.korttekst(door);
            }
        }
        self.stemmen.values_mut().flatten().for_each(|stem| wie.actor(&mut stem.door));
    }

    fn zeef(&mut self, blik: &impl Blik, ziet_stelling: &impl Fn(StellingId) -> bool) {
        self.onderdelen.retain(|id, onderdeel| {
            onderdeel.auteur.persoon().is_none_or(|van| blik.ziet_inbreng(van))
                && blik.ziet(Some(Item::Analyse(*id)), &onderdeel.etiket)
        });
        self.achterliggend.retain(|_, antwoord| blik.ziet(None, &antwoord.etiket));
        self.belangen.retain(|_, belang| blik.ziet(None, &belang.etiket));
        for (persoon, stemmen) in &mut self.stemmen {
            stemmen.retain(|stem| blik.ziet_inbreng(*persoon) && blik.ziet(None, &stem.etiket));
        }
        self.stemmen.retain(|_, stemmen| !stemmen.is_empty());
        self.zonder_stem.retain(|persoon, _| blik.ziet_persoon(*persoon));
        let bestaat: Vec<AnalyseItemId> = self.onderdelen.keys().copied().collect();
        for onderdeel in self.onderdelen.values_mut() {
            match &mut onderdeel.item {
                Analyseitem::Factor { stellingen, .. } => stellingen.retain(|id| ziet_stelling(*id)),
                Analyseitem::Patroon { factoren: naar, .. }
                | Analyseitem::Hypothese { verklaart: naar, .. }
                | Analyseitem::Behoefte { volgt_uit: naar, .. } => naar.retain(|id| bestaat.contains(id)),
                Analyseitem::Kernvraag { .. } | Analyseitem::EerdereHulp { .. } => {}
            }
        }
    }
}
