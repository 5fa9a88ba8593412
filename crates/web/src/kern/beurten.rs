//! What is open in a dossier, and whose turn it is.

use super::pad;
use crate::vorm::Beurt;
use maud::Markup;
use naast_access::Zicht;
use naast_domain::taak::{Openstaand, WachtOp};

/// The list of what is open; nothing when there is nothing.
pub fn beurten<'z>(zicht: &'z Zicht, open: impl IntoIterator<Item = &'z Openstaand>) -> Markup {
    let regels: Vec<_> = open
        .into_iter()
        .map(|open| (open, wie(zicht, open.wacht_op), pad::waar(zicht.dossier(), open.waar)))
        .collect();
    let beurten: Vec<Beurt<'_>> = regels
        .iter()
        .map(|(open, wie, href)| Beurt {
            wie,
            aan_u: is_aan_kijker(zicht, open.wacht_op),
            wat: &open.onderwerp,
            href: Some(href),
            gezin: None,
            uiterlijk: open.vervalt_op,
            vandaag: zicht.vandaag(),
        })
        .collect();
    Beurt::lijst(&beurten)
}

/// Whether it waits on the one who looks.
pub fn is_aan_kijker(zicht: &Zicht, wacht_op: WachtOp) -> bool {
    let kijker = zicht.kijker();
    match wacht_op {
        WachtOp::VastGezicht => {
            kijker.professional().is_some_and(|id| zicht.team().is_lokaal_gezicht(id, zicht.vandaag()))
        }
        WachtOp::Professional(id) => kijker.professional() == Some(id),
        WachtOp::Persoon(id) => kijker.persoon() == Some(id),
        WachtOp::Functie(functie) => kijker.functie() == Some(functie),
    }
}

/// Who is waited for, in words.
pub fn wie(zicht: &Zicht, wacht_op: WachtOp) -> String {
    if is_aan_kijker(zicht, wacht_op) {
        return "U".to_owned();
    }
    let team = zicht.team();
    match wacht_op {
        WachtOp::VastGezicht => team.vast_gezicht.professional.naam.clone(),
        WachtOp::Professional(id) => std::iter::once(&team.vast_gezicht.professional)
            .chain(team.inzetten.values().map(|inzet| &inzet.professional))
            .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
            .find(|professional| professional.id == id)
            .map_or_else(|| "een professional".to_owned(), |professional| professional.naam.clone()),
        WachtOp::Persoon(id) => zicht.naam_van(id),
        WachtOp::Functie(functie) => functie.naam().to_owned(),
    }
}
