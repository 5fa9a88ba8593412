//! Folds events into state.

use super::{Analyse, AnalyseGebeurtenis, Bijstelling, GegevenOordeel, Onderdeel, Vaststelling, Versie};
use crate::{Etiket, Kop, ids::AnalyseItemId};
use std::collections::BTreeMap;

impl Analyse {
    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &AnalyseGebeurtenis, kop: &Kop) {
        let dag = kop.dag();
        match gebeurtenis.clone() {
            AnalyseGebeurtenis::OnderdeelToegevoegd { onderdeel, item, etiket }
            | AnalyseGebeurtenis::OnderdeelGewijzigd { onderdeel, item, etiket } => {
                let nieuw = Onderdeel {
                    id: onderdeel,
                    item: *item,
                    etiket: *etiket,
                    auteur: kop.actor.clone(),
                    op: dag,
                };
                self.werk.onderdelen.insert(onderdeel, nieuw);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::OnderdeelVerwijderd { onderdeel, .. } => {
                self.werk.onderdelen.remove(&onderdeel);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::PubliekGewijzigd { onderdeel, naar, .. } => {
                self.etiketten(onderdeel).for_each(|etiket| etiket.publiek = naar.clone());
            }
            AnalyseGebeurtenis::NietTonenAanGezet { onderdeel, personen, .. } => {
                self.etiketten(onderdeel).for_each(|etiket| etiket.niet_tonen_aan.clone_from(&personen));
            }
            AnalyseGebeurtenis::AchterliggendBeantwoord { vraag, antwoord } => {
                self.werk.achterliggend.insert(vraag, *antwoord);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::BelangBeschreven { kind, belang } => {
                self.werk.belangen.insert(kind, *belang);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::StemToegevoegd { persoon, stem } => {
                self.werk.stemmen.entry(persoon).or_default().push(*stem);
                self.werk.zonder_stem.remove(&persoon);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::ZonderStemGemotiveerd { persoon, reden } => {
                self.werk.zonder_stem.insert(persoon, reden);
                self.raak_aan(kop);
            }
            AnalyseGebeurtenis::Gedeeld { versie, met } => {
                if let Some(gedeeld) = self.versie_mut(versie) {
                    gedeeld.gedeeld_met.extend(met);
                    return;
                }
                self.versies.push(Versie {
                    nummer: versie,
                    inhoud: self.werk.clone(),
                    gedeeld_door: kop.actor.clone(),
                    gedeeld_op: dag,
                    gedeeld_met: met,
                    oordelen: BTreeMap::new(),
                    vastgesteld: None,
                });
                self.ongedeeld_sinds = None;
            }
            AnalyseGebeurtenis::Gereageerd { versie, persoon, oordeel, wijze } => {
                let gegeven = GegevenOordeel { oordeel, wijze, door: kop.actor.clone(), op: kop.moment };
                if let Some(versie) = self.versie_mut(versie) {
                    versie.oordelen.entry(persoon).or_default().push(gegeven);
                }
            }
            AnalyseGebeurtenis::Vastgesteld { versie, motivering } => {
                let vaststelling = Vaststelling { op: dag, door: kop.actor.clone(), motivering };
                if let Some(versie) = self.versie_mut(versie) {
                    versie.vastgesteld = Some(vaststelling);
                    self.gesloten = true;
                }
            }
            AnalyseGebeurtenis::BijstellingBegonnen { reden } => {
                self.bijstellingen.push(Bijstelling { op: dag, door: kop.actor.clone(), reden });
                self.gesloten = false;
            }
        }
    }

    /// The labels of an item in every version: an old copy never shows what is shielded now.
    fn etiketten(&mut self, onderdeel: AnalyseItemId) -> impl Iterator<Item = &mut Etiket> {
        let gedeeld = self.versies.iter_mut().map(|versie| &mut versie.inhoud);
        [&mut self.werk]
            .into_iter()
            .chain(gedeeld)
            .filter_map(move |inhoud| inhoud.onderdelen.get_mut(&onderdeel))
            .map(|onderdeel| &mut onderdeel.etiket)
    }

    fn raak_aan(&mut self, kop: &Kop) {
        self.ongedeeld_sinds.get_or_insert_with(|| kop.dag());
    }

    fn versie_mut(&mut self, nummer: u32) -> Option<&mut Versie> {
        self.versies.iter_mut().find(|versie| versie.nummer == nummer)
    }
}
