//! Licences and origins of all dependencies, by the list in `deny.toml`.
//!
//! `cargo deny` checks the same and more; this small version is always there and takes no time.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::process::{cargo, output};
use crate::root::at;

use super::Finding;

/// Everything comes from here; cargo verifies the checksums of the lock file.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// Checks every package in the lock file.
pub fn check() -> Result<Vec<Finding>> {
    let deny: toml::Table = fs::read_to_string(at("deny.toml"))?.parse()?;
    let allowed: BTreeSet<&str> = deny["licenses"]["allow"]
        .as_array()
        .context("deny.toml allows no licences")?
        .iter()
        .filter_map(toml::Value::as_str)
        .collect();
    let metadata = output(cargo().args(["metadata", "--format-version", "1", "--locked"]))
        .context("Cargo.lock does not fit the manifests: build once and commit it")?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let packages = metadata["packages"].as_array().context("cargo metadata without packages")?;
    Ok(packages.iter().filter_map(|package| fault(package, &allowed)).collect())
}

/// What is wrong with a package; our own have no source.
fn fault(package: &Value, allowed: &BTreeSet<&str>) -> Option<Finding> {
    let source = package["source"].as_str()?;
    let name = format!("{} {}", package["name"].as_str()?, package["version"].as_str()?);
    if source != CRATES_IO {
        return Some(Finding::new(
            "Cargo.lock",
            0,
            format!("{name} comes from {source}, not from crates.io"),
        ));
    }
    let licence = package["license"].as_str().unwrap_or("no licence");
    (!satisfied(licence, allowed)).then(|| {
        Finding::new("Cargo.lock", 0, format!("{name} is under {licence}, which deny.toml does not allow"))
    })
}

/// Whether an SPDX expression can be met with allowed licences; `/` is the old way to write OR.
fn satisfied(expression: &str, allowed: &BTreeSet<&str>) -> bool {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut tokens = spaced.split_whitespace().peekable();
    let met = any_of(&mut tokens, allowed);
    met && tokens.next().is_none()
}

type Tokens<'a> = std::iter::Peekable<std::str::SplitWhitespace<'a>>;

fn any_of(tokens: &mut Tokens<'_>, allowed: &BTreeSet<&str>) -> bool {
    let mut met = all_of(tokens, allowed);
    while tokens.next_if_eq(&"OR").is_some() {
        met |= all_of(tokens, allowed);
    }
    met
}

fn all_of(tokens: &mut Tokens<'_>, allowed: &BTreeSet<&str>) -> bool {
    let mut met = single(tokens, allowed);
    while tokens.next_if_eq(&"AND").is_some() {
        met &= single(tokens, allowed);
    }
    met
}

fn single(tokens: &mut Tokens<'_>, allowed: &BTreeSet<&str>) -> bool {
    match tokens.next() {
        Some("(") => any_of(tokens, allowed) & (tokens.next() == Some(")")),
        Some(licence) if tokens.next_if_eq(&"WITH").is_some() => {
            let exception = tokens.next().unwrap_or_default();
            allowed.contains(licence) || allowed.contains(format!("{licence} WITH {exception}").as_str())
        }
        Some(licence) => allowed.contains(licence),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn met(expression: &str) -> bool {
        satisfied(expression, &BTreeSet::from(["MIT", "Unicode-3.0", "Apache-2.0"]))
    }

    #[test]
    fn one_of_several_licences_is_enough_and_all_of_several_are_needed() {
        assert!(met("GPL-2.0-only OR MIT"));
        assert!(met("Unlicense/MIT"));
        assert!(met("(MIT OR GPL-2.0-only) AND Unicode-3.0"));
        assert!(!met("MIT AND GPL-2.0-only"));
        assert!(!met("GPL-3.0-only"));
    }

    #[test]
    fn an_exception_only_adds_freedom() {
        assert!(met("Apache-2.0 WITH LLVM-exception"));
        assert!(!met("GPL-2.0-only WITH Classpath-exception-2.0"));
    }

    #[test]
    fn nonsense_is_not_a_licence() {
        assert!(!met("no licence"));
        assert!(!met("MIT MIT"));
        assert!(!met("(MIT"));
        assert!(!met(""));
    }

    #[test]
    fn another_origin_is_refused() {
        let package = serde_json::json!({
            "name": "a", "version": "1.0.0", "license": "MIT", "source": "git+https://example.org/a"
        });
        assert!(
            fault(&package, &BTreeSet::from(["MIT"]))
                .is_some_and(|found| found.message.contains("crates.io"))
        );
    }
}
