//! At 12, 16 and 18 rights switch by themselves, because every decision takes the age of the day. What remains to be done
//! is to tell: some weeks before, and afterwards for as long as it was not done (INV-28, INV-29).

use crate::{
    Dossier,
    context::dag_in_nederland,
    gezin::Persoon,
    regels::{Looptijd, Regels},
    taak::{Openstaand, WachtOp},
};
use jiff::civil::Date;

/// The birthdays on which rights switch (D-40).
pub(super) const GRENZEN: [u16; 3] = [12, 16, 18];

impl Dossier {
    /// The birthdays to prepare, or to explain afterwards. A birthday from before the dossier is none of its business.
    pub(crate) fn verjaardagen(&self, regels: &Regels, vandaag: Date) -> Vec<Openstaand> {
        let geopend = dag_in_nederland(self.geopend_op);
        let mut open = Vec::new();
        for persoon in self.gezin.levenden() {
            for leeftijd in GRENZEN {
                let Some(dag) = persoon.geboortedatum.bereikt(leeftijd).filter(|dag| *dag > geopend) else {
                    continue;
                };
                let sinds = regels.dag_voor(Looptijd::Voorbereiding, dag);
                if vandaag >= sinds && !self.toegang.voorbereid.contains_key(&(persoon.id, leeftijd)) {
                    open.push(regel(persoon, leeftijd, dag, sinds, vandaag));
                }
            }
        }
        open
    }
}

fn regel(persoon: &Persoon, leeftijd: u16, dag: Date, sinds: Date, vandaag: Date) -> Openstaand {
    let naam = persoon.naam.kort();
    let onderwerp = if vandaag < dag {
        format!("{naam} wordt {leeftijd}: vertel wat er dan verandert")
    } else {
        format!("{naam} is {leeftijd} geworden: vertel wat er veranderd is")
    };
    Openstaand {
        sleutel: Openstaand::sleutel("leeftijd", &[&persoon.id, &leeftijd]),
        soort: "leeftijd",
        regel: None,
        onderwerp,
        waar: "toegang",
        vervalt_op: Some(dag),
        wacht_op: WachtOp::VastGezicht,
        sinds,
    }
}
