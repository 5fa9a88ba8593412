//! Browser tests and screenshots; the tests themselves are in `e2e/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{cargo, command, output, run};
use crate::root::{at, root, target};
use crate::setup::{self, Need};
use crate::{assets, npm};

/// What browser work needs from the machine.
pub const NEEDS: [Need; 3] = [Need::Node, Need::Chromium, Need::BrowserPackages];

/// Builds the program and walks all journeys in Chromium.
pub fn test() -> Result<()> {
    build()?;
    // Two at a time: each file starts its own server and browser, and the build server has two cores.
    run(node()?.args(["--test", "--test-concurrency=2", "--test-reporter=spec"]))
}

/// Takes screenshots of pages into a folder.
pub fn shots(out: &Path, readme: bool, pages: &[String]) -> Result<()> {
    setup::install(&NEEDS)?;
    assets::make()?;
    build()?;
    let mut shots = node()?;
    shots.arg("shots.mjs");
    if readme {
        shots.arg("--readme").arg(at("docs/screenshots"));
    } else {
        shots.arg("--out").arg(root().join(out));
    }
    run(shots.args(pages))
}

fn build() -> Result<()> {
    npm::install_locked(&at("e2e"), &at("e2e"))?;
    // The tests read which pages there are. Chosen from the whole workspace, like the Rust tests: for one package alone
    // cargo would build most dependencies a second time, with other features, and twice the disk.
    run(cargo().args(["build", "--workspace", "--bin", "naast", "--example", "paden"]))?;
    let paden = output(&mut command(target().join("debug/examples/paden")))?;
    fs::write(paden_file(), paden).context("the list of pages cannot be written")
}

/// The addresses of all pages, a line each.
fn paden_file() -> PathBuf {
    target().join("paden.txt")
}

fn node() -> Result<Command> {
    let mut node = command(npm::node()?);
    node.current_dir(at("e2e"))
        .env("NAAST_PADEN", paden_file())
        .env("NAAST_BIN", target().join("debug/naast"))
        .env("NAAST_CHROMIUM", setup::chromium().context("Chromium is missing")?);
    Ok(node)
}
