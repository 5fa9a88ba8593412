//! Tests of the regions: the files themselves, inclusion (INV-17), the duo rule (INV-5), and what a file may not do.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod bestanden;
mod duo;
mod instroom;
mod regios;

use std::sync::LazyLock;

use super::{Regio, Regios};

static REGIOS: LazyLock<Regios> = LazyLock::new(|| match Regios::ingebouwd() {
    Ok(regios) => regios,
    Err(fout) => panic!("{fout}"),
});

fn regio(id: &str) -> &'static Regio {
    REGIOS.zoek(id).unwrap()
}
