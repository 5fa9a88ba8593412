//! Folding events into complaints.

use super::{Klacht, KlachtGebeurtenis, Klachten, Klachtstand};
use crate::{context::Kop, ids::KlachtId};

impl Klachten {
    fn wijzig(&mut self, id: KlachtId, wijziging: impl FnOnce(&mut Klacht)) {
        if let Some(klacht) = self.klachten.get_mut(&id) {
            wijziging(klacht);
        }
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &KlachtGebeurtenis, kop: &Kop) {
        use KlachtGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::Ingediend {
                klacht,
                van,
                namens,
                over,
                aard,
                tekst,
                wens,
                wil_bemiddeling,
                weg,
                bij,
                uiterlijk,
            } => {
                let stand = if uiterlijk.is_some() { Klachtstand::Ontvangen } else { Klachtstand::Verwezen };
                let nieuw = Klacht {
                    id: klacht,
                    van,
                    namens,
                    over,
                    aard,
                    tekst,
                    wens,
                    wil_bemiddeling,
                    weg,
                    bij,
                    op: dag,
                    uiterlijk,
                    verdaagd: None,
                    gehoord: Vec::new(),
                    stand,
                };
                self.klachten.insert(klacht, nieuw);
            }
            G::Ingetrokken { klacht } => {
                self.wijzig(klacht, |een| een.stand = Klachtstand::Ingetrokken { op: dag });
            }
            G::BemiddelingGestart { klacht, bemiddelaar } => {
                self.wijzig(klacht, |een| een.stand = Klachtstand::Bemiddeling { bemiddelaar, sinds: dag });
            }
            G::BemiddelingAfgerond { klacht, opgelost } => self.wijzig(klacht, |een| {
                een.stand = if opgelost {
                    Klachtstand::Opgelost { op: dag }
                } else {
                    // Tried: it goes on without.
                    een.wil_bemiddeling = false;
                    Klachtstand::Ontvangen
                };
            }),
            G::CommissieIngesteld { klacht, commissie, uiterlijk } => self.wijzig(klacht, |een| {
                een.uiterlijk = een.uiterlijk.max(uiterlijk);
                een.stand = Klachtstand::BijCommissie { commissie, sinds: dag };
            }),
            G::Gehoord { klacht, op, hoe } => self.wijzig(klacht, |een| een.gehoord.push((op, hoe))),
            G::Verdaagd { klacht, reden, uiterlijk } => self.wijzig(klacht, |een| {
                een.verdaagd = Some((dag, reden));
                een.uiterlijk = Some(uiterlijk);
            }),
            G::Geoordeeld { klacht, oordeel } => {
                self.wijzig(klacht, |een| een.stand = Klachtstand::Geoordeeld(oordeel));
            }
            G::Beantwoord { klacht, reactie } => self.wijzig(klacht, |een| {
                if let Klachtstand::Geoordeeld(oordeel) = &een.stand {
                    een.stand =
                        Klachtstand::Beantwoord { oordeel: oordeel.clone(), reactie, inspectie: None };
                }
            }),
            G::GemeldBijInspectie { klacht, reden } => self.wijzig(klacht, |een| {
                if let Klachtstand::Beantwoord { inspectie, .. } = &mut een.stand {
                    *inspectie = Some((dag, reden));
                }
            }),
        }
    }
}
