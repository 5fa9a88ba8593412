//! Imports run one way (ARCHITECTURE.md): `naast → web → service → {access, store, exchange, report} → domain`.

use anyhow::{Context, Result};

use super::{Finding, Source};

/// Our crates from the inside out: a crate may use crates of a lower rank only.
const RANKS: [(&str, u8); 9] = [
    ("naast-domain", 0),
    ("naast-access", 1),
    ("naast-store", 1),
    ("naast-exchange", 1),
    // A document shows a family's file, and only `access` makes something that may be shown.
    ("naast-report", 2),
    ("naast-service", 3),
    ("naast-web", 4),
    ("naast-world", 4),
    ("naast", 5),
];

/// Crates that reach the stored file only through `service`, which writes who looked.
const NEVER_THE_STORE: [&str; 2] = ["naast-web", "naast-world"];

/// Checks the manifest of one of our crates.
pub fn check(source: &Source) -> Result<Vec<Finding>> {
    if !(source.path.starts_with("crates/") && source.path.ends_with("/Cargo.toml")) {
        return Ok(Vec::new());
    }
    let Ok(manifest) = source.text.parse::<toml::Table>() else {
        return Ok(Vec::new()); // Reported as unreadable already.
    };
    let name = manifest["package"]["name"].as_str().context("a crate without a name")?;
    let mut findings = Vec::new();
    if manifest.get("lints").and_then(|lints| lints.get("workspace")).and_then(toml::Value::as_bool)
        != Some(true)
    {
        findings.push(Finding::new(
            &source.path,
            0,
            "the workspace's lints do not apply: add [lints] workspace = true",
        ));
    }
    let Some(own) = rank(name) else {
        findings.push(Finding::new(
            &source.path,
            0,
            format!("{name} has no place in the layers of xtask/src/lint/layers.rs"),
        ));
        return Ok(findings);
    };
    // Tests may look from the outside in; programs may not.
    let used =
        manifest.get("dependencies").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::keys);
    for other in used {
        let Some(rank) = rank(other) else { continue };
        if rank >= own {
            findings.push(Finding::new(
                &source.path,
                0,
                format!("{name} may not use {other}: imports run one way"),
            ));
        }
        if other == "naast-store" && NEVER_THE_STORE.contains(&name) {
            let message = format!("{name} may not use the store: only naast-service writes down who looked");
            findings.push(Finding::new(&source.path, 0, message));
        }
    }
    Ok(findings)
}

fn rank(name: &str) -> Option<u8> {
    RANKS.iter().find(|(known, _)| *known == name).map(|(_, rank)| *rank)
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn findings(name: &str, dependencies: &str) -> usize {
        let text = format!(
            "[package]\nname = \"{name}\"\n[dependencies]\n{dependencies}\n[dev-dependencies]\nnaast-world = \"1\"\n[lints]\nworkspace = true"
        );
        check(&Source { path: "crates/x/Cargo.toml".into(), text }).expect("a manifest").len()
    }

    #[test]
    fn a_lower_layer_may_be_used_and_a_higher_one_may_not() {
        assert_eq!(findings("naast-service", "naast-domain = \"1\"\nnaast-store = \"1\"\nserde = \"1\""), 0);
        assert_eq!(findings("naast-domain", "naast-access = \"1\""), 1);
        assert_eq!(findings("naast-store", "naast-access = \"1\""), 1);
    }

    #[test]
    fn pages_do_not_reach_the_store() {
        assert_eq!(findings("naast-web", "naast-store = \"1\""), 1);
    }

    #[test]
    fn a_crate_that_switches_off_the_lints_or_has_no_place_is_found() {
        let source = |text: &str| Source { path: "crates/x/Cargo.toml".into(), text: text.into() };
        assert_eq!(check(&source("[package]\nname = \"naast-domain\"")).expect("a manifest").len(), 1);
        assert_eq!(findings("naast-utils", ""), 1);
    }
}
