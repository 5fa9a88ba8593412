//! Prints the address of every page that can be asked for, one on a line: `cargo run --package naast-web --example paden`.
//!
//! The browser tests walk them all; a page that they cannot find is a page that nobody finds.

use std::collections::{BTreeMap, BTreeSet};

fn main() {
    let beschrijving = format!("{:?}", naast_web::paginas());
    let paden = paden(&beschrijving, "get");
    assert!(paden.contains("/werk"), "the description of a router is not what it was: {beschrijving}");
    for pad in paden {
        println!("{pad}");
    }
}

/// The addresses that take this method. What a router says of itself: its routes by number, and further on the address
/// of each number. Where it sends whatever it does not know comes after that, with numbers of its own.
pub fn paden<'a>(beschrijving: &'a str, methode: &str) -> BTreeSet<&'a str> {
    let (eigen, _) = beschrijving.split_once("fallback_router: ").unwrap_or_default();
    let (routes, adressen) = eigen.split_once("node: ").unwrap_or_default();
    let opvraagbaar: BTreeMap<&str, bool> = routes
        .split("RouteId(")
        .skip(1)
        .filter_map(|route| {
            let (nummer, rest) = route.split_once(')')?;
            let neemt = |waarde: &str| rest.contains(&[methode, ": ", waarde].concat());
            Some((nummer, neemt("") && !neemt("None")))
        })
        .collect();
    adressen
        .split("RouteId(")
        .skip(1)
        .filter_map(|adres| {
            let (nummer, rest) = adres.split_once(')')?;
            let pad = rest.split('"').nth(1)?;
            opvraagbaar.get(nummer).copied().unwrap_or_default().then_some(pad)
        })
        .collect()
}
