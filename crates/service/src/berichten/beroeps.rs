//! What a professional can hear of: a term that runs out, and that the family said something. As marks that tell nothing.

use crate::gezegd::gezegd as wat_gezegd_is;
use jiff::{Timestamp, civil::Date};
use naast_access::{Onderdeel, Zicht};
use naast_domain::{
    regels::{Looptijd, Regels},
    taak::Openstaand,
};
use std::{collections::BTreeSet, fmt::Display};
use uuid::Uuid;

/// The parts in which something can wait for a professional.
pub(super) const BEROEPS: [Onderdeel; 7] = [
    Onderdeel::Overzicht,
    Onderdeel::Stellingen,
    Onderdeel::Plan,
    Onderdeel::Veiligheidsplan,
    Onderdeel::Veiligheid,
    Onderdeel::Taken,
    Onderdeel::Bijdragen,
];

/// Terms that wait on this looker and end within a few days. Of each it is the last reminder that was due.
pub(super) fn termijnen(zicht: &Zicht, sinds: Date, regels: &Regels) -> BTreeSet<Uuid> {
    let vandaag = zicht.vandaag();
    let mijn = zicht.openstaand().iter().filter(|open| zicht.is_aan_kijker(open.wacht_op));
    mijn.filter_map(|open| {
        let einde = open.vervalt_op?;
        let dagen = [regels.dag_voor(Looptijd::Aankondiging, einde), einde];
        let dag = dagen.into_iter().rfind(|dag| *dag <= vandaag).filter(|dag| *dag >= sinds)?;
        Some(Uuid::new_v5(&open.sleutel, dag.to_string().as_bytes()))
    })
    .collect()
}

/// What members of the family said after `sinds`.
pub(super) fn gezegd(zicht: &Zicht, sinds: Timestamp) -> BTreeSet<Uuid> {
    let nieuw = wat_gezegd_is(zicht).into_iter().filter(|een| een.op > sinds);
    nieuw
        .map(|een| {
            let over: [&dyn Display; 4] = [&zicht.dossier(), &een.wie, &een.wat.code(), &een.op];
            Openstaand::sleutel("gezegd", &over)
        })
        .collect()
}
