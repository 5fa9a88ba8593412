//! Folding events into requests. An event about something that is not there (any more) changes nothing.

use super::{
    Deelstand, EigenVerklaring, RechtGebeurtenis, Rechten, Uitvoering, Verzoek, Verzoekdeel,
    opdracht::{Begin, NieuwDeel},
};
use crate::{
    context::Kop,
    ids::{OrganisatieId, VerzoekId},
};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

impl Verzoekdeel {
    fn nieuw(deel: NieuwDeel, op: Date) -> Self {
        let NieuwDeel { bronhouder, regime, items, termijn, uiterlijk, bekend_bij_gezin, begin } = deel;
        let stand = match begin {
            Begin::Open => Deelstand::Open,
            Begin::NaOordeel(vraag) => Deelstand::Bevoegdheid(vraag),
            Begin::NietBevoegd(reden) => Deelstand::NietBevoegd { reden, op },
        };
        Self {
            bronhouder,
            regime,
            items,
            termijn,
            uiterlijk,
            verlenging: None,
            bekend_bij_gezin,
            stand,
            rechtsmiddelen: Vec::new(),
        }
    }
}

impl Rechten {
    fn deel(&mut self, verzoek: VerzoekId, bronhouder: OrganisatieId) -> Option<&mut Verzoekdeel> {
        self.verzoeken.get_mut(&verzoek)?.delen.get_mut(&bronhouder)
    }

    /// Folds one event in.
    pub(crate) fn pas_toe(&mut self, gebeurtenis: &RechtGebeurtenis, kop: &Kop) {
        use RechtGebeurtenis as G;
        let dag = kop.dag();
        match gebeurtenis.clone() {
            G::Ingediend { verzoek, soort, voor, door, hoedanigheid, indiening, waarover, toelichting } => {
                let nieuw = Verzoek {
                    id: verzoek,
                    soort,
                    voor,
                    door,
                    hoedanigheid,
                    indiening,
                    waarover,
                    toelichting,
                    op: dag,
                    ingetrokken_op: None,
                    delen: BTreeMap::new(),
                    verklaard_bij: BTreeSet::new(),
                };
                self.verzoeken.insert(verzoek, nieuw);
            }
            G::Verdeeld { verzoek, delen } => {
                if let Some(verzoek) = self.verzoeken.get_mut(&verzoek) {
                    let delen =
                        delen.into_iter().map(|deel| (deel.bronhouder.id, Verzoekdeel::nieuw(deel, dag)));
                    verzoek.delen = delen.collect();
                }
            }
            G::VerklaardBij { verzoek, items } => {
                if let Some(verzoek) = self.verzoeken.get_mut(&verzoek) {
                    verzoek.verklaard_bij = items;
                }
            }
            G::Ingetrokken { verzoek } => {
                if let Some(verzoek) = self.verzoeken.get_mut(&verzoek) {
                    verzoek.ingetrokken_op = Some(dag);
                }
            }
            G::BevoegdheidBeoordeeld { verzoek, bronhouder, bevoegd, oordeel, .. } => {
                if let Some(deel) = self.deel(verzoek, bronhouder) {
                    deel.stand = if bevoegd {
                        Deelstand::Open
                    } else {
                        Deelstand::NietBevoegd { reden: oordeel, op: dag }
                    };
                }
            }
            G::Verlengd { verzoek, bronhouder, verlenging } => {
                if let Some(deel) = self.deel(verzoek, bronhouder) {
                    deel.verlenging = Some(verlenging);
                }
            }
            G::Besloten { verzoek, bronhouder, besluit } => {
                if let Some(deel) = self.deel(verzoek, bronhouder) {
                    let uitvoering =
                        if besluit.uitkomst.vraagt_uitvoering() { Uitvoering::Open } else { Uitvoering::Nvt };
                    deel.stand = Deelstand::Besloten { besluit, uitvoering };
                }
            }
            // The order itself; what is destroyed goes by the events of its own part and by the store.
            G::VernietigingOpgedragen { .. } => {}
            G::Uitgevoerd { verzoek, bronhouder, toelichting } => {
                if let Some(Deelstand::Besloten { uitvoering, .. }) =
                    self.deel(verzoek, bronhouder).map(|deel| &mut deel.stand)
                {
                    *uitvoering = Uitvoering::Gedaan { op: dag, toelichting };
                }
            }
            G::RechtsmiddelGebruikt { verzoek, bronhouder, middel } => {
                if let Some(deel) = self.deel(verzoek, bronhouder) {
                    deel.rechtsmiddelen.push((middel, dag));
                }
            }
            G::VerklaringGeschreven { verklaring, van, over, tekst } => {
                let versies = vec![(kop.moment, tekst)];
                self.verklaringen.insert(verklaring, EigenVerklaring { id: verklaring, van, over, versies });
            }
            G::VerklaringGewijzigd { verklaring, tekst } => {
                if let Some(verklaring) = self.verklaringen.get_mut(&verklaring) {
                    verklaring.versies.push((kop.moment, tekst));
                }
            }
        }
    }
}
