//! Tests of the rules: every T-, D- and INV-number that this module answers for.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod bestanden;
mod bevoegdheden;
mod eigenschappen;
mod leeftijden;
mod termijnen;

use std::sync::LazyLock;

use super::Regels;

static REGELS: LazyLock<Regels> = LazyLock::new(|| match Regels::ingebouwd() {
    Ok(regels) => regels,
    Err(fout) => panic!("{fout}"),
});
