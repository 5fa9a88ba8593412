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
            aan_u: zicht.is_aan_kijker(open.wacht_op),
            wat: &open.onderwerp,
            href: Some(href),
            gezin: None,
            uiterlijk: open.vervalt_op,
            vandaag: zicht.vandaag(),
        })
        .collect();
    Beurt::lijst(&beurten)
}

/// Whose turn it is, in words: "U" for the one who looks.
pub fn wie(zicht: &Zicht, wacht_op: WachtOp) -> String {
    if zicht.is_aan_kijker(wacht_op) { "U".to_owned() } else { zicht.wie_aan_de_beurt_is(wacht_op) }
}
